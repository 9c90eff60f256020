import { a as writeReport, c as judge, d as suggest, g as untilInterrupted, i as audit, l as loadPolicy, n as planAudit, o as renderTerminal, r as today, s as pullInputs, t as ProgressView, u as parseSet } from "./reticence~main~index.js";
import { C as ReticenceError, c as VERSION, d as makeJob, f as JOB, n as ensureEnvironment, r as ROOT, t as executorFor, x as PolicyError, y as writeAtomically } from "./reticence~main~post~index.js";
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
// src/cli/commands/audit.ts
const SET_OPTION = {
	type: "string",
	multiple: true,
	value: "KEY=VALUE",
	help: "Set a key of the policy, for example --set limits.records=500. Repeatable."
};
const auditCommand = {
	name: "audit",
	usage: "<policy.yml>",
	summary: "Measure a checkpoint and judge it by a policy.",
	details: [
		"Writes report.json and report.md (which may be published), policy.lock.json, and signals/",
		"(which is as secret as the training data) into the output folder. An interrupted audit goes",
		"on when it is run again with the same folder.",
		"",
		"Exit codes: 0 pass or warn, 1 fail, 2 could not run, 3 invalid or inconclusive."
	].join("\n"),
	options: {
		out: {
			type: "string",
			value: "DIR",
			help: "Output folder. Default: reticence-out."
		},
		set: SET_OPTION,
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Key for digests of the data in the report; without it the report has none."
		},
		verbose: {
			type: "boolean",
			help: "Print the whole report, not only the verdict and the rules."
		}
	},
	arity: [1, 1],
	async run({ arguments: [policyFile], option, options, flag }) {
		const progress = new ProgressView(process.stderr);
		const keyFile = option("digest-key-file");
		const out = option("out") ?? "reticence-out";
		const report = await untilInterrupted(async (signal) => {
			try {
				return await audit({
					policyFile,
					overrides: options("set").map(parseSet),
					out,
					...keyFile === void 0 ? {} : { digestKey: await readKey(keyFile) },
					today: today(),
					signal,
					listener: progress
				});
			} finally {
				progress.end();
			}
		});
		process.stdout.write(`\n${renderTerminal(report, process.stdout.isTTY === true)}\n`);
		if (flag("verbose")) process.stdout.write(`\n${await readFile(`${out}/report.md`, "utf8")}`);
		process.stdout.write(`\nReport: ${out}/report.md, ${out}/report.json\n`);
		return report.exitCode;
	}
};
/** A key shorter than this could be found by trying. */
const SHORTEST_KEY_BYTES = 16;
async function readKey(file) {
	let key;
	try {
		key = await readFile(file);
	} catch {
		throw new PolicyError("the digest key cannot be read.", { location: { file } });
	}
	if (key.length >= SHORTEST_KEY_BYTES) return key;
	throw new PolicyError(`the digest key is shorter than ${SHORTEST_KEY_BYTES} bytes.`, { location: { file } });
}
// src/inspect.ts
/**
* What checkpoint and base are: format, parameters, precision, and whether their tokenizers agree.
* Throws a ReticenceError when they cannot be audited together.
*/
async function inspectModels(loaded, say, signal) {
	const executor = executorFor(loaded, say);
	const { inputs } = await pullInputs(loaded);
	const job = await executor.preflight(makeJob(loaded.policy, inputs), signal);
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
	details: "Reads configurations and safetensors headers; runs no model code. Prints JSON.",
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
		"DIR is an audit's output folder; its report.json and report.md are written anew. Without",
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
		const policy = policyFile === void 0 ? void 0 : (await loadPolicy(policyFile)).policy;
		const report = await judge(folder, {
			policy,
			today: today(option("at"))
		});
		await writeReport(folder, report);
		process.stdout.write(`${renderTerminal(report, process.stdout.isTTY === true)}\n`);
		process.stdout.write(`\nReport: ${folder}/report.md, ${folder}/report.json\n`);
		return report.exitCode;
	}
};
// src/cli/commands/plan.ts
const planCommand = {
	name: "plan",
	usage: "<policy.yml>",
	summary: "Check a policy and say what an audit would do. Runs no model, writes nothing.",
	options: { set: SET_OPTION },
	arity: [1, 1],
	async run({ arguments: [policyFile], options }) {
		const loaded = await loadPolicy(policyFile, options("set").map(parseSet));
		const plan = await planAudit(loaded);
		const lines = [
			"Records",
			...plan.sets.map(({ audit, set, files, records, used }) => `  ${audit} ${set.padEnd(11)} ${records.toLocaleString("en-US")} in ${files} file${files === 1 ? "" : "s"}${used < records ? `, ${used.toLocaleString("en-US")} sampled` : ""}`),
			"",
			"Tasks",
			...plan.tasks.map((task) => `  ${task}`),
			"",
			"Rules",
			...plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`),
			...outlookLines(plan),
			...plan.warnings.map((warning) => `\nwarning: ${warning}`)
		];
		process.stdout.write(`${lines.join("\n")}\n`);
		return 0;
	}
};
/** For each rule, what to expect at half its bound, at it and at twice it, and what would decide. */
function outlookLines({ rules }) {
	const told = rules.filter((rule) => rule.outlook !== void 0);
	if (told.length === 0) return [];
	const width = Math.max(...told.map(({ name }) => name.length));
	return [
		"",
		"Outlook with these records, were the true value …",
		...told.flatMap(({ name, outlook }) => [...outlook.at.map(({ value, chances }, index) => {
			const figures = [
				"clear",
				"breach",
				"undecided"
			].map((outcome) => `${outcome} ${Math.round(chances[outcome] * 100)} %`.padEnd(15)).join(" ");
			return `  ${(index === 0 ? name : "").padEnd(width)}  ${String(Number(value.toPrecision(3))).padEnd(7)} ${figures}`.trimEnd();
		}), `  ${"".padEnd(width)}  ${enoughLine(outlook.enough)}`])
	];
}
function enoughLine(enough) {
	if (enough === void 0) return "no practical number of records clears it at half the bound";
	const { members, nonmembers } = enough;
	return `${members.toLocaleString("en-US")} members and ${nonmembers.toLocaleString("en-US")} nonmembers clear it 9 times in 10 at half the bound`;
}
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
// src/cli/index.ts
const COMMANDS = [
	auditCommand,
	judgeCommand,
	planCommand,
	inspectCommand,
	{
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
	},
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
