import type { Metric, Report, Rule } from "../contracts/report.ts";
import { metricKey } from "../gate/catalogue.ts";
import { BASE_CURVE, tprOf } from "./curves.ts";
import {
  formatBound,
  formatIncrease,
  formatRuleInterval,
  formatRuleValue,
  formatShare,
  formatValue,
  showCount,
} from "./format.ts";
import { isOfUpdate } from "./reference.ts";
import { isOfGenerated, sidesOfMetric } from "./synthetic.ts";

/** What the columns of a comparison are called. */
export function comparedColumns(report: Report): readonly [string, string, string, string] {
  return isOfGenerated(report)
    ? ["Held-out", "Private", "Beyond", "Limit"]
    : isOfUpdate(report)
      ? ["Previous release", "This release", "Change", "Limit"]
      : ["Base", "Tuned", "Change", "Limit"];
}

/** A rule's figure under the base and under the tuned model, beside its limit; "" if unknown. */
export interface ComparedRule {
  rule: Rule;
  base: string;
  tuned: string;
  /** Tuned minus base, in the rule's own terms. */
  change: string;
  limit: string;
  /** Which of the figures the limit bounds. */
  bounded: "tuned" | "change";
  /** Interval of that figure; "" for a count. */
  interval: string;
}

type Sides = Pick<ComparedRule, "base" | "tuned" | "change">;

/** What tuning did to the figure that a rule bounds. */
export function compareRule(report: Report, rule: Rule): ComparedRule {
  const bounded = BOUND_CHANGES.has(rule.metric) || rule.against !== undefined ? "change" : "tuned";
  const own = formatRuleValue(rule);
  const found = isUnknown(rule) ? EMPTY : sidesOf(report, rule);
  return {
    rule,
    ...found,
    // What the rule compares with its limit is the rule's own figure, to the digit.
    [bounded]: isUnknown(rule) ? "" : own,
    limit: formatBound(rule),
    bounded,
    interval: formatRuleInterval(rule),
  };
}

/** Marks what the base's loss tells, beside what the strongest attack on the tuned model does. */
export const BY_LOSS = "(loss alone)";

const EMPTY: Sides = { base: "", tuned: "", change: "" };

/** Metrics that are themselves a difference to the base, or count what only tuning explains. */
const BOUND_CHANGES: ReadonlySet<string> = new Set([
  "mia.auc_gain",
  "pii.extraction_gain",
  "pii.amplification",
  "pii.extracted",
  "memorization.exact_gain",
  "pii.extraction_bits_loss",
  "pii.low_bits_gain",
  "synthetic.verbatim_rate",
  "synthetic.near_duplicate_rate",
  "synthetic.pii_overlap",
  "synthetic.pii_found",
]);

function isUnknown({ value, withheld }: Rule): boolean {
  return value === null && withheld?.value === undefined;
}

function sidesOf(report: Report, rule: Rule): Sides {
  const { metric: id, parameters } = rule;
  if (rule.against !== undefined) {
    const { earlier, now } = rule.against;
    return {
      base:
        earlier === null || earlier.value === null ? "" : `${formatValue(id, earlier.value)} then`,
      tuned: formatValue(id, now),
      change: "",
    };
  }
  const metric = report.metrics.find(({ key }) => key === rule.key);
  if (metric === undefined) return EMPTY;
  switch (id) {
    case "pii.extraction_rate":
    case "pii.extraction_gain":
    case "pii.low_bits_gain":
    case "pii.amplification":
    case "pii.template_rate":
      return shares(metric, "values");
    case "pii.extraction_bits":
    case "memorization.extraction_bits":
      return { ...EMPTY, base: formatValue(id, metric.n.baseBits ?? null) };
    case "pii.extracted":
      return {
        base: showCount(metric, "base", metric.n.base),
        tuned: `${showCount(metric, "tuned", metric.n.tuned)} of ${showCount(metric, "values", metric.n.values)}`,
        change: "",
      };
    case "memorization.exact_rate":
    case "memorization.np_rate":
      return shares(metric, "members");
    case "memorization.exact_gain":
      return shares(
        {
          ...metric,
          n: {
            members: metric.n.members ?? 0,
            tuned: metric.n.membersExact ?? 0,
            base: metric.n.membersExactBase ?? 0,
          },
          withheld: renamed(metric.withheld ?? {}, {
            membersExact: "tuned",
            membersExactBase: "base",
          }),
        },
        "members",
      );
    case "synthetic.verbatim_rate":
    case "synthetic.near_duplicate_rate":
    case "synthetic.pii_overlap": {
      const sides = sidesOfMetric(metric, "shares");
      return { base: sides.heldout, tuned: sides.private, change: "" };
    }
    case "synthetic.pii_found": {
      const sides = sidesOfMetric(metric);
      return { base: sides.heldout, tuned: sides.private, change: "" };
    }
    case "mia.auc":
      return membership(id, baseAuc(report, parameters));
    case "mia.tpr_at_fpr":
      return membership(id, baseTpr(report, parameters));
    case "mia.auc_gain": {
      const tuned = metricValue(report, metricKey("mia.auc", parameters));
      const base = tuned === null || rule.value === null ? null : tuned - rule.value;
      return { base: known("mia.auc", base), tuned: known("mia.auc", tuned), change: "" };
    }
    default:
      return EMPTY;
  }
}

/** Shares of what was tested, of both models on the same values. */
function shares(metric: Pick<Metric, "n" | "withheld">, of: "values" | "members"): Sides {
  const share = (name: "tuned" | "base") => {
    const hidden = metric.withheld?.[name] ?? metric.withheld?.[of];
    if (hidden !== undefined) return hidden;
    const [count, total] = [metric.n[name], metric.n[of]];
    return count === undefined || !total ? "" : formatShare(count / total);
  };
  const [base, tuned] = [share("base"), share("tuned")];
  const { n, withheld } = metric;
  const isOpen = [of, "tuned", "base"].every(
    (name) => withheld?.[name] === undefined && n[name] !== undefined,
  );
  return {
    base,
    tuned,
    change:
      isOpen && n[of]! > 0
        ? formatIncrease("pii.extraction_rate", (n.tuned! - n.base!) / n[of]!)
        : "",
  };
}

function renamed(
  withheld: NonNullable<Metric["withheld"]>,
  names: Readonly<Record<string, string>>,
): NonNullable<Metric["withheld"]> {
  return Object.fromEntries(
    Object.entries(withheld).map(([name, mark]) => [names[name] ?? name, mark]),
  );
}

function membership(id: string, base: number | null): Sides {
  return {
    base: base === null ? "" : `${known(id, base)} ${BY_LOSS}`,
    tuned: "",
    // The best of several attacks on the one, a single one on the other: no difference to take.
    change: "",
  };
}

/** How well the base alone, which has seen neither set, tells them apart. */
function baseAuc(report: Report, { audit, part }: Rule["parameters"]): number | null {
  if (part === "prompt") return null;
  const check = report.validity.find((one) => one.id === "base-separation" && one.audit === audit);
  return check?.value ?? null;
}

function baseTpr(report: Report, { audit, part, fpr }: Rule["parameters"]): number | null {
  return tprOf(report, { audit, part, attack: BASE_CURVE }, Number(fpr));
}

function metricValue(report: Report, key: string): number | null {
  return report.metrics.find((metric) => metric.key === key)?.value ?? null;
}

function known(id: string, value: number | null): string {
  return value === null ? "" : formatValue(id, value);
}
