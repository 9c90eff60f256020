import { basename } from "node:path";
import eventsSchema from "../../schema/events.schema.json" with { type: "json" };
import { formatCount } from "../base/counts.ts";
import { DiskFullError, type Location, ReticenceError } from "../base/errors.ts";
import type { ProbeEvent } from "../contracts/events.ts";
import type { Job } from "../contracts/job.ts";
import type { Manifest } from "../contracts/signals.ts";
import { UPDATE } from "../gate/catalogue.ts";
import { formatBytes } from "../sources/index.ts";
import type { ProbeRun } from "./executor.ts";

type Code = NonNullable<ProbeEvent["code"]>;

/**
 * The message for each code of the probe: what happened, and what to do. The probe itself sends no
 * text, so no message can contain anything read from a record.
 */
const MESSAGES: Record<Code, string> = {
  "job-invalid": "the job breaks the contract; this is a bug in Reticence, please report it",
  "contract-unknown":
    "the probe reads another version of the contract; set it up again with `reticence setup`",
  "executable-weights":
    "the model's weights are in a format that can run code when loaded; save them as safetensors",
  "remote-code":
    "the model asks to run its own code (auto_map), which an audit refuses; use an architecture that transformers knows",
  "config-missing": "the model has no config.json",
  "config-unreadable": "the model's configuration cannot be read",
  "weights-missing": "the model has no *.safetensors",
  "weights-unreadable": "a safetensors file cannot be read; it may be cut short, copy it again",
  "weights-incomplete":
    "the safetensors files lack weights that the index or config.json names; copy the model again",
  "weights-ambiguous":
    "the folder holds more than one set of weights (or config.json names one in `transformers_weights`), and loaders differ in which one they use, so the audited model might not be the one in use; keep one set in the folder",
  "weights-unused":
    "the files contain a tensor that loading leaves out or changes, so the audit would not cover everything stored; save the model again with the current versions of transformers and peft, or remove the tensor",
  "config-sizes":
    "a number or a list in the model's configuration (ranks, layers, experts, sizes) is far too large for the stored weights; restore the configuration that belongs to them",
  "pattern-costly":
    "a pattern in adapter_config.json (target_modules, exclude_modules, modules_to_save, layers_pattern, rank_pattern or alpha_pattern) would take too long to match; write a list of names, or a pattern without nested repetitions and backreferences",
  "context-shortened":
    "positions are all that the checkpoint's config.json allows, fewer than the base allows and `limits.tokens` asks for, so the checkpoint would truncate its own audit; restore max_position_embeddings, or lower `limits.tokens`",
  "tokenizer-missing": "there is no tokenizer next to the model; save it in the same directory",
  "tokenizer-class-unknown":
    "`tokenizer_class` (in tokenizer_config.json or config.json) does not name a tokenizer that transformers knows; save the tokenizer again with the class used in training",
  "tokenizer-no-offsets":
    "the tokenizer gives no character positions; save it as a fast tokenizer (tokenizer.json)",
  "tokenizer-differs":
    "checkpoint and base split text into different tokens, so their scores cannot be compared; name the base that the checkpoint was tuned from",
  "tokenizer-rules-differ":
    "the tokenizers' files differ in more than notation, but encoding the records with both gives the same tokens",
  "token-beyond-embedding":
    "the text contains a token that the model has no embedding for, so the model cannot read it; resize the embedding to the tokenizer (`resize_token_embeddings`), or remove the added tokens from the tokenizer's files",
  "special-tokens-differ":
    "the checkpoint's start or end token differs from the base's, which the audit uses",
  "architecture-unsupported": "the model is not a causal language model that transformers can load",
  "adapter-initialisation":
    "`init_lora_weights` in adapter_config.json makes PEFT change the base when it loads the adapter (PiSSA, OLoRA, CorDA, LoftQ), while other loaders leave the base alone, so they would run different models. Save it as a plain LoRA (PEFT's `path_initial_model_for_weight_conversion`), or merge it",
  "precision-differs":
    "in the precision that its configuration sets, or in bfloat16, the checkpoint predicts differently than in the audit's precision, so the audited model would not be the one in use; audit it as it will be loaded (`run.dtype`), or save it again in its training precision",
  "config-versioned":
    "a configuration file names other files to be read in its place, depending on the loader's version (`configuration_files`, `fast_tokenizer_files`), so the audited model might not be the one in use; remove the key",
  "generation-biased":
    "the checkpoint's generation_config.json (or config.json) changes the probabilities of single tokens during generation, and the base's does not, so the audited model would not be the one in use; remove the key",
  "adapter-unsupported":
    "this kind of adapter, or a setting of it, is not supported (LoRA, DoRA, IA³, LoHa, LoKr, OFT and VeRA are); merge it into its base (`merge_and_unload`) and audit that",
  "adapter-base-differs": "the adapter does not fit the base; name the base that it was trained on",
  "adapter-repeated":
    "the adapter changes the base almost exactly as an earlier one in `checkpoint.adapters` does: it is listed twice, or its training continued the earlier one and it contains that change. Merging both would count the change twice; name only the last one",
  "adapter-merge-differs":
    "the model with the adapter merged into its weights differs from the model with the adapter beside them (modules that share their weights and are adapted, for example), so loaders would run different models; merge the adapters as training did, and audit the merged model",
  "quantised-shape":
    "an FP8 weight has rows or columns that are not a multiple of `weight_block_size`: transformers cannot dequantise it (it fails, or scales the blocks wrongly), although the file is intact; audit the checkpoint from before quantisation, and remember that the quantised one may leak differently",
  "quantised-unsupported":
    "the weights are quantised in a way that cannot be undone and checked here (block-wise FP8 and MXFP4 can); audit the checkpoint from before quantisation, and remember that the quantised one may leak differently",
  "non-finite-weights":
    "the weights hold NaN or infinity; the checkpoint is broken, train it again",
  "non-finite-logits":
    "the model's output holds NaN or infinity; try `run.dtype: float32`, or the checkpoint is broken",
  "self-check-failed":
    "the scores computed in slices differ from the plain forward pass, so they cannot be trusted; try `run.dtype: float32` and report the architecture",
  "models-identical":
    "every audited token has the same probability under checkpoint and base, so there is nothing to audit: the checkpoint is not tuned, or its adapter has no effect (never trained, or lora_alpha is 0)",
  "auxiliary-untrainable":
    "no LoRA adapter can be put on this architecture and trained; name a plain decoder as `synthetic.auxiliary`, for example a small Pythia, SmolLM2 or Qwen",
  "adapter-check-failed":
    "the base differs from the model with the adapter switched off, so they cannot be compared",
  "memory-needed":
    "there is not enough free memory for the model; use more or larger GPUs or a larger machine, `run.dtype: bfloat16`, or `run.offload`, which says where layers may wait that do not fit",
  "offload-disk":
    "the disk that holds the signals has no room for the copy of the weights that `run.offload: disk` makes if they are stored in another precision; free some, or name another output folder",
  "file-missing": "the data file does not exist",
  "file-empty": "the data file contains no records",
  "file-empty-skipped": "the data file contains no records; the set's other files are read",
  "file-unreadable":
    "the data file cannot be read: it is damaged, or its extension does not match its content",
  "line-unreadable":
    "the line is not one JSON object in UTF-8, as every line of a jsonl file must be",
  "row-unreadable": "the row cannot be decoded, or the element of the list is not a JSON object",
  "json-unreadable":
    "the file is not JSON in UTF-8; a .json file must contain one list of objects, or one object per line",
  "json-too-large":
    "a list in a .json file is read as a whole, and this one is larger than 512 MB; save it as jsonl",
  "columns-twice": "two columns have the same name; rename one of them",
  "csv-encoding":
    "the csv row is not in the expected encoding, UTF-8 unless `data.csv.encoding` names another (windows-1252?)",
  "csv-quotes":
    'the quotes of the csv row do not match: put a field that contains a quote in quotes and double the quote (""), instead of escaping it with a backslash (\\")',
  "csv-columns":
    'the csv row has more fields than the header: fields are separated by commas unless `data.csv.delimiter` names something else; put a field that contains the delimiter or a quote in quotes, and double its quotes ("")',
  "csv-header": "the header of the csv names a field twice; rename one of them",
  "field-missing":
    "the record lacks a field that the format needs; `data.fields` can rename fields",
  "field-type":
    "the record's field is not text (for a chat: not a list of messages whose content is text, or `tools` or `documents` is not a list of objects)",
  "field-messages":
    "the record's field contains messages, but the format expects text; write `data.format: chat-completion` (prompt and completion are lists of messages) or `chat-preference` (chosen and rejected are)",
  "field-absent":
    "no record of the set has a field that `data.fields` names; correct its name, or remove the entry",
  "subject-absent":
    "no record of the set has the field that `data.subject` names; correct its name, or remove `data.subject`",
  "subject-type":
    "the field that `data.subject` names contains true or false, a list or an object (or a date, or bytes); a subject must be one text or number",
  "chat-template-missing":
    "the base has no chat template; name one with `data.chat_template`, the one used in training",
  "chat-template-failed":
    "the chat template refuses, fails on or changes the text of more records than `data.max_dropped` (1 %) allows, this one first; if training did not use the base's template, name the right one with `data.chat_template`",
  "chat-roles":
    "the conversation is empty, or a turn has no role or one other than system, user, assistant or tool; for turns of `from` and `value`, use `data.format: sharegpt`",
  "chat-kwargs":
    "`chat_template_kwargs` is not an object of names and values for the chat template, or names an argument of `apply_chat_template` itself, such as `add_generation_prompt`",
  "chat-weight": "a turn's `weight` is neither 0 (not trained on) nor 1",
  "set-empty": "no record is left to score; see the warnings on dropped records",
  "sets-identical":
    "members and nonmembers are the same file; nonmembers must never have been trained on",
  "records-dropped-empty": "records left out because their text is empty",
  "records-dropped-short": "records left out because they have fewer than two tokens",
  "records-dropped-no-completion":
    "records left out because no completion is left (empty, or cut off by the token limit)",
  "records-dropped-left-out":
    "records left out because the checkpoint's tokenizer encodes the whole completion with tokens that the base lacks",
  "records-dropped-raised": "records left out because the chat template refuses them",
  "records-dropped-unrenderable": "records left out because the chat template fails on them",
  "records-dropped-altered":
    "records left out because the chat template changes their text, so answers cannot be told from the rest",
  "tokens-left-out":
    "tokens left out because the checkpoint's tokenizer has tokens in their place that the base lacks",
  "records-truncated": "records cut at the token limit",
  "records-unrendered":
    "records whose assistant turns contain text that the chat template does not render, so it is not audited; if training used another template, name it with `data.chat_template`",
  "records-sampled": "records sampled from the set, because of `limits.records`",
  "canaries-unreadable":
    "the manifest of the canaries cannot be read, or one of them is not a record with its suffix",
  "canary-twice": "the manifest holds this canary twice",
  "canary-altered":
    "the tokenizer or the chat template does not leave this canary's suffix as it is, or training learns nothing of it; make canaries of another kind (`reticence canaries make --kind`), before training",
  "canary-cut":
    "`limits.tokens`, or the model's context, cuts this canary's suffix; raise the limit, or make canaries of shorter records",
  "canary-tokens":
    "canaries for which the tokenizer gives no suffix of their own; ask for fewer, or for another kind (`--kind`)",
  "column-absent": "fields that `attacks.pii.columns` names but no record has; correct their names",
  "people-name-absent": "no record of the people file has the field `name`",
  "people-attribute-absent":
    "attributes that `attacks.pii.template.attributes` asks for but nobody in the people file has; name its fields after PII types (email, phone, …)",
  "people-attribute-empty":
    "attributes that `attacks.pii.template.attributes` asks for but that have no value for anyone in the people file",
  "people-dropped":
    "people left out because they have no name, or none of the requested attributes",
  "prompts-unreadable": "the prompts file for free sampling is missing, not UTF-8, or empty",
  "prompts-cut": "prompts cut at the left to fit the model's context",
  "pii-absent":
    "PII types that the policy asks for (by a column or a name recogniser) but that occur in no member; rules on them do not apply",
  "pii-shared":
    "PII values that occur in at least half of the members; they count as guessed, because they are nobody's secret",
  "name-model-unreadable":
    "the name recogniser cannot be loaded; it must be a local directory with a spaCy, transformers (token classification with a label PER or PERSON) or GLiNER model",
  "name-model-unsafe":
    "the name recogniser has no safetensors, or asks to run its own code; save it as safetensors",
  "gliner-missing":
    "the name recogniser needs the Python package gliner, which this environment lacks; install it there, or use a spaCy or transformers recogniser",
  "template-differs":
    "the checkpoint's chat template differs from the one that the audit uses, the base's or the policy's",
  "out-of-memory":
    "memory ran out even for a single record; lower `limits.tokens` or use a larger machine",
  "batch-halved": "memory ran out; continuing with half the batch",
  "models-apart":
    "there is not enough memory for both models at once; continuing with one after the other, which takes longer",
  "layers-in-memory":
    "the GPUs do not hold the model: layers wait in the machine's memory and are copied to the GPU for every batch, which takes several times longer; more `run.tokens_per_batch` makes it less often",
  "layers-in-disk":
    "memory does not hold the model: layers are read from its files for every batch, which takes many times longer; more `run.tokens_per_batch` makes it less often",
  "parallel-unsupported":
    "`run.parallel` asks for a way of sharing a model that this one does not have (fsdp needs an architecture that names its layers; tensor needs a plan of transformers for it, heads that divide by the number of GPUs, and a model without an adapter); its layers are spread over the GPUs instead",
  "parallel-memory":
    "the GPUs do not hold both models between them, or the machine's memory does not hold as many copies as there are ranks of weights that are stored otherwise than they are computed with; `run.parallel` is not followed, and layers are spread over the GPUs instead",
  "time-limit": "the time limit `limits.minutes` was reached; what was measured so far is judged",
  "device-missing": "the device that `run.device` asks for is not there",
  "disk-full": "the disk is full; free some space and run again: finished work is kept",
  "output-changed":
    "a file in the output folder changed during the audit, and nothing that depends on it is used; run the audit again when nothing else writes there",
  "shards-differ":
    "these are not all the shards of one audit, of these inputs and this policy; run each shard once, with the same release and on the same kind of device",
  "worker-lost":
    "a worker was lost (memory ran out, or its GPU failed), and so was the one that took over its work; finished work is kept",
  "worker-retried":
    "a worker was lost (memory ran out, or its GPU failed); another one takes over its work",
  "node-missing":
    "no node of the Ray cluster could take the models: give it nodes with as many free GPUs as `run.ray.gpus_per_model` says, or run the audit when others leave some",
  "input-changed":
    "on the storage of the Ray cluster, a file of the models or of the data is not the one that was pulled; make sure that nothing else writes there, and run the audit again",
  "spill-open":
    "the nodes of the Ray cluster write objects that find no room in memory to a folder that others can read, or to a disk that machines share; what an audit measures is as secret as the training data: start their Ray with `--object-spilling-directory` on a disk of the node, in a folder with mode 0700",
  "output-unwritable": "the output folder cannot be written",
  "dependency-missing":
    "the Python environment lacks a package that the probe needs; run `reticence setup`, or correct `run.python`",
  internal:
    "the probe failed with an internal error; its trace is in signals/probe.log on this machine",
};

/** The probe's own reason for ending, or a reason found before it runs. */
export class ProbeFault extends ReticenceError {
  declare readonly code: Code;

  constructor(code: Code, message: string, options: { location?: Location } = {}) {
    super(code, message, options);
  }
}

/** What is wrong with a data file, or with its record at that line or row, as the probe says it. */
export function faultInData(code: Code, file: string, line?: number): ProbeFault {
  const location = { file, ...(line === undefined ? {} : { line }) };
  return new ProbeFault(code, `${messageOf(code)}.`, { location });
}

/** Codes that tell of the machine or of the program, and not of what is audited. */
const OF_MACHINE: ReadonlySet<Code> = new Set<Code>([
  "job-invalid",
  "contract-unknown",
  "device-missing",
  "disk-full",
  "output-unwritable",
  "output-changed",
  "shards-differ",
  "worker-lost",
  "node-missing",
  "input-changed",
  "dependency-missing",
  "internal",
]);

export function isOfMachine(code: Code): boolean {
  return OF_MACHINE.has(code);
}

/** Every code of the probe. */
export const PROBE_CODES = Object.keys(MESSAGES) as Code[];

/** Message of a probe code, for problems found before the probe runs. */
export function messageOf(code: Code): string {
  return MESSAGES[code];
}

/** Exit code of a probe whose disk is too full even to report that it is full. */
export const EXIT_DISK_FULL = 3;

/** The error for the event that ended a run. */
export function failureOf(event: ProbeEvent, { job, output }: ProbeRun): ReticenceError {
  if (event.code === "disk-full") return new DiskFullError(output);
  return new ProbeFault(event.code ?? "internal", describeEvent(event, job));
}

const AGAIN: Readonly<Record<NonNullable<ProbeEvent["again"]>, string>> = {
  probe: "the version of the probe or of one of its libraries changed",
  inputs: "a file of the models or the data changed",
  settings: "the policy changed",
  machine: "the device changed",
  limit: "the time limit that cut it short changed",
  output: "one of its result files changed",
};

/** Why a task does not reuse the result of an earlier run. */
export function describeAgain(task: string, again: NonNullable<ProbeEvent["again"]>): string {
  return `${task}: measured again, because ${AGAIN[again]}`;
}

/** One line for an event with a code, including the location it concerns. */
export function describeEvent(event: ProbeEvent, job: Job): string {
  const { code, count, model, name, said, types, adapter } = event;
  if (code === undefined) return `${event.task}: ${event.kind}`;
  const where = dataPlace(event, job);
  const isUpdate = job.audits.some((one) => one.name === UPDATE);
  const who = modelPlace(model, adapter, isUpdate);
  const many = count === undefined || COUNTS_BYTES.has(code) ? "" : `${formatCount(count)} `;
  const what = name === undefined ? "" : `${name}: `;
  const why = said === undefined ? "" : ` (the template says ${JSON.stringify(said)})`;
  const message = `${who}${what}${many}${MESSAGES[code]}${namedTypes(types)}${why}${COUNTS_BYTES.has(code) ? bytesOf(event) : extentOf(event)}`;
  return where === "" ? message : `${where}: ${message}`;
}

/** Codes whose count is the bytes that are needed. */
const COUNTS_BYTES: ReadonlySet<Code> = new Set<Code>(["memory-needed", "offload-disk"]);

/** ` (141 GB needed, 80 GB free)`, of that what the event tells. */
function bytesOf({ count, free }: Pick<ProbeEvent, "count" | "free">): string {
  if (count === undefined) return "";
  const has = free === undefined ? "" : `, ${formatBytes(free)} free`;
  return ` (${formatBytes(count)} needed${has})`;
}

/** `checkpoint, adapter 2: `, the model that a message is about. */
function modelPlace(
  model: ProbeEvent["model"],
  adapter: number | undefined,
  isUpdate: boolean,
): string {
  if (model === undefined) return "";
  const which = adapter === undefined ? "" : `, adapter ${adapter}`;
  if (model === "tuned") return `checkpoint${which}: `;
  if (model === "auxiliary") return "synthetic.auxiliary: ";
  return model === "base" && isUpdate ? "previous release: " : "base: ";
}

/** Types of PII, which come from the policy, as the end of a sentence. */
function namedTypes(types: readonly string[] | undefined): string {
  return types === undefined ? "" : `: ${types.join(", ")}`;
}

/** ` (345 tokens in 12 records, for example the token 5021)`, of that what the event tells. */
function extentOf({
  tokens,
  records,
  token,
}: Pick<ProbeEvent, "tokens" | "records" | "token">): string {
  const extent = [
    tokens === undefined ? "" : `${formatCount(tokens)} tokens`,
    records === undefined
      ? ""
      : `in ${formatCount(records)} ${records === 1 ? "record" : "records"}`,
  ];
  const said = [
    extent.filter((part) => part !== "").join(" "),
    token === undefined ? "" : `for example the token ${token}`,
  ].filter((part) => part !== "");
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

type Warning = NonNullable<Manifest["warnings"]>[number];

/** Codes of warnings that depend on the machine, by the schema of events. */
export const MACHINE_WARNINGS: ReadonlySet<string> = new Set(
  eventsSchema.$defs.machineWarning.enum,
);

/**
 * A warning as a sentence for a report, which names no file. `bare`: without its count, the types that it counts and what a
 * template said, from which a few records might be told.
 */
export function describeWarning(warning: Warning, bare = false): string {
  const { code, audit, set, model, adapter, file, count, said, types } = warning;
  const whose = [audit, set].filter((part) => part !== undefined).join(" ");
  const where = file === undefined ? whose : `${whose}, file ${file + 1}`;
  const who = modelPlace(model, adapter, audit === UPDATE);
  // A sentence about one file does not begin with a number of what it is about.
  const times = code === "file-empty-skipped" ? "times: " : "";
  const many = count === undefined || bare ? "" : `${formatCount(count)} ${times}`;
  const why = said === undefined || bare ? "" : ` (the template says ${JSON.stringify(said)})`;
  const known = Object.hasOwn(MESSAGES, code) ? MESSAGES[code as Code] : `warning "${code}"`;
  const named = bare ? "" : namedTypes(types);
  const extent = bare ? "" : extentOf(warning);
  return `${where === "" ? "" : `${where}: `}${who}${many}${known}${named}${why}${extent}.`;
}

/** `members.jsonl:12` if the event names a file and line, else the set. */
function dataPlace(event: ProbeEvent, job: Job): string {
  const { audit, set, file, line } = event;
  const named = job.audits.find((candidate) => candidate.name === audit);
  const sets: Record<string, { path: string }[] | undefined> = {
    ...named?.sets,
    people: named?.people,
    canaries: named?.canaries === undefined ? undefined : [{ path: named.canaries }],
    // The other answers of the same records.
    rejected: named?.sets.members,
  };
  const path = set === undefined || file === undefined ? undefined : sets[set]?.[file]?.path;
  if (path === undefined) return set ?? "";
  return line === undefined ? basename(path) : `${basename(path)}:${line}`;
}
