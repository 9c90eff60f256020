import { smallestOf } from "../../base/extremes.ts";
import type { ResolvedPolicy } from "../../config/index.ts";
import { GPU_WORKING_BYTES, WORKING_BYTES } from "../../probe/index.ts";

/**
 * Where the layers of a model lie, the fastest first, or how ranks share each of them; see the probe's
 * models/placement.py.
 */
export type PlacementKind = "device" | "gpus" | "memory" | "disk" | "fsdp" | "tensor";

export type Offload = NonNullable<ResolvedPolicy["run"]["offload"]>;

/** Bytes that are free for a model. */
export interface Room {
  /** One number for each GPU that the audit may use; empty: the CPU computes. */
  gpus: readonly number[];
  /** Of the machine's memory. */
  host: number;
  offload: Offload;
  /** How GPUs share models that one does not hold; absent: by whole layers. */
  parallel?: ResolvedPolicy["run"]["parallel"];
}

export interface PlannedPlacement {
  kind: PlacementKind;
  /** Whether checkpoint and base are in memory at once. */
  together: boolean;
}

/**
 * Layers are not divided: each GPU leaves about so much of a model unused, and the first as much again
 * for layers that are brought to it.
 */
const UNDIVIDED = 1 / 80;

/**
 * What each rank has beside its share: embeddings and head, and the layers that are gathered. Of a model
 * of 70 billion parameters 3 % and 4 %, of one of 8 billion 13 % and 8 %.
 */
const WHOLE_SHARE = 0.1;

/**
 * How the probe would place models, as far as sizes tell; undefined: nowhere. `one`: bytes of the
 * larger model's weights; `both`: of checkpoint and base, `one` if they share a load.
 */
export function placementOf(
  { one, both }: { one: number; both: number },
  { gpus, host, offload, parallel = "layers" }: Room,
): PlannedPlacement | undefined {
  const [first = host] = gpus;
  const fits = (bytes: number) => bytes + WORKING_BYTES <= first;
  if (fits(one)) return { kind: "device", together: fits(both) };
  const spread = gpus.map((free) => Math.max(0, free - GPU_WORKING_BYTES));
  const room = sum(spread);
  const within = (bytes: number, more = 0) =>
    bytes * (1 + UNDIVIDED * (gpus.length + 1)) <= room + more;
  if (parallel !== "layers" && gpus.length > 1) {
    const each = both * (1 / gpus.length + WHOLE_SHARE);
    if (each <= smallestOf(spread)) return { kind: parallel, together: true };
  }
  if (gpus.length > 1 && within(one)) return { kind: "gpus", together: within(both) };
  const waiting = Math.max(0, host - WORKING_BYTES);
  const together = one === both;
  const holdsLayer = gpus.length === 0 || one * 2 * UNDIVIDED <= (spread[0] ?? 0);
  if (offload === "none" || !holdsLayer) return undefined;
  if (gpus.length > 0 && within(one, waiting)) return { kind: "memory", together };
  return offload === "disk" ? { kind: "disk", together } : undefined;
}

/** GPUs of this size that hold one model between them. */
export function gpusNeeded(one: number, size: number): number {
  for (let count = 1; count <= MOST_GPUS; count++) {
    const room = { gpus: Array<number>(count).fill(size), host: 0, offload: "none" } as const;
    if (placementOf({ one, both: one }, room) !== undefined) return count;
  }
  return Number.POSITIVE_INFINITY;
}

/** No machine has more. */
const MOST_GPUS = 64;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
