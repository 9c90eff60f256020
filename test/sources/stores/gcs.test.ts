import { readFile, writeFile } from "node:fs/promises";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Puller } from "../../../src/sources/index.ts";
import { failure, HASTY, makeMachine } from "../../support/pulling.ts";
import { Front } from "../../support/servers/front.ts";
import { type GcsServer, startGcs } from "../../support/servers/gcs.ts";
import { STORED, storesLikeOthers } from "../../support/servers/stored.ts";

let gcs: GcsServer;
let front: Front;
let machine: Awaited<ReturnType<typeof makeMachine>>;
let generations: string[];
const before = { ...process.env };
const line = (text: string) => Buffer.from(`{"text": "${text}"}\n`);

beforeAll(async () => {
  gcs = await startGcs(["models", "records"]);
  for (const [folder, files] of Object.entries(STORED)) {
    const named = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
    await gcs.put("models", Object.fromEntries(named));
  }
  generations = await gcs.put("records", { "train.jsonl": line("a") });
  await gcs.put("records", {
    "shards/train-0.jsonl": line("c"),
    "shards/train-1.jsonl": line("d"),
    "shards/test-0.jsonl": line("e"),
    "notes.md": Buffer.from("notes"),
    "odd/a b#1?.jsonl": line("odd"),
  });
  await gcs.compose("records", "whole/all.jsonl", ["shards/train-0.jsonl", "shards/train-1.jsonl"]);
}, 120_000);
afterAll(async () => await gcs[Symbol.asyncDispose]());
beforeEach(async () => {
  front = await Front.to(gcs.url);
  machine = await makeMachine({ STORAGE_EMULATOR_HOST: front.url });
  return async () => {
    await machine[Symbol.asyncDispose]();
    await front[Symbol.asyncDispose]();
    process.env = { ...before };
  };
});

const isContent = ({ path }: { path: string }) => path.includes("alt=media");

describe("a bucket", () => {
  storesLikeOthers({
    machine: () => machine,
    front: () => front,
    reference: (folder) => `gs://models/${folder}${folder === "big" ? "/train.jsonl" : ""}`,
    isContent,
    point: (url) => {
      machine.env.STORAGE_EMULATOR_HOST = url;
    },
    noticed: /the content's md5 is [0-9a-f]{32}, not [0-9a-f]{32}.*\[store-content\]$/,
  });
});

async function text(reference: string): Promise<string> {
  const { root, files } = await machine.pull(reference, "data");
  return (await Promise.all(files.map(({ path }) => readFile(`${root}/${path}`, "utf8")))).join("");
}

test("a model that is on this machine is not fetched again", async () => {
  await machine.pull("gs://models/leaky/", "model");
  front.seen.length = 0;
  await machine.pull("gs://models/leaky/", "model");
  expect(machine.said.at(-1)).toMatch(/1,317,632 parameters, on this machine already/);
  expect(front.seen.map(({ path }) => path.replace(/\?.*/, ""))).toEqual([
    "/storage/v1/b/models/o",
  ]);
});

test("a listing of several pages is read to its end", async () => {
  front.instead = async ({ path }) => {
    const url = new URL(path, gcs.url);
    if (!url.pathname.endsWith("/o")) return undefined;
    const at = Number(url.searchParams.get("pageToken") ?? 0);
    url.searchParams.delete("pageToken");
    const { items, ...rest } = (await (await fetch(url)).json()) as { items: unknown[] };
    const nextPageToken = at + 1 < items.length ? { nextPageToken: String(at + 1) } : {};
    return {
      status: 200,
      body: JSON.stringify({ ...rest, items: [items[at]], ...nextPageToken }),
    };
  };
  expect((await machine.pull("gs://models/leaky", "model")).files).toHaveLength(5);
  expect(front.asked("pageToken")).toHaveLength(5);
});

describe("data", () => {
  test("is an object, what a pattern matches, or a split", async () => {
    expect(await text("gs://records/train.jsonl")).toBe('{"text": "a"}\n');
    expect(await text("gs://records/shards/train-*.jsonl")).toBe('{"text": "c"}\n{"text": "d"}\n');
    expect(await text("gs://records/shards:test")).toBe('{"text": "e"}\n');
    expect(await text("gs://records/odd/*.jsonl")).toBe('{"text": "odd"}\n');
    await expect(text("gs://records/shards/")).rejects.toMatchObject({ code: "splits-several" });
  });

  test("that was composed has no MD5, and is checked by its CRC-32C", async () => {
    expect(await text("gs://records/whole/all.jsonl")).toBe('{"text": "c"}\n{"text": "d"}\n');
    // The emulator gives composed objects an MD5, which the real store does not.
    front.instead = async ({ path }) => {
      if (isContent({ path })) return { status: 200, body: `${line("c")}${line("x")}` };
      const answer = await fetch(new URL(path, gcs.url));
      const { md5Hash: _, ...rest } = (await answer.json()) as { md5Hash: string };
      return { status: 200, body: JSON.stringify(rest) };
    };
    machine.env.RETICENCE_CACHE = machine.folder.at("other");
    expect(await failure(machine.pull("gs://records/whole/all.jsonl", "data"))).toMatch(
      /the content's crc32c is [0-9a-f]{8}, not [0-9a-f]{8}/,
    );
    front.instead = async ({ path }) => {
      if (isContent({ path })) return undefined;
      const answer = await fetch(new URL(path, gcs.url));
      const { md5Hash: _, ...rest } = (await answer.json()) as { md5Hash: string };
      return { status: 200, body: JSON.stringify(rest) };
    };
    expect(await text("gs://records/whole/all.jsonl")).toBe('{"text": "c"}\n{"text": "d"}\n');
  });

  test("has its generation in the lock, and each request asks for it", async () => {
    await using puller = machine.puller();
    await puller.pull("data.members", "gs://records/train.jsonl", "data", "/");
    const lock = JSON.parse(puller.lockText) as { pulled: { files: { version: string }[] }[] };
    expect(lock.pulled[0]!.files[0]!.version).toBe(generations[0]);
    expect(front.asked("alt=media").map(({ path }) => path)).toEqual([
      expect.stringContaining(`generation=${generations[0]}`),
    ]);
  });

  test("of one generation is that generation or nothing", async () => {
    expect(await text(`gs://records/train.jsonl#${generations[0]}`)).toBe('{"text": "a"}\n');
    expect(await failure(machine.pull("gs://records/train.jsonl#12", "data"))).toMatch(
      /the object has no generation 12 any more/,
    );
  });

  test("that changes between listing and fetching is refused", async () => {
    await gcs.put("records", { "moving/train.jsonl": line("one") });
    await using puller = machine.puller();
    await puller.prepare("data.members", "gs://records/moving/", "data", "/");
    await gcs.put("records", { "moving/train.jsonl": line("two") });
    expect(await failure(puller.pull("data.members", "gs://records/moving/", "data", "/"))).toMatch(
      /the content's md5 is/,
    );
    // As a bucket without versions answers for a generation that is gone.
    front.instead = (seen) => (isContent(seen) ? { status: 404 } : undefined);
    expect(await failure(machine.pull("gs://records/moving/", "data"))).toMatch(
      /the object was replaced after it was listed/,
    );
  });
});

describe("what cannot be pulled is reported with what to do", () => {
  test.each([
    [
      "gs://nowhere/x",
      "model",
      /listing the objects failed: the store answered 404.*no such bucket/,
    ],
    ["gs://records/notes.md", "data", /"notes\.md" is not a data file/],
    ["gs://UPPER/x", "model", /is not a valid reference to Google Cloud Storage/],
    ["gs://models/leaky#12", "model", /a generation belongs to a single object/],
    ["gs://models/leaky#sha256=12", "data", /is not a valid reference/],
  ] as const)("%s", async (reference, wanted, reason) => {
    expect(await failure(machine.pull(reference, wanted))).toMatch(reason);
  });

  test("a name that would leave its folder", async () => {
    front.instead = ({ path }) =>
      path.includes("/o?")
        ? { status: 200, body: '{"items":[{"name":"leaky/..","size":"1","generation":"1"}]}' }
        : undefined;
    expect(await failure(machine.pull("gs://models/leaky", "model"))).toMatch(
      /contains a file with an unsafe name \("\.\."\)/,
    );
  });

  test("a login page in place of the store", async () => {
    front.instead = () => ({ status: 200, body: "<html>Log in</html>" });
    expect(await failure(machine.pull("gs://models/leaky", "model"))).toMatch(
      /the answer does not come from Google Cloud Storage/,
    );
  });

  test("a store that does not exist", async () => {
    machine.env.STORAGE_EMULATOR_HOST = "127.0.0.1:1";
    const limits = { ...HASTY, attempts: 2 };
    expect(await failure(machine.pull("gs://models/leaky", "model", { limits }))).toMatch(
      /the connection to 127\.0\.0\.1:1 failed \(ECONNREFUSED\)/,
    );
  });
});

describe("credentials", () => {
  /** A workload identity: the job's token is exchanged for one of Google's. */
  async function federated(sts: Front) {
    const file = machine.folder.at("adc.json");
    await writeFile(machine.folder.at("job-token"), "theTokenOfTheJob");
    await writeFile(
      file,
      JSON.stringify({
        type: "external_account",
        audience:
          "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/g",
        subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
        token_url: `${sts.url}/v1/token`,
        credential_source: { file: machine.folder.at("job-token") },
      }),
    );
    // Google's library reads the process's own environment.
    process.env.GOOGLE_APPLICATION_CREDENTIALS = file;
    delete machine.env.STORAGE_EMULATOR_HOST;
    machine.env.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE = `${front.url}/storage/v1/`;
  }

  test("come from the job's workload identity, and go to the store alone", async () => {
    await using sts = await Front.to();
    const body = {
      access_token: "theTokenOfTheStore",
      issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
      token_type: "Bearer",
      expires_in: 3600,
    };
    sts.instead = () => ({
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    await federated(sts);
    await using elsewhere = await Front.to(gcs.url);
    machine.env.RETICENCE_LOCAL_HOSTS = new URL(elsewhere.url).host;
    front.instead = (seen) =>
      isContent(seen)
        ? { status: 302, headers: { location: `${elsewhere.url}${seen.path}` } }
        : undefined;
    await machine.pull("gs://records/train.jsonl", "data");
    expect(sts.seen).toHaveLength(1);
    expect(new Set(front.seen.map(({ headers }) => headers.authorization))).toEqual(
      new Set(["Bearer theTokenOfTheStore"]),
    );
    expect(elsewhere.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(machine.said.join()).not.toContain("theToken");
  });

  test("that are refused are not quoted", async () => {
    await using sts = await Front.to();
    sts.instead = () => ({ status: 400, body: '{"error":"invalid_grant s3cret"}' });
    await federated(sts);
    const message = await failure(machine.pull("gs://records/train.jsonl", "data"));
    expect(message).toMatch(
      /the service that gives tokens answered 400\. Log in with google-github-actions\/auth.*\[store-credentials\]$/,
    );
    expect(message).not.toContain("s3cret");
  });

  test("that are not there are asked for", async () => {
    process.env.GOOGLE_APPLICATION_CREDENTIALS = machine.folder.at("none.json");
    delete machine.env.STORAGE_EMULATOR_HOST;
    expect(await failure(machine.pull("gs://records/train.jsonl", "data"))).toMatch(
      /there are no usable credentials for it.*GOOGLE_APPLICATION_CREDENTIALS/,
    );
  });

  test("the library that finds them is loaded for gs:// only", async () => {
    await using puller = new Puller({ env: machine.env });
    await expect(puller.pull("a", "/none", "data", "/")).rejects.toThrow();
    const { stdout } = await execa(process.execPath, [
      "--input-type=module",
      "-e",
      `import { registerHooks } from "node:module";
       const seen = [];
       registerHooks({ resolve: (name, context, next) => { seen.push(name); return next(name, context); } });
       await import(${JSON.stringify(new URL("../../../src/sources/index.ts", import.meta.url).href)});
       console.log(seen.filter((name) => /^@?(google|azure|aws|huggingface|sigstore)/.test(name)).length);`,
    ]);
    expect(stdout).toBe("0");
  });
});
