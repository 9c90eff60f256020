/** The steps of a run on this machine: Python trains, our own audit measures. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import pLimit from "p-limit";
import { audit } from "../../src/audit/index.ts";
import { ProgressView } from "../../src/console/progress.ts";
import { today } from "../../src/console/today.ts";
import type { Report } from "../../src/contracts/report.ts";
import { ROOT } from "../root.ts";
import { BASE, readMeasurements } from "./measure.ts";
import { auditedIn, jobTemplate, policyText, templateAttack } from "./policy.ts";
import { type Notes, type Run, resultOf } from "./result.ts";
import { EXAMPLE, type Settings } from "./settings.ts";

/** Trainings, and audits, at once: each is given one thread. */
const AT_ONCE = 2;
const LAB = join(EXAMPLE, "lab");
/** Name of the settings of a run that is packed alone. */
export const PACKED = "settings";
/** Note of what each step took, which says that it is done. */
const SECONDS = "seconds";

export interface Place {
  /** Everything that a run leaves, by name of the step. */
  folder: string;
  python: string;
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Trains, audits and computes. Continues where an earlier run with the same settings stopped; one with
 * other settings is removed.
 */
export async function runHere(settings: Settings, place: Place): Promise<Run> {
  const { folder } = place;
  const step = await steps(settings, place);
  await step("corpus", () => lab(place, "corpus"));
  await step("pre-training", () =>
    Promise.all([lab(place, "base"), lab(place, "larger")]).then(() => {}),
  );
  await step("generation", () => lab(place, "texts"));
  await step("tuning", async () => {
    const parts = Array.from({ length: AT_ONCE }, (_, part) => `${part}/${AT_ONCE}`);
    await Promise.all(parts.map((part) => lab(place, "tune", "--part", part)));
  });
  await step("audits", () => auditAll(settings, place));
  const run = await judged(settings, folder);
  await checkReports(run, settings, folder);
  return run;
}

/** What the signals below a folder say. */
export async function judged(settings: Settings, folder: string): Promise<Run> {
  const measurements = await readMeasurements(join(folder, "audits"), settings);
  const timing = await readSeconds(folder);
  return resultOf(settings, measurements, await readNotes(folder), timing);
}

/**
 * Writes a folder that a machine with PyTorch and a GPU, but without Node, runs: `python lab/run.py
 * all settings.json out`. One settings file per run, by name.
 */
export async function pack(runs: ReadonlyMap<string, Settings>, folder: string): Promise<void> {
  const source = { recursive: true, filter: (path: string) => !path.includes("__pycache__") };
  const probe = join("probe", "reticence_probe");
  await rm(join(folder, "lab"), { recursive: true, force: true });
  await rm(join(folder, "probe"), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(LAB, join(folder, "lab"), source);
  await cp(join(ROOT, probe), join(folder, probe), source);
  const policy = join(folder, "policy.yml");
  // Where the probe finds a GPU it uses it; the weights keep their precision.
  const run = { executor: "process" };
  for (const [name, settings] of runs) {
    await writeFile(policy, policyText(settings, auditedIn(".", "CHECKPOINT"), run));
    const packed = { ...settings, job: await jobTemplate(policy) };
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(packed, null, 2)}\n`);
  }
  await rm(policy);
}

/** Runs what `pack` wrote, on this machine. */
export async function runPacked(folder: string, place: Place): Promise<void> {
  const args = [join(folder, "lab", "run.py"), "all", join(folder, `${PACKED}.json`)];
  await python(place, [...args, join(folder, "out")]);
}

async function auditAll(settings: Settings, { folder, say, signal }: Place): Promise<void> {
  const limited = pLimit(AT_ONCE);
  const checkpoints = settings.arms.flatMap((arm) =>
    settings.seeds.map((seed) => `${arm}-${seed}`),
  );
  await Promise.all(
    checkpoints.map((name) =>
      limited(async () => {
        const policyFile = join(folder, `${name}.yml`);
        const run = { executor: "process", threads: settings.threads };
        await writeFile(policyFile, policyText(settings, auditedIn(".", `tuned/${name}`), run));
        await audit({
          policyFile,
          overrides: [],
          out: join(folder, "audits", name),
          today: today(),
          signal,
          listener: new ProgressView({ write: () => true }),
        });
        say(`audited ${name}`);
      }),
    ),
  );
}

/** The counts are taken from the signals; each audit's own report must say the same. */
async function checkReports(
  run: Run,
  { question, seeds }: Settings,
  folder: string,
): Promise<void> {
  for (const { arm, extraction } of run.arms.filter(({ arm }) => arm !== BASE)) {
    for (const [at, seed] of seeds.entries()) {
      const file = join(folder, "audits", `${arm}-${seed}`, "report.json");
      const report = JSON.parse(await readFile(file, "utf8")) as Report;
      const reported = report.metrics.find(
        ({ id, parameters }) =>
          id === "pii.template_rate" &&
          parameters.attack === templateAttack(question.form) &&
          parameters.type === "all" &&
          parameters.template === question.template &&
          parameters.criterion === question.criterion,
      );
      const counted = extraction.perSeed[at]! / run.people;
      if (Math.abs((reported?.value ?? Number.NaN) - counted) < 1e-5) continue;
      throw new Error(`${file} reports ${reported?.value}, the signals say ${counted}`);
    }
  }
}

async function lab(place: Place, step: string, ...options: string[]): Promise<void> {
  const { folder } = place;
  await python(place, [
    join(LAB, "run.py"),
    step,
    join(folder, "settings.json"),
    folder,
    ...options,
  ]);
}

async function python(place: Place, args: readonly string[]): Promise<void> {
  await execa(place.python, args, {
    stdout: "inherit",
    stderr: "inherit",
    cancelSignal: place.signal,
    env: { PYTHONDONTWRITEBYTECODE: "1" },
  });
}

async function readNotes(folder: string): Promise<Notes> {
  type Model = Notes["models"]["base"];
  const [base, larger] = await Promise.all([
    readNote<Model>(folder, "base"),
    readNote<Model>(folder, "larger"),
  ]);
  return { models: { base, larger }, arms: await readNote(folder, "arms") };
}

async function readNote<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(noteFile(folder, name), "utf8")) as T;
}

async function readSeconds(folder: string): Promise<Record<string, number>> {
  return await readNote<Record<string, number>>(folder, SECONDS).catch(() => ({}));
}

function noteFile(folder: string, name: string): string {
  return join(folder, "notes", `${name}.json`);
}

/** Runs a step unless it is done, and notes the seconds that it took. */
async function steps(settings: Settings, { folder, say }: Place) {
  const file = join(folder, "settings.json");
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before !== text) await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "notes"), { recursive: true });
  await writeFile(file, text);
  const seconds = await readSeconds(folder);
  return async (step: string, run: () => Promise<void>): Promise<void> => {
    if (seconds[step] !== undefined) {
      say(`${step}: done before`);
      return;
    }
    say(`${step} …`);
    const started = performance.now();
    await run();
    seconds[step] = Math.round((performance.now() - started) / 1000);
    await writeFile(noteFile(folder, SECONDS), `${JSON.stringify(seconds)}\n`);
    say(`${step}: ${seconds[step]} s`);
  };
}
