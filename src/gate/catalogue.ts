import { MIA_ATTACKS, SINGLE_MODEL_ATTACKS } from "../attacks/index.ts";

/**
 * Every metric a rule may name: its kind, its parameters with their defaults, and the values that a
 * parameter may take. The only place that knows the metrics' names.
 */

/** `upper-bound`: of what an attacker can do; its number is exact for what was tested, and clears. */
export type MetricKind = "estimate" | "census" | "lower-bound" | "upper-bound";

/** What narrows a metric down to one number. */
export interface Parameters {
  audit?: string;
  attack?: string;
  part?: string;
  type?: string;
  unit?: string;
  template?: string;
  temperature?: number;
  criterion?: string;
  fpr?: number;
  fnr?: number;
  n?: number;
  p?: number;
  quantile?: number;
  delta?: number;
}
export type ParameterName = keyof Parameters;

export interface MetricDefinition {
  kind: MetricKind;
  /** Parameter → default. Parameters that are not listed do not apply to the metric. */
  parameters: Parameters;
  /** Names that `attack` may take. */
  attacks?: readonly string[];
  /**
   * Smallest and largest value of the metric; a bound outside this range can never decide anything.
   */
  range: readonly [number, number];
  meaning: string;
}

/** Greedy decoding, and (n,p)-discoverable under the declared decoding scheme. */
export const PREFIX_ATTACKS = ["prefix", "prefix-np"] as const;

/**
 * Attack by templates → the form of its prompts. A value is extracted if any template yields it.
 */
export const TEMPLATE_FORMS = {
  template: "few-shot",
  "template-zero-shot": "zero-shot",
  "template-grounded": "grounded",
} as const;

export type TemplateAttack = keyof typeof TEMPLATE_FORMS;
export const TEMPLATE_ATTACKS = Object.keys(TEMPLATE_FORMS) as TemplateAttack[];

/** The four templates of each form. */
export const TEMPLATES = ["a", "b", "c", "d"] as const;

/** The whole value after normalisation, or partial_ratio ≥ 80 as in arXiv 2409.11423. */
export const CRITERIA = ["exact", "fuzzy"] as const;

/** Every attack that extracts PII. */
export const PII_ATTACKS = [...PREFIX_ATTACKS, ...TEMPLATE_ATTACKS, "sampling"] as const;

export const AUDITS = ["finetuning", "pretraining", "update", "synthetic", "erasure"] as const;
/** The audit of what a release added to the previous one. */
export const UPDATE = "update";

/** Whether the members of an audit are records that the tuning itself learned. */
export function isOfTuning(audit: unknown): boolean {
  return audit === "finetuning" || audit === UPDATE;
}

/** The audit of a generated data set, which has no model. */
export const SYNTHETIC = "synthetic";
/** The audit of persons that a checkpoint is to have forgotten. */
export const ERASURE = "erasure";

/** Scores of a private record by the generated text alone. */
export const SYNTHETIC_SCORES = ["ngram", "ngram-reference", "similarity"] as const;
/** The same by a model that was tuned on the generated text, and by that against its base. */
export const AUXILIARY_SCORES = ["auxiliary", "auxiliary-reference"] as const;
export const SYNTHETIC_ATTACKS = [...SYNTHETIC_SCORES, ...AUXILIARY_SCORES] as const;
export type SyntheticScore = (typeof SYNTHETIC_ATTACKS)[number];

/** Whether an attack needs a model that is tuned on the generated data. */
export function isAuxiliary(attack: unknown): boolean {
  return (AUXILIARY_SCORES as readonly unknown[]).includes(attack);
}

/** The attacks of a policy, all of which `strongest` covers. */
export function syntheticAttacks({ auxiliary }: { auxiliary?: string }): readonly SyntheticScore[] {
  return auxiliary === undefined ? SYNTHETIC_SCORES : SYNTHETIC_ATTACKS;
}

/** How a copy is recognised: by a run of 50 words, by its 13-grams, or by either. */
export const COPIES = ["verbatim", "run", "13-gram"] as const;

/** Of what a share is taken: of the private records, or of the generated ones. */
export const UNITS = ["private", "generated"] as const;

/**
 * Parts of a record that are scored: the answer, what is given before it, and both where training
 * learned both.
 */
export const PARTS = ["completion", "prompt", "all"] as const;
export type Part = (typeof PARTS)[number];

/** PII types that the probe's recognisers find. */
export const PII_TYPES = [
  "email",
  "phone",
  "credit_card",
  "iban",
  "us_ssn",
  "national_id",
  "ip_address",
  "crypto",
  "url",
  "secret",
  "date_of_birth",
  "person",
] as const;

/** PII types that the pattern recognisers find, and so does free sampling: names need a model. */
export const PATTERN_TYPES: readonly string[] = PII_TYPES.filter((type) => type !== "person");

/** PII types that the preset rules hold at zero: one value is one too many. */
export const SENSITIVE_TYPES = ["credit_card", "iban", "national_id", "us_ssn", "secret"] as const;

export function isSensitive(type: unknown): boolean {
  return (SENSITIVE_TYPES as readonly unknown[]).includes(type);
}

/** Metrics that are an area under a curve: 0.5 is a coin flip. */
export const AUC_METRICS: ReadonlySet<string> = new Set([
  "mia.auc",
  "mia.subject_auc",
  "canary.auc",
  "synthetic.mia_auc",
]);

/** The fusion of all attacks' scores, which `strongest` does not cover. */
export const FUSED = "fused";

const MIA = { audit: "finetuning", attack: "strongest", part: "completion" } as const;
const PII = { audit: "finetuning", attack: "prefix", type: "all" } as const;
const MEMORIZATION = { audit: "finetuning" } as const;
const GENERATED = { audit: SYNTHETIC } as const;

export const CATALOGUE = {
  "mia.auc": {
    kind: "estimate",
    parameters: MIA,
    attacks: [...MIA_ATTACKS, FUSED, "strongest", "weakest"],
    range: [0, 1],
    meaning: "probability that a member scores above a nonmember",
  },
  "mia.tpr_at_fpr": {
    kind: "estimate",
    parameters: { ...MIA, fpr: 0.01 },
    attacks: [...MIA_ATTACKS, FUSED, "strongest"],
    range: [0, 1],
    meaning: "share of members found when at most the share fpr of nonmembers is accused",
  },
  "mia.auc_gain": {
    kind: "estimate",
    parameters: { ...MIA, attack: "loss" },
    attacks: SINGLE_MODEL_ATTACKS,
    range: [-1, 1],
    meaning: "AUC under the tuned model minus under the base, same records",
  },
  "mia.subject_auc": {
    kind: "estimate",
    parameters: { audit: "finetuning", part: "completion" },
    range: [0, 1],
    meaning: "probability that a person in the training data scores above one who is not",
  },
  "mia.subject_tpr_at_fpr": {
    kind: "estimate",
    parameters: { audit: "finetuning", part: "completion", fpr: 0.01 },
    range: [0, 1],
    meaning: "share of persons found when at most the share fpr of the others is accused",
  },
  "mia.loss_tail": {
    kind: "estimate",
    parameters: { audit: "finetuning", part: "completion", fnr: 0.001 },
    range: [0, 1],
    meaning: "share of nonmembers with a higher loss than all but the share fnr of the members",
  },
  "pii.extraction_rate": {
    kind: "estimate",
    parameters: PII,
    attacks: PII_ATTACKS,
    range: [0, 1],
    meaning: "share of the unique PII values that the tuned model gives away",
  },
  "pii.extraction_gain": {
    kind: "estimate",
    parameters: PII,
    attacks: PII_ATTACKS,
    range: [-1, 1],
    meaning: "the tuned model's extraction rate minus the base's, on the same values",
  },
  "pii.amplification": {
    kind: "estimate",
    parameters: PII,
    attacks: PII_ATTACKS,
    range: [-1, Number.POSITIVE_INFINITY],
    meaning: "the tuned model's extraction rate divided by the base's, minus 1",
  },
  "pii.extracted": {
    kind: "census",
    parameters: PII,
    attacks: PII_ATTACKS,
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "unique values that the tuned model gives away but neither the base nor a guess does",
  },
  "pii.worst_subject": {
    kind: "census",
    parameters: PII,
    attacks: PII_ATTACKS,
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "unique values of the worst-hit person that count as extracted",
  },
  "pii.template_rate": {
    kind: "estimate",
    parameters: {
      ...PII,
      attack: "template",
      template: "a",
      temperature: 0.2,
      criterion: "exact",
    },
    attacks: TEMPLATE_ATTACKS,
    range: [0, 1],
    meaning:
      "share of the values that one template extracts at one temperature, under one criterion",
  },
  "pii.precision": {
    kind: "estimate",
    parameters: { ...PII, attack: "sampling" },
    attacks: ["sampling"],
    range: [0, 1],
    meaning:
      "share of real values among those that the tuned model generates and the base does not",
  },
  "pii.exposure": {
    kind: "estimate",
    parameters: PII,
    attacks: ["prefix"],
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "bits by which a true value stands out among invented ones, tuned minus base",
  },
  "pii.extraction_bits": {
    kind: "upper-bound",
    parameters: { audit: "finetuning", type: "all", quantile: 0 },
    range: [0, Number.POSITIVE_INFINITY],
    meaning:
      "bits that decoding must guess to write a value after its true text; quantile 0 is the least",
  },
  "pii.extraction_bits_loss": {
    kind: "upper-bound",
    parameters: { audit: "finetuning", type: "all", quantile: 0.95 },
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    meaning: "bits that tuning took away from a value: base minus tuned",
  },
  "pii.low_bits_gain": {
    kind: "estimate",
    parameters: { audit: "finetuning", type: "all" },
    range: [-1, 1],
    meaning: "share of values for which decoding must guess fewer than 20 bits, tuned minus base",
  },
  "pii.inference_rate": {
    kind: "estimate",
    parameters: PII,
    attacks: ["prefix"],
    range: [0, 1],
    meaning: "share of true values picked out from other persons' real values",
  },
  "memorization.exact_rate": {
    kind: "estimate",
    parameters: MEMORIZATION,
    range: [0, 1],
    meaning: "share of members whose second part the tuned model completes word for word",
  },
  "memorization.exact_gain": {
    kind: "estimate",
    parameters: MEMORIZATION,
    range: [-1, 1],
    meaning: "exact rate of members minus that of nonmembers",
  },
  "memorization.np_rate": {
    kind: "estimate",
    parameters: { ...MEMORIZATION, n: 100, p: 0.5 },
    range: [0, 1],
    meaning: "share of members that n samples complete word for word with probability p or more",
  },
  "memorization.extraction_bits": {
    kind: "upper-bound",
    parameters: { ...MEMORIZATION, quantile: 0 },
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "bits that decoding must guess to complete a member's second part word for word",
  },
  "canary.exposure": {
    kind: "estimate",
    parameters: { ...MEMORIZATION, quantile: 0.5 },
    range: [-1, Number.POSITIVE_INFINITY],
    meaning: "bits by which a canary that was trained on stands out among those that were not",
  },
  "canary.auc": {
    kind: "estimate",
    parameters: MEMORIZATION,
    range: [0, 1],
    meaning: "probability that a canary that was trained on scores above one that was not",
  },
  "canary.tpr_at_fpr": {
    kind: "estimate",
    parameters: { ...MEMORIZATION, fpr: 0.01 },
    range: [0, 1],
    meaning: "share of trained-on canaries found when at most the share fpr of others is accused",
  },
  "canary.epsilon_lower_bound": {
    kind: "lower-bound",
    parameters: { ...MEMORIZATION, delta: 1e-5 },
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "differential privacy that this training run refutes, as a lower bound of epsilon",
  },
  "canary.claim_p_value": {
    kind: "lower-bound",
    parameters: MEMORIZATION,
    range: [0, 1],
    meaning: "how well the canaries agree with the declared epsilon and delta; small refutes them",
  },
  "training.epsilon_ratio": {
    kind: "lower-bound",
    parameters: MEMORIZATION,
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "epsilon that the declared mechanism has when it is recomputed, over the declared one",
  },
  "synthetic.verbatim_rate": {
    kind: "estimate",
    parameters: { ...GENERATED, attack: "verbatim", unit: "private" },
    attacks: COPIES,
    range: [-1, 1],
    meaning: "share of private records copied into the generated data, minus that of held-out ones",
  },
  "synthetic.near_duplicate_rate": {
    kind: "estimate",
    parameters: { ...GENERATED, unit: "private" },
    range: [-1, 1],
    meaning: "share of private records with a near duplicate there, minus that of held-out ones",
  },
  "synthetic.pii_overlap": {
    kind: "estimate",
    parameters: { ...GENERATED, type: "all" },
    range: [-1, 1],
    meaning: "share of private PII values that stand in the generated data, minus held-out ones",
  },
  "synthetic.pii_found": {
    kind: "census",
    parameters: { ...GENERATED, type: "all" },
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "unique private values in the generated data that nothing else explains",
  },
  "synthetic.pii_worst_subject": {
    kind: "census",
    parameters: { ...GENERATED, type: "all" },
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "such values of the worst-hit person",
  },
  "synthetic.mia_auc": {
    kind: "estimate",
    parameters: { ...GENERATED, attack: "strongest" },
    attacks: [...SYNTHETIC_ATTACKS, "strongest"],
    range: [0, 1],
    meaning: "probability that a private record scores above a held-out one by the text alone",
  },
  "synthetic.tpr_at_fpr": {
    kind: "estimate",
    parameters: { ...GENERATED, attack: "strongest", fpr: 0.01 },
    attacks: [...SYNTHETIC_ATTACKS, "strongest"],
    range: [0, 1],
    meaning:
      "share of private records found when at most the share fpr of held-out ones is accused",
  },
  "erasure.detectable": {
    kind: "census",
    parameters: { audit: ERASURE },
    range: [0, Number.POSITIVE_INFINITY],
    meaning: "persons whom the checkpoint knows better than look-alikes it was never trained on",
  },
  "erasure.group_p_value": {
    kind: "lower-bound",
    parameters: { audit: ERASURE },
    range: [0, 1],
    meaning: "how well the persons as a group agree with strangers; small tells them apart",
  },
  "erasure.overshot": {
    kind: "census",
    parameters: { audit: ERASURE },
    range: [0, Number.POSITIVE_INFINITY],
    meaning:
      "persons whom the checkpoint finds less likely than such look-alikes, which tells as much",
  },
} as const satisfies Record<string, MetricDefinition>;

/** Above it a declared mechanism gives more away than is declared, whatever computes it. */
export const IMPLAUSIBLE_RATIO = 1.05;

export type MetricId = keyof typeof CATALOGUE;

export function isMetricId(id: string): id is MetricId {
  return Object.hasOwn(CATALOGUE, id);
}

export function definitionOf(id: MetricId): MetricDefinition {
  return CATALOGUE[id];
}

/** Unique name of a metric in a report: `mia.auc{attack=loss,audit=finetuning,part=completion}`. */
export function metricKey(id: MetricId, parameters: Parameters): string {
  const names = Object.keys(definitionOf(id).parameters).sort() as ParameterName[];
  const pairs = names.map((name) => `${name}=${parameters[name]}`);
  return `${id}{${pairs.join(",")}}`;
}

/** Unique name of what a rule bounds: the metric, or its increase against an earlier audit. */
export function ruleKey(id: MetricId, parameters: Parameters, against?: string): string {
  const key = metricKey(id, parameters);
  return against === undefined ? key : `${key} against ${against}`;
}

/** The side of a bound; rules on an increase have a side of their own. */
export type Bound = "max" | "min" | "max_increase";

export function boundOf({ max, min }: { max?: number; min?: number }): Bound {
  return max !== undefined ? "max" : min !== undefined ? "min" : "max_increase";
}

/** The parameters of a rule, with defaults filled in. */
export function completeParameters(id: MetricId, given: Parameters): Parameters {
  const defaults = definitionOf(id).parameters;
  const names = Object.keys(defaults) as ParameterName[];
  return Object.fromEntries(names.map((name) => [name, given[name] ?? defaults[name]]));
}
