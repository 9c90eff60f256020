import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, relative, resolve } from "node:path";
import { formatCount } from "../../base/counts.ts";
import { PolicyError } from "../../base/errors.ts";
import { EXIT_OK } from "../../base/exit-codes.ts";
import { untilInterrupted } from "../../console/interrupt.ts";
import { type CanaryKind, makeCanaries, verifyCanaries } from "../../owner/index.ts";
import type { Command, Invocation } from "../command.ts";
import { shareOf } from "../numbers.ts";
import { print, tell } from "../output.ts";

const KINDS = [
  "prefix-random",
  "high-temperature",
  "random-tokens",
  "new-token",
  "pii-format",
  "file",
] as const;
const DEFAULTS = {
  kind: "prefix-random",
  share: 0.02,
  repeat: 1,
  tokens: 12,
  out: "canaries",
} as const;

export const canariesCommand: Command = {
  name: "canaries",
  usage: "make <DATA> --base DIR | verify <TRAINED> --manifest FILE",
  summary: "Put canaries into the training data by a fair coin, or check that they are there.",
  details: [
    "`make` writes candidates that training alone can tell, tosses a coin for each, and shuffles those",
    "that it includes into the members: into --out the file to train on, the held-out records that are",
    "left, and commitment.json, to be committed before training. The manifest says what the coin said",
    "and is a secret: it goes to --manifest, by default outside of the project. `verify` makes sure",
    "that every included canary is in the trained file, that no other is anywhere, and, with --base,",
    "that the tokenizer reads them as they are. Overwrites nothing. Exit codes: 0 done, 2 refused.",
  ].join("\n"),
  options: {
    base: { type: "string", value: "DIR", help: "The model that is going to be tuned." },
    heldout: {
      type: "string",
      value: "FILE",
      help: "Held-out records. Of `make`: some of them lend canaries a beginning.",
    },
    kind: {
      type: "string",
      value: "KIND",
      help: `${KINDS.join(", ")} (default: ${DEFAULTS.kind}).`,
    },
    from: { type: "string", value: "FILE", help: "With --kind file: a suffix a line." },
    count: { type: "string", value: "N", help: "Candidates (default: what --share allows)." },
    share: {
      type: "string",
      value: "SHARE",
      help: `Most of the trained records that are canaries (default: ${DEFAULTS.share}).`,
    },
    repeat: {
      type: "string",
      value: "N",
      help: `Copies of an included canary (default: ${DEFAULTS.repeat}).`,
    },
    guesses: { type: "string", value: "N", help: "Fixed before training (default: count / 4)." },
    tokens: {
      type: "string",
      value: "N",
      help: `Of a suffix, about (default: ${DEFAULTS.tokens}).`,
    },
    out: { type: "string", value: "DIR", help: `Folder to write into (default: ${DEFAULTS.out}).` },
    manifest: { type: "string", value: "FILE", help: "The secret manifest." },
    commitment: {
      type: "string",
      value: "FILE",
      help: `Of \`verify\` (default: ${DEFAULTS.out}/commitment.json).`,
    },
    python: {
      type: "string",
      value: "PATH",
      help: "Python interpreter that has the probe's packages.",
    },
  },
  arity: [2, 2],
  async run(invocation) {
    const [action, data] = invocation.arguments as [string, string];
    if (action === "make") return await make(data, invocation);
    if (action === "verify") return await verify(data, invocation);
    throw new PolicyError("usage", `\`canaries\` makes or verifies; it cannot "${action}".`);
  },
};

async function make(data: string, invocation: Invocation): Promise<number> {
  const { option } = invocation;
  const kind = kindOf(option("kind") ?? DEFAULTS.kind);
  const from = option("from");
  if ((kind === "file") !== (from !== undefined)) {
    throw new PolicyError("usage", "--kind file and --from FILE belong together.");
  }
  const count = numberOf(invocation, "count");
  const guesses = numberOf(invocation, "guesses");
  const out = option("out") ?? DEFAULTS.out;
  const manifest = option("manifest") ?? defaultManifest();
  const done = await untilInterrupted(async (signal) =>
    makeCanaries(
      {
        data,
        heldout: option("heldout"),
        base: baseOf(invocation),
        kind,
        suffixes: from === undefined ? undefined : await linesOf(from),
        count,
        share: shareOf(invocation, { fallback: DEFAULTS.share, example: 0.02 }),
        repeat: numberOf(invocation, "repeat") ?? DEFAULTS.repeat,
        guesses,
        tokens: numberOf(invocation, "tokens") ?? DEFAULTS.tokens,
        out,
        manifest,
      },
      { python: option("python"), say: tell, signal },
    ),
  );
  const { files, notes } = done;
  const { canaries, trained, heldout } = done.manifest;
  const included = canaries.filter(({ isIncluded }) => isIncluded).length;
  print(
    [
      `canaries    ${formatCount(canaries.length)} candidates, ${formatCount(included)} included, ${formatCount(done.manifest.guesses)} guesses`,
      `members     ${formatCount(trained.records)} records  ${shown(files.members)}`,
      ...(heldout === null || files.heldout === undefined
        ? []
        : [`nonmembers  ${formatCount(heldout.records)} records  ${shown(files.heldout)}`]),
      `commitment  ${shown(files.commitment)}`,
      `manifest    ${shown(files.manifest)} (secret)`,
      "",
      `Commit ${shown(files.commitment)} before training, train on ${shown(files.members)} alone, and keep the`,
      "manifest where only the machine that audits can read it.",
    ].join("\n"),
  );
  for (const note of notes) tell(`note: ${note}`);
  return EXIT_OK;
}

async function verify(trained: string, { option }: Invocation): Promise<number> {
  const manifest = option("manifest");
  if (manifest === undefined) {
    throw new PolicyError("usage", "--manifest names the manifest that `canaries make` wrote.");
  }
  const commitment = option("commitment") ?? join(DEFAULTS.out, "commitment.json");
  const done = await untilInterrupted((signal) =>
    verifyCanaries(
      { trained, heldout: option("heldout"), manifest, commitment, base: option("base") },
      { python: option("python"), say: tell, signal },
    ),
  );
  const { repeat, canaries } = done.manifest;
  print(
    [
      `ok  the commitment is to this manifest`,
      `ok  ${formatCount(done.included)} included canaries stand ${repeat === 1 ? "once" : `${repeat} times`} each in ${trained}`,
      `ok  none of the ${formatCount(canaries.length - done.included)} others stands in it`,
      ...(option("heldout") === undefined ? [] : ["ok  none stands in the held-out records"]),
      ...(option("base") === undefined
        ? []
        : ["ok  the tokenizer and the chat template leave every suffix as it is"]),
    ].join("\n"),
  );
  if (!done.isUntouched) {
    tell("note: the trained file is not, byte for byte, the one that `canaries make` wrote.");
  }
  return EXIT_OK;
}

/** Outside of the project: what a commit or an upload takes along does not have it. */
function defaultManifest(): string {
  const state = process.env.XDG_STATE_HOME ?? join(homedir(), ".local", "state");
  const name = new Date().toISOString().replace(/[:.]/g, "-");
  return join(state, "reticence", "canaries", `${name}.json`);
}

async function linesOf(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new PolicyError("usage", `--from ${path} cannot be read (${error.code}).`);
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function baseOf({ option }: Invocation): string {
  const base = option("base");
  if (base === undefined) {
    throw new PolicyError(
      "usage",
      "--base names the folder of the model that is going to be tuned.",
    );
  }
  return resolve(base);
}

function kindOf(text: string): CanaryKind {
  const kind = KINDS.find((one) => one === text);
  if (kind !== undefined) return kind;
  throw new PolicyError("usage", `--kind is one of ${KINDS.join(", ")}, not "${text}".`);
}

function numberOf({ option }: Invocation, name: string): number | undefined {
  const text = option(name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new PolicyError("usage", `--${name} is a whole number from 1 on, not "${text}".`);
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
