import { access } from "node:fs/promises";
import { PolicyError } from "../base/errors.ts";
import type { Command, Invocation } from "./command.ts";
import { usageOf } from "./command.ts";

/** The policy that commands take if none is named. */
export const DEFAULT_POLICY = "reticence.yml";

/**
 * The policy that a command was given, else reticence.yml of the working directory. Throws PolicyError
 * if there is neither.
 */
export async function policyFileOf(
  command: Pick<Command, "name" | "usage">,
  { arguments: [given] }: Invocation,
): Promise<string> {
  if (given !== undefined) return given;
  const isThere = await access(DEFAULT_POLICY).then(
    () => true,
    () => false,
  );
  if (isThere) return DEFAULT_POLICY;
  throw new PolicyError(
    "usage",
    `name a policy: there is no ${DEFAULT_POLICY} here (\`reticence init\` drafts one). ${usageOf(command)}`,
  );
}
