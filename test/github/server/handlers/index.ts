import type { OperationId } from "../operations.ts";
import { gitHandlers } from "./git.ts";
import type { Handler } from "./handler.ts";
import { issueHandlers } from "./issues.ts";
import { pullHandlers } from "./pulls.ts";
import { releaseHandlers } from "./releases.ts";
import { repositoryHandlers } from "./repository.ts";
import { runHandlers } from "./runs.ts";
import { userHandlers } from "./users.ts";

/** One handler per operation in the extract. */
export const HANDLERS: Readonly<Record<OperationId, Handler>> = {
  ...repositoryHandlers,
  ...gitHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...releaseHandlers,
  ...runHandlers,
  ...userHandlers,
};
