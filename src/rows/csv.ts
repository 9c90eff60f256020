import { isAscii, isUtf8 } from "node:buffer";
import type { Compression } from "../base/compressed.ts";
import { bytesOf } from "./bytes.ts";
import { RowsFault } from "./fault.ts";
import { type Reading, throwIt } from "./reading.ts";

const [QUOTE, CR, LF] = [0x22, 0x0d, 0x0a];
/** No UTF-8 holds this byte: it stands for one that an encoding does not have. */
const NO_CHARACTER = 0xff;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

type State = "row" | "field" | "plain" | "quoted" | "quote";

/**
 * Rows of a csv in UTF-8, byte by byte, by the rules of the probe's reader: quotes doubled, rows that
 * end with LF, CRLF or CR, blank lines passed over. A quote that is not closed, or that is followed
 * by anything but the delimiter, is a fault: whatever stands behind it would be read as something else.
 */
export class CsvRows {
  readonly #delimiter: number;
  #state: State = "row";
  #afterCr = false;
  #started = false;
  #bytes = Buffer.alloc(1 << 12);
  #length = 0;
  #ends: number[] = [];
  #rows = 0;

  constructor(delimiter = ",") {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Rows that this piece of the file completes; throws RowsFault csv-quotes. */
  *push(chunk: Buffer): Generator<Buffer[]> {
    let piece = chunk;
    if (!this.#started && chunk.length > 0) {
      this.#started = true;
      if (chunk.subarray(0, 3).equals(BOM)) piece = chunk.subarray(3);
    }
    for (const byte of piece) {
      if (this.#afterCr) {
        this.#afterCr = false;
        if (byte === LF) continue;
      }
      if (this.#endsRow(byte)) {
        this.#afterCr = byte === CR;
        if (this.#state !== "row") yield this.#row();
      } else {
        this.#take(byte);
      }
    }
  }

  /** The last row, if no line break ends it. */
  *end(): Generator<Buffer[]> {
    if (this.#state === "quoted") throw this.#fault();
    if (this.#state !== "row") yield this.#row();
  }

  #endsRow(byte: number): boolean {
    return (byte === LF || byte === CR) && this.#state !== "quoted";
  }

  #take(byte: number): void {
    switch (this.#state) {
      case "row":
      case "field":
        if (byte === QUOTE) this.#state = "quoted";
        else this.#plain(byte);
        return;
      case "plain":
        this.#plain(byte);
        return;
      case "quoted":
        if (byte === QUOTE) this.#state = "quote";
        else this.#keep(byte);
        return;
      case "quote":
        if (byte === QUOTE) {
          this.#keep(byte);
          this.#state = "quoted";
        } else if (byte === this.#delimiter) {
          this.#plain(byte);
        } else {
          throw this.#fault();
        }
    }
  }

  #plain(byte: number): void {
    if (byte === this.#delimiter) {
      this.#ends.push(this.#length);
      this.#state = "field";
    } else {
      this.#keep(byte);
      this.#state = "plain";
    }
  }

  #keep(byte: number): void {
    if (this.#length === this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    this.#bytes[this.#length++] = byte;
  }

  #row(): Buffer[] {
    let start = 0;
    const fields = [...this.#ends, this.#length].map((end) => {
      const field = Buffer.from(this.#bytes.subarray(start, end));
      start = end;
      return field;
    });
    this.#state = "row";
    this.#length = 0;
    this.#ends = [];
    this.#rows++;
    return fields;
  }

  #fault(): RowsFault {
    return new RowsFault("csv-quotes", this.#rows === 0 ? undefined : this.#rows);
  }
}

/** How a csv file is written; the usual way where a part is absent. */
export interface CsvFile {
  path: string;
  compression?: Compression;
  delimiter?: string;
  encoding?: string;
}

/**
 * Rows under the header, as far as they reach, by name. A row of its own fault (csv-encoding,
 * csv-columns) goes to `broken` and reading goes on. Throws RowsFault, for such a row without `broken`.
 */
export async function* readCsv(
  file: CsvFile,
  { broken = throwIt, limit }: Reading = {},
): AsyncGenerator<{ row: number; values: Map<string, string> }> {
  const parser = new CsvRows(file.delimiter);
  const recoded = recoder(file.encoding);
  let header: string[] | undefined;
  let number = 0;
  const named = function* (rows: Iterable<Buffer[]>) {
    for (const row of rows) {
      if (header === undefined) {
        header = headerOf(row);
        continue;
      }
      number++;
      if (!row.every((field) => isUtf8(field))) {
        broken(new RowsFault("csv-encoding", number));
        continue;
      }
      if (row.length > header.length) {
        broken(new RowsFault("csv-columns", number));
        continue;
      }
      const values = new Map<string, string>();
      for (const [at, field] of row.entries()) {
        // Of several columns without a name, the one that holds something.
        const name = header[at]!;
        if (field.length > 0 || !values.has(name)) values.set(name, field.toString("utf8"));
      }
      yield { row: number, values };
    }
  };
  for await (const chunk of bytesOf(file.path, file.compression, limit)) {
    yield* named(parser.push(recoded(chunk)));
  }
  yield* named(parser.end());
}

/** The names in the header of a csv; undefined when there is none. Throws RowsFault. */
export async function csvHeader(file: CsvFile): Promise<string[] | undefined> {
  const parser = new CsvRows(file.delimiter);
  const recoded = recoder(file.encoding);
  for await (const chunk of bytesOf(file.path, file.compression)) {
    for (const row of parser.push(recoded(chunk))) return headerOf(row);
  }
  for (const row of parser.end()) return headerOf(row);
  return undefined;
}

/** Pieces of a file in a one-byte encoding, as UTF-8. */
function recoder(encoding = "utf-8"): (chunk: Buffer) => Buffer {
  if (encoding === "utf-8") return (chunk) => chunk;
  const table = Array.from({ length: 256 }, (_, byte) => characterOf(byte, encoding));
  return (chunk) => {
    if (isAscii(chunk)) return chunk;
    const pieces: Buffer[] = [];
    for (const byte of chunk) pieces.push(table[byte]!);
    return Buffer.concat(pieces);
  };
}

function characterOf(byte: number, encoding: string): Buffer {
  // What browsers call iso-8859-1 is windows-1252.
  if (encoding === "iso-8859-1") return Buffer.from(String.fromCharCode(byte));
  const character = new TextDecoder(encoding).decode(Uint8Array.of(byte));
  const code = character.charCodeAt(0);
  // Browsers read what windows-125x does not have as control characters.
  const isMissing = encoding.startsWith("windows-") && code >= 0x80 && code <= 0x9f;
  return isMissing ? Buffer.of(NO_CHARACTER) : Buffer.from(character);
}

function headerOf(row: readonly Buffer[]): string[] {
  if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding");
  const names = row.map((field) => field.toString("utf8"));
  const named = names.filter((name) => name !== "");
  // Two columns of one name cannot be told apart.
  if (new Set(named).size < named.length) throw new RowsFault("csv-header");
  return names;
}
