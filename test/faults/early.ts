import { readFile } from "node:fs/promises";
import type { Outcome } from "./row.ts";
import type { Call, Scene } from "./scene.ts";

/** What of an audit that was refused before it measured `plan` and `inspect` refused as well. */
export interface Early {
  /** Codes of the audit's errors. */
  audit: string[];
  /** Which of the two said the same. */
  by: "plan" | "inspect" | undefined;
  /** What the two said. */
  log: string;
}

/**
 * Asks `plan`, then `inspect`, about inputs that an audit refused before it measured. Undefined where
 * the audit measured, was not refused, or was disturbed, which says nothing about its inputs.
 */
export async function askEarly(
  scene: Scene,
  outcome: Outcome,
  call: Call,
): Promise<Early | undefined> {
  const disturbed = call.probeFault !== undefined || call.nodeFault !== undefined;
  const audit = codesOf(outcome.log);
  const isRefused = outcome.exitCode === 2 && outcome.report === undefined;
  if (disturbed || !isRefused || audit.length === 0 || (await hasMeasured(scene))) return undefined;
  if (audit.every((code) => OF_OUTPUT[code] !== undefined)) return undefined;
  let log = "";
  for (const command of ["plan", "inspect"] as const) {
    const asked = await scene.ask(command, call);
    const codes = codesOf(asked.log);
    log += `${command} ended with ${asked.exitCode}: ${asked.log.slice(-600)}\n`;
    const same = audit.every((code) => codes.includes(code));
    if (asked.exitCode === 2 && same) return { audit, by: command, log };
  }
  return { audit, by: undefined, log };
}

/** The codes at the ends of the lines in which errors are told. */
function codesOf(log: string): string[] {
  const lines = log
    .split("\n")
    .filter((line) => /^(reticence|Can be audited| {2}).*\]$/.test(line));
  return [...new Set(lines.map((line) => /\[([a-z0-9-]+)\]$/.exec(line)?.[1]))]
    .filter((code) => code !== undefined)
    .sort();
}

/** Whether the probe has scored audited records: whatever is refused then, only measuring could tell. */
async function hasMeasured(scene: Scene): Promise<boolean> {
  const events = await readFile(scene.at("out", "signals", "events.jsonl"), "utf8").catch(() => "");
  return events.split("\n").some((line) => {
    if (line === "") return false;
    const { task, kind } = JSON.parse(line) as { task: string; kind: string };
    return kind === "progress" && ["score", "candidates", "templates", "sampling"].includes(task);
  });
}

/** Codes that tell of an audit's own output folder, which neither of the two is given here. */
const OF_OUTPUT: Readonly<Record<string, string>> = {
  "output-busy": "another audit is writing there",
  "output-foreign": "what lies there is not an audit's",
  "output-unreadable": "it is a file, or cannot be read",
  "output-unwritable": "it cannot be written",
  "disk-full": "its disk has no room",
};

/** Rows that only an audit can refuse, and why. */
export const LATER: Readonly<Record<string, string>> = {};
