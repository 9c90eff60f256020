import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { diskFull, PolicyError } from "./errors.ts";
import { unfinishedOf, writeAtomically } from "./files.ts";
import { isLocked, isTakenLock, type Lock, takeLock } from "./lock.ts";

/** Names within an audit's output folder. Only the reports are fit for publishing. */
export const REPORT_JSON = "report.json";
export const REPORT_MARKDOWN = "report.md";
export const REPORT_HTML = "report.html";
export const REPORT_SARIF = "report.sarif";
export const REPORT_JUNIT = "report.junit.xml";
export const REPORT_PREDICATE = "report.predicate.json";
export const REPORT_BOM = "report.cdx.json";
/** Aggregates only. */
export const REPORTS = [
  REPORT_JSON,
  REPORT_MARKDOWN,
  REPORT_HTML,
  REPORT_SARIF,
  REPORT_JUNIT,
  REPORT_PREDICATE,
  REPORT_BOM,
] as const;
/** What an audit found of each person to be forgotten: for the file of a request, never published. */
export const CERTIFICATES = ["erasure.json", "erasure.md", "erasure.predicate.json"] as const;
/** The history entry of an audit that measured and decided, sealed so that its verdict can be reused. */
export const REPORT_SEAL = "report.seal.json";
export const POLICY_LOCK = "policy.lock.json";
/** Whose policy judges and what a pull request changes; absent outside GitHub Actions. */
export const ORIGIN = "origin.json";
/** The earlier audits that rules compare with; absent if there are no such rules. */
export const EARLIER = "earlier.json";
/**
 * Digests of everything that was pulled. They include those of the data, so it must not be
 * published with the report.
 */
export const PULL_LOCK = "pull.lock.json";
export const SIGNALS = "signals";
export const JOB = "job.json";
/** The job with the paths of this machine, where the probe ran in a container and had others. */
export const HOST_JOB = "host-job.json";
/** Events that the probe reports while it works. */
export const EVENTS = "events.jsonl";
/** What was pulled and what measured it: provenance for the judge. */
export const PULLED = "pulled.json";
/** What the coins said of an audit's canaries; absent where there are none. */
export const CANARY_COINS = "canaries.json";
/** What the declared mechanism of a training is worth, where the policy declares one. */
export const ACCOUNTING = "accounting.json";
/** Policy line of each rule. */
export const PLACES = "places.json";
/**
 * Digests of everything that judging reads, written last. Lies within the signals, so that it is
 * deleted with them.
 */
export const SEAL = `${SIGNALS}/seal.json`;

/** What one shard of an audit ran, as the probe describes it, and the digests of all that it holds. */
export const SHARD = `${SIGNALS}/shard.json`;
export const SHARD_SEAL = `${SIGNALS}/shard.seal.json`;
/** The descriptions of an audit's shards, in one list, for the probe that assembles them. */
export const SHARDS = "shards.json";
/** What the probe keeps of finished blocks; lies within the signals. */
export const PARTS = "parts";

/**
 * What the probe keeps of base and data alone, for the audits of other checkpoints of the same
 * policy; lies within the signals.
 */
export const SHARED = "shared";

/** The joint report of several checkpoints, beside the folders of their audits. */
export const SEVERAL_JSON = "several.json";
const SEVERAL_FILES: readonly string[] = [SEVERAL_JSON, REPORT_MARKDOWN, REPORT_HTML, REPORT_JUNIT];

/** Files of an audit directly in its output folder. */
const OWN_FILES: readonly string[] = [
  ...REPORTS,
  ...CERTIFICATES,
  REPORT_SEAL,
  POLICY_LOCK,
  PULL_LOCK,
  ORIGIN,
  EARLIER,
];

/** An output folder that nobody else writes to until it is disposed. */
export interface Output extends AsyncDisposable {
  folder: string;
  signals: string;
  /** What this program itself wrote, by path in the folder: what was asked, and of which inputs. */
  written: ReadonlyMap<string, string>;
}

/** Files that an audit writes before it measures; see the names above. */
export interface AuditTexts {
  policy: string;
  pulled: string;
  job: string;
  places: string;
  /** What the coins said of the canaries. */
  coins?: string | undefined;
  /** What the declared mechanism of the training is worth. */
  accounting?: string | undefined;
  origin?: string | undefined;
  earlier?: string | undefined;
}

/**
 * Takes an output folder for one audit. Signals of other inputs are removed, and so are earlier
 * reports: an old verdict must not stand beside a new audit. Signals of the same inputs are kept
 * unless `resume` is false, so that an interrupted audit continues and a changed policy re-measures
 * only what it changes. Throws PolicyError if the folder holds something else or another audit runs
 * in it.
 */
export async function takeOutput(
  folder: string,
  { policy, pulled, job, places, coins, accounting, origin, earlier }: AuditTexts,
  resume = true,
): Promise<Output> {
  return await taken(folder, async (held) => {
    const signals = join(folder, SIGNALS);
    // First: nothing that follows may be mistaken for a finished audit.
    for (const seal of [SEAL, SHARD_SEAL]) await rm(join(folder, seal), { force: true });
    await removeResults(folder);
    const [jobBefore, pulledBefore] = await Promise.all(
      [JOB, PULLED].map((name) => textOf(join(signals, name))),
    );
    if (!resume || pulledBefore !== pulled) {
      await rm(signals, { recursive: true, force: true });
    } else if (jobBefore !== job) {
      // The probe keeps results that do not depend on the change. The events are those of one audit
      // only.
      await rm(join(signals, EVENTS), { force: true });
    }
    await mkdir(signals, { recursive: true, mode: 0o700 });
    await chmod(signals, 0o700);
    for (const name of (await readdir(signals)).filter(
      (name) => unfinishedOf(name) !== undefined,
    )) {
      await rm(join(signals, name), { force: true });
    }
    const within = { [PULLED]: pulled, [JOB]: job, [PLACES]: places };
    const written = await writeBeside(folder, { policy, origin, earlier });
    const ofTraining = { [CANARY_COINS]: coins, [ACCOUNTING]: accounting };
    for (const [name, text] of Object.entries({ ...within, ...ofTraining })) {
      if (text === undefined) {
        // That of an audit whose policy asked for it.
        await rm(join(signals, name), { force: true });
        continue;
      }
      await writeAtomically(join(signals, name), text, 0o600);
      written.set(`${SIGNALS}/${name}`, text);
    }
    return { folder, signals, written, [Symbol.asyncDispose]: () => held[Symbol.asyncDispose]() };
  });
}

/**
 * Takes an output folder for reports alone: nothing is measured. Throws PolicyError like
 * `takeOutput`.
 */
export async function takeReports(
  folder: string,
  texts: Pick<AuditTexts, "policy" | "origin" | "earlier">,
): Promise<AsyncDisposable> {
  return await taken(folder, async (held) => {
    await removeResults(folder);
    await writeBeside(folder, texts);
    return held;
  });
}

/**
 * Takes an output folder for the audits of several checkpoints, each in a folder of its own below,
 * and removes their joint report. Throws PolicyError like `takeOutput`, and if it holds the audit of
 * a single checkpoint.
 */
export async function takeSeveral(folder: string): Promise<AsyncDisposable> {
  return await taken(folder, removeJoint, refuseForeignToSeveral);
}

async function removeJoint(held: Lock, folder: string): Promise<Lock> {
  const unfinished = (await readdir(folder)).filter((name) => isUnfinished(name, SEVERAL_FILES));
  for (const name of [...SEVERAL_FILES, ...unfinished]) {
    await rm(join(folder, name), { force: true });
  }
  return held;
}

/** Whether a folder holds the audits of several checkpoints. */
export async function holdsSeveral(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.includes(SEVERAL_JSON) && !names.includes(POLICY_LOCK);
}

/** Throws PolicyError, with the folders to choose from, for the folder of several audits. */
export async function refuseSeveral(folder: string): Promise<void> {
  if (!(await holdsSeveral(folder))) return;
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  throw new PolicyError(
    "checkpoints-several",
    `this folder holds the audits of several checkpoints. Name one of them: ${below.map((name) => join(folder, name)).join(", ")}.`,
    { location: { file: folder } },
  );
}

/** Whether an audit in this folder has finished measuring. */
export async function isMeasured(folder: string): Promise<boolean> {
  return await access(join(folder, SEAL)).then(
    () => true,
    () => false,
  );
}

/** Whether signals, of a finished audit or of one that can continue, are in an output folder. */
export async function holdsSignals(folder: string): Promise<boolean> {
  return (await readdir(join(folder, SIGNALS)).catch(() => [])).length > 0;
}

/**
 * Throws PolicyError where `takeOutput` would: for a folder that holds something else, in which an
 * audit runs, or that cannot be written. Writes nothing.
 */
export async function refuseOutput(folder: string, { several = false } = {}): Promise<void> {
  await (several ? refuseForeignToSeveral : refuseForeign)(folder);
  const isThere = await isWritable(folder);
  // The lock lies beside the folder.
  if (isThere) await isWritable(dirname(await realpath(folder)));
  else await nearestWritable(dirname(resolve(folder)));
  if (isThere && (await isTakenLock(folder, await lockOf(folder), LOCK_STALE_MS))) {
    throw busy(folder);
  }
}

async function nearestWritable(folder: string): Promise<void> {
  if ((await isWritable(folder)) || dirname(folder) === folder) return;
  await nearestWritable(dirname(folder));
}

/** Whether a folder is there. Throws PolicyError where nothing can be written into it. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw unwritable(folder, error);
  }
}

/** Locks a folder of an audit's own, and keeps the lock unless `prepare` fails. */
async function taken<T>(
  folder: string,
  prepare: (held: Lock, folder: string) => Promise<T>,
  refuse: (folder: string) => Promise<void> = refuseForeign,
): Promise<T> {
  await refuse(folder);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const held = await lock(folder);
  try {
    return await prepare(held, folder);
  } catch (error) {
    await held[Symbol.asyncDispose]();
    throw unwritable(folder, error);
  }
}

/** An old verdict must not stand beside a new audit. */
async function removeResults(folder: string): Promise<void> {
  const unfinished = (await readdir(folder)).filter((name) => isUnfinished(name));
  for (const name of [
    ...REPORTS,
    ...CERTIFICATES,
    REPORT_SEAL,
    ORIGIN,
    EARLIER,
    PULL_LOCK,
    ...unfinished,
  ]) {
    await rm(join(folder, name), { force: true });
  }
}

/** Returns what was written, by path in the folder. */
async function writeBeside(
  folder: string,
  { policy, origin, earlier }: Pick<AuditTexts, "policy" | "origin" | "earlier">,
): Promise<Map<string, string>> {
  const written = new Map<string, string>();
  const texts = { [POLICY_LOCK]: policy, [ORIGIN]: origin, [EARLIER]: earlier };
  for (const [name, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    await writeAtomically(join(folder, name), text);
    written.set(name, text);
  }
  return written;
}

/** Whether a name is that of an audit file that a killed audit was still writing. */
function isUnfinished(name: string, files = OWN_FILES): boolean {
  const file = unfinishedOf(name);
  return file !== undefined && files.includes(file);
}

/**
 * An audit writes into a folder of its own, and never overwrites or removes other people's files: throws
 * PolicyError for a folder that holds any.
 */
export async function refuseForeign(folder: string): Promise<void> {
  refuseNames(folder, foreignIn(await namesIn(folder)));
}

/** The same for the folder of several audits: beside the joint report, only audits lie in it. */
async function refuseForeignToSeveral(folder: string): Promise<void> {
  const foreign: string[] = [];
  for (const name of await namesIn(folder)) {
    if (SEVERAL_FILES.includes(name) || isUnfinished(name, SEVERAL_FILES)) continue;
    const about = await lstat(join(folder, name));
    const isAudit =
      about.isDirectory() && foreignIn(await namesIn(join(folder, name))).length === 0;
    // A single checkpoint's audit has signals, too.
    if (!isAudit || OWN_FILES.includes(name) || name === SIGNALS) foreign.push(name);
  }
  refuseNames(folder, foreign);
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new PolicyError(
      "output-unreadable",
      error.code === "ENOTDIR"
        ? `--out names a file; name a folder.`
        : `the output folder cannot be read (${error.code}).`,
      { location: { file: folder } },
    );
  });
}

function foreignIn(names: readonly string[]): string[] {
  const own = new Set<string>([...OWN_FILES, SIGNALS]);
  return names.filter((name) => !own.has(name) && !isUnfinished(name));
}

function refuseNames(folder: string, foreign: readonly string[]): void {
  if (foreign.length === 0) return;
  throw new PolicyError(
    "output-foreign",
    `the output folder contains files that are not from an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`,
    { location: { file: folder } },
  );
}

/** Keeps audits out of an output folder until disposed. Throws PolicyError if one runs there. */
export async function holdOutput(folder: string): Promise<AsyncDisposable> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return isThere ? await lock(folder) : { [Symbol.asyncDispose]: async () => {} };
}

/** A lock not renewed for this long is left over from a killed audit, milliseconds. */
const LOCK_STALE_MS = 10_000;

/** If the lock is lost, the manifest's digests show whether anybody wrote. */
async function lock(folder: string): Promise<Lock> {
  try {
    return await takeLock(folder, {
      file: await lockOf(folder),
      staleMs: LOCK_STALE_MS,
      // Long enough for a killed audit's lock to go stale.
      tries: 12,
    });
  } catch (error) {
    if (!isLocked(error)) throw unwritable(folder, error);
    throw busy(folder);
  }
}

function busy(folder: string): PolicyError {
  return new PolicyError(
    "output-busy",
    "another audit is running in this output folder. Name another one with --out.",
    { location: { file: folder } },
  );
}

/**
 * A busy machine renews late, so wait longer before ending another process's audit, milliseconds.
 */
const SURELY_STALE_MS = 60_000;

/** Whether an audit that may still be alive holds this folder. */
export async function isTaken(folder: string): Promise<boolean> {
  return await isTakenLock(folder, await lockOf(folder), SURELY_STALE_MS);
}

/**
 * Lies beside the folder, so that the lock is not a file of the audit. The same folder has the same
 * lock whichever path leads to it.
 */
export async function lockOf(folder: string): Promise<string> {
  return `${await realpath(folder).catch(() => resolve(folder))}.lock`;
}

async function textOf(path: string): Promise<string | undefined> {
  return await readFile(path, "utf8").catch(() => undefined);
}

function unwritable(folder: string, error: unknown): Error {
  const full = diskFull(error, folder);
  if (full !== undefined) return full;
  const { code, message } = error as NodeJS.ErrnoException;
  return new PolicyError(
    "output-unwritable",
    `the output folder cannot be written: ${code ?? message}.`,
    {
      location: { file: folder },
    },
  );
}
