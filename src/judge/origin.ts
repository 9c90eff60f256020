import type { Check, Origin } from "../contracts/report.ts";

/** What the origin of a policy contributes to a verdict, besides the rules. */
export interface OriginFindings {
  checks: Check[];
  /** Why the verdict is inconclusive at best. */
  unreviewed: string | undefined;
  /** What the pull request changes of the data or the base, in words. */
  changed: string | undefined;
}

/**
 * What has to be told of where a policy came from: that nobody but the pull request's author has
 * seen the rules, and that it changes what the checkpoint is compared with. Both can make a leak
 * look like none.
 */
export function findingsOf(origin: Origin | undefined): OriginFindings {
  const unreviewed = origin?.limit ?? undefined;
  const changed = origin === undefined ? undefined : changesOf(origin);
  return {
    unreviewed,
    changed,
    checks: [
      ...(unreviewed === undefined ? [] : [note("policy", unreviewed)]),
      ...(changed === undefined
        ? []
        : [
            note(
              "change",
              `This change touches what the checkpoint is compared with: ${changed}. Whoever approves it has to look at that too.`,
            ),
          ]),
    ],
  };
}

function changesOf({ differences, changedFiles }: Origin): string | undefined {
  const keys = differences
    .filter(({ key, part }) => part === "audited" && key !== "checkpoint")
    .map(({ key }) => key);
  const parts = [
    ...keys,
    ...(changedFiles === null
      ? ["too many files to tell whether its data are among them"]
      : changedFiles.map((file) => `the file ${file}`)),
  ];
  if (parts.length === 0) return undefined;
  const shown = parts.slice(0, SHOWN);
  const more = parts.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}

/** Changes that are named in one line. */
const SHOWN = 3;

function note(id: "policy" | "change", detail: string): Check {
  return { id, audit: "all", state: "note", value: null, interval: null, detail };
}
