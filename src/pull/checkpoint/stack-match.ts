import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type BaseMatch,
  compareRecorded,
  type NamedModel,
  namesModel,
  shownName,
} from "./base-match.ts";
import { type RecordedBase, recordedBases } from "./recorded.ts";

/** Longest detail that a report takes, characters. */
const LONGEST_DETAIL = 1000;

/** On what an adapter says that it was trained: the base, another of the list (from 0), or neither. */
type TrainedOn =
  | { on: "base" }
  | { on: "adapter"; index: number }
  | { on: "other"; said: string; outcome: BaseMatch["outcome"] }
  | { on: "nothing" };

/**
 * Holds what each of several adapters says of its base against the base of the policy and the other
 * adapters. The first must name the base. A later one is trained on the result of those before it,
 * for which trainers write the base's name (merged in memory), the adapter before it, or the place
 * where the merged model was saved; of the first and the last nobody can say that it was so, and the
 * detail says what is assumed.
 */
export async function matchStack(
  adapters: readonly NamedModel[],
  base: NamedModel,
): Promise<BaseMatch> {
  const each: TrainedOn[] = [];
  for (const index of adapters.keys()) each.push(await trainedOn(adapters, index, base));
  const judged = each.map((one, index) => judge(one, index, each));
  const outcome = (["differs", "unknown"] as const).find((state) =>
    judged.some((one) => one.outcome === state),
  );
  const detail = judged.map((one) => one.detail).join(" ");
  return {
    outcome: outcome ?? "same",
    detail: detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL - 1)}…` : detail,
  };
}

/** The first thing that the adapter's folder says and that can be compared. */
async function trainedOn(
  adapters: readonly NamedModel[],
  index: number,
  base: NamedModel,
): Promise<TrainedOn> {
  const adapter = adapters[index]!;
  let other: TrainedOn | undefined;
  for (const recorded of await recordedBases(adapter.path, adapter.kind)) {
    const match = await compareRecorded(recorded, adapter, base);
    if (match.outcome === "same") return { on: "base" };
    const found = await indexOf(recorded, adapters, index);
    if (found !== undefined) return { on: "adapter", index: found };
    const isSurer = other === undefined || (other.on === "other" && other.outcome === "unknown");
    if (isSurer) other = { on: "other", said: saidBy(recorded), outcome: match.outcome };
  }
  return other ?? { on: "nothing" };
}

/** Which other adapter of the list is meant. */
async function indexOf(
  { name, digest }: RecordedBase,
  adapters: readonly NamedModel[],
  own: number,
): Promise<number | undefined> {
  const others = adapters.map((other, index) => ({ ...other, index }));
  const byDigest = others.find((other) => digest !== undefined && digest === other.digest);
  if (byDigest !== undefined || name === undefined) return byDigest?.index;
  const path = await real(resolve(adapters[own]!.path, name));
  for (const other of others) {
    if (other.index !== own && path === (await real(other.path))) return other.index;
  }
  // Folders of two runs often share a name (`final`), which then says nothing.
  const byName = others.filter(({ names }) => namesModel(name, names));
  return byName.length === 1 && byName[0]!.index !== own ? byName[0]!.index : undefined;
}

async function real(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}

function saidBy({ file, name }: RecordedBase): string {
  return name === undefined ? `${file} gives the digest of` : `${file} names ${shownName(name)},`;
}

function judge(one: TrainedOn, index: number, all: readonly TrainedOn[]): BaseMatch {
  const who = `Adapter ${index + 1}`;
  const before = index === 1 ? "adapter 1" : `adapters 1 to ${index}`;
  if (one.on === "adapter") {
    return one.index === index - 1
      ? { outcome: "same", detail: `${who} was trained on adapter ${index}.` }
      : {
          outcome: "differs",
          detail: `${who} says that it was trained on adapter ${one.index + 1}: \`checkpoint.adapters\` is not in training order.`,
        };
  }
  if (index === 0) return judgeFirst(one, all);
  switch (one.on) {
    case "base":
      return {
        outcome: "unknown",
        detail: `${who} also names the base; the audit assumes that it was trained on the base with ${before} merged.`,
      };
    case "other":
      return {
        outcome: "unknown",
        detail: `${who}: ${one.said} a model other than the base; the audit assumes that it is the base with ${before} merged.`,
      };
    case "nothing":
      return {
        outcome: "unknown",
        detail: `${who} does not say what it was trained on; the audit assumes the base with ${before} merged.`,
      };
  }
}

function judgeFirst(
  one: Exclude<TrainedOn, { on: "adapter" }>,
  all: readonly TrainedOn[],
): BaseMatch {
  if (one.on === "base") return { outcome: "same", detail: "Adapter 1 was trained on the base." };
  // The first must be on the base; one that is on something else may be a later one.
  const onBase = all.findIndex(({ on }) => on === "base");
  const hint =
    onBase < 0 ? "" : ` Adapter ${onBase + 1} names the base: are the adapters in training order?`;
  return one.on === "nothing"
    ? { outcome: "unknown", detail: `Adapter 1 does not say what it was tuned from.${hint}` }
    : { outcome: one.outcome, detail: `Adapter 1: ${one.said} and not the base.${hint}` };
}
