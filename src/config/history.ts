import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { ResolvedHistory } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** Longest name that a history keeps, characters. */
const LONGEST_NAME = 500;

/** Age up to which a verdict is reused, days: about as long as an unchanged release should go unmeasured. */
export const REUSE_DAYS = 90;

/** Where earlier audits are kept. Throws PolicyError for a name that cannot be kept. */
export function resolveHistory(
  source: PolicySource,
  history: NonNullable<Policy["history"]>,
  checkpoint: string,
): ResolvedHistory {
  const name = history.checkpoint ?? historyName(checkpoint);
  if (name.length > LONGEST_NAME) {
    throw new PolicyError(
      "history-name",
      "the checkpoint's reference is too long for a name; write `checkpoint: a-short-name`.",
      { location: source.locate(["history"]) },
    );
  }
  return {
    ...(history.branch === undefined ? {} : { branch: history.branch }),
    ...(history.path === undefined ? {} : { path: history.path }),
    checkpoint: name,
    formerly: [...(history.formerly ?? [])],
    reuse: history.reuse ?? false,
    reuse_days: history.reuse_days ?? REUSE_DAYS,
  };
}

/** Between the references of the adapters that make up one checkpoint. */
export const TOGETHER = " + ";

/**
 * A checkpoint's reference without its revision: the next commit pins another of the same one. Of
 * several adapters, each without its own.
 */
export function historyName(checkpoint: string): string {
  return checkpoint.split(TOGETHER).map(withoutRevision).join(TOGETHER);
}

function withoutRevision(reference: string): string {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(reference)) return reference;
  const mlflow = /^mlflow:\/\/models:?\/+[^/@]+(?=\/\d+(\/|$))/i.exec(reference)?.[0];
  if (mlflow !== undefined) return mlflow;
  return reference
    .replace(/[?#].*$/, "")
    .replace(/(?<=:\/\/.*)@[^/]*$/, "")
    .replace(/(?<=^oci:\/\/[^/]+\/[^:]*):[\w.-]+$/i, "");
}
