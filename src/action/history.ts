import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { error as annotateError, ExitCode, notice, setOutput, warning } from "@actions/core";
import { asksForRelease, withLastRelease } from "../audit/last-release.ts";
import type { Listener } from "../audit/listener.ts";
import { GitHubError, PolicyError } from "../base/errors.ts";
import { isInside } from "../base/paths.ts";
import type { LoadedPolicy, ResolvedHistory } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import {
  branchStore,
  type Client,
  isRecorded,
  isRefusal,
  keepIssue,
  mergeBaseOf,
  releaseOf,
  runAddress,
  type WorkflowEvent,
} from "../github/index.ts";
import { checkpointName, closingNote, issueTextOf } from "../github/post/issue-text.ts";
import {
  addAudits,
  auditsOf,
  type EntryContext,
  type Found,
  folderStore,
  type HistoryEntry,
  lookUp,
  type PastAudits,
  publishBadges,
  readPast,
  readPastFor,
  type Store,
  trendSections,
} from "../history/index.ts";
import { auditIn, type Candidate, candidatesIn } from "../reuse/index.ts";
import { annotationOf } from "./annotation.ts";
import { addMarkdown, addToSummary } from "./summary.ts";
import { say } from "./text.ts";
import { reasonOf, type Undelivered } from "./undelivered.ts";

/** How long a cancelled job may spend reporting the cancellation, milliseconds. */
const LAST_WORDS_MS = 2000;

export interface KeepingOptions {
  client: Client;
  event: WorkflowEvent;
  /** false for a matrix job, whose history another job writes. */
  record: boolean;
  /** Whether a regression opens an issue. */
  issue: boolean;
  undelivered: Undelivered;
}

/** Records one audit in its policy's history. */
export class HistoryRecorder {
  readonly #options: KeepingOptions;
  #kept: { store: Store; history: ResolvedHistory; past: PastAudits; writes: boolean } | undefined;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /**
   * Reads the history and, if this audit will be recorded in it, publishes that the audit is
   * running. If rules depend on the history and it cannot be read, throws the reason.
   */
  async begin(
    loaded: LoadedPolicy,
    listener: Pick<Listener, "note" | "warn">,
    out: string,
  ): Promise<Found[]> {
    const { history, gate } = loaded.policy;
    if (history === undefined) return [];
    const { client, event, record } = this.#options;
    const folder =
      history.path === undefined ? undefined : loaded.absolute(["history", "path"], history.path);
    const store = this.#storeOf(history, folder);
    const recorded = await isRecorded(client, event);
    if (folder !== undefined && !recorded) await refuseFolderOfWorkspace(loaded, folder);
    const writes = record && recorded;
    const past = await readPastFor(loaded.policy, store, folder, new Date(), out);
    this.#kept = { store, history, past, writes };
    for (const note of past.notes) listener.warn(note);
    listener.note(`The history in ${store.place} holds ${past.entries.length} audits.`);
    if (writes) await this.#announceAudit(store, history);
    const asks = gate.rules.some(({ increase }) => increase?.against === "merge-base");
    return lookUp(loaded.policy, past, {
      history,
      run: contextOf(event).run,
      mergeBase: asks ? await mergeBaseOf(client, event) : undefined,
    });
  }

  /** A policy with the last release of its history where it asks for that; writes nothing. */
  async resolveRelease(loaded: LoadedPolicy): Promise<LoadedPolicy> {
    const { history } = loaded.policy;
    if (history === undefined || !asksForRelease(loaded)) return loaded;
    const folder =
      history.path === undefined ? undefined : loaded.absolute(["history", "path"], history.path);
    const past = await readPast(this.#storeOf(history, folder), folder, new Date());
    const { run } = contextOf(this.#options.event);
    return await withLastRelease(
      loaded,
      lookUp(loaded.policy, past, { history, run, mergeBase: undefined }),
    );
  }

  /** The sealed audits of the history; none before `begin`. */
  sealed(): Candidate[] {
    return this.#kept === undefined ? [] : candidatesIn(this.#kept.past);
  }

  /**
   * The commit of the latest audit in the policy's history, or undefined. Throws the reason if the
   * history cannot be read.
   */
  async lastCommit({ policy, absolute }: LoadedPolicy): Promise<string | undefined> {
    const { history } = policy;
    if (history === undefined) return undefined;
    const folder =
      history.path === undefined ? undefined : absolute(["history", "path"], history.path);
    const past = await readPast(this.#storeOf(history, folder), folder, new Date());
    const audits = auditsOf(past.entries, history);
    return audits.findLast(({ commit }) => commit !== null)?.commit ?? undefined;
  }

  /**
   * Records an audit that has a verdict, with its output folder. The verdict stands whatever happens here, but a failure to
   * record it fails the step: otherwise an outdated badge would remain.
   */
  async report(report: Report, folder: string): Promise<void> {
    if (this.#kept === undefined) return;
    const { store, history, past, writes } = this.#kept;
    const { entry, reports } = await auditIn(folder, report, contextOf(this.#options.event));
    const audits = [...auditsOf(past.entries, history), entry];
    const { undelivered } = this.#options;
    await undelivered.attempt("summary", () => addMarkdown(trendText(audits)));
    if (!writes) {
      say(
        "This audit only reads the history: it is not for the default branch, a release or a schedule.",
      );
      return;
    }
    const kept = history.reuse ? reports : {};
    await this.#write("badge-published", () => addAudits(store, [entry], [], kept));
    if (this.#options.issue) {
      await undelivered.attempt("issue", () => this.#keepIssue(report, audits));
    }
  }

  /** Makes the badge say that there is no verdict, instead of what it said before. */
  async failure(cancelled: boolean): Promise<void> {
    if (this.#kept === undefined || !this.#kept.writes) return;
    const { store, history } = this.#kept;
    const badge = { checkpoint: history.checkpoint, state: "error", date: now() } as const;
    const write = this.#write("badge-published", () => publishBadges(store, [badge]));
    const patience = new Promise<void>((resolve) => {
      if (cancelled) setTimeout(resolve, LAST_WORDS_MS);
    });
    await Promise.race([write, patience]);
  }

  /** The badge must not show an earlier verdict while nobody knows whether it still holds. */
  async #announceAudit(store: Store, { checkpoint }: ResolvedHistory): Promise<void> {
    const badge = { checkpoint, state: "auditing", date: now() } as const;
    await this.#write(undefined, async () => await publishBadges(store, [badge]));
  }

  async #write(output: string | undefined, write: () => Promise<void>): Promise<void> {
    try {
      if (output !== undefined) setOutput(output, "false");
      await write();
      if (output !== undefined) setOutput(output, "true");
    } catch (error) {
      const { message, properties } = annotationOf(
        `history: ${reasonOf(error)} The step fails, since the badge does not show this audit.`,
        undefined,
      );
      annotateError(message, properties);
      process.exitCode = ExitCode.Failure;
      await this.#options.undelivered.add("history", error, { told: true });
    }
  }

  async #keepIssue(report: Report, audits: readonly HistoryEntry[]): Promise<void> {
    const { client, event } = this.#options;
    const url = await touchIssue({ client, event, report, audits });
    if (url !== undefined) setOutput("issue-url", url);
  }

  #storeOf(history: ResolvedHistory, folder: string | undefined): Store {
    const { client, event } = this.#options;
    const { branch } = history;
    return branch === undefined
      ? folderStore(folder!)
      : branchStore({ client, repository: event.repository, branch });
  }
}

/** A change must not supply the files that it is compared with. */
async function refuseFolderOfWorkspace(loaded: LoadedPolicy, folder: string): Promise<void> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || process.cwd());
  const real = (path: string) => realpath(path).catch(() => path);
  const inside = isInside(folder, workspace) || isInside(await real(folder), await real(workspace));
  if (!inside) return;
  throw new PolicyError(
    "history-in-workspace",
    "the history is inside the workspace, which the change under audit controls, so the change could forge earlier audits. Name a folder outside the workspace, or a branch.",
    { location: loaded.source.locate(["history", "path"]) },
  );
}

/** What the history records about the workflow run. */
export function contextOf(event: WorkflowEvent): EntryContext {
  const run = process.env.GITHUB_RUN_ID ?? "";
  return {
    event: event.name,
    commit: event.commit,
    release: releaseOf(event),
    run: /^\d{1,20}$/.test(run) ? run : null,
  };
}

interface IssueAbout {
  client: Client;
  event: WorkflowEvent;
  report: Report;
  audits: readonly HistoryEntry[];
}

/**
 * Opens, updates or closes the issue about a checkpoint, and returns its address if it touched one.
 * Throws GitHubError.
 */
async function touchIssue({ client, event, report, audits }: IssueAbout) {
  const place = { run: runAddress(), commit: event.commit };
  const text = issueTextOf(report, audits, place);
  if (text === "keep") return undefined;
  const target = { client, repository: event.repository, checkpoint: checkpointName(report) };
  const kept = await keepIssue(target, text, closingNote(report, place));
  if (kept.state === "none") return undefined;
  say(`The issue about ${checkpointName(report)} is ${kept.state}: ${kept.url}`);
  return kept.url;
}

/** Like `touchIssue`, but reports a refusal by GitHub instead of throwing. */
export async function keepIssueOf(about: IssueAbout): Promise<string | undefined> {
  try {
    return await touchIssue(about);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message, properties } = annotationOf(`issue: ${error.coded}`, undefined);
    if (isRefusal(error)) notice(message, properties);
    else warning(message, properties);
    await addToSummary([`Not delivered: issue: ${error.coded}`]).catch(() => {});
    return undefined;
  }
}

function trendText(audits: readonly HistoryEntry[]): string {
  const charts = trendSections(audits);
  return charts.length === 0 ? "" : `\n## Trend\n\n${charts.join("\n\n")}\n`;
}

function now(): string {
  return new Date().toISOString();
}
