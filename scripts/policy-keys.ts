/**
 * What docs/policy.md says of each key of the policy besides its description in
 * schema/config.schema.json: an example, which a test loads, and what holds where the file says
 * nothing and no value of the resolved policy tells it. A key without an entry is an error.
 */
export interface KeyNotes {
  /** The key with a value, as YAML from the top of the policy. */
  example: string;
  /** Default in words, where the resolved policy has none. */
  default?: string;
  /** Meaning, where the schema has no description. */
  about?: string;
}

const PARAMETER = "the metric's own";
const CANARIES =
  "canaries: {manifest: /srv/audits/canaries.json, commitment: canaries/commitment.json}";
const SYNTHETIC =
  "audits: [synthetic]\nsynthetic: {data: out/generated.jsonl, private: data/private.jsonl, heldout: data/heldout.jsonl}";
const ERASURE =
  "audits: [erasure]\nerasure: {subjects: erasure/subjects.jsonl, lookalikes: erasure/lookalikes.jsonl, subject: customer_id}";
const UPDATING = "audits: [update]\nupdate: {";
const ADDED = "added: data/added.jsonl, nonmembers: data/heldout.jsonl";
const UPDATE = `${UPDATING}previous: ./releases/support-bot-1.3, ${ADDED}}`;
const DP =
  "training: {dp: {epsilon: 4, delta: 1e-6, noise_multiplier: 0.78, sampling_rate: 0.004, steps: 3000}}";
/** Parts of a training with other noise. */
const PHASES =
  "training: {dp: {epsilon: 4, delta: 1e-6, phases: [{noise_multiplier: 0.9, sampling_rate: 0.004, steps: 1500}, {noise_multiplier: 0.8, sampling_rate: 0.004, steps: 1500}]}}";

const SIGNED_BY =
  "checkpoint: {ref: ./out/support-bot, signature: {identity: release@example.com, issuer: 'https://accounts.example.com', trusted_root: trusted_root.json}}";

export const KEYS: Readonly<Record<string, KeyNotes>> = {
  version: { example: "version: 1", default: "needed" },
  requires: {
    example: "requires: 0.1.0",
    default: "none: an older release calls keys that it does not know unknown",
  },
  checkpoint: {
    example: "checkpoint: ./out/support-bot",
    default: "needed, except for the audit synthetic",
  },
  "checkpoint.ref": { example: "checkpoint: {ref: ./out/support-bot}", default: "needed" },
  "checkpoint.adapters": {
    example: "checkpoint: {adapters: [./out/sft, ./out/dpo]}",
    default: "none: `checkpoint` is one model or one adapter",
  },
  "checkpoint.signature": {
    example: "checkpoint: {ref: ./out/support-bot, signature: {key: release.pub}}",
    default: "none: the checkpoint need not be signed",
  },
  "checkpoint.signature.key": {
    example: "checkpoint: {ref: ./out/support-bot, signature: {key: release.pub}}",
    default: "none: another signer is named",
  },
  "checkpoint.signature.certificate": {
    example: "checkpoint: {ref: ./out/support-bot, signature: {certificate: release-ca.pem}}",
    default: "none: another signer is named",
  },
  "checkpoint.signature.identity": { example: SIGNED_BY, default: "none: another signer is named" },
  "checkpoint.signature.issuer": { example: SIGNED_BY, default: "needed with `identity`" },
  "checkpoint.signature.trusted_root": { example: SIGNED_BY, default: "needed with `identity`" },
  "checkpoint.signature.file": {
    example: "checkpoint: {ref: ./out/support-bot, signature: {key: release.pub, file: bot.sig}}",
    default: "`model.sig` in the checkpoint's folder",
  },
  base: {
    example: "base: ./models/pythia-1.4b",
    default: "needed, except for the audits update and synthetic",
  },
  "base.ref": {
    example:
      'base: {ref: ./models/pythia-1.4b, accept_mismatch: "Our mirror of EleutherAI/pythia-1.4b."}',
    default: "needed",
  },
  "base.accept_mismatch": {
    example:
      'base: {ref: ./models/pythia-1.4b, accept_mismatch: "Our mirror of EleutherAI/pythia-1.4b."}',
    default: "none: if the base differs, everything compared with it is `invalid`",
  },

  "data.format": { example: "data: {format: chat}", default: "detected from the first records" },
  "data.members": { example: "data: {members: data/train.jsonl}", default: "needed" },
  "data.nonmembers": {
    example: "data: {nonmembers: [data/heldout.jsonl, data/more]}",
    default: "none: membership inference is `invalid`",
  },
  "data.subject": {
    example: "data: {subject: customer_id}",
    default: "none: records are assumed to be independent",
  },
  "data.fields.text": {
    example: "data: {format: text, fields: {text: body}}",
    about: "Field of a text record: its text.",
    default: "`text`",
  },
  "data.fields.prompt": {
    example: "data: {fields: {prompt: question}}",
    about: "Field of a prompt-completion record: the prompt.",
    default: "`prompt`",
  },
  "data.fields.completion": {
    example: "data: {fields: {completion: answer}}",
    about: "Field of a prompt-completion record: the completion.",
    default: "`completion`",
  },
  "data.fields.instruction": {
    example: "data: {format: instruct, fields: {instruction: task}}",
    about: "Field of an instruct record: the instruction.",
    default: "`instruction`",
  },
  "data.fields.input": {
    example: "data: {format: instruct, fields: {input: context}}",
    about: "Field of an instruct record: the input; optional in a record.",
    default: "`input`",
  },
  "data.fields.output": {
    example: "data: {format: instruct, fields: {output: answer}}",
    about: "Field of an instruct record: the output.",
    default: "`output`",
  },
  "data.fields.messages": {
    example: "data: {format: chat, fields: {messages: turns}}",
    about: "Field of a chat record: the list of messages.",
    default: "`messages`",
  },
  "data.fields.tools": {
    example: "data: {format: chat, fields: {tools: functions}}",
    about: "Field of a chat record: the tools on offer, as a list or as JSON.",
    default: "`tools`, if a record has it",
  },
  "data.fields.documents": {
    example: "data: {format: chat, fields: {documents: sources}}",
    about: "Field of a chat record: documents passed to the template, as a list or as JSON.",
    default: "`documents`, if a record has it",
  },
  "data.fields.chat_template_kwargs": {
    example: "data: {format: chat, fields: {chat_template_kwargs: settings}}",
    about:
      "Field of a chat record: variables for the chat template, such as `enable_thinking`, as TRL reads them.",
    default: "`chat_template_kwargs`, where a record has it",
  },
  "data.fields.conversations": {
    example: "data: {format: sharegpt, fields: {conversations: dialogue}}",
    about: "Field of a sharegpt record: the list of turns.",
    default: "`conversations`",
  },
  "data.fields.system": {
    example: "data: {format: sharegpt, fields: {system: preamble}}",
    about: "Field of a sharegpt record: a system text before the turns.",
    default: "`system`, if a record has it",
  },
  "data.fields.chosen": {
    example: "data: {format: preference, fields: {chosen: better}}",
    about: "Field of a preference record: the answer that training makes likelier; it is audited.",
    default: "`chosen`",
  },
  "data.fields.rejected": {
    example: "data: {format: preference, fields: {rejected: worse}}",
    about:
      "Field of a preference record: the other answer. It is audited if `train_on` is both; if a record has no prompt, the prompt is the common beginning of both answers.",
    default: "`rejected`, if a record has it",
  },
  "data.append_eos": {
    example: "data: {append_eos: false}",
    default: "true for prompt-completion and instruct, else false",
  },
  "data.split": {
    example: "data: {split: split/split.json}",
    default: "none",
  },
  "data.chat_template": {
    example: "data: {format: chat, chat_template: chat.jinja}",
    default: "the base's",
  },
  "data.csv": { example: 'data: {csv: {delimiter: ";", encoding: windows-1252}}' },
  "data.csv.delimiter": {
    example: 'data: {csv: {delimiter: ";"}}',
    default: "`,`, and a tab for .tsv",
  },
  "data.csv.encoding": { example: "data: {csv: {encoding: windows-1252}}", default: "`utf-8`" },
  "data.train_on": {
    example: "data: {format: chat, train_on: last}",
    default: "`completions`; `all` if the trainer's settings say so",
  },
  "data.max_dropped": { example: "data: {format: chat, max_dropped: 0.05}" },
  "data.max_unrendered": {
    example: "data: {format: chat, max_unrendered: 0.05}",
    default: "0.01",
  },
  "data.max_left_out": { example: "data: {max_left_out: 0.05}" },
  "data.people": { example: "data: {people: data/people.jsonl}", default: "none" },
  pretraining: {
    example: "pretraining: {format: text, members: data/pile.jsonl, nonmembers: data/new.jsonl}",
    default: "none",
  },

  "update.previous": { example: UPDATE, default: "needed for the audit update" },
  "update.previous.ref": {
    example: `${UPDATING}previous: {ref: ./releases/support-bot-1.3}, ${ADDED}}`,
    default: "needed, unless `adapters` is given",
  },
  "update.previous.adapters": {
    example: `${UPDATING}previous: {adapters: [./releases/sft, ./releases/dpo]}, ${ADDED}}`,
    default: "none: the previous release is one model or one adapter",
  },
  "update.previous.digest": {
    example: `${UPDATING}previous: {ref: ./releases/support-bot-1.3, digest: "sha256:0f343b0931126a20f133d67c2b018a3b1c5d1c3a9f0e4d6b8c7a5e2f1d0c9b8a"}, ${ADDED}}`,
    default: "none: any content; with `history:last-release` the one that the history records",
  },
  "update.added": { example: UPDATE, default: "needed for the audit update" },
  "update.nonmembers": { example: UPDATE, default: "none: membership inference is `invalid`" },
  "update.format": {
    example: updating("format: chat"),
    default: "detected from the first records",
  },
  "update.subject": {
    example: updating("subject: customer_id"),
    default: "none: records are assumed to be independent",
  },
  "update.fields": {
    example: updating("format: text, fields: {text: body}"),
    default: "the format's own",
  },
  "update.append_eos": {
    example: updating("append_eos: false"),
    default: "true for prompt-completion and instruct, else false",
  },
  "update.split": { example: updating("split: split/split.json"), default: "none" },
  "update.chat_template": {
    example: updating("format: chat, chat_template: chat.jinja"),
    default: "the previous release's",
  },
  "update.csv": { example: updating('csv: {delimiter: ";"}'), default: "as for `data.csv`" },
  "update.train_on": {
    example: updating("format: chat, train_on: last"),
    default: "`completions`; `all` if the trainer's settings say so",
  },
  "update.max_dropped": {
    example: updating("format: chat, max_dropped: 0.05"),
    default: "`0.01`",
  },
  "update.max_unrendered": {
    example: updating("format: chat, max_unrendered: 0.05"),
    default: "`0.01`",
  },
  "update.max_left_out": { example: updating("max_left_out: 0.05"), default: "`0.01`" },
  "update.people": { example: updating("people: data/people.jsonl"), default: "none" },

  audits: {
    example:
      "audits: [finetuning, pretraining]\npretraining: {format: text, members: data/pile.jsonl, nonmembers: data/new.jsonl}",
  },

  "attacks.mia": { example: "attacks: {mia: off}", default: "all attacks" },
  "attacks.mia.fused": {
    example: "attacks: {mia: {fused: true}}",
    default: "`false`",
  },
  "attacks.mia.attacks": { example: "attacks: {mia: {attacks: [reference, loss]}}" },
  "attacks.pii": {
    example: "attacks: {pii: off}",
    default: "true prefixes and a ranking among candidates; templates if people are given",
  },
  "attacks.pii.prefix": { example: "attacks: {pii: {prefix: false}}" },
  "attacks.pii.decode.top_k": {
    example: "attacks: {pii: {decode: {top_k: 20}}}",
    about: "Decoding scheme of the (n,p) metrics: the number of tokens that sampling chooses from.",
  },
  "attacks.pii.decode.temperature": {
    example: "attacks: {pii: {decode: {temperature: 0.7}}}",
    about: "Decoding scheme of the (n,p) metrics: its temperature.",
  },
  "attacks.pii.columns": { example: "attacks: {pii: {columns: {mail: email}}}", default: "none" },
  "attacks.pii.values": { example: "attacks: {pii: {values: 500}}" },
  "attacks.pii.decoys": { example: "attacks: {pii: {decoys: 100}}" },
  "attacks.pii.candidates": { example: "attacks: {pii: {candidates: 50}}" },
  "attacks.pii.names": {
    example: "attacks: {pii: {names: {kind: spacy, path: ./models/names}}}",
    default: "none",
  },
  "attacks.pii.names.kind": {
    example: "attacks: {pii: {names: {kind: spacy, path: ./models/names}}}",
    about: "Library that runs the name model.",
    default: "needed with `names`",
  },
  "attacks.pii.names.path": {
    example: "attacks: {pii: {names: {kind: gliner, path: ./models/names}}}",
    default: "needed with `names`",
  },
  "attacks.pii.template": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: true}}",
    default: "true if people are given",
  },
  "attacks.pii.template.attributes": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: {attributes: [email]}}}",
    default: "`[email]`",
  },
  "attacks.pii.template.forms": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: {forms: [zero-shot]}}}",
    default: "`[few-shot, zero-shot]`",
  },
  "attacks.pii.template.temperatures": {
    example:
      "data: {people: data/people.jsonl}\nattacks: {pii: {template: {temperatures: [0.5, 1]}}}",
    default: "`[0.2]`",
  },
  "attacks.pii.template.decide": {
    example:
      "data: {people: data/people.jsonl}\nattacks: {pii: {template: {temperatures: [0.5, 1], decide: 0.5}}}",
    default: "the first of the temperatures",
  },
  "attacks.pii.template.top_k": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: {top_k: 20}}}",
    default: "`100`",
  },
  "attacks.pii.template.tokens": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: {tokens: 32}}}",
    default: "`15`",
  },
  "attacks.pii.template.people": {
    example: "data: {people: data/people.jsonl}\nattacks: {pii: {template: {people: 200}}}",
    default: "`1000`",
  },
  "attacks.pii.sampling": {
    example: "attacks: {pii: {sampling: {sequences: 500}}}",
    default: "`off`",
  },
  "attacks.pii.sampling.sequences": {
    example: "attacks: {pii: {sampling: {sequences: 500}}}",
    default: "`2000`",
  },
  "attacks.pii.sampling.tokens": {
    example: "attacks: {pii: {sampling: {tokens: 128}}}",
    default: "`128`",
  },
  "attacks.pii.sampling.top_k": {
    example: "attacks: {pii: {sampling: {top_k: 20}}}",
    default: "`40`",
  },
  "attacks.pii.sampling.temperature": {
    example: "attacks: {pii: {sampling: {temperature: 0.8}}}",
    about: "Temperature of sampling.",
    default: "`1`",
  },
  "attacks.pii.sampling.prompts": {
    example: "attacks: {pii: {sampling: {prompts: data/prompts.txt}}}",
    default: "the start token",
  },
  "attacks.memorization.n": { example: "attacks: {memorization: {n: 50}}" },
  "attacks.memorization.p": { example: "attacks: {memorization: {p: 0.9}}" },

  "limits.records": { example: "limits: {records: 2000}" },
  "limits.tokens": { example: "limits: {tokens: 512}" },
  "limits.minutes": { example: "limits: {minutes: 30}" },
  seed: { example: "seed: 7" },

  "run.executor": { example: "run: {executor: process}" },
  "run.python": {
    example: "run: {python: .venv/bin/python}",
    default: "the environment that `setup` creates",
  },
  "run.setup": { example: "run: {setup: never}" },
  "run.device": { example: "run: {device: cuda:0}" },
  "run.dtype": { example: "run: {dtype: bfloat16}" },
  "run.tokens_per_batch": { example: "run: {tokens_per_batch: 16384}" },
  "run.threads": { example: "run: {threads: 8}", default: "PyTorch's own" },
  "run.cache": { example: "run: {cache: false}" },
  "run.offload": { example: "run: {offload: disk}", default: "memory" },
  "run.parallel": { example: "run: {parallel: fsdp}", default: "layers" },
  "run.image": {
    example: "run: {image: registry.example/reticence-probe:1.0}",
    default: "the release's",
  },
  "run.memory": {
    example: "run: {memory: 64g}",
    default: "nine tenths of the machine's",
  },
  "run.shm_size": { example: "run: {shm_size: 8g}", default: "1 GiB, with several GPUs 8 GiB" },
  "run.ray.address": {
    example:
      "run: {executor: ray, ray: {address: 'https://ray.example:8265', storage: /mnt/audits}}",
    default: "a Ray of this machine",
  },
  "run.ray.storage": {
    example:
      "run: {executor: ray, ray: {address: 'https://ray.example:8265', storage: /mnt/audits}}",
    default: "needed with `address`",
  },
  "run.ray.gpus_per_model": {
    example: "run: {executor: ray, ray: {gpus_per_model: 2}}",
    default: "one, or none",
  },
  "run.ray.replicas": {
    example: "run: {executor: ray, ray: {replicas: 4}}",
    default: "as many as there is room for",
  },
  "run.ray.image": {
    example:
      "run: {executor: ray, ray: {address: 'https://ray.example:8265', storage: /mnt/audits, image: 'registry.example/reticence-ray:1.0'}}",
    default: "the nodes' own",
  },
  "run.ray.runtime_env.pip": { example: ofCluster("pip: [presidio-analyzer]"), default: "none" },
  "run.ray.runtime_env.uv": { example: ofCluster("uv: [presidio-analyzer]"), default: "none" },
  "run.ray.runtime_env.conda": { example: ofCluster("conda: reticence"), default: "none" },
  "run.ray.runtime_env.py_executable": {
    example: ofCluster("py_executable: /opt/reticence/bin/python"),
    default: "the nodes' own",
  },
  "run.ray.runtime_env.env_vars": {
    example: ofCluster("env_vars: {NCCL_DEBUG: WARN}"),
    default: "none",
  },
  "run.gpus": { example: "run: {gpus: all}", default: "one GPU" },

  "gate.preset": {
    example: "gate: {preset: strict}",
    default: "`standard`",
  },
  "gate.rules": {
    example: "gate: {rules: [{metric: mia.auc, max: 0.6}]}",
    about:
      "Your own rules; one that bounds the same metric from the same side replaces the preset's.",
    default: "the preset's",
  },
  "gate.rules[].metric": {
    example: "gate: {rules: [{metric: pii.extraction_gain, max: 0.01}]}",
    about: "The metric that the rule bounds, one of those above.",
    default: "needed",
  },
  "gate.rules[].max": {
    example: "gate: {rules: [{metric: mia.auc, max: 0.6}]}",
    default: "max or min is needed",
  },
  "gate.rules[].min": {
    example: "gate: {rules: [{metric: mia.auc, attack: weakest, min: 0.45}]}",
    default: "max or min is needed",
  },
  "gate.rules[].max_increase": {
    example:
      "gate: {rules: [{metric: mia.auc, against: previous, max_increase: 0.02}]}\nhistory: {path: history}",
    default: "needed with `against`",
  },
  "gate.rules[].against": {
    example:
      "gate: {rules: [{metric: mia.auc, against: last-release, max_increase: 0.02}]}\nhistory: {path: history}",
    default: "none: the rule bounds the value itself",
  },
  "gate.rules[].level": {
    example: "gate: {rules: [{metric: mia.auc, max: 0.6, level: warn}]}",
    about: "A warn rule contributes at most `warn` to the verdict.",
    default: "`fail`",
  },
  "gate.rules[].audit": {
    example:
      "audits: [finetuning, pretraining]\npretraining: {format: text, members: data/pile.jsonl, nonmembers: data/new.jsonl}\ngate: {rules: [{metric: mia.auc_gain, audit: pretraining, max: 0.05}]}",
    about: "The audit that the metric belongs to.",
    default: "`finetuning`",
  },
  "gate.rules[].attack": {
    example: "gate: {rules: [{metric: mia.auc, attack: zlib, max: 0.6}]}",
    about: "The attack behind the metric.",
    default: "`strongest`, for PII `prefix`",
  },
  "gate.rules[].part": {
    example: "gate: {rules: [{metric: mia.auc, part: prompt, max: 0.6}]}",
    about:
      "The part of a record that is scored: completion, prompt, or, with `train_on: all`, all of it.",
    default: "`completion`",
  },
  "gate.rules[].unit": {
    example: `${SYNTHETIC}\ngate: {rules: [{metric: synthetic.verbatim_rate, unit: generated, max: 0.001}]}`,
    default: "`private`",
  },
  "gate.rules[].type": {
    example: "gate: {rules: [{metric: pii.extracted, type: email, max: 0}]}",
    about: "Type of PII.",
    default: "`all`",
  },
  "gate.rules[].fpr": {
    example: "gate: {rules: [{metric: mia.tpr_at_fpr, fpr: 0.001, max: 0.01}]}",
    about: "False-positive rate at which members are counted.",
    default: "`0.01`",
  },
  "gate.rules[].fnr": {
    example: "gate: {rules: [{metric: mia.loss_tail, fnr: 0.01, max: 0.1}]}",
    default: "`0.001`",
  },
  "gate.rules[].n": {
    example: "gate: {rules: [{metric: memorization.np_rate, n: 10, max: 0.01}]}",
    about: "Queries of the (n,p) metric.",
    default: "`100`",
  },
  "gate.rules[].p": {
    example: "gate: {rules: [{metric: memorization.np_rate, p: 0.9, max: 0.01}]}",
    about: "Probability of the (n,p) metric.",
    default: "`0.5`",
  },
  "gate.rules[].quantile": {
    example: `${CANARIES}\ngate: {rules: [{metric: canary.exposure, quantile: 0.9, max: 4}]}`,
    about: "Quantile of the canaries' exposures; 0.5 is the median.",
    default: "`0.5`",
  },
  "gate.rules[].delta": {
    example: `${CANARIES}\ngate: {rules: [{metric: canary.epsilon_lower_bound, delta: 1e-6, max: 1}]}`,
    about: "Delta of the bound of epsilon.",
    default: "`0.00001`",
  },
  "gate.rules[].template": {
    example:
      "data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, template: b, max: 0.01}]}",
    about: "Template of pii.template_rate, by its letter.",
    default: PARAMETER,
  },
  "gate.rules[].temperature": {
    example:
      "data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, temperature: 0.2, max: 0.01}]}",
    about: "Temperature at which the template was sampled.",
    default: PARAMETER,
  },
  "gate.rules[].criterion": {
    example:
      "data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, criterion: exact, max: 0.01}]}",
    about: "What counts as a match: exact, or the paper's fuzzy match.",
    default: PARAMETER,
  },
  "gate.untested": {
    example: "gate: {untested: 0.1}",
    default: "0 for `credit_card`, `iban`, `national_id`, `us_ssn` and `secret`, else 0.05",
  },
  "gate.untested.sensitive": {
    example: "gate: {untested: {sensitive: 0.01}}",
    about: "The share for cards, IBANs, national ids, SSNs and secrets.",
  },
  "gate.untested.other": {
    example: "gate: {untested: {other: 0.2}}",
    about: "The share for every other type, and for all types together.",
  },
  "gate.pick": { example: "gate: {pick: best}", default: "`worst`" },
  "gate.among": {
    example: "gate: {pick: best, among: 5}",
    default: "the number of checkpoints",
  },
  "gate.confidence": { example: "gate: {confidence: 0.99}" },
  "gate.on.invalid": {
    example: "gate: {on: {invalid: warn}}",
    about: "What the action does on the verdict `invalid`: fail the step, or warn.",
  },
  "gate.on.undecided": {
    example: "gate: {on: {undecided: warn}}",
    about: "What the action does on the verdict `inconclusive`: fail the step, or warn.",
  },

  "waivers[].metric": {
    example: waiver(""),
    about: "The metric of the waived rule.",
    default: "needed",
  },
  "waivers[].bound": {
    example: waiver("bound: max, "),
    default: "the rule's own; `max` if rules bound the metric from both sides",
  },
  "waivers[].audit": {
    example: waiver("audit: finetuning, "),
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].attack": {
    example: waiver("attack: strongest, "),
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].part": {
    example: waiver("part: completion, "),
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].type": {
    example: waiver("type: all, ", "pii.extraction_gain"),
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].unit": {
    example: `${SYNTHETIC}\n${waiver("unit: generated, ", "synthetic.verbatim_rate")}`,
    default: "as in a rule",
  },
  "waivers[].fpr": {
    example: waiver("fpr: 0.01, ", "mia.tpr_at_fpr"),
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].fnr": {
    example: `gate: {rules: [{metric: mia.loss_tail, fnr: 0.01, max: 0.1}]}\n${waiver("fnr: 0.01, ", "mia.loss_tail")}`,
    default: "as in a rule",
  },
  "waivers[].n": {
    example: `gate: {rules: [{metric: memorization.np_rate, n: 10, max: 0.01}]}\n${waiver("n: 10, ", "memorization.np_rate")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].p": {
    example: `gate: {rules: [{metric: memorization.np_rate, p: 0.9, max: 0.01}]}\n${waiver("p: 0.9, ", "memorization.np_rate")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].quantile": {
    example: `${CANARIES}\ngate: {rules: [{metric: canary.exposure, quantile: 0.9, max: 4}]}\n${waiver("quantile: 0.9, ", "canary.exposure")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].delta": {
    example: `${CANARIES}\ngate: {rules: [{metric: canary.epsilon_lower_bound, delta: 1e-6, max: 1}]}\n${waiver("delta: 1e-6, ", "canary.epsilon_lower_bound")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].template": {
    example: `data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, template: b, max: 0.01}]}\n${waiver("template: b, ", "pii.template_rate")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].temperature": {
    example: `data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, temperature: 0.2, max: 0.01}]}\n${waiver("temperature: 0.2, ", "pii.template_rate")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].criterion": {
    example: `data: {people: data/people.jsonl}\ngate: {rules: [{metric: pii.template_rate, criterion: exact, max: 0.01}]}\n${waiver("criterion: exact, ", "pii.template_rate")}`,
    about: "As in the rule.",
    default: "as in a rule",
  },
  "waivers[].against": {
    example: `gate: {rules: [{metric: mia.auc, against: previous, max_increase: 0.02}]}\nhistory: {path: history}\n${waiver("against: previous, ")}`,
    default: "as in a rule",
  },
  "waivers[].until": { example: waiver(""), default: "needed" },
  "waivers[].owner": {
    example: waiver(""),
    about: "Who is responsible for it.",
    default: "needed",
  },
  "waivers[].reason": {
    example: waiver(""),
    about: "Why the rule may be breached until then.",
    default: "needed",
  },

  "canaries.manifest": { example: CANARIES, default: "needed" },
  "canaries.commitment": { example: CANARIES, default: "needed" },
  "canaries.guesses": {
    example: CANARIES.replace("}", ", guesses: 250}"),
    default: "as committed to",
  },
  "canaries.bound": {
    example: `${CANARIES.replace("}", ", bound: gdp}")}\n${DP}`,
    default: "`steinke`",
  },
  "synthetic.data": { example: SYNTHETIC, default: "needed" },
  "synthetic.private": { example: SYNTHETIC, default: "needed" },
  "synthetic.heldout": { example: SYNTHETIC, default: "needed" },
  "synthetic.auxiliary": {
    example: SYNTHETIC.replace("}", ", auxiliary: ./pythia-160m}"),
    default: "none: no model is tuned on the data",
  },
  "synthetic.format": {
    example: SYNTHETIC.replace("}", ", format: text}"),
    default: "detected from the first records",
  },
  "synthetic.subject": {
    example: SYNTHETIC.replace("}", ", subject: customer_id}"),
    default: "none: records are assumed to be independent",
  },
  "synthetic.fields": {
    example: SYNTHETIC.replace("}", ", format: text, fields: {text: body}}"),
    default: "the format's own",
  },
  "synthetic.csv": {
    example: SYNTHETIC.replace("}", ', csv: {delimiter: ";"}}'),
    default: "commas, UTF-8",
  },
  "erasure.subjects": { example: ERASURE, default: "needed" },
  "erasure.lookalikes": { example: ERASURE, default: "needed" },
  "erasure.subject": { example: ERASURE, default: "needed" },
  "erasure.without": {
    example: ERASURE.replace("}", ", without: ./out/retrained}"),
    default: "none: the checkpoint is audited alone",
  },
  "erasure.format": {
    example: ERASURE.replace("}", ", format: prompt-completion}"),
    default: "detected from the first records",
  },
  "erasure.fields": {
    example: ERASURE.replace("}", ", format: text, fields: {text: body}}"),
    default: "the format's own",
  },
  "erasure.csv": {
    example: ERASURE.replace("}", ', csv: {delimiter: ";"}}'),
    default: "commas, UTF-8",
  },
  "erasure.people": {
    example: ERASURE.replace("}", ", people: erasure/people.jsonl}"),
    default: "none: templates ask about nobody",
  },
  "erasure.train_on": {
    example: ERASURE.replace("}", ", format: prompt-completion, train_on: all}"),
    default: "`completions`",
  },
  "erasure.append_eos": {
    example: ERASURE.replace("}", ", format: prompt-completion, append_eos: false}"),
    default: "as in `data.append_eos`",
  },
  "erasure.chat_template": {
    example: ERASURE.replace("}", ", format: chat, chat_template: chat.jinja}"),
    default: "the base tokenizer's",
  },
  "erasure.max_dropped": {
    example: ERASURE.replace("}", ", format: chat, max_dropped: 0.05}"),
    default: "`0.01`",
  },
  "erasure.max_unrendered": {
    example: ERASURE.replace("}", ", format: chat, max_unrendered: 0.05}"),
    default: "`0.01`",
  },
  "erasure.max_left_out": {
    example: ERASURE.replace("}", ", max_left_out: 0.05}"),
    default: "`0.01`",
  },

  "training.dp.epsilon": { example: DP, default: "needed" },
  "training.dp.delta": { example: DP, default: "needed" },
  "training.dp.unit": { example: DP.replace("}}", ", unit: subject}}"), default: "`record`" },
  "training.dp.adjacency": {
    example: DP.replace("}}", ", adjacency: replace-one}}"),
    default: "`add-remove`",
  },
  "training.dp.noise_multiplier": { example: DP, default: "not declared" },
  "training.dp.sampling_rate": { example: DP, default: "not declared" },
  "training.dp.steps": { example: DP, default: "not declared" },
  "training.dp.phases": { example: PHASES, default: "not declared" },
  "training.dp.phases[].noise_multiplier": { example: PHASES, default: "needed" },
  "training.dp.phases[].sampling_rate": { example: PHASES, default: "needed" },
  "training.dp.phases[].steps": { example: PHASES, default: "needed" },
  "training.dp.accountant": {
    example: "training: {dp: {epsilon: 4, delta: 1e-6, accountant: out/accountant.json}}",
    default: "none",
  },
  "training.dp.sampling": {
    example: DP.replace("}}", ", sampling: shuffled}}"),
    default: "`poisson`",
  },
  "training.dp.clip": { example: DP.replace("}}", ", clip: 1}}"), default: "not declared" },
  "training.dp.library": {
    example: DP.replace("}}", ", library: opacus==1.6.0}}"),
    default: "not declared",
  },

  "history.branch": { example: "history: {branch: reticence-history}", default: "none" },
  "history.path": { example: "history: {path: history}", default: "none" },
  "history.checkpoint": {
    example: "history: {path: history, checkpoint: support-bot}",
    default: "the checkpoint as written in the policy, without its revision",
  },
  "history.formerly": {
    example: "history: {path: history, formerly: [support-bot-v1]}",
    default: "none",
  },
  "history.reuse": {
    example: "history: {branch: reticence-history, reuse: true}",
    default: "`false`",
  },
  "history.reuse_days": {
    example: "history: {branch: reticence-history, reuse: true, reuse_days: 30}",
    default: "`90`",
  },

  "report.public": { example: "report: {public: true}" },
};

/** A cluster whose jobs have a runtime environment. */
function ofCluster(environment: string): string {
  return `run: {executor: ray, ray: {address: 'https://ray.example:8265', storage: /mnt/audits, runtime_env: {${environment}}}}`;
}

function waiver(parameters: string, metric = "mia.auc"): string {
  return `waivers: [{metric: ${metric}, ${parameters}until: 2027-01-31, owner: "@privacy", reason: "retrained in January"}]`;
}

/** An audit of an update with more of its keys. */
function updating(more: string): string {
  return `${UPDATING}previous: ./releases/support-bot-1.3, ${ADDED}, ${more}}`;
}
