import {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { Puller } from "../../src/sources/index.ts";
import { ROOT } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { POLICY } from "../support/policy.ts";
import { failure } from "../support/pulling.ts";

const FILES = {
  "m/config.json": "{}",
  "m/model.safetensors": "weights of a model",
  "data/a.jsonl": '{"text": "one"}\n',
  "data/b.jsonl": '{"text": "two"}\n',
  "names/meta.json": "{}",
  "names/vocab/strings.json": "[1]",
};

/** Writes one byte and resets the modification time, as a cheat would. */
async function rewrite(path: string): Promise<void> {
  const { atime, mtime } = await stat(path);
  const file = await open(path, "r+");
  await file.write("#", 1);
  await file.close();
  await utimes(path, atime, mtime);
}

/** Waits until this process has read the file's first bytes. */
async function untilRead(path: string): Promise<void> {
  if (process.platform !== "linux") return await sleep(300);
  for (;;) {
    for (const name of await readdir("/proc/self/fd")) {
      if ((await readlink(join("/proc/self/fd", name)).catch(() => "")) !== path) continue;
      const about = await readFile(join("/proc/self/fdinfo", name), "utf8").catch(() => "");
      if (/^pos:\s+[1-9]/m.test(about)) return;
    }
    await sleep(1);
  }
}

async function pulled(folder: string): Promise<Puller> {
  const puller = new Puller();
  await puller.pull("checkpoint", "m", "model", folder);
  await puller.pull("data.members", "data", "data", folder);
  await puller.hold("attacks.pii.names.path", "names", join(folder, "names"), "model");
  return puller;
}

type Change = [
  what: string,
  named: string,
  change: (at: (name: string) => string) => Promise<void>,
];
const WEIGHTS = "m/model.safetensors";

const CHANGES: Change[] = [
  ["weights rewritten, their time set back", "model.safetensors", (at) => rewrite(at(WEIGHTS))],
  ["data rewritten, its time set back", "a.jsonl", (at) => rewrite(at("data/a.jsonl"))],
  [
    "a file below the name model rewritten",
    "strings.json",
    (at) => rewrite(at("names/vocab/strings.json")),
  ],
  [
    "weights rewritten through another name of theirs",
    "model.safetensors",
    async (at) => {
      await link(at(WEIGHTS), at("other"));
      await rewrite(at("other"));
      await rm(at("other"));
    },
  ],
  [
    "weights that a copy took the place of",
    "model.safetensors",
    async (at) => {
      const { atime, mtime } = await stat(at(WEIGHTS));
      await copyFile(at(WEIGHTS), at("copy"));
      await utimes(at("copy"), atime, mtime);
      await rename(at("copy"), at(WEIGHTS));
    },
  ],
  [
    "weights that a link to them took the place of",
    "model.safetensors",
    async (at) => {
      await rename(at(WEIGHTS), at("moved"));
      await symlink(at("moved"), at(WEIGHTS));
    },
  ],
  [
    "weights that another name of a copy took the place of",
    "model.safetensors",
    async (at) => {
      await copyFile(at(WEIGHTS), at("copy"));
      await rm(at(WEIGHTS));
      await link(at("copy"), at(WEIGHTS));
    },
  ],
  [
    "a file added to the model",
    "chat_template.jinja",
    (at) => writeFile(at("m/chat_template.jinja"), "x"),
  ],
  [
    "an adapter added to the model",
    "its folder",
    (at) => writeFile(at("m/adapter_model.safetensors"), "x"),
  ],
  [
    "a file added to the name model",
    "extra.json",
    (at) => writeFile(at("names/vocab/extra.json"), "{}"),
  ],
  ["a file of the model that is gone", "config.json", (at) => rm(at("m/config.json"))],
];

describe("what was pulled and", () => {
  test.each(CHANGES)("has %s before it is measured is refused", async (_, named, change) => {
    await using folder = await makeFolder(FILES);
    await using puller = await pulled(folder.path);
    await change((name) => folder.at(name));
    expect(await failure(puller.watch())).toContain(`: ${named} changed while the audit ran`);
  });

  test.each(CHANGES)("has %s while it is measured is refused", async (_, named, change) => {
    await using folder = await makeFolder(FILES);
    await using puller = await pulled(folder.path);
    await puller.watch();
    await change((name) => folder.at(name));
    expect(await failure(puller.unchanged())).toContain(`: ${named} changed while the audit ran`);
  });

  test.each(["m", "names/vocab"])(
    "had a file in %s for a while as it was measured is refused",
    async (name) => {
      await using folder = await makeFolder(FILES);
      await using puller = await pulled(folder.path);
      await puller.watch();
      await writeFile(folder.at(name, "chat_template.jinja"), "x");
      await rm(folder.at(name, "chat_template.jinja"));
      expect(await failure(puller.unchanged())).toContain(
        "gained or lost a file while the audit ran",
      );
    },
  );

  test("stayed as it is may be judged, with an output folder in the model's own", async () => {
    await using folder = await makeFolder(FILES);
    await using puller = await pulled(folder.path);
    await mkdir(folder.at("m", "reticence-out"));
    await puller.watch();
    await writeFile(folder.at("m", "reticence-out", "report.json"), "{}");
    await writeFile(folder.at("data", "c.jsonl"), "unread");
    await puller.unchanged();
  });

  test("was rewritten while a later file of the same reference was hashed is refused", async () => {
    await using folder = await makeFolder(FILES);
    await truncate(folder.at("data", "b.jsonl"), 256 << 20);
    await using puller = new Puller();
    const pulling = puller.pull("data.members", "data", "data", folder.path);
    await untilRead(folder.at("data", "b.jsonl"));
    await rewrite(folder.at("data", "a.jsonl"));
    await pulling;
    expect(await failure(puller.watch())).toContain(": a.jsonl changed while the audit ran");
  });

  test("was rewritten while it was hashed itself is refused", async () => {
    await using folder = await makeFolder(FILES);
    await truncate(folder.at("data", "a.jsonl"), 256 << 20);
    await using puller = new Puller();
    const pulling = failure(puller.pull("data.members", "data", "data", folder.path));
    await untilRead(folder.at("data", "a.jsonl"));
    await rewrite(folder.at("data", "a.jsonl"));
    expect(await pulling).toMatch(/^"a\.jsonl" in "data" changed while it was being read/);
  });

  test("changed between listing and hashing is refused", async () => {
    await using folder = await makeFolder(FILES);
    await using puller = new Puller();
    await puller.prepare("data.members", "data", "data", folder.path);
    await writeFile(folder.at("data", "a.jsonl"), '{"text": "another"}\n');
    const pulling = puller.pull("data.members", "data", "data", folder.path);
    expect(await failure(pulling)).toMatch(/"a\.jsonl" in "data" changed while it was being read/);
  });
});

/** Too large to be hashed while a test waits; a sparse file takes no space. */
const HUGE_BYTES = 200 * 2 ** 30;

describe("hashing", () => {
  test("stops when the audit is stopped", async () => {
    await using folder = await makeFolder(FILES);
    await truncate(folder.at("data", "a.jsonl"), HUGE_BYTES);
    const controller = new AbortController();
    await using puller = new Puller({ signal: controller.signal });
    const pulling = failure(puller.pull("data.members", "data", "data", folder.path));
    await untilRead(folder.at("data", "a.jsonl"));
    const stopped = performance.now();
    controller.abort();
    expect(await pulling).toMatch(/^"data": the audit was stopped\./);
    expect(performance.now() - stopped).toBeLessThan(2000);
  });

  test("stops at the first Ctrl-C", async () => {
    await using folder = await makeFolder({
      ...FILES,
      "tuned/config.json": "{}",
      "base/config.json": "{}",
    });
    await writeFile(folder.at("reticence.yml"), POLICY);
    await mkdir(folder.at("data"), { recursive: true });
    await writeFile(folder.at("data", "members.jsonl"), '{"prompt": "a", "completion": "b"}\n');
    await writeFile(folder.at("data", "nonmembers.jsonl"), '{"prompt": "c", "completion": "d"}\n');
    for (const name of ["tuned", "base"]) {
      await writeFile(folder.at(name, "model.safetensors"), "");
      await truncate(folder.at(name, "model.safetensors"), HUGE_BYTES);
    }
    const main = join(ROOT, "src", "cli", "main.ts");
    const options = ["audit", folder.at("reticence.yml"), "--out", folder.at("out")];
    const running = execa(process.execPath, [main, ...options], { reject: false, timeout: 60_000 });
    await new Promise<void>((resolve) => {
      running.stderr.on("data", (text) => /Pulling/.test(String(text)) && resolve());
    });
    await sleep(500);
    const stopped = performance.now();
    running.kill("SIGINT");
    const { exitCode, stderr } = await running;
    expect(stderr).toContain("the audit was stopped");
    expect(exitCode).toBe(2);
    expect(performance.now() - stopped).toBeLessThan(3000);
  });
});
