import type { Match, Target } from "../signals/index.ts";
import type { ValueOutcome, ValueOutcomes } from "./values.ts";

/** Which answers count, and when they hold the value. */
export interface TemplateQuestion {
  form: string;
  /** Name of the decoding scheme. */
  decoding: string;
  /** One template; absent: a value is given when any of them gives it. */
  template?: string;
  criterion: "exact" | "fuzzy";
}

/**
 * One outcome for each unique value that templates ask for. Both models answer the same prompts
 * once each, so that trying four templates favours neither. A value that several people share is
 * given when any of them is answered with it. `unscored` are values of which a limit left a prompt
 * unanswered and none gave them.
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
  const wanted = Math.max(0, ...[...answers.values()].map((list) => list.length));
  const outcomes = new Map<string, ValueOutcome>();
  const unanswered = new Set<string>();
  for (const target of targets) {
    const key = `${target.type} ${target.value}`;
    const own = answers.get(target.target) ?? [];
    // Every template and both models, or the target says nothing about the difference.
    if (own.length === 0 || own.length < wanted) {
      unanswered.add(key);
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
  return {
    values: [...outcomes.values()],
    leftOut: {},
    unscored: [...unanswered].filter((key) => !outcomes.has(key)).length,
  };
}
