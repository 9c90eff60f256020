import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { predicateOf } from "../../src/report/predicate.ts";
import { makeReport, makeRule } from "../support/reports.ts";

/** Fields of in-toto's Test Result predicate v0.1 (in-toto/attestation, spec/predicates). */
interface TestResult {
  result: string;
  configuration: { digest: Record<string, string> }[];
  passedTests: string[];
  warnedTests: string[];
  failedTests: string[];
  claims: { metric: string; threshold: string; passed: boolean; value?: string }[];
}

describe("report.predicate.json", () => {
  test.each([
    ["pass", "PASSED"],
    ["warn", "WARNED"],
    ["inconclusive", "FAILED"],
    ["invalid", "FAILED"],
    ["fail", "FAILED"],
    ["error", "FAILED"],
  ] as const)("says of the verdict %s that the tests %s", (verdict, result) => {
    expect(predicate({ verdict }).result).toBe(result);
  });

  test("names a rule without a verdict among the failed ones, one that does not apply nowhere", () => {
    const rules = (
      [
        ["cleared", "fail"],
        ["not-breached", "fail"],
        ["breached", "fail"],
        ["undecided", "fail"],
        ["invalid", "fail"],
        ["not-applicable", "fail"],
        ["waived", "fail"],
        ["breached", "warn"],
      ] as const
    ).map(([state, level]) => makeRule({ state, level, key: `${state}-${level}` }));
    const { passedTests, warnedTests, failedTests, claims } = predicate({ rules });
    expect(passedTests).toEqual(["cleared-fail max fail", "not-breached-fail max fail"]);
    expect(failedTests).toEqual([
      "breached-fail max fail",
      "undecided-fail max fail",
      "invalid-fail max fail",
    ]);
    expect(warnedTests).toEqual(["waived-fail max fail", "breached-warn max warn"]);
    expect(claims.filter(({ passed }) => passed).map(({ metric }) => metric)).toEqual([
      "cleared-fail",
      "not-breached-fail",
    ]);
    expect(claims.map(({ metric }) => metric)).not.toContain("not-applicable-fail");
  });

  test("names the policy by its digest", () => {
    expect(predicate({}).configuration[0]!.digest).toEqual({ sha256: "c".repeat(64) });
  });

  test("gives bounds as decimal strings without an exponent", () => {
    const rules = [makeRule({ max: 1e-7 }), makeRule({ max: 0.05 })];
    expect(predicate({ rules }).claims.map(({ threshold }) => threshold)).toEqual([
      "0.0000001",
      "0.05",
    ]);
  });
});

function predicate(changes: Partial<Report>): TestResult {
  return predicateOf(makeReport(changes)) as TestResult;
}
