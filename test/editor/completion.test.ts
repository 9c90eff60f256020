import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { NAMES } from "../../scripts/policy-annotations.ts";
import { KEYS } from "../../scripts/policy-keys.ts";
import { policyKeys, type Schema } from "../../scripts/policy-schema.ts";
import { ROOT } from "../support/cli.ts";

/** The part of yaml-language-server that an editor's extension drives. */
const { getLanguageService } = createRequire(import.meta.url)("yaml-language-server") as {
  getLanguageService(settings: object): Service;
};
const { TextDocument } = createRequire(
  createRequire(import.meta.url).resolve("yaml-language-server"),
)("vscode-languageserver-textdocument");

interface Position {
  line: number;
  character: number;
}
interface Service {
  configure(settings: object): void;
  doHover(document: unknown, position: Position): Promise<{ contents: unknown } | null>;
  doComplete(
    document: unknown,
    position: Position,
    isKubernetes: boolean,
  ): Promise<{ items: { label: string }[] }>;
}

const SCHEMA = "file:///config.schema.json";
const text = await readFile(join(ROOT, "schema", "config.schema.json"), "utf8");
const service = getLanguageService({
  schemaRequestService: async () => text,
  workspaceContext: { resolveRelativePath: (path: string) => path },
  yamlSettings: undefined,
});
service.configure({
  hover: true,
  completion: true,
  validate: true,
  schemas: [{ uri: SCHEMA, fileMatch: ["*.yml"], schema: JSON.parse(text) }],
});
let opened = 0;
/** Each under a name of its own: the service keeps what it parsed by name and version. */
const open = (content: string) =>
  TextDocument.create(`file:///${++opened}.yml`, "yaml", 1, content) as {
    positionAt(offset: number): Position;
  };

const keys = policyKeys(JSON.parse(text) as Schema).filter(({ reserved }) => !reserved);
/** Every key and every key above one. */
const paths = [
  ...new Set(
    keys.flatMap(({ path }) => {
      const names = path.split(".");
      return names.map((_, index) => names.slice(0, index + 1).join("."));
    }),
  ),
].map((path) => path.replace(/\[\]$/, ""));

/** A policy in block style with this key, and where the key's name begins. */
function withKey(path: string): { content: string; offset: number } {
  const example =
    KEYS[path] ??
    KEYS[
      Object.keys(KEYS).find((key) => key.startsWith(`${path}.`) || key.startsWith(`${path}[`))!
    ]!;
  const content = stringify(parse(example.example));
  let offset = 0;
  for (const name of path.split(".")) {
    const key = new RegExp(`(?<![\\w-])${name.replace("[]", "")}:`, "g");
    key.lastIndex = offset;
    offset = key.exec(content)!.index;
  }
  return { content, offset };
}

test.each(keys.map(({ path, node, description }) => [path, node, description] as const))(
  "%s has a meaning, an example, and a default where one stands in docs/policy.md",
  (path, node, description) => {
    expect(description ?? "").not.toBe("");
    expect(node.examples?.length).toBeGreaterThan(0);
    const literal = /^`([^`]+)`$/.exec(KEYS[path]!.default ?? "")?.[1];
    if (literal !== undefined) expect(node.default).toEqual(parse(literal));
  },
);

describe("an editor that has the schema alone", () => {
  test.each(paths)("explains %s", async (path) => {
    const { content, offset } = withKey(path);
    const document = open(content);
    const hover = await service.doHover(document, document.positionAt(offset + 1));
    expect(JSON.stringify(hover?.contents ?? "").length).toBeGreaterThan(20);
  });

  test.each(paths)("offers %s", async (path) => {
    const { content, offset } = withKey(path);
    // Up to the key, which is being typed.
    const begun = content.slice(0, offset + 1);
    const document = open(begun);
    const name = path.split(".").at(-1)!;
    const { items } = await service.doComplete(document, document.positionAt(begun.length), false);
    expect(items.map(({ label }) => label)).toContain(name);
  });

  test.each(Object.entries(NAMES))("offers each value of a rule's %s", async (name, values) => {
    const begun = `gate:\n  rules:\n    - max: 0\n      ${name}: `;
    const document = open(begun);
    const { items } = await service.doComplete(document, document.positionAt(begun.length), false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining([...new Set(values)]));
  });
});
