import { resolve } from "node:path";
import type { PolicyDocument } from "./document.ts";
import type { LoadedPolicy } from "./loaded.ts";
import { refuseRest, resolvePolicy } from "./resolve.ts";
import { type Override, PolicySource } from "./source.ts";
import { validate } from "./validate.ts";

export {
  criterionDifferences,
  criterionDigest,
  criterionText,
  parseCriterion,
} from "./criterion.ts";
export { PolicyDocument, type PolicyText, readPolicyText } from "./document.ts";
export { isErasure, placeOfCheckpoint } from "./erasure.ts";
export {
  FIELDS,
  FORMATS,
  hasPrompt,
  isChat,
  isOptionalField,
  isPreference,
  isReadAside,
  learnsPrompt,
  partsOf,
} from "./formats.ts";
export { historyName, REUSE_DAYS } from "./history.ts";
export type { JudgingPolicy, LoadedPolicy } from "./loaded.ts";
export { lockPolicy, measuringDigest, policyDigest } from "./lock.ts";
export { AUDITED, isAudited } from "./parts.ts";
export { isPattern, matchPattern } from "./patterns.ts";
export { type PlacedRule, placeRules } from "./places.ts";
export type {
  AuditName,
  Choice,
  DataFormat,
  DeclaredPrivacy,
  Judging,
  ResolvedAudit,
  ResolvedData,
  ResolvedHistory,
  ResolvedPii,
  ResolvedPolicy,
  ResolvedPrevious,
  ResolvedRay,
  ResolvedTemplate,
} from "./policy.ts";
export { correctedFor } from "./resolve.ts";
export { type Override, parseSet } from "./source.ts";
export { isSynthetic, writtenSet } from "./synthetic.ts";
export { auditOfTraining, isOfTraining } from "./training.ts";
export { isUpdate, LAST_RELEASE, referencePath } from "./update.ts";

/**
 * Reads, checks and completes a policy: overrides, then the file, then the preset.
 * Throws PolicyError with file, line and column.
 */
export async function loadPolicy(
  file: string,
  overrides: readonly Override[] = [],
): Promise<LoadedPolicy> {
  return complete(await PolicySource.read(file, overrides));
}

/**
 * A policy of two documents: one says what is audited, the other how it is judged.
 * Throws PolicyError at the place in the document that the fault is in.
 */
export function composePolicy(
  documents: { audited: PolicyDocument; judging: PolicyDocument },
  overrides: readonly Override[] = [],
): LoadedPolicy {
  return complete(new PolicySource(documents, overrides));
}

function complete(source: PolicySource): LoadedPolicy {
  return {
    policy: resolvePolicy(
      source,
      validate(source, (rest, without) => refuseRest(source, rest, without)),
    ),
    file: source.file,
    source,
    absolute: (key, path) => resolve(source.directoryOf(key), path),
    with: (overrides) => complete(source.with(overrides)),
  };
}
