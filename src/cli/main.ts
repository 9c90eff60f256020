#!/usr/bin/env node
// Nothing is imported before this check: an older Node cannot even parse the rest.
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(
    `reticence: Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`,
  );
  process.exitCode = 2;
} else {
  const { main, EXIT_COULD_NOT_RUN, OutputWatch } = await import("./index.ts");
  const output = new OutputWatch();
  const code = await main(process.argv.slice(2));
  process.exitCode = await output.settle(code, EXIT_COULD_NOT_RUN);
}

export {};
