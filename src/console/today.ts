import { isDate } from "../base/date.ts";
import { PolicyError } from "../base/errors.ts";

/** The date against which waivers are checked: today in UTC, or the one that the user gives. */
export function today(at?: string): string {
  if (at === undefined) return new Date().toISOString().slice(0, 10);
  if (isDate(at)) return at;
  throw new PolicyError("usage", "not a date such as 2027-01-31.", {
    location: { file: `--at ${at}` },
  });
}
