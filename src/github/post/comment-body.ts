import type { Report } from "../../contracts/report.ts";
import { code, escapeMarkdown } from "../../report/escape.ts";
import type { JointReport } from "../../report/index.ts";
import { compactJoint, compactMarkdown } from "./compact.ts";

/** Most characters that GitHub accepts in a comment. */
export const LONGEST_COMMENT = 65_536;

/** What a comment says besides the report. */
export interface CommentContext {
  marker: string;
  /** Commit that was audited. */
  commit: string;
  /** Address of the workflow run. */
  run: string;
  /** What a reader must know before the verdict, as Markdown. */
  caution?: string;
}

/** The comment for a report, no longer than GitHub accepts. */
export function commentOfReport(report: Report, context: CommentContext): string {
  return commentOf((room) => compactMarkdown(report, room), context);
}

/** The same for the joint report of several checkpoints. */
export function commentOfJoint(joint: JointReport, context: CommentContext): string {
  return commentOf((room) => compactJoint(joint, room), context);
}

function commentOf(text: (room: number) => string, context: CommentContext): string {
  const { marker, caution } = context;
  const start = caution === undefined ? marker : `${marker}\n\n> ${caution}`;
  const end = footer(context);
  const room = LONGEST_COMMENT - start.length - end.length - 4;
  return `${start}\n\n${text(room).trimEnd()}\n\n${end}`;
}

/** The comment if no verdict could be given. */
export function commentOfFailure(messages: readonly string[], context: CommentContext): string {
  return [
    context.marker,
    "",
    "# 💥 Reticence: error",
    "",
    "**The audit could not run.** There is no verdict, so this build does not pass.",
    "",
    messages
      .slice(0, MOST_MESSAGES)
      .map((message) => escapeMarkdown(message.slice(0, LONGEST_MESSAGE)))
      .join("\n\n"),
    "",
    footer(context),
  ].join("\n");
}

/** Characters of one error message in a comment. */
const LONGEST_MESSAGE = 4000;
const MOST_MESSAGES = 10;

function footer({ commit, run }: CommentContext): string {
  return `<sub>Audited: ${code(commit.slice(0, 12))}, [workflow run](${run})</sub>\n`;
}
