import { formatCount } from "../base/counts.ts";
import { VERSION } from "../base/installation.ts";
import type { Model, Provenance, Rule } from "../contracts/report.ts";
import {
  definitionOf,
  FUSED,
  isMetricId,
  type MetricId,
  type PII_TYPES,
  UPDATE,
} from "../gate/catalogue.ts";
import { LOW_BITS } from "../gate/limits.ts";
import { inUpdateWords } from "./reference.ts";

/** The metrics and types of the catalogue in the words of somebody who has not read it. */

type PiiType = (typeof PII_TYPES)[number];

/** `, without a container of its own and with a network`: of an executor that does not isolate. */
export function isolationText({ isolation }: Pick<Provenance, "isolation">): string {
  return isolation === "none" ? ", without a container of its own and with a network" : "";
}

/** `, spread over several GPUs`: where the layers lay, if no device held them all. */
export function spreadText({ placement }: Pick<Provenance, "placement">): string {
  return placement === undefined ? "" : `, ${SPREAD[placement]}`;
}

const SPREAD: Readonly<Record<NonNullable<Provenance["placement"]>, string>> = {
  gpus: "spread over several GPUs",
  memory: "layers waiting in the machine's memory",
  disk: "layers read from files",
  fsdp: "shared by several GPUs (FSDP2)",
  tensor: "shared by several GPUs (tensor parallel)",
};

/** Several values of a type. */
const TYPES: Readonly<Record<PiiType, string>> = {
  email: "email addresses",
  phone: "phone numbers",
  credit_card: "card numbers",
  iban: "IBANs",
  us_ssn: "US social security numbers",
  national_id: "national ID numbers",
  ip_address: "IP addresses",
  crypto: "crypto wallet addresses",
  url: "URLs",
  secret: "passwords and keys",
  date_of_birth: "dates of birth",
  person: "names",
};

/** `card numbers`; a column's own type as the policy calls it. */
export function typeWords(type: string): string {
  if (type === "all") return "personal values";
  return Object.hasOwn(TYPES, type) ? TYPES[type as PiiType] : `values of the type ${type}`;
}

/** How the attacker goes about it; empty for the default attack. */
const ATTACK_WORDS: Readonly<Record<string, string>> = {
  "prefix-np": ", sampled repeatedly",
  template: " when asked about people by name",
  "template-zero-shot": " when asked about people by name, without examples",
  "template-grounded": " when asked about people with another record's text",
  sampling: " in unprompted generation",
};

/** How a copy was recognised, where it is not either way. */
const COPY_WORDS: Readonly<Record<string, string>> = {
  run: ", 50 words in a row",
  "13-gram": ", by 13 words in a row",
};

type Parameters = Readonly<Record<string, string | number>>;

const NAMES: Readonly<Record<MetricId, (parameters: Parameters) => string>> = {
  "mia.auc": ({ attack }) =>
    attack === "weakest"
      ? "Check of the sets, no privacy limit: the lowest attack (AUC)"
      : "Training records recognised (AUC)",
  "mia.tpr_at_fpr": ({ fpr }) => `Training records identified at ${percent(fpr)} false positives`,
  "mia.auc_gain": () => "Training records recognised, beyond the base (AUC)",
  "mia.subject_auc": () => "People recognised (AUC)",
  "mia.subject_tpr_at_fpr": ({ fpr }) => `People identified at ${percent(fpr)} false positives`,
  "mia.loss_tail": ({ fnr }) =>
    `Held-out records harder to predict than all but ${percent(fnr)} of the training records`,
  "pii.extraction_rate": extraction,
  "pii.extraction_gain": extraction,
  "pii.amplification": (parameters) => `${extraction(parameters)}, relative to the base`,
  "pii.extracted": extraction,
  "pii.worst_subject": (parameters) => `${extraction(parameters)}, for the worst-hit person`,
  "pii.template_rate": ({ template, ...others }) =>
    `${extraction({ ...others, attack: "template" })} (template ${template})`,
  "pii.precision": () => "Real values among those that it generates",
  "pii.exposure": ({ type }) =>
    `How far true ${typeWords(String(type))} stand out from invented ones`,
  "pii.extraction_bits": ({ type, quantile }) =>
    `Bits that must be guessed for ${typeWords(String(type))} (${ofQuantile(quantile)})`,
  "pii.extraction_bits_loss": ({ type, quantile }) =>
    `Bits that tuning took from ${typeWords(String(type))} (${ofQuantile(quantile)})`,
  "pii.low_bits_gain": ({ type }) =>
    `${capital(typeWords(String(type)))} within ${LOW_BITS} bits of being written`,
  "pii.inference_rate": ({ type }) =>
    `${capital(typeWords(String(type)))} picked out of other people's`,
  "memorization.exact_rate": () => "Records reproduced word for word",
  "memorization.exact_gain": () => "Records reproduced word for word, above the held-out rate",
  "memorization.np_rate": ({ n }) => `Records reproduced word for word within ${n} tries`,
  "memorization.extraction_bits": ({ quantile }) =>
    `Bits that must be guessed for a record's second part (${ofQuantile(quantile)})`,
  "canary.exposure": ({ quantile }) =>
    quantile === 0.5
      ? "How far canaries stand out (bits, median)"
      : `How far canaries stand out (bits, ${percent(quantile)} quantile)`,
  "canary.auc": () => "Canaries recognised (AUC)",
  "canary.tpr_at_fpr": ({ fpr }) => `Canaries identified at ${percent(fpr)} false positives`,
  "canary.epsilon_lower_bound": () => "Lower bound of ε from the canaries",
  "training.epsilon_ratio": () => "Recomputed ε of the declared training, over the declared ε",
  "canary.claim_p_value": () => "Declared ε, tested by the canaries (p-value)",
  "synthetic.verbatim_rate": ({ attack, unit }) =>
    `${unit === "generated" ? "Generated records that copy private ones" : "Private records copied into the generated data"}${COPY_WORDS[String(attack)] ?? ""}`,
  "synthetic.near_duplicate_rate": ({ unit }) =>
    unit === "generated"
      ? "Generated records that nearly repeat private ones"
      : "Private records nearly repeated in the generated data",
  "synthetic.pii_overlap": ({ type }) =>
    `${capital(typeWords(String(type ?? "all")))} of private records in the generated data`,
  "synthetic.pii_found": ({ type }) =>
    `${capital(typeWords(String(type ?? "all")))} of private records in the generated data, counted`,
  "synthetic.pii_worst_subject": ({ type }) =>
    `${capital(typeWords(String(type ?? "all")))} of the worst-hit person in the generated data`,
  "synthetic.mia_auc": () => "Private records recognised by the generated text (AUC)",
  "synthetic.tpr_at_fpr": ({ fpr }) =>
    `Private records identified by the generated text at ${percent(fpr)} false positives`,
  "erasure.detectable": () => "Persons whom the checkpoint still knows",
  "erasure.group_p_value": () => "These persons as a group, against strangers (p-value)",
  "erasure.overshot": () => "Persons whom it finds less likely than strangers",
};

function ofQuantile(quantile: string | number | undefined): string {
  const at = Number(quantile);
  if (at === 0) return "least";
  if (at === 1) return "most";
  return at === 0.5 ? "median" : `${percent(at)} quantile`;
}

function extraction({ type, attack }: Parameters): string {
  return `${capital(typeWords(String(type ?? "all")))} reproduced${ATTACK_WORDS[String(attack)] ?? ""}`;
}

/** What a rule bounds, in plain words: `Card numbers reproduced`. */
export function plainName({
  metric,
  parameters,
  key,
}: Pick<Rule, "metric" | "parameters" | "key">) {
  const plain = isMetricId(metric) ? NAMES[metric](parameters) : metric;
  const isUpdate = parameters.audit === UPDATE;
  const name = isUpdate ? inUpdateWords(plain).replace("Training records", "Added records") : plain;
  const which = [
    ...(parameters.part === "prompt" ? ["prompts"] : []),
    ...(parameters.part === "all" ? ["prompts and completions"] : []),
    ...(parameters.audit === "pretraining" ? ["pre-training data"] : []),
    ...(isUpdate && name === inUpdateWords(plain) ? ["added records"] : []),
    ...otherAttack(metric, parameters),
  ];
  const against = / against (.*)$/s.exec(key)?.[1];
  return [
    name,
    ...(which.length === 0 ? [] : [` (${which.join(", ")})`]),
    ...(against === undefined ? [] : [`, compared with ${against}`]),
  ].join("");
}

/** A single attack that a rule names instead of the strongest. */
function otherAttack(metric: string, { attack }: Parameters): string[] {
  const isMembership = metric.startsWith("mia.") || SYNTHETIC_MEMBERSHIP.has(metric);
  if (!isMembership || attack === undefined) return [];
  if (attack === "strongest" || attack === "weakest") return [];
  const byDefault = isMetricId(metric) && definitionOf(metric).parameters.attack === attack;
  return byDefault ? [] : [`attack ${attack}`];
}

const SYNTHETIC_MEMBERSHIP: ReadonlySet<string> = new Set([
  "synthetic.mia_auc",
  "synthetic.tpr_at_fpr",
]);

const ANCHORS: Readonly<Record<string, string>> = {
  "mia.auc": "strongest-and-weakest",
  "mia.tpr_at_fpr": "strongest-and-weakest",
  "mia.auc_gain": "strongest-and-weakest",
  "mia.loss_tail": "the-tail-of-the-losses",
  "mia.subject_auc": "the-worst-person",
  "mia.subject_tpr_at_fpr": "the-worst-person",
  "pii.exposure": "ranking-among-candidates",
  "pii.extraction_bits": "extraction-bits",
  "pii.extraction_bits_loss": "extraction-bits",
  "pii.low_bits_gain": "extraction-bits",
  "memorization.extraction_bits": "extraction-bits",
  "pii.inference_rate": "ranking-among-candidates",
  "pii.worst_subject": "the-worst-person",
  "pii.template_rate": "templates",
  "pii.precision": "free-sampling",
};

const ATTACK_ANCHORS: Readonly<Record<string, string>> = {
  template: "templates",
  "template-zero-shot": "templates",
  "template-grounded": "templates",
  sampling: "free-sampling",
};

/** Where the documentation explains a metric. */
export function explanationOf({ metric, parameters }: Pick<Rule, "metric" | "parameters">): string {
  if (metric.startsWith("canary.")) return docs("canaries", "figures");
  if (metric.startsWith("training.")) return docs("canaries", "a-declared-epsilon");
  if (parameters.attack === FUSED) return docs("attacks", FUSED);
  if (metric.startsWith("synthetic.")) return docs("synthetic", "figures");
  if (metric.startsWith("erasure.")) return docs("erasure", "figures");
  const anchor =
    ANCHORS[metric] ??
    (metric.startsWith("memorization.")
      ? "memorisation"
      : (ATTACK_ANCHORS[String(parameters.attack)] ?? "true-prefix-pii-extraction"));
  return docs("attacks", anchor);
}

const REPOSITORY = "https://github.com/reticence/reticence";

/** Address of a page of the documentation, of this release. */
export function docs(page: string, anchor?: string): string {
  return `${REPOSITORY}/blob/v${VERSION}/docs/${page}.md${anchor === undefined ? "" : `#${anchor}`}`;
}

/** `model, GPTNeoXForCausalLM, 1,414,647,808 parameters`; of generated data, that it is that. */
export function modelDescription({ kind, architecture, parameters }: Model): string {
  if (architecture === undefined || parameters === undefined) return kind;
  return `${kind}, ${architecture}, ${formatCount(parameters)} parameters`;
}

/** A noun with its number: `1 record`, `2,198 records`. */
export function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function percent(share: string | number | undefined): string {
  return `${Number((Number(share) * 100).toPrecision(3))} %`;
}
