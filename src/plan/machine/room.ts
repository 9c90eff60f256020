import { readdir, readFile, stat, statfs } from "node:fs/promises";
import { freemem, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import { SIGNALS } from "../../base/audit-folder.ts";
import { ProbeError } from "../../base/errors.ts";
import { smallestOf } from "../../base/extremes.ts";
import { isSynthetic, type ResolvedPolicy } from "../../config/index.ts";
import { diskNeeded, limitFor, messageOf, ProbeFault, WORKING_BYTES } from "../../probe/index.ts";
import type { EarlyInputs } from "../../pull/index.ts";
import { cachedBytes, formatBytes, type Prepared } from "../../sources/index.ts";
import { attempt, type Check, faults, ok, warning } from "../check.ts";
import { sizesOf, weightsOf } from "../weights.ts";
import type { Place } from "./place.ts";
import { gpusNeeded, type Offload, placementOf } from "./placement.ts";

export interface RoomOptions extends EarlyInputs {
  machine: Place;
  /** Folder that the audit writes to. */
  out: string;
  env: NodeJS.ProcessEnv;
}

/** Installed packages of the Python environment, bytes: the smallest measured, and one with CUDA. */
const ENVIRONMENT = { least: 1.2e9, most: 10e9 };
/** Signals are never larger than the bound, and for usual text about a quarter of it. */
const USUAL_SHARE = 0.1;
/** For logs, parts under way and reports, bytes. */
const SPARE_BYTES = 16 << 20;

/** Whether memory and disks hold what an audit loads and writes. */
export async function checkRoom(options: RoomOptions): Promise<Check[]> {
  return [...(await memoryChecks(options)), ...(await diskChecks(await needsOf(options)))];
}

async function memoryChecks({ loaded, models, machine }: RoomOptions): Promise<Check[]> {
  if (isSynthetic(loaded.policy)) return [];
  const { run } = loaded.policy;
  const weights = weightsOf(models);
  const { engine, device, gpu, gpus } = machine;
  const offload = run.offload ?? "memory";
  let container: number | undefined;
  if (engine !== undefined) {
    // What the container's own check asks for: the weights as they are stored.
    const isElsewhere = device === "cuda" || offload === "disk";
    const stored = isElsewhere ? WORKING_BYTES : weights.storedBytes + WORKING_BYTES;
    const limit = await attempt("machine", "memory", async () =>
      limitFor(engine, stored, run.memory),
    );
    if (limit.value === undefined) return limit.checks;
    container = limit.value;
  }
  const other = loaded.policy.previous === undefined ? "base" : "previous release";
  const needsOf = ({ one, both, dtype }: NonNullable<ReturnType<typeof sizesOf>>) => {
    const apart = one === both ? "" : ` together and ${formatBytes(one)} one after the other`;
    return `checkpoint and ${other} in ${dtype} need ${formatBytes(both)}${apart}`;
  };
  const sizes = sizesOf(weights, run.dtype, device === "unknown" ? "cuda" : device);
  if (device === "unknown") {
    const onGpu = sizes === undefined ? "" : `: on a GPU ${needsOf(sizes)} (${cardsText(sizes)})`;
    return [
      ok(
        "machine",
        "memory",
        `what the models need depends on the device, which is not known yet${onGpu}`,
      ),
    ];
  }
  if (sizes === undefined) {
    return [ok("machine", "memory", "what the models need is known once they are here")];
  }
  const needs = needsOf(sizes);
  const room = await memoryOf(device, gpu, container);
  if (room === undefined) {
    const cards = device === "cuda" ? ` (${cardsText(sizes)})` : "";
    const where = device === "cuda" ? "the GPU" : "this machine";
    return [ok("machine", "memory", `${needs}${cards}; how much ${where} has is not known`)];
  }
  const host = await memoryOf("cpu", undefined, container);
  return placementChecks({
    needs,
    one: sizes.one - WORKING_BYTES,
    both: sizes.both - WORKING_BYTES,
    offload,
    parallel: run.parallel,
    gpus: device === "cuda" ? (gpus ?? [gpu!]) : [],
    host: device === "mps" ? { free: 0, total: 0 } : host!,
    device: room,
    machine: container === undefined ? "this machine" : "the container",
    where:
      device === "cuda" ? "the GPU" : container === undefined ? "this machine" : "the container",
  });
}

/** `3 GPUs of 80 GB, 8 of 24 GB`: what would hold the larger model. */
function cardsText({ one }: { one: number }): string {
  const [large, small] = [80e9, 24e9].map((size) => gpusNeeded(one - WORKING_BYTES, size * 0.98));
  const counted = (count: number) => (count === 1 ? "one GPU" : `${count} GPUs`);
  if (!Number.isFinite(large!)) return "more than one machine's GPUs hold";
  return `${counted(large!)} of 80 GB${Number.isFinite(small!) ? `, or ${counted(small!)} of 24 GB,` : ""} would hold the larger one`;
}

interface Placing {
  needs: string;
  /** Bytes of the larger model's weights, and of both models'. */
  one: number;
  both: number;
  offload: Offload;
  parallel: ResolvedPolicy["run"]["parallel"];
  gpus: readonly Memory[];
  host: Memory;
  /** Of the device that is used where one is enough. */
  device: Memory;
  machine: string;
  where: string;
}

function placementChecks({ one, both, offload, parallel, gpus, ...told }: Placing): Check[] {
  const { needs, host, device, machine, where } = told;
  const placed = (of: keyof Memory) =>
    placementOf(
      { one, both },
      {
        gpus: gpus.map((gpu) => gpu[of]),
        host: (gpus.length === 0 ? device : host)[of],
        offload,
        ...(parallel === undefined ? {} : { parallel }),
      },
    );
  const plan = placed("free");
  const has = `${where} has ${formatBytes(device.free)} free of ${formatBytes(device.total)}`;
  if (plan === undefined) {
    const all =
      gpus.length > 1 ? ` and all ${gpus.length} GPUs ${formatBytes(totalOf(gpus, "free"))}` : "";
    const advice = offload === "disk" ? "" : " `run.offload` says where layers may wait.";
    if (placed("total") === undefined) {
      const fault = new ProbeFault(
        "memory-needed",
        `${messageOf("memory-needed")}: ${needs}, and ${has}${all}.`,
      );
      return faults("machine", "memory", fault);
    }
    return [
      warning(
        "machine",
        "memory",
        `${needs}, and ${has}${all}: the audit would end with memory-needed. End what uses it, or write \`run.dtype: bfloat16\`.${advice}`,
      ),
    ];
  }
  const pace = plan.together ? "" : "; they are loaded one after the other, which takes longer";
  const across = `${gpus.length} GPUs have ${formatBytes(totalOf(gpus, "free"))} free between them`;
  switch (plan.kind) {
    case "device":
      return [ok("machine", "memory", `${needs}; ${has}${pace}`)];
    case "gpus":
      return [
        ok("machine", "memory", `${needs}; ${across}, and each model is spread over them${pace}`),
      ];
    case "fsdp":
    case "tensor":
      return [
        ok(
          "machine",
          "memory",
          `${needs}; ${across}, and share both models (${plan.kind}), if the architecture allows it; else layers are spread over them`,
        ),
      ];
    case "memory":
      return [
        warning(
          "machine",
          "memory",
          `${needs}; ${gpus.length === 1 ? has : across}. The other layers wait in the memory of ${machine} (${formatBytes(host.free)} free) and are copied to the GPU for every batch, which takes several times longer.`,
        ),
      ];
    case "disk":
      return [
        warning(
          "machine",
          "memory",
          `${needs}; ${has}. Layers are read from files for every batch, which takes many times longer.`,
        ),
      ];
  }
}

function totalOf(gpus: readonly Memory[], of: keyof Memory): number {
  return gpus.reduce((sum, gpu) => sum + gpu[of], 0);
}

interface Memory {
  free: number;
  total: number;
}

async function memoryOf(
  device: "cpu" | "cuda" | "mps",
  gpu: Place["gpu"],
  container: number | undefined,
): Promise<Memory | undefined> {
  if (device === "cuda") return gpu;
  if (container !== undefined) return { free: container, total: container };
  const limits = [{ free: freemem(), total: totalmem() }, await controlGroup()];
  const known = limits.filter((limit) => limit !== undefined);
  return {
    free: smallestOf(known.map(({ free }) => free)),
    total: smallestOf(known.map(({ total }) => total)),
  };
}

/** Of a control group's memory: limit, use, and the page cache among the statistics; versions 2, 1. */
const CONTROL_GROUPS = [
  ["memory.max", "memory.current", "memory.stat", "inactive_file"],
  [
    "memory/memory.limit_in_bytes",
    "memory/memory.usage_in_bytes",
    "memory/memory.stat",
    "total_inactive_file",
  ],
] as const;

/** What the control group allows, as the probe counts it; undefined where there is no limit. */
async function controlGroup(root = "/sys/fs/cgroup"): Promise<Memory | undefined> {
  for (const [limit, used, statistics, cache] of CONTROL_GROUPS) {
    try {
      const [total, taken, lines] = await Promise.all(
        [limit, used, statistics].map((name) => readFile(`${root}/${name}`, "ascii")),
      );
      const own = new RegExp(`^${cache} (\\d+)$`, "m").exec(lines!)?.[1] ?? "0";
      const bytes = Number(total);
      if (!Number.isFinite(bytes)) continue;
      return { total: bytes, free: Math.max(0, bytes - Number(taken) + Number(own)) };
    } catch {
      // Not this version.
    }
  }
  return undefined;
}

/** Bytes that will be written, and where. */
interface Need {
  what: string;
  folder: string;
  /** Without as much it cannot be done. */
  least: number;
  /** With as much it can. */
  most: number;
}

async function needsOf(options: RoomOptions): Promise<Need[]> {
  const { loaded, audits, models, machine, out, env } = options;
  const needs: Need[] = [];
  if (machine.toMake !== undefined) {
    needs.push({ what: "the Python environment", folder: machine.toMake, ...ENVIRONMENT });
  }
  const cached = await cachedBytes(env);
  for (const [folder, bytes] of roomOf(models)) {
    // The cache gives up what no audit uses.
    needs.push({ what: "models", folder, least: Math.max(0, bytes - cached), most: bytes });
  }
  // What an interrupted audit left is there already.
  const written = await bytesIn(join(out, SIGNALS));
  const bound = await diskNeeded({ audits, limits: loaded.policy.limits });
  const signals = Math.max(0, bound - written);
  // A container's executor wants the bound; a process goes on until the disk is full.
  const least = machine.executor === "docker" ? signals : signals * USUAL_SHARE;
  needs.push({ what: "signals", folder: out, least, most: signals + SPARE_BYTES });
  return needs;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (about) => (about.isFile() ? about.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function roomOf(models: readonly Prepared[]): Map<string, number> {
  const room = new Map<string, number>();
  for (const { missing } of models) {
    for (const [folder, bytes] of missing.room) {
      if (bytes > 0) room.set(folder, (room.get(folder) ?? 0) + bytes);
    }
  }
  return room;
}

/** A check per disk, whatever is written to it. */
async function diskChecks(needs: readonly Need[]): Promise<Check[]> {
  const disks = new Map<number, { folder: string; free: number; needs: Need[] }>();
  for (const need of needs) {
    const folder = await nearest(resolve(need.folder));
    const { dev } = await stat(folder);
    const disk = disks.get(dev);
    if (disk !== undefined) disk.needs.push(need);
    else disks.set(dev, { folder, free: await freeBytes(folder), needs: [need] });
  }
  return [...disks.values()].map(diskCheck);
}

function diskCheck({
  folder,
  free,
  needs,
}: {
  folder: string;
  free: number;
  needs: Need[];
}): Check {
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const most = needs.reduce((sum, need) => sum + need.most, 0);
  const parts = needs.map((need) => `${need.what} up to ${formatBytes(need.most)}`).join(", ");
  const has = `${formatBytes(free)} free where ${folder} is; ${parts}`;
  const advice =
    "Free some, or write elsewhere: the signals with another output folder, models with RETICENCE_CACHE or HF_HUB_CACHE, the environment with XDG_CACHE_HOME.";
  if (free < least) {
    const error = new ProbeError("disk-needed", `${has}. ${advice}`);
    return faults("machine", "disk", error)[0]!;
  }
  return free < most
    ? warning("machine", "disk", `${has}, which may not be enough. ${advice}`)
    : ok("machine", "disk", has);
}

/** A folder itself, or the nearest one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const about = await stat(folder).catch(() => undefined);
  if (about?.isDirectory() === true || dirname(folder) === folder) return folder;
  return await nearest(dirname(folder));
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
