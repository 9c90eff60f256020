import { t as require_undici } from "./undici-index.js";
import { t as VERSION } from "./src-base-version.js";
import { c as retryAfter, o as StoreError } from "./src-sources-safetensors.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
// src/sources/stores/http.ts
var import_undici = require_undici();
/** Redirects that a request follows. */
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
* GET with redirects. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws StoreError
* when nothing answers, when a redirect leads where it may not, and for a status of 400 and above.
*/
async function get(url, request) {
	let at = url;
	for (let redirects = 0;; redirects++) {
		let answer = await once(at, request), location = headerOf(answer.headers, "location");
		if (answer.status < 300 || answer.status >= 400 || location === void 0) {
			if (answer.status < 400) return answer;
			throw await drain(answer.body), refused(answer);
		}
		if (await drain(answer.body), redirects === 5) throw new StoreError("redirected more than 5 times");
		at = redirected(at, location);
	}
}
/** `RETICENCE_LOCAL_HOSTS`: hosts, with port, that may be on this machine. */
function trustedHosts(env) {
	return new Set(wordsOf(env.RETICENCE_LOCAL_HOSTS));
}
/** Words of a setting that lists several. */
function wordsOf(text) {
	return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}
/** Value of a header that occurs once. */
function headerOf(headers, name) {
	let value = headers[name];
	return Array.isArray(value) ? value[0] : value;
}
/** Ends an answer whose body nobody wants. */
function dismiss({ body }) {
	body.on("error", () => {}).destroy();
}
/** The bytes of a body; a connection that breaks is a StoreError. */
async function* bodyOf(body) {
	try {
		yield* body;
	} catch (error) {
		throw unreachable(error);
	} finally {
		body.on("error", () => {}).destroy();
	}
}
/** Total from `Content-Range: bytes 0-0/1234`. */
function totalOf(contentRange) {
	let match = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(contentRange ?? "");
	return match === null ? void 0 : Number(match[1]);
}
/** What a status of 400 and above means, without what the store calls it. */
function statusError(status, options = {}) {
	let detail = options.detail === void 0 ? "" : ` (${options.detail})`, wait = retryAfter(options.retryAfter);
	return new StoreError(`the server answered ${status}${detail}`, {
		status,
		...options.detail === void 0 ? {} : { code: options.detail },
		temporary: status === 408 || status === 425 || status === 429 || status >= 500,
		advice: options.advice ?? adviceFor(status),
		...wait === void 0 ? {} : { retryAfterMs: wait }
	});
}
function adviceFor(status) {
	return status === 429 ? "It asks for fewer requests; wait, and run the audit again." : status >= 500 ? "The server is at fault; run the audit again later." : status === 404 || status === 410 ? "Check the reference." : status === 401 || status === 403 ? "Check the credentials." : "";
}
function refused({ status, headers }) {
	let code = headerOf(headers, "x-error-code");
	return statusError(status, {
		...code !== void 0 && /^\w{1,40}$/.test(code) ? { detail: code } : {},
		retryAfter: headerOf(headers, "retry-after")
	});
}
async function once(url, request) {
	let trusted = request.trusted.has(url.host);
	trusted || refuseLocalLiteral(url);
	let authorization = request.authorizationFor?.(url);
	try {
		let { statusCode, headers, body } = await (0, import_undici.request)(url, {
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
/** The target of a redirect. A safe connection never leads to an open one. */
function redirected(from, location) {
	let to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
	if (to === void 0 || !/^https?:$/.test(to.protocol)) throw new StoreError("redirected to something that is no web address");
	if (from.protocol === "https:" && to.protocol === "http:") throw new StoreError(`redirected from https to http (${to.host})`, { advice: "What is sent in the open can be changed on the way." });
	return to.username = "", to.password = "", to;
}
function refuseLocalLiteral(url) {
	let host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) !== 0 && isLocal(host)) throw local(url.host);
}
/** Whether an address belongs to this machine, its link or a cloud's metadata service. */
function isLocal(address) {
	return LOCAL.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
function local(host) {
	return new StoreError(`${host} is an address of this machine or of its link`, { advice: "A policy may not lead there: a pull request can change it. Whoever runs the machine can allow a host with RETICENCE_LOCAL_HOSTS=host:port." });
}
/** Looks at what a name resolves to when the connection is made: a name may change its mind. */
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
	return what === "ENOTFOUND" || what === "EAI_AGAIN" ? new StoreError(`the name${host === void 0 ? "" : ` ${host}`} cannot be resolved (${what})`, {
		temporary: what === "EAI_AGAIN",
		advice: "Check the reference and the network.",
		cause: error
	}) : /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(what)) ? new StoreError(`the connection${at} is not trusted (${what})`, {
		advice: "For a certificate authority of your own, set NODE_EXTRA_CA_CERTS.",
		cause: error
	}) : new StoreError(`the connection${at} failed (${what})`, {
		temporary: !0,
		advice: "Check the network and run the audit again; it goes on where it stopped.",
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
export { totalOf as a, headerOf as i, dismiss as n, trustedHosts as o, get as r, wordsOf as s, bodyOf as t };
