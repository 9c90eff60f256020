import { execa } from "execa";
import { asksForRelease, withLastRelease } from "../audit/last-release.ts";
import { PolicyError, SourceError } from "../base/errors.ts";
import { type LoadedPolicy, loadPolicy, type ResolvedHistory } from "../config/index.ts";
import { folderStore, lookUp, type PastAudits, readPast, type Store } from "../history/index.ts";

/** A policy's history as readable from a terminal. */
export interface LocalHistory {
  loaded: LoadedPolicy;
  history: ResolvedHistory;
  store: Store;
  /** Folder that holds the audits' output folders. */
  folder: string | undefined;
  /** Whether audits run in a terminal are written there. */
  writable: boolean;
}

/** The history that a policy names; undefined when it names none. Throws PolicyError. */
export function localHistory(loaded: LoadedPolicy): LocalHistory | undefined {
  const { history } = loaded.policy;
  if (history === undefined) return undefined;
  const folder =
    history.path === undefined ? undefined : loaded.absolute(["history", "path"], history.path);
  const { branch } = history;
  return {
    loaded,
    history,
    folder,
    store: branch === undefined ? folderStore(folder!) : fetchedBranch(branch),
    // Only workflows of the default branch write to the history branch.
    writable: branch === undefined,
  };
}

/** Reads the audits in a policy's history. Throws PolicyError or SourceError. */
export async function readHistory(
  policyFile: string,
): Promise<{ history: ResolvedHistory; past: PastAudits }> {
  const local = localHistory(await loadPolicy(policyFile));
  if (local === undefined) {
    throw new PolicyError(
      "history-off",
      "the policy keeps no history. Add `history: {branch: reticence-history}`, or `history: {path: …}` for a folder.",
      { location: { file: policyFile } },
    );
  }
  const past = await readPast(local.store, local.folder, new Date());
  return { history: local.history, past };
}

/**
 * A policy with the last release of its history where it asks for that. Throws PolicyError or
 * SourceError.
 */
export async function resolveRelease(loaded: LoadedPolicy): Promise<LoadedPolicy> {
  if (!asksForRelease(loaded)) return loaded;
  const { history, store, folder } = localHistory(loaded)!;
  const past = await readPast(store, folder, new Date());
  const present = { history, run: null, mergeBase: undefined };
  return await withLastRelease(loaded, lookUp(loaded.policy, past, present));
}

/**
 * A history branch in the local git repository: the remote's as last fetched, else the local one.
 */
function fetchedBranch(branch: string): Store {
  return {
    place: `the branch ${branch}`,
    read: async () => {
      const ref = await existingRef([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]);
      if (ref === undefined) {
        throw new SourceError(
          "history-branch-missing",
          `git has no branch ${branch} here. Fetch it: \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`,
        );
      }
      return {
        text: async (path) => {
          const { exitCode, stdout } = await git(["show", `${ref}:${path}`]);
          return exitCode === 0 ? stdout : undefined;
        },
      };
    },
    update: async () => {
      throw new SourceError(
        "history-read-only",
        `only a workflow can write to the branch ${branch}.`,
      );
    },
  };
}

async function existingRef(refs: readonly string[]): Promise<string | undefined> {
  for (const ref of refs) {
    const { exitCode } = await git(["rev-parse", "--verify", "--quiet", ref]);
    if (exitCode === 0) return ref;
  }
  return undefined;
}

async function git(args: readonly string[]) {
  return await execa("git", [...args], { reject: false, stdin: "ignore" });
}
