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
  | "token-beyond-embedding"
  | "special-tokens-differ"
  | "architecture-unsupported"
  | "adapter-initialisation"
  | "precision-differs"
  | "config-versioned"
  | "generation-biased"
  | "adapter-unsupported"
  | "adapter-base-differs"
  | "quantised-unsupported"
  | "non-finite-weights"
  | "non-finite-logits"
  | "self-check-failed"
  | "models-identical"
  | "adapter-check-failed"
  | "memory-needed"
  | "file-missing"
  | "file-empty"
  | "file-unreadable"
  | "line-unreadable"
  | "csv-encoding"
  | "csv-quotes"
  | "csv-columns"
  | "csv-header"
  | "file-empty-skipped"
  | "field-missing"
  | "field-type"
  | "field-absent"
  | "subject-absent"
  | "subject-type"
  | "chat-template-missing"
  | "chat-template-failed"
  | "chat-roles"
  | "set-empty"
  | "sets-identical"
  | "records-dropped-empty"
  | "records-dropped-short"
  | "records-dropped-no-completion"
  | "records-dropped-left-out"
  | "tokens-left-out"
  | "records-truncated"
  | "records-unrendered"
  | "records-sampled"
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
  | "time-limit"
  | "device-missing"
  | "disk-full"
  | "output-unwritable"
  | "output-changed"
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
    | "sampling";
  kind: "start" | "progress" | "warning" | "done" | "error";
  /**
   * Units finished (records, or files).
   */
  done?: number;
  total?: number;
  code?: Code;
  audit?: "finetuning" | "pretraining" | "control" | "control-clean";
  set?: "members" | "nonmembers" | "people";
  model?: "tuned" | "base";
  /**
   * Index of the data file within its set in the job.
   */
  file?: number;
  /**
   * Line (jsonl), or row (csv, parquet), from 1.
   */
  line?: number;
  count?: number;
  /**
   * Name of a file or a tensor of a model; other characters than these stand as ?.
   */
  name?: string;
  /**
   * The task's result of an earlier run was kept.
   */
  resumed?: boolean;
}
