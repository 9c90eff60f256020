import { c as saveState, o as getState } from "./actions-core-lib-command.js";
// src/action/state.ts
const FOLDER = "folder", KEEP_SIGNALS = "keep-signals", CONTAINER = "container", ENDED = "ended";
/** Called once this audit owns the folder: post must not clean up after another audit. */
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
