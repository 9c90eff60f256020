import { execa } from "execa";

/** Runs git in a folder. Throws if it fails. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await execa("git", args, { cwd: folder, stdin: "ignore" });
  return stdout.trim();
}

export const COMMITTER = {
  GIT_AUTHOR_NAME: "github-actions",
  GIT_AUTHOR_EMAIL: "github-actions@users.noreply.github.com",
  GIT_COMMITTER_NAME: "github-actions",
  GIT_COMMITTER_EMAIL: "github-actions@users.noreply.github.com",
} as const;

/** Commits paths of a folder, whatever else changed there. */
export async function commit(
  folder: string,
  message: string,
  paths: readonly string[],
): Promise<void> {
  await git(folder, "add", "--all", "--", ...paths);
  await execa("git", ["commit", "--quiet", "--message", message], {
    cwd: folder,
    env: COMMITTER,
    stdin: "ignore",
  });
}

/**
 * Pushes with a workflow's token, which is given to this one command: nothing of it is left in the
 * folder's configuration, where later steps could read it.
 */
export async function push(folder: string, token: string, ...args: string[]): Promise<void> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  await execa("git", ["push", "--quiet", "origin", ...args], {
    cwd: folder,
    stdin: "ignore",
    // By the environment, since a command line can be read by every process of the machine.
    env: {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "http.extraHeader",
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    },
  });
}
