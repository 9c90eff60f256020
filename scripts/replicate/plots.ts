/** The page's two plots, as SVG with a light background, so that they are legible in dark mode too. */
import { scaleLinear, scaleLog } from "d3-scale";
import { armName } from "./page.ts";
import type { Run } from "./result.ts";

const [WIDTH, ROW, LEFT, RIGHT] = [760, 40, 290, 30];
const [INK, FAINT, DOT, SEED] = ["#24292f", "#d0d7de", "#0969da", "#8c959f"];

/** Share extracted by arm: the majority with its interval, and each training seed. */
export function extractionPlot(run: Run): string {
  const shares = run.arms.flatMap(({ extraction }) => [
    ...extraction.interval,
    ...extraction.perSeed.map((count) => count / run.people),
  ]);
  const most = shares.reduce((largest, one) => Math.max(largest, one), 0.01);
  const x = scaleLinear([0, most * 1.05], [LEFT, WIDTH - RIGHT]).nice();
  const bottom = 20 + ROW * run.arms.length;
  const base = run.arms[0]!.extraction.majority / run.people;
  const rows = run.arms.map(({ arm, extraction }, at) => {
    const y = 20 + ROW * (at + 0.5);
    const [low, high] = extraction.interval;
    const seeds = extraction.perSeed.map((count, seed) =>
      circle(x(count / run.people), y + 9 + 2 * seed, 2.5, SEED),
    );
    return [
      text(LEFT - 12, y + 4, armName(arm), "end"),
      line(x(low), y, x(high), y, DOT, 2),
      circle(x(extraction.majority / run.people), y, 5, DOT),
      ...(arm === "base" ? [] : seeds),
    ].join("");
  });
  const ticks = x
    .ticks(6)
    .map((tick) =>
      [
        line(x(tick), 20, x(tick), bottom, FAINT, 1),
        text(x(tick), bottom + 18, `${Math.round(100 * tick)} %`, "middle"),
      ].join(""),
    );
  const label = text(
    (LEFT + WIDTH) / 2,
    bottom + 40,
    "people extracted; small dots: each training seed",
    "middle",
  );
  return svg(bottom + 56, "People extracted, by what the base was tuned on", [
    ...ticks,
    line(x(base), 20, x(base), bottom, INK, 1, "4 3"),
    ...rows,
    label,
  ]);
}

/** Expected gain of the best of K runs without an effect, beside the gain observed. */
export function pickingPlot(run: Run): string {
  const { counts } = run.endpoints[0]!;
  const observed = counts!.tunedOnly - counts!.baseOnly;
  const { curve } = run.picking;
  const values = [...curve.map(({ best }) => best), observed, 0];
  const [low, high] = [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  const room = Math.max(1, 0.1 * (high - low));
  const [top, bottom, left] = [20, 260, 80];
  const x = scaleLog([1, curve.at(-1)!.runs], [left + 20, WIDTH - RIGHT - 20]);
  const y = scaleLinear([low - (low < 0 ? room : 0), high + room], [bottom, top]);
  const path = curve.map(
    ({ runs, best }, at) => `${at === 0 ? "M" : "L"}${round(x(runs))},${round(y(best))}`,
  );
  return svg(330, "Expected gain of the best of several runs without an effect", [
    ...y
      .ticks(5)
      .map((tick) =>
        [
          line(left, y(tick), WIDTH - RIGHT, y(tick), FAINT, 1),
          text(left - 8, y(tick) + 4, String(tick), "end"),
        ].join(""),
      ),
    line(left, y(0), WIDTH - RIGHT, y(0), INK, 1),
    line(left, y(observed), WIDTH - RIGHT, y(observed), INK, 1.5, "4 3"),
    text(WIDTH - RIGHT, y(observed) - 7, `observed, nothing picked: ${observed}`, "end"),
    `<path d="${path.join("")}" fill="none" stroke="${DOT}" stroke-width="2"/>`,
    ...curve.map(({ runs, best }) =>
      [circle(x(runs), y(best), 4, DOT), text(x(runs), bottom + 20, String(runs), "middle")].join(
        "",
      ),
    ),
    text(
      WIDTH / 2,
      bottom + 44,
      "runs that the best is picked from; people gained, on the left",
      "middle",
    ),
  ]);
}

function svg(height: number, title: string, parts: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`;
  const ground = `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`;
  return `${[head, `<title>${title}</title>`, ground, ...parts].join("\n")}\n</svg>\n`;
}

function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  width: number,
  dashes?: string,
): string {
  const dashed = dashes === undefined ? "" : ` stroke-dasharray="${dashes}"`;
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}" stroke-width="${width}"${dashed}/>`;
}

function circle(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${colour}"/>`;
}

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${INK}" text-anchor="${anchor}">${words}</text>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
