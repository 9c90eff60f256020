import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { KEYS } from "../scripts/policy-keys.ts";
import { policyKeys } from "../scripts/policy-schema.ts";
import { ROOT } from "../scripts/root.ts";
import { lockPolicy } from "../src/config/index.ts";
import type { Policy } from "../src/contracts/config.ts";
import { isMetricId } from "../src/gate/catalogue.ts";
import { loadText, POLICY } from "./support/policy.ts";

const page = await readFile(join(ROOT, "docs", "policy.md"), "utf8");
const keys = policyKeys();
const built = keys.filter(({ reserved }) => !reserved).map(({ path }) => path);

describe("docs/policy.md", () => {
  test.each(keys.map(({ path }) => path))("has one row for %s, with nothing left empty", (path) => {
    const rows = page.split("\n").filter((line) => line.startsWith(`| \`${path}\` |`));
    expect(rows.length).toBe(1);
    const [key, meaning, standing, example] = cellsOf(rows[0]!);
    expect([key, meaning, example].every((cell) => cell !== "")).toBe(true);
    if (built.includes(path)) expect(standing).not.toBe("");
  });

  test("has no row for a key that does not exist", () => {
    const known = new Set(keys.map(({ path }) => path));
    const rows = [...page.matchAll(/^\| `([\w.[\]]+)` \|.*\|.*\|.*\|$/gm)].map(([, path]) => path!);
    const policyRows = rows.filter((path) => !isMetricId(path));
    expect(policyRows.filter((path) => !known.has(path))).toEqual([]);
  });

  test("has a section for every top-level key", () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].flatMap(([, title]) =>
      title!.split(" and "),
    );
    const top = new Set(keys.map(({ path }) => path.split(/[.[]/)[0]!));
    expect([...top].filter((name) => !headings.includes(name))).toEqual([]);
  });
});

describe("the example of", () => {
  test.each(built)("%s is a policy that loads, and sets that key", async (path) => {
    const example = parse(KEYS[path]!.example) as Record<string, unknown>;
    expect(valueAt(example, path)).not.toBeUndefined();
    await expect(loadText(policyWith(example))).resolves.toBeDefined();
  });
});

describe("the default of", () => {
  const literal = built.flatMap((path) => {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${path}\` |`));
    const value = /^`([^`]+)`$/.exec(cellsOf(row ?? "")[2] ?? "")?.[1];
    return value === undefined ? [] : [[path, value] as const];
  });

  test.each(literal)("%s is %s: written out, it changes nothing", async (path, value) => {
    const example = parse(KEYS[path]!.example) as Record<string, unknown>;
    const absent = structuredClone(example);
    setAt(absent, path, undefined);
    const present = structuredClone(example);
    setAt(present, path, parse(value));
    expect(await resolved(present)).toEqual(await resolved(absent));
  });

  test("most keys is such a value", () => {
    expect(literal.length).toBeGreaterThan(25);
  });
});

function policyWith(example: Record<string, unknown>): string {
  // An audit of generated data has no model.
  const isSynthetic = Object.hasOwn(example, "synthetic");
  const whole = (isSynthetic ? { version: 1 } : parse(POLICY)) as Record<string, unknown>;
  // An audit of forgotten persons has records of its own.
  if (Object.hasOwn(example, "erasure")) delete whole.data;
  for (const [name, value] of Object.entries(example)) {
    const before = whole[name];
    whole[name] = isMapping(value) && isMapping(before) ? { ...before, ...value } : value;
  }
  return stringify(whole);
}

async function resolved(example: Record<string, unknown>): Promise<Policy> {
  return lockPolicy((await loadText(policyWith(example))).policy);
}

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Path in a policy; `[]` is a list's first entry. */
function steps(path: string): string[] {
  return path.replaceAll("[]", ".0").split(".");
}

function valueAt(value: unknown, path: string): unknown {
  return steps(path).reduce<unknown>(
    (node, name) => (node as Record<string, unknown> | undefined)?.[name],
    value,
  );
}

function setAt(root: Record<string, unknown>, path: string, value: unknown): void {
  const names = steps(path);
  const last = names.pop()!;
  const parent = names.reduce<Record<string, unknown>>(
    (node, name) => node[name] as Record<string, unknown>,
    root,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

function isMapping(value: unknown): value is object {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
