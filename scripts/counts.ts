import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "./root.ts";

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
 * Full names of the tests and files that failed, from Vitest's JSON report, each with the first
 * line of why.
 */
export function failedVitest(json: string): string[] {
  return (parse(json).testResults ?? [])
    .filter(({ status }) => status === "failed")
    .flatMap(({ name = "", message = "", assertionResults }) => {
      const file = relative(ROOT, name);
      const tests = assertionResults.filter((test) => test.status === "failed");
      if (tests.length === 0) return [because(file, message)];
      return tests.map(({ fullName = "", failureMessages = [] }) =>
        because(`${file} > ${fullName}`, failureMessages[0]),
      );
    });
}

/** The same from pytest's JUnit XML. */
export function failedPytest(xml: string): string[] {
  return [...xml.matchAll(/<testcase ([^>]*[^/])>\s*<(?:failure|error)\b([^>]*)/g)].map(
    ([, attributes = "", failure = ""]) => {
      const of = (name: string, from = attributes) =>
        new RegExp(`\\b${name}="([^"]*)"`).exec(from)?.[1] ?? "";
      return because(`${of("classname")} > ${of("name")}`, of("message", failure));
    },
  );
}

function because(name: string, why = ""): string {
  const line = stripVTControlCharacters(why)
    .split(/\n|&#10;/)
    .find((text) => text.trim() !== "");
  return line === undefined ? name : `${name}: ${line.trim().slice(0, 300)}`;
}

/** The test files with their seconds. */
export function secondsVitest(json: string): { file: string; seconds: number }[] {
  return (parse(json).testResults ?? []).map(({ name = "", startTime = 0, endTime = 0 }) => ({
    file: relative(ROOT, name),
    seconds: Math.round((endTime - startTime) / 1000),
  }));
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
  testResults?: {
    status: string;
    name?: string;
    startTime?: number;
    endTime?: number;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[];
  }[];
}

function parse(json: string): VitestReport {
  try {
    return JSON.parse(json) as VitestReport;
  } catch {
    return {};
  }
}
