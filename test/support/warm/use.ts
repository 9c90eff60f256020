import { afterAll, beforeAll } from "vitest";
import { type Folder, makeFolder } from "../folder.ts";
import { WarmProbe } from "./probe.ts";

/**
 * The audits of this file run in forks of one warm process, which is the probe as it is but for its
 * start. Not for a file about how the probe is found and started.
 */
export function useWarmProbe(): void {
  let folder: Folder;
  let probe: WarmProbe;
  const before = process.env.RETICENCE_PYTHON;
  beforeAll(async () => {
    folder = await makeFolder({});
    probe = await WarmProbe.start(folder.at("probe"));
    process.env.RETICENCE_PYTHON = probe.interpreter;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.RETICENCE_PYTHON;
    else process.env.RETICENCE_PYTHON = before;
    await probe[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });
}
