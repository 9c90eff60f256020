import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { ERASURE } from "../gate/catalogue.ts";
import type { Faults } from "./faults.ts";
import type { ResolvedAudit } from "./policy.ts";
import type { Path, PolicySource } from "./source.ts";

type Section = NonNullable<Policy["erasure"]>;

/** Keys of the section that are other keys of `data`. */
const KEYS: Readonly<Record<string, string>> = {
  members: "subjects",
  nonmembers: "lookalikes",
};

/** The name under which the section writes a set. */
export function erasureKey(set: string): string {
  return KEYS[set] ?? set;
}

/** Whether a policy asks if persons are forgotten. */
export function isErasure({ audits }: { audits: readonly Pick<ResolvedAudit, "name">[] }): boolean {
  return audits.some(({ name }) => name === ERASURE);
}

/** Keys that this audit does not read, and why. */
const UNREAD: readonly (readonly [path: Path, why: string])[] = [
  [["data"], "its records are `erasure.subjects` and `erasure.lookalikes`"],
  [["pretraining"], "its records are `erasure.subjects` and `erasure.lookalikes`"],
  [["synthetic"], "it is about a checkpoint"],
  [["canaries"], "its persons are not canaries"],
  [["training"], "it is about persons, not about how the checkpoint was trained"],
  [["attacks", "mia"], "it compares persons, whichever attacks on records there are"],
];

/**
 * Throws PolicyError for a policy that asks for the audit erasure together with others, or that sets
 * what only those read: nobody must take it for audited.
 */
export function refuseOtherAudits(source: PolicySource, policy: Policy, faults: Faults): void {
  const audits: readonly string[] = policy.audits ?? [];
  if (!audits.includes(ERASURE)) return;
  const fail = (path: Path, message: string) => faults.conflict(source, path, message);
  if (audits.length > 1) {
    fail(
      ["audits"],
      "whether persons are forgotten is asked by a policy of its own: write `audits: [erasure]` here, and the other audits into another policy.",
    );
    return;
  }
  if (policy.erasure?.without !== undefined) {
    const { checkpoint, gate } = policy;
    if (gate?.pick === "best") {
      fail(
        [ERASURE, "without"],
        "`gate.pick: best` would take the retrained checkpoint for the best. Leave it out, or audit the checkpoint of `erasure.without` by a policy of its own.",
      );
    }
    if (typeof checkpoint === "object" && !Array.isArray(checkpoint) && checkpoint.adapters) {
      fail(
        [ERASURE, "without"],
        "`erasure.without` stands beside a single checkpoint or a list, not beside `checkpoint.adapters`. Audit the retrained one by a policy of its own.",
      );
    }
  }
  for (const [path, why] of UNREAD) {
    if (source.saysNothing(path.map(String))) continue;
    if (path[1] === "mia" && policy.attacks?.mia === "off") continue;
    fail(
      path,
      `the audit erasure does not read \`${path.join(".")}\`: ${why}. Remove it, or write it into a policy of another audit.`,
    );
  }
}

/**
 * The checkpoints of a policy with the one that was retrained without the persons, which is audited
 * side by side with them; undefined where the policy names none such.
 */
export function withRetrained(
  { audits, checkpoint, erasure }: Policy,
  several: readonly string[] | undefined,
): [string, ...string[]] | undefined {
  const isAsked = (audits as readonly string[] | undefined)?.includes(ERASURE) === true;
  const without = isAsked ? erasure?.without : undefined;
  const single =
    typeof checkpoint === "object" && !Array.isArray(checkpoint) ? checkpoint.ref : checkpoint;
  const [first, ...others] = several ?? [single ?? []].flat();
  return without === undefined || first === undefined ? undefined : [first, ...others, without];
}

/** Where a checkpoint of such a policy is written, by its place among them. */
export function placeOfCheckpoint(source: PolicySource, index: number, count: number): Path {
  const isRetrained = index === count - 1 && !source.saysNothing([ERASURE, "without"]);
  return isRetrained ? [ERASURE, "without"] : ["checkpoint", index];
}

/** The section in the words of `data`. Throws PolicyError for one that lacks a set or the field of persons. */
export function lookalikeData(
  source: PolicySource,
  { subjects, lookalikes, without: _, ...rest }: Section,
): NonNullable<Policy["data"]> {
  const written: Partial<Record<string, unknown>> = { subjects, lookalikes, subject: rest.subject };
  for (const [key, what, example] of NEEDED) {
    if (written[key] !== undefined) continue;
    throw new PolicyError(
      "policy-key-missing",
      `the key "${ERASURE}.${key}" is missing: ${what}. Write \`${key}: ${example}\`.`,
      { location: source.locate([ERASURE]) },
    );
  }
  return { ...rest, members: subjects!, nonmembers: lookalikes! };
}

const NEEDED = [
  ["subjects", "the records of the persons to be forgotten", "erasure/subjects.jsonl"],
  [
    "lookalikes",
    "records of other persons of the same distribution, never trained on, without whom nobody can say what a forgotten person looks like",
    "erasure/lookalikes.jsonl",
  ],
  ["subject", "the field that tells whose record it is", "customer_id"],
] as const;

/** The section as a policy file: what reading it again gives. */
export function lockErasure({
  members,
  nonmembers,
  split: _,
  ...rest
}: NonNullable<Policy["data"]>): Section {
  return {
    ...(members === undefined ? {} : { subjects: members }),
    ...(nonmembers === undefined ? {} : { lookalikes: nonmembers }),
    ...rest,
  };
}
