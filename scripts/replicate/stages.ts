/** The steps of a run on this machine: Python trains, our own audit measures. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import pLimit from "p-limit";
import { audit } from "../../src/audit/index.ts";
import { ProgressView } from "../../src/console/progress.ts";
import { today } from "../../src/console/today.ts";
import { ROOT } from "../root.ts";
import { readMeasurements } from "./measure.ts";
import { auditedIn, jobTemplate, policyText } from "./policy.ts";
import { type Notes, type Run, resultOf } from "./result.ts";
import { EXAMPLE, type Settings } from "./settings.ts";

/** Trainings, and audits, at once: each is given one thread. */
const AT_ONCE = 2;
const LAB = join(EXAMPLE, "lab");

export interface Place {
  /** Everything that a run leaves, by name of the step. */
  folder: string;
  python: string;
  say: (line: string) => void;
  signal: AbortSignal;
}

/** Trains, audits and computes. */
export async function runHere(settings: Settings, place: Place): Promise<Run> {
  const { folder } = place;
  const timing: Record<string, number> = {};
  const timed = timer(timing, place.say);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "settings.json"), `${JSON.stringify(settings, null, 2)}\n`);
  await timed("corpus", () => lab(place, "corpus"));
  await timed("pre-training", () =>
    Promise.all([lab(place, "base"), lab(place, "larger")]).then(() => {}),
  );
  await timed("generation", () => lab(place, "texts"));
  await timed("tuning", async () => {
    const parts = Array.from({ length: AT_ONCE }, (_, part) => `${part}/${AT_ONCE}`);
    await Promise.all(parts.map((part) => lab(place, "tune", "--part", part)));
  });
  await timed("audits", () => auditAll(settings, place));
  return await judged(settings, folder, timing);
}

/** What the signals below a folder say. */
export async function judged(
  settings: Settings,
  folder: string,
  timing: Record<string, number>,
): Promise<Run> {
  const measurements = await readMeasurements(join(folder, "audits"), settings);
  return resultOf(settings, measurements, await readNotes(folder), timing);
}

/**
 * Writes a folder that a machine with PyTorch and a GPU, but without Node, runs: `python lab/run.py
 * all settings.json out`.
 */
export async function pack(settings: Settings, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const source = { recursive: true, filter: (path: string) => !path.includes("__pycache__") };
  await cp(LAB, join(folder, "lab"), source);
  await cp(
    join(ROOT, "probe", "reticence_probe"),
    join(folder, "probe", "reticence_probe"),
    source,
  );
  const policy = join(folder, "policy.yml");
  // The machine's own device and precision; statistics are float32 in any case.
  const run = { executor: "process", dtype: "float32" };
  await writeFile(policy, policyText(settings, auditedIn(".", "CHECKPOINT"), run));
  const packed = { ...settings, job: await jobTemplate(policy) };
  await writeFile(join(folder, "settings.json"), `${JSON.stringify(packed, null, 2)}\n`);
}

/** Runs what `pack` wrote, on this machine. */
export async function runPacked(folder: string, place: Place): Promise<void> {
  const args = [join(folder, "lab", "run.py"), "all", join(folder, "settings.json")];
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
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, "notes", `${name}.json`), "utf8")) as never;
  const [base, larger, arms] = await Promise.all(["base", "larger", "arms"].map(read));
  return { models: { base: base!, larger: larger! }, arms: arms! };
}

function timer(timing: Record<string, number>, say: (line: string) => void) {
  return async (step: string, run: () => Promise<void>): Promise<void> => {
    say(`${step} …`);
    const started = performance.now();
    await run();
    timing[step] = Math.round((performance.now() - started) / 1000);
    say(`${step}: ${timing[step]} s`);
  };
}
