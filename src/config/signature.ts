import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { isPattern } from "./patterns.ts";
import type { ResolvedSignature } from "./policy.ts";
import type { PolicySource } from "./source.ts";

/**
 * Who must have signed the checkpoint; undefined where the policy asks for no signature. Throws
 * PolicyError where it names no signer or several, and for several checkpoints.
 */
export function resolveSignature(
  source: PolicySource,
  { checkpoint, erasure }: Policy,
): ResolvedSignature | undefined {
  if (typeof checkpoint !== "object" || Array.isArray(checkpoint)) return undefined;
  const { signature, ref, adapters } = checkpoint;
  if (signature === undefined) return undefined;
  const refuse = (code: "policy-conflict" | "policy-key-missing", message: string) =>
    new PolicyError(code, message, {
      location: source.locate(["checkpoint", "signature"], { key: true }),
    });
  if (adapters !== undefined || erasure?.without !== undefined || isPattern(ref ?? "")) {
    throw refuse(
      "policy-conflict",
      "`checkpoint.signature` is of one checkpoint, which `ref` names: without `adapters`, patterns and `erasure.without`.",
    );
  }
  const { identity, issuer, key, certificate, trusted_root: trustedRoot, file } = signature;
  const byIdentity = [identity, issuer, trustedRoot];
  const isByIdentity = byIdentity.some((value) => value !== undefined);
  const ways = [key !== undefined, certificate !== undefined, isByIdentity].filter(Boolean);
  if (ways.length !== 1) {
    throw refuse(
      ways.length === 0 ? "policy-key-missing" : "policy-conflict",
      "`checkpoint.signature` names one signer: `key`, `certificate`, or `identity` with `issuer` and `trusted_root`.",
    );
  }
  const common = file === undefined ? {} : { file };
  if (key !== undefined) return { by: "key", key, ...common };
  if (certificate !== undefined) return { by: "certificate", certificate, ...common };
  if (identity === undefined || issuer === undefined || trustedRoot === undefined) {
    throw refuse(
      "policy-key-missing",
      "an identity is checked with all of `identity`, `issuer` and `trusted_root`.",
    );
  }
  return { by: "identity", identity, issuer, trustedRoot, ...common };
}

/** As a policy writes it. */
export function lockSignature({ by: _, ...signature }: ResolvedSignature): WrittenSignature {
  if (!("trustedRoot" in signature)) return signature;
  const { trustedRoot, ...others } = signature;
  return { ...others, trusted_root: trustedRoot };
}

type WrittenSignature = NonNullable<
  Extract<Policy["checkpoint"], { signature?: unknown }>["signature"]
>;
