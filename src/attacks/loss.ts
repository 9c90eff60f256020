import type { Attack } from "./record.ts";

/** Mean log-probability: minus the loss. Yeom et al. 2018, arXiv 1709.01604. */
export const loss: Attack = ({ logp }) => meanOf(logp);

/** Mean in double precision. */
export function meanOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
