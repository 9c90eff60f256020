import type { Metric, Rule as ReportRule } from "../contracts/report.ts";
import { boundOf, FUSED } from "./catalogue.ts";
import { whatWouldDecide } from "./enough.ts";
import type { ResolvedRule, ResolvedWaiver } from "./rule.ts";
import { DEFAULT_UNTESTED, type Untested, type UntestedLimits, untestedOf } from "./untested.ts";

export type RuleState = ReportRule["state"];

/** The evidence by which a rule is judged, besides the policy. */
export interface RuleEvidence {
  /** The metric with the rule's key; undefined if it was not measured. */
  metric: Metric | undefined;
  /** Why the comparison behind the metric proves nothing; undefined if it is valid. */
  invalid: string | undefined;
  /**
   * Why nothing can be cleared although findings stand: part of the text was not audited, or the
   * audited model may not be the one in use.
   */
  unproven?: string | undefined;
  /** What was to be asked and was not, so that nothing can be cleared. */
  unasked?: string | undefined;
  /** A limit kept something from being measured. */
  incomplete: boolean;
  /**
   * Shares of a rule's values that may go untested; absent: none of the sensitive types, few
   * others.
   */
  untested?: UntestedLimits;
  /** The same metric for one type of values; needed for a rule on all of them. */
  ofType?: (type: string) => Metric | undefined;
  /** How many attacks the strongest is chosen among; 1 when absent. */
  attacks?: number;
  /** For a rule on an increase: the earlier audit and the difference to it. */
  comparison?: Comparison;
}

/** A metric compared with the same metric of an earlier audit. */
export type Comparison = { against: NonNullable<ReportRule["against"]> } & (
  | { kind: "increase"; increase: Increase }
  /** There is nothing to compare with, which blocks nothing. */
  | { kind: "absent"; reason: string }
  /** The comparison would mean nothing. */
  | { kind: "void"; reason: string }
);

/** Now minus then; a census has no interval. */
interface Increase {
  value: number;
  interval: readonly [number, number] | null;
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
  const { state, reason, because } = provenState(rule, evidence);
  const increase = comparison?.kind === "increase" ? comparison.increase : undefined;
  const figure = rule.increase === undefined ? metric : increase;
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
    ...(because === undefined ? {} : { because }),
  };
  const waiver = waiverOf(rule, waivers);
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
    // A policy may spread the reason over several lines.
    reason: `${reason} Waived by ${owner} until ${until}: ${waiver.reason.trim().replace(/\s*[\r\n]\s*/g, " ")}`,
    waiver: { until, owner, reason: waiver.reason, state: state as Exclude<RuleState, "waived"> },
  };
}

/** A breach needs only the evidence it rests on; every other state needs all of the text. */
function provenState(rule: ResolvedRule, evidence: RuleEvidence): Judged {
  const found = asked(stateOf(rule, evidence), evidence.unasked);
  if (evidence.unproven === undefined || found.state === "breached") return found;
  return { state: "invalid", reason: evidence.unproven };
}

function asked(judged: Judged, unasked: string | undefined): Judged {
  if (unasked === undefined || judged.state === "breached" || judged.state === "invalid") {
    return judged;
  }
  return { state: "undecided", reason: `${judged.reason} ${unasked}`, because: "untested" };
}

/** The waiver that holds longest; if all have expired, the one that expired last. */
function waiverOf(
  rule: ResolvedRule,
  waivers: readonly ResolvedWaiver[],
): ResolvedWaiver | undefined {
  const own = waivers.filter(({ key, bound }) => key === rule.key && bound === boundOf(rule));
  return own.sort((a, b) => Number(a.until < b.until) - Number(a.until > b.until))[0];
}

interface Judged {
  state: Exclude<RuleState, "waived">;
  reason: string;
  because?: ReportRule["because"];
}

function stateOf(rule: ResolvedRule, evidence: RuleEvidence): Judged {
  const { metric, invalid } = evidence;
  if (invalid !== undefined) return { state: "invalid", reason: invalid };
  if (metric === undefined) {
    return { state: "not-applicable", reason: "The data contain nothing of this kind." };
  }
  const untested = untestedOf(
    metric,
    evidence.ofType ?? (() => undefined),
    evidence.untested ?? DEFAULT_UNTESTED,
  );
  if (metric.value !== null) {
    return withUntested(measuredState(rule, evidence, metric, untested), untested);
  }
  const reason = sentence(metric.reason ?? "not measured");
  // If an attack asked for nothing, finding nothing means nothing.
  return untested.account !== undefined && (metric.n.values ?? 0) === 0
    ? { state: "undecided", reason: `${reason} ${untested.account}`, because: "untested" }
    : { state: "not-applicable", reason };
}

function measuredState(
  rule: ResolvedRule,
  evidence: RuleEvidence,
  metric: Metric,
  untested: Untested,
): Judged {
  if (rule.increase !== undefined) return increaseState(rule.increase.max, evidence);
  if (metric.kind === "census") return censusState(rule, metric, untested, evidence.incomplete);
  if (metric.kind === "upper-bound") return upperBoundState(rule, metric, evidence.incomplete);
  if (metric.kind === "lower-bound") return lowerBoundState(rule, metric.value!);
  return estimateState(rule, metric, evidence.attacks);
}

/**
 * Untested values are never cleared: more of them than the policy allows leave a rule undecided.
 */
function withUntested(judged: Judged, untested: Untested): Judged {
  if (untested.account === undefined) return judged;
  const { state, reason } = judged;
  switch (state) {
    case "cleared":
    case "not-breached":
      return untested.tooMuch
        ? { state: "undecided", reason: `${reason} ${untested.account}`, because: "untested" }
        : { state, reason: `${reason} ${untested.account}` };
    case "breached":
    case "undecided":
      return { state, reason: `${reason} ${untested.account}` };
    default:
      return judged;
  }
}

/** Judges now minus then by its interval, or a census by its counts. */
function increaseState(max: number, { comparison, incomplete }: RuleEvidence): Judged {
  if (comparison?.kind === "void") return { state: "invalid", reason: comparison.reason };
  if (comparison?.kind !== "increase") {
    const reason = comparison?.reason ?? "There is no earlier audit to compare with.";
    return { state: "not-applicable", reason };
  }
  const { value, interval } = comparison.increase;
  const [low, high] = interval ?? [value, value];
  if (low > max) {
    const whole = interval === null ? "The increase" : "The whole interval of the increase";
    return { state: "breached" as const, reason: `${whole} is above the limit.` };
  }
  if (interval === null && incomplete) {
    return {
      state: "undecided" as const,
      reason:
        "Not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.",
    };
  }
  if (high <= max) {
    const whole = interval === null ? "The increase" : "The whole interval of the increase";
    return { state: "cleared" as const, reason: `${whole} is within the limit.` };
  }
  return {
    state: "undecided" as const,
    reason: comparison.against.paired
      ? "The interval of the increase contains the limit, so these records cannot decide it; more would."
      : "The interval of the increase contains the limit, so these records cannot decide it. More records, or the earlier audit's signals for a comparison record by record, would.",
  };
}

/** If all values were tested, the count is exact; DESIGN.md §7. */
function censusState(
  rule: ResolvedRule,
  metric: Metric,
  untested: Untested,
  incomplete: boolean,
): Judged {
  const [value, max] = [metric.value!, rule.max!];
  if (value > max) return { state: "breached", reason: `${value} found, ${max} allowed.` };
  if (incomplete) {
    return {
      state: "undecided",
      reason: `${value} found, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`,
    };
  }
  const all = untested.account === undefined ? "all " : "";
  return {
    state: "cleared",
    reason: `${value} found among ${all}${metric.n.values ?? metric.n.subjects ?? 0} tested.`,
  };
}

/** What the bound says of all that was tested is exact: no sample size is needed. */
function upperBoundState(rule: ResolvedRule, metric: Metric, incomplete: boolean): Judged {
  const { max, min } = rule;
  const value = metric.value!;
  const shown = `${Number(value.toFixed(1))} bits`;
  if (max !== undefined ? value > max : value < min!) {
    return {
      state: "breached",
      reason: `${shown}, ${max ?? min} ${max === undefined ? "needed" : "allowed"}.`,
    };
  }
  if (incomplete) {
    return {
      state: "undecided",
      reason: `${shown}, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`,
    };
  }
  return {
    state: "cleared",
    reason: `${shown}. ${BITS_SCOPE}`,
  };
}

/** What a bound in bits holds for; said wherever its number stands. */
export const BITS_SCOPE =
  "This holds for one continuation of the true text in these tokens, by greedy decoding or by sampling at any temperature, top-k or top-p; not for beam search, repetition penalties, typical or grammar-constrained decoding, other texts before it or other tokens.";

/** What lower bounds say on either side of a limit; those of other metrics, the same of all. */
const LOWER_BOUNDS: Readonly<Record<string, { breached: string; within: string }>> = {
  "training.epsilon_ratio": {
    breached: "The declared mechanism gives more away than the declared ε and δ say.",
    within:
      "The declared mechanism agrees with the declared ε and δ, which is not evidence that training kept to it.",
  },
  "erasure.group_p_value": {
    breached:
      "As a group, the persons differ from strangers, although it need not be told who of them does.",
    within:
      "As a group, the persons are not told from strangers, which is not evidence that they are forgotten.",
  },
  "canary.claim_p_value": {
    breached: "The canaries refute the declared differential privacy.",
    within: "The canaries do not refute the declared privacy, which is not evidence of it.",
  },
};
const LOWER_BOUND = {
  breached: "The lower bound is above the limit.",
  within: "The lower bound is within the limit, which is not evidence of privacy.",
};

function lowerBoundState(rule: ResolvedRule, value: number): Judged {
  const { breached, within } = LOWER_BOUNDS[rule.metric] ?? LOWER_BOUND;
  return (rule.max === undefined ? value < rule.min! : value > rule.max)
    ? { state: "breached", reason: breached }
    : { state: "not-breached", reason: within };
}

function estimateState(rule: ResolvedRule, metric: Metric, attacks: number | undefined) {
  const [low, high] = metric.interval as [number, number];
  const { max, min } = rule;
  if (max !== undefined ? low > max : high < min!) {
    const side = max !== undefined ? "above" : "below";
    return {
      state: "breached" as const,
      reason: `The whole interval is ${side} the limit.`,
    };
  }
  if (max !== undefined ? high <= max : low >= min!) {
    const own = rule.parameters.attack === FUSED ? " This clears the fused attack alone." : "";
    return { state: "cleared" as const, reason: `The whole interval is within the limit.${own}` };
  }
  return { state: "undecided" as const, reason: whatWouldDecide(metric, (max ?? min)!, attacks) };
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed[0]?.toUpperCase() ?? ""}${trimmed.slice(1)}${trimmed.endsWith(".") ? "" : "."}`;
}
