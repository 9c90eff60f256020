import { createHash } from "node:crypto";
import { PolicyError } from "../base/errors.ts";
import { type LoadedPolicy, referencePath } from "../config/index.ts";
import type { Prepared, Puller } from "../sources/index.ts";
import { type Checkpoint, describeCheckpoint } from "./checkpoint/index.ts";
import { located, ofPolicy } from "./located.ts";
import { prepareSignature, verifySignature } from "./signature/index.ts";

/** A model of the policy: what is audited, what it is compared with, what adapters are on. */
export type ModelKey = "checkpoint" | "base" | "foundation" | "auxiliary";

/** A model of the policy: where the policy names it, by what, and how an error calls it. */
interface Named {
  path: readonly string[];
  reference: string;
  wanted: "model" | "base";
  called: string;
}

/** A model on this machine, and by which names it goes. */
export type PulledModel = Checkpoint & {
  names: string[];
  isLocal: boolean;
  /** By which it can be pulled again; of a store that says what it holds now, that state. */
  reference: string;
  /** Hex SHA-256 that a good signature is of; absent where the policy asks for none. */
  signed?: string;
};

/** Of one of them: one model, one adapter, or several adapters. */
export interface PulledCheckpoint extends PulledModel {
  /** Those that make it up, in the order of merging; it has the path and the names of the last. */
  adapters?: (PulledModel & { source: string })[];
}

/** The models that a policy names: several for one of several adapters, none where it audits none. */
function namedAt({ policy }: LoadedPolicy, key: ModelKey): Named[] {
  if (key === "auxiliary") {
    const { auxiliary } = policy;
    if (auxiliary === undefined) return [];
    return named(["synthetic", "auxiliary"], auxiliary, undefined, "base");
  }
  const { base, previous, foundation } = policy;
  if (base === undefined) return [];
  switch (key) {
    case "checkpoint":
      return named(["checkpoint"], policy.checkpoint, policy.adapters, "model");
    case "foundation":
      return foundation === undefined ? [] : named(["base"], foundation, undefined, "base");
    case "base":
      // What was released is held to what is about to be, and has the same digest.
      return named(
        referencePath(policy),
        base,
        previous?.adapters,
        previous === undefined ? "base" : "model",
      );
  }
}

function named(
  path: readonly string[],
  reference: string,
  adapters: readonly string[] | undefined,
  wanted: Named["wanted"],
): Named[] {
  const called = path.join(".");
  if (adapters === undefined) return [{ path, reference, wanted, called }];
  return adapters.map((adapter, index) => ({
    path: [...path, "adapters", String(index)],
    reference: adapter,
    wanted,
    called: `${called}, adapter ${index + 1}`,
  }));
}

/** Resolves and lists every model that a policy names at a key. Throws SourceError. */
export async function prepareModels(
  loaded: LoadedPolicy,
  puller: Puller,
  key: ModelKey,
): Promise<Prepared[]> {
  if (key === "checkpoint") await prepareSignature(loaded, puller);
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
  const [one] = namedAt(loaded, "auxiliary");
  if (one === undefined) return undefined;
  const model = await pullModel(loaded, puller, one);
  if (model.kind === "model") return model;
  throw new PolicyError(
    "base-is-adapter",
    "this is an adapter; `synthetic.auxiliary` is a full model, on which the audit trains an adapter of its own.",
    { location: loaded.source.locate(one.path) },
  );
}

/** Throws SourceError. */
export async function pullFoundation(loaded: LoadedPolicy, puller: Puller): Promise<PulledModel> {
  return await pullModel(loaded, puller, namedAt(loaded, "foundation")[0]!);
}

/**
 * What is audited, or what it is compared with. Throws SourceError, and PolicyError where what is to
 * be merged is no adapter, or the same one twice.
 */
export async function pullCheckpoint(
  loaded: LoadedPolicy,
  puller: Puller,
  key: "checkpoint" | "base" = "checkpoint",
): Promise<PulledCheckpoint> {
  const named = namedAt(loaded, key);
  const models: (PulledModel & { source: string })[] = [];
  for (const one of named) {
    models.push({ ...(await pullModel(loaded, puller, one)), source: one.reference });
  }
  const { policy } = loaded;
  const adapters = key === "checkpoint" ? policy.adapters : policy.previous?.adapters;
  if (adapters === undefined) return withoutSource(models[0]!);
  for (const [index, { kind, digest }] of models.entries()) {
    const location = loaded.source.locate(named[index]!.path);
    if (kind !== "adapter") {
      throw new PolicyError(
        "adapter-expected",
        `"${adapters[index]}" is a full model; only adapters can be merged. A merged model is one by itself: write \`${named[0]!.path.slice(0, -2).join(".")}: {ref: …}\`.`,
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
  const signed =
    called === "checkpoint" ? await verifySignature(loaded, puller, fetched) : undefined;
  const described = await located(
    loaded,
    path,
    () => describeCheckpoint(reference, fetched),
    called,
  );
  const isLocal = resolved.kind === "local";
  const pinned = isLocal ? reference : resolved.identity;
  return {
    ...described,
    names: [reference, resolved.identity],
    isLocal,
    reference: pinned,
    ...(signed === undefined ? {} : { signed }),
  };
}
