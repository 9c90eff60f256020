import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the front sees it. */
export interface Seen {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
}

/** An answer that the front gives itself. */
export interface Given {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/**
 * A server on loopback that passes requests on to another one, and keeps what was asked. `instead`
 * may answer itself, as a store does that fails, or one that lies.
 */
export class Front implements AsyncDisposable {
  readonly seen: Seen[] = [];
  instead: ((seen: Seen) => Given | undefined | Promise<Given | undefined>) | undefined;
  url = "";
  readonly #target: URL | undefined;
  readonly #server = createServer((incoming, outgoing) => void this.#answer(incoming, outgoing));

  private constructor(target: URL | undefined) {
    this.#target = target;
  }

  /** Without a target, whatever `instead` does not answer is 404. */
  static async to(target?: string): Promise<Front> {
    const front = new Front(target === undefined ? undefined : new URL(target));
    await new Promise<void>((resolve) => front.#server.listen(0, "127.0.0.1", resolve));
    front.url = `http://127.0.0.1:${(front.#server.address() as AddressInfo).port}`;
    return front;
  }

  /** What was asked of paths that contain a text. */
  asked(part: string): Seen[] {
    return this.seen.filter(({ path }) => path.includes(part));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "GET", url: path = "/", headers } = incoming;
    const seen = { method, path, headers };
    this.seen.push(seen);
    const given = await this.instead?.(seen);
    if (given !== undefined || this.#target === undefined) {
      incoming.resume();
      const { status, headers, body } = given ?? { status: 404 };
      outgoing.writeHead(status, headers).end(body);
      return;
    }
    const { hostname, port } = this.#target;
    // The server must see its own name: some sign it.
    const onward = request(
      { hostname, port, method, path, headers: { ...headers, host: `${hostname}:${port}` } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing).on("error", () => {});
      },
    );
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  }
}
