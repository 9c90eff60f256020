import { AUC_METRICS } from "../gate/catalogue.ts";
import { leastNonmembers } from "../gate/limits.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import {
  aucOutlook,
  type Outlook,
  type PlannedUnits,
  proportionOutlook,
  tprOutlook,
} from "../stats/index.ts";

/** Records of the two sets that an audit would use. */
export interface SetSizes {
  members: number;
  nonmembers: number;
  /** How many equal persons they are of, by Kish's count; absent where records count alone. */
  persons?: { members: number; nonmembers: number } | undefined;
}

/** How one rule will come out, before anything is measured. */
export interface RuleOutlook {
  /** Leakage at half the bound, at it, and at twice it. For an AUC leakage is the distance from 0.5. */
  at: { value: number; chances: Outlook }[];
  /** The same if nothing leaked, and if everything did. */
  extremes: { none: Outlook; all: Outlook };
  /** Records with which the rule is decided nearly always at half its bound; undefined: not in sight. */
  enough: SetSizes | undefined;
}

/** Shares of the bound at which a rule's outlook is told. */
const SHARES = [0.5, 1, 2] as const;

/** The largest true value that the formulas take. */
const LARGEST_SHARE = 0.999;

/** How often "nearly always" is. */
const NEARLY_ALWAYS = 0.9;

/** Multiples of the records at hand that are tried, up to a size nobody has. */
const GROWTH = [1, 1.25, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64] as const;

/**
 * The outlook of a rule for records that do not depend on each other, by the interval that it is
 * judged by, which persons bound: for one attack, whose breach shares its error with the `attacks`
 * that the strongest is chosen among. Undefined for a rule whose units are
 * known only from the data (PII values), for a count, and where there is nothing to compare with.
 */
export function outlookOf(
  rule: ResolvedRule,
  sizes: SetSizes,
  confidence: number,
  attacks = 1,
): RuleOutlook | undefined {
  const chances = chancesOf(rule, { confidence, attacks: competing(rule, attacks) });
  if (chances === undefined || sizes.members === 0) return undefined;
  const values = SHARES.map((share) => trueValue(rule, share));
  const at = values.map((value) => ({ value, chances: chances(value, sizes) }));
  if (at.some((one) => one.chances === undefined)) return undefined;
  const enough = GROWTH.map((factor) => grown(sizes, factor)).find((larger) => {
    const outlook = chances(values[0]!, larger);
    return outlook !== undefined && outlook.clear >= NEARLY_ALWAYS;
  });
  const none = chances(trueValue(rule, 0), sizes);
  const all = chances(LARGEST_SHARE, sizes);
  if (none === undefined || all === undefined) return undefined;
  return { at: at as RuleOutlook["at"], extremes: { none, all }, enough };
}

type Chances = (value: number, sizes: SetSizes) => Outlook | undefined;

/** Attacks that share the error of a rule's lower end. */
export function competing({ parameters }: Pick<ResolvedRule, "parameters">, attacks: number) {
  return parameters.attack === "strongest" ? attacks : 1;
}

function chancesOf(
  { metric, parameters, max }: ResolvedRule,
  options: { confidence: number; attacks: number },
): Chances | undefined {
  if (max === undefined) return undefined;
  const { confidence, attacks } = options;
  switch (metric) {
    case "mia.auc":
    case "synthetic.mia_auc":
      if (max <= 0.5) return undefined;
      return (value, sizes) =>
        sizes.nonmembers === 0
          ? undefined
          : aucOutlook(value, max, units(sizes, "members"), units(sizes, "nonmembers"), options);
    case "mia.tpr_at_fpr":
    case "synthetic.tpr_at_fpr": {
      const fpr = parameters.fpr!;
      return (value, sizes) => {
        const [members, nonmembers] = [units(sizes, "members"), units(sizes, "nonmembers")];
        const judged = nonmembers.clusters ?? nonmembers.units;
        return judged < leastNonmembers(fpr, confidence, attacks)
          ? undefined
          : tprOutlook(value, fpr, max, members, nonmembers, options);
      };
    }
    case "synthetic.verbatim_rate":
    case "synthetic.near_duplicate_rate":
      // Of generated records it depends on how many copy the same one.
      if (parameters.unit !== "private") return undefined;
      return differenceOutlook(max, options);
    case "memorization.exact_gain":
      return differenceOutlook(max, options);
    case "memorization.exact_rate":
    case "memorization.np_rate":
      return (value, sizes) => proportionOutlook(value, max, units(sizes, "members"), options);
    default:
      return undefined;
  }
}

/** A share of the members minus that of the nonmembers. */
function differenceOutlook(max: number, options: { confidence: number; attacks: number }): Chances {
  return (value, sizes) =>
    sizes.nonmembers === 0
      ? undefined
      : proportionOutlook(value, max, units(sizes, "members"), {
          ...options,
          without: units(sizes, "nonmembers"),
        });
}

function units({ persons, ...sizes }: SetSizes, set: "members" | "nonmembers"): PlannedUnits {
  return { units: sizes[set], clusters: persons?.[set] };
}

function trueValue({ metric, parameters, max }: ResolvedRule, share: number): number {
  // An attack that tells nothing finds as many members as it takes nonmembers for members.
  const isTpr = metric === "mia.tpr_at_fpr" || metric === "synthetic.tpr_at_fpr";
  if (isTpr && share === 0) return Math.min(parameters.fpr!, max!);
  const value = AUC_METRICS.has(metric) ? 0.5 + share * (max! - 0.5) : share * max!;
  return Math.min(LARGEST_SHARE, value);
}

/** More records, and as many more persons. */
function grown({ members, nonmembers, persons }: SetSizes, factor: number): SetSizes {
  return {
    members: Math.ceil(members * factor),
    nonmembers: Math.ceil(nonmembers * factor),
    persons:
      persons === undefined
        ? undefined
        : { members: persons.members * factor, nonmembers: persons.nonmembers * factor },
  };
}
