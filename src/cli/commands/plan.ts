import { EXIT_OK } from "../../base/exit-codes.ts";
import { largestOf } from "../../base/extremes.ts";
import { loadPolicy, parseSet } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { ProgressView } from "../../console/progress.ts";
import { type Plan, planAudit, type SetSizes } from "../../plan/index.ts";
import { formatShare } from "../../report/format.ts";
import { formatBytes } from "../../sources/index.ts";
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
    const lines = [
      ...pullLines(plan),
      ...baseLines(plan),
      "Records",
      ...plan.sets.map(
        ({ audit, set, files, records, used, persons }) =>
          `  ${audit} ${set.padEnd(11)} ${records.toLocaleString("en-US")} in ${files} file${files === 1 ? "" : "s"}${used < records ? `, ${used.toLocaleString("en-US")} sampled` : ""}${persons === undefined || persons === used ? "" : `; as many as ${persons.toLocaleString("en-US")} persons with equally many records`}`,
      ),
      "",
      "Tasks",
      ...plan.tasks.map((task) => `  ${task}`),
      "",
      "Rules",
      ...plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
      ...outlookLines(plan),
      ...plan.warnings.map((warning) => `\nwarning: ${warning}`),
    ];
    print(lines.join("\n"));
    return EXIT_OK;
  },
};

/** The models that an audit would fetch. */
export function pullLines({ pulls }: Plan): string[] {
  if (pulls.length === 0) return [];
  return [
    "Models",
    ...pulls.map(({ key, identity, files, bytes, missing, parameters }) => {
      const size = `${files} file${files === 1 ? "" : "s"}, ${formatBytes(bytes)}`;
      const count = parameters === null ? "" : `, ${parameters.toLocaleString("en-US")} parameters`;
      const fetch = missing === 0 ? "on this machine" : `${formatBytes(missing)} to fetch`;
      return `  ${key.padEnd(10)}  ${identity}  ${size}${count}; ${fetch}`;
    }),
    "",
  ];
}

function baseLines({ base }: Plan): string[] {
  return base === undefined ? [] : ["Base", `  ${base.outcome}: ${base.detail}`, ""];
}

/** For each rule, what to expect at half its bound, at it and at twice it, and what would decide. */
function outlookLines({ rules }: Plan): string[] {
  const told = rules.filter((rule) => rule.outlook !== undefined);
  if (told.length === 0) return [];
  const width = largestOf(told.map(({ name }) => name.length));
  return [
    "",
    "Outlook with these records, were the true value …",
    ...told.flatMap(({ name, outlook }) => [
      ...outlook!.at.map(({ value, chances }, index) => {
        const figures = (["clear", "breach", "undecided"] as const)
          .map((outcome) => `${outcome} ${formatShare(chances[outcome], 0)}`.padEnd(15))
          .join(" ");
        const label = index === 0 ? name : "";
        return `  ${label.padEnd(width)}  ${String(Number(value.toPrecision(3))).padEnd(7)} ${figures}`.trimEnd();
      }),
      `  ${"".padEnd(width)}  ${enoughLine(outlook!.enough)}`,
    ]),
  ];
}

function enoughLine(enough: SetSizes | undefined): string {
  if (enough === undefined) return "no practical number of records clears it at half the bound";
  const { members, nonmembers } = enough;
  return `${members.toLocaleString("en-US")} members and ${nonmembers.toLocaleString("en-US")} nonmembers clear it 9 times in 10 at half the bound`;
}
