import type { Metric, Report, Rule } from "../../contracts/report.ts";
import {
  type ExtractionCell,
  type ExtractionTable,
  extractedByType,
  extractionOf,
  NO_PII,
} from "../extraction.ts";
import { formatBound, showCount, showValue } from "../format.ts";
import { type Words, wordsOf } from "../reference.ts";
import { capital, typeWords } from "../words.ts";
import { html, type Markup, type Part, percent } from "./markup.ts";
import { folded, sheet } from "./sheet.ts";

/** What is given away, by type as bars, and by attack; undefined if PII was not looked for. */
export function extractionSection(report: Report, prefix: string): Markup | undefined {
  const groups = extractionOf(report);
  if (groups.length === 0) return undefined;
  const blocks = groups.map(({ audit, tables }) => {
    if (tables.length === 0) return html`<p>${NO_PII}</p>`;
    const title = groups.length > 1 ? html`<h3>${`Audit ${audit}`}</h3>` : undefined;
    const types = extractedByType(
      report.metrics.filter(({ parameters }) => parameters.audit === audit),
    );
    return html`${title}${tables.map((table, index) =>
      index === 0 && types.length > 0
        ? html`<p>${table.intro}</p>${typeChart(types, report.rules, wordsOf(report))}${folded("The types as a table", tableOf(table))}`
        : block(table),
    )}`;
  });
  return html`<section id="${prefix}extraction"><h2>PII extraction</h2>${blocks}</section>`;
}

/** Tuned, base and guess as shares of the values that were tested, with the limit of the type. */
function typeChart(types: readonly Metric[], rules: readonly Rule[], reword: Words): Markup {
  const limits = types.map((metric) => limitOf(metric, rules));
  return html`<figure>
    <ul class="legend">
      ${WRITERS.map(({ name, style }) => html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><rect class="bar ${style}" x="1" y="1" width="26" height="6"/></svg> ${reword(name)}</li>`)}
      ${limits.every((limit) => limit === undefined) ? undefined : html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><path class="bound" d="M14,0V8"/></svg> limit</li>`}
    </ul>
    <ul class="bars">${types.map((metric, index) => typeRow(metric, limits[index], reword))}</ul>
    <p class="hint">Each bar is a share of the tested values of that type, from none to all. A number that a public report withholds has no bar.</p>
  </figure>`;
}

const WRITERS = [
  { count: "tuned", name: "tuned writes", short: "tuned", style: "tuned" },
  { count: "base", name: "base writes", short: "base", style: "base" },
  { count: "guessed", name: "guessed without a model", short: "guessed", style: "guessed" },
] as const;

/** Height of a bar and of the gap below it, pixels. */
const BAR = 9;
const GAP = 3;

function typeRow(metric: Metric, limit: Rule | undefined, reword: Words): Markup {
  const { n } = metric;
  const height = WRITERS.length * (BAR + GAP);
  const share = (count: number | undefined) =>
    count === undefined || !((n.values ?? 0) > 0) ? undefined : Math.min(1, count / n.values!);
  const bars = WRITERS.map(({ count, style }, index) => {
    const width = share(n[count]);
    if (width === undefined || width === 0) return undefined;
    return html`<rect class="bar ${style}" x="0" y="${String(index * (BAR + GAP))}" width="${percent(width)}" height="${String(BAR)}"/>`;
  });
  const bound = share(limit?.max);
  const told = WRITERS.map(
    ({ count, name }) => `${reword(name)} ${showCount(metric, count, n[count])}`,
  );
  const tested = `${showCount(metric, "values", n.values)} tested`;
  return html`<li>
    <div class="what"><strong>${capital(typeWords(String(metric.parameters.type)))}</strong><small>${tested}</small></div>
    <svg class="plot" height="${String(height)}" role="img" aria-label="${[tested, ...told].join(", ")}">
      <line class="grid" x1="0" x2="0" y1="0" y2="100%"/><line class="grid" x1="100%" x2="100%" y1="0" y2="100%"/>
      ${bars}
      ${bound === undefined ? undefined : html`<line class="bound" x1="${percent(bound)}" x2="${percent(bound)}" y1="0" y2="100%"/>`}
    </svg>
    <div class="numbers">
      <span>${WRITERS.map(({ count, short }, index) => html`<span class="keep">${index > 0 ? "· " : ""}${reword(short)} ${showCount(metric, count, n[count])}</span> `)}</span>
      <span class="keep">counts: <strong>${showValue(metric.id, metric)}</strong>${limit === undefined ? undefined : `, limit ${formatBound(limit)}`}</span>
    </div>
  </li>\n`;
}

/** The rule on how many values of the type may be extracted. */
function limitOf({ id, parameters }: Metric, rules: readonly Rule[]): Rule | undefined {
  return rules.find(
    (rule) =>
      rule.metric === id &&
      rule.max !== undefined &&
      rule.parameters.audit === parameters.audit &&
      rule.parameters.attack === parameters.attack &&
      rule.parameters.type === parameters.type,
  );
}

function block(table: ExtractionTable): Markup {
  const note = table.note === undefined ? undefined : html`<p class="hint">${table.note}</p>`;
  return table.folded
    ? html`${folded(table.intro, [tableOf(table), note])}`
    : html`<p>${table.intro}</p>${tableOf(table)}${note}`;
}

function tableOf({ intro, header, rows, words }: ExtractionTable): Markup | undefined {
  return sheet({
    name: intro,
    header,
    rows: rows.map((cells) => cells.map(cellOf)),
    figuresFrom: words,
  });
}

function cellOf({ text, strong, isFigure }: ExtractionCell): Part {
  const shown = html`${strong === undefined ? undefined : html`<strong>${strong}</strong>`}${text}`;
  return isFigure ? html`<span class="keep">${shown}</span>` : shown;
}
