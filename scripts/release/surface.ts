import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { DEFAULT_ATTACKS } from "../../src/attacks/index.ts";
import { compareReleases } from "../../src/base/release.ts";
import { COMMANDS } from "../../src/cli/index.ts";
import { PRESETS } from "../../src/config/presets.ts";
import { CATALOGUE } from "../../src/gate/catalogue.ts";
import { ROOT } from "../root.ts";

/** What users write down and expect to find again in a later release; docs/stability.md. */
export interface Surface {
  /** Names that later releases keep: `action input policy`, `option audit --out`, … */
  names: string[];
  /** Rules of each preset. */
  presets: Record<string, unknown>;
  /** Attacks that `strongest` is over where the policy declares none. */
  attacks: string[];
}

/** Names that go, and the release whose changelog said so first. */
export type Deprecated = Readonly<Record<string, string>>;

/** Releases that a deprecated name outlives: those of the next two minor numbers. */
const MINORS = 2;

/** The surface of this checkout. */
export async function surfaceOf(root = ROOT): Promise<Surface> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => [name, (await load()).options] as const),
  );
  const manifests = await Promise.all(
    ["", "comment", "history"].map(async (folder) => {
      const text = await readFile(join(root, folder, "action.yml"), "utf8");
      const { inputs = {}, outputs = {} } = parse(text) as Record<"inputs" | "outputs", object>;
      const action = folder === "" ? "action" : `action ${folder}`;
      return [
        ...Object.keys(inputs).map((name) => `${action} input ${name}`),
        ...Object.keys(outputs).map((name) => `${action} output ${name}`),
      ];
    }),
  );
  return {
    names: [
      ...Object.keys(CATALOGUE).map((id) => `metric ${id}`),
      ...Object.keys(PRESETS).map((name) => `preset ${name}`),
      ...commands.map(([name]) => `command ${name}`),
      ...commands.flatMap(([name, options]) =>
        Object.keys(options).map((option) => `option ${name} --${option}`),
      ),
      ...manifests.flat(),
    ].sort(),
    presets: JSON.parse(JSON.stringify(PRESETS)) as Record<string, unknown>,
    attacks: [...DEFAULT_ATTACKS],
  };
}

/**
 * What of an earlier release's surface a release breaks: names that are gone without having been
 * deprecated long enough; presets and default attacks that changed within a major release (before
 * 1.0.0: within a minor one).
 */
export function broken(
  earlier: { release: string; surface: Surface },
  next: { release: string; surface: Surface },
  deprecated: Deprecated = {},
): string[] {
  const { surface: before } = earlier;
  const { surface: after } = next;
  const gone = before.names.filter((name) => !after.names.includes(name));
  const faults = gone.flatMap((name) => {
    const since = deprecated[name];
    if (since === undefined) return [`${name} is gone, and was never deprecated`];
    const may = mayGoIn(since);
    return compareReleases(next.release, may) < 0
      ? [`${name} is gone, and has to stay until ${may}: ${since} deprecated it`]
      : [];
  });
  if (frozenIn(earlier.release) !== frozenIn(next.release)) return faults;
  for (const [name, rules] of Object.entries(before.presets)) {
    if (JSON.stringify(after.presets[name]) === JSON.stringify(rules)) continue;
    faults.push(`the preset ${name} is not what ${earlier.release} has`);
  }
  if (JSON.stringify(before.attacks) !== JSON.stringify(after.attacks)) {
    faults.push(`the attacks that run by default are not those of ${earlier.release}`);
  }
  return faults;
}

/** The first release that may lack what a release deprecated. */
function mayGoIn(since: string): string {
  const [major, minor] = since.split(".").map(Number) as [number, number];
  return `${major}.${minor + MINORS + 1}.0`;
}

/** Releases with the same presets: a major number, and before 1.0.0 a minor one. */
function frozenIn(release: string): string {
  const [major, minor] = release.split(".");
  return major === "0" ? `0.${minor}` : major!;
}
