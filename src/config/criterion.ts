import { createHash } from "node:crypto";
import { canonicalJson } from "../base/canonical.ts";
import { VERSION } from "../base/installation.ts";
import type { Criterion } from "../contracts/criterion.ts";
import { criterionValidator } from "../contracts/validate.ts";
import { lockPolicy } from "./lock.ts";
import type { ResolvedPolicy } from "./policy.ts";

type Content = Criterion["criterion"];

/**
 * What of a policy a figure could tempt anybody to change: rules and waivers, and how their figures
 * are measured. Which files hold models and records, where it runs and what data tell of themselves
 * (their format) is not in it, so that it can be written before there is a checkpoint.
 */
export function criterionOf(policy: ResolvedPolicy): Content {
  const { attacks, seed, gate, waivers } = lockPolicy(policy);
  const { choice, confidence } = policy.gate;
  return {
    audits: Object.fromEntries(
      policy.audits.map(({ name, data }) => {
        const { max_dropped, max_left_out, max_unrendered } = data;
        return [name, { max_dropped, max_left_out, max_unrendered }];
      }),
    ),
    attacks: attacks as Content["attacks"],
    limits: { records: policy.limits.records, tokens: policy.limits.tokens },
    seed: seed!,
    // As the policy writes it: the correction for a choice only makes it stricter.
    confidence: choice?.confidence ?? confidence,
    untested: gate!.untested,
    on: gate!.on as Content["on"],
    rules: inOrder(gate!.rules ?? []),
    waivers: inOrder(waivers ?? []),
  };
}

/** SHA-256 of a policy's criterion; that of two policies that ask the same is the same. */
export function criterionDigest(policy: ResolvedPolicy): string {
  return digestOf(criterionOf(policy));
}

/** Text of the file that commits to a policy's criterion. */
export function criterionText(policy: ResolvedPolicy): string {
  const criterion = criterionOf(policy);
  const file: Criterion = {
    version: 1,
    reticence: VERSION,
    digest: digestOf(criterion),
    criterion,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What such a text commits to; undefined where this release cannot read it, or its digest is not its own. */
export function parseCriterion(text: string): Criterion | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!criterionValidator()(value)) return undefined;
  return digestOf(value.criterion) === value.digest ? value : undefined;
}

/** Keys in which a policy's criterion differs from the one that was committed to. */
export function criterionDifferences({ criterion }: Criterion, policy: ResolvedPolicy): string[] {
  const own = criterionOf(policy);
  return (Object.keys(own) as (keyof Content)[]).filter(
    (key) => canonicalJson(own[key]) !== canonicalJson(criterion[key]),
  );
}

/** The same rules in another order ask the same. */
function inOrder(entries: readonly object[]): Record<string, unknown>[] {
  const keyed = entries.map((entry) => [canonicalJson(entry), entry] as const);
  return keyed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry as Record<string, unknown>);
}

function digestOf(criterion: Content): string {
  return `sha256:${createHash("sha256").update(canonicalJson(criterion)).digest("hex")}`;
}
