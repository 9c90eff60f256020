import { n as __esmMin } from "./rolldown-runtime.js";
import { c as init_fetch_blob, i as init_esm_min, n as FormData, r as formDataToBlob, s as Blob, t as init_from } from "./fetch-blob-file.js";
import { isIP } from "node:net";
import http from "node:http";
import Stream$1, { PassThrough, pipeline as pipeline$1 } from "node:stream";
import { Buffer as Buffer$1 } from "node:buffer";
import { deprecate, promisify, types } from "node:util";
import zlib from "node:zlib";
import { format } from "node:url";
import https from "node:https";
// node_modules/data-uri-to-buffer/dist/index.js
/**
* Returns a `Buffer` instance from the given data URI `uri`.
*
* @param {String} uri Data URI to turn into a Buffer instance
* @returns {Buffer} Buffer instance from Data URI
* @api public
*/
function dataUriToBuffer(uri) {
	if (!/^data:/i.test(uri)) throw TypeError("`uri` does not appear to be a Data URI (must begin with \"data:\")");
	uri = uri.replace(/\r?\n/g, "");
	let firstComma = uri.indexOf(",");
	if (firstComma === -1 || firstComma <= 4) throw TypeError("malformed data: URI");
	let meta = uri.substring(5, firstComma).split(";"), charset = "", base64 = !1, type = meta[0] || "text/plain", typeFull = type;
	for (let i = 1; i < meta.length; i++) meta[i] === "base64" ? base64 = !0 : meta[i] && (typeFull += `;${meta[i]}`, meta[i].indexOf("charset=") === 0 && (charset = meta[i].substring(8)));
	!meta[0] && !charset.length && (typeFull += ";charset=US-ASCII", charset = "US-ASCII");
	let encoding = base64 ? "base64" : "ascii", data = unescape(uri.substring(firstComma + 1)), buffer = Buffer.from(data, encoding);
	return buffer.type = type, buffer.typeFull = typeFull, buffer.charset = charset, buffer;
}
var init_dist = __esmMin((() => {})), FetchBaseError, init_base = __esmMin((() => {
	FetchBaseError = class extends Error {
		constructor(message, type) {
			super(message), Error.captureStackTrace(this, this.constructor), this.type = type;
		}
		get name() {
			return this.constructor.name;
		}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
	};
})), FetchError, init_fetch_error = __esmMin((() => {
	init_base(), FetchError = class extends FetchBaseError {
		/**
		* @param  {string} message -      Error message for human
		* @param  {string} [type] -        Error type for machine
		* @param  {SystemError} [systemError] - For Node.js system error
		*/
		constructor(message, type, systemError) {
			super(message, type), systemError && (this.code = this.errno = systemError.code, this.erroredSysCall = systemError.syscall);
		}
	};
})), NAME, isURLSearchParameters, isBlob, isAbortSignal, isDomainOrSubdomain, isSameProtocol, init_is = __esmMin((() => {
	NAME = Symbol.toStringTag, isURLSearchParameters = (object) => typeof object == "object" && typeof object.append == "function" && typeof object.delete == "function" && typeof object.get == "function" && typeof object.getAll == "function" && typeof object.has == "function" && typeof object.set == "function" && typeof object.sort == "function" && object[NAME] === "URLSearchParams", isBlob = (object) => object && typeof object == "object" && typeof object.arrayBuffer == "function" && typeof object.type == "string" && typeof object.stream == "function" && typeof object.constructor == "function" && /^(Blob|File)$/.test(object[NAME]), isAbortSignal = (object) => typeof object == "object" && (object[NAME] === "AbortSignal" || object[NAME] === "EventTarget"), isDomainOrSubdomain = (destination, original) => {
		let orig = new URL(original).hostname, dest = new URL(destination).hostname;
		return orig === dest || orig.endsWith(`.${dest}`);
	}, isSameProtocol = (destination, original) => new URL(original).protocol === new URL(destination).protocol;
}));
// node_modules/node-fetch/src/body.js
/**
* Body.js
*
* Body interface provides common methods for Request and Response
*/
/**
* Consume and convert an entire Body to a Buffer.
*
* Ref: https://fetch.spec.whatwg.org/#concept-body-consume-body
*
* @return Promise
*/
async function consumeBody(data) {
	if (data[INTERNALS$2].disturbed) throw TypeError(`body used already for: ${data.url}`);
	if (data[INTERNALS$2].disturbed = !0, data[INTERNALS$2].error) throw data[INTERNALS$2].error;
	let { body } = data;
	/* c8 ignore next 3 */
	if (body === null || !(body instanceof Stream$1)) return Buffer$1.alloc(0);
	let accum = [], accumBytes = 0;
	try {
		for await (let chunk of body) {
			if (data.size > 0 && accumBytes + chunk.length > data.size) {
				let error = new FetchError(`content size at ${data.url} over limit: ${data.size}`, "max-size");
				throw body.destroy(error), error;
			}
			accumBytes += chunk.length, accum.push(chunk);
		}
	} catch (error) {
		throw error instanceof FetchBaseError ? error : new FetchError(`Invalid response body while trying to fetch ${data.url}: ${error.message}`, "system", error);
	}
	if (body.readableEnded === !0 || body._readableState.ended === !0) try {
		return accum.every((c) => typeof c == "string") ? Buffer$1.from(accum.join("")) : Buffer$1.concat(accum, accumBytes);
	} catch (error) {
		throw new FetchError(`Could not create Buffer from response body for ${data.url}: ${error.message}`, "system", error);
	}
	throw new FetchError(`Premature close of server response while trying to fetch ${data.url}`);
}
var pipeline, INTERNALS$2, Body, clone, getNonSpecFormDataBoundary, extractContentType, getTotalBytes, writeToStream, init_body = __esmMin((() => {
	init_fetch_blob(), init_esm_min(), init_fetch_error(), init_base(), init_is(), pipeline = promisify(Stream$1.pipeline), INTERNALS$2 = Symbol("Body internals"), Body = class {
		constructor(body, { size = 0 } = {}) {
			let boundary = null;
			body === null ? body = null : isURLSearchParameters(body) ? body = Buffer$1.from(body.toString()) : isBlob(body) || Buffer$1.isBuffer(body) || (types.isAnyArrayBuffer(body) ? body = Buffer$1.from(body) : ArrayBuffer.isView(body) ? body = Buffer$1.from(body.buffer, body.byteOffset, body.byteLength) : body instanceof Stream$1 || (body instanceof FormData ? (body = formDataToBlob(body), boundary = body.type.split("=")[1]) : body = Buffer$1.from(String(body))));
			let stream = body;
			Buffer$1.isBuffer(body) ? stream = Stream$1.Readable.from(body) : isBlob(body) && (stream = Stream$1.Readable.from(body.stream())), this[INTERNALS$2] = {
				body,
				stream,
				boundary,
				disturbed: !1,
				error: null
			}, this.size = size, body instanceof Stream$1 && body.on("error", (error_) => {
				let error = error_ instanceof FetchBaseError ? error_ : new FetchError(`Invalid response body while trying to fetch ${this.url}: ${error_.message}`, "system", error_);
				this[INTERNALS$2].error = error;
			});
		}
		get body() {
			return this[INTERNALS$2].stream;
		}
		get bodyUsed() {
			return this[INTERNALS$2].disturbed;
		}
		/**
		* Decode response as ArrayBuffer
		*
		* @return  Promise
		*/
		async arrayBuffer() {
			let { buffer, byteOffset, byteLength } = await consumeBody(this);
			return buffer.slice(byteOffset, byteOffset + byteLength);
		}
		async formData() {
			let ct = this.headers.get("content-type");
			if (ct.startsWith("application/x-www-form-urlencoded")) {
				let formData = new FormData(), parameters = new URLSearchParams(await this.text());
				for (let [name, value] of parameters) formData.append(name, value);
				return formData;
			}
			let { toFormData } = await import("./node-fetch-src-utils-multipart-parser.js");
			return toFormData(this.body, ct);
		}
		/**
		* Return raw response as Blob
		*
		* @return Promise
		*/
		async blob() {
			let ct = this.headers && this.headers.get("content-type") || this[INTERNALS$2].body && this[INTERNALS$2].body.type || "", buf = await this.arrayBuffer();
			return new Blob([buf], { type: ct });
		}
		/**
		* Decode response as json
		*
		* @return  Promise
		*/
		async json() {
			let text = await this.text();
			return JSON.parse(text);
		}
		/**
		* Decode response as text
		*
		* @return  Promise
		*/
		async text() {
			let buffer = await consumeBody(this);
			return new TextDecoder().decode(buffer);
		}
		/**
		* Decode response as buffer (non-spec api)
		*
		* @return  Promise
		*/
		buffer() {
			return consumeBody(this);
		}
	}, Body.prototype.buffer = deprecate(Body.prototype.buffer, "Please use 'response.arrayBuffer()' instead of 'response.buffer()'", "node-fetch#buffer"), Object.defineProperties(Body.prototype, {
		body: { enumerable: !0 },
		bodyUsed: { enumerable: !0 },
		arrayBuffer: { enumerable: !0 },
		blob: { enumerable: !0 },
		json: { enumerable: !0 },
		text: { enumerable: !0 },
		data: { get: deprecate(() => {}, "data doesn't exist, use json(), text(), arrayBuffer(), or body instead", "https://github.com/node-fetch/node-fetch/issues/1000 (response)") }
	}), clone = (instance, highWaterMark) => {
		let p1, p2, { body } = instance[INTERNALS$2];
		if (instance.bodyUsed) throw Error("cannot clone body after it is used");
		return body instanceof Stream$1 && typeof body.getBoundary != "function" && (p1 = new PassThrough({ highWaterMark }), p2 = new PassThrough({ highWaterMark }), body.pipe(p1), body.pipe(p2), instance[INTERNALS$2].stream = p1, body = p2), body;
	}, getNonSpecFormDataBoundary = deprecate((body) => body.getBoundary(), "form-data doesn't follow the spec and requires special treatment. Use alternative package", "https://github.com/node-fetch/node-fetch/issues/1167"), extractContentType = (body, request) => body === null ? null : typeof body == "string" ? "text/plain;charset=UTF-8" : isURLSearchParameters(body) ? "application/x-www-form-urlencoded;charset=UTF-8" : isBlob(body) ? body.type || null : Buffer$1.isBuffer(body) || types.isAnyArrayBuffer(body) || ArrayBuffer.isView(body) ? null : body instanceof FormData ? `multipart/form-data; boundary=${request[INTERNALS$2].boundary}` : body && typeof body.getBoundary == "function" ? `multipart/form-data;boundary=${getNonSpecFormDataBoundary(body)}` : body instanceof Stream$1 ? null : "text/plain;charset=UTF-8", getTotalBytes = (request) => {
		let { body } = request[INTERNALS$2];
		return body === null ? 0 : isBlob(body) ? body.size : Buffer$1.isBuffer(body) ? body.length : body && typeof body.getLengthSync == "function" && body.hasKnownLength && body.hasKnownLength() ? body.getLengthSync() : null;
	}, writeToStream = async (dest, { body }) => {
		body === null ? dest.end() : await pipeline(body, dest);
	};
}));
// node_modules/node-fetch/src/headers.js
/**
* Headers.js
*
* Headers class offers convenient helpers
*/
/**
* Create a Headers object from an http.IncomingMessage.rawHeaders, ignoring those that do
* not conform to HTTP grammar productions.
* @param {import('http').IncomingMessage['rawHeaders']} headers
*/
function fromRawHeaders(headers = []) {
	return new Headers(headers.reduce((result, value, index, array) => (index % 2 == 0 && result.push(array.slice(index, index + 2)), result), []).filter(([name, value]) => {
		try {
			return validateHeaderName(name), validateHeaderValue(name, String(value)), !0;
		} catch {
			return !1;
		}
	}));
}
var validateHeaderName, validateHeaderValue, Headers, init_headers = __esmMin((() => {
	/**
	* Re-shaping object for Web IDL tests
	* Only need to do it for overridden methods
	*/
	validateHeaderName = typeof http.validateHeaderName == "function" ? http.validateHeaderName : (name) => {
		if (!/^[\^`\-\w!#$%&'*+.|~]+$/.test(name)) {
			let error = /* @__PURE__ */ TypeError(`Header name must be a valid HTTP token [${name}]`);
			throw Object.defineProperty(error, "code", { value: "ERR_INVALID_HTTP_TOKEN" }), error;
		}
	}, validateHeaderValue = typeof http.validateHeaderValue == "function" ? http.validateHeaderValue : (name, value) => {
		if (/[^\t\u0020-\u007E\u0080-\u00FF]/.test(value)) {
			let error = /* @__PURE__ */ TypeError(`Invalid character in header content ["${name}"]`);
			throw Object.defineProperty(error, "code", { value: "ERR_INVALID_CHAR" }), error;
		}
	}, Headers = class Headers extends URLSearchParams {
		/**
		* Headers class
		*
		* @constructor
		* @param {HeadersInit} [init] - Response headers
		*/
		constructor(init) {
			/** @type {string[][]} */
			let result = [];
			if (init instanceof Headers) {
				let raw = init.raw();
				for (let [name, values] of Object.entries(raw)) result.push(...values.map((value) => [name, value]));
			} else if (init != null) {
				if (typeof init == "object" && !types.isBoxedPrimitive(init)) {
					let method = init[Symbol.iterator];
					if (method == null) result.push(...Object.entries(init));
					else {
						if (typeof method != "function") throw TypeError("Header pairs must be iterable");
						result = [...init].map((pair) => {
							if (typeof pair != "object" || types.isBoxedPrimitive(pair)) throw TypeError("Each header pair must be an iterable object");
							return [...pair];
						}).map((pair) => {
							if (pair.length !== 2) throw TypeError("Each header pair must be a name/value tuple");
							return [...pair];
						});
					}
				} else throw TypeError("Failed to construct 'Headers': The provided value is not of type '(sequence<sequence<ByteString>> or record<ByteString, ByteString>)");
			}
			return result = result.length > 0 ? result.map(([name, value]) => (validateHeaderName(name), validateHeaderValue(name, String(value)), [String(name).toLowerCase(), String(value)])) : void 0, super(result), new Proxy(this, { get(target, p, receiver) {
				switch (p) {
					case "append":
					case "set": return (name, value) => (validateHeaderName(name), validateHeaderValue(name, String(value)), URLSearchParams.prototype[p].call(target, String(name).toLowerCase(), String(value)));
					case "delete":
					case "has":
					case "getAll": return (name) => (validateHeaderName(name), URLSearchParams.prototype[p].call(target, String(name).toLowerCase()));
					case "keys": return () => (target.sort(), new Set(URLSearchParams.prototype.keys.call(target)).keys());
					default: return Reflect.get(target, p, receiver);
				}
			} });
			/* c8 ignore next */
		}
		get [Symbol.toStringTag]() {
			return this.constructor.name;
		}
		toString() {
			return Object.prototype.toString.call(this);
		}
		get(name) {
			let values = this.getAll(name);
			if (values.length === 0) return null;
			let value = values.join(", ");
			return /^content-encoding$/i.test(name) && (value = value.toLowerCase()), value;
		}
		forEach(callback, thisArg = void 0) {
			for (let name of this.keys()) Reflect.apply(callback, thisArg, [
				this.get(name),
				name,
				this
			]);
		}
		*values() {
			for (let name of this.keys()) yield this.get(name);
		}
		/**
		* @type {() => IterableIterator<[string, string]>}
		*/
		*entries() {
			for (let name of this.keys()) yield [name, this.get(name)];
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		/**
		* Node-fetch non-spec method
		* returning all headers and their values as array
		* @returns {Record<string, string[]>}
		*/
		raw() {
			return [...this.keys()].reduce((result, key) => (result[key] = this.getAll(key), result), {});
		}
		/**
		* For better console.log(headers) and also to convert Headers into Node.js Request compatible format
		*/
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return [...this.keys()].reduce((result, key) => {
				let values = this.getAll(key);
				return result[key] = key === "host" ? values[0] : values.length > 1 ? values : values[0], result;
			}, {});
		}
	}, Object.defineProperties(Headers.prototype, [
		"get",
		"entries",
		"forEach",
		"values"
	].reduce((result, property) => (result[property] = { enumerable: !0 }, result), {}));
})), redirectStatus, isRedirect, init_is_redirect = __esmMin((() => {
	redirectStatus = /* @__PURE__ */ new Set([
		301,
		302,
		303,
		307,
		308
	]), isRedirect = (code) => redirectStatus.has(code);
})), INTERNALS$1, Response, init_response = __esmMin((() => {
	init_headers(), init_body(), init_is_redirect(), INTERNALS$1 = Symbol("Response internals"), Response = class Response extends Body {
		constructor(body = null, options = {}) {
			super(body, options);
			let status = options.status == null ? 200 : options.status, headers = new Headers(options.headers);
			if (body !== null && !headers.has("Content-Type")) {
				let contentType = extractContentType(body, this);
				contentType && headers.append("Content-Type", contentType);
			}
			this[INTERNALS$1] = {
				type: "default",
				url: options.url,
				status,
				statusText: options.statusText || "",
				headers,
				counter: options.counter,
				highWaterMark: options.highWaterMark
			};
		}
		get type() {
			return this[INTERNALS$1].type;
		}
		get url() {
			return this[INTERNALS$1].url || "";
		}
		get status() {
			return this[INTERNALS$1].status;
		}
		/**
		* Convenience property representing if the request ended normally
		*/
		get ok() {
			return this[INTERNALS$1].status >= 200 && this[INTERNALS$1].status < 300;
		}
		get redirected() {
			return this[INTERNALS$1].counter > 0;
		}
		get statusText() {
			return this[INTERNALS$1].statusText;
		}
		get headers() {
			return this[INTERNALS$1].headers;
		}
		get highWaterMark() {
			return this[INTERNALS$1].highWaterMark;
		}
		/**
		* Clone this response
		*
		* @return  Response
		*/
		clone() {
			return new Response(clone(this, this.highWaterMark), {
				type: this.type,
				url: this.url,
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				ok: this.ok,
				redirected: this.redirected,
				size: this.size,
				highWaterMark: this.highWaterMark
			});
		}
		/**
		* @param {string} url    The URL that the new response is to originate from.
		* @param {number} status An optional status code for the response (e.g., 302.)
		* @returns {Response}    A Response object.
		*/
		static redirect(url, status = 302) {
			if (!isRedirect(status)) throw RangeError("Failed to execute \"redirect\" on \"response\": Invalid status code");
			return new Response(null, {
				headers: { location: new URL(url).toString() },
				status
			});
		}
		static error() {
			let response = new Response(null, {
				status: 0,
				statusText: ""
			});
			return response[INTERNALS$1].type = "error", response;
		}
		static json(data = void 0, init = {}) {
			let body = JSON.stringify(data);
			if (body === void 0) throw TypeError("data is not JSON serializable");
			let headers = new Headers(init && init.headers);
			return headers.has("content-type") || headers.set("content-type", "application/json"), new Response(body, {
				...init,
				headers
			});
		}
		get [Symbol.toStringTag]() {
			return "Response";
		}
	}, Object.defineProperties(Response.prototype, {
		type: { enumerable: !0 },
		url: { enumerable: !0 },
		status: { enumerable: !0 },
		ok: { enumerable: !0 },
		redirected: { enumerable: !0 },
		statusText: { enumerable: !0 },
		headers: { enumerable: !0 },
		clone: { enumerable: !0 }
	});
})), getSearch, init_get_search = __esmMin((() => {
	getSearch = (parsedURL) => {
		if (parsedURL.search) return parsedURL.search;
		let lastOffset = parsedURL.href.length - 1, hash = parsedURL.hash || (parsedURL.href[lastOffset] === "#" ? "#" : "");
		return parsedURL.href[lastOffset - hash.length] === "?" ? "?" : "";
	};
}));
// node_modules/node-fetch/src/utils/referrer.js
/**
* @external URL
* @see {@link https://developer.mozilla.org/en-US/docs/Web/API/URL|URL}
*/
/**
* @module utils/referrer
* @private
*/
/**
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#strip-url|Referrer Policy §8.4. Strip url for use as a referrer}
* @param {string} URL
* @param {boolean} [originOnly=false]
*/
function stripURLForUseAsAReferrer(url, originOnly = !1) {
	return url == null || (url = new URL(url), /^(about|blob|data):$/.test(url.protocol)) ? "no-referrer" : (url.username = "", url.password = "", url.hash = "", originOnly && (url.pathname = "", url.search = ""), url);
}
/**
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#referrer-policies|Referrer Policy §3. Referrer Policies}
* @param {string} referrerPolicy
* @returns {string} referrerPolicy
*/
function validateReferrerPolicy(referrerPolicy) {
	if (!ReferrerPolicy.has(referrerPolicy)) throw TypeError(`Invalid referrerPolicy: ${referrerPolicy}`);
	return referrerPolicy;
}
/**
* @see {@link https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy|Referrer Policy §3.2. Is origin potentially trustworthy?}
* @param {external:URL} url
* @returns `true`: "Potentially Trustworthy", `false`: "Not Trustworthy"
*/
function isOriginPotentiallyTrustworthy(url) {
	if (/^(http|ws)s:$/.test(url.protocol)) return !0;
	let hostIp = url.host.replace(/(^\[)|(]$)/g, ""), hostIPVersion = isIP(hostIp);
	return hostIPVersion === 4 && /^127\./.test(hostIp) || hostIPVersion === 6 && /^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(hostIp) ? !0 : url.host === "localhost" || url.host.endsWith(".localhost") ? !1 : url.protocol === "file:";
}
/**
* @see {@link https://w3c.github.io/webappsec-secure-contexts/#is-url-trustworthy|Referrer Policy §3.3. Is url potentially trustworthy?}
* @param {external:URL} url
* @returns `true`: "Potentially Trustworthy", `false`: "Not Trustworthy"
*/
function isUrlPotentiallyTrustworthy(url) {
	return /^about:(blank|srcdoc)$/.test(url) || url.protocol === "data:" || /^(blob|filesystem):$/.test(url.protocol) ? !0 : isOriginPotentiallyTrustworthy(url);
}
/**
* Modifies the referrerURL to enforce any extra security policy considerations.
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer|Referrer Policy §8.3. Determine request's Referrer}, step 7
* @callback module:utils/referrer~referrerURLCallback
* @param {external:URL} referrerURL
* @returns {external:URL} modified referrerURL
*/
/**
* Modifies the referrerOrigin to enforce any extra security policy considerations.
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer|Referrer Policy §8.3. Determine request's Referrer}, step 7
* @callback module:utils/referrer~referrerOriginCallback
* @param {external:URL} referrerOrigin
* @returns {external:URL} modified referrerOrigin
*/
/**
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer|Referrer Policy §8.3. Determine request's Referrer}
* @param {Request} request
* @param {object} o
* @param {module:utils/referrer~referrerURLCallback} o.referrerURLCallback
* @param {module:utils/referrer~referrerOriginCallback} o.referrerOriginCallback
* @returns {external:URL} Request's referrer
*/
function determineRequestsReferrer(request, { referrerURLCallback, referrerOriginCallback } = {}) {
	if (request.referrer === "no-referrer" || request.referrerPolicy === "") return null;
	let policy = request.referrerPolicy;
	if (request.referrer === "about:client") return "no-referrer";
	let referrerSource = request.referrer, referrerURL = stripURLForUseAsAReferrer(referrerSource), referrerOrigin = stripURLForUseAsAReferrer(referrerSource, !0);
	referrerURL.toString().length > 4096 && (referrerURL = referrerOrigin), referrerURLCallback && (referrerURL = referrerURLCallback(referrerURL)), referrerOriginCallback && (referrerOrigin = referrerOriginCallback(referrerOrigin));
	let currentURL = new URL(request.url);
	switch (policy) {
		case "no-referrer": return "no-referrer";
		case "origin": return referrerOrigin;
		case "unsafe-url": return referrerURL;
		case "strict-origin": return isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL) ? "no-referrer" : referrerOrigin.toString();
		case "strict-origin-when-cross-origin": return referrerURL.origin === currentURL.origin ? referrerURL : isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL) ? "no-referrer" : referrerOrigin;
		case "same-origin": return referrerURL.origin === currentURL.origin ? referrerURL : "no-referrer";
		case "origin-when-cross-origin": return referrerURL.origin === currentURL.origin ? referrerURL : referrerOrigin;
		case "no-referrer-when-downgrade": return isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL) ? "no-referrer" : referrerURL;
		default: throw TypeError(`Invalid referrerPolicy: ${policy}`);
	}
}
/**
* @see {@link https://w3c.github.io/webappsec-referrer-policy/#parse-referrer-policy-from-header|Referrer Policy §8.1. Parse a referrer policy from a Referrer-Policy header}
* @param {Headers} headers Response headers
* @returns {string} policy
*/
function parseReferrerPolicyFromHeader(headers) {
	let policyTokens = (headers.get("referrer-policy") || "").split(/[,\s]+/), policy = "";
	for (let token of policyTokens) token && ReferrerPolicy.has(token) && (policy = token);
	return policy;
}
var ReferrerPolicy, DEFAULT_REFERRER_POLICY, init_referrer = __esmMin((() => {
	ReferrerPolicy = /* @__PURE__ */ new Set([
		"",
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	]), DEFAULT_REFERRER_POLICY = "strict-origin-when-cross-origin";
})), INTERNALS, isRequest, doBadDataWarn, Request, getNodeRequestOptions, init_request = __esmMin((() => {
	init_headers(), init_body(), init_is(), init_get_search(), init_referrer(), INTERNALS = Symbol("Request internals"), isRequest = (object) => typeof object == "object" && typeof object[INTERNALS] == "object", doBadDataWarn = deprecate(() => {}, ".data is not a valid RequestInit property, use .body instead", "https://github.com/node-fetch/node-fetch/issues/1000 (request)"), Request = class Request extends Body {
		constructor(input, init = {}) {
			let parsedURL;
			if (isRequest(input) ? parsedURL = new URL(input.url) : (parsedURL = new URL(input), input = {}), parsedURL.username !== "" || parsedURL.password !== "") throw TypeError(`${parsedURL} is an url with embedded credentials.`);
			let method = init.method || input.method || "GET";
			if (/^(delete|get|head|options|post|put)$/i.test(method) && (method = method.toUpperCase()), !isRequest(init) && "data" in init && doBadDataWarn(), (init.body != null || isRequest(input) && input.body !== null) && (method === "GET" || method === "HEAD")) throw TypeError("Request with GET/HEAD method cannot have body");
			let inputBody = init.body ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
			super(inputBody, { size: init.size || input.size || 0 });
			let headers = new Headers(init.headers || input.headers || {});
			if (inputBody !== null && !headers.has("Content-Type")) {
				let contentType = extractContentType(inputBody, this);
				contentType && headers.set("Content-Type", contentType);
			}
			let signal = isRequest(input) ? input.signal : null;
			if ("signal" in init && (signal = init.signal), signal != null && !isAbortSignal(signal)) throw TypeError("Expected signal to be an instanceof AbortSignal or EventTarget");
			let referrer = init.referrer == null ? input.referrer : init.referrer;
			if (referrer === "") referrer = "no-referrer";
			else if (referrer) {
				let parsedReferrer = new URL(referrer);
				referrer = /^about:(\/\/)?client$/.test(parsedReferrer) ? "client" : parsedReferrer;
			} else referrer = void 0;
			this[INTERNALS] = {
				method,
				redirect: init.redirect || input.redirect || "follow",
				headers,
				parsedURL,
				signal,
				referrer
			}, this.follow = init.follow === void 0 ? input.follow === void 0 ? 20 : input.follow : init.follow, this.compress = init.compress === void 0 ? input.compress === void 0 || input.compress : init.compress, this.counter = init.counter || input.counter || 0, this.agent = init.agent || input.agent, this.highWaterMark = init.highWaterMark || input.highWaterMark || 16384, this.insecureHTTPParser = init.insecureHTTPParser || input.insecureHTTPParser || !1, this.referrerPolicy = init.referrerPolicy || input.referrerPolicy || "";
		}
		/** @returns {string} */
		get method() {
			return this[INTERNALS].method;
		}
		/** @returns {string} */
		get url() {
			return format(this[INTERNALS].parsedURL);
		}
		/** @returns {Headers} */
		get headers() {
			return this[INTERNALS].headers;
		}
		get redirect() {
			return this[INTERNALS].redirect;
		}
		/** @returns {AbortSignal} */
		get signal() {
			return this[INTERNALS].signal;
		}
		get referrer() {
			if (this[INTERNALS].referrer === "no-referrer") return "";
			if (this[INTERNALS].referrer === "client") return "about:client";
			if (this[INTERNALS].referrer) return this[INTERNALS].referrer.toString();
		}
		get referrerPolicy() {
			return this[INTERNALS].referrerPolicy;
		}
		set referrerPolicy(referrerPolicy) {
			this[INTERNALS].referrerPolicy = validateReferrerPolicy(referrerPolicy);
		}
		/**
		* Clone this request
		*
		* @return  Request
		*/
		clone() {
			return new Request(this);
		}
		get [Symbol.toStringTag]() {
			return "Request";
		}
	}, Object.defineProperties(Request.prototype, {
		method: { enumerable: !0 },
		url: { enumerable: !0 },
		headers: { enumerable: !0 },
		redirect: { enumerable: !0 },
		clone: { enumerable: !0 },
		signal: { enumerable: !0 },
		referrer: { enumerable: !0 },
		referrerPolicy: { enumerable: !0 }
	}), getNodeRequestOptions = (request) => {
		let { parsedURL } = request[INTERNALS], headers = new Headers(request[INTERNALS].headers);
		headers.has("Accept") || headers.set("Accept", "*/*");
		let contentLengthValue = null;
		if (request.body === null && /^(post|put)$/i.test(request.method) && (contentLengthValue = "0"), request.body !== null) {
			let totalBytes = getTotalBytes(request);
			typeof totalBytes == "number" && !Number.isNaN(totalBytes) && (contentLengthValue = String(totalBytes));
		}
		contentLengthValue && headers.set("Content-Length", contentLengthValue), request.referrerPolicy === "" && (request.referrerPolicy = DEFAULT_REFERRER_POLICY), request.referrer && request.referrer !== "no-referrer" ? request[INTERNALS].referrer = determineRequestsReferrer(request) : request[INTERNALS].referrer = "no-referrer", request[INTERNALS].referrer instanceof URL && headers.set("Referer", request.referrer), headers.has("User-Agent") || headers.set("User-Agent", "node-fetch"), request.compress && !headers.has("Accept-Encoding") && headers.set("Accept-Encoding", "gzip, deflate, br");
		let { agent } = request;
		typeof agent == "function" && (agent = agent(parsedURL));
		let search = getSearch(parsedURL);
		return {
			/** @type {URL} */
			parsedURL,
			options: {
				path: parsedURL.pathname + search,
				method: request.method,
				headers: headers[Symbol.for("nodejs.util.inspect.custom")](),
				insecureHTTPParser: request.insecureHTTPParser,
				agent
			}
		};
	};
})), AbortError, init_abort_error = __esmMin((() => {
	init_base(), AbortError = class extends FetchBaseError {
		constructor(message, type = "aborted") {
			super(message, type);
		}
	};
}));
// node_modules/node-fetch/src/index.js
/**
* Index.js
*
* a request API compatible with window.fetch
*
* All spec algorithm step numbers are based on https://fetch.spec.whatwg.org/commit-snapshots/ae716822cb3a61843226cd090eefc6589446c1d2/.
*/
/**
* Fetch function
*
* @param   {string | URL | import('./request').default} url - Absolute url or Request instance
* @param   {*} [options_] - Fetch options
* @return  {Promise<import('./response').default>}
*/
async function fetch(url, options_) {
	return new Promise((resolve, reject) => {
		let request = new Request(url, options_), { parsedURL, options } = getNodeRequestOptions(request);
		if (!supportedSchemas.has(parsedURL.protocol)) throw TypeError(`node-fetch cannot load ${url}. URL scheme "${parsedURL.protocol.replace(/:$/, "")}" is not supported.`);
		if (parsedURL.protocol === "data:") {
			let data = dataUriToBuffer(request.url);
			resolve(new Response(data, { headers: { "Content-Type": data.typeFull } }));
			return;
		}
		let send = (parsedURL.protocol === "https:" ? https : http).request, { signal } = request, response = null, abort = () => {
			let error = new AbortError("The operation was aborted.");
			reject(error), request.body && request.body instanceof Stream$1.Readable && request.body.destroy(error), response && response.body && response.body.emit("error", error);
		};
		if (signal && signal.aborted) {
			abort();
			return;
		}
		let abortAndFinalize = () => {
			abort(), finalize();
		}, request_ = send(parsedURL.toString(), options);
		signal && signal.addEventListener("abort", abortAndFinalize);
		let finalize = () => {
			request_.abort(), signal && signal.removeEventListener("abort", abortAndFinalize);
		};
		request_.on("error", (error) => {
			reject(new FetchError(`request to ${request.url} failed, reason: ${error.message}`, "system", error)), finalize();
		}), fixResponseChunkedTransferBadEnding(request_, (error) => {
			response && response.body && response.body.destroy(error);
		}), process.version < "v14" && request_.on("socket", (s) => {
			let endedWithEventsCount;
			s.prependListener("end", () => {
				endedWithEventsCount = s._eventsCount;
			}), s.prependListener("close", (hadError) => {
				if (response && endedWithEventsCount < s._eventsCount && !hadError) {
					let error = /* @__PURE__ */ Error("Premature close");
					error.code = "ERR_STREAM_PREMATURE_CLOSE", response.body.emit("error", error);
				}
			});
		}), request_.on("response", (response_) => {
			request_.setTimeout(0);
			let headers = fromRawHeaders(response_.rawHeaders);
			if (isRedirect(response_.statusCode)) {
				let location = headers.get("Location"), locationURL = null;
				try {
					locationURL = location === null ? null : new URL(location, request.url);
				} catch {
					if (request.redirect !== "manual") {
						reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, "invalid-redirect")), finalize();
						return;
					}
				}
				switch (request.redirect) {
					case "error":
						reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request.url}`, "no-redirect")), finalize();
						return;
					case "manual": break;
					case "follow": {
						if (locationURL === null) break;
						if (request.counter >= request.follow) {
							reject(new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect")), finalize();
							return;
						}
						let requestOptions = {
							headers: new Headers(request.headers),
							follow: request.follow,
							counter: request.counter + 1,
							agent: request.agent,
							compress: request.compress,
							method: request.method,
							body: clone(request),
							signal: request.signal,
							size: request.size,
							referrer: request.referrer,
							referrerPolicy: request.referrerPolicy
						};
						if (!isDomainOrSubdomain(request.url, locationURL) || !isSameProtocol(request.url, locationURL)) for (let name of [
							"authorization",
							"www-authenticate",
							"cookie",
							"cookie2"
						]) requestOptions.headers.delete(name);
						if (response_.statusCode !== 303 && request.body && options_.body instanceof Stream$1.Readable) {
							reject(new FetchError("Cannot follow redirect with body being a readable stream", "unsupported-redirect")), finalize();
							return;
						}
						(response_.statusCode === 303 || (response_.statusCode === 301 || response_.statusCode === 302) && request.method === "POST") && (requestOptions.method = "GET", requestOptions.body = void 0, requestOptions.headers.delete("content-length"));
						let responseReferrerPolicy = parseReferrerPolicyFromHeader(headers);
						responseReferrerPolicy && (requestOptions.referrerPolicy = responseReferrerPolicy), resolve(fetch(new Request(locationURL, requestOptions))), finalize();
						return;
					}
					default: return reject(/* @__PURE__ */ TypeError(`Redirect option '${request.redirect}' is not a valid value of RequestRedirect`));
				}
			}
			signal && response_.once("end", () => {
				signal.removeEventListener("abort", abortAndFinalize);
			});
			let body = pipeline$1(response_, new PassThrough(), (error) => {
				error && reject(error);
			});
			/* c8 ignore next 3 */
			process.version < "v12.10" && response_.on("aborted", abortAndFinalize);
			let responseOptions = {
				url: request.url,
				status: response_.statusCode,
				statusText: response_.statusMessage,
				headers,
				size: request.size,
				counter: request.counter,
				highWaterMark: request.highWaterMark
			}, codings = headers.get("Content-Encoding");
			if (!request.compress || request.method === "HEAD" || codings === null || response_.statusCode === 204 || response_.statusCode === 304) {
				response = new Response(body, responseOptions), resolve(response);
				return;
			}
			let zlibOptions = {
				flush: zlib.Z_SYNC_FLUSH,
				finishFlush: zlib.Z_SYNC_FLUSH
			};
			if (codings === "gzip" || codings === "x-gzip") body = pipeline$1(body, zlib.createGunzip(zlibOptions), (error) => {
				error && reject(error);
			}), response = new Response(body, responseOptions), resolve(response);
			else if (codings === "deflate" || codings === "x-deflate") {
				let raw = pipeline$1(response_, new PassThrough(), (error) => {
					error && reject(error);
				});
				raw.once("data", (chunk) => {
					body = (chunk[0] & 15) == 8 ? pipeline$1(body, zlib.createInflate(), (error) => {
						error && reject(error);
					}) : pipeline$1(body, zlib.createInflateRaw(), (error) => {
						error && reject(error);
					}), response = new Response(body, responseOptions), resolve(response);
				}), raw.once("end", () => {
					response || (response = new Response(body, responseOptions), resolve(response));
				});
			} else codings === "br" ? (body = pipeline$1(body, zlib.createBrotliDecompress(), (error) => {
				error && reject(error);
			}), response = new Response(body, responseOptions), resolve(response)) : (response = new Response(body, responseOptions), resolve(response));
		}), writeToStream(request_, request).catch(reject);
	});
}
function fixResponseChunkedTransferBadEnding(request, errorCallback) {
	let LAST_CHUNK = Buffer$1.from("0\r\n\r\n"), isChunkedTransfer = !1, properLastChunkReceived = !1, previousChunk;
	request.on("response", (response) => {
		let { headers } = response;
		isChunkedTransfer = headers["transfer-encoding"] === "chunked" && !headers["content-length"];
	}), request.on("socket", (socket) => {
		let onSocketClose = () => {
			if (isChunkedTransfer && !properLastChunkReceived) {
				let error = /* @__PURE__ */ Error("Premature close");
				error.code = "ERR_STREAM_PREMATURE_CLOSE", errorCallback(error);
			}
		}, onData = (buf) => {
			properLastChunkReceived = Buffer$1.compare(buf.slice(-5), LAST_CHUNK) === 0, !properLastChunkReceived && previousChunk && (properLastChunkReceived = Buffer$1.compare(previousChunk.slice(-3), LAST_CHUNK.slice(0, 3)) === 0 && Buffer$1.compare(buf.slice(-2), LAST_CHUNK.slice(3)) === 0), previousChunk = buf;
		};
		socket.prependListener("close", onSocketClose), socket.on("data", onData), request.on("close", () => {
			socket.removeListener("close", onSocketClose), socket.removeListener("data", onData);
		});
	});
}
var supportedSchemas, init_src = __esmMin((() => {
	init_dist(), init_body(), init_response(), init_headers(), init_request(), init_fetch_error(), init_abort_error(), init_is_redirect(), init_esm_min(), init_is(), init_referrer(), init_from(), supportedSchemas = /* @__PURE__ */ new Set([
		"data:",
		"http:",
		"https:"
	]);
}));
export { Request as a, init_response as c, Headers as d, init_headers as f, init_abort_error as i, init_is_redirect as l, init_fetch_error as m, init_src as n, init_request as o, FetchError as p, AbortError as r, Response as s, fetch as t, isRedirect as u };
