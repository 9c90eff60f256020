import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import {
  type DataType,
  type Field,
  Message,
  MessageHeader,
  RecordBatchReader,
  StructRow,
  Type,
  Vector,
} from "apache-arrow";
import { type Column, type Columns, type Kind, kindOfTurns } from "./columns.ts";
import { RowsFault } from "./fault.ts";

const FILE_MAGIC = "ARROW1";
/** The magic of the file format, padded. */
const FILE_START = 8;
const CONTINUATION = 0xffffffff;
/** Metadata of one message beyond which a file is taken for something else, bytes. */
const LARGEST_METADATA = 64 << 20;

/**
 * What the schema and the headers of an Arrow IPC stream or file say, without reading values, so that
 * their compression is of no matter. Throws RowsFault file-unreadable.
 */
export async function readArrowColumns(path: string): Promise<Columns> {
  await using file = await open(path);
  const found = await columnsOf(file).catch(() => undefined);
  if (found === undefined) throw new RowsFault("file-unreadable");
  return found;
}

async function columnsOf(file: FileHandle): Promise<Columns | undefined> {
  const { size } = await file.stat();
  const read = async (at: number, bytes: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, at);
    return buffer.subarray(0, bytesRead);
  };
  const isFile = (await read(0, FILE_MAGIC.length)).toString("latin1") === FILE_MAGIC;
  let columns: Column[] | undefined;
  let rows = 0;
  for (let at = isFile ? FILE_START : 0; at < size; ) {
    const start = await read(at, 8);
    // Before 2019 the length stood alone.
    const isMarked = start.length >= 4 && start.readUInt32LE(0) === CONTINUATION;
    const lengthAt = isMarked ? 4 : 0;
    // A stream may end without a word.
    if (start.length < lengthAt + 4) return undefined;
    const length = start.readInt32LE(lengthAt);
    if (length === 0) break;
    if (length < 0 || length > LARGEST_METADATA) return undefined;
    const metadata = await read(at + lengthAt + 4, length);
    if (metadata.length < length) return undefined;
    const message = Message.decode(metadata);
    at += lengthAt + 4 + length + Number(message.bodyLength);
    if (at > size) return undefined;
    if (message.isSchema()) columns = message.header().fields.map(columnOf);
    if (message.headerType === MessageHeader.RecordBatch) {
      rows += Number((message.header() as unknown as { length: number }).length);
    }
  }
  return columns === undefined ? undefined : { rows, columns };
}

function columnOf({ name, type }: Field): Column {
  return {
    name,
    kind: kindOf(type),
    holdsText: holdsText(type),
    isScalar: isScalar(type),
    isPlain: isPlain(type) || TIMES.has(type.typeId),
  };
}

/**
 * The values of a column, batch by batch. Throws what reading it throws, as for a compression that
 * this library lacks.
 */
export async function* readArrowValues(path: string, column: string): AsyncGenerator<unknown[]> {
  const reader = await RecordBatchReader.from(createReadStream(path));
  for await (const batch of reader) {
    const values = batch.getChild(column);
    if (values === null) throw new RowsFault("file-unreadable");
    yield [...values];
  }
}

/** The rows, batch by batch, as JSON has them; int64 as bigint. Throws like `readArrowValues`. */
export async function* readArrowRows(path: string): AsyncGenerator<Record<string, unknown>[]> {
  const reader = await RecordBatchReader.from(createReadStream(path));
  for await (const batch of reader) {
    const names = batch.schema.fields.map(({ name }) => name);
    const columns = names.map((_, at) => batch.getChildAt(at));
    if (columns.includes(null)) throw new RowsFault("file-unreadable");
    const areTimes = batch.schema.fields.map(({ type }) => TIMES.has(type.typeId));
    yield Array.from({ length: batch.numRows }, (_, row) =>
      Object.fromEntries(
        names.map((name, at) => {
          const value = columns[at]!.get(row) as unknown;
          return [name, areTimes[at] ? timeOf(value) : plainValue(value)];
        }),
      ),
    );
  }
}

/** A point in time as JavaScript has it, which JSON writes as ISO 8601. */
function timeOf(value: unknown): Date | null {
  return value === null ? null : new Date(Number(value));
}

/** Lists and structs as arrays and objects. */
function plainValue(value: unknown): unknown {
  if (value instanceof Vector) return [...value].map(plainValue);
  if (value instanceof StructRow) {
    return Object.fromEntries(
      Object.entries(value.toJSON()).map(([name, one]) => [name, plainValue(one)]),
    );
  }
  return value;
}

function isPlain(type: DataType): boolean {
  const plain = valueType(type);
  const { typeId } = plain;
  if (LISTS.has(typeId) || typeId === Type.Struct) {
    return plain.children.every((child: Field) => isPlain(child.type));
  }
  return isScalar(plain) || typeId === Type.Bool || typeId === Type.Null;
}

/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar(type: DataType): boolean {
  const plain = valueType(type);
  return TEXTS.has(plain.typeId) || plain.typeId === Type.Int || plain.typeId === Type.Float;
}

function kindOf(type: DataType): Kind {
  const plain = valueType(type);
  if (TEXTS.has(plain.typeId)) return "text";
  const element = LISTS.has(plain.typeId) ? plain.children?.[0]?.type : undefined;
  return element?.typeId === Type.Struct
    ? kindOfTurns(element.children.map(({ name }: Field) => name))
    : "other";
}

function holdsText(type: DataType): boolean {
  const plain = valueType(type);
  if (TEXTS.has(plain.typeId)) return true;
  return (plain.children ?? []).some((child: Field) => holdsText(child.type));
}

/** Of a dictionary, the type of what it stands for. */
function valueType(type: DataType): DataType {
  return type.typeId === Type.Dictionary
    ? (type as unknown as { dictionary: DataType }).dictionary
    : type;
}

const TEXTS: ReadonlySet<Type> = new Set([Type.Utf8, Type.LargeUtf8]);
const TIMES: ReadonlySet<Type> = new Set([Type.Date, Type.Timestamp]);
const LISTS: ReadonlySet<Type> = new Set([Type.List, Type.FixedSizeList]);
