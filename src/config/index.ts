import { resolve } from "node:path";
import type { ResolvedPolicy } from "./policy.ts";
import { resolvePolicy } from "./resolve.ts";
import { type Override, PolicySource } from "./source.ts";
import { validate } from "./validate.ts";

export { lockPolicy, policyDigest } from "./lock.ts";
export type {
  AuditName,
  Judging,
  Level,
  ResolvedAudit,
  ResolvedPii,
  ResolvedPolicy,
  ResolvedRule,
  ResolvedTemplate,
  ResolvedWaiver,
} from "./policy.ts";
export { type Override, parseSet } from "./source.ts";
export { isDate } from "./validate.ts";

export interface LoadedPolicy {
  policy: ResolvedPolicy;
  /** The policy file as named by the user. */
  file: string;
  source: PolicySource;
  /** A path that the policy writes at `key`, made absolute against the place it was written in. */
  absolute(key: readonly string[], path: string): string;
}

/**
 * Reads, checks and completes a policy: overrides, then the file, then the preset.
 * Throws PolicyError with file, line and column.
 */
export async function loadPolicy(
  file: string,
  overrides: readonly Override[] = [],
): Promise<LoadedPolicy> {
  const source = await PolicySource.read(file, overrides);
  const policy = resolvePolicy(source, validate(source));
  return {
    policy,
    file,
    source,
    absolute: (key, path) => resolve(source.directoryOf(key), path),
  };
}
