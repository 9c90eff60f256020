import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/safe-buffer/index.js
var require_safe_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/*! safe-buffer. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */
	var buffer = __require("buffer"), Buffer = buffer.Buffer;
	function copyProps(src, dst) {
		for (var key in src) dst[key] = src[key];
	}
	Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow ? module.exports = buffer : (copyProps(buffer, exports), exports.Buffer = SafeBuffer);
	function SafeBuffer(arg, encodingOrOffset, length) {
		return Buffer(arg, encodingOrOffset, length);
	}
	SafeBuffer.prototype = Object.create(Buffer.prototype), copyProps(Buffer, SafeBuffer), SafeBuffer.from = function(arg, encodingOrOffset, length) {
		if (typeof arg == "number") throw TypeError("Argument must not be a number");
		return Buffer(arg, encodingOrOffset, length);
	}, SafeBuffer.alloc = function(size, fill, encoding) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		var buf = Buffer(size);
		return fill === void 0 ? buf.fill(0) : typeof encoding == "string" ? buf.fill(fill, encoding) : buf.fill(fill), buf;
	}, SafeBuffer.allocUnsafe = function(size) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		return Buffer(size);
	}, SafeBuffer.allocUnsafeSlow = function(size) {
		if (typeof size != "number") throw TypeError("Argument must be a number");
		return buffer.SlowBuffer(size);
	};
})), require_data_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, Stream = __require("stream"), util = __require("util");
	function DataStream(data) {
		if (this.buffer = null, this.writable = !0, this.readable = !0, !data) return this.buffer = Buffer.alloc(0), this;
		if (typeof data.pipe == "function") return this.buffer = Buffer.alloc(0), data.pipe(this), this;
		if (data.length || typeof data == "object") return this.buffer = data, this.writable = !1, process.nextTick(function() {
			this.emit("end", data), this.readable = !1, this.emit("close");
		}.bind(this)), this;
		throw TypeError("Unexpected data type (" + typeof data + ")");
	}
	util.inherits(DataStream, Stream), DataStream.prototype.write = function(data) {
		this.buffer = Buffer.concat([this.buffer, Buffer.from(data)]), this.emit("data", data);
	}, DataStream.prototype.end = function(data) {
		data && this.write(data), this.emit("end", data), this.emit("close"), this.writable = !1, this.readable = !1;
	}, module.exports = DataStream;
})), require_param_bytes_for_alg = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function getParamSize(keySize) {
		return (keySize / 8 | 0) + (keySize % 8 == 0 ? 0 : 1);
	}
	var paramBytesForAlg = {
		ES256: getParamSize(256),
		ES384: getParamSize(384),
		ES512: getParamSize(521)
	};
	function getParamBytesForAlg(alg) {
		var paramBytes = paramBytesForAlg[alg];
		if (paramBytes) return paramBytes;
		throw Error("Unknown algorithm \"" + alg + "\"");
	}
	module.exports = getParamBytesForAlg;
})), require_ecdsa_sig_formatter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, getParamBytesForAlg = require_param_bytes_for_alg(), MAX_OCTET = 128, CLASS_UNIVERSAL = 0, PRIMITIVE_BIT = 32, TAG_SEQ = 16, TAG_INT = 2, ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6, ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
	function base64Url(base64) {
		return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
	}
	function signatureAsBuffer(signature) {
		if (Buffer.isBuffer(signature)) return signature;
		if (typeof signature == "string") return Buffer.from(signature, "base64");
		throw TypeError("ECDSA signature must be a Base64 string or a Buffer");
	}
	function derToJose(signature, alg) {
		signature = signatureAsBuffer(signature);
		var paramBytes = getParamBytesForAlg(alg), maxEncodedParamLength = paramBytes + 1, inputLength = signature.length, offset = 0;
		if (signature[offset++] !== ENCODED_TAG_SEQ) throw Error("Could not find expected \"seq\"");
		var seqLength = signature[offset++];
		if (seqLength === (MAX_OCTET | 1) && (seqLength = signature[offset++]), inputLength - offset < seqLength) throw Error("\"seq\" specified length of \"" + seqLength + "\", only \"" + (inputLength - offset) + "\" remaining");
		if (signature[offset++] !== ENCODED_TAG_INT) throw Error("Could not find expected \"int\" for \"r\"");
		var rLength = signature[offset++];
		if (inputLength - offset - 2 < rLength) throw Error("\"r\" specified length of \"" + rLength + "\", only \"" + (inputLength - offset - 2) + "\" available");
		if (maxEncodedParamLength < rLength) throw Error("\"r\" specified length of \"" + rLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
		var rOffset = offset;
		if (offset += rLength, signature[offset++] !== ENCODED_TAG_INT) throw Error("Could not find expected \"int\" for \"s\"");
		var sLength = signature[offset++];
		if (inputLength - offset !== sLength) throw Error("\"s\" specified length of \"" + sLength + "\", expected \"" + (inputLength - offset) + "\"");
		if (maxEncodedParamLength < sLength) throw Error("\"s\" specified length of \"" + sLength + "\", max of \"" + maxEncodedParamLength + "\" is acceptable");
		var sOffset = offset;
		if (offset += sLength, offset !== inputLength) throw Error("Expected to consume entire buffer, but \"" + (inputLength - offset) + "\" bytes remain");
		var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength, dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
		for (offset = 0; offset < rPadding; ++offset) dst[offset] = 0;
		signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength), offset = paramBytes;
		for (var o = offset; offset < o + sPadding; ++offset) dst[offset] = 0;
		return signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength), dst = dst.toString("base64"), dst = base64Url(dst), dst;
	}
	function countPadding(buf, start, stop) {
		for (var padding = 0; start + padding < stop && buf[start + padding] === 0;) ++padding;
		return buf[start + padding] >= MAX_OCTET && --padding, padding;
	}
	function joseToDer(signature, alg) {
		signature = signatureAsBuffer(signature);
		var paramBytes = getParamBytesForAlg(alg), signatureBytes = signature.length;
		if (signatureBytes !== paramBytes * 2) throw TypeError("\"" + alg + "\" signatures must be \"" + paramBytes * 2 + "\" bytes, saw \"" + signatureBytes + "\"");
		var rPadding = countPadding(signature, 0, paramBytes), sPadding = countPadding(signature, paramBytes, signature.length), rLength = paramBytes - rPadding, sLength = paramBytes - sPadding, rsBytes = 2 + rLength + 1 + 1 + sLength, shortLength = rsBytes < MAX_OCTET, dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes), offset = 0;
		return dst[offset++] = ENCODED_TAG_SEQ, shortLength ? dst[offset++] = rsBytes : (dst[offset++] = MAX_OCTET | 1, dst[offset++] = rsBytes & 255), dst[offset++] = ENCODED_TAG_INT, dst[offset++] = rLength, rPadding < 0 ? (dst[offset++] = 0, offset += signature.copy(dst, offset, 0, paramBytes)) : offset += signature.copy(dst, offset, rPadding, paramBytes), dst[offset++] = ENCODED_TAG_INT, dst[offset++] = sLength, sPadding < 0 ? (dst[offset++] = 0, signature.copy(dst, offset, paramBytes)) : signature.copy(dst, offset, paramBytes + sPadding), dst;
	}
	module.exports = {
		derToJose,
		joseToDer
	};
})), require_buffer_equal_constant_time = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = __require("buffer").Buffer, SlowBuffer = __require("buffer").SlowBuffer;
	module.exports = bufferEq;
	function bufferEq(a, b) {
		if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b) || a.length !== b.length) return !1;
		for (var c = 0, i = 0; i < a.length; i++) c |= a[i] ^ b[i];
		return c === 0;
	}
	bufferEq.install = function() {
		Buffer.prototype.equal = SlowBuffer.prototype.equal = function(that) {
			return bufferEq(this, that);
		};
	};
	var origBufEqual = Buffer.prototype.equal, origSlowBufEqual = SlowBuffer.prototype.equal;
	bufferEq.restore = function() {
		Buffer.prototype.equal = origBufEqual, SlowBuffer.prototype.equal = origSlowBufEqual;
	};
})), require_jwa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, crypto = __require("crypto"), formatEcdsa = require_ecdsa_sig_formatter(), util = __require("util"), MSG_INVALID_ALGORITHM = "\"%s\" is not a valid algorithm.\n  Supported algorithms are:\n  \"HS256\", \"HS384\", \"HS512\", \"RS256\", \"RS384\", \"RS512\", \"PS256\", \"PS384\", \"PS512\", \"ES256\", \"ES384\", \"ES512\" and \"none\".", MSG_INVALID_SECRET = "secret must be a string or buffer", MSG_INVALID_VERIFIER_KEY = "key must be a string or a buffer", MSG_INVALID_SIGNER_KEY = "key must be a string, a buffer or an object", supportsKeyObjects = typeof crypto.createPublicKey == "function";
	supportsKeyObjects && (MSG_INVALID_VERIFIER_KEY += " or a KeyObject", MSG_INVALID_SECRET += "or a KeyObject");
	function checkIsPublicKey(key) {
		if (!Buffer.isBuffer(key) && typeof key != "string" && (!supportsKeyObjects || typeof key != "object" || typeof key.type != "string" || typeof key.asymmetricKeyType != "string" || typeof key.export != "function")) throw typeError(MSG_INVALID_VERIFIER_KEY);
	}
	function checkIsPrivateKey(key) {
		if (!Buffer.isBuffer(key) && typeof key != "string" && typeof key != "object") throw typeError(MSG_INVALID_SIGNER_KEY);
	}
	function checkIsSecretKey(key) {
		if (!Buffer.isBuffer(key)) {
			if (typeof key == "string") return key;
			if (!supportsKeyObjects || typeof key != "object" || key.type !== "secret" || typeof key.export != "function") throw typeError(MSG_INVALID_SECRET);
		}
	}
	function fromBase64(base64) {
		return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
	}
	function toBase64(base64url) {
		base64url = base64url.toString();
		var padding = 4 - base64url.length % 4;
		if (padding !== 4) for (var i = 0; i < padding; ++i) base64url += "=";
		return base64url.replace(/\-/g, "+").replace(/_/g, "/");
	}
	function typeError(template) {
		var args = [].slice.call(arguments, 1), errMsg = util.format.bind(util, template).apply(null, args);
		return TypeError(errMsg);
	}
	function bufferOrString(obj) {
		return Buffer.isBuffer(obj) || typeof obj == "string";
	}
	function normalizeInput(thing) {
		return bufferOrString(thing) || (thing = JSON.stringify(thing)), thing;
	}
	function createHmacSigner(bits) {
		return function(thing, secret) {
			checkIsSecretKey(secret), thing = normalizeInput(thing);
			var hmac = crypto.createHmac("sha" + bits, secret);
			return fromBase64((hmac.update(thing), hmac.digest("base64")));
		};
	}
	var bufferEqual, timingSafeEqual = "timingSafeEqual" in crypto ? function(a, b) {
		return a.byteLength === b.byteLength && crypto.timingSafeEqual(a, b);
	} : function(a, b) {
		return bufferEqual ||= require_buffer_equal_constant_time(), bufferEqual(a, b);
	};
	function createHmacVerifier(bits) {
		return function(thing, signature, secret) {
			var computedSig = createHmacSigner(bits)(thing, secret);
			return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
		};
	}
	function createKeySigner(bits) {
		return function(thing, privateKey) {
			checkIsPrivateKey(privateKey), thing = normalizeInput(thing);
			var signer = crypto.createSign("RSA-SHA" + bits);
			return fromBase64((signer.update(thing), signer.sign(privateKey, "base64")));
		};
	}
	function createKeyVerifier(bits) {
		return function(thing, signature, publicKey) {
			checkIsPublicKey(publicKey), thing = normalizeInput(thing), signature = toBase64(signature);
			var verifier = crypto.createVerify("RSA-SHA" + bits);
			return verifier.update(thing), verifier.verify(publicKey, signature, "base64");
		};
	}
	function createPSSKeySigner(bits) {
		return function(thing, privateKey) {
			checkIsPrivateKey(privateKey), thing = normalizeInput(thing);
			var signer = crypto.createSign("RSA-SHA" + bits);
			return fromBase64((signer.update(thing), signer.sign({
				key: privateKey,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, "base64")));
		};
	}
	function createPSSKeyVerifier(bits) {
		return function(thing, signature, publicKey) {
			checkIsPublicKey(publicKey), thing = normalizeInput(thing), signature = toBase64(signature);
			var verifier = crypto.createVerify("RSA-SHA" + bits);
			return verifier.update(thing), verifier.verify({
				key: publicKey,
				padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
				saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
			}, signature, "base64");
		};
	}
	function createECDSASigner(bits) {
		var inner = createKeySigner(bits);
		return function() {
			var signature = inner.apply(null, arguments);
			return signature = formatEcdsa.derToJose(signature, "ES" + bits), signature;
		};
	}
	function createECDSAVerifer(bits) {
		var inner = createKeyVerifier(bits);
		return function(thing, signature, publicKey) {
			return signature = formatEcdsa.joseToDer(signature, "ES" + bits).toString("base64"), inner(thing, signature, publicKey);
		};
	}
	function createNoneSigner() {
		return function() {
			return "";
		};
	}
	function createNoneVerifier() {
		return function(thing, signature) {
			return signature === "";
		};
	}
	module.exports = function(algorithm) {
		var signerFactories = {
			hs: createHmacSigner,
			rs: createKeySigner,
			ps: createPSSKeySigner,
			es: createECDSASigner,
			none: createNoneSigner
		}, verifierFactories = {
			hs: createHmacVerifier,
			rs: createKeyVerifier,
			ps: createPSSKeyVerifier,
			es: createECDSAVerifer,
			none: createNoneVerifier
		}, match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
		if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
		var algo = (match[1] || match[3]).toLowerCase(), bits = match[2];
		return {
			sign: signerFactories[algo](bits),
			verify: verifierFactories[algo](bits)
		};
	};
})), require_tostring = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = __require("buffer").Buffer;
	module.exports = function(obj) {
		return typeof obj == "string" ? obj : typeof obj == "number" || Buffer.isBuffer(obj) ? obj.toString() : JSON.stringify(obj);
	};
})), require_sign_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, DataStream = require_data_stream(), jwa = require_jwa(), Stream = __require("stream"), toString = require_tostring(), util = __require("util");
	function base64url(string, encoding) {
		return Buffer.from(string, encoding).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
	}
	function jwsSecuredInput(header, payload, encoding) {
		encoding ||= "utf8";
		var encodedHeader = base64url(toString(header), "binary"), encodedPayload = base64url(toString(payload), encoding);
		return util.format("%s.%s", encodedHeader, encodedPayload);
	}
	function jwsSign(opts) {
		var header = opts.header, payload = opts.payload, secretOrKey = opts.secret || opts.privateKey, encoding = opts.encoding, algo = jwa(header.alg), securedInput = jwsSecuredInput(header, payload, encoding), signature = algo.sign(securedInput, secretOrKey);
		return util.format("%s.%s", securedInput, signature);
	}
	function SignStream(opts) {
		var secret = opts.secret;
		if (secret ??= opts.privateKey, secret ??= opts.key, /^hs/i.test(opts.header.alg) === !0 && secret == null) throw TypeError("secret must be a string or buffer or a KeyObject");
		var secretStream = new DataStream(secret);
		this.readable = !0, this.header = opts.header, this.encoding = opts.encoding, this.secret = this.privateKey = this.key = secretStream, this.payload = new DataStream(opts.payload), this.secret.once("close", function() {
			!this.payload.writable && this.readable && this.sign();
		}.bind(this)), this.payload.once("close", function() {
			!this.secret.writable && this.readable && this.sign();
		}.bind(this));
	}
	util.inherits(SignStream, Stream), SignStream.prototype.sign = function() {
		try {
			var signature = jwsSign({
				header: this.header,
				payload: this.payload.buffer,
				secret: this.secret.buffer,
				encoding: this.encoding
			});
			return this.emit("done", signature), this.emit("data", signature), this.emit("end"), this.readable = !1, signature;
		} catch (e) {
			this.readable = !1, this.emit("error", e), this.emit("close");
		}
	}, SignStream.sign = jwsSign, module.exports = SignStream;
})), require_verify_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Buffer = require_safe_buffer().Buffer, DataStream = require_data_stream(), jwa = require_jwa(), Stream = __require("stream"), toString = require_tostring(), util = __require("util"), JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
	function isObject(thing) {
		return Object.prototype.toString.call(thing) === "[object Object]";
	}
	function safeJsonParse(thing) {
		if (isObject(thing)) return thing;
		try {
			return JSON.parse(thing);
		} catch {
			return;
		}
	}
	function headerFromJWS(jwsSig) {
		var encodedHeader = jwsSig.split(".", 1)[0];
		return safeJsonParse(Buffer.from(encodedHeader, "base64").toString("binary"));
	}
	function securedInputFromJWS(jwsSig) {
		return jwsSig.split(".", 2).join(".");
	}
	function signatureFromJWS(jwsSig) {
		return jwsSig.split(".")[2];
	}
	function payloadFromJWS(jwsSig, encoding) {
		encoding ||= "utf8";
		var payload = jwsSig.split(".")[1];
		return Buffer.from(payload, "base64").toString(encoding);
	}
	function isValidJws(string) {
		return JWS_REGEX.test(string) && !!headerFromJWS(string);
	}
	function jwsVerify(jwsSig, algorithm, secretOrKey) {
		if (!algorithm) {
			var err = /* @__PURE__ */ Error("Missing algorithm parameter for jws.verify");
			throw err.code = "MISSING_ALGORITHM", err;
		}
		jwsSig = toString(jwsSig);
		var signature = signatureFromJWS(jwsSig), securedInput = securedInputFromJWS(jwsSig);
		return jwa(algorithm).verify(securedInput, signature, secretOrKey);
	}
	function jwsDecode(jwsSig, opts) {
		if (opts ||= {}, jwsSig = toString(jwsSig), !isValidJws(jwsSig)) return null;
		var header = headerFromJWS(jwsSig);
		if (!header) return null;
		var payload = payloadFromJWS(jwsSig);
		return (header.typ === "JWT" || opts.json) && (payload = JSON.parse(payload, opts.encoding)), {
			header,
			payload,
			signature: signatureFromJWS(jwsSig)
		};
	}
	function VerifyStream(opts) {
		opts ||= {};
		var secretOrKey = opts.secret;
		if (secretOrKey ??= opts.publicKey, secretOrKey ??= opts.key, /^hs/i.test(opts.algorithm) === !0 && secretOrKey == null) throw TypeError("secret must be a string or buffer or a KeyObject");
		var secretStream = new DataStream(secretOrKey);
		this.readable = !0, this.algorithm = opts.algorithm, this.encoding = opts.encoding, this.secret = this.publicKey = this.key = secretStream, this.signature = new DataStream(opts.signature), this.secret.once("close", function() {
			!this.signature.writable && this.readable && this.verify();
		}.bind(this)), this.signature.once("close", function() {
			!this.secret.writable && this.readable && this.verify();
		}.bind(this));
	}
	util.inherits(VerifyStream, Stream), VerifyStream.prototype.verify = function() {
		try {
			var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer), obj = jwsDecode(this.signature.buffer, this.encoding);
			return this.emit("done", valid, obj), this.emit("data", valid), this.emit("end"), this.readable = !1, valid;
		} catch (e) {
			this.readable = !1, this.emit("error", e), this.emit("close");
		}
	}, VerifyStream.decode = jwsDecode, VerifyStream.isValid = isValidJws, VerifyStream.verify = jwsVerify, module.exports = VerifyStream;
})), require_jws = /* @__PURE__ */ __commonJSMin(((exports) => {
	var SignStream = require_sign_stream(), VerifyStream = require_verify_stream();
	exports.ALGORITHMS = [
		"HS256",
		"HS384",
		"HS512",
		"RS256",
		"RS384",
		"RS512",
		"PS256",
		"PS384",
		"PS512",
		"ES256",
		"ES384",
		"ES512"
	], exports.sign = SignStream.sign, exports.verify = VerifyStream.verify, exports.decode = VerifyStream.decode, exports.isValid = VerifyStream.isValid, exports.createSign = function(opts) {
		return new SignStream(opts);
	}, exports.createVerify = function(opts) {
		return new VerifyStream(opts);
	};
}));
export { require_ecdsa_sig_formatter as n, require_jws as t };
