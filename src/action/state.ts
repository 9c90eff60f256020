import { getState, saveState } from "@actions/core";

/** What main leaves to post. */
export interface State {
  /** Output folder that this step's audit took for itself; empty when it took none. */
  folder: string;
  keepSignals: boolean;
  /** Name of the container that measures; empty when there is none. */
  container: string;
  /** Main came to its end and gave the folder free; false when it was killed. */
  ended: boolean;
}

const FOLDER = "folder";
const KEEP_SIGNALS = "keep-signals";
const CONTAINER = "container";
const ENDED = "ended";

/** Called once the folder is this audit's: post must not clear up after anybody else. */
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
