/** Runs a Python development tool: `npm run tool -- ruff check probe`. */
import { developmentPython } from "./environment.ts";
import { runModule } from "./python.ts";

process.exitCode = await runModule(await developmentPython(console.error), process.argv.slice(2));
