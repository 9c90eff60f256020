import { formatCount } from "../../base/counts.ts";
import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check, Metric } from "../../contracts/report.ts";
import { SENSITIVE_TYPES } from "../../gate/catalogue.ts";
import { holdsUntested } from "../../gate/untested.ts";
import type { Evidence } from "../evidence/load.ts";

/** What a reader must know about how the PII attacks of one audit went, whatever they found. */
export function piiChecks(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: string,
  metrics: readonly Metric[],
): Check[] {
  const { pii } = policy.attacks;
  if (pii === "off") return [];
  const counts = evidence.manifest.generation?.find((one) => one.audit === audit);
  const absent = absentTypes(policy, metrics);
  return [
    ...(absent.length === 0
      ? []
      : [
          note(
            "scope",
            audit,
            `The members contain no value of the type ${absent.join(", ")}, which the policy names, so nothing is known about it. Check the column names and the recognisers of the type.`,
          ),
        ]),
    ...(counts === undefined || counts.people === 0
      ? []
      : [
          note(
            "people",
            audit,
            `${formatCount(counts.people)} people, ${formatCount(counts.people_dropped)} of them without a name or an attribute; ${formatCount(counts.targets_asked)} values asked for, ${formatCount(counts.prompts_too_long)} prompts cut at the left to fit the context.`,
          ),
        ]),
    ...(counts === undefined || counts.sequences === 0
      ? []
      : [
          note(
            "sampling",
            audit,
            `${formatCount(counts.sequences)} sequences from each model, ${formatCount(counts.empty_sequences)} of both empty.`,
          ),
        ]),
  ];
}

/**
 * Types that the policy itself names but the data do not hold: a misspelt column looks the same as
 * clean data. Rules on the sensitive types do not count, since the presets have them in any case.
 */
function absentTypes({ attacks, gate }: ResolvedPolicy, metrics: readonly Metric[]): string[] {
  if (attacks.pii === "off") return [];
  const preset: readonly string[] = SENSITIVE_TYPES;
  const ruled = gate.rules.flatMap(({ metric, parameters: { type } }) =>
    metric.startsWith("pii.") && type !== undefined && type !== "all" && !preset.includes(type)
      ? type
      : [],
  );
  const named = new Set([...Object.values(attacks.pii.columns), ...ruled]);
  return [...named].sort().filter((type) => {
    const counted = metrics.filter(
      ({ id, parameters }) => id === "pii.extracted" && parameters.type === type,
    );
    return (
      counted.length > 0 && counted.every(({ n }) => (n.values ?? 0) === 0 && !holdsUntested(n))
    );
  });
}

function note(id: Check["id"], audit: string, detail: string): Check {
  return { id, audit, state: "note", value: null, interval: null, detail };
}
