import { PolicyError } from "../base/errors.ts";
import type { LoadedPolicy, ResolvedPii } from "../config/index.ts";
import { restsOnBase } from "../gate/against-base.ts";
import { TEMPLATE_FORMS, TEMPLATES } from "../gate/catalogue.ts";
import { leastNonmembers } from "../gate/limits.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import type { BaseMatch } from "../pull/checkpoint/index.ts";
import { pullDataOnly } from "../pull/index.ts";
import { formatMetric } from "../report/format.ts";
import type { Prepared, PullOptions } from "../sources/index.ts";
import { nToDecideProportion } from "../stats/index.ts";
import { competing, outlookOf, type RuleOutlook, type SetSizes } from "./outlook.ts";
import { type SetSurvey, surveySet } from "./survey.ts";

export type { SetSizes } from "./outlook.ts";

export interface PlannedSet {
  audit: string;
  set: "members" | "nonmembers" | "people";
  files: number;
  records: number;
  /** Records that the limit lets through. */
  used: number;
  /** How many equal persons those are of, by Kish's count; absent where records count alone. */
  persons?: number;
}

/** A model that an audit would fetch; null where only a download tells. */
export interface PlannedPull {
  key: string;
  /** What it stands for now, for example with the commit of its branch. */
  identity: string;
  files: number;
  bytes: number;
  /** Bytes that are not on this machine. */
  missing: number;
  parameters: number | null;
}

export interface Plan {
  /** Models that are not of this machine. */
  pulls: PlannedPull[];
  sets: PlannedSet[];
  tasks: string[];
  rules: PlannedRule[];
  /** Whether the base is what the checkpoint was tuned from; absent where a download must tell. */
  base?: BaseMatch;
  /** What will keep a rule from being decided, known before anything is measured. */
  warnings: string[];
}

export interface PlannedRule {
  name: string;
  bound: string;
  level: string;
  /** How likely the rule is to clear, to breach or to stay undecided; undefined when it depends on the data. */
  outlook: RuleOutlook | undefined;
}

/**
 * What an audit by this policy would do. Fetches data and counts it; lists models and leaves them
 * where they are; runs no model, and writes nothing but the cache.
 */
export async function planAudit(loaded: LoadedPolicy, options: PullOptions = {}): Promise<Plan> {
  const { policy } = loaded;
  await using pulled = await pullDataOnly(loaded, options);
  const { pii } = policy.attacks;
  const columns = pii !== "off" && pii.prefix ? Object.keys(pii.columns) : [];
  const sets: PlannedSet[] = [];
  const surveys: SetSurvey[] = [];
  const ofMembers: SetSurvey[] = [];
  for (const [index, audit] of policy.audits.entries()) {
    const { sets: ofAudit, people } = pulled.audits[index]!;
    for (const [set, files] of Object.entries({ ...ofAudit, people })) {
      if (files === undefined) continue;
      const survey = await surveySet(files, set, audit, columns);
      surveys.push(survey);
      if (set === "members") ofMembers.push(survey);
      const { records } = survey;
      const used = Math.min(records, limitOf(policy, set));
      sets.push({
        audit: audit.name,
        set: set as PlannedSet["set"],
        files: files.length,
        records,
        used,
        // Persons are sampled whole.
        ...(survey.persons === undefined
          ? {}
          : { persons: Math.max(1, Math.floor((survey.persons * used) / records)) }),
      });
    }
  }
  refuseAbsentColumns(loaded, columns, ofMembers);
  return {
    pulls: pulled.models.filter(({ resolved }) => resolved.kind !== "local").map(plannedPull),
    sets,
    tasks: tasksOf(loaded, sets),
    rules: policy.gate.rules.map((rule) => ({
      name: formatMetric(rule.metric, { ...rule.parameters } as Record<string, string | number>),
      bound: boundOf(rule),
      level: rule.level,
      outlook: outlookOf(
        rule,
        sizesOf(sets, rule.parameters.audit!),
        policy.gate.confidence,
        attacksOf(policy),
      ),
    })),
    ...(pulled.match === undefined ? {} : { base: pulled.match }),
    warnings: [
      ...surveys.flatMap(({ warnings }) => warnings),
      ...warningsOf(loaded, sets),
      ...baseWarnings(loaded, pulled.match),
    ],
  };
}

/** Misspelt, a field of PII would find nothing, and the audit would look clean. */
function refuseAbsentColumns(
  { source }: LoadedPolicy,
  columns: readonly string[],
  ofMembers: readonly SetSurvey[],
): void {
  if (ofMembers.length === 0) return;
  for (const name of columns) {
    if (ofMembers.some(({ present }) => present.has(name))) continue;
    throw new PolicyError(
      "column-absent",
      `no record of the members has the field ${JSON.stringify(name)}.`,
      {
        location: source.locate(["attacks", "pii", "columns", name], { key: true }),
      },
    );
  }
}

function boundOf({ max, min, increase }: ResolvedRule): string {
  if (increase !== undefined) return `max increase ${increase.max} against ${increase.against}`;
  return max === undefined ? `min ${min}` : `max ${max}`;
}

function limitOf({ limits, attacks }: LoadedPolicy["policy"], set: string): number {
  if (set !== "people") return limits.records;
  return attacks.pii === "off" || attacks.pii.template === false ? 0 : attacks.pii.template.people;
}

function plannedPull({ key, resolved, files, missing, parameters }: Prepared): PlannedPull {
  return {
    key,
    identity: resolved.identity,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    missing: missing.bytes,
    parameters: parameters ?? null,
  };
}

function sizesOf(sets: readonly PlannedSet[], audit: string): SetSizes {
  const [members, nonmembers] = (["members", "nonmembers"] as const).map((name) =>
    sets.find(({ audit: of, set }) => of === audit && set === name),
  );
  const persons =
    members?.persons === undefined || nonmembers?.persons === undefined
      ? undefined
      : { members: members.persons, nonmembers: nonmembers.persons };
  return { members: members?.used ?? 0, nonmembers: nonmembers?.used ?? 0, persons };
}

function attacksOf({ attacks: { mia } }: LoadedPolicy["policy"]): number {
  return mia === "off" ? 1 : mia.attacks.length;
}

function tasksOf({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const sum = (chosen: (set: PlannedSet) => boolean) =>
    sets.filter(chosen).reduce((total, { used }) => total + used, 0);
  const total = sum(({ set }) => set !== "people").toLocaleString("en-US");
  const { mia, pii } = policy.attacks;
  return [
    "inspect    checkpoint and base, without loading them",
    `records    read, render and tokenise ${total} records`,
    ...(pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : []),
    `overlap    equal and near-equal records among ${total}`,
    ...(mia === "off" ? [] : ["blind      a classifier that sees the text only"]),
    "control    planted strings that must be found",
    `score      ${total} records under the checkpoint and under the base`,
    ...(pii === "off"
      ? []
      : piiTasks(
          pii,
          sum(({ set }) => set === "people"),
        )),
  ];
}

function piiTasks(
  { values, decoys, candidates, template, sampling }: ResolvedPii,
  people: number,
): string[] {
  const count = (number: number) => number.toLocaleString("en-US");
  const prompts =
    template === false
      ? 0
      : people * template.attributes.length * template.forms.length * TEMPLATES.length;
  return [
    ...(decoys + candidates === 0
      ? []
      : [
          `candidates ${count(values)} values at most among ${count(decoys)} decoys and ${count(candidates)} real ones`,
        ]),
    ...(template === false
      ? []
      : [
          `templates  ${count(prompts)} prompts about ${count(people)} people at ${template.temperatures.length} temperature${template.temperatures.length === 1 ? "" : "s"}, both models`,
        ]),
    ...(sampling === "off"
      ? []
      : [
          `sampling   ${count(sampling.sequences)} sequences of ${sampling.tokens} tokens, both models`,
        ]),
  ];
}

function baseWarnings({ policy }: LoadedPolicy, match: BaseMatch | undefined): string[] {
  if (match?.outcome !== "differs" || policy.acceptMismatch !== undefined) return [];
  const rules = policy.gate.rules.filter((rule) => restsOnBase(rule, policy)).length;
  return [
    `the base is not the model that the checkpoint was tuned from: ${match.detail} The ${rules} rules that compare with the base will be invalid. Name that model, or say why this one is right with \`base: {ref: …, accept_mismatch: "the reason"}\`.`,
  ];
}

function warningsOf({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): string[] {
  const nonmembersOf = (audit: string) => sizesOf(sets, audit).nonmembers;
  const warnings: string[] = [];
  for (const { name, key, data } of policy.audits) {
    if (policy.attacks.mia === "off" || nonmembersOf(name) > 0) continue;
    if (data.members.length === 0) continue;
    warnings.push(
      `the audit ${name} has no nonmembers: its membership-inference rules will be invalid. Name held-out records with ${key}.nonmembers, or write \`mia: off\`.`,
    );
  }
  for (const rule of policy.gate.rules) {
    const { metric, parameters } = rule;
    const { audit, fpr } = parameters;
    const sizes = sizesOf(sets, audit!);
    if (fpr !== undefined && sizes.nonmembers > 0) {
      const attacks = competing(rule, attacksOf(policy));
      const least = leastNonmembers(fpr, policy.gate.confidence, attacks);
      const [present, unit] =
        sizes.nonmembers < least || sizes.persons === undefined
          ? [sizes.nonmembers, "nonmembers"]
          : [sizes.persons.nonmembers, "persons among the nonmembers"];
      // How far attacks that resemble each other share the error is known only from their scores.
      const isSure = sizes.nonmembers < leastNonmembers(fpr, policy.gate.confidence);
      if (present < least) {
        warnings.push(
          `${metric} at fpr ${fpr} needs ${least.toLocaleString("en-US")} ${unit} or more; there are ${present.toLocaleString("en-US")}, so the rule ${isSure ? "will" : "may"} be invalid.`,
        );
      }
    }
    const persons = personsOf(sets, audit!);
    const least = leastToClear(rule, policy.gate.confidence);
    if (persons !== undefined && least !== undefined && persons < least) {
      warnings.push(
        `${formatMetric(metric, { ...parameters } as Record<string, string | number>)} max ${rule.max} cannot be cleared with fewer than ${least.toLocaleString("en-US")} persons, however many records they have; the members tell as much as ${persons.toLocaleString("en-US")} persons with equally many records.`,
      );
    }
  }
  return warnings;
}

function personsOf(sets: readonly PlannedSet[], audit: string): number | undefined {
  return sets.find((one) => one.audit === audit && one.set === "members")?.persons;
}

/** The persons that clear a share at best, when none of their values is found; none for other figures. */
function leastToClear(
  { metric, parameters, max }: ResolvedRule,
  confidence: number,
): number | undefined {
  const share = SHARES.has(metric) && !isTemplate(parameters.attack);
  if (!share || max === undefined || !(max > 0)) return undefined;
  return nToDecideProportion(max, 0, confidence);
}

/** Shares of what the members hold. */
const SHARES: ReadonlySet<string> = new Set([
  "pii.extraction_rate",
  "pii.extraction_gain",
  "memorization.exact_rate",
  "memorization.exact_gain",
  "memorization.np_rate",
]);

/** Templates ask for the values of people, who need not be among the members. */
function isTemplate(attack: string | undefined): boolean {
  return attack !== undefined && Object.hasOwn(TEMPLATE_FORMS, attack);
}
