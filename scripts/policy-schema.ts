import configSchema from "../schema/config.schema.json" with { type: "json" };

/** A key of the policy, as the schema has it. */
export interface PolicyKey {
  /** `gate.rules[].metric`: names joined by dots, [] for the entries of a list. */
  path: string;
  description: string | undefined;
  /** Named by the format, but not built. */
  reserved: boolean;
}

interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  $defs?: Record<string, Schema>;
}

const ROOT = configSchema as unknown as Schema;

/** Every key that a policy may hold, in the schema's order. `pretraining` has those of `data`. */
export function policyKeys(): PolicyKey[] {
  return Object.entries(ROOT.properties ?? {}).flatMap(([name, schema]) => keysOf(name, schema));
}

function keysOf(path: string, schema: Schema): PolicyKey[] {
  const { $ref, oneOf = [] } = schema;
  const target = $ref === undefined ? undefined : ROOT.$defs![$ref.replace("#/$defs/", "")]!;
  const description = schema.description ?? target?.description;
  const own: PolicyKey = {
    path,
    description,
    reserved: description?.startsWith("Reserved") ?? false,
  };
  if (path === "pretraining") return [own];
  const shape = target ?? schema;
  const children = childrenOf(path, shape);
  if (oneOf.length > 0) return [own, ...oneOf.flatMap((branch) => childrenOf(path, branch))];
  const entries = shape.items === undefined ? [] : childrenOf(`${path}[]`, resolved(shape.items));
  if (path === "waivers") return entries;
  return children.length > 0 ? children : [own, ...entries];
}

function childrenOf(path: string, { properties = {} }: Schema): PolicyKey[] {
  return Object.entries(properties).flatMap(([name, schema]) => keysOf(`${path}.${name}`, schema));
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : ROOT.$defs![schema.$ref.replace("#/$defs/", "")]!;
}
