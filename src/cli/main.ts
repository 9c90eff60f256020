#!/usr/bin/env node
// Nothing is imported before this: the rest does not even parse on an older Node.
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  console.error(
    `reticence: Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import("./index.ts");
  process.exitCode = await main(process.argv.slice(2));
}

export {};
