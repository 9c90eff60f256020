/** Runs a Python tool in the environment that has TRL: `npm run trl -- pytest probe/tests/trl`. */
import { trlPython } from "./environment.ts";
import { runModule } from "./python.ts";

process.exitCode = await runModule(await trlPython(console.error), process.argv.slice(2));
