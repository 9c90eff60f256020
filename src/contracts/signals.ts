// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * manifest.json: what the probe wrote, with the digest of each file. The tables are Arrow IPC streams, uncompressed; their columns are listed under x-tables, which both sides read; an optional column is missing where an older probe wrote the table. A later version adds tables or columns, never changes one.
 */
export interface Manifest {
  contract: 1;
  /**
   * Digest of the job.json bytes that were read.
   */
  job_sha256: string;
  /**
   * False when a limit stopped the scoring; the scored records are then a random sample.
   */
  complete: boolean;
  /**
   * Python, torch, transformers … and reticence_probe.
   */
  versions: {
    [k: string]: string;
  };
  /**
   * Kind and name of the device, for example 'cpu' or 'cuda NVIDIA H100'.
   */
  device: string;
  /**
   * Precision in which the weights ran, for example float32.
   */
  dtype: string;
  /**
   * Where the layers of the larger model lay if no device held it: on several GPUs, some in the host's memory, some in files; or a share of each on every GPU, gathered while it ran (fsdp) or computed with there (tensor). No figure depends on it but by the order in which numbers are added.
   */
  placement?: "gpus" | "memory" | "disk" | "fsdp" | "tensor";
  files: {
    [k: string]: {
      sha256: string;
      bytes: number;
      rows: number;
    };
  };
  counts: SetCounts[];
  inspect?: Inspect;
  /**
   * How the models were scored; absent where the job has none.
   */
  scoring?: {
    /**
     * Tuned and base ran from one load, the adapter switched off for the base.
     */
    single_load: boolean;
    /**
     * Largest absolute difference of a log-probability between slices and the plain forward.
     */
    self_check: number;
    /**
     * Largest absolute difference between the switched-off adapter and the base on one text; null where it was not needed.
     */
    adapter_check: number | null;
  };
  /**
   * The model that was tuned on the generated data; absent where the job names none.
   */
  auxiliary?: {
    model: InspectedModel;
    /**
     * False when the time limit stopped it: no record of the audit was scored.
     */
    complete: boolean;
  };
  /**
   * What the tasks that generate or rank did, one entry per audit; absent if the job asks for none.
   */
  generation?: GenerationCounts[];
  /**
   * What the probe warned of while it made these signals, each once; absent in those of older releases.
   */
  warnings?: Warning[];
  /**
   * Values of the training data that no table tells of. Absent where an older probe wrote the manifest, or the job looks for no values.
   */
  untested?: {
    values: {
      audit: string;
      /**
       * inventory: values of the records; templates: values of the people.
       */
      task: "inventory" | "templates";
      type: string;
      /**
       * sampled-out: only in records beyond limits.records; dropped: only in records that cannot be scored; cut: behind or across the last token that is read; people-limit: of people beyond those to be asked about; shown: of people who are shown as examples; time-limit: planned and not asked for; no-name: of people without a name; further: a person's second or later value.
       */
      reason:
        | "sampled-out"
        | "dropped"
        | "cut"
        | "people-limit"
        | "shown"
        | "time-limit"
        | "no-name"
        | "further";
      /**
       * Unique values, each under one reason.
       */
      values: number;
    }[];
    unsearched: {
      audit: string;
      set: string;
      /**
       * Records that were left out and that the time limit left unsearched.
       */
      records: number;
    }[];
  };
}
export interface SetCounts {
  audit: string;
  set: string;
  /**
   * Records in the files.
   */
  read: number;
  /**
   * Records after sampling and dropping.
   */
  used: number;
  /**
   * Records scored under both models.
   */
  scored: number;
  truncated: number;
  dropped_empty: number;
  /**
   * Fewer than two tokens, so that nothing is predicted.
   */
  dropped_short: number;
  /**
   * No completion text, or no token of it left after truncation.
   */
  dropped_no_completion: number;
  /**
   * No token of the completion is compared, because the checkpoint's tokenizer has tokens in its place that the base lacks.
   */
  dropped_left_out?: number;
  /**
   * Records that the chat template refuses (raised), fails on (unrenderable), or whose text it changes so that its parts cannot be told (altered). Absent for other formats than chat.
   */
  dropped_template?: {
    raised: number;
    unrenderable: number;
    altered: number;
  };
  left_out?: LeftOut;
  /**
   * Predicted tokens of the records in use by whose text they are, and those that are not scored (a template's own, tokens left out). Of chat by the speaker, what the conversation offers with the system's; of other formats by part. Absent where an older probe did not count.
   */
  roles?: {
    [k: string]: number;
  };
  /**
   * Distinct subjects; null without a subject field.
   */
  subjects: number | null;
  /**
   * Records read in which the subject field has no value, each its own subject; null without a subject field.
   */
  without_subject?: number | null;
  /**
   * Data files without a record.
   */
  empty_files?: number;
  /**
   * Fields that hold text and that the audit does not read. Named are those that look like names and that half of the records or more hold.
   */
  unaudited_fields?: {
    /**
     * @maxItems 10
     */
    names:
      | []
      | [string]
      | [string, string]
      | [string, string, string]
      | [string, string, string, string]
      | [string, string, string, string, string]
      | [string, string, string, string, string, string]
      | [string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string];
    more: number;
  };
  /**
   * Characters of messages that the chat template does not render: of assistant turns by kind, of other turns and tools as prompts; records with any of an assistant turn, and all characters that assistant turns hold. Of the sampled records. Absent for other formats than chat.
   */
  unrendered?: {
    records: number;
    held: number;
    content: number;
    reasoning: number;
    calls: number;
    other: number;
    prompts: number;
  };
}
/**
 * What of a set is not compared because the checkpoint's tokenizer reads it otherwise, in tokens of the base. Absent where an older probe did not count.
 */
export interface LeftOut {
  prompt: LeftOutOfPart;
  completion: LeftOutOfPart;
  /**
   * Records that keep less than half of their completion, those dropped for it included.
   */
  records: number;
  /**
   * Records with a token that is left out. Absent where an older probe did not count them.
   */
  texts?: number;
  /**
   * Id of the token that the base lacks and most records hold, five or more; null without one.
   */
  token?: number | null;
}
export interface LeftOutOfPart {
  /**
   * Tokens that the base makes of the part in all records, those of dropped_left_out included. A prompt that training learns is prompt.
   */
  tokens: number;
  /**
   * Of these, tokens over whose characters the checkpoint has a token that the base lacks.
   */
  added: number;
  /**
   * Tokens beside such a token, where the checkpoint splits the text in another way.
   */
  shifted: number;
  /**
   * Tokens of records that were dropped since nothing of their completion was left.
   */
  dropped: number;
}
/**
 * What the models are; the manifest of a job without models has none.
 */
export interface Inspect {
  tuned: InspectedModel;
  base: InspectedModel;
  tokenizer: {
    /**
     * extends: the tuned vocabulary only adds tokens to the base's; what they stand for is left out and counted.
     */
    agreement: "same" | "extends";
    added_tokens: number;
    /**
     * Digest of the tuned tokenizer's vocabulary and rules.
     */
    sha256: string;
    /**
     * Both tokenizers have the same rules, apart from notation. Where they do not, the audit goes on only if every audited text and control string is the same tokens for both.
     */
    same_rules?: boolean;
  };
  chat_template: {
    source: "policy" | "base";
    sha256: string;
  } | null;
  /**
   * Settings of the architecture that the checkpoint's configuration gives another value than the base's; model_type alone when the architectures differ.
   *
   * @maxItems 1000
   */
  config_changes?: string[];
}
export interface InspectedModel {
  kind: "model" | "adapter";
  architecture: string;
  parameters: number;
  /**
   * Precision in which the weights are stored.
   */
  dtype: string;
  bytes: number;
  /**
   * Positions that the model can attend to.
   */
  context: number;
  vocabulary: number;
}
export interface GenerationCounts {
  audit: string;
  /**
   * People in the files.
   */
  people: number;
  /**
   * People without a name or without any attribute asked for.
   */
  people_dropped: number;
  /**
   * Targets that every form, template and scheme asked both models for.
   */
  targets_asked: number;
  /**
   * Prompts of templates and of free sampling, each counted once.
   */
  prompts?: number;
  /**
   * Of these, prompts that the checkpoint's tokenizer reads, or whose answer it writes, with tokens that the base lacks: both models were asked in the base's tokens.
   */
  prompts_left_out?: number;
  /**
   * Prompts cut at the left to fit the context.
   */
  prompts_too_long: number;
  /**
   * Sequences sampled from each model.
   */
  sequences: number;
  /**
   * Of both models together, those without a character but white space.
   */
  empty_sequences: number;
  /**
   * False when the time limit stopped the task: what is there is a random sample.
   */
  candidates_complete: boolean;
  templates_complete: boolean;
  sampling_complete: boolean;
}
/**
 * A warning of events.schema.json without its time.
 */
export interface Warning {
  task: string;
  code: string;
  audit?: string;
  set?: string;
  model?: "tuned" | "base" | "foundation" | "auxiliary";
  file?: number;
  line?: number;
  adapter?: number;
  count?: number;
  tokens?: number;
  records?: number;
  token?: number;
  name?: string;
  said?: string;
  /**
   * @minItems 1
   */
  types?: [string, ...string[]];
}
