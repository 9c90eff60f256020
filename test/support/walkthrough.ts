import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { ROOT } from "./cli.ts";

/** A command of a walkthrough, as it ended. */
export interface Step {
  command: string;
  /** `audit` for `npx reticence audit …`, otherwise the first word. */
  name: string;
  exitCode: number;
  /** What it wrote to both streams. */
  text: string;
}

/** Ends what a command has written; no command writes it. */
const END = "\u001e";

/**
 * Runs the commands in the sh blocks of a README in their order, in one shell. `npx reticence` is the
 * command line from source. Throws at the first command that ends with another exit code than expected.
 *
 * @param readme its path, from the repository's root
 * @param places what replaces each placeholder
 * @param expected exit code of a command; 0 unless given
 */
export async function walkThrough(
  readme: string,
  options: {
    cwd: string;
    places?: Readonly<Record<string, string>>;
    env?: Record<string, string>;
    expected?: (command: string) => number;
  },
): Promise<Step[]> {
  const { cwd, places = {}, env = {}, expected = () => 0 } = options;
  const text = await readFile(join(ROOT, readme), "utf8");
  const commands = [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) =>
    block!.trim().split("\n"),
  );
  const lines = commands.map((command) => {
    const placed = Object.entries(places).reduce(
      (line, [name, place]) => line.replaceAll(name, quoted(place)),
      command,
    );
    return `${placed}\ncode=$?; printf '${END}%s${END}' $code; [ $code -eq ${expected(command)} ] || exit 1`;
  });
  const cli = `${quoted(process.execPath)} ${quoted(join(ROOT, "src/cli/main.ts"))}`;
  const script = [`npx() { shift; ${cli} "$@"; }`, ...lines].join("\n");
  const { all } = await execa("sh", ["-c", script], {
    cwd,
    stdin: "ignore",
    all: true,
    reject: false,
    stripFinalNewline: false,
    // What is for the owner alone is refused in a CI job.
    env: { CI: undefined, GITHUB_ACTIONS: undefined, NO_COLOR: "1", ...env },
  });
  const parts = all.split(END);
  const steps = commands.slice(0, parts.length >> 1).map((command, index) => ({
    command,
    name: /^npx reticence (\w+)/.exec(command)?.[1] ?? command.split(" ")[0]!,
    text: parts[2 * index]!,
    exitCode: Number(parts[2 * index + 1]),
  }));
  for (const { command, exitCode, text } of steps) {
    if (exitCode !== expected(command))
      throw new Error(`exit code ${exitCode}: ${command}\n${text}`);
  }
  if (steps.length < commands.length) throw new Error(all);
  return steps;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
