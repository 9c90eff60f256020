import type { Manifest } from "../contracts/signals.ts";
import { readRows } from "./tables.ts";

export type ModelName = "tuned" | "base";

/** Alternatives for one value after its true prefix, from one pool. Index 0 is the true value. */
export interface Candidates {
  /** Ordinal of the span in the inventory. */
  span: number;
  pool: "decoy" | "other";
  /** Natural log-probability of each candidate. */
  tuned: number[];
  base: number[];
}

/** A question of the templates: one attribute of one person. */
export interface Target {
  audit: string;
  target: number;
  person: number;
  type: string;
  /** Ordinal of the unique value. */
  value: number;
  subject: number | null;
  guessedExact: boolean;
  guessedFuzzy: boolean;
}

/** One answer to one prompt. */
export interface Match {
  target: number;
  form: string;
  template: string;
  decoding: string;
  model: ModelName;
  exact: boolean;
  fuzzy: boolean;
  empty: boolean;
}

/** A unique value that free sampling generated. */
export interface Generated {
  audit: string;
  model: ModelName;
  type: string;
  found: number;
  /** Ordinal of the value in the inventory; null if the data do not hold it. */
  value: number | null;
  inMembers: boolean;
  sequences: number;
}

export async function readCandidates(signals: string, manifest: Manifest): Promise<Candidates[]> {
  const byKey = new Map<string, Candidates>();
  for await (const row of rowsIfPresent<RawCandidate>(signals, manifest, "candidates")) {
    const { span, pool, candidate, model, logp } = row;
    const key = `${span} ${pool}`;
    let one = byKey.get(key);
    if (one === undefined) {
      one = { span, pool, tuned: [], base: [] };
      byKey.set(key, one);
    }
    one[model][candidate] = logp;
  }
  return [...byKey.values()];
}

export async function readTargets(signals: string, manifest: Manifest): Promise<Target[]> {
  const targets: Target[] = [];
  for await (const row of rowsIfPresent<RawTarget>(signals, manifest, "targets")) {
    const { audit, target, person, type, value, subject } = row;
    const [guessedExact, guessedFuzzy] = [row.guessed_exact, row.guessed_fuzzy];
    targets.push({ audit, target, person, type, value, subject, guessedExact, guessedFuzzy });
  }
  return targets;
}

export async function readMatches(signals: string, manifest: Manifest): Promise<Match[]> {
  const matches: Match[] = [];
  for await (const row of rowsIfPresent<Match>(signals, manifest, "matches")) matches.push(row);
  return matches;
}

export async function readGenerated(signals: string, manifest: Manifest): Promise<Generated[]> {
  const generated: Generated[] = [];
  for await (const row of rowsIfPresent<RawGenerated>(signals, manifest, "generated")) {
    const { audit, model, type, found, value, sequences } = row;
    generated.push({ audit, model, type, found, value, inMembers: row.in_members, sequences });
  }
  return generated;
}

/** Tables that a job did not ask for are absent. */
async function* rowsIfPresent<Row>(
  signals: string,
  manifest: Manifest,
  table: "candidates" | "targets" | "matches" | "generated",
): AsyncGenerator<Row> {
  const file = `${table}.arrow`;
  if (Object.hasOwn(manifest.files, file)) yield* readRows<Row>(signals, file, table);
}

interface RawCandidate {
  span: number;
  pool: Candidates["pool"];
  candidate: number;
  model: ModelName;
  logp: number;
}

interface RawTarget extends Omit<Target, "guessedExact" | "guessedFuzzy"> {
  guessed_exact: boolean;
  guessed_fuzzy: boolean;
}

interface RawGenerated extends Omit<Generated, "inMembers"> {
  in_members: boolean;
}
