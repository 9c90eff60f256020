import { n as visibleJson, r as visibleLines } from "./src-base-visible.js";
import { l as wrap, n as columnsOf } from "./src-console-text.js";
// src/cli/output.ts
/** Writes lines to standard output, with invisible characters escaped. */
function print(text) {
	process.stdout.write(`${visibleLines(text)}\n`);
}
/** Writes a renderer's output, including colours; names in it are already escaped. */
function printRendered(text) {
	process.stdout.write(`${text}\n`);
}
function printJson(value) {
	process.stdout.write(`${visibleJson(value)}\n`);
}
/** Writes lines to standard error, broken between words where that is a terminal. */
function tell(text) {
	let columns = columnsOf(process.stderr), lines = visibleLines(text).split("\n").flatMap((line) => wrap(line, columns));
	process.stderr.write(`${lines.join("\n")}\n`);
}
/**
* Decides the exit code when standard output cannot be written to. A reader may stop reading (`|
* head`, `| true`): the verdict stands. Any other failure, such as a full disk, leaves a passing
* run without its result: the exit code is then `otherwise`.
*/
var OutputWatch = class {
	#broken;
	constructor(streams = [process.stdout, process.stderr]) {
		for (let stream of streams) stream.on("error", (error) => {
			error.code !== "EPIPE" && (this.#broken ??= error.code ?? error.name);
		});
	}
	/** Exit code of a run that ended with `code`, once all output is written or has failed. */
	async settle(code, otherwise) {
		return await Promise.all([flushed(process.stdout), flushed(process.stderr)]), this.#broken === void 0 ? code : (tell(`reticence: the output could not be written (${this.#broken}).`), code === 0 ? otherwise : code);
	}
};
/** Resolves once the output is flushed, or never will be. */
function flushed(stream) {
	return new Promise((resolve) => {
		stream.destroyed || stream.writableLength === 0 ? setImmediate(resolve) : (stream.once("error", () => resolve()), stream.once("close", () => resolve()), stream.write("", () => resolve()));
	});
}
export { tell as a, printRendered as i, print as n, printJson as r, OutputWatch as t };
