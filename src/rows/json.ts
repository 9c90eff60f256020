import type { Compression } from "../base/compressed.ts";
import { bytesOf } from "./bytes.ts";
import { RowsFault } from "./fault.ts";
import { isBlank, parseText, readLines, recordOf, withoutBom } from "./jsonl.ts";
import { type Reading, throwIt } from "./reading.ts";

/** A list is read whole; longer ones are no single text to JavaScript either. As in the probe. */
const LARGEST_BYTES = 512 << 20;
const OPEN_LIST = 0x5b;

/**
 * Records of a .json file, from 1: the elements of its list, or, where it begins with an object, its
 * lines. Throws RowsFault json-unreadable, json-too-large; what is wrong with one record (row-unreadable, as
 * jsonl line-unreadable) as `readJsonl` does.
 */
export async function* readJson(
  path: string,
  compression?: Compression,
  { broken = throwIt, limit }: Reading = {},
): AsyncGenerator<{ row: number; values: Map<string, unknown> }> {
  if (!(await isList(path, compression))) {
    yield* readLines(bytesOf(path, compression, limit), broken);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, compression, limit)) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new RowsFault("json-too-large");
    chunks.push(chunk);
  }
  const list = parseText(withoutBom(Buffer.concat(chunks)));
  if (!Array.isArray(list)) throw new RowsFault("json-unreadable");
  for (const [at, value] of list.entries()) {
    const values = recordOf(value);
    if (values === undefined) broken(new RowsFault("row-unreadable", at + 1));
    else yield { row: at + 1, values };
  }
}

async function isList(path: string, compression?: Compression): Promise<boolean> {
  let isStart = true;
  for await (const chunk of bytesOf(path, compression)) {
    const text = isStart ? withoutBom(chunk) : chunk;
    isStart = false;
    if (isBlank(text)) continue;
    return text.find((byte) => !isBlank(Uint8Array.of(byte))) === OPEN_LIST;
  }
  return false;
}
