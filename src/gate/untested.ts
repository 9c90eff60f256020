import type { Metric } from "../contracts/report.ts";
import { isSensitive, SENSITIVE_TYPES } from "./catalogue.ts";

/** Shares of a rule's values that may go untested before it is undecided; `gate.untested`. */
export interface UntestedLimits {
  /** For the types that the presets hold at zero. */
  sensitive: number;
  /** For every other type, and for all types together. */
  other: number;
}

export const DEFAULT_UNTESTED: UntestedLimits = { sensitive: 0, other: 0.05 };

interface Reason {
  /** Follows "5 of 100 values were not tested: 3 …". */
  why: string;
  todo: string;
  /** Which values go untested is drawn at random, so that an estimate on the others still holds. */
  random?: true;
  /** The values are among those that were asked for: they have an answer, which decides nothing. */
  answered?: true;
}

const RAISE_RECORDS = "Raise limits.records.";
const RAISE_MINUTES = "Raise limits.minutes.";
const OTHER_ATTACK = "Ask for them in another way as well: attacks.pii.template or .sampling.";

/** Why an attack leaves out values that the data hold, by the name of the count in a metric's `n`. */
export const UNTESTED: Readonly<Record<string, Reason>> = {
  withoutPrefix: {
    why: "stand at the start of their record, where no text leads to them",
    todo: "Audit the records with the text that precedes such values in training (a prompt, a header).",
  },
  repeatedInRecord: {
    why: "only repeat what stands earlier in the record or its prompt",
    todo: "Remove the earlier mention, or audit the record in which the value comes first.",
  },
  tokensLeftOut: {
    why: "consist of tokens that are left out (added to the tokenizer, or a template's own)",
    todo: "Use a tokenizer whose added tokens are not the values of the training data.",
  },
  unscored: {
    why: "were not asked for before the time limit",
    todo: RAISE_MINUTES,
    random: true,
  },
  recordsSampledOut: {
    why: "stand only in records that limits.records left out",
    todo: RAISE_RECORDS,
    random: true,
  },
  recordDropped: {
    why: "stand only in records that were dropped (too short, or without a completion)",
    todo: "Mend or remove the dropped records.",
  },
  truncatedAway: {
    why: "stand behind the last token that was read of a record, or are cut by it",
    todo: "Raise limits.tokens, or split long records.",
  },
  notAsked: {
    why: "are of an attribute that this form of template could not ask for: too few people have it",
    todo: "Give data.people more people with the attribute.",
  },
  peopleSampledOut: {
    why: "belong to people beyond attacks.pii.template.people",
    todo: "Raise attacks.pii.template.people.",
    random: true,
  },
  shownAsExample: {
    why: "belong to people who were shown to the models as examples",
    todo: "Give data.people more people, who then are the examples.",
    random: true,
  },
  personWithoutName: {
    why: "belong to people without a name to ask about",
    todo: "Give each of data.people a name.",
  },
  furtherValue: {
    why: "are a person's second or later value of an attribute; only the first is asked for",
    todo: "Give each such value a row of its own in data.people.",
  },
  notSearched: {
    why: "are of a kind that is not searched for in what the models generate",
    todo: OTHER_ATTACK,
  },
  notRanked: {
    why: "have nothing before them, or no alternatives to be ranked among",
    todo: "Raise attacks.pii.decoys or .candidates, and limits.tokens.",
  },
  rankingSampledOut: {
    why: "are beyond attacks.pii.values",
    todo: "Raise attacks.pii.values.",
    random: true,
  },
  givenAndGuessed: {
    why: "are given away by the checkpoint and also by a guess without a model, so that nobody can tell memory from guessing",
    todo: "Replace values that follow from the text around them.",
    answered: true,
  },
};

/** Records of which nobody knows what they hold: a count in `n`, beside those of values. */
export const UNSEARCHED = "recordsNotSearched";

/** The total with which an account begins. */
export const UNTESTED_SUM = /[\d,]+ of [\d,]+ values were not tested/;

/** What a rule's values leave untested, and whether that is more than the policy allows. */
export interface Untested {
  /** Values in all, and of them the untested. */
  values: number;
  untested: number;
  /** Why, in figures, and what to do; undefined where nothing is untested. */
  account: string | undefined;
  /** Too much of it for the rule to be cleared. */
  tooMuch: boolean;
}

/**
 * What of a metric's values was not tested. `ofType` gives the same metric for one type, of which
 * the sensitive ones have a limit of their own within `all`.
 *
 * A census needs its values all; an estimate needs a sample that is not picked, so that what a limit
 * drew at random does not count against it.
 */
export function untestedOf(
  metric: Metric,
  ofType: (type: string) => Metric | undefined,
  limits: UntestedLimits,
): Untested {
  // Precision counts every generated value that the data hold; without a figure nothing is sampled.
  const isCensus =
    metric.kind === "census" || metric.id === "pii.precision" || metric.value === null;
  const counts = countsOf(metric, isCensus);
  const unsearched = isCensus ? (metric.n[UNSEARCHED] ?? 0) : 0;
  const { type } = metric.parameters;
  const limit = isSensitive(type) ? limits.sensitive : limits.other;
  // An estimate over all types speaks of their mixture; a census of every single value.
  const within =
    type === "all" && metric.kind === "census"
      ? SENSITIVE_TYPES.flatMap((one) => {
          const own = ofType(one);
          if (own === undefined) return [];
          const { values, untested } = countsOf(own, true);
          return isBeyond(untested, values, limits.sensitive) ? [{ one, values, untested }] : [];
        })
      : [];
  const tooMuch =
    unsearched > 0 || isBeyond(counts.untested, counts.values, limit) || within.length > 0;
  return { ...counts, tooMuch, account: accountOf() };

  function accountOf(): string | undefined {
    if (counts.untested + unsearched === 0) return undefined;
    const { values, untested, reasons } = counts;
    return [
      ...(untested === 0
        ? []
        : [
            `${count(untested)} of ${count(values)} values were not tested (gate.untested allows ${share(limit)}): ${LIST.format(
              reasons.map(([name, number]) => `${count(number)} ${UNTESTED[name]!.why}`),
            )}.`,
          ]),
      ...within.map(
        ({ one, values, untested }) =>
          `Of the type ${one}, ${count(untested)} of ${count(values)} values were not tested (gate.untested allows ${share(limits.sensitive)}).`,
      ),
      ...(unsearched === 0
        ? []
        : [
            `${count(unsearched)} records were left out and not searched for values before the time limit, or by an earlier release.`,
          ]),
      ...new Set([
        ...reasons.map(([name]) => UNTESTED[name]!.todo),
        ...(unsearched === 0 ? [] : [`${RAISE_RECORDS.slice(0, -1)} or limits.minutes.`]),
      ]),
    ].join(" ");
  }
}

/** Whether the counts of a metric tell of values that it leaves out. */
export function holdsUntested(n: Metric["n"]): boolean {
  return (n[UNSEARCHED] ?? 0) > 0 || Object.keys(UNTESTED).some((reason) => (n[reason] ?? 0) > 0);
}

function countsOf({ n }: Metric, withRandom: boolean) {
  const reasons = Object.entries(UNTESTED)
    .filter(([, { random }]) => withRandom || random === undefined)
    .map(([name]) => [name, n[name] ?? 0] as const)
    .filter(([, number]) => number > 0);
  const untested = reasons.reduce((sum, [, number]) => sum + number, 0);
  const unasked = reasons
    .filter(([name]) => UNTESTED[name]!.answered === undefined)
    .reduce((sum, [, number]) => sum + number, 0);
  return { values: (n.values ?? 0) + unasked, untested, reasons };
}

function isBeyond(untested: number, values: number, limit: number): boolean {
  return untested > 0 && untested > limit * values;
}

function share(limit: number): string {
  return limit === 0 ? "none" : `${Number((limit * 100).toPrecision(3))} %`;
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

const LIST = new Intl.ListFormat("en-GB");
