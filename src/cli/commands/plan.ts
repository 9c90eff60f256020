import { loadPolicy, parseSet } from "../../config/index.ts";
import { EXIT_OK } from "../../exit-codes.ts";
import { planAudit } from "../../plan/index.ts";
import type { Command } from "../command.ts";
import { SET_OPTION } from "./audit.ts";

export const planCommand: Command = {
  name: "plan",
  usage: "<policy.yml>",
  summary: "Check a policy and say what an audit would do. Runs no model, writes nothing.",
  options: { set: SET_OPTION },
  arity: [1, 1],
  async run({ arguments: [policyFile], options }) {
    const loaded = await loadPolicy(policyFile!, options("set").map(parseSet));
    const plan = await planAudit(loaded);
    const lines = [
      "Records",
      ...plan.sets.map(
        ({ audit, set, files, records, used }) =>
          `  ${audit} ${set.padEnd(11)} ${records.toLocaleString("en-US")} in ${files} file${files === 1 ? "" : "s"}${used < records ? `, ${used.toLocaleString("en-US")} sampled` : ""}`,
      ),
      "",
      "Tasks",
      ...plan.tasks.map((task) => `  ${task}`),
      "",
      "Rules",
      ...plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
      ...plan.warnings.map((warning) => `\nwarning: ${warning}`),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    return EXIT_OK;
  },
};
