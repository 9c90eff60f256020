import { formatCount } from "../base/counts.ts";
import type { Metric, Report } from "../contracts/report.ts";
import { escapeMarkdown } from "./escape.ts";
import { decimals, formatDelta, formatInterval, formatValue, isMeasured } from "./format.ts";
import { table } from "./table.ts";
import { plainName } from "./words.ts";

/** What canaries are, and what their figures mean. */
export function canaryQuestion({ provenance: { checkpoint } }: Pick<Report, "provenance">): string {
  const [trained, seen] =
    checkpoint.kind === "data"
      ? ["the generator's training", "generated data"]
      : ["training", "checkpoint"];
  return `A fair coin decided which of these records went into ${trained}. An attacker who sees the ${seen} guesses which did: by chance half of the guesses are right.`;
}

/** What an audit's canaries tell, whatever the format. */
export interface CanaryFindings {
  /** How many there are, and how well they were guessed; a sentence. */
  counts: string;
  rows: readonly { name: string; value: string; interval: string }[];
  /** What the bound and the test of a claim say, and what they leave open. */
  notes: readonly string[];
}

/** Undefined for an audit without canaries. */
export function canariesOf({ metrics }: Report): CanaryFindings | undefined {
  const own = metrics.filter(({ id }) => id.startsWith("canary."));
  const [first] = own;
  if (first === undefined) return undefined;
  const bound = own.find(({ id }) => id === "canary.epsilon_lower_bound");
  const claim = own.find(({ id }) => id === "canary.claim_p_value");
  return {
    counts: countsText(own),
    rows: own.map((metric) => ({
      name: plainName({ metric: metric.id, parameters: metric.parameters, key: metric.key }),
      value: isMeasured(metric) ? formatValue(metric.id, metric.value) : "–",
      interval: formatInterval(metric.id, metric.interval),
    })),
    notes: [
      ...own.flatMap(({ value, reason, id }) =>
        value === null && reason !== undefined
          ? [`${plainName({ metric: id, parameters: {}, key: "" })}: ${reason}.`]
          : [],
      ),
      ...(bound === undefined ? [] : boundNotes(bound)),
      ...(claim === undefined ? [] : claimNotes(claim)),
    ],
  };
}

/** The same in Markdown; empty without canaries. */
export function canarySection(report: Report): string {
  const found = canariesOf(report);
  if (found === undefined) return "";
  const rows = found.rows.map(({ name, value, interval }) => [
    escapeMarkdown(name),
    `**${value}**`,
    interval,
  ]);
  return [
    "## Canaries",
    `${canaryQuestion(report)} ${escapeMarkdown(found.counts)}`,
    table(["Figure", "Value", "Interval"], rows),
    found.notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n"),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function countsText(metrics: readonly Metric[]): string {
  const { n } = metrics[0]!;
  const guessed = metrics.find((metric) => metric.n.right !== undefined)?.n;
  const times = (n.repeat ?? 1) === 1 ? "once" : `${formatCount(n.repeat!)} times`;
  const of = `${formatCount(n.canaries ?? 0)} canaries, of which ${formatCount(n.included ?? 0)} stand in the training data, ${times} each`;
  return guessed === undefined
    ? `${of}.`
    : `${of}; of ${formatCount(guessed.guesses!)} guesses ${formatCount(guessed.right!)} are right.`;
}

function boundNotes({ value, n, method, parameters }: Metric): string[] {
  if (value === null) return [];
  const most =
    n.ceiling === undefined ? "" : ` So many canaries show ${decimals(n.ceiling, 2)} at most.`;
  const assumed =
    method === "gdp"
      ? "It assumes that the declared mechanism is a Gaussian one."
      : "It assumes nothing about the training.";
  return [
    value === 0
      ? `No ε is refuted at δ = ${formatDelta(parameters.delta as number)}, which is not evidence of privacy.${most}`
      : `This training run is not (ε, δ)-differentially private for any ε below ${decimals(value, 2)} at δ = ${formatDelta(parameters.delta as number)}. ${assumed}${most}`,
  ];
}

function claimNotes({ value, n }: Metric): string[] {
  const { epsilon, delta, ceiling, refuted } = n;
  if (value === null || epsilon === undefined || delta === undefined) return [];
  const declared = `The declared ε = ${epsilon}, δ = ${formatDelta(delta)}`;
  const open =
    "Not covered: what choosing hyper-parameters on the data gives away, and that canaries change the data.";
  if (refuted === 1) {
    return [
      `${declared} does not hold: if it did, so many right guesses would come up with a probability of ${formatValue("canary.claim_p_value", value)} at most. ${open}`,
    ];
  }
  const beyond =
    ceiling !== undefined && epsilon >= ceiling
      ? ` It is above what so many canaries can refute (${decimals(ceiling, 2)}).`
      : "";
  // A claim about all records of a person is not measured, so this one is about single records.
  const group = `It is about single records; for a person with k of them it says, by group privacy, ε = ${epsilon} · k and δ = k · e^(${epsilon} · (k − 1)) · ${formatDelta(delta)}.`;
  return [
    `${declared} is not refuted, which is not evidence of privacy.${beyond} ${group} ${open}`,
  ];
}
