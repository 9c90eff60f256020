import { join } from "node:path";
import { readOwnFile } from "../base/files.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import { describeWarning, EVENTS_FILE, MACHINE_WARNINGS } from "../probe/index.ts";

/** Timing of a run from its events. All of it may differ between two runs on the same inputs. */
export interface Timing {
  startedAt: string | null;
  /** Seconds from the first event to the last, pauses of an interrupted audit included. */
  seconds: number | null;
  /** Seconds of each task in the run that finished it. */
  tasks: Record<string, number>;
  /** Tasks whose results an earlier run left. */
  resumed: string[];
  /** How often the batch was halved because memory ran out. */
  batchesHalved: number;
  /** What the probe warned of that depends on the machine, each sentence once. */
  warnings: string[];
}

/** Unix time in seconds after which no date can be formatted: the year 9999. */
const LATEST = 253_402_300_800;

/** Reads the probe's events; a missing or torn file only loses the timing. */
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
    warnings: [],
  };
  const warnings = new Set<string>();
  for (const { kind, task, t, code, model, resumed } of events) {
    if (kind === "start") started.set(task, t);
    if (code === "batch-halved") timing.batchesHalved++;
    if (kind === "warning" && code !== undefined && MACHINE_WARNINGS.has(code)) {
      warnings.add(describeWarning({ task, code, ...(model === undefined ? {} : { model }) }));
    }
    if (kind !== "done") continue;
    if (resumed === true) timing.resumed.push(task);
    else timing.tasks[task] = Math.round((t - (started.get(task) ?? t)) * 1000) / 1000;
  }
  timing.warnings = [...warnings];
  const first = events.at(0);
  const last = events.at(-1);
  if (first !== undefined && last !== undefined) {
    timing.startedAt = new Date(first.t * 1000).toISOString();
    timing.seconds = Math.round((last.t - first.t) * 1000) / 1000;
  }
  timing.resumed = [...new Set(timing.resumed)];
  return timing;
}
