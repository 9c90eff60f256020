import { type MiaAttack, SINGLE_MODEL_ATTACKS } from "../attacks/index.ts";
import type { ResolvedRule } from "./rule.ts";

/** Metrics that subtract the base, whichever attack they name. */
const AGAINST_BASE: ReadonlySet<string> = new Set([
  "mia.auc_gain",
  "mia.subject_auc",
  "mia.subject_tpr_at_fpr",
  // A value that the base gives away too does not count as extracted.
  "pii.extraction_gain",
  "pii.amplification",
  "pii.extracted",
  "pii.worst_subject",
  "pii.precision",
  "pii.exposure",
  "pii.low_bits_gain",
  "pii.inference_rate",
  "erasure.detectable",
  "erasure.overshot",
  "erasure.group_p_value",
]);

/** Whether the figure that a rule bounds depends on the base. */
export function restsOnBase(
  { metric, parameters }: Pick<ResolvedRule, "metric" | "parameters">,
  { attacks: { mia } }: { attacks: { mia: "off" | { attacks: readonly MiaAttack[] } } },
): boolean {
  if (AGAINST_BASE.has(metric)) return true;
  if (metric !== "mia.auc" && metric !== "mia.tpr_at_fpr") return false;
  const calibrated = (name: string) => !(SINGLE_MODEL_ATTACKS as readonly string[]).includes(name);
  const { attack } = parameters;
  if (attack !== "strongest" && attack !== "weakest") return calibrated(attack ?? "");
  return mia !== "off" && mia.attacks.some(calibrated);
}
