import type { ResolvedAudit } from "../../config/index.ts";
import type { Check, Metric } from "../../contracts/report.ts";
import { SEPARATION_AUC } from "../../gate/limits.ts";
import type { Evidence } from "../evidence/load.ts";
import { auc, range } from "./separation.ts";

/**
 * What training learned of a record: by the policy, and by what the trainer left beside the
 * checkpoint. Where prompts are taken to be unlearned and give their members away all the same, that
 * is reported: `prompts` is the strongest AUC on them, undefined where it proves nothing.
 */
export function checkTraining(
  { pulled }: Evidence,
  { name: audit, key, data: { train_on } }: ResolvedAudit,
  prompts: Metric | undefined,
): Check[] {
  const check = { id: "training" as const, audit, value: null, interval: null };
  const told = (pulled.training ?? [])
    .filter((one) => one.audit === audit)
    .map(
      ({ outcome, detail }): Check => ({
        ...check,
        state: outcome === "same" ? "ok" : "note",
        detail,
      }),
    );
  if (train_on === "all" || prompts?.value == null || prompts.interval === null) return told;
  const { value, interval } = prompts;
  if (interval[0]! <= SEPARATION_AUC) return told;
  return [
    ...told,
    {
      ...check,
      value,
      interval,
      state: "note",
      detail: `The prompts separate members from nonmembers, AUC ${auc(value)} (${range([interval[0]!, interval[1]!])}), although with \`${key}.train_on: ${train_on}\` training did not learn them and no preset rule judges them. If it did learn them, write \`${key}.train_on: all\`.`,
    },
  ];
}
