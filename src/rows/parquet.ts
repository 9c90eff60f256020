import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } from "hyparquet";
import { type Column, type Columns, kindOfTurns } from "./columns.ts";
import { RowsFault } from "./fault.ts";

type SchemaTree = ReturnType<typeof parquetSchema>;

/** What the footer of a parquet file says. Throws RowsFault file-unreadable. */
export async function readParquetColumns(path: string): Promise<Columns> {
  const found = await columnsOf(path).catch(() => undefined);
  if (found === undefined) throw new RowsFault("file-unreadable");
  return found;
}

async function columnsOf(path: string): Promise<Columns> {
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
  const columns = parquetSchema(metadata).children;
  return {
    rows: Number(metadata.num_rows),
    columns: columns.map((column) => ({
      name: column.element.name,
      kind: kindOf(column),
      holdsText: holdsText(column),
      isScalar: isScalar(column),
      isPlain: isPlain(column),
    })),
  };
}

/** The values of a column, row group by row group. Throws what reading it throws. */
export async function* readParquetValues(path: string, column: string): AsyncGenerator<unknown[]> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    const end = start + Number(num_rows);
    let values: unknown[] = [];
    await parquetRead({
      file,
      metadata,
      columns: [column],
      rowStart: start,
      rowEnd: end,
      compressors: COMPRESSORS,
      onComplete: (rows) => {
        values = rows.map(([value]) => value);
      },
    });
    yield values;
    start = end;
  }
}

/** The rows, row group by row group, as JSON has them; int64 as bigint. Throws what reading throws. */
export async function* readParquetRows(path: string): AsyncGenerator<Record<string, unknown>[]> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let start = 0;
  for (const { num_rows } of metadata.row_groups) {
    const end = start + Number(num_rows);
    let rows: Record<string, unknown>[] = [];
    await parquetRead({
      file,
      metadata,
      rowStart: start,
      rowEnd: end,
      rowFormat: "object",
      compressors: COMPRESSORS,
      onComplete: (read) => {
        rows = read;
      },
    });
    yield rows;
    start = end;
  }
}

function isPlain(column: SchemaTree): boolean {
  const { element, children } = column;
  if (children.length > 0) {
    const isMap = element.converted_type === "MAP" || element.logical_type?.type === "MAP";
    return !isMap && children.every(isPlain);
  }
  return element.type === "BOOLEAN" || isScalarType(element) || isTime(element);
}

/** Which the library gives as a Date, and JSON writes as ISO 8601. */
function isTime({ type, converted_type: converted, logical_type: logical }: SchemaTree["element"]) {
  const kind = logical?.type ?? converted ?? "";
  return type === "INT96" || /^(DATE|TIMESTAMP|TIMESTAMP_\w+)$/.test(kind);
}

/** What Node brings; hyparquet itself reads Snappy. */
const COMPRESSORS = {
  GZIP: (input: Uint8Array) => new Uint8Array(gunzipSync(input)),
  BROTLI: (input: Uint8Array) => new Uint8Array(brotliDecompressSync(input)),
  ZSTD: (input: Uint8Array) => new Uint8Array(zstdDecompressSync(input)),
};

/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar({ element, children }: SchemaTree): boolean {
  return children.length === 0 && element.repetition_type !== "REPEATED" && isScalarType(element);
}

function isScalarType(element: SchemaTree["element"]): boolean {
  const { type, converted_type: converted, logical_type: logical } = element;
  const kind = logical?.type ?? converted;
  if (type === "BYTE_ARRAY") return kind === "UTF8" || kind === "STRING";
  if (type === "INT32" || type === "INT64") {
    return kind === undefined || /^(U?INT_\d+|INTEGER)$/.test(kind);
  }
  return (type === "FLOAT" || type === "DOUBLE") && kind === undefined;
}

function kindOf(column: SchemaTree): Column["kind"] {
  if (column.children.length === 0) return holdsText(column) ? "text" : "other";
  // A list is a group of a group of the element, which for turns is a group with their keys.
  const element = column.children[0]?.children[0];
  return kindOfTurns(element?.children.map(({ element }) => element.name) ?? []);
}

function holdsText({ element, children }: SchemaTree): boolean {
  const kinds = [element.converted_type, element.logical_type?.type];
  if (kinds.includes("UTF8") || kinds.includes("STRING") || kinds.includes("JSON")) return true;
  return children.some(holdsText);
}
