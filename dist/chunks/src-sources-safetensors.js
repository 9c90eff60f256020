import { c as SourceError, u as diskFull } from "./src-base-errors.js";
import { o as writeAtomically } from "./src-base-files.js";
import { t as VERSION } from "./src-base-version.js";
import { S as digestsOfFile, T as all, b as sizeOf, w as Pool, x as differing, y as isThere } from "./src-sources-cache-digests.js";
import { t as require_undici } from "./undici-index.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
import { dirname, join } from "node:path";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
// src/sources/store-error.ts
/** What a store answered, in words for the user. */
var StoreError = class extends Error {
	/** Whether the same request may succeed later. */
	temporary;
	/** How long the store asks to wait, milliseconds. */
	retryAfterMs;
	status;
	/** The store's own name for it, where it gave one. */
	code;
	/** What to do about it; a sentence. */
	advice;
	/** What kind of error it is to the user. */
	fault;
	/** `answer` completes "the store …", for example `answered 404 Not Found`. */
	constructor(fault, answer, options = {}) {
		super(answer, options.cause === void 0 ? {} : { cause: options.cause }), this.name = "StoreError", this.fault = fault, this.temporary = options.temporary ?? !1, this.retryAfterMs = options.retryAfterMs, this.status = options.status, this.code = options.code, this.advice = options.advice ?? "";
	}
};
/** Runs one step of a pull; what the store answered becomes an error with reference and step. */
async function step(reference, doing, work) {
	try {
		return await work();
	} catch (error) {
		throw explain(reference, doing, error);
	}
}
/** `doing` says what was tried, for example `listing the files`. */
function explain(reference, doing, error) {
	if (error instanceof StoreError) {
		let advice = error.advice === "" ? "" : ` ${error.advice}`;
		return new SourceError(error.fault, `"${reference}": ${doing} failed: ${error.message}.${advice}`, { cause: error });
	}
	let { code } = error, full = diskFull(error);
	if (full !== void 0) return new SourceError("disk-full", `"${reference}": ${doing} failed: ${full.message} A larger disk is named with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
		let { path } = error;
		return new SourceError("cache-unwritable", `"${reference}": ${doing} failed: ${path ?? "the cache"} cannot be written (${code}). Name a folder that can be with RETICENCE_CACHE (hf:// files: HF_HUB_CACHE).`, { cause: error });
	}
	return error;
}
/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
function retryAfter(value, now = Date.now()) {
	if (value === void 0) return;
	if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1e3;
	let date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
/**
* Parameters of a safetensors file: the sum of its tensors' sizes, from its header, by ranges.
* Format: 8 bytes little-endian length, then JSON {name: {dtype, shape, data_offsets}}.
* Throws StoreError when it is none.
*/
async function countParameters(remote, signal) {
	if (remote.bytes < 8) throw malformed();
	let first = await bytesOf(remote, 0, Math.min(262144, remote.bytes), signal), length = Number(first.readBigUInt64LE(0));
	if (length > 1e8 || length + 8 > remote.bytes) throw malformed();
	let header = first.length >= length + 8 ? first.subarray(8, 8 + length) : Buffer.concat([first.subarray(8), await bytesOf(remote, first.length, 8 + length, signal)]), tensors;
	try {
		tensors = JSON.parse(header.toString("utf8"));
	} catch {
		throw malformed();
	}
	let parameters = 0;
	for (let [name, tensor] of Object.entries(tensors ?? {})) {
		if (name === "__metadata__") continue;
		let shape = tensor?.shape;
		if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) throw malformed();
		parameters += shape.reduce((product, size) => product * size, 1);
	}
	if (!Number.isSafeInteger(parameters)) throw malformed();
	return parameters;
}
async function bytesOf(remote, start, end, signal) {
	let chunks = [], left = end - start;
	for await (let chunk of await remote.read(start, end, signal)) if (chunks.push(chunk.subarray(0, left)), left -= Math.min(left, chunk.length), left === 0) break;
	if (left > 0) throw new StoreError("store-content", "ended before the header did", { temporary: !0 });
	return Buffer.concat(chunks);
}
function malformed() {
	return new StoreError("weights-unreadable", "holds a safetensors file whose header cannot be read", { advice: "Save the model again." });
}
// src/sources/transfer/retry.ts
/** Repeats a small request while the store asks for patience or stumbles. Throws its last error. */
async function persist(work, limits, signal) {
	for (let failures = 1;; failures++) try {
		return await work();
	} catch (error) {
		if (signal.throwIfAborted(), !(error instanceof StoreError) || !error.temporary || failures >= limits.attempts) throw error;
		await setTimeout$1(waitOf(error, failures, limits), void 0, { signal });
	}
}
/** Milliseconds to wait after so many failures in a row: what the store asks for, or twice as long each time. */
function waitOf(error, failures, limits) {
	let backoff = limits.firstWaitMs * 2 ** (failures - 1) * (.5 + Math.random()), { retryAfterMs } = error;
	return retryAfterMs === void 0 ? Math.min(backoff, limits.longestWaitMs) : Math.min(retryAfterMs, limits.longestAskedMs);
}
// src/sources/transfer/young-heap.ts
let active = 0;
/**
* Runs work with a young generation that does not grow. What a connection brings is garbage a moment
* later, but lies outside V8's heap, which does not see how much it is: a young generation of 16 MB is
* collected once in some 800 MB of traffic, a small one after some 50 MB.
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
* Fills a file from a remote one by ranges, several at once, and goes on from what an earlier
* attempt left. Memory is bounded by the requests under way. Returns whether earlier bytes were
* used. Throws StoreError or the file system's error; what has arrived is kept.
*/
async function transfer(remote, options) {
	let { path, identity, limits } = options, kept = remote.ranges ? await resumable(path, identity, remote.bytes) : [], file = await open(path, kept.length > 0 ? "r+" : "w+", options.mode), done = new Done(kept);
	options.advance(done.bytes);
	let saving = new Saver(path, identity, remote.bytes, done);
	try {
		kept.length === 0 && await file.truncate(remote.bytes);
		let size = remote.ranges ? limits.segmentBytes : remote.bytes;
		await withYoungHeap(() => all(done.gaps(remote.bytes, size), options.signal, async (gap, signal) => {
			await options.pool.run(async () => {
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
/** Removes a transfer and what is known of it. */
async function discard(path) {
	await rm(path, { force: !0 }), await rm(`${path}.json`, { force: !0 });
}
/** Bytes of a transfer that are here already. */
async function arrived(path, identity, bytes) {
	return new Done(await resumable(path, identity, bytes)).bytes;
}
async function fill(remote, file, [start, end], done, options) {
	let { limits, signal } = options, at = start, failures = 0;
	for (; at < end;) {
		let before = at;
		try {
			for await (let bytes of batches(remote, at, end, limits, signal)) await writeAll(file, bytes, at), done.add([at, at + bytes.length]), at += bytes.length, options.advance(bytes.length);
			if (at < end) throw new StoreError("store-unreachable", `sent ${at - before} bytes of ${end - before} and ended`, {
				temporary: !0,
				advice: "Run the audit again; it goes on where it stopped."
			});
		} catch (error) {
			if (signal.throwIfAborted(), !(error instanceof StoreError) || !error.temporary || (failures = (remote.ranges ? at - before : 0) >= limits.progressBytes ? 1 : failures + 1, failures >= limits.attempts)) throw error;
			remote.ranges || (options.advance(start - at), done.remove([start, at]), at = start), await setTimeout$1(waitOf(error, failures, limits), void 0, { signal });
		}
	}
}
/**
* What a request brings, gathered for writing; ends at `end` whatever the store sends. Each piece is
* gone when the next one is asked for: they share one buffer, so that what a connection brings dies
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
/** Gives up on a request that brings next to nothing. */
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
			advice: "The store or the network is too slow; run the audit again, it goes on where it stopped."
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
/** The intervals of a file that are here, in order and apart from each other. */
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
	/** Forgets an interval whose ends are ends of what is here. */
	remove([start, end]) {
		this.#intervals = this.#intervals.flatMap(([from, to]) => to <= start || from >= end ? [[from, to]] : [[from, Math.min(to, start)], [Math.max(from, end), to]].filter(([low, high]) => low < high));
	}
	/** What is not here, in pieces of at most `size` bytes. */
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
		this.#path = `${path}.json`, this.#state = () => ({
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
		let state = JSON.parse(await readFile(`${path}.json`, "utf8"));
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
const FILE_POOL = new Pool(8), CONNECTION_POOL = new Pool(4);
/** What of some items is not on this machine. */
async function missingOf(items, context) {
	let missing = {
		bytes: 0,
		room: /* @__PURE__ */ new Map()
	};
	for (let item of items) {
		let { bytes } = item.file, place = await placeOf(item, context);
		if (place !== void 0 && await sizeOf(place) === bytes) continue;
		let partial = partialOf(item, context), folder = dirname(item.target ?? context.cache.object("")), left = bytes - await arrived(partial, item.identity, bytes);
		missing.bytes += bytes, missing.room.set(folder, (missing.room.get(folder) ?? 0) + left);
	}
	return missing;
}
/** Fetches and verifies items, and returns the folder that holds them and nothing else. */
async function fetchItems(reference, items, context) {
	let got = /* @__PURE__ */ new Map();
	await all(items, context.signal, async (item, signal) => {
		await FILE_POOL.run(async () => {
			signal.throwIfAborted(), got.set(item, await obtain(reference, item, {
				...context,
				signal
			}));
		});
	});
	let files = items.map((item) => ({
		...item.file,
		sha256: got.get(item).sha256
	})), obtained = items.map((item) => got.get(item)), root = await step(reference, "laying out the files", () => context.cache.view(files.map((file, index) => ({
		...file,
		from: obtained[index].place
	}))));
	for (let [index, { path }] of files.entries()) if (await writtenOf(join(root, path)) !== obtained[index].written) throw new SourceError("source-changed", `"${reference}": ${path} changed on this machine while other files were fetched. Run the audit again when nobody writes into the cache.`);
	return {
		root,
		files,
		obtained
	};
}
/** One file, from this machine when it is here and whole, else from its store. */
async function obtain(reference, item, context) {
	let { cache, signal, say } = context, { path } = item.file;
	return await cache.exclusively(item.identity, signal, () => say(`Another job is fetching ${path}; waiting for it …`), async () => {
		let here = await reuse(item, context);
		return here === void 0 ? await fetchOne(item, context) : here;
	}).catch((error) => {
		throw explain(reference, `fetching ${path}`, error);
	});
}
/** Sum of the parameters of the safetensors among the items; undefined where a store has no ranges. */
async function parametersOf(reference, items, context) {
	let weights = items.filter(({ file }) => file.path.endsWith(".safetensors")), sum = 0;
	return await all(weights, context.signal, async (item, signal) => {
		await FILE_POOL.run(async () => {
			let counted = await step(reference, `reading the header of ${item.file.path}`, () => persist(async () => {
				let remote = await openHere(item, context) ?? await item.open(signal);
				return remote.ranges ? await countParameters(remote, signal) : void 0;
			}, context.limits, signal));
			sum = sum === void 0 || counted === void 0 ? void 0 : sum + counted;
		});
	}), sum;
}
/** A file that is here already, as one that is not; undefined when it is not. */
async function openHere(item, context) {
	let place = await placeOf(item, context);
	return place === void 0 || await sizeOf(place) !== item.file.bytes ? void 0 : {
		bytes: item.file.bytes,
		ranges: !0,
		read: async (start, end) => createReadStream(place, {
			start,
			end: end - 1
		})
	};
}
/** Where a file is if it is here. */
async function placeOf(item, { cache }) {
	if (item.target !== void 0) return item.target;
	let sha256 = item.file.store.sha256 ?? await cache.known(item.identity);
	return sha256 === void 0 ? void 0 : cache.object(sha256);
}
/** Beside its place, so that it can be moved there; the Hub's own tools ignore such names. */
function partialOf(item, { cache }) {
	return item.target === void 0 ? cache.partial(item.identity) : `${item.target}.reticence.incomplete`;
}
/** A file that is here is hashed before it counts: other jobs can write to this disk. */
async function reuse(item, context) {
	let place = await placeOf(item, context);
	if (place === void 0) return;
	await context.cache.use([place]);
	let size = await sizeOf(place);
	if (size === item.file.bytes || item.target !== void 0) {
		if (size === item.file.bytes) {
			let names = namesOf(item.file.store), written = await writtenOf(place), content = await digestsOfFile(place, item.file.bytes, names, context.signal), expected = item.target === void 0 ? place.slice(-64) : content.sha256;
			if (differing(item.file.store, content) === void 0 && content.sha256 === expected) return {
				place,
				sha256: content.sha256,
				isNew: !1,
				written
			};
			context.say(`${item.file.path} on this machine is not what it should be; fetching it again.`), context.meter.expect(item.file.bytes);
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
		if (remote.bytes !== bytes) throw new StoreError("store-content", `the file has ${remote.bytes} bytes and was listed with ${bytes}`, { advice: "It changed meanwhile; run the audit again." });
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
/** As far as writing changes it: links to content of the cache come and go. */
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
	return new StoreError("store-content", `the content's ${name} is ${found}, not ${expected}`, { advice: "What arrived is not what was asked for and is thrown away; nothing of it is used." });
}
function namesOf(store) {
	return Object.keys(store);
}
// src/sources/stores/http.ts
var import_undici = require_undici();
/** Redirects that a request follows. */
const LOCAL = new BlockList();
for (let [address, prefix] of [
	["0.0.0.0", 8],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["224.0.0.0", 3],
	["100.100.100.200", 32],
	["168.63.129.16", 32]
]) LOCAL.addSubnet(address, prefix, "ipv4");
for (let [address, prefix] of [
	["::", 127],
	["fe80::", 10],
	["ff00::", 8],
	["fd00:ec2::", 32],
	["fd20:ce::254", 128],
	["64:ff9b::7f00:0", 104],
	["64:ff9b::a9fe:0", 112]
]) LOCAL.addSubnet(address, prefix, "ipv6");
/**
* GET with redirects. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws StoreError
* when nothing answers, when a redirect leads where it may not, and for a status of 400 and above.
*/
async function get(url, request) {
	let at = url;
	for (let redirects = 0;; redirects++) {
		let answer = await once(at, request), location = headerOf(answer.headers, "location");
		if (answer.status < 300 || answer.status >= 400 || location === void 0) {
			if (answer.status < 400) return answer;
			throw await drain(answer.body), refused(answer);
		}
		if (await drain(answer.body), redirects === 5) throw new StoreError("store-redirect", "redirected more than 5 times");
		at = redirected(at, location);
	}
}
/** `RETICENCE_LOCAL_HOSTS`: hosts, with port, that may be on this machine. */
function trustedHosts(env) {
	return new Set(wordsOf(env.RETICENCE_LOCAL_HOSTS));
}
/** Words of a setting that lists several. */
function wordsOf(text) {
	return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}
/** Value of a header that occurs once. */
function headerOf(headers, name) {
	let value = headers[name];
	return Array.isArray(value) ? value[0] : value;
}
/** Ends an answer whose body nobody wants. */
function dismiss({ body }) {
	body.on("error", () => {}).destroy();
}
/** The bytes of a body; a connection that breaks is a StoreError. */
async function* bodyOf(body) {
	try {
		yield* body;
	} catch (error) {
		throw unreachable(error);
	} finally {
		body.on("error", () => {}).destroy();
	}
}
/** Total from `Content-Range: bytes 0-0/1234`. */
function totalOf(contentRange) {
	let match = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(contentRange ?? "");
	return match === null ? void 0 : Number(match[1]);
}
/** The kind of error that a status is. */
function faultOf(status) {
	return status === 401 || status === 403 ? "store-refused" : status === 404 || status === 410 ? "source-missing" : "store-answered";
}
/** What a status of 400 and above means, without what the store calls it. */
function statusError(status, options = {}) {
	let detail = options.detail === void 0 ? "" : ` (${options.detail})`, wait = retryAfter(options.retryAfter);
	return new StoreError(faultOf(status), `the server answered ${status}${detail}`, {
		status,
		...options.detail === void 0 ? {} : { code: options.detail },
		temporary: status === 408 || status === 425 || status === 429 || status >= 500,
		advice: options.advice ?? adviceFor(status),
		...wait === void 0 ? {} : { retryAfterMs: wait }
	});
}
function adviceFor(status) {
	return status === 429 ? "It asks for fewer requests; wait, and run the audit again." : status >= 500 ? "The server is at fault; run the audit again later." : status === 404 || status === 410 ? "Check the reference." : status === 401 || status === 403 ? "Check the credentials." : "";
}
function refused({ status, headers }) {
	let code = headerOf(headers, "x-error-code");
	return statusError(status, {
		...code !== void 0 && /^\w{1,40}$/.test(code) ? { detail: code } : {},
		retryAfter: headerOf(headers, "retry-after")
	});
}
async function once(url, request) {
	let trusted = request.trusted.has(url.host);
	trusted || refuseLocalLiteral(url);
	let authorization = request.authorizationFor?.(url);
	try {
		let { statusCode, headers, body } = await (0, import_undici.request)(url, {
			dispatcher: trusted ? agents().trusting : agents().guarded,
			signal: request.signal,
			headers: {
				"user-agent": `reticence/${VERSION}`,
				"accept-encoding": "identity",
				...request.headers,
				...authorization === void 0 ? {} : { authorization }
			}
		});
		return {
			status: statusCode,
			headers,
			body,
			url
		};
	} catch (error) {
		throw error instanceof StoreError ? error : (request.signal.throwIfAborted(), unreachable(error, url.host));
	}
}
/** The target of a redirect. A safe connection never leads to an open one. */
function redirected(from, location) {
	let to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
	if (to === void 0 || !/^https?:$/.test(to.protocol)) throw new StoreError("store-redirect", "redirected to something that is no web address");
	if (from.protocol === "https:" && to.protocol === "http:") throw new StoreError("store-redirect", `redirected from https to http (${to.host})`, { advice: "What is sent in the open can be changed on the way." });
	return to.username = "", to.password = "", to;
}
function refuseLocalLiteral(url) {
	let host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) !== 0 && isLocal(host)) throw local(url.host);
}
/** Whether an address belongs to this machine, its link or a cloud's metadata service. */
function isLocal(address) {
	return LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
function local(host) {
	return new StoreError("address-forbidden", `${host} is an address of this machine or of its link`, { advice: "A policy may not lead there: a pull request can change it. Whoever runs the machine can allow a host with RETICENCE_LOCAL_HOSTS=host:port." });
}
/** Looks at what a name resolves to when the connection is made: a name may change its mind. */
const guardedLookup = (hostname, options, callback) => {
	lookup(hostname, {
		...options,
		all: !0
	}, (error, addresses) => {
		if (error !== null) return callback(error, "", 0);
		if (addresses.some(({ address }) => isLocal(address))) return callback(local(hostname), "", 0);
		let [first] = addresses;
		options.all === !0 ? callback(null, addresses) : callback(null, first.address, first.family);
	});
};
let made;
function agents() {
	let common = {
		headersTimeout: 3e4,
		bodyTimeout: 12e4,
		allowH2: !1
	};
	return made ??= {
		guarded: new import_undici.EnvHttpProxyAgent({
			...common,
			connect: { lookup: guardedLookup }
		}),
		trusting: new import_undici.EnvHttpProxyAgent(common)
	}, made;
}
function unreachable(error, host) {
	let cause = error.cause ?? error;
	if (cause instanceof StoreError) return cause;
	if (error instanceof StoreError) return error;
	let { code, name } = cause, what = code ?? name, at = host === void 0 ? "" : ` to ${host}`;
	return what === "ENOTFOUND" || what === "EAI_AGAIN" ? new StoreError("store-unreachable", `the name${host === void 0 ? "" : ` ${host}`} cannot be resolved (${what})`, {
		temporary: what === "EAI_AGAIN",
		advice: "Check the reference and the network.",
		cause: error
	}) : /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(what)) ? new StoreError("store-untrusted", `the connection${at} is not trusted (${what})`, {
		advice: "For a certificate authority of your own, set NODE_EXTRA_CA_CERTS.",
		cause: error
	}) : new StoreError("store-unreachable", `the connection${at} failed (${what})`, {
		temporary: !0,
		advice: "Check the network and run the audit again; it goes on where it stopped.",
		cause: error
	});
}
async function drain(body) {
	let bytes = 0, timer = setTimeout(() => body.destroy(), 2e3);
	try {
		for await (let chunk of body) if (bytes += chunk.length, bytes > 65536) break;
	} catch {}
	clearTimeout(timer), body.on("error", () => {}).destroy();
}
export { headerOf as a, wordsOf as c, obtain as d, parametersOf as f, step as g, explain as h, get as i, fetchItems as l, StoreError as m, dismiss as n, totalOf as o, persist as p, faultOf as r, trustedHosts as s, bodyOf as t, missingOf as u };
