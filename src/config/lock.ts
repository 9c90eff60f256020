import { createHash } from "node:crypto";
import { canonicalJson } from "../base/canonical.ts";
import type { Policy } from "../contracts/config.ts";
import { isErasure, lockErasure } from "./erasure.ts";
import { REUSE_DAYS } from "./history.ts";
import type {
  AuditName,
  ResolvedData,
  ResolvedHistory,
  ResolvedPii,
  ResolvedPolicy,
} from "./policy.ts";
import { lockSignature } from "./signature.ts";
import { isSynthetic, lockSynthetic } from "./synthetic.ts";
import { lockPrevious } from "./update.ts";

/**
 * The resolved policy as a policy file: every default written out, the preset's rules among the
 * rules. Reading it again gives the same resolved policy, whatever a later release's presets say.
 */
export function lockPolicy(policy: ResolvedPolicy): Policy {
  const { rules, confidence, choice, untested, on } = policy.gate;
  const { mia, pii, memorization } = policy.attacks;
  return {
    version: 1,
    ...lockModels(policy),
    ...Object.fromEntries(
      policy.audits.map(({ key, data }) => [
        key,
        key === "synthetic"
          ? lockSynthetic(data, policy.auxiliary)
          : key === "erasure"
            ? lockErasure(lockData(data))
            : key === "update"
              ? lockUpdate(policy, data)
              : lockData(data),
      ]),
    ),
    audits: policy.audits.map(({ name }) => name) as [AuditName, ...AuditName[]],
    ...(policy.canaries === undefined ? {} : { canaries: policy.canaries }),
    ...(policy.training === undefined ? {} : { training: policy.training }),
    attacks: isSynthetic(policy)
      ? { pii: pii === "off" ? pii : lockSearch(pii) }
      : {
          ...(isErasure(policy) ? {} : { mia: lockMia(mia) }),
          // Lists that the schema wants non-empty were read through it.
          pii: pii as NonNullable<NonNullable<Policy["attacks"]>["pii"]>,
          memorization,
        },
    limits: lockLimits(policy),
    seed: policy.seed,
    run: policy.run,
    ...(policy.history === undefined ? {} : { history: lockHistory(policy.history) }),
    gate: {
      preset: "none",
      rules: rules.map(({ metric, parameters, max, min, increase, level }) => ({
        metric,
        ...parameters,
        ...(max === undefined ? {} : { max }),
        ...(min === undefined ? {} : { min }),
        ...(increase === undefined
          ? {}
          : { against: increase.against, max_increase: increase.max }),
        level,
      })),
      // Reading it corrects again. A policy that chooses nothing keeps its digest.
      ...(choice === undefined
        ? { confidence }
        : { pick: "best" as const, among: choice.among, confidence: choice.confidence }),
      untested,
      on,
    },
    waivers: policy.waivers.map(({ metric, bound, parameters, against, until, owner, reason }) => ({
      metric,
      ...(against === undefined ? { bound: bound as "max" | "min" } : {}),
      ...parameters,
      ...(against === undefined ? {} : { against }),
      until,
      owner,
      reason,
    })),
    report: policy.report,
  };
}

function lockMia(
  mia: ResolvedPolicy["attacks"]["mia"],
): Exclude<NonNullable<Policy["attacks"]>["mia"], undefined> {
  if (mia === "off") return "off";
  // Policies without the fusion keep their digests.
  const fused = mia.fused ? { fused: true } : {};
  return { attacks: mia.attacks as [(typeof mia.attacks)[number]], ...fused };
}

/** What of the PII attacks an audit without a model reads. */
function lockSearch({ columns, names }: ResolvedPii) {
  return { columns, ...(names === undefined ? {} : { names }) };
}

function lockLimits(policy: ResolvedPolicy): NonNullable<Policy["limits"]> {
  const { tokens, ...others } = policy.limits;
  return isSynthetic(policy) ? others : { ...others, tokens };
}

function lockModels(policy: ResolvedPolicy): Pick<Policy, "checkpoint" | "base"> {
  const { acceptMismatch } = policy;
  if (policy.base === undefined) return {};
  const base = policy.previous === undefined ? policy.base : policy.foundation;
  if (base === undefined) return lockCheckpoint(policy);
  return {
    ...lockCheckpoint(policy),
    base: acceptMismatch === undefined ? base : { ref: base, accept_mismatch: acceptMismatch },
  };
}

function lockCheckpoint({
  checkpoint,
  several,
  adapters,
  signature,
}: ResolvedPolicy): Pick<Policy, "checkpoint"> {
  if (signature !== undefined) {
    return { checkpoint: { ref: checkpoint, signature: lockSignature(signature) } };
  }
  if (adapters !== undefined) return { checkpoint: { adapters } };
  return { checkpoint: several === undefined || several.length === 1 ? checkpoint : several };
}

function lockHistory({
  formerly,
  reuse,
  reuse_days,
  ...history
}: ResolvedHistory): NonNullable<Policy["history"]> {
  return {
    ...history,
    // Defaults are left out, so that policies without these keys keep their digests.
    ...(reuse ? { reuse } : {}),
    ...(reuse_days === REUSE_DAYS ? {} : { reuse_days }),
    ...(formerly.length === 0 ? {} : { formerly: formerly as [string, ...string[]] }),
  } as NonNullable<Policy["history"]>;
}

function lockData(data: ResolvedData): NonNullable<Policy["data"]> {
  const {
    members,
    nonmembers,
    generated: _,
    people,
    subject,
    chat_template,
    format,
    ...rest
  } = data;
  return {
    ...(format === "detect" ? {} : { format }),
    ...rest,
    ...(members.length === 0 ? {} : { members: members as [string, ...string[]] }),
    ...(nonmembers.length === 0 ? {} : { nonmembers: nonmembers as [string, ...string[]] }),
    ...(people.length === 0 ? {} : { people: people as [string, ...string[]] }),
    ...(subject === undefined ? {} : { subject }),
    ...(chat_template === undefined ? {} : { chat_template }),
  };
}

function lockUpdate(policy: ResolvedPolicy, data: ResolvedData): NonNullable<Policy["update"]> {
  const { members, ...shape } = lockData(data);
  return {
    ...lockPrevious(policy),
    ...(members === undefined ? {} : { added: members }),
    ...shape,
  };
}

/** SHA-256 of a resolved policy: the same for two policies that mean the same. */
export function policyDigest(policy: ResolvedPolicy): string {
  const { ray, ...run } = policy.run;
  // How many replicas share the work changes nothing.
  const { replicas: _, ...others } = ray ?? {};
  const alike = ray === undefined ? policy : { ...policy, run: { ...run, ray: others } };
  return `sha256:${createHash("sha256")
    .update(JSON.stringify(lockPolicy(alike)))
    .digest("hex")}`;
}

/**
 * SHA-256 of what a policy says about measuring one audit: what two audits must share for their
 * figures to be comparable. Which files hold the records, and how they are named, is not in it.
 * `auxiliary`: the digest of the model that is tuned on generated data, where it is known.
 */
export function measuringDigest(
  policy: ResolvedPolicy,
  audit: AuditName,
  auxiliary: string | undefined = policy.auxiliary,
): string {
  const { data } = policy.audits.find(({ name }) => name === audit)!;
  // What a figure is judged by changes no figure.
  const { members, nonmembers, generated, people, train_on, ...rest } = data;
  const { max_unrendered: _, max_left_out: __, max_dropped: ___, split: ____, ...shape } = rest;
  const measuring = {
    // Audits of earlier releases know completions only.
    shape: train_on === "completions" ? shape : { ...shape, train_on },
    // Audits of models keep their digests.
    sets: [members, nonmembers, people, ...(generated.length > 0 ? [generated] : [])].map(
      (files) => files.length > 0,
    ),
    attacks: { ...policy.attacks, mia: lockMia(policy.attacks.mia) },
    limits: { records: policy.limits.records, tokens: policy.limits.tokens },
    seed: policy.seed,
    confidence: policy.gate.confidence,
    // Policies without canaries keep their digests.
    ...(policy.canaries === undefined ? {} : { canaries: policy.canaries.bound }),
    ...(policy.training === undefined ? {} : { training: policy.training }),
    // What an attack is made of; of the model itself its digest.
    ...(auxiliary === undefined ? {} : { auxiliary }),
  };
  return `sha256:${createHash("sha256").update(canonicalJson(measuring)).digest("hex")}`;
}
