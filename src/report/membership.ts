import { formatCount } from "../base/counts.ts";
import type { Check, Metric, Report } from "../contracts/report.ts";
import { leastFpr, leastNonmembers } from "../gate/limits.ts";
import { BASE_CURVE, BLIND_CURVE, tprOf } from "./curves.ts";
import { escapeMarkdown } from "./escape.ts";
import {
  formatConfidence,
  formatInterval,
  formatShare,
  isMeasured,
  showCount,
  showValue,
} from "./format.ts";
import { wordsOf } from "./reference.ts";
import { table } from "./table.ts";

/** What an AUC and a TPR say, and what to hold them against. */
export function membershipQuestion(report: Report): string {
  return wordsOf(report)(MEMBERSHIP_QUESTION);
}

const MEMBERSHIP_QUESTION =
  "Can an attacker tell members from nonmembers? AUC 0.5 is a coin flip. TPR: the share of members found while the share FPR of nonmembers is accused. How well the text alone or the base alone separates them is the baseline, not memorisation.";

/** The membership inference of one audit and part, whatever the format. */
export interface MembershipGroup {
  audit: string;
  part: string;
  /** How many records and persons are compared. */
  sets: string;
  /** Of the intervals, as a percentage. */
  confidence: string;
  /** False-positive rates of the columns after the AUC. */
  fprs: readonly number[];
  rows: readonly MembershipRow[];
  /** Training learned the prompts too, which rules then judge as they do answers. */
  learnt: boolean;
  /** Lowest FPR at which so many nonmembers can decide; undefined where their number is withheld. */
  decidedFrom: number | undefined;
  /** How far the losses of the nonmembers reach beyond those of the members; undefined if unknown. */
  tail: string | undefined;
  /** Rates that are not shown, and why; undefined if there are none. */
  note: string | undefined;
}

export interface MembershipRow {
  name: string;
  /** The strongest or weakest of the attacks by each figure, not one attack. */
  isSelection: boolean;
  /** Not an attack on the checkpoint, but what text or base alone can tell. */
  isReference: boolean;
  /** Undefined where there is no figure. */
  cells: readonly (MembershipCell | undefined)[];
}

export interface MembershipCell {
  value: string;
  /** Empty if there is none. */
  interval: string;
  /** Of a selection, the attack whose figure it is: each column has its own. */
  by: string | undefined;
}

/**
 * Membership inference by audit and part: what the strongest attack finds, beside what text and
 * base alone reveal, then every attack. Empty if nothing was compared.
 */
export function membershipOf(report: Report): MembershipGroup[] {
  const compared = report.metrics.filter((metric) => metric.id === "mia.auc" && isMeasured(metric));
  const groups = Map.groupBy(
    compared,
    ({ parameters: { audit, part } }) => `${audit} ${part}`,
  ).values();
  return [...groups].map((metrics) => groupOf(report, metrics));
}

/** The same in Markdown. */
export function membershipTables(report: Report): string {
  const groups = membershipOf(report);
  if (groups.length === 0) return "";
  return [
    membershipQuestion(report),
    ...groups.map((group) => groupTable(group, groups.length > 1)),
  ].join("\n\n");
}

function groupOf(report: Report, metrics: readonly Metric[]): MembershipGroup {
  const [first] = metrics as [Metric];
  const { n } = first;
  const confidence = first.confidence ?? 0.95;
  const [audit, part] = [String(first.parameters.audit), String(first.parameters.part)];
  const learnt = report.metrics.some(
    ({ id, parameters }) =>
      id === "mia.auc" && parameters.audit === audit && parameters.part === "all",
  );
  const tprs = report.metrics.filter(
    ({ id, parameters }) =>
      id === "mia.tpr_at_fpr" &&
      parameters.audit === first.parameters.audit &&
      parameters.part === first.parameters.part,
  );
  const rates = [...new Set(tprs.map(({ parameters }) => Number(parameters.fpr)))].sort(
    (a, b) => a - b,
  );
  const isReachable = (fpr: number) =>
    n.nonmembers === undefined || n.nonmembers >= leastNonmembers(fpr, confidence);
  const fprs = rates.filter(isReachable);
  const unreachable = rates.filter((fpr) => !isReachable(fpr));
  const attackRow = (metric: Metric): MembershipRow => {
    const { attack } = metric.parameters;
    const rateCells = fprs.map((fpr) => {
      const found = tprs.find(
        ({ parameters }) => parameters.attack === attack && parameters.fpr === fpr,
      );
      return found === undefined ? undefined : cell(found.id, found);
    });
    return {
      name: String(attack),
      isSelection: metric.selected !== undefined,
      isReference: false,
      cells: [cell(metric.id, metric), ...rateCells],
    };
  };
  const of = (attack: string) => metrics.filter(({ parameters }) => parameters.attack === attack);
  const check = (id: Check["id"], name: string, curve: string) =>
    report.validity
      .filter((one) => one.id === id && one.audit === audit && one.value != null)
      .map(
        ({ value, interval }): MembershipRow => ({
          name,
          isSelection: false,
          isReference: true,
          cells: [
            cell("mia.auc", { value: value ?? null, interval: interval ?? null }),
            ...fprs.map((fpr) => {
              const tpr = tprOf(report, { audit, part, attack: curve }, fpr);
              return tpr === null
                ? undefined
                : cell("mia.tpr_at_fpr", { value: tpr, interval: null });
            }),
          ],
        }),
      );
  const count = (name: string) => showCount(first, name, n[name]);
  const persons = n.subjects !== undefined || first.withheld?.subjects !== undefined;
  return {
    audit,
    part,
    sets: `${count("members")} members against ${count("nonmembers")} nonmembers${persons ? `, records of ${count("subjects")} persons` : ""}`,
    confidence: formatConfidence(confidence),
    fprs,
    learnt,
    rows: [
      ...of("strongest").map(attackRow),
      ...check("blind", "text alone (blind)", BLIND_CURVE),
      ...(part === (learnt ? "all" : "completion")
        ? check("base-separation", wordsOf(report)("base alone (its loss)"), BASE_CURVE)
        : []),
      ...metrics.filter(({ selected }) => selected === undefined).map(attackRow),
      ...of("weakest").map(attackRow),
    ],
    tail: tailOf(report, audit, part),
    note: unreachable.length === 0 ? undefined : unreachableNote(unreachable, confidence),
    decidedFrom: n.nonmembers === undefined ? undefined : leastFpr(n.nonmembers, confidence),
  };
}

/** What a part is called where several are shown. */
export function partWords(part: string): string {
  return part === "all" ? "prompt and completion together" : escapeMarkdown(part);
}

function groupTable(group: MembershipGroup, several: boolean): string {
  const { audit, part, sets, confidence, fprs, note, tail, learnt } = group;
  const rows = group.rows.map(({ name, isSelection, isReference, cells }) => [
    isReference ? `*${name}*` : isSelection ? `**${escapeMarkdown(name)}**` : escapeMarkdown(name),
    ...cells.map((one, column) =>
      one === undefined ? "" : markdownCell(one, column === 0 && isSelection),
    ),
  ]);
  const percent = `${confidence} interval`;
  const header = [
    "Attack",
    `AUC<br>${percent}`,
    ...fprs.map((fpr) => `TPR at FPR ${fpr}<br>${percent}`),
  ];
  const where = several ? `Audit ${escapeMarkdown(audit)}, ${partWords(part)}: ` : "";
  const below = [tail, note].filter((text) => text !== undefined);
  const body = [table(header, rows), ...below].join("\n\n");
  return part === "prompt" && !learnt
    ? `<details><summary>${where}${sets}</summary>\n\n${body}\n\n</details>`
    : `**${where}${sets}**\n\n${body}`;
}

/** False-negative rate at which the tail of the losses is shown. */
const TAIL_FNR = 0.001;

function tailOf({ metrics }: Report, audit: string, part: string): string | undefined {
  const metric = metrics.find(
    ({ id, parameters }) =>
      id === "mia.loss_tail" &&
      parameters.audit === audit &&
      parameters.part === part &&
      parameters.fnr === TAIL_FNR,
  );
  if (metric === undefined) return undefined;
  const { id, interval, confidence, n } = metric;
  const least = leastNonmembers(TAIL_FNR, confidence ?? 0.95);
  const few =
    n.members !== undefined && n.members < least
      ? ` With fewer than ${formatCount(least)} members nothing bounds it from below.`
      : "";
  const range = interval === null ? "" : ` (${formatInterval(id, interval)})`;
  return `Tail of the losses: ${showValue(id, metric)}${range} of the nonmembers are harder to predict than all but ${formatShare(TAIL_FNR)} of the members; ${formatShare(TAIL_FNR)} is chance.${few}`;
}

function unreachableNote(fprs: readonly number[], confidence: number): string {
  const needs = fprs.map(
    (fpr) => `FPR ${fpr} needs ${formatCount(leastNonmembers(fpr, confidence))} nonmembers`,
  );
  return `Not shown: ${needs.join(", ")} or more.`;
}

function cell(
  id: string,
  shown: Pick<Metric, "value" | "interval" | "withheld" | "selected">,
): MembershipCell {
  return {
    value: showValue(id, shown),
    interval: formatInterval(id, shown.interval),
    by: shown.selected,
  };
}

/** A figure above its interval and its attack, none of them wrapped. */
function markdownCell({ value, interval, by }: MembershipCell, strong: boolean): string {
  const shown = whole(value);
  const below = [whole(interval), by === undefined ? "" : escapeMarkdown(`by ${by}`)];
  return [strong ? `**${shown}**` : shown, ...below].filter((line) => line !== "").join("<br>");
}

function whole(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
