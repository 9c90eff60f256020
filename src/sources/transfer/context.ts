import type { Cache } from "../cache/index.ts";
import type { TransferLimits } from "./limits.ts";
import type { Meter } from "./meter.ts";

/** What a pull has to hand. */
export interface PullContext {
  /** Folder that relative paths start at. */
  directory: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  cache: Cache;
  meter: Meter;
  limits: TransferLimits;
  /** Shows one line to the user. */
  say(line: string): void;
}
