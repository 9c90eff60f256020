import type { Cache } from "../cache/index.ts";
import type { TransferLimits } from "./limits.ts";
import type { Meter } from "./meter.ts";

/** Everything that a pull may use. */
export interface PullContext {
  /** Folder that paths are relative to. */
  directory: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  cache: Cache;
  meter: Meter;
  limits: TransferLimits;
  /** Shows one line to the user. */
  say(line: string): void;
}
