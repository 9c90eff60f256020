import { t as require_dist_cjs } from "./aws-sdk-checksums-dist-es-submodules-crc-crc32c-Crc32cJs.js";
import { l as SourceError } from "./src-base-errors.js";
import { c as withoutSecrets } from "./src-base-crc32c.js";
import { t as StoreError } from "./src-sources-store-error.js";
import "./src-sources-pool.js";
import { n as listBucket, t as fileByFile } from "./src-sources-stores-bucket.js";
import { a as faultOf } from "./src-sources-stores-http2.js";
import { Agent } from "node:http";
import { Agent as Agent$1 } from "node:https";
// src/sources/stores/s3.ts
var import_dist_cjs = require_dist_cjs();
const s3 = {
	kind: "s3",
	async resolve(reference, wanted, context) {
		let { bucket, key, versionId } = parse(reference);
		if (versionId !== void 0 && wanted !== "data") throw new SourceError("reference-malformed", `"${reference}": a version belongs to a single object, but a model is a folder. Leave ?versionId out; the objects' versions go into pull.lock.json.`);
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
		let { bucket, key, versionId } = resolved, client = await clientFor(context), { signal } = context;
		return await listBucket(resolved, key, {
			under: (prefix) => answered(bucket, () => namesUnder(client, bucket, prefix, context)),
			look: (name, path) => answered(bucket, async () => {
				let object = {
					Bucket: bucket,
					Key: name,
					...versionId === void 0 ? {} : { VersionId: versionId }
				}, asked = new import_dist_cjs.HeadObjectCommand({
					...object,
					ChecksumMode: "ENABLED"
				});
				try {
					return fileOfHead(await client.send(asked, { abortSignal: signal }), name, path);
				} catch (error) {
					if (versionId === void 0 && isAbsent(error)) return;
					throw error;
				}
			})
		}, context);
	},
	...fileByFile(itemsOf)
};
function parse(reference) {
	let { bucket, key = "", query } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>[^?#]*))?(?:\?(?<query>.*))?$/.exec(reference)?.groups ?? {}, parameters = new URLSearchParams(query ?? ""), names = [...parameters.keys()];
	if (bucket === void 0 || names.some((name) => name !== "versionId")) throw new SourceError("reference-malformed", `"${withoutSecrets(reference)}" is not a valid S3 reference. Write s3://bucket/prefix, or s3://bucket/key?versionId=…; set an endpoint with AWS_ENDPOINT_URL_S3.`);
	return {
		bucket,
		key,
		versionId: parameters.get("versionId") || void 0
	};
}
async function namesUnder(client, bucket, prefix, { signal }) {
	let names = [], folders = [], token;
	do {
		let page = await client.send(new import_dist_cjs.ListObjectsV2Command({
			Bucket: bucket,
			Prefix: prefix,
			Delimiter: "/",
			...token === void 0 ? {} : { ContinuationToken: token }
		}), { abortSignal: signal });
		for (let { Key } of page.Contents ?? []) Key !== void 0 && names.push(Key);
		for (let { Prefix } of page.CommonPrefixes ?? []) Prefix !== void 0 && folders.push(Prefix);
		token = page.NextContinuationToken;
	} while (token !== void 0);
	return {
		names,
		folders
	};
}
function fileOfHead(head, key, path) {
	let { ContentLength, ETag, VersionId } = head;
	if (ContentLength === void 0 || ETag === void 0) throw new StoreError("store-unusable", "the store gave no size or no ETag of the object");
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
/** S3's digests of the whole content. A checksum of checksums is useless without the parts. */
function digestsOf(head) {
	let { ETag, ChecksumSHA256, ChecksumCRC32, ServerSideEncryption, SSECustomerAlgorithm } = head, md5 = /^"?([0-9a-f]{32})"?$/.exec(ETag ?? "")?.[1], encrypted = /kms/i.test(ServerSideEncryption ?? "") || SSECustomerAlgorithm !== void 0, hex = (base64) => Buffer.from(base64, "base64").toString("hex"), whole = (value) => value !== void 0 && !value.includes("-");
	return {
		...whole(ChecksumSHA256) ? { sha256: hex(ChecksumSHA256) } : {},
		...whole(ChecksumCRC32) ? { crc32: hex(ChecksumCRC32) } : {},
		...md5 !== void 0 && !encrypted ? { md5 } : {}
	};
}
function itemsOf(resolved, files, context) {
	let { bucket } = resolved;
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
		ranges: !0,
		async read(start, end, signal) {
			return await answered(bucket, async () => {
				let { Body, ContentLength } = await client.send(new import_dist_cjs.GetObjectCommand({
					Bucket: bucket,
					Key: file.key,
					Range: `bytes=${start}-${end - 1}`,
					IfMatch: file.etag,
					...file.versionId === void 0 ? {} : { VersionId: file.versionId }
				}), { abortSignal: signal });
				if (ContentLength !== end - start) throw Body?.destroy(), new StoreError("store-content", "the store returned a different range than requested");
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
	let known = clients.get(cache);
	if (known !== void 0) return known;
	let agent = {
		keepAlive: !0,
		maxSockets: 8,
		proxyEnv: env
	}, client = new import_dist_cjs.S3Client({
		forcePathStyle: endpointOf(env) !== void 0,
		followRegionRedirects: !0,
		responseChecksumValidation: "WHEN_REQUIRED",
		requestChecksumCalculation: "WHEN_REQUIRED",
		maxAttempts: 2,
		requestHandler: {
			connectionTimeout: 1e4,
			socketTimeout: 12e4,
			httpAgent: new Agent(agent),
			httpsAgent: new Agent$1(agent)
		}
	});
	return clients.set(cache, client), client;
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
	let { name, $metadata } = error;
	return name === "NotFound" || name === "NoSuchKey" || $metadata?.httpStatusCode === 404;
}
/**
* An error for what the SDK threw. Its message may quote keys or signed requests and is left out.
*/
function storeError(error, bucket) {
	if (error instanceof StoreError) return error;
	let { name, code, $metadata } = error;
	if (name === "AbortError" && $metadata?.httpStatusCode === void 0) return error;
	let status = $metadata?.httpStatusCode, known = name !== void 0 && /^\w{1,60}$/.test(name) ? name : "Error";
	if (known === "CredentialsProviderError" || known === "TokenProviderError") return new StoreError("store-credentials", "there are no credentials for it", {
		code: known,
		advice: "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or a role; the usual places of the AWS tools are searched."
	});
	if (/region is missing/i.test(error.message)) return new StoreError("store-credentials", "there is no region for it", { advice: "Set AWS_REGION." });
	if (status === void 0) return new StoreError("store-unreachable", `the connection failed (${code ?? known})`, {
		temporary: !0,
		code: known,
		advice: "Check AWS_ENDPOINT_URL_S3 and the network; the audit continues where it stopped.",
		cause: error
	});
	let temporary = status === 429 || status >= 500 || known === "SlowDown";
	return new StoreError(faultOf(status), `the store answered ${status} (${known})`, {
		status,
		code: known,
		temporary,
		advice: s3Advice(known, status, bucket),
		cause: error
	});
}
function s3Advice(code, status, bucket) {
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
	return status === 401 || status === 403 ? "The credentials cannot read it: s3:GetObject on the objects and s3:ListBucket on the bucket are needed. The credentials may also have expired." : status === 404 ? "There is no such object; check bucket and key." : status === 412 ? "The object changed while it was read; run the audit again." : status === 301 || status === 307 ? "The bucket is in another region; set AWS_REGION." : status >= 500 ? "The store has an error or is rate-limiting requests; run the audit again." : "";
}
export { s3 as t };
