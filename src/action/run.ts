import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExitCode, error, warning } from "@actions/core";
import { audit } from "../audit.ts";
import { today } from "../cli/today.ts";
import { loadPolicy } from "../config/index.ts";
import type { Policy } from "../contracts/config.ts";
import type { Report } from "../contracts/report.ts";
import { ProbeError } from "../errors.ts";
import { POLICY_LOCK, REPORT_MARKDOWN } from "../output.ts";
import { planAudit } from "../plan/index.ts";
import { renderTerminal } from "../report/index.ts";
import { annotationOf } from "./annotation.ts";
import { conclude, type OnUndetermined } from "./conclusion.ts";
import type { Inputs } from "./inputs.ts";
import { ActionLog } from "./log.ts";
import { NOTHING, outputsOf, setOutputs } from "./outputs.ts";
import { describePlan } from "./plan.ts";
import { rememberEnd, rememberFolder } from "./state.ts";
import { summariseReport } from "./summary.ts";
import { say } from "./text.ts";

/**
 * How long an audit may take to stop when the job is cancelled, milliseconds: the runner kills
 * about ten seconds after it asks.
 */
const STOP_WITHIN_MS = 5000;

/** The phase in which the output folder is this audit's. */
const MEASURING = "Measuring";

/**
 * Runs the action. Outputs come first, then the summary, then the step's own failure, so that a
 * later step can read what was found. Throws what kept it from a verdict.
 */
export async function run(inputs: Inputs, signal: AbortSignal): Promise<void> {
  if (inputs.dryRun) {
    await showPlan(inputs);
    return;
  }
  const folder = inputs.out ?? ownFolder();
  const report = await auditInto(folder, inputs, signal);
  const on = await onUndetermined(folder);
  setOutputs(outputsOf(report, folder));
  const summary = join(folder, REPORT_MARKDOWN);
  await summariseReport(await readFile(summary, "utf8"), summary);
  say(`\n${renderTerminal(report, false)}\n\nReport: ${summary}`);
  announce(report, on);
}

async function showPlan({ policyFile, overrides }: Inputs): Promise<void> {
  const plan = await planAudit(await loadPolicy(policyFile, overrides));
  say(describePlan(plan));
  for (const line of plan.warnings) warn(line);
  setOutputs(NOTHING);
}

async function auditInto(folder: string, inputs: Inputs, signal: AbortSignal): Promise<Report> {
  const { policyFile, overrides, locked, keepSignals } = inputs;
  const log = new ActionLog((title) => {
    if (title === MEASURING) rememberFolder(folder, keepSignals);
  });
  try {
    const options = { policyFile, overrides, out: folder, today: today(), signal, listener: log };
    const lock = locked === undefined ? {} : { locked };
    return await Promise.race([audit({ ...options, ...lock }), overdue(signal)]);
  } finally {
    log.end();
    rememberEnd();
  }
}

/** Rejects when an audit goes on although it was asked to stop. */
function overdue(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new ProbeError("the audit was stopped."));
    signal.addEventListener("abort", () => setTimeout(giveUp, STOP_WITHIN_MS));
  });
}

/** Outside the workspace, where no later step packs it up by accident, and this step's alone. */
function ownFolder(): string {
  const { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = process.env;
  const parts = [
    "reticence",
    GITHUB_RUN_ID ?? "local",
    GITHUB_RUN_ATTEMPT ?? "1",
    GITHUB_ACTION ?? "step",
    // A composite action's steps can share a name.
    randomBytes(4).toString("hex"),
  ];
  return join(RUNNER_TEMP || tmpdir(), parts.join("-").replace(/[^\w-]/g, "_"));
}

/** `gate.on` of the policy that the audit was judged by, as it was locked. */
async function onUndetermined(folder: string): Promise<OnUndetermined> {
  const locked = JSON.parse(await readFile(join(folder, POLICY_LOCK), "utf8")) as Policy;
  const { invalid = "fail", undecided = "fail" } = locked.gate?.on ?? {};
  return { invalid, undecided };
}

function announce(report: Report, on: OnUndetermined): void {
  const line = `${report.verdict}: ${report.headline}`;
  switch (conclude(report.verdict, on)) {
    case "success":
      return;
    case "warning":
      warn(line);
      return;
    case "failure": {
      const { message, properties } = annotationOf(line, undefined);
      error(message, properties);
      process.exitCode = ExitCode.Failure;
    }
  }
}

function warn(line: string): void {
  const { message, properties } = annotationOf(line, undefined);
  warning(message, properties);
}
