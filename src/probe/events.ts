import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EVENTS } from "../base/audit-folder.ts";
import { ProbeError } from "../base/errors.ts";
import { openOwnFile } from "../base/files.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import { eventValidator } from "../contracts/validate.ts";

export { EVENTS as EVENTS_FILE };
/** Disk space that the probe reserves, beside the events, so that it can report a full disk. */
export const RESERVE_FILE = ".reserve";

/** Milliseconds between two reads of the events file. */
const POLL_MS = 150;

/** What to do with a probe that has gone silent. */
export interface Watch {
  /** Longest time without an event, milliseconds. */
  silenceMs: number;
  /** Ends the probe, whatever it is doing. */
  kill(): void;
}

/**
 * Yields the events that the probe appends from byte `start` on, until `ended` says that it has
 * exited and the file is read to its end. The probe writes the file, so a line that is not an event
 * of the contract is rejected: nothing else may pass from the probe to a log. Kills a probe that
 * has written no event for as long as `watch` allows, and throws ProbeError.
 */
export async function* followEvents(
  output: string,
  start: number,
  ended: () => boolean,
  watch: Watch,
): AsyncGenerator<ProbeEvent> {
  let offset = start;
  let rest = "";
  let task = "start";
  let heard = performance.now();
  for (;;) {
    const last = ended();
    const chunk = await readFrom(join(output, EVENTS), offset);
    offset += chunk.length;
    const lines = (rest + chunk.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") continue;
      const event = parseEvent(line);
      task = event.task;
      yield event;
      heard = performance.now();
    }
    if (last) return;
    if (performance.now() - heard > watch.silenceMs) {
      watch.kill();
      throw silent(task, watch.silenceMs);
    }
    await sleep(POLL_MS);
  }
}

function silent(task: string, silenceMs: number): ProbeError {
  const minutes = Math.max(1, Math.round(silenceMs / 60_000));
  return new ProbeError(
    "probe-silent",
    `the probe made no progress for ${minutes} minute${minutes === 1 ? "" : "s"} (last in the task ${task}) and was killed. The cause can be a configuration or tokenizer that never finishes, storage that does not answer, or an overloaded machine. Check where checkpoint and base come from, and what else is running; finished work is kept.`,
  );
}

function parseEvent(line: string): ProbeEvent {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    event = undefined;
  }
  if (eventValidator()(event)) return event;
  throw notOfContract();
}

function notOfContract(): ProbeError {
  return new ProbeError(
    "probe-foreign",
    "the probe wrote an event that breaks the contract; it does not match this release. Remove the output folder and set up again with `reticence setup`.",
  );
}

/** Bytes of a file; 0 if it does not exist. */
export async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    (about) => about.size,
    () => 0,
  );
}

async function readFrom(path: string, offset: number): Promise<Buffer> {
  try {
    await using file = await openOwnFile(path);
    if (file === undefined) throw notOfContract();
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.max(0, size - offset));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
    // A character of several bytes is never split: events are ASCII.
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
    throw error;
  }
}
