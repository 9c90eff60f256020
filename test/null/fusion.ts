import type { Comparison } from "../../src/judge/mia/comparison.ts";
import { type Folds, fusedMetrics, fusedScores } from "../../src/judge/mia/fused.ts";
import type { RecordInfo } from "../../src/signals/index.ts";
import { aucInterval, seededRandom, tprAtFpr } from "../../src/stats/index.ts";

/** Attacks whose scores correlate, and records of each side: a small audit. */
const COLUMNS = 7;
const RECORDS = 200;
const FOLDS = 5;
/** What all scores of a record share. */
const COMMON = 0.6;
const FPR = 0.05;
/** Comparisons from which the true figures of the fusion at this size are taken. */
const TRUTHS = 2000;

export interface FusionErrors {
  /** Audits whose interval lies above the true figure, which a limit there would breach. */
  above: number;
  /** Audits whose interval lies below it, which a limit there would clear, or a `min` breach. */
  below: number;
}

/**
 * How often the interval of the fusion misses the figure that it has on average, in `runs` simulated audits
 * of 200 + 200 records. `effect`: by how many standard deviations members score higher under each attack;
 * 0: not at all, and the true AUC is one half. `delong`: the same by DeLong's interval alone.
 */
export function fusionErrors(
  effect: number,
  runs: number,
  seed: number,
): Record<"auc" | "tpr" | "delong", FusionErrors> {
  const truth = effect === 0 ? { auc: 0.5, tpr: FPR } : averages(effect, seed);
  const found = { auc: none(), tpr: none(), delong: none() };
  for (let run = 0; run < runs; run++) {
    const { comparison, folds } = draw(effect, `${seed} ${run}`);
    const context = { audit: "finetuning", part: "completion", confidence: 0.95, seed: run };
    const [auc, tpr] = fusedMetrics(comparison, folds, context, { fprs: [FPR], n: {} });
    count(found.auc, auc!.interval!, truth.auc);
    count(found.tpr, tpr!.interval!, truth.tpr);
    count(found.delong, aucInterval(fusedScores(comparison, folds)!).interval, truth.auc);
  }
  return found;
}

function averages(effect: number, seed: number): { auc: number; tpr: number } {
  let [auc, tpr] = [0, 0];
  for (let run = 0; run < TRUTHS; run++) {
    const { comparison, folds } = draw(effect, `truth ${seed} ${run}`);
    const { members, nonmembers } = fusedScores(comparison, folds)!;
    auc += aucInterval({ members, nonmembers }).value;
    tpr += tprAtFpr(members, nonmembers, FPR).tpr;
  }
  return { auc: auc / TRUTHS, tpr: tpr / TRUTHS };
}

function draw(effect: number, label: string): { comparison: Comparison; folds: Folds } {
  const random = seededRandom(1, `fusion ${effect} ${label}`);
  const side = (shift: number) => {
    const columns = Array.from({ length: COLUMNS }, () => new Float64Array(RECORDS));
    for (let row = 0; row < RECORDS; row++) {
      const common = Math.sqrt(COMMON) * random.normal();
      for (const column of columns) {
        column[row] = shift + common + Math.sqrt(1 - COMMON) * random.normal();
      }
    }
    return columns;
  };
  const [members, nonmembers] = [side(effect), side(0)];
  const infos = Array.from({ length: RECORDS }, (_, record) => ({ record }) as RecordInfo);
  const comparison: Comparison = {
    members: RECORDS,
    nonmembers: RECORDS,
    infos: { members: infos, nonmembers: infos },
    scores: () => {
      throw new TypeError("the fusion asks for features");
    },
    features: () => members.map((one, at) => ({ members: one, nonmembers: nonmembers[at]! })),
  };
  const folds = new Map<string, number>();
  for (const set of ["members", "nonmembers"]) {
    // Records are drawn independently, so that any split into folds is a random one.
    for (let record = 0; record < RECORDS; record++) folds.set(`${set} ${record}`, record % FOLDS);
  }
  return { comparison, folds };
}

function none(): FusionErrors {
  return { above: 0, below: 0 };
}

function count(errors: FusionErrors, [low, high]: readonly [number, number], truth: number): void {
  if (low > truth) errors.above++;
  if (high < truth) errors.below++;
}
