import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BaseMatch, matchBase } from "../../../src/pull/checkpoint/index.ts";
import { ROOT } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const OTHER_SHA = "fedcba9876543210fedcba9876543210fedcba98";
const DIGEST = `sha256:${"1".repeat(64)}`;

interface Case {
  /** What the checkpoint's files say. */
  adapter?: Record<string, unknown>;
  config?: Record<string, unknown>;
  card?: string;
  /** Names of the base: as the policy writes it, and what it stands for. */
  base: string[];
  baseConfig?: Record<string, unknown>;
}

async function matched({ adapter, config, card, base, baseConfig }: Case): Promise<BaseMatch> {
  await using folder = await makeFolder({
    ...(adapter === undefined ? {} : { "tuned/adapter_config.json": JSON.stringify(adapter) }),
    ...(config === undefined ? {} : { "tuned/config.json": JSON.stringify(config) }),
    "tuned/README.md": card ?? "No front matter.",
    "base/config.json": JSON.stringify(baseConfig ?? {}),
  });
  return await matchBase(
    {
      names: ["./tuned"],
      path: folder.at("tuned"),
      digest: "sha256:0",
      kind: adapter === undefined ? "model" : "adapter",
    },
    { names: base, path: folder.at("base"), digest: DIGEST, kind: "model" },
  );
}

const HUB = [`hf://EleutherAI/pythia-1.4b@main`, `hf://EleutherAI/pythia-1.4b@${SHA}`];
const named = (name: unknown, more: object = {}) => ({ base_model_name_or_path: name, ...more });
const card = (text: string) => `---\n${text}\n---\n# A model\n`;

describe("the base is what the checkpoint was tuned from where", () => {
  test.each<[string, Case]>([
    ["both name the same on the Hub", { adapter: named("EleutherAI/pythia-1.4b"), base: HUB }],
    ["only case differs", { adapter: named("eleutherai/Pythia-1.4B"), base: HUB }],
    [
      "the trainer left the address",
      { adapter: named("https://huggingface.co/EleutherAI/pythia-1.4b"), base: HUB },
    ],
    [
      "the trainer read it from the Hub's cache",
      {
        adapter: named(`/home/me/.cache/hub/models--EleutherAI--pythia-1.4b/snapshots/${SHA}`),
        base: HUB,
      },
    ],
    [
      "the base is read from the Hub's cache",
      {
        adapter: named("EleutherAI/pythia-1.4b", { revision: SHA }),
        base: [`/cache/models--EleutherAI--pythia-1.4b/snapshots/${SHA}/`],
      },
    ],
    [
      "the revision is the commit's start",
      {
        adapter: named("EleutherAI/pythia-1.4b", { revision: SHA.slice(0, 10) }),
        base: HUB,
      },
    ],
    [
      "a branch is no commit",
      {
        adapter: named("EleutherAI/pythia-1.4b", { revision: "step3000" }),
        base: [`hf://EleutherAI/pythia-1.4b@${SHA}`],
      },
    ],
    [
      "a mirror goes by its name",
      { adapter: named("EleutherAI/pythia-1.4b"), base: ["./models/pythia-1.4b/"] },
    ],
    [
      "a bucket has it",
      { adapter: named("EleutherAI/pythia-1.4b"), base: ["s3://models/pythia-1.4b"] },
    ],
    [
      "an archive has it",
      {
        adapter: named("/data/pythia-1.4b"),
        base: ["https://x.org/a/pythia-1.4b.tar.gz#sha256=00"],
      },
    ],
    [
      "a folder of another machine goes by its name",
      { adapter: named("/scratch/pythia-1.4b/"), base: HUB },
    ],
    ["a Windows path ends in its name", { adapter: named("C:\\models\\pythia-1.4b"), base: HUB }],
    [
      "the path leads there from the checkpoint",
      { adapter: named("../base"), base: ["./renamed"] },
    ],
    [
      "the base's own configuration says so",
      {
        adapter: named("EleutherAI/pythia-1.4b"),
        base: ["./any-name"],
        baseConfig: { _name_or_path: "EleutherAI/pythia-1.4b" },
      },
    ],
    [
      "config.json of a full model names it",
      { config: { _name_or_path: "EleutherAI/pythia-1.4b" }, base: HUB },
    ],
    [
      "the card names it",
      { config: {}, card: card("base_model: EleutherAI/pythia-1.4b"), base: HUB },
    ],
    [
      "the card lists it alone",
      { config: {}, card: card("base_model:\n- EleutherAI/pythia-1.4b"), base: HUB },
    ],
    [
      "the card gives its digest",
      { config: {}, card: card(`base_model: x/y\nbase_model_digest: ${DIGEST}`), base: HUB },
    ],
  ])("%s", async (_, one) => {
    expect(await matched(one)).toMatchObject({ outcome: "same" });
  });
});

describe("the base is another model where", () => {
  test.each<[string, Case]>([
    ["the Hub's names differ", { adapter: named("EleutherAI/pythia-410m"), base: HUB }],
    ["the owner differs", { adapter: named("someone/pythia-1.4b"), base: HUB }],
    [
      "the commit differs",
      { adapter: named("EleutherAI/pythia-1.4b", { revision: OTHER_SHA }), base: HUB },
    ],
    [
      "the cache has another commit",
      {
        adapter: named(`/c/models--EleutherAI--pythia-1.4b/snapshots/${OTHER_SHA}`),
        base: HUB,
      },
    ],
    [
      "the branch differs",
      {
        adapter: named("EleutherAI/pythia-1.4b", { revision: "step3000" }),
        base: ["hf://EleutherAI/pythia-1.4b@step1000", `hf://EleutherAI/pythia-1.4b@${SHA}`],
      },
    ],
    [
      "a folder has another name than what was on the Hub",
      { adapter: named("EleutherAI/pythia-410m"), base: ["./models/pythia-1.4b"] },
    ],
    [
      "what the base was tuned from is not the base",
      {
        adapter: named("EleutherAI/pythia-1.4b"),
        base: [`hf://org/domain-model@${SHA}`],
        baseConfig: { _name_or_path: "EleutherAI/pythia-1.4b" },
      },
    ],
    [
      "a name without owner is another",
      { adapter: named("gpt2-medium"), base: ["hf://openai-community/gpt2"] },
    ],
    [
      "config.json of a full model names another",
      { config: { _name_or_path: "EleutherAI/pythia-410m" }, base: HUB },
    ],
    [
      "only the card names another",
      {
        config: { _name_or_path: "/scratch/out/checkpoint-500" },
        card: card("base_model: EleutherAI/pythia-410m"),
        base: HUB,
      },
    ],
    [
      "the digest differs",
      {
        config: {},
        card: card(
          `base_model: EleutherAI/pythia-1.4b\nbase_model_digest: sha256:${"2".repeat(64)}`,
        ),
        base: HUB,
      },
    ],
    ["the widths differ", { config: { hidden_size: 64 }, base: HUB, baseConfig: { n_embd: 128 } }],
    [
      "the layers differ",
      {
        config: { text_config: { num_hidden_layers: 2 } },
        base: HUB,
        baseConfig: { num_hidden_layers: 4 },
      },
    ],
    [
      "the architecture differs",
      { config: { model_type: "llama" }, base: HUB, baseConfig: { model_type: "gpt2" } },
    ],
  ])("%s", async (_, one) => {
    expect(await matched(one)).toMatchObject({ outcome: "differs" });
  });

  test("the path leads to another model of this machine", async () => {
    await using folder = await makeFolder({
      "tuned/adapter_config.json": JSON.stringify(named("../original")),
      "original/config.json": "{}",
      "perturbed/config.json": "{}",
    });
    const model = (name: string, kind: "model" | "adapter") => ({
      names: [`./${name}`],
      path: folder.at(name),
      digest: name,
      kind,
    });
    const tuned = model("tuned", "adapter");
    expect(await matchBase(tuned, model("original", "model"))).toMatchObject({ outcome: "same" });
    expect(await matchBase(tuned, model("perturbed", "model"))).toMatchObject({
      outcome: "differs",
    });
  });
});

describe("nobody can tell where", () => {
  test.each<[string, Case]>([
    ["nothing is recorded", { adapter: named(null), base: HUB }],
    ["a full model records nothing", { config: {}, base: HUB }],
    [
      "a path of another machine has another name",
      { adapter: named("/scratch/run-7/final"), base: HUB },
    ],
    ["what is recorded is no name", { adapter: named({ a: 1 }), base: HUB }],
    ["the card lists several", { config: {}, card: card("base_model: [a/b, c/d]"), base: HUB }],
    ["the card is no YAML", { config: {}, card: card("base_model: [a/b"), base: HUB }],
  ])("%s", async (_, one) => {
    expect(await matched(one)).toMatchObject({ outcome: "unknown" });
  });
});

describe("an adapter that was trained on a quantised copy is audited on the base, and that is said", () => {
  const LLAMA = [`hf://meta-llama/Llama-3.2-1B@${SHA}`];
  test.each([
    ["meta-llama/Llama-3.2-1B-bnb-4bit", "same"],
    ["meta-llama/Llama-3.2-1B-4bit", "same"],
    ["meta-llama/Llama-3.2-1B-FP8", "same"],
    ["meta-llama/Llama-3.2-1B-AWQ", "same"],
    ["meta-llama/Llama-3.2-1B-GPTQ-Int4", "same"],
    ["unsloth/llama-3.2-1b-bnb-4bit", "unknown"],
    ["unsloth/Llama-3.2-1B-unsloth-bnb-4bit", "unknown"],
    ["someone/Llama-3.2-1B-GPTQ", "unknown"],
    ["/models/Llama-3.2-1B-bnb-4bit", "unknown"],
  ])("%s", async (name, outcome) => {
    const found = await matched({ adapter: named(name), base: LLAMA });
    expect(found).toMatchObject({ outcome });
    expect(found.detail).toContain("by its name a quantised copy. The audit runs on the base");
  });

  test.each([
    ["unsloth/Llama-3.2-3B-bnb-4bit", "differs"],
    ["unsloth/Llama-3.2-1B-Instruct-bnb-4bit", "differs"],
    ["meta-llama/Llama-3.2-1B-4bit-something", "differs"],
    ["meta-llama/-4bit", "differs"],
    ["/models/other-4bit", "unknown"],
  ])("but not %s", async (name, outcome) => {
    const found = await matched({ adapter: named(name), base: LLAMA });
    expect(found).toMatchObject({ outcome });
    expect(found.detail).not.toContain("quantised");
  });

  test("a base that is itself the copy is the base", async () => {
    const name = "org/model-FP8";
    const found = await matched({ adapter: named(name), base: [`hf://${name}@${SHA}`] });
    expect(found).toMatchObject({ outcome: "same" });
    expect(found.detail).not.toContain("quantised");
  });
});

test("no path of the training machine and no odd character stands in what is shown", async () => {
  const { detail } = await matched({
    adapter: named("/home/alice/secret-project/\u202e<b>final"),
    base: HUB,
  });
  expect(detail).not.toMatch(/alice|secret|[\u202e<>]/u);
  const long = await matched({ adapter: named(`a/${"x".repeat(900)}`), base: HUB });
  expect(long.detail.length).toBeLessThan(300);
});

test("the demo's adapter was tuned from the demo's base", async () => {
  const demo = join(ROOT, "examples/demo");
  const model = (name: string, kind: "model" | "adapter") => ({
    names: [`./${name}`],
    path: join(demo, name),
    digest: name,
    kind,
  });
  expect(await matchBase(model("careful", "adapter"), model("base", "model"))).toMatchObject({
    outcome: "same",
  });
});
