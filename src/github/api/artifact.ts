import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { REPORT_JSON } from "../../base/audit-folder.ts";
import { GitHubError, SourceError } from "../../base/errors.ts";
import type { Client } from "./client.ts";
import type { Repository } from "./event.ts";
import { attempt } from "./failure.ts";

/** A report takes about a hundred kilobytes; anything larger is not a report. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Most reports that are posted for one run. */
const MOST_ARTIFACTS = 50;

const PERMISSION = "actions: read";

export interface Artifact {
  id: number;
  name: string;
  bytes: number;
}

/**
 * The artifacts of a workflow run with a given name, or with its beginning if it ends in `*`. If a
 * run was retried, only the latest of each name, since GitHub also lists those of earlier attempts.
 * Each belongs to that run and to the commit it ran for. Throws GitHubError.
 */
export async function artifactsOf(
  client: Client,
  repository: Repository,
  run: { id: number; head_sha: string },
  name: string,
): Promise<Artifact[]> {
  const doing = {
    what: `list the artifacts of the workflow run ${run.id}`,
    permission: PERMISSION,
  };
  const all = await attempt(doing, () =>
    client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
      ...repository,
      run_id: run.id,
      per_page: 100,
    }),
  );
  const wanted = name.endsWith("*")
    ? (other: string) => other.startsWith(name.slice(0, -1))
    : (other: string) => other === name;
  const found = all.filter((artifact) => wanted(artifact.name) && !artifact.expired);
  for (const { workflow_run: of, id } of found) {
    if (of?.id === run.id && of.head_sha === run.head_sha) continue;
    throw new GitHubError(
      "report-foreign",
      `the artifact ${id} does not belong to the workflow run ${run.id} and its commit.`,
    );
  }
  return latestOf(found)
    .slice(0, MOST_ARTIFACTS)
    .map(({ id, name, size_in_bytes: bytes }) => ({ id, name, bytes }));
}

/** By their increasing ids, not by their order in the list, which GitHub does not guarantee. */
function latestOf<A extends { id: number; name: string }>(artifacts: readonly A[]): A[] {
  const latest = new Map<string, A>();
  for (const artifact of artifacts) {
    const known = latest.get(artifact.name);
    if (known === undefined || known.id < artifact.id) latest.set(artifact.name, artifact);
  }
  return [...latest.values()];
}

/**
 * The text of report.json in an artifact. Nothing of the artifact is written to disk or executed.
 * Throws GitHubError, or SourceError for an artifact that holds something else.
 */
export async function reportIn(
  client: Client,
  repository: Repository,
  { id, name, bytes }: Artifact,
): Promise<string> {
  const location = { file: `artifact ${name}` };
  if (bytes > MOST_BYTES)
    throw new SourceError("report-unreadable", "is too large for a report.", { location });
  const doing = { what: `download the artifact ${id}`, permission: PERMISSION };
  const { data } = await attempt(doing, () =>
    client.rest.actions.downloadArtifact({
      ...repository,
      artifact_id: id,
      archive_format: "zip",
    }),
  );
  const content = Buffer.from(data as ArrayBuffer);
  // upload-artifact can upload a single file without zipping it.
  if (!content.subarray(0, 2).equals(Buffer.from("PK"))) return content.toString("utf8");
  try {
    return (await unpack(content)).toString("utf8");
  } catch (error) {
    throw new SourceError("report-unreadable", `contains no readable ${REPORT_JSON}.`, {
      location,
      cause: error,
    });
  }
}

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);

async function unpack(archive: Buffer): Promise<Buffer> {
  const zip = await open(archive, { lazyEntries: true });
  const entry = await new Promise<Entry>((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => reject(new Error("not there")));
    zip.on("entry", (one: Entry) => {
      if (one.fileName === REPORT_JSON) resolve(one);
      else zip.readEntry();
    });
    zip.readEntry();
  });
  if (entry.uncompressedSize > MOST_BYTES) throw new Error("too large");
  const parts: Buffer[] = [];
  // The library ends the stream with an error if there is more data than the entry says.
  for await (const part of await promisify(zip.openReadStream.bind(zip, entry))()) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
