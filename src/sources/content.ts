/**
 * What a reference is expected to be. A `base` is a model too, one that is compared with and not
 * released; a `signature` is the one in a model's folder.
 */
export type Wanted = "model" | "base" | "data" | "signature";

/** A reference resolved to something that cannot change under the audit's feet. */
export interface Resolved {
  /** As the policy writes it. */
  reference: string;
  /** Kind of source, for example `local`. */
  kind: string;
  wanted: Wanted;
  /** Immutable identity: a commit, a version, a digest, or for a local path its absolute path. */
  identity: string;
  /** Whether archives are listed, whose contents are known once they are unpacked. */
  packed?: boolean;
  /** Of data in a folder of several splits, the one that is read. */
  split?: string;
}

/** Ways in which a store says what a file holds. All in hex; `git-sha1` is Git's blob id. */
export type Digest = "sha256" | "git-sha1" | "md5" | "crc32" | "crc32c";
export type Digests = Readonly<Partial<Record<Digest, string>>>;

/** A file as its store lists it, before it is here. */
export interface ListedFile {
  /** Path within the source, with forward slashes; never leaves it. */
  path: string;
  bytes: number;
  /** What the store says of the content. */
  store: Digests;
  /** The store's name of this state of the file: a version, or an ETag. */
  version?: string;
}

export interface SourceFile extends ListedFile {
  /** Hex SHA-256 of the content, computed here. */
  sha256: string;
  /** What the file was while it was hashed, see `stampOf`; of files of this machine. */
  stamp?: string;
}

/** Files on this machine, in the order in which they were listed. */
export interface Fetched {
  /** Absolute path of the folder that holds them; for data, paths are relative to it too. */
  root: string;
  files: readonly SourceFile[];
}

/** Content that is read by ranges. */
export interface RemoteFile {
  bytes: number;
  /** False: only from the start to the end. */
  ranges: boolean;
  /**
   * Content from byte `start` to before byte `end`. Throws StoreError; what it yields may end early,
   * and the caller counts.
   */
  read(start: number, end: number, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
}

/** What of some files is not on this machine. */
export interface Missing {
  /** Bytes of the files that are not here. */
  bytes: number;
  /** Bytes that they need on the disk of each folder; less, where a part has arrived. */
  room: ReadonlyMap<string, number>;
}
