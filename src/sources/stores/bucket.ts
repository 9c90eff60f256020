import { SourceError } from "../../base/errors.ts";
import { verifySizes } from "../cache/verify.ts";
import type { ListedFile, Resolved } from "../content.ts";
import { globOf, needed, notePassedOver, refuseUnlessData, refuseUnsafeName } from "../names.ts";
import { all } from "../pool.ts";
import type { Source } from "../source.ts";
import { placeOfSplit, refuseIncompleteShards, splitOf, splitPattern } from "../splits.ts";
import { step } from "../store-error.ts";
import type { PullContext } from "../transfer/context.ts";
import { fetchItems, type Item, missingOf, parametersOf } from "../transfer/remote.ts";
import { persist } from "../transfer/retry.ts";
import { mayHoldWeights } from "../weights.ts";

/** What is directly below a prefix: whole keys, and whole prefixes that end in a slash. */
export interface Level {
  names: string[];
  folders: string[];
}

/** A store that knows objects by their keys, in which a slash makes folders. */
export interface Bucket<File extends ListedFile> {
  /** Of a prefix that is empty or ends in a slash. Throws StoreError. */
  under(prefix: string): Promise<Level>;
  /** The object of that key as a file of that path; undefined if there is none. Throws StoreError. */
  look(key: string, path: string): Promise<File | undefined>;
}

/**
 * The files that an audit needs of what `key` names in a bucket: one object, a folder, a split of it,
 * or what a pattern matches. Throws SourceError.
 */
export async function listBucket<File extends ListedFile>(
  { reference, wanted }: Resolved,
  key: string,
  bucket: Bucket<File>,
  context: PullContext,
): Promise<File[]> {
  const asked = <T>(doing: string, work: () => Promise<T>) =>
    step(reference, doing, () => persist(work, context.limits, context.signal));
  const under = (prefix: string) => asked("listing the objects", () => bucket.under(prefix));

  const isFolder = key === "" || key.endsWith("/") || key.includes("*");
  if (wanted === "data" && !isFolder) {
    const name = key.slice(key.lastIndexOf("/") + 1);
    const object = await asked("looking up the object", () => bucket.look(key, name));
    if (object !== undefined) {
      refuseUnsafeName(reference, name);
      refuseUnlessData(reference, name);
      return [object];
    }
  }
  const glob = key.includes("*");
  let prefix = glob ? key.slice(0, key.lastIndexOf("/", key.indexOf("*")) + 1) : prefixOf(key);
  let { names: found, folders } = await under(prefix);
  let split: string | undefined;
  const pattern = wanted === "data" && !glob ? splitPattern(key) : undefined;
  if (found.length === 0 && pattern !== undefined) {
    const place = await placeOfSplit(pattern.folder, pattern.split, async (folder) => {
      const start = prefixOf(folder);
      const { names, folders } = await under(start);
      return {
        names: names.map((name) => name.slice(start.length)),
        folders: folders.map((name) => name.slice(start.length, -1)),
      };
    });
    if (place !== undefined) {
      prefix = prefixOf(place.folder);
      split = place.split;
      ({ names: found, folders } = await under(prefix));
    }
  }
  const every = found.map((name) => name.slice(prefix.length)).filter((name) => name !== "");
  const names = split === undefined ? every : every.filter((name) => splitOf(name) === split);
  const nested: string[] = [];
  for (const folder of wanted === "model" ? folders : []) {
    if (!mayHoldWeights(folder.slice(prefix.length, -1))) continue;
    const named = (await under(folder)).names.map((name) => name.slice(prefix.length));
    for (const name of named) if (!name.endsWith("/")) nested.push(name);
  }
  for (const name of [...names, ...nested]) refuseUnsafeName(reference, name);
  if (names.length === 0) {
    throw new SourceError(
      "source-missing",
      `"${reference}": there is no object under that prefix, or the credentials cannot list it. Check bucket and prefix.`,
    );
  }
  if (wanted === "data" && !glob) {
    refuseIncompleteShards(reference, names);
    notePassedOver(reference, names, context.say);
  }
  const wantedNames = glob
    ? names.filter((name) => globOf(key).test(prefix + name))
    : needed(reference, wanted, [...names, ...nested]);
  if (wantedNames.length === 0) {
    throw new SourceError("source-missing", `"${reference}": no object matches "${key}".`);
  }
  if (glob) for (const name of wantedNames) refuseUnlessData(reference, name);
  const files: File[] = [];
  await all(wantedNames, context.signal, async (name) => {
    const file = await asked(`looking up ${name}`, () => bucket.look(prefix + name, name));
    if (file === undefined) {
      throw new SourceError(
        "source-changed",
        `"${reference}": ${name} was removed while the objects were listed. Run the audit again.`,
      );
    }
    files.push(file);
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The prefix of what is in a folder. */
function prefixOf(folder: string): string {
  return folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
}

/**
 * The steps after listing of a source whose files are fetched one by one. `itemsOf`: what fetches
 * the listed files.
 */
export function fileByFile(
  itemsOf: (resolved: Resolved, files: readonly ListedFile[], context: PullContext) => Item[],
): Pick<Source, "missing" | "parameters" | "fetch" | "verify"> {
  return {
    async missing(resolved, files, context) {
      return await missingOf(itemsOf(resolved, files, context), context);
    },
    async parameters(resolved, files, context) {
      return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
    },
    async fetch(resolved, files, context) {
      const items = itemsOf(resolved, files, context);
      const { root, files: fetched } = await fetchItems(resolved.reference, items, context);
      return { root, files: fetched };
    },
    verify: verifySizes,
  };
}
