import { T as untilInterrupted } from "./chunks/reticence~main~index.js";
import { m as fail } from "./chunks/reticence~main~comment~history.js";
import { i as readInputs, n as COULD_NOT_RUN, r as setOutputs, t as run } from "./chunks/reticence~main.js";
// src/action/main.ts
await untilInterrupted(async (signal) => {
	try {
		setOutputs(COULD_NOT_RUN);
		const inputs = readInputs();
		delete process.env["INPUT_GITHUB-TOKEN"];
		delete process.env["INPUT_POLICY-TOKEN"];
		delete process.env["INPUT_DIGEST-KEY"];
		await run(inputs, signal);
	} catch (error) {
		await fail(error);
	}
});
process.exit();
export {};
