import {
  ATTACKS,
  MIA_ATTACKS,
  type MiaAttack,
  type ScoredPart,
  SINGLE_MODEL_ATTACKS,
} from "../../attacks/index.ts";
import {
  type Memorization,
  memorizationOf,
  type PrefixResult,
  prefixAttack,
} from "../../extraction/index.ts";
import { PARTS, type Part } from "../../gate/catalogue.ts";
import { DECLARED_DECODING } from "../../probe/job.ts";
import {
  type PairedSignals,
  type RecordInfo,
  readPairs,
  type SetName,
  type Span,
} from "../../signals/index.ts";
import { exactQuantiles } from "../../stats/index.ts";

/** Codes in the tokens tables. */
const [PROMPT, COMPLETION, LEARNT_PROMPT] = [0, 1, 3];
const PART_CODES: Record<Part, readonly number[]> = {
  prompt: [PROMPT, LEARNT_PROMPT],
  completion: [COMPLETION],
  all: [COMPLETION, LEARNT_PROMPT],
};

/** Size of a part's text after zlib, in bytes; both parts are the record's whole text. */
const ZLIB_BYTES: Record<Part, (info: RecordInfo) => number> = {
  prompt: ({ promptZlibBytes }) => promptZlibBytes,
  completion: ({ completionZlibBytes }) => completionZlibBytes,
  all: ({ zlibBytes }) => zlibBytes,
};

/** Scores of one part of every record of a set; NaN if the record has no token of the part. */
export interface PartScores {
  tuned: Record<MiaAttack, Float64Array>;
  /** The same on the base alone, for attacks that need one model. */
  base: Record<MiaAttack, Float64Array>;
  /** Quantiles (GAIN_QUANTILES) of what each token gained, lp − lp⁰ in nats. */
  gains: Float64Array[];
}

/** From the tokens that gained least to those that gained most. */
const GAIN_QUANTILES = [0.1, 0.5, 0.9];

/** All that the metrics need of one set: a number or two per record, no tokens. */
export interface SetScores {
  /** The scored records, in order; index i of every array is infos[i]. */
  infos: RecordInfo[];
  parts: Record<Part, PartScores>;
  /**
   * Entropy of the predictions, mean over the completion's tokens, or over those of a prompt that
   * training learned where there is no completion, in nats per token; NaN if there are neither.
   */
  entropy: { tuned: number[]; base: number[] };
  memorization: { tuned: (Memorization | null)[]; base: (Memorization | null)[] };
  /** True-prefix results, in record order. */
  prefix: PrefixResult[];
  /**
   * Of each of them, the mean of logp tuned − base over the value's tokens, nats per token; NaN where
   * the value was not tested.
   */
  valueGains: number[];
}

/**
 * Streams the token tables of a set through every attack. Memory holds one record's tokens.
 * `infos` and `spans` are those of this audit and set.
 */
export async function collectScores(
  signals: string,
  audit: string,
  set: SetName,
  infos: readonly RecordInfo[],
  spans: readonly Span[],
): Promise<SetScores> {
  return await scorePairs(readPairs(signals, audit, set, DECLARED_DECODING), infos, spans);
}

/** Every attack on every record of a set, in the order in which they come. */
export async function scorePairs(
  pairs: Iterable<PairedSignals> | AsyncIterable<PairedSignals>,
  infos: readonly RecordInfo[],
  spans: readonly Span[],
): Promise<SetScores> {
  const byRecord = new Map(infos.map((info) => [info.record, info]));
  const spansByRecord = Map.groupBy(spans, (span) => span.record);
  const scores: SetScores = {
    infos: [],
    parts: Object.fromEntries(
      PARTS.map((part) => [part, emptyScores(infos.length)]),
    ) as SetScores["parts"],
    entropy: { tuned: [], base: [] },
    memorization: { tuned: [], base: [] },
    prefix: [],
    valueGains: [],
  };
  for await (const pair of pairs) {
    const info = byRecord.get(pair.record);
    if (info === undefined) continue;
    const index = scores.infos.push(info) - 1;
    for (const part of ["completion", "prompt"] as const) {
      scorePart(scores.parts[part], index, pair, part, ZLIB_BYTES[part](info));
    }
    if (pair.tuned.part.includes(LEARNT_PROMPT)) {
      scorePart(scores.parts.all, index, pair, "all", ZLIB_BYTES.all(info));
    } else {
      copyScores(scores.parts.completion, scores.parts.all, index);
    }
    scores.entropy.tuned.push(entropyOf(pair.tuned));
    scores.entropy.base.push(entropyOf(pair.base));
    scores.memorization.tuned.push(memorizationOf(pair.tuned));
    scores.memorization.base.push(memorizationOf(pair.base));
    for (const span of spansByRecord.get(pair.record) ?? []) {
      const result = prefixAttack(pair, span);
      scores.prefix.push(result);
      scores.valueGains.push(result.tested ? meanGain(pair, span) : Number.NaN);
    }
  }
  return scores;
}

function scorePart(
  scores: PartScores,
  index: number,
  pair: PairedSignals,
  part: Part,
  zlibBytes: number,
): void {
  const rows = rowsOf(pair.tuned.part, PART_CODES[part]);
  if (rows.length === 0) return;
  const tuned = pick(pair.tuned, rows);
  const base = pick(pair.base, rows);
  for (const name of MIA_ATTACKS) {
    scores.tuned[name][index] = ATTACKS[name]({ ...tuned, baseLogp: base.logp, zlibBytes });
  }
  const gains = tuned.logp.map((logp, token) => logp - base.logp[token]!);
  for (const [at, gain] of exactQuantiles(gains, GAIN_QUANTILES).entries()) {
    scores.gains[at]![index] = gain;
  }
  for (const name of SINGLE_MODEL_ATTACKS) {
    scores.base[name][index] = ATTACKS[name]({ ...base, baseLogp: base.logp, zlibBytes });
  }
}

/** Of a record without a learned prompt, all that training learned is the completion. */
function copyScores(from: PartScores, to: PartScores, index: number): void {
  for (const name of MIA_ATTACKS) to.tuned[name][index] = from.tuned[name][index]!;
  for (const name of SINGLE_MODEL_ATTACKS) to.base[name][index] = from.base[name][index]!;
  for (const [at, gains] of from.gains.entries()) to.gains[at]![index] = gains[index]!;
}

/** The mean of log p under p itself is the negative entropy. */
function entropyOf({ part, mean }: PairedSignals["tuned"]): number {
  const answer = rowsOf(part, PART_CODES.completion);
  const rows = answer.length > 0 ? answer : rowsOf(part, PART_CODES.all);
  return -rows.reduce((sum, row) => sum + mean[row]!, 0) / rows.length;
}

/** Row 0 is position 1. */
function meanGain({ tuned, base }: PairedSignals, { first, last }: Span): number {
  let sum = 0;
  for (let row = first - 1; row < last; row++) sum += tuned.logp[row]! - base.logp[row]!;
  return sum / (last - first + 1);
}

function rowsOf(parts: Int8Array, codes: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < parts.length; row++) if (codes.includes(parts[row]!)) rows.push(row);
  return rows;
}

function pick(
  signals: PairedSignals["tuned"],
  rows: readonly number[],
): Pick<ScoredPart, "logp" | "mean" | "std" | "rank"> {
  return {
    logp: Float32Array.from(rows, (row) => signals.logp[row]!),
    mean: Float32Array.from(rows, (row) => signals.mean[row]!),
    std: Float32Array.from(rows, (row) => signals.std[row]!),
    rank: Int32Array.from(rows, (row) => signals.rank[row]!),
  };
}

function emptyScores(records: number): PartScores {
  const perAttack = () =>
    Object.fromEntries(
      MIA_ATTACKS.map((name) => [name, new Float64Array(records).fill(Number.NaN)]),
    ) as Record<MiaAttack, Float64Array>;
  const gains = GAIN_QUANTILES.map(() => new Float64Array(records).fill(Number.NaN));
  return { tuned: perAttack(), base: perAttack(), gains };
}
