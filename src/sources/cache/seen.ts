import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { SourceError } from "../../base/errors.ts";
import { stampOf } from "../../base/files.ts";
import type { Fetched } from "../content.ts";
import { digestsOfFile } from "./digests.ts";
import { untilOld } from "./verify.ts";

interface SeenFile {
  reference: string;
  path: string;
  stamp: string;
  /** For content that other audits link to and unlink, which changes a stamp too. */
  sha256?: string;
}

/** A folder that is read as it is, so that what is added to it would be read. */
export interface SeenFolder {
  reference: string;
  /** Its files that count. */
  names: readonly string[];
  /** Lists these files again. */
  list(): Promise<readonly string[]>;
  /** Paths of it and of those below it that are read, where nobody else has reason to write. */
  folders(): Promise<readonly string[]>;
}

/** What an audit's digests were taken of, and whether it is still that. */
export class Seen {
  readonly #files: SeenFile[] = [];
  readonly #folders: SeenFolder[] = [];
  readonly #stamps = new Map<string, string>();

  /** Files of the cache have no stamp of their own: what they are now is what they have to stay. */
  async add(reference: string, { root, files }: Fetched): Promise<void> {
    for (const { path: name, stamp, sha256 } of files) {
      const path = join(root, name);
      if (stamp !== undefined) this.#files.push({ reference, path, stamp });
      else this.#files.push({ reference, path, stamp: await stampAt(path), sha256 });
    }
  }

  addFolder(folder: SeenFolder): void {
    this.#folders.push(folder);
  }

  /**
   * Holds the folders against what was listed; from here on nothing may be added to one or removed,
   * not even for a while. Throws SourceError when something has changed already.
   */
  async watch(signal: AbortSignal): Promise<void> {
    for (const folder of this.#folders) {
      for (const path of await folder.folders()) {
        this.#stamps.set(path, stampOf(await untilOld(() => stat(path, { bigint: true }))));
      }
    }
    await this.check(signal);
  }

  /** Throws SourceError that names what has changed. */
  async check(signal: AbortSignal): Promise<void> {
    for (const { reference, path, stamp, sha256 } of this.#files) {
      const now = await stampAt(path).catch(() => "");
      if (now === stamp) continue;
      const content =
        sha256 === undefined || now === "" ? undefined : await digestsOfFile(path, 0, [], signal);
      if (content === undefined || content.sha256 !== sha256) throw changed(reference, path);
    }
    for (const folder of this.#folders) {
      const { reference, names, list } = folder;
      const now = new Set(
        await list().catch(() => {
          // For example a second set of weights, which would have been refused at first.
          throw changed(reference, "its folder");
        }),
      );
      const odd =
        names.find((name) => !now.has(name)) ?? [...now].find((name) => !names.includes(name));
      if (odd !== undefined) throw changed(reference, odd);
      for (const path of await folder.folders()) {
        if (this.#stamps.get(path) !== (await stampAt(path).catch(() => ""))) {
          throw changed(reference, path, "got or lost a file");
        }
      }
    }
  }
}

async function stampAt(path: string): Promise<string> {
  return stampOf(await stat(path, { bigint: true }));
}

function changed(reference: string, path: string, what = "changed"): SourceError {
  return new SourceError(
    "source-changed",
    `"${reference}": ${basename(path)} ${what} while the audit ran, and what was measured is not what its digest says. Run the audit again when nobody writes there.`,
  );
}
