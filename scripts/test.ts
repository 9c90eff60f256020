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
  skippedPytest,
  skippedVitest,
} from "./counts.ts";
import { developmentPython } from "./environment.ts";
import { ROOT } from "./root.ts";

const results = await mkdtemp(join(tmpdir(), "reticence-test-"));
const suites: Counts[] = [];
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
  suites.push(countVitest(await textOf(json), vitest));
  skipped += skippedVitest(await textOf(json));
  const xml = join(results, "pytest.xml");
  const pytest = await start("Python", python, ["-m", "pytest", "probe", `--junitxml=${xml}`]);
  suites.push(countPytest(await textOf(xml), pytest));
  skipped += skippedPytest(await textOf(xml));
} finally {
  await rm(results, { recursive: true, force: true });
}
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
