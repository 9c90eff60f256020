// Generated from schema/ by `npm run generate`; edit the schema instead.

export type Code =
  | "job-invalid"
  | "contract-unknown"
  | "executable-weights"
  | "remote-code"
  | "config-missing"
  | "config-unreadable"
  | "weights-missing"
  | "weights-unreadable"
  | "weights-incomplete"
  | "weights-ambiguous"
  | "weights-unused"
  | "config-sizes"
  | "pattern-costly"
  | "context-shortened"
  | "tokenizer-missing"
  | "tokenizer-class-unknown"
  | "tokenizer-no-offsets"
  | "tokenizer-differs"
  | "tokenizer-rules-differ"
  | "token-beyond-embedding"
  | "special-tokens-differ"
  | "architecture-unsupported"
  | "adapter-initialisation"
  | "precision-differs"
  | "config-versioned"
  | "generation-biased"
  | "adapter-unsupported"
  | "adapter-base-differs"
  | "adapter-repeated"
  | "adapter-merge-differs"
  | "quantised-shape"
  | "quantised-unsupported"
  | "non-finite-weights"
  | "non-finite-logits"
  | "self-check-failed"
  | "models-identical"
  | "auxiliary-untrainable"
  | "adapter-check-failed"
  | "memory-needed"
  | "offload-disk"
  | "file-missing"
  | "file-empty"
  | "file-unreadable"
  | "line-unreadable"
  | "row-unreadable"
  | "json-unreadable"
  | "json-too-large"
  | "columns-twice"
  | "csv-encoding"
  | "csv-quotes"
  | "csv-columns"
  | "csv-header"
  | "file-empty-skipped"
  | "field-missing"
  | "field-type"
  | "field-messages"
  | "field-absent"
  | "subject-absent"
  | "subject-type"
  | "chat-template-missing"
  | "chat-template-failed"
  | "chat-roles"
  | "chat-kwargs"
  | "chat-weight"
  | "set-empty"
  | "sets-identical"
  | "records-dropped-empty"
  | "records-dropped-short"
  | "records-dropped-no-completion"
  | "records-dropped-left-out"
  | "records-dropped-raised"
  | "records-dropped-unrenderable"
  | "records-dropped-altered"
  | "tokens-left-out"
  | "records-truncated"
  | "records-unrendered"
  | "records-sampled"
  | "canaries-unreadable"
  | "canary-twice"
  | "canary-altered"
  | "canary-cut"
  | "canary-tokens"
  | "column-absent"
  | "people-name-absent"
  | "people-attribute-absent"
  | "people-attribute-empty"
  | "people-dropped"
  | "prompts-unreadable"
  | "prompts-cut"
  | "pii-absent"
  | "pii-shared"
  | "name-model-unreadable"
  | "name-model-unsafe"
  | "gliner-missing"
  | "template-differs"
  | "out-of-memory"
  | "batch-halved"
  | "models-apart"
  | "layers-in-memory"
  | "layers-in-disk"
  | "parallel-unsupported"
  | "parallel-memory"
  | "time-limit"
  | "device-missing"
  | "disk-full"
  | "output-unwritable"
  | "output-changed"
  | "shards-differ"
  | "worker-lost"
  | "node-missing"
  | "input-changed"
  | "spill-open"
  | "worker-retried"
  | "dependency-missing"
  | "internal";

/**
 * One line of events.jsonl. Carries codes and numbers only: no free text leaves the probe, since an exception's message or a parser's excerpt may quote a record.
 */
export interface ProbeEvent {
  v: 1;
  /**
   * Unix time in seconds.
   */
  t: number;
  task:
    | "job"
    | "inspect"
    | "records"
    | "inventory"
    | "overlap"
    | "blind"
    | "control"
    | "score"
    | "candidates"
    | "templates"
    | "sampling"
    | "copies"
    | "similarity"
    | "auxiliary";
  /**
   * plan: how much work of a task and model there is (total), how much of it an earlier run has done (done), and what it weighs (tokens).
   */
  kind: "start" | "plan" | "progress" | "warning" | "done" | "error";
  /**
   * Units finished: records, values, people's values that are asked for, or sequences.
   */
  done?: number;
  total?: number;
  /**
   * Of a plan: about how many tokens the model reads and writes for all of it. Of a warning: how many tokens of the base's it is about.
   */
  tokens?: number;
  /**
   * Of progress: seconds of the time limit that the task has left.
   */
  left?: number;
  code?: Code;
  audit?:
    "finetuning" | "pretraining" | "update" | "synthetic" | "erasure" | "control" | "control-clean";
  set?: "members" | "nonmembers" | "people" | "rejected" | "canaries" | "generated";
  model?: "tuned" | "base" | "foundation" | "auxiliary";
  /**
   * Which adapter of a checkpoint that has several, in the order of merging.
   */
  adapter?: number;
  /**
   * Index of the data file within its set in the job.
   */
  file?: number;
  /**
   * Line (jsonl), or row (json, csv, parquet, arrow), from 1.
   */
  line?: number;
  count?: number;
  /**
   * Bytes that there are, where count is the bytes that are needed.
   */
  free?: number;
  /**
   * In how many records.
   */
  records?: number;
  /**
   * Id of such a token, which five records or more hold.
   */
  token?: number;
  /**
   * Name of a file or a tensor of a model; other characters than these stand as ?.
   */
  name?: string;
  /**
   * What a chat template gives as the reason for refusing a conversation, where it is a literal of the template itself. Never text of a record.
   */
  said?: string;
  /**
   * PII types of the job, never of a record, that a warning is about.
   *
   * @minItems 1
   */
  types?: [string, ...string[]];
  /**
   * The task's result of an earlier run was kept.
   */
  resumed?: boolean;
  /**
   * At a start: why the result of an earlier run was not kept. probe: another probe or library; inputs: a file of the models or the data changed; settings: the job asks for something else; machine: another device; limit: another time limit than the one that had cut it short; output: a file of the result changed.
   */
  again?: "probe" | "inputs" | "settings" | "machine" | "limit" | "output";
}
