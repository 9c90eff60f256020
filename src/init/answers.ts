import { PolicyError } from "../base/errors.ts";
import type { Choice, Finding } from "./choices.ts";

/** One question, and how it is answered without a terminal. */
export interface Question {
  /** Of the command line, without its dashes. */
  flag: string;
  /** As it is asked: `Which is the checkpoint?`. */
  text: string;
  finding: Finding;
  /** A value as the command line takes it, whose paths start at the working directory. */
  onCommandLine(value: string): string;
  /** Whether there may be nothing, which the flag calls `none`. */
  optional?: boolean;
  /** What to do where nothing was found. */
  advice: string;
}

/** A question that nobody can be asked and the folder does not answer. */
export class Unanswered extends PolicyError {
  /** What there is to choose from. */
  readonly choices: readonly Choice[];

  constructor(message: string, choices: readonly Choice[] = []) {
    super("init-unanswered", message);
    this.choices = choices;
  }
}

/** What answers questions that no flag answers: a person at a terminal, or what leaves no doubt. */
export interface Answerer {
  /**
   * The answer; undefined where there is none of something optional. Throws Unanswered where nobody can
   * be asked, PolicyError where nobody answers.
   */
  answer(question: Question): Promise<Choice | undefined>;
  /** Whether the files may be written. Throws Unanswered where nobody can be asked. */
  confirm(files: readonly string[]): Promise<boolean>;
}

/** Takes what leaves no doubt, and refuses everything else with what there is to choose from. */
export function withoutTerminal(yes: boolean): Answerer {
  return {
    async answer({ flag, text, finding, onCommandLine, optional = false, advice }) {
      const { one, choices } = finding;
      if (one !== undefined) return one;
      if (choices.length === 0 && optional) return undefined;
      const listed = choices.map(
        ({ value, because }) => `
  --${flag} ${onCommandLine(value)}  (${because})`,
      );
      throw new Unanswered(
        choices.length === 0
          ? `${text} Nothing was found. ${advice} Answer with --${flag}.`
          : `${text} The folder does not say. Answer with one of these, or run this on a terminal:${listed.join("")}${optional ? `\n  --${flag} none` : ""}`,
        choices,
      );
    },
    async confirm(files) {
      if (yes) return true;
      throw new Unanswered(
        `Write ${files.join(" and ")}? There is no terminal to ask on; answer with --yes. Nothing is written.`,
      );
    },
  };
}

/** A choice that stands for an answer to be typed, and one for none; no path and no name. */
const OTHER = "\0other";
const NONE = "\0none";

/** Asks a person on the terminal. `yes`: only what is in doubt. */
export async function onTerminal(yes: boolean): Promise<Answerer> {
  // Loaded on demand: no other command asks anything.
  const { confirm, input, select } = await import("@inquirer/prompts");
  const typed = async (message: string): Promise<Choice> => ({
    value: (await input({ message, required: true })).trim(),
    because: "typed",
  });
  return {
    async answer({ text, finding: { one, choices }, optional = false }) {
      if (yes && one !== undefined) return one;
      return await unlessLeft(async () => {
        if (choices.length === 0 && !optional) return await typed(text);
        const picked = await select({
          message: text,
          choices: [
            ...choices.map(({ value, because }) => ({ value, name: `${value}  (${because})` })),
            ...(optional ? [{ value: NONE, name: "none" }] : []),
            { value: OTHER, name: "something else" },
          ],
          ...(one === undefined ? {} : { default: one.value }),
        });
        if (picked === NONE) return undefined;
        if (picked === OTHER) return await typed(text);
        return choices.find(({ value }) => value === picked);
      });
    },
    async confirm(files) {
      if (yes) return true;
      return await unlessLeft(() => confirm({ message: `Write ${files.join(" and ")}?` }));
    },
  };
}

async function unlessLeft<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    // Ctrl-C, or a terminal that closes.
    if (
      !(error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name))
    )
      throw error;
    throw new PolicyError("init-unanswered", "stopped without an answer. Nothing is written.");
  }
}
