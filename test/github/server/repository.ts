/** A repository as the fake server keeps it. Tests write it directly; the handlers read it. */
export class FakeRepository {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  defaultBranch = "main";
  /** Files of each commit, by its digest. */
  readonly commits = new Map<string, ReadonlyMap<string, string>>();
  /** Commits of branches and tags: `heads/main`, `tags/v1`. */
  readonly refs = new Map<string, string>();
  readonly protectedBranches = new Set<string>(["main"]);
  readonly pulls = new Map<number, { head: string; base: string }>();
  readonly comments: FakeComment[] = [];
  readonly statuses: FakeStatus[] = [];
  readonly artifacts: FakeArtifact[] = [];

  constructor(fullName: string, isPrivate: boolean) {
    const [owner, name] = fullName.split("/") as [string, string];
    this.owner = owner;
    this.name = name;
    this.private = isPrivate;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Adds a commit with these files and returns its digest, which `seed` decides. */
  commit(seed: string, files: Readonly<Record<string, string>>, ref?: string): string {
    const digest = Buffer.from(seed.padEnd(20, ".")).toString("hex").slice(0, 40);
    this.commits.set(digest, new Map(Object.entries(files)));
    if (ref !== undefined) this.refs.set(ref, digest);
    return digest;
  }

  /** The commit that a digest, a branch or a tag names. */
  resolve(ref: string): string | undefined {
    if (this.commits.has(ref)) return ref;
    const name = ref.replace(/^refs\//, "");
    return this.refs.get(name) ?? this.refs.get(`heads/${name}`) ?? this.refs.get(`tags/${name}`);
  }
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
