import { setOutput } from "@actions/core";
import { diskFull, ReticenceError, shownErrors } from "../base/errors.ts";
import type { JudgingPolicy } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import {
  type Client,
  type CommitStatus,
  commentOfFailure,
  commentOfJoint,
  commentOfReport,
  markerOf,
  type Posted,
  postComment,
  runAddress,
  setStatus,
  statusContext,
  type WorkflowEvent,
} from "../github/index.ts";
import type { JointReport } from "../report/index.ts";
import type { Conclusion } from "./conclusion.ts";
import { say } from "./text.ts";
import type { Undelivered } from "./undelivered.ts";

type CommentContext = Parameters<typeof commentOfReport>[1];

/** When a pull request gets a comment. */
export type CommentMode = "always" | "on-failure" | "never";

export interface DeliveryOptions {
  client: Client;
  event: WorkflowEvent;
  comment: CommentMode;
  /** Whether the commit gets a status of its own. */
  status: boolean;
  undelivered: Undelivered;
}

/** How long a cancelled job may spend reporting the cancellation, milliseconds. */
const LAST_WORDS_MS = 2000;

/**
 * Delivers a verdict to where people look: a comment on the pull request and a commit status. A
 * failed delivery never changes the verdict.
 */
export class Delivery {
  readonly #options: DeliveryOptions;
  #audited: { policyPath: string; checkpoint: string } | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  /** Called once the policy is found, which determines what the verdict is about. */
  async begin({ loaded, origin }: JudgingPolicy): Promise<void> {
    this.#audited = {
      policyPath: origin?.policy.path ?? loaded.file,
      checkpoint: loaded.policy.checkpoint,
    };
    await this.#status({ state: "pending", description: "the audit is running" });
  }

  async report(report: Report, conclusion: Conclusion): Promise<void> {
    await this.#verdict(report, conclusion, (context) => commentOfReport(report, context));
  }

  /** The same for the joint report of several checkpoints. */
  async joint(joint: JointReport, conclusion: Conclusion): Promise<void> {
    await this.#verdict(joint.several, conclusion, (context) => commentOfJoint(joint, context));
  }

  async #verdict(
    { verdict, headline }: Pick<Report, "verdict" | "headline">,
    conclusion: Conclusion,
    comment: (context: CommentContext) => string,
  ): Promise<void> {
    const failed = conclusion === "failure";
    const state = verdict === "error" ? "error" : failed ? "failure" : "success";
    await this.#status({ state, description: `${verdict}: ${headline}` });
    await this.#comment(comment, verdict === "pass" || verdict === "warn");
  }

  /**
   * Reports that there is no verdict. A cancelled job only sets the status, and does not wait for
   * it longer than LAST_WORDS_MS.
   */
  async failure(error: unknown, cancelled: boolean): Promise<void> {
    if (this.#audited === undefined) return;
    const known = error instanceof ReticenceError ? error : diskFull(error);
    const messages =
      known === undefined
        ? ["an internal error; the log says more."]
        : shownErrors(known).map(({ pretty }) => pretty);
    const tell = async () => {
      await this.#status({ state: "error", description: "the audit could not run" });
      if (cancelled) return;
      await this.#comment((context) => commentOfFailure(messages, context), false);
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
    await this.#options.undelivered.attempt("status", async () => {
      await setStatus(client, event.repository, event.commit, target, status);
    });
  }

  async #comment(bodyFor: (context: CommentContext) => string, quiet: boolean): Promise<void> {
    const { client, event, comment } = this.#options;
    const { pull, repository, commit } = event;
    if (comment === "never" || pull === undefined || this.#audited === undefined) return;
    const marker = markerOf(this.#audited.policyPath, this.#audited.checkpoint);
    await this.#options.undelivered.attempt("comment", async () => {
      const body = bodyFor({ marker, commit, run: runAddress() });
      const create = comment === "always" || !quiet;
      const posted = await postComment({ client, repository, pull, commit, marker, body, create });
      tellPosted(posted);
    });
  }
}

/** Logs what happened to the comment, and sets the output `comment-url`. */
export function tellPosted(posted: Posted): void {
  if (posted.state === "skipped") {
    say(`No comment: ${posted.reason}.`);
    return;
  }
  say(`The comment is ${posted.state === "unchanged" ? "as it was" : posted.state}: ${posted.url}`);
  setOutput("comment-url", posted.url);
}
