import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a commit holds at a path: text or bytes, a link's target, or another repository's commit. */
export type Content = string | Uint8Array | { link: string } | { submodule: string };

/** One file or folder of a tree, as listed by `git ls-tree`. */
export interface TreeEntry {
  mode: string;
  type: string;
  sha: string;
  size: number | undefined;
  path: string;
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "bot@example.org",
  GIT_COMMITTER_NAME: "github-actions[bot]",
  GIT_COMMITTER_EMAIL: "bot@example.org",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** A bare git repository in a temporary folder: real objects, and refs that git itself guards. */
export class BareRepository implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "reticence-bare-"));

  /** An object never changes. */
  readonly #trees = new Map<string, TreeEntry[]>();

  constructor() {
    this.#git(["init", "--bare", "--quiet", this.folder]);
  }

  get isEmpty(): boolean {
    return this.#git(["for-each-ref"]) === "";
  }

  /** The commit that a ref names; undefined if there is no such ref. */
  ref(name: string): string | undefined {
    return this.#try(["rev-parse", "--verify", "--quiet", name])?.trim();
  }

  treeOf(commit: string): string | undefined {
    return this.#try(["rev-parse", "--verify", "--quiet", `${commit}^{tree}`])?.trim();
  }

  parentsOf(commit: string): string[] {
    return this.#git(["log", "-1", "--format=%P", commit]).trim().split(" ").filter(Boolean);
  }

  tree(sha: string, recursive = true): TreeEntry[] | undefined {
    const key = `${sha} ${recursive}`;
    const known = this.#trees.get(key) ?? this.#readTree(sha, recursive);
    if (known !== undefined) this.#trees.set(key, known);
    return known;
  }

  #readTree(sha: string, recursive: boolean): TreeEntry[] | undefined {
    const deep = recursive ? ["-r", "-t"] : [];
    const text = this.#try(["ls-tree", ...deep, "-l", "-z", sha]);
    return text
      ?.split("\0")
      .filter((line) => line !== "")
      .map((line) => {
        const [, mode, type, digest, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line)!;
        return {
          mode: mode!,
          type: type!,
          sha: digest!,
          size: size === "-" ? undefined : Number(size),
          path: path!,
        };
      });
  }

  blob(sha: string): Buffer | undefined {
    try {
      return execFileSync("git", ["cat-file", "blob", sha], {
        cwd: this.folder,
        stdio: ["ignore", "pipe", "ignore"],
        maxBuffer: 256 * 1024 * 1024,
      });
    } catch {
      return undefined;
    }
  }

  /** A tree with these files added to another tree, using as few processes as possible. */
  makeTree(files: readonly { path: string; content: Content }[], base: string | undefined): string {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${Math.random()}`) };
    if (base !== undefined) this.#git(["read-tree", base], { env });
    const digests = this.#store(files.map(({ content }) => content));
    const lines = files.map(({ path, content }, at) => {
      const mode = modeOf(content);
      return `${mode} ${mode === "160000" ? (content as { submodule: string }).submodule : digests[at]}\t${path}\0`;
    });
    this.#git(["update-index", "-z", "--add", "--index-info"], { env, input: lines.join("") });
    return this.#git(["write-tree"], { env }).trim();
  }

  /** Digests of contents, in their order. */
  #store(contents: readonly Content[]): string[] {
    const parts = contents.flatMap((content, at) => {
      const bytes = Buffer.from(bytesOf(content));
      return [`blob\nmark :${at + 1}\ndata ${bytes.length}\n`, bytes, "\n"];
    });
    const marks = join(this.folder, `marks-${Math.random()}`);
    const input = Buffer.concat(parts.map((part) => Buffer.from(part as Buffer)));
    this.#git(["fast-import", "--quiet", `--export-marks=${marks}`], { input });
    const known = readFileSync(marks, "utf8").trim().split("\n");
    const byMark = new Map(known.map((line) => line.split(" ") as [string, string]));
    return contents.map((_, at) => byMark.get(`:${at + 1}`)!);
  }

  makeCommit(tree: string, message: string, parents: readonly string[]): string {
    const flags = parents.flatMap((parent) => ["-p", parent]);
    return this.#git(["commit-tree", tree, ...flags, "-F", "-"], { input: message }).trim();
  }

  /** Creates a ref, unless there is one. */
  createRef(name: string, sha: string): boolean {
    return this.#try(["update-ref", name, sha, "0".repeat(40)]) !== undefined;
  }

  /** Moves a ref forward, compare-and-swap; false if that would lose a commit. */
  forward(name: string, sha: string): boolean {
    const before = this.ref(name);
    if (before === undefined) return false;
    if (this.#try(["merge-base", "--is-ancestor", before, sha]) === undefined) return false;
    return this.#try(["update-ref", name, sha, before]) !== undefined;
  }

  /** Sets a ref to anything, as somebody with more rights can. */
  force(name: string, sha: string): void {
    this.#git(["update-ref", name, sha]);
  }

  /** A commit with these files at the end of a branch, as somebody else would push it. */
  push(branch: string, files: Readonly<Record<string, string>>, message = "push"): string {
    const name = `refs/heads/${branch}`;
    const before = this.ref(name);
    const list = Object.entries(files).map(([path, content]) => ({ path, content }));
    const tree = this.makeTree(list, before === undefined ? undefined : this.treeOf(before));
    const commit = this.makeCommit(tree, message, before === undefined ? [] : [before]);
    this.force(name, commit);
    return commit;
  }

  /** The text of a file at the end of a branch. */
  file(branch: string, path: string): string | undefined {
    return this.#try(["show", `refs/heads/${branch}:${path}`]);
  }

  /** Messages of the commits of a branch, oldest first. */
  messages(branch: string): string[] {
    const text = this.#try(["log", "--reverse", "--format=%s", `refs/heads/${branch}`]) ?? "";
    return text.split("\n").filter((line) => line !== "");
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #try(args: string[]): string | undefined {
    try {
      return this.#git(args);
    } catch {
      return undefined;
    }
  }

  #git(
    args: string[],
    options: { input?: string | Uint8Array; env?: Record<string, string> } = {},
  ): string {
    return execFileSync("git", args, {
      cwd: this.folder,
      env: { ...process.env, ...AUTHOR, ...options.env },
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
      maxBuffer: 256 * 1024 * 1024,
      ...(options.input === undefined ? {} : { input: options.input }),
    });
  }
}

function modeOf(content: Content): string {
  if (typeof content === "string" || content instanceof Uint8Array) return "100644";
  return "link" in content ? "120000" : "160000";
}

function bytesOf(content: Content): string | Uint8Array {
  if (typeof content === "string" || content instanceof Uint8Array) return content;
  return "link" in content ? content.link : content.submodule;
}
