import { stripVTControlCharacters } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { renderTerminal } from "../../src/console/report.ts";
import { POLICY } from "../support/policy.ts";
import { makeReport } from "../support/report.ts";

describe("a terminal shows below the table", () => {
  test("the reason of each rule that is invalid or undecided", async () => {
    const lines = below(await makeReport({}, { members: 60, nonmembers: 60 }));
    expect(lines).toEqual([
      "!  mia.tpr_at_fpr (fpr 0.01): At a false-positive rate of 0.01, 574 nonmembers or more are needed; there are 60.",
      expect.stringMatching(/^\? {2}mia\.auc: The interval holds 0\.65, .* would decide\.$/),
      expect.stringMatching(/^\? {2}pii\.extraction_gain: The interval holds 0\.01, /),
      expect.stringMatching(/^\? {2}memorization\.exact_gain: /),
      expect.stringMatching(/^\? {2}mia\.auc \(attack weakest\) \(warn\): /),
    ]);
  });

  test("a reason of several rules once, and not above the table, too", async () => {
    const report = await makeReport({}, { nonmembers: 0 });
    const [shared, ...others] = below(report);
    expect(shared).toMatch(
      /^! {2}mia\.tpr_at_fpr \(fpr 0\.01\), mia\.auc, memorization\.exact_gain, mia\.auc \(attack weakest\) \(warn\): There are no nonmembers/,
    );
    expect(others).toHaveLength(1);
    expect(renderTerminal(report).match(/There are no nonmembers/g)).toHaveLength(1);
    expect(report.reasons.join()).toContain("There are no nonmembers");
  });

  test("who waived a rule, without what a terminal would obey", async () => {
    const waiver = `{metric: mia.auc, until: 2027-01-31, owner: "@privacy-team", reason: "known\\e[2J\\nsince May"}`;
    const lines = below(
      await makeReport(
        {},
        { policy: `${POLICY}waivers: [${waiver}]\n`, gain: { members: 1, nonmembers: 0 } },
      ),
    );
    expect(lines[0]).toMatch(
      /^~ {2}mia\.auc: The whole interval is above 0\.65\. Waived by @privacy-team until 2027-01-31: known\\u\{1b\}\[2J since May$/,
    );
  });

  test("nothing when every rule is decided", async () => {
    const policy = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n`;
    const text = renderTerminal(await makeReport({}, { policy }));
    expect(text.split("\n\n")).toHaveLength(2);
  });
});

function below(report: Parameters<typeof renderTerminal>[0]): string[] {
  return renderTerminal(report).split("\n\n").at(2)!.split("\n");
}

test.each([
  ["1", true],
  ["0", false],
])(
  "FORCE_COLOR=%s decides whether there are colours, whatever the stream is",
  async (force, coloured) => {
    vi.stubEnv("FORCE_COLOR", force);
    const report = await makeReport({}, { policy: POLICY });
    const text = renderTerminal(report, process.stdout);
    expect(text.includes("\u001b[")).toBe(coloured);
    expect(stripVTControlCharacters(text)).toBe(renderTerminal(report));
    vi.unstubAllEnvs();
  },
);
