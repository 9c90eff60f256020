import type { ErrorObject } from "ajv/dist/2020.js";
import { PolicyError } from "../base/errors.ts";
import type { Policy } from "../contracts/config.ts";
import { policyValidator } from "../contracts/validate.ts";
import { Faults } from "./faults.ts";
import { refuseForeignPaths } from "./paths.ts";
import { refuseLaterRelease, refuseTooLow, whichReleaseKnows } from "./requires.ts";
import type { Path, PolicySource } from "./source.ts";
import { everydayName, suggest, suggestShare } from "./suggest.ts";

/**
 * Checks a policy against schema/config.schema.json.
 * Throws PolicyError with the place of every fault, and the nearest valid name; `beyond` is given the
 * policy without the parts at fault, and throws what is wrong with the rest.
 */
export function validate(
  source: PolicySource,
  beyond: (rest: Policy, without: ReadonlySet<string>) => void = () => {},
): Policy {
  refuseLaterRelease(source);
  refuseOtherVersion(source);
  const check = policyValidator();
  const faults = new Faults();
  if (!check(source.value)) {
    for (const group of groupsOf(check.errors ?? [])) {
      faults.attempt(() => {
        throw explain(source, group);
      });
    }
  }
  const broken = new Set((check.errors ?? []).flatMap(partAtFault));
  refuseForeignPaths(source, faults);
  refuseTooLow(source, faults);
  if (broken.size > 0) {
    const rest = Object.entries(source.value).filter(([name]) => !broken.has(name));
    faults.attempt(() => {
      beyond(Object.fromEntries(rest) as unknown as Policy, broken);
    });
  }
  faults.throwAny();
  return source.value as unknown as Policy;
}

/** The key of the policy that an error of ajv's lies in. */
function partAtFault({ instancePath, params }: ErrorObject): string[] {
  const [, name = params.additionalProperty as string | undefined] = instancePath.split("/");
  return name === undefined ? [] : [name];
}

function refuseOtherVersion(source: PolicySource): void {
  const { version } = source.value;
  if (version === 1) return;
  const path = ["version"];
  if (version === undefined) {
    throw new PolicyError(
      "policy-key-missing",
      'the key "version" is missing; write `version: 1`.',
      {
        location: source.locate(path),
      },
    );
  }
  throw new PolicyError(
    "policy-version",
    `version ${JSON.stringify(version)} of the policy format is unknown to this release, which reads version 1. ` +
      "Use the release of Reticence that wrote the policy, or write `version: 1`.",
    { location: source.locate(path) },
  );
}

/**
 * ajv's errors, by the fault that they come from. A value that fits no branch of a choice gives
 * errors of every branch, which are one fault; else every key at fault is one.
 */
function groupsOf(errors: readonly ErrorObject[]): ErrorObject[][] {
  const choices = errors
    .filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf")
    .map(({ instancePath }) => instancePath);
  const isWithin = (path: string, choice: string) =>
    path === choice || path.startsWith(`${choice}/`);
  const outermost = (path: string) =>
    choices
      .filter((choice) => isWithin(path, choice))
      .reduce<string | undefined>(
        (best, next) => (best === undefined || next.length < best.length ? next : best),
        undefined,
      );
  return [
    ...Map.groupBy(errors, (error) => {
      const choice = outermost(error.instancePath);
      if (choice !== undefined) return choice;
      const { additionalProperty, missingProperty } = error.params;
      return [error.instancePath, additionalProperty ?? missingProperty ?? ""].join("/");
    }).values(),
  ];
}

/** The most telling of ajv's errors: the deepest, and not a oneOf's summary when a branch says more. */
function explain(source: PolicySource, errors: readonly ErrorObject[]): PolicyError {
  const telling = errors.filter((error) => error.keyword !== "oneOf" && error.keyword !== "const");
  const candidates = telling.length > 0 ? telling : errors;
  // A branch of another type says less than what is wrong within the one that was meant.
  const weight = (error: ErrorObject) => 2 * depth(error) + (error.keyword === "type" ? 0 : 1);
  const error = candidates.reduce((best, next) => (weight(next) > weight(best) ? next : best));
  const path = pathOf(error);
  if (error.keyword === "additionalProperties") {
    const name = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    const meant = suggest(name, known);
    const hint = meant.startsWith(" Did") ? meant : `${meant}${whichReleaseKnows()}`;
    return new PolicyError("policy-key-unknown", `unknown key "${name}".${hint}`, {
      location: source.locate([...path, name], { key: true }),
    });
  }
  const where = path.length === 0 ? "the policy" : `"${path.join(".")}"`;
  return new PolicyError("policy-value", `${where} ${describeFault(error)}`, {
    location: source.locate(path),
  });
}

function depth(error: ErrorObject): number {
  return error.instancePath.split("/").length + (error.keyword === "additionalProperties" ? 1 : 0);
}

function pathOf(error: ErrorObject): Path {
  return error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function describeFault(error: ErrorObject): string {
  const given = `, not ${show(error.data)}.`;
  switch (error.keyword) {
    case "enum": {
      const known = (error.params.allowedValues as unknown[]).map(String);
      const hint = typeof error.data === "string" ? suggest(error.data, known) : "";
      return `must be one of ${known.join(", ")}${given}${hint.startsWith(" Did") ? hint : ""}`;
    }
    case "const":
      return `must be ${JSON.stringify(error.params.allowedValue)}${given}`;
    case "type":
      return `must be ${[error.params.type].flat().join(" or ")}${given}`;
    case "required":
      return `lacks the key "${String(error.params.missingProperty)}".`;
    case "pattern":
      return `${PATTERNS[error.schemaPath.split("/").at(-2) ?? ""] ?? error.message}${given}${deviceHint(error)}`;
    case "maximum":
    case "exclusiveMaximum": {
      const isShare = Number(error.params.limit) <= 1 && typeof error.data === "number";
      return `${error.message}${given}${isShare ? suggestShare(error.data as number) : ""}`;
    }
    case "format":
      return `must be a date such as 2027-01-31${given}`;
    default:
      return `${error.message ?? "is not valid"}${given}`;
  }
}

/** What a pattern asks for, by the key that has it. */
const PATTERNS: Readonly<Record<string, string>> = {
  requires: "is a release such as 0.2.0",
  device: "is one of auto, cpu, cuda, cuda:0 (and so on), mps",
};

function deviceHint({ schemaPath, data }: ErrorObject): string {
  if (!schemaPath.endsWith("/device/pattern") || typeof data !== "string") return "";
  const meant = everydayName(data, ["cuda", "mps", "cpu"]);
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
