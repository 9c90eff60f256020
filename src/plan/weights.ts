import { WORKING_BYTES } from "../probe/index.ts";
import { isSafetensors, type Prepared } from "../sources/index.ts";

/** The weights of checkpoint and base, before they are loaded. */
export interface Weights {
  /** Parameters that each model has when it runs; undefined where only a download tells. */
  parameters: { tuned: number; base: number } | undefined;
  /** Bytes of the larger model as it is stored. */
  storedBytes: number;
  /** Bytes of a stored parameter; undefined as above. */
  width: number | undefined;
  /** The checkpoint is an adapter, which runs on the base's own weights. */
  adapter: boolean;
}

/** Sums up models that were listed and whose headers were read. */
export function weightsOf(models: readonly Prepared[]): Weights {
  const base = models.filter(({ key }) => key === "base");
  const tuned = models.filter(({ key }) => key !== "base");
  const adapter = tuned.some(({ files }) =>
    files.some(({ path }) => path === "adapter_config.json"),
  );
  const [ofBase, ofTuned] = [bytesOf(base), bytesOf(tuned)];
  const storedBytes = Math.max(ofBase, adapter ? ofBase + ofTuned : ofTuned);
  const [inBase, inTuned] = [countOf(base), countOf(tuned)];
  if (inBase === undefined || inTuned === undefined || inBase === 0) {
    return { parameters: undefined, storedBytes, width: undefined, adapter };
  }
  return {
    parameters: { tuned: inTuned + (adapter ? inBase : 0), base: inBase },
    storedBytes,
    width: ofBase / inBase,
    adapter,
  };
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
