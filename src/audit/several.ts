import { join, resolve } from "node:path";
import { isMeasured, takeSeveral } from "../base/audit-folder.ts";
import { PolicyError, ReticenceError } from "../base/errors.ts";
import type { JudgingPolicy, LoadedPolicy } from "../config/index.ts";
import { checkInputs, checkMachine, refuseFaults } from "../plan/index.ts";
import { lookAtCheckpoint, pullCommon, repeatedCheckpoint } from "../pull/index.ts";
import {
  type AuditedCheckpoint,
  type JointReport,
  joinReports,
  writeJointReport,
} from "../report/index.ts";
import { Puller } from "../sources/index.ts";
import type { Listener } from "./listener.ts";
import { folderNames } from "./names.ts";
import { type AuditOptions, auditOne, pullOptions, type Shared } from "./one.ts";
import { moveShared } from "./shared.ts";

/** One of several checkpoints, and where its audit is written. */
interface Checkpoint {
  loaded: LoadedPolicy;
  reference: string;
  /** Name of its folder, and the folder. */
  name: string;
  out: string;
}

/**
 * Audits several checkpoints one after the other, each in a folder of its own, and writes their joint
 * report. Base and data are pulled and measured once. An error of one checkpoint is the result of
 * that one; what concerns them all, and a stop, is thrown.
 */
export async function auditSeveral(
  judging: JudgingPolicy,
  policies: readonly LoadedPolicy[],
  options: AuditOptions,
): Promise<JointReport> {
  refuseForOne(options);
  const out = resolve(options.out);
  const references = policies.map(({ policy }) => policy.checkpoint);
  const names = folderNames(references);
  const checkpoints = policies.map(
    (loaded, index): Checkpoint => ({
      loaded,
      reference: references[index]!,
      name: names[index]!,
      out: join(out, names[index]!),
    }),
  );
  await using common = new Puller(pullOptions(options));
  const shared = await prepareAll(checkpoints, common, options);
  await using _ = await takeSeveral(out);
  const found = new Map<Checkpoint, AuditedCheckpoint>();
  for (const checkpoint of await inOrder(checkpoints, options)) {
    const { reference, name } = checkpoint;
    const at = checkpoints.indexOf(checkpoint) + 1;
    options.listener.checkpoint(at, checkpoints.length, reference);
    found.set(checkpoint, {
      folder: name,
      source: reference,
      ...(await auditFor(checkpoint, judging, options, shared.of(checkpoint))),
    });
  }
  const { pick = "worst", choice, confidence } = policies[0]!.policy.gate;
  const joint = joinReports(
    checkpoints.map((checkpoint) => found.get(checkpoint)!),
    { pick, ...(choice === undefined ? {} : { choice: { ...choice, corrected: confidence } }) },
  );
  await writeJointReport(out, joint);
  options.listener.finished();
  return joint;
}

/** Of several checkpoints, an earlier audit's lock or verdict could be that of one only. */
function refuseForOne({ locked, reuse, shards }: AuditOptions): void {
  const [option] = [
    ...(shards === undefined ? [] : ["shards"]),
    ...(locked === undefined ? [] : ["--locked"]),
    ...(reuse?.folder === undefined ? [] : ["--reuse"]),
  ];
  if (option === undefined) return;
  throw new PolicyError(
    "checkpoints-several",
    "names an audit of one checkpoint, and the policy names several. Each continues in its own folder by itself; audit one alone to use this option.",
    { location: { file: option } },
  );
}

/**
 * What all audits need, before anything is measured. Its errors are of base, data or machine, and end
 * the whole; what is wrong with a checkpoint is left to its own audit.
 */
async function prepareAll(
  checkpoints: readonly Checkpoint[],
  common: Puller,
  options: AuditOptions,
): Promise<{ of(checkpoint: Checkpoint): Shared }> {
  const { listener, signal, today, out, digestKey } = options;
  const [{ loaded }] = checkpoints as [Checkpoint];
  listener.phase("Pulling base and data");
  const machine = await checkMachine(loaded, { signal, thorough: false });
  refuseFaults(machine.checks);
  let characters: number | undefined;
  await pullCommon(loaded, common, {
    digestKey,
    admit: async (early) => {
      const found = await checkInputs(early, { today, out, machine });
      refuseFaults(found.checks);
      characters = found.characters;
    },
  });
  const digests = new Map<string, Checkpoint>();
  const admit = (checkpoint: Checkpoint, digest: string) => {
    const same = digests.get(digest) ?? checkpoint;
    digests.set(digest, same);
    if (same !== checkpoint) throw repeatedCheckpoint(checkpoint.loaded, same.reference);
  };
  for (const checkpoint of checkpoints) {
    const seen = await lookAtCheckpoint(checkpoint.loaded, pullOptions(options)).catch(
      (error: unknown) => {
        if (!(error instanceof ReticenceError) || signal.aborted) throw error;
        return undefined;
      },
    );
    if (seen?.digest !== undefined) admit(checkpoint, seen.digest);
  }
  // Of this run only: what lies elsewhere may have been put there.
  let store: string | undefined;
  return {
    of: (checkpoint) => ({
      machine,
      common,
      characters,
      admit: (digest) => admit(checkpoint, digest),
      async bring(signals) {
        if (store !== undefined) await moveShared(store, signals);
        store = signals;
      },
    }),
  };
}

/**
 * First those that an earlier run has measured, so that what it kept of base and data reaches the
 * others.
 */
async function inOrder(
  checkpoints: readonly Checkpoint[],
  { resume }: AuditOptions,
): Promise<Checkpoint[]> {
  if (resume === false) return [...checkpoints];
  const measured = await Promise.all(checkpoints.map(({ out }) => isMeasured(out)));
  return [true, false].flatMap((wanted) =>
    checkpoints.filter((_, index) => measured[index] === wanted),
  );
}

async function auditFor(
  { loaded, out, reference }: Checkpoint,
  { origin }: JudgingPolicy,
  options: AuditOptions,
  shared: Shared,
): Promise<Pick<AuditedCheckpoint, "report" | "error">> {
  try {
    const judging = { loaded, ...(origin === undefined ? {} : { origin }) };
    const listener = forOne(options.listener);
    return { report: await auditOne(judging, { ...options, out, listener }, shared) };
  } catch (error) {
    if (!(error instanceof ReticenceError) || options.signal.aborted) throw error;
    if (error.code === "checkpoints-repeated") throw error;
    options.listener.warn(`${reference}: ${error.coded}`);
    return { error: { code: error.code, message: error.message } };
  }
}

/** Only the last audit finishes the whole. */
function forOne(listener: Listener): Listener {
  return {
    checkpoint: (...what) => listener.checkpoint(...what),
    phase: (title) => listener.phase(title),
    measuring: (where) => listener.measuring(where),
    progress: (progress) => listener.progress(progress),
    work: (work) => listener.work(work),
    finished: () => {},
    note: (line) => listener.note(line),
    warn: (line, location) => listener.warn(line, location),
  };
}
