import { error as annotate, ExitCode } from "@actions/core";
import { describeUnforeseen, diskFull, ReticenceError, shownErrors } from "../base/errors.ts";
import { annotationOf } from "./annotation.ts";
import { summariseFailure } from "./summary.ts";
import { say } from "./text.ts";

/** Reports why there is no verdict, and fails the step. The outputs already say so. */
export async function fail(error: unknown): Promise<void> {
  process.exitCode = ExitCode.Failure;
  const known = error instanceof ReticenceError ? error : diskFull(error);
  if (known !== undefined) {
    const shown = shownErrors(known);
    for (const { coded, location } of shown) {
      const { message, properties } = annotationOf(coded, location);
      annotate(message, properties);
    }
    await summarise(shown.map(({ pretty }) => pretty));
    return;
  }
  const { what, frames } = describeUnforeseen(error);
  say(frames);
  const message = `${what}; please report it with the log lines above.`;
  annotate(message, annotationOf(message, undefined).properties);
  await summarise([message]);
}

/** The log already has it, in case the summary's file is on a full disk. */
async function summarise(messages: readonly string[]): Promise<void> {
  await summariseFailure(messages).catch(() => {});
}
