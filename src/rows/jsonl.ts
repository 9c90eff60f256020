import type { Compression } from "../base/compressed.ts";
import { bytesOf } from "./bytes.ts";
import { RowsFault } from "./fault.ts";
import { type Reading, throwIt } from "./reading.ts";

const LF = 0x0a;
/** A record nested deeper than this is refused, as by the probe. */
const DEEPEST = 200;

/**
 * Records of a jsonl file with their lines, blank lines counted. A line that cannot be read goes to
 * `broken` as RowsFault line-unreadable, and reading goes on; without it the fault is thrown.
 */
export async function* readJsonl(
  path: string,
  compression?: Compression,
  { broken, limit }: Reading = {},
): AsyncGenerator<{ row: number; values: Map<string, unknown> }> {
  yield* readLines(bytesOf(path, compression, limit), broken);
}

export async function* readLines(
  bytes: AsyncIterable<Buffer>,
  broken: Reading["broken"] = throwIt,
): AsyncGenerator<{ row: number; values: Map<string, unknown> }> {
  let number = 0;
  for await (const line of linesOf(bytes)) {
    number++;
    const own = number === 1 ? withoutBom(line) : line;
    if (isBlank(own)) continue;
    const values = recordOf(parseText(own));
    if (values === undefined) broken(new RowsFault("line-unreadable", number));
    else yield { row: number, values };
  }
}

/** The value of a JSON text in UTF-8; undefined where it is none. */
export function parseText(bytes: Uint8Array): unknown {
  try {
    // The probe reads a byte order mark at the beginning of the file only.
    return parseJson(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The fields of an object, by name; undefined when a value is none, or too deep. */
export function recordOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  try {
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

/** Parses JSON, including the NaN and Infinity that Python writes, which count as missing. */
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

async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  for await (const chunk of bytes) {
    let piece = chunk;
    for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF)) {
      yield Buffer.concat([...rest, piece.subarray(0, at)]);
      rest = [];
      piece = piece.subarray(at + 1);
    }
    if (piece.length > 0) rest.push(piece);
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
