import { describe, expect, test } from "vitest";
import type { Origin, Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { readReport, renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makeReport, ORIGIN } from "../support/report.ts";

const LOOSE = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}]}\n`;
const passing = { policy: LOOSE };
const failing = { policy: LOOSE, gain: { members: 0.5, nonmembers: 0 } };

const change = (key: string, part: "audited" | "judging" = "audited") => ({
  key,
  part,
  before: '"a"',
  after: '"b"',
});

describe("a report of a pull request", () => {
  test("that changes only the checkpoint passes as it would without a pull request", async () => {
    const report = await makeReport({ differences: [change("checkpoint")] }, passing);
    expect(report).toMatchObject({ verdict: "pass", headline: "all 1 rule cleared" });
    expect(report.origin).toMatchObject({ pull: 7 });
  });

  test("that changes the data warns in the headline", async () => {
    const report = await makeReport({ differences: [change("data.nonmembers")] }, passing);
    expect(report.verdict).toBe("warn");
    expect(report.headline).toBe(
      "all 1 rule cleared; warning: this change touches data.nonmembers",
    );
  });

  test.each<Partial<Origin>>([
    { differences: [change("base")] },
    { differences: [change("pretraining.members")] },
    { changedFiles: ["data/heldout.jsonl"] },
    { changedFiles: null },
  ])("warns of what it is compared with: %j", async (origin) => {
    expect((await makeReport(origin, passing)).headline).toMatch(/; warning: this change touches/);
  });

  test("that changes how it is judged shows that and is not judged by it", async () => {
    const report = await makeReport({ differences: [change("gate.preset", "judging")] }, passing);
    expect(report.verdict).toBe("pass");
    expect(renderMarkdown(report)).toMatch(/without effect until merged[\s\S]*gate\.preset/);
  });

  test("without a policy in the base is inconclusive at best", async () => {
    const limit = "there is no reticence.yml in main";
    const best = await makeReport({ limit }, passing);
    expect(best).toMatchObject({ verdict: "inconclusive", exitCode: 3, headline: limit });
    expect(best.reasons).toContain(limit);
    expect((await makeReport({ limit }, failing)).verdict).toBe("fail");
  });

  test("is never better because of a change: a leak stays a leak", async () => {
    const report = await makeReport({ differences: [change("data.members")] }, failing);
    expect(report.verdict).toBe("fail");
    expect(report.headline).toMatch(/^1 of 1 rule breached: .*; warning: this change touches data/);
  });
});

test("judging again gives the same report, origin and all", async () => {
  await using folder = await makeAuditFolder(passing);
  await folder.write({ "origin.json": JSON.stringify({ ...ORIGIN, limit: "none there" }) });
  const reports: Report[] = [];
  for (let run = 0; run < 2; run++) reports.push(await judge(folder.path, { today: "2026-12-01" }));
  expect(reports[1]).toEqual(reports[0]);
  expect(reports[0]!.verdict).toBe("inconclusive");
});

test("judging again what a public repository audited withholds what its report withheld", async () => {
  for (const [visibility, expected] of [
    ["public", true],
    ["unknown", true],
    ["private", false],
    ["internal", false],
  ] as const) {
    expect((await makeReport({ visibility }, passing)).public).toBe(expected);
  }
});

test("judging by another policy drops the origin", async () => {
  await using folder = await makeAuditFolder(passing);
  await folder.write({ "origin.json": JSON.stringify({ ...ORIGIN, limit: "none there" }) });
  const { policy } = await loadText(LOOSE.replace("0.65", "0.66"));
  const report = await judge(folder.path, { policy, today: "2026-12-01" });
  expect(report.verdict).toBe("pass");
  expect(report).not.toHaveProperty("origin");
  const { policy: same } = await loadText(LOOSE);
  expect((await judge(folder.path, { policy: same, today: "2026-12-01" })).verdict).toBe(
    "inconclusive",
  );
});

test("what a pull request wrote into its policy stays text in the report", async () => {
  const hostile = "`x` | <img src=x> @octo-org/all [x](https://evil.example) -->";
  const report = await makeReport(
    {
      differences: [{ key: hostile, part: "audited", before: hostile, after: hostile }],
      changedFiles: [hostile],
      inputs: [hostile],
      policy: { ...ORIGIN.policy, path: hostile, ref: hostile },
      limit: hostile,
    },
    passing,
  );
  const shown = renderMarkdown(report)
    .replace(/```mermaid[\s\S]*?```/g, "")
    .replace(/`[^`\n]*`/g, "")
    // Our own links lead to the documentation.
    .replace(/\]\(https:\/\/github\.com\/reticence\/reticence\/blob\/v[\w./#-]*\)/g, "]")
    .replace(/\\./g, "");
  expect(shown).not.toMatch(/<(?!\/?(?:details|summary|br|sub)>)|\]\(|https?:|@\w|-->/);
});

describe("a report that is read again", () => {
  test("is what was written", async () => {
    const report = await makeReport({}, passing);
    expect(readReport(JSON.stringify(report), "x")).toEqual(report);
  });
  test.each<[string, (report: Report) => unknown]>([
    ["a name with markup", (r) => ({ ...r, curves: [{ ...r.curves[0], attack: '"x\n```' }] })],
    [
      "a parameter with markup",
      (r) => ({ ...r, metrics: [{ ...r.metrics[0], parameters: { attack: "<img>" } }] }),
    ],
    ["a key that is not known", (r) => ({ ...r, extra: 1 })],
    ["another verdict", (r) => ({ ...r, verdict: "fine" })],
    [
      "an array for each record",
      (r) => ({ ...r, curves: [{ ...r.curves[0], fpr: Array(33).fill(0.5) }] }),
    ],
  ])("with %s is refused, and nothing of it is quoted", async (_, change) => {
    const report = await makeReport({}, passing);
    const read = () => readReport(JSON.stringify(change(report)), "artifact x");
    expect(read).toThrow(/^does not match this release's report schema\.$/);
  });
});
