import { formatCount } from "../base/counts.ts";
import type { Metric, Report } from "../contracts/report.ts";
import { ERASURE } from "../gate/catalogue.ts";
import { escapeMarkdown } from "./escape.ts";
import { formatValue, showCount, showValue } from "./format.ts";
import { table } from "./table.ts";

/** Whether a report asks if persons are forgotten. */
export function isOfForgotten({ records }: Pick<Report, "records">): boolean {
  return records.some(({ audit }) => audit === ERASURE);
}

/** What is asked, for the reader of a deletion request. */
export const ERASURE_QUESTION =
  "Does the checkpoint still know the persons of a deletion request? Each person's records are compared with those of look-alikes of whom it was never trained on any. A person is still detectable if it knows them clearly better, and overshot if it finds them clearly less likely, which tells as much. This is a test and not a proof: “not detectable” holds for this test, these look-alikes and effects of the size it can show.";

/** Where the states of the persons are, which no report shows. */
export const CERTIFICATE_NOTE =
  "The state of each person is in erasure.json and erasure.md beside the audit's report, which are for the file of the request and not for publishing.";

export interface ErasureRow {
  name: string;
  value: string;
}

/** The persons by their states, as counts; empty for any other audit. */
export function erasureRows({ metrics }: Report): ErasureRow[] {
  const [detectable, overshot] = (["erasure.detectable", "erasure.overshot"] as const).map((id) =>
    metrics.find((metric) => metric.id === id),
  ) as [Metric | undefined, Metric | undefined];
  if (detectable === undefined || overshot === undefined) return [];
  const count = (name: string) =>
    detectable.n[name] === undefined && detectable.withheld?.[name] === undefined
      ? "–"
      : showCount(detectable, name, detectable.n[name]);
  const value = (metric: Metric) =>
    metric.value === null ? (metric.withheld?.value ?? "–") : showValue(metric.id, metric);
  return [
    { name: "Persons tested", value: count("subjects") },
    { name: "Look-alikes they were compared with", value: count("lookalikes") },
    { name: "Still detectable", value: value(detectable) },
    { name: "Overshot", value: value(overshot) },
    { name: "Not detectable with so many look-alikes", value: count("notDetectable") },
    ...metrics
      .filter(({ id, value: found }) => id === "erasure.group_p_value" && found !== null)
      .map(({ id, value: found }) => ({
        name: "All of them as a group against strangers (p-value)",
        value: formatValue(id, found),
      })),
  ];
}

/** The persons in a sentence or two, for the first lines of a report; undefined for any other audit. */
export function erasureLead(report: Report): string | undefined {
  const [detectable, overshot, extracted] = [
    "erasure.detectable",
    "erasure.overshot",
    "pii.extracted",
  ].map((id) => report.metrics.find((metric) => metric.id === id && isOfAll(metric)));
  if (detectable?.n.subjects === undefined || overshot === undefined) return undefined;
  if (detectable.value === null && detectable.withheld?.value === undefined) return undefined;
  const subjects = `${formatCount(detectable.n.subjects)} persons it is to have forgotten`;
  const [known, far] = [detectable, overshot].map((metric) =>
    metric.value === null ? (metric.withheld?.value ?? "–") : formatCount(metric.value),
  );
  const group = report.rules.find(({ metric }) => metric === "erasure.group_p_value");
  const persons =
    known === "0" && far === "0" && group?.state === "breached"
      ? `The ${subjects} differ from strangers as a group, although this test finds none of them by itself.`
      : known === "0" && far === "0"
        ? `This test cannot tell the ${subjects} from strangers; that is no proof that they are forgotten.`
        : `Of ${subjects}, the checkpoint still knows ${known}${far === "0" ? "" : `, and finds ${far} less likely than strangers, which tells as much`}.`;
  if (extracted === undefined || !(extracted.n.values! > 0)) return persons;
  const count = (name: string) => showCount(extracted, name, extracted.n[name]);
  return `${persons} Given the text before them, it completes ${count("tuned")} of ${count("values")} of their personal values (base model: ${count("base")}).`;
}

function isOfAll({ parameters }: Metric): boolean {
  return [undefined, "all"].includes(parameters.type as string | undefined);
}

/** The section in Markdown; empty for any other audit. */
export function erasureSection(report: Report): string {
  const rows = erasureRows(report);
  if (rows.length === 0) return "";
  return [
    "## Forgotten persons",
    ERASURE_QUESTION,
    table(
      ["Persons", "Count"],
      rows.map(({ name, value }) => [escapeMarkdown(name), `**${value}**`]),
    ),
    CERTIFICATE_NOTE,
  ].join("\n\n");
}
