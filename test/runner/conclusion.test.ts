import { expect, test } from "vitest";
import { conclude, exitClassOf } from "../../src/action/conclusion.ts";

const STRICT = { invalid: "fail", undecided: "fail" } as const;

test.each([
  ["pass", "ok", "success"],
  ["warn", "ok", "warning"],
  ["fail", "leak", "failure"],
  ["invalid", "undetermined", "failure"],
  ["inconclusive", "undetermined", "failure"],
  ["error", "error", "failure"],
] as const)(
  "the verdict %s is of the class %s and ends in %s",
  (verdict, exitClass, conclusion) => {
    expect(exitClassOf(verdict)).toBe(exitClass);
    expect(conclude(verdict, STRICT)).toBe(conclusion);
  },
);

test("gate.on turns invalid and undecided into warnings independently", () => {
  expect(conclude("invalid", { ...STRICT, invalid: "warn" })).toBe("warning");
  expect(conclude("inconclusive", { ...STRICT, invalid: "warn" })).toBe("failure");
  expect(conclude("inconclusive", { ...STRICT, undecided: "warn" })).toBe("warning");
  expect(conclude("invalid", { ...STRICT, undecided: "warn" })).toBe("failure");
});

test("gate.on never lets a leak or an error pass", () => {
  const lenient = { invalid: "warn", undecided: "warn" } as const;
  expect(conclude("fail", lenient)).toBe("failure");
  expect(conclude("error", lenient)).toBe("failure");
});

test("gate.on lets nothing pass if nobody has approved its policy", () => {
  const lenient = { invalid: "warn", undecided: "warn" } as const;
  expect(conclude("inconclusive", lenient, { unreviewed: true })).toBe("failure");
  expect(conclude("invalid", lenient, { unreviewed: true })).toBe("failure");
  expect(conclude("inconclusive", lenient, { unreviewed: false })).toBe("warning");
});
