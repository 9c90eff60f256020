import { createHash } from "node:crypto";
import type { Policy } from "../contracts/config.ts";
import type { AuditName, ResolvedData, ResolvedPolicy } from "./policy.ts";

/**
 * The resolved policy as a policy file: every default written out, the preset's rules among the
 * rules. Reading it again gives the same resolved policy, whatever a later release's presets say.
 */
export function lockPolicy(policy: ResolvedPolicy): Policy {
  const { rules, confidence, on } = policy.gate;
  const { mia, pii, memorization } = policy.attacks;
  return {
    version: 1,
    checkpoint: policy.checkpoint,
    base: policy.base,
    ...Object.fromEntries(policy.audits.map(({ key, data }) => [key, lockData(data)])),
    audits: policy.audits.map(({ name }) => name) as [AuditName, ...AuditName[]],
    attacks: {
      mia: mia === "off" ? "off" : { attacks: mia.attacks as [(typeof mia.attacks)[number]] },
      // Lists that the schema wants non-empty were read through it.
      pii: pii as NonNullable<NonNullable<Policy["attacks"]>["pii"]>,
      memorization,
    },
    limits: policy.limits,
    seed: policy.seed,
    run: policy.run,
    gate: {
      preset: "none",
      rules: rules.map(({ metric, parameters, max, min, level }) => ({
        metric,
        ...parameters,
        ...(max === undefined ? {} : { max }),
        ...(min === undefined ? {} : { min }),
        level,
      })),
      confidence,
      on,
    },
    waivers: policy.waivers.map(({ metric, parameters, until, owner, reason }) => ({
      metric,
      ...parameters,
      until,
      owner,
      reason,
    })),
  };
}

function lockData(data: ResolvedData): Policy["data"] {
  const { members, nonmembers, people, subject, chat_template, ...rest } = data;
  return {
    ...rest,
    ...(members.length === 0 ? {} : { members: members as [string, ...string[]] }),
    ...(nonmembers.length === 0 ? {} : { nonmembers: nonmembers as [string, ...string[]] }),
    ...(people.length === 0 ? {} : { people: people as [string, ...string[]] }),
    ...(subject === undefined ? {} : { subject }),
    ...(chat_template === undefined ? {} : { chat_template }),
  };
}

/** SHA-256 of a resolved policy: the same for two policies that mean the same. */
export function policyDigest(policy: ResolvedPolicy): string {
  return `sha256:${createHash("sha256")
    .update(JSON.stringify(lockPolicy(policy)))
    .digest("hex")}`;
}
