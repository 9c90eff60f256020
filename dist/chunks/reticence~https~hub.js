import { t as require_undici } from "./packages~https~hub.js";
import { t as VERSION } from "./reticence~main~comment~history~index~index~https~hub.js";
import { c as retryAfter, o as StoreError } from "./reticence~main~history~index~s3~https~hub.js";
import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
// src/sources/http.ts
var import_undici = require_undici();
/** Redirects that a request follows. */
const MOST_REDIRECTS = 5;
/** Bytes of a refusal that are read so that its connection can be used again, and for how long. */
const REFUSAL_BYTES = 65536;
const REFUSAL_MS = 2e3;
const HEADERS_TIMEOUT_MS = 3e4;
/** A body's own pace is watched by the transfer. */
const BODY_TIMEOUT_MS = 12e4;
/** Addresses that only this machine or its cloud's metadata service answers. */
const LOCAL = new BlockList();
for (const [address, prefix] of [
	["0.0.0.0", 8],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["224.0.0.0", 3],
	["100.100.100.200", 32],
	["168.63.129.16", 32]
]) LOCAL.addSubnet(address, prefix, "ipv4");
for (const [address, prefix] of [
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
		const answer = await once(at, request);
		const location = headerOf(answer.headers, "location");
		if (answer.status < 300 || answer.status >= 400 || location === void 0) {
			if (answer.status < 400) return answer;
			await drain(answer.body);
			throw refused(answer);
		}
		await drain(answer.body);
		if (redirects === MOST_REDIRECTS) throw new StoreError(`redirected more than ${MOST_REDIRECTS} times`);
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
	const value = headers[name];
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
	const match = /^bytes (?:\d+-\d+|\*)\/(\d+)$/.exec(contentRange ?? "");
	return match === null ? void 0 : Number(match[1]);
}
/** What a status of 400 and above means, without what the store calls it. */
function statusError(status, options = {}) {
	const detail = options.detail === void 0 ? "" : ` (${options.detail})`;
	const wait = retryAfter(options.retryAfter);
	return new StoreError(`the server answered ${status}${detail}`, {
		status,
		...options.detail === void 0 ? {} : { code: options.detail },
		temporary: status === 408 || status === 425 || status === 429 || status >= 500,
		advice: options.advice ?? adviceFor(status),
		...wait === void 0 ? {} : { retryAfterMs: wait }
	});
}
function adviceFor(status) {
	if (status === 429) return "It asks for fewer requests; wait, and run the audit again.";
	if (status >= 500) return "The server is at fault; run the audit again later.";
	if (status === 404 || status === 410) return "Check the reference.";
	if (status === 401 || status === 403) return "Check the credentials.";
	return "";
}
function refused({ status, headers }) {
	const code = headerOf(headers, "x-error-code");
	return statusError(status, {
		...code !== void 0 && /^\w{1,40}$/.test(code) ? { detail: code } : {},
		retryAfter: headerOf(headers, "retry-after")
	});
}
async function once(url, request) {
	const trusted = request.trusted.has(url.host);
	if (!trusted) refuseLocalLiteral(url);
	const authorization = request.authorizationFor?.(url);
	try {
		const { statusCode, headers, body } = await (0, import_undici.request)(url, {
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
		if (error instanceof StoreError) throw error;
		request.signal.throwIfAborted();
		throw unreachable(error, url.host);
	}
}
/** The target of a redirect. A safe connection never leads to an open one. */
function redirected(from, location) {
	const to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
	if (to === void 0 || !/^https?:$/.test(to.protocol)) throw new StoreError("redirected to something that is no web address");
	if (from.protocol === "https:" && to.protocol === "http:") throw new StoreError(`redirected from https to http (${to.host})`, { advice: "What is sent in the open can be changed on the way." });
	to.username = "";
	to.password = "";
	return to;
}
function refuseLocalLiteral(url) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
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
		all: true
	}, (error, addresses) => {
		if (error !== null) return callback(error, "", 0);
		if (addresses.some(({ address }) => isLocal(address))) return callback(local(hostname), "", 0);
		const [first] = addresses;
		if (options.all === true) callback(null, addresses);
		else callback(null, first.address, first.family);
	});
};
let made;
function agents() {
	const common = {
		headersTimeout: HEADERS_TIMEOUT_MS,
		bodyTimeout: BODY_TIMEOUT_MS,
		allowH2: false
	};
	made ??= {
		guarded: new import_undici.EnvHttpProxyAgent({
			...common,
			connect: { lookup: guardedLookup }
		}),
		trusting: new import_undici.EnvHttpProxyAgent(common)
	};
	return made;
}
function unreachable(error, host) {
	const cause = error.cause ?? error;
	if (cause instanceof StoreError) return cause;
	if (error instanceof StoreError) return error;
	const { code, name } = cause;
	const what = code ?? name;
	const at = host === void 0 ? "" : ` to ${host}`;
	if (what === "ENOTFOUND" || what === "EAI_AGAIN") return new StoreError(`the name${host === void 0 ? "" : ` ${host}`} cannot be resolved (${what})`, {
		temporary: what === "EAI_AGAIN",
		advice: "Check the reference and the network.",
		cause: error
	});
	if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(String(what))) return new StoreError(`the connection${at} is not trusted (${what})`, {
		advice: "For a certificate authority of your own, set NODE_EXTRA_CA_CERTS.",
		cause: error
	});
	return new StoreError(`the connection${at} failed (${what})`, {
		temporary: true,
		advice: "Check the network and run the audit again; it goes on where it stopped.",
		cause: error
	});
}
async function drain(body) {
	let bytes = 0;
	const timer = setTimeout(() => body.destroy(), REFUSAL_MS);
	try {
		for await (const chunk of body) {
			bytes += chunk.length;
			if (bytes > REFUSAL_BYTES) break;
		}
	} catch {}
	clearTimeout(timer);
	body.on("error", () => {}).destroy();
}
export { totalOf as a, headerOf as i, dismiss as n, trustedHosts as o, get as r, wordsOf as s, bodyOf as t };
