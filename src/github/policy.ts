import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { JudgingPolicy } from "../audit.ts";
import {
  composePolicy,
  type LoadedPolicy,
  loadPolicy,
  type Override,
  PolicyDocument,
  readPolicyText,
} from "../config/index.ts";
import type { Origin } from "../contracts/report.ts";
import { PolicyError } from "../errors.ts";
import { changedInputs } from "./changed-files.ts";
import type { Client } from "./client.ts";
import { commitOf, readFileAt } from "./contents.ts";
import { differencesOf, shorten } from "./differences.ts";
import type { Repository, WorkflowEvent } from "./event.ts";
import { isInside } from "./paths.ts";
import type { PolicyRef } from "./policy-ref.ts";
import { type Judge, judgeOf } from "./trust.ts";

export interface PolicyQuestion {
  event: WorkflowEvent;
  client: Client;
  /** Reads a central policy; may be another token's. */
  centralClient: Client;
  policyRef: PolicyRef;
  policyFile: string;
  overrides: readonly Override[];
  /** Whether somebody said by an environment variable what the probe is run by. */
  interpreterSet: boolean;
}

/**
 * The policy that judges: what is audited comes from the commit under audit, how it is judged from
 * one that its author cannot change alone. Says what differs between the two.
 * Throws PolicyError, and GitHubError when GitHub does not give what decides.
 */
export async function findPolicy(question: PolicyQuestion): Promise<JudgingPolicy> {
  const { policyFile, overrides, policyRef, event } = question;
  // Also what does not judge has to be right: it will, once it is merged.
  const own = await loadPolicy(policyFile, overrides);
  const rules = await rulesOf(question);
  const loaded = rules.document === undefined ? own : await composed(question, rules.document);
  if (rules.document !== undefined) await refuseInterpreterOfWorkspace(loaded);
  const changed =
    event.base === undefined
      ? []
      : await changedInputs(question.client, event, loaded, rules.place?.root ?? workspace());
  return {
    loaded,
    origin: {
      event: event.name,
      repository: fullName(event.repository),
      visibility: event.visibility,
      commit: event.commit,
      pull: event.pull ?? null,
      policy: rules.policy,
      limit: rules.limit ?? null,
      differences: rules.differences,
      changedFiles: changed,
      inputs: inputsOf(overrides, policyRef, question.interpreterSet),
    },
  };
}

interface Rules {
  /** The document that judges; undefined: the workspace's own. */
  document?: PolicyDocument;
  policy: Origin["policy"];
  limit?: string;
  differences: Origin["differences"];
  place?: Place;
}

async function rulesOf(question: PolicyQuestion): Promise<Rules> {
  const { policyRef, policyFile, event, client } = question;
  if (policyRef.kind === "central") return await centralRules(question);
  const judge = policyRef.kind === "head" ? undefined : await judgeOf(client, event);
  if (judge === undefined || judge.source === "workspace") {
    const source = judge?.source ?? (event.base === undefined ? "workspace" : "head");
    return { policy: ownPolicy(policyFile, source), differences: [] };
  }
  const place = await placeOf(policyFile);
  const approved = await documentAt(question, place, judge);
  if (approved === undefined) {
    return {
      policy: ownPolicy(place.path, "head"),
      limit: `there is no ${place.path} in ${judge.ref} (${judge.commit.slice(0, 12)}), so nobody but this change's author has set the rules. Merge the policy first, or set \`policy-ref: head\` for a change that brings it.`,
      differences: [],
      place,
    };
  }
  const { source, ref, commit } = judge;
  return {
    document: approved,
    policy: { path: place.path, source, repository: fullName(event.repository), ref, commit },
    differences: differencesOf(approved, new PolicyDocument(await readPolicyText(policyFile))),
    place,
  };
}

async function centralRules(question: PolicyQuestion): Promise<Rules> {
  const { policyRef, policyFile, event, client, centralClient } = question;
  if (policyRef.kind !== "central") throw new TypeError("not a central policy");
  const { owner, repo, path, ref } = policyRef;
  const repository = { owner, repo };
  const commit = await commitOf(centralClient, repository, ref);
  const text = await readFileAt(centralClient, repository, path, commit);
  const label = `${owner}/${repo}/${path}@${ref}`;
  if (text === undefined) {
    throw new PolicyError("there is no such file at that ref.", { location: { file: label } });
  }
  const policy = {
    path,
    source: "central",
    repository: fullName(repository),
    ref,
    commit,
  } as const;
  const document = new PolicyDocument({ file: label, text, directory: workspace() });
  if (event.base === undefined) return { document, policy, differences: [] };
  // The base still says which data and which base were approved.
  const place = await placeOf(policyFile);
  const judge = await judgeOf(client, event);
  const approved =
    judge.source === "workspace" ? undefined : await documentAt(question, place, judge);
  const own = new PolicyDocument(await readPolicyText(policyFile));
  // Without a policy in the base nobody has approved of any.
  const before = approved ?? (judge.source === "workspace" ? own : { value: {} });
  const differences = differencesOf(before, own).filter(({ part }) => part === "audited");
  return { document, policy, differences, place };
}

/** The policy of a commit; undefined when the commit has none. */
async function documentAt(
  { client, event, policyFile }: PolicyQuestion,
  place: Place,
  { ref, commit }: Exclude<Judge, { source: "workspace" }>,
): Promise<PolicyDocument | undefined> {
  const text = await readFileAt(client, event.repository, place.path, commit);
  if (text === undefined) {
    // A token that may not read the repository finds no file either.
    await commitOf(client, event.repository, commit);
    return undefined;
  }
  const own = await readPolicyText(place.file);
  // Where the change leaves the policy as it is, its lines are those of the file at hand.
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

/** Where a policy file is in its repository. */
interface Place {
  file: string;
  /** Folder of the repository. */
  root: string;
  /** Path in the repository, with forward slashes. */
  path: string;
}

/**
 * A policy that others have to approve of is a file of the repository: one elsewhere, or a link to
 * one, has no counterpart in another commit.
 */
async function placeOf(policyFile: string): Promise<Place> {
  const file = resolve(policyFile);
  const location = { file: policyFile };
  if (!isInside(file, workspace())) {
    throw new PolicyError(
      "the policy is not in the workspace, so that no other commit can have it. Name a file of the repository, or a central policy with policy-ref.",
      { location },
    );
  }
  if (!isInside(await realpath(file), await realpath(workspace()))) {
    throw new PolicyError("the policy is a link that leads out of the workspace.", { location });
  }
  const root = await repositoryRoot(dirname(file));
  return { file, root, path: relative(root, file).split(sep).join("/") };
}

/** The checkout that a folder of the workspace belongs to; git lets no commit hold a `.git`. */
async function repositoryRoot(folder: string): Promise<string> {
  const top = workspace();
  for (let at = folder; at !== dirname(top); at = dirname(at)) {
    if (await stat(join(at, ".git")).catch(() => undefined)) return at;
    if (at === top) break;
  }
  return top;
}

/** What measures decides what is found: it must not be a file that the change under audit holds. */
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
    "the interpreter is in the workspace, which the change under audit fills. Name one that the runner brings along.",
    { location: loaded.source.locate(path) },
  );
}

function ownPolicy(path: string, source: "workspace" | "head"): Origin["policy"] {
  return { path: shorten(path, 1024), source, repository: null, ref: null, commit: null };
}

/** What the workflow lays over the policies; a pull request can change its workflow, too. */
function inputsOf(
  overrides: readonly Override[],
  policyRef: PolicyRef,
  interpreterSet: boolean,
): string[] {
  const lines = overrides
    .filter(({ path }) => path[0] !== "checkpoint")
    .map(({ value, label }) =>
      // That of `set` holds the value.
      label.startsWith("input set,")
        ? label
        : `${label}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
    );
  if (policyRef.kind === "head") lines.push("input policy-ref: head");
  if (interpreterSet) lines.push("variable RETICENCE_PYTHON");
  return lines.slice(0, 100).map((line) => shorten(line));
}

function workspace(): string {
  return resolve(process.env.GITHUB_WORKSPACE || process.cwd());
}

function fullName({ owner, repo }: Repository): string {
  return `${owner}/${repo}`;
}
