import { ProbeError } from "../base/errors.ts";
import type { SetName } from "./records.ts";
import { has, numbers, readBatches } from "./tables.ts";

/**
 * Signals of the predicted tokens of one record under one model; arrays have one entry per token.
 */
export interface TokenSignals {
  record: number;
  /** Index of each token in the record: 1, 2, 3 … without a gap. */
  position: Int32Array;
  /** Natural log-probability of the true token. */
  logp: Float32Array;
  /** Mean of the log-probability under the model's own distribution. */
  mean: Float32Array;
  /** Standard deviation of the same. */
  std: Float32Array;
  /** 1 is what greedy decoding emits. */
  rank: Int32Array;
  /** Tokens that are strictly likelier than the true one; -1: the model does not know it. */
  above: Int32Array;
  /** Those of them that have the form of the value that the token belongs to; -1: it belongs to none. */
  fitting: Int32Array;
  /** Log-probability under the declared decoding scheme; -Infinity if it cannot be emitted. */
  decoded: Float32Array;
  /** 0 prompt, 1 completion, 2 left out, 3 a prompt that training learned. */
  part: Int8Array;
}

/** The same record under the tuned model and under the base, token by token. */
export interface PairedSignals {
  record: number;
  tuned: TokenSignals;
  base: TokenSignals;
}

/**
 * Streams the records of a set in order, each under both models. Throws ProbeError if the two
 * tables do not hold the same tokens.
 */
export async function* readPairs(
  signals: string,
  audit: string,
  set: SetName,
  decoding: string,
): AsyncGenerator<PairedSignals> {
  const base = readTokens(signals, `tokens-${audit}-${set}-base.arrow`, decoding);
  for await (const tuned of readTokens(signals, `tokens-${audit}-${set}-tuned.arrow`, decoding)) {
    const other = (await base.next()).value as TokenSignals | undefined;
    if (other === undefined || !sameTokens(tuned, other)) throw unequal(audit, set);
    if (!tuned.position.every((position, index) => position === index + 1)) {
      throw new ProbeError("signals-changed", `the signals of ${audit} ${set} skip a token.`);
    }
    yield { record: tuned.record, tuned, base: other };
  }
  if (!(await base.next()).done) throw unequal(audit, set);
}

/** Streams the records of one token table; a record's rows may be spread over batches. */
export async function* readTokens(
  signals: string,
  file: string,
  decoding: string,
): AsyncGenerator<TokenSignals> {
  let open: TokenSignals | undefined;
  for await (const batch of readBatches(signals, file, "tokens")) {
    const record = numbers<Int32Array>(batch, "record");
    const columns: Omit<TokenSignals, "record"> = {
      position: numbers<Int32Array>(batch, "position"),
      logp: numbers<Float32Array>(batch, "logp"),
      mean: numbers<Float32Array>(batch, "mean"),
      std: numbers<Float32Array>(batch, "std"),
      rank: numbers<Int32Array>(batch, "rank"),
      above: optional(batch, "above"),
      fitting: optional(batch, "fitting"),
      decoded: numbers<Float32Array>(batch, `logp_${decoding}`),
      part: numbers<Int8Array>(batch, "part"),
    };
    for (let start = 0; start < record.length; ) {
      let end = start + 1;
      while (end < record.length && record[end] === record[start]) end++;
      const piece = slice(record[start]!, columns, start, end);
      if (open !== undefined && open.record === piece.record) open = join(open, piece);
      else {
        if (open !== undefined) yield open;
        if (open !== undefined && open.record >= piece.record) {
          throw new ProbeError("signals-changed", `signals/${file}: records out of order.`);
        }
        open = piece;
      }
      start = end;
    }
  }
  if (open !== undefined) yield open;
}

/** A column that earlier releases do not write: -1, unknown. */
function optional(batch: Parameters<typeof has>[0], name: "above" | "fitting"): Int32Array {
  return has(batch, name)
    ? numbers<Int32Array>(batch, name)
    : new Int32Array(batch.numRows).fill(-1);
}

function slice(
  record: number,
  columns: Omit<TokenSignals, "record">,
  start: number,
  end: number,
): TokenSignals {
  return {
    record,
    position: columns.position.subarray(start, end),
    logp: columns.logp.subarray(start, end),
    mean: columns.mean.subarray(start, end),
    std: columns.std.subarray(start, end),
    rank: columns.rank.subarray(start, end),
    above: columns.above.subarray(start, end),
    fitting: columns.fitting.subarray(start, end),
    decoded: columns.decoded.subarray(start, end),
    part: columns.part.subarray(start, end),
  };
}

function join(a: TokenSignals, b: TokenSignals): TokenSignals {
  return {
    record: a.record,
    position: concatenate(Int32Array, a.position, b.position),
    logp: concatenate(Float32Array, a.logp, b.logp),
    mean: concatenate(Float32Array, a.mean, b.mean),
    std: concatenate(Float32Array, a.std, b.std),
    rank: concatenate(Int32Array, a.rank, b.rank),
    above: concatenate(Int32Array, a.above, b.above),
    fitting: concatenate(Int32Array, a.fitting, b.fitting),
    decoded: concatenate(Float32Array, a.decoded, b.decoded),
    part: concatenate(Int8Array, a.part, b.part),
  };
}

type Numbers = Float32Array | Int32Array | Int8Array;

function concatenate<T extends Numbers>(Type: new (length: number) => T, a: T, b: T): T {
  const both = new Type(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function sameTokens(a: TokenSignals, b: TokenSignals): boolean {
  return (
    a.record === b.record &&
    a.position.length === b.position.length &&
    a.position.every((position, index) => position === b.position[index]) &&
    a.part.every((part, index) => part === b.part[index])
  );
}

function unequal(audit: string, set: string): ProbeError {
  return new ProbeError(
    "signals-changed",
    `the signals of ${audit} ${set} do not contain the same tokens for both models; remove the signals folder and run the audit again.`,
  );
}
