import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { nearName } from "./near.ts";

/**
 * ` Did you mean data/members.jsonl?` where a path that is not there is near to one that is, written
 * as the given one; else empty. `directory`: where relative paths start.
 */
export async function nearPathHint(given: string, directory = process.cwd()): Promise<string> {
  const found = await nearPath(resolve(directory, given));
  if (found === undefined) return "";
  const shown = isAbsolute(given) ? found : relative(directory, found).split(sep).join("/");
  return ` Did you mean ${/^\.[/\\]/.test(given) && !shown.startsWith(".") ? `./${shown}` : shown}?`;
}

/** The path that is there, with each part that is missing replaced by its only near neighbour. */
async function nearPath(path: string): Promise<string | undefined> {
  const { root } = parse(path);
  const parts = path.slice(root.length).split(sep);
  let here = root;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const name = (await isThere(join(here, part), isLast))
      ? part
      : await nearest(here, part, isLast);
    if (name === undefined) return undefined;
    here = join(here, name);
  }
  return here === path ? undefined : here;
}

async function nearest(folder: string, name: string, isLast: boolean): Promise<string | undefined> {
  const entries = await readdir(folder).catch(() => []);
  // An ending that many files share says nothing of a name.
  const [stem, ending] = split(name);
  const names = entries.filter((one) => !one.startsWith("."));
  const near = nearName(stem, [...new Set(names.map((one) => split(one)[0]))]);
  const alike = names.filter((one) => split(one)[0] === near);
  const found = alike.find((one) => split(one)[1] === ending) ?? alike[0];
  // Names reach a terminal, which obeys control characters.
  if (found === undefined || /\p{C}/u.test(found)) return undefined;
  return (await isThere(join(folder, found), isLast)) ? found : undefined;
}

function split(name: string): [stem: string, ending: string] {
  const dot = name.indexOf(".", 1);
  return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot)];
}

async function isThere(path: string, isLast: boolean): Promise<boolean> {
  const about = await stat(path).catch(() => undefined);
  return about !== undefined && (isLast || about.isDirectory());
}
