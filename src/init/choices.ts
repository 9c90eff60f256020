import { isAbsolute, join, normalize } from "node:path";
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

/** Checkpoints: every adapter, and every model that no other names as its base. */
export function checkpointsIn({ models, folder }: Survey): Finding {
  const named = new Set(models.flatMap((model) => baseIn(models, model, folder)?.path ?? []));
  const choices = models
    .filter(({ path, kind }) => kind === "adapter" || !named.has(path))
    .map((model) => ({ value: model.path, because: describeModel(model) }));
  return onlyOne(choices);
}

function describeModel({ kind, isStep, bases }: FoundModel): string {
  const base = bases.find(({ name }) => name !== undefined);
  return [
    kind === "adapter" ? "a PEFT adapter" : "a model with safetensors",
    ...(isStep ? ["one step of a training"] : []),
    ...(base === undefined ? [] : [`${base.file} names its base`]),
  ].join(", ");
}

/**
 * The base of a checkpoint: what the checkpoint itself names, on this machine or on the Hub; where it
 * names nothing, the other models of the folder.
 */
export function basesFor({ models, folder }: Survey, checkpoint: string): Finding {
  const model = models.find(({ path }) => path === checkpoint);
  const others = models.filter(({ path, kind }) => kind === "model" && path !== checkpoint);
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
