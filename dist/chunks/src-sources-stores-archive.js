import { t as require_tar_stream } from "./b4a-index.js";
import { n as decompressed, t as DamagedError } from "./src-base-compressed.js";
import { d as diskFull, l as SourceError } from "./src-base-errors.js";
import { B as digestsOfFile, C as SIGNATURE_FILE, O as isModelFile, b as splitOf, i as notePassedOver, o as refuseUnlessData, r as needed, s as refuseUnsafeName, v as placeOfSplit, x as splitPattern, y as refuseIncompleteShards } from "./src-base-crc32c.js";
import { o as all } from "./src-sources-pool.js";
import { n as explain } from "./src-sources-store-error.js";
import { basename, dirname, join } from "node:path";
import { createWriteStream } from "node:fs";
import { link, mkdir, rm, stat, utimes } from "node:fs/promises";
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
	let { reference, archives, beside = [] } = packed, { cache } = context, staging = await cache.unpacking(archives[0].place);
	try {
		let names = [];
		for (let { path, place } of beside) await mkdir(dirname(join(staging, path)), {
			recursive: !0,
			mode: 448
		}), await link(place, join(staging, path)), names.push(path);
		for (let archive of archives) {
			let now = /* @__PURE__ */ new Date();
			await utimes(archive.place, now, now).catch(() => {});
			for (let name of await write(packed, archive, staging, context)) names.push(name);
		}
		let chosen = await choose(packed, names, context.say), files = [];
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
async function write({ reference, wanted }, { place, name }, staging, { signal }) {
	let allowed = Math.max((await stat(place)).size * 100, 16777216), entries = (0, import_tar_stream.extract)(), feeding = pipeline(decompressed(place, compressionOf(name)), async function* (source) {
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
		else return wanted === "signature" ? name === SIGNATURE_FILE : isModelFile(name);
		return !0;
	} catch {
		return !1;
	}
}
/** The files of the chosen folder, with names relative to it. */
async function choose({ reference, wanted, folder, naming }, names, say) {
	let place = await placeIn(folder, wanted, names), at = place.folder ?? onlyFolder(reference, wanted, names, naming), every = names.filter((name) => dirname(name) === at), within = place.split === void 0 ? every : every.filter((name) => splitOf(basename(name)) === place.split);
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
function onlyFolder(reference, wanted, names, naming) {
	let marks = names.filter((name) => wanted === "data" ? mayBeNeeded("data", name) : /(^|\/)(config|adapter_config)\.json$/.test(name)), folders = [...new Set(marks.map((name) => dirname(name)))];
	if (folders.length <= 1) return folders[0] ?? (names[0] === void 0 ? "." : dirname(names[0]));
	let what = wanted === "data" ? "data files" : "models", shown = folders.slice(0, 3).map((name) => JSON.stringify(name));
	throw new SourceError("archive-folder", `"${reference}": the archive contains ${what} in several folders (${shown.join(", ")}${folders.length > 3 ? " …" : ""}). Name one: ${naming}.`);
}
export { unpack as n, isArchive as t };
