import { EXIT_OK } from "../../base/exit-codes.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { ProgressView } from "../../console/progress.ts";
import { ensureAccounting, ensureEnvironment, ensureRay } from "../../probe/index.ts";
import type { Command, Invocation } from "../command.ts";
import { print } from "../output.ts";

export const setupCommand: Command = {
  name: "setup",
  usage: "",
  summary: "Create the probe's Python environment, or say where it is.",
  details: [
    "Created once for each version of the probe's dependencies, with python3 -m venv and pip, in",
    "RUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables and HTTPS_PROXY apply.",
    "Set RETICENCE_PYTHON to use your own interpreter instead.",
  ].join("\n"),
  options: {
    accounting: {
      type: "boolean",
      help: "The small environment that recomputes a declared differential privacy, in place of the probe's. An audit makes it when it needs it.",
    },
    ray: {
      type: "boolean",
      help: "The environment with Ray for `run.executor: ray`, above the probe's.",
    },
  },
  arity: [0, 0],
  async run(invocation) {
    const view = new ProgressView(process.stderr);
    const python = await untilInterrupted((signal) =>
      makerOf(invocation)({
        setup: "auto",
        say: (line) => view.note(line),
        progress: (progress) => view.progress(progress),
        signal,
      }).finally(() => view.end()),
    );
    print(python);
    return EXIT_OK;
  },
};

function makerOf(invocation: Invocation) {
  if (invocation.flag("accounting")) return ensureAccounting;
  return invocation.flag("ray") ? ensureRay : ensureEnvironment;
}
