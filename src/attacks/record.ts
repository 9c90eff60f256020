/** What an attack sees of one record: the tokens of the part it scores and nothing else. */
export interface ScoredPart {
  /** Log-probability of each true token under the tuned model; at least one token. */
  logp: Float32Array;
  /** Mean and standard deviation of the log-probability under the tuned model's own distribution. */
  mean: Float32Array;
  std: Float32Array;
  /** Rank of each true token under the tuned model; 1 is what greedy decoding emits. */
  rank: Int32Array;
  /** Log-probability of each true token under the base. */
  baseLogp: Float32Array;
  /** Bytes of the part's text after zlib. */
  zlibBytes: number;
}

/**
 * An attack: one score per record, higher means more likely a member. A pure function that is
 * finite for every part of at least one token.
 */
export type Attack = (part: ScoredPart) => number;
