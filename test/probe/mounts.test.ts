import { mkdir, symlink } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Job } from "../../src/contracts/job.ts";
import { mountJob } from "../../src/probe/docker/mounts.ts";
import { makeFolder } from "../support/folder.ts";

test("everything that a job names is mounted, and no path of the machine stays in it", async () => {
  await using folder = await makeFolder({
    "data/members.jsonl": "{}",
    "data/people.jsonl": "{}",
    "data/prompts.txt": "Dear",
    "names/config.json": "{}",
    "secret/canaries.json": "{}",
  });
  await mkdir(folder.at("small"));
  await mkdir(folder.at("tuned"));
  await mkdir(folder.at("base"));
  const job = {
    models: {
      tuned: { kind: "model", path: folder.at("tuned") },
      base: { kind: "model", path: folder.at("base") },
    },
    auxiliary: { kind: "model", path: folder.at("small") },
    audits: [
      {
        name: "finetuning",
        sets: { members: [{ path: folder.at("data/members.jsonl"), type: "jsonl" }] },
        canaries: folder.at("secret/canaries.json"),
        people: [{ path: folder.at("data/people.jsonl"), type: "jsonl" }],
      },
      {
        name: "pretraining",
        sets: {},
        people: [{ path: folder.at("data/people.jsonl"), type: "jsonl" }],
      },
    ],
    pii: {
      prefix: true,
      columns: {},
      name_model: { kind: "spacy", path: folder.at("names") },
      sampling: { sequences: 1, tokens: 1, prompts: folder.at("data/prompts.txt") },
    },
  } as unknown as Job;
  const { job: mounted, mounts } = await mountJob(job);
  expect(JSON.stringify(mounted)).not.toContain(folder.path);
  const seen = (path: string) => mounts.find(({ target }) => target === path)?.source;
  const [finetuning, pretraining] = mounted.audits as Job["audits"][number][];
  expect(seen(finetuning!.people![0]!.path)).toBe(folder.at("data/people.jsonl"));
  expect(seen(pretraining!.people![0]!.path)).toBe(folder.at("data/people.jsonl"));
  expect(seen(finetuning!.canaries!)).toBe(folder.at("secret/canaries.json"));
  expect(seen(mounted.auxiliary!.path)).toBe(folder.at("small"));
  expect(seen(mounted.pii.name_model!.path)).toBe(folder.at("names"));
  expect(seen(mounted.pii.sampling!.prompts!)).toBe(folder.at("data/prompts.txt"));
  expect(new Set(mounts.map(({ target }) => target)).size).toBe(mounts.length);
});

test("each of several adapters is mounted where the job says", async () => {
  await using folder = await makeFolder({
    "sft/adapter_config.json": "{}",
    "kto/adapter_config.json": "{}",
    "dpo/adapter_config.json": "{}",
    "base/config.json": "{}",
  });
  const tuned = {
    kind: "adapter",
    path: folder.at("dpo"),
    before: [folder.at("sft"), folder.at("kto")],
  };
  const job = {
    models: { tuned, base: { kind: "model", path: folder.at("base") } },
    audits: [],
    pii: { prefix: false, columns: {} },
  } as unknown as Job;
  const { job: mounted, mounts } = await mountJob(job);
  expect(JSON.stringify(mounted)).not.toContain(folder.path);
  const { path, before } = mounted.models!.tuned;
  const sources = [...before!, path].map(
    (target) => mounts.find((mount) => mount.target === target)?.source,
  );
  expect(sources).toEqual(["sft", "kto", "dpo"].map((name) => folder.at(name)));
  expect(new Set(mounts.map(({ target }) => target)).size).toBe(4);
  // The job of the machine stays as it was.
  expect(tuned.before).toEqual([folder.at("sft"), folder.at("kto")]);
});

test.each([1, 101])(
  "the content of %d linked data files is mounted, not the link",
  async (count) => {
    await using folder = await makeFolder({ "cache/ab12": "{}", "data/plain.jsonl": "{}" });
    await mkdir(folder.at("model"));
    const links = Array.from({ length: count }, (_, index) => folder.at(`data/${index}.jsonl`));
    for (const link of links) await symlink(folder.at("cache/ab12"), link);
    const model = { kind: "model", path: folder.at("model") };
    const members = [folder.at("data/plain.jsonl"), ...links].map((path) => ({
      path,
      type: "jsonl",
    }));
    const job = {
      models: { tuned: model, base: model },
      audits: [{ name: "finetuning", sets: { members } }],
      pii: { prefix: true, columns: {} },
    } as unknown as Job;
    const { job: mounted, mounts } = await mountJob(job);
    const real = mounted.audits[0]!.sets.members!.map(({ path }) => {
      const { source, target } = mounts.find((mount) => path.startsWith(mount.target))!;
      return source + path.slice(target.length);
    });
    expect(real).toEqual([
      folder.at("data/plain.jsonl"),
      ...links.map(() => folder.at("cache/ab12")),
    ]);
  },
);

test("both releases of an update and what their adapters are on are mounted apart", async () => {
  await using folder = await makeFolder({
    "old-sft/adapter_config.json": "{}",
    "old-dpo/adapter_config.json": "{}",
    "new-sft/adapter_config.json": "{}",
    "new-dpo/adapter_config.json": "{}",
    "base/config.json": "{}",
  });
  const stack = (name: string) => ({
    kind: "adapter",
    path: folder.at(`${name}-dpo`),
    before: [folder.at(`${name}-sft`)],
  });
  const job = {
    models: {
      tuned: stack("new"),
      base: stack("old"),
      foundation: { kind: "model", path: folder.at("base") },
    },
    audits: [],
    pii: { prefix: false, columns: {} },
  } as unknown as Job;
  const { job: mounted, mounts } = await mountJob(job);
  expect(JSON.stringify(mounted)).not.toContain(folder.path);
  const seen = (path: string) => mounts.find(({ target }) => target === path)?.source;
  const { tuned, base, foundation } = mounted.models!;
  const named = [tuned.path, tuned.before![0]!, base.path, base.before![0]!, foundation!.path];
  expect(named.map(seen)).toEqual(
    ["new-dpo", "new-sft", "old-dpo", "old-sft", "base"].map((name) => folder.at(name)),
  );
  expect(new Set(mounts.map(({ target }) => target)).size).toBe(named.length);
  // The job that was given stays as it was.
  expect(job.models!.base.path).toBe(folder.at("old-dpo"));
});
