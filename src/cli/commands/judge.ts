import { judgeShards, MOST_SHARDS, shardFolders } from "../../audit/index.ts";
import { holdOutput } from "../../base/audit-folder.ts";
import { PolicyError } from "../../base/errors.ts";
import { loadPolicy, placeRules } from "../../config/index.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { ProgressView } from "../../console/progress.ts";
import { renderTerminal } from "../../console/report.ts";
import { today } from "../../console/today.ts";
import { judgeAudit } from "../../judge/index.ts";
import { writeCertificate } from "../../owner/index.ts";
import { auditedPlaces, withLocations, writeReport } from "../../report/index.ts";
import type { Command } from "../command.ts";
import { refuseOtherCriterion } from "../criterion.ts";
import { readDigestKey } from "../digest-key.ts";
import { print, printRendered } from "../output.ts";
import { DEFAULT_OUT } from "./audit.ts";

export const judgeCommand: Command = {
  name: "judge",
  usage: "<DIR…>",
  summary: "Judge an audit's signals again, without Python or a GPU; or judge all of its shards.",
  details: [
    "DIR is an audit's output folder; its reports are rewritten. Without",
    "--policy, the audit's own policy.lock.json judges. From another policy, only the judging",
    "keys are used (attacks, gate, waivers): nothing is measured again. Every file read must be what",
    "the audit wrote; with the audit's digest key, this also rules out changes by anyone without the key.",
    "",
    "If DIR is a shard (see `reticence audit --shard`) or holds shards, or several are named, they are",
    "first made one audit in --out. All shards of one audit must be there, each once. This takes the",
    "Python that ran them and the data where the first shard read them, but no GPU and no model's weights.",
    "Exit codes: 0 pass or warn, 1 fail, 2 could not judge, 3 invalid or inconclusive.",
  ].join("\n"),
  options: {
    policy: { type: "string", value: "FILE", help: "Judge by this policy instead." },
    out: {
      type: "string",
      value: "DIR",
      help: `Of shards: output folder of the audit that they make. Default: ${DEFAULT_OUT}.`,
    },
    at: {
      type: "string",
      value: "DATE",
      help: "Date at which waivers are checked. Default: today (UTC).",
    },
    criterion: {
      type: "string",
      value: "FILE",
      help: "Refuse to judge by anything but the criterion that FILE committed to.",
    },
    "digest-key-file": {
      type: "string",
      value: "FILE",
      help: "Refuse an audit that was not sealed with this key.",
    },
  },
  arity: [1, MOST_SHARDS],
  async run({ arguments: named, option }) {
    const policyFile = option("policy");
    const loaded = policyFile === undefined ? undefined : await loadPolicy(policyFile);
    const keyFile = option("digest-key-file");
    const digestKey = keyFile === undefined ? undefined : await readDigestKey(keyFile);
    const folder = await madeOne(named, option("out"), digestKey);
    await using _ = await holdOutput(folder);
    const judged = await judgeAudit(folder, {
      policy: loaded,
      today: today(option("at")),
      digestKey,
    });
    const criterion = option("criterion");
    if (criterion !== undefined) await refuseOtherCriterion(criterion, judged.policy);
    const rules =
      loaded === undefined
        ? // Lines of the locked policy are not lines of any file that a user wrote.
          await auditedPlaces(folder)
        : placeRules(loaded.source, loaded.policy);
    const report = withLocations(judged.report, rules);
    await writeCertificate(folder, judged, digestKey);
    await writeReport(folder, report);
    printRendered(renderTerminal(report, process.stdout));
    print(`\nReport: ${folder}/report.html, ${folder}/report.md, ${folder}/report.json`);
    return report.exitCode;
  },
};

/** The folder of the audit to judge; shards are made one there first. */
async function madeOne(
  named: readonly string[],
  out: string | undefined,
  digestKey: Buffer | undefined,
): Promise<string> {
  const folders = await shardFolders(named);
  if (folders === undefined) {
    if (out === undefined) return named[0]!;
    throw new PolicyError("usage", "is for shards; the reports of an audit are written into it.", {
      location: { file: "--out" },
    });
  }
  const progress = new ProgressView(process.stderr);
  const made = out ?? DEFAULT_OUT;
  await untilInterrupted((signal) =>
    judgeShards(folders, { out: made, digestKey, signal, listener: progress }).finally(() =>
      progress.end(),
    ),
  );
  return made;
}
