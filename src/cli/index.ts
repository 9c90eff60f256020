import { describeUnforeseen, diskFull, ReticenceError, shownErrors } from "../base/errors.ts";
import { EXIT_COULD_NOT_RUN, EXIT_OK } from "../base/exit-codes.ts";
import { largestOf } from "../base/extremes.ts";
import { VERSION } from "../base/installation.ts";
import { suggest } from "../config/suggest.ts";
import { type Command, helpOf, parseCommandLine } from "./command.ts";
import { print, tell } from "./output.ts";

export { EXIT_COULD_NOT_RUN } from "../base/exit-codes.ts";
export { OutputWatch } from "./output.ts";

/** All commands, in the order of the overview; each is loaded on demand. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init.ts")).initCommand,
  split: async () => (await import("./commands/split.ts")).splitCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand,
  judge: async () => (await import("./commands/judge.ts")).judgeCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  canaries: async () => (await import("./commands/canaries.ts")).canariesCommand,
  clean: async () => (await import("./commands/clean.ts")).cleanCommand,
  html: async () => (await import("./commands/html.ts")).htmlCommand,
  report: async () => (await import("./commands/report.ts")).reportCommand,
  plan: async () => (await import("./commands/plan.ts")).planCommand,
  history: async () => (await import("./commands/history.ts")).historyCommand,
  inspect: async () => (await import("./commands/inspect.ts")).inspectCommand,
  setup: async () => (await import("./commands/setup.ts")).setupCommand,
  schema: async () => (await import("./commands/schema.ts")).schemaCommand,
};

/** Runs one command line and returns the exit code; errors are printed, never thrown. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      print(await overview());
      return name === undefined ? EXIT_COULD_NOT_RUN : EXIT_OK;
    }
    if (name === "--version") {
      print(VERSION);
      return EXIT_OK;
    }
    if (!Object.hasOwn(COMMANDS, name)) {
      tell(`reticence: no command "${name}".${suggest(name, Object.keys(COMMANDS))}`);
      return EXIT_COULD_NOT_RUN;
    }
    const command = await COMMANDS[name]!();
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

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = largestOf(commands.map(({ name, usage }) => `${name} ${usage}`.length));
  return [
    "reticence decides whether a fine-tuned language model may be released.",
    "",
    "Commands:",
    ...commands.map(
      ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
    ),
    "",
    "`reticence <command> --help` says more. Exit codes: 0 pass or warn, 1 fail, 2 could not run,",
    "3 invalid or inconclusive.",
  ].join("\n");
}

/** What the user sees of an error. Only an unexpected one shows where in the code it was thrown. */
function describeError(error: unknown): string {
  const known = error instanceof ReticenceError ? error : diskFull(error);
  if (known !== undefined) {
    return shownErrors(known)
      .map(({ pretty }) => `reticence: ${pretty}`)
      .join("\n");
  }
  const { what, frames } = describeUnforeseen(error);
  return `reticence: ${what}; please report it with the lines below.\n${frames}`.trimEnd();
}
