import { formatCount } from "../base/counts.ts";
import type { Check } from "../contracts/report.ts";
import type { Manifest } from "../contracts/signals.ts";
import type { MetricId } from "../gate/catalogue.ts";
import type { Evidence } from "./evidence/load.ts";

/** What a time limit left undone. */
export interface Limit {
  check: Check;
  /** Whether it cuts what the metric is computed from. */
  stopped(metric: string): boolean;
  /** Whether it cuts more than the ranking of values among alternatives. */
  stoppedMore: boolean;
}

type Part = "candidates_complete" | "templates_complete" | "sampling_complete";

/** The metrics of values that are ranked among alternatives, which no other metric is made from. */
const RANKING: ReadonlySet<string> = new Set<MetricId>(["pii.exposure", "pii.inference_rate"]);

/**
 * The limit that stopped an audit, if one did. Values are ranked last, since that takes minutes for
 * hundreds of values: where no rule asks for their ranks, what is missing of them decides nothing.
 */
export function limitOf({ manifest, policy }: Evidence): Limit | undefined {
  const users = new Set<string>(policy.audits.map(({ name }) => name));
  const { complete, generation = [] } = manifest;
  const cut = (part: Part) => generation.some((one) => users.has(one.audit) && !one[part]);
  const more = [
    ...(complete ? [] : [scoredOf(manifest, users)]),
    ...(cut("templates_complete") ? ["not every person was asked about"] : []),
    ...(cut("sampling_complete") ? ["not every sequence was sampled"] : []),
  ];
  const isRankingCut = cut("candidates_complete");
  const stopped = [
    ...more,
    ...(isRankingCut ? ["not every value was ranked among candidates"] : []),
  ];
  if (stopped.length === 0) return undefined;
  return {
    check: {
      id: "limit",
      audit: [...users].join(", "),
      state: "note",
      value: null,
      interval: null,
      detail: `A limit stopped the audit: ${stopped.join("; ")}. Raise limits.minutes.`,
    },
    stopped: (metric) => more.length > 0 || (isRankingCut && RANKING.has(metric)),
    stoppedMore: more.length > 0,
  };
}

function scoredOf({ counts }: Manifest, users: ReadonlySet<string>): string {
  const own = counts.filter(({ audit }) => users.has(audit));
  const sum = (key: "used" | "scored") =>
    formatCount(own.reduce((total, one) => total + one[key], 0));
  return `${sum("scored")} of ${sum("used")} records, a random sample of them, were scored`;
}
