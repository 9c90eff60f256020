import { asyncBufferFromFile, parquetMetadataAsync, parquetSchema } from "hyparquet";
import { RowsFault } from "./fault.ts";

type SchemaTree = ReturnType<typeof parquetSchema>;

export interface ParquetColumns {
  rows: number;
  names: string[];
  /** Of these, columns whose values can hold text, however deep. */
  texts: Set<string>;
}

/** What the footer of a parquet file says. Throws RowsFault file-unreadable. */
export async function readParquetColumns(
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ParquetColumns> {
  const found = await columnsOf(path).catch(() => undefined);
  if (found === undefined) throw new RowsFault("file-unreadable");
  const read = found.names.filter((name) => wanted.has(name));
  // Two columns of one name cannot be told apart.
  if (new Set(read).size < read.length) throw new RowsFault("file-unreadable");
  return found;
}

async function columnsOf(path: string): Promise<ParquetColumns> {
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
  const columns = parquetSchema(metadata).children;
  return {
    rows: Number(metadata.num_rows),
    names: columns.map(({ element }) => element.name),
    texts: new Set(columns.filter(holdsText).map(({ element }) => element.name)),
  };
}

function holdsText({ element, children }: SchemaTree): boolean {
  const kinds = [element.converted_type, element.logical_type?.type];
  if (kinds.includes("UTF8") || kinds.includes("STRING") || kinds.includes("JSON")) return true;
  return children.some(holdsText);
}
