import type { Report } from "../../contracts/report.ts";
import { titleOf } from "../top.ts";
import { canarySection } from "./canaries.ts";
import {
  changesSection,
  comparisonSection,
  type MetricTrend,
  type PreviousAudit,
} from "./changes.ts";
import { declaredSection } from "./declared.ts";
import { erasureSection } from "./erasure.ts";
import { extractionSection } from "./extraction.ts";
import { html, type Markup } from "./markup.ts";
import { membershipSection } from "./membership.ts";
import { page } from "./page.ts";
import { policySection } from "./policy.ts";
import { provenanceSection } from "./provenance.ts";
import { recordsSection } from "./records.ts";
import { rulesSection } from "./rules.ts";
import { syntheticSection } from "./synthetic.ts";
import { overview, overviewTitle, topSections, verdictHeader } from "./top.ts";
import { validitySection } from "./validity.ts";

export { NEXT_ANCHOR, NOT_TESTED_ANCHOR, ruleAnchor } from "./anchors.ts";
export type { MetricTrend, PreviousAudit } from "./changes.ts";

/** What a page may show beside the reports themselves. */
export interface HtmlOptions {
  /** An earlier audit, for columns then and now; for the page of one report. */
  previous?: PreviousAudit | undefined;
  /** The checkpoint's metrics over its audits; for the page of one report. */
  trends?: readonly MetricTrend[] | undefined;
  /** What a reader has to know before comparing the reports; for the page of several. */
  notes?: readonly string[] | undefined;
}

/**
 * report.html: one file that needs nothing else, neither a script nor a network, in the order of a
 * release manager's questions. Several reports (at least one) stand side by side first, then each
 * in full.
 */
export function renderHtml(
  reports: readonly [Report, ...Report[]],
  { previous, trends, notes = [] }: HtmlOptions = {},
): string {
  const [first] = reports;
  if (reports.length === 1) {
    const sections = reportSections(first, "", { previous, trends });
    return page(
      titleOf(first),
      html`<main>${verdictHeader(first, "", "h1")}${contents(sections)}${sections}</main>`,
      first.provenance.reticence,
    );
  }
  const prefixes = reports.map((_, index) => `c${index + 1}-`);
  const articles = reports.map(
    (report, index) =>
      html`<article>${verdictHeader(report, prefixes[index]!, "h2")}${reportSections(report, prefixes[index]!, {})}</article>\n`,
  );
  return page(
    overviewTitle(reports),
    html`<main>${overview(reports, prefixes, notes)}${articles}</main>`,
    first.provenance.reticence,
  );
}

function reportSections(
  report: Report,
  prefix: string,
  { previous, trends = [] }: HtmlOptions,
): Markup {
  return html`${topSections(report, prefix)}
    ${rulesSection(report, prefix)}
    ${membershipSection(report, prefix)}
    ${extractionSection(report, prefix)}
    ${canarySection(report, prefix)}
    ${declaredSection(report, prefix)}
    ${syntheticSection(report, prefix)}
    ${erasureSection(report, prefix)}
    ${validitySection(report, prefix)}
    ${recordsSection(report, prefix)}
    ${changesSection(report, trends, prefix)}
    ${previous === undefined ? undefined : comparisonSection(report, previous, prefix)}
    ${policySection(report, prefix)}
    ${provenanceSection(report, prefix)}`;
}

/** Links to the sections, as their headings name them. */
function contents({ text }: Markup): Markup {
  const sections = [...text.matchAll(/<section id="([\w-]+)">\n?<h2>([^<]*)<\/h2>/g)];
  const links = sections.map(([, id, title]) => html`<li><a href="#${id!}">${title!}</a></li>`);
  return html`<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}
