/**
 * Writes the names of the attacks and what editors show of each key into schema/config.schema.json, and what is derived from schema/: the TypeScript types in src/contracts/ and the probe's own
 * copies of the schemas that it reads. `--check` writes nothing and fails when something differs.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { MIA_ATTACKS } from "../src/attacks/index.ts";
import { withAnnotations } from "./policy-annotations.ts";

const ROOT = join(import.meta.dirname, "..");
const SCHEMAS = [
  "config",
  "job",
  "events",
  "signals",
  "report",
  "history",
  "split",
  "several",
  "shard",
  "canary-manifest",
  "canary-commitment",
  "criterion",
];
const PROBE_SCHEMAS = ["job", "events", "signals", "shard"];
const BANNER = "// Generated from schema/ by `npm run generate`; edit the schema instead.\n";

const check = process.argv.includes("--check");
const stale: string[] = [];

const config = await withAnnotations(withAttacks(await readFile(schemaPath("config"), "utf8")));
await put(schemaPath("config"), config);
await mkdir(join(ROOT, "src/contracts"), { recursive: true });
for (const name of SCHEMAS) {
  const schema = JSON.parse(await readFile(schemaPath(name), "utf8")) as JSONSchema;
  const types = await compile(schema, name, {
    bannerComment: BANNER,
    additionalProperties: false,
    format: true,
    style: { printWidth: 100 },
  });
  await put(join(ROOT, "src/contracts", `${name}.ts`), types);
}
for (const name of PROBE_SCHEMAS) {
  const target = join(ROOT, "probe/reticence_probe/contract/schema", `${name}.schema.json`);
  if (check) await put(target, await readFile(schemaPath(name), "utf8"));
  else await copyFile(schemaPath(name), target);
}
if (stale.length > 0) {
  console.error(`out of date, run \`npm run generate\`: ${stale.join(", ")}`);
  process.exitCode = 1;
}

/** The schema with every attack among those that a policy may declare. */
function withAttacks(schema: string): string {
  const names = MIA_ATTACKS.map((name) => JSON.stringify(name)).join(", ");
  return schema.replace(
    /("mia": \{[^[]*"oneOf": \[[\s\S]*?"attacks": \{\s*"type": "array",\s*"items": \{ "enum": \[)[^\]]*/,
    (_, before: string) => `${before}${names}`,
  );
}

function schemaPath(name: string): string {
  return join(ROOT, "schema", `${name}.schema.json`);
}

async function put(path: string, text: string): Promise<void> {
  const before = await readFile(path, "utf8").catch(() => "");
  if (before === text) return;
  if (check) stale.push(path);
  else await writeFile(path, text);
}
