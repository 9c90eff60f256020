import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "../../base/errors.ts";
import type { Fetched } from "../content.ts";

/** Checks that every file exists with the size it had when hashed. Throws SourceError. */
export async function verifySizes(fetched: Fetched): Promise<void> {
  for (const file of fetched.files) {
    const { size } = await stat(join(fetched.root, file.path));
    if (size !== file.bytes) {
      throw new SourceError(
        "source-changed",
        `"${file.path}" changed while it was read. Run the audit again.`,
      );
    }
  }
}

/** Longest tick of a file system's clock, milliseconds, unless it counts whole seconds. */
const TICK_MS = 20;
const COARSE_TICK_MS = 1000;

/**
 * Stats of a file, once its last change is old enough that a further change would get another time.
 * Throws the file system's error.
 */
export async function untilOld(look: () => Promise<BigIntStats>): Promise<BigIntStats> {
  const { ctimeNs } = await look();
  const tick = ctimeNs % 1_000_000_000n === 0n ? COARSE_TICK_MS : TICK_MS;
  // Another machine's clock may be ahead: do not wait for it.
  const wait = Math.min(tick, tick - (Date.now() - Number(ctimeNs / 1_000_000n)));
  if (wait > 0) await sleep(wait);
  return await look();
}
