import type { OperationId } from "../operations.ts";
import type { Handler } from "./handler.ts";
import { pullHandlers } from "./pulls.ts";
import { repositoryHandlers } from "./repository.ts";
import { runHandlers } from "./runs.ts";
import { userHandlers } from "./users.ts";

/** One handler for each operation that the extract holds. */
export const HANDLERS: Readonly<Record<OperationId, Handler>> = {
  ...repositoryHandlers,
  ...pullHandlers,
  ...runHandlers,
  ...userHandlers,
};
