import { appendFile, stat } from "node:fs/promises";
import type { Report } from "../contracts/report.ts";
import {
  escapeMarkdown,
  type JointReport,
  onTheRunner,
  renderJointWithin,
  renderWithin,
} from "../report/index.ts";

/** The runner drops the whole summary of a step if it is larger. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Adds the report to the job summary: in full if it fits, else at a smaller tier with the location
 * of the full report. Does nothing outside a workflow.
 */
export async function summariseReport(report: Report, path: string): Promise<void> {
  await append((room) => renderWithin(report, { bytes: room }, onTheRunner(path)));
}

/** The same for the joint report of several checkpoints. */
export async function summariseJoint(joint: JointReport, path: string): Promise<void> {
  await append((room) => renderJointWithin(joint, { bytes: room }, onTheRunner(path)));
}

/** Adds the reason for a missing report to the job summary. */
export async function summariseFailure(messages: readonly string[]): Promise<void> {
  const text = [
    "# 💥 Reticence: error",
    "",
    "**The audit could not run.** There is no verdict, so this build does not pass.",
    "",
    messages.map(escapeMarkdown).join("\n\n"),
    "",
  ].join("\n");
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

/** Adds lines of plain text, which are escaped, to the job summary. */
export async function addToSummary(lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `\n> ${escapeMarkdown(line)}\n`).join("");
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

/** Adds Markdown of our own to the job summary, if there is room for all of it. */
export async function addMarkdown(text: string): Promise<void> {
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

async function append(textFor: (room: number) => string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return;
  const present = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(file, textFor(MAX_SUMMARY_BYTES - present));
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
