/** configuration.yml of examples/fake-privacy, resolved for one size. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { MiaAttack } from "../../src/attacks/index.ts";
import { ROOT } from "../root.ts";

export const EXAMPLE = join(ROOT, "examples", "fake-privacy");
export const FAMILIES = ["pythia", "opt"] as const;

export interface EndpointSpec {
  id: string;
  kind: "extraction" | "membership";
  arm: string;
  against: string;
}

export interface Question {
  form: "zero-shot" | "few-shot" | "grounded";
  template: string;
  temperature: number;
  criterion: "exact" | "fuzzy";
}

/** What one run of the replication does. Python reads it, too. */
export interface Settings {
  size: string;
  family: (typeof FAMILIES)[number];
  seed: number;
  seeds: number[];
  arms: string[];
  threads: number;
  /** Audits that are measured at once on a GPU. */
  probes: number;
  corpus: Record<string, number>;
  vocabulary: number;
  row: number;
  models: Record<"base" | "larger", Record<string, number>>;
  pretraining: { warmup: number };
  generation: { temperature: number; top_k: number; new_tokens: number };
  tuning: Record<string, number>;
  audit: { forms: Question["form"][]; top_k: number; tokens: number; mia: MiaAttack[] };
  question: Question;
  primary: EndpointSpec;
  secondary: EndpointSpec[];
  membershipAttack: MiaAttack;
  alpha: number;
  claimedRise: number;
  picking: Record<string, number>;
  /** Models and texts that are not made here, relative to the settings. */
  given?: Record<"base" | "larger" | "data", string>;
}

interface Configuration {
  outcomes: string[];
  alpha: number;
  primary_question: Question;
  primary: EndpointSpec;
  secondary: EndpointSpec[];
  membership_attack: MiaAttack;
  claimed_rise: number;
  picking: Record<string, number>;
  arms: string[];
  seeds: number[];
  generation: { temperature: number; top_k: number };
  tuning: Record<string, number> & { learning_rate_share: number };
  pretraining: { warmup: number };
  audit: Omit<Settings["audit"], "forms">;
  sizes: Record<string, Size>;
  paper: Paper;
}

interface Paper {
  bases: string[];
  larger: string;
  learning_rates: number[];
  new_tokens: number;
  row: number;
  batch: number;
  rows_at_once: number;
  forms: Question["form"][];
  threads: number;
  probes: number;
}

interface Size {
  seeds?: number[];
  threads?: number;
  probes?: number;
  corpus: Record<string, number>;
  vocabulary: number;
  row: number;
  models: Settings["models"];
  new_tokens: number;
  batch: number;
  forms: Question["form"][];
}

export async function readConfiguration(): Promise<Configuration> {
  return parse(await readFile(join(EXAMPLE, "configuration.yml"), "utf8")) as Configuration;
}

export async function sizesOf(): Promise<string[]> {
  return Object.keys((await readConfiguration()).sizes);
}

export async function readSettings(
  size: string,
  family: Settings["family"],
  seed: number,
): Promise<Settings> {
  const all = await readConfiguration();
  const own = all.sizes[size];
  if (own === undefined) throw new RangeError(`there is no size ${size}`);
  const { learning_rate_share, ...tuning } = all.tuning;
  const learningRate = learning_rate_share * own.models.base.learning_rate!;
  return {
    ...common(all, seed),
    size,
    family,
    seeds: own.seeds ?? all.seeds,
    threads: own.threads ?? 1,
    probes: own.probes ?? 1,
    corpus: own.corpus,
    vocabulary: own.vocabulary,
    row: own.row,
    models: own.models,
    generation: { ...all.generation, new_tokens: own.new_tokens },
    tuning: { ...tuning, batch: own.batch, learning_rate: learningRate },
    audit: { ...all.audit, forms: own.forms },
  };
}

/** A run for each of the paper's models and learning rates, by name. */
export async function paperSettings(seed: number): Promise<Map<string, Settings>> {
  const all = await readConfiguration();
  const { bases, larger, learning_rates, rows_at_once, ...own } = all.paper;
  const { learning_rate_share: _, ...tuning } = all.tuning;
  const runs = bases.flatMap((base) =>
    learning_rates.map((rate): [string, Settings] => [
      `${base}-${rate.toExponential()}`,
      {
        ...common(all, seed),
        size: "paper",
        family: "pythia",
        threads: own.threads,
        probes: own.probes,
        corpus: {},
        vocabulary: 0,
        row: own.row,
        models: { base: {}, larger: {} },
        generation: { ...all.generation, new_tokens: own.new_tokens },
        tuning: { ...tuning, batch: own.batch, rows_at_once, learning_rate: rate },
        audit: { ...all.audit, forms: own.forms },
        given: { base: `models/${base}`, larger: `models/${larger}`, data: "data" },
      },
    ]),
  );
  return new Map(runs);
}

function common(all: Configuration, seed: number) {
  return {
    seed,
    seeds: all.seeds,
    arms: all.arms,
    pretraining: all.pretraining,
    question: all.primary_question,
    primary: all.primary,
    secondary: all.secondary,
    membershipAttack: all.membership_attack,
    alpha: all.alpha,
    claimedRise: all.claimed_rise,
    picking: all.picking,
  };
}

/** First digits of the SHA-256 of everything that decides what a run does. */
export function digestOf(settings: Settings): string {
  return createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 16);
}
