import type { Curve } from "../contracts/report.ts";

/** Curves of what tells the sets apart without the checkpoint, by their names in a report. */
export const BASE_CURVE = "base";
export const BLIND_CURVE = "blind";

/** Whether a curve is of an attack on the checkpoint. */
export function isOfAttack({ attack }: Curve): boolean {
  return attack !== BASE_CURVE && attack !== BLIND_CURVE;
}
