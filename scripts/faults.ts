/**
 * `npm run faults -- [--sample] [PART …]`: injects every fault and tries every hostile input, and prints
 * one line. PART: the rows whose id or group holds it; --sample: those that the tests run.
 */
import { closingLine, type Finding, Harness } from "../test/faults/harness.ts";
import { ROWS } from "../test/faults/rows/index.ts";
import { sampled } from "../test/faults/sample.ts";

const LANES = 2;
const parts = process.argv.slice(2).filter((part) => part !== "--sample");
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
      const finding = await harness.run(row);
      findings.push(finding);
      const { problems, milliseconds } = finding;
      const time = `${(milliseconds / 1000).toFixed(1)} s`;
      console.log(`${problems.length === 0 ? "ok  " : "BAD "} ${row.id} (${time})`);
      for (const { wrong, detail } of problems) console.log(`     ${wrong}: ${detail}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(closingLine(findings));
if (findings.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
