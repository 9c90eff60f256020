import { DEFAULT_ATTACKS, type MiaAttack } from "../attacks/index.ts";
import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { DEFAULT_UNTESTED, type UntestedLimits } from "../gate/untested.ts";
import { resolveCanaries } from "./canaries.ts";
import { isErasure, lookalikeData, refuseOtherAudits, withRetrained } from "./erasure.ts";
import { Faults, faultsIn, throwFaults } from "./faults.ts";
import { FIELDS, FORMATS, isChat, isPreference } from "./formats.ts";
import { resolveHistory, TOGETHER } from "./history.ts";
import { isPattern } from "./patterns.ts";
import { resolvePii } from "./pii.ts";
import type {
  AuditName,
  ResolvedAudit,
  ResolvedData,
  ResolvedPii,
  ResolvedPolicy,
} from "./policy.ts";
import { resolveRules, resolveWaivers } from "./rules.ts";
import { resolveRun } from "./run.ts";
import { resolveSignature } from "./signature.ts";
import type { PolicySource } from "./source.ts";
import { suggest } from "./suggest.ts";
import { isSynthetic, refuseModelKeys, resolveSynthetic, SYNTHETIC_RECORDS } from "./synthetic.ts";
import { resolveTraining } from "./training.ts";
import { refuseBesideUpdate, resolvePrevious } from "./update.ts";

/** Two-sided confidence of the intervals. */
const DEFAULT_CONFIDENCE = 0.95;

/** Of the assistant's text, what a chat template may leave out. */
const MAX_UNRENDERED = 0.01;

/** Of a set's records, what a chat template may refuse or fail on. */
const MAX_DROPPED = 0.01;

/** Share of an audit's text that a checkpoint's own tokens may keep from being compared. */
const MAX_LEFT_OUT = 0.01;

/**
 * Fills in every default. Throws PolicyError for each key that an audit cannot do without, and for
 * parts that contradict each other.
 */
export function resolvePolicy(source: PolicySource, policy: Policy): ResolvedPolicy {
  const faults = new Faults();
  refuseModelKeys(source, policy, faults);
  refuseOtherAudits(source, policy, faults);
  refuseBesideUpdate(source, policy, faults);
  const asked: readonly AuditName[] = policy.audits ?? ["finetuning"];
  const hasModels = !asked.includes("synthetic");
  const adapters = faults.attempt(() => resolveAdapters(source, policy.checkpoint));
  const signature = faults.attempt(() => resolveSignature(source, policy));
  const listed = severalOf(policy.checkpoint);
  const several = withRetrained(policy, listed) ?? listed;
  const written = typeof policy.base === "object" ? policy.base : { ref: policy.base };
  const update = faults.attempt(() =>
    asked.includes("update") ? resolvePrevious(source, policy) : undefined,
  );
  const base = faults.attempt(() =>
    hasModels
      ? (update()?.reference ?? needed(source, written.ref, "base", "./base-model"))
      : undefined,
  );
  const { accept_mismatch: acceptMismatch } = written as { accept_mismatch?: string };
  const each = asked.map((name) => faults.attempt(() => resolveAudit(source, policy, name)));
  const audits = faults.attempt(() => each.map((audit) => audit()));
  const checkpoint = faults.attempt(
    () =>
      adapters()?.join(TOGETHER) ??
      (hasModels
        ? needed(
            source,
            several?.join(", ") ?? referenceOf(policy.checkpoint),
            "checkpoint",
            "./out/my-model",
          )
        : audits()[0]!.data.generated.join(", ")),
  );
  const attacks = faults.attempt(() => resolveAttacks(source, policy.attacks ?? {}, audits()));
  const run = faults.attempt(() => resolveRun(source, policy.run ?? {}));
  const gate = policy.gate ?? {};
  const { history: kept } = policy;
  const history = faults.attempt(() =>
    kept === undefined ? undefined : resolveHistory(source, kept, checkpoint()),
  );
  const training = faults.attempt(() =>
    policy.training === undefined ? undefined : resolveTraining(source, policy.training),
  );
  const canaries = faults.attempt(() =>
    policy.canaries === undefined
      ? undefined
      : resolveCanaries(source, policy.canaries, training(), audits()),
  );
  const context = faults.attempt(() => ({
    canaries: canaries(),
    training: training(),
    audits: audits(),
    attacks: attacks(),
    history: history(),
    ...(hasModels ? {} : { auxiliary: policy.synthetic?.auxiliary }),
  }));
  const confidence = faults.attempt(() => resolveConfidence(source, gate, several));
  const rules = faults.attempt(() => resolveRules(source, gate, context(), faults));
  const waivers = faults.attempt(() =>
    resolveWaivers(source, policy.waivers ?? [], rules(), context(), faults),
  );
  faults.throwAny();
  const past = history();
  const planted = canaries();
  const declared = training();
  const stacked = adapters();
  const signed = signature();
  const ofBase = base();
  const previous = update()?.previous;
  return {
    checkpoint: checkpoint(),
    ...(several === undefined ? {} : { several }),
    ...(stacked === undefined ? {} : { adapters: stacked }),
    ...(signed === undefined ? {} : { signature: signed }),
    ...(ofBase === undefined ? {} : { base: ofBase }),
    ...(previous === undefined
      ? {}
      : {
          previous,
          ...(written.ref === undefined ? {} : { foundation: written.ref }),
        }),
    ...(acceptMismatch === undefined ? {} : { acceptMismatch }),
    ...(hasModels || policy.synthetic?.auxiliary === undefined
      ? {}
      : { auxiliary: policy.synthetic.auxiliary }),
    audits: audits(),
    ...(planted === undefined ? {} : { canaries: planted }),
    ...(declared === undefined ? {} : { training: declared }),
    attacks: attacks(),
    limits: {
      // Nobody who asked to be forgotten, and no look-alike, is left to a sample.
      records:
        isSynthetic({ audits: audits() }) || isErasure({ audits: audits() })
          ? SYNTHETIC_RECORDS
          : 10_000,
      tokens: 1024,
      minutes: 60,
      ...policy.limits,
    },
    seed: policy.seed ?? 0,
    run: run(),
    ...(past === undefined ? {} : { history: past }),
    gate: {
      rules: rules(),
      ...confidence(),
      untested: resolveUntested(gate.untested),
      on: { invalid: gate.on?.invalid ?? "fail", undecided: gate.on?.undecided ?? "fail" },
    },
    waivers: waivers(),
    report: { public: policy.report?.public ?? "auto" },
  };
}

/** Keys of a policy on which what is wrong elsewhere may hang. */
const HELD_ON_TO = [
  "checkpoint",
  "data",
  "update",
  "synthetic",
  "erasure",
  "audits",
  "attacks",
  "canaries",
  "training",
];
/** Faults that hang on no other key. */
const BY_ITSELF: ReadonlySet<string> = new Set(["metric-unknown", "policy-key-missing"]);

/**
 * Throws PolicyError for what else is wrong with a policy: it is resolved without the keys that are at
 * fault already (`without`), and what correcting those may correct as well is not told.
 */
export function refuseRest(
  source: PolicySource,
  { waivers, ...rest }: Policy,
  without: ReadonlySet<string>,
): void {
  const isHeldOnTo = HELD_ON_TO.some((key) => without.has(key));
  const judging = isHeldOnTo || without.has("gate") || waivers === undefined ? {} : { waivers };
  try {
    resolvePolicy(source, { ...rest, ...judging });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const others = faultsIn(error).filter(
      ({ code, message }) =>
        (!isHeldOnTo || BY_ITSELF.has(code)) && ![...without].some((key) => isToldBy(key, message)),
    );
    throwFaults(others);
  }
}

/** Whether a missing key, or one below it, is the one at fault, or that which a misspelt one meant. */
function isToldBy(key: string, message: string): boolean {
  const missing = /^the key "([^".]+)/.exec(message)?.[1];
  return missing !== undefined && (missing === key || suggest(key, [missing]).startsWith(" Did"));
}

function referenceOf(checkpoint: Policy["checkpoint"]): string | undefined {
  if (Array.isArray(checkpoint)) return checkpoint.length === 1 ? checkpoint[0] : undefined;
  return typeof checkpoint === "object" ? checkpoint.ref : checkpoint;
}

/** The checkpoints of a list, or the pattern that stands for several. */
function severalOf(checkpoint: Policy["checkpoint"]): ResolvedPolicy["several"] {
  if (Array.isArray(checkpoint)) {
    const [only, ...others] = checkpoint;
    return others.length === 0 && !isPattern(only!) ? undefined : [only!, ...others];
  }
  const reference = referenceOf(checkpoint);
  return reference !== undefined && isPattern(reference) ? [reference] : undefined;
}

/**
 * The confidence of every interval. Whoever publishes the best of K checkpoints has K attempts at a
 * false pass: each gets a Kth of the error (Bonferroni), so that the chance of any stays what the
 * policy allows. That all of several pass needs no correction, since a false "all pass" needs a false
 * pass of the leaky one among them (intersection-union test; Berger, Technometrics 24, 1982).
 */
function resolveConfidence(
  source: PolicySource,
  { pick, among, confidence = DEFAULT_CONFIDENCE }: NonNullable<Policy["gate"]>,
  several: ResolvedPolicy["several"],
): Pick<ResolvedPolicy["gate"], "pick" | "confidence" | "choice"> {
  if (among !== undefined && pick !== "best") {
    throw new PolicyError(
      "policy-conflict",
      "`gate.among` corrects for having chosen the best; it needs `gate.pick: best`.",
      { location: source.locate(["gate", "among"], { key: true }) },
    );
  }
  const corrected = correctedFor(Math.max(among ?? 1, several?.length ?? 1), confidence);
  if (pick !== "best") return { confidence };
  // Of a single checkpoint, the best is the worst.
  return several === undefined && corrected.choice === undefined
    ? corrected
    : { pick, ...corrected };
}

/** What a policy's confidence becomes if the best of `among` checkpoints is picked. */
export function correctedFor(
  among: number,
  confidence: number,
): Pick<ResolvedPolicy["gate"], "confidence" | "choice"> {
  if (among < 2) return { confidence };
  return { confidence: 1 - (1 - confidence) / among, choice: { among, confidence } };
}

/** The adapters that make up a checkpoint; undefined where it is one model or one adapter. */
function resolveAdapters(
  source: PolicySource,
  checkpoint: Policy["checkpoint"],
): ResolvedPolicy["adapters"] {
  if (typeof checkpoint !== "object" || Array.isArray(checkpoint)) return undefined;
  if (checkpoint.adapters === undefined) return undefined;
  const { ref, adapters } = checkpoint;
  if (ref !== undefined) {
    throw new PolicyError(
      "policy-conflict",
      "`checkpoint` has `ref` and `adapters`; keep one. Use `ref` for a merged model, `adapters` for adapters to merge.",
      { location: source.locate(["checkpoint", "ref"], { key: true }) },
    );
  }
  const again = adapters.findIndex((one, index) => adapters.indexOf(one) < index);
  if (again >= 0) {
    throw new PolicyError(
      "adapter-repeated",
      `"${adapters[again]}" is listed twice, and would be merged twice. Name each adapter once.`,
      { location: source.locate(["checkpoint", "adapters", again]) },
    );
  }
  return [...adapters];
}

/** One share for every rule, or one for the sensitive types and one for the others. */
function resolveUntested(untested: NonNullable<Policy["gate"]>["untested"]): UntestedLimits {
  return typeof untested === "number"
    ? { sensitive: untested, other: untested }
    : { ...DEFAULT_UNTESTED, ...untested };
}

function needed(
  source: PolicySource,
  value: string | undefined,
  key: string,
  example: string,
): string {
  if (value !== undefined) return value;
  throw new PolicyError(
    "policy-key-missing",
    `the key "${key}" is missing; write \`${key}: ${example}\`.`,
    {
      location: source.locate([]),
    },
  );
}

/** The key of the policy that describes an audit's records. */
const DATA_KEYS = { finetuning: "data", pretraining: "pretraining", update: "update" } as const;

function resolveAudit(source: PolicySource, policy: Policy, name: AuditName): ResolvedAudit {
  if (name === "synthetic") return resolveSynthetic(source, policy);
  if (name === "erasure") {
    const data = resolveData(source, name, lookalikeData(source, policy.erasure ?? {}));
    return { name, key: name, data };
  }
  const key = DATA_KEYS[name];
  const { previous: _, added, ...shape } = policy.update ?? {};
  const written =
    key === "update"
      ? { ...shape, ...(added === undefined ? {} : { members: added }) }
      : policy[key];
  return { name, key, data: resolveData(source, key, written ?? {}) };
}

function resolveData(
  source: PolicySource,
  section: Exclude<ResolvedAudit["key"], "synthetic">,
  data: NonNullable<Policy["data"]>,
): ResolvedData {
  // Templates need people only, and people have no format.
  const peopleOnly =
    section === "pretraining" && data.people !== undefined && data.members === undefined;
  const { format = peopleOnly ? "text" : "detect", members } = data;
  if (peopleOnly && data.nonmembers !== undefined) {
    throw new PolicyError(
      "sets-incomplete",
      "nonmembers are compared with members; name both or neither.",
      {
        location: source.locate([section, "nonmembers"]),
      },
    );
  }
  if (members === undefined && !peopleOnly) {
    throw new PolicyError(
      "policy-key-missing",
      section === "update"
        ? 'the key "update.added" is missing: the records that this release was trained on and the previous one was not; write `added: data/added.jsonl`.'
        : `the key "${section}.members" is missing; write \`members: data/train.jsonl\`.`,
      { location: source.locate([section]) },
    );
  }
  const known = FIELDS[format];
  for (const role of Object.keys(data.fields ?? {})) {
    if (Object.hasOwn(known, role)) continue;
    if (format === "detect") {
      throw new PolicyError(
        "policy-conflict",
        `field names need a format that uses them; write \`${section}.format\`: ${Object.keys(FORMATS).join(", ")}.`,
        { location: source.locate([section, "fields"], { key: true }) },
      );
    }
    throw new PolicyError(
      "policy-key-unknown",
      `records of the format ${format} have no field "${role}"; they have ${Object.keys(known).join(", ")}.`,
      { location: source.locate([section, "fields", role], { key: true }) },
    );
  }
  // What the first records tell is held against it then.
  if (data.chat_template !== undefined && format !== "detect" && !isChat(format)) {
    throw new PolicyError(
      "policy-conflict",
      "a chat template needs `format: chat` (or sharegpt, chat-completion, chat-preference).",
      {
        location: source.locate([section, "chat_template"]),
      },
    );
  }
  if (data.train_on === "both" && format !== "detect" && !isPreference(format)) {
    throw new PolicyError(
      "policy-conflict",
      "`train_on: both` is for pairs of a chosen and a rejected answer; it needs `format: preference` or `chat-preference`.",
      { location: source.locate([section, "train_on"]) },
    );
  }
  const resolved: ResolvedData = {
    format,
    members: [members ?? []].flat(),
    nonmembers: [data.nonmembers ?? []].flat(),
    generated: [],
    people: [data.people ?? []].flat(),
    fields: { ...known, ...data.fields },
    // Trainers end a completion with the end token; a plain text is cut from a longer one, and a
    // chat template writes its own.
    append_eos: data.append_eos ?? ENDED.has(format),
    train_on: data.train_on ?? "completions",
    max_dropped: data.max_dropped ?? MAX_DROPPED,
    max_unrendered: data.max_unrendered ?? MAX_UNRENDERED,
    max_left_out: data.max_left_out ?? MAX_LEFT_OUT,
  };
  const { encoding, ...csv } = data.csv ?? {};
  const written = encoding === undefined || encoding === "utf-8" ? csv : { ...csv, encoding };
  if (Object.keys(written).length > 0) resolved.csv = written;
  if (data.subject !== undefined) resolved.subject = data.subject;
  if (data.split !== undefined) resolved.split = data.split;
  if (data.chat_template !== undefined) resolved.chat_template = data.chat_template;
  return resolved;
}

/** Formats whose trainers end a completion with the end token. */
const ENDED: ReadonlySet<string> = new Set(["prompt-completion", "instruct", "preference"]);

function resolveAttacks(
  source: PolicySource,
  attacks: NonNullable<Policy["attacks"]>,
  audits: readonly ResolvedAudit[],
): ResolvedPolicy["attacks"] {
  const { pii, memorization } = attacks;
  const mia = isSynthetic({ audits }) || isErasure({ audits }) ? "off" : attacks.mia;
  const declared = mia === "off" ? [] : ((mia?.attacks ?? DEFAULT_ATTACKS) as readonly MiaAttack[]);
  return {
    mia: mia === "off" ? "off" : { attacks: [...declared], fused: mia?.fused ?? false },
    pii: pii === "off" ? "off" : searchOf(resolvePii(source, pii ?? {}, audits), audits),
    memorization: { n: 100, p: 0.5, ...memorization },
  };
}

/** Without a model there is nothing to rank a value by. */
function searchOf(pii: ResolvedPii, audits: readonly ResolvedAudit[]): ResolvedPii {
  return isSynthetic({ audits }) ? { ...pii, decoys: 0, candidates: 0 } : pii;
}
