import type { MiaAttack } from "../attacks/index.ts";
import type { AuditName } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import { isDiscoverable, type PrefixResult } from "../extraction/index.ts";
import type { Part } from "../gate/catalogue.ts";
import type { Evidence } from "../judge/evidence/load.ts";
import { TRAINED_SETS } from "../judge/pii/context.ts";

/** False-positive rate of the threshold above which a record counts as recognised. */
export const LEAK_FPR = 0.01;

/** A value that the checkpoint gives away after the text before it. */
export interface LeakedValue {
  /** Ordinal of its span in the signals. */
  span: number;
  /** Ordinal of the unique value: equal for two places of one. */
  value: number;
  type: string;
  /** Token of the record at which it begins, from 0. */
  position: number;
  /** By the first answer, or when sampled repeatedly. */
  by: "greedy" | "sampling";
  /** Log-probability of the whole value under the declared decoding, nats; -Infinity: never. */
  tuned: number;
  base: number;
  /** Whether the base gives it away, too. */
  baseToo: boolean;
}

/** A training record that leaks, and how. */
export interface Leak {
  audit: AuditName;
  set: string;
  /** Data file within the set, from 0, and line or row in it, from 1. */
  file: number;
  row: number;
  /** Ordinal of the person; null without one. */
  subject: number | null;
  /** Loss on what training learned, nats per token; NaN where there is none. */
  loss: { tuned: number; base: number };
  /** Score of the attack, and whether it is above the threshold. */
  score: number;
  isRecognised: boolean;
  /** The checkpoint continues its beginning with its end, word for word. */
  isVerbatim: boolean;
  values: LeakedValue[];
}

/** What was found in one audit. */
export interface Leaks {
  audit: AuditName;
  /** Attack and part that the records are ranked by; undefined without membership inference. */
  ranking: { attack: MiaAttack; part: Part; threshold: number; held: number } | undefined;
  /** Records of the trained sets that were scored, and those that were not. */
  scored: number;
  unscored: number;
  /** The worst first. */
  leaks: Leak[];
}

/**
 * Which training records leak, of each audit that has members. A record leaks if the strongest attack
 * scores it above all but `LEAK_FPR` of the nonmembers, if the checkpoint completes it word for word,
 * or if it gives away a value of it that the base does not.
 */
export function findLeaks(evidence: Evidence, report: Omit<Report, "timing">): Leaks[] {
  return evidence.policy.audits.flatMap(({ name }) => {
    const trained = TRAINED_SETS.filter((set) => evidence.scores(name, set as "members"));
    return trained.length === 0 ? [] : [leaksOf(evidence, report, name, trained)];
  });
}

function leaksOf(
  evidence: Evidence,
  report: Omit<Report, "timing">,
  audit: AuditName,
  sets: readonly string[],
): Leaks {
  const ranking = rankingOf(evidence, report, audit);
  const { n, p } = evidence.policy.attacks.memorization;
  const leaks: Leak[] = [];
  let scored = 0;
  for (const set of sets) {
    const scores = evidence.scores(audit, set as "members")!;
    const part = scores.parts[ranking?.part ?? "completion"];
    const values = Map.groupBy(
      scores.prefix.flatMap((result) => leakedValue(result, n, p) ?? []),
      ({ record }) => record,
    );
    scored += scores.infos.length;
    for (const [index, info] of scores.infos.entries()) {
      const score = ranking === undefined ? Number.NaN : part.tuned[ranking.attack][index]!;
      const leak: Leak = {
        audit,
        set,
        file: info.file,
        row: info.row,
        subject: info.subject,
        loss: { tuned: -part.tuned.loss[index]!, base: -part.base.loss[index]! },
        score,
        isRecognised: ranking !== undefined && set === "members" && score > ranking.threshold,
        isVerbatim:
          scores.memorization.tuned[index]?.exact === true &&
          scores.memorization.base[index]?.exact !== true,
        values: (values.get(info.record) ?? []).map(({ record: _, ...value }) => value),
      };
      const givesValue = leak.values.some(({ baseToo }) => !baseToo);
      if (leak.isRecognised || leak.isVerbatim || givesValue) leaks.push(leak);
    }
  }
  const used = evidence.records.filter((one) => one.audit === audit && sets.includes(one.set));
  return {
    audit,
    ranking,
    scored,
    unscored: used.length - scored + sampledOut(evidence, audit, sets),
    leaks: leaks.sort(byHarm),
  };
}

/** The attack that finds most at the threshold's rate, else the one with the highest AUC. */
function rankingOf(
  { scores }: Evidence,
  { metrics }: Omit<Report, "timing">,
  audit: AuditName,
): Leaks["ranking"] {
  const strongest = metrics.filter(
    ({ parameters, selected }) =>
      selected !== undefined &&
      parameters.audit === audit &&
      parameters.attack === "strongest" &&
      parameters.part !== "prompt",
  );
  const isWhole = strongest.some(({ parameters }) => parameters.part === "all");
  const part: Part = isWhole ? "all" : "completion";
  const own = strongest.filter(({ parameters }) => parameters.part === part);
  const chosen =
    own.find(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.fpr === LEAK_FPR) ??
    own.find(({ id }) => id === "mia.auc");
  const held = scores(audit, "nonmembers");
  if (chosen?.selected === undefined || held === undefined) return undefined;
  const attack = chosen.selected as MiaAttack;
  const known = [...held.parts[part].tuned[attack]].filter((score) => !Number.isNaN(score));
  if (known.length === 0) return undefined;
  known.sort((a, b) => b - a);
  // At most so many nonmembers lie above it.
  const threshold = known[Math.floor(LEAK_FPR * known.length)]!;
  return { attack, part, threshold, held: known.length };
}

function leakedValue(
  { span, tested, tunedExact, baseExact, tunedLogp, baseLogp }: PrefixResult,
  n: number,
  p: number,
): (LeakedValue & { record: number }) | undefined {
  if (!tested || span.inPrefix || span.guessed) return undefined;
  const bySampling = isDiscoverable(tunedLogp, n, p);
  if (!tunedExact && !bySampling) return undefined;
  return {
    record: span.record,
    span: span.span,
    value: span.value,
    type: span.type,
    position: span.first,
    by: tunedExact ? "greedy" : "sampling",
    tuned: tunedLogp,
    base: baseLogp,
    baseToo: baseExact || isDiscoverable(baseLogp, n, p),
  };
}

/** Records beyond the policy's limit, of which nothing is known. */
function sampledOut({ manifest }: Evidence, audit: string, sets: readonly string[]): number {
  return manifest.counts
    .filter((count) => count.audit === audit && sets.includes(count.set))
    .reduce((sum, { read, used, ...dropped }) => sum + read - used - droppedOf(dropped), 0);
}

function droppedOf(counts: Record<string, unknown>): number {
  const dropped = ["dropped_empty", "dropped_short", "dropped_no_completion", "dropped_left_out"];
  return dropped.reduce((sum, name) => sum + Number(counts[name] ?? 0), 0);
}

function byHarm(a: Leak, b: Leak): number {
  return (
    b.values.length - a.values.length ||
    Number(b.isVerbatim) - Number(a.isVerbatim) ||
    (Number.isNaN(a.score) || Number.isNaN(b.score) ? 0 : b.score - a.score) ||
    a.file - b.file ||
    a.row - b.row
  );
}
