import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A port of the loopback interface that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server answers. Throws Error if it ends, or does not within a minute. */
export async function untilAnswers(url: string, server: Promise<unknown>): Promise<void> {
  let ended = false;
  void server.finally(() => {
    ended = true;
  });
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (ended) break;
    await sleep(200);
  }
  throw new Error(`no server answers at ${url}`);
}
