import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  ACCOUNTING,
  CANARY_COINS,
  EARLIER,
  HOST_JOB,
  ORIGIN,
  PLACES,
  POLICY_LOCK,
  PULL_LOCK,
  PULLED,
  SIGNALS,
  takeOutput,
} from "../base/audit-folder.ts";
import { writeAtomically } from "../base/files.ts";
import { loadPolicy } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import { sealAudit } from "../judge/evidence/seal.ts";
import { executorFor } from "../probe/index.ts";
import type { Listener } from "./listener.ts";
import { probe } from "./one.ts";
import { onCpu, withoutGpus } from "./shards/assembly.ts";
import { bringShards, inputsDigest, readShards } from "./shards/gather.ts";

export interface JudgeShardsOptions {
  /** Output folder of the audit that they make; created if absent. */
  out: string;
  digestKey: Buffer | undefined;
  signal: AbortSignal;
  listener: Listener;
}

/**
 * Makes one measured and sealed audit in `out` of all shards of an audit, by what the first of them
 * keeps: nothing is pulled, and no model is loaded. Data, and the models' configurations and
 * tokenizers, must still be where the first shard read them. Throws a ReticenceError unless these
 * are all the shards of one audit; `out` then holds nothing that can be judged.
 */
export async function judgeShards(
  folders: readonly string[],
  { out, digestKey, signal, listener }: JudgeShardsOptions,
): Promise<void> {
  listener.phase("Reading the shards");
  const shards = await readShards(folders, { key: digestKey, signal });
  const [first] = shards;
  const text = (name: string) => first.texts.get(name);
  const within = (name: string) => text(`${SIGNALS}/${name}`);
  const lock = text(PULL_LOCK)!;
  const asked = onCpu(JSON.parse(within(HOST_JOB)!) as Job);
  const loaded = await loadPolicy(join(first.folder, POLICY_LOCK));

  listener.phase("Preparing the probe");
  const executor = executorFor(
    withoutGpus(loaded),
    (line) => listener.note(line),
    (progress) => listener.progress(progress),
  );
  const job = await executor.preflight(asked, signal);
  await using output = await takeOutput(resolve(out), {
    policy: text(POLICY_LOCK)!,
    pulled: within(PULLED)!,
    job: json(job),
    places: within(PLACES) ?? json([]),
    coins: within(CANARY_COINS),
    accounting: within(ACCOUNTING),
    origin: text(ORIGIN),
    earlier: text(EARLIER),
  });
  listener.measuring({ folder: output.folder, container: executor.containerFor(output.signals) });
  await writeAtomically(join(output.folder, PULL_LOCK), lock);
  listener.phase("Assembling");
  await rm(join(output.signals, HOST_JOB), { force: true });
  await bringShards(shards, output.folder);
  const how = { assemble: true, inputs: inputsDigest(lock) };
  await probe(executor, output, job, { listener, signal }, how);
  const hostJob = json(asked);
  await writeAtomically(join(output.signals, HOST_JOB), hostJob, 0o600);
  const written = new Map([...output.written, [`${SIGNALS}/${HOST_JOB}`, hostJob]]);
  await sealAudit({ folder: output.folder, written }, digestKey, signal);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
