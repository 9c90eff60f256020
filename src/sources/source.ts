import type { Fetched, ListedFile, Missing, Resolved, Wanted } from "./content.ts";
import type { PullContext } from "./transfer/context.ts";

/**
 * A place that checkpoints and data come from. Runs with network and tokens and before the probe;
 * executes no model code. Every step throws SourceError that names the reference.
 */
export interface Source {
  readonly kind: string;
  resolve(reference: string, wanted: Wanted, context: PullContext): Promise<Resolved>;
  /** Only the files that an audit needs, sorted by path, with sizes; nothing is downloaded. */
  list(resolved: Resolved, context: PullContext): Promise<ListedFile[]>;
  /** What of the listed files is not on this machine yet. */
  missing(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Promise<Missing>;
  /** Parameters of a model by its safetensors headers; undefined where that needs a download. */
  parameters(
    resolved: Resolved,
    files: readonly ListedFile[],
    context: PullContext,
  ): Promise<number | undefined>;
  fetch(resolved: Resolved, files: readonly ListedFile[], context: PullContext): Promise<Fetched>;
  /** Throws when a file is not what was listed. */
  verify(fetched: Fetched): Promise<void>;
}
