import { describe, expect, test } from "vitest";
import { type BaseMatch, matchStack } from "../../../src/pull/checkpoint/index.ts";
import { makeFolder } from "../../support/folder.ts";

const BASE = ["hf://example/harbour-1b@main", `hf://example/harbour-1b@${"a".repeat(40)}`];
const ON_BASE = "example/harbour-1b";

/** What each adapter of a list says that it was trained on; undefined: nothing. */
async function matched(
  recorded: (string | undefined)[],
  folders = recorded.map((_, index) => `adapter-${index + 1}`),
): Promise<BaseMatch> {
  await using folder = await makeFolder({
    "base/config.json": "{}",
    ...Object.fromEntries(
      recorded.map((name, index) => [
        `${folders[index]}/adapter_config.json`,
        JSON.stringify(name === undefined ? {} : { base_model_name_or_path: name }),
      ]),
    ),
  });
  const adapters = folders.map((name, index) => ({
    names: [`./${name}`],
    path: folder.at(name),
    digest: `sha256:${index}`,
    kind: "adapter" as const,
  }));
  return await matchStack(adapters, {
    names: BASE,
    path: folder.at("base"),
    digest: "sha256:base",
    kind: "model",
  });
}

describe("several adapters", () => {
  test.each<[string, (string | undefined)[]]>([
    ["the second names the first by its path", [ON_BASE, "../adapter-1"]],
    ["each names the one before it", [ON_BASE, "../adapter-1", "../adapter-2"]],
    ["the second names the first by its name elsewhere", [ON_BASE, "/scratch/run/adapter-1"]],
    ["the first is alone", [ON_BASE]],
  ])("are what was trained where %s", async (_, recorded) => {
    expect(await matched(recorded)).toMatchObject({ outcome: "same" });
  });

  test.each<[string, (string | undefined)[], string]>([
    ["the base, merged in memory", [ON_BASE, ON_BASE], "also names the base; the audit assumes"],
    ["a folder of the merged model", [ON_BASE, "/out/sft-merged"], "the folder sft-merged,"],
    ["the merged model on the Hub", [ON_BASE, "example/harbour-sft"], "example/harbour-sft,"],
    ["nothing", [ON_BASE, undefined], "does not say what it was trained on"],
    ["the base, as the third", [ON_BASE, "../adapter-1", ON_BASE], "adapters 1 to 2 merged"],
  ])("may be what was trained where a later one names %s", async (_, recorded, said) => {
    const match = await matched(recorded);
    expect(match.outcome).toBe("unknown");
    expect(match.detail).toContain("Adapter 1 was trained on the base.");
    expect(match.detail).toContain(said);
    expect(match.detail).toContain("the audit assumes");
  });

  test.each<[string, (string | undefined)[]]>([
    ["the first names the second", ["../adapter-2", ON_BASE]],
    ["the first names the last of three", ["../adapter-3", ON_BASE, "../adapter-2"]],
    ["the third names the first", [ON_BASE, "../adapter-1", "../adapter-1"]],
    ["the second names the third", [ON_BASE, "../adapter-3", ON_BASE]],
    ["the first is of another base", ["example/other-1b", "../adapter-1"]],
  ])("are not what was trained where %s", async (_, recorded) => {
    expect(await matched(recorded)).toMatchObject({ outcome: "differs" });
  });

  test("in the wrong order are told so by what a later one names", async () => {
    const { detail } = await matched(["/out/sft-merged", ON_BASE]);
    expect(detail).toContain("Adapter 2 names the base: are the adapters in training order?");
  });

  test("that share the name of their folders are not taken for each other", async () => {
    const folders = ["sft/final", "dpo/final"];
    expect(await matched([ON_BASE, "/elsewhere/final"], folders)).toMatchObject({
      outcome: "unknown",
    });
    expect(await matched([ON_BASE, "../../sft/final"], folders)).toMatchObject({ outcome: "same" });
  });

  test("say no path of the machine that trained, and no more than a report takes", async () => {
    const long = Array.from({ length: 20 }, () => `/home/somebody/${"x".repeat(900)}/merged`);
    const { detail } = await matched([ON_BASE, ...long]);
    expect(detail).not.toContain("somebody");
    expect(detail.length).toBeLessThanOrEqual(1024);
  });
});
