import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from "d3-shape";
import type { Check, Report, Rule } from "../../contracts/report.ts";
import { html, type Markup } from "./markup.ts";

/** How a state is drawn: always by colour and shape, so that neither is needed to read the other. */
interface Look {
  /** Colour, a class of the style sheet. */
  tone: "bad" | "good" | "open" | "void" | "note" | "none";
  shape: SymbolType | "dash" | "tick";
  /** A shape that is drawn by its outline. */
  style?: "stroked" | "hollow";
  /** The state in words. */
  word: string;
}

type RuleState = Rule["state"];

const RULES: Readonly<Record<RuleState, Look>> = {
  breached: { tone: "bad", shape: symbolTimes, style: "stroked", word: "breached" },
  invalid: { tone: "void", shape: symbolSquare, word: "invalid" },
  undecided: { tone: "open", shape: symbolTriangle, word: "undecided" },
  waived: { tone: "open", shape: symbolDiamond, word: "waived" },
  cleared: { tone: "good", shape: symbolCircle, word: "cleared" },
  "not-breached": { tone: "good", shape: symbolCircle, style: "hollow", word: "not breached" },
  "not-applicable": { tone: "none", shape: "dash", style: "stroked", word: "not applicable" },
};

const CHECKS: Readonly<Record<Check["state"], Look>> = {
  ok: { tone: "good", shape: symbolCircle, word: "holds" },
  note: { tone: "note", shape: symbolDiamond, word: "note" },
  invalid: { tone: "void", shape: symbolSquare, word: "invalid" },
  error: { tone: "bad", shape: symbolTimes, style: "stroked", word: "error" },
};

const VERDICTS: Readonly<Record<Report["verdict"], Look>> = {
  pass: { tone: "good", shape: "tick", style: "stroked", word: "pass" },
  warn: { tone: "open", shape: symbolDiamond, word: "warn" },
  inconclusive: { tone: "open", shape: symbolTriangle, word: "inconclusive" },
  invalid: { tone: "void", shape: symbolSquare, word: "invalid" },
  fail: { tone: "bad", shape: symbolTimes, style: "stroked", word: "fail" },
  error: { tone: "bad", shape: symbolTimes, style: "stroked", word: "error" },
};

export function ruleLook(state: RuleState): Look {
  return RULES[state];
}

export function checkLook(state: Check["state"]): Look {
  return CHECKS[state];
}

export function verdictLook(verdict: Report["verdict"]): Look {
  return VERDICTS[verdict];
}

/** A state as a small picture and its word. */
export function badge(look: Look): Markup {
  return html`<span class="badge ${look.tone}">${icon(look)}<span>${look.word}</span></span>`;
}

/** The picture alone; a word or a label stands beside it. */
export function icon(look: Look): Markup {
  return html`<svg class="icon" viewBox="-8 -8 16 16" aria-hidden="true">${shapeOf(look)}</svg>`;
}

/** The shape at its origin, for a drawing. */
export function shapeOf({ tone, shape, style }: Look): Markup {
  const path = typeof shape === "string" ? PATHS[shape] : outline(shape);
  const drawn = style === undefined ? "shape" : `shape ${style}`;
  return html`<path class="${drawn} ${tone}" d="${path}"/>`;
}

const PATHS = { dash: "M-5,0H5", tick: "M-6,0.5L-2,4.5L6,-4.5" } as const;

/** Area of a shape, square pixels. */
const AREA = 90;

function outline(shape: SymbolType): string {
  const text = symbol(shape, AREA)() ?? "";
  return text.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}
