import type { Curve, Report } from "../contracts/report.ts";

/** Curves of what tells the sets apart without the checkpoint, by their names in a report. */
export const BASE_CURVE = "base";
export const BLIND_CURVE = "blind";

/** The TPR of a curve at one of its FPRs; null where there is none. */
export function tprOf(
  { curves }: Pick<Report, "curves">,
  which: { audit: unknown; part: unknown; attack: string },
  fpr: number,
): number | null {
  const curve = curves.find(
    ({ audit, part, attack }) =>
      audit === which.audit && part === which.part && attack === which.attack,
  );
  const at = curve?.fpr.findIndex((one) => Math.abs(one - fpr) < 1e-9) ?? -1;
  return at < 0 ? null : curve!.tpr[at]!;
}

/** Whether a curve is of an attack on the checkpoint. */
export function isOfAttack({ attack }: Curve): boolean {
  return attack !== BASE_CURVE && attack !== BLIND_CURVE;
}
