import { n as JOB } from "./src-base-audit-folder.js";
import { o as writeAtomically } from "./src-base-files.js";
import { t as executorFor } from "./src-probe-choose.js";
import { c as untilInterrupted, i as pullInputs } from "./src-audit-index.js";
import { m as makeJob } from "./src-probe-docker-cleanup.js";
import { f as loadPolicy, p as parseSet } from "./src-config-document.js";
import { a as tell, r as printJson } from "./src-cli-output.js";
import { n as SET_OPTION, t as PULL_DETAILS } from "./src-cli-commands-audit2.js";
import { join } from "node:path";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/audit/inspect.ts
/**
* What checkpoint and base are: format, parameters, precision, whether their tokenizers agree, and
* whether the base is what the checkpoint says it was tuned from.
* Throws a ReticenceError when they cannot be audited together.
*/
async function inspectModels(loaded, say, signal) {
	let executor = executorFor(loaded, say);
	await using pulled = await pullInputs(loaded, {
		say,
		signal
	});
	let job = await executor.preflight(makeJob(loaded.policy, pulled.inputs), signal), output = await mkdtemp(join(tmpdir(), "reticence-inspect-"));
	try {
		let jobPath = join(output, JOB);
		await writeAtomically(jobPath, JSON.stringify(job), 384);
		for await (let _ of executor.run({
			job,
			jobPath,
			output,
			only: "inspect"
		}, signal));
		return {
			...JSON.parse(await readFile(join(output, "inspect.json"), "utf8")),
			base_match: pulled.provenance.base.match
		};
	} finally {
		await rm(output, {
			recursive: !0,
			force: !0
		});
	}
}
// src/cli/commands/inspect.ts
const inspectCommand = {
	name: "inspect",
	usage: "<policy.yml>",
	summary: "Say what checkpoint and base are and whether they can be compared.",
	details: `Reads configurations and safetensors headers; runs no model code. Prints JSON.\n\n${PULL_DETAILS}`,
	options: { set: SET_OPTION },
	arity: [1, 1],
	async run({ arguments: [policyFile], options }) {
		let loaded = await loadPolicy(policyFile, options("set").map(parseSet)), inspected = await untilInterrupted((signal) => inspectModels(loaded, tell, signal));
		return printJson(inspected), 0;
	}
};
export { inspectCommand as t };
