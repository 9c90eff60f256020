import { t as require_dist_cjs } from "./packages~s3.js";
import { m as SourceError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { M as all, _ as withoutSecrets, a as persist, b as mayHoldWeights, d as verifySizes, f as globOf, g as refuseUnsafeName, h as refuseUnlessData, l as step, o as StoreError, p as needed } from "./reticence~main~history~index~s3~https~hub.js";
import { i as parametersOf, n as missingOf, t as fetchItems } from "./reticence~s3~https~hub.js";
import { Agent } from "node:http";
import { Agent as Agent$1 } from "node:https";
// src/sources/s3.ts
var import_dist_cjs = require_dist_cjs();
const CONNECT_TIMEOUT_MS = 1e4;
/** The pace of a body is watched by the transfer. */
const SOCKET_TIMEOUT_MS = 12e4;
/**
* S3 and what speaks like it (R2, MinIO): `s3://bucket/prefix` for a folder, `s3://bucket/key` or
* `s3://bucket/key?versionId=…` for one object. Credentials, region and endpoint are those that the
* AWS tools take from the environment and their configuration; a policy cannot name an endpoint.
*/
const s3 = {
	kind: "s3",
	async resolve(reference, wanted, context) {
		const { bucket, key, versionId } = parse(reference);
		if (versionId !== void 0 && wanted !== "data") throw new SourceError(`"${reference}": a version is of one object, and a model is a folder. Leave ?versionId out; the objects' versions go into pull.lock.json.`);
		return {
			reference,
			kind: "s3",
			wanted,
			identity: `s3://${bucket}/${key}${versionId === void 0 ? "" : `?versionId=${versionId}`}`,
			bucket,
			key,
			versionId
		};
	},
	async list(resolved, context) {
		const { reference, wanted, bucket, key, versionId } = resolved;
		const asked = (doing, work) => step(reference, doing, () => persist(() => answered(bucket, work), context.limits, context.signal));
		const client = await clientFor(context);
		const head = async (name, path) => describe(await client.send(new import_dist_cjs.HeadObjectCommand({
			Bucket: bucket,
			Key: name,
			ChecksumMode: "ENABLED",
			...versionId === void 0 ? {} : { VersionId: versionId }
		}), { abortSignal: context.signal }), name, path);
		const isFolder = key === "" || key.endsWith("/") || key.includes("*");
		if (wanted === "data" && !isFolder) {
			const name = key.slice(key.lastIndexOf("/") + 1);
			const object = await asked("looking the object up", async () => {
				try {
					return await head(key, name);
				} catch (error) {
					if (versionId === void 0 && isAbsent(error)) return void 0;
					throw error;
				}
			});
			if (object !== void 0) {
				refuseUnsafeName(reference, name);
				refuseUnlessData(reference, name);
				return [object];
			}
		}
		const glob = key.includes("*");
		const prefix = glob ? key.slice(0, key.lastIndexOf("/", key.indexOf("*")) + 1) : key === "" || key.endsWith("/") ? key : `${key}/`;
		const { names: found, folders } = await asked("listing the objects", () => namesUnder(client, bucket, prefix, context));
		const names = found.map((name) => name.slice(prefix.length)).filter((name) => name !== "");
		const nested = [];
		for (const folder of wanted === "model" ? folders : []) {
			if (!mayHoldWeights(folder.slice(prefix.length, -1))) continue;
			const { names: within } = await asked("listing the objects", () => namesUnder(client, bucket, folder, context));
			const named = within.map((name) => name.slice(prefix.length));
			for (const name of named) if (!name.endsWith("/")) nested.push(name);
		}
		for (const name of [...names, ...nested]) refuseUnsafeName(reference, name);
		if (names.length === 0) throw new SourceError(`"${reference}": there is no object under that prefix, or the credentials may not list it. Check bucket and prefix.`);
		const wantedNames = glob ? names.filter((name) => globOf(key).test(prefix + name)) : needed(reference, wanted, [...names, ...nested]);
		if (wantedNames.length === 0) throw new SourceError(`"${reference}": no object matches "${key}".`);
		if (glob) for (const name of wantedNames) refuseUnlessData(reference, name);
		const files = [];
		await all(wantedNames, context.signal, async (name) => {
			files.push(await asked(`looking ${name} up`, () => head(prefix + name, name)));
		});
		return files.sort((a, b) => a.path < b.path ? -1 : 1);
	},
	async missing(resolved, files, context) {
		return await missingOf(itemsOf(resolved, files, context), context);
	},
	async parameters(resolved, files, context) {
		return await parametersOf(resolved.reference, itemsOf(resolved, files, context), context);
	},
	async fetch(resolved, files, context) {
		const items = itemsOf(resolved, files, context);
		const { root, files: fetched } = await fetchItems(resolved.reference, items, context);
		return {
			root,
			files: fetched
		};
	},
	verify: verifySizes
};
function parse(reference) {
	const { bucket, key = "", query } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[^?#]*))?(?:\?(?<query>.*))?$/.exec(reference)?.groups ?? {};
	const parameters = new URLSearchParams(query ?? "");
	const names = [...parameters.keys()];
	if (bucket === void 0 || names.some((name) => name !== "versionId")) throw new SourceError(`"${withoutSecrets(reference)}" is no reference to S3. Write s3://bucket/prefix, or s3://bucket/key?versionId=…; an endpoint is set with AWS_ENDPOINT_URL_S3.`);
	return {
		bucket,
		key,
		versionId: parameters.get("versionId") || void 0
	};
}
async function namesUnder(client, bucket, prefix, { signal }) {
	const names = [];
	const folders = [];
	let token;
	do {
		const page = await client.send(new import_dist_cjs.ListObjectsV2Command({
			Bucket: bucket,
			Prefix: prefix,
			Delimiter: "/",
			...token === void 0 ? {} : { ContinuationToken: token }
		}), { abortSignal: signal });
		for (const { Key } of page.Contents ?? []) if (Key !== void 0) names.push(Key);
		for (const { Prefix } of page.CommonPrefixes ?? []) if (Prefix !== void 0) folders.push(Prefix);
		token = page.NextContinuationToken;
	} while (token !== void 0);
	return {
		names,
		folders
	};
}
function describe(head, key, path) {
	const { ContentLength, ETag, VersionId } = head;
	if (ContentLength === void 0 || ETag === void 0) throw new StoreError("the store gave no size or no ETag of the object");
	return {
		path,
		bytes: ContentLength,
		store: digestsOf(head),
		version: VersionId === void 0 || VersionId === "null" ? ETag : VersionId,
		key,
		etag: ETag,
		versionId: VersionId === void 0 || VersionId === "null" ? void 0 : VersionId
	};
}
/** What S3 says of the whole content. A checksum of checksums says nothing without the parts. */
function digestsOf(head) {
	const { ETag, ChecksumSHA256, ChecksumCRC32, ServerSideEncryption, SSECustomerAlgorithm } = head;
	const md5 = /^"?([0-9a-f]{32})"?$/.exec(ETag ?? "")?.[1];
	const encrypted = /kms/i.test(ServerSideEncryption ?? "") || SSECustomerAlgorithm !== void 0;
	const hex = (base64) => Buffer.from(base64, "base64").toString("hex");
	const whole = (value) => value !== void 0 && !value.includes("-");
	return {
		...whole(ChecksumSHA256) ? { sha256: hex(ChecksumSHA256) } : {},
		...whole(ChecksumCRC32) ? { crc32: hex(ChecksumCRC32) } : {},
		...md5 !== void 0 && !encrypted ? { md5 } : {}
	};
}
function itemsOf(resolved, files, context) {
	const { bucket } = resolved;
	return files.map((file) => ({
		file,
		identity: [
			"s3",
			endpointOf(context.env) ?? "",
			bucket,
			file.key,
			file.versionId ?? "",
			file.etag,
			file.bytes
		].join(" "),
		open: async () => await open(await clientFor(context), bucket, file)
	}));
}
async function open(client, bucket, file) {
	return {
		bytes: file.bytes,
		ranges: true,
		async read(start, end, signal) {
			return await answered(bucket, async () => {
				const { Body, ContentLength } = await client.send(new import_dist_cjs.GetObjectCommand({
					Bucket: bucket,
					Key: file.key,
					Range: `bytes=${start}-${end - 1}`,
					IfMatch: file.etag,
					...file.versionId === void 0 ? {} : { VersionId: file.versionId }
				}), { abortSignal: signal });
				if (ContentLength !== end - start) {
					Body?.destroy();
					throw new StoreError("the store answered with another range than was asked for");
				}
				return chunksOf(Body, bucket);
			});
		}
	};
}
async function* chunksOf(body, bucket) {
	try {
		yield* body;
	} catch (error) {
		throw storeError(error, bucket);
	} finally {
		body.on("error", () => {}).destroy();
	}
}
const clients = /* @__PURE__ */ new WeakMap();
async function clientFor({ cache, env }) {
	const known = clients.get(cache);
	if (known !== void 0) return known;
	const agent = {
		keepAlive: true,
		maxSockets: 8,
		proxyEnv: env
	};
	const client = new import_dist_cjs.S3Client({
		forcePathStyle: endpointOf(env) !== void 0,
		followRegionRedirects: true,
		responseChecksumValidation: "WHEN_REQUIRED",
		requestChecksumCalculation: "WHEN_REQUIRED",
		maxAttempts: 2,
		requestHandler: {
			connectionTimeout: CONNECT_TIMEOUT_MS,
			socketTimeout: SOCKET_TIMEOUT_MS,
			httpAgent: new Agent(agent),
			httpsAgent: new Agent$1(agent)
		}
	});
	clients.set(cache, client);
	return client;
}
function endpointOf(env) {
	return env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || void 0;
}
async function answered(bucket, work) {
	try {
		return await work();
	} catch (error) {
		throw storeError(error, bucket);
	}
}
function isAbsent(error) {
	const { name, $metadata } = error;
	return name === "NotFound" || name === "NoSuchKey" || $metadata?.httpStatusCode === 404;
}
/** What the SDK threw, in words. Its own may quote keys or signed requests and are left out. */
function storeError(error, bucket) {
	if (error instanceof StoreError) return error;
	const { name, code, $metadata } = error;
	if (name === "AbortError" && $metadata?.httpStatusCode === void 0) return error;
	const status = $metadata?.httpStatusCode;
	const known = name !== void 0 && /^\w{1,60}$/.test(name) ? name : "Error";
	if (known === "CredentialsProviderError" || known === "TokenProviderError") return new StoreError("there are no credentials for it", {
		code: known,
		advice: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or a role; the AWS tools' usual places are searched."
	});
	if (/region is missing/i.test(error.message)) return new StoreError("there is no region for it", { advice: "Set AWS_REGION." });
	if (status === void 0) return new StoreError(`the connection failed (${code ?? known})`, {
		temporary: true,
		code: known,
		advice: "Check AWS_ENDPOINT_URL_S3 and the network; the audit goes on where it stopped.",
		cause: error
	});
	const temporary = status === 429 || status >= 500 || known === "SlowDown";
	return new StoreError(`the store answered ${status} (${known})`, {
		status,
		code: known,
		temporary,
		advice: adviceFor(known, status, bucket),
		cause: error
	});
}
function adviceFor(code, status, bucket) {
	switch (code) {
		case "NoSuchBucket": return `There is no bucket "${bucket}" at this endpoint.`;
		case "NoSuchVersion": return "There is no such version; check versionId.";
		case "ExpiredToken":
		case "ExpiredTokenException":
		case "TokenRefreshRequired":
		case "RequestExpired": return "The credentials have expired; get new ones.";
		case "InvalidAccessKeyId":
		case "InvalidClientTokenId":
		case "SignatureDoesNotMatch": return "The credentials are not accepted; check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";
		case "PreconditionFailed": return "The object changed while it was read; run the audit again.";
		case "InvalidObjectState": return "The object is in an archive tier; restore it first.";
	}
	if (status === 401 || status === 403) return "The credentials may not read it: s3:GetObject on the objects and s3:ListBucket on the bucket are needed. The credentials may also have expired.";
	if (status === 404) return "There is no such object; check bucket and key.";
	if (status === 412) return "The object changed while it was read; run the audit again.";
	if (status === 301 || status === 307) return "The bucket is in another region; set AWS_REGION.";
	if (status >= 500) return "The store is at fault or asks for fewer requests; run the audit again.";
	return "";
}
export { s3 as t };
