/** Address of a workflow run, for people: this one's, or that of another in a repository. */
export function runAddress(
  repository = process.env.GITHUB_REPOSITORY,
  run = process.env.GITHUB_RUN_ID,
): string {
  const server = process.env.GITHUB_SERVER_URL || "https://github.com";
  return `${server}/${repository}/actions/runs/${run}`;
}
