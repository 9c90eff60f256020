import { loadPolicy, parseSet } from "../../config/index.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { inspectModels } from "../../inspect.ts";
import type { Command } from "../command.ts";
import { untilInterrupted } from "../interrupt.ts";
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
    const say = (line: string) => process.stderr.write(`${line}\n`);
    const inspected = await untilInterrupted((signal) => inspectModels(loaded, say, signal));
    process.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
    return EXIT_OK;
  },
};
