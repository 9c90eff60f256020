import { l as SourceError } from "./src-base-errors.js";
import { A as verifySizes, b as splitOf, d as mayHoldWeights, i as notePassedOver, n as globOf, o as refuseUnlessData, r as needed, s as refuseUnsafeName, v as placeOfSplit, x as splitPattern, y as refuseIncompleteShards } from "./src-base-crc32c.js";
import { a as persist, i as parametersOf, n as missingOf, o as all, t as fetchItems } from "./src-sources-pool.js";
import { i as step } from "./src-sources-store-error.js";
// src/sources/stores/bucket.ts
/**
* The files that an audit needs of what `key` names in a bucket: one object, a folder, a split of it,
* or what a pattern matches. Throws SourceError.
*/
async function listBucket({ reference, wanted }, key, bucket, context) {
	let asked = (doing, work) => step(reference, doing, () => persist(work, context.limits, context.signal)), under = (prefix) => asked("listing the objects", () => bucket.under(prefix)), isFolder = key === "" || key.endsWith("/") || key.includes("*");
	if (wanted === "data" && !isFolder) {
		let name = key.slice(key.lastIndexOf("/") + 1), object = await asked("looking up the object", () => bucket.look(key, name));
		if (object !== void 0) return refuseUnsafeName(reference, name), refuseUnlessData(reference, name), [object];
	}
	let glob = key.includes("*"), prefix = glob ? key.slice(0, key.lastIndexOf("/", key.indexOf("*")) + 1) : prefixOf(key), { names: found, folders } = await under(prefix), split, pattern = wanted === "data" && !glob ? splitPattern(key) : void 0;
	if (found.length === 0 && pattern !== void 0) {
		let place = await placeOfSplit(pattern.folder, pattern.split, async (folder) => {
			let start = prefixOf(folder), { names, folders } = await under(start);
			return {
				names: names.map((name) => name.slice(start.length)),
				folders: folders.map((name) => name.slice(start.length, -1))
			};
		});
		place !== void 0 && (prefix = prefixOf(place.folder), split = place.split, {names: found, folders} = await under(prefix));
	}
	let every = found.map((name) => name.slice(prefix.length)).filter((name) => name !== ""), names = split === void 0 ? every : every.filter((name) => splitOf(name) === split), nested = [];
	for (let folder of wanted === "model" ? folders : []) {
		if (!mayHoldWeights(folder.slice(prefix.length, -1))) continue;
		let named = (await under(folder)).names.map((name) => name.slice(prefix.length));
		for (let name of named) name.endsWith("/") || nested.push(name);
	}
	for (let name of [...names, ...nested]) refuseUnsafeName(reference, name);
	if (names.length === 0) throw new SourceError("source-missing", `"${reference}": there is no object under that prefix, or the credentials cannot list it. Check bucket and prefix.`);
	wanted === "data" && !glob && (refuseIncompleteShards(reference, names), notePassedOver(reference, names, context.say));
	let wantedNames = glob ? names.filter((name) => globOf(key).test(prefix + name)) : needed(reference, wanted, [...names, ...nested]);
	if (wantedNames.length === 0) throw new SourceError("source-missing", `"${reference}": no object matches "${key}".`);
	if (glob) for (let name of wantedNames) refuseUnlessData(reference, name);
	let files = [];
	return await all(wantedNames, context.signal, async (name) => {
		let file = await asked(`looking up ${name}`, () => bucket.look(prefix + name, name));
		if (file === void 0) throw new SourceError("source-changed", `"${reference}": ${name} was removed while the objects were listed. Run the audit again.`);
		files.push(file);
	}), files.sort((a, b) => a.path < b.path ? -1 : 1);
}
/** The prefix of what is in a folder. */
function prefixOf(folder) {
	return folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
}
/**
* The steps after listing of a source whose files are fetched one by one. `itemsOf`: what fetches
* the listed files.
*/
function fileByFile(itemsOf) {
	return {
		async missing(resolved, files, context) {
			return await missingOf(itemsOf(resolved, files, context), context);
		},
		async parameters(resolved, files, context) {
			return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
		},
		async fetch(resolved, files, context) {
			let items = itemsOf(resolved, files, context), { root, files: fetched } = await fetchItems(resolved.reference, items, context);
			return {
				root,
				files: fetched
			};
		},
		verify: verifySizes
	};
}
export { listBucket as n, fileByFile as t };
