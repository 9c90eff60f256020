import { access, chmod, mkdir, readdir, readFile, realpath, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import lockfile from "proper-lockfile";
import { diskFull, PolicyError } from "./errors.ts";
import { writeAtomically } from "./files.ts";

/** Names within an audit's output folder. Only the reports may be published. */
export const REPORT_JSON = "report.json";
export const REPORT_MARKDOWN = "report.md";
export const REPORT_SARIF = "report.sarif";
export const REPORT_JUNIT = "report.junit.xml";
export const REPORT_PREDICATE = "report.predicate.json";
/** Aggregates only. */
export const REPORTS = [
  REPORT_JSON,
  REPORT_MARKDOWN,
  REPORT_SARIF,
  REPORT_JUNIT,
  REPORT_PREDICATE,
] as const;
export const POLICY_LOCK = "policy.lock.json";
/** Whose policy judges and what a pull request changes; absent outside GitHub Actions. */
export const ORIGIN = "origin.json";
/** The earlier audits that rules compare with; absent without such rules. */
export const EARLIER = "earlier.json";
/** Digests of everything that was pulled; data's too, so it is not for publishing with the report. */
export const PULL_LOCK = "pull.lock.json";
export const SIGNALS = "signals";
export const JOB = "job.json";
/** What was pulled and by what it was measured: provenance for the judge. */
export const PULLED = "pulled.json";
/** Where the policy asks for each rule. */
export const PLACES = "places.json";
/** Digests of all that judging reads, written last. Within the signals: it goes when they go. */
export const SEAL = `${SIGNALS}/seal.json`;

/** Files of an audit that lie in its output folder itself. */
const OWN_FILES: readonly string[] = [...REPORTS, POLICY_LOCK, PULL_LOCK, ORIGIN, EARLIER];

/** An output folder in which nobody else writes until it is disposed. */
export interface Output extends AsyncDisposable {
  folder: string;
  signals: string;
  /** What this program wrote itself, by the path in the folder: what was asked, and of what. */
  written: ReadonlyMap<string, string>;
}

/** What an audit writes before it measures; see the names above. */
export interface AuditTexts {
  policy: string;
  pulled: string;
  job: string;
  places: string;
  origin?: string | undefined;
  earlier?: string | undefined;
}

/**
 * Takes an output folder for one audit. Signals that belong to other inputs are removed, and so
 * are earlier reports: an old verdict must not stand beside a new audit. Signals of the same
 * inputs are kept, so that an interrupted audit goes on, unless `resume` is false.
 * Throws PolicyError when the folder holds something else or another audit runs in it.
 */
export async function takeOutput(
  folder: string,
  { policy, pulled, job, places, origin, earlier }: AuditTexts,
  resume = true,
): Promise<Output> {
  await refuseForeign(folder);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const release = await lock(folder);
  try {
    const signals = join(folder, SIGNALS);
    // First: nothing of what follows may be taken for a finished audit.
    await rm(join(folder, SEAL), { force: true });
    for (const name of REPORTS) await rm(join(folder, name), { force: true });
    for (const name of [ORIGIN, EARLIER, PULL_LOCK]) {
      await rm(join(folder, name), { force: true });
    }
    for (const name of (await readdir(folder)).filter(isUnfinished)) {
      await rm(join(folder, name), { force: true });
    }
    const before = await Promise.all([textOf(join(signals, JOB)), textOf(join(signals, PULLED))]);
    if (!resume || before[0] !== job || before[1] !== pulled)
      await rm(signals, { recursive: true, force: true });
    await mkdir(signals, { recursive: true, mode: 0o700 });
    await chmod(signals, 0o700);
    for (const name of (await readdir(signals)).filter((name) => UNFINISHED.test(name))) {
      await rm(join(signals, name), { force: true });
    }
    const beside = { [POLICY_LOCK]: policy, [ORIGIN]: origin, [EARLIER]: earlier };
    const within = { [PULLED]: pulled, [JOB]: job, [PLACES]: places };
    const written = new Map<string, string>();
    for (const [name, text] of Object.entries(beside)) {
      if (text === undefined) continue;
      await writeAtomically(join(folder, name), text);
      written.set(name, text);
    }
    for (const [name, text] of Object.entries(within)) {
      await writeAtomically(join(signals, name), text, 0o600);
      written.set(`${SIGNALS}/${name}`, text);
    }
    return { folder, signals, written, [Symbol.asyncDispose]: release };
  } catch (error) {
    await release();
    throw unwritable(folder, error);
  }
}

/** writeAtomically's name for a file that it is writing. */
const UNFINISHED = /^(.+)\.[0-9a-f]{12}\.tmp$/;

/** A file that a killed audit was writing: one of an audit's own. */
function isUnfinished(name: string): boolean {
  const file = UNFINISHED.exec(name)?.[1];
  return file !== undefined && OWN_FILES.includes(file);
}

/** An audit writes into a folder of its own: nothing of anybody else's is overwritten or removed. */
async function refuseForeign(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new PolicyError(
      "output-unreadable",
      error.code === "ENOTDIR"
        ? `--out names a file; it takes a folder.`
        : `the output folder cannot be read (${error.code}).`,
      { location: { file: folder } },
    );
  });
  const own = new Set<string>([...OWN_FILES, SIGNALS]);
  const foreign = names.filter((name) => !own.has(name) && !isUnfinished(name));
  if (foreign.length > 0) {
    throw new PolicyError(
      "output-foreign",
      `the output folder holds files that are not of an audit (${foreign.slice(0, 3).join(", ")}${foreign.length > 3 ? " …" : ""}). Name another folder with --out.`,
      { location: { file: folder } },
    );
  }
}

/** Keeps audits out of an output folder until it is disposed. Throws PolicyError when one runs there. */
export async function holdOutput(folder: string): Promise<AsyncDisposable> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return { [Symbol.asyncDispose]: isThere ? await lock(folder) : async () => {} };
}

/** A lock that its audit has not renewed for this long is left over from a killed one, milliseconds. */
const LOCK_STALE_MS = 10_000;

async function lock(folder: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(folder, {
      lockfilePath: await lockOf(folder),
      stale: LOCK_STALE_MS,
      // Long enough for a killed audit's lock to go stale.
      retries: { retries: 12, factor: 1, minTimeout: 1000 },
      // A machine that slept loses its lock; the manifest's digests tell whether anybody wrote.
      onCompromised: () => {},
    });
  } catch (error) {
    if ((error as { code?: string }).code !== "ELOCKED") throw unwritable(folder, error);
    throw new PolicyError(
      "output-busy",
      "another audit is running in this output folder. Name another one with --out.",
      { location: { file: folder } },
    );
  }
}

/** A machine under load renews late; whoever would end another's audit waits longer, milliseconds. */
const SURELY_STALE_MS = 60_000;

/** Whether an audit that may live has this folder. */
export async function isTaken(folder: string): Promise<boolean> {
  const lockfilePath = await lockOf(folder);
  return await lockfile.check(folder, { lockfilePath, stale: SURELY_STALE_MS });
}

/** Beside the folder, so that the lock is no file of the audit; one lock whatever leads to the folder. */
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
