import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * A folder with files that is removed after the test: `await using folder = await makeFolder({…})`.
 */
export async function makeFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{ path: string; at(...names: string[]): string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "reticence-test-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return {
    path,
    at: (...names) => join(path, ...names),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

export type Folder = Awaited<ReturnType<typeof makeFolder>>;
