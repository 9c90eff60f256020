import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { EVERYDAY } from "../../src/config/everyday.ts";
import { foreignPath } from "../../src/config/foreign-path.ts";
import { loadPolicy, parseSet } from "../../src/config/index.ts";
import { PRESETS } from "../../src/config/presets.ts";
import { everydayName, suggest } from "../../src/config/suggest.ts";
import { CATALOGUE, PII_TYPES } from "../../src/gate/catalogue.ts";
import { refusePlatform } from "../../src/probe/platform.ts";
import { hubSpelling } from "../../src/sources/spelling.ts";
import { makeFolder } from "../support/folder.ts";
import { errorOf, loadText, POLICY } from "../support/policy.ts";

const METRICS = Object.keys(CATALOGUE);

/** What a first try writes at a key, and what the error has to name. */
const TRIES: readonly [key: string, value: string, named: string][] = [
  ["checkpoint", "~/out/bot", "absolute path"],
  ["checkpoint", "~someone/out", "absolute path"],
  ["base", "C:\\models\\base", "a path of Windows"],
  ["base", "c:/models/base", "a path of Windows"],
  ["base", "\\\\server\\share", "a path of Windows"],
  ["base", ".\\models\\base", "Write ./models/base."],
  ["data.members", "~/train.jsonl", "absolute path"],
  ["data.nonmembers", "[a.jsonl, ~/held.jsonl]", "absolute path"],
  ["data.people", "~/people.jsonl", "absolute path"],
  ["checkpoint.adapters", "[~/a, ./b]", "absolute path"],
  ["run.python", "~/venv/bin/python", "absolute path"],
  ["history.path", "~/history", "absolute path"],
  ["gate.rules", "[{metric: mia.tpr_at_fpr, max: 5}]", "Did you mean 0.05 (5 %)?"],
  ["gate.rules", "[{metric: mia.auc, max: 65}]", "Did you mean 0.65?"],
  ["gate.rules", "[{metric: mia.auc, max: 5}]", "between 0.5 and 1, such as 0.65."],
  ["gate.rules", "[{metric: pii.extraction_gain, max: 1.5}]", "Did you mean 0.015 (1.5 %)?"],
  ["gate.rules", "[{metric: mia.auc, attack: weakest, min: 45}]", "Did you mean 0.45?"],
  ["gate.rules", "[{metric: mia.tpr_at_fpr, fpr: 1.5, max: 0.1}]", "Did you mean 0.015 (1.5 %)?"],
  ["gate.confidence", "95", "Did you mean 0.95 (95 %)?"],
  ["data.max_dropped", "2", "Did you mean 0.02 (2 %)?"],
  ["gate.preset", "strct", 'Did you mean "strict"?'],
  ["gate.preset", "Standard", 'Did you mean "standard"?'],
  ["gate.preset", "default", 'Did you mean "standard"?'],
  ["gate.preset", "reportonly", 'Did you mean "report-only"?'],
  ["run.device", "gpu", 'Did you mean "cuda"?'],
  ["run.device", "GPU", 'Did you mean "cuda"?'],
  ["run.device", "rocm", 'Did you mean "cuda"?'],
  ["run.device", "metal", 'Did you mean "mps"?'],
  ["run.dtype", "bf16", 'Did you mean "bfloat16"?'],
  ["run.executor", "container", 'Did you mean "docker"?'],
  ["data.format", "alpaca", 'Did you mean "instruct"?'],
  ["data.format", "messages", 'Did you mean "chat"?'],
  ["data.train_on", "assistant", 'Did you mean "completions"?'],
  ["gate.rules", "[{metric: pii.extracted, type: ssn, max: 0}]", 'Did you mean "us_ssn"?'],
  ["attacks.pii.columns", "{tax: ssn}", 'Did you mean "us_ssn"?'],
  ["attacks.pii.columns", "{number: card}", 'Did you mean "credit_card"?'],
  ["attacks.pii.columns", "{customer_id: emial}", 'Did you mean "email"?'],
  ["attacks.pii.columns", "{call: phones}", 'Did you mean "phone"?'],
  ["attacks.pii.columns", "{born: date_of_brith}", 'Did you mean "date_of_birth"?'],
  ["attacks.pii.columns", "{card: creditcard}", 'Did you mean "credit_card"?'],
];

describe("a first try", () => {
  test.each(TRIES)("%s: %s names what is meant: %s", async (key, value, named) => {
    const set = (text: string) => parseSet(text);
    // Of a rule the whole list is written; what a place of the policy says is the file's.
    expect(await errorOf(POLICY, [set(`${key}=${value}`)])).toContain(named);
  });

  test("a percentage as a bound of an AUC is no share, and what is always exceeded is not meant", async () => {
    const bounded = (bound: string) =>
      errorOf(POLICY, [parseSet(`gate.rules=[{metric: mia.auc, ${bound}}]`)]);
    for (const bound of ["max: 5", "max: 65", "attack: weakest, min: 45"]) {
      expect(await bounded(bound)).not.toMatch(/%|0\.05/);
    }
  });

  test("a type of PII of one's own is taken, unless it is a slip of the keyboard", async () => {
    const own = "{a: plan, b: uid, c: phase, d: member_no, e: tier, f: sector}";
    const { policy } = await loadText(POLICY, [parseSet(`attacks.pii.columns=${own}`)]);
    expect(policy.attacks.pii).toMatchObject({ columns: { a: "plan", f: "sector" } });
  });

  test.each(METRICS)("the bare name of %s names it", async (id) => {
    const bare = id.split(".")[1]!;
    const same = METRICS.filter((other) => other.split(".")[1] === bare);
    const error = await errorOf(`${POLICY}gate: {rules: [{metric: ${bare}, max: 0.5}]}\n`);
    for (const one of same.length === 1 ? [id] : same) expect(error).toContain(one);
    expect(error).toMatch(same.length === 1 ? /Did you mean/ : /Did you mean|Known/);
  });

  test.each(
    Object.entries(EVERYDAY).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
  )("%s means %s among its like", (word, name) => {
    const lists = [METRICS, [...PII_TYPES], Object.keys(PRESETS)];
    const list = lists.find((one) => one.includes(name)) ?? [name, "something"];
    expect(suggest(word, list)).toBe(` Did you mean "${name}"?`);
  });

  test("no everyday word of a PII type is another type's", () => {
    const words = PII_TYPES.flatMap((type) => EVERYDAY[type] ?? []);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => (PII_TYPES as readonly string[]).includes(word))).toEqual([]);
    expect(everydayName("address", PII_TYPES)).toBeUndefined();
  });
});

test.each<[string, "model" | "data", string | undefined]>([
  ["example-org/bot", "model", "hf://example-org/bot"],
  ["example-org/bot@abc", "model", "hf://example-org/bot@abc"],
  ["example-org/records", "data", "hf://datasets/example-org/records"],
  ["https://huggingface.co/example-org/bot", "model", "hf://example-org/bot"],
  ["https://huggingface.co/example-org/bot/", "model", "hf://example-org/bot"],
  ["https://huggingface.co/example-org/bot/tree/v1", "model", "hf://example-org/bot@v1"],
  ["huggingface.co/example-org/bot", "model", "hf://example-org/bot"],
  ["https://hf.co/example-org/bot?x=1", "model", "hf://example-org/bot"],
  [
    "https://huggingface.co/datasets/example-org/r/blob/main/data/a.jsonl",
    "data",
    "hf://datasets/example-org/r@main:data/a.jsonl",
  ],
  ["https://example.com/example-org/bot", "model", undefined],
  ["./out/bot", "model", undefined],
  ["out/bot/deep", "model", undefined],
  ["train.jsonl", "data", undefined],
  ["/out/bot", "model", undefined],
])("%s as a %s is %s of the Hub", (reference, wanted, meant) => {
  expect(hubSpelling(reference, wanted)).toBe(meant);
});

test("a path that this machine reads as it is meant is none to refuse", () => {
  for (const path of ["./~/x", "a~b", "/home/a", "../x", "hf://a/b", "s3://b/k", "C", "C:x"]) {
    expect([path, foreignPath(path, "linux")]).toEqual([path, undefined]);
  }
  expect(foreignPath("C:\\x", "win32")).toBeUndefined();
  expect(foreignPath("~/x", "win32")).toContain("begins with ~");
});

test("a policy may be JSON, with tabs too, and says where it is wrong", async () => {
  const policy = {
    version: 1,
    checkpoint: "./tuned",
    base: "./base",
    data: { format: "text", members: "a.jsonl", nonmembers: "b.jsonl" },
  };
  for (const indent of [0, 2, "\t"]) {
    const { policy: read } = await loadText(JSON.stringify(policy, null, indent));
    expect(read.checkpoint).toBe("./tuned");
  }
  expect(await errorOf(JSON.stringify({ ...policy, sede: 1 }, null, 2))).toMatch(
    /^10:3: unknown key "sede"\. Did you mean "seed"\?/,
  );
});

test("a data file in the policy's place is called that, whatever YAML makes of it", async () => {
  const names = ["train.jsonl", "train.json", "train.csv", "train.jsonl.gz", "train.parquet"];
  const text = '{"prompt": "a"}\n{"prompt": "b"}\n';
  await using folder = await makeFolder(Object.fromEntries(names.map((name) => [name, text])));
  await writeFile(folder.at("list.json"), "[1, 2]");
  for (const name of [...names, "list.json"]) {
    const error = await loadPolicy(folder.at(name)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "policy-not-yaml",
      message: expect.stringMatching(/^this is a data file\. A policy is a YAML file/),
    });
  }
});

test("a policy that is not there is the one whose name is near", async () => {
  await using folder = await makeFolder({ "reticence.yml": POLICY });
  await expect(loadPolicy(folder.at("retience.yml"))).rejects.toThrow(
    `no such policy file. Did you mean ${folder.at("reticence.yml")}?`,
  );
});

test("a folder in the policy's place says which file is meant, or how to make one", async () => {
  await using folder = await makeFolder();
  await expect(loadPolicy(folder.path)).rejects.toMatchObject({
    code: "policy-unreadable",
    message: expect.stringMatching(/is a folder, and holds no reticence\.yml\. `reticence init/),
  });
  await mkdir(folder.at("bot"));
  await writeFile(folder.at("bot/reticence.yml"), POLICY);
  await expect(loadPolicy(folder.at("bot"))).rejects.toMatchObject({
    message: `this is a folder. Name the policy in it: ${folder.at("bot", "reticence.yml")}.`,
  });
});

test("an audit is refused on Windows, and on no other system that it runs on", () => {
  expect(() => refusePlatform("win32")).toThrow(
    expect.objectContaining({ code: "platform-unsupported" }),
  );
  for (const platform of ["linux", "darwin"] as const) refusePlatform(platform);
});
