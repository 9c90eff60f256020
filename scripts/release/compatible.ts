/** A part of a JSON Schema; only what Reticence's schemas use. */
type Node = { [key: string]: unknown };

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

/**
 * Why `later` may refuse something that `earlier` accepted, each with its path; empty where every
 * difference is an optional addition. Both are whole JSON Schemas. Errs towards a difference that does
 * no harm: a pattern that was rewritten counts as one.
 */
export function incompatibilities(earlier: Node, later: Node): string[] {
  return compare(new Side(earlier), new Side(later), earlier, later, "");
}

class Side {
  readonly #root: Node;
  constructor(root: Node) {
    this.#root = root;
  }

  /** A node without its reference; what stands beside one is kept. */
  resolved(node: unknown): Node {
    if (node === true || node === undefined) return {};
    const { $ref, ...beside } = node as Node;
    if (typeof $ref !== "string") return node as Node;
    const target = $ref
      .slice(2)
      .split("/")
      .reduce<unknown>((at, name) => (at as Node)[name], this.#root);
    return { ...this.resolved(target), ...beside };
  }
}

function compare(
  before: Side,
  after: Side,
  earlier: unknown,
  later: unknown,
  path: string,
): string[] {
  const [old, now] = [before.resolved(earlier), after.resolved(later)];
  const branches = branchesOf(old);
  if (branches !== undefined) {
    return branches.flatMap((branch) => compare(before, after, branch, later, path));
  }
  const choices = branchesOf(now);
  if (choices !== undefined) {
    const faults = choices.map((choice) => compare(before, after, earlier, choice, path));
    return faults.reduce((best, next) => (next.length < best.length ? next : best));
  }
  const at = path === "" ? "the document" : path;
  const within = (part: string) => (path === "" ? part : `${path}.${part}`);
  const properties = (now.properties ?? {}) as Node;
  return [
    ...narrowed(old, now).map((fault) => `${at}: ${fault}`),
    ...list(now.required)
      .filter((name) => !list(old.required).includes(name))
      .map((name) => `${within(name)}: became required`),
    ...Object.entries((old.properties ?? {}) as Node).flatMap(([name, schema]) => {
      if (name in properties) return compare(before, after, schema, properties[name], within(name));
      if (now.additionalProperties === false) return [`${within(name)}: was removed`];
      return compare(before, after, schema, now.additionalProperties, within(name));
    }),
    ...(old.items === undefined || now.items === undefined
      ? []
      : compare(before, after, old.items, now.items, `${path}[]`)),
    ...(isNode(old.additionalProperties) && isNode(now.additionalProperties)
      ? compare(before, after, old.additionalProperties, now.additionalProperties, within("*"))
      : []),
  ];
}

/** What one value may no longer be. */
function narrowed(old: Node, now: Node): string[] {
  const faults: string[] = [];
  const types = list(now.type);
  const lost = list(old.type).filter(
    (type) => !types.includes(type) && !(type === "integer" && types.includes("number")),
  );
  if (types.length > 0 && (lost.length > 0 || list(old.type).length === 0) && !isFixed(old)) {
    faults.push(`may no longer be ${lost.join(" or ") || "of any type"}`);
  }
  if (isFixed(now)) {
    const allowed = valuesOf(now).map((value) => JSON.stringify(value));
    const gone = valuesOf(old).filter((value) => !allowed.includes(JSON.stringify(value)));
    if (!isFixed(old)) faults.push("may no longer be any value");
    else if (gone.length > 0) faults.push(`may no longer be ${gone.map(String).join(", ")}`);
  }
  for (const bound of LOWER) {
    const [was, is] = [old[bound], now[bound]] as (number | undefined)[];
    if (is !== undefined && is > (was ?? Number.NEGATIVE_INFINITY) && !isFixed(old))
      faults.push(`${bound} ${is} is new`);
  }
  for (const bound of UPPER) {
    const [was, is] = [old[bound], now[bound]] as (number | undefined)[];
    if (is !== undefined && is < (was ?? Number.POSITIVE_INFINITY) && !isFixed(old))
      faults.push(`${bound} ${is} is new`);
  }
  if (now.pattern !== undefined && now.pattern !== old.pattern && !isFixed(old)) {
    faults.push("has another pattern");
  }
  return faults;
}

function branchesOf({ oneOf, anyOf }: Node): unknown[] | undefined {
  return (oneOf ?? anyOf) as unknown[] | undefined;
}

function isFixed(node: Node): boolean {
  return "const" in node || "enum" in node;
}

function valuesOf(node: Node): unknown[] {
  return "const" in node ? [node.const] : ((node.enum ?? []) as unknown[]);
}

function list(value: unknown): string[] {
  return value === undefined ? [] : ([value].flat() as string[]);
}

function isNode(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
