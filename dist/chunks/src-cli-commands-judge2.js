import { h as holdOutput } from "./src-base-audit-folder.js";
import { f as loadPolicy } from "./src-config-document.js";
import { i as renderTerminal } from "./src-console-report.js";
import { a as placeRules, n as judge, t as today } from "./src-config-lock.js";
import { f as withLocations, t as writeReport, u as auditedPlaces } from "./src-gate-limits.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { i as printRendered, n as print } from "./src-cli-output.js";
// src/cli/commands/judge.ts
const judgeCommand = {
	name: "judge",
	usage: "<DIR>",
	summary: "Judge an audit's signals again, without Python or a GPU.",
	details: "DIR is an audit's output folder; its reports are written anew. Without\n--policy the audit's own policy.lock.json judges. Only what judges is taken from another\npolicy (attacks, gate, waivers): what was measured stays. Every file that is read has to be what\nthe audit wrote; with its digest key nobody without that key can have changed one.",
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
		let policyFile = option("policy"), loaded = policyFile === void 0 ? void 0 : await loadPolicy(policyFile), keyFile = option("digest-key-file"), digestKey = keyFile === void 0 ? void 0 : await readDigestKey(keyFile);
		await using _ = await holdOutput(folder);
		let judged = await judge(folder, {
			policy: loaded?.policy,
			today: today(option("at")),
			digestKey
		}), rules = loaded === void 0 ? await auditedPlaces(folder) : placeRules(loaded.source, loaded.policy), report = withLocations(judged, rules);
		return await writeReport(folder, report), printRendered(renderTerminal(report, process.stdout)), print(`\nReport: ${folder}/report.md, ${folder}/report.json`), report.exitCode;
	}
};
export { judgeCommand as t };
