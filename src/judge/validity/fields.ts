import { formatCount } from "../../base/counts.ts";
import { largestOf } from "../../base/extremes.ts";
import type { ResolvedAudit } from "../../config/index.ts";
import type { Check } from "../../contracts/report.ts";
import type { Evidence } from "../evidence/load.ts";

/**
 * Fields of the records that hold text which the audit does not read: training may have seen it.
 */
export function checkFields(
  { manifest }: Evidence,
  { name: audit, key, data }: ResolvedAudit,
): Check[] {
  const found = manifest.counts.flatMap(({ audit: of, unaudited_fields: fields }) =>
    of === audit && fields !== undefined ? [fields] : [],
  );
  const names = [...new Set(found.flatMap((fields) => fields.names))].sort();
  const more = Math.max(0, largestOf(found.map((fields) => fields.more)));
  if (found.length === 0) return [];
  const check = { id: "fields" as const, audit, value: null, interval: null };
  if (names.length + more === 0) {
    return [{ ...check, state: "ok", detail: "The audit reads every text field of the records." }];
  }
  const unnamed = more === 0 ? [] : [`${formatCount(more)} whose name is not shown`];
  return [
    {
      ...check,
      state: "note",
      detail: `Fields with text that the audit does not read: ${[...names, ...unnamed].join(", ")}. If training saw them, put them into the fields that ${key}.format: ${data.format} reads (${Object.values(data.fields).join(", ")}).`,
    },
  ];
}

/** Data files without a record: part of a sharded set may be missing. */
export function checkFiles({ manifest }: Evidence, { name: audit }: ResolvedAudit): Check[] {
  return manifest.counts.flatMap(({ audit: of, set, empty_files: empty = 0 }) =>
    of !== audit || empty === 0
      ? []
      : [
          {
            id: "fields" as const,
            audit,
            state: "note" as const,
            value: empty,
            interval: null,
            detail: `Files of the ${set} without a record: ${formatCount(empty)}. Is the data complete?`,
          },
        ],
  );
}
