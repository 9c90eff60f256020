/**
 * `npm run faults -- [--sample] [--early] [PART …]`: injects every fault and tries every hostile input,
 * and prints one line. PART: the rows whose id or group holds it; --sample: those that the tests run;
 * --early: whatever an audit refuses before it measures, `plan` or `inspect` has to refuse, too.
 */
import { type Early, LATER } from "../test/faults/early.ts";
import { closingLine, type Finding, Harness } from "../test/faults/harness.ts";
import type { Row } from "../test/faults/row.ts";
import { ROWS } from "../test/faults/rows/index.ts";
import { sampled } from "../test/faults/sample.ts";

const LANES = 2;
const parts = process.argv.slice(2).filter((part) => !part.startsWith("--"));
const early = process.argv.includes("--early");
const all = process.argv.includes("--sample") ? sampled(ROWS) : ROWS;
const rows = all.filter(
  ({ id, group }) =>
    parts.length === 0 || parts.some((part) => id.includes(part) || group.includes(part)),
);
const started = Date.now();
const findings: Finding[] = [];
{
  await using harness = await Harness.start();
  const waiting = [...rows];
  const lane = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const finding = await harness.run(row, { early });
      findings.push(finding);
      const { problems, milliseconds } = finding;
      const time = `${(milliseconds / 1000).toFixed(1)} s`;
      const told = finding.early === undefined ? "" : `, ${toldBy(row, finding.early)}`;
      console.log(`${problems.length === 0 ? "ok  " : "BAD "} ${row.id} (${time}${told})`);
      for (const { wrong, detail } of problems) console.log(`     ${wrong}: ${detail}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(closingLine(findings));
if (early) console.log(earlyLine(findings));
if (findings.some(({ problems }) => problems.length > 0)) process.exitCode = 1;

function toldBy({ id }: Row, { audit, by }: Early): string {
  return `${audit.join(", ")}: ${by ?? (id in LATER ? "later" : "too late")}`;
}

/** How many refusals each of the two foresees. */
function earlyLine(findings: readonly Finding[]): string {
  const asked = findings.flatMap(({ early }) => (early === undefined ? [] : [early]));
  const count = (by: Early["by"]) => asked.filter((one) => one.by === by).length;
  return `refused before measuring ${asked.length} · by plan ${count("plan")} · by inspect ${count("inspect")} · by the audit alone ${count(undefined)}`;
}
