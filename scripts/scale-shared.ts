/**
 * The second table of docs/operations.md about sizes of models: what `run.parallel` makes of those that
 * no single GPU holds. Calculated as the first one is, and with what the GPUs send each other on top.
 */
import { placementOf, type Room } from "../src/plan/machine/placement.ts";
import {
  BATCH,
  BYTES,
  type Cell,
  cellOf,
  MACHINES,
  type Machine,
  markdownTable,
  nameOf,
  SIZES,
  type Size,
  TOKENS_SCORED,
  textOf,
  tokensPerSecond,
} from "./scale-table.ts";

type Parallel = NonNullable<Room["parallel"]>;
type Shared = Exclude<Parallel, "layers">;

/**
 * Not measured: bytes per second that a GPU receives from the others of its host, and sends to them at
 * once. Half of the 900 GB/s, in both directions together, that NVIDIA gives for NVLink 4 on an H100
 * SXM (https://www.nvidia.com/en-us/data-center/h100/).
 */
export const LINK = 450e9;

/** Others have a worker on each GPU, whatever the policy says. */
const SIZES_SHARED = SIZES.filter((size) =>
  MACHINES.every((machine) => cellOf(size, machine)?.kind !== "device"),
);
const MACHINES_SHARING = MACHINES.filter(({ gpus }) => gpus.length > 1);

/**
 * How all GPUs of each host would share a model; undefined: they have no room for both models, or memory
 * none for a mixture, which every rank puts together for itself.
 */
export function sharedCellOf(size: Size, machine: Machine, parallel: Shared): Cell | undefined {
  const one = size.parameters * BYTES;
  const ranks = machine.gpus.length;
  if (size.mixture && ranks * one > machine.host) return undefined;
  const room = { gpus: machine.gpus, host: machine.host, offload: "none", parallel } as const;
  const placed = placementOf({ one, both: 2 * one }, room);
  if (placed?.kind !== parallel) return undefined;
  const tokens = TOKENS_SCORED / machine.nodes;
  const seconds = { fsdp: fsdpSeconds, tensor: tensorSeconds }[parallel](size, machine, tokens);
  return { ...placed, gpus: ranks, workers: machine.nodes, minutes: seconds / 60 };
}

/**
 * Seconds for `tokens` on n GPUs of which each scores texts of its own and gathers every layer for every
 * batch: tokens / (n · rate) + tokens / (n · batch) · bytes · (n − 1) / n / link. `rate` is one GPU's,
 * `bytes` are the whole model's, of which a GPU has 1 / n already. Embeddings and head are counted too,
 * though they are not gathered; nothing is taken to be gathered while a layer runs.
 */
export function fsdpSeconds(size: Size, machine: Machine, tokens: number, link = LINK): number {
  const ranks = machine.gpus.length;
  const computing = tokens / (ranks * tokensPerSecond(size, machine));
  const batches = tokens / (ranks * BATCH);
  return computing + (batches * size.parameters * BYTES * (1 - 1 / ranks)) / link;
}

/**
 * Seconds for `tokens` on n GPUs that compute each product together: tokens / rate · ((1 − h) / n + h) +
 * tokens · 2 · layers · 2 · (n − 1) / n · hidden · bytes / link. `h` is the head's share of the
 * parameters that a token meets: every rank computes the whole head. In each layer, the sums after
 * attention and after the MLP are all-reduced, which sends and receives 2 · (n − 1) / n times the
 * activations (https://github.com/NVIDIA/nccl-tests/blob/master/doc/PERFORMANCE.md), and nothing is
 * computed meanwhile.
 */
export function tensorSeconds(size: Size, machine: Machine, tokens: number, link = LINK): number {
  const { layers, hidden, vocabulary, parameters, active = parameters } = size;
  const ranks = machine.gpus.length;
  const head = (vocabulary * hidden) / active;
  const computing = (tokens / tokensPerSecond(size, machine)) * ((1 - head) / ranks + head);
  const reduced = 2 * layers * 2 * (1 - 1 / ranks) * hidden * BYTES;
  return computing + (tokens * reduced) / link;
}

export function sharedTable(): string {
  const kinds: readonly Parallel[] = ["layers", "fsdp", "tensor"];
  return markdownTable([
    ["model in bf16", "`run.parallel`", ...MACHINES_SHARING.map(({ name }) => name)],
    ...SIZES_SHARED.flatMap((size) =>
      kinds.map((kind) => [
        nameOf(size),
        `\`${kind}\``,
        ...MACHINES_SHARING.map((machine) => cellText(size, machine, kind)),
      ]),
    ),
  ]);
}

function cellText(size: Size, machine: Machine, parallel: Parallel): string {
  const byLayers = cellOf(size, machine);
  if (parallel === "layers" || byLayers === undefined) return textOf(byLayers);
  const cell = sharedCellOf(size, machine, parallel);
  return cell === undefined ? "`parallel-memory`: as `layers`" : textOf(cell);
}
