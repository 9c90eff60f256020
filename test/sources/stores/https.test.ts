import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { get, isLocal } from "../../../src/sources/stores/http.ts";
import { type Entry, filesTar, gzip, tarOf, zstd } from "../../support/archives.ts";
import { DEMO } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";
import { failure, HASTY, makeMachine } from "../../support/pulling.ts";
import { safetensors } from "../../support/safetensors.ts";
import { Wire } from "../../support/servers/faulty.ts";
import { lacksNginx, type Nginx, startNginx } from "../../support/servers/nginx.ts";

const RECORDS = Buffer.from(
  Array.from({ length: 40_000 }, (_, n) => `{"text": "${n}"}\n`).join(""),
);

const LOCATIONS = `
  location /away/ { rewrite ^/away/(.*)$ $OTHER/$1 redirect; }
  location /open/ { return 302 http://127.0.0.1:9/x.jsonl; }
  location /metadata/ { return 302 https://169.254.169.254/latest/meta-data/; }
  location /loop/ { return 302 /loop/x.jsonl; }
  location /whole/ { rewrite ^/whole/(.*)$ /$1 break; max_ranges 0; }
  location /private/ {
    if ($http_authorization != "Bearer theTokenOfTheHost") { return 401; }
    rewrite ^/private/(.*)$ /$1 break;
  }
`;

describe.skipIf(await lacksNginx())("https", () => {
  let nginx: Nginx;
  let files: Awaited<ReturnType<typeof makeFolder>>;
  let machine: Awaited<ReturnType<typeof makeMachine>>;
  const trusted = getCACertificates("default");

  beforeAll(async () => {
    files = await makeFolder({ "records.jsonl": RECORDS, "model.bin": "pickle" });
    nginx = await startNginx(files.path, LOCATIONS);
    // What NODE_EXTRA_CA_CERTS does at the start of a process.
    setDefaultCACertificates([...trusted, await readFile(nginx.certificate, "utf8")]);
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await nginx[Symbol.asyncDispose]();
    await files[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    machine = await makeMachine({
      RETICENCE_LOCAL_HOSTS: `${nginx.host} ${new URL(nginx.other).host}`,
    });
    return () => machine[Symbol.asyncDispose]();
  });

  /** A reference to content that is put under a name. */
  async function put(name: string, content: Uint8Array): Promise<string> {
    await writeFile(files.at(name), content);
    return `${nginx.url}/${name}#sha256=${sha256(content)}`;
  }
  const records = (path = "records.jsonl") => `${nginx.url}/${path}#sha256=${sha256(RECORDS)}`;

  describe("a data file", () => {
    test("is fetched by ranges and checked against its digest", async () => {
      const { root, files: fetched } = await machine.pull(records(), "data");
      expect(fetched.map(({ path, sha256 }) => [path, sha256])).toEqual([
        ["records.jsonl", sha256(RECORDS)],
      ]);
      expect((await readFile(join(root, "records.jsonl"))).equals(RECORDS)).toBe(true);
      const ranges = (await nginx.log()).filter((line) => line.includes(" 206 "));
      expect(ranges.length).toBeGreaterThan(2);
    });

    test("comes whole from a server without ranges too", async () => {
      const { files: fetched } = await machine.pull(records("whole/records.jsonl"), "data");
      expect(fetched[0]!.sha256).toBe(sha256(RECORDS));
    });

    test("comes whole through connections that are cut", async () => {
      await using wire = await Wire.to(nginx.url);
      machine.env.RETICENCE_LOCAL_HOSTS = `localhost:${wire.port}`;
      wire.cutAfter = (connection) => (connection < 6 ? 100_000 : undefined);
      const reference = records().replace(nginx.host, `localhost:${wire.port}`);
      expect((await machine.pull(reference, "data")).files[0]!.sha256).toBe(sha256(RECORDS));
      expect(wire.connections).toBeGreaterThan(6);
      expect(wire.passed).toBeLessThan(RECORDS.length * 1.2);
    });

    test("that a server cuts short is not used, and the whole one that is here stays", async () => {
      await machine.pull(records(), "data");
      const digest = records().split("#")[1];
      const short = (await put("short.jsonl", Buffer.from("{}\n"))).split("#")[0];
      expect(await failure(machine.pull(`${short}#${digest}`, "data"))).toMatch(/sha256 is/);
      expect(await readdir(machine.folder.at("cache", "objects"))).toEqual([digest!.slice(-64)]);
    });

    test("that does not match its digest is not used", async () => {
      const other = "0".repeat(64);
      expect(
        await failure(machine.pull(`${nginx.url}/records.jsonl#sha256=${other}`, "data")),
      ).toMatch(new RegExp(`the content's sha256 is ${sha256(RECORDS)}, not ${other}`));
      expect(await readdir(machine.folder.at("cache", "objects"))).toEqual([]);
    });
  });

  describe("a tar", () => {
    test.each([
      ["model.tar", (tar: Buffer) => tar],
      ["model.tar.gz", gzip],
      ["model.tgz", gzip],
      ["model.tar.zst", zstd],
    ])("%s gives the model that it holds", async (name, compress) => {
      const names = await readdir(join(DEMO, "careful"));
      const content: Record<string, Uint8Array> = {
        "./careful/optimizer.pt": Buffer.from("pickle"),
      };
      for (const file of names)
        content[`./careful/${file}`] = await readFile(join(DEMO, "careful", file));
      const reference = await put(name, compress(await filesTar(content)));
      const { root, files: fetched } = await machine.pull(reference, "model");
      const local = (await pull(join(DEMO, "careful"), "model", "/")).fetched;
      expect(digestOf(fetched)).toBe(digestOf(local.files));
      expect((await readdir(root)).sort()).toEqual(names.sort());
    });

    test.each([
      ["parts.tar.gz", gzip],
      ["parts.tar.zst", zstd],
    ])(
      "%s in several frames, as parallel compressors write, is read to its end",
      async (name, compress) => {
        const tar = await filesTar({ "a.jsonl": "{}\n", "b.jsonl": "{} \n" });
        // Between the two files: a header and a block of content each.
        const frames = [tar.subarray(0, 1024), tar.subarray(1024)].map((part) => compress(part));
        const reference = await put(name, Buffer.concat(frames));
        const { files: fetched } = await machine.pull(reference, "data");
        expect(fetched.map(({ path }) => path)).toEqual(["a.jsonl", "b.jsonl"]);
      },
    );

    test("gives data files, or those of the folder that is named", async () => {
      const reference = await put(
        "data.tar",
        await filesTar({ "train/a.jsonl": "{}\n", "test/b.jsonl": "{} \n", "readme.md": "x" }),
      );
      expect(await failure(machine.pull(reference, "data"))).toMatch(
        /contains data files in several folders \("train", "test"\)\. Name one: #sha256=…&path=FOLDER/,
      );
      const { files: fetched } = await machine.pull(`${reference}&path=test`, "data");
      expect(fetched.map(({ path }) => path)).toEqual(["b.jsonl"]);
    });

    test("gives a second audit the files that the first is reading", async () => {
      const reference = await put("same.tar", await filesTar({ "a.jsonl": "{}\n" }));
      const about = async ({ root }: { root: string }) =>
        [await stat(root), await stat(join(root, "a.jsonl"))].map(({ ino, mtimeMs }, index) => [
          ino,
          // The probe recognises an unchanged file by its age.
          index === 0 ? undefined : mtimeMs,
        ]);
      await using reading = machine.puller();
      const first = (await reading.pull("data", reference, "data", "/")).fetched;
      const before = await about(first);
      expect(await about(await machine.pull(reference, "data"))).toEqual(before);
      expect(await about(first)).toEqual(before);
    });

    test("leaves nothing of an audit that was killed while it unpacked one", async () => {
      const reference = await put("again.tar", await filesTar({ "a.jsonl": "{}\n" }));
      await machine.pull(reference, "data");
      const partial = machine.folder.at("cache", "partial");
      await mkdir(join(partial, `${"0".repeat(40)}.unpacked-0`));
      await writeFile(join(partial, `${"0".repeat(40)}.unpacked-0`, "a.jsonl"), "{}\n");
      await machine.pull(reference, "data");
      expect(await readdir(partial)).toEqual([]);
    });

    const model: Entry[] = [
      [{ name: "config.json" }, "{}"],
      [{ name: "model.safetensors" }, safetensors(1)],
    ];
    test.each<[string, Entry[], RegExp]>([
      [
        "a symbolic link",
        [...model, [{ name: "tokenizer.json", type: "symlink", linkname: "/etc/passwd" }]],
        /contains "tokenizer\.json", which is a symlink/,
      ],
      [
        "a hard link",
        [...model, [{ name: "x.json", type: "link", linkname: "config.json" }]],
        /which is a link/,
      ],
      [
        "a device",
        [...model, [{ name: "x.json", type: "character-device" }]],
        /which is a character-device/,
      ],
      ["a name that goes up", [...model, [{ name: "a/../../x.json" }, "{}"]], /unsafe name/],
      ["an absolute name", [...model, [{ name: "/etc/x.json" }, "{}"]], /unsafe name/],
      ["a backslash", [...model, [{ name: "..\\x.json" }, "{}"]], /unsafe name/],
      [
        "the same name twice",
        [...model, [{ name: "config.json" }, "{ }"]],
        /contains the same name twice/,
      ],
      [
        "a file in the place of a folder",
        [...model, [{ name: "config.json/a/tokenizer.json" }, "{}"]],
        /contains the same name twice/,
      ],
      [
        "a name that no file system takes",
        [...model, [{ name: `${"folder/".repeat(1000)}x.json` }, "{}"]],
        /unsafe name/,
      ],
      [
        "a header that is larger than memory should be",
        [...model, [{ name: "x.json", pax: { comment: "x".repeat(5 << 20) } }, "{}"]],
        /the archive is damaged/,
      ],
      [
        "another model in a folder",
        [...model, [{ name: "onnx/model.onnx" }, "x"]],
        / contains "onnx\/model\.onnx".*\[weights-ambiguous\]$/,
      ],
      [
        "pickles only",
        [
          [{ name: "config.json" }, "{}"],
          [{ name: "a.bin" }, "x"],
        ],
        /its weights are a\.bin, in formats that can run code/,
      ],
    ])("with %s is refused, and nothing of it is used", async (_, entries, reason) => {
      const reference = await put("hostile.tar", await tarOf(entries));
      expect(await failure(machine.pull(reference, "model"))).toMatch(reason);
      expect(await readdir(machine.folder.path)).toEqual(["cache"]);
      // The archive itself; nothing out of it.
      expect(await readdir(machine.folder.at("cache", "objects"))).toHaveLength(1);
      expect(await readdir(machine.folder.at("cache", "partial"))).toEqual([]);
    });

    test("that unpacks to more than its size allows is refused", async () => {
      const bomb = await filesTar({ "a.jsonl": Buffer.alloc(64 << 20, 32) });
      const reference = await put("bomb.tar.gz", gzip(bomb));
      expect(await failure(machine.pull(reference, "data"))).toMatch(
        /the archive unpacks to more than 100 times its size/,
      );
    });

    test("that is damaged is refused", async () => {
      const whole = gzip(await filesTar({ "a.jsonl": RECORDS }));
      const reference = await put("cut.tar.gz", whole.subarray(0, whole.length / 2));
      expect(await failure(machine.pull(reference, "data"))).toMatch(/the archive is damaged/);
    });
  });

  describe("is refused with a reason", () => {
    const digest = `#sha256=${"0".repeat(64)}`;
    test.each<[string, string, "data" | "model", RegExp]>([
      ["http", `http://example.com/x.jsonl${digest}`, "data", /only https is/],
      [
        "no digest",
        "https://example.com/x.jsonl",
        "data",
        /must end with the SHA-256 of the file: #sha256=/,
      ],
      [
        "half a digest",
        "https://example.com/x.jsonl#sha256=12",
        "data",
        /must end with the SHA-256/,
      ],
      ["a pickle", `https://example.com/model.bin${digest}`, "model", /can run code/],
      [
        "one file as a model",
        `https://example.com/model.safetensors${digest}`,
        "model",
        /a model consists of several files; name a tar/,
      ],
      ["no data", `https://example.com/x.md${digest}`, "data", /is not a data file/],
      [
        "a password",
        `https://me:secret@example.com/x.jsonl${digest}`,
        "data",
        /contains a password.*RETICENCE_HTTPS_TOKEN/,
      ],
      [
        "a signature",
        `https://example.com/x.jsonl?X-Amz-Signature=secret${digest}`,
        "data",
        /contains a secret \(X-Amz-Signature\)/,
      ],
      [
        "the metadata service",
        `https://169.254.169.254/x.jsonl${digest}`,
        "data",
        /169\.254\.169\.254 is an address of this machine or its link-local network/,
      ],
      [
        "this machine",
        `https://127.0.0.1:1/x.jsonl${digest}`,
        "data",
        /is an address of this machine/,
      ],
      [
        "this machine by another notation",
        `https://[::ffff:7f00:1]/x.jsonl${digest}`,
        "data",
        /is an address of this machine/,
      ],
      [
        "this machine by name",
        `https://localhost:1/x.jsonl${digest}`,
        "data",
        /localhost is an address of this machine/,
      ],
    ])("%s", async (_, reference, wanted, reason) => {
      const message = await failure(machine.pull(reference, wanted));
      expect(message).toMatch(reason);
      expect(message).not.toMatch(/secret@|=secret/);
    });

    test.each([
      ["absent.jsonl", /asking for the size failed: the server answered 404/],
      ["private/records.jsonl", /the server answered 401\. Check the credentials/],
      ["open/x.jsonl", /redirected from https to http/],
      [
        "metadata/x.jsonl",
        /169\.254\.169\.254 is an address of this machine or its link-local network/,
      ],
      ["loop/x.jsonl", /redirected more than 5 times/],
    ])("what a server says: %s", async (path, reason) => {
      expect(await failure(machine.pull(records(path), "data"))).toMatch(reason);
    });

    test("an untrusted certificate", async () => {
      setDefaultCACertificates(trusted);
      try {
        const reference = records().replace(nginx.url, nginx.other);
        expect(await failure(machine.pull(reference, "data"))).toMatch(
          /is not trusted \(\w+\)\. For your own certificate authority, set NODE_EXTRA_CA_CERTS/,
        );
      } finally {
        setDefaultCACertificates([...trusted, await readFile(nginx.certificate, "utf8")]);
      }
    });
  });

  describe("a token", () => {
    test("goes to its own host", async () => {
      machine.env.RETICENCE_HTTPS_TOKEN = `example.com=other\n${nginx.host}=theTokenOfTheHost`;
      const { files: fetched } = await machine.pull(records("private/records.jsonl"), "data");
      expect(fetched[0]!.sha256).toBe(sha256(RECORDS));
    });

    test("does not follow a redirect to another host", async () => {
      machine.env.RETICENCE_HTTPS_TOKEN = `${nginx.host}=theTokenOfTheHost`;
      const already = (await nginx.log()).length;
      await machine.pull(records("away/records.jsonl"), "data");
      const lines = (await nginx.log()).slice(already);
      const other = lines.filter((line) => line.startsWith(new URL(nginx.other).host));
      expect(lines.filter((line) => line.includes("theTokenOfTheHost")).length).toBeGreaterThan(0);
      expect(other.length).toBeGreaterThan(0);
      expect(other.filter((line) => line.includes("theTokenOfTheHost"))).toEqual([]);
    });
  });

  test("a server that trickles is given up on", async () => {
    await using wire = await Wire.to(nginx.url);
    machine.env.RETICENCE_LOCAL_HOSTS = `localhost:${wire.port}`;
    const reference = records().replace(nginx.host, `localhost:${wire.port}`);
    const limits = { ...HASTY, stallMs: 500, leastBytes: 30_000, attempts: 2 };
    await using puller = machine.puller({ limits });
    await puller.prepare("data", reference, "data", "/");
    wire.trickle = 20_000;
    expect(await failure(puller.pull("data", reference, "data", "/"))).toMatch(
      /sent fewer than 30000 bytes in 0\.5 s/,
    );
  });
});

test("a slow refusal is not waited for", async () => {
  const server = createServer((_, response) => {
    response.writeHead(404);
    const trickle = setInterval(() => response.write("x"), 50);
    response.on("close", () => clearInterval(trickle));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { signal } = new AbortController();
    const begun = Date.now();
    await expect(
      get(new URL(`http://${host}/`), { trusted: new Set([host]), signal }),
    ).rejects.toThrow(/answered 404/);
    expect(Date.now() - begun).toBeLessThan(10_000);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}, 20_000);

test.each([
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["0.0.0.0", true],
  ["169.254.169.254", true],
  ["100.100.100.200", true],
  ["168.63.129.16", true],
  ["::1", true],
  ["::", true],
  ["fe80::1", true],
  ["fd00:ec2::254", true],
  ["fd00:ec2::23", true],
  ["fd20:ce::254", true],
  ["fd00:1::1", false],
  ["::ffff:169.254.169.254", true],
  ["64:ff9b::a9fe:a9fe", true],
  ["10.0.0.7", false],
  ["192.168.1.2", false],
  ["93.184.216.34", false],
  ["2606:2800:220:1::1", false],
])("the address %s is of this machine or its link: %s", (address, expected) => {
  expect(isLocal(address)).toBe(expected);
});

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
