import { a as judgeShards, c as MOST_SHARDS, s as shardFolders, v as placeRules } from "./src-audit-index.js";
import { A as holdOutput } from "./src-base-audit-folder.js";
import { i as PolicyError } from "./src-base-errors.js";
import { n as loadPolicy } from "./src-attacks-clipped-reference.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { a as renderTerminal } from "./src-console-report.js";
import { t as today } from "./src-console-today.js";
import { l as judgeAudit, s as writeCertificate } from "./src-canaries-exposure.js";
import { f as auditedPlaces, m as withLocations, r as writeReport } from "./src-gate-enough.js";
import { n as refuseOtherCriterion } from "./src-cli-criterion.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { i as printRendered, n as print } from "./src-cli-output.js";
import { t as DEFAULT_OUT } from "./src-cli-commands-audit2.js";
// src/cli/commands/judge.ts
const judgeCommand = {
	name: "judge",
	usage: "<DIR…>",
	summary: "Judge an audit's signals again, without Python or a GPU; or judge all of its shards.",
	details: "DIR is an audit's output folder; its reports are rewritten. Without\n--policy, the audit's own policy.lock.json judges. From another policy, only the judging\nkeys are used (attacks, gate, waivers): nothing is measured again. Every file read must be what\nthe audit wrote; with the audit's digest key, this also rules out changes by anyone without the key.\n\nIf DIR is a shard (see `reticence audit --shard`) or holds shards, or several are named, they are\nfirst made one audit in --out. All shards of one audit must be there, each once. This takes the\nPython that ran them and the data where the first shard read them, but no GPU and no model's weights.\nExit codes: 0 pass or warn, 1 fail, 2 could not judge, 3 invalid or inconclusive.",
	options: {
		policy: {
			type: "string",
			value: "FILE",
			help: "Judge by this policy instead."
		},
		out: {
			type: "string",
			value: "DIR",
			help: `Of shards: output folder of the audit that they make. Default: ${DEFAULT_OUT}.`
		},
		at: {
			type: "string",
			value: "DATE",
			help: "Date at which waivers are checked. Default: today (UTC)."
		},
		criterion: {
			type: "string",
			value: "FILE",
			help: "Refuse to judge by anything but the criterion that FILE committed to."
		},
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Refuse an audit that was not sealed with this key."
		}
	},
	arity: [1, MOST_SHARDS],
	async run({ arguments: named, option }) {
		let policyFile = option("policy"), loaded = policyFile === void 0 ? void 0 : await loadPolicy(policyFile), keyFile = option("digest-key-file"), digestKey = keyFile === void 0 ? void 0 : await readDigestKey(keyFile), folder = await madeOne(named, option("out"), digestKey);
		await using _ = await holdOutput(folder);
		let judged = await judgeAudit(folder, {
			policy: loaded,
			today: today(option("at")),
			digestKey
		}), criterion = option("criterion");
		criterion !== void 0 && await refuseOtherCriterion(criterion, judged.policy);
		let rules = loaded === void 0 ? await auditedPlaces(folder) : placeRules(loaded.source, loaded.policy), report = withLocations(judged.report, rules);
		return await writeCertificate(folder, judged, digestKey), await writeReport(folder, report), printRendered(renderTerminal(report, process.stdout)), print(`\nReport: ${folder}/report.html, ${folder}/report.md, ${folder}/report.json`), report.exitCode;
	}
};
/** The folder of the audit to judge; shards are made one there first. */
async function madeOne(named, out, digestKey) {
	let folders = await shardFolders(named);
	if (folders === void 0) {
		if (out === void 0) return named[0];
		throw new PolicyError("usage", "is for shards; the reports of an audit are written into it.", { location: { file: "--out" } });
	}
	let progress = new ProgressView(process.stderr), made = out ?? "reticence-out";
	return await untilInterrupted((signal) => judgeShards(folders, {
		out: made,
		digestKey,
		signal,
		listener: progress
	}).finally(() => progress.end())), made;
}
export { judgeCommand as t };
