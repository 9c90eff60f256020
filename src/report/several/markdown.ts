import type { Report } from "../../contracts/report.ts";
import type { ComparedRule } from "../comparison.ts";
import { code, escapeMarkdown } from "../escape.ts";
import { formatRule } from "../format.ts";
import { STATE_SIGNS, VERDICT_SIGNS } from "../markdown.ts";
import { figure, table } from "../table.ts";
import { counted, docs, explanationOf, plainName } from "../words.ts";
import type { AuditedCheckpoint, JointReport } from "./join.ts";
import { baseColumn, explainJoint, jointRows, whyOf } from "./table.ts";

export interface JointMarkdown {
  /** Whether the folders of the checkpoints are beside the text, so that links lead there. */
  links?: boolean;
  /** Most rules that are listed. */
  rules?: number;
  /** Most characters of one reason. */
  text?: number;
}

/** The joint report: the verdict, then a column for each checkpoint. */
export function renderJoint(
  joint: JointReport,
  { links = false, rules = Infinity, text = Infinity }: JointMarkdown = {},
): string {
  const { several, checkpoints } = joint;
  const rows = jointRows(checkpoints);
  const rest = rows.length - Math.min(rows.length, rules);
  const title = (checkpoint: AuditedCheckpoint, index: number) => {
    const name = escapeMarkdown(checkpoint.folder);
    const linked =
      links && checkpoint.report !== undefined
        ? `[${name}](${encodeURI(checkpoint.folder)}/report.md)`
        : name;
    return index === several.picked ? `${linked}<br>**picked**` : linked;
  };
  const isPublic = checkpoints.some(({ report }) => report?.public === true);
  return [
    `# ${VERDICT_SIGNS[several.verdict]} ${escapeMarkdown(several.headline)}`,
    ...explainJoint(joint).map(escapeMarkdown),
    table(
      ["", baseColumn(checkpoints), "Limit", ...checkpoints.map(title)],
      [
        ["**Verdict**", "", "", ...checkpoints.map(verdictCell)],
        ...rows
          .slice(0, rules)
          .map(({ rule, base, limit, cells }) => [
            `[${escapeMarkdown(plainName(rule))}](${explanationOf(rule)})${rule.level === "warn" ? " (only warns)" : ""}<br>${code(formatRule(rule))}`,
            figure(base),
            figure(limit),
            ...cells.map(ruleCell),
          ]),
      ],
    ),
    ...(rest > 0 ? [`And ${counted(rest, "more rule")}.`] : []),
    checkpoints.map((one) => reasonLine(one, text)).join("\n"),
    `<sub>Below a figure is its interval. Each checkpoint has a full report in its folder. [What the terms mean](${docs("glossary")})</sub>`,
    ...(isPublic
      ? [
          "This report is public: numbers that rest on fewer than 5 values, records or people are shown as &lt;5 or withheld.",
        ]
      : []),
  ]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

function verdictCell({ report }: AuditedCheckpoint): string {
  const verdict: Report["verdict"] = report?.verdict ?? "error";
  return `${VERDICT_SIGNS[verdict]} ${verdict}`;
}

function ruleCell(compared: ComparedRule | undefined): string {
  if (compared === undefined) return "–";
  const { rule, bounded, tuned, interval } = compared;
  const [sign] = STATE_SIGNS[rule.state].split(" ");
  const own = compared[bounded];
  return [
    `${sign} **${figure(own === "" ? "–" : own)}**`,
    ...(interval === "" ? [] : [figure(interval)]),
    ...(bounded === "change" && tuned !== "" ? [figure(`tuned ${tuned}`)] : []),
  ].join("<br>");
}

function reasonLine(checkpoint: AuditedCheckpoint, longest: number): string {
  const why = whyOf(checkpoint);
  const shown = why.length > longest ? `${why.slice(0, longest)} …` : why;
  const { folder, source } = checkpoint;
  return `- ${escapeMarkdown(folder)}, ${code(source)}${shown === "" ? "" : `: ${escapeMarkdown(shown)}`}`;
}
