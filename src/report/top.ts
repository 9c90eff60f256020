import { formatCount } from "../base/counts.ts";
import type { Rule as PresetRule } from "../config/policy.ts";
import { PRESETS } from "../config/presets.ts";
import { asOfUpdate } from "../config/update.ts";
import type { Check, Metric, Report, Rule } from "../contracts/report.ts";
import { completeParameters, isOfTuning, isSensitive, ruleKey, UPDATE } from "../gate/catalogue.ts";
import { BY_LOSS, type ComparedRule, comparedColumns, compareRule } from "./comparison.ts";
import { erasureLead, isOfForgotten } from "./erasure.ts";
import {
  formatBound,
  formatChoice,
  formatConfidence,
  formatRuleValue,
  formatShare,
  showCount,
} from "./format.ts";
import { isOfUpdate, wordsOf } from "./reference.ts";
import { isOfGenerated, syntheticLead } from "./synthetic.ts";
import { counted, plainName, typeWords } from "./words.ts";

/** The first things that every form of a report says, in the order in which they are asked. */
export interface Top {
  /** `support-bot fails the privacy gate`. */
  title: string;
  /** When the verdict was measured, if it was not now; empty if it was. */
  reused: string;
  /** What was found, in figures: one or two sentences. */
  lead: string;
  /** `5 rules failed · 1 passed`. */
  states: string;
  /** What was audited, with what, when. */
  subject: string;
  /** The rules that apply, the worst first. */
  rules: ComparedRule[];
  /** What the columns of their figures are called. */
  columns: readonly [string, string, string, string];
  /** How to read their figures. */
  note: string;
  next: NonNullable<Report["next"]>;
  notTested: NonNullable<Report["notTested"]>;
}

export function topOf(report: Report): Top {
  const rules = sortedRules(report).map((rule) => compareRule(report, rule));
  return {
    title: titleOf(report),
    reused: reusedOf(report),
    lead: [leadOf(report), ...cautions(report)].join(" "),
    states: statesOf(report),
    subject: subjectOf(report),
    rules,
    columns: comparedColumns(report),
    note: noteOn(report, rules),
    // Earlier releases say only why the verdict is not a pass.
    next: report.next ?? report.reasons.map((text) => ({ text })),
    notTested: report.notTested ?? [],
  };
}

function noteOn(report: Report, rules: readonly ComparedRule[]): string {
  const confidence = report.metrics.find((metric) => metric.confidence !== null)?.confidence;
  const hasInterval = rules.some(({ interval }) => interval !== "");
  return [
    ...(hasInterval && confidence !== undefined && confidence !== null
      ? [`The range below a figure is its ${formatConfidence(confidence)} interval.`]
      : []),
    ...(rules.some(({ base }) => base.endsWith(BY_LOSS))
      ? [
          wordsOf(report)(
            "“Loss alone” is how well the base's own loss tells the sets apart: the baseline for the attacks on the tuned model.",
          ),
        ]
      : []),
  ].join(" ");
}

/** Rules that apply to the data, the worst state first. */
export function sortedRules({ rules }: Report): Rule[] {
  return rules
    .filter(({ state }) => state !== "not-applicable")
    .sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state));
}

export const STATE_ORDER: readonly Rule["state"][] = [
  "breached",
  "invalid",
  "undecided",
  "waived",
  "cleared",
  "not-breached",
  "not-applicable",
];

const OUTCOMES: Readonly<Record<Report["verdict"], string>> = {
  pass: "passes the privacy gate",
  warn: "passes the privacy gate with a warning",
  inconclusive: "is neither cleared nor found to leak",
  invalid: "cannot be judged on these data",
  fail: "fails the privacy gate",
  error: "was not judged: the audit failed its self-test",
};

export function titleOf(report: Report): string {
  return `${modelName(report, "checkpoint")} ${OUTCOMES[report.verdict]}`;
}

function reusedOf({ reused }: Report): string {
  if (reused === undefined) return "";
  return `Reused: measured on ${DATE.format(Date.parse(reused.date))}; nothing has changed since.`;
}

/** The name under which people know a model: the history's, or the end of its reference. */
export function modelName({ provenance }: Report, which: "checkpoint" | "base"): string {
  // Generated data are audited without a base.
  const { name, source } = provenance[which] ?? { source: "" };
  if (name !== undefined) return name;
  const path = source.replace(/[@#][^/]*$/, "").replace(/\/+$/, "");
  const last = path.split("/").at(-1) ?? "";
  return last === "" || last === "." ? source : last;
}

function leadOf(report: Report): string {
  const { verdict, rules, validity, headline } = report;
  const failed = rules.filter(({ state, level }) => state === "breached" && level === "fail");
  switch (verdict) {
    case "fail":
      return findings(report, failed) || sentence(headline);
    case "pass":
      return findings(report, rules.filter(isCleared)) || sentence(headline);
    case "warn": {
      const warning = rules.filter(
        (rule) => rule.level === "warn" && !isCleared(rule) && rule.state !== "not-applicable",
      );
      const waived = rules.filter(({ state }) => state === "waived");
      const named = [...warning, ...waived.filter((rule) => !warning.includes(rule))];
      return named.length === 0 ? sentence(headline) : `Warning: ${list(named.map(figure))}.`;
    }
    case "inconclusive":
    case "invalid": {
      const state = verdict === "invalid" ? "invalid" : "undecided";
      const open = rules.filter((rule) => rule.state === state && rule.level === "fail");
      if (open.length === 0) return sentence(headline);
      const could = state === "invalid" ? "be judged" : "be decided";
      return `${formatCount(open.length)} of ${counted(rules.filter(applies).length, "rule")} could not ${could}: ${list(open.map(plainName))}.`;
    }
    case "error":
      return sentence(validity.find(({ state }) => state === "error")?.detail ?? headline);
  }
}

/** What whoever approves a change has to know besides the figures. */
function cautions({ validity, headline, verdict, rules }: Report): string[] {
  const told = validity.filter(({ id }) => id === "policy" || id === "change");
  // Without an open rule, the headline is about nothing else.
  const isSaid = verdict === "inconclusive" && !rules.some(({ state }) => state === "undecided");
  return told.map(({ detail }) => detail).filter((detail) => !isSaid || !headline.includes(detail));
}

/** What was found about what the rules bound: extraction, membership, memorisation. */
function findings(report: Report, rules: readonly Rule[]): string {
  const ofGenerated = syntheticLead(report, rules);
  if (ofGenerated !== undefined) return ofGenerated;
  const ofForgotten = erasureLead(report);
  if (ofForgotten !== undefined) return ofForgotten;
  const told = [written(report, rules), recognised(rules), completed(report, rules)].filter(
    (text) => text !== undefined,
  );
  return told.length > 0
    ? told.slice(0, 2).join(" ")
    : rules
        .slice(0, 3)
        .map((rule) => `${figure(rule)}.`)
        .join(" ");
}

function written(report: Report, rules: readonly Rule[]): string | undefined {
  const own = rules.filter(({ metric }) => metric.startsWith("pii."));
  const extracted = (type: string) =>
    report.metrics.find(
      ({ id, parameters }) =>
        id === "pii.extracted" &&
        parameters.attack === "prefix" &&
        isOfTuning(parameters.audit) &&
        parameters.type === type,
    );
  const all = extracted("all");
  if (own.length === 0 || all === undefined || !(all.n.values! > 0)) return undefined;
  const count = (metric: Metric, name: string) => showCount(metric, name, metric.n[name]);
  const among = own
    .filter(
      ({ state, metric, parameters }) =>
        state === "breached" && metric === "pii.extracted" && isSensitive(parameters.type),
    )
    .flatMap(({ parameters }) => extracted(String(parameters.type)) ?? [])
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 2)
    .map(
      (metric) =>
        `${count(metric, "tuned")} of ${count(metric, "values")} ${typeWords(String(metric.parameters.type))}`,
    );
  const [whose, other] = isOfUpdate(report)
    ? ["the added records", "previous release"]
    : ["its training data", "base model"];
  return `Given the text before them, it completes ${count(all, "tuned")} of ${count(all, "values")} personal values from ${whose} (${other}: ${count(all, "base")})${among.length === 0 ? "" : `, among them ${list(among)}`}.${sampledRepeatedly(report, all)}`;
}

/** How many more values sampling gives than the first answer. */
function sampledRepeatedly({ metrics }: Report, { parameters, n }: Metric): string {
  const sampled = metrics.find(
    (metric) =>
      metric.id === "pii.extracted" &&
      metric.parameters.attack === "prefix-np" &&
      metric.parameters.audit === parameters.audit &&
      metric.parameters.type === "all",
  );
  const more = sampled?.n.tuned !== undefined && sampled.n.tuned > (n.tuned ?? Infinity);
  return more
    ? ` Sampled repeatedly, it gives away ${showCount(sampled, "tuned", sampled.n.tuned)}.`
    : "";
}

function recognised(rules: readonly Rule[]): string | undefined {
  const own = rules.filter(({ metric, max }) => metric.startsWith("mia.") && max !== undefined);
  if (own.length === 0) return undefined;
  const rule =
    own.find(
      ({ metric, parameters }) => metric === "mia.tpr_at_fpr" && parameters.part !== "prompt",
    ) ?? own[0]!;
  if (rule.metric !== "mia.tpr_at_fpr" || rule.against !== undefined) return `${figure(rule)}.`;
  const fpr = Number(rule.parameters.fpr);
  const guess = formatShare(Number(fpr.toPrecision(3)));
  const found = `An attacker who wrongly accuses ${guess} of the held-out records identifies ${formatRuleValue(rule)} of ${rule.parameters.audit === UPDATE ? "the added" : "its training"} records (limit ${limit(rule)})`;
  // A rate alone, at one per cent or two, reads as a leak to whoever does not know what chance gives.
  const isChance = rule.interval !== null && rule.interval[0] <= fpr && fpr <= rule.interval[1];
  return isChance
    ? `${found}, which cannot be told from chance (${guess}).`
    : `${found}; chance gives ${guess}.`;
}

function completed(report: Report, rules: readonly Rule[]): string | undefined {
  const { metrics } = report;
  const rule = rules.find(({ metric }) => metric === "memorization.exact_gain");
  const metric = metrics.find(({ key }) => key === rule?.key);
  if (metric === undefined) return undefined;
  const count = (name: string) => showCount(metric, name, metric.n[name]);
  const [whose, other] = isOfUpdate(report)
    ? ["added", "previous release"]
    : ["training", "base model"];
  return `It reproduces ${count("membersExact")} of ${count("members")} ${whose} records word for word (${other}: ${count("membersExactBase")}).`;
}

function figure(rule: Rule): string {
  const value = formatRuleValue(rule);
  return `${plainName(rule)}: ${value === "–" ? rule.state : value} (limit ${limit(rule)})`;
}

function limit(rule: Rule): string {
  return formatBound(rule).replace("≤ ", "").replace("≥ ", "at least ");
}

const STATE_WORDS: Readonly<Record<Rule["state"], string>> = {
  breached: "failed",
  invalid: "not valid",
  undecided: "undecided",
  waived: "waived",
  cleared: "passed",
  "not-breached": "passed",
  "not-applicable": "not applicable",
};

function statesOf({ rules, validity }: Report): string {
  const counts = new Map<string, number>();
  for (const state of STATE_ORDER) {
    const own = rules.filter((rule) => rule.state === state).length;
    const words = STATE_WORDS[state];
    if (own > 0) counts.set(words, (counts.get(words) ?? 0) + own);
  }
  const told = [...counts].map(([words, count], at) =>
    at === 0 ? `${counted(count, "rule")} ${words}` : `${formatCount(count)} ${words}`,
  );
  const of = (state: Check["state"]) => validity.filter((check) => check.state === state).length;
  // A note is a doubt, and no check that holds.
  const notes =
    of("note") === 0
      ? ""
      : `, ${formatCount(of("note"))} ${of("note") === 1 ? "needs" : "need"} attention`;
  const broken = of("invalid") + of("error");
  const failed = broken === 0 ? "" : `, ${formatCount(broken)} ${broken === 1 ? "does" : "do"} not`;
  const checks =
    validity.length === 0
      ? []
      : [
          `${formatCount(of("ok"))} of ${formatCount(validity.length)} checks of the comparison hold${failed}${notes}`,
        ];
  return [...told, ...checks].join(" · ");
}

/** Sets that are no sample of what was trained on, or held out. */
const NO_SAMPLE: ReadonlySet<string> = new Set(["people", "canaries"]);

function subjectOf(report: Report): string {
  const { records, provenance, timing, origin, choice } = report;
  const words = isOfGenerated(report)
    ? SYNTHETIC_WORDS
    : isOfForgotten(report)
      ? ERASURE_WORDS
      : SET_WORDS;
  const used = records
    .filter(({ audit, set }) => audit === records[0]?.audit && !NO_SAMPLE.has(set))
    .map((set) => {
      const word =
        set.audit === UPDATE && set.set === "members" ? "added" : (words[set.set] ?? set.set);
      return `${showCount(set, "used", set.used ?? 0)} ${word}`;
    });
  const planted = records.filter(({ set }) => set === "canaries");
  const commit = origin?.commit.slice(0, 7);
  const adapter = provenance.checkpoint.kind === "adapter" ? " (adapter)" : "";
  return [
    `${modelName(report, "checkpoint")}${adapter}${provenance.base === undefined ? "" : ` against ${modelName(report, "base")}`}`,
    rulesName(report),
    ...(used.length === 0 ? [] : [`${used.join(" + ")} records`]),
    ...planted.map((set) => `${showCount(set, "used", set.used ?? 0)} canaries`),
    ...(choice === undefined ? [] : [`confidence ${formatChoice(choice)}`]),
    ...dateOf(timing),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
  ].join(", ");
}

/** The preset that the rules come from, or how many of them are the policy's own. */
function rulesName(report: Report): string {
  const { rules } = report;
  const identity = ({
    key,
    level,
    max,
    min,
  }: Pick<Rule, "key" | "level"> & { max?: number; min?: number }) =>
    `${key} ${level} ${max ?? ""} ${min ?? ""}`;
  for (const name of NAMED_PRESETS) {
    const preset = new Set(
      PRESETS[name].map((rule) =>
        identity({
          ...rule,
          level: rule.level ?? "fail",
          key: keyOf(isOfUpdate(report) ? asOfUpdate(rule) : rule),
        }),
      ),
    );
    // A preset's rule on what training learned stands for every part of it.
    const ofWhole = (rule: Rule) => ({
      ...rule,
      key: rule.key.replace(/part=\w+/, "part=completion"),
    });
    const own = rules.filter((rule) => !preset.has(identity(ofWhole(rule))));
    // One rule that a preset has as well is no preset.
    if (rules.length - own.length < 2) continue;
    if (own.length === 0 && rules.length > 0) return `preset ${name}`;
    if (own.length < rules.length / 2)
      return `preset ${name} and ${counted(own.length, "rule")} of its own`;
  }
  return counted(rules.length, "rule");
}

function keyOf({ metric, against, ...parameters }: PresetRule): string {
  return ruleKey(metric, completeParameters(metric, parameters), against);
}

const NAMED_PRESETS = [
  "standard",
  "strict",
  "report-only",
  "synthetic-standard",
  "synthetic-strict",
  "erasure-standard",
] as const;

const SYNTHETIC_WORDS: Readonly<Record<string, string>> = {
  members: "private",
  nonmembers: "held-out",
};

const ERASURE_WORDS: Readonly<Record<string, string>> = {
  members: "subjects'",
  nonmembers: "look-alikes'",
};

const SET_WORDS: Readonly<Record<string, string>> = {
  members: "training",
  nonmembers: "held-out",
};

const DATE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

function dateOf(timing: Report["timing"]): string[] {
  const started = Date.parse(String(timing.startedAt));
  return Number.isNaN(started) ? [] : [DATE.format(started)];
}

function isCleared({ state }: Rule): boolean {
  return state === "cleared" || state === "not-breached";
}

function applies({ state }: Rule): boolean {
  return state !== "not-applicable";
}

/** Most names in one sentence. */
const MOST_NAMES = 3;
const LIST = new Intl.ListFormat("en-GB");

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST_NAMES);
  const rest = parts.length - shown.length;
  return LIST.format([...shown, ...(rest === 0 ? [] : [`${formatCount(rest)} more`])]);
}

function sentence(text: string): string {
  if (text === "") return "";
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
