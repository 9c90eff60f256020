import { type ParseArgsConfig, parseArgs } from "node:util";
import { PolicyError } from "../base/errors.ts";
import { largestOf } from "../base/extremes.ts";

export interface Option {
  type: "string" | "boolean";
  multiple?: boolean;
  /** Placeholder of the value in the help. */
  value?: string;
  help: string;
}

export interface Command {
  name: string;
  /** Arguments as shown in the usage line, for example `<policy.yml>`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** More for the command's own help. */
  details?: string;
  options: Readonly<Record<string, Option>>;
  /** Smallest and largest number of arguments. */
  arity: readonly [number, number];
  /** Returns the exit code. */
  run(invocation: Invocation): Promise<number>;
}

/** A parsed command line. */
export interface Invocation {
  arguments: readonly string[];
  /** The last value of an option, or undefined. */
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Placeholder of an option that sets a key. */
export const PAIR = "KEY=VALUE";

export const HELP: Option = { type: "boolean", help: "Show this help." };

/** Parses the arguments of one command. Throws PolicyError for unknown ones. */
export function parseCommandLine(command: Command, argv: readonly string[]): Invocation {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { type, multiple }] of Object.entries({ ...command.options, help: HELP })) {
    options[name] = { type, multiple: multiple ?? false };
  }
  const settings = { args: [...argv], options, allowPositionals: true };
  let parsed: ReturnType<typeof parseArgs<typeof settings & { strict: true; tokens: true }>>;
  try {
    parsed = parseArgs({ ...settings, strict: true, tokens: true });
  } catch (error) {
    const [message] = (error as Error).message.split(". ");
    throw new PolicyError("usage", `${message}. See \`reticence ${command.name} --help\`.`);
  }
  const { positionals, values, tokens } = parsed;
  refuseSplitPairs(command, tokens);
  const invocation: Invocation = {
    arguments: positionals,
    option: (name) => values[name] as string | undefined,
    options: (name) => (values[name] ?? []) as string[],
    flag: (name) => values[name] === true,
  };
  const [least, most] = command.arity;
  if (!invocation.flag("help") && (positionals.length < least || positionals.length > most)) {
    throw new PolicyError("usage", `${surplusText(positionals.slice(most))}${usageOf(command)}`);
  }
  return invocation;
}

/** How a command is called, as the end of an error. */
export function usageOf({ name, usage }: Pick<Command, "name" | "usage">): string {
  return `usage: ${`reticence ${name} ${usage}`.trimEnd()}. See \`reticence ${name} --help\`.`;
}

/** `unexpected: "out2". ` for arguments beyond those that a command takes. */
export function surplusText(surplus: readonly string[]): string {
  if (surplus.length === 0) return "";
  return `unexpected: ${surplus.map((one) => JSON.stringify(one)).join(", ")}. `;
}

/** Refuses `--set limits.records 50`, whose value would be taken for an argument of the command. */
function refuseSplitPairs({ options }: Command, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "option" || options[token.name]?.value !== PAIR) continue;
    const next = tokens[index + 1];
    if (token.value?.includes("=") !== false || next?.kind !== "positional") continue;
    throw new PolicyError(
      "usage",
      `--${token.name} takes ${PAIR} as one word: write --${token.name} ${token.value}=${next.value}.`,
    );
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, help: HELP }).map(([name, option]) => ({
    left: `--${name}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`,
    right: option.help,
  }));
  const width = largestOf(options.map(({ left }) => left.length));
  return [
    `reticence ${command.name} ${command.usage}`.trimEnd(),
    "",
    command.summary,
    ...(command.details === undefined ? [] : ["", command.details]),
    "",
    "Options:",
    ...options.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
  ].join("\n");
}
