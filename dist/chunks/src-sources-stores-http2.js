import { t as require_undici } from "./undici-index.js";
import { n as VERSION } from "./src-base-installation.js";
import { r as retryAfter, t as StoreError } from "./src-sources-store-error.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
// src/sources/stores/http.ts
var import_undici = require_undici();
/** Most redirects that a request follows. */
const LOCAL = new BlockList();
for (let [address, prefix] of [
	["0.0.0.0", 8],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["224.0.0.0", 3],
	["100.100.100.200", 32],
	["168.63.129.16", 32]
]) LOCAL.addSubnet(address, prefix, "ipv4");
for (let [address, prefix] of [
	["::", 127],
	["fe80::", 10],
	["ff00::", 8],
	["fd00:ec2::", 32],
	["fd20:ce::254", 128],
	["64:ff9b::7f00:0", 104],
	["64:ff9b::a9fe:0", 112]
]) LOCAL.addSubnet(address, prefix, "ipv6");
/**
* GET with redirects. Uses the proxies of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws StoreError
* if nothing answers, if a redirect is not allowed, and for a status of 400 and above.
*/
async function get(url, request) {
	let at = url;
	for (let redirects = 0;; redirects++) {
		let answer = await once(at, request), location = headerOf(answer.headers, "location");
		if (answer.status < 300 || answer.status >= 400 || location === void 0) {
			if (answer.status < 400) return answer;
			throw await drain(answer.body), refused(answer);
		}
		if (await drain(answer.body), redirects === 5) throw new StoreError("store-redirect", "redirected more than 5 times");
		at = redirected(at, location);
	}
}
/**
* Runs requests to a store; of what it answers, errors name it instead of "the server" and say what
* `advice` says. Throws StoreError.
*/
async function advised(store, advice, work) {
	try {
		return await work();
	} catch (error) {
		throw !(error instanceof StoreError) || error.status === void 0 ? error : new StoreError(error.fault, error.message.replace(/^the server/, store), {
			...error,
			status: error.status,
			advice: advice(error),
			cause: error
		});
	}
}
/** Asks for the head of an address. Any answer will do; throws StoreError if there is none. */
async function touch(url, request) {
	let { body } = await once(url, request, "HEAD");
	body.on("error", () => {}).destroy();
}
/** `RETICENCE_LOCAL_HOSTS`: hosts, with port, that may be on this machine. */
function trustedHosts(env) {
	return new Set(wordsOf(env.RETICENCE_LOCAL_HOSTS));
}
/** The words of a setting that is a list. */
function wordsOf(text) {
	return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}
/** Value of a header that occurs at most once. */
function headerOf(headers, name) {
	let value = headers[name];
	return Array.isArray(value) ? value[0] : value;
}
/** Discards an answer whose body is not needed. */
function dismiss({ body }) {
	body.on("error", () => {}).destroy();
}
/**
* The JSON object or list of an answer. Throws StoreError; `unusable` makes that for what is none,
* such as a login page in place of the store.
*/
async function jsonOf(answer, unusable) {
	let text = await textOf(answer, unusable);
	try {
		let value = JSON.parse(text);
		if (typeof value == "object" && value) return value;
	} catch {}
	throw unusable();
}
/** The text of an answer. Throws StoreError. */
async function textOf(answer, unusable) {
	return (await bytesOf(answer, unusable)).toString("utf8");
}
/** The content of an answer, up to 32 MiB. Throws StoreError. */
async function bytesOf({ body }, unusable) {
	let chunks = [], bytes = 0;
	for await (let chunk of bodyOf(body)) {
		if (bytes += chunk.length, bytes > 33554432) throw unusable();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
/** The bytes of a body; throws StoreError if the connection breaks. */
async function* bodyOf(body) {
	try {
		yield* body;
	} catch (error) {
		throw unreachable(error);
	} finally {
		body.on("error", () => {}).destroy();
	}
}
/**
* A file of a known size behind an address that answers to ranges. `ask` sends the header `Range`;
* an answer about a file of another size is refused.
*/
function rangedFile(bytes, ask) {
	return {
		bytes,
		ranges: !0,
		async read(start, end, signal) {
			let answer = await ask(`bytes=${start}-${end - 1}`, signal), whole = start === 0 && end === bytes;
			if (answer.status === 206) {
				let total = totalOf(headerOf(answer.headers, "content-range"));
				if (total === bytes) return bodyOf(answer.body);
				throw dismiss(answer), new StoreError("store-content", `the file has ${total} bytes but was listed with ${bytes}`);
			}
			if (answer.status === 200 && whole) return bodyOf(answer.body);
			throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status} to a range request`);
		}
	};
}
/**
* A file behind an address, after a request for one byte: whether a server supports ranges shows in
* its answer, not in its claims. `listed` is its size where that is known.
*/
async function probedFile(ask, signal, listed) {
	if (listed === 0) return {
		bytes: 0,
		ranges: !1,
		read: readWhole(ask)
	};
	let answer = await ask({ range: "bytes=0-0" }, signal), total = totalOf(headerOf(answer.headers, "content-range"));
	dismiss(answer);
	let length = Number(headerOf(answer.headers, "content-length") ?? listed), bytes = answer.status === 206 ? total : length;
	if (bytes === void 0 || !Number.isSafeInteger(bytes)) throw new StoreError("store-unusable", "the server does not report the file's size", { advice: "Put the file on a server that sends Content-Length." });
	return answer.status === 206 ? {
		bytes,
		ranges: !0,
		read: readRange(ask, bytes)
	} : {
		bytes,
		ranges: !1,
		read: readWhole(ask)
	};
}
function readRange(ask, bytes) {
	return async (start, end, signal) => {
		let answer = await ask({ range: `bytes=${start}-${end - 1}` }, signal), total = totalOf(headerOf(answer.headers, "content-range"));
		if (answer.status === 206 && total === bytes) return bodyOf(answer.body);
		throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status} to a range request`);
	};
}
/** The whole content in one answer, of a server that has no ranges. */
function readWhole(ask) {
	return async (_start, _end, signal) => {
		let answer = await ask({}, signal);
		if (answer.status === 200) return bodyOf(answer.body);
		throw dismiss(answer), new StoreError("store-answered", `the server answered ${answer.status}`);
	};
}
/** Total from `Content-Range: bytes 0-0/1234`. */
function totalOf(contentRange) {
	let match = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(contentRange ?? "");
	return match === null ? void 0 : Number(match[1]);
}
/** The error code for a status. */
function faultOf(status) {
	return status === 401 || status === 403 ? "store-refused" : status === 404 || status === 410 ? "source-missing" : "store-answered";
}
/** The error for a status of 400 and above, without the store's own message. */
function statusError(status, options = {}) {
	let detail = options.detail === void 0 ? "" : ` (${options.detail})`, wait = retryAfter(options.retryAfter);
	return new StoreError(faultOf(status), `the server answered ${status}${detail}`, {
		status,
		...options.detail === void 0 ? {} : { code: options.detail },
		temporary: status === 408 || status === 425 || status === 429 || status >= 500,
		advice: options.advice ?? httpAdvice(status),
		...wait === void 0 ? {} : { retryAfterMs: wait },
		challenge: options.challenge
	});
}
function httpAdvice(status) {
	return status === 429 ? "It is rate-limiting requests; wait, and run the audit again." : status >= 500 ? "The server has an error; run the audit again later." : status === 404 || status === 410 ? "Check the reference." : status === 401 || status === 403 ? "Check the credentials." : "";
}
function refused({ status, headers }) {
	let code = headerOf(headers, "x-error-code");
	return statusError(status, {
		...code !== void 0 && /^\w{1,40}$/.test(code) ? { detail: code } : {},
		retryAfter: headerOf(headers, "retry-after"),
		challenge: headerOf(headers, "www-authenticate")
	});
}
async function once(url, request, method = "GET") {
	let trusted = request.trusted.has(url.host);
	trusted || refuseLocalLiteral(url);
	let authorization = request.authorizationFor?.(url);
	try {
		let { statusCode, headers, body } = await (0, import_undici.request)(url, {
			method,
			dispatcher: trusted ? agents().trusting : agents().guarded,
			signal: request.signal,
			headers: {
				"user-agent": `reticence/${VERSION}`,
				"accept-encoding": "identity",
				...request.headers,
				...authorization === void 0 ? {} : { authorization }
			}
		});
		return {
			status: statusCode,
			headers,
			body,
			url
		};
	} catch (error) {
		throw error instanceof StoreError ? error : (request.signal.throwIfAborted(), unreachable(error, url.host));
	}
}
/** The target of a redirect. Never leads from https to http. */
function redirected(from, location) {
	let to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
	if (to === void 0 || !/^https?:$/.test(to.protocol)) throw new StoreError("store-redirect", "redirected to something that is not a web address");
	if (from.protocol === "https:" && to.protocol === "http:") throw new StoreError("store-redirect", `redirected from https to http (${to.host})`, { advice: "Content sent without encryption can be changed in transit." });
	return to.username = "", to.password = "", to;
}
function refuseLocalLiteral(url) {
	let host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) !== 0 && isLocal(host)) throw local(url.host);
}
/** Whether an address belongs to this machine, its local link or a cloud's metadata service. */
function isLocal(address) {
	return LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
function local(host) {
	return new StoreError("address-forbidden", `${host} is an address of this machine or its link-local network`, { advice: "A policy must not point there, because a pull request can change it. The machine's operator can allow a host with RETICENCE_LOCAL_HOSTS=host:port." });
}
/** Checks what a name resolves to when connecting: it may resolve differently than before. */
const guardedLookup = (hostname, options, callback) => {
	lookup(hostname, {
		...options,
		all: !0
	}, (error, addresses) => {
		if (error !== null) return callback(error, "", 0);
		if (addresses.some(({ address }) => isLocal(address))) return callback(local(hostname), "", 0);
		let [first] = addresses;
		options.all === !0 ? callback(null, addresses) : callback(null, first.address, first.family);
	});
};
let made;
function agents() {
	let common = {
		headersTimeout: 3e4,
		bodyTimeout: 12e4,
		allowH2: !1
	};
	return made ??= {
		guarded: new import_undici.EnvHttpProxyAgent({
			...common,
			connect: { lookup: guardedLookup }
		}),
		trusting: new import_undici.EnvHttpProxyAgent(common)
	}, made;
}
function unreachable(error, host) {
	let cause = error.cause ?? error;
	if (cause instanceof StoreError) return cause;
	if (error instanceof StoreError) return error;
	let { code, name } = cause, what = code ?? name, at = host === void 0 ? "" : ` to ${host}`;
	return what === "ENOTFOUND" || what === "EAI_AGAIN" ? new StoreError("store-unreachable", `the name${host === void 0 ? "" : ` ${host}`} cannot be resolved (${what})`, {
		temporary: what === "EAI_AGAIN",
		advice: "Check the reference and the network.",
		cause: error
	}) : /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(what)) ? new StoreError("store-untrusted", `the connection${at} is not trusted (${what})`, {
		advice: "For your own certificate authority, set NODE_EXTRA_CA_CERTS.",
		cause: error
	}) : new StoreError("store-unreachable", `the connection${at} failed (${what})`, {
		temporary: !0,
		advice: "Check the network and run the audit again; it continues where it stopped.",
		cause: error
	});
}
async function drain(body) {
	let bytes = 0, timer = setTimeout(() => body.destroy(), 2e3);
	try {
		for await (let chunk of body) if (bytes += chunk.length, bytes > 65536) break;
	} catch {}
	clearTimeout(timer), body.on("error", () => {}).destroy();
}
export { wordsOf as _, faultOf as a, isLocal as c, rangedFile as d, statusError as f, trustedHosts as g, touch as h, dismiss as i, jsonOf as l, totalOf as m, bodyOf as n, get as o, textOf as p, bytesOf as r, headerOf as s, advised as t, probedFile as u };
