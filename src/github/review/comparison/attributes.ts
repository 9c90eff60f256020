/** One `.gitattributes` file and its folder, as a path in its repository. */
export interface AttributesFile {
  folder: string;
  text: string;
}

/**
 * How git checks a file of a commit out into the working tree. `raw`: unchanged. `lfs`: as the
 * content that its pointer names. Everything else is a conversion that the file's digest does not
 * show.
 */
export type Checkout = "raw" | "lfs" | { conversion: string };

type State = string | true | false | undefined;

/** Attributes that change a file's content in the working tree, or in an archive of the commit. */
const CHANGING = [
  "filter",
  "eol",
  "text",
  "crlf",
  "working-tree-encoding",
  "ident",
  "export-subst",
];

/**
 * How git checks out the file at `path`, given the `.gitattributes` files on the way to it, root
 * first.
 */
export function checkoutOf(path: string, files: readonly AttributesFile[]): Checkout {
  const state: Record<string, State> = {};
  const macros = new Map<string, readonly (readonly [string, State])[]>([
    ["binary", [["text", false]]],
  ]);
  for (const { folder, text } of files) {
    const inside = folder === "" ? path : path.slice(folder.length + 1);
    for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
      const parsed = parseLine(line);
      if (parsed === undefined) continue;
      if (parsed.macro !== undefined) {
        macros.set(parsed.macro, expanded(parsed.settings, macros));
        continue;
      }
      const settings = expanded(parsed.settings, macros);
      if (!settings.some(([name]) => CHANGING.includes(name))) continue;
      const applies = matches(parsed.pattern, inside);
      if (applies === "unknown") return { conversion: `"${line.trim()}", which is not understood` };
      if (applies) for (const [name, value] of settings) state[name] = value;
    }
  }
  return judged(state);
}

function judged(state: Readonly<Record<string, State>>): Checkout {
  const { filter, eol, text, crlf, ident } = state;
  const encoding = state["working-tree-encoding"];
  if (typeof encoding === "string" && !/^utf-?8$/i.test(encoding)) {
    return { conversion: `working-tree-encoding=${encoding}` };
  }
  if (ident === true) return { conversion: "ident" };
  if (state["export-subst"] === true) return { conversion: "export-subst" };
  if (typeof filter === "string" && filter !== "lfs") return { conversion: `filter=${filter}` };
  // Git leaves files that are not text alone. `crlf` is the older name of `text`.
  const isText = text ?? crlf;
  if (eol === "crlf" && isText !== false) return { conversion: "eol=crlf" };
  return filter === "lfs" ? "lfs" : "raw";
}

interface Line {
  pattern: string;
  macro: string | undefined;
  settings: (readonly [string, State])[];
}

function parseLine(line: string): Line | undefined {
  const parts = /^[ \t]*("(?:[^"\\]|\\.)*"|[^ \t"][^ \t]*)[ \t]+(.*)$/.exec(line);
  if (parts === null || parts[1]!.startsWith("#")) return undefined;
  const [, first, rest] = parts as unknown as [string, string, string];
  return {
    pattern: first,
    macro: /^\[attr\](.+)$/.exec(first)?.[1],
    settings: rest
      .trim()
      .split(/[ \t]+/)
      .map(settingOf),
  };
}

function settingOf(text: string): readonly [string, State] {
  if (text.startsWith("-")) return [text.slice(1), false];
  if (text.startsWith("!")) return [text.slice(1), undefined];
  const equals = text.indexOf("=");
  return equals < 0 ? [text, true] : [text.slice(0, equals), text.slice(equals + 1)];
}

function expanded(
  settings: readonly (readonly [string, State])[],
  macros: ReadonlyMap<string, readonly (readonly [string, State])[]>,
): (readonly [string, State])[] {
  return settings.flatMap(([name, value]) => {
    const macro = value === true ? macros.get(name) : undefined;
    return macro === undefined ? [[name, value] as const] : macro;
  });
}

/**
 * Whether a pattern matches a path in its folder, by git's rules for `.gitignore` without folders.
 */
function matches(pattern: string, path: string): boolean | "unknown" {
  // Git's rules for escapes, quotes, named classes and negations are not worth repeating here.
  if (/["\\]|\[[:.=]/.test(pattern) || pattern.startsWith("!")) return "unknown";
  // A pattern for folders matches no file.
  if (pattern.endsWith("/")) return false;
  const subject = pattern.includes("/") ? path : path.slice(path.lastIndexOf("/") + 1);
  const tokens = tokensOf(pattern.replace(/^\//, ""));
  return tokens === undefined ? "unknown" : fits(tokens, subject);
}

/** One step of a pattern. */
type Token =
  | { kind: "one"; takes: (character: string) => boolean }
  /** `*`: any number of characters except slashes. */
  | { kind: "many" }
  /** A `**` and its slash: any number of folders. */
  | { kind: "folders" }
  /** `**` at the end: everything below. */
  | { kind: "rest" };

function tokensOf(glob: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; ) {
    const rest = glob.slice(at);
    const begins = at === 0 || glob[at - 1] === "/";
    if (begins && rest.startsWith("**/")) {
      tokens.push({ kind: "folders" });
      at += 3;
      continue;
    }
    if (begins && rest === "**") {
      tokens.push({ kind: "rest" });
      break;
    }
    if (rest.startsWith("[")) {
      const set = /^\[([!^]?)([^\]]+)\]/.exec(rest);
      // Ranges depend on git's own rules.
      if (set === null || set[2]!.includes("-") || set[2]!.includes("[")) return undefined;
      const [whole, not, members] = set as unknown as [string, string, string];
      const takes = (one: string) => one !== "/" && members.includes(one) === (not === "");
      tokens.push({ kind: "one", takes });
      at += whole.length;
      continue;
    }
    const [first] = rest as unknown as [string];
    if (first === "*") tokens.push({ kind: "many" });
    else if (first === "?") tokens.push({ kind: "one", takes: (one) => one !== "/" });
    else tokens.push({ kind: "one", takes: (one) => one === first });
    at += 1;
  }
  return tokens;
}

/** Follows all paths through the pattern at once, so that no pattern takes exponential time. */
function fits(tokens: readonly Token[], text: string): boolean {
  let states = reachable(tokens, [0], true);
  for (const character of text.split("")) {
    const next: number[] = [];
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined) continue;
      if (token.kind === "one" && token.takes(character)) next.push(state + 1);
      if (token.kind === "many" && character !== "/") next.push(state);
      if (token.kind === "folders") next.push(state);
      if (token.kind === "rest") next.push(state, state + 1);
    }
    states = reachable(tokens, next, character === "/");
  }
  return states.has(tokens.length);
}

/**
 * The states that are reachable without a further character; `begins`: at the beginning of a name.
 */
function reachable(
  tokens: readonly Token[],
  from: readonly number[],
  begins: boolean,
): Set<number> {
  const found = new Set(from);
  for (const state of found) {
    const kind = tokens[state]?.kind;
    if (kind === "many" || (kind === "folders" && begins)) found.add(state + 1);
  }
  return found;
}
