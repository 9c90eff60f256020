import { o as __toESM } from "./rolldown-runtime.js";
import { l as SourceError } from "./src-base-errors.js";
import { c as withoutSecrets } from "./src-base-crc32c.js";
import { t as StoreError } from "./src-sources-store-error.js";
import { n as listBucket, t as fileByFile } from "./src-sources-stores-bucket.js";
import { d as rangedFile, g as trustedHosts, l as jsonOf, o as get, t as advised } from "./src-sources-stores-http2.js";
// src/sources/stores/gcs.ts
const gcs = {
	kind: "gs",
	async resolve(reference, wanted) {
		let { bucket, key, generation } = parse(reference);
		if (generation !== void 0 && wanted !== "data") throw new SourceError("reference-malformed", `"${reference}": a generation belongs to a single object, but a model is a folder. Leave #${generation} out; the objects' generations go into pull.lock.json.`);
		return {
			reference,
			kind: "gs",
			wanted,
			identity: `gs://${bucket}/${key}${generation === void 0 ? "" : `#${generation}`}`,
			bucket,
			key,
			generation
		};
	},
	async list(resolved, context) {
		let { bucket, key, generation } = resolved, listed = /* @__PURE__ */ new Map();
		return await listBucket(resolved, key, {
			under: async (prefix) => {
				let names = [], folders = [], page;
				do {
					let { items, prefixes, nextPageToken } = await describe(`${bucket}/o`, context, {
						prefix,
						delimiter: "/",
						...page === void 0 ? {} : { pageToken: page }
					});
					for (let item of items ?? []) {
						let name = text(item.name);
						names.push(name), listed.set(name, item);
					}
					for (let prefix of prefixes ?? []) folders.push(text(prefix));
					page = nextPageToken === void 0 ? void 0 : text(nextPageToken);
				} while (page !== void 0);
				return {
					names,
					folders
				};
			},
			look: async (name, path) => {
				let known = listed.get(name);
				if (known !== void 0) return fileOf(known, name, path);
				let place = `${bucket}/o/${encodeURIComponent(name)}`;
				try {
					let found = await describe(place, context, generation === void 0 ? {} : { generation });
					if (generation === void 0 || text(found.generation) === generation) return fileOf(found, name, path);
				} catch (error) {
					if (!(error instanceof StoreError && error.status === 404) || generation !== void 0) throw error;
					return;
				}
				throw new StoreError("source-missing", `the object has no generation ${generation} any more`);
			}
		}, context);
	},
	...fileByFile(itemsOf)
};
function parse(reference) {
	let { bucket, key = "", generation } = /^gs:\/\/(?<bucket>[a-z0-9][a-z0-9._-]{1,220}[a-z0-9])(?:\/(?<key>[^#]*))?(?:#(?<generation>\d{1,20}))?$/.exec(reference)?.groups ?? {};
	if (bucket === void 0) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is not a valid reference to Google Cloud Storage. Write gs://bucket/prefix, or gs://bucket/object#generation.`);
	return {
		bucket,
		key,
		generation
	};
}
function fileOf(resource, key, path) {
	let generation = text(resource.generation), bytes = Number(text(resource.size));
	if (!Number.isSafeInteger(bytes) || bytes < 0) throw notUnderstood();
	return {
		path,
		bytes,
		store: digestsOf(resource),
		version: generation,
		key,
		generation
	};
}
/** A composed object has no MD5, only a CRC-32C of the whole. */
function digestsOf({ md5Hash, crc32c }) {
	let hex = (base64) => Buffer.from(text(base64), "base64").toString("hex");
	return md5Hash == null ? crc32c == null ? {} : { crc32c: hex(crc32c) } : { md5: hex(md5Hash) };
}
/** A value that must be a text, or a number that some stores write as one. */
function text(value) {
	if (typeof value == "string") return value;
	if (typeof value == "number") return String(value);
	throw notUnderstood();
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer does not come from Google Cloud Storage", { advice: "Check whether a proxy or a login page answers instead of the store." });
}
function itemsOf(resolved, files, context) {
	let { bucket } = resolved;
	return files.map((file) => ({
		file,
		identity: [
			"gs",
			endpointOf(context).url,
			bucket,
			file.key,
			file.generation,
			file.bytes
		].join(" "),
		open: async () => {
			let url = addressOf(`${bucket}/o/${encodeURIComponent(file.key)}`, context, {
				alt: "media",
				generation: file.generation
			});
			return rangedFile(file.bytes, (range, signal) => ask(url, { range }, {
				...context,
				signal
			}));
		}
	}));
}
async function describe(place, context, query) {
	let answer = await ask(addressOf(place, context, query), { accept: "application/json" }, context);
	return await jsonOf(answer, notUnderstood);
}
function addressOf(place, context, query) {
	let url = new URL(`${endpointOf(context).url}/storage/v1/b/${place}`);
	for (let [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url;
}
/** A request with a token, which goes to the endpoint's origin and nowhere else. */
async function ask(url, headers, context) {
	let endpoint = endpointOf(context), { origin, host } = new URL(endpoint.url), token = endpoint.anonymous ? void 0 : await tokenOf(context), trusted = trustedHosts(context.env);
	return endpoint.own && trusted.add(host), await advised("the store", gcsAdvice, () => get(url, {
		headers,
		signal: context.signal,
		trusted,
		authorizationFor: (at) => token !== void 0 && at.origin === origin ? `Bearer ${token}` : void 0
	}));
}
/** Whom to ask; an emulator, as Google's own clients find it, wants no credentials. */
function endpointOf({ env }) {
	for (let [name, anonymous] of [["STORAGE_EMULATOR_HOST", !0], ["CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE", !1]]) {
		let value = env[name];
		if (!value) continue;
		let address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
		if (!URL.canParse(address)) throw new SourceError("variable-invalid", `${name} is ${JSON.stringify(value)}; it must be a web address.`);
		return {
			url: address.replace(/\/+$/, "").replace(/\/storage\/v1$/, ""),
			own: !0,
			anonymous
		};
	}
	return {
		url: "https://storage.googleapis.com",
		own: !1,
		anonymous: !1
	};
}
const tokens = /* @__PURE__ */ new WeakMap();
async function tokenOf({ cache }) {
	let token;
	try {
		let source = tokens.get(cache);
		if (source === void 0) {
			let { GoogleAuth } = await import("./google-auth-library-build-src-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), auth = new GoogleAuth({
				scopes: ["https://www.googleapis.com/auth/devstorage.read_only"],
				projectId: "none"
			});
			source = () => auth.getAccessToken(), tokens.set(cache, source);
		}
		token = await source();
	} catch (error) {
		throw noCredentials(error);
	}
	if (!token) throw noCredentials();
	return token;
}
function noCredentials(cause) {
	let { status, response } = cause ?? {}, answered = response?.status ?? (typeof status == "number" ? status : void 0);
	return new StoreError("store-credentials", answered === void 0 ? "there are no usable credentials for it" : `the service that gives tokens answered ${answered}`, {
		temporary: answered !== void 0 && answered >= 500,
		advice: "Log in with google-github-actions/auth (workload identity), set GOOGLE_APPLICATION_CREDENTIALS to a credentials file, or run on a machine with a service account.",
		cause
	});
}
function gcsAdvice({ status, advice }) {
	return status === 401 ? "The credentials are not accepted or have expired; log in again." : status === 403 ? "The credentials cannot read it: storage.objects.get and storage.objects.list are needed (the role Storage Object Viewer)." : status === 404 ? "There is no such bucket or object, or the object was replaced after it was listed; check the reference and run the audit again." : advice;
}
export { gcs as n, endpointOf as t };
