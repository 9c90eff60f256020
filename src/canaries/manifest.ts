import { createHash } from "node:crypto";
import { canonicalJson } from "../base/canonical.ts";
import type { CanaryCommitment } from "../contracts/canary-commitment.ts";
import type { CanaryManifest } from "../contracts/canary-manifest.ts";
import { canaryManifestValidator, commitmentValidator } from "../contracts/validate.ts";

export type Canary = CanaryManifest["canaries"][number];

/** What binds to a manifest before training, and tells nothing of it. */
export function commitmentTo(manifest: CanaryManifest): CanaryCommitment {
  const { kind, repeat, guesses, unit, adjacency, scoring, canaries } = manifest;
  return {
    version: 1,
    manifest: createHash("sha256").update(canonicalJson(manifest)).digest("hex"),
    count: canaries.length,
    kind,
    repeat,
    guesses,
    unit,
    adjacency,
    scoring,
  };
}

/** Whether a commitment is to this manifest, in every part. */
export function isCommittedTo(commitment: CanaryCommitment, manifest: CanaryManifest): boolean {
  return canonicalJson(commitment) === canonicalJson(commitmentTo(manifest));
}

/** What is wrong with a manifest that its schema does not say; undefined: nothing. */
export type ManifestFault = "twice" | "guesses";

export function faultOf({ canaries, guesses }: CanaryManifest): ManifestFault | undefined {
  const ids = new Set(canaries.map(({ id }) => id));
  const texts = new Set(canaries.map(({ record }) => canonicalJson(record)));
  if (ids.size < canaries.length || texts.size < canaries.length) return "twice";
  return guesses > canaries.length ? "guesses" : undefined;
}

/** The manifest that a text holds; undefined where it is none that this release reads. */
export function parseManifest(text: string): CanaryManifest | undefined {
  const value = parsed(text);
  if (!canaryManifestValidator()(value)) return undefined;
  return faultOf(value) === undefined ? value : undefined;
}

/** The commitment that a text holds; undefined where it is none that this release reads. */
export function parseCommitment(text: string): CanaryCommitment | undefined {
  const value = parsed(text);
  return commitmentValidator()(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
