import { type History, parseHistory } from "./lines.ts";

/** The file of a history, in a branch as in a folder. */
export const HISTORY_FILE = "history.jsonl";

/** The files of a store as they are at one moment. */
export interface Snapshot {
  /** The text of a file; undefined when there is none. */
  text(path: string): Promise<string | undefined>;
}

/** Where a history is kept. */
export interface Store {
  /** As messages name it. */
  readonly place: string;
  /** The files as they are now. Throws what kept them from being read. */
  read(): Promise<Snapshot>;
  /**
   * Writes files together. `change` may be asked more than once: with what others wrote in between.
   */
  update(
    message: string,
    change: (files: Snapshot) => Promise<Readonly<Record<string, string>>>,
  ): Promise<void>;
}

export async function historyIn(files: Snapshot): Promise<History> {
  return parseHistory((await files.text(HISTORY_FILE)) ?? "");
}
