import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { type OutputChunk, type OutputOptions, type RolldownOptions, rolldown } from "rolldown";
import config from "../rolldown.config.ts";
import { ROOT } from "./root.ts";

/**
 * Builds what belongs into dist/ into `folder`, in the place of what is there. Sources that cannot be
 * built leave the folder as it is.
 */
export async function bundle(folder: string): Promise<void> {
  const chunks = await buildChunks();
  await rm(folder, { recursive: true, force: true });
  for (const { fileName, code } of chunks) {
    await mkdir(dirname(join(folder, fileName)), { recursive: true });
    await writeFile(join(folder, fileName), code);
  }
  // npm links `bin` to it.
  await chmod(join(folder, "cli.js"), 0o755);
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  await writeFile(join(folder, "licenses.txt"), await licensesOf(modules));
}

/** What dist/ consists of, in memory; `changed` replaces settings of the build. */
export async function buildChunks(changed: RolldownOptions = {}): Promise<OutputChunk[]> {
  await using build = await rolldown({ ...config, ...changed, cwd: ROOT });
  const { output } = await build.generate(config.output as OutputOptions);
  return output.filter((part) => part.type === "chunk");
}

/** The licences of the packages that modules come from; each text once, under all its packages. */
async function licensesOf(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const packagesByText = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    ) as { name: string; version: string; license?: string };
    const text = (await licenseText(folder)) ?? `${license}\n`;
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...packagesByText]
    .map(([text, packages]) => `${packages.join("\n")}\n\n${text.trim()}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Folder of the package that a module belongs to, or undefined for our own. */
function packageFolder(module: string): string | undefined {
  const parts = module.split(sep);
  const last = parts.lastIndexOf("node_modules");
  if (last < 0) return undefined;
  return parts.slice(0, last + (parts[last + 1]!.startsWith("@") ? 3 : 2)).join(sep);
}

async function licenseText(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).sort().find((entry) => /^(licen[sc]e|copying)/i.test(entry));
  if (name === undefined) return undefined;
  return (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
}
