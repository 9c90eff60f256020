import { access, readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { InternalError, PolicyError, SeveralErrors, SourceError } from "../base/errors.ts";
import { writeNew } from "../base/files.ts";
import { nearPathHint } from "../base/near-path.ts";
import { ownPin } from "../base/release.ts";
import { composePolicy, type DataFormat, isPreference, PolicyDocument } from "../config/index.ts";
import { recordedTraining } from "../pull/checkpoint/index.ts";
import { fieldHint, fieldsOf, parseManifest, SPLIT_MANIFEST } from "../pull/index.ts";
import { type DataFile, ReadingLimit, surveyFile } from "../rows/index.ts";
import { dataKindOf, isLocal, localPath } from "../sources/index.ts";
import { type Answerer, Unanswered } from "./answers.ts";
import {
  basesFor,
  basesForAny,
  type Choice,
  checkpointsIn,
  dataFor,
  type Finding,
  formatsFor,
  isTuned,
  subjectsIn,
} from "./choices.ts";
import { type Answers, policyText } from "./policy-text.ts";
import { type Forge, forgeOf, type Survey, surveyFolder } from "./survey.ts";
import { githubWorkflow, gitlabJob } from "./workflows.ts";

export { type Answerer, onTerminal, withoutTerminal } from "./answers.ts";
export { githubWorkflow, gitlabJob } from "./workflows.ts";

export const POLICY_FILE = "reticence.yml";
export const PRESETS_OFFERED = ["standard", "strict", "report-only"] as const;
export const CI = ["github", "gitlab", "none"] as const;

/** Answers given on the command line. Paths start at the working directory. */
export interface Given {
  checkpoint?: string | undefined;
  base?: string | undefined;
  members: readonly string[];
  /** `none` alone: there are no held-out records. */
  nonmembers: readonly string[];
  format?: string | undefined;
  /** `none`: no record says whom it is about. */
  subject?: string | undefined;
  preset?: string | undefined;
  ci?: string | undefined;
}

/** What would be written, and why. */
export interface Draft {
  /** Absolute paths and texts, the policy first. */
  files: (readonly [path: string, text: string])[];
  /** What was settled and what says so, a line each. */
  settled: string[];
  /** What is missing or was passed over, and what to do. */
  notes: string[];
}

/**
 * Drafts a policy, and a job for continuous integration, from what is in a folder, what the command
 * line says and what is answered. Writes nothing; the draft has been read by the policy's own
 * loader. Throws PolicyError for a file that is there already, a question without an answer, and
 * answers that make no policy.
 */
export async function draftInit(where: string, given: Given, answerer: Answerer): Promise<Draft> {
  const folder = resolve(where);
  await refuseExisting(join(folder, POLICY_FILE));
  const survey = await surveyFolder(folder);
  const forge = await forgeOf(folder);
  const settled: string[] = [];
  const open: Unanswered[] = [];
  const ask = async (
    flag: string,
    text: string,
    finding: Finding,
    more: { optional?: boolean; advice?: string } = {},
  ): Promise<string | undefined> => {
    const { optional = false, advice = "" } = more;
    try {
      const question = { flag, text, finding, onCommandLine, optional, advice };
      const found = await answerer.answer(question);
      settled.push(lineOf(flag, found));
      return found?.value;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      // All of them are told at once.
      open.push(error);
      return undefined;
    }
  };
  const onCommandLine = (value: string) =>
    survey.models.some(({ path }) => path === value) ||
    survey.data.some(({ reference }) => reference === value)
      ? slashed(relative(process.cwd(), join(folder, value))) || "."
      : value;
  const flagged = (flag: string, value: string) => {
    settled.push(lineOf(flag, { value, because: `--${flag}` }));
    return value;
  };

  const ci =
    given.ci === undefined
      ? ((await ask("ci", "Where does the gate run?", ciFinding(forge))) ?? "none")
      : flagged("ci", given.ci);
  const job = await jobFile(forge, ci, policyPath(forge, folder));
  if (job !== undefined) await refuseExisting(job.path);

  const checkpoint =
    given.checkpoint === undefined
      ? await ask("checkpoint", "Which checkpoint is audited?", checkpointsIn(survey), {
          advice: "A checkpoint is a folder with safetensors, or a PEFT adapter.",
        })
      : flagged("checkpoint", fromPolicy(given.checkpoint, folder, "model"));
  if (given.checkpoint !== undefined) await refuseMissing("checkpoint", checkpoint!, folder);
  const base = await baseOf(checkpoint, open.at(-1)?.choices ?? []);
  const members = await setOf("members", "Which records was it trained on?");
  const nonmembers = await setOf("nonmembers", "Which records were held out?", members.found[0]);
  const split = await splitOf(folder, members.found, nonmembers.found);
  if (split !== undefined) settled.push(lineOf("split", split));
  // Where a set is open, what all of its candidates leave open is asked with it.
  const possible = [...members.possible, ...nonmembers.possible];
  const formats = formatsFor(survey, possible);
  const format = await formatOf();
  const subjects = subjectsIn(survey, possible);
  const subject =
    given.subject === undefined
      ? await ask("subject", "Which field says whom a record is about?", subjects, {
          optional: true,
        })
      : flagged("subject", given.subject);
  const preset =
    given.preset === undefined
      ? (await ask("preset", "How strict is the gate?", {
          one: { value: "standard", because: "the default" },
          choices: PRESETS_OFFERED.map((value) => ({
            value,
            because: value === "standard" ? "the default" : "docs/policy.md lists its rules",
          })),
        }))!
      : flagged("preset", given.preset);
  if (open.length > 0 || checkpoint === undefined || base === undefined) {
    await answerer.confirm([POLICY_FILE]).catch((error: unknown) => {
      if (!(error instanceof Unanswered)) throw error;
      open.push(error);
    });
    throw open.length === 1 ? open[0]! : new SeveralErrors(open);
  }
  if (subject !== undefined && subject !== "none") {
    const sets = { members: members.found, nonmembers: nonmembers.found };
    await refuseAbsentSubject(subject, survey, sets);
  }
  const trainOn = await trainOnOf(survey, checkpoint, format);
  if (trainOn !== undefined) settled.push(lineOf("train_on", trainOn));

  const schema = await schemaFrom(folder);
  const answers: Answers = {
    checkpoint,
    base,
    members: members.found,
    nonmembers: nonmembers.found,
    ...(format === undefined ? {} : { format }),
    ...(split === undefined ? {} : { split: split.value }),
    ...(subject === undefined || subject === "none" ? {} : { subject }),
    ...(trainOn === undefined ? {} : { trainOn }),
    preset,
    ...(schema === undefined ? {} : { schema }),
  };
  const text = policyText(answers);
  checkPolicy(folder, text, answers);
  return {
    files: [
      [join(folder, POLICY_FILE), text],
      ...(job === undefined ? [] : [[job.path, job.text] as const]),
    ],
    settled,
    notes: [
      ...survey.notes,
      ...(nonmembers.found.length > 0
        ? []
        : [
            "there are no held-out records, so membership inference is invalid and the audit cannot pass. Hold records out at random before training (`reticence split DATA --by COLUMN`), train without them, and name them as `data.nonmembers`",
          ]),
      ...(job?.notes ?? []),
    ],
  };

  async function setOf(
    set: "members" | "nonmembers",
    text: string,
    taken?: string,
  ): Promise<{ found: string[]; possible: string[] }> {
    const optional = set === "nonmembers";
    const asked = given[set];
    if (asked.length > 0) {
      const named = asked.filter((one) => !(optional && one === "none"));
      const references = named.map((one) => fromPolicy(one, folder, "data"));
      flagged(set, references.join(", ") || "none");
      for (const reference of references) await refuseMissing(set, reference, folder);
      return { found: references, possible: references };
    }
    const advice = "Records are jsonl, json, csv, tsv, parquet or arrow files.";
    const before = open.at(-1);
    const value = await ask(set, text, dataFor(set, survey, taken), { optional, advice });
    if (value === undefined) {
      const last = open.at(-1);
      const isOpen = last !== before;
      return { found: [], possible: isOpen ? last!.choices.map((choice) => choice.value) : [] };
    }
    return { found: [value], possible: [value] };
  }

  async function baseOf(
    checkpoint: string | undefined,
    candidates: readonly Choice[],
  ): Promise<string | undefined> {
    if (given.base !== undefined) {
      const base = flagged("base", fromPolicy(given.base, folder, "model"));
      await refuseMissing("base", base, folder);
      return base;
    }
    const finding =
      checkpoint === undefined
        ? basesForAny(
            survey,
            candidates.map(({ value }) => value),
          )
        : basesFor(survey, checkpoint);
    if (finding === undefined) return undefined;
    const model = survey.models.find(({ path }) => path === checkpoint);
    const isAssumed = given.checkpoint === undefined && model !== undefined && !isTuned(model);
    return await ask("base", "Which model was it tuned from?", finding, {
      advice: isAssumed
        ? `${onCommandLine(model.path)} was taken for the checkpoint: it is the only model here, and nothing says that it was tuned. If it is the base, name it with --base and the checkpoint with --checkpoint; else give a folder, or hf://org/name@<commit>.`
        : `${checkpoint === undefined ? "" : "The checkpoint does not name its base: "}give a folder, or hf://org/name@<commit>.`,
    });
  }

  async function formatOf(): Promise<string | undefined> {
    if (given.format !== undefined) return flagged("format", given.format);
    // Of files that the survey has not seen, the first records tell an audit.
    if (formats.length === 0) return undefined;
    return await ask("format", "As what are the records read?", {
      choices: formats.map((value) => ({ value, because: "the first records fit it" })),
      ...(formats.length === 1
        ? { one: { value: formats[0]!, because: "the first records fit it and no other" } }
        : {}),
    });
  }
}

/** Throws SourceError where a local path of the command line is not there. */
async function refuseMissing(flag: string, reference: string, folder: string): Promise<void> {
  if (!isLocal(reference)) return;
  const path = localPath(reference, folder);
  if (await isFile(path)) return;
  const shown = relative(process.cwd(), path);
  throw new SourceError("source-missing", `does not exist.${await nearPathHint(shown)}`, {
    location: { file: `--${flag} ${shown}` },
  });
}

/** How much of the data is read for a field; what lies beyond, the plan reads. */
const READING = { bytes: 2 * 1024 ** 3, seconds: 30 } as const;

/** Throws PolicyError where no record of a set has the field that names the person. */
async function refuseAbsentSubject(
  subject: string,
  survey: Survey,
  sets: Readonly<Record<"members" | "nonmembers", readonly string[]>>,
): Promise<void> {
  for (const [set, references] of Object.entries(sets)) {
    const files = references.flatMap((reference) => filesOf(reference, survey));
    // Of what is not a file here, the plan knows.
    if (files.length === 0 || (await hasField(files, subject))) continue;
    throw new PolicyError(
      "init-subject",
      `no record of the ${set} has the field ${JSON.stringify(subject)}.${fieldHint(subject, await fieldsOf(files))} Nothing is written.`,
      { location: { file: `--subject ${subject}` } },
    );
  }
}

function filesOf(reference: string, { data, folder }: Survey): DataFile[] {
  const seen = data.find((one) => one.reference === reference);
  if (seen !== undefined) return seen.sources;
  if (!isLocal(reference)) return [];
  const path = localPath(reference, folder);
  const kind = dataKindOf(path);
  return kind === undefined ? [] : [{ path, ...kind }];
}

/** Whether some record has a field, or whether that cannot be told here. */
async function hasField(files: readonly DataFile[], field: string): Promise<boolean> {
  const limit = new ReadingLimit(READING);
  for (const file of files) {
    const wanted = { required: [], optional: [field] };
    const survey = await surveyFile(file, wanted, { broken: () => {}, limit }).catch(
      () => undefined,
    );
    if (survey === undefined || survey.cut || survey.present.has(field)) return true;
  }
  return false;
}

/** Writes a draft: all of its files, or none. Throws PolicyError. */
export async function writeDraft({ files }: Draft): Promise<void> {
  try {
    await writeNew(files);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    if (code === "EEXIST" && path !== undefined) throw exists(path);
    throw new PolicyError("init-unwritable", `the files cannot be written (${code}).`, {
      location: { file: path ?? files[0]![0] },
    });
  }
}

/** The manifest beside the data that describes both of these files; undefined if there is none. */
async function splitOf(
  folder: string,
  members: readonly string[],
  nonmembers: readonly string[],
): Promise<Choice | undefined> {
  const [own, held] = [members[0], nonmembers[0]];
  if (own === undefined || held === undefined || members.length + nonmembers.length > 2) return;
  if (!isLocal(own) || !isLocal(held)) return;
  const value = slashed(join(dirname(own), SPLIT_MANIFEST));
  const text = await readFile(resolve(folder, value), "utf8").catch(() => "");
  const manifest = parseManifest(text);
  const isOfIt = (file: string, side: "members" | "nonmembers") =>
    basename(file) === manifest?.[side].file && dirname(file) === dirname(own);
  if (!isOfIt(own, "members") || !isOfIt(held, "nonmembers")) return;
  return { value, because: "the split that both files are of" };
}

function lineOf(what: string, choice: Choice | undefined): string {
  return choice === undefined
    ? `${what.padEnd(10)}  none`
    : `${what.padEnd(10)}  ${choice.value}  (${choice.because})`;
}

function ciFinding({ ci }: Forge): Finding {
  const none = { value: "none", because: "no file for continuous integration" };
  const others = CI.filter((one) => one !== "none" && !ci.some(({ value }) => value === one));
  const choices = [
    ...ci,
    ...others.map((value) => ({ value, because: "nothing here says so" })),
    none,
  ];
  if (ci.length === 1) return { one: ci[0]!, choices };
  if (ci.length > 1) return { choices };
  return {
    one: { value: "none", because: "nothing here says GitHub or GitLab; --ci writes a job" },
    choices,
  };
}

/** The job's file and text; undefined where none is wanted. */
async function jobFile(
  { root }: Forge,
  ci: string,
  policy: string,
): Promise<{ path: string; text: string; notes: string[] } | undefined> {
  if (ci === "github") {
    const pin = await ownPin();
    return {
      path: join(root, ".github", "workflows", "privacy.yml"),
      text: githubWorkflow(policy, pin),
      notes:
        pin === undefined
          ? [
              "the workflow uses reticence/reticence@RELEASE_COMMIT: replace RELEASE_COMMIT by the full commit of a release",
            ]
          : [],
    };
  }
  if (ci !== "gitlab") return undefined;
  const main = join(root, ".gitlab-ci.yml");
  const isThere = await isFile(main);
  const name = ".gitlab-ci.reticence.yml";
  return {
    path: isThere ? join(root, name) : main,
    text: gitlabJob(policy),
    notes: [
      ...(isThere ? [`add \`include: [{local: ${name}}]\` to .gitlab-ci.yml`] : []),
      "set the variable RETICENCE_IMAGE of the project to an image with the probe and the command `reticence` (docs/gitlab.md)",
    ],
  };
}

function policyPath({ root }: Forge, folder: string): string {
  return slashed(relative(root, join(folder, POLICY_FILE)));
}

/** A reference of the command line as the policy in `folder` writes it. */
function fromPolicy(reference: string, folder: string, what: "model" | "data"): string {
  if (!isLocal(reference) || reference.startsWith("file:") || isAbsolute(reference)) {
    return reference;
  }
  const path = slashed(relative(folder, resolve(reference))) || ".";
  return what === "data" || path === "." || path.startsWith("..") ? path : `./${path}`;
}

/** What the trainer's settings say beyond the default; see `withTraining` for why only more. */
async function trainOnOf(
  { folder }: Survey,
  checkpoint: string,
  format: string | undefined,
): Promise<Choice | undefined> {
  if (format === undefined || format === "text" || !isLocal(checkpoint)) return undefined;
  const known = format as DataFormat;
  const { learnt, preference } = await recordedTraining(resolve(folder, checkpoint), known);
  if (preference !== undefined && isPreference(known)) {
    const because = `${preference.file} beside the checkpoint names a method that learns from both answers (${preference.because})`;
    return { value: "both", because };
  }
  const all = learnt.find((one) => one.learnt === "all");
  return all === undefined
    ? undefined
    : {
        value: "all",
        because: `${all.file} beside the checkpoint says that training learned the prompts, too (${all.because})`,
      };
}

/** Where an editor finds the schema, seen from the policy. */
async function schemaFrom(folder: string): Promise<string | undefined> {
  for (const path of ["config.schema.json", "node_modules/reticence/schema/config.schema.json"]) {
    if (await isFile(join(folder, path))) return `./${path}`;
  }
  return undefined;
}

/** Reads the text as an audit would. Throws PolicyError for answers that make no policy. */
function checkPolicy(folder: string, text: string, answers: Answers): void {
  const document = new PolicyDocument({ file: POLICY_FILE, text, directory: folder });
  const { policy } = composePolicy({ audited: document, judging: document });
  const [{ data }] = policy.audits as [(typeof policy.audits)[number]];
  const read = [policy.checkpoint, policy.base, data.members, data.nonmembers, data.subject];
  const { checkpoint, base, members, nonmembers, subject } = answers;
  const meant = [checkpoint, base, members, nonmembers, subject];
  if (JSON.stringify(read) !== JSON.stringify(meant)) {
    throw new InternalError("the drafted policy does not say what was answered.");
  }
}

async function refuseExisting(path: string): Promise<void> {
  if (await isFile(path)) throw exists(path);
}

async function isFile(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function exists(path: string): PolicyError {
  return new PolicyError(
    "init-exists",
    "this file is there already, and init overwrites nothing. Edit it, or move it away and run init again.",
    { location: { file: relative(process.cwd(), path) || path } },
  );
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
