import { m as SourceError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { M as all, N as differing, O as isThere, P as digestsOfFile, a as persist, i as transfer, j as Pool, k as sizeOf, l as step, n as arrived, o as StoreError, r as discard, s as explain } from "./reticence~main~history~index~s3~https~hub.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
// src/sources/safetensors.ts
/** Longest header that the format allows, bytes. */
const LONGEST_HEADER_BYTES = 1e8;
/** First bytes of a file, which hold most headers whole. */
const FIRST_BYTES = 262144;
/**
* Parameters of a safetensors file: the sum of its tensors' sizes, from its header, by ranges.
* Format: 8 bytes little-endian length, then JSON {name: {dtype, shape, data_offsets}}.
* Throws StoreError when it is none.
*/
async function countParameters(remote, signal) {
	if (remote.bytes < 8) throw malformed();
	const first = await bytesOf(remote, 0, Math.min(FIRST_BYTES, remote.bytes), signal);
	const length = Number(first.readBigUInt64LE(0));
	if (length > LONGEST_HEADER_BYTES || length + 8 > remote.bytes) throw malformed();
	const header = first.length >= length + 8 ? first.subarray(8, 8 + length) : Buffer.concat([first.subarray(8), await bytesOf(remote, first.length, 8 + length, signal)]);
	let tensors;
	try {
		tensors = JSON.parse(header.toString("utf8"));
	} catch {
		throw malformed();
	}
	let parameters = 0;
	for (const [name, tensor] of Object.entries(tensors ?? {})) {
		if (name === "__metadata__") continue;
		const shape = tensor?.shape;
		if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) throw malformed();
		parameters += shape.reduce((product, size) => product * size, 1);
	}
	if (!Number.isSafeInteger(parameters)) throw malformed();
	return parameters;
}
async function bytesOf(remote, start, end, signal) {
	const chunks = [];
	let left = end - start;
	for await (const chunk of await remote.read(start, end, signal)) {
		chunks.push(chunk.subarray(0, left));
		left -= Math.min(left, chunk.length);
		if (left === 0) break;
	}
	if (left > 0) throw new StoreError("ended before the header did", { temporary: true });
	return Buffer.concat(chunks);
}
function malformed() {
	return new StoreError("holds a safetensors file whose header cannot be read", { advice: "Save the model again." });
}
// src/sources/remote.ts
const FILE_POOL = new Pool(8);
const CONNECTION_POOL = new Pool(4);
/** What of some items is not on this machine. */
async function missingOf(items, context) {
	const missing = {
		bytes: 0,
		room: /* @__PURE__ */ new Map()
	};
	for (const item of items) {
		const { bytes } = item.file;
		const place = await placeOf(item, context);
		if (place !== void 0 && await sizeOf(place) === bytes) continue;
		const partial = partialOf(item, context);
		const folder = dirname(item.target ?? context.cache.object(""));
		const left = bytes - await arrived(partial, item.identity, bytes);
		missing.bytes += bytes;
		missing.room.set(folder, (missing.room.get(folder) ?? 0) + left);
	}
	return missing;
}
/** Fetches and verifies items, and returns the folder that holds them and nothing else. */
async function fetchItems(reference, items, context) {
	const got = /* @__PURE__ */ new Map();
	await all(items, context.signal, async (item, signal) => {
		await FILE_POOL.run(async () => {
			signal.throwIfAborted();
			got.set(item, await obtain(reference, item, {
				...context,
				signal
			}));
		});
	});
	const files = items.map((item) => ({
		...item.file,
		sha256: got.get(item).sha256
	}));
	const obtained = items.map((item) => got.get(item));
	const root = await step(reference, "laying out the files", () => context.cache.view(files.map((file, index) => ({
		...file,
		from: obtained[index].place
	}))));
	for (const [index, { path }] of files.entries()) {
		if (await writtenOf(join(root, path)) === obtained[index].written) continue;
		throw new SourceError(`"${reference}": ${path} changed on this machine while other files were fetched. Run the audit again when nobody writes into the cache.`);
	}
	return {
		root,
		files,
		obtained
	};
}
/** One file, from this machine when it is here and whole, else from its store. */
async function obtain(reference, item, context) {
	const { cache, signal, say } = context;
	const { path } = item.file;
	const waiting = () => say(`Another job is fetching ${path}; waiting for it …`);
	return await cache.exclusively(item.identity, signal, waiting, async () => {
		const here = await reuse(item, context);
		if (here !== void 0) return here;
		return await fetchOne(item, context);
	}).catch((error) => {
		throw explain(reference, `fetching ${path}`, error);
	});
}
/** Sum of the parameters of the safetensors among the items; undefined where a store has no ranges. */
async function parametersOf(reference, items, context) {
	const weights = items.filter(({ file }) => file.path.endsWith(".safetensors"));
	let sum = 0;
	await all(weights, context.signal, async (item, signal) => {
		await FILE_POOL.run(async () => {
			const doing = `reading the header of ${item.file.path}`;
			const counted = await step(reference, doing, () => persist(async () => {
				const remote = await openHere(item, context) ?? await item.open(signal);
				return remote.ranges ? await countParameters(remote, signal) : void 0;
			}, context.limits, signal));
			sum = sum === void 0 || counted === void 0 ? void 0 : sum + counted;
		});
	});
	return sum;
}
/** A file that is here already, as one that is not; undefined when it is not. */
async function openHere(item, context) {
	const place = await placeOf(item, context);
	if (place === void 0 || await sizeOf(place) !== item.file.bytes) return void 0;
	const read = async (start, end) => createReadStream(place, {
		start,
		end: end - 1
	});
	return {
		bytes: item.file.bytes,
		ranges: true,
		read
	};
}
/** Where a file is if it is here. */
async function placeOf(item, { cache }) {
	if (item.target !== void 0) return item.target;
	const sha256 = item.file.store.sha256 ?? await cache.known(item.identity);
	return sha256 === void 0 ? void 0 : cache.object(sha256);
}
/** Beside its place, so that it can be moved there; the Hub's own tools ignore such names. */
function partialOf(item, { cache }) {
	return item.target === void 0 ? cache.partial(item.identity) : `${item.target}.reticence.incomplete`;
}
/** A file that is here is hashed before it counts: other jobs can write to this disk. */
async function reuse(item, context) {
	const place = await placeOf(item, context);
	if (place === void 0) return void 0;
	await context.cache.use([place]);
	const size = await sizeOf(place);
	if (size !== item.file.bytes && item.target === void 0) return void 0;
	if (size === item.file.bytes) {
		const names = namesOf(item.file.store);
		const written = await writtenOf(place);
		const content = await digestsOfFile(place, item.file.bytes, names, context.signal);
		const expected = item.target === void 0 ? place.slice(-64) : content.sha256;
		if (differing(item.file.store, content) === void 0 && content.sha256 === expected) return {
			place,
			sha256: content.sha256,
			isNew: false,
			written
		};
		context.say(`${item.file.path} on this machine is not what it should be; fetching it again.`);
		context.meter.expect(item.file.bytes);
	}
	if (await isThere(place)) await rm(place, { force: true });
}
async function fetchOne(item, context) {
	const { cache, limits, signal, meter } = context;
	const { bytes, store } = item.file;
	const partial = partialOf(item, context);
	const shared = item.target !== void 0;
	await mkdir(dirname(partial), {
		recursive: true,
		...shared ? {} : { mode: 448 }
	});
	await cache.use([partial]);
	const repository = dirname(dirname(partial));
	if (shared) await cache.rememberHubBlob({
		path: partial,
		repository
	});
	for (;;) {
		const remote = await persist(() => item.open(signal), limits, signal);
		if (remote.bytes !== bytes) throw new StoreError(`the file has ${remote.bytes} bytes and was listed with ${bytes}`, { advice: "It changed meanwhile; run the audit again." });
		const resumed = await transfer(remote, {
			path: partial,
			identity: item.identity,
			mode: shared ? 438 : 420,
			pool: CONNECTION_POOL,
			limits,
			signal,
			advance: (count) => meter.advance(count)
		});
		const content = await digestsOfFile(partial, bytes, namesOf(store), signal);
		const wrong = differing(store, content);
		if (wrong === void 0) {
			const place = item.target ?? cache.object(content.sha256);
			await cache.settle(partial, place, bytes, content.sha256, signal);
			await discard(partial);
			await cache.remember(item.identity, content.sha256);
			const written = await writtenOf(place);
			return {
				place,
				sha256: content.sha256,
				isNew: true,
				written
			};
		}
		await discard(partial);
		if (!resumed) throw mismatch(wrong);
		meter.advance(-bytes);
	}
}
/** As far as writing changes it: links to content of the cache come and go. */
async function writtenOf(path) {
	const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
	return [
		dev,
		ino,
		size,
		mtimeNs
	].join(" ");
}
function mismatch({ name, expected, found }) {
	return new StoreError(`the content's ${name} is ${found}, not ${expected}`, { advice: "What arrived is not what was asked for and is thrown away; nothing of it is used." });
}
function namesOf(store) {
	return Object.keys(store);
}
export { parametersOf as i, missingOf as n, obtain as r, fetchItems as t };
