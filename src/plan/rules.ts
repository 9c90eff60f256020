import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import { isSynthetic, type LoadedPolicy } from "../config/index.ts";
import { ERASURE, isSensitive, syntheticAttacks, TEMPLATE_FORMS } from "../gate/catalogue.ts";
import { leastNonmembers } from "../gate/limits.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import { formatMetric, formatShare } from "../report/format.ts";
import { leastCalibration, nToDecideProportion } from "../stats/index.ts";
import { type Check, faults, warning } from "./check.ts";
import { competing, outlookOf, type RuleOutlook, type SetSizes } from "./outlook.ts";
import { mergeParts, type RuleText } from "./parts.ts";
import { type PlannedSet, sizesOf } from "./sets.ts";

/** The outlook of each rule of a policy, in its order; undefined where it depends on the data. */
export function outlooksOf(
  { policy }: LoadedPolicy,
  sets: readonly PlannedSet[],
): (RuleOutlook | undefined)[] {
  const { rules, confidence } = policy.gate;
  return rules.map((rule) =>
    outlookOf(rule, sizesOf(sets, rule.parameters.audit!), confidence, attacksOf({ policy })),
  );
}

/**
 * What will keep rules from being decided, and whether that keeps the audit from passing. A plan by
 * which no rule could be decided is not worth the money, and at fault. An audit is not refused for
 * it: it may be wanted for its figures, and says itself that it decided nothing.
 */
export function ruleChecks(
  loaded: LoadedPolicy,
  sets: readonly PlannedSet[],
  outlooks: readonly (RuleOutlook | undefined)[],
  today: string,
): Check[] {
  const { gate, waivers } = loaded.policy;
  const isWaived = ({ key }: ResolvedRule) =>
    waivers.some((waiver) => waiver.key === key && today <= waiver.until);
  // Those that a pass hangs on.
  const hopes = gate.rules.flatMap((rule, index) =>
    rule.level === "fail" && !isWaived(rule) ? [hopeOf(loaded, rule, sets, outlooks[index])] : [],
  );
  // Those that are invalid were said with the sizes already.
  const futile = hopes.filter((hope) => hope !== undefined).filter((hope) => !hope.invalid);
  return [
    ...[...sizeWarnings(loaded, sets), ...sampledWarnings(loaded, sets)].map((text) =>
      warning("rules", "records", text),
    ),
    ...mergeParts(futile).map((text) => warning("rules", "outlook", `${FUTILE}${text}`)),
    ...nothingChecks(loaded, hopes),
  ];
}

const FUTILE = "This audit cannot pass as it is: ";

function nothingChecks(loaded: LoadedPolicy, hopes: readonly (Hopeless | undefined)[]): Check[] {
  const isFutile = hopes.every((hope) => hope?.nothing === true && !hope.accepted);
  if (hopes.length === 0 || !isFutile) return [];
  const error = new PolicyError(
    "rules-undecidable",
    `none of the rules at level fail (${hopes.length}) can be decided with these records, whatever the checkpoint gives away. Add records as said above, or bound a metric that fewer records decide.`,
    { location: loaded.source.locate(["gate"]) },
  );
  return faults("rules", "outlook", error);
}

/** Waivers that count no more. */
export function waiverChecks(
  { policy: { waivers } }: LoadedPolicy,
  { today }: { today: string },
): Check[] {
  return waivers
    .filter(({ until }) => today > until)
    .map(({ metric, parameters, until, owner }) =>
      warning(
        "policy",
        "waiver",
        `the waiver of ${formatMetric(metric, { ...parameters } as Record<string, string | number>)} by ${owner} ended on ${until} and no longer excuses anything. Renew or remove it.`,
      ),
    );
}

/** Why a rule cannot be cleared, and what would help. */
interface Hopeless extends RuleText {
  /** Whether it cannot be breached either. */
  nothing: boolean;
  /** Whether it cannot be judged at all. */
  invalid: boolean;
  /** Whether the policy makes a warning of it. */
  accepted: boolean;
}

/** Why a rule cannot be cleared whatever is measured; undefined: it can, or nobody knows. */
function hopeOf(
  loaded: LoadedPolicy,
  rule: ResolvedRule,
  sets: readonly PlannedSet[],
  outlook: RuleOutlook | undefined,
): Hopeless | undefined {
  const { on, confidence } = loaded.policy.gate;
  const { metric, parameters } = rule;
  const sizes = sizesOf(sets, parameters.audit!);
  const { fpr } = parameters;
  // Their sizes are those of the canaries (canaries.ts).
  if (metric.startsWith("canary.") || metric.startsWith("training.")) return undefined;
  if (metric.startsWith("erasure.")) {
    const persons = personsNeeded(sets, confidence);
    return persons === undefined || persons.lookalikes >= persons.needed
      ? undefined
      : {
          metric,
          parameters,
          text: (name) =>
            `${name} needs ${formatCount(persons.needed)} look-alikes or more for ${formatCount(persons.subjects)} subjects and has ${formatCount(persons.lookalikes)}. Add look-alikes, or test fewer subjects at once.`,
          nothing: true,
          invalid: false,
          accepted: on.invalid === "warn",
        };
  }
  if (fpr !== undefined && sizes.nonmembers < leastNonmembers(fpr, confidence)) {
    return {
      metric,
      parameters,
      text: (name) =>
        `${name} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers or more and has ${formatCount(sizes.nonmembers)}. Add held-out records, raise limits.records, or bound it at a higher fpr.`,
      nothing: true,
      invalid: true,
      accepted: on.invalid === "warn",
    };
  }
  const { fnr } = parameters;
  if (fnr !== undefined && sizes.members < leastNonmembers(fnr, confidence)) {
    return {
      metric,
      parameters,
      text: (name) =>
        `${name} needs ${formatCount(leastNonmembers(fnr, confidence))} members or more and has ${formatCount(sizes.members)}. Raise limits.records, or bound it at a higher fnr.`,
      nothing: true,
      invalid: true,
      accepted: on.invalid === "warn",
    };
  }
  if (outlook === undefined || outlook.extremes.none.clear >= HOPELESS) return undefined;
  return {
    metric,
    parameters,
    text: (name, isSeveral) =>
      `${name} ${boundOf(rule)} ${isSeveral ? "stay" : "stays"} undecided with ${sizesText(sizes)} even if nothing leaks. ${enoughText(outlook.enough)}`,
    nothing: outlook.extremes.all.breach < HOPELESS,
    invalid: false,
    accepted: on.undecided === "warn",
  };
}

/** The persons of an audit of forgotten ones; undefined where they are not counted. */
function personsNeeded(sets: readonly PlannedSet[], confidence: number) {
  const count = (name: PlannedSet["set"]) =>
    sets.find(({ audit, set }) => audit === ERASURE && set === name)?.distinct;
  const [subjects, lookalikes] = [count("members"), count("nonmembers")];
  return subjects === undefined || lookalikes === undefined
    ? undefined
    : { subjects, lookalikes, needed: leastCalibration(subjects, (1 - confidence) / 2) };
}

function sizesText({ members, nonmembers, persons }: SetSizes): string {
  const records = `${formatCount(members)} members and ${formatCount(nonmembers)} nonmembers`;
  if (persons === undefined) return records;
  return `${records} of as many as ${formatCount(persons.members)} and ${formatCount(persons.nonmembers)} persons`;
}

/** A chance below which nobody waits for it. */
const HOPELESS = 0.01;

function enoughText(enough: SetSizes | undefined): string {
  if (enough === undefined) return "No practical number of records clears it: raise the bound.";
  return `About ${formatCount(enough.members)} members and ${formatCount(enough.nonmembers)} nonmembers clear it 9 times in 10 at half the bound; or raise the bound.`;
}

export function boundOf({ max, min, increase }: ResolvedRule): string {
  if (increase !== undefined) return `max increase ${increase.max} against ${increase.against}`;
  return max === undefined ? `min ${min}` : `max ${max}`;
}

function attacksOf({ policy }: Pick<LoadedPolicy, "policy">): number {
  if (isSynthetic(policy)) return syntheticAttacks(policy).length;
  const { mia } = policy.attacks;
  return mia === "off" ? 1 : mia.attacks.length;
}

function sizeWarnings({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const nonmembersOf = (audit: string) => sizesOf(sets, audit).nonmembers;
  const warnings: string[] = [];
  const ofRules: RuleText[] = [];
  for (const { name, key, data } of policy.audits) {
    // A policy for generated data has held-out records, or is refused.
    if (policy.attacks.mia === "off" || nonmembersOf(name) > 0) continue;
    if (data.members.length === 0) continue;
    warnings.push(
      `the audit ${name} has no nonmembers: its membership-inference rules will be invalid. Name held-out records with ${key}.nonmembers, or write \`mia: off\`.`,
    );
  }
  for (const rule of policy.gate.rules) {
    const { metric, parameters } = rule;
    const { audit, fpr } = parameters;
    const sizes = sizesOf(sets, audit!);
    if (fpr !== undefined && sizes.nonmembers > 0) {
      const attacks = competing(rule, attacksOf({ policy }));
      const least = leastNonmembers(fpr, policy.gate.confidence, attacks);
      const [present, unit] =
        sizes.nonmembers < least || sizes.persons === undefined
          ? [sizes.nonmembers, "nonmembers"]
          : [sizes.persons.nonmembers, "persons among the nonmembers"];
      // How far attacks that resemble each other share the error is known only from their scores, and
      // whose records a sample holds only once it is drawn.
      const isCounted = present === sizes.nonmembers || isWhole(sets, audit!);
      const isSure = isCounted && present < leastNonmembers(fpr, policy.gate.confidence);
      if (present < least) {
        const futile = isSure && rule.level === "fail" ? FUTILE : "";
        ofRules.push({
          metric,
          parameters,
          text: (name, isSeveral) =>
            `${futile}${name} ${isSeveral ? "need" : "needs"} ${formatCount(least)} ${unit} or more; there are ${unit === "nonmembers" ? "" : "as many as "}${formatCount(present)}${unit === "nonmembers" ? "" : " (persons with unequal numbers of records count for fewer)"}, so the rule${isSeveral ? "s" : ""} ${isSure ? "will" : "may"} be invalid.`,
        });
      }
    }
    const persons = personsOf(sets, audit!);
    const least = leastToClear(rule, policy.gate.confidence);
    if (persons !== undefined && least !== undefined && persons < least) {
      ofRules.push({
        metric,
        parameters,
        text: (name) =>
          `${name} max ${rule.max} cannot be cleared with fewer than ${formatCount(least)} persons, however many records they have; the members are equivalent to ${formatCount(persons)} persons with equal numbers of records.`,
      });
    }
  }
  return [...warnings, ...mergeParts(ofRules)];
}

/** Rules that count values, and clear only when enough of all of them were asked for. */
const CENSUS: ReadonlySet<string> = new Set([
  "pii.extracted",
  "pii.worst_subject",
  "synthetic.pii_found",
  "synthetic.pii_worst_subject",
]);

/**
 * Values in members that `limits.records` leaves out are not asked for. Which values those are is
 * known once the inventory is made; that there are as many as records suggest is the best guess now.
 */
function sampledWarnings({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const { attacks, gate } = policy;
  if (attacks.pii === "off" || !attacks.pii.prefix) return [];
  return sets.flatMap(({ audit, set, records, used }) => {
    if (set === "generated" && used < records) {
      return [
        `${FUTILE}limits.records leaves out ${formatCount(records - used)} of the ${formatCount(records)} generated records, which could hold copies. Set limits.records to ${records}.`,
      ];
    }
    if (set !== "members" || used >= records) return [];
    const rules = gate.rules.filter(
      ({ metric, parameters }) =>
        CENSUS.has(metric) && parameters.audit === audit && !isTemplate(parameters.attack),
    );
    const share = (records - used) / records;
    const undecided = rules.filter(({ parameters: { type } }) => {
      const { sensitive, other } = gate.untested;
      // Within all types the sensitive ones have a limit of their own.
      const limit =
        type === "all" ? Math.min(sensitive, other) : isSensitive(type) ? sensitive : other;
      return share > limit;
    });
    const left = `limits.records leaves out ${formatCount(records - used)} of the ${formatCount(records)} ${audit} members (${formatShare(share)}), so values that occur only in those are not tested`;
    if (undecided.length === 0) return [`${left}.`];
    const metrics = [...new Set(undecided.map(({ metric }) => metric))].join(" and ");
    const count = undecided.length === 1 ? "a rule" : `${undecided.length} rules`;
    return [
      `${left}: ${count} on ${metrics} may stay undecided. Set limits.records to ${records}, or allow a larger untested share with gate.untested.`,
    ];
  });
}

/** Whether every nonmember is used, so that the persons are those that were counted. */
function isWhole(sets: readonly PlannedSet[], audit: string): boolean {
  const nonmembers = sets.find((one) => one.audit === audit && one.set === "nonmembers");
  return nonmembers !== undefined && nonmembers.used === nonmembers.records && !nonmembers.cut;
}

function personsOf(sets: readonly PlannedSet[], audit: string): number | undefined {
  return sets.find((one) => one.audit === audit && one.set === "members")?.persons;
}

/** The persons that clear a share at best, when none of their values is found; none for other figures. */
function leastToClear(
  { metric, parameters, max }: ResolvedRule,
  confidence: number,
): number | undefined {
  const share = SHARES.has(metric) && !isTemplate(parameters.attack);
  if (!share || max === undefined || !(max > 0)) return undefined;
  return nToDecideProportion(max, 0, confidence);
}

/** Shares of what the members hold. */
const SHARES: ReadonlySet<string> = new Set([
  "pii.extraction_rate",
  "pii.extraction_gain",
  "pii.low_bits_gain",
  "memorization.exact_rate",
  "memorization.exact_gain",
  "memorization.np_rate",
]);

/** Templates ask for the values of people, who need not be among the members. */
function isTemplate(attack: string | undefined): boolean {
  return attack !== undefined && Object.hasOwn(TEMPLATE_FORMS, attack);
}
