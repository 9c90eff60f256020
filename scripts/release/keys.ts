import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { policyKeys, type Schema } from "../policy-schema.ts";
import { ROOT } from "../root.ts";

/** The keys that each release added to the policy, by release, oldest first. */
export type KeysByRelease = Record<string, string[]>;

/** The table with the keys of a schema that are in no release yet under `release`. */
export function withRelease(known: KeysByRelease, schema: Schema, release: string): KeysByRelease {
  const fresh = keysNotIn(known, schema);
  return fresh.length === 0 ? known : { ...known, [release]: fresh };
}

/** Keys of a schema that no release has, with those around them: `run` and `run.python`. */
export function keysNotIn(known: KeysByRelease, schema: Schema): string[] {
  const released = new Set(Object.values(known).flat());
  return allKeys(schema).filter((key) => !released.has(key));
}

export function allKeys(schema: Schema): string[] {
  const keys = policyKeys(schema)
    .filter(({ reserved }) => !reserved)
    .flatMap(({ path }) => prefixes(path));
  return [...new Set(keys)].sort();
}

export async function readKeys(root = ROOT): Promise<KeysByRelease> {
  return JSON.parse(await readFile(join(root, "schema", "since.json"), "utf8")) as KeysByRelease;
}

export async function readPolicySchema(root = ROOT): Promise<Schema> {
  return JSON.parse(await readFile(join(root, "schema", "config.schema.json"), "utf8")) as Schema;
}

/** `gate.rules[].metric` as gate, gate.rules, gate.rules[].metric. */
function prefixes(path: string): string[] {
  const parts = path.split(".");
  return parts.map((_, index) =>
    parts
      .slice(0, index + 1)
      .join(".")
      .replace(/(\[\])+$/, ""),
  );
}
