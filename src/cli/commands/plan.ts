import { EXIT_OK } from "../../base/exit-codes.ts";
import { loadPolicy, parseSet } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { planText } from "../../console/plan.ts";
import { ProgressView } from "../../console/progress.ts";
import { planAudit } from "../../plan/index.ts";
import type { Command } from "../command.ts";
import { print } from "../output.ts";
import { PULL_DETAILS, SET_OPTION } from "./audit.ts";

export const planCommand: Command = {
  name: "plan",
  usage: "<policy.yml>",
  summary: "Check a policy and say what an audit would do. Runs no model, writes nothing.",
  details: `Fetches data to count it; of models it reads names, sizes and headers only.\n\n${PULL_DETAILS}`,
  options: { set: SET_OPTION },
  arity: [1, 1],
  async run({ arguments: [policyFile], options }) {
    const loaded = await loadPolicy(policyFile!, options("set").map(parseSet));
    const progress = new ProgressView(process.stderr);
    const plan = await untilInterrupted((signal) =>
      planAudit(loaded, {
        signal,
        progress: (done, total) => progress.progress({ task: "pull", done, total, unit: "bytes" }),
      }).finally(() => progress.end()),
    );
    print([planText(plan), ...plan.warnings.map((warning) => `\nwarning: ${warning}`)].join("\n"));
    return EXIT_OK;
  },
};
