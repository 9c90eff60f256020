import { createHash } from "node:crypto";
import { canonicalJson } from "../../base/canonical.ts";
import { formatCount } from "../../base/counts.ts";
import { VERSION } from "../../base/installation.ts";
import type { Report } from "../../contracts/report.ts";
import type { Several } from "../../contracts/several.ts";
import { judgeTogether } from "../../gate/several.ts";
import { exitCodeOf } from "../../gate/verdict.ts";
import { roundNumbers } from "../round.ts";

/** One of several checkpoints: its report, or why there is none. */
export interface AuditedCheckpoint {
  /** Folder of its audit, below that of the joint report; also its name to readers. */
  folder: string;
  /** Its reference. */
  source: string;
  report?: Report;
  error?: { code: string; message: string };
}

/** The joint report, and the reports that it rests on. */
export interface JointReport {
  several: Several;
  checkpoints: readonly AuditedCheckpoint[];
}

/** One report from those of several checkpoints: a pure function of them. */
export function joinReports(
  checkpoints: readonly AuditedCheckpoint[],
  { pick, choice }: Pick<Several, "pick" | "choice">,
): JointReport {
  const columns = checkpoints.map(columnOf);
  const { verdict, picked } = judgeTogether(
    columns.map((column) => column.verdict),
    pick,
  );
  const several = {
    schemaVersion: 1,
    verdict,
    headline: headlineOf(columns, pick, picked),
    exitCode: exitCodeOf(verdict),
    pick,
    picked,
    ...(choice === undefined ? {} : { choice }),
    checkpoints: columns as Several["checkpoints"],
    reticence: VERSION,
  } satisfies Several;
  return { several: roundNumbers(several), checkpoints };
}

type Column = Several["checkpoints"][number];

function columnOf({ folder, source, report, error }: AuditedCheckpoint): Column {
  if (report === undefined) {
    return { folder, source, verdict: "error", ...(error === undefined ? {} : { error }) };
  }
  const { timing: _, ...lasting } = report;
  return {
    folder,
    source,
    verdict: report.verdict,
    digest: report.provenance.checkpoint.digest,
    report: `sha256:${createHash("sha256").update(canonicalJson(lasting)).digest("hex")}`,
    headline: report.headline,
    rules: report.rules.map(({ key, level, state, max, min, value, interval, withheld }) => ({
      key,
      level,
      state,
      ...(max === undefined ? {} : { max }),
      ...(min === undefined ? {} : { min }),
      value,
      interval,
      ...(withheld === undefined ? {} : { withheld }),
    })),
  };
}

function headlineOf(
  columns: readonly Column[],
  pick: Several["pick"],
  picked: number | null,
): string {
  const all = formatCount(columns.length);
  if (picked !== null) {
    const { folder, verdict } = columns[picked]!;
    return `${folder} is picked, the first of ${all} checkpoints that passes the privacy gate${verdict === "warn" ? ", with a warning" : ""}`;
  }
  const stopped = columns.filter(({ verdict }) => verdict !== "pass" && verdict !== "warn").length;
  if (stopped === 0) return `All ${all} checkpoints pass the privacy gate`;
  return pick === "best" || stopped === columns.length
    ? `None of ${all} checkpoints passes the privacy gate`
    : `${formatCount(stopped)} of ${all} checkpoints ${stopped === 1 ? "does" : "do"} not pass the privacy gate`;
}
