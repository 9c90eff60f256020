import { formatBytes, type Prepared } from "../sources/index.ts";

/** A model that an audit would fetch; null where only a download tells. */
export interface PlannedPull {
  key: string;
  /** What it stands for now, for example with the commit of its branch. */
  identity: string;
  files: number;
  bytes: number;
  /** Bytes that are not on this machine. */
  missing: number;
  parameters: number | null;
}

export function plannedPull({ key, resolved, files, missing, parameters }: Prepared): PlannedPull {
  return {
    key,
    identity: resolved.identity,
    files: files.length,
    bytes: bytesOf(files),
    missing: missing.bytes,
    parameters: parameters ?? null,
  };
}

/** `5 files, 1.2 GB`, of one model or of several adapters. */
export function sizeOf(models: readonly Pick<Prepared, "files">[]): string {
  const files = models.flatMap((model) => [...model.files]);
  return `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytesOf(files))}`;
}

function bytesOf(files: Prepared["files"]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}
