import { join } from "node:path";
import { PLACES, SIGNALS } from "../base/audit-folder.ts";
import { readOwnFile } from "../base/files.ts";
import type { PlacedRule } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import { ruleIdentity } from "./finding.ts";

/**
 * Rules with the policy's path in this repository, if they name it differently. For null, when it
 * is in another repository, no rules: lines there are not shown.
 */
export function placedIn(rules: readonly PlacedRule[], file?: string | null): PlacedRule[] {
  if (file === null) return [];
  return rules.map((rule) => {
    const { location } = rule;
    if (location === undefined || file === undefined) return rule;
    return { ...rule, location: { ...location, file } };
  });
}

/** A report whose rules carry their policy lines, taken from `rules`. */
export function withLocations(report: Report, rules: readonly PlacedRule[]): Report {
  const known = new Map(rules.map((rule) => [ruleIdentity(rule), rule.location]));
  return {
    ...report,
    rules: report.rules.map((rule) => {
      const location = known.get(ruleIdentity(rule));
      if (location === undefined) return rule;
      return { ...rule, location };
    }),
  };
}

/**
 * The rules of an audit with their recorded lines, once its seal is verified; empty if it recorded
 * none.
 */
export async function auditedPlaces(folder: string): Promise<PlacedRule[]> {
  const bytes = await readOwnFile(join(folder, SIGNALS, PLACES)).catch(() => undefined);
  return bytes === undefined ? [] : (JSON.parse(bytes.toString("utf8")) as PlacedRule[]);
}
