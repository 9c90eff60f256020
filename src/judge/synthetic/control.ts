import { smallestOf } from "../../base/extremes.ts";
import type { Check } from "../../contracts/report.ts";
import { AUXILIARY_SCORES, SYNTHETIC_SCORES, type SyntheticScore } from "../../gate/catalogue.ts";
import { decimals } from "../../report/format.ts";
import { aucInterval } from "../../stats/index.ts";
import { CONTROL, CONTROL_CLEAN, type Evidence } from "../evidence/load.ts";
import { copyMetrics } from "./copies.ts";
import { compareTexts } from "./membership.ts";

/** As for a model (judge/control.ts): the planted strings must be told apart by more than this. */
const FOUND_AUC = 0.9;
const CONFIDENCE = 0.95;

/**
 * The self-test: strings that the generated data of the control copy must be found by every score, as
 * copies and, where values are searched, with the e-mail address in one of them; and none where
 * nothing was copied.
 */
export function checkTextControl(evidence: Evidence): Check {
  const [planted, clean] = [lookAt(evidence, CONTROL), lookAt(evidence, CONTROL_CLEAN)];
  const faults = [
    ...(planted.auc > FOUND_AUC ? [] : ["planted strings were not told apart"]),
    ...(clean.auc > FOUND_AUC || clean.tuned > FOUND_AUC
      ? ["strings that nothing copies were told apart"]
      : []),
    ...(planted.copied === 1 ? [] : ["planted copies were not found"]),
    ...(clean.copied === 0 ? [] : ["copies were found where there are none"]),
    ...(evidence.job.pii.prefix && !planted.value ? ["the planted address was not found"] : []),
    ...(clean.value ? ["an address was found that is not there"] : []),
  ];
  const hasAuxiliary = evidence.job.auxiliary !== undefined;
  const isWeak = hasAuxiliary && !(planted.tuned > FOUND_AUC);
  const least = hasAuxiliary ? Math.min(planted.auc, planted.tuned) : planted.auc;
  return {
    id: "control",
    audit: CONTROL,
    state: faults.length === 0 && !isWeak ? "ok" : "error",
    value: least,
    interval: null,
    detail:
      faults.length === 0
        ? isWeak
          ? WEAK
          : `Self-test passed: planted copies were found by every score (AUC at least ${decimals(least, 3, 1)}), and none where nothing was copied.`
        : `The self-test failed: ${faults.join("; ")}. Nothing else in this audit can be trusted; please report this.`,
  };
}

const WEAK =
  "Self-test failed: the auxiliary model did not learn the planted copies, so it would find no others. Name a larger model as `synthetic.auxiliary`, or remove the key.";

/**
 * What is found of a control's private strings; `auc`: the lowest lower end of any score of words,
 * `tuned`: that of the auxiliary model's, 0 where none was tuned.
 */
function lookAt(evidence: Evidence, audit: string) {
  const { copies, copying, found } = evidence.generatedData;
  const nothing = { members: new Set<number>(), nonmembers: new Set<number>() };
  const comparison = compareTexts(audit, evidence.records, evidence.generatedData, nothing);
  const lowest = (attacks: readonly SyntheticScore[]) =>
    smallestOf(
      attacks.map((attack) =>
        comparison?.attacks.includes(attack)
          ? aucInterval(comparison.scores(attack), { confidence: CONFIDENCE }).interval[0]
          : 0,
      ),
    );
  const sideOf = (set: "members" | "nonmembers") =>
    copies
      .filter((one) => one.audit === audit && one.set === set)
      .map((one) => ({ ...one, subject: null }));
  const [copied] = copyMetrics(
    { members: sideOf("members"), nonmembers: sideOf("nonmembers") },
    copying.filter((one) => one.audit === audit),
    CONFIDENCE,
  );
  const values = new Set(found.flatMap((one) => (one.audit === audit ? one.value : [])));
  return {
    auc: lowest(SYNTHETIC_SCORES),
    tuned: lowest(AUXILIARY_SCORES),
    copied: copied?.value ?? null,
    value: evidence.spans.some(
      ({ audit: of, set, value }) => of === audit && set === "members" && values.has(value),
    ),
  };
}
