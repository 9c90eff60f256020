import { GitHubError } from "../../../base/errors.ts";
import type { Client } from "../../api/client.ts";
import type { Repository } from "../../api/event.ts";
import { attempt } from "../../api/failure.ts";

/** Most API calls that reading one commit may take. */
const MOST_CALLS = 500;
/** Most links that the kernel follows on the way to a file. */
const MOST_LINKS = 40;
/** Largest file of a commit that is read here: pointers, attributes and links are small. */
const LARGEST_FILE_BYTES = 1024 * 1024;

export interface Entry {
  kind: "file" | "folder" | "link" | "submodule";
  sha: string;
  /** Bytes, for files and links. */
  size: number;
}

/** What a path is in a commit, with all links on the way followed. */
export type Place =
  | { kind: "file"; path: string; entry: Entry }
  | { kind: "folder"; path: string; sha: string }
  /** The rest of the path is in another repository, of which this commit records a commit. */
  | { kind: "submodule"; path: string; sha: string; rest: string }
  /** The path where it would be, and the text of the last link on the way. */
  | { kind: "absent"; path: string; link?: string }
  /** A link leads outside the commit. */
  | { kind: "elsewhere"; link: string };

/** The files of one commit, read through GitHub's API folder by folder, each only once. */
export class CommitTree {
  readonly commit: string;
  readonly #client: Client;
  readonly #repository: Repository;
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  readonly #blobs = new Map<string, Promise<Buffer>>();
  #root: Promise<string> | undefined;
  #calls = 0;

  constructor(client: Client, repository: Repository, commit: string) {
    this.#client = client;
    this.#repository = repository;
    this.commit = commit;
  }

  /** What is at a path, written with forward slashes; empty is the root. Throws GitHubError. */
  async find(path: string): Promise<Place> {
    const names: string[] = [];
    const folders = [await this.#rootOf()];
    let ahead = path.split("/");
    let links = 0;
    let link: string | undefined;
    while (ahead.length > 0) {
      const name = ahead.shift()!;
      if (name === "" || name === ".") continue;
      if (name === "..") {
        if (names.pop() === undefined) return { kind: "elsewhere", link: link ?? path };
        folders.pop();
        continue;
      }
      const entry = (await this.entries(folders.at(-1)!)).get(name);
      const here = [...names, name].join("/");
      const rest = ahead.filter((part) => part !== "" && part !== ".");
      const absent = {
        kind: "absent",
        path: [here, ...rest].join("/"),
        ...(link === undefined ? {} : { link }),
      } as const;
      switch (entry?.kind) {
        case undefined:
          return rest.includes("..") ? { kind: "elsewhere", link: link ?? path } : absent;
        case "folder":
          names.push(name);
          folders.push(entry.sha);
          break;
        case "file":
          return rest.length > 0 ? absent : { kind: "file", path: here, entry };
        case "submodule":
          if (rest.includes("..")) return { kind: "elsewhere", link: link ?? path };
          return { kind: "submodule", path: here, sha: entry.sha, rest: rest.join("/") };
        case "link": {
          link = (await this.read(entry)).toString("utf8");
          links += 1;
          if (links > MOST_LINKS || link.startsWith("/")) return { kind: "elsewhere", link };
          ahead = [...link.split("/"), ...ahead];
        }
      }
    }
    return { kind: "folder", path: names.join("/"), sha: folders.at(-1)! };
  }

  /** What a folder holds, by name. Throws GitHubError. */
  async entries(folder: string): Promise<ReadonlyMap<string, Entry>> {
    let found = this.#folders.get(folder);
    if (found === undefined) {
      found = this.#call(async () => {
        const { data } = await this.#client.rest.git.getTree({
          ...this.#repository,
          tree_sha: folder,
        });
        if (data.truncated)
          throw new GitHubError(
            "change-too-large",
            `could not ${this.#what}: a folder is too large.`,
          );
        return new Map(
          data.tree.map(({ path, mode, sha, size = 0 }) => [
            path,
            { kind: KINDS[mode] ?? "file", sha, size },
          ]),
        );
      });
      this.#folders.set(folder, found);
    }
    return await found;
  }

  /** The content of a small file or the target of a link. Throws GitHubError. */
  async read({ sha, size }: Entry): Promise<Buffer> {
    if (size > LARGEST_FILE_BYTES) {
      throw new GitHubError("change-too-large", `could not ${this.#what}: a file is too large.`);
    }
    let found = this.#blobs.get(sha);
    if (found === undefined) {
      found = this.#call(async () => {
        const { data } = await this.#client.rest.git.getBlob({
          ...this.#repository,
          file_sha: sha,
        });
        return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
      });
      this.#blobs.set(sha, found);
    }
    return await found;
  }

  /** The text of a small file at a path; undefined if there is none. Throws GitHubError. */
  async text(path: string): Promise<string | undefined> {
    const place = await this.find(path);
    return place.kind === "file" ? (await this.read(place.entry)).toString("utf8") : undefined;
  }

  async #rootOf(): Promise<string> {
    this.#root ??= this.#call(async () => {
      const { data } = await this.#client.rest.git.getCommit({
        ...this.#repository,
        commit_sha: this.commit,
      });
      return data.tree.sha;
    });
    return await this.#root;
  }

  get #what(): string {
    return `read the files of ${this.commit.slice(0, 12)}`;
  }

  async #call<T>(call: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    if (this.#calls > MOST_CALLS) {
      throw new GitHubError("change-too-large", `could not ${this.#what}: there are too many.`);
    }
    return await attempt({ what: this.#what, permission: "contents: read" }, call);
  }
}

/** Kinds of entries by git mode; every other mode is a file. */
const KINDS: Readonly<Record<string, Entry["kind"]>> = {
  "040000": "folder",
  "120000": "link",
  "160000": "submodule",
};
