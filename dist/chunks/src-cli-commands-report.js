import { d as diskFull, i as PolicyError, l as SourceError, r as InternalError } from "./src-base-errors.js";
import { d as writeAtomically } from "./src-base-files.js";
import { t as require_yauzl } from "./pend-index.js";
import { $ as formatRuleInterval, A as table, C as explanationOf, E as plainName, G as formatBound, M as escapeMarkdown, S as docs, T as modelDescription, U as confidenceOf, c as modelName, d as topOf, et as formatRuleValue, i as readReport, k as figure } from "./src-gate-verdict.js";
import { t as require_yazl } from "./buffer-crc32-dist-index.js";
import { t as visible } from "./src-base-visible.js";
import { _ as REPORT_JSON, m as REPORTS } from "./src-base-audit-folder.js";
import { n as VERSION } from "./src-base-installation.js";
import { Ut as formatCount, o as parseCriterion } from "./src-attacks-clipped-reference.js";
import { i as reasonsOf, n as withholdSmallCells, r as headlineOf, t as textsWithoutSmallCounts } from "./src-judge-headline.js";
import { _ as VERDICT_SIGNS, b as MEANING, g as STATE_SIGNS, t as renderingsOf } from "./src-gate-enough.js";
import { t as require_dist } from "./ajv-dist-2020.js";
import { r as refuseOtherReports, t as readCriterion } from "./src-cli-criterion.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { t as reportTextAt } from "./src-cli-report-text.js";
import { isDeepStrictEqual } from "node:util";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
// src/evidence/archive.ts
var import_yauzl = require_yauzl(), import_yazl = require_yazl();
/**
* A zip archive of these files in this order. The same files give the same bytes, wherever and
* whenever: nothing is packed, since what a packer makes depends on its version and the processor.
*/
async function pack(files) {
	let packer = new import_yazl.ZipFile(), mtime = new Date(1980, 0, 1);
	for (let [name, content] of files) packer.addBuffer(Buffer.from(content), name, {
		compress: !1,
		mtime,
		forceDosTimestamp: !0,
		mode: 33188
	});
	return packer.end(), await buffer(packer.outputStream);
}
/**
* The files of such an archive, in memory: nothing is written to disk. Throws SourceError for an
* archive that is damaged, or that holds anything but plain files beside one another whose content is
* stored as it is, each once.
*/
async function unpack(archive, place) {
	let files = /* @__PURE__ */ new Map(), bytes = 0;
	try {
		let zip = await (0, import_yauzl.fromBufferPromise)(archive, {
			lazyEntries: !0,
			decodeStrings: !0
		});
		if (zip.entryCount > 100) throw unsafe(place, `it has ${zip.entryCount} entries`);
		for await (let entry of zip.eachEntry()) {
			let name = entry.fileName, shown = JSON.stringify(visible(name));
			if (bytes += entry.uncompressedSize, refuseUnsafe(entry, shown, place), bytes > archive.length) throw unsafe(place, "its files claim to be larger than itself");
			if (files.has(name)) throw new SourceError("bundle-files", `${shown} is in it twice.`, { location: { file: place } });
			files.set(name, await contentOf(zip, entry));
		}
	} catch (error) {
		throw error instanceof SourceError ? error : /relative path|absolute path|invalid characters/.test(error.message) ? unsafe(place, "a name in it leads out of its folder") : new SourceError("bundle-damaged", "it is no zip archive, or was cut short.", {
			location: { file: place },
			cause: error
		});
	}
	return files;
}
function refuseUnsafe(entry, shown, place) {
	let { fileName, compressionMethod, generalPurposeBitFlag, externalFileAttributes } = entry, type = externalFileAttributes >>> 16 & 61440;
	if ((0, import_yauzl.validateFileName)(fileName) !== null || !/^[\w.-]+$/.test(fileName)) throw unsafe(place, `${shown} is no plain name of a file`);
	if (type !== 0 && type !== 32768) throw unsafe(place, `${shown} is no regular file`);
	if (generalPurposeBitFlag & 1) throw unsafe(place, `${shown} is encrypted`);
	if (compressionMethod !== 0) throw unsafe(place, `${shown} is packed, and could unpack to any size`);
}
async function contentOf(zip, entry) {
	return await buffer(await zip.openReadStreamPromise(entry));
}
function unsafe(place, what) {
	return new SourceError("bundle-unsafe", `${what}: this is no evidence bundle. Do not unpack it.`, { location: { file: place } });
}
// src/judge/public.ts
/**
* A report as anybody may read it, whatever the policy says of it: without the numbers that rest on
* fewer than five values, records or persons. Its states and its verdict are based on all figures.
* A report that is public already comes back as it is.
*/
function asPublic(report) {
	if (report.public === !0) return report;
	let { metrics, rules, validity, curves, records, verdict } = report, shown = withholdSmallCells({
		metrics,
		rules,
		validity,
		curves,
		records
	}), { warnings: _, next, notTested, ...rest } = report;
	return {
		...rest,
		...shown,
		headline: headlineOf(verdict, shown.rules, shown.validity),
		reasons: reasonsOf(verdict, shown.validity),
		...next === void 0 ? {} : { next: next.map(textsWithoutSmallCounts) },
		...notTested === void 0 ? {} : { notTested: notTested.map(textsWithoutSmallCounts) },
		public: !0
	};
}
// src/evidence/card.ts
/** Between these lines, each alone on its line, a model card belongs to `reticence report --card`. */
const BEGIN = "<!-- reticence:card:begin -->", END = "<!-- reticence:card:end -->";
/**
* The section of a model card about an audit, from marker to marker: verdict, rules with intervals,
* what was not tested, digests. `report` is one that anybody may read (`asPublic`); `text` is that of
* its report.json, whose digest is named. Names come from outside: none of their markup takes effect,
* and none can end the section.
*/
function cardSection(report, text) {
	let section = [
		BEGIN,
		"<!-- Written by `reticence report --card`, which replaces everything up to the end. -->",
		"",
		[
			"## Privacy audit",
			verdictOf(report),
			rulesOf(report),
			gapsOf(report),
			`**Audited**\n\n${auditedOf(report, text)}`,
			`Audited with [Reticence](${docs("attacks")}). ${MEANING}`
		].filter((part) => part !== "").join("\n\n"),
		END
	].join("\n");
	if (["<!-- reticence:card:begin -->", "<!-- reticence:card:end -->"].map((mark) => section.split(mark).length - 1).some((count) => count !== 1)) throw new InternalError("a name ends the section of the model card; please report this.");
	return section;
}
function verdictOf(report) {
	let { title, lead, reused } = topOf(report);
	return [`${VERDICT_SIGNS[report.verdict]} **${escapeMarkdown(title)}.** ${escapeMarkdown(lead)}`, ...reused === "" ? [] : [escapeMarkdown(reused)]].join("\n\n");
}
function rulesOf(report) {
	let { rules } = topOf(report);
	if (rules.length === 0) return "No rule applies to these data.";
	let confidence = confidenceOf(report);
	return table([
		"What is bounded",
		"Found",
		`${confidence} interval`,
		"Limit",
		"State"
	], rules.map(({ rule }) => [
		`[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}`,
		figure(formatRuleValue(rule)),
		figure(formatRuleInterval(rule)),
		figure(formatBound(rule)),
		STATE_SIGNS[rule.state]
	]));
}
function gapsOf(report) {
	let lines = topOf(report).notTested.map(({ what, why }) => `- ${escapeMarkdown(what)}: ${escapeMarkdown(why)}`);
	return lines.length === 0 ? "" : `**Not tested**\n\n${lines.join("\n")}`;
}
/** What the verdict is about. Digests are hexadecimal; everything else is escaped. */
function auditedOf(report, text) {
	let { checkpoint, base, policy, criterion, reticence } = report.provenance, records = report.records.filter(({ set }) => set === "members" || set === "nonmembers").flatMap(({ audit, set, compared, scored }) => {
		let count = compared ?? scored;
		return count === null ? [] : [`${formatCount(count)} ${set} (${audit})`];
	}), started = report.reused?.date ?? report.timing.startedAt;
	return table(["", ""], [
		[checkpoint.kind === "data" ? "Generated data" : "Checkpoint", `${escapeMarkdown(modelDescription(checkpoint))}, ${digest(checkpoint.digest)}`],
		...base === void 0 ? [] : [["Base", `${escapeMarkdown(base.source)}, ${digest(base.digest)}`]],
		...records.length === 0 ? [] : [["Records", escapeMarkdown(records.join(", "))]],
		["Policy", digest(policy)],
		...criterion === void 0 ? [] : [["Criterion", digest(criterion)]],
		["Report", digest(`sha256:${createHash("sha256").update(text).digest("hex")}`)],
		["Measured", escapeMarkdown(`${typeof started == "string" ? `${started.slice(0, 10)}, ` : ""}Reticence ${reticence}`)]
	]);
}
/** As code where it is what it should be, which a code span cannot be told to end. */
function digest(text) {
	return /^\w+:[0-9a-f]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);
}
/**
* A model card with the section in it: in the place of the one that it has, otherwise at its end.
* Everything else stays as it is, byte for byte. Throws PolicyError, with the line, where the
* markers do not enclose one section, or where a section at the end would not be seen.
*/
function withSection(card, section, file) {
	let newline = /\r\n/.test(card) ? "\r\n" : "\n", own = section.replaceAll("\n", newline), { markers, unclosed } = linesOf(card, file);
	if (markers.length === 0) {
		if (unclosed !== void 0) throw refusal(file, unclosed, "what begins here has no end, and a section after it would not be seen. Close it.");
		if (card === "") return `${own}${newline}`;
		let gap = /\n$/.test(card) ? newline : newline.repeat(2);
		return `${card}${/(^|\n)\r?\n$/.test(card) ? "" : gap}${own}${newline}`;
	}
	let [begin, end, ...others] = markers;
	if (begin.mark !== "<!-- reticence:card:begin -->" || end?.mark !== "<!-- reticence:card:end -->" || others.length > 0) {
		let { line, mark } = markers.length === 1 ? begin : others[0] ?? begin;
		throw refusal(file, line, `\`${mark}\` is not one of a pair. A card has one section, from \`${BEGIN}\` to \`${END}\`: remove the lines that are too many.`);
	}
	return card.slice(0, begin.from) + own + card.slice(end.to);
}
/** Blocks of raw HTML that only their own end closes (CommonMark 0.31, section 4.6, 1 to 5). */
const RAW = [
	[/^ {0,3}<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/]
];
/** The markers of a card; and the line of a block that has no end. */
function linesOf(card, file) {
	let markers = [], block, from = 0;
	for (let [index, raw] of card.split("\n").entries()) {
		let line = index + 1, text = raw.replace(/\r$/, "").replace(index === 0 ? "﻿" : "", ""), named = [BEGIN, END].find((mark) => text.includes(mark));
		if (named !== void 0) {
			if (block !== void 0 || text.trimEnd() !== named) throw refusal(file, line, `\`${named}\` stands within other text. A marker has a line of its own; to write about it, leave out a letter.`);
			let start = from + raw.indexOf(named);
			markers.push({
				mark: named,
				line,
				from: start,
				to: start + named.length
			});
		} else if (block !== void 0) block.end(text) && (block = void 0);
		else {
			let end = endOf(text);
			end !== void 0 && (block = {
				end,
				line
			});
		}
		from += raw.length + 1;
	}
	return {
		markers,
		unclosed: block?.line
	};
}
/** What ends the block that a line opens and does not close. */
function endOf(text) {
	let fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
	if (fence !== void 0) return (line) => {
		let closing = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1];
		return closing?.[0] === fence[0] && closing.length >= fence.length;
	};
	let raw = RAW.find(([begin]) => begin.test(text));
	if (!(raw === void 0 || raw[1].test(text))) return (line) => raw[1].test(line);
}
function refusal(file, line, message) {
	return new PolicyError("card-markers", message, { location: {
		file,
		line
	} });
}
// src/evidence/bundle.ts
/** Every other format of a report. */
const FORMATS = REPORTS.filter((name) => name !== REPORT_JSON), SUMS = "SHA256SUMS", INDEX = "evidence.json", CARD = "card.md", CRITERION = "criterion.json";
/**
* The evidence of one audit as one archive: report.json (`text`) and every other format of it, made
* again from it alone, the section of a model card, the criterion if there was one, and the SHA-256
* of each. No signals and no policy. The same report gives the same bytes. Throws SourceError for a
* report that is none.
*/
async function bundleOf(text, criterion, place) {
	return await pack(filesOf(text, readReport(text, place), criterion));
}
/** In the order of the archive. */
function filesOf(text, report, criterion) {
	let bytes = [
		[INDEX, json(indexOf(report, criterion))],
		[REPORT_JSON, text],
		...renderingsOf(report, text),
		[CARD, `${cardSection(asPublic(report), text)}\n`],
		...criterion === void 0 ? [] : [[CRITERION, criterion]]
	].map(([name, content]) => [name, Buffer.from(content)]);
	return new Map([[SUMS, Buffer.from(sumsOf(bytes))], ...bytes]);
}
function indexOf(report, criterion) {
	let { checkpoint, base, policy } = report.provenance;
	return {
		version: 1,
		reticence: VERSION,
		verdict: report.verdict,
		public: report.public === !0,
		checkpoint: checkpoint.digest,
		base: base?.digest ?? null,
		policy,
		criterion: criterion === void 0 ? null : report.provenance.criterion ?? null
	};
}
/** As `sha256sum --check` reads it, by which anybody can check a bundle without Reticence. */
function sumsOf(files) {
	return files.map(([name, content]) => `${sha256(content)}  ${name}\n`).join("");
}
/**
* Checks a bundle, offline: that it holds the files of a bundle and nothing else, that each is what
* its digest says, that every format is what report.json gives, and that no byte of the archive is
* hidden between. Who made it is for a signature to tell. Throws SourceError.
*/
async function verifyBundle(archive, place) {
	let files = await unpack(archive, place);
	refuseOtherNames([...files.keys()], place);
	let textOf = (name) => files.get(name).toString("utf8");
	refuseOtherDigests(files, textOf(SUMS), place);
	let text = textOf(REPORT_JSON), report = readReport(text, `${place}: ${REPORT_JSON}`), index = indexIn(textOf(INDEX), place), criterion = files.has(CRITERION) ? textOf(CRITERION) : void 0;
	refuseOtherCriterion(criterion, index, report, place);
	let otherRelease = index.reticence === VERSION ? void 0 : index.reticence;
	return otherRelease === void 0 && await refuseOtherContent(files, filesOf(text, report, criterion), archive, place), {
		report,
		files: files.size,
		sha256: sha256(archive),
		criterion: index.criterion,
		otherRelease
	};
}
/** Names of a bundle of this release; the formats do not depend on what a report says. */
function refuseOtherNames(names, place) {
	let needed = [
		SUMS,
		INDEX,
		REPORT_JSON,
		CARD,
		...FORMATS
	], missing = needed.find((name) => !names.includes(name));
	if (missing !== void 0) throw new SourceError("bundle-files", `${missing} is missing.`, { location: { file: place } });
	let extra = names.find((name) => !needed.includes(name) && name !== CRITERION);
	if (extra !== void 0) throw new SourceError("bundle-files", `${extra} is no file of an evidence bundle.`, { location: { file: place } });
}
function refuseOtherDigests(files, sums, place) {
	let listed = new Map([...sums.matchAll(/^([0-9a-f]{64}) {2}(.*)$/gm)].map(([, sha, name]) => [name, sha])), others = [...files].filter(([name]) => name !== SUMS), changed = others.find(([name, content]) => listed.get(name) !== sha256(content));
	if (changed !== void 0) throw isChanged(changed[0], `not what ${SUMS} says`, place);
	if (sums !== sumsOf(others)) throw isChanged(SUMS, "not the list of the files beside it, in their order", place);
}
function indexIn(text, place) {
	let index = null;
	try {
		index = JSON.parse(text);
	} catch {}
	if (index?.version !== 1 || typeof index.reticence != "string") throw isChanged(INDEX, "not of a version that this release reads", place);
	return index;
}
/** What the report was judged by is what was committed to, if a bundle says so. */
function refuseOtherCriterion(text, index, { provenance }, place) {
	let digest = text === void 0 ? null : parseCriterion(text)?.digest;
	if (digest === void 0) throw isChanged(CRITERION, "no criterion that this release reads", place);
	if (digest !== (index.criterion ?? null)) throw isChanged(CRITERION, `not the one that ${INDEX} names`, place);
	if (digest !== null && digest !== provenance.criterion) throw new SourceError("criterion-differs", "the report was judged by another criterion than the one enclosed.", { location: { file: place } });
}
async function refuseOtherContent(files, expected, archive, place) {
	for (let [name, content] of expected) if (files.get(name)?.equals(content) !== !0) throw isChanged(name, `not what Reticence ${VERSION} writes from ${REPORT_JSON}`, place);
	if (!(await pack(expected)).equals(archive)) throw new SourceError("bundle-changed", "the archive has bytes that are of none of its files, or has them in another order.", { location: { file: place } });
}
function isChanged(name, what, place) {
	return new SourceError("bundle-changed", `${name} is ${what}.`, { location: { file: place } });
}
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
// src/evidence/model-index.ts
var import_dist = require_dist();
const KEY = "model-index", SOURCE = {
	name: "Reticence",
	url: "https://github.com/reticence/reticence"
}, DATASET = {
	name: "training records and held-out records (not published)",
	type: "private"
}, TASK = { type: "text-generation" };
/**
* A model card whose `model-index`, in the YAML at its top, has the figures of a report, in place of
* those of an earlier one. All bytes outside that key stay, and within it other results, comments and
* their order. `report` is one that anybody may read. The card stays as it is where it has no such YAML,
* where that cannot be read, and for generated data, which are no model.
*/
function withModelIndex(card, report) {
	let parts = /^(\uFEFF?---[^\S\n]*\n)((?:[^\n]*\n)*?)(---[^\S\n]*(?:\n|$))/.exec(card);
	if (parts === null || report.provenance.checkpoint.kind === "data") return { card };
	let [, opening, front, closing] = parts, changed = edited(front, report);
	return typeof changed == "string" ? { card: `${opening}${changed}${closing}${card.slice(opening.length + front.length + closing.length)}` } : {
		card,
		note: changed.why
	};
}
const left = (why) => ({ why: `the card's ${KEY} is left as it is: ${why}.` });
function edited(front, report) {
	let before = (0, import_dist.parseDocument)(front);
	if (before.errors.length > 0) return left("the YAML at its top cannot be read");
	if (before.contents !== null && !(0, import_dist.isMap)(before.contents)) return left("the YAML at its top is no mapping");
	let pairs = before.contents?.items ?? [], at = pairs.findIndex(({ key }) => (0, import_dist.isScalar)(key) && key.value === KEY), [from, to] = at < 0 ? [front.length, front.length] : sliceOf(front, pairs, at), slice = (0, import_dist.parseDocument)(front.slice(from, to));
	if (slice.errors.length > 0) return left("it refers to other parts of the YAML");
	let problem = renew(slice, report, resultsOf(report));
	if (problem !== void 0) return left(problem);
	let text = textOf(slice, front.slice(from, to)), newline = front.includes("\r\n") ? "\r\n" : "\n", after = front.slice(0, from) + text.replaceAll("\n", newline) + front.slice(to);
	return isFaithful(before, (0, import_dist.parseDocument)(after)) ? after : left("its YAML is written in a way in which it cannot be changed alone");
}
/** From the key to the line before the next one; comments above that belong to it. */
function sliceOf(front, pairs, at) {
	let starts = pairs.map(({ key }) => (0, import_dist.isScalar)(key) ? key.range?.[0] ?? 0 : 0), from = starts[at], lines = front.slice(from, starts[at + 1] ?? front.length).match(/[^\n]*\n|[^\n]+$/g) ?? [];
	for (; lines.length > 1 && /^(#.*)?\s*$/.test(lines.at(-1));) lines.pop();
	return [from, from + lines.join("").length];
}
/** Puts the results of a report in the place of those of an earlier one. Returns what prevents it. */
function renew(slice, report, results) {
	let name = visible(modelName(report, "checkpoint")), index = slice.get(KEY) ?? void 0;
	if (index === void 0) {
		results.length > 0 && slice.set(KEY, slice.createNode([{
			name,
			results
		}]));
		return;
	}
	if (!(0, import_dist.isSeq)(index)) return "it is no list";
	let entries = index.items.filter((entry) => (0, import_dist.isMap)(entry));
	if (entries.length !== index.items.length) return "an entry of it is no mapping";
	let emptied = /* @__PURE__ */ new Set();
	for (let entry of entries) {
		let own = entry.get("results");
		if (own == null) continue;
		if (!(0, import_dist.isSeq)(own)) return "the results of an entry are no list";
		let others = own.items.filter((result) => !isOurs(result));
		others.length === 0 && own.items.length > 0 && emptied.add(own), own.items = others;
	}
	let entry = entries.find((one) => one.get("name") === name) ?? (entries.length === 1 ? entries[0] : void 0);
	if (results.length > 0) {
		if (entry === void 0) index.add(slice.createNode({
			name,
			results
		}));
		else {
			let own = entry.get("results");
			if ((0, import_dist.isSeq)(own)) for (let result of results) own.add(slice.createNode(result));
			else entry.set("results", slice.createNode(results));
		}
	}
	index.items = index.items.filter((one) => {
		let own = (0, import_dist.isMap)(one) ? one.get("results") : void 0;
		return !(0, import_dist.isSeq)(own) || own.items.length > 0 || !emptied.has(own);
	}), index.items.length === 0 && slice.delete(KEY);
}
function isOurs(result) {
	return (0, import_dist.isMap)(result) ? result.getIn(["source", "name"]) === SOURCE.name && result.getIn(["source", "url"]) === SOURCE.url : !1;
}
function textOf(slice, written) {
	if (!(0, import_dist.isMap)(slice.contents) || slice.contents.items.length === 0) return "";
	let indentSeq = written !== "" && !/^[^\n]*\n-/.test(written);
	return slice.toString({
		lineWidth: 0,
		indentSeq
	});
}
/** Whether everything but our own results means what it meant. */
function isFaithful(before, after) {
	return after.errors.length > 0 ? !1 : isDeepStrictEqual(withoutOurs(before), withoutOurs(after));
}
function withoutOurs(document) {
	let { [KEY]: index, ...others } = document.toJS() ?? {};
	return [others, (Array.isArray(index) ? index : []).map(({ results, ...entry }) => ({
		...entry,
		results: (Array.isArray(results) ? results : []).filter(({ source }) => source?.name !== SOURCE.name || source.url !== SOURCE.url)
	})).filter(({ results }) => results.length > 0)];
}
/** One result with the figures that rules bound, in the form of the Hub; none without a figure. */
function resultsOf(report) {
	if (report.verdict === "error") return [];
	let rules = report.rules.filter(isFigure), metrics = [...new Map(rules.map((rule) => [rule.key, rule])).values()].map((rule) => metricOf(rule, report.metrics));
	return metrics.length === 0 ? [] : [{
		task: { ...TASK },
		dataset: { ...DATASET },
		metrics,
		source: { ...SOURCE }
	}];
}
/**
* An increase over another release is no figure of this model, nor is one of a void comparison, nor
* the check that the sets are not swapped.
*/
function isFigure({ state, value, against, parameters }) {
	return parameters.attack === "weakest" || state === "invalid" || state === "not-applicable" || against !== void 0 ? !1 : value !== null && Number.isFinite(value);
}
function metricOf(rule, metrics) {
	let { metric: type, key, value, parameters } = rule, interval = formatRuleInterval(rule), confidence = metrics.find((one) => one.key === key)?.confidence ?? null;
	return {
		type,
		value,
		name: visible(`${plainName(rule)}${interval === "" ? "" : ` (${interval})`}`),
		args: {
			...Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, typeof one == "string" ? visible(one) : one])),
			...rule.interval === null ? {} : { interval: [...rule.interval] },
			...confidence === null ? {} : { confidence }
		}
	};
}
// src/cli/commands/report.ts
const reportCommand = {
	name: "report",
	usage: "<DIR> --card FILE | <DIR> --bundle FILE | --verify FILE",
	summary: "Put an audit's verdict into a model card or an evidence bundle, or verify a bundle.",
	details: "DIR is an audit's output folder, or a report.json. --card writes a section between two markers into\na model card of the Hub, or renews it, and puts the figures into the card's model-index; the rest of\nthe card stays, byte for byte. As cards are published, numbers on fewer than 5 values are left out.\n--bundle writes one zip archive with every form of the report, the ML-BOM, the card and the digests,\nand no signals; the same report gives the same bytes. --verify checks such an archive offline.\n\nExit codes: 0 done, 2 refused, 3 verified in part, because another release wrote the bundle.",
	options: {
		card: {
			type: "string",
			value: "FILE",
			help: "The model card, a README.md; made if missing."
		},
		bundle: {
			type: "string",
			value: "FILE",
			help: "The archive to write, such as evidence.zip."
		},
		criterion: {
			type: "string",
			value: "FILE",
			help: "With --bundle: enclose the criterion that was committed to, which must be the report's."
		},
		verify: {
			type: "string",
			value: "FILE",
			help: "An archive that --bundle wrote."
		}
	},
	arity: [0, 1],
	async run(invocation) {
		let { option } = invocation, [card, bundle, archive] = [
			option("card"),
			option("bundle"),
			option("verify")
		];
		if (refuseMixed(invocation), archive !== void 0) return await verify(archive);
		let { text, file } = await reportTextAt(invocation.arguments[0]);
		return card !== void 0 && await writeCard(card, text, file), bundle !== void 0 && await writeBundle(bundle, text, file, option("criterion")), 0;
	}
};
function refuseMixed({ arguments: places, option }) {
	let writes = option("card") !== void 0 || option("bundle") !== void 0;
	if (!((option("verify") === void 0 ? writes && places.length === 1 : !writes && places.length === 0) && (option("criterion") === void 0 || option("bundle") !== void 0))) throw new PolicyError("usage", `usage: reticence report ${reportCommand.usage}.`);
}
async function writeCard(path, text, file) {
	let report = asPublic(readReport(text, file)), before = await cardAt(path), { card, note } = withModelIndex(withSection(before, cardSection(report, text), path), report);
	if (card !== before) {
		let target = await realpath(path).catch(() => path);
		await write(target, card, "card-unreadable", await stat(target).then((found) => found.mode & 511, () => void 0));
	}
	note !== void 0 && tell(`note: ${note}`), print(`Model card: ${resolve(path)}`);
}
/** A card that could not be written back as it was is refused; one that is not there is empty. */
async function cardAt(path) {
	let unreadable = (why) => new PolicyError("card-unreadable", why, { location: { file: path } }), bytes;
	try {
		bytes = await readFile(path);
	} catch (error) {
		let { code } = error;
		if (code === "ENOENT") return "";
		throw unreadable(`the model card cannot be read (${code}).`);
	}
	let text = bytes.toString("utf8");
	if (Buffer.from(text).equals(bytes)) return text;
	throw unreadable("the model card is no text in UTF-8. Save it as UTF-8.");
}
async function writeBundle(path, text, file, criterionFile) {
	let criterion;
	criterionFile !== void 0 && (criterion = (await readCriterion(criterionFile)).text, await refuseOtherReports(criterionFile, [readReport(text, file)]));
	let archive = await bundleOf(text, criterion, file);
	await write(path, archive, "output-unwritable");
	let { sha256, files } = await verifyBundle(archive, path);
	print(`Evidence: ${resolve(path)}, ${files} files, sha256:${sha256}`);
}
async function write(path, content, code, mode) {
	try {
		await writeAtomically(path, content, mode);
	} catch (error) {
		let full = diskFull(error, path);
		throw full === void 0 ? new PolicyError(code, `it cannot be written (${error.code}). Name another file.`, { location: { file: path } }) : full;
	}
}
async function verify(path) {
	let { report, files, sha256, criterion, otherRelease } = await verifyBundle(await archiveAt(path), path);
	return print([
		`ok  ${files} files, each as its digest says`,
		...otherRelease === void 0 ? ["ok  every format says what report.json says, and nothing else is in the archive"] : [],
		...criterion === null ? [] : [`ok  the report is by the criterion enclosed, ${criterion}`],
		"",
		`verdict     ${report.verdict}: ${topOf(report).title}`,
		`checkpoint  ${report.provenance.checkpoint.digest}`,
		`bundle      sha256:${sha256}`,
		"",
		"Nothing here says who made it: compare the bundle's digest with one from a source that you trust,",
		"such as an attestation."
	].join("\n")), otherRelease === void 0 ? 0 : (tell(`note: Reticence ${otherRelease} wrote this bundle. Whether its formats say what report.json says, that release alone can tell: verify it with ${otherRelease}, or read report.json.`), 3);
}
async function archiveAt(path) {
	let unreadable = (why) => new SourceError("bundle-unreadable", why, { location: { file: path } }), found = await stat(path).catch((error) => {
		throw unreadable(`the bundle cannot be read (${error.code}).`);
	});
	if (!found.isFile()) throw unreadable("the bundle is no file.");
	if (found.size > 67108864) throw unreadable(`it is larger than ${67108864 / 1024 ** 2} MiB, which no bundle is.`);
	return await readFile(path).catch((error) => {
		throw unreadable(`the bundle cannot be read (${error.code}).`);
	});
}
export { reportCommand as t };
