export { writeCertificate } from "./certificate.ts";

import { PolicyError } from "../base/errors.ts";

export { type Audited, openAudited } from "./audited.ts";
export { type Cleaned, type CleanOptions, cleanData, refuseExisting } from "./clean.ts";
export { findLeaks, LEAK_FPR, type Leak, type LeakedValue, type Leaks } from "./leaks.ts";
export { type CanaryKind, COMMITMENT, type Made, makeCanaries } from "./make-canaries.ts";
export { type Verified, verifyCanaries } from "./verify-canaries.ts";
export { type Written, writtenValues } from "./written.ts";

/**
 * Refuses what is for the owner of the data alone where others read along: a job's log is kept, and
 * shown to whoever may see the repository. Throws PolicyError.
 */
export function refuseInCi(command: string, environment: NodeJS.ProcessEnv): void {
  const { GITHUB_ACTIONS, CI } = environment;
  const isSet = (value: string | undefined) => value !== undefined && !/^(|0|false)$/i.test(value);
  if (!isSet(GITHUB_ACTIONS) && !isSet(CI)) return;
  throw new PolicyError(
    "owner-only",
    `\`${command}\` tells which records leak, and is refused in a CI job, whose log others read. Run it on the machine that holds the data and the audit's signals/.`,
  );
}
