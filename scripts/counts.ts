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
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

function parse(json: string): VitestReport {
  try {
    return JSON.parse(json) as VitestReport;
  } catch {
    return {};
  }
}
