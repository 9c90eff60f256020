import { pullLines } from "../cli/commands/plan.ts";
import type { Plan } from "../plan/index.ts";

/** What an audit would do, for the job log. */
export function describePlan(plan: Plan): string {
  const { sets, tasks, rules } = plan;
  return [
    ...pullLines(plan),
    "Records",
    ...sets.map(({ audit, set, files, records, used }) => {
      const sampled = used < records ? `, ${count(used)} sampled` : "";
      return `  ${audit} ${set.padEnd(11)} ${count(records)} in ${files} file${files === 1 ? "" : "s"}${sampled}`;
    }),
    "",
    "Tasks",
    ...tasks.map((task) => `  ${task}`),
    "",
    "Rules",
    ...rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
  ].join("\n");
}

function count(records: number): string {
  return records.toLocaleString("en-US");
}
