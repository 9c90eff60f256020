import { readdir } from "node:fs/promises";
import { parse } from "yaml";
import type { DataFormat } from "../../config/index.ts";
import { frontMatter, mapping, readSmall } from "./recorded.ts";

/** What one file that a trainer left says of what training learned. */
export interface RecordedTraining {
  /** The file, by its name in the checkpoint's folder. */
  file: string;
  /** What of a record training learned, as `data.train_on` has it. */
  learnt: "all" | "completions" | "last";
  /** The setting that says so, or the trainer whose default it is. */
  because: string;
}

/** What a checkpoint's folder says of its training. */
export interface RecordedTrainings {
  learnt: RecordedTraining[];
  /** The file and setting that name a method that trains on rejected answers, too. */
  preference?: { file: string; because: string };
}

/** Files of settings that are read at most, in the order of their names. */
const MOST_FILES = 20;
/** Of a settings file, in bytes: a person's or a trainer's is far smaller. */
const LARGEST_BYTES = 256 * 1024;
/** A name that a report may show. */
const SETTINGS = /^\w[\w.-]{0,99}\.ya?ml$/i;

/**
 * What trainers' settings beside a checkpoint say that training learned: files of Axolotl,
 * LLaMA-Factory, torchtune and TRL (alignment-handbook's recipes among them), and the model cards of
 * Axolotl and TRL. `training_args.bin` is a pickle and is never opened; `trainer_state.json` holds no
 * such setting. Files are read as data, up to a size; one that cannot be read says nothing. Only of a
 * folder on this machine: of a remote checkpoint just the model is fetched.
 *
 * `format`: that of the records; what TRL learns by default depends on it.
 */
export async function recordedTraining(
  root: string,
  format: DataFormat,
): Promise<RecordedTrainings> {
  const found: RecordedTrainings = { learnt: [] };
  const add = (file: string, settings: Settings) => {
    for (const read of [ofAxolotl, ofLlamaFactory, ofTorchtune, ofTrl]) {
      const said = read(settings, format);
      if (said === undefined) continue;
      if ("preference" in said) found.preference ??= { file, because: said.preference };
      else found.learnt.push({ file, ...said });
      return;
    }
  };
  for (const name of await settingsFiles(root))
    add(name, parsed(await readSmall(root, name, LARGEST_BYTES)));
  const card = await readSmall(root, "README.md");
  const tags = [frontMatter(card).tags].flat();
  const ofCard = (said: Said) => {
    if ("preference" in said) found.preference ??= { file: "README.md", because: said.preference };
    else found.learnt.push({ file: "README.md", ...said });
  };
  if (tags.includes("axolotl") || /built with axolotl/i.test(card)) {
    for (const [, block] of card.matchAll(/```ya?ml\r?\n(.*?)\r?\n```/gs)) {
      add("README.md", parsed(block!));
    }
  } else if (tags.includes("trl")) {
    const method = METHODS.find((name) => tags.includes(name));
    if (method !== undefined) ofCard({ preference: `tuned by TRL's ${method.toUpperCase()}` });
    // The arguments of a run are not in its card: a doubt, which goes to the larger of the two.
    else if (tags.includes("sft") && LEARNT_WHOLE.has(format)) {
      ofCard({
        learnt: "all",
        because: "tuned by TRL's SFT, which learns whole conversations by default",
      });
    }
  }
  return found;
}

type Settings = Readonly<Record<string, unknown>>;
type Said = Omit<RecordedTraining, "file"> | { preference: string };
type Reader = (settings: Settings, format: DataFormat) => Said | undefined;

/** Methods that learn from what was rejected, as trainers call them. */
const METHODS = ["dpo", "ipo", "kto", "orpo", "cpo", "simpo"];

/** Formats whose records are one conversation, which TRL learns whole by default. */
const LEARNT_WHOLE: ReadonlySet<string> = new Set(["chat", "sharegpt"]);

const DEFAULT = "by default";

/** Axolotl: https://docs.axolotl.ai (`train_on_inputs`, `roles_to_train`, `rl`). */
const ofAxolotl: Reader = (settings) => {
  if (!("base_model" in settings)) return undefined;
  const { rl, train_on_inputs: inputs } = settings;
  const preference = preferenceOf("rl", rl);
  if (preference !== undefined) return preference;
  const datasets = mappingsOf(settings.datasets);
  if (inputs === true) return { learnt: "all", because: "train_on_inputs: true" };
  const roles = datasets.flatMap((one) => [one.roles_to_train].flat());
  const asked = roles.find((role) => ["user", "human", "system", "tool"].includes(String(role)));
  if (asked !== undefined) {
    return { learnt: "all", because: `roles_to_train holds ${String(asked)}` };
  }
  if ("pretraining_dataset" in settings || datasets.some(({ type }) => type === "completion")) {
    return { learnt: "all", because: "a data set of type completion" };
  }
  const because = inputs === false ? "train_on_inputs: false" : `Axolotl, ${DEFAULT}`;
  return { learnt: "completions", because };
};

/** LLaMA-Factory: its data arguments `train_on_prompt` and `mask_history`, and `stage`. */
const ofLlamaFactory: Reader = (settings) => {
  const { stage, train_on_prompt: prompt, mask_history: history } = settings;
  if (typeof stage !== "string") return undefined;
  const preference = preferenceOf("stage", stage);
  if (preference !== undefined) return preference;
  if (stage === "pt") return { learnt: "all", because: "stage: pt" };
  if (stage !== "sft") return undefined;
  if (prompt === true) return { learnt: "all", because: "train_on_prompt: true" };
  if (history === true) return { learnt: "last", because: "mask_history: true" };
  const because = prompt === false ? "train_on_prompt: false" : `LLaMA-Factory, ${DEFAULT}`;
  return { learnt: "completions", because };
};

/** Data sets of torchtune that learn the input unless they are told not to. */
const TORCHTUNE_WHOLE =
  /\.(alpaca(_cleaned)?_dataset|text_completion_dataset|cnn_dailymail\w*|wikitext_dataset)$/;

/** torchtune: `train_on_input` and `masking_strategy` of its data sets, and its losses. */
const ofTorchtune: Reader = (settings) => {
  const datasets = mappingsOf(settings.dataset).filter((one) => "_component_" in one);
  if (datasets.length === 0) return undefined;
  const { _component_: loss } = mapping(settings.loss);
  const preference = preferenceOf("loss", /(dpo|simpo)loss$/i.exec(String(loss))?.[1]);
  if (preference !== undefined) return preference;
  let learnt: Said | undefined;
  for (const one of datasets) {
    const { _component_: component, train_on_input: input, masking_strategy: masking } = one;
    const whole = TORCHTUNE_WHOLE.test(String(component));
    if (input === true) return { learnt: "all", because: "train_on_input: true" };
    if (masking === "train_on_all") {
      return { learnt: "all", because: "masking_strategy: train_on_all" };
    }
    if (whole && input !== false && masking === undefined) {
      return { learnt: "all", because: `a torchtune data set that learns inputs ${DEFAULT}` };
    }
    if (masking === "train_on_last") {
      learnt ??= { learnt: "last", because: "masking_strategy: train_on_last" };
    } else {
      const because = input === false ? "train_on_input: false" : `torchtune, ${DEFAULT}`;
      learnt = { learnt: "completions", because };
    }
  }
  return learnt;
};

/** TRL's command line and alignment-handbook: `completion_only_loss`, `assistant_only_loss`. */
const ofTrl: Reader = (settings, format) => {
  const { completion_only_loss: completion, assistant_only_loss: assistant } = settings;
  const named = completion !== undefined || assistant !== undefined;
  const hasData = ["dataset_name", "dataset_mixer", "dataset_mixture"].some(
    (key) => key in settings,
  );
  if (!named && !(hasData && "model_name_or_path" in settings)) return undefined;
  // What SFT has no argument for: `beta` is that of the preference losses.
  if (!named && "beta" in settings && !("reward_funcs" in settings))
    return { preference: "beta, a setting of preference losses" };
  if (assistant === true) return { learnt: "completions", because: "assistant_only_loss: true" };
  if (LEARNT_WHOLE.has(format)) {
    const because = assistant === false ? "assistant_only_loss: false" : `TRL, ${DEFAULT}`;
    return { learnt: "all", because };
  }
  if (completion === false) return { learnt: "all", because: "completion_only_loss: false" };
  const because = completion === true ? "completion_only_loss: true" : `TRL, ${DEFAULT}`;
  return { learnt: "completions", because };
};

function preferenceOf(key: string, value: unknown): Said | undefined {
  const method = METHODS.find((name) => name === String(value).toLowerCase());
  return method === undefined ? undefined : { preference: `${key}: ${method}` };
}

function mappingsOf(value: unknown): Settings[] {
  return [value].flat().map(mapping);
}

async function settingsFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && SETTINGS.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .slice(0, MOST_FILES);
}

function parsed(text: string): Settings {
  try {
    // Unknown tags would be told on the console.
    return mapping(parse(text, { logLevel: "silent" }));
  } catch {
    return {};
  }
}
