import { exampleOf } from "../contract.ts";
import { type Answer, type Call, changed, type Handler, NOT_FOUND, pageOf } from "./handler.ts";

/** What workflow runs leave: artifacts, and statuses of commits. */
export const runHandlers = {
  "actions/list-workflow-run-artifacts": {
    needs: ["actions", "read"],
    answer: (call: Call): Answer => {
      const { repository, parameters } = call;
      const runId = Number(parameters.run_id);
      const all = repository.artifacts.filter((artifact) => artifact.runId === runId);
      const path = `/repos/${repository.fullName}/actions/runs/${runId}/artifacts`;
      const { items, headers } = pageOf(call, path, all);
      const { artifacts: examples } = exampleOf("actions/list-workflow-run-artifacts", 200) as {
        artifacts: unknown[];
      };
      const artifacts = items.map(({ id, name, content, headSha, expired }) =>
        changed(examples[0], {
          id,
          name,
          size_in_bytes: content.length,
          expired: expired ?? false,
          workflow_run: { id: runId, head_sha: headSha },
        }),
      );
      return { status: 200, body: { total_count: all.length, artifacts }, headers };
    },
  },
  "actions/download-artifact": {
    needs: ["actions", "read"],
    answer: ({ repository, parameters, url }: Call): Answer => {
      const id = Number(parameters.artifact_id);
      if (!repository.artifacts.some((artifact) => artifact.id === id)) return NOT_FOUND;
      return { status: 302, headers: { location: `${url}/storage/${repository.fullName}/${id}` } };
    },
  },
  "repos/create-commit-status": {
    needs: ["statuses", "write"],
    answer: ({ repository, parameters, body }: Call): Answer => {
      const sha = parameters.sha!;
      if (!repository.commits.has(sha))
        return { status: 422, body: { message: "No commit found" } };
      const { state, context, description } = body as Record<string, string>;
      if ((description ?? "").length > 140) {
        return { status: 422, body: { message: "description is too long" } };
      }
      const status = { sha, state: state!, context: context!, description: description! };
      repository.statuses.push(status);
      return {
        status: 201,
        body: changed(exampleOf("repos/create-commit-status", 201), {
          state: status.state,
          context: status.context,
          description: status.description,
        }),
      };
    },
  },
} as const satisfies Record<string, Handler>;
