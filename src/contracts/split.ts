// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * split.json: how a data file was split into members and nonmembers, with the digests by which an audit recognises them.
 */
export interface Split {
  version: 1;
  /**
   * Release that split.
   */
  reticence: string;
  /**
   * Share of the records to be held out.
   */
  share: number;
  seed: number;
  /**
   * Field that names the person; null: each record is one of its own.
   */
  by: string | null;
  source: File;
  members: Side;
  nonmembers: Side;
  /**
   * The members are those of the split without records that were taken out, or with values masked.
   */
  cleaned?: boolean;
}
/**
 * What was split, with the digest of its records as they are written, uncompressed.
 */
export interface File {
  sha256: string;
  records: number;
}
export interface Side {
  file: string;
  sha256: string;
  records: number;
  /**
   * Different persons; null: the split is by record.
   */
  persons: number | null;
}
