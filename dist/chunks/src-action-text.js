import { t as visible } from "./src-base-visible.js";
// src/action/text.ts
/**
* One line for the job log. The author of the pull request controls what policies, paths and
* exceptions contain: the runner must not read any of it as a workflow command, and no control
* sequence may repaint the log.
*/
function plainLine(text) {
	return visible(text).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}
/** Text of several lines, each of them plain. */
function plainLines(text) {
	return text.split(/\r?\n/).map(plainLine).join("\n");
}
/** Writes lines to the job log that cannot be workflow commands. */
function say(text) {
	process.stdout.write(`${plainLines(text)}\n`);
}
export { plainLines as n, say as r, plainLine as t };
