import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { moveShared } from "../../src/audit/shared.ts";
import { makeFolder } from "../support/folder.ts";

test("what is known of base and data moves on, but for links; what the next one has stays", async () => {
  await using folder = await makeFolder({
    "a/shared/score-base/1/0.sealed": "of a",
    "a/shared/score-base/1/1.sealed": "of a",
    "a/other": "stays",
    "b/shared/score-base/1/1.sealed": "of b",
    secret: "elsewhere",
  });
  await symlink(folder.at("secret"), folder.at("a/shared/score-base/1/2.sealed"));
  await symlink(folder.path, folder.at("a/shared/everything"));
  await moveShared(folder.at("a"), folder.at("b"));
  expect(await readdir(folder.at("a"))).toEqual(["other"]);
  expect(await readdir(folder.at("b/shared"))).toEqual(["score-base"]);
  expect((await readdir(folder.at("b/shared/score-base/1"))).sort()).toEqual([
    "0.sealed",
    "1.sealed",
  ]);
  expect(await readFile(folder.at("b/shared/score-base/1/0.sealed"), "utf8")).toBe("of a");
  expect(await readFile(folder.at("b/shared/score-base/1/1.sealed"), "utf8")).toBe("of b");
  expect(await readFile(folder.at("secret"), "utf8")).toBe("elsewhere");
});

test("where nothing is known, or a link leads elsewhere, nothing moves", async () => {
  await using folder = await makeFolder({ "elsewhere/x.sealed": "x", "c/y": "", "b/z": "" });
  await moveShared(folder.at("a"), folder.at("b"));
  await symlink(folder.at("elsewhere"), folder.at("c/shared"));
  await moveShared(folder.at("c"), folder.at("b"));
  expect(await readdir(folder.at("b"))).toEqual(["z"]);
  expect(await readdir(folder.at("elsewhere"))).toEqual(["x.sealed"]);
  // Nor is anything moved through a link that stands where it should go.
  await writeFile(folder.at("b/w"), "");
  await using other = await makeFolder({ "shared/x.sealed": "x" });
  await symlink(folder.at("elsewhere"), folder.at("b/shared"));
  await moveShared(other.path, folder.at("b"));
  expect(await readdir(folder.at("elsewhere"))).toEqual(["x.sealed"]);
});
