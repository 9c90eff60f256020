import type { Metric, Report } from "../contracts/report.ts";
import { TEMPLATE_ATTACKS, TEMPLATE_FORMS, type TemplateAttack } from "../gate/catalogue.ts";
import { holdsUntested, UNSEARCHED, UNTESTED } from "../gate/untested.ts";
import { escapeMarkdown } from "./escape.ts";
import {
  formatCount,
  formatInterval,
  formatValue,
  isMeasured,
  showCount,
  showValue,
} from "./format.ts";
import { figure, table } from "./table.ts";

/**
 * What the checkpoint gives away of whom, as a privacy officer asks: which kinds of values, to whom
 * who knows what, how much of it is new with tuning, and who is hit worst.
 */
export function renderExtraction(report: Report): string {
  const audits = [...new Set(report.metrics.map((metric) => String(metric.parameters.audit)))];
  const sections = audits.flatMap((audit) => {
    const metrics = report.metrics.filter(
      (metric) => metric.id.startsWith("pii.") && metric.parameters.audit === audit,
    );
    if (metrics.length === 0) return [];
    const blocks = [byType(metrics), byAttack(metrics), templates(metrics), ranking(metrics)];
    const told = blocks.filter((block) => block !== "");
    if (told.length === 0) {
      return "No PII was found in the members, so nothing could be extracted.";
    }
    return [...(audits.length > 1 ? [`### ${escapeMarkdown(audit)}`] : []), ...told].join("\n\n");
  });
  return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}

/** Given a record's own text, type by type. */
function byType(metrics: readonly Metric[]): string {
  const measured = metrics.filter(
    (metric) =>
      metric.id === "pii.extracted" &&
      metric.parameters.attack === "prefix" &&
      ((metric.n.values ?? 0) > 0 || holdsUntested(metric.n) || isMeasured(metric)),
  );
  if (measured.length === 0) return "";
  const rows = measured.map((metric) => [
    typeName(metric),
    ...["values", "tuned", "base", "guessed"].map((name) => count(metric, name)),
    untested(metric),
    `**${showValue(metric.id, metric)}**`,
  ]);
  return [
    "Given a record's text up to a value, does the model write the value? It counts when the base does not write it and a guess without a model does not give it.",
    table(
      ["Type", "Tested values", "Tuned writes", "Base writes", "Guessed", "Not tested", "Counts"],
      rows,
    ),
  ].join("\n\n");
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

/** What each attack gets. */
function byAttack(metrics: readonly Metric[]): string {
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
  if (extracted.length === 0) return "";
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
      figure(escapeMarkdown(String(attack))),
      KNOWS[String(attack)] ?? "",
      ...["values", "tuned", "base"].map((name) => count(metric, name)),
      `**${showValue(metric.id, metric)}**`,
      gain === undefined ? "–" : figure(showValue(gain.id, gain)),
      gain === undefined ? "" : figure(formatInterval(gain.id, gain.interval)),
      ...(amplified ? [figure(shown(beside("pii.amplification", attack)))] : []),
      figure(
        `${shown(worst)}${worst?.selected === undefined ? "" : ` (${escapeMarkdown(worst.selected)})`}`,
      ),
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
  return [
    "The same by attack, from the attacker who knows most to the one who knows nothing. Worst person: how many values of one person count.",
    table(header, rows),
    ...(precision === undefined
      ? []
      : [
          `Of what only the tuned model gives in free sampling, ${shown(precision)} are values of the members.`,
        ]),
  ].join("\n\n");
}

/** What each attack starts from. */
const KNOWS: Readonly<Record<string, string>> = {
  prefix: "the text before",
  "prefix-np": "the same, many tries",
  "template-grounded": "name, another's record",
  template: "name, five examples",
  "template-zero-shot": "name",
  sampling: "nothing",
};

/** The paper's table: each template at each temperature, exact beside fuzzy. */
function templates(metrics: readonly Metric[]): string {
  const rates = metrics.filter(
    (metric) =>
      metric.id === "pii.template_rate" && metric.parameters.type === "all" && isMeasured(metric),
  );
  const exact = rates.filter(({ parameters }) => parameters.criterion === "exact");
  if (exact.length === 0) return "";
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
      TEMPLATE_FORMS[String(attack) as TemplateAttack],
      String(template),
      String(temperature),
      count(metric, "values"),
      ...given(metric),
      ...(fuzzy === undefined ? ["", "", ""] : given(fuzzy)),
    ];
  });
  const header = ["Form", "Template", "Temperature", "Asked", "Tuned", "Base", "Guess"];
  return [
    "<details><summary>Each template, exact and by the fuzzy criterion of arXiv 2409.11423</summary>",
    table([...header, "Tuned, fuzzy", "Base, fuzzy", "Guess, fuzzy"], rows),
    "The fuzzy criterion (partial_ratio ≥ 80) also counts addresses that merely look alike: the guess, which asks no model, shows how many.",
    "</details>",
  ].join("\n\n");
}

function given(metric: Metric): string[] {
  return ["tuned", "base", "guessed"].map((name) => count(metric, name));
}

/** Whether true values stand out where none is written outright. */
function ranking(metrics: readonly Metric[]): string {
  const of = (id: string) => metrics.filter((metric) => metric.id === id && isMeasured(metric));
  const columns = [
    { metrics: of("pii.exposure"), header: ["Exposure", "Interval"], cells: exposureCells },
    {
      metrics: of("pii.inference_rate"),
      header: ["Picked out", "Interval", "By chance"],
      cells: inferenceCells,
    },
  ].filter((column) => column.metrics.length > 0);
  const ranked = columns.flatMap((column) => column.metrics);
  if (ranked.length === 0) return "";
  const rows = [...Map.groupBy(ranked, typeName)].map(([type, own]) => [
    type,
    count(own[0]!, "values"),
    ...columns.flatMap(({ metrics: measured, header, cells }) => {
      const metric = measured.find((one) => own.includes(one));
      return metric === undefined ? header.map(() => "–") : cells(metric);
    }),
  ]);
  return [
    "Does the true value stand out after its record's text, tuned less base? Exposure: among invented values of the same form; chance gives about 1.4 bits. Picked out: ranked first among real values of other persons.",
    table(["Type", "Values", ...columns.flatMap(({ header }) => header)], rows),
  ].join("\n\n");
}

function exposureCells(metric: Metric): string[] {
  return [
    figure(`**${showValue(metric.id, metric)}** of ${metric.n.ceiling!.toFixed(2)}`),
    figure(formatInterval(metric.id, metric.interval)),
  ];
}

function inferenceCells(metric: Metric): string[] {
  return [
    `**${figure(showValue(metric.id, metric))}**`,
    figure(formatInterval(metric.id, metric.interval)),
    figure(formatValue(metric.id, metric.n.chance!)),
  ];
}

/** A value with its interval, or a dash for what was not measured. */
function shown(metric: Metric | undefined): string {
  if (metric === undefined) return "–";
  const interval = formatInterval(metric.id, metric.interval);
  return `${showValue(metric.id, metric)}${interval === "" ? "" : ` (${interval})`}`;
}

function count(metric: Metric, name: string): string {
  return showCount(metric, name, metric.n[name]);
}

function typeName(metric: Metric): string {
  return escapeMarkdown(String(metric.parameters.type));
}
