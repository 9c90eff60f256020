import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { allKeys, keysNotIn, withRelease } from "../../scripts/release/keys.ts";
import { asDraft7, publishedSchemas, withSince } from "../../scripts/release/schemas.ts";
import { isDate } from "../../src/base/date.ts";
import { SCHEMAS } from "../../src/base/release.ts";
import { policyValidator } from "../../src/contracts/validate.ts";
import { ROOT } from "../support/cli.ts";

let files: Record<string, string>;
beforeAll(async () => {
  files = await publishedSchemas();
});
// biome-ignore lint/suspicious/noExplicitAny: the published text, of which tests look at any part.
const schema = (path: string) => JSON.parse(files[path]!) as Record<string, any>;

test("each schema names the address where it is served", () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["config.schema.json", "report.schema.json", "history.schema.json"]),
  );
  for (const path of Object.keys(files).filter((one) => !one.endsWith("catalog.json"))) {
    expect(schema(path).$id).toBe(`${SCHEMAS}/${path}`);
  }
});

test("every schema is one by the draft that it names", async () => {
  const names = (await readdir(join(ROOT, "schema"))).filter((one) => one.endsWith(".schema.json"));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const text = await readFile(join(ROOT, "schema", name), "utf8");
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(JSON.parse(text)), `${name}: ${ajv.errorsText()}`).toBe(true);
  }
  expect(new Ajv2020({ logger: false }).validateSchema({ type: "text" })).toBe(false);
});

test("the policy's keys say which release added them, and what is in none says nothing", () => {
  const { properties, $defs } = schema("config.schema.json");
  expect(properties.checkpoint.description).toMatch(/ Since Reticence 0\.1\.0\.$/);
  expect($defs.data.properties.members.description).toMatch(/ Since Reticence 0\.1\.0\.$/);
  expect($defs.rule.properties.max.description).toMatch(/ Since Reticence 0\.1\.0\.$/);
  const told = withSince(
    { properties: { new: { description: "New." }, old: {} } },
    { "1.2.0": ["old"] },
  );
  expect(told.properties).toEqual({
    new: { description: "New." },
    old: { description: "Since Reticence 1.2.0." },
  });
});

describe("for SchemaStore", () => {
  test("the entry of the catalogue is one", () => {
    const { name, description, fileMatch, url, ...rest } = schema("schemastore/catalog.json");
    expect(rest).toEqual({});
    // What its own checks ask for: the catalogue is one of schemas.
    expect(`${name} ${description}`).not.toMatch(/schema/i);
    expect(fileMatch).toEqual(["reticence.yml", "reticence.yaml"]);
    expect(url).toBe(schema("schemastore/reticence.json").$id);
  });

  test("the schema is one of draft 7, in ajv's strict mode", () => {
    expect(schema("schemastore/reticence.json").$schema).toBe(
      "http://json-schema.org/draft-07/schema#",
    );
    expect(draft7()({ version: 1 })).toBe(true);
  });

  test("it accepts and refuses the same policies", async () => {
    const same = draft7();
    const folder = join(ROOT, "examples", "demo");
    const examples = (await readdir(folder)).filter((name) => name.endsWith(".yml"));
    const policies = await Promise.all(
      examples.map(async (name) => parse(await readFile(join(folder, name), "utf8")) as object),
    );
    const { audits: _, ...audited } = policies[0] as Record<string, unknown>;
    const odd = [
      { ...audited, gates: {} },
      { ...audited, gate: { preset: "lax" } },
      { ...audited, data: { members: 1 } },
      { ...audited, pretraining: { people: 7 } },
      { ...audited, gate: { rules: [{ metric: "mia.auc", max: 0.6, against: "" }] } },
      { ...audited, waivers: [{ metric: "mia.auc", until: "tomorrow" }] },
      { ...audited, requires: "1" },
    ];
    for (const policy of [...policies, ...odd]) {
      expect([policy, same(policy)]).toEqual([policy, policyValidator()(policy)]);
    }
    expect(odd.filter((policy) => same(policy))).toEqual([]);
  });

  test("a keyword that draft 7 lacks is an error, and a key of that name is none", () => {
    expect(() => asDraft7({ items: { prefixItems: [] } })).toThrow('draft 7 has no "prefixItems"');
    expect(asDraft7({ properties: { prefixItems: { const: { $ref: "x" } } } })).toMatchObject({
      properties: { prefixItems: { const: { $ref: "x" } } },
    });
    expect(
      asDraft7({ $defs: { a: {} }, items: { $ref: "#/$defs/a", description: "b" } }),
    ).toMatchObject({
      definitions: { a: {} },
      items: { allOf: [{ $ref: "#/definitions/a" }], description: "b" },
    });
  });

  function draft7() {
    const ajv = new Ajv({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      formats: { date: { validate: isDate } },
    });
    return ajv.compile(schema("schemastore/reticence.json"));
  }
});

test("a release takes the keys that are in none, with those around them", () => {
  const schema = {
    properties: {
      run: { properties: { python: {}, image: {} } },
      seed: {},
      later: { description: "Reserved: not yet." },
    },
  };
  expect(allKeys(schema)).toEqual(["run", "run.image", "run.python", "seed"]);
  const known = { "0.1.0": ["run", "run.python"] };
  expect(keysNotIn(known, schema)).toEqual(["run.image", "seed"]);
  expect(withRelease(known, schema, "0.2.0")).toEqual({ ...known, "0.2.0": ["run.image", "seed"] });
  expect(withRelease(withRelease(known, schema, "0.2.0"), schema, "0.3.0")).not.toHaveProperty(
    "0.3.0",
  );
});
