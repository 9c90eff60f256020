import { exampleOf } from "../contract.ts";
import type { FakeComment } from "../repository.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND, pageOf } from "./handler.ts";

/** Most characters that GitHub accepts in a comment. */
const LONGEST_COMMENT = 65_536;

/** Pull requests and the comments on them. */
export const pullHandlers = {
  "pulls/get": {
    needs: ["pull-requests", "read"],
    answer: ({ repository, parameters }: Call): Answer => {
      const number = Number(parameters.pull_number);
      const pull = repository.pulls.get(number);
      if (pull === undefined) return NOT_FOUND;
      return {
        status: 200,
        body: changed(exampleOf("pulls/get", 200), {
          number,
          // GitHub's example of a team violates GitHub's own schema.
          requested_teams: [],
          head: { sha: pull.head },
          base: { sha: pull.base },
        }),
      };
    },
  },
  "pulls/create": {
    needs: ["pull-requests", "write"],
    answer: ({ repository, body }: Call): Answer => {
      const { title, head, base } = body as Record<string, string>;
      const number = repository.pulls.size + 1;
      repository.pulls.set(number, { head: head!, base: base! });
      return {
        status: 201,
        body: changed(exampleOf("pulls/create", 201), {
          number,
          title,
          body: body.body,
          requested_teams: [],
          html_url: `https://github.com/${repository.fullName}/pull/${number}`,
        }),
      };
    },
  },
  "issues/list-comments": {
    needs: ["pull-requests", "read"],
    answer: (call: Call): Answer => {
      const { repository, parameters } = call;
      const number = Number(parameters.issue_number);
      if (!repository.pulls.has(number)) return NOT_FOUND;
      const all = repository.comments.filter(({ pull }) => pull === number);
      const { items, headers } = pageOf(
        call,
        `/repos/${repository.fullName}/issues/${number}/comments`,
        all,
      );
      return { status: 200, body: items.map((comment) => commentOf(call, comment)), headers };
    },
  },
  "issues/create-comment": {
    needs: ["pull-requests", "write"],
    answer: (call: Call): Answer => {
      const { repository, parameters, body, token } = call;
      const pull = Number(parameters.issue_number);
      if (!repository.pulls.has(pull)) return NOT_FOUND;
      const text = String(body.body);
      if (text.length > LONGEST_COMMENT) return TOO_LONG;
      const comment = { id: 1000 + repository.comments.length, pull, user: token.user, body: text };
      repository.comments.push(comment);
      return { status: 201, body: commentOf(call, comment) };
    },
  },
  "issues/update-comment": {
    needs: ["pull-requests", "write"],
    answer: (call: Call): Answer => {
      const { repository, parameters, body } = call;
      const comment = repository.comments.find(({ id }) => id === Number(parameters.comment_id));
      if (comment === undefined) return NOT_FOUND;
      const text = String(body.body);
      if (text.length > LONGEST_COMMENT) return TOO_LONG;
      comment.body = text;
      return { status: 200, body: commentOf(call, comment) };
    },
  },
} as const satisfies Record<string, Handler>;

const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: "Validation Failed",
    documentation_url: "https://docs.github.com/rest",
    errors: [{ resource: "IssueComment", code: "unprocessable", field: "data" }],
  },
};

function commentOf({ repository }: Call, { id, pull, user, body }: FakeComment): unknown {
  return changed(exampleOf("issues/create-comment", 201), {
    id,
    body,
    user,
    html_url: `https://github.com/${repository.fullName}/pull/${pull}#issuecomment-${id}`,
  });
}
