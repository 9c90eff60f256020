/**
 * Writes the tables of docs/ that repeat what a file of the project says: inputs and
 * outputs from action.yml, the policy's keys from its schema and its defaults, the faults and hostile
 * inputs from test/faults, the maps of CONTRIBUTING.md from the imports. A table
 * stands between `<!-- table: name -->` and `<!-- /table -->`. `--check` writes nothing and fails when
 * something differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { ERROR_CODES } from "../src/base/error-codes.ts";
import type { Rule } from "../src/config/policy.ts";
import { PRESETS } from "../src/config/presets.ts";
import { messageOf, PROBE_CODES } from "../src/probe/messages.ts";
import { formatBound, formatMetric } from "../src/report/format.ts";
import type { Expected } from "../test/faults/row.ts";
import { ROWS } from "../test/faults/rows/index.ts";
import { pythonMap, typescriptMap } from "./map.ts";
import { defaultPolicy } from "./policy-annotations.ts";
import { KEYS } from "./policy-keys.ts";
import { type PolicyKey, policyKeys } from "./policy-schema.ts";
import { ROOT } from "./root.ts";
import { sharedTable } from "./scale-shared.ts";
import { scaleTable } from "./scale-table.ts";

interface Manifest {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
}

const check = process.argv.includes("--check");
const tables: Record<string, string> = {
  ...(await actionTables()),
  ...(await policyTables()),
  presets: presetTable(
    ["standard", "strict", "report-only"],
    (rule) => !isOfGenerated(rule.metric) && !isOfForgotten(rule),
  ),
  "presets/synthetic": presetTable(
    ["synthetic-standard", "synthetic-strict", "report-only"],
    ({ metric }) => isOfGenerated(metric),
  ),
  "presets/erasure": presetTable(["erasure-standard", "report-only"], isOfForgotten),
  ...faultTables(),
  errors: errorTable(),
  scale: scaleTable(),
  "scale/shared": sharedTable(),
  "map/typescript": await typescriptMap(),
  "map/python": await pythonMap(),
};
const stale: string[] = [];
for (const file of [
  "CONTRIBUTING.md",
  "docs/action.md",
  "docs/policy.md",
  "docs/errors.md",
  "docs/faults.md",
  "docs/operations.md",
  "docs/threat-model.md",
]) {
  const path = join(ROOT, file);
  const before = await readFile(path, "utf8");
  const after = before.replace(
    /(<!-- table: ([\w/]+) -->\n)[\s\S]*?(<!-- \/table -->)/g,
    (_, start: string, name: string, end: string) => `${start}${tableNamed(name)}\n${end}`,
  );
  if (after === before) continue;
  if (check) stale.push(file);
  else await writeFile(path, after);
}
if (stale.length > 0) {
  console.error(`out of date, run \`npm run generate\`: ${stale.join(", ")}`);
  process.exitCode = 1;
}

function tableNamed(name: string): string {
  const table = tables[name];
  if (table === undefined) throw new Error(`there is no table "${name}"`);
  return table;
}

async function actionTables(): Promise<Record<string, string>> {
  const { inputs, outputs } = parse(await readFile(join(ROOT, "action.yml"), "utf8")) as Manifest;
  const rows = (entries: Manifest["inputs"]) =>
    Object.entries(entries).map(([name, { description }]) => [`\`${name}\``, description]);
  return {
    inputs: tableOf(["Input", ""], rows(inputs)),
    outputs: tableOf(["Output", ""], rows(outputs)),
  };
}

/** Every code of an error, the probe's among them; a notice has a code as well. */
function errorTable(): string {
  const probe = PROBE_CODES.filter((code) => !(code in ERROR_CODES)).map(
    (code) => [code, `${capitalised(messageOf(code))}.`] as const,
  );
  const all = [...Object.entries(ERROR_CODES), ...probe].sort(([a], [b]) => (a < b ? -1 : 1));
  return tableOf(
    ["Code", "What it means, and what helps"],
    all.map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is tried, by group: its figures, and every row. */
function faultTables(): Record<string, string> {
  const groups = [...Map.groupBy(ROWS, ({ group }) => group)];
  const counts = groups.map(([group, rows]) => {
    const anchor = group
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-");
    return [`[${group}](faults.md#${anchor})`, rows[0]!.kind, String(rows.length)];
  });
  const listed = groups.flatMap(([group, rows]) => [
    `### ${group}`,
    "",
    tableOf(
      ["Row", "Fault or input", "Expected outcome"],
      rows.map(({ id, what, expected }) => [`\`${id}\``, escapeCell(what), outcomeOf(expected)]),
    ),
    "",
  ]);
  return {
    "faults/counts": tableOf(["Group", "Kind", "Rows"], counts),
    "faults/rows": `\n${listed.join("\n").trimEnd()}\n`,
  };
}

function outcomeOf(expected: Expected): string {
  if (expected === "blocked") return "an error, or a verdict that blocks";
  if ("refused" in expected) return "an error";
  if ("verdict" in expected) return `the verdict ${expected.verdict}`;
  if ("figuresOrRefused" in expected) return "the undisturbed audit's figures, or an error";
  return "same" in expected
    ? "the report of the undisturbed audit, to the byte"
    : "the report of the undisturbed audit, or an error";
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** One table for each top-level key of the policy. */
async function policyTables(): Promise<Record<string, string>> {
  const defaults = await defaultPolicy();
  const groups = Map.groupBy(policyKeys(), ({ path }) => path.split(/[.[]/)[0]!);
  return Object.fromEntries(
    [...groups].map(([name, keys]) => [
      `policy/${name}`,
      tableOf(
        ["Key", "Meaning", "Default", "Example"],
        keys.map((key) => rowOf(key, defaults)),
      ),
    ]),
  );
}

/** A row for each rule of a preset, a column for each preset. */
function presetTable(
  names: readonly (keyof typeof PRESETS)[],
  isAbout: (rule: Rule) => boolean,
): string {
  const named = names
    .flatMap((name) => PRESETS[name].map((rule) => ({ name, rule })))
    .filter(({ rule }) => isAbout(rule));
  const rows = Map.groupBy(named, ({ rule }) => ruleName(rule));
  return tableOf(
    ["Rule", ...names.map((name) => `\`${name}\``)],
    [...rows].map(([title, cells]) => [
      `\`${title}\``,
      ...names.map((name) => {
        const rule = cells.find((cell) => cell.name === name)?.rule;
        if (rule === undefined) return "";
        return `${formatBound(rule)}${rule.level === "warn" ? ", only warns" : ""}`;
      }),
    ]),
  );
}

function isOfForgotten({ metric, audit }: Pick<Rule, "metric" | "audit">): boolean {
  return metric.startsWith("erasure.") || audit === "erasure";
}

function isOfGenerated(metric: string): boolean {
  return metric.startsWith("synthetic.");
}

function ruleName({ metric, max: _, min: __, level: ___, ...parameters }: Rule): string {
  return formatMetric(metric, parameters as Record<string, string | number>);
}

function rowOf({ path, description, reserved }: PolicyKey, defaults: unknown): string[] {
  if (reserved) return [`\`${path}\``, `${description}`, "", "not built yet"];
  const notes = KEYS[path];
  if (notes === undefined) throw new Error(`scripts/policy-keys.ts has no entry for "${path}"`);
  const about = description ?? notes.about;
  if (about === undefined) throw new Error(`nothing says what "${path}" means`);
  const value = valueAt(defaults, path);
  const shown = notes.default ?? (value === undefined ? undefined : `\`${flow(value)}\``);
  if (shown === undefined) throw new Error(`nothing says what holds without "${path}"`);
  const example = notes.example
    .split("\n")
    .map((line) => `\`${line}\``)
    .join("<br>");
  return [`\`${path}\``, about, shown, example];
}

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((node, name) => {
    if (node === null || typeof node !== "object" || !Object.hasOwn(node, name)) return undefined;
    return (node as Record<string, unknown>)[name];
  }, value);
}

function flow(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  return [header, header.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}
