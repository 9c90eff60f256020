import { g as diskFull, m as SourceError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { t as require_tar_stream } from "./packages~https.js";
import { C as isExecutableFormat, M as all, P as digestsOfFile, T as isModelFile, _ as withoutSecrets, a as persist, d as verifySizes, g as refuseUnsafeName, h as refuseUnlessData, l as step, o as StoreError, p as needed, s as explain } from "./reticence~main~history~index~s3~https~hub.js";
import { a as totalOf, i as headerOf, n as dismiss, o as trustedHosts, r as get, s as wordsOf, t as bodyOf } from "./reticence~https~hub.js";
import { n as missingOf, r as obtain, t as fetchItems } from "./reticence~s3~https~hub.js";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { dirname, join } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
// src/sources/archive.ts
var import_tar_stream = require_tar_stream();
const ARCHIVE = /\.(tar|tar\.gz|tgz|tar\.zst|tzst)$/i;
/** Entries of an archive. */
const MOST_ENTRIES = 1e4;
/** Bytes out of each byte in; weights and records stay far below, bombs far above. */
const MOST_EXPANSION = 100;
/** What a small archive may unpack to whatever its size, bytes. */
const ALWAYS_ALLOWED_BYTES = 16 << 20;
function isArchive(name) {
	return ARCHIVE.test(name);
}
/**
* Unpacks the files of an archive that an audit needs. A link, a device, a name that leaves the
* folder or more bytes than an archive of its size holds, and nothing of it is used.
* Throws SourceError.
*/
async function unpack(packed, context) {
	const { reference } = packed;
	const { cache } = context;
	const staging = await cache.unpacking(packed.archive);
	const now = /* @__PURE__ */ new Date();
	await utimes(packed.archive, now, now).catch(() => {});
	try {
		const chosen = choose(packed, await write(packed, staging, context));
		const files = [];
		await all(chosen, context.signal, async ({ name, path }, signal) => {
			const from = join(staging, name);
			const { size } = await stat(from);
			const { sha256 } = await digestsOfFile(from, size, [], signal);
			const place = cache.object(sha256);
			await cache.settle(from, place, size, sha256, signal);
			files.push({
				path,
				bytes: size,
				store: {},
				sha256,
				from: place
			});
		});
		files.sort((a, b) => a.path < b.path ? -1 : 1);
		return {
			root: await cache.view(files),
			files: files.map(({ from: _, ...file }) => file)
		};
	} catch (error) {
		throw explain(reference, "unpacking", diskFull(error, cache.folder) ?? error);
	} finally {
		await rm(staging, {
			recursive: true,
			force: true
		});
	}
}
/** Writes what may be needed; returns the names of all files in the archive. */
async function write({ reference, wanted, archive, name }, staging, { signal }) {
	const allowed = Math.max((await stat(archive)).size * MOST_EXPANSION, ALWAYS_ALLOWED_BYTES);
	const entries = (0, import_tar_stream.extract)();
	const guard = async function* (source) {
		let bytes = 0;
		for await (const chunk of source) {
			bytes += chunk.length;
			if (bytes > allowed) throw new SourceError(`"${reference}": the archive unpacks to more than ${MOST_EXPANSION} times its size. Nothing of it is used.`);
			yield chunk;
		}
	};
	const reading = createReadStream(archive, { highWaterMark: 1 << 20 });
	const steps = [reading, ...decompression(name)];
	const feeding = pipeline([
		...steps,
		guard,
		entries
	], { signal });
	feeding.catch(() => {});
	const names = [];
	let count = 0;
	try {
		for await (const entry of entries) {
			const { name: raw, type } = entry.header;
			if (++count > MOST_ENTRIES) throw new SourceError(`"${reference}": the archive holds more than ${MOST_ENTRIES} entries.`);
			const path = raw.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
			if (path !== "" && path !== ".") refuseUnsafeName(reference, path);
			if (type === "directory") {
				entry.resume();
				continue;
			}
			if (type !== "file" && type !== "contiguous-file") throw new SourceError(`"${reference}": the archive holds ${JSON.stringify(path)}, which is a ${type ?? "special entry"}. Only files and folders may be in it; nothing of it is used.`);
			names.push(path);
			if (mayBeNeeded(wanted, path)) {
				const to = join(staging, path);
				await mkdir(dirname(to), {
					recursive: true,
					mode: 448
				});
				await pipeline(entry, createWriteStream(to, {
					mode: 420,
					flags: "wx"
				}), { signal });
			} else entry.resume();
		}
		await feeding;
	} catch (error) {
		entries.destroy();
		reading.destroy();
		throw damaged(reference, await feeding.then(() => error, (cause) => cause instanceof SourceError ? cause : error));
	}
	return names;
}
function damaged(reference, error) {
	const { code, message } = error;
	if (error instanceof SourceError || (code ?? "").startsWith("E")) {
		if (code !== "EEXIST" && code !== "ENOTDIR") return error;
		return new SourceError(`"${reference}": the archive holds the same name twice.`);
	}
	if (/^(Z_|ZSTD_)/.test(code ?? "") || /tar|header|Unexpected end/i.test(message)) return new SourceError(`"${reference}": the archive is damaged or is not what its name says. Its digest is the one that was asked for; pack it again.`, { cause: error });
	return error;
}
function decompression(name) {
	if (/\.(tar\.gz|tgz)$/i.test(name)) return [createGunzip()];
	if (/\.(tar\.zst|tzst)$/i.test(name)) return [createZstdDecompress()];
	return [];
}
function mayBeNeeded(wanted, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	try {
		if (wanted === "data") refuseUnlessData("", name);
		else return isModelFile(name);
		return true;
	} catch {
		return false;
	}
}
/** The files of the one folder that is meant, named from that folder. */
function choose({ reference, wanted, folder }, names) {
	const at = folder ?? onlyFolder(reference, wanted, names);
	const within = names.filter((name) => dirname(name) === at);
	if (folder !== void 0 && within.length === 0) throw new SourceError(`"${reference}": there is no folder "${folder}" in the archive.`);
	const inside = (name) => name.slice(at === "." ? 0 : at.length + 1);
	const nested = wanted === "data" ? [] : names.filter((name) => dirname(name) !== at && dirname(dirname(name)) === at);
	const kept = new Set(needed(reference, wanted, [...within, ...nested].map(inside)));
	return within.map((name) => ({
		name,
		path: inside(name)
	})).filter(({ path }) => kept.has(path));
}
/** The folder with the model, or with the data files. */
function onlyFolder(reference, wanted, names) {
	const marks = names.filter((name) => wanted === "data" ? mayBeNeeded("data", name) : /(^|\/)(config|adapter_config)\.json$/.test(name));
	const folders = [...new Set(marks.map((name) => dirname(name)))];
	if (folders.length <= 1) return folders[0] ?? (names[0] === void 0 ? "." : dirname(names[0]));
	const what = wanted === "data" ? "data files" : "models";
	const shown = folders.slice(0, 3).map((name) => JSON.stringify(name));
	throw new SourceError(`"${reference}": the archive holds ${what} in several folders (${shown.join(", ")}${folders.length > 3 ? " …" : ""}). Name one: #sha256=…&path=FOLDER.`);
}
// src/sources/https.ts
/** Query parameters that carry a secret; a reference stands in reports. */
const SECRET_PARAMETER = /token(?!iz)|secret|passw|signature|credential|authorization|(api|access|private)[_-]?key|^(sig|auth|key|jwt|sas)$/i;
/**
* One file of a web server: `https://host/path/model.tar.gz#sha256=…`. The digest is required, since
* a URL can serve something else tomorrow. A tar holds a model or data files; a data file stands for
* itself.
*/
const https = {
	kind: "https",
	async resolve(reference, wanted, context) {
		const { url, sha256, folder } = parse(reference);
		const name = nameOf(url);
		if (!isArchive(name)) {
			if (isExecutableFormat(name)) throw new SourceError(`"${reference}" is of a format that can run code when it is loaded. Save the model as safetensors.`);
			if (wanted === "model") throw new SourceError(`"${reference}": a model is several files; name a tar of them (.tar, .tar.gz, .tgz, .tar.zst).`);
			refuseUnlessData(reference, name);
		}
		refuseUnsafeName(reference, name);
		const place = folder === void 0 ? "" : `&path=${folder}`;
		return {
			reference,
			kind: "https",
			wanted,
			identity: `${url.href}#sha256=${sha256}${place}`,
			url,
			sha256,
			folder
		};
	},
	async list(resolved, context) {
		const { reference, url, sha256 } = resolved;
		const remote = await step(reference, "asking for the size", () => persist(() => open(url, context), context.limits, context.signal));
		return [{
			path: nameOf(url),
			bytes: remote.bytes,
			store: { sha256 }
		}];
	},
	async missing(resolved, files, context) {
		return await missingOf([itemOf(resolved, files, context)], context);
	},
	async parameters() {},
	async fetch(resolved, files, context) {
		const { reference, wanted, folder } = resolved;
		const item = itemOf(resolved, files, context);
		if (!isArchive(item.file.path)) {
			const { root, files: fetched } = await fetchItems(reference, [item], context);
			return {
				root,
				files: fetched
			};
		}
		const { place } = await obtain(reference, item, context);
		return await unpack({
			reference,
			wanted,
			folder,
			archive: place,
			name: item.file.path
		}, context);
	},
	verify: verifySizes
};
function parse(reference) {
	const url = URL.canParse(reference) ? new URL(reference) : void 0;
	if (url === void 0 || url.protocol !== "https:") throw new SourceError(`"${withoutSecrets(reference)}" is not fetched: only https is, for what comes over http can be changed on the way.`);
	if (url.username !== "" || url.password !== "") throw new SourceError(`"${withoutSecrets(reference)}" holds a password. A policy is no place for one; name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	const secret = [...url.searchParams.keys()].find((name) => SECRET_PARAMETER.test(name));
	if (secret !== void 0) throw new SourceError(`"${withoutSecrets(reference)}" holds a secret (${secret}). A reference stands in the report; use s3://, or name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	const fragment = new URLSearchParams(url.hash.slice(1));
	const sha256 = fragment.get("sha256")?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SourceError(`"${withoutSecrets(reference)}" needs the SHA-256 of the file at its end: #sha256=<64 hex digits>. \`sha256sum FILE\` prints it.`);
	const folder = fragment.get("path") || void 0;
	if (folder !== void 0) refuseUnsafeName(reference, folder);
	url.hash = "";
	return {
		url,
		sha256,
		folder
	};
}
function nameOf(url) {
	const last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
function itemOf(resolved, files, context) {
	const { url, sha256 } = resolved;
	return {
		file: files[0],
		identity: `https ${sha256}`,
		open: (signal) => open(url, {
			...context,
			signal
		})
	};
}
/** Asks for one byte: whether a server gives ranges shows in what it answers, not in what it says. */
async function open(url, context) {
	const request = requestOf(context);
	const answer = await get(url, {
		...request,
		headers: { range: "bytes=0-0" }
	});
	const total = totalOf(headerOf(answer.headers, "content-range"));
	dismiss(answer);
	const length = Number(headerOf(answer.headers, "content-length") ?? NaN);
	const bytes = answer.status === 206 ? total : length;
	if (bytes === void 0 || !Number.isSafeInteger(bytes)) throw new StoreError("the server does not say how large the file is", { advice: "Put it on a server that sends Content-Length." });
	return answer.status === 206 ? {
		bytes,
		ranges: true,
		read: readRange(url, bytes, request)
	} : {
		bytes,
		ranges: false,
		read: readWhole(url, request)
	};
}
function readRange(url, bytes, request) {
	return async (start, end, signal) => {
		const headers = { range: `bytes=${start}-${end - 1}` };
		const answer = await get(url, {
			...request,
			signal,
			headers
		});
		const total = totalOf(headerOf(answer.headers, "content-range"));
		if (answer.status === 206 && total === bytes) return bodyOf(answer.body);
		dismiss(answer);
		throw new StoreError(`the server answered ${answer.status} to a request for a range`);
	};
}
function readWhole(url, request) {
	return async (_start, _end, signal) => {
		const answer = await get(url, {
			...request,
			signal
		});
		if (answer.status === 200) return bodyOf(answer.body);
		dismiss(answer);
		throw new StoreError(`the server answered ${answer.status}`);
	};
}
/**
* `RETICENCE_HTTPS_TOKEN` is `host=token`, one a line: a token goes to its host and nowhere else,
* whatever host a policy names.
*/
function requestOf({ env, signal }) {
	return {
		trusted: trustedHosts(env),
		signal,
		authorizationFor: (url) => tokenFor(url, env)
	};
}
function tokenFor(url, env) {
	if (url.protocol !== "https:") return void 0;
	for (const line of wordsOf(env.RETICENCE_HTTPS_TOKEN)) {
		const equals = line.indexOf("=");
		if (equals > 0 && line.slice(0, equals) === url.host) return `Bearer ${line.slice(equals + 1)}`;
	}
}
export { https as t };
