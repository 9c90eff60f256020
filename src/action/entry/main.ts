import { untilInterrupted } from "../../console/interrupt.ts";
import { fail } from "../failure.ts";
import { readInputs } from "../inputs.ts";
import { COULD_NOT_RUN, setOutputs } from "../outputs.ts";
import { run } from "../run.ts";

await untilInterrupted(async (signal) => {
  try {
    // Set until there is a verdict: a killed step must not look like one that found nothing.
    setOutputs(COULD_NOT_RUN);
    const inputs = readInputs();
    // Child processes inherit this environment.
    delete process.env["INPUT_GITHUB-TOKEN"];
    delete process.env["INPUT_POLICY-TOKEN"];
    delete process.env["INPUT_DIGEST-KEY"];
    await run(inputs, signal);
  } catch (error) {
    await fail(error);
  }
});

// An audit that ignored its signal would keep the process alive; exiting ends its children.
process.exit();
