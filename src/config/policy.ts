import type { MiaAttack } from "../attacks/index.ts";
import type { Policy } from "../contracts/config.ts";
import type { MetricId, Parameters } from "../gate/catalogue.ts";
import type { Level, ResolvedRule, ResolvedWaiver } from "../gate/rule.ts";
import type { UntestedLimits } from "../gate/untested.ts";

/** A rule as a policy or a preset writes it. */
export type Rule = {
  metric: MetricId;
  max?: number;
  min?: number;
  max_increase?: number;
  against?: string;
  level?: Level;
} & Parameters;

export type AuditName = "finetuning" | "pretraining" | "update" | "synthetic" | "erasure";

/** One question asked of what is audited, and the records that it is asked on. */
export interface ResolvedAudit {
  name: AuditName;
  /** Key of the policy that describes the records. */
  key: "data" | "pretraining" | "update" | "synthetic" | "erasure";
  data: ResolvedData;
}

export type DataFormat = NonNullable<NonNullable<Policy["data"]>["format"]>;

export interface ResolvedData {
  /** `detect` until the first records have told it; nothing is rendered or judged by that. */
  format: DataFormat | "detect";
  members: string[];
  nonmembers: string[];
  /** The generated data set; empty for an audit of a model. */
  generated: string[];
  /** People asked about by templates. */
  people: string[];
  subject?: string;
  fields: Record<string, string>;
  /** How csv files are written, where that is not the usual way. */
  csv?: NonNullable<NonNullable<Policy["data"]>["csv"]>;
  append_eos: boolean;
  /** What of a record training learned. */
  train_on: "completions" | "all" | "last" | "both";
  /** Largest share of a set's records that the chat template may fail on. */
  max_dropped: number;
  /** Largest share of the text that a checkpoint's own tokens may keep from being compared. */
  max_left_out: number;
  /** Path of the manifest of a split, which members and nonmembers must be those of. */
  split?: string;
  chat_template?: string;
  /** Share of the assistant's text that the chat template may leave out, in [0, 1]. */
  max_unrendered: number;
}

/** How templates ask. */
export interface ResolvedTemplate {
  attributes: string[];
  forms: ("few-shot" | "zero-shot" | "grounded")[];
  /** Each query is sampled once at each. */
  temperatures: number[];
  /** The one that rules are judged by. */
  decide: number;
  top_k: number;
  tokens: number;
  people: number;
}

/** How free sampling generates. */
export interface ResolvedSampling {
  sequences: number;
  tokens: number;
  top_k: number;
  temperature: number;
  prompts?: string;
}

export interface ResolvedPii {
  prefix: boolean;
  /** Unique values ranked among candidates. */
  values: number;
  decoys: number;
  candidates: number;
  decode: { top_k: number; temperature: number };
  columns: Record<string, string>;
  names?: { kind: "spacy" | "transformers" | "gliner"; path: string };
  template: false | ResolvedTemplate;
  sampling: "off" | ResolvedSampling;
}

/** A choice of the best of several checkpoints, and what the policy says without it. */
export interface Choice {
  /** How many checkpoints it is among, 2 or more. */
  among: number;
  /** The confidence as the policy writes it; the corrected one is `gate.confidence`. */
  confidence: number;
}

export interface ResolvedMia {
  attacks: MiaAttack[];
  /** Whether all attacks' scores are fused into one more. */
  fused: boolean;
}

/** How the audit is judged; all that `judge` needs. */
export interface Judging {
  attacks: {
    mia: "off" | ResolvedMia;
    pii: "off" | ResolvedPii;
    memorization: { n: number; p: number };
  };
  seed: number;
  gate: {
    rules: ResolvedRule[];
    /** Of every interval that a rule reads; corrected if a checkpoint was chosen. */
    confidence: number;
    /** The verdict on several checkpoints is that of the best; absent: of the worst. */
    pick?: "best";
    /** That the checkpoint is the best of several; absent: nothing was chosen. */
    choice?: Choice;
    untested: UntestedLimits;
    on: { invalid: Level; undecided: Level };
  };
  waivers: ResolvedWaiver[];
  report: { public: boolean | "auto" };
  canaries?: ResolvedCanaries;
  training?: ResolvedTraining;
}

/** Canaries in the data that a checkpoint, or the generator of audited data, was trained on. */
export interface ResolvedCanaries {
  manifest: string;
  commitment: string;
  /** Absent: as committed to. */
  guesses?: number;
  bound: "steinke" | "gdp";
}

type WrittenPrivacy = NonNullable<NonNullable<Policy["training"]>["dp"]>;

/** Differential privacy that a training is declared to have. */
export interface DeclaredPrivacy
  extends Omit<WrittenPrivacy, "noise_multiplier" | "sampling_rate" | "steps"> {
  unit: "record" | "subject";
  adjacency: "add-remove" | "replace-one";
  sampling: "poisson" | "shuffled";
}

/** What is declared of the training. */
export interface ResolvedTraining {
  dp?: DeclaredPrivacy;
}

/** Where earlier audits are kept; at least one of branch and path is set. */
export interface ResolvedHistory {
  branch?: string;
  path?: string;
  /** Name under which the checkpoint's audits are kept. */
  checkpoint: string;
  /** Its earlier names. */
  formerly: string[];
  /** Whether the verdict of an earlier audit of the same inputs is published instead of measuring. */
  reuse: boolean;
  /** Age up to which a verdict is reused, days. */
  reuse_days: number;
}

/** What the audit update compares with, besides its reference. */
export interface ResolvedPrevious {
  /** References of the adapters that make it up, in the order of merging; absent: it is one. */
  adapters?: [string, ...string[]];
  /** Digest that its content must have; absent: any. */
  digest?: string;
}

/** Who must have signed a checkpoint, and the signature's file where it is not in its folder. */
export type ResolvedSignature = { file?: string } & (
  | { by: "key"; key: string }
  | { by: "certificate"; certificate: string }
  | { by: "identity"; identity: string; issuer: string; trustedRoot: string }
);

/** The keys `run.ray`, as the policy writes them. */
export type ResolvedRay = NonNullable<NonNullable<Policy["run"]>["ray"]>;

/** A policy with every default written out. */
export interface ResolvedPolicy extends Judging {
  /**
   * Its reference; of several adapters, all of theirs, as `a + b`; of several checkpoints, all of
   * theirs, as `a, b`; where a generated data set is audited and no model, that of its files.
   */
  checkpoint: string;
  /** References of several checkpoints, as written; a pattern stands for the folders it matches. */
  several?: [string, ...string[]];
  /** References of the adapters that make it up, in the order of merging; absent: it is one. */
  adapters?: [string, ...string[]];
  /** Who must have signed it; absent: it need not be signed. */
  signature?: ResolvedSignature;
  /**
   * Reference of the model that the checkpoint is compared with: of its base, in the audit update of
   * the previous release. Absent where no model is audited.
   */
  base?: string;
  /** More about the previous release; absent in every audit but update. */
  previous?: ResolvedPrevious;
  /** In the audit update, reference of the model that adapters are on, as `base` names it. */
  foundation?: string;
  /** Why the base is right although the checkpoint names another. */
  acceptMismatch?: string;
  /** The model that is tuned on generated data; absent: that attack is not run. */
  auxiliary?: string;
  audits: ResolvedAudit[];
  limits: { records: number; tokens: number; minutes: number };
  history?: ResolvedHistory;
  run: {
    executor: "auto" | "process" | "docker" | "ray";
    /** How Ray runs the probe; present with that executor alone. */
    ray?: ResolvedRay;
    python?: string;
    /** Of the container; the values are Docker's own. */
    image?: string;
    gpus?: string;
    memory?: string;
    shm_size?: string;
    setup: "auto" | "never";
    device: string;
    dtype: "auto" | "float32" | "bfloat16" | "float16";
    tokens_per_batch: number;
    /** Whether what is measured of base and data is kept for later audits, with a digest key. */
    cache: boolean;
    /** What may hold layers that no GPU has room for; absent: memory. */
    offload?: "none" | "memory" | "disk";
    /** How several GPUs hold a model that one does not hold; absent: layers. */
    parallel?: "layers" | "fsdp" | "tensor";
    threads?: number;
  };
}
