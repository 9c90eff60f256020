import { isDeepStrictEqual } from "node:util";
import { isAudited, type PolicyDocument } from "../../config/index.ts";
import type { Origin } from "../../contracts/report.ts";
import { completeParameters, isMetricId, type Parameters } from "../../gate/catalogue.ts";
import { plainName } from "../../report/words.ts";
import { redact } from "../api/redact.ts";

type Differences = Origin["differences"];

/** Limits of schema/report.schema.json. */
const MOST_DIFFERENCES = 100;
const LONGEST_TEXT = 256;

/**
 * The keys in which two policies differ, those about what is audited first. Mappings are compared
 * key by key, rules with the rule on the same metric and parameters, other lists as a whole; values
 * are JSON.
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
  const [earlier, later] = [before ?? [], after ?? []];
  if (path.join(".") === RULES && isRules(earlier) && isRules(later)) {
    collectRules(earlier, later, path, found);
    return;
  }
  add(before, after, path, found);
}

/** Where a policy's own rules are listed. */
const RULES = "gate.rules";

type PolicyRule = Record<string, unknown> & { metric: string };

function isRules(value: unknown): value is PolicyRule[] {
  return (
    Array.isArray(value) &&
    value.every((rule) => isMapping(rule) && typeof rule.metric === "string")
  );
}

/** What may change about a rule that stays the same rule. */
const OF_BOUND = new Set(["max", "min", "max_increase", "level", "waiver", "reason"]);

function collectRules(
  before: readonly PolicyRule[],
  after: readonly PolicyRule[],
  path: readonly string[],
  found: Differences,
): void {
  const [earlier, later] = [identified(before), identified(after)];
  for (const identity of new Set([...later.keys(), ...earlier.keys()])) {
    const [old, now] = [earlier.get(identity), later.get(identity)];
    const { index, rule } = (now ?? old)!;
    const own: Differences = [];
    collect(old?.rule, now?.rule, [...path, String(index)], own);
    const name = nameOfRule(rule);
    for (const one of own) found.push(name === undefined ? one : { ...one, rule: name });
  }
}

/** Rules by metric and parameters; a second one of the same keeps its own place. */
function identified(
  rules: readonly PolicyRule[],
): Map<string, { index: number; rule: PolicyRule }> {
  const found = new Map<string, { index: number; rule: PolicyRule }>();
  for (const [index, rule] of rules.entries()) {
    const parameters = Object.entries(rule)
      .filter(([key]) => !OF_BOUND.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    // One metric may be bounded from both sides.
    const side = Object.hasOwn(rule, "min") ? "min" : "max";
    let identity = JSON.stringify([side, parameters]);
    while (found.has(identity)) identity += "+";
    found.set(identity, { index, rule });
  }
  return found;
}

function nameOfRule(rule: PolicyRule): string | undefined {
  const { metric } = rule;
  if (!isMetricId(metric)) return undefined;
  const parameters = completeParameters(metric, rule as Parameters);
  return shorten(plainName({ metric, parameters: { ...parameters }, key: "" }));
}

function add(before: unknown, after: unknown, path: readonly string[], found: Differences): void {
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
