import { formatCount } from "../base/counts.ts";
import { largestOf } from "../base/extremes.ts";
import { visible } from "../base/visible.ts";
import {
  type Check,
  type Expected,
  faultsOf,
  nameOfAll,
  type Plan,
  type SetSizes,
  withoutPart,
} from "../plan/index.ts";
import { formatShare } from "../report/format.ts";
import { formatBytes } from "../sources/index.ts";
import { duration } from "./progress.ts";
import { hang, type Output, painted, reportColumns, wrap } from "./text.ts";

const COLOURS = { ok: "green", warning: "yellow", fault: "red" } as const;
/** Columns that lines which go on are indented by, beyond the first. */
const CONTINUED = 2;
/** Columns beside the names below which a text goes on under its name. */
const LEAST_BESIDE = 40;

/**
 * What was checked and what an audit would do, as lines for a terminal or a job log. On a terminal
 * they are at most as long as it is wide; names that come from files are escaped.
 */
export function planText(plan: Plan, output?: Output): string {
  const columns = output?.isTTY === true ? reportColumns(output) : Number.POSITIVE_INFINITY;
  const told = [
    ...pullLines(plan),
    ...baseLines(plan),
    ...section("Records", [
      ...plan.sets.map(recordLine),
      ...[...plan.formats, ...plan.training].map((line) => `  ${line}`),
    ]),
    ...section(
      "Tasks",
      plan.tasks.map((task) => `  ${task}`),
    ),
    ...section(
      "Rules",
      plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
    ),
    ...outlookLines(plan),
    ...shardLines(plan),
  ].flatMap((line) => wrap(visible(line), columns, CONTINUED));
  return [
    "Checks",
    ...checkLines(plan.checks, columns, output),
    "",
    ...told,
    ...conclusion(plan).flatMap((line) => wrap(visible(line), columns)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}

function checkLines(
  checks: readonly Check[],
  columns: number,
  output: Output | undefined,
): string[] {
  const name = largestOf(checks.map((check) => check.name.length));
  const state = largestOf(Object.keys(COLOURS).map((word) => word.length));
  return checks.flatMap((check) => {
    const told = visible(check.error === undefined ? check.text : check.error.pretty);
    const indent = state + 4;
    const mark = `  ${check.state.padEnd(state)}  ${check.name.padEnd(name)}  `;
    const [first, ...others] =
      columns - mark.length < LEAST_BESIDE
        ? // Under the name, where little room is beside it.
          wrap(" ".repeat(indent) + mark.slice(indent) + told, columns, CONTINUED)
        : hang(mark, told, columns);
    const word =
      output === undefined ? check.state : painted(output, COLOURS[check.state], check.state);
    return [`  ${word}${first!.slice(2 + check.state.length)}`, ...others];
  });
}

/** The commands of an audit in shards: the first and the last of many. */
function shardLines({ shards }: Plan): string[] {
  if (shards === undefined) return [];
  const { audit, judge } = shards;
  const shown = audit.length <= 4 ? audit : [...audit.slice(0, 2), "…", audit.at(-1)!];
  return section(
    "Shards, each where it can reach the folder that they share; then the judgement",
    [...shown, judge].map((line) => `  ${line}`),
  );
}

/** Whether the audit can run, and what it takes. */
function conclusion({ checks, expected, pulls }: Plan): string[] {
  const count = (state: Check["state"], noun: string) => {
    const of = checks.filter((check) => check.state === state).length;
    return `${of} ${noun}${of === 1 ? "" : "s"}`;
  };
  const found = `${count("fault", "fault")}, ${count("warning", "warning")}`;
  const cannot = faultsOf(checks).length > 0;
  return [
    ...(expected === undefined || cannot ? [] : [expectedLine(expected, pulls)]),
    cannot
      ? `This audit cannot run: ${found}. Fix every fault above, then run plan again.`
      : `This audit can run: ${found}.`,
  ];
}

function expectedLine(expected: Expected, pulls: Plan["pulls"]): string {
  const { executor, device, seconds, basis } = expected;
  const where = `${PLACES[executor]} on ${DEVICES[device]}`;
  const missing = pulls.reduce((sum, pull) => sum + pull.missing, 0);
  const download = missing === 0 ? "" : `, after the download of ${formatBytes(missing)}`;
  return seconds === undefined
    ? `Expected: ${where}${download}; for how long is known once the models are here.`
    : `Expected: ${durations(seconds)} ${where}${download}, ${basis}.`;
}

const PLACES: Readonly<Record<Expected["executor"], string>> = {
  docker: "in a container",
  process: "in a process",
  ray: "on Ray",
};

const DEVICES: Readonly<Record<Expected["device"], string>> = {
  cpu: "the CPU",
  cuda: "the GPU",
  mps: "the Mac's GPU",
  unknown: "a device that the set-up tells",
};

/** `12 to 30 min`, the unit once where both have the same. */
function durations([low, high]: readonly [number, number]): string {
  const [from, to] = [duration(low), duration(high)];
  const unit = / (?:s|min)$/.exec(to)?.[0];
  const short = unit !== undefined && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
  return from === to ? `about ${to}` : `${short} to ${to}`;
}

function recordLine(planned: Plan["sets"][number]): string {
  const { audit, set, format, files, records, used, persons, cut } = planned;
  const read = format === undefined ? "" : `, read as ${format}`;
  // The sample ends before a person of whom not all records fit.
  const whole = persons === undefined ? "" : " at most, by whole persons";
  const sampled = used < records ? `, ${formatCount(used)} sampled${whole}` : "";
  const equivalent =
    persons === undefined || persons === used
      ? ""
      : `; equivalent to ${formatCount(persons)} persons with equal numbers of records`;
  const counted = `${formatCount(records)}${cut === true ? " or more" : ""}`;
  return `  ${audit} ${set.padEnd(11)} ${counted} in ${files} file${files === 1 ? "" : "s"}${read}${sampled}${equivalent}`;
}

/** The models that an audit would fetch. */
function pullLines({ pulls }: Plan): string[] {
  return section(
    "Models",
    pulls.map(({ key, identity, files, bytes, missing, parameters }) => {
      const size = `${files} file${files === 1 ? "" : "s"}, ${formatBytes(bytes)}`;
      const count = parameters === null ? "" : `, ${formatCount(parameters)} parameters`;
      const fetch = missing === 0 ? "on this machine" : `${formatBytes(missing)} to fetch`;
      return `  ${key.padEnd(10)}  ${identity}  ${size}${count}; ${fetch}`;
    }),
  );
}

function baseLines({ base, previous }: Plan): string[] {
  const lines = (title: string, match: Plan["base"]) =>
    match === undefined ? [] : section(title, [`  ${match.outcome}: ${match.detail}`]);
  return [...lines("Base", base), ...lines("Previous release", previous)];
}

/**
 * For each rule, the outlook at half its bound, at it and at twice it, and what would decide; once for
 * rules that share it and differ in the part alone.
 */
function outlookLines({ rules }: Plan): string[] {
  const shared = Map.groupBy(rules, (rule) =>
    JSON.stringify([withoutPart(rule), rule.bound, rule.outlook]),
  );
  return section(
    "Outlook with these records, if the true value were …",
    [...shared.values()].flatMap((group) => {
      const { outlook } = group[0]!;
      return outlook === undefined
        ? []
        : [
            `  ${nameOfAll(group)}`,
            ...outlook.at.map(({ value, chances }) => {
              const figures = (["clear", "breach", "undecided"] as const)
                .map((outcome) => `${outcome} ${formatShare(chances[outcome], 0)}`.padEnd(15))
                .join(" ");
              return `    ${String(Number(value.toPrecision(3))).padEnd(7)} ${figures}`.trimEnd();
            }),
            `    ${enoughLine(outlook.enough)}`,
          ];
    }),
  );
}

function enoughLine(enough: SetSizes | undefined): string {
  if (enough === undefined)
    return "no practical number of records would clear it at half the bound";
  const { members, nonmembers } = enough;
  return `${formatCount(members)} members and ${formatCount(nonmembers)} nonmembers would clear it 9 times in 10 at half the bound`;
}

/** The same as data: every check with its code and place, and the plan itself. */
export function planData(plan: Plan) {
  const { checks, ...rest } = plan;
  return {
    can_run: faultsOf(checks).length === 0,
    checks: checks.map(({ area, name, state, text, error }) => ({
      area,
      name,
      state,
      text,
      ...(error === undefined ? {} : { code: error.code }),
      ...(error?.location === undefined ? {} : { location: error.location }),
    })),
    ...rest,
  };
}
