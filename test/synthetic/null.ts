import { join } from "node:path";
import { execa } from "execa";
import { ROOT } from "../../scripts/root.ts";
import type { Metric } from "../../src/contracts/report.ts";
import { SYNTHETIC_SCORES, type SyntheticScore } from "../../src/gate/catalogue.ts";
import { type Compared, copyMetrics } from "../../src/judge/synthetic/copies.ts";
import { membershipMetrics, type TextComparison } from "../../src/judge/synthetic/membership.ts";
import { ensureEnvironment } from "../../src/probe/index.ts";
import { binomialCdf, seededRandom } from "../../src/stats/index.ts";
import { loadText } from "../support/policy.ts";

/** What bench/synthetic_pool.py tells of a pool, whichever of its records are called private. */
export interface Pool {
  ngram: number[];
  ngram_reference: number[];
  similarity: number[];
  run: number[];
  grams: number[];
  words: number[];
  generated: { source: number; run: number; grams: number; words: number }[];
}

export async function makePool(records: number, seed: number): Promise<Pool> {
  const python = await ensureEnvironment({ setup: "auto", say: () => {} });
  const script = join(ROOT, "bench", "synthetic_pool.py");
  const { stdout } = await execa(python, [script, String(records), String(seed)], {
    env: { PYTHONPATH: join(ROOT, "probe"), PYTHONDONTWRITEBYTECODE: "1" },
    maxBuffer: 1 << 30,
  });
  return JSON.parse(stdout) as Pool;
}

/** What rules bound where nothing leaks: any breach of them is a false one. */
const BOUNDS: Readonly<Record<string, number>> = {
  "synthetic.mia_auc": 0.5,
  "synthetic.tpr_at_fpr": 0.01,
  "synthetic.verbatim_rate": 0,
};

/** One 13-gram in common is frequent here, whole copies are not: only what happens can go wrong. */
const COPY = "13-gram";

/** False breaches by metric, and how many splits the preset synthetic-standard passes. */
export interface NullRuns {
  runs: number;
  breaches: Record<string, number>;
  passed: number;
}

/**
 * Splits a pool at random into private and held-out records, again and again. The scores are those of
 * the pool: nothing that the probe measures depends on the split but the sides.
 */
export async function runNull(pool: Pool, runs: number, seed: number): Promise<NullRuns> {
  const { policy } = await loadText(
    "version: 1\naudits: [synthetic]\nsynthetic: {data: a.jsonl, private: b.jsonl, heldout: c.jsonl}\n",
  );
  const random = seededRandom(seed, "splits");
  const found: NullRuns = { runs, breaches: {}, passed: 0 };
  for (let run = 0; run < runs; run++) {
    const metrics = metricsOf(pool, split(pool.ngram.length, random), policy);
    for (const [id, bound] of Object.entries(BOUNDS)) {
      for (const unit of id === "synthetic.verbatim_rate"
        ? ["private", "generated"]
        : [undefined]) {
        const metric = chosen(metrics, id, unit, COPY);
        const name = unit === undefined ? id : `${id} ${unit}`;
        found.breaches[name] = (found.breaches[name] ?? 0) + Number(metric.interval![0]! > bound);
      }
    }
    const rules = policy.gate.rules.filter(({ metric }) => Object.hasOwn(BOUNDS, metric));
    found.passed += Number(
      rules.every(
        ({ metric, parameters, max }) =>
          chosen(metrics, metric, parameters.unit).interval![1]! <= max!,
      ),
    );
  }
  return found;
}

/** Most false breaches of so many runs, at 2.5 % each, that chance gives in 99.9 % of cases. */
export function mostBreaches(runs: number): number {
  let most = 0;
  while (binomialCdf(most, runs, 0.025) < 0.999) most++;
  return most;
}

function chosen(
  metrics: readonly Metric[],
  id: string,
  unit?: string,
  copy: string = "verbatim",
): Metric {
  return metrics.find(
    ({ id: of, parameters }) =>
      of === id &&
      ["strongest", copy].includes(String(parameters.attack)) &&
      (parameters.fpr ?? 0.01) === 0.01 &&
      parameters.unit === unit,
  )!;
}

/** Which records are called private: half of them, by the seed. */
function split(records: number, random: ReturnType<typeof seededRandom>): boolean[] {
  const order = Array.from({ length: records }, (_, index) => ({ index, at: random.uniform() }));
  order.sort((a, b) => a.at - b.at);
  const isPrivate = new Array<boolean>(records).fill(false);
  for (const { index } of order.slice(0, records / 2)) isPrivate[index] = true;
  return isPrivate;
}

function metricsOf(
  pool: Pool,
  isPrivate: readonly boolean[],
  policy: Awaited<ReturnType<typeof loadText>>["policy"],
): Metric[] {
  const side = (of: boolean) => isPrivate.flatMap((own, index) => (own === of ? index : []));
  const [members, nonmembers] = [side(true), side(false)];
  const columns: Readonly<Partial<Record<SyntheticScore, number[]>>> = {
    ngram: pool.ngram,
    "ngram-reference": pool.ngram_reference,
    similarity: pool.similarity,
  };
  const comparison: TextComparison = {
    attacks: SYNTHETIC_SCORES,
    members: members.length,
    nonmembers: nonmembers.length,
    infos: { members: [], nonmembers: [] },
    scores: (score) => ({
      members: Float64Array.from(members, (index) => columns[score]![index]!),
      nonmembers: Float64Array.from(nonmembers, (index) => columns[score]![index]!),
    }),
  };
  const compared = (indexes: readonly number[]): Compared[] =>
    indexes.map((index) => ({
      audit: "synthetic",
      set: "members",
      record: index,
      words: pool.words[index]!,
      run: pool.run[index]!,
      grams: pool.grams[index]!,
      near: false,
      subject: null,
    }));
  const copying = pool.generated.map(({ source, run, grams, words }, record) => {
    const isOf = source >= 0 && isPrivate[source]!;
    return {
      audit: "synthetic",
      record,
      words,
      run: { members: isOf ? run : 0, nonmembers: isOf ? 0 : run },
      grams: { members: isOf ? grams : 0, nonmembers: isOf ? 0 : grams },
      near: { members: false, nonmembers: false },
      source: source < 0 ? null : source,
    };
  });
  return [
    ...membershipMetrics(comparison, policy, new Map()),
    ...copyMetrics(
      { members: compared(members), nonmembers: compared(nonmembers) },
      copying,
      policy.gate.confidence,
    ),
  ];
}
