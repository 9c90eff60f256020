// Generated from schema/ by `npm run generate`; edit the schema instead.

/**
 * What the probe is asked to measure. Written by TypeScript, read by the probe; holds paths and settings, never text of a record and never a token or secret.
 */
export interface Job {
  /**
   * Version of the contract between TypeScript and the probe.
   */
  contract: 1;
  /**
   * Seed of every random choice of the probe.
   */
  seed: number;
  models: {
    tuned: Model;
    base: Model;
  };
  /**
   * @minItems 1
   */
  audits: [Audit, ...Audit[]];
  limits: {
    /**
     * Records read of each set; more are sampled by seed.
     */
    records: number;
    /**
     * Tokens of a record; longer ones are truncated and counted. Never more than the model's context.
     */
    tokens: number;
    /**
     * Wall-clock limit of the scoring; what is measured by then is a random sample of the records.
     */
    minutes: number;
  };
  scoring: {
    /**
     * Decoding schemes under which each token's log-probability is written, one column logp_<name> each.
     */
    decoding: Decoding[];
    /**
     * Padded tokens of one forward pass at the start; halved after an out-of-memory error.
     */
    tokens_per_batch: number;
    device: string;
    /**
     * Precision of the weights; auto is float32 on the CPU and the checkpoint's own on a GPU. Statistics are float32 always.
     */
    dtype: "auto" | "float32" | "bfloat16" | "float16";
    /**
     * CPU threads; absent: PyTorch's own choice.
     */
    threads?: number;
  };
  pii: {
    /**
     * Whether the inventory and the true-prefix attack run.
     */
    prefix: boolean;
    /**
     * Data field → PII type: the values of these fields belong to the inventory wherever they occur in the rendered text.
     */
    columns: {
      [k: string]: string;
    };
  };
  control: {
    /**
     * Random control strings, half of them planted.
     */
    records: number;
  };
}
export interface Model {
  /**
   * A full Hugging Face directory, or a PEFT adapter on the job's base.
   */
  kind: "model" | "adapter";
  path: string;
}
export interface Audit {
  name: "finetuning" | "pretraining";
  data: Data;
  sets: {
    /**
     * @minItems 1
     */
    [k: string]: [File, ...File[]];
  };
}
export interface Data {
  format: "text" | "prompt-completion" | "instruct" | "chat";
  /**
   * Role → field name, for the roles of the format: text; prompt, completion; instruction, input, output; messages.
   */
  fields: {
    [k: string]: string;
  };
  /**
   * Field that names the person a record belongs to.
   */
  subject?: string;
  /**
   * Whether the tokenizer's end-of-sequence token ends each record, as in training.
   */
  append_eos: boolean;
  /**
   * Jinja chat template from the policy; absent: the base tokenizer's.
   */
  chat_template?: string;
}
export interface File {
  path: string;
  type: "jsonl" | "csv" | "parquet";
}
export interface Decoding {
  name: string;
  /**
   * Absent: the whole vocabulary.
   */
  top_k?: number;
  temperature: number;
}
