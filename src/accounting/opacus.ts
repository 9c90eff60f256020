import type { Mechanism } from "./accounting.ts";

/** Accountants of Opacus that keep noise, sampling rate and steps, whatever they compute from them. */
const ACCOUNTANTS: ReadonlySet<unknown> = new Set(["rdp", "gdp", "prv"]);

/**
 * The phases in the state of an Opacus accountant (`accountant.state_dict()`, written as JSON): its
 * `history` lists noise multiplier, sampling rate and steps. Undefined for anything else. A pickle is
 * never read: loading one runs code.
 */
export function readAccountant(text: string): Mechanism["phases"] | undefined {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { history, mechanism } = (state ?? {}) as Partial<Record<string, unknown>>;
  if (!ACCOUNTANTS.has(mechanism) || !Array.isArray(history) || history.length === 0) {
    return undefined;
  }
  const phases = history.map((entry: unknown) => {
    if (!Array.isArray(entry) || entry.length !== 3) return undefined;
    const [noise, rate, steps] = entry as unknown[];
    return isIn(noise, Number.MAX_VALUE) && isIn(rate, 1) && isIn(steps, Number.MAX_SAFE_INTEGER)
      ? { noise_multiplier: noise, sampling_rate: rate, steps }
      : undefined;
  });
  return phases.every((phase) => phase !== undefined) ? phases : undefined;
}

function isIn(value: unknown, most: number): value is number {
  return typeof value === "number" && value > 0 && value <= most;
}
