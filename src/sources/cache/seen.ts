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
  /** Set for content that other audits link and unlink, which also changes its stamp. */
  sha256?: string;
}

/** A folder that is read in place, so that files added to it would be read. */
export interface SeenFolder {
  reference: string;
  /** Names of the files that count. */
  names: readonly string[];
  /** Lists them again. */
  list(): Promise<readonly string[]>;
  /**
   * Paths of the folder and its subfolders that are read, if nobody else has a reason to write
   * there.
   */
  folders(): Promise<readonly string[]>;
}

/** The files that an audit's digests were taken of, and whether they are unchanged. */
export class Seen {
  readonly #files: SeenFile[] = [];
  readonly #folders: SeenFolder[] = [];
  readonly #stamps = new Map<string, string>();

  /** Files of the cache have no stamp of their own: they must stay what they are now. */
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
   * Compares the folders with what was listed. From here on nothing may be added or removed, not
   * even temporarily. Throws SourceError if something has already changed.
   */
  async watch(signal: AbortSignal): Promise<void> {
    for (const folder of this.#folders) {
      for (const path of await folder.folders()) {
        this.#stamps.set(path, stampOf(await untilOld(() => stat(path, { bigint: true }))));
      }
    }
    await this.check(signal);
  }

  /** Throws a SourceError that names what has changed. */
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
          // For example a second set of weights, which would have been refused in the first place.
          throw changed(reference, "its folder");
        }),
      );
      const odd =
        names.find((name) => !now.has(name)) ?? [...now].find((name) => !names.includes(name));
      if (odd !== undefined) throw changed(reference, odd);
      for (const path of await folder.folders()) {
        if (this.#stamps.get(path) !== (await stampAt(path).catch(() => ""))) {
          throw changed(reference, path, "gained or lost a file");
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
    `"${reference}": ${basename(path)} ${what} while the audit ran, so what was measured does not match its digest. Run the audit again when nothing writes there.`,
  );
}
