/**
 * Lays into schema/config.schema.json what an editor shows of each key: its meaning, its default and
 * an example, from scripts/policy-keys.ts and the code that fills in defaults; and the names that a
 * rule may give, from the catalogue. The validator ignores all of them.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { MIA_ATTACKS } from "../src/attacks/index.ts";
import { loadPolicy, lockPolicy } from "../src/config/index.ts";
import {
  AUDITS,
  CATALOGUE,
  COPIES,
  CRITERIA,
  PARTS,
  PII_ATTACKS,
  PII_TYPES,
  SYNTHETIC_ATTACKS,
  TEMPLATES,
  UNITS,
} from "../src/gate/catalogue.ts";
import { KEYS } from "./policy-keys.ts";
import { policyKeys, type Schema } from "./policy-schema.ts";

/** The smallest policy that is complete. */
const MINIMAL = `version: 1
checkpoint: ./tuned
base: ./base
data: {format: prompt-completion, members: data/train.jsonl, nonmembers: data/heldout.jsonl}
`;

/** Every value that a parameter of a rule or waiver may take, by its name. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  metric: Object.keys(CATALOGUE),
  audit: AUDITS,
  attack: ["strongest", "weakest", ...MIA_ATTACKS, ...PII_ATTACKS, ...COPIES, ...SYNTHETIC_ATTACKS],
  part: PARTS,
  unit: UNITS,
  type: ["all", ...PII_TYPES],
  template: TEMPLATES,
  criterion: CRITERIA,
  against: ["last-release", "merge-base", "previous"],
};

/** What holds where a policy says nothing. */
export async function defaultPolicy(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "reticence-docs-"));
  try {
    const file = join(folder, "reticence.yml");
    await writeFile(file, MINIMAL);
    return lockPolicy((await loadPolicy(file)).policy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The schema's text with the annotations of every key. */
export async function withAnnotations(text: string): Promise<string> {
  const schema = JSON.parse(text) as Schema;
  const defaults = await defaultPolicy();
  for (const { path, description, reserved, node } of policyKeys(schema)) {
    if (reserved) continue;
    const notes = KEYS[path];
    // A key without notes stops the generation of docs/policy.md, which names it.
    if (notes === undefined) continue;
    if (description === undefined && notes.about !== undefined) node.description = notes.about;
    const literal = /^`([^`]+)`$/.exec(notes.default ?? "")?.[1];
    const value = literal === undefined ? undefined : (parse(literal) as unknown);
    const held = notes.default === undefined ? valueAt(defaults, path) : value;
    if (held === undefined) delete node.default;
    else node.default = held;
    const [, list, name] = /^(gate\.rules|waivers)\[\]\.(\w+)$/.exec(path) ?? [];
    const names = list === undefined ? undefined : NAMES[name!];
    const example = valueAt(parse(notes.example), path);
    node.examples = names === undefined ? [example] : [...names];
  }
  return `${printed(schema, "")}\n`;
}

/** Value at a path of a policy; `[]` is a list's first entry. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .replaceAll("[]", ".0")
    .split(".")
    .reduce<unknown>((node, name) => {
      if (node === null || typeof node !== "object" || !Object.hasOwn(node, name)) return undefined;
      return (node as Record<string, unknown>)[name];
    }, value);
}

/** JSON in which a schema without inner keys takes one line. */
function printed(value: unknown, indent: string, branches = isBranching(value)): string {
  const deeper = `${indent}  `;
  if (!branches) return onOneLine(value);
  const inner = Array.isArray(value)
    ? value.map((one) => printed(one, deeper))
    : Object.entries(value as object).map(
        ([name, one]) =>
          `${JSON.stringify(name)}: ${printed(one, deeper, BRANCHES.has(name) || isBranching(one))}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner.map((line) => `${deeper}${line}`).join(",\n")}\n${indent}${close}`;
}

function isBranching(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(isBranching);
  return Object.entries(value).some(([name, one]) => BRANCHES.has(name) || isBranching(one));
}

const BRANCHES: ReadonlySet<string> = new Set(["properties", "oneOf", "$defs"]);

function onOneLine(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const inner = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}: ${onOneLine(one)}`,
  );
  return inner.length === 0 ? "{}" : `{ ${inner.join(", ")} }`;
}
