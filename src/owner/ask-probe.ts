import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JOB } from "../base/audit-folder.ts";
import { writeAtomically } from "../base/files.ts";
import type { Job } from "../contracts/job.ts";
import { processExecutor } from "../probe/index.ts";

/** The Python environment of this machine, and what is said while it is set up. */
export interface OwnProbe {
  python?: string | undefined;
  setup?: "auto" | "never" | undefined;
  say(line: string): void;
  signal: AbortSignal;
}

/**
 * Has the probe read data and models in a folder of its own, which is removed afterwards, and returns
 * the file that it answers with: text in clear, for the owner of the data alone. Throws ProbeError.
 */
export async function askProbe(
  job: Job,
  {
    only,
    given = {},
    answer,
  }: {
    only: "values" | "canaries";
    /** Files that it reads, by name. */
    given?: Readonly<Record<string, string>>;
    answer: string;
  },
  { python, setup = "auto", say, signal }: OwnProbe,
): Promise<string> {
  const executor = processExecutor({
    ...(python === undefined ? {} : { python }),
    setup,
    say,
  });
  const output = await mkdtemp(join(tmpdir(), "reticence-own-"));
  try {
    const jobPath = join(output, JOB);
    await writeAtomically(jobPath, JSON.stringify(job), 0o600);
    for (const [name, text] of Object.entries(given)) {
      await writeAtomically(join(output, name), text, 0o600);
    }
    const ready = await executor.preflight(job, signal);
    for await (const _ of executor.run({ job: ready, jobPath, output, only }, signal));
    return await readFile(join(output, answer), "utf8");
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}
