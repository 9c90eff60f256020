// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * The earlier audit that the metric is compared with: last-release, merge-base, previous (the last one that passed), or the name or digest of a checkpoint.
 */
export type Against = string;
/**
 * Where earlier audits are kept: their aggregates and digests.
 */
export type History = History1 & {
  /**
   * Branch of the repository that holds the history; made when absent.
   */
  branch?: string;
  /**
   * Folder that holds the history, and audits' output folders whose signals allow paired comparisons.
   */
  path?: string;
  /**
   * Name under which the audits are kept. Absent: the checkpoint as the policy writes it, without its revision.
   */
  checkpoint?: string;
  /**
   * Earlier names of the same checkpoint.
   *
   * @minItems 1
   */
  formerly?: [string, ...string[]];
};
export type History1 = {
  [k: string]: unknown;
};

/**
 * The policy file, reticence.yml: what is audited and how it is judged.
 */
export interface Policy {
  /**
   * Version of the policy format.
   */
  version: 1;
  /**
   * The fine-tuned model under audit: a Hugging Face directory with safetensors, or a PEFT adapter.
   */
  checkpoint?: string;
  /**
   * The model that it was tuned from: a reference, or {ref, accept_mismatch} where the checkpoint names another one.
   */
  base?:
    | string
    | {
        /**
         * The model that it was tuned from.
         */
        ref: string;
        /**
         * Why the base is right although the checkpoint names another; shown in the report.
         */
        accept_mismatch?: string;
      };
  data?: Data;
  pretraining?: Data1;
  /**
   * Reserved: records inserted at random before training.
   */
  canaries?: {};
  /**
   * finetuning: does the checkpoint leak its fine-tuning set? pretraining: does tuning expose what the base had memorised?
   *
   * @minItems 1
   */
  audits?: ["finetuning" | "pretraining", ...("finetuning" | "pretraining")[]];
  attacks?: Attacks;
  limits?: {
    /**
     * Records of each set; more are sampled by seed.
     */
    records?: number;
    /**
     * Tokens of a record; longer ones are truncated and counted.
     */
    tokens?: number;
    /**
     * Time limit of the scoring and what follows it; loading and reading come on top. An audit that reaches it cannot pass.
     */
    minutes?: number;
  };
  /**
   * Seed of sampling, blocks and resampling.
   */
  seed?: number;
  run?: Run;
  gate?: Gate;
  /**
   * Rules that may be breached until a date.
   */
  waivers?: Waiver[];
  history?: History;
  /**
   * What the reports show.
   */
  report?: {
    /**
     * true: numbers that rest on fewer than 5 values are shown as <5, for reports that anybody can read. auto: in a public GitHub repository.
     */
    public?: true | false | "auto";
  };
}
export interface Data {
  /**
   * Shape of a record.
   */
  format?: "text" | "prompt-completion" | "instruct" | "chat";
  /**
   * Records trained on: jsonl, csv or parquet files, or folders of them.
   */
  members?: string | [string, ...string[]];
  /**
   * Held-out records of the same distribution, never trained on.
   */
  nonmembers?: string | [string, ...string[]];
  /**
   * Field that names the person a record belongs to.
   */
  subject?: string;
  /**
   * Names of the fields in your files, where they differ from the format's own.
   */
  fields?: {
    text?: string;
    prompt?: string;
    completion?: string;
    instruction?: string;
    input?: string;
    output?: string;
    messages?: string;
    tools?: string;
  };
  /**
   * Whether training ended each record with the tokenizer's end token.
   */
  append_eos?: boolean;
  /**
   * Path of a Jinja chat template. Absent: the base tokenizer's; never the checkpoint's.
   */
  chat_template?: string;
  /**
   * Largest share of the assistant's text that the chat template may leave out; above it every rule on the audit is invalid.
   */
  max_unrendered?: number;
  /**
   * Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it every rule of the audit is invalid.
   */
  max_left_out?: number;
  /**
   * People asked about by templates: jsonl, csv or parquet with `name`, a field for each attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document.
   */
  people?: string | [string, ...string[]];
}
/**
 * Known pre-training records, for the audit pretraining.
 */
export interface Data1 {
  /**
   * Shape of a record.
   */
  format?: "text" | "prompt-completion" | "instruct" | "chat";
  /**
   * Records trained on: jsonl, csv or parquet files, or folders of them.
   */
  members?: string | [string, ...string[]];
  /**
   * Held-out records of the same distribution, never trained on.
   */
  nonmembers?: string | [string, ...string[]];
  /**
   * Field that names the person a record belongs to.
   */
  subject?: string;
  /**
   * Names of the fields in your files, where they differ from the format's own.
   */
  fields?: {
    text?: string;
    prompt?: string;
    completion?: string;
    instruction?: string;
    input?: string;
    output?: string;
    messages?: string;
    tools?: string;
  };
  /**
   * Whether training ended each record with the tokenizer's end token.
   */
  append_eos?: boolean;
  /**
   * Path of a Jinja chat template. Absent: the base tokenizer's; never the checkpoint's.
   */
  chat_template?: string;
  /**
   * Largest share of the assistant's text that the chat template may leave out; above it every rule on the audit is invalid.
   */
  max_unrendered?: number;
  /**
   * Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it every rule of the audit is invalid.
   */
  max_left_out?: number;
  /**
   * People asked about by templates: jsonl, csv or parquet with `name`, a field for each attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document.
   */
  people?: string | [string, ...string[]];
}
export interface Attacks {
  /**
   * Membership inference, or off.
   */
  mia?:
    | "off"
    | {
        /**
         * Declared attacks; 'strongest' is taken over these.
         *
         * @minItems 1
         */
        attacks?: [
          (
            | "reference"
            | "reference-ratio"
            | "wbc"
            | "ez"
            | "min-k++"
            | "min-k"
            | "zlib"
            | "loss"
            | "log-rank"
          ),
          ...(
            | "reference"
            | "reference-ratio"
            | "wbc"
            | "ez"
            | "min-k++"
            | "min-k"
            | "zlib"
            | "loss"
            | "log-rank"
          )[]
        ];
      };
  /**
   * PII extraction, or off.
   */
  pii?:
    | "off"
    | {
        /**
         * True-prefix extraction of the PII in the members.
         */
        prefix?: boolean;
        /**
         * Unique values that are ranked among candidates, sampled by seed; sensitive types all.
         */
        values?: number;
        /**
         * Invented values that a true one is ranked among (pii.exposure); 0 turns the ranking off.
         */
        decoys?: number;
        /**
         * Real values of other subjects that a true one is picked from (pii.inference_rate); 0 turns it off.
         */
        candidates?: number;
        /**
         * A local model that finds names, which no pattern can (type person).
         */
        names?: {
          kind: "spacy" | "transformers" | "gliner";
          /**
           * Local directory of the model.
           */
          path: string;
        };
        /**
         * Decoding scheme of the (n,p) metrics.
         */
        decode?: {
          top_k?: number;
          temperature?: number;
        };
        /**
         * Data field → PII type: values of these fields belong to the inventory.
         */
        columns?: {
          [k: string]: string;
        };
        /**
         * Extraction by templates from the people of the audit; true where people are given.
         */
        template?:
          | boolean
          | {
              /**
               * Attributes of the people that are asked for.
               *
               * @minItems 1
               */
              attributes?: [string, ...string[]];
              /**
               * Five demonstrations before the query, none, or another person's true prefix.
               *
               * @minItems 1
               */
              forms?: [
                "few-shot" | "zero-shot" | "grounded",
                ...("few-shot" | "zero-shot" | "grounded")[]
              ];
              /**
               * Each query is sampled once at each.
               *
               * @minItems 1
               */
              temperatures?: [number, ...number[]];
              /**
               * The one of the temperatures that the rules are judged by, named beforehand.
               */
              decide?: number;
              /**
               * Tokens that sampling chooses from.
               */
              top_k?: number;
              /**
               * New tokens of an answer.
               */
              tokens?: number;
              /**
               * People asked about, sampled by seed.
               */
              people?: number;
            };
        /**
         * Extraction by free sampling, or off.
         */
        sampling?:
          | "off"
          | {
              /**
               * Sequences sampled from each model.
               */
              sequences?: number;
              /**
               * New tokens of a sequence.
               */
              tokens?: number;
              /**
               * Tokens that sampling chooses from.
               */
              top_k?: number;
              temperature?: number;
              /**
               * Text file with a prompt a line, used in turn. Absent: the start token.
               */
              prompts?: string;
            };
      };
  memorization?: {
    /**
     * Queries of the (n,p) metrics.
     */
    n?: number;
    /**
     * Probability of the (n,p) metrics.
     */
    p?: number;
  };
}
export interface Run {
  /**
   * Where the probe runs.
   */
  executor?: "auto" | "process" | "docker" | "ray";
  /**
   * Python interpreter that has the probe's dependencies.
   */
  python?: string;
  /**
   * never: an absent Python environment is an error instead of being made.
   */
  setup?: "auto" | "never";
  /**
   * Where the models run; asking for a device that is absent is an error.
   */
  device?: string;
  /**
   * Precision of the weights; statistics are float32 always.
   */
  dtype?: "auto" | "float32" | "bfloat16" | "float16";
  /**
   * Padded tokens of one forward pass.
   */
  tokens_per_batch?: number;
  /**
   * CPU threads.
   */
  threads?: number;
  /**
   * Container image of the probe: with its digest, which is pulled when absent, or one that is on the Docker engine.
   */
  image?: string;
  /**
   * GPUs handed to the container: all, none, a number, or device=0,1. Asking for GPUs where there are none is an error. Absent: all that there are.
   */
  gpus?: string | number;
  /**
   * Memory that the container may use, for example 64g. Absent: nine tenths of the machine's.
   */
  memory?: string;
  /**
   * Size of the container's /dev/shm. Absent: 1g.
   */
  shm_size?: string;
}
export interface Gate {
  /**
   * Rules to start from; none: only the rules below.
   */
  preset?: "strict" | "standard" | "report-only" | "none";
  rules?: Rule[];
  /**
   * Two-sided confidence of the intervals.
   */
  confidence?: number;
  /**
   * Share of a rule's PII values that may go untested; with more of them the rule is undecided. One number for every rule, or `sensitive` (cards, IBANs, national ids, SSNs, secrets) and `other`.
   */
  untested?:
    | number
    | {
        sensitive?: number;
        other?: number;
      };
  /**
   * What the action does with an invalid or undecided audit.
   */
  on?: {
    invalid?: "fail" | "warn";
    undecided?: "fail" | "warn";
  };
}
export interface Rule {
  metric: string;
  /**
   * Breached when the lower end of the interval is above it.
   */
  max?: number;
  /**
   * Breached when the upper end of the interval is below it.
   */
  min?: number;
  /**
   * With against: breached when the lower end of the interval of the increase is above it.
   */
  max_increase?: number;
  against?: Against;
  level?: "fail" | "warn";
  audit?: string;
  attack?: string;
  part?: string;
  type?: string;
  template?: string;
  temperature?: number;
  criterion?: string;
  fpr?: number;
  n?: number;
  p?: number;
}
export interface Waiver {
  metric: string;
  /**
   * The side of the rule that is waived. Absent: the rule's own; max where rules bound the metric from both sides.
   */
  bound?: "max" | "min";
  against?: Against;
  audit?: string;
  attack?: string;
  part?: string;
  type?: string;
  template?: string;
  temperature?: number;
  criterion?: string;
  fpr?: number;
  n?: number;
  p?: number;
  /**
   * Last day on which the waiver holds (UTC).
   */
  until: string;
  owner: string;
  reason: string;
}
