import keysByRelease from "../../schema/since.json" with { type: "json" };
import { PolicyError } from "../base/errors.ts";
import { VERSION } from "../base/installation.ts";
import { compareReleases, isRelease, laterRelease, SCHEMAS } from "../base/release.ts";
import type { Faults } from "./faults.ts";
import type { PolicySource } from "./source.ts";

const PATH = ["requires"];

/** The release that added each key. A key that is in no release yet is absent. */
const SINCE: ReadonlyMap<string, string> = new Map(
  Object.entries(keysByRelease as Record<string, string[]>).flatMap(([release, keys]) =>
    keys.map((key) => [key, release] as const),
  ),
);

/**
 * Throws PolicyError for a policy that says, by `requires`, that a later release reads it: that comes
 * before anything else that is wrong with it, since this release cannot tell.
 */
export function refuseLaterRelease(source: PolicySource): void {
  const later = source
    .givenAt("requires")
    .filter(({ value }) => laterRelease(value) !== undefined)
    .sort((one, other) => compareReleases(other.value as string, one.value as string))[0];
  if (later === undefined) return;
  throw new PolicyError(
    "policy-requires",
    `this policy needs Reticence ${String(later.value)} or newer, and this is ${VERSION}. Use that release, or newer.`,
    { location: later.location },
  );
}

/** Adds a fault where a document requires less than its keys do: an older release would misname them. */
export function refuseTooLow(source: PolicySource, faults: Faults): void {
  for (const { value, whole } of source.givenAt("requires")) {
    if (!isRelease(value)) continue;
    const key = newestKey(whole);
    if (key === undefined || compareReleases(key.since, value) <= 0) continue;
    faults.conflict(
      source,
      PATH,
      `release ${value} does not know \`${key.path}\`, which ${key.since} added. Write \`requires: ${key.since}\`.`,
    );
  }
}

/** What to add to an error about an unknown key, which may be a later release's. */
export function whichReleaseKnows(): string {
  return ` If a release after ${VERSION} added it, ${SCHEMAS}/config.schema.json names that release.`;
}

/** Of the keys that a policy uses, the one that the latest release added. */
function newestKey(policy: unknown): { path: string; since: string } | undefined {
  return pathsOf(policy)
    .filter((path) => path !== PATH[0])
    .flatMap((path) => {
      const since = SINCE.get(path.replace(/^pretraining\./, "data."));
      return since === undefined ? [] : [{ path, since }];
    })
    .sort((one, other) => compareReleases(other.since, one.since))[0];
}

function pathsOf(value: unknown, path = ""): string[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, `${path}[]`));
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [at, ...pathsOf(inner, at)];
  });
}
