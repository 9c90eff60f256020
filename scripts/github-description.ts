/**
 * Extracts the operations of test/github/server/operations.ts from GitHub's published description
 * of its REST API into test/github/server/description.json: parameters, request bodies, responses
 * and the schemas they name, as JSON Schema. The description is the npm package @octokit/openapi
 * (MIT), which is too large to depend on: it is downloaded to a temporary folder.
 *
 *   node scripts/github-description.ts [folder of an unpacked @octokit/openapi]
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { OPERATIONS, type OperationId } from "../test/github/server/operations.ts";
import { ROOT } from "./root.ts";

const PACKAGE = "@octokit/openapi@23.0.2";
const METHODS = ["get", "post", "put", "patch", "delete"];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const temporary = await mkdtemp(join(tmpdir(), "reticence-openapi-"));
try {
  const folder = process.argv[2] ?? (await download(temporary));
  const text = await readFile(join(folder, "generated", "api.github.com.json"), "utf8");
  const target = join(ROOT, "test", "github", "server", "description.json");
  await writeFile(target, `${JSON.stringify(extract(JSON.parse(text) as Node), null, 1)}\n`);
  console.log(`written: ${target}`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function download(folder: string): Promise<string> {
  const { stdout } = await execa("npm", ["pack", PACKAGE, "--silent"], { cwd: folder });
  const wanted = "package/generated/api.github.com.json";
  await execa("tar", ["-xzf", stdout.trim(), wanted], { cwd: folder });
  return join(folder, "package");
}

function extract(description: Node): Node {
  const schemas: Node = {};
  const operations: Node = {};
  for (const [path, methods] of Object.entries(description.paths as Node)) {
    for (const method of METHODS) {
      const operation = (methods as Node)[method] as Node | undefined;
      if (operation === undefined) continue;
      const id = operation.operationId as OperationId;
      if (!OPERATIONS.includes(id)) continue;
      operations[id] = operationOf(path, method, operation);
    }
  }
  const missing = OPERATIONS.filter((id) => !(id in operations));
  if (missing.length > 0) throw new Error(`the description has no ${missing.join(", ")}`);
  const info = description.info as Node;
  return {
    source: `${PACKAGE} (npm), generated/api.github.com.json, version ${String(info.version)}; MIT License, Copyright (c) GitHub, Octokit contributors`,
    operations: sorted(operations),
    schemas: sorted(schemas),
  };

  function operationOf(path: string, method: string, operation: Node): Node {
    const parameters = ((operation.parameters ?? []) as Node[]).map(resolved).map((parameter) => ({
      name: parameter.name!,
      in: parameter.in!,
      required: parameter.required ?? false,
      schema: schemaOf(parameter.schema!),
    }));
    const body = operation.requestBody as Node | undefined;
    const requestSchema = body === undefined ? undefined : contentOf(resolved(body))?.schema;
    const responses = Object.entries(operation.responses as Node).map(([status, response]) => {
      const content = contentOf(resolved(response as Node));
      const example = Object.values((content?.examples ?? {}) as Node)[0] as Node | undefined;
      const value = example === undefined ? undefined : resolved(example).value;
      return [
        status,
        {
          ...(content === undefined ? {} : { schema: schemaOf(content.schema ?? {}) }),
          // What the fake server answers with, where a test says nothing else.
          ...(value === undefined || Number(status) >= 300 ? {} : { example: value }),
        },
      ];
    });
    return {
      path,
      method: method.toUpperCase(),
      parameters,
      ...(requestSchema === undefined ? {} : { body: schemaOf(requestSchema) }),
      responses: Object.fromEntries(responses) as Node,
    };
  }

  function contentOf(holder: Node): Node | undefined {
    const content = holder.content as Node | undefined;
    return (content?.["application/json"] ?? Object.values(content ?? {})[0]) as Node | undefined;
  }

  function resolved(node: Node): Node {
    if (typeof node.$ref !== "string") return node;
    const parts = node.$ref.slice(2).split("/");
    return resolved(parts.reduce<Json>((at, part) => (at as Node)[part]!, description) as Node);
  }

  /** A schema as JSON Schema 2020-12: without prose, and with `nullable` written as a type. */
  function schemaOf(json: Json): Json {
    if (Array.isArray(json)) return json.map(schemaOf);
    if (json === null || typeof json !== "object") return json;
    if (typeof json.$ref === "string") {
      const name = json.$ref.split("/").at(-1)!;
      if (!(name in schemas)) {
        schemas[name] = true;
        schemas[name] = schemaOf(resolved(json));
      }
      return { $ref: `#/schemas/${name}` };
    }
    const { nullable, ...rest } = json;
    const kept = Object.entries(rest).filter(([key]) => !isProse(key));
    const schema = Object.fromEntries(
      kept.map(([key, value]) => [
        key,
        key === "properties"
          ? (Object.fromEntries(
              Object.entries(value as Node).map(([name, property]) => [name, schemaOf(property)]),
            ) as Node)
          : ["enum", "required", "default", "const"].includes(key)
            ? value
            : schemaOf(value),
      ]),
    ) as Node;
    return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
  }
}

function isProse(key: string): boolean {
  return (
    [
      "description",
      "title",
      "example",
      "examples",
      "externalDocs",
      "deprecated",
      "discriminator",
    ].includes(key) || key.startsWith("x-")
  );
}

function sorted(node: Node): Node {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
}
