import type { ResolvedPolicy } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import type { Manifest } from "../contracts/signals.ts";
import { describeWarning, MACHINE_WARNINGS } from "../probe/index.ts";
import type { Evidence } from "./evidence/load.ts";

type Warnings = NonNullable<Report["warnings"]>;

type Warning = NonNullable<Manifest["warnings"]>[number];

/** Files of a set that are told one by one with the same warning; more are counted. */
const MOST_FILES = 5;

/** The same with one warning, its count the number of files, in place of many about a file each. */
function folded(warnings: readonly Warning[]): Warning[] {
  const groups = Map.groupBy(warnings, ({ code, audit, set, file }) =>
    file === undefined ? Symbol(code) : `${code} ${audit} ${set}`,
  );
  return [...groups.values()].flatMap((group) => {
    if (group.length <= MOST_FILES) return group;
    const { file: _, line: __, ...first } = group[0]!;
    return [{ ...first, count: group.length }];
  });
}

/**
 * What the probe warned of, in sentences; undefined for signals of a release that did not keep it.
 * Those that depend on the machine are no part of what the same inputs give: see timing.ts.
 * `isPublic`: without counts, which are those of records by outcome and would tell them apart.
 */
export function warningsOf(
  { manifest }: Evidence,
  { audits }: ResolvedPolicy,
  isPublic: boolean,
): Warnings | undefined {
  // Of the control strings there is nothing that anybody could do.
  const known = new Set<string | undefined>([undefined, ...audits.map(({ name }) => name)]);
  const told = manifest.warnings?.filter(
    ({ code, audit }) => !MACHINE_WARNINGS.has(code) && known.has(audit),
  );
  return (
    told &&
    folded(told).map((warning) => {
      const { code, audit, set, count } = warning;
      return {
        code,
        ...(audit === undefined ? {} : { audit }),
        ...(set === undefined ? {} : { set }),
        ...(count === undefined ? {} : { count: isPublic ? null : count }),
        text: describeWarning(warning, isPublic),
      };
    })
  );
}
