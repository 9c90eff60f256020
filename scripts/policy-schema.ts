import configSchema from "../schema/config.schema.json" with { type: "json" };

/** A key of the policy, as the schema has it. */
export interface PolicyKey {
  /** `gate.rules[].metric`: names joined by dots, [] for the entries of a list. */
  path: string;
  description: string | undefined;
  /** Named by the format, but not built. */
  reserved: boolean;
  /** Its part of the schema; where it refers to a definition, what stands beside the reference. */
  node: Schema;
}

export interface Schema {
  $ref?: string;
  default?: unknown;
  examples?: unknown[];
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  $defs?: Record<string, Schema>;
}

const ROOT = configSchema as unknown as Schema;

/** Keys whose own keys are those of `data`, and documented there. */
const AS_IN_DATA: readonly string[] = [
  "pretraining",
  "update.fields",
  "update.csv",
  "synthetic.fields",
  "synthetic.csv",
  "erasure.fields",
  "erasure.csv",
];

/** Every key that a policy may hold, in the schema's order. */
export function policyKeys(root: Schema = ROOT): PolicyKey[] {
  return Object.entries(root.properties ?? {}).flatMap(([name, schema]) =>
    keysOf(name, schema, root),
  );
}

function keysOf(path: string, schema: Schema, root: Schema): PolicyKey[] {
  const { $ref, oneOf = [] } = schema;
  const target = $ref === undefined ? undefined : resolved(schema, root);
  const description = schema.description ?? target?.description;
  const own: PolicyKey = {
    path,
    description,
    reserved: description?.startsWith("Reserved") ?? false,
    node: schema,
  };
  if (AS_IN_DATA.includes(path)) return [own];
  const shape = target ?? schema;
  const children = childrenOf(path, shape, root);
  if (oneOf.length > 0) return [own, ...oneOf.flatMap((branch) => childrenOf(path, branch, root))];
  const entries =
    shape.items === undefined ? [] : childrenOf(`${path}[]`, resolved(shape.items, root), root);
  if (path === "waivers") return entries;
  return children.length > 0 ? children : [own, ...entries];
}

function childrenOf(path: string, { properties = {} }: Schema, root: Schema): PolicyKey[] {
  return Object.entries(properties).flatMap(([name, schema]) =>
    keysOf(`${path}.${name}`, schema, root),
  );
}

function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const names = schema.$ref.split("/").slice(1);
  const found = names.reduce<unknown>(
    (node, name) => (node as Record<string, unknown>)[name],
    root,
  );
  return found as Schema;
}
