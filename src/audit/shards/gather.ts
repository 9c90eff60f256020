import { createHash } from "node:crypto";
import { access, mkdir, readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  PARTS,
  POLICY_LOCK,
  PULL_LOCK,
  SHARD_SEAL,
  SHARDS,
  SIGNALS,
} from "../../base/audit-folder.ts";
import { InternalError, ProbeError } from "../../base/errors.ts";
import { readOwnFile, writeAtomically } from "../../base/files.ts";
import type { Shard } from "../../contracts/shard.ts";
import { isShardFolder, shardFolder } from "./name.ts";
import { partPath, readShard, type SealedShard } from "./seal.ts";

/** All shards of one audit, the first one first. */
export type Shards = readonly [SealedShard, ...SealedShard[]];

/** What an audit that assembles shards itself asks: they must have run just this. */
export interface Asked {
  /** Text of policy.lock.json. */
  policy: string;
  /** Digest of what was pulled, see `inputsDigest`. */
  inputs: string;
}

/** SHA-256 in hex of what was pulled, by the text of its lock: the same on every machine. */
export function inputsDigest(lock: string): string {
  return createHash("sha256").update(lock).digest("hex");
}

/**
 * The folders of shards that some paths name: each such a folder, or one that holds some. Undefined
 * where a single path names neither, as that of a whole audit.
 */
export async function shardFolders(paths: readonly string[]): Promise<string[] | undefined> {
  const folders: string[] = [];
  for (const path of paths) {
    if (isShardFolder(resolve(path)) || (await isThere(join(path, SHARD_SEAL)))) {
      folders.push(resolve(path));
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const below = entries.filter((entry) => entry.isDirectory() && isShardFolder(entry.name));
    if (below.length === 0 && paths.length === 1) return undefined;
    if (below.length === 0) {
      throw new ProbeError(
        "audit-missing",
        "this is neither a shard nor a folder that holds some.",
        { location: { file: path } },
      );
    }
    for (const { name } of below) folders.push(resolve(path, name));
  }
  return folders.toSorted();
}

/**
 * Reads the shards in some folders. Throws ProbeError unless they are all the shards of one audit,
 * each there once and as its run left it, and, if `asked` is given, of that audit.
 */
export async function readShards(
  folders: readonly string[],
  options: { key: Buffer | undefined; asked?: Asked; signal?: AbortSignal },
): Promise<Shards> {
  const read: SealedShard[] = [];
  for (const folder of folders) read.push(await readShard(folder, options.key, options.signal));
  const shards = read.toSorted((a, b) => a.description.number - b.description.number);
  const [first] = shards;
  if (first === undefined) throw new InternalError("there is no shard to read.");
  for (const shard of shards) {
    refuseForeign(shard, {
      policy: options.asked?.policy ?? first.texts.get(POLICY_LOCK)!,
      inputs: options.asked?.inputs ?? inputsDigest(first.texts.get(PULL_LOCK)!),
      first: first.description,
    });
  }
  refuseGaps(shards);
  return shards as [SealedShard, ...SealedShard[]];
}

/**
 * Brings the parts of all shards into the signals of an audit, each checked as it is copied, and
 * what the probe needs to assemble them.
 */
export async function bringShards(shards: Shards, folder: string): Promise<void> {
  // Of an earlier attempt.
  await rm(join(folder, SIGNALS, PARTS), { recursive: true, force: true });
  for (const { folder: from, description } of shards) {
    for (const [name, digest] of Object.entries(description.parts)) {
      const content = await readOwnFile(join(from, partPath(name)));
      if (createHash("sha256").update(content).digest("hex") !== digest) {
        throw new ProbeError("shard-changed", `${name} changed while it was read.`, {
          location: { file: from },
        });
      }
      const target = join(folder, partPath(name));
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await writeFile(target, content, { mode: 0o600, flag: "wx" });
    }
  }
  const descriptions = shards.map(({ description }) => description);
  const text = `${JSON.stringify(descriptions)}\n`;
  await writeAtomically(join(folder, SIGNALS, SHARDS), text, 0o600);
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** Removes the shards in a folder, and the folder if nothing else lies in it. */
export async function removeShards(folder: string): Promise<void> {
  for (const shard of (await shardFolders([folder])) ?? []) {
    await rm(shard, { recursive: true, force: true });
  }
  await rmdir(folder).catch(() => undefined);
}

function refuseForeign(
  { folder, description, texts }: SealedShard,
  asked: Asked & { first: Shard },
): void {
  const { first } = asked;
  const differing = [
    ...(texts.get(POLICY_LOCK) === asked.policy ? [] : ["the policy"]),
    ...(description.inputs === asked.inputs && inputsDigest(texts.get(PULL_LOCK)!) === asked.inputs
      ? []
      : ["the checkpoint, the base or the data"]),
    ...(description.of === first.of ? [] : ["the number of shards"]),
    ...(description.device === first.device && description.dtype === first.dtype
      ? []
      : ["the device or the precision"]),
    ...(JSON.stringify(description.versions) === JSON.stringify(first.versions)
      ? []
      : ["the release or its packages"]),
  ];
  const planned = ({ tasks }: Shard) => tasks.map(({ task, plan }) => [task, plan]);
  if (
    differing.length === 0 &&
    JSON.stringify(planned(description)) !== JSON.stringify(planned(first))
  ) {
    differing.push("what is asked of the models");
  }
  if (differing.length === 0) return;
  throw new ProbeError(
    "shard-foreign",
    `this shard is of another audit: ${differing.join(" and ")} differ${differing.length === 1 ? "s" : ""}. Shards are judged together only if they ran one policy on the same inputs, on one kind of device.`,
    { location: { file: folder } },
  );
}

/** Sorted by number. */
function refuseGaps(shards: readonly SealedShard[]): void {
  const [first, ...others] = shards as Shards;
  let last = first;
  for (const shard of others) {
    if (shard.description.number === last.description.number) {
      throw new ProbeError(
        "shard-twice",
        `shard ${last.description.number} of ${last.description.of} is also in ${last.folder}. Name each shard once.`,
        { location: { file: shard.folder } },
      );
    }
    last = shard;
  }
  const { of } = first.description;
  const there = new Set(shards.map(({ description }) => description.number));
  const absent = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !there.has(number),
  );
  if (absent.length > 0) throw missing(dirname(first.folder), absent, of);
}

/** The error for a folder that should hold shards and does not. */
export function noShards(folder: string): ProbeError {
  return new ProbeError(
    "shard-missing",
    "there is no shard here. Run the shards of the audit first, with this folder as the one that they share.",
    { location: { file: folder } },
  );
}

function missing(folder: string, absent: readonly number[], of: number): ProbeError {
  const names = absent.slice(0, 5).map((number) => shardFolder({ number, of }));
  const more = absent.length > names.length ? " …" : "";
  return new ProbeError(
    "shard-missing",
    `${absent.length} of ${of} shards ${absent.length === 1 ? "is" : "are"} missing (${names.join(", ")}${more}). Run ${absent.length === 1 ? "it" : "them"}, for example \`reticence audit --shard ${absent[0]}/${of}\`.`,
    { location: { file: folder } },
  );
}
