import { o as ProbeError } from "./src-base-errors.js";
import { U as manifestValidator, X as signals_schema_default } from "./src-attacks-clipped-reference.js";
import { a as openOwnFile, c as sha256OfOpen, d as writeAtomically, l as stampOf, s as readOwnFile } from "./src-base-files.js";
import { C as SEAL, a as EVENTS, c as ORIGIN, d as POLICY_LOCK, f as PULLED, i as EARLIER, k as SIGNALS, n as CANARY_COINS, o as HOST_JOB, s as JOB, t as ACCOUNTING, u as PLACES } from "./src-base-audit-folder.js";
import "./src-probe-choose.js";
import { t as RecordBatchReader } from "./apache-arrow-data.js";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { basename, join as join$1 } from "node:path";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
// src/signals/manifest.ts
const MANIFEST_FILE = "manifest.json", TABLES = signals_schema_default["x-tables"];
/**
* Reads manifest.json and checks the existing tables, file name → SHA-256, against it. Throws
* ProbeError if the manifest is absent or violates the contract, or if a table is missing, differs
* or is not in it.
*/
async function readManifest(signals, tables) {
	let manifest = await readManifestAlone(signals);
	for (let [name, { sha256 }] of Object.entries(manifest.files)) {
		if (!/^[a-z0-9-]+\.arrow$/.test(name)) throw new ProbeError("signals-changed", `the manifest names a file that the probe never writes; ${MANIFEST_HINT}`);
		if (tables.get(name) !== sha256) throw new ProbeError("signals-changed", `signals/${name} is missing or differs from what the probe wrote (by its digest); ${MANIFEST_HINT}`);
	}
	for (let name of tables.keys()) if (!Object.hasOwn(manifest.files, name)) throw new ProbeError("signals-changed", `signals/${name} is not in the probe's manifest; ${MANIFEST_HINT}`);
	return manifest;
}
const MANIFEST_HINT = "remove the signals folder and run the audit again.";
/** Reads manifest.json, whatever lies beside it. Throws ProbeError if it is absent or violates the contract. */
async function readManifestAlone(signals) {
	let value;
	try {
		value = JSON.parse((await readOwnFile(join$1(signals, MANIFEST_FILE))).toString("utf8"));
	} catch {
		throw new ProbeError("audit-unfinished", "there is no complete set of signals here (signals/manifest.json is missing or cut short): the probe did not finish. Run the audit again.");
	}
	if (manifestValidator()(value)) return value;
	let contract = value?.contract;
	throw new ProbeError("signals-changed", contract === 1 ? `signals/manifest.json breaks the contract; ${MANIFEST_HINT}` : `the signals use contract ${JSON.stringify(contract)}; this release reads contract 1. Judge them with the release of Reticence that measured them.`);
}
// src/signals/tables.ts
/**
* Reads one Arrow IPC stream batch by batch, so that memory does not grow with the table. Throws
* ProbeError if it lacks a column of the contract or is not an Arrow stream.
*/
async function* readBatches(signals, file, table) {
	try {
		let reader = await RecordBatchReader.from(createReadStream(join$1(signals, file)));
		await reader.open();
		let present = new Set(reader.schema.fields.map((field) => field.name));
		for (let [column, { optional }] of columnsOf(table)) if (!optional && !present.has(column)) throw new ProbeError("signals-changed", `signals/${file} lacks the column ${column}.`);
		for await (let batch of reader) yield batch;
	} catch (error) {
		throw error instanceof ProbeError ? error : new ProbeError("signals-changed", `signals/${file} cannot be read; remove the signals folder and run the audit again.`);
	}
}
/** Whether a batch has a column that an older probe may not have written. */
function has(batch, name) {
	return batch.getChild(name) !== null;
}
/** A numeric column of a batch as one typed array. Throws ProbeError for anything else. */
function numbers(batch, name) {
	let values = batch.getChild(name)?.toArray();
	if (!ArrayBuffer.isView(values)) throw new ProbeError("signals-changed", `the column ${name} holds no numbers.`);
	return values;
}
async function* readRows(signals, file, table) {
	let columns = columnsOf(table).map(([name]) => name);
	for await (let batch of readBatches(signals, file, table)) {
		let vectors = columns.map((name) => batch.getChild(name));
		for (let row = 0; row < batch.numRows; row++) yield Object.fromEntries(columns.map((name, index) => [name, vectors[index]?.get(row) ?? null]));
	}
}
/**
* Columns of a table. An older probe may not write an optional column, which then reads as null.
*/
function columnsOf(table) {
	let { columns } = TABLES[table];
	return Object.entries(columns);
}
// src/signals/tokens.ts
/**
* Streams the records of a set in order, each under both models. Throws ProbeError if the two
* tables do not hold the same tokens.
*/
async function* readPairs(signals, audit, set, decoding) {
	let base = readTokens(signals, `tokens-${audit}-${set}-base.arrow`, decoding);
	for await (let tuned of readTokens(signals, `tokens-${audit}-${set}-tuned.arrow`, decoding)) {
		let other = (await base.next()).value;
		if (other === void 0 || !sameTokens(tuned, other)) throw unequal(audit, set);
		if (!tuned.position.every((position, index) => position === index + 1)) throw new ProbeError("signals-changed", `the signals of ${audit} ${set} skip a token.`);
		yield {
			record: tuned.record,
			tuned,
			base: other
		};
	}
	if (!(await base.next()).done) throw unequal(audit, set);
}
/** Streams the records of one token table; a record's rows may be spread over batches. */
async function* readTokens(signals, file, decoding) {
	let open;
	for await (let batch of readBatches(signals, file, "tokens")) {
		let record = numbers(batch, "record"), columns = {
			position: numbers(batch, "position"),
			logp: numbers(batch, "logp"),
			mean: numbers(batch, "mean"),
			std: numbers(batch, "std"),
			rank: numbers(batch, "rank"),
			above: optional(batch, "above"),
			fitting: optional(batch, "fitting"),
			decoded: numbers(batch, `logp_${decoding}`),
			part: numbers(batch, "part")
		};
		for (let start = 0; start < record.length;) {
			let end = start + 1;
			for (; end < record.length && record[end] === record[start];) end++;
			let piece = slice(record[start], columns, start, end);
			if (open !== void 0 && open.record === piece.record) open = join(open, piece);
			else {
				if (open !== void 0 && (yield open), open !== void 0 && open.record >= piece.record) throw new ProbeError("signals-changed", `signals/${file}: records out of order.`);
				open = piece;
			}
			start = end;
		}
	}
	open !== void 0 && (yield open);
}
/** A column that earlier releases do not write: -1, unknown. */
function optional(batch, name) {
	return has(batch, name) ? numbers(batch, name) : new Int32Array(batch.numRows).fill(-1);
}
function slice(record, columns, start, end) {
	return {
		record,
		position: columns.position.subarray(start, end),
		logp: columns.logp.subarray(start, end),
		mean: columns.mean.subarray(start, end),
		std: columns.std.subarray(start, end),
		rank: columns.rank.subarray(start, end),
		above: columns.above.subarray(start, end),
		fitting: columns.fitting.subarray(start, end),
		decoded: columns.decoded.subarray(start, end),
		part: columns.part.subarray(start, end)
	};
}
function join(a, b) {
	return {
		record: a.record,
		position: concatenate(Int32Array, a.position, b.position),
		logp: concatenate(Float32Array, a.logp, b.logp),
		mean: concatenate(Float32Array, a.mean, b.mean),
		std: concatenate(Float32Array, a.std, b.std),
		rank: concatenate(Int32Array, a.rank, b.rank),
		above: concatenate(Int32Array, a.above, b.above),
		fitting: concatenate(Int32Array, a.fitting, b.fitting),
		decoded: concatenate(Float32Array, a.decoded, b.decoded),
		part: concatenate(Int8Array, a.part, b.part)
	};
}
function concatenate(Type, a, b) {
	let both = new Type(a.length + b.length);
	return both.set(a), both.set(b, a.length), both;
}
function sameTokens(a, b) {
	return a.record === b.record && a.position.length === b.position.length && a.position.every((position, index) => position === b.position[index]) && a.part.every((part, index) => part === b.part[index]);
}
function unequal(audit, set) {
	return new ProbeError("signals-changed", `the signals of ${audit} ${set} do not contain the same tokens for both models; remove the signals folder and run the audit again.`);
}
// src/signals/canaries.ts
/** In the order of the manifest; empty where the job names no canaries. */
async function readCanaries(signals, manifest) {
	let file = "canaries.arrow", rows = [];
	if (!Object.hasOwn(manifest.files, file)) return rows;
	for await (let row of readRows(signals, file, "canaries")) rows.push({ ...row });
	return rows;
}
/**
* The score of each canary by a generated text: the sum over the words of its suffix of the
* log-probability under a model of the text minus that under one of the other records, in nats.
* Undefined where the audit is of a model.
*/
async function textCanaryScores(signals, manifest) {
	let file = "canary-scores.arrow";
	if (!Object.hasOwn(manifest.files, file)) return;
	let scores = /* @__PURE__ */ new Map(), rows = readRows(signals, file, "canary-scores");
	for await (let { record, generated, reference } of rows) scores.set(record, generated - reference);
	return scores;
}
/**
* The score of each candidate that was scored: the sum over its suffix of the log-probability under
* the checkpoint minus that under the base, in nats. Throws ProbeError for a suffix beyond its record.
*/
async function canaryScores(signals, audit, rows, decoding) {
	let spans = new Map(rows.map((row) => [row.record, row])), scores = /* @__PURE__ */ new Map();
	for await (let { record, tuned, base } of readPairs(signals, audit, "canaries", decoding)) {
		let span = spans.get(record);
		if (span === void 0 || span.first < 1 || span.last > tuned.logp.length) throw new ProbeError("signals-changed", "signals/canaries.arrow does not fit the scored canaries; run the audit again.");
		let sum = 0;
		for (let row = span.first - 1; row < span.last; row++) sum += tuned.logp[row] - base.logp[row];
		scores.set(record, sum);
	}
	return scores;
}
// src/signals/extraction.ts
async function readCandidates(signals, manifest) {
	let byKey = /* @__PURE__ */ new Map();
	for await (let row of rowsIfPresent(signals, manifest, "candidates")) {
		let { span, pool, candidate, model, logp } = row, key = `${span} ${pool}`, one = byKey.get(key);
		one === void 0 && (one = {
			span,
			pool,
			tuned: [],
			base: []
		}, byKey.set(key, one)), one[model][candidate] = logp;
	}
	return [...byKey.values()];
}
async function readTargets(signals, manifest) {
	let targets = [];
	for await (let row of rowsIfPresent(signals, manifest, "targets")) {
		let { audit, target, person, type, value, subject } = row, [guessedExact, guessedFuzzy] = [row.guessed_exact, row.guessed_fuzzy];
		targets.push({
			audit,
			target,
			person,
			type,
			value,
			subject,
			guessedExact,
			guessedFuzzy
		});
	}
	return targets;
}
async function readMatches(signals, manifest) {
	let matches = [];
	for await (let row of rowsIfPresent(signals, manifest, "matches")) matches.push(row);
	return matches;
}
async function readGenerated(signals, manifest) {
	let generated = [];
	for await (let row of rowsIfPresent(signals, manifest, "generated")) {
		let { audit, model, type, found, value, sequences } = row;
		generated.push({
			audit,
			model,
			type,
			found,
			value,
			inMembers: row.in_members,
			sequences
		});
	}
	return generated;
}
/** Tables that a job did not ask for are absent. */
async function* rowsIfPresent(signals, manifest, table) {
	let file = `${table}.arrow`;
	Object.hasOwn(manifest.files, file) && (yield* readRows(signals, file, table));
}
// src/signals/records.ts
async function readRecords(signals) {
	let records = [];
	for await (let row of readRows(signals, "records.arrow", "records")) records.push({
		audit: row.audit,
		set: knownSet(row.set),
		record: row.record,
		file: row.file,
		row: row.row,
		tokens: row.tokens,
		promptTokens: row.prompt_tokens,
		completionTokens: row.completion_tokens,
		zlibBytes: row.zlib_bytes,
		promptZlibBytes: row.prompt_zlib_bytes,
		completionZlibBytes: row.completion_zlib_bytes,
		label: row.label,
		truncated: row.truncated,
		subject: row.subject
	});
	return records;
}
async function readSpans(signals) {
	let spans = [];
	for await (let row of readRows(signals, "spans.arrow", "spans")) {
		let { audit, record, span, value, type, subject, part, first, last, source, guessed } = row, set = knownSet(row.set), inPrefix = row.in_prefix;
		spans.push({
			audit,
			set,
			record,
			span,
			value,
			type,
			subject,
			part,
			first,
			last,
			source,
			inPrefix,
			guessed
		});
	}
	return spans;
}
async function readBlind(signals) {
	let scores = [];
	for await (let row of readRows(signals, "blind.arrow", "blind")) scores.push({
		...row,
		set: comparedSet(row.set)
	});
	return scores;
}
async function readOverlap(signals) {
	let overlaps = [];
	for await (let row of readRows(signals, "overlap.arrow", "overlap")) {
		let { audit, record, other, similarity } = row;
		overlaps.push({
			audit,
			set: comparedSet(row.set),
			record,
			otherSet: comparedSet(row.other_set),
			other,
			similarity
		});
	}
	return overlaps;
}
function knownSet(name) {
	return name === "people" || name === "rejected" || name === "canaries" || name === "generated" ? name : comparedSet(name);
}
/** Throws ProbeError for a set that membership inference does not compare. */
function comparedSet(name) {
	if (name === "members" || name === "nonmembers") return name;
	throw new ProbeError("signals-changed", "the signals name a set that is unknown to this release.");
}
// src/signals/generated.ts
async function readGeneratedSignals(signals, manifest) {
	let all = async (table) => {
		let file = `${table}.arrow`, rows = [];
		if (!Object.hasOwn(manifest.files, file)) return rows;
		for await (let row of readRows(signals, file, table)) rows.push({ ...row });
		return rows;
	}, copying = await all("copied");
	return {
		copies: (await all("copies")).map(known),
		copying: copying.map((row) => ({
			audit: row.audit,
			record: row.record,
			words: row.words,
			run: {
				members: row.run_members,
				nonmembers: row.run_nonmembers
			},
			grams: {
				members: row.grams_members,
				nonmembers: row.grams_nonmembers
			},
			near: {
				members: row.near_members,
				nonmembers: row.near_nonmembers
			},
			source: row.source
		})),
		found: await all("found"),
		scores: (await all("similarity")).map(known),
		auxiliary: (await all("auxiliary")).map(known)
	};
}
function known(row) {
	return {
		...row,
		set: comparedSet(row.set)
	};
}
/**
* Seals a finished audit. The seal is written last, so an audit without one did not finish. Files
* that this program wrote are sealed as they were written, whatever is there by now. Without a key
* the seal reveals damage, accidents and mix-ups, but not somebody who writes a new seal. Throws
* ProbeError if the probe left no manifest, and the file system's error.
*/
async function sealAudit({ folder, written }, key, signal) {
	let files = {};
	for (let [name, text] of written) files[name] = createHash("sha256").update(text).digest("hex");
	for (let name of await judgedNames(folder)) {
		if (files[name] !== void 0) continue;
		let found = await digestOf(folder, name, signal);
		if (found === void 0) throw broken(name, "is not a readable file");
		files[name] = found.sha256;
	}
	if (files["signals/manifest.json"] === void 0) throw new ProbeError("audit-unfinished", `there is no complete set of signals here (${SIGNALS}/${MANIFEST_FILE} is missing): the probe did not finish. Run the audit again.`);
	let seal = {
		version: 1,
		files,
		hmac: hmacOf(files, key, OF_AUDIT)
	};
	await writeAtomically(join$1(folder, SEAL), `${JSON.stringify(seal, null, 2)}\n`, 384);
}
/**
* Checks every file that judging reads against the audit's seal before using any of them; with a
* key, checks the seal itself too. Throws a ProbeError that names the file.
*/
async function verifySeal(folder, key) {
	let { files, hmac } = await readSeal(folder);
	key !== void 0 && checkHmac(files, hmac, key, OF_AUDIT);
	for (let name of await judgedNames(folder)) if (!Object.hasOwn(files, name)) throw broken(name, "was added after the audit finished");
	let stamps = /* @__PURE__ */ new Map();
	for (let [name, sha256] of Object.entries(files)) {
		let found = await digestOf(folder, name);
		if (found === void 0) throw broken(name, "is missing");
		if (found.sha256 !== sha256) throw broken(name, "changed after the audit finished");
		stamps.set(name, found.stamp);
	}
	return {
		tables: new Map(Object.entries(files).filter(([name]) => name.endsWith(".arrow")).map(([name, sha256]) => [basename(name), sha256])),
		async unchanged() {
			for (let [name, stamp] of stamps) {
				await using file = await openOwnFile(join$1(folder, name)).catch(() => void 0);
				if (file === void 0 || await stampOfOpen(file) !== stamp) throw broken(name, "changed while it was read");
			}
		}
	};
}
/** SHA-256 in hex of an audit's seal, which covers all of its signals; null if it has none. */
async function sealDigest(folder) {
	return (await digestOf(folder, "signals/seal.json"))?.sha256 ?? null;
}
/** Names of the files in a folder that judging would read, sealed or not. */
async function judgedNames(folder) {
	let beside = [
		POLICY_LOCK,
		ORIGIN,
		EARLIER
	], within = /* @__PURE__ */ new Set([
		ACCOUNTING,
		CANARY_COINS,
		JOB,
		HOST_JOB,
		PULLED,
		PLACES,
		MANIFEST_FILE,
		EVENTS
	]), signals = await readdir(join$1(folder, SIGNALS)).catch(() => []);
	return [...(await readdir(folder)).filter((name) => beside.includes(name)), ...signals.filter((name) => within.has(name) || name.endsWith(".arrow")).map((name) => `${SIGNALS}/${name}`)].sort();
}
async function readSeal(folder) {
	let text = await readOwnFile(join$1(folder, SEAL)).catch(() => void 0);
	if (text === void 0) throw notFinished();
	let seal = null;
	try {
		seal = JSON.parse(text.toString("utf8"));
	} catch {}
	let { version, files, hmac = null } = seal ?? {}, isSealed = typeof files == "object" && Object.values(files ?? {}).every((one) => /^[0-9a-f]{64}$/.test(one));
	if (version === 1 && isSealed && files !== null && Object.keys(files).every(isJudged)) return {
		version,
		files,
		hmac
	};
	throw broken(SEAL, "is not what the audit wrote");
}
/** Nothing outside the folder is read, whatever a seal says. */
function isJudged(name) {
	return [
		"policy.lock.json",
		"origin.json",
		"earlier.json"
	].includes(name) || /^signals\/[\w-][\w.-]*$/.test(name);
}
async function digestOf(folder, name, signal) {
	await using file = await openOwnFile(join$1(folder, name)).catch(() => void 0);
	if (file === void 0) return;
	let stamp = await stampOfOpen(file);
	return {
		sha256: await sha256OfOpen(file, signal),
		stamp
	};
}
async function stampOfOpen(file) {
	return stampOf(await file.stat({ bigint: !0 }));
}
const OF_AUDIT = "seal";
/** HMAC-SHA-256 in hex over a list of files; null without a key. */
function hmacOf(files, key, sealed) {
	if (key === void 0) return null;
	let text = `reticence ${sealed} 1\n${Object.entries(files).map(([name, sha256]) => `${sha256}  ${name}\n`).sort().join("")}`;
	return createHmac("sha256", key).update(text).digest("hex");
}
/** Whether this key sealed a list of files. */
function isSealedBy(key, files, hmac, sealed) {
	let expected = Buffer.from(hmacOf(files, key, sealed)), found = Buffer.from(String(hmac));
	return found.length === expected.length && timingSafeEqual(found, expected);
}
/** Throws ProbeError for files that were sealed without this key. */
function checkHmac(files, hmac, key, sealed) {
	if (hmac === null) throw new ProbeError("digest-key-differs", "the audit was sealed without a digest key, so a key cannot verify its files. Judge it without a key, or run the audit again with one.");
	if (!isSealedBy(key, files, hmac, sealed)) throw new ProbeError("digest-key-differs", "the audit was sealed with another digest key, or its seal was edited. Judge it with the audit's key; if you did, run the audit again.");
}
function notFinished() {
	return new ProbeError("audit-unfinished", `the audit in this folder did not finish: ${SEAL}, which is written last, is missing. Run the audit again; it continues where it stopped.`);
}
function broken(name, what) {
	return new ProbeError("signals-changed", `${name} ${what}, so nothing here can be judged. Remove the ${SIGNALS} folder and run the audit again.`);
}
// src/judge/origin.ts
/**
* What must be reported about a policy's origin: that nobody but the pull request's author has seen
* the rules, and that it changes what the checkpoint is compared with. Both can hide a leak.
*/
function findingsOf(origin) {
	let unreviewed = origin?.limit ?? void 0, touched = origin === void 0 ? void 0 : changesOf(origin), unknown = listed(origin?.uncompared ?? []), since = origin?.comparedWith == null ? "an approved commit" : origin.comparedWith.slice(0, 12), changed = [...touched === void 0 ? [] : [`this change touches ${touched}`], ...unknown === void 0 ? [] : [`could not be compared: ${unknown}`]];
	return {
		unreviewed,
		changed: changed.length === 0 ? void 0 : changed.join("; "),
		checks: [
			...unreviewed === void 0 ? [] : [note("policy", unreviewed)],
			...touched === void 0 ? [] : [note("change", `This change touches what the checkpoint is compared with: ${touched}. Whoever approves the change must review that as well.`)],
			...unknown === void 0 ? [] : [note("change", `Could not be compared with ${since}: ${unknown}. Whoever approves the change must check what it is.`)]
		]
	};
}
function changesOf({ differences, changedFiles }) {
	return listed([...differences.filter(({ key, part }) => part === "audited" && key !== "checkpoint").map(({ key }) => key), ...changedFiles === null ? ["too many files to tell whether its data are among them"] : changedFiles.map((file) => `the file ${file}`)]);
}
function listed(parts) {
	if (parts.length === 0) return;
	let shown = parts.slice(0, SHOWN), more = parts.length - shown.length;
	return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
/** Most changes that are named in one line. */
const SHOWN = 3;
function note(id, detail) {
	return {
		id,
		audit: "all",
		state: "note",
		value: null,
		interval: null,
		detail
	};
}
export { readManifestAlone as S, canaryScores as _, sealAudit as a, readPairs as b, readGeneratedSignals as c, readRecords as d, readSpans as f, readTargets as g, readMatches as h, isSealedBy as i, readBlind as l, readGenerated as m, checkHmac as n, sealDigest as o, readCandidates as p, hmacOf as r, verifySeal as s, findingsOf as t, readOverlap as u, readCanaries as v, readManifest as x, textCanaryScores as y };
