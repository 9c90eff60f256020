import { relative } from "node:path";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_COULD_NOT_RUN, EXIT_OK } from "../../base/exit-codes.ts";
import { FORMATS } from "../../config/index.ts";
import { suggest } from "../../config/suggest.ts";
import {
  CI,
  draftInit,
  onTerminal,
  PRESETS_OFFERED,
  withoutTerminal,
  writeDraft,
} from "../../init/index.ts";
import type { Command, Invocation } from "../command.ts";
import { print, tell } from "../output.ts";
import { DEFAULT_OUT } from "./audit.ts";
import { showPlan } from "./plan.ts";

export const initCommand: Command = {
  name: "init",
  usage: "[FOLDER]",
  summary: "Write a first policy, and a workflow, from what is in a folder; then plan it.",
  details: [
    "Looks for checkpoints, the base that one names, data files with their format, the field that",
    "names a person, and the trainer's settings. Asks on a terminal what is in doubt; without one,",
    "whatever is in doubt needs its flag. Writes reticence.yml into FOLDER (default: the working",
    "directory) and, where the gate runs on GitHub or GitLab, a job into the repository. Overwrites",
    "nothing, loads no model. Paths given here start at the working directory. Exit codes: 0 written",
    "and plan accepts it, 2 nothing written, or plan refuses what was written.",
  ].join("\n"),
  options: {
    checkpoint: { type: "string", value: "REF", help: "The fine-tuned model: a path, hf://…" },
    base: { type: "string", value: "REF", help: "The model that it was tuned from." },
    members: {
      type: "string",
      multiple: true,
      value: "REF",
      help: "Records that were trained on. Repeatable.",
    },
    nonmembers: {
      type: "string",
      multiple: true,
      value: "REF",
      help: "Records that were held out, or none. Repeatable.",
    },
    format: { type: "string", value: "FORMAT", help: `${Object.keys(FORMATS).join(", ")}.` },
    subject: { type: "string", value: "FIELD", help: "Field that names the person, or none." },
    preset: { type: "string", value: "PRESET", help: `${PRESETS_OFFERED.join(", ")}.` },
    ci: { type: "string", value: "WHERE", help: `${CI.join(", ")}.` },
    yes: { type: "boolean", help: "Ask only what is in doubt, and write without asking." },
  },
  arity: [0, 1],
  async run(invocation) {
    const {
      arguments: [folder = "."],
      option,
      options,
      flag,
    } = invocation;
    refuseOther(invocation, "ci", CI);
    refuseOther(invocation, "preset", PRESETS_OFFERED);
    refuseOther(invocation, "format", Object.keys(FORMATS));
    const yes = flag("yes");
    const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const answerer = isTerminal ? await onTerminal(yes) : withoutTerminal(yes);
    const draft = await draftInit(
      folder,
      {
        checkpoint: option("checkpoint"),
        base: option("base"),
        members: options("members"),
        nonmembers: options("nonmembers"),
        format: option("format"),
        subject: option("subject"),
        preset: option("preset"),
        ci: option("ci"),
      },
      answerer,
    );
    print(["Found", ...draft.settled.map((line) => `  ${line}`)].join("\n"));
    if (draft.notes.length > 0) print(draft.notes.map((line) => `\nnote: ${line}.`).join(""));
    const names = draft.files.map(([path]) => relative(process.cwd(), path));
    if (!(await answerer.confirm(names))) {
      tell("Nothing is written.");
      return EXIT_COULD_NOT_RUN;
    }
    await writeDraft(draft);
    print(["", ...names.map((name) => `wrote ${name}`), ""].join("\n"));
    const refused = () => tell("The files are written, but an audit cannot run as it is.");
    try {
      const exitCode = await showPlan(names[0]!, [], DEFAULT_OUT);
      if (exitCode !== EXIT_OK) refused();
      return exitCode;
    } catch (error) {
      refused();
      throw error;
    }
  },
};

function refuseOther({ option }: Invocation, name: string, known: readonly string[]): void {
  const given = option(name);
  if (given === undefined || known.includes(given)) return;
  throw new PolicyError(
    "usage",
    `--${name} is one of ${known.join(", ")}, not ${JSON.stringify(given)}.${suggest(given, known)}`,
  );
}
