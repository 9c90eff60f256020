import type { ResolvedRule } from "../gate/rule.ts";
import { formatMetric } from "../report/format.ts";

type Named = Pick<ResolvedRule, "metric" | "parameters">;

/** A sentence about a rule, which may be said of several at once. */
export interface RuleText extends Named {
  text(name: string, isSeveral: boolean): string;
}

/** The sentences in their order, those that differ in nothing but the part as one that names them all. */
export function mergeParts(texts: readonly RuleText[]): string[] {
  const groups = Map.groupBy(texts, (one) => one.text(withoutPart(one), false));
  return [...groups.values()].map((group) => group[0]!.text(nameOfAll(group), group.length > 1));
}

/** `mia.tpr_at_fpr (fpr 0.01) of completion, prompt and all`: rules that differ in the part alone. */
export function nameOfAll(rules: readonly Named[]): string {
  const [first] = rules as [Named];
  const parts = [...new Set(rules.map(({ parameters }) => parameters.part))];
  if (parts.length === 1) return nameOf(first);
  return `${withoutPart(first)} of ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A rule's name but for its part; rules that share it differ in nothing else. */
export function withoutPart({ metric, parameters }: Named): string {
  const { part: _, ...others } = parameters;
  return nameOf({ metric, parameters: others });
}

function nameOf({ metric, parameters }: Named): string {
  return formatMetric(metric, { ...parameters } as Record<string, string | number>);
}
