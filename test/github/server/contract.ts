import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OperationId } from "./operations.ts";

/** GitHub's published description of the operations, as scripts/github-description.ts extracts it. */
interface Description {
  operations: Record<OperationId, Operation>;
}

interface Operation {
  path: string;
  method: string;
  parameters: { name: string; in: "path" | "query"; required: boolean; schema: JsonSchema }[];
  body?: JsonSchema;
  responses: Record<string, { schema?: JsonSchema; example?: unknown }>;
}

interface JsonSchema {
  type?: string;
  properties?: Record<string, unknown>;
}

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, "description.json"), "utf8"),
) as Description;

// Formats of GitHub's own (`repo.nwo`, `ssh-key` …) are not checked.
const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, logger: false });
(addFormats as unknown as typeof addFormats.default)(ajv);
ajv.addSchema(description, "github");

export interface Match {
  id: OperationId;
  parameters: Record<string, string>;
}

/** The operation that a request calls, with the values of its path. */
export function match(method: string, pathname: string): Match | undefined {
  for (const [id, operation] of Object.entries(description.operations)) {
    if (operation.method !== method) continue;
    const found = patternOf(operation.path).exec(pathname);
    if (found === null) continue;
    const parameters = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { id: id as OperationId, parameters };
  }
  return undefined;
}

/** How a request violates the description; empty if it conforms. */
export function faultsOfRequest(
  { id, parameters }: Match,
  query: Record<string, string>,
  body: unknown,
): string[] {
  const operation = description.operations[id];
  const known = operation.parameters.filter((parameter) => parameter.in === "query");
  const faults = Object.keys(query)
    .filter((name) => !known.some((parameter) => parameter.name === name))
    .map((name) => `${id}: no query parameter ${name}`);
  for (const [index, { name, schema, required, in: place }] of operation.parameters.entries()) {
    const text = (place === "path" ? parameters : query)[name];
    if (text === undefined) {
      if (required) faults.push(`${id}: the parameter ${name} is missing`);
      continue;
    }
    const value = ["integer", "number"].includes(schema.type ?? "") ? Number(text) : text;
    faults.push(...check(`${id}/parameters/${index}/schema`, value, `${id} ${name}`));
  }
  if (operation.body === undefined) {
    if (body !== undefined) faults.push(`${id}: takes no body`);
    return faults;
  }
  faults.push(...check(`${id}/body`, body, `${id} body`));
  const fields = Object.keys(operation.body.properties ?? {});
  if (typeof body === "string") return faults;
  const unknown = Object.keys((body ?? {}) as object).filter((name) => !fields.includes(name));
  return [...faults, ...unknown.map((name) => `${id}: no field ${name} in the body`)];
}

/** How an answer violates the description. */
export function faultsOfResponse(id: OperationId, status: number, body: unknown): string[] {
  const response = description.operations[id].responses[status];
  if (response === undefined) {
    // GitHub's edge answers with errors of its own that no operation lists.
    return status >= 400 ? [] : [`${id}: no answer ${status} is described`];
  }
  if (response.schema === undefined) return [];
  return check(`${id}/responses/${status}/schema`, body, `${id} answer ${status}`);
}

/** GitHub's own example of an answer, which a test may change. */
export function exampleOf(id: OperationId, status: number): unknown {
  const { example } = description.operations[id].responses[status] ?? {};
  if (example === undefined) throw new Error(`no example of ${id} ${status}`);
  return structuredClone(example);
}

function check(path: string, value: unknown, what: string): string[] {
  const [operation, ...rest] = splitId(path);
  const pointer = ["operations", operation!.replaceAll("/", "~1"), ...rest].join("/");
  const validate = ajv.getSchema(`github#/${pointer}`) as ValidateFunction | undefined;
  if (validate === undefined) throw new Error(`no schema at ${pointer}`);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map((e) => `${what}${e.instancePath}: ${e.message}`);
}

/** `issues/list-comments/parameters/0/schema` → the operation's name and the steps below it. */
function splitId(path: string): string[] {
  const [group, name, ...rest] = path.split("/");
  return [`${group}/${name}`, ...rest];
}

/** `/repos/{owner}/{repo}/contents/{path}` as a pattern; the last parameter may contain slashes. */
function patternOf(path: string): RegExp {
  const source = path
    .split(/(\{\w+\})/)
    .map((part, index, parts) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[.*+?^$()[\]\\|]/g, "\\$&");
      const last = parts.slice(index + 1).every((rest) => rest === "");
      return `(?<${name}>${last && ["path", "ref", "branch"].includes(name) ? ".+" : "[^/]+?"})`;
    })
    .join("");
  return new RegExp(`^${source}$`);
}
