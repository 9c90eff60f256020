import { describeUnforeseen, diskFull, ReticenceError } from "../base/errors.ts";
import { EXIT_COULD_NOT_RUN, EXIT_OK } from "../base/exit-codes.ts";
import { largestOf } from "../base/extremes.ts";
import { VERSION } from "../base/version.ts";
import { suggest } from "../config/suggest.ts";
import { type Command, helpOf, parseCommandLine } from "./command.ts";
import { auditCommand } from "./commands/audit.ts";
import { historyCommand } from "./commands/history.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { judgeCommand } from "./commands/judge.ts";
import { planCommand } from "./commands/plan.ts";
import { schemaCommand } from "./commands/schema.ts";
import { setupCommand } from "./commands/setup.ts";
import { print, tell } from "./output.ts";

export { EXIT_COULD_NOT_RUN } from "../base/exit-codes.ts";
export { OutputWatch } from "./output.ts";

export const COMMANDS: readonly Command[] = [
  auditCommand,
  judgeCommand,
  planCommand,
  historyCommand,
  inspectCommand,
  setupCommand,
  schemaCommand,
];

/** Runs one command line and returns the exit code; errors are printed, never thrown. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      print(overview());
      return name === undefined ? EXIT_COULD_NOT_RUN : EXIT_OK;
    }
    if (name === "--version") {
      print(VERSION);
      return EXIT_OK;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) {
      const known = COMMANDS.map((candidate) => candidate.name);
      tell(`reticence: no command "${name}".${suggest(name, known)}`);
      return EXIT_COULD_NOT_RUN;
    }
    const invocation = parseCommandLine(command, rest);
    if (invocation.flag("help")) {
      print(helpOf(command));
      return EXIT_OK;
    }
    return await command.run(invocation);
  } catch (error) {
    tell(describeError(error));
    return EXIT_COULD_NOT_RUN;
  }
}

function overview(): string {
  const width = largestOf(COMMANDS.map(({ name, usage }) => `${name} ${usage}`.length));
  return [
    "reticence decides whether a fine-tuned language model may be released.",
    "",
    "Commands:",
    ...COMMANDS.map(
      ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
    ),
    "",
    "`reticence <command> --help` says more. Exit codes: 0 pass or warn, 1 fail, 2 could not run,",
    "3 invalid or inconclusive.",
  ].join("\n");
}

/** What the user sees of an error; only an unexpected one shows where in the code it arose. */
function describeError(error: unknown): string {
  const known = error instanceof ReticenceError ? error : diskFull(error);
  if (known !== undefined) return `reticence: ${known.pretty}`;
  const { what, frames } = describeUnforeseen(error);
  return `reticence: ${what}, please report it with the lines below.\n${frames}`.trimEnd();
}
