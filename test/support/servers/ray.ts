import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { rayPython } from "../../../scripts/environment.ts";
import { freePort } from "./nginx.ts";

/** Ray of one node with its job server, which asks for a token, and a storage that it shares. */
export interface RayServer extends AsyncDisposable {
  url: string;
  storage: string;
  /** What an audit needs to be allowed to submit jobs. */
  env: Record<string, string>;
  /** State of each job that was submitted. */
  states(): Promise<string[]>;
}

const TOKEN = "ab".repeat(32);
const WITHIN_MS = 60_000;

export async function startRay(): Promise<RayServer> {
  const python = await rayPython(() => {});
  // A short path: names of sockets go below it.
  const own = await mkdtemp("/tmp/ray-");
  const port = await freePort();
  const child = execa(
    python,
    [
      ...["-m", "ray.scripts.scripts", "start", "--head", "--block", "--disable-usage-stats"],
      ...["--port=0", "--min-worker-port=0", "--max-worker-port=0"],
      ...["--dashboard-agent-listen-port=0", "--dashboard-host=127.0.0.1"],
      ...[`--dashboard-port=${port}`, `--temp-dir=${join(own, "t")}`],
      ...["--num-cpus=3", "--num-gpus=0", `--object-store-memory=${120_000_000}`],
    ],
    {
      reject: false,
      stdin: "ignore",
      stdout: "ignore",
      stderr: "ignore",
      // Its own processes are ended as one.
      detached: true,
      env: {
        PATH: `${dirname(python)}:${process.env.PATH}`,
        HOME: own,
        RAY_AUTH_MODE: "token",
        RAY_AUTH_TOKEN: TOKEN,
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  const ask = (path: string) =>
    fetch(`${url}${path}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const storage = await mkdtemp("/tmp/ray-storage-");
  const server: RayServer = {
    url,
    storage,
    env: { RAY_AUTH_TOKEN: TOKEN, RETICENCE_RAY_ADDRESSES: url },
    async states() {
      const jobs = (await (await ask("/api/jobs/")).json()) as { status: string }[];
      return jobs.map(({ status }) => status);
    },
    async [Symbol.asyncDispose]() {
      try {
        process.kill(-child.pid!, "SIGTERM");
      } catch {
        // It has ended by itself.
      }
      await child;
      await rm(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      await rm(storage, { recursive: true, force: true });
    },
  };
  let ended = false;
  void child.finally(() => {
    ended = true;
  });
  const end = performance.now() + WITHIN_MS;
  while (
    !(await ask("/api/version").then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (performance.now() > end || ended) {
      await server[Symbol.asyncDispose]();
      throw new Error("Ray does not start.");
    }
    await sleep(200);
  }
  return server;
}
