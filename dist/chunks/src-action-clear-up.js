import { l as setFailed } from "./actions-core-lib-command.js";
import { P as lockOf, k as SIGNALS } from "./src-base-audit-folder.js";
import { s as ReticenceError } from "./src-base-errors.js";
import { t as recall } from "./src-action-state.js";
import { r as say, t as plainLine } from "./src-action-text.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
// src/action/clear-up.ts
/**
* Removes what an audit leaves on the runner. Runs after every main, even one that failed, was
* cancelled or never started.
*/
async function clearUp() {
	let { folders, ...state } = recall();
	for (let folder of folders) await clearFolder(folder, state);
}
async function clearFolder(folder, { keepSignals, container, ended }) {
	let signals = join(folder, SIGNALS), lock = await lockOf(folder);
	if (ended && existsSync(lock)) say(`Another audit is running in ${folder}; it still uses the signals, so they were not removed.`);
	else {
		await endContainer(container);
		try {
			if (await rm(lock, {
				recursive: !0,
				force: !0
			}), keepSignals) {
				container !== "" && existsSync(signals) && await (await docker()).takeBack(signals), say(`The signals were kept in ${signals}. They are as secret as the training data.`);
				return;
			}
			await rm(signals, {
				recursive: !0,
				force: !0,
				maxRetries: 10,
				retryDelay: 200
			}), say("The signals were removed.");
		} catch (error) {
			if (error instanceof ReticenceError) {
				setFailed(plainLine(error.coded));
				return;
			}
			let { code } = error;
			setFailed(plainLine(`The signals in ${signals} could not be removed (${code}). They are as secret as the training data: remove them by hand.`));
		}
	}
}
/**
* A container outlives the action that started it. Main may already have removed it, which is fine.
*/
async function endContainer(name) {
	if (name !== "") try {
		await (await docker()).removeContainer(name);
	} catch (error) {
		if (!(error instanceof ReticenceError)) throw error;
		setFailed(plainLine(error.coded));
	}
}
/** Loaded only by jobs that used it. */
async function docker() {
	return await import("./src-probe-docker-index.js");
}
export { clearUp as t };
