import { smallestOf } from "../base/extremes.ts";
import type { Curve } from "../contracts/report.ts";
import { isOfAttack } from "./curves.ts";
import { escapeMarkdown } from "./escape.ts";
import { formatValue } from "./format.ts";
import { table } from "./table.ts";

/**
 * ROC of an audit's strongest curve on a log axis, next to chance, and every curve in numbers:
 * screen readers cannot read a chart, and older servers do not draw it. Mermaid has no log axis, so
 * its axis is log10 of the false-positive rate, on which the grid is even.
 */
export function rocCharts(curves: readonly Curve[]): string {
  const drawn = curves.filter((curve) => curve.fpr.length > 1 && isOfAttack(curve));
  const mainOf = (audit: string) =>
    drawn.some((one) => one.audit === audit && one.part === "all") ? "all" : "completion";
  const shown = drawn.filter(({ audit, part }) => part === mainOf(audit));
  const audits = [...Map.groupBy(shown, ({ audit }) => audit)];
  return audits
    .map(([audit, own]) => chart(own, audits.length > 1 ? audit : undefined))
    .join("\n\n");
}

/** Grey and red, legible on light and dark. Mermaid's own first colour is nearly white. */
const PALETTE =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#8b949e, #cf222e"}}}}%%';

function chart(curves: readonly Curve[], audit: string | undefined): string {
  // Only points that all curves have: a public report's curves start at different ones.
  const points = smallestOf(curves.map(({ tpr }) => tpr.length));
  const best = curves.reduce((top, curve) =>
    area(curve, points) > area(top, points) ? curve : top,
  );
  const first = Math.log10(best.fpr[0]!);
  const last = Math.log10(best.fpr.at(-1)!);
  const name = label(best.attack);
  const where = audit === undefined ? "" : `, audit ${label(audit)}`;
  return [
    "```mermaid",
    PALETTE,
    "xychart-beta",
    `  title "ROC of the attack ${name}${where}, and chance"`,
    `  x-axis "log10 FPR" ${axis(first)} --> ${axis(last)}`,
    '  y-axis "TPR" 0 --> 1',
    `  line [${best.fpr.map((value) => value.toFixed(3)).join(", ")}]`,
    `  line [${best.tpr.map((value) => value.toFixed(3)).join(", ")}]`,
    "```",
    "",
    `Red is the attack ${escapeMarkdown(best.attack)}, grey is chance (TPR = FPR); without leakage they coincide. The axis is logarithmic: −2 is a false-positive rate of 1 %.`,
    "",
    `<details><summary>The curves as numbers${audit === undefined ? "" : ` (${escapeMarkdown(audit)})`}</summary>`,
    "",
    numbers(curves, best),
    "",
    "</details>",
  ].join("\n");
}

/**
 * TPR of each attack by FPR. A public report's curves start where at least five records are found.
 */
function numbers(curves: readonly Curve[], best: Curve): string {
  const grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b);
  const ordered = [best, ...curves.filter((curve) => curve !== best)];
  const rows = grid.map((fpr) => [
    share(fpr),
    ...ordered.map((curve) => {
      const tpr = curve.tpr[curve.fpr.indexOf(fpr)];
      return tpr === undefined ? "" : formatValue("mia.tpr_at_fpr", tpr);
    }),
  ]);
  return table(
    ["FPR, and TPR by chance", ...ordered.map((curve) => escapeMarkdown(curve.attack))],
    rows,
  );
}

function share(fpr: number): string {
  return `${Number((fpr * 100).toPrecision(3))} %`;
}

function axis(exponent: number): string {
  return String(Number(exponent.toFixed(3)));
}

/** Text within a diagram, which has no escapes. */
function label(text: string): string {
  return text.replace(/[^\w+-]/g, " ");
}

function area({ tpr }: Curve, points: number): number {
  return tpr.slice(-points).reduce((total, value) => total + value, 0);
}
