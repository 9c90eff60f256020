import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { Job } from "../../contracts/job.ts";

/** A local file or folder, and its path in a container. */
export interface Mount {
  source: string;
  target: string;
}

/** Folder in a container that a run writes to. */
export const OUTPUT = "/out";
const INPUT = "/in";

/** With more data files than this, their folders are mounted instead. */
const MOST_FILES = 100;

/**
 * The job with paths in the container, and the mounts it needs. File names stay, since messages
 * show them; the job contains nothing else of this machine's paths. `input`: the folder in which
 * they all lie.
 */
export async function mountJob(job: Job, input = INPUT): Promise<{ job: Job; mounts: Mount[] }> {
  const mounts: Mount[] = [];
  const models =
    job.models === undefined ? undefined : await mountModels(job.models, mounts, input);
  const auxiliary =
    job.auxiliary === undefined ? undefined : { ...job.auxiliary, path: `${input}/auxiliary` };
  if (job.auxiliary !== undefined) {
    for (const mount of await mountModel(job.auxiliary.path, `${input}/auxiliary`)) {
      mounts.push(mount);
    }
  }
  const sets = (audit: Job["audits"][number]): [string, DataFile[]][] => [
    ...Object.entries(audit.sets),
    ...(audit.people === undefined ? [] : [["people", audit.people] as [string, DataFile[]]]),
  ];
  const files = job.audits.flatMap((audit) => sets(audit).flatMap(([, list]) => list));
  const real = await realPaths(files);
  const place = files.length > MOST_FILES ? byFolder(real, input) : byFile;
  const mounted = (path: string, folder: string): string => {
    const placed = place(path, folder, real.get(path)!);
    if (!mounts.some(({ target }) => target === placed.mount.target)) mounts.push(placed.mount);
    return placed.path;
  };
  const mountedFile = (file: string, audit: string): string => {
    const { path, mount } = byFile(file, `${input}/canaries/${audit}`);
    mounts.push(mount);
    return path;
  };
  const audits = job.audits.map(({ people, ...audit }) => {
    const placed = Object.fromEntries(
      sets({ ...audit, ...(people === undefined ? {} : { people }) }).map(([set, list]) => [
        set,
        list.map((file, index) => ({
          ...file,
          path: mounted(file.path, `${input}/data/${audit.name}/${set}/${index}`),
        })),
      ]),
    );
    const { people: asked, ...others } = placed;
    const { canaries } = audit;
    return {
      ...audit,
      sets: others,
      ...(asked === undefined ? {} : { people: asked }),
      ...(canaries === undefined ? {} : { canaries: mountedFile(canaries, audit.name) }),
    };
  }) as unknown as Job["audits"];
  const pii = await mountPii(job.pii, mounts, input);
  const placed = {
    ...job,
    ...(models === undefined ? {} : { models }),
    ...(auxiliary === undefined ? {} : { auxiliary }),
    audits,
    pii,
  };
  return { job: placed, mounts };
}

type Models = NonNullable<Job["models"]>;

/** Mounts each model, and of one of several adapters those before the last. */
async function mountModels(models: Models, mounts: Mount[], input: string): Promise<Models> {
  const mounted: Models = { ...models };
  for (const which of ["tuned", "base", "foundation"] as const) {
    const model = models[which];
    if (model === undefined) continue;
    const target = `${input}/${which}`;
    for (const mount of await mountModel(model.path, target)) mounts.push(mount);
    mounted[which] = { ...model, path: target };
    if (model.before === undefined) continue;
    const name = which === "tuned" ? "adapter" : `${which}-adapter`;
    const targets = model.before.map((_, index) => `${input}/${name}-${index + 1}`);
    for (const [index, path] of model.before.entries()) {
      for (const mount of await mountModel(path, targets[index]!)) mounts.push(mount);
    }
    mounted[which].before = targets as [string, ...string[]];
  }
  return mounted;
}

type DataFile = NonNullable<Job["audits"][number]["people"]>[number];

/** Mounts the name recogniser and the prompts, if the job names them. */
async function mountPii(pii: Job["pii"], mounts: Mount[], input: string): Promise<Job["pii"]> {
  const mounted = { ...pii };
  if (pii.name_model !== undefined) {
    const target = `${input}/names`;
    for (const mount of await mountModel(pii.name_model.path, target)) mounts.push(mount);
    mounted.name_model = { ...pii.name_model, path: target };
  }
  if (pii.sampling?.prompts !== undefined) {
    const { path, mount } = byFile(pii.sampling.prompts, `${input}/prompts`);
    mounts.push(mount);
    mounted.sampling = { ...pii.sampling, prompts: path };
  }
  return mounted;
}

interface Placed {
  path: string;
  mount: Mount;
}

/** Each file's path without links: in a container, a link out of the folder leads nowhere. */
async function realPaths(files: readonly { path: string }[]): Promise<Map<string, string>> {
  const entries = files.map(async ({ path }): Promise<[string, string]> => {
    return [path, await realpath(path).catch(() => path)];
  });
  return new Map(await Promise.all(entries));
}

function byFile(path: string, folder: string, source = path): Placed {
  const target = `${folder}/${basename(path)}`;
  return { path: target, mount: { source, target } };
}

function byFolder(
  real: ReadonlyMap<string, string>,
  input: string,
): (path: string, folder: string, real: string) => Placed {
  const folders = [...new Set([...real.values()].map((path) => dirname(path)))];
  return (_path, _folder, path) => {
    const source = dirname(path);
    const target = `${input}/data/folder-${folders.indexOf(source)}`;
    return { path: `${target}/${basename(path)}`, mount: { source, target } };
  };
}

/**
 * Mounts a model's folder as a whole. If it holds links that lead out of it, as a snapshot in the
 * Hub's cache does, mounts each file on its own: such a link would lead nowhere in the container.
 */
async function mountModel(folder: string, target: string): Promise<Mount[]> {
  const root = await realpath(folder);
  const entries = await readdir(root, { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(async ({ name }) => ({ name, real: await realpath(join(root, name)).catch(() => "") })),
  );
  const inside = files.every(({ real }) => real === "" || real.startsWith(root + sep));
  if (inside) return [{ source: root, target }];
  return files
    .filter(({ real }) => real !== "")
    .map(({ name, real }) => ({ source: real, target: `${target}/${name}` }));
}

/** The argument of `--mount`, which Docker reads as CSV: a field with a comma is quoted. */
export function mountArgument({ source, target }: Mount, writable = false): string {
  return ["type=bind", `source=${source}`, `target=${target}`, ...(writable ? [] : ["readonly"])]
    .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
