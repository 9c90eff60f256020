/**
 * `npm test`: the TypeScript tests, the Python tests, and, in environments of their own, those that
 * compare with TRL and those of the GPU kernels and of Ray. The last line counts all suites. Fails when
 * a test failed, when a suite could not start, when a suite ran no test and when tests were skipped that
 * RETICENCE_TESTS_WITHOUT does not name.
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
  secondsVitest,
  skippedPytest,
  skippedVitest,
} from "./counts.ts";
import {
  developmentPython,
  INTERPRETED,
  KERNEL_TESTS,
  kernelsPython,
  RAY_TESTS,
  rayPython,
  trlPython,
} from "./environment.ts";
import { ROOT } from "./root.ts";

const results = await mkdtemp(join(tmpdir(), "reticence-test-"));
const TRL = join("probe", "tests", "trl");
const suites: Counts[] = [];
const failures: string[] = [];
const timed: ReturnType<typeof secondsVitest> = [];
let skipped = 0;
try {
  const python = await developmentPython((line) => console.log(line));
  await vitest("TypeScript", ["unit", "integration"], "inherit");
  // Neither Docker's tests nor pytest's run two at a time: together they use two cores.
  const [docker] = await Promise.all([
    vitest("Docker", ["docker"], "pipe"),
    (async () => {
      const apart = [TRL, KERNEL_TESTS, RAY_TESTS].map((folder) => `--ignore=${folder}`);
      await pytest("Python", python, ["probe", ...apart]);
      await pytest("TRL", await trlPython((line) => console.log(line)), [TRL]);
      const kernels = await kernelsPython((line) => console.log(line));
      await pytest("Kernels", kernels, [KERNEL_TESTS], INTERPRETED);
      await pytest("Ray", await rayPython((line) => console.log(line)), [RAY_TESTS]);
    })(),
  ]);
  console.log(docker);
} finally {
  await rm(results, { recursive: true, force: true });
}
console.log("\nThe slowest test files:");
timed.sort((one, other) => other.seconds - one.seconds);
for (const { file, seconds } of timed.slice(0, 12)) {
  console.log(`${String(seconds).padStart(6)} s  ${file}`);
}
// Again at the end: what failed in the first suite lies thousands of lines above.
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
const { line, failed } = closingLine(suites, skipped, process.env.RETICENCE_TESTS_WITHOUT);
if (failed) process.exitCode = 1;
console.log(`\n${line}`);

/** Runs projects of vitest.config.ts; returns what they printed unless that was inherited. */
async function vitest(
  suite: string,
  projects: readonly string[],
  output: "inherit" | "pipe",
): Promise<string> {
  const json = join(results, `${suite}.json`);
  const { exitCode, printed } = await start(
    suite,
    process.execPath,
    [
      join(ROOT, "node_modules", "vitest", "vitest.mjs"),
      "run",
      ...projects.flatMap((name) => ["--project", name]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${json}`,
    ],
    output,
  );
  const report = await textOf(json);
  suites.push(countVitest(report, exitCode));
  skipped += skippedVitest(report);
  failures.push(...failedVitest(report));
  timed.push(...secondsVitest(report));
  return printed;
}

async function pytest(
  suite: string,
  python: string,
  args: string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const xml = join(results, `${suite}.xml`);
  const { exitCode } = await start(
    suite,
    python,
    ["-m", "pytest", ...args, `--junitxml=${xml}`],
    "inherit",
    env,
  );
  const report = await textOf(xml);
  suites.push(countPytest(report, exitCode));
  skipped += skippedPytest(report);
  failures.push(...failedPytest(report));
}

async function start(
  suite: string,
  file: string,
  args: string[],
  output: "inherit" | "pipe",
  env: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number; printed: string }> {
  const title = `\n=== ${suite} tests`;
  if (output === "inherit") console.log(title);
  const { exitCode, all } = await execa(file, args, {
    cwd: ROOT,
    env: { PYTHONPATH: join(ROOT, "probe"), ...env },
    reject: false,
    stdin: "ignore",
    stdout: output,
    stderr: output,
    all: true,
  });
  return { exitCode: exitCode ?? 1, printed: `${title}\n${all ?? ""}` };
}

async function textOf(file: string): Promise<string> {
  return await readFile(file, "utf8").catch(() => "");
}
