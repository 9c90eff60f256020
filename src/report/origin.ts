import { formatCount } from "../base/counts.ts";
import type { Origin, Report } from "../contracts/report.ts";
import { code, escapeMarkdown } from "./escape.ts";

/** A sentence of ours with what it quotes: names that somebody else chose. */
export type Sentence = readonly (string | { quoted: string })[];

/** Whose policy judged, and how the one under audit differs from it, whatever the format. */
export interface OriginText {
  sentences: readonly Sentence[];
  differences: readonly { title: string; rows: Origin["differences"] }[];
  lists: readonly { title: string; lines: readonly string[] }[];
}

/** Parts without a row or a line are left out. */
export function originOf(origin: Origin): OriginText {
  const of = (which: Origin["differences"][number]["part"]) =>
    origin.differences.filter(({ part }) => part === which);
  return {
    sentences: [judgedBy(origin), comparedWith(origin)].filter(({ length }) => length > 0),
    differences: [
      { title: "Changed here, and audited with the change:", rows: of("audited") },
      { title: "Changed here, but without effect until merged:", rows: of("judging") },
    ].filter(({ rows }) => rows.length > 0),
    lists: [
      {
        title: "Files of the data or the base that are changed here:",
        lines: origin.changedFiles ?? [],
      },
      { title: "Could not be compared:", lines: origin.uncompared ?? [] },
      { title: "Workflow inputs that override the policy:", lines: origin.inputs },
    ].filter(({ lines }) => lines.length > 0),
  };
}

/** Whether the policy, what it names or the workflow differs from what was approved. */
export function isChanged({ origin }: Pick<Report, "origin">): boolean {
  if (origin === undefined) return false;
  const { differences, lists } = originOf(origin);
  return differences.length + lists.length > 0;
}

/** In Markdown, at most `most` lines of each kind; empty outside GitHub Actions. */
export function renderOrigin(
  { origin }: Pick<Report, "origin">,
  most = Number.POSITIVE_INFINITY,
): string {
  if (origin === undefined) return "";
  const { sentences, differences, lists } = originOf(origin);
  return [
    "## The policy",
    ...sentences.map((sentence) =>
      sentence.map((part) => (typeof part === "string" ? part : code(part.quoted))).join(""),
    ),
    ...differences.map(({ title, rows }) => differenceTable(title, rows, most)),
    ...lists.map(({ title, lines }) => list(title, lines, most)),
  ].join("\n\n");
}

/** A sentence from a template whose values are quoted. */
function sentence(text: TemplateStringsArray, ...quoted: readonly (string | Sentence)[]): Sentence {
  return text.flatMap((part, index) => {
    const value = quoted[index];
    if (value === undefined) return [part];
    return typeof value === "string" ? [part, { quoted: value }] : [part, ...value];
  });
}

function judgedBy({ policy, commit }: Origin): Sentence {
  const { path, source, repository, ref } = policy;
  const at: Sentence = [
    ...(ref === null ? [] : sentence` of ${ref}`),
    ...(policy.commit === null ? [] : sentence` at ${policy.commit.slice(0, 12)}`),
  ];
  switch (source) {
    case "workspace":
      return sentence`The rules are those of ${path} in the audited commit, which is on the default branch or a protected one.`;
    case "base":
      return sentence`The rules are those of ${path}${at}, on which this pull request is based. The audited commit is ${commit.slice(0, 12)}.`;
    case "default-branch":
      return sentence`The rules are those of ${path}${at}, the default branch, because this branch is not protected.`;
    case "head":
      return sentence`The rules are those of ${path} in the audited commit itself: whoever changes the checkpoint can also change the rules.`;
    case "central":
      return sentence`The rules are those of ${path} in the repository ${repository ?? ""}${at}.`;
  }
}

function comparedWith({ comparedWith: commit, uncompared = [] }: Origin): Sentence {
  if (commit === undefined || (commit === null && uncompared.length > 0)) return [];
  return commit === null
    ? ["Base and data are not compared with an earlier commit: this run is not for a change."]
    : sentence`Base and data are compared with ${commit.slice(0, 12)}.`;
}

function differenceTable(title: string, rows: Origin["differences"], most: number): string {
  const lines = rows
    .slice(0, most)
    .map(
      ({ key, rule, before, after }) =>
        `| ${rule === undefined ? "" : `${escapeMarkdown(rule)}<br>`}${code(key)} | ${shown(before)} | ${shown(after)} |`,
    );
  const table = ["| Key | Before | Here |", "| --- | --- | --- |", ...lines].join("\n");
  return [title, table, more(rows.length - lines.length)].filter(isThere).join("\n\n");
}

function list(title: string, lines: readonly string[], most: number): string {
  const shown = lines.slice(0, most).map((line) => `- ${code(line)}`);
  return [title, shown.join("\n"), more(lines.length - shown.length)].filter(isThere).join("\n\n");
}

function more(count: number): string {
  return count === 0
    ? ""
    : `${formatCount(count)} more ${count === 1 ? "is" : "are"} in the full report.`;
}

function isThere(text: string): boolean {
  return text !== "";
}

function shown(value: string | null): string {
  return value === null ? escapeMarkdown("(not set)") : code(value);
}
