import type { PairedSignals, Span, TokenSignals } from "../../src/signals/index.ts";

/** Signals of one record from the ranks of its predicted tokens; the rest follows or is neutral. */
export function tokensOf(
  ranks: readonly number[],
  options: { parts?: readonly number[]; decoded?: readonly number[] } = {},
): TokenSignals {
  const decoded =
    options.decoded ?? ranks.map((rank) => (rank === 1 ? -0.1 : Number.NEGATIVE_INFINITY));
  return {
    record: 0,
    position: Int32Array.from(ranks, (_, index) => index + 1),
    logp: Float32Array.from(ranks, (rank) => (rank === 1 ? -0.1 : -5)),
    mean: new Float32Array(ranks.length).fill(-1),
    std: new Float32Array(ranks.length).fill(1),
    rank: Int32Array.from(ranks),
    above: Int32Array.from(ranks, (rank) => rank - 1),
    fitting: new Int32Array(ranks.length).fill(-1),
    decoded: Float32Array.from(decoded),
    part: Int8Array.from(options.parts ?? ranks.map(() => 1)),
  };
}

export function pairOf(tuned: TokenSignals, base: TokenSignals): PairedSignals {
  return { record: tuned.record, tuned, base };
}

export function spanOf(changes: Partial<Span> = {}): Span {
  return {
    audit: "finetuning",
    set: "members",
    record: 0,
    span: 0,
    value: 0,
    type: "email",
    subject: null,
    part: 1,
    first: 1,
    last: 2,
    source: "pattern",
    inPrefix: false,
    guessed: false,
    ...changes,
  };
}
