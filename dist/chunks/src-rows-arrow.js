import { w as splitValidator } from "./src-attacks-ez.js";
import { i as MessageHeader, n as Message, r as Type, t as RecordBatchReader } from "./apache-arrow-data.js";
import { n as decompressed, t as DamagedError } from "./src-base-compressed.js";
import { i as parquetSchema, n as parquetRead, r as parquetMetadataAsync, t as asyncBufferFromFile } from "./hyparquet-src-alp.js";
import { isAscii, isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
// src/rows/columns.ts
/** What a list of objects with these keys is. */
function kindOfTurns(keys) {
	return keys.includes("role") ? "messages" : keys.includes("from") && keys.includes("value") ? "sharegpt" : "other";
}
/** The same of a value that was read. `flat`: a list stands in the file as JSON. */
function kindOf$2(value, flat) {
	if (typeof value == "string") {
		let list = flat && value.trimStart().startsWith("[") ? parsed(value) : void 0, kind = list === void 0 ? "other" : kindOf$2(list, !1);
		return kind === "other" ? "text" : kind;
	}
	if (!Array.isArray(value) || value.length === 0) return "other";
	let kinds = value.map((turn) => typeof turn == "object" && turn ? kindOfTurns(Object.keys(turn)) : "other");
	return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : "other";
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/rows/fault.ts
/**
* Why a data file cannot be read, with the probe's own code. `line`: line (jsonl) or row, from 1.
*/
var RowsFault = class extends Error {
	name = "RowsFault";
	code;
	line;
	constructor(code, line) {
		super(code), this.code = code, this.line = line;
	}
};
/**
* What the schema and the headers of an Arrow IPC stream or file say, without reading values, so that
* their compression is of no matter. Throws RowsFault file-unreadable.
*/
async function readArrowColumns(path) {
	await using file = await open(path);
	let found = await columnsOf$2(file).catch(() => void 0);
	if (found === void 0) throw new RowsFault("file-unreadable");
	return found;
}
async function columnsOf$2(file) {
	let { size } = await file.stat(), read = async (at, bytes) => {
		let buffer = Buffer.alloc(bytes), { bytesRead } = await file.read(buffer, 0, bytes, at);
		return buffer.subarray(0, bytesRead);
	}, isFile = (await read(0, 6)).toString("latin1") === "ARROW1", columns, rows = 0;
	for (let at = isFile ? 8 : 0; at < size;) {
		let start = await read(at, 8), lengthAt = start.length >= 4 && start.readUInt32LE(0) === 4294967295 ? 4 : 0;
		if (start.length < lengthAt + 4) return;
		let length = start.readInt32LE(lengthAt);
		if (length === 0) break;
		if (length < 0 || length > 67108864) return;
		let metadata = await read(at + lengthAt + 4, length);
		if (metadata.length < length) return;
		let message = Message.decode(metadata);
		if (at += lengthAt + 4 + length + Number(message.bodyLength), at > size) return;
		message.isSchema() && (columns = message.header().fields.map(columnOf)), message.headerType === MessageHeader.RecordBatch && (rows += Number(message.header().length));
	}
	return columns === void 0 ? void 0 : {
		rows,
		columns
	};
}
function columnOf({ name, type }) {
	return {
		name,
		kind: kindOf$1(type),
		holdsText: holdsText$2(type),
		isScalar: isScalar$1(type)
	};
}
/**
* The values of a column, batch by batch. Throws what reading it throws, as for a compression that
* this library lacks.
*/
async function* readArrowValues(path, column) {
	let reader = await RecordBatchReader.from(createReadStream(path));
	for await (let batch of reader) {
		let values = batch.getChild(column);
		if (values === null) throw new RowsFault("file-unreadable");
		yield [...values];
	}
}
/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar$1(type) {
	let plain = valueType(type);
	return TEXTS.has(plain.typeId) || plain.typeId === Type.Int || plain.typeId === Type.Float;
}
function kindOf$1(type) {
	let plain = valueType(type);
	if (TEXTS.has(plain.typeId)) return "text";
	let element = LISTS.has(plain.typeId) ? plain.children?.[0]?.type : void 0;
	return element?.typeId === Type.Struct ? kindOfTurns(element.children.map(({ name }) => name)) : "other";
}
function holdsText$2(type) {
	let plain = valueType(type);
	return TEXTS.has(plain.typeId) ? !0 : (plain.children ?? []).some((child) => holdsText$2(child.type));
}
/** Of a dictionary, the type of what it stands for. */
function valueType(type) {
	return type.typeId === Type.Dictionary ? type.dictionary : type;
}
const TEXTS = /* @__PURE__ */ new Set([Type.Utf8, Type.LargeUtf8]), LISTS = /* @__PURE__ */ new Set([Type.List, Type.FixedSizeList]);
// src/rows/bytes.ts
/**
* The bytes of a data file, decompressed, counted by the limit. Throws RowsFault file-unreadable where
* they are cut off.
*/
async function* bytesOf(path, compression, limit) {
	try {
		for await (let chunk of decompressed(path, compression)) limit?.spend(chunk.length), yield chunk;
	} catch (error) {
		throw error instanceof DamagedError ? new RowsFault("file-unreadable") : error;
	}
}
// src/rows/reading.ts
/** How much may be read, in bytes as they are stored uncompressed and in time. */
var ReadingLimit = class {
	#bytes;
	#until;
	#read = 0;
	/** `seconds` count from now on. */
	constructor({ bytes, seconds }) {
		this.#bytes = bytes, this.#until = performance.now() + seconds * 1e3;
	}
	/** Counts bytes that were read. */
	spend(bytes) {
		this.#read += bytes;
	}
	/** Bytes that were read. */
	get read() {
		return this.#read;
	}
	get isReached() {
		return this.#read >= this.#bytes || performance.now() >= this.#until;
	}
};
/** For who wants the first fault only. */
function throwIt(fault) {
	throw fault;
}
// src/rows/csv.ts
const [QUOTE$1, CR$1, LF$2] = [
	34,
	13,
	10
], BOM = Buffer.from([
	239,
	187,
	191
]);
/**
* Rows of a csv in UTF-8, byte by byte, by the rules of the probe's reader: quotes doubled, rows that
* end with LF, CRLF or CR, blank lines passed over. A quote that is not closed, or that is followed
* by anything but the delimiter, is a fault: whatever stands behind it would be read as something else.
*/
var CsvRows = class {
	#delimiter;
	#state = "row";
	#afterCr = !1;
	#started = !1;
	#bytes = Buffer.alloc(4096);
	#length = 0;
	#ends = [];
	#rows = 0;
	constructor(delimiter = ",") {
		this.#delimiter = delimiter.charCodeAt(0);
	}
	/** Rows that this piece of the file completes; throws RowsFault csv-quotes. */
	*push(chunk) {
		let piece = chunk;
		!this.#started && chunk.length > 0 && (this.#started = !0, chunk.subarray(0, 3).equals(BOM) && (piece = chunk.subarray(3)));
		for (let byte of piece) this.#afterCr && (this.#afterCr = !1, byte === LF$2) || (this.#endsRow(byte) ? (this.#afterCr = byte === CR$1, this.#state !== "row" && (yield this.#row())) : this.#take(byte));
	}
	/** The last row, if no line break ends it. */
	*end() {
		if (this.#state === "quoted") throw this.#fault();
		this.#state !== "row" && (yield this.#row());
	}
	#endsRow(byte) {
		return (byte === LF$2 || byte === CR$1) && this.#state !== "quoted";
	}
	#take(byte) {
		switch (this.#state) {
			case "row":
			case "field":
				byte === QUOTE$1 ? this.#state = "quoted" : this.#plain(byte);
				return;
			case "plain":
				this.#plain(byte);
				return;
			case "quoted":
				byte === QUOTE$1 ? this.#state = "quote" : this.#keep(byte);
				return;
			case "quote": if (byte === QUOTE$1) this.#keep(byte), this.#state = "quoted";
			else if (byte === this.#delimiter) this.#plain(byte);
			else throw this.#fault();
		}
	}
	#plain(byte) {
		byte === this.#delimiter ? (this.#ends.push(this.#length), this.#state = "field") : (this.#keep(byte), this.#state = "plain");
	}
	#keep(byte) {
		this.#length === this.#bytes.length && (this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)])), this.#bytes[this.#length++] = byte;
	}
	#row() {
		let start = 0, fields = [...this.#ends, this.#length].map((end) => {
			let field = Buffer.from(this.#bytes.subarray(start, end));
			return start = end, field;
		});
		return this.#state = "row", this.#length = 0, this.#ends = [], this.#rows++, fields;
	}
	#fault() {
		return new RowsFault("csv-quotes", this.#rows === 0 ? void 0 : this.#rows);
	}
};
/**
* Rows under the header, as far as they reach, by name. A row of its own fault (csv-encoding,
* csv-columns) goes to `broken` and reading goes on. Throws RowsFault, for such a row without `broken`.
*/
async function* readCsv(file, { broken = throwIt, limit } = {}) {
	let parser = new CsvRows(file.delimiter), recoded = recoder(file.encoding), header, number = 0, named = function* (rows) {
		for (let row of rows) {
			if (header === void 0) {
				header = headerOf(row);
				continue;
			}
			if (number++, !row.every((field) => isUtf8(field))) {
				broken(new RowsFault("csv-encoding", number));
				continue;
			}
			if (row.length > header.length) {
				broken(new RowsFault("csv-columns", number));
				continue;
			}
			let values = /* @__PURE__ */ new Map();
			for (let [at, field] of row.entries()) {
				let name = header[at];
				(field.length > 0 || !values.has(name)) && values.set(name, field.toString("utf8"));
			}
			yield {
				row: number,
				values
			};
		}
	};
	for await (let chunk of bytesOf(file.path, file.compression, limit)) yield* named(parser.push(recoded(chunk)));
	yield* named(parser.end());
}
/** The names in the header of a csv; undefined when there is none. Throws RowsFault. */
async function csvHeader(file) {
	let parser = new CsvRows(file.delimiter), recoded = recoder(file.encoding);
	for await (let chunk of bytesOf(file.path, file.compression)) for (let row of parser.push(recoded(chunk))) return headerOf(row);
	for (let row of parser.end()) return headerOf(row);
}
/** Pieces of a file in a one-byte encoding, as UTF-8. */
function recoder(encoding = "utf-8") {
	if (encoding === "utf-8") return (chunk) => chunk;
	let table = Array.from({ length: 256 }, (_, byte) => characterOf(byte, encoding));
	return (chunk) => {
		if (isAscii(chunk)) return chunk;
		let pieces = [];
		for (let byte of chunk) pieces.push(table[byte]);
		return Buffer.concat(pieces);
	};
}
function characterOf(byte, encoding) {
	if (encoding === "iso-8859-1") return Buffer.from(String.fromCharCode(byte));
	let character = new TextDecoder(encoding).decode(Uint8Array.of(byte)), code = character.charCodeAt(0);
	return encoding.startsWith("windows-") && code >= 128 && code <= 159 ? Buffer.of(255) : Buffer.from(character);
}
function headerOf(row) {
	if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding");
	let names = row.map((field) => field.toString("utf8")), named = names.filter((name) => name !== "");
	if (new Set(named).size < named.length) throw new RowsFault("csv-header");
	return names;
}
/**
* Records of a jsonl file with their lines, blank lines counted. A line that cannot be read goes to
* `broken` as RowsFault line-unreadable, and reading goes on; without it the fault is thrown.
*/
async function* readJsonl(path, compression, { broken, limit } = {}) {
	yield* readLines(bytesOf(path, compression, limit), broken);
}
async function* readLines(bytes, broken = throwIt) {
	let number = 0;
	for await (let line of linesOf(bytes)) {
		number++;
		let own = number === 1 ? withoutBom(line) : line;
		if (isBlank(own)) continue;
		let values = recordOf(parseText(own));
		values === void 0 ? broken(new RowsFault("line-unreadable", number)) : yield {
			row: number,
			values
		};
	}
}
/** The value of a JSON text in UTF-8; undefined where it is none. */
function parseText(bytes) {
	try {
		return parseJson(new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes));
	} catch {
		return;
	}
}
/** The fields of an object, by name; undefined when a value is none, or too deep. */
function recordOf(value) {
	if (typeof value == "object" && value && !Array.isArray(value)) try {
		return isTooDeep(value, 200) ? void 0 : new Map(Object.entries(value));
	} catch {
		return;
	}
}
/** Whether a line holds nothing but ASCII white space. */
function isBlank(line) {
	return line.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function withoutBom(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
/** Parses JSON, including the NaN and Infinity that Python writes, which count as missing. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!/NaN|Infinity/.test(text)) throw error;
		return JSON.parse(text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity|NaN/gs, (found) => found.startsWith("\"") ? found : "null"));
	}
}
function isTooDeep(value, levels) {
	return typeof value != "object" || !value ? !1 : levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}
async function* linesOf(bytes) {
	let rest = [];
	for await (let chunk of bytes) {
		let piece = chunk;
		for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10)) yield Buffer.concat([...rest, piece.subarray(0, at)]), rest = [], piece = piece.subarray(at + 1);
		piece.length > 0 && rest.push(piece);
	}
	rest.length > 0 && (yield Buffer.concat(rest));
}
/**
* Records of a .json file, from 1: the elements of its list, or, where it begins with an object, its
* lines. Throws RowsFault json-unreadable, json-too-large; what is wrong with one record (row-unreadable, as
* jsonl line-unreadable) as `readJsonl` does.
*/
async function* readJson(path, compression, { broken = throwIt, limit } = {}) {
	if (!await isList(path, compression)) {
		yield* readLines(bytesOf(path, compression, limit), broken);
		return;
	}
	let chunks = [], size = 0;
	for await (let chunk of bytesOf(path, compression, limit)) {
		if (size += chunk.length, size > 536870912) throw new RowsFault("json-too-large");
		chunks.push(chunk);
	}
	let list = parseText(withoutBom(Buffer.concat(chunks)));
	if (!Array.isArray(list)) throw new RowsFault("json-unreadable");
	for (let [at, value] of list.entries()) {
		let values = recordOf(value);
		values === void 0 ? broken(new RowsFault("row-unreadable", at + 1)) : yield {
			row: at + 1,
			values
		};
	}
}
async function isList(path, compression) {
	let isStart = !0;
	for await (let chunk of bytesOf(path, compression)) {
		let text = isStart ? withoutBom(chunk) : chunk;
		if (isStart = !1, !isBlank(text)) return text.find((byte) => !isBlank(Uint8Array.of(byte))) === 91;
	}
	return !1;
}
// src/rows/parquet.ts
/** What the footer of a parquet file says. Throws RowsFault file-unreadable. */
async function readParquetColumns(path) {
	let found = await columnsOf$1(path).catch(() => void 0);
	if (found === void 0) throw new RowsFault("file-unreadable");
	return found;
}
async function columnsOf$1(path) {
	let metadata = await parquetMetadataAsync(await asyncBufferFromFile(path)), columns = parquetSchema(metadata).children;
	return {
		rows: Number(metadata.num_rows),
		columns: columns.map((column) => ({
			name: column.element.name,
			kind: kindOf(column),
			holdsText: holdsText$1(column),
			isScalar: isScalar(column)
		}))
	};
}
/** The values of a column, row group by row group. Throws what reading it throws. */
async function* readParquetValues(path, column) {
	let file = await asyncBufferFromFile(path), metadata = await parquetMetadataAsync(file), start = 0;
	for (let { num_rows } of metadata.row_groups) {
		let end = start + Number(num_rows), values = [];
		await parquetRead({
			file,
			metadata,
			columns: [column],
			rowStart: start,
			rowEnd: end,
			compressors: COMPRESSORS,
			onComplete: (rows) => {
				values = rows.map(([value]) => value);
			}
		}), yield values, start = end;
	}
}
/** What Node brings; hyparquet itself reads Snappy. */
const COMPRESSORS = {
	GZIP: (input) => new Uint8Array(gunzipSync(input)),
	BROTLI: (input) => new Uint8Array(brotliDecompressSync(input)),
	ZSTD: (input) => new Uint8Array(zstdDecompressSync(input))
};
/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar({ element, children }) {
	if (children.length > 0 || element.repetition_type === "REPEATED") return !1;
	let { type, converted_type: converted, logical_type: logical } = element, kind = logical?.type ?? converted;
	return type === "BYTE_ARRAY" ? kind === "UTF8" || kind === "STRING" : type === "INT32" || type === "INT64" ? kind === void 0 || /^(U?INT_\d+|INTEGER)$/.test(kind) : (type === "FLOAT" || type === "DOUBLE") && kind === void 0;
}
function kindOf(column) {
	if (column.children.length === 0) return holdsText$1(column) ? "text" : "other";
	let element = column.children[0]?.children[0];
	return kindOfTurns(element?.children.map(({ element }) => element.name) ?? []);
}
function holdsText$1({ element, children }) {
	let kinds = [element.converted_type, element.logical_type?.type];
	return kinds.includes("UTF8") || kinds.includes("STRING") || kinds.includes("JSON") ? !0 : children.some(holdsText$1);
}
// src/rows/raw.ts
/** Most bytes that are held to be written again, uncompressed. */
const LARGEST_RAW = 2 ** 30, [LF, CR, COMMA] = [
	10,
	13,
	44
], [QUOTE, BACKSLASH] = [34, 92], [OPEN, CLOSE] = [/* @__PURE__ */ new Set([91, 123]), /* @__PURE__ */ new Set([93, 125])];
/**
* Reads a jsonl, json or csv file whole. Throws RowsFault as reading does, with `file-unreadable` for
* parquet and arrow, whose records have no bytes of their own; RangeError for more than LARGEST_RAW.
*/
async function readRaw(file) {
	switch (file.type) {
		case "jsonl": return jsonl(await wholeOf(file.path, file.compression));
		case "json": {
			let bytes = await wholeOf(file.path, file.compression);
			return firstByte(bytes) === 91 ? jsonList(bytes) : jsonl(bytes);
		}
		case "csv": return await csv(file);
		default: throw new RowsFault("file-unreadable");
	}
}
async function wholeOf(path, compression) {
	let chunks = [], size = 0;
	for await (let chunk of bytesOf(path, compression)) {
		if (size += chunk.length, size > LARGEST_RAW) throw RangeError("more than is read at once");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function firstByte(bytes) {
	return withoutBom(bytes).find((byte) => !isBlank(Uint8Array.of(byte)));
}
function jsonl(bytes) {
	let records = [];
	for (let at = 0, row = 1; at < bytes.length; row++) {
		let end = bytes.indexOf(LF, at), stop = end < 0 ? bytes.length : end, line = bytes.subarray(at, stop), raw = Buffer.from(row === 1 ? withoutBom(line) : line);
		at = stop + 1, isBlank(raw) || records.push({
			row,
			raw,
			values: fieldsOf(raw, "line-unreadable", row)
		});
	}
	return {
		records,
		compose: (kept) => Buffer.concat([...kept].flatMap(({ raw }) => [raw, Buffer.of(LF)])),
		rewrite: ({ raw }, replace) => rewriteJson(raw, replace)
	};
}
/** The elements of one array, each as it is written. */
function jsonList(bytes) {
	let text = withoutBom(bytes);
	if (!Array.isArray(parseText(text))) throw new RowsFault("json-unreadable");
	let records = [], add = (start, end) => {
		let raw = trimmed(text.subarray(start, end));
		if (raw.length === 0) return;
		let row = records.length + 1;
		records.push({
			row,
			raw,
			values: fieldsOf(raw, "row-unreadable", row)
		});
	}, [depth, start, isText] = [
		0,
		0,
		!1
	];
	for (let at = 0; at < text.length; at++) {
		let byte = text[at];
		isText ? byte === BACKSLASH ? at++ : byte === QUOTE && (isText = !1) : byte === QUOTE ? isText = !0 : OPEN.has(byte) ? depth++ === 0 && (start = at + 1) : CLOSE.has(byte) ? --depth === 0 && add(start, at) : byte === COMMA && depth === 1 && (add(start, at), start = at + 1);
	}
	return {
		records,
		compose(kept) {
			let parts = [...kept].map(({ raw }) => raw);
			return Buffer.from(`[\n${parts.map((raw) => raw.toString("utf8")).join(",\n")}\n]\n`);
		},
		rewrite: ({ raw }, replace) => rewriteJson(raw, replace)
	};
}
function trimmed(bytes) {
	let [start, end] = [0, bytes.length];
	for (; start < end && isBlank(bytes.subarray(start, start + 1));) start++;
	for (; end > start && isBlank(bytes.subarray(end - 1, end));) end--;
	return Buffer.from(bytes.subarray(start, end));
}
function fieldsOf(raw, code, row) {
	let values = recordOf(parseText(raw));
	if (values === void 0) throw new RowsFault(code, row);
	return values;
}
/**
* Replaces within the strings of a JSON text and leaves every other byte, so that a number that
* JavaScript cannot hold stays what it is. Names of fields stay, too.
*/
function rewriteJson(raw, replace) {
	let written = raw.toString("utf8").replace(/("(?:[^"\\]|\\.)*")(\s*:)?/gs, (found, string, colon) => {
		if (colon !== void 0) return found;
		let value = JSON.parse(string), replaced = replace(value);
		return replaced === value ? found : JSON.stringify(replaced);
	});
	return Buffer.from(written);
}
/** The rows below the header, in the file's own encoding. */
async function csv(file) {
	let bytes = await wholeOf(file.path, file.compression), delimiter = file.delimiter ?? ",", [header, ...slices] = csvSlices(bytes, delimiter), records = [];
	for await (let { row, values } of readCsv(file)) {
		let raw = slices[row - 1];
		if (raw === void 0) throw new RowsFault("file-unreadable");
		records.push({
			row,
			raw,
			values
		});
	}
	let encoding = file.encoding ?? "utf-8";
	return {
		records,
		compose: (kept) => Buffer.concat([header ?? Buffer.alloc(0), ...[...kept].map(({ raw }) => raw)].flatMap((raw) => [raw, Buffer.of(LF)])),
		rewrite: ({ raw }, replace) => rewriteCsv(raw, delimiter, encoding, replace)
	};
}
/** Each row's bytes without its line break; blank lines are left out, as readers do. */
function csvSlices(bytes, delimiter) {
	let parser = new CsvRows(delimiter), slices = [], start = 0, end = (stop) => {
		let slice = bytes.subarray(start, stop), [from, to] = [0, slice.length];
		for (; from < to && (slice[from] === LF || slice[from] === CR);) from++;
		for (; to > from && (slice[to - 1] === LF || slice[to - 1] === CR);) to--;
		slices.push(Buffer.from(slice.subarray(from, to))), start = stop;
	};
	for (let at = 0; at < bytes.length; at++) for (let _ of parser.push(bytes.subarray(at, at + 1))) end(at + 1);
	for (let _ of parser.end()) end(bytes.length);
	return slices;
}
function rewriteCsv(raw, delimiter, encoding, replace) {
	let isUtf8 = encoding === "utf-8", written = fieldsOfRow(raw.toString(isUtf8 ? "utf8" : "latin1"), delimiter).map((field) => {
		let isQuoted = field.startsWith("\""), value = isQuoted ? field.slice(1, -1).replaceAll("\"\"", "\"") : field, replaced = replace(value);
		return replaced === value ? field : isQuoted || /["\r\n]/.test(replaced) || replaced.includes(delimiter) ? `"${replaced.replaceAll("\"", "\"\"")}"` : replaced;
	});
	return Buffer.from(written.join(delimiter), isUtf8 ? "utf8" : "latin1");
}
function fieldsOfRow(text, delimiter) {
	let fields = [], [start, isQuoted] = [0, !1];
	for (let at = 0; at < text.length; at++) text[at] === "\"" && (isQuoted || at === start) ? isQuoted = !isQuoted : text[at] === "\"" && text[at - 1] === "\"" ? isQuoted = !0 : text[at] === delimiter && !isQuoted && (fields.push(text.slice(start, at)), start = at + 1);
	return fields.push(text.slice(start)), fields;
}
// src/rows/index.ts
/**
* The first records of a file, `most` at most: of parquet and arrow one that stands for all. Throws
* RowsFault.
*/
async function firstRecords(file, most) {
	if (await refuseUnlessFile(file.path), file.type === "parquet" || file.type === "arrow") {
		let { columns } = await columnsOf(file);
		return [{ kinds: new Map(columns.map(({ name, kind }) => [name, kind])) }];
	}
	let header = file.type === "csv" ? await csvHeader(file) : void 0, named = (header ?? []).map((name) => [name, "text"]), records = [];
	try {
		for await (let { row, values } of rowsOf(file)) {
			let kinds = [...values].filter(([, value]) => (value ?? null) !== null).map(([name, value]) => [name, kindOf$2(value, file.type === "csv")]);
			if (records.push({
				kinds: new Map([...named, ...kinds]),
				line: file.type === "csv" ? 1 : row
			}), records.length >= most) break;
		}
	} catch (error) {
		if (header === void 0 || !(error instanceof RowsFault)) throw error;
	}
	return records.length === 0 && header !== void 0 && records.push({
		kinds: new Map(named),
		line: 1
	}), records;
}
function rowsOf(file, reading) {
	let { path, type, compression } = file;
	return type === "csv" ? readCsv(file, reading) : (type === "json" ? readJson : readJsonl)(path, compression, reading);
}
async function columnsOf({ path, type }) {
	return await (type === "arrow" ? readArrowColumns(path) : readParquetColumns(path));
}
async function refuseUnlessFile(path) {
	let about = await stat(path).catch(() => void 0);
	if (about === void 0) throw new RowsFault("file-missing");
	if (!about.isFile()) throw new RowsFault("file-unreadable");
}
/**
* Reads a data file to its end or to the limit, of parquet the footer, of arrow the headers. Throws
* RowsFault with the code and the line that the probe would give; what is wrong with single records
* goes to `broken`, if there is one.
*/
async function surveyFile(file, fields, { broken = throwIt, limit } = {}) {
	await refuseUnlessFile(file.path);
	let wanted = /* @__PURE__ */ new Set([
		...fields.required,
		...fields.optional,
		...fields.subject === void 0 ? [] : [fields.subject]
	]), aside = new Set(fields.aside);
	if (file.type === "parquet" || file.type === "arrow") {
		let columns = await columnsOf(file);
		return {
			...surveyColumns(columns, wanted, fields),
			...await personsIn(file, columns, fields.subject)
		};
	}
	let survey = {
		rows: 0,
		present: /* @__PURE__ */ new Set(),
		others: /* @__PURE__ */ new Map(),
		withoutSubject: 0,
		characters: 0,
		cut: !1
	};
	fields.subject !== void 0 && (survey.persons = /* @__PURE__ */ new Map());
	for await (let { row, values } of rowsOf(file, {
		broken,
		limit
	})) {
		if (survey.rows % ROWS_BETWEEN === 0 && limit?.isReached === !0) {
			survey.cut = !0;
			break;
		}
		survey.rows++, survey.first ??= values, fields.required.some((name) => (values.get(name) ?? null) === null) && broken(new RowsFault("field-missing", row));
		for (let [name, value] of values) wanted.has(name) && (survey.present.add(name), survey.characters += charactersOf(value)), (!wanted.has(name) || aside.has(name)) && holdsText(value) && survey.others.set(name, (survey.others.get(name) ?? 0) + 1);
		if (fields.subject !== void 0) {
			let value = values.get(fields.subject);
			isSubject(value) ? survey.withoutSubject += countPerson(survey.persons, value) : broken(new RowsFault("subject-type", row));
		}
	}
	return survey;
}
/** Counts the person that a value names; returns how many records that leaves without one. */
function countPerson(persons, value) {
	if (isNobody(value)) return 1;
	let person = personOf(value);
	return persons.set(person, (persons.get(person) ?? 0) + 1), 0;
}
/** The persons of a file whose columns have types; nothing where only the probe can read them. */
async function personsIn({ path, type }, { columns }, subject) {
	let column = columns.find(({ name }) => name === subject);
	if (subject === void 0 || column?.isScalar !== !0) return;
	let batches = (type === "arrow" ? readArrowValues : readParquetValues)(path, subject), persons = /* @__PURE__ */ new Map(), withoutSubject = 0;
	try {
		for await (let values of batches) for (let value of values) withoutSubject += countPerson(persons, value);
	} catch {
		return;
	}
	return {
		persons,
		withoutSubject
	};
}
function surveyColumns({ rows, columns }, wanted, fields) {
	let names = columns.map(({ name }) => name), read = names.filter((name) => wanted.has(name));
	if (new Set(read).size < read.length) throw new RowsFault("columns-twice");
	if (rows > 0 && fields.required.some((name) => !names.includes(name))) throw new RowsFault("field-missing", 1);
	let lacksSubject = fields.subject !== void 0 && !names.includes(fields.subject), aside = new Set(fields.aside), others = columns.filter(({ name, holdsText }) => holdsText && (!wanted.has(name) || aside.has(name)));
	return {
		rows,
		present: new Set(rows === 0 ? [] : read),
		others: new Map(rows === 0 ? [] : others.map(({ name }) => [name, rows])),
		withoutSubject: lacksSubject ? rows : 0,
		cut: !1
	};
}
/** Records between two looks at the limit. */
const ROWS_BETWEEN = 64;
/** Characters of the texts in a value, however deep. */
function charactersOf(value) {
	return typeof value == "string" ? value.length : typeof value != "object" || !value ? 0 : Object.values(value).reduce((sum, one) => sum + charactersOf(one), 0);
}
/** Words that data frames and exports write for a missing value. */
const NOBODY = /* @__PURE__ */ new Set([
	"",
	"nan",
	"null",
	"none",
	"nat",
	"<na>",
	"n/a"
]);
/** Whether a value can name a person: one text or number, or nothing at all. */
function isSubject(value) {
	return (value ?? null) === null || typeof value == "string" || typeof value == "number";
}
function isNobody(value) {
	return typeof value == "bigint" ? !1 : typeof value == "number" ? !Number.isFinite(value) : typeof value != "string" || NOBODY.has(value.trim().toLowerCase());
}
/** Numbers and texts that are equal as text are one person; 17 and 17.0 are too. */
function personOf(value) {
	return String(value).trim().replace(/^([+-]?\d+)\.0+$/, "$1");
}
/** The person that the value of a field names; undefined where it names none. */
function personNamed(value) {
	return isNobody(value) ? void 0 : personOf(value);
}
/** Every text in the fields of a record, however deep, a line each. */
function textsOf(values) {
	let texts = [], collect = (value) => {
		typeof value == "string" ? texts.push(value) : typeof value == "object" && value && Object.values(value).forEach(collect);
	};
	for (let value of values.values()) collect(value);
	return texts.join("\n");
}
/** Whether there is a text in a value, however deep. */
function holdsText(value) {
	return typeof value == "string" ? value.trim() !== "" : typeof value == "object" && !!value && Object.values(value).some(holdsText);
}
// src/split/manifest.ts
/** The name under which a split is described beside its files. */
const MANIFEST = "split.json";
/** The manifest that a text holds; undefined where it is none that this release reads. */
function parseManifest(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return splitValidator()(value) ? value : void 0;
}
function manifestText(manifest) {
	return `${JSON.stringify(manifest, void 0, 2)}\n`;
}
export { personNamed as a, LARGEST_RAW as c, RowsFault as d, firstRecords as i, readRaw as l, manifestText as n, surveyFile as o, parseManifest as r, textsOf as s, MANIFEST as t, ReadingLimit as u };
