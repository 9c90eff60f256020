/** What a run found: the contents of replication.json. Computed from measurements alone. */
import type { MiaAttack } from "../../src/attacks/index.ts";
import { TEMPLATES } from "../../src/gate/catalogue.ts";
import {
  aucInterval,
  clopperPearson,
  type Estimate,
  type Interval,
  type PairedCounts,
} from "../../src/stats/index.ts";
import { BASE, CRITERIA, type Measured, type Measurements, questionKey } from "./measure.ts";
import { digestOf, type EndpointSpec, type Settings } from "./settings.ts";
import {
  byMajority,
  type Comparison,
  compareExtraction,
  compareMembership,
  detectable,
  type Extracted,
  expectedBest,
  holm,
  mcNemarPower,
  meanScores,
  type Outcome,
  outcomeOf,
  peopleNeeded,
} from "./statistics.ts";

/** What the training noted about the texts of an arm. */
export interface ArmTexts {
  texts: number;
  tokens: number;
  /** Occurrences of target addresses, and how many different ones. */
  mentions: number;
  values: number;
}

export interface Notes {
  models: Record<"base" | "larger", { parameters: number; tokens: number }>;
  arms: Record<string, ArmTexts>;
}

/** People extracted: under each training seed, and by majority with its interval as a share. */
export interface Extraction {
  perSeed: number[];
  majority: number;
  interval: Interval;
}

/** Counts of one question under each training seed; `template` "any" is any of the four. */
export interface Asked {
  form: string;
  template: string;
  exact: number[];
  fuzzy: number[];
}

export interface Membership {
  attack: MiaAttack;
  /** Of each record's mean score over the training seeds. */
  auc: number;
  interval: Interval;
  perSeed: number[];
}

export interface ArmResult {
  arm: string;
  /** Absent for the base. */
  texts?: ArmTexts;
  extraction: Extraction;
  questions: Asked[];
  membership: Membership[];
}

export interface Endpoint extends EndpointSpec {
  difference: number;
  interval: Interval;
  perSeed: number[];
  p: number;
  /** Corrected by Holm; of the primary endpoint, the same as `p`. */
  corrected: number;
  outcome: Outcome;
  counts?: PairedCounts;
  relative?: Estimate;
}

export interface Power {
  /** At the base's rate, as one plans before a run: with little and with much discordance. */
  planned: { rate: number; difference: number; chances: { discordance: number; power: number }[] };
  /** Share of people extracted by what the primary endpoint compares with. */
  rate: number;
  discordant: number;
  discordance: number;
  /** The claimed rise as a difference of shares. */
  difference: number;
  /** Chance of finding it at this size; null where no test of this discordance could show it. */
  power: number | null;
  /** People needed to find it with a chance of 80 %. */
  needed: number | null;
  /** Smallest difference of shares found with a chance of 80 %. */
  detectable: number | null;
}

export interface Picking {
  runs: number;
  /** Expected gain in people of the best run, and relative to what it is compared with. */
  best: number;
  relative: number | null;
  curve: { runs: number; best: number }[];
}

export interface Run {
  size: string;
  family: string;
  seed: number;
  seeds: number[];
  /** Of the resolved configuration. */
  configuration: string;
  people: number;
  records: { members: number; nonmembers: number };
  guessed: Record<"exact" | "fuzzy", number>;
  models: Notes["models"];
  arms: ArmResult[];
  endpoints: Endpoint[];
  power: Power;
  picking: Picking;
  /** Seconds of each step; the only part that differs between two runs with the same seed. */
  timing: Record<string, number>;
}

/** Discordance that is planned for, in multiples of the difference. */
const DISCORDANCES = [2, 5];
/** Runs on the curve of what picking shows. */
const PICKED = [1, 2, 4, 8, 16, 32, 64, 128];
const DIGITS = 6;

export function resultOf(
  settings: Settings,
  measurements: Measurements,
  notes: Notes,
  timing: Record<string, number>,
): Run {
  const { base, arms, people } = measurements;
  const repeated = settings.seeds.map(() => base);
  const seedsOf = (name: string) => (name === BASE ? repeated : arms.get(name)!);
  const endpoints = endpointsOf(settings, seedsOf);
  const rate = shareOf(byMajority(extracted(seedsOf(settings.primary.against), settings)));
  const { members, nonmembers } = base.scores.get(settings.membershipAttack)!;
  const run: Run = {
    size: settings.size,
    family: settings.family,
    seed: settings.seed,
    seeds: settings.seeds,
    configuration: digestOf(settings),
    people,
    records: { members: members.length, nonmembers: nonmembers.length },
    guessed: measurements.guessed,
    models: notes.models,
    arms: [
      armResult(BASE, [base], settings),
      ...settings.arms.map((arm) => ({
        ...armResult(arm, seedsOf(arm), settings),
        texts: notes.arms[arm]!,
      })),
    ],
    endpoints,
    power: {
      planned: plannedPower(settings, people, shareOf(byMajority(extracted([base], settings)))),
      ...powerOf(settings, endpoints[0]!, people, rate),
    },
    picking: pickingOf(settings, endpoints[0]!, people, rate),
    timing,
  };
  return rounded(run);
}

function endpointsOf(
  settings: Settings,
  seedsOf: (arm: string) => readonly Measured[],
): Endpoint[] {
  const compare = ({ kind, arm, against }: EndpointSpec): Comparison => {
    const [first, second] = [seedsOf(arm), seedsOf(against)];
    if (kind === "extraction") {
      return compareExtraction(extracted(first, settings), extracted(second, settings));
    }
    const scores = (seeds: readonly Measured[]) =>
      seeds.map((one) => one.scores.get(settings.membershipAttack)!);
    return compareMembership(scores(first), scores(second));
  };
  const endpoint = (spec: EndpointSpec, found: Comparison, corrected: number): Endpoint => ({
    ...spec,
    difference: found.value,
    interval: found.interval,
    perSeed: found.perSeed,
    p: found.p,
    corrected,
    outcome: outcomeOf(found, corrected, settings.alpha),
    ...(found.counts === undefined ? {} : { counts: found.counts }),
    ...(found.relative === undefined ? {} : { relative: found.relative }),
  });
  const primary = compare(settings.primary);
  const others = settings.secondary.map(compare);
  const corrected = holm(others.map(({ p }) => p));
  return [
    endpoint(settings.primary, primary, primary.p),
    ...settings.secondary.map((spec, at) => endpoint(spec, others[at]!, corrected[at]!)),
  ];
}

function armResult(arm: string, seeds: readonly Measured[], settings: Settings): ArmResult {
  const flags = extracted(seeds, settings);
  const majority = byMajority(flags).filter(Boolean).length;
  const people = flags[0]!.length;
  return {
    arm,
    extraction: {
      perSeed: flags.map(countOf),
      majority,
      interval: clopperPearson(majority, people),
    },
    questions: settings.audit.forms.flatMap((form) =>
      [undefined, ...TEMPLATES].map((template): Asked => {
        const [exact, fuzzy] = CRITERIA.map((criterion) =>
          seeds.map((one) => countOf(one.answers.get(questionKey(form, criterion, template))!)),
        );
        return { form, template: template ?? "any", exact: exact!, fuzzy: fuzzy! };
      }),
    ),
    membership: settings.audit.mia.map((attack) => {
      const scores = seeds.map((one) => one.scores.get(attack)!);
      const { value, interval } = aucInterval(meanScores(scores));
      return { attack, auc: value, interval, perSeed: scores.map((one) => aucInterval(one).value) };
    }),
  };
}

function plannedPower(
  { claimedRise, alpha }: Settings,
  people: number,
  rate: number,
): Power["planned"] {
  const difference = claimedRise * rate;
  const chances = difference === 0 ? [] : DISCORDANCES.map((times) => times * difference);
  return {
    rate,
    difference,
    chances: chances.map((discordance) => ({
      discordance,
      power: mcNemarPower(people, difference, discordance, alpha),
    })),
  };
}

function powerOf(
  settings: Settings,
  primary: Endpoint,
  people: number,
  rate: number,
): Omit<Power, "planned"> {
  const discordant = discordantOf(primary);
  const discordance = discordant / people;
  const difference = settings.claimedRise * rate;
  const possible = difference > 0 && difference <= discordance;
  return {
    rate,
    discordant,
    discordance,
    difference,
    power: possible ? mcNemarPower(people, difference, discordance, settings.alpha) : null,
    needed: possible ? peopleNeeded(difference, discordance, settings.alpha) : null,
    detectable: discordance > 0 ? (detectable(people, discordance, settings.alpha) ?? null) : null,
  };
}

function pickingOf(settings: Settings, primary: Endpoint, people: number, rate: number): Picking {
  const discordant = discordantOf(primary);
  const runs = Object.values(settings.picking).reduce((product, one) => product * one, 1);
  const best = expectedBest(discordant, runs);
  return {
    runs,
    best,
    relative: rate > 0 ? best / (rate * people) : null,
    curve: PICKED.map((count) => ({ runs: count, best: expectedBest(discordant, count) })),
  };
}

function discordantOf({ counts }: Endpoint): number {
  return counts === undefined ? 0 : counts.tunedOnly + counts.baseOnly;
}

function extracted(seeds: readonly Measured[], { question }: Settings): Extracted {
  const key = questionKey(question.form, question.criterion, question.template);
  return seeds.map(({ answers }) => answers.get(key)!);
}

function countOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}

function shareOf(flags: readonly boolean[]): number {
  return countOf(flags) / flags.length;
}

function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === "number" && !Number.isInteger(one) ? Number(one.toPrecision(DIGITS)) : one,
    ),
  ) as T;
}
