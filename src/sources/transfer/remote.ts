import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { SourceError } from "../../base/errors.ts";
import { differing, digestsOfFile } from "../cache/digests.ts";
import { CONTENT_MODE, isThere, sizeOf } from "../cache/index.ts";
import { discard } from "../cache/partial.ts";
import type { Digest, Digests, Fetched, ListedFile, Missing, RemoteFile } from "../content.ts";
import { all } from "../pool.ts";
import { countParameters } from "../safetensors.ts";
import { explain, StoreError, step } from "../store-error.ts";
import type { PullContext } from "./context.ts";
import { arrived, CONNECTIONS, transfer } from "./index.ts";
import { persist } from "./retry.ts";

/** A listed file of a store, and how to fetch it. */
export interface Item {
  file: ListedFile;
  /** Names the content permanently, for example bucket, key and version. */
  identity: string;
  /** Local path of the file if it is not in our own cache: for the Hub's blobs. */
  target?: string;
  open(signal: AbortSignal): Promise<RemoteFile>;
}

/** A verified file on this machine. */
export interface Obtained {
  place: string;
  sha256: string;
  /** Whether it was fetched now rather than found. */
  isNew: boolean;
  /** Its stamp when it was hashed; see `writtenOf`. */
  written: string;
}

/** Files that are open at once; their requests share the connections. */
const FILES_AT_ONCE = 8;
const FILE_POOL = pLimit(FILES_AT_ONCE);
const CONNECTION_POOL = pLimit(CONNECTIONS);

/** Which of the items are not on this machine. */
export async function missingOf(items: readonly Item[], context: PullContext): Promise<Missing> {
  const missing = { bytes: 0, room: new Map<string, number>() };
  for (const item of items) {
    const { bytes } = item.file;
    const place = await cachedPath(item, context);
    if (place !== undefined && (await sizeOf(place)) === bytes) continue;
    const partial = partialOf(item, context);
    const folder = dirname(item.target ?? context.cache.object(""));
    const left = bytes - (await arrived(partial, item.identity, bytes));
    missing.bytes += bytes;
    missing.room.set(folder, (missing.room.get(folder) ?? 0) + left);
  }
  return missing;
}

/** Fetches and verifies items, and returns a folder that holds exactly these. */
export async function fetchItems(
  reference: string,
  items: readonly Item[],
  context: PullContext,
): Promise<Fetched & { obtained: readonly Obtained[] }> {
  const got = new Map<Item, Obtained>();
  await all(items, context.signal, async (item, signal) => {
    await FILE_POOL(async () => {
      signal.throwIfAborted();
      got.set(item, await obtain(reference, item, { ...context, signal }));
    });
  });
  const files = items.map((item) => ({ ...item.file, sha256: got.get(item)!.sha256 }));
  const obtained = items.map((item) => got.get(item)!);
  const root = await step(reference, "arranging the files", () =>
    context.cache.view(files.map((file, index) => ({ ...file, from: obtained[index]!.place }))),
  );
  for (const [index, { path }] of files.entries()) {
    if ((await writtenOf(join(root, path))) === obtained[index]!.written) continue;
    throw new SourceError(
      "source-changed",
      `"${reference}": ${path} changed on this machine while other files were being fetched. Run the audit again when nothing writes to the cache.`,
    );
  }
  return { root, files, obtained };
}

/** One file: from this machine if it is here and intact, else from its store. */
export async function obtain(
  reference: string,
  item: Item,
  context: PullContext,
): Promise<Obtained> {
  const { cache, signal, say } = context;
  const { path } = item.file;
  const waiting = () => say(`Another job is fetching ${path}; waiting for it …`);
  return await cache
    .exclusively(item.identity, signal, waiting, async () => {
      const here = await reuse(item, context);
      if (here !== undefined) return here;
      return await fetchOne(item, context);
    })
    .catch((error: unknown) => {
      throw explain(reference, `fetching ${path}`, error);
    });
}

/** Sum of the parameters of the safetensors among the items; undefined if a store has no ranges. */
export async function parametersOf(
  reference: string,
  items: readonly Item[],
  context: PullContext,
): Promise<number | undefined> {
  const weights = items.filter(({ file }) => file.path.endsWith(".safetensors"));
  let sum: number | undefined = 0;
  await all(weights, context.signal, async (item, signal) => {
    await FILE_POOL(async () => {
      const doing = `reading the header of ${item.file.path}`;
      const counted = await step(reference, doing, () =>
        persist(
          async () => {
            const remote = (await openHere(item, context)) ?? (await item.open(signal));
            return remote.ranges ? await countParameters(remote, signal) : undefined;
          },
          context.limits,
          signal,
        ),
      );
      sum = sum === undefined || counted === undefined ? undefined : sum + counted;
    });
  });
  return sum;
}

/** A local file behind the interface of a remote one; undefined if it is not here. */
async function openHere(item: Item, context: PullContext): Promise<RemoteFile | undefined> {
  const place = await cachedPath(item, context);
  if (place === undefined || (await sizeOf(place)) !== item.file.bytes) return undefined;
  const read: RemoteFile["read"] = async (start, end) =>
    createReadStream(place, { start, end: end - 1 });
  return { bytes: item.file.bytes, ranges: true, read };
}

/** Path of a file if it is here. */
async function cachedPath(item: Item, { cache }: PullContext): Promise<string | undefined> {
  if (item.target !== undefined) return item.target;
  const sha256 = item.file.store.sha256 ?? (await cache.known(item.identity));
  return sha256 === undefined ? undefined : cache.object(sha256);
}

/**
 * Lies beside its final place, so that it can be moved there; the Hub's own tools ignore such
 * names.
 */
function partialOf(item: Item, { cache }: PullContext): string {
  return item.target === undefined
    ? cache.partial(item.identity)
    : `${item.target}.reticence.incomplete`;
}

/** A local file is hashed before it is used: other jobs can write to this disk. */
async function reuse(item: Item, context: PullContext): Promise<Obtained | undefined> {
  const place = await cachedPath(item, context);
  if (place === undefined) return undefined;
  // Claim it first: claimed content is not evicted.
  await context.cache.use([place]);
  const size = await sizeOf(place);
  // If a server reports another size than the content has, the server is wrong, not the local file.
  if (size !== item.file.bytes && item.target === undefined) return undefined;
  if (size === item.file.bytes) {
    const names = namesOf(item.file.store);
    const written = await writtenOf(place);
    const content = await digestsOfFile(place, item.file.bytes, names, context.signal);
    const expected = item.target === undefined ? place.slice(-64) : content.sha256;
    if (differing(item.file.store, content) === undefined && content.sha256 === expected) {
      // A job killed between moving the content and removing the transfer's state leaves the state.
      await discard(partialOf(item, context));
      return { place, sha256: content.sha256, isNew: false, written };
    }
    context.say(`${item.file.path} on this machine differs from the original; fetching it again.`);
    context.meter.expect(item.file.bytes);
  }
  if (await isThere(place)) await rm(place, { force: true });
  return undefined;
}

async function fetchOne(item: Item, context: PullContext): Promise<Obtained> {
  const { cache, limits, signal, meter } = context;
  const { bytes, store } = item.file;
  const partial = partialOf(item, context);
  // The Hub's cache is shared with other tools as the user's umask allows; ours is not.
  const shared = item.target !== undefined;
  await mkdir(dirname(partial), { recursive: true, ...(shared ? {} : { mode: 0o700 }) });
  await cache.use([partial]);
  // An interrupted transfer is evicted eventually, like the finished file would be.
  const repository = dirname(dirname(partial));
  if (shared) await cache.rememberHubBlob({ path: partial, repository });
  for (;;) {
    const remote = await persist(() => item.open(signal), limits, signal);
    if (remote.bytes !== bytes) {
      throw new StoreError(
        "store-content",
        `the file has ${remote.bytes} bytes but was listed with ${bytes}`,
        {
          advice: "It changed in the meantime; run the audit again.",
        },
      );
    }
    const resumed = await transfer(remote, {
      path: partial,
      identity: item.identity,
      mode: shared ? 0o666 : CONTENT_MODE,
      pool: CONNECTION_POOL,
      limits,
      signal,
      advance: (count) => meter.advance(count),
    });
    const content = await digestsOfFile(partial, bytes, namesOf(store), signal);
    const wrong = differing(store, content);
    if (wrong === undefined) {
      const place = item.target ?? cache.object(content.sha256);
      await cache.settle(partial, place, bytes, content.sha256, signal);
      await discard(partial);
      await cache.remember(item.identity, content.sha256);
      const written = await writtenOf(place);
      return { place, sha256: content.sha256, isNew: true, written };
    }
    await discard(partial);
    // Leftovers of an earlier attempt may be to blame: try once more from the start.
    if (!resumed) throw mismatch(wrong);
    meter.advance(-bytes);
  }
}

/** The part of a file's stamp that only writing changes: links to cached content come and go. */
async function writtenOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs].join(" ");
}

function mismatch({ name, expected, found }: { name: Digest; expected: string; found: string }) {
  return new StoreError("store-content", `the content's ${name} is ${found}, not ${expected}`, {
    advice: "The download is not what was requested and was discarded; none of it is used.",
  });
}

function namesOf(store: Digests): Digest[] {
  return Object.keys(store) as Digest[];
}
