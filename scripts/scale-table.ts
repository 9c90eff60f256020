/**
 * The table of docs/operations.md that says what sizes of models need and take. It is calculated:
 * from the rates that one GPU was measured at, and from what makers say of the others.
 */
import { type PlacementKind, placementOf } from "../src/plan/machine/placement.ts";

/** A model as it is computed with, in bf16. `active`: parameters that a token meets. */
export interface Size {
  name: string;
  parameters: number;
  active?: number;
  layers: number;
  /** Numbers of a token's activation between layers. */
  hidden: number;
  vocabulary: number;
  /** Experts that are stored one by one pass through memory as a whole when they are loaded. */
  mixture?: true;
}

export interface Machine {
  name: string;
  /** Bytes of each GPU. */
  gpus: readonly number[];
  /** Bytes of a node's memory. */
  host: number;
  nodes: number;
  /** Nominal dense bf16 rate of a GPU, FLOP/s. */
  flops: number;
}

const GB = 1e9;
/** Llama 3 in four sizes, and Kimi K2, as their configurations say. */
export const SIZES: readonly Size[] = [
  { name: "1B", parameters: 1.24e9, layers: 16, hidden: 2048, vocabulary: 128_256 },
  { name: "8B", parameters: 8.03e9, layers: 32, hidden: 4096, vocabulary: 128_256 },
  { name: "70B", parameters: 70.6e9, layers: 80, hidden: 8192, vocabulary: 128_256 },
  { name: "405B", parameters: 406e9, layers: 126, hidden: 16_384, vocabulary: 128_256 },
  {
    name: "1T mixture, 32B active",
    parameters: 1.04e12,
    active: 32e9,
    layers: 61,
    hidden: 7168,
    vocabulary: 163_840,
    mixture: true,
  },
];
export const MACHINES: readonly Machine[] = [
  { name: "1 × 24 GB", gpus: [24 * GB], host: 64 * GB, nodes: 1, flops: 125e12 },
  { name: "1 × 80 GB", gpus: [80 * GB], host: 256 * GB, nodes: 1, flops: 989e12 },
  {
    name: "8 × 80 GB",
    gpus: Array<number>(8).fill(80 * GB),
    host: 2000 * GB,
    nodes: 1,
    flops: 989e12,
  },
  {
    name: "4 nodes of 8 × 80 GB",
    gpus: Array<number>(8).fill(80 * GB),
    host: 2000 * GB,
    nodes: 4,
    flops: 989e12,
  },
];
/**
 * Measured on one H200, whose nominal rate is that of an H100: tokens per second of the signal pass
 * at 4,096 tokens a batch, of Pythia-6.9b and of a Llama of 1.24 B parameters with 128k tokens.
 */
export const MEASURED = {
  flops: 989e12,
  large: { parameters: 6.9e9, tokensPerSecond: 30_280 },
  small: { parameters: 1.24e9, tokensPerSecond: 51_978 },
} as const;
/** Not measured: bytes per second to a GPU from memory (PCIe 4.0 × 16), and from a disk (NVMe). */
const COPIED = { memory: 25e9, disk: 3e9 } as const;
export const BYTES = 2;
const RECORDS = 20_000;
const TOKENS = 256;
/** Of all records, under both models. */
export const TOKENS_SCORED = 2 * RECORDS * TOKENS;
/** Where layers are brought for every batch, as many tokens as a GPU still takes easily. */
export const BATCH = 16_384;

export interface Cell {
  kind: PlacementKind;
  together: boolean;
  /** GPUs of a worker, and workers that score at once on all nodes. */
  gpus: number;
  workers: number;
  /** Minutes for RECORDS records under both models. */
  minutes: number;
}

/** How a model would be audited on a machine; undefined: it fits nowhere. */
export function cellOf(size: Size, machine: Machine): Cell | undefined {
  const one = size.parameters * BYTES;
  if (size.mixture && one > machine.host) return undefined;
  const placed = [1, 2, 4, 8]
    .filter((count) => count <= machine.gpus.length)
    .map((count) => {
      const gpus = machine.gpus.slice(0, count);
      const isLast = count === machine.gpus.length;
      const offload = isLast ? "disk" : "none";
      const plan = placementOf({ one, both: 2 * one }, { gpus, host: machine.host, offload });
      return plan === undefined ? undefined : { ...plan, gpus: count };
    })
    .find((plan) => plan !== undefined);
  if (placed === undefined) return undefined;
  const workers = Math.floor(machine.gpus.length / placed.gpus) * machine.nodes;
  const waiting = Math.max(0, one - machine.gpus.reduce((sum, bytes) => sum + bytes, 0));
  const rate = placed.kind === "memory" || placed.kind === "disk" ? COPIED[placed.kind] : undefined;
  const copying = rate === undefined ? 0 : (TOKENS_SCORED / BATCH) * (waiting / rate);
  const seconds = TOKENS_SCORED / tokensPerSecond(size, machine) + copying;
  return { ...placed, workers, minutes: seconds / 60 / workers };
}

/** Tokens per second of one GPU: the share of its nominal rate that was measured at the nearer size. */
export function tokensPerSecond(
  { parameters, active = parameters }: Size,
  { flops }: Machine,
): number {
  const { small, large } = MEASURED;
  const near = active < 2 * small.parameters ? small : large;
  return near.tokensPerSecond * (near.parameters / active) * (flops / MEASURED.flops);
}

export function scaleTable(): string {
  return markdownTable([
    ["model in bf16", ...MACHINES.map(({ name }) => name)],
    ...SIZES.map((size) => [
      nameOf(size),
      ...MACHINES.map((machine) => textOf(cellOf(size, machine))),
    ]),
  ]);
}

export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head!), `|${"---|".repeat(head!.length)}`, ...rows.map(line)].join("\n");
}

export function nameOf({ name, parameters }: Size): string {
  return `${name} (${sizeText(parameters * BYTES)})`;
}

export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "refused: memory-needed";
  const { kind, gpus, workers, minutes } = cell;
  const where = {
    device: "one GPU",
    gpus: `spread over ${gpus} GPUs`,
    fsdp: `shared by ${gpus} GPUs`,
    tensor: `shared by ${gpus} GPUs`,
    memory: `${gpus === 1 ? "one GPU" : `${gpus} GPUs`} and memory`,
    disk: `${gpus === 1 ? "one GPU" : `${gpus} GPUs`} and files`,
  }[kind];
  const many = workers === 1 ? "" : `, ${workers} workers`;
  return `${where}${many}: ${timeText(minutes)}`;
}

function timeText(minutes: number): string {
  if (minutes < 1) return "under 1 min";
  const digits = (value: number) => Number(value.toPrecision(2));
  return minutes < 120 ? `${digits(minutes)} min` : `${digits(minutes / 60)} h`;
}

function sizeText(bytes: number): string {
  return bytes < 1e12
    ? `${Number((bytes / GB).toPrecision(2))} GB`
    : `${(bytes / 1e12).toFixed(1)} TB`;
}
