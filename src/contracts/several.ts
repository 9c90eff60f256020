// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * several.json: the joint report of several checkpoints of one policy. Each has a report of its own in its folder. The same inputs give the same joint report; numbers are rounded to 6 significant digits.
 */
export interface Several {
  schemaVersion: 1;
  /**
   * That of the picked checkpoint, else the most severe one.
   */
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  /**
   * The verdict in one line.
   */
  headline: string;
  exitCode: 0 | 1 | 2 | 3;
  pick: "worst" | "best";
  /**
   * Index of the picked checkpoint; null if none was picked, or none was to be.
   */
  picked: number | null;
  choice?: Choice;
  /**
   * In the order of the policy.
   *
   * @minItems 2
   * @maxItems 64
   */
  checkpoints: [Column, Column, ...Column[]];
  /**
   * The release that judged.
   */
  reticence: string;
}
/**
 * The correction for having chosen the best; absent if nothing was to be chosen.
 */
export interface Choice {
  among: number;
  /**
   * As the policy writes it.
   */
  confidence: number;
  /**
   * Of every interval that a rule reads: 1 − (1 − confidence) / among.
   */
  corrected: number;
}
export interface Column {
  /**
   * Its audit's folder, below that of this file.
   */
  folder: string;
  /**
   * Its reference.
   */
  source: string;
  verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" | "error";
  /**
   * Of the checkpoint; absent without a report.
   */
  digest?: string;
  /**
   * Digest of its report.json without the key timing; absent without a report.
   */
  report?: string;
  headline?: string;
  rules?: Rule[];
  /**
   * Why there is no report.
   */
  error?: {
    code: string;
    message: string;
  };
}
export interface Rule {
  key: string;
  level: "fail" | "warn";
  state:
    "breached" | "cleared" | "not-breached" | "undecided" | "invalid" | "not-applicable" | "waived";
  max?: number;
  min?: number;
  value: number | null;
  interval: [number, number] | null;
  /**
   * As in the checkpoint's report.
   */
  withheld?: {
    [k: string]: "<5" | "withheld";
  };
}
