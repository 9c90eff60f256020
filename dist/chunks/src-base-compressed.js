import { createGunzip, createZstdDecompress } from "node:zlib";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
// src/base/compressed.ts
const CHUNK_BYTES = 1 << 20;
/** Compressed bytes that were cut off or are not what they are taken for. */
var DamagedError = class extends Error {
	name = "DamagedError";
};
/** The bytes of a file, decompressed. Throws DamagedError. */
async function* decompressed(path, compression) {
	if (compression === void 0) {
		for await (let chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) yield chunk;
		return;
	}
	await using file = await open(path);
	let { size } = await file.stat();
	if (size === 0) throw new DamagedError();
	if (compression === "gzip") yield* inflated(path, createGunzip(), 0, size);
	else for await (let [start, end] of zstdFrames(file, size)) yield* inflated(path, createZstdDecompress(), start, end);
}
async function* inflated(path, stream, start, end) {
	let compressed = createReadStream(path, {
		start,
		end: end - 1,
		highWaterMark: CHUNK_BYTES
	});
	compressed.on("error", (error) => stream.destroy(error)), compressed.pipe(stream);
	try {
		for await (let chunk of stream) yield chunk;
	} catch {
		throw new DamagedError();
	} finally {
		compressed.destroy();
	}
}
/**
* Where each frame of a zstd file begins and ends (RFC 8878, section 3.1): its header gives no
* length, so that its blocks are walked. Frames without content are passed over.
*/
async function* zstdFrames(file, size) {
	let header = Buffer.alloc(18), read = async (at, bytes) => {
		let { bytesRead } = await file.read(header, 0, bytes, at);
		if (bytesRead < bytes) throw new DamagedError();
		return header;
	};
	for (let at = 0; at < size;) {
		let magic = (await read(at, 4)).readUInt32LE(0);
		if ((magic & 4294967280) >>> 0 == 407710288) {
			if (at += 8 + (await read(at + 4, 4)).readUInt32LE(0), at > size) throw new DamagedError();
			continue;
		}
		if (magic !== 4247762216) throw new DamagedError();
		let start = at, descriptor = (await read(at + 4, 1))[0], isSingleSegment = !!(descriptor & 32), sizeBytes = [
			+!!isSingleSegment,
			2,
			4,
			8
		][descriptor >> 6], dictionaryBytes = [
			0,
			1,
			2,
			4
		][descriptor & 3];
		at += 5 + +!isSingleSegment + dictionaryBytes + sizeBytes;
		for (let isLast = !1; !isLast;) {
			let block = (await read(at, 3)).readUIntLE(0, 3);
			isLast = (block & 1) == 1;
			let isRepeated = (block >> 1 & 3) == 1;
			at += 3 + (isRepeated ? 1 : block >> 3);
		}
		if (descriptor & 4 && (at += 4), at > size) throw new DamagedError();
		yield [start, at];
	}
}
export { decompressed as n, DamagedError as t };
