import { refuseOutput } from "../base/audit-folder.ts";
import type { ReticenceError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import { restsOnBase } from "../gate/against-base.ts";
import type { ResolvedRule } from "../gate/rule.ts";
import type { BaseMatch } from "../pull/checkpoint/index.ts";
import {
  type EarlyInputs,
  eachCheckpoint,
  endNotes,
  formatNotes,
  pullDataOnly,
  trainingNotes,
} from "../pull/index.ts";
import { formatMetric } from "../report/format.ts";
import type { Prepared, PullOptions } from "../sources/index.ts";
import { planAccounting } from "./accounting.ts";
import { canaryChecks } from "./canaries.ts";
import { attempt, type Check, faults, faultsOf, ok, warning } from "./check.ts";
import { surveyAudits } from "./data.ts";
import { type Expected, expect } from "./expect.ts";
import { checkMachine, type Machine } from "./machine/index.ts";
import { checkRoom } from "./machine/room.ts";
import { type PlannedPull, plannedPull, sizeOf } from "./models.ts";
import type { RuleOutlook } from "./outlook.ts";
import { boundOf, outlooksOf, ruleChecks, waiverChecks } from "./rules.ts";
import { areCounted, type PlannedSet } from "./sets.ts";
import { lookAtAll } from "./several.ts";
import { type PlannedShards, planShards } from "./shards.ts";
import { tasksOf } from "./tasks.ts";

export { type Check, faultsOf, refuseFaults } from "./check.ts";
export type { Expected } from "./expect.ts";
export { checkMachine, type Machine } from "./machine/index.ts";
export type { PlannedPull } from "./models.ts";
export type { SetSizes } from "./outlook.ts";
export { nameOfAll, withoutPart } from "./parts.ts";
export { keepRate } from "./rates.ts";
export type { PlannedSet } from "./sets.ts";
export { type PlannedShards, planShards, shardsBeside } from "./shards.ts";

export interface Plan {
  /** What was looked at, in the order in which it is shown. */
  checks: Check[];
  /** Models that are not of this machine. */
  pulls: PlannedPull[];
  sets: PlannedSet[];
  tasks: string[];
  rules: PlannedRule[];
  /** Whether the base is what the checkpoint was tuned from; absent where a download must tell. */
  base?: BaseMatch;
  /** The same of the previous release, in the audit update. */
  previous?: BaseMatch;
  /** Formats that the policy does not name and the data told, a line each. */
  formats: string[];
  /** What training is taken to have learned, and what says so, a line each. */
  training: string[];
  /** Where the probe would run, and how long that takes; absent where a fault hides it. */
  expected?: Expected;
  /** How it is run in shards, where that is asked. */
  shards?: PlannedShards;
}

export interface PlannedRule extends Pick<ResolvedRule, "metric" | "parameters"> {
  name: string;
  bound: string;
  level: string;
  /** How likely the rule is to clear, to breach or to stay undecided; undefined when it depends on the data. */
  outlook: RuleOutlook | undefined;
}

export interface PlanOptions extends PullOptions {
  /** Date against which waivers are checked, ISO, UTC. */
  today: string;
  /** Folder that the audit would write to. */
  out: string;
  /** In how many shards the audit would be run, the policy file, and what is set beside it. */
  shards?: { count: number; file: string; sets: readonly string[] };
  /** How many checkpoints are audited; of several, the policy is that of one. Default: 1. */
  checkpoints?: number;
}

/**
 * Everything that can be known before anything is spent: whether this machine can run the audit, and
 * whether policy and data allow it. Fetches data and counts it; lists models and leaves them where
 * they are; runs no model, and writes nothing but the cache. What an audit would refuse is a check
 * of the plan that is a fault.
 */
export async function planAudit(given: LoadedPolicy, options: PlanOptions): Promise<Plan> {
  const plan = await planAll(given, options);
  if (options.shards === undefined) return plan;
  const { count, ...called } = options.shards;
  const { checks, shards } = planShards(given, count, { ...called, out: options.out });
  return { ...plan, checks: [...plan.checks, ...checks], shards };
}

async function planAll(given: LoadedPolicy, options: PlanOptions): Promise<Plan> {
  const { value: policies, checks } = await attempt("policy", "checkpoint", () =>
    eachCheckpoint(given),
  );
  if (policies === undefined) return { ...EMPTY, checks };
  const [first, ...others] = policies as [LoadedPolicy, ...LoadedPolicy[]];
  if (others.length === 0) return await planOne(first, options);
  const all = await lookAtAll(policies, options);
  // Base, data, machine and rules are the same for all. The first that can be looked at stands for
  // the others.
  const at = policies.findIndex((_, index) =>
    all.checks.some(({ name, state }) => name === `checkpoint ${index + 1}` && state === "ok"),
  );
  const plan = await planOne(policies[Math.max(at, 0)]!, {
    ...options,
    checkpoints: policies.length,
  });
  return {
    ...plan,
    checks: [...plan.checks.filter(({ name }) => name !== "checkpoint"), ...all.checks],
    pulls: [...all.pulls, ...plan.pulls.filter(({ key }) => key !== "checkpoint")],
  };
}

async function planOne(loaded: LoadedPolicy, options: PlanOptions): Promise<Plan> {
  const machine = await checkMachine(loaded, options);
  const output = await attempt("machine", "output", () =>
    refuseOutput(options.out, { several: (options.checkpoints ?? 1) > 1 }),
  );
  const checks = [...machine.checks, ...output.checks];
  if (machine.offline) {
    return { ...EMPTY, checks: [...checks, ...waiverChecks(loaded, options)] };
  }
  const plan = await planInputs(loaded, { ...options, machine });
  return { ...plan, checks: [...checks, ...plan.checks] };
}

const EMPTY = { pulls: [], sets: [], tasks: [], rules: [], formats: [], training: [] };

/** The plan of a policy that cannot be read. */
export function refusedPlan(error: ReticenceError): Plan {
  return { ...EMPTY, checks: faults("policy", "policy", error) };
}

/** The same for policy, models and data; for the room that they need where a machine is given. */
export async function planInputs(
  given: LoadedPolicy,
  options: PlanOptions & { machine?: Machine },
): Promise<Plan> {
  const { value: pulled, checks } = await attempt("models", "inputs", () =>
    pullDataOnly(given, options),
  );
  if (pulled === undefined)
    return { ...EMPTY, checks: [...waiverChecks(given, options), ...checks] };
  await using _ = pulled;
  const { loaded, early, match } = pulled;
  const { policy } = loaded;
  const found = await checkInputs({ ...early, loaded }, options);
  const { sets } = found;
  const isKnown = sets.length > 0 && areCounted(loaded, sets);
  const outlooks = isKnown ? outlooksOf(loaded, sets) : [];
  const canaries = early.coins?.canaries.length ?? 0;
  const declared = await planAccounting(loaded, options.signal);
  const expected = await expectedOf({ loaded, models: early.models, found, canaries }, options);
  return {
    checks: [
      ...modelChecks(loaded, early.models, match),
      ...(pulled.template === undefined ? [] : faults("models", "template", pulled.template)),
      ...found.checks,
      ...declared.checks,
      ...canaryChecks(loaded, early.coins, declared.accounting),
      ...(isKnown ? ruleChecks(loaded, sets, outlooks, options.today) : []),
    ],
    pulls: early.models.filter(({ resolved }) => resolved.kind !== "local").map(plannedPull),
    sets,
    tasks: sets.length === 0 ? [] : tasksOf(loaded, sets, canaries),
    rules: policy.gate.rules.map((rule, index) => ({
      metric: rule.metric,
      parameters: rule.parameters,
      name: formatMetric(rule.metric, { ...rule.parameters } as Record<string, string | number>),
      bound: boundOf(rule),
      level: rule.level,
      outlook: outlooks[index],
    })),
    ...(match === undefined
      ? {}
      : policy.previous === undefined
        ? { base: match }
        : { previous: match }),
    formats: formatNotes(given, loaded),
    training: [...trainingNotes(pulled.training), ...endNotes(loaded)],
    ...(expected === undefined ? {} : { expected }),
  };
}

async function expectedOf(
  {
    loaded,
    models,
    found,
    canaries,
  }: { loaded: LoadedPolicy; models: Prepared[]; found: CheckedInputs; canaries: number },
  { machine, checkpoints = 1, env = process.env }: PlanOptions & { machine?: Machine },
): Promise<Expected | undefined> {
  if (machine === undefined || found.sets.length === 0) return undefined;
  return await expect({ loaded, models, machine, data: { ...found, canaries }, env, checkpoints });
}

/** What an audit by a policy finds before it fetches a model. */
export interface CheckedInputs {
  checks: Check[];
  /** Empty where the data has a fault. */
  sets: PlannedSet[];
  /** Characters of the texts that will be scored; undefined where values are not read. */
  characters: number | undefined;
}

/**
 * Checks the waivers, the data and, where a machine is given, the room for data and models. Its faults
 * end an audit in its first seconds, and make a plan exit with 2.
 */
export async function checkInputs(
  { loaded, audits, models }: EarlyInputs,
  { today, out, machine, env = process.env }: PlanOptions & { machine?: Machine },
): Promise<CheckedInputs> {
  const data = await surveyAudits(loaded, audits);
  const room =
    machine === undefined ? [] : await checkRoom({ loaded, audits, models, machine, out, env });
  const hasFaults = faultsOf(data.checks).length > 0;
  return {
    checks: [...room, ...waiverChecks(loaded, { today }), ...data.checks],
    sets: hasFaults ? [] : data.sets,
    characters: data.characters,
  };
}

function modelChecks(
  loaded: LoadedPolicy,
  models: readonly Prepared[],
  match: BaseMatch | undefined,
): Check[] {
  const sizes = models.map((model) => ok("models", model.key, sizeOf([model])));
  const differs = baseWarnings(loaded, match).map((text) => warning("models", "base", text));
  return [...sizes, ...differs];
}

function baseWarnings({ policy }: LoadedPolicy, match: BaseMatch | undefined): string[] {
  if (match?.outcome !== "differs" || policy.acceptMismatch !== undefined) return [];
  const rules = policy.gate.rules.filter((rule) => restsOnBase(rule, policy)).length;
  if (policy.previous !== undefined) {
    return [
      `checkpoint and previous release do not belong together: ${match.detail} The ${rules} rules that compare with the previous release will be invalid. If an adapter is on another model, name that as \`base\`.`,
    ];
  }
  return [
    `the base is not the model that the checkpoint was tuned from: ${match.detail} The ${rules} rules that compare with the base will be invalid. Name that model, or explain why this one is right with \`base: {ref: …, accept_mismatch: "the reason"}\`.`,
  ];
}
