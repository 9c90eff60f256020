import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Files that are LFS files, as in the `.gitattributes` of most repositories with weights. */
const LFS = /\.(safetensors|parquet)$/;

export interface HubRepository {
  type: "model" | "dataset";
  /** `org/name`. */
  name: string;
  /** Folder with the files. */
  folder: string;
  /** Branch or tag → commit; `main` is needed. */
  refs: Record<string, string>;
  private?: boolean;
  gated?: boolean;
}

export interface HubRequest {
  method: string;
  path: string;
  range: string | undefined;
  authorization: string | undefined;
  host: "hub" | "cdn";
}

/** What a test does to a request instead of answering it; returns true if it did. */
export type Fault = (request: HubRequest, response: ServerResponse) => boolean | undefined;

/**
 * A server that mimics the Hub: the revision, tree, paths-info and resolve endpoints with their
 * headers, LFS files behind a redirect to another host (here another port), and the Hub's error
 * codes.
 */
export class HubServer implements AsyncDisposable {
  readonly requests: HubRequest[] = [];
  fault: Fault | undefined;
  token = "hf_ofTheTest";
  url = "";
  cdn = "";
  /** Bytes of content that were sent. */
  sent = 0;
  readonly #servers = [
    createServer((request, response) => void this.#answer("hub", request, response)),
    createServer((request, response) => void this.#answer("cdn", request, response)),
  ];
  readonly #repositories: readonly HubRepository[];

  private constructor(repositories: readonly HubRepository[]) {
    this.#repositories = repositories;
  }

  static async start(repositories: readonly HubRepository[]): Promise<HubServer> {
    const hub = new HubServer(repositories);
    const addresses: string[] = [];
    for (const server of hub.#servers) {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      addresses.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    }
    [hub.url, hub.cdn] = addresses as [string, string];
    // Another name for the same machine: a different host to the client.
    hub.cdn = hub.cdn.replace("127.0.0.1", "localhost");
    return hub;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #answer(
    host: "hub" | "cdn",
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, "http://hub");
    const seen: HubRequest = {
      method: request.method!,
      path: pathname,
      range: request.headers.range,
      authorization: request.headers.authorization,
      host,
    };
    this.requests.push(seen);
    if (this.fault?.(seen, response) === true) return;
    try {
      if (host === "cdn") {
        const etag = await etagOf(pathname, pathname);
        await this.#content(pathname, request, response, { ETag: `"${etag}"` });
      } else await this.#hub(pathname, searchParams, request, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }

  async #hub(
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const api =
      /^\/api\/(model|dataset)s\/([^/]+\/[^/]+)\/(revision|tree|paths-info)\/([^/]+)(?:\/(.*))?$/.exec(
        path,
      );
    const info = /^\/api\/(model|dataset)s\/([^/]+\/[^/]+)$/.exec(path);
    const file = /^\/(datasets\/)?([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path);
    const [type, name, revision] =
      api !== null
        ? [api[1], api[2], api[4]!]
        : info !== null
          ? [info[1], info[2], "main"]
          : [file?.[1] === undefined ? "model" : "dataset", file?.[2], file?.[3] ?? ""];
    const repository = this.#repositories.find((one) => one.type === type && one.name === name);
    const known = request.headers.authorization === `Bearer ${this.token}`;
    if (repository === undefined || (repository.private === true && !known)) {
      // The Hub does not say which of the two it is.
      const status = request.headers.authorization === undefined ? 401 : 404;
      return refuse(response, status, "RepoNotFound", "Repository not found");
    }
    const commit = commitOf(repository, decodeURIComponent(revision));
    if (commit === undefined) {
      return refuse(response, 404, "RevisionNotFound", `Invalid rev id: ${revision}`);
    }
    if (api?.[3] === "revision" || info !== null) {
      return json(response, {
        _id: "0",
        id: name,
        sha: commit,
        private: repository.private ?? false,
        gated: repository.gated ? "auto" : false,
        downloads: 0,
        likes: 0,
        tags: [],
        lastModified: "2026-01-01T00:00:00.000Z",
        siblings: (await filesOf(repository)).map((rfilename) => ({ rfilename })),
      });
    }
    if (api?.[3] === "tree") {
      const folder = decodeURIComponent(api[5] ?? "").replace(/\/$/, "");
      return json(
        response,
        await treeOf(repository, folder, query.get("recursive")?.toLowerCase() === "true"),
      );
    }
    if (api?.[3] === "paths-info") {
      const { paths } = JSON.parse(await bodyText(request)) as { paths: string[] };
      const tree = (await treeOf(repository, "", true)) as { path: string }[];
      const lastCommit = { id: commit, title: "", date: "2026-01-01T00:00:00.000Z" };
      const found = tree.filter(({ path }) => paths.includes(path));
      return json(
        response,
        found.map((entry) => ({ ...entry, lastCommit })),
      );
    }
    if (repository.gated === true && !known) {
      return refuse(response, 403, "GatedRepo", "Access to this repository is restricted");
    }
    const inRepository = decodeURIComponent(file![4]!);
    if (!(await filesOf(repository)).includes(inRepository)) {
      response.setHeader("X-Repo-Commit", commit);
      return refuse(response, 404, "EntryNotFound", "Entry not found");
    }
    const path_ = join(repository.folder, inRepository);
    const etag = await etagOf(path_, inRepository);
    const headers = { "X-Repo-Commit": commit, ETag: `"${etag}"` };
    if (!LFS.test(inRepository)) return await this.#content(path_, request, response, headers);
    const { size } = await stat(path_);
    const blob = `${this.cdn}${path_}?Signature=secretOfTheCdn`;
    response.writeHead(302, {
      ...headers,
      Location: blob,
      "X-Linked-Size": String(size),
      "X-Linked-ETag": `"${etag}"`,
      "Content-Length": "0",
    });
    response.end();
  }

  async #content(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    headers: Record<string, string>,
  ): Promise<void> {
    const { size } = await stat(path);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    const start = Number(range?.[1] ?? 0);
    const end = range === null || range[2] === "" ? size : Math.min(Number(range[2]) + 1, size);
    response.writeHead(range === null ? 200 : 206, {
      ...headers,
      "Content-Type": "application/octet-stream",
      "Accept-Ranges": "bytes",
      "Content-Length": String(end - start),
      ...(range === null ? {} : { "Content-Range": `bytes ${start}-${end - 1}/${size}` }),
    });
    if (request.method === "HEAD" || end <= start) return void response.end();
    this.sent += end - start;
    createReadStream(path, { start, end: end - 1 })
      .on("error", () => response.destroy())
      .pipe(response);
  }
}

function commitOf({ refs }: HubRepository, revision: string): string | undefined {
  if (revision === "HEAD") return refs.main;
  return refs[revision] ?? Object.values(refs).find((commit) => commit === revision);
}

async function filesOf({ folder }: HubRepository): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function treeOf(
  repository: HubRepository,
  folder: string,
  recursive: boolean,
): Promise<unknown[]> {
  const tree: unknown[] = [];
  const folders = new Set<string>();
  for (const path of await filesOf(repository)) {
    if (folder !== "" && !path.startsWith(`${folder}/`)) continue;
    const rest = folder === "" ? path : path.slice(folder.length + 1);
    const deeper = rest.lastIndexOf("/");
    if (deeper >= 0) {
      const inside = path.slice(0, path.length - rest.length + rest.indexOf("/"));
      if (!folders.has(inside))
        tree.push({ type: "directory", oid: "0".repeat(40), size: 0, path: inside });
      folders.add(inside);
      if (!recursive) continue;
    }
    const content = await readFile(join(repository.folder, path));
    tree.push({
      type: "file",
      oid: gitBlob(content),
      size: content.length,
      path,
      ...(LFS.test(path)
        ? { lfs: { oid: sha256(content), size: content.length, pointerSize: 134 } }
        : {}),
    });
  }
  return tree;
}

async function etagOf(path: string, name: string): Promise<string> {
  const content = await readFile(path);
  return LFS.test(name) ? sha256(content) : gitBlob(content);
}

/** Git's own name of a blob: SHA-1 over a header and the content. */
function gitBlob(content: Uint8Array): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

async function bodyText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function json(response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(200, { "Content-Type": "application/json" }).end(text);
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, {
      "Content-Type": "application/json",
      "X-Error-Code": code,
      "X-Error-Message": message,
    })
    .end(JSON.stringify({ error: message }));
}
