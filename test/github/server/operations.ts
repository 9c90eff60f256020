/**
 * The operations of GitHub's REST API that Reticence calls, by their names in GitHub's own
 * description. After adding one: `node scripts/github-description.ts`.
 */
export const OPERATIONS = [
  "actions/download-artifact",
  "actions/list-workflow-run-artifacts",
  "git/create-commit",
  "git/create-ref",
  "git/create-tree",
  "git/get-blob",
  "git/get-commit",
  "git/get-ref",
  "git/get-tree",
  "git/update-ref",
  "issues/create",
  "issues/create-comment",
  "issues/list-comments",
  "issues/list-for-repo",
  "issues/update",
  "issues/update-comment",
  "pulls/create",
  "pulls/get",
  "repos/compare-commits",
  "repos/create-commit-status",
  "repos/create-release",
  "repos/get",
  "repos/get-branch",
  "repos/get-commit",
  "repos/get-content",
  "repos/list-commits",
  "repos/list-releases",
  "repos/upload-release-asset",
  "users/get-authenticated",
] as const;

export type OperationId = (typeof OPERATIONS)[number];
