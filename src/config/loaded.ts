import type { Origin } from "../contracts/report.ts";
import type { ResolvedPolicy } from "./policy.ts";
import type { Override, PolicySource } from "./source.ts";

export interface LoadedPolicy {
  policy: ResolvedPolicy;
  /** The policy file as named by the user. */
  file: string;
  source: PolicySource;
  /** A path that the policy writes at `key`, made absolute against the place it was written in. */
  absolute(key: readonly string[], path: string): string;
  /** The policy with more laid over it. Throws PolicyError where the whole contradicts itself. */
  with(overrides: readonly Override[]): LoadedPolicy;
}

/** A policy that may judge, and whose it is. */
export interface JudgingPolicy {
  loaded: LoadedPolicy;
  origin?: Origin;
}
