import { formatCount } from "../base/counts.ts";
import type { Metric } from "../contracts/report.ts";
import {
  clopperPearsonLower,
  clopperPearsonUpper,
  independentDifference,
  nToDecide,
  plannedTprEnd,
  proportion,
  sizesToDecide,
} from "../stats/index.ts";

/**
 * How many units would move the interval off the bound if the figure stayed the same, computed with
 * the interval that judges the rule. Asks for no more of a set that does not limit the interval.
 */
export function whatWouldDecide(metric: Metric, bound: number, attacks = 1): string {
  const intro = "The interval contains the limit, so these records cannot decide it.";
  if (metric.id.startsWith("canary.")) {
    return "The interval contains the limit, so these canaries cannot decide it. More would; they are made before training.";
  }
  const names = NAMES[metric.id] ?? ["members", "nonmembers", "values", "subjects"];
  const present = names.filter((name) => metric.n[name] !== undefined);
  if (present.length === 0) return `${intro} More records would.`;
  const sizes = present.map((name) => metric.n[name]!);
  const needed = neededSizes(metric, bound, present, sizes, attacks);
  if (needed === undefined) {
    return `${intro} The value is at the limit; no practical number of records would decide.`;
  }
  const wanted = present.flatMap((name, at) =>
    needed[at] === sizes[at] ? [] : [`${formatCount(roundUp(needed[at]!))} ${unitOf(name)}`],
  );
  return `${intro} If the value stays, about ${LIST.format(wanted)} would decide.`;
}

/** The counts that a figure rests on, if not on all of them. */
const NAMES: Partial<Record<string, readonly string[]>> = {
  // A share of the generated values, however many values the data hold.
  "pii.precision": ["generated"],
  "mia.auc": ["members", "nonmembers"],
  "mia.tpr_at_fpr": ["members", "nonmembers"],
  "mia.auc_gain": ["members", "nonmembers"],
  "mia.loss_tail": ["members", "nonmembers"],
};

function unitOf(name: string): string {
  return name === "generated" ? "generated values" : name;
}

function neededSizes(
  metric: Metric,
  bound: number,
  names: readonly string[],
  sizes: readonly number[],
  attacks: number,
): readonly number[] | undefined {
  const value = metric.value!;
  if (value === bound) return undefined;
  const side = value > bound ? "lower" : "upper";
  const end = endOf(metric, side, names, attacks);
  if (end !== undefined) {
    return sizesToDecide(sizes, (grown) =>
      side === "lower" ? end(grown) > bound : end(grown) <= bound,
    );
  }
  const estimate = { value, interval: metric.interval as [number, number] };
  const needed = sizes.map((size) => nToDecide(estimate, bound, size));
  const practical = needed.every((count, at) => count <= LARGEST_FACTOR * sizes[at]!);
  return practical ? needed : undefined;
}

/** Asking for more than this multiple of the records is not useful advice. */
const LARGEST_FACTOR = 1000;

type Side = "lower" | "upper";
type EndAt = (sizes: readonly number[]) => number;

/**
 * The end of a metric's interval as a function of the sizes of its sets, with all shares unchanged:
 * the metric's own interval at the fraction of the units that reproduces the observed interval. The
 * fraction is 1 if units are independent; if they come in clusters, it leaves out what the clusters
 * take away. Undefined for a figure whose interval is only known to shrink with the root of n.
 */
function endOf(
  metric: Metric,
  side: Side,
  names: readonly string[],
  attacks: number,
): EndAt | undefined {
  const observed = metric.interval![side === "lower" ? 0 : 1]!;
  const sizes = names.map((name) => metric.n[name]!);
  const form = formOf(metric, side, names, attacks);
  if (form === undefined) return logitEnd(metric, observed, names);
  const ofPart = (part: number) => (grown: readonly number[]) =>
    form(grown.map((size) => Math.max(1, size * part)));
  let [low, high] = [1e-4, 1];
  for (let step = 0; step < 20; step++) {
    const middle = Math.sqrt(low * high);
    const end = ofPart(middle)(sizes);
    if (side === "upper" ? end > observed : end < observed) low = middle;
    else high = middle;
  }
  return ofPart(high);
}

/** On the logit scale the error of an AUC goes with the root of 1/m + 1/n. */
function logitEnd(
  { id, value, n }: Metric,
  observed: number,
  names: readonly string[],
): EndAt | undefined {
  const bounded = [value!, observed].every((one) => one > 0 && one < 1);
  if ((id !== "mia.auc" && id !== "mia.subject_auc") || names.length !== 2 || !bounded) {
    return undefined;
  }
  const logit = (auc: number) => Math.log(auc / (1 - auc));
  const spread = (members: number, nonmembers: number) => Math.sqrt(1 / members + 1 / nonmembers);
  const reach = (logit(observed) - logit(value!)) / spread(n.members!, n.nonmembers!);
  return ([members, nonmembers]) =>
    1 / (1 + Math.exp(-logit(value!) - reach * spread(members!, nonmembers!)));
}

function formOf(
  { id, value, n, confidence, parameters }: Metric,
  side: Side,
  names: readonly string[],
  attacks: number,
): EndAt | undefined {
  const level = confidence ?? 0.95;
  const tail = (1 - level) / 2;
  const share = value!;
  const cp = (rate: number, units: number, of = side) =>
    of === "lower"
      ? clopperPearsonLower(rate * units, units, tail)
      : clopperPearsonUpper(rate * units, units, tail);
  switch (id) {
    case "pii.extraction_rate":
    case "pii.inference_rate":
    case "pii.template_rate":
    case "pii.precision":
    case "memorization.exact_rate":
    case "memorization.np_rate":
      return ([units]) => cp(share, units!);
    case "pii.low_bits_gain":
    case "pii.extraction_gain": {
      // The fewest discordant values that produce the gain; nothing shows further ones.
      const [gained, lost] = [Math.max(0, share), Math.max(0, -share)];
      return ([units]) =>
        side === "upper"
          ? share + Math.hypot(cp(gained, units!) - gained, lost - cp(lost, units!, "lower"))
          : share - Math.hypot(gained - cp(gained, units!), cp(lost, units!, "upper") - lost);
    }
    case "memorization.exact_gain": {
      const rates = [rateOf(n.membersExact, n.members), rateOf(n.nonmembersExact, n.nonmembers)];
      if (rates.some(Number.isNaN)) return undefined;
      return ([members, nonmembers]) =>
        independentDifference(
          proportion(rates[0]! * members!, members!, level),
          proportion(rates[1]! * nonmembers!, nonmembers!, level),
        ).interval[side === "lower" ? 0 : 1];
    }
    case "mia.tpr_at_fpr":
    case "mia.subject_tpr_at_fpr": {
      if (names.length !== 2) return undefined;
      const own = side === "lower" && parameters.attack === "strongest" ? tail / attacks : tail;
      const fpr = Number(parameters.fpr);
      const whole = (units: number) => ({ units: Math.max(1, Math.floor(units)) });
      return ([members, nonmembers]) =>
        plannedTprEnd(side, share, fpr, whole(members!), whole(nonmembers!), { tail: own });
    }
    case "mia.loss_tail": {
      if (names.length !== 2) return undefined;
      const whole = (units: number) => ({ units: Math.max(1, Math.floor(units)) });
      // A TPR with the sets' roles exchanged.
      return ([members, nonmembers]) =>
        plannedTprEnd(side, share, Number(parameters.fnr), whole(nonmembers!), whole(members!), {
          tail,
        });
    }
    case "mia.auc":
    case "mia.subject_auc":
      return (share === 0 || share === 1) && names.length === 2
        ? ([members, nonmembers]) => cp(share, Math.min(members!, nonmembers!))
        : undefined;
    default:
      return undefined;
  }
}

function rateOf(count: number | undefined, units: number | undefined): number {
  return count === undefined || units === undefined ? Number.NaN : count / units;
}

const LIST = new Intl.ListFormat("en-GB");

/** Two leading digits, upwards. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / unit) * unit;
}
