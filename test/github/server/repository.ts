import { BareRepository, type Content } from "./bare-repository.ts";

/** A repository as the fake server keeps it. Tests write it directly; the handlers read it. */
export class FakeRepository implements Disposable {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  defaultBranch = "main";
  /** Files of each commit, by its digest. */
  readonly commits = new Map<string, ReadonlyMap<string, Content>>();
  readonly #trees = new Map<string, string>();
  /** Commits of branches and tags: `heads/main`, `tags/v1`. */
  readonly refs = new Map<string, string>();
  readonly protectedBranches = new Set<string>(["main"]);
  readonly pulls = new Map<number, { head: string; base: string }>();
  readonly releases: FakeRelease[] = [];
  readonly comments: FakeComment[] = [];
  readonly statuses: FakeStatus[] = [];
  readonly artifacts: FakeArtifact[] = [];
  readonly issues: FakeIssue[] = [];
  /** A commit and those before it, newest first; a commit that is not listed is the first. */
  readonly ancestry = new Map<string, readonly string[]>();
  #git: BareRepository | undefined;

  constructor(fullName: string, isPrivate: boolean) {
    const [owner, name] = fullName.split("/") as [string, string];
    this.owner = owner;
    this.name = name;
    this.private = isPrivate;
  }

  /** The repository's objects and branches that are written through the Git data API: real ones. */
  get git(): BareRepository {
    this.#git ??= new BareRepository();
    return this.#git;
  }

  /** Without a commit, GitHub answers the Git data API with a conflict. */
  get isEmpty(): boolean {
    return this.refs.size === 0 && this.git.isEmpty;
  }

  /** The commit and those before it, newest first. */
  commitsUpTo(sha: string): readonly string[] {
    return this.ancestry.get(sha) ?? [sha];
  }

  [Symbol.dispose](): void {
    this.#git?.[Symbol.dispose]();
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Adds a commit with these files and returns its digest, which `seed` decides. */
  commit(seed: string, files: Readonly<Record<string, Content>>, ref?: string): string {
    const digest = Buffer.from(seed.padEnd(20, ".")).toString("hex").slice(0, 40);
    this.#trees.delete(digest);
    this.commits.set(digest, new Map(Object.entries(files)));
    if (ref !== undefined) this.refs.set(ref, digest);
    return digest;
  }

  /** The tree of a commit, as git makes it. */
  treeOf(commit: string): string | undefined {
    const files = this.commits.get(commit);
    if (files === undefined) return this.git.treeOf(commit);
    let tree = this.#trees.get(commit);
    if (tree === undefined) {
      const list = [...files].map(([path, content]) => ({ path, content }));
      tree = this.git.makeTree(list, undefined);
      this.#trees.set(commit, tree);
    }
    return tree;
  }

  /** The commit that a digest, a branch or a tag names. */
  resolve(ref: string): string | undefined {
    if (this.commits.has(ref)) return ref;
    const name = ref.replace(/^refs\//, "");
    return this.refs.get(name) ?? this.refs.get(`heads/${name}`) ?? this.refs.get(`tags/${name}`);
  }
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  user: FakeUser;
}

export interface FakeRelease {
  id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  assets: Map<string, Buffer>;
}

export interface FakeComment {
  id: number;
  pull: number;
  user: FakeUser;
  body: string;
}

export interface FakeStatus {
  sha: string;
  state: string;
  context: string;
  description: string;
}

export interface FakeArtifact {
  id: number;
  name: string;
  runId: number;
  headSha: string;
  content: Buffer;
  expired?: boolean;
}

export interface FakeUser {
  login: string;
  type: "Bot" | "User";
}

/** Whom a token belongs to and what it may do. */
export interface FakeToken {
  user: FakeUser;
  permissions: Readonly<Record<string, "read" | "write">>;
}
