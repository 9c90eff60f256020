import type { Report } from "../contracts/report.ts";

/** The sentences of what the probe warned of, on this machine as well. */
export function warningLines({ warnings = [], timing }: Report): string[] {
  const { warnings: ofMachine = [] } = timing as { warnings?: unknown };
  const others = Array.isArray(ofMachine) ? ofMachine : [];
  return [
    ...warnings.map(({ text }) => text),
    ...others.filter((one): one is string => typeof one === "string"),
  ];
}
