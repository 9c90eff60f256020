import { readFile } from "node:fs/promises";
import { type AuditOptions, audit, measureShard, parseShard } from "../../audit/index.ts";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { loadPolicy, parseSet } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { ProgressView } from "../../console/progress.ts";
import { renderTerminal } from "../../console/report.ts";
import { renderJointTerminal } from "../../console/several.ts";
import { shardText } from "../../console/shard.ts";
import { today } from "../../console/today.ts";
import {
  addAudits,
  IN_TERMINAL,
  lookUp,
  type PastAudits,
  readPastFor,
} from "../../history/index.ts";
import { shardsBeside } from "../../plan/index.ts";
import { auditIn, candidatesIn } from "../../reuse/index.ts";
import { type Command, type Option, PAIR } from "../command.ts";
import { refuseOtherCriterion, refuseOtherReports } from "../criterion.ts";
import { readDigestKey } from "../digest-key.ts";
import { type LocalHistory, localHistory } from "../history.ts";
import { print, printRendered } from "../output.ts";
import { policyFileOf } from "../policy-file.ts";

export const SET_OPTION: Option = {
  type: "string",
  multiple: true,
  value: PAIR,
  help: "Set a policy key (--set limits.records=500); =null removes it. Repeatable.",
};

/** Default output folder of an audit. */
export const DEFAULT_OUT = "reticence-out";

/** Environment variables that a pull reads; the same for every command that pulls. */
export const PULL_DETAILS = [
  "checkpoint, base and data may be paths, hf://, s3://, gs://, az://, oci://, mlflow:// or https://…#sha256=… (docs/sources.md).",
  "Downloads are kept in RETICENCE_CACHE (default: ~/.cache/reticence/pulls), which is trimmed",
  'to RETICENCE_CACHE_SIZE (for example "200 GB"; default: no limit), least recently used first; Hub files',
  "are kept in HF_HUB_CACHE or HF_HOME. Tokens: HF_TOKEN, the AWS variables and files,",
  "RETICENCE_HTTPS_TOKEN.",
].join("\n");

export const auditCommand: Command = {
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
    "Exit codes: 0 pass or warn, 1 fail, 2 could not run, 3 invalid or inconclusive.",
  ].join("\n"),
  options: {
    out: {
      type: "string",
      value: "DIR",
      help: `Output folder. Default: ${DEFAULT_OUT}; of shards ${shardsBeside(DEFAULT_OUT)}.`,
    },
    set: SET_OPTION,
    "digest-key-file": {
      type: "string",
      value: "FILE",
      help: "Key for digests of the data in the report and for the audit's seal.",
    },
    locked: {
      type: "string",
      value: "FILE",
      help: "Refuse anything that differs from FILE, the pull.lock.json of an earlier audit.",
    },
    criterion: {
      type: "string",
      value: "FILE",
      help: "Refuse to audit by anything but the criterion that FILE committed to.",
    },
    reuse: {
      type: "string",
      value: "DIR",
      help: "Reuse the verdict of the audit in DIR, its --out, on the same inputs.",
    },
    shard: {
      type: "string",
      value: "I/N",
      help: "Measure one of N shards alone, for example 2/3.",
    },
    verbose: {
      type: "boolean",
      help: "Print the full report, not only the verdict and the rules.",
    },
  },
  arity: [0, 1],
  async run(invocation) {
    const { option, options, flag } = invocation;
    const policyFile = await policyFileOf(auditCommand, invocation);
    const progress = new ProgressView(process.stderr);
    const keyFile = option("digest-key-file");
    const locked = option("locked");
    const criterion = option("criterion");
    const overrides = options("set").map(parseSet);
    if (criterion !== undefined) {
      await refuseOtherCriterion(criterion, (await loadPolicy(policyFile, overrides)).policy);
    }
    const named = option("shard");
    const shard = named === undefined ? undefined : parseShard(named, "--shard");
    if (shard !== undefined && option("reuse") !== undefined) {
      throw new PolicyError("usage", "a shard has no verdict to reuse; leave out one of the two.", {
        location: { file: "--reuse" },
      });
    }
    const out = option("out") ?? (shard === undefined ? DEFAULT_OUT : shardsBeside(DEFAULT_OUT));
    let history: LocalHistory | undefined;
    let past: PastAudits | undefined;
    const found = await untilInterrupted(async (signal) => {
      try {
        const auditing: AuditOptions = {
          policyFile,
          overrides,
          out,
          findEarlier: async (loaded, listener, folder) => {
            history = localHistory(loaded);
            if (history === undefined) return [];
            past = await readPastFor(
              loaded.policy,
              history.store,
              history.folder,
              new Date(),
              folder,
            );
            for (const note of past.notes) listener.warn(note);
            return lookUp(loaded.policy, past, {
              history: history.history,
              run: null,
              mergeBase: undefined,
            });
          },
          ...(keyFile === undefined ? {} : { digestKey: await readDigestKey(keyFile) }),
          ...(locked === undefined ? {} : { locked }),
          reuse: {
            folder: option("reuse"),
            inHistory: () => (past === undefined ? [] : candidatesIn(past)),
            context: IN_TERMINAL,
          },
          today: today(),
          signal,
          listener: progress,
        };
        return shard === undefined
          ? await audit(auditing)
          : { measured: await measureShard(auditing, shard) };
      } finally {
        progress.end();
      }
    });
    if ("measured" in found) {
      print(shardText(found.measured.folder, found.measured.description, out));
      return EXIT_OK;
    }
    const { report, joint } = found;
    if (criterion !== undefined) {
      const reports =
        joint === undefined ? [report] : joint.checkpoints.flatMap((one) => one.report ?? []);
      await refuseOtherReports(criterion, reports);
    }
    const files =
      joint === undefined
        ? "report.html, report.md, report.json"
        : "report.html, report.md, several.json";
    printRendered(
      `\n${joint === undefined ? renderTerminal(report, process.stdout) : renderJointTerminal(joint, process.stdout)}`,
    );
    if (flag("verbose")) {
      printRendered(`\n${(await readFile(`${out}/report.md`, "utf8")).trimEnd()}`);
    }
    print(`\nReport: ${files.replace(/\S+/g, `${out}/$&`)}`);
    if (joint !== undefined) return joint.several.exitCode;
    if (history?.writable === true) {
      const { entry, reports } = await auditIn(out, report, IN_TERMINAL);
      await addAudits(history.store, [entry], [], history.history.reuse ? reports : {});
      print(`History: ${history.store.place}`);
    }
    return report.exitCode;
  },
};
