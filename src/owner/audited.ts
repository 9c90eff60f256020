import { join } from "node:path";
import { HOST_JOB, JOB, SIGNALS } from "../base/audit-folder.ts";
import { ProbeError, SourceError } from "../base/errors.ts";
import { openOwnFile, readOwnFile, sha256OfOpen } from "../base/files.ts";
import { isSynthetic } from "../config/index.ts";
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
  if (isSynthetic(evidence.policy)) {
    throw new ProbeError(
      "audit-missing",
      "this is an audit of generated data, which has no model whose answers could be explained. Compare the data sets themselves.",
      { location: { file: folder } },
    );
  }
  const job = await hostJob(folder);
  await refuseChangedData(evidence, job);
  // What to say of it is for the owner, who may see every number.
  const report = judgeEvidence(evidence, evidence.policy, { today, publicByDefault: false });
  return { evidence, report, job };
}

export async function hostJob(folder: string): Promise<Job> {
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

/** Every file that was audited, by its digest: one that the job does not list was not looked at. */
export async function refuseChangedData(
  { pulled }: Pick<Evidence, "pulled">,
  { audits }: Job,
): Promise<void> {
  for (const { audit, set, files } of setsOf(pulled.data)) {
    const paths = [...(audits.find(({ name }) => name === audit)?.sets?.[set] ?? [])];
    for (const [index, { sha256 }] of files.entries()) {
      const path = paths[index]?.path;
      const found = path === undefined ? undefined : await digestOf(path);
      if (found === sha256) continue;
      throw new SourceError(
        found === undefined ? "data-gone" : "data-changed",
        found === undefined
          ? `the ${set} that were audited are no longer here. Put the file back, or audit again.`
          : `the ${set} have changed since the audit, so that its lines are others. Put the file back as it was, or audit again.`,
        path === undefined ? undefined : { location: { file: path } },
      );
    }
    if (paths.length !== files.length) {
      throw new ProbeError(
        "signals-changed",
        `the job names other files than those that were audited as ${set}; run the audit again.`,
      );
    }
  }
}

type DataSet = "members" | "nonmembers";

/** One set may come from several references, whose files the job lists one after the other. */
function setsOf(
  data: Evidence["pulled"]["data"],
): { audit: string; set: DataSet; files: { sha256: string }[] }[] {
  const sets: ReturnType<typeof setsOf> = [];
  for (const { audit, set, files } of data) {
    if (set !== "members" && set !== "nonmembers") continue;
    const known = sets.find((one) => one.audit === audit && one.set === set);
    if (known === undefined) sets.push({ audit, set, files: [...files] });
    else known.files = [...known.files, ...files];
  }
  return sets;
}

async function digestOf(path: string): Promise<string | undefined> {
  await using file = await openOwnFile(path).catch(() => undefined);
  return file === undefined ? undefined : await sha256OfOpen(file);
}
