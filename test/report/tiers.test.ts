import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { onTheRunner, renderMarkdown, renderWithin } from "../../src/report/index.ts";
import { makeMia, makeReport, makeRule } from "../support/reports.ts";

/** Limits of GitHub: a job summary, and a comment. */
const SUMMARY = 1024 * 1024;
const COMMENT = 65_536;

const PLACE = onTheRunner("/runner/report.md");

describe("a report of 3 MB", () => {
  const many = manyMetrics();

  test("is of that size in full", () => {
    expect(Buffer.byteLength(renderMarkdown(many))).toBeGreaterThan(3_000_000);
  });

  test("is a compact summary with the verdict, the rules and where the rest is", () => {
    const text = renderWithin(many, { bytes: SUMMARY }, PLACE);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY);
    expect(text).toMatch(/^# ❌ .* fails the privacy gate/);
    expect(text).toContain("`mia.auc`");
    expect(text).toContain("`/runner/report.md` on the runner");
    expect(text).not.toContain("## Membership inference");
  });

  test("fits a comment too", () => {
    const text = renderWithin(many, { characters: COMMENT }, PLACE);
    expect(text.length).toBeLessThanOrEqual(COMMENT);
    expect(text).toContain("| Base | Tuned | Change | Limit |");
  });
});

describe("a policy of 2,000 rules with long reasons", () => {
  const rule = makeRule({ state: "breached", reason: "⚠️".repeat(2000) });
  const report = makeReport({
    verdict: "fail",
    headline: "y".repeat(100_000),
    rules: Array.from({ length: 2000 }, () => rule),
  });

  test("is compact in a comment, with the worst of its rules", () => {
    const text = renderWithin(report, { characters: COMMENT }, PLACE);
    expect(text.length).toBeLessThanOrEqual(COMMENT);
    expect(text).toContain("2,000 rules failed");
    expect(text).toContain("And 1,950 more rules.");
  });

  test("is a headline with the states where there is less room", () => {
    const text = renderWithin(report, { characters: 1000 }, PLACE);
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toContain("2,000 rules failed");
    expect(text).not.toContain("| Base |");
  });
});

test("a report that fits is shown whole, without a note", () => {
  const report = makeReport();
  expect(renderWithin(report, { bytes: SUMMARY }, PLACE)).toBe(renderMarkdown(report));
});

test("a report is shorter than it could be if asked for", () => {
  const report = makeReport({ metrics: [makeMia("mia.auc", "reference", 0.6)] });
  const text = renderWithin(report, { characters: COMMENT }, "the workflow run.", "compact");
  expect(text).toContain("| Base | Tuned | Change | Limit |");
  expect(text).not.toContain("## Membership inference");
  expect(text).toContain("Full report: the workflow run.");
});

test("nothing is shown if not even the headline fits", () => {
  expect(renderWithin(makeReport(), { bytes: 10 }, PLACE)).toBe("");
});

test("the order follows a release manager's questions", () => {
  const report = makeReport({
    metrics: [makeMia("mia.auc", "reference", 0.6), makeMia("mia.tpr_at_fpr", "reference", 0.1)],
    curves: [
      {
        audit: "finetuning",
        attack: "reference",
        part: "completion",
        fpr: [0.01, 0.1, 1],
        tpr: [0.1, 0.3, 1],
      },
    ],
    records: [],
    next: [{ text: "Release it." }],
    notTested: [{ what: "Names", why: "No model.", how: "Name one." }],
  });
  const text = renderMarkdown(report);
  expect(text).toContain("Provenance");
  const order = [
    "# ✅ tuned passes the privacy gate",
    "| Base | Tuned | Change | Limit |",
    "## Next",
    "## Not tested",
    "## Rules",
    "## Membership inference",
    "```mermaid",
    "## Does the comparison hold?",
    "## Records",
    "Provenance",
  ];
  const places = order.map((heading) => text.indexOf(heading));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
});

/** As many attacks as it takes. */
function manyMetrics(): Report {
  const names = Array.from({ length: 70_000 }, (_, index) => `attack-${index}`);
  return makeReport({
    verdict: "fail",
    headline: "1 of 1 rules breached",
    rules: [makeRule({ state: "breached" })],
    metrics: names.map((name) => makeMia("mia.auc", name, 0.7)),
  });
}
