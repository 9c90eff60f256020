/** Runs a Python development tool: `npm run tool -- ruff check probe`. */
import { join } from "node:path";
import { execa } from "execa";
import { developmentPython } from "./environment.ts";
import { ROOT } from "./root.ts";

const python = await developmentPython((line) => console.error(line));
const { exitCode } = await execa(python, ["-m", ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { PYTHONPATH: join(ROOT, "probe") },
  reject: false,
  stdio: "inherit",
});
process.exitCode = exitCode ?? 1;
