/** `npm run bench [-- NAME]`: runs a benchmark of bench/; each prints ratios measured in one run. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { runPython } from "./python.ts";
import { ROOT } from "./root.ts";

const [name = "scoring", ...rest] = process.argv.slice(2);
const known = (await readdir(join(ROOT, "bench")))
  .filter((file) => /\.(py|ts)$/.test(file) && !file.startsWith("_"))
  .map((file) => file.slice(0, -3));
if (known.includes(name)) {
  const script = join("bench", `${name}.ts`);
  process.exitCode = existsSync(join(ROOT, script))
    ? (
        await execa(process.execPath, [join(ROOT, script), ...rest], {
          stdio: "inherit",
          reject: false,
        })
      ).exitCode
    : await runPython(`bench/${name}.py`, rest);
} else {
  console.error(`no benchmark "${name}"; there are ${known.join(", ")}`);
  process.exitCode = 2;
}
