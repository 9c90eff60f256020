import { realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type RecordedBase, readConfig, recordedBases } from "./recorded.ts";

/** Whether the base of a policy is the model that the checkpoint says it was tuned from. */
export interface BaseMatch {
  /** unknown: the checkpoint says nothing, or what cannot be compared. */
  outcome: "same" | "differs" | "unknown";
  /** What says so, in one sentence; holds no path of the machine that trained. */
  detail: string;
}

/** A model on this machine, and by which names it goes. */
export interface NamedModel {
  /** As the policy writes it, and what that stands for. */
  names: readonly string[];
  /** Absolute path of its folder. */
  path: string;
  digest: string;
  kind: "model" | "adapter";
}

/**
 * Holds what a checkpoint says of its base against the base of the policy: its shape, a digest, then
 * name and revision. Of what it says, the first that can be compared decides.
 */
export async function matchBase(checkpoint: NamedModel, base: NamedModel): Promise<BaseMatch> {
  const shape = await shapeDifference(checkpoint, base);
  if (shape !== undefined) return { outcome: "differs", detail: shape };
  const recorded = await recordedBases(checkpoint.path, checkpoint.kind);
  let unknown: BaseMatch | undefined;
  for (const one of recorded) {
    const match = await compareRecorded(one, checkpoint, base);
    if (match.outcome !== "unknown") return match;
    unknown ??= match;
  }
  return (
    unknown ?? {
      outcome: "unknown",
      detail:
        "The checkpoint does not say what it was tuned from (an adapter's configuration does, and `base_model` at the top of a README.md beside the weights).",
    }
  );
}

/**
 * Holds two releases against each other, by the full models that they are or are on. That one follows
 * the other no file says: both may have been tuned from the same model.
 */
export async function matchPrevious(
  checkpoint: NamedModel,
  previous: NamedModel,
): Promise<BaseMatch> {
  const shape = await shapeDifference(checkpoint, previous, "the previous release's");
  if (shape !== undefined) return { outcome: "differs", detail: shape };
  return {
    outcome: "unknown",
    detail: "The files of two releases do not say that one follows the other.",
  };
}

/** Holds one thing that a checkpoint says against the base of the policy. */
export async function compareRecorded(
  recorded: RecordedBase,
  checkpoint: NamedModel,
  base: NamedModel,
): Promise<BaseMatch> {
  const { file, name, digest } = recorded;
  if (digest !== undefined) {
    return digest === base.digest
      ? { outcome: "same", detail: `${file} records the digest of the base.` }
      : {
          outcome: "differs",
          detail: `${file} says that the checkpoint was tuned from a model with a different digest than the base.`,
        };
  }
  const wanted = identify(name!);
  const known = base.names.map(identify);
  const said = `${file} names ${show(wanted)}`;
  const quantised =
    compareNames(wanted, known, []) !== "same" && compareQuantised(wanted, known, said);
  if (quantised) return quantised;
  const other = `the base is ${show(known[0]!)}`;
  const here = await sameFolder(name!, checkpoint, base);
  if (here !== undefined) {
    return here
      ? { outcome: "same", detail: `${said}, which is the base.` }
      : {
          outcome: "differs",
          detail: `${said}, a folder on this machine, but the base is a different one.`,
        };
  }
  const outcome = compareNames(wanted, known, identifyAll(await ownNames(base)));
  if (outcome === "unknown") {
    return { outcome, detail: `${said}, which cannot be compared: ${other}.` };
  }
  if (outcome === "differs") return { outcome, detail: `${said}, and ${other}.` };
  const revisions = compareRevisions(wanted.revision ?? recorded.revision, known);
  if (revisions === undefined)
    return { outcome: "same", detail: `${said}, and so does the policy.` };
  return { outcome: "differs", detail: `${said} at ${revisions}.` };
}

/** A model's name: on the Hub, or the last part of a path. */
interface Identity {
  /** Of a name on the Hub. */
  owner?: string;
  name: string;
  /** Whether it can be a path only. */
  isPath: boolean;
  revision?: string;
}

/** Reads a name as trainers and policies write it: a Hub id, an address, a path. */
export function identify(text: string): Identity {
  const trimmed = text.trim().replaceAll("\\", "/").replace(/\/+$/, "");
  const cached = /(?:^|\/)models--([^/]+?)--([^/]+)\/snapshots\/([^/]+)/.exec(trimmed);
  if (cached !== null) {
    const [, owner, name, revision] = cached as unknown as [string, string, string, string];
    return { owner, name, revision, isPath: false };
  }
  const hub = /^(?:hf:\/\/|https?:\/\/(?:huggingface\.co|hf\.co)\/)(.+)$/i.exec(trimmed);
  const id = hub?.[1] ?? trimmed;
  const [, owner, name, at, tree] =
    /^([\w.-]+)\/([\w.-]+)(?:@([^/]+))?(?:\/(?:tree|resolve)\/([^/]+))?(?:\/.*)?$/.exec(
      hub === null && !/^[\w.-]+\/[\w.-]+$/.test(id) ? "" : id,
    ) ?? [];
  if (owner !== undefined && name !== undefined && !/^\.{1,2}$/.test(owner)) {
    const revision = at ?? tree;
    return { owner, name, isPath: false, ...(revision === undefined ? {} : { revision }) };
  }
  const path = trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[?#].*$/, "");
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  return {
    name: last.replace(/\.(?:tar\.gz|tgz|tar|zip)$/i, ""),
    // A bare name is a Hub id without owner, or a folder.
    isPath: trimmed.includes("/") || /^\.{1,2}$/.test(trimmed),
  };
}

/** Whether a name as trainers write it is surely one of those. */
export function namesModel(name: string, names: readonly string[]): boolean {
  const wanted = identify(name);
  return compareNames(wanted, identifyAll(names), []) === "same";
}

/** A name as trainers write it, as a report shows it. */
export function shownName(name: string): string {
  return show(identify(name));
}

function identifyAll(names: readonly string[]): Identity[] {
  return names.map(identify);
}

/**
 * `own`: what the base's files say it was loaded from, which may be what it was tuned from itself: it
 * can make two names the same, and never different.
 */
function compareNames(
  recorded: Identity,
  known: readonly Identity[],
  own: readonly Identity[],
): BaseMatch["outcome"] {
  const onHub = known.filter(({ owner }) => owner !== undefined);
  if (recorded.owner !== undefined && onHub.length > 0) {
    return onHub.some((one) => equal(one.owner!, recorded.owner!) && equal(one.name, recorded.name))
      ? "same"
      : "differs";
  }
  const names = [...known, ...own];
  if (names.some(({ name }) => equal(name, recorded.name))) return "same";
  // A name on the Hub is a definite one; a path of another machine may lead to anything.
  if (recorded.owner !== undefined) return "differs";
  return !recorded.isPath && onHub.length > 0 ? "differs" : "unknown";
}

/** What names of quantised copies end with, in any combination. */
const QUANTISED =
  /[-_.](?:unsloth[-_]bnb[-_]4bit|bnb[-_][48]bit|[48]bit|nf4|int[48]|gptq(?:[-_]int[48])?|awq(?:[-_]int4)?|fp8|mxfp4)$/i;

/** The model that a quantised copy is one of, by its name; undefined where the name is no copy's. */
function withoutQuantisation(identity: Identity): Identity | undefined {
  const name = identity.name.replace(QUANTISED, "");
  return name === identity.name || name === "" ? undefined : { ...identity, name };
}

/**
 * QLoRA trains an adapter on a base in four bits, and serves it on the same base in sixteen; undefined
 * for any other name. Copies are published by others than the model's owner, of whom nobody can say
 * that theirs is the same model.
 */
function compareQuantised(
  recorded: Identity,
  known: readonly Identity[],
  said: string,
): BaseMatch | undefined {
  const plain = withoutQuantisation(recorded);
  const alike = known.filter(({ name }) => plain !== undefined && equal(name, plain.name));
  if (alike.length === 0) return undefined;
  const copy = `${said}, by its name a quantised copy. The audit runs on the base in full precision`;
  const isSame = alike.some(
    ({ owner }) => owner !== undefined && equal(owner, recorded.owner ?? ""),
  );
  return isSame
    ? { outcome: "same", detail: `${copy}.` }
    : {
        outcome: "unknown",
        detail: `${copy}; the name does not show whether that is the same model.`,
      };
}

/** `b, and the policy's base is at c` when two revisions are both known and differ. */
function compareRevisions(
  recorded: string | undefined,
  known: readonly Identity[],
): string | undefined {
  const revisions = known.flatMap(({ revision }) => revision ?? []);
  if (recorded === undefined || revisions.length === 0) return undefined;
  // A branch and a commit cannot be compared; of the same kind, one that is equal is enough.
  const comparable = revisions.filter((one) => isCommit(one) === isCommit(recorded));
  if (comparable.length === 0) return undefined;
  if (comparable.some((one) => one.startsWith(recorded) || recorded.startsWith(one))) {
    return undefined;
  }
  return `revision ${plain(recorded)}, but the base is at ${plain(comparable[0]!)}`;
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(revision);
}

/**
 * Whether a path leads to the base's own folder, from the checkpoint's or absolutely; undefined where
 * it leads to no model of this machine.
 */
async function sameFolder(
  name: string,
  checkpoint: NamedModel,
  base: NamedModel,
): Promise<boolean | undefined> {
  const path = resolve(checkpoint.path, name);
  try {
    const found = await realpath(path);
    if (found === (await realpath(base.path))) return true;
    // A model that was saved again names itself.
    if (found === (await realpath(checkpoint.path))) return undefined;
    // A copy of the base goes by the same name; what lies elsewhere under another is not it.
    if (!(await stat(join(found, "config.json"))).isFile()) return undefined;
    return equal(identify(found).name, identify(base.path).name) ? undefined : false;
  } catch {
    return undefined;
  }
}

/** What the base's own files say it is. */
async function ownNames(base: NamedModel): Promise<string[]> {
  const { _name_or_path: name } = await readConfig(base.path, "config.json");
  const path = await realpath(base.path).catch(() => base.path);
  return [path, ...(typeof name === "string" && name !== "" ? [name] : [])];
}

/** Settings of a configuration that tuning leaves as they are, under each of their names. */
const SHAPE: readonly (readonly string[])[] = [
  ["model_type"],
  ["hidden_size", "n_embd", "d_model"],
  ["num_hidden_layers", "n_layer", "n_layers", "num_layers"],
  ["num_attention_heads", "n_head", "n_heads"],
  ["num_key_value_heads"],
  ["intermediate_size", "n_inner", "ffn_dim"],
];

/** For a full model: in what its configuration is no tuned version of the base's, or undefined. */
async function shapeDifference(
  checkpoint: NamedModel,
  base: NamedModel,
  whose = "the base's",
): Promise<string | undefined> {
  if (checkpoint.kind !== "model") return undefined;
  const [tuned, original] = await Promise.all([
    readConfig(checkpoint.path, "config.json"),
    readConfig(base.path, "config.json"),
  ]);
  for (const names of SHAPE) {
    const [now, before] = [settingOf(tuned, names), settingOf(original, names)];
    if (now === undefined || before === undefined || now === before) continue;
    return `${names[0]} is ${plain(String(now))} in the checkpoint's config.json and ${plain(String(before))} in ${whose}.`;
  }
  return undefined;
}

function settingOf(
  config: Record<string, unknown>,
  names: readonly string[],
): string | number | undefined {
  const nested = config.text_config;
  const text = nested !== null && typeof nested === "object" ? nested : {};
  const merged = { ...config, ...text } as Record<string, unknown>;
  const value = names.map((name) => merged[name]).find((one) => one !== undefined && one !== null);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function show({ owner, name, isPath }: Identity): string {
  if (owner !== undefined) return plain(`${owner}/${name}`);
  return isPath ? `the folder ${plain(name)}` : plain(name);
}

/** What a checkpoint writes, reduced to what names are made of. */
function plain(text: string): string {
  const kept = text.replace(/[^\w.@/+-]/g, "?");
  return kept.length > 100 ? `${kept.slice(0, 99)}…` : kept;
}
