import type { Engine } from "../../probe/index.ts";

/** Where the probe would run. */
export interface Place {
  executor?: "docker" | "process" | "ray";
  /** unknown: only a set-up that is still to come tells. */
  device: "cpu" | "cuda" | "mps" | "unknown";
  /** The GPU that would be used, as far as it is known; bytes. */
  gpu?: { name: string; total: number; free: number };
  /** All GPUs that a model may be spread over, `gpu` the first of them. */
  gpus?: readonly { name: string; total: number; free: number }[];
  /** The Docker engine whose memory a container gets. */
  engine?: Engine;
  /** Folder in which a Python environment is to be made; absent: none is. */
  toMake?: string;
}
