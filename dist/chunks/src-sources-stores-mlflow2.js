import { l as SourceError } from "./src-base-errors.js";
import { A as verifySizes, c as withoutSecrets } from "./src-base-crc32c.js";
import { i as step, t as StoreError } from "./src-sources-store-error.js";
import { a as persist, i as parametersOf, n as missingOf, t as fetchItems } from "./src-sources-pool.js";
import { n as listBucket } from "./src-sources-stores-bucket.js";
import { g as trustedHosts, i as dismiss, l as jsonOf, o as get, s as headerOf, t as advised, u as probedFile } from "./src-sources-stores-http2.js";
import { randomUUID } from "node:crypto";
// src/sources/stores/mlflow.ts
const PROXY = "api/2.0/mlflow-artifacts/artifacts", FLAVOUR = {
	marker: "MLmodel",
	folders: ["model/", "components/tokenizer/"]
}, mlflow = {
	kind: "mlflow",
	async resolve(reference, wanted, context) {
		let named = parse(reference), place = await step(reference, "resolving the model", () => persist(() => placeOf(named, context), context.limits, context.signal)), path = named.key === "" ? "" : `/${named.key}`, common = {
			reference,
			kind: "mlflow",
			wanted,
			identity: `${place.identity}${path}`,
			key: named.key
		}, root = proxiedPath(place.uri, context);
		if (root !== void 0) return {
			...common,
			root
		};
		let store = await storeOf(reference, place.uri), inner = await store.source.resolve(`${store.uri}${path}`, wanted, context);
		return {
			...common,
			root: "",
			inner: {
				source: store.source,
				resolved: {
					...inner,
					reference
				}
			}
		};
	},
	async list(resolved, context) {
		let { inner, root, key } = resolved;
		if (inner !== void 0) return await inner.source.list(inner.resolved, context);
		let listed = /* @__PURE__ */ new Map(), merged = /* @__PURE__ */ new Map(), level = async (prefix) => {
			let folder = `${root}${prefix}`.replace(/\/+$/, ""), { files } = await describe(PROXY, folder === "" ? {} : { path: folder }, context), names = [], folders = [];
			for (let { path, is_dir, file_size } of files ?? []) {
				if (typeof path != "string") throw notUnderstood();
				is_dir === !0 ? folders.push(`${prefix}${path}/`) : (names.push(`${prefix}${path}`), listed.set(`${prefix}${path}`, Number(file_size ?? 0)));
			}
			return {
				names,
				folders
			};
		};
		return await listBucket(resolved, key, {
			under: async (prefix) => {
				let own = await level(prefix);
				if (resolved.wanted !== "model" && resolved.wanted !== "base" || !own.names.includes(`${prefix}${FLAVOUR.marker}`) || own.names.includes(`${prefix}config.json`) || !own.folders.includes(`${prefix}${FLAVOUR.folders[0]}`)) return own;
				let found = {
					names: [],
					folders: []
				};
				for (let folder of FLAVOUR.folders) {
					let { names, folders } = await level(`${prefix}${folder}`);
					for (let name of names) {
						let shown = `${prefix}${name.slice(prefix.length + folder.length)}`;
						merged.has(shown) || (merged.set(shown, name), found.names.push(shown));
					}
					if (folder === FLAVOUR.folders[0]) for (let one of folders) found.folders.push(one);
				}
				return found;
			},
			look: async (name, path) => {
				let at = merged.get(name) ?? name;
				listed.has(at) || await level(at.slice(0, at.lastIndexOf("/") + 1));
				let bytes = listed.get(at);
				return bytes === void 0 ? void 0 : await fileOf(`${root}${at}`, path, bytes, context);
			}
		}, context);
	},
	async missing(resolved, files, context) {
		let { inner } = resolved;
		return inner === void 0 ? await missingOf(itemsOf(files, context), context) : await inner.source.missing(inner.resolved, files, context);
	},
	async parameters(resolved, files, context) {
		let { inner } = resolved;
		return inner === void 0 ? await parametersOf(resolved.reference, itemsOf(files, context), context) : await inner.source.parameters(inner.resolved, files, context);
	},
	async fetch(resolved, files, context) {
		let { inner } = resolved;
		if (inner !== void 0) return await inner.source.fetch(inner.resolved, files, context);
		let items = itemsOf(files, context), { root, files: fetched } = await fetchItems(resolved.reference, items, context);
		return {
			root,
			files: fetched
		};
	},
	verify: verifySizes
};
function parse(reference) {
	let [, scheme, rest = ""] = /^mlflow:\/\/(models|runs):?\/+([^?#]+)$/.exec(reference) ?? [], parts = rest.split("/"), key = (from) => parts.slice(from).join("/"), [first = "", second = ""] = parts;
	if (scheme === "runs" && /^[0-9a-f]{32}$/.test(first)) return {
		kind: "run",
		name: first,
		which: "",
		key: key(1)
	};
	if (scheme === "models") {
		let [, name, alias] = /^([^@]+)@([\w.-]+)$/.exec(first) ?? [];
		if (name !== void 0) return {
			kind: "alias",
			name,
			which: alias,
			key: key(1)
		};
		if (/^m-[0-9a-f]{32}$/.test(first)) return {
			kind: "logged",
			name: first,
			which: "",
			key: key(1)
		};
		if (first !== "" && /^[1-9]\d*$/.test(second)) return {
			kind: "version",
			name: first,
			which: second,
			key: key(2)
		};
	}
	throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is not a valid MLflow reference. Write mlflow://models:/name/version, mlflow://models:/name@alias, or mlflow://runs:/run-id/path.`);
}
/** Where the artifacts are, by MLflow's own address, and what the reference stands for. */
async function placeOf({ kind, name, which }, context) {
	let api = "api/2.0/mlflow";
	if (kind === "run") {
		let { run } = await describe(`${api}/runs/get`, { run_id: name }, context);
		return {
			uri: text(run?.info?.artifact_uri),
			identity: `mlflow://runs:/${name}`
		};
	}
	if (kind === "logged") return {
		uri: await loggedUri(name, context),
		identity: `mlflow://models:/${name}`
	};
	let { version, status, source } = (await (kind === "alias" ? describe(`${api}/registered-models/alias`, {
		name,
		alias: which
	}, context) : describe(`${api}/model-versions/get`, {
		name,
		version: which
	}, context))).model_version ?? {}, number = text(version);
	if (status !== void 0 && status !== "READY") throw new StoreError("source-missing", `version ${number} of the model is not ready`, { advice: "Wait until it is registered." });
	let identity = `mlflow://models:/${name}/${number}`, { artifact_uri } = await describe(`${api}/model-versions/get-download-uri`, {
		name,
		version: number
	}, context), uri = text(artifact_uri ?? source), logged = /^models:\/+(m-[0-9a-f]{32})$/.exec(uri)?.[1];
	return {
		uri: logged === void 0 ? uri : await loggedUri(logged, context),
		identity
	};
}
async function loggedUri(id, context) {
	let { model } = await describe(`api/2.0/mlflow/logged-models/${id}`, {}, context);
	return text(model?.info?.artifact_uri);
}
/** Path below the server's own proxy, ending in a slash; undefined for another store. */
function proxiedPath(uri, context) {
	let endpoint = endpointOf(context), own = new URL(endpoint);
	if (uri.startsWith(`${endpoint}/${PROXY}/`)) return folderOf(uri.slice(endpoint.length + 34 + 2));
	if (!uri.startsWith("mlflow-artifacts:")) return;
	let [, host, path] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/*(.*)$/s.exec(uri) ?? [];
	if (!(host && host !== own.host)) return folderOf(path ?? "");
}
function folderOf(path) {
	return path === "" || path.endsWith("/") ? path : `${path}/`;
}
/** The store behind an address that the server names, and the reference to it. */
async function storeOf(reference, uri) {
	let [scheme = ""] = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(uri) ?? [], trimmed = uri.replace(/\/+$/, "");
	switch (scheme) {
		case "s3": return {
			source: (await import("./src-sources-stores-s3.js")).s3,
			uri: trimmed
		};
		case "gs": return {
			source: (await import("./src-sources-stores-gcs.js")).gcs,
			uri: trimmed
		};
		case "wasbs":
		case "abfss": {
			let [, container, account, path = ""] = /^\w+:\/\/([^@/]+)@([a-z0-9]+)\.(?:blob|dfs)\.[^/]+(\/.*)?$/.exec(trimmed) ?? [];
			if (container === void 0) break;
			let { azure } = await import("./src-sources-stores-azure.js");
			return {
				source: azure,
				uri: `az://${account}/${container}${path}`
			};
		}
	}
	throw new SourceError("store-unusable", `"${reference}": the MLflow server keeps these artifacts in "${scheme === "" ? "a path" : `${scheme}:`}", which is not read from here. Let it serve artifacts (mlflow server --serve-artifacts), or keep them in S3, Google Cloud Storage or Azure.`);
}
/** A file with what the server says of its state: an ETag, where the artifacts lie on its own disk. */
async function fileOf(artifact, path, bytes, context) {
	if (!Number.isSafeInteger(bytes) || bytes < 0) throw notUnderstood();
	let headers = bytes === 0 ? {} : { range: "bytes=0-0" }, answer = await ask(addressOf(artifact, context), headers, context);
	dismiss(answer);
	let etag = headerOf(answer.headers, "etag"), strong = etag === void 0 || etag.startsWith("W/") ? void 0 : etag;
	return {
		path,
		bytes,
		store: {},
		...strong === void 0 ? {} : { version: strong },
		artifact,
		etag: strong
	};
}
const audits = /* @__PURE__ */ new WeakMap();
/**
* Names what an audit pulls from a server that tells neither digest nor state: nothing that an earlier
* audit fetched is taken for it.
*/
function auditOf({ cache }) {
	let known = audits.get(cache) ?? randomUUID();
	return audits.set(cache, known), known;
}
function itemsOf(files, context) {
	return files.map((file) => ({
		file,
		identity: [
			"mlflow",
			endpointOf(context),
			file.artifact,
			file.etag ?? auditOf(context),
			file.bytes
		].join(" "),
		open: (signal) => probedFile(async (headers, within) => {
			let answer = await ask(addressOf(file.artifact, context), headers, {
				...context,
				signal: within
			}), etag = headerOf(answer.headers, "etag");
			if (file.etag === void 0 || etag === file.etag) return answer;
			throw dismiss(answer), new StoreError("store-content", "the artifact changed after it was listed", { advice: "Run the audit again." });
		}, signal, file.bytes)
	}));
}
function addressOf(artifact, context) {
	let path = artifact.split("/").map(encodeURIComponent).join("/");
	return new URL(`${endpointOf(context)}/${PROXY}/${path}`);
}
async function describe(path, query, context) {
	let url = new URL(`${endpointOf(context)}/${path}`);
	for (let [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	let answer = await ask(url, { accept: "application/json" }, context);
	return await jsonOf(answer, notUnderstood);
}
function text(value) {
	if (typeof value == "string" && value !== "") return value;
	throw notUnderstood();
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer does not come from an MLflow server", { advice: "Check MLFLOW_TRACKING_URI, and whether a proxy or a login page answers instead." });
}
/** `MLFLOW_TRACKING_URI`, without a trailing slash. Like the token, it comes from the environment only. */
function endpointOf({ env }) {
	let endpoint = (env.MLFLOW_TRACKING_URI ?? "").replace(/\/+$/, "");
	if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) {
		let url = new URL(endpoint);
		if (url.username === "" && url.password === "") return endpoint;
	}
	throw new SourceError("variable-invalid", "MLFLOW_TRACKING_URI must be the web address of an MLflow server, without a password; MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, log in.");
}
/** A request with the credentials, which go to the server's origin and nowhere else. */
async function ask(url, headers, context) {
	let { origin, host } = new URL(endpointOf(context)), authorization = authorizationOf(context.env);
	return await advised("the MLflow server", mlflowAdvice, () => get(url, {
		headers,
		signal: context.signal,
		trusted: trustedHosts(context.env).add(host),
		authorizationFor: (at) => at.origin === origin ? authorization : void 0
	}));
}
/** A name and a password come first, as for MLflow's own client. */
function authorizationOf(env) {
	let { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env;
	return user && password ? `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` : env.MLFLOW_TRACKING_TOKEN ? `Bearer ${env.MLFLOW_TRACKING_TOKEN}` : void 0;
}
function mlflowAdvice({ status, advice }) {
	return status === 401 || status === 403 ? "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, of somebody who can read it." : status === 400 || status === 404 ? "There is no such model, version, alias, run or artifact; check the reference." : advice;
}
export { mlflow as t };
