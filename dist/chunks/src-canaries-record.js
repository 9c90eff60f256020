import { i as PolicyError, l as SourceError, o as ProbeError } from "./src-base-errors.js";
import { S as SIGNALS, a as HOST_JOB, o as JOB } from "./src-base-audit-folder.js";
import { a as openOwnFile, c as sha256OfOpen, s as readOwnFile, u as writeAtomically } from "./src-base-files.js";
import { C as FIELDS, St as formatCount, g as nearPathHint, j as canonicalJson, k as isReadAside, v as isSynthetic, w as FORMATS } from "./src-attacks-clipped-reference.js";
import { n as judgeEvidence, r as loadEvidence } from "./src-canaries-exposure.js";
import { M as parseManifest, g as personNamed, j as manifestText, v as textsOf } from "./src-accounting-opacus.js";
import { C as dataKindOf } from "./src-sources-cache-digests.js";
import { a as sha256, c as fittingFormats, d as similarPairs, i as readWhole, l as personsOf, n as dataFileOf, r as isRewritten, s as writeOutputs, t as composed, u as WORD_CHARACTER } from "./src-split-assign.js";
import { n as VERSION } from "./src-base-installation.js";
import "./src-probe-docker-cleanup.js";
import { a as parseCommitment, i as isCommittedTo, o as parseManifest$1, r as commitmentTo } from "./src-accounting-accounting.js";
import { F as shuffled } from "./src-stats-bootstrap.js";
import { o as processExecutor } from "./src-probe-choose.js";
import { randomBytes, randomInt } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/owner/audited.ts
/**
* Reads an audit with its signals, and makes sure that the data it audited are where they were, byte
* for byte: a line of another file would point at somebody else. Throws ProbeError or SourceError.
*/
async function openAudited(folder, { today, digestKey }) {
	let evidence = await loadEvidence(folder, digestKey);
	if (isSynthetic(evidence.policy)) throw new ProbeError("audit-missing", "this is an audit of generated data, which has no model whose answers could be explained. Compare the data sets themselves.", { location: { file: folder } });
	let job = await hostJob(folder);
	return await refuseChangedData(evidence, job), {
		evidence,
		report: judgeEvidence(evidence, evidence.policy, {
			today,
			publicByDefault: !1
		}),
		job
	};
}
async function hostJob(folder) {
	let read = async (name) => await readOwnFile(join(folder, SIGNALS, name)), bytes = await read(HOST_JOB).catch(() => read(JOB));
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		throw new ProbeError("signals-changed", `${SIGNALS}/${HOST_JOB} is not what the audit wrote; run the audit again.`, { location: { file: folder } });
	}
}
/** Every file that was audited, by its digest: one that the job does not list was not looked at. */
async function refuseChangedData({ pulled }, { audits }) {
	for (let { audit, set, files } of setsOf(pulled.data)) {
		let paths = [...audits.find(({ name }) => name === audit)?.sets?.[set] ?? []];
		for (let [index, { sha256 }] of files.entries()) {
			let path = paths[index]?.path, found = path === void 0 ? void 0 : await digestOf$1(path);
			if (found !== sha256) throw new SourceError(found === void 0 ? "data-gone" : "data-changed", found === void 0 ? `the ${set} that were audited are no longer here. Put the file back, or audit again.` : `the ${set} have changed since the audit, so that its lines are others. Put the file back as it was, or audit again.`, path === void 0 ? void 0 : { location: { file: path } });
		}
		if (paths.length !== files.length) throw new ProbeError("signals-changed", `the job names other files than those that were audited as ${set}; run the audit again.`);
	}
}
/** One set may come from several references, whose files the job lists one after the other. */
function setsOf(data) {
	let sets = [];
	for (let { audit, set, files } of data) {
		if (set !== "members" && set !== "nonmembers") continue;
		let known = sets.find((one) => one.audit === audit && one.set === set);
		known === void 0 ? sets.push({
			audit,
			set,
			files: [...files]
		}) : known.files = [...known.files, ...files];
	}
	return sets;
}
async function digestOf$1(path) {
	await using file = await openOwnFile(path).catch(() => void 0);
	return file === void 0 ? void 0 : await sha256OfOpen(file);
}
// src/owner/clean.ts
/**
* Writes the members without what leaks and without duplicates, in the file's own format and order.
* Throws PolicyError, SourceError or ProbeFault, and leaves nothing half-written.
*/
async function cleanData({ job, evidence }, { audit, leaks }, { out, written, split, nonmembers }) {
	let file = setOf(job, audit, "members");
	await refuseExisting([out, nonmembers]);
	let compression = compressionOf(out, file), raw = await readWhole(file), manifest = split === void 0 ? void 0 : await manifestOf(split, file), { records } = raw, [left, twice] = leftOut(records, new Set(written === void 0 ? leaks.map(({ row }) => row) : []), textFields(evidence, audit)), kept = records.filter(({ row }) => !left.has(row) && !twice.has(row)), masked = /* @__PURE__ */ new Map(), mask = written === void 0 ? void 0 : maskOf(leaks, evidence.spans, written, nonmembers !== void 0), clean = kept.flatMap((record) => mask?.(record, raw, masked) ?? (mask ? [] : record));
	if (clean.length < LEAST_KEPT * records.length) throw new PolicyError("clean-empty", `${clean.length === 0 ? "every record leaks, so that none is" : `only ${formatCount(clean.length)} of ${formatCount(records.length)} records would be`} left. Leaving records out does not help where nearly all of them leak: train for fewer epochs or with a smaller learning rate first${written === void 0 ? ", or mask the values with --mask" : ""}.`);
	let content = await composed(raw, clean, compression), outputs = [[out, content]], held;
	nonmembers !== void 0 && mask !== void 0 && (held = await maskedHeldOut(setOf(job, audit, "nonmembers"), nonmembers, mask), outputs.push([nonmembers, held.content]));
	let splitOut = join(dirname(out), `${basename(out).replace(/\..*$/s, "")}.split.json`);
	if (manifest !== void 0) {
		let { by } = manifest, people = clean.map(({ values }) => ({ person: personNamed(values.get(by ?? "")) })), members = {
			file: basename(out),
			sha256: sha256(content),
			records: clean.length,
			persons: by === null ? null : personsOf(people)
		}, others = held === void 0 || nonmembers === void 0 ? manifest.nonmembers : {
			...manifest.nonmembers,
			file: basename(nonmembers),
			sha256: sha256(held.content),
			records: held.records
		}, renewed = {
			...manifest,
			members,
			nonmembers: others,
			cleaned: !0
		};
		outputs.push([splitOut, manifestText(renewed)]);
	}
	return await writeOutputs(outputs, "clean"), {
		out,
		...manifest === void 0 ? {} : { split: splitOut },
		read: records.length,
		kept: clean.length,
		leaking: left.size + kept.length - clean.length,
		duplicates: twice.size,
		masked,
		...held === void 0 || nonmembers === void 0 ? {} : { nonmembers: {
			out: nonmembers,
			kept: held.records
		} }
	};
}
/** With fewer of the records there is nothing left to train on, as far as anybody would call it that. */
const LEAST_KEPT = .1;
async function maskedHeldOut(file, out, mask) {
	let compression = compressionOf(out, file), raw = await readWhole(file), rewritten = raw.records.flatMap((record) => mask(record, raw, /* @__PURE__ */ new Map(), !1) ?? []);
	return {
		content: await composed(raw, rewritten, compression),
		records: rewritten.length
	};
}
/** Before the probe has worked for nothing. Throws PolicyError. */
async function refuseExisting(paths) {
	for (let path of paths) if (path !== void 0 && await exists(path)) throw new PolicyError("output-exists", "is there already, and `clean` overwrites nothing. Remove it, or name another place with --out.", { location: { file: path } });
}
async function exists(path) {
	return await stat(path).then(() => !0, () => !1);
}
/** How the output is compressed, by its name. Throws PolicyError where that says another format. */
function compressionOf(out, file) {
	let type = isRewritten(file) ? "jsonl" : file.type, kind = dataKindOf(out), isTabbed = file.type === "csv" && file.delimiter === "	", ending = isTabbed && kind?.delimiter !== void 0 ? "tsv" : type;
	if (kind?.type === type && (kind.delimiter === void 0 || isTabbed)) return kind.compression;
	throw new PolicyError("clean-format", `the records are written as ${type}; name a file that says so, such as clean.${ending} or clean.${ending}.gz.`, { location: { file: out } });
}
/** Fields whose text the audit compared. */
function textFields({ policy }, audit) {
	let data = policy.audits.find(({ name }) => name === audit)?.data;
	return data === void 0 ? [] : Object.entries(data.fields).flatMap(([role, name]) => isReadAside(role, data) ? [] : [name]);
}
/** The one file that a set is in. */
function setOf({ audits }, audit, set) {
	let files = audits.find(({ name }) => name === audit)?.sets?.[set] ?? [], [file] = files;
	if (file === void 0 || files.length > 1) throw new PolicyError("data-not-rewritable", `the ${set} are in ${files.length} files; \`clean\` writes one. Join them into one file, train on that, and audit it.`);
	return file;
}
/**
* Rows that leak, with whatever is the same or nearly the same: its text is given away just as well;
* and rows that repeat an earlier one of those that are left.
*/
function leftOut(records, leaking, fields) {
	let similar = /* @__PURE__ */ new Map();
	for (let [one, other] of similarPairs(records.map(({ values }) => textsOf(values, fields)))) similar.set(one, [...similar.get(one) ?? [], other]), similar.set(other, [...similar.get(other) ?? [], one]);
	let left = /* @__PURE__ */ new Set(), spread = records.flatMap(({ row }, index) => leaking.has(row) ? [index] : []);
	for (let at = spread.pop(); at !== void 0; at = spread.pop()) {
		let { row } = records[at];
		if (!left.has(row)) {
			left.add(row);
			for (let other of similar.get(at) ?? []) spread.push(other);
		}
	}
	let twice = /* @__PURE__ */ new Set();
	for (let [index, { row }] of records.entries()) left.has(row) || (similar.get(index) ?? []).filter((other) => other < index).some((other) => {
		let { row: otherRow } = records[other];
		return !left.has(otherRow) && !twice.has(otherRow);
	}) && twice.add(row);
	return [left, twice];
}
/**
* Replaces every place of every leaking value, in every form in which it was found anywhere, where it
* stands as a word of its own: a name is no part of a longer one. A value that is not found like that
* in a record of which it is known to leak stands there in some other way, so the record goes.
*/
function maskOf(leaks, spans, written, wholeTypes) {
	let leakingTypes = new Set(leaks.flatMap(({ values }) => values.map(({ type }) => type))), leaking = new Set(leaks.flatMap(({ values }) => values.map(({ value }) => value))), audit = leaks[0]?.audit, types = /* @__PURE__ */ new Map();
	for (let { audit: own, value, span, type } of spans) {
		let text = written.get(span), isMasked = wholeTypes ? leakingTypes.has(type) : leaking.has(value);
		own === audit && isMasked && text !== void 0 && text !== "" && types.set(text, type);
	}
	let needed = new Map(leaks.map(({ row, values }) => [row, values.map(({ span }) => written.get(span) ?? "")])), forms = [...types.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (forms.length === 0) return (record, _raw, _masked, isMember = !0) => isMember && needed.get(record.row)?.length ? void 0 : record;
	let pattern = new RegExp(forms.map(wholeWord).join("|"), "gu");
	return (record, raw, masked, isMember = !0) => {
		let replaced = [], bytes = raw.rewrite(record, (text) => text.replace(pattern, (form) => (replaced.push(form), `<${types.get(form).toUpperCase()}>`)));
		if (!(isMember ? needed.get(record.row) ?? [] : []).some((form) => form === "" || !replaced.some((other) => other.includes(form)))) {
			for (let form of replaced) {
				let type = types.get(form);
				masked.set(type, (masked.get(type) ?? 0) + 1);
			}
			return {
				...record,
				raw: bytes
			};
		}
	};
}
/** Of a letter or digit at an end, no other may follow, unless the script writes no spaces. */
function wholeWord(form) {
	let [before, after] = [`(?<!${WORD_CHARACTER})`, `(?!${WORD_CHARACTER})`], isWord = RegExp(`^${WORD_CHARACTER}$`, "u"), [first, last] = [[...form][0], [...form].at(-1)];
	return `${isWord.test(first) ? before : ""}${escaped(form)}${isWord.test(last) ? after : ""}`;
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
async function manifestOf(path, file) {
	let location = { file: path }, text = await readFile(path, "utf8").catch((error) => {
		throw new PolicyError("split-unreadable", `cannot be read (${error.code}).`, { location });
	}), manifest = parseManifest(text);
	if (manifest === void 0) throw new PolicyError("split-unreadable", "is not a split.json that `reticence split` of this release wrote.", { location });
	if (manifest.members.sha256 !== sha256(await readFile(file.path))) throw new PolicyError("split-differs", `describes other members than those that were audited (${basename(file.path)}).`, { location });
	return manifest;
}
// src/canaries/record.ts
/** How a record of each format holds what training learns of it. */
const ANSWERS = {
	text: { role: "text" },
	"prompt-completion": { role: "completion" },
	instruct: { role: "output" },
	chat: {
		role: "messages",
		turns: "role"
	},
	sharegpt: {
		role: "conversations",
		turns: "from"
	},
	"chat-completion": {
		role: "completion",
		turns: "role"
	}
}, ASSISTANTS = /* @__PURE__ */ new Set([
	"assistant",
	"gpt",
	"chatgpt",
	"bing",
	"bard",
	"model"
]);
/** Whether records of a format are conversations, which no csv holds as they are. */
function isConversation(format) {
	return ANSWERS[format].turns !== void 0;
}
/** The last answer that training learns; undefined where the record has none that is a text. */
function answerOf(values, format, fields) {
	let { role, turns } = ANSWERS[format], value = values.get(fields[role]);
	if (turns === void 0) return typeof value == "string" ? value : void 0;
	let at = lastAnswer(value, turns), content = at === void 0 ? void 0 : contentOf(value[at], turns);
	return typeof content == "string" ? content : void 0;
}
/**
* The record with another last answer: nothing stands behind it, and of the other fields it has those
* of the format alone, since an identifier would tell whose beginning it borrows.
*
* @throws RangeError for a record without an answer
*/
function withAnswer(values, format, fields, answer) {
	let { role, turns } = ANSWERS[format], name = fields[role], kept = Object.values(fields).flatMap((field) => {
		let value = values.get(field);
		return (value ?? null) === null ? [] : [[field, value]];
	}), record = Object.fromEntries(kept);
	if (turns === void 0) return {
		...record,
		[name]: answer
	};
	let value = values.get(name), at = lastAnswer(value, turns);
	if (at === void 0) throw RangeError("the record has no answer");
	let spoken = value.slice(0, at + 1), last = {
		...spoken[at],
		[turns === "role" ? "content" : "value"]: answer
	};
	return {
		...record,
		[name]: [...spoken.slice(0, at), last]
	};
}
/** The first half of an answer, by its words, without a space at its end. */
function beginningOf(answer) {
	let ends = [...answer.matchAll(/\S+/g)].map((found) => found.index + found[0].length), words = Math.max(1, Math.floor(ends.length / 2));
	return answer.slice(0, ends[words - 1] ?? 0);
}
function lastAnswer(value, turns) {
	if (!Array.isArray(value)) return;
	let at = value.findLastIndex((turn) => typeof turn == "object" && !!turn && ASSISTANTS.has(String(turn[turns])) && typeof contentOf(turn, turns) == "string");
	return at < 0 ? void 0 : at;
}
function contentOf(turn, turns) {
	return turn[turns === "role" ? "content" : "value"];
}
// src/owner/ask-probe.ts
/**
* Has the probe read data and models in a folder of its own, which is removed afterwards, and returns
* the file that it answers with: text in clear, for the owner of the data alone. Throws ProbeError.
*/
async function askProbe(job, { only, given = {}, answer }, { python, setup = "auto", say, signal }) {
	let executor = processExecutor({
		...python === void 0 ? {} : { python },
		setup,
		say
	}), output = await mkdtemp(join(tmpdir(), "reticence-own-"));
	try {
		let jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		for (let [name, text] of Object.entries(given)) await writeAtomically(join(output, name), text, 384);
		let ready = await executor.preflight(job, signal);
		for await (let _ of executor.run({
			job: ready,
			jobPath,
			output,
			only
		}, signal));
		return await readFile(join(output, answer), "utf8");
	} finally {
		await rm(output, {
			recursive: !0,
			force: !0
		});
	}
}
/**
* The format that canaries are written in: that of the data. Throws PolicyError where there is none,
* more than one, or one whose answers hold no suffix.
*/
async function canaryFormat(file) {
	let fitting = await fittingFormats(file), location = { file: file.path };
	if (fitting?.length !== 1) throw new PolicyError("canary-format", `the records fit ${fitting === void 0 || fitting.length === 0 ? "no format" : fitting.join(" and ")}. Canaries are written in the data's format: rename the fields to those of one format (docs/data.md).`, { location });
	let format = fitting[0];
	if (format === "preference" || format === "chat-preference") throw new PolicyError("canary-format", "canaries cannot be written as pairs of a chosen and a rejected answer.", { location });
	if (file.type !== "csv" || !isConversation(format) && isUtf8(file.encoding)) return format;
	throw new PolicyError("canary-format", "canaries cannot be written into this csv: conversations, and other encodings than UTF-8, need jsonl. Export the data as jsonl, and train on that.", { location });
}
function isUtf8(encoding = "utf-8") {
	return encoding === "utf-8";
}
/** A job that reads the data with the base alone. */
function canaryJob(base, format, sets, canaries) {
	let { rendered, shape } = FORMATS[format], model = {
		kind: "model",
		path: base
	};
	return {
		contract: 1,
		seed: 0,
		models: {
			tuned: model,
			base: model
		},
		audits: [{
			name: "finetuning",
			data: {
				format: rendered,
				...shape === void 0 ? {} : { shape },
				fields: FIELDS[format],
				append_eos: !1
			},
			sets,
			...canaries === void 0 ? {} : { canaries }
		}],
		limits: {
			records: 1e6,
			tokens: 4096,
			minutes: 600
		},
		scoring: {
			decoding: [],
			tokens_per_batch: 4096,
			device: "auto",
			dtype: "auto"
		},
		pii: {
			prefix: !1,
			columns: {}
		},
		control: { records: 2 }
	};
}
/** A data file as a job names it. */
function jobFile({ path, type, compression, delimiter, encoding }) {
	return {
		path: resolve(path),
		type,
		...compression === void 0 ? {} : { compression },
		...delimiter === void 0 ? {} : { delimiter },
		...encoding === void 0 ? {} : { encoding }
	};
}
/** Every text of records in one, in which `quotedInside` is looked for. */
function searchable(records) {
	let asText = (_, value) => typeof value == "bigint" ? String(value) : value;
	return records.map(({ values }) => JSON.stringify([...values.values()], asText)).join("\n");
}
/** A text as it stands within a longer one in JSON. */
function quotedInside(text) {
	return JSON.stringify(text).slice(1, -1);
}
/**
* Makes canaries, lets a fair coin decide about each, and writes the file to train on, the held-out
* records without those that lent a beginning, the secret manifest and the public commitment: all of
* them, or none. Throws PolicyError, ProbeFault or ProbeError.
*/
async function makeCanaries(options, probe) {
	let file = dataFileOf(options.data), format = await canaryFormat(file), raw = await readWhole(file), held = options.heldout === void 0 ? void 0 : dataFileOf(options.heldout), heldRaw = held === void 0 ? void 0 : await readWhole(held), count = countOf(options, raw.records.length), guesses = options.guesses ?? Math.floor(count / 4);
	if (guesses > count) throw new PolicyError("canary-count", `there are ${formatCount(count)} canaries, so no more can be guessed.`);
	let lenders = lendersAmong(heldRaw ?? raw, format, heldRaw !== void 0, options.data), canaries = await candidates(count, lenders, {
		options,
		format,
		file,
		held,
		probe
	});
	refuseCollisions(options.kind, canaries, [...raw.records, ...heldRaw?.records ?? []], file);
	let inserted = canaries.filter(({ isIncluded }) => isIncluded).flatMap((canary) => Array(options.repeat).fill(canary)).map(({ record }) => ({ raw: raw.write(new Map(Object.entries(record))) })), trained = shuffledIn(raw.records, inserted), content = await composed(raw, trained, file.compression), files = [[join(options.out, nameOf("members", file)), content]], lent = new Set(lenders.map(({ record }) => record)), heldout = null;
	if (held !== void 0 && heldRaw !== void 0) {
		let rest = heldRaw.records.filter((record) => !lent.has(record)), bytes = await composed(heldRaw, rest, held.compression);
		heldout = {
			sha256: sha256(bytes),
			records: rest.length
		}, files.push([join(options.out, nameOf("nonmembers", held)), bytes]);
	}
	let manifest = {
		version: 1,
		reticence: VERSION,
		kind: options.kind,
		repeat: options.repeat,
		guesses,
		unit: "record",
		adjacency: "add-remove",
		scoring: "reference-sum",
		key: randomBytes(32).toString("hex"),
		format,
		fields: FIELDS[format],
		trained: {
			sha256: sha256(content),
			records: trained.length
		},
		heldout,
		canaries
	}, commitment = join(options.out, "commitment.json");
	return files.push([commitment, `${JSON.stringify(commitmentTo(manifest), void 0, 2)}\n`]), files.push([options.manifest, `${JSON.stringify(manifest)}\n`]), await writeOutputs(files, "canaries make"), {
		manifest,
		files: {
			members: files[0][0],
			...heldout === null ? {} : { heldout: files[1][0] },
			commitment,
			manifest: options.manifest
		},
		notes: notesOn(manifest, inserted.length, lent.size, heldRaw, options)
	};
}
/** As many as stay within the share, on average half of them included. */
function countOf({ count, share, repeat, suffixes, kind }, records) {
	let most = kind === "file" ? suffixes?.length ?? 0 : 1e400, wanted = Math.min(most, count ?? 2 * Math.round(share * records / repeat));
	if (wanted >= 20) return wanted;
	throw new PolicyError("canary-count", `${formatCount(wanted)} canaries tell nothing: 20 are the fewest, and hundreds are needed to refute a claim. ${kind === "file" ? "Name a file with more of them" : "Ask for more with --count, or for a larger --share"}.`);
}
/** Records whose answer's first half begins canaries, at random; of held-out ones few enough. */
function lendersAmong({ records }, format, areHeldOut, data) {
	let able = records.flatMap((record) => {
		let answer = answerOf(record.values, format, FIELDS[format]), words = answer?.trim().split(/\s+/).length ?? 0;
		return answer === void 0 || words < 4 ? [] : [{
			record,
			beginning: beginningOf(answer)
		}];
	});
	if (able.length === 0) throw new PolicyError("canary-lenders", "no record has an answer of 4 words or more, to lend canaries a beginning.", { location: { file: data } });
	let drawn = shuffled(able, SYSTEM);
	return areHeldOut ? drawn.slice(0, Math.max(1, Math.floor(.1 * records.length))) : drawn;
}
async function candidates(count, lenders, { options, format, file, held, probe }) {
	let lent = Array.from({ length: count }, (_, at) => lenders[at % lenders.length]), prefixes = lent.map(({ beginning }) => beginning), suffixes = options.kind === "file" ? options.suffixes.slice(0, count).map((suffix) => ({
		lead: " ",
		suffix
	})) : JSON.parse(await askProbe(canaryJob(resolve(options.base), format, {
		members: [jobFile(file)],
		...held === void 0 ? {} : { nonmembers: [jobFile(held)] }
	}), {
		only: "canaries",
		given: { "request.json": JSON.stringify({
			kind: options.kind,
			tokens: options.tokens,
			seed: randomInt(2 ** 31),
			prefixes
		}) },
		answer: "suffixes.json"
	}, probe)), coins = randomBytes(count);
	return suffixes.map(({ lead, suffix }, at) => ({
		id: randomBytes(8).toString("hex"),
		isIncluded: (coins[at] & 1) == 1,
		record: withAnswer(lent[at].record.values, format, FIELDS[format], `${prefixes[at]}${lead}${suffix}`),
		suffix
	}));
}
/** What is in the data would be learned whatever the coin says. */
function refuseCollisions(kind, canaries, records, { path }) {
	let location = { file: path }, text = searchable(records), colliding = (kind === "new-token" ? [] : canaries).filter(({ suffix }) => text.includes(quotedInside(suffix)));
	if (colliding.length > 0) throw new PolicyError("canary-collides", `${formatCount(colliding.length)} suffixes stand in the data already, so that training learns them whatever the coin says. Choose another kind, or longer suffixes (--tokens).`, { location });
	if (new Set(canaries.map(({ record }) => canonicalJson(record))).size < canaries.length) throw new PolicyError("canary-collides", "two canaries are the same.", { location });
	let inside = kind === "file" ? withinOthers(canaries) : 0;
	if (inside > 0) throw new PolicyError("canary-collides", `${formatCount(inside)} suffixes stand within another canary, so that the coin of one decides on both. Write suffixes of which none holds another.`, { location });
}
/** How many canaries have a suffix that another's text holds as well. */
function withinOthers(canaries) {
	let texts = canaries.map(({ record }) => JSON.stringify(record));
	return canaries.filter(({ suffix }, own) => texts.some((text, other) => other !== own && text.includes(quotedInside(suffix)))).length;
}
/** The records in their order, with others at random places between them. */
function shuffledIn(records, others) {
	let places = Map.groupBy(others, () => randomInt(records.length + 1)), mixed = [];
	for (let at = 0; at <= records.length; at++) {
		for (let other of shuffled(places.get(at) ?? [], SYSTEM)) mixed.push(other);
		at < records.length && mixed.push(records[at]);
	}
	return mixed;
}
/** The system's own randomness, which nobody can draw again. */
const SYSTEM = { int: (below) => randomInt(below) };
function nameOf(set, file) {
	return `${set}${isRewritten(file) ? ".jsonl" : basename(file.path).replace(/^[^.]*/, "")}`;
}
function notesOn({ canaries, trained, repeat }, inserted, lent, heldRaw, { share }) {
	let texts = canaries.map(({ record }) => JSON.stringify(record)), similar = new Set([...similarPairs(texts)].flat()).size, part = inserted / trained.records;
	return [
		...part > share * 1.25 ? [`${(100 * part).toFixed(1)} % of the trained records are canaries. Beyond about 2 % they change the model, and weaken one another.`] : [],
		...similar > 0 ? [`${formatCount(similar)} of ${formatCount(canaries.length)} canaries are nearly the same as another, since beginnings are lent more than once: similar ones weaken one another. More held-out records, or fewer canaries, make them more different.`] : [],
		...heldRaw === void 0 ? ["No held-out records were named, so members lent the beginnings."] : [`${formatCount(lent)} held-out records lent a beginning and left the set: name the written nonmembers in the policy.`],
		...repeat > 1 ? ["Repeated canaries show how memory grows with copies; a bound of ε needs canaries that stand once (--repeat 1)."] : []
	];
}
// src/owner/verify-canaries.ts
/**
* Makes sure, before training or after it, that the canaries are in the data as the manifest says and
* that the manifest is the one that was committed to. Throws PolicyError, ProbeFault or ProbeError.
*/
async function verifyCanaries(options, probe) {
	let manifest = await readManifest(options.manifest);
	refuseOtherCommitment(await readCommitment(options.commitment), manifest, options.commitment);
	let file = dataFileOf(options.trained);
	refuseCounts(manifest, await readWhole(file), options.trained);
	let held = options.heldout === void 0 ? void 0 : dataFileOf(options.heldout);
	return held !== void 0 && refuseHeldOut(manifest, await readWhole(held), held.path), options.base !== void 0 && await askProbe(canaryJob(resolve(options.base), manifest.format, { members: [jobFile(file)] }, resolve(options.manifest)), {
		only: "canaries",
		given: { "request.json": JSON.stringify({
			kind: "check",
			tokens: 1,
			seed: 0,
			prefixes: []
		}) },
		answer: "suffixes.json"
	}, probe), {
		manifest,
		included: manifest.canaries.filter(({ isIncluded }) => isIncluded).length,
		isUntouched: await digestOf(options.trained) === manifest.trained.sha256
	};
}
/** Reads a manifest. Throws PolicyError canary-manifest. */
async function readManifest(path) {
	let manifest = parseManifest$1(await textOf(path, "canary-manifest"));
	if (manifest !== void 0) return manifest;
	throw new PolicyError("canary-manifest", "is not a manifest that `reticence canaries make` of this release wrote, or was edited.", { location: { file: path } });
}
/** Reads a commitment. Throws PolicyError canary-commitment. */
async function readCommitment(path) {
	let commitment = parseCommitment(await textOf(path, "canary-commitment"));
	if (commitment !== void 0) return commitment;
	throw new PolicyError("canary-commitment", "is not a commitment that `reticence canaries make` of this release wrote, or was edited.", { location: { file: path } });
}
/** Throws PolicyError canary-commitment where a commitment is to something else. */
function refuseOtherCommitment(commitment, manifest, path) {
	if (!isCommittedTo(commitment, manifest)) throw new PolicyError("canary-commitment", "is a commitment to another manifest: either the manifest was changed after it was made, or one of the two belongs to other canaries.", { location: { file: path } });
}
async function textOf(path, code) {
	return await readFile(path, "utf8").catch(async (error) => {
		throw new PolicyError(code, error.code === "ENOENT" ? `does not exist.${await nearPathHint(path)}` : `cannot be read (${error.code}).`, { location: { file: path } });
	});
}
/** Each that is included as often as it should be, and nothing of the others. */
function refuseCounts(manifest, { records }, path) {
	let counts = countsIn(manifest, records), { canaries, repeat } = manifest, included = canaries.filter(({ isIncluded }) => isIncluded), wrong = included.filter(({ id }) => (counts.get(id) ?? 0) !== repeat);
	if (wrong.length > 0) {
		let lost = wrong.filter(({ id }) => (counts.get(id) ?? 0) < repeat).length;
		throw new PolicyError("canary-counts", `${formatCount(wrong.length)} of ${formatCount(included.length)} included canaries do not stand ${repeat === 1 ? "once" : `${repeat} times`} in the trained file: ${formatCount(lost)} are lost (deduplicated, filtered, or changed), ${formatCount(wrong.length - lost)} repeated. Train on the file as \`canaries make\` wrote it.`, { location: { file: path } });
	}
	refuseStanding(manifest, canaries.filter(({ isIncluded }) => !isIncluded), records, "that the coin left out stand in the trained file", path);
}
function refuseHeldOut(manifest, { records }, path) {
	refuseStanding(manifest, manifest.canaries, records, "stand in the held-out records", path);
}
/** As records of their own, or, but for new tokens, whose letters are others', anywhere in a text. */
function refuseStanding(manifest, canaries, records, what, path) {
	let text = searchable(records), counts = countsIn(manifest, records), found = canaries.filter(({ id, suffix }) => counts.has(id) || manifest.kind !== "new-token" && text.includes(quotedInside(suffix)));
	if (found.length !== 0) throw new PolicyError("canary-counts", `${formatCount(found.length)} canaries ${what}. The coin decides nothing about these any more: make new canaries, and train again.`, { location: { file: path } });
}
/** How often each canary is a record, by what its format reads of one. */
function countsIn({ canaries, fields }, records) {
	let ids = new Map(canaries.map(({ id, record }) => [canonicalJson(record), id])), counts = /* @__PURE__ */ new Map();
	for (let { values } of records) {
		let own = Object.fromEntries(Object.values(fields).flatMap((name) => {
			let value = values.get(name);
			return (value ?? null) === null ? [] : [[name, value]];
		})), id = ids.get(canonicalJson(own));
		id !== void 0 && counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}
async function digestOf(path) {
	return sha256(await readFile(path));
}
// src/owner/written.ts
/**
* Has the probe read the data once more and say how the values are written: the signals hold no text.
* Needs the Python environment of this machine, and sets it up where that is allowed. Throws
* ProbeError, also where the probe finds other values than the audit did.
*/
async function writtenValues({ evidence, job }, { say, signal }) {
	let { python, setup } = evidence.policy.run, text = await askProbe(job, {
		only: "values",
		answer: VALUES
	}, {
		python,
		setup,
		say,
		signal
	});
	return matched(evidence.spans, JSON.parse(text));
}
const VALUES = "values.json";
function matched(spans, values) {
	if (!(values.length === spans.length && spans.every((span, index) => {
		let { audit, set, record, type } = values[index];
		return span.audit === audit && span.set === set && span.record === record && span.type === type;
	}))) throw new ProbeError("values-differ", "this release finds other values in the data than the one that audited them. Audit again with this release.");
	return new Map(spans.map(({ span }, index) => [span, values[index].written]));
}
// src/owner/index.ts
/**
* Refuses what is for the owner of the data alone where others read along: a job's log is kept, and
* shown to whoever may see the repository. Throws PolicyError.
*/
function refuseInCi(command, environment) {
	let { GITHUB_ACTIONS, CI } = environment, isSet = (value) => value !== void 0 && !/^(|0|false)$/i.test(value);
	if (isSet(GITHUB_ACTIONS) || isSet(CI)) throw new PolicyError("owner-only", `\`${command}\` tells which records leak, and is refused in a CI job, whose log others read. Run it on the machine that holds the data and the audit's signals/.`);
}
export { cleanData as a, makeCanaries as i, writtenValues as n, refuseExisting as o, verifyCanaries as r, openAudited as s, refuseInCi as t };
