import { describe, expect, test } from "vitest";
import { incompatibilities } from "../../scripts/release/compatible.ts";
import { broken, type Surface } from "../../scripts/release/surface.ts";

describe("a schema", () => {
  const BEFORE = {
    type: "object",
    additionalProperties: false,
    required: ["a"],
    properties: {
      a: { type: "integer", minimum: 0 },
      b: { enum: ["x", "y"] },
      c: { oneOf: [{ type: "string" }, { $ref: "#/$defs/list" }] },
    },
    $defs: { list: { type: "array", items: { type: "string" } } },
  };
  type Schema = typeof BEFORE;
  const changed = (change: (schema: Schema) => object) =>
    incompatibilities(BEFORE, change(structuredClone(BEFORE)) as Schema);
  const withProperties = (properties: object) =>
    changed((schema) => ({ ...schema, properties: { ...schema.properties, ...properties } }));

  test("may add what is optional, and allow more", () => {
    expect(changed((schema) => schema)).toEqual([]);
    expect(
      withProperties({
        a: { type: "number", minimum: -1 },
        b: { enum: ["x", "y", "z"] },
        c: { oneOf: [{ type: "string" }, { $ref: "#/$defs/list" }, { type: "boolean" }] },
        d: { type: "string" },
      }),
    ).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a higher minimum", { a: { type: "integer", minimum: 1 } }, "a: minimum 1 is new"],
    ["another type", { a: { type: "string" } }, "a: may no longer be integer"],
    ["a value less", { b: { enum: ["x"] } }, "b: may no longer be y"],
    [
      "a pattern",
      { c: { oneOf: [{ type: "string", pattern: "^a" }, { $ref: "#/$defs/list" }] } },
      "c: has another pattern",
    ],
    ["a form less", { c: { type: "string" } }, "c: may no longer be array"],
  ])("may not have %s", (_, properties, fault) => {
    expect(withProperties(properties)).toContain(fault);
  });

  test("may not drop a key, or need a new one", () => {
    const { a, c } = BEFORE.properties;
    expect(changed((schema) => ({ ...schema, properties: { a, c } }))).toEqual(["b: was removed"]);
    expect(changed((schema) => ({ ...schema, required: ["a", "b"] }))).toEqual([
      "b: became required",
    ]);
    expect(
      changed((schema) => ({
        ...schema,
        $defs: { list: { type: "array", items: { type: "number" } } },
      })),
    ).toHaveLength(1);
  });
});

describe("a release", () => {
  const SURFACE: Surface = {
    names: ["metric mia.auc", "option audit --out"],
    presets: { standard: [{ metric: "mia.auc", max: 0.65 }] },
    attacks: ["loss"],
  };
  const atRelease = (release: string, change: Partial<Surface> = {}, deprecated = {}) =>
    broken(
      { release: "1.2.0", surface: SURFACE },
      { release, surface: { ...SURFACE, ...change } },
      deprecated,
    );

  test("may add names, and change nothing else within a major version", () => {
    expect(atRelease("1.3.0", { names: [...SURFACE.names, "metric mia.new"] })).toEqual([]);
    const stricter = { presets: { standard: [{ metric: "mia.auc", max: 0.6 }] } };
    expect(atRelease("1.9.0", stricter)).toEqual(["the preset standard is not what 1.2.0 has"]);
    expect(atRelease("2.0.0", stricter)).toEqual([]);
    expect(atRelease("1.9.0", { attacks: ["loss", "new"] })).toHaveLength(1);
  });

  test("before 1.0.0 may change presets in a minor version, and not in a patch", () => {
    const change = { ...SURFACE, attacks: [] };
    const from = { release: "0.2.0", surface: SURFACE };
    expect(broken(from, { release: "0.3.0", surface: change })).toEqual([]);
    expect(broken(from, { release: "0.2.1", surface: change })).toHaveLength(1);
  });

  test("keeps a deprecated name for two minor releases after the one that says so", () => {
    const gone = { names: ["metric mia.auc"] };
    const deprecated = { "option audit --out": "1.2.0" };
    expect(atRelease("1.3.0", gone)).toEqual([
      "option audit --out is gone, and was never deprecated",
    ]);
    for (const early of ["1.3.0", "1.4.7"]) {
      expect(atRelease(early, gone, deprecated)).toEqual([
        "option audit --out is gone, and has to stay until 1.5.0: 1.2.0 deprecated it",
      ]);
    }
    expect(atRelease("1.5.0", gone, deprecated)).toEqual([]);
    expect(atRelease("2.0.0", gone, deprecated)).toEqual([]);
  });
});
