import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { planText } from "../../src/console/plan.ts";
import { width } from "../../src/console/text.ts";
import { expect as expected } from "../../src/plan/expect.ts";
import type { Plan } from "../../src/plan/index.ts";
import { keepRate, rateOf, readRates } from "../../src/plan/rates.ts";
import { plannedDtype, sizesOf, weightsOf } from "../../src/plan/weights.ts";
import { parseDriver, runsCuda } from "../../src/probe/gpu.ts";
import { hostOf, type Prepared } from "../../src/sources/index.ts";
import { makeAuditFolder } from "../support/audit-folder.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

/** A model as it is listed: its parameters, and the bytes of its safetensors. */
function model(
  key: string,
  parameters: number | undefined,
  bytes: number,
  files = ["config.json"],
) {
  const paths = [...files, "model.safetensors"];
  return {
    key,
    parameters,
    files: paths.map((path) => ({
      path,
      store: {},
      bytes: path.endsWith("safetensors") ? bytes : 0,
    })),
    missing: { bytes: 0, room: new Map() },
  } as unknown as Prepared;
}

const GIB = 1024 ** 3;

describe("memory", () => {
  const pair = [model("checkpoint", 7e9, 14e9), model("base", 7e9, 14e9)];

  test("is the probe's: parameters × width + half a GiB, for one model and for both", () => {
    const weights = weightsOf(pair);
    expect(sizesOf(weights, "auto", "cpu")).toEqual({
      one: 28e9 + GIB / 2,
      both: 56e9 + GIB / 2,
      dtype: "float32",
    });
    expect(sizesOf(weights, "auto", "cuda")).toMatchObject({ one: 14e9 + GIB / 2 });
    expect(sizesOf(weights, "bfloat16", "cpu")).toMatchObject({ one: 14e9 + GIB / 2 });
  });

  test("of an adapter is that of the base with it, once", () => {
    const adapter = model("checkpoint", 1e7, 4e7, ["adapter_config.json"]);
    const { one, both } = sizesOf(weightsOf([adapter, pair[1]!]), "auto", "cuda")!;
    expect(one).toBe(2 * (7e9 + 1e7) + GIB / 2);
    expect(both).toBe(one);
  });

  test("is not told of quantised weights, nor of a model that only a download counts", () => {
    expect(plannedDtype("auto", "cuda", 0.5)).toBeUndefined();
    expect(sizesOf(weightsOf([model("checkpoint", undefined, 1), pair[1]!]), "auto", "cpu")).toBe(
      undefined,
    );
  });
});

describe("the expected time", () => {
  const models = [model("checkpoint", 7e7, 1.4e8), model("base", 7e7, 1.4e8)];
  const data = { sets: [{ set: "members", used: 1000 }], characters: 400_000 };
  const machine = { executor: "process", device: "cpu" } as const;

  async function inCache(rates: unknown, more: object = {}) {
    await using folder = await makeFolder({ "rates.json": JSON.stringify(rates) });
    const loaded = await loadText(POLICY);
    const env = { RETICENCE_CACHE: folder.path };
    return (await expected({ loaded, models, machine, data, env, ...more }))!;
  }

  const rate = {
    device: "cpu",
    parameters: 7e7,
    dtype: "float32",
    tokensPerSecond: 500,
    charactersPerToken: 4,
    secondsToStart: 10,
  };

  test("comes from the rate of the last audit here, and then its range is narrower", async () => {
    const here = await inCache([rate]);
    // 2 models × 100,000 tokens at 500 tokens/s: 400 s.
    expect(here.seconds![0]).toBeLessThan(410);
    expect(here.seconds![1]).toBeGreaterThan(410);
    expect(here.basis).toContain("500 tokens/s");
    const elsewhere = await inCache([]);
    expect(elsewhere.basis).toContain("figures of other machines");
    const spread = ([low, high]: readonly [number, number]) => high / low;
    expect(spread(here.seconds!)).toBeLessThan(spread(elsewhere.seconds!));
  });

  test("is longer by the canaries, each a record of the data with another end", async () => {
    const fast = [{ ...rate, tokensPerSecond: 5000 }];
    const plain = await inCache(fast);
    const withCanaries = await inCache(fast, { data: { ...data, canaries: 500 } });
    // Half as many canaries as records: 20 of the 40 s more, from 0.7 to 1.5 times that.
    expect(withCanaries.seconds![0] - plain.seconds![0]).toBeCloseTo(14, 5);
    expect(withCanaries.seconds![1] - plain.seconds![1]).toBeCloseTo(30, 5);
  });

  test("of another size is scaled, and of another device or precision is not used", async () => {
    const scaled = await inCache([{ ...rate, parameters: 7e8, tokensPerSecond: 50 }]);
    expect(scaled.basis).toContain("a model of 700,000,000 parameters");
    for (const other of [{ device: "cuda H200" }, { dtype: "bfloat16" }]) {
      expect((await inCache([{ ...rate, ...other }])).basis).toContain("other machines");
    }
  });

  test("is no longer than limits.minutes lets models run, and a damaged file is no rate", async () => {
    const slow = await inCache([{ ...rate, tokensPerSecond: 0.001 }]);
    expect(slow.seconds![1]).toBeLessThan(3600 + 300);
    expect((await inCache({ broken: true })).basis).toContain("other machines");
    expect((await inCache([{ ...rate, tokensPerSecond: "fast" }, null])).basis).toContain(
      "other machines",
    );
  });

  test("is not told where the size of the models is not known", async () => {
    const unknown = [model("checkpoint", undefined, 1), model("base", undefined, 1)];
    expect(await inCache([], { models: unknown })).toEqual({ executor: "process", device: "cpu" });
  });
});

describe("the rate of an audit", () => {
  const event = (t: number, task: string, kind: string, more: object = {}) =>
    JSON.stringify({ v: 1, t, task, kind, ...more });
  const both = (line: (model: string) => string) => ["tuned", "base"].map(line);

  test("is what both models scored between the first report and the end, and is kept", async () => {
    await using folder = await makeAuditFolder({ members: 20, nonmembers: 20 });
    const signals = folder.at("signals");
    const events = [
      event(100, "job", "start"),
      event(108, "inspect", "done"),
      ...both((model) => event(120, "score", "plan", { model, total: 100, done: 0, tokens: 1000 })),
      event(121, "score", "progress", { model: "tuned", done: 50, total: 100 }),
      event(131, "score", "done"),
    ];
    await writeFile(`${signals}/events.jsonl`, `${events.join("\n")}\n`);
    // 500 tokens of one model and 1,000 of the other in 10 s.
    expect(await rateOf(signals, 4000)).toMatchObject({
      tokensPerSecond: 150,
      charactersPerToken: 4,
      secondsToStart: 8,
    });
    const env = { RETICENCE_CACHE: folder.at("cache") };
    await keepRate(signals, 4000, env);
    await keepRate(signals, 4000, env);
    expect(await readRates(env)).toHaveLength(1);
  });

  test("is left out where everything was scored before, or nothing can be read", async () => {
    await using folder = await makeAuditFolder({ members: 20, nonmembers: 20 });
    const signals = folder.at("signals");
    await writeFile(`${signals}/events.jsonl`, `${event(100, "job", "start")}\n`);
    expect(await rateOf(signals, 1)).toBeUndefined();
    await mkdir(folder.at("empty"));
    const env = { RETICENCE_CACHE: folder.at("cache") };
    await keepRate(folder.at("empty"), 1, env);
    expect(await readRates(env)).toEqual([]);
  });
});

test("what nvidia-smi says is read, and nothing where it finds no GPU", () => {
  const listed = "560.35.03, NVIDIA H200, 143771, 143161\n560.35.03, NVIDIA H200, 143771, 20\n";
  const whole = "| NVIDIA-SMI 560.35.03   Driver Version: 560.35.03   CUDA Version: 12.6 |";
  expect(parseDriver(listed, whole)).toEqual({
    version: "560.35.03",
    cuda: "12.6",
    gpus: [
      { name: "NVIDIA H200", total: 143_771 * 1024 ** 2, free: 143_161 * 1024 ** 2 },
      { name: "NVIDIA H200", total: 143_771 * 1024 ** 2, free: 20 * 1024 ** 2 },
    ],
  });
  expect(parseDriver("No devices were found\n", "")).toBeUndefined();
  expect([runsCuda("12.6", "12.8"), runsCuda("12.6", "13.0")]).toEqual([true, false]);
});

test("the server of a reference is the one that a pull asks", () => {
  const region = { AWS_REGION: "eu-west-1" };
  expect(hostOf("./model", {})).toBeUndefined();
  expect(hostOf("hf://org/name", {})).toEqual({ origin: "https://huggingface.co", own: false });
  expect(hostOf("hf://org/name", { HF_HUB_OFFLINE: "1" })).toBeUndefined();
  expect(hostOf("hf://org/name", { HF_ENDPOINT: "http://hub.example.com:81/x" })).toEqual({
    origin: "http://hub.example.com:81",
    own: true,
  });
  expect(hostOf("s3://bucket/key", region)?.origin).toBe(
    "https://bucket.s3.eu-west-1.amazonaws.com",
  );
  expect(hostOf("s3://a.bucket/key", region)?.origin).toBe("https://s3.eu-west-1.amazonaws.com");
  expect(hostOf("s3://bucket/key", {})).toBeUndefined();
  expect(hostOf("https://example.com/a.tar#sha256=0", {})?.origin).toBe("https://example.com");
});

test.each([60, 80, 120])(
  "a plan of %i columns has no longer line, and every state is shown",
  (columns) => {
    const text = "several words of an explanation that is longer than any line ".repeat(4);
    const plan: Plan = {
      checks: (["ok", "warning", "fault"] as const).map((state) => ({
        area: "data",
        name: "pretraining nonmembers",
        state,
        text: `${text}\u001b[31m`,
      })),
      pulls: [],
      sets: [],
      tasks: [text],
      rules: [],
      formats: [],
      training: [],
      expected: { executor: "process", device: "cpu", seconds: [720, 1800], basis: "from figures" },
    };
    const shown = planText(plan, { isTTY: true, columns, write: () => true });
    for (const line of shown.split("\n")) expect(width(line)).toBeLessThanOrEqual(columns);
    expect(shown).not.toContain("\u001b");
    for (const state of ["ok", "warning", "fault"]) {
      expect(shown).toMatch(new RegExp(`^ {2}${state} +pretraining nonmembers `, "m"));
    }
    expect(shown).toContain("Expected: 12 to 30 min in a process on the CPU");
  },
);
