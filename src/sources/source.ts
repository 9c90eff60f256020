import type { Fetched, ListedFile, Missing, Resolved, Wanted } from "./content.ts";
import type { PullContext } from "./transfer/context.ts";

/**
 * A place that checkpoints and data come from. Runs before the probe, with network and tokens;
 * executes no model code. Every step throws a SourceError that names the reference.
 */
export interface Source {
  readonly kind: string;
  resolve(reference: string, wanted: Wanted, context: PullContext): Promise<Resolved>;
  /** Only the files that an audit needs, sorted by path, with sizes; nothing is downloaded. */
  list(resolved: Resolved, context: PullContext): Promise<ListedFile[]>;
  /** Which of the listed files are not yet on this machine. */
  missing(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Promise<Missing>;
  /**
   * Number of a model's parameters from its safetensors headers; undefined if that needs a
   * download.
   */
  parameters(
    resolved: Resolved,
    files: readonly ListedFile[],
    context: PullContext,
  ): Promise<number | undefined>;
  fetch(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Promise<Fetched>;
  /** Throws if a file is not what was listed. */
  verify(fetched: Fetched): Promise<void>;
}
