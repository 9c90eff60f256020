import { SourceError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Wanted } from "../sources/index.ts";

/** Does something with the reference that the policy writes at `path`. */
export async function ofPolicy<T>(
  loaded: LoadedPolicy,
  path: readonly string[],
  reference: string,
  wanted: Wanted,
  work: (key: string, reference: string, wanted: Wanted, directory: string) => Promise<T>,
  called?: string,
): Promise<T> {
  const directory = loaded.source.directoryOf(path);
  const key = path.join(".");
  return await located(loaded, path, () => work(key, reference, wanted, directory), called);
}

/**
 * An error of a source, with the line of the policy that named it; `called`: how it says what it is
 * about.
 */
export async function located<T>(
  loaded: LoadedPolicy,
  path: readonly string[],
  work: () => Promise<T>,
  called = path.at(-1),
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(error.code, `${called}: ${error.message}`, {
      location: loaded.source.locate(path),
      cause: error,
    });
  }
}
