import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadPolicy, lockPolicy, policyDigest } from "../../src/config/index.ts";
import { pullInputs } from "../../src/pull/index.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

const stacked = (checkpoint: string) =>
  POLICY.replace(/^checkpoint:.*$/m, `checkpoint: ${checkpoint}`);

async function refusal(checkpoint: string): Promise<{ code: string; message: string }> {
  return await loadText(stacked(checkpoint)).then(
    () => expect.fail("was accepted"),
    (error: { code: string; message: string }) => error,
  );
}

describe("checkpoint", () => {
  test("{ref} is the same as the reference alone", async () => {
    const plain = await loadText(stacked("./out/bot"));
    const object = await loadText(stacked("{ref: ./out/bot}"));
    expect(object.policy).toEqual(plain.policy);
    expect(policyDigest(object.policy)).toBe(policyDigest(plain.policy));
  });

  test("of several adapters is locked as they are and named by all", async () => {
    const { policy } = await loadText(
      stacked('{adapters: [./sft, "hf://example/dpo@main"]}\nhistory: {path: history}'),
    );
    expect(policy.adapters).toEqual(["./sft", "hf://example/dpo@main"]);
    expect(policy.checkpoint).toBe("./sft + hf://example/dpo@main");
    // The next commit pins another revision of the same one.
    expect(policy.history!.checkpoint).toBe("./sft + hf://example/dpo");
    expect(lockPolicy(policy).checkpoint).toEqual({ adapters: policy.adapters });
    const again = await loadText(JSON.stringify(lockPolicy(policy)));
    expect(again.policy).toEqual(policy);
  });

  test.each<[string, string, string]>([
    ["[]", "policy-value", "checkpoint"],
    ["[{ref: ./a}]", "policy-value", "checkpoint.0"],
    ["{adapters: []}", "policy-value", "checkpoint.adapters"],
    ["{adapters: ./sft}", "policy-value", "checkpoint.adapters"],
    ["{adapters: [3]}", "policy-value", "checkpoint.adapters.0"],
    ["{adapters: [./sft, ./sft]}", "adapter-repeated", "./sft"],
    ["{ref: ./a, adapters: [./b]}", "policy-conflict", "keep one"],
    ["{}", "policy-key-missing", "checkpoint"],
    ["{adaptors: [./sft]}", "policy-key-unknown", "adapters"],
  ])("%s is refused", async (checkpoint, code, said) => {
    const error = await refusal(checkpoint);
    expect(error.code).toBe(code);
    expect(error.message).toContain(said);
  });
});

const ADAPTER = { "adapter_model.safetensors": "weights" };
const adapter = (name: string, base: string) => ({
  [`${name}/adapter_config.json`]: JSON.stringify({
    base_model_name_or_path: base,
    r: name.length,
  }),
  [`${name}/adapter_model.safetensors`]: ADAPTER["adapter_model.safetensors"] + name,
});

async function made(checkpoint: string, files: Record<string, string> = {}) {
  const folder = await makeFolder({
    ...adapter("sft", "../base"),
    ...adapter("dpo", "../sft"),
    "base/config.json": "{}",
    "base/model.safetensors": "base",
    "data/members.jsonl": '{"prompt": "a", "completion": "b"}\n',
    "data/nonmembers.jsonl": '{"prompt": "c", "completion": "d"}\n',
    ...files,
  });
  const text = stacked(checkpoint).replace(/^base:.*$/m, "base: ./base");
  await writeFile(folder.at("reticence.yml"), text);
  return { folder, loaded: await loadPolicy(folder.at("reticence.yml")) };
}

describe("pulling several adapters", () => {
  test("gives the probe their folders in order, and the report each with its digest", async () => {
    const { folder, loaded } = await made("{adapters: [./sft, ./dpo]}");
    await using _ = folder;
    await using pulled = await pullInputs(loaded);
    expect(pulled.inputs.tuned).toEqual({
      kind: "adapter",
      path: folder.at("dpo"),
      before: [folder.at("sft")],
    });
    const { checkpoint, base } = pulled.provenance;
    expect(checkpoint.adapters!.map(({ source }) => source)).toEqual(["./sft", "./dpo"]);
    const digests = checkpoint.adapters!.map(({ digest }) => digest);
    expect(new Set([...digests, checkpoint.digest]).size).toBe(3);
    expect(base!.match).toMatchObject({ outcome: "same" });
    const lock = JSON.parse(pulled.lock) as { pulled: { key: string; reference: string }[] };
    expect(lock.pulled.slice(0, 3).map(({ key, reference }) => [key, reference])).toEqual([
      ["checkpoint.adapters.0", "./sft"],
      ["checkpoint.adapters.1", "./dpo"],
      ["base", "./base"],
    ]);
  });

  test("gives another order another digest", async () => {
    const digests = [];
    for (const list of ["./sft, ./dpo", "./dpo, ./sft"]) {
      const { folder, loaded } = await made(`{adapters: [${list}]}`);
      await using _ = folder;
      await using pulled = await pullInputs(loaded);
      digests.push(pulled.provenance.checkpoint.digest);
    }
    expect(digests[0]).not.toBe(digests[1]);
  });

  test("of which there is one is pulling that one", async () => {
    const [one, list] = [await made("./sft"), await made("{adapters: [./sft]}")];
    await using _ = one.folder;
    await using __ = list.folder;
    await using first = await pullInputs(one.loaded);
    await using second = await pullInputs(list.loaded);
    expect(second.provenance.checkpoint.digest).toBe(first.provenance.checkpoint.digest);
    expect(second.inputs.tuned).toEqual({ kind: "adapter", path: list.folder.at("sft") });
  });

  test.each<[string, string, Record<string, string>, string]>([
    ["a full model", "{adapters: [./base, ./dpo]}", {}, "adapter-expected"],
    ["a full model as the last", "{adapters: [./sft, ./base]}", {}, "adapter-expected"],
    [
      "a copy of the first",
      "{adapters: [./sft, ./copy]}",
      {
        "copy/adapter_config.json": adapter("sft", "../base")["sft/adapter_config.json"]!,
        "copy/adapter_model.safetensors": "weightssft",
      },
      "adapter-repeated",
    ],
    ["nothing", "{adapters: [./sft, ./gone]}", {}, "source-missing"],
    [
      "other weights beside one",
      "{adapters: [./sft, ./dpo]}",
      { "sft/model.safetensors": "more" },
      "weights-ambiguous",
    ],
    [
      "code of its own",
      "{adapters: [./sft, ./dpo]}",
      { "dpo/config.json": '{"auto_map": {}}' },
      "remote-code",
    ],
  ])("refuses %s at its line of the policy", async (_, checkpoint, files, code) => {
    const { folder, loaded } = await made(checkpoint, files);
    await using __ = folder;
    const error = await pullInputs(loaded).then(
      () => expect.fail("was pulled"),
      (thrown: { code: string; location?: { line?: number; column?: number } }) => thrown,
    );
    expect(error.code).toBe(code);
    expect(error.location!.line).toBe(2);
    expect(error.location!.column).toBeGreaterThan("checkpoint: {adapters: [".length);
  });
});
