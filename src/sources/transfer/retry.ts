import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../store-error.ts";
import type { TransferLimits } from "./limits.ts";

/**
 * Retries a small request while the store asks to wait or fails temporarily. Throws its last error.
 */
export async function persist<T>(
  work: () => Promise<T>,
  limits: TransferLimits,
  signal: AbortSignal,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      const last = !(error instanceof StoreError) || !error.temporary;
      if (last || failures >= limits.attempts) throw error;
      await sleep(waitOf(error, failures, limits), undefined, { signal });
    }
  }
}

/**
 * Milliseconds to wait after a number of failures in a row: what the store asks for, or twice as
 * long each time.
 */
export function waitOf(error: StoreError, failures: number, limits: TransferLimits): number {
  const backoff = limits.firstWaitMs * 2 ** (failures - 1) * (0.5 + Math.random());
  const { retryAfterMs } = error;
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, limits.longestAskedMs);
  return Math.min(backoff, limits.longestWaitMs);
}
