/**
 * How often audits of checkpoints that remember nothing go wrong, in per cent of audits:
 * `npm run bench -- null [audits]`. test/null asserts the same on fewer.
 */
import { seededRandom } from "../src/stats/index.ts";
import { DEPENDENCES, errorsOf, FIGURES, SIZES as GROUPS } from "../test/null/designs.ts";
import { fusionErrors } from "../test/null/fusion.ts";
import {
  BOUNDARY_POLICY,
  breaches,
  FUSED_POLICY,
  presetPolicy,
  runNullAudits,
  uncorrectedBreaches,
} from "../test/null/run.ts";
import { strongestBreaches } from "../test/null/strongest.ts";

const audits = Number(process.argv[2] ?? 4000);
if (!Number.isInteger(audits) || audits < 1) {
  console.error("npm run bench -- null [audits]: a whole number of audits");
  process.exit(2);
}
const METRICS = ["mia.auc", "mia.tpr_at_fpr"];
const SIZES = [500, 1000, 2000];
/** The preset strict asks for 1 in 1,000, which fewer than 3,688 nonmembers cannot say. */
const PRESET_SIZES = [1000, 2000, 4000];
const PRESETS = ["standard", "strict"];

console.log(
  `At the boundary (mia.auc max 0.5; mia.tpr_at_fpr, fpr 0.01, max 0.01): breaches in % of ${audits} audits; 2.5 promised`,
);
table(["records a side", "metric", "strongest", "without the correction"]);
for (const records of SIZES) {
  const run = { policy: BOUNDARY_POLICY, records, start: "scores", audits } as const;
  const outcomes = await runNullAudits(run);
  for (const metric of METRICS) {
    table([
      records,
      metric,
      share(breaches(outcomes, metric)),
      share(uncorrectedBreaches(outcomes, metric)),
    ]);
  }
}

const fusions = Math.ceil(audits / 4);
console.log(
  `\nThe fusion of all attacks at the boundary, 200 records a side: breaches in % of ${fusions} audits; 2.5 promised`,
);
table(["mia.auc max 0.5", "mia.auc min 0.5", "mia.tpr_at_fpr, fpr 0.05, max 0.05"]);
const fused = await runNullAudits({
  policy: FUSED_POLICY,
  records: 200,
  start: "scores",
  audits: fusions,
});
table(
  [
    ["mia.auc", "fused"],
    ["mia.auc", "fused from below"],
    ["mia.tpr_at_fpr", "fused"],
  ].map(([metric, attack]) => ((100 * breaches(fused, metric!, attack)) / fusions).toFixed(2)),
);

console.log(
  `\nThe fusion at its own average figure, 200 records a side: errors in % of ${fusions} audits; 2.5 promised`,
);
table([
  "members score higher by",
  "AUC above",
  "below",
  "TPR above",
  "below",
  "DeLong alone",
  "below",
]);
for (const effect of [0, 0.4]) {
  const { auc, tpr, delong } = fusionErrors(effect, fusions, 1);
  const errors = [auc, tpr, delong].flatMap(({ above, below }) => [above, below]);
  table([effect, ...errors.map((count) => ((100 * count) / fusions).toFixed(2))]);
}

const fewer = Math.ceil(audits / 10);
console.log(`\nPresets: verdicts in % of ${fewer} audits`);
table(["preset", "records a side", "pass", "warn", "fail", "invalid", "inconclusive"]);
for (const preset of PRESETS) {
  for (const records of PRESET_SIZES) {
    const run = { policy: presetPolicy(preset), records, start: "tokens", audits: fewer } as const;
    const outcomes = await runNullAudits(run);
    const of = (verdict: string) =>
      ((100 * outcomes.filter((one) => one.verdict === verdict).length) / fewer).toFixed(1);
    table([
      preset,
      records,
      ...["pass", "warn", "fail", "invalid", "inconclusive"].map((verdict) => of(verdict)),
    ]);
  }
}

console.log(
  `\nAt the bound, by how the units of a person go together: errors in % of ${audits} audits (AUC, TPR: ${Math.ceil(audits / 4)}); 2.5 promised`,
);
table(["figure", "dependence", "persons x units", "breaches", "clears"]);
for (const figure of FIGURES) {
  for (const dependence of DEPENDENCES) {
    for (const size of GROUPS) {
      const runs = figure === "auc" || figure === "tpr" ? Math.ceil(audits / 4) : audits;
      const random = seededRandom(1, `${figure} ${dependence} ${size.join(" x ")}`);
      const { breaches: high, clears: low } = errorsOf({ figure, dependence, size }, runs, random);
      const percent = (count: number) => ((100 * count) / runs).toFixed(2);
      table([figure, dependence, size.join(" x "), percent(high), percent(low)]);
    }
  }
}

const RHOS = [0.3, 0.8, 0.95];
const choices = Math.ceil(audits / 4);
console.log(
  `\nThe strongest of eight useless attacks at the bound: breaches in % of ${choices} audits; 2.5 promised`,
);
table(["records a side", "correlation", "auc", "without", "tpr at 0.01", "without"]);
for (const records of [1000, 2000]) {
  for (const rho of RHOS) {
    const random = seededRandom(1, `strongest ${records} ${rho}`);
    const found = strongestBreaches({ records, attacks: 8, rho }, choices, random);
    const { auc, uncorrectedAuc, tpr, uncorrectedTpr } = found;
    const cells = [auc, uncorrectedAuc, tpr, uncorrectedTpr];
    table([records, rho, ...cells.map((count) => ((100 * count) / choices).toFixed(2))]);
  }
}

function share(count: number): string {
  return ((100 * count) / audits).toFixed(2);
}

function table(cells: readonly (string | number)[]): void {
  console.log(cells.join("\t"));
}
