import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { ResolvedAudit, ResolvedPolicy, ResolvedTraining } from "./policy.ts";
import type { PolicySource } from "./source.ts";
import { auditOfTraining, declaresMechanism, MECHANISM_KEYS } from "./training.ts";

/** Throws PolicyError for canaries that the rest of the policy gives no meaning. */
export function resolveCanaries(
  source: PolicySource,
  canaries: NonNullable<Policy["canaries"]>,
  training: ResolvedTraining | undefined,
  audits: readonly ResolvedAudit[],
): NonNullable<ResolvedPolicy["canaries"]> {
  const fail = (key: readonly string[], message: string) =>
    new PolicyError("policy-conflict", message, { location: source.locate(key) });
  const own = auditOfTraining(audits);
  if (own === undefined) {
    throw fail(
      ["canaries"],
      "canaries are records of the training file: they need the audit finetuning (or synthetic) among `audits`.",
    );
  }
  if (own.data.train_on === "both") {
    throw fail(
      ["data", "train_on"],
      "canaries cannot be pairs of a chosen and a rejected answer, which `train_on: both` is for.",
    );
  }
  const { manifest, commitment, guesses, bound = "steinke" } = canaries;
  if (bound === "gdp" && !declaresMechanism(training?.dp)) {
    throw fail(
      ["canaries", "bound"],
      `\`bound: gdp\` assumes a Gaussian mechanism, and none is declared: write training.dp with ${MECHANISM_KEYS.join(", ")}, or use \`bound: steinke\`, which assumes nothing.`,
    );
  }
  return { manifest, commitment, bound, ...(guesses === undefined ? {} : { guesses }) };
}
