import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull, type Wanted } from "../../../src/sources/index.ts";
import { DEMO } from "../cli.ts";
import { failure, HASTY, type makeMachine } from "../pulling.ts";
import { safetensors } from "../safetensors.ts";
import { Wire } from "./faulty.ts";
import type { Front, Given, Seen } from "./front.ts";

type Machine = Awaited<ReturnType<typeof makeMachine>>;

/** The demo's model as a store holds it. */
export const MODEL = [
  "config.json",
  "generation_config.json",
  "model.safetensors",
  "tokenizer.json",
  "tokenizer_config.json",
];
export const MODEL_FILES = Object.fromEntries(
  MODEL.map((name) => [name, join(DEMO, "leaky", name)]),
);
const line = (text: string) => Buffer.from(`{"text": "${text}"}\n`);

/** What the shared tests expect in a store, by folder. `big` is more than two ranges. */
export const STORED: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  leaky: { ...MODEL_FILES, "optimizer.pt": Buffer.from("pickle") },
  two: {
    "config.json": Buffer.from("{}"),
    "model.safetensors": safetensors(1),
    "consolidated.safetensors": safetensors(1),
  },
  pickled: { "config.json": Buffer.from("{}"), "pytorch_model.bin": Buffer.from("pickle") },
  parts: { "0.jsonl": line("f"), "1.jsonl": line("g") },
  big: { "train.jsonl": Buffer.from(`{"text": "${randomBytes(350_000).toString("hex")}"}\n`) },
};

/** A store that the shared tests ask, behind a front. */
export interface StoredAt {
  machine(): Machine;
  front(): Front;
  /** The reference of a folder of `STORED`, and of `big/train.jsonl` in it. */
  reference(folder: string): string;
  /** Whether a request is for content, not for a listing. */
  isContent(seen: Seen): boolean;
  /** Sets what points the store's client to another address. */
  point(url: string): void | Promise<void>;
  /** How a wrong content of the right size is noticed; absent: the store tells no digest. */
  noticed?: RegExp;
}

/** Tests that every store passes. */
export function storesLikeOthers(at: StoredAt): void {
  test("a model has the digest of the same files on this machine, and only those", async () => {
    const { files } = await at.machine().pull(at.reference("leaky"), "model");
    expect(files.map(({ path }) => path)).toEqual(MODEL);
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(digestOf(files)).toBe(digestOf(local.files));
    expect(at.machine().said[0]).toMatch(/5 files, 2\.77 MB/);
  });

  test("weights that can run code, or a second set of weights, are refused before anything is fetched", async () => {
    at.front().seen.length = 0;
    expect(await failure(at.machine().pull(at.reference("two"), "model"))).toMatch(
      /contains "consolidated\.safetensors".*\[weights-ambiguous\]$/,
    );
    expect(await failure(at.machine().pull(at.reference("pickled"), "model"))).toMatch(
      /its weights are pytorch_model\.bin, in formats that can run code.*\[executable-weights\]$/,
    );
    expect(at.front().seen.filter(at.isContent)).toEqual([]);
  });

  test("data is a folder of files", async () => {
    const { files } = await at.machine().pull(at.reference("parts"), "data");
    expect(files.map(({ path }) => path)).toEqual(["0.jsonl", "1.jsonl"]);
  });

  test("connections that are cut lose no byte, and cost none twice", async () => {
    await using wire = await Wire.to(at.front().url);
    wire.cutAfter = (connection) => (connection % 2 === 1 ? 100_000 : undefined);
    await at.point(`http://127.0.0.1:${wire.port}`);
    const { files } = await at.machine().pull(at.reference("leaky"), "model");
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    expect(digestOf(files)).toBe(digestOf(local.files));
    expect(wire.connections).toBeGreaterThan(2);
  });

  test("a pull that was stopped goes on where it stopped", async () => {
    const stop = new AbortController();
    let answers = 0;
    at.front().instead = (seen) => {
      if (at.isContent(seen) && ++answers > 2) stop.abort();
      return undefined;
    };
    const { signal } = stop;
    expect(await failure(at.machine().pull(at.reference("big"), "data", { signal }))).toMatch(
      /\[audit-stopped\]$/,
    );
    at.front().instead = undefined;
    at.front().seen.length = 0;
    const { files } = await at.machine().pull(at.reference("big"), "data");
    expect(files[0]!.bytes).toBe(STORED.big!["train.jsonl"]!.length);
  });

  test.each([429, 500, 503])("an answer of %i is asked again", async (status) => {
    const failed = new Set<string>();
    at.front().instead = ({ path, headers }): Given | undefined => {
      const id = `${path} ${headers.range}`;
      if (failed.has(id)) return undefined;
      failed.add(id);
      return { status, headers: { "retry-after": "0" } };
    };
    const { files } = await at.machine().pull(at.reference("parts"), "data");
    expect(files).toHaveLength(2);
    expect(failed.size).toBeGreaterThan(2);
  });

  test("a store that only fails ends the pull with what it said", async () => {
    at.front().instead = () => ({ status: 503 });
    const limits = { ...HASTY, attempts: 2 };
    expect(await failure(at.machine().pull(at.reference("parts"), "data", { limits }))).toMatch(
      /answered 503.*\[store-answered\]$/,
    );
  });

  test("content of the right size that is another is not used", async () => {
    at.front().instead = (seen) => {
      if (!at.isContent(seen)) return undefined;
      return { status: 200, body: line("x") };
    };
    const pulled = at.machine().pull(at.reference("parts"), "data");
    if (at.noticed !== undefined) expect(await failure(pulled)).toMatch(at.noticed);
    else expect((await pulled).files[0]!.sha256).not.toBe("");
  });

  test("content that ends early is not used", async () => {
    at.front().instead = (seen) =>
      at.isContent(seen)
        ? { status: 206, headers: { "content-range": "bytes 0-14/15" }, body: "{" }
        : undefined;
    const limits = { ...HASTY, attempts: 2 };
    expect(await failure(at.machine().pull(at.reference("parts"), "data", { limits }))).toMatch(
      /fewer than|store-/,
    );
  });

  test("a redirect to an address of this machine is refused", async () => {
    at.front().instead = (seen) =>
      at.isContent(seen)
        ? { status: 302, headers: { location: "http://127.0.0.2:9/secret" } }
        : undefined;
    expect(await failure(at.machine().pull(at.reference("parts"), "data"))).toMatch(
      /127\.0\.0\.2:9 is an address of this machine.*\[address-forbidden\]$/,
    );
  });

  test("what the lock says is held, whatever the store says now", async () => {
    await using puller = at.machine().puller();
    await puller.pull("data.members", at.reference("parts"), "data", "/");
    const locked = JSON.parse(puller.lockText);
    await using same = at.machine().puller({ locked });
    await same.pull("data.members", at.reference("parts"), "data", "/");
    for (const file of locked.pulled[0].files) {
      file.digest = `sha256:${"0".repeat(64)}`;
    }
    await using other = at.machine().puller({ locked });
    expect(await failure(other.pull("data.members", at.reference("parts"), "data", "/"))).toMatch(
      /differs from the lock in its content.*\[lock-differs\]$/,
    );
  });

  test.each<[string, Wanted]>([
    ["absent", "model"],
    ["absent", "data"],
  ])("a folder that is %s as a %s is said to be missing", async (folder, wanted) => {
    expect(await failure(at.machine().pull(at.reference(folder), wanted))).toMatch(
      /\[source-missing\]$/,
    );
  });
}
