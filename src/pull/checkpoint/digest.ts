import { createHash } from "node:crypto";
import type { SourceFile } from "../../sources/index.ts";

/** One digest for a set of files: SHA-256 over their sorted names and SHA-256s. */
export function digestOf(files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const { path, sha256 } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${sha256}  ${path}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}
