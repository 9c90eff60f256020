import { relative } from "node:path";
import { formatCount } from "../../base/counts.ts";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { splitData } from "../../split/index.ts";
import type { Command, Invocation } from "../command.ts";
import { shareOf } from "../numbers.ts";
import { print, tell } from "../output.ts";

const DEFAULTS = { share: 0.1, seed: 7, out: "split" } as const;

export const splitCommand: Command = {
  name: "split",
  usage: "<DATA>",
  summary: "Split records into members, to train on, and nonmembers, before training.",
  details: [
    "Draws persons at random (with --by, else records) until the share is held out, and keeps near",
    "duplicates on one side. Writes members, nonmembers and split.json into the folder --out, in the",
    "data's own format and order (of parquet and arrow, as jsonl): all of them, or none. Train on the members alone, and name the",
    "files as data.members, data.nonmembers and data.split: an audit then checks their digests. The",
    "same data, share and seed give the same files. Reads jsonl, json and csv, also as .gz or .zst,",
    "parquet and arrow.",
    "Exit codes: 0 written, 2 nothing written.",
  ].join("\n"),
  options: {
    by: { type: "string", value: "FIELD", help: "Field that names the person." },
    text: {
      type: "string",
      multiple: true,
      value: "FIELD",
      help: "Field that training learns from (default: those of the format that the records fit).",
    },
    share: {
      type: "string",
      value: "SHARE",
      help: `Share of the records to hold out (default: ${DEFAULTS.share}).`,
    },
    seed: { type: "string", value: "N", help: `Seed of the draw (default: ${DEFAULTS.seed}).` },
    out: { type: "string", value: "DIR", help: `Folder to write into (default: ${DEFAULTS.out}).` },
    delimiter: { type: "string", value: "CHARACTER", help: "Of a csv (default: a comma)." },
    encoding: { type: "string", value: "NAME", help: "Of a csv (default: utf-8)." },
  },
  arity: [1, 1],
  async run(invocation) {
    const [data] = invocation.arguments as [string];
    const { option } = invocation;
    const [delimiter, encoding] = [option("delimiter"), option("encoding")];
    const { manifest, files, notes } = await splitData({
      data,
      by: option("by"),
      text: invocation.options("text"),
      share: shareOf(invocation, { fallback: DEFAULTS.share, example: 0.1 }),
      seed: seedOf(invocation),
      out: option("out") ?? DEFAULTS.out,
      csv: {
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(encoding === undefined ? {} : { encoding }),
      },
    });
    const line = (set: "members" | "nonmembers") => {
      const { records, persons } = manifest[set];
      const whose = persons === null ? "" : `, ${formatCount(persons)} persons`;
      return `${set.padEnd(10)}  ${formatCount(records)} records${whose}  ${shown(files[set])}`;
    };
    print([line("members"), line("nonmembers")].join("\n"));
    print(
      [
        "",
        `Train on ${shown(files.members)} alone, and write into the policy:`,
        "data:",
        `  members: ${shown(files.members)}`,
        `  nonmembers: ${shown(files.nonmembers)}`,
        `  split: ${shown(files.manifest)}`,
        ...(manifest.by === null ? [] : [`  subject: ${manifest.by}`]),
      ].join("\n"),
    );
    for (const note of notes) tell(`note: ${note}`);
    return EXIT_OK;
  },
};

function seedOf({ option }: Invocation): number {
  const text = option("seed");
  if (text === undefined) return DEFAULTS.seed;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new PolicyError("usage", `--seed is a whole number from 0 on, not "${text}".`);
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
