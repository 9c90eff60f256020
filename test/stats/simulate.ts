// Measures how often intervals miss, and prints tables:  node test/stats/simulate.ts [runs] [table…]
// Tables: tpr, few, ties, auc, difference, clusters, strongest. Columns are in per cent of runs: how often
// the lower end lies above the truth and the upper end below it; 2.5 is nominal for either.

import { bootstrapTpr, percentileInterval } from "../../src/stats/bootstrap.ts";
import { clusteredProportion } from "../../src/stats/clustered-proportion.ts";
import { aucDifference, aucInterval } from "../../src/stats/delong.ts";
import { normalCdf, normalQuantile } from "../../src/stats/distributions.ts";
import type { Interval } from "../../src/stats/interval.ts";
import { strongestAuc, strongestTpr } from "../../src/stats/max-t.ts";
import { clusteredPairedDifference } from "../../src/stats/paired.ts";
import { type Random, seededRandom } from "../../src/stats/random.ts";
import type { TwoSamples } from "../../src/stats/samples.ts";
import { tprInterval } from "../../src/stats/tpr-interval.ts";
import { clusteredNormals, clusterIds, normals, nullAttacks } from "./scores.ts";

const runs = Number(process.argv[2] ?? 2000);
const tables: Record<string, () => void> = {
  tpr: tprTable,
  few: fewTable,
  ties: tiesTable,
  auc: aucTable,
  difference: differenceTable,
  clusters: clustersTable,
  strongest: strongestTable,
};
/** Members of a model whose TPR at `fpr` is `tpr`; nonmembers are standard normal. */
function leak(random: Random, shape: string, tpr: number, fpr: number): () => number {
  const threshold = normalQuantile(1 - fpr);
  if (shape === "some far above") {
    const share = (tpr - fpr) / (1 - fpr);
    return () => (random.uniform() < share ? 8 : 0) + random.normal();
  }
  const deviation = { shifted: 1, "shifted and wide": 2, "shifted and narrow": 0.5 }[shape]!;
  const mean = threshold + deviation * normalQuantile(tpr);
  return () => mean + deviation * random.normal();
}

function tprTable(): void {
  console.log("\nTPR at an FPR: order statistics, percentile bootstrap (999 replicates, runs / 5)");
  heading("n", "fpr", "tpr", "members", "lower", "upper", "width", "b lower", "b upper", "b width");
  for (const [n, fpr] of [
    [500, 0.01],
    [1000, 0.01],
    [2000, 0.01],
    [4000, 0.001],
  ] as const) {
    for (const shape of ["shifted", "shifted and wide", "shifted and narrow", "some far above"]) {
      for (const tpr of [fpr, 2 * fpr, 0.05, 0.3, 0.8]) {
        if (tpr === fpr && shape !== "shifted") continue;
        const random = seededRandom(1, `tpr ${n} ${fpr} ${shape} ${tpr}`);
        const member = leak(random, shape, tpr, fpr);
        const [exact, bootstrap] = [new Tally(tpr), new Tally(tpr)];
        for (let run = 0; run < runs; run++) {
          const members = Float64Array.from({ length: n }, member);
          const nonmembers = normals(random, n);
          exact.add(tprInterval(members, nonmembers, fpr).interval);
          if (run % 5 > 0) continue;
          const options = { seed: run, replicates: 999 };
          const [replicates] = bootstrapTpr([{ members, nonmembers }], fpr, options);
          bootstrap.add(percentileInterval(replicates!));
        }
        row(n, fpr, tpr, shape, ...exact.figures(), ...bootstrap.figures());
      }
    }
  }
}

function fewTable(): void {
  console.log("\nTPR near its degenerate cases, where the exact split takes over");
  heading("m", "n", "fpr", "tpr", "lower", "upper", "width");
  for (const [m, n, fpr] of [
    [100, 250, 0.01],
    [200, 400, 0.01],
    [50, 1000, 0.01],
    [500, 2500, 0.001],
  ] as const) {
    for (const tpr of [fpr, 0.05, 0.5, 0.98, 0.999]) {
      const random = seededRandom(1, `few ${m} ${n} ${fpr} ${tpr}`);
      const member = leak(random, "shifted", tpr, fpr);
      const tally = new Tally(tpr);
      for (let run = 0; run < runs; run++) {
        const members = Float64Array.from({ length: m }, member);
        tally.add(tprInterval(members, normals(random, n), fpr).interval);
      }
      row(m, n, fpr, tpr, ...tally.figures());
    }
  }
}

function tiesTable(): void {
  console.log(
    "\nTPR of scores in steps, with the FPR of the next lower step at, above and under 1 %",
  );
  heading("n", "step", "edge", "shift", "tpr", "lower", "upper", "width");
  for (const n of [500, 1000]) {
    for (const step of [0.3, 1]) {
      for (const [edge, shift] of [
        [2.3263, 1],
        [2.33, 1],
        [2.5, 1],
        [2, 1],
        [2.4, 2],
        [2.2, 0],
      ] as const) {
        const random = seededRandom(1, `ties ${n} ${step} ${edge} ${shift}`);
        const rounded = (scores: Float64Array): Float64Array =>
          scores.map((score) => Math.ceil((score - edge) / step));
        let threshold = edge - 50 * step;
        while (1 - normalCdf(threshold) > 0.01) threshold += step;
        const tpr = 1 - normalCdf(threshold - shift);
        const tally = new Tally(tpr);
        for (let run = 0; run < runs; run++) {
          const members = rounded(normals(random, n, shift));
          tally.add(tprInterval(members, rounded(normals(random, n)), 0.01).interval);
        }
        row(n, step, edge, shift, tpr, ...tally.figures());
      }
    }
  }
}

function aucTable(): void {
  console.log("\nAUC: DeLong on the logit scale, widened where few records carry it");
  heading("m", "n", "auc", "members", "lower", "upper", "width", "widened");
  for (const [m, n] of [
    [20, 20],
    [50, 50],
    [200, 200],
    [1000, 1000],
    [1000, 100],
  ] as const) {
    for (const shape of ["shifted", "some far above"]) {
      for (const auc of [0.5, 0.6, 0.8, 0.95, 0.99, 0.999]) {
        const random = seededRandom(1, `auc ${m} ${n} ${shape} ${auc}`);
        const shift = Math.SQRT2 * normalQuantile(auc);
        const tally = new Tally(auc);
        let widened = 0;
        for (let run = 0; run < runs; run++) {
          const members = normals(random, m, shape === "shifted" ? shift : 0);
          if (shape !== "shifted") {
            for (let i = 0; i < m; i++) if (random.uniform() < 2 * auc - 1) members[i]! += 12;
          }
          const estimate = aucInterval({ members, nonmembers: normals(random, n) });
          tally.add(estimate.interval);
          if (estimate.method !== "delong-logit") widened++;
        }
        row(m, n, auc, shape, ...tally.figures(), (100 * widened) / runs);
      }
    }
  }
}

function differenceTable(): void {
  console.log("\nPaired difference of two AUCs");
  heading("n", "auc", "base auc", "rho", "lower", "upper", "width");
  for (const n of [100, 200, 1000]) {
    for (const [auc, base, rho] of [
      [0.5, 0.5, 0.9],
      [0.5, 0.5, 0.999],
      [0.6, 0.55, 0.8],
      [0.9, 0.6, 0.5],
      [0.99, 0.95, 0.8],
    ] as const) {
      const random = seededRandom(1, `difference ${n} ${auc} ${base} ${rho}`);
      const tally = new Tally(auc - base);
      for (let run = 0; run < runs; run++) {
        const [one, other] = nullAttacks(random, 2, n, rho);
        tally.add(aucDifference(raised(one!, auc), raised(other!, base)).interval);
      }
      row(n, auc, base, rho, ...tally.figures());
    }
  }
}

function clustersTable(): void {
  console.log(
    "\nClusters: AUC, TPR at 1 %, AUC and TPR with subjects on both sides, share, difference",
  );
  heading(
    "groups",
    "size",
    "icc",
    "auc",
    "auc lower",
    "upper",
    "tpr lower",
    "upper",
    "both auc lower",
    "upper",
    "both tpr lower",
    "upper",
    "share lower",
    "upper",
    "diff lower",
    "upper",
  );
  for (const [groups, size] of [
    [30, 10],
    [100, 10],
    [400, 5],
    [1000, 2],
  ] as const) {
    for (const icc of [0, 0.3, 0.9]) {
      for (const auc of [0.5, 0.7]) {
        const random = seededRandom(1, `clusters ${groups} ${size} ${icc} ${auc}`);
        const shift = Math.SQRT2 * normalQuantile(auc);
        const tpr = 1 - normalCdf(normalQuantile(0.99) - shift);
        const ids = clusterIds(groups, size);
        const clusters = { members: ids, nonmembers: clusterIds(groups, size, groups) };
        const both = { members: ids, nonmembers: ids };
        const tallies = [auc, tpr, auc, tpr, 0.02, 0.01].map((truth) => new Tally(truth));
        const [two, one] = [normalQuantile(0.98), normalQuantile(0.99)];
        for (let run = 0; run < runs / 4; run++) {
          const members = clusteredNormals(random, groups, size, icc, shift);
          const nonmembers = clusteredNormals(random, groups, size, icc);
          tallies[0]!.add(aucInterval({ members, nonmembers }, { clusters }).interval);
          tallies[1]!.add(tprInterval(members, nonmembers, 0.01, { clusters }).interval);
          // Subjects on both sides share half of their records' common variance.
          const common = clusteredNormals(random, groups, size, 1).map(
            (x) => x * Math.sqrt(icc / 2),
          );
          const own = Math.sqrt(1 - icc / 2);
          const side = (mean: number): Float64Array =>
            clusteredNormals(random, groups, size, icc).map((x, i) => mean + own * x + common[i]!);
          const straddling = { members: side(shift), nonmembers: side(0) };
          tallies[2]!.add(aucInterval(straddling, { clusters: both }).interval);
          tallies[3]!.add(
            tprInterval(straddling.members, straddling.nonmembers, 0.01, { clusters: both })
              .interval,
          );
          const tuned = nonmembers.map((x) => (x > two ? 1 : 0));
          const base = clusteredNormals(random, groups, size, icc).map((x) => (x > one ? 1 : 0));
          tallies[4]!.add(clusteredProportion(tuned, ids).interval);
          tallies[5]!.add(clusteredPairedDifference({ tuned, base, clusters: ids }).interval);
        }
        row(groups, size, icc, auc, ...tallies.flatMap((tally) => tally.figures().slice(0, 2)));
      }
    }
  }
}

function strongestTable(): void {
  console.log("\nUseless attacks: false breaches (nominal 2.5) and clears of the strongest");
  heading(
    "n",
    "attacks",
    "rho",
    "auc",
    "uncorrected",
    "tpr",
    "uncorrected",
    "clears auc",
    "clears tpr",
  );
  for (const [n, count, rho] of [
    [2000, 7, 0.3],
    [2000, 7, 0.8],
    [2000, 10, 0],
    [1000, 7, 0.3],
    [500, 7, 0.3],
  ] as const) {
    const random = seededRandom(1, `strongest ${n} ${count} ${rho}`);
    const counted = [0, 0, 0, 0, 0, 0];
    for (let run = 0; run < runs / 2; run++) {
      const attacks = nullAttacks(random, count, n, rho);
      const auc = strongestAuc(attacks, { seed: run });
      const tpr = strongestTpr(attacks, 0.01, { seed: run, replicates: 300 });
      const happened = [
        auc.interval[0] > 0.5,
        attacks.some((attack) => aucInterval(attack).interval[0] > 0.5),
        tpr.interval[0] > 0.01,
        attacks.some((a) => tprInterval(a.members, a.nonmembers, 0.01).interval[0] > 0.01),
        auc.interval[1] <= 0.65,
        tpr.interval[1] <= 0.05,
      ];
      happened.forEach((one, i) => {
        if (one) counted[i]!++;
      });
    }
    row(n, count, rho, ...counted.map((times) => (100 * times) / Math.ceil(runs / 2)));
  }
}

/** Moves an attack's members so that its AUC is `auc`. */
function raised({ members, nonmembers }: TwoSamples, auc: number): TwoSamples {
  const shift = Math.SQRT2 * normalQuantile(auc);
  return { members: Float64Array.from(members, (score) => score + shift), nonmembers };
}

class Tally {
  readonly truth: number;
  #tooHigh = 0;
  #tooLow = 0;
  #width = 0;
  #count = 0;

  constructor(truth: number) {
    this.truth = truth;
  }

  add([lower, upper]: Interval): void {
    if (lower > this.truth + 1e-12) this.#tooHigh++;
    if (upper < this.truth - 1e-12) this.#tooLow++;
    this.#width += upper - lower;
    this.#count++;
  }

  /** Per cent of lower ends above the truth, of upper ends below it, and the mean width. */
  figures(): [number, number, number] {
    const count = this.#count;
    return [(100 * this.#tooHigh) / count, (100 * this.#tooLow) / count, this.#width / count];
  }
}

function heading(...names: string[]): void {
  console.log(names.join("\t"));
}

function row(...cells: (number | string)[]): void {
  console.log(
    cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell)).join("\t"),
  );
}

const wanted = process.argv.slice(3);
for (const name of wanted.length > 0 ? wanted : Object.keys(tables)) tables[name]!();
