import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SourceError } from "../errors.ts";
import {
  dataTypeOf,
  isExecutableFormat,
  isLfsPointer,
  isModelFile,
  sha256OfFile,
} from "./files.ts";
import type { Fetched, Resolved, Source, SourceFile } from "./source.ts";

/** Files and folders of this machine: `./dir`, `/dir`, `file:///dir`. Nothing is copied. */
export const local: Source = {
  kind: "local",

  accepts(reference) {
    return reference.startsWith("file:") || !/^[a-z][a-z0-9+.-]*:/i.test(reference);
  },

  async resolve(reference, wanted, directory): Promise<Resolved> {
    const path = reference.startsWith("file:")
      ? fileURLToPath(reference)
      : resolve(directory, reference);
    try {
      return { reference, kind: "local", wanted, identity: await realpath(path) };
    } catch {
      throw new SourceError(
        `"${reference}" does not exist${wanted === "data" ? " (a data file or a folder of them)" : " (a model directory)"}. Looked in ${path}.`,
      );
    }
  },

  async list(resolved): Promise<SourceFile[]> {
    const { identity, reference, wanted } = resolved;
    const about = await stat(identity);
    if (wanted === "model" && !about.isDirectory()) {
      throw new SourceError(
        `"${reference}" is a file; a model is a directory with config.json and safetensors.`,
      );
    }
    const names = about.isDirectory() ? await namesIn(identity) : [basename(identity)];
    const wantedNames = names.filter(wanted === "model" ? isModelFile : dataTypeOf);
    if (wantedNames.length === 0) throw nothingUsable(resolved, names);
    const root = rootOf(resolved, about.isDirectory());
    const files: SourceFile[] = [];
    for (const name of wantedNames) files.push(await describe(root, name, reference));
    return files;
  },

  async fetch(resolved, files): Promise<Fetched> {
    const isDirectory = (await stat(resolved.identity)).isDirectory();
    return { root: rootOf(resolved, isDirectory), files };
  },

  async verify(fetched): Promise<void> {
    for (const file of fetched.files) {
      const { size } = await stat(join(fetched.root, file.path));
      if (size !== file.bytes) {
        throw new SourceError(`"${file.path}" changed while it was read. Run the audit again.`);
      }
    }
  },
};

function rootOf(resolved: Resolved, isDirectory: boolean): string {
  return isDirectory ? resolved.identity : dirname(resolved.identity);
}

async function namesIn(directory: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    // A Hub cache's snapshot holds links to its blobs.
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(join(directory, entry.name))))) {
      names.push(entry.name);
    }
  }
  return names.sort();
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}

async function describe(root: string, name: string, reference: string): Promise<SourceFile> {
  const path = join(root, name);
  try {
    const { size } = await stat(path);
    if (await isLfsPointer(path, size)) {
      throw new SourceError(
        `"${name}" in "${reference}" is a Git LFS pointer, not the file itself. Check out with \`lfs: true\`, or run \`git lfs pull\`.`,
      );
    }
    return { path: name, bytes: size, sha256: await sha256OfFile(path) };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      `"${name}" in "${reference}" cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

function nothingUsable(resolved: Resolved, names: readonly string[]): SourceError {
  const { reference, wanted } = resolved;
  if (wanted === "data") {
    return new SourceError(`"${reference}" holds no data file: jsonl, csv or parquet.`);
  }
  const executable = names.filter(isExecutableFormat);
  return new SourceError(
    executable.length > 0
      ? `"${reference}" holds only ${executable.join(", ")}: a format that can run code when it is loaded. Save the model as safetensors.`
      : `"${reference}" holds no model: config.json and *.safetensors are needed.`,
  );
}
