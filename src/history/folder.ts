import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { REPORT_JSON, SIGNALS } from "../base/audit-folder.ts";
import { diskFull, PolicyError, ReticenceError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import { takeLock } from "../base/lock.ts";
import { readReport } from "../report/read.ts";
import { entryOf, type HistoryEntry, IN_TERMINAL } from "./entry.ts";
import type { Snapshot, Store } from "./store.ts";

/** A history in a local folder. */
export function folderStore(folder: string): Store {
  const files: Snapshot = {
    text: async (path) => {
      try {
        return await readFile(join(folder, path), "utf8");
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT") return undefined;
        throw new PolicyError("history-unreadable", `the history cannot be read (${code}).`, {
          location: { file: join(folder, path) },
        });
      }
    },
  };
  return {
    place: folder,
    read: async () => files,
    update: async (_, change) => {
      try {
        await mkdir(folder, { recursive: true });
        await using lock = await takeLock(folder, {
          file: `${folder}.lock`,
          tries: 20,
          everyMs: 500,
        });
        for (const [path, text] of Object.entries(await change(files))) {
          // Another process may have written since this one read: overwriting would lose its entry.
          if (lock.lost) throw new Error("the lock of the history was lost");
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeAtomically(join(folder, path), text);
        }
      } catch (error) {
        if (error instanceof ReticenceError) throw error;
        const full = diskFull(error, folder);
        if (full !== undefined) throw full;
        const { code, message } = error as NodeJS.ErrnoException;
        throw new PolicyError(
          "history-unwritable",
          `the history cannot be written: ${code ?? message}.`,
          {
            location: { file: folder },
          },
        );
      }
    },
  };
}

/** An audit whose output folder is available. */
export interface KeptAudit {
  entry: HistoryEntry;
  folder: string;
  signals: boolean;
}

/**
 * The audits whose output folders are in a folder, oldest first. Skips folders that are not an
 * audit's, or not of this release.
 */
export async function keptAudits(folder: string): Promise<KeptAudit[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const kept: KeptAudit[] = [];
  for (const name of names.filter((entry) => entry.isDirectory())) {
    const at = join(folder, name.name);
    const entry = await entryIn(at);
    if (entry === undefined) continue;
    const signals = await stat(join(at, SIGNALS, "manifest.json")).then(
      () => true,
      () => false,
    );
    kept.push({ entry, folder: at, signals });
  }
  return kept.sort((a, b) => (a.entry.date < b.entry.date ? -1 : 1));
}

async function entryIn(folder: string): Promise<HistoryEntry | undefined> {
  const path = join(folder, REPORT_JSON);
  try {
    const report = readReport(await readFile(path, "utf8"), path);
    const { mtime } = await stat(path);
    const { origin } = report;
    return entryOf(
      report,
      origin === undefined
        ? IN_TERMINAL
        : { event: origin.event, commit: origin.commit, release: null, run: null },
      mtime,
    );
  } catch {
    return undefined;
  }
}
