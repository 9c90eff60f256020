import { t as untilInterrupted } from "./src-console-interrupt.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { s as ensureEnvironment } from "./src-probe-choose.js";
import { n as print } from "./src-cli-output.js";
// src/cli/commands/setup.ts
const setupCommand = {
	name: "setup",
	usage: "",
	summary: "Create the probe's Python environment, or say where it is.",
	details: "Created once for each version of the probe's dependencies, with python3 -m venv and pip, in\nRUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables and HTTPS_PROXY apply.\nSet RETICENCE_PYTHON to use your own interpreter instead.",
	options: {},
	arity: [0, 0],
	async run() {
		let view = new ProgressView(process.stderr), python = await untilInterrupted((signal) => ensureEnvironment({
			setup: "auto",
			say: (line) => view.note(line),
			progress: (progress) => view.progress(progress),
			signal
		}).finally(() => view.end()));
		return print(python), 0;
	}
};
export { setupCommand as t };
