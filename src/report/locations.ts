import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlacedRule } from "../config/index.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { REPORT_JSON } from "../output.ts";
import { ruleIdentity } from "./finding.ts";

/**
 * A report whose rules say which line of the policy asks for them, as `rules` have it. `file` is the
 * policy's path in this repository where the rules name it otherwise, null where it is in another one:
 * lines there are not said.
 */
export function withLocations(
  report: Report,
  rules: readonly PlacedRule[],
  file?: string | null,
): Report {
  if (file === null) return report;
  const known = new Map(rules.map((rule) => [ruleIdentity(rule), rule.location]));
  return {
    ...report,
    rules: report.rules.map((rule) => {
      const location = known.get(ruleIdentity(rule));
      if (location === undefined) return rule;
      return { ...rule, location: { ...location, file: file ?? location.file } };
    }),
  };
}

/**
 * The rules of the report that stands in a folder; none where it is gone or torn: their lines are a
 * convenience.
 */
export async function reportedRules(folder: string): Promise<Rule[]> {
  try {
    const earlier = JSON.parse(await readFile(join(folder, REPORT_JSON), "utf8")) as Report;
    return earlier.rules.filter(({ location }) => Number.isInteger(location?.line));
  } catch {
    return [];
  }
}
