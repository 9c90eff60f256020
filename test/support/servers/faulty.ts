import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** Bytes that a slow connection lets through at once: the headers and some of the body. */
const FREE_BYTES = 8000;

/**
 * A wire between a client and a server on loopback that breaks on demand: real connections are cut
 * or slowed, whatever they carry.
 */
export class Wire implements AsyncDisposable {
  port = 0;
  /** Bytes from the server that a connection lets through before it is cut; undefined: all. */
  cutAfter: ((connection: number) => number | undefined) | undefined;
  /** Bytes per second that get through after the first `FREE_BYTES`; undefined: all at once. */
  trickle: number | undefined;
  /** Bytes that came from the server. */
  passed = 0;
  connections = 0;
  readonly #open = new Set<Socket>();
  readonly #server = createServer((client) => this.#carry(client));
  readonly #target: number;

  private constructor(target: number) {
    this.#target = target;
  }

  static async to(url: string): Promise<Wire> {
    const wire = new Wire(Number(new URL(url).port));
    await new Promise<void>((resolve) => wire.#server.listen(0, "127.0.0.1", resolve));
    wire.port = (wire.#server.address() as AddressInfo).port;
    return wire;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #carry(client: Socket): void {
    const number = this.connections++;
    const limit = this.cutAfter?.(number);
    const server = connect(this.#target, "127.0.0.1");
    let passed = 0;
    const end = () => {
      client.destroy();
      server.destroy();
      this.#open.delete(client);
      this.#open.delete(server);
    };
    for (const socket of [client, server]) {
      this.#open.add(socket);
      socket.on("error", end).on("close", end);
    }
    client.pipe(server);
    server.on("data", (chunk: Buffer) => {
      const room = limit === undefined ? chunk.length : limit - passed;
      const part = chunk.subarray(0, room);
      passed += part.length;
      this.passed += part.length;
      const cut = () => {
        if (limit !== undefined && passed >= limit) end();
      };
      if (this.trickle === undefined) client.write(part, cut);
      else {
        const free = Math.max(0, FREE_BYTES - (passed - part.length));
        client.write(part.subarray(0, free));
        this.#drip(client, server, part.subarray(free), cut);
      }
    });
  }

  #drip(client: Socket, server: Socket, chunk: Buffer, done: () => void): void {
    server.pause();
    const size = Math.max(1, Math.floor(this.trickle! / 20));
    let at = 0;
    const next = () => {
      if (client.destroyed) return;
      if (at >= chunk.length) {
        server.resume();
        return done();
      }
      client.write(chunk.subarray(at, at + size));
      at += size;
      setTimeout(next, 50);
    };
    next();
  }
}
