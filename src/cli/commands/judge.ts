import { holdOutput } from "../../base/audit-folder.ts";
import { loadPolicy, placeRules } from "../../config/index.ts";
import { renderTerminal } from "../../console/report.ts";
import { today } from "../../console/today.ts";
import { judgeAudit } from "../../judge/index.ts";
import { writeCertificate } from "../../owner/index.ts";
import { auditedPlaces, withLocations, writeReport } from "../../report/index.ts";
import type { Command } from "../command.ts";
import { refuseOtherCriterion } from "../criterion.ts";
import { readDigestKey } from "../digest-key.ts";
import { print, printRendered } from "../output.ts";

export const judgeCommand: Command = {
  name: "judge",
  usage: "<DIR>",
  summary: "Judge an audit's signals again, without Python or a GPU.",
  details: [
    "DIR is an audit's output folder; its reports are rewritten. Without",
    "--policy, the audit's own policy.lock.json judges. From another policy, only the judging",
    "keys are used (attacks, gate, waivers): nothing is measured again. Every file read must be what",
    "the audit wrote; with the audit's digest key, this also rules out changes by anyone without the key.",
  ].join("\n"),
  options: {
    policy: { type: "string", value: "FILE", help: "Judge by this policy instead." },
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
  arity: [1, 1],
  async run({ arguments: [folder], option }) {
    const policyFile = option("policy");
    const loaded = policyFile === undefined ? undefined : await loadPolicy(policyFile);
    const keyFile = option("digest-key-file");
    const digestKey = keyFile === undefined ? undefined : await readDigestKey(keyFile);
    await using _ = await holdOutput(folder!);
    const judged = await judgeAudit(folder!, {
      policy: loaded,
      today: today(option("at")),
      digestKey,
    });
    const criterion = option("criterion");
    if (criterion !== undefined) await refuseOtherCriterion(criterion, judged.policy);
    const rules =
      loaded === undefined
        ? // Lines of the locked policy are not lines of any file that a user wrote.
          await auditedPlaces(folder!)
        : placeRules(loaded.source, loaded.policy);
    const report = withLocations(judged.report, rules);
    await writeCertificate(folder!, judged, digestKey);
    await writeReport(folder!, report);
    printRendered(renderTerminal(report, process.stdout));
    print(`\nReport: ${folder}/report.html, ${folder}/report.md, ${folder}/report.json`);
    return report.exitCode;
  },
};
