import type { Manifest } from "../contracts/signals.ts";
import type { ComparedSet } from "./records.ts";
import { comparedSet } from "./records.ts";
import { readRows, type TableName } from "./tables.ts";

/** How much of a private or held-out record stands in the generated data. */
export interface CopiedRecord {
  audit: string;
  set: ComparedSet;
  record: number;
  /** Words outside of boilerplate; 0: nothing to compare. */
  words: number;
  /** Longest run of words there, 0 below 13. */
  run: number;
  /** Share of its 13-grams there, in [0, 1]. */
  grams: number;
  near: boolean;
}

/** How much of a generated record stands in equally many private and held-out records. */
export interface CopyingRecord {
  audit: string;
  record: number;
  words: number;
  run: Record<ComparedSet, number>;
  grams: Record<ComparedSet, number>;
  near: Record<ComparedSet, boolean>;
  /** The first record that it copies, by a number; null without one. */
  source: number | null;
}

/** A value of the inventory that stands in the generated data. */
export interface FoundValue {
  audit: string;
  value: number;
  /** Generated records that hold it. */
  records: number;
}

/** How likely a private or held-out record is by the generated text alone. */
export interface TextScores {
  audit: string;
  set: ComparedSet;
  record: number;
  ngram: number;
  ngram_reference: number;
  similarity: number;
}

/** The same under a model that was tuned on the generated text, and under its base. */
export interface AuxiliaryScores {
  audit: string;
  set: ComparedSet;
  record: number;
  tuned: number;
  base: number;
}

/** All that was measured of a generated data set; empty where the audit is of a model. */
export interface GeneratedSignals {
  copies: CopiedRecord[];
  copying: CopyingRecord[];
  found: FoundValue[];
  scores: TextScores[];
  auxiliary: AuxiliaryScores[];
}

export async function readGeneratedSignals(
  signals: string,
  manifest: Manifest,
): Promise<GeneratedSignals> {
  const all = async <Row>(table: TableName): Promise<Row[]> => {
    const file = `${table}.arrow`;
    const rows: Row[] = [];
    if (!Object.hasOwn(manifest.files, file)) return rows;
    for await (const row of readRows<Row>(signals, file, table)) rows.push({ ...row });
    return rows;
  };
  const copying = await all<RawCopying>("copied");
  return {
    copies: (await all<CopiedRecord>("copies")).map(known),
    copying: copying.map((row) => ({
      audit: row.audit,
      record: row.record,
      words: row.words,
      run: { members: row.run_members, nonmembers: row.run_nonmembers },
      grams: { members: row.grams_members, nonmembers: row.grams_nonmembers },
      near: { members: row.near_members, nonmembers: row.near_nonmembers },
      source: row.source,
    })),
    found: await all<FoundValue>("found"),
    scores: (await all<TextScores>("similarity")).map(known),
    auxiliary: (await all<AuxiliaryScores>("auxiliary")).map(known),
  };
}

function known<Row extends { set: ComparedSet }>(row: Row): Row {
  return { ...row, set: comparedSet(row.set) };
}

interface RawCopying {
  audit: string;
  record: number;
  words: number;
  run_members: number;
  run_nonmembers: number;
  grams_members: number;
  grams_nonmembers: number;
  near_members: boolean;
  near_nonmembers: boolean;
  source: number | null;
}
