import { visible } from "../base/visible.ts";

/**
 * One line for the job log. The author of the pull request controls what policies, paths and
 * exceptions contain: the runner must not read any of it as a workflow command, and no control
 * sequence may repaint the log.
 */
export function plainLine(text: string): string {
  return (
    visible(text)
      // The runner accepts `::name::` after leading white space, and `##[name]` anywhere.
      .replace(/^(\s*):(?=:)/, "$1: ")
      .replaceAll("##[", "# #[")
  );
}

/** Text of several lines, each of them plain. */
export function plainLines(text: string): string {
  return text.split(/\r?\n/).map(plainLine).join("\n");
}

/** Writes lines to the job log that cannot be workflow commands. */
export function say(text: string): void {
  process.stdout.write(`${plainLines(text)}\n`);
}
