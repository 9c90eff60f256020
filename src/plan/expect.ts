import { availableParallelism } from "node:os";
import { formatCount } from "../base/counts.ts";
import { isSynthetic, type LoadedPolicy } from "../config/index.ts";
import { TEMPLATES } from "../gate/catalogue.ts";
import type { Prepared } from "../sources/index.ts";
import { COST_OF_A_TOKEN, JUDGING_SECONDS, SECONDS_A_RECORD } from "./costs.ts";
import type { Place } from "./machine/index.ts";
import { type Rate, readRates } from "./rates.ts";
import { TUNING_PASSES } from "./tasks.ts";
import { plannedDtype, weightsOf } from "./weights.ts";

/** From … to, both ends included. */
export type Range = readonly [number, number];

/** Where the probe would run and how long that takes. */
export interface Expected {
  executor: "docker" | "process" | "ray";
  device: Place["device"];
  /** Of measuring and judging, without downloads; absent where the models' size is not known. */
  seconds?: Range;
  /** What the time is computed from, as the end of a sentence. */
  basis?: string;
}

export interface ExpectOptions {
  loaded: LoadedPolicy;
  models: readonly Prepared[];
  machine: Place;
  data: {
    sets: readonly { set: string; used: number }[];
    /** Characters of the texts that are scored; undefined where they were not counted. */
    characters: number | undefined;
    /** Canaries that are scored besides. Default: 0. */
    canaries?: number;
  };
  env: NodeJS.ProcessEnv;
  /** How many checkpoints are measured; base and data are measured once. Default: 1. */
  checkpoints?: number;
}

/** Characters per token, of code or rare scripts and of plain English. */
const CHARACTERS_A_TOKEN: Range = [2, 6];
/** Tokens per record where nothing was counted, as shares of the limit. */
const SHARE_OF_LIMIT: Range = [0.05, 1];
/**
 * Floating-point operations per second that scoring reached, 2 × parameters per token. Measured: one
 * core of a server CPU 3.4e10 in float32 (models of 1.3 and 70 million parameters), an H200 in
 * bfloat16 1e14 (a vocabulary of 128,000) to 4.2e14 (6.9 billion parameters). Older and smaller GPUs
 * reach a tenth of that.
 */
const SPEED: Readonly<Record<"core" | "gpu", Range>> = { core: [1e10, 1e11], gpu: [1e13, 4e14] };
/** A small model waits for the processor that feeds it, tokens per second. */
const FASTEST: Range = [2e4, 3e5];
/** Start of Python, imports and inspection, seconds; and reading weights, bytes per second. */
const START: Range = [5, 60];
const READING: Range = [1e8, 2e9];
/** How far the texts' tasks are from the usual seconds per record. */
const AROUND_TEXTS: Range = [0.5, 5];
/** How far an audit is from the rate that another one of the same model had on the same machine. */
const AROUND_RATE: Range = [0.7, 1.5];
/** The same where the model had another size. */
const AROUND_SCALED: Range = [0.4, 2.5];
/** Of the values that may be ranked, how many there are; each is a few tokens long. */
const SHARE_OF_VALUES: Range = [0.02, 1];
const TOKENS_A_VALUE: Range = [3, 8];
/** Tokens that a question about a person has. */
const TOKENS_A_PROMPT = 60;

/** What an audit is expected to take; the range is honest and therefore wide where nothing was measured. */
export async function expect(options: ExpectOptions): Promise<Expected | undefined> {
  const { loaded, models, machine, env, checkpoints = 1 } = options;
  // Of what one audit does half is the base's.
  const both = (1 + checkpoints) / 2;
  const { executor, device } = machine;
  if (executor === undefined) return undefined;
  if (isSynthetic(loaded.policy)) return withoutModels(options, executor);
  const weights = weightsOf(models);
  const dtype =
    device === "unknown" || weights.width === undefined
      ? undefined
      : plannedDtype(loaded.policy.run.dtype, device, weights.width);
  if (weights.parameters === undefined || dtype === undefined) return { executor, device };
  const name = device === "cuda" ? `cuda ${machine.gpu?.name}` : device;
  const parameters = weights.parameters.base;
  const rates = (await readRates(env)).filter(
    (rate) => rate.device === name && isOfDtype(rate.dtype, dtype),
  );
  const same = rates.find((rate) => rate.parameters === parameters);
  const near = same ?? nearest(rates, parameters);
  const speed = speedOf(near, same !== undefined, device, parameters);
  const tokens = tokensOf(options, near);
  const limit = loaded.policy.limits.minutes * 60;
  const { pii } = loaded.policy.attacks;
  const records = usedOf(options.data);
  const texts = Object.entries(SECONDS_A_RECORD)
    .filter(([task]) => task !== "copies")
    .filter(([task]) => task !== "inventory" || (pii !== "off" && pii.prefix))
    .reduce((sum, [, seconds]) => sum + seconds * records, 0);
  const seconds = ([0, 1] as const).map((end) => {
    const start = near === undefined ? START[end] : near.secondsToStart * AROUND_RATE[end];
    const loading = (2 * both * weights.storedBytes) / READING[1 - end]!;
    // `limits.minutes` ends scoring and what follows it.
    const model = Math.min(limit * checkpoints, (both * tokens[end]) / speed[1 - end]!);
    const each = checkpoints * (start + JUDGING_SECONDS);
    return each + loading + texts * AROUND_TEXTS[end] + model;
  }) as [number, number];
  return { executor, device, seconds, basis: basisOf(near, same !== undefined, device) };
}

/** Start, reading and comparing texts, and judging: no model runs. */
function withoutModels(
  { loaded, data, models, machine }: ExpectOptions,
  executor: Expected["executor"],
): Expected {
  const isTuned = loaded.policy.auxiliary !== undefined;
  const device = isTuned ? machine.device : "cpu";
  const records = usedOf(data);
  const searched = loaded.policy.attacks.pii === "off" ? 0 : SECONDS_A_RECORD.inventory!;
  const each = searched + SECONDS_A_RECORD.overlap! + SECONDS_A_RECORD.copies!;
  const blind = Math.min(records, MOST_BLIND) * SECONDS_A_RECORD.blind!;
  const texts = blind + records * each;
  const tuning = isTuned ? tuningSeconds(models, data, device, loaded.policy) : ([0, 0] as const);
  if (tuning === undefined) return { executor, device };
  const seconds = ([0, 1] as const).map(
    (end) => START[end] + texts * AROUND_TEXTS[end] + tuning[end] + JUDGING_SECONDS,
  ) as [number, number];
  return { executor, device, seconds, basis: "from figures of other machines" };
}

/** What a step of learning costs beside scoring: the backward pass takes twice the forward one. */
const LEARNING = 3;
/** Tokens of the planted controls: strings, tokens each, and steps, of both. */
const CONTROL_TOKENS = 2 * 8 * 48 * 300;

/** Tuning the auxiliary model and scoring under it and its base; undefined where its size is not known. */
function tuningSeconds(
  models: ExpectOptions["models"],
  { sets, characters }: ExpectOptions["data"],
  device: Place["device"],
  { limits }: LoadedPolicy["policy"],
): Range | undefined {
  const parameters = models.find(({ key }) => key === "synthetic.auxiliary")?.parameters;
  if (parameters === undefined || device === "unknown") return undefined;
  const used = (of: (set: string) => boolean) =>
    sets.filter(({ set }) => of(set)).reduce((sum, one) => sum + one.used, 0);
  const generated = used((set) => set === "generated");
  const real = used((set) => set !== "generated");
  const perRecord = (characters ?? USUAL_CHARACTERS * (generated + real)) / (generated + real);
  const speed = speedOf(undefined, false, device, parameters);
  return [0, 1].map((end) => {
    const tokens = perRecord / CHARACTERS_A_TOKEN[1 - end]!;
    const learnt = TUNING_PASSES * generated * tokens;
    const audit = (LEARNING * learnt + 2 * real * tokens) / speed[1 - end]!;
    // `limits.minutes` ends it, the controls aside.
    return (LEARNING * CONTROL_TOKENS) / speed[1 - end]! + Math.min(audit, limits.minutes * 60);
  }) as [number, number];
}

/** Characters of a record where nothing was counted. */
const USUAL_CHARACTERS = 500;

/** Records that the classifier of texts reads at most, of both sets. */
const MOST_BLIND = 40_000;

/** Tokens per second that one model is scored with. */
function speedOf(
  rate: Rate | undefined,
  isSame: boolean,
  device: Place["device"],
  parameters: number,
): Range {
  if (rate !== undefined) {
    const around = isSame ? AROUND_RATE : AROUND_SCALED;
    const scaled = (rate.tokensPerSecond * rate.parameters) / parameters;
    return [scaled / around[1], scaled / around[0]];
  }
  const [low, high] =
    device === "cpu"
      ? SPEED.core.map((one) => one * availableParallelism())
      : (SPEED.gpu as readonly number[]);
  const perToken = 2 * parameters;
  return [Math.min(FASTEST[0], low! / perToken), Math.min(FASTEST[1], high! / perToken)];
}

/** Tokens of all work of both models, each as many times as it costs. */
function tokensOf({ loaded, data }: ExpectOptions, rate: Rate | undefined): Range {
  const { attacks, limits } = loaded.policy;
  const records = usedOf(data);
  const { characters } = data;
  // A canary is a record of the data with another end.
  const withCanaries = 1 + (data.canaries ?? 0) / Math.max(records, 1);
  const most = records * limits.tokens * withCanaries;
  const perToken = rate?.charactersPerToken;
  return ([0, 1] as const).map((end) => {
    const scored =
      characters === undefined
        ? most * SHARE_OF_LIMIT[end]
        : (withCanaries * characters) / (perToken ?? CHARACTERS_A_TOKEN[1 - end]!);
    let cost = COST_OF_A_TOKEN.score! * Math.min(most, scored);
    if (attacks.pii !== "off") {
      const { values, decoys, candidates, template, sampling } = attacks.pii;
      if (decoys + candidates > 0) {
        const ranked = Math.min(values, records) * SHARE_OF_VALUES[end];
        const each = (decoys + candidates + 1) * TOKENS_A_VALUE[end];
        cost += COST_OF_A_TOKEN.candidates! * ranked * each;
      }
      if (template !== false) {
        const people = data.sets.reduce(
          (sum, { set, used }) => sum + (set === "people" ? used : 0),
          0,
        );
        const prompts =
          people * template.attributes.length * template.forms.length * TEMPLATES.length;
        const each = TOKENS_A_PROMPT + template.tokens;
        cost += COST_OF_A_TOKEN.templates! * prompts * template.temperatures.length * each;
      }
      if (sampling !== "off") {
        cost += COST_OF_A_TOKEN.sampling! * sampling.sequences * sampling.tokens;
      }
    }
    return 2 * cost;
  }) as [number, number];
}

function usedOf({ sets }: ExpectOptions["data"]): number {
  return sets.reduce((sum, { set, used }) => sum + (set === "people" ? 0 : used), 0);
}

function nearest(rates: readonly Rate[], parameters: number): Rate | undefined {
  const distance = (rate: Rate) => Math.abs(Math.log(rate.parameters / parameters));
  return rates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function isOfDtype(measured: string, planned: string): boolean {
  return planned === "16 bits" ? /16$/.test(measured) : measured === planned;
}

function basisOf(rate: Rate | undefined, isSame: boolean, device: Place["device"]): string {
  if (rate === undefined) {
    return `from figures of other machines, since no audit with ${device === "cpu" ? "the CPU" : "this GPU"} has finished here`;
  }
  const speed = `${formatCount(Math.round(rate.tokensPerSecond))} tokens/s`;
  return isSame
    ? `from the rate of the last such audit here, ${speed}`
    : `from ${speed} with a model of ${formatCount(rate.parameters)} parameters here`;
}
