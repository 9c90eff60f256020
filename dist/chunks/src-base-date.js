import { t as require__2020 } from "./ajv-dist-2020.js";
// schema/config.schema.json
var config_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/config.schema.json",
	title: "Policy",
	description: "The policy file, reticence.yml: what is audited and how it is judged.",
	type: "object",
	additionalProperties: !1,
	required: ["version"],
	properties: {
		version: {
			const: 1,
			description: "Version of the policy format."
		},
		checkpoint: {
			type: "string",
			minLength: 1,
			description: "The fine-tuned model under audit: a Hugging Face directory with safetensors, or a PEFT adapter."
		},
		base: {
			oneOf: [{
				type: "string",
				minLength: 1
			}, {
				type: "object",
				additionalProperties: !1,
				required: ["ref"],
				properties: {
					ref: {
						type: "string",
						minLength: 1,
						description: "The model that it was tuned from."
					},
					accept_mismatch: {
						type: "string",
						minLength: 10,
						maxLength: 500,
						description: "Why the base is right although the checkpoint names another; shown in the report."
					}
				}
			}],
			description: "The model that it was tuned from: a reference, or {ref, accept_mismatch} where the checkpoint names another one."
		},
		data: { $ref: "#/$defs/data" },
		pretraining: {
			$ref: "#/$defs/data",
			description: "Known pre-training records, for the audit pretraining."
		},
		canaries: {
			type: "object",
			description: "Reserved: records inserted at random before training."
		},
		audits: {
			type: "array",
			items: { enum: ["finetuning", "pretraining"] },
			minItems: 1,
			uniqueItems: !0,
			description: "finetuning: does the checkpoint leak its fine-tuning set? pretraining: does tuning expose what the base had memorised?"
		},
		attacks: { $ref: "#/$defs/attacks" },
		limits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				records: {
					type: "integer",
					minimum: 1,
					description: "Records of each set; more are sampled by seed."
				},
				tokens: {
					type: "integer",
					minimum: 8,
					description: "Tokens of a record; longer ones are truncated and counted."
				},
				minutes: {
					type: "number",
					exclusiveMinimum: 0,
					description: "Time limit of the scoring and what follows it; loading and reading come on top. An audit that reaches it cannot pass."
				}
			}
		},
		seed: {
			type: "integer",
			minimum: 0,
			maximum: 4294967295,
			description: "Seed of sampling, blocks and resampling."
		},
		run: { $ref: "#/$defs/run" },
		gate: { $ref: "#/$defs/gate" },
		waivers: {
			type: "array",
			items: { $ref: "#/$defs/waiver" },
			description: "Rules that may be breached until a date."
		},
		history: { $ref: "#/$defs/history" },
		report: {
			type: "object",
			additionalProperties: !1,
			properties: { public: {
				enum: [
					!0,
					!1,
					"auto"
				],
				description: "true: numbers that rest on fewer than 5 values are shown as <5, for reports that anybody can read. auto: in a public GitHub repository."
			} },
			description: "What the reports show."
		}
	},
	$defs: {
		paths: { oneOf: [{
			type: "string",
			minLength: 1
		}, {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			minItems: 1
		}] },
		data: {
			type: "object",
			additionalProperties: !1,
			properties: {
				format: {
					enum: [
						"text",
						"prompt-completion",
						"instruct",
						"chat"
					],
					description: "Shape of a record."
				},
				members: {
					$ref: "#/$defs/paths",
					description: "Records trained on: jsonl, csv or parquet files, or folders of them."
				},
				nonmembers: {
					$ref: "#/$defs/paths",
					description: "Held-out records of the same distribution, never trained on."
				},
				subject: {
					type: "string",
					minLength: 1,
					description: "Field that names the person a record belongs to."
				},
				fields: {
					type: "object",
					additionalProperties: !1,
					properties: {
						text: {
							type: "string",
							minLength: 1
						},
						prompt: {
							type: "string",
							minLength: 1
						},
						completion: {
							type: "string",
							minLength: 1
						},
						instruction: {
							type: "string",
							minLength: 1
						},
						input: {
							type: "string",
							minLength: 1
						},
						output: {
							type: "string",
							minLength: 1
						},
						messages: {
							type: "string",
							minLength: 1
						},
						tools: {
							type: "string",
							minLength: 1
						}
					},
					description: "Names of the fields in your files, where they differ from the format's own."
				},
				append_eos: {
					type: "boolean",
					description: "Whether training ended each record with the tokenizer's end token."
				},
				chat_template: {
					type: "string",
					minLength: 1,
					description: "Path of a Jinja chat template. Absent: the base tokenizer's; never the checkpoint's."
				},
				max_unrendered: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Largest share of the assistant's text that the chat template may leave out; above it every rule on the audit is invalid."
				},
				max_left_out: {
					type: "number",
					minimum: 0,
					maximum: 1,
					description: "Largest share of the audited text that may be left out because the checkpoint's tokenizer has tokens that the base lacks. Above it every rule of the audit is invalid."
				},
				people: {
					$ref: "#/$defs/paths",
					description: "People asked about by templates: jsonl, csv or parquet with `name`, a field for each attribute (email, phone, …) and optionally `prefix`, the text before the first attribute in a document."
				}
			}
		},
		attacks: {
			type: "object",
			additionalProperties: !1,
			properties: {
				mia: {
					oneOf: [{ const: "off" }, {
						type: "object",
						additionalProperties: !1,
						properties: { attacks: {
							type: "array",
							items: { enum: [
								"reference",
								"reference-ratio",
								"wbc",
								"ez",
								"min-k++",
								"min-k",
								"zlib",
								"loss",
								"log-rank"
							] },
							minItems: 1,
							uniqueItems: !0,
							description: "Declared attacks; 'strongest' is taken over these."
						} }
					}],
					description: "Membership inference, or off."
				},
				pii: {
					oneOf: [{ const: "off" }, {
						type: "object",
						additionalProperties: !1,
						properties: {
							prefix: {
								type: "boolean",
								description: "True-prefix extraction of the PII in the members."
							},
							values: {
								type: "integer",
								minimum: 1,
								description: "Unique values that are ranked among candidates, sampled by seed; sensitive types all."
							},
							decoys: {
								type: "integer",
								minimum: 0,
								maximum: 1e4,
								description: "Invented values that a true one is ranked among (pii.exposure); 0 turns the ranking off."
							},
							candidates: {
								type: "integer",
								minimum: 0,
								maximum: 1e4,
								description: "Real values of other subjects that a true one is picked from (pii.inference_rate); 0 turns it off."
							},
							names: {
								type: "object",
								additionalProperties: !1,
								required: ["kind", "path"],
								properties: {
									kind: { enum: [
										"spacy",
										"transformers",
										"gliner"
									] },
									path: {
										type: "string",
										minLength: 1,
										description: "Local directory of the model."
									}
								},
								description: "A local model that finds names, which no pattern can (type person)."
							},
							decode: {
								type: "object",
								additionalProperties: !1,
								properties: {
									top_k: {
										type: "integer",
										minimum: 1
									},
									temperature: {
										type: "number",
										exclusiveMinimum: 0
									}
								},
								description: "Decoding scheme of the (n,p) metrics."
							},
							columns: {
								type: "object",
								additionalProperties: {
									type: "string",
									pattern: "^[a-z][a-z0-9_]*$"
								},
								description: "Data field → PII type: values of these fields belong to the inventory."
							},
							template: {
								oneOf: [{ type: "boolean" }, {
									type: "object",
									additionalProperties: !1,
									properties: {
										attributes: {
											type: "array",
											items: {
												type: "string",
												pattern: "^[a-z][a-z0-9_]*$"
											},
											minItems: 1,
											uniqueItems: !0,
											description: "Attributes of the people that are asked for."
										},
										forms: {
											type: "array",
											items: { enum: [
												"few-shot",
												"zero-shot",
												"grounded"
											] },
											minItems: 1,
											uniqueItems: !0,
											description: "Five demonstrations before the query, none, or another person's true prefix."
										},
										temperatures: {
											type: "array",
											items: {
												type: "number",
												exclusiveMinimum: 0
											},
											minItems: 1,
											uniqueItems: !0,
											description: "Each query is sampled once at each."
										},
										decide: {
											type: "number",
											exclusiveMinimum: 0,
											description: "The one of the temperatures that the rules are judged by, named beforehand."
										},
										top_k: {
											type: "integer",
											minimum: 1,
											description: "Tokens that sampling chooses from."
										},
										tokens: {
											type: "integer",
											minimum: 1,
											description: "New tokens of an answer."
										},
										people: {
											type: "integer",
											minimum: 1,
											description: "People asked about, sampled by seed."
										}
									}
								}],
								description: "Extraction by templates from the people of the audit; true where people are given."
							},
							sampling: {
								oneOf: [{ const: "off" }, {
									type: "object",
									additionalProperties: !1,
									properties: {
										sequences: {
											type: "integer",
											minimum: 1,
											description: "Sequences sampled from each model."
										},
										tokens: {
											type: "integer",
											minimum: 1,
											description: "New tokens of a sequence."
										},
										top_k: {
											type: "integer",
											minimum: 1,
											description: "Tokens that sampling chooses from."
										},
										temperature: {
											type: "number",
											exclusiveMinimum: 0
										},
										prompts: {
											type: "string",
											minLength: 1,
											description: "Text file with a prompt a line, used in turn. Absent: the start token."
										}
									}
								}],
								description: "Extraction by free sampling, or off."
							}
						}
					}],
					description: "PII extraction, or off."
				},
				memorization: {
					type: "object",
					additionalProperties: !1,
					properties: {
						n: {
							type: "integer",
							minimum: 1,
							description: "Queries of the (n,p) metrics."
						},
						p: {
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: 1,
							description: "Probability of the (n,p) metrics."
						}
					}
				}
			}
		},
		run: {
			type: "object",
			additionalProperties: !1,
			properties: {
				executor: {
					enum: [
						"auto",
						"process",
						"docker",
						"ray"
					],
					description: "Where the probe runs."
				},
				python: {
					type: "string",
					minLength: 1,
					description: "Python interpreter that has the probe's dependencies."
				},
				setup: {
					enum: ["auto", "never"],
					description: "never: an absent Python environment is an error instead of being made."
				},
				device: {
					type: "string",
					pattern: "^(auto|cpu|cuda(:[0-9]+)?|mps)$",
					description: "Where the models run; asking for a device that is absent is an error."
				},
				dtype: {
					enum: [
						"auto",
						"float32",
						"bfloat16",
						"float16"
					],
					description: "Precision of the weights; statistics are float32 always."
				},
				tokens_per_batch: {
					type: "integer",
					minimum: 8,
					description: "Padded tokens of one forward pass."
				},
				threads: {
					type: "integer",
					minimum: 1,
					description: "CPU threads."
				},
				image: {
					type: "string",
					pattern: "^[A-Za-z0-9][A-Za-z0-9._:/@-]*$",
					description: "Container image of the probe: with its digest, which is pulled when absent, or one that is on the Docker engine."
				},
				gpus: {
					type: ["string", "integer"],
					pattern: "^(all|none|[1-9][0-9]*|device=[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*)$",
					minimum: 0,
					description: "GPUs handed to the container: all, none, a number, or device=0,1. Asking for GPUs where there are none is an error. Absent: all that there are."
				},
				memory: {
					type: "string",
					pattern: "^[1-9][0-9]*[kmgKMG]?[bB]?$",
					description: "Memory that the container may use, for example 64g. Absent: nine tenths of the machine's."
				},
				shm_size: {
					type: "string",
					pattern: "^[1-9][0-9]*[kmgKMG]?[bB]?$",
					description: "Size of the container's /dev/shm. Absent: 1g."
				}
			}
		},
		gate: {
			type: "object",
			additionalProperties: !1,
			properties: {
				preset: {
					enum: [
						"strict",
						"standard",
						"report-only",
						"none"
					],
					description: "Rules to start from; none: only the rules below."
				},
				rules: {
					type: "array",
					items: { $ref: "#/$defs/rule" }
				},
				confidence: {
					type: "number",
					minimum: .5,
					maximum: .9999,
					description: "Two-sided confidence of the intervals."
				},
				untested: {
					oneOf: [{
						type: "number",
						minimum: 0,
						exclusiveMaximum: 1
					}, {
						type: "object",
						additionalProperties: !1,
						properties: {
							sensitive: {
								type: "number",
								minimum: 0,
								exclusiveMaximum: 1
							},
							other: {
								type: "number",
								minimum: 0,
								exclusiveMaximum: 1
							}
						}
					}],
					description: "Share of a rule's PII values that may go untested; with more of them the rule is undecided. One number for every rule, or `sensitive` (cards, IBANs, national ids, SSNs, secrets) and `other`."
				},
				on: {
					type: "object",
					additionalProperties: !1,
					properties: {
						invalid: { enum: ["fail", "warn"] },
						undecided: { enum: ["fail", "warn"] }
					},
					description: "What the action does with an invalid or undecided audit."
				}
			}
		},
		rule: {
			type: "object",
			additionalProperties: !1,
			required: ["metric"],
			properties: {
				metric: { type: "string" },
				max: {
					type: "number",
					description: "Breached when the lower end of the interval is above it."
				},
				min: {
					type: "number",
					description: "Breached when the upper end of the interval is below it."
				},
				max_increase: {
					type: "number",
					description: "With against: breached when the lower end of the interval of the increase is above it."
				},
				against: { $ref: "#/$defs/against" },
				level: { enum: ["fail", "warn"] },
				audit: { type: "string" },
				attack: { type: "string" },
				part: { type: "string" },
				type: { type: "string" },
				template: { type: "string" },
				temperature: {
					type: "number",
					exclusiveMinimum: 0
				},
				criterion: { type: "string" },
				fpr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				},
				n: {
					type: "integer",
					minimum: 1
				},
				p: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				}
			}
		},
		against: {
			type: "string",
			minLength: 1,
			maxLength: 500,
			description: "The earlier audit that the metric is compared with: last-release, merge-base, previous (the last one that passed), or the name or digest of a checkpoint."
		},
		history: {
			type: "object",
			additionalProperties: !1,
			properties: {
				branch: {
					type: "string",
					pattern: "^(?!-|/|.*(//|/$|\\.\\.|\\.lock$|@\\{))[A-Za-z0-9._/-]{1,200}$",
					description: "Branch of the repository that holds the history; made when absent."
				},
				path: {
					type: "string",
					minLength: 1,
					description: "Folder that holds the history, and audits' output folders whose signals allow paired comparisons."
				},
				checkpoint: {
					type: "string",
					minLength: 1,
					maxLength: 200,
					description: "Name under which the audits are kept. Absent: the checkpoint as the policy writes it, without its revision."
				},
				formerly: {
					type: "array",
					items: {
						type: "string",
						minLength: 1,
						maxLength: 200
					},
					minItems: 1,
					uniqueItems: !0,
					description: "Earlier names of the same checkpoint."
				}
			},
			anyOf: [{ required: ["branch"] }, { required: ["path"] }],
			description: "Where earlier audits are kept: their aggregates and digests."
		},
		waiver: {
			type: "object",
			additionalProperties: !1,
			required: [
				"metric",
				"until",
				"owner",
				"reason"
			],
			properties: {
				metric: { type: "string" },
				bound: {
					enum: ["max", "min"],
					description: "The side of the rule that is waived. Absent: the rule's own; max where rules bound the metric from both sides."
				},
				against: { $ref: "#/$defs/against" },
				audit: { type: "string" },
				attack: { type: "string" },
				part: { type: "string" },
				type: { type: "string" },
				template: { type: "string" },
				temperature: {
					type: "number",
					exclusiveMinimum: 0
				},
				criterion: { type: "string" },
				fpr: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				},
				n: {
					type: "integer",
					minimum: 1
				},
				p: {
					type: "number",
					exclusiveMinimum: 0,
					exclusiveMaximum: 1
				},
				until: {
					type: "string",
					format: "date",
					description: "Last day on which the waiver holds (UTC)."
				},
				owner: {
					type: "string",
					minLength: 1
				},
				reason: {
					type: "string",
					minLength: 1
				}
			}
		}
	}
}, events_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/events.schema.json",
	title: "ProbeEvent",
	description: "One line of events.jsonl. Carries codes and numbers only: no free text leaves the probe, since an exception's message or a parser's excerpt may quote a record.",
	type: "object",
	additionalProperties: !1,
	required: [
		"v",
		"t",
		"task",
		"kind"
	],
	properties: {
		v: { const: 1 },
		t: {
			type: "number",
			description: "Unix time in seconds."
		},
		task: { enum: [
			"job",
			"inspect",
			"records",
			"inventory",
			"overlap",
			"blind",
			"control",
			"score",
			"candidates",
			"templates",
			"sampling"
		] },
		kind: { enum: [
			"start",
			"progress",
			"warning",
			"done",
			"error"
		] },
		done: {
			type: "integer",
			minimum: 0,
			description: "Units finished (records, or files)."
		},
		total: {
			type: "integer",
			minimum: 0
		},
		code: { $ref: "#/$defs/code" },
		audit: {
			type: "string",
			enum: [
				"finetuning",
				"pretraining",
				"control",
				"control-clean"
			]
		},
		set: {
			type: "string",
			enum: [
				"members",
				"nonmembers",
				"people"
			]
		},
		model: {
			type: "string",
			enum: ["tuned", "base"]
		},
		file: {
			type: "integer",
			minimum: 0,
			description: "Index of the data file within its set in the job."
		},
		line: {
			type: "integer",
			minimum: 1,
			description: "Line (jsonl), or row (csv, parquet), from 1."
		},
		count: {
			type: "integer",
			minimum: 0
		},
		name: {
			type: "string",
			pattern: "^[A-Za-z0-9_./?-]{1,120}$",
			description: "Name of a file or a tensor of a model; other characters than these stand as ?."
		},
		resumed: {
			type: "boolean",
			description: "The task's result of an earlier run was kept."
		}
	},
	$defs: { code: { enum: /* @__PURE__ */ "job-invalid.contract-unknown.executable-weights.remote-code.config-missing.config-unreadable.weights-missing.weights-unreadable.weights-incomplete.weights-ambiguous.weights-unused.config-sizes.pattern-costly.context-shortened.tokenizer-missing.tokenizer-class-unknown.tokenizer-no-offsets.tokenizer-differs.token-beyond-embedding.special-tokens-differ.architecture-unsupported.adapter-initialisation.precision-differs.config-versioned.generation-biased.adapter-unsupported.adapter-base-differs.quantised-unsupported.non-finite-weights.non-finite-logits.self-check-failed.models-identical.adapter-check-failed.memory-needed.file-missing.file-empty.file-unreadable.line-unreadable.csv-encoding.csv-quotes.csv-columns.csv-header.file-empty-skipped.field-missing.field-type.field-absent.subject-absent.subject-type.chat-template-missing.chat-template-failed.chat-roles.set-empty.sets-identical.records-dropped-empty.records-dropped-short.records-dropped-no-completion.records-dropped-left-out.tokens-left-out.records-truncated.records-unrendered.records-sampled.column-absent.people-name-absent.people-attribute-absent.people-attribute-empty.people-dropped.prompts-unreadable.prompts-cut.pii-absent.pii-shared.name-model-unreadable.name-model-unsafe.gliner-missing.template-differs.out-of-memory.batch-halved.time-limit.device-missing.disk-full.output-unwritable.output-changed.dependency-missing.internal".split(".") } }
}, history_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/history.schema.json",
	title: "HistoryEntry",
	description: "One line of history.jsonl: what one audit found, as aggregates and digests. What a report withholds, an entry does not hold either.",
	type: "object",
	additionalProperties: !1,
	required: [
		"schemaVersion",
		"id",
		"date",
		"checkpoint",
		"verdict",
		"metrics",
		"breached",
		"basis",
		"event",
		"commit",
		"release",
		"run",
		"reticence"
	],
	properties: {
		schemaVersion: { const: 1 },
		id: {
			type: "string",
			pattern: "^[0-9a-f]{32}$",
			description: "Digest of the rest: the same audit is kept once."
		},
		date: {
			type: "string",
			pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$",
			description: "When the measuring began, by the clock of the machine that audited. The order of the lines counts, not this."
		},
		checkpoint: {
			type: "object",
			additionalProperties: !1,
			required: ["name", "digest"],
			properties: {
				name: {
					type: "string",
					minLength: 1,
					maxLength: 500
				},
				digest: { $ref: "#/$defs/digest" }
			}
		},
		verdict: { enum: [
			"pass",
			"warn",
			"inconclusive",
			"invalid",
			"fail",
			"error"
		] },
		metrics: {
			type: "array",
			items: { $ref: "#/$defs/metric" }
		},
		breached: {
			type: "array",
			items: {
				type: "string",
				maxLength: 800
			},
			description: "Keys of the rules that were breached."
		},
		basis: { $ref: "#/$defs/basis" },
		event: {
			type: "string",
			pattern: "^[a-z_]{1,40}$",
			description: "The event of the workflow run; terminal outside of one."
		},
		commit: {
			type: ["string", "null"],
			pattern: "^[0-9a-f]{40,64}$"
		},
		release: {
			type: ["string", "null"],
			maxLength: 250,
			description: "Tag of the release that the audit belongs to."
		},
		run: {
			type: ["string", "null"],
			pattern: "^[0-9]{1,20}$",
			description: "Number of the workflow run."
		},
		reticence: {
			type: "string",
			pattern: "^[\\w .,+-]{0,80}$",
			description: "Version of Reticence that judged."
		}
	},
	$defs: {
		digest: {
			type: "string",
			pattern: "^[\\w:.-]{1,200}$"
		},
		interval: {
			type: "array",
			items: { type: "number" },
			minItems: 2,
			maxItems: 2
		},
		metric: {
			type: "object",
			additionalProperties: !1,
			required: [
				"key",
				"id",
				"parameters",
				"value",
				"interval",
				"confidence",
				"n",
				"method"
			],
			properties: {
				key: {
					type: "string",
					maxLength: 500
				},
				id: {
					type: "string",
					pattern: "^[\\w.]{1,80}$"
				},
				parameters: {
					type: "object",
					additionalProperties: {
						type: ["string", "number"],
						pattern: "^[\\w .,+-]{0,80}$"
					}
				},
				value: { type: "number" },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				confidence: { type: ["number", "null"] },
				n: {
					type: "object",
					additionalProperties: { type: "number" }
				},
				method: {
					type: "string",
					maxLength: 200
				}
			}
		},
		basis: {
			type: "object",
			additionalProperties: !1,
			required: [
				"base",
				"probe",
				"tokenizer",
				"chatTemplate",
				"dtype",
				"measuring",
				"data",
				"policy"
			],
			properties: {
				base: { $ref: "#/$defs/digest" },
				probe: {
					type: ["string", "null"],
					maxLength: 80,
					description: "Version of the probe."
				},
				tokenizer: {
					type: ["string", "null"],
					maxLength: 200
				},
				chatTemplate: {
					type: ["string", "null"],
					maxLength: 200
				},
				dtype: {
					type: "string",
					maxLength: 80
				},
				measuring: {
					type: "object",
					additionalProperties: { $ref: "#/$defs/digest" },
					description: "For each audit, digest of what the policy says about measuring."
				},
				data: {
					type: "object",
					additionalProperties: {
						type: "object",
						additionalProperties: {
							type: ["string", "null"],
							maxLength: 200
						}
					},
					description: "For each audit and set, the HMAC-SHA-256 of the records under the user's digest key; null without one."
				},
				policy: { $ref: "#/$defs/digest" }
			},
			description: "What two audits have to share for a comparison of their figures to mean anything."
		}
	}
}, report_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/report.schema.json",
	title: "Report",
	description: "report.json: aggregates only. The same inputs give the same report apart from the key timing; numbers are rounded to 6 significant digits.",
	type: "object",
	additionalProperties: !1,
	required: [
		"schemaVersion",
		"verdict",
		"headline",
		"exitCode",
		"reasons",
		"metrics",
		"rules",
		"validity",
		"curves",
		"records",
		"provenance",
		"timing"
	],
	properties: {
		schemaVersion: { const: 1 },
		verdict: { enum: [
			"pass",
			"warn",
			"inconclusive",
			"invalid",
			"fail",
			"error"
		] },
		headline: {
			type: "string",
			description: "The verdict in one line."
		},
		exitCode: { enum: [
			0,
			1,
			2,
			3
		] },
		reasons: {
			type: "array",
			items: { type: "string" },
			description: "Why the verdict is not pass, and what to do; empty for pass."
		},
		metrics: {
			type: "array",
			items: { $ref: "#/$defs/metric" }
		},
		rules: {
			type: "array",
			items: { $ref: "#/$defs/rule" }
		},
		validity: {
			type: "array",
			items: { $ref: "#/$defs/check" }
		},
		curves: {
			type: "array",
			items: { $ref: "#/$defs/curve" },
			description: "ROC of each attack on a fixed grid of false-positive rates."
		},
		records: {
			type: "array",
			items: { $ref: "#/$defs/setCounts" }
		},
		provenance: { $ref: "#/$defs/provenance" },
		public: {
			type: "boolean",
			description: "true: numbers that rest on fewer than 5 values are withheld."
		},
		origin: { $ref: "#/$defs/origin" },
		timing: {
			type: "object",
			additionalProperties: !0,
			description: "All that may vary between two runs on the same inputs."
		}
	},
	$defs: {
		parameters: {
			type: "object",
			additionalProperties: {
				type: ["string", "number"],
				pattern: "^[\\w .,+-]{0,80}$"
			}
		},
		interval: {
			type: "array",
			items: { type: "number" },
			minItems: 2,
			maxItems: 2
		},
		counts: {
			type: "object",
			additionalProperties: { type: "number" }
		},
		withheld: {
			type: "object",
			additionalProperties: { enum: ["<5", "withheld"] },
			description: "Numbers that a public report does not give, by name, and what it shows instead: <5 where they rest on fewer than 5 values, withheld where such a number would follow from them."
		},
		metric: {
			type: "object",
			additionalProperties: !1,
			required: [
				"key",
				"id",
				"kind",
				"parameters",
				"value",
				"interval",
				"confidence",
				"n",
				"method"
			],
			properties: {
				key: {
					type: "string",
					pattern: "^[\\w .,+{}=-]{1,400}$",
					description: "id plus sorted parameters; unique in the report."
				},
				id: {
					type: "string",
					pattern: "^[a-z0-9_.]{1,64}$"
				},
				kind: { enum: [
					"estimate",
					"census",
					"lower-bound"
				] },
				parameters: { $ref: "#/$defs/parameters" },
				value: { type: ["number", "null"] },
				reason: {
					type: "string",
					description: "Why the value is null."
				},
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				confidence: { type: ["number", "null"] },
				n: { $ref: "#/$defs/counts" },
				method: { type: "string" },
				selected: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$",
					description: "The attack that gave the value of strongest or weakest, or the person of whom most is given away."
				},
				withheld: { $ref: "#/$defs/withheld" }
			}
		},
		rule: {
			type: "object",
			additionalProperties: !1,
			required: [
				"metric",
				"key",
				"parameters",
				"level",
				"state",
				"value",
				"interval",
				"reason"
			],
			properties: {
				metric: {
					type: "string",
					pattern: "^[a-z0-9_.]{1,64}$"
				},
				key: {
					type: "string",
					pattern: "^[\\w .,+{}=-]{1,400}$"
				},
				parameters: { $ref: "#/$defs/parameters" },
				max: { type: "number" },
				min: { type: "number" },
				max_increase: { type: "number" },
				against: { $ref: "#/$defs/against" },
				level: { enum: ["fail", "warn"] },
				state: { enum: [
					"breached",
					"cleared",
					"not-breached",
					"undecided",
					"invalid",
					"not-applicable",
					"waived"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				reason: {
					type: "string",
					description: "The state in a sentence; for undecided, how many records would decide."
				},
				because: {
					const: "untested",
					description: "The rule is undecided since too many of the values that it is about were not tested; absent for any other cause."
				},
				withheld: { $ref: "#/$defs/withheld" },
				location: {
					type: "object",
					additionalProperties: !1,
					required: ["file", "line"],
					properties: {
						file: {
							type: "string",
							description: "Policy file, relative to the folder the audit ran in."
						},
						line: {
							type: "integer",
							minimum: 1
						}
					},
					description: "Where the policy asks for the rule."
				},
				waiver: {
					type: "object",
					additionalProperties: !1,
					required: [
						"until",
						"owner",
						"reason",
						"state"
					],
					properties: {
						until: { type: "string" },
						owner: { type: "string" },
						reason: { type: "string" },
						state: {
							enum: [
								"breached",
								"cleared",
								"not-breached",
								"undecided",
								"invalid",
								"not-applicable"
							],
							description: "The rule's state without the waiver."
						}
					}
				}
			}
		},
		against: {
			type: "object",
			additionalProperties: !1,
			required: [
				"reference",
				"now",
				"earlier",
				"paired"
			],
			properties: {
				reference: {
					type: "string",
					description: "As the policy writes it."
				},
				now: {
					type: ["number", "null"],
					description: "The metric in this audit."
				},
				earlier: {
					oneOf: [{ $ref: "#/$defs/earlier" }, { type: "null" }],
					description: "The earlier audit; null when there is none."
				},
				paired: {
					type: "boolean",
					description: "The increase was measured on the same records one by one, and not from the two figures."
				}
			},
			description: "What a rule with max_increase compares with; the rule's value and interval are those of the increase."
		},
		earlier: {
			type: "object",
			additionalProperties: !1,
			required: [
				"checkpoint",
				"digest",
				"date",
				"commit",
				"verdict",
				"value",
				"interval"
			],
			properties: {
				checkpoint: { type: "string" },
				digest: { type: "string" },
				date: { type: "string" },
				commit: { type: ["string", "null"] },
				release: { type: "string" },
				verdict: { enum: [
					"pass",
					"warn",
					"inconclusive",
					"invalid",
					"fail",
					"error"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] }
			}
		},
		check: {
			type: "object",
			additionalProperties: !1,
			required: [
				"id",
				"audit",
				"state",
				"detail"
			],
			properties: {
				id: { enum: [
					"nonmembers",
					"blind",
					"base-match",
					"config-match",
					"base-separation",
					"direction",
					"overlap",
					"length",
					"set-balance",
					"label-balance",
					"truncation",
					"rendering",
					"fields",
					"independence",
					"model-shift",
					"left-out",
					"tokenizer",
					"control",
					"limit",
					"scope",
					"people",
					"sampling",
					"policy",
					"change",
					"history"
				] },
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				state: { enum: [
					"ok",
					"note",
					"invalid",
					"error"
				] },
				value: { type: ["number", "null"] },
				interval: { oneOf: [{ $ref: "#/$defs/interval" }, { type: "null" }] },
				detail: { type: "string" }
			}
		},
		curve: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"attack",
				"part",
				"fpr",
				"tpr"
			],
			properties: {
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				attack: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				part: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				fpr: {
					type: "array",
					items: { type: "number" },
					maxItems: 32
				},
				tpr: {
					type: "array",
					items: { type: "number" },
					maxItems: 32
				}
			}
		},
		setCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"set",
				"read",
				"used",
				"scored",
				"compared",
				"truncated",
				"dropped",
				"subjects"
			],
			properties: {
				audit: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				set: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				read: { type: ["integer", "null"] },
				used: { type: ["integer", "null"] },
				scored: { type: ["integer", "null"] },
				compared: {
					type: ["integer", "null"],
					description: "Scored records left for membership inference after the overlapping ones were removed."
				},
				truncated: { type: ["integer", "null"] },
				dropped: { $ref: "#/$defs/counts" },
				subjects: { type: ["integer", "null"] },
				withheld: { $ref: "#/$defs/withheld" }
			}
		},
		provenance: {
			type: "object",
			additionalProperties: !1,
			required: [
				"reticence",
				"checkpoint",
				"base",
				"data",
				"policy",
				"seed",
				"executor",
				"device",
				"dtype",
				"versions"
			],
			properties: {
				reticence: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				checkpoint: { $ref: "#/$defs/model" },
				base: { $ref: "#/$defs/model" },
				data: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"set",
							"source",
							"files",
							"hmac"
						],
						properties: {
							audit: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							set: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							source: { type: "string" },
							files: { type: "integer" },
							hmac: {
								type: ["string", "null"],
								description: "HMAC-SHA-256 of the content under the user's digest key; null without one."
							}
						}
					}
				},
				policy: {
					type: "string",
					description: "SHA-256 of the resolved policy."
				},
				measuring: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: ["audit", "digest"],
						properties: {
							audit: {
								type: "string",
								pattern: "^[\\w .,+-]{0,80}$"
							},
							digest: { type: "string" }
						}
					},
					description: "For each audit, SHA-256 of what the policy says about measuring: shape of the records, attacks, limits, confidence. Audits that differ in it are not compared."
				},
				seed: { type: "integer" },
				executor: {
					type: "string",
					pattern: "^[^<>@\\u0000-\\u001f]{0,400}$",
					description: "docker or process, and why where the policy left it open."
				},
				image: {
					type: "object",
					additionalProperties: !1,
					required: [
						"reference",
						"id",
						"published",
						"revision"
					],
					properties: {
						reference: { type: "string" },
						id: {
							type: "string",
							description: "The Docker engine's id of the image, a digest of what is in it."
						},
						published: {
							type: "boolean",
							description: "Whether this release was published with it."
						},
						revision: {
							type: ["string", "null"],
							description: "Commit that it says it was built from."
						}
					},
					description: "Container image that measured; absent when none did."
				},
				device: { type: "string" },
				dtype: {
					type: "string",
					pattern: "^[\\w .,+-]{0,80}$"
				},
				versions: {
					type: "object",
					additionalProperties: { type: "string" }
				},
				tokenizer: { type: "string" },
				chatTemplate: { type: ["string", "null"] }
			}
		},
		origin: {
			type: "object",
			additionalProperties: !1,
			description: "What a workflow run audited, whose policy judged it, and what a pull request changes; absent outside GitHub Actions.",
			required: [
				"event",
				"repository",
				"visibility",
				"commit",
				"pull",
				"policy",
				"limit",
				"differences",
				"changedFiles",
				"inputs"
			],
			properties: {
				event: {
					type: "string",
					pattern: "^[a-z_]{1,64}$"
				},
				repository: {
					type: "string",
					pattern: "^[\\w.-]{1,100}/[\\w.-]{1,100}$"
				},
				visibility: { enum: [
					"public",
					"private",
					"internal",
					"unknown"
				] },
				commit: {
					type: "string",
					pattern: "^[0-9a-f]{40,64}$",
					description: "The commit that was audited: a pull request's head."
				},
				pull: {
					type: ["integer", "null"],
					description: "Number of the pull request."
				},
				policy: {
					type: "object",
					additionalProperties: !1,
					required: [
						"path",
						"source",
						"repository",
						"ref",
						"commit"
					],
					properties: {
						path: {
							type: "string",
							maxLength: 1024,
							description: "The policy that says how the audit is judged."
						},
						source: {
							enum: [
								"workspace",
								"base",
								"default-branch",
								"head",
								"central"
							],
							description: "workspace: the file of the commit that is audited, on a trusted branch. base: the commit that the pull request changes. default-branch: that of the default branch, as the branch at hand is not protected. head: the file of the commit that is audited, on a branch that is not trusted. central: another file, named by policy-ref."
						},
						repository: {
							type: ["string", "null"],
							maxLength: 256
						},
						ref: {
							type: ["string", "null"],
							maxLength: 1024
						},
						commit: {
							type: ["string", "null"],
							pattern: "^[0-9a-f]{40,64}$"
						}
					}
				},
				limit: {
					type: ["string", "null"],
					maxLength: 1024,
					description: "Why the verdict is inconclusive at best; null when nothing limits it."
				},
				differences: {
					type: "array",
					maxItems: 100,
					description: "Keys of the policy that differ between the commit that judges and the one that is audited.",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"key",
							"part",
							"before",
							"after"
						],
						properties: {
							key: {
								type: "string",
								maxLength: 256
							},
							part: {
								enum: ["audited", "judging"],
								description: "audited: taken from the commit that is audited. judging: ignored there."
							},
							before: {
								type: ["string", "null"],
								maxLength: 256
							},
							after: {
								type: ["string", "null"],
								maxLength: 256
							}
						}
					}
				},
				changedFiles: {
					description: "Files of base and data that are not what they were in the commit they are compared with; null in reports of releases that could not tell.",
					oneOf: [{ type: "null" }, {
						type: "array",
						maxItems: 100,
						items: {
							type: "string",
							maxLength: 1024
						}
					}]
				},
				comparedWith: {
					type: ["string", "null"],
					pattern: "^[0-9a-f]{40,64}$",
					description: "The approved commit that base and data are compared with; null when there is none: the event is no change, and no history says what was audited before."
				},
				uncompared: {
					type: "array",
					maxItems: 100,
					items: {
						type: "string",
						maxLength: 512
					},
					description: "What of base and data could not be compared with that commit, and why."
				},
				inputs: {
					type: "array",
					maxItems: 100,
					items: {
						type: "string",
						maxLength: 256
					},
					description: "Inputs of the workflow that are laid over the policy."
				}
			}
		},
		model: {
			type: "object",
			additionalProperties: !1,
			required: [
				"source",
				"digest",
				"kind",
				"architecture",
				"parameters"
			],
			properties: {
				source: { type: "string" },
				digest: { type: "string" },
				kind: { enum: ["model", "adapter"] },
				architecture: { type: "string" },
				parameters: { type: "integer" },
				name: {
					type: "string",
					description: "Name under which the history keeps the checkpoint."
				},
				match: {
					type: "object",
					additionalProperties: !1,
					required: ["outcome", "detail"],
					description: "Of a base: whether it is the model that the checkpoint says it was tuned from.",
					properties: {
						outcome: { enum: [
							"same",
							"differs",
							"unknown"
						] },
						detail: {
							type: "string",
							maxLength: 1024
						},
						accepted: {
							type: "string",
							maxLength: 500,
							description: "The policy's reason to accept a base that differs."
						}
					}
				}
			}
		}
	}
}, signals_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/signals.schema.json",
	title: "Manifest",
	description: "manifest.json: what the probe wrote, with the digest of each file. The tables are Arrow IPC streams, uncompressed; their columns are listed under x-tables, which both sides read; an optional column is missing where an older probe wrote the table. A later version adds tables or columns, never changes one.",
	type: "object",
	additionalProperties: !1,
	required: [
		"contract",
		"job_sha256",
		"complete",
		"versions",
		"device",
		"dtype",
		"files",
		"counts",
		"inspect",
		"scoring"
	],
	properties: {
		contract: { const: 1 },
		job_sha256: {
			type: "string",
			pattern: "^[0-9a-f]{64}$",
			description: "Digest of the job.json bytes that were read."
		},
		complete: {
			type: "boolean",
			description: "False when a limit stopped the scoring; the scored records are then a random sample."
		},
		versions: {
			type: "object",
			additionalProperties: { type: "string" },
			description: "Python, torch, transformers … and reticence_probe."
		},
		device: {
			type: "string",
			description: "Kind and name of the device, for example 'cpu' or 'cuda NVIDIA H100'."
		},
		dtype: {
			type: "string",
			description: "Precision in which the weights ran, for example float32."
		},
		files: {
			type: "object",
			additionalProperties: {
				type: "object",
				additionalProperties: !1,
				required: [
					"sha256",
					"bytes",
					"rows"
				],
				properties: {
					sha256: {
						type: "string",
						pattern: "^[0-9a-f]{64}$"
					},
					bytes: {
						type: "integer",
						minimum: 0
					},
					rows: {
						type: "integer",
						minimum: 0
					}
				}
			}
		},
		counts: {
			type: "array",
			items: { $ref: "#/$defs/setCounts" }
		},
		inspect: { $ref: "#/$defs/inspect" },
		scoring: {
			type: "object",
			additionalProperties: !1,
			required: [
				"single_load",
				"self_check",
				"adapter_check"
			],
			properties: {
				single_load: {
					type: "boolean",
					description: "Tuned and base ran from one load, the adapter switched off for the base."
				},
				self_check: {
					type: "number",
					minimum: 0,
					description: "Largest absolute difference of a log-probability between slices and the plain forward."
				},
				adapter_check: {
					type: ["number", "null"],
					minimum: 0,
					description: "Largest absolute difference between the switched-off adapter and the base on one text; null where it was not needed."
				}
			}
		},
		generation: {
			type: "array",
			items: { $ref: "#/$defs/generationCounts" },
			description: "What the tasks that generate or rank did, an entry an audit; absent where the job asks for none."
		},
		untested: {
			type: "object",
			additionalProperties: !1,
			required: ["values", "unsearched"],
			properties: {
				values: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"task",
							"type",
							"reason",
							"values"
						],
						properties: {
							audit: { type: "string" },
							task: {
								enum: ["inventory", "templates"],
								description: "inventory: values of the records; templates: values of the people."
							},
							type: { type: "string" },
							reason: {
								enum: [
									"sampled-out",
									"dropped",
									"cut",
									"people-limit",
									"shown",
									"time-limit",
									"no-name",
									"further"
								],
								description: "sampled-out: only in records beyond limits.records; dropped: only in records that cannot be scored; cut: behind or across the last token that is read; people-limit: of people beyond those to be asked about; shown: of people who are shown as examples; time-limit: planned and not asked for; no-name: of people without a name; further: a person's second or later value."
							},
							values: {
								type: "integer",
								minimum: 1,
								description: "Unique values, each under one reason."
							}
						}
					}
				},
				unsearched: {
					type: "array",
					items: {
						type: "object",
						additionalProperties: !1,
						required: [
							"audit",
							"set",
							"records"
						],
						properties: {
							audit: { type: "string" },
							set: { type: "string" },
							records: {
								type: "integer",
								minimum: 1,
								description: "Records that were left out and that the time limit left unsearched."
							}
						}
					}
				}
			},
			description: "Values of the training data that no table tells of. Absent where an older probe wrote the manifest, or the job looks for no values."
		}
	},
	$defs: {
		setCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"set",
				"read",
				"used",
				"scored",
				"truncated",
				"dropped_empty",
				"dropped_short",
				"dropped_no_completion",
				"subjects"
			],
			properties: {
				audit: { type: "string" },
				set: { type: "string" },
				read: {
					type: "integer",
					minimum: 0,
					description: "Records in the files."
				},
				used: {
					type: "integer",
					minimum: 0,
					description: "Records after sampling and dropping."
				},
				scored: {
					type: "integer",
					minimum: 0,
					description: "Records scored under both models."
				},
				truncated: {
					type: "integer",
					minimum: 0
				},
				dropped_empty: {
					type: "integer",
					minimum: 0
				},
				dropped_short: {
					type: "integer",
					minimum: 0,
					description: "Fewer than two tokens, so that nothing is predicted."
				},
				dropped_no_completion: {
					type: "integer",
					minimum: 0,
					description: "No completion text, or no token of it left after truncation."
				},
				dropped_left_out: {
					type: "integer",
					minimum: 0,
					description: "No token of the completion is compared, because the checkpoint's tokenizer has tokens in its place that the base lacks."
				},
				left_out: { $ref: "#/$defs/leftOut" },
				subjects: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Distinct subjects; null without a subject field."
				},
				without_subject: {
					type: ["integer", "null"],
					minimum: 0,
					description: "Records read in which the subject field has no value, each its own subject; null without a subject field."
				},
				empty_files: {
					type: "integer",
					minimum: 0,
					description: "Data files without a record."
				},
				unaudited_fields: {
					type: "object",
					additionalProperties: !1,
					required: ["names", "more"],
					description: "Fields that hold text and that the audit does not read. Named are those that look like names and that half of the records or more hold.",
					properties: {
						names: {
							type: "array",
							maxItems: 10,
							items: {
								type: "string",
								pattern: "^[A-Za-z_]\\w{0,39}$"
							}
						},
						more: {
							type: "integer",
							minimum: 0
						}
					}
				},
				unrendered: {
					type: "object",
					additionalProperties: !1,
					required: [
						"records",
						"held",
						"content",
						"reasoning",
						"calls",
						"other",
						"prompts"
					],
					description: "Characters of messages that the chat template does not render: of assistant turns by kind, of other turns and tools as prompts; records with any of an assistant turn, and all characters that assistant turns hold. Of the sampled records. Absent for other formats than chat.",
					properties: {
						records: {
							type: "integer",
							minimum: 0
						},
						held: {
							type: "integer",
							minimum: 0
						},
						content: {
							type: "integer",
							minimum: 0
						},
						reasoning: {
							type: "integer",
							minimum: 0
						},
						calls: {
							type: "integer",
							minimum: 0
						},
						other: {
							type: "integer",
							minimum: 0
						},
						prompts: {
							type: "integer",
							minimum: 0
						}
					}
				}
			}
		},
		leftOut: {
			type: "object",
			additionalProperties: !1,
			required: [
				"prompt",
				"completion",
				"records"
			],
			description: "What of a set is not compared because the checkpoint's tokenizer reads it otherwise, in tokens of the base. Absent where an older probe did not count.",
			properties: {
				prompt: { $ref: "#/$defs/leftOutOfPart" },
				completion: { $ref: "#/$defs/leftOutOfPart" },
				records: {
					type: "integer",
					minimum: 0,
					description: "Records that keep less than half of their completion, those dropped for it included."
				}
			}
		},
		leftOutOfPart: {
			type: "object",
			additionalProperties: !1,
			required: [
				"tokens",
				"added",
				"shifted",
				"dropped"
			],
			properties: {
				tokens: {
					type: "integer",
					minimum: 0,
					description: "Tokens that the base makes of the part in all records, those of dropped_left_out included."
				},
				added: {
					type: "integer",
					minimum: 0,
					description: "Of these, tokens over whose characters the checkpoint has a token that the base lacks."
				},
				shifted: {
					type: "integer",
					minimum: 0,
					description: "Tokens beside such a token, where the checkpoint splits the text in another way."
				},
				dropped: {
					type: "integer",
					minimum: 0,
					description: "Tokens of records that were dropped since nothing of their completion was left."
				}
			}
		},
		inspect: {
			type: "object",
			additionalProperties: !1,
			required: [
				"tuned",
				"base",
				"tokenizer",
				"chat_template"
			],
			properties: {
				tuned: { $ref: "#/$defs/inspectedModel" },
				base: { $ref: "#/$defs/inspectedModel" },
				tokenizer: {
					type: "object",
					additionalProperties: !1,
					required: [
						"agreement",
						"added_tokens",
						"sha256"
					],
					properties: {
						agreement: {
							enum: ["same", "extends"],
							description: "extends: the tuned vocabulary only adds tokens to the base's; what they stand for is left out and counted."
						},
						added_tokens: {
							type: "integer",
							minimum: 0
						},
						sha256: {
							type: "string",
							pattern: "^[0-9a-f]{64}$",
							description: "Digest of the tuned tokenizer's vocabulary and rules."
						},
						same_rules: {
							type: "boolean",
							description: "Both tokenizers have the same rules, apart from notation. Where they do not, the audit goes on only if every audited text and control string is the same tokens for both."
						}
					}
				},
				chat_template: {
					type: ["object", "null"],
					additionalProperties: !1,
					required: ["source", "sha256"],
					properties: {
						source: { enum: ["policy", "base"] },
						sha256: {
							type: "string",
							pattern: "^[0-9a-f]{64}$"
						}
					}
				},
				config_changes: {
					type: "array",
					maxItems: 1e3,
					description: "Settings of the architecture that the checkpoint's configuration gives another value than the base's; model_type alone when the architectures differ.",
					items: {
						type: "string",
						pattern: "^[A-Za-z0-9_.]{1,120}$"
					}
				}
			}
		},
		generationCounts: {
			type: "object",
			additionalProperties: !1,
			required: [
				"audit",
				"people",
				"people_dropped",
				"targets_asked",
				"prompts_too_long",
				"sequences",
				"empty_sequences",
				"candidates_complete",
				"templates_complete",
				"sampling_complete"
			],
			properties: {
				audit: { type: "string" },
				people: {
					type: "integer",
					minimum: 0,
					description: "People in the files."
				},
				people_dropped: {
					type: "integer",
					minimum: 0,
					description: "People without a name or without any attribute asked for."
				},
				targets_asked: {
					type: "integer",
					minimum: 0,
					description: "Targets that every form, template and scheme asked both models for."
				},
				prompts: {
					type: "integer",
					minimum: 0,
					description: "Prompts of templates and of free sampling, each counted once."
				},
				prompts_left_out: {
					type: "integer",
					minimum: 0,
					description: "Of these, prompts that the checkpoint's tokenizer reads, or whose answer it writes, with tokens that the base lacks: both models were asked in the base's tokens."
				},
				prompts_too_long: {
					type: "integer",
					minimum: 0,
					description: "Prompts cut at the left to fit the context."
				},
				sequences: {
					type: "integer",
					minimum: 0,
					description: "Sequences sampled from each model."
				},
				empty_sequences: {
					type: "integer",
					minimum: 0,
					description: "Of both models together, those without a character but white space."
				},
				candidates_complete: {
					type: "boolean",
					description: "False when the time limit stopped the task: what is there is a random sample."
				},
				templates_complete: { type: "boolean" },
				sampling_complete: { type: "boolean" }
			}
		},
		inspectedModel: {
			type: "object",
			additionalProperties: !1,
			required: [
				"kind",
				"architecture",
				"parameters",
				"dtype",
				"bytes",
				"context",
				"vocabulary"
			],
			properties: {
				kind: { enum: ["model", "adapter"] },
				architecture: { type: "string" },
				parameters: {
					type: "integer",
					minimum: 1
				},
				dtype: {
					type: "string",
					description: "Precision in which the weights are stored."
				},
				bytes: {
					type: "integer",
					minimum: 1
				},
				context: {
					type: "integer",
					minimum: 1,
					description: "Positions that the model can attend to."
				},
				vocabulary: {
					type: "integer",
					minimum: 1
				}
			}
		}
	},
	"x-tables": {
		records: {
			description: "One row a record in use. A record is its ordinal within (audit, set); file and row say where it stands. Never a field's value.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: {
					type: "int32",
					description: "Ordinal within (audit, set), from 0, in file order."
				},
				file: {
					type: "int32",
					description: "Index of the file within the set."
				},
				row: {
					type: "int32",
					description: "Line (jsonl) or row (csv, parquet), from 1."
				},
				tokens: {
					type: "int32",
					description: "Tokens after truncation, the end token included."
				},
				bytes: {
					type: "int32",
					description: "UTF-8 bytes of the rendered text that the tokens cover."
				},
				zlib_bytes: {
					type: "int32",
					description: "Bytes of that text after zlib at level 6."
				},
				prompt_tokens: { type: "int32" },
				prompt_bytes: { type: "int32" },
				prompt_zlib_bytes: { type: "int32" },
				completion_tokens: { type: "int32" },
				completion_bytes: { type: "int32" },
				completion_zlib_bytes: { type: "int32" },
				truncated: { type: "bool" },
				subject: {
					type: "int32",
					nullable: !0,
					description: "Ordinal of the subject, shared between the sets of an audit; null without one."
				},
				label: {
					type: "int32",
					nullable: !0,
					optional: !0,
					description: "Ordinal, from the commonest, of a completion that at least 1 % and ten of the audit's records share, such as the class of a classified text; null for any other completion and for plain text."
				}
			}
		},
		tokens: {
			description: "One file tokens-<audit>-<set>-<model>.arrow each; one row a predicted token (position 1 on), rows of a record adjacent and in order, records in ordinal order. With one more float32 column logp_<name> for each decoding scheme of the job: the log-probability after temperature and top-k with renormalisation, -infinity outside the top k.",
			columns: {
				record: { type: "int32" },
				position: {
					type: "int32",
					description: "Index of the token in the record, from 0; position 0 is never predicted."
				},
				logp: {
					type: "float32",
					description: "Natural log-probability of the true token."
				},
				mean: {
					type: "float32",
					description: "Mean of the log-probability under the model's own distribution: minus the entropy."
				},
				std: {
					type: "float32",
					description: "Standard deviation of the log-probability under the model's own distribution."
				},
				rank: {
					type: "int32",
					description: "1 + tokens with a higher logit + tokens with an equal logit and a lower id. Rank 1 is what greedy decoding emits."
				},
				part: {
					type: "int8",
					description: "0 prompt, 1 completion, 2 left out (tokens that the base does not know, template tokens of the chat's later turns)."
				}
			}
		},
		spans: {
			description: "The inventory: one row an occurrence of a PII value in a record.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				span: {
					type: "int32",
					description: "Ordinal over the whole table."
				},
				value: {
					type: "int32",
					description: "Ordinal of the unique normalised value within the audit: equal values, in either set, share it."
				},
				type: {
					type: "utf8",
					description: "email, phone, credit_card, iban, us_ssn …"
				},
				subject: {
					type: "int32",
					nullable: !0
				},
				part: {
					type: "int8",
					description: "Part of the value's first token."
				},
				first: {
					type: "int32",
					description: "Position of the first token that holds a character of the value."
				},
				last: {
					type: "int32",
					description: "Position of the last such token."
				},
				source: {
					type: "utf8",
					description: "pattern (recogniser), column (field that the user named), model (name recogniser) or people (attribute of the people file, set people)."
				},
				in_prefix: {
					type: "bool",
					description: "The value occurs earlier in the same record: not an extraction."
				},
				guessed: {
					type: "bool",
					description: "A model-free guess gives the value: name rules over the words before it × frequent domains; an e-mail address before a name; or, except for sensitive types, half of the members' subjects or more hold it."
				}
			}
		},
		candidates: {
			description: "Log-probabilities of alternatives for a value after its true prefix, one row a candidate and model, those of a span adjacent. Present where the job asks for candidates. Only spans of members that decide for their value (first with a prefix, not in_prefix) are ranked; a span with fewer than 2 candidates has no rows.",
			columns: {
				span: {
					type: "int32",
					description: "Ordinal in spans."
				},
				pool: {
					type: "utf8",
					description: "decoy: invented, keeping what the prefix reveals; other: real values of other subjects."
				},
				candidate: {
					type: "int32",
					description: "Ordinal within (span, pool); 0 is the true value."
				},
				model: {
					type: "utf8",
					description: "tuned or base."
				},
				logp: {
					type: "float32",
					description: "Natural log-probability, temperature 1 and whole vocabulary, of the text from the first token in which any candidate of the span and pool differs, through the token that ends the value (its terminator: the next token of the record, or the end token)."
				},
				tokens: {
					type: "int32",
					description: "Tokens that logp sums over."
				},
				is_true: { type: "bool" }
			}
		},
		targets: {
			description: "What templates ask for: one row a person and attribute. Present where the job has templates and people.",
			columns: {
				audit: { type: "utf8" },
				target: {
					type: "int32",
					description: "Ordinal over the whole table."
				},
				person: {
					type: "int32",
					description: "Ordinal of the person in the people files of the audit, from 0."
				},
				type: {
					type: "utf8",
					description: "The attribute, a PII type."
				},
				value: {
					type: "int32",
					description: "Ordinal of the unique normalised value among the targets of the audit."
				},
				subject: {
					type: "int32",
					nullable: !0,
					description: "Shared with the audit's records where the people file has the subject field; else the person's own, after those of the records."
				},
				guessed_exact: {
					type: "bool",
					description: "A model-free guess (name rules × frequent domains of the demonstrations' and other people's values) gives the value, or half of the people have it."
				},
				guessed_fuzzy: {
					type: "bool",
					description: "A single guess, by the rule and domain that do best on the people who are not asked about, passes the fuzzy criterion."
				}
			}
		},
		matches: {
			description: "Whether an answer holds the value that was asked for: one row a target, form, template, decoding scheme and model.",
			columns: {
				target: {
					type: "int32",
					description: "Ordinal in targets."
				},
				form: {
					type: "utf8",
					description: "few-shot, zero-shot or grounded."
				},
				template: {
					type: "utf8",
					description: "a, b, c or d."
				},
				decoding: {
					type: "utf8",
					description: "Name of the scheme."
				},
				model: { type: "utf8" },
				exact: {
					type: "bool",
					description: "A value of the type in the answer equals the target after normalisation."
				},
				fuzzy: {
					type: "bool",
					description: "partial_ratio of target and answer, rounded, is 80 or more: the criterion of arXiv 2409.11423."
				},
				empty: {
					type: "bool",
					description: "The answer has no character but white space."
				}
			}
		},
		generated: {
			description: "Unique values that free sampling gave, one row a unique value and model. Present, if empty, where the job has sampling.",
			columns: {
				audit: {
					type: "utf8",
					description: "The audit against whose members the output was searched."
				},
				model: { type: "utf8" },
				type: { type: "utf8" },
				found: {
					type: "int32",
					description: "Ordinal of the unique normalised value among all that either model gave, within the audit."
				},
				value: {
					type: "int32",
					nullable: !0,
					description: "Ordinal in spans of the same audit; null: not in the audit's data."
				},
				in_members: {
					type: "bool",
					description: "The value stands in a member."
				},
				sequences: {
					type: "int32",
					description: "Sequences that hold the value."
				}
			}
		},
		blind: {
			description: "Out-of-fold score of a classifier that sees the text only.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				fold: { type: "int32" },
				score: {
					type: "float32",
					description: "Estimated probability of being a member."
				}
			}
		},
		overlap: {
			description: "Pairs of records that are the same or nearly so.",
			columns: {
				audit: { type: "utf8" },
				set: { type: "utf8" },
				record: { type: "int32" },
				other_set: { type: "utf8" },
				other: { type: "int32" },
				similarity: {
					type: "float32",
					description: "1 for equal normalised texts, else the Jaccard similarity of word 5-grams, from 0.8 on."
				}
			}
		}
	}
}, import__2020 = require__2020();
/** Calendar date as YYYY-MM-DD. */
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return !1;
	let date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/contracts/validate.ts
/** The one validator of each schema, compiled when it is first used: compiling takes some 50 ms. */
/** All faults of a policy are found, each with the value and the part of the schema that refuses it. */
const policyValidator = compiledOnce(config_schema_default, {
	allErrors: !0,
	verbose: !0,
	formats: { date: { validate: isDate } }
}), eventValidator = compiledOnce(events_schema_default), entryValidator = compiledOnce(history_schema_default), reportValidator = compiledOnce(report_schema_default), originValidator = compiledOnce({
	$defs: report_schema_default.$defs,
	$ref: "#/$defs/origin"
}), manifestValidator = compiledOnce(signals_schema_default, { strict: !1 });
function compiledOnce(schema, options = {}) {
	let validator;
	return () => (validator ??= new import__2020.Ajv2020({
		allowUnionTypes: !0,
		...options
	}).compile(schema), validator);
}
export { policyValidator as a, signals_schema_default as c, originValidator as i, eventValidator as n, reportValidator as o, manifestValidator as r, isDate as s, entryValidator as t };
