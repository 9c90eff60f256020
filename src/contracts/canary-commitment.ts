// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * Binds whoever made canaries to their manifest, and tells nothing of it: to be committed before training.
 */
export interface CanaryCommitment {
  version: 1;
  /**
   * SHA-256 of the manifest in canonical JSON (RFC 8785).
   */
  manifest: string;
  /**
   * Candidates, included or not.
   */
  count: number;
  kind:
    "prefix-random" | "high-temperature" | "random-tokens" | "new-token" | "pii-format" | "file";
  repeat: number;
  guesses: number;
  unit: "record";
  adjacency: "add-remove";
  scoring: "reference-sum";
}
