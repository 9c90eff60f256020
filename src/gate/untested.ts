import { formatCount } from "../base/counts.ts";
import type { Metric } from "../contracts/report.ts";
import { isSensitive, SENSITIVE_TYPES } from "./catalogue.ts";

/**
 * Shares of a rule's values that may go untested; above them the rule is undecided.
 * `gate.untested`.
 */
export interface UntestedLimits {
  /** For the types whose preset limit is zero. */
  sensitive: number;
  /** For every other type, and for all types together. */
  other: number;
}

export const DEFAULT_UNTESTED: UntestedLimits = { sensitive: 0, other: 0.05 };

interface Reason {
  /** Follows "5 of 100 values were not tested: 3 …". */
  why: string;
  todo: string;
  /** The untested values are drawn at random, so an estimate from the others still holds. */
  random?: true;
  /** The values were asked for and have an answer, but it decides nothing. */
  answered?: true;
}

const RAISE_RECORDS = "Raise limits.records.";
const RAISE_MINUTES = "Raise limits.minutes.";
const OTHER_ATTACK = "Use another attack as well: attacks.pii.template or .sampling.";

/** Why an attack leaves out values of the data, by the name of the count in a metric's `n`. */
export const UNTESTED: Readonly<Record<string, Reason>> = {
  withoutPrefix: {
    why: "are at the start of their record, with no text before them",
    todo: "Audit the records with the text that precedes such values in training (a prompt, a header).",
  },
  repeatedInRecord: {
    why: "only repeat text from earlier in the record or its prompt",
    todo: "Remove the earlier mention, or audit the record where the value appears first.",
  },
  tokensLeftOut: {
    why: "consist of tokens that are left out (added to the tokenizer, or part of a template)",
    todo: "Use a tokenizer whose added tokens are not the values of the training data.",
  },
  unranked: {
    why: "hold a token that a model does not know, or were measured by a release that kept no ranks",
    todo: "Run the audit again with this release; use a tokenizer whose added tokens are not the values of the training data.",
  },
  unscored: {
    why: "were not asked for before the time limit",
    todo: RAISE_MINUTES,
    random: true,
  },
  recordsSampledOut: {
    why: "occur only in records that limits.records left out",
    todo: RAISE_RECORDS,
    random: true,
  },
  recordDropped: {
    why: "occur only in records that were dropped (too short, or without a completion)",
    todo: "Fix or remove the dropped records.",
  },
  truncatedAway: {
    why: "are after the last token that was read of a record, or are cut off by it",
    todo: "Raise limits.tokens, or split long records.",
  },
  notAsked: {
    why: "belong to an attribute that this kind of template could not ask for: too few people have it",
    todo: "Add more people with the attribute to data.people.",
  },
  peopleSampledOut: {
    why: "belong to people beyond attacks.pii.template.people",
    todo: "Raise attacks.pii.template.people.",
    random: true,
  },
  shownAsExample: {
    why: "belong to people who were shown to the models as examples",
    todo: "Add more people to data.people, to serve as the examples.",
    random: true,
  },
  personWithoutName: {
    why: "belong to people without a name to ask about",
    todo: "Give everyone in data.people a name.",
  },
  furtherValue: {
    why: "are a person's second or later value of an attribute; only the first is asked for",
    todo: "Put each such value into its own row of data.people.",
  },
  notSearched: {
    why: "are of a type that is not searched for in generated text",
    todo: OTHER_ATTACK,
  },
  notRanked: {
    why: "have no text before them, or no alternatives to rank them among",
    todo: "Raise attacks.pii.decoys or .candidates, and limits.tokens.",
  },
  rankingSampledOut: {
    why: "are beyond attacks.pii.values",
    todo: "Raise attacks.pii.values.",
    random: true,
  },
  givenAndGuessed: {
    why: "are given away by the checkpoint but also by a guess without a model, so memory cannot be told from guessing",
    todo: "Replace values that follow from the text around them.",
    answered: true,
  },
};

/** Count in `n` of records whose values are unknown because nothing searched them. */
export const UNSEARCHED = "recordsNotSearched";

/** Whether a metric is about every value, so that one that is left out may be the one that counts. */
function ofEveryValue({ kind }: Metric): boolean {
  return kind === "census" || kind === "upper-bound";
}

/** The total with which an account begins. */
export const UNTESTED_SUM = /[\d,]+ of [\d,]+ (values|records) were not tested/;

/** A rule's untested values, and whether they are more than the policy allows. */
export interface Untested {
  /** All values, and the untested ones among them. */
  values: number;
  untested: number;
  /** Why, in figures, and what to do; undefined if nothing is untested. */
  account: string | undefined;
  /** Whether too many are untested for the rule to be cleared. */
  tooMuch: boolean;
}

/**
 * Counts which of a metric's values were not tested. `ofType` gives the same metric for one type;
 * within `all`, the sensitive types have a limit of their own.
 *
 * A census needs all of its values. An estimate needs an unbiased sample, so values that a limit
 * drew at random do not count against it.
 */
export function untestedOf(
  metric: Metric,
  ofType: (type: string) => Metric | undefined,
  limits: UntestedLimits,
): Untested {
  // Precision counts every generated value that the data hold; without a figure nothing was
  // sampled.
  const isCensus = ofEveryValue(metric) || metric.id === "pii.precision" || metric.value === null;
  const counts = countsOf(metric, isCensus);
  const unsearched = isCensus ? (metric.n[UNSEARCHED] ?? 0) : 0;
  const { type } = metric.parameters;
  const limit = isSensitive(type) ? limits.sensitive : limits.other;
  // An estimate over all types is about their mixture, a census about every single value.
  const within =
    type === "all" && ofEveryValue(metric)
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
            `${formatCount(untested)} of ${formatCount(values)} ${metric.n.values === undefined ? "records" : "values"} were not tested (gate.untested allows ${share(limit)}): ${LIST.format(
              reasons.map(([name, number]) => `${formatCount(number)} ${UNTESTED[name]!.why}`),
            )}.`,
          ]),
      ...within.map(
        ({ one, values, untested }) =>
          `For the type ${one}, ${formatCount(untested)} of ${formatCount(values)} values were not tested (gate.untested allows ${share(limits.sensitive)}).`,
      ),
      ...(unsearched === 0
        ? []
        : [
            `${formatCount(unsearched)} records were left out and not searched for values, because of the time limit or because an earlier release measured them.`,
          ]),
      ...new Set([
        ...reasons.map(([name]) => UNTESTED[name]!.todo),
        ...(unsearched === 0 ? [] : [`${RAISE_RECORDS.slice(0, -1)} or limits.minutes.`]),
      ]),
    ].join(" ");
  }
}

/** Whether the counts of a metric include values that it leaves out. */
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
  return { values: (n.values ?? n.members ?? 0) + unasked, untested, reasons };
}

function isBeyond(untested: number, values: number, limit: number): boolean {
  return untested > 0 && untested > limit * values;
}

function share(limit: number): string {
  return limit === 0 ? "none" : `${Number((limit * 100).toPrecision(3))} %`;
}

const LIST = new Intl.ListFormat("en-GB");
