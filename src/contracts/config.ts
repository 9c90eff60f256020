// Generated from schema/ by `npm run generate`; edit the schema instead.

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
   * The model that it was tuned from.
   */
  base?: string;
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
     * Time limit of the probe. What is measured by then cannot pass.
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
  /**
   * Reserved: where earlier audits are kept.
   */
  history?: {};
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
   * Reserved: people whom the base may know.
   */
  people?: {
    [k: string]: unknown;
  };
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
   * Reserved: people whom the base may know.
   */
  people?: {
    [k: string]: unknown;
  };
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
          "reference" | "reference-ratio" | "wbc" | "ez" | "min-k++" | "min-k" | "zlib" | "loss",
          ...(
            "reference" | "reference-ratio" | "wbc" | "ez" | "min-k++" | "min-k" | "zlib" | "loss"
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
         * Reserved: extraction by templates.
         */
        template?: {
          [k: string]: unknown;
        };
        /**
         * Reserved: extraction by free sampling.
         */
        sampling?: {
          [k: string]: unknown;
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
   * Reserved: container image of the probe.
   */
  image?: string;
  /**
   * Reserved: GPUs handed to the container.
   */
  gpus?: {
    [k: string]: unknown;
  };
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
  level?: "fail" | "warn";
  audit?: string;
  attack?: string;
  part?: string;
  type?: string;
  fpr?: number;
  n?: number;
  p?: number;
}
export interface Waiver {
  metric: string;
  audit?: string;
  attack?: string;
  part?: string;
  type?: string;
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
