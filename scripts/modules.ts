import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";

/** The imports of one file, types and dynamic ones included, as paths from the folder. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The files below a folder whose names end so, as sorted paths from it. */
export async function sourcesIn(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Relative imports of every TypeScript file in a folder; targets outside it keep their `../`. */
export async function importsIn(folder: string): Promise<Imports> {
  const names = await sourcesIn(folder, ".ts");
  const imports = new Map<string, readonly string[]>();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const targets = [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target]) =>
      posix.normalize(posix.join(dirname(name), target!)),
    );
    imports.set(name, [...new Set(targets)]);
  }
  return imports;
}

/**
 * The arrows between the direct children of a folder (files and folders); `""` is the folder of the
 * imports itself. An arrow that stays inside one child is left out.
 */
export function arrowsWithin(imports: Imports, folder: string): Map<string, Set<string>> {
  const childOf = (path: string): string | undefined => {
    if (folder === "") return path.startsWith("../") ? undefined : path.split("/")[0];
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split("/")[0] : undefined;
  };
  const arrows = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = childOf(file);
    if (from === undefined) continue;
    const known = arrows.get(from) ?? new Set();
    arrows.set(from, known);
    for (const to of targets.map(childOf)) if (to !== undefined && to !== from) known.add(to);
  }
  return arrows;
}

/** A circle of arrows as the nodes along it, the first repeated at the end; undefined without one. */
export function circleIn(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const search = (node: string, path: readonly string[]): string[] | undefined => {
    const start = path.indexOf(node);
    if (start !== -1) return [...path.slice(start), node];
    if (done.has(node)) return undefined;
    for (const next of arrows.get(node) ?? []) {
      const circle = search(next, [...path, node]);
      if (circle !== undefined) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of arrows.keys()) {
    const circle = search(node, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
