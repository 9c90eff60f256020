/** `npm run bench [-- NAME]`: runs a benchmark of bench/; each prints ratios measured in one run. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { runPython } from "./python.ts";
import { ROOT } from "./root.ts";

const [name = "scoring", ...rest] = process.argv.slice(2);
const known = (await readdir(join(ROOT, "bench")))
  .filter((file) => file.endsWith(".py") && !file.startsWith("_"))
  .map((file) => file.slice(0, -3));
if (known.includes(name)) {
  process.exitCode = await runPython(`bench/${name}.py`, rest);
} else {
  console.error(`no benchmark "${name}"; there are ${known.join(", ")}`);
  process.exitCode = 2;
}
