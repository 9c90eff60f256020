import { l as SourceError } from "./src-base-errors.js";
import { A as verifySizes, E as isExecutableFormat, c as withoutSecrets, o as refuseUnlessData, s as refuseUnsafeName, x as splitPattern } from "./src-base-crc32c.js";
import { i as step } from "./src-sources-store-error.js";
import { a as persist, n as missingOf, r as obtain, t as fetchItems } from "./src-sources-pool.js";
import { n as unpack, t as isArchive } from "./src-sources-stores-archive.js";
import { _ as wordsOf, g as trustedHosts, o as get, u as probedFile } from "./src-sources-stores-http2.js";
// src/sources/stores/https.ts
/** Query parameters that carry a secret; references appear in reports. */
const SECRET_PARAMETER = /token(?!iz)|secret|passw|signature|credential|authorization|(api|access|private)[_-]?key|^(sig|auth|key|jwt|sas)$/i, https = {
	kind: "https",
	async resolve(reference, wanted, context) {
		let { url, sha256, folder } = parse(reference), name = fileNameOf(url);
		if (!isArchive(name)) {
			if (isExecutableFormat(name)) throw new SourceError("executable-weights", `"${reference}" is in a format that can run code when loaded. Save the model as safetensors.`);
			if (wanted !== "data") throw new SourceError("reference-malformed", `"${reference}": a model consists of several files; name a tar of them (.tar, .tar.gz, .tgz, .tar.zst).`);
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
		let { place } = await obtain(reference, item, context), archives = [{
			place,
			name: item.file.path
		}];
		return await unpack({
			reference,
			wanted,
			folder,
			archives,
			naming: "#sha256=…&path=FOLDER"
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
async function open(url, context) {
	let request = requestOf(context);
	return await probedFile((headers, signal) => get(url, {
		...request,
		signal,
		headers
	}), context.signal);
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
