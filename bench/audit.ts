/**
 * `npm run bench -- audit [--rounds N] [--against FOLDER] [--smollm2 [--records N]]`: a whole audit of
 * the demo's leaky checkpoint by dist/: wall time, processor time of all its processes, seconds and
 * share of each phase. Then an audit of another checkpoint of the same base and data, which uses what
 * the first measured of them. FOLDER, a checkout of an earlier commit after `npm ci`, audits the same
 * in turn, so that other work on the machine meets both alike. Medians over rounds.
 *
 * --smollm2 audits SmolLM2-135M, a size at which the models are what takes time, on N of the demo's
 * records of each set; its checkpoints are the base with a few bits flipped.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { ROOT } from "../scripts/root.ts";
import { withOtherWeights } from "../test/support/weights.ts";
import { fetchBase } from "./smollm2/base.ts";

interface Times {
  wall: number;
  processor: number;
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    against: { type: "string" },
    smollm2: { type: "boolean", default: false },
    records: { type: "string", default: "500" },
  },
});
const rounds = Number(values.rounds);
const folder = await mkdtemp(join(tmpdir(), "reticence-bench-"));
try {
  await cp(join(ROOT, "examples", "demo"), folder, { recursive: true });
  if (values.smollm2) await useSmolLm2(Number(values.records));
  // Another step than between base and checkpoint: the same would give the base back.
  await withOtherWeights(join(folder, "leaky"), join(folder, "other"), 300);
  // The demo's own policy, but for a key that the earliest commits do not know.
  const policy = (await readFile(join(folder, "leaky.yml"), "utf8")).replace(
    /^ *train_on:.*\n/m,
    "",
  );
  await writeFile(join(folder, "leaky.yml"), policy);
  await writeFile(join(folder, "other.yml"), policy.replace("./leaky", "./other"));
  await writeFile(join(folder, "key"), "0123456789abcdef0123456789abcdef");
  const first: Times[] = [];
  const second: Times[] = [];
  const earlier: Times[] = [];
  const phases = new Map<string, number[]>();
  const before = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    if (values.against !== undefined) {
      earlier.push(await audit(values.against, "leaky", "earlier"));
      await addPhases(before, "earlier");
    }
    await rm(join(folder, "cache"), { recursive: true, force: true });
    first.push(await audit(ROOT, "leaky", "first"));
    await addPhases(phases, "first");
    second.push(await audit(ROOT, "other", "second"));
  }
  console.log(`${values.smollm2 ? "SmolLM2-135M" : "the demo, leaky"}, median of ${rounds}`);
  tell("first audit", first);
  const whole = median(first.map(({ wall }) => wall));
  for (const [phase, seconds] of phases) {
    const taken = median(seconds);
    const share = `${Math.round((100 * taken) / whole)} %`;
    const then = before.get(phase);
    const ratio = then === undefined ? "" : `   × ${(taken / median(then)).toFixed(2)}`;
    console.log(
      `    ${phase.padEnd(20)}${taken.toFixed(1).padStart(6)} s${share.padStart(6)}${ratio}`,
    );
  }
  tell("of the same base and data", second, first);
  if (values.against !== undefined) {
    tell("earlier commit", earlier);
    tell("first audit against it", first, earlier);
    const [now, then] = [await figuresOf("first"), await figuresOf("earlier")];
    for (const [rule, value] of then) {
      console.log(`    ${value.padEnd(20)}${(now.get(rule) ?? "–").padEnd(20)}${rule}`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Puts SmolLM2 in the place of the demo's models, and leaves so many records of each set. */
async function useSmolLm2(records: number): Promise<void> {
  const base = join(folder, "base");
  for (const model of ["base", "leaky"]) await rm(join(folder, model), { recursive: true });
  await fetchBase(base);
  await withOtherWeights(base, join(folder, "leaky"), 200);
  for (const set of ["members", "nonmembers"]) {
    const file = join(folder, "data", `${set}.jsonl`);
    const lines = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, `${lines.slice(0, records).join("\n")}\n`);
  }
}

async function audit(checkout: string, policy: string, out: string): Promise<Times> {
  await rm(join(folder, out), { recursive: true, force: true });
  const args = [join(checkout, "dist", "cli.js"), "audit", `${policy}.yml`];
  // bash adds up what all processes of the command took.
  const { stdout, stderr } = await execa(
    "bash",
    [
      "-c",
      `TIMEFORMAT='%R %U %S'; { time "$@" >&3 2>&1; } 3>log 2>&1`,
      "bash",
      process.execPath,
      ...args,
      "--digest-key-file",
      "key",
      "--out",
      out,
    ],
    { cwd: folder, env: { RETICENCE_CACHE: join(folder, "cache") }, reject: false },
  );
  const [wall, user, system] = stdout.trim().split(" ").map(Number);
  if (wall === undefined || user === undefined || system === undefined || !(wall > 0)) {
    throw new Error(`no audit by ${checkout}: ${stderr}`);
  }
  return { wall, processor: user + system };
}

async function reportIn(out: string) {
  return JSON.parse(await readFile(join(folder, out, "report.json"), "utf8")) as {
    verdict: string;
    timing: { seconds: number; tasks: Record<string, number> };
    rules: { key: string; value: number | null; state: string }[];
  };
}

/** Adds the seconds of each phase of the probe; what the rest takes is before and after it. */
async function addPhases(phases: Map<string, number[]>, out: string): Promise<void> {
  for (const [phase, seconds] of Object.entries((await reportIn(out)).timing.tasks)) {
    if (phase === "job" || seconds < 0.05) continue;
    phases.set(phase, [...(phases.get(phase) ?? []), seconds]);
  }
}

/** Rule → its value to three digits, and whether it was breached. */
async function figuresOf(out: string): Promise<Map<string, string>> {
  const { verdict, rules } = await reportIn(out);
  const shown = (value: number | null) => (value === null ? "–" : value.toPrecision(3));
  return new Map([
    ["verdict", verdict],
    ...rules.map(({ key, value, state }) => [key, `${shown(value)} ${state}`] as const),
  ]);
}

function tell(what: string, times: readonly Times[], against?: readonly Times[]): void {
  const of = (key: keyof Times) => {
    const seconds = median(times.map((one) => one[key]));
    if (against === undefined) return `${seconds.toFixed(1).padStart(7)} s`;
    // Of the pairs: both met what else the machine did.
    const ratio = median(times.map((one, round) => one[key] / against[round]![key]));
    return `${seconds.toFixed(1).padStart(7)} s  × ${ratio.toFixed(2)}`;
  };
  console.log(`  ${what.padEnd(28)}wall${of("wall")}   processor${of("processor")}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
