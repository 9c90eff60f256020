import type { Check, Origin } from "../contracts/report.ts";

/** What a policy's origin contributes to the verdict besides the rules. */
export interface OriginFindings {
  checks: Check[];
  /** Why the verdict is inconclusive at best. */
  unreviewed: string | undefined;
  /** How data or base changed, or that this cannot be determined; completes "warning: …". */
  changed: string | undefined;
}

/**
 * What must be reported about a policy's origin: that nobody but the pull request's author has seen
 * the rules, and that it changes what the checkpoint is compared with. Both can hide a leak.
 */
export function findingsOf(origin: Origin | undefined): OriginFindings {
  const unreviewed = origin?.limit ?? undefined;
  const touched = origin === undefined ? undefined : changesOf(origin);
  const unknown = listed(origin?.uncompared ?? []);
  const since =
    origin?.comparedWith == null ? "an approved commit" : origin.comparedWith.slice(0, 12);
  const changed = [
    ...(touched === undefined ? [] : [`this change touches ${touched}`]),
    ...(unknown === undefined ? [] : [`could not be compared: ${unknown}`]),
  ];
  return {
    unreviewed,
    changed: changed.length === 0 ? undefined : changed.join("; "),
    checks: [
      ...(unreviewed === undefined ? [] : [note("policy", unreviewed)]),
      ...(touched === undefined
        ? []
        : [
            note(
              "change",
              `This change touches what the checkpoint is compared with: ${touched}. Whoever approves the change must review that as well.`,
            ),
          ]),
      ...(unknown === undefined
        ? []
        : [
            note(
              "change",
              `Could not be compared with ${since}: ${unknown}. Whoever approves the change must check what it is.`,
            ),
          ]),
    ],
  };
}

function changesOf({ differences, changedFiles }: Origin): string | undefined {
  const keys = differences
    .filter(({ key, part }) => part === "audited" && key !== "checkpoint")
    .map(({ key }) => key);
  return listed([
    ...keys,
    ...(changedFiles === null
      ? ["too many files to tell whether its data are among them"]
      : changedFiles.map((file) => `the file ${file}`)),
  ]);
}

function listed(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  const shown = parts.slice(0, SHOWN);
  const more = parts.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}

/** Most changes that are named in one line. */
const SHOWN = 3;

function note(id: "policy" | "change", detail: string): Check {
  return { id, audit: "all", state: "note", value: null, interval: null, detail };
}
