import type { DataFormat, LoadedPolicy } from "../config/index.ts";
import type { SetSizes } from "./outlook.ts";

export interface PlannedSet {
  audit: string;
  set: "members" | "nonmembers" | "generated" | "people" | "rejected";
  /** As which its records are read; absent for people. */
  format?: DataFormat;
  files: number;
  records: number;
  /** Records that the limit lets through. */
  used: number;
  /** More records follow, which were not read. */
  cut?: boolean;
  /** How many equal persons those are of, by Kish's count; absent where records count alone. */
  persons?: number;
  /** How many persons they are of, whatever each wrote; absent where some are sampled out, too. */
  distinct?: number;
}

/** Whether it is known how many records are used, also where not all were read. */
export function areCounted({ policy }: LoadedPolicy, sets: readonly PlannedSet[]): boolean {
  return sets.every(({ cut, set, used }) => cut !== true || used >= limitOf(policy, set));
}

export function limitOf({ limits, attacks }: LoadedPolicy["policy"], set: string): number {
  if (set !== "people") return limits.records;
  return attacks.pii === "off" || attacks.pii.template === false ? 0 : attacks.pii.template.people;
}

export function sizesOf(sets: readonly PlannedSet[], audit: string): SetSizes {
  const [members, nonmembers] = (["members", "nonmembers"] as const).map((name) =>
    sets.find(({ audit: of, set }) => of === audit && set === name),
  );
  const persons =
    members?.persons === undefined || nonmembers?.persons === undefined
      ? undefined
      : { members: members.persons, nonmembers: nonmembers.persons };
  return { members: members?.used ?? 0, nonmembers: nonmembers?.used ?? 0, persons };
}
