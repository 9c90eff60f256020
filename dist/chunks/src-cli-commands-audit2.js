import { i as measureShard, l as parseShard, n as shardText, p as shardsBeside, r as audit, t as renderJointTerminal } from "./src-audit-index.js";
import { i as PolicyError } from "./src-base-errors.js";
import { n as loadPolicy, u as parseSet } from "./src-attacks-clipped-reference.js";
import { t as untilInterrupted } from "./src-console-interrupt.js";
import { a as IN_TERMINAL } from "./src-history-entry.js";
import { t as ProgressView } from "./src-console-estimate.js";
import { a as renderTerminal } from "./src-console-report.js";
import { t as today } from "./src-console-today.js";
import { d as lookUp, p as readPastFor, t as addAudits } from "./src-audit-last-release.js";
import { n as candidatesIn, r as auditIn } from "./src-history-seal.js";
import { t as PAIR } from "./src-cli-command.js";
import { n as refuseOtherCriterion, r as refuseOtherReports } from "./src-cli-criterion.js";
import { t as readDigestKey } from "./src-cli-digest-key.js";
import { t as localHistory } from "./src-cli-history.js";
import { i as printRendered, n as print } from "./src-cli-output.js";
import { n as policyFileOf } from "./src-cli-policy-file.js";
import { readFile } from "node:fs/promises";
// src/cli/commands/audit.ts
const SET_OPTION = {
	type: "string",
	multiple: !0,
	value: PAIR,
	help: "Set a policy key (--set limits.records=500); =null removes it. Repeatable."
}, DEFAULT_OUT = "reticence-out", PULL_DETAILS = "checkpoint, base and data may be paths, hf://, s3://, gs://, az://, oci://, mlflow:// or https://…#sha256=… (docs/sources.md).\nDownloads are kept in RETICENCE_CACHE (default: ~/.cache/reticence/pulls), which is trimmed\nto RETICENCE_CACHE_SIZE (for example \"200 GB\"; default: no limit), least recently used first; Hub files\nare kept in HF_HUB_CACHE or HF_HOME. Tokens: HF_TOKEN, the AWS variables and files,\nRETICENCE_HTTPS_TOKEN.", auditCommand = {
	name: "audit",
	usage: "[policy.yml]",
	summary: "Measure a checkpoint and judge it against a policy.",
	details: [
		"Writes report.html, report.md and report.json (aggregates only; for publishing set report.public), policy.lock.json,",
		"pull.lock.json and signals/ (which is as secret as the training data) into the output folder. An interrupted",
		"audit continues when you run it again with the same folder.",
		"Without an argument it takes reticence.yml of the working directory.",
		"With a digest key it also writes report.seal.json, without which no verdict is reused.",
		"If the policy names several checkpoints, each has such a folder below the output folder, which",
		"holds their joint report.",
		"",
		"With --shard, only that share of what the models are asked is measured, into a folder of its own",
		"below --out, which the shards of an audit share. There is no verdict before `reticence judge` has",
		"them all; the exit code is 0 once the shard is finished.",
		"",
		PULL_DETAILS,
		"",
		"Exit codes: 0 pass or warn, 1 fail, 2 could not run, 3 invalid or inconclusive."
	].join("\n"),
	options: {
		out: {
			type: "string",
			value: "DIR",
			help: `Output folder. Default: ${DEFAULT_OUT}; of shards ${shardsBeside(DEFAULT_OUT)}.`
		},
		set: SET_OPTION,
		"digest-key-file": {
			type: "string",
			value: "FILE",
			help: "Key for digests of the data in the report and for the audit's seal."
		},
		locked: {
			type: "string",
			value: "FILE",
			help: "Refuse anything that differs from FILE, the pull.lock.json of an earlier audit."
		},
		criterion: {
			type: "string",
			value: "FILE",
			help: "Refuse to audit by anything but the criterion that FILE committed to."
		},
		reuse: {
			type: "string",
			value: "DIR",
			help: "Reuse the verdict of the audit in DIR, its --out, on the same inputs."
		},
		shard: {
			type: "string",
			value: "I/N",
			help: "Measure one of N shards alone, for example 2/3."
		},
		verbose: {
			type: "boolean",
			help: "Print the full report, not only the verdict and the rules."
		}
	},
	arity: [0, 1],
	async run(invocation) {
		let { option, options, flag } = invocation, policyFile = await policyFileOf(auditCommand, invocation), progress = new ProgressView(process.stderr), keyFile = option("digest-key-file"), locked = option("locked"), criterion = option("criterion"), overrides = options("set").map(parseSet);
		criterion !== void 0 && await refuseOtherCriterion(criterion, (await loadPolicy(policyFile, overrides)).policy);
		let named = option("shard"), shard = named === void 0 ? void 0 : parseShard(named, "--shard");
		if (shard !== void 0 && option("reuse") !== void 0) throw new PolicyError("usage", "a shard has no verdict to reuse; leave out one of the two.", { location: { file: "--reuse" } });
		let out = option("out") ?? (shard === void 0 ? "reticence-out" : shardsBeside("reticence-out")), history, past, found = await untilInterrupted(async (signal) => {
			try {
				let auditing = {
					policyFile,
					overrides,
					out,
					findEarlier: async (loaded, listener, folder) => {
						if (history = localHistory(loaded), history === void 0) return [];
						past = await readPastFor(loaded.policy, history.store, history.folder, /* @__PURE__ */ new Date(), folder);
						for (let note of past.notes) listener.warn(note);
						return lookUp(loaded.policy, past, {
							history: history.history,
							run: null,
							mergeBase: void 0
						});
					},
					...keyFile === void 0 ? {} : { digestKey: await readDigestKey(keyFile) },
					...locked === void 0 ? {} : { locked },
					reuse: {
						folder: option("reuse"),
						inHistory: () => past === void 0 ? [] : candidatesIn(past),
						context: IN_TERMINAL
					},
					today: today(),
					signal,
					listener: progress
				};
				return shard === void 0 ? await audit(auditing) : { measured: await measureShard(auditing, shard) };
			} finally {
				progress.end();
			}
		});
		if ("measured" in found) return print(shardText(found.measured.folder, found.measured.description, out)), 0;
		let { report, joint } = found;
		if (criterion !== void 0) {
			let reports = joint === void 0 ? [report] : joint.checkpoints.flatMap((one) => one.report ?? []);
			await refuseOtherReports(criterion, reports);
		}
		let files = joint === void 0 ? "report.html, report.md, report.json" : "report.html, report.md, several.json";
		if (printRendered(`\n${joint === void 0 ? renderTerminal(report, process.stdout) : renderJointTerminal(joint, process.stdout)}`), flag("verbose") && printRendered(`\n${(await readFile(`${out}/report.md`, "utf8")).trimEnd()}`), print(`\nReport: ${files.replace(/\S+/g, `${out}/$&`)}`), joint !== void 0) return joint.several.exitCode;
		if (history?.writable === !0) {
			let { entry, reports } = await auditIn(out, report, IN_TERMINAL);
			await addAudits(history.store, [entry], [], history.history.reuse ? reports : {}), print(`History: ${history.store.place}`);
		}
		return report.exitCode;
	}
};
export { auditCommand as i, PULL_DETAILS as n, SET_OPTION as r, DEFAULT_OUT as t };
