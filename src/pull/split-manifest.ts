import type { Split } from "../contracts/split.ts";
import { splitValidator } from "../contracts/validate.ts";

/** The name under which a split is described beside its files. */
export const SPLIT_MANIFEST = "split.json";

/** The manifest that a text holds; undefined where it is none that this release reads. */
export function parseManifest(text: string): Split | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return splitValidator()(value) ? value : undefined;
}

export function manifestText(manifest: Split): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
