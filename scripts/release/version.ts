import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareReleases, isRelease } from "../../src/base/release.ts";
import { ROOT } from "../root.ts";
import { withRelease } from "./changelog.ts";
import { withRelease as keysWithRelease, readKeys, readPolicySchema } from "./keys.ts";
import { surfaceOf } from "./surface.ts";

/** Folder of what each release wrote, which the tests of every later one read. */
export const UPGRADING = join("test", "upgrading", "releases");

/** The demo's audits, by the names of their policies. */
export const DEMO = ["careful", "leaky"] as const;

const SCHEMAS = ["config", "report", "history"];

/**
 * Makes this checkout release `release`: its number in package.json, the changelog, and the release
 * that added each key of the policy. Throws Error where it cannot be the next release.
 */
export async function setVersion(release: string, date: string, root = ROOT): Promise<void> {
  const manifest = join(root, "package.json");
  const text = await readFile(manifest, "utf8");
  const { version: current } = JSON.parse(text) as { version: string };
  if (!isRelease(release) || compareReleases(release, current) <= 0) {
    throw new Error(`"${release}" is not a release after ${current}.`);
  }
  const changelog = join(root, "CHANGELOG.md");
  const changes = withRelease(await readFile(changelog, "utf8"), release, date);
  const keys = keysWithRelease(await readKeys(root), await readPolicySchema(root), release);
  await writeFile(changelog, changes);
  await writeFile(join(root, "schema", "since.json"), `${JSON.stringify(keys, null, 2)}\n`);
  await writeFile(manifest, withVersion(text, current, release));
  const lock = join(root, "package-lock.json");
  // The project's own version stands twice at the top; a package may have the same.
  const [head, ...rest] = (await readFile(lock, "utf8")).split('"node_modules/');
  await writeFile(
    lock,
    [head!.replaceAll(`"version": "${current}"`, `"version": "${release}"`), ...rest].join(
      '"node_modules/',
    ),
  );
}

/**
 * Keeps what this release writes, for the tests of later ones. `audits` holds the output folders of
 * the demo's two audits, which kept the history beside them.
 */
export async function keepForUpgrading(
  release: string,
  audits: string,
  root = ROOT,
): Promise<void> {
  const folder = join(root, UPGRADING, release);
  await mkdir(join(folder, "schema"), { recursive: true });
  for (const name of DEMO) {
    await cp(join(root, "examples", "demo", `${name}.yml`), join(folder, `${name}.yml`));
    const report = JSON.parse(await readFile(join(audits, name, "report.json"), "utf8")) as {
      provenance: { reticence: string };
    };
    if (report.provenance.reticence !== release) {
      throw new Error(`the report of ${name} is by release ${report.provenance.reticence}.`);
    }
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(report)}\n`);
  }
  await cp(join(audits, "history", "history.jsonl"), join(folder, "history.jsonl"));
  for (const name of SCHEMAS) {
    const file = `${name}.schema.json`;
    await cp(join(root, "schema", file), join(folder, "schema", file));
  }
  const surface = await surfaceOf(root);
  await writeFile(join(folder, "surface.json"), `${JSON.stringify(surface, null, 1)}\n`);
}

function withVersion(text: string, current: string, release: string): string {
  return text.replace(`"version": "${current}"`, `"version": "${release}"`);
}
