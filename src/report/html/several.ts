import type { ComparedRule } from "../comparison.ts";
import { formatRule } from "../format.ts";
import type { AuditedCheckpoint, JointReport } from "../several/join.ts";
import { baseColumn, explainJoint, jointRows, whyOf } from "../several/table.ts";
import { plainName } from "../words.ts";
import { badge, icon, ruleLook, verdictLook } from "./marks.ts";
import { html, type Markup, type Part } from "./markup.ts";
import { page } from "./page.ts";
import { figure, sheet } from "./sheet.ts";

/** report.html of several checkpoints: the verdict, then a column for each, with links to their own. */
export function renderJointHtml(joint: JointReport): string {
  const { several } = joint;
  const look = verdictLook(several.verdict);
  const [first, ...others] = explainJoint(joint);
  return page(
    several.headline,
    html`<main><header class="verdict ${look.tone}" id="verdict">
      ${icon(look)}
      <div>
        <h1>${several.headline}</h1>
        <p class="lead">${first}</p>
        ${others.map((line) => html`<p class="subject">${line}</p>`)}
      </div>
    </header>
    ${sideBySide(joint)}
    ${each(joint)}</main>`,
    several.reticence,
    "several.json",
  );
}

function sideBySide({ several, checkpoints }: JointReport): Markup {
  const verdicts = checkpoints.map((checkpoint, index) => {
    const picked = index === several.picked ? html`<br><small>picked</small>` : undefined;
    return html`${linked(checkpoint, badge(verdictLook(several.checkpoints[index]!.verdict)))}${picked}`;
  });
  const rows = jointRows(checkpoints).map(({ rule, base, limit, cells }) => [
    html`${plainName(rule)}${rule.level === "warn" ? " (only warns)" : ""}<br><code>${formatRule(rule)}</code>`,
    figure(base),
    figure(limit),
    ...cells.map(cellOf),
  ]);
  const isPublic = checkpoints.some(({ report }) => report?.public === true);
  return html`<section id="overview"><h2>Side by side</h2>${sheet({
    name: "Checkpoints side by side",
    header: ["Rule", baseColumn(checkpoints), "Limit", ...checkpoints.map(({ folder }) => folder)],
    rows: [["Verdict", undefined, undefined, ...verdicts], ...rows],
    figuresTo: 3,
  })}<p class="hint">Below a figure is its interval. ${baseColumn(checkpoints) === "Base" ? "The base" : "The previous release"} gets the same questions on the same records, once for all checkpoints.</p>
  ${isPublic ? html`<p class="hint">This report is public: numbers that rest on fewer than 5 values, records or people are shown as ${"<5"} or withheld.</p>` : undefined}</section>`;
}

function cellOf(compared: ComparedRule | undefined): Part {
  if (compared === undefined) return "–";
  const { rule, bounded, tuned, interval } = compared;
  const own = compared[bounded];
  const beside =
    bounded === "change" && tuned !== ""
      ? html`<br><small class="keep">tuned ${tuned}</small>`
      : undefined;
  return html`${badge(ruleLook(rule.state))}<br>${figure(own === "" ? "–" : own, interval, true)}${beside}`;
}

/** Each checkpoint with its reference, why it does not pass, and its own report. */
function each({ several, checkpoints }: JointReport): Markup {
  const table = sheet({
    name: "Each checkpoint",
    header: ["Checkpoint", "Reference", "Why", "Report"],
    figuresFrom: 4,
    rows: checkpoints.map((checkpoint, index) => [
      html`<strong>${checkpoint.folder}</strong>${index === several.picked ? html`<br><small>picked</small>` : undefined}`,
      html`<code>${checkpoint.source}</code>`,
      whyOf(checkpoint) || "It passes.",
      checkpoint.report === undefined ? "none" : linked(checkpoint, "Full report"),
    ]),
  });
  return html`<section id="checkpoints"><h2>Each checkpoint</h2>${table}</section>`;
}

function linked({ folder, report }: AuditedCheckpoint, content: Part): Part {
  return report === undefined
    ? content
    : html`<a href="${encodeURI(folder)}/report.html">${content}</a>`;
}
