import { c as SourceError, u as diskFull } from "./src-base-errors.js";
import { S as digestsOfFile, T as all, a as refuseUnsafeName, f as isExecutableFormat, g as verifySizes, i as refuseUnlessData, m as isModelFile, n as needed, o as withoutSecrets } from "./src-sources-cache-digests.js";
import { a as headerOf, c as wordsOf, d as obtain, g as step, h as explain, i as get, l as fetchItems, m as StoreError, n as dismiss, o as totalOf, p as persist, s as trustedHosts, t as bodyOf, u as missingOf } from "./src-sources-safetensors.js";
import { t as require_tar_stream } from "./b4a-index.js";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { dirname, join } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm, stat, utimes } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
// src/sources/stores/archive.ts
var import_tar_stream = require_tar_stream();
const ARCHIVE = /\.(tar|tar\.gz|tgz|tar\.zst|tzst)$/i, MOST_ENTRIES = 1e4;
function isArchive(name) {
	return ARCHIVE.test(name);
}
/**
* Unpacks the files of an archive that an audit needs. A link, a device, a name that leaves the
* folder or more bytes than an archive of its size holds, and nothing of it is used.
* Throws SourceError.
*/
async function unpack(packed, context) {
	let { reference } = packed, { cache } = context, staging = await cache.unpacking(packed.archive), now = /* @__PURE__ */ new Date();
	await utimes(packed.archive, now, now).catch(() => {});
	try {
		let chosen = choose(packed, await write(packed, staging, context)), files = [];
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
	let allowed = Math.max((await stat(archive)).size * 100, 16777216), entries = (0, import_tar_stream.extract)(), guard = async function* (source) {
		let bytes = 0;
		for await (let chunk of source) {
			if (bytes += chunk.length, bytes > allowed) throw new SourceError("archive-unsafe", `"${reference}": the archive unpacks to more than 100 times its size. Nothing of it is used.`);
			yield chunk;
		}
	}, reading = createReadStream(archive, { highWaterMark: 1 << 20 }), steps = [reading, ...decompression(name)], feeding = pipeline([
		...steps,
		guard,
		entries
	], { signal });
	feeding.catch(() => {});
	let names = [], count = 0;
	try {
		for await (let entry of entries) {
			let { name: raw, type } = entry.header;
			if (++count > MOST_ENTRIES) throw new SourceError("archive-unsafe", `"${reference}": the archive holds more than ${MOST_ENTRIES} entries.`);
			let path = raw.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
			if (path !== "" && path !== "." && refuseUnsafeName(reference, path), type === "directory") entry.resume();
			else {
				if (type !== "file" && type !== "contiguous-file") throw new SourceError("archive-unsafe", `"${reference}": the archive holds ${JSON.stringify(path)}, which is a ${type ?? "special entry"}. Only files and folders may be in it; nothing of it is used.`);
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
		throw entries.destroy(), reading.destroy(), damaged(reference, await feeding.then(() => error, (cause) => cause instanceof SourceError ? cause : error));
	}
	return names;
}
function damaged(reference, error) {
	let { code, message } = error;
	return error instanceof SourceError || (code ?? "").startsWith("E") ? code !== "EEXIST" && code !== "ENOTDIR" ? error : new SourceError("archive-unsafe", `"${reference}": the archive holds the same name twice.`) : /^(Z_|ZSTD_)/.test(code ?? "") || /tar|header|Unexpected end/i.test(message) ? new SourceError("archive-damaged", `"${reference}": the archive is damaged or is not what its name says. Its digest is the one that was asked for; pack it again.`, { cause: error }) : error;
}
function decompression(name) {
	return /\.(tar\.gz|tgz)$/i.test(name) ? [createGunzip()] : /\.(tar\.zst|tzst)$/i.test(name) ? [createZstdDecompress()] : [];
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
/** The files of the one folder that is meant, named from that folder. */
function choose({ reference, wanted, folder }, names) {
	let at = folder ?? onlyFolder(reference, wanted, names), within = names.filter((name) => dirname(name) === at);
	if (folder !== void 0 && within.length === 0) throw new SourceError("archive-folder", `"${reference}": there is no folder "${folder}" in the archive.`);
	let inside = (name) => name.slice(at === "." ? 0 : at.length + 1), nested = wanted === "data" ? [] : names.filter((name) => dirname(name) !== at && dirname(dirname(name)) === at), kept = new Set(needed(reference, wanted, [...within, ...nested].map(inside)));
	return within.map((name) => ({
		name,
		path: inside(name)
	})).filter(({ path }) => kept.has(path));
}
/** The folder with the model, or with the data files. */
function onlyFolder(reference, wanted, names) {
	let marks = names.filter((name) => wanted === "data" ? mayBeNeeded("data", name) : /(^|\/)(config|adapter_config)\.json$/.test(name)), folders = [...new Set(marks.map((name) => dirname(name)))];
	if (folders.length <= 1) return folders[0] ?? (names[0] === void 0 ? "." : dirname(names[0]));
	let what = wanted === "data" ? "data files" : "models", shown = folders.slice(0, 3).map((name) => JSON.stringify(name));
	throw new SourceError("archive-folder", `"${reference}": the archive holds ${what} in several folders (${shown.join(", ")}${folders.length > 3 ? " …" : ""}). Name one: #sha256=…&path=FOLDER.`);
}
// src/sources/stores/https.ts
/** Query parameters that carry a secret; a reference stands in reports. */
const SECRET_PARAMETER = /token(?!iz)|secret|passw|signature|credential|authorization|(api|access|private)[_-]?key|^(sig|auth|key|jwt|sas)$/i, https = {
	kind: "https",
	async resolve(reference, wanted, context) {
		let { url, sha256, folder } = parse(reference), name = nameOf(url);
		if (!isArchive(name)) {
			if (isExecutableFormat(name)) throw new SourceError("executable-weights", `"${reference}" is of a format that can run code when it is loaded. Save the model as safetensors.`);
			if (wanted === "model") throw new SourceError("reference-malformed", `"${reference}": a model is several files; name a tar of them (.tar, .tar.gz, .tgz, .tar.zst).`);
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
	if (url === void 0 || url.protocol !== "https:") throw new SourceError("reference-scheme", `"${withoutSecrets(reference)}" is not fetched: only https is, for what comes over http can be changed on the way.`);
	if (url.username !== "" || url.password !== "") throw new SourceError("reference-secret", `"${withoutSecrets(reference)}" holds a password. A policy is no place for one; name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	let secret = [...url.searchParams.keys()].find((name) => SECRET_PARAMETER.test(name));
	if (secret !== void 0) throw new SourceError("reference-secret", `"${withoutSecrets(reference)}" holds a secret (${secret}). A reference stands in the report; use s3://, or name the host and its token in RETICENCE_HTTPS_TOKEN.`);
	let fragment = new URLSearchParams(url.hash.slice(1)), sha256 = fragment.get("sha256")?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SourceError("reference-digest", `"${withoutSecrets(reference)}" needs the SHA-256 of the file at its end: #sha256=<64 hex digits>. \`sha256sum FILE\` prints it.`);
	let folder = fragment.get("path") || void 0;
	return folder !== void 0 && refuseUnsafeName(reference, folder), url.hash = "", {
		url,
		sha256,
		folder
	};
}
function nameOf(url) {
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
/** Asks for one byte: whether a server gives ranges shows in what it answers, not in what it says. */
async function open(url, context) {
	let request = requestOf(context), answer = await get(url, {
		...request,
		headers: { range: "bytes=0-0" }
	}), total = totalOf(headerOf(answer.headers, "content-range"));
	dismiss(answer);
	let length = Number(headerOf(answer.headers, "content-length") ?? NaN), bytes = answer.status === 206 ? total : length;
	if (bytes === void 0 || !Number.isSafeInteger(bytes)) throw new StoreError("store-unusable", "the server does not say how large the file is", { advice: "Put it on a server that sends Content-Length." });
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
		throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status} to a request for a range`);
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
