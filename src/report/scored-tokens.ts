import { formatCount } from "../base/counts.ts";
import type { Report, SetCounts } from "../contracts/report.ts";
import { isOfGenerated } from "./synthetic.ts";

/** Whose text it is, in the order in which a conversation has it, and what is not scored. */
const NAMES: Readonly<Record<string, string>> = {
  system: "system",
  user: "user",
  assistant: "assistant",
  tool: "tool",
  prompt: "prompt",
  completion: "completion",
  notScored: "not scored",
};

/**
 * One line: how many tokens of each role the figures of each set are about. Empty where the audit
 * did not count them.
 */
export function scoredTokens(report: Report): string {
  // Words are no tokens, and nothing scored them.
  if (isOfGenerated(report)) return "";
  const { records } = report;
  const sets = records.flatMap((set) => {
    const counts = countsOf(set);
    return counts === "" ? [] : [`${set.audit} ${set.set}: ${counts}`];
  });
  return sets.length === 0 ? "" : `Tokens by role: ${sets.join("; ")}.`;
}

function countsOf({ tokens = {}, withheld = {} }: SetCounts): string {
  return Object.entries(NAMES)
    .flatMap(([role, name]) => {
      const count = tokens[role];
      const shown = count === undefined ? withheld[`tokens.${role}`] : formatCount(count);
      return shown === undefined ? [] : [`${name} ${shown}`];
    })
    .join(", ");
}
