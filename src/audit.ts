import { join, resolve } from "node:path";
import { type LoadedPolicy, loadPolicy, lockPolicy, type Override } from "./config/index.ts";
import type { Report } from "./contracts/report.ts";
import { writeAtomically } from "./files.ts";
import { judge } from "./judge/index.ts";
import type { Listener } from "./listener.ts";
import { type Output, PULL_LOCK, takeOutput } from "./output.ts";
import { describeEvent, type Executor, makeJob, processExecutor } from "./probe/index.ts";
import { pullInputs } from "./pull.ts";
import { writeReport } from "./report/index.ts";
import { readPullLock } from "./sources/index.ts";

export interface AuditOptions {
  policyFile: string;
  overrides: readonly Override[];
  /** Output folder; made when absent. */
  out: string;
  /** Key of the HMACs of the data in the report; without it the report has none. */
  digestKey?: Buffer;
  /** pull.lock.json of an earlier audit; anything else than it says is refused. */
  locked?: string;
  /** Date that waivers are held against, ISO, UTC. */
  today: string;
  signal: AbortSignal;
  listener: Listener;
}

/**
 * The whole audit: plan → pull → inspect and probe → judge → report.
 * Returns the report that was written to `out`. Throws a ReticenceError when no verdict can be
 * given; then `out` holds no report.
 */
export async function audit(options: AuditOptions): Promise<Report> {
  const { listener } = options;

  listener.phase("Reading the policy");
  const loaded = await loadPolicy(options.policyFile, options.overrides);
  const { policy } = loaded;
  const executor = executorFor(loaded, (line) => listener.note(line));

  listener.phase("Pulling checkpoint, base and data");
  await using pulled = await pullInputs(loaded, {
    signal: options.signal,
    say: (line) => listener.note(line),
    progress: (done, total) => listener.progress({ task: "pull", done, total, unit: "bytes" }),
    ...(options.digestKey === undefined ? {} : { digestKey: options.digestKey }),
    ...(options.locked === undefined ? {} : { locked: await readPullLock(options.locked) }),
  });
  const { inputs, provenance } = pulled;
  const job = makeJob(policy, inputs);

  await executor.preflight();
  await using output = await takeOutput(
    resolve(options.out),
    json(lockPolicy(policy)),
    json({ ...provenance, executor: executor.name }),
    json(job),
  );
  await writeAtomically(join(output.folder, PULL_LOCK), pulled.lock);

  listener.phase("Measuring");
  await probe(executor, output, job, options);

  listener.phase("Judging");
  const report = await judge(output.folder, { policy, today: options.today });
  await writeReport(output.folder, report);
  return report;
}

async function probe(
  executor: Executor,
  output: Output,
  job: ReturnType<typeof makeJob>,
  { listener, signal }: AuditOptions,
): Promise<void> {
  const run = { job, jobPath: `${output.signals}/job.json`, output: output.signals };
  for await (const event of executor.run(run, signal)) {
    const { task, done, total } = event;
    if (event.kind === "warning") listener.warn(describeEvent(event, job));
    else if (event.kind === "progress" && done !== undefined && total !== undefined) {
      listener.progress({
        task: event.model === undefined ? task : `${task} ${event.model}`,
        done,
        total,
      });
    }
  }
}

/** The executor that a policy asks for. */
export function executorFor(loaded: LoadedPolicy, say: (line: string) => void): Executor {
  const { python, setup } = loaded.policy.run;
  return processExecutor({
    // A bare name is looked up on the PATH, a path belongs to where it is written.
    ...(python === undefined
      ? {}
      : { python: /[\\/]/.test(python) ? loaded.absolute(["run", "python"], python) : python }),
    setup,
    say,
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
