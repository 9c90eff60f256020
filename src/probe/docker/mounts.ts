import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { Job } from "../../contracts/job.ts";

/** A file or folder of this machine, and where a container sees it. */
export interface Mount {
  source: string;
  target: string;
}

/** Folder of a container in which a run writes. */
export const OUTPUT = "/out";
const INPUT = "/in";

/** Above this many data files their folders are mounted instead. */
const MOST_FILES = 100;

/**
 * The job with the paths that a container sees, and what has to be mounted there. Names of files
 * stay, since messages give them; nothing else of this machine's paths is in the job.
 */
export async function mountJob(job: Job): Promise<{ job: Job; mounts: Mount[] }> {
  const mounts: Mount[] = [];
  const models = { tuned: { ...job.models.tuned }, base: { ...job.models.base } };
  for (const which of ["tuned", "base"] as const) {
    const target = `${INPUT}/${which}`;
    mounts.push(...(await mountModel(models[which].path, target)));
    models[which].path = target;
  }
  const files = job.audits.flatMap((audit) => Object.values(audit.sets).flat());
  const place = files.length > MOST_FILES ? byFolder(files) : byFile;
  const audits = job.audits.map((audit) => ({
    ...audit,
    sets: Object.fromEntries(
      Object.entries(audit.sets).map(([set, list]) => [
        set,
        list.map((file, index) => {
          const { path, mount } = place(file.path, `${INPUT}/data/${audit.name}/${set}/${index}`);
          if (!mounts.some(({ target }) => target === mount.target)) mounts.push(mount);
          return { ...file, path };
        }),
      ]),
    ),
  })) as unknown as Job["audits"];
  return { job: { ...job, models, audits }, mounts };
}

interface Placed {
  path: string;
  mount: Mount;
}

function byFile(path: string, folder: string): Placed {
  const target = `${folder}/${basename(path)}`;
  return { path: target, mount: { source: path, target } };
}

function byFolder(files: readonly { path: string }[]): (path: string) => Placed {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  return (path) => {
    const source = dirname(path);
    const target = `${INPUT}/data/folder-${folders.indexOf(source)}`;
    return { path: `${target}/${basename(path)}`, mount: { source, target } };
  };
}

/**
 * A model's folder as one mount. Where it holds links that lead out of it, as a snapshot in the
 * Hub's cache does, each file on its own: a link would lead nowhere in the container.
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

/** The argument of `--mount`, which Docker reads as CSV: a field with a comma stands in quotes. */
export function mountArgument({ source, target }: Mount, writable = false): string {
  return ["type=bind", `source=${source}`, `target=${target}`, ...(writable ? [] : ["readonly"])]
    .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
