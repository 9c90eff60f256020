import type { DeclaredPrivacy } from "../config/index.ts";

/** A mechanism of differentially private training, as a policy declares it. */
export interface Mechanism {
  phases: { noise_multiplier: number; sampling_rate: number; steps: number }[];
  sampling: "poisson" | "shuffled";
  adjacency: "add-remove" | "replace-one";
}

/** What a declared mechanism is worth, recomputed by privacy-loss distributions. */
export interface Accounting {
  mechanism: Mechanism;
  delta: number;
  /** ε of the whole training at `delta`; null: no finite one has that δ. */
  epsilon: number | null;
  /** δ at ascending ε, the larger of both directions: what the mechanism may tell of a record at most. */
  curve: [epsilon: number, delta: number][];
  /** What computed it, with its version. */
  library: string;
}

/** The mechanism that a policy declares; undefined if it declares none, or if its state is not read yet. */
export function mechanismOf(dp: DeclaredPrivacy | undefined): Mechanism | undefined {
  if (dp?.phases === undefined) return undefined;
  const { sampling, adjacency } = dp;
  const phases = dp.phases.map(({ noise_multiplier, sampling_rate, steps }) => ({
    noise_multiplier,
    sampling_rate,
    steps,
  }));
  return { phases, sampling, adjacency };
}

/** Whether a value has the form of an accounting. */
export function isAccounting(value: unknown): value is Accounting {
  const { mechanism, delta, epsilon, curve, library } = (value ?? {}) as Partial<
    Record<string, unknown>
  >;
  return (
    typeof mechanism === "object" &&
    mechanism !== null &&
    isShare(delta) &&
    (epsilon === null || isFrom0(epsilon)) &&
    typeof library === "string" &&
    isCurve(curve)
  );
}

/** Points of a trade-off: ascending ε, each with a δ. */
function isCurve(value: unknown): value is Accounting["curve"] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (point: unknown, index) =>
        Array.isArray(point) &&
        point.length === 2 &&
        isFrom0(point[0]) &&
        isShare(point[1]) &&
        (index === 0 || (value[index - 1] as number[])[0]! < point[0]),
    )
  );
}

function isFrom0(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

function isShare(value: unknown): value is number {
  return isFrom0(value) && value <= 1;
}
