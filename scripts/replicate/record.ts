/** replication.json, which holds every recorded run, and the page that is written from it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { PLOTS, page } from "./page.ts";
import { extractionPlot, pickingPlot } from "./plots.ts";
import type { Run } from "./result.ts";
import { EXAMPLE, readSettings, type Settings } from "./settings.ts";

const FILE = join(EXAMPLE, "replication.json");
export const PAGE = join("docs", "replication.md");

/** The small runs come first, by seed, then the others. */
const ORDER = ["small", "gpu", "paper", "tiny"];

/** Puts a run in the place of an earlier one of the same size, family and seed. */
export async function record(run: Run): Promise<void> {
  const kept = (await readRuns()).filter((one) => nameOf(one) !== nameOf(run));
  const runs = [...kept, run].sort(
    (a, b) =>
      ORDER.indexOf(a.size) - ORDER.indexOf(b.size) ||
      b.family.localeCompare(a.family) ||
      a.seed - b.seed,
  );
  await writeFile(FILE, `${JSON.stringify({ runs }, null, 2)}\n`);
  await writePage();
}

export async function writePage(): Promise<void> {
  for (const [path, text] of Object.entries(await pageFiles())) {
    await writeFile(join(ROOT, path), text);
  }
}

/** The page and its plots, by path from the repository's root. */
export async function pageFiles(): Promise<Record<string, string>> {
  const runs = await readRuns();
  const [first] = runs;
  if (first === undefined) throw new Error("replication.json holds no run");
  const family = first.family as Settings["family"];
  return {
    [PAGE]: page(runs, await readSettings(first.size, family, first.seed)),
    [join("docs", PLOTS.extraction)]: extractionPlot(first),
    [join("docs", PLOTS.picking)]: pickingPlot(first),
  };
}

async function readRuns(): Promise<Run[]> {
  const text = await readFile(FILE, "utf8").catch(() => '{"runs": []}');
  return (JSON.parse(text) as { runs: Run[] }).runs;
}

function nameOf({ size, family, seed }: Run): string {
  return `${size} ${family} ${seed}`;
}
