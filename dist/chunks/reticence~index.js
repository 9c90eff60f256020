import { C as untilInterrupted, S as suggest, _ as placeRules, a as auditCommand, c as today, d as judge, f as executorFor, g as loadPolicy, i as SET_OPTION, m as ROOT, p as ensureEnvironment, r as PULL_DETAILS, t as planCommand, u as pullInputs, v as parseSet } from "./reticence~main~index.js";
import { i as PolicyError, o as ReticenceError, t as writeAtomically } from "./reticence~main~post~comment~index~index~s3~https~hub.js";
import { t as VERSION } from "./reticence~main~comment~index~index~https~hub.js";
import { t as JOB } from "./reticence~main~post~comment~index~index.js";
import { f as makeJob } from "./reticence~main~index~index.js";
import { d as withLocations, i as renderTerminal, t as writeReport, u as reportedRules } from "./reticence~main~comment~index.js";
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
	const width = Math.max(...options.map(({ left }) => left.length));
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
// src/inspect.ts
/**
* What checkpoint and base are: format, parameters, precision, and whether their tokenizers agree.
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
		return JSON.parse(await readFile(join(output, "inspect.json"), "utf8"));
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
		const say = (line) => process.stderr.write(`${line}\n`);
		const inspected = await untilInterrupted((signal) => inspectModels(loaded, say, signal));
		process.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`);
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
		"policy (attacks, gate, waivers): what was measured stays."
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
		}
	},
	arity: [1, 1],
	async run({ arguments: [folder], option }) {
		const policyFile = option("policy");
		const loaded = policyFile === void 0 ? void 0 : await loadPolicy(policyFile);
		const judged = await judge(folder, {
			policy: loaded?.policy,
			today: today(option("at"))
		});
		const rules = loaded === void 0 ? await reportedRules(folder) : placeRules(loaded.source, loaded.policy);
		const report = withLocations(judged, rules);
		await writeReport(folder, report);
		process.stdout.write(`${renderTerminal(report, process.stdout.isTTY === true)}\n`);
		process.stdout.write(`\nReport: ${folder}/report.md, ${folder}/report.json\n`);
		return report.exitCode;
	}
};
// src/cli/commands/schema.ts
const NAMES = [
	"config",
	"job",
	"events",
	"signals",
	"report"
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
			say: (line) => process.stderr.write(`${line}\n`)
		});
		process.stdout.write(`${python}\n`);
		return 0;
	}
};
// src/cli/index.ts
const COMMANDS = [
	auditCommand,
	judgeCommand,
	planCommand,
	inspectCommand,
	setupCommand,
	schemaCommand
];
/** Runs one command line and returns the exit code; errors are printed, never thrown. */
async function main(argv) {
	const [name, ...rest] = argv;
	try {
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
			process.stdout.write(`${overview()}\n`);
			return name === void 0 ? 2 : 0;
		}
		if (name === "--version") {
			process.stdout.write(`${VERSION}\n`);
			return 0;
		}
		const command = COMMANDS.find((candidate) => candidate.name === name);
		if (command === void 0) {
			const known = COMMANDS.map((candidate) => candidate.name);
			process.stderr.write(`reticence: no command "${name}".${suggest(name, known)}\n`);
			return 2;
		}
		const invocation = parseCommandLine(command, rest);
		if (invocation.flag("help")) {
			process.stdout.write(`${helpOf(command)}\n`);
			return 0;
		}
		return await command.run(invocation);
	} catch (error) {
		process.stderr.write(`${describeError(error)}\n`);
		return 2;
	}
}
function overview() {
	const width = Math.max(...COMMANDS.map(({ name, usage }) => `${name} ${usage}`.length));
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
	if (error instanceof ReticenceError) return `reticence: ${error.pretty}`;
	const { stack, message } = error;
	return `reticence: internal error, please report it: ${stack ?? message}`;
}
export { main as n, COMMANDS as t };
