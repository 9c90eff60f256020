import { expect } from "vitest";
import { reticence } from "./cli.ts";
import { type Folder, makeFolder } from "./folder.ts";

/**
 * A folder with canaries among `train`, as `reticence canaries make` leaves them; `suffixes`: what the
 * candidates end with.
 */
export async function madeCanaries(files: {
  train: string;
  held: string;
  suffixes: readonly string[];
}): Promise<Folder> {
  const folder = await makeFolder({
    "train.jsonl": files.train,
    "held.jsonl": files.held,
    "suffixes.txt": files.suffixes.join("\n"),
  });
  const { exitCode, stderr } = await reticence(
    [
      ...["canaries", "make", "train.jsonl", "--heldout", "held.jsonl", "--base", "none"],
      ...["--kind", "file", "--from", "suffixes.txt", "--share", "0.5"],
      ...["--manifest", "secret/manifest.json"],
    ],
    { cwd: folder.path },
  );
  expect([exitCode, exitCode === 0 ? "" : stderr]).toEqual([0, ""]);
  return folder;
}
