import { largestOf } from "../base/extremes.ts";

/** Longest name of an audit's folder, characters. */
const LONGEST = 80;

/**
 * A folder name for each checkpoint: the last part of its reference, and as many of the parts before
 * as it takes to tell it from the others, so that a name does not change when the list does. Names
 * differ in more than case, which some file systems ignore.
 */
export function folderNames(references: readonly string[]): string[] {
  const parts = references.map(partsOf);
  const deepest = largestOf(parts.map((own) => own.length));
  const names = parts.map((own) => nameOf(own, 1));
  for (let depth = 2; depth <= deepest; depth++) {
    const shared = repeated(names);
    if (shared.size === 0) break;
    for (const index of shared) names[index] = nameOf(parts[index]!, depth);
  }
  const taken = new Set(names.filter((_, index) => !repeated(names).has(index)).map(lower));
  for (const index of repeated(names)) {
    const name = names[index]!;
    let number = 1;
    let numbered = name;
    while (taken.has(lower(numbered))) numbered = `${name}-${++number}`;
    names[index] = numbered;
    taken.add(lower(numbered));
  }
  return names;
}

/** Without what pins or selects: a revision, a version, a digest. */
function partsOf(reference: string): string[] {
  const path = reference.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[?#].*$/s, "");
  const parts = path.split(/[/\\]/).map((part) => part.replace(/@[0-9a-f]{7,64}$/, ""));
  return parts.filter((part) => part !== "" && part !== "." && part !== "..");
}

function nameOf(parts: readonly string[], depth: number): string {
  const name = parts
    .slice(-depth)
    .join("-")
    .replace(/[^A-Za-z0-9_.-]+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(-LONGEST)
    .replace(/^[.-]+/, "");
  // Names of the joint report and its lock are not for a folder.
  const isFree = name !== "" && !/^(several|report)\.|^signals$|\.lock$/i.test(name);
  return isFree ? name : `checkpoint${name === "" ? "" : `-${name.replace(/\.lock$/i, "")}`}`;
}

/** Indices of names that are not the only one of their kind. */
function repeated(names: readonly string[]): Set<number> {
  const groups = Map.groupBy(names.keys(), (index) => lower(names[index]!));
  return new Set([...groups.values()].filter((same) => same.length > 1).flat());
}

function lower(name: string): string {
  return name.toLowerCase();
}
