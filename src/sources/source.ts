/** What a reference is expected to be. */
export type Wanted = "model" | "data";

/** A reference resolved to something that cannot change under the audit's feet. */
export interface Resolved {
  /** As the policy writes it. */
  reference: string;
  /** Kind of source, for example `local`. */
  kind: string;
  wanted: Wanted;
  /** Immutable identity: a commit, a version, or for a local path its absolute path. */
  identity: string;
}

export interface SourceFile {
  /** Path within the source, with forward slashes. */
  path: string;
  bytes: number;
  /** Hex SHA-256 of the content. */
  sha256: string;
}

/** Files on this machine, in the order in which they were listed. */
export interface Fetched {
  /** Absolute path of the folder that holds them; for data, paths are relative to it too. */
  root: string;
  files: readonly SourceFile[];
}

/**
 * A place that checkpoints and data come from. Runs with network and tokens and before the probe;
 * executes no model code. Every step throws SourceError that names the reference.
 */
export interface Source {
  readonly kind: string;
  /** Whether this source reads such a reference. */
  accepts(reference: string): boolean;
  resolve(reference: string, wanted: Wanted, directory: string): Promise<Resolved>;
  /** Only the files that an audit needs, sorted by path. */
  list(resolved: Resolved): Promise<SourceFile[]>;
  fetch(resolved: Resolved, files: readonly SourceFile[]): Promise<Fetched>;
  /** Throws when a file is not what was listed. */
  verify(fetched: Fetched): Promise<void>;
}
