/**
 * Top-level keys of a policy that say what is audited. Every other key says how it is judged: on a
 * pull request those come from a commit that the pull request does not control.
 */
export const AUDITED: readonly string[] = [
  "checkpoint",
  "base",
  "data",
  "pretraining",
  "update",
  "synthetic",
  "erasure",
  "canaries",
  "training",
];

/** Whether the value at a path of a policy says what is audited, and not how it is judged. */
export function isAudited(path: readonly (string | number)[]): boolean {
  return AUDITED.includes(String(path[0]));
}
