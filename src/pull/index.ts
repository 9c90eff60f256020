import { createHash } from "node:crypto";
import type { Coins } from "../canaries/coins.ts";
import { auditOfTraining, type LoadedPolicy } from "../config/index.ts";
import type { Measurer } from "../probe/executor.ts";
import type { ProbeFault } from "../probe/index.ts";
import type { JobInputs } from "../probe/job.ts";
import { lockOf, type Prepared, Puller, type PullOptions } from "../sources/index.ts";
import { withAccountant } from "./accountant.ts";
import { type PulledCanaries, pullCanaries } from "./canaries.ts";
import { missingTemplate } from "./chat-template.ts";
import type { BaseMatch } from "./checkpoint/index.ts";
import { prepareData, pullAudits } from "./data.ts";
import { type PulledCheckpoint, prepareModels, pullAuxiliary, pullCheckpoint } from "./models.ts";
import {
  fullBase,
  jobModels,
  matchPair,
  pairProvenance,
  prepareFoundation,
  pullPair,
  refusePair,
  refuseSame,
} from "./pair.ts";
import type { Provenance } from "./provenance.ts";
import { piiInputs } from "./side-inputs.ts";
import { endNotes, type TrainingMatch, trainingNotes, withTraining } from "./training.ts";

export { type Field, fieldHint, fieldsOf, shownNames } from "./fields.ts";
export { formatsOf } from "./fits.ts";
export type { Provenance } from "./provenance.ts";
export { eachCheckpoint, onlyCheckpoint, repeatedCheckpoint } from "./several.ts";
export { manifestText, parseManifest, SPLIT_MANIFEST } from "./split-manifest.ts";
export { endNotes, type TrainingMatch, trainingNotes };

/** What an audit works on. Stays on this machine until it is disposed. */
export interface PulledInputs extends AsyncDisposable {
  /** The policy, with what it leaves open as the data and the trainer's settings tell it. */
  loaded: LoadedPolicy;
  inputs: JobInputs;
  provenance: Omit<Provenance, keyof Measurer>;
  /** What the coins said of the canaries; absent where the policy names none. */
  coins?: Coins;
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

export interface PullInputsOptions extends PullOptions {
  admit?: (early: EarlyInputs) => Promise<void>;
  /**
   * Pulls base and data, and keeps them for the other checkpoints of the same audit; absent: nobody
   * shares them. Its owner disposes it.
   */
  common?: Puller;
}

/** Who pulls the checkpoint, and who its base and data; one puller where nothing is shared. */
interface Pullers {
  own: Puller;
  common: Puller;
}

/**
 * Brings checkpoint, base and data onto this machine and checks what can be checked without a
 * model. Runs before the probe, with the network; executes nothing of what it pulls. `admit` is
 * called once the data is here and before a model is fetched; what it throws ends the pull.
 * Throws SourceError or PolicyError.
 */
export async function pullInputs(
  loaded: LoadedPolicy,
  options: PullInputsOptions = {},
): Promise<PulledInputs> {
  const own = new Puller(options);
  const pullers = { own, common: options.common ?? own };
  try {
    const models = await prepareAll(loaded, pullers);
    return { ...(await fetchAll(loaded, pullers, models, options)), ...heldBy(pullers) };
  } catch (error) {
    await own[Symbol.asyncDispose]();
    throw error;
  }
}

/**
 * Pulls and checks what the audits of several checkpoints share: base and data, by the policy of any
 * of them. Throws like `pullInputs`.
 */
export async function pullCommon(
  loaded: LoadedPolicy,
  common: Puller,
  { digestKey, admit }: Pick<PullInputsOptions, "admit"> & { digestKey: Buffer | undefined },
): Promise<void> {
  const models = await prepareModels(loaded, common, "base");
  await prepareData(loaded, common);
  await common.admit();
  const { audits, loaded: recognised } = await pullAudits(loaded, common, digestKey);
  await admit?.({ loaded: recognised, audits: audits.map(({ inputs }) => inputs), models });
  refusePair(loaded, undefined, await pullCheckpoint(loaded, common, "base"));
  await piiInputs(loaded, common);
}

/**
 * What is known of a checkpoint alone before it is audited. Throws SourceError or PolicyError where
 * it cannot be.
 */
export async function lookAtCheckpoint(
  loaded: LoadedPolicy,
  options: PullOptions,
): Promise<{
  prepared: Prepared[];
  /** Of one of this machine; a remote one must be fetched first. */
  digest: string | undefined;
}> {
  await using puller = new Puller(options);
  const prepared = await prepareModels(loaded, puller, "checkpoint");
  const isRemote = prepared.some(({ resolved }) => resolved.kind !== "local");
  const digest = isRemote ? undefined : (await pullCheckpoint(loaded, puller)).digest;
  return { prepared, digest };
}

/** The formats recognised in the data, one line per audit whose policy names none. */
export function formatNotes(given: LoadedPolicy, recognised: LoadedPolicy): string[] {
  return recognised.policy.audits.flatMap(({ name, key, data }, index) =>
    given.policy.audits[index]!.data.format === "detect"
      ? [
          `${name}: the records are read as \`${key}.format: ${data.format}\`, detected from the first records of each file. Write it into the policy to fix it.`,
        ]
      : [],
  );
}

/** What is known before a model is fetched. */
export interface EarlyInputs {
  /** The policy with the recognised formats. */
  loaded: LoadedPolicy;
  audits: JobInputs["audits"];
  models: Prepared[];
  coins?: Coins;
}

/** Data alone: what counting records needs. Models are resolved and listed, and not fetched. */
export async function pullDataOnly(
  loaded: LoadedPolicy,
  options: PullOptions = {},
): Promise<
  AsyncDisposable & {
    early: EarlyInputs;
    /** The policy with what the trainer's settings tell as well. */
    loaded: LoadedPolicy;
    match?: BaseMatch;
    /** What an audit ends with for want of a chat template. */
    template?: ProbeFault;
    training: TrainingMatch[];
  }
> {
  const puller = new Puller(options);
  try {
    const [ofCheckpoint, ofBase, ofAuxiliary] = await Promise.all([
      prepareModels(loaded, puller, "checkpoint"),
      prepareModels(loaded, puller, "base"),
      prepareModels(loaded, puller, "auxiliary"),
    ]);
    const ofFoundation = await prepareFoundation(loaded, puller, [...ofCheckpoint, ...ofBase]);
    await prepareData(loaded, puller);
    await puller.admit("data");
    const { early } = await pullTexts(loaded, puller, undefined);
    // Files of this machine cost nothing to look at more closely; an audit may have no model.
    const isHere = (models: readonly Prepared[]) =>
      models.length > 0 && models.every(({ resolved }) => resolved.kind === "local");
    const checkpoint = isHere(ofCheckpoint) ? await pullCheckpoint(loaded, puller) : undefined;
    const base = isHere(ofBase) ? await pullCheckpoint(loaded, puller, "base") : undefined;
    if (isHere(ofAuxiliary)) await pullAuxiliary(loaded, puller);
    refuseSame(loaded, ofCheckpoint, ofBase);
    if (base !== undefined) refusePair(loaded, checkpoint, base);
    const areHere = checkpoint !== undefined && base !== undefined;
    const all =
      areHere && (ofFoundation.length === 0 || isHere(ofFoundation))
        ? await pullPair(loaded, { own: puller, common: puller })
        : undefined;
    const full = all === undefined ? base : fullBase(all);
    const template =
      full === undefined || (full.kind === "adapter" && all === undefined)
        ? undefined
        : await missingTemplate(early.loaded, full.path, locallyAt(loaded, checkpoint));
    const match = all === undefined ? undefined : await matchPair(loaded, all);
    const { loaded: trained, training } = await withTraining(
      early.loaded,
      checkpoint === undefined ? undefined : settingsOf(checkpoint),
    );
    return {
      loaded: trained,
      training,
      early: { ...early, models: [...ofCheckpoint, ...ofBase, ...ofFoundation, ...ofAuxiliary] },
      ...(match === undefined ? {} : { match }),
      ...(template === undefined ? {} : { template }),
      [Symbol.asyncDispose]: () => puller[Symbol.asyncDispose](),
    };
  } catch (error) {
    await puller[Symbol.asyncDispose]();
    throw error;
  }
}

/** Everything is resolved and listed, and the room checked, before the first download. */
async function prepareAll(loaded: LoadedPolicy, { own, common }: Pullers): Promise<Prepared[]> {
  const checkpoint = await prepareModels(loaded, own, "checkpoint");
  const base = await prepareModels(loaded, common, "base");
  const auxiliary = await prepareModels(loaded, common, "auxiliary");
  refuseSame(loaded, checkpoint, base);
  const foundation = await prepareFoundation(loaded, common, [...checkpoint, ...base]);
  await prepareData(loaded, common);
  for (const puller of new Set([own, common])) await puller.admit();
  return [...checkpoint, ...base, ...foundation, ...auxiliary];
}

/** Where a checkpoint of this machine lies, and how the policy names it. */
function locallyAt(
  { policy }: LoadedPolicy,
  checkpoint: PulledCheckpoint | undefined,
): { path: string; reference: string } | undefined {
  if (checkpoint?.isLocal !== true || policy.adapters !== undefined) return undefined;
  return { path: checkpoint.path, reference: policy.checkpoint };
}

function heldBy({
  own,
  common,
}: Pullers): AsyncDisposable & Pick<PulledInputs, "lock" | "watch" | "unchanged"> {
  const pullers = [...new Set([own, common])];
  return {
    lock: lockOf(pullers),
    async watch() {
      for (const puller of pullers) await puller.watch();
    },
    async unchanged() {
      for (const puller of pullers) await puller.unchanged();
    },
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

/** The folder that may hold the trainer's settings: of a remote checkpoint they are not pulled. */
function settingsOf({ isLocal, path }: { isLocal: boolean; path: string }): string | undefined {
  return isLocal ? path : undefined;
}

/** The data of the audits, with what the policy declares of training and what tests it. */
async function pullTexts(
  loaded: LoadedPolicy,
  puller: Puller,
  digestKey: Buffer | undefined,
): Promise<
  Pick<Awaited<ReturnType<typeof pullAudits>>, "audits"> & { early: Omit<EarlyInputs, "models"> }
> {
  const pulled = await pullAudits(loaded, puller, digestKey);
  const recognised = await withAccountant(pulled.loaded, puller);
  const canaries = await pullCanaries(recognised, puller);
  const coins = canaries === undefined ? {} : { coins: canaries.coins };
  return {
    audits: pulled.audits,
    early: { loaded: recognised, audits: inputsOf(pulled, canaries), ...coins },
  };
}

async function fetchAll(
  loaded: LoadedPolicy,
  { own, common }: Pullers,
  models: Prepared[],
  { digestKey, admit, say }: PullInputsOptions,
): Promise<Pick<PulledInputs, "loaded" | "inputs" | "provenance" | "coins">> {
  // Data first: it is small, and what is wrong with it need not wait for the models.
  const { audits, early } = await pullTexts(loaded, common, digestKey);
  const { loaded: recognised, audits: ofAudits, ...coins } = early;
  await admit?.({ ...early, models });
  if (loaded.policy.base === undefined) {
    const fetched = await fetchedData({ audits, inputs: ofAudits, loaded: recognised }, common);
    return { ...fetched, ...coins };
  }
  const pair = await pullPair(loaded, { own, common }, say);
  const { checkpoint } = pair;
  const local = locallyAt(loaded, checkpoint);
  const template = await missingTemplate(recognised, fullBase(pair).path, local);
  if (template !== undefined) throw template;
  const match = await matchPair(loaded, pair);
  const { loaded: trained, training } = await withTraining(recognised, settingsOf(checkpoint));
  return {
    loaded: trained,
    ...coins,
    inputs: {
      ...jobModels(pair),
      audits: ofAudits,
      ...(await piiInputs(loaded, common)),
    },
    provenance: {
      ...pairProvenance(loaded, pair, match),
      data: audits.flatMap(({ provenance }) => provenance),
      ...splitsOf(audits),
      ...(training.length === 0 ? {} : { training }),
    },
  };
}

/** The inputs of an audit without a model: what is audited is the generated data set. */
async function fetchedData(
  {
    audits,
    inputs,
    loaded,
  }: Awaited<ReturnType<typeof pullAudits>> & { inputs: JobInputs["audits"] },
  puller: Puller,
): Promise<Pick<PulledInputs, "loaded" | "inputs" | "provenance">> {
  const data = audits.flatMap(({ provenance }) => provenance);
  // It is made to be given away, so that its digest tells a reader nothing more than it does.
  const auxiliary = await pullAuxiliary(loaded, puller);
  const digest = createHash("sha256");
  for (const { files } of data.filter(({ set }) => set === "generated")) {
    for (const { sha256 } of files) digest.update(`${sha256}\n`);
  }
  return {
    loaded,
    inputs: {
      audits: inputs,
      ...(auxiliary === undefined
        ? {}
        : { auxiliary: { kind: "model" as const, path: auxiliary.path } }),
      ...(await piiInputs(loaded, puller)),
    },
    provenance: {
      checkpoint: {
        source: loaded.policy.checkpoint,
        digest: `sha256:${digest.digest("hex")}`,
        kind: "data",
      },
      ...(auxiliary === undefined
        ? {}
        : {
            auxiliary: {
              source: loaded.policy.auxiliary!,
              digest: auxiliary.digest,
              kind: "model" as const,
            },
          }),
      data,
    },
  };
}

/** What the probe reads of each audit; canaries belong to the one whose members were trained on. */
function inputsOf(
  { audits, loaded }: Awaited<ReturnType<typeof pullAudits>>,
  canaries: PulledCanaries | undefined,
): JobInputs["audits"] {
  const own = auditOfTraining(loaded.policy.audits);
  return audits.map(({ inputs }, index) =>
    canaries !== undefined && loaded.policy.audits[index] === own
      ? { ...inputs, canaries: canaries.path }
      : inputs,
  );
}

function splitsOf(
  audits: readonly { split?: NonNullable<Provenance["split"]>[number] }[],
): Pick<Provenance, "split"> {
  const splits = audits.flatMap(({ split }) => split ?? []);
  return splits.length === 0 ? {} : { split: splits };
}
