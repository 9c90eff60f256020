import { n as ensureEnvironment } from "./src-probe-choose.js";
import { a as tell, n as print } from "./src-cli-output.js";
// src/cli/commands/setup.ts
const setupCommand = {
	name: "setup",
	usage: "",
	summary: "Make the probe's Python environment, or say where it is.",
	details: "Made once for each version of the probe's dependencies, with python3 -m venv and pip, in\nRUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables apply. RETICENCE_PYTHON names\nan interpreter of your own instead.",
	options: {},
	arity: [0, 0],
	async run() {
		let python = await ensureEnvironment({
			setup: "auto",
			say: (line) => tell(line)
		});
		return print(python), 0;
	}
};
export { setupCommand as t };
