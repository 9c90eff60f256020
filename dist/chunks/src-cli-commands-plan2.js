import { d as planAudit, f as refusedPlan, g as faultsOf, u as parseShards } from "./src-audit-index.js";
import { s as ReticenceError } from "./src-base-errors.js";
import "./src-base-exit-codes.js";
import { n as loadPolicy, u as parseSet } from "./src-attacks-clipped-reference.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { n as planText, t as planData } from "./src-console-plan.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { t as today } from "./src-console-today.js";
import { i as writeCriterion } from "./src-cli-criterion.js";
import { r as resolveRelease } from "./src-cli-history.js";
import { i as printRendered, r as printJson } from "./src-cli-output.js";
import { n as policyFileOf } from "./src-cli-policy-file.js";
import { n as PULL_DETAILS, r as SET_OPTION, t as DEFAULT_OUT } from "./src-cli-commands-audit2.js";
// src/cli/commands/plan.ts
const planCommand = {
	name: "plan",
	usage: "[policy.yml]",
	summary: "Check policy, data and this machine, and say what an audit would do and take.",
	details: [
		"Ask this first: it runs no model, writes nothing but the cache, and needs no Python. Of the machine",
		"it checks the executor (Docker's engine and image, or Python and its packages), the device, memory,",
		"disks and the servers to fetch from; of the data it reads every record, up to 2 GB or 30 seconds; of",
		"models names, sizes and headers. Each line is ok, a warning or a fault, and says what to do.",
		"Without an argument it takes reticence.yml of the working directory.",
		"",
		PULL_DETAILS,
		"",
		"Exit codes: 0 an audit can run, 2 it would refuse; an audit begins with the same checks."
	].join("\n"),
	options: {
		out: {
			type: "string",
			value: "DIR",
			help: `Folder that the audit will write to; it and its disk are checked. Default: ${DEFAULT_OUT}.`
		},
		set: SET_OPTION,
		criterion: {
			type: "string",
			value: "FILE",
			help: "Write rules, waivers and how they are measured into FILE, to commit before the audit."
		},
		shards: {
			type: "string",
			value: "N",
			help: "Also say how to run the audit in N shards; --json lists them for a job matrix."
		},
		json: {
			type: "boolean",
			help: "Print JSON."
		}
	},
	arity: [0, 1],
	async run(invocation) {
		let { option, options, flag } = invocation, policyFile = await policyFileOf(planCommand, invocation), overrides = options("set").map(parseSet), asJson = flag("json"), criterion = option("criterion");
		criterion !== void 0 && await writeCriterion(criterion, (await loadPolicy(policyFile, overrides)).policy);
		let count = option("shards"), shards = count === void 0 ? void 0 : {
			count: parseShards(count, "--shards"),
			file: policyFile,
			sets: options("set")
		};
		return await showPlan(policyFile, overrides, option("out") ?? "reticence-out", asJson, shards);
	}
};
/**
* Plans an audit by a policy file, prints the plan and returns the exit code. Throws a
* ReticenceError where the policy cannot be read, unless it is asked for as data.
*/
async function showPlan(file, overrides, out, asJson = !1, shards) {
	let loaded = await read(file, overrides, asJson), plan = "checks" in loaded ? loaded : await planOf(loaded, out, shards);
	return asJson ? printJson(planData(plan)) : printRendered(planText(plan, process.stdout)), faultsOf(plan.checks).length === 0 ? 0 : 2;
}
/** The policy; as data also what keeps it from being read, all faults at once. */
async function read(policyFile, overrides, asJson) {
	try {
		return await resolveRelease(await loadPolicy(policyFile, overrides));
	} catch (error) {
		if (!asJson || !(error instanceof ReticenceError)) throw error;
		return refusedPlan(error);
	}
}
async function planOf(loaded, out, shards) {
	let progress = new ProgressView(process.stderr);
	return await untilInterrupted((signal) => planAudit(loaded, {
		today: today(),
		out,
		...shards === void 0 ? {} : { shards },
		signal,
		say: (line) => progress.note(line),
		progress: (done, total) => progress.progress({
			task: "pull",
			done,
			total
		})
	}).finally(() => progress.end()));
}
export { showPlan as n, planCommand as t };
