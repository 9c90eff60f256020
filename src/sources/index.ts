import { SourceError } from "../errors.ts";
import { local } from "./local.ts";
import type { Fetched, Resolved, Source, Wanted } from "./source.ts";

export { type DataType, dataTypeOf, isExecutableFormat, sha256OfFile } from "./files.ts";
export type { Fetched, Resolved, SourceFile, Wanted } from "./source.ts";

const SOURCES: readonly Source[] = [local];

export interface Pulled {
  resolved: Resolved;
  fetched: Fetched;
}

/** Resolve, list, fetch and verify one reference. Throws SourceError. */
export async function pull(reference: string, wanted: Wanted, directory: string): Promise<Pulled> {
  const source = SOURCES.find((candidate) => candidate.accepts(reference));
  if (source === undefined) {
    const scheme = reference.split(":")[0];
    throw new SourceError(
      `"${reference}": this release cannot pull "${scheme}:". Download it first and name the local path.`,
    );
  }
  const resolved = await source.resolve(reference, wanted, directory);
  const fetched = await source.fetch(resolved, await source.list(resolved));
  await source.verify(fetched);
  return { resolved, fetched };
}
