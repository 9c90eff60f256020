import { c as SourceError, i as PolicyError } from "./src-base-errors.js";
import { t as visible } from "./src-base-visible.js";
import { d as placedIn, f as withLocations, t as writeReport } from "./src-gate-limits.js";
import { o as writeAtomically } from "./src-base-files.js";
import { s as PULL_LOCK, v as takeOutput } from "./src-base-audit-folder.js";
import { a as placeRules, i as sealAudit, n as judge, o as lockPolicy } from "./src-config-lock.js";
import { _ as FIELDS, f as loadPolicy, v as OPTIONAL_FIELDS } from "./src-config-document.js";
import { t as require_dist } from "./yaml-dist-compose-compose-collection.js";
import { m as makeJob, r as describeEvent, s as RESERVE_FILE } from "./src-probe-docker-cleanup.js";
import { t as executorFor } from "./src-probe-choose.js";
import { C as formatBytes, c as isSafetensors, d as dataTypeOf, s as INDEX_FILE, u as refuseUnlessIndexed } from "./src-sources-cache-digests.js";
import { a as readPullLock, t as Puller } from "./src-sources-cache-seen.js";
import { n as parquetMetadataAsync, r as parquetSchema, t as asyncBufferFromFile } from "./hyparquet-src-constants.js";
import { isUtf8 } from "node:buffer";
import { createHash, createHmac } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { open, readFile, realpath, rm, stat } from "node:fs/promises";
// src/console/interrupt.ts
/** Runs work that SIGINT and SIGTERM stop through its signal instead of ending the process. */
async function untilInterrupted(work) {
	let controller = new AbortController(), stop = () => controller.abort();
	process.on("SIGINT", stop), process.on("SIGTERM", stop);
	try {
		return await work(controller.signal);
	} finally {
		process.off("SIGINT", stop), process.off("SIGTERM", stop);
	}
}
// src/pull/checkpoint/recorded.ts
var import_dist = require_dist();
/** Larger files are no model card or configuration that a person or a trainer wrote. */
const LARGEST_BYTES = 4 * 1024 ** 2;
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
function frontMatter(text) {
	let block = /^---\r?\n(.*?)\r?\n---\s*(?:\r?\n|$)/s.exec(text)?.[1];
	try {
		return block === void 0 ? {} : mapping((0, import_dist.parse)(block));
	} catch {
		return {};
	}
}
function mapping(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : {};
}
async function readSmall(root, file) {
	try {
		let path = join(root, file), about = await stat(path);
		return about.isFile() && about.size <= LARGEST_BYTES ? await readFile(path, "utf8") : "";
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
		let match = await compare(one, checkpoint, base);
		if (match.outcome !== "unknown") return match;
		unknown ??= match;
	}
	return unknown ?? {
		outcome: "unknown",
		detail: "The checkpoint does not say what it was tuned from."
	};
}
async function compare(recorded, checkpoint, base) {
	let { file, name, digest } = recorded;
	if (digest !== void 0) return digest === base.digest ? {
		outcome: "same",
		detail: `${file} gives the digest of the base.`
	} : {
		outcome: "differs",
		detail: `${file} says that the checkpoint was tuned from a model with another digest than the base.`
	};
	let wanted = identify(name), known = base.names.map(identify), said = `${file} names ${show(wanted)}`, other = `the base is ${show(known[0])}`, here = await sameFolder(name, checkpoint, base);
	if (here !== void 0) return here ? {
		outcome: "same",
		detail: `${said}, which is the base.`
	} : {
		outcome: "differs",
		detail: `${said}, a folder of this machine, and the base is another.`
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
/** `b, and the policy's base is at c` when two revisions are both known and differ. */
function compareRevisions(recorded, known) {
	let revisions = known.flatMap(({ revision }) => revision ?? []);
	if (recorded === void 0 || revisions.length === 0) return;
	let comparable = revisions.filter((one) => isCommit(one) === isCommit(recorded));
	if (comparable.length !== 0 && !comparable.some((one) => one.startsWith(recorded) || recorded.startsWith(one))) return `revision ${plain(recorded)}, and the base is at ${plain(comparable[0])}`;
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
	for (let name of needed) if (!names.has(name)) throw new SourceError("model-incomplete", `"${reference}" lacks ${name}${kind === "adapter" ? ", the adapter's weights as safetensors" : ""}.`);
	if (![...names].some((name) => name.endsWith(".safetensors"))) throw new SourceError("executable-weights", `"${reference}" holds no *.safetensors. Other weight formats can run code when they are loaded and are refused; save the model as safetensors.`);
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
// src/rows/fault.ts
/** Why a data file cannot be read, by the probe's own code; `line`: of jsonl, else the row, from 1. */
var RowsFault = class extends Error {
	name = "RowsFault";
	code;
	line;
	constructor(code, line) {
		super(code), this.code = code, this.line = line;
	}
};
// src/rows/csv.ts
const [COMMA, QUOTE, CR, LF$1] = [
	44,
	34,
	13,
	10
], BOM = Buffer.from([
	239,
	187,
	191
]);
/**
* Rows of a csv, byte by byte, by the rules of the probe's reader: commas, quotes doubled, rows that
* end with LF, CRLF or CR, blank lines passed over. A quote that is not closed, or that is followed
* by anything but a comma, is a fault: whatever stands behind it would be read as something else.
*/
var CsvRows = class {
	#state = "row";
	#afterCr = !1;
	#started = !1;
	#bytes = Buffer.alloc(4096);
	#length = 0;
	#ends = [];
	#rows = 0;
	/** Rows that this piece of the file completes; throws RowsFault csv-quotes. */
	*push(chunk) {
		let piece = chunk;
		!this.#started && chunk.length > 0 && (this.#started = !0, chunk.subarray(0, 3).equals(BOM) && (piece = chunk.subarray(3)));
		for (let byte of piece) this.#afterCr && (this.#afterCr = !1, byte === LF$1) || (this.#endsRow(byte) ? (this.#afterCr = byte === CR, this.#state !== "row" && (yield this.#row())) : this.#take(byte));
	}
	/** The last row, where no line break ends it. */
	*end() {
		if (this.#state === "quoted") throw this.#fault();
		this.#state !== "row" && (yield this.#row());
	}
	#endsRow(byte) {
		return (byte === LF$1 || byte === CR) && this.#state !== "quoted";
	}
	#take(byte) {
		switch (this.#state) {
			case "row":
			case "field":
				byte === QUOTE ? this.#state = "quoted" : this.#plain(byte);
				return;
			case "plain":
				this.#plain(byte);
				return;
			case "quoted":
				byte === QUOTE ? this.#state = "quote" : this.#keep(byte);
				return;
			case "quote": if (byte === QUOTE) this.#keep(byte), this.#state = "quoted";
			else if (byte === COMMA) this.#plain(byte);
			else throw this.#fault();
		}
	}
	#plain(byte) {
		byte === COMMA ? (this.#ends.push(this.#length), this.#state = "field") : (this.#keep(byte), this.#state = "plain");
	}
	#keep(byte) {
		this.#length === this.#bytes.length && (this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)])), this.#bytes[this.#length++] = byte;
	}
	#row() {
		let start = 0, fields = [...this.#ends, this.#length].map((end) => {
			let field = Buffer.from(this.#bytes.subarray(start, end));
			return start = end, field;
		});
		return this.#state = "row", this.#length = 0, this.#ends = [], this.#rows++, fields;
	}
	#fault() {
		return new RowsFault("csv-quotes", this.#rows === 0 ? void 0 : this.#rows);
	}
};
/** Rows under the header, as far as they reach, by name. Throws RowsFault. */
async function* readCsv(path, wanted) {
	let parser = new CsvRows(), header, number = 0, named = function* (rows) {
		for (let row of rows) {
			if (header === void 0) {
				header = headerOf(row, wanted);
				continue;
			}
			if (number++, !row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding", number);
			if (row.length > header.length) throw new RowsFault("csv-columns", number);
			let values = /* @__PURE__ */ new Map();
			for (let [at, field] of row.entries()) {
				let name = header[at];
				(field.length > 0 || !values.has(name)) && values.set(name, field.toString("utf8"));
			}
			yield {
				row: number,
				values
			};
		}
	};
	for await (let chunk of createReadStream(path)) yield* named(parser.push(chunk));
	yield* named(parser.end());
}
function headerOf(row, wanted) {
	if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding");
	let names = row.map((field) => field.toString("utf8")), read = names.filter((name) => wanted.has(name));
	if (new Set(read).size < read.length) throw new RowsFault("csv-header");
	return names;
}
/** Records of a jsonl file with their lines, blank lines counted. Throws RowsFault line-unreadable. */
async function* readJsonl(path) {
	let number = 0;
	for await (let line of linesOf(path)) {
		number++;
		let bytes = number === 1 ? withoutBom(line) : line;
		if (isBlank(bytes)) continue;
		let record = recordIn(bytes);
		if (record === void 0) throw new RowsFault("line-unreadable", number);
		yield {
			row: number,
			values: record
		};
	}
}
/** The object that a line holds, by name; undefined when it holds none. */
function recordIn(line) {
	try {
		let value = parseJson(new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(line));
		return typeof value != "object" || !value || Array.isArray(value) || isTooDeep(value, 200) ? void 0 : new Map(Object.entries(value));
	} catch {
		return;
	}
}
/** Whether a line holds nothing but ASCII white space. */
function isBlank(line) {
	return line.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function withoutBom(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
/** JSON, and the NaN and Infinity that Python writes into it, which are no value. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!/NaN|Infinity/.test(text)) throw error;
		return JSON.parse(text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity|NaN/gs, (found) => found.startsWith("\"") ? found : "null"));
	}
}
function isTooDeep(value, levels) {
	return typeof value != "object" || !value ? !1 : levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}
async function* linesOf(path) {
	let rest = [];
	for await (let chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
		let piece = chunk;
		for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10)) yield Buffer.concat([...rest, piece.subarray(0, at)]), rest = [], piece = piece.subarray(at + 1);
		piece.length > 0 && rest.push(piece);
	}
	rest.length > 0 && (yield Buffer.concat(rest));
}
// src/rows/parquet.ts
/** What the footer of a parquet file says. Throws RowsFault file-unreadable. */
async function readParquetColumns(path, wanted) {
	let found = await columnsOf(path).catch(() => void 0);
	if (found === void 0) throw new RowsFault("file-unreadable");
	let read = found.names.filter((name) => wanted.has(name));
	if (new Set(read).size < read.length) throw new RowsFault("file-unreadable");
	return found;
}
async function columnsOf(path) {
	let metadata = await parquetMetadataAsync(await asyncBufferFromFile(path)), columns = parquetSchema(metadata).children;
	return {
		rows: Number(metadata.num_rows),
		names: columns.map(({ element }) => element.name),
		texts: new Set(columns.filter(holdsText$1).map(({ element }) => element.name))
	};
}
function holdsText$1({ element, children }) {
	let kinds = [element.converted_type, element.logical_type?.type];
	return kinds.includes("UTF8") || kinds.includes("STRING") || kinds.includes("JSON") ? !0 : children.some(holdsText$1);
}
// src/rows/index.ts
/**
* Reads a data file to its end, of parquet the footer. Throws RowsFault with the code and the line
* that the probe would give.
*/
async function surveyFile(path, type, fields) {
	let about = await stat(path).catch(() => void 0);
	if (about === void 0) throw new RowsFault("file-missing");
	if (!about.isFile()) throw new RowsFault("file-unreadable");
	let wanted = /* @__PURE__ */ new Set([
		...fields.required,
		...fields.optional,
		...fields.subject === void 0 ? [] : [fields.subject]
	]);
	if (type === "parquet") return await surveyParquet(path, wanted, fields);
	let survey = {
		rows: 0,
		present: /* @__PURE__ */ new Set(),
		others: /* @__PURE__ */ new Map(),
		withoutSubject: 0
	}, rows = type === "csv" ? readCsv(path, wanted) : readJsonl(path);
	fields.subject !== void 0 && (survey.persons = /* @__PURE__ */ new Map());
	for await (let { row, values } of rows) {
		survey.rows++, survey.first ??= values;
		for (let name of fields.required) if ((values.get(name) ?? null) === null) throw new RowsFault("field-missing", row);
		for (let [name, value] of values) wanted.has(name) ? survey.present.add(name) : holdsText(value) && survey.others.set(name, (survey.others.get(name) ?? 0) + 1);
		if (fields.subject !== void 0) {
			let value = values.get(fields.subject);
			if (!isSubject(value)) throw new RowsFault("subject-type", row);
			if (isNobody(value)) survey.withoutSubject++;
			else {
				let person = personOf(value);
				survey.persons.set(person, (survey.persons.get(person) ?? 0) + 1);
			}
		}
	}
	return survey;
}
async function surveyParquet(path, wanted, fields) {
	let { rows, names, texts } = await readParquetColumns(path, wanted);
	if (rows > 0 && fields.required.some((name) => !names.includes(name))) throw new RowsFault("field-missing", 1);
	let lacksSubject = fields.subject !== void 0 && !names.includes(fields.subject);
	return {
		rows,
		present: new Set(rows === 0 ? [] : names.filter((name) => wanted.has(name))),
		others: new Map(rows === 0 ? [] : [...texts].filter((name) => !wanted.has(name)).map((name) => [name, rows])),
		withoutSubject: lacksSubject ? rows : 0
	};
}
/** Words that data frames and exports write where there is no value. */
const NOBODY = /* @__PURE__ */ new Set([
	"",
	"nan",
	"null",
	"none",
	"nat",
	"<na>",
	"n/a"
]);
/** Whether a value can name a person: one text or number, or nothing at all. */
function isSubject(value) {
	return (value ?? null) === null || typeof value == "string" || typeof value == "number";
}
function isNobody(value) {
	return typeof value == "number" ? !Number.isFinite(value) : typeof value != "string" || NOBODY.has(value.trim().toLowerCase());
}
/** Numbers and texts that are equal as text are one person, and so are 17 and 17.0. */
function personOf(value) {
	return String(value).trim().replace(/^([+-]?\d+)\.0+$/, "$1");
}
/** Whether there is a text in a value, however deep. */
function holdsText(value) {
	return typeof value == "string" ? value.trim() !== "" : typeof value == "object" && !!value && Object.values(value).some(holdsText);
}
// src/pull/fields.ts
/** Bytes from the start of a file in which its first record is looked for. */
const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;
/**
* Throws SourceError when the first record of a data file lacks a field that the audit's format
* needs, before minutes are spent on models. Only the probe reads every record: what cannot be told
* from the start of the file, and whatever else is wrong with it, is left to it.
*/
async function refuseOtherFields({ path, type }, { key, data }) {
	let first = await firstRecord(path, type).catch(() => void 0);
	if (first === void 0) return;
	let { names, line } = first, absent = requiredFields(data.format, data.fields).filter((name) => !names.includes(name));
	if (absent.length === 0) return;
	let needs = absent.map((name) => JSON.stringify(name)).join(" and ");
	throw new SourceError("field-missing", `the first record lacks the field${absent.length === 1 ? "" : "s"} ${needs} that \`${key}.format: ${data.format}\` needs; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names) : ""}${adviceFor(names, key, data.format)}`, { location: {
		file: path,
		...line === void 0 ? {} : { line }
	} });
}
/** The first record of a file; undefined when there is none or it is malformed. */
async function firstRecord(path, type) {
	switch (type) {
		case "jsonl": return firstLine(await headOf(path));
		case "csv": {
			let [header] = new CsvRows().push(await headOf(path)), names = header?.map((name) => name.toString("utf8"));
			return names === void 0 ? void 0 : {
				names,
				line: 1
			};
		}
		case "parquet": {
			let metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
			return { names: parquetSchema(metadata).children.map(({ element }) => element.name) };
		}
	}
}
function firstLine(head) {
	let rest = withoutBom(head);
	for (let line = 1; rest.length > 0; line++) {
		let end = rest.indexOf(10), bytes = end < 0 ? rest : rest.subarray(0, end);
		if (!isBlank(bytes)) {
			let record = recordIn(bytes);
			return record === void 0 ? void 0 : {
				names: [...record].flatMap(([name, value]) => value === null ? [] : [name]),
				line
			};
		}
		rest = rest.subarray(bytes.length + 1);
	}
}
async function headOf(path) {
	await using file = await open(path);
	let { size } = await file.stat(), buffer = Buffer.alloc(Math.min(size, 8388608)), { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
	return buffer.subarray(0, bytesRead);
}
/** Names of the fields that no record of the format may lack. */
function requiredFields(format, fields) {
	return Object.keys(FIELDS[format]).filter((role) => !OPTIONAL_FIELDS.has(role)).map((role) => fields[role]);
}
function adviceFor(names, key, format) {
	let fitting = fittingFormat(names);
	return fitting === void 0 ? `Name the fields with \`${key}.fields\`, or another format with \`${key}.format\`.` : fitting === format ? `Correct \`${key}.fields\`: the format's own names are there.` : `Write \`${key}.format: ${fitting}\`, or name the fields with \`${key}.fields\`.`;
}
/** The format whose own fields a record has, if it is one only. */
function fittingFormat(names) {
	let fitting = Object.keys(FIELDS).filter((format) => requiredFields(format, FIELDS[format]).every((name) => names.includes(name)));
	return fitting.length === 1 ? fitting[0] : void 0;
}
/** Names that the formats give their fields. */
const KNOWN = new Set(Object.values(FIELDS).flatMap((fields) => Object.values(fields)));
/** A header of one name that holds another delimiter was not written for commas. */
function delimiterAdvice([name, ...others]) {
	let delimiter = others.length > 0 ? void 0 : /[;\t|]/.exec(name ?? "")?.[0];
	return delimiter === void 0 ? "" : `The csv's delimiter seems to be ${delimiter === "	" ? "tabs" : `"${delimiter}"`}: a csv is read with commas between fields, as UTF-8, and with quotes doubled (""). `;
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
	return shown.length > 0 ? shown.join(", ") + (more === 0 ? "" : ` and ${more} more`) : names.length === 0 ? "no field with a value" : type === "csv" ? "other names in its header (or is there no header?)" : "other fields";
}
/** Names of fields of files, each once: those that may be shown, and how many more there are. */
function shownNames(fields) {
	let names = new Set(fields.map(({ name }) => name)), showable = fields.filter(({ name, type }) => isShowable(name, type)), shown = [...new Set(showable.map(({ name }) => name))].slice(0, 10), more = names.size - shown.length;
	return [...shown, ...more === 0 ? [] : [`${more} whose name is not shown`]].join(", ");
}
// src/pull/index.ts
const WANTED = {
	checkpoint: "model",
	base: "base"
}, DATA_SETS = [
	"members",
	"nonmembers",
	"people"
];
/**
* Brings checkpoint, base and data onto this machine and checks what can be checked without a
* model. Runs before the probe, with the network; executes nothing of what it pulls.
* Throws SourceError or PolicyError.
*/
async function pullInputs(loaded, options = {}) {
	let puller = new Puller(options);
	try {
		return await prepareAll(loaded, puller), {
			...await fetchAll(loaded, puller, options.digestKey),
			...heldBy(puller)
		};
	} catch (error) {
		throw await puller[Symbol.asyncDispose](), error;
	}
}
/** Data alone: what counting records needs. Models are resolved and listed, and not fetched. */
async function pullDataOnly(loaded, options = {}) {
	let puller = new Puller(options);
	try {
		let models = await Promise.all(["checkpoint", "base"].map((key) => prepareModel(loaded, puller, key)));
		await prepareData(loaded, puller), await puller.admit("data");
		let audits = [];
		for (let audit of loaded.policy.audits) audits.push((await pullAudit(loaded, puller, audit, void 0)).inputs);
		let here = [];
		for (let [index, key] of ["checkpoint", "base"].entries()) models[index].resolved.kind === "local" && here.push(await pullModel(loaded, puller, key));
		let [checkpoint, base] = here, match = checkpoint === void 0 || base === void 0 ? void 0 : await matchBase(checkpoint, base);
		return {
			audits,
			models,
			...match === void 0 ? {} : { match },
			[Symbol.asyncDispose]: () => puller[Symbol.asyncDispose]()
		};
	} catch (error) {
		throw await puller[Symbol.asyncDispose](), error;
	}
}
/** Everything is resolved and listed, and the room checked, before the first download. */
async function prepareAll(loaded, puller) {
	for (let key of ["checkpoint", "base"]) await prepareModel(loaded, puller, key);
	await prepareData(loaded, puller), await puller.admit();
}
async function prepareData(loaded, puller) {
	for (let { key, data } of loaded.policy.audits) for (let set of DATA_SETS) for (let reference of data[set]) await ofPolicy(loaded, [key, set], reference, "data", (...what) => puller.prepare(...what));
}
async function prepareModel(loaded, puller, key) {
	let reference = loaded.policy[key];
	return await ofPolicy(loaded, [key], reference, WANTED[key], (...what) => puller.prepare(...what));
}
function heldBy(puller) {
	return {
		lock: puller.lockText,
		watch: () => puller.watch(),
		unchanged: () => puller.unchanged(),
		[Symbol.asyncDispose]: () => puller[Symbol.asyncDispose]()
	};
}
async function fetchAll(loaded, puller, digestKey) {
	let { policy } = loaded, checkpoint = await pullModel(loaded, puller, "checkpoint"), base = await pullModel(loaded, puller, "base");
	if (base.kind === "adapter") throw new PolicyError("base-is-adapter", "the base is an adapter; name the full model that the checkpoint was tuned from.", { location: loaded.source.locate(["base"]) });
	if (checkpoint.digest === base.digest) throw new PolicyError("models-identical", "checkpoint and base are the same model, so there is nothing to audit.", { location: loaded.source.locate(["checkpoint"]) });
	let match = await matchBase(checkpoint, base), audits = [];
	for (let audit of policy.audits) audits.push(await pullAudit(loaded, puller, audit, digestKey));
	return {
		inputs: {
			tuned: {
				kind: checkpoint.kind,
				path: checkpoint.path
			},
			base: {
				kind: "model",
				path: base.path
			},
			audits: audits.map(({ inputs }) => inputs),
			...await piiInputs(loaded, puller)
		},
		provenance: {
			checkpoint: {
				source: policy.checkpoint,
				digest: checkpoint.digest,
				kind: checkpoint.kind
			},
			base: {
				source: policy.base,
				digest: base.digest,
				kind: "model",
				match
			},
			data: audits.flatMap(({ provenance }) => provenance)
		}
	};
}
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
		...pii.names === void 0 ? {} : { nameModel: await aside(loaded, puller, names, pii.names.path, ASIDE.names) },
		...pii.sampling === "off" || pii.sampling.prompts === void 0 ? {} : { prompts: await aside(loaded, puller, prompts, pii.sampling.prompts, ASIDE.prompts) }
	};
}
/** What an audit reads besides models and data, all of it local. */
const ASIDE = {
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
	template: {
		what: "the chat template",
		wanted: "model",
		isFile: !0
	}
};
/** Absolute path of such a thing, once it is in the lock. */
async function aside(loaded, puller, key, path, { what, wanted, isFile }) {
	let absolute = resolve(loaded.source.directoryOf(key), path), about = await stat(absolute).catch(() => void 0);
	if (about === void 0 || isFile && !about.isFile()) throw new PolicyError("source-missing", `${what} "${path}" cannot be read. Looked in ${dirname(absolute)}.`, { location: loaded.source.locate(key) });
	return await located(loaded, key, () => puller.hold(key.join("."), path, absolute, wanted)), absolute;
}
async function pullAudit(loaded, puller, audit, digestKey) {
	let members = await pullData(loaded, puller, audit, "members"), nonmembers = await pullData(loaded, puller, audit, "nonmembers"), people = await pullData(loaded, puller, audit, "people");
	refuseSharedFiles(loaded, audit, members, nonmembers);
	for (let file of [...jobFiles(members), ...jobFiles(nonmembers)]) await refuseOtherFields(file, audit);
	let chatTemplate = await readChatTemplate(loaded, puller, audit);
	return {
		inputs: {
			sets: {
				...members.length === 0 ? {} : { members: jobFiles(members) },
				...nonmembers.length === 0 ? {} : { nonmembers: jobFiles(nonmembers) }
			},
			...people.length === 0 ? {} : { people: jobFiles(people) },
			...chatTemplate === void 0 ? {} : { chatTemplate }
		},
		provenance: [
			["members", members],
			["nonmembers", nonmembers],
			["people", people]
		].filter(([, fetched]) => fetched.length > 0).map(([set, fetched]) => describeData(audit, set, fetched, digestKey))
	};
}
async function pullModel(loaded, puller, key) {
	let reference = loaded.policy[key], { fetched, resolved } = await ofPolicy(loaded, [key], reference, WANTED[key], (...what) => puller.pull(...what));
	return {
		...await located(loaded, [key], () => describeCheckpoint(reference, fetched)),
		names: [reference, resolved.identity]
	};
}
async function pullData(loaded, puller, audit, set) {
	let pulled = [];
	for (let reference of audit.data[set]) {
		let { fetched } = await ofPolicy(loaded, [audit.key, set], reference, "data", (...what) => puller.pull(...what));
		pulled.push(fetched);
	}
	return pulled;
}
/** Does something with the reference that the policy writes at `path`. */
async function ofPolicy(loaded, path, reference, wanted, work) {
	let directory = loaded.source.directoryOf(path);
	return await located(loaded, path, () => work(path.join("."), reference, wanted, directory));
}
/** An error of a source, with the line of the policy that named it. */
async function located(loaded, path, work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof SourceError ? new SourceError(error.code, `${path.at(-1)}: ${error.message}`, {
			location: loaded.source.locate(path),
			cause: error
		}) : error;
	}
}
function refuseSharedFiles(loaded, audit, members, nonmembers) {
	let known = new Map(files(members).map((file) => [file.sha256, file.path]));
	for (let file of files(nonmembers)) {
		let same = known.get(file.sha256);
		if (same !== void 0) throw new PolicyError("sets-identical", `members and nonmembers hold the same file (${same === file.path ? same : `${same}, ${file.path}`}); nonmembers are records that were never trained on.`, { location: loaded.source.locate([audit.key, "nonmembers"]) });
	}
}
function files(fetched) {
	return fetched.flatMap((one) => [...one.files]);
}
function jobFiles(fetched) {
	return fetched.flatMap(({ root, files }) => files.map((file) => ({
		path: join(root, file.path),
		type: dataTypeOf(file.path)
	})));
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
async function readChatTemplate(loaded, puller, audit) {
	let { chat_template: path } = audit.data;
	if (path === void 0) return;
	let absolute = await aside(loaded, puller, [audit.key, "chat_template"], path, ASIDE.template);
	return await readFile(absolute, "utf8");
}
// src/audit/index.ts
/**
* The whole audit: plan → pull → inspect and probe → judge → report.
* Returns the report that was written to `out`. Throws a ReticenceError when no verdict can be
* given; then `out` holds no report.
*/
async function audit(options) {
	let { listener } = options;
	listener.phase("Reading the policy");
	let { loaded, origin } = options.findPolicy === void 0 ? { loaded: await loadPolicy(options.policyFile, options.overrides) } : await options.findPolicy(listener), { policy } = loaded, earlier = await options.findEarlier?.(loaded, listener, options.out) ?? [], executor = executorFor(loaded, (line) => listener.note(line));
	listener.phase("Pulling checkpoint, base and data");
	await using pulled = await pullInputs(loaded, {
		signal: options.signal,
		say: (line) => listener.note(line),
		progress: (done, total) => listener.progress({
			task: "pull",
			done,
			total,
			unit: "bytes"
		}),
		...options.digestKey === void 0 ? {} : { digestKey: options.digestKey },
		...options.locked === void 0 ? {} : { locked: await readPullLock(options.locked) }
	});
	let { inputs, provenance } = pulled;
	listener.phase("Preparing the probe");
	let job = await executor.preflight(makeJob(policy, inputs), options.signal), places = placedIn(placeRules(loaded.source, policy), repositoryPath(origin));
	await using output = await takeOutput(resolve(options.out), {
		policy: json(lockPolicy(policy)),
		pulled: json({
			...provenance,
			...executor.measurer()
		}),
		job: json(job),
		places: json(places),
		origin: origin === void 0 ? void 0 : json(origin),
		earlier: earlier.length === 0 ? void 0 : json(earlier)
	}, options.resume);
	listener.measuring({
		folder: output.folder,
		container: executor.containerFor(output.signals)
	}), await writeAtomically(join(output.folder, PULL_LOCK), pulled.lock), await pulled.watch(), listener.phase("Measuring"), await probe(executor, output, job, options);
	try {
		await pulled.unchanged();
	} catch (error) {
		throw await rm(output.signals, {
			recursive: !0,
			force: !0
		}), error;
	}
	listener.phase("Judging");
	let { today, publicByDefault, digestKey } = options;
	await sealAudit(output, digestKey, options.signal);
	let judged = await judge(output.folder, {
		today,
		publicByDefault,
		digestKey
	}), report = withLocations(judged, places);
	return await writeReport(output.folder, report), report;
}
/** Where the policy is in this repository; null when it is in another one. */
function repositoryPath(origin) {
	if (origin !== void 0) return origin.policy.source === "central" ? null : origin.policy.path;
}
async function probe(executor, output, job, { listener, signal }) {
	let { signals, folder } = output, run = {
		job,
		jobPath: `${signals}/job.json`,
		output: signals,
		folder
	};
	try {
		for await (let event of executor.run(run, signal)) {
			let { task, done, total } = event;
			event.kind === "warning" ? listener.warn(describeEvent(event, job)) : event.kind === "progress" && done !== void 0 && total !== void 0 && listener.progress({
				task: event.model === void 0 ? task : `${task} ${event.model}`,
				done,
				total
			});
		}
	} finally {
		await rm(join(signals, RESERVE_FILE), { force: !0 });
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
/**
* Shows an audit as it runs. On a terminal one live line a task, with rate and time left;
* elsewhere a plain line every ten seconds.
*/
var ProgressView = class {
	#stream;
	#now;
	#live;
	#task = "";
	#taskStarted = 0;
	#doneAtStart = 0;
	#lastLine = -1e400;
	#shown = !1;
	constructor(stream, now = Date.now) {
		this.#stream = stream, this.#now = now, this.#live = stream.isTTY === !0;
	}
	phase(title) {
		this.#line(`${title} …`);
	}
	/** Nothing to show. */
	measuring() {}
	note(line) {
		this.#line(line);
	}
	warn(line, location) {
		this.#line(`warning: ${location === void 0 ? "" : `${location.file}: `}${line}`);
	}
	progress(progress) {
		let now = this.#now();
		progress.task !== this.#task && (this.#endLive(), this.#task = progress.task, this.#taskStarted = now, this.#doneAtStart = progress.done, this.#lastLine = now);
		let text = this.#describe(progress, now);
		this.#live ? (this.#stream.write(`\r\u001b[2K${text.slice(0, (this.#stream.columns ?? 80) - 1)}`), this.#shown = !0, progress.done === progress.total && this.#endLive()) : now - this.#lastLine < 1e4 || (this.#lastLine = now, this.#stream.write(`${text}\n`));
	}
	/** Leaves the cursor on a line of its own. */
	end() {
		this.#endLive();
	}
	#describe({ task, done, total, unit }, now) {
		let count = unit === "bytes" ? formatBytes : (n) => Math.round(n).toLocaleString("en-US"), seconds = (now - this.#taskStarted) / 1e3, rate = seconds > 0 ? (done - this.#doneAtStart) / seconds : 0, left = rate > 0 ? `, ${duration((total - done) / rate)} left` : "", speed = rate > 0 ? `, ${count(Math.round(rate))}/s` : "", counts = `${count(done)} of ${count(total)}`, filled = total === 0 ? 20 : Math.round(done / total * 20), bar = this.#live ? `${"█".repeat(filled)}${"░".repeat(20 - filled)} ` : "";
		return `  ${visible(task).padEnd(12)} ${bar}${counts}${speed}${done === total ? "" : left}`;
	}
	#line(text) {
		this.#endLive(), this.#stream.write(`${visible(text)}\n`);
	}
	#endLive() {
		this.#shown && this.#stream.write("\n"), this.#shown = !1, this.#task = "";
	}
};
/** `45 s`, `3 min`, `1 h 20 min`. */
function duration(seconds) {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
	let minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
export { shownNames as a, untilInterrupted as c, pullInputs as i, audit as n, surveyFile as o, pullDataOnly as r, RowsFault as s, ProgressView as t };
