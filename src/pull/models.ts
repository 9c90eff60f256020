import { createHash } from "node:crypto";
import { PolicyError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Prepared, Puller } from "../sources/index.ts";
import { type Checkpoint, describeCheckpoint } from "./checkpoint/index.ts";
import { located, ofPolicy } from "./located.ts";

const WANTED = { checkpoint: "model", base: "base", auxiliary: "base" } as const;

/** A model of the policy: where the policy names it, by what, and how an error calls it. */
interface Named {
  path: readonly string[];
  reference: string;
  wanted: (typeof WANTED)[keyof typeof WANTED];
  called: string;
}

/** A model on this machine, and by which names it goes. */
export type PulledModel = Checkpoint & { names: string[]; isLocal: boolean };

/** What is audited: one model, one adapter, or several adapters. */
export interface PulledCheckpoint extends PulledModel {
  /** Those that make it up, in the order of merging; it has the path and the names of the last. */
  adapters?: (PulledModel & { source: string })[];
}

/** A key under which a policy names models. */
export type ModelKey = "checkpoint" | "base" | "auxiliary";

/** The models that a policy names at a key: several for a checkpoint of several adapters, none where it audits none. */
function namedAt({ policy }: LoadedPolicy, key: ModelKey): Named[] {
  const wanted = WANTED[key];
  if (key === "auxiliary") {
    const { auxiliary: reference } = policy;
    const path = ["synthetic", "auxiliary"];
    return reference === undefined ? [] : [{ path, reference, wanted, called: path.join(".") }];
  }
  const { base } = policy;
  if (base === undefined) return [];
  if (key === "base" || policy.adapters === undefined) {
    return [
      { path: [key], reference: key === "base" ? base : policy.checkpoint, wanted, called: key },
    ];
  }
  return policy.adapters.map((reference, index) => ({
    path: [key, "adapters", String(index)],
    reference,
    wanted,
    called: `${key}, adapter ${index + 1}`,
  }));
}

/** Resolves and lists every model that a policy names at a key. Throws SourceError. */
export async function prepareModels(
  loaded: LoadedPolicy,
  puller: Puller,
  key: ModelKey,
): Promise<Prepared[]> {
  return await Promise.all(
    namedAt(loaded, key).map(({ path, reference, wanted, called }) =>
      ofPolicy(loaded, path, reference, wanted, (...what) => puller.prepare(...what), called),
    ),
  );
}

/**
 * The model that is tuned on generated data; undefined where the policy names none. Throws SourceError,
 * and PolicyError for an adapter.
 */
export async function pullAuxiliary(
  loaded: LoadedPolicy,
  puller: Puller,
): Promise<PulledModel | undefined> {
  const [named] = namedAt(loaded, "auxiliary");
  if (named === undefined) return undefined;
  const model = await pullModel(loaded, puller, named);
  if (model.kind === "model") return model;
  throw new PolicyError(
    "base-is-adapter",
    "this is an adapter; `synthetic.auxiliary` is a full model, on which the audit trains an adapter of its own.",
    { location: loaded.source.locate(named.path) },
  );
}

/** Throws SourceError. */
export async function pullBase(loaded: LoadedPolicy, puller: Puller): Promise<PulledModel> {
  return await pullModel(loaded, puller, namedAt(loaded, "base")[0]!);
}

/**
 * Throws SourceError, and PolicyError where what is to be merged is no adapter, or the same one
 * twice.
 */
export async function pullCheckpoint(
  loaded: LoadedPolicy,
  puller: Puller,
): Promise<PulledCheckpoint> {
  const named = namedAt(loaded, "checkpoint");
  const models: (PulledModel & { source: string })[] = [];
  for (const one of named) {
    models.push({ ...(await pullModel(loaded, puller, one)), source: one.reference });
  }
  const { adapters } = loaded.policy;
  if (adapters === undefined) return withoutSource(models[0]!);
  for (const [index, { kind, digest }] of models.entries()) {
    const location = loaded.source.locate(named[index]!.path);
    if (kind !== "adapter") {
      throw new PolicyError(
        "adapter-expected",
        `"${adapters[index]}" is a full model; only adapters can be merged. A merged model is a checkpoint by itself: write \`checkpoint: {ref: …}\`.`,
        { location },
      );
    }
    const first = models.findIndex((other) => other.digest === digest);
    if (first < index) {
      throw new PolicyError(
        "adapter-repeated",
        `"${adapters[index]}" holds the same files as "${adapters[first]}"; they would be merged twice. Name each adapter once.`,
        { location },
      );
    }
  }
  if (models.length === 1) return withoutSource(models[0]!);
  return {
    ...withoutSource(models.at(-1)!),
    digest: digestTogether(models),
    adapters: models,
  };
}

function withoutSource({ source: _, ...model }: PulledModel & { source: string }): PulledModel {
  return model;
}

/** One digest for several adapters in their order. */
function digestTogether(adapters: readonly Checkpoint[]): string {
  const hash = createHash("sha256");
  for (const { digest } of adapters) hash.update(`${digest}\n`);
  return `sha256:${hash.digest("hex")}`;
}

async function pullModel(
  loaded: LoadedPolicy,
  puller: Puller,
  { path, reference, wanted, called }: Named,
): Promise<PulledModel> {
  const { fetched, resolved } = await ofPolicy(
    loaded,
    path,
    reference,
    wanted,
    (...what) => puller.pull(...what),
    called,
  );
  const described = await located(
    loaded,
    path,
    () => describeCheckpoint(reference, fetched),
    called,
  );
  const isLocal = resolved.kind === "local";
  return { ...described, names: [reference, resolved.identity], isLocal };
}
