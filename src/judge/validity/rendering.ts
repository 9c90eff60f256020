import { formatCount } from "../../base/counts.ts";
import { largestOf } from "../../base/extremes.ts";
import type { ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Manifest } from "../../contracts/signals.ts";
import type { Evidence } from "../evidence/load.ts";
import { percent } from "./separation.ts";

type Unrendered = NonNullable<Manifest["counts"][number]["unrendered"]>;

const KINDS = {
  content: "contents",
  reasoning: "reasoning",
  calls: "tool calls",
  other: "other fields",
} as const;

/**
 * Whether the chat template renders what the messages hold. Training learns what its template
 * renders; what the audit's template leaves out is neither scored nor searched, so a larger share of
 * the assistants' text makes the audit invalid. `value`: the largest share of any set, in [0, 1].
 */
export function checkRendering(
  { manifest }: Evidence,
  { name: audit, key, data }: ResolvedAudit,
): Check[] {
  const sets = manifest.counts.flatMap(({ audit: of, set, unrendered }) =>
    of === audit && unrendered !== undefined ? [{ set, unrendered }] : [],
  );
  if (sets.length === 0) return [];
  const value = largestOf(sets.map(({ unrendered }) => shareOf(unrendered)));
  const check = { id: "rendering" as const, audit, value, interval: null };
  const answers = sets.filter(({ unrendered }) => lostOf(unrendered) > 0);
  const prompts = sets.some(({ unrendered }) => unrendered.prompts > 0)
    ? " Some text of other turns or of tools is not rendered either."
    : "";
  if (answers.length === 0) {
    return [
      {
        ...check,
        state: prompts === "" ? "ok" : "note",
        detail:
          prompts === ""
            ? "The chat template renders everything in the messages."
            : "The chat template renders everything in the assistant's turns, but not everything in other turns or tools.",
      },
    ];
  }
  const lost = answers.map(({ set, unrendered }) => `${lossOf(unrendered)} of the ${set}`);
  const found = `The chat template does not render ${lost.join(" and ")}, so this text was not audited.${prompts}`;
  const advice = `If training used another template than ${data.chat_template === undefined ? "the base's" : "this one"}, name it with ${key}.chat_template`;
  if (value > data.max_unrendered) {
    return [
      {
        ...check,
        state: "invalid",
        detail: `${found} Training may have seen it. ${advice}; if it used this one, ${key}.max_unrendered accepts a larger share than ${percent(data.max_unrendered)}.`,
      },
    ];
  }
  return [{ ...check, state: "note", detail: `${found} ${advice}.` }];
}

function lossOf(unrendered: Unrendered): string {
  const kinds = Object.entries(KINDS).flatMap(([kind, name]) =>
    unrendered[kind as keyof typeof KINDS] > 0 ? [name] : [],
  );
  const records = formatCount(unrendered.records);
  return `${percent(shareOf(unrendered))} of the assistant's text (${kinds.join(", ")}; in ${records} record${unrendered.records === 1 ? "" : "s"})`;
}

function shareOf(unrendered: Unrendered): number {
  return unrendered.held === 0 ? 0 : lostOf(unrendered) / unrendered.held;
}

function lostOf({ content, reasoning, calls, other }: Unrendered): number {
  return content + reasoning + calls + other;
}
