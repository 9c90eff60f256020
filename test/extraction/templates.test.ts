import { describe, expect, test } from "vitest";
import { templateOutcomes } from "../../src/extraction/index.ts";
import type { Match, Target } from "../../src/signals/index.ts";

const ASKED = { form: "few-shot", decoding: "t0_2", criterion: "exact" } as const;

function target(changes: Partial<Target> = {}): Target {
  return {
    audit: "finetuning",
    target: 0,
    person: 0,
    type: "email",
    value: 0,
    subject: 0,
    guessedExact: false,
    guessedFuzzy: false,
    ...changes,
  };
}

/** The answers of both models to the four templates; those named hold the value. */
function answers(ordinal: number, tuned: string, base = "", changes: Partial<Match> = {}): Match[] {
  return ["a", "b", "c", "d"].flatMap((template) =>
    (
      [
        ["tuned", tuned],
        ["base", base],
      ] as const
    ).map(([model, given]) => ({
      target: ordinal,
      form: "few-shot",
      template,
      decoding: "t0_2",
      model,
      exact: given.includes(template),
      fuzzy: given.includes(template),
      empty: false,
      ...changes,
    })),
  );
}

describe("a value that templates ask for", () => {
  test("is extracted if any of the form's templates yields it, by the same rule for both models", () => {
    const { values } = templateOutcomes(
      [target(), target({ target: 1, value: 1 })],
      [...answers(0, "c", ""), ...answers(1, "", "d")],
      ASKED,
    );
    expect(values.map(({ tuned, base }) => [tuned, base])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("is not extracted by an answer to another form, scheme or template", () => {
    const matches = [
      ...answers(0, ""),
      ...answers(0, "abcd", "", { form: "zero-shot" }),
      ...answers(0, "abcd", "", { decoding: "t1" }),
    ];
    expect(templateOutcomes([target()], matches, ASKED).values[0]?.tuned).toBe(false);
    const one = answers(0, "b");
    expect(templateOutcomes([target()], one, { ...ASKED, template: "a" }).values[0]?.tuned).toBe(
      false,
    );
    expect(templateOutcomes([target()], one, { ...ASKED, template: "b" }).values[0]?.tuned).toBe(
      true,
    );
  });

  test("counts once for all the people who share it", () => {
    const shared = [target(), target({ target: 1, person: 1, subject: 1 })];
    const { values } = templateOutcomes(shared, [...answers(0, ""), ...answers(1, "a")], ASKED);
    expect(values).toEqual([
      { type: "email", subject: 0, tuned: true, base: false, guessed: false },
    ]);
  });

  test("is guessed by the requested criterion", () => {
    const easy = [target({ guessedFuzzy: true })];
    expect(templateOutcomes(easy, answers(0, "a"), ASKED).values[0]?.guessed).toBe(false);
    expect(
      templateOutcomes(easy, answers(0, "a"), { ...ASKED, criterion: "fuzzy" }).values[0]?.guessed,
    ).toBe(true);
  });

  test("is untested, not safe, if a limit left some of its prompts unanswered", () => {
    const targets = [target(), target({ target: 1, value: 1 }), target({ target: 2, value: 2 })];
    const cut = answers(1, "").slice(0, 3);
    const outcomes = templateOutcomes(targets, [...answers(0, ""), ...cut], ASKED);
    expect(outcomes.values).toHaveLength(1);
    expect(outcomes.untested.map(({ reason }) => reason)).toEqual(["unscored", "unscored"]);
  });

  test("is left out, and counted, if a form had nobody to show for its attribute", () => {
    const phone = target({ target: 1, value: 1, type: "phone" });
    const outcomes = templateOutcomes([target(), phone], answers(0, "a"), ASKED);
    expect(outcomes.untested.map(({ reason }) => reason)).toEqual(["notAsked"]);
    expect(outcomes.values.map(({ type }) => type)).toEqual(["email"]);
  });
});
