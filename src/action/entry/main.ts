import { untilInterrupted } from "../../console/interrupt.ts";
import { fail } from "../failure.ts";
import { readInputs } from "../inputs.ts";
import { COULD_NOT_RUN, setOutputs } from "../outputs.ts";
import { run } from "../run.ts";

await untilInterrupted(async (signal) => {
  try {
    // Until there is a verdict: a step that is killed must not look like one that found nothing.
    setOutputs(COULD_NOT_RUN);
    const inputs = readInputs();
    // What this process starts inherits its environment.
    delete process.env["INPUT_GITHUB-TOKEN"];
    delete process.env["INPUT_POLICY-TOKEN"];
    delete process.env["INPUT_DIGEST-KEY"];
    await run(inputs, signal);
  } catch (error) {
    await fail(error);
  }
});

// An audit that did not heed a signal would keep the process alive; leaving ends its children.
process.exit();
