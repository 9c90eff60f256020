import { join } from "node:path";
import { HOST_JOB, JOB, SIGNALS } from "../base/audit-folder.ts";
import { ProbeError, SourceError } from "../base/errors.ts";
import { openOwnFile, readOwnFile, sha256OfOpen } from "../base/files.ts";
import type { Job } from "../contracts/job.ts";
import type { Report } from "../contracts/report.ts";
import { type Evidence, loadEvidence } from "../judge/evidence/load.ts";
import { judgeEvidence } from "../judge/index.ts";

/** An audit whose data lie on this machine, unchanged. */
export interface Audited {
  evidence: Evidence;
  report: Omit<Report, "timing">;
  /** The job with the paths of this machine. */
  job: Job;
}

/**
 * Reads an audit with its signals, and makes sure that the data it audited are where they were, byte
 * for byte: a line of another file would point at somebody else. Throws ProbeError or SourceError.
 */
export async function openAudited(
  folder: string,
  { today, digestKey }: { today: string; digestKey?: Buffer | undefined },
): Promise<Audited> {
  const evidence = await loadEvidence(folder, digestKey);
  const job = await hostJob(folder);
  await refuseChangedData(evidence, job);
  // What to say of it is for the owner, who may see every number.
  const report = judgeEvidence(evidence, evidence.policy, { today, publicByDefault: false });
  return { evidence, report, job };
}

async function hostJob(folder: string): Promise<Job> {
  const read = async (name: string) => await readOwnFile(join(folder, SIGNALS, name));
  const bytes = await read(HOST_JOB).catch(() => read(JOB));
  try {
    return JSON.parse(bytes.toString("utf8")) as Job;
  } catch {
    throw new ProbeError(
      "signals-changed",
      `${SIGNALS}/${HOST_JOB} is not what the audit wrote; run the audit again.`,
      { location: { file: folder } },
    );
  }
}

async function refuseChangedData({ pulled }: Evidence, { audits }: Job): Promise<void> {
  for (const { name, sets } of audits) {
    for (const [set, files] of Object.entries(sets ?? {})) {
      // One set may come from several references, whose files the job lists one after the other.
      const digests = pulled.data
        .filter((one) => one.audit === name && one.set === set)
        .flatMap((one) => one.files);
      for (const [index, { path }] of files.entries()) {
        const found = await digestOf(path);
        if (found === digests[index]?.sha256) continue;
        throw new SourceError(
          found === undefined ? "data-gone" : "data-changed",
          found === undefined
            ? `the ${set} that were audited are no longer here. Put the file back, or audit again.`
            : `the ${set} have changed since the audit, so that its lines are others. Put the file back as it was, or audit again.`,
          { location: { file: path } },
        );
      }
    }
  }
}

async function digestOf(path: string): Promise<string | undefined> {
  await using file = await openOwnFile(path).catch(() => undefined);
  return file === undefined ? undefined : await sha256OfOpen(file);
}
