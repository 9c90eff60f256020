import type { ResolvedRule, ResolvedWaiver } from "../config/policy.ts";
import type { Metric, Rule as ReportRule } from "../contracts/report.ts";
import { nToDecide } from "../stats/index.ts";

export type RuleState = ReportRule["state"];

/** What a rule is judged by, besides the policy. */
export interface RuleEvidence {
  /** The metric with the rule's key; undefined when nothing of the kind was measured. */
  metric: Metric | undefined;
  /** Why the comparison behind the metric proves nothing, or undefined when it does. */
  invalid: string | undefined;
  /**
   * Why nothing can be cleared, although what was found stands: a part of the text was not audited.
   */
  unproven?: string | undefined;
  /** Some of what should have been measured was not (a limit). */
  incomplete: boolean;
  /** For a rule on an increase: the earlier audit and the difference to it. */
  comparison?: Comparison;
}

/** A metric set against the same metric of an earlier audit. */
export interface Comparison {
  against: NonNullable<ReportRule["against"]>;
  /** Now minus then; a census has no interval. Undefined when there is nothing to subtract. */
  increase?: { value: number; interval: readonly [number, number] | null };
  /** Why there is nothing to compare with, which blocks nothing. */
  absent?: string;
  /** Why the comparison would mean nothing. */
  void?: string;
}

/**
 * The state of one rule, in words and figures. `today` is an ISO date (UTC); a waiver holds up to
 * and including its own date.
 */
export function judgeRule(
  rule: ResolvedRule,
  evidence: RuleEvidence,
  waivers: readonly ResolvedWaiver[],
  today: string,
): ReportRule {
  const { metric, comparison } = evidence;
  const { state, reason } = provenState(rule, evidence);
  const figure = rule.increase === undefined ? metric : comparison?.increase;
  const judged: ReportRule = {
    metric: rule.metric,
    key: rule.key,
    parameters: { ...rule.parameters } as ReportRule["parameters"],
    ...(rule.max === undefined ? {} : { max: rule.max }),
    ...(rule.min === undefined ? {} : { min: rule.min }),
    ...(rule.increase === undefined ? {} : { max_increase: rule.increase.max }),
    ...(comparison === undefined ? {} : { against: comparison.against }),
    level: rule.level,
    state,
    value: figure?.value ?? null,
    interval: (figure?.interval ?? null) as ReportRule["interval"],
    reason,
  };
  const waiver = waivers.find((candidate) => candidate.key === rule.key);
  if (waiver === undefined || state === "cleared" || state === "not-applicable") return judged;
  if (today > waiver.until) {
    return {
      ...judged,
      reason: `${reason} Its waiver by ${waiver.owner} ended on ${waiver.until}.`,
    };
  }
  const { until, owner } = waiver;
  return {
    ...judged,
    state: "waived",
    reason: `${reason} Waived by ${owner} until ${until}: ${waiver.reason}`,
    waiver: { until, owner, reason: waiver.reason, state: state as Exclude<RuleState, "waived"> },
  };
}

/** A breach needs no more than it rests on; every other state needs all of the text. */
function provenState(rule: ResolvedRule, evidence: RuleEvidence): ReturnType<typeof stateOf> {
  const found = stateOf(rule, evidence);
  if (evidence.unproven === undefined || found.state === "breached") return found;
  return { state: "invalid", reason: evidence.unproven };
}

function stateOf(
  rule: ResolvedRule,
  evidence: RuleEvidence,
): { state: Exclude<RuleState, "waived">; reason: string } {
  const { metric, invalid } = evidence;
  if (invalid !== undefined) return { state: "invalid", reason: invalid };
  if (metric === undefined) {
    return { state: "not-applicable", reason: "Nothing of this kind is in the data." };
  }
  if (metric.value === null) {
    const reason = sentence(metric.reason ?? "not measured");
    if (isHeldButUntested(metric)) return { state: "undecided", reason };
    return { state: "not-applicable", reason };
  }
  if (rule.increase !== undefined) return increaseState(rule.increase.max, evidence, metric);
  if (metric.kind === "census") return censusState(rule, metric.value, metric, evidence.incomplete);
  if (metric.kind === "lower-bound") return lowerBoundState(rule, metric.value);
  return estimateState(rule, metric);
}

/** Reasons why an attack leaves out values that the data hold. */
const LEFT_OUT = ["unscored", "withoutPrefix", "repeatedInRecord", "notAsked", "notSearched"];

/** The data hold such values and the attack tested none: that it found nothing says nothing then. */
function isHeldButUntested({ n }: Metric): boolean {
  return n.values === 0 && LEFT_OUT.some((reason) => (n[reason] ?? 0) > 0);
}

/** Now minus then, by its interval; a census by its counts. */
function increaseState(max: number, { comparison, incomplete }: RuleEvidence, metric: Metric) {
  if (comparison?.void !== undefined) return { state: "invalid" as const, reason: comparison.void };
  if (comparison?.increase === undefined) {
    return {
      state: "not-applicable" as const,
      reason: comparison?.absent ?? "There is no earlier audit to compare with.",
    };
  }
  const { value, interval } = comparison.increase;
  const [low, high] = interval ?? [value, value];
  if (low > max) {
    const whole = interval === null ? "The increase" : "The whole interval of the increase";
    return { state: "breached" as const, reason: `${whole} is above what is allowed.` };
  }
  if (interval === null && (incomplete || (metric.n.unscored ?? 0) > 0)) {
    return {
      state: "undecided" as const,
      reason:
        "Not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.",
    };
  }
  if (high <= max) {
    const whole = interval === null ? "The increase" : "The whole interval of the increase";
    return { state: "cleared" as const, reason: `${whole} is within what is allowed.` };
  }
  return {
    state: "undecided" as const,
    reason: comparison.against.paired
      ? "The interval of the increase holds the bound, so that these records cannot tell; more would."
      : "The interval of the increase holds the bound, so that these records cannot tell. More records, or the earlier audit's signals for a comparison record by record, would.",
  };
}

/** All values were tested, so that the count is the truth; DESIGN.md §7. */
function censusState(rule: ResolvedRule, value: number, metric: Metric, incomplete: boolean) {
  const max = rule.max!;
  if (value > max) {
    return { state: "breached" as const, reason: `${value} found, ${max} allowed.` };
  }
  const untested = metric.n.unscored ?? 0;
  if (incomplete || untested > 0) {
    return {
      state: "undecided" as const,
      reason: `${value} found, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`,
    };
  }
  return {
    state: "cleared" as const,
    reason: `${value} found among all ${metric.n.values ?? 0} tested.`,
  };
}

function lowerBoundState(rule: ResolvedRule, value: number) {
  const breached = rule.max === undefined ? value < rule.min! : value > rule.max;
  return breached
    ? { state: "breached" as const, reason: "The lower bound is above what is allowed." }
    : {
        state: "not-breached" as const,
        reason: "The lower bound is within what is allowed, which is not evidence of privacy.",
      };
}

function estimateState(rule: ResolvedRule, metric: Metric) {
  const [low, high] = metric.interval as [number, number];
  const { max, min } = rule;
  if (max !== undefined ? low > max : high < min!) {
    const side = max !== undefined ? "above" : "below";
    return {
      state: "breached" as const,
      reason: `The whole interval is ${side} ${max ?? min}.`,
    };
  }
  if (max !== undefined ? high <= max : low >= min!) {
    return { state: "cleared" as const, reason: "The whole interval is within the bound." };
  }
  return { state: "undecided" as const, reason: whatWouldDecide(metric, (max ?? min)!) };
}

/** How many records would move the interval off the bound if the value stayed. */
function whatWouldDecide(metric: Metric, bound: number): string {
  const estimate = { value: metric.value!, interval: metric.interval as [number, number] };
  const intro = `The interval holds ${bound}, so that these records cannot tell.`;
  const counts = ["members", "nonmembers", "values", "subjects"]
    .filter((name) => metric.n[name] !== undefined)
    .map((name) => ({ name, needed: nToDecide(estimate, bound, metric.n[name]!) }));
  if (counts.some(({ name, needed }) => needed > LARGEST_FACTOR * metric.n[name]!)) {
    return `${intro} The value is at the bound; no practical number of records would decide.`;
  }
  const wanted = counts.map(
    ({ name, needed }) => `${roundUp(needed).toLocaleString("en-US")} ${name}`,
  );
  return `${intro} If the value stays, about ${LIST.format(wanted)} would decide.`;
}

const LIST = new Intl.ListFormat("en-GB");

/** Asking for more than so many times the records is no advice. */
const LARGEST_FACTOR = 1000;

/** Two leading digits, upwards. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / unit) * unit;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed[0]?.toUpperCase() ?? ""}${trimmed.slice(1)}${trimmed.endsWith(".") ? "" : "."}`;
}
