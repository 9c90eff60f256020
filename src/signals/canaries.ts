import { ProbeError } from "../base/errors.ts";
import type { Manifest } from "../contracts/signals.ts";
import { readRows } from "./tables.ts";
import { readPairs } from "./tokens.ts";

/** A candidate of an audit's canaries. */
export interface CanaryRow {
  audit: string;
  record: number;
  /** Positions of the suffix's tokens. */
  first: number;
  last: number;
  /** How often it stands in the members' and in the nonmembers' files. */
  members: number;
  nonmembers: number;
}

/** In the order of the manifest; empty where the job names no canaries. */
export async function readCanaries(signals: string, manifest: Manifest): Promise<CanaryRow[]> {
  const file = "canaries.arrow";
  const rows: CanaryRow[] = [];
  if (!Object.hasOwn(manifest.files, file)) return rows;
  for await (const row of readRows<CanaryRow>(signals, file, "canaries")) rows.push({ ...row });
  return rows;
}

/**
 * The score of each canary by a generated text: the sum over the words of its suffix of the
 * log-probability under a model of the text minus that under one of the other records, in nats.
 * Undefined where the audit is of a model.
 */
export async function textCanaryScores(
  signals: string,
  manifest: Manifest,
): Promise<Map<number, number> | undefined> {
  const file = "canary-scores.arrow";
  if (!Object.hasOwn(manifest.files, file)) return undefined;
  const scores = new Map<number, number>();
  const rows = readRows<CanaryScoreRow>(signals, file, "canary-scores");
  for await (const { record, generated, reference } of rows) {
    scores.set(record, generated - reference);
  }
  return scores;
}

interface CanaryScoreRow {
  record: number;
  generated: number;
  reference: number;
}

/**
 * The score of each candidate that was scored: the sum over its suffix of the log-probability under
 * the checkpoint minus that under the base, in nats. Throws ProbeError for a suffix beyond its record.
 */
export async function canaryScores(
  signals: string,
  audit: string,
  rows: readonly CanaryRow[],
  decoding: string,
): Promise<Map<number, number>> {
  const spans = new Map(rows.map((row) => [row.record, row]));
  const scores = new Map<number, number>();
  for await (const { record, tuned, base } of readPairs(signals, audit, "canaries", decoding)) {
    const span = spans.get(record);
    if (span === undefined || span.first < 1 || span.last > tuned.logp.length) {
      throw new ProbeError(
        "signals-changed",
        "signals/canaries.arrow does not fit the scored canaries; run the audit again.",
      );
    }
    let sum = 0;
    // Position 0 is never predicted: the token at a position is one row earlier.
    for (let row = span.first - 1; row < span.last; row++)
      sum += tuned.logp[row]! - base.logp[row]!;
    scores.set(record, sum);
  }
  return scores;
}
