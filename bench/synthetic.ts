/**
 * How often data of a generator that never saw the private records are blamed:
 * `npm run bench -- synthetic [runs] [records]`. Random splits of one pool into private and held-out
 * records, several pools; test/synthetic asserts the same on fewer.
 *
 * `npm run bench -- synthetic size`: time and memory of each part at 100,000 records
 * (bench/synthetic_size.py, which takes the options).
 */
import { runPython } from "../scripts/python.ts";
import { makePool, mostBreaches, runNull } from "../test/synthetic/null.ts";

if (process.argv[2] === "size") {
  process.exit(await runPython("bench/synthetic_size.py", process.argv.slice(3)));
}
const [runs, records] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 4000)];
if (![runs, records].every((count) => Number.isInteger(count) && count >= 4)) {
  console.error("npm run bench -- synthetic [runs] [records]: whole numbers of splits and records");
  process.exit(2);
}
/** Pools, each with its share of the runs. */
const POOLS = 4;

const totals: Record<string, number> = {};
let passed = 0;
for (let pool = 1; pool <= POOLS; pool++) {
  const found = await runNull(await makePool(records, pool), Math.ceil(runs / POOLS), pool);
  passed += found.passed;
  for (const [name, count] of Object.entries(found.breaches)) {
    totals[name] = (totals[name] ?? 0) + count;
  }
}
const all = Math.ceil(runs / POOLS) * POOLS;
console.log(
  `${all} splits of pools of ${records} records; most false breaches: ${mostBreaches(all)}`,
);
for (const [name, count] of Object.entries(totals)) console.log(`${name}\t${count}`);
console.log(`passes of synthetic-standard\t${passed} (${((100 * passed) / all).toFixed(1)} %)`);
