import { notice, setOutput, warning } from "@actions/core";
import type { JudgingPolicy } from "../audit.ts";
import type { Report } from "../contracts/report.ts";
import { GitHubError, ReticenceError } from "../errors.ts";
import {
  type Client,
  type CommitStatus,
  commentOfFailure,
  commentOfReport,
  isRefusal,
  markerOf,
  type Posted,
  postComment,
  runAddress,
  setStatus,
  statusContext,
  type WorkflowEvent,
} from "../github/index.ts";
import { annotationOf } from "./annotation.ts";
import type { Conclusion } from "./conclusion.ts";
import { addToSummary } from "./summary.ts";
import { say } from "./text.ts";

/** When a pull request gets a comment. */
export type CommentMode = "always" | "on-failure" | "never";

export interface DeliveryOptions {
  client: Client;
  event: WorkflowEvent;
  comment: CommentMode;
  /** Whether the commit gets a status of its own. */
  status: boolean;
}

/** How long a cancelled job may still take to say so, milliseconds. */
const LAST_WORDS_MS = 2000;

/**
 * Brings a verdict to where people look: a comment on the pull request, a status of the commit. What
 * cannot be delivered is told in the log, in the summary and in the output `undelivered`, and changes
 * no verdict.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  #audited: { policyPath: string; checkpoint: string } | undefined;
  readonly #undelivered: string[] = [];

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** The policy is found: from now on it is known what the verdict is about. */
  async begin({ loaded, origin }: JudgingPolicy): Promise<void> {
    this.#audited = {
      policyPath: origin?.policy.path ?? loaded.file,
      checkpoint: loaded.policy.checkpoint,
    };
    await this.#status({ state: "pending", description: "the audit is running" });
  }

  async report(report: Report, conclusion: Conclusion): Promise<void> {
    const failed = conclusion === "failure";
    const state = report.verdict === "error" ? "error" : failed ? "failure" : "success";
    await this.#status({ state, description: `${report.verdict}: ${report.headline}` });
    const quiet = report.verdict === "pass" || report.verdict === "warn";
    await this.#comment((context) => commentOfReport(report, context), quiet);
    await this.#conclude();
  }

  /** There is no verdict. What the job was cancelled for is not waited for. */
  async failure(error: unknown, cancelled: boolean): Promise<void> {
    if (this.#audited === undefined) return;
    const message =
      error instanceof ReticenceError ? error.pretty : "an internal error; the log says more.";
    const tell = async () => {
      await this.#status({ state: "error", description: "the audit could not run" });
      if (cancelled) return;
      await this.#comment((context) => commentOfFailure(message, context), false);
      await this.#conclude();
    };
    const patience = new Promise<void>((resolve) => {
      if (cancelled) setTimeout(resolve, LAST_WORDS_MS);
    });
    await Promise.race([tell(), patience]);
  }

  async #status(status: CommitStatus): Promise<void> {
    const { client, event } = this.#options;
    if (!this.#options.status || this.#audited === undefined) return;
    const { policyPath, checkpoint } = this.#audited;
    const target = { context: statusContext(policyPath, checkpoint), run: runAddress() };
    await this.#attempt("status", async () => {
      await setStatus(client, event.repository, event.commit, target, status);
    });
  }

  async #comment(
    bodyFor: (context: { marker: string; commit: string; run: string }) => string,
    quiet: boolean,
  ): Promise<void> {
    const { client, event, comment } = this.#options;
    const { pull, repository, commit } = event;
    if (comment === "never" || pull === undefined || this.#audited === undefined) return;
    const marker = markerOf(this.#audited.policyPath, this.#audited.checkpoint);
    await this.#attempt("comment", async () => {
      const body = bodyFor({ marker, commit, run: runAddress() });
      const create = comment === "always" || !quiet;
      const posted = await postComment({ client, repository, pull, commit, marker, body, create });
      tellPosted(posted);
    });
  }

  async #attempt(what: "comment" | "status", deliver: () => Promise<void>): Promise<void> {
    try {
      await deliver();
    } catch (error) {
      const reason = error instanceof GitHubError ? error.message : "an internal error.";
      const line = `${what}: ${reason}`;
      // Each is told once, however often it was tried.
      if (this.#undelivered.includes(line)) return;
      this.#undelivered.push(line);
      const { message, properties } = annotationOf(`${line} The verdict stands.`, undefined);
      // A fork's or a careful workflow's token can only read: nothing is wrong then.
      if (isRefusal(error)) notice(message, properties);
      else warning(message, properties);
    }
  }

  async #conclude(): Promise<void> {
    if (this.#undelivered.length === 0) return;
    setOutput("undelivered", this.#undelivered.join("\n"));
    // The log has said it, should the summary's file be full.
    await addToSummary(this.#undelivered.map((line) => `Not delivered: ${line}`)).catch(() => {});
  }
}

/** Says what became of a comment, and sets the output `comment-url`. */
export function tellPosted(posted: Posted): void {
  if (posted.state === "skipped") {
    say(`No comment: ${posted.reason}.`);
    return;
  }
  say(`The comment is ${posted.state === "unchanged" ? "as it was" : posted.state}: ${posted.url}`);
  setOutput("comment-url", posted.url);
}
