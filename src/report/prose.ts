/**
 * What may be set as code in a sentence: a key or a piece of a policy, a command, a file. Text of
 * others that contains backticks stays text.
 */
const CODE = /`([\w .,:{}[\]|/-]{1,200})`/;

/** The pieces of a sentence, in order; every second one is code. */
export function piecesOf(sentence: string): string[] {
  return sentence.split(CODE);
}
