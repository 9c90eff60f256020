/** Throws Error where something is not as a release wants it. */
export function refuse(isWrong: boolean, why: string): void {
  if (isWrong) throw new Error(`${why}.`);
}

/** What in a text still stands for something that a release fills in. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/RELEASE_COMMIT|<full commit SHA>|\bTODO\b/g)].map(([found]) => found);
}
