import { createReadStream } from "node:fs";
import { RowsFault } from "./fault.ts";

const LF = 0x0a;
/** Levels of lists and objects beyond which a record is refused, as by the probe. */
const DEEPEST = 200;

/** Records of a jsonl file with their lines, blank lines counted. Throws RowsFault line-unreadable. */
export async function* readJsonl(
  path: string,
): AsyncGenerator<{ row: number; values: Map<string, unknown> }> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number++;
    const bytes = number === 1 ? withoutBom(line) : line;
    if (isBlank(bytes)) continue;
    const record = recordIn(bytes);
    if (record === undefined) throw new RowsFault("line-unreadable", number);
    yield { row: number, values: record };
  }
}

/** The object that a line holds, by name; undefined when it holds none. */
export function recordIn(line: Uint8Array): Map<string, unknown> | undefined {
  try {
    // The probe reads a byte order mark at the beginning of the file only.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    const value = parseJson(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return isTooDeep(value, DEEPEST) ? undefined : new Map(Object.entries(value));
  } catch {
    return undefined;
  }
}

/** Whether a line holds nothing but ASCII white space. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

export function withoutBom(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** JSON, and the NaN and Infinity that Python writes into it, which are no value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    const strings = /"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity|NaN/gs;
    return JSON.parse(text.replace(strings, (found) => (found.startsWith('"') ? found : "null")));
  }
}

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}

async function* linesOf(path: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let piece = chunk as Buffer;
    for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF)) {
      yield Buffer.concat([...rest, piece.subarray(0, at)]);
      rest = [];
      piece = piece.subarray(at + 1);
    }
    if (piece.length > 0) rest.push(piece);
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
