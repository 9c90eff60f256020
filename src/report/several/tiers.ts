import { fits, type Room } from "../tiers.ts";
import type { JointReport } from "./join.ts";
import { type JointMarkdown, renderJoint } from "./markdown.ts";

/** Largest first: everything, what a pull request shows, the verdicts. */
const TIERS: readonly JointMarkdown[] = [
  {},
  { rules: 50, text: 300 },
  { rules: 10, text: 100 },
  { rules: 0, text: 0 },
];

/**
 * The joint report at the largest tier that fits; a shortened one ends with a line that says where
 * the whole is. Empty if not even the verdicts fit.
 */
export function renderJointWithin(joint: JointReport, room: Room, place: string): string {
  for (const [index, tier] of TIERS.entries()) {
    const note = index === 0 ? "" : `\n> This is an excerpt. Full report: ${place}\n`;
    const text = renderJoint(joint, tier) + note;
    if (fits(text, room)) return text;
  }
  return "";
}
