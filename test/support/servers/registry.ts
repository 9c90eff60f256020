import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { canInstall, install, isLeftOut, lacks } from "../lacks.ts";
import { freePort, ready } from "./nginx.ts";

/** Debian's docker-registry on loopback, without TLS as Docker reaches it there. */
export interface RegistryServer extends AsyncDisposable {
  /** `127.0.0.1:…`. */
  host: string;
  url: string;
  user: string;
  password: string;
  /** Pushes an artifact whose layers are given; returns its digest. */
  push(
    repository: string,
    layers: readonly PushedLayer[],
    options?: { tag?: string; configType?: string; manifest?: object },
  ): Promise<string>;
}

export interface PushedLayer {
  type: string;
  content: string | Uint8Array;
  annotations?: Record<string, string>;
}

/** As `lacksNginx`. */
export async function lacksRegistry(): Promise<boolean> {
  if (await hasRegistry()) return false;
  if (!isLeftOut("docker-registry") && (await canInstall())) await install(["docker-registry"]);
  return lacks(
    "docker-registry",
    !(await hasRegistry()),
    "docker-registry is not installed: apt-get install docker-registry.",
  );
}

async function hasRegistry(): Promise<boolean> {
  const { exitCode } = await execa("docker-registry", ["--version"], { reject: false });
  return exitCode === 0;
}

/** `auth`: the registry's own section of that name; absent: a password. */
export async function startRegistry(auth?: string): Promise<RegistryServer> {
  const own = await mkdtemp(join(tmpdir(), "reticence-registry-"));
  const port = await freePort();
  const [user, password] = ["reader", "thePasswordOfTheTest"];
  await writeFile(join(own, "htpasswd"), `${user}:${BCRYPT}\n`);
  const config = `version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: ${own}/data}}
http: {addr: "127.0.0.1:${port}"}
auth:
  ${auth ?? `htpasswd: {realm: tests, path: ${own}/htpasswd}`}
`;
  await writeFile(join(own, "config.yml"), config);
  const child = execa("docker-registry", ["serve", join(own, "config.yml")], {
    reject: false,
    stdin: "ignore",
  });
  await ready(port, child);
  const url = `http://127.0.0.1:${port}`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const send = async (method: string, at: string | URL, body?: Uint8Array, type?: string) => {
    const headers = { authorization, ...(type === undefined ? {} : { "content-type": type }) };
    const answer = await fetch(at, { method, headers, body: (body ?? null) as string | null });
    if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const upload = async (repository: string, content: Uint8Array) => {
    const digest = digestOf(content);
    const begun = await send("POST", `${url}/v2/${repository}/blobs/uploads/`);
    const place = new URL(begun.headers.get("location")!, url);
    place.searchParams.set("digest", digest);
    await send("PUT", place, content, "application/octet-stream");
    return { digest, size: content.length };
  };
  return {
    host: `127.0.0.1:${port}`,
    url,
    user,
    password,
    async push(repository, layers, { tag, configType, manifest } = {}) {
      const config = { mediaType: configType ?? "application/vnd.oci.empty.v1+json" };
      const described: object[] = [];
      for (const { type, content, annotations } of layers) {
        const bytes = typeof content === "string" ? await readFile(content) : content;
        const blob = await upload(repository, bytes);
        described.push({ mediaType: type, ...blob, ...(annotations ? { annotations } : {}) });
      }
      const type = "application/vnd.oci.image.manifest.v1+json";
      const text = JSON.stringify({
        schemaVersion: 2,
        mediaType: type,
        config: { ...config, ...(await upload(repository, Buffer.from("{}"))) },
        layers: described,
        ...manifest,
      });
      const bytes = Buffer.from(text);
      const own = (manifest as { mediaType?: string } | undefined)?.mediaType ?? type;
      const at = `${url}/v2/${repository}/manifests/${tag ?? digestOf(bytes)}`;
      await send("PUT", at, bytes, own);
      return digestOf(bytes);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child;
      await rm(own, { recursive: true, force: true });
    },
  };
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Of the password above, by `htpasswd -nbB -C 4`. */
const BCRYPT = "$2y$04$yM3U5Eqho/twEfmdY.0Xu.4n2gI.auxvWXdAipgCMfWX5JvKoXLPq";
