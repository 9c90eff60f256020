/**
 * `npm test`: the TypeScript tests and the Python tests. The last line counts both suites. Fails
 * when a test failed, when a suite could not start and when a suite ran no test.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { type Counts, countPytest, countVitest } from "./counts.ts";
import { developmentPython } from "./environment.ts";
import { ROOT } from "./root.ts";

const results = await mkdtemp(join(tmpdir(), "reticence-test-"));
const suites: Counts[] = [];
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
  const xml = join(results, "pytest.xml");
  const pytest = await start("Python", python, ["-m", "pytest", "probe", `--junitxml=${xml}`]);
  suites.push(countPytest(await textOf(xml), pytest));
} finally {
  await rm(results, { recursive: true, force: true });
}
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0);
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

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
