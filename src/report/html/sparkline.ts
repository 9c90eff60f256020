import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { largestOf, smallestOf } from "../../base/extremes.ts";
import { html, type Markup } from "./markup.ts";

interface Point {
  value: number;
  interval: readonly [number, number] | null;
}

const WIDTH = 160;
const HEIGHT = 36;
const MARGIN = 4;

/** Values over time with their intervals behind them, at least two; `label` says them in words. */
export function sparkline(points: readonly Point[], label: string): Markup {
  const ends = points.map(({ value, interval }) => interval ?? ([value, value] as const));
  const low = smallestOf(ends.map(([end]) => end));
  const high = largestOf(ends.map(([, end]) => end));
  const x = scaleLinear()
    .domain([0, points.length - 1])
    .range([MARGIN, WIDTH - MARGIN]);
  // A constant is drawn in the middle.
  const room = high > low ? 0 : 1;
  const y = scaleLinear()
    .domain([low - room, high + room])
    .range([HEIGHT - MARGIN, MARGIN]);
  const places = points.map((_, index) => round(x(index)));
  const band = area<readonly [number, number]>(
    (_, index) => places[index]!,
    ([end]) => round(y(end)),
    ([, end]) => round(y(end)),
  );
  const path = line<Point>(
    (_, index) => places[index]!,
    ({ value }) => round(y(value)),
  );
  const last = [places.at(-1)!, round(y(points.at(-1)!.value))].map(String) as [string, string];
  return html`<svg class="spark" role="img" aria-label="${label}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">
    <path class="band" d="${band(ends) ?? ""}"/><path class="curve c0" d="${path([...points]) ?? ""}"/>
    <circle class="shape" cx="${last[0]}" cy="${last[1]}" r="3"/>
  </svg>`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}
