import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { GitHubError, PolicyError, ReticenceError } from "../../base/errors.ts";
import {
  isAudited,
  type LoadedPolicy,
  type Override,
  PolicyDocument,
  readPolicyText,
} from "../../config/index.ts";
import type { Origin } from "../../contracts/report.ts";
import { commitOf, defaultBranchOf } from "../api/contents.ts";
import { compareInputs } from "./comparison/index.ts";
import { CommitTree } from "./comparison/tree.ts";
import { differencesOf, shorten } from "./differences.ts";
import { type Place, workspace } from "./place.ts";
import type { PolicyQuestion } from "./question.ts";
import { type Judge, judgeOf } from "./trust.ts";

/** The audited inputs, compared with an approved commit. */
export interface Changes {
  /** The approved commit; null if there is none, because what is audited is not a change. */
  commit: string | null;
  /** Differences in the audited part of the policy. */
  differences: Origin["differences"];
  changed: string[];
  uncompared: string[];
  /** The policy of the approved commit where the author of a change is not trusted alone. */
  approved?: PolicyDocument;
}

/**
 * What changed in base, data and everything that decides what is asked, since the approved commit:
 * the one that a change is made against, that a push moved a branch from, or that was audited last.
 * What cannot be compared is reported as such. The only error is a policy outside the repository,
 * and only on a pull request.
 */
export async function changesSince(
  question: PolicyQuestion,
  loaded: LoadedPolicy,
  judge: Judge | undefined,
  findPlace: () => Promise<Place>,
): Promise<Changes> {
  const none = { commit: null, differences: [], changed: [], uncompared: [] };
  let commit: string | undefined;
  let isTrusted = false;
  try {
    const known = judge ?? (await judgeOf(question.client, question.event));
    isTrusted = known.source === "workspace";
    commit = await approvedCommit(question, loaded, known);
  } catch (error) {
    if (!(error instanceof ReticenceError)) throw error;
    return { ...none, uncompared: [shorten(`base and data: ${error.message}`)] };
  }
  if (commit === undefined) return none;
  const { client, event, locked } = question;
  const { repository } = event;
  const place = await findPlace().catch((error: unknown) => {
    if (event.base === undefined && error instanceof PolicyError) return undefined;
    throw error;
  });
  const policy = await policyAt(question, place, commit);
  const inputs = await compareInputs(
    {
      client,
      repository,
      before: commit,
      commit: event.commit,
      root: place?.root ?? workspace(),
      locked: locked === undefined ? undefined : resolve(locked),
    },
    loaded,
  );
  const uncompared = [
    ...(typeof policy === "string" ? [policy] : laidOver(question.overrides, policy)),
    ...inputs.uncompared,
  ];
  const own = new PolicyDocument(await readPolicyText(question.policyFile));
  return {
    commit,
    ...(policy instanceof PolicyDocument && !isTrusted ? { approved: policy } : {}),
    differences:
      typeof policy === "string"
        ? []
        : differencesOf(policy, own).filter(({ part }) => part === "audited"),
    changed: inputs.changed,
    uncompared: uncompared.slice(0, MOST_UNCOMPARED),
  };
}

/** Limit of schema/report.schema.json. */
const MOST_UNCOMPARED = 100;

/** Throws GitHubError. */
async function approvedCommit(
  { client, event, lastAudited }: PolicyQuestion,
  loaded: LoadedPolicy,
  judge: Judge,
): Promise<string | undefined> {
  if (judge.source !== "workspace") return judge.commit;
  if (event.before !== undefined) return event.before;
  const audited = await lastAudited?.(loaded);
  if (audited !== undefined || event.name !== "push") return audited;
  // A new branch or tag: compare with the default branch, which it comes from.
  const branch = event.defaultBranch ?? (await defaultBranchOf(client, event.repository));
  if (event.ref === `refs/heads/${branch}`) return undefined;
  return await commitOf(client, event.repository, `heads/${branch}`);
}

/** The policy of the approved commit, empty if it has none, or why it is not known. */
async function policyAt(
  { client, event, policyFile }: PolicyQuestion,
  place: Place | undefined,
  commit: string,
): Promise<Pick<PolicyDocument, "value" | "directory"> | string> {
  if (place === undefined) return `${policyFile}: is not in the repository`;
  try {
    const text = await new CommitTree(client, event.repository, commit).text(place.path);
    const directory = resolve(place.file, "..");
    if (text === undefined) return { value: {}, directory };
    return new PolicyDocument({ file: place.path, text, directory });
  } catch (error) {
    if (error instanceof GitHubError) return shorten(`${place.path}: ${error.message}`);
    if (error instanceof PolicyError) return `${place.path}: was no policy`;
    throw error;
  }
}

/**
 * Workflow inputs that override what is audited, unless the approved policy says the same. The
 * inputs with which the approved commit was audited are in no commit's policy.
 */
function laidOver(
  overrides: readonly Override[],
  policy: Pick<PolicyDocument, "value" | "directory">,
): string[] {
  return overrides
    .filter(({ path }) => isCompared(path))
    .filter(
      ({ path, value }) =>
        policy.directory !== process.cwd() ||
        !isDeepStrictEqual(valueAt(policy.value, path), value),
    )
    .map(({ path, label }) =>
      shorten(`${path.join(".")}: the workflow sets it (${label.split(",")[0]})`),
    );
}

const ASIDE = ["attacks.pii.names", "attacks.pii.sampling"];

export function isCompared(path: readonly string[]): boolean {
  const key = path.join(".");
  return (
    (isAudited(path) && path[0] !== "checkpoint") ||
    ASIDE.some((aside) => `${key}.`.startsWith(`${aside}.`) || aside.startsWith(`${key}.`))
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      at !== null && typeof at === "object" && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}
