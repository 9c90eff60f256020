import { scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { smallestOf } from "../../base/extremes.ts";
import type { Curve, Rule } from "../../contracts/report.ts";
import { UPDATE } from "../../gate/catalogue.ts";
import { BASE_CURVE, BLIND_CURVE, isOfAttack } from "../curves.ts";
import { formatBound, formatShare, formatValue } from "../format.ts";
import { inUpdateWords } from "../reference.ts";
import { html, type Markup, percent } from "./markup.ts";
import { folded, sheet } from "./sheet.ts";

/** Rates below this are drawn at the edge, unless a curve or a limit reaches further down. */
const LEAST_RATE = 1e-3;

/** Colours, and for each round of them a way to dash. Both are classes of the style sheet. */
const COLOURS = 6;

/** What is not an attack on the checkpoint, and drawn apart from the attacks. */
const REFERENCES: Readonly<Record<string, string>> = {
  [BLIND_CURVE]: "text alone (blind)",
  [BASE_CURVE]: "base alone (its loss)",
};

/**
 * Both rates on logarithmic axes, where the few records that are found beyond doubt can be seen;
 * every attack, chance, and what the policy allows. Rates below `decidedFrom`, of which so few
 * nonmembers decide nothing, are shaded. Undefined without curves.
 */
export function rocChart(
  curves: readonly Curve[],
  rules: readonly Rule[],
  name: string,
  decidedFrom?: number,
): Markup | undefined {
  const drawn = curves.filter(({ fpr }) => fpr.length > 1);
  if (drawn.length === 0) return undefined;
  const ordered = drawn.toSorted((a, b) => Number(!isOfAttack(a)) - Number(!isOfAttack(b)));
  const limits = limitsOf(rules, drawn);
  const least = decadeBelow(
    smallestOf([LEAST_RATE, ...drawn.map(({ fpr }) => fpr[0]!), ...limits.map(({ fpr }) => fpr)]),
  );
  const rate = scaleLog().domain([least, 1]).range([0, 1]).clamp(true);
  // Nothing is the logarithm of zero.
  const at = (value: number) => rate(Math.max(value, least));
  const decades = decadesTo(least);
  const paths = ordered.map((curve, index) => {
    const points = curve.fpr.map((fpr, point): [number, number] => [
      at(fpr),
      at(curve.tpr[point]!),
    ]);
    return html`<path class="curve ${styleOf(curve, index)}" d="${pathOf(points)}"/>`;
  });
  const grid = decades.map((tick) => {
    const [x, y] = [percent(at(tick)), percent(1 - at(tick))];
    return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>
      <line class="grid" y1="${y}" y2="${y}" x1="0" x2="100%"/>
      <text class="tick" x="${x}" y="100%" dy="16" text-anchor="middle">${formatShare(tick)}</text>
      <text class="tick" x="0" y="${y}" dx="-6" dy="4" text-anchor="end">${formatShare(tick)}</text>`;
  });
  const bounds = limits.map(({ fpr, max }) => {
    const [x, y] = [percent(at(fpr)), percent(1 - at(max))];
    return html`<line class="bound" x1="${x}" x2="${x}" y1="0" y2="${y}"/>
      <svg x="${x}" y="${y}" overflow="visible"><path class="bound" d="M-9,0H9"/></svg>`;
  });
  const isShaded = decidedFrom !== undefined && decidedFrom > least;
  const shade = isShaded
    ? html`<rect class="shade" x="0" y="0" width="${percent(at(decidedFrom))}" height="100%"/>`
    : undefined;
  const legend = [
    ...ordered.map((curve, index) => ({
      style: `curve ${styleOf(curve, index)}`,
      text: label(curve),
    })),
    { style: "curve chance", text: "chance (TPR = FPR)" },
    ...(limits.length === 0
      ? []
      : [{ style: "bound", text: `limit: ${limits.map(({ text }) => text).join("; ")}` }]),
  ];
  return html`<figure>
    <figcaption>ROC, ${name}: the share of the members that is found (TPR) while the share FPR of the nonmembers is accused. Both axes are logarithmic, so a rate of 0 is on the lower edge${limits.length === 0 ? "" : "; a curve that meets the vertical bar exceeds the policy's limit"}${isShaded ? html`. In the shaded part, below an FPR of ${formatShare(decidedFrom)}, there are too few nonmembers to decide anything` : undefined}.</figcaption>
    <div class="roc"><div class="axes"><span aria-hidden="true">TPR</span>
    <svg role="img" aria-label="${`ROC of ${drawn.length === 1 ? "one attack" : "each attack"}, ${name}. The figures are in the table below.`}">
      ${shade}${grid}
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
        <path class="curve chance" d="M0,1000L1000,0"/>
        ${paths}
      </svg>
      ${bounds}
    </svg><span class="x-title" aria-hidden="true">FPR</span></div>
    <ul class="legend">${legend.map(({ style, text }) => html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><path class="${style}" d="M1,4H27"/></svg> ${text}</li>`)}</ul></div>
    ${folded("The curves as a table", curveTable(ordered, name))}
  </figure>`;
}

/** TPR of each attack by FPR. A public report's curves start where at least five are found. */
function curveTable(curves: readonly Curve[], name: string): Markup | undefined {
  const grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b);
  return sheet({
    name: `ROC, ${name}`,
    header: ["FPR, and TPR by chance", ...curves.map(label)],
    rows: grid.map((fpr) => [
      rateText(fpr),
      ...curves.map((curve) => {
        const tpr = curve.tpr[curve.fpr.indexOf(fpr)];
        return tpr === undefined ? "" : formatValue("mia.tpr_at_fpr", tpr);
      }),
    ]),
  });
}

interface Limit {
  fpr: number;
  max: number;
  text: string;
}

/** What the policy's rules on a rate allow, for the audit and part of the curves. */
function limitsOf(rules: readonly Rule[], curves: readonly Curve[]): Limit[] {
  const limits = rules.flatMap((rule): Limit[] => {
    const { metric, max, parameters } = rule;
    const isHere = curves.some(
      ({ audit, part }) => audit === parameters.audit && part === parameters.part,
    );
    const fpr = Number(parameters.fpr);
    if (metric !== "mia.tpr_at_fpr" || max === undefined || !isHere || !(fpr > 0)) return [];
    return [{ fpr, max, text: `TPR ${formatBound(rule)} at FPR ${rateText(fpr)}` }];
  });
  return [...new Map(limits.map((limit) => [limit.text, limit])).values()];
}

function rateText(rate: number): string {
  return formatShare(Number(rate.toPrecision(3)));
}

function label({ attack, audit }: Curve): string {
  const reference = REFERENCES[attack];
  if (reference === undefined) return attack;
  return audit === UPDATE ? inUpdateWords(reference) : reference;
}

function styleOf(curve: Curve, index: number): string {
  if (!isOfAttack(curve)) return curve.attack;
  return `c${index % COLOURS} d${Math.floor(index / COLOURS) % 3}`;
}

function pathOf(points: readonly [number, number][]): string {
  const path = line<[number, number]>(
    ([x]) => Math.round(x * 1000),
    ([, y]) => Math.round((1 - y) * 1000),
  );
  return path([...points]) ?? "";
}

/** 1, a tenth, a hundredth … down to `least`, which is one of them. */
function decadesTo(least: number): number[] {
  const count = Math.round(-Math.log10(least));
  return Array.from({ length: count + 1 }, (_, index) => 10 ** -index);
}

function decadeBelow(rate: number): number {
  return 10 ** Math.floor(Math.log10(rate) + 1e-9);
}
