import { l as setFailed } from "./chunks/packages~main~post~comment~history.js";
import { p as ReticenceError } from "./chunks/reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { _ as lockOf, m as SIGNALS } from "./chunks/reticence~main~post~comment~history~index~index.js";
import { t as recall } from "./chunks/reticence~main~post.js";
import { r as say, t as plainLine } from "./chunks/reticence~main~post~comment~history.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
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
	const lock = await lockOf(folder);
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
			if (container !== "" && existsSync(signals)) await (await docker()).takeBack(signals);
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
		await (await docker()).removeContainer(name);
	} catch (error) {
		if (!(error instanceof ReticenceError)) throw error;
		setFailed(plainLine(error.message));
	}
}
/** Loaded by those jobs alone that have used it. */
async function docker() {
	return await import("./chunks/docker.js");
}
export {};
