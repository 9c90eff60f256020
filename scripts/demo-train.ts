/** `npm run demo:train`: builds the demo's data and weights again, on the CPU. */
import { runPython } from "./python.ts";

process.exitCode = await runPython("examples/demo/train/rebuild.py", process.argv.slice(2));
