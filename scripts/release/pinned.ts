import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** What stands in a text for the commit of a release until there is one. */
const PLACEHOLDER =
  /RELEASE_COMMIT|uses: .*<full commit SHA>|install the checkout|is not this project/;

/**
 * A text whose uses of this action are pinned to a release, and which installs that release; without
 * the words about the placeholder. Before the first release a checkout is installed: nobody must be
 * sent to a name in a registry that somebody else may have taken.
 */
export function pinned(text: string, commit: string, tag: string): string {
  return text
    .replace(
      /(reticence\/reticence(?:\/[\w-]+)?@)(?:RELEASE_COMMIT|<full commit SHA>|[0-9a-f]{40})(?: # v[\d.]+)?/g,
      `$1${commit} # ${tag}`,
    )
    .replace(
      /(<!-- installing -->)[\s\S]*?(<!-- \/installing -->)/,
      `$1To work in your own project, install the release once with\n\`npm install --global reticence@${tag.slice(1)}\`,$2`,
    )
    .replace(/^# RELEASE_COMMIT stands for .*\n/gm, "")
    .replace(/`RELEASE_COMMIT` stands for .*?\. (?=[A-Z])/s, "");
}

/** Pins the README, the docs and the example workflows; returns the files that changed. */
export async function pinFiles(commit: string, tag: string, root = ROOT): Promise<string[]> {
  const changed: string[] = [];
  for (const file of await pinnedFiles(root)) {
    const before = await readFile(join(root, file), "utf8");
    const after = pinned(before, commit, tag);
    if (after === before) continue;
    await writeFile(join(root, file), after);
    changed.push(file);
  }
  return changed;
}

/**
 * Placeholders that a published release must not have: in the README, the docs, the example
 * workflows, and in what the executor is told of the images. Each with its file and line.
 */
export async function placeholders(root = ROOT): Promise<string[]> {
  const found: string[] = [];
  for (const file of await pinnedFiles(root)) {
    const lines = (await readFile(join(root, file), "utf8")).split("\n");
    for (const [index, line] of lines.entries()) {
      const isUnpinned = /reticence\/reticence(?:\/[\w-]+)?@(?![0-9a-f]{40} # v\d)/.test(line);
      if (isUnpinned || PLACEHOLDER.test(line)) found.push(`${file}:${index + 1}: ${line.trim()}`);
    }
  }
  const images = join("src", "probe", "docker", "published.json");
  if (/null/.test(await readFile(join(root, images), "utf8"))) {
    found.push(`${images}: names no image`);
  }
  return found;
}

async function pinnedFiles(root: string): Promise<string[]> {
  const namesIn = async (folder: string, ending: string) =>
    (await readdir(join(root, folder)))
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  return [
    "README.md",
    ...(await namesIn("docs", ".md")),
    ...(await namesIn(join("examples", "workflows"), ".yml")),
  ];
}
