import { o as __toESM } from "./rolldown-runtime.js";
import { l as SourceError } from "./src-base-errors.js";
import { c as withoutSecrets } from "./src-base-crc32c.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { t as accountOf } from "./src-sources-stores-azure-account.js";
import { n as listBucket, t as fileByFile } from "./src-sources-stores-bucket.js";
import { d as rangedFile, g as trustedHosts, i as dismiss, o as get, p as textOf, s as headerOf, t as advised } from "./src-sources-stores-http2.js";
import { createHmac } from "node:crypto";
// src/sources/stores/azure.ts
/** Version of the REST API; every version since 2017 has what is used. */
const azure = {
	kind: "az",
	async resolve(reference, wanted) {
		let { account, container, key } = parse(reference);
		return {
			reference,
			kind: "az",
			wanted,
			identity: `az://${account}/${container}/${key}`,
			account,
			container,
			key
		};
	},
	async list(resolved, context) {
		let { account, container, key } = resolved, listed = /* @__PURE__ */ new Map();
		return await listBucket(resolved, key, {
			under: async (prefix) => {
				let names = [], folders = [], marker = "";
				do {
					let page = await pageOf(account, container, {
						prefix,
						marker
					}, context);
					for (let blob of page.blobs) names.push(blob.name), listed.set(blob.name, blob);
					for (let folder of page.folders) folders.push(folder);
					marker = page.next;
				} while (marker !== "");
				return {
					names,
					folders
				};
			},
			look: async (name, path) => {
				let known = listed.get(name);
				if (known !== void 0) return fileOf(known, path);
				let found = (await pageOf(account, container, {
					prefix: name,
					marker: ""
				}, context)).blobs.find((blob) => blob.name === name);
				return found === void 0 ? void 0 : fileOf(found, path);
			}
		}, context);
	},
	...fileByFile(itemsOf)
};
function parse(reference) {
	let { account, container, key = "" } = /^az:\/\/(?<account>[a-z0-9]{3,24})\/(?<container>\$root|[a-z0-9](?:[a-z0-9]|-(?!-)){1,61}[a-z0-9])(?:\/(?<key>[^?#]*))?$/.exec(reference)?.groups ?? {};
	if (account === void 0 || container === void 0) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is not a valid reference to Azure Blob Storage. Write az://account/container/prefix; a shared access signature belongs into AZURE_STORAGE_SAS_TOKEN.`);
	return {
		account,
		container,
		key
	};
}
/** One page of the blobs and folders below a prefix. */
async function pageOf(account, container, { prefix, marker }, context) {
	let query = {
		restype: "container",
		comp: "list",
		delimiter: "/",
		prefix
	}, place = accountOf(account, context.env), url = addressOf(place, container, marker === "" ? query : {
		...query,
		marker
	});
	return await parsePage(await textOf(await ask(url, {}, place, context), notUnderstood));
}
async function parsePage(text) {
	let { parseXml, XmlElement } = await import("./rgrove-parse-xml-dist-index2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), within = (node, name) => (node?.children ?? []).filter((child) => child instanceof XmlElement && child.name === name), first = (node, name) => within(node, name)[0]?.text, root;
	try {
		root = parseXml(text.replace(/^\uFEFF/, "")).root;
	} catch {
		throw notUnderstood();
	}
	if (root?.name !== "EnumerationResults") throw notUnderstood();
	let list = within(root, "Blobs")[0] ?? null, nameIn = (node) => {
		let [name] = within(node, "Name");
		if (name === void 0) throw notUnderstood();
		return name.attributes.Encoded === "true" ? decodeURIComponent(name.text) : name.text;
	};
	return {
		blobs: within(list, "Blob").map((blob) => {
			let properties = within(blob, "Properties")[0] ?? null, bytes = Number(first(properties, "Content-Length") ?? NaN), etag = first(properties, "Etag");
			if (!Number.isSafeInteger(bytes) || bytes < 0 || !etag) throw notUnderstood();
			return {
				name: nameIn(blob),
				bytes,
				etag,
				md5: first(properties, "Content-MD5")
			};
		}),
		folders: within(list, "BlobPrefix").map(nameIn),
		next: first(root, "NextMarker") ?? ""
	};
}
function fileOf({ name, bytes, etag, md5 }, path) {
	return {
		path,
		bytes,
		store: md5 ? { md5: Buffer.from(md5, "base64").toString("hex") } : {},
		version: etag,
		key: name,
		etag
	};
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer does not come from Azure Blob Storage", { advice: "Check whether a proxy or a login page answers instead of the store." });
}
function itemsOf(resolved, files, context) {
	let { account, container } = resolved, place = accountOf(account, context.env);
	return files.map((file) => ({
		file,
		identity: [
			"az",
			place.endpoint,
			container,
			file.key,
			file.etag,
			file.bytes
		].join(" "),
		open: async () => {
			let url = addressOf(place, `${container}/${file.key}`, {}), quoted = /^(W\/)?"/.test(file.etag) ? file.etag : `"${file.etag}"`;
			return rangedFile(file.bytes, (range, signal) => ask(url, {
				range,
				"if-match": quoted
			}, place, {
				...context,
				signal
			}));
		}
	}));
}
function addressOf({ endpoint, sas }, path, query) {
	let url = new URL(`${endpoint}/${path.split("/").map(encodeURIComponent).join("/")}`);
	for (let [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	for (let [name, value] of new URLSearchParams(sas)) url.searchParams.set(name, value);
	return url;
}
/** A request with the account's credentials, which go to its endpoint's origin and nowhere else. */
async function ask(url, headers, account, context) {
	let sent = {
		...headers,
		"x-ms-version": "2021-12-02",
		"x-ms-date": (/* @__PURE__ */ new Date()).toUTCString()
	}, authorization = account.key === void 0 ? account.sas === void 0 ? `Bearer ${await tokenOf(context)}` : void 0 : sharedKey(url, sent, account.name, account.key), trusted = trustedHosts(context.env);
	account.own && trusted.add(url.host);
	let answer = await advised("the store", (error) => azureAdvice(error, account), () => get(url, {
		headers: sent,
		signal: context.signal,
		trusted,
		authorizationFor: (at) => at.origin === url.origin ? authorization : void 0
	})), etag = headerOf(answer.headers, "etag"), wanted = headers["if-match"];
	if (wanted !== void 0 && etag !== void 0 && etag !== wanted) throw dismiss(answer), new StoreError("store-content", "the blob changed after it was listed", { advice: "Run the audit again." });
	return answer;
}
/**
* The account's signature of a GET without a body ("Authorize with Shared Key", of the REST API's
* reference). It holds for this request alone.
*/
function sharedKey(url, headers, account, key) {
	let own = Object.entries(headers).filter(([name]) => name.startsWith("x-ms-")).sort(([a], [b]) => a < b ? -1 : 1), parameters = [...url.searchParams].sort(([a], [b]) => a < b ? -1 : 1), text = [
		"GET",
		...Array(7).fill(""),
		headers["if-match"] ?? "",
		"",
		"",
		headers.range ?? "",
		...own.map(([name, value]) => `${name}:${value}`),
		`/${account}${url.pathname}`,
		...parameters.map(([name, value]) => `${name.toLowerCase()}:${value}`)
	].join("\n");
	return `SharedKey ${account}:${createHmac("sha256", key).update(text, "utf8").digest("base64")}`;
}
const tokens = /* @__PURE__ */ new WeakMap();
async function tokenOf({ cache, signal }) {
	try {
		let source = tokens.get(cache);
		if (source === void 0) {
			let { DefaultAzureCredential } = await import("./azure-identity-dist-esm-index.js"), credential = new DefaultAzureCredential();
			source = () => credential.getToken("https://storage.azure.com/.default", { abortSignal: signal }), tokens.set(cache, source);
		}
		let got = await source();
		if (got !== null) return got.token;
	} catch (error) {
		throw signal.throwIfAborted(), noCredentials(error);
	}
	throw noCredentials();
}
function noCredentials(cause) {
	return new StoreError("store-credentials", "there are no usable credentials for it", {
		advice: "Log in with azure/login (workload identity), run on a machine with a managed identity, or set AZURE_STORAGE_ACCOUNT to the account with AZURE_STORAGE_KEY or AZURE_STORAGE_SAS_TOKEN.",
		cause
	});
}
function azureAdvice({ status, advice }, { key, sas }) {
	return status === 401 || status === 403 ? sas === void 0 ? key === void 0 ? "The credentials cannot read it: the role Storage Blob Data Reader is needed, on the container or the account; the account's firewall may refuse this machine, too." : "The account's key is not accepted, or the account's firewall refuses this machine." : "The shared access signature has expired or does not allow it: read and list on the container are needed." : status === 404 ? "There is no such container or blob; check the reference." : status === 409 ? "The blob is in the archive tier, or the account forbids it; restore it first." : status === 412 ? "The blob changed after it was listed; run the audit again." : advice;
}
export { azure as t };
