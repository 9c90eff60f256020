import { formatCount } from "../../base/counts.ts";
import type { Report, Rule } from "../../contracts/report.ts";
import type { ComparedRule } from "../comparison.ts";
import { formatBound, formatRule, formatRuleValue } from "../format.ts";
import { modelName, type Top, topOf } from "../top.ts";
import { docs, plainName } from "../words.ts";
import { NEXT_ANCHOR, NOT_TESTED_ANCHOR, ruleAnchor } from "./anchors.ts";
import { badge, icon, ruleLook, verdictLook } from "./marks.ts";
import { html, type Markup, type Part, prose, safeLink } from "./markup.ts";
import { figure, sheet } from "./sheet.ts";

/** The verdict with what led to it, in a few lines. */
export function verdictHeader(report: Report, prefix: string, level: "h1" | "h2"): Markup {
  const top = topOf(report);
  const look = verdictLook(report.verdict);
  const title = level === "h1" ? html`<h1>${top.title}</h1>` : html`<h2>${top.title}</h2>`;
  return html`<header class="verdict ${look.tone}" id="${prefix}verdict">
      ${icon(look)}
      <div>
        ${title}
        ${reusedLine(report, top)}
        <p class="lead"><strong>${unbroken(top.lead)}</strong></p>
        <p class="counts">${top.states}</p>
        <p class="subject">${top.subject}</p>
      </div>
    </header>`;
}

/** A figure keeps its unit on its line. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=%|pp\b)/g, "\u00a0");
}

function reusedLine({ reused }: Report, top: Top): Markup | undefined {
  if (reused === undefined) return undefined;
  const address = reused.run === null ? undefined : safeLink(reused.run);
  const run =
    address === undefined
      ? undefined
      : html` <a href="${address}" rel="noreferrer noopener">Its workflow run</a>`;
  return html`<p class="subject">${top.reused}${run}</p>`;
}

/** Figures, what to do next and what was not tested: what most readers came for. */
export function topSections(report: Report, prefix: string): Markup {
  const top = topOf(report);
  return html`${figuresSection(top, prefix)}
    ${nextSection(top, report, prefix)}
    ${notTestedSection(top, prefix)}`;
}

function figuresSection({ rules, columns, note }: Top, prefix: string): Markup {
  const cell = (
    { bounded, interval }: ComparedRule,
    name: ComparedRule["bounded"],
    text: string,
  ): Part => (bounded === name ? figure(text === "" ? "–" : text, interval, true) : figure(text));
  const table = sheet({
    name: `${sentenceOf(columns)} of each rule`,
    header: ["Rule", ...columns, "State"],
    figuresTo: 5,
    rows: rules.map((compared) => {
      const { rule, base, tuned, change, limit } = compared;
      return [
        html`<a href="#${prefix}${ruleAnchor(rule)}">${plainName(rule)}</a>`,
        figure(base),
        cell(compared, "tuned", tuned),
        cell(compared, "change", change),
        figure(limit),
        html`${badge(ruleLook(rule.state))}${warningOnly(rule)}`,
      ];
    }),
  });
  return html`<section id="${prefix}figures"><h2>${columns[0]}, ${columns[1].toLowerCase()} and limit</h2>${table ?? html`<p>No rule applies to these data.</p>`}
    ${note === "" ? undefined : html`<p class="hint">${note}</p>`}</section>`;
}

/** `Base, tuned, change and limit`. */
function sentenceOf([first, ...others]: Top["columns"]): string {
  const names = others.map((name) => name.toLowerCase());
  return `${[first, ...names.slice(0, -1)].join(", ")} and ${names.at(-1)}`;
}

/** Marks a rule that cannot fail the audit. */
export function warningOnly({ level }: Rule): Markup | undefined {
  return level === "warn" ? html` <small>only warns</small>` : undefined;
}

function nextSection({ next }: Top, { reasons, ...report }: Report, prefix: string): Markup {
  const steps = next.map(({ text, page }) => html`<li>${prose(text)}${more(page)}</li>\n`);
  // Why the verdict is not a pass, where no step says it.
  const why = reasons.filter((reason) => !next.some(({ text }) => text.includes(reason)));
  const also = why.map((reason) => html`<li>${prose(reason)}</li>\n`);
  return html`<section id="${prefix}${NEXT_ANCHOR}">
    <h2>What to do next</h2>
    ${steps.length === 0 ? html`<p>The report names no steps.</p>` : html`<ol class="steps">${steps}</ol>`}
    ${also.length === 0 ? undefined : html`<h3>Also</h3><ul class="plain">${also}</ul>`}
    ${report.public === true ? html`<p class="hint">This report is public: numbers that rest on fewer than 5 values, records or people are shown as ${"<5"}, and numbers from which one could be derived as withheld. States and verdict are based on all figures.</p>` : undefined}
  </section>`;
}

function notTestedSection({ notTested }: Top, prefix: string): Markup {
  const table = sheet({
    name: "What was not tested",
    header: ["What", "Why", "How to test it"],
    figuresFrom: 3,
    rows: notTested.map(({ what, why, how, page }) => [
      html`<strong>${what}</strong>`,
      prose(why),
      html`${prose(how)}${more(page)}`,
    ]),
  });
  return html`<section id="${prefix}${NOT_TESTED_ANCHOR}">
    <h2>What was not tested</h2>
    ${table ?? html`<p>The audit left out nothing that the policy asks for. Attacks that the policy does not name were not run.</p>`}
  </section>`;
}

/** A link to the page of the documentation that says more. */
function more(page: string | undefined): Markup | undefined {
  if (page === undefined) return undefined;
  const [name = "", anchor] = page.split("#");
  const address = safeLink(docs(name, anchor));
  return address === undefined
    ? undefined
    : html` <a href="${address}" rel="noreferrer noopener">More<span class="unseen"> about this: ${name} ${anchor ?? ""}</span></a>`;
}

/** Several checkpoints side by side: every rule of any of them, in its state and figures. */
export function overview(
  reports: readonly Report[],
  prefixes: readonly string[],
  notes: readonly string[],
): Markup {
  const rules = new Map(
    reports.flatMap((report) => report.rules.map((rule) => [ruleAnchor(rule), rule] as const)),
  );
  const own = reports.map(
    (report) => new Map(report.rules.map((rule) => [ruleAnchor(rule), rule] as const)),
  );
  const rows = [...rules].map(([anchor, rule]) => [
    html`${plainName(rule)}<br><code>${formatRule(rule)}</code>`,
    ...own.map((known, index) => {
      const found = known.get(anchor);
      return found === undefined ? "no such rule" : ruleCell(found, prefixes[index]!);
    }),
  ]);
  const verdicts = reports.map(
    ({ verdict }, index) =>
      html`<a href="#${prefixes[index]!}verdict">${badge(verdictLook(verdict))}</a>`,
  );
  return html`<header class="overview"><h1>${overviewTitle(reports)}</h1></header>
    <section id="overview"><h2>Side by side</h2>${sheet({
      name: "Checkpoints side by side",
      header: ["Rule", ...reports.map((report) => modelName(report, "checkpoint"))],
      figuresFrom: 1 + reports.length,
      rows: [["Verdict", ...verdicts], ...rows],
    })}${notes.map((note) => html`<p class="hint">${note}</p>`)}</section>`;
}

export function overviewTitle(reports: readonly Report[]): string {
  const stopped = reports.filter(({ exitCode }) => exitCode !== 0).length;
  return stopped === 0
    ? `All ${formatCount(reports.length)} checkpoints pass the privacy gate`
    : `${formatCount(stopped)} of ${formatCount(reports.length)} checkpoints do not pass the privacy gate`;
}

function ruleCell(rule: Rule, prefix: string): Part {
  return html`<a href="#${prefix}${ruleAnchor(rule)}">${badge(ruleLook(rule.state))}</a><br><strong class="keep">${formatRuleValue(rule)}</strong> <small class="keep">${formatBound(rule)}</small>`;
}
