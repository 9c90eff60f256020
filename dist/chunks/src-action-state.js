import { c as saveState, o as getState } from "./actions-core-lib-command.js";
// src/action/state.ts
const FOLDERS = "folders", KEEP_SIGNALS = "keep-signals", CONTAINER = "container", ENDED = "ended", taken = /* @__PURE__ */ new Set();
/**
* Called once an audit owns its folder: post must not clean up after another audit. Of several, one
* after the other measures, and only the last has a container.
*/
function rememberFolder(folder, keepSignals, container = "") {
	taken.add(folder), saveState(FOLDERS, JSON.stringify([...taken])), saveState(KEEP_SIGNALS, String(keepSignals)), saveState(CONTAINER, container);
}
function rememberEnd() {
	saveState(ENDED, "true");
}
function recall() {
	return {
		folders: JSON.parse(getState(FOLDERS) || "[]"),
		keepSignals: getState(KEEP_SIGNALS) === "true",
		container: getState(CONTAINER),
		ended: getState(ENDED) === "true"
	};
}
export { rememberEnd as n, rememberFolder as r, recall as t };
