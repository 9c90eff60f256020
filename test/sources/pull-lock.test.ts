import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadPolicy } from "../../src/config/index.ts";
import { pullInputs } from "../../src/pull/index.ts";
import { type PullLock, readPullLock, type Wanted } from "../../src/sources/index.ts";
import { DEMO } from "../support/cli.ts";
import { makeFolder } from "../support/folder.ts";
import { failure, makeMachine } from "../support/pulling.ts";
import { safetensors } from "../support/safetensors.ts";
import { HubServer } from "../support/servers/hub.ts";

const KEY = Buffer.from("the key of the digests of the data");
const refs: Record<string, string> = { main: "a".repeat(40) };

let hub: HubServer;
let files: Awaited<ReturnType<typeof makeFolder>>;
let machine: Awaited<ReturnType<typeof makeMachine>>;

beforeAll(async () => {
  files = await makeFolder({
    "model/config.json": "{}",
    "model/model.safetensors": safetensors(8),
  });
  hub = await HubServer.start([
    { type: "model", name: "demo/model", folder: files.at("model"), refs },
    { type: "dataset", name: "demo/tickets", folder: join(DEMO, "data"), refs },
  ]);
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await files[Symbol.asyncDispose]();
});
beforeEach(async () => {
  refs.main = "a".repeat(40);
  hub.sent = 0;
  machine = await makeMachine({
    HF_ENDPOINT: hub.url,
    RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
  });
  return () => machine[Symbol.asyncDispose]();
});

async function lockOf(reference: string, wanted: Wanted, digestKey?: Buffer): Promise<PullLock> {
  await using puller = machine.puller(digestKey === undefined ? {} : { digestKey });
  await puller.pull(wanted, reference, wanted, files.path);
  await writeFile(machine.folder.at("pull.lock.json"), puller.lockText);
  return await readPullLock(machine.folder.at("pull.lock.json"));
}

describe("a locked audit", () => {
  test("accepts what matches the lock, and writes the same lock again", async () => {
    const locked = await lockOf("hf://demo/model", "model");
    await using puller = machine.puller({ locked });
    await puller.pull("model", "hf://demo/model", "model", "/");
    expect(JSON.parse(puller.lockText)).toEqual(locked);
  });

  test("refuses a branch that has moved, before anything is fetched", async () => {
    const locked = await lockOf("hf://demo/model", "model");
    refs.main = "c".repeat(40);
    hub.sent = 0;
    expect(await failure(machine.pull("hf://demo/model", "model", { locked }))).toMatch(
      /"hf:\/\/demo\/model" is hf:\/\/demo\/model@c{40} now, but the lock says hf:\/\/demo\/model@a{40}\. If the change is intended, audit without --locked/,
    );
    expect(hub.sent).toBe(0);
  });

  test("refuses a local file whose content changed, although its size did not", async () => {
    const locked = await lockOf("./model", "model");
    await writeFile(files.at("model", "config.json"), "[]");
    try {
      await using puller = machine.puller({ locked });
      expect(await failure(puller.pull("model", "./model", "model", files.path))).toMatch(
        /config\.json differs from the lock in its content/,
      );
    } finally {
      await writeFile(files.at("model", "config.json"), "{}");
    }
  });

  test("refuses another reference, an additional file and a missing file", async () => {
    const locked = await lockOf("./model", "model");
    expect(await failure(machine.pull("hf://demo/model", "model", { locked }))).toMatch(
      /"hf:\/\/demo\/model" is not in the lock as model/,
    );
    const more = structuredClone(locked);
    more.pulled[0]!.files.push({ path: "tokenizer.json", bytes: 2, digest: "sha256:0" });
    await using one = machine.puller({ locked: more });
    expect(await failure(one.pull("model", "./model", "model", files.path))).toMatch(
      /lacks tokenizer\.json, which is in the lock/,
    );
    const less = structuredClone(locked);
    less.pulled[0]!.files.pop();
    await using other = machine.puller({ locked: less });
    expect(await failure(other.pull("model", "./model", "model", files.path))).toMatch(
      /contains model\.safetensors, which is not in the lock/,
    );
  });
});

describe("an audit that is locked to what it reads besides models and data", () => {
  const policy = `version: 1
checkpoint: ${join(DEMO, "leaky")}
base: ${join(DEMO, "base")}
data:
  format: chat
  chat_template: chat.jinja
  members: members.jsonl
  nonmembers: nonmembers.jsonl
attacks:
  pii:
    names: {kind: spacy, path: ./names}
    sampling: {sequences: 10, prompts: prompts.txt}
`;
  const keys = [
    ["data.chat_template", "chat.jinja"],
    ["attacks.pii.names.path", "names/vocab/strings.json"],
    ["attacks.pii.sampling.prompts", "prompts.txt"],
  ] as const;

  test.each(keys)("refuses another %s", async (key, changed) => {
    await using folder = await makeFolder({
      "reticence.yml": policy,
      "members.jsonl": '{"messages": [{"role": "assistant", "content": "a"}]}\n',
      "nonmembers.jsonl": '{"messages": [{"role": "assistant", "content": "b"}]}\n',
      "chat.jinja": "{{ messages }}",
      "names/meta.json": "{}",
      "names/vocab/strings.json": "[]",
      "names/.git/HEAD": "main",
      "prompts.txt": "Dear ",
    });
    const loaded = await loadPolicy(folder.at("reticence.yml"), []);
    const text = (await pullInputs(loaded, { digestKey: KEY })).lock;
    await writeFile(folder.at("pull.lock.json"), text);
    const locked = await readPullLock(folder.at("pull.lock.json"));
    const files = locked.pulled.find((pulled) => pulled.key === key)!.files;
    expect(files.map(({ path }) => path)).toEqual(
      key.includes("names") ? ["meta.json", "vocab/strings.json"] : [changed],
    );
    expect(files[0]!.digest.startsWith("hmac-")).toBe(key.includes("prompts"));
    await using same = await pullInputs(loaded, { locked, digestKey: KEY });
    expect(same.lock).toBe(text);
    await writeFile(folder.at(changed), "other");
    expect(await failure(pullInputs(loaded, { locked, digestKey: KEY }))).toMatch(
      /differs from the lock in its (size|content)/,
    );
  });
});

describe("the lock", () => {
  const data = "hf://datasets/demo/tickets:members.jsonl";

  test("contains our digest and the store's, and no local path", async () => {
    const lock = await lockOf(data, "data");
    const [file] = lock.pulled[0]!.files;
    // git hash-object and sha256sum of examples/demo/data/members.jsonl
    expect(file).toEqual({
      path: "members.jsonl",
      bytes: 558552,
      digest: "sha256:0113ff6223716ee6afec919e81033331fe5219209f032a12df8d849b3891c1cc",
      store: { "git-sha1": "b2c24667d6999217f951dfbcdf537d9980478e6b" },
    });
    const text = await readFile(machine.folder.at("pull.lock.json"), "utf8");
    expect(text).not.toContain(machine.folder.path);
    await lockOf("./model", "model");
    expect(await readFile(machine.folder.at("pull.lock.json"), "utf8")).not.toContain(files.path);
  });

  test("contains only keyed digests of data if there is a key", async () => {
    const locked = await lockOf(data, "data", KEY);
    const [file] = locked.pulled[0]!.files;
    expect(Object.keys(file!).sort()).toEqual(["bytes", "digest", "path"]);
    expect(file!.digest).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    await machine.pull(data, "data", { locked, digestKey: KEY });
    expect(await failure(machine.pull(data, "data", { locked }))).toMatch(
      /the lock contains keyed digests of the data\. Pass their key with --digest-key-file/,
    );
    expect(
      await failure(machine.pull(data, "data", { locked, digestKey: Buffer.from("another key") })),
    ).toMatch(/members\.jsonl differs from the lock in its content/);
  });

  test.each([
    [
      "that is absent",
      undefined,
      /cannot be read \(ENOENT\)\. An audit without --locked writes one/,
    ],
    ["that is not JSON", "{", /is not valid JSON/],
    ["of another version", '{"version": 2}', /has version 2; this release reads version 1/],
    ["without its content", '{"version": 1, "pulled": [{}]}', /the lock file is incomplete/],
  ])("%s is refused", async (_, text, reason) => {
    const file = machine.folder.at("some.lock.json");
    if (text !== undefined) await writeFile(file, text);
    expect(await failure(readPullLock(file))).toMatch(reason);
  });
});
