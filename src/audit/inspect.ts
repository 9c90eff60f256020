import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOB } from "../base/audit-folder.ts";
import { PolicyError, type ReticenceError, SourceError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Manifest } from "../contracts/signals.ts";
import { describeEvent, executorFor, isOfMachine, makeJob, ProbeFault } from "../probe/index.ts";
import { endNotes, formatNotes, type Provenance, pullInputs } from "../pull/index.ts";

/** What the probe writes of its inspection: as in a manifest, and what it looked at. */
type Found = NonNullable<Manifest["inspect"]> & {
  /** PEFT's name of the kind of adapter and its rank, where it has one; null for a full model. */
  adapter: { kind: string; rank: number | null } | null;
  device: string;
  dtype: string;
  /** Rows of each data file that were looked at. */
  first_rows: number;
  /** Rows that were read of each set, records of them that can be scored, whether they are all. */
  records: { audit: string; set: string; read: number; used: number; all: boolean }[];
  /** Records that both models scored to try; null: the weights were not loaded. */
  scored: number | null;
};

export interface Inspection extends Found {
  base_match?: NonNullable<Provenance["base"]>["match"];
  /** What the trainer's own settings say that training learned. */
  training: NonNullable<Provenance["training"]>;
  /** What training does that the policy does not say. */
  notes: string[];
  /** What an audit would warn of, seen so far. */
  warnings: string[];
}

export interface InspectOptions {
  say(line: string): void;
  signal: AbortSignal;
  /** Load the models and score a few records even where the weights are large. */
  load: boolean;
}

/**
 * Says what checkpoint and base are, and finds what an audit would refuse before it measures: reads
 * the first records of each data file as the audit does and, where the weights are small or `load`
 * asks for it, loads both models and scores a few. Throws what an audit would, see `isRefusal`.
 */
export async function inspectModels(
  loaded: LoadedPolicy,
  { say, signal, load }: InspectOptions,
): Promise<{ inspection: Inspection; loaded: LoadedPolicy }> {
  if (loaded.policy.base === undefined) {
    throw new PolicyError(
      "policy-conflict",
      "there is no model to inspect: this policy audits generated data. Run `reticence plan`.",
      { location: loaded.source.locate(["audits"]) },
    );
  }
  const executor = executorFor(loaded, say);
  await using pulled = await pullInputs(loaded, { say, signal });
  for (const line of formatNotes(loaded, pulled.loaded)) say(line);
  const job = await executor.preflight(makeJob(pulled.loaded.policy, pulled.inputs), signal);
  const output = await mkdtemp(join(tmpdir(), "reticence-inspect-"));
  try {
    const jobPath = join(output, JOB);
    await writeAtomically(jobPath, JSON.stringify(job), 0o600);
    const warnings = new Set<string>();
    const only = load ? "inspect-loaded" : "inspect";
    for await (const event of executor.run({ job, jobPath, output, only }, signal)) {
      if (event.kind === "warning") warnings.add(describeEvent(event, job));
    }
    const found = JSON.parse(await readFile(join(output, "inspect.json"), "utf8")) as Found;
    const { base, training = [] } = pulled.provenance;
    const match = base?.match;
    return {
      inspection: {
        ...found,
        ...(match === undefined ? {} : { base_match: match }),
        training,
        notes: endNotes(pulled.loaded),
        warnings: [...warnings],
      },
      loaded: pulled.loaded,
    };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Whether an error says that these inputs cannot be audited, and not that something is out of order here. */
export function isRefusal(error: unknown): error is ReticenceError {
  if (error instanceof ProbeFault) return !isOfMachine(error.code);
  if (error instanceof PolicyError) return !OF_CALL.test(error.code);
  return error instanceof SourceError && !OF_STORE.test(error.code);
}

const OF_CALL = /^(usage|set-malformed|input-|variable-|checkpoints-several)/;
const OF_STORE = /^(store-|hub-offline|cache-|disk-|audit-stopped|variable-|source-changed)/;
