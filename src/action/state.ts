import { getState, saveState } from "@actions/core";

/** What main passes on to post. */
export interface State {
  /** Output folder that this step's audit took; empty if none. */
  folder: string;
  keepSignals: boolean;
  /** Name of the measuring container; empty if there is none. */
  container: string;
  /** Whether main finished and released the folder; false if it was killed. */
  ended: boolean;
}

const FOLDER = "folder";
const KEEP_SIGNALS = "keep-signals";
const CONTAINER = "container";
const ENDED = "ended";

/** Called once this audit owns the folder: post must not clean up after another audit. */
export function rememberFolder(folder: string, keepSignals: boolean, container = ""): void {
  saveState(FOLDER, folder);
  saveState(KEEP_SIGNALS, String(keepSignals));
  saveState(CONTAINER, container);
}

export function rememberEnd(): void {
  saveState(ENDED, "true");
}

export function recall(): State {
  return {
    folder: getState(FOLDER),
    keepSignals: getState(KEEP_SIGNALS) === "true",
    container: getState(CONTAINER),
    ended: getState(ENDED) === "true",
  };
}
