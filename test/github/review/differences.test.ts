import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../src/github/review/differences.ts";

const TPR = { metric: "mia.tpr_at_fpr", fpr: 0.01, max: 0.05 };
const AUC = { metric: "mia.auc", max: 0.65 };
const LOWEST = { metric: "mia.auc", attack: "weakest", min: 0.45 };

const differences = (before: unknown, after: unknown) =>
  differencesOf({ value: { gate: { rules: before } } }, { value: { gate: { rules: after } } });

describe("rules of a policy", () => {
  test("are compared with the rule on the same metric and parameters, wherever it stands", () => {
    expect(differences([TPR, AUC, LOWEST], [LOWEST, AUC, { ...TPR, max: 0.5 }])).toEqual([
      {
        key: "gate.rules.2.max",
        part: "judging",
        before: "0.05",
        after: "0.5",
        rule: "Training records identified at 1 % false positives",
      },
    ]);
  });

  test("that only moved do not differ", () => {
    expect(differences([TPR, AUC], [AUC, TPR])).toEqual([]);
  });

  test("that are gone or new are named, each by itself", () => {
    const shown = differences([TPR, AUC], [{ ...TPR, fpr: 0.1 }, AUC]);
    expect(
      shown.map(({ key, before, after, rule }) => [key, before !== null, after !== null, rule]),
    ).toEqual([
      ["gate.rules.0", false, true, "Training records identified at 10 % false positives"],
      ["gate.rules.0", true, false, "Training records identified at 1 % false positives"],
    ]);
  });

  test("of one metric, bounded from both sides, stay two rules", () => {
    const [min, max] = [{ metric: "mia.auc", min: 0.4 }, AUC];
    expect(differences([max, min], [max, { ...min, min: 0.1 }]).map(({ key }) => key)).toEqual([
      "gate.rules.1.min",
    ]);
  });

  test("that are written twice are compared in their order", () => {
    expect(differences([AUC, AUC], [AUC, { ...AUC, max: 0.9 }]).map(({ key }) => key)).toEqual([
      "gate.rules.1.max",
    ]);
  });

  test("a made-up metric has no name, and other lists are compared as a whole", () => {
    expect(differences([{ metric: "mine", max: 1 }], [{ metric: "mine", max: 2 }])).toEqual([
      { key: "gate.rules.0.max", part: "judging", before: "1", after: "2" },
    ]);
    expect(differences([AUC, "text"], [AUC]).map(({ key }) => key)).toEqual(["gate.rules"]);
    expect(differences("text", [AUC]).map(({ key }) => key)).toEqual(["gate.rules"]);
  });
});
