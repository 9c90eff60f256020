import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report, Rule } from "../contracts/report.ts";
import { REPORT_JSON } from "../output.ts";
import { ruleIdentity } from "./finding.ts";

/**
 * A report judged by an audit's locked policy, with the lines of the user's own policy file that
 * the folder's earlier report names: the lock has none.
 */
export async function withLocations(folder: string, report: Report): Promise<Report> {
  const known = new Map(
    (await earlierRules(folder)).map((rule) => [ruleIdentity(rule), rule.location]),
  );
  return {
    ...report,
    rules: report.rules.map((rule) => {
      const location = known.get(ruleIdentity(rule));
      return location === undefined ? rule : { ...rule, location };
    }),
  };
}

/** None where the earlier report is gone or torn: locations are a convenience. */
async function earlierRules(folder: string): Promise<Rule[]> {
  try {
    const earlier = JSON.parse(await readFile(join(folder, REPORT_JSON), "utf8")) as Report;
    return earlier.rules.filter(({ location }) => Number.isInteger(location?.line));
  } catch {
    return [];
  }
}
