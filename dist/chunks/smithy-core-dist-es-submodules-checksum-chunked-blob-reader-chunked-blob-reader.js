import { n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { PassThrough, Readable, Writable } from "node:stream";
import * as zlib from "node:zlib";
import { createHash, createHmac, getRandomValues } from "node:crypto";
import { join, sep } from "node:path";
import { ReadStream, createReadStream, fstatSync, lstatSync } from "node:fs";
import { readFile as readFile$1 } from "node:fs/promises";
import { homedir } from "node:os";
// node_modules/@smithy/core/dist-es/submodules/checksum/chunked-blob-reader/chunked-blob-reader.js
async function blobReader(blob, onChunk, chunkSize = 1048576) {
	let size = blob.size, totalBytesRead = 0;
	for (; totalBytesRead < size;) {
		let slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
		onChunk(new Uint8Array(await slice.arrayBuffer())), totalBytesRead += slice.size;
	}
}
__esmMin((() => {}));
var blobHasher, init_blobHasher = __esmMin((() => {
	blobHasher = async function(hashCtor, blob) {
		let hash = new hashCtor();
		return await blobReader(blob, (chunk) => {
			hash.update(chunk);
		}), hash.digest();
	};
})), isArrayBuffer, init_is_array_buffer = __esmMin((() => {
	isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
})), fromArrayBuffer, fromString, init_buffer_from = __esmMin((() => {
	init_is_array_buffer(), fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
		if (!isArrayBuffer(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
		return Buffer.from(input, offset, length);
	}, fromString = (input, encoding) => {
		if (typeof input != "string") throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
		return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
	};
})), BASE64_REGEX, fromBase64, init_fromBase64 = __esmMin((() => {
	init_buffer_from(), BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input) => {
		if (input.length * 3 % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
		if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
		let buffer = fromString(input, "base64");
		return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	};
})), fromUtf8$1, init_fromUtf8 = __esmMin((() => {
	init_buffer_from(), fromUtf8$1 = (input) => {
		let buf = fromString(input, "utf8");
		return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	};
})), toBase64$1, init_toBase64 = __esmMin((() => {
	init_buffer_from(), init_fromUtf8(), toBase64$1 = (_input) => {
		let input;
		if (input = typeof _input == "string" ? fromUtf8$1(_input) : _input, typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
		return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
	return class Uint8ArrayBlobAdapter extends Uint8Array {
		static fromString(source, encoding = "utf-8") {
			if (typeof source == "string") return encoding === "base64" ? Uint8ArrayBlobAdapter.mutate(fromBase64(source)) : Uint8ArrayBlobAdapter.mutate(fromUtf8(source));
			throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
		}
		static mutate(source) {
			return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter.prototype), source;
		}
		transformToString(encoding = "utf-8") {
			return encoding === "base64" ? toBase64(this) : toUtf8(this);
		}
	};
}
__esmMin((() => {}));
var toUtf8$1, init_toUtf8 = __esmMin((() => {
	init_buffer_from(), toUtf8$1 = (input) => {
		if (typeof input == "string") return input;
		if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
		return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
function bindV4(getRandomValues) {
	return typeof crypto < "u" && typeof crypto.randomUUID == "function" ? () => crypto.randomUUID() : () => {
		let rnds = /* @__PURE__ */ new Uint8Array(16);
		return getRandomValues(rnds), rnds[6] = rnds[6] & 15 | 64, rnds[8] = rnds[8] & 63 | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
	};
}
var decimalToHex, init_v4 = __esmMin((() => {
	decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
})), copyDocumentWithTransform, init_copyDocumentWithTransform = __esmMin((() => {
	copyDocumentWithTransform = (source, _schemaRef, _transform = (_) => _) => source;
})), require_dist_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var HttpAuthLocation;
	(function(HttpAuthLocation) {
		HttpAuthLocation.HEADER = "header", HttpAuthLocation.QUERY = "query";
	})(HttpAuthLocation ||= {});
	var HttpApiKeyAuthLocation;
	(function(HttpApiKeyAuthLocation) {
		HttpApiKeyAuthLocation.HEADER = "header", HttpApiKeyAuthLocation.QUERY = "query";
	})(HttpApiKeyAuthLocation ||= {});
	var EndpointURLScheme;
	(function(EndpointURLScheme) {
		EndpointURLScheme.HTTP = "http", EndpointURLScheme.HTTPS = "https";
	})(EndpointURLScheme ||= {});
	var AlgorithmId;
	(function(AlgorithmId) {
		AlgorithmId.MD5 = "md5", AlgorithmId.CRC32 = "crc32", AlgorithmId.CRC32C = "crc32c", AlgorithmId.SHA1 = "sha1", AlgorithmId.SHA256 = "sha256";
	})(AlgorithmId ||= {});
	var FieldPosition;
	(function(FieldPosition) {
		FieldPosition[FieldPosition.HEADER = 0] = "HEADER", FieldPosition[FieldPosition.TRAILER = 1] = "TRAILER";
	})(FieldPosition ||= {});
	var IniSectionType;
	(function(IniSectionType) {
		IniSectionType.PROFILE = "profile", IniSectionType.SSO_SESSION = "sso-session", IniSectionType.SERVICES = "services";
	})(IniSectionType ||= {});
	var RequestHandlerProtocol;
	(function(RequestHandlerProtocol) {
		RequestHandlerProtocol.HTTP_0_9 = "http/0.9", RequestHandlerProtocol.HTTP_1_0 = "http/1.0", RequestHandlerProtocol.TDS_8_0 = "tds/8.0";
	})(RequestHandlerProtocol ||= {}), exports.AlgorithmId = AlgorithmId, exports.EndpointURLScheme = EndpointURLScheme, exports.FieldPosition = FieldPosition, exports.HttpApiKeyAuthLocation = HttpApiKeyAuthLocation, exports.IniSectionType = IniSectionType, exports.SMITHY_CONTEXT_KEY = "__smithy_context";
})), import_dist_cjs$6, getSmithyContext, init_getSmithyContext = __esmMin((() => {
	import_dist_cjs$6 = require_dist_cjs(), getSmithyContext = (context) => context[import_dist_cjs$6.SMITHY_CONTEXT_KEY] || (context[import_dist_cjs$6.SMITHY_CONTEXT_KEY] = {});
}));
// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
var init_hasOwn = __esmMin((() => {}));
// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		let param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
var HttpRequest, init_httpRequest = __esmMin((() => {
	HttpRequest = class HttpRequest {
		method;
		protocol;
		hostname;
		port;
		path;
		query;
		headers;
		username;
		password;
		fragment;
		body;
		constructor(options) {
			this.method = options.method || "GET", this.hostname = options.hostname || "localhost", this.port = options.port, this.query = options.query || {}, this.headers = options.headers || {}, this.body = options.body, this.protocol = options.protocol ? options.protocol.slice(-1) === ":" ? options.protocol : `${options.protocol}:` : "https:", this.path = options.path ? options.path.charAt(0) === "/" ? options.path : `/${options.path}` : "/", this.username = options.username, this.password = options.password, this.fragment = options.fragment;
		}
		static clone(request) {
			let cloned = new HttpRequest({
				...request,
				headers: { ...request.headers }
			});
			return cloned.query &&= cloneQuery(cloned.query), cloned;
		}
		static isInstance(request) {
			if (!request) return !1;
			let req = request;
			return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
		}
		clone() {
			return HttpRequest.clone(this);
		}
	};
})), HttpResponse, init_httpResponse = __esmMin((() => {
	HttpResponse = class {
		statusCode;
		reason;
		headers;
		body;
		constructor(options) {
			this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
		}
		static isInstance(response) {
			if (!response) return !1;
			let resp = response;
			return typeof resp.statusCode == "number" && typeof resp.headers == "object";
		}
	};
})), VALID_HOST_LABEL_REGEX, isValidHostLabel, init_isValidHostLabel = __esmMin((() => {
	VALID_HOST_LABEL_REGEX = /* @__PURE__ */ RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = !1) => {
		if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
		let labels = value.split(".");
		for (let label of labels) if (!isValidHostLabel(label)) return !1;
		return !0;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/isValidHostname.js
function isValidHostname(hostname) {
	return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
var init_isValidHostname = __esmMin((() => {})), normalizeProvider, init_normalizeProvider = __esmMin((() => {
	normalizeProvider = (input) => {
		if (typeof input == "function") return input;
		let promisified = Promise.resolve(input);
		return () => promisified;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/transport/parseQueryString.js
function parseQueryString(querystring) {
	let query = {};
	if (querystring = querystring.replace(/^\?/, ""), querystring) for (let pair of querystring.split("&")) {
		let [key, value = null] = pair.split("=");
		key = decodeURIComponent(key), value &&= decodeURIComponent(value), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
	}
	return query;
}
var init_parseQueryString = __esmMin((() => {})), parseUrl, init_parseUrl = __esmMin((() => {
	parseUrl = (url) => {
		if (typeof url == "string") return parseUrl(new URL(url));
		let { hostname, pathname, port, protocol, search } = url, query;
		return search && (query = parseQueryString(search)), {
			hostname,
			port: port ? parseInt(port) : void 0,
			protocol,
			path: pathname,
			query
		};
	};
})), toEndpointV1, init_toEndpointV1$1 = __esmMin((() => {
	init_parseUrl(), toEndpointV1 = (endpoint) => {
		if (typeof endpoint == "object") {
			if ("url" in endpoint) {
				let v1Endpoint = parseUrl(endpoint.url);
				if (endpoint.headers) {
					v1Endpoint.headers = {};
					for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
				}
				return v1Endpoint;
			}
			return endpoint;
		}
		return parseUrl(endpoint);
	};
})), init_transport = __esmMin((() => {
	init_getSmithyContext(), init_httpRequest(), init_httpResponse(), init_isValidHostLabel(), init_normalizeProvider(), init_parseUrl(), init_toEndpointV1$1();
})), parseBoolean, expectBoolean, expectNumber, MAX_FLOAT, expectFloat32, expectLong, expectInt, expectInt32, expectShort, expectByte, expectSizedInt, castInt, expectNonNull, expectObject, expectString, expectUnion, strictParseDouble, strictParseFloat, strictParseFloat32, NUMBER_REGEX, parseNumber, limitedParseDouble, handleFloat, limitedParseFloat, limitedParseFloat32, parseFloatString, strictParseLong, strictParseInt, strictParseInt32, strictParseShort, strictParseByte, stackTraceWarning, logger, init_parse_utils = __esmMin((() => {
	init_transport(), parseBoolean = (value) => {
		switch (value) {
			case "true": return !0;
			case "false": return !1;
			default: throw Error(`Unable to parse boolean value "${value}"`);
		}
	}, expectBoolean = (value) => {
		if (value != null) {
			if (typeof value == "number") {
				if ((value === 0 || value === 1) && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), value === 0) return !1;
				if (value === 1) return !0;
			}
			if (typeof value == "string") {
				let lower = value.toLowerCase();
				if ((lower === "false" || lower === "true") && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), lower === "false") return !1;
				if (lower === "true") return !0;
			}
			if (typeof value == "boolean") return value;
			throw TypeError(`Expected boolean, got ${typeof value}: ${value}`);
		}
	}, expectNumber = (value) => {
		if (value != null) {
			if (typeof value == "string") {
				let parsed = parseFloat(value);
				if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
			}
			if (typeof value == "number") return value;
			throw TypeError(`Expected number, got ${typeof value}: ${value}`);
		}
	}, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectFloat32 = (value) => {
		let expected = expectNumber(value);
		if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1e400 && expected !== -1e400 && Math.abs(expected) > MAX_FLOAT) throw TypeError(`Expected 32-bit float, got ${value}`);
		return expected;
	}, expectLong = (value) => {
		if (value != null) {
			if (Number.isInteger(value) && !Number.isNaN(value)) return value;
			throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
		}
	}, expectInt = expectLong, expectInt32 = (value) => expectSizedInt(value, 32), expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
		let expected = expectLong(value);
		if (expected !== void 0 && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
		return expected;
	}, castInt = (value, size) => {
		switch (size) {
			case 32: return Int32Array.of(value)[0];
			case 16: return Int16Array.of(value)[0];
			case 8: return Int8Array.of(value)[0];
		}
	}, expectNonNull = (value, location) => {
		if (value == null) throw TypeError(location ? `Expected a non-null value for ${location}` : "Expected a non-null value");
		return value;
	}, expectObject = (value) => {
		if (value != null) {
			if (typeof value == "object" && !Array.isArray(value)) return value;
			throw TypeError(`Expected object, got ${Array.isArray(value) ? "array" : typeof value}: ${value}`);
		}
	}, expectString = (value) => {
		if (value != null) {
			if (typeof value == "string") return value;
			if ([
				"boolean",
				"number",
				"bigint"
			].includes(typeof value)) return logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`)), String(value);
			throw TypeError(`Expected string, got ${typeof value}: ${value}`);
		}
	}, expectUnion = (value) => {
		if (value == null) return;
		let asObject = expectObject(value), setKeys = [];
		for (let k in asObject) hasOwn(asObject, k) && asObject[k] != null && setKeys.push(k);
		if (setKeys.length === 0) throw TypeError("Unions must have exactly one non-null member. None were found.");
		if (setKeys.length > 1) throw TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
		return asObject;
	}, strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value), strictParseFloat = strictParseDouble, strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
		let matches = value.match(NUMBER_REGEX);
		if (matches === null || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
		return parseFloat(value);
	}, limitedParseDouble = (value) => typeof value == "string" ? parseFloatString(value) : expectNumber(value), handleFloat = limitedParseDouble, limitedParseFloat = limitedParseDouble, limitedParseFloat32 = (value) => typeof value == "string" ? parseFloatString(value) : expectFloat32(value), parseFloatString = (value) => {
		switch (value) {
			case "NaN": return NaN;
			case "Infinity": return 1e400;
			case "-Infinity": return -1e400;
			default: throw Error(`Unable to parse float value: ${value}`);
		}
	}, strictParseLong = (value) => expectLong(typeof value == "string" ? parseNumber(value) : value), strictParseInt = strictParseLong, strictParseInt32 = (value) => expectInt32(typeof value == "string" ? parseNumber(value) : value), strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value), strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value), stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n"), logger = { warn: console.warn };
}));
// node_modules/@smithy/core/dist-es/submodules/serde/date-utils.js
function dateToUtcString(date) {
	let year = date.getUTCFullYear(), month = date.getUTCMonth(), dayOfWeek = date.getUTCDay(), dayOfMonthInt = date.getUTCDate(), hoursInt = date.getUTCHours(), minutesInt = date.getUTCMinutes(), secondsInt = date.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
	return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var DAYS, MONTHS, RFC3339, parseRfc3339DateTime, RFC3339_WITH_OFFSET$1, parseRfc3339DateTimeWithOffset, IMF_FIXDATE$1, RFC_850_DATE$1, ASC_TIME$1, parseRfc7231DateTime, parseEpochTimestamp, buildDate, parseTwoDigitYear, FIFTY_YEARS_IN_MILLIS, adjustRfc850Year, parseMonthByShortName, DAYS_IN_MONTH, validateDayOfMonth, isLeapYear, parseDateValue, parseMilliseconds, parseOffsetToMilliseconds, stripLeadingZeroes, init_date_utils = __esmMin((() => {
	init_parse_utils(), DAYS = [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	], MONTHS = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	], RFC3339 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value) => {
		if (value == null) return;
		if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
		let match = RFC3339.exec(value);
		if (!match) throw TypeError("Invalid RFC-3339 date-time value");
		let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
		return buildDate(year, month, day, {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
	}, RFC3339_WITH_OFFSET$1 = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value) => {
		if (value == null) return;
		if (typeof value != "string") throw TypeError("RFC-3339 date-times must be expressed as strings");
		let match = RFC3339_WITH_OFFSET$1.exec(value);
		if (!match) throw TypeError("Invalid RFC-3339 date-time value");
		let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date = buildDate(year, month, day, {
			hours,
			minutes,
			seconds,
			fractionalMilliseconds
		});
		return offsetStr.toUpperCase() != "Z" && date.setTime(date.getTime() - parseOffsetToMilliseconds(offsetStr)), date;
	}, IMF_FIXDATE$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE$1 = /* @__PURE__ */ new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME$1 = /* @__PURE__ */ new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value) => {
		if (value == null) return;
		if (typeof value != "string") throw TypeError("RFC-7231 date-times must be expressed as strings");
		let match = IMF_FIXDATE$1.exec(value);
		if (match) {
			let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
			return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
		}
		if (match = RFC_850_DATE$1.exec(value), match) {
			let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
			return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			}));
		}
		if (match = ASC_TIME$1.exec(value), match) {
			let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
			return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), {
				hours,
				minutes,
				seconds,
				fractionalMilliseconds
			});
		}
		throw TypeError("Invalid RFC-7231 date-time value");
	}, parseEpochTimestamp = (value) => {
		if (value == null) return;
		let valueAsDouble;
		if (typeof value == "number") valueAsDouble = value;
		else if (typeof value == "string") valueAsDouble = strictParseDouble(value);
		else if (typeof value == "object" && value.tag === 1) valueAsDouble = value.value;
		else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
		if (Number.isNaN(valueAsDouble) || valueAsDouble === 1e400 || valueAsDouble === -1e400) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
		return new Date(Math.round(valueAsDouble * 1e3));
	}, buildDate = (year, month, day, time) => {
		let adjustedMonth = month - 1;
		return validateDayOfMonth(year, adjustedMonth, day), new Date(Date.UTC(year, adjustedMonth, day, parseDateValue(time.hours, "hour", 0, 23), parseDateValue(time.minutes, "minute", 0, 59), parseDateValue(time.seconds, "seconds", 0, 60), parseMilliseconds(time.fractionalMilliseconds)));
	}, parseTwoDigitYear = (value) => {
		let thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
		return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
	}, FIFTY_YEARS_IN_MILLIS = 15768e8, adjustRfc850Year = (input) => input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value) => {
		let monthIdx = MONTHS.indexOf(value);
		if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
		return monthIdx + 1;
	}, DAYS_IN_MONTH = [
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	], validateDayOfMonth = (year, month, day) => {
		let maxDays = DAYS_IN_MONTH[month];
		if (month === 1 && isLeapYear(year) && (maxDays = 29), day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year}: ${day}`);
	}, isLeapYear = (year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0), parseDateValue = (value, type, lower, upper) => {
		let dateVal = strictParseByte(stripLeadingZeroes(value));
		if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
		return dateVal;
	}, parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3, parseOffsetToMilliseconds = (value) => {
		let directionStr = value[0], direction = 1;
		if (directionStr == "+") direction = 1;
		else if (directionStr == "-") direction = -1;
		else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
		let hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
		return direction * (hour * 60 + minute) * 60 * 1e3;
	}, stripLeadingZeroes = (value) => {
		let idx = 0;
		for (; idx < value.length - 1 && value.charAt(idx) === "0";) idx++;
		return idx === 0 ? value : value.slice(idx);
	};
})), LazyJsonString, init_lazy_json = __esmMin((() => {
	LazyJsonString = function(val) {
		return Object.assign(new String(val), {
			deserializeJSON() {
				return JSON.parse(String(val));
			},
			toString() {
				return String(val);
			},
			toJSON() {
				return String(val);
			}
		});
	}, LazyJsonString.from = (object) => object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : typeof object == "string" || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object)), LazyJsonString.fromObject = LazyJsonString.from;
}));
// node_modules/@smithy/core/dist-es/submodules/serde/quote-header.js
function quoteHeader(part) {
	return (part.includes(",") || part.includes("\"")) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, "\\\"")}"`), part;
}
var init_quote_header = __esmMin((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/schema-serde-lib/schema-date-utils.js
function range(v, min, max) {
	let _v = Number(v);
	if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
}
var ddd, mmm, time, date, year, RFC3339_WITH_OFFSET, IMF_FIXDATE_NATIVE, IMF_FIXDATE, RFC_850_DATE, ASC_TIME, months, _parseEpochTimestamp, _parseRfc3339DateTimeWithOffset, _parseRfc7231DateTime, init_schema_date_utils = __esmMin((() => {
	ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET = /* @__PURE__ */ new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	], _parseEpochTimestamp = (value) => {
		if (value == null) return;
		let num = NaN;
		if (typeof value == "number") num = value;
		else if (typeof value == "string") {
			if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
			num = Number.parseFloat(value);
		} else typeof value == "object" && value.tag === 1 && (num = value.value);
		if (isNaN(num) || Math.abs(num) === 1e400) throw TypeError("Epoch timestamps must be valid finite numbers.");
		return new Date(Math.round(num * 1e3));
	}, _parseRfc3339DateTimeWithOffset = (value) => {
		if (value == null) return;
		if (typeof value != "string") throw TypeError("RFC3339 timestamps must be strings");
		let matches = RFC3339_WITH_OFFSET.exec(value);
		if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
		let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
		range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
		let date = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
		if (date.setUTCFullYear(Number(yearStr)), offsetStr.toUpperCase() != "Z") {
			let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [
				void 0,
				"+",
				0,
				0
			], scalar = sign === "-" ? 1 : -1;
			date.setTime(date.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
		}
		return date;
	}, _parseRfc7231DateTime = (value) => {
		if (value == null) return;
		if (typeof value != "string") throw TypeError("RFC7231 timestamps must be strings.");
		if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
		let day, month, year, hour, minute, second, fraction, matches;
		if ((matches = IMF_FIXDATE.exec(value)) ? [, day, month, year, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE.exec(value)) ? ([, day, month, year, hour, minute, second, fraction] = matches, year = (Number(year) + 1900).toString()) : (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year] = matches), year && second) {
			let timestamp = Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
			range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
			let date = new Date(timestamp);
			return date.setUTCFullYear(Number(year)), date;
		}
		throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/split-every.js
function splitEvery(value, delimiter, numDelimiters) {
	if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
	let segments = value.split(delimiter);
	if (numDelimiters === 1) return segments;
	let compoundSegments = [], currentSegment = "";
	for (let i = 0; i < segments.length; i++) currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i], (i + 1) % numDelimiters === 0 && (compoundSegments.push(currentSegment), currentSegment = "");
	return currentSegment !== "" && compoundSegments.push(currentSegment), compoundSegments;
}
var init_split_every = __esmMin((() => {})), splitHeader, init_split_header = __esmMin((() => {
	splitHeader = (value) => {
		let z = value.length, values = [], withinQuotes = !1, escaped = !1, anchor = 0;
		for (let i = 0; i < z; ++i) {
			let char = value[i];
			switch (char) {
				case "\"":
					escaped || (withinQuotes = !withinQuotes);
					break;
				case ",": withinQuotes || (values.push(value.slice(anchor, i)), anchor = i + 1);
			}
			escaped = char === "\\" && !escaped;
		}
		return values.push(value.slice(anchor)), values.map((v) => {
			v = v.trim();
			let z = v.length;
			return z < 2 ? v : v[0] === "\"" && v[z - 1] === "\"" ? (v = v.slice(1, z - 1), v.replace(/\\(["\\])/g, "$1")) : v.replace(/\\"/g, "\"");
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/value/NumericValue.js
function nv(input) {
	return new NumericValue(String(input), "bigDecimal");
}
var format, NumericValue, init_NumericValue = __esmMin((() => {
	format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/, NumericValue = class NumericValue {
		string;
		type;
		constructor(string, type) {
			if (this.string = string, this.type = type, !format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
		}
		toString() {
			return this.string;
		}
		static [Symbol.hasInstance](object) {
			if (!object || typeof object != "object") return !1;
			let _nv = object;
			return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
function fromHex(encoded) {
	if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
	let out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		let encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
var SHORT_TO_HEX, HEX_TO_SHORT, init_hex_encoding = __esmMin((() => {
	SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
	for (let i = 0; i < 256; i++) {
		let encodedByte = i.toString(16).toLowerCase();
		encodedByte.length === 1 && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i] = encodedByte, HEX_TO_SHORT[encodedByte] = i;
	}
})), calculateBodyLength, init_calculateBodyLength = __esmMin((() => {
	calculateBodyLength = (body) => {
		if (!body) return 0;
		if (typeof body == "string") return Buffer.byteLength(body);
		if (typeof body.byteLength == "number") return body.byteLength;
		if (typeof body.size == "number") return body.size;
		if (typeof body.start == "number" && typeof body.end == "number") return body.end + 1 - body.start;
		if (body instanceof ReadStream) {
			if (body.path != null) return lstatSync(body.path).size;
			if (typeof body.fd == "number") return fstatSync(body.fd).size;
		}
		throw Error(`Body Length computation failed for ${body}`);
	};
})), toUint8Array, init_toUint8Array = __esmMin((() => {
	init_fromUtf8(), toUint8Array = (data) => data instanceof Uint8Array ? data : typeof data == "string" ? fromUtf8$1(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);
}));
// node_modules/@smithy/core/dist-es/submodules/serde/concatBytes.js
function concatBytes(arrays, length) {
	if (length === void 0) {
		length = 0;
		for (let bytes of arrays) length += bytes.byteLength;
	}
	let result = new Uint8Array(length), offset = 0;
	for (let buf of arrays) result.set(buf, offset), offset += buf.byteLength;
	return result;
}
var init_concatBytes = __esmMin((() => {})), deserializerMiddleware, findHeader$1, init_deserializerMiddleware = __esmMin((() => {
	init_transport(), deserializerMiddleware = (options, deserializer) => (next, context) => async (args) => {
		let { response } = await next(args);
		try {
			return {
				response,
				output: await deserializer(response, options)
			};
		} catch (error) {
			if (Object.defineProperty(error, "$response", {
				value: response,
				enumerable: !1,
				writable: !1,
				configurable: !1
			}), !("$metadata" in error)) {
				let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
				try {
					error.message += "\n  " + hint;
				} catch {
					!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
				}
				error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
				try {
					if (HttpResponse.isInstance(response)) {
						let { headers = {} } = response, headerEntries = Object.entries(headers);
						error.$metadata = {
							httpStatusCode: response.statusCode,
							requestId: findHeader$1(/^x-[\w-]+-request-?id$/, headerEntries),
							extendedRequestId: findHeader$1(/^x-[\w-]+-id-2$/, headerEntries),
							cfId: findHeader$1(/^x-[\w-]+-cf-id$/, headerEntries)
						};
					}
				} catch {}
			}
			throw error;
		}
	}, findHeader$1 = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];
})), ProviderError, init_ProviderError = __esmMin((() => {
	ProviderError = class ProviderError extends Error {
		name = "ProviderError";
		tryNextLink;
		constructor(message, options = !0) {
			let logger, tryNextLink = !0;
			typeof options == "boolean" ? (logger = void 0, tryNextLink = options) : typeof options == "object" && options && (logger = options.logger, tryNextLink = options.tryNextLink ?? !0), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, ProviderError.prototype), logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
		}
		static from(error, options = !0) {
			return Object.assign(new this(error.message, options), error);
		}
	};
})), CredentialsProviderError, init_CredentialsProviderError = __esmMin((() => {
	init_ProviderError(), CredentialsProviderError = class CredentialsProviderError extends ProviderError {
		name = "CredentialsProviderError";
		constructor(message, options = !0) {
			super(message, options), Object.setPrototypeOf(this, CredentialsProviderError.prototype);
		}
	};
})), TokenProviderError, init_TokenProviderError = __esmMin((() => {
	init_ProviderError(), TokenProviderError = class TokenProviderError extends ProviderError {
		name = "TokenProviderError";
		constructor(message, options = !0) {
			super(message, options), Object.setPrototypeOf(this, TokenProviderError.prototype);
		}
	};
})), chain, init_chain = __esmMin((() => {
	init_ProviderError(), chain = (...providers) => async () => {
		if (providers.length === 0) throw new ProviderError("No providers in chain");
		let lastProviderError;
		for (let provider of providers) try {
			return await provider();
		} catch (err) {
			if (lastProviderError = err, err?.tryNextLink) continue;
			throw err;
		}
		throw lastProviderError;
	};
})), fromValue, init_fromValue = __esmMin((() => {
	fromValue = (staticValue) => () => Promise.resolve(staticValue);
})), memoize, init_memoize = __esmMin((() => {
	memoize = (provider, isExpired, requiresRefresh) => {
		let resolved, pending, hasResult, isConstant = !1, coalesceProvider = async () => {
			pending ||= provider();
			try {
				resolved = await pending, hasResult = !0, isConstant = !1;
			} finally {
				pending = void 0;
			}
			return resolved;
		};
		return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant ? resolved : requiresRefresh && !requiresRefresh(resolved) ? (isConstant = !0, resolved) : (isExpired(resolved) && await coalesceProvider(), resolved));
	};
})), booleanSelector, init_booleanSelector = __esmMin((() => {
	booleanSelector = (obj, key, type) => {
		if (key in obj) {
			if (obj[key] === "true") return !0;
			if (obj[key] === "false") return !1;
			throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
		}
	};
})), numberSelector, init_numberSelector = __esmMin((() => {
	numberSelector = (obj, key, type) => {
		if (!(key in obj)) return;
		let numberValue = parseInt(obj[key], 10);
		if (Number.isNaN(numberValue)) throw TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
		return numberValue;
	};
})), SelectorType, init_types$1 = __esmMin((() => {
	(function(SelectorType) {
		SelectorType.ENV = "env", SelectorType.CONFIG = "shared config entry";
	})(SelectorType ||= {});
})), homeDirCache, getHomeDirCacheKey, getHomeDir, init_getHomeDir = __esmMin((() => {
	homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
		let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
		if (HOME) return HOME;
		if (USERPROFILE) return USERPROFILE;
		if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
		let homeDirCacheKey = getHomeDirCacheKey();
		return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = homedir()), homeDirCache[homeDirCacheKey];
	};
})), ENV_PROFILE, DEFAULT_PROFILE, getProfileName, init_getProfileName = __esmMin((() => {
	ENV_PROFILE = "AWS_PROFILE", DEFAULT_PROFILE = "default", getProfileName = (init) => init.profile || process.env.AWS_PROFILE || "default";
})), getSSOTokenFilepath, init_getSSOTokenFilepath = __esmMin((() => {
	init_getHomeDir(), getSSOTokenFilepath = (id) => {
		let cacheName = createHash("sha1").update(id).digest("hex");
		return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
	};
})), tokenIntercept, getSSOTokenFromFile, init_getSSOTokenFromFile = __esmMin((() => {
	init_getSSOTokenFilepath(), tokenIntercept = {}, getSSOTokenFromFile = async (id) => {
		if (tokenIntercept[id]) return tokenIntercept[id];
		let ssoTokenFilepath = getSSOTokenFilepath(id), ssoTokenText = await readFile$1(ssoTokenFilepath, "utf8");
		return JSON.parse(ssoTokenText);
	};
})), init_constants$2 = __esmMin((() => {})), import_dist_cjs$5, getConfigData, init_getConfigData = __esmMin((() => {
	import_dist_cjs$5 = require_dist_cjs(), init_constants$2(), getConfigData = (data) => Object.entries(data).filter(([key]) => {
		let indexOfSeparator = key.indexOf(".");
		return indexOfSeparator !== -1 && Object.values(import_dist_cjs$5.IniSectionType).includes(key.substring(0, indexOfSeparator));
	}).reduce((acc, [key, value]) => {
		let indexOfSeparator = key.indexOf("."), updatedKey = key.substring(0, indexOfSeparator) === import_dist_cjs$5.IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
		return acc[updatedKey] = value, acc;
	}, { ...data.default && { default: data.default } });
})), getConfigFilepath, init_getConfigFilepath = __esmMin((() => {
	init_getHomeDir(), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || join(getHomeDir(), ".aws", "config");
})), getCredentialsFilepath, init_getCredentialsFilepath = __esmMin((() => {
	init_getHomeDir(), getCredentialsFilepath = () => process.env.AWS_SHARED_CREDENTIALS_FILE || join(getHomeDir(), ".aws", "credentials");
})), import_dist_cjs$4, prefixKeyRegex, profileNameBlockList, parseIni, init_parseIni = __esmMin((() => {
	import_dist_cjs$4 = require_dist_cjs(), init_constants$2(), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
		let map = {}, currentSection, currentSubSection;
		for (let iniLine of iniData.split(/\r?\n/)) {
			let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
			if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
				currentSection = void 0, currentSubSection = void 0;
				let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
				if (matches) {
					let [, prefix, , name] = matches;
					Object.values(import_dist_cjs$4.IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
				} else currentSection = sectionName;
				if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
			} else if (currentSection) {
				let indexOfEqualsSign = trimmedLine.indexOf("=");
				if (![0, -1].includes(indexOfEqualsSign)) {
					let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
					if (value === "") currentSubSection = name;
					else {
						currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
						let key = currentSubSection ? [currentSubSection, name].join(".") : name;
						map[currentSection][key] = value;
					}
				}
			}
		}
		return map;
	};
})), filePromises, fileIntercept, readFile, init_readFile = __esmMin((() => {
	filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] === void 0 ? ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = readFile$1(path, "utf8")), filePromises[path]) : fileIntercept[path];
})), swallowError$1, loadSharedConfigFiles, init_loadSharedConfigFiles = __esmMin((() => {
	init_getConfigData(), init_getConfigFilepath(), init_getCredentialsFilepath(), init_getHomeDir(), init_parseIni(), init_readFile(), init_constants$2(), swallowError$1 = () => ({}), loadSharedConfigFiles = async (init = {}) => {
		let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), resolvedFilepath = filepath;
		filepath.startsWith("~/") && (resolvedFilepath = join(homeDir, filepath.slice(2)));
		let resolvedConfigFilepath = configFilepath;
		configFilepath.startsWith("~/") && (resolvedConfigFilepath = join(homeDir, configFilepath.slice(2)));
		let parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError$1)]);
		return {
			configFile: parsedFiles[0],
			credentialsFile: parsedFiles[1]
		};
	};
})), import_dist_cjs$3, getSsoSessionData, init_getSsoSessionData = __esmMin((() => {
	import_dist_cjs$3 = require_dist_cjs(), init_loadSharedConfigFiles(), getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(import_dist_cjs$3.IniSectionType.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({
		...acc,
		[key.substring(key.indexOf(".") + 1)]: value
	}), {});
})), swallowError, loadSsoSessionData, init_loadSsoSessionData = __esmMin((() => {
	init_getConfigFilepath(), init_getSsoSessionData(), init_parseIni(), init_readFile(), swallowError = () => ({}), loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError);
})), mergeConfigFiles, init_mergeConfigFiles = __esmMin((() => {
	mergeConfigFiles = (...files) => {
		let merged = {};
		for (let file of files) for (let [key, values] of Object.entries(file)) merged[key] === void 0 ? merged[key] = values : Object.assign(merged[key], values);
		return merged;
	};
})), parseKnownFiles, init_parseKnownFiles = __esmMin((() => {
	init_loadSharedConfigFiles(), init_mergeConfigFiles(), parseKnownFiles = async (init) => {
		let parsedFiles = await loadSharedConfigFiles(init);
		return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
	};
})), externalDataInterceptor, init_externalDataInterceptor = __esmMin((() => {
	init_getSSOTokenFromFile(), init_readFile(), externalDataInterceptor = {
		getFileRecord() {
			return fileIntercept;
		},
		interceptFile(path, contents) {
			fileIntercept[path] = Promise.resolve(contents);
		},
		getTokenRecord() {
			return tokenIntercept;
		},
		interceptToken(id, contents) {
			tokenIntercept[id] = contents;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/getSelectorName.js
function getSelectorName(functionString) {
	try {
		let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
		return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
	} catch {
		return functionString;
	}
}
__esmMin((() => {}));
var fromEnv, init_fromEnv = __esmMin((() => {
	init_CredentialsProviderError(), fromEnv = (envVarSelector, options) => async () => {
		try {
			let config = envVarSelector(process.env, options);
			if (config === void 0) throw Error();
			return config;
		} catch (e) {
			throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
		}
	};
})), fromSharedConfigFiles, init_fromSharedConfigFiles = __esmMin((() => {
	init_CredentialsProviderError(), init_getProfileName(), init_loadSharedConfigFiles(), fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
		let profile = getProfileName(init), { configFile, credentialsFile } = await loadSharedConfigFiles(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = preferredFile === "config" ? {
			...profileFromCredentials,
			...profileFromConfig
		} : {
			...profileFromConfig,
			...profileFromCredentials
		};
		try {
			let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
			if (configValue === void 0) throw Error();
			return configValue;
		} catch (e) {
			throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
		}
	};
})), isFunction, fromStatic, init_fromStatic = __esmMin((() => {
	init_fromValue(), isFunction = (func) => typeof func == "function", fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
})), loadConfig, init_configLoader = __esmMin((() => {
	init_chain(), init_memoize(), init_fromEnv(), init_fromSharedConfigFiles(), init_fromStatic(), loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
		let { signingName, logger } = configuration;
		return memoize(chain(fromEnv(environmentVariableSelector, {
			signingName,
			logger
		}), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
	};
})), ENV_USE_DUALSTACK_ENDPOINT, CONFIG_USE_DUALSTACK_ENDPOINT, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, nodeDualstackConfigSelectors, init_NodeUseDualstackEndpointConfigOptions = __esmMin((() => {
	init_booleanSelector(), init_types$1(), ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT", CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint", NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
		configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
		default: !1
	}, nodeDualstackConfigSelectors = {
		environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
		configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
		default: void 0
	};
})), ENV_USE_FIPS_ENDPOINT, CONFIG_USE_FIPS_ENDPOINT, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, nodeFipsConfigSelectors, init_NodeUseFipsEndpointConfigOptions = __esmMin((() => {
	init_booleanSelector(), init_types$1(), ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT", CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint", NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
		configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
		default: !1
	}, nodeFipsConfigSelectors = {
		environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
		configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
		default: void 0
	};
})), getAllAliases, getMiddlewareNameWithAliases, constructStack, stepWeights, priorityWeights, init_MiddlewareStack = __esmMin((() => {
	getAllAliases = (name, aliases) => {
		let _aliases = [];
		if (name && _aliases.push(name), aliases) for (let alias of aliases) _aliases.push(alias);
		return _aliases;
	}, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
		let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1, entriesNameSet = /* @__PURE__ */ new Set(), sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]), removeByName = (toRemove) => {
			let isRemoved = !1, filterCb = (entry) => {
				let aliases = getAllAliases(entry.name, entry.aliases);
				if (aliases.includes(toRemove)) {
					isRemoved = !0;
					for (let alias of aliases) entriesNameSet.delete(alias);
					return !1;
				}
				return !0;
			};
			return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
		}, removeByReference = (toRemove) => {
			let isRemoved = !1, filterCb = (entry) => {
				if (entry.middleware === toRemove) {
					isRemoved = !0;
					for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
					return !1;
				}
				return !0;
			};
			return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
		}, cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
			toStack.add(entry.middleware, { ...entry });
		}), relativeEntries.forEach((entry) => {
			toStack.addRelativeTo(entry.middleware, { ...entry });
		}), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
			let expandedMiddlewareList = [];
			return from.before.forEach((entry) => {
				entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
			}), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
				entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
			}), expandedMiddlewareList;
		}, getMiddlewareList = (debug = !1) => {
			let normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
			return absoluteEntries.forEach((entry) => {
				let normalizedEntry = {
					...entry,
					before: [],
					after: []
				};
				for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
				normalizedAbsoluteEntries.push(normalizedEntry);
			}), relativeEntries.forEach((entry) => {
				let normalizedEntry = {
					...entry,
					before: [],
					after: []
				};
				for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
				normalizedRelativeEntries.push(normalizedEntry);
			}), normalizedRelativeEntries.forEach((entry) => {
				if (entry.toMiddleware) {
					let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
					if (toMiddleware === void 0) {
						if (debug) return;
						throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
					}
					entry.relation === "after" && toMiddleware.after.push(entry), entry.relation === "before" && toMiddleware.before.push(entry);
				}
			}), sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
		}, stack = {
			add: (middleware, options = {}) => {
				let { name, override, aliases: _aliases } = options, entry = {
					step: "initialize",
					priority: "normal",
					middleware,
					...options
				}, aliases = getAllAliases(name, _aliases);
				if (aliases.length > 0) {
					if (aliases.some((alias) => entriesNameSet.has(alias))) {
						if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
						for (let alias of aliases) {
							let toOverrideIndex = absoluteEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
							if (toOverrideIndex === -1) continue;
							let toOverride = absoluteEntries[toOverrideIndex];
							if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
							absoluteEntries.splice(toOverrideIndex, 1);
						}
					}
					for (let alias of aliases) entriesNameSet.add(alias);
				}
				absoluteEntries.push(entry);
			},
			addRelativeTo: (middleware, options) => {
				let { name, override, aliases: _aliases } = options, entry = {
					middleware,
					...options
				}, aliases = getAllAliases(name, _aliases);
				if (aliases.length > 0) {
					if (aliases.some((alias) => entriesNameSet.has(alias))) {
						if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
						for (let alias of aliases) {
							let toOverrideIndex = relativeEntries.findIndex((entry) => entry.name === alias || entry.aliases?.some((a) => a === alias));
							if (toOverrideIndex === -1) continue;
							let toOverride = relativeEntries[toOverrideIndex];
							if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
							relativeEntries.splice(toOverrideIndex, 1);
						}
					}
					for (let alias of aliases) entriesNameSet.add(alias);
				}
				relativeEntries.push(entry);
			},
			clone: () => cloneTo(constructStack()),
			use: (plugin) => {
				plugin.applyToStack(stack);
			},
			remove: (toRemove) => typeof toRemove == "string" ? removeByName(toRemove) : removeByReference(toRemove),
			removeByTag: (toRemove) => {
				let isRemoved = !1, filterCb = (entry) => {
					let { tags, name, aliases: _aliases } = entry;
					if (tags && tags.includes(toRemove)) {
						let aliases = getAllAliases(name, _aliases);
						for (let alias of aliases) entriesNameSet.delete(alias);
						return isRemoved = !0, !1;
					}
					return !0;
				};
				return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
			},
			concat: (from) => {
				let cloned = cloneTo(constructStack());
				return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1)), cloned;
			},
			applyToStack: cloneTo,
			identify: () => getMiddlewareList(!0).map((mw) => {
				let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
				return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
			}),
			identifyOnResolve(toggle) {
				return typeof toggle == "boolean" && (identifyOnResolve = toggle), identifyOnResolve;
			},
			resolve: (handler, context) => {
				for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
				return identifyOnResolve && console.log(stack.identify()), handler;
			}
		};
		return stack;
	}, stepWeights = {
		initialize: 5,
		serialize: 4,
		build: 3,
		finalizeRequest: 2,
		deserialize: 1
	}, priorityWeights = {
		high: 3,
		normal: 2,
		low: 1
	};
})), invalidFunction, init_invalidFunction = __esmMin((() => {
	invalidFunction = (message) => () => {
		throw Error(message);
	};
})), invalidProvider, init_invalidProvider = __esmMin((() => {
	invalidProvider = (message) => () => Promise.reject(message);
})), getCircularReplacer, init_circularReplacer = __esmMin((() => {
	getCircularReplacer = () => {
		let seen = /* @__PURE__ */ new WeakSet();
		return (key, value) => {
			if (typeof value == "object" && value) {
				if (seen.has(value)) return "[Circular]";
				seen.add(value);
			}
			return value;
		};
	};
})), sleep, init_sleep = __esmMin((() => {
	sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
})), waiterServiceDefaults, WaiterState, checkExceptions, init_waiter = __esmMin((() => {
	init_circularReplacer(), waiterServiceDefaults = {
		minDelay: 2,
		maxDelay: 120
	}, (function(WaiterState) {
		WaiterState.ABORTED = "ABORTED", WaiterState.FAILURE = "FAILURE", WaiterState.SUCCESS = "SUCCESS", WaiterState.RETRY = "RETRY", WaiterState.TIMEOUT = "TIMEOUT";
	})(WaiterState ||= {}), checkExceptions = (result) => {
		if (result.state === WaiterState.ABORTED) {
			let abortError = /* @__PURE__ */ Error(`${JSON.stringify({
				...result,
				reason: "Request was aborted"
			}, getCircularReplacer())}`);
			throw abortError.name = "AbortError", abortError;
		}
		if (result.state === WaiterState.TIMEOUT) {
			let timeoutError = /* @__PURE__ */ Error(`${JSON.stringify({
				...result,
				reason: "Waiter has timed out"
			}, getCircularReplacer())}`);
			throw timeoutError.name = "TimeoutError", timeoutError;
		}
		if (result.state !== WaiterState.SUCCESS) throw Error(`${JSON.stringify(result, getCircularReplacer())}`);
		return result;
	};
})), runPolling, checkWarn403, createMessageFromResponse, exponentialBackoffWithJitter, randomInRange, init_poller = __esmMin((() => {
	init_circularReplacer(), init_sleep(), init_waiter(), runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
		let observedResponses = {}, [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3], currentAttempt = 0, waitUntil = Date.now() + maxWaitTime * 1e3, warn403Time = Date.now() + 6e4, didWarn403 = !1;
		for (;;) {
			if (currentAttempt > 0) {
				let delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
				if (abortController?.signal?.aborted || abortSignal?.aborted) {
					let message = "AbortController signal aborted.";
					return observedResponses[message] |= 0, observedResponses[message] += 1, {
						state: WaiterState.ABORTED,
						observedResponses
					};
				}
				if (Date.now() + delayMs > waitUntil) return {
					state: WaiterState.TIMEOUT,
					observedResponses
				};
				await sleep(delayMs / 1e3);
			}
			let { state, reason } = await acceptorChecks(client, input);
			if (reason) {
				let message = createMessageFromResponse(reason);
				observedResponses[message] |= 0, observedResponses[message] += 1;
			}
			if (state !== WaiterState.RETRY) return {
				state,
				reason,
				final: reason,
				observedResponses
			};
			currentAttempt += 1, !didWarn403 && Date.now() >= warn403Time && (checkWarn403(observedResponses, client), didWarn403 = !0);
		}
	}, checkWarn403 = (observedResponses = {}, client) => {
		let orderedErrors = Object.keys(observedResponses), maxCount = 0, count403 = 0;
		for (let response of orderedErrors) {
			let n = observedResponses[response] | 0;
			maxCount = Math.max(n, maxCount), response.startsWith("403:") && (count403 += n);
		}
		let clientLogger = client?.config?.logger, warningLogger = typeof clientLogger?.warn == "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
		(count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) && warningLogger.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.");
	}, createMessageFromResponse = (reason) => {
		let status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
		return reason?.$responseBodyText ? `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}` : status ? reason?.$response || reason?.message ? `${status ?? "Unknown"}: ${reason?.message}` : `${status}: OK` : String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
	}, exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
		if (attempt > Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1) return maxDelayMs;
		let delay = minDelayMs * 2 ** (attempt - 1), waitFor = randomInRange(minDelayMs, Math.min(delay, maxDelayMs));
		if (Date.now() + waitFor > waitUntil) {
			let timeRemaining = waitUntil - Date.now();
			return Math.max(0, timeRemaining - 500);
		}
		return waitFor;
	}, randomInRange = (min, max) => min + Math.random() * (max - min);
})), validateWaiterOptions, init_validate = __esmMin((() => {
	validateWaiterOptions = (options) => {
		if (options.maxWaitTime <= 0) throw Error("WaiterConfiguration.maxWaitTime must be greater than 0");
		if (options.minDelay <= 0) throw Error("WaiterConfiguration.minDelay must be greater than 0");
		if (options.maxDelay <= 0) throw Error("WaiterConfiguration.maxDelay must be greater than 0");
		if (options.maxWaitTime <= options.minDelay) throw Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
		if (options.maxDelay < options.minDelay) throw Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
	};
})), abortTimeout, createWaiter, init_createWaiter = __esmMin((() => {
	init_poller(), init_validate(), init_waiter(), abortTimeout = (abortSignal) => {
		let onAbort;
		return {
			clearListener() {
				typeof abortSignal.removeEventListener == "function" && abortSignal.removeEventListener("abort", onAbort);
			},
			aborted: new Promise((resolve) => {
				onAbort = () => resolve({ state: WaiterState.ABORTED }), typeof abortSignal.addEventListener == "function" ? abortSignal.addEventListener("abort", onAbort) : abortSignal.onabort = onAbort;
			})
		};
	}, createWaiter = async (options, input, acceptorChecks) => {
		let params = {
			...waiterServiceDefaults,
			...options
		};
		validateWaiterOptions(params);
		let exitConditions = [runPolling(params, input, acceptorChecks)], finalize = [];
		if (options.abortSignal) {
			let { aborted, clearListener } = abortTimeout(options.abortSignal);
			finalize.push(clearListener), exitConditions.push(aborted);
		}
		if (options.abortController?.signal) {
			let { aborted, clearListener } = abortTimeout(options.abortController.signal);
			finalize.push(clearListener), exitConditions.push(aborted);
		}
		return Promise.race(exitConditions).then((result) => {
			for (let fn of finalize) fn();
			return result;
		});
	};
})), Client, init_client$1 = __esmMin((() => {
	init_MiddlewareStack(), Client = class {
		config;
		middlewareStack = constructStack();
		initConfig;
		handlers;
		constructor(config) {
			this.config = config;
			let { protocol, protocolSettings } = config;
			protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
		}
		send(command, optionsOrCb, cb) {
			let options = typeof optionsOrCb == "function" ? void 0 : optionsOrCb, callback = typeof optionsOrCb == "function" ? optionsOrCb : cb, useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0, handler;
			if (useHandlerCache) {
				this.handlers ||= /* @__PURE__ */ new WeakMap();
				let handlers = this.handlers;
				handlers.has(command.constructor) ? handler = handlers.get(command.constructor) : (handler = command.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command.constructor, handler));
			} else delete this.handlers, handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
			if (callback) handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {});
			else return handler(command).then((result) => result.output);
		}
		destroy() {
			this.config?.requestHandler?.destroy?.(), delete this.handlers;
		}
	};
})), deref, init_deref = __esmMin((() => {
	deref = (schemaRef) => typeof schemaRef == "function" ? schemaRef() : schemaRef;
})), operation, init_operation = __esmMin((() => {
	operation = (namespace, name, traits, input, output) => ({
		name,
		namespace,
		traits,
		input,
		output
	});
})), schemaDeserializationMiddleware, findHeader, init_schemaDeserializationMiddleware = __esmMin((() => {
	init_transport(), init_operation(), schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
		let { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [];
		try {
			return {
				response,
				output: await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
					...config,
					...context
				}, response)
			};
		} catch (error) {
			if (Object.defineProperty(error, "$response", {
				value: response,
				enumerable: !1,
				writable: !1,
				configurable: !1
			}), !("$metadata" in error)) {
				let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
				try {
					error.message += "\n  " + hint;
				} catch {
					!context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
				}
				error.$responseBodyText !== void 0 && error.$response && (error.$response.body = error.$responseBodyText);
				try {
					if (HttpResponse.isInstance(response)) {
						let { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
						error.$metadata = {
							httpStatusCode: statusCode,
							requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
							extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
							cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
						};
					}
				} catch {}
			}
			throw error;
		}
	}, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1];
})), schemaSerializationMiddleware, init_schemaSerializationMiddleware = __esmMin((() => {
	init_transport(), init_operation(), schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
		let { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
			...config,
			...context,
			endpoint
		});
		return next({
			...args,
			request
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js
function getSchemaSerdePlugin(config) {
	return { applyToStack: (commandStack) => {
		commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption$2), commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption$1), config.protocol.setSerdeContext(config);
	} };
}
var deserializerMiddlewareOption$1, serializerMiddlewareOption$2, init_getSchemaSerdePlugin = __esmMin((() => {
	init_schemaDeserializationMiddleware(), init_schemaSerializationMiddleware(), deserializerMiddlewareOption$1 = {
		name: "deserializerMiddleware",
		step: "deserialize",
		tags: ["DESERIALIZER"],
		override: !0
	}, serializerMiddlewareOption$2 = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	};
})), Schema, init_Schema = __esmMin((() => {
	Schema = class {
		name;
		namespace;
		traits;
		static assign(instance, values) {
			return Object.assign(instance, values);
		}
		static [Symbol.hasInstance](lhs) {
			let isPrototype = this.prototype.isPrototypeOf(lhs);
			return !isPrototype && typeof lhs == "object" && lhs ? lhs.symbol === this.symbol : isPrototype;
		}
		getName() {
			return this.namespace + "#" + this.name;
		}
	};
})), ListSchema, list, init_ListSchema = __esmMin((() => {
	init_Schema(), ListSchema = class ListSchema extends Schema {
		static symbol = Symbol.for("@smithy/lis");
		valueSchema;
		symbol = ListSchema.symbol;
	}, list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema(), {
		name,
		namespace,
		traits,
		valueSchema
	});
})), MapSchema, map$1, init_MapSchema = __esmMin((() => {
	init_Schema(), MapSchema = class MapSchema extends Schema {
		static symbol = Symbol.for("@smithy/map");
		keySchema;
		valueSchema;
		symbol = MapSchema.symbol;
	}, map$1 = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema(), {
		name,
		namespace,
		traits,
		keySchema,
		valueSchema
	});
})), OperationSchema, op, init_OperationSchema = __esmMin((() => {
	init_Schema(), OperationSchema = class OperationSchema extends Schema {
		static symbol = Symbol.for("@smithy/ope");
		input;
		output;
		symbol = OperationSchema.symbol;
	}, op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema(), {
		name,
		namespace,
		traits,
		input,
		output
	});
})), StructureSchema, struct, init_StructureSchema = __esmMin((() => {
	init_Schema(), StructureSchema = class StructureSchema extends Schema {
		static symbol = Symbol.for("@smithy/str");
		memberNames;
		memberList;
		symbol = StructureSchema.symbol;
	}, struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema(), {
		name,
		namespace,
		traits,
		memberNames,
		memberList
	});
})), ErrorSchema, error, init_ErrorSchema = __esmMin((() => {
	init_Schema(), init_StructureSchema(), ErrorSchema = class ErrorSchema extends StructureSchema {
		static symbol = Symbol.for("@smithy/err");
		ctor;
		symbol = ErrorSchema.symbol;
	}, error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema(), {
		name,
		namespace,
		traits,
		memberNames,
		memberList,
		ctor: null
	});
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/translateTraits.js
function translateTraits(indicator) {
	if (typeof indicator == "object") return indicator;
	if (indicator |= 0, traitsCache[indicator]) return traitsCache[indicator];
	let traits = {}, i = 0;
	for (let trait of [
		"httpLabel",
		"idempotent",
		"idempotencyToken",
		"sensitive",
		"httpPayload",
		"httpResponseCode",
		"httpQueryParams"
	]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
	return traitsCache[indicator] = traits;
}
var traitsCache, init_translateTraits = __esmMin((() => {
	traitsCache = [];
}));
// node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
function member(memberSchema, memberName) {
	return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, {
		memberName,
		_isMemberSchema: !0
	}) : new NormalizedSchema(memberSchema, memberName);
}
var anno, simpleSchemaCacheN, simpleSchemaCacheS, NormalizedSchema, isMemberSchema, isStaticSchema, init_NormalizedSchema = __esmMin((() => {
	init_deref(), init_translateTraits(), anno = {
		it: Symbol.for("@smithy/nor-struct-it"),
		ns: Symbol.for("@smithy/ns")
	}, simpleSchemaCacheN = [], simpleSchemaCacheS = {}, NormalizedSchema = class NormalizedSchema {
		ref;
		memberName;
		static symbol = Symbol.for("@smithy/nor");
		symbol = NormalizedSchema.symbol;
		name;
		schema;
		_isMemberSchema;
		traits;
		memberTraits;
		normalizedTraits;
		constructor(ref, memberName) {
			this.ref = ref, this.memberName = memberName;
			let traitStack = [], _ref = ref, schema = ref;
			for (this._isMemberSchema = !1; isMemberSchema(_ref);) traitStack.push(_ref[1]), _ref = _ref[0], schema = deref(_ref), this._isMemberSchema = !0;
			if (traitStack.length > 0) {
				this.memberTraits = {};
				for (let i = traitStack.length - 1; i >= 0; --i) {
					let traitSet = traitStack[i];
					Object.assign(this.memberTraits, translateTraits(traitSet));
				}
			} else this.memberTraits = 0;
			if (schema instanceof NormalizedSchema) {
				let computedMemberTraits = this.memberTraits;
				Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
			} else if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
		}
		static [Symbol.hasInstance](lhs) {
			let isPrototype = this.prototype.isPrototypeOf(lhs);
			return !isPrototype && typeof lhs == "object" && lhs ? lhs.symbol === this.symbol : isPrototype;
		}
		static of(ref) {
			let keyAble = typeof ref == "function" || typeof ref == "object" && !!ref;
			if (typeof ref == "number") {
				if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
			} else if (typeof ref == "string") {
				if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
			} else if (keyAble && ref[anno.ns]) return ref[anno.ns];
			let sc = deref(ref);
			if (sc instanceof NormalizedSchema) return sc;
			if (isMemberSchema(sc)) {
				let [ns, traits] = sc;
				if (ns instanceof NormalizedSchema) return Object.assign(ns.getMergedTraits(), translateTraits(traits)), ns;
				throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
			}
			let ns = new NormalizedSchema(sc);
			return keyAble ? ref[anno.ns] = ns : typeof sc == "string" ? simpleSchemaCacheS[sc] = ns : typeof sc == "number" ? simpleSchemaCacheN[sc] = ns : ns;
		}
		getSchema() {
			let sc = this.schema;
			return Array.isArray(sc) && sc[0] === 0 ? sc[4] : sc;
		}
		getName(withNamespace = !1) {
			let { name } = this;
			return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
		}
		getMemberName() {
			return this.memberName;
		}
		isMemberSchema() {
			return this._isMemberSchema;
		}
		isListSchema() {
			let sc = this.getSchema();
			return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
		}
		isMapSchema() {
			let sc = this.getSchema();
			return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
		}
		isStructSchema() {
			let sc = this.getSchema();
			if (typeof sc != "object") return !1;
			let id = sc[0];
			return id === 3 || id === -3 || id === 4;
		}
		isUnionSchema() {
			let sc = this.getSchema();
			return typeof sc == "object" && sc[0] === 4;
		}
		isBlobSchema() {
			let sc = this.getSchema();
			return sc === 21 || sc === 42;
		}
		isTimestampSchema() {
			let sc = this.getSchema();
			return typeof sc == "number" && sc >= 4 && sc <= 7;
		}
		isUnitSchema() {
			return this.getSchema() === "unit";
		}
		isDocumentSchema() {
			return this.getSchema() === 15;
		}
		isStringSchema() {
			return this.getSchema() === 0;
		}
		isBooleanSchema() {
			return this.getSchema() === 2;
		}
		isNumericSchema() {
			return this.getSchema() === 1;
		}
		isBigIntegerSchema() {
			return this.getSchema() === 17;
		}
		isBigDecimalSchema() {
			return this.getSchema() === 19;
		}
		isStreaming() {
			let { streaming } = this.getMergedTraits();
			return !!streaming || this.getSchema() === 42;
		}
		isIdempotencyToken() {
			return !!this.getMergedTraits().idempotencyToken;
		}
		getMergedTraits() {
			return this.normalizedTraits ??= {
				...this.getOwnTraits(),
				...this.getMemberTraits()
			};
		}
		getMemberTraits() {
			return translateTraits(this.memberTraits);
		}
		getOwnTraits() {
			return translateTraits(this.traits);
		}
		getKeySchema() {
			let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
			if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
			let schema = this.getSchema();
			return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
		}
		getValueSchema() {
			let sc = this.getSchema(), [isDoc, isMap, isList] = [
				this.isDocumentSchema(),
				this.isMapSchema(),
				this.isListSchema()
			], memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
			if (memberSchema != null) return member([memberSchema, 0], isMap ? "value" : "member");
			throw Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
		}
		getMemberSchema(memberName) {
			let struct = this.getSchema();
			if (this.isStructSchema() && struct[4].includes(memberName)) {
				let i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
				return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
			}
			if (this.isDocumentSchema()) return member([15, 0], memberName);
			throw Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
		}
		getMemberSchemas() {
			let buffer = {};
			try {
				for (let [k, v] of this.structIterator()) buffer[k] = v;
			} catch {}
			return buffer;
		}
		getEventStreamMember() {
			if (this.isStructSchema()) {
				for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
			}
			return "";
		}
		*structIterator() {
			if (this.isUnitSchema()) return;
			if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
			let struct = this.getSchema(), z = struct[4].length, it = struct[anno.it];
			if (it && z === it.length) yield* it;
			else {
				it = Array(z);
				for (let i = 0; i < z; ++i) {
					let k = struct[4][i], v = member([struct[5][i], 0], k);
					yield it[i] = [k, v];
				}
				struct[anno.it] = it;
			}
		}
	}, isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2, isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
})), SimpleSchema, sim, simAdapter, init_SimpleSchema = __esmMin((() => {
	init_Schema(), SimpleSchema = class SimpleSchema extends Schema {
		static symbol = Symbol.for("@smithy/sim");
		schemaRef;
		symbol = SimpleSchema.symbol;
	}, sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema(), {
		name,
		namespace,
		traits,
		schemaRef
	}), simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema(), {
		name,
		namespace,
		traits,
		schemaRef
	});
})), SCHEMA, init_sentinels = __esmMin((() => {
	SCHEMA = {
		BLOB: 21,
		STREAMING_BLOB: 42,
		BOOLEAN: 2,
		STRING: 0,
		NUMERIC: 1,
		BIG_INTEGER: 17,
		BIG_DECIMAL: 19,
		DOCUMENT: 15,
		TIMESTAMP_DEFAULT: 4,
		TIMESTAMP_DATE_TIME: 5,
		TIMESTAMP_HTTP_DATE: 6,
		TIMESTAMP_EPOCH_SECONDS: 7,
		LIST_MODIFIER: 64,
		MAP_MODIFIER: 128
	};
})), TypeRegistry, init_TypeRegistry = __esmMin((() => {
	TypeRegistry = class TypeRegistry {
		namespace;
		schemas;
		exceptions;
		static registries = /* @__PURE__ */ new Map();
		constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
			this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
		}
		static for(namespace) {
			return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
		}
		copyFrom(other) {
			let { schemas, exceptions } = this;
			for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
			for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
		}
		register(shapeId, schema) {
			let qualifiedName = this.normalizeShapeId(shapeId);
			for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
		}
		getSchema(shapeId) {
			let id = this.normalizeShapeId(shapeId);
			if (!this.schemas.has(id)) {
				if (!shapeId.includes("#")) {
					let suffix = "#" + shapeId, candidates = [];
					for (let [shapeId, schema] of this.schemas.entries()) shapeId.endsWith(suffix) && candidates.push(schema);
					if (candidates.length === 1) return candidates[0];
				}
				throw Error(`@smithy/core/schema - schema not found for ${id}`);
			}
			return this.schemas.get(id);
		}
		registerError(es, ctor) {
			let $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
			ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
			for (let r of [this, TypeRegistry.for(ns)]) !r.schemas.has(qualifiedName) && !r.exceptions.has($error) && (r.schemas.set(qualifiedName, $error), r.exceptions.set($error, ctor));
		}
		getErrorCtor(es) {
			let $error = es;
			return this.exceptions.has($error) ? this.exceptions.get($error) : TypeRegistry.for($error[1]).exceptions.get($error);
		}
		getBaseException() {
			for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
				let [, ns, name] = exceptionKey, id = ns + "#" + name;
				if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) return exceptionKey;
			}
		}
		find(predicate) {
			for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
		}
		clear() {
			this.schemas.clear(), this.exceptions.clear();
		}
		normalizeShapeId(shapeId) {
			return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
		}
	};
})), schema_exports = /* @__PURE__ */ __exportAll({
	ErrorSchema: () => ErrorSchema,
	ListSchema: () => ListSchema,
	MapSchema: () => MapSchema,
	NormalizedSchema: () => NormalizedSchema,
	OperationSchema: () => OperationSchema,
	SCHEMA: () => SCHEMA,
	Schema: () => Schema,
	SimpleSchema: () => SimpleSchema,
	StructureSchema: () => StructureSchema,
	TypeRegistry: () => TypeRegistry,
	deref: () => deref,
	deserializerMiddlewareOption: () => deserializerMiddlewareOption$1,
	error: () => error,
	getSchemaSerdePlugin: () => getSchemaSerdePlugin,
	isStaticSchema: () => isStaticSchema,
	list: () => list,
	map: () => map$1,
	op: () => op,
	operation: () => operation,
	serializerMiddlewareOption: () => serializerMiddlewareOption$2,
	sim: () => sim,
	simAdapter: () => simAdapter,
	simpleSchemaCacheN: () => simpleSchemaCacheN,
	simpleSchemaCacheS: () => simpleSchemaCacheS,
	struct: () => struct,
	traitsCache: () => traitsCache,
	translateTraits: () => translateTraits
}), init_schema = __esmMin((() => {
	init_deref(), init_getSchemaSerdePlugin(), init_ListSchema(), init_MapSchema(), init_OperationSchema(), init_operation(), init_ErrorSchema(), init_NormalizedSchema(), init_Schema(), init_SimpleSchema(), init_StructureSchema(), init_sentinels(), init_translateTraits(), init_TypeRegistry();
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js
function schemaLogFilter(schema, data) {
	if (data == null) return data;
	let ns = NormalizedSchema.of(schema);
	if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
	if (ns.isListSchema()) {
		let valueSchema = ns.getValueSchema();
		if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
		if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
	} else if (ns.isMapSchema()) {
		let valueSchema = ns.getValueSchema();
		if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
		if (typeof data == "object") return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
	} else if (ns.isStructSchema() && typeof data == "object") {
		let object = data, newObject = {};
		for (let [member, memberNs] of ns.structIterator()) object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
		return newObject;
	}
	return data;
}
var SENSITIVE_STRING$1, init_schemaLogFilter = __esmMin((() => {
	init_schema(), SENSITIVE_STRING$1 = "***SensitiveInformation***";
})), import_dist_cjs$2, operationEventStreamMarker, Command, ClassBuilder, init_command = __esmMin((() => {
	import_dist_cjs$2 = require_dist_cjs(), init_MiddlewareStack(), init_schemaLogFilter(), init_schema(), operationEventStreamMarker = Symbol.for("@smithy/op-event-stream"), Command = class {
		middlewareStack = constructStack();
		schema;
		static classBuilder() {
			return new ClassBuilder();
		}
		resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
			for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
			let stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[import_dist_cjs$2.SMITHY_CONTEXT_KEY], handlerExecutionContext = {
				logger,
				clientName,
				commandName,
				inputFilterSensitiveLog,
				outputFilterSensitiveLog,
				...additionalContext,
				[import_dist_cjs$2.SMITHY_CONTEXT_KEY]: {
					...additionalSmithyContext,
					commandInstance: this,
					...smithyContext,
					...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
					...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
				}
			}, { requestHandler } = configuration, requestOptions = options ?? {};
			requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
			let isEventStream, schema = this.schema, marker = schema?.[operationEventStreamMarker];
			if (marker !== void 0) isEventStream = marker;
			else if (schema && Array.isArray(schema) && schema[0] === 9) {
				let [, , , , input$, output$] = schema;
				isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
			}
			return isEventStream && (requestOptions = {
				isEventStream,
				...requestOptions
			}), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
		}
	}, ClassBuilder = class {
		_init = () => {};
		_ep = {};
		_middlewareFn = () => [];
		_commandName = "";
		_clientName = "";
		_additionalContext = {};
		_smithyContext = {};
		_inputFilterSensitiveLog = void 0;
		_outputFilterSensitiveLog = void 0;
		_serializer = null;
		_deserializer = null;
		_operationSchema;
		init(cb) {
			this._init = cb;
		}
		ep(endpointParameterInstructions) {
			return this._ep = endpointParameterInstructions, this;
		}
		m(middlewareSupplier) {
			return this._middlewareFn = middlewareSupplier, this;
		}
		s(service, operation, smithyContext = {}) {
			return this._smithyContext = {
				service,
				operation,
				...smithyContext
			}, this;
		}
		c(additionalContext = {}) {
			return this._additionalContext = additionalContext, this;
		}
		n(clientName, commandName) {
			return this._clientName = clientName, this._commandName = commandName, this;
		}
		f(inputFilter = (_) => _, outputFilter = (_) => _) {
			return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
		}
		ser(serializer) {
			return this._serializer = serializer, this;
		}
		de(deserializer) {
			return this._deserializer = deserializer, this;
		}
		sc(operation) {
			return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
		}
		build() {
			let closure = this, CommandRef;
			return CommandRef = class extends Command {
				input;
				static getEndpointParameterInstructions() {
					return closure._ep;
				}
				constructor(...[input]) {
					super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
				}
				resolveMiddleware(stack, configuration, options) {
					let op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
					return this.resolveMiddlewareWithContext(stack, configuration, options, {
						CommandCtor: CommandRef,
						middlewareFn: closure._middlewareFn,
						clientName: closure._clientName,
						commandName: closure._commandName,
						inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
						outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
						smithyContext: closure._smithyContext,
						additionalContext: closure._additionalContext
					});
				}
				serialize = closure._serializer;
				deserialize = closure._deserializer;
			};
		}
	};
})), SENSITIVE_STRING, init_constants$1 = __esmMin((() => {
	SENSITIVE_STRING = "***SensitiveInformation***";
})), createAggregatedClient, init_create_aggregated_client = __esmMin((() => {
	createAggregatedClient = (commands, Client, options) => {
		for (let [command, CommandCtor] of Object.entries(commands)) {
			let methodImpl = async function(args, optionsOrCb, cb) {
				let command = new CommandCtor(args);
				if (typeof optionsOrCb == "function") this.send(command, optionsOrCb);
				else if (typeof cb == "function") {
					if (typeof optionsOrCb != "object") throw Error(`Expected http options but got ${typeof optionsOrCb}`);
					this.send(command, optionsOrCb || {}, cb);
				} else return this.send(command, optionsOrCb);
			}, methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
			Client.prototype[methodName] = methodImpl;
		}
		let { paginators = {}, waiters = {} } = options ?? {};
		for (let [paginatorName, paginatorFn] of Object.entries(paginators)) Client.prototype[paginatorName] === void 0 && (Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
			return paginatorFn({
				...paginationConfiguration,
				client: this
			}, commandInput, ...rest);
		});
		for (let [waiterName, waiterFn] of Object.entries(waiters)) Client.prototype[waiterName] === void 0 && (Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
			let config = waiterConfiguration;
			return typeof waiterConfiguration == "number" && (config = { maxWaitTime: waiterConfiguration }), waiterFn({
				...config,
				client: this
			}, commandInput, ...rest);
		});
	};
})), ServiceException, decorateServiceException, init_exceptions = __esmMin((() => {
	ServiceException = class ServiceException extends Error {
		static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
		$fault;
		$response;
		$retryable;
		$metadata;
		constructor(options) {
			super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
		}
		static isInstance(value) {
			if (!value) return !1;
			let candidate = value;
			return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
		}
		static [Symbol.hasInstance](instance) {
			if (!instance) return !1;
			let candidate = instance;
			if (this === ServiceException) return ServiceException.isInstance(instance);
			if (ServiceException.isInstance(instance)) {
				if (this.prototype.isPrototypeOf(instance)) return !0;
				let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, candidateHasShapeId = !1;
				if (targetId) {
					let proto = Object.getPrototypeOf(candidate);
					for (; proto && proto !== Object.prototype;) {
						let ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
						if (candidateId && (candidateHasShapeId = !0, candidateId === targetId)) return !0;
						proto = Object.getPrototypeOf(proto);
					}
				}
				if (targetId && candidateHasShapeId) return !1;
				let targetName = this.name;
				if (targetName && targetName.length >= 6) {
					if (candidate.name === targetName) return !0;
					let proto = Object.getPrototypeOf(candidate);
					for (; proto && proto !== Object.prototype;) {
						let ctorName = proto.constructor?.name;
						if (ctorName && ctorName !== "Error" && ctorName === targetName) return !0;
						proto = Object.getPrototypeOf(proto);
					}
				}
			}
			return !1;
		}
	}, decorateServiceException = (exception, additions = {}) => (Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
		(exception[k] == null || exception[k] === "") && (exception[k] = v);
	}), exception.message = exception.message || exception.Message || "UnknownError", delete exception.Message, exception);
})), throwDefaultError, withBaseException, deserializeMetadata, init_default_error_handler = __esmMin((() => {
	init_exceptions(), throwDefaultError = ({ output, parsedBody, exceptionCtor, errorCode }) => {
		let $metadata = deserializeMetadata(output), statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0, response = new exceptionCtor({
			name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
			$fault: "client",
			$metadata
		});
		throw decorateServiceException(response, parsedBody);
	}, withBaseException = (ExceptionCtor) => ({ output, parsedBody, errorCode }) => {
		throwDefaultError({
			output,
			parsedBody,
			exceptionCtor: ExceptionCtor,
			errorCode
		});
	}, deserializeMetadata = (output) => ({
		httpStatusCode: output.statusCode,
		requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
		extendedRequestId: output.headers["x-amz-id-2"],
		cfId: output.headers["x-amz-cf-id"]
	});
})), loadConfigsForDefaultMode, init_defaults_mode = __esmMin((() => {
	loadConfigsForDefaultMode = (mode) => {
		switch (mode) {
			case "standard": return {
				retryMode: "standard",
				connectionTimeout: 3100
			};
			case "in-region": return {
				retryMode: "standard",
				connectionTimeout: 1100
			};
			case "cross-region": return {
				retryMode: "standard",
				connectionTimeout: 3100
			};
			case "mobile": return {
				retryMode: "standard",
				connectionTimeout: 3e4
			};
			default: return {};
		}
	};
})), warningEmitted, emitWarningIfUnsupportedVersion, init_emitWarningIfUnsupportedVersion = __esmMin((() => {
	warningEmitted = !1, emitWarningIfUnsupportedVersion = (version) => {
		version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
	};
})), import_dist_cjs$1, knownAlgorithms, getChecksumConfiguration, resolveChecksumRuntimeConfig, init_checksum$1 = __esmMin((() => {
	init_transport(), import_dist_cjs$1 = require_dist_cjs(), knownAlgorithms = Object.values(import_dist_cjs$1.AlgorithmId), getChecksumConfiguration = (runtimeConfig) => {
		let checksumAlgorithms = [];
		for (let id in import_dist_cjs$1.AlgorithmId) {
			if (!hasOwn(import_dist_cjs$1.AlgorithmId, id)) continue;
			let algorithmId = import_dist_cjs$1.AlgorithmId[id];
			runtimeConfig[algorithmId] !== void 0 && checksumAlgorithms.push({
				algorithmId: () => algorithmId,
				checksumConstructor: () => runtimeConfig[algorithmId]
			});
		}
		for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({
			algorithmId: () => id,
			checksumConstructor: () => ChecksumCtor
		});
		return {
			addChecksumAlgorithm(algo) {
				runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
				let id = algo.algorithmId(), ctor = algo.checksumConstructor();
				knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor, checksumAlgorithms.push(algo);
			},
			checksumAlgorithms() {
				return checksumAlgorithms;
			}
		};
	}, resolveChecksumRuntimeConfig = (clientConfig) => {
		let runtimeConfig = {};
		return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
			let id = checksumAlgorithm.algorithmId();
			knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
		}), runtimeConfig;
	};
})), getRetryConfiguration, resolveRetryRuntimeConfig, init_retry = __esmMin((() => {
	getRetryConfiguration = (runtimeConfig) => ({
		setRetryStrategy(retryStrategy) {
			runtimeConfig.retryStrategy = retryStrategy;
		},
		retryStrategy() {
			return runtimeConfig.retryStrategy;
		}
	}), resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
		let runtimeConfig = {};
		return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
	};
})), getDefaultExtensionConfiguration, getDefaultClientConfiguration, resolveDefaultRuntimeConfig, init_defaultExtensionConfiguration = __esmMin((() => {
	init_checksum$1(), init_retry(), getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig)), getDefaultClientConfiguration = getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
})), getArrayIfSingleItem, init_get_array_if_single_item = __esmMin((() => {
	getArrayIfSingleItem = (mayBeArray) => Array.isArray(mayBeArray) ? mayBeArray : [mayBeArray];
})), getValueFromTextNode, init_get_value_from_text_node = __esmMin((() => {
	init_transport(), getValueFromTextNode = (obj) => {
		let textNodeName = "#text";
		for (let key in obj) hasOwn(obj, key) && (obj[key][textNodeName] === void 0 ? typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])) : obj[key] = obj[key][textNodeName]);
		return obj;
	};
})), isSerializableHeaderValue, init_is_serializable_header_value = __esmMin((() => {
	isSerializableHeaderValue = (value) => value != null;
})), NoOpLogger, init_NoOpLogger = __esmMin((() => {
	NoOpLogger = class {
		trace() {}
		debug() {}
		info() {}
		warn() {}
		error() {}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/object-mapping.js
function map(arg0, arg1, arg2) {
	let target, filter, instructions;
	if (arg1 === void 0 && arg2 === void 0) target = {}, instructions = arg0;
	else {
		if (target = arg0, typeof arg1 == "function") return filter = arg1, instructions = arg2, mapWithFilter(target, filter, instructions);
		instructions = arg1;
	}
	for (let key in instructions) hasOwn(instructions, key) && (Array.isArray(instructions[key]) ? applyInstruction(target, null, instructions, key) : target[key] = instructions[key]);
	return target;
}
var convertMap, take, mapWithFilter, applyInstruction, nonNullish, pass, init_object_mapping = __esmMin((() => {
	init_transport(), convertMap = (target) => {
		let output = {};
		for (let [k, v] of Object.entries(target || {})) output[k] = [, v];
		return output;
	}, take = (source, instructions) => {
		let out = {};
		for (let key in instructions) hasOwn(instructions, key) && applyInstruction(out, source, instructions, key);
		return out;
	}, mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => (_instructions[key] = Array.isArray(value) ? value : typeof value == "function" ? [filter, value()] : [filter, value], _instructions), {})), applyInstruction = (target, source, instructions, targetKey) => {
		if (source !== null) {
			let instruction = instructions[targetKey];
			typeof instruction == "function" && (instruction = [, instruction]);
			let [filter = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
			(typeof filter == "function" && filter(source[sourceKey]) || typeof filter != "function" && filter) && (target[targetKey] = valueFn(source[sourceKey]));
			return;
		}
		let [filter, value] = instructions[targetKey];
		if (typeof value == "function") {
			let _value, defaultFilterPassed = filter === void 0 && (_value = value()) != null, customFilterPassed = typeof filter == "function" && !!filter(void 0) || typeof filter != "function" && !!filter;
			defaultFilterPassed ? target[targetKey] = _value : customFilterPassed && (target[targetKey] = value());
		} else {
			let defaultFilterPassed = filter === void 0 && value != null, customFilterPassed = typeof filter == "function" && !!filter(value) || typeof filter != "function" && !!filter;
			(defaultFilterPassed || customFilterPassed) && (target[targetKey] = value);
		}
	}, nonNullish = (_) => _ != null, pass = (_) => _;
})), serializeFloat, serializeDateTime, init_ser_utils = __esmMin((() => {
	serializeFloat = (value) => {
		if (value !== value) return "NaN";
		switch (value) {
			case 1e400: return "Infinity";
			case -1e400: return "-Infinity";
			default: return value;
		}
	}, serializeDateTime = (date) => date.toISOString().replace(".000Z", "Z");
})), _json, init_serde_json = __esmMin((() => {
	init_transport(), _json = (obj) => {
		if (obj == null) return {};
		if (Array.isArray(obj)) return obj.filter((_) => _ != null).map(_json);
		if (typeof obj == "object") {
			let target = {};
			for (let key in obj) hasOwn(obj, key) && obj[key] != null && (target[key] = _json(obj[key]));
			return target;
		}
		return obj;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
function makeBuilder(common, service, name, ep) {
	return function(added, plugins, op, $, smithyContext = {}) {
		let epMerged = Object.assign({}, common, added);
		return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
			let list = plugins.call(this, CommandCtor, clientStack, config, options);
			return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
		}).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
	};
}
var init_client_command_builder = __esmMin((() => {
	init_command();
})), client_exports = /* @__PURE__ */ __exportAll({
	AlgorithmId: () => import_dist_cjs$1.AlgorithmId,
	Client: () => Client,
	Command: () => Command,
	NoOpLogger: () => NoOpLogger,
	SENSITIVE_STRING: () => SENSITIVE_STRING,
	ServiceException: () => ServiceException,
	WaiterState: () => WaiterState,
	_json: () => _json,
	checkExceptions: () => checkExceptions,
	constructStack: () => constructStack,
	convertMap: () => convertMap,
	createAggregatedClient: () => createAggregatedClient,
	createWaiter: () => createWaiter,
	decorateServiceException: () => decorateServiceException,
	emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion,
	getArrayIfSingleItem: () => getArrayIfSingleItem,
	getChecksumConfiguration: () => getChecksumConfiguration,
	getDefaultClientConfiguration: () => getDefaultClientConfiguration,
	getDefaultExtensionConfiguration: () => getDefaultExtensionConfiguration,
	getRetryConfiguration: () => getRetryConfiguration,
	getSmithyContext: () => getSmithyContext,
	getValueFromTextNode: () => getValueFromTextNode,
	invalidFunction: () => invalidFunction,
	invalidProvider: () => invalidProvider,
	isSerializableHeaderValue: () => isSerializableHeaderValue,
	loadConfigsForDefaultMode: () => loadConfigsForDefaultMode,
	makeBuilder: () => makeBuilder,
	map: () => map,
	normalizeProvider: () => normalizeProvider,
	resolveChecksumRuntimeConfig: () => resolveChecksumRuntimeConfig,
	resolveDefaultRuntimeConfig: () => resolveDefaultRuntimeConfig,
	resolveRetryRuntimeConfig: () => resolveRetryRuntimeConfig,
	schemaLogFilter: () => schemaLogFilter,
	serializeDateTime: () => serializeDateTime,
	serializeFloat: () => serializeFloat,
	take: () => take,
	throwDefaultError: () => throwDefaultError,
	waiterServiceDefaults: () => waiterServiceDefaults,
	withBaseException: () => withBaseException
}), init_client = __esmMin((() => {
	init_MiddlewareStack(), init_transport(), init_invalidFunction(), init_invalidProvider(), init_createWaiter(), init_waiter(), init_client$1(), init_command(), init_constants$1(), init_create_aggregated_client(), init_default_error_handler(), init_defaults_mode(), init_emitWarningIfUnsupportedVersion(), init_exceptions(), init_defaultExtensionConfiguration(), init_checksum$1(), init_retry(), init_get_array_if_single_item(), init_get_value_from_text_node(), init_is_serializable_header_value(), init_NoOpLogger(), init_object_mapping(), init_schemaLogFilter(), init_ser_utils(), init_serde_json(), init_client_command_builder();
})), resolveCustomEndpointsConfig, init_resolveCustomEndpointsConfig = __esmMin((() => {
	init_client(), resolveCustomEndpointsConfig = (input) => {
		let { tls, endpoint, urlParser, useDualstackEndpoint } = input;
		return Object.assign(input, {
			tls: tls ?? !0,
			endpoint: normalizeProvider(typeof endpoint == "string" ? urlParser(endpoint) : endpoint),
			isCustomEndpoint: !0,
			useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1)
		});
	};
})), getEndpointFromRegion, init_getEndpointFromRegion = __esmMin((() => {
	getEndpointFromRegion = async (input) => {
		let { tls = !0 } = input, region = await input.region();
		if (!(/* @__PURE__ */ new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/)).test(region)) throw Error("Invalid region in client config");
		let useDualstackEndpoint = await input.useDualstackEndpoint(), useFipsEndpoint = await input.useFipsEndpoint(), { hostname } = await input.regionInfoProvider(region, {
			useDualstackEndpoint,
			useFipsEndpoint
		}) ?? {};
		if (!hostname) throw Error("Cannot resolve hostname from client config");
		return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
	};
})), resolveEndpointsConfig, init_resolveEndpointsConfig = __esmMin((() => {
	init_client(), init_getEndpointFromRegion(), resolveEndpointsConfig = (input) => {
		let useDualstackEndpoint = normalizeProvider(input.useDualstackEndpoint ?? !1), { endpoint, useFipsEndpoint, urlParser, tls } = input;
		return Object.assign(input, {
			tls: tls ?? !0,
			endpoint: endpoint ? normalizeProvider(typeof endpoint == "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({
				...input,
				useDualstackEndpoint,
				useFipsEndpoint
			}),
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint
		});
	};
})), DEFAULTS_MODE_OPTIONS, IMDS_TOKEN_PATH, X_AWS_EC2_METADATA_TOKEN_TTL, init_constants = __esmMin((() => {
	DEFAULTS_MODE_OPTIONS = [
		"in-region",
		"cross-region",
		"mobile",
		"standard",
		"legacy"
	], IMDS_TOKEN_PATH = "/latest/api/token", X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
})), TIMEOUT_MS, NEG_CACHE_TTL_MS, negativeCacheUntil, getInstanceMetadataRegion, cacheNegativeAndReturnUndefined, resolveImdsEndpoint, imdsRequest, init_getInstanceMetadataRegion = __esmMin((() => {
	init_constants(), TIMEOUT_MS = 1e3, NEG_CACHE_TTL_MS = 6e4, negativeCacheUntil = 0, getInstanceMetadataRegion = async () => {
		if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < negativeCacheUntil)) try {
			let endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
				...endpoint,
				path: IMDS_TOKEN_PATH,
				method: "PUT",
				headers: { [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600" }
			})).toString();
			return (await imdsRequest({
				...endpoint,
				path: "/latest/meta-data/placement/region",
				method: "GET",
				headers: { "x-aws-ec2-metadata-token": token }
			})).toString().trim() || cacheNegativeAndReturnUndefined();
		} catch {
			return cacheNegativeAndReturnUndefined();
		}
	}, cacheNegativeAndReturnUndefined = () => {
		negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
	}, resolveImdsEndpoint = () => {
		let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
		if (envEndpoint) {
			let url = new URL(envEndpoint);
			return {
				hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
				port: url.port ? Number(url.port) : void 0
			};
		}
		return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6" ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
	}, imdsRequest = async (options) => {
		let { request } = await import("node:http");
		return new Promise((resolve, reject) => {
			let req = request({
				hostname: options.hostname,
				port: options.port,
				path: options.path,
				method: options.method,
				headers: options.headers,
				timeout: TIMEOUT_MS,
				signal: AbortSignal.timeout(TIMEOUT_MS)
			});
			req.on("error", (err) => {
				reject(err), req.destroy();
			}), req.on("timeout", () => {
				reject(/* @__PURE__ */ Error("TimeoutError from instance metadata service")), req.destroy();
			}), req.on("response", (res) => {
				let { statusCode = 400 } = res;
				if (statusCode < 200 || statusCode >= 300) {
					reject(Object.assign(/* @__PURE__ */ Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
					return;
				}
				let chunks = [];
				res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
					resolve(Buffer.concat(chunks)), req.destroy();
				});
			}), req.end();
		});
	};
})), REGION_ENV_NAME, REGION_INI_NAME, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, init_config$1 = __esmMin((() => {
	init_getInstanceMetadataRegion(), REGION_ENV_NAME = "AWS_REGION", REGION_INI_NAME = "region", NODE_REGION_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => env[REGION_ENV_NAME],
		configFileSelector: (profile) => profile[REGION_INI_NAME],
		default: async () => {
			let region = await getInstanceMetadataRegion();
			if (region) return region;
			throw Error("Region is missing");
		}
	}, NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" };
})), validRegions, checkRegion, init_checkRegion = __esmMin((() => {
	init_transport(), validRegions = /* @__PURE__ */ new Set(), checkRegion = (region, check = isValidHostLabel) => {
		if (!validRegions.has(region) && !check(region)) {
			if (region === "*") console.warn("@smithy/config-resolver WARN - Please use the caller region instead of \"*\". See \"sigv4a\" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.");
			else throw Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
		} else validRegions.add(region);
	};
})), isFipsRegion, init_isFipsRegion = __esmMin((() => {
	isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
})), getRealRegion, init_getRealRegion = __esmMin((() => {
	init_isFipsRegion(), getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
})), resolveRegionConfig, init_resolveRegionConfig = __esmMin((() => {
	init_checkRegion(), init_getRealRegion(), init_isFipsRegion(), resolveRegionConfig = (input) => {
		let { region, useFipsEndpoint } = input;
		if (!region) throw Error("Region is missing");
		return Object.assign(input, {
			region: async () => {
				let providedRegion = typeof region == "function" ? await region() : region, realRegion = getRealRegion(providedRegion);
				return checkRegion(realRegion), realRegion;
			},
			useFipsEndpoint: async () => {
				let providedRegion = typeof region == "string" ? region : await region();
				return isFipsRegion(providedRegion) ? !0 : typeof useFipsEndpoint == "function" ? useFipsEndpoint() : Promise.resolve(!!useFipsEndpoint);
			}
		});
	};
})), getHostnameFromVariants, init_getHostnameFromVariants = __esmMin((() => {
	getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname;
})), getResolvedHostname, init_getResolvedHostname = __esmMin((() => {
	getResolvedHostname = (resolvedRegion, { regionHostname, partitionHostname }) => regionHostname || (partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0);
})), getResolvedPartition, init_getResolvedPartition = __esmMin((() => {
	getResolvedPartition = (region, { partitionHash }) => Object.keys(partitionHash || {}).find((key) => partitionHash[key].regions.includes(region)) ?? "aws";
})), getResolvedSigningRegion, init_getResolvedSigningRegion = __esmMin((() => {
	getResolvedSigningRegion = (hostname, { signingRegion, regionRegex, useFipsEndpoint }) => {
		if (signingRegion) return signingRegion;
		if (useFipsEndpoint) {
			let regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\."), regionRegexmatchArray = hostname.match(regionRegexJs);
			if (regionRegexmatchArray) return regionRegexmatchArray[0].slice(1, -1);
		}
	};
})), getRegionInfo, init_getRegionInfo = __esmMin((() => {
	init_getHostnameFromVariants(), init_getResolvedHostname(), init_getResolvedPartition(), init_getResolvedSigningRegion(), getRegionInfo = (region, { useFipsEndpoint = !1, useDualstackEndpoint = !1, signingService, regionHash, partitionHash }) => {
		let partition = getResolvedPartition(region, { partitionHash }), resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region, hostnameOptions = {
			useFipsEndpoint,
			useDualstackEndpoint
		}, regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions), partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions), hostname = getResolvedHostname(resolvedRegion, {
			regionHostname,
			partitionHostname
		});
		if (hostname === void 0) throw Error("Endpoint resolution failed for: [object Object]");
		let signingRegion = getResolvedSigningRegion(hostname, {
			signingRegion: regionHash[resolvedRegion]?.signingRegion,
			regionRegex: partitionHash[partition].regionRegex,
			useFipsEndpoint
		});
		return {
			partition,
			signingService,
			hostname,
			...signingRegion && { signingRegion },
			...regionHash[resolvedRegion]?.signingService && { signingService: regionHash[resolvedRegion].signingService }
		};
	};
})), AWS_DEFAULTS_MODE_ENV, AWS_DEFAULTS_MODE_CONFIG, NODE_DEFAULTS_MODE_CONFIG_OPTIONS, init_defaultsModeConfig = __esmMin((() => {
	AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE", AWS_DEFAULTS_MODE_CONFIG = "defaults_mode", NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
		environmentVariableSelector: (env) => env[AWS_DEFAULTS_MODE_ENV],
		configFileSelector: (profile) => profile[AWS_DEFAULTS_MODE_CONFIG],
		default: "legacy"
	};
})), resolveDefaultsModeConfig, resolveNodeDefaultsModeAuto, inferPhysicalRegion, init_resolveDefaultsModeConfig = __esmMin((() => {
	init_config$1(), init_getInstanceMetadataRegion(), init_configLoader(), init_memoize(), init_constants(), init_defaultsModeConfig(), resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
		let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
		switch (mode?.toLowerCase()) {
			case "auto": return resolveNodeDefaultsModeAuto(region);
			case "in-region":
			case "cross-region":
			case "mobile":
			case "standard":
			case "legacy": return Promise.resolve(mode?.toLocaleLowerCase());
			case void 0: return Promise.resolve("legacy");
			default: throw Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
		}
	}), resolveNodeDefaultsModeAuto = async (clientRegion) => {
		if (clientRegion) {
			let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
			return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
		}
		return "standard";
	}, inferPhysicalRegion = async () => process.env.AWS_EXECUTION_ENV && (process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION) ? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION : getInstanceMetadataRegion();
})), config_exports = /* @__PURE__ */ __exportAll({
	CONFIG_PREFIX_SEPARATOR: () => ".",
	CONFIG_USE_DUALSTACK_ENDPOINT: () => CONFIG_USE_DUALSTACK_ENDPOINT,
	CONFIG_USE_FIPS_ENDPOINT: () => CONFIG_USE_FIPS_ENDPOINT,
	CredentialsProviderError: () => CredentialsProviderError,
	DEFAULT_PROFILE: () => DEFAULT_PROFILE,
	DEFAULT_USE_DUALSTACK_ENDPOINT: () => !1,
	DEFAULT_USE_FIPS_ENDPOINT: () => !1,
	ENV_PROFILE: () => ENV_PROFILE,
	ENV_USE_DUALSTACK_ENDPOINT: () => ENV_USE_DUALSTACK_ENDPOINT,
	ENV_USE_FIPS_ENDPOINT: () => ENV_USE_FIPS_ENDPOINT,
	NODE_REGION_CONFIG_FILE_OPTIONS: () => NODE_REGION_CONFIG_FILE_OPTIONS,
	NODE_REGION_CONFIG_OPTIONS: () => NODE_REGION_CONFIG_OPTIONS,
	NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
	NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
	ProviderError: () => ProviderError,
	REGION_ENV_NAME: () => REGION_ENV_NAME,
	REGION_INI_NAME: () => REGION_INI_NAME,
	SelectorType: () => SelectorType,
	TokenProviderError: () => TokenProviderError,
	booleanSelector: () => booleanSelector,
	chain: () => chain,
	externalDataInterceptor: () => externalDataInterceptor,
	fromStatic: () => fromStatic,
	fromValue: () => fromValue,
	getHomeDir: () => getHomeDir,
	getProfileName: () => getProfileName,
	getRegionInfo: () => getRegionInfo,
	getSSOTokenFilepath: () => getSSOTokenFilepath,
	getSSOTokenFromFile: () => getSSOTokenFromFile,
	loadConfig: () => loadConfig,
	loadSharedConfigFiles: () => loadSharedConfigFiles,
	loadSsoSessionData: () => loadSsoSessionData,
	memoize: () => memoize,
	nodeDualstackConfigSelectors: () => nodeDualstackConfigSelectors,
	nodeFipsConfigSelectors: () => nodeFipsConfigSelectors,
	numberSelector: () => numberSelector,
	parseKnownFiles: () => parseKnownFiles,
	readFile: () => readFile,
	resolveCustomEndpointsConfig: () => resolveCustomEndpointsConfig,
	resolveDefaultsModeConfig: () => resolveDefaultsModeConfig,
	resolveEndpointsConfig: () => resolveEndpointsConfig,
	resolveRegionConfig: () => resolveRegionConfig
}), init_config = __esmMin((() => {
	init_ProviderError(), init_CredentialsProviderError(), init_TokenProviderError(), init_chain(), init_fromValue(), init_memoize(), init_booleanSelector(), init_numberSelector(), init_types$1(), init_getHomeDir(), init_getProfileName(), init_getSSOTokenFilepath(), init_getSSOTokenFromFile(), init_constants$2(), init_loadSharedConfigFiles(), init_loadSsoSessionData(), init_parseKnownFiles(), init_externalDataInterceptor(), init_readFile(), init_configLoader(), init_fromStatic(), init_NodeUseDualstackEndpointConfigOptions(), init_NodeUseFipsEndpointConfigOptions(), init_resolveCustomEndpointsConfig(), init_resolveEndpointsConfig(), init_config$1(), init_resolveRegionConfig(), init_getRegionInfo(), init_resolveDefaultsModeConfig();
})), ENV_ENDPOINT_URL, CONFIG_ENDPOINT_URL, getEndpointUrlConfig, init_getEndpointUrlConfig = __esmMin((() => {
	init_config(), ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url", getEndpointUrlConfig = (serviceId) => ({
		environmentVariableSelector: (env) => {
			let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase()), serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
			if (serviceEndpointUrl) return serviceEndpointUrl;
			let endpointUrl = env[ENV_ENDPOINT_URL];
			if (endpointUrl) return endpointUrl;
		},
		configFileSelector: (profile, config) => {
			if (profile.services) {
				let servicesSectionKey = ["services", profile.services].join(".");
				if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
				let endpointUrl = config[servicesSectionKey][[serviceId.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(".")];
				if (endpointUrl) return endpointUrl;
			}
			let endpointUrl = profile[CONFIG_ENDPOINT_URL];
			if (endpointUrl) return endpointUrl;
		},
		default: void 0
	});
})), ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, ignoreConfiguredEndpointUrlsConfigSelectors, init_getIgnoreConfiguredEndpointUrls = __esmMin((() => {
	init_config(), ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls", ignoreConfiguredEndpointUrlsConfigSelectors = {
		environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
		configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
		default: !1
	};
})), getEndpointFromConfig, init_getEndpointFromConfig = __esmMin((() => {
	init_config(), init_getEndpointUrlConfig(), init_getIgnoreConfiguredEndpointUrls(), getEndpointFromConfig = async (serviceId) => {
		if (!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
	};
})), resolveParamsForS3, DOMAIN_PATTERN, IP_ADDRESS_PATTERN, DOTS_PATTERN, isDnsCompatibleBucketName, isArnBucketName, init_s3 = __esmMin((() => {
	resolveParamsForS3 = async (endpointParams) => {
		let bucket = endpointParams?.Bucket || "";
		if (typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, "%23").replace(/\?/g, "%3F")), isArnBucketName(bucket)) {
			if (endpointParams.ForcePathStyle === !0) throw Error("Path-style addressing cannot be used with ARN buckets");
		} else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
		return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = !0, endpointParams.DisableMRAP = !0), endpointParams;
	}, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName) => {
		let [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = arn === "arn" && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition && service && bucket);
		if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
		return isValidArn;
	};
})), init_service_customizations = __esmMin((() => {
	init_s3();
})), createConfigValueProvider, init_createConfigValueProvider = __esmMin((() => {
	createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
		let configProvider = async () => {
			let configValue;
			return configValue = isClientContextParam ? config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : config[configKey] ?? config[canonicalEndpointParamKey], typeof configValue == "function" ? configValue() : configValue;
		};
		return configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope" ? async () => {
			let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
			return credentials?.credentialScope ?? credentials?.CredentialScope;
		} : configKey === "accountId" || canonicalEndpointParamKey === "AccountId" ? async () => {
			let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
			return credentials?.accountId ?? credentials?.AccountId;
		} : configKey === "endpoint" || canonicalEndpointParamKey === "endpoint" ? async () => {
			if (config.isCustomEndpoint === !1) return;
			let endpoint = await configProvider();
			if (endpoint && typeof endpoint == "object") {
				if ("url" in endpoint) return endpoint.url.href;
				if ("hostname" in endpoint) {
					let { protocol, hostname, port, path } = endpoint;
					return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
				}
			}
			return endpoint;
		} : configProvider;
	};
})), init_toEndpointV1 = __esmMin((() => {
	init_transport();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js
function bindGetEndpointFromInstructions(getEndpointFromConfig) {
	return async (commandInput, instructionsSupplier, clientConfig, context) => {
		if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
			let endpointFromConfig;
			endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig(clientConfig.serviceId), endpointFromConfig && (clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig)), clientConfig.isCustomEndpoint = !0, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
		}
		let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
		if (typeof clientConfig.endpointProvider != "function") throw Error("config.endpointProvider is not set.");
		let endpoint = clientConfig.endpointProvider(endpointParams, context);
		if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
			let customEndpoint = await clientConfig.endpoint();
			if (customEndpoint?.headers) {
				endpoint.headers ??= {};
				for (let [name, value] of Object.entries(customEndpoint.headers)) endpoint.headers[name] = Array.isArray(value) ? value : [value];
			}
		}
		return endpoint;
	};
}
var resolveParams, init_getEndpointFromInstructions = __esmMin((() => {
	init_service_customizations(), init_createConfigValueProvider(), init_toEndpointV1(), resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
		let endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
		for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
			case "staticContextParams":
				endpointParams[name] = instruction.value;
				break;
			case "contextParams":
				endpointParams[name] = commandInput[instruction.name];
				break;
			case "clientContextParams":
			case "builtInParams":
				endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
				break;
			case "operationContextParams":
				endpointParams[name] = instruction.get(commandInput);
				break;
			default: throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
		}
		return Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig), String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams), endpointParams;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/endpointMiddleware.js
function setFeature(context, feature, value) {
	context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig) {
	let getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
	return ({ config, instructions }) => (next, context) => async (args) => {
		config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
		let endpoint = await getEndpointFromInstructions(args.input, { getEndpointParameterInstructions() {
			return instructions;
		} }, { ...config }, context);
		context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
		let authScheme = context.authSchemes?.[0];
		if (authScheme) {
			context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
			let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
			httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
				signing_region: authScheme.signingRegion,
				signingRegion: authScheme.signingRegion,
				signing_service: authScheme.signingName,
				signingName: authScheme.signingName,
				signingRegionSet: authScheme.signingRegionSet
			}, authScheme.properties));
		}
		return next({ ...args });
	};
}
var init_endpointMiddleware = __esmMin((() => {
	init_transport(), init_getEndpointFromInstructions();
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/getEndpointPlugin.js
function bindGetEndpointPlugin(getEndpointFromConfig) {
	let endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
	return (config, instructions) => ({ applyToStack: (clientStack) => {
		clientStack.addRelativeTo(endpointMiddleware({
			config,
			instructions
		}), endpointMiddlewareOptions);
	} });
}
var serializerMiddlewareOption$1, endpointMiddlewareOptions, init_getEndpointPlugin = __esmMin((() => {
	init_endpointMiddleware(), serializerMiddlewareOption$1 = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	}, endpointMiddlewareOptions = {
		step: "serialize",
		tags: [
			"ENDPOINT_PARAMETERS",
			"ENDPOINT_V2",
			"ENDPOINT"
		],
		name: "endpointV2Middleware",
		override: !0,
		relation: "before",
		toMiddleware: serializerMiddlewareOption$1.name
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/resolveEndpointConfig.js
function bindResolveEndpointConfig(getEndpointFromConfig) {
	return (input) => {
		let tls = input.tls ?? !0, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, resolvedConfig = Object.assign(input, {
			endpoint: endpoint == null ? void 0 : async () => toEndpointV1(await normalizeProvider(endpoint)()),
			tls,
			isCustomEndpoint: !!endpoint,
			useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1),
			useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? !1),
			ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
		}), configuredEndpointPromise;
		return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId)), configuredEndpointPromise), resolvedConfig;
	};
}
var init_resolveEndpointConfig = __esmMin((() => {
	init_transport(), init_toEndpointV1();
})), BinaryDecisionDiagram, init_BinaryDecisionDiagram = __esmMin((() => {
	BinaryDecisionDiagram = class BinaryDecisionDiagram {
		nodes;
		root;
		conditions;
		results;
		constructor(bdd, root, conditions, results) {
			this.nodes = bdd, this.root = root, this.conditions = conditions, this.results = results;
		}
		static from(bdd, root, conditions, results) {
			return new BinaryDecisionDiagram(bdd, root, conditions, results);
		}
	};
})), EndpointCache, init_EndpointCache = __esmMin((() => {
	EndpointCache = class {
		capacity;
		data = /* @__PURE__ */ new Map();
		parameters = [];
		constructor({ size, params }) {
			this.capacity = size ?? 50, params && (this.parameters = params);
		}
		get(endpointParams, resolver) {
			let key = this.hash(endpointParams);
			if (key === !1) return resolver();
			if (!this.data.has(key)) {
				if (this.data.size > this.capacity + 10) {
					let keys = this.data.keys(), i = 0;
					for (;;) {
						let { value, done } = keys.next();
						if (this.data.delete(value), done || ++i > 10) break;
					}
				}
				this.data.set(key, resolver());
			}
			return this.data.get(key);
		}
		size() {
			return this.data.size;
		}
		hash(endpointParams) {
			let buffer = "", { parameters } = this;
			if (parameters.length === 0) return !1;
			for (let param of parameters) {
				let raw = endpointParams[param], val = raw == null ? "\0" : String(raw);
				if (val.includes("|;")) return !1;
				buffer += val + "|;";
			}
			return buffer;
		}
	};
})), EndpointError, init_EndpointError = __esmMin((() => {
	EndpointError = class extends Error {
		constructor(message) {
			super(message), this.name = "EndpointError";
		}
	};
})), init_types = __esmMin((() => {
	init_EndpointError();
})), debugId, init_debugId = __esmMin((() => {
	debugId = "endpoints";
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/debug/toDebugString.js
function toDebugString(input) {
	return typeof input != "object" || !input ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
}
__esmMin((() => {}));
var init_debug = __esmMin((() => {
	init_debugId();
})), customEndpointFunctions, init_customEndpointFunctions = __esmMin((() => {
	customEndpointFunctions = {};
})), booleanEquals, init_booleanEquals = __esmMin((() => {
	booleanEquals = (value1, value2) => value1 === value2;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/coalesce.js
function coalesce(...args) {
	for (let arg of args) if (arg != null) return arg;
}
__esmMin((() => {}));
var getAttrPathList, init_getAttrPathList = __esmMin((() => {
	init_types(), getAttrPathList = (path) => {
		let parts = path.split("."), pathList = [];
		for (let part of parts) {
			let squareBracketIndex = part.indexOf("[");
			if (squareBracketIndex !== -1) {
				if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path}' does not end with ']'`);
				let arrayIndex = part.slice(squareBracketIndex + 1, -1);
				if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
				squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
			} else pathList.push(part);
		}
		return pathList;
	};
})), getAttr, init_getAttr = __esmMin((() => {
	init_types(), init_getAttrPathList(), getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
		if (typeof acc != "object") throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
		if (Array.isArray(acc)) {
			let i = parseInt(index);
			return acc[i < 0 ? acc.length + i : i];
		}
		return acc[index];
	}, value);
})), isSet, init_isSet = __esmMin((() => {
	isSet = (value) => value != null;
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/ite.js
function ite(condition, trueValue, falseValue) {
	return condition ? trueValue : falseValue;
}
__esmMin((() => {}));
var not, init_not = __esmMin((() => {
	not = (value) => !value;
})), IP_V4_REGEX, isIpAddress, init_isIpAddress = __esmMin((() => {
	IP_V4_REGEX = /* @__PURE__ */ RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
})), import_dist_cjs, DEFAULT_PORTS, parseURL, init_parseURL = __esmMin((() => {
	import_dist_cjs = require_dist_cjs(), init_isIpAddress(), DEFAULT_PORTS = {
		[import_dist_cjs.EndpointURLScheme.HTTP]: 80,
		[import_dist_cjs.EndpointURLScheme.HTTPS]: 443
	}, parseURL = (value) => {
		let whatwgURL = (() => {
			try {
				if (value instanceof URL) return value;
				if (typeof value == "object" && "hostname" in value) {
					let { hostname, port, protocol = "", path = "", query = {} } = value, url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ""}${path}`);
					return url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&"), url;
				}
				return new URL(value);
			} catch {
				return null;
			}
		})();
		if (!whatwgURL) return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
		let urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
		if (search) return null;
		let scheme = protocol.slice(0, -1);
		if (!Object.values(import_dist_cjs.EndpointURLScheme).includes(scheme)) return null;
		let isIp = isIpAddress(hostname);
		return {
			scheme,
			authority: `${host}${urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`) ? `:${DEFAULT_PORTS[scheme]}` : ""}`,
			path: pathname,
			normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
			isIp
		};
	};
}));
// node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/lib/split.js
function split(value, delimiter, limit) {
	if (limit === 1) return [value];
	if (value === "") return [""];
	let parts = value.split(delimiter);
	return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
__esmMin((() => {}));
var stringEquals, init_stringEquals = __esmMin((() => {
	stringEquals = (value1, value2) => value1 === value2;
})), substring, init_substring = __esmMin((() => {
	substring = (input, start, stop, reverse) => input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop);
})), uriEncode, init_uriEncode = __esmMin((() => {
	uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
})), init_lib = __esmMin((() => {
	init_booleanEquals(), init_getAttr(), init_isSet(), init_transport(), init_not(), init_parseURL(), init_stringEquals(), init_substring(), init_uriEncode();
})), endpointFunctions, init_endpointFunctions = __esmMin((() => {
	init_lib(), endpointFunctions = {
		booleanEquals,
		coalesce,
		getAttr,
		isSet,
		isValidHostLabel,
		ite,
		not,
		parseURL,
		split,
		stringEquals,
		substring,
		uriEncode
	};
})), evaluateTemplate, init_evaluateTemplate = __esmMin((() => {
	init_lib(), evaluateTemplate = (template, options) => {
		let evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options, currentIndex = 0;
		for (; currentIndex < template.length;) {
			let openingBraceIndex = template.indexOf("{", currentIndex);
			if (openingBraceIndex === -1) {
				evaluatedTemplateArr.push(template.slice(currentIndex));
				break;
			}
			evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
			let closingBraceIndex = template.indexOf("}", openingBraceIndex);
			if (closingBraceIndex === -1) {
				evaluatedTemplateArr.push(template.slice(openingBraceIndex));
				break;
			}
			template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}" && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
			let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
			if (parameterName.includes("#")) {
				let [refName, attrName] = parameterName.split("#");
				evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
			} else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
			currentIndex = closingBraceIndex + 1;
		}
		return evaluatedTemplateArr.join("");
	};
})), getReferenceValue, init_getReferenceValue = __esmMin((() => {
	getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref];
})), evaluateExpression, callFunction, group$2, init_evaluateExpression = __esmMin((() => {
	init_types(), init_customEndpointFunctions(), init_endpointFunctions(), init_evaluateTemplate(), init_getReferenceValue(), evaluateExpression = (obj, keyName, options) => {
		if (typeof obj == "string") return evaluateTemplate(obj, options);
		if (obj.fn) return group$2.callFunction(obj, options);
		if (obj.ref) return getReferenceValue(obj, options);
		throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
	}, callFunction = ({ fn, argv }, options) => {
		let evaluatedArgs = Array(argv.length);
		for (let i = 0; i < evaluatedArgs.length; ++i) {
			let arg = argv[i];
			typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$2.evaluateExpression(arg, "arg", options);
		}
		let namespaceSeparatorIndex = fn.indexOf(".");
		if (namespaceSeparatorIndex !== -1) {
			let customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
			if (typeof customFunction == "function") return customFunction(...evaluatedArgs);
		}
		let callable = endpointFunctions[fn];
		if (typeof callable == "function") return callable(...evaluatedArgs);
		throw Error(`function ${fn} not loaded in endpointFunctions.`);
	}, group$2 = {
		evaluateExpression,
		callFunction
	};
})), init_callFunction = __esmMin((() => {
	init_evaluateExpression();
})), evaluateCondition, init_evaluateCondition = __esmMin((() => {
	init_debug(), init_types(), init_callFunction(), evaluateCondition = (condition, options) => {
		let { assign } = condition;
		if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
		let value = callFunction(condition, options);
		options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
		let result = value === "" || !!value;
		return assign == null ? { result } : {
			result,
			toAssign: {
				name: assign,
				value
			}
		};
	};
})), getEndpointHeaders, init_getEndpointHeaders = __esmMin((() => {
	init_types(), init_evaluateExpression(), getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
		let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
		if (typeof processedExpr != "string") throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
		return processedExpr;
	}), acc), {});
})), getEndpointProperties, getEndpointProperty, group$1, init_getEndpointProperties = __esmMin((() => {
	init_types(), init_evaluateTemplate(), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group$1.getEndpointProperty(propertyVal, options), acc), {}), getEndpointProperty = (property, options) => {
		if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
		switch (typeof property) {
			case "string": return evaluateTemplate(property, options);
			case "object":
				if (property === null) throw new EndpointError(`Unexpected endpoint property: ${property}`);
				return group$1.getEndpointProperties(property, options);
			case "boolean": return property;
			default: throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
		}
	}, group$1 = {
		getEndpointProperty,
		getEndpointProperties
	};
})), getEndpointUrl, init_getEndpointUrl = __esmMin((() => {
	init_types(), init_evaluateExpression(), getEndpointUrl = (endpointUrl, options) => {
		let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
		if (typeof expression == "string") try {
			return new URL(expression);
		} catch (error) {
			throw console.error(`Failed to construct URL with ${expression}`, error), error;
		}
		throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
	};
})), RESULT, decideEndpoint, init_decideEndpoint = __esmMin((() => {
	init_types(), init_evaluateCondition(), init_evaluateExpression(), init_getEndpointHeaders(), init_getEndpointProperties(), init_getEndpointUrl(), RESULT = 1e8, decideEndpoint = (bdd, options) => {
		let { nodes, root, results, conditions } = bdd, ref = root, referenceRecord = {}, closure = {
			referenceRecord,
			endpointParams: options.endpointParams,
			logger: options.logger
		};
		for (; ref !== 1 && ref !== -1 && ref < RESULT;) {
			let node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [
				nodes[node_i],
				nodes[node_i + 1],
				nodes[node_i + 2]
			], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({
				fn,
				assign,
				argv
			}, closure);
			if (evaluation.toAssign) {
				let { name, value } = evaluation.toAssign;
				referenceRecord[name] = value;
			}
			ref = ref >= 0 === evaluation.result ? highRef : lowRef;
		}
		if (ref >= RESULT) {
			let result = results[ref - RESULT];
			if (result[0] === -1) {
				let [, errorExpression] = result;
				throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
			}
			let [url, properties, headers] = result;
			return {
				url: getEndpointUrl(url, closure),
				properties: getEndpointProperties(properties, closure),
				headers: getEndpointHeaders(headers ?? {}, closure)
			};
		}
		throw new EndpointError("No matching endpoint.");
	};
})), evaluateConditions, init_evaluateConditions = __esmMin((() => {
	init_debug(), init_evaluateCondition(), evaluateConditions = (conditions = [], options) => {
		let conditionsReferenceRecord = {}, conditionOptions = {
			...options,
			referenceRecord: { ...options.referenceRecord }
		}, didAssign = !1;
		for (let condition of conditions) {
			let { result, toAssign } = evaluateCondition(condition, conditionOptions);
			if (!result) return { result };
			toAssign && (didAssign = !0, conditionsReferenceRecord[toAssign.name] = toAssign.value, conditionOptions.referenceRecord[toAssign.name] = toAssign.value, options.logger?.debug?.(`${debugId} assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`));
		}
		return didAssign ? {
			result: !0,
			referenceRecord: conditionsReferenceRecord
		} : { result: !0 };
	};
})), evaluateEndpointRule, init_evaluateEndpointRule = __esmMin((() => {
	init_debug(), init_evaluateConditions(), init_getEndpointHeaders(), init_getEndpointProperties(), init_getEndpointUrl(), evaluateEndpointRule = (endpointRule, options) => {
		let { conditions, endpoint } = endpointRule, { result, referenceRecord } = evaluateConditions(conditions, options);
		if (!result) return;
		let endpointRuleOptions = referenceRecord ? {
			...options,
			referenceRecord: {
				...options.referenceRecord,
				...referenceRecord
			}
		} : options, { url, properties, headers } = endpoint;
		options.logger?.debug?.(`${debugId} Resolving endpoint from template: ${toDebugString(endpoint)}`);
		let endpointToReturn = { url: getEndpointUrl(url, endpointRuleOptions) };
		return headers != null && (endpointToReturn.headers = getEndpointHeaders(headers, endpointRuleOptions)), properties != null && (endpointToReturn.properties = getEndpointProperties(properties, endpointRuleOptions)), endpointToReturn;
	};
})), evaluateErrorRule, init_evaluateErrorRule = __esmMin((() => {
	init_types(), init_evaluateConditions(), init_evaluateExpression(), evaluateErrorRule = (errorRule, options) => {
		let { conditions, error } = errorRule, { result, referenceRecord } = evaluateConditions(conditions, options);
		if (!result) return;
		let errorRuleOptions = referenceRecord ? {
			...options,
			referenceRecord: {
				...options.referenceRecord,
				...referenceRecord
			}
		} : options;
		throw new EndpointError(evaluateExpression(error, "Error", errorRuleOptions));
	};
})), evaluateRules, evaluateTreeRule, group, init_evaluateRules = __esmMin((() => {
	init_types(), init_evaluateConditions(), init_evaluateEndpointRule(), init_evaluateErrorRule(), evaluateRules = (rules, options) => {
		for (let rule of rules) if (rule.type === "endpoint") {
			let endpointOrUndefined = evaluateEndpointRule(rule, options);
			if (endpointOrUndefined) return endpointOrUndefined;
		} else if (rule.type === "error") evaluateErrorRule(rule, options);
		else if (rule.type === "tree") {
			let endpointOrUndefined = group.evaluateTreeRule(rule, options);
			if (endpointOrUndefined) return endpointOrUndefined;
		} else throw new EndpointError(`Unknown endpoint rule: ${rule}`);
		throw new EndpointError("Rules evaluation failed");
	}, evaluateTreeRule = (treeRule, options) => {
		let { conditions, rules } = treeRule, { result, referenceRecord } = evaluateConditions(conditions, options);
		if (!result) return;
		let treeRuleOptions = referenceRecord ? {
			...options,
			referenceRecord: {
				...options.referenceRecord,
				...referenceRecord
			}
		} : options;
		return group.evaluateRules(rules, treeRuleOptions);
	}, group = {
		evaluateRules,
		evaluateTreeRule
	};
})), init_utils$1 = __esmMin((() => {
	init_customEndpointFunctions(), init_evaluateRules();
})), resolveEndpoint, init_resolveEndpoint = __esmMin((() => {
	init_transport(), init_debug(), init_types(), init_utils$1(), resolveEndpoint = (ruleSetObject, options) => {
		let { endpointParams, logger } = options, { parameters, rules } = ruleSetObject;
		options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
		for (let paramKey in parameters) {
			if (!hasOwn(parameters, paramKey)) continue;
			let parameter = parameters[paramKey], endpointParam = endpointParams[paramKey];
			if (endpointParam == null && parameter.default != null) endpointParams[paramKey] = parameter.default;
			else if (parameter.required && endpointParam == null) throw new EndpointError(`Missing required parameter: '${paramKey}'`);
		}
		let endpoint = evaluateRules(rules, {
			endpointParams,
			logger,
			referenceRecord: {}
		});
		return options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`), endpoint;
	};
})), resolveEndpointRequiredConfig, init_resolveEndpointRequiredConfig = __esmMin((() => {
	resolveEndpointRequiredConfig = (input) => {
		let { endpoint } = input;
		return endpoint === void 0 && (input.endpoint = async () => {
			throw Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
		}), input;
	};
})), endpoints_exports = /* @__PURE__ */ __exportAll({
	BinaryDecisionDiagram: () => BinaryDecisionDiagram,
	EndpointCache: () => EndpointCache,
	EndpointError: () => EndpointError,
	customEndpointFunctions: () => customEndpointFunctions,
	decideEndpoint: () => decideEndpoint,
	endpointMiddleware: () => endpointMiddleware,
	endpointMiddlewareOptions: () => endpointMiddlewareOptions,
	getEndpointFromInstructions: () => getEndpointFromInstructions,
	getEndpointPlugin: () => getEndpointPlugin,
	isIpAddress: () => isIpAddress,
	isValidHostLabel: () => isValidHostLabel,
	middlewareEndpointToEndpointV1: () => toEndpointV1,
	resolveEndpoint: () => resolveEndpoint,
	resolveEndpointConfig: () => resolveEndpointConfig,
	resolveEndpointRequiredConfig: () => resolveEndpointRequiredConfig,
	resolveParams: () => resolveParams,
	toEndpointV1: () => toEndpointV1
}), getEndpointFromInstructions, resolveEndpointConfig, endpointMiddleware, getEndpointPlugin, init_endpoints = __esmMin((() => {
	init_getEndpointFromConfig(), init_getEndpointFromInstructions(), init_endpointMiddleware(), init_getEndpointPlugin(), init_resolveEndpointConfig(), init_transport(), init_BinaryDecisionDiagram(), init_EndpointCache(), init_decideEndpoint(), init_isIpAddress(), init_customEndpointFunctions(), init_resolveEndpoint(), init_types(), init_toEndpointV1(), init_resolveEndpointRequiredConfig(), getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig), resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig), endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig), getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
})), serializerMiddleware, init_serializerMiddleware = __esmMin((() => {
	init_endpoints(), serializerMiddleware = (options, serializer) => (next, context) => async (args) => {
		let endpointConfig = options, endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : endpointConfig.endpoint;
		if (!endpoint) throw Error("No valid endpoint provider available.");
		let request = await serializer(args.input, {
			...options,
			endpoint
		});
		return next({
			...args,
			request
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/middleware-serde/serdePlugin.js
function getSerdePlugin(config, serializer, deserializer) {
	return { applyToStack: (commandStack) => {
		commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption), commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
	} };
}
var deserializerMiddlewareOption, serializerMiddlewareOption, init_serdePlugin = __esmMin((() => {
	init_deserializerMiddleware(), init_serializerMiddleware(), deserializerMiddlewareOption = {
		name: "deserializerMiddleware",
		step: "deserialize",
		tags: ["DESERIALIZER"],
		override: !0
	}, serializerMiddlewareOption = {
		name: "serializerMiddleware",
		step: "serialize",
		tags: ["SERIALIZER"],
		override: !0
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
function castSourceData(toCast, encoding) {
	return Buffer.isBuffer(toCast) ? toCast : typeof toCast == "string" ? fromString(toCast, encoding) : ArrayBuffer.isView(toCast) ? fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength) : fromArrayBuffer(toCast);
}
var Hash, init_hash_node = __esmMin((() => {
	init_buffer_from(), init_toUint8Array(), Hash = class {
		algorithmIdentifier;
		secret;
		hash;
		constructor(algorithmIdentifier, secret) {
			this.algorithmIdentifier = algorithmIdentifier, this.secret = secret, this.reset();
		}
		update(toHash, encoding) {
			this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
		}
		digest() {
			return Promise.resolve(this.hash.digest());
		}
		reset() {
			this.hash = this.secret ? createHmac(this.algorithmIdentifier, castSourceData(this.secret)) : createHash(this.algorithmIdentifier);
		}
	};
})), ChecksumStream$1, init_ChecksumStream = __esmMin((() => {
	init_toBase64(), ChecksumStream$1 = class extends Readable {
		expectedChecksum;
		checksumSourceLocation;
		checksum;
		source;
		base64Encoder;
		constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
			if (super(), typeof source.pipe != "function") throw Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
			this.source = source, this.base64Encoder = base64Encoder ?? toBase64$1, this.expectedChecksum = expectedChecksum, this.checksum = checksum, this.checksumSourceLocation = checksumSourceLocation, this.source.on("data", this.onSourceData), this.source.on("end", this.onSourceEnd), this.source.on("error", this.onSourceError), this.source.on("close", this.onSourceClose), this.source.pause();
		}
		onSourceData = (chunk) => {
			if (!this.destroyed) {
				try {
					this.checksum.update(chunk);
				} catch (e) {
					this.destroy(e);
					return;
				}
				this.push(chunk) || this.source.pause();
			}
		};
		onSourceEnd = async () => {
			if (!this.destroyed) {
				try {
					let digest = await this.checksum.digest(), received = this.base64Encoder(digest);
					if (this.expectedChecksum !== received) {
						this.destroy(/* @__PURE__ */ Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
						return;
					}
				} catch (e) {
					this.destroy(e);
					return;
				}
				this.push(null);
			}
		};
		onSourceError = (error) => {
			this.destroy(error);
		};
		onSourceClose = () => {
			!this.destroyed && !this.source.readableEnded && this.destroy(/* @__PURE__ */ Error("Connection lost or stream closed before all data was received."));
		};
		_read(_size) {
			this.source.resume();
		}
		_destroy(error, callback) {
			this.source?.removeListener("data", this.onSourceData), this.source?.removeListener("end", this.onSourceEnd), this.source?.removeListener("error", this.onSourceError), this.source?.removeListener("close", this.onSourceClose), this.source?.destroy(), callback(error);
		}
	};
})), isReadableStream, isBlob, init_stream_type_check = __esmMin((() => {
	isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
})), fromUtf8, init_fromUtf8_browser = __esmMin((() => {
	fromUtf8 = (input) => new TextEncoder().encode(input);
})), chars, alphabetByValue, init_constants_for_browser = __esmMin((() => {
	chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", Object.entries(chars).reduce((acc, [i, c]) => (acc[c] = Number(i), acc), {}), alphabetByValue = chars.split("");
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.browser.js
function toBase64(_input) {
	let input;
	input = typeof _input == "string" ? fromUtf8(_input) : _input;
	let isArrayLike = typeof input == "object" && typeof input.length == "number", isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
	if (!isArrayLike && !isUint8Array) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
	let str = "";
	for (let i = 0; i < input.length; i += 3) {
		let bits = 0, bitLength = 0;
		for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) bits |= input[j] << (limit - j - 1) * 8, bitLength += 8;
		let bitClusterCount = Math.ceil(bitLength / 6);
		bits <<= bitClusterCount * 6 - bitLength;
		for (let k = 1; k <= bitClusterCount; k++) {
			let offset = (bitClusterCount - k) * 6;
			str += alphabetByValue[(bits & 63 << offset) >> offset];
		}
		str += "==".slice(0, 4 - bitClusterCount);
	}
	return str;
}
var init_toBase64_browser = __esmMin((() => {
	init_fromUtf8_browser(), init_constants_for_browser();
})), ReadableStreamRef, ChecksumStream, init_ChecksumStream_browser = __esmMin((() => {
	ReadableStreamRef = typeof ReadableStream == "function" ? ReadableStream : function() {}, ChecksumStream = class extends ReadableStreamRef {};
})), createChecksumStream$1, init_createChecksumStream_browser = __esmMin((() => {
	init_toBase64_browser(), init_stream_type_check(), init_ChecksumStream_browser(), createChecksumStream$1 = ({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) => {
		if (!isReadableStream(source)) throw Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
		let encoder = base64Encoder ?? toBase64;
		if (typeof TransformStream != "function") throw Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
		let transform = new TransformStream({
			start() {},
			async transform(chunk, controller) {
				checksum.update(chunk), controller.enqueue(chunk);
			},
			async flush(controller) {
				let digest = await checksum.digest(), received = encoder(digest);
				if (expectedChecksum !== received) {
					let error = /* @__PURE__ */ Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
					controller.error(error);
				} else controller.terminate();
			}
		});
		source.pipeThrough(transform);
		let readable = transform.readable;
		return Object.setPrototypeOf(readable, ChecksumStream.prototype), readable;
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/checksum/createChecksumStream.js
function createChecksumStream(init) {
	return typeof ReadableStream == "function" && isReadableStream(init.source) ? createChecksumStream$1(init) : new ChecksumStream$1(init);
}
var init_createChecksumStream = __esmMin((() => {
	init_stream_type_check(), init_ChecksumStream(), init_createChecksumStream_browser();
})), ByteArrayCollector, init_ByteArrayCollector = __esmMin((() => {
	ByteArrayCollector = class {
		allocByteArray;
		byteLength = 0;
		byteArrays = [];
		constructor(allocByteArray) {
			this.allocByteArray = allocByteArray;
		}
		push(byteArray) {
			this.byteArrays.push(byteArray), this.byteLength += byteArray.byteLength;
		}
		flush() {
			if (this.byteArrays.length === 1) {
				let bytes = this.byteArrays[0];
				return this.reset(), bytes;
			}
			let aggregation = this.allocByteArray(this.byteLength), cursor = 0;
			for (let i = 0; i < this.byteArrays.length; ++i) {
				let bytes = this.byteArrays[i];
				aggregation.set(bytes, cursor), cursor += bytes.byteLength;
			}
			return this.reset(), aggregation;
		}
		reset() {
			this.byteArrays = [], this.byteLength = 0;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.browser.js
function createBufferedReadableStream(upstream, size, logger) {
	let reader = upstream.getReader(), streamBufferingLoggedWarning = !1, bytesSeen = 0, buffers = ["", new ByteArrayCollector((size) => new Uint8Array(size))], mode = -1, pull = async (controller) => {
		let { value, done } = await reader.read(), chunk = value;
		if (done) {
			if (mode !== -1) {
				let remainder = flush(buffers, mode);
				sizeOf(remainder) > 0 && controller.enqueue(remainder);
			}
			controller.close();
		} else {
			let chunkMode = modeOf(chunk, !1);
			if (mode !== chunkMode && (mode >= 0 && controller.enqueue(flush(buffers, mode)), mode = chunkMode), mode === -1) {
				controller.enqueue(chunk);
				return;
			}
			let chunkSize = sizeOf(chunk);
			bytesSeen += chunkSize;
			let bufferSize = sizeOf(buffers[mode]);
			if (chunkSize >= size && bufferSize === 0) controller.enqueue(chunk);
			else {
				let newSize = merge(buffers, mode, chunk);
				!streamBufferingLoggedWarning && bytesSeen > size * 2 && (streamBufferingLoggedWarning = !0, logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size ? controller.enqueue(flush(buffers, mode)) : await pull(controller);
			}
		}
	};
	return new ReadableStream({ pull });
}
function merge(buffers, mode, chunk) {
	switch (mode) {
		case 0: return buffers[0] += chunk, sizeOf(buffers[0]);
		case 1:
		case 2: return buffers[mode].push(chunk), sizeOf(buffers[mode]);
	}
}
function flush(buffers, mode) {
	switch (mode) {
		case 0:
			let s = buffers[0];
			return buffers[0] = "", s;
		case 1:
		case 2: return buffers[mode].flush();
	}
	throw Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
}
function sizeOf(chunk) {
	return chunk?.byteLength ?? chunk?.length ?? 0;
}
function modeOf(chunk, allowBuffer = !0) {
	return allowBuffer && typeof Buffer < "u" && chunk instanceof Buffer ? 2 : chunk instanceof Uint8Array ? 1 : typeof chunk == "string" ? 0 : -1;
}
var init_createBufferedReadable_browser = __esmMin((() => {
	init_ByteArrayCollector();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/createBufferedReadable.js
function createBufferedReadable(upstream, size, logger) {
	if (isReadableStream(upstream)) return createBufferedReadableStream(upstream, size, logger);
	let downstream = new Readable({ read() {} }), streamBufferingLoggedWarning = !1, bytesSeen = 0, buffers = [
		"",
		new ByteArrayCollector((size) => new Uint8Array(size)),
		new ByteArrayCollector((size) => Buffer.from(new Uint8Array(size)))
	], mode = -1;
	return upstream.on("data", (chunk) => {
		let chunkMode = modeOf(chunk, !0);
		if (mode !== chunkMode && (mode >= 0 && downstream.push(flush(buffers, mode)), mode = chunkMode), mode === -1) {
			downstream.push(chunk);
			return;
		}
		let chunkSize = sizeOf(chunk);
		bytesSeen += chunkSize;
		let bufferSize = sizeOf(buffers[mode]);
		if (chunkSize >= size && bufferSize === 0) downstream.push(chunk);
		else {
			let newSize = merge(buffers, mode, chunk);
			!streamBufferingLoggedWarning && bytesSeen > size * 2 && (streamBufferingLoggedWarning = !0, logger?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size && downstream.push(flush(buffers, mode));
		}
	}), upstream.on("end", () => {
		if (mode !== -1) {
			let remainder = flush(buffers, mode);
			sizeOf(remainder) > 0 && downstream.push(remainder);
		}
		downstream.push(null);
	}), downstream;
}
var init_createBufferedReadable = __esmMin((() => {
	init_ByteArrayCollector(), init_createBufferedReadable_browser(), init_stream_type_check();
})), getAwsChunkedEncodingStream$1, init_getAwsChunkedEncodingStream_browser = __esmMin((() => {
	getAwsChunkedEncodingStream$1 = (readableStream, options) => {
		let { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options, checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
		Promise.resolve(digest).catch(() => {});
		let reader = readableStream.getReader();
		return new ReadableStream({ async pull(controller) {
			let { value, done } = await reader.read();
			if (done) {
				if (controller.enqueue("0\r\n"), checksumRequired) {
					let checksum = base64Encoder(await digest);
					controller.enqueue(`${checksumLocationName}:${checksum}\r\n`), controller.enqueue("\r\n");
				}
				controller.close();
			} else controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r\n${value}\r\n`);
		} });
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/getAwsChunkedEncodingStream.js
function getAwsChunkedEncodingStream(stream, options) {
	let readable = stream, readableStream = stream;
	if (isReadableStream(readableStream)) return getAwsChunkedEncodingStream$1(readableStream, options);
	let { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options, checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
	Promise.resolve(digest).catch(() => {});
	let awsChunkedEncodingStream = new Readable({ read() {
		readable.resume();
	} });
	return readable.on("data", (data) => {
		let length = bodyLengthChecker(data) || 0;
		length !== 0 && (awsChunkedEncodingStream.push(`${length.toString(16)}\r\n`), awsChunkedEncodingStream.push(data), awsChunkedEncodingStream.push("\r\n") || readable.pause());
	}), readable.on("error", (err) => {
		awsChunkedEncodingStream.destroy(err);
	}), readable.pause(), readable.on("end", async () => {
		try {
			if (awsChunkedEncodingStream.push("0\r\n"), checksumRequired) {
				let checksum = base64Encoder(await digest);
				awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r\n`), awsChunkedEncodingStream.push("\r\n");
			}
			awsChunkedEncodingStream.push(null);
		} catch (err) {
			awsChunkedEncodingStream.destroy(err);
		}
	}), awsChunkedEncodingStream;
}
var init_getAwsChunkedEncodingStream = __esmMin((() => {
	init_getAwsChunkedEncodingStream_browser(), init_stream_type_check();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/headStream.browser.js
async function headStream$1(stream, bytes) {
	let byteLengthCounter = 0, chunks = [], reader = stream.getReader(), isDone = !1;
	for (; !isDone;) {
		let { done, value } = await reader.read();
		if (value && (chunks.push(value), byteLengthCounter += value?.byteLength ?? 0), byteLengthCounter >= bytes) break;
		isDone = done;
	}
	reader.releaseLock();
	let collected = new Uint8Array(Math.min(bytes, byteLengthCounter)), offset = 0;
	for (let chunk of chunks) {
		if (chunk.byteLength > collected.byteLength - offset) {
			collected.set(chunk.subarray(0, collected.byteLength - offset), offset);
			break;
		}
		collected.set(chunk, offset), offset += chunk.length;
	}
	return collected;
}
__esmMin((() => {}));
var headStream, Collector$1, init_headStream = __esmMin((() => {
	init_stream_type_check(), headStream = (stream, bytes) => isReadableStream(stream) ? headStream$1(stream, bytes) : new Promise((resolve, reject) => {
		let collector = new Collector$1();
		collector.limit = bytes, stream.pipe(collector), stream.on("error", (err) => {
			collector.end(), reject(err);
		}), collector.on("error", reject), collector.on("finish", function() {
			resolve(concatBytes(this.buffers));
		});
	}), Collector$1 = class extends Writable {
		buffers = [];
		limit = 1e400;
		bytesBuffered = 0;
		_write(chunk, encoding, callback) {
			if (this.buffers.push(chunk), this.bytesBuffered += chunk.byteLength ?? 0, this.bytesBuffered >= this.limit) {
				let excess = this.bytesBuffered - this.limit, tailBuffer = this.buffers[this.buffers.length - 1];
				this.buffers[this.buffers.length - 1] = tailBuffer.subarray(0, tailBuffer.byteLength - excess), this.emit("finish");
			}
			callback();
		}
	};
})), toUtf8, init_toUtf8_browser = __esmMin((() => {
	toUtf8 = (input) => {
		if (typeof input == "string") return input;
		if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number") throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
		return new TextDecoder("utf-8").decode(input);
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.browser.js
async function collectBlob(blob) {
	return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
	let chunks = [], reader = stream.getReader(), length = 0;
	for (;;) {
		let { done, value } = await reader.read();
		if (value && (chunks.push(value), length += value.length), done) break;
	}
	return concatBytes(chunks, length);
}
var streamCollector$1, init_stream_collector_browser = __esmMin((() => {
	init_stream_type_check(), streamCollector$1 = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
})), ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1, sdkStreamMixin$1, isBlobInstance, init_sdk_stream_mixin_browser = __esmMin((() => {
	init_toBase64_browser(), init_hex_encoding(), init_toUtf8_browser(), init_stream_collector_browser(), init_stream_type_check(), ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.", sdkStreamMixin$1 = (stream) => {
		if (!isBlobInstance(stream) && !isReadableStream(stream)) {
			let name = stream?.__proto__?.constructor?.name || stream;
			throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
		}
		let transformed = !1, transformToByteArray = async () => {
			if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
			return transformed = !0, await streamCollector$1(stream);
		}, blobToWebStream = (blob) => {
			if (typeof blob.stream != "function") throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
			return blob.stream();
		};
		return Object.assign(stream, {
			transformToByteArray,
			transformToString: async (encoding) => {
				let buf = await transformToByteArray();
				if (encoding === "base64") return toBase64(buf);
				if (encoding === "hex") return toHex(buf);
				if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") return toUtf8(buf);
				if (typeof TextDecoder == "function") return new TextDecoder(encoding).decode(buf);
				throw Error("TextDecoder is not available, please make sure polyfill is provided.");
			},
			transformToWebStream: () => {
				if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
				if (transformed = !0, isBlobInstance(stream)) return blobToWebStream(stream);
				if (isReadableStream(stream)) return stream;
				throw Error(`Cannot transform payload to web stream, got ${stream}`);
			}
		});
	}, isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob;
})), streamCollector, Collector, init_stream_collector = __esmMin((() => {
	init_stream_collector_browser(), init_stream_type_check(), streamCollector = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
		let collector = new Collector(), nodeStream = stream;
		nodeStream.pipe(collector), nodeStream.on("error", (err) => {
			collector.end(), reject(err);
		}), collector.on("error", reject), collector.on("finish", function() {
			resolve(concatBytes(this.bufferedBytes));
		});
	}), Collector = class extends Writable {
		bufferedBytes = [];
		_write(chunk, encoding, callback) {
			this.bufferedBytes.push(chunk), callback();
		}
	};
})), ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED, sdkStreamMixin, init_sdk_stream_mixin = __esmMin((() => {
	init_buffer_from(), init_sdk_stream_mixin_browser(), init_stream_collector(), ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", sdkStreamMixin = (stream) => {
		if (!(stream instanceof Readable)) try {
			return sdkStreamMixin$1(stream);
		} catch {
			let name = stream?.__proto__?.constructor?.name || stream;
			throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
		}
		let transformed = !1, transformToByteArray = async () => {
			if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
			return transformed = !0, await streamCollector(stream);
		};
		return Object.assign(stream, {
			transformToByteArray,
			transformToString: async (encoding) => {
				let buf = await transformToByteArray();
				return encoding === void 0 || Buffer.isEncoding(encoding) ? fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
			},
			transformToWebStream: () => {
				if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
				if (stream.readableFlowing !== null) throw Error("The stream has been consumed by other callbacks.");
				if (typeof Readable.toWeb != "function") throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
				return transformed = !0, Readable.toWeb(stream);
			}
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.browser.js
async function splitStream$1(stream) {
	return typeof stream.stream == "function" && (stream = stream.stream()), stream.tee();
}
__esmMin((() => {}));
// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/splitStream.js
async function splitStream(stream) {
	if (isReadableStream(stream) || isBlob(stream)) return splitStream$1(stream);
	let stream1 = new PassThrough(), stream2 = new PassThrough();
	return stream.pipe(stream1), stream.pipe(stream2), [stream1, stream2];
}
var init_splitStream = __esmMin((() => {
	init_stream_type_check();
}));
// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
var init_writeKey = __esmMin((() => {})), serde_exports = /* @__PURE__ */ __exportAll({
	ChecksumStream: () => ChecksumStream$1,
	Hash: () => Hash,
	LazyJsonString: () => LazyJsonString,
	NumericValue: () => NumericValue,
	Uint8ArrayBlobAdapter: () => Uint8ArrayBlobAdapter,
	_parseEpochTimestamp: () => _parseEpochTimestamp,
	_parseRfc3339DateTimeWithOffset: () => _parseRfc3339DateTimeWithOffset,
	_parseRfc7231DateTime: () => _parseRfc7231DateTime,
	calculateBodyLength: () => calculateBodyLength,
	concatBytes: () => concatBytes,
	copyDocumentWithTransform: () => copyDocumentWithTransform,
	createBufferedReadable: () => createBufferedReadable,
	createChecksumStream: () => createChecksumStream,
	dateToUtcString: () => dateToUtcString,
	deserializerMiddleware: () => deserializerMiddleware,
	deserializerMiddlewareOption: () => deserializerMiddlewareOption,
	expectBoolean: () => expectBoolean,
	expectByte: () => expectByte,
	expectFloat32: () => expectFloat32,
	expectInt: () => expectInt,
	expectInt32: () => expectInt32,
	expectLong: () => expectLong,
	expectNonNull: () => expectNonNull,
	expectNumber: () => expectNumber,
	expectObject: () => expectObject,
	expectShort: () => expectShort,
	expectString: () => expectString,
	expectUnion: () => expectUnion,
	fromArrayBuffer: () => fromArrayBuffer,
	fromBase64: () => fromBase64,
	fromHex: () => fromHex,
	fromString: () => fromString,
	fromUtf8: () => fromUtf8$1,
	generateIdempotencyToken: () => generateIdempotencyToken,
	getAwsChunkedEncodingStream: () => getAwsChunkedEncodingStream,
	getSerdePlugin: () => getSerdePlugin,
	handleFloat: () => handleFloat,
	hasOwn: () => hasOwn,
	headStream: () => headStream,
	isArrayBuffer: () => isArrayBuffer,
	isBlob: () => isBlob,
	isReadableStream: () => isReadableStream,
	limitedParseDouble: () => limitedParseDouble,
	limitedParseFloat: () => limitedParseFloat,
	limitedParseFloat32: () => limitedParseFloat32,
	logger: () => logger,
	nv: () => nv,
	parseBoolean: () => parseBoolean,
	parseEpochTimestamp: () => parseEpochTimestamp,
	parseRfc3339DateTime: () => parseRfc3339DateTime,
	parseRfc3339DateTimeWithOffset: () => parseRfc3339DateTimeWithOffset,
	parseRfc7231DateTime: () => parseRfc7231DateTime,
	quoteHeader: () => quoteHeader,
	sdkStreamMixin: () => sdkStreamMixin,
	serializerMiddleware: () => serializerMiddleware,
	serializerMiddlewareOption: () => serializerMiddlewareOption,
	splitEvery: () => splitEvery,
	splitHeader: () => splitHeader,
	splitStream: () => splitStream,
	streamCollector: () => streamCollector,
	strictParseByte: () => strictParseByte,
	strictParseDouble: () => strictParseDouble,
	strictParseFloat: () => strictParseFloat,
	strictParseFloat32: () => strictParseFloat32,
	strictParseInt: () => strictParseInt,
	strictParseInt32: () => strictParseInt32,
	strictParseLong: () => strictParseLong,
	strictParseShort: () => strictParseShort,
	toBase64: () => toBase64$1,
	toHex: () => toHex,
	toUint8Array: () => toUint8Array,
	toUtf8: () => toUtf8$1,
	v4: () => v4,
	writeKey: () => writeKey
}), Uint8ArrayBlobAdapter, _getRandomValues, v4, generateIdempotencyToken, init_serde = __esmMin((() => {
	init_fromBase64(), init_toBase64(), init_fromUtf8(), init_toUtf8(), init_v4(), init_copyDocumentWithTransform(), init_date_utils(), init_lazy_json(), init_parse_utils(), init_schema_date_utils(), init_split_header(), init_NumericValue(), init_hex_encoding(), init_calculateBodyLength(), init_toUint8Array(), init_buffer_from(), init_is_array_buffer(), init_deserializerMiddleware(), init_serdePlugin(), init_serializerMiddleware(), init_hash_node(), init_ChecksumStream(), init_createChecksumStream(), init_createBufferedReadable(), init_getAwsChunkedEncodingStream(), init_headStream(), init_sdk_stream_mixin(), init_splitStream(), init_stream_type_check(), init_stream_collector(), init_transport(), Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {}, _getRandomValues = getRandomValues, v4 = bindV4(_getRandomValues), generateIdempotencyToken = v4;
})), HashCalculator, init_HashCalculator = __esmMin((() => {
	init_serde(), HashCalculator = class extends Writable {
		hash;
		constructor(hash, options) {
			super(options), this.hash = hash;
		}
		_write(chunk, encoding, callback) {
			try {
				this.hash.update(toUint8Array(chunk));
			} catch (err) {
				return callback(err);
			}
			callback();
		}
	};
})), fileStreamHasher, isReadStream, init_fileStreamHasher = __esmMin((() => {
	init_HashCalculator(), fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
		if (!isReadStream(fileStream)) {
			reject(/* @__PURE__ */ Error("Unable to calculate hash for non-file streams."));
			return;
		}
		let fileStreamTee = createReadStream(fileStream.path, {
			start: fileStream.start,
			end: fileStream.end
		}), hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
		fileStreamTee.pipe(hashCalculator), fileStreamTee.on("error", (err) => {
			hashCalculator.end(), reject(err);
		}), hashCalculator.on("error", reject), hashCalculator.on("finish", function() {
			hash.digest().then(resolve).catch(reject);
		});
	}), isReadStream = (stream) => typeof stream.path == "string";
})), readableStreamHasher, init_readableStreamHasher = __esmMin((() => {
	init_HashCalculator(), readableStreamHasher = (hashCtor, readableStream) => {
		if (readableStream.readableFlowing !== null) throw Error("Unable to calculate hash for flowing readable stream");
		let hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
		return readableStream.pipe(hashCalculator), new Promise((resolve, reject) => {
			readableStream.on("error", (err) => {
				hashCalculator.end(), reject(err);
			}), hashCalculator.on("error", reject), hashCalculator.on("finish", () => {
				hash.digest().then(resolve).catch(reject);
			});
		});
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Js.js
function compress(state, block) {
	let a = state[0], b = state[1], c = state[2], d = state[3];
	for (let i = 0; i < 64; ++i) {
		let f, g;
		i < 16 ? (f = b & c | ~b & d, g = i) : i < 32 ? (f = d & b | c & ~d, g = (5 * i + 1) % 16) : i < 48 ? (f = b ^ c ^ d, g = (3 * i + 5) % 16) : (f = c ^ (b | ~d), g = 7 * i % 16);
		let x = block.getUint32(g * 4, !0), tmp = d;
		d = c, c = b;
		let s = S[(i >> 4) * 4 + (i & 3)], sum = (a + f & M) + (x + T[i] & M) & M;
		b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M, a = tmp;
	}
	state[0] = state[0] + a & M, state[1] = state[1] + b & M, state[2] = state[2] + c & M, state[3] = state[3] + d & M;
}
var Md5Js, INIT$1, M, S, T, init_Md5Js = __esmMin((() => {
	init_serde(), Md5Js = class {
		digestLength = 16;
		state = Uint32Array.from(INIT$1);
		writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
		bufferLength = 0;
		bytesHashed = 0;
		update(sourceData) {
			let data = toUint8Array(sourceData), pos = 0, len = data.byteLength;
			for (this.bytesHashed += len; len > 0;) this.writeBuffer.setUint8(this.bufferLength++, data[pos++]), --len, this.bufferLength === 64 && (compress(this.state, this.writeBuffer), this.bufferLength = 0);
		}
		async digest() {
			let state = Uint32Array.from(this.state), buf = new DataView(this.writeBuffer.buffer.slice(0)), bufLen = this.bufferLength, bits = this.bytesHashed * 8;
			if (buf.setUint8(bufLen++, 128), this.bufferLength % 64 >= 56) {
				for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
				compress(state, buf), bufLen = 0;
			}
			for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
			buf.setUint32(56, bits >>> 0, !0), buf.setUint32(60, Math.floor(bits / 2 ** 32), !0), compress(state, buf);
			let out = /* @__PURE__ */ new Uint8Array(16), view = new DataView(out.buffer);
			for (let i = 0; i < 4; ++i) view.setUint32(i * 4, state[i], !0);
			return out;
		}
		reset() {
			this.state.set(INIT$1), this.writeBuffer = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
		}
	}, INIT$1 = [
		1732584193,
		4023233417,
		2562383102,
		271733878
	], M = 4294967295, S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
function buildNativeClass$2() {
	return class {
		digestLength = 16;
		hash = createHash("md5");
		update(data) {
			this.hash.update(toUint8Array(data));
		}
		async digest() {
			let buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = createHash("md5");
		}
	};
}
var hasNativeCrypto$1, Md5Node, init_Md5Node = __esmMin((() => {
	init_serde(), init_Md5Js(), hasNativeCrypto$1 = (() => {
		try {
			return createHash("md5"), !0;
		} catch {
			return !1;
		}
	})(), Md5Node = hasNativeCrypto$1 ? buildNativeClass$2() : Md5Js;
})), CRC32_TABLE, ONES, Crc32Js, init_Crc32Js = __esmMin((() => {
	CRC32_TABLE = /* @__PURE__ */ new Uint32Array(256);
	for (let i = 0; i < 256; ++i) {
		let c = i;
		for (let j = 0; j < 8; ++j) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		CRC32_TABLE[i] = c >>> 0;
	}
	ONES = 4294967295, Crc32Js = class {
		digestLength = 4;
		checksum = ONES;
		update(data) {
			for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
		}
		digestSync() {
			return (this.checksum ^ ONES) >>> 0;
		}
		async digest() {
			let value = this.digestSync(), out = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(out.buffer).setUint32(0, value, !1), out;
		}
		reset() {
			this.checksum = ONES;
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
function buildNativeClass$1(nativeCrc32) {
	return class {
		digestLength = 4;
		value = 0;
		update(data) {
			this.value = nativeCrc32(data, this.value);
		}
		digestSync() {
			return this.value >>> 0;
		}
		async digest() {
			let out = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(out.buffer).setUint32(0, this.digestSync(), !1), out;
		}
		reset() {
			this.value = 0;
		}
	};
}
var zlibCrc32, Crc32Node, init_Crc32Node = __esmMin((() => {
	init_Crc32Js(), zlibCrc32 = typeof zlib.crc32 == "function" ? zlib.crc32 : void 0, Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
})), BLOCK, DIGEST_LENGTH, MAX_HASHABLE_LENGTH, Sha256Js, INIT, K, init_Sha256Js = __esmMin((() => {
	init_serde(), BLOCK = 64, DIGEST_LENGTH = 32, MAX_HASHABLE_LENGTH = 2 ** 53 - 1, Sha256Js = class Sha256Js {
		digestLength = DIGEST_LENGTH;
		state = Int32Array.from(INIT);
		w;
		buffer = /* @__PURE__ */ new Uint8Array(64);
		bufferLength = 0;
		bytesHashed = 0;
		finished = !1;
		inner;
		outer;
		constructor(secret) {
			if (secret) {
				let key = Sha256Js.normalizeKey(secret);
				this.inner = new Sha256Js(), this.outer = new Sha256Js();
				let { inner, outer } = this, pad = /* @__PURE__ */ new Uint8Array(128);
				for (let i = 0; i < BLOCK; ++i) pad[i] = 54 ^ key[i], pad[i + BLOCK] = 92 ^ key[i];
				inner.update(pad.subarray(0, BLOCK)), outer.update(pad.subarray(BLOCK));
			}
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished HMAC.");
			if (this.inner) {
				this.inner.update(data);
				return;
			}
			let chunk = toUint8Array(data), position = 0, { byteLength } = chunk;
			if (this.bytesHashed += byteLength, this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw Error("Cannot hash more than 2^53 - 1 bits");
			for (; byteLength > 0;) this.buffer[this.bufferLength++] = chunk[position++], byteLength--, this.bufferLength === BLOCK && (this.hashBuffer(), this.bufferLength = 0);
		}
		async digest() {
			let { inner, outer } = this;
			if (inner && outer) {
				if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
				this.finished = !0;
				let innerDigest = inner.digestSync();
				return outer.update(innerDigest), outer.digestSync();
			}
			return this.digestSync();
		}
		reset() {
			this.state = Int32Array.from(INIT), this.buffer = /* @__PURE__ */ new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
		}
		digestSync() {
			let state = this.state.slice(), buffer = this.buffer.slice(), bufferLength = this.bufferLength, bitsHashed = this.bytesHashed * 8, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
			if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % BLOCK >= 56) {
				for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
				this.hashBufferWith(state, buffer), bufferLength = 0;
			}
			for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
			bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), !1), bufferView.setUint32(60, bitsHashed, !1), this.hashBufferWith(state, buffer);
			let out = new Uint8Array(DIGEST_LENGTH);
			for (let i = 0; i < 8; ++i) out[i * 4] = state[i] >>> 24 & 255, out[i * 4 + 1] = state[i] >>> 16 & 255, out[i * 4 + 2] = state[i] >>> 8 & 255, out[i * 4 + 3] = state[i] >>> 0 & 255;
			return out;
		}
		static normalizeKey(secret) {
			let key = toUint8Array(secret);
			if (key.byteLength > BLOCK) {
				let h = new Sha256Js();
				h.update(key);
				let out = h.digestSync(), padded = new Uint8Array(BLOCK);
				return padded.set(out), padded;
			}
			if (key.byteLength < BLOCK) {
				let padded = new Uint8Array(BLOCK);
				return padded.set(key), padded;
			}
			return key;
		}
		hashBuffer() {
			this.hashBufferWith(this.state, this.buffer);
		}
		hashBufferWith(state, buffer) {
			let w = this.w ??= /* @__PURE__ */ new Int32Array(64), s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
			for (let i = 0; i < BLOCK; ++i) {
				if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
				else {
					let u = w[i - 2], t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
					u = w[i - 15];
					let t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
					w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
				}
				let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
				s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
			}
			state[0] += s0, state[1] += s1, state[2] += s2, state[3] += s3, state[4] += s4, state[5] += s5, state[6] += s6, state[7] += s7;
		}
	}, INIT = new Int32Array([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]), K = new Int32Array([
		1116352408,
		1899447441,
		3049323471,
		3921009573,
		961987163,
		1508970993,
		2453635748,
		2870763221,
		3624381080,
		310598401,
		607225278,
		1426881987,
		1925078388,
		2162078206,
		2614888103,
		3248222580,
		3835390401,
		4022224774,
		264347078,
		604807628,
		770255983,
		1249150122,
		1555081692,
		1996064986,
		2554220882,
		2821834349,
		2952996808,
		3210313671,
		3336571891,
		3584528711,
		113926993,
		338241895,
		666307205,
		773529912,
		1294757372,
		1396182291,
		1695183700,
		1986661051,
		2177026350,
		2456956037,
		2730485921,
		2820302411,
		3259730800,
		3345764771,
		3516065817,
		3600352804,
		4094571909,
		275423344,
		430227734,
		506948616,
		659060556,
		883997877,
		958139571,
		1322822218,
		1537002063,
		1747873779,
		1955562222,
		2024104815,
		2227730452,
		2361852424,
		2428436474,
		2756734187,
		3204031479,
		3329325298
	]);
}));
// node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js
function buildNativeClass() {
	return class {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(secret) {
			this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			return this.isHmac ? (this.finished = !0, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash(), this.finished = !1;
		}
		createHash() {
			return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
		}
	};
}
function toBuffer(data) {
	return typeof data == "string" ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}
var hasNativeCrypto, Sha256Node, init_Sha256Node = __esmMin((() => {
	init_Sha256Js(), hasNativeCrypto = (() => {
		try {
			return createHash("sha256"), !0;
		} catch {
			return !1;
		}
	})(), Sha256Node = hasNativeCrypto ? buildNativeClass() : Sha256Js;
})), digest, sign, importKey, subtle, MAX_PENDING_BYTES, Sha256WebCrypto, init_Sha256WebCrypto = __esmMin((() => {
	init_serde(), init_Sha256Js(), {digest, sign, importKey} = globalThis?.crypto?.subtle ?? {}, subtle = typeof digest == "function" && typeof sign == "function" && typeof importKey == "function" ? globalThis.crypto.subtle : void 0, MAX_PENDING_BYTES = 8388608, Sha256WebCrypto = class {
		digestLength = 32;
		secret;
		pending = [];
		pendingBytes = 0;
		fallback;
		finished = !1;
		constructor(secret) {
			secret && (this.secret = toUint8Array(secret));
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished HMAC.");
			this.fallback ? this.fallback.update(data) : (this.pending.push(data.slice()), this.pendingBytes += data.byteLength, this.pendingBytes >= MAX_PENDING_BYTES && this.switchToFallback());
		}
		async digest() {
			if (this.fallback) return this.fallback.digest();
			if (this.secret && this.finished) throw Error("Attempted to digest an already finished HMAC.");
			let data = concatBytes(this.pending);
			if (subtle) {
				if (this.secret) {
					this.finished = !0;
					let key = await subtle.importKey("raw", this.secret, {
						name: "HMAC",
						hash: "SHA-256"
					}, !1, ["sign"]), sig = await subtle.sign("HMAC", key, data);
					return new Uint8Array(sig);
				}
				let hash = await subtle.digest("SHA-256", data);
				return new Uint8Array(hash);
			}
			let sha256 = new Sha256Js(this.secret);
			return sha256.update(data), sha256.digest();
		}
		reset() {
			this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = !1;
		}
		switchToFallback() {
			let sha256Js = new Sha256Js(this.secret);
			for (let chunk of this.pending) sha256Js.update(chunk);
			this.fallback = sha256Js, this.pending = [], this.pendingBytes = 0;
		}
	};
})), checksum_exports = /* @__PURE__ */ __exportAll({
	Crc32: () => Crc32Node,
	Crc32Js: () => Crc32Js,
	Crc32Node: () => Crc32Node,
	Md5: () => Md5Node,
	Md5Js: () => Md5Js,
	Md5Node: () => Md5Node,
	Sha256: () => Sha256Node,
	Sha256Js: () => Sha256Js,
	Sha256Node: () => Sha256Node,
	Sha256WebCrypto: () => Sha256WebCrypto,
	blobHasher: () => blobHasher,
	blobReader: () => blobReader,
	fileStreamHasher: () => fileStreamHasher,
	readableStreamHasher: () => readableStreamHasher
}), init_checksum = __esmMin((() => {
	init_blobHasher(), init_fileStreamHasher(), init_readableStreamHasher(), init_Md5Js(), init_Md5Node(), init_Crc32Js(), init_Crc32Node(), init_Sha256Js(), init_Sha256Node(), init_Sha256WebCrypto();
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/Int64.js
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1 && (bytes[i]++, bytes[i] === 0); i--);
}
var Int64, init_Int64 = __esmMin((() => {
	init_serde(), Int64 = class Int64 {
		bytes;
		constructor(bytes) {
			if (this.bytes = bytes, bytes.byteLength !== 8) throw Error("Int64 buffers must be exactly 8 bytes");
		}
		static fromNumber(number) {
			if (number > 0x8000000000000000 || number < -0x8000000000000000) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
			let bytes = /* @__PURE__ */ new Uint8Array(8);
			for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
			return number < 0 && negate(bytes), new Int64(bytes);
		}
		valueOf() {
			let bytes = this.bytes.slice(0), negative = bytes[0] & 128;
			return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
		}
		toString() {
			return String(this.valueOf());
		}
	};
})), HeaderMarshaller, HEADER_VALUE_TYPE, BOOLEAN_TAG, BYTE_TAG, SHORT_TAG, INT_TAG, LONG_TAG, BINARY_TAG, STRING_TAG, TIMESTAMP_TAG, UUID_TAG, UUID_PATTERN, MAX_HEADER_VALUE_BYTES, init_HeaderMarshaller = __esmMin((() => {
	init_transport(), init_serde(), init_Int64(), HeaderMarshaller = class {
		toUtf8;
		fromUtf8;
		constructor(toUtf8, fromUtf8) {
			this.toUtf8 = toUtf8, this.fromUtf8 = fromUtf8;
		}
		format(headers) {
			let chunks = [];
			for (let headerName in headers) {
				if (!hasOwn(headers, headerName)) continue;
				let bytes = this.fromUtf8(headerName);
				if (bytes.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
				chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
			}
			let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0)), position = 0;
			for (let chunk of chunks) out.set(chunk, position), position += chunk.byteLength;
			return out;
		}
		formatHeaderValue(header) {
			switch (header.type) {
				case "boolean": return Uint8Array.from([+!header.value]);
				case "byte": return Uint8Array.from([2, header.value]);
				case "short":
					let shortView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(3));
					return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, !1), new Uint8Array(shortView.buffer);
				case "integer":
					let intView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(5));
					return intView.setUint8(0, 4), intView.setInt32(1, header.value, !1), new Uint8Array(intView.buffer);
				case "long":
					let longBytes = /* @__PURE__ */ new Uint8Array(9);
					return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
				case "binary":
					if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
					let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
					binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, !1);
					let binBytes = new Uint8Array(binView.buffer);
					return binBytes.set(header.value, 3), binBytes;
				case "string":
					let utf8Bytes = this.fromUtf8(header.value);
					if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
					let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
					strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, !1);
					let strBytes = new Uint8Array(strView.buffer);
					return strBytes.set(utf8Bytes, 3), strBytes;
				case "timestamp":
					let tsBytes = /* @__PURE__ */ new Uint8Array(9);
					return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
				case "uuid":
					if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
					let uuidBytes = /* @__PURE__ */ new Uint8Array(17);
					return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
			}
		}
		parse(headers) {
			let out = {}, position = 0;
			for (; position < headers.byteLength;) {
				let nameLength = headers.getUint8(position++), name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
				switch (position += nameLength, headers.getUint8(position++)) {
					case 0:
						out[name] = {
							type: BOOLEAN_TAG,
							value: !0
						};
						break;
					case 1:
						out[name] = {
							type: BOOLEAN_TAG,
							value: !1
						};
						break;
					case 2:
						out[name] = {
							type: BYTE_TAG,
							value: headers.getInt8(position++)
						};
						break;
					case 3:
						out[name] = {
							type: SHORT_TAG,
							value: headers.getInt16(position, !1)
						}, position += 2;
						break;
					case 4:
						out[name] = {
							type: INT_TAG,
							value: headers.getInt32(position, !1)
						}, position += 4;
						break;
					case 5:
						out[name] = {
							type: LONG_TAG,
							value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
						}, position += 8;
						break;
					case 6:
						let binaryLength = headers.getUint16(position, !1);
						position += 2, out[name] = {
							type: BINARY_TAG,
							value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
						}, position += binaryLength;
						break;
					case 7:
						let stringLength = headers.getUint16(position, !1);
						position += 2, out[name] = {
							type: STRING_TAG,
							value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
						}, position += stringLength;
						break;
					case 8:
						out[name] = {
							type: TIMESTAMP_TAG,
							value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
						}, position += 8;
						break;
					case 9:
						let uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
						position += 16, out[name] = {
							type: UUID_TAG,
							value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}`
						};
						break;
					default: throw Error("Unrecognized header type tag");
				}
			}
			return out;
		}
	}, (function(HEADER_VALUE_TYPE) {
		HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
	})(HEADER_VALUE_TYPE ||= {}), BOOLEAN_TAG = "boolean", BYTE_TAG = "byte", SHORT_TAG = "short", INT_TAG = "integer", LONG_TAG = "long", BINARY_TAG = "binary", STRING_TAG = "string", TIMESTAMP_TAG = "timestamp", UUID_TAG = "uuid", UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, MAX_HEADER_VALUE_BYTES = 32767;
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-codec/splitMessage.js
function splitMessage({ byteLength, byteOffset, buffer }) {
	if (byteLength < MINIMUM_MESSAGE_LENGTH) throw Error("Provided message too short to accommodate event stream message overhead");
	let view = new DataView(buffer, byteOffset, byteLength), messageLength = view.getUint32(0, !1);
	if (byteLength !== messageLength) throw Error("Reported message length does not match received message length");
	let headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, !1), expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, !1), expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, !1), checksummer = new Crc32Node();
	if (checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH)), expectedPreludeChecksum !== checksummer.digestSync()) throw Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
	if (checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - 12)), expectedMessageChecksum !== checksummer.digestSync()) throw Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
	return {
		headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
		body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - 16)
	};
}
var PRELUDE_MEMBER_LENGTH, PRELUDE_LENGTH, CHECKSUM_LENGTH, MINIMUM_MESSAGE_LENGTH, init_splitMessage = __esmMin((() => {
	init_checksum(), PRELUDE_MEMBER_LENGTH = 4, PRELUDE_LENGTH = 8, CHECKSUM_LENGTH = 4, MINIMUM_MESSAGE_LENGTH = 16;
})), EventStreamCodec, init_EventStreamCodec = __esmMin((() => {
	init_checksum(), init_HeaderMarshaller(), init_splitMessage(), EventStreamCodec = class {
		headerMarshaller;
		messageBuffer;
		isEndOfStream;
		constructor(toUtf8, fromUtf8) {
			this.headerMarshaller = new HeaderMarshaller(toUtf8, fromUtf8), this.messageBuffer = [], this.isEndOfStream = !1;
		}
		feed(message) {
			this.messageBuffer.push(this.decode(message));
		}
		endOfStream() {
			this.isEndOfStream = !0;
		}
		getMessage() {
			let message = this.messageBuffer.pop(), isEndOfStream = this.isEndOfStream;
			return {
				getMessage() {
					return message;
				},
				isEndOfStream() {
					return isEndOfStream;
				}
			};
		}
		getAvailableMessages() {
			let messages = this.messageBuffer;
			this.messageBuffer = [];
			let isEndOfStream = this.isEndOfStream;
			return {
				getMessages() {
					return messages;
				},
				isEndOfStream() {
					return isEndOfStream;
				}
			};
		}
		encode({ headers: rawHeaders, body }) {
			let headers = this.headerMarshaller.format(rawHeaders), length = headers.byteLength + body.byteLength + 16, out = new Uint8Array(length), view = new DataView(out.buffer, out.byteOffset, out.byteLength), checksum = new Crc32Node();
			return view.setUint32(0, length, !1), view.setUint32(4, headers.byteLength, !1), checksum.update(out.subarray(0, 8)), view.setUint32(8, checksum.digestSync(), !1), out.set(headers, 12), out.set(body, headers.byteLength + 12), checksum.update(out.subarray(8, length - 4)), view.setUint32(length - 4, checksum.digestSync(), !1), out;
		}
		decode(message) {
			let { headers, body } = splitMessage(message);
			return {
				headers: this.headerMarshaller.parse(headers),
				body
			};
		}
		formatHeaders(rawHeaders) {
			return this.headerMarshaller.format(rawHeaders);
		}
	};
})), MessageDecoderStream, init_MessageDecoderStream = __esmMin((() => {
	MessageDecoderStream = class {
		options;
		constructor(options) {
			this.options = options;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let bytes of this.options.inputStream) yield this.options.decoder.decode(bytes);
		}
	};
})), MessageEncoderStream, init_MessageEncoderStream = __esmMin((() => {
	MessageEncoderStream = class {
		options;
		constructor(options) {
			this.options = options;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let msg of this.options.messageStream) yield this.options.encoder.encode(msg);
			this.options.includeEndFrame && (yield /* @__PURE__ */ new Uint8Array());
		}
	};
})), SmithyMessageDecoderStream, init_SmithyMessageDecoderStream = __esmMin((() => {
	SmithyMessageDecoderStream = class {
		options;
		constructor(options) {
			this.options = options;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let message of this.options.messageStream) {
				let deserialized = await this.options.deserializer(message);
				deserialized !== void 0 && (yield deserialized);
			}
		}
	};
})), SmithyMessageEncoderStream, init_SmithyMessageEncoderStream = __esmMin((() => {
	SmithyMessageEncoderStream = class {
		options;
		constructor(options) {
			this.options = options;
		}
		[Symbol.asyncIterator]() {
			return this.asyncIterator();
		}
		async *asyncIterator() {
			for await (let chunk of this.options.inputStream) yield this.options.serializer(chunk);
		}
	};
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getChunkedStream.js
function getChunkedStream(source) {
	let currentMessageTotalLength = 0, currentMessagePendingLength = 0, currentMessage = null, messageLengthBuffer = null, allocateMessage = (size) => {
		if (typeof size != "number") throw Error("Attempted to allocate an event message where size was not a number: " + size);
		currentMessageTotalLength = size, currentMessagePendingLength = 4, currentMessage = new Uint8Array(size), new DataView(currentMessage.buffer).setUint32(0, size, !1);
	}, iterator = async function* () {
		let sourceIterator = source[Symbol.asyncIterator]();
		for (;;) {
			let { value, done } = await sourceIterator.next();
			if (done) {
				if (!currentMessageTotalLength) return;
				if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage;
				else throw Error("Truncated event message received.");
				return;
			}
			let chunkLength = value.length, currentOffset = 0;
			for (; currentOffset < chunkLength;) {
				if (!currentMessage) {
					let bytesRemaining = chunkLength - currentOffset;
					messageLengthBuffer ||= /* @__PURE__ */ new Uint8Array(4);
					let numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
					if (messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength), currentMessagePendingLength += numBytesForTotal, currentOffset += numBytesForTotal, currentMessagePendingLength < 4) break;
					allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, !1)), messageLengthBuffer = null;
				}
				let numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
				currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength), currentMessagePendingLength += numBytesToWrite, currentOffset += numBytesToWrite, currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength && (yield currentMessage, currentMessage = null, currentMessageTotalLength = 0, currentMessagePendingLength = 0);
			}
		}
	};
	return { [Symbol.asyncIterator]: iterator };
}
var init_getChunkedStream = __esmMin((() => {}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde-universal/getUnmarshalledStream.js
function getUnmarshalledStream(source, options) {
	let messageUnmarshaller = getMessageUnmarshaller(options.deserializer, options.toUtf8);
	return { [Symbol.asyncIterator]: async function* () {
		for await (let chunk of source) {
			let message = options.eventStreamCodec.decode(chunk), type = await messageUnmarshaller(message);
			type !== void 0 && (yield type);
		}
	} };
}
function getMessageUnmarshaller(deserializer, toUtf8) {
	return async function(message) {
		let { value: messageType } = message.headers[":message-type"];
		if (messageType === "error") {
			let unmodeledError = Error(message.headers[":error-message"].value || "UnknownError");
			throw unmodeledError.name = message.headers[":error-code"].value, unmodeledError;
		}
		if (messageType === "exception") {
			let code = message.headers[":exception-type"].value, deserializedException = await deserializer({ [code]: message });
			if (deserializedException.$unknown) {
				let error = Error(toUtf8(message.body));
				throw error.name = code, error;
			}
			throw deserializedException[code];
		}
		if (messageType === "event") {
			let deserialized = await deserializer({ [message.headers[":event-type"].value]: message });
			return deserialized.$unknown ? void 0 : deserialized;
		}
		throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
	};
}
var init_getUnmarshalledStream = __esmMin((() => {})), EventStreamMarshaller$1, eventStreamSerdeProvider$1, init_EventStreamMarshaller$1 = __esmMin((() => {
	init_EventStreamCodec(), init_MessageDecoderStream(), init_MessageEncoderStream(), init_SmithyMessageDecoderStream(), init_SmithyMessageEncoderStream(), EventStreamMarshaller$1 = class {
		eventStreamCodec;
		utfEncoder;
		constructor({ utf8Encoder, utf8Decoder }) {
			this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder), this.utfEncoder = utf8Encoder;
		}
		deserialize(body, deserializer) {
			let inputStream = getChunkedStream(body);
			return new SmithyMessageDecoderStream({
				messageStream: new MessageDecoderStream({
					inputStream,
					decoder: this.eventStreamCodec
				}),
				deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
			});
		}
		serialize(inputStream, serializer) {
			return new MessageEncoderStream({
				messageStream: new SmithyMessageEncoderStream({
					inputStream,
					serializer
				}),
				encoder: this.eventStreamCodec,
				includeEndFrame: !0
			});
		}
	}, eventStreamSerdeProvider$1 = (options) => new EventStreamMarshaller$1(options);
}));
// node_modules/@smithy/core/dist-es/submodules/event-streams/eventstream-serde/EventStreamMarshaller.js
async function* readableToIterable(readStream) {
	let streamEnded = !1, generationEnded = !1, records = [];
	for (readStream.on("error", (err) => {
		if (streamEnded ||= !0, err) throw err;
	}), readStream.on("data", (data) => {
		records.push(data);
	}), readStream.on("end", () => {
		streamEnded = !0;
	}); !generationEnded;) {
		let value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
		value && (yield value), generationEnded = streamEnded && records.length === 0;
	}
}
var EventStreamMarshaller, eventStreamSerdeProvider, init_EventStreamMarshaller = __esmMin((() => {
	init_EventStreamMarshaller$1(), EventStreamMarshaller = class {
		universalMarshaller;
		constructor({ utf8Encoder, utf8Decoder }) {
			this.universalMarshaller = new EventStreamMarshaller$1({
				utf8Decoder,
				utf8Encoder
			});
		}
		deserialize(body, deserializer) {
			let bodyIterable = typeof body[Symbol.asyncIterator] == "function" ? body : readableToIterable(body);
			return this.universalMarshaller.deserialize(bodyIterable, deserializer);
		}
		serialize(input, serializer) {
			return Readable.from(this.universalMarshaller.serialize(input, serializer));
		}
	}, eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
})), readableStreamToIterable, iterableToReadableStream, init_utils = __esmMin((() => {
	readableStreamToIterable = (readableStream) => ({ [Symbol.asyncIterator]: async function* () {
		let reader = readableStream.getReader();
		try {
			for (;;) {
				let { done, value } = await reader.read();
				if (done) return;
				yield value;
			}
		} finally {
			reader.releaseLock();
		}
	} }), iterableToReadableStream = (asyncIterable) => {
		let iterator = asyncIterable[Symbol.asyncIterator]();
		return new ReadableStream({ async pull(controller) {
			let { done, value } = await iterator.next();
			if (done) return controller.close();
			controller.enqueue(value);
		} });
	};
})), resolveEventStreamSerdeConfig, init_EventStreamSerdeConfig = __esmMin((() => {
	resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) });
})), EventStreamSerde, init_EventStreamSerde = __esmMin((() => {
	init_transport(), init_schema(), init_serde(), EventStreamSerde = class {
		marshaller;
		serializer;
		deserializer;
		serdeContext;
		defaultContentType;
		compositeErrorRegistry;
		constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
			this.marshaller = marshaller, this.serializer = serializer, this.deserializer = deserializer, this.serdeContext = serdeContext, this.defaultContentType = defaultContentType, this.compositeErrorRegistry = compositeErrorRegistry;
		}
		async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
			let marshaller = this.marshaller, eventStreamMember = requestSchema.getEventStreamMember(), unionSchema = requestSchema.getMemberSchema(eventStreamMember), serializer = this.serializer, defaultContentType = this.defaultContentType, initialRequestMarker = Symbol("initialRequestMarker"), eventStreamIterable = { async *[Symbol.asyncIterator]() {
				if (initialRequest) {
					let headers = {
						":event-type": {
							type: "string",
							value: initialMessageType ?? "initial-request"
						},
						":message-type": {
							type: "string",
							value: "event"
						},
						":content-type": {
							type: "string",
							value: defaultContentType
						}
					};
					serializer.write(requestSchema, initialRequest);
					let body = serializer.flush();
					yield {
						[initialRequestMarker]: !0,
						headers,
						body
					};
				}
				for await (let page of eventStream) yield page;
			} };
			return marshaller.serialize(eventStreamIterable, (event) => {
				if (event[initialRequestMarker]) return {
					headers: event.headers,
					body: event.body
				};
				let unionMember = "";
				for (let key in event) if (hasOwn(event, key) && key !== "__type") {
					unionMember = key;
					break;
				}
				let { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
				return {
					headers: {
						":event-type": {
							type: "string",
							value: eventType
						},
						":message-type": {
							type: "string",
							value: "event"
						},
						":content-type": {
							type: "string",
							value: explicitPayloadContentType ?? defaultContentType
						},
						...additionalHeaders
					},
					body
				};
			});
		}
		async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
			let marshaller = this.marshaller, eventStreamMember = responseSchema.getEventStreamMember(), memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas(), initialResponseMarker = Symbol("initialResponseMarker"), asyncIterable = marshaller.deserialize(response.body, async (event) => {
				let unionMember = "";
				for (let key in event) if (hasOwn(event, key) && key !== "__type") {
					unionMember = key;
					break;
				}
				let body = event[unionMember].body;
				if (unionMember === (initialMessageType ?? "initial-response")) {
					let dataObject = await this.deserializer.read(responseSchema, body);
					return delete dataObject[eventStreamMember], {
						[initialResponseMarker]: !0,
						...dataObject
					};
				}
				if (unionMember in memberSchemas) {
					let eventStreamSchema = memberSchemas[unionMember];
					if (eventStreamSchema.isStructSchema()) {
						let out = {}, hasBindings = !1;
						for (let [name, member] of eventStreamSchema.structIterator()) {
							let { eventHeader, eventPayload } = member.getMergedTraits();
							if (hasBindings ||= !!(eventHeader || eventPayload), eventPayload) member.isBlobSchema() ? out[name] = body : member.isStringSchema() ? out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8$1)(body) : member.isStructSchema() && (out[name] = await this.deserializer.read(member, body));
							else if (eventHeader) {
								let value = event[unionMember].headers[name]?.value;
								value != null && (out[name] = member.isNumericSchema() ? value && typeof value == "object" && "bytes" in value ? BigInt(value.toString()) : Number(value) : value);
							}
						}
						return { [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out) };
					}
					return { [unionMember]: await this.deserializer.read(eventStreamSchema, body) };
				}
				return { $unknown: event };
			}), asyncIterator = asyncIterable[Symbol.asyncIterator](), firstEvent = await asyncIterator.next();
			if (firstEvent.done) return asyncIterable;
			if (firstEvent.value?.[initialResponseMarker]) {
				if (!responseSchema) throw Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
				for (let key in firstEvent.value) hasOwn(firstEvent.value, key) && (initialResponseContainer[key] = firstEvent.value[key]);
			}
			return { async *[Symbol.asyncIterator]() {
				for (firstEvent?.value?.[initialResponseMarker] || (yield firstEvent.value);;) {
					let { done, value } = await asyncIterator.next();
					if (done) break;
					yield value;
				}
			} };
		}
		async readEventMember(eventStreamSchema, body, hasBindings, out) {
			let ErrCtor, staticStructuralSchema = eventStreamSchema.getSchema();
			if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
				let namespace = staticStructuralSchema[1], nsRegistry = TypeRegistry.for(namespace);
				this.compositeErrorRegistry?.copyFrom(nsRegistry), ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
			}
			let dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
			if (ErrCtor) {
				let message = dataObject.message ?? dataObject.Message ?? "Unknown", metadata = {}, $fault = eventStreamSchema.getMergedTraits().error;
				return $fault && (metadata.$fault = $fault), Object.assign(new ErrCtor({}), metadata, { message }, dataObject);
			}
			return dataObject;
		}
		writeEventBody(unionMember, unionSchema, event) {
			let serializer = this.serializer, eventType = unionMember, explicitPayloadMember = null, explicitPayloadContentType, isKnownSchema = unionSchema.getSchema()[4].includes(unionMember), additionalHeaders = {};
			if (isKnownSchema) {
				let eventSchema = unionSchema.getMemberSchema(unionMember);
				if (eventSchema.isStructSchema()) {
					for (let [memberName, memberSchema] of eventSchema.structIterator()) {
						let { eventHeader, eventPayload } = memberSchema.getMergedTraits();
						if (eventPayload) explicitPayloadMember = memberName;
						else if (eventHeader) {
							let value = event[unionMember][memberName], type = "binary";
							memberSchema.isNumericSchema() ? type = (-2) ** 31 <= value && value <= 2 ** 31 - 1 ? "integer" : "long" : memberSchema.isTimestampSchema() ? type = "timestamp" : memberSchema.isStringSchema() ? type = "string" : memberSchema.isBooleanSchema() && (type = "boolean"), value != null && (additionalHeaders[memberName] = {
								type,
								value
							}, delete event[unionMember][memberName]);
						}
					}
					if (explicitPayloadMember !== null) {
						let payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
						payloadSchema.isBlobSchema() ? explicitPayloadContentType = "application/octet-stream" : payloadSchema.isStringSchema() && (explicitPayloadContentType = "text/plain"), serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
					} else serializer.write(eventSchema, event[unionMember]);
				} else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {});
				else throw Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
			} else {
				let [type, value] = event[unionMember];
				eventType = type, serializer.write(15, value);
			}
			let messageSerialization = serializer.flush() ?? /* @__PURE__ */ new Uint8Array();
			return {
				body: typeof messageSerialization == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8$1)(messageSerialization) : messageSerialization,
				eventType,
				explicitPayloadContentType,
				additionalHeaders
			};
		}
	};
})), event_streams_exports = /* @__PURE__ */ __exportAll({
	EventStreamCodec: () => EventStreamCodec,
	EventStreamMarshaller: () => EventStreamMarshaller,
	EventStreamSerde: () => EventStreamSerde,
	HeaderMarshaller: () => HeaderMarshaller,
	Int64: () => Int64,
	MessageDecoderStream: () => MessageDecoderStream,
	MessageEncoderStream: () => MessageEncoderStream,
	SmithyMessageDecoderStream: () => SmithyMessageDecoderStream,
	SmithyMessageEncoderStream: () => SmithyMessageEncoderStream,
	UniversalEventStreamMarshaller: () => EventStreamMarshaller$1,
	eventStreamSerdeProvider: () => eventStreamSerdeProvider,
	getChunkedStream: () => getChunkedStream,
	getMessageUnmarshaller: () => getMessageUnmarshaller,
	getUnmarshalledStream: () => getUnmarshalledStream,
	iterableToReadableStream: () => iterableToReadableStream,
	readableStreamToIterable: () => readableStreamToIterable,
	resolveEventStreamSerdeConfig: () => resolveEventStreamSerdeConfig,
	universalEventStreamSerdeProvider: () => eventStreamSerdeProvider$1
}), init_event_streams = __esmMin((() => {
	init_EventStreamCodec(), init_HeaderMarshaller(), init_Int64(), init_MessageDecoderStream(), init_MessageEncoderStream(), init_SmithyMessageDecoderStream(), init_SmithyMessageEncoderStream(), init_EventStreamMarshaller(), init_utils(), init_EventStreamMarshaller$1(), init_EventStreamSerdeConfig(), init_EventStreamSerde();
}));
export { init_createBufferedReadable as $, init_parseUrl as $n, Command as $t, init_EventStreamCodec as A, toUint8Array as An, REGION_ENV_NAME as At, init_Sha256Js as B, _parseRfc3339DateTimeWithOffset as Bn, init_get_value_from_text_node as Bt, SmithyMessageDecoderStream as C, booleanSelector as Cn, init_fromUtf8 as Cr, init_config as Ct, MessageDecoderStream as D, concatBytes as Dn, isArrayBuffer as Dr, resolveRegionConfig as Dt, init_MessageEncoderStream as E, init_ProviderError as En, init_is_array_buffer as Er, init_resolveRegionConfig as Et, checksum_exports as F, init_split_header as Fn, init_client_command_builder as Ft, init_serde as G, LazyJsonString as Gn, init_emitWarningIfUnsupportedVersion as Gt, init_Crc32Node as H, init_schema_date_utils as Hn, init_defaultExtensionConfiguration as Ht, init_checksum as I, splitHeader as In, makeBuilder as It, init_writeKey as J, init_date_utils as Jn, ServiceException as Jt, serde_exports as K, init_lazy_json as Kn, init_defaults_mode as Kt, Sha256Node as L, init_split_every as Ln, NoOpLogger as Lt, init_HeaderMarshaller as M, init_calculateBodyLength as Mn, init_config$1 as Mt, Int64 as N, NumericValue as Nn, client_exports as Nt, init_MessageDecoderStream as O, init_concatBytes as On, NODE_REGION_CONFIG_FILE_OPTIONS as Ot, init_Int64 as P, init_NumericValue as Pn, init_client as Pt, createBufferedReadable as Q, init_transport as Qn, init_create_aggregated_client as Qt, init_Sha256Node as R, splitEvery as Rn, init_NoOpLogger as Rt, init_SmithyMessageEncoderStream as S, init_types$1 as Sn, fromUtf8$1 as Sr, config_exports as St, MessageEncoderStream as T, ProviderError as Tn, init_fromBase64 as Tr, resolveDefaultsModeConfig as Tt, Uint8ArrayBlobAdapter as U, init_quote_header as Un, resolveDefaultRuntimeConfig as Ut, Crc32Node as V, _parseRfc7231DateTime as Vn, getDefaultExtensionConfiguration as Vt, generateIdempotencyToken as W, quoteHeader as Wn, emitWarningIfUnsupportedVersion as Wt, init_sdk_stream_mixin as X, parseRfc3339DateTimeWithOffset as Xn, init_exceptions as Xt, writeKey as Y, parseEpochTimestamp as Yn, decorateServiceException as Yt, sdkStreamMixin as Z, parseRfc7231DateTime as Zn, createAggregatedClient as Zt, getUnmarshalledStream as _, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS as _n, require_dist_cjs as _r, init_EndpointCache as _t, init_EventStreamSerdeConfig as a, NormalizedSchema as an, init_isValidHostname as ar, resolveEndpointConfig as at, init_getChunkedStream as b, loadConfig as bn, init_toBase64 as br, init_getEndpointFromInstructions as bt, iterableToReadableStream as c, translateTraits as cn, isValidHostLabel as cr, decideEndpoint as ct, eventStreamSerdeProvider as d, deref as dn, HttpRequest as dr, isIpAddress as dt, init_command as en, parseUrl as er, createChecksumStream as et, init_EventStreamMarshaller as f, init_deref as fn, init_httpRequest as fr, customEndpointFunctions as ft, getMessageUnmarshaller as g, init_NodeUseFipsEndpointConfigOptions as gn, init_getSmithyContext as gr, EndpointCache as gt, init_EventStreamMarshaller$1 as h, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS as hn, getSmithyContext as hr, init_EndpointError as ht, init_EventStreamSerde as i, init_TypeRegistry as in, normalizeProvider as ir, init_endpoints as it, HeaderMarshaller as j, calculateBodyLength as jn, REGION_INI_NAME as jt, EventStreamCodec as k, init_toUint8Array as kn, NODE_REGION_CONFIG_OPTIONS as kt, readableStreamToIterable as l, getSchemaSerdePlugin as ln, HttpResponse as lr, init_decideEndpoint as lt, eventStreamSerdeProvider$1 as m, init_client$1 as mn, init_hasOwn as mr, EndpointError as mt, init_event_streams as n, schema_exports as nn, parseQueryString as nr, endpoints_exports as nt, resolveEventStreamSerdeConfig as o, init_NormalizedSchema as on, isValidHostname as or, init_resolveEndpoint as ot, EventStreamMarshaller$1 as p, Client as pn, hasOwn as pr, init_customEndpointFunctions as pt, v4 as q, dateToUtcString as qn, loadConfigsForDefaultMode as qt, EventStreamSerde as r, TypeRegistry as rn, init_normalizeProvider as rr, getEndpointPlugin as rt, init_utils as s, init_translateTraits as sn, init_isValidHostLabel as sr, resolveEndpoint as st, event_streams_exports as t, init_schema as tn, init_parseQueryString as tr, init_createChecksumStream as tt, EventStreamMarshaller as u, init_getSchemaSerdePlugin as un, init_httpResponse as ur, init_isIpAddress as ut, init_getUnmarshalledStream as v, init_NodeUseDualstackEndpointConfigOptions as vn, init_toUtf8 as vr, BinaryDecisionDiagram as vt, init_SmithyMessageDecoderStream as w, init_booleanSelector as wn, fromBase64 as wr, init_resolveDefaultsModeConfig as wt, SmithyMessageEncoderStream as x, SelectorType as xn, toBase64$1 as xr, resolveParams as xt, getChunkedStream as y, init_configLoader as yn, toUtf8$1 as yr, init_BinaryDecisionDiagram as yt, Sha256Js as z, _parseEpochTimestamp as zn, getValueFromTextNode as zt };
