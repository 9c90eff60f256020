import type { Check, Curve, Metric, Report, Rule, SetCounts } from "../contracts/report.ts";
import { UNTESTED_SUM } from "../gate/untested.ts";
import { isOfAttack } from "../report/curves.ts";

/**
 * What a public report withholds: every number that rests on fewer than five values, records or
 * people, and any number from which such a number would follow (DESIGN.md §1). A zero is shown: it
 * is about nobody. Differences between counts are not protected: those of records (read, used,
 * compared), and those between what a model writes and what counts of it.
 */

/** Smallest count that is shown. */
const SMALLEST_SHOWN = 5;

const SMALL = "<5";
/** Shown instead of a larger number from which a small one would follow. */
const WITHHELD = "withheld";

type Withheld = NonNullable<Metric["withheld"]>;

/** The parts of a report that hold figures. */
export type Figures = Pick<Report, "metrics" | "rules" | "validity" | "curves" | "records">;

/** A copy without small cells; rules keep their states. */
export function withholdSmallCells(figures: Figures): Figures {
  const counted = figures.metrics.map(withholdCounts);
  const metrics = withholdPersons(withholdComplements(counted)).map(withholdValue);
  const byKey = new Map(metrics.map((metric) => [metric.key, metric]));
  return {
    metrics,
    rules: figures.rules.map((rule) =>
      withholdRule(rule, byKey.get(rule.key.replace(/ against .*$/s, ""))),
    ),
    validity: figures.validity.map((check) => withholdCheck(check, figures.records)),
    curves: figures.curves.flatMap((curve) => withholdCurve(curve, figures.metrics)),
    records: figures.records.map(withholdRecords),
  };
}

/**
 * Below five, and about somebody. Counts implied by a share come from a division, so they are
 * rounded.
 */
function isSmall(count: number): boolean {
  const whole = Math.round(Math.abs(count));
  return whole > 0 && whole < SMALLEST_SHOWN;
}

function withholdCounts(metric: Metric): Metric {
  if (isAboutNobody(metric)) return metric;
  const small = Object.entries(metric.n).filter(
    ([name, count]) => !NO_COUNT.has(name) && isSmall(count),
  );
  return withhold(metric, Object.fromEntries(small.map(([name]) => [name, SMALL])));
}

function withhold(metric: Metric, withheld: Withheld): Metric {
  if (Object.keys(withheld).length === 0) return metric;
  const shown = Object.entries(metric.n).filter(([name]) => withheld[name] === undefined);
  return {
    ...metric,
    n: Object.fromEntries(shown),
    withheld: { ...metric.withheld, ...withheld },
  };
}

/** Counts from which, together with the shown ones, a metric's value or interval would follow. */
const REVEALS: Readonly<Record<string, readonly string[]>> = {
  "mia.auc": ["members", "nonmembers", "subjects"],
  "mia.auc_gain": ["members", "nonmembers", "subjects"],
  "mia.tpr_at_fpr": ["members", "nonmembers", "subjects"],
  "mia.loss_tail": ["members", "nonmembers", "subjects"],
  "mia.subject_auc": ["members", "nonmembers"],
  "mia.subject_tpr_at_fpr": ["members", "nonmembers"],
  "pii.extraction_rate": ["values", "tuned"],
  "pii.extraction_gain": ["values", "tuned", "base"],
  "pii.amplification": ["values", "tuned", "base"],
  "pii.extracted": ["values", "extracted"],
  "pii.worst_subject": ["values", "subjects"],
  "pii.template_rate": ["values", "tuned"],
  "pii.precision": ["generated", "inMembers"],
  "pii.exposure": ["values", "atCeiling"],
  "pii.inference_rate": ["values", "first"],
  "pii.extraction_bits": ["values"],
  "pii.low_bits_gain": ["values", "tuned", "base"],
  "pii.extraction_bits_loss": ["values"],
  "memorization.exact_rate": ["members", "tuned"],
  "memorization.exact_gain": ["members", "nonmembers", "membersExact", "nonmembersExact"],
  "memorization.np_rate": ["members"],
  "memorization.extraction_bits": ["members"],
  "synthetic.mia_auc": ["members", "nonmembers"],
  "synthetic.tpr_at_fpr": ["members", "nonmembers"],
  "erasure.detectable": ["subjects", "counted"],
  "erasure.overshot": ["subjects", "counted"],
  "erasure.group_p_value": ["subjects"],
};

/** Metrics whose value is not a share of a count, so that no count follows from it. */
const NO_SHARE = new Set([
  "mia.auc",
  "mia.auc_gain",
  "mia.subject_auc",
  "pii.amplification",
  "pii.exposure",
  "memorization.exact_gain",
  "pii.extraction_bits",
  "pii.extraction_bits_loss",
  "memorization.extraction_bits",
  "synthetic.mia_auc",
]);

/** Numbers among the counts that do not count anything. */
const BITS = ["baseBits", "formBits", "baseFormBits"] as const;
const NO_COUNT = new Set<string>(["ceiling", "chance", "permutations", ...BITS]);

/** Invented records that a coin chose, and numbers that were declared: about nobody. */
function isAboutNobody({ id }: Metric): boolean {
  return id.startsWith("canary.") || id.startsWith("training.");
}

function withholdValue(metric: Metric): Metric {
  const { id, value, n, withheld = {} } = metric;
  if (value === null || isAboutNobody(metric)) return metric;
  // A metric that is unknown here is assumed to follow from all of its counts.
  const counts = REVEALS[id] ?? Object.keys({ ...n, ...withheld });
  const marks = counts.map((name) => withheld[name]).filter((mark) => mark !== undefined);
  if (impliedCounts(metric).some(isSmall)) marks.push(SMALL);
  if (marks.length === 0) return metric;
  const mark = marks.includes(SMALL) ? SMALL : WITHHELD;
  // Whose values they are reveals as much as how many.
  const { selected: _, ...unnamed } = metric;
  // Bits beside the value are of the same values.
  const beside = BITS.filter((name) => n[name] !== undefined).map((name) => [name, mark]);
  return {
    ...withhold(id === "pii.worst_subject" ? unnamed : metric, {
      value: mark,
      ...Object.fromEntries(beside),
    }),
    value: null,
    interval: null,
    reason:
      mark === SMALL
        ? "it rests on fewer than 5 values"
        : "a number that rests on fewer than 5 values could be derived from it",
  };
}

/**
 * Persons are still detectable, overshot or neither, and their number is shown: any small one of the
 * three follows from the others. A state that nobody is in is about nobody.
 */
function withholdPersons(metrics: readonly Metric[]): Metric[] {
  const own = metrics.filter(isCountOfPersons);
  const rest = own[0]?.n.notDetectable ?? 0;
  const isRestSmall = own[0]?.withheld?.notDetectable !== undefined;
  const isAnySmall = isRestSmall || own.some(({ value }) => isSmall(value ?? 0));
  if (!isAnySmall) return [...metrics];
  return metrics.map((metric) => {
    if (!isCountOfPersons(metric)) return metric;
    return withhold(metric, {
      ...(rest > 0 ? { notDetectable: WITHHELD } : {}),
      // Whoever knows how many there are gets the rest by subtraction.
      ...((metric.value ?? 0) >= SMALLEST_SHOWN ? { counted: WITHHELD } : {}),
    });
  });
}

function isCountOfPersons({ id }: Metric): boolean {
  return id === "erasure.detectable" || id === "erasure.overshot";
}

/** The count behind a value: the value itself, or its share of what was tested. */
function impliedCounts({ id, kind, value, n }: Metric): number[] {
  if (kind === "census") return [value!];
  if (NO_SHARE.has(id)) return [];
  const of = id === "mia.loss_tail" ? [n.nonmembers] : [n.values, n.members];
  return of.filter((count) => count !== undefined).map((c) => c * value!);
}

/**
 * If a total and all but one of its parts are shown, the last part follows. For each count of the
 * PII metrics further types are withheld, smallest first, until no part follows.
 */
function withholdComplements(metrics: readonly Metric[]): Metric[] {
  const changed = new Map<string, Metric>();
  const current = (metric: Metric) => changed.get(metric.key) ?? metric;
  const typed = metrics.filter(({ parameters }) => parameters.type !== undefined);
  const groups = Map.groupBy(typed, ({ id, parameters: { type: _, ...others } }) =>
    JSON.stringify([id, Object.entries(others).sort()]),
  );
  for (const group of groups.values()) {
    const total = group.find(({ parameters }) => parameters.type === "all");
    const parts = group.filter((metric) => metric !== total);
    if (total === undefined) continue;
    const names = new Set(group.flatMap((one) => Object.keys({ ...one.n, ...one.withheld })));
    for (const name of names) {
      const cells = parts.flatMap((metric) => cellOf(current(metric), name) ?? []);
      for (const key of complements(cells, current(total).n[name])) {
        const metric = key === TOTAL ? total : parts.find((part) => part.key === key)!;
        changed.set(metric.key, withhold(current(metric), { [name]: WITHHELD }));
      }
    }
    if (total.kind === "census") {
      const cells = parts.flatMap((metric) => valueCell(current(metric)) ?? []);
      const whole = isSmall(total.value ?? 0) ? undefined : (total.value ?? undefined);
      for (const key of complements(cells, whole)) {
        const metric = key === TOTAL ? total : parts.find((part) => part.key === key)!;
        changed.set(metric.key, withhold(current(metric), { extracted: WITHHELD }));
      }
    }
  }
  return metrics.map(current);
}

/** A number of a column; undefined if it is withheld because it is small. */
interface Cell {
  key: string;
  shown: number | undefined;
}

function cellOf(metric: Metric, name: string): Cell | undefined {
  const { key, n, withheld } = metric;
  if (n[name] !== undefined) return { key, shown: n[name] };
  return withheld?.[name] === undefined ? undefined : { key, shown: undefined };
}

function valueCell({ key, value }: Metric): Cell | undefined {
  if (value === null) return undefined;
  return { key, shown: isSmall(value) ? undefined : value };
}

const TOTAL = "total";

/**
 * Keys of the further cells to withhold, so that each small one has at least two possible values.
 */
function complements(cells: readonly Cell[], total: number | undefined): string[] {
  const small = cells.filter(({ shown }) => shown === undefined).length;
  if (small === 0 || total === undefined) return [];
  const large = cells
    .filter((cell): cell is Cell & { shown: number } => (cell.shown ?? 0) >= SMALLEST_SHOWN)
    .sort((a, b) => a.shown - b.shown);
  let rest = total - large.reduce((sum, { shown }) => sum + shown, 0);
  for (let withheld = 0; withheld <= large.length; withheld++) {
    if (isAmbiguous(rest, small, withheld)) {
      return large.slice(0, withheld).map(({ key }) => key);
    }
    rest += large[withheld]?.shown ?? 0;
  }
  return [TOTAL];
}

/** Whether `rest` can be split over the withheld cells in more than one way for a small one. */
function isAmbiguous(rest: number, small: number, large: number): boolean {
  const others = { least: small - 1 + large * SMALLEST_SHOWN, most: (small - 1) * 4 };
  const low = Math.max(1, large > 0 ? 1 : rest - others.most);
  const high = Math.min(SMALLEST_SHOWN - 1, rest - others.least);
  return high > low;
}

/** The reason of a rule whose figures are withheld. */
const REASONS: Readonly<Record<Exclude<Rule["state"], "waived">, (rule: Rule) => string>> = {
  breached: ({ max, max_increase }) => {
    if (max_increase !== undefined) return "The increase is above the limit.";
    return max === undefined ? "Below the bound." : "Above the bound.";
  },
  cleared: () => "Within the bound.",
  "not-breached": () => "The lower bound is within the limit, which is not evidence of privacy.",
  undecided: () => "Undecided on these records.",
  invalid: ({ reason }) => reason,
  "not-applicable": ({ reason }) => reason,
};

function withholdRule(rule: Rule, metric: Metric | undefined): Rule {
  const state = rule.state === "waived" ? rule.waiver!.state : rule.state;
  // The figures of both audits are shown side by side, and both are about the same people.
  const mark = metric?.withheld?.value ?? (earlierIsSmall(rule, metric) ? SMALL : undefined);
  if (mark === undefined) {
    if (state === "invalid") return { ...rule, reason: withoutSmallCounts(rule.reason) };
    return { ...rule, reason: withoutSmallUntested(rule.reason) };
  }
  const waiver = /(?: Waived by | Its waiver by ).*$/s.exec(rule.reason)?.[0] ?? "";
  const reason = state === "invalid" ? withoutSmallCounts(rule.reason) : REASONS[state](rule);
  return {
    ...withoutFigures(rule),
    value: null,
    interval: null,
    withheld: { value: mark },
    reason: `${reason.replace(waiver, "")} ${
      mark === SMALL
        ? "The figure rests on fewer than 5 values, so a public report does not show it."
        : "A public report does not show the figure: another one, on fewer than 5 values, could be derived from it."
    }${waiver}`,
  };
}

/**
 * The last part follows from a sum and the other parts: if a part is small, remove the sums too.
 */
function withoutSmallUntested(reason: string): string {
  const at = reason.search(UNTESTED_SUM);
  if (at < 0) return reason;
  const [before, account] = [reason.slice(0, at), reason.slice(at)];
  const shown = withoutSmallCounts(account);
  if (shown === account) return reason;
  const sums = new RegExp(UNTESTED_SUM.source.replaceAll("\\d", "<\\d"), "g");
  return `${before.replace(/ among (?:all )?[\d,]+ tested/, "")}${shown.replace(sums, "some $1 were not tested")}`;
}

function earlierIsSmall({ against }: Rule, metric: Metric | undefined): boolean {
  const value = against?.earlier?.value ?? null;
  if (metric === undefined || value === null) return false;
  return impliedCounts({ ...metric, value }).some(isSmall);
}

/** Parts of a rule without figures; a part that is unknown here may contain one. */
const WITHOUT_FIGURES = new Set(["parameters", "waiver", "location"]);

function withoutFigures(rule: Rule): Rule {
  const kept = Object.entries(rule).filter(
    ([name, part]) => typeof part !== "object" || WITHOUT_FIGURES.has(name),
  );
  return Object.fromEntries(kept) as unknown as Rule;
}

function withholdCheck(check: Check, records: readonly SetCounts[]): Check {
  const sizes = records.filter(({ audit }) => audit === check.audit);
  const detail = withoutSmallShares(withoutSmallCounts(check.detail), sizes);
  // If the text contained a small count, the value is that count or its share.
  return detail === check.detail ? check : { ...check, detail, value: null, interval: null };
}

/** Replaces "0.2 % of the members" if that is fewer than five, and withholds the difference. */
function withoutSmallShares(text: string, sizes: readonly SetCounts[]): string {
  const shown = text.replace(
    /(?<![<>.\d])(\d+(?:\.\d+)?) % of the (members|nonmembers)/g,
    (whole, percent: string, set: string) => {
      const counts = sizes.find((one) => one.set === set);
      const size = counts?.compared ?? counts?.used ?? 0;
      return isSmall((Number(percent) / 100) * size) ? `${SMALL} of the ${set}` : whole;
    },
  );
  return shown === text ? text : shown.replace(/a difference of [^)]*\)/, "a withheld difference");
}

/** Replaces standalone whole numbers from 1 to 4; when in doubt, rather one too many. */
function withoutSmallCounts(text: string): string {
  return text.replace(/(?<![\w.,−-])[1-4](?![.,]?\d| ?%|\w)/g, SMALL);
}

/** The same sentences without small counts; addresses of pages are left as they are. */
export function textsWithoutSmallCounts<T extends { page?: string }>(texts: T): T {
  const shown = Object.entries(texts).map(([name, text]) => [
    name,
    name === "page" ? text : withoutSmallCounts(text),
  ]);
  return Object.fromEntries(shown) as T;
}

/** The curve from the first point that rests on at least five records. */
function withholdCurve(curve: Curve, metrics: readonly Metric[]): Curve[] {
  const n = metrics.find(
    ({ id, parameters: { audit, attack, part } }) =>
      id === "mia.auc" &&
      audit === curve.audit &&
      attack === (isOfAttack(curve) ? curve.attack : "strongest") &&
      part === curve.part,
  )?.n;
  if (n?.members === undefined || [n.members, n.nonmembers ?? 0].some(isSmall)) return [];
  const last = curve.tpr.findLastIndex((tpr) => isSmall(tpr * n.members!));
  const [fpr, tpr] = [curve.fpr.slice(last + 1), curve.tpr.slice(last + 1)];
  return fpr.length < 2 ? [] : [{ ...curve, fpr, tpr }];
}

function withholdRecords(counts: SetCounts): SetCounts {
  const names = ["read", "used", "scored", "compared", "truncated", "subjects"] as const;
  const small = names.filter((name) => isSmall(counts[name] ?? 0));
  const dropped = Object.entries(counts.dropped);
  const smallDropped = dropped.filter(([, count]) => isSmall(count)).map(([name]) => name);
  const tokens = Object.entries(counts.tokens ?? {});
  const smallTokens = tokens.filter(([, count]) => isSmall(count)).map(([name]) => name);
  if (small.length + smallDropped.length + smallTokens.length === 0) return counts;
  return {
    ...counts,
    ...Object.fromEntries(small.map((name) => [name, null])),
    dropped: Object.fromEntries(dropped.filter(([, count]) => !isSmall(count))),
    ...(counts.tokens === undefined
      ? {}
      : { tokens: Object.fromEntries(tokens.filter(([, count]) => !isSmall(count))) }),
    withheld: Object.fromEntries([
      ...[...small, ...smallDropped].map((name) => [name, SMALL]),
      ...smallTokens.map((name) => [`tokens.${name}`, SMALL]),
    ]),
  };
}
