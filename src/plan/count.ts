import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { SourceError } from "../errors.ts";
import type { DataType } from "../sources/index.ts";

/** Records in a data file, without reading their content. Throws SourceError. */
export async function countRecords(path: string, type: DataType): Promise<number> {
  try {
    switch (type) {
      case "jsonl":
        return await countLines(path);
      case "csv":
        return await countRows(path);
      case "parquet":
        return Number((await parquetMetadataAsync(await asyncBufferFromFile(path))).num_rows);
    }
  } catch {
    throw new SourceError(`cannot be read as ${type}.`, { location: { file: path } });
  }
}

/** Lines that are not blank. */
async function countLines(path: string): Promise<number> {
  let lines = 0;
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    if (line.trim() !== "") lines++;
  }
  return lines;
}

/** Rows under the header; a quoted field may hold line breaks. */
async function countRows(path: string): Promise<number> {
  let rows = 0;
  const rowsOf = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true }));
  for await (const _ of rowsOf) rows++;
  return Math.max(0, rows - 1);
}
