import { inspectModels } from "../../audit/inspect.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { loadPolicy, parseSet } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import type { Command } from "../command.ts";
import { printJson, tell } from "../output.ts";
import { PULL_DETAILS, SET_OPTION } from "./audit.ts";

export const inspectCommand: Command = {
  name: "inspect",
  usage: "<policy.yml>",
  summary: "Say what checkpoint and base are and whether they can be compared.",
  details: `Reads configurations and safetensors headers; runs no model code. Prints JSON.\n\n${PULL_DETAILS}`,
  options: { set: SET_OPTION },
  arity: [1, 1],
  async run({ arguments: [policyFile], options }) {
    const loaded = await loadPolicy(policyFile!, options("set").map(parseSet));
    const inspected = await untilInterrupted((signal) => inspectModels(loaded, tell, signal));
    printJson(inspected);
    return EXIT_OK;
  },
};
