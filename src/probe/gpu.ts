import { existsSync } from "node:fs";
import { execa } from "execa";

/** NVIDIA GPUs of this machine as their driver tells of them. */
export interface Driver {
  version: string;
  /** Latest CUDA release that it runs, for example `12.8`; undefined: it does not say. */
  cuda: string | undefined;
  gpus: { name: string; total: number; free: number }[];
}

const WITHIN_MS = 10_000;
const MIB = 1024 ** 2;

/** What `nvidia-smi` says; undefined where there is none, or it finds no GPU. */
export async function readDriver(): Promise<Driver | undefined> {
  const query = "--query-gpu=driver_version,name,memory.total,memory.free";
  const [listed, whole] = await Promise.all([
    smi([query, "--format=csv,noheader,nounits"]),
    smi([]),
  ]);
  return listed === undefined ? undefined : parseDriver(listed, whole ?? "");
}

/** Parses the two outputs of `nvidia-smi`; undefined where they name no GPU. */
export function parseDriver(listed: string, whole: string): Driver | undefined {
  const rows = listed
    .split("\n")
    .map((line) => line.split(",").map((field) => field.trim()))
    .filter((fields) => fields.length >= 4 && /^\d+(\.\d+)+$/.test(fields[0]!));
  if (rows.length === 0) return undefined;
  return {
    version: rows[0]![0]!,
    cuda: /CUDA (?:UMD )?Version: *(\d+\.\d+)/.exec(whole)?.[1],
    gpus: rows.map((fields) => ({
      // A name may hold a comma; memory comes last.
      name: fields.slice(1, -2).join(", "),
      total: Number(fields.at(-2)) * MIB,
      free: Number(fields.at(-1)) * MIB,
    })),
  };
}

/** Whether anything on this machine could be a GPU that PyTorch's `cuda` means, ROCm's included. */
export function mayHaveGpu(): boolean {
  if (process.platform === "darwin") return false;
  if (process.platform !== "linux") return true;
  return ["/dev/nvidiactl", "/dev/nvidia0", "/dev/kfd", "/dev/dxg"].some((path) =>
    existsSync(path),
  );
}

/** Whether a driver that runs CUDA up to `has` runs a build for `needs`: the major releases decide. */
export function runsCuda(has: string, needs: string): boolean {
  return Number.parseInt(has, 10) >= Number.parseInt(needs, 10);
}

async function smi(args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await execa("nvidia-smi", args, {
    reject: false,
    stdin: "ignore",
    timeout: WITHIN_MS,
  });
  return exitCode === 0 ? String(stdout) : undefined;
}

/** A policy that asks for GPUs and gets a process runs on CUDA, never on the CPU. */
export function deviceOfProcess({
  gpus,
  device,
}: {
  gpus?: string | undefined;
  device: string;
}): string {
  if (gpus === undefined || device !== "auto") return device;
  return gpus === "none" ? "cpu" : "cuda";
}
