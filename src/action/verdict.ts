import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ExitCode, error, warning } from "@actions/core";
import { POLICY_LOCK, REPORT_MARKDOWN } from "../base/audit-folder.ts";
import { renderTerminal } from "../console/report.ts";
import { renderJointTerminal } from "../console/several.ts";
import type { Policy } from "../contracts/config.ts";
import type { Report } from "../contracts/report.ts";
import type { JointReport } from "../report/index.ts";
import { annotationOf, annotationsOf } from "./annotation.ts";
import { type Conclusion, conclude, type OnUndetermined } from "./conclusion.ts";
import type { Delivery } from "./delivery.ts";
import type { HistoryRecorder } from "./history.ts";
import { outputsOf, outputsOfJoint, setOutputs } from "./outputs.ts";
import { summariseJoint, summariseReport } from "./summary.ts";
import { say } from "./text.ts";
import type { Undelivered } from "./undelivered.ts";

/**
 * Delivers a verdict. From here on the verdict stands: failed deliveries are reported beside it,
 * and nothing says that the audit could not run.
 */
export async function tellVerdict(
  report: Report,
  folder: string,
  {
    delivery,
    keeping,
    undelivered,
  }: { delivery: Delivery; keeping: HistoryRecorder; undelivered: Undelivered },
  signal: AbortSignal,
): Promise<void> {
  const on = await onUndetermined(folder);
  const unreviewed = (report.origin?.limit ?? null) !== null;
  const conclusion = conclude(report.verdict, on, { unreviewed });
  // First: a step that is killed while reporting must not end as one that found nothing.
  if (conclusion === "failure") process.exitCode = ExitCode.Failure;
  await undelivered.attempt("outputs", () => setOutputs(outputsOf(report, folder)));
  undelivered.publish();
  const summary = join(folder, REPORT_MARKDOWN);
  await undelivered.attempt("summary", () => summariseReport(report, summary));
  say(`\n${renderTerminal(report)}\n\nReport: ${summary}`);
  announce(report, conclusion);
  annotateRules(report);
  // Last: the verdict is already reported, whatever happens here.
  await Promise.race([
    Promise.all([
      undelivered.attempt("comment and status", () => delivery.report(report, conclusion)),
      undelivered.attempt("history", () => keeping.report(report, folder)),
    ]),
    untilAborted(signal),
  ]);
}

/** The same for the joint report of several checkpoints, which no history keeps. */
export async function tellJoint(
  joint: JointReport,
  folder: string,
  { delivery, undelivered }: { delivery: Delivery; undelivered: Undelivered },
  signal: AbortSignal,
): Promise<void> {
  const { several, checkpoints } = joint;
  const judged = checkpoints.filter(({ report }) => report !== undefined);
  const on = await onUndetermined(join(folder, judged[0]?.folder ?? ""));
  const unreviewed = judged.some(({ report }) => (report?.origin?.limit ?? null) !== null);
  const conclusion = conclude(several.verdict, on, { unreviewed });
  if (conclusion === "failure") process.exitCode = ExitCode.Failure;
  await undelivered.attempt("outputs", () => setOutputs(outputsOfJoint(joint, folder)));
  undelivered.publish();
  const summary = join(folder, REPORT_MARKDOWN);
  await undelivered.attempt("summary", () => summariseJoint(joint, summary));
  say(`\n${renderJointTerminal(joint)}\n\nReport: ${summary}`);
  announce(several, conclusion);
  // Those of the checkpoint that decides; GitHub would drop most of all checkpoints together.
  const deciding = judged.find(({ report }) => report?.verdict === several.verdict)?.report;
  if (deciding !== undefined) annotateRules(deciding);
  await Promise.race([
    undelivered.attempt("comment and status", () => delivery.joint(joint, conclusion)),
    untilAborted(signal),
  ]);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}

/**
 * `gate.on` of the locked policy that judged the audit. If it cannot be read, nothing counts as a
 * warning.
 */
async function onUndetermined(folder: string): Promise<OnUndetermined> {
  const text = await readFile(join(folder, POLICY_LOCK), "utf8").catch(() => "{}");
  const { invalid = "fail", undecided = "fail" } = (JSON.parse(text) as Policy).gate?.on ?? {};
  return { invalid, undecided };
}

function announce(report: Pick<Report, "verdict" | "headline">, conclusion: Conclusion): void {
  const line = `${report.verdict}: ${report.headline}`;
  switch (conclusion) {
    case "success":
      return;
    case "warning":
      warn(line);
      return;
    case "failure": {
      const { message, properties } = annotationOf(line, undefined);
      error(message, properties);
    }
  }
}

/** Annotates each breached rule at its line of the policy. */
function annotateRules(report: Report): void {
  for (const [level, annotate] of [
    ["fail", error],
    ["warn", warning],
  ] as const) {
    const { annotations, left } = annotationsOf(report, level);
    for (const { message, properties } of annotations) annotate(message, properties);
    if (left > 0)
      say(
        `${left} more breached rules are in the report; GitHub shows at most ten annotations of each kind.`,
      );
  }
}

export function warn(line: string): void {
  const { message, properties } = annotationOf(line, undefined);
  warning(message, properties);
}
