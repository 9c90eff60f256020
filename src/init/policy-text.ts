import { stringify } from "yaml";
import { VERSION } from "../base/installation.ts";

/** What a first policy says. */
export interface Answers {
  checkpoint: string;
  base: string;
  members: string[];
  /** Empty: there are no held-out records. */
  nonmembers: string[];
  format?: string;
  /** The manifest of the split that members and nonmembers are of. */
  split?: string;
  subject?: string;
  trainOn?: { value: string; because: string };
  preset: string;
  /** Where an editor finds the schema, from the policy's folder; absent: nowhere yet. */
  schema?: string;
}

/** The text of a first policy: small, and each line with what it stands for. */
export function policyText(answers: Answers): string {
  const { checkpoint, base, members, nonmembers, format, split } = answers;
  const { subject, trainOn, preset, schema } = answers;
  const lines = [
    ...(schema === undefined
      ? [
          "# For completion in your editor: `reticence schema config > config.schema.json`, and as the first line",
          "# # yaml-language-server: $schema=./config.schema.json",
        ]
      : [`# yaml-language-server: $schema=${schema}`]),
    "# What is audited and how it is judged; docs/policy.md of Reticence explains every key.",
    "version: 1",
    "# An older release of Reticence refuses this policy, and names this one.",
    `requires: ${VERSION}`,
    "",
    "# The fine-tuned model, and the model that it was tuned from. Paths start at this file.",
    `checkpoint: ${scalar(checkpoint)}`,
    `base: ${scalar(base)}`,
    "",
    "data:",
    ...(format === undefined ? [] : [`  format: ${scalar(format)}`]),
    "  # Records that were trained on.",
    `  members: ${list(members)}`,
    ...(nonmembers.length > 0
      ? [
          "  # Records of the same distribution, held out at random and never trained on.",
          `  nonmembers: ${list(nonmembers)}`,
        ]
      : [
          "  # Without held-out records membership inference is invalid, and the audit cannot pass. Hold records",
          "  # out at random before training, train without them, and name them here:",
          "  # nonmembers: data/heldout.jsonl",
        ]),
    ...(split === undefined
      ? []
      : ["  # How they were split; an audit refuses other files.", `  split: ${scalar(split)}`]),
    ...(subject === undefined
      ? ["  # subject: customer_id  # the field that says whom a record is about, if there is one"]
      : [
          "  # The field that says whom a record is about: records of one person are not independent.",
          `  subject: ${scalar(subject)}`,
        ]),
    ...(trainOn === undefined
      ? []
      : [`  # ${trainOn.because}.`, `  train_on: ${scalar(trainOn.value)}`]),
    "",
    "# Which records are sampled, and in which order: the same seed, the same report.",
    "seed: 7",
    "",
    "gate:",
    "  # Rules to start from: strict, standard, report-only or none.",
    `  preset: ${scalar(preset)}`,
    "",
    "# Keeps the figures of every audit, so that rules can compare with earlier ones and trends show.",
    "# history: {path: history}",
  ];
  return `${lines.join("\n")}\n`;
}

function list(values: readonly string[]): string {
  return values.length === 1 ? scalar(values[0]!) : `[${values.map(scalar).join(", ")}]`;
}

/** A text as YAML on one line; in quotes where it would be read as something else. */
function scalar(text: string): string {
  const isPlain = /^[\w./][\w./:@+-]*$/.test(text) && stringify(text).trim() === text;
  return isPlain ? text : JSON.stringify(text);
}
