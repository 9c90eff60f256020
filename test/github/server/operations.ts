/**
 * The operations of GitHub's REST API that Reticence calls, by their names in GitHub's own
 * description. After adding one: `node scripts/github-description.ts`.
 */
export const OPERATIONS = [
  "actions/download-artifact",
  "actions/list-workflow-run-artifacts",
  "issues/create-comment",
  "issues/list-comments",
  "issues/update-comment",
  "pulls/get",
  "repos/compare-commits",
  "repos/create-commit-status",
  "repos/get",
  "repos/get-branch",
  "repos/get-commit",
  "repos/get-content",
  "users/get-authenticated",
] as const;

export type OperationId = (typeof OPERATIONS)[number];
