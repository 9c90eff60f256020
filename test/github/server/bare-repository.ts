import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One file or folder of a tree, as `git ls-tree` tells it. */
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

  constructor() {
    this.#git(["init", "--bare", "--quiet", this.folder]);
  }

  get isEmpty(): boolean {
    return this.#git(["for-each-ref"]) === "";
  }

  /** The commit that a ref names; undefined when there is no such ref. */
  ref(name: string): string | undefined {
    return this.#try(["rev-parse", "--verify", "--quiet", name])?.trim();
  }

  treeOf(commit: string): string | undefined {
    return this.#try(["rev-parse", "--verify", "--quiet", `${commit}^{tree}`])?.trim();
  }

  parentsOf(commit: string): string[] {
    return this.#git(["log", "-1", "--format=%P", commit]).trim().split(" ").filter(Boolean);
  }

  tree(sha: string): TreeEntry[] | undefined {
    const text = this.#try(["ls-tree", "-r", "-t", "-l", "-z", sha]);
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

  /** A tree with these files on top of another's. */
  makeTree(files: readonly { path: string; content: string }[], base: string | undefined): string {
    const env = { GIT_INDEX_FILE: join(this.folder, `index-${Math.random()}`) };
    if (base !== undefined) this.#git(["read-tree", base], { env });
    for (const { path, content } of files) {
      const sha = this.#git(["hash-object", "-w", "--stdin"], { input: content }).trim();
      this.#git(["update-index", "--add", "--cacheinfo", `100644,${sha},${path}`], { env });
    }
    return this.#git(["write-tree"], { env }).trim();
  }

  makeCommit(tree: string, message: string, parents: readonly string[]): string {
    const flags = parents.flatMap((parent) => ["-p", parent]);
    return this.#git(["commit-tree", tree, ...flags, "-F", "-"], { input: message }).trim();
  }

  /** Creates a ref, unless there is one. */
  createRef(name: string, sha: string): boolean {
    return this.#try(["update-ref", name, sha, "0".repeat(40)]) !== undefined;
  }

  /** Moves a ref forward, compare-and-swap; false when that would lose a commit. */
  forward(name: string, sha: string): boolean {
    const before = this.ref(name);
    if (before === undefined) return false;
    if (this.#try(["merge-base", "--is-ancestor", before, sha]) === undefined) return false;
    return this.#try(["update-ref", name, sha, before]) !== undefined;
  }

  /** What somebody with more rights does: sets a ref to anything. */
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

  #git(args: string[], options: { input?: string; env?: Record<string, string> } = {}): string {
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
