import { c as SeveralErrors, f as shownErrors, i as PolicyError, l as SourceError, o as ProbeError, s as ReticenceError } from "./src-base-errors.js";
import { $ as formatCount, K as isSensitive, V as TEMPLATE_FORMS, c as isPattern, d as FIELDS, g as isReadAside, h as isPreference, l as matchPattern, m as isOptionalField, n as loadPolicy, z as TEMPLATES } from "./src-attacks-ez.js";
import { b as formatMetric, g as formatChoice, w as formatShare } from "./src-gate-verdict.js";
import { c as joinReports, d as withLocations, n as writeReport, o as explainJoint, s as whyOf, t as writeJointReport, u as placedIn } from "./src-gate-several.js";
import { n as VERSION, t as ROOT } from "./src-base-installation.js";
import { n as smallestOf, t as largestOf } from "./src-base-extremes.js";
import { s as leastNonmembers } from "./src-gate-limits.js";
import { l as writeAtomically, o as readOwnFile } from "./src-base-files.js";
import { C as isMeasured, D as takeOutput, E as refuseSeveral, O as takeReports, S as holdsSignals, b as SIGNALS, k as takeSeveral, l as PULL_LOCK, n as EVENTS, r as HOST_JOB, y as SHARED } from "./src-base-audit-folder.js";
import { t as require_dist } from "./ajv-dist-2020.js";
import { g as lockPolicy, h as readManifestAlone, n as sealAudit } from "./src-config-lock.js";
import { t as placeRules } from "./src-config-places.js";
import { A as cacheSettings, I as formatBytes, S as dataKindOf, f as refuseUnlessIndexed, j as cachedBytes, l as INDEX_FILE, u as isSafetensors } from "./src-sources-cache-digests.js";
import { a as interpreterNamed, c as environmentState, d as hostOf, f as reach, i as executorFor, l as Puller, m as readPullLock, n as chooseExecutor, r as deviceOfProcess, t as examineInterpreter, u as lockOf } from "./src-probe-choose.js";
import { d as RowsFault, i as firstRecords, o as surveyFile, r as parseManifest, u as ReadingLimit } from "./src-rows-arrow.js";
import { C as makeJob, E as readEngine, M as mayHaveGpu, N as readDriver, P as runsCuda, T as refuseContradiction, _ as limitFor, a as describeEvent, b as lookUpImage, c as faultInData, d as RESERVE_FILE, g as diskNeeded, h as WORKING_BYTES, i as describeAgain, r as ProbeFault, u as messageOf, w as grantGpus, y as canPull } from "./src-probe-docker-cleanup.js";
import { a as proportionOutlook, k as kishCount, r as nToDecideProportion, s as tprOutlook, t as aucOutlook } from "./src-stats-bootstrap.js";
import { n as judge$1, s as restsOnBase } from "./src-console-today.js";
import { i as SECONDS_A_RECORD, r as COST_OF_A_TOKEN } from "./src-console-estimate.js";
import { a as isSameFolder, c as digestInputs, i as candidateIn, o as sealVerdict, s as findReusable, t as inputParts } from "./src-history-seal.js";
import { c as width, i as hang, l as wrap, s as reportColumns } from "./src-console-text.js";
import { i as plain$1, o as sideBySide, r as painter, t as VERDICT_COLOURS } from "./src-console-report.js";
import { createHash, createHmac } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { access, lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, statfs } from "node:fs/promises";
import { availableParallelism, freemem, homedir, totalmem } from "node:os";
// src/pull/checkpoint/recorded.ts
var import_dist = require_dist();
/** Larger files are no model card or configuration that a person or a trainer wrote. */
const LARGEST_BYTES$1 = 4 * 1024 ** 2;
/**
* Everything that a checkpoint's folder says of its base, the most reliable first: what the trainer
* wrote into the configuration, then the model card. A file that cannot be read says nothing.
*/
async function recordedBases(root, kind) {
	let file = kind === "adapter" ? "adapter_config.json" : "config.json", config = await readConfig(root, file), card = frontMatter(await readSmall(root, "README.md")), name = config[kind === "adapter" ? "base_model_name_or_path" : "_name_or_path"], named = [card.base_model].flat();
	return [record(file, name, config.revision, config.base_model_digest), record("README.md", named.length === 1 ? named[0] : void 0, void 0, card.base_model_digest)].filter((one) => one.name !== void 0 || one.digest !== void 0);
}
/** A JSON mapping of a model folder; empty where there is none. */
async function readConfig(root, file) {
	try {
		return mapping(JSON.parse(await readSmall(root, file)));
	} catch {
		return {};
	}
}
function record(file, name, revision, digest) {
	return {
		file,
		...isName(name) ? { name } : {},
		...isName(revision) ? { revision } : {},
		...typeof digest == "string" && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : {}
	};
}
function isName(value) {
	return typeof value == "string" && value.trim() !== "" && value.length <= 1024;
}
/** The front matter of a model card; empty where there is none. */
function frontMatter(text) {
	let block = /^---\r?\n(.*?)\r?\n---\s*(?:\r?\n|$)/s.exec(text)?.[1];
	try {
		return block === void 0 ? {} : mapping((0, import_dist.parse)(block));
	} catch {
		return {};
	}
}
/** A value as a mapping; empty where it is none. */
function mapping(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : {};
}
/** The text of a file of a model folder; empty where there is none or it is too large. */
async function readSmall(root, file, largest = LARGEST_BYTES$1) {
	try {
		let path = join(root, file), about = await stat(path);
		return about.isFile() && about.size <= largest ? await readFile(path, "utf8") : "";
	} catch {
		return "";
	}
}
// src/pull/checkpoint/base-match.ts
/**
* Holds what a checkpoint says of its base against the base of the policy: its shape, a digest, then
* name and revision. Of what it says, the first that can be compared decides.
*/
async function matchBase(checkpoint, base) {
	let shape = await shapeDifference(checkpoint, base);
	if (shape !== void 0) return {
		outcome: "differs",
		detail: shape
	};
	let recorded = await recordedBases(checkpoint.path, checkpoint.kind), unknown;
	for (let one of recorded) {
		let match = await compareRecorded(one, checkpoint, base);
		if (match.outcome !== "unknown") return match;
		unknown ??= match;
	}
	return unknown ?? {
		outcome: "unknown",
		detail: "The checkpoint does not say what it was tuned from."
	};
}
/** Holds one thing that a checkpoint says against the base of the policy. */
async function compareRecorded(recorded, checkpoint, base) {
	let { file, name, digest } = recorded;
	if (digest !== void 0) return digest === base.digest ? {
		outcome: "same",
		detail: `${file} records the digest of the base.`
	} : {
		outcome: "differs",
		detail: `${file} says that the checkpoint was tuned from a model with a different digest than the base.`
	};
	let wanted = identify(name), known = base.names.map(identify), said = `${file} names ${show(wanted)}`, quantised = compareNames(wanted, known, []) !== "same" && compareQuantised(wanted, known, said);
	if (quantised) return quantised;
	let other = `the base is ${show(known[0])}`, here = await sameFolder(name, checkpoint, base);
	if (here !== void 0) return here ? {
		outcome: "same",
		detail: `${said}, which is the base.`
	} : {
		outcome: "differs",
		detail: `${said}, a folder on this machine, but the base is a different one.`
	};
	let outcome = compareNames(wanted, known, identifyAll(await ownNames(base)));
	if (outcome === "unknown") return {
		outcome,
		detail: `${said}, which cannot be compared: ${other}.`
	};
	if (outcome === "differs") return {
		outcome,
		detail: `${said}, and ${other}.`
	};
	let revisions = compareRevisions(wanted.revision ?? recorded.revision, known);
	return revisions === void 0 ? {
		outcome: "same",
		detail: `${said}, and so does the policy.`
	} : {
		outcome: "differs",
		detail: `${said} at ${revisions}.`
	};
}
/** Reads a name as trainers and policies write it: a Hub id, an address, a path. */
function identify(text) {
	let trimmed = text.trim().replaceAll("\\", "/").replace(/\/+$/, ""), cached = /(?:^|\/)models--([^/]+?)--([^/]+)\/snapshots\/([^/]+)/.exec(trimmed);
	if (cached !== null) {
		let [, owner, name, revision] = cached;
		return {
			owner,
			name,
			revision,
			isPath: !1
		};
	}
	let hub = /^(?:hf:\/\/|https?:\/\/(?:huggingface\.co|hf\.co)\/)(.+)$/i.exec(trimmed), id = hub?.[1] ?? trimmed, [, owner, name, at, tree] = /^([\w.-]+)\/([\w.-]+)(?:@([^/]+))?(?:\/(?:tree|resolve)\/([^/]+))?(?:\/.*)?$/.exec(hub === null && !/^[\w.-]+\/[\w.-]+$/.test(id) ? "" : id) ?? [];
	if (owner !== void 0 && name !== void 0 && !/^\.{1,2}$/.test(owner)) {
		let revision = at ?? tree;
		return {
			owner,
			name,
			isPath: !1,
			...revision === void 0 ? {} : { revision }
		};
	}
	return {
		name: (trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[?#].*$/, "").split("/").findLast((part) => part !== "") ?? "").replace(/\.(?:tar\.gz|tgz|tar|zip)$/i, ""),
		isPath: trimmed.includes("/") || /^\.{1,2}$/.test(trimmed)
	};
}
/** Whether a name as trainers write it is surely one of those. */
function namesModel(name, names) {
	return compareNames(identify(name), identifyAll(names), []) === "same";
}
/** A name as trainers write it, as a report shows it. */
function shownName(name) {
	return show(identify(name));
}
function identifyAll(names) {
	return names.map(identify);
}
/**
* `own`: what the base's files say it was loaded from, which may be what it was tuned from itself: it
* can make two names the same, and never different.
*/
function compareNames(recorded, known, own) {
	let onHub = known.filter(({ owner }) => owner !== void 0);
	return recorded.owner !== void 0 && onHub.length > 0 ? onHub.some((one) => equal(one.owner, recorded.owner) && equal(one.name, recorded.name)) ? "same" : "differs" : [...known, ...own].some(({ name }) => equal(name, recorded.name)) ? "same" : recorded.owner === void 0 ? !recorded.isPath && onHub.length > 0 ? "differs" : "unknown" : "differs";
}
/** What names of quantised copies end with, in any combination. */
const QUANTISED = /[-_.](?:unsloth[-_]bnb[-_]4bit|bnb[-_][48]bit|[48]bit|nf4|int[48]|gptq(?:[-_]int[48])?|awq(?:[-_]int4)?|fp8|mxfp4)$/i;
/** The model that a quantised copy is one of, by its name; undefined where the name is no copy's. */
function withoutQuantisation(identity) {
	let name = identity.name.replace(QUANTISED, "");
	return name === identity.name || name === "" ? void 0 : {
		...identity,
		name
	};
}
/**
* QLoRA trains an adapter on a base in four bits, and serves it on the same base in sixteen; undefined
* for any other name. Copies are published by others than the model's owner, of whom nobody can say
* that theirs is the same model.
*/
function compareQuantised(recorded, known, said) {
	let plain = withoutQuantisation(recorded), alike = known.filter(({ name }) => plain !== void 0 && equal(name, plain.name));
	if (alike.length === 0) return;
	let copy = `${said}, by its name a quantised copy. The audit runs on the base in full precision`;
	return alike.some(({ owner }) => owner !== void 0 && equal(owner, recorded.owner ?? "")) ? {
		outcome: "same",
		detail: `${copy}.`
	} : {
		outcome: "unknown",
		detail: `${copy}; the name does not show whether that is the same model.`
	};
}
/** `b, and the policy's base is at c` when two revisions are both known and differ. */
function compareRevisions(recorded, known) {
	let revisions = known.flatMap(({ revision }) => revision ?? []);
	if (recorded === void 0 || revisions.length === 0) return;
	let comparable = revisions.filter((one) => isCommit(one) === isCommit(recorded));
	if (comparable.length !== 0 && !comparable.some((one) => one.startsWith(recorded) || recorded.startsWith(one))) return `revision ${plain(recorded)}, but the base is at ${plain(comparable[0])}`;
}
function isCommit(revision) {
	return /^[0-9a-f]{7,64}$/.test(revision);
}
/**
* Whether a path leads to the base's own folder, from the checkpoint's or absolutely; undefined where
* it leads to no model of this machine.
*/
async function sameFolder(name, checkpoint, base) {
	let path = resolve(checkpoint.path, name);
	try {
		let found = await realpath(path);
		return found === await realpath(base.path) ? !0 : found === await realpath(checkpoint.path) || !(await stat(join(found, "config.json"))).isFile() || equal(identify(found).name, identify(base.path).name) ? void 0 : !1;
	} catch {
		return;
	}
}
/** What the base's own files say it is. */
async function ownNames(base) {
	let { _name_or_path: name } = await readConfig(base.path, "config.json");
	return [await realpath(base.path).catch(() => base.path), ...typeof name == "string" && name !== "" ? [name] : []];
}
/** Settings of a configuration that tuning leaves as they are, under each of their names. */
const SHAPE = [
	["model_type"],
	[
		"hidden_size",
		"n_embd",
		"d_model"
	],
	[
		"num_hidden_layers",
		"n_layer",
		"n_layers",
		"num_layers"
	],
	[
		"num_attention_heads",
		"n_head",
		"n_heads"
	],
	["num_key_value_heads"],
	[
		"intermediate_size",
		"n_inner",
		"ffn_dim"
	]
];
/** For a full model: in what its configuration is no tuned version of the base's, or undefined. */
async function shapeDifference(checkpoint, base) {
	if (checkpoint.kind !== "model") return;
	let [tuned, original] = await Promise.all([readConfig(checkpoint.path, "config.json"), readConfig(base.path, "config.json")]);
	for (let names of SHAPE) {
		let [now, before] = [settingOf(tuned, names), settingOf(original, names)];
		if (now !== void 0 && before !== void 0 && now !== before) return `${names[0]} is ${plain(String(now))} in the checkpoint's config.json and ${plain(String(before))} in the base's.`;
	}
}
function settingOf(config, names) {
	let nested = config.text_config, text = typeof nested == "object" && nested ? nested : {}, merged = {
		...config,
		...text
	}, value = names.map((name) => merged[name]).find((one) => one != null);
	return typeof value == "string" || typeof value == "number" ? value : void 0;
}
function equal(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function show({ owner, name, isPath }) {
	return owner === void 0 ? isPath ? `the folder ${plain(name)}` : plain(name) : plain(`${owner}/${name}`);
}
/** What a checkpoint writes, reduced to what names are made of. */
function plain(text) {
	let kept = text.replace(/[^\w.@/+-]/g, "?");
	return kept.length > 100 ? `${kept.slice(0, 99)}…` : kept;
}
// src/pull/checkpoint/digest.ts
/** One digest for a set of files: SHA-256 over their sorted names and SHA-256s. */
function digestOf(files) {
	let hash = createHash("sha256");
	for (let { path, sha256 } of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) hash.update(`${sha256}  ${path}\n`);
	return `sha256:${hash.digest("hex")}`;
}
// src/pull/checkpoint/describe.ts
/** Configuration files in which a checkpoint can ask for its own code. */
const CONFIGURATIONS = [
	"config.json",
	"tokenizer_config.json",
	"generation_config.json",
	"adapter_config.json",
	"processor_config.json"
];
/**
* Says what a model directory holds, without loading it.
* Throws SourceError when it asks to run its own code, or lacks weights or configuration.
*/
async function describeCheckpoint(reference, fetched) {
	let names = new Set(fetched.files.map((file) => file.path));
	for (let name of CONFIGURATIONS) names.has(name) && await refuseOwnCode(reference, join(fetched.root, name), name);
	let kind = names.has("adapter_config.json") ? "adapter" : "model", needed = kind === "adapter" ? ["adapter_model.safetensors"] : ["config.json"];
	for (let name of needed) if (!names.has(name)) throw new SourceError("model-incomplete", `"${reference}" lacks ${name}${kind === "adapter" ? ", the adapter's weights in safetensors format" : ""}.`);
	if (![...names].some((name) => name.endsWith(".safetensors"))) throw new SourceError("executable-weights", `"${reference}" contains no *.safetensors. Other weight formats can run code when loaded and are refused; save the model as safetensors.`);
	if (kind === "model" && names.has("model.safetensors.index.json")) {
		let index = await readFile(join(fetched.root, INDEX_FILE), "utf8");
		refuseUnlessIndexed(reference, index, [...names].filter(isSafetensors));
	}
	return {
		kind,
		path: fetched.root,
		digest: digestOf(fetched.files)
	};
}
async function refuseOwnCode(reference, path, name) {
	let configuration;
	try {
		configuration = JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw new SourceError("config-unreadable", `${name} in "${reference}" is not valid JSON.`);
	}
	if (typeof configuration == "object" && configuration && "auto_map" in configuration) throw new SourceError("remote-code", `${name} in "${reference}" has "auto_map": the checkpoint asks to run its own code, which an audit refuses. Remove auto_map and use an architecture that transformers knows.`);
}
/**
* Holds what each of several adapters says of its base against the base of the policy and the other
* adapters. The first must name the base. A later one is trained on the result of those before it,
* for which trainers write the base's name (merged in memory), the adapter before it, or the place
* where the merged model was saved; of the first and the last nobody can say that it was so, and the
* detail says what is assumed.
*/
async function matchStack(adapters, base) {
	let each = [];
	for (let index of adapters.keys()) each.push(await trainedOn(adapters, index, base));
	let judged = each.map((one, index) => judge(one, index, each)), outcome = ["differs", "unknown"].find((state) => judged.some((one) => one.outcome === state)), detail = judged.map((one) => one.detail).join(" ");
	return {
		outcome: outcome ?? "same",
		detail: detail.length > 1e3 ? `${detail.slice(0, 999)}…` : detail
	};
}
/** The first thing that the adapter's folder says and that can be compared. */
async function trainedOn(adapters, index, base) {
	let adapter = adapters[index], other;
	for (let recorded of await recordedBases(adapter.path, adapter.kind)) {
		let match = await compareRecorded(recorded, adapter, base);
		if (match.outcome === "same") return { on: "base" };
		let found = await indexOf$1(recorded, adapters, index);
		if (found !== void 0) return {
			on: "adapter",
			index: found
		};
		(other === void 0 || other.on === "other" && other.outcome === "unknown") && (other = {
			on: "other",
			said: saidBy(recorded),
			outcome: match.outcome
		});
	}
	return other ?? { on: "nothing" };
}
/** Which other adapter of the list is meant. */
async function indexOf$1({ name, digest }, adapters, own) {
	let others = adapters.map((other, index) => ({
		...other,
		index
	})), byDigest = others.find((other) => digest !== void 0 && digest === other.digest);
	if (byDigest !== void 0 || name === void 0) return byDigest?.index;
	let path = await real(resolve(adapters[own].path, name));
	for (let other of others) if (other.index !== own && path === await real(other.path)) return other.index;
	let byName = others.filter(({ names }) => namesModel(name, names));
	return byName.length === 1 && byName[0].index !== own ? byName[0].index : void 0;
}
async function real(path) {
	return await realpath(path).catch(() => path);
}
function saidBy({ file, name }) {
	return name === void 0 ? `${file} gives the digest of` : `${file} names ${shownName(name)},`;
}
function judge(one, index, all) {
	let who = `Adapter ${index + 1}`, before = index === 1 ? "adapter 1" : `adapters 1 to ${index}`;
	if (one.on === "adapter") return one.index === index - 1 ? {
		outcome: "same",
		detail: `${who} was trained on adapter ${index}.`
	} : {
		outcome: "differs",
		detail: `${who} says that it was trained on adapter ${one.index + 1}: \`checkpoint.adapters\` is not in training order.`
	};
	if (index === 0) return judgeFirst(one, all);
	switch (one.on) {
		case "base": return {
			outcome: "unknown",
			detail: `${who} also names the base; the audit assumes that it was trained on the base with ${before} merged.`
		};
		case "other": return {
			outcome: "unknown",
			detail: `${who}: ${one.said} a model other than the base; the audit assumes that it is the base with ${before} merged.`
		};
		case "nothing": return {
			outcome: "unknown",
			detail: `${who} does not say what it was trained on; the audit assumes the base with ${before} merged.`
		};
	}
}
function judgeFirst(one, all) {
	if (one.on === "base") return {
		outcome: "same",
		detail: "Adapter 1 was trained on the base."
	};
	let onBase = all.findIndex(({ on }) => on === "base"), hint = onBase < 0 ? "" : ` Adapter ${onBase + 1} names the base: are the adapters in training order?`;
	return one.on === "nothing" ? {
		outcome: "unknown",
		detail: `Adapter 1 does not say what it was tuned from.${hint}`
	} : {
		outcome: one.outcome,
		detail: `Adapter 1: ${one.said} and not the base.${hint}`
	};
}
// src/pull/checkpoint/training.ts
/** Files of settings that are read at most, in the order of their names. */
const SETTINGS = /^\w[\w.-]{0,99}\.ya?ml$/i;
/**
* What trainers' settings beside a checkpoint say that training learned: files of Axolotl,
* LLaMA-Factory, torchtune and TRL (alignment-handbook's recipes among them), and the model cards of
* Axolotl and TRL. `training_args.bin` is a pickle and is never opened; `trainer_state.json` holds no
* such setting. Files are read as data, up to a size; one that cannot be read says nothing. Only of a
* folder on this machine: of a remote checkpoint just the model is fetched.
*
* `format`: that of the records; what TRL learns by default depends on it.
*/
async function recordedTraining(root, format) {
	let found = { learnt: [] }, add = (file, settings) => {
		for (let read of [
			ofAxolotl,
			ofLlamaFactory,
			ofTorchtune,
			ofTrl
		]) {
			let said = read(settings, format);
			if (said !== void 0) {
				"preference" in said ? found.preference ??= {
					file,
					because: said.preference
				} : found.learnt.push({
					file,
					...said
				});
				return;
			}
		}
	};
	for (let name of await settingsFiles(root)) add(name, parsed(await readSmall(root, name, 262144)));
	let card = await readSmall(root, "README.md"), tags = [frontMatter(card).tags].flat(), ofCard = (said) => {
		"preference" in said ? found.preference ??= {
			file: "README.md",
			because: said.preference
		} : found.learnt.push({
			file: "README.md",
			...said
		});
	};
	if (tags.includes("axolotl") || /built with axolotl/i.test(card)) for (let [, block] of card.matchAll(/```ya?ml\r?\n(.*?)\r?\n```/gs)) add("README.md", parsed(block));
	else if (tags.includes("trl")) {
		let method = METHODS.find((name) => tags.includes(name));
		method === void 0 ? tags.includes("sft") && LEARNT_WHOLE.has(format) && ofCard({
			learnt: "all",
			because: "tuned by TRL's SFT, which learns whole conversations by default"
		}) : ofCard({ preference: `tuned by TRL's ${method.toUpperCase()}` });
	}
	return found;
}
/** Methods that learn from what was rejected, as trainers call them. */
const METHODS = [
	"dpo",
	"ipo",
	"kto",
	"orpo",
	"cpo",
	"simpo"
], LEARNT_WHOLE = /* @__PURE__ */ new Set(["chat", "sharegpt"]), DEFAULT = "by default", ofAxolotl = (settings) => {
	if (!("base_model" in settings)) return;
	let { rl, train_on_inputs: inputs } = settings, preference = preferenceOf$1("rl", rl);
	if (preference !== void 0) return preference;
	let datasets = mappingsOf(settings.datasets);
	if (inputs === !0) return {
		learnt: "all",
		because: "train_on_inputs: true"
	};
	let asked = datasets.flatMap((one) => [one.roles_to_train].flat()).find((role) => [
		"user",
		"human",
		"system",
		"tool"
	].includes(String(role)));
	return asked === void 0 ? "pretraining_dataset" in settings || datasets.some(({ type }) => type === "completion") ? {
		learnt: "all",
		because: "a data set of type completion"
	} : {
		learnt: "completions",
		because: inputs === !1 ? "train_on_inputs: false" : `Axolotl, ${DEFAULT}`
	} : {
		learnt: "all",
		because: `roles_to_train holds ${String(asked)}`
	};
}, ofLlamaFactory = (settings) => {
	let { stage, train_on_prompt: prompt, mask_history: history } = settings;
	if (typeof stage != "string") return;
	let preference = preferenceOf$1("stage", stage);
	if (preference !== void 0) return preference;
	if (stage === "pt") return {
		learnt: "all",
		because: "stage: pt"
	};
	if (stage === "sft") return prompt === !0 ? {
		learnt: "all",
		because: "train_on_prompt: true"
	} : history === !0 ? {
		learnt: "last",
		because: "mask_history: true"
	} : {
		learnt: "completions",
		because: prompt === !1 ? "train_on_prompt: false" : `LLaMA-Factory, ${DEFAULT}`
	};
}, TORCHTUNE_WHOLE = /\.(alpaca(_cleaned)?_dataset|text_completion_dataset|cnn_dailymail\w*|wikitext_dataset)$/, ofTorchtune = (settings) => {
	let datasets = mappingsOf(settings.dataset).filter((one) => "_component_" in one);
	if (datasets.length === 0) return;
	let { _component_: loss } = mapping(settings.loss), preference = preferenceOf$1("loss", /(dpo|simpo)loss$/i.exec(String(loss))?.[1]);
	if (preference !== void 0) return preference;
	let learnt;
	for (let one of datasets) {
		let { _component_: component, train_on_input: input, masking_strategy: masking } = one, whole = TORCHTUNE_WHOLE.test(String(component));
		if (input === !0) return {
			learnt: "all",
			because: "train_on_input: true"
		};
		if (masking === "train_on_all") return {
			learnt: "all",
			because: "masking_strategy: train_on_all"
		};
		if (whole && input !== !1 && masking === void 0) return {
			learnt: "all",
			because: `a torchtune data set that learns inputs ${DEFAULT}`
		};
		masking === "train_on_last" ? learnt ??= {
			learnt: "last",
			because: "masking_strategy: train_on_last"
		} : learnt = {
			learnt: "completions",
			because: input === !1 ? "train_on_input: false" : `torchtune, ${DEFAULT}`
		};
	}
	return learnt;
}, ofTrl = (settings, format) => {
	let { completion_only_loss: completion, assistant_only_loss: assistant } = settings, named = completion !== void 0 || assistant !== void 0, hasData = [
		"dataset_name",
		"dataset_mixer",
		"dataset_mixture"
	].some((key) => key in settings);
	if (named || hasData && "model_name_or_path" in settings) return !named && "beta" in settings && !("reward_funcs" in settings) ? { preference: "beta, a setting of preference losses" } : assistant === !0 ? {
		learnt: "completions",
		because: "assistant_only_loss: true"
	} : LEARNT_WHOLE.has(format) ? {
		learnt: "all",
		because: assistant === !1 ? "assistant_only_loss: false" : `TRL, ${DEFAULT}`
	} : completion === !1 ? {
		learnt: "all",
		because: "completion_only_loss: false"
	} : {
		learnt: "completions",
		because: completion === !0 ? "completion_only_loss: true" : `TRL, ${DEFAULT}`
	};
};
function preferenceOf$1(key, value) {
	let method = METHODS.find((name) => name === String(value).toLowerCase());
	return method === void 0 ? void 0 : { preference: `${key}: ${method}` };
}
function mappingsOf(value) {
	return [value].flat().map(mapping);
}
async function settingsFiles(root) {
	return (await readdir(root, { withFileTypes: !0 }).catch(() => [])).filter((entry) => !entry.isDirectory() && SETTINGS.test(entry.name)).map(({ name }) => name).sort().slice(0, 20);
}
function parsed(text) {
	try {
		return mapping((0, import_dist.parse)(text, { logLevel: "silent" }));
	} catch {
		return {};
	}
}
// src/pull/fits.ts
/** Whether a record has what a format reads, under the format's own names. */
const FITS = {
	text: (kinds) => isText(kinds, "text"),
	"prompt-completion": (kinds) => isText(kinds, "prompt", "completion"),
	instruct: (kinds) => isText(kinds, "instruction", "output"),
	chat: (kinds) => isOf(kinds, "messages", "messages"),
	sharegpt: (kinds) => isOf(kinds, "sharegpt", "conversations"),
	"chat-completion": (kinds) => isOf(kinds, "messages", "prompt", "completion"),
	preference: (kinds) => isText(kinds, "chosen") && !isOf(kinds, "messages", "prompt"),
	"chat-preference": (kinds) => isOf(kinds, "messages", "chosen")
};
function isText(kinds, ...names) {
	return isOf(kinds, "text", ...names);
}
function isOf(kinds, kind, ...names) {
	return names.every((name) => kinds.get(name) === kind);
}
/** The formats that a record fits. */
function formatsOf(kinds) {
	return Object.keys(FITS).filter((format) => FITS[format](kinds));
}
/** Every format that can be recognised. */
const FITTING = Object.keys(FITS);
// src/pull/stray.ts
/**
* Throws SourceError data-format for a .json file that begins with no record: many programs leave such
* files beside data (package.json, results, descriptions), and in a folder each would be read as data.
*/
async function refuseNoRecords(file, files, key) {
	if (file.type !== "json") return;
	let fault = await firstRecords(file, 1).then(() => void 0, (error) => error);
	if (fault instanceof RowsFault && NO_RECORDS.has(fault.code)) throw new SourceError("data-format", `contains no records: a .json file must be one list of objects, or one object per line. ${advice(files.length > 1, key)}`, { location: { file: file.path } });
}
const NO_RECORDS = /* @__PURE__ */ new Set([
	"json-unreadable",
	"line-unreadable",
	"row-unreadable"
]);
function advice(hasOthers, key) {
	return hasOthers ? `If it is not data, move it out of the folder, or list the data files one by one in \`${key}\`.` : `Name the file with the records in \`${key}\`.`;
}
/** What to add to an error about the fields of a .json file that lies among files of other kinds. */
function strayAdvice(file, files, key) {
	return file.type !== "json" || files.every(({ type }) => type === "json") ? "" : ` ${advice(!0, `${key}.members`)}`;
}
// src/pull/fields.ts
/** Fields that a message names at most, and what a name looks like that it may show. */
const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;
/**
* Throws SourceError when the first record of a data file lacks a field that the audit's format
* needs, before minutes are spent on models. Only the probe reads every record: what cannot be told
* from the first one, and whatever else is wrong with the file, is left to it.
*/
async function refuseOtherFields(file, { key, data }, files = [file]) {
	let { path, type } = file, [first] = await firstRecords(file, 1).catch(() => []);
	if (first === void 0) return;
	let { kinds, line } = first, names = [...kinds.keys()], absent = requiredFields(data.format, data.fields).filter((name) => !kinds.has(name));
	if (absent.length === 0) return;
	let needs = absent.map((name) => JSON.stringify(name)).join(" and ");
	throw new SourceError("field-missing", `the first record lacks the field${absent.length === 1 ? "" : "s"} ${needs} that \`${key}.format: ${data.format}\` needs; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${fieldAdvice(formatsOf(kinds), key, data.format)}${strayAdvice(file, files, key)}`, { location: {
		file: path,
		...line === void 0 ? {} : { line }
	} });
}
/** Names of the fields that no record of the format may lack. */
function requiredFields(format, fields) {
	return Object.keys(FIELDS[format]).filter((role) => !isOptionalField(format, role)).map((role) => fields[role]);
}
/** `fitting`: the formats whose own fields the record has. */
function fieldAdvice(fitting, key, format) {
	let [only] = fitting;
	return fitting.length === 1 ? only === format ? `Correct \`${key}.fields\`: the fields with the format's default names are there.` : `Write \`${key}.format: ${only}\`, or name the fields with \`${key}.fields\`.` : `Name the fields with \`${key}.fields\`, or another format with \`${key}.format\`.`;
}
/** Names that the formats give their fields. */
const KNOWN = new Set(Object.values(FIELDS).flatMap((fields) => Object.values(fields)));
/** A header of one name that holds another delimiter was not written for commas. */
function delimiterAdvice([name, ...others], key) {
	let delimiter = others.length > 0 ? void 0 : /[;\t|]/.exec(name ?? "")?.[0];
	return delimiter === void 0 ? "" : `The csv's delimiter seems to be ${delimiter === "	" ? "a tab" : `"${delimiter}"`}: write \`${key}.csv: {delimiter: ${JSON.stringify(delimiter)}}\`. `;
}
/**
* Names of fields are no text of a record; what does not look like one may be, and is not shown. A csv
* file without a header has a record in its place, so that only the formats' own names are shown of it.
*/
function isShowable(name, type) {
	return type === "csv" ? KNOWN.has(name) : IDENTIFIER.test(name);
}
function shownNamesOf(names, type) {
	let shown = names.filter((name) => isShowable(name, type)).slice(0, 10), more = names.length - shown.length;
	return shown.length > 0 ? shown.join(", ") + (more === 0 ? "" : ` and ${more} more`) : names.length === 0 ? "no field with a value" : type === "csv" ? "other names in its header (or no header?)" : "other fields";
}
/** Names of fields of files, each once: those that may be shown, and how many more there are. */
function shownNames(fields) {
	let names = new Set(fields.map(({ name }) => name)), showable = fields.filter(({ name, type }) => isShowable(name, type)), shown = [...new Set(showable.map(({ name }) => name))].slice(0, 10), more = names.size - shown.length;
	return [...shown, ...more === 0 ? [] : [`${more} whose name is not shown`]].join(", ");
}
// src/pull/format.ts
/** Records of each file that are read to recognise its format. */
const OTHER_NAMES = [{
	kind: "messages",
	name: "conversations",
	write: "{format: chat, fields: {messages: conversations}}"
}, {
	kind: "sharegpt",
	name: "messages",
	write: "{format: sharegpt, fields: {conversations: messages}}"
}];
/**
* The one format that the first records of all files fit, where the policy names none. Throws
* SourceError format-ambiguous and format-unknown, which name what to write.
*/
async function detectFormat(files, { key }) {
	let fitting;
	for (let file of files) for (let { kinds, line } of await firstRecords(file, 20).catch(() => [])) {
		let location = {
			file: file.path,
			...line === void 0 ? {} : { line }
		}, own = formatsOf(kinds);
		if (own.length === 0) throw unknown(kinds, file, files, key, location);
		let before = fitting ?? own;
		if (fitting = before.filter((format) => own.includes(format)), !(fitting.length > 0)) throw new SourceError("format-ambiguous", `the records have several formats: earlier ones ${before.join(" or ")}, this one ${own.join(" or ")}. An audit reads one format; set \`${key}.format\`, and leave the others out.`, { location });
	}
	let [file] = files;
	if (fitting?.length === 1) return fitting[0];
	let location = file === void 0 ? {} : { location: { file: file.path } };
	throw fitting === void 0 ? new SourceError("format-unknown", `no record shows the format; write \`${key}.format\`: ${FITTING.join(", ")}.`, location) : new SourceError("format-ambiguous", `the first records fit ${fitting.join(" and ")}. Choose the one that training used: ${fitting.map((format) => `\`${key}.format: ${format}\``).join(" or ")}.`, location);
}
function unknown(kinds, file, files, key, location) {
	let { type } = file, names = [...kinds.keys()], other = OTHER_NAMES.find(({ kind, name }) => kinds.get(name) === kind), advice = other === void 0 ? `Write \`${key}.format\` (${FITTING.join(", ")}) and name its fields with \`${key}.fields\`.` : `Write \`${key}: ${other.write}\`.`;
	return new SourceError("format-unknown", `this record fits no format; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${advice}${strayAdvice(file, files, key)}`, { location });
}
/** The policy with the recognised formats, as if it named them. */
function withFormats(loaded, formats) {
	return formats.size === 0 ? loaded : loaded.with([...formats].map(([key, value]) => ({
		path: [key, "format"],
		value,
		label: "the first records"
	})));
}
// src/pull/located.ts
/** Does something with the reference that the policy writes at `path`. */
async function ofPolicy(loaded, path, reference, wanted, work, called) {
	let directory = loaded.source.directoryOf(path), key = path.join(".");
	return await located(loaded, path, () => work(key, reference, wanted, directory), called);
}
/**
* An error of a source, with the line of the policy that named it; `called`: how it says what it is
* about.
*/
async function located(loaded, path, work, called = path.at(-1)) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof SourceError ? new SourceError(error.code, `${called}: ${error.message}`, {
			location: loaded.source.locate(path),
			cause: error
		}) : error;
	}
}
// src/pull/side-inputs.ts
/** What an audit reads besides models and data, all of it local. */
const SIDE_INPUTS = {
	names: {
		what: "the name model",
		wanted: "model",
		isFile: !1
	},
	prompts: {
		what: "the prompts",
		wanted: "data",
		isFile: !0
	},
	split: {
		what: "the manifest of the split",
		wanted: "model",
		isFile: !0
	},
	template: {
		what: "the chat template",
		wanted: "model",
		isFile: !0
	}
};
/** What the PII attacks need besides the data, as absolute paths. */
async function piiInputs(loaded, puller) {
	let { pii } = loaded.policy.attacks;
	if (pii === "off") return {};
	let names = [
		"attacks",
		"pii",
		"names",
		"path"
	], prompts = [
		"attacks",
		"pii",
		"sampling",
		"prompts"
	];
	return {
		...pii.names === void 0 ? {} : { nameModel: await pullSideInput(loaded, puller, names, pii.names.path, SIDE_INPUTS.names) },
		...pii.sampling === "off" || pii.sampling.prompts === void 0 ? {} : { prompts: await pullSideInput(loaded, puller, prompts, pii.sampling.prompts, SIDE_INPUTS.prompts) }
	};
}
/** The text of the chat template that the policy names for an audit. */
async function readChatTemplate(loaded, puller, audit) {
	let { chat_template: path } = audit.data;
	if (path === void 0) return;
	let absolute = await pullSideInput(loaded, puller, [audit.key, "chat_template"], path, SIDE_INPUTS.template);
	return await readFile(absolute, "utf8");
}
/**
* The manifest of the split that the policy names for an audit; undefined where it names none. Throws
* PolicyError for another file.
*/
async function readSplit(loaded, puller, audit) {
	let { split: path } = audit.data;
	if (path === void 0) return;
	let key = [audit.key, "split"], absolute = await pullSideInput(loaded, puller, key, path, SIDE_INPUTS.split), manifest = parseManifest(await readFile(absolute, "utf8"));
	if (manifest !== void 0) return manifest;
	throw new PolicyError("split-unreadable", `"${path}" is not a split.json that \`reticence split\` of this release wrote.`, { location: loaded.source.locate(key) });
}
/** Absolute path of such a thing, once it is in the lock. */
async function pullSideInput(loaded, puller, key, path, { what, wanted, isFile }) {
	let absolute = resolve(loaded.source.directoryOf(key), path), about = await stat(absolute).catch(() => void 0);
	if (about === void 0 || isFile && !about.isFile()) throw new PolicyError("source-missing", `${what} "${path}" cannot be read. Looked in ${dirname(absolute)}.`, { location: loaded.source.locate(key) });
	return await located(loaded, key, () => puller.hold(key.join("."), path, absolute, wanted)), absolute;
}
// src/pull/data.ts
const DATA_SETS = [
	"members",
	"nonmembers",
	"people"
];
async function prepareData(loaded, puller) {
	for (let { key, data } of loaded.policy.audits) for (let set of DATA_SETS) for (let reference of data[set]) await ofPolicy(loaded, [key, set], reference, "data", (...what) => puller.prepare(...what));
}
/** The data of every audit, and the policy with their recognised formats. */
async function pullAudits(loaded, puller, digestKey) {
	let sets = [], formats = /* @__PURE__ */ new Map();
	for (let audit of loaded.policy.audits) {
		let pulled = await pullSets(loaded, puller, audit);
		sets.push(pulled);
		for (let set of DATA_SETS) {
			let files = jobFiles(pulled[set], audit.data);
			for (let file of files) await refuseNoRecords(file, files, [audit.key, set].join("."));
		}
		audit.data.format === "detect" && formats.set(audit.key, await detectFormat(recordFiles(pulled, audit), audit));
	}
	let recognised = withFormats(loaded, formats), audits = [];
	for (let [index, audit] of recognised.policy.audits.entries()) audits.push(await describeSets(recognised, puller, audit, sets[index], digestKey));
	return {
		audits,
		loaded: recognised
	};
}
async function pullSets(loaded, puller, audit) {
	let members = await pullData(loaded, puller, audit, "members"), nonmembers = await pullData(loaded, puller, audit, "nonmembers"), people = await pullData(loaded, puller, audit, "people");
	return refuseSharedFiles(loaded, audit, members, nonmembers), {
		members,
		nonmembers,
		people
	};
}
function recordFiles({ members, nonmembers }, { data }) {
	return [...jobFiles(members, data), ...jobFiles(nonmembers, data)];
}
async function describeSets(loaded, puller, audit, pulled, digestKey) {
	let { members, nonmembers, people } = pulled, records = recordFiles(pulled, audit);
	for (let file of records) await refuseOtherFields(file, audit, records);
	let chatTemplate = await readChatTemplate(loaded, puller, audit), split = await readSplit(loaded, puller, audit);
	return split !== void 0 && refuseOtherSplit(loaded, audit, split, pulled), {
		inputs: {
			sets: {
				...members.length === 0 ? {} : { members: jobFiles(members, audit.data) },
				...nonmembers.length === 0 ? {} : { nonmembers: jobFiles(nonmembers, audit.data) }
			},
			...people.length === 0 ? {} : { people: jobFiles(people, audit.data) },
			...chatTemplate === void 0 ? {} : { chatTemplate }
		},
		provenance: [
			["members", members],
			["nonmembers", nonmembers],
			["people", people]
		].filter(([, fetched]) => fetched.length > 0).map(([set, fetched]) => describeData(audit, set, fetched, digestKey)),
		...split === void 0 ? {} : { split: {
			audit: audit.name,
			by: split.by,
			cleaned: split.cleaned === !0
		} }
	};
}
/** Sets that are not, byte for byte, those of the split that the policy vouches for. */
function refuseOtherSplit(loaded, { key, data }, split, pulled) {
	for (let set of ["members", "nonmembers"]) {
		let found = files(pulled[set]);
		if (found.length !== 1 || found[0].sha256 !== split[set].sha256) throw new PolicyError("split-differs", `the ${set} are not the ${split[set].file} that \`reticence split\` wrote with "${data.split}". Name that file as it was written; if you changed it, split again before training, or remove \`${key}.split\`.`, { location: loaded.source.locate([key, set]) });
	}
}
async function pullData(loaded, puller, audit, set) {
	let pulled = [];
	for (let reference of audit.data[set]) {
		let { fetched } = await ofPolicy(loaded, [audit.key, set], reference, "data", (...what) => puller.pull(...what));
		pulled.push(fetched);
	}
	return pulled;
}
function refuseSharedFiles(loaded, audit, members, nonmembers) {
	let known = new Map(files(members).map((file) => [file.sha256, file.path]));
	for (let file of files(nonmembers)) {
		let same = known.get(file.sha256);
		if (same !== void 0) throw new PolicyError("sets-identical", `members and nonmembers contain the same file (${same === file.path ? same : `${same}, ${file.path}`}); nonmembers must never have been trained on.`, { location: loaded.source.locate([audit.key, "nonmembers"]) });
	}
}
function files(fetched) {
	return fetched.flatMap((one) => [...one.files]);
}
function jobFiles(fetched, { csv }) {
	return fetched.flatMap(({ root, files }) => files.map(({ path }) => {
		let kind = dataKindOf(path);
		return {
			path: join(root, path),
			...kind,
			...kind.type === "csv" ? csv : {}
		};
	}));
}
function describeData(audit, set, fetched, digestKey) {
	let described = files(fetched).map(({ bytes, sha256 }) => ({
		bytes,
		sha256
	}));
	return {
		audit: audit.name,
		set,
		source: audit.data[set].join(", "),
		files: described,
		hmac: digestKey === void 0 ? null : `hmac-sha256:${createHmac("sha256", digestKey).update(described.map((file) => file.sha256).join("\n")).digest("hex")}`
	};
}
// src/pull/models.ts
const WANTED = {
	checkpoint: "model",
	base: "base"
};
/** The models that a policy names at a key: several for a checkpoint of several adapters. */
function namedAt({ policy }, key) {
	let wanted = WANTED[key];
	return key === "base" || policy.adapters === void 0 ? [{
		path: [key],
		reference: policy[key],
		wanted,
		called: key
	}] : policy.adapters.map((reference, index) => ({
		path: [
			key,
			"adapters",
			String(index)
		],
		reference,
		wanted,
		called: `${key}, adapter ${index + 1}`
	}));
}
/** Resolves and lists every model that a policy names at a key. Throws SourceError. */
async function prepareModels(loaded, puller, key) {
	return await Promise.all(namedAt(loaded, key).map(({ path, reference, wanted, called }) => ofPolicy(loaded, path, reference, wanted, (...what) => puller.prepare(...what), called)));
}
/** Throws SourceError. */
async function pullBase(loaded, puller) {
	return await pullModel(loaded, puller, namedAt(loaded, "base")[0]);
}
/**
* Throws SourceError, and PolicyError where what is to be merged is no adapter, or the same one
* twice.
*/
async function pullCheckpoint(loaded, puller) {
	let named = namedAt(loaded, "checkpoint"), models = [];
	for (let one of named) models.push({
		...await pullModel(loaded, puller, one),
		source: one.reference
	});
	let { adapters } = loaded.policy;
	if (adapters === void 0) return withoutSource(models[0]);
	for (let [index, { kind, digest }] of models.entries()) {
		let location = loaded.source.locate(named[index].path);
		if (kind !== "adapter") throw new PolicyError("adapter-expected", `"${adapters[index]}" is a full model; only adapters can be merged. A merged model is a checkpoint by itself: write \`checkpoint: {ref: …}\`.`, { location });
		let first = models.findIndex((other) => other.digest === digest);
		if (first < index) throw new PolicyError("adapter-repeated", `"${adapters[index]}" holds the same files as "${adapters[first]}"; they would be merged twice. Name each adapter once.`, { location });
	}
	return models.length === 1 ? withoutSource(models[0]) : {
		...withoutSource(models.at(-1)),
		digest: digestTogether(models),
		adapters: models
	};
}
function withoutSource({ source: _, ...model }) {
	return model;
}
/** One digest for several adapters in their order. */
function digestTogether(adapters) {
	let hash = createHash("sha256");
	for (let { digest } of adapters) hash.update(`${digest}\n`);
	return `sha256:${hash.digest("hex")}`;
}
async function pullModel(loaded, puller, { path, reference, wanted, called }) {
	let { fetched, resolved } = await ofPolicy(loaded, path, reference, wanted, (...what) => puller.pull(...what), called), described = await located(loaded, path, () => describeCheckpoint(reference, fetched), called), isLocal = resolved.kind === "local";
	return {
		...described,
		names: [reference, resolved.identity],
		isLocal
	};
}
// src/pull/training.ts
/** How much text each value has audited as learned. */
const AMOUNT = {
	last: 0,
	completions: 1,
	both: 1,
	all: 2
};
/**
* Holds the trainer's settings beside a checkpoint against `data.train_on`.
*
* Whoever hands in a checkpoint writes those files, too, so they can make an audit look at more and
* never at less. Where the policy says nothing and they say `all`, that is audited: it judges the
* completions as before, and the prompts and the whole beside them, so that a false setting loosens
* nothing. Settings that name less text, and those that contradict the policy, change nothing and are
* reported. `root`: the checkpoint's folder on this machine.
*/
async function withTraining(loaded, root) {
	let audit = loaded.policy.audits.find(({ name }) => name === "finetuning"), { format } = audit?.data ?? {};
	if (audit === void 0 || format === void 0 || format === "detect" || format === "text") return {
		loaded,
		training: []
	};
	let recorded = root === void 0 ? { learnt: [] } : await recordedTraining(root, format), { key, data } = audit, path = [key, "train_on"], match = matchOf$1(audit, recorded, {
		silent: loaded.source.saysNothing(path),
		remote: root === void 0
	}), training = [...match, ...preferenceOf(audit, recorded)];
	return match[0]?.outcome !== "adopted" || data.train_on === "all" ? {
		loaded,
		training
	} : {
		loaded: loaded.with([{
			path,
			value: "all",
			label: "the trainer's settings"
		}]),
		training
	};
}
/** The lines of it that a plan and a log show. */
function trainingNotes(training) {
	return training.map(({ audit, detail }) => `${audit}: ${detail}`);
}
/**
* Where plain text is tuned on and the policy leaves open how a record ends: what trainers do differs,
* and no file beside a checkpoint says it. The default leaves the end token out, as scripts do that
* join texts and cut them into blocks; TRL appends it.
*/
function endNotes({ policy, source }) {
	return policy.audits.flatMap(({ name, key, data }) => name === "finetuning" && data.format === "text" && source.saysNothing([key, "append_eos"]) ? [`${name}: \`${key}.append_eos: ${data.append_eos}\` (the default) applies: records are audited without an end token. TRL's SFTTrainer ends each text with the tokenizer's end token; if your training did, write \`${key}.append_eos: true\`.`] : []);
}
function matchOf$1({ name: audit, key, data: { train_on: used } }, { learnt }, { silent, remote }) {
	let [most] = [...learnt].sort((a, b) => AMOUNT[b.learnt] - AMOUNT[a.learnt]), holds = `\`${key}.train_on: ${used}\` (${silent ? "the default" : "the policy"})`;
	if (most === void 0) return silent ? [{
		audit,
		outcome: "unknown",
		detail: `${holds} applies: ${remote ? "the trainer's settings of a remote checkpoint are not pulled" : "no file next to the checkpoint says what training learned"}. If training also learned prompts, as TRL does by default with whole conversations, write \`${key}.train_on: all\`.`
	}] : [];
	let said = `${most.file} next to the checkpoint says ${most.learnt} (${most.because})`;
	return most.learnt === used || used === "both" && most.learnt === "completions" ? [{
		audit,
		outcome: "same",
		detail: `${holds} applies; ${said}.`
	}] : silent && AMOUNT[most.learnt] > AMOUNT[used] ? [{
		audit,
		outcome: "adopted",
		detail: `\`${key}.train_on: ${most.learnt}\` is audited: ${said}, and the policy says nothing. Write it into the policy to fix it.`
	}] : [{
		audit,
		outcome: "differs",
		detail: `${holds} applies, but ${said}. If the settings are right, write \`${key}.train_on: ${most.learnt}\`.`
	}];
}
/** What is to be said where the checkpoint was tuned on rejected answers, too. */
function preferenceOf({ name: audit, key, data }, { preference }) {
	if (preference === void 0 || !isPreference(data.format)) return [];
	let said = `${preference.file} next to the checkpoint names a method that learns from rejected answers (${preference.because})`;
	return data.train_on === "both" ? [{
		audit,
		outcome: "same",
		detail: `${said}, and so does the policy.`
	}] : [{
		audit,
		outcome: "differs",
		detail: `${said}, which are not audited. Write \`${key}.train_on: both\`.`
	}];
}
// src/pull/several.ts
/** Most checkpoints of one audit; also the schema's bound of a list. */
const CONFIGS = ["config.json", "adapter_config.json"];
/**
* The policy of each checkpoint that a policy names, in its order; a pattern stands for the folders
* that it matches. Each is a policy of one checkpoint, with the correction for having chosen the best
* of all. Throws PolicyError.
*/
async function eachCheckpoint(loaded) {
	let { several } = loaded.policy;
	if (several === void 0) return [loaded];
	let found = (await Promise.all(several.map((reference, index) => expand(loaded, reference, index)))).flat();
	if (refuseRepeated(loaded, found), found.length > 64) throw new PolicyError("policy-value", `"checkpoint" names ${found.length} checkpoints; one audit takes 64 at most.`, { location: loaded.source.locate(["checkpoint"]) });
	return found.length > 1 && refuseHistory(loaded), found.map(({ reference, index }) => loaded.with([override(loaded, ["checkpoint"], reference, ["checkpoint", index]), ...amongOverride(loaded, found.length)]));
}
/** The one checkpoint of a policy, for what looks at one. Throws PolicyError where it has several. */
async function onlyCheckpoint(loaded, command) {
	let [first, ...others] = await eachCheckpoint(loaded);
	if (others.length === 0) return first;
	throw new PolicyError("checkpoints-several", `the policy names ${others.length + 1} checkpoints, and \`${command}\` looks at one. Choose it with --set checkpoint=PATH; \`plan\` lists all.`, { location: loaded.source.locate(["checkpoint"]) });
}
async function expand(loaded, reference, index) {
	if (!isPattern(reference)) return [{
		reference,
		index
	}];
	let location = loaded.source.locate(["checkpoint", index]), refuse = (message) => new PolicyError("checkpoints-unmatched", message, { location });
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) throw refuse(`"${reference}": \`*\` matches folders of this machine only. List remote checkpoints one by one.`);
	let directory = loaded.source.directoryOf(["checkpoint"]), { folders, others, within } = await matchPattern(reference, directory);
	if (folders.length + others.length === 0) throw refuse(`"${reference}" matches nothing. Looked in ${within}.`);
	let empty = await Promise.all(folders.map(async (path) => await isCheckpoint(resolve(directory, path)) ? [] : [path])), odd = [...others, ...empty.flat()];
	if (odd.length > 0) {
		let more = odd.length > 5 ? ` and ${odd.length - 5} more` : "";
		throw refuse(`"${reference}" also matches what is no checkpoint folder (none of ${CONFIGS.join(", ")} in it): ${odd.slice(0, 5).join(", ")}${more}. Narrow the pattern, or list the checkpoints.`);
	}
	return folders.map((path) => ({
		reference: path,
		index
	}));
}
async function isCheckpoint(folder) {
	let found = CONFIGS.map((name) => access(join(folder, name)).then(() => !0, () => !1));
	return (await Promise.all(found)).includes(!0);
}
function refuseRepeated(loaded, found) {
	let again = found.find(({ reference }, at) => found.findIndex((other) => other.reference === reference) < at);
	if (again !== void 0) throw new PolicyError("checkpoints-repeated", `"${again.reference}" is named twice. Name each checkpoint once.`, { location: loaded.source.locate(["checkpoint", again.index]) });
}
/** The error for a checkpoint that is the same model as one before it, by its digest. */
function repeatedCheckpoint({ policy, source }, same) {
	return new PolicyError("checkpoints-repeated", `"${policy.checkpoint}" and "${same}" are the same model. Name each checkpoint once.`, { location: source.locate(["checkpoint"]) });
}
/** A history follows one checkpoint, and its badge shows one verdict. */
function refuseHistory(loaded) {
	if (loaded.policy.history !== void 0) throw new PolicyError("checkpoints-several", "`history` follows one checkpoint, and the policy names several. Leave `history` out here, and audit the one that goes out by a policy of its own.", { location: loaded.source.locate(["history"], { key: !0 }) });
}
/** Never fewer than are listed, whatever the policy says. */
function amongOverride(loaded, listed) {
	let { pick, choice } = loaded.policy.gate;
	return pick === "best" ? [override(loaded, ["gate", "among"], Math.max(choice?.among ?? 1, listed), ["gate", "pick"])] : [];
}
function override({ source }, path, value, from) {
	return {
		path,
		value,
		label: path.join("."),
		origin: {
			location: source.locate(from),
			directory: source.directoryOf(from)
		}
	};
}
// src/pull/index.ts
/**
* Brings checkpoint, base and data onto this machine and checks what can be checked without a
* model. Runs before the probe, with the network; executes nothing of what it pulls. `admit` is
* called once the data is here and before a model is fetched; what it throws ends the pull.
* Throws SourceError or PolicyError.
*/
async function pullInputs(loaded, options = {}) {
	let own = new Puller(options), pullers = {
		own,
		common: options.common ?? own
	};
	try {
		return {
			...await fetchAll(loaded, pullers, await prepareAll$1(loaded, pullers), options),
			...heldBy(pullers)
		};
	} catch (error) {
		throw await own[Symbol.asyncDispose](), error;
	}
}
/**
* Pulls and checks what the audits of several checkpoints share: base and data, by the policy of any
* of them. Throws like `pullInputs`.
*/
async function pullCommon(loaded, common, { digestKey, admit }) {
	let models = await prepareModels(loaded, common, "base");
	await prepareData(loaded, common), await common.admit();
	let { audits, loaded: recognised } = await pullAudits(loaded, common, digestKey);
	await admit?.({
		loaded: recognised,
		audits: audits.map(({ inputs }) => inputs),
		models
	}), refusePair(loaded, void 0, await pullBase(loaded, common)), await piiInputs(loaded, common);
}
/**
* What is known of a checkpoint alone before it is audited. Throws SourceError or PolicyError where
* it cannot be.
*/
async function lookAtCheckpoint(loaded, options) {
	await using puller = new Puller(options);
	let prepared = await prepareModels(loaded, puller, "checkpoint");
	return {
		prepared,
		digest: prepared.some(({ resolved }) => resolved.kind !== "local") ? void 0 : (await pullCheckpoint(loaded, puller)).digest
	};
}
/** The formats recognised in the data, one line per audit whose policy names none. */
function formatNotes(given, recognised) {
	return recognised.policy.audits.flatMap(({ name, key, data }, index) => given.policy.audits[index].data.format === "detect" ? [`${name}: the records are read as \`${key}.format: ${data.format}\`, detected from the first records of each file. Write it into the policy to fix it.`] : []);
}
/** Data alone: what counting records needs. Models are resolved and listed, and not fetched. */
async function pullDataOnly(loaded, options = {}) {
	let puller = new Puller(options);
	try {
		let [ofCheckpoint, ofBase] = await Promise.all([prepareModels(loaded, puller, "checkpoint"), prepareModels(loaded, puller, "base")]);
		await prepareData(loaded, puller), await puller.admit("data");
		let pulled = await pullAudits(loaded, puller, void 0), isHere = (models) => models.every(({ resolved }) => resolved.kind === "local"), checkpoint = isHere(ofCheckpoint) ? await pullCheckpoint(loaded, puller) : void 0, base = isHere(ofBase) ? await pullBase(loaded, puller) : void 0;
		refuseSame(loaded, ofCheckpoint, ofBase), base !== void 0 && refusePair(loaded, checkpoint, base);
		let match = checkpoint === void 0 || base === void 0 ? void 0 : await matchOf(checkpoint, base), { loaded: trained, training } = await withTraining(pulled.loaded, checkpoint === void 0 ? void 0 : settingsOf(checkpoint));
		return {
			loaded: trained,
			training,
			early: {
				loaded: pulled.loaded,
				audits: pulled.audits.map(({ inputs }) => inputs),
				models: [...ofCheckpoint, ...ofBase]
			},
			...match === void 0 ? {} : { match },
			[Symbol.asyncDispose]: () => puller[Symbol.asyncDispose]()
		};
	} catch (error) {
		throw await puller[Symbol.asyncDispose](), error;
	}
}
/** Everything is resolved and listed, and the room checked, before the first download. */
async function prepareAll$1(loaded, { own, common }) {
	let checkpoint = await prepareModels(loaded, own, "checkpoint"), base = await prepareModels(loaded, common, "base");
	refuseSame(loaded, checkpoint, base), await prepareData(loaded, common);
	for (let puller of /* @__PURE__ */ new Set([own, common])) await puller.admit();
	return [...checkpoint, ...base];
}
/** Two references to one state of one store are one model, whatever it holds. */
function refuseSame(loaded, checkpoint, base) {
	let [one, ...others] = checkpoint;
	if (!(others.length > 0 || one?.resolved.identity !== base[0]?.resolved.identity)) throw identical(loaded);
}
/** Throws PolicyError for a base that is no model, or that is the checkpoint. */
function refusePair(loaded, checkpoint, base) {
	if (base.kind === "adapter") throw new PolicyError("base-is-adapter", "the base is an adapter; name the full model that the checkpoint was tuned from.", { location: loaded.source.locate(["base"]) });
	if (checkpoint?.digest === base.digest) throw identical(loaded);
}
function identical(loaded) {
	return new PolicyError("models-identical", "checkpoint and base are the same model, so there is nothing to audit. Name the model that the checkpoint was tuned from as `base`.", { location: loaded.source.locate(["checkpoint"]) });
}
function heldBy({ own, common }) {
	let pullers = [.../* @__PURE__ */ new Set([own, common])];
	return {
		lock: lockOf(pullers),
		async watch() {
			for (let puller of pullers) await puller.watch();
		},
		async unchanged() {
			for (let puller of pullers) await puller.unchanged();
		},
		[Symbol.asyncDispose]: () => own[Symbol.asyncDispose]()
	};
}
/** The folder that may hold the trainer's settings: of a remote checkpoint they are not pulled. */
function settingsOf({ isLocal, path }) {
	return isLocal ? path : void 0;
}
async function fetchAll(loaded, { own, common }, models, { digestKey, admit }) {
	let { policy } = loaded, { audits, loaded: recognised } = await pullAudits(loaded, common, digestKey);
	await admit?.({
		loaded: recognised,
		audits: audits.map(({ inputs }) => inputs),
		models
	});
	let checkpoint = await pullCheckpoint(loaded, own), base = await pullBase(loaded, common);
	refusePair(loaded, checkpoint, base);
	let match = await matchOf(checkpoint, base), { loaded: trained, training } = await withTraining(recognised, settingsOf(checkpoint));
	return {
		loaded: trained,
		inputs: {
			tuned: {
				kind: checkpoint.kind,
				path: checkpoint.path,
				...pathsBefore(checkpoint)
			},
			base: {
				kind: "model",
				path: base.path
			},
			audits: audits.map(({ inputs }) => inputs),
			...await piiInputs(loaded, common)
		},
		provenance: {
			checkpoint: {
				source: policy.checkpoint,
				digest: checkpoint.digest,
				kind: checkpoint.kind,
				...checkpoint.adapters === void 0 ? {} : { adapters: checkpoint.adapters.map(({ source, digest }) => ({
					source,
					digest
				})) }
			},
			base: {
				source: policy.base,
				digest: base.digest,
				kind: "model",
				match
			},
			data: audits.flatMap(({ provenance }) => provenance),
			...splitsOf(audits),
			...training.length === 0 ? {} : { training }
		}
	};
}
function splitsOf(audits) {
	let splits = audits.flatMap(({ split }) => split ?? []);
	return splits.length === 0 ? {} : { split: splits };
}
async function matchOf(checkpoint, base) {
	let { adapters } = checkpoint;
	return adapters === void 0 ? matchBase(checkpoint, base) : matchStack(adapters, base);
}
/** Of several adapters, the folders of those that are merged before the last. */
function pathsBefore({ adapters }) {
	let paths = adapters?.slice(0, -1).map(({ path }) => path) ?? [];
	return paths.length === 0 ? {} : { before: paths };
}
// src/plan/check.ts
function ok(area, name, text) {
	return {
		area,
		name,
		state: "ok",
		text
	};
}
function warning(area, name, text) {
	return {
		area,
		name,
		state: "warning",
		text
	};
}
/** The checks of a thrown error, one per fault. Throws whatever is not for the user. */
function faults(area, name, error) {
	if (!(error instanceof ReticenceError)) throw error;
	return shownErrors(error).map((one) => ({
		area,
		name,
		state: "fault",
		text: one.message,
		error: one
	}));
}
/** What `work` gives, or the fault that it ended with. */
async function attempt(area, name, work) {
	try {
		return {
			value: await work(),
			checks: []
		};
	} catch (error) {
		return {
			value: void 0,
			checks: faults(area, name, error)
		};
	}
}
function faultsOf(checks) {
	return checks.flatMap(({ error }) => error === void 0 ? [] : [error]);
}
/** Throws what an audit refuses: the one error, or all of them. */
function refuseFaults(checks) {
	let errors = faultsOf(checks);
	if (errors.length > 0) throw errors.length === 1 ? errors[0] : new SeveralErrors(errors);
}
// src/plan/sets.ts
/** Whether it is known how many records are used, also where not all were read. */
function areCounted({ policy }, sets) {
	return sets.every(({ cut, set, used }) => cut !== !0 || used >= limitOf(policy, set));
}
function limitOf({ limits, attacks }, set) {
	return set === "people" ? attacks.pii === "off" || attacks.pii.template === !1 ? 0 : attacks.pii.template.people : limits.records;
}
function sizesOf$1(sets, audit) {
	let [members, nonmembers] = ["members", "nonmembers"].map((name) => sets.find(({ audit: of, set }) => of === audit && set === name)), persons = members?.persons === void 0 || nonmembers?.persons === void 0 ? void 0 : {
		members: members.persons,
		nonmembers: nonmembers.persons
	};
	return {
		members: members?.used ?? 0,
		nonmembers: nonmembers?.used ?? 0,
		persons
	};
}
/**
* Reads the files of a set as the probe will, up to the limit. Its faults are what an audit refuses:
* records that cannot be read, files without any record, a field of the policy that no record has.
*/
async function surveySet(files, set, audit, columns, limit) {
	let people = set === "people", fields = people ? PEOPLE : wantedBy(audit, columns), broken = new Broken(), surveys = [];
	for (let file of files) {
		let survey = await surveyOf(file, fields, broken, limit);
		survey !== void 0 && surveys.push({
			file,
			survey
		});
	}
	let records = surveys.reduce((sum, { survey }) => sum + survey.rows, 0), present = new Set(surveys.flatMap(({ survey }) => [...survey.present])), cut = surveys.some(({ survey }) => survey.cut), found = {
		records,
		present,
		faults: broken.errors(),
		cut
	};
	if (found.faults.length > 0) return {
		...found,
		warnings: []
	};
	if (records === 0 && !cut) return {
		...found,
		warnings: [],
		faults: [faultInData("file-empty", files[0].path)]
	};
	let warnings = surveys.filter(({ survey }) => survey.rows === 0 && !survey.cut).map(({ file }) => `${file.path} contains no records; the other files of the ${set} are read.`);
	if (people) return {
		...found,
		warnings
	};
	let faults = cut ? [] : absentFields(audit, set, present), { subject } = audit.data, nobody = surveys.reduce((sum, { survey }) => sum + survey.withoutSubject, 0);
	nobody > 0 && warnings.push(`${formatCount(nobody)} of ${formatCount(records)} ${set} have no ${JSON.stringify(subject)}: each counts as a person of its own.`);
	let others = surveys.flatMap(({ file, survey }) => [...survey.others.keys()].map((name) => ({
		name,
		type: file.type
	})));
	others.length > 0 && warnings.push(`the ${set} have fields with text that the audit does not read: ${shownNames(others)}. If training saw them, put them into the audited text.`);
	let persons = cut ? void 0 : personsOf$1(surveys.map(({ survey }) => survey)), characters = sumOrNone(surveys.map(({ survey }) => survey.characters));
	return {
		...found,
		faults,
		warnings,
		...characters === void 0 ? {} : { characters },
		...persons === void 0 ? {} : { persons }
	};
}
function sumOrNone(counts) {
	let sum = 0;
	for (let count of counts) {
		if (count === void 0) return;
		sum += count;
	}
	return sum;
}
/** The faults of a set's records, of which a damaged file may have millions. */
var Broken = class {
	#named = [];
	#count = 0;
	add({ code, line }, file) {
		this.#count++, this.#named.length < 5 && this.#named.push(faultInData(code, file, line));
	}
	errors() {
		let more = this.#count - this.#named.length;
		if (more === 0) return [...this.#named];
		let last = this.#named.at(-1), others = `${formatCount(more)} more ${more === 1 ? "fault" : "faults"} of this set's records`, told = new ProbeFault(last.code, `${last.message} ${others} follow.`, { location: last.location });
		return [...this.#named.slice(0, -1), told];
	}
};
function personsOf$1(surveys) {
	let counts = /* @__PURE__ */ new Map(), alone = 0;
	for (let { persons, withoutSubject } of surveys) {
		if (persons === void 0) return;
		alone += withoutSubject;
		for (let [person, count] of persons) counts.set(person, (counts.get(person) ?? 0) + count);
	}
	return kishCount([...counts.values(), ...Array(alone).fill(1)]);
}
/** A people file's fields have names of their own; its records are checked by the probe. */
const PEOPLE = {
	required: [],
	optional: []
};
function wantedBy({ data }, columns) {
	let names = Object.entries(data.fields), isOptional = ([role]) => isOptionalField(data.format, role);
	return {
		required: names.filter((field) => !isOptional(field)).map(([, name]) => name),
		optional: [...names.filter(isOptional).map(([, name]) => name), ...columns],
		aside: names.filter(([role]) => isReadAside(role, data)).map(([, name]) => name),
		subject: data.subject
	};
}
/** Undefined where the file as a whole cannot be read, which `broken` then knows. */
async function surveyOf(file, fields, broken, limit) {
	let { path } = file;
	try {
		return await surveyFile(file, fields, {
			broken: (fault) => broken.add(fault, path),
			limit
		});
	} catch (error) {
		if (error instanceof RowsFault) {
			broken.add(error, path);
			return;
		}
		throw new SourceError("source-unreadable", `cannot be read (${error.code}).`, { location: { file: path } });
	}
}
/** Fields that a record may lack, that the policy gives a name of its own, and that no record has. */
function absentFields(audit, set, present) {
	let { format, fields, subject } = audit.data;
	return [...Object.entries(fields).filter(([role, name]) => name !== FIELDS[format][role] && isOptionalField(format, role) && !present.has(name)).map(([role, name]) => absent(audit, `${audit.key}.fields.${role}`, name, set)), ...subject === void 0 || present.has(subject) ? [] : [absent(audit, `${audit.key}.subject`, subject, set)]];
}
function absent(audit, key, name, set) {
	return new SourceError("field-absent", `no record of the ${set} has the field ${JSON.stringify(name)}, which \`${key}\` names. Correct the name, or remove the key.`, { location: { file: audit.data[set].join(", ") } });
}
// src/plan/data.ts
/** How much of the data is read: the probe reads the rest. */
const READING$1 = {
	bytes: 2 * 1024 ** 3,
	seconds: 30
};
/** Reads the records of every set, and says what is wrong with them. */
async function surveyAudits(loaded, audits) {
	let { policy } = loaded, { pii } = policy.attacks, columns = pii !== "off" && pii.prefix ? Object.keys(pii.columns) : [], count = audits.reduce((sum, { sets, people }) => sum + Object.keys(sets).length + (people === void 0 ? 0 : 1), 0), found = {
		sets: [],
		checks: [],
		characters: 0
	}, ofMembers = [];
	for (let [index, audit] of policy.audits.entries()) {
		let { sets: ofAudit, people } = audits[index];
		for (let [set, files] of Object.entries({
			...ofAudit,
			people
		})) {
			if (files === void 0) continue;
			let name = `${audit.name} ${set}`, { bytes, seconds } = READING$1, limit = new ReadingLimit({
				bytes: bytes / count,
				seconds: seconds / count
			}), { value: survey, checks } = await attempt("data", name, () => surveySet(files, set, audit, columns, limit));
			if (found.checks = [...found.checks, ...checks], survey === void 0) continue;
			found.checks = [...found.checks, ...setChecks(name, survey, limit)], set === "members" && ofMembers.push(survey);
			let planned = plannedSet(loaded, audit, set, files.length, survey);
			if (found.sets.push(planned), set === "people") continue;
			let { characters, records } = survey;
			found.characters !== void 0 && (found.characters = characters === void 0 ? void 0 : found.characters + characters * planned.used / Math.max(1, records)), set === "members" && audit.data.train_on === "both" && found.sets.push({
				...planned,
				set: "rejected"
			});
		}
	}
	if (faultsOf(found.checks).length === 0) {
		let { checks } = await attempt("data", "columns", async () => refuseAbsentColumns(loaded, columns, ofMembers));
		found.checks = [...found.checks, ...checks];
	}
	return found;
}
function setChecks(name, survey, limit) {
	let { records, faults: errors, warnings, cut } = survey;
	if (errors.length > 0) return errors.flatMap((error) => faults("data", name, error));
	let counted = `${formatCount(records)} record${records === 1 ? "" : "s"}`;
	return [cut ? warning("data", name, `the first ${counted} are in order; reading ended there, after ${formatBytes(limit.read)} of data. The audit reads the others, and refuses them if one is broken.`) : ok("data", name, `${counted}, all looked at`), ...warnings.map((text) => warning("data", name, text))];
}
function plannedSet({ policy }, audit, set, files, { records, persons, cut }) {
	let used = Math.min(records, limitOf(policy, set));
	return {
		audit: audit.name,
		set,
		...set === "people" ? {} : { format: audit.data.format },
		files,
		records,
		used,
		...cut ? { cut } : {},
		...persons === void 0 ? {} : { persons: Math.max(1, Math.floor(persons * used / records)) }
	};
}
/** Misspelt, a field of PII would find nothing, and the audit would look clean. */
function refuseAbsentColumns({ source }, columns, ofMembers) {
	if (!(ofMembers.length === 0 || ofMembers.some(({ cut }) => cut))) {
		for (let name of columns) if (!ofMembers.some(({ present }) => present.has(name))) throw new PolicyError("column-absent", `no record of the members has the field ${JSON.stringify(name)}.`, { location: source.locate([
			"attacks",
			"pii",
			"columns",
			name
		], { key: !0 }) });
	}
}
/** The rates that audits left on this machine, the latest last; none where there is no such file. */
async function readRates(env) {
	try {
		let rates = JSON.parse(await readFile(fileOf(env), "utf8"));
		return Array.isArray(rates) ? rates.filter(isRate) : [];
	} catch {
		return [];
	}
}
/**
* Keeps the rate of a finished audit beside what was pulled, for later plans. `characters`: of the
* texts that were scored. Nothing hangs on it: where it cannot be written, it is left out.
*/
async function keepRate(signals, characters, env) {
	try {
		let rate = await rateOf(signals, characters);
		if (rate === void 0) return;
		let others = (await readRates(env)).filter((one) => !isOfSameKind(one, rate));
		await mkdir(cacheSettings(env).folder, {
			recursive: !0,
			mode: 448
		});
		let kept = [...others, rate].slice(-50);
		await writeAtomically(fileOf(env), `${JSON.stringify(kept, null, 2)}\n`, 384);
	} catch {}
}
/** The rate in a finished audit's events; undefined where too little was scored in one run. */
async function rateOf(signals, characters) {
	let { device, dtype, inspect } = await readManifestAlone(signals), events = (await readOwnFile(join(signals, EVENTS))).toString("utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line)), start = events.findLastIndex(({ task, kind }) => task === "job" && kind === "start"), run = events.slice(start), inspected = run.find(({ task, kind }) => task === "inspect" && kind === "done"), ofScore = run.filter(({ task }) => task === "score"), [first] = ofScore.filter(({ kind }) => kind === "progress"), end = ofScore.find(({ kind }) => kind === "done"), plans = ofScore.filter(({ kind }) => kind === "plan");
	if (inspected === void 0 || first === void 0 || end === void 0) return;
	let seconds = end.t - first.t;
	if (plans.length === 0 || seconds < 1) return;
	let tokens = 0;
	for (let { model, total = 0, done = 0, tokens: planned = 0 } of plans) {
		let before = model === first.model ? Math.max(done, first.done ?? 0) : done;
		tokens += planned * Math.max(0, 1 - before / total);
	}
	let planned = largestOf(plans.map((plan) => plan.tokens ?? 0));
	if (tokens > 0) return {
		device,
		parameters: inspect.base.parameters,
		dtype,
		tokensPerSecond: rounded(tokens / seconds),
		...characters === void 0 || planned === 0 ? {} : { charactersPerToken: rounded(characters / planned) },
		secondsToStart: rounded(inspected.t - run[0].t)
	};
}
function isRate(value) {
	let { device, parameters, dtype, tokensPerSecond, secondsToStart } = value ?? {};
	return typeof device == "string" && typeof dtype == "string" && [
		parameters,
		tokensPerSecond,
		secondsToStart
	].every((number) => Number.isFinite(number) && number >= 0) && tokensPerSecond > 0;
}
function isOfSameKind(a, b) {
	return a.device === b.device && a.parameters === b.parameters && a.dtype === b.dtype;
}
function fileOf(env) {
	return join(cacheSettings(env).folder, "rates.json");
}
function rounded(value) {
	return Number(value.toPrecision(3));
}
// src/plan/weights.ts
/** Sums up models that were listed and whose headers were read. */
function weightsOf(models) {
	let base = models.filter(({ key }) => key === "base"), tuned = models.filter(({ key }) => key !== "base"), adapter = tuned.some(({ files }) => files.some(({ path }) => path === "adapter_config.json")), [ofBase, ofTuned] = [bytesOf$1(base), bytesOf$1(tuned)], storedBytes = Math.max(ofBase, adapter ? ofBase + ofTuned : ofTuned), [inBase, inTuned] = [countOf(base), countOf(tuned)];
	return inBase === void 0 || inTuned === void 0 || inBase === 0 ? {
		parameters: void 0,
		storedBytes,
		width: void 0,
		adapter
	} : {
		parameters: {
			tuned: inTuned + (adapter ? inBase : 0),
			base: inBase
		},
		storedBytes,
		width: ofBase / inBase,
		adapter
	};
}
/** Bytes that one model, and both, take in memory in the planned precision. */
function sizesOf({ parameters, width, adapter }, dtype, device) {
	if (parameters === void 0) return;
	let planned = plannedDtype(dtype, device, width);
	if (planned === void 0) return;
	let bytes = planned === "float32" ? 4 : 2, [tuned, base] = [parameters.tuned * bytes, parameters.base * bytes], one = Math.max(tuned, base) + WORKING_BYTES;
	return {
		one,
		both: adapter ? one : tuned + base + WORKING_BYTES,
		dtype: planned
	};
}
/**
* The precision in which models run. `auto`: float32 on a CPU, else as stored. Undefined for weights
* that were quantised, whose parameters a header does not count.
*/
function plannedDtype(dtype, device, width) {
	if (!(width < 1.9)) return dtype === "auto" ? device === "cpu" ? "float32" : width < 3 ? "16 bits" : "float32" : dtype;
}
function bytesOf$1(models) {
	return models.flatMap(({ files }) => files).filter(({ path }) => isSafetensors(path)).reduce((sum, { bytes }) => sum + bytes, 0);
}
function countOf(models) {
	let sum = 0;
	for (let { parameters } of models) {
		if (parameters === void 0) return;
		sum += parameters;
	}
	return sum;
}
// src/plan/expect.ts
/** Characters per token, of code or rare scripts and of plain English. */
const CHARACTERS_A_TOKEN = [2, 6], SHARE_OF_LIMIT = [.05, 1], SPEED = {
	core: [1e10, 1e11],
	gpu: [0x9184e72a000, 4e14]
}, FASTEST = [2e4, 3e5], START = [5, 60], READING = [1e8, 2e9], AROUND_TEXTS = [.5, 5], AROUND_RATE = [.7, 1.5], AROUND_SCALED = [.4, 2.5], SHARE_OF_VALUES = [.02, 1], TOKENS_A_VALUE = [3, 8];
/** What an audit is expected to take; the range is honest and therefore wide where nothing was measured. */
async function expect(options) {
	let { loaded, models, machine, env, checkpoints = 1 } = options, both = (1 + checkpoints) / 2, { executor, device } = machine;
	if (executor === void 0) return;
	let weights = weightsOf(models), dtype = device === "unknown" || weights.width === void 0 ? void 0 : plannedDtype(loaded.policy.run.dtype, device, weights.width);
	if (weights.parameters === void 0 || dtype === void 0) return {
		executor,
		device
	};
	let name = device === "cuda" ? `cuda ${machine.gpu?.name}` : device, parameters = weights.parameters.base, rates = (await readRates(env)).filter((rate) => rate.device === name && isOfDtype(rate.dtype, dtype)), same = rates.find((rate) => rate.parameters === parameters), near = same ?? nearest$1(rates, parameters), speed = speedOf(near, same !== void 0, device, parameters), tokens = tokensOf(options, near), limit = loaded.policy.limits.minutes * 60, { pii } = loaded.policy.attacks, records = usedOf(options.data), texts = Object.entries(SECONDS_A_RECORD).filter(([task]) => task !== "inventory" || pii !== "off" && pii.prefix).reduce((sum, [, seconds]) => sum + seconds * records, 0);
	return {
		executor,
		device,
		seconds: [0, 1].map((end) => {
			let start = near === void 0 ? START[end] : near.secondsToStart * AROUND_RATE[end], loading = 2 * both * weights.storedBytes / READING[1 - end], model = Math.min(limit * checkpoints, both * tokens[end] / speed[1 - end]);
			return checkpoints * (start + 3) + loading + texts * AROUND_TEXTS[end] + model;
		}),
		basis: basisOf(near, same !== void 0, device)
	};
}
/** Tokens per second that one model is scored with. */
function speedOf(rate, isSame, device, parameters) {
	if (rate !== void 0) {
		let around = isSame ? AROUND_RATE : AROUND_SCALED, scaled = rate.tokensPerSecond * rate.parameters / parameters;
		return [scaled / around[1], scaled / around[0]];
	}
	let [low, high] = device === "cpu" ? SPEED.core.map((one) => one * availableParallelism()) : SPEED.gpu, perToken = 2 * parameters;
	return [Math.min(FASTEST[0], low / perToken), Math.min(FASTEST[1], high / perToken)];
}
/** Tokens of all work of both models, each as many times as it costs. */
function tokensOf({ loaded, data }, rate) {
	let { attacks, limits } = loaded.policy, records = usedOf(data), { characters } = data, most = records * limits.tokens, perToken = rate?.charactersPerToken;
	return [0, 1].map((end) => {
		let scored = characters === void 0 ? most * SHARE_OF_LIMIT[end] : characters / (perToken ?? CHARACTERS_A_TOKEN[1 - end]), cost = COST_OF_A_TOKEN.score * Math.min(most, scored);
		if (attacks.pii !== "off") {
			let { values, decoys, candidates, template, sampling } = attacks.pii;
			if (decoys + candidates > 0) {
				let ranked = Math.min(values, records) * SHARE_OF_VALUES[end], each = (decoys + candidates + 1) * TOKENS_A_VALUE[end];
				cost += COST_OF_A_TOKEN.candidates * ranked * each;
			}
			if (template !== !1) {
				let prompts = data.sets.reduce((sum, { set, used }) => sum + (set === "people" ? used : 0), 0) * template.attributes.length * template.forms.length * TEMPLATES.length, each = 60 + template.tokens;
				cost += COST_OF_A_TOKEN.templates * prompts * template.temperatures.length * each;
			}
			sampling !== "off" && (cost += COST_OF_A_TOKEN.sampling * sampling.sequences * sampling.tokens);
		}
		return 2 * cost;
	});
}
function usedOf({ sets }) {
	return sets.reduce((sum, { set, used }) => sum + (set === "people" ? 0 : used), 0);
}
function nearest$1(rates, parameters) {
	let distance = (rate) => Math.abs(Math.log(rate.parameters / parameters));
	return rates.toSorted((a, b) => distance(a) - distance(b))[0];
}
function isOfDtype(measured, planned) {
	return planned === "16 bits" ? /16$/.test(measured) : measured === planned;
}
function basisOf(rate, isSame, device) {
	if (rate === void 0) return `from figures of other machines, since no audit with ${device === "cpu" ? "the CPU" : "this GPU"} has finished here`;
	let speed = `${formatCount(Math.round(rate.tokensPerSecond))} tokens/s`;
	return isSame ? `from the rate of the last such audit here, ${speed}` : `from ${speed} with a model of ${formatCount(rate.parameters)} parameters here`;
}
// src/plan/machine/executor.ts
/** How long a registry may take to say whether it has an image, milliseconds. */
const REGISTRY_WITHIN_MS = 5e3, OLDEST = {
	torch: [2, 11],
	transformers: [5, 0]
};
/** Which executor an audit would use, and whether it works. */
async function checkExecutor(loaded, options) {
	let { run } = loaded.policy, chosen = await attempt("machine", "executor", async () => (run.executor !== "process" && refuseContradiction(run.gpus, run.device), await chooseExecutor(run)));
	if (chosen.value === void 0) return {
		checks: chosen.checks,
		place: { device: "unknown" }
	};
	let { kind, why } = chosen.value, reason = why === void 0 ? "as run.executor says" : `chosen by auto, since ${why}`, found = await (kind === "docker" ? checkDocker(loaded) : checkProcess(loaded, options));
	return {
		checks: [ok("machine", "executor", `${kind}, ${reason}`), ...found.checks],
		place: {
			...found.place,
			executor: kind
		}
	};
}
async function checkDocker({ policy: { run } }) {
	let { value: engine, checks } = await attempt("machine", "docker", readEngine);
	if (engine === void 0) return {
		checks,
		place: { device: "unknown" }
	};
	let notes = [], [gpus, image, driver] = await Promise.all([
		attempt("machine", "gpu", () => grantGpus(engine, run.gpus, run.device, (line) => notes.push(line))),
		attempt("machine", "image", () => lookUpImage(engine, run.image)),
		readDriver()
	]), found = [
		ok("machine", "docker", `engine ${engine.version}, ${engine.os}/${engine.architecture}, ${formatBytes(engine.memory)} of memory`),
		...image.checks,
		...image.value === void 0 ? [] : [await imageCheck(image.value)],
		...gpus.checks,
		...notes.map((line) => warning("machine", "gpu", line))
	];
	if (gpus.checks.length > 0) return {
		checks: found,
		place: {
			device: "unknown",
			engine
		}
	};
	let granted = gpus.value;
	return granted === void 0 ? {
		checks: [...found, ...driver === void 0 ? [] : [unusedGpu(driver, run.gpus, run.device)]],
		place: {
			device: "cpu",
			engine
		}
	} : driver === void 0 ? (found.push(warning("machine", "gpu", "the engine has an NVIDIA runtime, and nvidia-smi finds no GPU here: the container may see none either. Check the driver with `docker run --rm --gpus all IMAGE nvidia-smi`.")), {
		checks: found,
		place: {
			device: "cuda",
			engine
		}
	}) : (found.push(ok("machine", "gpu", `${driverText(driver)}; the container gets ${granted}`)), {
		checks: found,
		place: {
			device: "cuda",
			engine,
			gpu: driver.gpus[0]
		}
	});
}
async function imageCheck({ reference, image }) {
	return image === void 0 ? await canPull(reference, REGISTRY_WITHIN_MS) ? ok("machine", "image", `${reference} is to be pulled, and its registry has it`) : warning("machine", "image", `${reference} is not on the engine, and its registry did not confirm within ${REGISTRY_WITHIN_MS / 1e3} seconds that it can be pulled. Try \`docker pull ${reference}\`, or load it with \`docker load\`.`) : ok("machine", "image", `${reference} is on the engine`);
}
/** Docker measures on the CPU although there is a GPU. */
function unusedGpu(driver, gpus, device) {
	let asked = gpus === "none" || device === "cpu", text = `${driverText(driver)}, and not used`;
	return asked ? ok("machine", "gpu", `${text}, as the policy says`) : warning("machine", "gpu", `${text}: the engine knows no NVIDIA runtime. Install the NVIDIA Container Toolkit and run \`nvidia-ctk runtime configure --runtime=docker\`, or write \`run.gpus: none\`.`);
}
async function checkProcess(loaded, options) {
	let { run } = loaded.policy, [environment, driver] = await Promise.all([attempt("machine", "python", () => environmentState({
		...interpreterNamed(loaded),
		setup: run.setup
	})), readDriver()]), state = environment.value;
	if (state === void 0) return {
		checks: environment.checks,
		place: { device: "unknown" }
	};
	let wanted = run.executor === "auto" ? deviceOfProcess(run) : run.device, load = wanted.startsWith("cuda") || wanted === "mps" || options.thorough && wanted === "auto" && (driver !== void 0 || mayHaveGpu()), python = state.python === void 0 ? void 0 : await examineInterpreter(state.python, {
		load,
		signal: options.signal
	}), device = checkDevice(wanted, {
		state,
		python,
		driver,
		loaded: load
	});
	return {
		checks: [...pythonChecks(state, python), ...device.checks],
		place: {
			...device.place,
			...state.python === void 0 ? { toMake: state.folder } : {}
		}
	};
}
function pythonChecks(state, python) {
	if (state.python === void 0) return [ok("machine", "python", `the environment will be made in ${state.folder} with ${state.maker}: it downloads about 420 MB with a build of PyTorch for the CPU, and several GB with one for CUDA`)];
	if (python === void 0) return [warning("machine", "python", `${state.python} does not say what it has, or cannot load PyTorch. Run it with \`-c "import torch"\`; if that fails, install probe/requirements-torch.txt again.`)];
	let { version, torch, transformers, cuda } = python, text = `Python ${version} with PyTorch ${torch}${cuda === null ? "" : ` for CUDA ${cuda}`} and transformers ${transformers}, ${state.folder === void 0 ? state.python : `in ${state.folder}`}`, old = ["torch", "transformers"].filter((name) => isOlder(python[name] ?? "0", OLDEST[name]));
	return old.length === 0 ? [ok("machine", "python", text)] : [warning("machine", "python", `${text}: the probe needs ${old.map((name) => `${name} ${OLDEST[name].join(".")} or newer`).join(" and ")}. Update them there.`)];
}
/** The device that a process would use, by what the policy asks for and what there is. */
function checkDevice(wanted, seen) {
	let { python, driver } = seen;
	if (wanted === "cpu") return {
		checks: [ok("machine", "device", "the CPU, as the policy says")],
		place: { device: "cpu" }
	};
	if (wanted === "mps") return python?.seen?.mps === !1 || process.platform !== "darwin" ? missing(wanted, seen) : {
		checks: [ok("machine", "device", "the GPU of this Mac")],
		place: { device: "mps" }
	};
	let index = Number(/^cuda:(\d+)$/.exec(wanted)?.[1] ?? 0), gpu = python?.seen?.cuda[index];
	if (gpu !== void 0) return {
		checks: [ok("machine", "device", `${gpu.name}, ${formatBytes(gpu.free)} of ${formatBytes(gpu.total)} free${driver === void 0 ? "" : `, driver ${driver.version}`}`)],
		place: {
			device: "cuda",
			gpu
		}
	};
	if (wanted !== "auto") return python?.seen !== void 0 || !mayHaveGpu() ? missing(wanted, seen) : {
		checks: driverChecks(seen),
		place: {
			device: "cuda",
			...firstGpu(driver)
		}
	};
	if (python?.seen !== void 0 && driver !== void 0) return {
		checks: [warning("machine", "device", `${driverText(driver)}, which PyTorch does not use${whyUnseen(seen)}. The audit would run on the CPU. Install a build of PyTorch that this driver runs, or write \`run.device: cpu\`.`)],
		place: { device: "cpu" }
	};
	if (driver !== void 0) return {
		checks: driverChecks(seen),
		place: {
			device: "unknown",
			...firstGpu(driver)
		}
	};
	let isSure = python?.seen !== void 0 || !mayHaveGpu();
	return {
		checks: [ok("machine", "device", isSure ? "the CPU; there is no GPU" : "the CPU, or a GPU that PyTorch finds")],
		place: { device: isSure ? "cpu" : "unknown" }
	};
}
/** A GPU that only the interpreter to come, or one that was not asked, can tell more of. */
function driverChecks({ state, python, driver }) {
	if (driver === void 0) return [ok("machine", "device", "a GPU, as far as the policy says; PyTorch tells more of it")];
	let build = python?.cuda;
	if (build != null && driver.cuda && !runsCuda(driver.cuda, build)) return [warning("machine", "device", `${driverText(driver)}, and PyTorch is built for CUDA ${build}. Update the driver, or install a build for CUDA ${driver.cuda}.`)];
	let condition = state.python === void 0 ? "used if the build of PyTorch that is installed supports it" : "used if PyTorch finds it";
	return [ok("machine", "device", `${driverText(driver)}; ${condition}`)];
}
function missing(wanted, seen) {
	return {
		checks: faults("machine", "device", new ProbeFault("device-missing", `${messageOf("device-missing")}: it says ${wanted}${whyUnseen(seen)}. Write \`run.device: cpu\` to measure on the CPU, or run the audit where there is one.`)),
		place: { device: "unknown" }
	};
}
/** ` (…)`: why PyTorch sees no GPU. */
function whyUnseen({ python, driver }) {
	if (python !== void 0 && python.cuda === null && process.platform !== "darwin") return ` (PyTorch ${python.torch} is built without CUDA)`;
	if (driver === void 0) return " (nvidia-smi finds no GPU)";
	let { cuda } = python ?? {};
	return cuda && driver.cuda && !runsCuda(driver.cuda, cuda) ? ` (driver ${driver.version} runs CUDA ${driver.cuda}, and PyTorch is built for CUDA ${cuda})` : "";
}
function driverText({ version, cuda, gpus }) {
	let [first, ...others] = gpus, more = others.length === 0 ? "" : ` and ${others.length} more`, runs = cuda === void 0 ? "" : ` for CUDA up to ${cuda}`;
	return `${first.name}${more}, ${formatBytes(first.free)} of ${formatBytes(first.total)} free, driver ${version}${runs}`;
}
function firstGpu(driver) {
	let gpu = driver?.gpus[0];
	return gpu === void 0 ? {} : { gpu };
}
function isOlder(version, [major, minor]) {
	let [has = 0, hasMinor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	return has < major || has === major && hasMinor < minor;
}
// src/plan/machine/network.ts
/** Variables that undici and Node's agents read; ALL_PROXY is none of them. */
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy",
	"NO_PROXY",
	"no_proxy"
];
/** Whether the servers answer that an audit fetches from, all asked at once within five seconds. */
async function checkNetwork(loaded, place, env, signal) {
	let hosts = hostsOf(loaded, place, env);
	if (hosts.length === 0) return {
		checks: [ok("machine", "network", "no server is needed that is known before the audit")],
		offline: !1
	};
	let reached = await Promise.all(hosts.map((host) => reach(host, env, signal))), proxies = proxyText(env), checks = hosts.flatMap((host, index) => hostChecks(host, reached[index], proxies)), offline = hosts.some((host, index) => !host.index && reached[index].error !== void 0);
	return {
		checks: [...checks, ...proxyWarnings(env)],
		offline
	};
}
function hostsOf({ policy }, { toMake }, env) {
	let references = [
		...policy.adapters ?? [policy.checkpoint],
		policy.base,
		...policy.audits.flatMap(({ data }) => [
			...data.members,
			...data.nonmembers,
			...data.people
		])
	], hosts = /* @__PURE__ */ new Map();
	for (let reference of references) {
		let host = hostOf(reference, env);
		host !== void 0 && hosts.set(host.origin, {
			...host,
			what: "models and data",
			index: !1
		});
	}
	let index = toMake === void 0 ? void 0 : indexOf(env);
	return index !== void 0 && hosts.set(`index ${index.origin}`, index), [...hosts.values()];
}
/** The package index that pip asks; undefined where its own configuration decides, or it asks none. */
function indexOf(env) {
	if (((value) => (value ?? "") !== "" && value !== "0")(env.PIP_NO_INDEX)) return;
	let what = "the Python environment's packages", named = env.PIP_INDEX_URL;
	if (named) return !URL.canParse(named) || !/^https?:/.test(named) ? void 0 : {
		origin: new URL(named).origin,
		own: !0,
		what,
		index: !0
	};
	if (!(env.PIP_PROXY || env.PIP_FIND_LINKS || hasPipConfiguration(env))) return {
		origin: "https://pypi.org",
		own: !1,
		what,
		index: !0
	};
}
function hasPipConfiguration(env) {
	let home = homedir();
	return [
		env.PIP_CONFIG_FILE ?? "",
		"/etc/pip.conf",
		"/etc/xdg/pip/pip.conf",
		join(env.XDG_CONFIG_HOME || join(home, ".config"), "pip", "pip.conf"),
		join(home, ".pip", "pip.conf"),
		join(home, "Library", "Application Support", "pip", "pip.conf"),
		join(env.APPDATA ?? home, "pip", "pip.ini")
	].some((file) => file !== "" && file !== "/dev/null" && existsSync(file));
}
function hostChecks({ origin, what, index }, reached, proxies) {
	let { host } = new URL(origin);
	if (reached.error === void 0) return [ok("machine", "network", `${host} answers after ${(reached.afterMs / 1e3).toFixed(1)} s (${what})${proxies}`)];
	let { fault, message, advice } = reached.error, text = `${message} (${what})${proxies}. ${advice}`.trim();
	return index ? fault === "store-unreachable" ? faults("machine", "network", new ProbeError("index-unreachable", `${message} (${what})${proxies}. Name a mirror with PIP_INDEX_URL or a proxy with HTTPS_PROXY. Without a network: docs/operations.md#the-python-environment.`)) : [] : faults("machine", "network", new SourceError(fault, text));
}
/** The variables that name a proxy, never their values, which may hold a password. */
function proxyText(env) {
	let set = PROXIES.filter((name) => (env[name] ?? "") !== "");
	return set.length === 0 ? "" : `, by way of ${set.join(", ")}`;
}
function proxyWarnings(env) {
	let name = ["ALL_PROXY", "all_proxy"].find((one) => (env[one] ?? "") !== "");
	return name === void 0 || proxyText(env) !== "" ? [] : [warning("machine", "network", `${name} is set, which downloads do not read. Name the proxy with HTTPS_PROXY as well.`)];
}
// src/plan/machine/index.ts
/**
* Whether this machine can run an audit by a policy: its executor, its device, its network. Makes,
* pulls and removes nothing. Every fault is one that the audit ends with.
*/
async function checkMachine(loaded, { env = process.env, signal = new AbortController().signal, thorough = !0 }) {
	let { checks: ofExecutor, place } = await checkExecutor(loaded, {
		signal,
		thorough
	}), { checks: ofNetwork, offline } = await checkNetwork(loaded, place, env, signal);
	return {
		...place,
		checks: [
			...runnerChecks(env),
			await versionCheck(),
			...ofExecutor,
			...ofNetwork
		],
		offline
	};
}
/** On GitHub's runners, what their variables say and nothing more. */
function runnerChecks(env) {
	if (env.GITHUB_ACTIONS !== "true") return [];
	let { RUNNER_ENVIRONMENT = "a runner", RUNNER_OS, RUNNER_ARCH } = env;
	return [ok("machine", "runner", `${[
		RUNNER_ENVIRONMENT,
		RUNNER_OS,
		RUNNER_ARCH
	].filter((word) => word !== void 0).join(", ")}, as its variables say`)];
}
async function versionCheck() {
	let [torch, transformers] = await Promise.all([pinOf("requirements-torch.txt", "torch"), pinOf("requirements.txt", "transformers")]);
	return ok("machine", "versions", `Reticence ${VERSION} on Node.js ${process.versions.node}; the probe is pinned to PyTorch ${torch} and transformers ${transformers}`);
}
async function pinOf(file, name) {
	let text = await readFile(join(ROOT, "probe", file), "utf8");
	return RegExp(`^${name}==(\\S+)`, "m").exec(text)?.[1] ?? "any";
}
// src/plan/machine/room.ts
/** Installed packages of the Python environment, bytes: the smallest measured, and one with CUDA. */
const ENVIRONMENT = {
	least: 12e8,
	most: 1e10
};
/** Whether memory and disks hold what an audit loads and writes. */
async function checkRoom(options) {
	return [...await memoryChecks(options), ...await diskChecks(await needsOf(options))];
}
async function memoryChecks({ loaded, models, machine }) {
	let { run } = loaded.policy, weights = weightsOf(models), { engine, device, gpu } = machine, found = [], container;
	if (engine !== void 0) {
		let stored = device === "cuda" ? WORKING_BYTES : weights.storedBytes + WORKING_BYTES, limit = await attempt("machine", "memory", async () => limitFor(engine, stored, run.memory));
		if (limit.value === void 0) return limit.checks;
		container = limit.value;
	}
	if (device === "unknown") return [ok("machine", "memory", "what the models need depends on the device, which is not known yet")];
	let sizes = sizesOf(weights, run.dtype, device);
	if (sizes === void 0) return [ok("machine", "memory", "what the models need is known once they are here")];
	let { one, both, dtype } = sizes, room = await memoryOf(device, gpu, container), where = device === "cuda" ? "the GPU" : container === void 0 ? "this machine" : "the container", apart = one === both ? "" : ` together and ${formatBytes(one)} one after the other`, needs = `checkpoint and base in ${dtype} need ${formatBytes(both)}${apart}`;
	if (room === void 0) return found.push(ok("machine", "memory", `${needs}; how much ${where} has is not known`)), found;
	let has = `${where} has ${formatBytes(room.free)} free of ${formatBytes(room.total)}`;
	return one > room.total ? faults("machine", "memory", new ProbeFault("memory-needed", `${messageOf("memory-needed")}: ${needs}, and ${has}.`)) : one > room.free ? [warning("machine", "memory", `${needs}, and ${has}: the audit would end with memory-needed. End what uses it, or write \`run.dtype: bfloat16\`.`)] : [ok("machine", "memory", `${needs}; ${has}${both > room.free ? "; they are loaded one after the other, which takes longer" : ""}`)];
}
async function memoryOf(device, gpu, container) {
	if (device === "cuda") return gpu;
	if (container !== void 0) return {
		free: container,
		total: container
	};
	let known = [{
		free: freemem(),
		total: totalmem()
	}, await controlGroup()].filter((limit) => limit !== void 0);
	return {
		free: smallestOf(known.map(({ free }) => free)),
		total: smallestOf(known.map(({ total }) => total))
	};
}
/** Of a control group's memory: limit, use, and the page cache among the statistics; versions 2, 1. */
const CONTROL_GROUPS = [[
	"memory.max",
	"memory.current",
	"memory.stat",
	"inactive_file"
], [
	"memory/memory.limit_in_bytes",
	"memory/memory.usage_in_bytes",
	"memory/memory.stat",
	"total_inactive_file"
]];
/** What the control group allows, as the probe counts it; undefined where there is no limit. */
async function controlGroup(root = "/sys/fs/cgroup") {
	for (let [limit, used, statistics, cache] of CONTROL_GROUPS) try {
		let [total, taken, lines] = await Promise.all([
			limit,
			used,
			statistics
		].map((name) => readFile(`${root}/${name}`, "ascii"))), own = RegExp(`^${cache} (\\d+)$`, "m").exec(lines)?.[1] ?? "0", bytes = Number(total);
		if (!Number.isFinite(bytes)) continue;
		return {
			total: bytes,
			free: Math.max(0, bytes - Number(taken) + Number(own))
		};
	} catch {}
}
async function needsOf(options) {
	let { loaded, audits, models, machine, out, env } = options, needs = [];
	machine.toMake !== void 0 && needs.push({
		what: "the Python environment",
		folder: machine.toMake,
		...ENVIRONMENT
	});
	let cached = await cachedBytes(env);
	for (let [folder, bytes] of roomOf(models)) needs.push({
		what: "models",
		folder,
		least: Math.max(0, bytes - cached),
		most: bytes
	});
	let written = await bytesIn(join(out, SIGNALS)), bound = await diskNeeded({
		audits,
		limits: loaded.policy.limits
	}), signals = Math.max(0, bound - written), least = machine.executor === "docker" ? signals : signals * .1;
	return needs.push({
		what: "signals",
		folder: out,
		least,
		most: signals + 16777216
	}), needs;
}
async function bytesIn(folder) {
	let names = await readdir(folder, { recursive: !0 }).catch(() => []);
	return (await Promise.all(names.map((name) => stat(join(folder, name)).then((about) => about.isFile() ? about.size : 0, () => 0)))).reduce((sum, size) => sum + size, 0);
}
function roomOf(models) {
	let room = /* @__PURE__ */ new Map();
	for (let { missing } of models) for (let [folder, bytes] of missing.room) bytes > 0 && room.set(folder, (room.get(folder) ?? 0) + bytes);
	return room;
}
/** A check per disk, whatever is written to it. */
async function diskChecks(needs) {
	let disks = /* @__PURE__ */ new Map();
	for (let need of needs) {
		let folder = await nearest(resolve(need.folder)), { dev } = await stat(folder), disk = disks.get(dev);
		disk === void 0 ? disks.set(dev, {
			folder,
			free: await freeBytes(folder),
			needs: [need]
		}) : disk.needs.push(need);
	}
	return [...disks.values()].map(diskCheck);
}
function diskCheck({ folder, free, needs }) {
	let least = needs.reduce((sum, need) => sum + need.least, 0), most = needs.reduce((sum, need) => sum + need.most, 0), parts = needs.map((need) => `${need.what} up to ${formatBytes(need.most)}`).join(", "), has = `${formatBytes(free)} free where ${folder} is; ${parts}`, advice = "Free some, or write elsewhere: the signals with another output folder, models with RETICENCE_CACHE or HF_HUB_CACHE, the environment with XDG_CACHE_HOME.";
	return free < least ? faults("machine", "disk", new ProbeError("disk-needed", `${has}. ${advice}`))[0] : free < most ? warning("machine", "disk", `${has}, which may not be enough. ${advice}`) : ok("machine", "disk", has);
}
/** A folder itself, or the nearest one above it that is there. */
async function nearest(folder) {
	return (await stat(folder).catch(() => void 0))?.isDirectory() === !0 || dirname(folder) === folder ? folder : await nearest(dirname(folder));
}
async function freeBytes(folder) {
	let { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}
// src/plan/models.ts
function plannedPull({ key, resolved, files, missing, parameters }) {
	return {
		key,
		identity: resolved.identity,
		files: files.length,
		bytes: bytesOf(files),
		missing: missing.bytes,
		parameters: parameters ?? null
	};
}
/** `5 files, 1.2 GB`, of one model or of several adapters. */
function sizeOf(models) {
	let files = models.flatMap((model) => [...model.files]);
	return `${files.length} file${files.length === 1 ? "" : "s"}, ${formatBytes(bytesOf(files))}`;
}
function bytesOf(files) {
	return files.reduce((sum, file) => sum + file.bytes, 0);
}
// src/plan/outlook.ts
/** Shares of the bound at which a rule's outlook is told. */
const SHARES$1 = [
	.5,
	1,
	2
], LARGEST_SHARE = .999, GROWTH = [
	1,
	1.25,
	1.5,
	2,
	3,
	4,
	6,
	8,
	12,
	16,
	24,
	32,
	48,
	64
];
/**
* The outlook of a rule for records that do not depend on each other, by the interval that it is
* judged by, which persons bound: for one attack, whose breach shares its error with the `attacks`
* that the strongest is chosen among. Undefined for a rule whose units are
* known only from the data (PII values), for a count, and where there is nothing to compare with.
*/
function outlookOf(rule, sizes, confidence, attacks = 1) {
	let chances = chancesOf(rule, {
		confidence,
		attacks: competing(rule, attacks)
	});
	if (chances === void 0 || sizes.members === 0) return;
	let values = SHARES$1.map((share) => trueValue(rule, share)), at = values.map((value) => ({
		value,
		chances: chances(value, sizes)
	}));
	if (at.some((one) => one.chances === void 0)) return;
	let enough = GROWTH.map((factor) => grown(sizes, factor)).find((larger) => {
		let outlook = chances(values[0], larger);
		return outlook !== void 0 && outlook.clear >= .9;
	}), none = chances(trueValue(rule, 0), sizes), all = chances(LARGEST_SHARE, sizes);
	if (none !== void 0 && all !== void 0) return {
		at,
		extremes: {
			none,
			all
		},
		enough
	};
}
/** Attacks that share the error of a rule's lower end. */
function competing({ parameters }, attacks) {
	return parameters.attack === "strongest" ? attacks : 1;
}
function chancesOf({ metric, parameters, max }, options) {
	if (max === void 0) return;
	let { confidence, attacks } = options;
	switch (metric) {
		case "mia.auc": return max <= .5 ? void 0 : (value, sizes) => sizes.nonmembers === 0 ? void 0 : aucOutlook(value, max, units(sizes, "members"), units(sizes, "nonmembers"), options);
		case "mia.tpr_at_fpr": {
			let fpr = parameters.fpr;
			return (value, sizes) => {
				let [members, nonmembers] = [units(sizes, "members"), units(sizes, "nonmembers")];
				return (nonmembers.clusters ?? nonmembers.units) < leastNonmembers(fpr, confidence, attacks) ? void 0 : tprOutlook(value, fpr, max, members, nonmembers, options);
			};
		}
		case "memorization.exact_gain": return (value, sizes) => sizes.nonmembers === 0 ? void 0 : proportionOutlook(value, max, units(sizes, "members"), {
			...options,
			without: units(sizes, "nonmembers")
		});
		case "memorization.exact_rate":
		case "memorization.np_rate": return (value, sizes) => proportionOutlook(value, max, units(sizes, "members"), options);
		default: return;
	}
}
function units({ persons, ...sizes }, set) {
	return {
		units: sizes[set],
		clusters: persons?.[set]
	};
}
function trueValue({ metric, parameters, max }, share) {
	if (metric === "mia.tpr_at_fpr" && share === 0) return Math.min(parameters.fpr, max);
	let value = metric === "mia.auc" ? .5 + share * (max - .5) : share * max;
	return Math.min(LARGEST_SHARE, value);
}
/** More records, and as many more persons. */
function grown({ members, nonmembers, persons }, factor) {
	return {
		members: Math.ceil(members * factor),
		nonmembers: Math.ceil(nonmembers * factor),
		persons: persons === void 0 ? void 0 : {
			members: persons.members * factor,
			nonmembers: persons.nonmembers * factor
		}
	};
}
// src/plan/rules.ts
/** The outlook of each rule of a policy, in its order; undefined where it depends on the data. */
function outlooksOf({ policy }, sets) {
	let { rules, confidence } = policy.gate;
	return rules.map((rule) => outlookOf(rule, sizesOf$1(sets, rule.parameters.audit), confidence, attacksOf({ policy })));
}
/**
* What will keep rules from being decided, and whether that keeps the audit from passing. A plan by
* which no rule could be decided is not worth the money, and at fault. An audit is not refused for
* it: it may be wanted for its figures, and says itself that it decided nothing.
*/
function ruleChecks(loaded, sets, outlooks, today) {
	let { gate, waivers } = loaded.policy, isWaived = ({ key }) => waivers.some((waiver) => waiver.key === key && today <= waiver.until), hopes = gate.rules.flatMap((rule, index) => rule.level === "fail" && !isWaived(rule) ? [hopeOf(loaded, rule, sets, outlooks[index])] : []);
	return [
		...[...sizeWarnings(loaded, sets), ...sampledWarnings(loaded, sets)].map((text) => warning("rules", "records", text)),
		...hopes.filter((hope) => hope !== void 0).filter((hope) => !hope.invalid).map(({ text }) => warning("rules", "outlook", `${FUTILE}${text}`)),
		...nothingChecks(loaded, hopes)
	];
}
const FUTILE = "This audit cannot pass as it is: ";
function nothingChecks(loaded, hopes) {
	let isFutile = hopes.every((hope) => hope?.nothing === !0 && !hope.accepted);
	return hopes.length === 0 || !isFutile ? [] : faults("rules", "outlook", new PolicyError("rules-undecidable", `none of the rules at level fail (${hopes.length}) can be decided with these records, whatever the checkpoint gives away. Add records as said above, or bound a metric that fewer records decide.`, { location: loaded.source.locate(["gate"]) }));
}
/** Waivers that count no more. */
function waiverChecks({ policy: { waivers } }, { today }) {
	return waivers.filter(({ until }) => today > until).map(({ metric, parameters, until, owner }) => warning("policy", "waiver", `the waiver of ${formatMetric(metric, { ...parameters })} by ${owner} ended on ${until} and no longer excuses anything. Renew or remove it.`));
}
/** Why a rule cannot be cleared whatever is measured; undefined: it can, or nobody knows. */
function hopeOf(loaded, rule, sets, outlook) {
	let { on, confidence } = loaded.policy.gate, { metric, parameters } = rule, sizes = sizesOf$1(sets, parameters.audit), name = formatMetric(metric, { ...parameters }), { fpr } = parameters;
	if (fpr !== void 0 && sizes.nonmembers < leastNonmembers(fpr, confidence)) return {
		text: `${name} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers or more and has ${formatCount(sizes.nonmembers)}. Add held-out records, raise limits.records, or bound it at a higher fpr.`,
		nothing: !0,
		invalid: !0,
		accepted: on.invalid === "warn"
	};
	if (!(outlook === void 0 || outlook.extremes.none.clear >= HOPELESS)) return {
		text: `${name} ${boundOf(rule)} stays undecided with ${sizesText(sizes)} even if nothing leaks. ${enoughText(outlook.enough)}`,
		nothing: outlook.extremes.all.breach < HOPELESS,
		invalid: !1,
		accepted: on.undecided === "warn"
	};
}
function sizesText({ members, nonmembers, persons }) {
	let records = `${formatCount(members)} members and ${formatCount(nonmembers)} nonmembers`;
	return persons === void 0 ? records : `${records} of as many as ${formatCount(persons.members)} and ${formatCount(persons.nonmembers)} persons`;
}
/** A chance below which nobody waits for it. */
const HOPELESS = .01;
function enoughText(enough) {
	return enough === void 0 ? "No practical number of records clears it: raise the bound." : `About ${formatCount(enough.members)} members and ${formatCount(enough.nonmembers)} nonmembers clear it 9 times in 10 at half the bound; or raise the bound.`;
}
function boundOf({ max, min, increase }) {
	return increase === void 0 ? max === void 0 ? `min ${min}` : `max ${max}` : `max increase ${increase.max} against ${increase.against}`;
}
function attacksOf({ policy }) {
	let { mia } = policy.attacks;
	return mia === "off" ? 1 : mia.attacks.length;
}
function sizeWarnings({ policy }, sets) {
	let nonmembersOf = (audit) => sizesOf$1(sets, audit).nonmembers, warnings = [];
	for (let { name, key, data } of policy.audits) policy.attacks.mia === "off" || nonmembersOf(name) > 0 || data.members.length !== 0 && warnings.push(`the audit ${name} has no nonmembers: its membership-inference rules will be invalid. Name held-out records with ${key}.nonmembers, or write \`mia: off\`.`);
	for (let rule of policy.gate.rules) {
		let { metric, parameters } = rule, { audit, fpr } = parameters, sizes = sizesOf$1(sets, audit);
		if (fpr !== void 0 && sizes.nonmembers > 0) {
			let attacks = competing(rule, attacksOf({ policy })), least = leastNonmembers(fpr, policy.gate.confidence, attacks), [present, unit] = sizes.nonmembers < least || sizes.persons === void 0 ? [sizes.nonmembers, "nonmembers"] : [sizes.persons.nonmembers, "persons among the nonmembers"], isSure = sizes.nonmembers < leastNonmembers(fpr, policy.gate.confidence);
			if (present < least) {
				let futile = isSure && rule.level === "fail" ? FUTILE : "";
				warnings.push(`${futile}${metric} at fpr ${fpr} needs ${formatCount(least)} ${unit} or more; there are ${formatCount(present)}, so the rule ${isSure ? "will" : "may"} be invalid.`);
			}
		}
		let persons = personsOf(sets, audit), least = leastToClear(rule, policy.gate.confidence);
		persons !== void 0 && least !== void 0 && persons < least && warnings.push(`${formatMetric(metric, { ...parameters })} max ${rule.max} cannot be cleared with fewer than ${formatCount(least)} persons, however many records they have; the members are equivalent to ${formatCount(persons)} persons with equal numbers of records.`);
	}
	return warnings;
}
/** Rules that count values, and clear only when enough of all of them were asked for. */
const CENSUS = /* @__PURE__ */ new Set(["pii.extracted", "pii.worst_subject"]);
/**
* Values in members that `limits.records` leaves out are not asked for. Which values those are is
* known once the inventory is made; that there are as many as records suggest is the best guess now.
*/
function sampledWarnings({ policy }, sets) {
	let { attacks, gate } = policy;
	return attacks.pii === "off" || !attacks.pii.prefix ? [] : sets.flatMap(({ audit, set, records, used }) => {
		if (set !== "members" || used >= records) return [];
		let rules = gate.rules.filter(({ metric, parameters }) => CENSUS.has(metric) && parameters.audit === audit && !isTemplate(parameters.attack)), share = (records - used) / records, undecided = rules.filter(({ parameters: { type } }) => {
			let { sensitive, other } = gate.untested, limit = type === "all" ? Math.min(sensitive, other) : isSensitive(type) ? sensitive : other;
			return share > limit;
		}), left = `limits.records leaves out ${formatCount(records - used)} of the ${formatCount(records)} ${audit} members (${formatShare(share)}), so values that occur only in those are not tested`;
		if (undecided.length === 0) return [`${left}.`];
		let metrics = [...new Set(undecided.map(({ metric }) => metric))].join(" and ");
		return [`${left}: ${undecided.length === 1 ? "a rule" : `${undecided.length} rules`} on ${metrics} may stay undecided. Set limits.records to ${records}, or allow a larger untested share with gate.untested.`];
	});
}
function personsOf(sets, audit) {
	return sets.find((one) => one.audit === audit && one.set === "members")?.persons;
}
/** The persons that clear a share at best, when none of their values is found; none for other figures. */
function leastToClear({ metric, parameters, max }, confidence) {
	if (SHARES.has(metric) && !isTemplate(parameters.attack) && max !== void 0 && max > 0) return nToDecideProportion(max, 0, confidence);
}
/** Shares of what the members hold. */
const SHARES = /* @__PURE__ */ new Set([
	"pii.extraction_rate",
	"pii.extraction_gain",
	"memorization.exact_rate",
	"memorization.exact_gain",
	"memorization.np_rate"
]);
/** Templates ask for the values of people, who need not be among the members. */
function isTemplate(attack) {
	return attack !== void 0 && Object.hasOwn(TEMPLATE_FORMS, attack);
}
// src/plan/several.ts
/** What a plan says of the checkpoints where there are several: one check each. */
async function lookAtAll(policies, options) {
	let digests = /* @__PURE__ */ new Map(), checks = [choiceCheck(policies)], pulls = [];
	for (let [index, loaded] of policies.entries()) {
		let name = `checkpoint ${index + 1}`, reference = loaded.policy.checkpoint, found = await attempt("models", name, () => lookAtCheckpoint(loaded, options));
		for (let check of found.checks) checks.push(check);
		if (found.value === void 0) continue;
		let { prepared, digest } = found.value, same = digest === void 0 ? void 0 : digests.get(digest);
		digest !== void 0 && digests.set(digest, same ?? reference);
		let told = same === void 0 ? [ok("models", name, `${reference}: ${sizeOf(prepared)}`)] : faults("models", name, repeatedCheckpoint(loaded, same));
		for (let check of told) checks.push(check);
		for (let one of prepared) one.resolved.kind !== "local" && pulls.push({
			...plannedPull(one),
			key: name
		});
	}
	return {
		checks,
		pulls
	};
}
function choiceCheck(policies) {
	let { choice, confidence } = policies[0].policy.gate;
	return ok("rules", "confidence", choice === void 0 ? `all ${policies.length} checkpoints must pass, so no interval is corrected` : formatChoice({
		...choice,
		corrected: confidence
	}));
}
// src/plan/tasks.ts
/** What an audit would do, a line per task. */
function tasksOf({ policy }, sets) {
	let sum = (chosen) => sets.filter(chosen).reduce((total, { used }) => total + used, 0), total = formatCount(sum(({ set }) => set !== "people")), { mia, pii } = policy.attacks;
	return [
		"inspect    examine checkpoint and base, without loading them",
		`records    read, render and tokenise ${total} records`,
		...pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : [],
		`overlap    find exact and near duplicates among ${total}`,
		...mia === "off" ? [] : ["blind      train a classifier that sees only the text"],
		"control    plant strings that must be found",
		`score      ${total} records under the checkpoint and under the base`,
		...pii === "off" ? [] : piiTasks(pii, sum(({ set }) => set === "people"))
	];
}
function piiTasks({ values, decoys, candidates, template, sampling }, people) {
	let prompts = template === !1 ? 0 : people * template.attributes.length * template.forms.length * TEMPLATES.length;
	return [
		...decoys + candidates === 0 ? [] : [`candidates rank up to ${formatCount(values)} values among ${formatCount(decoys)} decoys and ${formatCount(candidates)} real ones`],
		...template === !1 ? [] : [`templates  ${formatCount(prompts)} prompts about ${formatCount(people)} people at ${template.temperatures.length} temperature${template.temperatures.length === 1 ? "" : "s"}, both models`],
		...sampling === "off" ? [] : [`sampling   ${formatCount(sampling.sequences)} sequences of ${sampling.tokens} tokens, both models`]
	];
}
// src/plan/index.ts
/**
* Everything that can be known before anything is spent: whether this machine can run the audit, and
* whether policy and data allow it. Fetches data and counts it; lists models and leaves them where
* they are; runs no model, and writes nothing but the cache. What an audit would refuse is a check
* of the plan that is a fault.
*/
async function planAudit(given, options) {
	let { value: policies, checks } = await attempt("policy", "checkpoint", () => eachCheckpoint(given));
	if (policies === void 0) return {
		...EMPTY,
		checks
	};
	let [first, ...others] = policies;
	if (others.length === 0) return await planOne(first, options);
	let all = await lookAtAll(policies, options), at = policies.findIndex((_, index) => all.checks.some(({ name, state }) => name === `checkpoint ${index + 1}` && state === "ok")), plan = await planOne(policies[Math.max(at, 0)], {
		...options,
		checkpoints: policies.length
	});
	return {
		...plan,
		checks: [...plan.checks.filter(({ name }) => name !== "checkpoint"), ...all.checks],
		pulls: [...all.pulls, ...plan.pulls.filter(({ key }) => key !== "checkpoint")]
	};
}
async function planOne(loaded, options) {
	let machine = await checkMachine(loaded, options);
	if (machine.offline) return {
		...EMPTY,
		checks: [...machine.checks, ...waiverChecks(loaded, options)]
	};
	let plan = await planInputs(loaded, {
		...options,
		machine
	});
	return {
		...plan,
		checks: [...machine.checks, ...plan.checks]
	};
}
const EMPTY = {
	pulls: [],
	sets: [],
	tasks: [],
	rules: [],
	formats: [],
	training: []
};
/** The plan of a policy that cannot be read. */
function refusedPlan(error) {
	return {
		...EMPTY,
		checks: faults("policy", "policy", error)
	};
}
/** The same for policy, models and data; for the room that they need where a machine is given. */
async function planInputs(given, options) {
	let { value: pulled, checks } = await attempt("models", "inputs", () => pullDataOnly(given, options));
	if (pulled === void 0) return {
		...EMPTY,
		checks: [...waiverChecks(given, options), ...checks]
	};
	await using _ = pulled;
	let { loaded, early, match } = pulled, { policy } = loaded, found = await checkInputs({
		...early,
		loaded
	}, options), { sets } = found, isKnown = sets.length > 0 && areCounted(loaded, sets), outlooks = isKnown ? outlooksOf(loaded, sets) : [], expected = await expectedOf({
		loaded,
		models: early.models,
		found
	}, options);
	return {
		checks: [
			...modelChecks(loaded, early.models, match),
			...found.checks,
			...isKnown ? ruleChecks(loaded, sets, outlooks, options.today) : []
		],
		pulls: early.models.filter(({ resolved }) => resolved.kind !== "local").map(plannedPull),
		sets,
		tasks: sets.length === 0 ? [] : tasksOf(loaded, sets),
		rules: policy.gate.rules.map((rule, index) => ({
			name: formatMetric(rule.metric, { ...rule.parameters }),
			bound: boundOf(rule),
			level: rule.level,
			outlook: outlooks[index]
		})),
		...match === void 0 ? {} : { base: match },
		formats: formatNotes(given, loaded),
		training: [...trainingNotes(pulled.training), ...endNotes(loaded)],
		...expected === void 0 ? {} : { expected }
	};
}
async function expectedOf({ loaded, models, found }, { machine, checkpoints = 1, env = process.env }) {
	if (machine !== void 0 && found.sets.length !== 0) return await expect({
		loaded,
		models,
		machine,
		data: found,
		env,
		checkpoints
	});
}
/**
* Checks the waivers, the data and, where a machine is given, the room for data and models. Its faults
* end an audit in its first seconds, and make a plan exit with 2.
*/
async function checkInputs({ loaded, audits, models }, { today, out, machine, env = process.env }) {
	let data = await surveyAudits(loaded, audits), room = machine === void 0 ? [] : await checkRoom({
		loaded,
		audits,
		models,
		machine,
		out,
		env
	}), hasFaults = faultsOf(data.checks).length > 0;
	return {
		checks: [
			...room,
			...waiverChecks(loaded, { today }),
			...data.checks
		],
		sets: hasFaults ? [] : data.sets,
		characters: data.characters
	};
}
function modelChecks(loaded, models, match) {
	let sizes = models.map((model) => ok("models", model.key, sizeOf([model]))), differs = baseWarnings(loaded, match).map((text) => warning("models", "base", text));
	return [...sizes, ...differs];
}
function baseWarnings({ policy }, match) {
	if (match?.outcome !== "differs" || policy.acceptMismatch !== void 0) return [];
	let rules = policy.gate.rules.filter((rule) => restsOnBase(rule, policy)).length;
	return [`the base is not the model that the checkpoint was tuned from: ${match.detail} The ${rules} rules that compare with the base will be invalid. Name that model, or explain why this one is right with \`base: {ref: …, accept_mismatch: "the reason"}\`.`];
}
// src/audit/reuse.ts
/** Throws PolicyError if the audit would overwrite what it reuses, or that is of several checkpoints. */
async function refuseOwnFolder(reuse, out) {
	if (reuse?.folder !== void 0 && (await refuseSeveral(reuse.folder), await isSameFolder(reuse.folder, out))) throw new PolicyError("usage", "names the output folder of this audit. Name another one with --out; an audit in the same folder continues by itself.", { location: { file: "--reuse" } });
}
/**
* Looks for the verdict of an earlier audit of the same inputs, if that is asked for; if none can be
* reused, the log says why.
*/
async function prepareReuse(options, known) {
	let { reuse, digestKey } = options;
	if (reuse === void 0) return {
		verdict: void 0,
		seal: () => void 0
	};
	let parts = digestKey === void 0 ? void 0 : await inputParts(known), inputs = parts === void 0 ? void 0 : digestInputs(parts, digestKey);
	return {
		verdict: await findVerdict(reuse, inputs, options, known),
		seal: (report, text) => inputs === void 0 ? void 0 : sealVerdict(report, text, {
			inputs,
			context: reuse.context,
			key: digestKey
		})
	};
}
async function findVerdict(reuse, inputs, { digestKey, out, listener }, { pulled, origin }) {
	let { history } = pulled.loaded.policy, fromHistory = history?.reuse === !0;
	if (reuse.folder === void 0 && !fromHistory) return;
	listener.phase("Looking for an earlier verdict");
	let measure = (why) => {
		listener.note(`Not reused: ${why}. The audit measures.`);
	};
	if (digestKey === void 0) return measure("there is no digest key to check a seal with");
	if (inputs === void 0) return measure("it cannot be told which versions or which device would measure");
	if (await holdsSignals(out)) return measure("the output folder holds signals, which the audit continues from");
	let own = reuse.folder === void 0 ? void 0 : await candidateIn(reuse.folder);
	if (own !== void 0 && "why" in own && !fromHistory) return measure(own.why);
	let candidates = [...fromHistory ? reuse.inHistory() : [], ...own === void 0 || "why" in own ? [] : [own]], days = history?.reuse_days ?? 90, same = await findReusable(candidates, {
		inputs,
		key: digestKey,
		now: /* @__PURE__ */ new Date(),
		days
	});
	if ("why" in same) return measure(same.why);
	let { report, entry } = same;
	listener.note(`Reused: measured on ${entry.date.slice(0, 10)}; nothing has changed since.`);
	let { origin: before, ...found } = report;
	return {
		...found,
		rules: found.rules.map(({ location: _, ...rule }) => rule),
		...origin === void 0 ? {} : { origin },
		reused: {
			date: entry.date,
			run: addressOf(reuse, before, entry.run)
		}
	};
}
function addressOf({ runAddress }, origin, run) {
	return run === null || origin === void 0 ? null : runAddress?.(origin.repository, run) ?? null;
}
// src/audit/one.ts
/** The policy as the options find it. Throws PolicyError. */
async function readPolicy(options) {
	return options.listener.phase("Reading the policy"), options.findPolicy === void 0 ? { loaded: await loadPolicy(options.policyFile, options.overrides) } : await options.findPolicy(options.listener);
}
/**
* The whole audit of one checkpoint: plan → pull → inspect and probe → judge → report; the middle is
* left out if an earlier verdict on the same inputs is reused. Returns the report that was written
* to `out`. Throws a ReticenceError if no verdict can be given; `out` then holds no report.
*/
async function auditOne({ loaded, origin }, options, shared) {
	let { listener, digestKey } = options, earlier = await options.findEarlier?.(loaded, listener, options.out) ?? [], executor = executorFor(loaded, (line) => listener.note(line), (progress) => listener.progress(progress));
	listener.phase("Pulling checkpoint, base and data");
	let { signal, today, out } = options, machine = shared?.machine ?? await checkMachine(loaded, {
		signal,
		thorough: !1
	});
	refuseFaults(machine.checks);
	let characters = shared?.characters;
	await using pulled = await pullInputs(loaded, {
		...pullOptions(options),
		...options.locked === void 0 ? {} : { locked: await readPullLock(options.locked) },
		...shared === void 0 ? { admit: async (early) => {
			let found = await checkInputs(early, {
				today,
				out,
				machine
			});
			refuseFaults(found.checks), characters = found.characters;
		} } : { common: shared.common }
	});
	let { inputs, provenance } = pulled;
	shared?.admit(provenance.checkpoint.digest);
	let { policy } = pulled.loaded;
	for (let line of formatNotes(loaded, pulled.loaded)) listener.note(line);
	for (let line of trainingNotes(provenance.training ?? [])) listener.note(line);
	listener.phase("Preparing the probe");
	let asked = makeJob(policy, inputs), job = await executor.preflight(asked, options.signal), places = placedIn(placeRules(pulled.loaded.source, policy), repositoryPath(origin)), { publicByDefault } = options, { verdict, seal } = await prepareReuse(options, {
		pulled,
		origin,
		earlier,
		executor,
		job,
		today,
		publicByDefault
	}), texts = {
		policy: json(lockPolicy(policy)),
		origin: origin === void 0 ? void 0 : json(origin),
		earlier: earlier.length === 0 ? void 0 : json(earlier)
	};
	if (verdict !== void 0) {
		let folder = resolve(out);
		await using _ = await takeReports(folder, texts);
		await writeAtomically(join(folder, PULL_LOCK), pulled.lock);
		let report = withLocations(verdict, places);
		return await writeReport(folder, report), listener.finished(), report;
	}
	await using output = await takeOutput(resolve(options.out), {
		...texts,
		pulled: json({
			...provenance,
			...executor.measurer()
		}),
		job: json(job),
		places: json(places)
	}, options.resume);
	listener.measuring({
		folder: output.folder,
		container: executor.containerFor(output.signals)
	}), await writeAtomically(join(output.folder, PULL_LOCK), pulled.lock), await pulled.watch(), listener.phase("Measuring"), await rm(join(output.signals, HOST_JOB), { force: !0 }), await shared?.bring(output.signals), await probe(executor, output, job, options, shared !== void 0);
	try {
		await pulled.unchanged();
	} catch (error) {
		throw await rm(output.signals, {
			recursive: !0,
			force: !0
		}), error;
	}
	await writeAtomically(join(output.signals, HOST_JOB), json(asked), 384), listener.phase("Judging"), await keepRate(output.signals, characters, process.env), await sealAudit(output, digestKey, options.signal);
	let judged = await judge$1(output.folder, {
		today,
		publicByDefault,
		digestKey
	}), report = withLocations(judged, places);
	return await writeReport(output.folder, report, (text) => seal(report, text)), listener.finished(), report;
}
/** What every pull of an audit is told. */
function pullOptions({ signal, listener, digestKey }) {
	return {
		signal,
		say: (line) => listener.note(line),
		progress: (done, total) => listener.progress({
			task: "pull",
			done,
			total
		}),
		...digestKey === void 0 ? {} : { digestKey }
	};
}
/** Path of the policy in this repository; null if it is in another one. */
function repositoryPath(origin) {
	if (origin !== void 0) return origin.policy.source === "central" ? null : origin.policy.path;
}
async function probe(executor, output, job, { listener, signal }, share) {
	let { signals, folder } = output, run = {
		job,
		jobPath: `${signals}/job.json`,
		output: signals,
		folder,
		share
	};
	try {
		for await (let event of executor.run(run, signal)) event.again !== void 0 && listener.note(describeAgain(event.task, event.again)), event.kind === "warning" ? listener.warn(describeEvent(event, job)) : listener.work(event);
	} finally {
		await rm(join(signals, RESERVE_FILE), { force: !0 });
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/audit/names.ts
/**
* A folder name for each checkpoint: the last part of its reference, and as many of the parts before
* as it takes to tell it from the others, so that a name does not change when the list does. Names
* differ in more than case, which some file systems ignore.
*/
function folderNames(references) {
	let parts = references.map(partsOf), deepest = largestOf(parts.map((own) => own.length)), names = parts.map((own) => nameOf(own, 1));
	for (let depth = 2; depth <= deepest; depth++) {
		let shared = repeated(names);
		if (shared.size === 0) break;
		for (let index of shared) names[index] = nameOf(parts[index], depth);
	}
	let taken = new Set(names.filter((_, index) => !repeated(names).has(index)).map(lower));
	for (let index of repeated(names)) {
		let name = names[index], number = 1, numbered = name;
		for (; taken.has(lower(numbered));) numbered = `${name}-${++number}`;
		names[index] = numbered, taken.add(lower(numbered));
	}
	return names;
}
/** Without what pins or selects: a revision, a version, a digest. */
function partsOf(reference) {
	return reference.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[?#].*$/s, "").split(/[/\\]/).map((part) => part.replace(/@[0-9a-f]{7,64}$/, "")).filter((part) => part !== "" && part !== "." && part !== "..");
}
function nameOf(parts, depth) {
	let name = parts.slice(-depth).join("-").replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "").slice(-80).replace(/^[.-]+/, "");
	return name !== "" && !/^(several|report)\.|^signals$|\.lock$/i.test(name) ? name : `checkpoint${name === "" ? "" : `-${name.replace(/\.lock$/i, "")}`}`;
}
/** Indices of names that are not the only one of their kind. */
function repeated(names) {
	let groups = Map.groupBy(names.keys(), (index) => lower(names[index]));
	return new Set([...groups.values()].filter((same) => same.length > 1).flat());
}
function lower(name) {
	return name.toLowerCase();
}
// src/audit/shared.ts
/**
* Moves what the probe keeps of base and data alone from the signals of one audit to those of the
* next. Only files and folders are moved: a link could lead the next probe elsewhere. What the next
* one has already stays.
*/
async function moveShared(from, to) {
	let source = join(from, SHARED);
	await move(source, join(to, SHARED)), await rm(source, {
		recursive: !0,
		force: !0
	});
}
async function move(source, target) {
	let about = await lstat(source).catch(() => void 0);
	if (about === void 0) return;
	let present = await lstat(target).catch(() => void 0);
	if (about.isFile() && present === void 0 && await rename(source, target), about.isDirectory() && (present === void 0 || present.isDirectory())) {
		await mkdir(target, {
			recursive: !0,
			mode: 448
		});
		for (let name of await readdir(source)) await move(join(source, name), join(target, name));
	}
}
// src/audit/several.ts
/**
* Audits several checkpoints one after the other, each in a folder of its own, and writes their joint
* report. Base and data are pulled and measured once. An error of one checkpoint is the result of
* that one; what concerns them all, and a stop, is thrown.
*/
async function auditSeveral(judging, policies, options) {
	refuseForOne(options);
	let out = resolve(options.out), references = policies.map(({ policy }) => policy.checkpoint), names = folderNames(references), checkpoints = policies.map((loaded, index) => ({
		loaded,
		reference: references[index],
		name: names[index],
		out: join(out, names[index])
	}));
	await using common = new Puller(pullOptions(options));
	let shared = await prepareAll(checkpoints, common, options);
	await using _ = await takeSeveral(out);
	let found = /* @__PURE__ */ new Map();
	for (let checkpoint of await inOrder(checkpoints, options)) {
		let { reference, name } = checkpoint, at = checkpoints.indexOf(checkpoint) + 1;
		options.listener.checkpoint(at, checkpoints.length, reference), found.set(checkpoint, {
			folder: name,
			source: reference,
			...await auditFor(checkpoint, judging, options, shared.of(checkpoint))
		});
	}
	let { pick = "worst", choice, confidence } = policies[0].policy.gate, joint = joinReports(checkpoints.map((checkpoint) => found.get(checkpoint)), {
		pick,
		...choice === void 0 ? {} : { choice: {
			...choice,
			corrected: confidence
		} }
	});
	return await writeJointReport(out, joint), options.listener.finished(), joint;
}
/** Of several checkpoints, an earlier audit's lock or verdict could be that of one only. */
function refuseForOne({ locked, reuse }) {
	let [option] = [...locked === void 0 ? [] : ["--locked"], ...reuse?.folder === void 0 ? [] : ["--reuse"]];
	if (option !== void 0) throw new PolicyError("checkpoints-several", "names an audit of one checkpoint, and the policy names several. Each continues in its own folder by itself; audit one alone to use this option.", { location: { file: option } });
}
/**
* What all audits need, before anything is measured. Its errors are of base, data or machine, and end
* the whole; what is wrong with a checkpoint is left to its own audit.
*/
async function prepareAll(checkpoints, common, options) {
	let { listener, signal, today, out, digestKey } = options, [{ loaded }] = checkpoints;
	listener.phase("Pulling base and data");
	let machine = await checkMachine(loaded, {
		signal,
		thorough: !1
	});
	refuseFaults(machine.checks);
	let characters;
	await pullCommon(loaded, common, {
		digestKey,
		admit: async (early) => {
			let found = await checkInputs(early, {
				today,
				out,
				machine
			});
			refuseFaults(found.checks), characters = found.characters;
		}
	});
	let digests = /* @__PURE__ */ new Map(), admit = (checkpoint, digest) => {
		let same = digests.get(digest) ?? checkpoint;
		if (digests.set(digest, same), same !== checkpoint) throw repeatedCheckpoint(checkpoint.loaded, same.reference);
	};
	for (let checkpoint of checkpoints) {
		let seen = await lookAtCheckpoint(checkpoint.loaded, pullOptions(options)).catch((error) => {
			if (!(error instanceof ReticenceError) || signal.aborted) throw error;
		});
		seen?.digest !== void 0 && admit(checkpoint, seen.digest);
	}
	let store;
	return { of: (checkpoint) => ({
		machine,
		common,
		characters,
		admit: (digest) => admit(checkpoint, digest),
		async bring(signals) {
			store !== void 0 && await moveShared(store, signals), store = signals;
		}
	}) };
}
/**
* First those that an earlier run has measured, so that what it kept of base and data reaches the
* others.
*/
async function inOrder(checkpoints, { resume }) {
	if (resume === !1) return [...checkpoints];
	let measured = await Promise.all(checkpoints.map(({ out }) => isMeasured(out)));
	return [!0, !1].flatMap((wanted) => checkpoints.filter((_, index) => measured[index] === wanted));
}
async function auditFor({ loaded, out, reference }, { origin }, options, shared) {
	try {
		let judging = {
			loaded,
			...origin === void 0 ? {} : { origin }
		}, listener = forOne(options.listener);
		return { report: await auditOne(judging, {
			...options,
			out,
			listener
		}, shared) };
	} catch (error) {
		if (!(error instanceof ReticenceError) || options.signal.aborted || error.code === "checkpoints-repeated") throw error;
		return options.listener.warn(`${reference}: ${error.coded}`), { error: {
			code: error.code,
			message: error.message
		} };
	}
}
/** Only the last audit finishes the whole. */
function forOne(listener) {
	return {
		checkpoint: (...what) => listener.checkpoint(...what),
		phase: (title) => listener.phase(title),
		measuring: (where) => listener.measuring(where),
		progress: (progress) => listener.progress(progress),
		work: (work) => listener.work(work),
		finished: () => {},
		note: (line) => listener.note(line),
		warn: (line, location) => listener.warn(line, location)
	};
}
// src/audit/index.ts
/**
* The whole audit of what a policy names: one checkpoint in the output folder, or each of several in
* a folder of its own below it. Throws a ReticenceError if no verdict can be given; `out` then holds
* no report.
*/
async function audit(options) {
	await refuseOwnFolder(options.reuse, options.out);
	let judging = await readPolicy(options), [first, ...others] = await eachCheckpoint(judging.loaded);
	return others.length === 0 ? { report: await auditOne({
		...judging,
		loaded: first
	}, options) } : { joint: await auditSeveral(judging, [first, ...others], options) };
}
// src/console/several.ts
/** The joint verdict, each checkpoint with its own, and the rules side by side where they fit. */
function renderJointTerminal(joint, stream, columns = reportColumns(stream)) {
	let { several, checkpoints } = joint, paint = painter(stream), told = (verdict) => paint(VERDICT_COLOURS[verdict], verdict.toUpperCase()), table = sideBySide(checkpoints.flatMap(blockOf), stream), fits = table.split("\n").every((line) => width(line) <= columns);
	return [
		...hang(`${paint("bold", told(several.verdict))}  `, paint("bold", plain$1(several.headline)), columns),
		"",
		...explainJoint(joint).flatMap((line) => wrap(plain$1(line), columns)),
		"",
		...checkpoints.flatMap((checkpoint, index) => {
			let { verdict } = several.checkpoints[index], why = whyOf(checkpoint), picked = index === several.picked ? " (picked)" : "", text = `${plain$1(checkpoint.folder)}${picked}${why === "" ? "" : `: ${plain$1(why)}`}`;
			return hang(`${told(verdict)}  `, text, columns);
		}),
		...fits && checkpoints.some(({ report }) => report !== void 0) ? ["", table] : []
	].join("\n");
}
function blockOf({ folder, report }) {
	return report === void 0 ? [] : [{
		title: folder,
		report
	}];
}
export { faultsOf as a, pullInputs as c, formatsOf as d, recordedTraining as f, refusedPlan as i, onlyCheckpoint as l, recordedBases as m, audit as n, refuseFaults as o, identify as p, planAudit as r, formatNotes as s, renderJointTerminal as t, endNotes as u };
