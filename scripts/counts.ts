export interface Counts {
  passed: number;
  failed: number;
}

/** Counts of a suite whose process ended with `exitCode`, from Vitest's JSON report. */
export function countVitest(json: string, exitCode: number): Counts {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = parse(json);
  // A file that cannot be loaded has failed, although no test of it has.
  const unloadable = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return settle(exitCode, numPassedTests, numFailedTests + unloadable.length);
}

/** The same from pytest's JUnit XML. */
export function countPytest(xml: string, exitCode: number): Counts {
  const [suite = ""] = /<testsuite [^>]*>/.exec(xml) ?? [];
  const count = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count("failures") + count("errors");
  return settle(exitCode, count("tests") - failed - count("skipped"), failed);
}

/** Tests of a suite that were left out, from Vitest's JSON report. */
export function skippedVitest(json: string): number {
  const { numPendingTests = 0, numTodoTests = 0 } = parse(json);
  return numPendingTests + numTodoTests;
}

/** The same from pytest's JUnit XML. */
export function skippedPytest(xml: string): number {
  const [suite = ""] = /<testsuite [^>]*>/.exec(xml) ?? [];
  return Number(/ skipped="(\d+)"/.exec(suite)?.[1] ?? 0);
}

/**
 * The line that ends a run. Tests that are left out are told with the variable that says so (`without`);
 * where it says nothing, they are a failure: what does not run proves nothing.
 */
export function closingLine(
  suites: readonly Counts[],
  skipped: number,
  without: string | undefined,
): { line: string; failed: boolean } {
  const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
  const named = without !== undefined && without.trim() !== "";
  const silent = skipped > 0 && !named;
  const failed = suites.reduce((sum, suite) => sum + suite.failed, 0) + (silent ? skipped : 0);
  const told = [
    ...(named ? [`${skipped} left out by RETICENCE_TESTS_WITHOUT=${without.trim()}`] : []),
    ...(silent ? [`of them ${skipped} skipped without RETICENCE_TESTS_WITHOUT`] : []),
  ];
  return { line: [`${passed} passed, ${failed} failed`, ...told].join("; "), failed: failed > 0 };
}

/**
 * A suite whose process failed has failed, whatever it counted; so has one in which nothing ran,
 * which proves nothing.
 */
function settle(exitCode: number, passed: number, failed: number): Counts {
  if (failed === 0 && (exitCode !== 0 || passed === 0)) return { passed, failed: 1 };
  return { passed, failed };
}

interface VitestReport {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

function parse(json: string): VitestReport {
  try {
    return JSON.parse(json) as VitestReport;
  } catch {
    return {};
  }
}
