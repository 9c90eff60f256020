import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { recompute } from "../accounting/index.ts";
import {
  type AuditTexts,
  HOST_JOB,
  type Output,
  PULL_LOCK,
  refuseForeign,
  SHARED,
  SIGNALS,
  takeOutput,
  takeReports,
} from "../base/audit-folder.ts";
import { writeAtomically } from "../base/files.ts";
import {
  type JudgingPolicy,
  type LoadedPolicy,
  loadPolicy,
  lockPolicy,
  type Override,
  placeRules,
} from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import type { Origin, Report } from "../contracts/report.ts";
import type { Shard } from "../contracts/shard.ts";
import type { Found } from "../history/find.ts";
import { sealAudit } from "../judge/evidence/seal.ts";
import { judgeAudit } from "../judge/index.ts";
import { writeCertificate } from "../owner/index.ts";
import { checkInputs, checkMachine, keepRate, type Machine, refuseFaults } from "../plan/index.ts";
import {
  describeAgain,
  describeEvent,
  type Executor,
  executorFor,
  makeJob,
  type ProbeRun,
  RESERVE_FILE,
} from "../probe/index.ts";
import { formatNotes, type PulledInputs, pullInputs, trainingNotes } from "../pull/index.ts";
import { placedIn, withLocations, writeReport } from "../report/index.ts";
import { type Puller, type PullOptions, readPullLock } from "../sources/index.ts";
import { Kept } from "./kept.ts";
import { withLastRelease } from "./last-release.ts";
import type { Listener } from "./listener.ts";
import { prepareReuse, type Reuse } from "./reuse.ts";
import { onCpu, withoutGpus } from "./shards/assembly.ts";
import {
  bringShards,
  inputsDigest,
  noShards,
  readShards,
  type Shards,
  shardFolders,
} from "./shards/gather.ts";
import type { ShardName } from "./shards/name.ts";
import { sealShard } from "./shards/seal.ts";

export interface AuditOptions {
  policyFile: string;
  overrides: readonly Override[];
  /** Finds the policy where its reviewed version is; absent: use the file as it is. */
  findPolicy?: ((listener: Listener) => Promise<JudgingPolicy>) | undefined;
  /** Finds the earlier audits that the policy's rules on increases compare with. */
  findEarlier?: (loaded: LoadedPolicy, listener: Listener, out: string) => Promise<Found[]>;
  /** Output folder; created if absent. */
  out: string;
  /** false: measure again even if `out` holds signals of the same inputs. */
  resume?: boolean;
  /** Key for the HMACs of the data in the report and of the seal; without it there are none. */
  digestKey?: Buffer;
  /** pull.lock.json of an earlier audit; anything that differs from it is refused. */
  locked?: string;
  /** Date against which waivers are checked, ISO, UTC. */
  today: string;
  /** Whether anybody can read the reports, unless the policy's report.public says otherwise. */
  publicByDefault?: boolean;
  /**
   * Judge what the shards in these folders have measured, instead of measuring; they must have run
   * just this policy on just these inputs.
   */
  shards?: readonly string[];
  /** With the digest key: what the verdict is sealed with and may be taken from; absent: neither. */
  reuse?: Reuse;
  signal: AbortSignal;
  listener: Listener;
}

/** What the audit of one checkpoint shares with those of the others that a policy names. */
export interface Shared {
  machine: Machine;
  /** Has pulled and checked base and data. */
  common: Puller;
  /** Characters of the texts, see `checkInputs`. */
  characters: number | undefined;
  /** Called with the signals folder before the probe runs: brings what is known of base and data. */
  bring(signals: string): Promise<void>;
  /** Throws PolicyError for a checkpoint whose digest is another one's. */
  admit(digest: string): void;
}

/** The policy as the options find it. Throws PolicyError. */
export async function readPolicy(options: AuditOptions): Promise<JudgingPolicy> {
  options.listener.phase("Reading the policy");
  return options.findPolicy === undefined
    ? { loaded: await loadPolicy(options.policyFile, options.overrides) }
    : await options.findPolicy(options.listener);
}

/** What is known of an audit before anything is measured. */
interface Prepared {
  pulled: PulledInputs;
  executor: Executor;
  /** The job as the policy asks it, and as the probe will see it. */
  asked: Job;
  job: Job;
  places: ReturnType<typeof placedIn>;
  origin: Origin | undefined;
  earlier: Found[];
  /** Characters of the texts, see `checkInputs`. */
  characters: number | undefined;
  /** What is kept of base and data for later audits; undefined: nothing is. */
  kept: Kept | undefined;
  texts: Pick<AuditTexts, "policy" | "origin" | "earlier">;
}

/**
 * The whole audit of one checkpoint: plan → pull → inspect and probe → judge → report; the middle is
 * left out if an earlier verdict on the same inputs is reused. Returns the report that was written
 * to `out`. Throws a ReticenceError if no verdict can be given; `out` then holds no report.
 */
export async function auditOne(
  judging: JudgingPolicy,
  options: AuditOptions,
  shared?: Shared,
): Promise<Report> {
  const sharing = { shared, keeps: options.shards === undefined };
  return await withInputs(judging, options, sharing, async (prepared) => {
    const { pulled, executor, job, places, origin, earlier, characters, kept, texts } = prepared;
    const { publicByDefault, today, listener, out, digestKey } = options;
    const known = { pulled, origin, earlier, executor, job, today, publicByDefault };
    // What would measure here did not measure the shards: no seal says so.
    const { reuse: _, ...others } = options;
    const { verdict, seal } = await prepareReuse(
      options.shards === undefined ? options : others,
      known,
    );
    if (verdict !== undefined) {
      const folder = resolve(out);
      await using _ = await takeReports(folder, texts);
      await writeAtomically(join(folder, PULL_LOCK), pulled.lock);
      const report = withLocations(verdict, places);
      await writeReport(folder, report);
      listener.finished();
      return report;
    }
    const shards = await shardsFor(options, { policy: texts.policy, lock: pulled.lock });
    return await measure(prepared, options, {
      run: {
        share: shared !== undefined || kept !== undefined,
        ...(shards === undefined ? {} : { assemble: true, inputs: inputsDigest(pulled.lock) }),
      },
      async before(output) {
        await shared?.bring(output.signals);
        if (await kept?.bring(output.signals)) {
          listener.note(
            "What an earlier audit measured of this base and these data is at hand, and is used where it reads them as this one does.",
          );
        }
        if (shards !== undefined) await bringShards(shards, output.folder);
      },
      async after({ signals }) {
        await kept?.keep(signals);
        if (shared === undefined) await rm(join(signals, SHARED), { recursive: true, force: true });
      },
      async finish({ folder, signals, written }) {
        listener.phase("Judging");
        // Shards were measured elsewhere, at several places' speeds.
        if (shards === undefined) await keepRate(signals, characters, process.env);
        await sealAudit({ folder, written }, digestKey, options.signal);
        const judged = await judgeAudit(folder, { today, publicByDefault, digestKey });
        const report = withLocations(judged.report, places);
        await writeCertificate(folder, judged, digestKey);
        await writeReport(folder, report, (text) => seal(report, text));
        listener.finished();
        return report;
      },
    });
  });
}

/**
 * One shard of an audit: measures its share of what the models are asked into `out`, and judges
 * nothing. Throws like `auditOne`; `out` then holds no seal.
 */
export async function auditShard(
  judging: JudgingPolicy,
  options: AuditOptions,
  shard: ShardName,
): Promise<Shard> {
  return await withInputs(judging, options, {}, async (prepared) => {
    return await measure(prepared, options, {
      run: { shard, inputs: inputsDigest(prepared.pulled.lock) },
      async finish(output) {
        const written = new Map([...output.written, [PULL_LOCK, prepared.pulled.lock]]);
        const { folder } = output;
        const description = await sealShard({ folder, written }, options.digestKey, options.signal);
        options.listener.finished();
        return description;
      },
    });
  });
}

/** The shards that are judged in place of measuring. */
async function shardsFor(
  { shards, digestKey, signal, listener }: AuditOptions,
  { policy, lock }: { policy: string; lock: string },
): Promise<Shards | undefined> {
  if (shards === undefined) return undefined;
  listener.phase("Reading the shards");
  const asked = { policy, inputs: inputsDigest(lock) };
  const folders = await shardFolders(shards);
  if (folders === undefined) throw noShards(shards[0]!);
  return await readShards(folders, { key: digestKey, asked, signal });
}

/**
 * Reads, pulls and checks everything; `use` has it as long as it runs. `keeps`: whether what is
 * measured of base and data may be kept.
 */
async function withInputs<T>(
  { loaded: given, origin }: JudgingPolicy,
  options: AuditOptions,
  { shared, keeps = false }: { shared?: Shared | undefined; keeps?: boolean },
  use: (prepared: Prepared) => Promise<T>,
): Promise<T> {
  const { listener } = options;
  const earlier = (await options.findEarlier?.(given, listener, options.out)) ?? [];
  const loaded = await withLastRelease(given, earlier);
  const assembles = options.shards !== undefined;
  const executor = executorFor(
    assembles ? withoutGpus(loaded) : loaded,
    (line) => listener.note(line),
    (progress) => listener.progress(progress),
  );

  const hasModels = loaded.policy.base !== undefined;
  listener.phase(hasModels ? "Pulling checkpoint, base and data" : "Pulling data");
  // What `plan` refuses, before anything is spent.
  const { signal, today, out } = options;
  const machine = assembles
    ? undefined
    : (shared?.machine ?? (await checkMachine(loaded, { signal, thorough: false })));
  refuseFaults(machine?.checks ?? []);
  if (shared === undefined) await refuseForeign(resolve(out));
  let characters = shared?.characters;
  await using pulled = await pullInputs(loaded, {
    ...pullOptions(options),
    ...(options.locked === undefined ? {} : { locked: await readPullLock(options.locked) }),
    ...(shared === undefined
      ? {
          admit: async (early) => {
            // The machines of the shards were checked; this one runs no model.
            if (machine === undefined) return;
            const found = await checkInputs(early, { today, out, machine });
            refuseFaults(found.checks);
            characters = found.characters;
          },
        }
      : { common: shared.common }),
  });
  const { inputs, provenance } = pulled;
  shared?.admit(provenance.checkpoint.digest);
  const { policy } = pulled.loaded;
  for (const line of formatNotes(loaded, pulled.loaded)) listener.note(line);
  for (const line of trainingNotes(provenance.training ?? [])) listener.note(line);

  listener.phase("Preparing the probe");
  const kept =
    options.digestKey === undefined || !keeps || !policy.run.cache || !hasModels
      ? undefined
      : new Kept(pulled.lock, options.digestKey, process.env);
  const plain = makeJob(policy, inputs, kept?.contents);
  const asked = assembles ? onCpu(plain) : plain;
  const job = await executor.preflight(asked, options.signal);
  const places = placedIn(placeRules(pulled.loaded.source, policy), repositoryPath(origin));
  const texts = {
    policy: json(lockPolicy(policy)),
    origin: origin === undefined ? undefined : json(origin),
    earlier: earlier.length === 0 ? undefined : json(earlier),
  };
  return await use({
    pulled,
    executor,
    asked,
    job,
    places,
    origin,
    earlier,
    characters,
    kept,
    texts,
  });
}

interface Measuring<T> {
  run: Pick<ProbeRun, "share" | "shard" | "assemble" | "inputs">;
  /** Called before the probe runs: brings what others have measured. */
  before?(output: Output): Promise<void>;
  /** Called after the probe has run on inputs that are still the same. */
  after?(output: Output): Promise<void>;
  /** Called with what was measured, and all that this program wrote. */
  finish(output: Output): Promise<T>;
}

/** Takes the output folder, has the probe measure into it, and hands what it measured to `finish`. */
async function measure<T>(
  { pulled, executor, asked, job, places, texts }: Prepared,
  options: AuditOptions,
  { run, before, after, finish }: Measuring<T>,
): Promise<T> {
  const { listener, signal } = options;
  const { provenance } = pulled;
  // One shard knows it for all.
  const isAccountable = run.shard === undefined || run.shard.number === 1;
  const accounting = !isAccountable
    ? undefined
    : await recompute(pulled.loaded, {
        say: (line) => listener.note(line),
        progress: (progress) => listener.progress(progress),
        signal,
      });
  await using output = await takeOutput(
    resolve(options.out),
    {
      ...texts,
      pulled: json({ ...provenance, ...executor.measurer() }),
      job: json(job),
      places: json(places),
      coins: pulled.coins === undefined ? undefined : json(pulled.coins),
      accounting: accounting === undefined ? undefined : json(accounting),
    },
    options.resume,
  );
  listener.measuring({
    folder: output.folder,
    container: executor.containerFor(output.signals),
  });
  await writeAtomically(join(output.folder, PULL_LOCK), pulled.lock);
  await pulled.watch();

  listener.phase(run.assemble === true ? "Assembling" : "Measuring");
  // Of an earlier run of the same audit.
  await rm(join(output.signals, HOST_JOB), { force: true });
  await before?.(output);
  await probe(executor, output, job, options, run);
  try {
    await pulled.unchanged();
  } catch (error) {
    // Nobody can say what the signals were measured on: they must not be judged later either.
    await rm(output.signals, { recursive: true, force: true });
    throw error;
  }
  await after?.(output);

  // Only now: a container must not learn where on this machine its inputs are.
  const hostJob = json(asked);
  await writeAtomically(join(output.signals, HOST_JOB), hostJob, 0o600);
  const written = new Map([...output.written, [`${SIGNALS}/${HOST_JOB}`, hostJob]]);
  return await finish({ ...output, written });
}

/** What every pull of an audit is told. */
export function pullOptions({ signal, listener, digestKey }: AuditOptions): PullOptions {
  return {
    signal,
    say: (line) => listener.note(line),
    progress: (done, total) => listener.progress({ task: "pull", done, total }),
    ...(digestKey === undefined ? {} : { digestKey }),
  };
}

/** Path of the policy in this repository; null if it is in another one. */
function repositoryPath(origin: Origin | undefined): string | null | undefined {
  if (origin === undefined) return undefined;
  return origin.policy.source === "central" ? null : origin.policy.path;
}

export async function probe(
  executor: Executor,
  output: Output,
  job: ReturnType<typeof makeJob>,
  { listener, signal }: Pick<AuditOptions, "listener" | "signal">,
  how: Measuring<unknown>["run"],
): Promise<void> {
  const { signals, folder } = output;
  const run = { job, jobPath: `${signals}/job.json`, output: signals, folder, ...how };
  try {
    for await (const event of executor.run(run, signal)) {
      if (event.again !== undefined) listener.note(describeAgain(event.task, event.again));
      if (event.kind === "warning") listener.warn(describeEvent(event, job));
      else listener.work(event);
    }
  } finally {
    // A killed probe had no time to release it.
    await rm(join(signals, RESERVE_FILE), { force: true });
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
