import { text } from "node:stream/consumers";
import type { Dispatcher } from "undici";
import { ProbeError } from "../../base/errors.ts";
import { VERSION } from "../../base/installation.ts";

/** How long a job server may take to answer, milliseconds. */
const ANSWER_MS = 30_000;
/** Times that a question is asked that breaks off on its way; what changes something is asked once. */
const TRIES = 4;
const PAUSE_MS = 500;

/** A job as Ray's REST API takes it. */
export interface Submission {
  submission_id: string;
  entrypoint: string;
  entrypoint_num_cpus: number;
  runtime_env: Record<string, unknown>;
}

export interface JobState {
  status: "PENDING" | "RUNNING" | "STOPPED" | "SUCCEEDED" | "FAILED";
  /** Ray's own words, which may quote the job's output. */
  message: string;
}

/** Whether a job runs no more. */
export function hasEnded({ status }: JobState): boolean {
  return status === "STOPPED" || status === "SUCCEEDED" || status === "FAILED";
}

/**
 * The REST API of Ray Jobs (https://docs.ray.io/en/latest/cluster/running-applications/job-submission/rest.html)
 * with Ray's token. Follows no redirect: the token is for this server. Every method throws ProbeError.
 */
export class JobServer {
  readonly origin: string;
  readonly #token: string | undefined;
  #agent: Dispatcher | undefined;

  constructor(origin: string, token: string | undefined) {
    this.origin = origin;
    this.#token = token;
  }

  /** Version of Ray on the cluster. */
  async version(signal: AbortSignal): Promise<string> {
    const { ray_version: version } = await this.#json("/api/version", signal);
    if (typeof version !== "string" || !/^[\w.+-]{1,40}$/.test(version)) throw this.#foreign();
    return version;
  }

  /** Uploads a package, which jobs may name by `gcs://NAME`, unless it is there. */
  async upload(name: string, content: Buffer, signal: AbortSignal): Promise<void> {
    const path = `/api/packages/gcs/${name}`;
    const { status } = await this.#ask("GET", path, signal);
    if (status !== 404) return;
    await this.#ask("PUT", path, signal, content);
  }

  async submit(submission: Submission, signal: AbortSignal): Promise<void> {
    await this.#ask("POST", "/api/jobs/", signal, JSON.stringify(submission));
  }

  async state(id: string, signal: AbortSignal): Promise<JobState> {
    const { status, message } = await this.#json(`/api/jobs/${id}`, signal);
    if (typeof status !== "string") throw this.#foreign();
    return {
      status: status as JobState["status"],
      message: typeof message === "string" ? message : "",
    };
  }

  /** Everything that the job has printed. */
  async logs(id: string, signal: AbortSignal): Promise<string> {
    const { logs } = await this.#json(`/api/jobs/${id}/logs`, signal);
    return typeof logs === "string" ? logs : "";
  }

  /** Asks for the end of a job; one that has ended is left as it is. */
  async stop(id: string, signal: AbortSignal): Promise<void> {
    await this.#ask("POST", `/api/jobs/${id}/stop`, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#agent?.close();
  }

  async #json(path: string, signal: AbortSignal): Promise<Record<string, unknown>> {
    const { status, body } = await this.#ask("GET", path, signal);
    try {
      const value = JSON.parse(body) as unknown;
      if (status === 200 && typeof value === "object" && value !== null) {
        return value as Record<string, unknown>;
      }
    } catch {
      // The text may be anything, such as a login page, and is not quoted.
    }
    throw this.#foreign();
  }

  async #ask(
    method: "GET" | "PUT" | "POST",
    path: string,
    signal: AbortSignal,
    content?: string | Buffer,
  ): Promise<{ status: number; body: string }> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#once(method, path, signal, content);
      } catch (error) {
        if (error instanceof ProbeError) throw error;
        signal.throwIfAborted();
        if (method === "GET" && tries < TRIES) {
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** tries));
          continue;
        }
        const code = (error as { code?: unknown }).code;
        throw new ProbeError(
          "cluster-unreachable",
          `the job server at ${this.origin} does not answer (${typeof code === "string" ? code : "the connection breaks off"}). Check the address, the cluster and the proxy; \`RETICENCE_RAY_ADDRESSES\` names it as this machine reaches it.`,
        );
      }
    }
  }

  async #once(
    method: "GET" | "PUT" | "POST",
    path: string,
    signal: AbortSignal,
    content?: string | Buffer,
  ): Promise<{ status: number; body: string }> {
    // Loaded for a cluster alone.
    const { EnvHttpProxyAgent, request } = await import("undici");
    this.#agent ??= new EnvHttpProxyAgent({ headersTimeout: ANSWER_MS, bodyTimeout: ANSWER_MS });
    const { statusCode: status, body } = await request(`${this.origin}${path}`, {
      method,
      dispatcher: this.#agent,
      signal,
      headers: {
        "user-agent": `reticence/${VERSION}`,
        ...(typeof content === "string" ? { "content-type": "application/json" } : {}),
        ...(this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }),
      },
      ...(content === undefined ? {} : { body: content }),
    });
    const answer = await text(body);
    if (status === 401 || status === 403) {
      throw new ProbeError(
        "cluster-refused",
        this.#token === undefined
          ? `the cluster at ${this.origin} asks for a token (${status}). Set RAY_AUTH_TOKEN or RAY_AUTH_TOKEN_PATH.`
          : `the cluster at ${this.origin} refuses the token (${status}). Check RAY_AUTH_TOKEN or RAY_AUTH_TOKEN_PATH.`,
      );
    }
    if (method !== "GET" && status >= 300) {
      // Ray's reason may quote a traceback with paths of the cluster, and no more than that.
      throw new ProbeError(
        "cluster-job",
        `the cluster at ${this.origin} refuses the job (${status}). The log of its dashboard says why; the runtime environment, or a Ray that is too old, are the usual reasons.`,
      );
    }
    return { status, body: answer };
  }

  #foreign(): ProbeError {
    return new ProbeError(
      "cluster-unreachable",
      `what answers at ${this.origin} is no job server of Ray. \`run.ray.address\` is the address of the dashboard, http://HEAD:8265 unless the cluster has another.`,
    );
  }
}
