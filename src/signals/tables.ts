import { createReadStream } from "node:fs";
import { join } from "node:path";
import { type RecordBatch, RecordBatchReader } from "apache-arrow";
import { ProbeError } from "../base/errors.ts";
import { TABLES } from "./manifest.ts";

export type TableName = keyof typeof TABLES;

/**
 * Reads one Arrow IPC stream batch by batch, so that memory does not grow with the table. Throws
 * ProbeError if it lacks a column of the contract or is not an Arrow stream.
 */
export async function* readBatches(
  signals: string,
  file: string,
  table: TableName,
): AsyncGenerator<RecordBatch> {
  try {
    const reader = await RecordBatchReader.from(createReadStream(join(signals, file)));
    await reader.open();
    const present = new Set(reader.schema.fields.map((field) => field.name));
    for (const [column, { optional }] of columnsOf(table)) {
      if (!optional && !present.has(column))
        throw new ProbeError("signals-changed", `signals/${file} lacks the column ${column}.`);
    }
    for await (const batch of reader) yield batch;
  } catch (error) {
    if (error instanceof ProbeError) throw error;
    throw new ProbeError(
      "signals-changed",
      `signals/${file} cannot be read; remove the signals folder and run the audit again.`,
    );
  }
}

/** Whether a batch has a column that an older probe may not have written. */
export function has(batch: RecordBatch, name: string): boolean {
  return batch.getChild(name) !== null;
}

/** A numeric column of a batch as one typed array. Throws ProbeError for anything else. */
export function numbers<T extends Float32Array | Int32Array | Int8Array>(
  batch: RecordBatch,
  name: string,
): T {
  const values = batch.getChild(name)?.toArray() as unknown;
  if (!ArrayBuffer.isView(values))
    throw new ProbeError("signals-changed", `the column ${name} holds no numbers.`);
  return values as T;
}

export async function* readRows<Row>(
  signals: string,
  file: string,
  table: TableName,
): AsyncGenerator<Row> {
  const columns = columnsOf(table).map(([name]) => name);
  for await (const batch of readBatches(signals, file, table)) {
    const vectors = columns.map((name) => batch.getChild(name));
    for (let row = 0; row < batch.numRows; row++) {
      yield Object.fromEntries(
        columns.map((name, index) => [name, (vectors[index]?.get(row) ?? null) as unknown]),
      ) as Row;
    }
  }
}

/**
 * Columns of a table. An older probe may not write an optional column, which then reads as null.
 */
function columnsOf(table: TableName): [string, { type: string; optional?: boolean }][] {
  const { columns }: { columns: Record<string, { type: string; optional?: boolean }> } =
    TABLES[table];
  return Object.entries(columns);
}
