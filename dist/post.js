import { c as setFailed } from "./chunks/packages~main~post.js";
import { C as ReticenceError, _ as SIGNALS, o as takeBack, s as removeContainer } from "./chunks/reticence~main~post~index.js";
import { i as plainLine, o as say, t as recall } from "./chunks/reticence~main~post.js";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { rm } from "node:fs/promises";
// src/action/post.ts
await clearUp();
/**
* Removes what an audit leaves on the runner. Runs after every main, also one that failed, was
* cancelled or never began.
*/
async function clearUp() {
	const { folder, keepSignals, container, ended } = recall();
	if (folder === "") return;
	const signals = join(folder, SIGNALS);
	const lock = `${folder}.lock`;
	if (ended && existsSync(lock)) {
		say(`Another audit is running in ${folder}; the signals are left to it.`);
		return;
	}
	await endContainer(container);
	try {
		await rm(lock, {
			recursive: true,
			force: true
		});
		if (keepSignals) {
			if (container !== "" && existsSync(signals)) await takeBack(signals);
			say(`The signals are kept in ${signals}. They are as secret as the training data.`);
			return;
		}
		await rm(signals, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 200
		});
		say("The signals are removed.");
	} catch (error) {
		if (error instanceof ReticenceError) {
			setFailed(plainLine(error.message));
			return;
		}
		const { code } = error;
		setFailed(plainLine(`The signals in ${signals} could not be removed (${code}). They are as secret as the training data: remove them by hand.`));
	}
}
/** A container outlives the action that started it. One that main removed is gone, and that is fine. */
async function endContainer(name) {
	if (name === "") return;
	try {
		await removeContainer(name);
	} catch (error) {
		if (!(error instanceof ReticenceError)) throw error;
		setFailed(plainLine(error.message));
	}
}
export {};
