import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { completeParameters, UPDATE } from "../gate/catalogue.ts";
import type { Faults } from "./faults.ts";
import { TOGETHER } from "./history.ts";
import type { ResolvedAudit, ResolvedPolicy, ResolvedPrevious, Rule } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/** The previous release that the history records, until the history was asked. */
export const LAST_RELEASE = "history:last-release";

const HISTORY = /^history:/i;
const PREVIOUS = [UPDATE, "previous"] as const;

/** Whether a policy asks what a release added to the previous one. */
export function isUpdate({ audits }: { audits: readonly Pick<ResolvedAudit, "name">[] }): boolean {
  return audits.some(({ name }) => name === UPDATE);
}

/** Where a policy names the model that the checkpoint is compared with. */
export function referencePath(policy: Pick<ResolvedPolicy, "previous">): readonly string[] {
  return policy.previous === undefined ? ["base"] : PREVIOUS;
}

/**
 * Throws PolicyError for the audit update beside another: one run compares a checkpoint with one
 * model, and the others compare with its base.
 */
export function refuseBesideUpdate(source: PolicySource, policy: Policy, faults: Faults): void {
  const audits: readonly string[] = policy.audits ?? [];
  const others = audits.filter((name) => name !== UPDATE);
  if (others.length === audits.length || others.length === 0) return;
  faults.attempt(() => {
    throw new PolicyError(
      "policy-conflict",
      `the audit update compares with \`update.previous\`, the others with \`base\`: one audit has one reference model. Write \`audits: [update]\` into a policy of its own, or run this one twice, with --set audits=[update] and --set audits=[${others.join(",")}].`,
      { location: source.locate(["audits"]) },
    );
  });
}

/** The previous release of a policy, and its reference. Throws PolicyError. */
export function resolvePrevious(
  source: PolicySource,
  policy: Policy,
): { reference: string; previous: ResolvedPrevious } {
  const written = policy.update?.previous;
  const { ref, adapters, digest } =
    typeof written === "object" ? written : { ref: written, adapters: undefined };
  const fail = (code: "policy-conflict" | "policy-value" | "history-off", message: string) =>
    new PolicyError(code, message, { location: source.locate(PREVIOUS) });
  if (ref !== undefined && adapters !== undefined) {
    throw fail(
      "policy-conflict",
      "`update.previous` has `ref` and `adapters`; keep one. Use `ref` for one model or adapter, `adapters` for adapters to merge.",
    );
  }
  if (adapters !== undefined) {
    const again = adapters.findIndex((one, index) => adapters.indexOf(one) < index);
    if (again >= 0) {
      throw new PolicyError(
        "adapter-repeated",
        `"${adapters[again]}" is listed twice, and would be merged twice. Name each adapter once.`,
        { location: source.locate([...PREVIOUS, "adapters", again]) },
      );
    }
  }
  const reference = ref ?? adapters?.join(TOGETHER);
  if (reference === undefined) {
    throw new PolicyError(
      "policy-key-missing",
      `the key "update.previous" is missing: the model of the previous release. Write \`previous: ./releases/my-model-1\`, or \`previous: ${LAST_RELEASE}\`.`,
      { location: source.locate([UPDATE]) },
    );
  }
  if (HISTORY.test(reference)) {
    if (reference !== LAST_RELEASE) {
      throw fail("policy-value", `"${reference}" names no release; write \`${LAST_RELEASE}\`.`);
    }
    if (policy.history === undefined) {
      throw fail(
        "history-off",
        `\`${LAST_RELEASE}\` is looked up in the history, and the policy keeps none. Add \`history: {branch: reticence-history}\`, or \`history: {path: …}\` for a folder, or name the previous release itself.`,
      );
    }
    if (digest !== undefined) {
      throw fail(
        "policy-conflict",
        `\`${LAST_RELEASE}\` brings the digest that the history records; remove \`digest\`, or name the previous release itself.`,
      );
    }
  }
  return {
    reference,
    previous: {
      ...(adapters === undefined ? {} : { adapters: [...adapters] as [string, ...string[]] }),
      ...(digest === undefined ? {} : { digest }),
    },
  };
}

/**
 * A preset's rule on the tuning data, as a policy that asks what a release added judges that: a record that one
 * release was trained on is as private as one of any other, and "beyond the base" becomes "beyond
 * what the previous release gives away already".
 */
export function asOfUpdate(rule: Rule): Rule {
  const { audit } = completeParameters(rule.metric, rule);
  return audit === "finetuning" ? { ...rule, audit: UPDATE } : rule;
}

/** The previous release as a policy file writes it. */
export function lockPrevious({
  base,
  previous,
}: ResolvedPolicy): Pick<NonNullable<Policy["update"]>, "previous"> {
  if (previous === undefined) return {};
  const { adapters, digest } = previous;
  if (digest === undefined && adapters === undefined) return { previous: base! };
  return {
    previous: {
      ...(adapters === undefined ? { ref: base! } : { adapters }),
      ...(digest === undefined ? {} : { digest }),
    },
  };
}
