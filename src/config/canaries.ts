import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import type { ResolvedAudit, ResolvedPolicy } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** Parts of a declared mechanism that make its trade-off curve a Gaussian one. */
const GAUSSIAN = ["noise_multiplier", "sampling_rate", "steps"] as const;

/** Throws PolicyError for canaries that the rest of the policy gives no meaning. */
export function resolveCanaries(
  source: PolicySource,
  canaries: NonNullable<Policy["canaries"]>,
  training: Policy["training"],
  audits: readonly ResolvedAudit[],
): NonNullable<ResolvedPolicy["canaries"]> {
  const fail = (key: readonly string[], message: string) =>
    new PolicyError("policy-conflict", message, { location: source.locate(key) });
  const own = audits.find(({ name }) => name === "finetuning");
  if (own === undefined) {
    throw fail(
      ["canaries"],
      "canaries are records of the training file: they need the audit finetuning among `audits`.",
    );
  }
  if (own.data.train_on === "both") {
    throw fail(
      ["data", "train_on"],
      "canaries cannot be pairs of a chosen and a rejected answer, which `train_on: both` is for.",
    );
  }
  const { manifest, commitment, guesses, bound = "steinke" } = canaries;
  const dp = training?.dp;
  if (bound === "gdp" && GAUSSIAN.some((name) => dp?.[name] === undefined)) {
    throw fail(
      ["canaries", "bound"],
      `\`bound: gdp\` assumes a Gaussian mechanism, and none is declared: write training.dp with ${GAUSSIAN.join(", ")}, or use \`bound: steinke\`, which assumes nothing.`,
    );
  }
  return { manifest, commitment, bound, ...(guesses === undefined ? {} : { guesses }) };
}

/** What was declared of the training, with its defaults. */
export function resolveTraining(
  training: NonNullable<Policy["training"]>,
): NonNullable<ResolvedPolicy["training"]> {
  const { dp } = training;
  return dp === undefined ? {} : { dp: { unit: "record", adjacency: "add-remove", ...dp } };
}
