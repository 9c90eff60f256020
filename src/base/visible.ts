/**
 * Characters that are invisible or that reorder the text around them: controls and line ends,
 * everything that Unicode calls ignorable (joiners, soft hyphens, variation selectors, tags,
 * fillers), format characters, direction marks, and lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/**
 * Text that is safe to show to people. Names of files, refs, types and owners, reasons and anything
 * else that a policy, a checkpoint or a branch supplies may contain invisible characters. They are
 * written out, as in `\u{202e}`, so that no two names look alike and none repaints its
 * surroundings. Everything that is shown goes through here, line by line.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** The same for several lines; line ends are kept. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line))
    .join("\n");
}

/** JSON of the same value with invisible characters escaped. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .split("\n")
    .map((line) =>
      line.replace(UNSEEN, (character) =>
        character
          .split("")
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          .join(""),
      ),
    )
    .join("\n");
}
