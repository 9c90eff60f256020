import { error as annotate, ExitCode } from "@actions/core";
import { describeUnforeseen, ReticenceError } from "../errors.ts";
import { annotationOf } from "./annotation.ts";
import { summariseFailure } from "./summary.ts";
import { say } from "./text.ts";

/** Says why there is no verdict, and fails the step. The outputs say so already. */
export async function fail(error: unknown): Promise<void> {
  process.exitCode = ExitCode.Failure;
  if (error instanceof ReticenceError) {
    const { message, properties } = annotationOf(error.message, error.location);
    annotate(message, properties);
    await summariseFailure(error.pretty).catch(() => {});
    return;
  }
  const { what, frames } = describeUnforeseen(error);
  say(frames);
  const message = `${what}, please report it with the lines above it in the log.`;
  annotate(message, annotationOf(message, undefined).properties);
  await summariseFailure(message).catch(() => {});
}
