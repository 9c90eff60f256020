import { a as shownNames, o as surveyFile, r as pullDataOnly, s as RowsFault } from "./src-audit-index.js";
import { c as SourceError, i as PolicyError } from "./src-base-errors.js";
import { F as TEMPLATE_FORMS, N as TEMPLATES, b as formatShare, g as formatMetric } from "./src-attacks-ez.js";
import { l as leastNonmembers } from "./src-gate-limits.js";
import { t as largestOf } from "./src-base-extremes.js";
import { r as restsOnBase } from "./src-config-lock.js";
import { _ as FIELDS, v as OPTIONAL_FIELDS } from "./src-config-document.js";
import { a as messageOf, n as ProbeFault } from "./src-probe-docker-cleanup.js";
import "./src-probe-choose.js";
import { F as kishCount, c as aucOutlook, f as proportionOutlook, m as tprOutlook, u as nToDecideProportion } from "./src-console-report.js";
import { C as formatBytes } from "./src-sources-cache-digests.js";
import "./src-sources-cache-seen.js";
// src/console/plan.ts
/** What an audit would do, in lines for a terminal or a job log; its warnings are left to the caller. */
function planText(plan) {
	return [
		...pullLines(plan),
		...baseLines(plan),
		"Records",
		...plan.sets.map(recordLine),
		"",
		"Tasks",
		...plan.tasks.map((task) => `  ${task}`),
		"",
		"Rules",
		...plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
		...outlookLines(plan)
	].join("\n");
}
function recordLine({ audit, set, files, records, used, persons }) {
	let sampled = used < records ? `, ${used.toLocaleString("en-US")} sampled` : "", equivalent = persons === void 0 || persons === used ? "" : `; as many as ${persons.toLocaleString("en-US")} persons with equally many records`;
	return `  ${audit} ${set.padEnd(11)} ${records.toLocaleString("en-US")} in ${files} file${files === 1 ? "" : "s"}${sampled}${equivalent}`;
}
/** The models that an audit would fetch. */
function pullLines({ pulls }) {
	return pulls.length === 0 ? [] : [
		"Models",
		...pulls.map(({ key, identity, files, bytes, missing, parameters }) => {
			let size = `${files} file${files === 1 ? "" : "s"}, ${formatBytes(bytes)}`, count = parameters === null ? "" : `, ${parameters.toLocaleString("en-US")} parameters`, fetch = missing === 0 ? "on this machine" : `${formatBytes(missing)} to fetch`;
			return `  ${key.padEnd(10)}  ${identity}  ${size}${count}; ${fetch}`;
		}),
		""
	];
}
function baseLines({ base }) {
	return base === void 0 ? [] : [
		"Base",
		`  ${base.outcome}: ${base.detail}`,
		""
	];
}
/** For each rule, what to expect at half its bound, at it and at twice it, and what would decide. */
function outlookLines({ rules }) {
	let told = rules.filter((rule) => rule.outlook !== void 0);
	if (told.length === 0) return [];
	let width = largestOf(told.map(({ name }) => name.length));
	return [
		"",
		"Outlook with these records, were the true value …",
		...told.flatMap(({ name, outlook }) => [...outlook.at.map(({ value, chances }, index) => {
			let figures = [
				"clear",
				"breach",
				"undecided"
			].map((outcome) => `${outcome} ${formatShare(chances[outcome], 0)}`.padEnd(15)).join(" ");
			return `  ${(index === 0 ? name : "").padEnd(width)}  ${String(Number(value.toPrecision(3))).padEnd(7)} ${figures}`.trimEnd();
		}), `  ${"".padEnd(width)}  ${enoughLine(outlook.enough)}`])
	];
}
function enoughLine(enough) {
	if (enough === void 0) return "no practical number of records clears it at half the bound";
	let { members, nonmembers } = enough;
	return `${members.toLocaleString("en-US")} members and ${nonmembers.toLocaleString("en-US")} nonmembers clear it 9 times in 10 at half the bound`;
}
// src/plan/outlook.ts
/** Shares of the bound at which a rule's outlook is told. */
const SHARES$1 = [
	.5,
	1,
	2
], GROWTH = [
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
	if (!at.some((one) => one.chances === void 0)) return {
		at,
		enough: GROWTH.map((factor) => grown(sizes, factor)).find((larger) => {
			let outlook = chances(values[0], larger);
			return outlook !== void 0 && outlook.clear >= .9;
		})
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
function trueValue({ metric, max }, share) {
	let value = metric === "mia.auc" ? .5 + share * (max - .5) : share * max;
	return Math.min(.999, value);
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
// src/plan/survey.ts
/**
* Reads the files of a set as the probe will. Throws SourceError for what an audit refuses: a record
* that cannot be read, files without any record, a field of the policy that no record has.
*/
async function surveySet(files, set, audit, columns) {
	let people = set === "people", fields = people ? PEOPLE : wantedBy(audit, columns), surveys = [];
	for (let file of files) surveys.push({
		file,
		survey: await surveyOf(file, fields)
	});
	let records = surveys.reduce((sum, { survey }) => sum + survey.rows, 0);
	if (records === 0) throw faultOf("file-empty", files[0].path);
	let present = new Set(surveys.flatMap(({ survey }) => [...survey.present])), warnings = surveys.filter(({ survey }) => survey.rows === 0).map(({ file }) => `${file.path} holds no record; the other files of the ${set} are read.`);
	if (people) return {
		records,
		present,
		warnings
	};
	refuseAbsent(audit, set, present);
	let { subject } = audit.data, nobody = surveys.reduce((sum, { survey }) => sum + survey.withoutSubject, 0);
	if (subject !== void 0 && !present.has(subject)) throw absent(audit, `${audit.key}.subject`, subject, set);
	nobody > 0 && warnings.push(`${nobody.toLocaleString("en-US")} of ${records.toLocaleString("en-US")} ${set} have no ${JSON.stringify(subject)}: each counts as a person of its own.`);
	let others = surveys.flatMap(({ file, survey }) => [...survey.others.keys()].map((name) => ({
		name,
		type: file.type
	})));
	others.length > 0 && warnings.push(`the ${set} have fields that hold text and are not audited: ${shownNames(others)}. If training saw them, put them into the text that is audited.`);
	let persons = personsOf$1(surveys.map(({ survey }) => survey));
	return {
		records,
		present,
		warnings,
		...persons === void 0 ? {} : { persons }
	};
}
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
	let names = Object.entries(data.fields);
	return {
		required: names.flatMap(([role, name]) => OPTIONAL_FIELDS.has(role) ? [] : [name]),
		optional: [...names.flatMap(([role, name]) => OPTIONAL_FIELDS.has(role) ? [name] : []), ...columns],
		subject: data.subject
	};
}
async function surveyOf({ path, type }, fields) {
	try {
		return await surveyFile(path, type, fields);
	} catch (error) {
		throw error instanceof RowsFault ? faultOf(error.code, path, error.line) : new SourceError("source-unreadable", `cannot be read (${error.code}).`, { location: { file: path } });
	}
}
function faultOf(code, file, line) {
	let location = {
		file,
		...line === void 0 ? {} : { line }
	};
	return new ProbeFault(code, `${messageOf(code)}.`, { location });
}
/** Fields that a record may lack, and that the policy gives a name of its own. */
function refuseAbsent(audit, set, present) {
	let { format, fields } = audit.data;
	for (let [role, name] of Object.entries(fields)) if (name !== FIELDS[format][role] && OPTIONAL_FIELDS.has(role) && !present.has(name)) throw absent(audit, `${audit.key}.fields.${role}`, name, set);
}
function absent(audit, key, name, set) {
	return new SourceError("field-absent", `no record of the ${set} has ${JSON.stringify(name)}, which \`${key}\` names. Correct the name, or remove the key.`, { location: { file: audit.data[set].join(", ") } });
}
// src/plan/index.ts
/**
* What an audit by this policy would do. Fetches data and counts it; lists models and leaves them
* where they are; runs no model, and writes nothing but the cache.
*/
async function planAudit(loaded, options = {}) {
	let { policy } = loaded;
	await using pulled = await pullDataOnly(loaded, options);
	let { pii } = policy.attacks, columns = pii !== "off" && pii.prefix ? Object.keys(pii.columns) : [], sets = [], surveys = [], ofMembers = [];
	for (let [index, audit] of policy.audits.entries()) {
		let { sets: ofAudit, people } = pulled.audits[index];
		for (let [set, files] of Object.entries({
			...ofAudit,
			people
		})) {
			if (files === void 0) continue;
			let survey = await surveySet(files, set, audit, columns);
			surveys.push(survey), set === "members" && ofMembers.push(survey);
			let { records } = survey, used = Math.min(records, limitOf(policy, set));
			sets.push({
				audit: audit.name,
				set,
				files: files.length,
				records,
				used,
				...survey.persons === void 0 ? {} : { persons: Math.max(1, Math.floor(survey.persons * used / records)) }
			});
		}
	}
	return refuseAbsentColumns(loaded, columns, ofMembers), {
		pulls: pulled.models.filter(({ resolved }) => resolved.kind !== "local").map(plannedPull),
		sets,
		tasks: tasksOf(loaded, sets),
		rules: policy.gate.rules.map((rule) => ({
			name: formatMetric(rule.metric, { ...rule.parameters }),
			bound: boundOf(rule),
			level: rule.level,
			outlook: outlookOf(rule, sizesOf(sets, rule.parameters.audit), policy.gate.confidence, attacksOf(policy))
		})),
		...pulled.match === void 0 ? {} : { base: pulled.match },
		warnings: [
			...surveys.flatMap(({ warnings }) => warnings),
			...warningsOf(loaded, sets),
			...baseWarnings(loaded, pulled.match)
		]
	};
}
/** Misspelt, a field of PII would find nothing, and the audit would look clean. */
function refuseAbsentColumns({ source }, columns, ofMembers) {
	if (ofMembers.length !== 0) {
		for (let name of columns) if (!ofMembers.some(({ present }) => present.has(name))) throw new PolicyError("column-absent", `no record of the members has the field ${JSON.stringify(name)}.`, { location: source.locate([
			"attacks",
			"pii",
			"columns",
			name
		], { key: !0 }) });
	}
}
function boundOf({ max, min, increase }) {
	return increase === void 0 ? max === void 0 ? `min ${min}` : `max ${max}` : `max increase ${increase.max} against ${increase.against}`;
}
function limitOf({ limits, attacks }, set) {
	return set === "people" ? attacks.pii === "off" || attacks.pii.template === !1 ? 0 : attacks.pii.template.people : limits.records;
}
function plannedPull({ key, resolved, files, missing, parameters }) {
	return {
		key,
		identity: resolved.identity,
		files: files.length,
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		missing: missing.bytes,
		parameters: parameters ?? null
	};
}
function sizesOf(sets, audit) {
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
function attacksOf({ attacks: { mia } }) {
	return mia === "off" ? 1 : mia.attacks.length;
}
function tasksOf({ policy }, sets) {
	let sum = (chosen) => sets.filter(chosen).reduce((total, { used }) => total + used, 0), total = sum(({ set }) => set !== "people").toLocaleString("en-US"), { mia, pii } = policy.attacks;
	return [
		"inspect    checkpoint and base, without loading them",
		`records    read, render and tokenise ${total} records`,
		...pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : [],
		`overlap    equal and near-equal records among ${total}`,
		...mia === "off" ? [] : ["blind      a classifier that sees the text only"],
		"control    planted strings that must be found",
		`score      ${total} records under the checkpoint and under the base`,
		...pii === "off" ? [] : piiTasks(pii, sum(({ set }) => set === "people"))
	];
}
function piiTasks({ values, decoys, candidates, template, sampling }, people) {
	let count = (number) => number.toLocaleString("en-US"), prompts = template === !1 ? 0 : people * template.attributes.length * template.forms.length * TEMPLATES.length;
	return [
		...decoys + candidates === 0 ? [] : [`candidates ${count(values)} values at most among ${count(decoys)} decoys and ${count(candidates)} real ones`],
		...template === !1 ? [] : [`templates  ${count(prompts)} prompts about ${count(people)} people at ${template.temperatures.length} temperature${template.temperatures.length === 1 ? "" : "s"}, both models`],
		...sampling === "off" ? [] : [`sampling   ${count(sampling.sequences)} sequences of ${sampling.tokens} tokens, both models`]
	];
}
function baseWarnings({ policy }, match) {
	if (match?.outcome !== "differs" || policy.acceptMismatch !== void 0) return [];
	let rules = policy.gate.rules.filter((rule) => restsOnBase(rule, policy)).length;
	return [`the base is not the model that the checkpoint was tuned from: ${match.detail} The ${rules} rules that compare with the base will be invalid. Name that model, or say why this one is right with \`base: {ref: …, accept_mismatch: "the reason"}\`.`];
}
function warningsOf({ policy }, sets) {
	let nonmembersOf = (audit) => sizesOf(sets, audit).nonmembers, warnings = [];
	for (let { name, key, data } of policy.audits) policy.attacks.mia === "off" || nonmembersOf(name) > 0 || data.members.length !== 0 && warnings.push(`the audit ${name} has no nonmembers: its membership-inference rules will be invalid. Name held-out records with ${key}.nonmembers, or write \`mia: off\`.`);
	for (let rule of policy.gate.rules) {
		let { metric, parameters } = rule, { audit, fpr } = parameters, sizes = sizesOf(sets, audit);
		if (fpr !== void 0 && sizes.nonmembers > 0) {
			let attacks = competing(rule, attacksOf(policy)), least = leastNonmembers(fpr, policy.gate.confidence, attacks), [present, unit] = sizes.nonmembers < least || sizes.persons === void 0 ? [sizes.nonmembers, "nonmembers"] : [sizes.persons.nonmembers, "persons among the nonmembers"], isSure = sizes.nonmembers < leastNonmembers(fpr, policy.gate.confidence);
			present < least && warnings.push(`${metric} at fpr ${fpr} needs ${least.toLocaleString("en-US")} ${unit} or more; there are ${present.toLocaleString("en-US")}, so the rule ${isSure ? "will" : "may"} be invalid.`);
		}
		let persons = personsOf(sets, audit), least = leastToClear(rule, policy.gate.confidence);
		persons !== void 0 && least !== void 0 && persons < least && warnings.push(`${formatMetric(metric, { ...parameters })} max ${rule.max} cannot be cleared with fewer than ${least.toLocaleString("en-US")} persons, however many records they have; the members tell as much as ${persons.toLocaleString("en-US")} persons with equally many records.`);
	}
	return warnings;
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
export { planText as n, planAudit as t };
