import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOB } from "../base/audit-folder.ts";
import { ProbeError } from "../base/errors.ts";
import { writeAtomically } from "../base/files.ts";
import { processExecutor } from "../probe/index.ts";
import type { Audited } from "./audited.ts";

/** How each span of the signals is written in its record, in clear, by the span's ordinal. */
export type Written = ReadonlyMap<number, string>;

/**
 * Has the probe read the data once more and say how the values are written: the signals hold no text.
 * Needs the Python environment of this machine, and sets it up where that is allowed. Throws
 * ProbeError, also where the probe finds other values than the audit did.
 */
export async function writtenValues(
  { evidence, job }: Audited,
  { say, signal }: { say(line: string): void; signal: AbortSignal },
): Promise<Written> {
  const { python, setup } = evidence.policy.run;
  const executor = processExecutor({ ...(python === undefined ? {} : { python }), setup, say });
  const output = await mkdtemp(join(tmpdir(), "reticence-values-"));
  try {
    const jobPath = join(output, JOB);
    await writeAtomically(jobPath, JSON.stringify(job), 0o600);
    const ready = await executor.preflight(job, signal);
    for await (const _ of executor.run({ job: ready, jobPath, output, only: "values" }, signal));
    return matched(evidence.spans, JSON.parse(await readFile(join(output, VALUES), "utf8")));
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

const VALUES = "values.json";

function matched(
  spans: Audited["evidence"]["spans"],
  values: readonly { audit: string; set: string; record: number; type: string; written: string }[],
): Written {
  const isSame =
    values.length === spans.length &&
    spans.every((span, index) => {
      const { audit, set, record, type } = values[index]!;
      return (
        span.audit === audit && span.set === set && span.record === record && span.type === type
      );
    });
  if (!isSame) {
    throw new ProbeError(
      "values-differ",
      "this release finds other values in the data than the one that audited them. Audit again with this release.",
    );
  }
  return new Map(spans.map(({ span }, index) => [span, values[index]!.written]));
}
