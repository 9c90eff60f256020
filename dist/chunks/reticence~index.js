import { A as parseSet, I as suggest, O as loadPolicy, a as auditsOf, i as SHOWN, m as findEarlier, o as sparkline, p as checkpointNames, s as trendsOf } from "./reticence~main~history~index.js";
import { d as PolicyError, g as diskFull, h as describeUnforeseen, o as writeAtomically, p as ReticenceError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { t as largestOf } from "./reticence~main~comment~history~index~s3~https~hub.js";
import { t as VERSION } from "./reticence~main~comment~history~index~index~https~hub.js";
import { C as independentDifference, S as ROOT, T as untilInterrupted, _ as pullInputs, a as auditCommand, b as executorFor, d as printRendered, f as tell, h as today, i as SET_OPTION, l as print, o as readHistory, r as PULL_DETAILS, s as readDigestKey, t as planCommand, u as printJson, v as judge, w as placeRules, x as ensureEnvironment, y as whyOtherBasis } from "./reticence~main~index.js";
import { A as formatMetric, L as CATALOGUE, O as formatIncrease, P as formatValue, S as auditedPlaces, a as painter, i as align, k as formatInterval, o as plain, s as renderTerminal, t as writeReport, w as withLocations } from "./reticence~main~comment~history~index.js";
import { g as makeJob } from "./reticence~main~index~index.js";
import { h as holdOutput, n as JOB } from "./reticence~main~post~comment~history~index~index.js";
import { parseArgs } from "node:util";
import { join } from "node:path";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/cli/command.ts
const HELP = {
	type: "boolean",
	help: "Show this help."
};
/** Reads the arguments of one command. Throws PolicyError for what it does not know. */
function parseCommandLine(command, argv) {
	const options = {};
	for (const [name, { type, multiple }] of Object.entries({
		...command.options,
		help: HELP
	})) options[name] = {
		type,
		multiple: multiple ?? false
	};
	let parsed;
	try {
		parsed = parseArgs({
			args: [...argv],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const [message] = error.message.split(". ");
		throw new PolicyError(`${message}. See \`reticence ${command.name} --help\`.`);
	}
	const { positionals, values } = parsed;
	const invocation = {
		arguments: positionals,
		option: (name) => values[name],
		options: (name) => values[name] ?? [],
		flag: (name) => values[name] === true
	};
	const [least, most] = command.arity;
	if (!invocation.flag("help") && (positionals.length < least || positionals.length > most)) throw new PolicyError(`usage: reticence ${command.name} ${command.usage}. See \`reticence ${command.name} --help\`.`);
	return invocation;
}
function helpOf(command) {
	const options = Object.entries({
		...command.options,
		help: HELP
	}).map(([name, option]) => ({
		left: `--${name}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`,
		right: option.help
	}));
	const width = largestOf(options.map(({ left }) => left.length));
	return [
		`reticence ${command.name} ${command.usage}`.trimEnd(),
		"",
		command.summary,
		...command.details === void 0 ? [] : ["", command.details],
		"",
		"Options:",
		...options.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`)
	].join("\n");
}
// src/cli/commands/history.ts
const ACTIONS = [
	"show",
	"trend",
	"compare"
];
const historyCommand = {
	name: "history",
	usage: "<show|trend|compare> [A B]",
	summary: "List earlier audits, draw their trend, or compare two of them.",
	details: [
		"show     the audits, the newest last",
		"trend    each metric over the audits, with a line of bars and its interval now",
		"compare  A B  two audits: previous, last-release, a checkpoint's name or digest, the first",
		"         digits of a commit, or a number from the end (1 is the newest)",
		"",
		"The history is the policy's: a folder, or a branch as git has fetched it."
	].join("\n"),
	options: {
		policy: {
			type: "string",
			value: "FILE",
			help: "Policy with the history. Default: reticence.yml."
		},
		checkpoint: {
			type: "string",
			value: "NAME",
			help: "Audits of this checkpoint. Default: the policy's; of compare, any."
		},
		metric: {
			type: "string",
			multiple: true,
			value: "ID",
			help: "Metric of trend and compare, an id or a whole key. Repeatable."
		},
		last: {
			type: "string",
			value: "N",
			help: "Only the N newest audits. Default: 20."
		},
		json: {
			type: "boolean",
			help: "Print JSON."
		}
	},
	arity: [1, 3],
	async run(invocation) {
		const [action, ...references] = invocation.arguments;
		if (!ACTIONS.includes(action)) throw new PolicyError(`history does not know "${action}".${suggest(action, ACTIONS)}`);
		if ((action === "compare" ? 2 : 0) !== references.length) throw new PolicyError("usage: reticence history show | trend | compare A B");
		const { history, past } = await readHistory(invocation.option("policy") ?? "reticence.yml");
		for (const note of past.notes) tell(`note: ${note}`);
		if (action === "compare") {
			compare(references, history, past, invocation);
			return 0;
		}
		const named = invocation.option("checkpoint");
		const names = named === void 0 ? history : {
			checkpoint: named,
			formerly: []
		};
		const audits = auditsOf(past.entries, names).slice(-lastOf(invocation));
		if (audits.length === 0) throw nothing(names.checkpoint, past);
		if (invocation.flag("json")) printJson(audits);
		else printRendered(action === "show" ? table(audits) : trend(audits, metricsOf(invocation)));
		return 0;
	}
};
function table(audits) {
	const paint = painter(process.stdout.isTTY === true);
	const columns = trendsOf(audits, SHOWN);
	const rows = audits.map((entry, index) => [
		String(audits.length - index),
		entry.date.slice(0, 10),
		paint(COLOURS[entry.verdict], entry.verdict),
		plain(entry.release ?? entry.event),
		(entry.commit ?? entry.checkpoint.digest.replace(/^sha256:/, "")).slice(0, 12),
		...columns.map(({ id, points }) => {
			const point = points.find((one) => one.entry === entry);
			return point === void 0 ? "–" : formatValue(id, point.value);
		})
	]);
	const titles = [
		"",
		"date",
		"verdict",
		"audited",
		"commit",
		...columns.map(nameOf)
	];
	return align(titles.map((title) => paint("grey", title)), rows).join("\n");
}
function trend(audits, wanted) {
	const paint = painter(process.stdout.isTTY === true);
	const trends = trendsOf(audits, wanted);
	if (trends.length === 0) throw new PolicyError(`no audit of the history has ${wanted.join(", ")}.`);
	const rows = trends.map((one) => {
		const [first, last] = [one.points[0], one.points.at(-1)];
		return [
			nameOf(one),
			sparkline(one.points.map(({ value }) => value)),
			formatValue(one.id, first.value),
			paint("bold", formatValue(one.id, last.value)),
			formatInterval(one.id, last.interval),
			formatIncrease(one.id, last.value - first.value),
			String(one.points.length)
		];
	});
	return align([
		"metric",
		"trend",
		"first",
		"now",
		"interval",
		"since first",
		"audits"
	].map((title) => paint("grey", title)), rows).join("\n");
}
function compare(references, history, past, invocation) {
	const [first, second] = references.map((reference) => auditNamed(reference, history, past));
	const rows = wantedKeys(first, invocation.options("metric")).flatMap((key) => {
		const [before, after] = [first, second].map((one) => one.metrics.find((m) => m.key === key));
		return before === void 0 || after === void 0 ? [] : [{
			before,
			after
		}];
	});
	if (rows.length === 0) throw new PolicyError("the two audits share no such metric.");
	if (invocation.flag("json")) {
		printJson({
			first,
			second
		});
		return;
	}
	const paint = painter(process.stdout.isTTY === true);
	const lines = rows.map(({ before, after }) => {
		const { id, parameters } = before;
		const why = whyOtherBasis(String(parameters.audit), second.basis, first.basis, false);
		const increase = before.interval === null || after.interval === null ? {
			value: after.value - before.value,
			interval: null
		} : independentDifference({
			value: after.value,
			interval: after.interval
		}, {
			value: before.value,
			interval: before.interval
		});
		return [
			plain(formatMetric(id, parameters)),
			formatValue(id, before.value),
			formatValue(id, after.value),
			...why === void 0 ? [paint("bold", formatIncrease(id, increase.value)), increase.interval === null ? "" : `${formatIncrease(id, increase.interval[0])} … ${formatIncrease(id, increase.interval[1])}`] : [paint("yellow", "void"), why]
		];
	});
	const head = references.map((reference, index) => {
		const { date, checkpoint, verdict } = [first, second][index];
		return `${plain(reference)}: ${plain(checkpoint.name)}, ${date.slice(0, 10)}, ${verdict}`;
	});
	const titles = [
		"metric",
		"first",
		"second",
		"increase",
		"interval"
	];
	printRendered([
		...head,
		"",
		...align(titles.map((title) => paint("grey", title)), lines)
	].join("\n"));
}
function auditNamed(reference, history, past) {
	const own = auditsOf(past.entries, history);
	const numbered = /^[1-9]\d{0,5}$/.test(reference) ? own.at(-Number(reference)) : void 0;
	const committed = /^[0-9a-f]{7,64}$/.test(reference) ? past.entries.findLast(({ commit }) => commit?.startsWith(reference)) : void 0;
	const found = findEarlier(reference, past.entries, {
		history,
		run: null,
		mergeBase: void 0
	});
	const entry = numbered ?? committed ?? found.entry;
	if (entry !== void 0) return entry;
	throw new PolicyError(`${plain(reference)}: ${plain(found.void ?? found.absent ?? "no such audit")}`);
}
/** The metrics that are asked for; without any, all that the first audit has in the usual form. */
function wantedKeys(entry, wanted) {
	if (wanted.length === 0) return trendsOf([entry], SHOWN).map(({ key }) => key);
	const known = knownMetrics(wanted);
	return entry.metrics.filter(({ key, id }) => known.includes(key) || known.includes(id)).map(({ key }) => key);
}
function metricsOf(invocation) {
	const wanted = invocation.options("metric");
	return wanted.length === 0 ? SHOWN : knownMetrics(wanted);
}
function knownMetrics(wanted) {
	const ids = Object.keys(CATALOGUE);
	for (const name of wanted) {
		if (ids.includes(name.replace(/\{.*$/, ""))) continue;
		throw new PolicyError(`unknown metric "${name}".${suggest(name, ids)}`);
	}
	return wanted;
}
function lastOf(invocation) {
	const text = invocation.option("last") ?? "20";
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new PolicyError("is a count of audits, like 20.", { location: { file: "--last" } });
}
function nothing(name, past) {
	const names = checkpointNames(past.entries);
	return new PolicyError(`the history holds no audit of ${plain(name)}.${names.length === 0 ? "" : ` It knows ${names.map(plain).join(", ")}: name one with --checkpoint.`}`);
}
const COLOURS = {
	pass: "green",
	warn: "yellow",
	inconclusive: "yellow",
	invalid: "red",
	fail: "red",
	error: "red"
};
function nameOf({ id, parameters }) {
	return plain(formatMetric(id, parameters));
}
// src/inspect.ts
/**
* What checkpoint and base are: format, parameters, precision, whether their tokenizers agree, and
* whether the base is what the checkpoint says it was tuned from.
* Throws a ReticenceError when they cannot be audited together.
*/
async function inspectModels(loaded, say, signal) {
	const executor = executorFor(loaded, say);
	await using pulled = await pullInputs(loaded, {
		say,
		signal
	});
	const job = await executor.preflight(makeJob(loaded.policy, pulled.inputs), signal);
	const output = await mkdtemp(join(tmpdir(), "reticence-inspect-"));
	try {
		const jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		for await (const _ of executor.run({
			job,
			jobPath,
			output,
			only: "inspect"
		}, signal));
		return {
			...JSON.parse(await readFile(join(output, "inspect.json"), "utf8")),
			base_match: pulled.provenance.base.match
		};
	} finally {
		await rm(output, {
			recursive: true,
			force: true
		});
	}
}
// src/cli/commands/inspect.ts
const inspectCommand = {
	name: "inspect",
	usage: "<policy.yml>",
	summary: "Say what checkpoint and base are and whether they can be compared.",
	details: `Reads configurations and safetensors headers; runs no model code. Prints JSON.\n\n${PULL_DETAILS}`,
	options: { set: SET_OPTION },
	arity: [1, 1],
	async run({ arguments: [policyFile], options }) {
		const loaded = await loadPolicy(policyFile, options("set").map(parseSet));
		const inspected = await untilInterrupted((signal) => inspectModels(loaded, tell, signal));
		printJson(inspected);
		return 0;
	}
};
// src/cli/commands/judge.ts
const judgeCommand = {
	name: "judge",
	usage: "<DIR>",
	summary: "Judge an audit's signals again, without Python or a GPU.",
	details: [
		"DIR is an audit's output folder; its reports are written anew. Without",
		"--policy the audit's own policy.lock.json judges. Only what judges is taken from another",
		"policy (attacks, gate, waivers): what was measured stays. Every file that is read has to be what",
		"the audit wrote; with its digest key nobody without that key can have changed one."
	].join("\n"),
	options: {
		policy: {
			type: "string",
			value: "FILE",
			help: "Judge by this policy instead."
		},
		at: {
			type: "string",
			value: "DATE",
			help: "Date that waivers are held against. Default: today (UTC)."
		},
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Refuse an audit that was not sealed with this key."
		}
	},
	arity: [1, 1],
	async run({ arguments: [folder], option }) {
		const policyFile = option("policy");
		const loaded = policyFile === void 0 ? void 0 : await loadPolicy(policyFile);
		const keyFile = option("digest-key-file");
		const digestKey = keyFile === void 0 ? void 0 : await readDigestKey(keyFile);
		await using _ = await holdOutput(folder);
		const judged = await judge(folder, {
			policy: loaded?.policy,
			today: today(option("at")),
			digestKey
		});
		const rules = loaded === void 0 ? await auditedPlaces(folder) : placeRules(loaded.source, loaded.policy);
		const report = withLocations(judged, rules);
		await writeReport(folder, report);
		printRendered(renderTerminal(report, process.stdout.isTTY === true));
		print(`\nReport: ${folder}/report.md, ${folder}/report.json`);
		return report.exitCode;
	}
};
// src/cli/commands/schema.ts
const NAMES = [
	"config",
	"job",
	"events",
	"signals",
	"report",
	"history"
];
const schemaCommand = {
	name: "schema",
	usage: `<${NAMES.join("|")}>`,
	summary: "Print a JSON Schema, for editors and other tools.",
	options: {},
	arity: [1, 1],
	async run({ arguments: [name] }) {
		if (!NAMES.includes(name)) throw new PolicyError(`there is no schema "${name}"; there are ${NAMES.join(", ")}.`);
		process.stdout.write(await readFile(join(ROOT, "schema", `${name}.schema.json`), "utf8"));
		return 0;
	}
};
// src/cli/commands/setup.ts
const setupCommand = {
	name: "setup",
	usage: "",
	summary: "Make the probe's Python environment, or say where it is.",
	details: [
		"Made once for each version of the probe's dependencies, with python3 -m venv and pip, in",
		"RUNNER_TOOL_CACHE, XDG_CACHE_HOME or ~/.cache. PIP_* variables apply. RETICENCE_PYTHON names",
		"an interpreter of your own instead."
	].join("\n"),
	options: {},
	arity: [0, 0],
	async run() {
		const python = await ensureEnvironment({
			setup: "auto",
			say: (line) => tell(line)
		});
		print(python);
		return 0;
	}
};
// src/cli/index.ts
const COMMANDS = [
	auditCommand,
	judgeCommand,
	planCommand,
	historyCommand,
	inspectCommand,
	setupCommand,
	schemaCommand
];
/** Runs one command line and returns the exit code; errors are printed, never thrown. */
async function main(argv) {
	const [name, ...rest] = argv;
	try {
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
			print(overview());
			return name === void 0 ? 2 : 0;
		}
		if (name === "--version") {
			print(VERSION);
			return 0;
		}
		const command = COMMANDS.find((candidate) => candidate.name === name);
		if (command === void 0) {
			const known = COMMANDS.map((candidate) => candidate.name);
			tell(`reticence: no command "${name}".${suggest(name, known)}`);
			return 2;
		}
		const invocation = parseCommandLine(command, rest);
		if (invocation.flag("help")) {
			print(helpOf(command));
			return 0;
		}
		return await command.run(invocation);
	} catch (error) {
		tell(describeError(error));
		return 2;
	}
}
function overview() {
	const width = largestOf(COMMANDS.map(({ name, usage }) => `${name} ${usage}`.length));
	return [
		"reticence decides whether a fine-tuned language model may be released.",
		"",
		"Commands:",
		...COMMANDS.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`),
		"",
		"`reticence <command> --help` says more. Exit codes: 0 pass or warn, 1 fail, 2 could not run,",
		"3 invalid or inconclusive."
	].join("\n");
}
/** What the user sees of an error; only an unexpected one shows where in the code it arose. */
function describeError(error) {
	const known = error instanceof ReticenceError ? error : diskFull(error);
	if (known !== void 0) return `reticence: ${known.pretty}`;
	const { what, frames } = describeUnforeseen(error);
	return `reticence: ${what}, please report it with the lines below.\n${frames}`.trimEnd();
}
export { main as n, COMMANDS as t };
