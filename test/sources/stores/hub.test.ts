import { lstat, mkdir, readdir, readFile, readlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { snapshotDownload } from "@huggingface/hub";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureEnvironment } from "../../../src/probe/index.ts";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { DEMO } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";
import { failure, makeMachine } from "../../support/pulling.ts";
import { safetensors } from "../../support/safetensors.ts";
import { HubServer } from "../../support/servers/hub.ts";

const COMMIT = "a1".repeat(20);
const OLDER = "b2".repeat(20);
const SHARDS = "c3".repeat(20);

let hub: HubServer;
let files: Awaited<ReturnType<typeof makeFolder>>;
let machine: Awaited<ReturnType<typeof makeMachine>>;

beforeAll(async () => {
  files = await makeFolder({
    "pickled/config.json": "{}",
    "pickled/pytorch_model.bin": "pickle",
    "mixed/config.json": "{}",
    "mixed/model.safetensors": safetensors(4),
    "mixed/pytorch_model.bin": "pickle",
    "mixed/consolidated.safetensors": "the same weights",
    "mixed/modeling.py": "print('run me')",
    "mixed/training_args.bin": "pickle",
    "mixed/trainer_state.json": "{}",
    "mixed/v1.5/adapter_config.json": "{}",
    "mixed/v1.5/adapter_model.safetensors": safetensors(3),
    "mixed/adapter/adapter_config.json": "{}",
    "mixed/adapter/adapter_model.safetensors": safetensors(2),
    "data/train/00000.parquet": "PAR1",
    "data/train/00001.parquet": "PAR2",
    "data/test/00000.parquet": "PAR3",
    "data/notes.md": "notes",
  });
  const refs = { main: COMMIT, v1: OLDER, "refs/pr/1": SHARDS };
  const model = (name: string, folder: string, more = {}) =>
    ({ type: "model", name: `demo/${name}`, folder, refs, ...more }) as const;
  const data = (name: string, folder: string, more = {}) =>
    ({ type: "dataset", name: `demo/${name}`, folder, refs, ...more }) as const;
  hub = await HubServer.start([
    model("leaky", join(DEMO, "leaky")),
    model("secret", join(DEMO, "careful"), { private: true }),
    model("gated", join(DEMO, "base"), { gated: true }),
    model("pickled", files.at("pickled")),
    model("mixed", files.at("mixed")),
    data("tickets", join(DEMO, "data"), { private: true }),
    data("shards", files.at("data")),
  ]);
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await files[Symbol.asyncDispose]();
});
beforeEach(async () => {
  hub.requests.length = 0;
  hub.fault = undefined;
  hub.sent = 0;
  machine = await makeMachine({
    HF_ENDPOINT: hub.url,
    RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
  });
  return () => machine[Symbol.asyncDispose]();
});

describe("a model of the Hub", () => {
  test("has the digest of the same files on this machine", async () => {
    const fetched = await machine.pull("hf://demo/leaky", "model");
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(digestOf(fetched.files)).toBe(digestOf(local.files));
  });

  test("is named by the commit that its branch or tag resolves to", async () => {
    const identity = async (reference: string) => {
      await using puller = machine.puller();
      return (await puller.prepare("base", reference, "model", "/")).resolved.identity;
    };
    expect(await identity("hf://demo/leaky")).toBe(`hf://demo/leaky@${COMMIT}`);
    expect(await identity("hf://demo/leaky@v1")).toBe(`hf://demo/leaky@${OLDER}`);
    expect(await identity("hf://demo/leaky@refs/pr/1")).toBe(`hf://demo/leaky@${SHARDS}`);
    expect(await identity(`hf://demo/leaky@${OLDER}`)).toBe(`hf://demo/leaky@${OLDER}`);
  });

  test("reports size and parameters before a byte of the weights is fetched", async () => {
    await using puller = machine.puller();
    const prepared = await puller.prepare("base", "hf://demo/leaky", "model", "/");
    // Of the demo's config.json and the header that safetensors itself reads.
    expect(prepared.parameters).toBe(await parametersBySafetensors(join(DEMO, "leaky")));
    expect(machine.said[0]).toMatch(
      /^base: hf:\/\/demo\/leaky@a1a1.*5 files, 2\.77 MB, 1,317,632 parameters/,
    );
    expect(hub.sent).toBeLessThan(300_000);
  });

  test("fetches only the files that loading reads", async () => {
    const { root, files: fetched } = await machine.pull("hf://demo/mixed", "base");
    expect(fetched.map(({ path }) => path)).toEqual(["config.json", "model.safetensors"]);
    expect(await readdir(root)).toEqual(["config.json", "model.safetensors"]);
    const asked = hub.requests.filter(({ path }) => /\.(bin|py)$|consolidated/.test(path));
    expect(asked).toEqual([]);
  });

  test("with other weights beside its own, or in a folder, is refused before anything is fetched", async () => {
    await expect(machine.pull("hf://demo/mixed", "model")).rejects.toMatchObject({
      code: "weights-ambiguous",
      message: expect.stringContaining(
        '"hf://demo/mixed" contains "adapter/adapter_model.safetensors"',
      ),
    });
    expect(hub.sent).toBe(0);
  });

  test("may be a folder of its repository", async () => {
    for (const folder of ["adapter", "v1.5"]) {
      const { files: fetched } = await machine.pull(`hf://demo/mixed@main:${folder}`, "model");
      expect(fetched.map(({ path }) => path)).toEqual([
        "adapter_config.json",
        "adapter_model.safetensors",
      ]);
    }
  });

  test("with weights that can run code is refused before anything is fetched", async () => {
    expect(await failure(machine.pull("hf://demo/pickled", "model"))).toMatch(
      /"hf:\/\/demo\/pickled" contains no \*\.safetensors; its weights are pytorch_model\.bin, in formats that can run code/,
    );
    expect(hub.sent).toBe(0);
  });

  test("that is on this machine is not fetched again", async () => {
    await machine.pull("hf://demo/leaky", "model");
    hub.sent = 0;
    await machine.pull("hf://demo/leaky", "model");
    expect(hub.sent).toBe(0);
  });

  test("that was changed on this machine is fetched again", async () => {
    const { root } = await machine.pull("hf://demo/leaky", "model");
    await writeFile(join(root, "config.json"), "x".repeat(780));
    const { files: fetched } = await machine.pull("hf://demo/leaky", "model");
    expect(await readFile(join(root, "config.json"), "utf8")).toMatch(/^\{/);
    expect(machine.said.join("\n")).toMatch(
      /config\.json on this machine differs from the original/,
    );
    expect(digestOf(fetched)).toBe(
      digestOf((await pull(join(DEMO, "leaky"), "model", "/")).fetched.files),
    );
  });
});

describe("data of the Hub", () => {
  test("is a file, a folder, or what a pattern matches", async () => {
    const names = async (reference: string) =>
      (await machine.pull(reference, "data")).files.map(({ path }) => path);
    expect(await names("hf://datasets/demo/shards:train/00001.parquet")).toEqual(["00001.parquet"]);
    expect(await names("hf://datasets/demo/shards:train")).toEqual([
      "00000.parquet",
      "00001.parquet",
    ]);
    expect(await names("hf://datasets/demo/shards@v1:train/*1.parquet")).toEqual(["00001.parquet"]);
  });

  test.each([
    ["hf://datasets/demo/shards", /contains no data file: jsonl, json, csv/],
    ["hf://datasets/demo/shards:notes.md", /"notes\.md" is not a data file/],
    ["hf://datasets/demo/shards:valid", /there is no "valid" in that revision/],
    ["hf://datasets/demo/shards:valid/*.parquet", /failed|no file matches/],
    ["hf://demo/leaky", /names a model; for data, write hf:\/\/datasets/],
    ["hf://datasets/demo/shards:../../x", /unsafe name/],
    ["hf://datasets/demo/../x", /is not a valid Hub reference/],
  ])("%s is refused with a reason", async (reference, reason) => {
    expect(await failure(machine.pull(reference, "data"))).toMatch(reason);
  });
});

describe("the token", () => {
  test("goes to the Hub and not to the host that a redirect names", async () => {
    machine.env.HF_TOKEN = hub.token;
    await machine.pull("hf://demo/secret", "model");
    const by = (host: string) => hub.requests.filter((request) => request.host === host);
    expect(new Set(by("hub").map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${hub.token}`]),
    );
    expect(by("cdn").length).toBeGreaterThan(0);
    expect(by("cdn").filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  test("may be where the Python client keeps it", async () => {
    await mkdir(machine.folder.at("home"));
    await writeFile(machine.folder.at("home", "token"), `${hub.token}\n`);
    machine.env.HF_HOME = machine.folder.at("home");
    expect((await machine.pull("hf://demo/secret", "model")).files).toHaveLength(2);
  });

  test("is neither in the lock nor in what is said, nor is a signature of the store", async () => {
    machine.env.HF_TOKEN = hub.token;
    await using puller = machine.puller();
    await puller.pull("base", "hf://demo/secret", "model", "/");
    const texts = [puller.lockText, ...machine.said].join("\n");
    expect(texts).toContain(COMMIT);
    for (const secret of [hub.token, "secretOfTheCdn"]) expect(texts).not.toContain(secret);
  });
});

describe("a refusal by the Hub is reported with what to do", () => {
  test.each([
    [
      "hf://demo/secret",
      "model",
      undefined,
      /resolving the revision "main" failed: the Hub answered 401 \(RepoNotFound\)\. It does not exist, or it is private: set HF_TOKEN/,
    ],
    [
      "hf://demo/nothing",
      "model",
      "hf_old",
      /answered 404 \(RepoNotFound\)\. It does not exist, or the token in HF_TOKEN has expired/,
    ],
    [
      "hf://demo/gated",
      "model",
      undefined,
      /the Hub answered 403 \(GatedRepo\)\. It is gated: accept its terms on its page/,
    ],
    [
      "hf://demo/leaky@v9",
      "model",
      undefined,
      /resolving the revision "v9" failed: the Hub answered 404 \(RevisionNotFound\)\. There is no such branch, tag or commit/,
    ],
  ] as const)("%s with token %s", async (reference, wanted, token, reason) => {
    if (token !== undefined) machine.env.HF_TOKEN = token;
    expect(await failure(machine.pull(reference, wanted))).toMatch(reason);
  });

  test("a server that is not there", async () => {
    machine.env.HF_ENDPOINT = "http://127.0.0.1:1";
    expect(await failure(machine.pull("hf://demo/leaky", "model"))).toMatch(
      /"hf:\/\/demo\/leaky": resolving .* failed: the connection to 127\.0\.0\.1:1 failed \(ECONNREFUSED\)\. Check the network/,
    );
  });

  test("a redirect to this machine, unless its administrator allows that", async () => {
    machine.env.RETICENCE_LOCAL_HOSTS = "";
    expect(await failure(machine.pull("hf://demo/leaky", "model"))).toMatch(
      /localhost is an address of this machine.*RETICENCE_LOCAL_HOSTS/,
    );
    expect(hub.requests.filter(({ host }) => host === "cdn")).toEqual([]);
  });

  test.each([
    ["a login page", "<html>Sign in</html>"],
    ["nothing of a file", "[null]"],
    ["a file without a name", '[{"type": "file", "size": 1, "oid": "0"}]'],
    ["a file of less than no size", '[{"type": "file", "path": "a.json", "size": -1, "oid": "0"}]'],
  ])("an answer that is none of a Hub: %s", async (_, answer) => {
    for (const place of ["/api/models/demo/leaky", "/tree/"]) {
      hub.fault = ({ path }, response) => {
        if (!path.includes(place) || (place === "/tree/") !== path.includes("/tree/")) return false;
        response.writeHead(200, { "Content-Type": "application/json" }).end(answer);
        return true;
      };
      expect(await failure(machine.pull("hf://demo/leaky", "model"))).toMatch(
        /"hf:\/\/demo\/leaky": (resolving|listing) .* failed: .*(does not come from a Hub\. Check HF_ENDPOINT|named no commit)/,
      );
    }
  });

  test("a file whose name would leave its folder", async () => {
    hub.fault = ({ path }, response) => {
      if (!path.includes("/tree/")) return false;
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(
        JSON.stringify([{ type: "file", path: "../../evil.json", size: 1, oid: "0".repeat(40) }]),
      );
      return true;
    };
    expect(await failure(machine.pull("hf://demo/leaky", "model"))).toMatch(
      /unsafe name \("\.\.\/\.\.\/evil\.json"\)/,
    );
  });
});

describe("the Hub's own clients", () => {
  test("@huggingface/hub gets every file from the test's server", async () => {
    const folder = machine.folder.at("client");
    const snapshot = await snapshotDownload({
      repo: { type: "model", name: "demo/leaky" },
      hubUrl: hub.url,
      cacheDir: folder,
    });
    await sameFiles(snapshot, join(DEMO, "leaky"));
  });

  test("Python's huggingface_hub gets every file from the test's server", async () => {
    const snapshot = await python(
      "from huggingface_hub import snapshot_download as get; print(get('demo/leaky'))",
    );
    await sameFiles(snapshot, join(DEMO, "leaky"));
  });

  test("Python's huggingface_hub finds what was pulled, without asking anybody", async () => {
    await machine.pull("hf://demo/leaky@v1", "model");
    hub.requests.length = 0;
    const offline = { HF_HUB_OFFLINE: "1" };
    const snapshot = await python(
      "from huggingface_hub import snapshot_download as get; print(get('demo/leaky', revision='v1'))",
      offline,
    );
    expect(snapshot).toContain(OLDER);
    await sameFiles(snapshot, join(DEMO, "leaky"));
    const scanned = await python(
      "from huggingface_hub import scan_cache_dir as scan; found = scan(); print(len(found.repos), len(found.warnings), found.size_on_disk)",
      offline,
    );
    expect(scanned).toBe("1 0 2766445");
    expect(hub.requests).toEqual([]);
  });

  test("what Python's huggingface_hub has fetched is not fetched again", async () => {
    await python("from huggingface_hub import snapshot_download as get; get('demo/leaky')");
    hub.sent = 0;
    await machine.pull("hf://demo/leaky", "model");
    expect(hub.sent).toBe(0);
  });

  test("the Hub's cache has the permissions that its own tools give it", async () => {
    await machine.pull("hf://demo/leaky", "model");
    const open = 0o777 & ~process.umask();
    for (const name of ["models--demo--leaky", "models--demo--leaky/blobs"]) {
      expect((await lstat(machine.folder.at("hub", name))).mode & 0o777).toBe(open);
    }
  });

  test("links of a snapshot are relative, as theirs are", async () => {
    await machine.pull("hf://demo/leaky", "model");
    const link = machine.folder.at("hub/models--demo--leaky/snapshots", COMMIT, "config.json");
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readlink(link)).toMatch(/^\.\.\/\.\.\/blobs\/[0-9a-f]{40}$/);
    expect(await readFile(machine.folder.at("hub/models--demo--leaky/refs/main"), "utf8")).toBe(
      COMMIT,
    );
  });
});

/** Runs a line of Python with the machine's environment; returns what it prints. */
async function python(program: string, more: Record<string, string> = {}): Promise<string> {
  const interpreter = await ensureEnvironment({ setup: "auto", say: () => {} });
  const { stdout } = await execa(interpreter, ["-c", program], {
    env: { ...machine.env, HF_HUB_DISABLE_PROGRESS_BARS: "1", HF_HUB_DISABLE_XET: "1", ...more },
  });
  return stdout.trim();
}

async function sameFiles(folder: string, expected: string): Promise<void> {
  for (const name of await readdir(expected)) {
    expect((await readFile(join(folder, name))).equals(await readFile(join(expected, name)))).toBe(
      true,
    );
  }
}

async function parametersBySafetensors(folder: string): Promise<number> {
  const program = `
from math import prod
from safetensors import safe_open
with safe_open("${folder}/model.safetensors", "np") as file:
    print(sum(prod(file.get_slice(key).get_shape()) for key in file.keys()))`;
  return Number(await python(program));
}
