import type { Check, Report } from "../../contracts/report.ts";
import { badge, checkLook, icon } from "./marks.ts";
import { html, type Markup } from "./markup.ts";

/** What each check asks, in two or three words. */
const NAMES: Readonly<Record<Check["id"], string>> = {
  nonmembers: "Enough nonmembers",
  lookalikes: "Enough look-alikes",
  blind: "Text alone",
  "base-match": "Right base",
  "config-match": "Configuration",
  "base-separation": "Base alone",
  direction: "Direction",
  overlap: "Overlap",
  length: "Length",
  "set-balance": "Set sizes",
  "label-balance": "Labels",
  truncation: "Truncation",
  rendering: "Chat template",
  fields: "Fields",
  independence: "Independence",
  training: "What training learned",
  split: "How the sets were split",
  "model-shift": "Model shift",
  "left-out": "Tokens left out",
  tokenizer: "Tokenizer",
  control: "Self-test",
  limit: "Time limit",
  scope: "Scope",
  people: "People",
  sampling: "Sampling",
  policy: "Policy",
  change: "Change",
  history: "History",
};

const STATES: readonly Check["state"][] = ["error", "invalid", "note", "ok"];

/** The checks as a strip, one cell each, and what each found below it. */
export function validitySection({ validity }: Report, prefix: string): Markup | undefined {
  if (validity.length === 0) return undefined;
  const audits = new Set(validity.map(({ audit }) => audit).filter((audit) => !SHARED.has(audit)));
  const name = ({ id, audit }: Check) =>
    `${nameOf(id)}${audits.size > 1 && !SHARED.has(audit) ? ` (${audit})` : ""}`;
  const numbered = validity.map((check, index) => ({ check, anchor: `${prefix}check-${index}` }));
  const cells = numbered.map(
    ({ check, anchor }) =>
      html`<li><a class="cell ${checkLook(check.state).tone}" href="#${anchor}">${icon(checkLook(check.state))}<span>${name(check)}</span> <span class="unseen">${checkLook(check.state).word}</span></a></li>`,
  );
  const details = STATES.flatMap((state) =>
    numbered.filter(({ check }) => check.state === state),
  ).map(
    ({ check, anchor }) =>
      html`<tr id="${anchor}"><th scope="row">${name(check)}<br><code>${check.id}</code></th><td>${badge(checkLook(check.state))}</td><td>${check.detail}</td></tr>\n`,
  );
  return html`<section id="${prefix}validity">
    <h2>Does the comparison hold?</h2>
    <ul class="strip">${cells}</ul>
    <table class="findings">
      <thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">Finding</th></tr></thead>
      <tbody>${details}</tbody>
    </table>
  </section>`;
}

/** Audits that are none of the policy's. */
const SHARED = new Set(["all", "control"]);

function nameOf(id: Check["id"]): string {
  return Object.hasOwn(NAMES, id) ? NAMES[id] : id;
}
