import { exampleOf } from "../contract.ts";
import type { FakeRepository } from "../repository.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND } from "./handler.ts";

const READ = ["contents", "read"] as const;

/** The repository, its branches, commits and files. */
export const repositoryHandlers = {
  "repos/get": {
    needs: ["metadata", "read"],
    answer: ({ repository }: Call): Answer => ({
      status: 200,
      body: changed(exampleOf("repos/get", 200), {
        name: repository.name,
        full_name: repository.fullName,
        default_branch: repository.defaultBranch,
        private: repository.private,
        // GitHub's example is a fork, and lacks what its own schema requires.
        language: null,
        source: undefined,
        parent: undefined,
        template_repository: undefined,
      }),
    }),
  },
  "repos/get-branch": {
    needs: READ,
    answer: ({ repository, parameters }: Call): Answer => {
      const sha = repository.refs.get(`heads/${parameters.branch}`);
      if (sha === undefined) return NOT_FOUND;
      return {
        status: 200,
        body: changed(exampleOf("repos/get-branch", 200), {
          name: parameters.branch,
          protected: repository.protectedBranches.has(parameters.branch!),
          commit: { sha },
        }),
      };
    },
  },
  "repos/get-commit": {
    needs: READ,
    answer: ({ repository, parameters }: Call): Answer => {
      const sha = repository.resolve(parameters.ref!);
      if (sha === undefined) return NOT_FOUND;
      return { status: 200, body: changed(exampleOf("repos/get-commit", 200), { sha, files: [] }) };
    },
  },
  "repos/get-content": {
    needs: READ,
    answer: ({ repository, parameters, query }: Call): Answer => {
      const commit = repository.resolve(query.ref ?? `heads/${repository.defaultBranch}`);
      const files = repository.commits.get(commit ?? "");
      const path = parameters.path!;
      const content = files?.get(path);
      if (typeof content === "string") return { status: 200, body: fileAt(path, content) };
      const folder = [...(files?.entries() ?? [])].filter(([name]) => name.startsWith(`${path}/`));
      if (folder.length === 0) return NOT_FOUND;
      return { status: 200, body: folder.map(([name]) => entryAt(name, "")) };
    },
  },
  "repos/compare-commits": {
    needs: READ,
    answer: ({ repository, parameters }: Call): Answer => {
      const [base, head] = [parameters.base!, parameters.head!].map((ref) =>
        repository.commits.get(repository.resolve(ref) ?? ""),
      );
      if (base === undefined || head === undefined) return NOT_FOUND;
      const files = changesBetween(base, head)
        .slice(0, 300)
        .map(([filename, status]) => ({ ...changedFile(), filename, status }));
      return {
        status: 200,
        body: changed(exampleOf("repos/compare-commits", 200), {
          files,
          merge_base_commit: { sha: mergeBaseOf(repository, parameters) },
        }),
      };
    },
  },
  "repos/list-commits": {
    needs: READ,
    answer: ({ repository, query }: Call): Answer => {
      const sha = repository.resolve(query.sha ?? repository.defaultBranch);
      if (sha === undefined) return NOT_FOUND;
      const [example] = exampleOf("repos/list-commits", 200) as unknown[];
      const shown = repository.commitsUpTo(sha).slice(0, Number(query.per_page ?? 30));
      return { status: 200, body: shown.map((one) => changed(example, { sha: one })) };
    },
  },
} as const satisfies Record<string, Handler>;

function mergeBaseOf(repository: FakeRepository, { base, head }: Record<string, string>): string {
  const before = repository.commitsUpTo(repository.resolve(base!)!);
  const own = repository.commitsUpTo(repository.resolve(head!)!);
  return own.find((sha) => before.includes(sha)) ?? before.at(-1)!;
}

type Files = ReadonlyMap<string, unknown>;

function changesBetween(base: Files, head: Files): [string, string][] {
  return [...new Set([...base.keys(), ...head.keys()])]
    .filter((path) => JSON.stringify(base.get(path)) !== JSON.stringify(head.get(path)))
    .map((path) => [path, !head.has(path) ? "removed" : base.has(path) ? "modified" : "added"]);
}

function changedFile(): Record<string, unknown> {
  const { files } = exampleOf("repos/compare-commits", 200) as {
    files: Record<string, unknown>[];
  };
  return files[0]!;
}

function fileAt(path: string, text: string): Record<string, unknown> {
  return changed(exampleOf("repos/get-content", 200) as Record<string, unknown>, {
    ...pathOf(path),
    size: Buffer.byteLength(text),
    // GitHub breaks base64 into lines.
    content: Buffer.from(text)
      .toString("base64")
      .replace(/(.{60})/g, "$1\n"),
  });
}

function entryAt(path: string, text: string): Record<string, unknown> {
  const { content: _, encoding: __, ...entry } = fileAt(path, text);
  return entry;
}

function pathOf(path: string): Pick<FakeRepository, "name"> & { path: string } {
  return { path, name: path.split("/").at(-1)! };
}
