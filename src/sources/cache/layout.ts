/** Folders of a cache. */
export const FOLDERS = {
  /** Whole files by the SHA-256 of their content. */
  objects: "objects",
  /** Transfers under way or interrupted. */
  partial: "partial",
  /** SHA-256 of content that a store names differently. */
  known: "known",
  /** Folders made of links to objects: what an audit reads. */
  views: "views",
  /** Files that audits put into the Hub's own cache. */
  hub: "hub",
  /** What audits measured of base and data, a folder for each pair of them. */
  measured: "measured",
  /** What running audits use. */
  leases: "leases",
  locks: "locks",
} as const;
