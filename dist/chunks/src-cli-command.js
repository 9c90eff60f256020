import { i as PolicyError } from "./src-base-errors.js";
import { t as largestOf } from "./src-base-extremes.js";
import { parseArgs } from "node:util";
// src/cli/command.ts
/** Placeholder of an option that sets a key. */
const PAIR = "KEY=VALUE", HELP = {
	type: "boolean",
	help: "Show this help."
};
/** Parses the arguments of one command. Throws PolicyError for unknown ones. */
function parseCommandLine(command, argv) {
	let options = {};
	for (let [name, { type, multiple }] of Object.entries({
		...command.options,
		help: HELP
	})) options[name] = {
		type,
		multiple: multiple ?? !1
	};
	let settings = {
		args: [...argv],
		options,
		allowPositionals: !0
	}, parsed;
	try {
		parsed = parseArgs({
			...settings,
			strict: !0,
			tokens: !0
		});
	} catch (error) {
		let [message] = error.message.split(". ");
		throw new PolicyError("usage", `${message}. See \`reticence ${command.name} --help\`.`);
	}
	let { positionals, values, tokens } = parsed;
	refuseSplitPairs(command, tokens);
	let invocation = {
		arguments: positionals,
		option: (name) => values[name],
		options: (name) => values[name] ?? [],
		flag: (name) => values[name] === !0
	}, [least, most] = command.arity;
	if (!invocation.flag("help") && (positionals.length < least || positionals.length > most)) throw new PolicyError("usage", `${surplusText(positionals.slice(most))}${usageOf(command)}`);
	return invocation;
}
/** How a command is called, as the end of an error. */
function usageOf({ name, usage }) {
	return `usage: ${`reticence ${name} ${usage}`.trimEnd()}. See \`reticence ${name} --help\`.`;
}
/** `unexpected: "out2". ` for arguments beyond those that a command takes. */
function surplusText(surplus) {
	return surplus.length === 0 ? "" : `unexpected: ${surplus.map((one) => JSON.stringify(one)).join(", ")}. `;
}
/** Refuses `--set limits.records 50`, whose value would be taken for an argument of the command. */
function refuseSplitPairs({ options }, tokens) {
	for (let [index, token] of tokens.entries()) {
		if (token.kind !== "option" || options[token.name]?.value !== "KEY=VALUE") continue;
		let next = tokens[index + 1];
		if (token.value?.includes("=") === !1 && next?.kind === "positional") throw new PolicyError("usage", `--${token.name} takes ${PAIR} as one word: write --${token.name} ${token.value}=${next.value}.`);
	}
}
function helpOf(command) {
	let options = Object.entries({
		...command.options,
		help: HELP
	}).map(([name, option]) => ({
		left: `--${name}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`,
		right: option.help
	})), width = largestOf(options.map(({ left }) => left.length));
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
export { usageOf as a, surplusText as i, helpOf as n, parseCommandLine as r, PAIR as t };
