import type { Report, Rule } from "../contracts/report.ts";
import { ruleIdentity } from "./finding.ts";

/** Type of the predicate, for `predicate-type` of actions/attest. */
export const PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";

/**
 * report.predicate.json: an in-toto Test Result predicate, v0.1, about the checkpoint. A rule
 * without a verdict (undecided, invalid) is a failed test: it was not passed. A rule that does not
 * apply is in neither list. The field `claims` extends the predicate, which its parsing rules
 * allow, with what a verifier's policy can compare; its shape is that of the proposed in-toto
 * predicate eval-result; `measured` is the date of a verdict that was reused. Bounds are decimal strings there, so that no reader rounds them.
 */
export function predicateOf(report: Report): object {
  const { rules, provenance, verdict } = report;
  const named = (states: readonly TestState[]) =>
    rules.filter((rule) => states.includes(testStateOf(rule))).map(ruleIdentity);
  return {
    result: RESULTS[verdict],
    configuration: [
      { name: "policy", digest: digest(provenance.policy) },
      // What the verdict and the model's own signature have in common.
      ...(provenance.checkpoint.signed === undefined
        ? []
        : [{ name: "model-signature", digest: digest(provenance.checkpoint.signed) }]),
    ],
    passedTests: named(["passed"]),
    warnedTests: named(["warned"]),
    failedTests: named(["failed"]),
    claims: rules
      .filter((rule) => testStateOf(rule) !== undefined)
      .map((rule) => claimOf(rule, report)),
    verdict,
    ...(report.reused === undefined ? {} : { measured: report.reused.date }),
    harness: { name: "reticence", version: provenance.reticence },
    assuranceLevel: "self_attested",
  };
}

const RESULTS: Readonly<Record<Report["verdict"], "PASSED" | "WARNED" | "FAILED">> = {
  pass: "PASSED",
  warn: "WARNED",
  inconclusive: "FAILED",
  invalid: "FAILED",
  fail: "FAILED",
  error: "FAILED",
};

type TestState = "passed" | "warned" | "failed" | undefined;

function testStateOf({ state, level }: Rule): TestState {
  if (state === "not-applicable") return undefined;
  if (state === "cleared" || state === "not-breached") return "passed";
  return state === "waived" || level === "warn" ? "warned" : "failed";
}

function claimOf(rule: Rule, { metrics }: Report): object {
  const metric = metrics.find(({ key }) => key === rule.key.replace(/ against .*$/s, ""));
  const bound = (rule.max ?? rule.min ?? rule.max_increase)!;
  const tested = metric?.n.values ?? metric?.n.members;
  return {
    metric: rule.key,
    comparator: rule.min === undefined ? "<=" : ">=",
    threshold: decimal(bound),
    passed: testStateOf(rule) === "passed",
    state: rule.state,
    ...(rule.value === null ? {} : { value: decimal(rule.value) }),
    ...(rule.interval === null ? {} : { interval: rule.interval.map(decimal) }),
    ...(tested === undefined ? {} : { sampleSize: tested }),
  };
}

/** Without an exponent. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function digest(text: string): Record<string, string> {
  const [algorithm, value] = text.split(":", 2) as [string, string];
  return { [algorithm]: value };
}
