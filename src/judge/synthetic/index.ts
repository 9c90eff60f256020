import { formatCount } from "../../base/counts.ts";
import { isOfTraining, type ResolvedAudit, type ResolvedPolicy } from "../../config/index.ts";
import type { Check, Metric } from "../../contracts/report.ts";
import { isAuxiliary, metricKey } from "../../gate/catalogue.ts";
import { SEPARATION_AUC, SMALLEST_EXACT_GAIN } from "../../gate/limits.ts";
import { canaryMetrics } from "../canaries.ts";
import type { Evidence } from "../evidence/load.ts";
import type { AuditFindings } from "../findings.ts";
import { overlappingRecords } from "../mia/comparison.ts";
import { ruledTypes } from "../pii/context.ts";
import { unseenValues } from "../pii/unseen.ts";
import { trainingMetrics, whyUnproven } from "../training.ts";
import { checkSetBalance } from "../validity/balance.ts";
import { checkBlind } from "../validity/blind.ts";
import { checkFields, checkFiles } from "../validity/fields.ts";
import { checkIndependence } from "../validity/independence.ts";
import { tooFewFor } from "../validity/index.ts";
import { checkLength } from "../validity/length.ts";
import { checkOverlap } from "../validity/overlap.ts";
import { copyMetrics } from "./copies.ts";
import { compareTexts, membershipMetrics, type TextComparison } from "./membership.ts";
import { valueMetrics } from "./values.ts";

export { checkTextControl } from "./control.ts";

/** Every metric and check of a generated data set. */
export function analyseSynthetic(
  evidence: Evidence,
  policy: ResolvedPolicy,
  audit: ResolvedAudit,
): AuditFindings {
  const { name } = audit;
  const { confidence } = policy.gate;
  const stated = policy.gate.choice?.confidence ?? confidence;
  const { copies, copying, found } = evidence.generatedData;
  const overlap = overlappingRecords(name, evidence.overlaps);
  const comparison = compareTexts(name, evidence.records, evidence.generatedData, overlap);
  const blind = checkBlind(evidence, name, overlap, comparison, stated);
  const sizes = checkSizes(name, comparison);
  const validity = [
    sizes,
    ...checkSetBalance(name, comparison),
    ...checkOverlap(evidence, name, overlap, stated),
    ...blind.checks,
    ...checkLength(name, comparison, stated),
    checkIndependence(evidence, name, audit.data.subject),
  ].map(inWords);
  const subjects = new Map(
    evidence.records
      .filter((record) => record.audit === name)
      .map(({ set, record, subject }) => [`${set} ${record}`, subject]),
  );
  const sideOf = (of: "members" | "nonmembers") =>
    copies
      .filter((one) => one.audit === name && one.set === of && !overlap[of].has(one.record))
      .map((one) => ({ ...one, subject: subjects.get(`${of} ${one.record}`) ?? null }));
  const tails = new Map<string, number>();
  const { pii } = policy.attacks;
  const metrics = [
    ...copyMetrics(
      { members: sideOf("members"), nonmembers: sideOf("nonmembers") },
      copying.filter((one) => one.audit === name),
      confidence,
    ),
    ...(pii === "off"
      ? []
      : valueMetrics(
          {
            spans: evidence.spans.filter((span) => span.audit === name),
            found: new Set(found.flatMap((one) => (one.audit === name ? one.value : []))),
            ruledTypes: ruledTypes(policy.gate.rules, "synthetic.pii_", pii),
            unseen: (type) => unseenValues(evidence, name, "inventory", type),
          },
          confidence,
        )),
    ...(comparison === undefined ? [] : membershipMetrics(comparison, policy, tails)),
  ];
  const ofTraining = [
    ...canaryMetrics(evidence.canaries, policy, evidence.accounting),
    ...trainingMetrics(evidence.accounting, policy),
  ];
  const direction = checkDirection(name, metrics);
  const invalid = [...validity, direction].find(({ state }) => state === "invalid")?.detail;
  const unread = [
    ...checkGenerated(evidence, name),
    ...checkAuxiliary(evidence, policy, name, comparison),
  ];
  return {
    name,
    metrics: [...metrics, ...ofTraining],
    checks: [
      ...[...checkFields(evidence, audit), ...checkFiles(evidence, audit)].map(inWords),
      ...validity,
      direction,
      ...unread,
    ],
    curves: [],
    compared: (set) => (set === "members" || set === "nonmembers" ? (comparison?.[set] ?? 0) : 0),
    unproven: unread[0]?.detail,
    invalidFor(rule) {
      const { metric, parameters } = rule;
      // A coin decided which canaries were included, whatever the held-out records are like.
      if (isOfTraining(metric)) return whyUnproven(ofTraining, rule);
      // A private value that stands in the data is there, whatever the held-out records are like.
      if (metric === "synthetic.pii_found" || metric === "synthetic.pii_worst_subject") {
        return undefined;
      }
      if (invalid !== undefined) return invalid;
      const key = metricKey(metric, parameters);
      const own = metrics.find((one) => one.key === key);
      const isValue = metric === "synthetic.pii_overlap";
      if (own === undefined) return isValue ? undefined : `${metric} was not measured.`;
      // Without a value there is nothing to find; without values to compare with nothing is shown.
      if (own.value === null) {
        return isValue && own.n.values === 0
          ? undefined
          : `${metric} cannot be measured: ${own.reason}.`;
      }
      const { fpr } = parameters;
      if (fpr === undefined) return undefined;
      const plain = (1 - confidence) / 2;
      const error = {
        tail: tails.get(key) ?? plain,
        least: tails.has(key) ? plain / (comparison?.attacks.length ?? 1) : plain,
      };
      const few = tooFewFor(fpr, { count: own.n.nonmembers ?? 0, name: "held-out records" }, error);
      return few ?? blind.invalidAtFpr(fpr);
    },
  };
}

function checkSizes(
  audit: string,
  comparison: { members: number; nonmembers: number } | undefined,
): Check {
  const check = { id: "nonmembers", audit, interval: null } as const;
  return comparison === undefined
    ? {
        ...check,
        state: "invalid",
        value: 0,
        detail:
          "No private or no held-out records are left to compare: all of them are in both sets or without a word.",
      }
    : {
        ...check,
        state: "ok",
        value: comparison.nonmembers,
        detail: `${formatCount(comparison.members)} private records are compared with ${formatCount(comparison.nonmembers)} held-out ones.`,
      };
}

/** Whether all of the generated data was looked at: a copy may stand in the rest. */
function checkGenerated({ manifest }: Evidence, audit: string): Check[] {
  const counts = manifest.counts.find((one) => one.audit === audit && one.set === "generated");
  if (counts === undefined) {
    const detail = "The signals hold no generated record, so nothing was compared.";
    return [{ id: "scope", audit, state: "invalid", value: 0, interval: null, detail }];
  }
  // One word, or none, holds nothing to copy.
  const { read, used, dropped_empty, dropped_short } = counts;
  const left = read - used - dropped_empty - dropped_short;
  if (left <= 0) return [];
  const detail = `${formatCount(left)} of ${formatCount(read)} generated records were not looked at, and could hold copies. Raise limits.records.`;
  return [{ id: "scope", audit, state: "invalid", value: left, interval: null, detail }];
}

/** Whether the model that the policy names was tuned: an attack that is asked for must not be left out. */
function checkAuxiliary(
  { job }: Evidence,
  { auxiliary }: ResolvedPolicy,
  audit: string,
  comparison: TextComparison | undefined,
): Check[] {
  const isAsked = auxiliary !== undefined || job.auxiliary !== undefined;
  if (!isAsked || comparison === undefined) return [];
  if (comparison.attacks.some(isAuxiliary)) return [];
  const detail =
    job.auxiliary === undefined
      ? "The policy names a model as synthetic.auxiliary, and this audit tuned none. Run it again."
      : "The time limit ended the tuning of the auxiliary model, so its attack is missing. Raise limits.minutes, use a GPU, or name a smaller model.";
  return [{ id: "scope", audit, state: "invalid", value: null, interval: null, detail }];
}

/** As for a model (gate/limits.ts): a gain this far below zero, and an AUC this far below one half. */
const LEAST_AUC = 1 - SEPARATION_AUC;

/**
 * Whether held-out records stand in the generated data more than private ones do: then the sets were
 * swapped, or the held-out records were used, and what is cleared is not what was meant.
 */
function checkDirection(audit: string, metrics: readonly Metric[]): Check {
  const reversed = metrics.find(({ id, parameters, interval }) => {
    if (interval === null) return false;
    if (id === "synthetic.mia_auc") {
      return parameters.attack === "strongest" && interval[1]! < LEAST_AUC;
    }
    const isDefault = (parameters.attack ?? "verbatim") === "verbatim";
    const isTotal = (parameters.type ?? "all") === "all";
    return DIFFERENCES.has(id) && isDefault && isTotal && interval[1]! < SMALLEST_EXACT_GAIN;
  });
  const check = { id: "direction", audit, interval: null } as const;
  if (reversed === undefined) {
    return {
      ...check,
      state: "ok",
      value: null,
      detail: "The held-out records do not stand in the generated data more than the private ones.",
    };
  }
  return {
    ...check,
    state: "invalid",
    value: reversed.value,
    detail:
      "The held-out records stand in the generated data more than the private ones do: the sets are swapped, or the held-out records were used. Name as synthetic.private what the data were made from, and hold other records out.",
  };
}

const DIFFERENCES: ReadonlySet<string> = new Set([
  "synthetic.verbatim_rate",
  "synthetic.near_duplicate_rate",
  "synthetic.pii_overlap",
]);

/** A check's text in the words of this audit. */
function inWords(check: Check): Check {
  const detail = check.detail
    .replace(/tokens of the completion/g, "words")
    .replace(/\bnonmembers\b/g, "held-out records")
    .replace(/\bmembers\b/g, "private records")
    .replace(/\bmore than training\b/g, "more than use")
    .replace(/\bdata\.subject\b/g, "synthetic.subject");
  return { ...check, detail };
}
