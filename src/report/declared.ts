import type { Report } from "../contracts/report.ts";
import { IMPLAUSIBLE_RATIO } from "../gate/catalogue.ts";
import { escapeMarkdown } from "./escape.ts";
import { decimals, formatDelta } from "./format.ts";

export const DECLARED_TITLE = "Declared differential privacy";

/** What the declared mechanism of the training is worth, in sentences; empty where none is declared. */
export function declaredNotes({ metrics }: Report): string[] {
  const found = metrics.find(({ id }) => id === "training.epsilon_ratio");
  if (found === undefined) return [];
  const { value, n, method, reason } = found;
  if (value === null) return [`What the declared mechanism is worth is not known: ${reason}.`];
  const declared = `ε = ${n.epsilon} at δ = ${formatDelta(n.delta!)}`;
  const recomputed = `ε = ${decimals(n.recomputed!, 2)}`;
  const finding =
    value > IMPLAUSIBLE_RATIO
      ? `The claim is implausible: the training is declared to have ${declared}, and the noise, sampling rate and steps that are declared with it have ${recomputed} there (${method}, by privacy-loss distributions).`
      : `The training is declared to have ${declared}; the noise, sampling rate and steps that are declared with it have ${recomputed} there (${method}, by privacy-loss distributions), so that the claim agrees with itself.`;
  return [
    finding,
    "This is about what is declared. Whether training kept to it is what canaries test; what choosing hyper-parameters on the data gives away, neither covers.",
  ];
}

/** The same in Markdown. */
export function declaredSection(report: Report): string {
  const notes = declaredNotes(report);
  if (notes.length === 0) return "";
  return [`## ${DECLARED_TITLE}`, ...notes.map(escapeMarkdown)].join("\n\n");
}
