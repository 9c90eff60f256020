import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, statfs, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Cache, cacheSettings } from "../../../src/sources/cache/index.ts";
import { formatBytes, parseBytes } from "../../../src/sources/size.ts";
import { DEMO, ROOT } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";
import { failure, makeMachine } from "../../support/pulling.ts";
import { HubServer } from "../../support/servers/hub.ts";
import { makeSmallDisk, WITHOUT_MOUNT } from "../../support/small-disk.ts";

const SIZE = 200_000;
const LETTERS = ["a", "b", "c"] as const;

let hub: HubServer;
let files: Awaited<ReturnType<typeof makeFolder>>;
let machine: Awaited<ReturnType<typeof makeMachine>>;

beforeAll(async () => {
  files = await makeFolder(
    Object.fromEntries(LETTERS.map((letter) => [`${letter}.parquet`, letter.repeat(SIZE)])),
  );
  hub = await HubServer.start([
    { type: "dataset", name: "demo/letters", folder: files.path, refs: { main: "a".repeat(40) } },
    {
      type: "model",
      name: "demo/leaky",
      folder: join(DEMO, "leaky"),
      refs: { main: "b".repeat(40) },
    },
  ]);
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await files[Symbol.asyncDispose]();
});
beforeEach(async () => {
  hub.sent = 0;
  hub.requests.length = 0;
  hub.fault = undefined;
  machine = await makeMachine({
    HF_ENDPOINT: hub.url,
    RETICENCE_LOCAL_HOSTS: new URL(hub.cdn).host,
  });
  return () => machine[Symbol.asyncDispose]();
});

const letter = (name: string) => `hf://datasets/demo/letters:${name}.parquet`;

/** Which letters are on the machine, in the Hub's cache. */
async function kept(): Promise<string> {
  const blobs = machine.folder.at("hub", "datasets--demo--letters", "blobs");
  const found: string[] = [];
  for (const name of await readdir(blobs).catch(() => [])) {
    found.push((await readFile(join(blobs, name), "utf8"))[0]!);
  }
  return found.sort().join("");
}

describe("the cache", () => {
  test("is cut back to its size by last use after an audit", async () => {
    machine.env.RETICENCE_CACHE_SIZE = String(SIZE * 2);
    await machine.pull(letter("a"), "data");
    await machine.pull(letter("b"), "data");
    expect(await kept()).toBe("ab");
    // Used again: b is now the least recently used.
    await machine.pull(letter("a"), "data");
    await machine.pull(letter("c"), "data");
    expect(await kept()).toBe("ac");
    // Folders that held it are gone too, and so are the links of snapshots.
    expect(await readdir(machine.folder.at("cache", "views"))).toHaveLength(2);
    const snapshot = machine.folder.at("hub/datasets--demo--letters/snapshots", "a".repeat(40));
    expect((await readdir(snapshot)).sort()).toEqual(["a.parquet", "c.parquet"]);
  });

  test("keeps existing content if the same content comes from elsewhere", async () => {
    await using cache = new Cache({
      folder: machine.folder.at("cache"),
      limit: Number.POSITIVE_INFINITY,
    });
    const place = cache.object(createHash("sha256").update("x").digest("hex"));
    await mkdir(dirname(place), { recursive: true });
    for (const [content, stays] of [
      ["x", true],
      ["y", false],
    ] as const) {
      await writeFile(place, content);
      const { ino } = await stat(place);
      const from = machine.folder.at("arrived");
      await writeFile(from, "x");
      await cache.settle(from, place, 1, basename(place), new AbortController().signal);
      expect((await stat(place)).ino === ino).toBe(stays);
      expect(await readFile(place, "utf8")).toBe("x");
      await expect(stat(from)).rejects.toThrow("ENOENT");
    }
  });

  test("is cut back by last use even if its files do not record it", async () => {
    const folder = machine.folder.at("cache");
    for (const name of ["a", "b", "a", "c"]) {
      await using cache = new Cache({ folder, limit: SIZE * 2 });
      const from = cache.object(name.repeat(64));
      await mkdir(dirname(from), { recursive: true });
      await cache.use([from]);
      // If found, it is not written again.
      await writeFile(from, name.repeat(SIZE), { flag: "wx" }).catch(() => {});
      await cache.view([{ path: "x.jsonl", sha256: name.repeat(64), from }]);
      await sleep(20);
    }
    const left = await readdir(machine.folder.at("cache", "objects"));
    expect(left.map((name) => name[0]).sort()).toEqual(["a", "c"]);
  });

  test("does not touch the age of content that is found again, so that the probe can resume", async () => {
    const ages = async () => {
      const { root, files: fetched } = await machine.pull("hf://demo/leaky", "model");
      return await Promise.all(
        fetched.map(async ({ path }) => (await stat(join(root, path), { bigint: true })).mtimeNs),
      );
    };
    expect(await ages()).toEqual(await ages());
  });

  test("keeps nothing if its size is 0", async () => {
    machine.env.RETICENCE_CACHE_SIZE = "0";
    await machine.pull(letter("a"), "data");
    expect(await kept()).toBe("");
  });

  test("keeps what a running audit uses, whatever its size", async () => {
    machine.env.RETICENCE_CACHE_SIZE = "0";
    await using running = machine.puller();
    const { fetched } = await running.pull("data", letter("a"), "data", "/");
    await machine.pull(letter("b"), "data");
    expect(await kept()).toBe("a");
    expect((await stat(join(fetched.root, "a.parquet"))).size).toBe(SIZE);
  });

  test("never evicts what other tools put into the Hub's cache", async () => {
    await machine.pull(letter("a"), "data");
    // As if Python's client had fetched it.
    await rm(machine.folder.at("cache"), { recursive: true });
    machine.env.RETICENCE_CACHE_SIZE = "0";
    await machine.pull(letter("a"), "data");
    await machine.pull(letter("b"), "data");
    expect(await kept()).toBe("a");
  });

  test("is for its owner only, since it contains training data", async () => {
    await machine.pull(letter("a"), "data");
    const folder = machine.folder.at("cache");
    const modes = [folder, ...(await readdir(folder)).map((name) => join(folder, name))].map(
      async (path) => ((await stat(path)).mode & 0o777).toString(8),
    );
    expect(new Set(await Promise.all(modes))).toEqual(new Set(["700"]));
  });

  test("gives folders that a container can read as any user", async () => {
    const { root, files: fetched } = await machine.pull("hf://demo/leaky", "model");
    for (const path of ["", ...fetched.map((file) => file.path)]) {
      expect((await stat(join(root, path))).mode & 0o004).toBe(0o004);
    }
  });

  test("gives a folder with exactly the wanted files", async () => {
    const { root } = await machine.pull("hf://demo/leaky", "model");
    await writeFile(join(root, "planted.py"), "print('run me')");
    const again = await machine.pull("hf://demo/leaky", "model");
    expect(await readdir(again.root)).not.toContain("planted.py");
  });

  test("serves two jobs at once with one download", async () => {
    const program = `
      import { Puller } from ${JSON.stringify(join(ROOT, "src/sources/index.ts"))};
      await using puller = new Puller({ say: (line) => console.error(line) });
      const { fetched } = await puller.pull("base", "hf://demo/leaky", "model", "/");
      console.log(fetched.root);
    `;
    const job = () =>
      execa(process.execPath, ["--input-type=module", "--eval", program], { env: machine.env });
    const [one, other] = await Promise.all([job(), job()]);
    expect(one.stdout).toBe(other.stdout);
    const content = hub.requests.filter(
      ({ path, host, range }) =>
        host === "cdn" && path.endsWith("model.safetensors") && range !== "bytes=0-262143",
    );
    expect(content).toHaveLength(1);
  });

  test("recovers from a killed job", async () => {
    const midway = Promise.withResolvers<void>();
    hub.fault = ({ host, range }, response) => {
      if (host !== "cdn" || range === undefined || range === "bytes=0-262143") return false;
      response.writeHead(206, {
        "Content-Length": "2640960",
        "Content-Range": "bytes 0-2640959/2640960",
      });
      response.write(Buffer.alloc(1));
      midway.resolve();
      return true;
    };
    const program = `
      import { Puller } from ${JSON.stringify(join(ROOT, "src/sources/index.ts"))};
      await new Puller().pull("base", "hf://demo/leaky", "model", "/");
    `;
    const job = execa(process.execPath, ["--input-type=module", "--eval", program], {
      env: machine.env,
      reject: false,
    });
    await midway.promise;
    // What the server has sent, the job may not have read yet.
    const blobs = machine.folder.at("hub", "models--demo--leaky", "blobs");
    const begun = async () => (await readdir(blobs).catch(() => [])).join();
    await expect.poll(begun, { timeout: 20_000 }).toContain(".incomplete");
    job.kill("SIGKILL");
    expect((await job).signal).toBe("SIGKILL");
    hub.fault = undefined;
    expect(await begun()).toContain(".incomplete");
    // Its lock goes stale; here its time is moved instead of waiting for it.
    const locks = machine.folder.at("cache", "locks");
    for (const name of await readdir(locks)) await rm(join(locks, name), { recursive: true });
    expect((await machine.pull("hf://demo/leaky", "model")).files).toHaveLength(5);
    expect((await readdir(blobs)).join()).not.toContain(".incomplete");
  });

  test("removes what a job left that was killed after it had moved the content", async () => {
    await machine.pull(letter("a"), "data");
    const blobs = machine.folder.at("hub", "datasets--demo--letters", "blobs");
    const [blob] = await readdir(blobs);
    await writeFile(join(blobs, `${blob}.reticence.incomplete.json`), "{}");
    // It may have been killed while it was writing that.
    const unfinished = `${blob}.reticence.incomplete.json.0123456789ab.tmp`;
    await writeFile(join(blobs, unfinished), "{");
    await machine.pull(letter("a"), "data");
    expect(await readdir(blobs)).toEqual([blob]);
  });

  test("evicts an interrupted transfer eventually", async () => {
    hub.fault = ({ host }, response) => {
      if (host !== "cdn") return false;
      response.writeHead(503).end();
      return true;
    };
    await failure(machine.pull(letter("a"), "data"));
    const blobs = machine.folder.at("hub", "datasets--demo--letters", "blobs");
    expect((await readdir(blobs)).join()).toContain(".incomplete");
    hub.fault = undefined;
    machine.env.RETICENCE_CACHE_SIZE = "0";
    await machine.pull(letter("b"), "data");
    expect(await readdir(blobs)).toEqual([]);
  });

  test("refuses a download that does not fit before it starts", async () => {
    await using puller = machine.puller();
    const prepared = await puller.prepare("data", letter("a"), "data", "/");
    for (const folder of prepared.missing.room.keys()) {
      (prepared.missing.room as Map<string, number>).set(folder, 1e18);
    }
    expect(await failure(puller.admit())).toMatch(
      /1 EB|1000 PB must be fetched, but the disk of .* has .* free\. Free space, or name a larger disk/,
    );
    expect(hub.sent).toBe(0);
  });

  test("refuses two downloads that fit separately but not together", async () => {
    await using puller = machine.puller();
    const { bavail, bsize } = await statfs(machine.folder.path);
    for (const [reference, wanted] of [
      [letter("a"), "data"],
      ["hf://demo/leaky", "model"],
    ] as const) {
      const { missing } = await puller.prepare(wanted, reference, wanted, "/");
      const room = missing.room as Map<string, number>;
      for (const folder of room.keys()) room.set(folder, 0.6 * bavail * bsize);
    }
    expect(await failure(puller.admit())).toMatch(/must be fetched, but the disk of/);
  });

  test.skipIf(WITHOUT_MOUNT)("reports a full disk, and works once there is space", async () => {
    await using disk = await makeSmallDisk(1024);
    machine.env.HF_HUB_CACHE = disk.at("hub");
    await using puller = machine.puller();
    // Without the check for space, which another job may have used up meanwhile.
    expect(await failure(puller.pull("base", "hf://demo/leaky", "model", "/"))).toMatch(
      /fetching model\.safetensors failed: the disk is full: nothing can be written in \S+hub/,
    );
    await disk.grow(8192);
    const pulled = await machine.puller().pull("base", "hf://demo/leaky", "model", "/");
    expect(pulled.fetched.files).toHaveLength(5);
  });
});

describe("the cache's settings", () => {
  test("come from the environment", () => {
    expect(cacheSettings({ RETICENCE_CACHE: "/data", RETICENCE_CACHE_SIZE: "200 GB" })).toEqual({
      folder: "/data",
      limit: 200e9,
    });
    expect(cacheSettings({ RUNNER_TOOL_CACHE: "/tools" })).toEqual({
      folder: "/tools/reticence/pulls",
      limit: Number.POSITIVE_INFINITY,
    });
    expect(() => cacheSettings({ RETICENCE_CACHE_SIZE: "much" })).toThrow(
      /RETICENCE_CACHE_SIZE is "much"; it must be a size such as "200 GB"/,
    );
  });

  test.each([
    ["200 GB", 200e9],
    ["1.5TB", 1.5e12],
    ["512MiB", 512 * 1024 ** 2],
    ["1000", 1000],
    ["0", 0],
    ["-1", undefined],
    ["5 bananas", undefined],
  ])("a size %s is %s bytes", (text, bytes) => expect(parseBytes(text)).toBe(bytes));

  test.each([
    [0, "0 B"],
    [999, "999 B"],
    [2_766_445, "2.77 MB"],
    [999_600_000, "1 GB"],
  ])("%d bytes are shown as %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));
});
