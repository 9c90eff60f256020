import { formatCount } from "../../base/counts.ts";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { today } from "../../console/today.ts";
import {
  cleanData,
  findLeaks,
  openAudited,
  refuseExisting,
  refuseInCi,
  writtenValues,
} from "../../owner/index.ts";
import { typeWords } from "../../report/words.ts";
import type { Command } from "../command.ts";
import { readDigestKey } from "../digest-key.ts";
import { print, tell } from "../output.ts";

export const cleanCommand: Command = {
  name: "clean",
  usage: "<DIR> --out FILE",
  summary: "Write a training file without the records that leak and without duplicates.",
  details: [
    "DIR is an audit's output folder with its signals/, on the machine that holds the data. Leaves out",
    "the records that `explain` names, whatever is nearly the same as one of them, and of records that",
    "are nearly the same all but the first. With --mask the records stay, and each value that the",
    "checkpoint writes is replaced by its type, such as <EMAIL>, wherever it stands. Writes in the",
    "members' own format and order, for its owner alone to read; overwrites nothing. Refused in a CI",
    "job. Audit the new checkpoint with the same held-out records.",
  ].join("\n"),
  options: {
    out: { type: "string", value: "FILE", help: "The file to write." },
    mask: {
      type: "boolean",
      help: "Replace the values that leak, instead of leaving out records.",
    },
    nonmembers: {
      type: "string",
      value: "FILE",
      help: "With --mask: write the held-out records here, with the same types of values masked in both.",
    },
    split: {
      type: "string",
      value: "FILE",
      help: "split.json that the members are of; writes one for the new file beside it.",
    },
    "digest-key-file": {
      type: "string",
      value: "FILE",
      help: "Refuse an audit that was not sealed with this key.",
    },
  },
  arity: [1, 1],
  async run({ arguments: [folder], option, flag }) {
    refuseInCi("clean", process.env);
    const out = option("out");
    if (out === undefined) {
      throw new PolicyError("usage", "--out names the file to write, such as --out clean.jsonl.");
    }
    const nonmembers = option("nonmembers");
    if (nonmembers !== undefined && !flag("mask")) {
      throw new PolicyError(
        "usage",
        "--nonmembers belongs to --mask; without it held-out records stay.",
      );
    }
    await refuseExisting([out, nonmembers]);
    const keyFile = option("digest-key-file");
    const audited = await openAudited(folder!, {
      today: today(undefined),
      digestKey: keyFile === undefined ? undefined : await readDigestKey(keyFile),
    });
    const leaks = findLeaks(audited.evidence, audited.report).find(
      ({ audit }) => audit === "finetuning",
    );
    if (leaks === undefined) {
      throw new PolicyError("usage", "the audit has no members that training saw.");
    }
    const written = flag("mask")
      ? await untilInterrupted((signal) => writtenValues(audited, { say: tell, signal }))
      : undefined;
    const done = await cleanData(audited, leaks, {
      out,
      written,
      split: option("split"),
      nonmembers,
    });
    const masked = [...done.masked].map(
      ([type, count]) => `${formatCount(count)} × ${typeWords(type)}`,
    );
    print(
      [
        `${formatCount(done.kept)} of ${formatCount(done.read)} records are in ${done.out}`,
        `  left out because they leak, or are nearly the same as one that does: ${formatCount(done.leaking)}`,
        `  left out because they repeat an earlier record: ${formatCount(done.duplicates)}`,
        ...(written === undefined
          ? []
          : [`  values masked: ${masked.length === 0 ? "none" : masked.join(", ")}`]),
        ...(done.nonmembers === undefined
          ? []
          : [
              `  held-out records, masked alike: ${formatCount(done.nonmembers.kept)} in ${done.nonmembers.out}`,
            ]),
        ...(done.split === undefined ? [] : [`  manifest of the split: ${done.split}`]),
        "",
        "Train again on this file, and audit again: removing what leaks can expose what is left.",
      ].join("\n"),
    );
    if (leaks.unscored > 0) {
      tell(
        `note: nothing is known of ${formatCount(leaks.unscored)} records beyond the policy's limits; raise limits.records.`,
      );
    }
    if (written !== undefined && done.masked.size > 0 && done.nonmembers === undefined) {
      tell(
        "note: masked members differ from held-out records that are not masked, and an audit finds the comparison invalid. Mask both alike with --nonmembers FILE.",
      );
    }
    const recognised = leaks.leaks.filter(({ values }) => values.length === 0).length;
    if (written !== undefined && recognised > 0) {
      tell(
        `note: ${formatCount(recognised)} records leak without a value that could be masked, and stay as they are.`,
      );
    }
    if (done.kept < done.read / 2) {
      tell(
        `note: fewer than half of the records are left. Where most of them leak, training for fewer epochs helps more than leaving records out.`,
      );
    }
    return EXIT_OK;
  },
};
