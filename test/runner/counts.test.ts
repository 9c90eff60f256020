import { join } from "node:path";
import { expect, test, vi } from "vitest";
import {
  closingLine,
  countPytest,
  countVitest,
  failedPytest,
  failedVitest,
  secondsVitest,
  skippedPytest,
  skippedVitest,
} from "../../scripts/counts.ts";
import { ROOT } from "../../scripts/root.ts";
import { lacks } from "../support/lacks.ts";

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

test("failures are named: tests, and files that cannot be loaded", () => {
  const file = (name: string, status: string, ...tests: [string, string][]) => ({
    name: join(ROOT, "test", name),
    status,
    startTime: 1_000,
    endTime: name === "two.test.ts" ? 9_000 : 2_000,
    message: status === "failed" ? "Cannot find x" : "",
    assertionResults: tests.map(([fullName, status]) => ({
      fullName,
      status,
      failureMessages: status === "failed" ? ["\u001B[31m\nexpected 1\u001B[39m\n  at y"] : [],
    })),
  });
  const json = vitest(1, 1, [
    file("one.test.ts", "passed", ["fine", "passed"]),
    file("two.test.ts", "failed", ["fine", "passed"], ["broken", "failed"]),
    file("three.test.ts", "failed"),
  ]);
  expect(failedVitest(json)).toEqual([
    "test/two.test.ts > broken: expected 1",
    "test/three.test.ts: Cannot find x",
  ]);
  expect(secondsVitest(json)[1]).toEqual({ file: "test/two.test.ts", seconds: 8 });
  const xml = `${pytest(3, 1, 1, 0)}<testcase classname="a.B" name="fine" time="1" /><testcase classname="a.B" name="broken[1]" time="1"><failure message="assert 1 == 2&#10;more">y</failure></testcase><testcase classname="c" name="torn" time="1"><error message="x">y</error></testcase></testsuite>`;
  expect(failedPytest(xml)).toEqual(["a.B > broken[1]: assert 1 == 2", "c > torn: x"]);
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

test("skipped tests are a failure, unless the variable leaves them out", () => {
  const json = JSON.stringify({ numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 });
  const skipped = skippedVitest(json) + skippedPytest(pytest(10, 0, 0, 3));
  expect(skipped).toBe(6);
  const suites = [countVitest(json, 0), countPytest(pytest(10, 0, 0, 3), 0)];
  expect(closingLine(suites, skipped, undefined)).toEqual({
    line: "14 passed, 6 failed; of them 6 skipped without RETICENCE_TESTS_WITHOUT",
    failed: true,
  });
  expect(closingLine(suites, skipped, "nginx,docker")).toEqual({
    line: "14 passed, 0 failed; 6 left out by RETICENCE_TESTS_WITHOUT=nginx,docker",
    failed: false,
  });
  expect(closingLine(suites, 0, "")).toEqual({ line: "14 passed, 0 failed", failed: false });
});

test("a missing dependency is an error that says what to do, unless it is left out", () => {
  expect(lacks("nginx", false, "x")).toBe(false);
  vi.stubEnv("RETICENCE_TESTS_WITHOUT", "docker");
  expect(() => lacks("nginx", true, "nginx is not installed.")).toThrow(
    "nginx is not installed. Or leave the tests that need it out with RETICENCE_TESTS_WITHOUT=nginx.",
  );
  vi.stubEnv("RETICENCE_TESTS_WITHOUT", "docker, nginx");
  expect(lacks("nginx", true, "x")).toBe(true);
  vi.unstubAllEnvs();
});
