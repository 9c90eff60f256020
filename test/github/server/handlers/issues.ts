import { exampleOf } from "../contract.ts";
import type { FakeIssue } from "../repository.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND, pageOf } from "./handler.ts";

/** Issues: listed, opened, changed. */
export const issueHandlers = {
  "issues/list-for-repo": {
    needs: ["issues", "read"],
    answer: (call: Call): Answer => {
      const { repository, query } = call;
      const wanted = query.state ?? "open";
      const all = repository.issues.filter(({ state }) => wanted === "all" || state === wanted);
      const path = `/repos/${repository.fullName}/issues`;
      const { items, headers } = pageOf(call, path, [...all].reverse());
      return { status: 200, body: items.map((issue) => issueBody(call, issue)), headers };
    },
  },
  "issues/create": {
    needs: ["issues", "write"],
    answer: (call: Call): Answer => {
      const { repository, body, token } = call;
      const issue: FakeIssue = {
        number: repository.issues.length + 1,
        title: String(body.title),
        body: String(body.body),
        state: "open",
        user: token.user,
      };
      repository.issues.push(issue);
      return { status: 201, body: issueBody(call, issue) };
    },
  },
  "issues/update": {
    needs: ["issues", "write"],
    answer: (call: Call): Answer => {
      const { repository, parameters, body } = call;
      const number = Number(parameters.issue_number);
      const issue = repository.issues.find((one) => one.number === number);
      if (issue === undefined) return NOT_FOUND;
      Object.assign(
        issue,
        Object.fromEntries(
          Object.entries(body).filter(([name]) => ["title", "body", "state"].includes(name)),
        ),
      );
      return { status: 200, body: issueBody(call, issue) };
    },
  },
} as const satisfies Record<string, Handler>;

function issueBody({ repository }: Call, { number, title, body, state, user }: FakeIssue): unknown {
  const { pull_request: _, ...example } = exampleOf("issues/create", 201) as Record<
    string,
    unknown
  >;
  return changed(example, {
    number,
    title,
    body,
    state,
    user,
    html_url: `https://github.com/${repository.fullName}/issues/${number}`,
  });
}
