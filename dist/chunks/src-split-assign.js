import { $ as formatCount } from "./src-attacks-ez.js";
import { i as PolicyError, l as SourceError } from "./src-base-errors.js";
import { u as writeNew } from "./src-base-files.js";
import { n as VERSION } from "./src-base-installation.js";
import { s as leastNonmembers } from "./src-gate-limits.js";
import { I as formatBytes, S as dataKindOf } from "./src-sources-cache-digests.js";
import "./src-probe-choose.js";
import { a as personNamed, c as LARGEST_RAW, d as RowsFault, l as readRaw, n as manifestText, s as textsOf, t as MANIFEST } from "./src-rows-arrow.js";
import { c as faultInData } from "./src-probe-docker-cleanup.js";
import { O as seededRandom } from "./src-stats-bootstrap.js";
import { promisify } from "node:util";
import { gzip, zstdCompress } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
// src/split/near.ts
/**
* Near duplicates: word 5-gram shingles, candidates by MinHash with banding, verified by the Jaccard
* similarity of the shingle sets (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive
* Datasets*, §3.3). Words, shingles and the least similarity are those by which an audit looks for
* overlap between its sets (probe/reticence_probe/checks/overlap.py).
*/
const [BANDS, ROWS] = [20, 6], UNSPACED = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff", WORD = RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])+`, "gu");
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
		let normal = normalText(text), known = first.get(normal);
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
	let drawn = shuffled(groups.all(), seed), target = share * records.length, isHeldOut = Array(records.length).fill(!1), counts = {
		members: drawn.length,
		nonmembers: 0
	}, held = 0;
	for (let group of drawn) {
		if (held >= target) break;
		if (!(Math.abs(held + group.length - target) > Math.abs(held - target))) {
			for (let index of group) isHeldOut[index] = !0;
			held += group.length, counts.nonmembers++, counts.members--;
		}
	}
	return {
		isHeldOut,
		groups: counts,
		similar: similar.size,
		largest: drawn.reduce((most, group) => Math.max(most, group.length), 0)
	};
}
/** Fisher and Yates. */
function shuffled(items, seed) {
	let random = seededRandom(seed, "split"), drawn = [...items];
	for (let at = drawn.length - 1; at > 0; at--) {
		let other = random.int(at + 1);
		[drawn[at], drawn[other]] = [drawn[other], drawn[at]];
	}
	return drawn;
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
// src/split/index.ts
/**
* Splits a data file into members and nonmembers, in its own format and order, and writes both with
* a manifest: all three, or none. Throws PolicyError or ProbeFault.
*/
async function splitData(options) {
	let { data, by, share, seed, out } = options, file = dataFileOf(data, options.csv), raw = await readWhole(file), records = raw.records.map(({ values }) => ({
		person: by === void 0 ? void 0 : personNamed(values.get(by)),
		text: textsOf(values)
	})), unnamed = records.filter(({ person }) => person === void 0).length;
	if (by !== void 0 && unnamed === records.length) throw new PolicyError("split-field", `no record has a value in the field ${JSON.stringify(by)}.`, { location: { file: data } });
	let assignment = assign(records, {
		share,
		seed
	});
	refuseUneven(assignment, records.length, options);
	let side = (held) => raw.records.filter((_, index) => assignment.isHeldOut[index] === held), [members, nonmembers] = [side(!1), side(!0)], ending = basename(data).replace(/^[^.]*/, ""), names = {
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
		members: sideOf(names.members, content.members, members.length, assignment.groups.members),
		nonmembers: sideOf(names.nonmembers, content.nonmembers, nonmembers.length, assignment.groups.nonmembers)
	}, files = {
		members: join(out, names.members),
		nonmembers: join(out, names.nonmembers),
		manifest: join(out, MANIFEST)
	};
	return await writeOutputs([
		[files.members, content.members],
		[files.nonmembers, content.nonmembers],
		[files.manifest, manifestText(manifest)]
	], "split"), {
		manifest,
		files,
		notes: notesOn(assignment, unnamed, records.length, options)
	};
}
/** A data file by its name. Throws PolicyError for one whose records cannot be written again. */
function dataFileOf(path, csv = {}) {
	let kind = dataKindOf(path);
	if (kind === void 0 || kind.type === "parquet" || kind.type === "arrow") throw new PolicyError("data-not-rewritable", kind === void 0 ? "this is no data file by its name; jsonl, json and csv can be written again, also compressed with gzip or zstd." : `records of ${kind.type} files cannot be written again as they stand. Export the data as jsonl, train on that, and name that.`, { location: { file: path } });
	return {
		path: resolve(path),
		...kind,
		...kind.type === "csv" ? csv : {}
	};
}
/** Every record of a file. Throws ProbeFault as an audit would, or SourceError. */
async function readWhole(file) {
	let raw;
	try {
		raw = await readRaw(file);
	} catch (error) {
		if (error instanceof RangeError) throw new SourceError("data-too-large", `holds more than ${formatBytes(LARGEST_RAW)}, which is more than is read at once. Split it into several files.`, { location: { file: file.path } });
		if (error instanceof RowsFault) throw faultInData(error.code, file.path, error.line);
		let { code = "unreadable" } = error;
		if (!/^E[A-Z]+$/.test(code)) throw error;
		let isGone = code === "ENOENT";
		throw new SourceError(isGone ? "source-missing" : "source-unreadable", isGone ? "does not exist." : `cannot be read (${code}).`, { location: { file: file.path } });
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
function sideOf(file, content, records, groups) {
	return {
		file,
		sha256: sha256(content),
		records,
		groups
	};
}
function refuseUneven({ isHeldOut, groups, largest }, records, { share, data, by }) {
	let held = isHeldOut.filter(Boolean).length;
	if (groups.members !== 0 && groups.nonmembers !== 0 && Math.abs(held / records - share) <= .2 * share) return;
	let whose = by === void 0 ? "near duplicates" : "one person, or of persons who share near duplicates,";
	throw new PolicyError("split-uneven", `the records cannot be split like that: ${formatCount(largest)} of ${formatCount(records)} records are ${whose} and belong on one side. Remove duplicates, or choose another share.`, { location: { file: data } });
}
function notesOn({ groups, similar }, unnamed, records, { by }) {
	let needed = leastNonmembers(.01, .95), what = by === void 0 ? "records" : "persons";
	return [
		...by === void 0 ? ["Split by record. If a person can have several records, split by person with --by: otherwise a person stands on both sides."] : [],
		...by !== void 0 && unnamed > 0 ? [`${formatCount(unnamed)} of ${formatCount(records)} records have no ${JSON.stringify(by)}: each counts as a person of its own.`] : [],
		...similar > 0 ? [`${formatCount(similar)} records are near duplicates of another${by === void 0 ? "" : " person's"}; each stands on the same side as the other.`] : [],
		...groups.nonmembers < needed ? [`${formatCount(groups.nonmembers)} ${what} are held out. A rule at a false-positive rate of 1 % needs ${formatCount(needed)} or more, and the presets are designed for 2,000 records on each side.`] : []
	];
}
export { writeOutputs as a, splitData as i, readWhole as n, similarPairs as o, sha256 as r, composed as t };
