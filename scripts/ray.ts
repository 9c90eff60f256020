/** `npm run ray [-- OPTIONS]`: the tests of replicas on Ray by pytest. */
import { RAY_TESTS, rayPython } from "./environment.ts";
import { runModule } from "./python.ts";

process.exitCode = await runModule(await rayPython(console.error), [
  "pytest",
  RAY_TESTS,
  ...process.argv.slice(2),
]);
