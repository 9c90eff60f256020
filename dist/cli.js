#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) < 24) console.error(`reticence: Node.js 24 or newer is needed; this is ${process.versions.node}.`), process.exitCode = 2;
else {
	let { main, EXIT_COULD_NOT_RUN, OutputWatch } = await import("./chunks/src-cli-index.js"), output = new OutputWatch(), code = await main(process.argv.slice(2));
	process.exitCode = await output.settle(code, EXIT_COULD_NOT_RUN);
}
export {};
