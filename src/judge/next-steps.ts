import { formatCount } from "../base/counts.ts";
import { isErasure, isSynthetic, type ResolvedPolicy } from "../config/index.ts";
import type { Metric, Report, Rule } from "../contracts/report.ts";
import { isOfTuning } from "../gate/catalogue.ts";
import { UNTESTED } from "../gate/untested.ts";
import { decimals, showCount } from "../report/format.ts";
import { counted, typeWords } from "../report/words.ts";
import type { Evidence } from "./evidence/load.ts";
import type { Figures } from "./small-cells.ts";

export type Step = NonNullable<Report["next"]>[number];

/**
 * What to do next, what helps most first, with this audit's own figures. `figures` are those that
 * the report shows, so that a public one gives nothing away here either.
 */
export function nextSteps(
  verdict: Report["verdict"],
  figures: Figures,
  evidence: Evidence,
  policy: ResolvedPolicy,
): Step[] {
  const leaks = figures.rules.filter(({ state }) => state === "breached");
  const ofData = isSynthetic(policy);
  const steps = [
    ...brokenSteps(verdict, figures),
    // A breach stands whatever is in doubt: what ends it comes before what the doubt asks for.
    ...(leaks.length === 0
      ? []
      : ofData
        ? dataSteps(leaks)
        : isErasure(policy)
          ? erasureSteps(leaks)
          : leakSteps(leaks, figures, evidence)),
    ...doubtSteps(figures, leaks.length > 0),
    ...invalidSteps(figures.rules, ofData ? "data" : "checkpoint"),
    ...undecidedSteps(figures, policy),
    ...waivedSteps(figures.rules),
    ...(leaks.length === 0 || ofData || isErasure(policy) ? [] : [AGAIN]),
  ];
  return verdict === "pass" || (verdict === "warn" && leaks.length === 0)
    ? [...steps, MEANING]
    : steps;
}

const MEANING: Step = {
  text: "Before the release, review what was not tested; test it, or accept the risk. A pass means that these attacks, on these records, stayed within these limits; it says nothing about other attacks.",
  page: "threat-model",
};

const RESTRICT: Step = {
  text: "Do not release this checkpoint. It contains training data: keep it, and every copy, where only people who may see those data can reach it.",
  page: "after-a-fail#the-checkpoint-itself",
};

const NAMED: Step = {
  text: "On the machine that holds the data and the audit's signals, `reticence explain DIR` shows which records leak, and `reticence clean DIR --out FILE` writes a training file without them (DIR: the folder of this report).",
  page: "after-a-fail#which-records-leak",
};

const REFUTED: Step = {
  text: "Correct the training: the declared differential privacy does not hold. Look whether each record's gradient is clipped by itself, whether the noise is added and scaled to the clipping norm, and whether batches are drawn as the accountant assumes.",
  page: "canaries#a-declared-epsilon",
};

const IMPLAUSIBLE: Step = {
  text: "Correct the declaration: the noise, sampling rate and steps that it names give more away than its ε and δ say. Look whether the accountant was told the steps and the batch size that were run, and whether batches were drawn or shuffled.",
  page: "canaries#a-declared-epsilon",
};

const AGAIN: Step = {
  text: "Then audit again with the same held-out records: removing the worst leaks can reveal others.",
  page: "after-a-fail#audit-again",
};

function brokenSteps(verdict: Report["verdict"], { validity }: Figures): Step[] {
  if (verdict !== "error") return [];
  const error = validity.find(({ state }) => state === "error");
  return [
    {
      text: `Nothing was decided, because the audit's self-test failed${error === undefined ? "" : ` (${error.id})`}. Run it again; if it fails again, please report it with the log.`,
      page: "operations#when-something-goes-wrong",
    },
  ];
}

/** Most characters of a step, as in the report's schema. */
const LONGEST = 2000;
/** Doubts about what was audited, which come before everything that a doubt can undo. */
function doubtSteps({ validity }: Figures, isBreached: boolean): Step[] {
  const stands = isBreached ? " What is breached stands either way." : "";
  return validity
    .filter(({ id, state }) => state === "note" && (id === "model-shift" || id === "base-match"))
    .map(({ detail }) => ({
      text: `${detail.slice(0, LONGEST - stands.length)}${stands}`,
      page: "attacks#is-the-comparison-valid",
    }));
}

/** What to do about a generated data set that gives private records away. */
function dataSteps(leaks: readonly Rule[]): Step[] {
  const page = "synthetic#after-a-fail";
  const isOf = (pattern: RegExp) => leaks.some(({ metric }) => pattern.test(metric));
  return [
    {
      text: "Do not release this data set, and tune no model on it. Keep it where only people who may see the private records can reach it.",
      page,
    },
    ...(isOf(/verbatim|near_duplicate/)
      ? [
          {
            text: "Generate again rather than delete the copies that were found: a generator that writes records word for word also writes others with a few words changed. Train it for fewer epochs, without repeated records, or show it fewer examples at a time.",
            page,
          },
        ]
      : []),
    ...(isOf(/pii/)
      ? [
          {
            text: "Mask or replace personal values in the private records before a generator sees them.",
            page,
          },
        ]
      : []),
    ...(isOf(/mia_auc|tpr_at_fpr|^canary\.(exposure|auc|epsilon)/)
      ? [
          {
            text: "The text as a whole gives away which records were used. If you need a bound on what any single record can give away, generate with differential privacy.",
            page,
          },
        ]
      : []),
    ...(isOf(/^canary\.claim_p_value$/) ? [REFUTED] : []),
    ...(isOf(/^training\.epsilon_ratio$/) ? [IMPLAUSIBLE] : []),
    { text: "Then audit the new data set with the same held-out records.", page },
  ];
}

/** What to do about a checkpoint that does not have persons forgotten. */
function erasureSteps(leaks: readonly Rule[]): Step[] {
  const page = "erasure#after-a-fail";
  const isOf = (pattern: RegExp) => leaks.some(({ metric }) => pattern.test(metric));
  return [
    {
      text: "Do not answer the request with this checkpoint: it does not treat these persons as strangers. The states of the persons are in erasure.json of this audit's folder.",
      page,
    },
    ...(isOf(/detectable|^pii/)
      ? [
          {
            text: "Retrain from the base without the persons' records: unlearning that stopped early leaves them detectable.",
            page,
          },
        ]
      : []),
    ...(isOf(/group_p_value/)
      ? [
          {
            text: "As a group these persons are told from strangers. Unlearning that brings their mean loss where strangers have it leaves some of them known and others overshot: retrain from the base without their records.",
            page,
          },
        ]
      : []),
    ...(isOf(/overshot/)
      ? [
          {
            text: "Unlearn less, or retrain: text that is less likely than a stranger's points at its person, too. Stop where the subjects' loss is that of look-alikes.",
            page,
          },
        ]
      : []),
    { text: "Then audit the new checkpoint with the same persons and look-alikes.", page },
  ];
}

/** How to make a checkpoint give away less, in the order of what it brings. */
function leakSteps(leaks: readonly Rule[], figures: Figures, evidence: Evidence): Step[] {
  const writes = leaks.some(({ metric }) => /^(?:pii|memorization)\./.test(metric));
  const recognises = leaks.some(
    ({ metric, max }) => metric.startsWith("mia.") && max !== undefined,
  );
  return [
    writes ? RESTRICT : { text: "Do not release this checkpoint.", page: "after-a-fail" },
    // Where most records are recognised, leaving those out leaves nothing to train on.
    ...(mostAreRecognised(figures) ? [shorterTraining(evidence)] : []),
    ...(writes || recognises ? [NAMED] : []),
    ...(writes ? repeatedRecords(evidence) : []),
    ...(writes ? writtenTypes(figures.metrics) : []),
    ...((writes || recognises) && !mostAreRecognised(figures) ? [shorterTraining(evidence)] : []),
    ...(leaks.some(({ metric }) => metric === "canary.claim_p_value") ? [REFUTED] : []),
    ...(leaks.some(({ metric }) => metric === "training.epsilon_ratio") ? [IMPLAUSIBLE] : []),
    {
      text: "If you need a bound on what any single record can give away, tune with differential privacy: DP-SGD (Opacus for PyTorch), with as large a batch as fits.",
      page: "after-a-fail#differential-privacy",
    },
  ];
}

function mostAreRecognised({ rules, metrics }: Figures): boolean {
  const own = rules.filter(({ metric, max }) => metric === "mia.tpr_at_fpr" && max !== undefined);
  return own.some(
    ({ key, state }) =>
      state === "breached" && (metrics.find((one) => one.key === key)?.value ?? 0) > 0.5,
  );
}

function repeatedRecords({ overlaps, policy }: Evidence): Step[] {
  const users = new Set<string>(policy.audits.map(({ name }) => name));
  const repeated = new Set(
    overlaps
      .filter(
        ({ audit, set, otherSet }) => users.has(audit) && set === "members" && otherSet === set,
      )
      // The later of a pair: of a group of copies all but the first.
      .map(({ audit, record, other }) => `${audit} ${Math.max(record, other)}`),
  );
  if (repeated.size === 0) return [];
  return [
    {
      text: `Drop repeated records: ${counted(repeated.size, "training record")} ${repeated.size === 1 ? "repeats" : "repeat"} an earlier one or nearly so, and models memorise repeated text first.`,
      page: "after-a-fail#repeated-records",
    },
  ];
}

/** Most types that a step names. */
const MOST_TYPES = 4;

function writtenTypes(metrics: readonly Metric[]): Step[] {
  const written = metrics.filter(
    ({ id, parameters, value, withheld }) =>
      id === "pii.extracted" &&
      parameters.attack === "prefix" &&
      isOfTuning(parameters.audit) &&
      ((value ?? 0) > 0 || withheld?.value !== undefined),
  );
  const all = written.find(({ parameters }) => parameters.type === "all");
  const types = written
    .filter(({ parameters }) => parameters.type !== "all")
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (types.length === 0) return [];
  const show = (metric: Metric) => metric.withheld?.value ?? formatCount(metric.value ?? 0);
  const named = types
    .slice(0, MOST_TYPES)
    .map((metric) => `${typeWords(String(metric.parameters.type))} (${show(metric)})`);
  const rest = types.length - named.length;
  const values = all === undefined ? "these values" : `${show(all)} such values`;
  return [
    {
      text: `Mask or replace ${LIST.format([...named, ...(rest === 0 ? [] : [counted(rest, "other type")])])} before training: the model learned to write ${values}.`,
      page: "after-a-fail#personal-values",
    },
  ];
}

/** How much better the training records are predicted than held-out ones. */
function shorterTraining(evidence: Evidence): Step {
  const { name } = evidence.policy.audits[0]!;
  const loss = (set: "members" | "nonmembers") => meanLoss(evidence, name, set);
  const [own, others] = [loss("members"), loss("nonmembers")];
  const gap =
    own === undefined || others === undefined
      ? ""
      : ` Its loss is ${decimals(own, 2)} nats per token on training records and ${decimals(others, 2)} on held-out ones; keep the checkpoint whose loss is lowest on validation records, other than these.`;
  return {
    text: `Train for fewer epochs, with a smaller learning rate or with LoRA.${gap}`,
    page: "after-a-fail#shorter-training",
  };
}

function meanLoss(
  evidence: Evidence,
  audit: string,
  set: "members" | "nonmembers",
): number | undefined {
  const scores = evidence.scores(audit, set)?.parts.completion.tuned.loss;
  const known = scores?.filter((score) => !Number.isNaN(score));
  if (known === undefined || known.length === 0) return undefined;
  // The loss attack is oriented towards members: it is the mean log-probability.
  return -known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** Most reasons that are told one by one. */
const MOST_REASONS = 3;

function invalidSteps(rules: readonly Rule[], audited: "checkpoint" | "data"): Step[] {
  const reasons = [
    ...new Set(rules.flatMap(({ state, reason }) => (state === "invalid" ? reason : []))),
  ];
  return reasons.slice(0, MOST_REASONS).map((reason) => ({
    text: `Make the comparison valid, because an invalid rule says nothing about the ${audited}: ${reason}`.slice(
      0,
      2000,
    ),
    page:
      audited === "data"
        ? "synthetic#when-a-comparison-is-valid"
        : "attacks#is-the-comparison-valid",
  }));
}

function undecidedSteps({ rules, metrics, records }: Figures, policy: ResolvedPolicy): Step[] {
  const undecided = rules.filter(({ state }) => state === "undecided");
  if (undecided.length === 0) return [];
  const open = undecided.filter(({ because }) => because === undefined);
  // Canaries are never sampled, and no other record helps.
  const isOfCanaries = ({ metric }: Rule) => metric.startsWith("canary.");
  const [few, planted] = [open.filter((rule) => !isOfCanaries(rule)), open.filter(isOfCanaries)];
  const untested = undecided.filter(({ because }) => because === "untested");
  return [
    ...(few.length === 0 ? [] : [moreRecords(few, records, policy)]),
    ...(planted.length === 0 ? [] : [MORE_CANARIES]),
    ...(untested.length === 0 ? [] : untestedSteps(untested, metrics)),
  ];
}

const MORE_CANARIES: Step = {
  text: "Make more canaries before the next training: so few could not decide every rule on them.",
  page: "canaries#the-cycle",
};

/** Records that lie there and were not audited come before any that would have to be found. */
function moreRecords(
  rules: readonly Rule[],
  records: Figures["records"],
  policy: ResolvedPolicy,
): Step {
  const limited = records.flatMap(({ set, read, used }) =>
    read !== null && used !== null && used < read && used >= policy.limits.records
      ? `${formatCount(used)} of ${formatCount(read)} ${set}`
      : [],
  );
  return limited.length > 0
    ? {
        text: `Raise limits.records: ${LIST.format(limited)} were audited, and ${counted(rules.length, "rule")} could not be decided with so few.`,
        page: "policy#limits",
      }
    : {
        text: `Audit more records: ${counted(rules.length, "rule")} could not be decided with these. ${rules.length === 1 ? "Its line says" : "Their lines say, for each,"} how many would decide it if the figure stays.`,
        page: "policy#how-many-persons-a-rule-needs",
      };
}

/** One step for each reason for which values went untested, the most frequent first. */
function untestedSteps(rules: readonly Rule[], metrics: readonly Metric[]): Step[] {
  const own = rules.flatMap((rule) => metrics.find(({ key }) => key === rule.key) ?? []);
  const reasons = Object.keys(UNTESTED)
    .map((name) => ({
      name,
      metric: own.reduce<Metric | undefined>(
        (most, one) =>
          (one.n[name] ?? 0) > (most?.n[name] ?? 0) || one.withheld?.[name] !== undefined
            ? one
            : most,
        undefined,
      ),
    }))
    .filter((one): one is { name: string; metric: Metric } => one.metric !== undefined)
    .sort((a, b) => (b.metric.n[b.name] ?? 0) - (a.metric.n[a.name] ?? 0));
  return reasons.slice(0, MOST_REASONS).map(({ name, metric }) => {
    const { why, todo } = UNTESTED[name]!;
    return {
      text: `${todo} ${showCount(metric, name, metric.n[name])} ${typeWords(String(metric.parameters.type))} ${why}.`,
      page: "attacks#what-was-not-tested",
    };
  });
}

function waivedSteps(rules: readonly Rule[]): Step[] {
  const waived = rules.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver]));
  if (waived.length === 0) return [];
  const [first] = waived.sort((a, b) => Number(a.until > b.until) - Number(a.until < b.until));
  return [
    {
      text: `${counted(waived.length, "rule")} ${waived.length === 1 ? "is" : "are"} waived; the first waiver ends on ${first!.until}.`,
      page: "policy#waivers",
    },
  ];
}

const LIST = new Intl.ListFormat("en-GB");
