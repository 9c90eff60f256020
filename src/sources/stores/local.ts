import { constants, createReadStream } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { SourceError } from "../../base/errors.ts";
import { sha256OfOpen, stampOf } from "../../base/files.ts";
import { nearPathHint } from "../../base/near-path.ts";
import { untilOld, verifySizes } from "../cache/verify.ts";
import type { Fetched, ListedFile, RemoteFile, Resolved, SourceFile, Wanted } from "../content.ts";
import { dataTypeOf, isLfsPointer } from "../files.ts";
import { needed, notePassedOver } from "../names.ts";
import { localPath, localSplit, schemeOf } from "../reference.ts";
import { countParameters } from "../safetensors.ts";
import type { Source } from "../source.ts";
import { spellingHint } from "../spelling.ts";
import { refuseIncompleteShards, splitOf } from "../splits.ts";
import { isSafetensors, mayHoldWeights } from "../weights.ts";

/** Local files and folders: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
export const local: Source = {
  kind: "local",

  async resolve(reference, wanted, { directory }): Promise<Resolved> {
    const { path, split } =
      wanted === "data"
        ? localSplit(reference, directory)
        : { path: localPath(reference, directory), split: undefined };
    try {
      const identity = await identityOf(path, wanted);
      return {
        reference,
        kind: "local",
        wanted,
        identity,
        ...(split === undefined ? {} : { split }),
      };
    } catch {
      throw new SourceError(
        "source-missing",
        `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.${await meant(reference, wanted, directory)}`,
      );
    }
  },

  async list(resolved, { say }): Promise<ListedFile[]> {
    const { identity, reference, wanted, split } = resolved;
    const about = await stat(identity);
    if (wanted !== "data" && !about.isDirectory()) {
      throw new SourceError(
        "reference-malformed",
        `"${reference}" is a file; a model is a directory with config.json and safetensors.`,
      );
    }
    if (!about.isDirectory() && !about.isFile()) {
      throw new SourceError(
        "source-special",
        `"${reference}" is a pipe or a device, and reading it may never end. Name a file.`,
      );
    }
    const every = about.isDirectory() ? await namesIn(identity, reference) : [basename(identity)];
    const names = split === undefined ? every : every.filter((name) => splitOf(name) === split);
    if (wanted === "model") {
      for (const name of await nestedNames(identity, reference)) names.push(name);
    }
    if (wanted === "data" && about.isDirectory()) {
      refuseIncompleteShards(reference, names);
      notePassedOver(reference, names, say);
    }
    const root = rootOf(resolved, about.isDirectory());
    const files: ListedFile[] = [];
    const folders = about.isDirectory() ? await foldersIn(identity) : [];
    for (const name of needed(reference, wanted, names, folders)) {
      files.push(await listLocalFile(root, name, reference));
    }
    return files;
  },

  async missing() {
    return { bytes: 0, room: new Map() };
  },

  async parameters(resolved, files, { signal }) {
    // Whatever is wrong with a file here, what reads it later says with its place.
    return await countIn(resolved.identity, files, signal).catch(() => undefined);
  },

  async fetch(resolved, files, { signal }): Promise<Fetched> {
    const isDirectory = (await stat(resolved.identity)).isDirectory();
    const root = rootOf(resolved, isDirectory);
    const hashed: SourceFile[] = [];
    for (const file of files) {
      hashed.push(await hash(root, file, resolved.reference, signal));
    }
    return { root, files: hashed };
  },

  verify: verifySizes,
};

async function countIn(
  folder: string,
  files: readonly ListedFile[],
  signal: AbortSignal,
): Promise<number> {
  let sum = 0;
  for (const { path, bytes } of files) {
    if (!isSafetensors(path)) continue;
    const read: RemoteFile["read"] = async (start, end) =>
      createReadStream(join(folder, path), { start, end: end - 1 });
    sum += await countParameters({ bytes, ranges: true, read }, signal);
  }
  return sum;
}

/**
 * Every file at a local path, including subfolders, with its digest: for inputs besides models and
 * data. Hidden files are left out. Throws SourceError.
 */
export async function everyFile(
  reference: string,
  path: string,
  signal: AbortSignal,
): Promise<Fetched> {
  const isDirectory = (await stat(path)).isDirectory();
  const root = isDirectory ? path : dirname(path);
  const files: SourceFile[] = [];
  for (const name of isDirectory ? await namesBelow(path) : [basename(path)]) {
    const listed = await listLocalFile(root, name, reference);
    files.push(await hash(root, listed, reference, signal));
  }
  return { root, files };
}

/** Files in a folder and its subfolders, except hidden ones. */
export async function namesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).split(sep).join("/");
    if (!/(^|\/)\./.test(name) && !entry.isDirectory() && (await isFile(path))) names.push(name);
  }
  return names.sort();
}

/** A folder and its subfolders. */
export async function foldersBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [directory, ...below.map((entry) => join(entry.parentPath, entry.name))];
}

/** What a path that is not there may stand for: a near name, else a repository of the Hub. */
async function meant(reference: string, wanted: Wanted, directory: string): Promise<string> {
  const near = schemeOf(reference) === "file" ? "" : await nearPathHint(reference, directory);
  if (near !== "") return near;
  const [first = ""] = reference.split("/");
  const isHere = await stat(join(directory, first)).then(
    () => true,
    () => false,
  );
  // Of a folder that is here, a part was misspelt; no repository is named like a data file.
  return isHere || dataTypeOf(reference) !== undefined ? "" : spellingHint(reference, wanted);
}

/**
 * The path with links resolved, except if a data file is itself a link: DVC and git-annex link to
 * content whose name has no extension, and only the link's own name gives its type.
 */
async function identityOf(path: string, wanted: Wanted): Promise<string> {
  const real = await realpath(path);
  const named = wanted === "data" && dataTypeOf(path) !== undefined && (await isFile(real));
  return named ? join(await realpath(dirname(path)), basename(path)) : real;
}

function rootOf(resolved: Resolved, isDirectory: boolean): string {
  return isDirectory ? resolved.identity : dirname(resolved.identity);
}

async function namesIn(directory: string, reference: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    // A Hub cache's snapshot holds links to its blobs.
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(directory, entry.name))))) {
      names.push(entry.name);
    }
  }
  // Messages contain file names, and a terminal or a runner would obey control characters in them.
  const unsafe = names.find((name) => /[\u0000-\u001f\u007f-\u009f]/.test(name));
  if (unsafe !== undefined) {
    const shown = JSON.stringify(unsafe.replace(/[\u007f-\u009f]/g, "?"));
    throw new SourceError(
      "name-unsafe",
      `"${reference}" contains a file with a control character in its name (${shown}). Rename or remove it.`,
    );
  }
  return names.sort();
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** What is in the folders of a checkpoint, as `folder/name`, but for those of its trainer. */
async function nestedNames(directory: string, reference: string): Promise<string[]> {
  const names: string[] = [];
  for (const { name } of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, name);
    const about = await stat(path).catch(() => undefined);
    if (about?.isDirectory() !== true || !mayHoldWeights(name)) continue;
    const within = await namesIn(path, reference).catch((error: unknown) => {
      throw unreadable(error, name, reference);
    });
    for (const nested of within) names.push(`${name}/${nested}`);
  }
  return names.sort();
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}

async function listLocalFile(root: string, name: string, reference: string): Promise<ListedFile> {
  const path = join(root, name);
  try {
    const { size } = await stat(path);
    if (await isLfsPointer(path, size)) {
      throw new SourceError(
        "lfs-pointer",
        `"${name}" in "${reference}" is a Git LFS pointer, not the file itself. Check out with \`lfs: true\`, or run \`git lfs pull\`.`,
      );
    }
    return { path: name, bytes: size, store: {} };
  } catch (error) {
    throw unreadable(error, name, reference);
  }
}

/** Does not wait for a pipe that was put in a file's place. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Hashes a file, and checks by one descriptor that it does not change meanwhile. */
async function hash(
  root: string,
  file: ListedFile,
  reference: string,
  signal: AbortSignal,
): Promise<SourceFile> {
  const path = join(root, file.path);
  try {
    await using opened = await open(path, READ_ONLY);
    const before = await untilOld(() => opened.stat({ bigint: true }));
    const isListed = before.isFile() && before.size === BigInt(file.bytes);
    const sha256 = isListed ? await sha256OfOpen(opened, signal) : "";
    const stamp = stampOf(before);
    const after = [await opened.stat({ bigint: true }), await stat(path, { bigint: true })];
    if (isListed && after.every((about) => stampOf(about) === stamp)) {
      return { ...file, sha256, stamp };
    }
    throw new SourceError(
      "source-changed",
      `"${file.path}" in "${reference}" changed while it was being read. Run the audit again when nothing writes to it.`,
    );
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(error, file.path, reference);
  }
}

function unreadable(error: unknown, name: string, reference: string): SourceError {
  if (error instanceof SourceError) return error;
  return new SourceError(
    "source-unreadable",
    `"${name}" in "${reference}" cannot be read (${(error as NodeJS.ErrnoException).code}).`,
  );
}
