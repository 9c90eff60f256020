import { visible } from "../base/visible.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { describeRule, ruleIdentity } from "./finding.ts";

/**
 * report.junit.xml: one testcase per rule, for tools that collect test results. A breached rule is
 * a failure, one without a verdict (undecided, invalid) an error; a rule that blocks nothing (not
 * applicable, waived, or only a warning) is skipped, with the reason.
 */
export function junitOf(report: Report): string {
  return document([suiteOf(report, "Reticence")]);
}

/** The same for several checkpoints, a testsuite each; one without a report has one error. */
export function junitOfSeveral(
  checkpoints: readonly {
    folder: string;
    report?: Report;
    error?: { code: string; message: string };
  }[],
): string {
  return document(
    checkpoints.map(({ folder, report, error }) =>
      report !== undefined
        ? suiteOf(report, folder)
        : suite(folder, 0, { tests: 1, failures: 0, errors: 1, skipped: 0 }, [
            verdictCase(error?.code ?? "error", error?.message ?? ""),
          ]),
    ),
  );
}

interface Totals {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

interface Suite {
  totals: Totals;
  lines: string[];
}

function document(suites: readonly Suite[]): string {
  const sum = (name: keyof Totals) => suites.reduce((sum, { totals }) => sum + totals[name], 0);
  const all = { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "Reticence" })}${attributes(all)}>`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf({ rules, verdict, headline, timing }: Report, name: string): Suite {
  const cases = rules.map((rule) => ({ rule, outcome: outcomeOf(rule) }));
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  const seconds = typeof timing.seconds === "number" ? timing.seconds : 0;
  // A verdict that no rule explains (a limit, a failed self-test) gets a testcase of its own.
  const unexplained =
    ["inconclusive", "error"].includes(verdict) && count("failure") + count("error") === 0;
  const totals = {
    tests: cases.length + Number(unexplained),
    failures: count("failure"),
    errors: count("error") + Number(unexplained),
    skipped: count("skipped"),
  };
  return suite(name, seconds, totals, [
    ...cases.map(({ rule, outcome }) => testcase(rule, outcome)),
    ...(unexplained ? [verdictCase(verdict, headline)] : []),
  ]);
}

function suite(name: string, seconds: number, totals: Totals, cases: readonly string[]): Suite {
  const numbers = attributes({ ...totals });
  return {
    totals,
    lines: [
      `  <testsuite${attributes({ name })}${numbers}${attributes({ time: seconds.toFixed(3) })}>`,
      ...cases,
      "  </testsuite>",
    ],
  };
}

function verdictCase(type: string, message: string): string {
  return `    <testcase${attributes({ name: "verdict", classname: "reticence" })}><error${attributes({ type, message })}/></testcase>`;
}

type Outcome = "passed" | "failure" | "error" | "skipped";

function outcomeOf({ state, level }: Rule): Outcome {
  if (state === "cleared" || state === "not-breached") return "passed";
  if (state === "not-applicable" || state === "waived" || level === "warn") return "skipped";
  return state === "breached" ? "failure" : "error";
}

function testcase(rule: Rule, outcome: Outcome): string {
  const name = attributes({
    name: ruleIdentity(rule),
    classname: `reticence.${rule.metric}`,
    time: "0",
  });
  const text = describeRule(rule);
  if (outcome === "passed") return `    <testcase${name}/>`;
  const element =
    outcome === "skipped"
      ? `<skipped${attributes({ message: text })}/>`
      : `<${outcome}${attributes({ type: rule.state, message: text })}/>`;
  return `    <testcase${name}>${element}</testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

/**
 * Text of an attribute. Invisible characters are written out; any others that XML 1.0 cannot
 * represent become the replacement character.
 */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;");
}
