import { d as diskFull, l as SourceError } from "./src-base-errors.js";
import { D as isModelFile, T as isExecutableFormat, b as splitOf, c as withoutSecrets, i as notePassedOver, k as verifySizes, o as refuseUnlessData, r as needed, s as refuseUnsafeName, v as placeOfSplit, x as splitPattern, y as refuseIncompleteShards, z as digestsOfFile } from "./src-sources-cache-digests.js";
import { i as step, n as explain, t as StoreError } from "./src-sources-store-error.js";
import { a as persist, n as missingOf, o as all, r as obtain, t as fetchItems } from "./src-sources-pool.js";
import { t as require_tar_stream } from "./b4a-index.js";
import { n as decompressed, t as DamagedError } from "./src-base-compressed.js";
import { a as headerOf, c as totalOf, d as wordsOf, i as get, n as dismiss, t as bodyOf, u as trustedHosts } from "./src-sources-stores-http2.js";
import { basename, dirname, join } from "node:path";
import { createWriteStream } from "node:fs";
import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
// src/sources/stores/archive.ts
var import_tar_stream = require_tar_stream();
const ARCHIVE = /\.(tar|tar\.gz|tgz|tar\.zst|tzst)$/i, MOST_ENTRIES = 1e4;
function isArchive(name) {
	return ARCHIVE.test(name);
}
/**
* Unpacks the files of an archive that an audit needs. If the archive contains a link, a device, a
* name that leaves the folder, or more bytes than its size allows, nothing of it is used. Throws
* SourceError.
*/
async function unpack(packed, context) {
	let { reference } = packed, { cache } = context, staging = await cache.unpacking(packed.archive), now = /* @__PURE__ */ new Date();
	await utimes(packed.archive, now, now).catch(() => {});
	try {
		let chosen = await choose(packed, await write(packed, staging, context), context.say), files = [];
		return await all(chosen, context.signal, async ({ name, path }, signal) => {
			let from = join(staging, name), { size } = await stat(from), { sha256 } = await digestsOfFile(from, size, [], signal), place = cache.object(sha256);
			await cache.settle(from, place, size, sha256, signal), files.push({
				path,
				bytes: size,
				store: {},
				sha256,
				from: place
			});
		}), files.sort((a, b) => a.path < b.path ? -1 : 1), {
			root: await cache.view(files),
			files: files.map(({ from: _, ...file }) => file)
		};
	} catch (error) {
		throw explain(reference, "unpacking", diskFull(error, cache.folder) ?? error);
	} finally {
		await rm(staging, {
			recursive: !0,
			force: !0
		});
	}
}
/** Writes what may be needed; returns the names of all files in the archive. */
async function write({ reference, wanted, archive, name }, staging, { signal }) {
	let allowed = Math.max((await stat(archive)).size * 100, 16777216), entries = (0, import_tar_stream.extract)(), feeding = pipeline(decompressed(archive, compressionOf(name)), async function* (source) {
		let bytes = 0;
		for await (let chunk of source) {
			if (bytes += chunk.length, bytes > allowed) throw new SourceError("archive-unsafe", `"${reference}": the archive unpacks to more than 100 times its size. None of it is used.`);
			yield chunk;
		}
	}, entries, { signal });
	feeding.catch(() => {});
	let names = [], count = 0;
	try {
		for await (let entry of entries) {
			let { name: raw, type } = entry.header;
			if (++count > MOST_ENTRIES) throw new SourceError("archive-unsafe", `"${reference}": the archive contains more than ${MOST_ENTRIES} entries.`);
			let path = raw.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
			if (path !== "" && path !== "." && refuseUnsafeName(reference, path), type === "directory") entry.resume();
			else {
				if (type !== "file" && type !== "contiguous-file") throw new SourceError("archive-unsafe", `"${reference}": the archive contains ${JSON.stringify(path)}, which is a ${type ?? "special entry"}. Only files and folders are allowed; none of it is used.`);
				if (names.push(path), mayBeNeeded(wanted, path)) {
					let to = join(staging, path);
					await mkdir(dirname(to), {
						recursive: !0,
						mode: 448
					}), await pipeline(entry, createWriteStream(to, {
						mode: 420,
						flags: "wx"
					}), { signal });
				} else entry.resume();
			}
		}
		await feeding;
	} catch (error) {
		throw entries.destroy(), damaged(reference, await feeding.then(() => error, (cause) => cause instanceof SourceError ? cause : error));
	}
	return names;
}
function damaged(reference, error) {
	let { code, message } = error;
	return error instanceof SourceError || (code ?? "").startsWith("E") ? code !== "EEXIST" && code !== "ENOTDIR" ? error : new SourceError("archive-unsafe", `"${reference}": the archive contains the same name twice.`) : error instanceof DamagedError || /tar|header|Unexpected end/i.test(message) ? new SourceError("archive-damaged", `"${reference}": the archive is damaged or is not what its name says. Its digest is the expected one; pack it again.`, { cause: error }) : error;
}
function compressionOf(name) {
	return /\.(tar\.gz|tgz)$/i.test(name) ? "gzip" : /\.(tar\.zst|tzst)$/i.test(name) ? "zstd" : void 0;
}
function mayBeNeeded(wanted, path) {
	let name = path.slice(path.lastIndexOf("/") + 1);
	try {
		if (wanted === "data") refuseUnlessData("", name);
		else return isModelFile(name);
		return !0;
	} catch {
		return !1;
	}
}
/** The files of the chosen folder, with names relative to it. */
async function choose({ reference, wanted, folder }, names, say) {
	let place = await placeIn(folder, wanted, names), at = place.folder ?? onlyFolder(reference, wanted, names), every = names.filter((name) => dirname(name) === at), within = place.split === void 0 ? every : every.filter((name) => splitOf(basename(name)) === place.split);
	if (wanted === "data") {
		let own = within.map((name) => basename(name));
		refuseIncompleteShards(reference, own), notePassedOver(reference, own, say);
	}
	if (folder !== void 0 && within.length === 0) throw new SourceError("archive-folder", `"${reference}": there is no folder "${folder}" in the archive.`);
	let inside = (name) => name.slice(at === "." ? 0 : at.length + 1), nested = wanted === "data" ? [] : names.filter((name) => dirname(name) !== at && dirname(dirname(name)) === at), kept = new Set(needed(reference, wanted, [...within, ...nested].map(inside)));
	return within.map((name) => ({
		name,
		path: inside(name)
	})).filter(({ path }) => kept.has(path));
}
/** The folder that a reference names, or of data the place of the split that it names. */
async function placeIn(folder, wanted, names) {
	let pattern = wanted === "data" ? splitPattern(folder ?? "") : void 0;
	if (pattern === void 0) return { folder };
	let list = async (at) => {
		let start = at === "" ? "" : `${at}/`, parts = names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)).map((name) => name.split("/"));
		return {
			names: parts.filter((part) => part.length === 1).map(([name]) => name),
			folders: [...new Set(parts.filter((part) => part.length > 1).map(([name]) => name))]
		};
	}, tops = pattern.folder === "" ? ["", ...(await list("")).folders] : [pattern.folder], roots = tops.length > 2 ? [""] : tops;
	for (let root of roots) {
		let found = await placeOfSplit(root, pattern.split, list);
		if (found !== void 0) return {
			folder: found.folder === "" ? "." : found.folder,
			split: found.split
		};
	}
	return { folder };
}
/** The folder with the model, or with the data files. */
function onlyFolder(reference, wanted, names) {
	let marks = names.filter((name) => wanted === "data" ? mayBeNeeded("data", name) : /(^|\/)(config|adapter_config)\.json$/.test(name)), folders = [...new Set(marks.map((name) => dirname(name)))];
	if (folders.length <= 1) return folders[0] ?? (names[0] === void 0 ? "." : dirname(names[0]));
	let what = wanted === "data" ? "data files" : "models", shown = folders.slice(0, 3).map((name) => JSON.stringify(name));
	throw new SourceError("archive-folder", `"${reference}": the archive contains ${what} in several folders (${shown.join(", ")}${folders.length > 3 ? " …" : ""}). Name one: #sha256=…&path=FOLDER.`);
}
// src/sources/stores/https.ts
/** Query parameters that carry a secret; references appear in reports. */
const SECRET_PARAMETER = /token(?!iz)|secret|passw|signature|credential|authorization|(api|access|private)[_-]?key|^(sig|auth|key|jwt|sas)$/i, https = {
	kind: "https",
	async resolve(reference, wanted, context) {
		let { url, sha256, folder } = parse(reference), name = fileNameOf(url);
		if (!isArchive(name)) {
			if (isExecutableFormat(name)) throw new SourceError("executable-weights", `"${reference}" is in a format that can run code when loaded. Save the model as safetensors.`);
			if (wanted === "model") throw new SourceError("reference-malformed", `"${reference}": a model consists of several files; name a tar of them (.tar, .tar.gz, .tgz, .tar.zst).`);
			refuseUnlessData(reference, name);
		}
		refuseUnsafeName(reference, name);
		let place = folder === void 0 ? "" : `&path=${folder}`;
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
		let { reference, url, sha256 } = resolved, remote = await step(reference, "asking for the size", () => persist(() => open(url, context), context.limits, context.signal));
		return [{
			path: fileNameOf(url),
			bytes: remote.bytes,
			store: { sha256 }
		}];
	},
	async missing(resolved, files, context) {
		return await missingOf([itemOf(resolved, files, context)], context);
	},
	async parameters() {},
	async fetch(resolved, files, context) {
		let { reference, wanted, folder } = resolved, item = itemOf(resolved, files, context);
		if (!isArchive(item.file.path)) {
			let { root, files: fetched } = await fetchItems(reference, [item], context);
			return {
				root,
				files: fetched
			};
		}
		let { place } = await obtain(reference, item, context);
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
	let url = URL.canParse(reference) ? new URL(reference) : void 0;
	if (url === void 0 || url.protocol !== "https:") throw new SourceError("reference-scheme", `"${withoutSecrets(reference)}" is not fetched: only https is, because content sent over http can be changed in transit.`);
	if (url.username !== "" || url.password !== "") throw new SourceError("reference-secret", `"${withoutSecrets(reference)}" contains a password. Do not put one into a policy; name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	let secret = [...url.searchParams.keys()].find((name) => SECRET_PARAMETER.test(name));
	if (secret !== void 0) throw new SourceError("reference-secret", `"${withoutSecrets(reference)}" contains a secret (${secret}). References appear in reports; use s3://, or name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	let fragment = new URLSearchParams(url.hash.slice(1)), sha256 = fragment.get("sha256")?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SourceError("reference-digest", `"${withoutSecrets(reference)}" must end with the SHA-256 of the file: #sha256=<64 hex digits>. \`sha256sum FILE\` prints it.`);
	let folder = fragment.get("path") || void 0, { folder: named, split } = splitPattern(folder ?? "") ?? { folder: folder ?? "" };
	for (let part of [named, split ?? ""]) part !== "" && refuseUnsafeName(reference, part);
	return url.hash = "", {
		url,
		sha256,
		folder
	};
}
function fileNameOf(url) {
	let last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
function itemOf(resolved, files, context) {
	let { url, sha256 } = resolved;
	return {
		file: files[0],
		identity: `https ${sha256}`,
		open: (signal) => open(url, {
			...context,
			signal
		})
	};
}
/** Requests one byte: whether a server supports ranges shows in its answer, not in its claims. */
async function open(url, context) {
	let request = requestOf(context), answer = await get(url, {
		...request,
		headers: { range: "bytes=0-0" }
	}), total = totalOf(headerOf(answer.headers, "content-range"));
	dismiss(answer);
	let length = Number(headerOf(answer.headers, "content-length") ?? NaN), bytes = answer.status === 206 ? total : length;
	if (bytes === void 0 || !Number.isSafeInteger(bytes)) throw new StoreError("store-unusable", "the server does not report the file's size", { advice: "Put the file on a server that sends Content-Length." });
	return answer.status === 206 ? {
		bytes,
		ranges: !0,
		read: readRange(url, bytes, request)
	} : {
		bytes,
		ranges: !1,
		read: readWhole(url, request)
	};
}
function readRange(url, bytes, request) {
	return async (start, end, signal) => {
		let headers = { range: `bytes=${start}-${end - 1}` }, answer = await get(url, {
			...request,
			signal,
			headers
		}), total = totalOf(headerOf(answer.headers, "content-range"));
		if (answer.status === 206 && total === bytes) return bodyOf(answer.body);
		throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status} to a range request`);
	};
}
function readWhole(url, request) {
	return async (_start, _end, signal) => {
		let answer = await get(url, {
			...request,
			signal
		});
		if (answer.status === 200) return bodyOf(answer.body);
		throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status}`);
	};
}
/**
* `RETICENCE_HTTPS_TOKEN` is `host=token`, one per line: a token goes to its host and nowhere else,
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
	if (url.protocol === "https:") for (let line of wordsOf(env.RETICENCE_HTTPS_TOKEN)) {
		let equals = line.indexOf("=");
		if (equals > 0 && line.slice(0, equals) === url.host) return `Bearer ${line.slice(equals + 1)}`;
	}
}
export { https as t };
