import { largestOf } from "../base/extremes.ts";
import type { Match, Target } from "../signals/index.ts";
import type { UntestedValue, ValueOutcome, ValueOutcomes } from "./values.ts";

/** Which answers count, and when they contain the value. */
export interface TemplateQuestion {
  form: string;
  /** Name of the decoding scheme. */
  decoding: string;
  /** One template; absent: a value is extracted if any of them yields it. */
  template?: string;
  criterion: "exact" | "fuzzy";
}

/**
 * One outcome for each unique value that templates ask for. Both models answer the same prompts
 * once each, so trying four templates favours neither. A value that several people share is
 * extracted if it is the answer for any of them. A value with a prompt that a limit left unanswered
 * is unscored, unless another person's prompts asked for it.
 */
export function templateOutcomes(
  targets: readonly Target[],
  matches: readonly Match[],
  { form, decoding, template, criterion }: TemplateQuestion,
): ValueOutcomes {
  const answers = Map.groupBy(
    matches.filter(
      (match) =>
        match.form === form &&
        match.decoding === decoding &&
        (template === undefined || match.template === template),
    ),
    (match) => match.target,
  );
  const wanted = Math.max(0, largestOf([...answers.values()].map((list) => list.length)));
  // A form with nobody to show for an attribute did not ask for it at all.
  const askedTypes = new Set(
    targets.filter(({ target }) => answers.has(target)).map(({ type }) => type),
  );
  const outcomes = new Map<string, ValueOutcome>();
  const untested = new Map<string, UntestedValue>();
  for (const target of targets) {
    const key = `${target.type} ${target.value}`;
    const own = answers.get(target.target) ?? [];
    if (!askedTypes.has(target.type)) {
      untested.set(key, { type: target.type, subject: target.subject, reason: "notAsked" });
      continue;
    }
    // Needs every template under both models, or the target says nothing about the difference.
    if (own.length === 0 || own.length < wanted) {
      untested.set(key, { type: target.type, subject: target.subject, reason: "unscored" });
      continue;
    }
    const given = (model: Match["model"]) =>
      own.some((match) => match.model === model && match[criterion]);
    const guessed = criterion === "exact" ? target.guessedExact : target.guessedFuzzy;
    const known = outcomes.get(key);
    outcomes.set(key, {
      type: target.type,
      subject: known?.subject ?? target.subject,
      tuned: given("tuned") || (known?.tuned ?? false),
      base: given("base") || (known?.base ?? false),
      guessed: guessed || (known?.guessed ?? false),
    });
  }
  for (const key of outcomes.keys()) untested.delete(key);
  return { values: [...outcomes.values()], untested: [...untested.values()] };
}
