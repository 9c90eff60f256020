import { createHmac } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { PolicyError, SourceError } from "../base/errors.ts";
import type { LoadedPolicy, ResolvedAudit } from "../config/index.ts";
import type { Measurer } from "../probe/executor.ts";
import type { JobInputs } from "../probe/job.ts";
import {
  dataTypeOf,
  type Fetched,
  type Prepared,
  Puller,
  type PullOptions,
  type Wanted,
} from "../sources/index.ts";
import {
  type BaseMatch,
  type Checkpoint,
  describeCheckpoint,
  matchBase,
} from "./checkpoint/index.ts";
import { refuseOtherFields } from "./fields.ts";

/** Where everything came from; the provenance of a report. Kept with the signals. */
export interface Provenance extends Measurer {
  checkpoint: { source: string; digest: string; kind: "model" | "adapter" };
  base: {
    source: string;
    digest: string;
    kind: "model";
    /** Whether it is what the checkpoint says it was tuned from; absent in older audits. */
    match?: BaseMatch;
  };
  data: {
    audit: string;
    set: string;
    source: string;
    files: { bytes: number; sha256: string }[];
    hmac: string | null;
  }[];
}

const WANTED = { checkpoint: "model", base: "base" } as const;
type JobFiles = NonNullable<JobInputs["audits"][number]["people"]>;
const DATA_SETS = ["members", "nonmembers", "people"] as const;
type DataSet = (typeof DATA_SETS)[number];

/** What an audit works on. Stays on this machine until it is disposed. */
export interface PulledInputs extends AsyncDisposable {
  inputs: JobInputs;
  provenance: Omit<Provenance, keyof Measurer>;
  /** Text of pull.lock.json. */
  lock: string;
  /**
   * To be called before what was pulled is read. Throws SourceError when it has changed since its
   * digests were taken.
   */
  watch(): Promise<void>;
  /** The same for afterwards. */
  unchanged(): Promise<void>;
}

/**
 * Brings checkpoint, base and data onto this machine and checks what can be checked without a
 * model. Runs before the probe, with the network; executes nothing of what it pulls.
 * Throws SourceError or PolicyError.
 */
export async function pullInputs(
  loaded: LoadedPolicy,
  options: PullOptions = {},
): Promise<PulledInputs> {
  const puller = new Puller(options);
  try {
    await prepareAll(loaded, puller);
    return { ...(await fetchAll(loaded, puller, options.digestKey)), ...heldBy(puller) };
  } catch (error) {
    await puller[Symbol.asyncDispose]();
    throw error;
  }
}

/** Data alone: what counting records needs. Models are resolved and listed, and not fetched. */
export async function pullDataOnly(
  loaded: LoadedPolicy,
  options: PullOptions = {},
): Promise<
  AsyncDisposable & { audits: JobInputs["audits"]; models: Prepared[]; match?: BaseMatch }
> {
  const puller = new Puller(options);
  try {
    const models = await Promise.all(
      (["checkpoint", "base"] as const).map((key) => prepareModel(loaded, puller, key)),
    );
    await prepareData(loaded, puller);
    await puller.admit("data");
    const audits: JobInputs["audits"] = [];
    for (const audit of loaded.policy.audits) {
      audits.push((await pullAudit(loaded, puller, audit, undefined)).inputs);
    }
    // Files of this machine cost nothing to look at more closely.
    const here = [];
    for (const [index, key] of (["checkpoint", "base"] as const).entries()) {
      if (models[index]!.resolved.kind !== "local") continue;
      here.push(await pullModel(loaded, puller, key));
    }
    const [checkpoint, base] = here;
    const match =
      checkpoint === undefined || base === undefined
        ? undefined
        : await matchBase(checkpoint, base);
    return {
      audits,
      models,
      ...(match === undefined ? {} : { match }),
      [Symbol.asyncDispose]: () => puller[Symbol.asyncDispose](),
    };
  } catch (error) {
    await puller[Symbol.asyncDispose]();
    throw error;
  }
}

/** Everything is resolved and listed, and the room checked, before the first download. */
async function prepareAll(loaded: LoadedPolicy, puller: Puller): Promise<void> {
  for (const key of ["checkpoint", "base"] as const) await prepareModel(loaded, puller, key);
  await prepareData(loaded, puller);
  await puller.admit();
}

async function prepareData(loaded: LoadedPolicy, puller: Puller): Promise<void> {
  for (const { key, data } of loaded.policy.audits) {
    for (const set of DATA_SETS) {
      for (const reference of data[set]) {
        await ofPolicy(loaded, [key, set], reference, "data", (...what) => puller.prepare(...what));
      }
    }
  }
}

async function prepareModel(
  loaded: LoadedPolicy,
  puller: Puller,
  key: "checkpoint" | "base",
): Promise<Prepared> {
  const reference = loaded.policy[key];
  return await ofPolicy(loaded, [key], reference, WANTED[key], (...what) =>
    puller.prepare(...what),
  );
}

function heldBy(
  puller: Puller,
): AsyncDisposable & Pick<PulledInputs, "lock" | "watch" | "unchanged"> {
  return {
    lock: puller.lockText,
    watch: () => puller.watch(),
    unchanged: () => puller.unchanged(),
    [Symbol.asyncDispose]: () => puller[Symbol.asyncDispose](),
  };
}

async function fetchAll(
  loaded: LoadedPolicy,
  puller: Puller,
  digestKey: Buffer | undefined,
): Promise<Pick<PulledInputs, "inputs" | "provenance">> {
  const { policy } = loaded;
  const checkpoint = await pullModel(loaded, puller, "checkpoint");
  const base = await pullModel(loaded, puller, "base");
  if (base.kind === "adapter") {
    throw new PolicyError(
      "base-is-adapter",
      "the base is an adapter; name the full model that the checkpoint was tuned from.",
      {
        location: loaded.source.locate(["base"]),
      },
    );
  }
  if (checkpoint.digest === base.digest) {
    throw new PolicyError(
      "models-identical",
      "checkpoint and base are the same model, so there is nothing to audit.",
      {
        location: loaded.source.locate(["checkpoint"]),
      },
    );
  }
  const match = await matchBase(checkpoint, base);
  const audits = [];
  for (const audit of policy.audits) audits.push(await pullAudit(loaded, puller, audit, digestKey));
  return {
    inputs: {
      tuned: { kind: checkpoint.kind, path: checkpoint.path },
      base: { kind: "model", path: base.path },
      audits: audits.map(({ inputs }) => inputs),
      ...(await piiInputs(loaded, puller)),
    },
    provenance: {
      checkpoint: { source: policy.checkpoint, digest: checkpoint.digest, kind: checkpoint.kind },
      base: { source: policy.base, digest: base.digest, kind: "model", match },
      data: audits.flatMap(({ provenance }) => provenance),
    },
  };
}

/** What the PII attacks need besides the data, as absolute paths. */
async function piiInputs(
  loaded: LoadedPolicy,
  puller: Puller,
): Promise<Pick<JobInputs, "nameModel" | "prompts">> {
  const { pii } = loaded.policy.attacks;
  if (pii === "off") return {};
  const names = ["attacks", "pii", "names", "path"];
  const prompts = ["attacks", "pii", "sampling", "prompts"];
  return {
    ...(pii.names === undefined
      ? {}
      : { nameModel: await aside(loaded, puller, names, pii.names.path, ASIDE.names) }),
    ...(pii.sampling === "off" || pii.sampling.prompts === undefined
      ? {}
      : { prompts: await aside(loaded, puller, prompts, pii.sampling.prompts, ASIDE.prompts) }),
  };
}

/** What an audit reads besides models and data, all of it local. */
const ASIDE = {
  names: { what: "the name model", wanted: "model", isFile: false },
  // Prompts are like data: a digest of them could be tried against guesses.
  prompts: { what: "the prompts", wanted: "data", isFile: true },
  template: { what: "the chat template", wanted: "model", isFile: true },
} as const;

/** Absolute path of such a thing, once it is in the lock. */
async function aside(
  loaded: LoadedPolicy,
  puller: Puller,
  key: readonly string[],
  path: string,
  { what, wanted, isFile }: (typeof ASIDE)[keyof typeof ASIDE],
): Promise<string> {
  const absolute = resolve(loaded.source.directoryOf(key), path);
  const about = await stat(absolute).catch(() => undefined);
  if (about === undefined || (isFile && !about.isFile())) {
    throw new PolicyError(
      "source-missing",
      `${what} "${path}" cannot be read. Looked in ${dirname(absolute)}.`,
      {
        location: loaded.source.locate(key),
      },
    );
  }
  await located(loaded, key, () => puller.hold(key.join("."), path, absolute, wanted));
  return absolute;
}

async function pullAudit(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
  digestKey: Buffer | undefined,
): Promise<{ inputs: JobInputs["audits"][number]; provenance: Provenance["data"] }> {
  const members = await pullData(loaded, puller, audit, "members");
  const nonmembers = await pullData(loaded, puller, audit, "nonmembers");
  const people = await pullData(loaded, puller, audit, "people");
  refuseSharedFiles(loaded, audit, members, nonmembers);
  for (const file of [...jobFiles(members), ...jobFiles(nonmembers)]) {
    await refuseOtherFields(file, audit);
  }
  const chatTemplate = await readChatTemplate(loaded, puller, audit);
  return {
    inputs: {
      sets: {
        ...(members.length === 0 ? {} : { members: jobFiles(members) }),
        ...(nonmembers.length === 0 ? {} : { nonmembers: jobFiles(nonmembers) }),
      },
      ...(people.length === 0 ? {} : { people: jobFiles(people) }),
      ...(chatTemplate === undefined ? {} : { chatTemplate }),
    },
    provenance: (
      [
        ["members", members],
        ["nonmembers", nonmembers],
        ["people", people],
      ] as const
    )
      .filter(([, fetched]) => fetched.length > 0)
      .map(([set, fetched]) => describeData(audit, set, fetched, digestKey)),
  };
}

async function pullModel(
  loaded: LoadedPolicy,
  puller: Puller,
  key: "checkpoint" | "base",
): Promise<Checkpoint & { names: string[] }> {
  const reference = loaded.policy[key];
  const { fetched, resolved } = await ofPolicy(loaded, [key], reference, WANTED[key], (...what) =>
    puller.pull(...what),
  );
  const described = await located(loaded, [key], () => describeCheckpoint(reference, fetched));
  return { ...described, names: [reference, resolved.identity] };
}

async function pullData(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
  set: DataSet,
): Promise<Fetched[]> {
  const pulled: Fetched[] = [];
  for (const reference of audit.data[set]) {
    const { fetched } = await ofPolicy(loaded, [audit.key, set], reference, "data", (...what) =>
      puller.pull(...what),
    );
    pulled.push(fetched);
  }
  return pulled;
}

/** Does something with the reference that the policy writes at `path`. */
async function ofPolicy<T>(
  loaded: LoadedPolicy,
  path: readonly string[],
  reference: string,
  wanted: Wanted,
  work: (key: string, reference: string, wanted: Wanted, directory: string) => Promise<T>,
): Promise<T> {
  const directory = loaded.source.directoryOf(path);
  return await located(loaded, path, () => work(path.join("."), reference, wanted, directory));
}

/** An error of a source, with the line of the policy that named it. */
async function located<T>(
  loaded: LoadedPolicy,
  path: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(error.code, `${path.at(-1)}: ${error.message}`, {
      location: loaded.source.locate(path),
      cause: error,
    });
  }
}

function refuseSharedFiles(
  loaded: LoadedPolicy,
  audit: ResolvedAudit,
  members: readonly Fetched[],
  nonmembers: readonly Fetched[],
): void {
  const known = new Map(files(members).map((file) => [file.sha256, file.path]));
  for (const file of files(nonmembers)) {
    const same = known.get(file.sha256);
    if (same === undefined) continue;
    throw new PolicyError(
      "sets-identical",
      `members and nonmembers hold the same file (${same === file.path ? same : `${same}, ${file.path}`}); nonmembers are records that were never trained on.`,
      { location: loaded.source.locate([audit.key, "nonmembers"]) },
    );
  }
}

function files(fetched: readonly Fetched[]): Fetched["files"][number][] {
  return fetched.flatMap((one) => [...one.files]);
}

function jobFiles(fetched: readonly Fetched[]): JobFiles {
  const list = fetched.flatMap(({ root, files }) =>
    files.map((file) => ({ path: join(root, file.path), type: dataTypeOf(file.path)! })),
  );
  return list as JobFiles;
}

function describeData(
  audit: ResolvedAudit,
  set: DataSet,
  fetched: readonly Fetched[],
  digestKey: Buffer | undefined,
): Provenance["data"][number] {
  const described = files(fetched).map(({ bytes, sha256 }) => ({ bytes, sha256 }));
  return {
    audit: audit.name,
    set,
    source: audit.data[set].join(", "),
    files: described,
    // A plain digest of training data could be tried against guesses of what the data holds.
    hmac:
      digestKey === undefined
        ? null
        : `hmac-sha256:${createHmac("sha256", digestKey)
            .update(described.map((file) => file.sha256).join("\n"))
            .digest("hex")}`,
  };
}

async function readChatTemplate(
  loaded: LoadedPolicy,
  puller: Puller,
  audit: ResolvedAudit,
): Promise<string | undefined> {
  const { chat_template: path } = audit.data;
  if (path === undefined) return undefined;
  const key = [audit.key, "chat_template"];
  const absolute = await aside(loaded, puller, key, path, ASIDE.template);
  return await readFile(absolute, "utf8");
}
