import { c as saveState, o as getState } from "./actions-core-lib-command.js";
// src/action/state.ts
const FOLDER = "folder", KEEP_SIGNALS = "keep-signals", CONTAINER = "container", ENDED = "ended";
/** Called once the folder is this audit's: post must not clear up after anybody else. */
function rememberFolder(folder, keepSignals, container = "") {
	saveState(FOLDER, folder), saveState(KEEP_SIGNALS, String(keepSignals)), saveState(CONTAINER, container);
}
function rememberEnd() {
	saveState(ENDED, "true");
}
function recall() {
	return {
		folder: getState(FOLDER),
		keepSignals: getState(KEEP_SIGNALS) === "true",
		container: getState(CONTAINER),
		ended: getState(ENDED) === "true"
	};
}
export { rememberEnd as n, rememberFolder as r, recall as t };
