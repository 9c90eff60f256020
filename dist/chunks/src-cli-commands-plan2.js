import { f as loadPolicy, p as parseSet } from "./src-config-document.js";
import { c as untilInterrupted, t as ProgressView } from "./src-audit-index.js";
import { n as planText, t as planAudit } from "./src-console-plan.js";
import { n as print } from "./src-cli-output.js";
import { n as SET_OPTION, t as PULL_DETAILS } from "./src-cli-commands-audit2.js";
// src/cli/commands/plan.ts
const planCommand = {
	name: "plan",
	usage: "<policy.yml>",
	summary: "Check a policy and say what an audit would do. Runs no model, writes nothing.",
	details: `Fetches data to count it; of models it reads names, sizes and headers only.\n\n${PULL_DETAILS}`,
	options: { set: SET_OPTION },
	arity: [1, 1],
	async run({ arguments: [policyFile], options }) {
		let loaded = await loadPolicy(policyFile, options("set").map(parseSet)), progress = new ProgressView(process.stderr), plan = await untilInterrupted((signal) => planAudit(loaded, {
			signal,
			progress: (done, total) => progress.progress({
				task: "pull",
				done,
				total,
				unit: "bytes"
			})
		}).finally(() => progress.end()));
		return print([planText(plan), ...plan.warnings.map((warning) => `\nwarning: ${warning}`)].join("\n")), 0;
	}
};
export { planCommand as t };
