import { seededRandom, shuffled } from "../stats/index.ts";
import { type Logistic, LogisticRows, logOdds, type Table } from "./logistic.ts";

/** The records of a comparison, members first. */
export interface FusionData {
  features: Table;
  /** 1 for a member. */
  labels: Uint8Array;
  /** Fold of each record, from 0; the records of a person share one. */
  folds: Int32Array;
  /** Ordinal of each record's person; absent where the data name none. */
  subjects?: Int32Array;
}

/**
 * Out-of-fold log-odds: each record is scored by a regression that saw none of its fold, so that no
 * score knows the record's own label. An attack on a whole set, not on a record: the
 * attacker knows which records of the other folds were trained on.
 */
export function outOfFoldScores(data: FusionData): Float64Array {
  return scoresOf(data, foldsOf(data), (rows) => rows.fit(data.labels));
}

interface Fold {
  fold: number;
  /** Of the other folds. */
  rows: LogisticRows;
}

function foldsOf({ features, folds }: FusionData): Fold[] {
  return [...new Set(folds)].map((fold) => ({
    fold,
    rows: new LogisticRows(features, rowsOutside(folds, fold)),
  }));
}

function scoresOf(
  { features, folds }: FusionData,
  each: readonly Fold[],
  learn: (rows: LogisticRows) => Logistic,
): Float64Array {
  const scores = new Float64Array(folds.length);
  for (const { fold, rows } of each) {
    const model = learn(rows);
    for (const [row, own] of folds.entries()) {
      if (own === fold) scores[row] = logOdds(model, features, row);
    }
  }
  return scores;
}

function rowsOutside(folds: Int32Array, fold: number): Int32Array {
  return Int32Array.from([...folds.keys()].filter((row) => folds[row] !== fold));
}

/**
 * Scores under no effect: labels are shuffled among persons (records, where none are named), keeping how
 * many there are of each, and every fold is fitted anew. Yields the labels with their scores. What a
 * figure of such scores varies by is what it varies by for want of an effect: scores of one fold share a
 * model, so that DeLong's variance of the pooled scores is too small.
 */
export function* underNoEffect(
  data: FusionData,
  { permutations, seed }: { permutations: number; seed: number },
): Generator<{ labels: Uint8Array; scores: Float64Array }> {
  const random = seededRandom(seed, "fused");
  const blocks = blocksOf(data);
  const folds = foldsOf(data);
  for (let round = 0; round < permutations; round++) {
    const sides = shuffled(
      blocks.map(({ label }) => label),
      random,
    );
    const labels = new Uint8Array(data.labels.length);
    for (const [at, { rows }] of blocks.entries()) for (const row of rows) labels[row] = sides[at]!;
    yield { labels, scores: scoresOf(data, folds, (rows) => rows.fitRoughly(labels)) };
  }
}

/** Records that keep one label together: those of a person on one side. */
function blocksOf({ labels, subjects }: FusionData): { label: number; rows: number[] }[] {
  const rows = [...labels.keys()];
  if (subjects === undefined) return rows.map((row) => ({ label: labels[row]!, rows: [row] }));
  return [...Map.groupBy(rows, (row) => `${subjects[row]} ${labels[row]}`).values()].map((own) => ({
    label: labels[own[0]!]!,
    rows: own,
  }));
}
