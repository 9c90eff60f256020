import { largestOf } from "../base/extremes.ts";
import type { Plan, SetSizes } from "../plan/index.ts";
import { formatShare } from "../report/format.ts";
import { formatBytes } from "../sources/index.ts";

/** What an audit would do, in lines for a terminal or a job log; its warnings are left to the caller. */
export function planText(plan: Plan): string {
  return [
    ...pullLines(plan),
    ...baseLines(plan),
    "Records",
    ...plan.sets.map(recordLine),
    "",
    "Tasks",
    ...plan.tasks.map((task) => `  ${task}`),
    "",
    "Rules",
    ...plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
    ...outlookLines(plan),
  ].join("\n");
}

function recordLine({ audit, set, files, records, used, persons }: Plan["sets"][number]): string {
  const sampled = used < records ? `, ${used.toLocaleString("en-US")} sampled` : "";
  const equivalent =
    persons === undefined || persons === used
      ? ""
      : `; as many as ${persons.toLocaleString("en-US")} persons with equally many records`;
  return `  ${audit} ${set.padEnd(11)} ${records.toLocaleString("en-US")} in ${files} file${files === 1 ? "" : "s"}${sampled}${equivalent}`;
}

/** The models that an audit would fetch. */
function pullLines({ pulls }: Plan): string[] {
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
