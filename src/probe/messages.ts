import { basename } from "node:path";
import { DiskFullError, type Location, ReticenceError } from "../base/errors.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import type { Job } from "../contracts/job.ts";
import type { ProbeRun } from "./executor.ts";

type Code = NonNullable<ProbeEvent["code"]>;

/**
 * The words for each code of the probe: what happened, and what to do. The probe itself sends no
 * text, so nothing read from a record can stand in a message.
 */
const MESSAGES: Record<Code, string> = {
  "job-invalid": "the job is not of the contract; this is a fault of Reticence, please report it",
  "contract-unknown":
    "the probe reads another version of the contract; set it up again with `reticence setup`",
  "executable-weights":
    "the model's weights are in a format that can run code when it is loaded; save them as safetensors",
  "remote-code":
    "the model asks to run its own code (auto_map), which an audit refuses; use an architecture that transformers knows",
  "config-missing": "the model has no config.json",
  "config-unreadable": "the model's configuration cannot be read",
  "weights-missing": "the model has no *.safetensors",
  "weights-unreadable": "a safetensors file cannot be read; it may be cut short, copy it again",
  "weights-incomplete":
    "the safetensors files lack weights that their index or config.json names; copy the model again",
  "weights-ambiguous":
    "the folder holds more than one set of weights (or config.json names one in `transformers_weights`), and loaders differ in which they use, so the audit might not be of the model in use; leave one set in the folder",
  "weights-unused":
    "the files hold a tensor that loading leaves out or changes, so the audit would not be of all that is stored; save the model again with the current versions of transformers and peft, or remove the tensor",
  "config-sizes":
    "a number or a list in the model's configuration (ranks, layers, experts, sizes) is far larger than the weights that are stored; restore the configuration that belongs to them",
  "pattern-costly":
    "a pattern in adapter_config.json (target_modules, exclude_modules, modules_to_save, layers_pattern, rank_pattern or alpha_pattern) would take too long to match; write a list of names, or a pattern without nested repetitions and references to groups",
  "context-shortened":
    "positions are all that the checkpoint's config.json allows, fewer than the base's and than `limits.tokens`, so that the checkpoint would cut its own audit; restore max_position_embeddings, or lower `limits.tokens`",
  "tokenizer-missing": "there is no tokenizer beside the model; save it into the same directory",
  "tokenizer-class-unknown":
    "`tokenizer_class` (in tokenizer_config.json or config.json) does not name a tokenizer that transformers knows; save the tokenizer again with the class that it was trained with",
  "tokenizer-no-offsets":
    "the tokenizer gives no character positions; save it as a fast tokenizer (tokenizer.json)",
  "tokenizer-differs":
    "checkpoint and base split text into different tokens, so that their scores cannot be compared; name the base that it was tuned from",
  "token-beyond-embedding":
    "the text holds a token that the model has no embedding for, so that the model cannot read it; resize the embedding to the tokenizer (`resize_token_embeddings`), or remove the added tokens from the tokenizer's files",
  "special-tokens-differ":
    "the checkpoint's start or end token differs from the base's, which is the one in use",
  "architecture-unsupported": "the model is not a causal language model that transformers can load",
  "adapter-initialisation":
    "`init_lora_weights` of its adapter_config.json changes the base when PEFT loads it (PiSSA, OLoRA, CorDA, LoftQ), and other loaders leave the base alone: each would run another model. Save it as a plain LoRA (PEFT's `path_initial_model_for_weight_conversion`), or merge it",
  "precision-differs":
    "in the precision in which its configuration has it loaded, or in bfloat16, the checkpoint predicts otherwise than in the audit's, so the audit would not be of the model in use; audit it as it will be loaded (`run.dtype`), or save it again in the precision of its training",
  "config-versioned":
    "a configuration file names other files to read in its place (`configuration_files`, `fast_tokenizer_files`), by the version of the program that loads it, so the audit might not be of the model in use; remove the key",
  "generation-biased":
    "its generation_config.json (or config.json) changes the probabilities of single tokens whenever text is generated, and the base's does not, so the audit would not be of the model in use; remove the key",
  "adapter-unsupported": "this kind of adapter is not supported; LoRA and DoRA are",
  "adapter-base-differs": "the adapter does not fit the base; name the base that it was trained on",
  "quantised-unsupported":
    "the weights are quantised, which changes the scores; audit the unquantised checkpoint",
  "non-finite-weights":
    "the weights hold NaN or infinity; the checkpoint is broken, train it again",
  "non-finite-logits":
    "the model's output holds NaN or infinity; try `run.dtype: float32`, or the checkpoint is broken",
  "self-check-failed":
    "the scores computed in slices differ from the plain forward pass, so they cannot be trusted; try `run.dtype: float32` and report the architecture",
  "models-identical":
    "every audited token has the same probability under checkpoint and base, so there is nothing to audit: the checkpoint is not tuned, or its adapter has no effect (never trained, or lora_alpha is 0)",
  "adapter-check-failed":
    "the base differs from the model with the adapter switched off, so they cannot be compared",
  "memory-needed":
    "there is not enough free memory for the model; use a larger machine, or `run.dtype: bfloat16`",
  "file-missing": "the data file does not exist",
  "file-empty": "the data file holds no record",
  "file-empty-skipped": "the data file holds no record; the set's other files are read",
  "file-unreadable": "the data file cannot be read; is it what its ending says?",
  "line-unreadable":
    "not a valid record (jsonl: one JSON object per line, UTF-8; parquet: the row cannot be decoded)",
  "csv-encoding":
    "the row is not UTF-8 (cp1252 or Latin-1?); save the csv as UTF-8, with commas between fields",
  "csv-quotes":
    'the row\'s quotes do not match: a csv field that holds a quote is quoted, and the quote doubled (""), not escaped by a backslash (\\")',
  "csv-columns":
    'the row has more fields than the header: a csv separates fields by commas (not ";" or tabs), and a field that holds a comma or a quote is quoted, its quotes doubled ("")',
  "csv-header": "the header names a field twice that the audit reads; rename one of them",
  "field-missing": "the record lacks the field that the format needs; `data.fields` names fields",
  "field-type":
    "the record's field is not text (for chat: not a list of messages whose content is text, or `tools` is not a list of tools)",
  "field-absent":
    "no record of the set has a field that `data.fields` names; correct its name, or remove it",
  "subject-absent":
    "no record of the set has the field that `data.subject` names; correct its name, or remove `data.subject`",
  "subject-type":
    "the field that `data.subject` names holds true or false, a list or an object (or a date, or bytes); a subject is one text or number",
  "chat-template-missing":
    "the base has no chat template; name one with `data.chat_template`, the one used in training",
  "chat-template-failed":
    "the chat template fails on this record, or changes what it says; if training used another one than the base's, name it with `data.chat_template`",
  "chat-roles": "the conversation is empty or has a role other than system, user, assistant, tool",
  "set-empty": "no record is left to score; see the warnings on dropped records",
  "sets-identical":
    "members and nonmembers are the same file; nonmembers are records that were never trained on",
  "records-dropped-empty": "records left out because their text is empty",
  "records-dropped-short": "records left out because they have fewer than two tokens",
  "records-dropped-no-completion":
    "records left out because no completion is left (empty, or cut off by the token limit)",
  "records-dropped-left-out":
    "records left out because the checkpoint's tokenizer has tokens in place of the whole completion that the base lacks",
  "tokens-left-out":
    "tokens left out because the checkpoint's tokenizer has others in their place that the base lacks",
  "records-truncated": "records cut at the token limit",
  "records-unrendered":
    "records whose assistant turns hold text that the chat template does not render, so that it is not audited; if training used another template, name it with `data.chat_template`",
  "records-sampled": "records sampled from the set by the limit `limits.records`",
  "column-absent": "fields that `attacks.pii.columns` names and no record has; correct their names",
  "people-name-absent": "no record of the people file has the field `name`",
  "people-attribute-absent":
    "attributes that `attacks.pii.template.attributes` asks for and nobody in the people file has; its fields are named like PII types (email, phone, …)",
  "people-attribute-empty":
    "attributes that `attacks.pii.template.attributes` asks for and of which nobody in the people file has a value",
  "people-dropped": "people left out because they have no name, or no attribute that is asked for",
  "prompts-unreadable":
    "the file of prompts for free sampling is missing, not UTF-8, or holds no prompt",
  "prompts-cut": "prompts cut at the left to fit the model's context",
  "pii-absent":
    "PII types that the policy asks for by a field or a recogniser of names, of which no member holds a value; rules on them do not apply",
  "pii-shared":
    "PII values that half of the members or more hold; they count as guessed, since they are nobody's secret",
  "name-model-unreadable":
    "the recogniser of names cannot be loaded; it is a local directory of spaCy, of transformers (token classification with a label PER or PERSON) or of GLiNER",
  "name-model-unsafe":
    "the recogniser of names has no safetensors, or asks to run its own code; save it as safetensors",
  "gliner-missing":
    "the recogniser of names needs the Python package gliner, which this environment lacks; install it there, or use a spaCy or transformers recogniser",
  "template-differs":
    "the checkpoint's chat template differs from the one in use, which is the base's or the policy's",
  "out-of-memory":
    "memory ran out even for a single record; lower `limits.tokens` or use a larger machine",
  "batch-halved": "memory ran out; going on with half the batch",
  "time-limit": "the time limit `limits.minutes` is reached; what was measured so far is judged",
  "device-missing": "the device that `run.device` asks for is not there",
  "disk-full": "the disk is full; free some space and run again, what is finished is kept",
  "output-changed":
    "a file of the output folder changed while the audit ran, and nothing that hangs on it is used; run the audit again when nobody else writes there",
  "output-unwritable": "the output folder cannot be written",
  "dependency-missing":
    "the Python environment lacks a package of the probe; run `reticence setup`, or correct `run.python`",
  internal: "the probe failed inside; its trace is in signals/probe.log on this machine",
};

/** What the probe itself gave as the reason for ending, or what would be its reason. */
export class ProbeFault extends ReticenceError {
  declare readonly code: Code;

  constructor(code: Code, message: string, options: { location?: Location } = {}) {
    super(code, message, options);
  }
}

/** Every code of the probe. */
export const PROBE_CODES = Object.keys(MESSAGES) as Code[];

/** What a code of the probe means, for what is found before it runs. */
export function messageOf(code: Code): string {
  return MESSAGES[code];
}

/** Exit code of a probe whose disk has no room to say that it is full. */
export const EXIT_DISK_FULL = 3;

/** The error for an event with which a run ended. */
export function failureOf(event: ProbeEvent, { job, output }: ProbeRun): ReticenceError {
  if (event.code === "disk-full") return new DiskFullError(output);
  return new ProbeFault(event.code ?? "internal", describeEvent(event, job));
}

/** One line for an event that carries a code, with the place it concerns. */
export function describeEvent(event: ProbeEvent, job: Job): string {
  const { code, count, model, name } = event;
  if (code === undefined) return `${event.task}: ${event.kind}`;
  const where = placeOf(event, job);
  const who = model === undefined ? "" : model === "tuned" ? "checkpoint: " : "base: ";
  const many = count === undefined ? "" : `${count.toLocaleString("en-US")} `;
  const what = name === undefined ? "" : `${name}: `;
  return `${where === "" ? "" : `${where}: `}${who}${what}${many}${MESSAGES[code]}`;
}

/** `members.jsonl:12` when the event names a file and line, else the set. */
function placeOf(event: ProbeEvent, job: Job): string {
  const { audit, set, file, line } = event;
  const named = job.audits.find((candidate) => candidate.name === audit);
  const sets: Record<string, { path: string }[] | undefined> = {
    ...named?.sets,
    people: named?.people,
  };
  const path = set === undefined || file === undefined ? undefined : sets[set]?.[file]?.path;
  if (path === undefined) return set ?? "";
  return line === undefined ? basename(path) : `${basename(path)}:${line}`;
}
