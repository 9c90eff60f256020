import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { failure, HASTY, makeMachine } from "../../support/pulling.ts";
import { type AzuriteServer, startAzurite } from "../../support/servers/azurite.ts";
import { Front } from "../../support/servers/front.ts";
import { STORED, storesLikeOthers } from "../../support/servers/stored.ts";

let azurite: AzuriteServer;
let front: Front;
let machine: Awaited<ReturnType<typeof makeMachine>>;
const before = { ...process.env };
const line = (text: string) => Buffer.from(`{"text": "${text}"}\n`);
const AT = "az://devstoreaccount1";

beforeAll(async () => {
  azurite = await startAzurite(["models", "records"]);
  for (const [folder, files] of Object.entries(STORED)) {
    const named = Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
    await azurite.put("models", Object.fromEntries(named));
  }
  await azurite.put("records", {
    "train.jsonl": line("a"),
    "train.jsonl.note": Buffer.from("of a name that begins like another"),
    "shards/train-0.jsonl": line("c"),
    "shards/train-1.jsonl": line("d"),
    "shards/test-0.jsonl": line("e"),
    "notes.md": Buffer.from("notes"),
    "odd/a b#1?&%+é.jsonl": line("odd"),
  });
  await azurite.putBlocks("records", "blocks/all.jsonl", [line("c"), line("d")]);
}, 300_000);
afterAll(async () => await azurite[Symbol.asyncDispose]());
beforeEach(async () => {
  front = await Front.to(azurite.url);
  machine = await makeMachine({
    AZURE_STORAGE_ACCOUNT: azurite.account,
    AZURE_STORAGE_KEY: azurite.key,
    AZURE_STORAGE_SERVICE_ENDPOINT: `${front.url}/${azurite.account}`,
  });
  return async () => {
    await machine[Symbol.asyncDispose]();
    await front[Symbol.asyncDispose]();
    process.env = { ...before };
  };
});

const isContent = ({ path }: { path: string }) => !path.includes("comp=list");

describe("a container", () => {
  storesLikeOthers({
    machine: () => machine,
    front: () => front,
    reference: (folder) => `${AT}/models/${folder}${folder === "big" ? "/train.jsonl" : ""}`,
    isContent,
    point: (url) => {
      machine.env.AZURE_STORAGE_SERVICE_ENDPOINT = `${url}/${azurite.account}`;
    },
    noticed: /the content's md5 is [0-9a-f]{32}, not [0-9a-f]{32}.*\[store-content\]$/,
  });
});

async function text(reference: string): Promise<string> {
  const { root, files } = await machine.pull(reference, "data");
  const texts = files.map(({ path }) => readFile(`${root}/${path}`, "utf8"));
  return (await Promise.all(texts)).join("");
}

test("a model that is on this machine is not fetched again", async () => {
  await machine.pull(`${AT}/models/leaky/`, "model");
  front.seen.length = 0;
  await machine.pull(`${AT}/models/leaky/`, "model");
  expect(machine.said.at(-1)).toMatch(/1,317,632 parameters, on this machine already/);
  expect(front.seen).toHaveLength(1);
});

test("a listing of several pages is read to its end", async () => {
  front.instead = async ({ path, headers }) => {
    if (isContent({ path })) return undefined;
    // The store's own pages, of one blob each; the signature is of the request without that.
    const url = new URL(path, azurite.url);
    url.searchParams.set("maxresults", "1");
    for (const [name, value] of new URLSearchParams(azurite.sas)) url.searchParams.set(name, value);
    const version = String(headers["x-ms-version"]);
    const answer = await fetch(url, { headers: { "x-ms-version": version } });
    return { status: answer.status, body: await answer.text() };
  };
  expect((await machine.pull(`${AT}/models/leaky`, "model")).files).toHaveLength(5);
  expect(front.asked("marker=").length).toBeGreaterThanOrEqual(5);
});

describe("data", () => {
  test("is a blob, what a pattern matches, or a split", async () => {
    expect(await text(`${AT}/records/train.jsonl`)).toBe('{"text": "a"}\n');
    expect(await text(`${AT}/records/shards/train-*.jsonl`)).toBe('{"text": "c"}\n{"text": "d"}\n');
    expect(await text(`${AT}/records/shards:test`)).toBe('{"text": "e"}\n');
    expect(await text(`${AT}/records/odd/*.jsonl`)).toBe('{"text": "odd"}\n');
    await expect(text(`${AT}/records/shards/`)).rejects.toMatchObject({ code: "splits-several" });
  });

  test("that was uploaded in blocks has no digest of the whole, and is read as it was listed", async () => {
    expect(await text(`${AT}/records/blocks/all.jsonl`)).toBe('{"text": "c"}\n{"text": "d"}\n');
  });

  test("has its ETag in the lock, and each request asks for it", async () => {
    const [etag] = await azurite.put("records", { "locked/train.jsonl": line("l") });
    await using puller = machine.puller();
    await puller.pull("data.members", `${AT}/records/locked/`, "data", "/");
    const lock = JSON.parse(puller.lockText) as { pulled: { files: { version: string }[] }[] };
    expect(etag).toContain(lock.pulled[0]!.files[0]!.version.replaceAll('"', ""));
    const [content] = front.seen.filter(isContent);
    expect(content?.headers["if-match"]).toBe(etag);
  });

  test("that changes between listing and fetching is refused", async () => {
    await azurite.put("records", { "moving/train.jsonl": line("one") });
    await using puller = machine.puller();
    await puller.prepare("data.members", `${AT}/records/moving/`, "data", "/");
    await azurite.put("records", { "moving/train.jsonl": line("two") });
    expect(
      await failure(puller.pull("data.members", `${AT}/records/moving/`, "data", "/")),
    ).toMatch(/the store answered 412.*The blob changed after it was listed/);
  });

  test("of another ETag than was listed is refused, even if the store answers", async () => {
    front.instead = (seen) =>
      isContent(seen)
        ? { status: 200, headers: { etag: '"another"' }, body: `${line("c")}${line("x")}` }
        : undefined;
    expect(await failure(machine.pull(`${AT}/records/blocks/all.jsonl`, "data"))).toMatch(
      /the blob changed after it was listed/,
    );
  });
});

describe("what cannot be pulled is reported with what to do", () => {
  test.each([
    [`${AT}/nowhere/x`, "model", /the store answered 404.*no such container or blob/],
    [`${AT}/records/notes.md`, "data", /"notes\.md" is not a data file/],
    ["az://UPPER/x", "model", /is not a valid reference to Azure Blob Storage/],
    [
      `${AT}/records/train.jsonl?sv=2021&sig=s3cret`,
      "data",
      /"az:\/\/devstoreaccount1\/records\/train\.jsonl\?…" is not a valid reference.*AZURE_STORAGE_SAS_TOKEN/,
    ],
  ] as const)("%s", async (reference, wanted, reason) => {
    expect(await failure(machine.pull(reference, wanted))).toMatch(reason);
  });

  test("a name that would leave its folder", async () => {
    const blob =
      "<Blob><Name>leaky/..</Name><Properties><Content-Length>1</Content-Length><Etag>1</Etag></Properties></Blob>";
    front.instead = (seen) =>
      isContent(seen)
        ? undefined
        : { status: 200, body: `<EnumerationResults><Blobs>${blob}</Blobs></EnumerationResults>` };
    expect(await failure(machine.pull(`${AT}/models/leaky`, "model"))).toMatch(
      /contains a file with an unsafe name \("\.\."\)/,
    );
  });

  test.each([
    ["a login page", "<html><p>Log in</html>"],
    ["a document of another kind", "<Error><Code>s3cret</Code></Error>"],
    [
      "entities that grow",
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><EnumerationResults>&b;</EnumerationResults>',
    ],
  ])("%s in place of the store", async (_, body) => {
    front.instead = () => ({ status: 200, body });
    expect(await failure(machine.pull(`${AT}/models/leaky`, "model"))).toMatch(
      /the answer does not come from Azure Blob Storage|no object under that prefix/,
    );
  });

  test("a store that does not exist", async () => {
    machine.env.AZURE_STORAGE_SERVICE_ENDPOINT = "http://127.0.0.1:1/devstoreaccount1";
    const limits = { ...HASTY, attempts: 2 };
    expect(await failure(machine.pull(`${AT}/models/leaky`, "model", { limits }))).toMatch(
      /the connection to 127\.0\.0\.1:1 failed \(ECONNREFUSED\)/,
    );
  });
});

describe("credentials", () => {
  const one = `${AT}/records/train.jsonl`;
  // Microsoft's library reads the process's own environment, and keeps the address it first found.
  let identity: Front;
  beforeAll(async () => {
    identity = await Front.to();
    return () => identity[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    process.env.IDENTITY_ENDPOINT = `${identity.url}/msi/token`;
    process.env.IDENTITY_HEADER = "secretOfTheHost";
  });

  test("may be a shared access signature", async () => {
    delete machine.env.AZURE_STORAGE_KEY;
    machine.env.AZURE_STORAGE_SAS_TOKEN = azurite.sas;
    expect(await text(one)).toBe('{"text": "a"}\n');
    expect(machine.said.join()).not.toContain("sig=");
  });

  test.each(["key", "signature"])("may be a connection string with a %s", async (kind) => {
    delete machine.env.AZURE_STORAGE_KEY;
    delete machine.env.AZURE_STORAGE_SERVICE_ENDPOINT;
    const parts = {
      BlobEndpoint: `${front.url}/${azurite.account}`,
      AccountName: azurite.account,
      ...(kind === "key"
        ? { AccountKey: azurite.key }
        : { SharedAccessSignature: azurite.sas.slice(1) }),
    };
    machine.env.AZURE_STORAGE_CONNECTION_STRING = Object.entries(parts)
      .map(([name, value]) => `${name}=${value}`)
      .join(";");
    expect(await text(one)).toBe('{"text": "a"}\n');
  });

  test("of one account are not used for another that a policy names", async () => {
    identity.instead = () => ({ status: 400, body: '{"error":"s3cret"}' });
    process.env.PATH = machine.folder.path;
    const message = await failure(machine.pull("az://another/records/train.jsonl", "data"));
    expect(message).toMatch(/there are no usable credentials for it.*AZURE_STORAGE_ACCOUNT/);
    expect(message).not.toContain("s3cret");
    expect(front.seen).toEqual([]);
  });

  test("that are wrong are said to be", async () => {
    machine.env.AZURE_STORAGE_KEY = Buffer.from("another key, of enough length").toString("base64");
    const message = await failure(machine.pull(one, "data"));
    expect(message).toMatch(/the store answered 403.*The account's key is not accepted/);
    machine.env.AZURE_STORAGE_KEY = "s3cret!";
    expect(await failure(machine.pull(one, "data"))).toMatch(
      /AZURE_STORAGE_KEY.*is not a key in Base64/,
    );
  });

  test("may be a machine's identity, whose token goes to the store alone", async () => {
    identity.instead = () => ({
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        access_token: "theTokenOfTheMachine",
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: "https://storage.azure.com",
        token_type: "Bearer",
      }),
    });
    delete machine.env.AZURE_STORAGE_KEY;
    await using elsewhere = await Front.to(azurite.url);
    machine.env.RETICENCE_LOCAL_HOSTS = new URL(elsewhere.url).host;
    // Azurite takes no tokens without TLS, so a signature takes the token's place behind the front.
    const signed = (path: string) =>
      `${path}${path.includes("?") ? "&" : "?"}${azurite.sas.slice(1)}`;
    front.instead = async (seen) => {
      const { path, headers } = seen;
      if (headers.authorization !== "Bearer theTokenOfTheMachine") return { status: 403 };
      const location = `${elsewhere.url}${signed(path)}`;
      if (isContent(seen)) return { status: 302, headers: { location } };
      const version = String(headers["x-ms-version"]);
      const answer = await fetch(`${azurite.url}${signed(path)}`, {
        headers: { "x-ms-version": version },
      });
      return { status: answer.status, body: await answer.text() };
    };
    expect(await text(one)).toBe('{"text": "a"}\n');
    expect(identity.seen.at(-1)!.path).toContain("resource=https%3A%2F%2Fstorage.azure.com");
    expect(elsewhere.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});
