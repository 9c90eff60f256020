import { formatCount } from "../base/counts.ts";
import { isSynthetic, type LoadedPolicy, type ResolvedPii } from "../config/index.ts";
import { TEMPLATES } from "../gate/catalogue.ts";
import type { PlannedSet } from "./sets.ts";

/** What an audit would do, a line per task. */
export function tasksOf(
  { policy }: LoadedPolicy,
  sets: readonly PlannedSet[],
  canaries: number,
): string[] {
  const sum = (chosen: (set: PlannedSet) => boolean) =>
    sets.filter(chosen).reduce((total, { used }) => total + used, 0);
  const total = formatCount(sum(({ set }) => set !== "people"));
  const { mia, pii } = policy.attacks;
  const other = policy.previous === undefined ? "base" : "previous release";
  if (isSynthetic(policy)) return generatedTasks(policy, total, sum, canaries);
  return [
    `inspect    examine checkpoint and ${other}, without loading them`,
    `records    read, render and tokenise ${total} records`,
    ...(pii !== "off" && pii.prefix ? [`inventory  find PII in ${total} records`] : []),
    `overlap    find exact and near duplicates among ${total}`,
    ...(mia === "off" ? [] : ["blind      train a classifier that sees only the text"]),
    "control    plant strings that must be found",
    `score      ${total} records under the checkpoint and under the ${other}`,
    ...(canaries === 0
      ? []
      : [`canaries   score ${formatCount(canaries)} canaries under both models`]),
    ...(pii === "off"
      ? []
      : piiTasks(
          pii,
          sum(({ set }) => set === "people"),
        )),
  ];
}

/** Passes over the generated data that tuning makes (probe/reticence_probe/generated/tuning.py). */
export const TUNING_PASSES = 3;

function generatedTasks(
  { attacks: { pii }, auxiliary }: LoadedPolicy["policy"],
  total: string,
  sum: (chosen: (set: PlannedSet) => boolean) => number,
  canaries: number,
): string[] {
  const generated = formatCount(sum(({ set }) => set === "generated"));
  const real = formatCount(sum(({ set }) => set !== "generated"));
  return [
    `records    read ${total} records`,
    ...(pii === "off" ? [] : [`inventory  find PII in ${total} records`]),
    `overlap    find exact and near duplicates among ${real} private and held-out records`,
    "blind      train a classifier that sees only the text",
    "control    plant copies that must be found",
    `copies     look for ${real} records in ${generated} generated ones, and the other way`,
    `similarity score ${real} records by the words of the generated ones`,
    ...(canaries === 0
      ? []
      : [
          `canaries   score ${formatCount(canaries)} canaries by the words of the generated records`,
        ]),
    ...(auxiliary === undefined
      ? []
      : [
          `auxiliary  tune a model on ${generated} generated records (${TUNING_PASSES} times), and score ${real} under it and its base`,
        ]),
  ];
}

function piiTasks(
  { values, decoys, candidates, template, sampling }: ResolvedPii,
  people: number,
): string[] {
  const prompts =
    template === false
      ? 0
      : people * template.attributes.length * template.forms.length * TEMPLATES.length;
  return [
    ...(decoys + candidates === 0
      ? []
      : [
          `candidates rank up to ${formatCount(values)} values among ${formatCount(decoys)} decoys and ${formatCount(candidates)} real ones`,
        ]),
    ...(template === false
      ? []
      : [
          `templates  ${formatCount(prompts)} prompts about ${formatCount(people)} people at ${template.temperatures.length} temperature${template.temperatures.length === 1 ? "" : "s"}, both models`,
        ]),
    ...(sampling === "off"
      ? []
      : [
          `sampling   ${formatCount(sampling.sequences)} sequences of ${sampling.tokens} tokens, both models`,
        ]),
  ];
}
