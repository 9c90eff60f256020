import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { PolicyError } from "../../base/errors.ts";
import { isInside } from "../../base/paths.ts";

/** Where a policy file is in its repository. */
export interface Place {
  file: string;
  /** Folder of the repository. */
  root: string;
  /** Path in the repository, written with forward slashes. */
  path: string;
}

/**
 * A policy that others must approve is a file of the repository: a file elsewhere, or a link to
 * one, has no counterpart in another commit.
 */
export async function findPlace(policyFile: string): Promise<Place> {
  const file = resolve(policyFile);
  const location = { file: policyFile };
  if (!isInside(file, workspace())) {
    throw new PolicyError(
      "policy-outside-workspace",
      "the policy is not in the workspace, so no other commit has a version of it. Name a file in the repository, or a central policy with policy-ref.",
      { location },
    );
  }
  if (!isInside(await realpath(file), await realpath(workspace()))) {
    throw new PolicyError(
      "policy-outside-workspace",
      "the policy is a link that leads out of the workspace.",
      { location },
    );
  }
  const root = await repositoryRoot(dirname(file));
  return { file, root, path: relative(root, file).split(sep).join("/") };
}

/**
 * The checkout that a folder of the workspace belongs to; git does not allow `.git` in a commit.
 */
async function repositoryRoot(folder: string): Promise<string> {
  const top = workspace();
  for (let at = folder; at !== dirname(top); at = dirname(at)) {
    if (await stat(join(at, ".git")).catch(() => undefined)) return at;
    if (at === top) break;
  }
  return top;
}

export function workspace(): string {
  return resolve(process.env.GITHUB_WORKSPACE || process.cwd());
}
