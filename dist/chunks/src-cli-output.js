import { n as visibleJson, r as visibleLines } from "./src-base-visible.js";
// src/cli/output.ts
/** Writes lines to the standard output, with nothing in them that is not seen. */
function print(text) {
	process.stdout.write(`${visibleLines(text)}\n`);
}
/** Writes what a renderer has made, colours and all: names in it are visible already. */
function printRendered(text) {
	process.stdout.write(`${text}\n`);
}
function printJson(value) {
	process.stdout.write(`${visibleJson(value)}\n`);
}
/** Writes lines to the standard error. */
function tell(text) {
	process.stderr.write(`${visibleLines(text)}\n`);
}
/**
* What becomes of an exit code when the standard output cannot be written to. Whoever reads may stop
* reading (`| head`, `| true`): the verdict stands. Anything else, like a full disk, leaves a passing
* run without its result: then the exit code is `otherwise`.
*/
var OutputWatch = class {
	#broken;
	constructor(streams = [process.stdout, process.stderr]) {
		for (let stream of streams) stream.on("error", (error) => {
			error.code !== "EPIPE" && (this.#broken ??= error.code ?? error.name);
		});
	}
	/** Exit code of a run that ended with `code`, once everything is written or cannot be. */
	async settle(code, otherwise) {
		return await Promise.all([flushed(process.stdout), flushed(process.stderr)]), this.#broken === void 0 ? code : (tell(`reticence: the output could not be written (${this.#broken}).`), code === 0 ? otherwise : code);
	}
};
/** Resolves when what was written has left, or never will. */
function flushed(stream) {
	return new Promise((resolve) => {
		stream.destroyed || stream.writableLength === 0 ? setImmediate(resolve) : (stream.once("error", () => resolve()), stream.once("close", () => resolve()), stream.write("", () => resolve()));
	});
}
export { tell as a, printRendered as i, print as n, printJson as r, OutputWatch as t };
