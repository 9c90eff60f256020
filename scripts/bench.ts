/** `npm run bench [-- NAME]`: runs a benchmark of bench/; each prints ratios measured in one run. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { runPython } from "./python.ts";
import { ROOT } from "./root.ts";

const [name = "scoring", ...rest] = process.argv.slice(2);
const known = (await readdir(join(ROOT, "bench"))).filter((file) =>
  /^[a-z0-9-]+\.(py|ts)$/.test(file),
);
const script = known.find((file) => file.replace(/\..*$/, "") === name);
if (script?.endsWith(".py")) {
  process.exitCode = await runPython(`bench/${script}`, rest);
} else if (script !== undefined) {
  const { exitCode } = await execa(process.execPath, [join(ROOT, "bench", script), ...rest], {
    stdio: "inherit",
    reject: false,
  });
  process.exitCode = exitCode ?? 1;
} else {
  const names = known.map((file) => file.replace(/\..*$/, ""));
  console.error(`no benchmark "${name}"; there are ${names.join(", ")}`);
  process.exitCode = 2;
}
