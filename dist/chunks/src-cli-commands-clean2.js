import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { i as PolicyError } from "./src-base-errors.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { t as today } from "./src-console-today.js";
import { a as cleanData, c as openAudited, n as writtenValues, o as refuseExisting, t as refuseInCi } from "./src-canaries-exposure.js";
import { n as findLeaks } from "./src-owner-leaks.js";
import { O as typeWords } from "./src-gate-verdict.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { a as tell, n as print } from "./src-cli-output.js";
// src/cli/commands/clean.ts
const cleanCommand = {
	name: "clean",
	usage: "<DIR> --out FILE",
	summary: "Write a training file without the records that leak and without duplicates.",
	details: "DIR is an audit's output folder with its signals/, on the machine that holds the data. Leaves out\nthe records that `explain` names, whatever is nearly the same as one of them, and of records that\nare nearly the same all but the first. With --mask the records stay, and each value that the\ncheckpoint writes is replaced by its type, such as <EMAIL>, wherever it stands. Writes in the\nmembers' own format and order, for its owner alone to read; overwrites nothing. Refused in a CI\njob. Audit the new checkpoint with the same held-out records.",
	options: {
		out: {
			type: "string",
			value: "FILE",
			help: "The file to write."
		},
		mask: {
			type: "boolean",
			help: "Replace the values that leak, instead of leaving out records."
		},
		nonmembers: {
			type: "string",
			value: "FILE",
			help: "With --mask: write the held-out records here, with the same types of values masked in both."
		},
		split: {
			type: "string",
			value: "FILE",
			help: "split.json that the members are of; writes one for the new file beside it."
		},
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Refuse an audit that was not sealed with this key."
		}
	},
	arity: [1, 1],
	async run({ arguments: [folder], option, flag }) {
		refuseInCi("clean", process.env);
		let out = option("out");
		if (out === void 0) throw new PolicyError("usage", "--out names the file to write, such as --out clean.jsonl.");
		let nonmembers = option("nonmembers");
		if (nonmembers !== void 0 && !flag("mask")) throw new PolicyError("usage", "--nonmembers belongs to --mask; without it held-out records stay.");
		await refuseExisting([out, nonmembers]);
		let keyFile = option("digest-key-file"), audited = await openAudited(folder, {
			today: today(void 0),
			digestKey: keyFile === void 0 ? void 0 : await readDigestKey(keyFile)
		}), leaks = findLeaks(audited.evidence, audited.report).find(({ audit }) => audit === "finetuning");
		if (leaks === void 0) throw new PolicyError("usage", "the audit has no members that training saw.");
		let written = flag("mask") ? await untilInterrupted((signal) => writtenValues(audited, {
			say: tell,
			signal
		})) : void 0, done = await cleanData(audited, leaks, {
			out,
			written,
			split: option("split"),
			nonmembers
		}), masked = [...done.masked].map(([type, count]) => `${formatCount(count)} × ${typeWords(type)}`);
		print([
			`${formatCount(done.kept)} of ${formatCount(done.read)} records are in ${done.out}`,
			`  left out because they leak, or are nearly the same as one that does: ${formatCount(done.leaking)}`,
			`  left out because they repeat an earlier record: ${formatCount(done.duplicates)}`,
			...written === void 0 ? [] : [`  values masked: ${masked.length === 0 ? "none" : masked.join(", ")}`],
			...done.nonmembers === void 0 ? [] : [`  held-out records, masked alike: ${formatCount(done.nonmembers.kept)} in ${done.nonmembers.out}`],
			...done.split === void 0 ? [] : [`  manifest of the split: ${done.split}`],
			"",
			"Train again on this file, and audit again: removing what leaks can expose what is left."
		].join("\n")), leaks.unscored > 0 && tell(`note: nothing is known of ${formatCount(leaks.unscored)} records beyond the policy's limits; raise limits.records.`), written !== void 0 && done.masked.size > 0 && done.nonmembers === void 0 && tell("note: masked members differ from held-out records that are not masked, and an audit finds the comparison invalid. Mask both alike with --nonmembers FILE.");
		let recognised = leaks.leaks.filter(({ values }) => values.length === 0).length;
		return written !== void 0 && recognised > 0 && tell(`note: ${formatCount(recognised)} records leak without a value that could be masked, and stay as they are.`), done.kept < done.read / 2 && tell("note: fewer than half of the records are left. Where most of them leak, training for fewer epochs helps more than leaving records out."), 0;
	}
};
export { cleanCommand as t };
