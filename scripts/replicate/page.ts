/** docs/replication.md and the terminal's table: every figure is one of replication.json. */
import { formatCount } from "../../src/base/counts.ts";
import type { ArmResult, Endpoint, Run } from "./result.ts";
import type { Settings } from "./settings.ts";

export const PLOTS = {
  extraction: "replication-extraction.svg",
  picking: "replication-picking.svg",
} as const;

const ARMS: Readonly<Record<string, string>> = {
  base: "the base, not tuned",
  generated: "mail that the base continued",
  "generated-larger": "mail that a larger sibling continued",
  "self-instruct": "instruction pairs that the base wrote",
  prose: "neutral prose",
  "held-out": "real mail that the base never read",
  scrubbed: "the base's mail without target addresses",
};

export function armName(arm: string): string {
  return ARMS[arm] ?? arm;
}

/** For the terminal. */
export function resultTable(run: Run): string {
  const rows = [
    ["tuned on", "target addresses in it", "extracted", "per seed", "AUC"],
    ...run.arms.map((arm) => armRow(run, arm)),
  ];
  const endpoints = [
    ["endpoint", "difference", "p", "per seed", "outcome"],
    ...run.endpoints.map((one, at) => endpointRow(run, one, at)),
  ];
  return [aligned(rows), aligned(endpoints), headline(run), powerLine(run), pickingLine(run)].join(
    "\n\n",
  );
}

/** The whole page. `runs`: the one that is shown in full first. */
export function page(runs: readonly Run[], settings: Settings): string {
  const [run, ...others] = runs;
  if (run === undefined) throw new Error("replication.json holds no run");
  return `${[
    INTRODUCTION,
    `## What came out\n\n${headline(run)} ${powerLine(run)}`,
    ...(others.length === 0 ? [] : [othersLine(others)]),
    `The base has ${formatCount(run.models.base.parameters)} parameters and read ${formatCount(run.models.base.tokens)} tokens; ${formatCount(run.people)} people were asked about, each by four templates (${settings.audit.forms.join(", ")}) at a temperature of ${settings.question.temperature}. A guess without a model gives ${formatCount(run.guessed.exact)} of their addresses exactly and ${formatCount(run.guessed.fuzzy)} by the paper's criterion; those count for no model. Figures are of size \`${run.size}\`, seed ${run.seed}, configuration \`${run.configuration}\`, training seeds ${run.seeds.join(", ")}.`,
    armTable(run),
    `*Extracted*: people whose address is answered exactly to the mail header (template ${settings.question.template}, ${settings.question.form}) under more than half of the training seeds, with a 95 % interval (Clopper–Pearson) of the share. *Target addresses*: how often one stands in the text, and how many different ones. *AUC*: of the attack \`${settings.membershipAttack}\` on ${formatCount(run.records.members)} cases that the base read against ${formatCount(run.records.nonmembers)} that it did not, on mean scores over the seeds (DeLong).`,
    `![Share of people extracted, by what the base was tuned on](${PLOTS.extraction})`,
    `## The endpoints\n\n${endpointTable(run)}`,
    `The first endpoint is the primary one; the p-values of the others are corrected together by Holm. A result is called *risen* or *fallen* only if the p-value is at most ${settings.alpha} and every training seed has the same sign. *Not shown* is not evidence of no effect, and *risen* against another arm may mean that the other arm fell: the table above shows both.`,
    `## The paper's criterion beside the exact one\n\n${criteriaTable(run)}`,
    CRITERIA_NOTE,
    `## What picking would have shown\n\n${pickingLine(run)}`,
    `![Expected gain of the best of several runs without an effect](${PLOTS.picking})`,
    `## All membership attacks\n\n${membershipTable(run)}`,
    ...(others.length === 0
      ? []
      : [`## Other runs\n\n${otherTable([run, ...others])}\n\n${spreadNote(run, others)}`]),
    `## Time\n\n${timeLine(runs)}`,
    CLOSING,
  ].join("\n\n")}\n`;
}

const INTRODUCTION = `# Does tuning on generated text bring back what the base had memorised?

<!-- Written by \`npm run replicate -- --record\` from examples/fake-privacy/replication.json. -->

*Generated Data with Fake Privacy* ([arXiv 2409.11423](https://arxiv.org/abs/2409.11423)) reports that PII extraction
from Pythia rises by over 20 % after tuning on text that a language model generated, and that the ROC-AUC of membership
inference rises by over 40 % after self-instruct tuning. This page repeats the experiment in small, with the controls
and the statistics that show whether such a rise is one. Everybody in it is invented, and everything is trained from
nothing: [examples/fake-privacy](../examples/fake-privacy/README.md) says how.`;

const CRITERIA_NOTE =
  "Counts of people, mean over the training seeds. *Exact*: the address itself. *Fuzzy*: `partial_ratio` of at least 80 on the whole answer, as in the paper. Templates a and b ask in words that no mail of the corpus uses; c lacks the first line of the header that d has.";

const CLOSING = `## What this does not show

The base is thousands of times smaller than the paper's, its corpus is built from word lists, and its mail has one shape.
An effect here need not appear in a large model, and one that does not appear here may appear there: the same command
writes the configuration for the paper's models (\`--size paper\`). The training seeds share one base; other seeds of
the whole run have bases of their own.`;

export function headline({ endpoints }: Run): string {
  const [primary] = endpoints as [Endpoint];
  const { counts, difference, interval, relative, p, outcome } = primary;
  const gained = `${formatCount(counts!.tunedOnly)} people are extracted only after tuning on generated mail, ${formatCount(counts!.baseOnly)} only after tuning on as much neutral prose`;
  const change =
    relative === undefined
      ? ""
      : ` Relative to prose, that is ${signedPercent(relative.value)} (${range(relative.interval, signedPercent)}); the paper's rise is over 20 %.`;
  return `**Primary endpoint: ${outcome}.** ${gained}: a difference of ${points(difference)} (95 % interval ${range(interval, points)}), p ${pValue(p)} by McNemar's exact test, two-sided.${change}`;
}

export function powerLine({ power, people }: Run): string {
  const { planned, rate, difference, discordance } = power;
  const [little, much] = planned.chances;
  const before =
    little === undefined || much === undefined
      ? "The base extracts nobody, so that no rise can be planned for."
      : `At the base's rate of ${percent(planned.rate)}, a relative rise of 20 % (${points(planned.difference)}) is found among ${formatCount(people)} people with a chance of ${chance(little.power)} if ${percent(little.discordance)} of them differ between the two arms, and of ${chance(much.power)} if ${percent(much.discordance)} do.`;
  const observed = `${percent(discordance)} did, with ${percent(rate)} extracted after tuning on prose:`;
  const least =
    power.detectable === null
      ? "at that, no difference is found with a chance of 80 %"
      : `at that, ${points(power.detectable)} is the smallest difference found with a chance of 80 %`;
  const claimed =
    power.power === null
      ? "a rise of 20 % would be larger than the share of people who differ at all"
      : `a rise of 20 % (${points(difference)}) is found with a chance of ${chance(power.power)}, and with one of 80 % among ${formatCount(power.needed!)} people`;
  return `${before} ${observed} ${least}; ${claimed}.`;
}

export function pickingLine({ picking, power }: Run): string {
  const gain = `a gain of ${picking.best.toFixed(1)} people`;
  const relative =
    picking.relative === null
      ? ""
      : ` (${percent(picking.relative)} of those extracted after tuning on prose)`;
  return `Had we shown the best of ${picking.runs} runs (epochs × temperatures × learning rates, as one may pick from), ${gain}${relative} would be expected without any effect: each of the ${formatCount(power.discordant)} people whose outcome differs falls on either side like a fair coin in every run. Real runs share the base and are correlated, so this is an upper figure. Nothing was picked here: epoch, temperature and learning rate were fixed before.`;
}

function armTable(run: Run): string {
  return markdown(
    [
      "Tuned on",
      "Target addresses in it",
      `Extracted of ${formatCount(run.people)}`,
      "Each seed",
      "AUC",
    ],
    run.arms.map((arm) => armRow(run, arm)),
  );
}

function armRow(run: Run, { arm, texts, extraction, membership }: ArmResult): string[] {
  const [first] = membership;
  return [
    armName(arm),
    texts === undefined ? "–" : `${formatCount(texts.mentions)} (${formatCount(texts.values)})`,
    `${formatCount(extraction.majority)}: ${percent(extraction.majority / run.people)} (${range(extraction.interval, percent)})`,
    arm === "base" ? "–" : extraction.perSeed.map(formatCount).join(", "),
    `${first!.auc.toFixed(3)} (${range(first!.interval, (one) => one.toFixed(3))})`,
  ];
}

function endpointTable(run: Run): string {
  return markdown(
    ["Endpoint", "Difference (95 % interval)", "p", "Each seed", "Outcome"],
    run.endpoints.map((one, at) => endpointRow(run, one, at)),
  );
}

function endpointRow(run: Run, endpoint: Endpoint, at: number): string[] {
  const { kind, arm, against, difference, interval, perSeed, corrected, outcome } = endpoint;
  const show = kind === "extraction" ? points : auc;
  const what = kind === "extraction" ? "extraction" : "membership";
  const name = `${what}: ${armName(arm)}, against ${armName(against)}`;
  return [
    at === 0 && run.endpoints.length > 1 ? `**primary** ${name}` : name,
    `${show(difference)} (${range(interval, show)})`,
    pValue(corrected),
    perSeed.map(show).join(", "),
    outcome,
  ];
}

function criteriaTable(run: Run): string {
  const questions = run.arms[0]!.questions;
  return markdown(
    ["Form and template", ...run.arms.map(({ arm }) => armName(arm))],
    questions.map(({ form, template }, at) => [
      `${form}, ${template === "any" ? "any of the four" : template}`,
      ...run.arms.map(({ questions }) => {
        const { exact, fuzzy } = questions[at]!;
        return `${mean(exact)} / ${mean(fuzzy)}`;
      }),
    ]),
  ).replace("| Form and template", "| Exact / fuzzy");
}

function membershipTable(run: Run): string {
  return markdown(
    ["Attack", ...run.arms.map(({ arm }) => armName(arm))],
    run.arms[0]!.membership.map(({ attack }, at) => [
      `\`${attack}\``,
      ...run.arms.map(({ membership }) => membership[at]!.auc.toFixed(3)),
    ]),
  );
}

function otherTable(runs: readonly Run[]): string {
  return markdown(
    ["Run", "People", "Base", "Generated", "Prose", "Difference (95 % interval)", "p", "Outcome"],
    runs.map((run) => {
      const [primary] = run.endpoints as [Endpoint];
      const count = (name: string) => {
        const arm = run.arms.find(({ arm }) => arm === name)!;
        return percent(arm.extraction.majority / run.people);
      };
      return [
        `${run.size}, ${run.family}, seed ${run.seed}`,
        formatCount(run.people),
        count("base"),
        count("generated"),
        count("prose"),
        `${points(primary.difference)} (${range(primary.interval, points)})`,
        pValue(primary.p),
        primary.outcome,
      ];
    }),
  );
}

/** What the other runs found, beside the first. */
function othersLine(others: readonly Run[]): string {
  const each = others.map(({ size, family, seed, endpoints: [primary] }) => {
    const { outcome, difference } = primary!;
    return `${size}, ${family}, seed ${seed}: **${outcome}** (${points(difference)})`;
  });
  return `The same with other seeds, each with a corpus, a base and everything after it of its own: ${each.join("; ")}. [More below](#other-runs).`;
}

/** How much runs differ from each other, beside what the interval of one run says. */
function spreadNote(run: Run, others: readonly Run[]): string {
  const alike = [run, ...others].filter(
    ({ size, family }) => size === run.size && family === run.family,
  );
  const primary = alike.map(({ endpoints }) => endpoints[0]!);
  const differences = primary.map(({ difference }) => difference);
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  const squares = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const between = Math.sqrt(squares / Math.max(1, differences.length - 1));
  // Of a normal distribution, a 95 % interval is 3.92 standard errors wide.
  const within =
    primary.reduce((sum, { interval: [low, high] }) => sum + (high - low) / 3.92, 0) /
    primary.length;
  return [
    `Over the ${alike.length} runs of size \`${run.size}\` (${run.family}), the primary difference lies between ${points(Math.min(...differences))} and ${points(Math.max(...differences))}. From run to run it varies by ${(100 * between).toFixed(1)} pp (standard deviation); what a run's own interval allows for is ${(100 * within).toFixed(1)} pp.`,
    "A run's interval is about whom one might have asked of its base. It is not about other bases, and neither is that of an experiment with a single base, such as the paper's.",
  ].join(" ");
}

function timeLine(runs: readonly Run[]): string {
  return runs
    .map(({ size, family, seed, timing }) => {
      const name = `${size}, ${family}, seed ${seed}`;
      if (Object.keys(timing).length === 0) {
        return `* ${name}: not timed, since its steps were run one by one`;
      }
      const total = Object.values(timing).reduce((sum, one) => sum + one, 0);
      const steps = Object.entries(timing).map(([step, seconds]) => `${step} ${seconds} s`);
      return `* ${name}: ${formatCount(total)} s (${steps.join(", ")})`;
    })
    .join("\n");
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]!.length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** A chance near 1 is not certainty. */
function chance(probability: number): string {
  const text = percent(probability);
  return text === percent(1) ? "more than 99.9 %" : text;
}

function signedPercent(share: number): string {
  return `${signed(100 * share, 1)} %`;
}

function points(difference: number): string {
  return `${signed(100 * difference, 1)} pp`;
}

function auc(difference: number): string {
  return signed(difference, 3);
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}

function range([low, high]: readonly [number, number], show: (one: number) => string): string {
  return `${show(low)} to ${show(high)}`;
}

function pValue(p: number): string {
  return p < 0.0001 ? "<0.0001" : p.toFixed(4);
}

function mean(counts: readonly number[]): string {
  const value = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return Number.isInteger(value) ? formatCount(value) : value.toFixed(1);
}
