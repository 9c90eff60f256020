import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { SourceError } from "../../base/errors.ts";
import { sha256OfOpen, stampOf } from "../../base/files.ts";
import { untilOld, verifySizes } from "../cache/verify.ts";
import type { Fetched, ListedFile, Resolved, SourceFile, Wanted } from "../content.ts";
import { dataTypeOf, isLfsPointer } from "../files.ts";
import { needed } from "../names.ts";
import { localPath } from "../reference.ts";
import type { Source } from "../source.ts";
import { mayHoldWeights } from "../weights.ts";

/** Files and folders of this machine: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
export const local: Source = {
  kind: "local",

  async resolve(reference, wanted, { directory }): Promise<Resolved> {
    const path = localPath(reference, directory);
    try {
      return { reference, kind: "local", wanted, identity: await identityOf(path, wanted) };
    } catch {
      throw new SourceError(
        "source-missing",
        `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.`,
      );
    }
  },

  async list(resolved): Promise<ListedFile[]> {
    const { identity, reference, wanted } = resolved;
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
        `"${reference}" is neither a file nor a folder but a pipe or a device, whose reading may never end. Name a file.`,
      );
    }
    const names = about.isDirectory() ? await namesIn(identity, reference) : [basename(identity)];
    if (wanted === "model") {
      for (const name of await nestedNames(identity, reference)) names.push(name);
    }
    const root = rootOf(resolved, about.isDirectory());
    const files: ListedFile[] = [];
    for (const name of needed(reference, wanted, names)) {
      files.push(await describe(root, name, reference));
    }
    return files;
  },

  async missing() {
    return { bytes: 0, room: new Map() };
  },

  async parameters() {
    return undefined;
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

/**
 * Every file at a path of this machine, in folders below it too, with its digest: of what an audit
 * reads besides models and data. Hidden files are left out. Throws SourceError.
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
    const listed = await describe(root, name, reference);
    files.push(await hash(root, listed, reference, signal));
  }
  return { root, files };
}

/** Files in a folder and in those below it, but for hidden ones. */
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

/** A folder and those below it. */
export async function foldersBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [directory, ...below.map((entry) => join(entry.parentPath, entry.name))];
}

/**
 * The path without links, but for a data file that is itself one: DVC and git-annex link to content
 * under a name without an ending, and only the link's own name says what is in it.
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
  // Messages name files, and a terminal or a runner would obey what such a name says.
  const unsafe = names.find((name) => /[\u0000-\u001f\u007f-\u009f]/.test(name));
  if (unsafe !== undefined) {
    const shown = JSON.stringify(unsafe.replace(/[\u007f-\u009f]/g, "?"));
    throw new SourceError(
      "name-unsafe",
      `"${reference}" holds a file with a control character in its name (${shown}). Rename or remove it.`,
    );
  }
  return names.sort();
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

async function describe(root: string, name: string, reference: string): Promise<ListedFile> {
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

/** No pipe that was put in a file's place is waited for. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The file as it is from before it is hashed until after it, told by one descriptor. */
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
      `"${file.path}" in "${reference}" changed while it was read. Run the audit again when nobody writes it.`,
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
