import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";
import { visible } from "../base/visible.ts";
import type { Metric, Report, Rule } from "../contracts/report.ts";
import { formatRuleInterval, modelName, plainName } from "../report/index.ts";

const KEY = "model-index";
/** By which a later run finds its results again. */
const SOURCE = { name: "Reticence", url: "https://github.com/reticence/reticence" } as const;
/** What the Hub calls the set; nothing of it is published. */
const DATASET = { name: "training records and held-out records (not published)", type: "private" };
const TASK = { type: "text-generation" };

/** The card, and why its metadata are as they were, where they are. */
export interface Indexed {
  card: string;
  note?: string;
}

/**
 * A model card whose `model-index`, in the YAML at its top, has the figures of a report, in place of
 * those of an earlier one. All bytes outside that key stay, and within it other results, comments and
 * their order. `report` is one that anybody may read. The card stays as it is where it has no such YAML,
 * where that cannot be read, and for generated data, which are no model.
 */
export function withModelIndex(card: string, report: Report): Indexed {
  const parts = /^(\uFEFF?---[^\S\n]*\n)((?:[^\n]*\n)*?)(---[^\S\n]*(?:\n|$))/.exec(card);
  if (parts === null || report.provenance.checkpoint.kind === "data") return { card };
  const [, opening, front, closing] = parts as unknown as [string, string, string, string];
  const changed = edited(front, report);
  if (typeof changed !== "string") return { card, note: changed.why };
  const rest = card.slice(opening.length + front.length + closing.length);
  return { card: `${opening}${changed}${closing}${rest}` };
}

interface Left {
  why: string;
}

const left = (why: string): Left => ({ why: `the card's ${KEY} is left as it is: ${why}.` });

function edited(front: string, report: Report): string | Left {
  const before = parseDocument(front);
  if (before.errors.length > 0) return left("the YAML at its top cannot be read");
  if (before.contents !== null && !isMap(before.contents)) {
    return left("the YAML at its top is no mapping");
  }
  const pairs = before.contents?.items ?? [];
  const at = pairs.findIndex(({ key }) => isScalar(key) && key.value === KEY);
  const [from, to] = at < 0 ? [front.length, front.length] : sliceOf(front, pairs, at);
  const slice = parseDocument(front.slice(from, to));
  if (slice.errors.length > 0) return left("it refers to other parts of the YAML");
  const results = resultsOf(report);
  const problem = renew(slice, report, results);
  if (problem !== undefined) return left(problem);
  const text = textOf(slice, front.slice(from, to));
  const newline = front.includes("\r\n") ? "\r\n" : "\n";
  const after = front.slice(0, from) + text.replaceAll("\n", newline) + front.slice(to);
  return isFaithful(before, parseDocument(after))
    ? after
    : left("its YAML is written in a way in which it cannot be changed alone");
}

/** From the key to the line before the next one; comments above that belong to it. */
function sliceOf(front: string, pairs: readonly Pair[], at: number): [number, number] {
  const starts = pairs.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const from = starts[at]!;
  const lines = front.slice(from, starts[at + 1] ?? front.length).match(/[^\n]*\n|[^\n]+$/g) ?? [];
  while (lines.length > 1 && /^(#.*)?\s*$/.test(lines.at(-1)!)) lines.pop();
  return [from, from + lines.join("").length];
}

/** Puts the results of a report in the place of those of an earlier one. Returns what prevents it. */
function renew(slice: Document, report: Report, results: readonly object[]): string | undefined {
  const name = visible(modelName(report, "checkpoint"));
  const index = slice.get(KEY) ?? undefined;
  if (index === undefined) {
    if (results.length > 0) slice.set(KEY, slice.createNode([{ name, results }]));
    return undefined;
  }
  if (!isSeq(index)) return "it is no list";
  const entries = index.items.filter((entry) => isMap(entry));
  if (entries.length !== index.items.length) return "an entry of it is no mapping";
  const emptied = new Set<unknown>();
  for (const entry of entries) {
    const own = entry.get("results");
    if (own === undefined || own === null) continue;
    if (!isSeq(own)) return "the results of an entry are no list";
    const others = own.items.filter((result) => !isOurs(result));
    if (others.length === 0 && own.items.length > 0) emptied.add(own);
    own.items = others;
  }
  const entry =
    entries.find((one) => one.get("name") === name) ??
    (entries.length === 1 ? entries[0] : undefined);
  if (results.length > 0) {
    if (entry === undefined) index.add(slice.createNode({ name, results }));
    else {
      const own = entry.get("results");
      if (isSeq(own)) for (const result of results) own.add(slice.createNode(result));
      else entry.set("results", slice.createNode(results));
    }
  }
  // The Hub accepts no entry without results.
  index.items = index.items.filter((one) => {
    const own = isMap(one) ? one.get("results") : undefined;
    return !isSeq(own) || own.items.length > 0 || !emptied.has(own);
  });
  if (index.items.length === 0) slice.delete(KEY);
  return undefined;
}

function isOurs(result: unknown): boolean {
  if (!isMap(result)) return false;
  return (
    result.getIn(["source", "name"]) === SOURCE.name &&
    result.getIn(["source", "url"]) === SOURCE.url
  );
}

function textOf(slice: Document, written: string): string {
  if (!isMap(slice.contents) || slice.contents.items.length === 0) return "";
  // A list under a key is written with or without an indent; both are usual.
  const indentSeq = written !== "" && !/^[^\n]*\n-/.test(written);
  return slice.toString({ lineWidth: 0, indentSeq });
}

/** Whether everything but our own results means what it meant. */
function isFaithful(before: Document, after: Document): boolean {
  if (after.errors.length > 0) return false;
  return isDeepStrictEqual(withoutOurs(before), withoutOurs(after));
}

function withoutOurs(document: Document): unknown {
  const { [KEY]: index, ...others } = (document.toJS() ?? {}) as Record<string, unknown>;
  const entries = (Array.isArray(index) ? index : []) as Record<string, unknown>[];
  const kept = entries.map(({ results, ...entry }) => ({
    ...entry,
    results: (Array.isArray(results) ? results : []).filter(
      ({ source }: { source?: Partial<typeof SOURCE> }) =>
        source?.name !== SOURCE.name || source.url !== SOURCE.url,
    ),
  }));
  return [others, kept.filter(({ results }) => results.length > 0)];
}

/** One result with the figures that rules bound, in the form of the Hub; none without a figure. */
function resultsOf(report: Report): object[] {
  if (report.verdict === "error") return [];
  const rules = report.rules.filter(isFigure);
  const metrics = [...new Map(rules.map((rule) => [rule.key, rule])).values()].map((rule) =>
    metricOf(rule, report.metrics),
  );
  return metrics.length === 0
    ? []
    : [{ task: { ...TASK }, dataset: { ...DATASET }, metrics, source: { ...SOURCE } }];
}

/**
 * An increase over another release is no figure of this model, nor is one of a void comparison, nor
 * the check that the sets are not swapped.
 */
function isFigure({ state, value, against, parameters }: Rule): boolean {
  if (parameters.attack === "weakest") return false;
  if (state === "invalid" || state === "not-applicable" || against !== undefined) return false;
  return value !== null && Number.isFinite(value);
}

function metricOf(rule: Rule, metrics: readonly Metric[]): object {
  const { metric: type, key, value, parameters } = rule;
  const interval = formatRuleInterval(rule);
  const confidence = metrics.find((one) => one.key === key)?.confidence ?? null;
  return {
    type,
    value,
    name: visible(`${plainName(rule)}${interval === "" ? "" : ` (${interval})`}`),
    args: {
      ...Object.fromEntries(
        Object.entries(parameters).map(([name, one]) => [
          name,
          typeof one === "string" ? visible(one) : one,
        ]),
      ),
      ...(rule.interval === null ? {} : { interval: [...rule.interval] }),
      ...(confidence === null ? {} : { confidence }),
    },
  };
}
