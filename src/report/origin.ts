import type { Origin, Report } from "../contracts/report.ts";
import { code, escapeMarkdown } from "./escape.ts";

/**
 * Whose policy judged, and how the one under audit differs from it, `most` lines of each kind; empty
 * outside GitHub Actions.
 */
export function renderOrigin(
  { origin }: Pick<Report, "origin">,
  most = Number.POSITIVE_INFINITY,
): string {
  if (origin === undefined) return "";
  const audited = origin.differences.filter(({ part }) => part === "audited");
  const judging = origin.differences.filter(({ part }) => part === "judging");
  return [
    "## The policy",
    judgedBy(origin),
    comparedWith(origin),
    differences("Changed here, and audited as changed:", audited, most),
    differences("Changed here, and without effect until it is merged:", judging, most),
    list("Files of data or base that are changed here:", origin.changedFiles ?? [], most),
    list("Not known to be what it was:", origin.uncompared ?? [], most),
    list("Inputs of the workflow laid over the policy:", origin.inputs, most),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function judgedBy({ policy, commit }: Origin): string {
  const { path, source, repository, ref } = policy;
  const file = code(path);
  const at = `${ref === null ? "" : ` of ${code(ref)}`}${policy.commit === null ? "" : ` at ${code(policy.commit.slice(0, 12))}`}`;
  switch (source) {
    case "workspace":
      return `Judged by ${file} of the audited commit, on a branch that is the default one or protected.`;
    case "base":
      return `Judged by ${file}${at}, the commit that this pull request changes; audited: ${code(commit.slice(0, 12))}.`;
    case "default-branch":
      return `Judged by ${file}${at}, the default branch, since the branch at hand is not protected.`;
    case "head":
      return `Judged by ${file} of the audited commit itself: whoever changes the checkpoint can change the rules with it.`;
    case "central":
      return `Judged by ${file} in ${code(repository ?? "")}${at}.`;
  }
}

function comparedWith({ comparedWith: commit, uncompared = [] }: Origin): string {
  if (commit === undefined || (commit === null && uncompared.length > 0)) return "";
  return commit === null
    ? "Base and data are compared with no earlier commit: this run is about no change."
    : `Base and data are compared with ${code(commit.slice(0, 12))}.`;
}

function differences(title: string, rows: Origin["differences"], most: number): string {
  if (rows.length === 0) return "";
  const lines = rows
    .slice(0, most)
    .map(({ key, before, after }) => `| ${code(key)} | ${shown(before)} | ${shown(after)} |`);
  const table = ["| Key | Before | Here |", "| --- | --- | --- |", ...lines].join("\n");
  return [title, table, more(rows.length - lines.length)].filter(isThere).join("\n\n");
}

function list(title: string, lines: readonly string[], most: number): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, most).map((line) => `- ${code(line)}`);
  return [title, shown.join("\n"), more(lines.length - shown.length)].filter(isThere).join("\n\n");
}

function more(count: number): string {
  return count === 0 ? "" : `${count} more are in the whole report.`;
}

function isThere(text: string): boolean {
  return text !== "";
}

function shown(value: string | null): string {
  return value === null ? escapeMarkdown("(not set)") : code(value);
}
