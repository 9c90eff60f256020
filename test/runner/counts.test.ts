import { expect, test } from "vitest";
import { countPytest, countVitest } from "../../scripts/counts.ts";

const vitest = (passed: number, failed: number, testResults: unknown[] = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
const pytest = (tests: number, failures: number, errors: number, skipped: number) =>
  `<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest" errors="${errors}" failures="${failures}" skipped="${skipped}" tests="${tests}" time="1.5">`;

test("passed and failed tests are counted, skipped ones are not", () => {
  expect(countVitest(vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countPytest(pytest(10, 1, 2, 3), 1)).toEqual({ passed: 4, failed: 3 });
});

test("a test file that cannot be loaded counts as a failure", () => {
  const file = { status: "failed", assertionResults: [] };
  expect(countVitest(vitest(7, 0, [file]), 1)).toEqual({ passed: 7, failed: 1 });
});

test("a suite that ran no test has failed", () => {
  expect(countVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countPytest(pytest(3, 0, 0, 3), 0)).toEqual({ passed: 0, failed: 1 });
});

test("a suite that could not start, or was killed, has failed", () => {
  expect(countVitest("", 1)).toEqual({ passed: 0, failed: 1 });
  expect(countPytest("", 5)).toEqual({ passed: 0, failed: 1 });
  expect(countPytest(pytest(3, 0, 0, 0), 137)).toEqual({ passed: 3, failed: 1 });
});
