import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/**
 * Whether the base is the model that the checkpoint says it was tuned from. A metric that subtracts
 * another model's scores proves nothing, unless the policy says why that base is right.
 */
export function checkBaseMatch({ pulled }: Evidence, policy: ResolvedPolicy): Check {
  const match = pulled.base?.match ?? {
    outcome: "unknown",
    detail: "An earlier release pulled the models and did not compare them.",
  };
  const { acceptMismatch: accepted } = policy;
  const check = { id: "base-match", audit: "all", value: null, interval: null } as const;
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
