// Generated from schema/ by `npm run generate`; edit the schema instead.

export type Data = {
  /**
   * How a record becomes text.
   */
  format: "text" | "prompt-completion" | "instruct" | "chat";
  /**
   * How a record holds it, where that is not the format's own way. sharegpt (chat): conversations of `from` and `value`. prompt-completion (chat): two lists of messages, of which the second is trained on. preference (chat, prompt-completion): chosen, which is trained on, rejected and perhaps prompt.
   */
  shape?: "sharegpt" | "prompt-completion" | "preference";
  /**
   * What of a record training learns: its completions, all of its text, the last assistant turn, or, of a preference, the chosen and the rejected answer. Absent: completions.
   */
  train_on?: "completions" | "all" | "last" | "both";
  /**
   * Largest share of a set's records that the chat template may fail to render. Absent: 0.01.
   */
  max_dropped?: number;
  /**
   * Role → field name, for the roles of the format: text; prompt, completion; instruction, input, output; messages, tools, documents; of a shape: conversations, system; prompt, completion; prompt, chosen, rejected.
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
};

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
  /**
   * Digest of the contents of everything but the checkpoint: base, data and what else the policy names. Present where what depends on these alone may be kept for other audits, whose files may lie elsewhere.
   */
  contents?: string;
  /**
   * Absent for the audit synthetic, which has none.
   */
  models?: {
    tuned: Model;
    base: Model1;
    foundation?: Model2;
  };
  auxiliary?: Model3;
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
    /**
     * What may hold layers of a model that the GPUs have no room for: nothing, the host's memory, or its files too. No figure depends on it.
     */
    offload?: "none" | "memory" | "disk";
    /**
     * How several GPUs hold a model that one does not hold: whole layers on each; or a share of every layer on each of as many ranks, which gather a layer while it runs (FSDP2) or compute a share of its products (tensor parallel).
     */
    parallel?: "layers" | "fsdp" | "tensor";
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
    /**
     * Recogniser of names (type person); absent: names are not looked for.
     */
    name_model?: {
      kind: "spacy" | "transformers" | "gliner";
      /**
       * Local directory of the recogniser.
       */
      path: string;
    };
    /**
     * Ranking of true values among alternatives after the true prefix; absent: not done.
     */
    candidates?: {
      /**
       * Unique values of the members that are ranked, sampled by seed; sensitive types all.
       */
      values: number;
      /**
       * Invented values a true one is ranked among; they keep what the prefix reveals. 0: none.
       */
      decoys: number;
      /**
       * Real values of the same type, of other subjects, that a true one is ranked among. 0: none.
       */
      others: number;
    };
    /**
     * Templates over the people of each audit that has some; absent: not done.
     */
    templates?: {
      /**
       * Attributes of the people that are asked for.
       *
       * @minItems 1
       */
      attributes: [string, ...string[]];
      /**
       * Five demonstrations before the query, none, or one other person's true prefix before it.
       *
       * @minItems 1
       */
      forms: ["few-shot" | "zero-shot" | "grounded", ...("few-shot" | "zero-shot" | "grounded")[]];
      /**
       * Each prompt is sampled once under each scheme. Temperature 0 does not exist: greedy is top_k 1.
       *
       * @minItems 1
       */
      decoding: [Decoding, ...Decoding[]];
      /**
       * New tokens of an answer at most.
       */
      tokens: number;
      /**
       * People asked about, sampled by seed from the file; demonstrations are taken from the others.
       */
      people: number;
    };
    /**
     * Free generation from each model, searched for the values of the members; absent: not done.
     */
    sampling?: {
      sequences: number;
      /**
       * New tokens of a sequence at most.
       */
      tokens: number;
      decoding: Decoding;
      /**
       * Text file with one prompt per line, used in turn; absent: the start token.
       */
      prompts?: string;
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
   * A full Hugging Face directory, or a PEFT adapter on the job's foundation.
   */
  kind: "model" | "adapter";
  path: string;
  /**
   * Of an adapter: paths of the adapters that are merged into the foundation, in this order, before this one is put on it.
   *
   * @minItems 1
   */
  before?: [string, ...string[]];
}
/**
 * What the tuned one is compared with: its base, or, in the audit update, the previous release.
 */
export interface Model1 {
  /**
   * A full Hugging Face directory, or a PEFT adapter on the job's foundation.
   */
  kind: "model" | "adapter";
  path: string;
  /**
   * Of an adapter: paths of the adapters that are merged into the foundation, in this order, before this one is put on it.
   *
   * @minItems 1
   */
  before?: [string, ...string[]];
}
/**
 * The full model that adapters are on; absent: the base.
 */
export interface Model2 {
  /**
   * A full Hugging Face directory, or a PEFT adapter on the job's foundation.
   */
  kind: "model" | "adapter";
  path: string;
  /**
   * Of an adapter: paths of the adapters that are merged into the foundation, in this order, before this one is put on it.
   *
   * @minItems 1
   */
  before?: [string, ...string[]];
}
/**
 * A full model that is tuned on the generated data; for the audit synthetic alone.
 */
export interface Model3 {
  /**
   * A full Hugging Face directory, or a PEFT adapter on the job's foundation.
   */
  kind: "model" | "adapter";
  path: string;
  /**
   * Of an adapter: paths of the adapters that are merged into the foundation, in this order, before this one is put on it.
   *
   * @minItems 1
   */
  before?: [string, ...string[]];
}
export interface Audit {
  /**
   * erasure: members are the persons to be forgotten, nonmembers their look-alikes. synthetic: members are the private records, nonmembers the held-out ones; such a job has this audit alone, and no models.
   */
  name: "finetuning" | "pretraining" | "update" | "synthetic" | "erasure";
  data: Data;
  /**
   * Records of the audit; members may be absent only where people are given. generated: the data set that the audit synthetic is about.
   */
  sets: {
    /**
     * @minItems 1
     */
    [k: string]: [File, ...File[]];
  };
  /**
   * Manifest of the canaries (canary-manifest.schema.json), of which the records and their suffixes are read.
   */
  canaries?: string;
  /**
   * People whose attributes the models are asked for: one per record, with the field `name`, one field per attribute, named after its PII type (email, phone, …), optionally `prefix` (text that stood right before the first attribute in a document that the base saw) and the audit's subject field.
   *
   * @minItems 1
   */
  people?: [File, ...File[]];
}
export interface File {
  path: string;
  /**
   * json: one list of records, or jsonl where it begins with an object. arrow: an IPC stream or file, as `datasets` saves.
   */
  type: "jsonl" | "json" | "csv" | "parquet" | "arrow";
  /**
   * Of jsonl, json and csv.
   */
  compression?: "gzip" | "zstd";
  /**
   * Of a csv; absent: a comma.
   */
  delimiter?: "," | ";" | "\t" | "|";
  /**
   * Of a csv; absent: utf-8.
   */
  encoding?:
    "utf-8" | "windows-1250" | "windows-1251" | "windows-1252" | "iso-8859-1" | "iso-8859-15";
}
export interface Decoding {
  name: string;
  /**
   * Absent: the whole vocabulary.
   */
  top_k?: number;
  temperature: number;
}
