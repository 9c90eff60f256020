import { type Inspection, inspectModels, isRefusal } from "../../audit/inspect.ts";
import { shownErrors } from "../../base/errors.ts";
import { EXIT_COULD_NOT_RUN, EXIT_OK } from "../../base/exit-codes.ts";
import { type LoadedPolicy, loadPolicy, type Override, parseSet } from "../../config/index.ts";
import { inspectionText, noAnswer, yesAnswer } from "../../console/inspection.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { onlyCheckpoint } from "../../pull/index.ts";
import type { Command } from "../command.ts";
import { resolveRelease } from "../history.ts";
import { print, printJson, tell } from "../output.ts";
import { policyFileOf } from "../policy-file.ts";
import { PULL_DETAILS, SET_OPTION } from "./audit.ts";

export const inspectCommand: Command = {
  name: "inspect",
  usage: "[policy.yml]",
  summary: "Describe checkpoint and base, and say whether they can be audited.",
  details: [
    "Reads configurations, safetensors headers and the first records of each data file, with the",
    "audit's own code. Weights of up to 2 GB are also loaded and a few records scored; --load",
    "does so whatever their size. It refuses what an audit would refuse. Ends with one",
    "sentence that says whether the checkpoint can be audited. Without an argument it takes",
    "reticence.yml of the working directory. Exit codes: 0 yes, 2 no.",
    "",
    PULL_DETAILS,
  ].join("\n"),
  options: {
    set: SET_OPTION,
    load: { type: "boolean", help: "Load the models, whatever their size." },
    json: { type: "boolean", help: "Print JSON." },
  },
  arity: [0, 1],
  async run(invocation) {
    const { options, flag } = invocation;
    const policyFile = await policyFileOf(inspectCommand, invocation);
    const overrides = options("set").map(parseSet);
    const asJson = flag("json");
    try {
      const { inspection, loaded } = await inspected(policyFile, overrides, flag("load"));
      const answer = yesAnswer(inspection, loaded.policy);
      if (asJson) printJson({ auditable: true, answer, ...inspection });
      else print(`${inspectionText(inspection, loaded.policy)}\n\n${answer}`);
      return EXIT_OK;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const errors = shownErrors(error);
      const answer = noAnswer(errors);
      if (asJson) {
        const told = errors.map(({ code, message, location }) => ({ code, message, location }));
        printJson({ auditable: false, answer, errors: told });
      } else print(answer);
      return EXIT_COULD_NOT_RUN;
    }
  },
};

async function inspected(
  policyFile: string,
  overrides: readonly Override[],
  load: boolean,
): Promise<{ inspection: Inspection; loaded: LoadedPolicy }> {
  const named = await resolveRelease(await loadPolicy(policyFile, overrides));
  const loaded = await onlyCheckpoint(named, "inspect");
  return await untilInterrupted((signal) => inspectModels(loaded, { say: tell, signal, load }));
}
