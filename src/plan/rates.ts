import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { largestOf } from "../base/extremes.ts";
import { readOwnFile, writeAtomically } from "../base/files.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import { EVENTS_FILE } from "../probe/index.ts";
import { readManifestAlone } from "../signals/index.ts";
import { cacheSettings } from "../sources/index.ts";

/** How fast an audit of this machine scored; numbers only. */
export interface Rate {
  /** `cpu`, or `cuda` and the GPU's name. */
  device: string;
  /** Parameters of the base. */
  parameters: number;
  dtype: string;
  /** Tokens that one model scored in a second. */
  tokensPerSecond: number;
  /** Characters of text per token that was scored; absent where characters were not counted. */
  charactersPerToken?: number;
  /** Seconds from the start of the probe to the end of its inspection. */
  secondsToStart: number;
}

const FILE = "rates.json";
const MOST_KEPT = 50;
/** Shorter measurements tell of warming up, seconds. */
const LEAST_SECONDS = 1;

/** The rates that audits left on this machine, the latest last; none where there is no such file. */
export async function readRates(env: NodeJS.ProcessEnv): Promise<Rate[]> {
  try {
    const rates: unknown = JSON.parse(await readFile(fileOf(env), "utf8"));
    return Array.isArray(rates) ? rates.filter(isRate) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps the rate of a finished audit beside what was pulled, for later plans. `characters`: of the
 * texts that were scored. Nothing hangs on it: where it cannot be written, it is left out.
 */
export async function keepRate(
  signals: string,
  characters: number | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  try {
    const rate = await rateOf(signals, characters);
    if (rate === undefined) return;
    const others = (await readRates(env)).filter((one) => !isOfSameKind(one, rate));
    await mkdir(cacheSettings(env).folder, { recursive: true, mode: 0o700 });
    const kept = [...others, rate].slice(-MOST_KEPT);
    await writeAtomically(fileOf(env), `${JSON.stringify(kept, null, 2)}\n`, 0o600);
  } catch {
    // A plan without it says so.
  }
}

/** The rate in a finished audit's events; undefined where too little was scored in one run. */
export async function rateOf(
  signals: string,
  characters: number | undefined,
): Promise<Rate | undefined> {
  const { device, dtype, inspect } = await readManifestAlone(signals);
  // An audit of generated data scores nothing under a model.
  if (inspect === undefined) return undefined;
  const text = (await readOwnFile(join(signals, EVENTS_FILE))).toString("utf8");
  const events = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ProbeEvent);
  const start = events.findLastIndex(({ task, kind }) => task === "job" && kind === "start");
  const run = events.slice(start);
  const inspected = run.find(({ task, kind }) => task === "inspect" && kind === "done");
  const ofScore = run.filter(({ task }) => task === "score");
  const progress = ofScore.filter(({ kind }) => kind === "progress");
  const [first] = progress;
  const end = ofScore.find(({ kind }) => kind === "done");
  const plans = ofScore.filter(({ kind }) => kind === "plan");
  if (inspected === undefined || first === undefined || end === undefined) return undefined;
  const seconds = end.t - first.t;
  if (plans.length === 0 || seconds < LEAST_SECONDS) return undefined;
  let tokens = 0;
  for (const { model, total = 0, done = 0, tokens: planned = 0 } of plans) {
    // What was done before the first report took time that was not seen.
    const before = model === first.model ? Math.max(done, first.done ?? 0) : done;
    tokens += planned * Math.max(0, 1 - before / total);
  }
  const planned = largestOf(plans.map((plan) => plan.tokens ?? 0));
  if (!(tokens > 0)) return undefined;
  return {
    device,
    parameters: inspect.base.parameters,
    dtype,
    tokensPerSecond: rounded(tokens / seconds),
    ...(characters === undefined || planned === 0
      ? {}
      : { charactersPerToken: rounded(characters / planned) }),
    secondsToStart: rounded(inspected.t - run[0]!.t),
  };
}

function isRate(value: unknown): value is Rate {
  const { device, parameters, dtype, tokensPerSecond, secondsToStart } = (value ?? {}) as Rate;
  const numbers = [parameters, tokensPerSecond, secondsToStart];
  return (
    typeof device === "string" &&
    typeof dtype === "string" &&
    numbers.every((number) => Number.isFinite(number) && number >= 0) &&
    tokensPerSecond > 0
  );
}

function isOfSameKind(a: Rate, b: Rate): boolean {
  return a.device === b.device && a.parameters === b.parameters && a.dtype === b.dtype;
}

function fileOf(env: NodeJS.ProcessEnv): string {
  return join(cacheSettings(env).folder, FILE);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
