/**
 * How often persons nobody was trained on are said to be known: `npm run bench -- erasure-null [audits]`.
 * 50 subjects, 1,999 look-alikes, each kind of text; test/erasure asserts the same on fewer audits.
 */
import binomialQuantile from "@stdlib/stats-base-dists-binomial-quantile";
import { POPULATIONS, runNullErasure } from "../test/erasure/null.ts";

const ALPHA = 0.05;
const audits = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(audits) || audits < 1) {
  console.error("npm run bench -- erasure-null [audits]: a whole number");
  process.exit(2);
}
const most = binomialQuantile(0.999, audits, ALPHA);
console.log(`${audits} audits each; most with a finding: ${most}`);
for (const population of Object.keys(POPULATIONS)) {
  const found = runNullErasure(population, {
    audits,
    subjects: 50,
    lookalikes: 1999,
    alpha: ALPHA,
    seed: 2,
  });
  console.log(
    `${population}\t${found.withFindings} (still detectable ${found.detectable}, overshot ${found.overshot}; as a group ${found.group})`,
  );
  if (found.withFindings > most || found.group > most) process.exitCode = 1;
}
