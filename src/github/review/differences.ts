import { isDeepStrictEqual } from "node:util";
import { isAudited, type PolicyDocument } from "../../config/index.ts";
import type { Origin } from "../../contracts/report.ts";
import { redact } from "../api/redact.ts";

type Differences = Origin["differences"];

/** Limits of schema/report.schema.json. */
const MOST_DIFFERENCES = 100;
const LONGEST_TEXT = 256;

/**
 * The keys in which two policies differ, those about what is audited first. Mappings are compared
 * key by key, lists as a whole; values are JSON.
 */
export function differencesOf(
  before: Pick<PolicyDocument, "value">,
  after: Pick<PolicyDocument, "value">,
): Differences {
  const found: Differences = [];
  collect(before.value, after.value, [], found);
  return found
    .sort((a, b) => Number(a.part === "judging") - Number(b.part === "judging"))
    .slice(0, MOST_DIFFERENCES);
}

function collect(
  before: unknown,
  after: unknown,
  path: readonly string[],
  found: Differences,
): void {
  if (isDeepStrictEqual(before, after)) return;
  if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      collect(own(before, key), own(after, key), [...path, key], found);
    }
    return;
  }
  found.push({
    key: shorten(path.join(".")),
    part: isAudited(path) ? "audited" : "judging",
    before: textOf(before),
    after: textOf(after),
  });
}

function own(mapping: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return shorten(JSON.stringify(value) ?? String(value));
}

/** The part of a text that the report keeps, without credentials. */
export function shorten(text: string, longest = LONGEST_TEXT): string {
  const shown = redact(text);
  const characters = [...shown];
  return characters.length <= longest ? shown : `${characters.slice(0, longest - 1).join("")}…`;
}
