import { appendFile, stat } from "node:fs/promises";
import { code, escapeMarkdown } from "../report/escape.ts";

/** The runner drops a step's whole summary when it is larger. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Adds the report to the job summary: whole where there is room, else its first sections, with
 * the place of the whole report. Does nothing outside a workflow.
 */
export async function summariseReport(markdown: string, path: string): Promise<void> {
  await append((room) => within(markdown, path, room));
}

/** Adds to the job summary why there is no report. */
export async function summariseFailure(message: string): Promise<void> {
  const text = [
    "# 💥 Reticence: error",
    "",
    "**The audit could not run.** There is no verdict, and so this build does not pass.",
    "",
    escapeMarkdown(message),
    "",
  ].join("\n");
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

/** Adds lines of our own, each told as it is, to the job summary. */
export async function addToSummary(lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => `\n> ${escapeMarkdown(line)}\n`).join("");
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

/** Adds Markdown of our own to the job summary, if there is room for all of it. */
export async function addMarkdown(text: string): Promise<void> {
  await append((room) => (bytesOf(text) <= room ? text : ""));
}

/** As many sections of a report, from the top, as fit into `room` bytes. */
export function within(markdown: string, path: string, room: number): string {
  if (bytesOf(markdown) <= room) return markdown;
  const note = `\n> The report is larger than a job summary may be. Its other sections are in ${code(path)} on the runner.\n`;
  let kept = "";
  for (const section of markdown.split(/^(?=## )/m)) {
    if (bytesOf(kept + section + note) > room) break;
    kept += section;
  }
  return kept === "" ? "" : kept + note;
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
