import { randomBytes } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ExitCode, error, warning } from "@actions/core";
import { audit, type JudgingPolicy } from "../audit.ts";
import { today } from "../cli/today.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Policy } from "../contracts/config.ts";
import type { Report } from "../contracts/report.ts";
import { ProbeError } from "../errors.ts";
import { findPolicy, makeClient, readEvent, refuseFork } from "../github/index.ts";
import { isInside } from "../github/paths.ts";
import { POLICY_LOCK, REPORT_MARKDOWN } from "../output.ts";
import { planAudit } from "../plan/index.ts";
import { renderTerminal } from "../report/index.ts";
import { annotationOf, annotationsOf } from "./annotation.ts";
import { type Conclusion, conclude, type OnUndetermined } from "./conclusion.ts";
import { Delivery } from "./delivery.ts";
import type { Inputs } from "./inputs.ts";
import { Keeping } from "./keeping.ts";
import { ActionLog } from "./log.ts";
import { NOTHING, outputsOf, setOutputs } from "./outputs.ts";
import { describePlan } from "./plan.ts";
import { rememberEnd, rememberFolder } from "./state.ts";
import { summariseReport } from "./summary.ts";
import { say } from "./text.ts";
import { isPublicRepository } from "./visibility.ts";

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
  const event = await readEvent();
  refuseFork(event, inputs.allowForks);
  const client = makeClient(inputs.token);
  const find = async () => {
    const { policyToken, token } = inputs;
    const centralClient = policyToken === token ? client : makeClient(policyToken);
    const interpreterSet = (process.env.RETICENCE_PYTHON ?? "") !== "";
    return await findPolicy({ ...inputs, event, client, centralClient, interpreterSet });
  };
  if (inputs.dryRun) {
    await showPlan(await find());
    return;
  }
  const delivery = new Delivery({ ...inputs, client, event });
  const keeping = new Keeping({ ...inputs, client, event });
  const begin = async () => {
    const found = await find();
    await delivery.begin(found);
    return found;
  };
  try {
    await auditAndTell(inputs, begin, { delivery, keeping }, signal);
  } catch (error) {
    await Promise.all([delivery.failure(error, signal.aborted), keeping.failure(signal.aborted)]);
    throw error;
  }
}

async function auditAndTell(
  inputs: Inputs,
  findPolicy: () => Promise<JudgingPolicy>,
  { delivery, keeping }: { delivery: Delivery; keeping: Keeping },
  signal: AbortSignal,
): Promise<void> {
  const folder = inputs.out ?? ownFolder();
  const report = await auditInto(folder, inputs, findPolicy, keeping, signal);
  const on = await onUndetermined(folder);
  setOutputs(outputsOf(report, folder));
  const summary = join(folder, REPORT_MARKDOWN);
  await summariseReport(report, summary);
  say(`\n${renderTerminal(report, false)}\n\nReport: ${summary}`);
  const unreviewed = (report.origin?.limit ?? null) !== null;
  const conclusion = conclude(report.verdict, on, { unreviewed });
  announce(report, conclusion);
  annotateRules(report);
  // Last: whatever becomes of it, the verdict is told.
  await Promise.race([
    Promise.all([delivery.report(report, conclusion), keeping.report(report)]),
    untilAborted(signal),
  ]);
}

async function showPlan({ loaded }: JudgingPolicy): Promise<void> {
  const plan = await planAudit(loaded);
  say(describePlan(plan));
  for (const line of plan.warnings) warn(line);
  setOutputs(NOTHING);
}

async function auditInto(
  folder: string,
  inputs: Inputs,
  findPolicy: () => Promise<JudgingPolicy>,
  keeping: Keeping,
  signal: AbortSignal,
): Promise<Report> {
  const { policyFile, overrides, locked, keepSignals, digestKey } = inputs;
  const log = new ActionLog((title, container) => {
    if (title === MEASURING) rememberFolder(folder, keepSignals, container);
  });
  try {
    const options = {
      policyFile,
      overrides,
      findPolicy,
      findEarlier: (loaded: LoadedPolicy) => keeping.begin(loaded, log, folder),
      ...(digestKey === undefined ? {} : { digestKey }),
      out: folder,
      resume: !(await isInWorkspace(folder)),
      today: today(),
      publicByDefault: await isPublicRepository(),
      signal,
      listener: log,
      ...(locked === undefined ? {} : { locked }),
    };
    return await Promise.race([audit(options), overdue(signal)]);
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

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}

/** Signals in the workspace may be files of the commit under audit: nothing was measured for them. */
async function isInWorkspace(folder: string): Promise<boolean> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd());
  // What is not there yet holds no signals.
  const real = await realpath(folder).catch(() => folder);
  return isInside(folder, workspace) || isInside(real, await realpath(workspace));
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

function announce(report: Report, conclusion: Conclusion): void {
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
      process.exitCode = ExitCode.Failure;
    }
  }
}

/** Names each breached rule beside its line of the policy. */
function annotateRules(report: Report): void {
  for (const [level, annotate] of [
    ["fail", error],
    ["warn", warning],
  ] as const) {
    const { annotations, left } = annotationsOf(report, level);
    for (const { message, properties } of annotations) annotate(message, properties);
    if (left > 0) say(`${left} more breached rules are in the report; GitHub shows ten of a kind.`);
  }
}

function warn(line: string): void {
  const { message, properties } = annotationOf(line, undefined);
  warning(message, properties);
}
