import { PolicyError } from "../base/errors.ts";
import { slippedName } from "../base/near.ts";
import type { Policy } from "../contracts/config.ts";
import { PII_TYPES, SENSITIVE_TYPES } from "../gate/catalogue.ts";
import type { ResolvedAudit, ResolvedPii, ResolvedSampling, ResolvedTemplate } from "./policy.ts";
import type { PolicySource } from "./source.ts";
import { everydayName } from "./suggest.ts";

type Written = Exclude<NonNullable<NonNullable<Policy["attacks"]>["pii"]>, "off">;

/** Top-k 100, 15 new tokens and a temperature of 0.2 are those of arXiv 2409.11423. */
const TEMPLATE: Omit<ResolvedTemplate, "decide"> = {
  attributes: ["email"],
  forms: ["few-shot", "zero-shot"],
  temperatures: [0.2],
  top_k: 100,
  tokens: 15,
  people: 1000,
};

const SAMPLING: ResolvedSampling = { sequences: 2000, tokens: 128, top_k: 40, temperature: 1 };

const PATH = ["attacks", "pii"];

/** Defaults of the PII attacks. Throws PolicyError for parts that contradict each other. */
export function resolvePii(
  source: PolicySource,
  written: Written,
  audits: readonly ResolvedAudit[],
): ResolvedPii {
  const prefix = written.prefix ?? true;
  for (const key of ["decoys", "candidates"] as const) {
    if (prefix || !written[key]) continue;
    throw new PolicyError(
      "policy-conflict",
      `${key} are ranked after the true prefix, but prefix is false.`,
      {
        location: source.locate([...PATH, key]),
      },
    );
  }
  refuseMisspeltTypes(source, written.columns ?? {});
  return {
    prefix,
    values: written.values ?? 1000,
    decoys: prefix ? (written.decoys ?? 100) : 0,
    candidates: prefix ? (written.candidates ?? 100) : 0,
    decode: { top_k: 40, temperature: 1, ...written.decode },
    columns: written.columns ?? {},
    ...(written.names === undefined ? {} : { names: written.names }),
    template: resolveTemplate(source, written.template, audits),
    sampling:
      written.sampling === undefined || written.sampling === "off"
        ? "off"
        : { ...SAMPLING, ...written.sampling },
  };
}

/**
 * A type may have any name, but one that people call a sensitive type, or a misspelt one, would be
 * held by none of the rules on it.
 */
function refuseMisspeltTypes(source: PolicySource, columns: Readonly<Record<string, string>>) {
  for (const [field, type] of Object.entries(columns)) {
    if ((PII_TYPES as readonly string[]).includes(type)) continue;
    const meant = everydayName(type, SENSITIVE_TYPES) ?? slippedName(type, PII_TYPES);
    if (meant === undefined) continue;
    throw new PolicyError(
      "policy-value",
      `"${type}" is no type that a rule on ${meant} covers. Did you mean "${meant}"?`,
      { location: source.locate([...PATH, "columns", field]) },
    );
  }
}

function resolveTemplate(
  source: PolicySource,
  written: Written["template"],
  audits: readonly ResolvedAudit[],
): ResolvedPii["template"] {
  const path = [...PATH, "template"];
  const havePeople = audits.some(({ data }) => data.people.length > 0);
  if (written === false || (written === undefined && !havePeople)) return false;
  if (!havePeople) {
    throw new PolicyError(
      "people-missing",
      "templates ask about people, but no audit has any: name a people file with `data.people`, `pretraining.people` or `update.people`.",
      { location: source.locate(path) },
    );
  }
  const given = written === true || written === undefined ? {} : written;
  const template = { ...TEMPLATE, ...given };
  const decide = given.decide ?? template.temperatures[0]!;
  if (!template.temperatures.includes(decide)) {
    throw new PolicyError(
      "policy-value",
      `decide must be one of the temperatures, ${template.temperatures.join(", ")}.`,
      { location: source.locate([...path, "decide"]) },
    );
  }
  return { ...template, decide };
}
