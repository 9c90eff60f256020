import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOB } from "../base/audit-folder.ts";
import { writeAtomically } from "../base/files.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { executorFor, makeJob } from "../probe/index.ts";
import { pullInputs } from "../pull/index.ts";

/**
 * What checkpoint and base are: format, parameters, precision, whether their tokenizers agree, and
 * whether the base is what the checkpoint says it was tuned from.
 * Throws a ReticenceError when they cannot be audited together.
 */
export async function inspectModels(
  loaded: LoadedPolicy,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<unknown> {
  const executor = executorFor(loaded, say);
  await using pulled = await pullInputs(loaded, { say, signal });
  const job = await executor.preflight(makeJob(loaded.policy, pulled.inputs), signal);
  const output = await mkdtemp(join(tmpdir(), "reticence-inspect-"));
  try {
    const jobPath = join(output, JOB);
    await writeAtomically(jobPath, JSON.stringify(job), 0o600);
    for await (const _ of executor.run({ job, jobPath, output, only: "inspect" }, signal));
    const inspected = JSON.parse(await readFile(join(output, "inspect.json"), "utf8")) as object;
    return { ...inspected, base_match: pulled.provenance.base.match };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}
