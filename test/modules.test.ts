import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { arrowsWithin, circleIn, importsIn } from "../scripts/modules.ts";

const SOURCE = join(import.meta.dirname, "..", "src");
const imports = await importsIn(SOURCE);
const folders = (await readdir(SOURCE, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(SOURCE.length + 1)
      .replaceAll("\\", "/"),
  );

test.each(["", ...folders])("nothing in src/%s imports in a circle, types included", (folder) => {
  expect(circleIn(arrowsWithin(imports, folder))).toBeUndefined();
});

test("the action and the command line never import one another", () => {
  const arrows = arrowsWithin(imports, "");
  expect([...arrows.get("action")!]).not.toContain("cli");
  expect([...arrows.get("cli")!]).not.toContain("action");
  expect(
    [...arrows].flatMap(([from, to]) => (to.has("action") || to.has("cli") ? from : [])),
  ).toEqual([]);
});

test("src/ contains folders and no files", () => {
  expect([...imports.keys()].filter((name) => !name.includes("/"))).toEqual([]);
});

test("an import cycle is found, whatever leads to it", () => {
  const arrows = new Map([
    ["a", new Set(["b", "x"])],
    ["b", new Set(["c"])],
    ["c", new Set(["d", "x"])],
    ["d", new Set(["b"])],
  ]);
  expect(circleIn(arrows)).toEqual(["b", "c", "d", "b"]);
  arrows.get("d")!.clear();
  expect(circleIn(arrows)).toBeUndefined();
});

test("an arrow between folders counts once and one to the outside never", () => {
  const files = new Map([
    ["a/one.ts", ["b/two.ts", "a/other.ts", "../package.json"]],
    ["b/two.ts", ["b/deep/three.ts"]],
    ["b/deep/three.ts", ["a/one.ts"]],
  ]);
  expect(circleIn(arrowsWithin(files, ""))).toEqual(["a", "b", "a"]);
  expect(arrowsWithin(files, "b")).toEqual(
    new Map([
      ["two.ts", new Set(["deep"])],
      ["deep", new Set()],
    ]),
  );
});

test("every schema has one validator, in contracts/", async () => {
  const files = [...imports.keys()];
  const texts = await Promise.all(files.map((name) => readFile(join(SOURCE, name), "utf8")));
  expect(files.filter((_, index) => texts[index]!.includes("new Ajv"))).toEqual([
    "contracts/validate.ts",
  ]);
});
