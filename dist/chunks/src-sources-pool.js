import { t as pLimit } from "./p-limit-index.js";
import { d as diskFull, l as SourceError } from "./src-base-errors.js";
import { B as digestsOfFile, I as sizeOf, L as discard, P as isThere, R as stateOf, t as countParameters, z as differing } from "./src-base-crc32c.js";
import { i as step, n as explain, t as StoreError } from "./src-sources-store-error.js";
import { d as writeAtomically } from "./src-base-files.js";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
// src/sources/pool.ts
/**
* Runs work for all items at once. After the first failure, aborts the others and waits for them.
* Throws the first failure.
*/
async function all(items, signal, work) {
	let failed = new AbortController(), either = AbortSignal.any([signal, failed.signal]), first;
	if (await Promise.all(items.map(async (item) => {
		try {
			await work(item, either);
		} catch (error) {
			first ??= { error }, failed.abort(error);
		}
	})), first !== void 0) throw first.error;
}
// src/sources/transfer/retry.ts
/**
* Retries a small request while the store asks to wait or fails temporarily. Throws its last error.
*/
async function persist(work, limits, signal) {
	for (let failures = 1;; failures++) try {
		return await work();
	} catch (error) {
		if (signal.throwIfAborted(), !(error instanceof StoreError) || !error.temporary || failures >= limits.attempts) throw error;
		await setTimeout(waitOf(error, failures, limits), void 0, { signal });
	}
}
/**
* Milliseconds to wait after a number of failures in a row: what the store asks for, or twice as
* long each time.
*/
function waitOf(error, failures, limits) {
	let backoff = limits.firstWaitMs * 2 ** (failures - 1) * (.5 + Math.random()), { retryAfterMs } = error;
	return retryAfterMs === void 0 ? Math.min(backoff, limits.longestWaitMs) : Math.min(retryAfterMs, limits.longestAskedMs);
}
// src/sources/transfer/young-heap.ts
let active = 0;
/**
* Runs work with a young generation that does not grow. Received data is garbage a moment later,
* but lies outside V8's heap, which does not see its size: a young generation of 16 MB is collected
* once per 800 MB or so of traffic, a small one after about 50 MB.
*/
async function withYoungHeap(work) {
	active++ === 0 && setFlagsFromString("--semi-space-growth-factor=1");
	try {
		return await work();
	} finally {
		--active === 0 && setFlagsFromString("--semi-space-growth-factor=2");
	}
}
/**
* Fills a file from a remote one by several range requests at once, and continues from what an
* earlier attempt left. Memory is bounded by the requests in flight. Returns whether earlier bytes
* were used. Throws StoreError or the file system's error; bytes that have arrived are kept.
*/
async function transfer(remote, options) {
	let { path, identity, limits } = options, kept = remote.ranges ? await resumable(path, identity, remote.bytes) : [], file = await open(path, kept.length > 0 ? "r+" : "w+", options.mode), done = new Done(kept);
	options.advance(done.bytes);
	let saving = new Saver(path, identity, remote.bytes, done);
	try {
		kept.length === 0 && await file.truncate(remote.bytes);
		let size = remote.ranges ? limits.segmentBytes : remote.bytes;
		await withYoungHeap(() => all(done.gaps(remote.bytes, size), options.signal, async (gap, signal) => {
			await options.pool(async () => {
				signal.throwIfAborted(), await fill(remote, file, gap, done, {
					...options,
					signal
				});
			});
		}));
	} catch (error) {
		throw await saving.now().catch(() => {}), diskFull(error, dirname(path)) ?? error;
	} finally {
		saving.stop(), await file.close();
	}
	return await saving.now(), kept.length > 0;
}
/** Bytes of a transfer that have already arrived. */
async function arrived(path, identity, bytes) {
	return new Done(await resumable(path, identity, bytes)).bytes;
}
async function fill(remote, file, [start, end], done, options) {
	let { limits, signal } = options, at = start, failures = 0;
	for (; at < end;) {
		let before = at;
		try {
			for await (let bytes of batches(remote, at, end, limits, signal)) await writeAll(file, bytes, at), done.add([at, at + bytes.length]), at += bytes.length, options.advance(bytes.length);
			if (at < end) throw new StoreError("store-unreachable", `sent only ${at - before} of ${end - before} bytes`, {
				temporary: !0,
				advice: "Run the audit again; it continues where it stopped."
			});
		} catch (error) {
			if (signal.throwIfAborted(), !(error instanceof StoreError) || !error.temporary || (failures = (remote.ranges ? at - before : 0) >= limits.progressBytes ? 1 : failures + 1, failures >= limits.attempts)) throw error;
			remote.ranges || (options.advance(start - at), done.remove([start, at]), at = start), await setTimeout(waitOf(error, failures, limits), void 0, { signal });
		}
	}
}
/**
* The bytes of a request, collected for writing; stops at `end` whatever the store sends. Each
* batch is valid until the next is requested: they share one buffer, so that received data dies
* young and costs the garbage collector nothing.
*/
async function* batches(remote, start, end, limits, signal) {
	let watch = new Watch(limits, signal), buffer = Buffer.allocUnsafe(Math.min(524288, end - start)), filled = 0, left = end - start, broken;
	try {
		let stream = await remote.read(start, end, watch.signal);
		for await (let chunk of stream) {
			watch.saw(chunk.length);
			let part = chunk.length > left ? chunk.subarray(0, left) : chunk;
			for (left -= part.length; part.length > 0;) {
				let taken = Math.min(part.length, buffer.length - filled);
				buffer.set(part.subarray(0, taken), filled), filled += taken, part = part.subarray(taken), (filled === buffer.length || left === 0) && (yield buffer.subarray(0, filled), filled = 0);
			}
			if (left === 0) break;
		}
	} catch (error) {
		broken = { error: watch.explain(error) };
	} finally {
		watch.stop();
	}
	if (filled > 0 && (yield buffer.subarray(0, filled)), broken !== void 0) throw broken.error;
}
/** Aborts a request that delivers next to nothing. */
var Watch = class {
	signal;
	#stalled = new AbortController();
	#timer;
	#limits;
	#bytes = 0;
	#gaveUp = !1;
	constructor(limits, signal) {
		this.#limits = limits, this.signal = AbortSignal.any([signal, this.#stalled.signal]), this.#timer = setInterval(() => {
			this.#bytes < limits.leastBytes && (this.#gaveUp = !0, this.#stalled.abort()), this.#bytes = 0;
		}, limits.stallMs);
	}
	saw(bytes) {
		this.#bytes += bytes;
	}
	explain(error) {
		if (!this.#gaveUp) return error;
		let seconds = this.#limits.stallMs / 1e3;
		return new StoreError("store-unreachable", `sent fewer than ${this.#limits.leastBytes} bytes in ${seconds} s`, {
			temporary: !0,
			advice: "The store or the network is too slow; run the audit again, it continues where it stopped."
		});
	}
	stop() {
		clearInterval(this.#timer), this.#stalled.abort();
	}
};
async function writeAll(file, bytes, position) {
	for (let written = 0; written < bytes.length;) {
		let left = bytes.length - written;
		written += (await file.write(bytes, written, left, position + written)).bytesWritten;
	}
}
/** The intervals of a file that have arrived, sorted and disjoint. */
var Done = class {
	#intervals;
	constructor(intervals) {
		this.#intervals = intervals.map(([start, end]) => [start, end]);
	}
	get intervals() {
		return this.#intervals;
	}
	get bytes() {
		return this.#intervals.reduce((sum, [start, end]) => sum + end - start, 0);
	}
	add([start, end]) {
		if (start >= end) return;
		let before = this.#intervals.find((interval) => interval[1] === start), after = this.#intervals.find((interval) => interval[0] === end);
		before !== void 0 && after !== void 0 ? (before[1] = after[1], this.#intervals = this.#intervals.filter((interval) => interval !== after)) : before === void 0 ? after === void 0 ? (this.#intervals.push([start, end]), this.#intervals.sort((a, b) => a[0] - b[0])) : after[0] = start : before[1] = end;
	}
	/** Removes an interval whose ends coincide with ends of stored intervals. */
	remove([start, end]) {
		this.#intervals = this.#intervals.flatMap(([from, to]) => to <= start || from >= end ? [[from, to]] : [[from, Math.min(to, start)], [Math.max(from, end), to]].filter(([low, high]) => low < high));
	}
	/** What is missing, in pieces of at most `size` bytes. */
	gaps(bytes, size) {
		let gaps = [], at = 0;
		for (let [start, end] of [...this.#intervals, [bytes, bytes]]) {
			for (; at < start; at = Math.min(start, at + size)) gaps.push([at, Math.min(start, at + size)]);
			at = end;
		}
		return gaps;
	}
}, Saver = class {
	#state;
	#path;
	#timer;
	#saving = Promise.resolve();
	constructor(path, identity, bytes, done) {
		this.#path = stateOf(path), this.#state = () => ({
			identity,
			bytes,
			done: [...done.intervals]
		}), this.#timer = setInterval(() => void this.now().catch(() => {}), 1e3), this.#timer.unref();
	}
	async now() {
		this.#saving = this.#saving.catch(() => {}).then(() => writeAtomically(this.#path, JSON.stringify(this.#state()), 384)), await this.#saving;
	}
	stop() {
		clearInterval(this.#timer);
	}
};
async function resumable(path, identity, bytes) {
	try {
		let state = JSON.parse(await readFile(stateOf(path), "utf8"));
		if (state.identity !== identity || state.bytes !== bytes) return [];
		let file = await open(path, "r"), { size } = await file.stat().finally(() => file.close());
		if (size !== bytes) return [];
		let at = 0;
		for (let [start, end] of state.done) {
			if (!(start >= at && end > start && end <= bytes)) return [];
			at = end;
		}
		return state.done;
	} catch {
		return [];
	}
}
// src/sources/transfer/remote.ts
const FILE_POOL = pLimit(8), CONNECTION_POOL = pLimit(4);
/** Which of the items are not on this machine. */
async function missingOf(items, context) {
	let missing = {
		bytes: 0,
		room: /* @__PURE__ */ new Map()
	};
	for (let item of items) {
		let { bytes } = item.file, place = await cachedPath(item, context);
		if (place !== void 0 && await sizeOf(place) === bytes) continue;
		let partial = partialOf(item, context), folder = dirname(item.target ?? context.cache.object("")), left = bytes - await arrived(partial, item.identity, bytes);
		missing.bytes += bytes, missing.room.set(folder, (missing.room.get(folder) ?? 0) + left);
	}
	return missing;
}
/** Fetches and verifies items, and returns a folder that holds exactly these. */
async function fetchItems(reference, items, context) {
	let got = /* @__PURE__ */ new Map();
	await all(items, context.signal, async (item, signal) => {
		await FILE_POOL(async () => {
			signal.throwIfAborted(), got.set(item, await obtain(reference, item, {
				...context,
				signal
			}));
		});
	});
	let files = items.map((item) => ({
		...item.file,
		sha256: got.get(item).sha256
	})), obtained = items.map((item) => got.get(item)), root = await step(reference, "arranging the files", () => context.cache.view(files.map((file, index) => ({
		...file,
		from: obtained[index].place
	}))));
	for (let [index, { path }] of files.entries()) if (await writtenOf(join(root, path)) !== obtained[index].written) throw new SourceError("source-changed", `"${reference}": ${path} changed on this machine while other files were being fetched. Run the audit again when nothing writes to the cache.`);
	return {
		root,
		files,
		obtained
	};
}
/** One file: from this machine if it is here and intact, else from its store. */
async function obtain(reference, item, context) {
	let { cache, signal, say } = context, { path } = item.file;
	return await cache.exclusively(item.identity, signal, () => say(`Another job is fetching ${path}; waiting for it …`), async () => {
		let here = await reuse(item, context);
		return here === void 0 ? await fetchOne(item, context) : here;
	}).catch((error) => {
		throw explain(reference, `fetching ${path}`, error);
	});
}
/** Sum of the parameters of the safetensors among the items; undefined if a store has no ranges. */
async function parametersOf(reference, items, context) {
	let weights = items.filter(({ file }) => file.path.endsWith(".safetensors")), sum = 0;
	return await all(weights, context.signal, async (item, signal) => {
		await FILE_POOL(async () => {
			let doing = `reading the header of ${item.file.path}`, counted = await step(reference, doing, () => persist(async () => {
				let remote = await openHere(item, context) ?? await item.open(signal);
				return remote.ranges ? await countParameters(remote, signal) : void 0;
			}, context.limits, signal));
			sum = sum === void 0 || counted === void 0 ? void 0 : sum + counted;
		});
	}), sum;
}
/** A local file behind the interface of a remote one; undefined if it is not here. */
async function openHere(item, context) {
	let place = await cachedPath(item, context);
	return place === void 0 || await sizeOf(place) !== item.file.bytes ? void 0 : {
		bytes: item.file.bytes,
		ranges: !0,
		read: async (start, end) => createReadStream(place, {
			start,
			end: end - 1
		})
	};
}
/** Path of a file if it is here. */
async function cachedPath(item, { cache }) {
	if (item.target !== void 0) return item.target;
	let sha256 = item.file.store.sha256 ?? await cache.known(item.identity);
	return sha256 === void 0 ? void 0 : cache.object(sha256);
}
/**
* Lies beside its final place, so that it can be moved there; the Hub's own tools ignore such
* names.
*/
function partialOf(item, { cache }) {
	return item.target === void 0 ? cache.partial(item.identity) : `${item.target}.reticence.incomplete`;
}
/** A local file is hashed before it is used: other jobs can write to this disk. */
async function reuse(item, context) {
	let place = await cachedPath(item, context);
	if (place === void 0) return;
	await context.cache.use([place]);
	let size = await sizeOf(place);
	if (size === item.file.bytes || item.target !== void 0) {
		if (size === item.file.bytes) {
			let names = namesOf(item.file.store), written = await writtenOf(place), content = await digestsOfFile(place, item.file.bytes, names, context.signal), expected = item.target === void 0 ? place.slice(-64) : content.sha256;
			if (differing(item.file.store, content) === void 0 && content.sha256 === expected) return await discard(partialOf(item, context)), {
				place,
				sha256: content.sha256,
				isNew: !1,
				written
			};
			context.say(`${item.file.path} on this machine differs from the original; fetching it again.`), context.meter.expect(item.file.bytes);
		}
		await isThere(place) && await rm(place, { force: !0 });
	}
}
async function fetchOne(item, context) {
	let { cache, limits, signal, meter } = context, { bytes, store } = item.file, partial = partialOf(item, context), shared = item.target !== void 0;
	await mkdir(dirname(partial), {
		recursive: !0,
		...shared ? {} : { mode: 448 }
	}), await cache.use([partial]);
	let repository = dirname(dirname(partial));
	for (shared && await cache.rememberHubBlob({
		path: partial,
		repository
	});;) {
		let remote = await persist(() => item.open(signal), limits, signal);
		if (remote.bytes !== bytes) throw new StoreError("store-content", `the file has ${remote.bytes} bytes but was listed with ${bytes}`, { advice: "It changed in the meantime; run the audit again." });
		let resumed = await transfer(remote, {
			path: partial,
			identity: item.identity,
			mode: shared ? 438 : 420,
			pool: CONNECTION_POOL,
			limits,
			signal,
			advance: (count) => meter.advance(count)
		}), content = await digestsOfFile(partial, bytes, namesOf(store), signal), wrong = differing(store, content);
		if (wrong === void 0) {
			let place = item.target ?? cache.object(content.sha256);
			await cache.settle(partial, place, bytes, content.sha256, signal), await discard(partial), await cache.remember(item.identity, content.sha256);
			let written = await writtenOf(place);
			return {
				place,
				sha256: content.sha256,
				isNew: !0,
				written
			};
		}
		if (await discard(partial), !resumed) throw mismatch(wrong);
		meter.advance(-bytes);
	}
}
/** The part of a file's stamp that only writing changes: links to cached content come and go. */
async function writtenOf(path) {
	let { dev, ino, size, mtimeNs } = await stat(path, { bigint: !0 });
	return [
		dev,
		ino,
		size,
		mtimeNs
	].join(" ");
}
function mismatch({ name, expected, found }) {
	return new StoreError("store-content", `the content's ${name} is ${found}, not ${expected}`, { advice: "The download is not what was requested and was discarded; none of it is used." });
}
function namesOf(store) {
	return Object.keys(store);
}
export { persist as a, parametersOf as i, missingOf as n, all as o, obtain as r, fetchItems as t };
