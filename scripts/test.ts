/**
 * `npm test`: the TypeScript tests and the Python tests. The last line counts both suites. Fails
 * when a test failed, when a suite could not start, when a suite ran no test and when tests were skipped
 * that RETICENCE_TESTS_WITHOUT does not name.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import {
  type Counts,
  closingLine,
  countPytest,
  countVitest,
  failedPytest,
  failedVitest,
  skippedPytest,
  skippedVitest,
  slowestVitest,
} from "./counts.ts";
import { developmentPython } from "./environment.ts";
import { ROOT } from "./root.ts";

const results = await mkdtemp(join(tmpdir(), "reticence-test-"));
const suites: Counts[] = [];
const failures: string[] = [];
let slowest: ReturnType<typeof slowestVitest> = [];
let skipped = 0;
try {
  const python = await developmentPython((line) => console.log(line));
  const json = join(results, "vitest.json");
  const vitest = await start("TypeScript", process.execPath, [
    join(ROOT, "node_modules", "vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${json}`,
  ]);
  const vitestReport = await textOf(json);
  suites.push(countVitest(vitestReport, vitest));
  skipped += skippedVitest(vitestReport);
  failures.push(...failedVitest(vitestReport));
  slowest = slowestVitest(vitestReport, 12);
  const xml = join(results, "pytest.xml");
  const pytest = await start("Python", python, ["-m", "pytest", "probe", `--junitxml=${xml}`]);
  const pytestReport = await textOf(xml);
  suites.push(countPytest(pytestReport, pytest));
  skipped += skippedPytest(pytestReport);
  failures.push(...failedPytest(pytestReport));
} finally {
  await rm(results, { recursive: true, force: true });
}
console.log("\nThe slowest test files:");
for (const { file, seconds } of slowest) console.log(`${String(seconds).padStart(6)} s  ${file}`);
// Again at the end: what failed in the first suite lies thousands of lines above.
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
const { line, failed } = closingLine(suites, skipped, process.env.RETICENCE_TESTS_WITHOUT);
if (failed) process.exitCode = 1;
console.log(`\n${line}`);

async function start(suite: string, file: string, args: string[]): Promise<number> {
  console.log(`\n=== ${suite} tests`);
  const { exitCode } = await execa(file, args, {
    cwd: ROOT,
    env: { PYTHONPATH: join(ROOT, "probe") },
    reject: false,
    stdin: "ignore",
    stdout: "inherit",
    stderr: "inherit",
  });
  return exitCode ?? 1;
}

async function textOf(file: string): Promise<string> {
  return await readFile(file, "utf8").catch(() => "");
}
