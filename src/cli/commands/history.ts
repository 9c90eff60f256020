import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { suggest } from "../../config/suggest.ts";
import { align, painter, plain } from "../../console/report.ts";
import { CATALOGUE } from "../../gate/catalogue.ts";
import {
  auditsOf,
  checkpointNames,
  findEarlier,
  type HistoryEntry,
  measuredOf,
  type PastAudits,
  sparkline,
  trendsOf,
} from "../../history/index.ts";
import { SHOWN, type Trend } from "../../history/trend.ts";
import { whyOtherBasis } from "../../judge/regression/comparable.ts";
import { formatIncrease, formatInterval, formatMetric, formatValue } from "../../report/format.ts";
import { independentDifference } from "../../stats/index.ts";
import { type Command, type Invocation, surplusText } from "../command.ts";
import { readHistory } from "../history.ts";
import { printJson, printRendered, tell } from "../output.ts";
import { DEFAULT_POLICY } from "../policy-file.ts";

const ACTIONS = ["show", "trend", "compare"];

export const historyCommand: Command = {
  name: "history",
  usage: "<show|trend|compare> [A B]",
  summary: "List earlier audits, plot their trend, or compare two of them.",
  details: [
    "show     the audits, newest last",
    "trend    each metric over time, as a row of bars, with its latest interval",
    "compare  A B  two audits: previous, last-release, a checkpoint's name or digest, the first",
    "         digits of a commit, or a number from the end (1 is the newest)",
    "",
    "The policy names the history: a folder, or a branch that git has fetched.",
  ].join("\n"),
  options: {
    policy: {
      type: "string",
      value: "FILE",
      help: `Policy that names the history. Default: ${DEFAULT_POLICY}.`,
    },
    checkpoint: {
      type: "string",
      value: "NAME",
      help: "Only audits of this checkpoint. Default: the policy's; for compare, any.",
    },
    metric: {
      type: "string",
      multiple: true,
      value: "ID",
      help: "Metric for trend and compare, an id or a full key. Repeatable.",
    },
    last: { type: "string", value: "N", help: "Only the N newest audits. Default: 20." },
    json: { type: "boolean", help: "Print JSON." },
  },
  arity: [1, 3],
  async run(invocation) {
    const [action, ...references] = invocation.arguments;
    if (!ACTIONS.includes(action!)) {
      throw new PolicyError(
        "usage",
        `history has no action "${action}".${suggest(action!, ACTIONS)}`,
      );
    }
    if ((action === "compare" ? 2 : 0) !== references.length) {
      const surplus = action === "compare" ? [] : references;
      throw new PolicyError(
        "usage",
        `${surplusText(surplus)}usage: reticence history show | trend | compare A B`,
      );
    }
    const { history, past } = await readHistory(invocation.option("policy") ?? DEFAULT_POLICY);
    for (const note of past.notes) tell(`note: ${note}`);
    if (action === "compare") {
      compare(references as [string, string], history, past, invocation);
      return EXIT_OK;
    }
    const named = invocation.option("checkpoint");
    const names = named === undefined ? history : { checkpoint: named, formerly: [] };
    const audits = auditsOf(past.entries, names).slice(-lastOf(invocation));
    if (audits.length === 0) throw nothing(names.checkpoint, past);
    if (invocation.flag("json")) printJson(audits);
    else printRendered(action === "show" ? table(audits) : trend(audits, metricsOf(invocation)));
    return EXIT_OK;
  },
};

function table(audits: readonly HistoryEntry[]): string {
  const paint = painter(process.stdout);
  const columns = trendsOf(audits, SHOWN);
  const rows = audits.map((entry, index) => [
    String(audits.length - index),
    entry.date.slice(0, 10),
    paint(COLOURS[entry.verdict], entry.verdict),
    plain(entry.release ?? entry.event) + (entry.reused === true ? " (reused)" : ""),
    entry.commit?.slice(0, 12) ?? "–",
    entry.checkpoint.digest.replace(/^sha256:/, "").slice(0, 12),
    ...columns.map(({ id, points }) => {
      const point = points.find((one) => one.entry === entry);
      return point === undefined ? "–" : formatValue(id, point.value);
    }),
  ]);
  const titles = [
    "",
    "date",
    "verdict",
    "audited",
    "commit",
    "checkpoint",
    ...columns.map(trendName),
  ];
  return align(
    titles.map((title) => paint("grey", title)),
    rows,
  ).join("\n");
}

function trend(audits: readonly HistoryEntry[], wanted: readonly string[]): string {
  const paint = painter(process.stdout);
  const trends = trendsOf(measuredOf(audits), wanted);
  if (trends.length === 0) {
    throw new PolicyError(
      "history-audit-unknown",
      `no audit in the history has ${wanted.join(", ")}.`,
    );
  }
  const rows = trends.map((one) => {
    const [first, last] = [one.points[0]!, one.points.at(-1)!];
    return [
      trendName(one),
      sparkline(one.points.map(({ value }) => value)),
      formatValue(one.id, first.value),
      paint("bold", formatValue(one.id, last.value)),
      formatInterval(one.id, last.interval as [number, number] | null),
      formatIncrease(one.id, last.value - first.value),
      String(one.points.length),
    ];
  });
  const titles = ["metric", "trend", "first", "now", "interval", "since first", "audits"];
  return align(
    titles.map((title) => paint("grey", title)),
    rows,
  ).join("\n");
}

function compare(
  references: [string, string],
  history: { checkpoint: string; formerly: string[] },
  past: PastAudits,
  invocation: Invocation,
): void {
  const [first, second] = references.map((reference) => auditNamed(reference, history, past)) as [
    HistoryEntry,
    HistoryEntry,
  ];
  const keys = wantedKeys(first, invocation.options("metric"));
  const rows = keys.flatMap((key) => {
    const [before, after] = [first, second].map((one) => one.metrics.find((m) => m.key === key));
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  if (rows.length === 0)
    throw new PolicyError("history-nothing-shared", "the two audits do not share such a metric.");
  if (invocation.flag("json")) {
    printJson({ first, second });
    return;
  }
  const paint = painter(process.stdout);
  const reasons = new Set<string>();
  const lines = rows.map(({ before, after }) => {
    const { id, parameters } = before;
    const isSame = first === second;
    const why = whyOtherBasis(String(parameters.audit), second.basis, first.basis, isSame);
    if (why !== undefined) reasons.add(why);
    const increase =
      before.interval === null || after.interval === null
        ? { value: after.value - before.value, interval: null }
        : independentDifference(
            { value: after.value, interval: after.interval },
            { value: before.value, interval: before.interval },
          );
    return [
      plain(formatMetric(id, parameters)),
      formatValue(id, before.value),
      formatValue(id, after.value),
      ...(why === undefined
        ? [
            paint("bold", formatIncrease(id, increase.value)),
            increase.interval === null
              ? ""
              : `${formatIncrease(id, increase.interval[0])} … ${formatIncrease(id, increase.interval[1])}`,
          ]
        : [paint("yellow", "void"), ""]),
    ];
  });
  const head = references.map((reference, index) => {
    const { date, checkpoint, verdict } = [first, second][index]!;
    return `${plain(reference)}: ${plain(checkpoint.name)}, ${date.slice(0, 10)}, ${verdict}`;
  });
  const titles = ["metric", "first", "second", "increase", "interval"];
  printRendered(
    [
      ...head,
      "",
      ...align(
        titles.map((title) => paint("grey", title)),
        lines,
      ),
      ...[...reasons].map((reason) => `\nvoid: ${reason}.`),
    ].join("\n"),
  );
}

function auditNamed(
  reference: string,
  history: { checkpoint: string; formerly: string[] },
  past: PastAudits,
): HistoryEntry {
  const own = auditsOf(past.entries, history);
  const numbered = /^[1-9]\d{0,5}$/.test(reference) ? own.at(-Number(reference)) : undefined;
  const committed = /^[0-9a-f]{7,64}$/.test(reference)
    ? past.entries.findLast(({ commit }) => commit?.startsWith(reference))
    : undefined;
  const found = findEarlier(reference, past.entries, { history, run: null, mergeBase: undefined });
  const entry = numbered ?? committed;
  if (entry !== undefined) return entry;
  if ("entry" in found) return found.entry;
  const why = "void" in found ? found.void : found.absent;
  throw new PolicyError("history-audit-unknown", `${plain(reference)}: ${plain(why)}`);
}

/** The requested metrics; if none, all that the first audit has in their default form. */
function wantedKeys(entry: HistoryEntry, wanted: readonly string[]): string[] {
  if (wanted.length === 0) return trendsOf([entry], SHOWN).map(({ key }) => key);
  const known = knownMetrics(wanted);
  return entry.metrics
    .filter(({ key, id }) => known.includes(key) || known.includes(id))
    .map(({ key }) => key);
}

function metricsOf(invocation: Invocation): readonly string[] {
  const wanted = invocation.options("metric");
  return wanted.length === 0 ? SHOWN : knownMetrics(wanted);
}

function knownMetrics(wanted: readonly string[]): readonly string[] {
  const ids = Object.keys(CATALOGUE);
  for (const name of wanted) {
    if (ids.includes(name.replace(/\{.*$/, ""))) continue;
    throw new PolicyError("metric-unknown", `unknown metric "${name}".${suggest(name, ids)}`);
  }
  return wanted;
}

function lastOf(invocation: Invocation): number {
  const text = invocation.option("last") ?? "20";
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new PolicyError("usage", "must be a number of audits, such as 20.", {
    location: { file: "--last" },
  });
}

function nothing(name: string, past: PastAudits): PolicyError {
  const names = checkpointNames(past.entries);
  return new PolicyError(
    "history-audit-unknown",
    `the history contains no audit of ${plain(name)}.${names.length === 0 ? "" : ` It contains audits of ${names.map(plain).join(", ")}: name one with --checkpoint.`}`,
  );
}

const COLOURS = {
  pass: "green",
  warn: "yellow",
  inconclusive: "yellow",
  invalid: "red",
  fail: "red",
  error: "red",
} as const;

function trendName({ id, parameters }: Trend): string {
  return plain(formatMetric(id, parameters));
}
