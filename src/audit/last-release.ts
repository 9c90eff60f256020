import { access } from "node:fs/promises";
import { InternalError, PolicyError } from "../base/errors.ts";
import { LAST_RELEASE, type LoadedPolicy, referencePath } from "../config/index.ts";
import type { Found, HistoryEntry } from "../history/index.ts";
import { isLocal, localPath } from "../sources/index.ts";

/** The name of the last release among what a history is asked for. */
const REFERENCE = "last-release";

/** Whether a policy leaves it to the history which model the checkpoint is compared with. */
export function asksForRelease({ policy }: LoadedPolicy): boolean {
  return policy.base === LAST_RELEASE;
}

/**
 * The policy with the last release of its history in the place of `history:last-release`: a reference
 * by which it can be pulled, and the digest that it must have then. `found`: what the history was
 * asked for. Throws PolicyError where it names no release that can be pulled here.
 */
export async function withLastRelease(
  loaded: LoadedPolicy,
  found: readonly Found[],
): Promise<LoadedPolicy> {
  if (!asksForRelease(loaded)) return loaded;
  const { policy, source } = loaded;
  const path = referencePath(policy);
  const origin = { location: source.locate(path), directory: source.directoryOf(path) };
  const released = found.find(({ reference }) => reference === REFERENCE);
  if (released === undefined) throw new InternalError("the history was not asked for a release");
  if (!("entry" in released)) {
    const why = "absent" in released ? released.absent : released.void;
    throw new PolicyError(
      "previous-release-missing",
      `\`${LAST_RELEASE}\`: ${why} Name the previous release as \`update.previous\`, or, if there is none, leave out the audit update.`,
      { location: origin.location },
    );
  }
  const { entry } = released;
  const { references, digest } = entry.checkpoint;
  if (references === undefined) {
    throw new PolicyError(
      "previous-release-unnamed",
      `\`${LAST_RELEASE}\`: the history does not say where ${nameOf(entry)} lies, since an earlier version of Reticence recorded it. Name it as \`update.previous: {ref: …, digest: "${digest}"}\`.`,
      { location: origin.location },
    );
  }
  for (const reference of references) {
    if (!isLocal(reference) || (await isThere(localPath(reference, origin.directory)))) continue;
    throw new PolicyError(
      "previous-release-elsewhere",
      `\`${LAST_RELEASE}\`: ${nameOf(entry)} was audited from the path "${reference}", which is not on this machine. Keep releases in a store (hf://, s3://, https://), or name the copy here as \`update.previous: {ref: …, digest: "${digest}"}\`.`,
      { location: origin.location },
    );
  }
  const [only] = references;
  const value = {
    ...(references.length === 1 ? { ref: only } : { adapters: [...references] }),
    digest,
  };
  return loaded.with([{ path, value, label: LAST_RELEASE, origin }]);
}

function nameOf({ release, date }: HistoryEntry): string {
  return `the release ${release} (audited on ${date.slice(0, 10)})`;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
