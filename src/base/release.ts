import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, VERSION } from "./installation.ts";

/**
 * Where every release publishes its schemas, by `scripts/release/schemas.ts`: the newest release's
 * here, and each release's own below its number. Descriptions of the policy's keys name the release
 * that added them.
 */
export const SCHEMAS = "https://raw.githubusercontent.com/reticence/reticence/schemas/v1";

const RELEASE = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Whether a value is the number of a release, as in 1.2.3. */
export function isRelease(value: unknown): value is string {
  return typeof value === "string" && RELEASE.test(value);
}

/** Negative where one release came before the other, 0 for the same. Both must be releases. */
export function compareReleases(one: string, other: string): number {
  const [a, b] = [one, other].map((release) => release.split(".").map(Number)) as [
    number[],
    number[],
  ];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** The release that a file says wrote it, if that is a later one than this. */
export function laterRelease(writer: unknown): string | undefined {
  return isRelease(writer) && compareReleases(writer, VERSION) > 0 ? writer : undefined;
}

/** How a workflow names a release: its full commit, and the tag for people. */
export interface ReleasePin {
  commit: string;
  tag: string;
}

/**
 * The release that is installed, as its package says. Undefined in a checkout: a commit cannot hold
 * its own digest.
 */
export async function ownPin(root = ROOT): Promise<ReleasePin | undefined> {
  const text = await readFile(join(root, "release.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as ReleasePin);
}
