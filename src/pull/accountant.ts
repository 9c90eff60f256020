import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readAccountant } from "../accounting/index.ts";
import { PolicyError } from "../base/errors.ts";
import type { LoadedPolicy } from "../config/index.ts";
import type { Puller } from "../sources/index.ts";
import { pullSideInput, SIDE_INPUTS } from "./side-inputs.ts";

/**
 * The policy with the mechanism that an accountant's state tells, if it names one. Throws PolicyError
 * for a file that is none.
 */
export async function withAccountant(loaded: LoadedPolicy, puller: Puller): Promise<LoadedPolicy> {
  const named = loaded.policy.training?.dp?.accountant;
  if (named === undefined) return loaded;
  const key = ["training", "dp", "accountant"];
  const path = await pullSideInput(loaded, puller, key, named, SIDE_INPUTS.accountant);
  const location = loaded.source.locate(key);
  const phases = readAccountant(await readFile(path, "utf8"));
  if (phases === undefined) {
    throw new PolicyError(
      "accountant-unreadable",
      `"${named}" is not the state of an Opacus accountant as JSON. After training, write it with json.dump(engine.accountant.state_dict(), file); a pickle is never loaded.`,
      { location },
    );
  }
  const origin = { location, directory: dirname(path) };
  return loaded.with([{ path: ["training", "dp", "phases"], value: phases, label: named, origin }]);
}
