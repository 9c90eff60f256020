import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "../../base/errors.ts";
import type { Fetched } from "../content.ts";

/** Every file is there with the size that it was hashed with. Throws SourceError. */
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

/** A file system's clock ticks at least so often, milliseconds; one of whole seconds, each second. */
const TICK_MS = 20;
const COARSE_TICK_MS = 1000;

/**
 * What a file is, once its last change lies so far back that another one could not bear the same
 * time. Throws the file system's error.
 */
export async function untilOld(look: () => Promise<BigIntStats>): Promise<BigIntStats> {
  const { ctimeNs } = await look();
  const tick = ctimeNs % 1_000_000_000n === 0n ? COARSE_TICK_MS : TICK_MS;
  // A clock of another machine may be ahead: that is not waited for.
  const wait = Math.min(tick, tick - (Date.now() - Number(ctimeNs / 1_000_000n)));
  if (wait > 0) await sleep(wait);
  return await look();
}
