import type { Scene } from "./scene.ts";

/** A verdict was given, an error was, or the process was killed. */
export interface Outcome {
  /** undefined: killed by a signal. */
  exitCode: number | undefined;
  signal?: string | undefined;
  /** Everything that was printed. */
  log: string;
  /** report.json without its timing; undefined where there is none. */
  report?: string | undefined;
}

/**
 * The expected outcome. In any case, the harness also checks for what is always wrong; see
 * harness.ts.
 */
export type Expected =
  /** An error (exit code 2) with this message, and no report. */
  | { refused: string | RegExp }
  /** A report with this verdict. */
  | { verdict: "pass" | "warn" | "inconclusive" | "invalid" | "fail" }
  /** The report of the undamaged world, byte for byte. */
  | { same: Untouched }
  /** That report, or an error. */
  | { sameOrRefused: Untouched }
  /** That audit's metrics and rules, or an error: a hostile input may show in the digests. */
  | { figuresOrRefused: Untouched }
  /** An error or a verdict that blocks the release: fail, invalid or inconclusive. */
  | "blocked";

/** Audits of the untouched world, by the checkpoint's folder. */
export type Untouched = "careful" | "leaky" | "careful-adapter" | "leaky-adapter";

export interface Row {
  /** Unique: the docs refer to it. */
  id: string;
  kind: "fault" | "hostile input";
  /** What docs/faults.md lists it under. */
  group: string;
  /** One clause: what is done. */
  what: string;
  expected: Expected;
  /** Takes more than a few seconds: CI runs a seeded sample of a tenth of these. */
  slow?: true;
  run(scene: Scene): Promise<Outcome>;
}
