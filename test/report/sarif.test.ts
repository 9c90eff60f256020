import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { sarifOf } from "../../src/report/sarif.ts";
import { makeReport, makeRule } from "../support/reports.ts";
import schema from "./standards/sarif-schema-2.1.0.json" with { type: "json" };

interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string }[] } };
      invocations: [
        {
          executionSuccessful: boolean;
          toolExecutionNotifications?: { message: { text: string } }[];
        },
      ];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: object; region: object } }[];
        partialFingerprints: Record<string, string>;
      }[];
    },
  ];
}

const LEAK = makeRule({
  state: "breached",
  value: 0.9,
  interval: [0.88, 0.92],
  reason: "The whole interval is above 0.65.",
  location: { file: "policies/gate 1.yml", line: 12 },
});

describe("report.sarif", () => {
  test.each<[string, Partial<Report>]>([
    ["a pass", {}],
    ["a leak", { verdict: "fail", rules: [LEAK, makeRule({ state: "undecided" })] }],
    ["a leak whose rule has no known line", { rules: [{ ...LEAK, location: undefined }] as never }],
    ["an invalid audit", { verdict: "invalid", headline: "1 rule cannot be judged" }],
    ["hostile text", { rules: [{ ...LEAK, reason: "<!-- --> [x](y) \u0000 \ud800 {0}" }] }],
  ])("of %s follows the schema of the standard", (_, changes) => {
    expect(faultsOf(sarifOf(makeReport(changes)))).toEqual([]);
  });

  test("is rejected by the schema if a result has no message, which shows that the check works", () => {
    const log = sarif({ rules: [LEAK] });
    delete (log.runs[0].results[0] as Partial<(typeof log)["runs"][0]["results"][0]>).message;
    expect(faultsOf(log)).not.toEqual([]);
  });

  test("has one result for each breached rule, at its line of the policy", () => {
    const soft = makeRule({ ...LEAK, metric: "mia.tpr_at_fpr", level: "warn" });
    const others = (["cleared", "undecided", "invalid", "waived", "not-applicable"] as const).map(
      (state) => makeRule({ state }),
    );
    const [run] = sarif({ rules: [...others, LEAK, soft] }).runs;
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["mia.auc", "error"],
      ["mia.tpr_at_fpr", "warning"],
    ]);
    expect(
      run.results.map(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]!.id === ruleId),
    ).toEqual([true, true]);
    expect(run.results[0]!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: "policies/gate%201.yml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 12 },
    });
    expect(run.results[0]!.message.text).toContain("0.900 (0.880 … 0.920), limit ≤ 0.650");
  });

  test.each([
    ["policies/a#b.yml", "policies/a%23b.yml"],
    ["a?b=c&d.yml", "a%3Fb%3Dc%26d.yml"],
    ["50%/25%20.yml", "50%25/25%2520.yml"],
    ["a b/ü 名.yml", "a%20b/%C3%BC%20%E5%90%8D.yml"],
    ["c:\\d.yml", "c%3A%5Cd.yml"],
    ["a;b,c+d@e$f.yml", "a%3Bb%2Cc%2Bd%40e%24f.yml"],
    ['[x]{y}|^`<>".yml', "%5Bx%5D%7By%7D%7C%5E%60%3C%3E%22.yml"],
    ["\u202egate\u00ad.yml", "%E2%80%AEgate%C2%AD.yml"],
  ])("writes the file %s as the address %s, which gives it back", (file, uri) => {
    const log = sarif({ rules: [{ ...LEAK, location: { file, line: 1 } }] });
    expect(faultsOf(log)).toEqual([]);
    const location = log.runs[0].results[0]!.locations[0]!.physicalLocation.artifactLocation;
    expect(location).toEqual({ uri, uriBaseId: "%SRCROOT%" });
    const read = new URL(uri, "file:///root/");
    expect([read.search, read.hash]).toEqual(["", ""]);
    expect(decodeURIComponent(read.pathname)).toBe(`/root/${file}`);
  });

  test("keeps a rule's fingerprint when its line, bound and figures change, not when the rule does", () => {
    const print = (changes: Partial<typeof LEAK>) =>
      Object.values(
        sarif({ rules: [{ ...LEAK, ...changes }] }).runs[0].results[0]!.partialFingerprints,
      )[0];
    const same = print({});
    expect(print({ max: 0.6, value: 0.8, location: { file: "x.yml", line: 1 } })).toBe(same);
    expect(print({ level: "warn" })).not.toBe(same);
    expect(print({ key: "mia.auc{attack=loss,audit=finetuning,part=completion}" })).not.toBe(same);
  });

  test.each(["invalid", "inconclusive", "error"] as const)(
    "of a verdict %s without a breach tells that the run did not succeed",
    (verdict) => {
      const [{ results, invocations }] = sarif({ verdict, headline: "why" }).runs;
      expect(results).toEqual([]);
      expect(invocations[0].executionSuccessful).toBe(false);
      expect(invocations[0].toolExecutionNotifications![0]!.message.text).toBe(`${verdict}: why`);
    },
  );

  test("stays within what GitHub accepts from one run", () => {
    const rules = Array.from({ length: 25_001 }, () => LEAK);
    expect(sarif({ rules }).runs[0].results.length).toBe(25_000);
  });
});

function sarif(changes: Partial<Report>): Log {
  return sarifOf(makeReport(changes)) as unknown as Log;
}

function faultsOf(log: object): unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  // As written to the file: undefined fields are dropped.
  return check(JSON.parse(JSON.stringify(log))) ? [] : (check.errors ?? []);
}
