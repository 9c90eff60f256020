import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Report } from "../../src/contracts/report.ts";
import { escapeXml, junitOf } from "../../src/report/junit.ts";
import { makeReport, makeRule } from "../support/reports.ts";

const SCHEMA = join(import.meta.dirname, "standards", "junit-10.xsd");

const STATES = [
  "cleared",
  "not-breached",
  "breached",
  "undecided",
  "invalid",
  "not-applicable",
  "waived",
] as const;

describe("report.junit.xml", () => {
  test.each<[string, Partial<Report>]>([
    ["a pass", {}],
    ["every state", { rules: STATES.map((state) => makeRule({ state })) }],
    ["an audit that a limit stopped", { verdict: "inconclusive", headline: "a limit stopped it" }],
    ["hostile text", { rules: [makeRule({ state: "breached", reason: HOSTILE })] }],
  ])("of %s follows the schema", async (_, changes) => {
    expect(await faultsOf(junitOf(makeReport(changes)))).toEqual([]);
  });

  test("is rejected by the schema if an element is foreign, which shows that the check works", async () => {
    const xml = junitOf(makeReport()).replace("<testcase", "<rule");
    expect(await faultsOf(xml)).not.toEqual([]);
  });

  test("has one testcase per rule; a rule that did not pass is a failure, an error or skipped", () => {
    const rules = STATES.map((state) => makeRule({ state, key: state }));
    const xml = junitOf(makeReport({ verdict: "fail", rules }));
    expect(
      [...xml.matchAll(/<testcase name="([\w-]+) [^>]*?(?:\/>|><(\w+))/g)].map(([, name, kind]) => [
        name,
        kind,
      ]),
    ).toEqual([
      ["cleared", undefined],
      ["not-breached", undefined],
      ["breached", "failure"],
      ["undecided", "error"],
      ["invalid", "error"],
      ["not-applicable", "skipped"],
      ["waived", "skipped"],
    ]);
    expect(xml).toContain('tests="7" failures="1" errors="2" skipped="2"');
  });

  test("of a warning rule fails nothing, since the rule does not", () => {
    const xml = junitOf(makeReport({ rules: [makeRule({ state: "breached", level: "warn" })] }));
    expect(xml).toContain('failures="0" errors="0" skipped="1"');
  });

  test.each(["inconclusive", "error"] as const)(
    "of a verdict %s that no rule explains is not green",
    (verdict) => {
      const xml = junitOf(makeReport({ verdict, headline: "the control was not found" }));
      expect(xml).toContain('errors="1"');
      expect(xml).toContain("the control was not found");
    },
  );
});

const HOSTILE = `"/><testcase name='x'/> ]]> <!-- & \u0000\u001b[31m \ud800 \uffff 😀 line\nline`;

describe("text in XML", () => {
  test("cannot leave its attribute, and contains no character that XML lacks", () => {
    const escaped = escapeXml(HOSTILE);
    expect(escaped).not.toMatch(/[<>"'\n\u0000\u001b\uffff]/);
    expect(escaped).toContain("\\u{0}\\u{1b}[31m \\u{d800} \ufffd 😀 line\\u{a}line");
  });
});

async function faultsOf(xml: string): Promise<unknown[]> {
  const schema = await readFile(SCHEMA, "utf8");
  const { errors } = await validateXML({
    xml: [{ fileName: "report.junit.xml", contents: xml }],
    schema: [schema],
  });
  return [...errors];
}
