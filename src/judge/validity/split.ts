import type { ResolvedPolicy } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/** How the sets came about, where the policy names the split that they are of. */
export function checkSplit({ pulled }: Evidence, { audits }: ResolvedPolicy): Check[] {
  return (pulled.split ?? [])
    .filter(({ audit }) => audits.some(({ name }) => name === audit))
    .map(({ audit, by, cleaned }) => {
      const how = by === null ? "by record" : `by the person in ${by}`;
      const rest = cleaned
        ? " What leaked was taken out of the members since, or masked in them, so that they are a selection of their side, and may differ from the nonmembers in just that."
        : "";
      return {
        id: "split",
        audit,
        state: cleaned ? "note" : "ok",
        value: null,
        interval: null,
        detail: `Members and nonmembers are the files of a random split ${how}, by their digests.${rest}`,
      };
    });
}
