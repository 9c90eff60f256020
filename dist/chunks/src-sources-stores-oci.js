import { l as SourceError } from "./src-base-errors.js";
import { A as verifySizes, c as withoutSecrets, s as refuseUnsafeName, x as splitPattern } from "./src-base-crc32c.js";
import { i as step, t as StoreError } from "./src-sources-store-error.js";
import { a as persist, i as parametersOf, n as missingOf, r as obtain, t as fetchItems } from "./src-sources-pool.js";
import { n as unpack, t as isArchive } from "./src-sources-stores-archive.js";
import { n as listBucket } from "./src-sources-stores-bucket.js";
import { g as trustedHosts, l as jsonOf, o as get, r as bytesOf, t as advised, u as probedFile } from "./src-sources-stores-http2.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { n as originOf, t as DOCKER_HUB } from "./src-sources-stores-registry-host.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
// src/sources/stores/registry.ts
const MANIFESTS = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.oci.artifact.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
], INDEXES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"], SHA256 = /^sha256:([0-9a-f]{64})$/;
/**
* The manifest of a tag or of a digest (`sha256:…`), whose bytes have the digest that it is asked by.
* Throws StoreError.
*/
async function manifestOf(repository, reference, context) {
	let accept = [...MANIFESTS, ...INDEXES].join(", "), answer = await ask(repository, `manifests/${reference}`, { accept }, context), bytes = await bytesOf(answer, notUnderstood), sha256 = createHash("sha256").update(bytes).digest("hex"), asked = SHA256.exec(reference)?.[1];
	if (asked !== void 0 && asked !== sha256) throw new StoreError("store-content", `the manifest's sha256 is ${sha256}, not ${asked}`, { advice: "It is not what was requested and was discarded; none of it is used." });
	let content;
	try {
		content = JSON.parse(bytes.toString("utf8"));
	} catch {
		throw notUnderstood();
	}
	let { mediaType, artifactType, config, layers, blobs, manifests } = content ?? {};
	if (Array.isArray(manifests) || INDEXES.includes(String(mediaType))) {
		let digests = (Array.isArray(manifests) ? manifests : []).flatMap(({ digest }) => typeof digest == "string" && SHA256.test(digest) ? [digest] : []);
		throw new StoreError("store-unusable", `it is an index of ${digests.length} artifacts`, { advice: `Name one by its digest${digests.length === 0 ? "" : `, for example @${digests[0]}`}.` });
	}
	let listed = layers ?? blobs;
	if (!Array.isArray(listed)) throw notUnderstood();
	return {
		sha256,
		types: [artifactType, config?.mediaType].filter((type) => typeof type == "string"),
		layers: listed.map(descriptorOf)
	};
}
function descriptorOf(value) {
	let { mediaType, digest, size, annotations } = value ?? {}, sha256 = SHA256.exec(String(digest))?.[1];
	if (sha256 === void 0 || typeof mediaType != "string" || !Number.isSafeInteger(size) || size < 0) throw notUnderstood();
	let noted = Object.entries(annotations ?? {}).filter((entry) => typeof entry[1] == "string");
	return {
		mediaType,
		sha256,
		bytes: size,
		annotations: Object.fromEntries(noted)
	};
}
function notUnderstood() {
	return new StoreError("store-unusable", "the answer does not come from an OCI registry", { advice: "Check the host, and whether a proxy or a login page answers instead of the registry." });
}
/**
* A GET below a repository. What the registry asks for in return (a password, or a token of a service
* that it names) comes from Docker's configuration; no other host is sent it. Throws StoreError.
*/
async function ask({ host, name }, path, headers, context) {
	let origin = originOf(host), url = new URL(`${origin}/v2/${name}/${path}`), kept = authorizations(context), id = `${origin} ${name}`, request = (authorization) => get(url, {
		headers,
		signal: context.signal,
		trusted: trustedHosts(context.env),
		authorizationFor: (at) => at.origin === origin ? authorization : void 0
	});
	return await advised("the registry", (error) => registryAdvice(error, host), async () => {
		try {
			return await request(kept.get(id));
		} catch (error) {
			if (!(error instanceof StoreError) || error.status !== 401) throw error;
			let authorization = await authorize(error, {
				host,
				name
			}, context);
			if (authorization === void 0 || authorization === kept.get(id)) throw error;
			return kept.set(id, authorization), await request(authorization);
		}
	});
}
const kept = /* @__PURE__ */ new WeakMap();
/** Authorizations by registry and repository: a token is for one repository. */
function authorizations({ cache }) {
	let known = kept.get(cache) ?? /* @__PURE__ */ new Map();
	return kept.set(cache, known), known;
}
async function authorize(refusal, { host, name }, context) {
	let { scheme, parameters } = parseChallenge(refusal.challenge ?? ""), login = await loginOf(host, context.env), basic = login === void 0 ? void 0 : `Basic ${Buffer.from(`${login.user}:${login.password}`).toString("base64")}`;
	if (scheme === "basic") return basic;
	if (scheme !== "bearer") return;
	let realm = parameters.get("realm") ?? "";
	if (!URL.canParse(realm)) throw notUnderstood();
	let service = new URL(realm), trusted = trustedHosts(context.env);
	if (service.protocol !== "https:" && !trusted.has(service.host)) throw new StoreError("store-untrusted", "the registry names a token service without https", { advice: "A password would be sent without encryption, so none is." });
	service.searchParams.set("service", parameters.get("service") ?? ""), service.searchParams.set("scope", parameters.get("scope") ?? `repository:${name}:pull`);
	let { origin } = service, answer = await get(service, {
		headers: { accept: "application/json" },
		signal: context.signal,
		trusted,
		authorizationFor: (at) => at.origin === origin ? basic : void 0
	}), { token, access_token } = await jsonOf(answer, notUnderstood), given = token ?? access_token;
	if (typeof given != "string" || !/^[\x21-\x7e]+$/.test(given)) throw notUnderstood();
	return `Bearer ${given}`;
}
/** `Bearer realm="…",service="…"`: the scheme in lower case, and its parameters (RFC 9110, 11.6.1). */
function parseChallenge(text) {
	let scheme = /^\s*([\w-]+)/.exec(text)?.[1]?.toLowerCase() ?? "", parameters = /* @__PURE__ */ new Map();
	for (let [, name, quoted, bare] of text.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g)) parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "");
	return {
		scheme,
		parameters
	};
}
/**
* What Docker's configuration (`DOCKER_CONFIG`, else `~/.docker`) has for a registry: from a helper
* that it names, or as `docker login` wrote it.
*/
async function loginOf(host, env) {
	let folder = env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker"), config;
	try {
		config = JSON.parse(await readFile(join(folder, "config.json"), "utf8")) ?? {};
	} catch (error) {
		if (error.code === "ENOENT") return;
		throw new StoreError("store-credentials", "Docker's configuration cannot be read", { advice: `Check config.json in ${folder}.` });
	}
	let key = host === "docker.io" ? DOCKER_HUB.key : host, keys = [
		key,
		`https://${key}`,
		`https://${key}/v1/`,
		`https://${key}/v2/`
	];
	for (let name of keys) {
		let helper = config.credHelpers?.[name], found = typeof helper == "string" ? await askHelper(helper, name, env) : void 0;
		if (found !== void 0) return found;
	}
	for (let name of keys) {
		let auth = config.auths?.[name]?.auth;
		if (typeof auth != "string" || auth === "") continue;
		let [user, ...password] = Buffer.from(auth, "base64").toString("utf8").split(":");
		if (user !== void 0 && password.length > 0) return {
			user,
			password: password.join(":")
		};
	}
	let store = config.credsStore;
	return typeof store == "string" ? await askHelper(store, key, env) : void 0;
}
/** A helper knows no login for a registry that nobody logged in to. */
async function askHelper(helper, key, env) {
	if (!/^[\w.-]+$/.test(helper)) return;
	let { exitCode, stdout } = await execa(`docker-credential-${helper}`, ["get"], {
		input: key,
		env,
		extendEnv: !1,
		reject: !1,
		timeout: 3e4
	});
	if (exitCode === 0) try {
		let { Username, Secret } = JSON.parse(stdout);
		return typeof Username != "string" || typeof Secret != "string" ? void 0 : {
			user: Username,
			password: Secret
		};
	} catch {
		return;
	}
}
function registryAdvice({ status, advice }, host) {
	return status === 401 || status === 403 ? `It does not exist, or what Docker's configuration has for ${host} cannot read it: run \`docker login ${host}\` before (docker/login-action).` : status === 404 ? "There is no such repository, tag or digest; check the reference." : advice;
}
// src/sources/stores/oci.ts
const FILE_PATHS = ["org.cncf.model.filepath", "org.cnai.model.filepath"], MODEL_LAYER = /^application\/vnd\.(?:kitops\.modelkit|cncf\.model|cnai\.model)\.([\w.-]+?)(?:\.v1)?[.+](raw|tar|tar\+gzip|tar\+zstd)$/, ENDINGS = {
	tar: ".tar",
	"tar+gzip": ".tar.gz",
	"tar+zstd": ".tar.zst"
}, oci = {
	kind: "oci",
	async resolve(reference, wanted, context) {
		let { repository, version, path } = parse(reference), manifest = await step(reference, "resolving the manifest", () => persist(() => manifestOf(repository, version, context), context.limits, context.signal)), { host, name } = repository, place = path === "" ? "" : `#path=${path}`;
		return {
			reference,
			kind: "oci",
			wanted,
			identity: `oci://${host}/${name}@sha256:${manifest.sha256}${place}`,
			repository,
			manifest,
			path,
			packed: layersOf(reference, wanted, manifest).some(({ isArchive }) => isArchive)
		};
	},
	async list(resolved, context) {
		let { reference, wanted, manifest, path, packed } = resolved, layers = layersOf(reference, wanted, manifest);
		if (packed) return layers.map(fileOf).sort((a, b) => a.path < b.path ? -1 : 1);
		let files = new Map(layers.map((layer) => [layer.path, fileOf(layer)]));
		return await listBucket(resolved, path, {
			under: async (prefix) => levelOf([...files.keys()], prefix),
			look: async (key, name) => {
				let file = files.get(key);
				return file === void 0 ? void 0 : {
					...file,
					path: name
				};
			}
		}, context);
	},
	async missing(resolved, files, context) {
		return await missingOf(itemsOf(resolved, files, context), context);
	},
	async parameters(resolved, files, context) {
		if (!resolved.packed) return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
	},
	async fetch(resolved, files, context) {
		let { reference, wanted, path, packed } = resolved, items = itemsOf(resolved, files, context);
		if (!packed) {
			let { root, files: fetched } = await fetchItems(reference, items, context);
			return {
				root,
				files: fetched
			};
		}
		let archives = [], beside = [];
		for (let { file, ...item } of items) {
			let { place } = await obtain(reference, {
				file,
				...item
			}, context);
			file.isArchive ? archives.push({
				place,
				name: file.path
			}) : beside.push({
				path: file.path,
				place
			});
		}
		return await unpack({
			reference,
			wanted,
			folder: path === "" ? void 0 : path,
			archives,
			beside,
			naming: "#path=FOLDER"
		}, context);
	},
	verify: verifySizes
};
function parse(reference) {
	let { host, name, digest, tag, path = "" } = /^oci:\/\/(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9a-f:]+\](?::\d{1,5})?)\/(?<name>[a-z0-9]+(?:(?:[._-]+|\/)[a-z0-9]+)*)(?:@(?<digest>sha256:[0-9a-f]{64})|:(?<tag>\w[\w.-]{0,127}))(?:#path=(?<path>[^#]+))?$/.exec(reference)?.groups ?? {};
	if (host === void 0 || name === void 0) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is not a valid reference to an OCI artifact. Write oci://registry/repository@sha256:<64 hex digits>, or oci://registry/repository:tag; #path=FOLDER names a folder of it.`);
	let folder = path.replace(/\/+$/, ""), { folder: named, split } = splitPattern(folder) ?? {
		folder,
		split: void 0
	};
	for (let part of [named, split ?? ""]) part !== "" && refuseUnsafeName(reference, part);
	return {
		repository: {
			host,
			name: host === "docker.io" && !name.includes("/") ? `library/${name}` : name
		},
		version: digest ?? tag,
		path: folder
	};
}
/**
* The layers that can hold what is wanted: with KitOps and ModelPack those of that kind, and every file
* of another artifact. Throws SourceError where none has a name or is packed in a known way.
*/
function layersOf(reference, wanted, manifest) {
	let layers = manifest.layers.flatMap((descriptor) => {
		let { mediaType, annotations, sha256 } = descriptor, [, kind, form] = MODEL_LAYER.exec(mediaType) ?? [], title = FILE_PATHS.map((name) => annotations[name]).find(Boolean) ?? annotations["org.opencontainers.image.title"];
		if (kind !== void 0 && form !== void 0) {
			let isData = kind.startsWith("dataset");
			if (/^(code|docs?|prompt|config)\b/.test(kind) || isData !== (wanted === "data")) return [];
			if (form !== "raw") return [{
				path: `${kind}-${sha256.slice(0, 12)}${ENDINGS[form]}`,
				isArchive: !0,
				descriptor
			}];
		}
		return title === void 0 ? [] : (refuseUnsafeName(reference, title), isArchive(title) ? [{
			path: title,
			isArchive: !0,
			descriptor
		}] : annotations["io.deis.oras.content.unpack"] !== "true" && mediaType !== "application/vnd.oci.image.layer.v1.tar+gzip" ? [{
			path: title,
			isArchive: !1,
			descriptor
		}] : [{
			path: `${title}${/zstd$/.test(mediaType) ? ".tar.zst" : /tar$/.test(mediaType) ? ".tar" : ".tar.gz"}`,
			isArchive: !0,
			descriptor
		}]);
	}), names = layers.map(({ path }) => path), twice = names.find((name, at) => names.indexOf(name) !== at);
	if (twice !== void 0) throw new SourceError("archive-unsafe", `"${reference}": the artifact contains ${JSON.stringify(twice)} twice. None of it is used.`);
	if (layers.length > 0) return layers;
	let types = [...new Set(manifest.layers.map(({ mediaType }) => mediaType))].slice(0, 3);
	throw new SourceError(wanted === "data" ? "data-missing" : "model-incomplete", `"${reference}" holds no ${wanted === "data" ? "data" : "model"} that ORAS, KitOps or ModelPack wrote (${types.join(", ") || "no layers"}).`);
}
function fileOf({ path, isArchive, descriptor: { sha256, bytes } }) {
	return {
		path,
		bytes,
		store: { sha256 },
		isArchive
	};
}
/** What of some paths is directly below a prefix. */
function levelOf(paths, prefix) {
	let below = paths.filter((path) => path.startsWith(prefix)), isDirect = (path) => !path.slice(prefix.length).includes("/"), folders = below.filter((path) => !isDirect(path)).map((path) => path.slice(0, path.indexOf("/", prefix.length) + 1));
	return {
		names: below.filter(isDirect),
		folders: [...new Set(folders)]
	};
}
function itemsOf(resolved, files, context) {
	let { repository } = resolved;
	return files.map((file) => ({
		file,
		identity: `oci ${file.store.sha256} ${file.bytes}`,
		open: (signal) => probedFile((headers, signal) => ask(repository, `blobs/sha256:${file.store.sha256}`, headers, {
			...context,
			signal
		}), signal, file.bytes)
	}));
}
export { oci as n, levelOf as t };
