import { describe, expect, test } from "vitest";
import { parseShard, parseShards, shardFolder } from "../../src/audit/shards/name.ts";
import { PolicyError } from "../../src/base/errors.ts";
import { loadPolicy } from "../../src/config/index.ts";
import { planShards } from "../../src/plan/index.ts";
import { makeFolder } from "../support/folder.ts";

const MODELS = `version: 1
checkpoint: ./tuned
base: ./base
data: {format: text, members: a.jsonl, nonmembers: b.jsonl}
gate: {preset: report-only}
`;
const GENERATED = `version: 1
audits: [synthetic]
synthetic: {data: a.jsonl, private: b.jsonl, heldout: c.jsonl}
gate: {preset: report-only}
`;

describe("a shard", () => {
  test("is which of how many, and has a folder by that name", () => {
    expect(parseShard("2/3", "--shard")).toEqual({ number: 2, of: 3 });
    expect(shardFolder({ number: 2, of: 3 })).toBe("2-of-3");
    expect(parseShards("1000", "--shards")).toBe(1000);
  });

  test.each(["4/3", "0/3", "3", "2/3/4", "x", "", " 2/3", "1/1001", "02/3", "-1/3"])(
    "is not %j",
    (text) => {
      expect(() => parseShard(text, "--shard")).toThrow(PolicyError);
      expect(() => parseShard(text, "--shard")).toThrow("for example 2/3");
    },
  );
});

describe("a plan in shards", () => {
  const called = { file: "a policy.yml", out: "out/", sets: ["limits.records=5", "seed=$x"] };

  test("gives commands that a shell takes as they are", async () => {
    await using folder = await makeFolder({ "p.yml": MODELS });
    const { checks, shards } = planShards(await loadPolicy(folder.at("p.yml")), 2, called);
    expect(checks.map(({ state }) => state)).toEqual(["ok"]);
    expect(shards.audit[1]).toBe(
      "reticence audit 'a policy.yml' --set limits.records=5 --set 'seed=$x' --shard 2/2 --out out-shards",
    );
  });

  test.each([
    ["generated data", GENERATED, "asks no model"],
    ["several checkpoints", MODELS.replace("./tuned", "[./tuned, ./other]"), "is of one"],
  ])("is refused for %s", async (_, text, why) => {
    await using folder = await makeFolder({ "p.yml": text });
    const { checks } = planShards(await loadPolicy(folder.at("p.yml")), 2, called);
    expect(checks.map(({ state, text }) => [state, text.includes(why)])).toEqual([["fault", true]]);
  });
});
