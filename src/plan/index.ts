import type { LoadedPolicy } from "../config/index.ts";
import { leastNonmembers } from "../gate/limits.ts";
import { pullInputs } from "../pull.ts";
import { formatMetric } from "../report/format.ts";
import type { DataType } from "../sources/index.ts";
import { countRecords } from "./count.ts";

export interface PlannedSet {
  set: "members" | "nonmembers";
  files: number;
  records: number;
  /** Records that the limit lets through. */
  used: number;
}

export interface Plan {
  sets: PlannedSet[];
  tasks: string[];
  rules: { name: string; bound: string; level: string }[];
  /** What will keep a rule from being decided, known before anything is measured. */
  warnings: string[];
}

/** What an audit by this policy would do. Pulls and counts, runs no model, writes nothing. */
export async function planAudit(loaded: LoadedPolicy): Promise<Plan> {
  const { policy } = loaded;
  const { inputs } = await pullInputs(loaded);
  const sets: PlannedSet[] = [];
  for (const set of ["members", "nonmembers"] as const) {
    const files = inputs[set] ?? [];
    if (files.length === 0) continue;
    let records = 0;
    for (const file of files) records += await countRecords(file.path, file.type as DataType);
    sets.push({
      set,
      files: files.length,
      records,
      used: Math.min(records, policy.limits.records),
    });
  }
  return {
    sets,
    tasks: tasksOf(loaded, sets),
    rules: policy.gate.rules.map((rule) => ({
      name: formatMetric(rule.metric, { ...rule.parameters } as Record<string, string | number>),
      bound: rule.max === undefined ? `min ${rule.min}` : `max ${rule.max}`,
      level: rule.level,
    })),
    warnings: warningsOf(loaded, sets),
  };
}

function tasksOf({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const total = sets.reduce((sum, { used }) => sum + used, 0).toLocaleString("en-US");
  const { mia, pii } = policy.attacks;
  return [
    "inspect    checkpoint and base, without loading them",
    `records    read, render and tokenise ${total} records`,
    ...(pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : []),
    `overlap    equal and near-equal records among ${total}`,
    ...(mia === "off" ? [] : ["blind      a classifier that sees the text only"]),
    "control    planted strings that must be found",
    `score      ${total} records under the checkpoint and under the base`,
  ];
}

function warningsOf({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const nonmembers = sets.find(({ set }) => set === "nonmembers")?.used ?? 0;
  const warnings: string[] = [];
  if (policy.attacks.mia !== "off" && nonmembers === 0) {
    warnings.push(
      "there are no nonmembers: every membership-inference rule will be invalid. Name held-out records with data.nonmembers, or write `mia: off`.",
    );
    return warnings;
  }
  for (const rule of policy.gate.rules) {
    if (rule.metric !== "mia.tpr_at_fpr") continue;
    const fpr = rule.parameters.fpr!;
    const least = leastNonmembers(fpr, policy.gate.confidence);
    if (nonmembers >= least) continue;
    warnings.push(
      `mia.tpr_at_fpr at fpr ${fpr} needs ${least.toLocaleString("en-US")} nonmembers or more; there are ${nonmembers.toLocaleString("en-US")}, so the rule will be invalid.`,
    );
  }
  return warnings;
}
