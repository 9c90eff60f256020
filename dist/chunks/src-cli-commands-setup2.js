import { t as untilInterrupted } from "./src-console-interrupt.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { c as ensureAccounting, l as ensureEnvironment, u as ensureRay } from "./src-probe-choose.js";
import { n as print } from "./src-cli-output.js";
// src/cli/commands/setup.ts
const setupCommand = {
	name: "setup",
	usage: "",
	summary: "Create the probe's Python environment, or say where it is.",
	details: "Created once for each version of the probe's dependencies, with python3 -m venv and pip, in\nRUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables and HTTPS_PROXY apply.\nSet RETICENCE_PYTHON to use your own interpreter instead.",
	options: {
		accounting: {
			type: "boolean",
			help: "The small environment that recomputes a declared differential privacy, in place of the probe's. An audit makes it when it needs it."
		},
		ray: {
			type: "boolean",
			help: "The environment with Ray for `run.executor: ray`, above the probe's."
		}
	},
	arity: [0, 0],
	async run(invocation) {
		let view = new ProgressView(process.stderr), python = await untilInterrupted((signal) => makerOf(invocation)({
			setup: "auto",
			say: (line) => view.note(line),
			progress: (progress) => view.progress(progress),
			signal
		}).finally(() => view.end()));
		return print(python), 0;
	}
};
function makerOf(invocation) {
	return invocation.flag("accounting") ? ensureAccounting : invocation.flag("ray") ? ensureRay : ensureEnvironment;
}
export { setupCommand as t };
