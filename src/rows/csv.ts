import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { RowsFault } from "./fault.ts";

const [COMMA, QUOTE, CR, LF] = [0x2c, 0x22, 0x0d, 0x0a];
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

type State = "row" | "field" | "plain" | "quoted" | "quote";

/**
 * Rows of a csv, byte by byte, by the rules of the probe's reader: commas, quotes doubled, rows that
 * end with LF, CRLF or CR, blank lines passed over. A quote that is not closed, or that is followed
 * by anything but a comma, is a fault: whatever stands behind it would be read as something else.
 */
export class CsvRows {
  #state: State = "row";
  #afterCr = false;
  #started = false;
  #bytes = Buffer.alloc(1 << 12);
  #length = 0;
  #ends: number[] = [];
  #rows = 0;

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

  /** The last row, where no line break ends it. */
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
        } else if (byte === COMMA) {
          this.#plain(byte);
        } else {
          throw this.#fault();
        }
    }
  }

  #plain(byte: number): void {
    if (byte === COMMA) {
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

/** Rows under the header, as far as they reach, by name. Throws RowsFault. */
export async function* readCsv(
  path: string,
  wanted: ReadonlySet<string>,
): AsyncGenerator<{ row: number; values: Map<string, string> }> {
  const parser = new CsvRows();
  let header: string[] | undefined;
  let number = 0;
  const named = function* (rows: Iterable<Buffer[]>) {
    for (const row of rows) {
      if (header === undefined) {
        header = headerOf(row, wanted);
        continue;
      }
      number++;
      if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding", number);
      if (row.length > header.length) throw new RowsFault("csv-columns", number);
      const values = new Map<string, string>();
      for (const [at, field] of row.entries()) {
        // Of two columns of one name, which no audit reads, the one that holds something.
        const name = header[at]!;
        if (field.length > 0 || !values.has(name)) values.set(name, field.toString("utf8"));
      }
      yield { row: number, values };
    }
  };
  for await (const chunk of createReadStream(path)) yield* named(parser.push(chunk as Buffer));
  yield* named(parser.end());
}

function headerOf(row: readonly Buffer[], wanted: ReadonlySet<string>): string[] {
  if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding");
  const names = row.map((field) => field.toString("utf8"));
  const read = names.filter((name) => wanted.has(name));
  // Two columns of one name cannot be told apart.
  if (new Set(read).size < read.length) throw new RowsFault("csv-header");
  return names;
}
