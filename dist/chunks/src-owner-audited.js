import { i as PolicyError, l as SourceError, o as ProbeError } from "./src-base-errors.js";
import { a as openOwnFile, l as writeAtomically, o as readOwnFile, s as sha256OfOpen } from "./src-base-files.js";
import { b as SIGNALS, i as JOB, r as HOST_JOB } from "./src-base-audit-folder.js";
import { o as processExecutor } from "./src-probe-choose.js";
import { n as manifestText, r as parseManifest, s as textsOf } from "./src-rows-arrow.js";
import { a as TRAINED_SETS, i as loadEvidence, o as isDiscoverable, r as judgeEvidence } from "./src-console-today.js";
import { a as writeOutputs, n as readWhole, o as similarPairs, r as sha256, t as composed } from "./src-split-assign.js";
import { basename, dirname, join } from "node:path";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/owner/audited.ts
/**
* Reads an audit with its signals, and makes sure that the data it audited are where they were, byte
* for byte: a line of another file would point at somebody else. Throws ProbeError or SourceError.
*/
async function openAudited(folder, { today, digestKey }) {
	let evidence = await loadEvidence(folder, digestKey), job = await hostJob(folder);
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
async function refuseChangedData({ pulled }, { audits }) {
	for (let { name, sets } of audits) for (let [set, files] of Object.entries(sets ?? {})) {
		let digests = pulled.data.filter((one) => one.audit === name && one.set === set).flatMap((one) => one.files);
		for (let [index, { path }] of files.entries()) {
			let found = await digestOf(path);
			if (found !== digests[index]?.sha256) throw new SourceError(found === void 0 ? "data-gone" : "data-changed", found === void 0 ? `the ${set} that were audited are no longer here. Put the file back, or audit again.` : `the ${set} have changed since the audit, so that its lines are others. Put the file back as it was, or audit again.`, { location: { file: path } });
		}
	}
}
async function digestOf(path) {
	await using file = await openOwnFile(path).catch(() => void 0);
	return file === void 0 ? void 0 : await sha256OfOpen(file);
}
// src/owner/clean.ts
/**
* Writes the members without what leaks and without duplicates, in the file's own format and order.
* Throws PolicyError, SourceError or ProbeFault, and leaves nothing half-written.
*/
async function cleanData({ job, evidence }, { audit, leaks }, { out, written, split }) {
	let file = membersOf(job, audit), raw = await readWhole(file), manifest = split === void 0 ? void 0 : await manifestOf(split, file), { records } = raw, [left, twice] = leftOut(records, new Set(written === void 0 ? leaks.map(({ row }) => row) : [])), kept = records.filter(({ row }) => !left.has(row) && !twice.has(row));
	if (kept.length === 0) throw new PolicyError("clean-empty", "every record leaks, so that none is left. Train for fewer epochs or with a smaller learning rate, or mask the values with --mask.");
	let masked = /* @__PURE__ */ new Map(), mask = written === void 0 ? void 0 : maskOf(leaks, evidence.spans, written), rewritten = kept.map((record) => ({
		row: record.row,
		before: record.raw,
		raw: mask === void 0 ? record.raw : raw.rewrite(record, (text) => mask(text, masked))
	})), unmasked = new Set(mask === void 0 ? [] : leaks.flatMap(({ values, row }) => values.length > 0 ? [row] : [])), clean = rewritten.filter(({ row, raw: now, before }) => !(unmasked.has(row) && now.equals(before))), content = await composed(raw, clean, file.compression), outputs = [[out, content]], splitOut = join(dirname(out), `${basename(out).replace(/\..*$/s, "")}.split.json`);
	if (manifest !== void 0) {
		let members = {
			...manifest.members,
			file: basename(out),
			sha256: sha256(content),
			records: clean.length
		};
		outputs.push([splitOut, manifestText({
			...manifest,
			members,
			cleaned: !0
		})]);
	}
	return await writeOutputs(outputs, "clean"), {
		out,
		...manifest === void 0 ? {} : { split: splitOut },
		read: records.length,
		kept: clean.length,
		leaking: left.size + rewritten.length - clean.length,
		duplicates: twice.size,
		masked
	};
}
/** The one file that the members are in. */
function membersOf({ audits }, audit) {
	let files = audits.find(({ name }) => name === audit)?.sets?.members ?? [], [file] = files;
	if (file === void 0 || files.length > 1) throw new PolicyError("data-not-rewritable", `the members are in ${files.length} files; \`clean\` writes one. Join them into one file, train on that, and audit it.`);
	if (file.type === "parquet" || file.type === "arrow") throw new PolicyError("data-not-rewritable", `records of ${file.type} files cannot be written again as they stand. Export the data as jsonl, train on that, and audit it.`, { location: { file: file.path } });
	return file;
}
/**
* Rows that leak, with whatever is the same or nearly the same: its text is given away just as well;
* and rows that repeat an earlier one of those that are left.
*/
function leftOut(records, leaking) {
	let similar = /* @__PURE__ */ new Map();
	for (let [one, other] of similarPairs(records.map(({ values }) => textsOf(values)))) similar.set(one, [...similar.get(one) ?? [], other]), similar.set(other, [...similar.get(other) ?? [], one]);
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
/** Replaces every place of every leaking value, in every form in which it was found anywhere. */
function maskOf(leaks, spans, written) {
	let leaking = new Set(leaks.flatMap(({ values }) => values.map(({ value }) => value))), audit = leaks[0]?.audit, types = /* @__PURE__ */ new Map();
	for (let { audit: own, value, span, type } of spans) {
		let text = written.get(span);
		own === audit && leaking.has(value) && text !== void 0 && text !== "" && types.set(text, type);
	}
	let forms = [...types.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (forms.length === 0) return (text) => text;
	let pattern = new RegExp(forms.map(escaped).join("|"), "g");
	return (text, masked) => text.replace(pattern, (form) => {
		let type = types.get(form);
		return masked.set(type, (masked.get(type) ?? 0) + 1), `<${type.toUpperCase()}>`;
	});
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
async function manifestOf(path, file) {
	let location = { file: path }, text = await readFile(path, "utf8").catch((error) => {
		throw new PolicyError("split-unreadable", `cannot be read (${error.code}).`, { location });
	}), manifest = parseManifest(text);
	if (manifest === void 0) throw new PolicyError("split-unreadable", "is not a split.json that `reticence split` of this release wrote.", { location });
	if (manifest.members.sha256 !== sha256(await readFile(file.path))) throw new PolicyError("split-differs", `describes other members than those that were audited (${basename(file.path)}).`, { location });
	return manifest;
}
// src/owner/leaks.ts
/** False-positive rate of the threshold above which a record counts as recognised. */
const LEAK_FPR = .01;
/**
* Which training records leak, of each audit that has members. A record leaks if the strongest attack
* scores it above all but `LEAK_FPR` of the nonmembers, if the checkpoint completes it word for word,
* or if it gives away a value of it that the base does not.
*/
function findLeaks(evidence, report) {
	return evidence.policy.audits.flatMap(({ name }) => {
		let trained = TRAINED_SETS.filter((set) => evidence.scores(name, set));
		return trained.length === 0 ? [] : [leaksOf(evidence, report, name, trained)];
	});
}
function leaksOf(evidence, report, audit, sets) {
	let ranking = rankingOf(evidence, report, audit), { n, p } = evidence.policy.attacks.memorization, leaks = [], scored = 0;
	for (let set of sets) {
		let scores = evidence.scores(audit, set), part = scores.parts[ranking?.part ?? "completion"], values = Map.groupBy(scores.prefix.flatMap((result) => leakedValue(result, n, p) ?? []), ({ record }) => record);
		scored += scores.infos.length;
		for (let [index, info] of scores.infos.entries()) {
			let score = ranking === void 0 ? NaN : part.tuned[ranking.attack][index], leak = {
				audit,
				set,
				file: info.file,
				row: info.row,
				subject: info.subject,
				loss: {
					tuned: -part.tuned.loss[index],
					base: -part.base.loss[index]
				},
				score,
				isRecognised: ranking !== void 0 && set === "members" && score > ranking.threshold,
				isVerbatim: scores.memorization.tuned[index]?.exact === !0 && scores.memorization.base[index]?.exact !== !0,
				values: (values.get(info.record) ?? []).map(({ record: _, ...value }) => value)
			}, givesValue = leak.values.some(({ baseToo }) => !baseToo);
			(leak.isRecognised || leak.isVerbatim || givesValue) && leaks.push(leak);
		}
	}
	let used = evidence.records.filter((one) => one.audit === audit && sets.includes(one.set));
	return {
		audit,
		ranking,
		scored,
		unscored: used.length - scored + sampledOut(evidence, audit, sets),
		leaks: leaks.sort(byHarm)
	};
}
/** The attack that finds most at the threshold's rate, else the one with the highest AUC. */
function rankingOf({ scores }, { metrics }, audit) {
	let strongest = metrics.filter(({ parameters, selected }) => selected !== void 0 && parameters.audit === audit && parameters.attack === "strongest" && parameters.part !== "prompt"), part = strongest.some(({ parameters }) => parameters.part === "all") ? "all" : "completion", own = strongest.filter(({ parameters }) => parameters.part === part), chosen = own.find(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.fpr === .01) ?? own.find(({ id }) => id === "mia.auc"), held = scores(audit, "nonmembers");
	if (chosen?.selected === void 0 || held === void 0) return;
	let attack = chosen.selected, known = [...held.parts[part].tuned[attack]].filter((score) => !Number.isNaN(score));
	if (known.length !== 0) return known.sort((a, b) => b - a), {
		attack,
		part,
		threshold: known[Math.floor(LEAK_FPR * known.length)],
		held: known.length
	};
}
function leakedValue({ span, tested, tunedExact, baseExact, tunedLogp, baseLogp }, n, p) {
	if (!tested || span.inPrefix || span.guessed) return;
	let bySampling = isDiscoverable(tunedLogp, n, p);
	if (tunedExact || bySampling) return {
		record: span.record,
		span: span.span,
		value: span.value,
		type: span.type,
		position: span.first,
		by: tunedExact ? "greedy" : "sampling",
		tuned: tunedLogp,
		base: baseLogp,
		baseToo: baseExact || isDiscoverable(baseLogp, n, p)
	};
}
/** Records beyond the policy's limit, of which nothing is known. */
function sampledOut({ manifest }, audit, sets) {
	return manifest.counts.filter((count) => count.audit === audit && sets.includes(count.set)).reduce((sum, { read, used, ...dropped }) => sum + read - used - droppedOf(dropped), 0);
}
function droppedOf(counts) {
	return [
		"dropped_empty",
		"dropped_short",
		"dropped_no_completion",
		"dropped_left_out"
	].reduce((sum, name) => sum + Number(counts[name] ?? 0), 0);
}
function byHarm(a, b) {
	return b.values.length - a.values.length || Number(b.isVerbatim) - Number(a.isVerbatim) || (Number.isNaN(a.score) || Number.isNaN(b.score) ? 0 : b.score - a.score) || a.file - b.file || a.row - b.row;
}
// src/owner/written.ts
/**
* Has the probe read the data once more and say how the values are written: the signals hold no text.
* Needs the Python environment of this machine, and sets it up where that is allowed. Throws
* ProbeError, also where the probe finds other values than the audit did.
*/
async function writtenValues({ evidence, job }, { say, signal }) {
	let { python, setup } = evidence.policy.run, executor = processExecutor({
		...python === void 0 ? {} : { python },
		setup,
		say
	}), output = await mkdtemp(join(tmpdir(), "reticence-values-"));
	try {
		let jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		let ready = await executor.preflight(job, signal);
		for await (let _ of executor.run({
			job: ready,
			jobPath,
			output,
			only: "values"
		}, signal));
		return matched(evidence.spans, JSON.parse(await readFile(join(output, VALUES), "utf8")));
	} finally {
		await rm(output, {
			recursive: !0,
			force: !0
		});
	}
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
export { cleanData as a, findLeaks as i, writtenValues as n, openAudited as o, LEAK_FPR as r, refuseInCi as t };
