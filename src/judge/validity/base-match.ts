import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { BaseMatch } from "../../pull/checkpoint/index.ts";
import type { Evidence } from "../evidence/load.ts";

/**
 * Whether the base is the model that the checkpoint says it was tuned from. A metric that subtracts
 * another model's scores proves nothing, unless the policy says why that base is right.
 */
export function checkBaseMatch(evidence: Evidence, policy: ResolvedPolicy): Check {
  const { pulled } = evidence;
  const match = pulled.base?.match ?? {
    outcome: "unknown",
    detail: "An earlier release pulled the models and did not compare them.",
  };
  const { acceptMismatch: accepted } = policy;
  const check = { id: "base-match", audit: "all", value: null, interval: null } as const;
  if (policy.previous !== undefined) return { ...check, ...previousMatch(evidence, policy, match) };
  switch (match.outcome) {
    case "same":
      return { ...check, state: "ok", detail: match.detail };
    case "unknown":
      return {
        ...check,
        state: "note",
        detail: `${match.detail} Make sure that the checkpoint was tuned from this base: against another model, attacks that compare with the base find less.`,
      };
    case "differs":
      return accepted === undefined
        ? {
            ...check,
            state: "invalid",
            detail: `The base is not the model that the checkpoint was tuned from: ${match.detail} Name that model as the base. If this base is right, write \`base: {ref: …, accept_mismatch: "the reason"}\`.`,
          }
        : {
            ...check,
            state: "note",
            detail: `${match.detail} The policy accepts this base: ${accepted}`,
          };
  }
}

/**
 * Whether what the audit update compares with is the previous release. Only a history can say so:
 * against a model that knows the added records already, an update hides what it added.
 */
function previousMatch(
  { pulled, earlier }: Evidence,
  { acceptMismatch: accepted }: ResolvedPolicy,
  { outcome, detail }: BaseMatch,
): Pick<Check, "state" | "detail"> {
  if (outcome === "differs" && accepted === undefined) {
    return {
      state: "invalid",
      detail: `Checkpoint and previous release do not belong together: ${detail} If an adapter is on another model, name that as \`base\`; if that base is right, write \`base: {ref: …, accept_mismatch: "the reason"}\`.`,
    };
  }
  const why = outcome === "differs" ? ` ${detail} The policy accepts this base: ${accepted}` : "";
  const released = earlier?.find(({ reference }) => reference === "last-release");
  const entry = released !== undefined && "entry" in released ? released.entry : undefined;
  if (entry === undefined) {
    return outcome === "same"
      ? { state: "ok", detail }
      : {
          state: "note",
          detail: `Nothing confirms that this is the previous release: ${outcome === "differs" ? why.trim() : detail} Against a model that knows the added records already, an audit finds less. Keep releases in a history, and write \`previous: history:last-release\`.`,
        };
  }
  const { release, date, checkpoint } = entry;
  const named = `${release}, audited on ${date.slice(0, 10)}`;
  return checkpoint.digest === pulled.base?.digest
    ? {
        state: why === "" ? "ok" : "note",
        detail: `The history records this model as the last release (${named}).${why}`,
      }
    : {
        state: "note",
        detail: `This is not the last release that the history records (${named}). Against a model that knows the added records already, an audit finds less. Write \`previous: history:last-release\`, unless you mean to compare with another release.${why}`,
      };
}
