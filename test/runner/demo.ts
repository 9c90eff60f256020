import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./runner.ts";

const DEMO = join(ROOT, "examples", "demo");

export const CAREFUL = "examples/demo/careful.yml";
export const LEAKY = "examples/demo/leaky.yml";

/** Enough records for a false-positive rate of 1 %, few enough for a test. */
export const FEW_RECORDS = "limits.records=400";

/**
 * The demo's own policy of a model, for a workspace of its own. `at`: how it names each of `base`, the
 * model and the two files of data/, by their paths in the demo.
 */
export async function demoPolicy(
  model: "leaky" | "careful",
  at: (path: string) => string = (path) => join(DEMO, path),
): Promise<string> {
  const own = await readFile(join(DEMO, `${model}.yml`), "utf8");
  return own.replace(/\.\/(leaky|careful|base)$|data\/(non)?members\.jsonl$/gm, (reference) =>
    at(reference.replace(/^\.\//, "")),
  );
}

/**
 * Settings for an audit of the demo: none if `RETICENCE_TEST_<suite>` is `whole`. CI audits so few of
 * the records that an audit is hardly longer than its libraries take to load.
 */
export function demoLimits(suite: string, records = 40): string[] {
  const isWhole = process.env[`RETICENCE_TEST_${suite}`] === "whole";
  return isWhole ? [] : [`limits.records=${records}`, "attacks.pii.values=5"];
}

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
