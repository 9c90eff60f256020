import { smallestOf } from "../../base/extremes.ts";
import type { Report, Rule } from "../../contracts/report.ts";
import { type ComparedRule, compareRule } from "../comparison.ts";
import { formatChoice } from "../format.ts";
import { isOfUpdate } from "../reference.ts";
import { STATE_ORDER } from "../top.ts";
import { capital } from "../words.ts";
import type { AuditedCheckpoint, JointReport } from "./join.ts";

/** A rule over all checkpoints. */
export interface JointRow {
  /** One of them, for what does not depend on the checkpoint. */
  rule: Rule;
  /** The figure under the base, which is the same for all; "" if unknown. */
  base: string;
  limit: string;
  /** In the order of the checkpoints; undefined where there is no report, or no such rule. */
  cells: (ComparedRule | undefined)[];
}

/** Every rule that applies to any of the checkpoints, those with the worst state first. */
export function jointRows(checkpoints: readonly AuditedCheckpoint[]): JointRow[] {
  const own = checkpoints.map(({ report }) => new Map((report?.rules ?? []).map(keyed)));
  const keys = new Set(own.flatMap((rules) => [...rules.keys()]));
  const rows = [...keys].map((key) => {
    const cells = own.map((rules, index) => {
      const rule = rules.get(key);
      return rule === undefined ? undefined : compareRule(checkpoints[index]!.report!, rule);
    });
    const known = cells.filter((cell) => cell !== undefined);
    const bases = new Set(known.map(({ base }) => base).filter((base) => base !== ""));
    return {
      rule: known[0]!.rule,
      // Records that only one tokenizer reads, for example, change what is compared.
      base: bases.size > 1 ? "varies" : ([...bases][0] ?? ""),
      limit: known[0]!.limit,
      cells,
    };
  });
  const worst = ({ cells }: JointRow) =>
    smallestOf(cells.map((cell) => (cell ? STATE_ORDER.indexOf(cell.rule.state) : Infinity)));
  return rows
    .filter((row) => worst(row) < STATE_ORDER.indexOf("not-applicable"))
    .sort((a, b) => worst(a) - worst(b));
}

/** What the column of the model that all are compared with is called. */
export function baseColumn(checkpoints: readonly AuditedCheckpoint[]): string {
  const isUpdate = checkpoints.some(({ report }) => report !== undefined && isOfUpdate(report));
  return isUpdate ? "Previous release" : "Base";
}

/** A rule and its place: bounds from both sides are two rules on one key. */
function keyed(rule: Rule): [string, Rule] {
  const { key, max, min, max_increase } = rule;
  return [[key, max !== undefined, min !== undefined, max_increase !== undefined].join(" "), rule];
}

/** How the verdict follows from those of the checkpoints, and what was corrected for. */
export function explainJoint({ several }: JointReport): string[] {
  const { pick, choice, picked, checkpoints } = several;
  if (pick === "worst") {
    return [
      "The verdict is the most severe one. All must pass, so nothing is chosen and no interval is corrected.",
    ];
  }
  const stopped = checkpoints.some(({ error }) => error !== undefined);
  return [
    ...(picked === null
      ? ["No checkpoint can be picked, so the verdict is the most severe one."]
      : []),
    ...(stopped
      ? ["A checkpoint whose audit ended with an error cannot be picked; it still counts as a try."]
      : []),
    ...(choice === undefined
      ? []
      : [
          `Each checkpoint is judged at confidence ${formatChoice(choice)}: of several tries, one is more likely to pass by chance.`,
        ]),
  ];
}

/** Why a checkpoint does not pass, in short. */
export function whyOf({ report, error }: AuditedCheckpoint): string {
  if (report === undefined) {
    return error === undefined ? "" : `${capital(error.message)} [${error.code}]`;
  }
  return ofReport(report);
}

function ofReport({ verdict, headline }: Report): string {
  return verdict === "pass" ? "" : capital(headline);
}
