import { EXIT_OK } from "../../base/exit-codes.ts";
import { ensureEnvironment } from "../../probe/index.ts";
import type { Command } from "../command.ts";
import { print, tell } from "../output.ts";

export const setupCommand: Command = {
  name: "setup",
  usage: "",
  summary: "Make the probe's Python environment, or say where it is.",
  details: [
    "Made once for each version of the probe's dependencies, with python3 -m venv and pip, in",
    "RUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables apply. RETICENCE_PYTHON names",
    "an interpreter of your own instead.",
  ].join("\n"),
  options: {},
  arity: [0, 0],
  async run() {
    const python = await ensureEnvironment({
      setup: "auto",
      say: (line) => tell(line),
    });
    print(python);
    return EXIT_OK;
  },
};
