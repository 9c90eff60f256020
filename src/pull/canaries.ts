import { existsSync } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import { isInside } from "../base/paths.ts";
import { epsilonCeiling } from "../canaries/bounds.ts";
import { type Coins, coinsOf } from "../canaries/coins.ts";
import { isCommittedTo, parseCommitment, parseManifest } from "../canaries/manifest.ts";
import { candidatesFor } from "../canaries/power.ts";
import { auditOfTraining, type LoadedPolicy } from "../config/index.ts";
import type { CanaryManifest } from "../contracts/canary-manifest.ts";
import type { Puller } from "../sources/index.ts";
import { pullSideInput, SIDE_INPUTS } from "./side-inputs.ts";

/** The canaries of an audit, checked as far as no model is needed. */
export interface PulledCanaries {
  /** Absolute path of the manifest. */
  path: string;
  coins: Coins;
}

/**
 * The canaries that the policy names; undefined where it names none. Throws PolicyError for a manifest
 * that others can read with the policy, that is not the one committed to, or of other data, and for a
 * rule that so few canaries can never breach.
 */
export async function pullCanaries(
  loaded: LoadedPolicy,
  puller: Puller,
): Promise<PulledCanaries | undefined> {
  const { canaries } = loaded.policy;
  if (canaries === undefined) return undefined;
  const key = ["canaries", "manifest"];
  const path = await pullSideInput(loaded, puller, key, canaries.manifest, SIDE_INPUTS.canaries);
  const location = loaded.source.locate(key);
  await refuseExposed(loaded, path, key);
  const manifest = parseManifest(await readFile(path, "utf8"));
  if (manifest === undefined) {
    throw new PolicyError(
      "canary-manifest",
      `"${canaries.manifest}" is not a manifest that \`reticence canaries make\` of this release wrote, or was edited.`,
      { location },
    );
  }
  await refuseUncommitted(loaded, puller, manifest);
  refuseOtherData(loaded, manifest);
  const coins = coinsOf(manifest);
  refuseAboveCeiling(loaded, coins);
  return { path, coins };
}

/** Whoever sees the coins can train a model that looks private. */
async function refuseExposed(
  { source }: LoadedPolicy,
  path: string,
  key: readonly string[],
): Promise<void> {
  const repository = repositoryOf(await realpath(source.directoryOf(key)));
  if (repository === undefined || !isInside(await realpath(path), repository)) return;
  throw new PolicyError(
    "canary-exposed",
    "the manifest of the canaries lies in the policy's repository, where whoever trains the model, or opens a pull request, can read what the coins said. Keep it outside, readable by the machine that audits alone, and make new canaries before the next training.",
    { location: source.locate(key) },
  );
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function refuseUncommitted(
  loaded: LoadedPolicy,
  puller: Puller,
  manifest: CanaryManifest,
): Promise<void> {
  const { commitment: written, guesses } = loaded.policy.canaries!;
  const key = ["canaries", "commitment"];
  const path = await pullSideInput(loaded, puller, key, written, SIDE_INPUTS.commitment);
  const commitment = parseCommitment(await readFile(path, "utf8"));
  if (commitment === undefined || !isCommittedTo(commitment, manifest)) {
    throw new PolicyError(
      "canary-commitment",
      `"${written}" is ${commitment === undefined ? "not a commitment that this release reads" : "a commitment to another manifest, which may have been changed after training"}. Name the manifest and the commitment that one \`reticence canaries make\` wrote.`,
      { location: loaded.source.locate(key) },
    );
  }
  if (guesses !== undefined && guesses !== commitment.guesses) {
    throw new PolicyError(
      "canary-commitment",
      `\`canaries.guesses\` is ${guesses}, and ${commitment.guesses} guesses were committed to before training. Remove the key: a number chosen afterwards proves nothing.`,
      { location: loaded.source.locate(["canaries", "guesses"]) },
    );
  }
}

function refuseOtherData({ policy, source }: LoadedPolicy, manifest: CanaryManifest): void {
  const { data } = auditOfTraining(policy.audits)!;
  const fields = Object.entries(manifest.fields);
  const isSame =
    data.format === manifest.format && fields.every(([role, name]) => data.fields[role] === name);
  if (isSame) return;
  throw new PolicyError(
    "canary-format",
    `the canaries are records of the format ${manifest.format} (${fields.map(([, name]) => name).join(", ")}), and the audit reads ${data.format} (${Object.values(data.fields).join(", ")}).`,
    { location: source.locate(["canaries", "manifest"]) },
  );
}

/** A rule that not even a model that tells every canary apart could breach. */
function refuseAboveCeiling({ policy, source }: LoadedPolicy, coins: Coins): void {
  const { rules, confidence } = policy.gate;
  const candidates = coins.canaries.length;
  for (const [index, { metric, parameters, max }] of rules.entries()) {
    if (metric !== "canary.epsilon_lower_bound" || max === undefined) continue;
    const ceiling = epsilonCeiling(
      { candidates, guesses: coins.guesses },
      {
        bound: policy.canaries!.bound,
        delta: parameters.delta!,
        alpha: (1 - confidence) / 2,
      },
    );
    if (max < ceiling) continue;
    const enough = candidatesFor({
      bound: policy.canaries!.bound,
      epsilon: max,
      delta: parameters.delta!,
      alpha: (1 - confidence) / 2,
    });
    throw new PolicyError(
      "rule-unbreachable",
      `this rule can never be breached: ${formatCount(candidates)} canaries with ${formatCount(coins.guesses)} guesses refute at most ε = ${ceiling.toFixed(2)}. Lower max, or make more canaries before the next training${enough === undefined ? "" : `: ${formatCount(enough)}, a quarter of them guessed, would do`}.`,
      { location: source.locate(["gate", "rules", index]) },
    );
  }
}
