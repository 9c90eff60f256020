import { WORKING_BYTES } from "../probe/index.ts";
import { isSafetensors, type Prepared } from "../sources/index.ts";

/** The weights of checkpoint and base (or previous release), before they are loaded. */
export interface Weights {
  /** Parameters that each model has when it runs; undefined where only a download tells. */
  parameters: { tuned: number; base: number } | undefined;
  /** Bytes of the larger model as it is stored. */
  storedBytes: number;
  /** Bytes of a stored parameter; undefined as above. */
  width: number | undefined;
  /** The checkpoint is an adapter, which runs on the weights of what it is compared with. */
  adapter: boolean;
}

/** Sums up models that were listed and whose headers were read. */
export function weightsOf(models: readonly Prepared[]): Weights {
  const isBase = ({ key }: Prepared) => key === "base";
  const isPrevious = ({ key }: Prepared) => key.startsWith("update.previous");
  const previous = models.filter(isPrevious);
  // Beside a previous release, the base is what adapters are on.
  const below = previous.length === 0 ? [] : models.filter(isBase);
  const own = previous.length === 0 ? models.filter(isBase) : previous;
  const base = isAdapter(own) ? [...below, ...own] : own;
  const alone = models.filter((model) => !isBase(model) && !isPrevious(model));
  const onBase = isAdapter(alone) && below.length === 0;
  const tuned = isAdapter(alone) ? [...(onBase ? base : below), ...alone] : alone;
  const storedBytes = Math.max(bytesOf(base), bytesOf(tuned));
  const [inBase, inTuned] = [countOf(base), countOf(tuned)];
  if (inBase === undefined || inTuned === undefined || inBase === 0) {
    return { parameters: undefined, storedBytes, width: undefined, adapter: onBase };
  }
  return {
    parameters: { tuned: inTuned, base: inBase },
    storedBytes,
    width: bytesOf(base) / inBase,
    adapter: onBase,
  };
}

function isAdapter(models: readonly Prepared[]): boolean {
  return models.some(({ files }) => files.some(({ path }) => path === "adapter_config.json"));
}

/** Bytes that one model, and both, take in memory in the planned precision. */
export function sizesOf(
  { parameters, width, adapter }: Weights,
  dtype: string,
  device: "cpu" | "cuda" | "mps",
): { one: number; both: number; dtype: string } | undefined {
  if (parameters === undefined) return undefined;
  const planned = plannedDtype(dtype, device, width!);
  if (planned === undefined) return undefined;
  const bytes = planned === "float32" ? 4 : 2;
  const [tuned, base] = [parameters.tuned * bytes, parameters.base * bytes];
  const one = Math.max(tuned, base) + WORKING_BYTES;
  return { one, both: adapter ? one : tuned + base + WORKING_BYTES, dtype: planned };
}

/**
 * The precision in which models run. `auto`: float32 on a CPU, else as stored. Undefined for weights
 * that were quantised, whose parameters a header does not count.
 */
export function plannedDtype(
  dtype: string,
  device: "cpu" | "cuda" | "mps",
  width: number,
): string | undefined {
  if (width < 1.9) return undefined;
  if (dtype !== "auto") return dtype;
  if (device === "cpu") return "float32";
  return width < 3 ? "16 bits" : "float32";
}

function bytesOf(models: readonly Prepared[]): number {
  return models
    .flatMap(({ files }) => files)
    .filter(({ path }) => isSafetensors(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

function countOf(models: readonly Prepared[]): number | undefined {
  let sum = 0;
  for (const { parameters } of models) {
    if (parameters === undefined) return undefined;
    sum += parameters;
  }
  return sum;
}
