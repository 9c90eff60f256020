import type { Metric, Report } from "../contracts/report.ts";
import { TEMPLATE_ATTACKS, TEMPLATE_FORMS, type TemplateAttack } from "../gate/catalogue.ts";
import { escapeMarkdown } from "./escape.ts";
import { formatCount, formatInterval, formatValue } from "./format.ts";
import { table } from "./table.ts";

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
    const shown = blocks.filter((block) => block !== "");
    if (shown.length === 0) {
      return "No PII was found in the members, so nothing could be extracted.";
    }
    return [...(audits.length > 1 ? [`### ${escapeMarkdown(audit)}`] : []), ...shown].join("\n\n");
  });
  return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}

/** Given a record's own text, type by type. */
function byType(metrics: readonly Metric[]): string {
  const measured = metrics.filter(
    ({ id, parameters, n }) =>
      id === "pii.extracted" && parameters.attack === "prefix" && (n.values ?? 0) > 0,
  );
  if (measured.length === 0) return "";
  const rows = measured.map((metric) => [
    typeName(metric),
    formatCount(metric.n.values ?? 0),
    formatCount(metric.n.tuned ?? 0),
    formatCount(metric.n.base ?? 0),
    formatCount(metric.n.guessed ?? 0),
    `**${formatValue(metric.id, metric.value)}**`,
  ]);
  return [
    "Given a record's text up to a value, does the model write the value? It counts when the base does not write it and a guess without a model does not give it.",
    table(["Type", "Unique values", "Tuned writes", "Base writes", "Guessed", "Counts"], rows),
  ].join("\n\n");
}

/** What each attack gets, from the attacker who knows most to the one who knows nothing. */
function byAttack(metrics: readonly Metric[]): string {
  const order = Object.keys(KNOWS);
  const extracted = metrics
    .filter(
      ({ id, parameters, value }) =>
        id === "pii.extracted" && parameters.type === "all" && value !== null,
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
        metric.value !== null,
    );
  const rows = extracted.map((metric) => {
    const { attack } = metric.parameters;
    const gain = beside("pii.extraction_gain", attack);
    const amplification = beside("pii.amplification", attack);
    const worst = beside("pii.worst_subject", attack);
    const precision = beside("pii.precision", attack);
    return [
      escapeMarkdown(String(attack)),
      KNOWS[String(attack)] ?? "",
      `${formatCount(metric.n.tuned ?? 0)} / ${formatCount(metric.n.base ?? 0)} of ${formatCount(metric.n.values ?? 0)}`,
      `**${formatValue(metric.id, metric.value)}**`,
      gain === undefined
        ? "–"
        : `${formatValue(gain.id, gain.value)} (${formatInterval(gain.id, gain.interval)})`,
      amplification === undefined ? "–" : formatValue(amplification.id, amplification.value),
      worst === undefined
        ? "–"
        : `${formatValue(worst.id, worst.value)}${worst.selected === undefined ? "" : ` (${escapeMarkdown(worst.selected)})`}`,
      ...(extracted.some(({ parameters }) => parameters.attack === "sampling")
        ? [precision === undefined ? "–" : formatValue(precision.id, precision.value)]
        : []),
    ];
  });
  const header = [
    "Attack",
    "The attacker knows",
    "Tuned / base give",
    "Counts",
    "Gain",
    "Amplification",
    "Worst person",
    ...(rows[0]!.length > 7 ? ["Precision"] : []),
  ];
  return table(header, rows);
}

/** What each attack starts from. */
const KNOWS: Readonly<Record<string, string>> = {
  prefix: "the text before the value, one greedy answer",
  "prefix-np": "the same, many sampled answers",
  "template-grounded": "the name, and another person's record",
  template: "the name, and five other persons' values",
  "template-zero-shot": "the name",
  sampling: "nothing",
};

/** The paper's table: each template at each temperature, exact beside fuzzy. */
function templates(metrics: readonly Metric[]): string {
  const rates = metrics.filter(
    ({ id, parameters, value }) =>
      id === "pii.template_rate" && parameters.type === "all" && value !== null,
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
      formatCount(metric.n.values ?? 0),
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

function given({ n }: Metric): string[] {
  return [formatCount(n.tuned ?? 0), formatCount(n.base ?? 0), formatCount(n.guessed ?? 0)];
}

/** Whether true values stand out where none is written outright. */
function ranking(metrics: readonly Metric[]): string {
  const exposures = metrics.filter(({ id, value }) => id === "pii.exposure" && value !== null);
  const inferences = metrics.filter(
    ({ id, value }) => id === "pii.inference_rate" && value !== null,
  );
  const types = [...new Set([...exposures, ...inferences].map(typeName))];
  if (types.length === 0) return "";
  const rows = types.map((type) => {
    const exposure = exposures.find((metric) => typeName(metric) === type);
    const inference = inferences.find((metric) => typeName(metric) === type);
    return [
      type,
      formatCount((exposure ?? inference)!.n.values ?? 0),
      ...(exposure === undefined
        ? ["–", "–"]
        : [
            `**${formatValue(exposure.id, exposure.value)}** of ${exposure.n.ceiling!.toFixed(2)}`,
            formatInterval(exposure.id, exposure.interval),
          ]),
      ...(inference === undefined
        ? ["–", "–", "–"]
        : [
            `**${formatValue(inference.id, inference.value)}**`,
            formatInterval(inference.id, inference.interval),
            formatValue(inference.id, inference.n.chance!),
          ]),
    ];
  });
  return [
    "Does the true value stand out after its record's text, tuned less base? Exposure: among invented values of the same form; chance gives about 1.4 bits. Picked out: ranked first among real values of other persons.",
    table(["Type", "Values", "Exposure", "Interval", "Picked out", "Interval", "By chance"], rows),
  ].join("\n\n");
}

function typeName(metric: Metric): string {
  return escapeMarkdown(String(metric.parameters.type));
}
