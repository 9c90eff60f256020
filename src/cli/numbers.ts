import { PolicyError } from "../base/errors.ts";
import type { Invocation } from "./command.ts";

/** The option --share: more than 0 and less than 1. Throws PolicyError usage. */
export function shareOf(
  { option }: Invocation,
  { fallback, example }: { fallback: number; example: number },
): number {
  const text = option("share");
  const share = text === undefined ? fallback : Number(text);
  if (text?.trim() !== "" && share > 0 && share < 1) return share;
  throw new PolicyError(
    "usage",
    `--share is a number between 0 and 1, such as ${example}, not "${text}".`,
  );
}
