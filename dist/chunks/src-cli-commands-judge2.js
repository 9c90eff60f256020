import { E as holdOutput } from "./src-base-audit-folder.js";
import { n as loadPolicy } from "./src-attacks-clipped-reference.js";
import { a as renderTerminal } from "./src-console-report.js";
import { t as today } from "./src-console-today.js";
import { t as placeRules } from "./src-config-places.js";
import { l as judgeAudit, s as writeCertificate } from "./src-canaries-exposure.js";
import { f as auditedPlaces, m as withLocations, r as writeReport } from "./src-gate-enough.js";
import { n as refuseOtherCriterion } from "./src-cli-criterion.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { i as printRendered, n as print } from "./src-cli-output.js";
// src/cli/commands/judge.ts
const judgeCommand = {
	name: "judge",
	usage: "<DIR>",
	summary: "Judge an audit's signals again, without Python or a GPU.",
	details: "DIR is an audit's output folder; its reports are rewritten. Without\n--policy, the audit's own policy.lock.json judges. From another policy, only the judging\nkeys are used (attacks, gate, waivers): nothing is measured again. Every file read must be what\nthe audit wrote; with the audit's digest key, this also rules out changes by anyone without the key.",
	options: {
		policy: {
			type: "string",
			value: "FILE",
			help: "Judge by this policy instead."
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
	arity: [1, 1],
	async run({ arguments: [folder], option }) {
		let policyFile = option("policy"), loaded = policyFile === void 0 ? void 0 : await loadPolicy(policyFile), keyFile = option("digest-key-file"), digestKey = keyFile === void 0 ? void 0 : await readDigestKey(keyFile);
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
export { judgeCommand as t };
