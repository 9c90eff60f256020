import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../src/base/installation.ts";

/** Anchors of a Markdown file's headings, as GitHub makes them. */
export async function anchorsOf(file: string): Promise<string[]> {
  const text = await readFile(join(ROOT, file), "utf8");
  // A comment in a block of code is no heading.
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, "")
      .replaceAll(" ", "-"),
  );
}
