import { type History, parseHistory } from "./lines.ts";

/** File name of a history, both in a branch and in a folder. */
export const HISTORY_FILE = "history.jsonl";

/** The files of a store at one moment. */
export interface Snapshot {
  /** The text of a file; undefined if there is none. */
  text(path: string): Promise<string | undefined>;
}

/** Where a history is kept. */
export interface Store {
  /** Name of the store in messages. */
  readonly place: string;
  /** The current files. If they cannot be read, throws the reason. */
  read(): Promise<Snapshot>;
  /**
   * Writes files together. `change` may be called more than once, with what others wrote meanwhile.
   */
  update(
    message: string,
    change: (files: Snapshot) => Promise<Readonly<Record<string, string>>>,
  ): Promise<void>;
}

export async function historyIn(files: Snapshot): Promise<History> {
  return parseHistory((await files.text(HISTORY_FILE)) ?? "");
}
