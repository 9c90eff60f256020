import { randomBytes } from "node:crypto";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type Audited,
  audit,
  measureShard,
  type Reuse,
  removeShards,
  type ShardName,
} from "../audit/index.ts";
import { PolicyError, ProbeError } from "../base/errors.ts";
import { isInside } from "../base/paths.ts";
import type { JudgingPolicy, LoadedPolicy } from "../config/index.ts";
import { planText } from "../console/plan.ts";
import { shardText } from "../console/shard.ts";
import { today } from "../console/today.ts";
import { isPublicRepository } from "../github/api/visibility.ts";
import {
  findPolicy,
  makeClient,
  readEvent,
  refuseFork,
  runAddress,
  type WorkflowEvent,
} from "../github/index.ts";
import { planAudit, refuseFaults } from "../plan/index.ts";
import { Delivery } from "./delivery.ts";
import { contextOf, HistoryRecorder } from "./history.ts";
import type { Inputs } from "./inputs.ts";
import { ActionLog } from "./log.ts";
import { NOTHING, setOutputs } from "./outputs.ts";
import { rememberEnd, rememberFolder } from "./state.ts";
import { say } from "./text.ts";
import { Undelivered } from "./undelivered.ts";
import { tellJoint, tellVerdict, warn } from "./verdict.ts";

/**
 * How long an audit may take to stop when the job is cancelled, milliseconds. The runner kills the
 * step about ten seconds after asking.
 */
const STOP_WITHIN_MS = 5000;

/**
 * Runs the action. Outputs come first, then the summary, then the step's own failure, so that a
 * later step can read what was found. If there is no verdict, throws the reason.
 */
export async function run(inputs: Inputs, signal: AbortSignal): Promise<void> {
  const event = await readEvent();
  refuseFork(event, inputs.allowForks);
  const client = makeClient(inputs.token);
  const find = async () => {
    const { policyToken, token } = inputs;
    const centralClient = policyToken === token ? client : makeClient(policyToken);
    const interpreterSet = (process.env.RETICENCE_PYTHON ?? "") !== "";
    const lastAudited = (loaded: LoadedPolicy) => keeping.lastCommit(loaded);
    return await findPolicy({
      ...inputs,
      event,
      client,
      centralClient,
      interpreterSet,
      lastAudited,
    });
  };
  const undelivered = new Undelivered();
  const keeping = new HistoryRecorder({ ...inputs, client, event, undelivered });
  if (inputs.dryRun) {
    const found = await find();
    const loaded = await keeping.resolveRelease(found.loaded);
    await showPlan({ ...found, loaded }, inputs.out ?? ownFolder(), signal);
    return;
  }
  if (inputs.shards !== undefined) await refuseWorkspace(inputs.shards);
  if (inputs.shard !== undefined) {
    await measureInto({ ...inputs, shard: inputs.shard, shards: inputs.shards! }, find, signal);
    return;
  }
  const delivery = new Delivery({ ...inputs, client, event, undelivered });
  const begin = async () => {
    const found = await find();
    await delivery.begin(found);
    return found;
  };
  const folder = inputs.out ?? ownFolder();
  let audited: Audited;
  try {
    audited = await auditInto(folder, { inputs, event, keeping, findPolicy: begin }, signal);
  } catch (error) {
    await Promise.all([delivery.failure(error, signal.aborted), keeping.failure(signal.aborted)]);
    throw error;
  }
  const { report, joint } = audited;
  if (joint !== undefined) await tellJoint(joint, folder, { delivery, undelivered }, signal);
  else await tellVerdict(report, folder, { delivery, keeping, undelivered }, signal);
}

/** Throws what an audit would refuse, once the whole plan is in the log. */
async function showPlan(
  { loaded }: JudgingPolicy,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const plan = await planAudit(loaded, { today: today(), out, say, signal });
  say(planText(plan));
  for (const { state, text } of plan.checks) if (state === "warning") warn(text);
  refuseFaults(plan.checks);
  setOutputs(NOTHING);
}

/** Measures one shard. There is nothing to deliver, and its signals stay for the job that judges. */
async function measureInto(
  {
    policyFile,
    overrides,
    locked,
    digestKey,
    shard,
    shards,
  }: Inputs & {
    shard: ShardName;
    shards: string;
  },
  findPolicy: () => Promise<JudgingPolicy>,
  signal: AbortSignal,
): Promise<void> {
  const log = new ActionLog((where) => rememberFolder(where.folder, true, where.container));
  try {
    const options = {
      policyFile,
      overrides,
      findPolicy,
      ...(digestKey === undefined ? {} : { digestKey }),
      out: shards,
      today: today(),
      signal,
      listener: log,
      ...(locked === undefined ? {} : { locked }),
    };
    const measured = await Promise.race([measureShard(options, shard), overdue(signal)]);
    say(`\n${shardText(measured.folder, measured.description)}`);
    setOutputs(NOTHING);
  } finally {
    log.end();
    rememberEnd();
  }
}

/** Shards in the workspace may be files of the audited commit that nothing measured. */
async function refuseWorkspace(folder: string): Promise<void> {
  if (!(await isInWorkspace(folder))) return;
  throw new PolicyError(
    "input-invalid",
    "lies in the workspace, which the audited change fills. Name a folder of the runner's own storage that every shard reaches.",
    { location: { file: "input shards" } },
  );
}

interface Auditing {
  inputs: Inputs;
  event: WorkflowEvent;
  keeping: HistoryRecorder;
  findPolicy: () => Promise<JudgingPolicy>;
}

async function auditInto(
  folder: string,
  { inputs, event, keeping, findPolicy }: Auditing,
  signal: AbortSignal,
): Promise<Audited> {
  const { policyFile, overrides, locked, keepSignals, digestKey, shards } = inputs;
  const log = new ActionLog((where) => rememberFolder(where.folder, keepSignals, where.container));
  try {
    const options = {
      policyFile,
      overrides,
      findPolicy,
      findEarlier: (loaded: LoadedPolicy) => keeping.begin(loaded, log, folder),
      ...(digestKey === undefined ? {} : { digestKey }),
      out: folder,
      // A stranger's change neither gets a verdict without a measurement nor leaves one.
      ...(event.fork === undefined ? { reuse: reuseIn(inputs, event, keeping) } : {}),
      resume: !(await isInWorkspace(folder)),
      today: today(),
      publicByDefault: await isPublicRepository(),
      signal,
      listener: log,
      ...(locked === undefined ? {} : { locked }),
      ...(shards === undefined ? {} : { shards: [shards] }),
    };
    const audited = await Promise.race([audit(options), overdue(signal)]);
    if (shards !== undefined && !keepSignals) await removeShards(shards);
    return audited;
  } finally {
    log.end();
    rememberEnd();
  }
}

function reuseIn({ reuse }: Inputs, event: WorkflowEvent, keeping: HistoryRecorder): Reuse {
  return {
    folder: reuse,
    inHistory: () => keeping.sealed(),
    context: contextOf(event),
    runAddress,
  };
}

/** Rejects if an audit keeps running after it was asked to stop. */
function overdue(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new ProbeError("audit-stopped", "the audit was stopped."));
    signal.addEventListener("abort", () => setTimeout(giveUp, STOP_WITHIN_MS));
  });
}

/** Signals in the workspace may be files of the audited commit that nothing measured. */
async function isInWorkspace(folder: string): Promise<boolean> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd());
  // A folder that does not exist yet holds no signals.
  const real = await realpath(folder).catch(() => folder);
  return isInside(folder, workspace) || isInside(real, await realpath(workspace));
}

/**
 * Outside the workspace, so that no later step uploads it by accident, and private to this step.
 */
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
