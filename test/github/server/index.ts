import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { faultsOfRequest, faultsOfResponse, match } from "./contract.ts";
import type { Answer } from "./handlers/handler.ts";
import { HANDLERS } from "./handlers/index.ts";
import type { OperationId } from "./operations.ts";
import { FakeRepository, type FakeToken } from "./repository.ts";

export { FakeRepository, type FakeToken } from "./repository.ts";

/** How a call fails: with an answer, without one, or by a connection that breaks, before or after it was done; or (pass) not yet. */
export type Fault = Answer | "hang" | "break" | "break-after" | "pass";

/** What happened at the server, in order. */
export interface Received {
  operation: OperationId;
  parameters: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  status: number | "none";
}

/**
 * A server that answers like GitHub's REST API for the operations that Reticence uses. Every
 * request and every answer is checked against GitHub's published description; differences are
 * thrown when the server is disposed, so that no test can ignore them.
 *
 * To teach it an operation: name it in operations.ts, run scripts/github-description.ts, write its
 * handler in handlers/.
 */
export class FakeGitHub implements AsyncDisposable {
  readonly received: Received[] = [];
  readonly violations: string[] = [];
  readonly #server: Server;
  readonly #repositories = new Map<string, FakeRepository>();
  readonly #tokens = new Map<string, FakeToken>();
  readonly #faults: { operation: OperationId; fault: Fault; times: number }[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FakeGitHub> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const github = new FakeGitHub(server);
    server.on("request", (request, response) => void github.#serve(request, response));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  repository(fullName: string, options: { private?: boolean } = {}): FakeRepository {
    const known = this.#repositories.get(fullName);
    if (known !== undefined) return known;
    const repository = new FakeRepository(fullName, options.private ?? true);
    this.#repositories.set(fullName, repository);
    return repository;
  }

  /** A token that the server knows. Default: a workflow's own, with these permissions. */
  allow(token: string, permissions: FakeToken["permissions"], user?: FakeToken["user"]): void {
    this.#tokens.set(token, {
      user: user ?? { login: "github-actions[bot]", type: "Bot" },
      permissions: { metadata: "read", ...permissions },
    });
  }

  /** Makes the next `times` calls of an operation fail. */
  fail(operation: OperationId, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#faults.push({ operation, fault, times });
  }

  calls(operation: OperationId): Received[] {
    return this.received.filter((one) => one.operation === operation);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const repository of this.#repositories.values()) repository[Symbol.dispose]();
    if (this.violations.length > 0) {
      throw new Error(`not as GitHub describes it:\n${this.violations.join("\n")}`);
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    if (url.pathname.startsWith("/storage/")) {
      this.#serveStorage(url.pathname, request, response);
      return;
    }
    const found = match(request.method ?? "", url.pathname);
    if (found === undefined) {
      this.violations.push(`no operation ${request.method} ${url.pathname}`);
      send(response, { status: 404, body: { message: "Not Found" } });
      return;
    }
    const query = Object.fromEntries(url.searchParams);
    const content = await contentOf(request);
    const isFile = request.headers["content-type"] === "application/octet-stream";
    const text = isFile ? "" : content.toString("utf8");
    const body = isFile
      ? content.toString("latin1")
      : text === ""
        ? undefined
        : (JSON.parse(text) as Record<string, unknown>);
    const { id: operation, parameters } = found;
    const entry: Received = { operation, parameters, query, body, status: "none" };
    this.received.push(entry);
    this.violations.push(...faultsOfRequest(found, query, body));
    const fault = this.#faultFor(operation);
    if (fault === "hang") return;
    if (fault === "break") {
      request.socket.destroy();
      return;
    }
    const broken = fault === "break-after";
    const answer =
      (broken || fault === "pass" ? undefined : fault) ??
      this.#answer(entry, isFile ? content : NOTHING, request.headers.authorization);
    entry.status = answer.status;
    this.violations.push(...faultsOfResponse(operation, answer.status, answer.body));
    if (broken) request.socket.destroy();
    else send(response, answer);
  }

  #answer(
    { operation, parameters, query, body }: Received,
    content: Buffer,
    authorization?: string,
  ): Answer {
    const token = this.#tokens.get((authorization ?? "").replace(/^(token|bearer) /i, ""));
    if (token === undefined) return { status: 401, body: { message: "Bad credentials" } };
    const handler = HANDLERS[operation];
    if (handler.needs !== undefined) {
      const [permission, level] = handler.needs;
      const given = token.permissions[permission];
      if (given === undefined || (level === "write" && given === "read")) {
        return { status: 403, body: { message: "Resource not accessible by integration" } };
      }
    }
    const fullName = `${parameters.owner}/${parameters.repo}`;
    const repository = this.#repositories.get(fullName);
    if (parameters.owner !== undefined && repository === undefined) {
      return { status: 404, body: { message: "Not Found" } };
    }
    return handler.answer({
      repository: repository!,
      token,
      parameters,
      query,
      body: (body ?? {}) as Record<string, unknown>,
      content,
      url: this.url,
    });
  }

  /** Where GitHub redirects downloads to: another host, which must not be sent the token. */
  #serveStorage(pathname: string, _: IncomingMessage, response: ServerResponse): void {
    const [, , owner, name, id] = pathname.split("/");
    const artifact = this.#repositories
      .get(`${owner}/${name}`)
      ?.artifacts.find((one) => one.id === Number(id));
    response.writeHead(artifact === undefined ? 404 : 200, {
      "content-type": "application/zip",
    });
    response.end(artifact?.content);
  }

  #faultFor(operation: OperationId): Fault | undefined {
    const next = this.#faults.find((one) => one.operation === operation && one.times > 0);
    if (next === undefined) return undefined;
    next.times -= 1;
    return next.fault;
  }
}

const NOTHING = Buffer.alloc(0);

async function contentOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
