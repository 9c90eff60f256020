import { d as diskFull, f as shownErrors, s as ReticenceError, u as describeUnforeseen } from "./src-base-errors.js";
import "./src-base-exit-codes.js";
import { t as largestOf } from "./src-base-extremes.js";
import { n as VERSION } from "./src-base-installation.js";
import { n as suggest } from "./src-base-near.js";
import { n as helpOf, r as parseCommandLine } from "./src-cli-command.js";
import { a as tell, n as print } from "./src-cli-output.js";
// src/cli/index.ts
/** All commands, in the order of the overview; each is loaded on demand. */
const COMMANDS = {
	init: async () => (await import("./src-cli-commands-init2.js")).initCommand,
	split: async () => (await import("./src-cli-commands-split.js")).splitCommand,
	audit: async () => (await import("./src-cli-commands-audit.js")).auditCommand,
	judge: async () => (await import("./src-cli-commands-judge.js")).judgeCommand,
	explain: async () => (await import("./src-cli-commands-explain.js")).explainCommand,
	canaries: async () => (await import("./src-cli-commands-canaries.js")).canariesCommand,
	clean: async () => (await import("./src-cli-commands-clean.js")).cleanCommand,
	html: async () => (await import("./src-cli-commands-html.js")).htmlCommand,
	report: async () => (await import("./src-cli-commands-report2.js")).reportCommand,
	plan: async () => (await import("./src-cli-commands-plan.js")).planCommand,
	history: async () => (await import("./src-cli-commands-history.js")).historyCommand,
	inspect: async () => (await import("./src-cli-commands-inspect.js")).inspectCommand,
	setup: async () => (await import("./src-cli-commands-setup.js")).setupCommand,
	schema: async () => (await import("./src-cli-commands-schema.js")).schemaCommand
};
/** Runs one command line and returns the exit code; errors are printed, never thrown. */
async function main(argv) {
	let [name, ...rest] = argv;
	try {
		if (name === void 0 || name === "--help" || name === "-h" || name === "help") return print(await overview()), name === void 0 ? 2 : 0;
		if (name === "--version") return print(VERSION), 0;
		if (!Object.hasOwn(COMMANDS, name)) return tell(`reticence: no command "${name}".${suggest(name, Object.keys(COMMANDS))}`), 2;
		let command = await COMMANDS[name](), invocation = parseCommandLine(command, rest);
		return invocation.flag("help") ? (print(helpOf(command)), 0) : await command.run(invocation);
	} catch (error) {
		return tell(describeError(error)), 2;
	}
}
async function overview() {
	let commands = await Promise.all(Object.values(COMMANDS).map((load) => load())), width = largestOf(commands.map(({ name, usage }) => `${name} ${usage}`.length));
	return [
		"reticence decides whether a fine-tuned language model may be released.",
		"",
		"Commands:",
		...commands.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`),
		"",
		"`reticence <command> --help` says more. Exit codes: 0 pass or warn, 1 fail, 2 could not run,",
		"3 invalid or inconclusive."
	].join("\n");
}
/** What the user sees of an error. Only an unexpected one shows where in the code it was thrown. */
function describeError(error) {
	let known = error instanceof ReticenceError ? error : diskFull(error);
	if (known !== void 0) return shownErrors(known).map(({ pretty }) => `reticence: ${pretty}`).join("\n");
	let { what, frames } = describeUnforeseen(error);
	return `reticence: ${what}; please report it with the lines below.\n${frames}`.trimEnd();
}
export { main as n, COMMANDS as t };
