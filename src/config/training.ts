import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { AuditName, DeclaredPrivacy, ResolvedAudit, ResolvedTraining } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** What declares a mechanism that adds Gaussian noise to sums of clipped gradients of drawn batches. */
export const MECHANISM_KEYS = ["noise_multiplier", "sampling_rate", "steps"] as const;

/** The audits whose members somebody trained on: a checkpoint, or the generator of what is audited. */
const OF_TRAINING: readonly AuditName[] = ["finetuning", "synthetic"];

/** The audit that what a policy says of training, and the canaries in its data, is about. */
export function auditOfTraining<Audit extends Pick<ResolvedAudit, "name">>(
  audits: readonly Audit[],
): Audit | undefined {
  return audits.find(({ name }) => OF_TRAINING.includes(name));
}

/** Whether a metric is about that audit. */
export function isOfTraining(metric: string): boolean {
  return metric.startsWith("canary.") || metric.startsWith("training.");
}

/** Whether a mechanism is declared, or a file that tells one. */
export function declaresMechanism(dp: DeclaredPrivacy | undefined): boolean {
  return dp?.phases !== undefined || dp?.accountant !== undefined;
}

/**
 * What was declared of the training, with its defaults; `phases` are there if a mechanism is declared.
 * Throws PolicyError for a mechanism that is declared by halves or twice.
 */
export function resolveTraining(
  source: PolicySource,
  { dp }: NonNullable<Policy["training"]>,
): ResolvedTraining {
  if (dp === undefined) return {};
  const { noise_multiplier, sampling_rate, steps, phases, accountant, ...rest } = dp;
  const written = MECHANISM_KEYS.filter((name) => dp[name] !== undefined);
  const missing = MECHANISM_KEYS.filter((name) => dp[name] === undefined);
  const ways = [...(phases === undefined ? [] : ["phases"]), ...written];
  const fail = (key: string, message: string) =>
    new PolicyError("policy-conflict", message, {
      location: source.locate(["training", "dp", key]),
    });
  if (phases !== undefined && written.length > 0) {
    throw fail("phases", `phases say what ${written.join(", ")} say as well: keep one of the two.`);
  }
  if (accountant !== undefined && ways.length > 0 && !isFromFile(source)) {
    throw fail(
      "accountant",
      `the accountant's state says what ${ways.join(", ")} say as well: keep one of the two.`,
    );
  }
  if (written.length > 0 && missing.length > 0) {
    throw fail(
      written[0]!,
      `a mechanism is noise_multiplier, sampling_rate and steps together; ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} missing.`,
    );
  }
  const single =
    noise_multiplier === undefined || sampling_rate === undefined || steps === undefined
      ? phases
      : ([{ noise_multiplier, sampling_rate, steps }] as const);
  return {
    dp: {
      unit: "record",
      adjacency: "add-remove",
      sampling: "poisson",
      ...rest,
      // Its phases take its place as soon as it has been read.
      ...(accountant === undefined || single !== undefined ? {} : { accountant }),
      ...(single === undefined ? {} : { phases: [...single] as NonNullable<typeof phases> }),
    },
  };
}

/** Whether the phases are those of the accountant's state, laid over the policy once it was read. */
function isFromFile(source: PolicySource): boolean {
  return source.overrideOf(["training", "dp", "phases"])?.origin !== undefined;
}
