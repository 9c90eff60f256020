import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { ROOT } from "../root.ts";
import { releasesOf, sectionOf } from "./changelog.ts";
import { pinnedImages } from "./images.ts";
import { keysNotIn, readKeys, readPolicySchema } from "./keys.ts";
import { broken, type Deprecated, type Surface, surfaceOf } from "./surface.ts";
import { UPGRADING } from "./version.ts";

/** Names that a later release drops, with the release whose changelog said so first. */
const DEPRECATED: Deprecated = {};

/** Why a commit cannot be the release that a tag names, each in a sentence; empty if it can. */
export async function releaseFaults(tag: string, root = ROOT): Promise<string[]> {
  const release = tag.replace(/^v/, "");
  const read = async (path: string) => await readFile(join(root, path), "utf8");
  const faults: string[] = [];
  const { version, private: hidden } = JSON.parse(await read("package.json")) as {
    version: string;
    private?: boolean;
  };
  if (tag !== `v${version}`) faults.push(`package.json is of ${version}, the tag is ${tag}.`);
  if (hidden) faults.push("package.json is private.");
  const changelog = await read("CHANGELOG.md");
  if (!sectionOf(changelog, release)) faults.push(`CHANGELOG.md has no section ${release}.`);
  const fresh = keysNotIn(await readKeys(root), await readPolicySchema(root));
  if (fresh.length > 0) faults.push(`schema/since.json lacks ${fresh.join(", ")}.`);
  await pinnedImages(root).catch((error: unknown) => faults.push((error as Error).message));
  const kept: string[] = await readdir(join(root, UPGRADING)).catch(() => []);
  if (!kept.includes(release)) faults.push(`${UPGRADING} lacks what ${release} writes.`);
  const surface = await surfaceOf(root);
  for (const earlier of releasesOf(changelog).filter((one) => one !== release)) {
    const before = JSON.parse(await read(join(UPGRADING, earlier, "surface.json"))) as Surface;
    const changes = broken({ release: earlier, surface: before }, { release, surface }, DEPRECATED);
    faults.push(...changes.map((fault) => `against ${earlier}: ${fault}.`));
  }
  const dist = await execa(process.execPath, [join(root, "scripts", "check-dist.ts")], {
    reject: false,
    stdin: "ignore",
    all: true,
  });
  if (dist.exitCode !== 0) faults.push(dist.all.trim());
  return faults;
}
