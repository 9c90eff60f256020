import { clippedReference } from "./clipped-reference.ts";
import { ez } from "./ez.ts";
import { logRank } from "./log-rank.ts";
import { loss } from "./loss.ts";
import { minK } from "./min-k.ts";
import { minKPlusPlus } from "./min-k-plus-plus.ts";
import type { Attack } from "./record.ts";
import { reference } from "./reference.ts";
import { referenceRatio } from "./reference-ratio.ts";
import { studentisedReference } from "./studentised-reference.ts";
import { wbc } from "./wbc.ts";
import { zlib } from "./zlib.ts";

export type { Attack, ScoredPart } from "./record.ts";

interface Entry {
  score: Attack;
  /** Attacks that look at one model also give a score under the base. */
  looksAt: "one model" | "both models";
  /** Used by policies that declare no attacks; any other attack has to be named. */
  byDefault: boolean;
}

/** Every attack, by the name that policies and reports use; reports keep this order. */
const TABLE = {
  reference: { score: reference, looksAt: "both models", byDefault: true },
  "reference-ratio": { score: referenceRatio, looksAt: "both models", byDefault: true },
  wbc: { score: wbc, looksAt: "both models", byDefault: true },
  ez: { score: ez, looksAt: "both models", byDefault: true },
  "min-k++": { score: minKPlusPlus, looksAt: "one model", byDefault: true },
  "min-k": { score: minK, looksAt: "one model", byDefault: true },
  zlib: { score: zlib, looksAt: "one model", byDefault: true },
  loss: { score: loss, looksAt: "one model", byDefault: true },
  "studentised-reference": {
    score: studentisedReference,
    looksAt: "both models",
    byDefault: false,
  },
  "clipped-reference": { score: clippedReference, looksAt: "both models", byDefault: false },
  "log-rank": { score: logRank, looksAt: "one model", byDefault: false },
} as const satisfies Record<string, Entry>;

export type MiaAttack = keyof typeof TABLE;
export type SingleModelAttack = {
  [Name in MiaAttack]: (typeof TABLE)[Name]["looksAt"] extends "one model" ? Name : never;
}[MiaAttack];

const ENTRIES = Object.entries(TABLE) as [MiaAttack, Entry][];

/** Membership-inference attacks by the names that policies and reports use. */
export const MIA_ATTACKS: readonly MiaAttack[] = ENTRIES.map(([name]) => name);
/** The attacks of a policy that declares none. */
export const DEFAULT_ATTACKS: readonly MiaAttack[] = ENTRIES.flatMap(([name, { byDefault }]) =>
  byDefault ? [name] : [],
);
/**
 * Attacks that look at one model only, so that tuned and base each give a score; simplest first.
 */
export const SINGLE_MODEL_ATTACKS = ENTRIES.filter(([, { looksAt }]) => looksAt === "one model")
  .map(([name]) => name)
  .reverse() as readonly SingleModelAttack[];

export const ATTACKS = Object.fromEntries(
  ENTRIES.map(([name, { score }]) => [name, score]),
) as Readonly<Record<MiaAttack, Attack>>;
