// Generated from schema/ by `npm run generate`; edit the schema instead.

export type Digest = string;
/**
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [number, number];
export type Hmac = string;

/**
 * One line of history.jsonl: what one audit found, as aggregates and digests. An entry does not contain what a report withholds.
 */
export interface HistoryEntry {
  schemaVersion: 1;
  /**
   * Digest of the rest, so that the same audit is kept only once.
   */
  id: string;
  /**
   * When the measuring began, by the clock of the machine that audited. The order of the lines counts, not this.
   */
  date: string;
  checkpoint: {
    name: string;
    digest: Digest;
    /**
     * By which it can be pulled again, those of several adapters in merging order: a reference to one state of a store, or a path as the policy wrote it. Absent in entries of earlier versions.
     *
     * @minItems 1
     * @maxItems 64
     */
    references?: [string, ...string[]];
  };
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  metrics: Metric[];
  /**
   * Keys of the rules that were breached.
   */
  breached: string[];
  basis: Basis;
  /**
   * The event of the workflow run; terminal outside of one.
   */
  event: string;
  commit: string | null;
  /**
   * Tag of the release that the audit belongs to.
   */
  release: string | null;
  /**
   * Number of the workflow run.
   */
  run: string | null;
  /**
   * Version of Reticence that judged.
   */
  reticence: string;
  /**
   * The verdict is that of an earlier audit of the same inputs; nothing was measured again.
   */
  reused?: true;
  seal?: Seal;
}
export interface Metric {
  key: string;
  id: string;
  parameters: {
    [k: string]: string | number;
  };
  value: number;
  interval: Interval | null;
  confidence: number | null;
  n: {
    [k: string]: number;
  };
  method: string;
}
/**
 * What two audits must share for a comparison of their figures to be meaningful.
 */
export interface Basis {
  /**
   * null: generated data were audited and no model.
   */
  base: Digest | null;
  /**
   * Version of the probe.
   */
  probe: string | null;
  tokenizer: string | null;
  chatTemplate: string | null;
  dtype: string;
  /**
   * For each audit, digest of what the policy says about measuring.
   */
  measuring: {
    [k: string]: Digest;
  };
  /**
   * For each audit and set, the HMAC-SHA-256 of the records under the user's digest key; null without one.
   */
  data: {
    [k: string]: {
      [k: string]: string | null;
    };
  };
  policy: Digest;
}
/**
 * Shows whoever has the digest key that this entry and its report are those of an audit; lets a later audit of the same inputs reuse the verdict.
 */
export interface Seal {
  version: 1;
  /**
   * For each part of what the verdict depends on, its HMAC-SHA-256 under the digest key.
   */
  inputs: {
    [k: string]: Hmac;
  };
  /**
   * SHA-256 of report.json.
   */
  report: string;
  /**
   * HMAC-SHA-256 of the rest of the entry under the digest key.
   */
  hmac: string;
}
