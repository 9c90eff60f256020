import type { MiaAttack } from "../../attacks/index.ts";
import type { ResolvedPolicy } from "../../config/index.ts";
import {
  type Criterion,
  isDiscoverable,
  prefixOutcomes,
  type ValueOutcome,
} from "../../extraction/index.ts";
import type { Part } from "../../gate/catalogue.ts";
import type { ResolvedRule } from "../../gate/rule.ts";
import {
  aucDifference,
  clusteredPairedDifference,
  type Estimate,
  independentDifference,
} from "../../stats/index.ts";
import type { SetScores } from "../evidence/collect.ts";
import type { Evidence } from "../evidence/load.ts";
import { compareSets, overlappingRecords } from "../mia/comparison.ts";
import { ASKED_SETS } from "../pii/context.ts";
import { subjectsOf } from "../subjects.ts";

/** Whether two audits measured the same files, by their digests on this machine. */
export function isSameData(audit: string, now: Evidence, then: Evidence): boolean {
  return filesOf(audit, now) === filesOf(audit, then);
}

/**
 * The increase of a metric (now minus then) between two audits of the same records, record by
 * record; undefined if the metric or the records cannot be paired.
 */
export function pairedIncrease(
  rule: ResolvedRule,
  now: Evidence,
  then: Evidence,
  policy: ResolvedPolicy,
): Estimate | undefined {
  const { metric, parameters } = rule;
  const { confidence } = policy.gate;
  const audit = String(parameters.audit);
  if (recordsOf(audit, now) !== recordsOf(audit, then)) return undefined;
  switch (metric) {
    case "mia.auc":
      return auc(rule, now, then, policy);
    case "pii.extraction_rate":
      return values(rule, now, then, policy)?.rate;
    case "pii.extraction_gain": {
      // If the base yields the same values, the difference of the gains equals that of the rates.
      const paired = values(rule, now, then, policy);
      return paired?.sameBase === true ? paired.rate : undefined;
    }
    case "memorization.exact_rate":
      return memorized("members", audit, now, then, { confidence, isFound: ({ exact }) => exact });
    case "memorization.np_rate":
      return memorized("members", audit, now, then, {
        confidence,
        isFound: ({ logp }) => isDiscoverable(logp, parameters.n!, parameters.p!),
      });
    case "memorization.exact_gain": {
      const [inside, outside] = (["members", "nonmembers"] as const).map((set) =>
        memorized(set, audit, now, then, {
          confidence,
          isFound: ({ exact }) => exact,
          without: overlappingRecords(audit, now.overlaps)[set],
        }),
      );
      return inside === undefined || outside === undefined
        ? undefined
        : independentDifference(inside, outside);
    }
    default:
      return undefined;
  }
}

function auc(
  { parameters }: ResolvedRule,
  now: Evidence,
  then: Evidence,
  policy: ResolvedPolicy,
): Estimate | undefined {
  const attack = parameters.attack!;
  if (attack === "strongest" || attack === "weakest") return undefined;
  const [present, before] = [now, then].map((evidence) => {
    const audit = String(parameters.audit);
    return compareSets(
      evidence.scores(audit, "members"),
      evidence.scores(audit, "nonmembers"),
      overlappingRecords(audit, evidence.overlaps),
      parameters.part as Part,
    );
  });
  if (present === undefined || before === undefined) return undefined;
  if (present.members !== before.members || present.nonmembers !== before.nonmembers) {
    return undefined;
  }
  return aucDifference(
    present.scores(attack as MiaAttack, "tuned"),
    before.scores(attack as MiaAttack, "tuned"),
    { confidence: policy.gate.confidence, clusters: present.clusters },
  );
}

/**
 * Only values under the true prefix: those that other prompts ask for are sampled anew each time.
 */
function values(
  { parameters }: ResolvedRule,
  now: Evidence,
  then: Evidence,
  { gate, attacks }: ResolvedPolicy,
): { rate: Estimate; sameBase: boolean } | undefined {
  const criterion = criterionOf(parameters.attack!, attacks.memorization);
  if (criterion === undefined) return undefined;
  const [present, before] = [now, then].map((evidence) => {
    const sets = ASKED_SETS.flatMap((set) => evidence.scores(String(parameters.audit), set) ?? []);
    const { type } = parameters;
    const results = sets
      .flatMap((set) => set.prefix)
      .filter(({ span }) => type === "all" || span.type === type);
    return prefixOutcomes(results, [], criterion).values;
  }) as [ValueOutcome[], ValueOutcome[]];
  if (present.length === 0 || present.length !== before.length) return undefined;
  const aligned = present.every((value, index) => isSameValue(value, before[index]!));
  if (!aligned) return undefined;
  const given = (value: ValueOutcome) => value.tuned && !value.guessed;
  return {
    rate: clusteredPairedDifference(
      {
        tuned: present.map(given),
        base: before.map(given),
        clusters: subjectsOf(present),
      },
      gate.confidence,
    ),
    sameBase: present.every((value, index) => value.base === before[index]!.base),
  };
}

function criterionOf(attack: string, { n, p }: { n: number; p: number }): Criterion | undefined {
  if (attack === "prefix") return { kind: "greedy" };
  return attack === "prefix-np" ? { kind: "np", n, p } : undefined;
}

function isSameValue(one: ValueOutcome, other: ValueOutcome): boolean {
  return one.type === other.type && one.subject === other.subject && one.guessed === other.guessed;
}

type Memorized = NonNullable<SetScores["memorization"]["tuned"][number]>;

function memorized(
  set: "members" | "nonmembers",
  audit: string,
  now: Evidence,
  then: Evidence,
  how: {
    confidence: number;
    isFound: (record: Memorized) => boolean;
    /** Records that are left out. */
    without?: ReadonlySet<number>;
  },
): Estimate | undefined {
  const [present, before] = [now.scores(audit, set), then.scores(audit, set)];
  if (present === undefined || before === undefined) return undefined;
  const tuned: boolean[] = [];
  const base: boolean[] = [];
  const infos: { subject: number | null }[] = [];
  for (const [index, info] of present.infos.entries()) {
    const [after, earlier] = [present, before].map((scores) => scores.memorization.tuned[index]);
    if ((after === null) !== (earlier === null) || earlier === undefined) return undefined;
    if (after == null || earlier === null) continue;
    if (how.without?.has(info.record)) continue;
    tuned.push(how.isFound(after));
    base.push(how.isFound(earlier));
    infos.push(info);
  }
  if (tuned.length === 0) return undefined;
  return clusteredPairedDifference({ tuned, base, clusters: subjectsOf(infos) }, how.confidence);
}

/** What two audits must share for each record to be paired. */
function recordsOf(audit: string, evidence: Evidence): string {
  const scored = (["members", "nonmembers", "rejected", "people"] as const).flatMap((set) =>
    (evidence.scores(audit, set)?.infos ?? []).map(
      ({ record, subject }) => `${set} ${record} ${subject}`,
    ),
  );
  const shared = evidence.overlaps
    .filter((one) => one.audit === audit)
    .map(({ record, other, otherSet }) => `${record} ${otherSet} ${other}`);
  return [...scored, ...shared].join("\n");
}

function filesOf(audit: string, { pulled }: Evidence): string {
  return pulled.data
    .filter((one) => one.audit === audit)
    .map(({ set, files }) => `${set} ${files.map(({ sha256 }) => sha256).join(" ")}`)
    .sort()
    .join("\n");
}
