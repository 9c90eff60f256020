import { s as JOB } from "./src-base-audit-folder.js";
import { f as shownErrors, i as PolicyError, l as SourceError } from "./src-base-errors.js";
import { d as writeAtomically } from "./src-base-files.js";
import { r as executorFor } from "./src-probe-choose.js";
import { b as endNotes, f as formatNotes, g as pullInputs, v as onlyCheckpoint } from "./src-accounting-accounting.js";
import "./src-base-exit-codes.js";
import { D as FORMATS, Ut as formatCount, n as loadPolicy, u as parseSet } from "./src-attacks-clipped-reference.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { t as largestOf } from "./src-base-extremes.js";
import { T as makeJob, a as describeEvent, l as isOfMachine, r as ProbeFault } from "./src-probe-copies.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { r as resolveRelease } from "./src-cli-history.js";
import { a as tell, n as print, r as printJson } from "./src-cli-output.js";
import { n as policyFileOf } from "./src-cli-policy-file.js";
import { n as PULL_DETAILS, r as SET_OPTION } from "./src-cli-commands-audit2.js";
import { join } from "node:path";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/audit/inspect.ts
/**
* Says what checkpoint and base are, and finds what an audit would refuse before it measures: reads
* the first records of each data file as the audit does and, where the weights are small or `load`
* asks for it, loads both models and scores a few. Throws what an audit would, see `isRefusal`.
*/
async function inspectModels(loaded, { say, signal, load }) {
	if (loaded.policy.base === void 0) throw new PolicyError("policy-conflict", "there is no model to inspect: this policy audits generated data. Run `reticence plan`.", { location: loaded.source.locate(["audits"]) });
	let executor = executorFor(loaded, say);
	await using pulled = await pullInputs(loaded, {
		say,
		signal
	});
	for (let line of formatNotes(loaded, pulled.loaded)) say(line);
	let job = await executor.preflight(makeJob(pulled.loaded.policy, pulled.inputs), signal), output = await mkdtemp(join(tmpdir(), "reticence-inspect-"));
	try {
		let jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		let warnings = /* @__PURE__ */ new Set(), only = load ? "inspect-loaded" : "inspect";
		for await (let event of executor.run({
			job,
			jobPath,
			output,
			only
		}, signal)) event.kind === "warning" && warnings.add(describeEvent(event, job));
		let found = JSON.parse(await readFile(join(output, "inspect.json"), "utf8")), { base, training = [] } = pulled.provenance, match = base?.match;
		return {
			inspection: {
				...found,
				...match === void 0 ? {} : { base_match: match },
				training,
				notes: endNotes(pulled.loaded),
				warnings: [...warnings]
			},
			loaded: pulled.loaded
		};
	} finally {
		await rm(output, {
			recursive: !0,
			force: !0
		});
	}
}
/** Whether an error says that these inputs cannot be audited, and not that something is out of order here. */
function isRefusal(error) {
	return error instanceof ProbeFault ? !isOfMachine(error.code) : error instanceof PolicyError ? !OF_CALL.test(error.code) : error instanceof SourceError && !OF_STORE.test(error.code);
}
const OF_CALL = /^(usage|set-malformed|input-|variable-|checkpoints-several)/, OF_STORE = /^(store-|hub-offline|cache-|disk-|audit-stopped|variable-|source-changed)/;
// src/console/inspection.ts
/** What an inspection found, as lines for a terminal. */
function inspectionText(inspection, policy) {
	let { base, base_match: match } = inspection, whose = policy.previous === void 0 ? "the base's" : "the previous release's", lines = [
		["Checkpoint", `${policy.checkpoint}: ${checkpointLine(inspection)}`],
		[policy.previous === void 0 ? "Base" : "Previous", `${policy.base}: ${modelLine(base)}`],
		...match === void 0 ? [] : [["", `${match.outcome}: ${match.detail}`]],
		["Tokenizer", tokenizerLine(inspection, whose)],
		...templateLines(inspection, whose),
		["Runs", `in ${inspection.dtype} on ${inspection.device}`],
		...inspection.records.map((one, index) => [index === 0 ? "Records" : "", recordsLine(one, inspection.first_rows)]),
		["Trial", trialLine(inspection)],
		...inspection.training.map(({ audit, detail }, index) => [index === 0 ? "Training" : "", `${audit}: ${detail}`])
	], width = largestOf(lines.map(([name]) => name.length));
	return [
		...lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`),
		...inspection.notes.map((note) => `\n${note}`),
		...inspection.warnings.map((warning) => `\nwarning: ${warning}.`)
	].join("\n");
}
function modelLine(model) {
	return `${model.architecture}, ${sizeOf(model)}, ${formatCount(model.context)} positions`;
}
function sizeOf({ parameters, dtype, bytes }) {
	return `${formatCount(parameters)} parameters in ${dtype} (${formatBytes(bytes)})`;
}
function checkpointLine({ tuned, adapter }) {
	return adapter === null ? modelLine(tuned) : `${withArticle(adapterName(adapter))}, ${sizeOf(tuned)}`;
}
const KINDS = {
	LORA: "LoRA",
	DORA: "DoRA",
	IA3: "IA³",
	LOHA: "LoHa",
	LOKR: "LoKr"
};
/** `LoRA adapter of rank 16`. */
function adapterName({ kind, rank }) {
	let of = rank === null ? "" : ` of rank ${formatCount(rank)}`;
	return `${KINDS[kind] ?? kind} adapter${of}`;
}
function withArticle(name) {
	return `${/^[AEIO]/.test(name) ? "an" : "a"} ${name}`;
}
function tokenizerLine({ tokenizer }, whose) {
	let { agreement, added_tokens: added, same_rules: same } = tokenizer, rules = same === !1 ? "; the files differ, but so far every text gives the same tokens" : "";
	return agreement === "same" ? `${whose}${rules}` : `${whose} plus ${formatCount(added)} more token${added === 1 ? "" : "s"}${rules}`;
}
function templateLines({ chat_template: template }, whose) {
	return template === null ? [] : [["Template", template.source === "policy" ? "the policy's" : whose]];
}
function recordsLine({ audit, set, read, used, all }, first) {
	return `${audit} ${set}: ${all ? `all ${formatCount(read)}` : `the first ${formatCount(first)} of each file`}, ${formatCount(used)} of ${formatCount(read)} can be scored`;
}
function trialLine({ scored, tuned, base, adapter }) {
	if (scored !== null) return `loaded, and ${formatCount(scored)} record${scored === 1 ? "" : "s"} scored under both models`;
	let bytes = tuned.bytes + base.bytes;
	return `not loaded, because ${adapter === null ? "both models" : "base and adapter"} are ${formatBytes(bytes)}; --load loads them and scores a few records`;
}
/** The one sentence for a checkpoint that an audit takes. */
function yesAnswer(inspection, policy) {
	let { tuned, base, adapter, records, scored, first_rows: first } = inspection, onBase = adapter !== null && policy.previous === void 0, of = onBase ? base : tuned, model = `${of.architecture}, ${formatCount(of.parameters)} parameters in ${of.dtype}`, kind = adapter === null ? "" : withArticle(adapterName(adapter)), whose = onBase ? `with ${kind} on ${policy.base}` : `${kind === "" ? "" : `${kind}, `}compared with ${policy.base}`, several = policy.audits.length > 1, data = policy.audits.map((audit) => `${several ? `${audit.name}: ` : ""}${recordsPhrase(audit)}`), unseen = [...records.every(({ all }) => all) ? [] : [`records after the first ${formatCount(first)} of each file (plan reads them)`], ...scored === null ? ["the values of the weights (--load reads them)"] : []], but = unseen.length === 0 ? "" : ` Not checked: ${unseen.join("; ")}.`;
	return `Can be audited: yes, as ${model}, ${whose}; ${data.join("; ")}.${but}`;
}
/** What the records are and what of them is scored. */
function recordsPhrase({ data }) {
	let { format, train_on: trained } = data;
	if (format === "detect") return "people";
	let { rendered, shape } = FORMATS[format], template = data.chat_template === void 0 ? "the base's" : "the policy's", read = rendered === "chat" ? `${format} records in ${template} chat template` : `${format} records`;
	return rendered === "text" ? `${read}, whole records scored` : trained === "all" ? `${read}, prompts and completions scored` : rendered === "chat" ? trained === "last" ? `${read}, the last assistant turn scored` : `${read}, ${shape === "preference" ? "the chosen answer's" : "the"} assistant turns scored` : `${read}, ${shape === "preference" ? "the chosen answers" : SCORED[rendered]} scored`;
}
const SCORED = {
	"prompt-completion": "completions",
	instruct: "outputs"
};
/** The one sentence for what an audit refuses; of several faults of a policy, a line each. */
function noAnswer(errors) {
	let [only] = errors;
	return errors.length === 1 ? `Can be audited: no: ${only.pretty}` : ["Can be audited: no:", ...errors.map(({ pretty }) => `  ${pretty}`)].join("\n");
}
// src/cli/commands/inspect.ts
const inspectCommand = {
	name: "inspect",
	usage: "[policy.yml]",
	summary: "Describe checkpoint and base, and say whether they can be audited.",
	details: [
		"Reads configurations, safetensors headers and the first records of each data file, with the",
		"audit's own code. Weights of up to 2 GB are also loaded and a few records scored; --load",
		"does so whatever their size. It refuses what an audit would refuse. Ends with one",
		"sentence that says whether the checkpoint can be audited. Without an argument it takes",
		"reticence.yml of the working directory. Exit codes: 0 yes, 2 no.",
		"",
		PULL_DETAILS
	].join("\n"),
	options: {
		set: SET_OPTION,
		load: {
			type: "boolean",
			help: "Load the models, whatever their size."
		},
		json: {
			type: "boolean",
			help: "Print JSON."
		}
	},
	arity: [0, 1],
	async run(invocation) {
		let { options, flag } = invocation, policyFile = await policyFileOf(inspectCommand, invocation), overrides = options("set").map(parseSet), asJson = flag("json");
		try {
			let { inspection, loaded } = await inspected(policyFile, overrides, flag("load")), answer = yesAnswer(inspection, loaded.policy);
			return asJson ? printJson({
				auditable: !0,
				answer,
				...inspection
			}) : print(`${inspectionText(inspection, loaded.policy)}\n\n${answer}`), 0;
		} catch (error) {
			if (!isRefusal(error)) throw error;
			let errors = shownErrors(error), answer = noAnswer(errors);
			if (asJson) {
				let told = errors.map(({ code, message, location }) => ({
					code,
					message,
					location
				}));
				printJson({
					auditable: !1,
					answer,
					errors: told
				});
			} else print(answer);
			return 2;
		}
	}
};
async function inspected(policyFile, overrides, load) {
	let named = await resolveRelease(await loadPolicy(policyFile, overrides)), loaded = await onlyCheckpoint(named, "inspect");
	return await untilInterrupted((signal) => inspectModels(loaded, {
		say: tell,
		signal,
		load
	}));
}
export { inspectCommand as t };
