import { isPreference, type LoadedPolicy, type ResolvedAudit } from "../config/index.ts";
import { isOfTuning } from "../gate/catalogue.ts";
import { type RecordedTrainings, recordedTraining } from "./checkpoint/index.ts";

/** What an audit takes training to have learned, beside what the trainer's settings say. */
export interface TrainingMatch {
  audit: string;
  /**
   * same: the settings say what the policy does. adopted: the policy says nothing, and the settings
   * name more text, which is audited. differs: the policy holds, and they say otherwise. unknown: the
   * policy says nothing, and neither do they.
   */
  outcome: "same" | "adopted" | "differs" | "unknown";
  detail: string;
}

/** The policy for what training learned, and how that was told. */
export interface Trained {
  loaded: LoadedPolicy;
  training: TrainingMatch[];
}

/** How much text each value has audited as learned. */
const AMOUNT = { last: 0, completions: 1, both: 1, all: 2 } as const;

/**
 * Holds the trainer's settings beside a checkpoint against `data.train_on`.
 *
 * Whoever hands in a checkpoint writes those files, too, so they can make an audit look at more and
 * never at less. Where the policy says nothing and they say `all`, that is audited: it judges the
 * completions as before, and the prompts and the whole beside them, so that a false setting loosens
 * nothing. Settings that name less text, and those that contradict the policy, change nothing and are
 * reported. `root`: the checkpoint's folder on this machine.
 */
export async function withTraining(
  loaded: LoadedPolicy,
  root: string | undefined,
): Promise<Trained> {
  const audit = loaded.policy.audits.find(({ name }) => isOfTuning(name));
  const { format } = audit?.data ?? {};
  if (audit === undefined || format === undefined || format === "detect" || format === "text") {
    return { loaded, training: [] };
  }
  const recorded = root === undefined ? { learnt: [] } : await recordedTraining(root, format);
  const { key, data } = audit;
  const path = [key, "train_on"];
  const silent = loaded.source.saysNothing(path);
  const match = matchOf(audit, recorded, { silent, remote: root === undefined });
  const training = [...match, ...preferenceOf(audit, recorded)];
  if (match[0]?.outcome !== "adopted" || data.train_on === "all") return { loaded, training };
  const label = "the trainer's settings";
  return { loaded: loaded.with([{ path, value: "all", label }]), training };
}

/** The lines of it that a plan and a log show. */
export function trainingNotes(training: readonly TrainingMatch[]): string[] {
  return training.map(({ audit, detail }) => `${audit}: ${detail}`);
}

/**
 * Where plain text is tuned on and the policy leaves open how a record ends: what trainers do differs,
 * and no file beside a checkpoint says it. The default leaves the end token out, as scripts do that
 * join texts and cut them into blocks; TRL appends it.
 */
export function endNotes({ policy, source }: LoadedPolicy): string[] {
  return policy.audits.flatMap(({ name, key, data }) =>
    isOfTuning(name) && data.format === "text" && source.saysNothing([key, "append_eos"])
      ? [
          `${name}: \`${key}.append_eos: ${data.append_eos}\` (the default) applies: records are audited without an end token. TRL's SFTTrainer ends each text with the tokenizer's end token; if your training did, write \`${key}.append_eos: true\`.`,
        ]
      : [],
  );
}

function matchOf(
  { name: audit, key, data: { train_on: used } }: ResolvedAudit,
  { learnt }: RecordedTrainings,
  { silent, remote }: { silent: boolean; remote: boolean },
): TrainingMatch[] {
  const [most] = [...learnt].sort((a, b) => AMOUNT[b.learnt] - AMOUNT[a.learnt]);
  const holds = `\`${key}.train_on: ${used}\` (${silent ? "the default" : "the policy"})`;
  if (most === undefined) {
    if (!silent) return [];
    const why = remote
      ? "the trainer's settings of a remote checkpoint are not pulled"
      : "no file next to the checkpoint says what training learned";
    const detail = `${holds} applies: ${why}. If training also learned prompts, as TRL does by default with whole conversations, write \`${key}.train_on: all\`.`;
    return [{ audit, outcome: "unknown", detail }];
  }
  const said = `${most.file} next to the checkpoint says ${most.learnt} (${most.because})`;
  // Of a pair, both answers are completions.
  if (most.learnt === used || (used === "both" && most.learnt === "completions")) {
    return [{ audit, outcome: "same", detail: `${holds} applies; ${said}.` }];
  }
  if (silent && AMOUNT[most.learnt] > AMOUNT[used]) {
    const detail = `\`${key}.train_on: ${most.learnt}\` is audited: ${said}, and the policy says nothing. Write it into the policy to fix it.`;
    return [{ audit, outcome: "adopted", detail }];
  }
  const detail = `${holds} applies, but ${said}. If the settings are right, write \`${key}.train_on: ${most.learnt}\`.`;
  return [{ audit, outcome: "differs", detail }];
}

/** What is to be said where the checkpoint was tuned on rejected answers, too. */
function preferenceOf(
  { name: audit, key, data }: ResolvedAudit,
  { preference }: RecordedTrainings,
): TrainingMatch[] {
  if (preference === undefined || !isPreference(data.format)) return [];
  const said = `${preference.file} next to the checkpoint names a method that learns from rejected answers (${preference.because})`;
  return data.train_on === "both"
    ? [{ audit, outcome: "same", detail: `${said}, and so does the policy.` }]
    : [
        {
          audit,
          outcome: "differs",
          detail: `${said}, which are not audited. Write \`${key}.train_on: both\`.`,
        },
      ];
}
