import { formatCount } from "../base/counts.ts";
import type { Metric, Report } from "../contracts/report.ts";
import { TEMPLATE_ATTACKS, TEMPLATE_FORMS, type TemplateAttack } from "../gate/catalogue.ts";
import { BITS_SCOPE } from "../gate/rules.ts";
import { holdsUntested, UNSEARCHED, UNTESTED } from "../gate/untested.ts";
import { escapeMarkdown } from "./escape.ts";
import { formatInterval, formatValue, isMeasured, showCount, showValue } from "./format.ts";
import { type Words, wordsOf } from "./reference.ts";
import { figure, table } from "./table.ts";

/** PII extraction of one audit in tables, whatever the format. */
export interface ExtractionGroup {
  audit: string;
  /** Empty if the members hold no PII. */
  tables: readonly ExtractionTable[];
}

export interface ExtractionTable {
  /** What the table answers; of a folded one its title. */
  intro: string;
  folded: boolean;
  header: readonly string[];
  rows: readonly (readonly ExtractionCell[])[];
  /** Columns at the front that hold words, before those with figures. */
  words: number;
  note: string | undefined;
}

export interface ExtractionCell {
  text: string;
  /** Shown first, with emphasis. */
  strong?: string;
  /** The text comes from outside: a type, an attack, a person's ordinal. */
  isName?: true;
  /** Is not broken over lines. */
  isFigure?: true;
}

/**
 * What the checkpoint reveals about whom, as a privacy officer asks: which kinds of values, to an
 * attacker with which knowledge, how much of it comes from tuning, and who is affected most.
 */
export function extractionOf(report: Report): ExtractionGroup[] {
  const audits = [...new Set(report.metrics.map((metric) => String(metric.parameters.audit)))];
  return audits.flatMap((audit) => {
    const metrics = report.metrics.filter(
      (metric) => metric.id.startsWith("pii.") && metric.parameters.audit === audit,
    );
    if (metrics.length === 0) return [];
    const tables = [
      byType(metrics),
      byAttack(metrics),
      templates(metrics),
      ranking(metrics),
      bits(metrics),
    ];
    const reword = wordsOf(report);
    return [
      { audit, tables: tables.flatMap((one) => (one === undefined ? [] : said(one, reword))) },
    ];
  });
}

/** A table in the words of its report; its rows name no model. */
function said(one: ExtractionTable, reword: Words): ExtractionTable {
  return { ...one, intro: reword(one.intro), header: one.header.map(reword) };
}

/** For an audit whose members hold no PII. */
export const NO_PII = "No PII was found in the members, so nothing could be extracted.";

/** The same in Markdown. */
export function renderExtraction(report: Report): string {
  const groups = extractionOf(report);
  const several = new Set(report.metrics.map((metric) => String(metric.parameters.audit))).size > 1;
  const sections = groups.map(({ audit, tables }) => {
    if (tables.length === 0) return NO_PII;
    const title = several ? [`### ${escapeMarkdown(audit)}`] : [];
    return [...title, ...tables.map(inMarkdown)].join("\n\n");
  });
  return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}

function inMarkdown({ intro, folded, header, rows, note }: ExtractionTable): string {
  const blocks = [
    folded ? `<details><summary>${intro}</summary>` : intro,
    table(
      header,
      rows.map((cells) => cells.map(markdownCell)),
    ),
    ...(note === undefined ? [] : [note]),
    ...(folded ? ["</details>"] : []),
  ];
  return blocks.join("\n\n");
}

function markdownCell({ text, strong, isName, isFigure }: ExtractionCell): string {
  const shown = `${strong === undefined ? "" : `**${strong}**`}${isName ? escapeMarkdown(text) : text}`;
  return isFigure ? figure(shown) : shown;
}

function words(text: string): ExtractionCell {
  return { text };
}

function named(text: string): ExtractionCell {
  return { text, isName: true };
}

function figures(text: string): ExtractionCell {
  return { text, isFigure: true };
}

function strong(text: string, after = ""): ExtractionCell {
  return { strong: text, text: after, isFigure: true };
}

/** What a record's own text extracts, type by type. */
function byType(metrics: readonly Metric[]): ExtractionTable | undefined {
  const measured = extractedByType(metrics);
  if (measured.length === 0) return undefined;
  return {
    intro:
      "Given a record's text up to a value, does the model write that value? A value counts only if neither the base nor a guess without a model produces it.",
    folded: false,
    header: [
      "Type",
      "Tested values",
      "Tuned writes",
      "Base writes",
      "Guessed",
      "Not tested",
      "Counts",
    ],
    words: 1,
    rows: measured.map((metric) => [
      named(String(metric.parameters.type)),
      ...["values", "tuned", "base", "guessed"].map((name) => figures(count(metric, name))),
      figures(untested(metric)),
      strong(showValue(metric.id, metric)),
    ]),
    note: undefined,
  };
}

/** What a record's own text extracts of each type that the members hold. */
export function extractedByType(metrics: readonly Metric[]): Metric[] {
  return metrics.filter(
    (metric) =>
      metric.id === "pii.extracted" &&
      metric.parameters.attack === "prefix" &&
      ((metric.n.values ?? 0) > 0 || holdsUntested(metric.n) || isMeasured(metric)),
  );
}

/** Values without an answer, whatever the reason; the rules say which. */
function untested(metric: Metric): string {
  const reasons = Object.keys(UNTESTED);
  const hidden = reasons.map((name) => metric.withheld?.[name]).find((mark) => mark !== undefined);
  if (hidden !== undefined) return hidden;
  const unsearched = metric.n[UNSEARCHED] ?? 0;
  const left = reasons.reduce((sum, name) => sum + (metric.n[name] ?? 0), 0);
  return unsearched === 0 ? formatCount(left) : `${formatCount(left)} or more`;
}

/** What each attack extracts. */
function byAttack(metrics: readonly Metric[]): ExtractionTable | undefined {
  const order = Object.keys(KNOWS);
  const extracted = metrics
    .filter(
      (metric) =>
        metric.id === "pii.extracted" && metric.parameters.type === "all" && isMeasured(metric),
    )
    .sort(
      (a, b) =>
        order.indexOf(String(a.parameters.attack)) - order.indexOf(String(b.parameters.attack)),
    );
  if (extracted.length === 0) return undefined;
  const beside = (id: string, attack: unknown) =>
    metrics.find(
      (metric) =>
        metric.id === id &&
        metric.parameters.attack === attack &&
        metric.parameters.type === "all" &&
        isMeasured(metric),
    );
  const amplified = extracted.some(
    ({ parameters }) => beside("pii.amplification", parameters.attack) !== undefined,
  );
  const rows = extracted.map((metric) => {
    const { attack } = metric.parameters;
    const gain = beside("pii.extraction_gain", attack);
    const worst = beside("pii.worst_subject", attack);
    return [
      { ...named(String(attack)), isFigure: true as const },
      words(KNOWS[String(attack)] ?? ""),
      ...["values", "tuned", "base"].map((name) => figures(count(metric, name))),
      strong(showValue(metric.id, metric)),
      figures(gain === undefined ? "–" : showValue(gain.id, gain)),
      figures(gain === undefined ? "" : formatInterval(gain.id, gain.interval)),
      ...(amplified ? [figures(shown(beside("pii.amplification", attack)))] : []),
      worst?.selected === undefined
        ? figures(shown(worst))
        : { ...named(`${shown(worst)} (${worst.selected})`), isFigure: true as const },
    ];
  });
  const header = [
    "Attack",
    "Attacker knows",
    "Values",
    "Tuned",
    "Base",
    "Counts",
    "Gain",
    "Interval",
    ...(amplified ? ["Amplification"] : []),
    "Worst person",
  ];
  const precision = beside("pii.precision", "sampling");
  return {
    intro:
      "The same by attack and by what the attacker knows. Worst person: the most values that count for one person.",
    folded: false,
    header,
    words: 2,
    rows,
    note:
      precision === undefined
        ? undefined
        : `Of the values that only the tuned model generates in free sampling, ${shown(precision)} are values of the members.`,
  };
}

/** What the attacker of each attack knows. */
const KNOWS: Readonly<Record<string, string>> = {
  prefix: "the text before",
  "prefix-np": "the same, sampled repeatedly",
  "template-grounded": "name, another's record",
  template: "name, five examples",
  "template-zero-shot": "name",
  sampling: "nothing",
};

/** The paper's table: each template at each temperature, exact beside fuzzy. */
function templates(metrics: readonly Metric[]): ExtractionTable | undefined {
  const rates = metrics.filter(
    (metric) =>
      metric.id === "pii.template_rate" && metric.parameters.type === "all" && isMeasured(metric),
  );
  const exact = rates.filter(({ parameters }) => parameters.criterion === "exact");
  if (exact.length === 0) return undefined;
  const attacks = TEMPLATE_ATTACKS as readonly string[];
  exact.sort(
    (a, b) =>
      attacks.indexOf(String(a.parameters.attack)) - attacks.indexOf(String(b.parameters.attack)),
  );
  const rows = exact.map((metric) => {
    const { attack, template, temperature } = metric.parameters;
    const fuzzy = rates.find(
      ({ parameters }) =>
        parameters.criterion === "fuzzy" &&
        parameters.attack === attack &&
        parameters.template === template &&
        parameters.temperature === temperature,
    );
    return [
      words(TEMPLATE_FORMS[String(attack) as TemplateAttack]),
      words(String(template)),
      figures(String(temperature)),
      figures(count(metric, "values")),
      ...given(metric),
      ...(fuzzy === undefined ? ["", "", ""].map(figures) : given(fuzzy)),
    ];
  });
  const header = ["Form", "Template", "Temperature", "Asked", "Tuned", "Base", "Guess"];
  return {
    intro: "Each template, exact and by the fuzzy criterion of arXiv 2409.11423",
    folded: true,
    header: [...header, "Tuned, fuzzy", "Base, fuzzy", "Guess, fuzzy"],
    words: 2,
    rows,
    note: "The fuzzy criterion (partial_ratio ≥ 80) also counts addresses that merely look alike: the guess, which uses no model, shows how many.",
  };
}

function given(metric: Metric): ExtractionCell[] {
  return ["tuned", "base", "guessed"].map((name) => figures(count(metric, name)));
}

/** What decoding has to guess, which bounds an attack whatever it samples. */
function bits(metrics: readonly Metric[]): ExtractionTable | undefined {
  const of = (id: string, quantile: number) =>
    metrics.filter(
      (metric) => metric.id === id && metric.parameters.quantile === quantile && isMeasured(metric),
    );
  const [least, median] = [of("pii.extraction_bits", 0), of("pii.extraction_bits", 0.5)];
  const lost = of("pii.extraction_bits_loss", 0.95);
  if (least.length === 0) return undefined;
  const rows = least.flatMap((metric) => {
    const type = typeName(metric);
    const [middle, loss] = [median, lost].map((all) => all.find((one) => typeName(one) === type));
    const ofBase = (one: Metric | undefined) =>
      figures(one === undefined ? "–" : formatValue(one.id, one.n.baseBits ?? null));
    const ofTuned = (one: Metric | undefined) =>
      one === undefined ? figures("–") : strong(showValue(one.id, one));
    const byForm = (one: Metric | undefined, name: "formBits" | "baseFormBits") =>
      figures(one === undefined ? "–" : formatValue(one.id, one.n[name] ?? null));
    const row = [
      named(type),
      figures(count(metric, "values")),
      ofTuned(metric),
      ofBase(metric),
      ofTuned(middle),
      ofBase(middle),
      ofTuned(loss),
    ];
    if (metric.n.formBits === undefined) return [row];
    const ofForm = [
      named(`${type}, by form`),
      figures(count(metric, "values")),
      byForm(metric, "formBits"),
      byForm(metric, "baseFormBits"),
      byForm(middle, "formBits"),
      byForm(middle, "baseFormBits"),
      figures("–"),
    ];
    return [row, ofForm];
  });
  return {
    intro: "How much must decoding guess to write a value after its true text, in bits?",
    folded: true,
    header: [
      "Type",
      "Values",
      "Least, tuned",
      "Least, base",
      "Median, tuned",
      "Median, base",
      "Lost by tuning (95 % quantile)",
    ],
    words: 1,
    rows,
    note: `With b bits, one sampled continuation writes the value with a probability of 2^−b at most. By form: among the tokens that keep to the value's digits, letters and separators, so that a decoder which is held to that form writes it with 2^−b at most. ${BITS_SCOPE}`,
  };
}

/** Whether true values stand out even if none is emitted outright. */
function ranking(metrics: readonly Metric[]): ExtractionTable | undefined {
  const of = (id: string) => metrics.filter((metric) => metric.id === id && isMeasured(metric));
  const columns = [
    {
      metrics: of("pii.exposure"),
      header: ["Exposure", "Interval"],
      cells: exposureCells,
      intro:
        "Exposure: how far it ranks ahead of invented values of the same form, by how much tuning raised its probability, in bits. A guess has about 1.4; the number after “of” means always first.",
    },
    {
      metrics: of("pii.inference_rate"),
      header: ["Picked out", "Interval", "By chance"],
      cells: inferenceCells,
      intro: "Picked out: ranked first among real values of other persons.",
    },
  ].filter((column) => column.metrics.length > 0);
  const ranked = columns.flatMap((column) => column.metrics);
  if (ranked.length === 0) return undefined;
  const rows = [...Map.groupBy(ranked, typeName)].map(([type, own]) => [
    named(type),
    figures(count(own[0]!, "values")),
    ...columns.flatMap(({ metrics: measured, header, cells }) => {
      const metric = measured.find((one) => own.includes(one));
      return metric === undefined ? header.map(() => figures("–")) : cells(metric);
    }),
  ]);
  return {
    intro: [
      "After the record's text, does the true value stand out? Tuned minus base.",
      ...columns.map(({ intro }) => intro),
    ].join(" "),
    folded: false,
    header: ["Type", "Values", ...columns.flatMap(({ header }) => header)],
    words: 1,
    rows,
    note: undefined,
  };
}

function exposureCells(metric: Metric): ExtractionCell[] {
  return [
    strong(showValue(metric.id, metric), ` of ${metric.n.ceiling!.toFixed(2)}`),
    figures(formatInterval(metric.id, metric.interval)),
  ];
}

function inferenceCells(metric: Metric): ExtractionCell[] {
  return [
    strong(showValue(metric.id, metric)),
    figures(formatInterval(metric.id, metric.interval)),
    figures(formatValue(metric.id, metric.n.chance!)),
  ];
}

/** A value with its interval, or a dash if it was not measured. */
function shown(metric: Metric | undefined): string {
  if (metric === undefined) return "–";
  const interval = formatInterval(metric.id, metric.interval);
  return `${showValue(metric.id, metric)}${interval === "" ? "" : ` (${interval})`}`;
}

function count(metric: Metric, name: string): string {
  return showCount(metric, name, metric.n[name]);
}

function typeName(metric: Metric): string {
  return String(metric.parameters.type);
}
