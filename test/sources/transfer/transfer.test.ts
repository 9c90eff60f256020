import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import pLimit from "p-limit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { RemoteFile } from "../../../src/sources/content.ts";
import { transfer } from "../../../src/sources/transfer/index.ts";
import { TRANSFER_LIMITS } from "../../../src/sources/transfer/limits.ts";
import { makeFolder } from "../../support/folder.ts";
import { failure, HASTY, makeMachine } from "../../support/pulling.ts";
import { Wire } from "../../support/servers/faulty.ts";
import { type HubRequest, HubServer } from "../../support/servers/hub.ts";

/** Large enough for several ranges at once. */
const BYTES = 3_000_000;
const REFERENCE = "hf://datasets/demo/records:records.parquet";
const CONTENT = randomBytes(BYTES);
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");

let hub: HubServer;
let files: Awaited<ReturnType<typeof makeFolder>>;
let machine: Awaited<ReturnType<typeof makeMachine>>;
/** Requests for content since the last reset. */
let asked: HubRequest[];

beforeAll(async () => {
  files = await makeFolder({ "records.parquet": CONTENT, "small.jsonl": "{}\n" });
  hub = await HubServer.start([
    { type: "dataset", name: "demo/records", folder: files.path, refs: { main: "a".repeat(40) } },
  ]);
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await files[Symbol.asyncDispose]();
});
beforeEach(async () => {
  hub.fault = undefined;
  hub.sent = 0;
  hub.requests.length = 0;
  asked = [];
  machine = await makeMachine({
    HF_ENDPOINT: hub.url,
    RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
  });
  return () => machine[Symbol.asyncDispose]();
});

describe("a connection that is cut at", () => {
  test.each([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])(
    "%i % of each transfer ends with the whole content, and nothing is fetched twice",
    async (percent) => {
      const cuts: number[] = [];
      // Every first request for a range is cut; the missing part is requested again.
      const begun = new Set<number>();
      hub.fault = (request, response) => {
        if (request.host !== "cdn" || request.range === undefined) return false;
        const [start, end] = rangeOf(request.range);
        asked.push(request);
        if (begun.has(end)) return false;
        begun.add(end);
        const part = Math.floor(((end - start) * percent) / 100);
        cuts.push(part);
        sendPart(response, start, end, part);
        return true;
      };
      const { root, files: fetched } = await machine.pull(REFERENCE, "data");
      expect(fetched[0]!.sha256).toBe(SHA256);
      expect((await readFile(`${root}/records.parquet`)).equals(CONTENT)).toBe(true);
      // Each byte once: a repeated request starts where the first was cut.
      const total = cuts.reduce((sum, part) => sum + part, 0) + hub.sent;
      expect(total).toBe(BYTES);
    },
  );
});

test("a stopped transfer is resumed by a later audit", async () => {
  const stop = new AbortController();
  let passed = 0;
  hub.fault = ({ host, range }, response) => {
    if (host !== "cdn" || range === undefined) return false;
    const [start, end] = rangeOf(range);
    // Half of it arrives, then nothing more.
    const half = Math.floor((end - start) / 2);
    response.writeHead(206, headersFor(start, end)).write(CONTENT.subarray(start, start + half));
    passed += half;
    if (passed > BYTES / 10) setTimeout(() => stop.abort(new Error("stopped")), 300);
    return true;
  };
  expect(await failure(machine.pull(REFERENCE, "data", { signal: stop.signal }))).toMatch(
    /the audit was stopped\. Run it again to continue where it stopped/,
  );
  hub.fault = undefined;
  hub.sent = 0;
  expect((await machine.pull(REFERENCE, "data")).files[0]!.sha256).toBe(SHA256);
  expect(hub.sent).toBe(BYTES - passed);
});

test("a connection that keeps breaking below HTTP still delivers the whole content", async () => {
  await using wire = await Wire.to(hub.cdn);
  // The server's redirects lead through the wire.
  const cdn = hub.cdn;
  hub.cdn = `http://localhost:${wire.port}`;
  try {
    machine.env.RETICENCE_LOCAL_HOSTS = `localhost:${wire.port}`;
    wire.cutAfter = (connection) => (connection < 12 ? 90_000 : undefined);
    expect((await machine.pull(REFERENCE, "data")).files[0]!.sha256).toBe(SHA256);
    expect(wire.connections).toBeGreaterThan(12);
    // Headers come on top; a byte that arrived is not fetched again.
    expect(wire.passed).toBeLessThan(BYTES * 1.05);
  } finally {
    hub.cdn = cdn;
  }
});

test("a server without ranges that never finishes is given up on", async () => {
  await using folder = await makeFolder();
  let reads = 0;
  const remote: RemoteFile = {
    bytes: BYTES,
    ranges: false,
    async read() {
      if (++reads > 20) throw new Error("never given up on");
      return (async function* () {
        yield CONTENT.subarray(0, BYTES - 1);
      })();
    },
  };
  const filled = transfer(remote, {
    path: folder.at("part"),
    identity: "records",
    mode: 0o600,
    pool: pLimit(1),
    limits: { ...TRANSFER_LIMITS, ...HASTY },
    signal: new AbortController().signal,
    advance: () => {},
  });
  await expect(filled).rejects.toThrow(/sent only 2999999 of 3000000 bytes/);
  expect(reads).toBe(TRANSFER_LIMITS.attempts);
});

test("a server that trickles is given up on, by name, and what it sent is kept", async () => {
  await using wire = await Wire.to(hub.cdn);
  const cdn = hub.cdn;
  hub.cdn = `http://localhost:${wire.port}`;
  try {
    machine.env.RETICENCE_LOCAL_HOSTS = `localhost:${wire.port}`;
    wire.trickle = 2000;
    const limits = { ...HASTY, stallMs: 500, leastBytes: 20_000, attempts: 2 };
    expect(await failure(machine.pull(REFERENCE, "data", { limits }))).toMatch(
      /fetching records\.parquet failed: sent fewer than 20000 bytes in 0\.5 s\. The store or the network is too slow/,
    );
    wire.trickle = undefined;
    hub.sent = 0;
    expect((await machine.pull(REFERENCE, "data")).files[0]!.sha256).toBe(SHA256);
    expect(hub.sent).toBeLessThan(BYTES);
  } finally {
    hub.cdn = cdn;
  }
});

describe("content that is not what was listed", () => {
  test("is thrown away, and is never on the disk under a name that is used", async () => {
    hub.fault = onContent((start, end, response) => {
      const wrong = Buffer.from(CONTENT.subarray(start, end));
      wrong[0]! ^= 1;
      response.writeHead(206, headersFor(start, end)).end(wrong);
    });
    expect(await failure(machine.pull(REFERENCE, "data"))).toMatch(
      new RegExp(
        `"${REFERENCE}": fetching records\\.parquet failed: the content's sha256 is [0-9a-f]{64}, not ${SHA256}\\. The download .* was discarded`,
      ),
    );
    expect(await filesBelow(machine.folder.path)).toEqual([]);
  });

  test("where an earlier part was wrong is fetched once more from the start", async () => {
    hub.fault = onContent((start, end, response) => {
      if (start > 0) return false;
      hub.fault = undefined;
      sendPart(response, 0, end, 1000, Buffer.alloc(1000, 7));
      return true;
    });
    // An audit gets a wrong beginning and is cut off.
    const limits = { ...HASTY, attempts: 1 };
    expect(await failure(machine.pull(REFERENCE, "data", { limits }))).toMatch(/failed/);
    expect((await machine.pull(REFERENCE, "data")).files[0]!.sha256).toBe(SHA256);
  });

  test("in its length is refused", async () => {
    hub.fault = onContent((start, end, response) => {
      const headers = headersFor(start, end);
      headers["Content-Range"] = `bytes ${start}-${end - 1}/${BYTES + 5}`;
      response.writeHead(206, headers).end(CONTENT.subarray(start, end));
    });
    expect(await failure(machine.pull(REFERENCE, "data"))).toMatch(
      /the file has 3000005 bytes but was listed with 3000000/,
    );
  });

  test("because the server ignores ranges is refused", async () => {
    hub.fault = onContent((_start, _end, response) => {
      response.writeHead(200, { "Content-Length": BYTES }).end(CONTENT);
    });
    expect(await failure(machine.pull(REFERENCE, "data"))).toMatch(
      /answered 200 to a range request/,
    );
  });
});

describe("a server that answers", () => {
  test.each([
    [401, /the Hub answered 401\. It does not exist, or it is private: set HF_TOKEN/],
    [403, /the Hub answered 403\. It does not exist, or it is private/],
    [404, /the Hub answered 404/],
    [410, /the Hub answered 410\. Check the reference/],
  ])("%i is asked once and named", async (status, reason) => {
    let times = 0;
    hub.fault = onContent((_start, _end, response) => {
      times++;
      response.writeHead(status).end("words that are not shown");
    });
    const message = await failure(
      machine.pull("hf://datasets/demo/records:records.parquet", "data", {
        limits: { ...HASTY, segmentBytes: BYTES },
      }),
    );
    expect(message).toMatch(reason);
    expect(message).not.toContain("not shown");
    expect(times).toBe(1);
  });

  test("429 is left alone for as long as it asks", async () => {
    const times: number[] = [];
    hub.fault = onContent((_start, _end, response) => {
      times.push(performance.now());
      if (times.length > 1) return false;
      response.writeHead(429, { "Retry-After": "1" }).end();
      return true;
    });
    await machine.pull(REFERENCE, "data", { limits: { ...HASTY, segmentBytes: BYTES } });
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
  });

  test("429 forever is given up on", async () => {
    hub.fault = onContent((_start, _end, response) => {
      response.writeHead(429, { "Retry-After": "0" }).end();
    });
    expect(await failure(machine.pull(REFERENCE, "data"))).toMatch(
      /the Hub answered 429\. It is rate-limiting requests; wait, and run the audit again/,
    );
  });

  test("500, 502 and 503 is retried", async () => {
    const statuses = [500, 502, 503];
    hub.fault = onContent((_start, _end, response) => {
      const status = statuses.shift();
      if (status === undefined) return false;
      response.writeHead(status).end();
      return true;
    });
    expect((await machine.pull(REFERENCE, "data")).files[0]!.sha256).toBe(SHA256);
    expect(statuses).toEqual([]);
  });

  test("503 forever is given up on", async () => {
    hub.fault = ({ path }, response) => {
      if (!path.includes("/revision/")) return false;
      response.writeHead(503).end();
      return true;
    };
    expect(await failure(machine.pull(REFERENCE, "data"))).toMatch(
      /resolving the revision "main" failed: the Hub answered 503\. The server has an error/,
    );
  });
});

/** A fault of the requests for the content of records.parquet; false answers as usual. */
function onContent(
  act: (start: number, end: number, response: ServerResponse) => unknown,
): HubServer["fault"] {
  return ({ host, range }, response) => {
    if (host !== "cdn" || range === undefined) return false;
    const [start, end] = rangeOf(range);
    return act(start, end, response) !== false;
  };
}

function rangeOf(range: string): [number, number] {
  const [, start, last] = /^bytes=(\d+)-(\d+)$/.exec(range)!;
  return [Number(start), Number(last) + 1];
}

function headersFor(start: number, end: number): Record<string, string> {
  return {
    "Content-Length": String(end - start),
    "Content-Range": `bytes ${start}-${end - 1}/${BYTES}`,
  };
}

/** Announces a whole range, sends a part of it and cuts the connection. */
function sendPart(
  response: ServerResponse,
  start: number,
  end: number,
  part: number,
  content: Uint8Array = CONTENT.subarray(start, start + part),
): void {
  response.writeHead(206, headersFor(start, end));
  response.write(content, () => response.destroy());
}

/** Files that hold content: neither notes of the cache nor transfers under way. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const large: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    if ((await stat(path)).size > 10_000) large.push(path.slice(folder.length));
  }
  return large;
}
