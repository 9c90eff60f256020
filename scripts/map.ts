/** The maps of CONTRIBUTING.md: which folder uses which, from the imports, as Mermaid draws it. */
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { arrowsWithin, type Imports, importsIn, sourcesIn } from "./modules.ts";
import { ROOT } from "./root.ts";

const PROBE = join(ROOT, "probe", "reticence_probe");

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

export async function typescriptMap(): Promise<string> {
  return drawing(arrowsWithin(await importsIn(join(ROOT, "src")), ""));
}

/** The probe's folders, and its files beside them. */
export async function pythonMap(): Promise<string> {
  const arrows = arrowsWithin(await pythonImports(PROBE), "");
  return drawing(
    new Map([...arrows].map(([from, to]) => [bare(from), new Set([...to].map(bare))])),
  );
}

const bare = (name: string) => name.replace(/\.py$/, "");

/** Relative imports of every module of a package, as paths from its folder; `if TYPE_CHECKING` too. */
async function pythonImports(folder: string): Promise<Imports> {
  const names = await sourcesIn(folder, ".py");
  const modules = new Set(names);
  const fileOf = (module: string) =>
    [`${module}.py`, `${module}/__init__.py`].find((name) => modules.has(name));
  const imports = new Map<string, readonly string[]>();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const targets = [...text.matchAll(/^\s*from (\.+)([\w.]*) import ([^\n(]+|\([^)]*\))/gm)];
    imports.set(
      name,
      targets.flatMap(([, dots, path, what]) => {
        const up = "../".repeat(dots!.length - 1);
        const module = posix.join(posix.dirname(name), up, path!.replaceAll(".", "/"));
        // `from . import configs` names modules, `from .configs import read` what is in one.
        const own = fileOf(module);
        const named = [...what!.matchAll(/\w+/g)].flatMap(
          ([word]) => fileOf(posix.join(module, word)) ?? [],
        );
        return named.length > 0 ? named : (own ?? []);
      }),
    );
  }
  return imports;
}

/** Arrows that a longer way already shows are left out. */
function drawing(arrows: Arrows): string {
  const lines = [...arrows.keys()].sort().flatMap((from) => {
    const direct = [...arrows.get(from)!].sort();
    const shown = direct.filter(
      (to) => !direct.some((via) => via !== to && reaches(arrows, via, to, from)),
    );
    return shown.map((to) => `    ${idOf(from)} --> ${idOf(to)}`);
  });
  const names = [...new Set([...arrows.keys(), ...[...arrows.values()].flatMap((to) => [...to])])];
  const drawn = names.filter((name) =>
    lines.some((line) => line.split(" --> ").some((end) => end.trim() === idOf(name))),
  );
  const nodes = drawn.sort().map((name) => `    ${idOf(name)}["${name}"]`);
  return ["```mermaid", "flowchart TD", ...nodes, ...lines, "```"].join("\n");
}

/** Some names, such as `end`, mean something to Mermaid. */
function idOf(name: string): string {
  return `n_${name.replace(/\W/g, "_")}`;
}

/** Whether a way leads there that does not pass `without`. */
function reaches(arrows: Arrows, start: string, goal: string, without: string): boolean {
  const seen = new Set([without]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(arrows.get(node) ?? []));
  }
  return false;
}
