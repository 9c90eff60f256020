import type { Model, Provenance, Report } from "../../contracts/report.ts";
import { isOfUpdate } from "../reference.ts";
import { counted, isolationText, modelDescription, spreadText } from "../words.ts";
import { html, type Markup, type Part } from "./markup.ts";

/** What was measured, by what and with what, with every digest in full. */
export function provenanceSection(report: Report, prefix: string): Markup {
  const { provenance: from } = report;
  const isUpdate = isOfUpdate(report);
  const versions = Object.entries(from.versions).map(([name, version]) => `${name} ${version}`);
  const entries: [string, Part][] = [
    [from.checkpoint.kind === "data" ? "Generated data" : "Checkpoint", model(from.checkpoint)],
    ...(from.checkpoint.signed === undefined
      ? []
      : [["Signature is of", digest(from.checkpoint.signed, "")] satisfies [string, Part]]),
    ...(from.base === undefined
      ? []
      : [[isUpdate ? "Previous release" : "Base", model(from.base)] satisfies [string, Part]]),
    ...(from.base?.foundation === undefined
      ? []
      : [["Adapters are on", part(from.base.foundation)] satisfies [string, Part]]),
    ...(from.auxiliary === undefined
      ? []
      : [["Auxiliary model", model(from.auxiliary)] satisfies [string, Part]]),
    ...(from.base?.match === undefined
      ? []
      : [
          [isUpdate ? "Tuned from it" : "Tuned from this base", match(from.base.match)] satisfies [
            string,
            Part,
          ],
        ]),
    ...from.data.map((data): [string, Part] => [
      `${data.audit} ${data.set}`,
      html`<code>${data.source}</code>${data.format === undefined ? "" : `, read as ${data.format}`}, ${counted(data.files, "file")}${digest(data.hmac ?? undefined)}`,
    ]),
    ["Policy", html`seed ${String(from.seed)}${digest(from.policy)}`],
    ...(from.criterion === undefined
      ? []
      : [["Criterion", digest(from.criterion, "")] satisfies [string, Part]]),
    ...(from.measuring ?? []).map((one): [string, Part] => [
      `Measuring, ${one.audit}`,
      digest(one.digest, ""),
    ]),
    ...(from.tokenizer === undefined
      ? []
      : [["Tokenizer", digest(from.tokenizer, "")] satisfies [string, Part]]),
    ...(from.chatTemplate == null
      ? []
      : [["Chat template", digest(from.chatTemplate, "")] satisfies [string, Part]]),
    [
      "Measured on",
      `${from.device} (${from.executor}${isolationText(from)}), in ${from.dtype}${spreadText(from)}`,
    ],
    ...(from.image === undefined
      ? []
      : [["Container image", image(from.image)] satisfies [string, Part]]),
    ["Versions", [`Reticence ${from.reticence}`, ...versions].join(", ")],
  ];
  return html`<section id="${prefix}provenance">
    <h2>Provenance</h2>
    <dl class="facts">${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
  </section>`;
}

function model(one: Model): Markup {
  return html`<code>${one.source}</code> (${modelDescription(one)})${digest(one.digest)}`;
}

function part({ source, digest: of }: NonNullable<Model["foundation"]>): Markup {
  return html`<code>${source}</code>${digest(of)}`;
}

function match({ outcome, detail, accepted }: NonNullable<Model["match"]>): string {
  return `${outcome}. ${detail}${accepted === undefined ? "" : ` Accepted by the policy: ${accepted}`}`;
}

function image({ reference, id, published, revision }: NonNullable<Provenance["image"]>): Markup {
  const from = revision === null ? undefined : html`, built from <code>${revision}</code>`;
  return html`<code>${reference}</code> (${published ? "the release's" : "unpublished"})${from}${digest(id)}`;
}

/** A digest on a line of its own, to be copied whole. */
function digest(value: string | undefined, before: "" | "break" = "break"): Markup | undefined {
  if (value === undefined) return undefined;
  const code = html`<code class="digest">${value}</code>`;
  return before === "" ? code : html`<br>${code}`;
}
