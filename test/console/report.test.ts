import { stripVTControlCharacters } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { renderTerminal } from "../../src/console/report.ts";
import { width } from "../../src/console/text.ts";
import type { Report, Rule } from "../../src/contracts/report.ts";
import {
  CATALOGUE,
  completeParameters,
  type MetricId,
  metricKey,
} from "../../src/gate/catalogue.ts";
import { POLICY } from "../support/policy.ts";
import { makeReport as judgedReport } from "../support/report.ts";
import { makeReport, makeRule } from "../support/reports.ts";

const STATES: readonly Rule["state"][] = ["breached", "invalid", "undecided", "waived", "cleared"];

/** A rule on every metric, in every state, with a long reason. */
const rules = (Object.keys(CATALOGUE) as MetricId[]).flatMap((id) => {
  const parameters = completeParameters(id, {}) as Rule["parameters"];
  return STATES.map((state) =>
    makeRule({
      metric: id,
      key: metricKey(id, parameters),
      parameters,
      state,
      max: 0.123,
      value: 12345.6,
      interval: [0.000001, 0.999999],
      reason: `Because ${"of a reason that is long, and then some, ".repeat(6)}in 日本語 and 🙈.`,
    }),
  );
});

const report: Report = makeReport({
  verdict: "fail",
  rules,
  reasons: ["It is so."],
  next: [{ text: `Do ${"this and that ".repeat(20)}` }, { text: "x".repeat(300) }],
  notTested: [{ what: "Names", why: "No model.", how: "Set attacks.pii.names. ".repeat(9) }],
});

describe("the verdict on a terminal", () => {
  test.each([60, 61, 79, 80, 100, 120])("keeps within %d columns", (columns) => {
    const lines = renderTerminal(report, undefined, columns).split("\n");
    for (const line of lines) expect(width(line), line).toBeLessThanOrEqual(columns);
  });

  test("says first what was found, then what to do and what is not known", () => {
    const text = renderTerminal(report);
    const order = [
      "FAIL  tuned fails",
      "rules failed",
      "Base",
      "Next\n1. Do",
      "Not tested\n- Names.",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test("does not say a reason twice", () => {
    const reason = "The sets differ in more than training.";
    const told = renderTerminal(
      makeReport({
        verdict: "invalid",
        rules: [makeRule({ state: "invalid", reason })],
        next: [{ text: `Make the comparison valid: ${reason}` }],
      }),
    );
    expect(told.split(reason)).toHaveLength(2);
  });

  test("has no colour without a terminal, and nothing that a terminal obeys", () => {
    const hostile = makeReport({
      notTested: [{ what: "\u001b[2J\u0007", why: "", how: "\u202e" }],
    });
    expect(renderTerminal(hostile)).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

// Judging a set-up audit takes seconds on a busy machine.
describe("below the rules stands", { timeout: 60_000 }, () => {
  test("the reason of each rule that is invalid or undecided", async () => {
    const lines = paragraphs(await judgedReport({}, { members: 60, nonmembers: 60 }));
    expect(lines).toEqual([
      expect.stringMatching(/^\? mia\.auc, mia\.auc \(attack weakest\): The interval contains /),
      expect.stringMatching(/^\? pii\.extraction_gain: The interval contains the limit, /),
      expect.stringMatching(/^\? memorization\.exact_gain: /),
      expect.stringMatching(/^\? pii\.low_bits_gain: /),
    ]);
  });

  test("a reason shared by several rules once", async () => {
    const report = await judgedReport({}, { nonmembers: 0 });
    expect(renderTerminal(report, undefined, 1000).match(/There are no nonmembers/g)).toHaveLength(
      1,
    );
    expect(report.reasons.join()).toContain("There are no nonmembers");
  });

  test("who waived a rule, without terminal control sequences", async () => {
    const waiver = `{metric: mia.auc, until: 2027-01-31, owner: "@privacy-team", reason: "known\\e[2J\\nsince May"}`;
    const lines = paragraphs(
      await judgedReport(
        {},
        { policy: `${POLICY}waivers: [${waiver}]\n`, gain: { members: 1, nonmembers: 0 } },
      ),
    );
    expect(lines[0]).toMatch(
      /^~ mia\.auc: The whole interval is above the limit\. Waived by @privacy-team until 2027-01-31: known\\u\{1b\}\[2J since May$/,
    );
  });

  test("nothing but what was not tested when every rule is decided", async () => {
    const policy = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n`;
    expect(paragraphs(await judgedReport({}, { policy }))).toEqual([]);
  });
});

/** The paragraphs that say why a rule is open or waived. */
function paragraphs(report: Parameters<typeof renderTerminal>[0]): string[] {
  return renderTerminal(report, undefined, 1000)
    .split("\n\n")
    .filter((text) => /^[!?~] [^\n]*: [^\n]*$/.test(text));
}

test.each([
  ["1", true],
  ["0", false],
])(
  "FORCE_COLOR=%s decides whether there are colours, whatever the stream is",
  async (force, coloured) => {
    vi.stubEnv("FORCE_COLOR", force);
    const report = await judgedReport({}, { policy: POLICY });
    const text = renderTerminal(report, process.stdout);
    expect(text.includes("\u001b[")).toBe(coloured);
    expect(stripVTControlCharacters(text)).toBe(renderTerminal(report));
    vi.unstubAllEnvs();
  },
  60_000,
);
