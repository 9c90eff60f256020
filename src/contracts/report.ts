// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * @minItems 2
 * @maxItems 2
 */
export type Interval = [number, number];

/**
 * report.json: aggregates only. The same inputs give the same report apart from the key timing; numbers are rounded to 6 significant digits.
 */
export interface Report {
  schemaVersion: 1;
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  /**
   * The verdict in one line.
   */
  headline: string;
  exitCode: 0 | 1 | 2 | 3;
  /**
   * Why the verdict is not pass, and what to do; empty for pass.
   */
  reasons: string[];
  metrics: Metric[];
  rules: Rule[];
  validity: Check[];
  /**
   * ROC of each attack on a fixed grid of false-positive rates.
   */
  curves: Curve[];
  records: SetCounts[];
  provenance: Provenance;
  /**
   * All that may vary between two runs on the same inputs.
   */
  timing: {
    [k: string]: unknown;
  };
}
export interface Metric {
  /**
   * id plus sorted parameters; unique in the report.
   */
  key: string;
  id: string;
  kind: "estimate" | "census" | "lower-bound";
  parameters: Parameters;
  value: number | null;
  /**
   * Why the value is null.
   */
  reason?: string;
  interval: Interval | null;
  confidence: number | null;
  n: Counts;
  method: string;
  /**
   * The attack that gave the value of strongest or weakest.
   */
  selected?: string;
}
export interface Parameters {
  [k: string]: string | number;
}
export interface Counts {
  [k: string]: number;
}
export interface Rule {
  metric: string;
  key: string;
  parameters: Parameters;
  max?: number;
  min?: number;
  level: "fail" | "warn";
  state:
    "breached" | "cleared" | "not-breached" | "undecided" | "invalid" | "not-applicable" | "waived";
  value: number | null;
  interval: Interval | null;
  /**
   * The state in a sentence; for undecided, how many records would decide.
   */
  reason: string;
  waiver?: {
    until: string;
    owner: string;
    reason: string;
    /**
     * The rule's state without the waiver.
     */
    state: "breached" | "cleared" | "not-breached" | "undecided" | "invalid" | "not-applicable";
  };
}
export interface Check {
  id:
    | "nonmembers"
    | "blind"
    | "base-separation"
    | "overlap"
    | "length"
    | "set-balance"
    | "label-balance"
    | "truncation"
    | "independence"
    | "control"
    | "limit"
    | "scope"
    | "people"
    | "sampling";
  audit: string;
  state: "ok" | "note" | "invalid" | "error";
  value?: number | null;
  interval?: Interval | null;
  detail: string;
}
export interface Curve {
  audit: string;
  attack: string;
  part: string;
  /**
   * @maxItems 32
   */
  fpr: number[];
  /**
   * @maxItems 32
   */
  tpr: number[];
}
export interface SetCounts {
  audit: string;
  set: string;
  read: number;
  used: number;
  scored: number;
  /**
   * Scored records left for membership inference after the overlapping ones were removed.
   */
  compared: number;
  truncated: number;
  dropped: Counts;
  subjects: number | null;
}
export interface Provenance {
  reticence: string;
  checkpoint: Model;
  base: Model;
  data: {
    audit: string;
    set: string;
    source: string;
    files: number;
    /**
     * HMAC-SHA-256 of the content under the user's digest key; null without one.
     */
    hmac: string | null;
  }[];
  /**
   * SHA-256 of the resolved policy.
   */
  policy: string;
  seed: number;
  /**
   * docker or process, and why where the policy left it open.
   */
  executor: string;
  /**
   * Container image that measured; absent when none did.
   */
  image?: {
    reference: string;
    /**
     * The Docker engine's id of the image, a digest of what is in it.
     */
    id: string;
    /**
     * Whether this release was published with it.
     */
    published: boolean;
    /**
     * Commit that it says it was built from.
     */
    revision: string | null;
  };
  device: string;
  dtype: string;
  versions: {
    [k: string]: string;
  };
  tokenizer?: string;
  chatTemplate?: string | null;
}
export interface Model {
  source: string;
  digest: string;
  kind: "model" | "adapter";
  architecture: string;
  parameters: number;
}
