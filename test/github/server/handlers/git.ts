import { exampleOf } from "../contract.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND } from "./handler.ts";

const READ = ["contents", "read"] as const;
const WRITE = ["contents", "write"] as const;

/** The Git data API, on a real bare repository. */
export const gitHandlers = {
  "git/get-ref": {
    needs: READ,
    answer: notEmpty(({ repository, parameters }) => {
      const name = `refs/${parameters.ref}`;
      const sha = repository.git.ref(name);
      return sha === undefined ? NOT_FOUND : { status: 200, body: refBody(name, sha) };
    }),
  },
  "git/get-commit": {
    needs: READ,
    answer: notEmpty(({ repository, parameters }) => {
      const sha = parameters.commit_sha!;
      const tree = repository.treeOf(sha);
      if (tree === undefined) return NOT_FOUND;
      const body = changed(exampleOf("git/get-commit", 200), { sha, tree: { sha: tree } });
      return { status: 200, body };
    }),
  },
  "git/get-tree": {
    needs: READ,
    answer: notEmpty(({ repository, parameters, query }) => {
      const sha = parameters.tree_sha!;
      // GitHub takes any value for yes, also "false".
      const tree = repository.git.tree(sha, query.recursive !== undefined);
      if (tree === undefined) return NOT_FOUND;
      const entries = tree.map(({ size, ...entry }) => ({
        ...entry,
        url: "https://api.github.com/object",
        ...(size === undefined ? {} : { size }),
      }));
      return {
        status: 200,
        body: { sha, url: "https://api.github.com/tree", truncated: false, tree: entries },
      };
    }),
  },
  "git/get-blob": {
    needs: READ,
    answer: notEmpty(({ repository, parameters }) => {
      const sha = parameters.file_sha!;
      const content = repository.git.blob(sha);
      if (content === undefined) return NOT_FOUND;
      return {
        status: 200,
        body: changed(exampleOf("git/get-blob", 200), {
          sha,
          size: content.length,
          encoding: "base64",
          content: content.toString("base64").replace(/(.{60})/g, "$1\n"),
        }),
      };
    }),
  },
  "git/create-tree": {
    needs: WRITE,
    answer: notEmpty(({ repository, body }) => {
      const files = body.tree as { path: string; content: string }[];
      const base = body.base_tree as string | undefined;
      if (base !== undefined && repository.git.tree(base) === undefined) return NOT_FOUND;
      const sha = repository.git.makeTree(files, base);
      return { status: 201, body: changed(exampleOf("git/create-tree", 201), { sha }) };
    }),
  },
  "git/create-commit": {
    needs: WRITE,
    answer: notEmpty(({ repository, body }) => {
      const { message, tree, parents } = body as {
        message: string;
        tree: string;
        parents?: string[];
      };
      const sha = repository.git.makeCommit(tree, message, parents ?? []);
      return {
        status: 201,
        body: changed(exampleOf("git/create-commit", 201), { sha, tree: { sha: tree }, message }),
      };
    }),
  },
  "git/create-ref": {
    needs: WRITE,
    answer: notEmpty(({ repository, body }) => {
      const { ref, sha } = body as { ref: string; sha: string };
      if (repository.protectedBranches.has(branchOf(ref))) return protectedBranch(ref);
      return repository.git.createRef(ref, sha)
        ? { status: 201, body: refBody(ref, sha) }
        : unprocessable("Reference already exists");
    }),
  },
  "git/update-ref": {
    needs: WRITE,
    answer: notEmpty(({ repository, parameters, body }) => {
      const name = `refs/${parameters.ref}`;
      const { sha, force } = body as { sha: string; force?: boolean };
      if (repository.protectedBranches.has(branchOf(name))) return protectedBranch(name);
      if (repository.git.ref(name) === undefined) return unprocessable("Reference does not exist");
      if (force === true) throw new Error("a history is never rewritten");
      return repository.git.forward(name, sha)
        ? { status: 200, body: refBody(name, sha) }
        : unprocessable("Update is not a fast forward");
    }),
  },
} as const satisfies Record<string, Handler>;

function notEmpty(answer: (call: Call) => Answer): (call: Call) => Answer {
  return (call) =>
    call.repository.isEmpty
      ? { status: 409, body: { message: "Git Repository is empty." } }
      : answer(call);
}

function refBody(ref: string, sha: string): unknown {
  return changed(exampleOf("git/get-ref", 200), { ref, object: { sha, type: "commit" } });
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}

function protectedBranch(ref: string): Answer {
  return unprocessable(`Protected branch update failed for ${ref}.`);
}

function unprocessable(message: string): Answer {
  return { status: 422, body: { message, documentation_url: "https://docs.github.com/rest" } };
}
