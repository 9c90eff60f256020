import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./runner.ts";

const DEMO = join(ROOT, "examples", "demo");

export const CAREFUL = "examples/demo/careful.yml";
export const LEAKY = "examples/demo/leaky.yml";

/** Enough records for a false-positive rate of 1 %, few enough for a test. */
export const FEW_RECORDS = "limits.records=400";

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const DIGITS = /\+?\d[\d\s().-]{7,}\d/g;

/** Every name, e-mail address, phone and card number in the demo's data. */
export async function personalValues(): Promise<string[]> {
  const values = new Set<string>();
  for (const file of await filesIn(DEMO, (path) => path.endsWith(".jsonl"))) {
    for (const line of (await readFile(file, "utf8")).split("\n")) {
      if (line.trim() === "") continue;
      for (const [field, value] of Object.entries(JSON.parse(line) as Record<string, unknown>)) {
        if (typeof value !== "string") continue;
        if (/name/i.test(field)) values.add(value);
        for (const [match] of value.matchAll(EMAIL)) values.add(match);
        for (const [match] of value.matchAll(DIGITS)) values.add(match);
      }
    }
  }
  return [...values];
}

/** Files below a folder; those of signals/ only if asked for. */
export async function filesIn(
  folder: string,
  wanted: (path: string) => boolean,
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(wanted);
}

/** Content of every file below a folder that is not among the signals, by path. */
export async function published(folder: string): Promise<Map<string, string>> {
  const files = await filesIn(folder, (path) => !path.includes("/signals/"));
  const texts = files.map(async (file) => [file, await readFile(file, "utf8")] as const);
  return new Map(await Promise.all(texts));
}
