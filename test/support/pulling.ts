import { SourceError } from "../../src/base/errors.ts";
import { type Fetched, Puller, type PullOptions, type Wanted } from "../../src/sources/index.ts";
import type { TransferLimits } from "../../src/sources/transfer/limits.ts";
import { makeFolder } from "./folder.ts";

/** Limits for tests: what takes half a minute in production takes a fraction of a second. */
export const HASTY: Partial<TransferLimits> = {
  segmentBytes: 256 << 10,
  firstWaitMs: 5,
  longestWaitMs: 2000,
  progressBytes: 16 << 10,
};

/** A simulated machine: caches in a folder, an environment, and the lines that were shown. */
export async function makeMachine(env: Record<string, string>) {
  const folder = await makeFolder();
  const said: string[] = [];
  const own: Record<string, string> = {
    HOME: folder.path,
    RETICENCE_CACHE: folder.at("cache"),
    HF_HUB_CACHE: folder.at("hub"),
    ...env,
  };
  return {
    folder,
    env: own,
    said,
    /** A puller of this machine, as one audit has it. */
    puller(options: PullOptions = {}): Puller {
      return new Puller({
        env: own,
        limits: HASTY,
        say: (line) => said.push(line),
        ...options,
      });
    },
    /** Pulls one reference as a separate audit. */
    async pull(reference: string, wanted: Wanted, options: PullOptions = {}): Promise<Fetched> {
      await using puller = this.puller(options);
      await puller.prepare(wanted, reference, wanted, "/");
      await puller.admit();
      return (await puller.pull(wanted, reference, wanted, "/")).fetched;
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The message with which work fails, followed by its code. */
export async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SourceError) return error.pretty;
    return `not a SourceError: ${(error as Error).stack}`;
  }
  throw new Error("it did not fail");
}
