import { createHash } from "node:crypto";
import type { HistoryEntry } from "../contracts/history.ts";
import type { Metric, Provenance, Report } from "../contracts/report.ts";
import { completeParameters, isMetricId } from "../gate/catalogue.ts";

export type { HistoryEntry };
export type HistoryMetric = HistoryEntry["metrics"][number];
export type Basis = HistoryEntry["basis"];

/** Version of the entries that this release writes. */
export const ENTRY_VERSION = 1;

/** What an entry says besides the report: the workflow run that audited. */
export interface EntryContext {
  event: string;
  commit: string | null;
  /** Tag of the release that is audited. */
  release: string | null;
  run: string | null;
}

/** Outside a workflow. */
export const IN_TERMINAL: EntryContext = {
  event: "terminal",
  commit: null,
  release: null,
  run: null,
};

/**
 * What a history keeps of a report: aggregates and digests that the report itself publishes. `now`
 * is the date for a report that does not say when measuring began.
 */
export function entryOf(report: Report, context: EntryContext, now: Date): HistoryEntry {
  const { provenance, verdict } = report;
  const { checkpoint } = provenance;
  const ruled = new Set(
    report.rules.map(({ metric, parameters }) => keyOf(report, metric, parameters)),
  );
  const body: EntryBody = {
    date: startOf(report) ?? now.toISOString(),
    checkpoint: {
      name: checkpoint.name ?? checkpoint.source,
      digest: checkpoint.digest,
      ...(checkpoint.references === undefined
        ? {}
        : {
            references: [...checkpoint.references] as NonNullable<
              HistoryEntry["checkpoint"]["references"]
            >,
          }),
    },
    verdict,
    metrics: report.metrics.flatMap((metric) =>
      metric.value !== null && (ruled.has(metric.key) || isPlain(metric)) ? [kept(metric)] : [],
    ),
    breached: report.rules.filter(({ state }) => state === "breached").map(({ key }) => key),
    basis: basisOf(provenance),
    ...context,
    reticence: provenance.reticence,
    ...(report.reused === undefined ? {} : { reused: true as const }),
  };
  return { schemaVersion: ENTRY_VERSION, id: idOf(body), ...body };
}

/** What two audits must share for a comparison of their figures to mean anything. */
export function basisOf(provenance: Provenance): Basis {
  const data: Basis["data"] = {};
  for (const { audit, set, hmac } of provenance.data) {
    data[audit] = { ...data[audit], [set]: hmac };
  }
  return {
    base: provenance.base?.digest ?? null,
    probe: provenance.versions.reticence_probe ?? null,
    tokenizer: provenance.tokenizer ?? null,
    chatTemplate: provenance.chatTemplate ?? null,
    dtype: provenance.dtype,
    measuring: Object.fromEntries(
      (provenance.measuring ?? []).map(({ audit, digest }) => [audit, digest]),
    ),
    data,
    policy: provenance.policy,
  };
}

type EntryBody = Omit<HistoryEntry, "schemaVersion" | "id" | "seal">;

/** Whether an entry is unchanged since it was written. */
export function isIntact({ schemaVersion: _, seal: __, id, ...body }: HistoryEntry): boolean {
  return idOf(body) === id;
}

function idOf(body: EntryBody): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 32);
}

function startOf({ timing }: Report): string | undefined {
  const { startedAt } = timing as { startedAt?: unknown };
  const date = typeof startedAt === "string" ? new Date(startedAt) : undefined;
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function keyOf(report: Report, metric: string, parameters: Metric["parameters"]): string {
  const same = report.metrics.find(
    ({ id, parameters: other }) =>
      id === metric && Object.entries(parameters).every(([name, value]) => other[name] === value),
  );
  return same?.key ?? "";
}

/** The figures that trends show, whatever the policy's rules: each attack, all types. */
function isPlain({ id, parameters }: Metric): boolean {
  if (!isMetricId(id)) return false;
  const defaults = completeParameters(id, {}) as Record<string, unknown>;
  return Object.entries(parameters).every(
    ([name, value]) => FREE.includes(name) || defaults[name] === value,
  );
}

const FREE = ["audit", "attack", "fpr"];

function kept({
  key,
  id,
  parameters,
  value,
  interval,
  confidence,
  n,
  method,
}: Metric): HistoryMetric {
  return {
    key,
    id,
    parameters: { ...parameters },
    value: value!,
    interval: interval as HistoryMetric["interval"],
    confidence,
    n: { ...n },
    method,
  };
}
