import { getState, saveState } from "@actions/core";

/** What main passes on to post. */
export interface State {
  /** Output folders that this step's audits took. */
  folders: string[];
  keepSignals: boolean;
  /** Name of the measuring container; empty if there is none. */
  container: string;
  /** Whether main finished and released the folder; false if it was killed. */
  ended: boolean;
}

const FOLDERS = "folders";
const KEEP_SIGNALS = "keep-signals";
const CONTAINER = "container";
const ENDED = "ended";

const taken = new Set<string>();

/**
 * Called once an audit owns its folder: post must not clean up after another audit. Of several, one
 * after the other measures, and only the last has a container.
 */
export function rememberFolder(folder: string, keepSignals: boolean, container = ""): void {
  taken.add(folder);
  saveState(FOLDERS, JSON.stringify([...taken]));
  saveState(KEEP_SIGNALS, String(keepSignals));
  saveState(CONTAINER, container);
}

export function rememberEnd(): void {
  saveState(ENDED, "true");
}

export function recall(): State {
  return {
    folders: JSON.parse(getState(FOLDERS) || "[]") as string[],
    keepSignals: getState(KEEP_SIGNALS) === "true",
    container: getState(CONTAINER),
    ended: getState(ENDED) === "true",
  };
}
