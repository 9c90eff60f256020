import type { Report } from "../../contracts/report.ts";
import { formatShare } from "../format.ts";
import { type MembershipGroup, membershipOf, membershipQuestion } from "../membership.ts";
import { html, type Markup } from "./markup.ts";
import { rocChart } from "./roc.ts";
import { figure, sheet } from "./sheet.ts";

/** ROC and tables of membership inference; undefined if nothing was compared. */
export function membershipSection(report: Report, prefix: string): Markup | undefined {
  const groups = membershipOf(report);
  const [charted, aside] = [
    groups.filter(({ part }) => part !== "prompt"),
    groups.filter(({ part }) => part === "prompt"),
  ];
  if (groups.length === 0) return undefined;
  const name = ({ audit, part }: MembershipGroup) => `audit ${audit}, ${part}`;
  const block = (group: MembershipGroup) => html`
    ${rocChart(
      report.curves.filter(({ audit, part }) => audit === group.audit && part === group.part),
      report.rules,
      name(group),
      group.decidedFrom,
    )}
    ${groupSheet(group, name(group))}
    ${group.tail === undefined ? undefined : html`<p class="hint">${group.tail}</p>`}
    ${group.note === undefined ? undefined : html`<p class="hint">${group.note}</p>`}`;
  return html`<section id="${prefix}membership">
    <h2>Membership inference</h2>
    <p>${membershipQuestion(report)}</p>
    ${charted.map((group) => html`<h3>${groups.length > 1 ? `${sentenceCase(name(group))}: ` : ""}${group.sets}</h3>${block(group)}`)}
    ${aside.map((group) => html`<details><summary>${sentenceCase(name(group))}: ${group.sets}</summary>${block(group)}</details>`)}
  </section>`;
}

function groupSheet({ fprs, rows, confidence }: MembershipGroup, name: string): Markup | undefined {
  return sheet({
    name: `Attacks, ${name}; beside each figure its ${confidence} interval`,
    header: ["Attack", "AUC", ...fprs.map((fpr) => `TPR at FPR ${formatShare(fpr)}`)],
    rows: rows.map(({ name: attack, isSelection, isReference, cells }) => [
      isReference
        ? html`<em>${attack}</em>`
        : isSelection
          ? html`<strong>${attack}</strong>`
          : attack,
      ...cells.map((cell, column) => {
        if (cell === undefined) return undefined;
        const { value, interval, by } = cell;
        const below = by === undefined ? interval : `${interval} by ${by}`.trimStart();
        return figure(value, below, column === 0 && isSelection);
      }),
    ]),
  });
}

function sentenceCase(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}
