import lockfile from "proper-lockfile";

/** A lock between processes, held until it is disposed. */
export interface Lock extends AsyncDisposable {
  /** Whether another process may have taken it: this machine slept, or was too busy to renew it. */
  readonly lost: boolean;
}

export interface LockOptions {
  /** Path of the lock; `<path>.lock` if absent. */
  file?: string;
  /** If false or absent, the locked path must exist, and links to it share one lock. */
  anyPath?: boolean;
  /** A lock not renewed for this long is left over from a killed process, milliseconds. */
  staleMs?: number;
  /** How often to retry a taken lock, `everyMs` or one second apart; 0 if absent. */
  tries?: number;
  everyMs?: number;
}

/**
 * Takes a lock that other processes of this program respect, on this machine or on a shared disk.
 * Losing the lock is not an error in itself: nothing is thrown where nobody could catch it, and
 * releasing a lost lock does nothing. If the lock is taken, throws an error that `isLocked`
 * recognises.
 */
export async function takeLock(path: string, options: LockOptions = {}): Promise<Lock> {
  const { file, anyPath = false, staleMs, tries = 0, everyMs = 1000 } = options;
  let lost = false;
  const release = await lockfile.lock(path, {
    ...(file === undefined ? {} : { lockfilePath: file }),
    ...(staleMs === undefined ? {} : { stale: staleMs }),
    realpath: !anyPath,
    retries: { retries: tries, factor: 1, minTimeout: everyMs, maxTimeout: everyMs },
    onCompromised: () => {
      lost = true;
    },
  });
  return {
    get lost() {
      return lost;
    },
    [Symbol.asyncDispose]: () => release().catch(() => {}),
  };
}

/** Whether a live process, one that renews its lock, holds the lock. */
export async function isTakenLock(path: string, file: string, staleMs: number): Promise<boolean> {
  return await lockfile.check(path, { lockfilePath: file, stale: staleMs });
}

/** Whether the error says that another process holds the lock. */
export function isLocked(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ELOCKED";
}
