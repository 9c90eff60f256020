import { isAbsolute, join, normalize, resolve } from "node:path";
import type { DataFormat } from "../config/index.ts";
import { identify, type RecordedBase } from "../pull/checkpoint/index.ts";
import type { FoundData, FoundModel, Survey } from "./survey.ts";

/** Something that a question can be answered with, and what speaks for it. */
export interface Choice {
  value: string;
  because: string;
}

/**
 * What a folder says to one question: `one` where it leaves no doubt, otherwise what there is to
 * choose from.
 */
export interface Finding {
  one?: Choice;
  choices: Choice[];
}

/**
 * Checkpoints: every adapter, and every model that no other names as its base; the likeliest first. One
 * that is called a base is taken by nobody's word but the user's.
 */
export function checkpointsIn({ models, folder }: Survey): Finding {
  const named = new Set(models.flatMap((model) => baseIn(models, model, folder)?.path ?? []));
  const candidates = models
    .filter(({ path, kind }) => kind === "adapter" || !named.has(path))
    .toSorted(likelierTuned);
  const choices = candidates.map((model) => ({ value: model.path, because: describeModel(model) }));
  const isTaken = candidates.length > 0 && (isTuned(candidates[0]!) || !saysBase(candidates[0]!));
  return isTaken ? onlyOne(choices) : { choices };
}

/** Whether something of a model says that it was tuned. */
export function isTuned(model: FoundModel): boolean {
  return whyTuned(model) !== undefined || TUNED.test(model.path);
}

/** What trainers and people call the folders of models that were tuned, and of those that were not. */
const TUNED = /(^|\/)(outputs?|out|checkpoints?|runs?|(fine-?_?)?tuned)([-_.\d][^/]*)?(\/|$)/i;
const BASE = /(?<=^|[-_./])(base|pretrained|models?|foundation|original)(?=[-_./]|$)/gi;

function saysBase({ path }: FoundModel): boolean {
  return baseWords(path) > 0;
}

function baseWords(path: string): number {
  return path.match(BASE)?.length ?? 0;
}

/** What of a model's files says that it was tuned. */
function whyTuned({ kind, bases, trainer }: FoundModel): string | undefined {
  const base = bases.find(({ name }) => name !== undefined);
  if (base !== undefined) return `${base.file} names its base`;
  if (trainer !== undefined) return `${trainer} is beside it`;
  return kind === "adapter" ? "an adapter is tuned" : undefined;
}

/** Sorts the model first that is likelier a tuned one: by its name, its files, then by its time. */
function likelierTuned(a: FoundModel, b: FoundModel): number {
  const signs = (model: FoundModel) => [
    saysBase(model) ? 0 : 1,
    whyTuned(model) === undefined ? 0 : 1,
    TUNED.test(model.path) ? 1 : 0,
    -baseWords(model.path),
    // The end of a run before its steps.
    model.isStep ? 0 : 1,
    model.modified,
  ];
  const [first, second] = [signs(a), signs(b)];
  const at = first.findIndex((sign, index) => sign !== second[index]);
  return at === -1 ? 0 : second[at]! - first[at]!;
}

function describeModel(model: FoundModel): string {
  const why = whyTuned(model);
  return [
    model.kind === "adapter" ? "a PEFT adapter" : "a model with safetensors",
    ...(model.isStep ? ["one step of a training"] : []),
    ...(why === undefined || (model.kind === "adapter" && model.bases.length === 0) ? [] : [why]),
    ...(why === undefined && TUNED.test(model.path) ? ["its path says that it was tuned"] : []),
    ...(isTuned(model) ? [] : ["nothing says that it was tuned"]),
  ].join(", ");
}

/**
 * The base of a checkpoint: what the checkpoint itself names, on this machine or on the Hub; where it
 * names nothing, the other models of the folder.
 */
export function basesFor({ models, folder }: Survey, checkpoint: string): Finding {
  // Given as an absolute path, too.
  const model = models.find(({ path }) => resolve(folder, path) === resolve(folder, checkpoint));
  const others = models
    .filter((other) => other.kind === "model" && other !== model)
    .toSorted((a, b) => likelierTuned(b, a));
  if (model !== undefined) {
    const here = baseIn(models, model, folder);
    if (here !== undefined) {
      return onlyOne([{ value: here.path, because: `${here.by.file} of the checkpoint names it` }]);
    }
    const hub = model.bases.map(onHub).find((choice) => choice !== undefined);
    if (hub !== undefined) return onlyOne([hub]);
  }
  const choices = others.map(({ path, isStep }) => ({
    value: path,
    because: isStep
      ? "a model of the folder, one step of a training"
      : "a model of the folder; the checkpoint does not name its base",
  }));
  return onlyOne(choices);
}

/**
 * The base where the checkpoint is still to be chosen among these: what all of them leave no doubt of is
 * settled with the choice, and undefined.
 */
export function basesForAny(survey: Survey, checkpoints: readonly string[]): Finding | undefined {
  const findings = checkpoints.map((checkpoint) => basesFor(survey, checkpoint));
  if (findings.length > 0 && findings.every(({ one }) => one !== undefined)) return undefined;
  const choices = findings.flatMap((finding) => finding.choices);
  return { choices: choices.filter(isFirst) };
}

function isFirst({ value }: Choice, index: number, all: readonly Choice[]): boolean {
  return all.findIndex((other) => other.value === value) === index;
}

/** The model of the folder that another says it was tuned from, and what says so. */
function baseIn(
  models: readonly FoundModel[],
  model: FoundModel,
  folder: string,
): { path: string; by: RecordedBase } | undefined {
  const others = models.filter(({ path, kind }) => kind === "model" && path !== model.path);
  for (const by of model.bases) {
    if (by.name === undefined) continue;
    // Trainers write a path from their working directory, or from the checkpoint's folder.
    const paths = isAbsolute(by.name)
      ? [normalize(by.name)]
      : [join(folder, model.path, by.name), join(folder, by.name)];
    const there = others.find(({ path }) => paths.includes(join(folder, path)));
    if (there !== undefined) return { path: there.path, by };
    const { name } = identify(by.name);
    const alike = others.filter(({ path }) => identify(path).name === name && name !== "");
    if (alike.length === 1) return { path: alike[0]!.path, by };
  }
  return undefined;
}

/** A base as a reference to the Hub, where what is recorded is an id and no path. */
function onHub(recorded: RecordedBase): Choice | undefined {
  if (recorded.name === undefined) return undefined;
  const { owner, name, revision = recorded.revision } = identify(recorded.name);
  if (owner === undefined) return undefined;
  const at = revision === undefined ? "" : `@${revision}`;
  return {
    value: `hf://${owner}/${name}${at}`,
    because: `${recorded.file} of the checkpoint names it${revision === undefined ? "; pin it with @<commit>" : ""}`,
  };
}

const MEMBERS = /(^|[-_./:])(train|training|members?)([-_.:]|$)/i;
const NONMEMBERS =
  /(^|[-_./:])(held-?_?out|non-?_?members?|test|testing|valid|validation|val|dev|eval|evaluation)([-_.:]|$)/i;

/** Data for one side, told by names, which are all that a folder says of what was trained on. */
export function dataFor(set: "members" | "nonmembers", { data }: Survey, taken?: string): Finding {
  const records = data.filter(
    ({ formats, reference }) => formats.length > 0 && reference !== taken,
  );
  const pattern = set === "members" ? MEMBERS : NONMEMBERS;
  const word = set === "members" ? "trained on" : "held out";
  const named = records.filter(({ reference }) => {
    const isNonmember = NONMEMBERS.test(reference);
    return set === "members" ? MEMBERS.test(reference) && !isNonmember : isNonmember;
  });
  const choiceOf = ({ reference, formats, files }: FoundData): Choice => ({
    value: reference,
    because: [
      `read as ${formats.join(" or ")}`,
      ...(files > 1 ? [`${files} files`] : []),
      ...(pattern.test(reference) ? [`its name says that it was ${word}`] : []),
    ].join(", "),
  });
  const choices = (named.length > 0 ? named : records).map(choiceOf);
  // Without a word in its name, a file is offered and never taken.
  return named.length === 1 ? onlyOne(choices) : { choices };
}

/** The one format that every one of the sets fits; several where the records leave it open. */
export function formatsFor(survey: Survey, references: readonly string[]): DataFormat[] {
  const sets = survey.data.filter(({ reference }) => references.includes(reference));
  const [first, ...others] = sets;
  return (first?.formats ?? []).filter((format) =>
    others.every(({ formats }) => formats.includes(format)),
  );
}

const PERSON =
  /^(subject|person|user|customer|client|patient|employee|member|account|author|speaker|student)(_?(id|uuid|no|nr|number|key|ref))?$/i;

/** Fields that by their name say whom a record is about. */
export function subjectsIn(survey: Survey, references: readonly string[]): Finding {
  const sets = survey.data.filter(({ reference }) => references.includes(reference));
  const [first, ...others] = sets;
  const choices = (first?.fields ?? [])
    .filter((field) => PERSON.test(field) && others.every(({ fields }) => fields.includes(field)))
    .map((value) => ({ value, because: "a field of every record, by its name a person" }));
  return onlyOne(choices);
}

function onlyOne(choices: Choice[]): Finding {
  return choices.length === 1 ? { one: choices[0]!, choices } : { choices };
}
