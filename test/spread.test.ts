import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { largestOf, smallestOf } from "../src/base/extremes.ts";

const SOURCE = join(import.meta.dirname, "..", "src");

/**
 * Calls that take their arguments from an array, by the text of the argument. Every element goes on
 * the stack, which throws beyond about 125,000 of them: `Math.max(...scores)` on a large audit.
 * Only a function's own rest parameter may be passed on.
 */
function spreadCalls(source: string): string[] {
  const code = withoutText(source);
  const own = new Set(
    [...code.matchAll(/[(,]\s*\.\.\.(\w+)\s*(?::|\)\s*=>)/g)].map(([, name]) => name),
  );
  return [...code.matchAll(/\.\.\.(\w*)/g)].flatMap(({ 0: text, 1: name, index }) => {
    const open = enclosing(code, index);
    if (code[open] !== "(" || isDeclaration(code, open)) return [];
    return own.has(name) ? [] : [`${text}${code.slice(index + text.length).split("\n")[0]}`];
  });
}

/** Source with comments and quoted text blanked; a template keeps its code in `${}`. */
function withoutText(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}

/** Index of the bracket that is open at a position, or -1. */
function enclosing(code: string, place: number): number {
  let depth = 0;
  for (let at = place - 1; at >= 0; at--) {
    if (")]}".includes(code[at]!)) depth++;
    else if ("([{".includes(code[at]!) && depth-- === 0) return at;
  }
  return -1;
}

/** Whether the brackets contain parameters rather than arguments. */
function isDeclaration(code: string, open: number): boolean {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if ("([{".includes(code[at]!)) depth++;
    else if (")]}".includes(code[at]!) && --depth === 0) {
      const inside = code.slice(open, at);
      return (
        /^\)\s*(=>|\{)/.test(code.slice(at)) ||
        (/^\)\s*:/.test(code.slice(at)) && /\w\s*:/.test(inside))
      );
    }
  }
  return false;
}

test("no call of the program takes its arguments from an array", async () => {
  const files = (await readdir(SOURCE, { recursive: true })).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(200);
  const faults: string[] = [];
  for (const name of files) {
    const source = await readFile(join(SOURCE, name), "utf8");
    for (const call of spreadCalls(source)) faults.push(`${name}: ${call}`);
    if (/\.apply\(|Reflect\.apply/.test(withoutText(source))) faults.push(`${name}: apply`);
  }
  expect(faults).toEqual([]);
});

describe("a spread in a call is found", () => {
  test.each([
    "Math.max(...values)",
    "const worst = Math.min(0, ...rows.map((row) => row.score));",
    "rows.push(\n  ...more.flatMap(({ own }) => own),\n);",
    "String.fromCharCode(...bytes)",
    "new Set(a, ...b)",
    "list.splice(0, 1, ...others)",
    "x ? f(...many) : y",
  ])("in %j", (source) => {
    expect(spreadCalls(source)).toHaveLength(1);
  });
  test.each([
    "const all = [...values, ...others];",
    "f({ ...options, a: 1 }, [...rows])",
    "// Math.max(...values)",
    'const text = "f(...x)";',
    "function f(...given: number[]): void {}",
    "const g = (...what) => puller.pull(...what);",
    "const { a, ...rest } = b;",
    "map(({ from: _, ...file }) => file)",
  ])("and not in %j", (source) => {
    expect(spreadCalls(source)).toEqual([]);
  });
});

test("the largest and the smallest of a million values are found", () => {
  const values = Float64Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
  expect(largestOf(values)).toBe(values.reduce((a, b) => Math.max(a, b)));
  expect(smallestOf(values)).toBe(0);
  expect([largestOf([]), smallestOf([])]).toEqual([-Infinity, Infinity]);
  expect(largestOf([1, Number.NaN, 2])).toBeNaN();
});
