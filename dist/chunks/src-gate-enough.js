import { t as visible } from "./src-base-visible.js";
import { $ as formatRuleInterval, A as table, B as BLIND_CURVE, C as explanationOf, D as spreadText, E as plainName, F as inUpdateWords, G as formatBound, H as tprOf, I as isOfUpdate, J as formatDelta, K as formatChoice, M as escapeMarkdown, N as escapeProse, O as typeWords, P as piecesOf, Q as formatRule, R as wordsOf, S as docs, T as modelDescription, U as confidenceOf, V as isOfAttack, W as decimals, X as formatInterval, Y as formatIncrease, Z as formatMetric, _ as SYNTHETIC_QUESTION, a as warningLines, at as showValue, b as capital, c as modelName, d as topOf, et as formatRuleValue, f as CERTIFICATE_NOTE, g as compareRule, h as erasureSection$1, it as showCount, j as code, k as figure$2, l as sortedRules, m as erasureRows, n as exitCodeOf, nt as formatValue, o as scoredTokens, p as ERASURE_QUESTION, q as formatConfidence, r as worst, rt as isMeasured, s as STATE_ORDER, tt as formatShare, u as titleOf, v as syntheticRows, w as isolationText, x as counted, y as syntheticSection$1, z as BASE_CURVE } from "./src-gate-verdict.js";
import { Et as TEMPLATE_FORMS, G as reportValidator, K as severalValidator, Nt as isMetricId, R as canonicalJson, Tt as TEMPLATE_ATTACKS, Ut as formatCount, at as untestedOf, et as DEFAULT_UNTESTED, it as holdsUntested, jt as definitionOf, kt as boundOf, nt as UNTESTED } from "./src-attacks-clipped-reference.js";
import { a as circle, c as square, i as area$1, l as times, n as log, o as diamond, r as Symbol, s as line, t as linear, u as triangle } from "./d3-array-dist-d3-array.js";
import { n as smallestOf, t as largestOf } from "./src-base-extremes.js";
import { C as independentDifference, D as clopperPearsonUpper, E as clopperPearsonLower, J as leastNonmembers, O as proportion, d as sizesToDecide, l as plannedTprEnd, q as leastFpr, s as nToDecide } from "./src-gate-limits.js";
import { S as REPORT_SEAL, _ as REPORT_JSON, b as REPORT_PREDICATE, g as REPORT_HTML, h as REPORT_BOM, k as SIGNALS, u as PLACES, v as REPORT_JUNIT, w as SEVERAL_JSON, x as REPORT_SARIF, y as REPORT_MARKDOWN } from "./src-base-audit-folder.js";
import { p as writeTogether, s as readOwnFile } from "./src-base-files.js";
import { n as VERSION } from "./src-base-installation.js";
import { d as diskFull, l as SourceError, r as InternalError } from "./src-base-errors.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
// src/report/finding.ts
/** A rule's figures in a sentence, for formats that have no table. */
function describeRule(rule) {
	let interval = formatRuleInterval(rule), figure = `${formatRuleValue(rule)}${interval === "" ? "" : ` (${interval})`}`;
	return `${formatRule(rule)} is ${figure}, limit ${formatBound(rule)}: ${rule.state}. ${rule.reason}`;
}
/** Two rules of one policy may bound one metric, from both sides or at two levels. */
function ruleIdentity(rule) {
	let bound = rule.key.includes(" against ") ? "increase" : rule.max === void 0 ? "min" : "max";
	return `${rule.key} ${bound} ${rule.level}`;
}
/**
* A fingerprint that stays the same for a rule, whatever its bound, its line or what was measured.
*/
function ruleFingerprint(rule) {
	return createHash("sha256").update(ruleIdentity(rule)).digest("hex");
}
// src/report/bom.ts
/** What every form of the evidence says beside a verdict: it must not be read as more than it is. */
const MEANING = "A pass means that these attacks, on these records, did not exceed these limits. It does not bound other attacks.", CHECKPOINT = "checkpoint";
/**
* report.cdx.json: a bill of materials of CycloneDX 1.7 with a model card (ECMA-424, ML-BOM). The
* checkpoint is its subject; base, adapters and data sets are its components, named by the digests
* of the audit; figures are in the card's quantitative analysis, with their confidence intervals.
* The same report gives the same document: its serial number comes from `text`, that of report.json.
*/
function bomOf(report, text) {
	let digest = createHash("sha256").update(text).digest("hex"), { provenance, timing } = report, models = modelsOf(report), data = dataOf(report), started = Date.parse(String(timing.startedAt));
	return {
		$schema: "http://cyclonedx.org/schema/bom-1.7.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.7",
		serialNumber: `urn:uuid:${uuidOf(digest)}`,
		version: 1,
		metadata: {
			...Number.isNaN(started) ? {} : { timestamp: new Date(started).toISOString() },
			tools: { components: [{
				type: "application",
				name: "Reticence",
				version: provenance.reticence
			}] },
			component: {
				...componentOf(provenance.checkpoint, CHECKPOINT, modelName(report, "checkpoint")),
				description: visible(titleOf(report)),
				...cardOf(report, data),
				externalReferences: [{
					type: "evidence",
					url: "report.json",
					comment: "The report that the figures are from.",
					hashes: [{
						alg: "SHA-256",
						content: digest
					}]
				}]
			},
			properties: [
				property("verdict", report.verdict),
				property("policy", provenance.policy),
				...provenance.criterion === void 0 ? [] : [property("criterion", provenance.criterion)],
				property("seed", String(provenance.seed)),
				property("public", String(report.public === !0)),
				...report.reused === void 0 ? [] : [property("measured", report.reused.date)]
			]
		},
		components: [...models, ...data],
		dependencies: [{
			ref: CHECKPOINT,
			dependsOn: [...models, ...data].map((one) => one["bom-ref"])
		}]
	};
}
/** The models that the checkpoint is made of or compared with. */
function modelsOf(report) {
	let { checkpoint, base, auxiliary } = report.provenance, parts = (whole, { adapters = [], foundation }) => [...adapters.map((one, index) => componentOf({
		...one,
		kind: "adapter"
	}, `${whole}/adapter-${index + 1}`)), ...foundation === void 0 ? [] : [componentOf({
		...foundation,
		kind: "model"
	}, `${whole}/foundation`)]];
	return [
		...parts(CHECKPOINT, checkpoint),
		...base === void 0 ? [] : [componentOf(base, "base", modelName(report, "base")), ...parts("base", base)],
		...auxiliary === void 0 ? [] : [componentOf(auxiliary, "auxiliary")]
	];
}
function componentOf(model, ref, name = model.source) {
	let { source, digest, kind, architecture, parameters } = model, hash = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1], purl = purlOf(source);
	return {
		type: kind === "data" ? "data" : "machine-learning-model",
		"bom-ref": ref,
		name: visible(name),
		...hash === void 0 ? {} : { hashes: [{
			alg: "SHA-256",
			content: hash
		}] },
		...purl === void 0 ? {} : { purl },
		...kind === "data" || architecture === void 0 ? {} : { modelCard: { modelParameters: { modelArchitecture: visible(architecture) } } },
		properties: [
			property("source", source),
			property("kind", kind),
			...hash === void 0 ? [property("digest", digest)] : [],
			...parameters === void 0 ? [] : [property("parameters", String(parameters))]
		]
	};
}
/** A package URL of a model on the Hub; undefined for whatever is not pinned to a commit there. */
function purlOf(source) {
	let [, owner, name, commit] = /^hf:\/\/([\w.-]+)\/([\w.-]+)@([0-9a-f]{40})$/.exec(source) ?? [];
	return owner === void 0 ? void 0 : `pkg:huggingface/${owner}/${name}@${commit}`;
}
/** The data sets. Their digests are keyed, so that nobody can try guesses of their content. */
function dataOf({ provenance }) {
	return provenance.data.map(({ audit, set, source, files, format, hmac }, index) => ({
		type: "data",
		"bom-ref": `data-${index + 1}`,
		name: visible(`${audit} ${set}`),
		data: [{
			type: "dataset",
			name: visible(`${audit} ${set}`),
			description: visible(`${source}, ${files} ${files === 1 ? "file" : "files"}${format === void 0 ? "" : `, read as ${format}`}`)
		}],
		properties: [
			property("source", source),
			property("set", set),
			...hmac === null ? [] : [property("hmac-sha256", hmac)]
		]
	}));
}
/** The model card; generated data have none, and keep their figures as properties. */
function cardOf(report, data) {
	let { checkpoint } = report.provenance, measured = report.metrics.filter(({ value }) => value !== null);
	return checkpoint.kind === "data" ? { properties: [
		property("source", checkpoint.source),
		...measured.map(({ key, value, interval }) => property("metric", `${key} = ${value}${interval === null ? "" : ` [${interval.join(", ")}]`}`)),
		...report.rules.map(ruleProperty)
	] } : { modelCard: {
		modelParameters: {
			...checkpoint.architecture === void 0 ? {} : { modelArchitecture: visible(checkpoint.architecture) },
			datasets: data.map((one) => ({ ref: one["bom-ref"] }))
		},
		quantitativeAnalysis: { performanceMetrics: measured.map(performanceOf) },
		considerations: {
			technicalLimitations: [MEANING, ...(report.notTested ?? []).map(({ what, why }) => visible(`Not tested: ${what}. ${why}`))],
			ethicalConsiderations: risksOf(report)
		},
		properties: [...confidencesOf(report.metrics).map((one) => property("confidence", String(one))), ...report.rules.map(ruleProperty)]
	} };
}
function performanceOf({ id, key, value, interval }) {
	return {
		type: id,
		value: String(value),
		slice: visible(/\{(.*)\}$/s.exec(key)?.[1] ?? key),
		...interval === null ? {} : { confidenceInterval: {
			lowerBound: String(interval[0]),
			upperBound: String(interval[1])
		} }
	};
}
/** What the rules left open or found, and what helps: of a pass, nothing. */
function risksOf(report) {
	let open = sortedRules(report).filter(({ state }) => state !== "cleared" && state !== "not-breached");
	if (open.length === 0) return [];
	let steps = (report.next ?? []).map(({ text }) => text);
	return [{
		name: "Personal values or training records can be recovered from the model, or it is unknown whether they can.",
		...steps.length === 0 ? {} : { mitigationStrategy: visible(steps.join(" ")) }
	}, ...open.map((rule) => ({
		name: visible(`${plainName(rule)}: ${describeRule(rule)}`),
		...rule.waiver === void 0 ? {} : { mitigationStrategy: visible(`Waived until ${rule.waiver.until} by ${rule.waiver.owner}: ${rule.waiver.reason}`) }
	}))];
}
function ruleProperty(rule) {
	let { key, level, state, max, min, max_increase: increase } = rule;
	return property("rule", `${key} ${min === void 0 ? increase === void 0 ? `<= ${max}` : `rises <= ${increase}` : `>= ${min}`} (${level}): ${state}`);
}
function confidencesOf(metrics) {
	return [...new Set(metrics.flatMap(({ confidence }) => confidence ?? []))].sort();
}
function property(name, value) {
	return {
		name: `reticence:${name}`,
		value: visible(value)
	};
}
/** A UUID of version 8 (RFC 9562): its bits are those of a digest. */
function uuidOf(hex) {
	let variant = (Number.parseInt(hex[16], 16) & 3 | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-");
}
// src/report/certificate.ts
/** The certificate for the file of a request: not a report, and not for publishing. */
function renderCertificate(shown, { timing }) {
	let { checkpoint, base, smallestEffect: effect } = shown, measured = typeof timing.startedAt == "string" ? timing.startedAt.slice(0, 10) : "unknown";
	return `${[
		"# Test of forgotten persons",
		`**${shown.meaning}**`,
		"For the file of the request. It says of single persons what a test found: do not publish it.",
		table(["", ""], [
			["Checkpoint", `\`${escapeMarkdown(checkpoint.source)}\`, ${checkpoint.digest}`],
			["Base", base === null ? "none" : `\`${escapeMarkdown(base.source)}\`, ${base.digest}`],
			["Policy", shown.policy],
			["Measured", `${measured}, by Reticence ${shown.reticence}`],
			["Verdict of the audit", shown.verdict],
			["Confidence", `${Number((shown.confidence * 100).toPrecision(4))} % over all persons`],
			["Look-alikes", formatCount(shown.lookalikes)],
			["As a group against strangers", shown.groupPValue === null ? "nothing can be said" : `p = ${Number(shown.groupPValue.toPrecision(2))}; a small one says that the persons as a group differ from strangers`],
			["Smallest effect", effect === null ? "none: nothing can be said" : `${decimals(effect.median, 2)} nats per token (median), ${decimals(effect.largest, 2)} for the person hardest to find`]
		]),
		...shown.invalid === null ? [] : [`**Nothing can be said of anybody:** ${shown.invalid}`],
		...shown.notTested === null ? [] : [`**Not tested:** ${shown.notTested}`],
		"## Persons by state",
		table([
			"State",
			"Persons",
			"Meaning"
		], Object.entries(shown.states).map(([state, count]) => [
			state,
			formatCount(count),
			MEANINGS[state] ?? ""
		])),
		"## Values of all persons, before and after",
		"Before: the base. After: the checkpoint. A value counts if neither the base nor a guess without a model gives it.",
		table([
			"Attack",
			"Values",
			"Before",
			"After",
			"Counts"
		], shown.extraction.map(({ attack, values, base: before, tuned, counts }) => [attack, ...[
			values,
			before,
			tuned,
			counts
		].map(formatCount)])),
		...shown.bits.length === 0 ? [] : [table([
			"Bits that decoding must guess",
			"Before",
			"After"
		], shown.bits.map(({ quantile, base: before, tuned }) => [
			quantile === 0 ? "least" : `quantile ${quantile}`,
			before === null ? "–" : decimals(before, 1),
			decimals(tuned, 1)
		]))],
		"## Persons",
		"The HMAC is HMAC-SHA-256 of the person's identifier, as it stands in the data, under the audit's digest key.",
		table([
			"Person",
			"HMAC",
			"State",
			"Smallest effect (nats per token)",
			"Gives away values",
			"Cut"
		], shown.persons.map((person) => [
			String(person.ordinal),
			person.hmac === null ? "–" : `\`${person.hmac}\``,
			person.state,
			person.smallestEffect === null ? "–" : decimals(person.smallestEffect, 2),
			person.givesAwayValues ? "yes" : "no",
			person.cut ? "yes" : "no"
		]))
	].join("\n\n")}\n`;
}
const MEANINGS = {
	"still-detectable": "The checkpoint knows the person clearly better than look-alikes.",
	overshot: "It finds the person clearly less likely than look-alikes, which tells as much.",
	"not-detectable": "This test found no trace as large as the smallest effect. There may be smaller ones.",
	invalid: "The comparison does not hold, so nothing is said.",
	"not-tested": "Nothing of the person could be tested."
};
// src/report/canaries.ts
/** What canaries are, and what their figures mean. */
function canaryQuestion({ provenance: { checkpoint } }) {
	let [trained, seen] = checkpoint.kind === "data" ? ["the generator's training", "generated data"] : ["training", "checkpoint"];
	return `A fair coin decided which of these records went into ${trained}. An attacker who sees the ${seen} guesses which did: by chance half of the guesses are right.`;
}
/** Undefined for an audit without canaries. */
function canariesOf({ metrics }) {
	let own = metrics.filter(({ id }) => id.startsWith("canary.")), [first] = own;
	if (first === void 0) return;
	let bound = own.find(({ id }) => id === "canary.epsilon_lower_bound"), claim = own.find(({ id }) => id === "canary.claim_p_value");
	return {
		counts: countsText(own),
		rows: own.map((metric) => ({
			name: plainName({
				metric: metric.id,
				parameters: metric.parameters,
				key: metric.key
			}),
			value: isMeasured(metric) ? formatValue(metric.id, metric.value) : "–",
			interval: formatInterval(metric.id, metric.interval)
		})),
		notes: [
			...own.flatMap(({ value, reason, id }) => value === null && reason !== void 0 ? [`${plainName({
				metric: id,
				parameters: {},
				key: ""
			})}: ${reason}.`] : []),
			...bound === void 0 ? [] : boundNotes(bound),
			...claim === void 0 ? [] : claimNotes(claim)
		]
	};
}
/** The same in Markdown; empty without canaries. */
function canarySection$1(report) {
	let found = canariesOf(report);
	if (found === void 0) return "";
	let rows = found.rows.map(({ name, value, interval }) => [
		escapeMarkdown(name),
		`**${value}**`,
		interval
	]);
	return [
		"## Canaries",
		`${canaryQuestion(report)} ${escapeMarkdown(found.counts)}`,
		table([
			"Figure",
			"Value",
			"Interval"
		], rows),
		found.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")
	].filter((block) => block !== "").join("\n\n");
}
function countsText(metrics) {
	let { n } = metrics[0], guessed = metrics.find((metric) => metric.n.right !== void 0)?.n, times = (n.repeat ?? 1) === 1 ? "once" : `${formatCount(n.repeat)} times`, of = `${formatCount(n.canaries ?? 0)} canaries, of which ${formatCount(n.included ?? 0)} stand in the training data, ${times} each`;
	return guessed === void 0 ? `${of}.` : `${of}; of ${formatCount(guessed.guesses)} guesses ${formatCount(guessed.right)} are right.`;
}
function boundNotes({ value, n, method, parameters }) {
	if (value === null) return [];
	let most = n.ceiling === void 0 ? "" : ` So many canaries show ${decimals(n.ceiling, 2)} at most.`, assumed = method === "gdp" ? "It assumes that the declared mechanism is a Gaussian one." : "It assumes nothing about the training.";
	return [value === 0 ? `No ε is refuted at δ = ${formatDelta(parameters.delta)}, which is not evidence of privacy.${most}` : `This training run is not (ε, δ)-differentially private for any ε below ${decimals(value, 2)} at δ = ${formatDelta(parameters.delta)}. ${assumed}${most}`];
}
function claimNotes({ value, n }) {
	let { epsilon, delta, ceiling, refuted } = n;
	if (value === null || epsilon === void 0 || delta === void 0) return [];
	let declared = `The declared ε = ${epsilon}, δ = ${formatDelta(delta)}`, open = "Not covered: what choosing hyper-parameters on the data gives away, and that canaries change the data.";
	return refuted === 1 ? [`${declared} does not hold: if it did, so many right guesses would come up with a probability of ${formatValue("canary.claim_p_value", value)} at most. ${open}`] : [`${declared} is not refuted, which is not evidence of privacy.${ceiling !== void 0 && epsilon >= ceiling ? ` It is above what so many canaries can refute (${decimals(ceiling, 2)}).` : ""} ${`It is about single records; for a person with k of them it says, by group privacy, ε = ${epsilon} · k and δ = k · e^(${epsilon} · (k − 1)) · ${formatDelta(delta)}.`} ${open}`];
}
// src/report/html/markup.ts
/** A piece of the page that is markup. Only `html` makes one. */
var Markup = class {
	text;
	/** For `html` alone: text that is given here is not escaped. */
	constructor(text) {
		this.text = text;
	}
};
/**
* Markup from a template. Every string that is put into it is escaped, for text and for quoted
* attributes alike, so that nothing of a report becomes markup. Lists are joined; undefined is
* nothing.
*/
function html(template, ...parts) {
	return new Markup(template.map((text, index) => {
		let own = text.replace(/\s*\n\s*/g, "\n");
		return index < parts.length ? own + textOf(parts[index]) : own;
	}).join(""));
}
function textOf(part) {
	return part === void 0 ? "" : typeof part == "string" ? escapeHtml(part) : part instanceof Markup ? part.text : part.map(textOf).join("");
}
/**
* Text as HTML shows it, in elements and in quoted attributes. Characters that are invisible or
* reorder their surroundings are written out.
*/
function escapeHtml(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
/** A sentence of ours, in which pairs of backticks hold code. */
function prose(text) {
	return piecesOf(text).map((piece, at) => at % 2 == 0 ? piece : html`<code>${piece}</code>`);
}
/** A position in a drawing: 0 to 1 as a percentage of it, which fits any width of the page. */
function percent(share) {
	return `${Number((share * 100).toFixed(2))}%`;
}
/** An address that a reader may follow; undefined for anything but https. */
function safeLink(address) {
	if (address === void 0 || !URL.canParse(address)) return;
	let { protocol, href } = new URL(address);
	return protocol === "https:" ? href : void 0;
}
// src/report/html/canaries.ts
/** What the canaries tell; nothing without them. */
function canarySection(report, prefix) {
	let found = canariesOf(report);
	if (found === void 0) return;
	let rows = found.rows.map(({ name, value, interval }) => html`<tr><th scope="row">${name}</th><td class="number">${value}</td><td class="number">${interval}</td></tr>\n`), notes = found.notes.map((note) => html`<li>${note}</li>`);
	return html`<section id="${prefix}canaries">
    <h2>Canaries</h2>
    <p>${canaryQuestion(report)} ${found.counts}</p>
    <table>
      <thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Interval</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>
    <ul>${notes}</ul>
  </section>`;
}
// src/report/html/marks.ts
const RULES = {
	breached: {
		tone: "bad",
		shape: times,
		style: "stroked",
		word: "breached"
	},
	invalid: {
		tone: "void",
		shape: square,
		word: "invalid"
	},
	undecided: {
		tone: "open",
		shape: triangle,
		word: "undecided"
	},
	waived: {
		tone: "open",
		shape: diamond,
		word: "waived"
	},
	cleared: {
		tone: "good",
		shape: circle,
		word: "cleared"
	},
	"not-breached": {
		tone: "good",
		shape: circle,
		style: "hollow",
		word: "not breached"
	},
	"not-applicable": {
		tone: "none",
		shape: "dash",
		style: "stroked",
		word: "not applicable"
	}
}, CHECKS = {
	ok: {
		tone: "good",
		shape: circle,
		word: "holds"
	},
	note: {
		tone: "note",
		shape: diamond,
		word: "note"
	},
	invalid: {
		tone: "void",
		shape: square,
		word: "invalid"
	},
	error: {
		tone: "bad",
		shape: times,
		style: "stroked",
		word: "error"
	}
}, VERDICTS = {
	pass: {
		tone: "good",
		shape: "tick",
		style: "stroked",
		word: "pass"
	},
	warn: {
		tone: "open",
		shape: diamond,
		word: "warn"
	},
	inconclusive: {
		tone: "open",
		shape: triangle,
		word: "inconclusive"
	},
	invalid: {
		tone: "void",
		shape: square,
		word: "invalid"
	},
	fail: {
		tone: "bad",
		shape: times,
		style: "stroked",
		word: "fail"
	},
	error: {
		tone: "bad",
		shape: times,
		style: "stroked",
		word: "error"
	}
};
function ruleLook(state) {
	return RULES[state];
}
function checkLook(state) {
	return CHECKS[state];
}
function verdictLook(verdict) {
	return VERDICTS[verdict];
}
/** A state as a small picture and its word. */
function badge(look) {
	return html`<span class="badge ${look.tone}">${icon(look)}<span>${look.word}</span></span>`;
}
/** The picture alone; a word or a label stands beside it. */
function icon(look) {
	return html`<svg class="icon" viewBox="-8 -8 16 16" aria-hidden="true">${shapeOf(look)}</svg>`;
}
/** The shape at its origin, for a drawing. */
function shapeOf({ tone, shape, style }) {
	let path = typeof shape == "string" ? PATHS[shape] : outline(shape);
	return html`<path class="${style === void 0 ? "shape" : `shape ${style}`} ${tone}" d="${path}"/>`;
}
const PATHS = {
	dash: "M-5,0H5",
	tick: "M-6,0.5L-2,4.5L6,-4.5"
};
function outline(shape) {
	return (Symbol(shape, 90)() ?? "").replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}
// src/report/html/sheet.ts
/** A table that scrolls by itself where it is wider than the page; nothing without rows. */
function sheet({ name, header, rows, figuresFrom = 1, figuresTo = header.length }) {
	if (rows.length === 0) return;
	let kind = (column) => column >= figuresFrom && column < figuresTo ? "figures" : "words";
	return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"><table>
    <thead><tr>${header.map((title, column) => html`<th scope="col" class="${kind(column)}">${title}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, column) => column === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${kind(column)}" data-label="${header[column]}">${cell}</td>`)}</tr>\n`)}</tbody>
  </table></div>`;
}
/** The table behind a chart. */
function folded(summary, content) {
	return content === void 0 ? void 0 : html`<details><summary>${summary}</summary>${content}</details>`;
}
/** A figure, which is not broken, above its interval; nothing for none. */
function figure$1(value, interval = "", strong = !1) {
	if (value === "") return;
	let shown = html`<span class="keep">${value}</span>`, range = interval === "" ? void 0 : html`<br><small class="keep">${interval}</small>`;
	return strong ? html`<strong>${shown}</strong>${range}` : html`${shown}${range}`;
}
/** Values over time with their intervals behind them, at least two; `label` says them in words. */
function sparkline(points, label) {
	let ends = points.map(({ value, interval }) => interval ?? [value, value]), low = smallestOf(ends.map(([end]) => end)), high = largestOf(ends.map(([, end]) => end)), x = linear().domain([0, points.length - 1]).range([4, 156]), room = high > low ? 0 : 1, y = linear().domain([low - room, high + room]).range([32, 4]), places = points.map((_, index) => round(x(index))), band = area$1((_, index) => places[index], ([end]) => round(y(end)), ([, end]) => round(y(end))), path = line((_, index) => places[index], ({ value }) => round(y(value))), last = [places.at(-1), round(y(points.at(-1).value))].map(String);
	return html`<svg class="spark" role="img" aria-label="${label}" viewBox="0 0 ${"160"} ${"36"}">
    <path class="band" d="${band(ends) ?? ""}"/><path class="curve c0" d="${path([...points]) ?? ""}"/>
    <circle class="shape" cx="${last[0]}" cy="${last[1]}" r="3"/>
  </svg>`;
}
function round(value) {
	return Number(value.toFixed(1));
}
// src/report/html/changes.ts
/** What changed since the audits that the policy compares with; undefined without such rules. */
function changesSection(report, trends, prefix) {
	let rules = report.rules.filter(({ against }) => against?.earlier != null), charts = trends.filter(({ points }) => points.length > 1);
	if (rules.length + charts.length === 0) return;
	let earlier = [...new Map(rules.map(({ against }) => [against.reference, against.earlier]))].map(([reference, then]) => {
		let release = then.release === void 0 ? "" : ` (${then.release})`, commit = then.commit === null ? void 0 : html`, commit <code>${then.commit.slice(0, 12)}</code>`;
		return html`<li>${reference}${release}: <code>${then.checkpoint}</code> of ${day(then.date)}${commit} ${badge(verdictLook(then.verdict))}</li>`;
	});
	return html`<section id="${prefix}changes">
    <h2>What changed since earlier audits</h2>
    ${increases(rules)}
    ${earlier.length === 0 ? void 0 : html`<ul class="plain">${earlier}</ul>`}
    ${charts.length === 0 ? void 0 : html`<ul class="trends">${charts.map(trendItem)}</ul>`}
  </section>`;
}
function increases(rules) {
	return sheet({
		name: "What changed since earlier audits",
		header: [
			"Metric",
			"Against",
			"Then",
			"Now",
			"Increase",
			"Limit",
			"State",
			"Compared"
		],
		figuresFrom: 2,
		figuresTo: 6,
		rows: rules.map((rule) => {
			let { reference, now, earlier: then, paired } = rule.against;
			return [
				html`<code>${formatMetric(rule.metric, rule.parameters)}</code>`,
				reference,
				figure$1(formatValue(rule.metric, then.value), formatInterval(rule.metric, then.interval)),
				figure$1(formatValue(rule.metric, now)),
				figure$1(formatRuleValue(rule), formatRuleInterval(rule), !0),
				figure$1(formatBound(rule)),
				badge(ruleLook(rule.state)),
				rule.value === null ? "not compared" : paired ? "record by record" : "the two figures"
			];
		})
	});
}
function trendItem({ id, parameters, points }) {
	let [first, last] = [points[0], points.at(-1)], value = (point) => formatValue(id, point.value), table = sheet({
		name: `${formatMetric(id, parameters)} over time`,
		header: [
			"Date",
			"Verdict",
			"Value",
			"Interval"
		],
		figuresFrom: 2,
		rows: points.map(({ entry, value: one, interval }) => [
			day(entry.date),
			entry.verdict,
			figure$1(formatValue(id, one)),
			figure$1(formatInterval(id, interval === null ? null : [interval[0], interval[1]]))
		])
	});
	return html`<li><code>${formatMetric(id, parameters)}</code>
    ${sparkline(points, `from ${value(first)} on ${day(first.entry.date)} to ${value(last)} on ${day(last.entry.date)}`)}
    <span class="keep">${value(first)}</span> → <strong class="keep">${value(last)}</strong>
    <details><summary>${day(first.entry.date)} to ${day(last.entry.date)} as a table</summary>${table}</details></li>\n`;
}
/** This audit beside an earlier one: every rule, then and now. */
function comparisonSection(report, { report: previous, whyIncomparable }, prefix) {
	let then = new Map(previous.rules.map((rule) => [ruleIdentity(rule), rule])), now = new Set(report.rules.map(ruleIdentity)), gone = previous.rules.filter((rule) => !now.has(ruleIdentity(rule))), audits = [...new Set(report.rules.map(({ parameters }) => String(parameters.audit)))], others = new Map(audits.flatMap((audit) => {
		let why = whyIncomparable(audit);
		return why === void 0 ? [] : [[audit, why]];
	})), table = sheet({
		name: "This audit and the earlier one",
		header: [
			"Rule",
			"Then",
			"Now",
			"Change",
			"Limit"
		],
		rows: [...report.rules.map((rule) => comparedRow(then.get(ruleIdentity(rule)), rule, !others.has(String(rule.parameters.audit)))), ...gone.map((rule) => comparedRow(rule, void 0, !1))]
	});
	return html`<section id="${prefix}previous">
    <h2>Then and now</h2>
    <p>Then: ${audited(previous)}; now: ${audited(report)}.</p>
    ${[...others].map(([audit, why]) => html`<p><strong>The figures of the audit ${audit} cannot be compared</strong>: ${why}.</p>`)}
    ${table}
  </section>`;
}
function audited(report) {
	let { startedAt } = report.timing, date = typeof startedAt == "string" ? ` of ${day(startedAt)}` : "";
	return html`<code>${modelName(report, "checkpoint")}</code>${date} ${badge(verdictLook(report.verdict))}`;
}
function comparedRow(then, now, isComparable) {
	let rule = now ?? then, cell = (one) => one === void 0 ? "no such rule" : [
		figure$1(formatRuleValue(one), formatRuleInterval(one)),
		html`<br>`,
		badge(ruleLook(one.state))
	], change = !isComparable || then?.value == null || now?.value == null || rule.against !== void 0 ? "–" : formatIncrease(rule.metric, now.value - then.value), limits = [then, now].flatMap((one) => one === void 0 ? [] : [formatBound(one)]);
	return [
		html`${plainName(rule)}<br><code>${formatRule(rule)}</code>`,
		cell(then),
		cell(now),
		figure$1(change, "", !0),
		figure$1([...new Set(limits)].join(" → "))
	];
}
function day(date) {
	return date.slice(0, 10);
}
// src/report/declared.ts
const DECLARED_TITLE = "Declared differential privacy";
/** What the declared mechanism of the training is worth, in sentences; empty where none is declared. */
function declaredNotes({ metrics }) {
	let found = metrics.find(({ id }) => id === "training.epsilon_ratio");
	if (found === void 0) return [];
	let { value, n, method, reason } = found;
	if (value === null) return [`What the declared mechanism is worth is not known: ${reason}.`];
	let declared = `ε = ${n.epsilon} at δ = ${formatDelta(n.delta)}`, recomputed = `ε = ${decimals(n.recomputed, 2)}`;
	return [value > 1.05 ? `The claim is implausible: the training is declared to have ${declared}, and the noise, sampling rate and steps that are declared with it have ${recomputed} there (${method}, by privacy-loss distributions).` : `The training is declared to have ${declared}; the noise, sampling rate and steps that are declared with it have ${recomputed} there (${method}, by privacy-loss distributions), so that the claim agrees with itself.`, "This is about what is declared. Whether training kept to it is what canaries test; what choosing hyper-parameters on the data gives away, neither covers."];
}
/** The same in Markdown. */
function declaredSection$1(report) {
	let notes = declaredNotes(report);
	return notes.length === 0 ? "" : [`## ${DECLARED_TITLE}`, ...notes.map(escapeMarkdown)].join("\n\n");
}
// src/report/html/declared.ts
/** What the declared mechanism of the training is worth; nothing where none is declared. */
function declaredSection(report, prefix) {
	let notes = declaredNotes(report);
	if (notes.length === 0) return;
	let paragraphs = notes.map((note) => html`<p>${note}</p>\n`);
	return html`<section id="${prefix}declared">
    <h2>${DECLARED_TITLE}</h2>
    ${paragraphs}
  </section>`;
}
// src/report/html/erasure.ts
/** The persons by their states; nothing for any other audit. */
function erasureSection(report, prefix) {
	let table = sheet({
		name: "Persons by their states",
		header: ["Persons", "Count"],
		rows: erasureRows(report).map(({ name, value }) => [name, figure$1(value)])
	});
	if (table !== void 0) return html`<section id="${prefix}forgotten">
    <h2>Forgotten persons</h2>
    <p>${ERASURE_QUESTION}</p>
    ${table}
    <p>${CERTIFICATE_NOTE}</p>
  </section>`;
}
// src/gate/enough.ts
/**
* How many units would move the interval off the bound if the figure stayed the same, computed with
* the interval that judges the rule. Asks for no more of a set that does not limit the interval.
*/
function whatWouldDecide(metric, bound, attacks = 1) {
	let intro = "The interval contains the limit, so these records cannot decide it.";
	if (metric.id.startsWith("canary.")) return "The interval contains the limit, so these canaries cannot decide it. More would; they are made before training.";
	let present = (NAMES$1[metric.id] ?? [
		"members",
		"nonmembers",
		"values",
		"subjects"
	]).filter((name) => metric.n[name] !== void 0);
	if (present.length === 0) return `${intro} More records would.`;
	let sizes = present.map((name) => metric.n[name]), needed = neededSizes(metric, bound, present, sizes, attacks);
	if (needed === void 0) return `${intro} The value is at the limit; no practical number of records would decide.`;
	let wanted = present.flatMap((name, at) => needed[at] === sizes[at] ? [] : [`${formatCount(roundUp(needed[at]))} ${unitOf(name)}`]);
	return `${intro} If the value stays, about ${LIST.format(wanted)} would decide.`;
}
/** The counts that a figure rests on, if not on all of them. */
const NAMES$1 = {
	"pii.precision": ["generated"],
	"mia.auc": ["members", "nonmembers"],
	"mia.tpr_at_fpr": ["members", "nonmembers"],
	"mia.auc_gain": ["members", "nonmembers"],
	"mia.loss_tail": ["members", "nonmembers"]
};
function unitOf(name) {
	return name === "generated" ? "generated values" : name;
}
function neededSizes(metric, bound, names, sizes, attacks) {
	let value = metric.value;
	if (value === bound) return;
	let side = value > bound ? "lower" : "upper", end = endOf(metric, side, names, attacks);
	if (end !== void 0) return sizesToDecide(sizes, (grown) => side === "lower" ? end(grown) > bound : end(grown) <= bound);
	let estimate = {
		value,
		interval: metric.interval
	}, needed = sizes.map((size) => nToDecide(estimate, bound, size));
	return needed.every((count, at) => count <= LARGEST_FACTOR * sizes[at]) ? needed : void 0;
}
/** Asking for more than this multiple of the records is not useful advice. */
const LARGEST_FACTOR = 1e3;
/**
* The end of a metric's interval as a function of the sizes of its sets, with all shares unchanged:
* the metric's own interval at the fraction of the units that reproduces the observed interval. The
* fraction is 1 if units are independent; if they come in clusters, it leaves out what the clusters
* take away. Undefined for a figure whose interval is only known to shrink with the root of n.
*/
function endOf(metric, side, names, attacks) {
	let observed = metric.interval[side === "lower" ? 0 : 1], sizes = names.map((name) => metric.n[name]), form = formOf(metric, side, names, attacks);
	if (form === void 0) return logitEnd(metric, observed, names);
	let ofPart = (part) => (grown) => form(grown.map((size) => Math.max(1, size * part))), [low, high] = [1e-4, 1];
	for (let step = 0; step < 20; step++) {
		let middle = Math.sqrt(low * high), end = ofPart(middle)(sizes);
		(side === "upper" ? end > observed : end < observed) ? low = middle : high = middle;
	}
	return ofPart(high);
}
/** On the logit scale the error of an AUC goes with the root of 1/m + 1/n. */
function logitEnd({ id, value, n }, observed, names) {
	let bounded = [value, observed].every((one) => one > 0 && one < 1);
	if (id !== "mia.auc" && id !== "mia.subject_auc" || names.length !== 2 || !bounded) return;
	let logit = (auc) => Math.log(auc / (1 - auc)), spread = (members, nonmembers) => Math.sqrt(1 / members + 1 / nonmembers), reach = (logit(observed) - logit(value)) / spread(n.members, n.nonmembers);
	return ([members, nonmembers]) => 1 / (1 + Math.exp(-logit(value) - reach * spread(members, nonmembers)));
}
function formOf({ id, value, n, confidence, parameters }, side, names, attacks) {
	let level = confidence ?? .95, tail = (1 - level) / 2, share = value, cp = (rate, units, of = side) => of === "lower" ? clopperPearsonLower(rate * units, units, tail) : clopperPearsonUpper(rate * units, units, tail);
	switch (id) {
		case "pii.extraction_rate":
		case "pii.inference_rate":
		case "pii.template_rate":
		case "pii.precision":
		case "memorization.exact_rate":
		case "memorization.np_rate": return ([units]) => cp(share, units);
		case "pii.low_bits_gain":
		case "pii.extraction_gain": {
			let [gained, lost] = [Math.max(0, share), Math.max(0, -share)];
			return ([units]) => side === "upper" ? share + Math.hypot(cp(gained, units) - gained, lost - cp(lost, units, "lower")) : share - Math.hypot(gained - cp(gained, units), cp(lost, units, "upper") - lost);
		}
		case "memorization.exact_gain": {
			let rates = [rateOf(n.membersExact, n.members), rateOf(n.nonmembersExact, n.nonmembers)];
			return rates.some(Number.isNaN) ? void 0 : ([members, nonmembers]) => independentDifference(proportion(rates[0] * members, members, level), proportion(rates[1] * nonmembers, nonmembers, level)).interval[side === "lower" ? 0 : 1];
		}
		case "mia.tpr_at_fpr":
		case "mia.subject_tpr_at_fpr": {
			if (names.length !== 2) return;
			let own = side === "lower" && parameters.attack === "strongest" ? tail / attacks : tail, fpr = Number(parameters.fpr), whole = (units) => ({ units: Math.max(1, Math.floor(units)) });
			return ([members, nonmembers]) => plannedTprEnd(side, share, fpr, whole(members), whole(nonmembers), { tail: own });
		}
		case "mia.loss_tail": {
			if (names.length !== 2) return;
			let whole = (units) => ({ units: Math.max(1, Math.floor(units)) });
			return ([members, nonmembers]) => plannedTprEnd(side, share, Number(parameters.fnr), whole(nonmembers), whole(members), { tail });
		}
		case "mia.auc":
		case "mia.subject_auc": return (share === 0 || share === 1) && names.length === 2 ? ([members, nonmembers]) => cp(share, Math.min(members, nonmembers)) : void 0;
		default: return;
	}
}
function rateOf(count, units) {
	return count === void 0 || units === void 0 ? NaN : count / units;
}
const LIST = new Intl.ListFormat("en-GB");
/** Two leading digits, upwards. */
function roundUp(count) {
	let unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
	return Math.ceil(count / unit) * unit;
}
// src/gate/rules.ts
/**
* The state of one rule, in words and figures. `today` is an ISO date (UTC); a waiver holds up to
* and including its own date.
*/
function judgeRule(rule, evidence, waivers, today) {
	let { metric, comparison } = evidence, { state, reason, because } = provenState(rule, evidence), increase = comparison?.kind === "increase" ? comparison.increase : void 0, figure = rule.increase === void 0 ? metric : increase, judged = {
		metric: rule.metric,
		key: rule.key,
		parameters: { ...rule.parameters },
		...rule.max === void 0 ? {} : { max: rule.max },
		...rule.min === void 0 ? {} : { min: rule.min },
		...rule.increase === void 0 ? {} : { max_increase: rule.increase.max },
		...comparison === void 0 ? {} : { against: comparison.against },
		level: rule.level,
		state,
		value: figure?.value ?? null,
		interval: figure?.interval ?? null,
		reason,
		...because === void 0 ? {} : { because }
	}, waiver = waiverOf(rule, waivers);
	if (waiver === void 0 || state === "cleared" || state === "not-applicable") return judged;
	if (today > waiver.until) return {
		...judged,
		reason: `${reason} Its waiver by ${waiver.owner} ended on ${waiver.until}.`
	};
	let { until, owner } = waiver;
	return {
		...judged,
		state: "waived",
		reason: `${reason} Waived by ${owner} until ${until}: ${waiver.reason.trim().replace(/\s*[\r\n]\s*/g, " ")}`,
		waiver: {
			until,
			owner,
			reason: waiver.reason,
			state
		}
	};
}
/** A breach needs only the evidence it rests on; every other state needs all of the text. */
function provenState(rule, evidence) {
	let found = asked(stateOf(rule, evidence), evidence.unasked);
	return evidence.unproven === void 0 || found.state === "breached" ? found : {
		state: "invalid",
		reason: evidence.unproven
	};
}
function asked(judged, unasked) {
	return unasked === void 0 || judged.state === "breached" || judged.state === "invalid" ? judged : {
		state: "undecided",
		reason: `${judged.reason} ${unasked}`,
		because: "untested"
	};
}
/** The waiver that holds longest; if all have expired, the one that expired last. */
function waiverOf(rule, waivers) {
	return waivers.filter(({ key, bound }) => key === rule.key && bound === boundOf(rule)).sort((a, b) => Number(a.until < b.until) - Number(a.until > b.until))[0];
}
function stateOf(rule, evidence) {
	let { metric, invalid } = evidence;
	if (invalid !== void 0) return {
		state: "invalid",
		reason: invalid
	};
	if (metric === void 0) return {
		state: "not-applicable",
		reason: "The data contain nothing of this kind."
	};
	let untested = untestedOf(metric, evidence.ofType ?? (() => void 0), evidence.untested ?? DEFAULT_UNTESTED);
	if (metric.value !== null) return withUntested(measuredState(rule, evidence, metric, untested), untested);
	let reason = sentence$1(metric.reason ?? "not measured");
	return untested.account !== void 0 && (metric.n.values ?? 0) === 0 ? {
		state: "undecided",
		reason: `${reason} ${untested.account}`,
		because: "untested"
	} : {
		state: "not-applicable",
		reason
	};
}
function measuredState(rule, evidence, metric, untested) {
	return rule.increase === void 0 ? metric.kind === "census" ? censusState(rule, metric, untested, evidence.incomplete) : metric.kind === "upper-bound" ? upperBoundState(rule, metric, evidence.incomplete) : metric.kind === "lower-bound" ? lowerBoundState(rule, metric.value) : estimateState(rule, metric, evidence.attacks) : increaseState(rule.increase.max, evidence);
}
/**
* Untested values are never cleared: more of them than the policy allows leave a rule undecided.
*/
function withUntested(judged, untested) {
	if (untested.account === void 0) return judged;
	let { state, reason } = judged;
	switch (state) {
		case "cleared":
		case "not-breached": return untested.tooMuch ? {
			state: "undecided",
			reason: `${reason} ${untested.account}`,
			because: "untested"
		} : {
			state,
			reason: `${reason} ${untested.account}`
		};
		case "breached":
		case "undecided": return {
			state,
			reason: `${reason} ${untested.account}`
		};
		default: return judged;
	}
}
/** Judges now minus then by its interval, or a census by its counts. */
function increaseState(max, { comparison, incomplete }) {
	if (comparison?.kind === "void") return {
		state: "invalid",
		reason: comparison.reason
	};
	if (comparison?.kind !== "increase") return {
		state: "not-applicable",
		reason: comparison?.reason ?? "There is no earlier audit to compare with."
	};
	let { value, interval } = comparison.increase, [low, high] = interval ?? [value, value];
	return low > max ? {
		state: "breached",
		reason: `${interval === null ? "The increase" : "The whole interval of the increase"} is above the limit.`
	} : interval === null && incomplete ? {
		state: "undecided",
		reason: "Not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes."
	} : high <= max ? {
		state: "cleared",
		reason: `${interval === null ? "The increase" : "The whole interval of the increase"} is within the limit.`
	} : {
		state: "undecided",
		reason: comparison.against.paired ? "The interval of the increase contains the limit, so these records cannot decide it; more would." : "The interval of the increase contains the limit, so these records cannot decide it. More records, or the earlier audit's signals for a comparison record by record, would."
	};
}
/** If all values were tested, the count is exact; DESIGN.md §7. */
function censusState(rule, metric, untested, incomplete) {
	let [value, max] = [metric.value, rule.max];
	return value > max ? {
		state: "breached",
		reason: `${value} found, ${max} allowed.`
	} : incomplete ? {
		state: "undecided",
		reason: `${value} found, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`
	} : {
		state: "cleared",
		reason: `${value} found among ${untested.account === void 0 ? "all " : ""}${metric.n.values ?? metric.n.subjects ?? 0} tested.`
	};
}
/** What the bound says of all that was tested is exact: no sample size is needed. */
function upperBoundState(rule, metric, incomplete) {
	let { max, min } = rule, value = metric.value, shown = `${Number(value.toFixed(1))} bits`;
	return (max === void 0 ? value < min : value > max) ? {
		state: "breached",
		reason: `${shown}, ${max ?? min} ${max === void 0 ? "needed" : "allowed"}.`
	} : incomplete ? {
		state: "undecided",
		reason: `${shown}, but not every value was tested: a limit stopped the audit. Raise limits.records or limits.minutes.`
	} : {
		state: "cleared",
		reason: `${shown}. ${BITS_SCOPE}`
	};
}
/** What a bound in bits holds for; said wherever its number stands. */
const BITS_SCOPE = "This holds for one continuation of the true text in these tokens, by greedy decoding or by sampling at any temperature, top-k or top-p; not for beam search, repetition penalties, typical or grammar-constrained decoding, other texts before it or other tokens.", LOWER_BOUNDS = {
	"training.epsilon_ratio": {
		breached: "The declared mechanism gives more away than the declared ε and δ say.",
		within: "The declared mechanism agrees with the declared ε and δ, which is not evidence that training kept to it."
	},
	"erasure.group_p_value": {
		breached: "As a group, the persons differ from strangers, although it need not be told who of them does.",
		within: "As a group, the persons are not told from strangers, which is not evidence that they are forgotten."
	},
	"canary.claim_p_value": {
		breached: "The canaries refute the declared differential privacy.",
		within: "The canaries do not refute the declared privacy, which is not evidence of it."
	}
}, LOWER_BOUND = {
	breached: "The lower bound is above the limit.",
	within: "The lower bound is within the limit, which is not evidence of privacy."
};
function lowerBoundState(rule, value) {
	let { breached, within } = LOWER_BOUNDS[rule.metric] ?? LOWER_BOUND;
	return (rule.max === void 0 ? value < rule.min : value > rule.max) ? {
		state: "breached",
		reason: breached
	} : {
		state: "not-breached",
		reason: within
	};
}
function estimateState(rule, metric, attacks) {
	let [low, high] = metric.interval, { max, min } = rule;
	return (max === void 0 ? high < min : low > max) ? {
		state: "breached",
		reason: `The whole interval is ${max === void 0 ? "below" : "above"} the limit.`
	} : (max === void 0 ? low >= min : high <= max) ? {
		state: "cleared",
		reason: `The whole interval is within the limit.${rule.parameters.attack === "fused" ? " This clears the fused attack alone." : ""}`
	} : {
		state: "undecided",
		reason: whatWouldDecide(metric, max ?? min, attacks)
	};
}
function sentence$1(text) {
	let trimmed = text.trim();
	return `${trimmed[0]?.toUpperCase() ?? ""}${trimmed.slice(1)}${trimmed.endsWith(".") ? "" : "."}`;
}
// src/report/extraction.ts
/**
* What the checkpoint reveals about whom, as a privacy officer asks: which kinds of values, to an
* attacker with which knowledge, how much of it comes from tuning, and who is affected most.
*/
function extractionOf(report) {
	return [...new Set(report.metrics.map((metric) => String(metric.parameters.audit)))].flatMap((audit) => {
		let metrics = report.metrics.filter((metric) => metric.id.startsWith("pii.") && metric.parameters.audit === audit);
		if (metrics.length === 0) return [];
		let tables = [
			byType(metrics),
			byAttack(metrics),
			templates(metrics),
			ranking(metrics),
			bits(metrics)
		], reword = wordsOf(report);
		return [{
			audit,
			tables: tables.flatMap((one) => one === void 0 ? [] : said(one, reword))
		}];
	});
}
/** A table in the words of its report; its rows name no model. */
function said(one, reword) {
	return {
		...one,
		intro: reword(one.intro),
		header: one.header.map(reword)
	};
}
/** For an audit whose members hold no PII. */
const NO_PII = "No PII was found in the members, so nothing could be extracted.";
/** The same in Markdown. */
function renderExtraction(report) {
	let groups = extractionOf(report), several = new Set(report.metrics.map((metric) => String(metric.parameters.audit))).size > 1, sections = groups.map(({ audit, tables }) => tables.length === 0 ? NO_PII : [...several ? [`### ${escapeMarkdown(audit)}`] : [], ...tables.map(inMarkdown)].join("\n\n"));
	return sections.length === 0 ? "" : ["## PII extraction", ...sections].join("\n\n");
}
function inMarkdown({ intro, folded, header, rows, note }) {
	return [
		folded ? `<details><summary>${intro}</summary>` : intro,
		table(header, rows.map((cells) => cells.map(markdownCell$1))),
		...note === void 0 ? [] : [note],
		...folded ? ["</details>"] : []
	].join("\n\n");
}
function markdownCell$1({ text, strong, isName, isFigure }) {
	let shown = `${strong === void 0 ? "" : `**${strong}**`}${isName ? escapeMarkdown(text) : text}`;
	return isFigure ? figure$2(shown) : shown;
}
function words(text) {
	return { text };
}
function named(text) {
	return {
		text,
		isName: !0
	};
}
function figures(text) {
	return {
		text,
		isFigure: !0
	};
}
function strong(text, after = "") {
	return {
		strong: text,
		text: after,
		isFigure: !0
	};
}
/** What a record's own text extracts, type by type. */
function byType(metrics) {
	let measured = extractedByType(metrics);
	if (measured.length !== 0) return {
		intro: "Given a record's text up to a value, does the model write that value? A value counts only if neither the base nor a guess without a model produces it.",
		folded: !1,
		header: [
			"Type",
			"Tested values",
			"Tuned writes",
			"Base writes",
			"Guessed",
			"Not tested",
			"Counts"
		],
		words: 1,
		rows: measured.map((metric) => [
			named(String(metric.parameters.type)),
			...[
				"values",
				"tuned",
				"base",
				"guessed"
			].map((name) => figures(count(metric, name))),
			figures(untested(metric)),
			strong(showValue(metric.id, metric))
		]),
		note: void 0
	};
}
/** What a record's own text extracts of each type that the members hold. */
function extractedByType(metrics) {
	return metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.attack === "prefix" && ((metric.n.values ?? 0) > 0 || holdsUntested(metric.n) || isMeasured(metric)));
}
/** Values without an answer, whatever the reason; the rules say which. */
function untested(metric) {
	let reasons = Object.keys(UNTESTED), hidden = reasons.map((name) => metric.withheld?.[name]).find((mark) => mark !== void 0);
	if (hidden !== void 0) return hidden;
	let unsearched = metric.n.recordsNotSearched ?? 0, left = reasons.reduce((sum, name) => sum + (metric.n[name] ?? 0), 0);
	return unsearched === 0 ? formatCount(left) : `${formatCount(left)} or more`;
}
/** What each attack extracts. */
function byAttack(metrics) {
	let order = Object.keys(KNOWS), extracted = metrics.filter((metric) => metric.id === "pii.extracted" && metric.parameters.type === "all" && isMeasured(metric)).sort((a, b) => order.indexOf(String(a.parameters.attack)) - order.indexOf(String(b.parameters.attack)));
	if (extracted.length === 0) return;
	let beside = (id, attack) => metrics.find((metric) => metric.id === id && metric.parameters.attack === attack && metric.parameters.type === "all" && isMeasured(metric)), amplified = extracted.some(({ parameters }) => beside("pii.amplification", parameters.attack) !== void 0), rows = extracted.map((metric) => {
		let { attack } = metric.parameters, gain = beside("pii.extraction_gain", attack), worst = beside("pii.worst_subject", attack);
		return [
			{
				...named(String(attack)),
				isFigure: !0
			},
			words(KNOWS[String(attack)] ?? ""),
			...[
				"values",
				"tuned",
				"base"
			].map((name) => figures(count(metric, name))),
			strong(showValue(metric.id, metric)),
			figures(gain === void 0 ? "–" : showValue(gain.id, gain)),
			figures(gain === void 0 ? "" : formatInterval(gain.id, gain.interval)),
			...amplified ? [figures(shown$1(beside("pii.amplification", attack)))] : [],
			worst?.selected === void 0 ? figures(shown$1(worst)) : {
				...named(`${shown$1(worst)} (${worst.selected})`),
				isFigure: !0
			}
		];
	}), header = [
		"Attack",
		"Attacker knows",
		"Values",
		"Tuned",
		"Base",
		"Counts",
		"Gain",
		"Interval",
		...amplified ? ["Amplification"] : [],
		"Worst person"
	], precision = beside("pii.precision", "sampling");
	return {
		intro: "The same by attack and by what the attacker knows. Worst person: the most values that count for one person.",
		folded: !1,
		header,
		words: 2,
		rows,
		note: precision === void 0 ? void 0 : `Of the values that only the tuned model generates in free sampling, ${shown$1(precision)} are values of the members.`
	};
}
/** What the attacker of each attack knows. */
const KNOWS = {
	prefix: "the text before",
	"prefix-np": "the same, sampled repeatedly",
	"template-grounded": "name, another's record",
	template: "name, five examples",
	"template-zero-shot": "name",
	sampling: "nothing"
};
/** The paper's table: each template at each temperature, exact beside fuzzy. */
function templates(metrics) {
	let rates = metrics.filter((metric) => metric.id === "pii.template_rate" && metric.parameters.type === "all" && isMeasured(metric)), exact = rates.filter(({ parameters }) => parameters.criterion === "exact");
	if (exact.length === 0) return;
	let attacks = TEMPLATE_ATTACKS;
	return exact.sort((a, b) => attacks.indexOf(String(a.parameters.attack)) - attacks.indexOf(String(b.parameters.attack))), {
		intro: "Each template, exact and by the fuzzy criterion of arXiv 2409.11423",
		folded: !0,
		header: [
			"Form",
			"Template",
			"Temperature",
			"Asked",
			"Tuned",
			"Base",
			"Guess",
			"Tuned, fuzzy",
			"Base, fuzzy",
			"Guess, fuzzy"
		],
		words: 2,
		rows: exact.map((metric) => {
			let { attack, template, temperature } = metric.parameters, fuzzy = rates.find(({ parameters }) => parameters.criterion === "fuzzy" && parameters.attack === attack && parameters.template === template && parameters.temperature === temperature);
			return [
				words(TEMPLATE_FORMS[String(attack)]),
				words(String(template)),
				figures(String(temperature)),
				figures(count(metric, "values")),
				...given(metric),
				...fuzzy === void 0 ? [
					"",
					"",
					""
				].map(figures) : given(fuzzy)
			];
		}),
		note: "The fuzzy criterion (partial_ratio ≥ 80) also counts addresses that merely look alike: the guess, which uses no model, shows how many."
	};
}
function given(metric) {
	return [
		"tuned",
		"base",
		"guessed"
	].map((name) => figures(count(metric, name)));
}
/** What decoding has to guess, which bounds an attack whatever it samples. */
function bits(metrics) {
	let of = (id, quantile) => metrics.filter((metric) => metric.id === id && metric.parameters.quantile === quantile && isMeasured(metric)), [least, median] = [of("pii.extraction_bits", 0), of("pii.extraction_bits", .5)], lost = of("pii.extraction_bits_loss", .95);
	if (least.length !== 0) return {
		intro: "How much must decoding guess to write a value after its true text, in bits?",
		folded: !0,
		header: [
			"Type",
			"Values",
			"Least, tuned",
			"Least, base",
			"Median, tuned",
			"Median, base",
			"Lost by tuning (95 % quantile)"
		],
		words: 1,
		rows: least.flatMap((metric) => {
			let type = typeName(metric), [middle, loss] = [median, lost].map((all) => all.find((one) => typeName(one) === type)), ofBase = (one) => figures(one === void 0 ? "–" : formatValue(one.id, one.n.baseBits ?? null)), ofTuned = (one) => one === void 0 ? figures("–") : strong(showValue(one.id, one)), byForm = (one, name) => figures(one === void 0 ? "–" : formatValue(one.id, one.n[name] ?? null)), row = [
				named(type),
				figures(count(metric, "values")),
				ofTuned(metric),
				ofBase(metric),
				ofTuned(middle),
				ofBase(middle),
				ofTuned(loss)
			];
			return metric.n.formBits === void 0 ? [row] : [row, [
				named(`${type}, by form`),
				figures(count(metric, "values")),
				byForm(metric, "formBits"),
				byForm(metric, "baseFormBits"),
				byForm(middle, "formBits"),
				byForm(middle, "baseFormBits"),
				figures("–")
			]];
		}),
		note: `With b bits, one sampled continuation writes the value with a probability of 2^−b at most. By form: among the tokens that keep to the value's digits, letters and separators, so that a decoder which is held to that form writes it with 2^−b at most. ${BITS_SCOPE}`
	};
}
/** Whether true values stand out even if none is emitted outright. */
function ranking(metrics) {
	let of = (id) => metrics.filter((metric) => metric.id === id && isMeasured(metric)), columns = [{
		metrics: of("pii.exposure"),
		header: ["Exposure", "Interval"],
		cells: exposureCells,
		intro: "Exposure: how far it ranks ahead of invented values of the same form, by how much tuning raised its probability, in bits. A guess has about 1.4; the number after “of” means always first."
	}, {
		metrics: of("pii.inference_rate"),
		header: [
			"Picked out",
			"Interval",
			"By chance"
		],
		cells: inferenceCells,
		intro: "Picked out: ranked first among real values of other persons."
	}].filter((column) => column.metrics.length > 0), ranked = columns.flatMap((column) => column.metrics);
	if (ranked.length === 0) return;
	let rows = [...Map.groupBy(ranked, typeName)].map(([type, own]) => [
		named(type),
		figures(count(own[0], "values")),
		...columns.flatMap(({ metrics: measured, header, cells }) => {
			let metric = measured.find((one) => own.includes(one));
			return metric === void 0 ? header.map(() => figures("–")) : cells(metric);
		})
	]);
	return {
		intro: ["After the record's text, does the true value stand out? Tuned minus base.", ...columns.map(({ intro }) => intro)].join(" "),
		folded: !1,
		header: [
			"Type",
			"Values",
			...columns.flatMap(({ header }) => header)
		],
		words: 1,
		rows,
		note: void 0
	};
}
function exposureCells(metric) {
	return [strong(showValue(metric.id, metric), ` of ${metric.n.ceiling.toFixed(2)}`), figures(formatInterval(metric.id, metric.interval))];
}
function inferenceCells(metric) {
	return [
		strong(showValue(metric.id, metric)),
		figures(formatInterval(metric.id, metric.interval)),
		figures(formatValue(metric.id, metric.n.chance))
	];
}
/** A value with its interval, or a dash if it was not measured. */
function shown$1(metric) {
	if (metric === void 0) return "–";
	let interval = formatInterval(metric.id, metric.interval);
	return `${showValue(metric.id, metric)}${interval === "" ? "" : ` (${interval})`}`;
}
function count(metric, name) {
	return showCount(metric, name, metric.n[name]);
}
function typeName(metric) {
	return String(metric.parameters.type);
}
// src/report/html/extraction.ts
/** What is given away, by type as bars, and by attack; undefined if PII was not looked for. */
function extractionSection(report, prefix) {
	let groups = extractionOf(report);
	return groups.length === 0 ? void 0 : html`<section id="${prefix}extraction"><h2>PII extraction</h2>${groups.map(({ audit, tables }) => {
		if (tables.length === 0) return html`<p>${NO_PII}</p>`;
		let title = groups.length > 1 ? html`<h3>${`Audit ${audit}`}</h3>` : void 0, types = extractedByType(report.metrics.filter(({ parameters }) => parameters.audit === audit));
		return html`${title}${tables.map((table, index) => index === 0 && types.length > 0 ? html`<p>${table.intro}</p>${typeChart(types, report.rules, wordsOf(report))}${folded("The types as a table", tableOf(table))}` : block(table))}`;
	})}</section>`;
}
/** Tuned, base and guess as shares of the values that were tested, with the limit of the type. */
function typeChart(types, rules, reword) {
	let limits = types.map((metric) => limitOf(metric, rules));
	return html`<figure>
    <ul class="legend">
      ${WRITERS.map(({ name, style }) => html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><rect class="bar ${style}" x="1" y="1" width="26" height="6"/></svg> ${reword(name)}</li>`)}
      ${limits.every((limit) => limit === void 0) ? void 0 : html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><path class="bound" d="M14,0V8"/></svg> limit</li>`}
    </ul>
    <ul class="bars">${types.map((metric, index) => typeRow(metric, limits[index], reword))}</ul>
    <p class="hint">Each bar is a share of the tested values of that type, from none to all. A number that a public report withholds has no bar.</p>
  </figure>`;
}
const WRITERS = [
	{
		count: "tuned",
		name: "tuned writes",
		short: "tuned",
		style: "tuned"
	},
	{
		count: "base",
		name: "base writes",
		short: "base",
		style: "base"
	},
	{
		count: "guessed",
		name: "guessed without a model",
		short: "guessed",
		style: "guessed"
	}
];
function typeRow(metric, limit, reword) {
	let { n } = metric, height = WRITERS.length * 12, share = (count) => count === void 0 || !((n.values ?? 0) > 0) ? void 0 : Math.min(1, count / n.values), bars = WRITERS.map(({ count, style }, index) => {
		let width = share(n[count]);
		if (width !== void 0 && width !== 0) return html`<rect class="bar ${style}" x="0" y="${String(index * 12)}" width="${percent(width)}" height="${"9"}"/>`;
	}), bound = share(limit?.max), told = WRITERS.map(({ count, name }) => `${reword(name)} ${showCount(metric, count, n[count])}`), tested = `${showCount(metric, "values", n.values)} tested`;
	return html`<li>
    <div class="what"><strong>${capital(typeWords(String(metric.parameters.type)))}</strong><small>${tested}</small></div>
    <svg class="plot" height="${String(height)}" role="img" aria-label="${[tested, ...told].join(", ")}">
      <line class="grid" x1="0" x2="0" y1="0" y2="100%"/><line class="grid" x1="100%" x2="100%" y1="0" y2="100%"/>
      ${bars}
      ${bound === void 0 ? void 0 : html`<line class="bound" x1="${percent(bound)}" x2="${percent(bound)}" y1="0" y2="100%"/>`}
    </svg>
    <div class="numbers">
      <span>${WRITERS.map(({ count, short }, index) => html`<span class="keep">${index > 0 ? "· " : ""}${reword(short)} ${showCount(metric, count, n[count])}</span> `)}</span>
      <span class="keep">counts: <strong>${showValue(metric.id, metric)}</strong>${limit === void 0 ? void 0 : `, limit ${formatBound(limit)}`}</span>
    </div>
  </li>\n`;
}
/** The rule on how many values of the type may be extracted. */
function limitOf({ id, parameters }, rules) {
	return rules.find((rule) => rule.metric === id && rule.max !== void 0 && rule.parameters.audit === parameters.audit && rule.parameters.attack === parameters.attack && rule.parameters.type === parameters.type);
}
function block(table) {
	let note = table.note === void 0 ? void 0 : html`<p class="hint">${table.note}</p>`;
	return table.folded ? html`${folded(table.intro, [tableOf(table), note])}` : html`<p>${table.intro}</p>${tableOf(table)}${note}`;
}
function tableOf({ intro, header, rows, words }) {
	return sheet({
		name: intro,
		header,
		rows: rows.map((cells) => cells.map(cellOf$1)),
		figuresFrom: words
	});
}
function cellOf$1({ text, strong, isFigure }) {
	let shown = html`${strong === void 0 ? void 0 : html`<strong>${strong}</strong>`}${text}`;
	return isFigure ? html`<span class="keep">${shown}</span>` : shown;
}
// src/report/membership.ts
/** What an AUC and a TPR say, and what to hold them against. */
function membershipQuestion(report) {
	return wordsOf(report)(MEMBERSHIP_QUESTION);
}
const MEMBERSHIP_QUESTION = "Can an attacker tell members from nonmembers? AUC 0.5 is a coin flip. TPR: the share of members found while the share FPR of nonmembers is accused. How well the text alone or the base alone separates them is the baseline, not memorisation.";
/**
* Membership inference by audit and part: what the strongest attack finds, beside what text and
* base alone reveal, then every attack. Empty if nothing was compared.
*/
function membershipOf(report) {
	let compared = report.metrics.filter((metric) => metric.id === "mia.auc" && isMeasured(metric));
	return [...Map.groupBy(compared, ({ parameters: { audit, part } }) => `${audit} ${part}`).values()].map((metrics) => groupOf(report, metrics));
}
/** The same in Markdown. */
function membershipTables(report) {
	let groups = membershipOf(report);
	return groups.length === 0 ? "" : [membershipQuestion(report), ...groups.map((group) => groupTable(group, groups.length > 1))].join("\n\n");
}
function groupOf(report, metrics) {
	let [first] = metrics, { n } = first, confidence = first.confidence ?? .95, [audit, part] = [String(first.parameters.audit), String(first.parameters.part)], learnt = report.metrics.some(({ id, parameters }) => id === "mia.auc" && parameters.audit === audit && parameters.part === "all"), tprs = report.metrics.filter(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.audit === first.parameters.audit && parameters.part === first.parameters.part), rates = [...new Set(tprs.map(({ parameters }) => Number(parameters.fpr)))].sort((a, b) => a - b), isReachable = (fpr) => n.nonmembers === void 0 || n.nonmembers >= leastNonmembers(fpr, confidence), fprs = rates.filter(isReachable), unreachable = rates.filter((fpr) => !isReachable(fpr)), attackRow = (metric) => {
		let { attack } = metric.parameters, rateCells = fprs.map((fpr) => {
			let found = tprs.find(({ parameters }) => parameters.attack === attack && parameters.fpr === fpr);
			return found === void 0 ? void 0 : cell(found.id, found);
		});
		return {
			name: String(attack),
			isSelection: metric.selected !== void 0,
			isReference: !1,
			cells: [cell(metric.id, metric), ...rateCells]
		};
	}, of = (attack) => metrics.filter(({ parameters }) => parameters.attack === attack), check = (id, name, curve) => report.validity.filter((one) => one.id === id && one.audit === audit && one.value != null).map(({ value, interval }) => ({
		name,
		isSelection: !1,
		isReference: !0,
		cells: [cell("mia.auc", {
			value: value ?? null,
			interval: interval ?? null
		}), ...fprs.map((fpr) => {
			let tpr = tprOf(report, {
				audit,
				part,
				attack: curve
			}, fpr);
			return tpr === null ? void 0 : cell("mia.tpr_at_fpr", {
				value: tpr,
				interval: null
			});
		})]
	})), count = (name) => showCount(first, name, n[name]), persons = n.subjects !== void 0 || first.withheld?.subjects !== void 0;
	return {
		audit,
		part,
		sets: `${count("members")} members against ${count("nonmembers")} nonmembers${persons ? `, records of ${count("subjects")} persons` : ""}`,
		confidence: formatConfidence(confidence),
		fprs,
		learnt,
		rows: [
			...of("strongest").map(attackRow),
			...check("blind", "text alone (blind)", BLIND_CURVE),
			...part === (learnt ? "all" : "completion") ? check("base-separation", wordsOf(report)("base alone (its loss)"), BASE_CURVE) : [],
			...metrics.filter(({ selected }) => selected === void 0).map(attackRow),
			...of("weakest").map(attackRow)
		],
		tail: tailOf(report, audit, part),
		note: unreachable.length === 0 ? void 0 : unreachableNote(unreachable, confidence),
		decidedFrom: n.nonmembers === void 0 ? void 0 : leastFpr(n.nonmembers, confidence)
	};
}
/** What a part is called where several are shown. */
function partWords(part) {
	return part === "all" ? "prompt and completion together" : escapeMarkdown(part);
}
function groupTable(group, several) {
	let { audit, part, sets, confidence, fprs, note, tail, learnt } = group, rows = group.rows.map(({ name, isSelection, isReference, cells }) => [isReference ? `*${name}*` : isSelection ? `**${escapeMarkdown(name)}**` : escapeMarkdown(name), ...cells.map((one, column) => one === void 0 ? "" : markdownCell(one, column === 0 && isSelection))]), percent = `${confidence} interval`, header = [
		"Attack",
		`AUC<br>${percent}`,
		...fprs.map((fpr) => `TPR at FPR ${fpr}<br>${percent}`)
	], where = several ? `Audit ${escapeMarkdown(audit)}, ${partWords(part)}: ` : "", below = [tail, note].filter((text) => text !== void 0), body = [table(header, rows), ...below].join("\n\n");
	return part === "prompt" && !learnt ? `<details><summary>${where}${sets}</summary>\n\n${body}\n\n</details>` : `**${where}${sets}**\n\n${body}`;
}
/** False-negative rate at which the tail of the losses is shown. */
const TAIL_FNR = .001;
function tailOf({ metrics }, audit, part) {
	let metric = metrics.find(({ id, parameters }) => id === "mia.loss_tail" && parameters.audit === audit && parameters.part === part && parameters.fnr === TAIL_FNR);
	if (metric === void 0) return;
	let { id, interval, confidence, n } = metric, least = leastNonmembers(TAIL_FNR, confidence ?? .95), few = n.members !== void 0 && n.members < least ? ` With fewer than ${formatCount(least)} members nothing bounds it from below.` : "", range = interval === null ? "" : ` (${formatInterval(id, interval)})`;
	return `Tail of the losses: ${showValue(id, metric)}${range} of the nonmembers are harder to predict than all but ${formatShare(TAIL_FNR)} of the members; ${formatShare(TAIL_FNR)} is chance.${few}`;
}
function unreachableNote(fprs, confidence) {
	return `Not shown: ${fprs.map((fpr) => `FPR ${fpr} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers`).join(", ")} or more.`;
}
function cell(id, shown) {
	return {
		value: showValue(id, shown),
		interval: formatInterval(id, shown.interval),
		by: shown.selected
	};
}
/** A figure above its interval and its attack, none of them wrapped. */
function markdownCell({ value, interval, by }, strong) {
	let shown = whole(value), below = [whole(interval), by === void 0 ? "" : escapeMarkdown(`by ${by}`)];
	return [strong ? `**${shown}**` : shown, ...below].filter((line) => line !== "").join("<br>");
}
function whole(text) {
	return text.replaceAll(" ", "\xA0");
}
// src/report/html/roc.ts
/** Rates below this are drawn at the edge, unless a curve or a limit reaches further down. */
const REFERENCES = {
	[BLIND_CURVE]: "text alone (blind)",
	[BASE_CURVE]: "base alone (its loss)"
};
/**
* Both rates on logarithmic axes, where the few records that are found beyond doubt can be seen;
* every attack, chance, and what the policy allows. Rates below `decidedFrom`, of which so few
* nonmembers decide nothing, are shaded. Undefined without curves.
*/
function rocChart(curves, rules, name, decidedFrom) {
	let drawn = curves.filter(({ fpr }) => fpr.length > 1);
	if (drawn.length === 0) return;
	let ordered = drawn.toSorted((a, b) => Number(!isOfAttack(a)) - Number(!isOfAttack(b))), limits = limitsOf(rules, drawn), least = decadeBelow(smallestOf([
		.001,
		...drawn.map(({ fpr }) => fpr[0]),
		...limits.map(({ fpr }) => fpr)
	])), rate = log().domain([least, 1]).range([0, 1]).clamp(!0), at = (value) => rate(Math.max(value, least)), decades = decadesTo(least), paths = ordered.map((curve, index) => {
		let points = curve.fpr.map((fpr, point) => [at(fpr), at(curve.tpr[point])]);
		return html`<path class="curve ${styleOf(curve, index)}" d="${pathOf(points)}"/>`;
	}), grid = decades.map((tick) => {
		let [x, y] = [percent(at(tick)), percent(1 - at(tick))];
		return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>
      <line class="grid" y1="${y}" y2="${y}" x1="0" x2="100%"/>
      <text class="tick" x="${x}" y="100%" dy="16" text-anchor="middle">${formatShare(tick)}</text>
      <text class="tick" x="0" y="${y}" dx="-6" dy="4" text-anchor="end">${formatShare(tick)}</text>`;
	}), bounds = limits.map(({ fpr, max }) => {
		let [x, y] = [percent(at(fpr)), percent(1 - at(max))];
		return html`<line class="bound" x1="${x}" x2="${x}" y1="0" y2="${y}"/>
      <svg x="${x}" y="${y}" overflow="visible"><path class="bound" d="M-9,0H9"/></svg>`;
	}), isShaded = decidedFrom !== void 0 && decidedFrom > least, shade = isShaded ? html`<rect class="shade" x="0" y="0" width="${percent(at(decidedFrom))}" height="100%"/>` : void 0, legend = [
		...ordered.map((curve, index) => ({
			style: `curve ${styleOf(curve, index)}`,
			text: label$1(curve)
		})),
		{
			style: "curve chance",
			text: "chance (TPR = FPR)"
		},
		...limits.length === 0 ? [] : [{
			style: "bound",
			text: `limit: ${limits.map(({ text }) => text).join("; ")}`
		}]
	];
	return html`<figure>
    <figcaption>ROC, ${name}: the share of the members that is found (TPR) while the share FPR of the nonmembers is accused. Both axes are logarithmic, so a rate of 0 is on the lower edge${limits.length === 0 ? "" : "; a curve that meets the vertical bar exceeds the policy's limit"}${isShaded ? html`. In the shaded part, below an FPR of ${formatShare(decidedFrom)}, there are too few nonmembers to decide anything` : void 0}.</figcaption>
    <div class="roc"><div class="axes"><span aria-hidden="true">TPR</span>
    <svg role="img" aria-label="${`ROC of ${drawn.length === 1 ? "one attack" : "each attack"}, ${name}. The figures are in the table below.`}">
      ${shade}${grid}
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
        <path class="curve chance" d="M0,1000L1000,0"/>
        ${paths}
      </svg>
      ${bounds}
    </svg><span class="x-title" aria-hidden="true">FPR</span></div>
    <ul class="legend">${legend.map(({ style, text }) => html`<li><svg class="swatch" viewBox="0 0 28 8" aria-hidden="true"><path class="${style}" d="M1,4H27"/></svg> ${text}</li>`)}</ul></div>
    ${folded("The curves as a table", curveTable(ordered, name))}
  </figure>`;
}
/** TPR of each attack by FPR. A public report's curves start where at least five are found. */
function curveTable(curves, name) {
	let grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b);
	return sheet({
		name: `ROC, ${name}`,
		header: ["FPR, and TPR by chance", ...curves.map(label$1)],
		rows: grid.map((fpr) => [rateText(fpr), ...curves.map((curve) => {
			let tpr = curve.tpr[curve.fpr.indexOf(fpr)];
			return tpr === void 0 ? "" : formatValue("mia.tpr_at_fpr", tpr);
		})])
	});
}
/** What the policy's rules on a rate allow, for the audit and part of the curves. */
function limitsOf(rules, curves) {
	let limits = rules.flatMap((rule) => {
		let { metric, max, parameters } = rule, isHere = curves.some(({ audit, part }) => audit === parameters.audit && part === parameters.part), fpr = Number(parameters.fpr);
		return metric !== "mia.tpr_at_fpr" || max === void 0 || !isHere || !(fpr > 0) ? [] : [{
			fpr,
			max,
			text: `TPR ${formatBound(rule)} at FPR ${rateText(fpr)}`
		}];
	});
	return [...new Map(limits.map((limit) => [limit.text, limit])).values()];
}
function rateText(rate) {
	return formatShare(Number(rate.toPrecision(3)));
}
function label$1({ attack, audit }) {
	let reference = REFERENCES[attack];
	return reference === void 0 ? attack : audit === "update" ? inUpdateWords(reference) : reference;
}
function styleOf(curve, index) {
	return isOfAttack(curve) ? `c${index % 6} d${Math.floor(index / 6) % 3}` : curve.attack;
}
function pathOf(points) {
	return line(([x]) => Math.round(x * 1e3), ([, y]) => Math.round((1 - y) * 1e3))([...points]) ?? "";
}
/** 1, a tenth, a hundredth … down to `least`, which is one of them. */
function decadesTo(least) {
	let count = Math.round(-Math.log10(least));
	return Array.from({ length: count + 1 }, (_, index) => 10 ** -index);
}
function decadeBelow(rate) {
	return 10 ** Math.floor(Math.log10(rate) + 1e-9);
}
// src/report/html/membership.ts
/** ROC and tables of membership inference; undefined if nothing was compared. */
function membershipSection(report, prefix) {
	let groups = membershipOf(report), [charted, aside] = [groups.filter(({ part }) => part !== "prompt"), groups.filter(({ part }) => part === "prompt")];
	if (groups.length === 0) return;
	let name = ({ audit, part }) => `audit ${audit}, ${part}`, block = (group) => html`
    ${rocChart(report.curves.filter(({ audit, part }) => audit === group.audit && part === group.part), report.rules, name(group), group.decidedFrom)}
    ${groupSheet(group, name(group))}
    ${group.tail === void 0 ? void 0 : html`<p class="hint">${group.tail}</p>`}
    ${group.note === void 0 ? void 0 : html`<p class="hint">${group.note}</p>`}`;
	return html`<section id="${prefix}membership">
    <h2>Membership inference</h2>
    <p>${membershipQuestion(report)}</p>
    ${charted.map((group) => html`<h3>${groups.length > 1 ? `${sentenceCase(name(group))}: ` : ""}${group.sets}</h3>${block(group)}`)}
    ${aside.map((group) => html`<details><summary>${sentenceCase(name(group))}: ${group.sets}</summary>${block(group)}</details>`)}
  </section>`;
}
function groupSheet({ fprs, rows, confidence }, name) {
	return sheet({
		name: `Attacks, ${name}; beside each figure its ${confidence} interval`,
		header: [
			"Attack",
			"AUC",
			...fprs.map((fpr) => `TPR at FPR ${formatShare(fpr)}`)
		],
		rows: rows.map(({ name: attack, isSelection, isReference, cells }) => [isReference ? html`<em>${attack}</em>` : isSelection ? html`<strong>${attack}</strong>` : attack, ...cells.map((cell, column) => {
			if (cell === void 0) return;
			let { value, interval, by } = cell;
			return figure$1(value, by === void 0 ? interval : `${interval} by ${by}`.trimStart(), column === 0 && isSelection);
		})])
	});
}
function sentenceCase(text) {
	return `${text[0].toUpperCase()}${text.slice(1)}`;
}
// src/report/html/style.ts
/**
* The style sheet of report.html. Its digest stands in the page's security policy, so that no other
* applies, and no element has a style of its own.
*/
const STYLE = "\n:root{color-scheme:light dark;--page:#f4f6f8;--paper:#fff;--text:#1c2128;--soft:#57606a;--line:#d5dae0;--faint:#e9edf1;--link:#0759b8;\n--bad:#b42318;--good:#12703a;--open:#8a5300;--void:#6b3fa0;--note:#0b62a8;--none:#5b646e;\n--bad-back:#fdecea;--good-back:#e4f5ea;--open-back:#fdf1dc;--void-back:#f1e9fa;--note-back:#e3f0fb;--none-back:#eceff2;\n--c0:#0b62a8;--c1:#b34a00;--c2:#6b3fa0;--c3:#0c7275;--c4:#b0286f;--c5:#5f6b00;--bar:#0b62a8;--bar-base:#8b96a2}\n@media screen and (prefers-color-scheme:dark){:root{--page:#0e1216;--paper:#161b21;--text:#e4e9ee;--soft:#a3adb8;--line:#313a44;--faint:#222a32;--link:#7ab8ff;\n--bad:#ff8f85;--good:#5fd38d;--open:#f0b85a;--void:#c9a7f5;--note:#7cc0ff;--none:#a3adb8;\n--bad-back:#3b1a18;--good-back:#12301f;--open-back:#35270d;--void-back:#2b2038;--note-back:#12293d;--none-back:#262d35;\n--c0:#7cc0ff;--c1:#ffab70;--c2:#c9a7f5;--c3:#5fd0d2;--c4:#ff93c9;--c5:#c8d65f;--bar:#5aa9f0;--bar-base:#6f7b87}}\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%;text-size-adjust:100%}\nbody{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif;overflow-wrap:anywhere}\nmain,footer{max-width:1080px;margin:0 auto;padding:0 20px}\nmain{padding-top:16px}\nnav ul,.legend,.names,.strip,.bars,.trends,.forest ul{list-style:none;margin:0;padding:0}\nnav ul{display:flex;flex-wrap:wrap;gap:2px 16px;padding:0 4px 14px;font-size:.875rem}\na{color:var(--link);text-underline-offset:2px}\nnav a{text-decoration:none}\na:hover,nav a:hover{text-decoration:underline}\na:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}\nh1{font-size:1.75rem;line-height:1.2;margin:0 0 8px;letter-spacing:-.01em}\nh2{font-size:1.25rem;line-height:1.3;margin:0 0 12px}\nh3{font-size:1rem;margin:20px 0 8px}\np{margin:0 0 12px}\ncode{font:.875em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,\"Liberation Mono\",monospace}\npre{margin:8px 0;padding:8px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}\nsmall,.hint{font-size:.8125rem;color:var(--soft)}\n.hint{margin:10px 0 0}\n.keep{white-space:nowrap}\n.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\nsection,header.verdict,header.overview{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:22px 24px;margin:0 0 16px}\narticle{margin:40px 0 0}\nheader.overview h1{margin:0}\n:target{outline:2px solid var(--link);outline-offset:3px;border-radius:6px}\n.bad{--tone:var(--bad);--back:var(--bad-back)}.good{--tone:var(--good);--back:var(--good-back)}.open{--tone:var(--open);--back:var(--open-back)}\n.void{--tone:var(--void);--back:var(--void-back)}.note{--tone:var(--note);--back:var(--note-back)}.none{--tone:var(--none);--back:var(--none-back)}\n.icon{width:1em;height:1em;flex:none;overflow:visible}\n.shape{fill:var(--tone)}\n.shape.stroked{fill:none;stroke:var(--tone);stroke-width:3}\n.shape.hollow{fill:var(--paper);stroke:var(--tone);stroke-width:2.5}\n.badge{display:inline-flex;align-items:center;gap:5px;padding:1px 9px 1px 7px;border-radius:99px;background:var(--back);color:var(--tone);font-size:.8125rem;font-weight:600;white-space:nowrap}\n.badge+small{margin-left:8px;white-space:nowrap}\ntd .badge+small{display:block;margin:2px 0 0}\nsection>:last-child,header>div>:last-child{margin-bottom:0}\n.badge .icon{width:.8125rem;height:.8125rem}\n.badge .hollow{fill:var(--back)}\nheader.verdict{display:grid;grid-template-columns:auto 1fr;gap:4px 18px;border-top:5px solid var(--tone)}\nheader.verdict>.icon{width:38px;height:38px;margin-top:1px}\nheader.verdict h2{font-size:1.75rem;line-height:1.2;margin:0 0 8px}\n.lead{font-size:1.0625rem;margin-bottom:10px}\n.counts{font-weight:600;margin-bottom:2px}\n.subject{color:var(--soft);font-size:.9375rem;margin:0}\n.facts{margin:0;display:grid;gap:6px 24px}\n.facts>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 16px}\n.facts dt{color:var(--soft)}\n.facts dd{margin:0}\n.digest{color:var(--soft);font-size:.8125em}\n.scroll{position:relative;overflow-x:auto;margin:12px 0 0}\n.scroll+p,.scroll+h3,details+p,details+h3{margin-top:22px}\ntable{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}\nth,td{text-align:left;vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--faint)}\ntd{min-width:3.5rem}\ntbody th,td.words{min-width:8rem}\ntable code{font-size:.9375em}\nthead th{color:var(--soft);font-weight:600;border-bottom-color:var(--line);vertical-align:bottom}\ntbody th{font-weight:400}\n.figures{text-align:right}\ntd.figures{white-space:nowrap}\nthead th{overflow-wrap:break-word}\ntd small{line-height:1.3}\nth:last-child,td:last-child{padding-right:0}\n.findings th[scope=row]{width:11rem}\n.findings th code{color:var(--soft)}\ndetails{margin-top:14px}\nsummary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}\n.steps{margin:0;padding-left:1.4rem}\n.steps li,.plain li{margin:0 0 8px;padding-left:4px}\n.plain{margin:12px 0 0;padding-left:1.2rem}\nfigure{margin:0 0 8px}\nfigcaption{font-size:.875rem;color:var(--soft);margin-bottom:12px}\n.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.875rem;margin-bottom:8px}\n.legend li{display:flex;align-items:center;gap:6px}\n.legend .icon{width:13px;height:13px}\n.swatch{width:28px;height:8px;flex:none;overflow:visible}\n.plot{display:block;width:100%;overflow:visible}\n.forest{border-top:1px solid var(--line)}\n.row,.forest-head{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,5fr) minmax(8.5rem,2fr);gap:0 22px}\n.forest-head{font-size:.75rem;color:var(--soft);padding-top:6px}\n.axis{display:grid;grid-template-columns:1fr auto 1fr}\n.axis :last-child{text-align:right}\n.row .plot{height:0;min-height:100%}\n.forest .plot,.axis{width:calc(100% - 16px);margin:0 8px}\n.row .what{padding:14px 0}\n.row{border-bottom:1px solid var(--faint)}\n.row .what p{font-size:.8125rem;color:var(--soft);margin:4px 0 0}\n.row .name{margin-bottom:4px}\n.plain-name{font-weight:600;margin-bottom:2px}\n.plain-name a{color:inherit;text-decoration:none}\n.plain-name a:hover{text-decoration:underline}\n.numbers{display:flex;flex-direction:column;justify-content:center;align-items:flex-end;font-size:.8125rem;color:var(--soft);font-variant-numeric:tabular-nums;padding:10px 0;text-align:right}\n.numbers>strong{font-size:1.0625rem;color:var(--text)}\n.within{fill:var(--good-back);opacity:.7}\n.limit{stroke:var(--text);stroke-width:1.5}\n.interval{stroke:var(--tone);stroke-width:4;opacity:.55}\n.cap{stroke:var(--tone);stroke-width:2}\n.row .hollow{fill:var(--paper)}\n.end{font-size:10.5px;fill:var(--soft)}\n.right{text-anchor:end}\n.unapplied{margin-bottom:10px}\n.unapplied p{margin:0 0 4px}\n.names{display:flex;flex-wrap:wrap;gap:2px 16px;padding-left:4px}\n.roc{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:0 28px;align-items:center}\n.axes>svg{display:block;height:350px;width:calc(100% - 64px);margin:6px 14px 26px 50px;overflow:visible}\n.axes{font-size:.75rem;color:var(--soft)}\n.x-title{display:block;text-align:center}\n.roc .legend{flex-direction:column}\n.grid{stroke:var(--faint)}\n.shade{fill:var(--faint);opacity:.6}\n.tick{font-size:11px;fill:var(--soft)}\n.curve{fill:none;stroke:var(--tone);stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round}\n.c0{--tone:var(--c0)}.c1{--tone:var(--c1)}.c2{--tone:var(--c2)}.c3{--tone:var(--c3)}.c4{--tone:var(--c4)}.c5{--tone:var(--c5)}\n.c1{stroke-dasharray:9 3}.c2{stroke-dasharray:2 3}.c3{stroke-dasharray:10 3 2 3}.c4{stroke-dasharray:5 3}.c5{stroke-dasharray:14 4}\n.d1{stroke-width:3.5}.d2{stroke-width:1}\n.curve.blind,.curve.base{--tone:var(--text);stroke-dasharray:1 4;stroke-linecap:round}.curve.base{stroke-dasharray:6 6}\n.curve.chance{--tone:var(--soft);stroke-dasharray:4 4;stroke-width:1}\n.bound{stroke:var(--text);stroke-width:2.5;fill:none}\n.bars li{display:grid;grid-template-columns:9rem minmax(0,1fr) 15.5rem;gap:0 18px;align-items:center;padding:8px 0;border-bottom:1px solid var(--faint)}\n.bars .what{display:flex;flex-direction:column;line-height:1.3}\n.bars .numbers{padding:0}\n.bar.tuned{fill:var(--bar)}\n.bar.base{fill:var(--bar-base)}\n.bar.guessed{fill:var(--paper);stroke:var(--text);stroke-width:1}\n.strip{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:6px;margin-bottom:16px}\n.cell{display:flex;align-items:center;gap:7px;padding:7px 10px;border-radius:6px;background:var(--back);color:var(--tone);font-size:.8125rem;font-weight:600;text-decoration:none;height:100%}\n.trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:16px;margin-top:14px}\n.spark{display:block;width:160px;height:36px;margin:4px 0}\n.band{fill:var(--c0);opacity:.18}\n.spark .shape{--tone:var(--c0)}\nfooter{padding-bottom:32px;font-size:.8125rem;color:var(--soft)}\n@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}\n@media screen and (max-width:760px){\nmain,footer{padding:0 10px}\nmain{padding-top:10px}\nsection,header.verdict,header.overview{padding:16px 14px;border-radius:8px}\nh1,header.verdict h2{font-size:1.375rem}\nheader.verdict>.icon{width:26px;height:26px}\nheader.verdict{gap:4px 12px}\n.facts>div{grid-template-columns:minmax(0,1fr)}\n.row,.forest-head{grid-template-columns:minmax(0,1fr)}\n.row .what{padding:12px 0 8px}\n.row .plot{height:56px;min-height:0}\n.roc{grid-template-columns:minmax(0,1fr)}\n.roc .legend{flex-flow:row wrap;margin-top:12px}\n.numbers{flex-flow:row wrap;justify-content:space-between;align-items:baseline;gap:0 12px;text-align:left}\n.bars li{grid-template-columns:minmax(0,1fr);gap:5px}\n.bars .what{flex-direction:row;justify-content:space-between;align-items:baseline}\n.axes>svg{height:280px}\n.scroll thead{position:absolute;clip-path:inset(50%)}\n.scroll table,.scroll tbody,.scroll tr,.scroll th,.scroll td{display:block;width:auto;min-width:0;border:0;padding:0;text-align:left}\n.scroll tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:4px 12px;padding:9px 0;border-bottom:1px solid var(--faint)}\n.scroll tbody th{grid-column:1/-1}\n.scroll td:empty{display:none}\n.scroll td::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft)}\n.scroll td.words{grid-column:1/-1}\n.scroll .keep{white-space:normal}\n.scroll td:has(>.badge)::before{display:none}\n.scroll td .badge+small{display:inline}\n.findings thead{display:none}\n.findings,.findings tbody,.findings tr,.findings th,.findings td{display:block;width:auto;padding-right:0}\n.findings th[scope=row]{width:auto;border:0;padding-bottom:2px}\n.findings td:nth-child(2){border:0;padding:0}\n}\n@page{size:A4;margin:14mm 13mm}\n@media print{\nbody{background:none;font-size:10.5pt}\nnav{display:none}\nmain,footer{max-width:none;padding:0}\nsection,header.verdict,header.overview{border:0;border-radius:0;padding:0;margin:0 0 20pt}\nheader.verdict{border-top:4pt solid var(--tone);padding-top:10pt}\n.roc,.row,.bars li,figcaption,.trends li,tr,.facts>div,header{break-inside:avoid}\nh2,h3,figcaption,summary{break-after:avoid}\nthead{display:table-header-group}\n.scroll{overflow:visible}\ntable{font-size:8.5pt}\ntable small{font-size:7.5pt}\nth,td{padding-right:7pt}\na{color:inherit;text-decoration:none}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\ndetails::details-content{content-visibility:visible;display:block;height:auto}\nsummary{list-style:none;color:var(--soft)}\ntable,tbody,tr,td,th{min-width:0!important}\n}\n", SECURITY_POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
/** A whole page around its content; `file`: which file beside it holds the figures. */
function page(title, content, version, file = "report.json") {
	let short = title.length > 120 ? `${title.slice(0, 120)} …` : title, { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Reticence ${version}">
<title>${short}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${content}
<footer><p>Reticence ${version}. This page contains no record and no personal value. Unless the report is public, it can contain numbers that rest on fewer than five people; a person is an ordinal, which only the signals resolve. The figures come from <code>${file}</code>. <a href="${docs("glossary")}" rel="noreferrer noopener">What the terms mean</a>.</p></footer>
</body>
</html>`;
	return `${text.trim()}\n`;
}
// src/report/origin.ts
/** Parts without a row or a line are left out. */
function originOf(origin) {
	let of = (which) => origin.differences.filter(({ part }) => part === which);
	return {
		sentences: [judgedBy(origin), comparedWith(origin)].filter(({ length }) => length > 0),
		differences: [{
			title: "Changed here, and audited with the change:",
			rows: of("audited")
		}, {
			title: "Changed here, but without effect until merged:",
			rows: of("judging")
		}].filter(({ rows }) => rows.length > 0),
		lists: [
			{
				title: "Files of the data or the base that are changed here:",
				lines: origin.changedFiles ?? []
			},
			{
				title: "Could not be compared:",
				lines: origin.uncompared ?? []
			},
			{
				title: "Workflow inputs that override the policy:",
				lines: origin.inputs
			}
		].filter(({ lines }) => lines.length > 0)
	};
}
/** Whether the policy, what it names or the workflow differs from what was approved. */
function isChanged({ origin }) {
	if (origin === void 0) return !1;
	let { differences, lists } = originOf(origin);
	return differences.length + lists.length > 0;
}
/** In Markdown, at most `most` lines of each kind; empty outside GitHub Actions. */
function renderOrigin({ origin }, most = 1e400) {
	if (origin === void 0) return "";
	let { sentences, differences, lists } = originOf(origin);
	return [
		"## The policy",
		...sentences.map((sentence) => sentence.map((part) => typeof part == "string" ? part : code(part.quoted)).join("")),
		...differences.map(({ title, rows }) => differenceTable(title, rows, most)),
		...lists.map(({ title, lines }) => list(title, lines, most))
	].join("\n\n");
}
/** A sentence from a template whose values are quoted. */
function sentence(text, ...quoted) {
	return text.flatMap((part, index) => {
		let value = quoted[index];
		return value === void 0 ? [part] : typeof value == "string" ? [part, { quoted: value }] : [part, ...value];
	});
}
function judgedBy({ policy, commit }) {
	let { path, source, repository, ref } = policy, at = [...ref === null ? [] : sentence` of ${ref}`, ...policy.commit === null ? [] : sentence` at ${policy.commit.slice(0, 12)}`];
	switch (source) {
		case "workspace": return sentence`The rules are those of ${path} in the audited commit, which is on the default branch or a protected one.`;
		case "base": return sentence`The rules are those of ${path}${at}, on which this pull request is based. The audited commit is ${commit.slice(0, 12)}.`;
		case "default-branch": return sentence`The rules are those of ${path}${at}, the default branch, because this branch is not protected.`;
		case "head": return sentence`The rules are those of ${path} in the audited commit itself: whoever changes the checkpoint can also change the rules.`;
		case "central": return sentence`The rules are those of ${path} in the repository ${repository ?? ""}${at}.`;
	}
}
function comparedWith({ comparedWith: commit, uncompared = [] }) {
	return commit === void 0 || commit === null && uncompared.length > 0 ? [] : commit === null ? ["Base and data are not compared with an earlier commit: this run is not for a change."] : sentence`Base and data are compared with ${commit.slice(0, 12)}.`;
}
function differenceTable(title, rows, most) {
	let lines = rows.slice(0, most).map(({ key, rule, before, after }) => `| ${rule === void 0 ? "" : `${escapeMarkdown(rule)}<br>`}${code(key)} | ${shown(before)} | ${shown(after)} |`);
	return [
		title,
		[
			"| Key | Before | Here |",
			"| --- | --- | --- |",
			...lines
		].join("\n"),
		more$2(rows.length - lines.length)
	].filter(isThere).join("\n\n");
}
function list(title, lines, most) {
	let shown = lines.slice(0, most).map((line) => `- ${code(line)}`);
	return [
		title,
		shown.join("\n"),
		more$2(lines.length - shown.length)
	].filter(isThere).join("\n\n");
}
function more$2(count) {
	return count === 0 ? "" : `${formatCount(count)} more ${count === 1 ? "is" : "are"} in the full report.`;
}
function isThere(text) {
	return text !== "";
}
function shown(value) {
	return value === null ? escapeMarkdown("(not set)") : code(value);
}
// src/report/html/policy.ts
/** Whose policy judged, and how the one under audit differs; undefined outside GitHub Actions. */
function policySection({ origin }, prefix) {
	if (origin === void 0) return;
	let { sentences, differences, lists } = originOf(origin), value = (text) => text === null ? "(not set)" : html`<code>${text}</code>`;
	return html`<section id="${prefix}policy">
    <h2>The policy</h2>
    ${sentences.map((sentence) => html`<p>${sentence.map((part) => typeof part == "string" ? part : html`<code>${part.quoted}</code>`)}</p>`)}
    ${differences.map(({ title, rows }) => html`<h3>${title}</h3>${sheet({
		name: title,
		header: [
			"Key",
			"Before",
			"Here"
		],
		figuresFrom: 3,
		rows: rows.map(({ key, rule, before, after }) => [
			html`${rule === void 0 ? void 0 : html`${rule}<br>`}<code>${key}</code>`,
			value(before),
			value(after)
		])
	})}`)}
    ${lists.map(({ title, lines }) => html`<h3>${title}</h3><ul>${lines.map((line) => html`<li><code>${line}</code></li>`)}</ul>`)}
  </section>`;
}
// src/report/html/provenance.ts
/** What was measured, by what and with what, with every digest in full. */
function provenanceSection(report, prefix) {
	let { provenance: from } = report, isUpdate = isOfUpdate(report), versions = Object.entries(from.versions).map(([name, version]) => `${name} ${version}`);
	return html`<section id="${prefix}provenance">
    <h2>Provenance</h2>
    <dl class="facts">${[
		[from.checkpoint.kind === "data" ? "Generated data" : "Checkpoint", model(from.checkpoint)],
		...from.checkpoint.signed === void 0 ? [] : [["Signature is of", digest$1(from.checkpoint.signed, "")]],
		...from.base === void 0 ? [] : [[isUpdate ? "Previous release" : "Base", model(from.base)]],
		...from.base?.foundation === void 0 ? [] : [["Adapters are on", part(from.base.foundation)]],
		...from.auxiliary === void 0 ? [] : [["Auxiliary model", model(from.auxiliary)]],
		...from.base?.match === void 0 ? [] : [[isUpdate ? "Tuned from it" : "Tuned from this base", match(from.base.match)]],
		...from.data.map((data) => [`${data.audit} ${data.set}`, html`<code>${data.source}</code>${data.format === void 0 ? "" : `, read as ${data.format}`}, ${counted(data.files, "file")}${digest$1(data.hmac ?? void 0)}`]),
		["Policy", html`seed ${String(from.seed)}${digest$1(from.policy)}`],
		...from.criterion === void 0 ? [] : [["Criterion", digest$1(from.criterion, "")]],
		...(from.measuring ?? []).map((one) => [`Measuring, ${one.audit}`, digest$1(one.digest, "")]),
		...from.tokenizer === void 0 ? [] : [["Tokenizer", digest$1(from.tokenizer, "")]],
		...from.chatTemplate == null ? [] : [["Chat template", digest$1(from.chatTemplate, "")]],
		["Measured on", `${from.device} (${from.executor}${isolationText(from)}), in ${from.dtype}${spreadText(from)}`],
		...from.image === void 0 ? [] : [["Container image", image(from.image)]],
		["Versions", [`Reticence ${from.reticence}`, ...versions].join(", ")]
	].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
  </section>`;
}
function model(one) {
	return html`<code>${one.source}</code> (${modelDescription(one)})${digest$1(one.digest)}`;
}
function part({ source, digest: of }) {
	return html`<code>${source}</code>${digest$1(of)}`;
}
function match({ outcome, detail, accepted }) {
	return `${outcome}. ${detail}${accepted === void 0 ? "" : ` Accepted by the policy: ${accepted}`}`;
}
function image({ reference, id, published, revision }) {
	let from = revision === null ? void 0 : html`, built from <code>${revision}</code>`;
	return html`<code>${reference}</code> (${published ? "the release's" : "unpublished"})${from}${digest$1(id)}`;
}
/** A digest on a line of its own, to be copied whole. */
function digest$1(value, before = "break") {
	if (value === void 0) return;
	let code = html`<code class="digest">${value}</code>`;
	return before === "" ? code : html`<br>${code}`;
}
// src/report/earlier.ts
/** What changed since the audits that the policy compares with; empty without such rules. */
function renderEarlier(report) {
	let rules = report.rules.filter(({ against }) => against?.earlier != null);
	if (rules.length === 0) return "";
	let rows = rules.map((rule) => {
		let { reference, now, earlier: then, paired } = rule.against;
		return [
			code(formatMetric(rule.metric, rule.parameters)),
			escapeMarkdown(reference),
			figure(rule, then.value, then.interval),
			formatValue(rule.metric, now),
			`**${formatRuleValue(rule)}**`,
			formatRuleInterval(rule),
			rule.value === null ? "not compared" : paired ? "record by record" : "the two figures"
		];
	}), header = [
		"Metric",
		"Against",
		"Then",
		"Now",
		"Increase",
		"Interval",
		"Compared"
	], told = [...new Map(rules.map(({ against }) => [against.reference, against.earlier]))].map(([reference, then]) => {
		let release = then.release === void 0 ? "" : ` (${escapeMarkdown(then.release)})`, commit = then.commit === null ? "" : `, commit ${code(then.commit.slice(0, 12))}`;
		return `- ${escapeMarkdown(reference)}${release}: ${code(then.checkpoint)} of ${then.date.slice(0, 10)}${commit}, verdict ${then.verdict}`;
	});
	return `## What changed since earlier audits\n\n${table(header, rows)}\n\n${told.join("\n")}`;
}
function figure(rule, value, interval) {
	let shown = formatInterval(rule.metric, interval);
	return `${formatValue(rule.metric, value)}${shown === "" ? "" : ` (${shown})`}`;
}
// src/report/roc.ts
/**
* ROC of an audit's strongest curve on a log axis, next to chance, and every curve in numbers:
* screen readers cannot read a chart, and older servers do not draw it. Mermaid has no log axis, so
* its axis is log10 of the false-positive rate, on which the grid is even.
*/
function rocCharts(curves) {
	let drawn = curves.filter((curve) => curve.fpr.length > 1 && isOfAttack(curve)), mainOf = (audit) => drawn.some((one) => one.audit === audit && one.part === "all") ? "all" : "completion", shown = drawn.filter(({ audit, part }) => part === mainOf(audit)), audits = [...Map.groupBy(shown, ({ audit }) => audit)];
	return audits.map(([audit, own]) => chart(own, audits.length > 1 ? audit : void 0)).join("\n\n");
}
function chart(curves, audit) {
	let points = smallestOf(curves.map(({ tpr }) => tpr.length)), best = curves.reduce((top, curve) => area(curve, points) > area(top, points) ? curve : top), first = Math.log10(best.fpr[0]), last = Math.log10(best.fpr.at(-1));
	return [
		"```mermaid",
		"%%{init: {\"themeVariables\": {\"xyChart\": {\"plotColorPalette\": \"#8b949e, #cf222e\"}}}}%%",
		"xychart-beta",
		`  title "ROC of the attack ${label(best.attack)}${audit === void 0 ? "" : `, audit ${label(audit)}`}, and chance"`,
		`  x-axis "log10 FPR" ${axis(first)} --> ${axis(last)}`,
		"  y-axis \"TPR\" 0 --> 1",
		`  line [${best.fpr.map((value) => value.toFixed(3)).join(", ")}]`,
		`  line [${best.tpr.map((value) => value.toFixed(3)).join(", ")}]`,
		"```",
		"",
		`Red is the attack ${escapeMarkdown(best.attack)}, grey is chance (TPR = FPR); without leakage they coincide. The axis is logarithmic: −2 is a false-positive rate of 1 %.`,
		"",
		`<details><summary>The curves as numbers${audit === void 0 ? "" : ` (${escapeMarkdown(audit)})`}</summary>`,
		"",
		numbers(curves, best),
		"",
		"</details>"
	].join("\n");
}
/**
* TPR of each attack by FPR. A public report's curves start where at least five records are found.
*/
function numbers(curves, best) {
	let grid = [...new Set(curves.flatMap(({ fpr }) => fpr))].sort((a, b) => a - b), ordered = [best, ...curves.filter((curve) => curve !== best)], rows = grid.map((fpr) => [share(fpr), ...ordered.map((curve) => {
		let tpr = curve.tpr[curve.fpr.indexOf(fpr)];
		return tpr === void 0 ? "" : formatValue("mia.tpr_at_fpr", tpr);
	})]);
	return table(["FPR, and TPR by chance", ...ordered.map((curve) => escapeMarkdown(curve.attack))], rows);
}
function share(fpr) {
	return `${Number((fpr * 100).toPrecision(3))} %`;
}
function axis(exponent) {
	return String(Number(exponent.toFixed(3)));
}
/** Text within a diagram, which has no escapes. */
function label(text) {
	return text.replace(/[^\w+-]/g, " ");
}
function area({ tpr }, points) {
	return tpr.slice(-points).reduce((total, value) => total + value, 0);
}
// src/report/markdown.ts
const VERDICT_SIGNS = {
	pass: "✅",
	warn: "⚠️",
	inconclusive: "❔",
	invalid: "🚫",
	fail: "❌",
	error: "💥"
}, STATE_SIGNS = {
	breached: "❌ breached",
	cleared: "✅ cleared",
	"not-breached": "☑️ not breached",
	undecided: "❔ undecided",
	invalid: "🚫 invalid",
	"not-applicable": "– not applicable",
	waived: "⚠️ waived"
}, CHECK_SIGNS = {
	ok: "✅",
	note: "ℹ️",
	invalid: "🚫",
	error: "💥"
}, SHORT_TEXT = 1e3;
/**
* report.md, shown in the job summary, in the order of a release manager's questions (DESIGN.md
* §8).
*/
function renderMarkdown(report, tier = "full") {
	return sectionsOf(report, tier).filter((section) => section !== "").join("\n\n").concat("\n");
}
function sectionsOf(report, tier) {
	switch (tier) {
		case "full": return [
			...topSections$1(report),
			rules(report),
			againstBase(report),
			renderEarlier(report),
			roc(report),
			renderExtraction(report),
			canarySection$1(report),
			declaredSection$1(report),
			syntheticSection$1(report),
			erasureSection$1(report),
			validity(report),
			warnings(report),
			records(report),
			renderOrigin(report),
			provenance(report)
		];
		case "compact": return [...topSections$1(report, COMPACT), isChanged(report) ? "" : renderOrigin(report, 20)];
		case "headline": {
			let top = topOf(report);
			return [heading(report, top, SHORT_TEXT), `${top.states}.`];
		}
	}
}
const EVERYTHING = {
	text: 1e400,
	rules: 1e400,
	steps: 1e400
}, COMPACT = {
	text: SHORT_TEXT,
	rules: 50,
	steps: 6
};
/** What was found, what tuning changed, what to do, and what nothing is known of. */
function topSections$1(report, most = EVERYTHING) {
	let top = topOf(report);
	return [
		heading(report, top, most.text),
		`${escapeMarkdown(top.states)}. ${escapeMarkdown(top.subject)}.`,
		comparisonTable(top, most.rules),
		most === EVERYTHING || !isChanged(report) ? "" : renderOrigin(report, 20),
		steps(report, top, most),
		most === EVERYTHING ? gaps(top) : gapsInShort(top),
		report.public === !0 ? PUBLIC : ""
	];
}
function heading(report, { title, reused, lead }, longest) {
	let shown = lead.length > longest ? `${lead.slice(0, longest)} …` : lead, run = report.reused?.run ?? null;
	return [
		`# ${VERDICT_SIGNS[report.verdict]} ${escapeMarkdown(title)}`,
		...reused === "" ? [] : [`> ${escapeMarkdown(reused)}${run === null ? "" : ` [Its workflow run](${run})`}`],
		`**${escapeMarkdown(shown)}**`
	].join("\n\n");
}
/** What each rule bounds, under the base and under the checkpoint, beside its limit. */
function comparisonTable({ rules, columns, note }, most) {
	if (rules.length === 0) return "No rule applies to these data.";
	let rows = rules.slice(0, most).map((compared) => {
		let { rule, base, tuned, change, limit, bounded, interval } = compared, cell = (name, text) => bounded === name ? `**${figure$2(text === "" ? "–" : text)}**${interval === "" ? "" : `<br>${figure$2(interval)}`}` : figure$2(text);
		return [
			STATE_SIGNS[rule.state].split(" ")[0],
			`[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}<br>${code(formatRule(rule))}`,
			figure$2(base),
			cell("tuned", tuned),
			cell("change", change),
			figure$2(limit)
		];
	}), rest = rules.length - rows.length;
	return [
		table([
			"",
			"",
			...columns
		], rows),
		...rest > 0 ? [`And ${counted(rest, "more rule")}.`] : [],
		...note === "" ? [] : [`<sub>${escapeMarkdown(note)} [What the terms mean](${docs("glossary")})</sub>`]
	].join("\n\n");
}
function steps({ reasons }, { next }, most) {
	if (next.length === 0) return "";
	let shown = next.slice(0, most.steps).map(({ text, page }, at) => `${at + 1}. ${shortened(text, most.text)}${more$1(page)}`), why = reasons.filter((reason) => !next.some(({ text }) => text.includes(reason))).map((reason) => `- ${shortened(reason, most.text)}`), rest = next.length - shown.length;
	return [
		"## Next",
		shown.join("\n"),
		...rest > 0 ? [`${formatCount(rest)} more ${rest === 1 ? "is" : "are"} in the full report.`] : [],
		...why.length > 0 ? ["Also:", why.join("\n")] : []
	].join("\n\n");
}
function gaps({ notTested }) {
	if (notTested.length === 0) return "";
	let rows = notTested.map(({ what, why, how, page }) => [
		escapeMarkdown(what),
		escapeProse(why),
		`${escapeProse(how)}${more$1(page)}`
	]);
	return `## Not tested\n\n${table([
		"What",
		"Why",
		"How to test it"
	], rows)}`;
}
function gapsInShort({ notTested }) {
	return notTested.length === 0 ? "" : `**Not tested:** ${notTested.map(({ what }) => escapeMarkdown(uncapital(what))).join("; ")}. The report says why, and how to test it.`;
}
/** A sentence that starts with an acronym keeps it. */
function uncapital(text) {
	return /^[A-Z][a-z]/.test(text) ? `${text[0].toLowerCase()}${text.slice(1)}` : text;
}
function more$1(page) {
	if (page === void 0) return "";
	let [name, anchor] = page.split("#");
	return ` [More](${docs(name, anchor)})`;
}
function shortened(text, longest) {
	return escapeProse(text.length > longest ? `${text.slice(0, longest)} …` : text);
}
const PUBLIC = "This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5, and numbers from which one could be derived as withheld. States and verdict are based on all figures.";
/** Every rule with the reason for its state. */
function rules(report) {
	let rows = sortedRules(report).map((rule) => [
		STATE_SIGNS[rule.state] + (rule.level === "warn" ? " (warn)" : ""),
		code(formatRule(rule)),
		`**${figure$2(formatRuleValue(rule))}**`,
		figure$2(formatRuleInterval(rule)),
		figure$2(formatBound(rule)),
		escapeMarkdown(rule.reason)
	]), header = [
		"State",
		"Rule",
		"Value",
		`${confidenceOf(report)} interval`,
		"Limit",
		"Why"
	];
	return `## Rules\n\n${[...rows.length === 0 ? [] : [table(header, rows)], notApplicable$1(report)].filter((section) => section !== "").join("\n\n")}`;
}
/** Rules on something that the data do not hold: named, so that nobody thinks they were cleared. */
function notApplicable$1(report) {
	let rules = report.rules.filter((rule) => rule.state === "not-applicable");
	return [...Map.groupBy(rules, (rule) => reasonWithoutType(rule)).entries()].map(([reason, same]) => `Not applicable: ${same.map((rule) => code(formatRule(rule))).join(", ")}. ${escapeMarkdown(reason)}`).join("\n\n");
}
function reasonWithoutType({ reason, parameters }) {
	return reason.replace(`value of the type ${parameters.type}`, "such value");
}
function againstBase(report) {
	let ids = [
		"mia.auc_gain",
		"pii.extraction_rate",
		"pii.extraction_gain",
		"memorization.exact_rate"
	], rows = report.metrics.filter((metric) => ids.includes(metric.id) && isMeasured(metric)).filter((metric) => metric.parameters.part !== "prompt" && (metric.parameters.type ?? "all") === "all").map((metric) => [
		code(formatMetric(metric.id, metric.parameters)),
		`**${figure$2(showValue(metric.id, metric))}**`,
		figure$2(formatInterval(metric.id, metric.interval)),
		comparison(metric, wordsOf(report))
	]);
	if (rows.length === 0) return "";
	let reword = wordsOf(report);
	return `## ${reword("What tuning changed")}\n\n${reword("The base model gets the same questions on the same records.")}\n\n${table([
		"Metric",
		"Value",
		"Interval",
		reword("Tuned and base")
	], rows)}`;
}
function comparison(metric, reword) {
	let { n } = metric, has = (name) => n[name] !== void 0 || metric.withheld?.[name] !== void 0, show = (name) => showCount(metric, name, n[name]);
	return has("tuned") && has("base") ? `${reword("tuned")} ${show("tuned")}, ${reword("base")} ${show("base")} of ${show(has("values") ? "values" : "members")}` : has("members") ? `${show("members")} members, ${show("nonmembers")} nonmembers` : "";
}
function roc(report) {
	let tables = membershipTables(report);
	return tables === "" ? "" : [
		"## Membership inference",
		tables,
		rocCharts(report.curves)
	].filter((block) => block !== "").join("\n\n");
}
function validity(report) {
	let rows = report.validity.map((check) => [
		CHECK_SIGNS[check.state],
		check.id,
		escapeMarkdown(check.detail)
	]);
	return `## Does the comparison hold?\n\n${table([
		"",
		"Check",
		"Finding"
	], rows)}`;
}
/** What was seen while measuring and invalidates nothing. */
function warnings(report) {
	let lines = warningLines(report);
	return lines.length === 0 ? "" : `## Warnings\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`;
}
function records(report) {
	let rows = report.records.map((set) => {
		let show = (name) => set[name] === null && set.withheld?.[name] === void 0 ? "–" : showCount(set, name, set[name] ?? 0);
		return [
			escapeMarkdown(`${set.audit} ${set.set}`),
			...[
				"read",
				"used",
				"scored",
				"compared",
				"truncated"
			].map(show),
			droppedOf(set),
			show("subjects")
		];
	}), tokens = scoredTokens(report);
	return `## Records\n\n${table([
		"Set",
		"Read",
		"Used",
		"Scored",
		"Compared",
		"Truncated",
		"Dropped",
		"Subjects"
	], rows)}${tokens === "" ? "" : `\n\n${escapeMarkdown(tokens)}`}`;
}
/** Why a record is left out. */
const DROPPED = [
	"empty",
	"short",
	"noCompletion",
	"leftOut",
	"templateRaised",
	"templateFailed",
	"templateAltered"
];
function droppedOf({ dropped, withheld }) {
	let total = Object.values(dropped).reduce((sum, count) => sum + count, 0);
	return DROPPED.some((name) => withheld?.[name] !== void 0) ? total === 0 ? "withheld" : `${formatCount(total)} or more` : formatCount(total);
}
function provenance(report) {
	let { provenance: from } = report, model = (one) => `${code(one.source)} (${escapeMarkdown(modelDescription(one))}) ${code(one.digest)}`;
	return `<details><summary>Provenance</summary>\n\n${[
		`- ${from.checkpoint.kind === "data" ? "generated data" : "checkpoint"}: ${model(from.checkpoint)}`,
		...from.checkpoint.signed === void 0 ? [] : [`- its signature holds, and is of: ${code(from.checkpoint.signed)}`],
		...(from.checkpoint.adapters ?? []).map(({ source, digest }, index) => `- adapter ${index + 1}, ${index === 0 ? `merged into ${isOfUpdate(report) ? "the model it is on" : "the base"}` : "merged into the result"}: ${code(source)} ${code(digest)}`),
		...from.base === void 0 ? [] : baseLines(from.base, isOfUpdate(report), model),
		...from.auxiliary === void 0 ? [] : [`- auxiliary model: ${model(from.auxiliary)}`],
		...from.data.map((data) => `- ${data.set}: ${code(data.source)}${data.format === void 0 ? "" : `, read as ${data.format}`}${data.hmac === null ? "" : ` ${code(data.hmac)}`}`),
		`- policy: ${code(from.policy)}, seed ${from.seed}`,
		...from.criterion === void 0 ? [] : [`- criterion: ${code(from.criterion)}`],
		`- measured by Reticence ${from.reticence} on ${escapeMarkdown(from.device)} (${escapeMarkdown(from.executor)}${isolationText(from)}) in ${from.dtype}${spreadText(from)}; ${escapeMarkdown(Object.entries(from.versions).map(([name, version]) => `${name} ${version}`).join(", "))}`,
		...from.image === void 0 ? [] : [imageLine(from.image)]
	].join("\n")}\n\n</details>`;
}
/** What the checkpoint is compared with, and what is known of that. */
function baseLines(base, isPrevious, model) {
	let { adapters = [], foundation, match } = base;
	return [
		`- ${isPrevious ? "previous release" : "base"}: ${model(base)}`,
		...adapters.map(({ source, digest }, index) => `- previous release, adapter ${index + 1}: ${code(source)} ${code(digest)}`),
		...foundation === void 0 ? [] : [`- model that adapters are on: ${code(foundation.source)} ${code(foundation.digest)}`],
		...match === void 0 ? [] : [matchLine(match, isPrevious)]
	];
}
function matchLine({ outcome, detail, accepted }, isPrevious) {
	let reason = accepted === void 0 ? "" : ` Accepted by the policy: ${accepted}`;
	return `- ${isPrevious ? "tuned from it" : "tuned from this base"}: ${outcome}. ${escapeMarkdown(`${detail}${reason}`)}`;
}
function imageLine({ reference, id, published, revision }) {
	let from = revision === null ? "" : `, built from ${code(revision)}`;
	return `- in the container image ${code(reference)} (${published ? "the release's" : "unpublished"}) ${code(id)}${from}`;
}
// src/report/html/records.ts
const COUNTS = [
	"read",
	"used",
	"scored",
	"compared",
	"truncated"
];
/** How many records of each set were read, and what became of them. */
function recordsSection(report, prefix) {
	let { records } = report, table = sheet({
		name: "Records",
		header: [
			"Set",
			"Read",
			"Used",
			"Scored",
			"Compared",
			"Truncated",
			"Dropped",
			"Subjects"
		],
		rows: records.map((set) => {
			let show = (name) => set[name] === null && set.withheld?.[name] === void 0 ? "–" : showCount(set, name, set[name] ?? 0);
			return [
				`${set.audit} ${set.set}`,
				...COUNTS.map(show),
				droppedOf(set),
				show("subjects")
			];
		})
	});
	if (table === void 0) return;
	let tokens = scoredTokens(report);
	return html`<section id="${prefix}records"><h2>Records</h2>${table}${tokens === "" ? void 0 : html`<p>${tokens}</p>`}</section>`;
}
/**
* Place of a rule in report.html, `rule-3f…`: the same in every audit by a policy that has the rule,
* whatever its bound, its line or what was measured.
*/
function ruleAnchor(rule) {
	return `rule-${ruleFingerprint(rule).slice(0, 12)}`;
}
// src/report/html/scales.ts
/** The place of a rule's figures; undefined if there are none, or the report withholds them. */
function ruleScale(rule) {
	let { value, interval } = rule;
	if (value === null || !Number.isFinite(value)) return;
	let shown = interval?.every(Number.isFinite) === !0 ? interval : void 0, [safe, limit, worst] = domainOf(rule, [value, ...shown ?? []]), scale = linear().domain([
		safe,
		limit,
		worst
	]).range([
		0,
		.5,
		1
	]).clamp(!0), at = (number) => number === limit ? .5 : scale(number), format = (end) => end === limit ? "" : rule.against === void 0 ? formatValue(rule.metric, end) : formatIncrease(rule.metric, end);
	return {
		value: at(value),
		interval: shown === void 0 ? void 0 : [at(shown[0]), at(shown[1])],
		ends: [format(safe), format(worst)],
		isReversed: worst < safe
	};
}
/** Room behind the figure that is furthest beyond the limit. */
const ROOM = 1.15;
/**
* The safe end, the limit and the other end, with every figure between the ends. The safe end is the
* least that is possible, chance for an AUC, and the limit's mirror image for a difference. The
* other end is as far from the limit, or as far as the figures reach, but not beyond what is possible.
*/
function domainOf(rule, figures) {
	let isLower = rule.max === void 0 && rule.max_increase === void 0, badness = (number) => isLower ? -number : number, limit = badness(rule.max_increase ?? rule.max ?? rule.min ?? 0), largest = figures.map(badness).reduce((a, b) => Math.max(a, b), limit), smallest = figures.map(badness).reduce((a, b) => Math.min(a, b), limit), [least, most] = rangeOf(rule).map(badness).toSorted((a, b) => a - b), mirrored = limit - (2 * Math.abs(limit) || ROOM * (limit - smallest) || 1), safe = Math.min(Number.isFinite(least) ? least : mirrored, smallest), reach = Math.max(limit - safe, ROOM * (largest - limit)) || 1, worst = Math.max(largest, Math.min(most, limit + reach));
	return [
		badness(safe),
		badness(limit),
		badness(worst)
	];
}
/** What values a metric may have; of a difference without a least one. */
function rangeOf({ metric, max, max_increase }) {
	let [least, most] = isMetricId(metric) ? definitionOf(metric).range : [-1e400, 1e400];
	return max_increase !== void 0 || least < 0 ? [-1e400, most] : metric.endsWith("auc") && max !== void 0 && max > .5 ? [.5, most] : [least, most];
}
// src/report/html/top.ts
/** The verdict with what led to it, in a few lines. */
function verdictHeader(report, prefix, level) {
	let top = topOf(report), look = verdictLook(report.verdict), title = level === "h1" ? html`<h1>${top.title}</h1>` : html`<h2>${top.title}</h2>`;
	return html`<header class="verdict ${look.tone}" id="${prefix}verdict">
      ${icon(look)}
      <div>
        ${title}
        ${reusedLine(report, top)}
        <p class="lead"><strong>${unbroken(top.lead)}</strong></p>
        <p class="counts">${top.states}</p>
        <p class="subject">${top.subject}</p>
      </div>
    </header>`;
}
/** A figure keeps its unit on its line. */
function unbroken(text) {
	return text.replace(/(?<=\d) (?=%|pp\b)/g, "\xA0");
}
function reusedLine({ reused }, top) {
	if (reused === void 0) return;
	let address = reused.run === null ? void 0 : safeLink(reused.run), run = address === void 0 ? void 0 : html` <a href="${address}" rel="noreferrer noopener">Its workflow run</a>`;
	return html`<p class="subject">${top.reused}${run}</p>`;
}
/** Figures, what to do next and what was not tested: what most readers came for. */
function topSections(report, prefix) {
	let top = topOf(report);
	return html`${figuresSection(top, prefix)}
    ${nextSection(top, report, prefix)}
    ${notTestedSection(top, prefix)}`;
}
function figuresSection({ rules, columns, note }, prefix) {
	let cell = ({ bounded, interval }, name, text) => bounded === name ? figure$1(text === "" ? "–" : text, interval, !0) : figure$1(text), table = sheet({
		name: `${sentenceOf(columns)} of each rule`,
		header: [
			"Rule",
			...columns,
			"State"
		],
		figuresTo: 5,
		rows: rules.map((compared) => {
			let { rule, base, tuned, change, limit } = compared;
			return [
				html`<a href="#${prefix}${ruleAnchor(rule)}">${plainName(rule)}</a>`,
				figure$1(base),
				cell(compared, "tuned", tuned),
				cell(compared, "change", change),
				figure$1(limit),
				html`${badge(ruleLook(rule.state))}${warningOnly(rule)}`
			];
		})
	});
	return html`<section id="${prefix}figures"><h2>${columns[0]}, ${columns[1].toLowerCase()} and limit</h2>${table ?? html`<p>No rule applies to these data.</p>`}
    ${note === "" ? void 0 : html`<p class="hint">${note}</p>`}</section>`;
}
/** `Base, tuned, change and limit`. */
function sentenceOf([first, ...others]) {
	let names = others.map((name) => name.toLowerCase());
	return `${[first, ...names.slice(0, -1)].join(", ")} and ${names.at(-1)}`;
}
/** Marks a rule that cannot fail the audit. */
function warningOnly({ level }) {
	return level === "warn" ? html` <small>only warns</small>` : void 0;
}
function nextSection({ next }, { reasons, ...report }, prefix) {
	let steps = next.map(({ text, page }) => html`<li>${prose(text)}${more(page)}</li>\n`), also = reasons.filter((reason) => !next.some(({ text }) => text.includes(reason))).map((reason) => html`<li>${prose(reason)}</li>\n`);
	return html`<section id="${prefix}${"next"}">
    <h2>What to do next</h2>
    ${steps.length === 0 ? html`<p>The report names no steps.</p>` : html`<ol class="steps">${steps}</ol>`}
    ${also.length === 0 ? void 0 : html`<h3>Also</h3><ul class="plain">${also}</ul>`}
    ${report.public === !0 ? html`<p class="hint">This report is public: numbers that rest on fewer than 5 values, records or people are shown as ${"<5"}, and numbers from which one could be derived as withheld. States and verdict are based on all figures.</p>` : void 0}
  </section>`;
}
function notTestedSection({ notTested }, prefix) {
	return html`<section id="${prefix}${"not-tested"}">
    <h2>What was not tested</h2>
    ${sheet({
		name: "What was not tested",
		header: [
			"What",
			"Why",
			"How to test it"
		],
		figuresFrom: 3,
		rows: notTested.map(({ what, why, how, page }) => [
			html`<strong>${what}</strong>`,
			prose(why),
			html`${prose(how)}${more(page)}`
		])
	}) ?? html`<p>The audit left out nothing that the policy asks for. Attacks that the policy does not name were not run.</p>`}
  </section>`;
}
/** A link to the page of the documentation that says more. */
function more(page) {
	if (page === void 0) return;
	let [name = "", anchor] = page.split("#"), address = safeLink(docs(name, anchor));
	return address === void 0 ? void 0 : html` <a href="${address}" rel="noreferrer noopener">More<span class="unseen"> about this: ${name} ${anchor ?? ""}</span></a>`;
}
/** Several checkpoints side by side: every rule of any of them, in its state and figures. */
function overview(reports, prefixes, notes) {
	let rules = new Map(reports.flatMap((report) => report.rules.map((rule) => [ruleAnchor(rule), rule]))), own = reports.map((report) => new Map(report.rules.map((rule) => [ruleAnchor(rule), rule]))), rows = [...rules].map(([anchor, rule]) => [html`${plainName(rule)}<br><code>${formatRule(rule)}</code>`, ...own.map((known, index) => {
		let found = known.get(anchor);
		return found === void 0 ? "no such rule" : ruleCell$1(found, prefixes[index]);
	})]), verdicts = reports.map(({ verdict }, index) => html`<a href="#${prefixes[index]}verdict">${badge(verdictLook(verdict))}</a>`);
	return html`<header class="overview"><h1>${overviewTitle(reports)}</h1></header>
    <section id="overview"><h2>Side by side</h2>${sheet({
		name: "Checkpoints side by side",
		header: ["Rule", ...reports.map((report) => modelName(report, "checkpoint"))],
		figuresFrom: 1 + reports.length,
		rows: [["Verdict", ...verdicts], ...rows]
	})}${notes.map((note) => html`<p class="hint">${note}</p>`)}</section>`;
}
function overviewTitle(reports) {
	let stopped = reports.filter(({ exitCode }) => exitCode !== 0).length;
	return stopped === 0 ? `All ${formatCount(reports.length)} checkpoints pass the privacy gate` : `${formatCount(stopped)} of ${formatCount(reports.length)} checkpoints do not pass the privacy gate`;
}
function ruleCell$1(rule, prefix) {
	return html`<a href="#${prefix}${ruleAnchor(rule)}">${badge(ruleLook(rule.state))}</a><br><strong class="keep">${formatRuleValue(rule)}</strong> <small class="keep">${formatBound(rule)}</small>`;
}
// src/report/html/rules.ts
/**
* Every rule with its interval against its limit. The rules have different units, so that each row
* has a scale of its own, on which the limit stands in the middle.
*/
function rulesSection(report, prefix) {
	let applicable = sortedRules(report), other = report.rules.filter(({ state }) => state === "not-applicable"), anchors = anchorsOf(report.rules, prefix), legend = STATE_ORDER.filter((state) => applicable.some((rule) => rule.state === state)).map((state) => html`<li>${icon(ruleLook(state))} ${ruleLook(state).word}</li>`), confidence = report.metrics.find((metric) => metric.confidence !== null)?.confidence ?? .95, chart = html`<ul class="legend">${legend}</ul>
    <div class="forest">
      <div class="forest-head" aria-hidden="true">
        <span></span><span class="axis"><span>within the limit</span><span>limit</span><span>beyond it</span></span><span></span>
      </div>
      <ul>${applicable.map((rule) => row(rule, anchors.get(rule)))}</ul>
    </div>
    <p class="hint">The shape marks the value, and the bar its ${formatConfidence(confidence)} interval. Each row has its own scale, with its ends printed below; the scale changes at the limit, which is the same line for all rows. An interval narrower than the shape is hidden behind it.</p>`;
	return html`<section id="${prefix}rules">
    <h2>Rules</h2>
    ${applicable.length === 0 ? html`<p>No rule of the policy applies to these data.</p>` : chart}
    ${other.length === 0 ? void 0 : notApplicable(other, anchors)}
    ${folded("The rules as a table", ruleTable([...applicable, ...other], formatConfidence(confidence)))}
  </section>`;
}
function row(rule, anchor) {
	let look = ruleLook(rule.state), interval = formatRuleInterval(rule);
	return html`<li class="row ${look.tone}" ${idOf(anchor)}>
    <div class="what">
      <div class="name">${badge(look)}${warningOnly(rule)}</div>
      <div class="plain-name"><a href="${explanationOf(rule)}" rel="noreferrer noopener">${plainName(rule)}</a></div>
      <code>${formatRule(rule)}</code>
      <p>${rule.reason}</p>
    </div>
    ${plot(rule)}
    <div class="numbers">
      <strong class="keep">${formatRuleValue(rule)}</strong>
      ${interval === "" ? void 0 : html`<span class="keep">${interval}</span>`}
      <span class="keep">limit ${formatBound(rule)}</span>
    </div>
  </li>\n`;
}
function plot(rule) {
	if (rule.max === 0 && isMetricId(rule.metric) && definitionOf(rule.metric).kind === "census") return html`<span class="plot"></span>`;
	let scale = ruleScale(rule);
	return html`<svg class="plot" role="img" aria-label="${`${formatRuleValue(rule)}, limit ${formatBound(rule)}`}">
    <rect class="within" width="50%" height="100%"/>
    <line class="limit" x1="50%" x2="50%" y1="0" y2="100%"/>
    ${scale === void 0 ? void 0 : drawn(rule, scale)}
  </svg>`;
}
function drawn(rule, { value, interval, ends, isReversed }) {
	let look = ruleLook(rule.state), [low, high] = interval ?? [value, value], cap = (at) => html`<svg x="${place(at)}" y="50%" overflow="visible"><path class="cap ${look.tone}" d="M0,-5V5"/></svg>`;
	return html`${interval === void 0 ? void 0 : html`<line class="interval ${look.tone}" x1="${place(Math.min(low, high))}" x2="${place(Math.max(low, high))}" y1="50%" y2="50%"/>${cap(low)}${cap(high)}`}
    <svg x="${place(value)}" y="50%" overflow="visible">${shapeOf(look)}</svg>
    <text class="end" x="0" y="100%" dx="2" dy="-3">${ends[0]}${isReversed ? " (reversed scale)" : ""}</text>
    <text class="end right" x="100%" y="100%" dx="-2" dy="-3">${ends[1]}</text>`;
}
/** Room for a shape at either end of the scale, as a share of the drawing's width. */
const EDGE = .03;
function place(at) {
	return percent(EDGE + at * (1 - 2 * EDGE));
}
/** Rules on something that the data do not hold: named, so that nobody thinks they were cleared. */
function notApplicable(rules, anchors) {
	return html`<h3>Not applicable</h3>${[...Map.groupBy(rules, ({ reason, parameters }) => reason.replace(`value of the type ${parameters.type}`, "such value"))].map(([reason, same]) => {
		let names = same.map((rule) => html`<li ${idOf(anchors.get(rule))}><code>${formatRule(rule)}</code></li>`);
		return html`<div class="unapplied"><p>${badge(ruleLook("not-applicable"))} ${reason}</p><ul class="names">${names}</ul></div>`;
	})}`;
}
function ruleTable(rules, confidence) {
	return sheet({
		name: "Rules",
		header: [
			"Metric",
			"State",
			"Value",
			`${confidence} interval`,
			"Limit",
			"Why"
		],
		figuresFrom: 2,
		figuresTo: 5,
		rows: rules.map((rule) => [
			html`<code>${formatRule(rule)}</code>`,
			`${ruleLook(rule.state).word}${rule.level === "warn" ? " (only warns)" : ""}`,
			figure$1(formatRuleValue(rule), "", !0),
			figure$1(formatRuleInterval(rule)),
			figure$1(formatBound(rule)),
			rule.reason
		])
	});
}
function idOf(anchor) {
	return anchor === void 0 ? void 0 : html`id="${anchor}"`;
}
/** The anchor of each rule. Of two rules with one identity only the first can have it. */
function anchorsOf(rules, prefix) {
	let seen = /* @__PURE__ */ new Set();
	return new Map(rules.map((rule) => {
		let identity = ruleIdentity(rule), isFirst = !seen.has(identity);
		return seen.add(identity), [rule, isFirst ? `${prefix}${ruleAnchor(rule)}` : void 0];
	}));
}
// src/report/html/synthetic.ts
/** Every figure of a generated data set; nothing for a model. */
function syntheticSection(report, prefix) {
	let table = sheet({
		name: "Figures of the generated data",
		header: [
			"Figure",
			"Held-out",
			"Private",
			"Value"
		],
		rows: syntheticRows(report).map((row) => [
			row.name,
			figure$1(row.heldout),
			figure$1(row.private),
			figure$1(row.value, row.interval, !0)
		])
	});
	if (table !== void 0) return html`<section id="${prefix}generated">
    <h2>Generated data</h2>
    <p>${SYNTHETIC_QUESTION}</p>
    ${table}
  </section>`;
}
// src/report/html/validity.ts
/** What each check asks, in two or three words. */
const NAMES = {
	nonmembers: "Enough nonmembers",
	lookalikes: "Enough look-alikes",
	blind: "Text alone",
	"base-match": "Right base",
	"config-match": "Configuration",
	"base-separation": "Base alone",
	direction: "Direction",
	overlap: "Overlap",
	length: "Length",
	"set-balance": "Set sizes",
	"label-balance": "Labels",
	truncation: "Truncation",
	rendering: "Chat template",
	fields: "Fields",
	independence: "Independence",
	training: "What training learned",
	split: "How the sets were split",
	"model-shift": "Model shift",
	"left-out": "Tokens left out",
	tokenizer: "Tokenizer",
	control: "Self-test",
	limit: "Time limit",
	scope: "Scope",
	people: "People",
	sampling: "Sampling",
	policy: "Policy",
	change: "Change",
	history: "History"
}, STATES = [
	"error",
	"invalid",
	"note",
	"ok"
];
/** The checks as a strip, one cell each, and what each found below it. */
function validitySection({ validity }, prefix) {
	if (validity.length === 0) return;
	let audits = new Set(validity.map(({ audit }) => audit).filter((audit) => !SHARED.has(audit))), name = ({ id, audit }) => `${nameOf(id)}${audits.size > 1 && !SHARED.has(audit) ? ` (${audit})` : ""}`, numbered = validity.map((check, index) => ({
		check,
		anchor: `${prefix}check-${index}`
	}));
	return html`<section id="${prefix}validity">
    <h2>Does the comparison hold?</h2>
    <ul class="strip">${numbered.map(({ check, anchor }) => html`<li><a class="cell ${checkLook(check.state).tone}" href="#${anchor}">${icon(checkLook(check.state))}<span>${name(check)}</span> <span class="unseen">${checkLook(check.state).word}</span></a></li>`)}</ul>
    <table class="findings">
      <thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">Finding</th></tr></thead>
      <tbody>${STATES.flatMap((state) => numbered.filter(({ check }) => check.state === state)).map(({ check, anchor }) => html`<tr id="${anchor}"><th scope="row">${name(check)}<br><code>${check.id}</code></th><td>${badge(checkLook(check.state))}</td><td>${check.detail}</td></tr>\n`)}</tbody>
    </table>
  </section>`;
}
/** Audits that are none of the policy's. */
const SHARED = /* @__PURE__ */ new Set(["all", "control"]);
function nameOf(id) {
	return Object.hasOwn(NAMES, id) ? NAMES[id] : id;
}
// src/report/html/index.ts
/**
* report.html: one file that needs nothing else, neither a script nor a network, in the order of a
* release manager's questions. Several reports (at least one) stand side by side first, then each
* in full.
*/
function renderHtml(reports, { previous, trends, notes = [] } = {}) {
	let [first] = reports;
	if (reports.length === 1) {
		let sections = reportSections(first, "", {
			previous,
			trends
		});
		return page(titleOf(first), html`<main>${verdictHeader(first, "", "h1")}${contents(sections)}${sections}</main>`, first.provenance.reticence);
	}
	let prefixes = reports.map((_, index) => `c${index + 1}-`), articles = reports.map((report, index) => html`<article>${verdictHeader(report, prefixes[index], "h2")}${reportSections(report, prefixes[index], {})}</article>\n`);
	return page(overviewTitle(reports), html`<main>${overview(reports, prefixes, notes)}${articles}</main>`, first.provenance.reticence);
}
function reportSections(report, prefix, { previous, trends = [] }) {
	return html`${topSections(report, prefix)}
    ${rulesSection(report, prefix)}
    ${membershipSection(report, prefix)}
    ${extractionSection(report, prefix)}
    ${canarySection(report, prefix)}
    ${declaredSection(report, prefix)}
    ${syntheticSection(report, prefix)}
    ${erasureSection(report, prefix)}
    ${validitySection(report, prefix)}
    ${recordsSection(report, prefix)}
    ${changesSection(report, trends, prefix)}
    ${previous === void 0 ? void 0 : comparisonSection(report, previous, prefix)}
    ${policySection(report, prefix)}
    ${provenanceSection(report, prefix)}`;
}
/** Links to the sections, as their headings name them. */
function contents({ text }) {
	return html`<nav aria-label="Contents"><ul>${[...text.matchAll(/<section id="([\w-]+)">\n?<h2>([^<]*)<\/h2>/g)].map(([, id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}
// src/report/locations.ts
/**
* Rules with the policy's path in this repository, if they name it differently. For null, when it
* is in another repository, no rules: lines there are not shown.
*/
function placedIn(rules, file) {
	return file === null ? [] : rules.map((rule) => {
		let { location } = rule;
		return location === void 0 || file === void 0 ? rule : {
			...rule,
			location: {
				...location,
				file
			}
		};
	});
}
/** A report whose rules carry their policy lines, taken from `rules`. */
function withLocations(report, rules) {
	let known = new Map(rules.map((rule) => [ruleIdentity(rule), rule.location]));
	return {
		...report,
		rules: report.rules.map((rule) => {
			let location = known.get(ruleIdentity(rule));
			return location === void 0 ? rule : {
				...rule,
				location
			};
		})
	};
}
/**
* The rules of an audit with their recorded lines, once its seal is verified; empty if it recorded
* none.
*/
async function auditedPlaces(folder) {
	let bytes = await readOwnFile(join(folder, SIGNALS, PLACES)).catch(() => void 0);
	return bytes === void 0 ? [] : JSON.parse(bytes.toString("utf8"));
}
// src/report/predicate.ts
/**
* report.predicate.json: an in-toto Test Result predicate, v0.1, about the checkpoint. A rule
* without a verdict (undecided, invalid) is a failed test: it was not passed. A rule that does not
* apply is in neither list. The field `claims` extends the predicate, which its parsing rules
* allow, with what a verifier's policy can compare; its shape is that of the proposed in-toto
* predicate eval-result; `measured` is the date of a verdict that was reused. Bounds are decimal strings there, so that no reader rounds them.
*/
function predicateOf(report) {
	let { rules, provenance, verdict } = report, named = (states) => rules.filter((rule) => states.includes(testStateOf(rule))).map(ruleIdentity);
	return {
		result: RESULTS[verdict],
		configuration: [{
			name: "policy",
			digest: digest(provenance.policy)
		}, ...provenance.checkpoint.signed === void 0 ? [] : [{
			name: "model-signature",
			digest: digest(provenance.checkpoint.signed)
		}]],
		passedTests: named(["passed"]),
		warnedTests: named(["warned"]),
		failedTests: named(["failed"]),
		claims: rules.filter((rule) => testStateOf(rule) !== void 0).map((rule) => claimOf(rule, report)),
		verdict,
		...report.reused === void 0 ? {} : { measured: report.reused.date },
		harness: {
			name: "reticence",
			version: provenance.reticence
		},
		assuranceLevel: "self_attested"
	};
}
const RESULTS = {
	pass: "PASSED",
	warn: "WARNED",
	inconclusive: "FAILED",
	invalid: "FAILED",
	fail: "FAILED",
	error: "FAILED"
};
function testStateOf({ state, level }) {
	if (state !== "not-applicable") return state === "cleared" || state === "not-breached" ? "passed" : state === "waived" || level === "warn" ? "warned" : "failed";
}
function claimOf(rule, { metrics }) {
	let metric = metrics.find(({ key }) => key === rule.key.replace(/ against .*$/s, "")), bound = rule.max ?? rule.min ?? rule.max_increase, tested = metric?.n.values ?? metric?.n.members;
	return {
		metric: rule.key,
		comparator: rule.min === void 0 ? "<=" : ">=",
		threshold: decimal(bound),
		passed: testStateOf(rule) === "passed",
		state: rule.state,
		...rule.value === null ? {} : { value: decimal(rule.value) },
		...rule.interval === null ? {} : { interval: rule.interval.map(decimal) },
		...tested === void 0 ? {} : { sampleSize: tested }
	};
}
/** Without an exponent. */
function decimal(value) {
	let text = String(value);
	return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
function digest(text) {
	let [algorithm, value] = text.split(":", 2);
	return { [algorithm]: value };
}
/** A copy with every fraction rounded to six significant digits; whole numbers stay exact. */
function roundNumbers(value) {
	return typeof value == "number" ? Number.isInteger(value) ? value : Number(value.toPrecision(6)) : Array.isArray(value) ? value.map(roundNumbers) : typeof value == "object" && value ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)])) : value;
}
// src/gate/several.ts
/**
* `worst`: all must pass, so that the most severe verdict is that of all. No interval is corrected
* for it: "all pass" is wrongly said only if a checkpoint that leaks passes, which happens no more
* often than when that one is audited alone (intersection-union test).
*
* `best`: the first that passes is picked, else the first that passes with a warning. If none does,
* nothing is picked and the most severe verdict stands. Whoever lists more checkpoints has more
* chances, which the confidence of each is corrected for (config/resolve.ts). A checkpoint whose audit
* ended with an error cannot be picked, and keeps nobody from picking another.
*/
function judgeTogether(verdicts, pick) {
	if (pick === "worst") return {
		verdict: worst(verdicts),
		picked: null
	};
	for (let verdict of ["pass", "warn"]) {
		let picked = verdicts.indexOf(verdict);
		if (picked >= 0) return {
			verdict,
			picked
		};
	}
	return {
		verdict: worst(verdicts),
		picked: null
	};
}
// src/report/several/join.ts
/** One report from those of several checkpoints: a pure function of them. */
function joinReports(checkpoints, { pick, choice }) {
	let columns = checkpoints.map(columnOf), { verdict, picked } = judgeTogether(columns.map((column) => column.verdict), pick);
	return {
		several: roundNumbers({
			schemaVersion: 1,
			verdict,
			headline: headlineOf(columns, pick, picked),
			exitCode: exitCodeOf(verdict),
			pick,
			picked,
			...choice === void 0 ? {} : { choice },
			checkpoints: columns,
			reticence: VERSION
		}),
		checkpoints
	};
}
function columnOf({ folder, source, report, error }) {
	if (report === void 0) return {
		folder,
		source,
		verdict: "error",
		...error === void 0 ? {} : { error }
	};
	let { timing: _, ...lasting } = report;
	return {
		folder,
		source,
		verdict: report.verdict,
		digest: report.provenance.checkpoint.digest,
		report: `sha256:${createHash("sha256").update(canonicalJson(lasting)).digest("hex")}`,
		headline: report.headline,
		rules: report.rules.map(({ key, level, state, max, min, value, interval, withheld }) => ({
			key,
			level,
			state,
			...max === void 0 ? {} : { max },
			...min === void 0 ? {} : { min },
			value,
			interval,
			...withheld === void 0 ? {} : { withheld }
		}))
	};
}
function headlineOf(columns, pick, picked) {
	let all = formatCount(columns.length);
	if (picked !== null) {
		let { folder, verdict } = columns[picked];
		return `${folder} is picked, the first of ${all} checkpoints that passes the privacy gate${verdict === "warn" ? ", with a warning" : ""}`;
	}
	let stopped = columns.filter(({ verdict }) => verdict !== "pass" && verdict !== "warn").length;
	return stopped === 0 ? `All ${all} checkpoints pass the privacy gate` : pick === "best" || stopped === columns.length ? `None of ${all} checkpoints passes the privacy gate` : `${formatCount(stopped)} of ${all} checkpoints ${stopped === 1 ? "does" : "do"} not pass the privacy gate`;
}
// src/report/several/table.ts
/** Every rule that applies to any of the checkpoints, those with the worst state first. */
function jointRows(checkpoints) {
	let own = checkpoints.map(({ report }) => new Map((report?.rules ?? []).map(keyed))), rows = [...new Set(own.flatMap((rules) => [...rules.keys()]))].map((key) => {
		let cells = own.map((rules, index) => {
			let rule = rules.get(key);
			return rule === void 0 ? void 0 : compareRule(checkpoints[index].report, rule);
		}), known = cells.filter((cell) => cell !== void 0), bases = new Set(known.map(({ base }) => base).filter((base) => base !== ""));
		return {
			rule: known[0].rule,
			base: bases.size > 1 ? "varies" : [...bases][0] ?? "",
			limit: known[0].limit,
			cells
		};
	}), worst = ({ cells }) => smallestOf(cells.map((cell) => cell ? STATE_ORDER.indexOf(cell.rule.state) : 1e400));
	return rows.filter((row) => worst(row) < STATE_ORDER.indexOf("not-applicable")).sort((a, b) => worst(a) - worst(b));
}
/** What the column of the model that all are compared with is called. */
function baseColumn(checkpoints) {
	return checkpoints.some(({ report }) => report !== void 0 && isOfUpdate(report)) ? "Previous release" : "Base";
}
/** A rule and its place: bounds from both sides are two rules on one key. */
function keyed(rule) {
	let { key, max, min, max_increase } = rule;
	return [[
		key,
		max !== void 0,
		min !== void 0,
		max_increase !== void 0
	].join(" "), rule];
}
/** How the verdict follows from those of the checkpoints, and what was corrected for. */
function explainJoint({ several }) {
	let { pick, choice, picked, checkpoints } = several;
	if (pick === "worst") return ["The verdict is the most severe one. All must pass, so nothing is chosen and no interval is corrected."];
	let stopped = checkpoints.some(({ error }) => error !== void 0);
	return [
		...picked === null ? ["No checkpoint can be picked, so the verdict is the most severe one."] : [],
		...stopped ? ["A checkpoint whose audit ended with an error cannot be picked; it still counts as a try."] : [],
		...choice === void 0 ? [] : [`Each checkpoint is judged at confidence ${formatChoice(choice)}: of several tries, one is more likely to pass by chance.`]
	];
}
/** Why a checkpoint does not pass, in short. */
function whyOf({ report, error }) {
	return report === void 0 ? error === void 0 ? "" : `${capital(error.message)} [${error.code}]` : ofReport(report);
}
function ofReport({ verdict, headline }) {
	return verdict === "pass" ? "" : capital(headline);
}
// src/report/tiers.ts
/** Largest first. */
const TIERS$1 = [
	"full",
	"compact",
	"headline"
];
/**
* The report at the largest tier that fits, at most `largest`; below the full tier with a line that
* says where the full report is. Empty if not even the headline fits.
*/
function renderWithin(report, room, place, largest = "full") {
	for (let tier of TIERS$1.slice(TIERS$1.indexOf(largest))) {
		let note = tier === "full" ? "" : `\n> This is an excerpt. Full report: ${place}\n`, text = renderMarkdown(report, tier) + note;
		if (fits(text, room)) return text;
	}
	return "";
}
/** How a shortened report refers to a file on the machine that made it. */
function onTheRunner(path) {
	return `${code(path)} on the runner.`;
}
function fits(text, { bytes = 1e400, characters = 1e400 }) {
	return Buffer.byteLength(text, "utf8") <= bytes && text.length <= characters;
}
// src/report/several/markdown.ts
/** The joint report: the verdict, then a column for each checkpoint. */
function renderJoint(joint, { links = !1, rules = 1e400, text = 1e400 } = {}) {
	let { several, checkpoints } = joint, rows = jointRows(checkpoints), rest = rows.length - Math.min(rows.length, rules), title = (checkpoint, index) => {
		let name = escapeMarkdown(checkpoint.folder), linked = links && checkpoint.report !== void 0 ? `[${name}](${encodeURI(checkpoint.folder)}/report.md)` : name;
		return index === several.picked ? `${linked}<br>**picked**` : linked;
	}, isPublic = checkpoints.some(({ report }) => report?.public === !0);
	return [
		`# ${VERDICT_SIGNS[several.verdict]} ${escapeMarkdown(several.headline)}`,
		...explainJoint(joint).map(escapeMarkdown),
		table([
			"",
			baseColumn(checkpoints),
			"Limit",
			...checkpoints.map(title)
		], [[
			"**Verdict**",
			"",
			"",
			...checkpoints.map(verdictCell)
		], ...rows.slice(0, rules).map(({ rule, base, limit, cells }) => [
			`[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}<br>${code(formatRule(rule))}`,
			figure$2(base),
			figure$2(limit),
			...cells.map(ruleCell)
		])]),
		...rest > 0 ? [`And ${counted(rest, "more rule")}.`] : [],
		checkpoints.map((one) => reasonLine(one, text)).join("\n"),
		`<sub>Below a figure is its interval. Each checkpoint has a full report in its folder. [What the terms mean](${docs("glossary")})</sub>`,
		...isPublic ? ["This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5 or withheld."] : []
	].filter((section) => section !== "").join("\n\n").concat("\n");
}
function verdictCell({ report }) {
	let verdict = report?.verdict ?? "error";
	return `${VERDICT_SIGNS[verdict]} ${verdict}`;
}
function ruleCell(compared) {
	if (compared === void 0) return "–";
	let { rule, bounded, tuned, interval } = compared, [sign] = STATE_SIGNS[rule.state].split(" "), own = compared[bounded];
	return [
		`${sign} **${figure$2(own === "" ? "–" : own)}**`,
		...interval === "" ? [] : [figure$2(interval)],
		...bounded === "change" && tuned !== "" ? [figure$2(`tuned ${tuned}`)] : []
	].join("<br>");
}
function reasonLine(checkpoint, longest) {
	let why = whyOf(checkpoint), shown = why.length > longest ? `${why.slice(0, longest)} …` : why, { folder, source } = checkpoint;
	return `- ${escapeMarkdown(folder)}, ${code(source)}${shown === "" ? "" : `: ${escapeMarkdown(shown)}`}`;
}
// src/report/several/tiers.ts
/** Largest first: everything, what a pull request shows, the verdicts. */
const TIERS = [
	{},
	{
		rules: 50,
		text: 300
	},
	{
		rules: 10,
		text: 100
	},
	{
		rules: 0,
		text: 0
	}
];
/**
* The joint report at the largest tier that fits; a shortened one ends with a line that says where
* the whole is. Empty if not even the verdicts fit.
*/
function renderJointWithin(joint, room, place) {
	for (let [index, tier] of TIERS.entries()) {
		let note = index === 0 ? "" : `\n> This is an excerpt. Full report: ${place}\n`, text = renderJoint(joint, tier) + note;
		if (fits(text, room)) return text;
	}
	return "";
}
// src/report/html/several.ts
/** report.html of several checkpoints: the verdict, then a column for each, with links to their own. */
function renderJointHtml(joint) {
	let { several } = joint, look = verdictLook(several.verdict), [first, ...others] = explainJoint(joint);
	return page(several.headline, html`<main><header class="verdict ${look.tone}" id="verdict">
      ${icon(look)}
      <div>
        <h1>${several.headline}</h1>
        <p class="lead">${first}</p>
        ${others.map((line) => html`<p class="subject">${line}</p>`)}
      </div>
    </header>
    ${sideBySide(joint)}
    ${each(joint)}</main>`, several.reticence, "several.json");
}
function sideBySide({ several, checkpoints }) {
	let verdicts = checkpoints.map((checkpoint, index) => {
		let picked = index === several.picked ? html`<br><small>picked</small>` : void 0;
		return html`${linked(checkpoint, badge(verdictLook(several.checkpoints[index].verdict)))}${picked}`;
	}), rows = jointRows(checkpoints).map(({ rule, base, limit, cells }) => [
		html`${plainName(rule)}${rule.level === "warn" ? " (only warns)" : ""}<br><code>${formatRule(rule)}</code>`,
		figure$1(base),
		figure$1(limit),
		...cells.map(cellOf)
	]), isPublic = checkpoints.some(({ report }) => report?.public === !0);
	return html`<section id="overview"><h2>Side by side</h2>${sheet({
		name: "Checkpoints side by side",
		header: [
			"Rule",
			baseColumn(checkpoints),
			"Limit",
			...checkpoints.map(({ folder }) => folder)
		],
		rows: [[
			"Verdict",
			void 0,
			void 0,
			...verdicts
		], ...rows],
		figuresTo: 3
	})}<p class="hint">Below a figure is its interval. ${baseColumn(checkpoints) === "Base" ? "The base" : "The previous release"} gets the same questions on the same records, once for all checkpoints.</p>
  ${isPublic ? html`<p class="hint">This report is public: numbers that rest on fewer than 5 values, records or people are shown as ${"<5"} or withheld.</p>` : void 0}</section>`;
}
function cellOf(compared) {
	if (compared === void 0) return "–";
	let { rule, bounded, tuned, interval } = compared, own = compared[bounded], beside = bounded === "change" && tuned !== "" ? html`<br><small class="keep">tuned ${tuned}</small>` : void 0;
	return html`${badge(ruleLook(rule.state))}<br>${figure$1(own === "" ? "–" : own, interval, !0)}${beside}`;
}
/** Each checkpoint with its reference, why it does not pass, and its own report. */
function each({ several, checkpoints }) {
	return html`<section id="checkpoints"><h2>Each checkpoint</h2>${sheet({
		name: "Each checkpoint",
		header: [
			"Checkpoint",
			"Reference",
			"Why",
			"Report"
		],
		figuresFrom: 4,
		rows: checkpoints.map((checkpoint, index) => [
			html`<strong>${checkpoint.folder}</strong>${index === several.picked ? html`<br><small>picked</small>` : void 0}`,
			html`<code>${checkpoint.source}</code>`,
			whyOf(checkpoint) || "It passes.",
			checkpoint.report === void 0 ? "none" : linked(checkpoint, "Full report")
		])
	})}</section>`;
}
function linked({ folder, report }, content) {
	return report === void 0 ? content : html`<a href="${encodeURI(folder)}/report.html">${content}</a>`;
}
// src/report/junit.ts
/**
* report.junit.xml: one testcase per rule, for tools that collect test results. A breached rule is
* a failure, one without a verdict (undecided, invalid) an error; a rule that blocks nothing (not
* applicable, waived, or only a warning) is skipped, with the reason.
*/
function junitOf(report) {
	return document([suiteOf(report, "Reticence")]);
}
/** The same for several checkpoints, a testsuite each; one without a report has one error. */
function junitOfSeveral(checkpoints) {
	return document(checkpoints.map(({ folder, report, error }) => report === void 0 ? suite(folder, 0, {
		tests: 1,
		failures: 0,
		errors: 1,
		skipped: 0
	}, [verdictCase(error?.code ?? "error", error?.message ?? "")]) : suiteOf(report, folder)));
}
function document(suites) {
	let sum = (name) => suites.reduce((sum, { totals }) => sum + totals[name], 0), all = {
		tests: sum("tests"),
		failures: sum("failures"),
		errors: sum("errors")
	};
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({ name: "Reticence" })}${attributes(all)}>`,
		...suites.flatMap(({ lines }) => lines),
		"</testsuites>",
		""
	].join("\n");
}
function suiteOf({ rules, verdict, headline, timing }, name) {
	let cases = rules.map((rule) => ({
		rule,
		outcome: outcomeOf(rule)
	})), count = (outcome) => cases.filter((one) => one.outcome === outcome).length, seconds = typeof timing.seconds == "number" ? timing.seconds : 0, unexplained = ["inconclusive", "error"].includes(verdict) && count("failure") + count("error") === 0;
	return suite(name, seconds, {
		tests: cases.length + Number(unexplained),
		failures: count("failure"),
		errors: count("error") + Number(unexplained),
		skipped: count("skipped")
	}, [...cases.map(({ rule, outcome }) => testcase(rule, outcome)), ...unexplained ? [verdictCase(verdict, headline)] : []]);
}
function suite(name, seconds, totals, cases) {
	let numbers = attributes({ ...totals });
	return {
		totals,
		lines: [
			`  <testsuite${attributes({ name })}${numbers}${attributes({ time: seconds.toFixed(3) })}>`,
			...cases,
			"  </testsuite>"
		]
	};
}
function verdictCase(type, message) {
	return `    <testcase${attributes({
		name: "verdict",
		classname: "reticence"
	})}><error${attributes({
		type,
		message
	})}/></testcase>`;
}
function outcomeOf({ state, level }) {
	return state === "cleared" || state === "not-breached" ? "passed" : state === "not-applicable" || state === "waived" || level === "warn" ? "skipped" : state === "breached" ? "failure" : "error";
}
function testcase(rule, outcome) {
	let name = attributes({
		name: ruleIdentity(rule),
		classname: `reticence.${rule.metric}`,
		time: "0"
	}), text = describeRule(rule);
	return outcome === "passed" ? `    <testcase${name}/>` : `    <testcase${name}>${outcome === "skipped" ? `<skipped${attributes({ message: text })}/>` : `<${outcome}${attributes({
		type: rule.state,
		message: text
	})}/>`}</testcase>`;
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
}
/**
* Text of an attribute. Invisible characters are written out; any others that XML 1.0 cannot
* represent become the replacement character.
*/
function escapeXml(text) {
	return visible(text).replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
// src/report/sarif.ts
/** Most results that GitHub accepts from one run. */
const UNKNOWN_PLACE = {
	file: "reticence.yml",
	line: 1
};
/**
* report.sarif, SARIF 2.1.0 (OASIS Standard): one result for each breached rule, at its line of the
* policy. If an audit gave no verdict on a rule, the run is unsuccessful with a notification, so
* that a missing result does not look like a missing leak.
*/
function sarifOf(report) {
	let breached = report.rules.filter(({ state }) => state === "breached").slice(0, 25e3), ids = [...new Set(breached.map(({ metric }) => metric))], decided = ![
		"invalid",
		"inconclusive",
		"error"
	].includes(report.verdict);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Reticence",
				semanticVersion: report.provenance.reticence,
				rules: ids.map(descriptorOf)
			} },
			invocations: [{
				executionSuccessful: decided,
				...decided ? {} : { toolExecutionNotifications: [{
					level: "error",
					message: { text: visible(`${report.verdict}: ${report.headline}`) }
				}] }
			}],
			results: breached.map((rule) => resultOf(rule, ids)),
			columnKind: "utf16CodeUnits"
		}]
	};
}
function descriptorOf(id) {
	let meaning = isMetricId(id) ? definitionOf(id).meaning : id;
	return {
		id,
		shortDescription: { text: `${meaning[0].toUpperCase()}${meaning.slice(1)}.` },
		defaultConfiguration: { level: "error" },
		properties: { tags: ["privacy"] }
	};
}
function resultOf(rule, ids) {
	let { file, line } = rule.location ?? UNKNOWN_PLACE;
	return {
		ruleId: rule.metric,
		ruleIndex: ids.indexOf(rule.metric),
		level: rule.level === "fail" ? "error" : "warning",
		message: { text: visible(describeRule(rule)) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(file),
				uriBaseId: "%SRCROOT%"
			},
			region: { startLine: line }
		} }],
		partialFingerprints: { "reticenceRule/v1": ruleFingerprint(rule) }
	};
}
/** A relative path as a URI (RFC 3986): everything but plain name characters is percent-encoded. */
function uriOf(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
// src/report/write.ts
/**
* Writes report.json and its other formats, and what `seal` makes of the text of report.json: all of
* them or none. The JSON comes last: if it exists, the audit is done. Throws InternalError for a
* report that violates its own schema.
*/
async function writeReport(folder, report, seal) {
	refuseInvalid(reportValidator(), report);
	let text = json(report), sealed = seal?.(text);
	await writeFiles(folder, [
		...renderingsOf(report, text),
		...sealed === void 0 ? [] : [[REPORT_SEAL, sealed]],
		[REPORT_JSON, text]
	]);
}
/**
* Every other format of a report, by the name of its file. `text` is that of report.json: nothing
* else goes into them.
*/
function renderingsOf(report, text) {
	return [
		[REPORT_MARKDOWN, renderMarkdown(report)],
		[REPORT_HTML, renderHtml([report])],
		[REPORT_SARIF, json(sarifOf(report))],
		[REPORT_JUNIT, junitOf(report)],
		[REPORT_PREDICATE, json(predicateOf(report))],
		[REPORT_BOM, json(bomOf(report, text))]
	];
}
/**
* Writes several.json and its other formats: all of them or none. Throws InternalError for a joint
* report that violates its own schema.
*/
async function writeJointReport(folder, joint) {
	refuseInvalid(severalValidator(), joint.several), await writeFiles(folder, [
		[REPORT_MARKDOWN, renderJoint(joint, { links: !0 })],
		[REPORT_HTML, renderJointHtml(joint)],
		[REPORT_JUNIT, junitOfSeveral(joint.checkpoints)],
		[SEVERAL_JSON, json(joint.several)]
	]);
}
/** Throws InternalError for what violates its own schema. */
function refuseInvalid(check, report) {
	if (check(report)) return;
	let [error] = check.errors ?? [];
	throw new InternalError(`the report does not match its schema (${error?.instancePath} ${error?.message}); please report this.`);
}
/** Writes files into a folder, all or none. Throws SourceError. */
async function writeFiles(folder, files) {
	try {
		await writeTogether(files.map(([name, content]) => [join(folder, name), content]));
	} catch (error) {
		let { code } = error, isFull = diskFull(error) !== void 0;
		throw new SourceError("report-unwritable", `the report cannot be written (${isFull ? "the disk is full" : code}). The signals are kept: ${isFull ? "free some space" : "make the folder writable"} and run \`reticence judge\`.`, { location: { file: folder } });
	}
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
export { VERDICT_SIGNS as _, onTheRunner as a, MEANING as b, whyOf as c, predicateOf as d, auditedPlaces as f, STATE_SIGNS as g, renderHtml as h, renderJointWithin as i, joinReports as l, withLocations as m, writeJointReport as n, renderWithin as o, placedIn as p, writeReport as r, explainJoint as s, renderingsOf as t, roundNumbers as u, judgeRule as v, describeRule as x, renderCertificate as y };
