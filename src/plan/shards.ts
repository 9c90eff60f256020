import { PolicyError } from "../base/errors.ts";
import { isSynthetic, type LoadedPolicy } from "../config/index.ts";
import { type Check, faults, ok } from "./check.ts";

/** How an audit is run in shards. */
export interface PlannedShards {
  /** Which of how many, for a job matrix: `1/3`, `2/3`, `3/3`. */
  matrix: string[];
  /** Folder that they share, one below it for each. */
  folder: string;
  /** Command of each, and the one that judges them. */
  audit: string[];
  judge: string;
}

/** How to run an audit in `count` shards, and a check of whether its policy can be. */
export function planShards(
  { policy, source }: LoadedPolicy,
  count: number,
  { file, out, sets }: { file: string; out: string; sets: readonly string[] },
): { checks: Check[]; shards: PlannedShards } {
  const matrix = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  const folder = shardsBeside(out);
  const set = sets.map((one) => ` --set ${quoted(one)}`).join("");
  const shards = {
    matrix,
    folder,
    audit: matrix.map(
      (shard) => `reticence audit ${quoted(file)}${set} --shard ${shard} --out ${quoted(folder)}`,
    ),
    judge: `reticence judge ${quoted(folder)} --out ${quoted(out)}`,
  };
  const several = (policy.several?.length ?? 1) > 1;
  if (!several && !isSynthetic(policy)) {
    const text =
      count === 1
        ? "one shard has every block"
        : `each of ${count} shards runs every ${ordinal(count)} block of what the models are asked; overlap, blind and the tables are made once, by judge`;
    return { checks: [ok("policy", "shards", text)], shards };
  }
  const why = several
    ? "the policy names several checkpoints, and an audit in shards is of one. Name it with --set checkpoint=…"
    : "this policy audits generated data, which asks no model: there is nothing to divide.";
  const error = new PolicyError("policy-conflict", why, {
    location: source.locate([several ? "checkpoint" : "audits"]),
  });
  return { checks: faults("policy", "shards", error), shards };
}

/** The folder of an audit's shards, where none is named. */
export function shardsBeside(out: string): string {
  return `${out.replace(/[\\/]+$/, "")}-shards`;
}

/** `2nd`, `3rd`, `11th`. */
function ordinal(count: number): string {
  const ending = new Intl.PluralRules("en", { type: "ordinal" }).select(count);
  const endings: Record<string, string> = { one: "st", two: "nd", few: "rd" };
  return `${count}${endings[ending] ?? "th"}`;
}

/** A word of a command line for a POSIX shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
