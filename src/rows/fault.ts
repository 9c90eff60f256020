import type { Code } from "../contracts/events.ts";

/**
 * Why a data file cannot be read, with the probe's own code. `line`: line (jsonl) or row, from 1.
 */
export class RowsFault extends Error {
  override name = "RowsFault";
  readonly code: Code;
  readonly line: number | undefined;

  constructor(code: Code, line?: number) {
    super(code);
    this.code = code;
    this.line = line;
  }
}
