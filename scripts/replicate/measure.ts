/** From the signals of every audit to what the statistics compare: flags per person, scores per record. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MiaAttack } from "../../src/attacks/index.ts";
import { templateOutcomes } from "../../src/extraction/index.ts";
import { TEMPLATES } from "../../src/gate/catalogue.ts";
import { collectScores } from "../../src/judge/evidence/collect.ts";
import { compareSets, overlappingRecords } from "../../src/judge/mia/comparison.ts";
import { decodingName } from "../../src/probe/job.ts";
import {
  type Match,
  type ModelName,
  readManifest,
  readMatches,
  readOverlap,
  readRecords,
  readTargets,
  type Target,
} from "../../src/signals/index.ts";
import type { TwoSamples } from "../../src/stats/index.ts";
import type { Settings } from "./settings.ts";

const AUDIT = "pretraining";
export const BASE = "base";
export const CRITERIA = ["exact", "fuzzy"] as const;
type Criterion = (typeof CRITERIA)[number];

/** What one model answers to every question, by `questionKey`: a flag per person. */
export type Answers = ReadonlyMap<string, readonly boolean[]>;

/** One model, as one audit measured it. */
export interface Measured {
  answers: Answers;
  scores: ReadonlyMap<MiaAttack, TwoSamples>;
}

export interface AuditSignals {
  tuned: Measured;
  base: Measured;
  people: number;
  /** People whose address a guess without a model gives, by criterion. */
  guessed: Record<Criterion, number>;
}

/** All arms under all training seeds, in the order of the settings; the base once. */
export interface Measurements {
  base: Measured;
  arms: ReadonlyMap<string, readonly Measured[]>;
  people: number;
  guessed: Record<Criterion, number>;
}

/** `template` absent: any of the four. */
export function questionKey(form: string, criterion: Criterion, template?: string): string {
  return `${form} ${criterion} ${template ?? "any"}`;
}

/**
 * Reads the audits below a folder, one per arm and training seed. Throws if they did not ask the same
 * base about the same people and records.
 */
export async function readMeasurements(audits: string, settings: Settings): Promise<Measurements> {
  const arms = new Map<string, Measured[]>();
  let first: AuditSignals | undefined;
  for (const arm of settings.arms) {
    const seeds: Measured[] = [];
    for (const seed of settings.seeds) {
      const found = await readSignals(join(audits, `${arm}-${seed}`, "signals"), settings);
      first ??= found;
      if (!isSameBase(first, found)) {
        throw new Error(`the audit of ${arm}, seed ${seed}, measured another base than the first`);
      }
      seeds.push(found.tuned);
    }
    arms.set(arm, seeds);
  }
  if (first === undefined) throw new Error("there are no arms");
  return { base: first.base, arms, people: first.people, guessed: first.guessed };
}

export async function readSignals(signals: string, settings: Settings): Promise<AuditSignals> {
  const manifest = await readManifest(signals, await digestsIn(signals));
  const [targets, matches, records, overlaps] = await Promise.all([
    readTargets(signals, manifest),
    readMatches(signals, manifest),
    readRecords(signals),
    readOverlap(signals),
  ]);
  const sets = (["members", "nonmembers"] as const).map((set) =>
    collectScores(
      signals,
      AUDIT,
      set,
      records.filter((one) => one.audit === AUDIT && one.set === set),
      [],
    ),
  );
  const [members, nonmembers] = await Promise.all(sets);
  const compared = compareSets(
    members,
    nonmembers,
    overlappingRecords(AUDIT, overlaps),
    "completion",
  );
  if (compared === undefined) throw new Error(`${signals} holds no members and nonmembers`);
  const measured = (model: ModelName): Measured => ({
    answers: answersOf(targets, matches, settings, model),
    scores: new Map(settings.audit.mia.map((attack) => [attack, compared.scores(attack, model)])),
  });
  return {
    tuned: measured("tuned"),
    base: measured("base"),
    people: targets.length,
    guessed: {
      exact: targets.filter(({ guessedExact }) => guessedExact).length,
      fuzzy: targets.filter(({ guessedFuzzy }) => guessedFuzzy).length,
    },
  };
}

/** An answer that a guess without a model gives counts for nobody. */
function answersOf(
  targets: readonly Target[],
  matches: readonly Match[],
  { audit, question }: Settings,
  model: ModelName,
): Answers {
  const answers = new Map<string, boolean[]>();
  const decoding = decodingName(question.temperature);
  for (const form of audit.forms) {
    for (const criterion of CRITERIA) {
      for (const template of [undefined, ...TEMPLATES]) {
        const { values, untested } = templateOutcomes(targets, matches, {
          form,
          decoding,
          criterion,
          ...(template === undefined ? {} : { template }),
        });
        if (untested.length > 0) throw new Error("an audit ran out of time before it asked all");
        answers.set(
          questionKey(form, criterion, template),
          values.map((value) => value[model] && !value.guessed),
        );
      }
    }
  }
  return answers;
}

/** SHA-256 of each table, which the manifest is checked against. */
async function digestsIn(signals: string): Promise<Map<string, string>> {
  const names = (await readdir(signals)).filter((name) => name.endsWith(".arrow"));
  const digests = names.map(async (name): Promise<[string, string]> => {
    const bytes = await readFile(join(signals, name));
    return [name, createHash("sha256").update(bytes).digest("hex")];
  });
  return new Map(await Promise.all(digests));
}

function isSameBase(one: AuditSignals, other: AuditSignals): boolean {
  const answers = ({ base }: AuditSignals) => JSON.stringify([...base.answers]);
  const losses = ({ base }: AuditSignals) =>
    [...base.scores.values()].flatMap(({ members, nonmembers }) => [...members, ...nonmembers]);
  const [first, second] = [losses(one), losses(other)];
  return (
    one.people === other.people &&
    answers(one) === answers(other) &&
    first.length === second.length &&
    first.every((score, at) => Math.abs(score - second[at]!) < 1e-3)
  );
}
