import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { severalValidator } from "../../src/contracts/validate.ts";
import { renderJointHtml } from "../../src/report/html/several.ts";
import { joinReports, renderJointWithin } from "../../src/report/index.ts";
import { junitOfSeveral } from "../../src/report/junit.ts";
import { renderJoint } from "../../src/report/several/markdown.ts";
import { HOSTILE, SAMPLES, sample } from "./html/samples.ts";

const CHOICE = { among: 3, confidence: 0.95, corrected: 1 - 0.05 / 3 };
const ERROR = { code: "executable-weights", message: "the weights can run code." };
const reports: Record<string, Report> = {};

beforeAll(async () => {
  for (const name of ["fail", "pass"] as const) reports[name] = await sample(SAMPLES[name]);
  reports.public = await sample({ values: 20, extracted: 3 }, { isPublic: true });
});

const column = (folder: string, report?: Report) => ({
  folder,
  source: `./out/${folder}`,
  ...(report === undefined ? { error: ERROR } : { report }),
});
const three = () => [column("one", reports.fail), column("two"), column("three", reports.pass)];

describe("the joint report", () => {
  test("fits its schema, and its figures are those of the reports", () => {
    const { several } = joinReports(three(), { pick: "best", choice: CHOICE });
    expect(severalValidator()(several)).toBe(true);
    expect(several.choice).toEqual({ ...CHOICE, corrected: 0.983333 });
    const rule = several.checkpoints[0]!.rules![0]!;
    const own = reports.fail!.rules.find(({ key }) => key === rule.key)!;
    expect([rule.value, rule.interval, rule.state]).toEqual([own.value, own.interval, own.state]);
  });

  test("does not depend on times", () => {
    const later = { ...reports.pass!, timing: { seconds: 7 } };
    const of = (report: Report) =>
      joinReports([column("a", report), column("b")], { pick: "worst" });
    expect(of(later).several).toEqual(of(reports.pass!).several);
  });

  test.each([
    [
      "best",
      "warn",
      "three is picked, the first of 3 checkpoints that passes the privacy gate, with a warning",
    ],
    ["worst", "error", "2 of 3 checkpoints do not pass the privacy gate"],
  ] as const)("with pick: %s says %s in one line", (pick, verdict, headline) => {
    expect(joinReports(three(), { pick }).several).toMatchObject({ verdict, headline });
  });

  test("says why nothing was corrected where all must pass", () => {
    const joint = joinReports(three(), { pick: "worst" });
    expect(renderJoint(joint)).toContain("no interval is corrected");
    expect(renderJoint(joint)).not.toContain("corrected for choosing");
  });

  test("links to each report where there is one", () => {
    const joint = joinReports(three(), { pick: "best", choice: CHOICE });
    expect(renderJoint(joint, { links: true })).toContain("[three](three/report.md)");
    expect(renderJoint(joint)).not.toContain("report.md");
    const html = renderJointHtml(joint);
    expect(html).toContain('href="three/report.html"');
    expect(html).not.toContain('href="two/report.html"');
    expect(html).toContain("executable-weights");
  });

  test("shows one column for each of many, or what fits", () => {
    const many = Array.from({ length: 64 }, (_, at) => column(`epoch-${at}`, reports.fail));
    const joint = joinReports(many, { pick: "worst" });
    const whole = renderJointWithin(joint, {}, "there.");
    expect(whole).toContain("epoch-63");
    const short = renderJointWithin(joint, { characters: 30_000 }, "there.");
    expect(short.length).toBeLessThanOrEqual(30_000);
    expect(short).toContain("This is an excerpt. Full report: there.");
    expect(renderJointWithin(joint, { characters: 10 }, "there.")).toBe("");
  });

  test("lets no text of a policy or an error become markup", () => {
    const hostile = { folder: "one", source: HOSTILE, error: { code: "usage", message: HOSTILE } };
    const joint = joinReports([hostile, column("two", reports.pass)], { pick: "worst" });
    expect(renderJointHtml(joint)).not.toMatch(/<script|<img|<svg onload|\u202e/);
    // In a code span, nothing has an effect.
    expect(renderJoint(joint).replace(/`[^`]*`/g, "")).not.toMatch(/<script|<img|\u202e/);
    expect(junitOfSeveral(joint.checkpoints)).not.toMatch(/<script|<img/);
  });

  test("withholds what a public report withholds", () => {
    const joint = joinReports([column("a", reports.public), column("b", reports.public)], {
      pick: "worst",
    });
    expect(JSON.stringify(joint.several)).not.toContain('"value":3');
    expect(renderJoint(joint)).toContain("This report is public");
  });

  test("has a testsuite for each checkpoint, with an error for one without a report", () => {
    const xml = junitOfSeveral(joinReports(three(), { pick: "worst" }).checkpoints);
    expect([...xml.matchAll(/<testsuite name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "one",
      "two",
      "three",
    ]);
    expect(xml).toMatch(/<testsuite name="two" tests="1" failures="0" errors="1"/);
    expect(xml).toContain('type="executable-weights"');
  });
});
