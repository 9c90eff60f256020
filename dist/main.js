import { t as untilInterrupted } from "./chunks/src-console-interrupt.js";
import { g as fail } from "./chunks/src-action-annotation.js";
import { i as readInputs, n as COULD_NOT_RUN, r as setOutputs, t as run } from "./chunks/src-action-conclusion.js";
await untilInterrupted(async (signal) => {
	try {
		setOutputs(COULD_NOT_RUN);
		let inputs = readInputs();
		delete process.env["INPUT_GITHUB-TOKEN"], delete process.env["INPUT_POLICY-TOKEN"], delete process.env["INPUT_DIGEST-KEY"], await run(inputs, signal);
	} catch (error) {
		await fail(error);
	}
}), process.exit();
export {};
