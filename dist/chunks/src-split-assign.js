import { C as FIELDS, St as formatCount, g as nearPathHint, yt as DEFAULT_ATTACKS } from "./src-attacks-clipped-reference.js";
import { i as PolicyError, l as SourceError } from "./src-base-errors.js";
import { d as writeNew } from "./src-base-files.js";
import { n as VERSION } from "./src-base-installation.js";
import { s as leastNonmembers } from "./src-gate-limits.js";
import "./src-probe-choose.js";
import { C as dataKindOf, L as formatBytes, S as DATA_KINDS } from "./src-sources-cache-digests.js";
import { A as SPLIT_MANIFEST, C as RowsFault, b as NotPlain, d as fieldHint, g as personNamed, h as firstRecords, j as manifestText, m as formatsOf, p as shownNames, v as textsOf, x as readRaw, y as LARGEST_RAW } from "./src-accounting-opacus.js";
import { c as faultInData } from "./src-probe-docker-cleanup.js";
import { F as shuffled, P as seededRandom } from "./src-stats-bootstrap.js";
import { promisify } from "node:util";
import { gzip, zstdCompress } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { readdirSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
// src/split/near.ts
/**
* Near duplicates: word 5-gram shingles, candidates by MinHash with banding, verified by the Jaccard
* similarity of the shingle sets (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive
* Datasets*, §3.3). Words, shingles and the least similarity are those by which an audit looks for
* overlap between its sets (probe/reticence_probe/checks/overlap.py).
*/
const [BANDS, ROWS] = [20, 6], UNSPACED = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff", WORD_CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])`, WORD = RegExp(`[${UNSPACED}]|${WORD_CHARACTER}+`, "gu");
/** The text by which records are equal: NFKC, case folded, white space collapsed. */
function normalText(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC").trim().split(/\s+/u).join(" ");
}
/**
* Pairs of records that are equal or near duplicates (Jaccard from 0.8 on), each as two indices into
* `texts`, the earlier one first. Not every pair is listed, but records that are similar through
* others are connected: of equal records each with the first. Records of fewer than five words are
* compared for equality only. Deterministic.
*/
function* similarPairs(texts) {
	let first = /* @__PURE__ */ new Map(), different = [], vocabulary = /* @__PURE__ */ new Map();
	for (let [index, text] of texts.entries()) {
		let normal = normalText(text);
		if (normal === "") continue;
		let known = first.get(normal);
		if (known !== void 0) {
			yield [known, index];
			continue;
		}
		first.set(normal, index);
		let shingles = shinglesOf(normal, vocabulary);
		shingles.size > 0 && different.push({
			index,
			shingles
		});
	}
	let buckets = /* @__PURE__ */ new Map();
	for (let [at, { index, shingles }] of different.entries()) {
		let candidates = /* @__PURE__ */ new Set();
		for (let bucket of bandsOf(shingles)) {
			let earlier = buckets.get(bucket);
			if (earlier === void 0) buckets.set(bucket, [at]);
			else {
				for (let other of earlier.slice(-8)) candidates.add(other);
				earlier.push(at);
			}
		}
		for (let other of [...candidates].sort((a, b) => a - b)) {
			let { index: otherIndex, shingles: others } = different[other];
			jaccard(shingles, others) >= .8 && (yield [otherIndex, index]);
		}
	}
}
/** Distinct hashes of the word 5-grams; empty for fewer than five words. */
function shinglesOf(text, vocabulary) {
	let words = (text.match(WORD) ?? []).map((word) => {
		let known = vocabulary.get(word) ?? vocabulary.size;
		return vocabulary.set(word, known), known;
	}), hashes = /* @__PURE__ */ new Set();
	for (let at = 0; at + 5 <= words.length; at++) {
		let [high, low] = [2654435769, 2135587861];
		for (let offset = 0; offset < 5; offset++) {
			let word = words[at + offset];
			high = mixed(high ^ word), low = mixed(low ^ Math.imul(word + offset + 1, 2246822507));
		}
		hashes.add((high >>> 0) * 2097152 + (low >>> 11));
	}
	return hashes;
}
/** The buckets of a record, one a band. */
function bandsOf(shingles) {
	let least = new Uint32Array(BANDS * ROWS).fill(4294967295);
	for (let shingle of shingles) {
		let [high, low] = [Math.floor(shingle / 2097152), shingle % 2097152];
		for (let row = 0; row < least.length; row++) {
			let hash = mixed(Math.imul(high ^ SALTS[row], 2654435761) ^ Math.imul(low, 2246822519)) >>> 0;
			hash < least[row] && (least[row] = hash);
		}
	}
	return Array.from({ length: BANDS }, (_, band) => [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].join(" "));
}
const SALTS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mixed(row + 1));
function jaccard(left, right) {
	let [small, large] = left.size < right.size ? [left, right] : [right, left], shared = 0;
	for (let hash of small) large.has(hash) && shared++;
	return shared / (left.size + right.size - shared);
}
/** The finaliser of MurmurHash3, a bijection of 32-bit integers. */
function mixed(value) {
	let hash = value | 0;
	return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), hash ^ hash >>> 16;
}
// src/split/assign.ts
/**
* Draws whole groups of records at random until the share is held out. A group: the records of one
* person and, through near duplicates, of others. The same records, share and seed give the same
* sides. The last group drawn is left out where the share is nearer without it.
*/
function assign(records, { share, seed }) {
	let groups = new Groups(records.length), firstOf = /* @__PURE__ */ new Map();
	for (let [index, { person }] of records.entries()) {
		if (person === void 0) continue;
		let first = firstOf.get(person);
		first === void 0 ? firstOf.set(person, index) : groups.join(first, index);
	}
	let similar = /* @__PURE__ */ new Set();
	for (let [one, other] of similarPairs(records.map(({ text }) => text))) {
		let [a, b] = [records[one].person, records[other].person];
		(a === void 0 || a !== b) && similar.add(one).add(other), groups.join(one, other);
	}
	let drawn = shuffled(groups.all(), seededRandom(seed, "split")), target = share * records.length, isHeldOut = Array(records.length).fill(!1), held = 0;
	for (let group of drawn) {
		if (held >= target) break;
		if (!(Math.abs(held + group.length - target) > Math.abs(held - target))) {
			for (let index of group) isHeldOut[index] = !0;
			held += group.length;
		}
	}
	return {
		isHeldOut,
		persons: {
			members: personsAmong(records, isHeldOut, !1),
			nonmembers: personsAmong(records, isHeldOut, !0)
		},
		similar: similar.size,
		largest: drawn.reduce((most, group) => Math.max(most, group.length), 0)
	};
}
function personsAmong(records, isHeldOut, side) {
	return personsOf(records.filter((_, index) => isHeldOut[index] === side));
}
/** Number of persons; whoever is not named is one of their own. */
function personsOf(records) {
	let named = /* @__PURE__ */ new Set(), others = 0;
	for (let { person } of records) person === void 0 ? others++ : named.add(person);
	return named.size + others;
}
/** Disjoint sets of indices, by union and find. */
var Groups = class {
	#parents;
	constructor(size) {
		this.#parents = Array.from({ length: size }, (_, index) => index);
	}
	join(one, other) {
		let [a, b] = [this.#root(one), this.#root(other)];
		a !== b && (this.#parents[Math.max(a, b)] = Math.min(a, b));
	}
	/** Every group with its indices ascending, in the order of their first. */
	all() {
		let groups = /* @__PURE__ */ new Map();
		for (let index = 0; index < this.#parents.length; index++) {
			let root = this.#root(index), known = groups.get(root);
			known === void 0 ? groups.set(root, [index]) : known.push(index);
		}
		return [...groups.values()];
	}
	#root(index) {
		let at = index;
		for (; this.#parents[at] !== at;) this.#parents[at] = this.#parents[this.#parents[at]], at = this.#parents[at];
		return at;
	}
};
/**
* The fields whose text an audit would compare: those of the one format that the first records fit.
* An identifier or a time beside the text would make every copy look different. Throws PolicyError
* split-text where no format, or more than one, fits.
*/
async function textFields(file) {
	let fitting = await fittingFormats(file);
	if (fitting === void 0) return [];
	let [format] = fitting;
	if (format === void 0 || fitting.length > 1) throw new PolicyError("split-text", `${format === void 0 ? "the records fit no format" : `the records fit ${fitting.join(" and ")}`}, so it is unclear which fields training learns from. Name each with --text, such as --text body.`, { location: { file: file.path } });
	return audited(FIELDS[format]);
}
/** The formats that the first records all fit; undefined where none can be read. */
async function fittingFormats(file) {
	let fitting, first = await firstRecords(file, 20).catch(() => []);
	for (let { kinds } of first) {
		let own = formatsOf(kinds);
		fitting = fitting?.filter((format) => own.includes(format)) ?? own;
	}
	return fitting;
}
/** The rejected answer of a preference is not learned from. */
function audited(fields) {
	return Object.entries(fields).flatMap(([role, name]) => role === "rejected" ? [] : [name]);
}
/** Of these fields, those that some record has. */
function presentFields(records, fields) {
	return fields.filter((name) => records.some(({ values }) => (values.get(name) ?? null) !== null));
}
/** Throws ProbeFault field-missing for the first record that has none of these fields. */
function refuseWithout(records, fields, file) {
	let without = records.find(({ values }) => fields.every((name) => (values.get(name) ?? null) === null));
	if (without !== void 0) throw faultInData("field-missing", file.path, without.row);
}
// src/split/index.ts
/**
* Splits a data file into members and nonmembers, in its own format and order, and writes both with
* a manifest: all three, or none. Throws PolicyError or ProbeFault.
*/
async function splitData(options) {
	let { data, by, text = [], share, seed, out } = options, file = dataFileOf(data, options.csv), raw = await readWhole(file), fields = text.length > 0 ? text : await textFields(file);
	refuseAbsentText(raw.records, text, file), refuseWithout(raw.records, fields, file);
	let records = raw.records.map(({ values }) => ({
		person: by === void 0 ? void 0 : personNamed(values.get(by)),
		text: textsOf(values, fields)
	}));
	by !== void 0 && refuseUnnamed(raw.records, records, by, file);
	let assignment = assign(records, {
		share,
		seed
	});
	refuseUneven(assignment, records.length, options);
	let side = (held) => raw.records.filter((_, index) => assignment.isHeldOut[index] === held), [members, nonmembers] = [side(!1), side(!0)], ending = isRewritten(file) ? ".jsonl" : basename(data).replace(/^[^.]*/, ""), names = {
		members: `members${ending}`,
		nonmembers: `nonmembers${ending}`
	}, content = {
		members: await composed(raw, members, file.compression),
		nonmembers: await composed(raw, nonmembers, file.compression)
	}, manifest = {
		version: 1,
		reticence: VERSION,
		share,
		seed,
		by: by ?? null,
		source: {
			sha256: sha256(raw.compose(raw.records)),
			records: records.length
		},
		members: {
			file: names.members,
			sha256: sha256(content.members),
			records: members.length,
			persons: by === void 0 ? null : assignment.persons.members
		},
		nonmembers: {
			file: names.nonmembers,
			sha256: sha256(content.nonmembers),
			records: nonmembers.length,
			persons: by === void 0 ? null : assignment.persons.nonmembers
		}
	}, files = {
		members: join(out, names.members),
		nonmembers: join(out, names.nonmembers),
		manifest: join(out, SPLIT_MANIFEST)
	};
	return await writeOutputs([
		[files.members, content.members],
		[files.nonmembers, content.nonmembers],
		[files.manifest, manifestText(manifest)]
	], "split"), {
		manifest,
		files,
		notes: notesOn(assignment, file, presentFields(raw.records, fields), options)
	};
}
/** A data file by its name. Throws PolicyError for what is none. */
function dataFileOf(path, csv = {}) {
	refuseFolder(path);
	let kind = dataKindOf(path);
	if (kind === void 0) throw new PolicyError("data-not-rewritable", `this is no data file by its name. Name one of ${DATA_KINDS}.`, { location: { file: path } });
	return {
		path: resolve(path),
		...kind,
		...kind.type === "csv" ? csv : {}
	};
}
function refuseFolder(path) {
	if (statSync(path, { throwIfNoEntry: !1 })?.isDirectory() !== !0) return;
	let within = readdirSync(path).filter((name) => dataKindOf(name) !== void 0), example = within[0] === void 0 ? "" : `, such as ${join(path, within[0])}`;
	throw new PolicyError("data-not-rewritable", `is a folder; name one file${example}.`, { location: { file: path } });
}
/** Whether records are written again as jsonl, since they have no bytes of their own. */
function isRewritten({ type }) {
	return type === "parquet" || type === "arrow";
}
/** Every record of a file. Throws ProbeFault as an audit would, or SourceError. */
async function readWhole(file) {
	let raw;
	try {
		await stat(file.path), raw = await readRaw(file);
	} catch (error) {
		if (error instanceof RangeError) throw new SourceError("data-too-large", `holds more than ${formatBytes(LARGEST_RAW)}, which is more than is read at once. Split it into several files.`, { location: { file: file.path } });
		if (error instanceof NotPlain) throw new PolicyError("data-not-rewritable", `jsonl cannot hold the values of ${error.columns.length === 1 ? "a column" : "columns"} as they are (${shownNames(error.columns.map((name) => ({
			name,
			type: file.type
		})))}): decimals, maps and bytes. Export the data as jsonl, the way training reads it, and name that.`, { location: { file: file.path } });
		if (error instanceof RowsFault) throw faultInData(error.code, file.path, error.line);
		let { code = "unreadable" } = error;
		if (!/^E[A-Z]+$/.test(code)) throw error;
		let isGone = code === "ENOENT";
		throw new SourceError(isGone ? "source-missing" : "source-unreadable", isGone ? `does not exist.${await nearPathHint(file.path)}` : `cannot be read (${code}).`, { location: { file: file.path } });
	}
	if (raw.records.length === 0) throw faultInData("file-empty", file.path);
	return raw;
}
/** The bytes of a file with these records, compressed as the file that they are from. */
async function composed(raw, records, compression) {
	let content = raw.compose(records);
	return compression === void 0 ? content : await promisify(compression === "gzip" ? gzip : zstdCompress)(content);
}
/** Writes files of personal data for their owner alone: all of them, or none. Throws PolicyError. */
async function writeOutputs(files, command) {
	try {
		await writeNew(files, 384);
	} catch (error) {
		let { code, path } = error;
		throw code === void 0 || !/^E[A-Z]+$/.test(code) ? error : new PolicyError(code === "EEXIST" ? "output-exists" : "output-unwritable", code === "EEXIST" ? `is there already, and \`${command}\` overwrites nothing. Remove it, or name another place with --out.` : `cannot be written (${code}). Nothing was written.`, { location: { file: path ?? files[0][0] } });
	}
}
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
/** The fields in which some record has a value. */
function fieldsIn(records, { type }) {
	let names = /* @__PURE__ */ new Set();
	for (let { values } of records) for (let [name, value] of values) (value ?? null) !== null && names.add(name);
	return [...names].map((name) => ({
		name,
		type
	}));
}
/** Misspelt, a field of text would leave the duplicates in it unseen. */
function refuseAbsentText(records, text, file) {
	let fields = text.length === 0 ? [] : fieldsIn(records, file), absent = text.find((one) => !fields.some(({ name }) => name === one));
	if (absent !== void 0) throw new SourceError("field-missing", `no record has a value in the field ${JSON.stringify(absent)}, which --text names.${fieldHint(absent, fields)}`, { location: { file: file.path } });
}
/** A person who is not named could stand on both sides. */
function refuseUnnamed(raw, records, by, file) {
	let unnamed = raw.filter((_, index) => records[index].person === void 0), [first] = unnamed;
	if (first === void 0) return;
	let field = JSON.stringify(by);
	throw unnamed.length === raw.length ? new PolicyError("split-field", `no record has a value in the field ${field}.${fieldHint(by, fieldsIn(raw, file))}`, { location: { file: file.path } }) : new PolicyError("split-field", `${formatCount(unnamed.length)} of ${formatCount(raw.length)} records have no value in the field ${field}, so that nobody knows whose they are. Give each a person (one of its own, if it belongs to nobody else), or leave these records out of training.`, { location: {
		file: file.path,
		line: first.row
	} });
}
/** How far the share may be missed, as a part of it, before the split is refused. */
const MOST_MISSED = .2;
function refuseUneven({ isHeldOut, persons, largest }, records, { share, data, by }) {
	let held = isHeldOut.filter(Boolean).length;
	if (held !== 0 && held !== records && Math.abs(held / records - share) <= MOST_MISSED * share) return;
	let location = { file: data }, smaller = Math.min(share, 1 - share) * records;
	if (largest <= Math.max(1, MOST_MISSED * smaller)) {
		let whose = by === void 0 ? "records" : "persons", count = formatCount(persons.members + persons.nonmembers);
		throw new PolicyError("split-too-few", `${count} ${whose} are too few to hold out a share of ${share}. Collect more, or choose another share.`, { location });
	}
	let whose = by === void 0 ? "near duplicates" : "one person, or of persons who share near duplicates,";
	throw new PolicyError("split-uneven", `the records cannot be split like that: ${formatCount(largest)} of ${formatCount(records)} records are ${whose} and belong on one side. Remove duplicates, or choose another share.`, { location });
}
function notesOn({ persons, similar }, file, fields, { by }) {
	let needed = leastNonmembers(.01, .95, DEFAULT_ATTACKS.length), what = by === void 0 ? "records" : "persons", named = shownNames(fields.map((name) => ({
		name,
		type: file.type
	})));
	return [
		`Near duplicates were looked for in ${fields.length === 1 ? "the field" : "the fields"} ${named}.`,
		...isRewritten(file) ? [`The records are written as jsonl. Train on that, not on the ${file.type} file.`] : [],
		...by === void 0 ? ["Split by record. If a person can have several records, split by person with --by: otherwise a person stands on both sides."] : [],
		...similar > 0 ? [`${formatCount(similar)} records are near duplicates of another${by === void 0 ? "" : " person's"}; each stands on the same side as the other.`] : [],
		...persons.nonmembers < needed ? [`${formatCount(persons.nonmembers)} ${what} are held out. A rule at a false-positive rate of 1 % needs ${formatCount(needed)} or more, and the presets are designed for 2,000 records on each side.`] : []
	];
}
export { sha256 as a, fittingFormats as c, similarPairs as d, readWhole as i, personsOf as l, dataFileOf as n, splitData as o, isRewritten as r, writeOutputs as s, composed as t, WORD_CHARACTER as u };
