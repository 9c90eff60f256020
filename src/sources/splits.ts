import { SourceError } from "../base/errors.ts";
import { dataTypeOf } from "./files.ts";

/** Names that `datasets` and the Hub's files give to splits, and what each of them is. */
const KNOWN: Readonly<Record<string, string>> = {
  train: "train",
  training: "train",
  test: "test",
  testing: "test",
  validation: "validation",
  valid: "validation",
  val: "validation",
  dev: "validation",
  eval: "validation",
  evaluation: "validation",
};

/** The split that a data file is of by its name, `train` of `train-00000-of-00002.parquet`. */
export function splitOf(name: string): string | undefined {
  if (dataTypeOf(name) === undefined) return undefined;
  return name
    .replace(/(\.(jsonl|ndjson|json|csv|tsv|parquet|arrow))(\.(gz|zst))?$/i, "")
    .replace(/[-_.]\d+(-of-\d+)?$/i, "");
}

/** A folder of a store and the files in it that are of one split; `split` undefined: all of them. */
export interface SplitPlace {
  /** As it was given; empty for the root. */
  folder: string;
  split: string | undefined;
}

/** Names of the files that are directly in a folder of a store, and of the folders in it. */
export type FolderLister = (
  folder: string,
) => Promise<{ names: readonly string[]; folders: readonly string[] }>;

/**
 * `folder:split` as a pattern of a reference's last part; undefined where it holds no colon. The
 * folder is empty where nothing stands before the colon.
 */
export function splitPattern(path: string): { folder: string; split: string } | undefined {
  const [, folder, split] = /^(.*):([\w.-]+)$/s.exec(path) ?? [];
  if (folder === undefined || split === undefined || split.startsWith(".")) return undefined;
  return { folder: folder.replace(/\/+$/, ""), split };
}

/**
 * Where the files of a split are: in a folder of its name, in the folder itself, or in its folder
 * `data`, as for local references. Undefined where there are none.
 */
export async function placeOfSplit(
  folder: string,
  split: string,
  list: FolderLister,
): Promise<SplitPlace | undefined> {
  const below = (name: string) => (folder === "" ? name : `${folder}/${name}`);
  const { names, folders } = await list(folder);
  if (folders.includes(split)) return { folder: below(split), split: undefined };
  if (names.some((name) => splitOf(name) === split)) return { folder, split };
  if (!folders.includes("data")) return undefined;
  const { names: within } = await list(below("data"));
  const isThere = within.some((name) => splitOf(name) === split);
  return isThere ? { folder: below("data"), split } : undefined;
}

/** The splits of a folder's files, where they are of more than one that is known by its name. */
export function severalSplits(names: readonly string[]): string[] {
  const splits = new Map<string, string>();
  for (const name of names) {
    const split = splitOf(name);
    const word = split === undefined ? undefined : /^[a-z]+/i.exec(split)?.[0].toLowerCase();
    if (split === undefined || word === undefined || !Object.hasOwn(KNOWN, word)) continue;
    splits.set(split, KNOWN[word]!);
  }
  return new Set(splits.values()).size > 1 ? [...splits.keys()].sort() : [];
}

/**
 * Throws SourceError where shards that number themselves (`train-00000-of-00002.parquet`) are not all
 * there, or are of two writings: an audit of some of them would be of less than was trained on.
 */
export function refuseIncompleteShards(reference: string, names: readonly string[]): void {
  const shards = new Map<string, Map<number, Set<number>>>();
  for (const name of names) {
    const numbered = /^(.*)-(\d{5,})-of-(\d{5,})\.\w+(?:\.\w+)?$/.exec(name);
    if (numbered === null || dataTypeOf(name) === undefined) continue;
    const [, prefix, index, of] = numbered;
    const writings = shards.get(prefix!) ?? new Map<number, Set<number>>();
    shards.set(prefix!, writings);
    writings.set(Number(of), (writings.get(Number(of)) ?? new Set()).add(Number(index)));
  }
  for (const [prefix, writings] of shards) {
    const [[of, found]] = [...writings] as [[number, Set<number>]];
    if (writings.size === 1 && found.size === of) continue;
    throw new SourceError(
      "shards-incomplete",
      writings.size > 1
        ? `"${reference}" contains shards "${prefix}-…" from several exports (of ${[...writings.keys()].join(" and of ")}), so records would be read twice or in an old state. Remove the old shards.`
        : `"${reference}" contains ${found.size} of the ${of} shards "${prefix}-…-of-${String(of).padStart(5, "0")}". Fetch the others, or name the files that were trained on.`,
    );
  }
}
