import { mkdir, symlink, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  correctedFor,
  isPattern,
  lockPolicy,
  matchPattern,
  policyDigest,
} from "../../src/config/index.ts";
import { leastNonmembers } from "../../src/gate/limits.ts";
import { makeFolder } from "../support/folder.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const of = (checkpoint: string, more = "") =>
  POLICY.replace("checkpoint: ./tuned", `checkpoint: ${checkpoint}`) + more;
const BEST = "gate: {pick: best}\n";

describe("the confidence of the best of several checkpoints", () => {
  // By hand: an error of 0.05 / 3 = 0.016667 each; 0.05 / 64 = 0.00078125; 0.1 / 2 = 0.05.
  test.each([
    [3, 0.95, 0.983333],
    [64, 0.95, 0.99921875],
    [2, 0.9, 0.95],
  ])("among %d at %d is %d", (among, confidence, corrected) => {
    const found = correctedFor(among, confidence);
    expect(found.confidence).toBeCloseTo(corrected, 6);
    expect(found.choice).toEqual({ among, confidence });
  });

  test("leaves all intervals together the error that the policy allows", () => {
    for (let among = 2; among <= 64; among++) {
      expect(among * (1 - correctedFor(among, 0.95).confidence)).toBeCloseTo(0.05, 12);
    }
  });

  // At an FPR of 1 %, ⌈ln(0.025) / ln(0.99)⌉ = 368; ⌈ln(0.025 / 3) / ln(0.99)⌉ = 477.
  test("asks for more nonmembers, so that listing more checkpoints clears no rule sooner", () => {
    expect(leastNonmembers(0.01, 0.95)).toBe(368);
    expect(leastNonmembers(0.01, correctedFor(3, 0.95).confidence)).toBe(477);
  });

  test("of a single one is the policy's own", () => {
    expect(correctedFor(1, 0.95)).toEqual({ confidence: 0.95 });
  });
});

describe("a policy of several checkpoints", () => {
  test("knows them all, and corrects nothing unless it picks", async () => {
    const { policy } = await loadText(of("[./a, hf://org/b@main]"));
    expect(policy.several).toEqual(["./a", "hf://org/b@main"]);
    expect(policy.checkpoint).toBe("./a, hf://org/b@main");
    expect(policy.gate).toMatchObject({ confidence: 0.95 });
    expect(policy.gate.choice).toBeUndefined();
  });

  test("of one entry is that of one checkpoint, and so is `best` of it", async () => {
    const [plain, listed, best] = await Promise.all(
      [of("./tuned"), of("[./tuned]"), of("[./tuned]", BEST)].map((text) => loadText(text)),
    );
    for (const { policy } of [listed!, best!]) {
      expect(policy).toEqual(plain!.policy);
      expect(policyDigest(policy)).toBe(policyDigest(plain!.policy));
    }
  });

  test("is locked with what the correction is made from, and read again to the same", async () => {
    const { policy } = await loadText(of("[./a, ./b, ./c]", BEST));
    expect(lockPolicy(policy).gate).toMatchObject({ pick: "best", among: 3, confidence: 0.95 });
    expect((await loadText(JSON.stringify(lockPolicy(policy)))).policy).toEqual(policy);
  });

  test("may have been chosen among more than are listed, and never among fewer", async () => {
    const among = async (number: number) =>
      (await loadText(of("[./a, ./b, ./c]", `gate: {pick: best, among: ${number}}\n`))).policy.gate
        .choice!.among;
    expect(await among(8)).toBe(8);
    expect(await among(2)).toBe(3);
  });

  test.each([
    [of("[]"), /"checkpoint" must NOT have fewer than 1 items/],
    [of("[./a, 3]"), /"checkpoint\.1" must be string/],
    [of(`[${Array.from({ length: 65 }, (_, at) => `./c${at}`).join(", ")}]`), /more than 64 items/],
    [of("./tuned", "gate: {among: 3}\n"), /needs `gate\.pick: best`/],
    [of("./tuned", "gate: {pick: first}\n"), /"gate\.pick" must be one of worst, best/],
  ])("is refused where it cannot be meant: case %#", async (text, message) => {
    expect(await errorOf(text)).toMatch(message);
  });
});

describe("a pattern", () => {
  test.each([
    ["./out/checkpoint-*", true],
    ["./out/checkpoint-??", true],
    ["./out/final", false],
    ["s3://bucket/model?versionId=1", false],
    ["https://host/model.tar?download=1#sha256=00", false],
    ["hf://org/run-*", true],
  ])("%s: %s", (reference, expected) => {
    expect(isPattern(reference)).toBe(expected);
  });

  test("matches folders, in the order of their numbers, links to folders too", async () => {
    await using folder = await makeFolder({
      "out/checkpoint-7.txt": "",
      "out/.checkpoint-1/x": "",
    });
    for (const name of ["checkpoint-10", "checkpoint-2", "checkpoint-1", "other"]) {
      await mkdir(folder.at("out", name), { recursive: true });
    }
    await symlink(folder.at("out/other"), folder.at("out/checkpoint-3"));
    await symlink(folder.at("nowhere"), folder.at("out/checkpoint-4"));
    expect(await matchPattern("./out/checkpoint-*", folder.path)).toEqual({
      folders: [
        "./out/checkpoint-1",
        "./out/checkpoint-2",
        "./out/checkpoint-3",
        "./out/checkpoint-10",
      ],
      others: ["./out/checkpoint-4", "./out/checkpoint-7.txt"],
      within: folder.at("out"),
    });
    expect((await matchPattern("out/checkpoint-?", folder.path)).folders).toEqual([
      "out/checkpoint-1",
      "out/checkpoint-2",
      "out/checkpoint-3",
    ]);
    expect((await matchPattern("*/check*-10", folder.path)).folders).toEqual(["out/checkpoint-10"]);
    expect((await matchPattern(`${folder.path}/o?t/other`, "/")).folders).toEqual([
      folder.at("out/other"),
    ]);
    await writeFile(folder.at("a+b"), "");
    expect(await matchPattern("a+?", folder.path)).toMatchObject({ folders: [], others: ["a+b"] });
  });
});
