import { c as SeveralErrors, f as shownErrors, i as PolicyError, l as SourceError, o as ProbeError, r as InternalError, s as ReticenceError } from "./src-base-errors.js";
import { A as isOptionalField, E as FIELDS, Et as TEMPLATE_FORMS, Ft as isSensitive, M as isReadAside, Rt as syntheticAttacks, S as isSynthetic, Ut as formatCount, _ as reach, ft as AUC_METRICS, g as hostOf, jt as definitionOf, m as Puller, n as loadPolicy, q as shardValidator, s as lockPolicy, v as readLocked, wt as TEMPLATES, y as readPullLock } from "./src-attacks-clipped-reference.js";
import { G as formatBound, J as formatDelta, K as formatChoice, W as decimals, Z as formatMetric, tt as formatShare } from "./src-gate-verdict.js";
import { c as whyOf, l as joinReports, m as withLocations, n as writeJointReport, p as placedIn, r as writeReport, s as explainJoint } from "./src-gate-enough.js";
import { n as VERSION$1, t as ROOT } from "./src-base-installation.js";
import { J as leastNonmembers, V as kishCount, c as nToDecideProportion, f as tprOutlook, o as aucOutlook, u as proportionOutlook } from "./src-gate-limits.js";
import { n as smallestOf, t as largestOf } from "./src-base-extremes.js";
import { f as restsOnBase, l as judgeAudit, p as leastCalibration, s as writeCertificate } from "./src-canaries-exposure.js";
import { a as openOwnFile, c as sha256OfOpen, d as writeAtomically, f as writeNew, s as readOwnFile } from "./src-base-files.js";
import { B as takeSeveral, D as SHARD_SEAL, E as SHARDS, F as refuseForeign$1, I as refuseOutput, L as refuseSeveral, M as isMeasured, O as SHARED, R as takeOutput, T as SHARD, a as EVENTS, c as ORIGIN, d as POLICY_LOCK, f as PULLED, i as EARLIER, j as holdsSignals, k as SIGNALS, l as PARTS, n as CANARY_COINS, o as HOST_JOB, p as PULL_LOCK, s as JOB, t as ACCOUNTING, u as PLACES, z as takeReports } from "./src-base-audit-folder.js";
import { F as measuredFolder, M as cacheSettings, N as cachedBytes, V as formatBytes, j as Cache, u as isSafetensors } from "./src-base-crc32c.js";
import { $ as mechanismOf, D as shownNames, E as fieldsOf, F as boundOutlook, I as candidatesFor, K as rightToRefute, L as shareRefuting, N as ReadingLimit, P as RowsFault, T as fieldHint, W as epsilonCeiling, X as recompute, Z as recomputeIfReady, _ as eachCheckpoint, b as endNotes, f as formatNotes, g as pullInputs, h as pullDataOnly, j as surveyFile, m as pullCommon, p as lookAtCheckpoint, x as trainingNotes, y as repeatedCheckpoint } from "./src-accounting-accounting.js";
import { A as refuseContradiction, B as runsCuda, E as readEngine, L as deviceOfProcess, R as mayHaveGpu, S as lookUpImage, T as makeJob, _ as WORKING_BYTES, a as describeEvent, c as faultInData, d as RESERVE_FILE, g as GPU_WORKING_BYTES, i as describeAgain, k as grantGpus, r as ProbeFault, u as messageOf, v as diskNeeded, x as canPull, y as limitFor, z as readDriver } from "./src-probe-copies.js";
import { a as checkCluster, c as ensureAccounting, d as environmentState, f as rayState, i as interpreterNamed, n as chooseExecutor, r as executorFor, t as examineInterpreter } from "./src-probe-choose.js";
import { S as readManifestAlone, a as sealAudit, i as isSealedBy, n as checkHmac, r as hmacOf } from "./src-judge-evidence-seal.js";
import { i as SECONDS_A_RECORD, r as COST_OF_A_TOKEN } from "./src-console-estimate.js";
import { y as withLastRelease } from "./src-audit-last-release.js";
import { a as isSameFolder, c as digestInputs, i as candidateIn, o as sealVerdict, s as findReusable, t as inputParts } from "./src-history-seal.js";
import { c as width, i as hang, l as wrap, s as reportColumns } from "./src-console-text.js";
import { i as plain, o as sideBySide, r as painter, t as VERDICT_COLOURS } from "./src-console-report.js";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
import { access, lstat, mkdir, readFile, readdir, rename, rm, rmdir, stat, statfs, utimes, writeFile } from "node:fs/promises";
import { availableParallelism, freemem, homedir, totalmem } from "node:os";
// src/config/places.ts
/**
* Where the policy asks for each of its rules: at the rule, or where it names the preset that the
* rule is of, or at the policy's first line where it names none.
*/
function placeRules(source, { gate }) {
	let written = source.value.gate?.rules ?? [];
	return gate.rules.map(({ key, level, max }, index) => ({
		key,
		level,
		...max === void 0 ? {} : { max },
		location: locationInWorkspace(index < written.length ? source.locate([
			"gate",
			"rules",
			index
		]) : source.locate(["gate", "preset"], { key: !0 }))
	}));
}
/**
* A report names files within the working directory only: other paths say how somebody's machine is
* laid out.
*/
function locationInWorkspace({ file, line }) {
	let path = relative(process.cwd(), resolve(file)), outside = path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
	return line === void 0 || outside ? void 0 : {
		file: path.split(sep).join("/"),
		line
	};
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
// src/plan/accounting.ts
/** What a declared mechanism is worth, and what a plan says of it; nothing where none is declared. */
async function planAccounting(loaded, signal) {
	let dp = loaded.policy.training?.dp;
	if (dp === void 0 || mechanismOf(dp) === void 0) return { checks: [] };
	let name = "declared privacy", { value: accounting, checks } = await attempt("rules", name, () => recomputeIfReady(loaded, signal));
	if (checks.length > 0) return { checks };
	let declared = `the declared ε = ${dp.epsilon} at δ = ${formatDelta(dp.delta)}`;
	if (accounting === void 0 && loaded.policy.run.setup === "never") return { checks: (await attempt("rules", name, () => ensureAccounting({
		setup: "never",
		say: () => {}
	}))).checks };
	if (accounting === void 0) return { checks: [ok("rules", name, `${declared} is recomputed by the audit, which makes a small environment for it (about 250 MB; \`reticence setup --accounting\` makes it now)`)] };
	let { epsilon, library } = accounting, text = `${declared}: recomputed by ${library}, the declared mechanism has ${epsilon === null ? "no finite ε" : `ε = ${decimals(epsilon, 2)}`}`;
	return {
		accounting,
		checks: [epsilon !== null && epsilon / dp.epsilon <= 1.05 ? ok("rules", name, text) : warning("rules", name, `${text}.`)]
	};
}
// src/plan/canaries.ts
/** How well canaries may be told apart: AUCs for which the power is shown. */
const AUCS = [
	.7,
	.8,
	.9
];
/** What so many canaries can show, and how likely the policy's rules on them are to be breached. */
function canaryChecks({ policy }, coins, accounting) {
	if (coins === void 0 || policy.canaries === void 0) return [];
	let { bound } = policy.canaries, alpha = (1 - policy.gate.confidence) / 2, planned = {
		candidates: coins.canaries.length,
		guesses: coins.guesses
	}, included = coins.canaries.filter(({ isIncluded }) => isIncluded).length, counts = `${formatCount(planned.candidates)} canaries, ${formatCount(included)} included, ${formatCount(planned.guesses)} guesses`;
	if (coins.repeat > 1) return [ok("data", "canaries", `${counts}; ${coins.repeat} copies each, so no bound of ε follows`)];
	let ofRules = policy.gate.rules.filter(({ metric, max }) => metric === "canary.epsilon_lower_bound" && max !== void 0).map((rule) => ok("rules", "canaries", boundPower(rule, planned, {
		bound,
		alpha
	}))), delta = definitionOf("canary.epsilon_lower_bound").parameters.delta;
	return [
		ok("data", "canaries", `${counts}; they show ε = ${epsilonCeiling(planned, {
			bound,
			delta,
			alpha
		}).toFixed(2)} at most (δ = ${formatDelta(delta)})`),
		...ofRules,
		...claimChecks({ policy }, planned, alpha, accounting?.curve)
	];
}
function boundPower({ max, parameters, ...rule }, planned, options) {
	let shares = AUCS.map((auc) => {
		let { aboveLimit } = boundOutlook({
			...planned,
			auc
		}, {
			...options,
			delta: parameters.delta,
			limit: max
		});
		return `${formatShare(aboveLimit)} at an AUC of ${auc}`;
	});
	return `canary.epsilon_lower_bound ${formatBound({
		metric: rule.metric,
		max
	})}: breached with ${shares.join(", ")} of the canaries' scores`;
}
function claimChecks({ policy }, planned, alpha, curve) {
	let dp = policy.training?.dp;
	if (dp === void 0) return [];
	let { bound } = policy.canaries, claim = {
		bound,
		epsilon: dp.epsilon,
		delta: dp.delta,
		alpha,
		curve
	}, declared = `the declared ε = ${dp.epsilon}`;
	if (dp.unit === "subject" || dp.adjacency === "replace-one") return [warning("rules", "canaries", `${declared} is about ${dp.unit === "subject" ? "all records of a person" : "records that are replaced"}, and these coins decided on single records that are added: it cannot be tested.`)];
	let needed = rightToRefute(planned, claim);
	if (needed === void 0) {
		let enough = candidatesFor(claim);
		return [warning("rules", "canaries", `${declared} is above what ${formatCount(planned.candidates)} canaries can refute.${enough === void 0 ? "" : ` ${formatCount(enough)}, a quarter of them guessed, could.`}`)];
	}
	let shares = AUCS.map((auc) => `${formatShare(shareRefuting({
		...planned,
		auc
	}, needed))} at an AUC of ${auc}`);
	return [ok("rules", "canaries", `${declared} is refuted by ${formatCount(needed)} right of ${formatCount(planned.guesses)} guesses: ${shares.join(", ")} of the canaries' scores`)];
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
async function surveySet(files, set, given, asked, limit) {
	let isGenerated = set === "generated", audit = isGenerated ? withoutSubject(given) : given, columns = isGenerated ? [] : asked, people = set === "people", fields = people ? PEOPLE : wantedBy(audit, columns), broken = new Broken(), surveys = [];
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
	let warnings = surveys.filter(({ survey }) => survey.rows === 0 && !survey.cut).map(({ file }) => ({ text: `${file.path} contains no records; the other files of the ${set} are read.` }));
	if (people) return {
		...found,
		warnings
	};
	let { absent, fields: known } = await absentFields(audit, set, {
		present,
		columns,
		files
	}), faults = cut ? [] : absent, { subject } = audit.data, nobody = surveys.reduce((sum, { survey }) => sum + survey.withoutSubject, 0);
	nobody > 0 && warnings.push({ text: `${formatCount(nobody)} of ${formatCount(records)} ${set} have no ${JSON.stringify(subject)}: each counts as a person of its own.` });
	let others = surveys.flatMap(({ file, survey }) => [...survey.others.keys()].map((name) => ({
		name,
		type: file.type
	})));
	if (others.length > 0) {
		let unread = (sets) => `${sets} have fields with text that the audit does not read: ${shownNames(others)}. If training saw them, put them into the audited text.`;
		warnings.push({
			text: unread(`the ${set}`),
			of: unread
		});
	}
	let persons = cut ? void 0 : personsOf$1(surveys.map(({ survey }) => survey)), characters = sumOrNone(surveys.map(({ survey }) => survey.characters));
	return {
		...found,
		faults,
		warnings,
		...known === void 0 ? {} : { fields: known },
		...characters === void 0 ? {} : { characters },
		...persons === void 0 ? {} : persons
	};
}
function withoutSubject(audit) {
	let { subject: _, ...data } = audit.data;
	return {
		...audit,
		data
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
	return {
		persons: kishCount([...counts.values(), ...Array(alone).fill(1)]),
		distinct: counts.size + alone
	};
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
/**
* Fields that a record may lack, that the policy gives a name of its own, and that no record has; and
* the fields that there are, where one of these or a column of PII is absent.
*/
async function absentFields(audit, set, { present, columns, files }) {
	let { format, fields, subject } = audit.data, named = [...Object.entries(fields).filter(([role, name]) => name !== FIELDS[format][role] && isOptionalField(format, role) && !present.has(name)).map(([role, name]) => [`${audit.key}.fields.${role}`, name]), ...subject === void 0 || present.has(subject) ? [] : [[`${audit.key}.subject`, subject]]];
	if (named.length === 0 && columns.every((name) => present.has(name))) return { absent: [] };
	let known = await fieldsOf(files);
	return {
		absent: named.map((one) => absentField(audit, one, set, known)),
		fields: known
	};
}
function absentField(audit, [key, name], set, fields) {
	return new SourceError("field-absent", `no record of the ${set} has the field ${JSON.stringify(name)}, which \`${key}\` names. Correct the name, or remove the key.${fieldHint(name, fields)}`, { location: { file: audit.data[set].join(", ") } });
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
		let { sets: ofAudit, people } = audits[index], warned = [];
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
			found.checks = [...found.checks, ...setChecks(name, survey, limit)];
			let told = survey.faults.length > 0 ? [] : survey.warnings;
			for (let one of told) warned.push({
				set,
				warning: one
			});
			set === "members" && ofMembers.push(survey);
			let planned = plannedSet(loaded, audit, set, files.length, survey);
			if (found.sets.push(planned), set === "people") continue;
			let { characters, records } = survey;
			found.characters !== void 0 && (found.characters = characters === void 0 ? void 0 : found.characters + characters * planned.used / Math.max(1, records)), set === "members" && audit.data.train_on === "both" && found.sets.push({
				...planned,
				set: "rejected"
			});
		}
		found.checks = [...found.checks, ...warningsOf(audit.name, warned)];
	}
	if (faultsOf(found.checks).length === 0) {
		let { checks } = await attempt("data", "columns", async () => refuseAbsentColumns(loaded, columns, ofMembers));
		found.checks = [...found.checks, ...checks];
	}
	return found;
}
/** The warnings of an audit's sets, those in the same words of several sets as one. */
function warningsOf(audit, warned) {
	return [...Map.groupBy(warned, ({ warning: { text, of } }) => of?.("") ?? text).values()].map((group) => {
		let [{ set, warning: first }] = group;
		if (group.length === 1) return warning("data", `${audit} ${set}`, first.text);
		let sets = group.map((one) => `the ${one.set}`).join(" and ");
		return warning("data", audit, first.of?.(sets) ?? first.text);
	});
}
function setChecks(name, survey, limit) {
	let { records, faults: errors, cut } = survey;
	if (errors.length > 0) return errors.flatMap((error) => faults("data", name, error));
	let counted = `${formatCount(records)} record${records === 1 ? "" : "s"}`;
	return [cut ? warning("data", name, `the first ${counted} are in order; reading ended there, after ${formatBytes(limit.read)} of data. The audit reads the others, and refuses them if one is broken.`) : ok("data", name, `${counted}, all looked at`)];
}
function plannedSet({ policy }, audit, set, files, { records, persons, distinct, cut }) {
	let used = Math.min(records, limitOf(policy, set));
	return {
		audit: audit.name,
		set,
		...set === "people" ? {} : { format: audit.data.format },
		files,
		records,
		used,
		...cut ? { cut } : {},
		...persons === void 0 ? {} : { persons: Math.max(1, Math.floor(persons * used / records)) },
		...distinct === void 0 || used < records ? {} : { distinct }
	};
}
/** Misspelt, a field of PII would find nothing, and the audit would look clean. */
function refuseAbsentColumns({ source }, columns, ofMembers) {
	if (!(ofMembers.length === 0 || ofMembers.some(({ cut }) => cut))) {
		for (let name of columns) if (!ofMembers.some(({ present }) => present.has(name))) throw new PolicyError("column-absent", `no record of the members has the field ${JSON.stringify(name)}.${fieldHint(name, ofMembers.flatMap(({ fields = [] }) => fields))}`, { location: source.locate([
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
	let { device, dtype, inspect } = await readManifestAlone(signals);
	if (inspect === void 0) return;
	let events = (await readOwnFile(join(signals, EVENTS))).toString("utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line)), start = events.findLastIndex(({ task, kind }) => task === "job" && kind === "start"), run = events.slice(start), inspected = run.find(({ task, kind }) => task === "inspect" && kind === "done"), ofScore = run.filter(({ task }) => task === "score"), [first] = ofScore.filter(({ kind }) => kind === "progress"), end = ofScore.find(({ kind }) => kind === "done"), plans = ofScore.filter(({ kind }) => kind === "plan");
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
// src/plan/tasks.ts
/** What an audit would do, a line per task. */
function tasksOf({ policy }, sets, canaries) {
	let sum = (chosen) => sets.filter(chosen).reduce((total, { used }) => total + used, 0), total = formatCount(sum(({ set }) => set !== "people")), { mia, pii } = policy.attacks, other = policy.previous === void 0 ? "base" : "previous release";
	return isSynthetic(policy) ? generatedTasks(policy, total, sum, canaries) : [
		`inspect    examine checkpoint and ${other}, without loading them`,
		`records    read, render and tokenise ${total} records`,
		...pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : [],
		`overlap    find exact and near duplicates among ${total}`,
		...mia === "off" ? [] : ["blind      train a classifier that sees only the text"],
		"control    plant strings that must be found",
		`score      ${total} records under the checkpoint and under the ${other}`,
		...canaries === 0 ? [] : [`canaries   score ${formatCount(canaries)} canaries under both models`],
		...pii === "off" ? [] : piiTasks(pii, sum(({ set }) => set === "people"))
	];
}
function generatedTasks({ attacks: { pii }, auxiliary }, total, sum, canaries) {
	let generated = formatCount(sum(({ set }) => set === "generated")), real = formatCount(sum(({ set }) => set !== "generated"));
	return [
		`records    read ${total} records`,
		...pii === "off" ? [] : [`inventory  find PII in ${total} records`],
		`overlap    find exact and near duplicates among ${real} private and held-out records`,
		"blind      train a classifier that sees only the text",
		"control    plant copies that must be found",
		`copies     look for ${real} records in ${generated} generated ones, and the other way`,
		`similarity score ${real} records by the words of the generated ones`,
		...canaries === 0 ? [] : [`canaries   score ${formatCount(canaries)} canaries by the words of the generated records`],
		...auxiliary === void 0 ? [] : [`auxiliary  tune a model on ${generated} generated records (3 times), and score ${real} under it and its base`]
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
// src/plan/weights.ts
/** Sums up models that were listed and whose headers were read. */
function weightsOf(models) {
	let isBase = ({ key }) => key === "base", isPrevious = ({ key }) => key.startsWith("update.previous"), previous = models.filter(isPrevious), below = previous.length === 0 ? [] : models.filter(isBase), own = previous.length === 0 ? models.filter(isBase) : previous, base = isAdapter(own) ? [...below, ...own] : own, alone = models.filter((model) => !isBase(model) && !isPrevious(model)), onBase = isAdapter(alone) && below.length === 0, tuned = isAdapter(alone) ? [...onBase ? base : below, ...alone] : alone, storedBytes = Math.max(bytesOf$1(base), bytesOf$1(tuned)), [inBase, inTuned] = [countOf(base), countOf(tuned)];
	return inBase === void 0 || inTuned === void 0 || inBase === 0 ? {
		parameters: void 0,
		storedBytes,
		width: void 0,
		adapter: onBase
	} : {
		parameters: {
			tuned: inTuned,
			base: inBase
		},
		storedBytes,
		width: bytesOf$1(base) / inBase,
		adapter: onBase
	};
}
function isAdapter(models) {
	return models.some(({ files }) => files.some(({ path }) => path === "adapter_config.json"));
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
	if (isSynthetic(loaded.policy)) return withoutModels(options, executor);
	let weights = weightsOf(models), dtype = device === "unknown" || weights.width === void 0 ? void 0 : plannedDtype(loaded.policy.run.dtype, device, weights.width);
	if (weights.parameters === void 0 || dtype === void 0) return {
		executor,
		device
	};
	let name = device === "cuda" ? `cuda ${machine.gpu?.name}` : device, parameters = weights.parameters.base, rates = (await readRates(env)).filter((rate) => rate.device === name && isOfDtype(rate.dtype, dtype)), same = rates.find((rate) => rate.parameters === parameters), near = same ?? nearest$1(rates, parameters), speed = speedOf(near, same !== void 0, device, parameters), tokens = tokensOf(options, near), limit = loaded.policy.limits.minutes * 60, { pii } = loaded.policy.attacks, records = usedOf(options.data), texts = Object.entries(SECONDS_A_RECORD).filter(([task]) => task !== "copies").filter(([task]) => task !== "inventory" || pii !== "off" && pii.prefix).reduce((sum, [, seconds]) => sum + seconds * records, 0);
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
/** Start, reading and comparing texts, and judging: no model runs. */
function withoutModels({ loaded, data, models, machine }, executor) {
	let isTuned = loaded.policy.auxiliary !== void 0, device = isTuned ? machine.device : "cpu", records = usedOf(data), each = (loaded.policy.attacks.pii === "off" ? 0 : SECONDS_A_RECORD.inventory) + SECONDS_A_RECORD.overlap + SECONDS_A_RECORD.copies, texts = Math.min(records, MOST_BLIND) * SECONDS_A_RECORD.blind + records * each, tuning = isTuned ? tuningSeconds(models, data, device, loaded.policy) : [0, 0];
	return tuning === void 0 ? {
		executor,
		device
	} : {
		executor,
		device,
		seconds: [0, 1].map((end) => START[end] + texts * AROUND_TEXTS[end] + tuning[end] + 3),
		basis: "from figures of other machines"
	};
}
/** Tuning the auxiliary model and scoring under it and its base; undefined where its size is not known. */
function tuningSeconds(models, { sets, characters }, device, { limits }) {
	let parameters = models.find(({ key }) => key === "synthetic.auxiliary")?.parameters;
	if (parameters === void 0 || device === "unknown") return;
	let used = (of) => sets.filter(({ set }) => of(set)).reduce((sum, one) => sum + one.used, 0), generated = used((set) => set === "generated"), real = used((set) => set !== "generated"), perRecord = (characters ?? USUAL_CHARACTERS * (generated + real)) / (generated + real), speed = speedOf(void 0, !1, device, parameters);
	return [0, 1].map((end) => {
		let tokens = perRecord / CHARACTERS_A_TOKEN[1 - end], audit = (3 * (3 * generated * tokens) + 2 * real * tokens) / speed[1 - end];
		return 691200 / speed[1 - end] + Math.min(audit, limits.minutes * 60);
	});
}
/** Characters of a record where nothing was counted. */
const USUAL_CHARACTERS = 500, MOST_BLIND = 4e4;
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
	let { attacks, limits } = loaded.policy, records = usedOf(data), { characters } = data, withCanaries = 1 + (data.canaries ?? 0) / Math.max(records, 1), most = records * limits.tokens * withCanaries, perToken = rate?.charactersPerToken;
	return [0, 1].map((end) => {
		let scored = characters === void 0 ? most * SHARE_OF_LIMIT[end] : withCanaries * characters / (perToken ?? CHARACTERS_A_TOKEN[1 - end]), cost = COST_OF_A_TOKEN.score * Math.min(most, scored);
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
	let { kind, why } = chosen.value, reason = why === void 0 ? "as run.executor says" : `chosen by auto, since ${why}`, check = {
		docker: checkDocker,
		process: checkProcess,
		ray: checkRay
	}[kind], found = await check(loaded, options);
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
	let notes = [], [gpus, driver] = await Promise.all([attempt("machine", "gpu", () => grantGpus(engine, run.gpus, run.device, (line) => notes.push(line))), readDriver()]), image = await attempt("machine", "image", () => lookUpImage(engine, run.image, gpus.value)), found = [
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
			...gpusOf(grantedOf(driver, granted))
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
/** A cluster's device is known to its nodes alone. */
async function checkRay(loaded, options) {
	let { run } = loaded.policy, cluster = await attempt("machine", "ray", () => checkCluster(run.ray ?? {}, options.signal));
	if (cluster.value !== void 0) {
		let { address, storage, version } = cluster.value;
		return {
			checks: [ok("machine", "ray", `Ray ${version} at ${address}; models, data and signals go through ${storage}`), warning("machine", "ray", "a cluster runs the probe without a container of its own and with a network: do not audit checkpoints there whose makers you do not trust")],
			place: { device: "unknown" }
		};
	}
	if (cluster.checks.length > 0) return {
		checks: cluster.checks,
		place: { device: "unknown" }
	};
	let [found, state] = await Promise.all([checkProcess(loaded, options), attempt("machine", "ray", () => rayState({
		...interpreterNamed(loaded),
		setup: run.setup
	}))]), where = state.value === void 0 ? [] : [ok("machine", "ray", state.value.complete ? `Ray on this machine alone, in ${state.value.folder}` : `Ray on this machine alone; its environment will be made in ${state.value.folder}, from about 80 MB`)];
	return {
		checks: [
			...found.checks,
			...state.checks,
			...where
		],
		place: found.place
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
	if (wanted === "mps") return python?.seen?.mps === !1 || process.platform !== "darwin" ? missing$1(wanted, seen) : {
		checks: [ok("machine", "device", "the GPU of this Mac")],
		place: { device: "mps" }
	};
	let index = Number(/^cuda:(\d+)$/.exec(wanted)?.[1] ?? 0), gpu = python?.seen?.cuda[index];
	if (gpu !== void 0) {
		let text = `${gpu.name}, ${formatBytes(gpu.free)} of ${formatBytes(gpu.total)} free${driver === void 0 ? "" : `, driver ${driver.version}`}`, isOne = wanted.includes(":");
		return {
			checks: [ok("machine", "device", text)],
			place: {
				device: "cuda",
				...gpusOf(isOne ? [gpu] : python.seen.cuda)
			}
		};
	}
	if (wanted !== "auto") return python?.seen !== void 0 || !mayHaveGpu() ? missing$1(wanted, seen) : {
		checks: driverChecks(seen),
		place: {
			device: "cuda",
			...gpusOf(wanted.includes(":") ? driver?.gpus.slice(index, index + 1) : driver?.gpus)
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
			...gpusOf(driver.gpus)
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
function missing$1(wanted, seen) {
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
function gpusOf(gpus = []) {
	let [gpu] = gpus;
	return gpu === void 0 ? {} : {
		gpu,
		gpus
	};
}
/** Those of the machine's GPUs that a container gets by an argument of `--gpus`. */
function grantedOf({ gpus }, granted) {
	let count = Number(granted);
	if (count > 0) return gpus.slice(0, count);
	let named = /device=([^"]+)/.exec(granted)?.[1]?.split(",");
	return named === void 0 ? gpus : named.map((name, index) => gpus[Number(name)] ?? gpus[index]).filter((gpu) => gpu !== void 0);
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
	let references = [...policy.base === void 0 ? [] : [
		...policy.adapters ?? [policy.checkpoint],
		...policy.previous?.adapters ?? [policy.base],
		...policy.foundation === void 0 ? [] : [policy.foundation]
	], ...policy.audits.flatMap(({ data }) => [
		...data.members,
		...data.nonmembers,
		...data.generated,
		...data.people
	])], hosts = /* @__PURE__ */ new Map();
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
	return ok("machine", "versions", `Reticence ${VERSION$1} on Node.js ${process.versions.node}; the probe is pinned to PyTorch ${torch} and transformers ${transformers}`);
}
async function pinOf(file, name) {
	let text = await readFile(join(ROOT, "probe", file), "utf8");
	return RegExp(`^${name}==(\\S+)`, "m").exec(text)?.[1] ?? "any";
}
// src/plan/machine/placement.ts
/**
* Layers are not divided: each GPU leaves about so much of a model unused, and the first as much again
* for layers that are brought to it.
*/
const UNDIVIDED = 1 / 80;
/**
* How the probe would place models, as far as sizes tell; undefined: nowhere. `one`: bytes of the
* larger model's weights; `both`: of checkpoint and base, `one` if they share a load.
*/
function placementOf({ one, both }, { gpus, host, offload, parallel = "layers" }) {
	let [first = host] = gpus, fits = (bytes) => bytes + WORKING_BYTES <= first;
	if (fits(one)) return {
		kind: "device",
		together: fits(both)
	};
	let spread = gpus.map((free) => Math.max(0, free - GPU_WORKING_BYTES)), room = sum(spread), within = (bytes, more = 0) => bytes * (1 + UNDIVIDED * (gpus.length + 1)) <= room + more;
	if (parallel !== "layers" && gpus.length > 1 && both * (1 / gpus.length + .1) <= smallestOf(spread)) return {
		kind: parallel,
		together: !0
	};
	if (gpus.length > 1 && within(one)) return {
		kind: "gpus",
		together: within(both)
	};
	let waiting = Math.max(0, host - WORKING_BYTES), together = one === both, holdsLayer = gpus.length === 0 || one * 2 * UNDIVIDED <= (spread[0] ?? 0);
	if (offload !== "none" && holdsLayer) return gpus.length > 0 && within(one, waiting) ? {
		kind: "memory",
		together
	} : offload === "disk" ? {
		kind: "disk",
		together
	} : void 0;
}
/** GPUs of this size that hold one model between them. */
function gpusNeeded(one, size) {
	for (let count = 1; count <= MOST_GPUS; count++) {
		let room = {
			gpus: Array(count).fill(size),
			host: 0,
			offload: "none"
		};
		if (placementOf({
			one,
			both: one
		}, room) !== void 0) return count;
	}
	return 1e400;
}
/** No machine has more. */
const MOST_GPUS = 64;
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
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
	if (isSynthetic(loaded.policy)) return [];
	let { run } = loaded.policy, weights = weightsOf(models), { engine, device, gpu, gpus } = machine, offload = run.offload ?? "memory", container;
	if (engine !== void 0) {
		let stored = device === "cuda" || offload === "disk" ? WORKING_BYTES : weights.storedBytes + WORKING_BYTES, limit = await attempt("machine", "memory", async () => limitFor(engine, stored, run.memory));
		if (limit.value === void 0) return limit.checks;
		container = limit.value;
	}
	let other = loaded.policy.previous === void 0 ? "base" : "previous release", needsOf = ({ one, both, dtype }) => {
		let apart = one === both ? "" : ` together and ${formatBytes(one)} one after the other`;
		return `checkpoint and ${other} in ${dtype} need ${formatBytes(both)}${apart}`;
	}, sizes = sizesOf(weights, run.dtype, device === "unknown" ? "cuda" : device);
	if (device === "unknown") return [ok("machine", "memory", `what the models need depends on the device, which is not known yet${sizes === void 0 ? "" : `: on a GPU ${needsOf(sizes)} (${cardsText(sizes)})`}`)];
	if (sizes === void 0) return [ok("machine", "memory", "what the models need is known once they are here")];
	let needs = needsOf(sizes), room = await memoryOf(device, gpu, container);
	if (room === void 0) return [ok("machine", "memory", `${needs}${device === "cuda" ? ` (${cardsText(sizes)})` : ""}; how much ${device === "cuda" ? "the GPU" : "this machine"} has is not known`)];
	let host = await memoryOf("cpu", void 0, container);
	return placementChecks({
		needs,
		one: sizes.one - WORKING_BYTES,
		both: sizes.both - WORKING_BYTES,
		offload,
		parallel: run.parallel,
		gpus: device === "cuda" ? gpus ?? [gpu] : [],
		host: device === "mps" ? {
			free: 0,
			total: 0
		} : host,
		device: room,
		machine: container === void 0 ? "this machine" : "the container",
		where: device === "cuda" ? "the GPU" : container === void 0 ? "this machine" : "the container"
	});
}
/** `3 GPUs of 80 GB, 8 of 24 GB`: what would hold the larger model. */
function cardsText({ one }) {
	let [large, small] = [8e10, 24e9].map((size) => gpusNeeded(one - WORKING_BYTES, size * .98)), counted = (count) => count === 1 ? "one GPU" : `${count} GPUs`;
	return Number.isFinite(large) ? `${counted(large)} of 80 GB${Number.isFinite(small) ? `, or ${counted(small)} of 24 GB,` : ""} would hold the larger one` : "more than one machine's GPUs hold";
}
function placementChecks({ one, both, offload, parallel, gpus, ...told }) {
	let { needs, host, device, machine, where } = told, placed = (of) => placementOf({
		one,
		both
	}, {
		gpus: gpus.map((gpu) => gpu[of]),
		host: (gpus.length === 0 ? device : host)[of],
		offload,
		...parallel === void 0 ? {} : { parallel }
	}), plan = placed("free"), has = `${where} has ${formatBytes(device.free)} free of ${formatBytes(device.total)}`;
	if (plan === void 0) {
		let all = gpus.length > 1 ? ` and all ${gpus.length} GPUs ${formatBytes(totalOf(gpus, "free"))}` : "", advice = offload === "disk" ? "" : " `run.offload` says where layers may wait.";
		return placed("total") === void 0 ? faults("machine", "memory", new ProbeFault("memory-needed", `${messageOf("memory-needed")}: ${needs}, and ${has}${all}.`)) : [warning("machine", "memory", `${needs}, and ${has}${all}: the audit would end with memory-needed. End what uses it, or write \`run.dtype: bfloat16\`.${advice}`)];
	}
	let pace = plan.together ? "" : "; they are loaded one after the other, which takes longer", across = `${gpus.length} GPUs have ${formatBytes(totalOf(gpus, "free"))} free between them`;
	switch (plan.kind) {
		case "device": return [ok("machine", "memory", `${needs}; ${has}${pace}`)];
		case "gpus": return [ok("machine", "memory", `${needs}; ${across}, and each model is spread over them${pace}`)];
		case "fsdp":
		case "tensor": return [ok("machine", "memory", `${needs}; ${across}, and share both models (${plan.kind}), if the architecture allows it; else layers are spread over them`)];
		case "memory": return [warning("machine", "memory", `${needs}; ${gpus.length === 1 ? has : across}. The other layers wait in the memory of ${machine} (${formatBytes(host.free)} free) and are copied to the GPU for every batch, which takes several times longer.`)];
		case "disk": return [warning("machine", "memory", `${needs}; ${has}. Layers are read from files for every batch, which takes many times longer.`)];
	}
}
function totalOf(gpus, of) {
	return gpus.reduce((sum, gpu) => sum + gpu[of], 0);
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
		case "mia.auc":
		case "synthetic.mia_auc": return max <= .5 ? void 0 : (value, sizes) => sizes.nonmembers === 0 ? void 0 : aucOutlook(value, max, units(sizes, "members"), units(sizes, "nonmembers"), options);
		case "mia.tpr_at_fpr":
		case "synthetic.tpr_at_fpr": {
			let fpr = parameters.fpr;
			return (value, sizes) => {
				let [members, nonmembers] = [units(sizes, "members"), units(sizes, "nonmembers")];
				return (nonmembers.clusters ?? nonmembers.units) < leastNonmembers(fpr, confidence, attacks) ? void 0 : tprOutlook(value, fpr, max, members, nonmembers, options);
			};
		}
		case "synthetic.verbatim_rate":
		case "synthetic.near_duplicate_rate": return parameters.unit === "private" ? differenceOutlook(max, options) : void 0;
		case "memorization.exact_gain": return differenceOutlook(max, options);
		case "memorization.exact_rate":
		case "memorization.np_rate": return (value, sizes) => proportionOutlook(value, max, units(sizes, "members"), options);
		default: return;
	}
}
/** A share of the members minus that of the nonmembers. */
function differenceOutlook(max, options) {
	return (value, sizes) => sizes.nonmembers === 0 ? void 0 : proportionOutlook(value, max, units(sizes, "members"), {
		...options,
		without: units(sizes, "nonmembers")
	});
}
function units({ persons, ...sizes }, set) {
	return {
		units: sizes[set],
		clusters: persons?.[set]
	};
}
function trueValue({ metric, parameters, max }, share) {
	if ((metric === "mia.tpr_at_fpr" || metric === "synthetic.tpr_at_fpr") && share === 0) return Math.min(parameters.fpr, max);
	let value = AUC_METRICS.has(metric) ? .5 + share * (max - .5) : share * max;
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
// src/plan/parts.ts
/** The sentences in their order, those that differ in nothing but the part as one that names them all. */
function mergeParts(texts) {
	return [...Map.groupBy(texts, (one) => one.text(withoutPart(one), !1)).values()].map((group) => group[0].text(nameOfAll(group), group.length > 1));
}
/** `mia.tpr_at_fpr (fpr 0.01) of completion, prompt and all`: rules that differ in the part alone. */
function nameOfAll(rules) {
	let [first] = rules, parts = [...new Set(rules.map(({ parameters }) => parameters.part))];
	return parts.length === 1 ? nameOf$1(first) : `${withoutPart(first)} of ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
/** A rule's name but for its part; rules that share it differ in nothing else. */
function withoutPart({ metric, parameters }) {
	let { part: _, ...others } = parameters;
	return nameOf$1({
		metric,
		parameters: others
	});
}
function nameOf$1({ metric, parameters }) {
	return formatMetric(metric, { ...parameters });
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
	let { gate, waivers } = loaded.policy, isWaived = ({ key }) => waivers.some((waiver) => waiver.key === key && today <= waiver.until), hopes = gate.rules.flatMap((rule, index) => rule.level === "fail" && !isWaived(rule) ? [hopeOf(loaded, rule, sets, outlooks[index])] : []), futile = hopes.filter((hope) => hope !== void 0).filter((hope) => !hope.invalid);
	return [
		...[...sizeWarnings(loaded, sets), ...sampledWarnings(loaded, sets)].map((text) => warning("rules", "records", text)),
		...mergeParts(futile).map((text) => warning("rules", "outlook", `${FUTILE}${text}`)),
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
	let { on, confidence } = loaded.policy.gate, { metric, parameters } = rule, sizes = sizesOf$1(sets, parameters.audit), { fpr } = parameters;
	if (metric.startsWith("canary.") || metric.startsWith("training.")) return;
	if (metric.startsWith("erasure.")) {
		let persons = personsNeeded(sets, confidence);
		return persons === void 0 || persons.lookalikes >= persons.needed ? void 0 : {
			metric,
			parameters,
			text: (name) => `${name} needs ${formatCount(persons.needed)} look-alikes or more for ${formatCount(persons.subjects)} subjects and has ${formatCount(persons.lookalikes)}. Add look-alikes, or test fewer subjects at once.`,
			nothing: !0,
			invalid: !1,
			accepted: on.invalid === "warn"
		};
	}
	if (fpr !== void 0 && sizes.nonmembers < leastNonmembers(fpr, confidence)) return {
		metric,
		parameters,
		text: (name) => `${name} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers or more and has ${formatCount(sizes.nonmembers)}. Add held-out records, raise limits.records, or bound it at a higher fpr.`,
		nothing: !0,
		invalid: !0,
		accepted: on.invalid === "warn"
	};
	let { fnr } = parameters;
	if (fnr !== void 0 && sizes.members < leastNonmembers(fnr, confidence)) return {
		metric,
		parameters,
		text: (name) => `${name} needs ${formatCount(leastNonmembers(fnr, confidence))} members or more and has ${formatCount(sizes.members)}. Raise limits.records, or bound it at a higher fnr.`,
		nothing: !0,
		invalid: !0,
		accepted: on.invalid === "warn"
	};
	if (!(outlook === void 0 || outlook.extremes.none.clear >= HOPELESS)) return {
		metric,
		parameters,
		text: (name, isSeveral) => `${name} ${boundOf(rule)} ${isSeveral ? "stay" : "stays"} undecided with ${sizesText(sizes)} even if nothing leaks. ${enoughText(outlook.enough)}`,
		nothing: outlook.extremes.all.breach < HOPELESS,
		invalid: !1,
		accepted: on.undecided === "warn"
	};
}
/** The persons of an audit of forgotten ones; undefined where they are not counted. */
function personsNeeded(sets, confidence) {
	let count = (name) => sets.find(({ audit, set }) => audit === "erasure" && set === name)?.distinct, [subjects, lookalikes] = [count("members"), count("nonmembers")];
	return subjects === void 0 || lookalikes === void 0 ? void 0 : {
		subjects,
		lookalikes,
		needed: leastCalibration(subjects, (1 - confidence) / 2)
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
	if (isSynthetic(policy)) return syntheticAttacks(policy).length;
	let { mia } = policy.attacks;
	return mia === "off" ? 1 : mia.attacks.length;
}
function sizeWarnings({ policy }, sets) {
	let nonmembersOf = (audit) => sizesOf$1(sets, audit).nonmembers, warnings = [], ofRules = [];
	for (let { name, key, data } of policy.audits) policy.attacks.mia === "off" || nonmembersOf(name) > 0 || data.members.length !== 0 && warnings.push(`the audit ${name} has no nonmembers: its membership-inference rules will be invalid. Name held-out records with ${key}.nonmembers, or write \`mia: off\`.`);
	for (let rule of policy.gate.rules) {
		let { metric, parameters } = rule, { audit, fpr } = parameters, sizes = sizesOf$1(sets, audit);
		if (fpr !== void 0 && sizes.nonmembers > 0) {
			let attacks = competing(rule, attacksOf({ policy })), least = leastNonmembers(fpr, policy.gate.confidence, attacks), [present, unit] = sizes.nonmembers < least || sizes.persons === void 0 ? [sizes.nonmembers, "nonmembers"] : [sizes.persons.nonmembers, "persons among the nonmembers"], isSure = (present === sizes.nonmembers || isWhole(sets, audit)) && present < leastNonmembers(fpr, policy.gate.confidence);
			if (present < least) {
				let futile = isSure && rule.level === "fail" ? FUTILE : "";
				ofRules.push({
					metric,
					parameters,
					text: (name, isSeveral) => `${futile}${name} ${isSeveral ? "need" : "needs"} ${formatCount(least)} ${unit} or more; there are ${unit === "nonmembers" ? "" : "as many as "}${formatCount(present)}${unit === "nonmembers" ? "" : " (persons with unequal numbers of records count for fewer)"}, so the rule${isSeveral ? "s" : ""} ${isSure ? "will" : "may"} be invalid.`
				});
			}
		}
		let persons = personsOf(sets, audit), least = leastToClear(rule, policy.gate.confidence);
		persons !== void 0 && least !== void 0 && persons < least && ofRules.push({
			metric,
			parameters,
			text: (name) => `${name} max ${rule.max} cannot be cleared with fewer than ${formatCount(least)} persons, however many records they have; the members are equivalent to ${formatCount(persons)} persons with equal numbers of records.`
		});
	}
	return [...warnings, ...mergeParts(ofRules)];
}
/** Rules that count values, and clear only when enough of all of them were asked for. */
const CENSUS = /* @__PURE__ */ new Set([
	"pii.extracted",
	"pii.worst_subject",
	"synthetic.pii_found",
	"synthetic.pii_worst_subject"
]);
/**
* Values in members that `limits.records` leaves out are not asked for. Which values those are is
* known once the inventory is made; that there are as many as records suggest is the best guess now.
*/
function sampledWarnings({ policy }, sets) {
	let { attacks, gate } = policy;
	return attacks.pii === "off" || !attacks.pii.prefix ? [] : sets.flatMap(({ audit, set, records, used }) => {
		if (set === "generated" && used < records) return [`${FUTILE}limits.records leaves out ${formatCount(records - used)} of the ${formatCount(records)} generated records, which could hold copies. Set limits.records to ${records}.`];
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
/** Whether every nonmember is used, so that the persons are those that were counted. */
function isWhole(sets, audit) {
	let nonmembers = sets.find((one) => one.audit === audit && one.set === "nonmembers");
	return nonmembers !== void 0 && nonmembers.used === nonmembers.records && !nonmembers.cut;
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
	"pii.low_bits_gain",
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
// src/plan/shards.ts
/** How to run an audit in `count` shards, and a check of whether its policy can be. */
function planShards({ policy, source }, count, { file, out, sets }) {
	let matrix = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`), folder = shardsBeside(out), set = sets.map((one) => ` --set ${quoted(one)}`).join(""), shards = {
		matrix,
		folder,
		audit: matrix.map((shard) => `reticence audit ${quoted(file)}${set} --shard ${shard} --out ${quoted(folder)}`),
		judge: `reticence judge ${quoted(folder)} --out ${quoted(out)}`
	}, several = (policy.several?.length ?? 1) > 1;
	return !several && !isSynthetic(policy) ? {
		checks: [ok("policy", "shards", count === 1 ? "one shard has every block" : `each of ${count} shards runs every ${ordinal(count)} block of what the models are asked; overlap, blind and the tables are made once, by judge`)],
		shards
	} : {
		checks: faults("policy", "shards", new PolicyError("policy-conflict", several ? "the policy names several checkpoints, and an audit in shards is of one. Name it with --set checkpoint=…" : "this policy audits generated data, which asks no model: there is nothing to divide.", { location: source.locate([several ? "checkpoint" : "audits"]) })),
		shards
	};
}
/** The folder of an audit's shards, where none is named. */
function shardsBeside(out) {
	return `${out.replace(/[\\/]+$/, "")}-shards`;
}
/** `2nd`, `3rd`, `11th`. */
function ordinal(count) {
	return `${count}${{
		one: "st",
		two: "nd",
		few: "rd"
	}[new Intl.PluralRules("en", { type: "ordinal" }).select(count)] ?? "th"}`;
}
/** A word of a command line for a POSIX shell. */
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
// src/plan/index.ts
/**
* Everything that can be known before anything is spent: whether this machine can run the audit, and
* whether policy and data allow it. Fetches data and counts it; lists models and leaves them where
* they are; runs no model, and writes nothing but the cache. What an audit would refuse is a check
* of the plan that is a fault.
*/
async function planAudit(given, options) {
	let plan = await planAll(given, options);
	if (options.shards === void 0) return plan;
	let { count, ...called } = options.shards, { checks, shards } = planShards(given, count, {
		...called,
		out: options.out
	});
	return {
		...plan,
		checks: [...plan.checks, ...checks],
		shards
	};
}
async function planAll(given, options) {
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
	let machine = await checkMachine(loaded, options), output = await attempt("machine", "output", () => refuseOutput(options.out, { several: (options.checkpoints ?? 1) > 1 })), checks = [...machine.checks, ...output.checks];
	if (machine.offline) return {
		...EMPTY,
		checks: [...checks, ...waiverChecks(loaded, options)]
	};
	let plan = await planInputs(loaded, {
		...options,
		machine
	});
	return {
		...plan,
		checks: [...checks, ...plan.checks]
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
	}, options), { sets } = found, isKnown = sets.length > 0 && areCounted(loaded, sets), outlooks = isKnown ? outlooksOf(loaded, sets) : [], canaries = early.coins?.canaries.length ?? 0, declared = await planAccounting(loaded, options.signal), expected = await expectedOf({
		loaded,
		models: early.models,
		found,
		canaries
	}, options);
	return {
		checks: [
			...modelChecks(loaded, early.models, match),
			...pulled.template === void 0 ? [] : faults("models", "template", pulled.template),
			...found.checks,
			...declared.checks,
			...canaryChecks(loaded, early.coins, declared.accounting),
			...isKnown ? ruleChecks(loaded, sets, outlooks, options.today) : []
		],
		pulls: early.models.filter(({ resolved }) => resolved.kind !== "local").map(plannedPull),
		sets,
		tasks: sets.length === 0 ? [] : tasksOf(loaded, sets, canaries),
		rules: policy.gate.rules.map((rule, index) => ({
			metric: rule.metric,
			parameters: rule.parameters,
			name: formatMetric(rule.metric, { ...rule.parameters }),
			bound: boundOf(rule),
			level: rule.level,
			outlook: outlooks[index]
		})),
		...match === void 0 ? {} : policy.previous === void 0 ? { base: match } : { previous: match },
		formats: formatNotes(given, loaded),
		training: [...trainingNotes(pulled.training), ...endNotes(loaded)],
		...expected === void 0 ? {} : { expected }
	};
}
async function expectedOf({ loaded, models, found, canaries }, { machine, checkpoints = 1, env = process.env }) {
	if (machine !== void 0 && found.sets.length !== 0) return await expect({
		loaded,
		models,
		machine,
		data: {
			...found,
			canaries
		},
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
	return policy.previous === void 0 ? [`the base is not the model that the checkpoint was tuned from: ${match.detail} The ${rules} rules that compare with the base will be invalid. Name that model, or explain why this one is right with \`base: {ref: …, accept_mismatch: "the reason"}\`.`] : [`checkpoint and previous release do not belong together: ${match.detail} The ${rules} rules that compare with the previous release will be invalid. If an adapter is on another model, name that as \`base\`.`];
}
// src/audit/kept.ts
/**
* What audits of this machine measured of base and data alone, kept for later audits of other
* checkpoints: as secret as signals, in the cache of what was pulled.
*/
const SEAL = "seal.json";
/**
* The measurements of one base and one set of data. Nothing is used that the digest key did not
* seal: who writes into the cache of a runner cannot make up what a base says. Neither a fault of the
* cache nor a full disk stops an audit; it measures again.
*/
var Kept = class {
	/** HMAC of what was pulled besides the checkpoint; the probe keeps its results under it. */
	contents;
	#cache;
	#folder;
	#key;
	/** `lock`: text of pull.lock.json. */
	constructor(lock, key, env) {
		let pulled = readLocked(lock).filter(({ key: named }) => named !== "checkpoint" && !named.startsWith("checkpoint.")).map(({ key: named, files }) => [named, files.map(({ path, bytes, digest }) => [
			path,
			bytes,
			digest
		])]);
		this.#key = key;
		let text = JSON.stringify(["contents", pulled]);
		this.contents = createHmac("sha256", key).update(text).digest("hex"), this.#cache = cacheSettings(env), this.#folder = join(measuredFolder(this.#cache), this.contents);
	}
	/** Copies what is known into a signals folder, beside what is there; true if there is anything. */
	async bring(signals) {
		try {
			let files = Object.entries(await this.#sealed());
			for (let [path, sha256] of files) {
				let content = await readOwnFile(join(this.#folder, path));
				if (digestOf$1(content) !== sha256) return !1;
				await writeNew([[join(signals, SHARED, path), content]], 384).catch(ifThere);
			}
			let now = /* @__PURE__ */ new Date();
			return await utimes(this.#folder, now, now), files.length > 0;
		} catch {
			return !1;
		}
	}
	/** Keeps what the probe left in a signals folder, in place of what was kept before. */
	async keep(signals) {
		await using cache = new Cache(this.#cache);
		await cache.use([this.#folder]).catch(() => {});
		let source = join(signals, SHARED), making = `${this.#folder}.${randomBytes(4).toString("hex")}`;
		try {
			await mkdir(making, {
				recursive: !0,
				mode: 448
			});
			let files = {};
			for (let path of await filesIn(source)) {
				let content = await readOwnFile(join(source, path));
				files[path] = digestOf$1(content), await writeNew([[join(making, path), content]], 384);
			}
			if (Object.keys(files).length === 0) throw Error("nothing to keep");
			let seal = {
				files,
				hmac: hmacOf(this.#named(files), this.#key, "measured seal")
			};
			await writeAtomically(join(making, SEAL), JSON.stringify(seal), 384), await rm(this.#folder, {
				recursive: !0,
				force: !0
			}), await rename(making, this.#folder);
		} catch {
			await rm(making, {
				recursive: !0,
				force: !0
			});
		}
	}
	async #sealed() {
		let text = await readOwnFile(join(this.#folder, SEAL)), { files, hmac: found } = JSON.parse(text.toString("utf8"));
		if (!isSealedBy(this.#key, this.#named(files), found, "measured seal")) throw Error("sealed with another key");
		return files;
	}
	/** The files as they are sealed: with whose they are, under no file's name. Folders can be renamed. */
	#named(files) {
		return {
			...files,
			"": this.contents
		};
	}
};
/** Regular files in a folder, by their paths in it; links are left out. */
async function filesIn(folder) {
	return (await lstat(folder)).isDirectory() ? (await readdir(folder, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort() : [];
}
function ifThere(error) {
	if (error.code !== "EEXIST") throw error;
}
function digestOf$1(content) {
	return createHash("sha256").update(content).digest("hex");
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
// src/audit/shards/assembly.ts
/** A policy by which no GPU is asked for: shards are assembled on machines that have none. */
function withoutGpus(loaded) {
	let { gpus: _, ray: __, ...run } = loaded.policy.run, executor = run.executor === "ray" ? "process" : run.executor;
	return {
		...loaded,
		policy: {
			...loaded.policy,
			run: {
				...run,
				executor,
				device: "cpu"
			}
		}
	};
}
/** The same job; what runs no model needs no device, and no key of what was measured names it. */
function onCpu(job) {
	return {
		...job,
		scoring: {
			...job.scoring,
			device: "cpu"
		}
	};
}
// src/audit/shards/name.ts
/** As many as a job array or a matrix can hold. */
const MOST_SHARDS = 1e3;
/** Reads `2/3`. Throws PolicyError that names `label`. */
function parseShard(text, label) {
	let [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
	if (number !== void 0 && of !== void 0 && number <= of && of <= 1e3) return {
		number,
		of
	};
	throw new PolicyError("usage", `must be which shard of how many, for example 2/3, and at most ${MOST_SHARDS} of them.`, { location: { file: label } });
}
/** Reads how many shards an audit has. Throws PolicyError that names `label`. */
function parseShards(text, label) {
	return parseShard(`1/${text}`, label).of;
}
/** Name of a shard's folder, below the one that the shards of an audit share. */
function shardFolder({ number, of }) {
	return `${number}-of-${of}`;
}
function isShardFolder(path) {
	return /^\d+-of-\d+$/.test(basename(path));
}
/** Of a part of a block, its path in the folder of a shard or an audit. */
function partPath(name) {
	return `${SIGNALS}/${PARTS}/${name}`;
}
/**
* Seals a shard that the probe has finished, as `sealAudit` does an audit: `written` as it was
* written, the probe's description and every part by its content. Throws ProbeError, and the file
* system's error.
*/
async function sealShard({ folder, written }, key, signal) {
	let description = await readDescription(folder), files = {};
	for (let [name, text] of written) files[name] = digestOf(text);
	files[SHARD] = await digestOfFile(folder, "signals/shard.json", signal) ?? "";
	for (let [name, digest] of Object.entries(description.parts)) {
		let path = partPath(name);
		if (await digestOfFile(folder, path, signal) !== digest) throw changed(folder, path);
		files[path] = digest;
	}
	let seal = {
		version: 1,
		files,
		hmac: hmacOf(files, key, "shard seal")
	};
	return await writeAtomically(join(folder, SHARD_SEAL), `${JSON.stringify(seal, null, 2)}\n`, 384), description;
}
/**
* Reads a shard and checks everything in it against its seal; with a key, also who sealed it. Throws
* ProbeError.
*/
async function readShard(folder, key, signal) {
	let { files, hmac } = await readSeal(folder);
	key !== void 0 && checkHmac(files, hmac, key, "shard seal");
	let texts = /* @__PURE__ */ new Map();
	for (let [name, digest] of Object.entries(files)) if (TEXTS.includes(name)) {
		let text = await readOwnFile(join(folder, name)).catch(() => void 0);
		if (text === void 0 || digestOf(text) !== digest) throw changed(folder, name);
		texts.set(name, text.toString("utf8"));
	} else if (await digestOfFile(folder, name, signal) !== digest) throw changed(folder, name);
	let description = parsed(texts.get("signals/shard.json") ?? ""), isWhole = Object.entries(description?.parts ?? {}).every(([name, digest]) => files[partPath(name)] === digest), wanted = [
		POLICY_LOCK,
		PULL_LOCK,
		`${SIGNALS}/${PULLED}`,
		`${SIGNALS}/${HOST_JOB}`
	];
	if (description === void 0 || !isWhole || !wanted.every((name) => texts.has(name))) throw changed(folder, SHARD);
	return {
		folder,
		description,
		texts
	};
}
/** Texts of a shard that judging uses, all but its parts. */
const TEXTS = [
	POLICY_LOCK,
	PULL_LOCK,
	"origin.json",
	"earlier.json",
	SHARD,
	...[
		JOB,
		HOST_JOB,
		PULLED,
		PLACES,
		"canaries.json",
		"accounting.json"
	].map((name) => `${SIGNALS}/${name}`)
];
async function readSeal(folder) {
	let text = await readOwnFile(join(folder, SHARD_SEAL)).catch(() => void 0);
	if (text === void 0) throw new ProbeError("shard-unfinished", `this shard did not finish: ${SHARD_SEAL}, which is written last, is missing. Run it again; it continues where it stopped.`, { location: { file: folder } });
	let seal = null;
	try {
		seal = JSON.parse(text.toString("utf8"));
	} catch {}
	let { version, files, hmac = null } = seal ?? {};
	if (!(version === 1 && typeof files == "object" && files && Object.entries(files).every(([name, digest]) => isOfShard(name) && /^[0-9a-f]{64}$/.test(String(digest))))) throw changed(folder, SHARD_SEAL);
	return {
		files,
		hmac
	};
}
/** Nothing outside the folder is read, whatever a seal says. */
function isOfShard(name) {
	return TEXTS.includes(name) || /^signals\/parts\/[a-z]+\/\d{6,9}-[a-z]+\.sealed$/.test(name);
}
async function readDescription(folder) {
	let description = parsed((await readOwnFile(join(folder, "signals/shard.json")).catch(() => void 0))?.toString("utf8") ?? "");
	if (description !== void 0) return description;
	throw new ProbeError("shard-unfinished", `the probe left no ${SHARD}: the shard did not finish. Run it again; it continues where it stopped.`, { location: { file: folder } });
}
function parsed(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return shardValidator()(value) ? value : void 0;
}
function digestOf(content) {
	return createHash("sha256").update(content).digest("hex");
}
async function digestOfFile(folder, name, signal) {
	await using file = await openOwnFile(join(folder, name)).catch(() => void 0);
	return file === void 0 ? void 0 : await sha256OfOpen(file, signal);
}
function changed(folder, name) {
	return new ProbeError("shard-changed", `${name} is not what the shard's run wrote, so nothing of it can be judged. Remove this folder and run the shard again.`, { location: { file: folder } });
}
// src/audit/shards/gather.ts
/** SHA-256 in hex of what was pulled, by the text of its lock: the same on every machine. */
function inputsDigest(lock) {
	return createHash("sha256").update(lock).digest("hex");
}
/**
* The folders of shards that some paths name: each such a folder, or one that holds some. Undefined
* where a single path names neither, as that of a whole audit.
*/
async function shardFolders(paths) {
	let folders = [];
	for (let path of paths) {
		if (isShardFolder(resolve(path)) || await isThere(join(path, "signals/shard.seal.json"))) {
			folders.push(resolve(path));
			continue;
		}
		let below = (await readdir(path, { withFileTypes: !0 }).catch(() => [])).filter((entry) => entry.isDirectory() && isShardFolder(entry.name));
		if (below.length === 0 && paths.length === 1) return;
		if (below.length === 0) throw new ProbeError("audit-missing", "this is neither a shard nor a folder that holds some.", { location: { file: path } });
		for (let { name } of below) folders.push(resolve(path, name));
	}
	return folders.toSorted();
}
/**
* Reads the shards in some folders. Throws ProbeError unless they are all the shards of one audit,
* each there once and as its run left it, and, if `asked` is given, of that audit.
*/
async function readShards(folders, options) {
	let read = [];
	for (let folder of folders) read.push(await readShard(folder, options.key, options.signal));
	let shards = read.toSorted((a, b) => a.description.number - b.description.number), [first] = shards;
	if (first === void 0) throw new InternalError("there is no shard to read.");
	for (let shard of shards) refuseForeign(shard, {
		policy: options.asked?.policy ?? first.texts.get("policy.lock.json"),
		inputs: options.asked?.inputs ?? inputsDigest(first.texts.get("pull.lock.json")),
		first: first.description
	});
	return refuseGaps(shards), shards;
}
/**
* Brings the parts of all shards into the signals of an audit, each checked as it is copied, and
* what the probe needs to assemble them.
*/
async function bringShards(shards, folder) {
	await rm(join(folder, SIGNALS, PARTS), {
		recursive: !0,
		force: !0
	});
	for (let { folder: from, description } of shards) for (let [name, digest] of Object.entries(description.parts)) {
		let content = await readOwnFile(join(from, partPath(name)));
		if (createHash("sha256").update(content).digest("hex") !== digest) throw new ProbeError("shard-changed", `${name} changed while it was read.`, { location: { file: from } });
		let target = join(folder, partPath(name));
		await mkdir(dirname(target), {
			recursive: !0,
			mode: 448
		}), await writeFile(target, content, {
			mode: 384,
			flag: "wx"
		});
	}
	let descriptions = shards.map(({ description }) => description), text = `${JSON.stringify(descriptions)}\n`;
	await writeAtomically(join(folder, SIGNALS, SHARDS), text, 384);
}
async function isThere(path) {
	return await access(path).then(() => !0, () => !1);
}
/** Removes the shards in a folder, and the folder if nothing else lies in it. */
async function removeShards(folder) {
	for (let shard of await shardFolders([folder]) ?? []) await rm(shard, {
		recursive: !0,
		force: !0
	});
	await rmdir(folder).catch(() => void 0);
}
function refuseForeign({ folder, description, texts }, asked) {
	let { first } = asked, differing = [
		...texts.get("policy.lock.json") === asked.policy ? [] : ["the policy"],
		...description.inputs === asked.inputs && inputsDigest(texts.get("pull.lock.json")) === asked.inputs ? [] : ["the checkpoint, the base or the data"],
		...description.of === first.of ? [] : ["the number of shards"],
		...description.device === first.device && description.dtype === first.dtype ? [] : ["the device or the precision"],
		...JSON.stringify(description.versions) === JSON.stringify(first.versions) ? [] : ["the release or its packages"]
	], planned = ({ tasks }) => tasks.map(({ task, plan }) => [task, plan]);
	if (differing.length === 0 && JSON.stringify(planned(description)) !== JSON.stringify(planned(first)) && differing.push("what is asked of the models"), differing.length !== 0) throw new ProbeError("shard-foreign", `this shard is of another audit: ${differing.join(" and ")} differ${differing.length === 1 ? "s" : ""}. Shards are judged together only if they ran one policy on the same inputs, on one kind of device.`, { location: { file: folder } });
}
/** Sorted by number. */
function refuseGaps(shards) {
	let [first, ...others] = shards, last = first;
	for (let shard of others) {
		if (shard.description.number === last.description.number) throw new ProbeError("shard-twice", `shard ${last.description.number} of ${last.description.of} is also in ${last.folder}. Name each shard once.`, { location: { file: shard.folder } });
		last = shard;
	}
	let { of } = first.description, there = new Set(shards.map(({ description }) => description.number)), absent = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number));
	if (absent.length > 0) throw missing(dirname(first.folder), absent, of);
}
/** The error for a folder that should hold shards and does not. */
function noShards(folder) {
	return new ProbeError("shard-missing", "there is no shard here. Run the shards of the audit first, with this folder as the one that they share.", { location: { file: folder } });
}
function missing(folder, absent, of) {
	let names = absent.slice(0, 5).map((number) => shardFolder({
		number,
		of
	})), more = absent.length > names.length ? " …" : "";
	return new ProbeError("shard-missing", `${absent.length} of ${of} shards ${absent.length === 1 ? "is" : "are"} missing (${names.join(", ")}${more}). Run ${absent.length === 1 ? "it" : "them"}, for example \`reticence audit --shard ${absent[0]}/${of}\`.`, { location: { file: folder } });
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
async function auditOne(judging, options, shared) {
	return await withInputs(judging, options, {
		shared,
		keeps: options.shards === void 0
	}, async (prepared) => {
		let { pulled, executor, job, places, origin, earlier, characters, kept, texts } = prepared, { publicByDefault, today, listener, out, digestKey } = options, known = {
			pulled,
			origin,
			earlier,
			executor,
			job,
			today,
			publicByDefault
		}, { reuse: _, ...others } = options, { verdict, seal } = await prepareReuse(options.shards === void 0 ? options : others, known);
		if (verdict !== void 0) {
			let folder = resolve(out);
			await using _ = await takeReports(folder, texts);
			await writeAtomically(join(folder, PULL_LOCK), pulled.lock);
			let report = withLocations(verdict, places);
			return await writeReport(folder, report), listener.finished(), report;
		}
		let shards = await shardsFor(options, {
			policy: texts.policy,
			lock: pulled.lock
		});
		return await measure(prepared, options, {
			run: {
				share: shared !== void 0 || kept !== void 0,
				...shards === void 0 ? {} : {
					assemble: !0,
					inputs: inputsDigest(pulled.lock)
				}
			},
			async before(output) {
				await shared?.bring(output.signals), await kept?.bring(output.signals) && listener.note("What an earlier audit measured of this base and these data is at hand, and is used where it reads them as this one does."), shards !== void 0 && await bringShards(shards, output.folder);
			},
			async after({ signals }) {
				await kept?.keep(signals), shared === void 0 && await rm(join(signals, SHARED), {
					recursive: !0,
					force: !0
				});
			},
			async finish({ folder, signals, written }) {
				listener.phase("Judging"), shards === void 0 && await keepRate(signals, characters, process.env), await sealAudit({
					folder,
					written
				}, digestKey, options.signal);
				let judged = await judgeAudit(folder, {
					today,
					publicByDefault,
					digestKey
				}), report = withLocations(judged.report, places);
				return await writeCertificate(folder, judged, digestKey), await writeReport(folder, report, (text) => seal(report, text)), listener.finished(), report;
			}
		});
	});
}
/**
* One shard of an audit: measures its share of what the models are asked into `out`, and judges
* nothing. Throws like `auditOne`; `out` then holds no seal.
*/
async function auditShard(judging, options, shard) {
	return await withInputs(judging, options, {}, async (prepared) => await measure(prepared, options, {
		run: {
			shard,
			inputs: inputsDigest(prepared.pulled.lock)
		},
		async finish(output) {
			let written = new Map([...output.written, [PULL_LOCK, prepared.pulled.lock]]), { folder } = output, description = await sealShard({
				folder,
				written
			}, options.digestKey, options.signal);
			return options.listener.finished(), description;
		}
	}));
}
/** The shards that are judged in place of measuring. */
async function shardsFor({ shards, digestKey, signal, listener }, { policy, lock }) {
	if (shards === void 0) return;
	listener.phase("Reading the shards");
	let asked = {
		policy,
		inputs: inputsDigest(lock)
	}, folders = await shardFolders(shards);
	if (folders === void 0) throw noShards(shards[0]);
	return await readShards(folders, {
		key: digestKey,
		asked,
		signal
	});
}
/**
* Reads, pulls and checks everything; `use` has it as long as it runs. `keeps`: whether what is
* measured of base and data may be kept.
*/
async function withInputs({ loaded: given, origin }, options, { shared, keeps = !1 }, use) {
	let { listener } = options, earlier = await options.findEarlier?.(given, listener, options.out) ?? [], loaded = await withLastRelease(given, earlier), assembles = options.shards !== void 0, executor = executorFor(assembles ? withoutGpus(loaded) : loaded, (line) => listener.note(line), (progress) => listener.progress(progress)), hasModels = loaded.policy.base !== void 0;
	listener.phase(hasModels ? "Pulling checkpoint, base and data" : "Pulling data");
	let { signal, today, out } = options, machine = assembles ? void 0 : shared?.machine ?? await checkMachine(loaded, {
		signal,
		thorough: !1
	});
	refuseFaults(machine?.checks ?? []), shared === void 0 && await refuseForeign$1(resolve(out));
	let characters = shared?.characters;
	await using pulled = await pullInputs(loaded, {
		...pullOptions(options),
		...options.locked === void 0 ? {} : { locked: await readPullLock(options.locked) },
		...shared === void 0 ? { admit: async (early) => {
			if (machine === void 0) return;
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
	let kept = options.digestKey === void 0 || !keeps || !policy.run.cache || !hasModels ? void 0 : new Kept(pulled.lock, options.digestKey, process.env), plain = makeJob(policy, inputs, kept?.contents), asked = assembles ? onCpu(plain) : plain, job = await executor.preflight(asked, options.signal), places = placedIn(placeRules(pulled.loaded.source, policy), repositoryPath(origin)), texts = {
		policy: json$1(lockPolicy(policy)),
		origin: origin === void 0 ? void 0 : json$1(origin),
		earlier: earlier.length === 0 ? void 0 : json$1(earlier)
	};
	return await use({
		pulled,
		executor,
		asked,
		job,
		places,
		origin,
		earlier,
		characters,
		kept,
		texts
	});
}
/** Takes the output folder, has the probe measure into it, and hands what it measured to `finish`. */
async function measure({ pulled, executor, asked, job, places, texts }, options, { run, before, after, finish }) {
	let { listener, signal } = options, { provenance } = pulled, accounting = run.shard !== void 0 && run.shard.number !== 1 ? void 0 : await recompute(pulled.loaded, {
		say: (line) => listener.note(line),
		progress: (progress) => listener.progress(progress),
		signal
	});
	await using output = await takeOutput(resolve(options.out), {
		...texts,
		pulled: json$1({
			...provenance,
			...executor.measurer()
		}),
		job: json$1(job),
		places: json$1(places),
		coins: pulled.coins === void 0 ? void 0 : json$1(pulled.coins),
		accounting: accounting === void 0 ? void 0 : json$1(accounting)
	}, options.resume);
	listener.measuring({
		folder: output.folder,
		container: executor.containerFor(output.signals)
	}), await writeAtomically(join(output.folder, PULL_LOCK), pulled.lock), await pulled.watch(), listener.phase(run.assemble === !0 ? "Assembling" : "Measuring"), await rm(join(output.signals, HOST_JOB), { force: !0 }), await before?.(output), await probe(executor, output, job, options, run);
	try {
		await pulled.unchanged();
	} catch (error) {
		throw await rm(output.signals, {
			recursive: !0,
			force: !0
		}), error;
	}
	await after?.(output);
	let hostJob = json$1(asked);
	await writeAtomically(join(output.signals, HOST_JOB), hostJob, 384);
	let written = new Map([...output.written, [`${SIGNALS}/${HOST_JOB}`, hostJob]]);
	return await finish({
		...output,
		written
	});
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
async function probe(executor, output, job, { listener, signal }, how) {
	let { signals, folder } = output, run = {
		job,
		jobPath: `${signals}/job.json`,
		output: signals,
		folder,
		...how
	};
	try {
		for await (let event of executor.run(run, signal)) event.again !== void 0 && listener.note(describeAgain(event.task, event.again)), event.kind === "warning" ? listener.warn(describeEvent(event, job)) : listener.work(event);
	} finally {
		await rm(join(signals, RESERVE_FILE), { force: !0 });
	}
}
function json$1(value) {
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
function refuseForOne({ locked, reuse, shards }) {
	let [option] = [
		...shards === void 0 ? [] : ["shards"],
		...locked === void 0 ? [] : ["--locked"],
		...reuse?.folder === void 0 ? [] : ["--reuse"]
	];
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
// src/audit/judge-shards.ts
/**
* Makes one measured and sealed audit in `out` of all shards of an audit, by what the first of them
* keeps: nothing is pulled, and no model is loaded. Data, and the models' configurations and
* tokenizers, must still be where the first shard read them. Throws a ReticenceError unless these
* are all the shards of one audit; `out` then holds nothing that can be judged.
*/
async function judgeShards(folders, { out, digestKey, signal, listener }) {
	listener.phase("Reading the shards");
	let shards = await readShards(folders, {
		key: digestKey,
		signal
	}), [first] = shards, text = (name) => first.texts.get(name), within = (name) => text(`${SIGNALS}/${name}`), lock = text(PULL_LOCK), asked = onCpu(JSON.parse(within(HOST_JOB))), loaded = await loadPolicy(join(first.folder, POLICY_LOCK));
	listener.phase("Preparing the probe");
	let executor = executorFor(withoutGpus(loaded), (line) => listener.note(line), (progress) => listener.progress(progress)), job = await executor.preflight(asked, signal);
	await using output = await takeOutput(resolve(out), {
		policy: text(POLICY_LOCK),
		pulled: within(PULLED),
		job: json(job),
		places: within("places.json") ?? json([]),
		coins: within(CANARY_COINS),
		accounting: within(ACCOUNTING),
		origin: text(ORIGIN),
		earlier: text(EARLIER)
	});
	listener.measuring({
		folder: output.folder,
		container: executor.containerFor(output.signals)
	}), await writeAtomically(join(output.folder, PULL_LOCK), lock), listener.phase("Assembling"), await rm(join(output.signals, HOST_JOB), { force: !0 }), await bringShards(shards, output.folder);
	let how = {
		assemble: !0,
		inputs: inputsDigest(lock)
	};
	await probe(executor, output, job, {
		listener,
		signal
	}, how);
	let hostJob = json(asked);
	await writeAtomically(join(output.signals, HOST_JOB), hostJob, 384);
	let written = new Map([...output.written, [`${SIGNALS}/${HOST_JOB}`, hostJob]]);
	await sealAudit({
		folder: output.folder,
		written
	}, digestKey, signal);
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
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
/**
* One shard of the audit of what a policy names, in a folder of its own below `out`, which the shards
* of an audit share. There is no verdict before all shards are judged together. Throws a
* ReticenceError if the shard cannot be run to its end.
*/
async function measureShard(options, shard) {
	let { reuse: _, findEarlier, ...others } = options, judging = await readPolicy(options), [loaded, ...more] = await eachCheckpoint(judging.loaded);
	if (more.length > 0) throw new PolicyError("checkpoints-several", "the policy names several checkpoints, and an audit in shards is of one. Name it with --set checkpoint=… (input `checkpoint`).", { location: loaded.source.locate(["checkpoint"]) });
	if (isSynthetic(loaded.policy)) throw new PolicyError("policy-conflict", "there is nothing to divide into shards: this policy audits generated data, which asks no model. Run `reticence audit` without --shard.", { location: loaded.source.locate(["audits"]) });
	let folder = join(options.out, shardFolder(shard)), own = {
		...others,
		out: folder,
		...findEarlier === void 0 || shard.number > 1 ? {} : { findEarlier }
	};
	return {
		folder,
		description: await auditShard({
			...judging,
			loaded
		}, own, shard)
	};
}
// src/console/shard.ts
/**
* What a finished shard measured, and what to do with it. `shared` is the folder of all shards, for
* a terminal.
*/
function shardText(folder, { number, of, tasks, complete }, shared) {
	return [
		`Shard ${number} of ${of}: ${tasks.map(({ task, tuned, base, blocks }) => {
			let both = tuned.filter((block) => base.includes(block)).length;
			return `${task} ${formatCount(both)} of ${formatCount(blocks)} blocks`;
		}).join(", ")}.`,
		...complete ? [] : ["The time limit was reached; what it left will be missing."],
		`It lies in ${folder} and is as secret as the training data.`,
		shared === void 0 ? "No verdict yet: a later job judges all shards together." : `No verdict yet: once all shards are there, run \`reticence judge ${shared}\`.`
	].join("\n");
}
// src/console/several.ts
/** The joint verdict, each checkpoint with its own, and the rules side by side where they fit. */
function renderJointTerminal(joint, stream, columns = reportColumns(stream)) {
	let { several, checkpoints } = joint, paint = painter(stream), told = (verdict) => paint(VERDICT_COLOURS[verdict], verdict.toUpperCase()), table = sideBySide(checkpoints.flatMap(blockOf), stream), fits = table.split("\n").every((line) => width(line) <= columns);
	return [
		...hang(`${paint("bold", told(several.verdict))}  `, paint("bold", plain(several.headline)), columns),
		"",
		...explainJoint(joint).flatMap((line) => wrap(plain(line), columns)),
		"",
		...checkpoints.flatMap((checkpoint, index) => {
			let { verdict } = several.checkpoints[index], why = whyOf(checkpoint), picked = index === several.picked ? " (picked)" : "", text = `${plain(checkpoint.folder)}${picked}${why === "" ? "" : `: ${plain(why)}`}`;
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
export { refuseFaults as _, judgeShards as a, MOST_SHARDS as c, planAudit as d, refusedPlan as f, faultsOf as g, withoutPart as h, measureShard as i, parseShard as l, nameOfAll as m, shardText as n, removeShards as o, shardsBeside as p, audit as r, shardFolders as s, renderJointTerminal as t, parseShards as u, placeRules as v };
