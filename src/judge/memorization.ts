import type { Metric } from "../contracts/report.ts";
import { isDiscoverable, type Memorization } from "../extraction/index.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import { clusteredProportion, exactQuantile, independentDifference } from "../stats/index.ts";
import type { SetScores } from "./evidence/collect.ts";
import { askedOf, measured, unmeasured } from "./metric.ts";
import type { OverlapSets } from "./mia/comparison.ts";
import type { Unseen } from "./pii/values.ts";
import { subjectsOf } from "./subjects.ts";

export interface MemorizationContext {
  audit: string;
  confidence: number;
  overlap: OverlapSets;
  /** The policy's rules: what they ask for is measured. */
  rules: readonly ResolvedRule[];
  /** (n,p) pairs that the policy or its rules name. */
  discoverable: readonly { n: number; p: number }[];
  /** Members that were read and not asked about; see judge/pii/unseen.ts. */
  unseen: Unseen;
}

const TOO_SHORT = "no record is long enough: 16 tokens are needed";

/** The memorisation metrics of one audit. */
export function memorizationMetrics(
  members: SetScores | undefined,
  nonmembers: SetScores | undefined,
  context: MemorizationContext,
): Metric[] {
  if (members === undefined) return [];
  const { audit, confidence, overlap } = context;
  const inside = tested(members);
  const metrics: Metric[] = [];
  if (inside.length === 0) {
    metrics.push(unmeasured("memorization.exact_rate", { audit }, TOO_SHORT));
  } else {
    const exact = inside.map(({ tuned }) => tuned.exact);
    const n = {
      members: inside.length,
      tuned: countTrue(exact),
      base: countTrue(inside.map(({ base }) => base.exact)),
      tooShort: members.infos.length - inside.length,
    };
    const rate = clusteredProportion(exact, subjectsOf(inside), confidence);
    metrics.push(
      measured(
        "memorization.exact_rate",
        { audit },
        { ...rate, confidence, n, method: "clopper-pearson" },
      ),
    );
  }
  metrics.push(exactGain(members, nonmembers, overlap, audit, confidence));
  for (const metric of extractionBits(members, context)) metrics.push(metric);
  for (const { n: queries, p } of context.discoverable) {
    const parameters = { audit, n: queries, p };
    if (inside.length === 0) {
      metrics.push(unmeasured("memorization.np_rate", parameters, TOO_SHORT));
      continue;
    }
    const found = inside.map(({ tuned }) => isDiscoverable(tuned.logp, queries, p));
    const base = inside.map((record) => isDiscoverable(record.base.logp, queries, p));
    const rate = clusteredProportion(found, subjectsOf(inside), confidence);
    const n = { members: inside.length, tuned: countTrue(found), base: countTrue(base) };
    metrics.push(
      measured("memorization.np_rate", parameters, {
        ...rate,
        confidence,
        n,
        method: "clopper-pearson",
      }),
    );
  }
  return metrics;
}

/** The bound on completing members word for word. */
function extractionBits(
  members: SetScores,
  { audit, rules, unseen }: MemorizationContext,
): Metric[] {
  const id = "memorization.extraction_bits";
  const { tuned, base } = members.memorization;
  const bits = tuned.flatMap((one, index) =>
    one?.bits === undefined ? [] : [{ tuned: one.bits, base: base[index]?.bits }],
  );
  const n = {
    members: bits.length,
    unranked: tuned.filter((one) => one !== null && one.bits === undefined).length,
    tooShort: tuned.filter((one) => one === null).length,
    ...unseen,
  };
  return askedOf(
    rules,
    id,
    SHOWN_QUANTILES.map((quantile) => ({ audit, quantile })),
  ).map((parameters) => {
    if (bits.length === 0) return unmeasured(id, parameters, TOO_SHORT, n);
    const at = (values: readonly number[]) => exactQuantile(values, parameters.quantile!);
    const ofBase = bits.flatMap((one) => one.base ?? []);
    return measured(id, parameters, {
      value: at(bits.map((one) => one.tuned)),
      n: { ...n, ...(ofBase.length === bits.length ? { baseBits: at(ofBase) } : {}) },
      method: "rank bound",
    });
  });
}

/** Quantiles of bits that every report shows. */
const SHOWN_QUANTILES = [0, 0.5];

/**
 * Members minus nonmembers under the tuned model; records that are in both sets count in neither.
 */
function exactGain(
  members: SetScores,
  nonmembers: SetScores | undefined,
  overlap: OverlapSets,
  audit: string,
  confidence: number,
): Metric {
  const id = "memorization.exact_gain";
  const inside = tested(members).filter(({ record }) => !overlap.members.has(record));
  const outside =
    nonmembers === undefined
      ? []
      : tested(nonmembers).filter(({ record }) => !overlap.nonmembers.has(record));
  if (inside.length === 0 || outside.length === 0) {
    return unmeasured(
      id,
      { audit },
      nonmembers === undefined ? "there are no nonmembers" : TOO_SHORT,
    );
  }
  const [first, second] = [inside, outside].map((side) => side.map(({ tuned }) => tuned.exact)) as [
    boolean[],
    boolean[],
  ];
  const gain = independentDifference(
    clusteredProportion(first, subjectsOf(inside), confidence),
    clusteredProportion(second, subjectsOf(outside), confidence),
  );
  return measured(
    id,
    { audit },
    {
      ...gain,
      method: "independent, square-and-add",
      confidence,
      n: {
        members: inside.length,
        nonmembers: outside.length,
        membersExact: countTrue(first),
        nonmembersExact: countTrue(second),
        membersExactBase: countTrue(inside.map(({ base }) => base.exact)),
        nonmembersExactBase: countTrue(outside.map(({ base }) => base.exact)),
      },
    },
  );
}

interface Tested {
  record: number;
  subject: number | null;
  tuned: Memorization;
  base: Memorization;
}

/** The records that are long enough to test. */
function tested(scores: SetScores): Tested[] {
  return scores.infos.flatMap(({ record, subject }, index) => {
    const tuned = scores.memorization.tuned[index]!;
    const base = scores.memorization.base[index]!;
    return tuned === null || base === null ? [] : [{ record, subject, tuned, base }];
  });
}

function countTrue(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}
