import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import lockfile from "proper-lockfile";
import { REPORT_JSON, SIGNALS } from "../base/audit-folder.ts";
import { diskFull, PolicyError, ReticenceError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import { readReport } from "../report/read.ts";
import { entryOf, type HistoryEntry, IN_TERMINAL } from "./entry.ts";
import type { Snapshot, Store } from "./store.ts";

/** A history in a folder of this machine. */
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
        const release = await lockfile.lock(folder, {
          lockfilePath: `${folder}.lock`,
          retries: { retries: 20, factor: 1, minTimeout: 500 },
        });
        try {
          for (const [path, text] of Object.entries(await change(files))) {
            await mkdir(dirname(join(folder, path)), { recursive: true });
            await writeAtomically(join(folder, path), text);
          }
        } finally {
          await release();
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

/** An audit whose output folder is at hand. */
export interface KeptAudit {
  entry: HistoryEntry;
  folder: string;
  signals: boolean;
}

/**
 * The audits whose output folders lie in a folder, oldest first. What is not an audit's, or not of
 * this release, is passed over.
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
