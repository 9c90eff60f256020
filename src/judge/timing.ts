import { join } from "node:path";
import { readOwnFile } from "../base/files.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import { EVENTS_FILE } from "../probe/index.ts";

/** What the events tell of a run: all of it may differ between two runs on the same inputs. */
export interface Timing {
  startedAt: string | null;
  /** Seconds from the first event to the last, pauses of an interrupted audit included. */
  seconds: number | null;
  /** Seconds of each task in the run that finished it. */
  tasks: Record<string, number>;
  /** Tasks whose results an earlier run had left. */
  resumed: string[];
  /** How often memory ran out and the batch was halved. */
  batchesHalved: number;
}

/** Unix time in seconds beyond which there are no dates: the year 9999. */
const LATEST = 253_402_300_800;

/** Reads the probe's events; an absent or torn file costs the timing only. */
export async function readTiming(signals: string): Promise<Timing> {
  const path = join(signals, EVENTS_FILE);
  const text = await readOwnFile(path).then(
    (bytes) => bytes.toString("utf8"),
    () => "",
  );
  const events = text.split("\n").flatMap((line) => {
    try {
      const event = JSON.parse(line) as ProbeEvent | null;
      return Number.isFinite(event?.t) && event!.t > 0 && event!.t < LATEST ? [event!] : [];
    } catch {
      return [];
    }
  });
  const started = new Map<string, number>();
  const timing: Timing = {
    startedAt: null,
    seconds: null,
    tasks: {},
    resumed: [],
    batchesHalved: 0,
  };
  for (const { kind, task, t, code, resumed } of events) {
    if (kind === "start") started.set(task, t);
    if (code === "batch-halved") timing.batchesHalved++;
    if (kind !== "done") continue;
    if (resumed === true) timing.resumed.push(task);
    else timing.tasks[task] = Math.round((t - (started.get(task) ?? t)) * 1000) / 1000;
  }
  const first = events.at(0);
  const last = events.at(-1);
  if (first !== undefined && last !== undefined) {
    timing.startedAt = new Date(first.t * 1000).toISOString();
    timing.seconds = Math.round((last.t - first.t) * 1000) / 1000;
  }
  timing.resumed = [...new Set(timing.resumed)];
  return timing;
}
