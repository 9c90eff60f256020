import { realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { PolicyError } from "../../base/errors.ts";
import { isInside } from "../../base/paths.ts";
import type { JudgingPolicy } from "../../config/index.ts";
import {
  composePolicy,
  type LoadedPolicy,
  loadPolicy,
  type Override,
  PolicyDocument,
  type ResolvedPolicy,
  readPolicyText,
} from "../../config/index.ts";
import type { Origin } from "../../contracts/report.ts";
import { counted, plainName } from "../../report/words.ts";
import { commitOf, readFileAt } from "../api/contents.ts";
import type { Repository } from "../api/event.ts";
import { type Changes, changesSince, isCompared } from "./changed-files.ts";
import { differencesOf, shorten } from "./differences.ts";
import { findPlace, type Place, workspace } from "./place.ts";
import type { PolicyRef } from "./policy-ref.ts";
import type { PolicyQuestion } from "./question.ts";
import { type Judge, judgeOf } from "./trust.ts";

/**
 * The policy that judges: what is audited comes from the commit under audit, how it is judged from
 * a commit that its author cannot change alone. Reports what differs between the two. Throws
 * PolicyError, and GitHubError if GitHub does not provide what this depends on.
 */
export async function findPolicy(question: PolicyQuestion): Promise<JudgingPolicy> {
  const { policyFile, overrides, policyRef, event } = question;
  // The part that does not judge must be valid too: it will judge once it is merged.
  const own = await loadPolicy(policyFile, overrides);
  const rules = await rulesOf(question);
  const loaded = rules.document === undefined ? own : await composed(question, rules.document);
  if (rules.document !== undefined) await refuseInterpreterOfWorkspace(loaded);
  const since = await changesSince(question, loaded, rules.judge, () => findPlace(policyFile));
  return {
    loaded,
    origin: {
      event: event.name,
      repository: fullName(event.repository),
      visibility: event.visibility,
      commit: event.commit,
      pull: event.pull ?? null,
      policy: rules.policy,
      limit: rules.limit ?? lostRules(question, loaded, rules.document, since) ?? null,
      differences: rules.differences ?? since.differences,
      changedFiles: since.changed,
      comparedWith: since.commit,
      uncompared: since.uncompared,
      inputs: inputsOf(overrides, policyRef, question.interpreterSet),
    },
  };
}

interface Rules {
  /** The judging document; undefined: the one in the workspace. */
  document?: PolicyDocument;
  policy: Origin["policy"];
  limit?: string;
  /** Undefined: only what is audited is compared, with the approved commit. */
  differences?: Origin["differences"];
  /** Whose rules judge if the workflow names no others. */
  judge?: Judge | undefined;
}

async function rulesOf(question: PolicyQuestion): Promise<Rules> {
  const { policyRef, policyFile, event, client } = question;
  if (policyRef.kind === "central") return await centralRules(question);
  const judge = policyRef.kind === "head" ? undefined : await judgeOf(client, event);
  if (judge === undefined || judge.source === "workspace") {
    const source = judge?.source ?? (event.base === undefined ? "workspace" : "head");
    return { policy: ownPolicy(policyFile, source), judge };
  }
  const place = await findPlace(policyFile);
  const approved = await documentAt(question, place, judge);
  if (approved === undefined) {
    return {
      policy: ownPolicy(place.path, "head"),
      limit: `there is no ${place.path} in ${judge.ref} (${judge.commit.slice(0, 12)}), so only the author of this change has set the rules. Merge the policy first, or set \`policy-ref: head\` for the change that adds it.`,
      differences: [],
      judge,
    };
  }
  const { source, ref, commit } = judge;
  return {
    document: approved,
    policy: { path: place.path, source, repository: fullName(event.repository), ref, commit },
    differences: differencesOf(approved, new PolicyDocument(await readPolicyText(policyFile))),
    judge,
  };
}

async function centralRules({ policyRef, centralClient }: PolicyQuestion): Promise<Rules> {
  if (policyRef.kind !== "central") throw new TypeError("not a central policy");
  const { owner, repo, path, ref } = policyRef;
  const repository = { owner, repo };
  const commit = await commitOf(centralClient, repository, ref);
  const text = await readFileAt(centralClient, repository, path, commit);
  const label = `${owner}/${repo}/${path}@${ref}`;
  if (text === undefined) {
    throw new PolicyError("policy-unreadable", "there is no such file at that ref.", {
      location: { file: label },
    });
  }
  const policy = {
    path,
    source: "central",
    repository: fullName(repository),
    ref,
    commit,
  } as const;
  return { document: new PolicyDocument({ file: label, text, directory: workspace() }), policy };
}

/**
 * Why the change under audit may not be passed: the approved commit's data, canaries or training give
 * what some rules bound, and the change's own do not, so that those rules are gone with them. (A rule
 * that the judging policy writes out is refused when nothing gives its metric; a preset's is left out.)
 */
function lostRules(
  { overrides }: PolicyQuestion,
  loaded: LoadedPolicy,
  judging: PolicyDocument | undefined,
  { approved, commit }: Changes,
): string | undefined {
  if (judging === undefined || approved === undefined) return undefined;
  const documents = { audited: approved, judging };
  // A workflow that the change brings along may take parts away as well.
  const before =
    composedIfValid(
      documents,
      overrides.filter(({ path }) => !isCompared(path)),
    ) ?? composedIfValid(documents, overrides);
  // The rules stay, and what they bound is less: the strongest of fewer attacks.
  if (before?.policy.auxiliary !== undefined && loaded.policy.auxiliary === undefined) {
    return `this change takes away \`synthetic.auxiliary\`, and the policy in ${commit!.slice(0, 12)} has its attack run. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`;
  }
  if (before?.policy.signature !== undefined && !isSameSigner(before.policy, loaded.policy)) {
    return `this change has another signer of the checkpoint or none, and the policy in ${commit!.slice(0, 12)} asks for one in \`checkpoint.signature\`. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`;
  }
  const kept = new Set(loaded.policy.gate.rules.map(({ key }) => key));
  const lost = before?.policy.gate.rules.filter(({ key }) => !kept.has(key)) ?? [];
  if (lost.length === 0) return undefined;
  const names = lost.map(({ metric, parameters, key }) =>
    plainName({ metric, parameters: { ...parameters }, key }),
  );
  const more = names.length - SHOWN;
  const shown = [...names.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].join("; ");
  return shorten(
    `this change takes away what ${counted(lost.length, "rule")} would be measured by, and the policy in ${commit!.slice(0, 12)} has it: ${shown}. Merge the change of the policy first, or set \`policy-ref: head\` for the change that makes it.`,
    1024,
  );
}

/** Where the signature lies may change: it is the same one, or it is refused. */
function isSameSigner(before: ResolvedPolicy, after: ResolvedPolicy): boolean {
  const signer = ({ signature }: ResolvedPolicy) => ({ ...signature, file: undefined });
  return isDeepStrictEqual(signer(before), signer(after));
}

/** Most rules that are named in one line. */
const SHOWN = 3;

function composedIfValid(
  documents: { audited: PolicyDocument; judging: PolicyDocument },
  overrides: readonly Override[],
): LoadedPolicy | undefined {
  try {
    return composePolicy(documents, overrides);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** The policy of a commit; undefined if the commit has none. */
async function documentAt(
  { client, event, policyFile }: PolicyQuestion,
  place: Place,
  { ref, commit }: Exclude<Judge, { source: "workspace" }>,
): Promise<PolicyDocument | undefined> {
  const text = await readFileAt(client, event.repository, place.path, commit);
  if (text === undefined) {
    // A token that may not read the repository gets "not found" for the file, too.
    await commitOf(client, event.repository, commit);
    return undefined;
  }
  const own = await readPolicyText(place.file);
  // If the change leaves the policy unchanged, its lines are those of the workspace's file.
  const file = own.text === text ? policyFile : `${place.path} of ${ref} (${commit.slice(0, 12)})`;
  return new PolicyDocument({ file, text, directory: dirname(place.file) });
}

async function composed(
  { policyFile, overrides }: PolicyQuestion,
  judging: PolicyDocument,
): Promise<LoadedPolicy> {
  const audited = new PolicyDocument(await readPolicyText(policyFile));
  return composePolicy({ audited, judging }, overrides);
}

/** The interpreter decides what is found, so it must not be a file of the change under audit. */
async function refuseInterpreterOfWorkspace(loaded: LoadedPolicy): Promise<void> {
  const { python } = loaded.policy.run;
  const path = ["run", "python"];
  if (python === undefined || !/[\\/]/.test(python)) return;
  const file = loaded.absolute(path, python);
  const places = [file, await realpath(file).catch(() => file)];
  const roots = [workspace(), await realpath(workspace())];
  const outside = places.every((place) => roots.every((root) => !isInside(place, root)));
  if (outside) return;
  throw new PolicyError(
    "interpreter-in-workspace",
    "the interpreter is inside the workspace, which the change under audit controls. Use one that is installed on the runner.",
    { location: loaded.source.locate(path) },
  );
}

function ownPolicy(path: string, source: "workspace" | "head"): Origin["policy"] {
  return { path: shorten(path, 1024), source, repository: null, ref: null, commit: null };
}

/** The workflow's overrides of the policies; a pull request can change its workflow, too. */
function inputsOf(
  overrides: readonly Override[],
  policyRef: PolicyRef,
  interpreterSet: boolean,
): string[] {
  const lines = overrides
    .filter(({ path }) => path[0] !== "checkpoint")
    .map(({ value, label }) =>
      // The label of `set` contains the value.
      label.startsWith("input set,")
        ? label
        : `${label}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
  if (policyRef.kind === "head") lines.push("input policy-ref: head");
  if (interpreterSet) lines.push("variable RETICENCE_PYTHON");
  return lines.slice(0, 100).map((line) => shorten(line));
}

function fullName({ owner, repo }: Repository): string {
  return `${owner}/${repo}`;
}
