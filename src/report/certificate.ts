import { formatCount } from "../base/counts.ts";
import type { Report } from "../contracts/report.ts";
import { escapeMarkdown } from "./escape.ts";
import { decimals } from "./format.ts";
import { table } from "./table.ts";

/** What the Markdown shows of a certificate (judge/certificate.ts). */
interface Shown {
  meaning: string;
  reticence: string;
  verdict: Report["verdict"];
  checkpoint: { source: string; digest: string };
  base: { source: string; digest: string } | null;
  policy: string;
  confidence: number;
  invalid: string | null;
  notTested: string | null;
  lookalikes: number;
  states: Readonly<Record<string, number>>;
  groupPValue: number | null;
  smallestEffect: { median: number; largest: number } | null;
  extraction: readonly {
    attack: string;
    values: number;
    base: number;
    tuned: number;
    counts: number;
  }[];
  bits: readonly { quantile: number; base: number | null; tuned: number }[];
  persons: readonly {
    ordinal: number;
    hmac: string | null;
    state: string;
    smallestEffect: number | null;
    cut: boolean;
    givesAwayValues: boolean;
  }[];
}

/** The certificate for the file of a request: not a report, and not for publishing. */
export function renderCertificate(shown: Shown, { timing }: Report): string {
  const { checkpoint, base, smallestEffect: effect } = shown;
  const measured = typeof timing.startedAt === "string" ? timing.startedAt.slice(0, 10) : "unknown";
  const sections = [
    "# Test of forgotten persons",
    `**${shown.meaning}**`,
    "For the file of the request. It says of single persons what a test found: do not publish it.",
    table(
      ["", ""],
      [
        ["Checkpoint", `\`${escapeMarkdown(checkpoint.source)}\`, ${checkpoint.digest}`],
        ["Base", base === null ? "none" : `\`${escapeMarkdown(base.source)}\`, ${base.digest}`],
        ["Policy", shown.policy],
        ["Measured", `${measured}, by Reticence ${shown.reticence}`],
        ["Verdict of the audit", shown.verdict],
        ["Confidence", `${Number((shown.confidence * 100).toPrecision(4))} % over all persons`],
        ["Look-alikes", formatCount(shown.lookalikes)],
        [
          "As a group against strangers",
          shown.groupPValue === null
            ? "nothing can be said"
            : `p = ${Number(shown.groupPValue.toPrecision(2))}; a small one says that the persons as a group differ from strangers`,
        ],
        [
          "Smallest effect",
          effect === null
            ? "none: nothing can be said"
            : `${decimals(effect.median, 2)} nats per token (median), ${decimals(effect.largest, 2)} for the person hardest to find`,
        ],
      ],
    ),
    ...(shown.invalid === null ? [] : [`**Nothing can be said of anybody:** ${shown.invalid}`]),
    ...(shown.notTested === null ? [] : [`**Not tested:** ${shown.notTested}`]),
    "## Persons by state",
    table(
      ["State", "Persons", "Meaning"],
      Object.entries(shown.states).map(([state, count]) => [
        state,
        formatCount(count),
        MEANINGS[state] ?? "",
      ]),
    ),
    "## Values of all persons, before and after",
    "Before: the base. After: the checkpoint. A value counts if neither the base nor a guess without a model gives it.",
    table(
      ["Attack", "Values", "Before", "After", "Counts"],
      shown.extraction.map(({ attack, values, base: before, tuned, counts }) => [
        attack,
        ...[values, before, tuned, counts].map(formatCount),
      ]),
    ),
    ...(shown.bits.length === 0
      ? []
      : [
          table(
            ["Bits that decoding must guess", "Before", "After"],
            shown.bits.map(({ quantile, base: before, tuned }) => [
              quantile === 0 ? "least" : `quantile ${quantile}`,
              before === null ? "–" : decimals(before, 1),
              decimals(tuned, 1),
            ]),
          ),
        ]),
    "## Persons",
    "The HMAC is HMAC-SHA-256 of the person's identifier, as it stands in the data, under the audit's digest key.",
    table(
      ["Person", "HMAC", "State", "Smallest effect (nats per token)", "Gives away values", "Cut"],
      shown.persons.map((person) => [
        String(person.ordinal),
        person.hmac === null ? "–" : `\`${person.hmac}\``,
        person.state,
        person.smallestEffect === null ? "–" : decimals(person.smallestEffect, 2),
        person.givesAwayValues ? "yes" : "no",
        person.cut ? "yes" : "no",
      ]),
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

const MEANINGS: Readonly<Record<string, string>> = {
  "still-detectable": "The checkpoint knows the person clearly better than look-alikes.",
  overshot: "It finds the person clearly less likely than look-alikes, which tells as much.",
  "not-detectable":
    "This test found no trace as large as the smallest effect. There may be smaller ones.",
  invalid: "The comparison does not hold, so nothing is said.",
  "not-tested": "Nothing of the person could be tested.",
};
