/**
 * `npm run replicate -- [--size SIZE] [--seed N] [--family pythia|opt] [--out DIR] [--record]`: the
 * experiment of arXiv 2409.11423 with controls and statistics, as examples/fake-privacy/configuration.yml
 * fixes it. Prints the table and the outcome; `--record` also puts them into replication.json and
 * docs/replication.md. `--record` alone writes the page anew from replication.json.
 *
 * `--size gpu --pack DIR` writes a folder for a machine with a GPU, `--size gpu --signals DIR` judges
 * what came back, and `--size gpu --rehearse` does both here with a tiny model. `--size paper --pack
 * DIR` writes the configuration for the paper's own models.
 */
import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ReticenceError } from "../src/base/errors.ts";
import { untilInterrupted } from "../src/console/interrupt.ts";
import { ensureEnvironment } from "../src/probe/index.ts";
import { resultTable } from "./replicate/page.ts";
import { record, writePage } from "./replicate/record.ts";
import type { Run } from "./replicate/result.ts";
import {
  EXAMPLE,
  FAMILIES,
  paperSettings,
  readSettings,
  type Settings,
  sizesOf,
} from "./replicate/settings.ts";
import { judged, PACKED, pack, runHere, runPacked } from "./replicate/stages.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string" },
    seed: { type: "string", default: "1" },
    family: { type: "string", default: "pythia" },
    out: { type: "string" },
    record: { type: "boolean", default: false },
    pack: { type: "string" },
    signals: { type: "string" },
    rehearse: { type: "boolean", default: false },
  },
});

const started = performance.now();
try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ReticenceError)) throw error;
  console.error(`reticence: ${error.pretty}`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  if (values.size === undefined && values.record) {
    await writePage();
    return 0;
  }
  const { size = "small", family, seed } = values;
  const sizes = [...(await sizesOf()), "paper"];
  const faults = [
    ...(sizes.includes(size) ? [] : [`--size is one of ${sizes.join(", ")}`]),
    ...(isFamily(family) ? [] : [`--family is one of ${FAMILIES.join(", ")}`]),
    ...(/^\d+$/.test(seed) ? [] : ["--seed is a whole number"]),
    ...(size !== "paper" || values.pack !== undefined || values.signals !== undefined
      ? []
      : ["--size paper needs --pack DIR, or --signals DIR with what came back"]),
  ];
  if (faults.length > 0 || !isFamily(family)) {
    console.error(`replicate: ${faults.join("; ")}.`);
    return 2;
  }
  if (values.pack !== undefined) {
    const folder = resolve(values.pack);
    const runs =
      size === "paper"
        ? await paperSettings(Number(seed))
        : new Map([[PACKED, await readSettings(size, family, Number(seed))]]);
    await pack(runs, folder);
    if (size === "paper") await cp(join(EXAMPLE, "paper.md"), join(folder, "README.md"));
    console.log(`Wrote ${values.pack}. On the other machine, in that folder:`);
    for (const name of runs.keys()) console.log(`  python lab/run.py all ${name}.json out/${name}`);
    return 0;
  }
  const run = await found(size, family, seed);
  console.log(`\n${resultTable(run)}\n`);
  console.log(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
  if (values.record) await record(run);
  return 0;
}

async function found(size: string, family: Settings["family"], seed: string): Promise<Run> {
  if (values.signals !== undefined) {
    const folder = resolve(values.signals);
    return await judged(await settingsIn(folder), folder);
  }
  const say = (line: string) => console.error(line);
  const python = await ensureEnvironment({ setup: "auto", say });
  const folder = resolve(values.out ?? join(EXAMPLE, "out", `${size}-${family}-${seed}`));
  const settings = await readSettings(values.rehearse ? "tiny" : size, family, Number(seed));
  return await untilInterrupted(async (signal) => {
    const place = { folder, python, say, signal };
    if (size !== "gpu") return await runHere(settings, place);
    // Without --rehearse, this machine is the one with the GPU, and has Node.
    await pack(new Map([[PACKED, settings]]), folder);
    await runPacked(folder, place);
    return await judged(settings, join(folder, "out"));
  });
}

/** What a packed run was made with comes back with its signals; a run here has it in its folder. */
async function settingsIn(folder: string): Promise<Settings> {
  const text = await readFile(join(folder, "notes", "settings.json"), "utf8").catch(
    async () => await readFile(join(folder, "settings.json"), "utf8"),
  );
  const { job: _, ...settings } = JSON.parse(text) as Settings & { job?: unknown };
  return settings;
}

function isFamily(name: string): name is Settings["family"] {
  return (FAMILIES as readonly string[]).includes(name);
}
