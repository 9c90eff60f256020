import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { i as PolicyError } from "./src-base-errors.js";
import { o as splitData } from "./src-accounting-accounting.js";
import { t as shareOf } from "./src-cli-numbers.js";
import { a as tell, n as print } from "./src-cli-output.js";
import { relative } from "node:path";
// src/cli/commands/split.ts
const DEFAULTS = {
	share: .1,
	seed: 7,
	out: "split"
}, splitCommand = {
	name: "split",
	usage: "<DATA>",
	summary: "Split records into members, to train on, and nonmembers, before training.",
	details: "Draws persons at random (with --by, else records) until the share is held out, and keeps near\nduplicates on one side. Writes members, nonmembers and split.json into the folder --out, in the\ndata's own format and order (of parquet and arrow, as jsonl): all of them, or none. Train on the members alone, and name the\nfiles as data.members, data.nonmembers and data.split: an audit then checks their digests. The\nsame data, share and seed give the same files. Reads jsonl, json and csv, also as .gz or .zst,\nparquet and arrow.\nExit codes: 0 written, 2 nothing written.",
	options: {
		by: {
			type: "string",
			value: "FIELD",
			help: "Field that names the person."
		},
		text: {
			type: "string",
			multiple: !0,
			value: "FIELD",
			help: "Field that training learns from (default: those of the format that the records fit)."
		},
		share: {
			type: "string",
			value: "SHARE",
			help: `Share of the records to hold out (default: ${DEFAULTS.share}).`
		},
		seed: {
			type: "string",
			value: "N",
			help: `Seed of the draw (default: ${DEFAULTS.seed}).`
		},
		out: {
			type: "string",
			value: "DIR",
			help: `Folder to write into (default: ${DEFAULTS.out}).`
		},
		delimiter: {
			type: "string",
			value: "CHARACTER",
			help: "Of a csv (default: a comma)."
		},
		encoding: {
			type: "string",
			value: "NAME",
			help: "Of a csv (default: utf-8)."
		}
	},
	arity: [1, 1],
	async run(invocation) {
		let [data] = invocation.arguments, { option } = invocation, [delimiter, encoding] = [option("delimiter"), option("encoding")], { manifest, files, notes } = await splitData({
			data,
			by: option("by"),
			text: invocation.options("text"),
			share: shareOf(invocation, {
				fallback: DEFAULTS.share,
				example: .1
			}),
			seed: seedOf(invocation),
			out: option("out") ?? DEFAULTS.out,
			csv: {
				...delimiter === void 0 ? {} : { delimiter },
				...encoding === void 0 ? {} : { encoding }
			}
		}), line = (set) => {
			let { records, persons } = manifest[set], whose = persons === null ? "" : `, ${formatCount(persons)} persons`;
			return `${set.padEnd(10)}  ${formatCount(records)} records${whose}  ${shown(files[set])}`;
		};
		print([line("members"), line("nonmembers")].join("\n")), print([
			"",
			`Train on ${shown(files.members)} alone, and write into the policy:`,
			"data:",
			`  members: ${shown(files.members)}`,
			`  nonmembers: ${shown(files.nonmembers)}`,
			`  split: ${shown(files.manifest)}`,
			...manifest.by === null ? [] : [`  subject: ${manifest.by}`]
		].join("\n"));
		for (let note of notes) tell(`note: ${note}`);
		return 0;
	}
};
function seedOf({ option }) {
	let text = option("seed");
	if (text === void 0) return DEFAULTS.seed;
	if (/^\d{1,15}$/.test(text)) return Number(text);
	throw new PolicyError("usage", `--seed is a whole number from 0 on, not "${text}".`);
}
function shown(path) {
	return relative(process.cwd(), path) || path;
}
export { splitCommand as t };
