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
import { DECLARED_DECODING } from "../../probe/job.ts";
import {
  type PairedSignals,
  type RecordInfo,
  readPairs,
  type SetName,
  type Span,
} from "../../signals/index.ts";

export type Part = "completion" | "prompt";

/** Codes of the parts in the tokens tables. */
const PART_CODES: Record<Part, number> = { prompt: 0, completion: 1 };

/** Scores of one part of every record of a set; NaN where the record has no token of the part. */
export interface PartScores {
  tuned: Record<MiaAttack, Float64Array>;
  /** The same attacks on the base alone, for those that need one model. */
  base: Record<MiaAttack, Float64Array>;
}

/** All that the metrics need of one set: a number or two a record, no token. */
export interface SetScores {
  /** The scored records, in order; index i of every array is infos[i]. */
  infos: RecordInfo[];
  parts: Record<Part, PartScores>;
  /**
   * Entropy of the predictions over the completion, nats a token, mean over its tokens; NaN where the
   * record has none.
   */
  entropy: { tuned: number[]; base: number[] };
  memorization: { tuned: (Memorization | null)[]; base: (Memorization | null)[] };
  /** True-prefix results, in record order. */
  prefix: PrefixResult[];
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
    parts: { completion: emptyScores(infos.length), prompt: emptyScores(infos.length) },
    entropy: { tuned: [], base: [] },
    memorization: { tuned: [], base: [] },
    prefix: [],
  };
  for await (const pair of pairs) {
    const info = byRecord.get(pair.record);
    if (info === undefined) continue;
    const index = scores.infos.push(info) - 1;
    scorePart(scores.parts.completion, index, pair, "completion", info.completionZlibBytes);
    scorePart(scores.parts.prompt, index, pair, "prompt", info.promptZlibBytes);
    scores.entropy.tuned.push(entropyOf(pair.tuned));
    scores.entropy.base.push(entropyOf(pair.base));
    scores.memorization.tuned.push(memorizationOf(pair.tuned));
    scores.memorization.base.push(memorizationOf(pair.base));
    for (const span of spansByRecord.get(pair.record) ?? []) {
      scores.prefix.push(prefixAttack(pair, span));
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
  for (const name of SINGLE_MODEL_ATTACKS) {
    scores.base[name][index] = ATTACKS[name]({ ...base, baseLogp: base.logp, zlibBytes });
  }
}

/** The mean of log p under p itself is minus the entropy. */
function entropyOf({ part, mean }: PairedSignals["tuned"]): number {
  const rows = rowsOf(part, PART_CODES.completion);
  return -rows.reduce((sum, row) => sum + mean[row]!, 0) / rows.length;
}

function rowsOf(parts: Int8Array, code: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < parts.length; row++) if (parts[row] === code) rows.push(row);
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
  return { tuned: perAttack(), base: perAttack() };
}
