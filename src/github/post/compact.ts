import type { Report } from "../../contracts/report.ts";
import { type JointReport, renderJointWithin, renderWithin } from "../../report/index.ts";

const PLACE = "the workflow run's summary.";

/** What a reader of a pull request needs from a report, in at most `room` characters. */
export function compactMarkdown(report: Report, room: number): string {
  return renderWithin(report, { characters: room }, PLACE, "compact");
}

/** The same of several checkpoints. */
export function compactJoint(joint: JointReport, room: number): string {
  return renderJointWithin(joint, { characters: room }, PLACE);
}
