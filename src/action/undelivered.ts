import { notice, setOutput, warning } from "@actions/core";
import { ReticenceError } from "../base/errors.ts";
import { visible } from "../base/visible.ts";
import { isRefusal } from "../github/index.ts";
import { annotationOf } from "./annotation.ts";
import { addToSummary } from "./summary.ts";

/**
 * The parts of an audit's result that could not be delivered. Each is reported in the log, in the
 * output `undelivered` and in the summary, and none changes the verdict.
 */
export class Undelivered {
  readonly #lines: string[] = [];

  /** Tries to deliver something, and reports any failure. */
  async attempt(what: string, deliver: () => Promise<void> | void): Promise<void> {
    try {
      await deliver();
    } catch (error) {
      await this.add(what, error);
    }
  }

  /** `told`: an annotation has already reported it. */
  async add(what: string, error: unknown, { told = false } = {}): Promise<void> {
    const line = visible(`${what}: ${reasonOf(error)}`);
    // Each is reported once, however often it was tried.
    if (this.#lines.includes(line)) return;
    this.#lines.push(line);
    const { message, properties } = annotationOf(`${line} The verdict stands.`, undefined);
    // The token of a fork or of a careful workflow is read-only: nothing is wrong then.
    if (!told) (isRefusal(error) ? notice : warning)(message, properties);
    this.publish();
    await addToSummary([`Not delivered: ${line}`]).catch(() => {});
  }

  /** Sets the output again after setting all outputs has emptied it. */
  publish(): void {
    if (this.#lines.length === 0) return;
    try {
      setOutput("undelivered", this.#lines.join("\n"));
    } catch {
      // The file of the outputs is full; the log already has the line.
    }
  }
}

/** Why something failed, in words that are safe to show. */
export function reasonOf(error: unknown): string {
  if (error instanceof ReticenceError) return error.coded;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === "string" && /^E[A-Z0-9]{2,20}$/.test(code)
    ? `it cannot be written (${code}).`
    : "an internal error.";
}
