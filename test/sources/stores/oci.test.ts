import { generateKeyPairSync, sign } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serverPython } from "../../../scripts/environment.ts";
import { digestOf } from "../../../src/pull/checkpoint/index.ts";
import { pull } from "../../../src/sources/index.ts";
import { parseChallenge } from "../../../src/sources/stores/registry.ts";
import { filesTar, gzip, tarOf } from "../../support/archives.ts";
import { DEMO } from "../../support/cli.ts";
import { makeFolder } from "../../support/folder.ts";
import { failure, makeMachine } from "../../support/pulling.ts";
import { Front } from "../../support/servers/front.ts";
import { freePort } from "../../support/servers/nginx.ts";
import {
  lacksRegistry,
  type RegistryServer,
  startRegistry,
} from "../../support/servers/registry.ts";
import { MODEL, MODEL_FILES, STORED, storesLikeOthers } from "../../support/servers/stored.ts";

const isLeftOut = await lacksRegistry();
const TITLE = "org.opencontainers.image.title";
const FILE_PATH = "org.cncf.model.filepath";
const ANY = "application/vnd.oci.image.layer.v1.tar";
const line = (text: string) => Buffer.from(`{"text": "${text}"}\n`);

describe.skipIf(isLeftOut)("a registry", () => {
  let registry: RegistryServer;
  let front: Front;
  let machine: Awaited<ReturnType<typeof makeMachine>>;
  /** Where the reference leads, which may be a front. */
  let host: string;

  async function loggedIn(at: string): Promise<void> {
    host = at;
    const auth = Buffer.from(`${registry.user}:${registry.password}`).toString("base64");
    await mkdir(machine.folder.at(".docker"), { recursive: true });
    await writeFile(
      machine.folder.at(".docker", "config.json"),
      JSON.stringify({ auths: { [at]: { auth } } }),
    );
    machine.env.RETICENCE_LOCAL_HOSTS = at;
  }

  const named = (files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.entries(files).map(([name, content]) => ({
      type: ANY,
      content,
      annotations: { [TITLE]: name },
    }));

  beforeAll(async () => {
    registry = await startRegistry();
    for (const [folder, files] of Object.entries(STORED)) {
      await registry.push(`models/${folder}`, named(files), { tag: "v1" });
    }
  }, 300_000);
  afterAll(async () => await registry?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    front = await Front.to(registry.url);
    machine = await makeMachine({});
    await loggedIn(new URL(front.url).host);
    return async () => {
      await machine[Symbol.asyncDispose]();
      await front[Symbol.asyncDispose]();
    };
  });

  async function text(reference: string): Promise<string> {
    const { root, files } = await machine.pull(reference, "data");
    const texts = files.map(({ path }) => readFile(join(root, path), "utf8"));
    return (await Promise.all(texts)).join("");
  }

  describe("like other stores:", () => {
    storesLikeOthers({
      machine: () => machine,
      front: () => front,
      reference: (folder) => `oci://${host}/models/${folder}:v1`,
      isContent: ({ path }) => path.includes("/blobs/"),
      point: (url) => loggedIn(new URL(url).host),
      noticed: /the content's sha256 is [0-9a-f]{64}, not [0-9a-f]{64}.*\[store-content\]$/,
    });
  });

  test("a tag is resolved to a digest, which the lock names", async () => {
    const digest = await registry.push("models/tagged", named(MODEL_FILES), { tag: "release" });
    await using puller = machine.puller();
    const tag = `oci://${host}/models/tagged:release`;
    await puller.prepare("checkpoint", tag, "model", "/");
    expect(machine.said[0]).toContain(`checkpoint: oci://${host}/models/tagged@${digest}: 5 files`);
    await puller.pull("checkpoint", tag, "model", "/");
    const locked = JSON.parse(puller.lockText);
    const inFolder = Object.entries(MODEL_FILES).map(([name, file]) => [`v2/${name}`, file]);
    const other = await registry.push("models/tagged", named(Object.fromEntries(inFolder)));
    const second = await machine.pull(`oci://${host}/models/tagged@${other}#path=v2/`, "model");
    expect(second.files).toHaveLength(5);
    await registry.push("models/tagged", named({ ...MODEL_FILES, "merges.txt": line("x") }), {
      tag: "release",
    });
    await using later = machine.puller({ locked });
    expect(await failure(later.prepare("checkpoint", tag, "model", "/"))).toMatch(
      /is oci:.* now, but the lock says oci:.*\[lock-differs\]$/,
    );
    const { files } = await machine.pull(`oci://${host}/models/tagged@${digest}`, "model");
    expect(files).toHaveLength(5);
  });

  test("what ORAS pushed is read: files, and a folder as one tar", async () => {
    const python = await serverPython("oci");
    await using folder = await makeFolder({
      "data/train.jsonl": line("a"),
      "data/test.jsonl": line("b"),
    });
    await mkdir(folder.at("model"));
    for (const name of MODEL) {
      await writeFile(folder.at("model", name), await readFile(MODEL_FILES[name]!));
    }
    const push = async (repository: string, ...paths: string[]) => {
      const script = join(import.meta.dirname, "../../support/servers/push_artifact.py");
      const target = `${registry.host}/${repository}:v1`;
      const { stdout } = await execa(
        python,
        [script, target, registry.user, registry.password, ...paths],
        { cwd: folder.path },
      );
      return stdout.trim().split("\n").at(-1)!;
    };
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    for (const [repository, ...paths] of [
      ["oras/files", ...MODEL.map((name) => `./model/${name}`)],
      ["oras/folder", "./model"],
    ]) {
      const digest = await push(repository!, ...paths);
      const { files } = await machine.pull(`oci://${host}/${repository}@${digest}`, "model");
      expect(digestOf(files)).toBe(digestOf(local.files));
    }
    const data = await push("oras/data", "./data");
    expect(await text(`oci://${host}/oras/data@${data}#path=data:train`)).toBe(
      line("a").toString(),
    );
  });

  test("what KitOps and ModelPack write is read by its kind, packed or not", async () => {
    const model: Record<string, Buffer> = {};
    for (const name of MODEL) model[`model/${name}`] = await readFile(MODEL_FILES[name]!);
    const local = (await pull(join(DEMO, "leaky"), "model", "/")).fetched;
    const kit = await registry.push(
      "kit",
      [
        {
          type: "application/vnd.kitops.modelkit.model.v1.tar+gzip",
          content: gzip(await filesTar(model)),
        },
        {
          type: "application/vnd.kitops.modelkit.dataset.v1.tar",
          content: await filesTar({ "data/train.jsonl": line("kit") }),
        },
        {
          type: "application/vnd.kitops.modelkit.code.v1.tar",
          content: await filesTar({ "model/evil.bin": line("x") }),
        },
      ],
      { configType: "application/vnd.kitops.modelkit.config.v1+json" },
    );
    const weights = { "model.safetensors": model["model/model.safetensors"]! };
    const others = Object.fromEntries(
      Object.entries(model).filter(([name]) => !name.endsWith(".safetensors")),
    );
    const pack = await registry.push(
      "pack",
      [
        {
          type: "application/vnd.cncf.model.weight.v1.raw",
          content: weights["model.safetensors"],
          annotations: { [FILE_PATH]: "model/model.safetensors" },
        },
        {
          type: "application/vnd.cncf.model.weight.config.v1.tar",
          content: await filesTar(others),
          annotations: { [FILE_PATH]: "model" },
        },
        {
          type: "application/vnd.cncf.model.dataset.v1.raw",
          content: line("pack"),
          annotations: { [FILE_PATH]: "train.jsonl" },
        },
      ],
      { configType: "application/vnd.cncf.model.config.v1+json" },
    );
    for (const [repository, digest] of [
      ["kit", kit],
      ["pack", pack],
    ]) {
      const reference = `oci://${host}/${repository}@${digest}`;
      const { files } = await machine.pull(reference, "model");
      expect(digestOf(files)).toBe(digestOf(local.files));
      expect(await text(reference)).toBe(line(repository!).toString());
      // What is packed is known once it is here; the lock holds it nonetheless.
      await using puller = machine.puller();
      await puller.pull("checkpoint", reference, "model", "/");
      await using again = machine.puller({ locked: JSON.parse(puller.lockText) });
      await again.pull("checkpoint", reference, "model", "/");
    }
  });

  describe("what cannot be used is refused:", () => {
    const TAR = "application/vnd.kitops.modelkit.model.v1.tar";

    test.each<[string, () => Promise<Parameters<RegistryServer["push"]>[1]>, RegExp]>([
      [
        "a name that leaves its folder",
        async () => named({ "../config.json": line("x") }),
        /unsafe name/,
      ],
      [
        "the same name twice",
        async () => [
          ...named({ "config.json": line("x") }),
          ...named({ "config.json": line("y") }),
        ],
        /contains "config\.json" twice/,
      ],
      [
        "a link in a tar",
        async () => [
          {
            type: TAR,
            content: await tarOf([
              [{ name: "m/config.json", type: "symlink", linkname: "/etc/passwd" }],
            ]),
          },
        ],
        /which is a symlink/,
      ],
      [
        "a path in a tar that leaves its folder",
        async () => [{ type: TAR, content: await filesTar({ "../config.json": line("x") }) }],
        /unsafe name/,
      ],
      [
        "the same name in two tars",
        async () => [
          { type: TAR, content: await filesTar({ "m/config.json": line("x") }) },
          { type: TAR, content: await filesTar({ "m/config.json": line("y") }) },
        ],
        /the same name twice/,
      ],
      [
        "weights that can run code in a tar",
        async () => [
          {
            type: TAR,
            content: await filesTar({ "m/config.json": line("x"), "m/a.bin": line("y") }),
          },
        ],
        /weights are a\.bin, in formats that can run code/,
      ],
      [
        "an image of a container",
        async () => [{ type: "application/vnd.oci.image.layer.v1.tar+gzip", content: line("x") }],
        /holds no model that ORAS, KitOps or ModelPack wrote/,
      ],
    ])("%s", async (_, layers, reason) => {
      const digest = await registry.push("odd", await layers());
      expect(await failure(machine.pull(`oci://${host}/odd@${digest}`, "model"))).toMatch(reason);
    });

    test("a manifest that is not of the digest", async () => {
      const digest = await registry.push("models/forged", named(MODEL_FILES));
      front.instead = ({ path }) =>
        path.includes("/manifests/") ? { status: 200, body: '{"layers":[]}' } : undefined;
      expect(await failure(machine.pull(`oci://${host}/models/forged@${digest}`, "model"))).toMatch(
        /the manifest's sha256 is [0-9a-f]{64}, not [0-9a-f]{64}.*\[store-content\]$/,
      );
    });

    test("an index, with a digest to name instead", async () => {
      const one = await registry.push("index", named(MODEL_FILES));
      const type = "application/vnd.oci.image.index.v1+json";
      const manifest = await (
        await fetch(`${registry.url}/v2/index/manifests/${one}`, {
          headers: {
            accept: "application/vnd.oci.image.manifest.v1+json",
            authorization: `Basic ${Buffer.from(`${registry.user}:${registry.password}`).toString("base64")}`,
          },
        })
      ).text();
      await registry.push("index", [], {
        tag: "all",
        manifest: {
          mediaType: type,
          config: undefined,
          layers: undefined,
          manifests: [
            {
              mediaType: "application/vnd.oci.image.manifest.v1+json",
              digest: one,
              size: Buffer.byteLength(manifest),
            },
          ],
        },
      });
      expect(await failure(machine.pull(`oci://${host}/index:all`, "model"))).toMatch(
        new RegExp(`it is an index of 1 artifacts\\. Name one by its digest, for example @${one}`),
      );
    });

    test.each([
      "oci://registry/UPPER@sha256:0",
      "oci://registry/name",
      "oci://user:s3cret@registry/name:v1",
      `oci://registry/name@sha256:${"0".repeat(64)}#path=../x`,
    ])("%s", async (reference) => {
      const message = await failure(machine.pull(reference, "model"));
      expect(message).toMatch(/\[(reference-malformed|reference-secret|name-unsafe)\]$/);
      expect(message).not.toContain("s3cret");
    });
  });

  describe("credentials", () => {
    const config = (content: object) =>
      writeFile(machine.folder.at(".docker", "config.json"), JSON.stringify(content));

    test("that are absent or wrong are asked for by name", async () => {
      await config({ auths: { "another.example": { auth: "eDp5" } } });
      const reference = `oci://${host}/models/parts:v1`;
      expect(await failure(machine.pull(reference, "data"))).toMatch(
        new RegExp(`the registry answered 401.*run \`docker login ${host}\` before`),
      );
      expect(front.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    });

    test("come from a helper that Docker's configuration names", async () => {
      const helper = machine.folder.at("bin", "docker-credential-tests");
      await mkdir(machine.folder.at("bin"));
      const answer = JSON.stringify({ Username: registry.user, Secret: registry.password });
      await writeFile(helper, `#!/bin/sh\ncat >/dev/null\necho '${answer}'\n`);
      await chmod(helper, 0o755);
      machine.env.PATH = `${machine.folder.at("bin")}:${process.env.PATH}`;
      await config({ credHelpers: { [host]: "tests" } });
      expect((await machine.pull(`oci://${host}/models/parts:v1`, "data")).files).toHaveLength(2);
    });

    test("are not sent to where the registry redirects", async () => {
      await using elsewhere = await Front.to(registry.url);
      machine.env.RETICENCE_LOCAL_HOSTS = `${host} ${new URL(elsewhere.url).host}`;
      elsewhere.instead = async ({ path, headers }) => {
        if (headers.authorization !== undefined) return { status: 400 };
        const auth = Buffer.from(`${registry.user}:${registry.password}`).toString("base64");
        const answer = await fetch(`${registry.url}${path}`, {
          headers: { authorization: `Basic ${auth}` },
        });
        return { status: 200, body: new Uint8Array(await answer.arrayBuffer()) };
      };
      front.instead = ({ path }) =>
        path.includes("/blobs/")
          ? { status: 307, headers: { location: `${elsewhere.url}${path}` } }
          : undefined;
      expect((await machine.pull(`oci://${host}/models/parts:v1`, "data")).files).toHaveLength(2);
      expect(elsewhere.seen.length).toBeGreaterThan(1);
    });
  });

  describe("a registry with a token service", () => {
    let guarded: RegistryServer;
    let service: Front;
    let folder: Awaited<ReturnType<typeof makeFolder>>;

    beforeAll(async () => {
      folder = await makeFolder();
      const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      await writeFile(folder.at("key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
      await execa("openssl", [
        ..."req -x509 -new -days 2 -subj /CN=tokens".split(" "),
        ...["-key", folder.at("key.pem"), "-out", folder.at("certificate.pem")],
      ]);
      const pem = await readFile(folder.at("certificate.pem"), "utf8");
      const der = pem.replace(/-----[^-]+-----|\s/g, "");
      service = await Front.to();
      service.instead = ({ path, headers }) => {
        const query = new URL(path, service.url).searchParams;
        const [, name, actions] = (query.get("scope") ?? "").split(":");
        const basic = Buffer.from(`${guarded.user}:${guarded.password}`).toString("base64");
        if (headers.authorization !== `Basic ${basic}`) return { status: 401 };
        const now = Math.floor(Date.now() / 1000);
        const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
        const body = `${encode({ typ: "JWT", alg: "ES256", x5c: [der] })}.${encode({
          iss: "tests",
          sub: guarded.user,
          aud: query.get("service"),
          exp: now + 60,
          nbf: now - 60,
          iat: now,
          jti: String(now),
          access: [{ type: "repository", name, actions: actions?.split(",") }],
        })}`;
        const signature = sign("sha256", Buffer.from(body), {
          key: privateKey,
          dsaEncoding: "ieee-p1363",
        }).toString("base64url");
        return { status: 200, body: JSON.stringify({ token: `${body}.${signature}` }) };
      };
      const options = `realm: ${service.url}/token, service: the-registry, issuer: tests, rootcertbundle: ${folder.at("certificate.pem")}`;
      guarded = await startRegistry(`token: {${options}}`);
      return async () => {
        await guarded[Symbol.asyncDispose]();
        await service[Symbol.asyncDispose]();
        await folder[Symbol.asyncDispose]();
      };
    });

    test("gets one token for a repository, and the service alone the password", async () => {
      const other = await freePort();
      const login = Buffer.from(`${guarded.user}:${guarded.password}`).toString("base64");
      await writeFile(
        machine.folder.at(".docker", "config.json"),
        JSON.stringify({ auths: { [guarded.host]: { auth: login } } }),
      );
      const reference = `oci://${guarded.host}/models/parts:v1`;
      machine.env.RETICENCE_LOCAL_HOSTS = `${guarded.host} 127.0.0.1:${other}`;
      // Not over plain http to a host that nobody allowed.
      expect(await failure(machine.pull(reference, "data"))).toMatch(
        /names a token service without https.*\[store-untrusted\]$/,
      );
      expect(service.seen).toEqual([]);
      machine.env.RETICENCE_LOCAL_HOSTS = `${guarded.host} ${new URL(service.url).host}`;
      expect(await failure(machine.pull(reference, "data"))).toMatch(/answered 404/);
      expect(service.seen.map(({ path }) => decodeURIComponent(path))).toEqual([
        "/token?service=the-registry&scope=repository:models/parts:pull",
      ]);
    });
  });
});

test.each([
  [
    'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a/b:pull"',
    "bearer",
    {
      realm: "https://auth.example/token",
      service: "registry.example",
      scope: "repository:a/b:pull",
    },
  ],
  ['Basic realm="a \\"quoted\\" one"', "basic", { realm: 'a "quoted" one' }],
  ["Negotiate", "negotiate", {}],
  ["", "", {}],
])("the challenge %s is understood", (text, scheme, parameters) => {
  expect(parseChallenge(text)).toEqual({
    scheme,
    parameters: new Map(Object.entries(parameters)),
  });
});
