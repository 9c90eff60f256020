import type { Report } from "../../contracts/report.ts";
import { originOf } from "../origin.ts";
import { html, type Markup } from "./markup.ts";
import { sheet } from "./sheet.ts";

/** Whose policy judged, and how the one under audit differs; undefined outside GitHub Actions. */
export function policySection({ origin }: Report, prefix: string): Markup | undefined {
  if (origin === undefined) return undefined;
  const { sentences, differences, lists } = originOf(origin);
  const value = (text: string | null) => (text === null ? "(not set)" : html`<code>${text}</code>`);
  return html`<section id="${prefix}policy">
    <h2>The policy</h2>
    ${sentences.map(
      (sentence) =>
        html`<p>${sentence.map((part) => (typeof part === "string" ? part : html`<code>${part.quoted}</code>`))}</p>`,
    )}
    ${differences.map(
      ({ title, rows }) =>
        html`<h3>${title}</h3>${sheet({
          name: title,
          header: ["Key", "Before", "Here"],
          figuresFrom: 3,
          rows: rows.map(({ key, rule, before, after }) => [
            html`${rule === undefined ? undefined : html`${rule}<br>`}<code>${key}</code>`,
            value(before),
            value(after),
          ]),
        })}`,
    )}
    ${lists.map(
      ({ title, lines }) =>
        html`<h3>${title}</h3><ul>${lines.map((line) => html`<li><code>${line}</code></li>`)}</ul>`,
    )}
  </section>`;
}
