import { visible } from "../base/visible.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { describeRule, ruleIdentity } from "./finding.ts";

/**
 * report.junit.xml: one testcase per rule, for tools that collect test results. A breached rule is
 * a failure, one without a verdict (undecided, invalid) an error; a rule that blocks nothing (not
 * applicable, waived, or only a warning) is skipped, with the reason.
 */
export function junitOf({ rules, verdict, headline, timing }: Report): string {
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
  const numbers = attributes(totals);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "Reticence" })}${attributes({ tests: totals.tests, failures: totals.failures, errors: totals.errors })}>`,
    `  <testsuite${attributes({ name: "Reticence" })}${numbers}${attributes({ time: seconds.toFixed(3) })}>`,
    ...cases.map(({ rule, outcome }) => testcase(rule, outcome)),
    ...(unexplained
      ? [
          `    <testcase${attributes({ name: "verdict", classname: "reticence" })}><error${attributes({ type: verdict, message: headline })}/></testcase>`,
        ]
      : []),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
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
