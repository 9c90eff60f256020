import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { SIGNALS } from "../base/audit-folder.ts";
import { PolicyError } from "../base/errors.ts";
import { largestOf } from "../base/extremes.ts";
import type { DataFormat } from "../config/index.ts";
import { type RecordedBase, recordedBases } from "../pull/checkpoint/index.ts";
import { formatsOf } from "../pull/index.ts";
import { type DataFile, firstRecords } from "../rows/index.ts";
import { dataKindOf, isExecutableFormat, isSafetensors, splitOf } from "../sources/index.ts";

/** Levels of folders, and entries of them all, that are looked at; whatever lies beyond is counted. */
const DEEPEST = 5;
const MOST_ENTRIES = 20_000;
/** Records of each data file that tell its format. */
const FIRST_RECORDS = 20;

/** Folders that never hold a checkpoint or data of the project. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "node_modules",
  "venv",
  "__pycache__",
  "site-packages",
  SIGNALS,
]);

/** A model or adapter of the folder. Paths are relative to the folder, with slashes. */
export interface FoundModel {
  path: string;
  kind: "model" | "adapter";
  /** What it says of its base, the most reliable first. */
  bases: RecordedBase[];
  /** One of a trainer's steps within the folder of the run: `checkpoint-500`. */
  isStep: boolean;
  /** A file that a trainer left beside the weights; absent: none. */
  trainer?: string;
  /** When its weights were written, milliseconds; of several files the last. */
  modified: number;
}

/** A data file, or the files of one split in a folder (`data:train`). */
export interface FoundData {
  reference: string;
  files: number;
  /** The files themselves, absolute. */
  sources: DataFile[];
  /** Formats that its first records fit; empty where they fit none. */
  formats: DataFormat[];
  /** Fields of its first records that hold one text or number. */
  fields: string[];
}

/** What is in a folder, and what of it could not be used. */
export interface Survey {
  folder: string;
  models: FoundModel[];
  data: FoundData[];
  /** What was passed over and why, a line each. */
  notes: string[];
}

/**
 * Looks through a folder for models and data without loading or running any of it. Hidden folders,
 * environments and the signals of audits are passed over; links to folders are followed, once each.
 * Throws PolicyError if the folder cannot be read.
 */
export async function surveyFolder(folder: string): Promise<Survey> {
  const survey: Survey = { folder, models: [], data: [], notes: [] };
  const seen = new Set<string>();
  let entries = 0;
  let deeper = 0;

  const visit = async (path: string, depth: number): Promise<void> => {
    const here = await realpath(path);
    if (seen.has(here)) return;
    seen.add(here);
    const names = (await readdir(path)).sort();
    entries += names.length;
    const files: string[] = [];
    const folders: string[] = [];
    for (const name of names.slice(0, Math.max(0, MOST_ENTRIES - entries + names.length))) {
      if (name.startsWith(".")) continue;
      const about = await stat(join(path, name)).catch(() => undefined);
      if (about?.isFile()) files.push(name);
      else if (about?.isDirectory() && !PASSED_OVER.has(name)) folders.push(name);
    }
    const place = slashed(relative(folder, path));
    // What lies beside weights is the trainer's: results, states, settings.
    if (isModelFolder(files)) await addModel(survey, path, place, files);
    else await addData(survey, path, place, files);
    for (const name of folders) {
      if (depth >= DEEPEST || entries >= MOST_ENTRIES) deeper++;
      else await visit(join(path, name), depth + 1).catch(() => undefined);
    }
  };

  try {
    await visit(folder, 0);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PolicyError(
      "init-folder",
      code === "ENOENT"
        ? "there is no such folder. Name the one that holds your checkpoint and data."
        : `the folder cannot be read (${code ?? "unknown"}).`,
      { location: { file: folder } },
    );
  }
  if (deeper > 0) {
    survey.notes.push(
      `not looked into: ${deeper} ${deeper === 1 ? "folder" : "folders"} more than ${DEEPEST} levels down or behind ${MOST_ENTRIES.toLocaleString("en")} entries; name what is there with a flag`,
    );
  }
  return survey;
}

/** Programs have a config.json as well; a model has weights beside it. */
function isModelFolder(files: readonly string[]): boolean {
  const isConfigured = files.includes("config.json") || files.includes("adapter_config.json");
  return isConfigured && files.some((name) => isSafetensors(name) || isExecutableFormat(name));
}

/** What trainers leave beside the weights that they wrote. */
const TRAINER_FILES = ["training_args.bin", "training_args.json", "trainer_state.json"];

async function addModel(
  survey: Survey,
  path: string,
  place: string,
  files: readonly string[],
): Promise<void> {
  const kind = files.includes("adapter_config.json") ? "adapter" : "model";
  const shown = place === "" ? "." : `./${place}`;
  if (!files.some(isSafetensors)) {
    survey.notes.push(
      `${shown} is not offered: it holds no safetensors, and other weights can run code when they are loaded`,
    );
    return;
  }
  const weights = files.filter(isSafetensors);
  const times = await Promise.all(weights.map((name) => stat(join(path, name))));
  const trainer = TRAINER_FILES.find((name) => files.includes(name));
  survey.models.push({
    path: shown,
    kind,
    bases: await recordedBases(path, kind),
    isStep: /(^|\/)checkpoint-\d+$/.test(place),
    ...(trainer === undefined ? {} : { trainer }),
    modified: largestOf(times.map(({ mtimeMs }) => mtimeMs)),
  });
}

async function addData(
  survey: Survey,
  path: string,
  place: string,
  files: readonly string[],
): Promise<void> {
  const data = files.filter((name) => dataKindOf(name) !== undefined);
  const groups = Map.groupBy(data, (name) => {
    const isShard = /[-_.]\d+-of-\d+\./.test(name);
    return isShard ? `${place === "" ? "." : place}:${splitOf(name)}` : below(place, name);
  });
  for (const [reference, names] of groups) {
    let formats: DataFormat[] | undefined;
    let fields: string[] | undefined;
    const sources = names.map((name) => ({ path: join(path, name), ...dataKindOf(name)! }));
    for (const file of sources) {
      const records = await firstRecords(file, FIRST_RECORDS).catch(() => []);
      for (const { kinds } of records) {
        const own = formatsOf(kinds);
        formats = formats === undefined ? own : formats.filter((one) => own.includes(one));
        const scalars = [...kinds.keys()].filter((field) => !NEVER_PERSON.has(kinds.get(field)!));
        fields = fields === undefined ? scalars : fields.filter((one) => scalars.includes(one));
      }
    }
    // No record could be read: package.json and its like.
    if (formats === undefined) continue;
    survey.data.push({ reference, files: names.length, sources, formats, fields: fields ?? [] });
  }
}

const NEVER_PERSON: ReadonlySet<string> = new Set(["messages", "sharegpt"]);

function below(place: string, name: string): string {
  return place === "" ? name : `${place}/${name}`;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

/** Where a folder's continuous integration runs, as far as its files tell. */
export interface Forge {
  /** Root of the repository, or the folder itself where there is none. */
  root: string;
  ci: { value: "github" | "gitlab"; because: string }[];
}

/** Finds the repository that a folder is in, and what says where it is hosted. */
export async function forgeOf(folder: string): Promise<Forge> {
  const root = (await repositoryOf(folder)) ?? folder;
  const ci: Forge["ci"] = [];
  const remotes = await readFile(join(root, ".git", "config"), "utf8").catch(() => "");
  const has = async (name: string) => (await stat(join(root, name)).catch(() => undefined)) != null;
  if (await has(".github")) ci.push({ value: "github", because: ".github is there" });
  else if (/^\s*url\s*=.*[@/.]github\./m.test(remotes)) {
    ci.push({ value: "github", because: "a remote of the repository is on GitHub" });
  }
  if (await has(".gitlab-ci.yml")) ci.push({ value: "gitlab", because: ".gitlab-ci.yml is there" });
  else if (/^\s*url\s*=.*[@/.]gitlab\./m.test(remotes)) {
    ci.push({ value: "gitlab", because: "a remote of the repository is on GitLab" });
  }
  return { root, ci };
}

async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let path = folder; ; path = join(path, "..")) {
    if ((await stat(join(path, ".git")).catch(() => undefined)) !== undefined) return path;
    if (join(path, "..") === path) return undefined;
  }
}
