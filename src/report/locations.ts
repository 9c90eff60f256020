import { join } from "node:path";
import { PLACES, SIGNALS } from "../base/audit-folder.ts";
import { readOwnFile } from "../base/files.ts";
import type { PlacedRule } from "../config/index.ts";
import type { Report } from "../contracts/report.ts";
import { ruleIdentity } from "./finding.ts";

/**
 * Rules with the policy's path in this repository, where they name it otherwise; none for null, where
 * it is in another one: lines there are not said.
 */
export function placedIn(rules: readonly PlacedRule[], file?: string | null): PlacedRule[] {
  if (file === null) return [];
  return rules.map((rule) => {
    const { location } = rule;
    if (location === undefined || file === undefined) return rule;
    return { ...rule, location: { ...location, file } };
  });
}

/** A report whose rules say which line of the policy asks for them, as `rules` have it. */
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

/** The rules of an audit as it placed them, once its seal was verified; none where it did not. */
export async function auditedPlaces(folder: string): Promise<PlacedRule[]> {
  const bytes = await readOwnFile(join(folder, SIGNALS, PLACES)).catch(() => undefined);
  return bytes === undefined ? [] : (JSON.parse(bytes.toString("utf8")) as PlacedRule[]);
}
