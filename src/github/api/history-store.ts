import type { Store } from "../../history/store.ts";
import { commitFiles, type DataBranch, readBranch } from "./branch.ts";

/** A history in a branch of the repository on GitHub. */
export function branchStore(target: DataBranch): Store {
  return {
    place: `the branch ${target.branch}`,
    read: async () => await readBranch(target),
    update: async (message, change) => {
      await commitFiles(target, message, change);
    },
  };
}
