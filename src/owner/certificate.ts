import { createHmac } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { CERTIFICATES } from "../base/audit-folder.ts";
import { SourceError } from "../base/errors.ts";
import { writeTogether } from "../base/files.ts";
import { isErasure } from "../config/index.ts";
import type { Job } from "../contracts/job.ts";
import { ERASURE } from "../gate/catalogue.ts";
import { type Certificate, certify } from "../judge/certificate.ts";
import type { Judged } from "../judge/index.ts";
import { predicateOf, renderCertificate, roundNumbers } from "../report/index.ts";
import { personNamed } from "../rows/index.ts";
import { readWhole } from "../split/index.ts";
import { hostJob, refuseChangedData } from "./audited.ts";

/**
 * Writes the certificate of an audit of forgotten persons beside its reports: erasure.json, .md and
 * the predicate, readable by their owner alone. With the digest key, each person's line carries the
 * HMAC of their identifier, by which a controller finds it; that needs the data to lie where they
 * were audited. Removes what an earlier audit left of it. Throws SourceError.
 */
export async function writeCertificate(
  folder: string,
  judged: Judged,
  digestKey: Buffer | undefined,
): Promise<void> {
  if (!isErasure(judged.policy)) return;
  for (const name of CERTIFICATES) await rm(join(folder, name), { force: true });
  const identifiers =
    digestKey === undefined ? new Map<number, string>() : await identifiersOf(folder, judged);
  const certificate = roundNumbers(
    certify(judged, (subject) => {
      const identifier = identifiers.get(subject);
      if (identifier === undefined || digestKey === undefined) return undefined;
      return `hmac-sha256:${createHmac("sha256", digestKey).update(identifier).digest("hex")}`;
    }),
  );
  const texts = [
    json(certificate),
    renderCertificate(certificate, judged.report),
    json(predicate(certificate, judged)),
  ];
  try {
    await writeTogether(
      CERTIFICATES.map((name, at) => [join(folder, name), texts[at]!] as const),
      0o600,
    );
  } catch (error) {
    throw new SourceError(
      "report-unwritable",
      `the certificate cannot be written (${(error as NodeJS.ErrnoException).code}). Make the folder writable and run \`reticence judge\`.`,
      { location: { file: folder } },
    );
  }
}

/** The report's own predicate, with the persons whom a controller can find again. */
function predicate({ persons, ...certificate }: Certificate, { report }: Judged): object {
  return {
    ...predicateOf(report),
    erasure: {
      ...certificate,
      persons: persons.flatMap(({ hmac, state }) => (hmac === null ? [] : [{ hmac, state }])),
    },
  };
}

/** Identifiers by ordinal, read again from the data; none where these are gone or have changed. */
async function identifiersOf(folder: string, { evidence }: Judged): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const { subject: field } = evidence.policy.audits.find(({ name }) => name === ERASURE)!.data;
  const files = await filesOf(folder, evidence);
  if (field === undefined || files === undefined) return found;
  const own = evidence.records.filter(({ audit, set }) => audit === ERASURE && set === "members");
  for (const [index, ofFile] of Map.groupBy(own, ({ file }) => file)) {
    const { records } = await readWhole(files[index]!);
    const byRow = new Map(records.map(({ row, values }) => [row, values.get(field)]));
    for (const { row, subject } of ofFile) {
      const identifier = personNamed(byRow.get(row));
      if (subject !== null && identifier !== undefined) found.set(subject, identifier);
    }
  }
  return found;
}

async function filesOf(
  folder: string,
  evidence: Judged["evidence"],
): Promise<NonNullable<Job["audits"][number]["sets"]["members"]> | undefined> {
  try {
    const job = await hostJob(folder);
    await refuseChangedData(evidence, job);
    return job.audits.find(({ name }) => name === ERASURE)?.sets.members;
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
