import { PolicyError } from "../base/errors.ts";
import { type LoadedPolicy, referencePath } from "../config/index.ts";
import type { JobInputs, JobModel } from "../probe/job.ts";
import type { Prepared, Puller } from "../sources/index.ts";
import { type BaseMatch, matchBase, matchPrevious, matchStack } from "./checkpoint/index.ts";
import {
  type PulledCheckpoint,
  type PulledModel,
  prepareModels,
  pullCheckpoint,
  pullFoundation,
} from "./models.ts";
import type { Provenance } from "./provenance.ts";

/** What is audited, what it is compared with, and what their adapters are on, if that is neither. */
export interface Pair {
  checkpoint: PulledCheckpoint;
  base: PulledCheckpoint;
  foundation?: PulledModel;
}

/** Two references to one state of one store are one model, whatever it holds. Throws PolicyError. */
export function refuseSame(
  loaded: LoadedPolicy,
  checkpoint: readonly Prepared[],
  base: readonly Prepared[],
): void {
  const same = checkpoint.every(
    ({ resolved }, index) => resolved.identity === base[index]?.resolved.identity,
  );
  if (checkpoint.length === 0 || checkpoint.length !== base.length || !same) return;
  throw identical(loaded);
}

/**
 * Throws PolicyError for a base that is no model, or that is the checkpoint; in the audit update, for
 * a previous release that has other content than is recorded of it, or nothing to be on.
 */
export function refusePair(
  loaded: LoadedPolicy,
  checkpoint: Pick<PulledCheckpoint, "digest"> | undefined,
  base: Pick<PulledCheckpoint, "kind" | "digest" | "reference">,
): void {
  const { previous, foundation } = loaded.policy;
  const location = loaded.source.locate(referencePath(loaded.policy));
  if (base.kind === "adapter" && previous === undefined) {
    throw new PolicyError(
      "base-is-adapter",
      "the base is an adapter; name the full model that the checkpoint was tuned from.",
      { location },
    );
  }
  if (base.kind === "adapter" && foundation === undefined) {
    throw new PolicyError(
      "policy-key-missing",
      "the previous release is an adapter; name the full model that it is on as `base`.",
      { location },
    );
  }
  const recorded = previous?.digest;
  if (recorded !== undefined && recorded !== base.digest) {
    throw new PolicyError(
      "previous-release-changed",
      `the previous release was recorded with the digest ${recorded}, but "${base.reference}" has ${base.digest} now, so it is another model. Keep each release where nothing overwrites it (a commit of the Hub, a folder or prefix of its own), and name it as \`update.previous\`.`,
      { location },
    );
  }
  if (checkpoint?.digest === base.digest) throw identical(loaded);
}

/** Throws PolicyError for adapters that are to be put on an adapter. */
function refuseFoundation(loaded: LoadedPolicy, foundation: PulledModel): void {
  if (foundation.kind !== "adapter") return;
  throw new PolicyError(
    "base-is-adapter",
    "the base is an adapter; name the full model that the adapters are on.",
    { location: loaded.source.locate(["base"]) },
  );
}

function identical({ policy, source }: LoadedPolicy): PolicyError {
  return new PolicyError(
    "models-identical",
    policy.previous === undefined
      ? "checkpoint and base are the same model, so there is nothing to audit. Name the model that the checkpoint was tuned from as `base`."
      : "the checkpoint and the previous release are the same model, so this release added nothing that could be found. Name the release before it as `update.previous`.",
    { location: source.locate(["checkpoint"]) },
  );
}

/**
 * Resolves and lists the model that adapters are on, unless the listings show that there is none: an
 * archive shows its content once it is here.
 */
export async function prepareFoundation(
  loaded: LoadedPolicy,
  puller: Puller,
  models: readonly Prepared[],
): Promise<Prepared[]> {
  const isFull = ({ files }: Prepared) => files.some(({ path }) => path === "config.json");
  const isAdapter = ({ files }: Prepared) =>
    files.some(({ path }) => path === "adapter_config.json");
  if (models.every((model) => isFull(model) && !isAdapter(model))) return [];
  return await prepareModels(loaded, puller, "foundation");
}

/** The models of a policy, once all are here. Throws SourceError or PolicyError. */
export async function pullPair(
  loaded: LoadedPolicy,
  { own, common }: { own: Puller; common: Puller },
  say: (line: string) => void = () => {},
): Promise<Pair> {
  const checkpoint = await pullCheckpoint(loaded, own);
  const base = await pullCheckpoint(loaded, common, "base");
  refusePair(loaded, checkpoint, base);
  if (loaded.policy.foundation === undefined) return { checkpoint, base };
  if (checkpoint.kind !== "adapter" && base.kind !== "adapter") {
    say(
      "`base` is not read: neither the checkpoint nor the previous release is an adapter, and the audit update compares with `update.previous`.",
    );
    return { checkpoint, base };
  }
  const foundation = await pullFoundation(loaded, common);
  refuseFoundation(loaded, foundation);
  return { checkpoint, base, foundation };
}

/** The full model whose tokenizer and configuration the reference model has. */
export function fullBase({ base, foundation }: Omit<Pair, "checkpoint">): PulledModel {
  return base.kind === "adapter" ? foundation! : base;
}

/** Whether the reference model is the one that it should be, as far as the files tell. */
export async function matchPair(
  { policy }: LoadedPolicy,
  { checkpoint, base, foundation }: Pair,
): Promise<BaseMatch> {
  if (policy.previous === undefined) return await matchOf(checkpoint, base);
  const below = foundation ?? base;
  const found = checkpoint.kind === "adapter" ? await matchOf(checkpoint, below) : undefined;
  if (found?.outcome === "differs") return found;
  if (base.kind === "adapter") {
    const ofPrevious = await matchOf(base, below);
    if (ofPrevious.outcome === "differs") {
      return { outcome: "differs", detail: `Of the previous release: ${ofPrevious.detail}` };
    }
  }
  // An adapter on the previous release itself says so.
  if (found?.outcome === "same" && foundation === undefined) return found;
  const full = (model: PulledCheckpoint) => (model.kind === "adapter" ? below : model);
  return await matchPrevious(full(checkpoint), full(base));
}

async function matchOf(checkpoint: PulledCheckpoint, base: PulledModel): Promise<BaseMatch> {
  const { adapters } = checkpoint;
  return adapters === undefined ? matchBase(checkpoint, base) : matchStack(adapters, base);
}

/** The models as the probe is told of them. */
export function jobModels({
  checkpoint,
  base,
  foundation,
}: Pair): Pick<JobInputs, "tuned" | "base" | "foundation"> {
  return {
    tuned: jobModel(checkpoint),
    base: jobModel(base),
    ...(foundation === undefined ? {} : { foundation: jobModel(foundation) }),
  };
}

function jobModel({ kind, path, adapters }: PulledCheckpoint): JobModel {
  const before = adapters?.slice(0, -1).map((one) => one.path) ?? [];
  return {
    kind,
    path,
    ...(before.length === 0 ? {} : { before: before as [string, ...string[]] }),
  };
}

/** Where the models came from; `match`: see `matchPair`. */
export function pairProvenance(
  { policy }: LoadedPolicy,
  { checkpoint, base, foundation }: Pair,
  match: BaseMatch,
): Pick<Provenance, "checkpoint" | "base"> {
  return {
    checkpoint: {
      ...described(policy.checkpoint, checkpoint),
      references: (checkpoint.adapters ?? [checkpoint]).map(({ reference }) => reference),
      ...(checkpoint.signed === undefined ? {} : { signed: `sha256:${checkpoint.signed}` }),
    },
    base: {
      ...described(policy.base!, base),
      match,
      ...(foundation === undefined
        ? {}
        : { foundation: { source: policy.foundation!, digest: foundation.digest } }),
    },
  };
}

function described(
  source: string,
  { digest, kind, adapters }: PulledCheckpoint,
): { source: string; digest: string; kind: "model" | "adapter"; adapters?: Adapters } {
  return {
    source,
    digest,
    kind,
    ...(adapters === undefined
      ? {}
      : { adapters: adapters.map((one) => ({ source: one.source, digest: one.digest })) }),
  };
}

type Adapters = NonNullable<Provenance["checkpoint"]["adapters"]>;
