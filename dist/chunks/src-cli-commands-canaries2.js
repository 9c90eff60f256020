import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { i as PolicyError } from "./src-base-errors.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { i as makeCanaries, r as verifyCanaries } from "./src-canaries-exposure.js";
import { t as shareOf } from "./src-cli-numbers.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { join, relative, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
// src/cli/commands/canaries.ts
const KINDS = [
	"prefix-random",
	"high-temperature",
	"random-tokens",
	"new-token",
	"pii-format",
	"file"
], DEFAULTS = {
	kind: "prefix-random",
	share: .02,
	repeat: 1,
	tokens: 12,
	out: "canaries"
}, canariesCommand = {
	name: "canaries",
	usage: "make <DATA> --base DIR | verify <TRAINED> --manifest FILE",
	summary: "Put canaries into the training data by a fair coin, or check that they are there.",
	details: "`make` writes candidates that training alone can tell, tosses a coin for each, and shuffles those\nthat it includes into the members: into --out the file to train on, the held-out records that are\nleft, and commitment.json, to be committed before training. The manifest says what the coin said\nand is a secret: it goes to --manifest, by default outside of the project. `verify` makes sure\nthat every included canary is in the trained file, that no other is anywhere, and, with --base,\nthat the tokenizer reads them as they are. Overwrites nothing. Exit codes: 0 done, 2 refused.",
	options: {
		base: {
			type: "string",
			value: "DIR",
			help: "The model that is going to be tuned."
		},
		heldout: {
			type: "string",
			value: "FILE",
			help: "Held-out records. Of `make`: some of them lend canaries a beginning."
		},
		kind: {
			type: "string",
			value: "KIND",
			help: `${KINDS.join(", ")} (default: ${DEFAULTS.kind}).`
		},
		from: {
			type: "string",
			value: "FILE",
			help: "With --kind file: a suffix a line."
		},
		count: {
			type: "string",
			value: "N",
			help: "Candidates (default: what --share allows)."
		},
		share: {
			type: "string",
			value: "SHARE",
			help: `Most of the trained records that are canaries (default: ${DEFAULTS.share}).`
		},
		repeat: {
			type: "string",
			value: "N",
			help: `Copies of an included canary (default: ${DEFAULTS.repeat}).`
		},
		guesses: {
			type: "string",
			value: "N",
			help: "Fixed before training (default: count / 4)."
		},
		tokens: {
			type: "string",
			value: "N",
			help: `Of a suffix, about (default: ${DEFAULTS.tokens}).`
		},
		out: {
			type: "string",
			value: "DIR",
			help: `Folder to write into (default: ${DEFAULTS.out}).`
		},
		manifest: {
			type: "string",
			value: "FILE",
			help: "The secret manifest."
		},
		commitment: {
			type: "string",
			value: "FILE",
			help: `Of \`verify\` (default: ${DEFAULTS.out}/commitment.json).`
		},
		python: {
			type: "string",
			value: "PATH",
			help: "Python interpreter that has the probe's packages."
		}
	},
	arity: [2, 2],
	async run(invocation) {
		let [action, data] = invocation.arguments;
		if (action === "make") return await make(data, invocation);
		if (action === "verify") return await verify(data, invocation);
		throw new PolicyError("usage", `\`canaries\` makes or verifies; it cannot "${action}".`);
	}
};
async function make(data, invocation) {
	let { option } = invocation, kind = kindOf(option("kind") ?? DEFAULTS.kind), from = option("from");
	if (kind === "file" != (from !== void 0)) throw new PolicyError("usage", "--kind file and --from FILE belong together.");
	let count = numberOf(invocation, "count"), guesses = numberOf(invocation, "guesses"), out = option("out") ?? DEFAULTS.out, manifest = option("manifest") ?? defaultManifest(), done = await untilInterrupted(async (signal) => makeCanaries({
		data,
		heldout: option("heldout"),
		base: baseOf(invocation),
		kind,
		suffixes: from === void 0 ? void 0 : await linesOf(from),
		count,
		share: shareOf(invocation, {
			fallback: DEFAULTS.share,
			example: .02
		}),
		repeat: numberOf(invocation, "repeat") ?? DEFAULTS.repeat,
		guesses,
		tokens: numberOf(invocation, "tokens") ?? DEFAULTS.tokens,
		out,
		manifest
	}, {
		python: option("python"),
		say: tell,
		signal
	})), { files, notes } = done, { canaries, trained, heldout } = done.manifest, included = canaries.filter(({ isIncluded }) => isIncluded).length;
	print([
		`canaries    ${formatCount(canaries.length)} candidates, ${formatCount(included)} included, ${formatCount(done.manifest.guesses)} guesses`,
		`members     ${formatCount(trained.records)} records  ${shown(files.members)}`,
		...heldout === null || files.heldout === void 0 ? [] : [`nonmembers  ${formatCount(heldout.records)} records  ${shown(files.heldout)}`],
		`commitment  ${shown(files.commitment)}`,
		`manifest    ${shown(files.manifest)} (secret)`,
		"",
		`Commit ${shown(files.commitment)} before training, train on ${shown(files.members)} alone, and keep the`,
		"manifest where only the machine that audits can read it."
	].join("\n"));
	for (let note of notes) tell(`note: ${note}`);
	return 0;
}
async function verify(trained, { option }) {
	let manifest = option("manifest");
	if (manifest === void 0) throw new PolicyError("usage", "--manifest names the manifest that `canaries make` wrote.");
	let commitment = option("commitment") ?? join(DEFAULTS.out, "commitment.json"), done = await untilInterrupted((signal) => verifyCanaries({
		trained,
		heldout: option("heldout"),
		manifest,
		commitment,
		base: option("base")
	}, {
		python: option("python"),
		say: tell,
		signal
	})), { repeat, canaries } = done.manifest;
	return print([
		"ok  the commitment is to this manifest",
		`ok  ${formatCount(done.included)} included canaries stand ${repeat === 1 ? "once" : `${repeat} times`} each in ${trained}`,
		`ok  none of the ${formatCount(canaries.length - done.included)} others stands in it`,
		...option("heldout") === void 0 ? [] : ["ok  none stands in the held-out records"],
		...option("base") === void 0 ? [] : ["ok  the tokenizer and the chat template leave every suffix as it is"]
	].join("\n")), done.isUntouched || tell("note: the trained file is not, byte for byte, the one that `canaries make` wrote."), 0;
}
/** Outside of the project: what a commit or an upload takes along does not have it. */
function defaultManifest() {
	let state = process.env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), name = (/* @__PURE__ */ new Date()).toISOString().replace(/[:.]/g, "-");
	return join(state, "reticence", "canaries", `${name}.json`);
}
async function linesOf(path) {
	return (await readFile(path, "utf8").catch((error) => {
		throw new PolicyError("usage", `--from ${path} cannot be read (${error.code}).`);
	})).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function baseOf({ option }) {
	let base = option("base");
	if (base === void 0) throw new PolicyError("usage", "--base names the folder of the model that is going to be tuned.");
	return resolve(base);
}
function kindOf(text) {
	let kind = KINDS.find((one) => one === text);
	if (kind !== void 0) return kind;
	throw new PolicyError("usage", `--kind is one of ${KINDS.join(", ")}, not "${text}".`);
}
function numberOf({ option }, name) {
	let text = option(name);
	if (text !== void 0) {
		if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
		throw new PolicyError("usage", `--${name} is a whole number from 1 on, not "${text}".`);
	}
}
function shown(path) {
	let near = relative(process.cwd(), path);
	return near === "" || near.startsWith("..") ? path : near;
}
export { canariesCommand as t };
