import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01, this.s00 = s00, this.s11 = s11, this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		let out = this.s00 + this.s10 | 0, a0 = this.s10 ^ this.s00, a1 = this.s11 ^ this.s01, s00 = this.s00, s01 = this.s01;
		return this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16, this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16), this.s10 = a1 << 5 ^ a0 >>> 27, this.s11 = a0 << 5 ^ a1 >>> 27, out;
	}
	jump() {
		let ns01 = 0, ns00 = 0, ns11 = 0, ns10 = 0, s01 = this.s01, s00 = this.s00, s11 = this.s11, s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			let ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				ji & mask && (ns01 ^= s01, ns00 ^= s00, ns11 ^= s11, ns10 ^= s10);
				let a0 = s10 ^ s00, a1 = s11 ^ s01, s00_ = s00, s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16, s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16), s10 = a1 << 5 ^ a0 >>> 27, s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01, this.s00 = ns00, this.s11 = ns11, this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
// node_modules/@stdlib/utils-define-property/lib/define_property.js
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var require_define_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = typeof Object.defineProperty == "function" ? Object.defineProperty : null;
})), require_has_define_property_support = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var defineProperty = require_define_property();
	/**
	* Tests for `Object.defineProperty` support.
	*
	* @private
	* @returns {boolean} boolean indicating if an environment has `Object.defineProperty` support
	*
	* @example
	* var bool = hasDefinePropertySupport();
	* // returns <boolean>
	*/
	function hasDefinePropertySupport() {
		try {
			return defineProperty({}, "x", {}), !0;
		} catch {
			return !1;
		}
	}
	module.exports = hasDefinePropertySupport;
})), require_builtin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Object.defineProperty;
})), require_is_number = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests if a value is a number primitive.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating if a value is a number primitive
	*
	* @example
	* var bool = isNumber( 3.14 );
	* // returns true
	*
	* @example
	* var bool = isNumber( NaN );
	* // returns true
	*
	* @example
	* var bool = isNumber( new Number( 3.14 ) );
	* // returns false
	*/
	function isNumber(value) {
		return typeof value == "number";
	}
	module.exports = isNumber;
})), require_zero_pad = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests if a string starts with a minus sign (`-`).
	*
	* @private
	* @param {string} str - input string
	* @returns {boolean} boolean indicating if a string starts with a minus sign (`-`)
	*/
	function startsWithMinus(str) {
		return str[0] === "-";
	}
	/**
	* Returns a string of `n` zeros.
	*
	* @private
	* @param {number} n - number of zeros
	* @returns {string} string of zeros
	*/
	function zeros(n) {
		for (var out = "", i = 0; i < n; i++) out += "0";
		return out;
	}
	/**
	* Pads a token with zeros to the specified width.
	*
	* @private
	* @param {string} str - token argument
	* @param {number} width - token width
	* @param {boolean} [right=false] - boolean indicating whether to pad to the right
	* @returns {string} padded token argument
	*/
	function zeroPad(str, width, right) {
		var negative = !1, pad = width - str.length;
		return pad < 0 || (startsWithMinus(str) && (negative = !0, str = str.substr(1)), str = right ? str + zeros(pad) : zeros(pad) + str, negative && (str = "-" + str)), str;
	}
	module.exports = zeroPad;
})), require_format_integer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isNumber = require_is_number(), zeroPad = require_zero_pad(), lowercase = String.prototype.toLowerCase, uppercase = String.prototype.toUpperCase;
	/**
	* Formats a token object argument as an integer.
	*
	* @private
	* @param {Object} token - token object
	* @throws {Error} must provide a valid integer
	* @returns {string} formatted token argument
	*/
	function formatInteger(token) {
		var base, out, i;
		switch (token.specifier) {
			case "b":
				base = 2;
				break;
			case "o":
				base = 8;
				break;
			case "x":
			case "X":
				base = 16;
				break;
			default: base = 10;
		}
		if (out = token.arg, i = parseInt(out, 10), !isFinite(i)) {
			if (!isNumber(out)) throw Error("invalid integer. Value: " + out);
			i = 0;
		}
		return i < 0 && (token.specifier === "u" || base !== 10) && (i = 4294967295 + i + 1), i < 0 ? (out = (-i).toString(base), token.precision && (out = zeroPad(out, token.precision, token.padRight)), out = "-" + out) : (out = i.toString(base), !i && !token.precision ? out = "" : token.precision && (out = zeroPad(out, token.precision, token.padRight)), token.sign && (out = token.sign + out)), base === 16 && (token.alternate && (out = "0x" + out), out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out)), base === 8 && token.alternate && out.charAt(0) !== "0" && (out = "0" + out), out;
	}
	module.exports = formatInteger;
})), require_is_string$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests if a value is a string primitive.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating if a value is a string primitive
	*
	* @example
	* var bool = isString( 'beep' );
	* // returns true
	*
	* @example
	* var bool = isString( new String( 'beep' ) );
	* // returns false
	*/
	function isString(value) {
		return typeof value == "string";
	}
	module.exports = isString;
})), require_format_double = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = Math.abs, lowercase = String.prototype.toLowerCase, uppercase = String.prototype.toUpperCase, replace = String.prototype.replace, RE_EXP_POS_DIGITS = /e\+(\d)$/, RE_EXP_NEG_DIGITS = /e-(\d)$/, RE_ONLY_DIGITS = /^(\d+)$/, RE_DIGITS_BEFORE_EXP = /^(\d+)e/, RE_TRAILING_PERIOD_ZERO = /\.0$/, RE_PERIOD_ZERO_EXP = /\.0*e/, RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
	/**
	* Formats a token object argument as a floating-point number.
	*
	* @private
	* @param {number} f - parsed number
	* @param {Object} token - token object
	* @throws {Error} must provide a valid floating-point number
	* @returns {string} formatted token argument
	*/
	function formatDouble(f, token) {
		var digits, out;
		switch (token.specifier) {
			case "e":
			case "E":
				out = f.toExponential(token.precision);
				break;
			case "f":
			case "F":
				out = f.toFixed(token.precision);
				break;
			case "g":
			case "G":
				abs(f) < 1e-4 ? (digits = token.precision, digits > 0 && --digits, out = f.toExponential(digits)) : out = f.toPrecision(token.precision), token.alternate || (out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e"), out = replace.call(out, RE_PERIOD_ZERO_EXP, "e"), out = replace.call(out, RE_TRAILING_PERIOD_ZERO, ""));
				break;
			default: throw Error("invalid double notation. Value: " + token.specifier);
		}
		return out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1"), out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1"), token.alternate && (out = replace.call(out, RE_ONLY_DIGITS, "$1."), out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e")), f >= 0 && token.sign && (out = token.sign + out), out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out), out;
	}
	module.exports = formatDouble;
})), require_space_pad = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Returns `n` spaces.
	*
	* @private
	* @param {number} n - number of spaces
	* @returns {string} string of spaces
	*/
	function spaces(n) {
		for (var out = "", i = 0; i < n; i++) out += " ";
		return out;
	}
	/**
	* Pads a token with spaces to the specified width.
	*
	* @private
	* @param {string} str - token argument
	* @param {number} width - token width
	* @param {boolean} [right=false] - boolean indicating whether to pad to the right
	* @returns {string} padded token argument
	*/
	function spacePad(str, width, right) {
		var pad = width - str.length;
		return pad < 0 || (str = right ? str + spaces(pad) : spaces(pad) + str), str;
	}
	module.exports = spacePad;
})), require_main$98 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var formatInteger = require_format_integer(), isString = require_is_string$1(), isNumber = require_is_number(), formatDouble = require_format_double(), spacePad = require_space_pad(), zeroPad = require_zero_pad(), fromCharCode = String.fromCharCode, isArray = Array.isArray;
	/**
	* Returns a boolean indicating whether a value is `NaN`.
	*
	* @private
	* @param {*} value - input value
	* @returns {boolean} boolean indicating whether a value is `NaN`
	*
	* @example
	* var bool = isnan( NaN );
	* // returns true
	*
	* @example
	* var bool = isnan( 4 );
	* // returns false
	*/
	function isnan(value) {
		return value !== value;
	}
	/**
	* Initializes token object with properties of supplied format identifier object or default values if not present.
	*
	* @private
	* @param {Object} token - format identifier object
	* @returns {Object} token object
	*/
	function initialize(token) {
		var out = {};
		return out.specifier = token.specifier, out.precision = token.precision === void 0 ? 1 : token.precision, out.width = token.width, out.flags = token.flags || "", out.mapping = token.mapping, out;
	}
	/**
	* Generates string from a token array by interpolating values.
	*
	* @param {Array} tokens - string parts and format identifier objects
	* @param {Array} ...args - variable values
	* @throws {TypeError} first argument must be an array
	* @throws {Error} invalid flags
	* @returns {string} formatted string
	*
	* @example
	* var tokens = [ 'beep ', { 'specifier': 's' } ];
	* var out = formatInterpolate( tokens, 'boop' );
	* // returns 'beep boop'
	*/
	function formatInterpolate(tokens) {
		var hasPeriod, flags, token, flag, num, out, pos, f, i, j;
		if (!isArray(tokens)) throw TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
		for (out = "", pos = 1, i = 0; i < tokens.length; i++) if (token = tokens[i], isString(token)) out += token;
		else {
			if (hasPeriod = token.precision !== void 0, token = initialize(token), !token.specifier) throw TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
			for (token.mapping && (pos = token.mapping), flags = token.flags, j = 0; j < flags.length; j++) switch (flag = flags.charAt(j), flag) {
				case " ":
					token.sign = " ";
					break;
				case "+":
					token.sign = "+";
					break;
				case "-":
					token.padRight = !0, token.padZeros = !1;
					break;
				case "0":
					token.padZeros = flags.indexOf("-") < 0;
					break;
				case "#":
					token.alternate = !0;
					break;
				default: throw Error("invalid flag: " + flag);
			}
			if (token.width === "*") {
				if (token.width = parseInt(arguments[pos], 10), pos += 1, isnan(token.width)) throw TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
				token.width < 0 && (token.padRight = !0, token.width = -token.width);
			}
			if (hasPeriod && token.precision === "*") {
				if (token.precision = parseInt(arguments[pos], 10), pos += 1, isnan(token.precision)) throw TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
				token.precision < 0 && (token.precision = 1, hasPeriod = !1);
			}
			switch (token.arg = arguments[pos], token.specifier) {
				case "b":
				case "o":
				case "x":
				case "X":
				case "d":
				case "i":
				case "u":
					hasPeriod && (token.padZeros = !1), token.arg = formatInteger(token);
					break;
				case "s":
					token.maxWidth = hasPeriod ? token.precision : -1, token.arg = String(token.arg);
					break;
				case "c":
					if (!isnan(token.arg)) {
						if (num = parseInt(token.arg, 10), num < 0 || num > 127) throw Error("invalid character code. Value: " + token.arg);
						token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
					}
					break;
				case "e":
				case "E":
				case "f":
				case "F":
				case "g":
				case "G":
					if (hasPeriod || (token.precision = 6), f = parseFloat(token.arg), !isFinite(f)) {
						if (!isNumber(token.arg)) throw Error("invalid floating-point number. Value: " + out);
						f = token.arg, token.padZeros = !1;
					}
					token.arg = formatDouble(f, token);
					break;
				default: throw Error("invalid specifier: " + token.specifier);
			}
			token.maxWidth >= 0 && token.arg.length > token.maxWidth && (token.arg = token.arg.substring(0, token.maxWidth)), token.padZeros ? token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight) : token.width && (token.arg = spacePad(token.arg, token.width, token.padRight)), out += token.arg || "", pos += 1;
		}
		return out;
	}
	module.exports = formatInterpolate;
})), require_lib$140 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$98();
})), require_main$97 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
	/**
	* Parses a delimiter.
	*
	* @private
	* @param {Array} match - regular expression match
	* @returns {Object} delimiter token object
	*/
	function parse(match) {
		var token = {
			mapping: match[1] ? parseInt(match[1], 10) : void 0,
			flags: match[2],
			width: match[3],
			precision: match[5],
			specifier: match[6]
		};
		return match[4] === "." && match[5] === void 0 && (token.precision = "1"), token;
	}
	/**
	* Tokenizes a string into an array of string parts and format identifier objects.
	*
	* @param {string} str - input string
	* @returns {Array} tokens
	*
	* @example
	* var tokens = formatTokenize( 'Hello %s!' );
	* // returns [ 'Hello ', {...}, '!' ]
	*/
	function formatTokenize(str) {
		var content, tokens = [], match, prev = 0;
		for (match = RE.exec(str); match;) content = str.slice(prev, RE.lastIndex - match[0].length), content.length && tokens.push(content), match[6] === "%" ? tokens.push("%") : tokens.push(parse(match)), prev = RE.lastIndex, match = RE.exec(str);
		return content = str.slice(prev), content.length && tokens.push(content), tokens;
	}
	module.exports = formatTokenize;
})), require_lib$139 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$97();
})), require_is_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests if a value is a string primitive.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating if a value is a string primitive
	*
	* @example
	* var bool = isString( 'beep' );
	* // returns true
	*
	* @example
	* var bool = isString( new String( 'beep' ) );
	* // returns false
	*/
	function isString(value) {
		return typeof value == "string";
	}
	module.exports = isString;
})), require_main$96 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var interpolate = require_lib$140(), tokenize = require_lib$139(), isString = require_is_string();
	/**
	* Inserts supplied variable values into a format string.
	*
	* @param {string} str - input string
	* @param {Array} ...args - variable values
	* @throws {TypeError} first argument must be a string
	* @throws {Error} invalid flags
	* @returns {string} formatted string
	*
	* @example
	* var str = format( 'Hello %s!', 'world' );
	* // returns 'Hello world!'
	*
	* @example
	* var str = format( 'Pi: ~%.2f', 3.141592653589793 );
	* // returns 'Pi: ~3.14'
	*/
	function format(str) {
		var args, i;
		if (!isString(str)) throw TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
		for (args = [tokenize(str)], i = 1; i < arguments.length; i++) args.push(arguments[i]);
		return interpolate.apply(null, args);
	}
	module.exports = format;
})), require_lib$138 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$96();
})), require_polyfill$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var format = require_lib$138(), objectProtoype = Object.prototype, toStr = objectProtoype.toString, defineGetter = objectProtoype.__defineGetter__, defineSetter = objectProtoype.__defineSetter__, lookupGetter = objectProtoype.__lookupGetter__, lookupSetter = objectProtoype.__lookupSetter__;
	/**
	* Defines (or modifies) an object property.
	*
	* ## Notes
	*
	* -   Property descriptors come in two flavors: **data descriptors** and **accessor descriptors**. A data descriptor is a property that has a value, which may or may not be writable. An accessor descriptor is a property described by a getter-setter function pair. A descriptor must be one of these two flavors and cannot be both.
	*
	* @param {Object} obj - object on which to define the property
	* @param {string} prop - property name
	* @param {Object} descriptor - property descriptor
	* @param {boolean} [descriptor.configurable=false] - boolean indicating if property descriptor can be changed and if the property can be deleted from the provided object
	* @param {boolean} [descriptor.enumerable=false] - boolean indicating if the property shows up when enumerating object properties
	* @param {boolean} [descriptor.writable=false] - boolean indicating if the value associated with the property can be changed with an assignment operator
	* @param {*} [descriptor.value] - property value
	* @param {(Function|void)} [descriptor.get=undefined] - function which serves as a getter for the property, or, if no getter, undefined. When the property is accessed, a getter function is called without arguments and with the `this` context set to the object through which the property is accessed (which may not be the object on which the property is defined due to inheritance). The return value will be used as the property value.
	* @param {(Function|void)} [descriptor.set=undefined] - function which serves as a setter for the property, or, if no setter, undefined. When assigning a property value, a setter function is called with one argument (the value being assigned to the property) and with the `this` context set to the object through which the property is assigned.
	* @throws {TypeError} first argument must be an object
	* @throws {TypeError} third argument must be an object
	* @throws {Error} property descriptor cannot have both a value and a setter and/or getter
	* @returns {Object} object with added property
	*
	* @example
	* var obj = {};
	*
	* defineProperty( obj, 'foo', {
	*     'value': 'bar'
	* });
	*
	* var str = obj.foo;
	* // returns 'bar'
	*/
	function defineProperty(obj, prop, descriptor) {
		var prototype, hasValue, hasGet, hasSet;
		if (typeof obj != "object" || !obj || toStr.call(obj) === "[object Array]") throw TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
		if (typeof descriptor != "object" || !descriptor || toStr.call(descriptor) === "[object Array]") throw TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
		if (hasValue = "value" in descriptor, hasValue && (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop) ? (prototype = obj.__proto__, obj.__proto__ = objectProtoype, delete obj[prop], obj[prop] = descriptor.value, obj.__proto__ = prototype) : obj[prop] = descriptor.value), hasGet = "get" in descriptor, hasSet = "set" in descriptor, hasValue && (hasGet || hasSet)) throw Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
		return hasGet && defineGetter && defineGetter.call(obj, prop, descriptor.get), hasSet && defineSetter && defineSetter.call(obj, prop, descriptor.set), obj;
	}
	module.exports = defineProperty;
})), require_lib$137 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Define (or modify) an object property.
	*
	* @module @stdlib/utils-define-property
	*
	* @example
	* var defineProperty = require( '@stdlib/utils-define-property' );
	*
	* var obj = {};
	* defineProperty( obj, 'foo', {
	*     'value': 'bar',
	*     'writable': false,
	*     'configurable': false,
	*     'enumerable': false
	* });
	* obj.foo = 'boop'; // => throws
	*/
	var hasDefinePropertySupport = require_has_define_property_support(), builtin = require_builtin(), polyfill = require_polyfill$5();
	module.exports = hasDefinePropertySupport() ? builtin : polyfill;
})), require_main$95 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var defineProperty = require_lib$137();
	/**
	* Defines a non-enumerable read-only property.
	*
	* @param {Object} obj - object on which to define the property
	* @param {(string|symbol)} prop - property name
	* @param {*} value - value to set
	*
	* @example
	* var obj = {};
	*
	* setNonEnumerableReadOnly( obj, 'foo', 'bar' );
	*
	* try {
	*     obj.foo = 'boop';
	* } catch ( err ) {
	*     console.error( err.message );
	* }
	*/
	function setNonEnumerableReadOnly(obj, prop, value) {
		defineProperty(obj, prop, {
			configurable: !1,
			enumerable: !1,
			writable: !1,
			value
		});
	}
	module.exports = setNonEnumerableReadOnly;
})), require_lib$136 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$95();
})), require_main$94 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests if a double-precision floating-point numeric value is `NaN`.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is `NaN`
	*
	* @example
	* var bool = isnan( NaN );
	* // returns true
	*
	* @example
	* var bool = isnan( 7.0 );
	* // returns false
	*/
	function isnan(x) {
		return x !== x;
	}
	module.exports = isnan;
})), require_lib$135 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$94();
})), require_main$93 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial using double-precision floating-point arithmetic.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @param {NumericArray} c - polynomial coefficients sorted in ascending degree
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*
	* @example
	* var v = evalpoly( [ 3.0, 2.0, 1.0 ], 10.0 ); // 3*10^0 + 2*10^1 + 1*10^2
	* // returns 123.0
	*/
	function evalpoly(c, x) {
		var p, i = c.length;
		if (i < 2 || x === 0) return i === 0 ? 0 : c[0];
		for (--i, p = c[i] * x + c[i - 1], i -= 2; i >= 0;) p = p * x + c[i], --i;
		return p;
	}
	module.exports = evalpoly;
})), require_main$92 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Function;
})), require_lib$134 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$92();
})), require_factory$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Fcn = require_lib$134(), evalpoly = require_main$93();
	/**
	* Generates a function for evaluating a polynomial using double-precision floating-point arithmetic.
	*
	* ## Notes
	*
	* -   The compiled function uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @param {NumericArray} c - polynomial coefficients sorted in ascending degree
	* @returns {Function} function for evaluating a polynomial
	*
	* @example
	* var polyval = factory( [ 3.0, 2.0, 1.0 ] );
	*
	* var v = polyval( 10.0 ); // => 3*10^0 + 2*10^1 + 1*10^2
	* // returns 123.0
	*
	* v = polyval( 5.0 ); // => 3*5^0 + 2*5^1 + 1*5^2
	* // returns 38.0
	*/
	function factory(c) {
		var f, n, m, i;
		if (c.length > 500) return polyval;
		if (f = "return function evalpoly(x){", n = c.length, n === 0) f += "return 0.0;";
		else if (n === 1) f += "return " + c[0] + ";";
		else {
			for (f += "if(x===0.0){return " + c[0] + ";}", f += "return " + c[0], m = n - 1, i = 1; i < n; i++) f += "+x*", i < m && (f += "("), f += c[i];
			for (i = 0; i < m - 1; i++) f += ")";
			f += ";";
		}
		return f += "}", f += "//# sourceURL=evalpoly.factory.js", new Fcn(f)();
		/**
		* Evaluates a polynomial.
		*
		* @private
		* @param {number} x - value at which to evaluate a polynomial
		* @returns {number} evaluated polynomial
		*/
		function polyval(x) {
			return evalpoly(c, x);
		}
	}
	module.exports = factory;
})), require_lib$133 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluate a polynomial using double-precision floating-point arithmetic.
	*
	* @module @stdlib/math-base-tools-evalpoly
	*
	* @example
	* var evalpoly = require( '@stdlib/math-base-tools-evalpoly' );
	*
	* var v = evalpoly( [ 3.0, 2.0, 1.0 ], 10.0 ); // 3*10^0 + 2*10^1 + 1*10^2
	* // returns 123.0
	*
	* @example
	* var evalpoly = require( '@stdlib/math-base-tools-evalpoly' );
	*
	* var polyval = evalpoly.factory( [ 3.0, 2.0, 1.0 ] );
	*
	* var v = polyval( 10.0 ); // => 3*10^0 + 2*10^1 + 1*10^2
	* // returns 123.0
	*
	* v = polyval( 5.0 ); // => 3*5^0 + 2*5^1 + 1*5^2
	* // returns 38.0
	*/
	var setReadOnly = require_lib$136(), main = require_main$93();
	setReadOnly(main, "factory", require_factory$6()), module.exports = main;
})), require_main$91 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Tests for native `Symbol` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Symbol` support
	*
	* @example
	* var bool = hasSymbolSupport();
	* // returns <boolean>
	*/
	function hasSymbolSupport() {
		return typeof Symbol == "function" && typeof Symbol("foo") == "symbol";
	}
	module.exports = hasSymbolSupport;
})), require_lib$132 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$91();
})), require_main$90 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var FLG = require_lib$132()();
	/**
	* Tests for native `Symbol.toStringTag` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Symbol.toStringTag` support
	*
	* @example
	* var bool = hasToStringTagSupport();
	* // returns <boolean>
	*/
	function hasToStringTagSupport() {
		return FLG && typeof Symbol.toStringTag == "symbol";
	}
	module.exports = hasToStringTagSupport;
})), require_lib$131 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$90();
})), require_tostring = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Object.prototype.toString;
})), require_main$89 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var toStr = require_tostring();
	/**
	* Returns a string value indicating a specification defined classification (via the internal property `[[Class]]`) of an object.
	*
	* @param {*} v - input value
	* @returns {string} string value indicating a specification defined classification of the input value
	*
	* @example
	* var str = nativeClass( 'a' );
	* // returns '[object String]'
	*
	* @example
	* var str = nativeClass( 5 );
	* // returns '[object Number]'
	*
	* @example
	* function Beep() {
	*     return this;
	* }
	* var str = nativeClass( new Beep() );
	* // returns '[object Object]'
	*/
	function nativeClass(v) {
		return toStr.call(v);
	}
	module.exports = nativeClass;
})), require_main$88 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var has = Object.prototype.hasOwnProperty;
	/**
	* Tests if an object has a specified property.
	*
	* @param {*} value - value to test
	* @param {*} property - property to test
	* @returns {boolean} boolean indicating if an object has a specified property
	*
	* @example
	* var beep = {
	*     'boop': true
	* };
	*
	* var bool = hasOwnProp( beep, 'boop' );
	* // returns true
	*
	* @example
	* var beep = {
	*     'boop': true
	* };
	*
	* var bool = hasOwnProp( beep, 'bap' );
	* // returns false
	*/
	function hasOwnProp(value, property) {
		return value != null && has.call(value, property);
	}
	module.exports = hasOwnProp;
})), require_lib$130 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$88();
})), require_main$87 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Symbol == "function" ? Symbol : void 0;
})), require_lib$129 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$87();
})), require_tostringtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Symbol = require_lib$129();
	module.exports = typeof Symbol == "function" ? Symbol.toStringTag : "";
})), require_polyfill$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var hasOwnProp = require_lib$130(), toStringTag = require_tostringtag(), toStr = require_tostring();
	/**
	* Returns a string value indicating a specification defined classification of an object in environments supporting `Symbol.toStringTag`.
	*
	* @param {*} v - input value
	* @returns {string} string value indicating a specification defined classification of the input value
	*
	* @example
	* var str = nativeClass( 'a' );
	* // returns '[object String]'
	*
	* @example
	* var str = nativeClass( 5 );
	* // returns '[object Number]'
	*
	* @example
	* function Beep() {
	*     return this;
	* }
	* var str = nativeClass( new Beep() );
	* // returns '[object Object]'
	*/
	function nativeClass(v) {
		var isOwn, tag, out;
		if (v == null) return toStr.call(v);
		tag = v[toStringTag], isOwn = hasOwnProp(v, toStringTag);
		try {
			v[toStringTag] = void 0;
		} catch {
			return toStr.call(v);
		}
		return out = toStr.call(v), isOwn ? v[toStringTag] = tag : delete v[toStringTag], out;
	}
	module.exports = nativeClass;
})), require_lib$128 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Return a string value indicating a specification defined classification of an object.
	*
	* @module @stdlib/utils-native-class
	*
	* @example
	* var nativeClass = require( '@stdlib/utils-native-class' );
	*
	* var str = nativeClass( 'a' );
	* // returns '[object String]'
	*
	* str = nativeClass( 5 );
	* // returns '[object Number]'
	*
	* function Beep() {
	*     return this;
	* }
	* str = nativeClass( new Beep() );
	* // returns '[object Object]'
	*/
	var hasToStringTag = require_lib$131(), builtin = require_main$89(), polyfill = require_polyfill$4();
	module.exports = hasToStringTag() ? polyfill : builtin;
})), require_main$86 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var nativeClass = require_lib$128(), hasUint32Array = typeof Uint32Array == "function";
	/**
	* Tests if a value is a Uint32Array.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating whether value is a Uint32Array
	*
	* @example
	* var Uint32Array = require( '@stdlib/array-uint32' );
	*
	* var bool = isUint32Array( new Uint32Array( 10 ) );
	* // returns true
	*
	* @example
	* var bool = isUint32Array( [] );
	* // returns false
	*/
	function isUint32Array(value) {
		return hasUint32Array && value instanceof Uint32Array || nativeClass(value) === "[object Uint32Array]";
	}
	module.exports = isUint32Array;
})), require_lib$127 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$86();
})), require_lib$126 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 4294967295;
})), require_uint32array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint32Array == "function" ? Uint32Array : null;
})), require_main$85 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isUint32Array = require_lib$127(), UINT32_MAX = require_lib$126(), GlobalUint32Array = require_uint32array();
	/**
	* Tests for native `Uint32Array` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Uint32Array` support
	*
	* @example
	* var bool = hasUint32ArraySupport();
	* // returns <boolean>
	*/
	function hasUint32ArraySupport() {
		var bool, arr;
		if (typeof GlobalUint32Array != "function") return !1;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT32_MAX + 1,
				UINT32_MAX + 2
			], arr = new GlobalUint32Array(arr), bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT32_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch {
			bool = !1;
		}
		return bool;
	}
	module.exports = hasUint32ArraySupport;
})), require_lib$125 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$85();
})), require_main$84 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint32Array == "function" ? Uint32Array : void 0;
})), require_polyfill$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array which represents an array of 32-bit unsigned integers in the platform byte order.
	*
	* @throws {Error} not implemented
	*/
	function polyfill() {
		throw Error("not implemented");
	}
	module.exports = polyfill;
})), require_lib$124 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array constructor which returns a typed array representing an array of 32-bit unsigned integers in the platform byte order.
	*
	* @module @stdlib/array-uint32
	*
	* @example
	* var ctor = require( '@stdlib/array-uint32' );
	*
	* var arr = new ctor( 10 );
	* // returns <Uint32Array>
	*/
	var hasUint32ArraySupport = require_lib$125(), builtin = require_main$84(), polyfill = require_polyfill$3();
	module.exports = hasUint32ArraySupport() ? builtin : polyfill;
})), require_main$83 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var nativeClass = require_lib$128(), hasFloat64Array = typeof Float64Array == "function";
	/**
	* Tests if a value is a Float64Array.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating whether value is a Float64Array
	*
	* @example
	* var Float64Array = require( '@stdlib/array-float64' );
	*
	* var bool = isFloat64Array( new Float64Array( 10 ) );
	* // returns true
	*
	* @example
	* var bool = isFloat64Array( [] );
	* // returns false
	*/
	function isFloat64Array(value) {
		return hasFloat64Array && value instanceof Float64Array || nativeClass(value) === "[object Float64Array]";
	}
	module.exports = isFloat64Array;
})), require_lib$123 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$83();
})), require_float64array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Float64Array == "function" ? Float64Array : null;
})), require_main$82 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isFloat64Array = require_lib$123(), GlobalFloat64Array = require_float64array();
	/**
	* Tests for native `Float64Array` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Float64Array` support
	*
	* @example
	* var bool = hasFloat64ArraySupport();
	* // returns <boolean>
	*/
	function hasFloat64ArraySupport() {
		var bool, arr;
		if (typeof GlobalFloat64Array != "function") return !1;
		try {
			arr = new GlobalFloat64Array([
				1,
				3.14,
				-3.14,
				NaN
			]), bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
		} catch {
			bool = !1;
		}
		return bool;
	}
	module.exports = hasFloat64ArraySupport;
})), require_lib$122 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$82();
})), require_main$81 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Float64Array == "function" ? Float64Array : void 0;
})), require_polyfill$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array which represents an array of double-precision floating-point numbers in the platform byte order.
	*
	* @throws {Error} not implemented
	*/
	function polyfill() {
		throw Error("not implemented");
	}
	module.exports = polyfill;
})), require_lib$121 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array constructor which returns a typed array representing an array of double-precision floating-point numbers in the platform byte order.
	*
	* @module @stdlib/array-float64
	*
	* @example
	* var ctor = require( '@stdlib/array-float64' );
	*
	* var arr = new ctor( 10 );
	* // returns <Float64Array>
	*/
	var hasFloat64ArraySupport = require_lib$122(), builtin = require_main$81(), polyfill = require_polyfill$2();
	module.exports = hasFloat64ArraySupport() ? builtin : polyfill;
})), require_main$80 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var nativeClass = require_lib$128(), hasUint8Array = typeof Uint8Array == "function";
	/**
	* Tests if a value is a Uint8Array.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating whether value is a Uint8Array
	*
	* @example
	* var Uint8Array = require( '@stdlib/array-uint8' );
	*
	* var bool = isUint8Array( new Uint8Array( 10 ) );
	* // returns true
	*
	* @example
	* var bool = isUint8Array( [] );
	* // returns false
	*/
	function isUint8Array(value) {
		return hasUint8Array && value instanceof Uint8Array || nativeClass(value) === "[object Uint8Array]";
	}
	module.exports = isUint8Array;
})), require_lib$120 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$80();
})), require_lib$119 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 255;
})), require_uint8array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint8Array == "function" ? Uint8Array : null;
})), require_main$79 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isUint8Array = require_lib$120(), UINT8_MAX = require_lib$119(), GlobalUint8Array = require_uint8array();
	/**
	* Tests for native `Uint8Array` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Uint8Array` support
	*
	* @example
	* var bool = hasUint8ArraySupport();
	* // returns <boolean>
	*/
	function hasUint8ArraySupport() {
		var bool, arr;
		if (typeof GlobalUint8Array != "function") return !1;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT8_MAX + 1,
				UINT8_MAX + 2
			], arr = new GlobalUint8Array(arr), bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT8_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch {
			bool = !1;
		}
		return bool;
	}
	module.exports = hasUint8ArraySupport;
})), require_lib$118 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$79();
})), require_main$78 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint8Array == "function" ? Uint8Array : void 0;
})), require_polyfill$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array which represents an array of 8-bit unsigned integers in the platform byte order.
	*
	* @throws {Error} not implemented
	*/
	function polyfill() {
		throw Error("not implemented");
	}
	module.exports = polyfill;
})), require_lib$117 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array constructor which returns a typed array representing an array of 8-bit unsigned integers in the platform byte order.
	*
	* @module @stdlib/array-uint8
	*
	* @example
	* var ctor = require( '@stdlib/array-uint8' );
	*
	* var arr = new ctor( 10 );
	* // returns <Uint8Array>
	*/
	var hasUint8ArraySupport = require_lib$118(), builtin = require_main$78(), polyfill = require_polyfill$1();
	module.exports = hasUint8ArraySupport() ? builtin : polyfill;
})), require_main$77 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var nativeClass = require_lib$128(), hasUint16Array = typeof Uint16Array == "function";
	/**
	* Tests if a value is a Uint16Array.
	*
	* @param {*} value - value to test
	* @returns {boolean} boolean indicating whether value is a Uint16Array
	*
	* @example
	* var Uint16Array = require( '@stdlib/array-uint16' );
	*
	* var bool = isUint16Array( new Uint16Array( 10 ) );
	* // returns true
	*
	* @example
	* var bool = isUint16Array( [] );
	* // returns false
	*/
	function isUint16Array(value) {
		return hasUint16Array && value instanceof Uint16Array || nativeClass(value) === "[object Uint16Array]";
	}
	module.exports = isUint16Array;
})), require_lib$116 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$77();
})), require_lib$115 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 65535;
})), require_uint16array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint16Array == "function" ? Uint16Array : null;
})), require_main$76 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isUint16Array = require_lib$116(), UINT16_MAX = require_lib$115(), GlobalUint16Array = require_uint16array();
	/**
	* Tests for native `Uint16Array` support.
	*
	* @returns {boolean} boolean indicating if an environment has `Uint16Array` support
	*
	* @example
	* var bool = hasUint16ArraySupport();
	* // returns <boolean>
	*/
	function hasUint16ArraySupport() {
		var bool, arr;
		if (typeof GlobalUint16Array != "function") return !1;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT16_MAX + 1,
				UINT16_MAX + 2
			], arr = new GlobalUint16Array(arr), bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT16_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch {
			bool = !1;
		}
		return bool;
	}
	module.exports = hasUint16ArraySupport;
})), require_lib$114 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$76();
})), require_main$75 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = typeof Uint16Array == "function" ? Uint16Array : void 0;
})), require_polyfill = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array which represents an array of 16-bit unsigned integers in the platform byte order.
	*
	* @throws {Error} not implemented
	*/
	function polyfill() {
		throw Error("not implemented");
	}
	module.exports = polyfill;
})), require_lib$113 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Typed array constructor which returns a typed array representing an array of 16-bit unsigned integers in the platform byte order.
	*
	* @module @stdlib/array-uint16
	*
	* @example
	* var ctor = require( '@stdlib/array-uint16' );
	*
	* var arr = new ctor( 10 );
	* // returns <Uint16Array>
	*/
	var hasUint16ArraySupport = require_lib$114(), builtin = require_main$75(), polyfill = require_polyfill();
	module.exports = hasUint16ArraySupport() ? builtin : polyfill;
})), require_ctors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint8Array = require_lib$117();
	module.exports = {
		uint16: require_lib$113(),
		uint8: Uint8Array
	};
})), require_main$74 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var ctors = require_ctors(), bool;
	/**
	* Returns a boolean indicating if an environment is little endian.
	*
	* @private
	* @returns {boolean} boolean indicating if an environment is little endian
	*
	* @example
	* var bool = isLittleEndian();
	* // returns <boolean>
	*/
	function isLittleEndian() {
		var uint16view = new ctors.uint16(1), uint8view;
		return uint16view[0] = 4660, uint8view = new ctors.uint8(uint16view.buffer), uint8view[0] === 52;
	}
	bool = isLittleEndian(), module.exports = bool;
})), require_lib$112 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$74();
})), require_high$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = +(require_lib$112() === !0);
})), require_main$73 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), HIGH = require_high$1(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	/**
	* Returns an unsigned 32-bit integer corresponding to the more significant 32 bits of a double-precision floating-point number.
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 can we find the higher order bits? If little endian, the second; if big endian, the first.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @param {number} x - input value
	* @returns {uinteger32} higher order word
	*
	* @example
	* var w = getHighWord( 3.14e201 ); // => 01101001110001001000001011000011
	* // returns 1774486211
	*/
	function getHighWord(x) {
		return FLOAT64_VIEW[0] = x, UINT32_VIEW[HIGH];
	}
	module.exports = getHighWord;
})), require_lib$111 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$73();
})), require_high = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = +(require_lib$112() === !0);
})), require_main$72 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), HIGH = require_high(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	/**
	* Sets the more significant 32 bits of a double-precision floating-point number.
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 can we find the higher order bits? If little endian, the second; if big endian, the first.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @param {number} x - double
	* @param {uinteger32} high - unsigned 32-bit integer to replace the higher order word of `x`
	* @returns {number} double having the same lower order word as `x`
	*
	* @example
	* var high = 5 >>> 0; // => 0 00000000000 00000000000000000101
	*
	* var y = setHighWord( 3.14e201, high ); // => 0 00000000000 0000000000000000010110010011110010110101100010000010
	* // returns 1.18350528745e-313
	*
	* @example
	* var PINF = require( '@stdlib/constants-float64-pinf' ); // => 0 11111111111 00000000000000000000 00000000000000000000000000000000
	*
	* var high = 1072693248 >>> 0; // => 0 01111111111 00000000000000000000
	*
	* // Set the higher order bits of `+infinity` to return `1`:
	* var y = setHighWord( PINF, high ); // => 0 01111111111 0000000000000000000000000000000000000000000000000000
	* // returns 1.0
	*/
	function setHighWord(x, high) {
		return FLOAT64_VIEW[0] = x, UINT32_VIEW[HIGH] = high >>> 0, FLOAT64_VIEW[0];
	}
	module.exports = setHighWord;
})), require_lib$110 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$72();
})), require_indices$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isLittleEndian = require_lib$112(), indices, HIGH, LOW;
	isLittleEndian === !0 ? (HIGH = 1, LOW = 0) : (HIGH = 0, LOW = 1), indices = {
		HIGH,
		LOW
	}, module.exports = indices;
})), require_main$71 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), indices = require_indices$1(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer), HIGH = indices.HIGH, LOW = indices.LOW;
	/**
	* Creates a double-precision floating-point number from a higher order word (unsigned 32-bit integer) and a lower order word (unsigned 32-bit integer).
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 should we place the higher order bits? If little endian, the second; if big endian, the first.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @param {uinteger32} high - higher order word (unsigned 32-bit integer)
	* @param {uinteger32} low - lower order word (unsigned 32-bit integer)
	* @returns {number} floating-point number
	*
	* @example
	* var v = fromWords( 1774486211, 2479577218 );
	* // returns 3.14e201
	*
	* @example
	* var v = fromWords( 3221823995, 1413754136 );
	* // returns -3.141592653589793
	*
	* @example
	* var v = fromWords( 0, 0 );
	* // returns 0.0
	*
	* @example
	* var v = fromWords( 2147483648, 0 );
	* // returns -0.0
	*
	* @example
	* var v = fromWords( 2146959360, 0 );
	* // returns NaN
	*
	* @example
	* var v = fromWords( 2146435072, 0 );
	* // returns Infinity
	*
	* @example
	* var v = fromWords( 4293918720, 0 );
	* // returns -Infinity
	*/
	function fromWords(high, low) {
		return UINT32_VIEW[HIGH] = high, UINT32_VIEW[LOW] = low, FLOAT64_VIEW[0];
	}
	module.exports = fromWords;
})), require_lib$109 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$71();
})), require_lib$108 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1e400;
})), require_main$70 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Number;
})), require_lib$107 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$70();
})), require_lib$106 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_lib$107().NEGATIVE_INFINITY;
})), require_lib$105 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1023;
})), require_lib$104 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = .34657359027997264;
})), require_polyval_q$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.03333333333333313 : -.03333333333333313 + x * (.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -2.0109921818362437e-7)));
	}
	module.exports = evalpoly;
})), require_main$69 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), getHighWord = require_lib$111(), setHighWord = require_lib$110(), fromWords = require_lib$109(), PINF = require_lib$108(), NINF = require_lib$106(), FLOAT64_EXPONENT_BIAS = require_lib$105(), HALF_LN2 = require_lib$104(), polyval = require_polyval_q$1(), OVERFLOW_THRESHOLD = 709.782712893384, LN2_HI = .6931471803691238, LN2_LO = 19082149292705877e-26, LN2_INV = 1.4426950408889634, LN2x56 = 38.816242111356935, LN2_HALFX3 = 1.0397207708399179;
	/**
	* Computes `exp(x) - 1`.
	*
	* ## Method
	*
	* 1.  Given \\(x\\), we use argument reduction to find \\(r\\) and an integer \\(k\\) such that
	*
	*     ```tex
	*     x = k \cdot \ln(2) + r
	*     ```
	*
	*     where
	*
	*     ```tex
	*     |r| \leq \frac{\ln(2)}{2} \approx 0.34658
	*     ```
	*
	*     <!-- <note> -->
	*
	*     A correction term \\(c\\) will need to be computed to compensate for the error in \\(r\\) when rounded to a floating-point number.
	*
	*     <!-- </note> -->
	*
	* 2.  To approximate \\(\operatorname{expm1}(r)\\), we use a special rational function on the interval \\(\[0,0.34658]\\). Since
	*
	*     ```tex
	*     r \frac{e^r + 1}{e^r - 1} = 2 + \frac{r^2}{6} - \frac{r^4}{360} + \ldots
	*     ```
	*
	*     we define \\(\operatorname{R1}(r^2)\\) by
	*
	*     ```tex
	*     r \frac{e^r + 1}{e^r - 1} = 2 + \frac{r^2}{6} \operatorname{R1}(r^2)
	*     ```
	*
	*     That is,
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{R1}(r^2) &= \frac{6}{r} \biggl(\frac{e^r+1}{e^r-1} - \frac{2}{r}\biggr) \\
	*     &= \frac{6}{r} \biggl( 1 + 2 \biggl(\frac{1}{e^r-1} - \frac{1}{r}\biggr)\biggr) \\
	*     &= 1 - \frac{r^2}{60} + \frac{r^4}{2520} - \frac{r^6}{100800} + \ldots
	*     \end{align*}
	*     ```
	*
	*     We use a special Remes algorithm on \\(\[0,0.347]\\) to generate a polynomial of degree \\(5\\) in \\(r^2\\) to approximate \\(\mathrm{R1}\\). The maximum error of this polynomial approximation is bounded by \\(2^{-61}\\). In other words,
	*
	*     ```tex
	*     \operatorname{R1}(z) \approx 1 + \mathrm{Q1} \cdot z + \mathrm{Q2} \cdot z^2 + \mathrm{Q3} \cdot z^3 + \mathrm{Q4} \cdot z^4 + \mathrm{Q5} \cdot z^5
	*     ```
	*
	*     where
	*
	*     ```tex
	*     \begin{align*}
	*     \mathrm{Q1} &= -1.6666666666666567384\mbox{e-}2 \\
	*     \mathrm{Q2} &= 3.9682539681370365873\mbox{e-}4 \\
	*     \mathrm{Q3} &= -9.9206344733435987357\mbox{e-}6 \\
	*     \mathrm{Q4} &= 2.5051361420808517002\mbox{e-}7 \\
	*     \mathrm{Q5} &= -6.2843505682382617102\mbox{e-}9
	*     \end{align*}
	*     ```
	*
	*     where \\(z = r^2\\) and the values of \\(\mathrm{Q1}\\) to \\(\mathrm{Q5}\\) are listed in the source. The error is bounded by
	*
	*     ```tex
	*     \biggl| 1 + \mathrm{Q1} \cdot z + \ldots + \mathrm{Q5} \cdot z - \operatorname{R1}(z) \biggr| \leq 2^{-61}
	*     ```
	*
	*     \\(\operatorname{expm1}(r) = e^r - 1\\) is then computed by the following specific way which minimizes the accumulated rounding error
	*
	*     ```tex
	*     \operatorname{expm1}(r) = r + \frac{r^2}{2} + \frac{r^3}{2} \biggl( \frac{3 - (\mathrm{R1} + \mathrm{R1} \cdot \frac{r}{2})}{6 - r ( 3 - \mathrm{R1} \cdot \frac{r}{2})} \biggr)
	*     ```
	*
	*     To compensate for the error in the argument reduction, we use
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{expm1}(r+c) &= \operatorname{expm1}(r) + c + \operatorname{expm1}(r) \cdot c \\
	*     &\approx \operatorname{expm1}(r) + c + rc
	*     \end{align*}
	*     ```
	*
	*     Thus, \\(c + rc\\) will be added in as the correction terms for \\(\operatorname{expm1}(r+c)\\). Now, we can rearrange the term to avoid optimization screw up.
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{expm1}(r+c) &\approx r - \biggl( \biggl( r + \biggl( \frac{r^2}{2} \biggl( \frac{\mathrm{R1} - (3 - \mathrm{R1} \cdot \frac{r}{2})}{6 - r (3 - \mathrm{R1} \cdot \frac{r}{2})} \biggr) - c \biggr) - c \biggr) - \frac{r^2}{2} \biggr) \\
	*     &= r - \mathrm{E}
	*     \end{align*}
	*     ```
	*
	* 3.  To scale back to obtain \\(\operatorname{expm1}(x)\\), we have (from step 1)
	*
	*     ```tex
	*     \operatorname{expm1}(x) = \begin{cases}
	*     2^k  (\operatorname{expm1}(r) + 1) - 1 \\
	*     2^k (\operatorname{expm1}(r) + (1-2^{-k}))
	*     \end{cases}
	*     ```
	*
	* ## Special Cases
	*
	* ```tex
	* \begin{align*}
	* \operatorname{expm1}(\infty) &= \infty \\
	* \operatorname{expm1}(-\infty) &= -1 \\
	* \operatorname{expm1}(\mathrm{NaN}) &= \mathrm{NaN}
	* \end{align*}
	* ```
	*
	* ## Notes
	*
	* -   For finite arguments, only \\(\operatorname{expm1}(0) = 0\\) is exact.
	*
	* -   To save one multiplication, we scale the coefficient \\(\mathrm{Qi}\\) to \\(\mathrm{Qi} \cdot {2^i}\\) and replace \\(z\\) by \\(\frac{x^2}{2}\\).
	*
	* -   To achieve maximum accuracy, we compute \\(\operatorname{expm1}(x)\\) by
	*
	*     -   if \\(x < -56 \cdot \ln(2)\\), return \\(-1.0\\) (raise inexact if \\(x\\) does not equal \\(\infty\\))
	*
	*     -   if \\(k = 0\\), return \\(r-\mathrm{E}\\)
	*
	*     -   if \\(k = -1\\), return \\(\frac{(r-\mathrm{E})-1}{2}\\)
	*
	*     -   if \\(k = 1\\),
	*
	*         -   if \\(r < -0.25\\), return \\(2((r+0.5)- \mathrm{E})\\)
	*         -   else return \\(1+2(r-\mathrm{E})\\)
	*
	*     -   if \\(k < -2\\) or \\(k > 56\\), return \\(2^k(1-(\mathrm{E}-r)) - 1\\) (or \\(e^x-1\\))
	*
	*     -   if \\(k \leq 20\\), return \\(2^k((1-2^{-k})-(\mathrm{E}-r))\\)
	*
	*     -   else return \\(2^k(1-((\mathrm{E}+2^{-k})-r))\\)
	*
	* -   For IEEE 754 double, if \\(x > 7.09782712893383973096\mbox{e+}02\\), then \\(\operatorname{expm1}(x)\\) will overflow.
	*
	* -   The hexadecimal values listed in the source are the intended ones for the implementation constants. Decimal values may be used, provided that the compiler will convert from decimal to binary accurately enough to produce the intended hexadecimal values.
	*
	* -   According to an error analysis, the error is always less than \\(1\\) ulp (unit in the last place).
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = expm1( 0.2 );
	* // returns ~0.221
	*
	* @example
	* var v = expm1( -9.0 );
	* // returns ~-0.9999
	*
	* @example
	* var v = expm1( 0.0 );
	* // returns 0.0
	*
	* @example
	* var v = expm1( NaN );
	* // returns NaN
	*/
	function expm1(x) {
		var halfX, twopk, sign, hi, lo, hx, r1, y, z, c, t, e, k;
		if (x === PINF || isnan(x)) return x;
		if (x === NINF) return -1;
		if (x === 0) return x;
		if (x < 0 ? (sign = !0, y = -x) : (sign = !1, y = x), y >= LN2x56) {
			if (sign) return -1;
			if (y >= OVERFLOW_THRESHOLD) return PINF;
		}
		if (hx = getHighWord(y) | 0, y > HALF_LN2) y < LN2_HALFX3 ? sign ? (hi = x + LN2_HI, lo = -LN2_LO, k = -1) : (hi = x - LN2_HI, lo = LN2_LO, k = 1) : (k = sign ? LN2_INV * x - .5 : LN2_INV * x + .5, k |= 0, t = k, hi = x - t * LN2_HI, lo = t * LN2_LO), x = hi - lo, c = hi - x - lo;
		else if (hx < 1016070144) return x;
		else k = 0;
		return halfX = .5 * x, z = x * halfX, r1 = 1 + z * polyval(z), t = 3 - r1 * halfX, e = z * ((r1 - t) / (6 - x * t)), k === 0 ? x - (x * e - z) : (twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0), e = x * (e - c) - c, e -= z, k === -1 ? .5 * (x - e) - .5 : k === 1 ? x < -.25 ? -2 * (e - (x + .5)) : 1 + 2 * (x - e) : k <= -2 || k > 56 ? (y = 1 - (e - x), k === 1024 ? (hi = getHighWord(y) + (k << 20) | 0, y = setHighWord(y, hi)) : y *= twopk, y - 1) : (t = 1, k < 20 ? (hi = 1072693248 - (2097152 >> k) | 0, t = setHighWord(t, hi), y = t - (e - x)) : (hi = FLOAT64_EXPONENT_BIAS - k << 20, t = setHighWord(t, hi), y = x - (e + t), y += 1), y *= twopk, y));
	}
	module.exports = expm1;
})), require_lib$103 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$69();
})), require_main$68 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Math.floor;
})), require_lib$102 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$68();
})), require_polyval_lp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .6666666666666735 : .6666666666666735 + x * (.3999999999940942 + x * (.2857142874366239 + x * (.22222198432149784 + x * (.1818357216161805 + x * (.15313837699209373 + x * .14798198605116586)))));
	}
	module.exports = evalpoly;
})), require_main$67 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), getHighWord = require_lib$111(), setHighWord = require_lib$110(), PINF = require_lib$108(), NINF = require_lib$106(), FLOAT64_EXPONENT_BIAS = require_lib$105(), polyval = require_polyval_lp(), LN2_HI = .6931471803691238, LN2_LO = 19082149292705877e-26, SQRT2M1 = .41421356237309503, SQRT2HALFM1 = -.2928932188134525, SMALL = 1.862645149230957e-9, TINY = 5551115123125783e-32, TWO53 = 9007199254740992, TWO_THIRDS = .6666666666666666;
	/**
	* Evaluates the natural logarithm of \\(1+x\\).
	*
	* ## Method
	*
	* 1.  Argument Reduction: find \\(k\\) and \\(f\\) such that
	*
	*     ```tex
	*     1+x = 2^k (1+f)
	*     ```
	*
	*     where
	*
	*     ```tex
	*     \frac{\sqrt{2}}{2} < 1+f < \sqrt{2}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     If \\(k=0\\), then \\(f=x\\) is exact. However, if \\(k \neq 0\\), then \\(f\\) may not be representable exactly. In that case, a correction term is needed. Let
	*
	*     ```tex
	*     u = \operatorname{round}(1+x)
	*     ```
	*
	*     and
	*
	*     ```tex
	*     c = (1+x) - u
	*     ```
	*
	*     then
	*
	*     ```tex
	*     \ln (1+x) - \ln u \approx \frac{c}{u}
	*     ```
	*
	*     We can thus proceed to compute \\(\ln(u)\\), and add back the correction term \\(c/u\\).
	*
	*     <!-- </note> -->
	*
	*     <!-- <note> -->
	*
	*     When \\(x > 2^{53}\\), one can simply return \\(\ln(x)\\).
	*
	*     <!-- </note> -->
	*
	* 2.  Approximation of \\(\operatorname{log1p}(f)\\). Let
	*
	*     ```tex
	*     s = \frac{f}{2+f}
	*     ```
	*
	*     based on
	*
	*     ```tex
	*     \begin{align*}
	*     \ln 1+f &= \ln (1+s) - \ln (1-s) \\
	*             &= 2s + \frac{2}{3} s^3 + \frac{2}{5} s^5 + ... \\
	*             &= 2s + sR \\
	*     \end{align*}
	*     ```
	*
	*     We use a special Reme algorithm on \\(\[0,0.1716\]\\) to generate a polynomial of degree \\(14\\) to approximate \\(R\\). The maximum error of this polynomial approximation is bounded by \\(2^{-58.45}\\). In other words,
	*
	*     ```tex
	*     R(z) \approx \mathrm{Lp}_1 s^2 + \mathrm{Lp}_2 s^4 + \mathrm{Lp}_3 s^6 + \mathrm{Lp}_4 s^8 + \mathrm{Lp}_5 s^{10} + \mathrm{Lp}_6 s^{12} + \mathrm{Lp}_7 s^{14}
	*     ```
	*
	*     and
	*
	*     ```tex
	*     | \mathrm{Lp}_1 s^2 + \ldots + \mathrm{Lp}_7 s^14 - R(z) | \leq 2^{-58.45}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     The values of \\(Lp1\\) to \\(Lp7\\) may be found in the source.
	*
	*     <!-- </note> -->
	*
	*     Note that
	*
	*     ```tex
	*     \begin{align*}
	*     2s &= f - sf \\
	*        &= f - \frac{f^2}{2} + s \frac{f^2}{2} \\
	*     \end{align*}
	*     ```
	*
	*     In order to guarantee error in \\(\ln\\) below \\(1\ \mathrm{ulp}\\), we compute the log by
	*
	*     ```tex
	*     \operatorname{log1p}(f) = f - \biggl(\frac{f^2}{2} - s\biggl(\frac{f^2}{2}+R\biggr)\biggr)
	*     ```
	*
	* 3.  Finally,
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{log1p}(x) &= k \cdot \mathrm{ln2} + \operatorname{log1p}(f) \\
	*     &= k \cdot \mathrm{ln2}_{hi}+\biggl(f-\biggl(\frac{f^2}{2}-\biggl(s\biggl(\frac{f^2}{2}+R\biggr)+k \cdot \mathrm{ln2}_{lo}\biggr)\biggr)\biggr) \\
	*     \end{align*}
	*     ```
	*
	*     Here \\(\mathrm{ln2}\\) is split into two floating point numbers:
	*
	*     ```tex
	*     \mathrm{ln2}_{hi} + \mathrm{ln2}_{lo}
	*     ```
	*
	*     where \\(n \cdot \mathrm{ln2}_{hi}\\) is always exact for \\(|n| < 2000\\).
	*
	* ## Special Cases
	*
	* -   \\(\operatorname{log1p}(x) = \mathrm{NaN}\\) with signal if \\(x < -1\\) (including \\(-\infty\\))
	* -   \\(\operatorname{log1p}(+\infty) = +\infty\\)
	* -   \\(\operatorname{log1p}(-1) = -\infty\\) with signal
	* -   \\(\operatorname{log1p}(\mathrm{NaN})= \mathrm{NaN}\\) with no signal
	*
	* ## Notes
	*
	* -   According to an error analysis, the error is always less than \\(1\\) ulp (unit in the last place).
	*
	* -   The hexadecimal values are the intended ones for the used constants. The decimal values may be used, provided that the compiler will convert from decimal to binary accurately enough to produce the hexadecimal values shown.
	*
	* -   Assuming \\(\ln(x)\\) is accurate, the following algorithm can be used to evaluate \\(\operatorname{log1p}(x)\\) to within a few ULP:
	*
	*     ```javascript
	*     var u = 1.0 + x;
	*     if ( u === 1.0 ) {
	*         return x;
	*     } else {
	*         return ln(u) * (x/(u-1.0));
	*     }
	*     ```
	*
	*     See HP-15C Advanced Functions Handbook, p.193.
	*
	* @param {number} x - input value
	* @returns {number} the natural logarithm of `1+x`
	*
	* @example
	* var v = log1p( 4.0 );
	* // returns ~1.609
	*
	* @example
	* var v = log1p( -1.0 );
	* // returns -Infinity
	*
	* @example
	* var v = log1p( 0.0 );
	* // returns 0.0
	*
	* @example
	* var v = log1p( -0.0 );
	* // returns -0.0
	*
	* @example
	* var v = log1p( -2.0 );
	* // returns NaN
	*
	* @example
	* var v = log1p( NaN );
	* // returns NaN
	*/
	function log1p(x) {
		var hfsq, hu, y, f, c, s, z, R, u, k;
		if (x < -1 || isnan(x)) return NaN;
		if (x === -1) return NINF;
		if (x === PINF || x === 0) return x;
		if (y = x < 0 ? -x : x, k = 1, y < SQRT2M1) {
			if (y < SMALL) return y < TINY ? x : x - x * x * .5;
			x > SQRT2HALFM1 && (k = 0, f = x, hu = 1);
		}
		return k !== 0 && (y < TWO53 ? (u = 1 + x, hu = getHighWord(u), k = (hu >> 20) - FLOAT64_EXPONENT_BIAS, c = k > 0 ? 1 - (u - x) : x - (u - 1), c /= u) : (u = x, hu = getHighWord(u), k = (hu >> 20) - FLOAT64_EXPONENT_BIAS, c = 0), hu &= 1048575, hu < 434334 ? u = setHighWord(u, hu | 1072693248) : (k += 1, u = setHighWord(u, hu | 1071644672), hu = 1048576 - hu >> 2), f = u - 1), hfsq = .5 * f * f, hu === 0 ? f === 0 ? (c += k * LN2_LO, k * LN2_HI + c) : (R = hfsq * (1 - TWO_THIRDS * f), k * LN2_HI - (R - (k * LN2_LO + c) - f)) : (s = f / (2 + f), z = s * s, R = z * polyval(z), k === 0 ? f - (hfsq - s * (hfsq + R)) : k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f));
	}
	module.exports = log1p;
})), require_lib$101 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$67();
})), require_main$66 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Math.sqrt;
})), require_lib$100 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$66();
})), require_lib$99 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = .7853981633974483;
})), require_rational_pq$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .16666666666666713 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-.6019598008014124 + x * .004253011369004428)))), s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))))) : (x = 1 / x, s1 = .004253011369004428 + x * (-.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825)))), s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_rs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .08333333333333809 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-.5634242780008963 + x * .002967721961301243))), s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)))) : (x = 1 / x, s1 = .002967721961301243 + x * (-.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616))), s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$65 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright 1984, 1995, 2000 by Stephen L. Moshier
	*
	* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
	*
	* Stephen L. Moshier
	* moshier@na-net.ornl.gov
	* ```
	*/
	var isnan = require_lib$135(), sqrt = require_lib$100(), PIO4 = require_lib$99(), ratevalPQ = require_rational_pq$3(), ratevalRS = require_rational_rs(), MOREBITS = 6123233995736766e-32;
	/**
	* Computes the arcsine of a double-precision floating-point number.
	*
	* ## Method
	*
	* -   A rational function of the form
	*
	*     ```tex
	*     x + x^3 \frac{P(x^2)}{Q(x^2)}
	*     ```
	*
	*     is used for \\(\|x\|\\) in the interval \\(\[0, 0.5\]\\). If \\(\|x\| > 0.5\\), it is transformed by the identity
	*
	*     ```tex
	*     \operatorname{asin}(x) = \frac{\pi}{2} - 2 \operatorname{asin}( \sqrt{ (1-x)/2 } )
	*     ```
	*
	* ## Notes
	*
	* -   Relative error:
	*
	*     | arithmetic | domain | # trials | peak    | rms     |
	*     |:-----------|:-------|:---------|:--------|:--------|
	*     | DEC        | -1, 1  | 40000    | 2.6e-17 | 7.1e-18 |
	*     | IEEE       | -1, 1  | 10^6     | 1.9e-16 | 5.4e-17 |
	*
	* @param {number} x - input value
	* @returns {number} arcsine (in radians)
	*
	* @example
	* var v = asin( 0.0 );
	* // returns ~0.0
	*
	* @example
	* var v = asin( 3.141592653589793/4.0 );
	* // returns ~0.903
	*
	* @example
	* var v = asin( -3.141592653589793/6.0 );
	* // returns ~-0.551
	*
	* @example
	* var v = asin( NaN );
	* // returns NaN
	*/
	function asin(x) {
		var sgn, zz, a, p, z;
		if (isnan(x) || (x > 0 ? a = x : (sgn = !0, a = -x), a > 1)) return NaN;
		if (a > .625) zz = 1 - a, p = zz * ratevalRS(zz), zz = sqrt(zz + zz), z = PIO4 - zz, zz = zz * p - MOREBITS, z -= zz, z += PIO4;
		else {
			if (a < 1e-8) return x;
			zz = a * a, z = zz * ratevalPQ(zz), z = a * z + a;
		}
		return sgn ? -z : z;
	}
	module.exports = asin;
})), require_lib$98 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$65();
})), require_main$64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Computes the absolute value of a double-precision floating-point number `x`.
	*
	* @param {number} x - input value
	* @returns {number} absolute value
	*
	* @example
	* var v = abs( -1.0 );
	* // returns 1.0
	*
	* @example
	* var v = abs( 2.0 );
	* // returns 2.0
	*
	* @example
	* var v = abs( 0.0 );
	* // returns 0.0
	*
	* @example
	* var v = abs( -0.0 );
	* // returns 0.0
	*
	* @example
	* var v = abs( NaN );
	* // returns NaN
	*/
	function abs(x) {
		return Math.abs(x);
	}
	module.exports = abs;
})), require_lib$97 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$64();
})), require_main$63 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Math.ceil;
})), require_lib$96 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$63();
})), require_main$62 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var floor = require_lib$102(), ceil = require_lib$96();
	/**
	* Rounds a double-precision floating-point number toward zero.
	*
	* @param {number} x - input value
	* @returns {number} rounded value
	*
	* @example
	* var v = trunc( -4.2 );
	* // returns -4.0
	*
	* @example
	* var v = trunc( 9.99999 );
	* // returns 9.0
	*
	* @example
	* var v = trunc( 0.0 );
	* // returns 0.0
	*
	* @example
	* var v = trunc( -0.0 );
	* // returns -0.0
	*
	* @example
	* var v = trunc( NaN );
	* // returns NaN
	*
	* @example
	* var v = trunc( Infinity );
	* // returns Infinity
	*
	* @example
	* var v = trunc( -Infinity );
	* // returns -Infinity
	*/
	function trunc(x) {
		return x < 0 ? ceil(x) : floor(x);
	}
	module.exports = trunc;
})), require_lib$95 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$62();
})), require_lib$94 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1023;
})), require_lib$93 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = -1023;
})), require_lib$92 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = -1074;
})), require_main$61 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var PINF = require_lib$108(), NINF = require_lib$106();
	/**
	* Tests if a double-precision floating-point numeric value is infinite.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is infinite
	*
	* @example
	* var bool = isInfinite( Infinity );
	* // returns true
	*
	* @example
	* var bool = isInfinite( -Infinity );
	* // returns true
	*
	* @example
	* var bool = isInfinite( 5.0 );
	* // returns false
	*
	* @example
	* var bool = isInfinite( NaN );
	* // returns false
	*/
	function isInfinite(x) {
		return x === PINF || x === NINF;
	}
	module.exports = isInfinite;
})), require_lib$91 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$61();
})), require_lib$90 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2147483648;
})), require_lib$89 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2147483647;
})), require_indices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isLittleEndian = require_lib$112(), indices, HIGH, LOW;
	isLittleEndian === !0 ? (HIGH = 1, LOW = 0) : (HIGH = 0, LOW = 1), indices = {
		HIGH,
		LOW
	}, module.exports = indices;
})), require_assign$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), indices = require_indices(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer), HIGH = indices.HIGH, LOW = indices.LOW;
	/**
	* Splits a double-precision floating-point number into a higher order word (unsigned 32-bit integer) and a lower order word (unsigned 32-bit integer).
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 can we find the higher order bits? If little endian, the second; if big endian, the first.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @private
	* @param {number} x - input value
	* @param {Collection} out - output array
	* @param {integer} stride - output array stride
	* @param {NonNegativeInteger} offset - output array index offset
	* @returns {Collection} output array
	*
	* @example
	* var Uint32Array = require( '@stdlib/array-uint32' );
	*
	* var out = new Uint32Array( 2 );
	*
	* var w = toWords( 3.14e201, out, 1, 0 );
	* // returns <Uint32Array>[ 1774486211, 2479577218 ]
	*
	* var bool = ( w === out );
	* // returns true
	*/
	function toWords(x, out, stride, offset) {
		return FLOAT64_VIEW[0] = x, out[offset] = UINT32_VIEW[HIGH], out[offset + stride] = UINT32_VIEW[LOW], out;
	}
	module.exports = toWords;
})), require_main$60 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var fcn = require_assign$2();
	/**
	* Splits a double-precision floating-point number into a higher order word (unsigned 32-bit integer) and a lower order word (unsigned 32-bit integer).
	*
	* @param {number} x - input value
	* @returns {Array<number>} output array
	*
	* @example
	* var w = toWords( 3.14e201 );
	* // returns [ 1774486211, 2479577218 ]
	*/
	function toWords(x) {
		return fcn(x, [0, 0], 1, 0);
	}
	module.exports = toWords;
})), require_lib$88 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Split a double-precision floating-point number into a higher order word (unsigned 32-bit integer) and a lower order word (unsigned 32-bit integer).
	*
	* @module @stdlib/number-float64-base-to-words
	*
	* @example
	* var toWords = require( '@stdlib/number-float64-base-to-words' );
	*
	* var w = toWords( 3.14e201 );
	* // returns [ 1774486211, 2479577218 ]
	*
	* @example
	* var Uint32Array = require( '@stdlib/array-uint32' );
	* var toWords = require( '@stdlib/number-float64-base-to-words' );
	*
	* var out = new Uint32Array( 2 );
	*
	* var w = toWords.assign( 3.14e201, out, 1, 0 );
	* // returns <Uint32Array>[ 1774486211, 2479577218 ]
	*
	* var bool = ( w === out );
	* // returns true
	*/
	var setReadOnly = require_lib$136(), main = require_main$60();
	setReadOnly(main, "assign", require_assign$2()), module.exports = main;
})), require_main$59 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var SIGN_MASK = require_lib$90(), ABS_MASK = require_lib$89(), toWords = require_lib$88(), getHighWord = require_lib$111(), fromWords = require_lib$109(), WORDS = [0, 0];
	/**
	* Returns a double-precision floating-point number with the magnitude of `x` and the sign of `y`.
	*
	* @param {number} x - number from which to derive a magnitude
	* @param {number} y - number from which to derive a sign
	* @returns {number} a double-precision floating-point number
	*
	* @example
	* var z = copysign( -3.14, 10.0 );
	* // returns 3.14
	*
	* @example
	* var z = copysign( 3.14, -1.0 );
	* // returns -3.14
	*
	* @example
	* var z = copysign( 1.0, -0.0 );
	* // returns -1.0
	*
	* @example
	* var z = copysign( -3.14, -0.0 );
	* // returns -3.14
	*
	* @example
	* var z = copysign( -0.0, 1.0 );
	* // returns 0.0
	*/
	function copysign(x, y) {
		var hx, hy;
		return toWords.assign(x, WORDS, 1, 0), hx = WORDS[0], hx &= ABS_MASK, hy = getHighWord(y), hy &= SIGN_MASK, hx |= hy, fromWords(hx, WORDS[1]);
	}
	module.exports = copysign;
})), require_lib$87 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$59();
})), require_lib$86 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 22250738585072014e-324;
})), require_assign$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var FLOAT64_SMALLEST_NORMAL = require_lib$86(), isInfinite = require_lib$91(), isnan = require_lib$135(), abs = require_lib$97(), SCALAR = 4503599627370496;
	/**
	* Returns a normal number `y` and exponent `exp` satisfying \\(x = y \cdot 2^\mathrm{exp}\\) and assigns results to a provided output array.
	*
	* @param {number} x - input value
	* @param {Collection} out - output array
	* @param {integer} stride - output array stride
	* @param {NonNegativeInteger} offset - output array index offset
	* @returns {Collection} output array
	*
	* @example
	* var pow = require( '@stdlib/math-base-special-pow' );
	*
	* var out = normalize( 3.14e-319, [ 0.0, 0 ], 1, 0 );
	* // returns [ 1.4141234400356668e-303, -52 ]
	*
	* var y = out[ 0 ];
	* var exp = out[ 1 ];
	*
	* var bool = ( y*pow(2.0,exp) === 3.14e-319 );
	* // returns true
	*
	* @example
	* var out = normalize( 0.0, [ 0.0, 0 ], 1, 0 );
	* // returns [ 0.0, 0 ];
	*
	* @example
	* var PINF = require( '@stdlib/constants-float64-pinf' );
	*
	* var out = normalize( PINF, [ 0.0, 0 ], 1, 0 );
	* // returns [ Infinity, 0 ]
	*
	* @example
	* var NINF = require( '@stdlib/constants-float64-ninf' );
	*
	* var out = normalize( NINF, [ 0.0, 0 ], 1, 0 );
	* // returns [ -Infinity, 0 ]
	*
	* @example
	* var out = normalize( NaN, [ 0.0, 0 ], 1, 0 );
	* // returns [ NaN, 0 ]
	*/
	function normalize(x, out, stride, offset) {
		return isnan(x) || isInfinite(x) ? (out[offset] = x, out[offset + stride] = 0, out) : x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL ? (out[offset] = x * SCALAR, out[offset + stride] = -52, out) : (out[offset] = x, out[offset + stride] = 0, out);
	}
	module.exports = normalize;
})), require_main$58 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var fcn = require_assign$1();
	/**
	* Returns a normal number `y` and exponent `exp` satisfying \\(x = y \cdot 2^\mathrm{exp}\\).
	*
	* @param {number} x - input value
	* @returns {NumberArray} output array
	*
	* @example
	* var pow = require( '@stdlib/math-base-special-pow' );
	*
	* var out = normalize( 3.14e-319 );
	* // returns [ 1.4141234400356668e-303, -52 ]
	*
	* var y = out[ 0 ];
	* var exp = out[ 1 ];
	*
	* var bool = ( y*pow(2.0,exp) === 3.14e-319 );
	* // returns true
	*
	* @example
	* var out = normalize( 0.0 );
	* // returns [ 0.0, 0 ]
	*
	* @example
	* var PINF = require( '@stdlib/constants-float64-pinf' );
	*
	* var out = normalize( PINF );
	* // returns [ Infinity, 0 ]
	*
	* @example
	* var NINF = require( '@stdlib/constants-float64-ninf' );
	*
	* var out = normalize( NINF );
	* // returns [ -Infinity, 0 ]
	*
	* @example
	* var out = normalize( NaN );
	* // returns [ NaN, 0 ]
	*/
	function normalize(x) {
		return fcn(x, [0, 0], 1, 0);
	}
	module.exports = normalize;
})), require_lib$85 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Return a normal number `y` and exponent `exp` satisfying \\(x = y \cdot 2^\mathrm{exp}\\).
	*
	* @module @stdlib/number-float64-base-normalize
	*
	* @example
	* var pow = require( '@stdlib/math-base-special-pow' );
	* var normalize = require( '@stdlib/number-float64-base-normalize' );
	*
	* var out = normalize( 3.14e-319 );
	* // returns [ 1.4141234400356668e-303, -52 ]
	*
	* var y = out[ 0 ];
	* var exp = out[ 1 ];
	*
	* var bool = ( y*pow(2.0, exp) === 3.14e-319 );
	* // returns true
	*
	* @example
	* var Float64Array = require( '@stdlib/array-float64' );
	* var normalize = require( '@stdlib/number-float64-base-normalize' );
	*
	* var out = new Float64Array( 2 );
	*
	* var v = normalize.assign( 3.14e-319, out, 1, 0 );
	* // returns <Float64Array>[ 1.4141234400356668e-303, -52 ]
	*
	* var bool = ( v === out );
	* // returns true
	*/
	var setReadOnly = require_lib$136(), main = require_main$58();
	setReadOnly(main, "assign", require_assign$1()), module.exports = main;
})), require_lib$84 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2146435072;
})), require_main$57 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var getHighWord = require_lib$111(), EXP_MASK = require_lib$84(), BIAS = require_lib$105();
	/**
	* Returns an integer corresponding to the unbiased exponent of a double-precision floating-point number.
	*
	* @param {number} x - input value
	* @returns {integer32} unbiased exponent
	*
	* @example
	* var exp = exponent( 3.14e-307 ); // => 2**-1019 ~ 1e-307
	* // returns -1019
	*
	* @example
	* var exp = exponent( -3.14 );
	* // returns 1
	*
	* @example
	* var exp = exponent( 0.0 );
	* // returns -1023
	*
	* @example
	* var exp = exponent( NaN );
	* // returns 1024
	*/
	function exponent(x) {
		var high = getHighWord(x);
		return high = (high & EXP_MASK) >>> 20, high - BIAS | 0;
	}
	module.exports = exponent;
})), require_lib$83 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$57();
})), require_main$56 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var PINF = require_lib$108(), NINF = require_lib$106(), BIAS = require_lib$105(), MAX_EXPONENT = require_lib$94(), MAX_SUBNORMAL_EXPONENT = require_lib$93(), MIN_SUBNORMAL_EXPONENT = require_lib$92(), isnan = require_lib$135(), isInfinite = require_lib$91(), copysign = require_lib$87(), normalize = require_lib$85().assign, floatExp = require_lib$83(), toWords = require_lib$88(), fromWords = require_lib$109(), TWO52_INV = 2220446049250313e-31, CLEAR_EXP_MASK = 2148532223, FRAC = [0, 0], WORDS = [0, 0];
	/**
	* Multiplies a double-precision floating-point number by an integer power of two.
	*
	* @param {number} frac - fraction
	* @param {integer} exp - exponent
	* @returns {number} double-precision floating-point number
	*
	* @example
	* var x = ldexp( 0.5, 3 ); // => 0.5 * 2^3 = 0.5 * 8
	* // returns 4.0
	*
	* @example
	* var x = ldexp( 4.0, -2 ); // => 4 * 2^(-2) = 4 * (1/4)
	* // returns 1.0
	*
	* @example
	* var x = ldexp( 0.0, 20 );
	* // returns 0.0
	*
	* @example
	* var x = ldexp( -0.0, 39 );
	* // returns -0.0
	*
	* @example
	* var x = ldexp( NaN, -101 );
	* // returns NaN
	*
	* @example
	* var x = ldexp( Infinity, 11 );
	* // returns Infinity
	*
	* @example
	* var x = ldexp( -Infinity, -118 );
	* // returns -Infinity
	*/
	function ldexp(frac, exp) {
		var high, m;
		return exp === 0 || frac === 0 || isnan(frac) || isInfinite(frac) ? frac : (normalize(frac, FRAC, 1, 0), frac = FRAC[0], exp += FRAC[1], exp += floatExp(frac), exp < MIN_SUBNORMAL_EXPONENT ? copysign(0, frac) : exp > MAX_EXPONENT ? frac < 0 ? NINF : PINF : (exp <= MAX_SUBNORMAL_EXPONENT ? (exp += 52, m = TWO52_INV) : m = 1, toWords.assign(frac, WORDS, 1, 0), high = WORDS[0], high &= CLEAR_EXP_MASK, high |= exp + BIAS << 20, m * fromWords(high, WORDS[1])));
	}
	module.exports = ldexp;
})), require_lib$82 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$56();
})), require_polyval_p$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .16666666666666602 : .16666666666666602 + x * (-.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 4.1381367970572385e-8)));
	}
	module.exports = evalpoly;
})), require_expmulti = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (c) 2009 The Go Authors. All rights reserved.
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are
	* met:
	*
	*    * Redistributions of source code must retain the above copyright
	* notice, this list of conditions and the following disclaimer.
	*    * Redistributions in binary form must reproduce the above
	* copyright notice, this list of conditions and the following disclaimer
	* in the documentation and/or other materials provided with the
	* distribution.
	*    * Neither the name of Google Inc. nor the names of its
	* contributors may be used to endorse or promote products derived from
	* this software without specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
	* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
	* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
	* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
	* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
	* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
	* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
	* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
	* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
	* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	* ```
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var ldexp = require_lib$82(), polyvalP = require_polyval_p$2();
	/**
	* Computes \\(e^{r} 2^k\\) where \\(r = \mathrm{hi} - \mathrm{lo}\\) and \\(|r| \leq \ln(2)/2\\).
	*
	* @private
	* @param {number} hi - upper bound
	* @param {number} lo - lower bound
	* @param {integer} k - power of 2
	* @returns {number} function value
	*/
	function expmulti(hi, lo, k) {
		var r = hi - lo, t = r * r, c = r - t * polyvalP(t);
		return ldexp(1 - (lo - r * c / (2 - c) - hi), k);
	}
	module.exports = expmulti;
})), require_main$55 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (c) 2009 The Go Authors. All rights reserved.
	*
	* Redistribution and use in source and binary forms, with or without
	* modification, are permitted provided that the following conditions are
	* met:
	*
	*    * Redistributions of source code must retain the above copyright
	* notice, this list of conditions and the following disclaimer.
	*    * Redistributions in binary form must reproduce the above
	* copyright notice, this list of conditions and the following disclaimer
	* in the documentation and/or other materials provided with the
	* distribution.
	*    * Neither the name of Google Inc. nor the names of its
	* contributors may be used to endorse or promote products derived from
	* this software without specific prior written permission.
	*
	* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
	* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
	* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
	* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
	* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
	* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
	* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
	* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
	* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
	* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
	* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
	* ```
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), trunc = require_lib$95(), NINF = require_lib$106(), PINF = require_lib$108(), expmulti = require_expmulti(), LN2_HI = .6931471803691238, LN2_LO = 19082149292705877e-26, LOG2_E = 1.4426950408889634, OVERFLOW = 709.782712893384, UNDERFLOW = -745.1332191019411, NEARZERO = 1 / (1 << 28), NEG_NEARZERO = -NEARZERO;
	/**
	* Evaluates the natural exponential function.
	*
	* ## Method
	*
	* 1.  We reduce \\( x \\) to an \\( r \\) so that \\( |r| \leq 0.5 \cdot \ln(2) \approx 0.34658 \\). Given \\( x \\), we find an \\( r \\) and integer \\( k \\) such that
	*
	*     ```tex
	*     \begin{align*}
	*     x &= k \cdot \ln(2) + r \\
	*     |r| &\leq 0.5 \cdot \ln(2)
	*     \end{align*}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     \\( r \\) can be represented as \\( r = \mathrm{hi} - \mathrm{lo} \\) for better accuracy.
	*
	*     <!-- </note> -->
	*
	* 2.  We approximate of \\( e^{r} \\) by a special rational function on the interval \\(\[0,0.34658]\\):
	*
	*     ```tex
	*     \begin{align*}
	*     R\left(r^2\right) &= r \cdot \frac{ e^{r}+1 }{ e^{r}-1 } \\
	*     &= 2 + \frac{r^2}{6} - \frac{r^4}{360} + \ldots
	*     \end{align*}
	*     ```
	*
	*     We use a special Remes algorithm on \\(\[0,0.34658]\\) to generate a polynomial of degree \\(5\\) to approximate \\(R\\). The maximum error of this polynomial approximation is bounded by \\(2^{-59}\\). In other words,
	*
	*     ```tex
	*     R(z) \sim 2 + P_1 z + P_2 z^2 + P_3 z^3 + P_4 z^4 + P_5 z^5
	*     ```
	*
	*     where \\( z = r^2 \\) and
	*
	*     ```tex
	*     \left|  2 + P_1 z + \ldots + P_5 z^5  - R(z) \right| \leq 2^{-59}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     The values of \\( P_1 \\) to \\( P_5 \\) are listed in the source code.
	*
	*     <!-- </note> -->
	*
	*     The computation of \\( e^{r} \\) thus becomes
	*
	*     ```tex
	*     \begin{align*}
	*     e^{r} &= 1 + \frac{2r}{R-r} \\
	*           &= 1 + r + \frac{r \cdot R_1(r)}{2 - R_1(r)}\ \text{for better accuracy}
	*     \end{align*}
	*     ```
	*
	*     where
	*
	*     ```tex
	*     R_1(r) = r - P_1\ r^2 + P_2\ r^4 + \ldots + P_5\ r^{10}
	*     ```
	*
	* 3.  We scale back to obtain \\( e^{x} \\). From step 1, we have
	*
	*     ```tex
	*     e^{x} = 2^k e^{r}
	*     ```
	*
	* ## Special Cases
	*
	* ```tex
	* \begin{align*}
	* e^\infty &= \infty \\
	* e^{-\infty} &= 0 \\
	* e^{\mathrm{NaN}} &= \mathrm{NaN} \\
	* e^0 &= 1\ \mathrm{is\ exact\ for\ finite\ argument\ only}
	* \end{align*}
	* ```
	*
	* ## Notes
	*
	* -   According to an error analysis, the error is always less than \\(1\\) ulp (unit in the last place).
	*
	* -   For an IEEE double,
	*
	*     -   if \\(x > 7.09782712893383973096\mbox{e+}02\\), then \\(e^{x}\\) overflows
	*     -   if \\(x < -7.45133219101941108420\mbox{e+}02\\), then \\(e^{x}\\) underflows
	*
	* -   The hexadecimal values included in the source code are the intended ones for the used constants. Decimal values may be used, provided that the compiler will convert from decimal to binary accurately enough to produce the intended hexadecimal values.
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = exp( 4.0 );
	* // returns ~54.5982
	*
	* @example
	* var v = exp( -9.0 );
	* // returns ~1.234e-4
	*
	* @example
	* var v = exp( 0.0 );
	* // returns 1.0
	*
	* @example
	* var v = exp( NaN );
	* // returns NaN
	*/
	function exp(x) {
		var hi, lo, k;
		return isnan(x) || x === PINF ? x : x === NINF ? 0 : x > OVERFLOW ? PINF : x < UNDERFLOW ? 0 : x > NEG_NEARZERO && x < NEARZERO ? 1 + x : (k = trunc(x < 0 ? LOG2_E * x - .5 : LOG2_E * x + .5), hi = x - k * LN2_HI, lo = k * LN2_LO, expmulti(hi, lo, k));
	}
	module.exports = exp;
})), require_lib$81 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$55();
})), require_main$54 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var floor = require_lib$102();
	/**
	* Tests if a finite double-precision floating-point number is an integer.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is an integer
	*
	* @example
	* var bool = isInteger( 1.0 );
	* // returns true
	*
	* @example
	* var bool = isInteger( 3.14 );
	* // returns false
	*/
	function isInteger(x) {
		return floor(x) === x;
	}
	module.exports = isInteger;
})), require_lib$80 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$54();
})), require_main$53 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isInteger = require_lib$80();
	/**
	* Tests if a finite numeric value is an even number.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is an even number
	*
	* @example
	* var bool = isEven( 5.0 );
	* // returns false
	*
	* @example
	* var bool = isEven( -2.0 );
	* // returns true
	*
	* @example
	* var bool = isEven( 0.0 );
	* // returns true
	*
	* @example
	* var bool = isEven( NaN );
	* // returns false
	*/
	function isEven(x) {
		return isInteger(x / 2);
	}
	module.exports = isEven;
})), require_lib$79 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$53();
})), require_main$52 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isEven = require_lib$79();
	/**
	* Tests if a finite double-precision floating-point number is an odd number.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is an odd number
	*
	* @example
	* var bool = isOdd( 5.0 );
	* // returns true
	*
	* @example
	* var bool = isOdd( -2.0 );
	* // returns false
	*
	* @example
	* var bool = isOdd( 0.0 );
	* // returns false
	*
	* @example
	* var bool = isOdd( NaN );
	* // returns false
	*/
	function isOdd(x) {
		return isEven(x > 0 ? x - 1 : x + 1);
	}
	module.exports = isOdd;
})), require_lib$78 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$52();
})), require_low$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_lib$112() === !0 ? 0 : 1;
})), require_main$51 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), LOW = require_low$1(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	/**
	* Sets the less significant 32 bits of a double-precision floating-point number.
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 can we find the lower order bits? If little endian, the first; if big endian, the second.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @param {number} x - double
	* @param {uinteger32} low - unsigned 32-bit integer to replace the lower order word of `x`
	* @returns {number} double having the same higher order word as `x`
	*
	* @example
	* var low = 5 >>> 0; // => 00000000000000000000000000000101
	*
	* var x = 3.14e201; // => 0 11010011100 01001000001011000011 10010011110010110101100010000010
	*
	* var y = setLowWord( x, low ); // => 0 11010011100 01001000001011000011 00000000000000000000000000000101
	* // returns 3.139998651394392e+201
	*
	* @example
	* var PINF = require( '@stdlib/constants-float64-pinf' );
	* var NINF = require( '@stdlib/constants-float64-ninf' );
	*
	* var low = 12345678;
	*
	* var y = setLowWord( PINF, low );
	* // returns NaN
	*
	* y = setLowWord( NINF, low );
	* // returns NaN
	*
	* y = setLowWord( NaN, low );
	* // returns NaN
	*/
	function setLowWord(x, low) {
		return FLOAT64_VIEW[0] = x, UINT32_VIEW[LOW] = low >>> 0, FLOAT64_VIEW[0];
	}
	module.exports = setLowWord;
})), require_lib$77 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$51();
})), require_main$50 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Converts an unsigned 32-bit integer to a signed 32-bit integer.
	*
	* @param {uinteger32} x - unsigned 32-bit integer
	* @returns {integer32} signed 32-bit integer
	*
	* @example
	* var float64ToUint32 = require( '@stdlib/number-float64-base-to-uint32' );
	* var y = uint32ToInt32( float64ToUint32( 4294967295 ) );
	* // returns -1
	*
	* @example
	* var float64ToUint32 = require( '@stdlib/number-float64-base-to-uint32' );
	* var y = uint32ToInt32( float64ToUint32( 3 ) );
	* // returns 3
	*/
	function uint32ToInt32(x) {
		return x | 0;
	}
	module.exports = uint32ToInt32;
})), require_lib$76 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$50();
})), require_x_is_zero = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isOdd = require_lib$78(), copysign = require_lib$87(), NINF = require_lib$106(), PINF = require_lib$108();
	/**
	* Evaluates the exponential function when \\(|x| = 0\\).
	*
	* @private
	* @param {number} x - base
	* @param {number} y - exponent
	* @returns {number} function value
	*
	* @example
	* var v = pow( 0.0, 2 );
	* // returns 0.0
	*
	* @example
	* var v = pow( -0.0, -9 );
	* // returns -Infinity
	*
	* @example
	* var v = pow( 0.0, -9 );
	* // returns Infinity
	*
	* @example
	* var v = pow( -0.0, 9 );
	* // returns 0.0
	*
	* @example
	* var v = pow( 0.0, -Infinity  );
	* // returns Infinity
	*
	* @example
	* var v = pow( 0.0, Infinity );
	* // returns 0.0
	*/
	function pow(x, y) {
		return y === NINF ? PINF : y === PINF ? 0 : y > 0 ? isOdd(y) ? x : 0 : isOdd(y) ? copysign(PINF, x) : PINF;
	}
	module.exports = pow;
})), require_y_is_huge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var ABS_MASK = require_lib$89(), getHighWord = require_lib$111(), HIGH_MAX_NEAR_UNITY = 1072693247, HUGE = 1e300, TINY = 1e-300;
	/**
	* Evaluates the exponential function when \\(|y| > 2^64\\).
	*
	* @private
	* @param {number} x - base
	* @param {number} y - exponent
	* @returns {number} overflow or underflow result
	*
	* @example
	* var v = pow( 9.0, 3.6893488147419103e19 );
	* // returns Infinity
	*
	* @example
	* var v = pow( -3.14, -3.6893488147419103e19 );
	* // returns 0.0
	*/
	function pow(x, y) {
		return (getHighWord(x) & ABS_MASK) <= HIGH_MAX_NEAR_UNITY ? y < 0 ? HUGE * HUGE : TINY * TINY : y > 0 ? HUGE * HUGE : TINY * TINY;
	}
	module.exports = pow;
})), require_y_is_infinite = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), PINF = require_lib$108();
	/**
	* Evaluates the exponential function when \\( y = \pm \infty\\).
	*
	* @private
	* @param {number} x - base
	* @param {number} y - exponent
	* @returns {number} function value
	*
	* @example
	* var v = pow( -1.0, Infinity );
	* // returns NaN
	*
	* @example
	* var v = pow( -1.0, -Infinity  );
	* // returns NaN
	*
	* @example
	* var v = pow( 1.0, Infinity );
	* // returns 1.0
	*
	* @example
	* var v = pow( 1.0, -Infinity  );
	* // returns 1.0
	*
	* @example
	* var v = pow( 0.5, Infinity );
	* // returns 0.0
	*
	* @example
	* var v = pow( 0.5, -Infinity  );
	* // returns Infinity
	*
	* @example
	* var v = pow( 1.5, -Infinity  );
	* // returns 0.0
	*
	* @example
	* var v = pow( 1.5, Infinity );
	* // returns Infinity
	*/
	function pow(x, y) {
		return x === -1 ? (x - x) / (x - x) : x === 1 ? 1 : abs(x) < 1 == (y === PINF) ? 0 : PINF;
	}
	module.exports = pow;
})), require_lib$75 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 20;
})), require_polyval_l = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .5999999999999946 : .5999999999999946 + x * (.4285714285785502 + x * (.33333332981837743 + x * (.272728123808534 + x * (.23066074577556175 + x * .20697501780033842))));
	}
	module.exports = evalpoly;
})), require_log2ax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var getHighWord = require_lib$111(), setLowWord = require_lib$77(), setHighWord = require_lib$110(), BIAS = require_lib$105(), HIGH_NUM_SIGNIFICAND_BITS = require_lib$75(), polyvalL = require_polyval_l(), HIGH_SIGNIFICAND_MASK = 1048575, HIGH_MIN_NORMAL_EXP = 1048576, HIGH_BIASED_EXP_0 = 1072693248, HIGH_BIASED_EXP_NEG_512 = 536870912, HIGH_SIGNIFICAND_HALF = 524288, TWO53 = 9007199254740992, CP = .9617966939259756, CP_HI = .9617967009544373, CP_LO = -7.028461650952758e-9, BP = [1, 1.5], DP_HI = [0, .5849624872207642], DP_LO = [0, 1.350039202129749e-8];
	/**
	* Computes \\(\operatorname{log2}(ax)\\).
	*
	* @private
	* @param {Array} out - output array
	* @param {number} ax - absolute value of `x`
	* @param {number} ahx - high word of `ax`
	* @returns {Array} output array containing a tuple comprised of high and low parts
	*
	* @example
	* var t = log2ax( [ 0.0, 0.0 ], 9.0, 1075970048 ); // => [ t1, t2 ]
	* // returns [ 3.169923782348633, 0.0000012190936795504075 ]
	*/
	function log2ax(out, ax, ahx) {
		var tmp, ss, s2, hs, ls, ht, lt, bp, dp, hp, lp, hz, lz, t1, t2, t, r, u, v, n = 0, j, k;
		return ahx < HIGH_MIN_NORMAL_EXP && (ax *= TWO53, n -= 53, ahx = getHighWord(ax)), n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0, j = ahx & HIGH_SIGNIFICAND_MASK | 0, ahx = j | HIGH_BIASED_EXP_0 | 0, j <= 235662 ? k = 0 : j < 767610 ? k = 1 : (k = 0, n += 1, ahx -= HIGH_MIN_NORMAL_EXP), ax = setHighWord(ax, ahx), bp = BP[k], u = ax - bp, v = 1 / (ax + bp), ss = u * v, hs = setLowWord(ss, 0), tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF, tmp += k << 18, ht = setHighWord(0, tmp), lt = ax - (ht - bp), ls = v * (u - hs * ht - hs * lt), s2 = ss * ss, r = s2 * s2 * polyvalL(s2), r += ls * (hs + ss), s2 = hs * hs, ht = 3 + s2 + r, ht = setLowWord(ht, 0), lt = r - (ht - 3 - s2), u = hs * ht, v = ls * ht + lt * ss, hp = u + v, hp = setLowWord(hp, 0), lp = v - (hp - u), hz = CP_HI * hp, lz = CP_LO * hp + lp * CP + DP_LO[k], dp = DP_HI[k], t = n, t1 = hz + lz + dp + t, t1 = setLowWord(t1, 0), t2 = lz - (t1 - t - dp - hz), out[0] = t1, out[1] = t2, out;
	}
	module.exports = log2ax;
})), require_polyval_w$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .5 : .5 + x * (-.3333333333333333 + x * .25);
	}
	module.exports = evalpoly;
})), require_logx = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var setLowWord = require_lib$77(), polyvalW = require_polyval_w$1(), INV_LN2 = 1.4426950408889634, INV_LN2_HI = 1.4426950216293335, INV_LN2_LO = 1.9259629911266175e-8;
	/**
	* Computes \\(\operatorname{log}(x)\\) assuming \\(|1-x|\\) is small and using the approximation \\(x - x^2/2 + x^3/3 - x^4/4\\).
	*
	* @private
	* @param {Array} out - output array
	* @param {number} ax - absolute value of `x`
	* @returns {Array} output array containing a tuple comprised of high and low parts
	*
	* @example
	* var t = logx( [ 0.0, 0.0 ], 9.0 ); // => [ t1, t2 ]
	* // returns [ -1265.7236328125, -0.0008163940840404393 ]
	*/
	function logx(out, ax) {
		var t2, t1, t = ax - 1, w = t * t * polyvalW(t), u = INV_LN2_HI * t, v = t * INV_LN2_LO - w * INV_LN2;
		return t1 = u + v, t1 = setLowWord(t1, 0), t2 = v - (t1 - u), out[0] = t1, out[1] = t2, out;
	}
	module.exports = logx;
})), require_lib$74 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = .6931471805599453;
})), require_lib$73 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1048575;
})), require_polyval_p$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .16666666666666602 : .16666666666666602 + x * (-.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 4.1381367970572385e-8)));
	}
	module.exports = evalpoly;
})), require_pow2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var getHighWord = require_lib$111(), setHighWord = require_lib$110(), setLowWord = require_lib$77(), uint32ToInt32 = require_lib$76(), ldexp = require_lib$82(), LN2 = require_lib$74(), BIAS = require_lib$105(), ABS_MASK = require_lib$89(), HIGH_SIGNIFICAND_MASK = require_lib$73(), HIGH_NUM_SIGNIFICAND_BITS = require_lib$75(), polyvalP = require_polyval_p$1(), HIGH_MIN_NORMAL_EXP = 1048576, HIGH_BIASED_EXP_NEG_1 = 1071644672, LN2_HI = .6931471824645996, LN2_LO = -1.904654299957768e-9;
	/**
	* Computes \\(2^{\mathrm{hp} + \mathrm{lp}\\).
	*
	* @private
	* @param {number} j - high word of `hp + lp`
	* @param {number} hp - first power summand
	* @param {number} lp - second power summand
	* @returns {number} function value
	*
	* @example
	* var z = pow2( 1065961648, -0.3398475646972656, -0.000002438187359100815 );
	* // returns ~0.79
	*/
	function pow2(j, hp, lp) {
		var tmp, t1, t, r, u, v, w, z, n, i = j & ABS_MASK | 0, k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
		return n = 0, i > HIGH_BIASED_EXP_NEG_1 && (n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0, k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0, tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0, t = setHighWord(0, tmp), n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0, j < 0 && (n = -n), hp -= t), t = lp + hp, t = setLowWord(t, 0), u = t * LN2_HI, v = (lp - (t - hp)) * LN2 + t * LN2_LO, z = u + v, w = v - (z - u), t = z * z, t1 = z - t * polyvalP(t), r = z * t1 / (t1 - 2) - (w + z * w), z = 1 - (r - z), j = getHighWord(z), j = uint32ToInt32(j), j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0, z = j >> HIGH_NUM_SIGNIFICAND_BITS <= 0 ? ldexp(z, n) : setHighWord(z, j), z;
	}
	module.exports = pow2;
})), require_main$49 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), isOdd = require_lib$78(), isInfinite = require_lib$91(), isInteger = require_lib$80(), sqrt = require_lib$100(), abs = require_lib$97(), toWords = require_lib$88(), setLowWord = require_lib$77(), uint32ToInt32 = require_lib$76(), NINF = require_lib$106(), PINF = require_lib$108(), ABS_MASK = require_lib$89(), xIsZero = require_x_is_zero(), yIsHuge = require_y_is_huge(), yIsInfinite = require_y_is_infinite(), log2ax = require_log2ax(), logx = require_logx(), pow2 = require_pow2(), HIGH_MAX_NEAR_UNITY = 1072693247, HIGH_BIASED_EXP_31 = 1105199104, HIGH_BIASED_EXP_64 = 1139802112, HIGH_BIASED_EXP_10 = 1083179008, HIGH_BIASED_EXP_0 = 1072693248, HIGH_1075 = 1083231232, HIGH_NEG_1075 = 3230714880, HIGH_NUM_NONSIGN_BITS = 31, HUGE = 1e300, TINY = 1e-300, OVT = 8008566259537294e-32, WORDS = [0, 0], LOG_WORKSPACE = [0, 0];
	/**
	* Evaluates the exponential function.
	*
	* ## Method
	*
	* 1.  Let \\(x = 2^n (1+f)\\).
	*
	* 2.  Compute \\(\operatorname{log2}(x)\\) as
	*
	*     ```tex
	*     \operatorname{log2}(x) = w_1 + w_2
	*     ```
	*
	*     where \\(w_1\\) has \\(53 - 24 = 29\\) bit trailing zeros.
	*
	* 3.  Compute
	*
	*     ```tex
	*     y \cdot \operatorname{log2}(x) = n + y^\prime
	*     ```
	*
	*     by simulating multi-precision arithmetic, where \\(|y^\prime| \leq 0.5\\).
	*
	* 4.  Return
	*
	*     ```tex
	*     x^y = 2^n e^{y^\prime \cdot \mathrm{log2}}
	*     ```
	*
	* ## Special Cases
	*
	* ```tex
	* \begin{align*}
	* x^{\mathrm{NaN}} &= \mathrm{NaN} & \\
	* (\mathrm{NaN})^y &= \mathrm{NaN} & \\
	* 1^y &= 1 & \\
	* x^0 &= 1 & \\
	* x^1 &= x & \\
	* (\pm 0)^\infty &= +0 & \\
	* (\pm 0)^{-\infty} &= +\infty & \\
	* (+0)^y &= +0 & \mathrm{if}\ y > 0 \\
	* (+0)^y &= +\infty & \mathrm{if}\ y < 0 \\
	* (-0)^y &= -\infty & \mathrm{if}\ y\ \mathrm{is\ an\ odd\ integer\ and}\ y < 0 \\
	* (-0)^y &= +\infty & \mathrm{if}\ y\ \mathrm{is\ not\ an\ odd\ integer\ and}\ y < 0 \\
	* (-0)^y &= -0 & \mathrm{if}\ y\ \mathrm{is\ an\ odd\ integer\ and}\ y > 0 \\
	* (-0)^y &= +0 & \mathrm{if}\ y\ \mathrm{is\ not\ an\ odd\ integer\ and}\ y > 0 \\
	* (-1)^{\pm\infty} &= \mathrm{NaN} & \\
	* x^{\infty} &= +\infty & |x| > 1 \\
	* x^{\infty} &= +0 & |x| < 1 \\
	* x^{-\infty} &= +0 & |x| > 1 \\
	* x^{-\infty} &= +\infty & |x| < 1 \\
	* (-\infty)^y &= (-0)^y & \\
	* \infty^y &= +0 & y < 0 \\
	* \infty^y &= +\infty & y > 0 \\
	* x^y &= \mathrm{NaN} & \mathrm{if}\ y\ \mathrm{is\ not\ a\ finite\ integer\ and}\ x < 0
	* \end{align*}
	* ```
	*
	* ## Notes
	*
	* -   \\(\operatorname{pow}(x,y)\\) returns \\(x^y\\) nearly rounded. In particular, \\(\operatorname{pow}(<\mathrm{integer}>,<\mathrm{integer}>)\\) **always** returns the correct integer, provided the value is representable.
	* -   The hexadecimal values shown in the source code are the intended values for used constants. Decimal values may be used, provided the compiler will accurately convert decimal to binary in order to produce the hexadecimal values.
	*
	* @param {number} x - base
	* @param {number} y - exponent
	* @returns {number} function value
	*
	* @example
	* var v = pow( 2.0, 3.0 );
	* // returns 8.0
	*
	* @example
	* var v = pow( 4.0, 0.5 );
	* // returns 2.0
	*
	* @example
	* var v = pow( 100.0, 0.0 );
	* // returns 1.0
	*
	* @example
	* var v = pow( 3.141592653589793, 5.0 );
	* // returns ~306.0197
	*
	* @example
	* var v = pow( 3.141592653589793, -0.2 );
	* // returns ~0.7954
	*
	* @example
	* var v = pow( NaN, 3.0 );
	* // returns NaN
	*
	* @example
	* var v = pow( 5.0, NaN );
	* // returns NaN
	*
	* @example
	* var v = pow( NaN, NaN );
	* // returns NaN
	*/
	function pow(x, y) {
		var ahx, ahy, ax, hx, lx, hy, ly, sx, sy, y1, hp, lp, t, z, j, i;
		if (isnan(x) || isnan(y)) return NaN;
		if (toWords.assign(y, WORDS, 1, 0), hy = WORDS[0], ly = WORDS[1], ly === 0) {
			if (y === 0) return 1;
			if (y === 1) return x;
			if (y === -1) return 1 / x;
			if (y === .5) return sqrt(x);
			if (y === -.5) return 1 / sqrt(x);
			if (y === 2) return x * x;
			if (y === 3) return x * x * x;
			if (y === 4) return x *= x, x * x;
			if (isInfinite(y)) return yIsInfinite(x, y);
		}
		if (toWords.assign(x, WORDS, 1, 0), hx = WORDS[0], lx = WORDS[1], lx === 0) {
			if (hx === 0) return xIsZero(x, y);
			if (x === 1) return 1;
			if (x === -1 && isOdd(y)) return -1;
			if (isInfinite(x)) return x === NINF ? pow(-0, -y) : y < 0 ? 0 : PINF;
		}
		if (x < 0 && isInteger(y) === !1) return (x - x) / (x - x);
		if (ax = abs(x), ahx = hx & ABS_MASK | 0, ahy = hy & ABS_MASK | 0, sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0, sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0, sx = sx && isOdd(y) ? -1 : 1, ahy > HIGH_BIASED_EXP_31) {
			if (ahy > HIGH_BIASED_EXP_64) return yIsHuge(x, y);
			if (ahx < HIGH_MAX_NEAR_UNITY) return sy === 1 ? sx * HUGE * HUGE : sx * TINY * TINY;
			if (ahx > HIGH_BIASED_EXP_0) return sy === 0 ? sx * HUGE * HUGE : sx * TINY * TINY;
			t = logx(LOG_WORKSPACE, ax);
		} else t = log2ax(LOG_WORKSPACE, ax, ahx);
		if (y1 = setLowWord(y, 0), lp = (y - y1) * t[0] + y * t[1], hp = y1 * t[0], z = lp + hp, toWords.assign(z, WORDS, 1, 0), j = uint32ToInt32(WORDS[0]), i = uint32ToInt32(WORDS[1]), j >= HIGH_BIASED_EXP_10) {
			if ((j - HIGH_BIASED_EXP_10 | i) !== 0 || lp + OVT > z - hp) return sx * HUGE * HUGE;
		} else if ((j & ABS_MASK) >= HIGH_1075 && ((j - HIGH_NEG_1075 | i) !== 0 || lp <= z - hp)) return sx * TINY * TINY;
		return z = pow2(j, hp, lp), sx * z;
	}
	module.exports = pow;
})), require_lib$72 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$49();
})), require_lib$71 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2.718281828459045;
})), require_lib$70 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2220446049250313e-31;
})), require_lanczos_sum_expg_scaled = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? 1e400 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (.22668404630224365 + x * (.004826466289237662 + x * 4624429436045379e-20))))))))), s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))))) : (x = 1 / x, s1 = 4624429436045379e-20 + x * (.004826466289237662 + x * (.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658))))))))), s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$48 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var isnan = require_lib$135(), log1p = require_lib$101(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), E = require_lib$71(), EPSILON = require_lib$70(), lanczosSumExpGScaled = require_lanczos_sum_expg_scaled(), G = 10.900511;
	/**
	* Evaluates the beta function.
	*
	* @param {NonNegativeNumber} a - input value
	* @param {NonNegativeNumber} b - input value
	* @returns {number} evaluated beta function
	*
	* @example
	* var v = beta( 0.0, 0.5 );
	* // returns Infinity
	*
	* @example
	* var v = beta( 1.0, 1.0 );
	* // returns 1.0
	*
	* @example
	* var v = beta( -1.0, 2.0 );
	* // returns NaN
	*
	* @example
	* var v = beta( 5.0, 0.2 );
	* // returns ~3.382
	*
	* @example
	* var v = beta( 4.0, 1.0 );
	* // returns 0.25
	*
	* @example
	* var v = beta( NaN, 2.0 );
	* // returns NaN
	*/
	function beta(a, b) {
		var ambh, agh, bgh, cgh, res, tmp, c;
		return isnan(a) || isnan(b) || a < 0 || b < 0 ? NaN : b === 1 ? 1 / a : a === 1 ? 1 / b : (c = a + b, c < EPSILON ? (res = c / a, res /= b, res) : c === a && b < EPSILON ? 1 / b : c === b && a < EPSILON ? 1 / a : (a < b && (tmp = b, b = a, a = tmp), agh = a + G - .5, bgh = b + G - .5, cgh = c + G - .5, res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c)), ambh = a - .5 - b, abs(b * ambh) < cgh * 100 && a > 100 ? res *= exp(ambh * log1p(-b / cgh)) : res *= pow(agh / cgh, ambh), res *= pow(cgh > 1e10 ? agh / cgh * (bgh / cgh) : agh * bgh / (cgh * cgh), b), res *= sqrt(E / bgh), res));
	}
	module.exports = beta;
})), require_lib$69 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$48();
})), require_main$47 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var PINF = require_lib$108();
	/**
	* Tests if a double-precision floating-point numeric value is positive zero.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is positive zero
	*
	* @example
	* var bool = isPositiveZero( 0.0 );
	* // returns true
	*
	* @example
	* var bool = isPositiveZero( -0.0 );
	* // returns false
	*/
	function isPositiveZero(x) {
		return x === 0 && 1 / x === PINF;
	}
	module.exports = isPositiveZero;
})), require_lib$68 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$47();
})), require_main$46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isPositiveZero = require_lib$68(), isnan = require_lib$135(), PINF = require_lib$108();
	/**
	* Returns the maximum value.
	*
	* @param {number} x - first number
	* @param {number} y - second number
	* @returns {number} maximum value
	*
	* @example
	* var v = max( 3.14, 4.2 );
	* // returns 4.2
	*
	* @example
	* var v = max( 3.14, NaN );
	* // returns NaN
	*
	* @example
	* var v = max( +0.0, -0.0 );
	* // returns +0.0
	*/
	function max(x, y) {
		return isnan(x) || isnan(y) ? NaN : x === PINF || y === PINF ? PINF : x === y && x === 0 ? isPositiveZero(x) ? x : y : x > y ? x : y;
	}
	module.exports = max;
})), require_lib$67 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$46();
})), require_main$45 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var NINF = require_lib$106();
	/**
	* Tests if a double-precision floating-point numeric value is negative zero.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is negative zero
	*
	* @example
	* var bool = isNegativeZero( -0.0 );
	* // returns true
	*
	* @example
	* var bool = isNegativeZero( 0.0 );
	* // returns false
	*/
	function isNegativeZero(x) {
		return x === 0 && 1 / x === NINF;
	}
	module.exports = isNegativeZero;
})), require_lib$66 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$45();
})), require_main$44 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isNegativeZero = require_lib$66(), isnan = require_lib$135(), NINF = require_lib$106();
	/**
	* Returns the minimum value.
	*
	* @param {number} x - first number
	* @param {number} y - second number
	* @returns {number} minimum value
	*
	* @example
	* var v = min( 3.14, 4.2 );
	* // returns 3.14
	*
	* @example
	* var v = min( 3.14, NaN );
	* // returns NaN
	*
	* @example
	* var v = min( +0.0, -0.0 );
	* // returns -0.0
	*/
	function min(x, y) {
		return isnan(x) || isnan(y) ? NaN : x === NINF || y === NINF ? NINF : x === y && x === 0 ? isNegativeZero(x) ? x : y : x < y ? x : y;
	}
	module.exports = min;
})), require_lib$65 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$44();
})), require_lib$64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 17976931348623157e292;
})), require_lib$63 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2147483647;
})), require_lib$62 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1.5707963267948966;
})), require_lib$61 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 3.141592653589793;
})), require_polyval_c13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0416666666666666 : .0416666666666666 + x * (-.001388888888887411 + x * 2480158728947673e-20);
	}
	module.exports = evalpoly;
})), require_polyval_c46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -2.7557314351390663e-7 : -2.7557314351390663e-7 + x * (2.087572321298175e-9 + x * -11359647557788195e-27);
	}
	module.exports = evalpoly;
})), require_main$43 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var polyval13 = require_polyval_c13(), polyval46 = require_polyval_c46();
	/**
	* Computes the cosine on \\( \[-\pi/4, \pi/4] \\), where \\( \pi/4 \approx 0.785398164 \\).
	*
	* ## Method
	*
	* -   Since \\( \cos(-x) = \cos(x) \\), we need only to consider positive \\(x\\).
	*
	* -   If \\( x < 2^{-27} \\), return \\(1\\) which is inexact if \\( x \ne 0 \\).
	*
	* -   \\( cos(x) \\) is approximated by a polynomial of degree \\(14\\) on \\( \[0,\pi/4] \\).
	*
	*     ```tex
	*     \cos(x) \approx 1 - \frac{x \cdot x}{2} + C_1 \cdot x^4 + \ldots + C_6 \cdot x^{14}
	*     ```
	*
	*     where the Remez error is
	*
	*     ```tex
	*     \left| \cos(x) - \left( 1 - \frac{x^2}{2} + C_1x^4 + C_2x^6 + C_3x^8 + C_4x^{10} + C_5x^{12} + C_6x^{15} \right) \right| \le 2^{-58}
	*     ```
	*
	* -   Let \\( C_1x^4 + C_2x^6 + C_3x^8 + C_4x^{10} + C_5x^{12} + C_6x^{14} \\), then
	*
	*     ```tex
	*     \cos(x) \approx 1 - \frac{x \cdot x}{2} + r
	*     ```
	*
	*     Since
	*
	*     ```tex
	*     \cos(x+y) \approx \cos(x) - \sin(x) \cdot y \approx \cos(x) - x \cdot y
	*     ```
	*
	*     a correction term is necessary in \\( \cos(x) \\). Hence,
	*
	*     ```tex
	*     \cos(x+y) = 1 - \left( \frac{x \cdot x}{2} - (r - x \cdot y) \right)
	*     ```
	*
	*     For better accuracy, rearrange to
	*
	*     ```tex
	*     \cos(x+y) \approx w + \left( t + ( r - x \cdot y ) \right)
	*     ```
	*
	*     where \\( w = 1 - \frac{x \cdot x}{2} \\) and \\( t \\) is a tiny correction term (\\( 1 - \frac{x \cdot x}{2} = w + t \\) exactly in infinite precision). The exactness of \\(w + t\\) in infinite precision depends on \\(w\\) and \\(t\\) having the same precision as \\(x\\).
	*
	* @param {number} x - input value (in radians, assumed to be bounded by ~pi/4 in magnitude)
	* @param {number} y - tail of `x`
	* @returns {number} cosine
	*
	* @example
	* var v = kernelCos( 0.0, 0.0 );
	* // returns ~1.0
	*
	* @example
	* var v = kernelCos( 3.141592653589793/6.0, 0.0 );
	* // returns ~0.866
	*
	* @example
	* var v = kernelCos( 0.785, -1.144e-17 );
	* // returns ~0.707
	*
	* @example
	* var v = kernelCos( NaN, 0.0 );
	* // returns NaN
	*/
	function kernelCos(x, y) {
		var hz, r, w, z = x * x;
		return w = z * z, r = z * polyval13(z), r += w * w * polyval46(z), hz = .5 * z, w = 1 - hz, w + (1 - w - hz + (z * r - x * y));
	}
	module.exports = kernelCos;
})), require_lib$60 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$43();
})), require_main$42 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var S1 = -.16666666666666632;
	/**
	* Computes the sine on \\( \approx \[-\pi/4, \pi/4] \\) (except on \\(-0\\)), where \\( \pi/4 \approx 0.7854 \\).
	*
	* ## Method
	*
	* -   Since \\( \sin(-x) = -\sin(x) \\), we need only to consider positive \\(x\\).
	*
	* -   Callers must return \\( \sin(-0) = -0 \\) without calling here since our odd polynomial is not evaluated in a way that preserves \\(-0\\). Callers may do the optimization \\( \sin(x) \approx x \\) for tiny \\(x\\).
	*
	* -   \\( \sin(x) \\) is approximated by a polynomial of degree \\(13\\) on \\( \left\[0,\tfrac{pi}{4}\right] \\)
	*
	*     ```tex
	*     \sin(x) \approx x + S_1 \cdot x^3 + \ldots + S_6 \cdot x^{13}
	*     ```
	*
	*     where
	*
	*     ```tex
	*     \left| \frac{\sin(x)}{x} \left( 1 + S_1 \cdot x + S_2 \cdot x + S_3 \cdot x + S_4 \cdot x + S_5 \cdot x + S_6 \cdot x \right) \right| \le 2^{-58}
	*     ```
	*
	* -   We have
	*
	*     ```tex
	*     \sin(x+y) = \sin(x) + \sin'(x') \cdot y \approx \sin(x) + (1-x*x/2) \cdot y
	*     ```
	*
	*     For better accuracy, let
	*
	*     ```tex
	*     r = x^3 * \left( S_2 + x^2 \cdot \left( S_3 + x^2 * \left( S_4 + x^2 \cdot ( S_5+x^2 \cdot S_6 ) \right) \right) \right)
	*     ```
	*
	*     then
	*
	*     ```tex
	*     \sin(x) = x + \left( S_1 \cdot x + ( x \cdot (r-y/2) + y ) \right)
	*     ```
	*
	* @param {number} x - input value (in radians, assumed to be bounded by `~pi/4` in magnitude)
	* @param {number} y - tail of `x`
	* @returns {number} sine
	*
	* @example
	* var v = kernelSin( 0.0, 0.0 );
	* // returns ~0.0
	*
	* @example
	* var v = kernelSin( 3.141592653589793/6.0, 0.0 );
	* // returns ~0.5
	*
	* @example
	* var v = kernelSin( 0.619, 9.279e-18 );
	* // returns ~0.58
	*
	* @example
	* var v = kernelSin( NaN, 0.0 );
	* // returns NaN
	*
	* @example
	* var v = kernelSin( 3.0, NaN );
	* // returns NaN
	*
	* @example
	* var v = kernelSin( NaN, NaN );
	* // returns NaN
	*/
	function kernelSin(x, y) {
		var r, v, w, z = x * x;
		return w = z * z, r = .00833333333332249 + z * (-.0001984126982985795 + z * 27557313707070068e-22) + z * w * (-2.5050760253406863e-8 + z * 158969099521155e-24), v = z * x, y === 0 ? x + v * (S1 + z * r) : x - (z * (.5 * y - v * r) - y - v * S1);
	}
	module.exports = kernelSin;
})), require_lib$59 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$42();
})), require_low = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_lib$112() === !0 ? 0 : 1;
})), require_main$41 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var Uint32Array = require_lib$124(), Float64Array = require_lib$121(), LOW = require_low(), FLOAT64_VIEW = new Float64Array(1), UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	/**
	* Returns a 32-bit unsigned integer corresponding to the less significant 32 bits of a double-precision floating-point number.
	*
	* ## Notes
	*
	* ```text
	* float64 (64 bits)
	* f := fraction (significand/mantissa) (52 bits)
	* e := exponent (11 bits)
	* s := sign bit (1 bit)
	*
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |                                Float64                                |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* |              Uint32               |               Uint32              |
	* |-------- -------- -------- -------- -------- -------- -------- --------|
	* ```
	*
	* If little endian (more significant bits last):
	*
	* ```text
	*                         <-- lower      higher -->
	* |   f7       f6       f5       f4       f3       f2    e2 | f1 |s|  e1  |
	* ```
	*
	* If big endian (more significant bits first):
	*
	* ```text
	*                         <-- higher      lower -->
	* |s| e1    e2 | f1     f2       f3       f4       f5        f6      f7   |
	* ```
	*
	* In which Uint32 can we find the lower order bits? If little endian, the first; if big endian, the second.
	*
	* ## References
	*
	* -   [Open Group][1]
	*
	* [1]: http://pubs.opengroup.org/onlinepubs/9629399/chap14.htm
	*
	* @param {number} x - input value
	* @returns {uinteger32} lower order word
	*
	* @example
	* var w = getLowWord( 3.14e201 ); // => 10010011110010110101100010000010
	* // returns 2479577218
	*/
	function getLowWord(x) {
		return FLOAT64_VIEW[0] = x, UINT32_VIEW[LOW];
	}
	module.exports = getLowWord;
})), require_lib$58 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$41();
})), require_main$40 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Returns a filled "generic" array.
	*
	* @param {*} value - fill value
	* @param {NonNegativeInteger} len - array length
	* @returns {Array} filled array
	*
	* @example
	* var out = filled( 0.0, 3 );
	* // returns [ 0.0, 0.0, 0.0 ]
	*
	* @example
	* var out = filled( 'beep', 3 );
	* // returns [ 'beep', 'beep', 'beep' ]
	*/
	function filled(value, len) {
		for (var arr = [], i = 0; i < len; i++) arr.push(value);
		return arr;
	}
	module.exports = filled;
})), require_lib$57 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$40();
})), require_main$39 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var filled = require_lib$57();
	/**
	* Returns a zero-filled "generic" array.
	*
	* @param {NonNegativeInteger} len - array length
	* @returns {Array} output array
	*
	* @example
	* var out = zeros( 3 );
	* // returns [ 0.0, 0.0, 0.0 ]
	*/
	function zeros(len) {
		return filled(0, len);
	}
	module.exports = zeros;
})), require_lib$56 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2021 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$39();
})), require_kernel_rempio2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var floor = require_lib$102(), ldexp = require_lib$82(), zeros = require_lib$56(), IPIO2 = [
		10680707,
		7228996,
		1387004,
		2578385,
		16069853,
		12639074,
		9804092,
		4427841,
		16666979,
		11263675,
		12935607,
		2387514,
		4345298,
		14681673,
		3074569,
		13734428,
		16653803,
		1880361,
		10960616,
		8533493,
		3062596,
		8710556,
		7349940,
		6258241,
		3772886,
		3769171,
		3798172,
		8675211,
		12450088,
		3874808,
		9961438,
		366607,
		15675153,
		9132554,
		7151469,
		3571407,
		2607881,
		12013382,
		4155038,
		6285869,
		7677882,
		13102053,
		15825725,
		473591,
		9065106,
		15363067,
		6271263,
		9264392,
		5636912,
		4652155,
		7056368,
		13614112,
		10155062,
		1944035,
		9527646,
		15080200,
		6658437,
		6231200,
		6832269,
		16767104,
		5075751,
		3212806,
		1398474,
		7579849,
		6349435,
		12618859
	], PIO2 = [
		1.570796251296997,
		7.549789415861596e-8,
		5390302529957765e-30,
		3282003415807913e-37,
		1270655753080676e-44,
		12293330898111133e-52,
		27337005381646456e-60,
		21674168387780482e-67
	], TWO24 = 16777216, TWON24 = 5.960464477539063e-8, F = zeros(20), Q = zeros(20), FQ = zeros(20), IQ = zeros(20);
	/**
	* Performs the computation for `kernelRempio2()`.
	*
	* @private
	* @param {PositiveNumber} x - input value
	* @param {(Array|TypedArray|Object)} y - output object for storing double precision numbers
	* @param {integer} jz - number of terms of `ipio2[]` used
	* @param {Array<integer>} q - array with integral values, representing the 24-bits chunk of the product of `x` and `2/π`
	* @param {integer} q0 - the corresponding exponent of `q[0]` (the exponent for `q[i]` would be `q0-24*i`)
	* @param {integer} jk - `jk+1` is the initial number of terms of `IPIO2[]` needed in the computation
	* @param {integer} jv - index for pointing to the suitable `ipio2[]` for the computation
	* @param {integer} jx - `nx - 1`
	* @param {Array<number>} f - `IPIO2[]` in floating point
	* @returns {number} last three binary digits of `N`
	*/
	function compute(x, y, jz, q, q0, jk, jv, jx, f) {
		var carry, fw, ih, jp = jk, i, k, n, j, z = q[jz];
		for (j = jz, i = 0; j > 0; i++) fw = TWON24 * z | 0, IQ[i] = z - TWO24 * fw | 0, z = q[j - 1] + fw, --j;
		if (z = ldexp(z, q0), z -= 8 * floor(z * .125), n = z | 0, z -= n, ih = 0, q0 > 0 ? (i = IQ[jz - 1] >> 24 - q0, n += i, IQ[jz - 1] -= i << 24 - q0, ih = IQ[jz - 1] >> 23 - q0) : q0 === 0 ? ih = IQ[jz - 1] >> 23 : z >= .5 && (ih = 2), ih > 0) {
			for (n += 1, carry = 0, i = 0; i < jz; i++) j = IQ[i], carry === 0 ? j !== 0 && (carry = 1, IQ[i] = 16777216 - j) : IQ[i] = 16777215 - j;
			if (q0 > 0) switch (q0) {
				case 1:
					IQ[jz - 1] &= 8388607;
					break;
				case 2: IQ[jz - 1] &= 4194303;
			}
			ih === 2 && (z = 1 - z, carry !== 0 && (z -= ldexp(1, q0)));
		}
		if (z === 0) {
			for (j = 0, i = jz - 1; i >= jk; i--) j |= IQ[i];
			if (j === 0) {
				for (k = 1; IQ[jk - k] === 0; k++);
				for (i = jz + 1; i <= jz + k; i++) {
					for (f[jx + i] = IPIO2[jv + i], fw = 0, j = 0; j <= jx; j++) fw += x[j] * f[jx + (i - j)];
					q[i] = fw;
				}
				return jz += k, compute(x, y, jz, q, q0, jk, jv, jx, f);
			}
			for (--jz, q0 -= 24; IQ[jz] === 0;) --jz, q0 -= 24;
		} else z = ldexp(z, -q0), z >= TWO24 ? (fw = TWON24 * z | 0, IQ[jz] = z - TWO24 * fw | 0, jz += 1, q0 += 24, IQ[jz] = fw) : IQ[jz] = z | 0;
		for (fw = ldexp(1, q0), i = jz; i >= 0; i--) q[i] = fw * IQ[i], fw *= TWON24;
		for (i = jz; i >= 0; i--) {
			for (fw = 0, k = 0; k <= jp && k <= jz - i; k++) fw += PIO2[k] * q[i + k];
			FQ[jz - i] = fw;
		}
		for (fw = 0, i = jz; i >= 0; i--) fw += FQ[i];
		for (y[0] = ih === 0 ? fw : -fw, fw = FQ[0] - fw, i = 1; i <= jz; i++) fw += FQ[i];
		return y[1] = ih === 0 ? fw : -fw, n & 7;
	}
	/**
	* Returns the last three binary digits of `N` with `y = x - Nπ/2` so that `|y| < π/2`.
	*
	* ## Method
	*
	* -   The method is to compute the integer (mod 8) and fraction parts of (2/π) * x without doing the full multiplication. In general, we skip the part of the product that are known to be a huge integer (more accurately, = 0 mod 8 ). Thus the number of operations are independent of the exponent of the input.
	*
	* -   (2/π) is represented by an array of 24-bit integers in `ipio2[]`.
	*
	* -   Input parameters:
	*
	*     -   `x[]` The input value (must be positive) is broken into `nx` pieces of 24-bit integers in double precision format. `x[i]` will be the i-th 24 bit of x. The scaled exponent of `x[0]` is given in input parameter `e0` (i.e., `x[0]*2^e0` match x's up to 24 bits).
	*
	*         Example of breaking a double positive `z` into `x[0]+x[1]+x[2]`:
	*
	*         ```tex
	*         e0 = \mathrm{ilogb}(z) - 23
	*         z = \mathrm{scalbn}(z, -e0)
	*         ```
	*
	*         for `i = 0,1,2`
	*
	*         ```tex
	*         x[i] = \lfloor z \rfloor
	*         z = (z - x[i]) \times 2^{24}
	*         ```
	*
	*     -   `y[]` output result in an array of double precision numbers.
	*
	*         The dimension of `y[]` is:
	*         24-bit precision     1
	*         53-bit precision     2
	*         64-bit precision     2
	*         113-bit precision    3
	*
	*         The actual value is the sum of them. Thus, for 113-bit precision, one may have to do something like:
	*
	*         ```tex
	*         \mathrm{long\ double} \: t, w, r_{\text{head}}, r_{\text{tail}}; \\
	*         t &= (\mathrm{long\ double}) y[2] + (\mathrm{long\ double}) y[1]; \\
	*         w &= (\mathrm{long\ double}) y[0]; \\
	*         r_{\text{head}} &= t + w; \\
	*         r_{\text{tail}} &= w - (r_{\text{head}} - t);
	*         ```
	*
	*     -   `e0` The exponent of `x[0]`. Must be <= 16360 or you need to expand the `ipio2` table.
	*
	*     -   `nx` dimension of `x[]`
	*
	*     -   `prec` an integer indicating the precision:
	*         0 24 bits (single)
	*         1 53 bits (double)
	*         2 64 bits (extended)
	*         3 113 bits (quad)
	*
	* -   External function:
	*
	*     -   double `scalbn()`, `floor()`;
	*
	* -   Here is the description of some local variables:
	*
	*     -   `jk` `jk+1` is the initial number of terms of `ipio2[]` needed in the computation. The minimum and recommended value for `jk` is 3,4,4,6 for single, double, extended, and quad. `jk+1` must be 2 larger than you might expect so that our recomputation test works. (Up to 24 bits in the integer part (the 24 bits of it that we compute) and 23 bits in the fraction part may be lost to cancellation before we recompute.)
	*
	*     -   `jz` local integer variable indicating the number of terms of `ipio2[]` used.
	*
	*     -   `jx` `nx - 1`
	*
	*     -   `jv` index for pointing to the suitable `ipio2[]` for the computation. In general, we want
	*
	*         ```tex
	*         \frac{{2^{e0} \cdot x[0] \cdot \mathrm{ipio2}[jv-1] \cdot 2^{-24jv}}}{{8}}
	*         ```
	*
	*         to be an integer. Thus
	*
	*         ```tex
	*         e0 - 3 - 24 \cdot jv \geq 0 \quad \text{or} \quad \frac{{e0 - 3}}{{24}} \geq jv
	*         ```
	*
	*         Hence
	*
	*         ```tex
	*         jv = \max(0, \frac{{e0 - 3}}{{24}})
	*         ```
	*
	*     -   `jp` `jp+1` is the number of terms in `PIo2[]` needed, `jp = jk`.
	*
	*     -   `q[]` double array with integral value, representing the 24-bits chunk of the product of `x` and `2/π`.
	*
	*     -   `q0` the corresponding exponent of `q[0]`. Note that the exponent for `q[i]` would be `q0-24*i`.
	*
	*     -   `PIo2[]` double precision array, obtained by cutting `π/2` into 24 bits chunks.
	*
	*     -   `f[]` `ipso2[]` in floating point
	*
	*     -   `iq[]` integer array by breaking up `q[]` in 24-bits chunk.
	*
	*     -   `fq[]` final product of `x*(2/π)` in `fq[0],..,fq[jk]`
	*
	*     -   `ih` integer. If >0 it indicates `q[]` is >= 0.5, hence it also indicates the _sign_ of the result.
	*
	* -   Constants:
	*
	*     -   The hexadecimal values are the intended ones for the following constants. The decimal values may be used, provided that the compiler will convert from decimal to binary accurately enough to produce the hexadecimal values shown.
	*
	* @private
	* @param {PositiveNumber} x - input value
	* @param {(Array|TypedArray|Object)} y - remainder elements
	* @param {PositiveInteger} e0 - the exponent of `x[0]` (must be <= 16360)
	* @param {PositiveInteger} nx - dimension of `x[]`
	* @returns {number} last three binary digits of `N`
	*/
	function kernelRempio2(x, y, e0, nx) {
		var fw, jk = 4, jv, jx = nx - 1, jz, q0, i, j, m;
		for (jv = (e0 - 3) / 24 | 0, jv < 0 && (jv = 0), q0 = e0 - 24 * (jv + 1), j = jv - jx, m = jx + jk, i = 0; i <= m; i++) j < 0 ? F[i] = 0 : F[i] = IPIO2[j], j += 1;
		for (i = 0; i <= jk; i++) {
			for (fw = 0, j = 0; j <= jx; j++) fw += x[j] * F[jx + (i - j)];
			Q[i] = fw;
		}
		return jz = jk, compute(x, y, jz, Q, q0, jk, jv, jx, F);
	}
	module.exports = kernelRempio2;
})), require_main$38 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = Math.round;
})), require_lib$55 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$38();
})), require_rempio2_medium = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var round = require_lib$55(), getHighWord = require_lib$111(), INVPIO2 = .6366197723675814, PIO2_1 = 1.5707963267341256, PIO2_1T = 6077100506506192e-26, PIO2_2 = 6077100506303966e-26, PIO2_2T = 20222662487959506e-37, PIO2_3 = 20222662487111665e-37, PIO2_3T = 84784276603689e-45, EXPONENT_MASK = 2047;
	/**
	* Computes `x - nπ/2 = r` for medium-sized inputs.
	*
	* @private
	* @param {number} x - input value
	* @param {uint32} ix - high word of `x`
	* @param {(Array|TypedArray|Object)} y - remainder elements
	* @returns {integer} factor of `π/2`
	*/
	function rempio2Medium(x, ix, y) {
		var high, n = round(x * INVPIO2), t, r = x - n * PIO2_1, w = n * PIO2_1T, i, j = ix >> 20;
		return y[0] = r - w, high = getHighWord(y[0]), i = j - (high >> 20 & EXPONENT_MASK), i > 16 && (t = r, w = n * PIO2_2, r = t - w, w = n * PIO2_2T - (t - r - w), y[0] = r - w, high = getHighWord(y[0]), i = j - (high >> 20 & EXPONENT_MASK), i > 49 && (t = r, w = n * PIO2_3, r = t - w, w = n * PIO2_3T - (t - r - w), y[0] = r - w)), y[1] = r - y[0] - w, n;
	}
	module.exports = rempio2Medium;
})), require_main$37 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	*
	* Optimized by Bruce D. Evans.
	* ```
	*/
	var ABS_MASK = require_lib$89(), EXPONENT_MASK = require_lib$84(), SIGNIFICAND_MASK = require_lib$73(), getHighWord = require_lib$111(), getLowWord = require_lib$58(), fromWords = require_lib$109(), rempio2Kernel = require_kernel_rempio2(), rempio2Medium = require_rempio2_medium(), ZERO = 0, TWO24 = 16777216, PIO2_1 = 1.5707963267341256, PIO2_1T = 6077100506506192e-26, TWO_PIO2_1T = 2 * PIO2_1T, THREE_PIO2_1T = 3 * PIO2_1T, FOUR_PIO2_1T = 4 * PIO2_1T, PI_HIGH_WORD_SIGNIFICAND = 598523, PIO4_HIGH_WORD = 1072243195, THREE_PIO4_HIGH_WORD = 1073928572, FIVE_PIO4_HIGH_WORD = 1074752122, THREE_PIO2_HIGH_WORD = 1074977148, SEVEN_PIO4_HIGH_WORD = 1075183036, TWO_PI_HIGH_WORD = 1075388923, NINE_PIO4_HIGH_WORD = 1075594811, MEDIUM = 1094263291, TX = [
		0,
		0,
		0
	], TY = [0, 0];
	/**
	* Computes `x - nπ/2 = r`.
	*
	* ## Notes
	*
	* -   Returns `n` and stores the remainder `r` as two numbers `y[0]` and `y[1]`, such that `y[0]+y[1] = r`.
	*
	* @param {number} x - input value
	* @param {(Array|TypedArray|Object)} y - remainder elements
	* @returns {integer} factor of `π/2`
	*
	* @example
	* var y = [ 0.0, 0.0 ];
	* var n = rempio2( 128.0, y );
	* // returns 81
	*
	* var y1 = y[ 0 ];
	* // returns ~0.765
	*
	* var y2 = y[ 1 ];
	* // returns ~3.618e-17
	*
	* @example
	* var y = [ 0.0, 0.0 ];
	* var n = rempio2( NaN, y );
	* // returns 0
	*
	* var y1 = y[ 0 ];
	* // returns NaN
	*
	* var y2 = y[ 1 ];
	* // returns NaN
	*/
	function rempio2(x, y) {
		var low, e0, hx = getHighWord(x) | 0, ix = hx & ABS_MASK | 0, nx, i, n, z;
		if (ix <= PIO4_HIGH_WORD) return y[0] = x, y[1] = 0, 0;
		if (ix <= FIVE_PIO4_HIGH_WORD) return (ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND ? rempio2Medium(x, ix, y) : ix <= THREE_PIO4_HIGH_WORD ? hx > 0 ? (z = x - PIO2_1, y[0] = z - PIO2_1T, y[1] = z - y[0] - PIO2_1T, 1) : (z = x + PIO2_1, y[0] = z + PIO2_1T, y[1] = z - y[0] + PIO2_1T, -1) : hx > 0 ? (z = x - 2 * PIO2_1, y[0] = z - TWO_PIO2_1T, y[1] = z - y[0] - TWO_PIO2_1T, 2) : (z = x + 2 * PIO2_1, y[0] = z + TWO_PIO2_1T, y[1] = z - y[0] + TWO_PIO2_1T, -2);
		if (ix <= NINE_PIO4_HIGH_WORD) return ix <= SEVEN_PIO4_HIGH_WORD ? ix === THREE_PIO2_HIGH_WORD ? rempio2Medium(x, ix, y) : hx > 0 ? (z = x - 3 * PIO2_1, y[0] = z - THREE_PIO2_1T, y[1] = z - y[0] - THREE_PIO2_1T, 3) : (z = x + 3 * PIO2_1, y[0] = z + THREE_PIO2_1T, y[1] = z - y[0] + THREE_PIO2_1T, -3) : ix === TWO_PI_HIGH_WORD ? rempio2Medium(x, ix, y) : hx > 0 ? (z = x - 4 * PIO2_1, y[0] = z - FOUR_PIO2_1T, y[1] = z - y[0] - FOUR_PIO2_1T, 4) : (z = x + 4 * PIO2_1, y[0] = z + FOUR_PIO2_1T, y[1] = z - y[0] + FOUR_PIO2_1T, -4);
		if (ix < MEDIUM) return rempio2Medium(x, ix, y);
		if (ix >= EXPONENT_MASK) return y[0] = NaN, y[1] = NaN, 0;
		for (low = getLowWord(x), e0 = (ix >> 20) - 1046, z = fromWords(ix - (e0 << 20), low), i = 0; i < 2; i++) TX[i] = z | 0, z = (z - TX[i]) * TWO24;
		for (TX[2] = z, nx = 3; TX[nx - 1] === ZERO;) --nx;
		return n = rempio2Kernel(TX, TY, e0, nx, 1), hx < 0 ? (y[0] = -TY[0], y[1] = -TY[1], -n) : (y[0] = TY[0], y[1] = TY[1], n);
	}
	module.exports = rempio2;
})), require_lib$54 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$37();
})), require_main$36 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var HIGH_WORD_ABS_MASK = require_lib$89(), HIGH_WORD_EXPONENT_MASK = require_lib$84(), getHighWord = require_lib$111(), kernelCos = require_lib$60(), kernelSin = require_lib$59(), rempio2 = require_lib$54(), PIO4_HIGH_WORD = 1072243195, SMALL_HIGH_WORD = 1045430272, Y = [0, 0];
	/**
	* Computes the sine of a number.
	*
	* ## Method
	*
	* -   Let \\(S\\), \\(C\\), and \\(T\\) denote the \\(\sin\\), \\(\cos\\), and \\(\tan\\), respectively, on \\(\[-\pi/4, +\pi/4\]\\).
	*
	* -   Reduce the argument \\(x\\) to \\(y1+y2 = x-k\pi/2\\) in \\(\[-\pi/4, +\pi/4\]\\), and let \\(n = k \mod 4\\).
	*
	* -   We have
	*
	*     | n | sin(x) | cos(x) | tan(x) |
	*     | - | ------ | ------ | ------ |
	*     | 0 |   S    |   C    |    T   |
	*     | 1 |   C    |  -S    |  -1/T  |
	*     | 2 |  -S    |  -C    |    T   |
	*     | 3 |  -C    |   S    |  -1/T  |
	*
	* @param {number} x - input value (in radians)
	* @returns {number} sine
	*
	* @example
	* var v = sin( 0.0 );
	* // returns ~0.0
	*
	* @example
	* var v = sin( 3.141592653589793/2.0 );
	* // returns ~1.0
	*
	* @example
	* var v = sin( -3.141592653589793/6.0 );
	* // returns ~-0.5
	*
	* @example
	* var v = sin( NaN );
	* // returns NaN
	*/
	function sin(x) {
		var ix = getHighWord(x), n;
		if (ix &= HIGH_WORD_ABS_MASK, ix <= PIO4_HIGH_WORD) return ix < SMALL_HIGH_WORD ? x : kernelSin(x, 0);
		if (ix >= HIGH_WORD_EXPONENT_MASK) return NaN;
		switch (n = rempio2(x, Y), n & 3) {
			case 0: return kernelSin(Y[0], Y[1]);
			case 1: return kernelCos(Y[0], Y[1]);
			case 2: return -kernelSin(Y[0], Y[1]);
			default: return -kernelCos(Y[0], Y[1]);
		}
	}
	module.exports = sin;
})), require_lib$53 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$36();
})), require_lib$52 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 2.5066282746310007;
})), require_polyval_s$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .08333333333334822 : .08333333333334822 + x * (.0034722222160545866 + x * (-.0026813261780578124 + x * (-.00022954996161337813 + x * .0007873113957930937)));
	}
	module.exports = evalpoly;
})), require_stirling_approximation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
	*
	* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
	*
	* Stephen L. Moshier
	* moshier@na-net.ornl.gov
	* ```
	*/
	var SQRT_TWO_PI = require_lib$52(), pow = require_lib$72(), exp = require_lib$81(), polyval = require_polyval_s$1(), MAX_STIRLING = 143.01608;
	/**
	* Evaluates the gamma function using Stirling's formula. The polynomial is valid for \\(33 \leq x \leq 172\\).
	*
	* @private
	* @param {number} x - input value
	* @returns {number} function value
	*/
	function gamma(x) {
		var w = 1 / x, y, v;
		return w = 1 + w * polyval(w), y = exp(x), x > MAX_STIRLING ? (v = pow(x, .5 * x - .25), y = v / y * v) : y = pow(x, x - .5) / y, SQRT_TWO_PI * y * w;
	}
	module.exports = gamma;
})), require_lib$51 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = .5772156649015329;
})), require_small_approximation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
	*
	* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
	*
	* Stephen L. Moshier
	* moshier@na-net.ornl.gov
	* ```
	*/
	var EULER = require_lib$51();
	/**
	* Evaluates the gamma function using a small-value approximation.
	*
	* @private
	* @param {number} x - input value
	* @param {number} z - scale factor
	* @returns {number} function value
	*/
	function gamma(x, z) {
		return z / ((1 + EULER * x) * x);
	}
	module.exports = gamma;
})), require_rational_pq$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? 1 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = 1 + x * (.4942148268014971 + x * (.20744822764843598 + x * (.04763678004571372 + x * (.010421379756176158 + x * (.0011913514700658638 + x * (.00016011952247675185 + x * 0)))))), s2 = 1 + x * (.0714304917030273 + x * (-.23459179571824335 + x * (.035823639860549865 + x * (.011813978522206043 + x * (-.004456419138517973 + x * (.0005396055804933034 + x * -23158187332412014e-21))))))) : (x = 1 / x, s1 = 0 + x * (.00016011952247675185 + x * (.0011913514700658638 + x * (.010421379756176158 + x * (.04763678004571372 + x * (.20744822764843598 + x * (.4942148268014971 + x * 1)))))), s2 = -23158187332412014e-21 + x * (.0005396055804933034 + x * (-.004456419138517973 + x * (.011813978522206043 + x * (.035823639860549865 + x * (-.23459179571824335 + x * (.0714304917030273 + x * 1))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$35 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
	*
	* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
	*
	* Stephen L. Moshier
	* moshier@na-net.ornl.gov
	* ```
	*/
	var isnan = require_lib$135(), isInteger = require_lib$80(), isNegativeZero = require_lib$66(), abs = require_lib$97(), floor = require_lib$102(), sin = require_lib$53(), PINF = require_lib$108(), NINF = require_lib$106(), PI = require_lib$61(), stirlingApprox = require_stirling_approximation(), smallApprox = require_small_approximation(), rateval = require_rational_pq$2();
	/**
	* Evaluates the gamma function.
	*
	* ## Method
	*
	* 1.  Arguments \\(|x| \leq 34\\) are reduced by recurrence and the function approximated by a rational function of degree \\(6/7\\) in the interval \\((2,3)\\).
	* 2.  Large negative arguments are made positive using a reflection formula.
	* 3.  Large arguments are handled by Stirling's formula.
	*
	* ## Notes
	*
	* -   Relative error:
	*
	*     | arithmetic | domain    | # trials | peak    | rms     |
	*     |:----------:|:---------:|:--------:|:-------:|:-------:|
	*     | DEC        | -34,34    | 10000    | 1.3e-16 | 2.5e-17 |
	*     | IEEE       | -170,-33  | 20000    | 2.3e-15 | 3.3e-16 |
	*     | IEEE       | -33, 33   | 20000    | 9.4e-16 | 2.2e-16 |
	*     | IEEE       | 33, 171.6 | 20000    | 2.3e-15 | 3.2e-16 |
	*
	* -   Error for arguments outside the test range will be larger owing to error amplification by the exponential function.
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = gamma( 4.0 );
	* // returns 6.0
	*
	* @example
	* var v = gamma( -1.5 );
	* // returns ~2.363
	*
	* @example
	* var v = gamma( -0.5 );
	* // returns ~-3.545
	*
	* @example
	* var v = gamma( 0.5 );
	* // returns ~1.772
	*
	* @example
	* var v = gamma( 0.0 );
	* // returns Infinity
	*
	* @example
	* var v = gamma( -0.0 );
	* // returns -Infinity
	*
	* @example
	* var v = gamma( NaN );
	* // returns NaN
	*/
	function gamma(x) {
		var sign, q, p, z;
		if (isInteger(x) && x < 0 || x === NINF || isnan(x)) return NaN;
		if (x === 0) return isNegativeZero(x) ? NINF : PINF;
		if (x > 171.61447887182297) return PINF;
		if (x < -170.5674972726612) return 0;
		if (q = abs(x), q > 33) return x >= 0 ? stirlingApprox(x) : (p = floor(q), sign = p & 1 ? 1 : -1, z = q - p, z > .5 && (p += 1, z = q - p), z = q * sin(PI * z), sign * PI / (abs(z) * stirlingApprox(q)));
		for (z = 1; x >= 3;) --x, z *= x;
		for (; x < 0;) {
			if (x > -1e-9) return smallApprox(x, z);
			z /= x, x += 1;
		}
		for (; x < 2;) {
			if (x < 1e-9) return smallApprox(x, z);
			z /= x, x += 1;
		}
		return x === 2 ? z : (x -= 2, z * rateval(x));
	}
	module.exports = gamma;
})), require_lib$50 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$35();
})), require_lib$49 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2025 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 170;
})), require_factorials = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		1,
		1,
		2,
		6,
		24,
		120,
		720,
		5040,
		40320,
		362880,
		3628800,
		39916800,
		479001600,
		6227020800,
		87178291200,
		1307674368e3,
		20922789888e3,
		355687428096e3,
		6402373705728e3,
		0x1b02b9306890000,
		0x21c3677c82b40000,
		0x2c5077d36b8c40000,
		0x3ceea4c2b3e0d80000,
		2585201673888498e7,
		6204484017332394e8,
		15511210043330986e9,
		40329146112660565e10,
		10888869450418352e12,
		30488834461171387e13,
		8841761993739702e15,
		26525285981219107e16,
		8222838654177922e18,
		2631308369336935e20,
		8683317618811886e21,
		29523279903960416e22,
		10333147966386145e24,
		37199332678990125e25,
		13763753091226346e27,
		5230226174666011e29,
		20397882081197444e30,
		8159152832478977e32,
		3345252661316381e34,
		140500611775288e37,
		6041526306337383e37,
		2658271574788449e39,
		11962222086548019e40,
		5502622159812089e42,
		25862324151116818e43,
		12413915592536073e45,
		6082818640342675e47,
		30414093201713376e48,
		15511187532873822e50,
		8065817517094388e52,
		42748832840600255e53,
		2308436973392414e56,
		12696403353658276e57,
		7109985878048635e59,
		40526919504877214e60,
		23505613312828785e62,
		13868311854568984e64,
		832098711274139e67,
		5075802138772248e68,
		3146997326038794e70,
		198260831540444e73,
		12688693218588417e73,
		8247650592082472e75,
		5443449390774431e77,
		3647111091818868e79,
		24800355424368305e80,
		1711224524281413e83,
		11978571669969892e84,
		8504785885678623e86,
		61234458376886085e87,
		44701154615126844e89,
		3307885441519386e92,
		248091408113954e95,
		18854947016660504e95,
		14518309202828587e97,
		11324281178206297e99,
		8946182130782976e101,
		7156945704626381e103,
		5797126020747368e105,
		4753643337012842e107,
		3945523969720659e109,
		3314240134565353e111,
		281710411438055e114,
		24227095383672734e114,
		2107757298379528e117,
		18548264225739844e118,
		1650795516090846e121,
		14857159644817615e122,
		1352001527678403e125,
		12438414054641308e126,
		11567725070816416e128,
		1087366156656743e131,
		1032997848823906e133,
		9916779348709496e134,
		9619275968248212e136,
		9426890448883248e138,
		9332621544394415e140,
		9332621544394415e142,
		942594775983836e145,
		9614466715035127e146,
		990290071648618e149,
		10299016745145628e150,
		1081396758240291e153,
		11462805637347084e154,
		1226520203196138e157,
		1324641819451829e159,
		14438595832024937e160,
		1588245541522743e163,
		17629525510902446e164,
		1974506857221074e167,
		22311927486598138e168,
		25435597334721877e170,
		2925093693493016e173,
		3393108684451898e175,
		3969937160808721e177,
		4684525849754291e179,
		5574585761207606e181,
		6689502913449127e183,
		8094298525273444e185,
		9875044200833601e187,
		1214630436702533e190,
		1506141741511141e192,
		1882677176888926e194,
		2372173242880047e196,
		30126600184576594e197,
		3856204823625804e200,
		4974504222477287e202,
		6466855489220474e204,
		847158069087882e207,
		11182486511960043e208,
		14872707060906857e210,
		19929427461615188e212,
		26904727073180504e214,
		3659042881952549e217,
		5012888748274992e219,
		6917786472619489e221,
		9615723196941089e223,
		13462012475717526e225,
		1898143759076171e228,
		2695364137888163e230,
		3854370717180073e232,
		55502938327393044e233,
		8047926057471992e236,
		11749972043909107e238,
		1727245890454639e241,
		25563239178728654e242,
		380892263763057e246,
		5713383956445855e247,
		862720977423324e250,
		13113358856834524e251,
		20063439050956823e253,
		30897696138473508e255,
		4789142901463394e258,
		7471062926282894e260,
		11729568794264145e262,
		1853271869493735e265,
		29467022724950384e266,
		47147236359920616e268,
		7590705053947219e271,
		12296942187394494e273,
		20044015765453026e275,
		3287218585534296e278,
		5423910666131589e280,
		9003691705778438e282,
		1503616514864999e285,
		25260757449731984e286,
		4269068009004705e289,
		7257415615307999e291
	];
})), require_main$34 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135(), isInteger = require_lib$80(), gamma = require_lib$50(), PINF = require_lib$108(), FLOAT64_MAX_NTH_FACTORIAL = require_lib$49(), FACTORIALS = require_factorials();
	/**
	* Evaluates the factorial of `x`.
	*
	* @param {number} x - input value
	* @returns {number} factorial
	*
	* @example
	* var v = factorial( 3.0 );
	* // returns 6.0
	*
	* @example
	* var v = factorial( -1.5 );
	* // returns ~-3.545
	*
	* @example
	* var v = factorial( -0.5 );
	* // returns ~1.772
	*
	* @example
	* var v = factorial( 0.5 );
	* // returns ~0.886
	*
	* @example
	* var v = factorial( -10.0 );
	* // returns NaN
	*
	* @example
	* var v = factorial( 171.0 );
	* // returns Infinity
	*
	* @example
	* var v = factorial( NaN );
	* // returns NaN
	*/
	function factorial(x) {
		return isnan(x) ? NaN : isInteger(x) ? x < 0 ? NaN : x <= FLOAT64_MAX_NTH_FACTORIAL ? FACTORIALS[x] : PINF : gamma(x + 1);
	}
	module.exports = factorial;
})), require_lib$48 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$34();
})), require_rational_pq$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? 1e400 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = 38474670393.31777 + x * (36857665043.51951 + x * (15889202453.72942 + x * (4059208354.298835 + x * (680547661.1834733 + x * (78239755.00312005 + x * (6246580.776401795 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007))))))))), s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))))) : (x = 1 / x, s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580.776401795 + x * (78239755.00312005 + x * (680547661.1834733 + x * (4059208354.298835 + x * (15889202453.72942 + x * (36857665043.51951 + x * 38474670393.31777))))))))), s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$33 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	module.exports = require_rational_pq$1();
})), require_lib$47 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$33();
})), require_lib$46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 10.900511;
})), require_gamma_delta_ratio_lanczos = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006-7, 2013-14.
	* Copyright Paul A. Bristow 2007, 2013-14.
	* Copyright Nikhar Agrawal 2013-14.
	* Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var lanczosSum = require_lib$47(), gamma = require_lib$50(), log1p = require_lib$101(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), EPSILON = require_lib$70(), E = require_lib$71(), G = require_lib$46(), FLOAT64_MAX_NTH_FACTORIAL = require_lib$49(), FACTORIAL_169 = 4269068009004705e289;
	/**
	* Calculates the ratio of two gamma functions via Lanczos approximation.
	*
	* ## Notes
	*
	* -   When \\( z < \epsilon \\), we get spurious numeric overflow unless we're very careful. This can occur either inside `lanczosSum(z)` or in the final combination of terms. To avoid this, split the product up into 2 (or 3) parts:
	*
	*     ```tex
	*     \begin{align*}
	*     G(z) / G(L) &= 1 / (z \cdot G(L)) ; z < \eps, L = z + \delta = \delta \\
	*     z * G(L) &= z * G(lim) \cdot (G(L)/G(lim)) ; lim = \text{largest factorial}
	*     \end{align*}
	*     ```
	*
	* @private
	* @param {number} z - first gamma parameter
	* @param {number} delta - difference
	* @returns {number} gamma ratio
	*/
	function gammaDeltaRatioLanczos(z, delta) {
		var result, ratio, zgh;
		return z < EPSILON ? delta >= FLOAT64_MAX_NTH_FACTORIAL ? (ratio = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta), ratio *= z, ratio *= FACTORIAL_169, 1 / ratio) : 1 / (z * gamma(z + delta)) : (zgh = z + G - .5, z + delta === z ? result = abs(delta / zgh) < EPSILON ? exp(-delta) : 1 : (result = abs(delta) < 10 ? exp((.5 - z) * log1p(delta / zgh)) : pow(zgh / (zgh + delta), z - .5), result *= lanczosSum(z) / lanczosSum(z + delta)), result *= pow(E / (zgh + delta), delta), result);
	}
	module.exports = gammaDeltaRatioLanczos;
})), require_main$32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006-7, 2013-14.
	* Copyright Paul A. Bristow 2007, 2013-14.
	* Copyright Nikhar Agrawal 2013-14.
	* Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var abs = require_lib$97(), floor = require_lib$102(), gamma = require_lib$50(), factorial = require_lib$48(), FLOAT64_MAX_NTH_FACTORIAL = require_lib$49(), gammaDeltaRatioLanczos = require_gamma_delta_ratio_lanczos();
	/**
	* Computes the ratio of two gamma functions.
	*
	* ## Notes
	*
	* -   Specifically, the function evaluates
	*
	*     ```tex
	*     \frac{ \Gamma( z ) }{ \Gamma( z + \delta ) }
	*     ```
	*
	* @param {number} z - first gamma parameter
	* @param {number} delta - difference
	* @returns {number} gamma ratio
	*
	* @example
	* var y = gammaDeltaRatio( 2.0, 3.0 );
	* // returns ~0.042
	*
	* @example
	* var y = gammaDeltaRatio( 4.0, 0.5 );
	* // returns ~0.516
	*
	* @example
	* var y = gammaDeltaRatio( 100.0, 0.0 );
	* // returns 1.0
	*/
	function gammaDeltaRatio(z, delta) {
		var result, idelta, iz;
		if (z <= 0 || z + delta <= 0) return gamma(z) / gamma(z + delta);
		if (idelta = floor(delta), idelta === delta) {
			if (iz = floor(z), iz === z && z <= FLOAT64_MAX_NTH_FACTORIAL && z + delta <= FLOAT64_MAX_NTH_FACTORIAL) return factorial(iz - 1) / factorial(idelta + iz - 1);
			if (abs(delta) < 20) {
				if (delta === 0) return 1;
				if (delta < 0) {
					for (--z, result = z, delta += 1; delta !== 0;) --z, result *= z, delta += 1;
					return result;
				}
				for (result = 1 / z, --delta; delta !== 0;) z += 1, result /= z, --delta;
				return result;
			}
		}
		return gammaDeltaRatioLanczos(z, delta);
	}
	module.exports = gammaDeltaRatio;
})), require_lib$45 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$32();
})), require_polyval_p = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .3999999999940942 : .3999999999940942 + x * (.22222198432149784 + x * .15313837699209373);
	}
	module.exports = evalpoly;
})), require_polyval_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .6666666666666735 : .6666666666666735 + x * (.2857142874366239 + x * (.1818357216161805 + x * .14798198605116586));
	}
	module.exports = evalpoly;
})), require_main$31 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var getHighWord = require_lib$111(), setHighWord = require_lib$110(), isnan = require_lib$135(), BIAS = require_lib$105(), NINF = require_lib$106(), polyvalP = require_polyval_p(), polyvalQ = require_polyval_q(), LN2_HI = .6931471803691238, LN2_LO = 19082149292705877e-26, TWO54 = 0x40000000000000, ONE_THIRD = .3333333333333333, HIGH_SIGNIFICAND_MASK = 1048575, HIGH_MAX_NORMAL_EXP = 2146435072, HIGH_MIN_NORMAL_EXP = 1048576, HIGH_BIASED_EXP_0 = 1072693248;
	/**
	* Evaluates the natural logarithm of a double-precision floating-point number.
	*
	* @param {NonNegativeNumber} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = ln( 4.0 );
	* // returns ~1.386
	*
	* @example
	* var v = ln( 0.0 );
	* // returns -Infinity
	*
	* @example
	* var v = ln( Infinity );
	* // returns Infinity
	*
	* @example
	* var v = ln( NaN );
	* // returns NaN
	*
	* @example
	* var v = ln( -4.0 );
	* // returns NaN
	*/
	function ln(x) {
		var hfsq, hx, t2, t1, k, R, f, i, j, s, w, z;
		return x === 0 ? NINF : isnan(x) || x < 0 ? NaN : (hx = getHighWord(x), k = 0, hx < HIGH_MIN_NORMAL_EXP && (k -= 54, x *= TWO54, hx = getHighWord(x)), hx >= HIGH_MAX_NORMAL_EXP ? x + x : (k += (hx >> 20) - BIAS | 0, hx &= HIGH_SIGNIFICAND_MASK, i = hx + 614244 & 1048576, x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0), k += i >> 20, f = x - 1, (HIGH_SIGNIFICAND_MASK & 2 + hx) < 3 ? f === 0 ? k === 0 ? 0 : k * LN2_HI + k * LN2_LO : (R = f * f * (.5 - ONE_THIRD * f), k === 0 ? f - R : k * LN2_HI - (R - k * LN2_LO - f)) : (s = f / (2 + f), z = s * s, i = hx - 398458 | 0, w = z * z, j = 440401 - hx | 0, t1 = w * polyvalP(w), t2 = z * polyvalQ(w), i |= j, R = t2 + t1, i > 0 ? (hfsq = .5 * f * f, k === 0 ? f - (hfsq - s * (hfsq + R)) : k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f)) : k === 0 ? f - s * (f - R) : k * LN2_HI - (s * (f - R) - k * LN2_LO - f))));
	}
	module.exports = ln;
})), require_lib$44 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$31();
})), require_main$30 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var getHighWord = require_lib$111(), kernelCos = require_lib$60(), kernelSin = require_lib$59(), rempio2 = require_lib$54(), ABS_MASK = require_lib$89(), EXPONENT_MASK = require_lib$84(), buffer = [0, 0], HIGH_WORD_PIO4 = 1072243195, HIGH_WORD_TWO_NEG_27 = 1044381696;
	/**
	* Computes the cosine of a number.
	*
	* ## Method
	*
	* -   Let \\(S\\), \\(C\\), and \\(T\\) denote the \\(\sin\\), \\(\cos\\), and \\(\tan\\), respectively, on \\(\[-\pi/4, +\pi/4\]\\).
	*
	* -   Reduce the argument \\(x\\) to \\(y1+y2 = x-k\pi/2\\) in \\(\[-\pi/4, +\pi/4\]\\), and let \\(n = k \mod 4\\).
	*
	* -   We have
	*
	*     | n | sin(x) | cos(x) | tan(x) |
	*     | - | ------ | ------ | ------ |
	*     | 0 |   S    |   C    |    T   |
	*     | 1 |   C    |  -S    |  -1/T  |
	*     | 2 |  -S    |  -C    |    T   |
	*     | 3 |  -C    |   S    |  -1/T  |
	*
	* @param {number} x - input value (in radians)
	* @returns {number} cosine
	*
	* @example
	* var v = cos( 0.0 );
	* // returns 1.0
	*
	* @example
	* var v = cos( 3.141592653589793/4.0 );
	* // returns ~0.707
	*
	* @example
	* var v = cos( -3.141592653589793/6.0 );
	* // returns ~0.866
	*
	* @example
	* var v = cos( NaN );
	* // returns NaN
	*/
	function cos(x) {
		var ix = getHighWord(x), n;
		if (ix &= ABS_MASK, ix <= HIGH_WORD_PIO4) return ix < HIGH_WORD_TWO_NEG_27 ? 1 : kernelCos(x, 0);
		if (ix >= EXPONENT_MASK) return NaN;
		switch (n = rempio2(x, buffer), n & 3) {
			case 0: return kernelCos(buffer[0], buffer[1]);
			case 1: return -kernelSin(buffer[0], buffer[1]);
			case 2: return -kernelCos(buffer[0], buffer[1]);
			default: return kernelSin(buffer[0], buffer[1]);
		}
	}
	module.exports = cos;
})), require_lib$43 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$30();
})), require_main$29 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135(), isInfinite = require_lib$91(), cos = require_lib$43(), sin = require_lib$53(), abs = require_lib$97(), copysign = require_lib$87(), PI = require_lib$61();
	/**
	* Computes the value of `sin(πx)`.
	*
	* ## Notes
	*
	* -   The function computes `sin(πx)` more accurately than the obvious approach, especially for large `x`.
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var y = sinpi( 0.0 );
	* // returns 0.0
	*
	* @example
	* var y = sinpi( 0.5 );
	* // returns 1.0
	*
	* @example
	* var y = sinpi( 0.9 );
	* // returns ~0.309
	*
	* @example
	* var y = sinpi( NaN );
	* // returns NaN
	*/
	function sinpi(x) {
		var ar, r;
		return isnan(x) || isInfinite(x) ? NaN : (r = x % 2, ar = abs(r), ar === 0 || ar === 1 ? copysign(0, r) : ar < .25 ? sin(PI * r) : ar < .75 ? (ar = .5 - ar, copysign(cos(PI * ar), r)) : ar < 1.25 ? (r = copysign(1, r) - r, sin(PI * r)) : ar < 1.75 ? (ar -= 1.5, -copysign(cos(PI * ar), r)) : (r -= copysign(2, r), sin(PI * r)));
	}
	module.exports = sinpi;
})), require_lib$42 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$29();
})), require_polyval_a1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .06735230105312927 : .06735230105312927 + x * (.007385550860814029 + x * (.0011927076318336207 + x * (.00022086279071390839 + x * 25214456545125733e-21)));
	}
	module.exports = evalpoly;
})), require_polyval_a2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .020580808432516733 : .020580808432516733 + x * (.0028905138367341563 + x * (.0005100697921535113 + x * (.00010801156724758394 + x * 44864094961891516e-21)));
	}
	module.exports = evalpoly;
})), require_polyval_r = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 1.3920053346762105 : 1.3920053346762105 + x * (.7219355475671381 + x * (.17193386563280308 + x * (.01864591917156529 + x * (.0007779424963818936 + x * 7326684307446256e-21))));
	}
	module.exports = evalpoly;
})), require_polyval_s = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .21498241596060885 : .21498241596060885 + x * (.325778796408931 + x * (.14635047265246445 + x * (.02664227030336386 + x * (.0018402845140733772 + x * 3194753265841009e-20))));
	}
	module.exports = evalpoly;
})), require_polyval_t1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.032788541075985965 : -.032788541075985965 + x * (.006100538702462913 + x * (-.0014034646998923284 + x * .00031563207090362595));
	}
	module.exports = evalpoly;
})), require_polyval_t2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .01797067508118204 : .01797067508118204 + x * (-.0036845201678113826 + x * (.000881081882437654 + x * -.00031275416837512086));
	}
	module.exports = evalpoly;
})), require_polyval_t3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.010314224129834144 : -.010314224129834144 + x * (.0022596478090061247 + x * (-.0005385953053567405 + x * .0003355291926355191));
	}
	module.exports = evalpoly;
})), require_polyval_u = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .6328270640250934 : .6328270640250934 + x * (1.4549225013723477 + x * (.9777175279633727 + x * (.22896372806469245 + x * .013381091853678766)));
	}
	module.exports = evalpoly;
})), require_polyval_v = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 2.4559779371304113 : 2.4559779371304113 + x * (2.128489763798934 + x * (.7692851504566728 + x * (.10422264559336913 + x * .003217092422824239)));
	}
	module.exports = evalpoly;
})), require_polyval_w = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .08333333333333297 : .08333333333333297 + x * (-.0027777777772877554 + x * (.0007936505586430196 + x * (-.00059518755745034 + x * (.0008363399189962821 + x * -.0016309293409657527))));
	}
	module.exports = evalpoly;
})), require_main$28 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), isInfinite = require_lib$91(), abs = require_lib$97(), ln = require_lib$44(), trunc = require_lib$95(), sinpi = require_lib$42(), PI = require_lib$61(), PINF = require_lib$108(), polyvalA1 = require_polyval_a1(), polyvalA2 = require_polyval_a2(), polyvalR = require_polyval_r(), polyvalS = require_polyval_s(), polyvalT1 = require_polyval_t1(), polyvalT2 = require_polyval_t2(), polyvalT3 = require_polyval_t3(), polyvalU = require_polyval_u(), polyvalV = require_polyval_v(), polyvalW = require_polyval_w(), A1C = .07721566490153287, A2C = .3224670334241136, RC = 1, SC = -.07721566490153287, T1C = .48383612272381005, T2C = -.1475877229945939, T3C = .06462494023913339, UC = -.07721566490153287, VC = 1, WC = .4189385332046727, YMIN = 1.4616321449683622, TWO52 = 4503599627370496, TWO56 = 72057594037927940, TINY = 13877787807814457e-33, TC = 1.4616321449683622, TF = -.12148629053584961, TT = -3638676997039505e-33;
	/**
	* Evaluates the natural logarithm of the gamma function.
	*
	* ## Method
	*
	* 1.  Argument reduction for \\(0 < x \leq 8\\). Since \\(\Gamma(1+s) = s \Gamma(s)\\), for \\(x \in \[0,8]\\), we may reduce \\(x\\) to a number in \\(\[1.5,2.5]\\) by
	*
	*     ```tex
	*     \operatorname{lgamma}(1+s) = \ln(s) + \operatorname{lgamma}(s)
	*     ```
	*
	*     For example,
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{lgamma}(7.3) &= \ln(6.3) + \operatorname{lgamma}(6.3) \\
	*     &= \ln(6.3 \cdot 5.3) + \operatorname{lgamma}(5.3) \\
	*     &= \ln(6.3 \cdot 5.3 \cdot 4.3 \cdot 3.3 \cdot2.3) + \operatorname{lgamma}(2.3)
	*     \end{align*}
	*     ```
	*
	* 2.  Compute a polynomial approximation of \\(\mathrm{lgamma}\\) around its minimum (\\(\mathrm{ymin} = 1.461632144968362245\\)) to maintain monotonicity. On the interval \\(\[\mathrm{ymin} - 0.23, \mathrm{ymin} + 0.27]\\) (i.e., \\(\[1.23164,1.73163]\\)), we let \\(z = x - \mathrm{ymin}\\) and use
	*
	*     ```tex
	*     \operatorname{lgamma}(x) = -1.214862905358496078218 + z^2 \cdot \operatorname{poly}(z)
	*     ```
	*
	*     where \\(\operatorname{poly}(z)\\) is a \\(14\\) degree polynomial.
	*
	* 3.  Compute a rational approximation in the primary interval \\(\[2,3]\\). Let \\( s = x - 2.0 \\). We can thus use the approximation
	*
	*     ```tex
	*     \operatorname{lgamma}(x) = \frac{s}{2} + s\frac{\operatorname{P}(s)}{\operatorname{Q}(s)}
	*     ```
	*
	*     with accuracy
	*
	*     ```tex
	*     \biggl|\frac{\mathrm{P}}{\mathrm{Q}} - \biggr(\operatorname{lgamma}(x)-\frac{s}{2}\biggl)\biggl| < 2^{-61.71}
	*     ```
	*
	*     The algorithms are based on the observation
	*
	*     ```tex
	*     \operatorname{lgamma}(2+s) = s(1 - \gamma) + \frac{\zeta(2) - 1}{2} s^2 - \frac{\zeta(3) - 1}{3} s^3 + \ldots
	*     ```
	*
	*     where \\(\zeta\\) is the zeta function and \\(\gamma = 0.5772156649...\\) is the Euler-Mascheroni constant, which is very close to \\(0.5\\).
	*
	* 4.  For \\(x \geq 8\\),
	*
	*     ```tex
	*     \operatorname{lgamma}(x) \approx \biggl(x-\frac{1}{2}\biggr) \ln(x) - x + \frac{\ln(2\pi)}{2} + \frac{1}{12x} - \frac{1}{360x^3} + \ldots
	*     ```
	*
	*     which can be expressed
	*
	*     ```tex
	*     \operatorname{lgamma}(x) \approx \biggl(x-\frac{1}{2}\biggr)(\ln(x)-1)-\frac{\ln(2\pi)-1}{2} + \ldots
	*     ```
	*
	*     Let \\(z = \frac{1}{x}\\). We can then use the approximation
	*
	*     ```tex
	*     f(z) = \operatorname{lgamma}(x) - \biggl(x-\frac{1}{2}\biggr)(\ln(x)-1)
	*     ```
	*
	*     by
	*
	*     ```tex
	*     w = w_0 + w_1 z + w_2 z^3 + w_3 z^5 + \ldots + w_6 z^{11}
	*     ```
	*
	*     where
	*
	*     ```tex
	*     |w - f(z)| < 2^{-58.74}
	*     ```
	*
	* 5.  For negative \\(x\\), since
	*
	*     ```tex
	*     -x \Gamma(-x) \Gamma(x) = \frac{\pi}{\sin(\pi x)}
	*     ```
	*
	*     where \\(\Gamma\\) is the gamma function, we have
	*
	*     ```tex
	*     \Gamma(x) = \frac{\pi}{\sin(\pi x)(-x)\Gamma(-x)}
	*     ```
	*
	*     Since \\(\Gamma(-x)\\) is positive,
	*
	*     ```tex
	*     \operatorname{sign}(\Gamma(x)) = \operatorname{sign}(\sin(\pi x))
	*     ```
	*
	*     for \\(x < 0\\). Hence, for \\(x < 0\\),
	*
	*     ```tex
	*     \mathrm{signgam} = \operatorname{sign}(\sin(\pi x))
	*     ```
	*
	*     and
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{lgamma}(x) &= \ln(|\Gamma(x)|) \\
	*     &= \ln\biggl(\frac{\pi}{|x \sin(\pi x)|}\biggr) - \operatorname{lgamma}(-x)
	*     \end{align*}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     Note that one should avoid computing \\(\pi (-x)\\) directly in the computation of \\(\sin(\pi (-x))\\).
	*
	*     <!-- </note> -->
	*
	* ## Special Cases
	*
	* ```tex
	* \begin{align*}
	* \operatorname{lgamma}(2+s) &\approx s (1-\gamma) & \mathrm{for\ tiny\ s} \\
	* \operatorname{lgamma}(x) &\approx -\ln(x) & \mathrm{for\ tiny\ x} \\
	* \operatorname{lgamma}(1) &= 0 & \\
	* \operatorname{lgamma}(2) &= 0 & \\
	* \operatorname{lgamma}(0) &= \infty & \\
	* \operatorname{lgamma}(\infty) &= \infty & \\
	* \operatorname{lgamma}(-\mathrm{integer}) &= \pm \infty
	* \end{align*}
	* ```
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = gammaln( 1.0 );
	* // returns 0.0
	*
	* @example
	* var v = gammaln( 2.0 );
	* // returns 0.0
	*
	* @example
	* var v = gammaln( 4.0 );
	* // returns ~1.792
	*
	* @example
	* var v = gammaln( -0.5 );
	* // returns ~1.266
	*
	* @example
	* var v = gammaln( 0.5 );
	* // returns ~0.572
	*
	* @example
	* var v = gammaln( 0.0 );
	* // returns Infinity
	*
	* @example
	* var v = gammaln( NaN );
	* // returns NaN
	*/
	function gammaln(x) {
		var isNegative, nadj, flg, p3, p2, p1, p, q, t, w, y, z, r;
		if (isnan(x) || isInfinite(x)) return x;
		if (x === 0) return PINF;
		if (x < 0 ? (isNegative = !0, x = -x) : isNegative = !1, x < TINY) return -ln(x);
		if (isNegative) {
			if (x >= TWO52 || (t = sinpi(x), t === 0)) return PINF;
			nadj = ln(PI / abs(t * x));
		}
		if (x === 1 || x === 2) return 0;
		if (x < 2) switch (x <= .9 ? (r = -ln(x), x >= YMIN - 1 + .27 ? (y = 1 - x, flg = 0) : x >= YMIN - 1 - .27 ? (y = x - (TC - 1), flg = 1) : (y = x, flg = 2)) : (r = 0, x >= YMIN + .27 ? (y = 2 - x, flg = 0) : x >= YMIN - .27 ? (y = x - TC, flg = 1) : (y = x - 1, flg = 2)), flg) {
			case 0:
				z = y * y, p1 = A1C + z * polyvalA1(z), p2 = z * (A2C + z * polyvalA2(z)), p = y * p1 + p2, r += p - .5 * y;
				break;
			case 1:
				z = y * y, w = z * y, p1 = T1C + w * polyvalT1(w), p2 = T2C + w * polyvalT2(w), p3 = T3C + w * polyvalT3(w), p = z * p1 - (TT - w * (p2 + y * p3)), r += TF + p;
				break;
			case 2: p1 = y * (UC + y * polyvalU(y)), p2 = VC + y * polyvalV(y), r += -.5 * y + p1 / p2;
		}
		else if (x < 8) switch (flg = trunc(x), y = x - flg, p = y * (SC + y * polyvalS(y)), q = RC + y * polyvalR(y), r = .5 * y + p / q, z = 1, flg) {
			case 7: z *= y + 6;
			case 6: z *= y + 5;
			case 5: z *= y + 4;
			case 4: z *= y + 3;
			case 3: z *= y + 2, r += ln(z);
		}
		else x < TWO56 ? (t = ln(x), z = 1 / x, y = z * z, w = WC + z * polyvalW(y), r = (x - .5) * (t - 1) + w) : r = x * (ln(x) - 1);
		return isNegative && (r = nadj - r), r;
	}
	module.exports = gammaln;
})), require_lib$41 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$28();
})), require_lib$40 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 709.782712893384;
})), require_lib$39 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1.4901161193847656e-8;
})), require_lib$38 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = eval;
})), require_main$27 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var evil = require_lib$38();
	/**
	* Tests for native `function*()` support.
	*
	* @returns {boolean} boolean indicating if an environment has native `function*()` support
	*
	* @example
	* var bool = hasGeneratorSupport();
	* // returns <boolean>
	*/
	function hasGeneratorSupport() {
		var bool;
		try {
			evil("\"use strict\"; (function* () {})"), bool = !0;
		} catch {
			bool = !1;
		}
		return bool;
	}
	module.exports = hasGeneratorSupport;
})), require_lib$37 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$27();
})), require_generators$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), EPS = require_lib$70(), MAX_TERMS = 1e6;
	/**
	* Sum the elements of the series given by the supplied function.
	*
	* @param {Function} generator - series function
	* @param {Object} [options] - function options
	* @param {PositiveInteger} [options.maxTerms=1000000] - maximum number of terms to be added
	* @param {PositiveNumber} [options.tolerance=2.22e-16] - further terms are only added as long as the next term is greater than current term times the tolerance
	* @param {number} [options.initialValue=0] - initial value of the resulting sum
	* @returns {number} sum of all series terms
	*
	* @example
	* var gen = geometricSeriesGenerator( 0.9 );
	* var out = sumSeries( gen );
	* // returns 10.0
	*
	* function* geometricSeriesGenerator( x ) {
	*     var exponent = 0;
	*     while ( true ) {
	*         yield Math.pow( x, exponent );
	*         exponent += 1;
	*     }
	* }
	*/
	function sumSeries(generator, options) {
		var isgenerator, tolerance, nextTerm, counter, result, opts = {};
		if (arguments.length > 1 && (opts = options), tolerance = opts.tolerance || EPS, counter = opts.maxTerms || MAX_TERMS, result = opts.initialValue || 0, isgenerator = typeof generator.next == "function", isgenerator === !0) {
			for (nextTerm of generator) if (result += nextTerm, abs(tolerance * result) >= abs(nextTerm) || --counter === 0) break;
		} else do
			nextTerm = generator(), result += nextTerm;
		while (abs(tolerance * result) < abs(nextTerm) && --counter);
		return result;
	}
	module.exports = sumSeries;
})), require_basic$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), EPS = require_lib$70(), MAX_TERMS = 1e6;
	/**
	* Sum the elements of the series given by the supplied function.
	*
	* @param {Function} generator - series function
	* @param {Object} [options] - function options
	* @param {PositiveInteger} [options.maxTerms=1000000] - maximum number of terms to be added
	* @param {PositiveNumber} [options.tolerance=2.22e-16] - further terms are only added as long as the next term is greater than current term times the tolerance
	* @param {number} [options.initialValue=0] - initial value of the resulting sum
	* @returns {number} sum of all series terms
	*
	* @example
	* var gen = geometricSeriesClosure( 0.9 )
	* var out = sumSeries( gen );
	* // returns 10.0
	*
	* function geometricSeriesClosure( x ) {
	*     var exponent = -1;
	*     return function() {
	*         exponent += 1;
	*         return Math.pow( x, exponent );
	*     };
	* }
	*/
	function sumSeries(generator, options) {
		var tolerance, nextTerm, counter, result, opts = {};
		arguments.length > 1 && (opts = options), tolerance = opts.tolerance || EPS, counter = opts.maxTerms || MAX_TERMS, result = opts.initialValue || 0;
		do
			nextTerm = generator(), result += nextTerm;
		while (abs(tolerance * result) < abs(nextTerm) && --counter);
		return result;
	}
	module.exports = sumSeries;
})), require_lib$36 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Sum the elements of the series given by the supplied function.
	*
	* @module @stdlib/math-base-tools-sum-series
	*
	* @example
	* var sumSeries = require( '@stdlib/math-base-tools-sum-series' );
	*
	* var gen = geometricSeriesClosure( 0.9 );
	* var out = sumSeries( gen );
	* // returns 10.0
	*
	* function geometricSeriesClosure( x ) {
	*     var exponent = -1;
	*     return function() {
	*         exponent += 1;
	*         return Math.pow( x, exponent );
	*     };
	* }
	*/
	var hasGeneratorSupport = require_lib$37(), generator = require_generators$1(), basic = require_basic$1();
	module.exports = hasGeneratorSupport() ? generator : basic;
})), require_tgamma_i_large_x_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2025 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	/**
	* Creates a function to evaluate a series expansion of the full upper fraction (Q) when `x` is large.
	*
	* @private
	* @param {number} a1 - function parameter
	* @param {number} x1 - function parameter
	* @returns {Function} series function
	*/
	function tgammaILargeXSeries(a1, x1) {
		var result = 1, a = a1, x = x1;
		return next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {number} series expansion term
		*/
		function next() {
			var r = result;
			return result *= a / x, --a, r;
		}
	}
	module.exports = tgammaILargeXSeries;
})), require_tgamma_i_large_x = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2025 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var sumSeries = require_lib$36(), tgammaILargeXSeries = require_tgamma_i_large_x_series();
	/**
	* Sums the elements of the series given by the full upper fraction (Q) when `x` is large.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} x - function parameter
	* @returns {number} sum of series
	*/
	function tgammaILargeX(a, x) {
		return sumSeries(tgammaILargeXSeries(a, x));
	}
	module.exports = tgammaILargeX;
})), require_finite_gamma_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var exp = require_lib$81();
	/**
	* Calculates normalized Q when a is an integer.
	*
	* @private
	* @param {integer} a - function parameter
	* @param {number} x - function parameter
	* @returns {number} upper gamma fraction
	*/
	function finiteGammaQ(a, x) {
		var term, sum, e = exp(-x), n;
		if (sum = e, sum !== 0) for (term = sum, n = 1; n < a; ++n) term /= n, term *= x, sum += term;
		return sum;
	}
	module.exports = finiteGammaQ;
})), require_polyval_pp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.3250421072470015 : -.3250421072470015 + x * (-.02848174957559851 + x * (-.005770270296489442 + x * -23763016656650163e-21));
	}
	module.exports = evalpoly;
})), require_polyval_qq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .39791722395915535 : .39791722395915535 + x * (.0650222499887673 + x * (.005081306281875766 + x * (.00013249473800432164 + x * -3960228278775368e-21)));
	}
	module.exports = evalpoly;
})), require_polyval_pa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .41485611868374833 : .41485611868374833 + x * (-.3722078760357013 + x * (.31834661990116175 + x * (-.11089469428239668 + x * (.035478304325618236 + x * -.002166375594868791))));
	}
	module.exports = evalpoly;
})), require_polyval_qa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .10642088040084423 : .10642088040084423 + x * (.540397917702171 + x * (.07182865441419627 + x * (.12617121980876164 + x * (.01363708391202905 + x * .011984499846799107))));
	}
	module.exports = evalpoly;
})), require_polyval_ra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.6938585727071818 : -.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
	}
	module.exports = evalpoly;
})), require_polyval_sa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 19.651271667439257 : 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -.0604244152148581))))));
	}
	module.exports = evalpoly;
})), require_polyval_rb = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.799283237680523 : -.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
	}
	module.exports = evalpoly;
})), require_polyval_sb = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 30.33806074348246 : 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
	}
	module.exports = evalpoly;
})), require_main$26 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
	*
	* Developed at SunPro, a Sun Microsystems, Inc. business.
	* Permission to use, copy, modify, and distribute this
	* software is freely granted, provided that this notice
	* is preserved.
	* ```
	*/
	var isnan = require_lib$135(), exp = require_lib$81(), setLowWord = require_lib$77(), PINF = require_lib$108(), NINF = require_lib$106(), polyvalPP = require_polyval_pp(), polyvalQQ = require_polyval_qq(), polyvalPA = require_polyval_pa(), polyvalQA = require_polyval_qa(), polyvalRA = require_polyval_ra(), polyvalSA = require_polyval_sa(), polyvalRB = require_polyval_rb(), polyvalSB = require_polyval_sb(), TINY = 1e-300, SMALL = 13877787807814457e-33, ERX = .8450629115104675, PPC = .12837916709551256, QQC = 1, PAC = -.0023621185607526594, QAC = 1, RAC = -.009864944034847148, SAC = 1, RBC = -.0098649429247001, SBC = 1;
	/**
	* Evaluates the complementary error function.
	*
	* ```tex
	* \operatorname{erf}(x) = \frac{2}{\sqrt{\pi}} \int^{x}_{0} e^{-t^2}\ \mathrm{dt}
	* ```
	*
	* Note that
	*
	* ```tex
	* \begin{align*}
	* \operatorname{erfc}(x) &= 1 - \operatorname{erf}(x) \\
	* \operatorname{erf}(-x) &= -\operatorname{erf}(x) \\
	* \operatorname{erfc}(-x) &= 2 - \operatorname{erfc}(x)
	* \end{align*}
	* ```
	*
	* ## Method
	*
	* 1.  For \\(|x| \in [0, 0.84375)\\),
	*
	*     ```tex
	*     \operatorname{erf}(x) = x + x \cdot \operatorname{R}(x^2)
	*     ```
	*
	*     and
	*
	*     ```tex
	*     \operatorname{erfc}(x) = \begin{cases}
	*     1 - \operatorname{erf}(x) & \textrm{if}\ x \in (-.84375,0.25) \\
	*     0.5 + ((0.5-x)-x \mathrm{R}) & \textrm{if}\ x \in [0.25,0.84375)
	*     \end{cases}
	*     ```
	*
	*     where \\(R = P/Q\\) and where \\(P\\) is an odd polynomial of degree \\(8\\) and \\(Q\\) is an odd polynomial of degree \\(10\\).
	*
	*     ```tex
	*     \biggl| \mathrm{R} - \frac{\operatorname{erf}(x)-x}{x} \biggr| \leq 2^{-57.90}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     The formula is derived by noting
	*
	*     ```tex
	*     \operatorname{erf}(x) = \frac{2}{\sqrt{\pi}}\biggl(x - \frac{x^3}{3} + \frac{x^5}{10} - \frac{x^7}{42} + \ldots \biggr)
	*     ```
	*
	*     and that
	*
	*     ```tex
	*     \frac{2}{\sqrt{\pi}} = 1.128379167095512573896158903121545171688
	*     ```
	*
	*     is close to unity. The interval is chosen because the fix point of \\(\operatorname{erf}(x)\\) is near \\(0.6174\\) (i.e., \\(\operatorname{erf(x)} = x\\) when \\(x\\) is near \\(0.6174\\)), and, by some experiment, \\(0.84375\\) is chosen to guarantee the error is less than one ulp for \\(\operatorname{erf}(x)\\).
	*
	*     <!-- </note> -->
	*
	* 2.  For \\(|x| \in [0.84375,1.25)\\), let \\(s = |x|-1\\), and \\(c = 0.84506291151\\) rounded to single (\\(24\\) bits)
	*
	*     ```tex
	*     \operatorname{erf}(x) = \operatorname{sign}(x) \cdot \biggl(c + \frac{\operatorname{P1}(s)}{\operatorname{Q1}(s)}\biggr)
	*     ```
	*
	*     and
	*
	*     ```tex
	*     \operatorname{erfc}(x) = \begin{cases}
	*     (1-c) - \frac{\operatorname{P1}(s)}{\operatorname{Q1}(s)} & \textrm{if}\ x > 0 \\
	*     1 + \biggl(c + \frac{\operatorname{P1}(s)}{\operatorname{Q1}(s)}\biggr) & \textrm{if}\ x < 0
	*     \end{cases}
	*     ```
	*
	*     where
	*
	*     ```tex
	*     \biggl|\frac{\mathrm{P1}}{\mathrm{Q1}} - (\operatorname{erf}(|x|)-c)\biggr| \leq 2^{-59.06}
	*     ```
	*
	*     <!-- <note> -->
	*
	*     Here, we use the Taylor series expansion at \\(x = 1\\)
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{erf}(1+s) &= \operatorname{erf}(1) + s\cdot \operatorname{poly}(s) \\
	*     &= 0.845.. + \frac{\operatorname{P1}(s)}{\operatorname{Q1}(s)}
	*     \end{align*}
	*     ```
	*
	*     using a rational approximation to approximate
	*
	*     ```tex
	*     \operatorname{erf}(1+s) - (c = (\mathrm{single})0.84506291151)
	*     ```
	*
	*     <!-- </note> -->
	*
	*     Note that, for \\(x \in [0.84375,1.25)\\), \\(|\mathrm{P1}/\mathrm{Q1}| < 0.078\\), where
	*
	*     -   \\(\operatorname{P1}(s)\\) is a degree \\(6\\) polynomial in \\(s\\)
	*     -   \\(\operatorname{Q1}(s)\\) is a degree \\(6\\) polynomial in \\(s\\)
	*
	* 3.  For \\(x \in [1.25,1/0.35)\\),
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{erfc}(x) &= \frac{1}{x}e^{-x^2-0.5625+(\mathrm{R1}/\mathrm{S1})} \\
	*     \operatorname{erf}(x) &= 1 - \operatorname{erfc}(x)
	*     \end{align*}
	*     ```
	*
	*     where
	*
	*     -   \\(\operatorname{R1}(z)\\) is a degree \\(7\\) polynomial in \\(z\\), where \\(z = 1/x^2\\)
	*     -   \\(\operatorname{S1}(z)\\) is a degree \\(8\\) polynomial in \\(z\\)
	*
	* 4.  For \\(x \in [1/0.35,28)\\),
	*
	*     ```tex
	*     \operatorname{erfc}(x) = \begin{cases}
	*     \frac{1}{x} e^{-x^2-0.5625+(\mathrm{R2}/\mathrm{S2})} & \textrm{if}\ x > 0 \\
	*     2.0 - \frac{1}{x} e^{-x^2-0.5625+(\mathrm{R2}/\mathrm{S2})} & \textrm{if}\ -6 < x < 0 \\
	*     2.0 - \mathrm{tiny} & \textrm{if}\ x \leq -6
	*     \end{cases}
	*     ```
	*
	*     and
	*
	*     ```tex
	*     \operatorname{erf}(x) = \begin{cases}
	*     \operatorname{sign}(x) \cdot (1.0 - \operatorname{erfc}(x)) & \textrm{if}\ x < 6 \\
	*     \operatorname{sign}(x) \cdot (1.0 - \mathrm{tiny}) & \textrm{otherwise}
	*     \end{cases}
	*     ```
	*
	*     where
	*
	*     -   \\(\operatorname{R2}(z)\\) is a degree \\(6\\) polynomial in \\(z\\), where \\(z = 1/x^2\\)
	*     -   \\(\operatorname{S2}(z)\\) is a degree \\(7\\) polynomial in \\(z\\)
	*
	* 5.  For \\(x \in [28, \infty)\\),
	*
	*     ```tex
	*     \begin{align*}
	*     \operatorname{erf}(x) &= \operatorname{sign}(x) \cdot (1 - \mathrm{tiny}) & \textrm{(raise inexact)}
	*     \end{align*}
	*     ```
	*
	*     and
	*
	*     ```tex
	*     \operatorname{erfc}(x) = \begin{cases}
	*     \mathrm{tiny} \cdot \mathrm{tiny} & \textrm{if}\ x > 0\ \textrm{(raise underflow)} \\
	*     2 - \mathrm{tiny} & \textrm{if}\ x < 0
	*     \end{cases}
	*     ```
	*
	* ## Special Cases
	*
	* ```tex
	* \begin{align*}
	* \operatorname{erf}(0) &= 0 \\
	* \operatorname{erf}(-0) &= -0 \\
	* \operatorname{erf}(\infty) &= 1 \\
	* \operatorname{erf}(-\infty) &= -1 \\
	* \operatorname{erfc}(0) &= 1 \\
	* \operatorname{erfc}(\infty) &= 0 \\
	* \operatorname{erfc}(-\infty) &= 2 \\
	* \operatorname{erf}(\mathrm{NaN}) &= \mathrm{NaN} \\
	* \operatorname{erfc}(\mathrm{NaN}) &= \mathrm{NaN}
	* \end{align*}
	* ```
	*
	* ## Notes
	*
	* -   To compute \\(\exp(-x^2-0.5625+(\mathrm{R}/\mathrm{S}))\\), let \\(s\\) be a single precision number and \\(s := x\\); then
	*
	*     ```tex
	*     -x^2 = -s^2 + (s-x)(s+x)
	*     ```
	*
	*     and
	*
	*     ```tex
	*     e^{-x^2-0.5626+(\mathrm{R}/\mathrm{S})} = e^{-s^2-0.5625} e^{(s-x)(s+x)+(\mathrm{R}/\mathrm{S})}
	*     ```
	*
	* -   `#4` and `#5` make use of the asymptotic series
	*
	*     ```tex
	*     \operatorname{erfc}(x) \approx \frac{e^{-x^2}}{x\sqrt{\pi}} (1 + \operatorname{poly}(1/x^2))
	*     ```
	*
	*     We use a rational approximation to approximate
	*
	*     ```tex
	*     g(s) = f(1/x^2) = \ln(\operatorname{erfc}(x) \cdot x) - x^2 + 0.5625
	*     ```
	*
	* -   The error bound for \\(\mathrm{R1}/\mathrm{S1}\\) is
	*
	*     ```tex
	*     |\mathrm{R1}/\mathrm{S1} - f(x)| < 2^{-62.57}
	*     ```
	*
	*     and for \\(\mathrm{R2}/\mathrm{S2}\\) is
	*
	*     ```tex
	*     |\mathrm{R2}/\mathrm{S2} - f(x)| < 2^{-61.52}
	*     ```
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var y = erfc( 2.0 );
	* // returns ~0.0047
	*
	* @example
	* var y = erfc( -1.0 );
	* // returns ~1.8427
	*
	* @example
	* var y = erfc( 0.0 );
	* // returns 1.0
	*
	* @example
	* var y = erfc( Infinity );
	* // returns 0.0
	*
	* @example
	* var y = erfc( -Infinity );
	* // returns 2.0
	*
	* @example
	* var y = erfc( NaN );
	* // returns NaN
	*/
	function erfc(x) {
		var sign, ax, z, r, s, y, p, q;
		if (isnan(x)) return NaN;
		if (x === PINF) return 0;
		if (x === NINF) return 2;
		if (x === 0) return 1;
		if (x < 0 ? (sign = !0, ax = -x) : (sign = !1, ax = x), ax < .84375) return ax < SMALL ? 1 - x : (z = x * x, r = PPC + z * polyvalPP(z), s = QQC + z * polyvalQQ(z), y = r / s, x < .25 ? 1 - (x + x * y) : (r = x * y, r += x - .5, .5 - r));
		if (ax < 1.25) return s = ax - 1, p = PAC + s * polyvalPA(s), q = QAC + s * polyvalQA(s), sign ? 1 + ERX + p / q : 1 - ERX - p / q;
		if (ax < 28) {
			if (s = 1 / (ax * ax), ax < 2.857142857142857) r = RAC + s * polyvalRA(s), s = SAC + s * polyvalSA(s);
			else {
				if (x < -6) return 2 - TINY;
				r = RBC + s * polyvalRB(s), s = SBC + s * polyvalSB(s);
			}
			return z = setLowWord(ax, 0), r = exp(-(z * z) - .5625) * exp((z - ax) * (z + ax) + r / s), sign ? 2 - r / ax : r / ax;
		}
		return sign ? 2 - TINY : TINY * TINY;
	}
	module.exports = erfc;
})), require_lib$35 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$26();
})), require_finite_half_gamma_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var erfc = require_lib$35(), sqrt = require_lib$100(), exp = require_lib$81(), PI = require_lib$61();
	/**
	* Calculates normalized Q when a is a half-integer.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} x - function parameter
	* @returns {number} upper gamma fraction
	*/
	function finiteHalfGammaQ(a, x) {
		var half, term, sum, e = erfc(sqrt(x)), n;
		if (e !== 0 && a > 1) {
			for (term = exp(-x) / sqrt(PI * x), term *= x, half = .5, term /= half, sum = term, n = 2; n < a; ++n) term /= n - half, term *= x, sum += term;
			e += sum;
		}
		return e;
	}
	module.exports = finiteHalfGammaQ;
})), require_lib$34 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = -708.3964185322641;
})), require_full_igamma_prefix$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var exp = require_lib$81(), pow = require_lib$72(), ln = require_lib$44(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34();
	/**
	* Calculates the power term prefix `(z^a)(e^-z)` used in the non-normalized incomplete gammas.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} z - function parameter
	* @returns {number} power term prefix
	*/
	function fullIGammaPrefix(a, z) {
		var prefix, alz = a * ln(z);
		return prefix = z >= 1 ? alz < MAX_LN && -z > MIN_LN ? pow(z, a) * exp(-z) : a >= 1 ? pow(z / exp(z / a), a) : exp(alz - z) : alz > MIN_LN ? pow(z, a) * exp(-z) : z / a < MAX_LN ? pow(z / exp(z / a), a) : exp(alz - z), prefix;
	}
	module.exports = fullIGammaPrefix;
})), require_log1p_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2023 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2005-2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	*/
	/**
	* Creates a function to evaluate a Taylor series expansion `pow(-1, k-1) * pow(x, k) / k` for `ln(1 + x)`.
	*
	* @private
	* @param {number} x - the value at which to evaluate the series
	* @returns {Function} series function
	*/
	function log1pSeries(x) {
		var mMult = -x, mProd = -1, k = 0;
		return next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {number} series expansion term
		*/
		function next() {
			return mProd *= mMult, k += 1, mProd / k;
		}
	}
	module.exports = log1pSeries;
})), require_main$25 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2023 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2005-2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var abs = require_lib$97(), ln = require_lib$44(), FLOAT_EPS = require_lib$70(), sumSeries = require_lib$36(), log1pSeries = require_log1p_series();
	/**
	* Evaluates \\( \operatorname{log1pmx}(x) = \ln(1+x) - x \\).
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = log1pmx( 1.1 );
	* // returns ~-0.358
	*
	* @example
	* var v = log1pmx( 0.99 );
	* // returns ~-0.302
	*
	* @example
	* var v = log1pmx( -0.99 );
	* // returns ~-3.615
	*
	* @example
	* var v = log1pmx( -1.1 );
	* // returns NaN
	*
	* @example
	* var v = log1pmx( NaN );
	* // returns NaN
	*/
	function log1pmx(x) {
		var opts, ax;
		return x <= -1 ? NaN : (ax = abs(x), ax > .95 ? ln(1 + x) - x : ax < FLOAT_EPS ? -x * x / 2 : (opts = { initialValue: -x }, sumSeries(log1pSeries(x), opts)));
	}
	module.exports = log1pmx;
})), require_lib$33 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2023 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$25();
})), require_lib$32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 6.283185307179586;
})), require_polyval_c0 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.3333333333333333 : -.3333333333333333 + x * (.08333333333333333 + x * (-.014814814814814815 + x * (.0011574074074074073 + x * (.0003527336860670194 + x * (-.0001787551440329218 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8.296711340953087e-7 + x * (-1.7665952736826078e-7 + x * (6.707853543401498e-9 + x * (1.0261809784240309e-8 + x * (-4.382036018453353e-9 + x * 914769958223679e-24)))))))))))));
	}
	module.exports = evalpoly;
})), require_polyval_c1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.001851851851851852 : -.001851851851851852 + x * (-.003472222222222222 + x * (.0026455026455026454 + x * (-.0009902263374485596 + x * (.00020576131687242798 + x * (-4.018775720164609e-7 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4.647127802807434e-9 + x * (1.378633446915721e-7 + x * (-5.752545603517705e-8 + x * 1.1951628599778148e-8)))))))))));
	}
	module.exports = evalpoly;
})), require_polyval_c2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .004133597883597883 : .004133597883597883 + x * (-.0026813271604938273 + x * (.0007716049382716049 + x * (20093878600823047e-22 + x * (-.00010736653226365161 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3.423578734096138e-8 + x * (13721957309062932e-22 + x * (-6.298992138380055e-7 + x * 1.4280614206064242e-7)))))))));
	}
	module.exports = evalpoly;
})), require_polyval_c3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0006494341563786008 : .0006494341563786008 + x * (.00022947209362139917 + x * (-.0004691894943952557 + x * (.00026772063206283885 + x * (-7561801671883977e-20 + x * (-2.396505113867297e-7 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
	}
	module.exports = evalpoly;
})), require_polyval_c4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.0008618882909167117 : -.0008618882909167117 + x * (.0007840392217200666 + x * (-.0002990724803031902 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
	}
	module.exports = evalpoly;
})), require_polyval_c5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.00033679855336635813 : -.00033679855336635813 + x * (-6972813758365858e-20 + x * (.0002772753244959392 + x * (-.00019932570516188847 + x * (6797780477937208e-20 + x * (1.419062920643967e-7 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
	}
	module.exports = evalpoly;
})), require_polyval_c6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0005313079364639922 : .0005313079364639922 + x * (-.0005921664373536939 + x * (.0002708782096718045 + x * (7.902353232660328e-7 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
	}
	module.exports = evalpoly;
})), require_polyval_c7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .00034436760689237765 : .00034436760689237765 + x * (5171790908260592e-20 + x * (-.00033493161081142234 + x * (.0002812695154763237 + x * -.00010976582244684731)));
	}
	module.exports = evalpoly;
})), require_polyval_c8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -.0006526239185953094 : -.0006526239185953094 + x * (.0008394987206720873 + x * -.000438297098541721);
	}
	module.exports = evalpoly;
})), require_igamma_temme_large = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var evalpoly = require_lib$133(), log1pmx = require_lib$33(), erfc = require_lib$35(), sqrt = require_lib$100(), exp = require_lib$81(), TWO_PI = require_lib$32(), polyvalC0 = require_polyval_c0(), polyvalC1 = require_polyval_c1(), polyvalC2 = require_polyval_c2(), polyvalC3 = require_polyval_c3(), polyvalC4 = require_polyval_c4(), polyvalC5 = require_polyval_c5(), polyvalC6 = require_polyval_c6(), polyvalC7 = require_polyval_c7(), polyvalC8 = require_polyval_c8(), workspace = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Asymptotic expansions of the incomplete gamma functions when `a` is large and `x ~ a` (IEEE double precision or 10^-17).
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} x - function parameter
	* @returns {number} value of asymptotic expansion
	*/
	function igammaTemmeLarge(a, x) {
		var result, phi = -log1pmx((x - a) / a), y = a * phi, z = sqrt(2 * phi);
		return x < a && (z = -z), workspace[0] = polyvalC0(z), workspace[1] = polyvalC1(z), workspace[2] = polyvalC2(z), workspace[3] = polyvalC3(z), workspace[4] = polyvalC4(z), workspace[5] = polyvalC5(z), workspace[6] = polyvalC6(z), workspace[7] = polyvalC7(z), workspace[8] = polyvalC8(z), workspace[9] = -.0005967612901927463, result = evalpoly(workspace, 1 / a), result *= exp(-y) / sqrt(TWO_PI * a), x < a && (result = -result), result += erfc(sqrt(y)) / 2, result;
	}
	module.exports = igammaTemmeLarge;
})), require_lower_incomplete_gamma_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	/**
	* Creates a function to evaluate a series expansion of the incomplete gamma function.
	*
	* @private
	* @param {number} a1 - function parameter
	* @param {number} z1 - function parameter
	* @returns {Function} series function
	*/
	function lowerIncompleteGammaSeries(a1, z1) {
		var result = 1, a = a1, z = z1;
		return next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {number} series expansion term
		*/
		function next() {
			var r = result;
			return a += 1, result *= z / a, r;
		}
	}
	module.exports = lowerIncompleteGammaSeries;
})), require_lower_gamma_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var sumSeries = require_lib$36(), lowerIncompleteGammaSeries = require_lower_incomplete_gamma_series();
	/**
	* Sums elements of the series expansion of the lower incomplete gamma function.
	*
	* ## Method
	*
	* -   Multiply result by `((z^a) * (e^-z) / a)` to get the full lower incomplete integral.
	* -   Divide by `gamma(a)` to get the normalized value.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} z - function parameter
	* @param {number} initialValue - initial value of the resulting sum
	* @returns {number} sum of terms of lower gamma series
	*/
	function lowerGammaSeries(a, z, initialValue) {
		var result, s;
		return initialValue ||= 0, s = lowerIncompleteGammaSeries(a, z), result = sumSeries(s, { initialValue }), result;
	}
	module.exports = lowerGammaSeries;
})), require_rational_pq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? 1e400 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (.22668404630224365 + x * (.004826466289237662 + x * 4624429436045379e-20))))))))), s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))))) : (x = 1 / x, s1 = 4624429436045379e-20 + x * (.004826466289237662 + x * (.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658))))))))), s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$24 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	module.exports = require_rational_pq();
})), require_lib$31 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$24();
})), require_regularised_gamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006-7, 2013-14.
	* Copyright Paul A. Bristow 2007, 2013-14.
	* Copyright Nikhar Agrawal 2013-14.
	* Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var lanczosSumExpGScaled = require_lib$31(), gammaln = require_lib$41(), gamma = require_lib$50(), log1pmx = require_lib$33(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), max = require_lib$67(), min = require_lib$65(), ln = require_lib$44(), FLOAT64_MAX = require_lib$64(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34(), G = require_lib$46(), E = require_lib$71();
	/**
	* Computes `(z^a)*(e^-z) / gamma(a)`.
	*
	* @private
	* @param {number} a - input value
	* @param {number} z - input value
	* @returns {number} function value
	*/
	function regularisedGammaPrefix(a, z) {
		var prefix, amza, agh = a + G - .5, alz, amz, sq, d = (z - a - G + .5) / agh;
		return a < 1 ? z <= MIN_LN || a < 1 / FLOAT64_MAX ? exp(a * ln(z) - z - gammaln(a)) : pow(z, a) * exp(-z) / gamma(a) : (abs(d * d * a) <= 100 && a > 150 ? (prefix = a * log1pmx(d) + z * (.5 - G) / agh, prefix = exp(prefix)) : (alz = a * ln(z / agh), amz = a - z, min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN ? (amza = amz / a, min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN ? (sq = pow(z / agh, a / 2) * exp(amz / 2), prefix = sq * sq) : min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a ? (sq = pow(z / agh, a / 4) * exp(amz / 4), prefix = sq * sq, prefix *= prefix) : prefix = amza > MIN_LN && amza < MAX_LN ? pow(z * exp(amza) / agh, a) : exp(alz + amz)) : prefix = pow(z / agh, a) * exp(amz)), prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a), prefix);
	}
	module.exports = regularisedGammaPrefix;
})), require_main$23 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var isnan = require_lib$135(), isinfinite = require_lib$91(), abs = require_lib$97(), expm1 = require_lib$103(), ln = require_lib$44(), pow = require_lib$72(), trunc = require_lib$95();
	/**
	* Evaluates `bˣ - 1`.
	*
	* @param {number} b - base
	* @param {number} x - exponent
	* @returns {number} function value
	*
	* @example
	* var y = powm1( 2.0, 3.0 );
	* // returns 7.0
	*
	* @example
	* var y = powm1( 4.0, 0.5 );
	* // returns 1.0
	*
	* @example
	* var y = powm1( 0.0, 100.0 );
	* // returns -1.0
	*
	* @example
	* var y = powm1( 100.0, 0.0 );
	* // returns 0.0
	*
	* @example
	* var y = powm1( 0.0, 0.0 );
	* // returns 0.0
	*
	* @example
	* var y = powm1( 3.141592653589793, 5.0 );
	* // returns ~305.0197
	*
	* @example
	* var y = powm1( NaN, 3.0 );
	* // returns NaN
	*
	* @example
	* var y = powm1( 5.0, NaN );
	* // returns NaN
	*/
	function powm1(b, x) {
		var result, y;
		if (isnan(b) || isnan(x)) return NaN;
		if (x === 0) return 0;
		if (b === 0) return -1;
		if (b < 0 && x % 2 == 0 && (b = -b), b > 0) {
			if ((abs(x * (b - 1)) < .5 || abs(x) < .2) && (y = ln(b) * x, y < .5)) return expm1(y);
		} else if (trunc(x) !== x) return NaN;
		return result = pow(b, x) - 1, isinfinite(result) || isnan(result) ? NaN : result;
	}
	module.exports = powm1;
})), require_lib$30 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$23();
})), require_rational_p1q1$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.01803556856784494 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.01803556856784494 + x * (.02512664961998968 + x * (.049410315156753225 + x * (.0172491608709614 + x * (-.0002594535632054381 + x * (-.0005410098692152044 + x * (-3245886498259485e-20 + x * 0)))))), s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (.5413914320717209 + x * (.09885042511280101 + x * (.008213096746488934 + x * (.00022493629192211576 + x * -2.2335276320861708e-7))))))) : (x = 1 / x, s1 = 0 + x * (-3245886498259485e-20 + x * (-.0005410098692152044 + x * (-.0002594535632054381 + x * (.0172491608709614 + x * (.049410315156753225 + x * (.02512664961998968 + x * -.01803556856784494)))))), s2 = -2.2335276320861708e-7 + x * (.00022493629192211576 + x * (.008213096746488934 + x * (.09885042511280101 + x * (.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p2q2$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .04906224540690395 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = .04906224540690395 + x * (-.09691175301595212 + x * (-.4149833583594954 + x * (-.4065671242119384 + x * (-.1584135863906922 + x * (-.024014982064857155 + x * -.0010034668769627955))))), s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (.5071377386143635 + x * (.05770397226904519 + x * .001957681026011072)))))) : (x = 1 / x, s1 = -.0010034668769627955 + x * (-.024014982064857155 + x * (-.1584135863906922 + x * (-.4065671242119384 + x * (-.4149833583594954 + x * (-.09691175301595212 + x * .04906224540690395))))), s2 = .001957681026011072 + x * (.05770397226904519 + x * (.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p3q3$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2024 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.029232972183027003 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.029232972183027003 + x * (.14421626775719232 + x * (-.14244039073863127 + x * (.05428096940550536 + x * (-.008505359768683364 + x * (.0004311713426792973 + x * 0))))), s2 = 1 + x * (-1.5016935605448505 + x * (.846973248876495 + x * (-.22009515181499575 + x * (.02558279715597587 + x * (-.0010066679553914337 + x * -8.271935218912905e-7)))))) : (x = 1 / x, s1 = 0 + x * (.0004311713426792973 + x * (-.008505359768683364 + x * (.05428096940550536 + x * (-.14244039073863127 + x * (.14421626775719232 + x * -.029232972183027003))))), s2 = -8.271935218912905e-7 + x * (-.0010066679553914337 + x * (.02558279715597587 + x * (-.22009515181499575 + x * (.846973248876495 + x * (-1.5016935605448505 + x * 1)))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_lgamma_small_imp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006-7, 2013-14.
	* (C) Copyright Paul A. Bristow 2007, 2013-14.
	* (C) Copyright Nikhar Agrawal 2013-14.
	* (C) Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var ln = require_lib$44(), EPS = require_lib$70(), rateval1 = require_rational_p1q1$2(), rateval2 = require_rational_p2q2$2(), rateval3 = require_rational_p3q3$2(), Y1 = .15896368026733398, Y2 = .5281534194946289, Y3 = .45201730728149414;
	/**
	* Evaluates the natural logarithm of the gamma function for small arguments.
	*
	* ## Method
	*
	* 1.  For \\( z > 2 \\), begin by performing argument reduction until \\( z \\) is in \\(\[2,3)\\). Use the following form:
	*
	*     ```tex
	*     \operatorname{gammaln}(z) = (z-2)(z+1)(Y + R(z-2))
	*     ```
	*
	*     where \\( R(z-2) \\) is a rational approximation optimized for low absolute error. As long as the absolute error is small compared to the constant \\( Y \\), then any rounding error in the computation will get wiped out.
	*
	* 2.  If \\( z < 1 \\), use recurrence to shift to \\( z \\) in the interval \\(\[1,2\]\\). Then, use one of two approximations: one for \\( z \\) in \\(\[1,1.5\]\\) and one for \\( z \\) in \\(\[1.5,2\]\\):
	*
	*     -   For \(( z \\) in \\(\[1,1.5\]\\), use
	*
	*         ```tex
	*         \operatorname{gammaln}(z) = (z-1)(z-2)(Y + R(z-1))
	*         ```
	*
	*         where \\( R(z-1) \\) is a rational approximation optimized for low absolute error. As long as the absolute error is small compared to the constant \\( Y \\), then any rounding error in the computation will get wiped out.
	*
	*     -   For \\( z \\) in \\(\[1.5,2\]\\), use
	*
	*         ```tex
	*         \operatorname{gammaln}(z) = (2-z)(1-z)(Y + R(2-z))
	*         ```
	*
	*         where \\( R(2-z) \\) is a rational approximation optimized for low absolute error. As long as the absolute error is small compared to the constant \\( Y \\), then any rounding error in the computation will get wiped out.
	*
	* ## Notes
	*
	* -   Relative error:
	*
	*     | function | peak         | maximum deviation |
	*     |:--------:|:------------:|:-----------------:|
	*     | R(Z-2)   | 4.231e-18    | 5.900e-24         |
	*     | R(Z-1)   | 1.230011e-17 | 3.139e-021        |
	*     | R(2-Z)   | 1.797565e-17 | 2.151e-021        |
	*
	* @private
	* @param {number} z - input value
	* @param {number} zm1 - `z` minus one
	* @param {number} zm2 - `z` minus two
	* @returns {number} function value
	*/
	function lgammaSmallImp(z, zm1, zm2) {
		var prefix, result, r, R;
		if (z < EPS) return -ln(z);
		if (zm1 === 0 || zm2 === 0) return 0;
		if (result = 0, z > 2) {
			if (z >= 3) {
				do
					--z, --zm2, result += ln(z);
				while (z >= 3);
				zm2 = z - 2;
			}
			return r = zm2 * (z + 1), R = rateval1(zm2), result += r * Y1 + r * R, result;
		}
		return z < 1 && (result += -ln(z), zm2 = zm1, zm1 = z, z += 1), z <= 1.5 ? (r = rateval2(zm1), prefix = zm1 * zm2, result += prefix * Y2 + prefix * r, result) : (r = zm2 * zm1, R = rateval3(-zm2), result += r * Y3 + r * R, result);
	}
	module.exports = lgammaSmallImp;
})), require_main$22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006-7, 2013-14.
	* (C) Copyright Paul A. Bristow 2007, 2013-14.
	* (C) Copyright Nikhar Agrawal 2013-14.
	* (C) Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gamma = require_lib$50(), expm1 = require_lib$103(), log1p = require_lib$101(), isnan = require_lib$135(), lgammaSmallImp = require_lgamma_small_imp();
	/**
	* Computes `gamma(x+1) - 1`.
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var v = gamma1pm1( 0.2 );
	* // returns ~-0.082
	*
	* @example
	* var v = gamma1pm1( -9.2 );
	* // returns ~-1.0
	*
	* @example
	* var v = gamma1pm1( 0.0 );
	* // returns 0.0
	*
	* @example
	* var v = gamma1pm1( -3.0 );
	* // returns NaN
	*
	* @example
	* var v = gamma1pm1( NaN );
	* // returns NaN
	*/
	function gamma1pm1(x) {
		return isnan(x) ? NaN : x < 0 ? x < -.5 ? gamma(1 + x) - 1 : expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x)) : x < 2 ? expm1(lgammaSmallImp(x + 1, x, x - 1)) : gamma(1 + x) - 1;
	}
	module.exports = gamma1pm1;
})), require_lib$29 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$22();
})), require_small_gamma2_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	/**
	* Series representation for the full upper fraction (Q) when `a` is very small.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} x - function parameter
	* @returns {Function} series function
	*/
	function smallGamma2Series(a, x) {
		var result = -x, apn, n, r;
		return x = -x, apn = a + 1, n = 1, next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {number} series expansion term
		*/
		function next() {
			return r = result / apn, result *= x, n += 1, result /= n, apn += 1, r;
		}
	}
	module.exports = smallGamma2Series;
})), require_tgamma_small_upper_part = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var powm1 = require_lib$30(), sumSeries = require_lib$36(), gamma1pm1 = require_lib$29(), smallGamma2Series = require_small_gamma2_series();
	/**
	* Compute the full upper fraction (Q) when `a` is very small.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} x - function parameter
	* @param {boolean} invert - boolean indicating if the upper tail of the incomplete gamma function should be evaluated
	* @returns {Array} full upper fraction (Q) and pgam
	*/
	function tgammaSmallUpperPart(a, x, invert) {
		var initialValue, result = gamma1pm1(a), pgam = (result + 1) / a, p = powm1(x, a), s;
		return result -= p, result /= a, s = smallGamma2Series(a, x), p += 1, initialValue = invert ? pgam : 0, result = -p * sumSeries(s, { initialValue: (initialValue - result) / p }), invert && (result = -result), [result, pgam];
	}
	module.exports = tgammaSmallUpperPart;
})), require_lib$28 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 11754943508222875e-54;
})), require_generators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), FLOAT32_SMALLEST_NORMAL = require_lib$28(), EPS = require_lib$70(), MAX_ITER = 1e6;
	/**
	* Evaluates a continued fraction expansion.
	*
	* ```text
	*           a1
	*      ---------------
	*      b1 +     a2
	*           ----------
	*            b2 +   a3
	*                -----
	*                b3 + ...
	* ```
	*
	* @private
	* @param {Function} gen - function giving terms of continued fraction expansion
	* @param {PositiveNumber} factor - further terms are only added as long as factor*result is smaller than the next term
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} evaluated expansion
	*/
	function continuedFractionA(gen, factor, maxIter) {
		var isgenerator = typeof gen.next == "function", delta, a0, f, C, D, v = isgenerator ? gen.next().value : gen();
		if (f = v[1], a0 = v[0], f === 0 && (f = FLOAT32_SMALLEST_NORMAL), C = f, D = 0, isgenerator === !0) do
			v = gen.next().value, v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (abs(delta - 1) > factor && --maxIter);
		else do
			v = gen(), v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (v && abs(delta - 1) > factor && --maxIter);
		return a0 / f;
	}
	/**
	* Evaluates a continued fraction expansion.
	*
	* ```text
	*      b0 +    a1
	*      ---------------
	*      b1 +     a2
	*           ----------
	*           b2 +   a3
	*                -----
	*                b3 + ...
	* ```
	*
	* @private
	* @param {Function} gen - function giving terms of continued fraction expansion
	* @param {PositiveNumber} factor - further terms are only added as long as factor*result is smaller than the next term
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} evaluated expansion
	*/
	function continuedFractionB(gen, factor, maxIter) {
		var isgenerator = typeof gen.next == "function", delta, f, C, D, v = isgenerator ? gen.next().value : gen();
		if (f = v[1], f === 0 && (f = FLOAT32_SMALLEST_NORMAL), C = f, D = 0, isgenerator === !0) do
			v = gen.next().value, v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (v && abs(delta - 1) > factor && --maxIter);
		else do
			v = gen(), v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (v && abs(delta - 1) > factor && --maxIter);
		return f;
	}
	/**
	* Evaluates the continued fraction approximation for the supplied series generator using the modified Lentz algorithm.
	*
	* ## References
	*
	* -   Lentz, William J. 1976. "Generating bessel functions in Mie scattering calculations using continued fractions." _Applied Optics_ 15 (3): 668–71. doi:[10.1364/AO.15.000668](https://doi.org/10.1364/AO.15.000668).
	*
	* @param {Function} generator - function returning terms of continued fraction expansion
	* @param {Object} [options] - function options
	* @param {PositiveInteger} [options.maxIter=1000] - maximum number of iterations
	* @param {PositiveNumber} [options.tolerance=2.22e-16] - further terms are only added as long as the next term is greater than current term times the tolerance
	* @param {boolean} [options.keep=false] - whether to keep the leading b term
	* @returns {number} value of continued fraction
	*
	* @example
	* // Continued fraction for (e-1)^(-1):
	* var gen = generator();
	* var out = continuedFraction( gen );
	* // returns ~0.582
	*
	* function* generator() {
	*    var i = 0;
	*    while ( true ) {
	*        i++;
	*        yield [ i, i ];
	*    }
	* }
	*/
	function continuedFraction(generator, options) {
		var maxIter, opts = {}, eps;
		return arguments.length > 1 && (opts = options), maxIter = opts.maxIter || MAX_ITER, eps = opts.tolerance || EPS, opts.keep ? continuedFractionB(generator, eps, maxIter) : continuedFractionA(generator, eps, maxIter);
	}
	module.exports = continuedFraction;
})), require_basic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), EPS = require_lib$70(), FLOAT32_SMALLEST_NORMAL = require_lib$28(), MAX_ITER = 1e6;
	/**
	* Evaluates a continued fraction expansion.
	*
	* ```text
	*           a1
	*      ---------------
	*      b1 +     a2
	*           ----------
	*            b2 +   a3
	*                -----
	*                b3 + ...
	* ```
	*
	* @private
	* @param {Function} gen - function giving terms of continued fraction expansion
	* @param {PositiveNumber} factor - further terms are only added as long as factor*result is smaller than the next term
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} evaluated expansion
	*/
	function continuedFractionA(gen, factor, maxIter) {
		var delta, a0, C, D, f, v = gen();
		f = v[1], a0 = v[0], f === 0 && (f = FLOAT32_SMALLEST_NORMAL), C = f, D = 0;
		do
			v = gen(), v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (v && abs(delta - 1) > factor && --maxIter);
		return a0 / f;
	}
	/**
	* Evaluates a continued fraction expansion.
	*
	* ```text
	*      b0 +   a1
	*      ---------------
	*      b1 +   a2
	*           ----------
	*           b2 +   a3
	*                -----
	*                b3 + ...
	* ```
	*
	* @private
	* @param {Function} gen - function giving terms of continued fraction expansion
	* @param {PositiveNumber} factor - further terms are only added as long as factor*result is smaller than the next term
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} evaluated expansion
	*/
	function continuedFractionB(gen, factor, maxIter) {
		var delta, C, D, f, v = gen();
		f = v[1], f === 0 && (f = FLOAT32_SMALLEST_NORMAL), C = f, D = 0;
		do
			v = gen(), v && (D = v[1] + v[0] * D, D === 0 && (D = FLOAT32_SMALLEST_NORMAL), C = v[1] + v[0] / C, C === 0 && (C = FLOAT32_SMALLEST_NORMAL), D = 1 / D, delta = C * D, f *= delta);
		while (v && abs(delta - 1) > factor && --maxIter);
		return f;
	}
	/**
	* Evaluates the continued fraction approximation for the supplied series generator using the modified Lentz algorithm.
	*
	* ## References
	*
	* -   Lentz, William J. 1976. "Generating bessel functions in Mie scattering calculations using continued fractions." _Applied Optics_ 15 (3): 668–71. doi:[10.1364/AO.15.000668](https://doi.org/10.1364/AO.15.000668).
	*
	* @param {Function} generator - function returning terms of continued fraction expansion
	* @param {Object} [options] - function options
	* @param {PositiveInteger} [options.maxIter=1000000] - maximum number of iterations
	* @param {PositiveNumber} [options.tolerance=2.22e-16] - further terms are only added as long as the next term is greater than current term times the tolerance
	* @param {boolean} [options.keep=false] - whether to keep the leading b term
	* @returns {number} value of continued fraction
	*
	* @example
	* // Continued fraction for (e-1)^(-1):
	* var gen = generator();
	* var out = continuedFraction( gen );
	* // returns ~0.582
	*
	* function generator() {
	*    var i = 0;
	*    return function() {
	*        i++;
	*        return [ i, i ];
	*    };
	* }
	*/
	function continuedFraction(generator, options) {
		var maxIter, opts = {}, eps;
		return arguments.length > 1 && (opts = options), eps = opts.tolerance || EPS, maxIter = opts.maxIter || MAX_ITER, opts.keep ? continuedFractionB(generator, eps, maxIter) : continuedFractionA(generator, eps, maxIter);
	}
	module.exports = continuedFraction;
})), require_lib$27 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Calculate a continued fraction approximation.
	*
	* @module @stdlib/math-base-tools-continued-fraction
	*
	* @example
	* var continuedFraction = require( '@stdlib/math-base-tools-continued-fraction' );
	*
	* // Continued fraction for (e-1)^(-1):
	* var gen = generator();
	* var out = continuedFraction( gen );
	* // returns ~0.582
	*
	* function generator() {
	*    var i = 0;
	*    return function() {
	*        i++;
	*        return [ i, i ];
	*    };
	* }
	*/
	var hasGeneratorSupport = require_lib$37(), generator = require_generators(), basic = require_basic();
	module.exports = hasGeneratorSupport() ? generator : basic;
})), require_upper_incomplete_gamma_fract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	/**
	* Creates a function to evaluate a series expansion of the upper incomplete gamma fraction.
	*
	* @private
	* @param {number} a1 - function parameter
	* @param {number} z1 - function parameter
	* @returns {Function} series function
	*/
	function upperIncompleteGammaFract(a1, z1) {
		var z = z1 - a1 + 1, a = a1, k = 0;
		return next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {Array} series expansion terms
		*/
		function next() {
			return k += 1, z += 2, [k * (a - k), z];
		}
	}
	module.exports = upperIncompleteGammaFract;
})), require_upper_gamma_fraction = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var continuedFraction = require_lib$27(), upperIncompleteGammaFract = require_upper_incomplete_gamma_fract();
	/**
	* Evaluate the lower incomplete gamma integral via a series expansion and divide by `gamma(z)` to normalize.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} z - function parameter
	* @returns {number} function value
	*/
	function upperGammaFraction(a, z) {
		var f = upperIncompleteGammaFract(a, z);
		return 1 / (z - a + 1 + continuedFraction(f));
	}
	module.exports = upperGammaFraction;
})), require_igamma_final = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2025 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var floor = require_lib$102(), gamma = require_lib$50(), abs = require_lib$97(), pow = require_lib$72(), ln = require_lib$44(), SQRT_EPSILON = require_lib$39(), FLOAT64_MAX = require_lib$64(), MAX_LN = require_lib$40(), tgammaILargeX = require_tgamma_i_large_x(), finiteGammaQ = require_finite_gamma_q(), finiteHalfGammaQ = require_finite_half_gamma_q(), fullIGammaPrefix = require_full_igamma_prefix$1(), igammaTemmeLarge = require_igamma_temme_large(), lowerGammaSeries = require_lower_gamma_series(), regularisedGammaPrefix = require_regularised_gamma_prefix(), tgammaSmallUpperPart = require_tgamma_small_upper_part(), upperGammaFraction = require_upper_gamma_fraction();
	/**
	* Main entry point for evaluating all the four incomplete gamma functions (lower, upper, regularized lower, and regularized upper).
	*
	* @private
	* @param {number} x - function parameter
	* @param {number} a - function parameter
	* @param {boolean} regularized - boolean indicating if the function should evaluate the regularized or non-regularized incomplete gamma functions
	* @param {boolean} upper - boolean indicating if the function should return the upper tail of the incomplete gamma function
	* @returns {number} function value
	*/
	function igammaFinal(x, a, regularized, upper) {
		var optimisedInvert, evalMethod, isHalfInt, initValue, useTemme, isSmallA, result = 0, invert = upper, isInt, sigma, res, gam, fa, g;
		switch (isSmallA = a < 30 && a <= x + 1 && x < MAX_LN, isSmallA ? (fa = floor(a), isInt = fa === a, isHalfInt = !isInt && abs(fa - a) === .5) : (isInt = !1, isHalfInt = !1), isInt && x > .6 ? (invert = !invert, evalMethod = 0) : isHalfInt && x > .2 ? (invert = !invert, evalMethod = 1) : x < SQRT_EPSILON && a > 1 ? evalMethod = 6 : x > 1e3 && (a < x || abs(a - 50) / x < 1) ? (invert = !invert, evalMethod = 7) : x < .5 ? evalMethod = -.4 / ln(x) < a ? 2 : 3 : x < 1.1 ? evalMethod = x * .75 < a ? 2 : 3 : (useTemme = !1, regularized && a > 20 && (sigma = abs((x - a) / a), a > 200 ? 20 / a > sigma * sigma && (useTemme = !0) : sigma < .4 && (useTemme = !0)), useTemme ? evalMethod = 5 : x - 1 / (3 * x) < a ? evalMethod = 2 : (evalMethod = 4, invert = !invert)), evalMethod) {
			case 0:
				result = finiteGammaQ(a, x), regularized === !1 && (result *= gamma(a));
				break;
			case 1:
				result = finiteHalfGammaQ(a, x), regularized === !1 && (result *= gamma(a));
				break;
			case 2:
				result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x), result !== 0 && (initValue = 0, optimisedInvert = !1, invert && (initValue = regularized ? 1 : gamma(a), regularized || result >= 1 || FLOAT64_MAX * result > initValue ? (initValue /= result, regularized || a < 1 || FLOAT64_MAX / a > initValue ? (initValue *= -a, optimisedInvert = !0) : initValue = 0) : initValue = 0), result *= lowerGammaSeries(a, x, initValue) / a, optimisedInvert && (invert = !1, result = -result));
				break;
			case 3:
				invert = !invert, res = tgammaSmallUpperPart(a, x, invert), result = res[0], g = res[1], invert = !1, regularized && (result /= g);
				break;
			case 4:
				result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x), result !== 0 && (result *= upperGammaFraction(a, x));
				break;
			case 5:
				result = igammaTemmeLarge(a, x), x >= a && (invert = !invert);
				break;
			case 6:
				result = regularized ? pow(x, a) / gamma(a + 1) : pow(x, a) / a, result *= 1 - a * x / (a + 1);
				break;
			case 7: result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x), result /= x, result !== 0 && (result *= tgammaILargeX(a, x));
		}
		return regularized && result > 1 && (result = 1), invert && (gam = regularized ? 1 : gamma(a), result = gam - result), result;
	}
	module.exports = igammaFinal;
})), require_main$21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006-7, 2013-14.
	* (C) Copyright Paul A. Bristow 2007, 2013-14.
	* (C) Copyright Nikhar Agrawal 2013-14.
	* (C) Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gammaln = require_lib$41(), exp = require_lib$81(), ln = require_lib$44(), SQRT_TWO_PI = require_lib$52(), MAX_LN = require_lib$40(), PINF = require_lib$108(), FLOAT64_MAX_NTH_FACTORIAL = require_lib$49(), igammaFinal = require_igamma_final(), lowerGammaSeries = require_lower_gamma_series(), upperGammaFraction = require_upper_gamma_fraction();
	/**
	* Computes the incomplete gamma function.
	*
	* ## Notes
	*
	* -   The upper tail is calculated via the modified Lentz's method for computing continued fractions, the lower tail using a power expansion.
	* -   When `a >= FLOAT64_MAX_NTH_FACTORIAL` and computing the non-normalized incomplete gamma, result is rather hard to compute unless we use logs. There are really two options a) if `x` is a long way from `a` in value then we can reliably use methods 2 and 4 below in logarithmic form and go straight to the result. Otherwise we let the regularized gamma take the strain (the result is unlikely to underflow in the central region anyway) and combine with `lgamma` in the hopes that we get a finite result.
	*
	* @param {NonNegativeNumber} x - function parameter
	* @param {PositiveNumber} a - function parameter
	* @param {boolean} [regularized=true] - boolean indicating if the function should evaluate the regularized or non-regularized incomplete gamma functions
	* @param {boolean} [upper=false] - boolean indicating if the function should return the upper tail of the incomplete gamma function
	* @returns {number} function value
	*
	* @example
	* var y = gammainc( 6.0, 2.0 );
	* // returns ~0.9826
	*
	* @example
	* var y = gammainc( 1.0, 2.0, true, true );
	* // returns ~0.7358
	*
	* @example
	* var y = gammainc( 7.0, 5.0 );
	* // returns ~0.8270
	*
	* @example
	* var y = gammainc( 7.0, 5.0, false );
	* // returns ~19.8482
	*
	* @example
	* var y = gammainc( NaN, 2.0 );
	* // returns NaN
	*
	* @example
	* var y = gammainc( 6.0, NaN );
	* // returns NaN
	*/
	function gammainc(x, a, regularized, upper) {
		var normalized, initValue, invert, result;
		return x < 0 || a <= 0 ? NaN : (normalized = regularized === void 0 || regularized, invert = upper, a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized ? (invert && a * 4 < x ? (result = a * ln(x) - x, result += ln(upperGammaFraction(a, x))) : !invert && a > 4 * x ? (result = a * ln(x) - x, initValue = 0, result += ln(lowerGammaSeries(a, x, initValue) / a)) : (result = igammaFinal(x, a, !0, invert), result === 0 ? invert ? (result = 1 + 1 / (12 * a) + 1 / (288 * a * a), result = ln(result) - a + (a - .5) * ln(a), result += ln(SQRT_TWO_PI)) : (result = a * ln(x) - x, initValue = 0, result += ln(lowerGammaSeries(a, x, initValue) / a)) : result = ln(result) + gammaln(a)), result > MAX_LN ? PINF : exp(result)) : igammaFinal(x, a, normalized, invert));
	}
	module.exports = gammainc;
})), require_lib$26 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$21();
})), require_full_igamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var exp = require_lib$81(), pow = require_lib$72(), ln = require_lib$44(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34();
	/**
	* Calculates the power term prefix `(z^a)(e^-z)` used in the non-normalized incomplete gammas.
	*
	* @private
	* @param {number} a - function parameter
	* @param {number} z - function parameter
	* @returns {number} power term prefix
	*/
	function fullIGammaPrefix(a, z) {
		var prefix, alz = a * ln(z);
		return prefix = z >= 1 ? alz < MAX_LN && -z > MIN_LN ? pow(z, a) * exp(-z) : a >= 1 ? pow(z / exp(z / a), a) : exp(alz - z) : alz > MIN_LN ? pow(z, a) * exp(-z) : z / a < MAX_LN ? pow(z / exp(z / a), a) : exp(alz - z), prefix;
	}
	module.exports = fullIGammaPrefix;
})), require_regularized_gamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006-7, 2013-14.
	* Copyright Paul A. Bristow 2007, 2013-14.
	* Copyright Nikhar Agrawal 2013-14.
	* Copyright Christopher Kormanyos 2013-14.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var lanczosSumExpGScaled = require_lib$31(), gammaln = require_lib$41(), gamma = require_lib$50(), log1p = require_lib$101(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), max = require_lib$67(), min = require_lib$65(), ln = require_lib$44(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34(), G = require_lib$46(), E = require_lib$71();
	/**
	* Computes `(z^a)*(e^-z) / gamma(a)`.
	*
	* @private
	* @param {number} a - input value
	* @param {number} z - input value
	* @returns {number} function value
	*/
	function regularizedGammaPrefix(a, z) {
		var prefix, amza, agh = a + G - .5, alz, amz, sq, d = (z - a - G + .5) / agh;
		return a < 1 ? z <= MIN_LN ? exp(a * ln(z) - z - gammaln(a)) : pow(z, a) * exp(-z) / gamma(a) : (abs(d * d * a) <= 100 && a > 150 ? (prefix = a * (log1p(d) - d) + z * (.5 - G) / agh, prefix = exp(prefix)) : (alz = a * ln(z / agh), amz = a - z, min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN ? (amza = amz / a, min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN ? (sq = pow(z / agh, a / 2) * exp(amz / 2), prefix = sq * sq) : min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a ? (sq = pow(z / agh, a / 4) * exp(amz / 4), prefix = sq * sq, prefix *= prefix) : prefix = amza > MIN_LN && amza < MAX_LN ? pow(z * exp(amza) / agh, a) : exp(alz + amz)) : prefix = pow(z / agh, a) * exp(amz)), prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a), prefix);
	}
	module.exports = regularizedGammaPrefix;
})), require_beta_small_b_large_a_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gammaDeltaRatio = require_lib$45(), factorial = require_lib$48(), gammainc = require_lib$26(), log1p = require_lib$101(), abs = require_lib$97(), pow = require_lib$72(), ln = require_lib$44(), MIN_VALUE = require_lib$86(), EPSILON = require_lib$70(), fullIGammaPrefix = require_full_igamma_prefix(), regularizedGammaPrefix = require_regularized_gamma_prefix(), p = Array(30);
	/**
	* This is DiDonato and Morris's BGRAT routine, see Eq's 9 through 9.6.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {Probability} y - probability equal to `1-x`
	* @param {NonNegativeInteger} s0 - initial value
	* @param {number} mult - initial value
	* @param {boolean} normalized - boolean indicating whether to evaluate the regularized or non-regularized incomplete beta function
	* @returns {number} function value
	*/
	function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
		var prefix, tmp1, tnp1, sum, b2n, bm1 = b - 1, lx2, lxp, mbn, lx, t4, h, j, m, n, r, t = a + bm1 / 2, u;
		if (lx = y < .35 ? log1p(-y) : ln(x), u = -t * lx, h = regularizedGammaPrefix(b, u), h <= MIN_VALUE) return s0;
		for (normalized ? (prefix = h / gammaDeltaRatio(a, b), prefix /= pow(t, b)) : prefix = fullIGammaPrefix(b, u) / pow(t, b), prefix *= mult, p[0] = 1, j = gammainc(u, b, !0, !0), j /= h, sum = s0 + prefix * j, tnp1 = 1, lx2 = lx / 2, lx2 *= lx2, lxp = 1, t4 = 4 * t * t, b2n = b, n = 1; n < p.length; ++n) {
			for (tnp1 += 2, p[n] = 0, mbn = b - n, tmp1 = 3, m = 1; m < n; ++m) mbn = m * b - n, p[n] += mbn * p[n - m] / factorial(tmp1), tmp1 += 2;
			if (p[n] /= n, p[n] += bm1 / factorial(tnp1), j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4, lxp *= lx2, b2n += 2, r = prefix * p[n] * j, sum += r, r > 1) {
				if (abs(r) < abs(EPSILON * sum)) break;
			} else if (abs(r / EPSILON) < abs(sum)) break;
		}
		return sum;
	}
	module.exports = betaSmallBLargeASeries;
})), require_rising_factorial_ratio = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	/**
	* Computes the delta in `beta(a,b,x) = prefix + delta * beta(a+k,b,x)`.
	*
	* ## Notes
	*
	* Specifically, the function calculates
	*
	* ```tex
	* \frac{ (a)(a+1)(a+2)...(a+k-1) }{ (b)(b+1)(b+2)...(b+k-1) }
	* ```
	*
	* The function should only called with small `k`; for large `k`, it is grossly inefficient.
	*
	* @private
	* @param {number} a - input value
	* @param {number} b - input value
	* @param {NonNegativeInteger} k - input value
	* @returns {number} ratio value
	*/
	function risingFactorialRatio(a, b, k) {
		var result, i;
		if (k === 0) return 1;
		for (result = 1, i = 0; i < k; i++) result *= (a + i) / (b + i);
		return result;
	}
	module.exports = risingFactorialRatio;
})), require_main$20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), max = require_lib$67();
	/**
	* Returns the maximum absolute value.
	*
	* @param {number} x - first number
	* @param {number} y - second number
	* @returns {number} maximum absolute value
	*
	* @example
	* var v = maxabs( 3.14, -4.2 );
	* // returns 4.2
	*
	* @example
	* var v = maxabs( 3.14, NaN );
	* // returns NaN
	*
	* @example
	* var v = maxabs( +0.0, -0.0 );
	* // returns +0.0
	*/
	function maxabs(x, y) {
		return max(abs(x), abs(y));
	}
	module.exports = maxabs;
})), require_lib$25 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$20();
})), require_main$19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), min = require_lib$65();
	/**
	* Returns the minimum absolute value.
	*
	* @param {number} x - first number
	* @param {number} y - second number
	* @returns {number} minimum absolute value
	*
	* @example
	* var v = minabs( -3.14, 4.2 );
	* // returns 3.14
	*
	* @example
	* var v = minabs( 3.14, NaN );
	* // returns NaN
	*
	* @example
	* var v = minabs( +0.0, -0.0 );
	* // returns +0.0
	*/
	function minabs(x, y) {
		return min(abs(x), abs(y));
	}
	module.exports = minabs;
})), require_lib$24 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$19();
})), require_ibeta_power_terms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var lanczosSumExpGScaled = require_lib$31(), maxabs = require_lib$25(), minabs = require_lib$24(), expm1 = require_lib$103(), log1p = require_lib$101(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), min = require_lib$65(), ln = require_lib$44(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34(), G = require_lib$46(), E = require_lib$71();
	/**
	* Computes the leading power terms in the incomplete beta function.
	*
	* When normalized,
	*
	* ```tex
	* \frac{ x^a y^b }{ \operatorname{Beta}(a,b) }
	* ```
	*
	* and otherwise
	*
	* ```tex
	* x^a y^b
	* ```
	*
	* ## Notes
	*
	* -   Almost all of the error in the incomplete beta comes from this function, particularly when \\( a \\) and \\( b \\) are large. Computing large powers are _hard_ though, and using logarithms just leads to horrendous cancellation errors.
	*
	* -   For \\( l1 * l2 > 0 \\) or \\( \operatorname{min}( a, b ) < 1 \\), the two power terms both go in the same direction (toward zero or toward infinity). In this case if either term overflows or underflows, then the product of the two must do so also. Alternatively, if one exponent is less than one, then we can't productively use it to eliminate overflow or underflow from the other term.  Problems with spurious overflow/underflow can't be ruled out. In this case, but it is _very_ unlikely since one of the power terms will evaluate to a number close to 1.
	*
	* -   If \\( \max( \abs(l1), \abs(l2) ) < 0.5 \\), both exponents are near one and both the exponents are greater than one, and, further, these two power terms tend in opposite directions (one toward zero, the other toward infinity), so we have to combine the terms to avoid any risk of overflow or underflow. We do this by moving one power term inside the other, we have:
	*
	*     ```tex
	*     (1 + l_1)^a \cdot (1 + l_2)^b \\
	*     = ((1 + l_1) \cdot (1 + l_2)^(b/a))^a \\
	*     = (1 + l_1 + l_3 + l_1*l_3)^a
	*     ```
	*
	*     and
	*
	*     ```tex
	*     l_3 = (1 + l_2)^(b/a) - 1 \\
	*     = \exp((b/a) * \ln(1 + l_2)) - 1
	*     ```
	*
	*     The tricky bit is deciding which term to move inside. By preference, we move the larger term inside, so that the size of the largest exponent is reduced.  However, that can only be done as long as l3 (see above) is also small.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {Probability} y - probability equal to `1-x`
	* @param {boolean} normalized - boolean indicating whether to evaluate the power terms of the regularized or non-regularized incomplete beta function
	* @returns {number} power terms
	*/
	function ibetaPowerTerms(a, b, x, y, normalized) {
		var result, smallA, ratio, agh, bgh, cgh, l1, l2, l3, p1, b1, b2, c, l;
		if (!normalized) return pow(x, a) * pow(y, b);
		if (c = a + b, agh = a + G - .5, bgh = b + G - .5, cgh = c + G - .5, result = lanczosSumExpGScaled(c), result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b), result *= sqrt(bgh / E), result *= sqrt(agh / cgh), l1 = (x * b - y * agh) / agh, l2 = (y * a - x * bgh) / bgh, minabs(l1, l2) < .2) {
			if (l1 * l2 > 0 || min(a, b) < 1) abs(l1) < .1 ? result *= exp(a * log1p(l1)) : result *= pow(x * cgh / agh, a), abs(l2) < .1 ? result *= exp(b * log1p(l2)) : result *= pow(y * cgh / bgh, b);
			else if (maxabs(l1, l2) < .5) smallA = a < b, ratio = b / a, smallA && ratio * l2 < .1 || !smallA && l1 / ratio > .1 ? (l3 = expm1(ratio * log1p(l2)), l3 = l1 + l3 + l3 * l1, l3 = a * log1p(l3), result *= exp(l3)) : (l3 = expm1(log1p(l1) / ratio), l3 = l2 + l3 + l3 * l2, l3 = b * log1p(l3), result *= exp(l3));
			else if (abs(l1) < abs(l2)) {
				if (l = a * log1p(l1) + b * ln(y * cgh / bgh), l <= MIN_LN || l >= MAX_LN) {
					if (l += ln(result), l >= MAX_LN) return NaN;
					result = exp(l);
				} else result *= exp(l);
			} else if (l = b * log1p(l2) + a * ln(x * cgh / agh), l <= MIN_LN || l >= MAX_LN) {
				if (l += ln(result), l >= MAX_LN) return NaN;
				result = exp(l);
			} else result *= exp(l);
		} else if (b1 = x * cgh / agh, b2 = y * cgh / bgh, l1 = a * ln(b1), l2 = b * ln(b2), l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
			if (a < b) {
				if (p1 = pow(b2, b / a), l3 = a * (ln(b1) + ln(p1)), l3 < MAX_LN && l3 > MIN_LN) result *= pow(p1 * b1, a);
				else {
					if (l2 += l1 + ln(result), l2 >= MAX_LN) return NaN;
					result = exp(l2);
				}
			} else if (p1 = pow(b1, a / b), l3 = (ln(p1) + ln(b2)) * b, l3 < MAX_LN && l3 > MIN_LN) result *= pow(p1 * b2, b);
			else {
				if (l2 += l1 + ln(result), l2 >= MAX_LN) return NaN;
				result = exp(l2);
			}
		} else result *= pow(b1, a) * pow(b2, b);
		return result;
	}
	module.exports = ibetaPowerTerms;
})), require_ibeta_fraction2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var continuedFraction = require_lib$27(), ibetaPowerTerms = require_ibeta_power_terms(), OPTS = {
		keep: !0,
		maxIter: 1e3
	};
	/**
	* Continued fraction for the incomplete beta.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {Probability} y - probability equal to `1-x`
	* @returns {Function} series function
	*/
	function ibetaFraction2t(a, b, x, y) {
		var m = 0;
		return next;
		/**
		* Calculate the numerator and denominator of the next term of the series.
		*
		* @private
		* @returns {Array} series expansion terms
		*/
		function next() {
			var denom, aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x, bN;
			return denom = a + 2 * m - 1, aN /= denom * denom, bN = m, bN += m * (b - m) * x / (a + 2 * m - 1), bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1), m += 1, [aN, bN];
		}
	}
	/**
	* Evaluates the incomplete beta via the continued fraction representation.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {Probability} y - probability equal to `1-x`
	* @param {boolean} normalized - boolean indicating whether to evaluate the power terms of the regularized or non-regularized incomplete beta function
	* @param {(Array|TypedArray|Object)} out - output array holding the derivative as the second element
	* @returns {number} incomplete beta value
	*/
	function ibetaFraction2(a, b, x, y, normalized, out) {
		var result = ibetaPowerTerms(a, b, x, y, normalized), fract, f;
		return out && (out[1] = result), result === 0 ? result : (f = ibetaFraction2t(a, b, x, y), fract = continuedFraction(f, OPTS), result / fract);
	}
	module.exports = ibetaFraction2;
})), require_lib$23 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 9007199254740991;
})), require_bitwise_binary_gcd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Computes the greatest common divisor (gcd) using the binary GCD algorithm and bitwise operations.
	*
	* ## References
	*
	* -   Stein, Josef. 1967. "Computational problems associated with Racah algebra." _Journal of Computational Physics_ 1 (3): 397–405. doi:[10.1016/0021-9991(67)90047-2][@stein:1967].
	*
	* [@stein:1967]: https://doi.org/10.1016/0021-9991(67)90047-2
	*
	* @private
	* @param {integer32} a - first number
	* @param {integer32} b - second number
	* @returns {integer32} greatest common divisor
	*
	* @example
	* var v = gcd( 48, 18 );
	* // returns 6
	*/
	function gcd(a, b) {
		var k = 0, t;
		if (a === 0) return b;
		if (b === 0) return a;
		for (; !(a & 1) && !(b & 1);) a >>>= 1, b >>>= 1, k += 1;
		for (; !(a & 1);) a >>>= 1;
		for (; b;) {
			for (; !(b & 1);) b >>>= 1;
			a > b && (t = b, b = a, a = t), b -= a;
		}
		return a << k;
	}
	module.exports = gcd;
})), require_binary_gcd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Computes the greatest common divisor (gcd) using the binary GCD algorithm.
	*
	* ## References
	*
	* -   Stein, Josef. 1967. "Computational problems associated with Racah algebra." _Journal of Computational Physics_ 1 (3): 397–405. doi:[10.1016/0021-9991(67)90047-2][@stein:1967].
	*
	* [@stein:1967]: https://doi.org/10.1016/0021-9991(67)90047-2
	*
	* @private
	* @param {integer} a - first number
	* @param {integer} b - second number
	* @returns {integer} greatest common divisor
	*
	* @example
	* var v = gcd( 1.2676506002282294e+30, 9007199254740992 );
	* // returns 9007199254740992
	*/
	function gcd(a, b) {
		var k = 1, t;
		if (a === 0) return b;
		if (b === 0) return a;
		for (; a % 2 == 0 && b % 2 == 0;) a /= 2, b /= 2, k *= 2;
		for (; a % 2 == 0;) a /= 2;
		for (; b;) {
			for (; b % 2 == 0;) b /= 2;
			a > b && (t = b, b = a, a = t), b -= a;
		}
		return k * a;
	}
	module.exports = gcd;
})), require_main$18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135(), isInteger = require_lib$80(), PINF = require_lib$108(), NINF = require_lib$106(), INT32_MAX = require_lib$63(), bitwise = require_bitwise_binary_gcd(), largeIntegers = require_binary_gcd();
	/**
	* Computes the greatest common divisor (gcd).
	*
	* @param {integer} a - first number
	* @param {integer} b - second number
	* @returns {integer} greatest common divisor
	*
	* @example
	* var v = gcd( 48, 18 );
	* // returns 6
	*
	* @example
	* var v = gcd( 3.14, 18 );
	* // returns NaN
	*
	* @example
	* var v = gcd( NaN, 18 );
	* // returns NaN
	*/
	function gcd(a, b) {
		return isnan(a) || isnan(b) || a === PINF || b === PINF || a === NINF || b === NINF || !(isInteger(a) && isInteger(b)) ? NaN : (a < 0 && (a = -a), b < 0 && (b = -b), a <= INT32_MAX && b <= INT32_MAX ? bitwise(a, b) : largeIntegers(a, b));
	}
	module.exports = gcd;
})), require_lib$22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$18();
})), require_main$17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var MAX_SAFE_INTEGER = require_lib$23(), PINF = require_lib$108(), isInteger = require_lib$80(), isnan = require_lib$135(), isOdd = require_lib$78(), floor = require_lib$102(), gcd = require_lib$22();
	/**
	* Computes the binomial coefficient of two integers.
	*
	* @param {integer} n - input value
	* @param {integer} k - second input value
	* @returns {integer} function value
	*
	* @example
	* var v = binomcoef( 8, 2 );
	* // returns 28
	*
	* @example
	* var v = binomcoef( 0, 0 );
	* // returns 1
	*
	* @example
	* var v = binomcoef( -4, 2 );
	* // returns 10
	*
	* @example
	* var v = binomcoef( NaN, 3 );
	* // returns NaN
	*
	* @example
	* var v = binomcoef( 5, NaN );
	* // returns NaN
	*
	* @example
	* var v = binomcoef( NaN, NaN );
	* // returns NaN
	*/
	function binomcoef(n, k) {
		var res, sgn, b, c, d, g, s;
		if (isnan(n) || isnan(k) || !isInteger(n) || !isInteger(k)) return NaN;
		if (k < 0 || (sgn = 1, n < 0 && (n = -n + k - 1, isOdd(k) && (sgn *= -1)), k > n)) return 0;
		if (k === 0 || k === n) return sgn;
		if (k === 1 || k === n - 1) return sgn * n;
		for (n - k < k && (k = n - k), s = floor(MAX_SAFE_INTEGER / n), res = 1, d = 1; d <= k && !(res > s); d++) res *= n, res /= d, --n;
		return d > k ? sgn * res : (b = binomcoef(n, k - d + 1), b === PINF ? sgn * b : (c = binomcoef(k, k - d + 1), g = gcd(b, c), b /= g, c /= g, res /= c, sgn * res * b));
	}
	module.exports = binomcoef;
})), require_lib$21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$17();
})), require_binomial_ccdf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var binomcoef = require_lib$21(), floor = require_lib$102(), pow = require_lib$72(), MIN_VALUE = require_lib$86();
	/**
	* For integer arguments we can relate the incomplete beta to the complement of the binomial distribution cdf and use this finite sum.
	*
	* @private
	* @param {NonNegativeInteger} n - number of trials
	* @param {NonNegativeInteger} k - function input
	* @param {Probability} x - function input
	* @param {Probability} y - probability equal to `1-x`
	* @returns {number} sum
	*/
	function binomialCCDF(n, k, x, y) {
		var startTerm, result = pow(x, n), start, term, i;
		if (result > MIN_VALUE) for (term = result, i = floor(n - 1); i > k; i--) term *= (i + 1) * y / ((n - i) * x), result += term;
		else if (start = floor(n * x), start <= k + 1 && (start = floor(k + 2)), result = pow(x, start) * pow(y, n - start), result *= binomcoef(floor(n), floor(start)), result === 0) for (i = start - 1; i > k; i--) result += pow(x, i) * pow(y, n - i), result *= binomcoef(floor(n), floor(i));
		else {
			for (term = result, startTerm = result, i = start - 1; i > k; i--) term *= (i + 1) * y / ((n - i) * x), result += term;
			for (term = startTerm, i = start + 1; i <= n; i++) term *= (n - i + 1) * x / (i * y), result += term;
		}
		return result;
	}
	module.exports = binomialCCDF;
})), require_ibeta_a_step = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var ibetaPowerTerms = require_ibeta_power_terms();
	/**
	* Computes the difference between `ibeta(a,b,x)` and `ibeta(a+k,b,x)`.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {Probability} y - probability equal to `1-x`
	* @param {NonNegativeInteger} k - function input
	* @param {boolean} normalized - boolean indicating whether to evaluate the power terms of the regularized or non-regularized incomplete beta function
	* @param {(Array|TypedArray|Object)} out - output array holding the derivative as the second element
	* @returns {number} difference between ibeta(a,b,x) and ibeta(a+k,b,x)
	*/
	function ibetaAStep(a, b, x, y, k, normalized, out) {
		var prefix = ibetaPowerTerms(a, b, x, y, normalized), term, sum, i;
		if (out && (out[1] = prefix), prefix /= a, prefix === 0) return prefix;
		for (sum = 1, term = 1, i = 0; i < k - 1; ++i) term *= (a + b + i) * x / (a + i + 1), sum += term;
		return prefix *= sum, prefix;
	}
	module.exports = ibetaAStep;
})), require_ibeta_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var lanczosSumExpGScaled = require_lib$31(), sumSeries = require_lib$36(), log1p = require_lib$101(), sqrt = require_lib$100(), exp = require_lib$81(), pow = require_lib$72(), ln = require_lib$44(), MIN_VALUE = require_lib$86(), MAX_LN = require_lib$40(), MIN_LN = require_lib$34(), G = require_lib$46(), E = require_lib$71(), opts = { maxTerms: 100 };
	/**
	* Series approximation to the incomplete beta.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {number} result - initial result value
	* @returns {Function} series function
	*/
	function ibetaSeriesT(a, b, x, result) {
		var poch = 1 - b, n = 1;
		return next;
		/**
		* Calculate the next term of the series.
		*
		* @private
		* @returns {number} series expansion term
		*/
		function next() {
			var r = result / a;
			return a += 1, result *= poch * x / n, n += 1, poch += 1, r;
		}
	}
	/**
	* Incomplete beta series.
	*
	* @private
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {Probability} x - function parameter
	* @param {NonNegativeInteger} s0 - initial value
	* @param {boolean} normalized - boolean indicating whether to evaluate the power terms of the regularized or non-regularized incomplete beta function
	* @param {(Array|TypedArray|Object)} out - output array holding the derivative as the second element
	* @param {Probability} y - probability equal to `1-x`
	* @returns {number} function value
	*/
	function ibetaSeries(a, b, x, s0, normalized, out, y) {
		var result, agh, bgh, cgh, l1, l2, c, s;
		return normalized ? (c = a + b, agh = a + G - .5, bgh = b + G - .5, cgh = c + G - .5, result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b)), l1 = ln(cgh / bgh) * (b - .5), l2 = ln(x * cgh / agh) * a, l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN ? (a * b < bgh * 10 ? result *= exp((b - .5) * log1p(a / bgh)) : result *= pow(cgh / bgh, b - .5), result *= pow(x * cgh / agh, a), result *= sqrt(agh / E), out && (out[1] = result * pow(y, b))) : (result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2, out && (out[1] = exp(result + b * ln(y))), result = exp(result))) : result = pow(x, a), result < MIN_VALUE ? s0 : (s = ibetaSeriesT(a, b, x, result), opts.initialValue = s0, sumSeries(s, opts));
	}
	module.exports = ibetaSeries;
})), require_assign = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	* (C) Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var isnan = require_lib$135(), expm1 = require_lib$103(), floor = require_lib$102(), log1p = require_lib$101(), asin = require_lib$98(), beta = require_lib$69(), sqrt = require_lib$100(), exp = require_lib$81(), pow = require_lib$72(), max = require_lib$67(), min = require_lib$65(), MAX_FLOAT64 = require_lib$64(), MIN_FLOAT64 = require_lib$86(), MAX_INT32 = require_lib$63(), HALF_PI = require_lib$62(), PI = require_lib$61(), betaSmallBLargeASeries = require_beta_small_b_large_a_series(), risingFactorialRatio = require_rising_factorial_ratio(), ibetaPowerTerms = require_ibeta_power_terms(), ibetaFraction2 = require_ibeta_fraction2(), binomialCCDF = require_binomial_ccdf(), ibetaAStep = require_ibeta_a_step(), ibetaSeries = require_ibeta_series(), ONE_OVER_PI = 1 / PI;
	/**
	* Evaluates the incomplete beta function and its first derivative and assigns results to a provided output array.
	*
	* ## Notes
	*
	* -   This function divides up the input range and selects the right implementation method for each domain.
	*
	* @param {Probability} x - function input
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {boolean} regularized - boolean indicating if the function should evaluate the regularized boolean beta function
	* @param {boolean} upper - boolean indicating if the function should return the upper tail of the incomplete beta function instead
	* @param {(Array|TypedArray|Object)} out - output array
	* @param {integer} stride - output array stride
	* @param {NonNegativeInteger} offset - output array index offset
	* @returns {(Array|TypedArray|Object)} function value and first derivative
	*
	* @example
	* var out = ibetaImp( 0.5, 2.0, 2.0, false, false, [ 0.0, 0.0 ], 1, 0 );
	* // returns [ ~0.083, ~1.5 ]
	*
	* @example
	* var out = ibetaImp( 0.2, 1.0, 2.0, false, true, [ 0.0, 0.0 ], 1, 0 );
	* // returns [ 0.32, 1.6 ]
	*
	* @example
	* var out = ibetaImp( 0.2, 1.0, 2.0, true, true, [ 0.0, 0.0 ], 1, 0 );
	* // returns [ 0.64, 1.6 ]
	*/
	function ibetaImp(x, a, b, regularized, upper, out, stride, offset) {
		var lambda, prefix, fract, bbar, div, tmp, i0, i1, k, n, p, y = 1 - x;
		if (i0 = offset, i1 = offset + stride, out[i1] = -1, isnan(x) || x < 0 || x > 1) return out[i0] = NaN, out[i1] = NaN, out;
		if (regularized) {
			if (a < 0 || b < 0) return out[i0] = NaN, out[i1] = NaN, out;
			if (a === 0) {
				if (b === 0) return out[i0] = NaN, out[i1] = NaN, out;
				if (b > 0) return out[i0] = +!upper, out;
			} else if (b === 0 && a > 0) return out[i0] = +!!upper, out;
		} else if (a <= 0 || b <= 0) return out[i0] = NaN, out[i1] = NaN, out;
		return x === 0 ? (a === 1 ? out[i1] = 1 : out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2, upper ? (out[i0] = regularized ? 1 : beta(a, b), out) : (out[i0] = 0, out)) : x === 1 ? (b === 1 ? out[i1] = 1 : out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2, upper ? out[i0] = 0 : out[i0] = regularized ? 1 : beta(a, b), out) : a === .5 && b === .5 ? (out[i1] = ONE_OVER_PI * sqrt(y * x), p = asin(sqrt(upper ? y : x)), p /= HALF_PI, regularized || (p *= PI), out[i0] = p, out) : (a === 1 && (tmp = b, b = a, a = tmp, tmp = y, y = x, x = tmp, upper = !upper), b === 1 ? a === 1 ? (out[i0] = upper ? y : x, out[i1] = 1, out) : (out[i1] = a * pow(x, a - 1), p = y < .5 ? upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y)) : upper ? -(pow(x, a) - 1) : pow(x, a), regularized || (p /= a), out[i0] = p, out) : (min(a, b) <= 1 ? (x > .5 && (tmp = b, b = a, a = tmp, tmp = y, y = x, x = tmp, upper = !upper), max(a, b) <= 1 ? a >= min(.2, b) || pow(x, a) <= .9 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -ibetaSeries(a, b, x, fract, regularized, out, y)) : fract = ibetaSeries(a, b, x, 0, regularized, out, y) : (tmp = b, b = a, a = tmp, tmp = y, y = x, x = tmp, upper = !upper, y >= .3 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -ibetaSeries(a, b, x, fract, regularized, out, y)) : fract = ibetaSeries(a, b, x, 0, regularized, out, y) : (prefix = regularized ? 1 : risingFactorialRatio(a + b, a, 20), fract = ibetaAStep(a, b, x, y, 20, regularized, out), upper ? (fract -= regularized ? 1 : beta(a, b), upper = !1, fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized)) : fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized))) : b <= 1 || x < .1 && pow(b * x, a) <= .7 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -ibetaSeries(a, b, x, fract, regularized, out, y)) : fract = ibetaSeries(a, b, x, 0, regularized, out, y) : (tmp = b, b = a, a = tmp, tmp = y, y = x, x = tmp, upper = !upper, y >= .3 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -ibetaSeries(a, b, x, fract, regularized, out, y)) : fract = ibetaSeries(a, b, x, 0, regularized, out, y) : a >= 15 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized)) : fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized) : (prefix = regularized ? 1 : risingFactorialRatio(a + b, a, 20), fract = ibetaAStep(a, b, x, y, 20, regularized, out), upper ? (fract -= regularized ? 1 : beta(a, b), upper = !1, fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized)) : fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized)))) : (lambda = a < b ? a - (a + b) * x : (a + b) * y - b, lambda < 0 && (tmp = b, b = a, a = tmp, tmp = y, y = x, x = tmp, upper = !upper), b < 40 ? floor(a) === a && floor(b) === b && a < MAX_INT32 - 100 ? (k = a - 1, n = b + k, fract = binomialCCDF(n, k, x, y), regularized || (fract *= beta(a, b))) : b * x <= .7 ? upper ? (fract = -(regularized ? 1 : beta(a, b)), upper = !1, fract = -ibetaSeries(a, b, x, fract, regularized, out, y)) : fract = ibetaSeries(a, b, x, 0, regularized, out, y) : a > 15 ? (n = floor(b), n === b && --n, bbar = b - n, prefix = regularized ? 1 : risingFactorialRatio(a + bbar, bbar, n), fract = ibetaAStep(bbar, a, y, x, n, regularized), fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized), fract /= prefix) : regularized ? (n = floor(b), bbar = b - n, bbar <= 0 && (--n, bbar += 1), fract = ibetaAStep(bbar, a, y, x, n, regularized), fract += ibetaAStep(a, bbar, x, y, 20, regularized), upper && --fract, fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized), upper &&= (fract = -fract, !1)) : fract = ibetaFraction2(a, b, x, y, regularized, out) : fract = ibetaFraction2(a, b, x, y, regularized, out)), out[i1] < 0 && (out[i1] = ibetaPowerTerms(a, b, x, y, !0)), div = y * x, out[i1] !== 0 && (MAX_FLOAT64 * div < out[i1] ? out[i1] = MAX_FLOAT64 / 2 : out[i1] /= div), out[i0] = upper ? (regularized ? 1 : beta(a, b)) - fract : fract, out));
	}
	module.exports = ibetaImp;
})), require_main$16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var compute = require_assign();
	/**
	* Evaluates the incomplete beta function and its first derivative.
	*
	* @param {Probability} x - function input
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {boolean} regularized - boolean indicating if the function should evaluate the regularized boolean beta function
	* @param {boolean} upper - boolean indicating if the function should return the upper tail of the incomplete beta function instead
	* @returns {Array} function value and first derivative
	*
	* @example
	* var out = kernelBetainc( 0.5, 2.0, 2.0, false, false );
	* // returns [ ~0.083, ~1.5 ]
	*
	* @example
	* var out = kernelBetainc( 0.2, 1.0, 2.0, true, false );
	* // returns [ 0.36, 1.6 ]
	*/
	function kernelBetainc(x, a, b, regularized, upper) {
		return compute(x, a, b, regularized, upper, [0, 0], 1, 0);
	}
	module.exports = kernelBetainc;
})), require_lib$20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluate the incomplete beta function and its first derivative.
	*
	* @module @stdlib/math-base-special-kernel-betainc
	*
	* @example
	* var kernelBetainc = require( '@stdlib/math-base-special-kernel-betainc' );
	*
	* var out = kernelBetainc( 0.5, 2.0, 2.0, false, false );
	* // returns [ ~0.083, ~1.5 ]
	*
	* out = kernelBetainc( 0.2, 1.0, 2.0, true, false );
	* // returns [ 0.36, 1.6 ]
	*
	* @example
	* var kernelBetainc = require( '@stdlib/math-base-special-kernel-betainc' );
	*
	* var arr = [ 0.0, 0.0 ];
	* var out = kernelBetainc.assign( 0.2, 1.0, 2.0, true, true, arr, 1, 0 );
	* // returns [ 0.64, 1.6 ]
	*
	* var bool = ( arr === out );
	* // returns true
	*/
	var setReadOnly = require_lib$136(), main = require_main$16();
	setReadOnly(main, "assign", require_assign()), module.exports = main;
})), require_main$15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var kernelBetainc = require_lib$20().assign;
	/**
	* Evaluates the incomplete beta function.
	*
	* @param {Probability} x - function parameter
	* @param {NonNegativeNumber} a - function parameter
	* @param {NonNegativeNumber} b - function parameter
	* @param {boolean} [regularized=true] - boolean indicating if the function should evaluate the regularized or non-regularized incomplete beta function
	* @param {boolean} [upper=false] - boolean indicating if the function should return the upper tail of the incomplete beta function
	* @returns {number} function value
	*
	* @example
	* var y = betainc( 0.5, 2.0, 2.0 );
	* // returns 0.5
	*
	* @example
	* var y = betainc( 0.5, 2.0, 2.0, false );
	* // returns ~0.083
	*
	* @example
	* var y = betainc( 0.2, 1.0, 2.0 );
	* // returns 0.36
	*/
	function betainc(x, a, b, regularized, upper) {
		var out = [0, 0];
		return regularized = regularized !== !1, upper = upper === !0, kernelBetainc(x, a, b, regularized, upper, out, 1, 0), out[0];
	}
	module.exports = betainc;
})), require_lib$19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$15();
})), require_rational_p1q1$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0005087819496582806 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0005087819496582806 + x * (-.008368748197417368 + x * (.03348066254097446 + x * (-.012692614766297404 + x * (-.03656379714117627 + x * (.02198786811111689 + x * (.008226878746769157 + x * (-.005387729650712429 + x * (0 + x * 0)))))))), s2 = 1 + x * (-.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (.662328840472003 + x * (-.7122890234154284 + x * (-.05273963823400997 + x * (.07952836873415717 + x * (-.0023339375937419 + x * .0008862163904564247))))))))) : (x = 1 / x, s1 = 0 + x * (0 + x * (-.005387729650712429 + x * (.008226878746769157 + x * (.02198786811111689 + x * (-.03656379714117627 + x * (-.012692614766297404 + x * (.03348066254097446 + x * (-.008368748197417368 + x * -.0005087819496582806)))))))), s2 = .0008862163904564247 + x * (-.0023339375937419 + x * (.07952836873415717 + x * (-.05273963823400997 + x * (-.7122890234154284 + x * (.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-.9700050433032906 + x * 1))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p2q2$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.20243350835593876 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.20243350835593876 + x * (.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936))))))), s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))))) : (x = 1 / x, s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (.10526468069939171 + x * -.20243350835593876))))))), s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p3q3$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.1311027816799519 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.1311027816799519 + x * (-.16379404719331705 + x * (.11703015634199525 + x * (.38707973897260434 + x * (.3377855389120359 + x * (.14286953440815717 + x * (.029015791000532906 + x * (.0021455899538880526 + x * (-6.794655751811263e-7 + x * (2.8522533178221704e-8 + x * -681149956853777e-24))))))))), s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (.848854343457902 + x * (.15226433829533179 + x * (.011059242293464892 + x * (0 + x * (0 + x * 0)))))))))) : (x = 1 / x, s1 = -681149956853777e-24 + x * (2.8522533178221704e-8 + x * (-6.794655751811263e-7 + x * (.0021455899538880526 + x * (.029015791000532906 + x * (.14286953440815717 + x * (.3377855389120359 + x * (.38707973897260434 + x * (.11703015634199525 + x * (-.16379404719331705 + x * -.1311027816799519))))))))), s2 = 0 + x * (0 + x * (0 + x * (.011059242293464892 + x * (.15226433829533179 + x * (.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p4q4$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0350353787183178 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0350353787183178 + x * (-.0022242652921344794 + x * (.018557330651423107 + x * (.009508047013259196 + x * (.0018712349281955923 + x * (.00015754461742496055 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28))))))), s2 = 1 + x * (1.3653349817554064 + x * (.7620591645536234 + x * (.22009110576413124 + x * (.03415891436709477 + x * (.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))))) : (x = 1 / x, s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (.00015754461742496055 + x * (.0018712349281955923 + x * (.009508047013259196 + x * (.018557330651423107 + x * (-.0022242652921344794 + x * -.0350353787183178))))))), s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (.00263861676657016 + x * (.03415891436709477 + x * (.22009110576413124 + x * (.7620591645536234 + x * (1.3653349817554064 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p5q5$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.016743100507663373 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.016743100507663373 + x * (-.0011295143874558028 + x * (.001056288621524929 + x * (.00020938631748758808 + x * (14962478375834237e-21 + x * (4.4969678992770644e-7 + x * (4.625961635228786e-9 + x * (-2811287356288318e-29 + x * 9905570997331033e-32))))))), s2 = 1 + x * (.5914293448864175 + x * (.1381518657490833 + x * (.016074608709367652 + x * (.0009640118070051656 + x * (27533547476472603e-21 + x * (2.82243172016108e-7 + x * (0 + x * 0)))))))) : (x = 1 / x, s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4.625961635228786e-9 + x * (4.4969678992770644e-7 + x * (14962478375834237e-21 + x * (.00020938631748758808 + x * (.001056288621524929 + x * (-.0011295143874558028 + x * -.016743100507663373))))))), s2 = 0 + x * (0 + x * (2.82243172016108e-7 + x * (27533547476472603e-21 + x * (.0009640118070051656 + x * (.016074608709367652 + x * (.1381518657490833 + x * (.5914293448864175 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var isnan = require_lib$135(), sqrt = require_lib$100(), ln = require_lib$44(), PINF = require_lib$108(), NINF = require_lib$106(), rationalFcnR1 = require_rational_p1q1$1(), rationalFcnR2 = require_rational_p2q2$1(), rationalFcnR3 = require_rational_p3q3$1(), rationalFcnR4 = require_rational_p4q4$1(), rationalFcnR5 = require_rational_p5q5$1(), Y1 = .08913147449493408, Y2 = 2.249481201171875, Y3 = .807220458984375, Y4 = .9399557113647461, Y5 = .9836282730102539;
	/**
	* Evaluates the inverse complementary error function.
	*
	* Note that
	*
	* ```tex
	* \operatorname{erfc^{-1}}(1-z) = \operatorname{erf^{-1}}(z)
	* ```
	*
	* ## Method
	*
	* 1.  For \\(|x| \leq 0.5\\), we evaluate the inverse error function using the rational approximation
	*
	*     ```tex
	*     \operatorname{erf^{-1}}(x) = x(x+10)(\mathrm{Y} + \operatorname{R}(x))
	*     ```
	*
	*     where \\(Y\\) is a constant and \\(\operatorname{R}(x)\\) is optimized for a low absolute error compared to \\(|Y|\\).
	*
	*     <!-- <note> -->
	*
	*     Max error \\(2.001849\mbox{e-}18\\). Maximum deviation found (error term at infinite precision) \\(8.030\mbox{e-}21\\).
	*
	*     <!-- </note> -->
	*
	* 2.  For \\(0.5 > 1-|x| \geq 0\\), we evaluate the inverse error function using the rational approximation
	*
	*     ```tex
	*     \operatorname{erf^{-1}} = \frac{\sqrt{-2 \cdot \ln(1-x)}}{\mathrm{Y} + \operatorname{R}(1-x)}
	*     ```
	*
	*     where \\(Y\\) is a constant, and \\(\operatorname{R}(q)\\) is optimized for a low absolute error compared to \\(Y\\).
	*
	*     <!-- <note> -->
	*
	*     Max error \\(7.403372\mbox{e-}17\\). Maximum deviation found (error term at infinite precision) \\(4.811\mbox{e-}20\\).
	*
	*     <!-- </note> -->
	*
	* 3.  For \\(1-|x| < 0.25\\), we have a series of rational approximations all of the general form
	*
	*     ```tex
	*     p = \sqrt{-\ln(1-x)}
	*     ```
	*
	*     Accordingly, the result is given by
	*
	*     ```tex
	*     \operatorname{erf^{-1}}(x) = p(\mathrm{Y} + \operatorname{R}(p-B))
	*     ```
	*
	*     where \\(Y\\) is a constant, \\(B\\) is the lowest value of \\(p\\) for which the approximation is valid, and \\(\operatorname{R}(x-B)\\) is optimized for a low absolute error compared to \\(Y\\).
	*
	*     <!-- <note> -->
	*
	*     Almost all code will only go through the first or maybe second approximation.  After that we are dealing with very small input values.
	*
	*     -   If \\(p < 3\\), max error \\(1.089051\mbox{e-}20\\).
	*     -   If \\(p < 6\\), max error \\(8.389174\mbox{e-}21\\).
	*     -   If \\(p < 18\\), max error \\(1.481312\mbox{e-}19\\).
	*     -   If \\(p < 44\\), max error \\(5.697761\mbox{e-}20\\).
	*     -   If \\(p \geq 44\\), max error \\(1.279746\mbox{e-}20\\).
	*
	*     <!-- </note> -->
	*
	*     <!-- <note> -->
	*
	*     The Boost library can accommodate \\(80\\) and \\(128\\) bit long doubles. JavaScript only supports a \\(64\\) bit double (IEEE 754). Accordingly, the smallest \\(p\\) (in JavaScript at the time of this writing) is \\(\sqrt{-\ln(\sim5\mbox{e-}324)} = 27.284429111150214\\).
	*
	*     <!-- </note> -->
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var y = erfcinv( 0.5 );
	* // returns ~0.4769
	*
	* @example
	* var y = erfcinv( 0.8 );
	* // returns ~0.1791
	*
	* @example
	* var y = erfcinv( 0.0 );
	* // returns Infinity
	*
	* @example
	* var y = erfcinv( 2.0 );
	* // returns -Infinity
	*
	* @example
	* var y = erfcinv( NaN );
	* // returns NaN
	*/
	function erfcinv(x) {
		var sign, qs, q, g, r;
		return isnan(x) ? NaN : x === 0 ? PINF : x === 2 ? NINF : x === 1 ? 0 : x > 2 || x < 0 ? NaN : (x > 1 ? (sign = -1, q = 2 - x) : (sign = 1, q = x), x = 1 - q, x <= .5 ? (g = x * (x + 10), r = rationalFcnR1(x), sign * (g * Y1 + g * r)) : q >= .25 ? (g = sqrt(-2 * ln(q)), q -= .25, r = rationalFcnR2(q), sign * (g / (Y2 + r))) : (q = sqrt(-ln(q)), q < 3 ? (qs = q - 1.125, r = rationalFcnR3(qs), sign * (Y3 * q + r * q)) : q < 6 ? (qs = q - 3, r = rationalFcnR4(qs), sign * (Y4 * q + r * q)) : (qs = q - 6, r = rationalFcnR5(qs), sign * (Y5 * q + r * q))));
	}
	module.exports = erfcinv;
})), require_lib$18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$14();
})), require_main$13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* Copyright 1984, 1995, 2000 by Stephen L. Moshier
	*
	* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
	*
	* Stephen L. Moshier
	* moshier@na-net.ornl.gov
	* ```
	*/
	var isnan = require_lib$135(), asin = require_lib$98(), sqrt = require_lib$100(), PIO4 = require_lib$99(), MOREBITS = 6123233995736766e-32;
	/**
	* Computes the arccosine of a double-precision floating-point number.
	*
	* ## Method
	*
	* -   Analytically,
	*
	*     ```tex
	*     \operatorname{acos}(x) = \frac{\pi}{2} - \operatorname{asin}(x)
	*     ```
	*
	*     However, if \\(\|x\|\\) is near \\(1\\), there is cancellation error in subtracting \\(\opertorname{asin}(x)\\) from \\(\pi/2\\). Hence, if \\(x < -0.5\\),
	*
	*     ```tex
	*     \operatorname{acos}(x) = \pi - 2.0 \cdot \operatorname{asin}(\sqrt{(1+x)/2})
	*     ```
	*
	*     or, if \\(x > +0.5\\),
	*
	*     ```tex
	*     \operatorname{acos}(x) = 2.0 \cdot \operatorname{asin}( \sqrt{(1-x)/2} )}
	*     ```
	*
	* ## Notes
	*
	* -   Relative error:
	*
	*     | arithmetic | domain | # trials | peak    | rms     |
	*     |:-----------|:------:|:---------|:--------|:--------|
	*     | DEC        | -1, 1  | 50000    | 3.3e-17 | 8.2e-18 |
	*     | IEEE       | -1, 1  | 10^6     | 2.2e-16 | 6.5e-17 |
	*
	* @param {number} x - input value
	* @returns {number} arccosine (in radians)
	*
	* @example
	* var v = acos( 1.0 );
	* // returns 0.0
	*
	* @example
	* var v = acos( 0.707 ); // ~pi/4
	* // returns ~0.7855
	*
	* @example
	* var v = acos( NaN );
	* // returns NaN
	*/
	function acos(x) {
		var z;
		return isnan(x) || x < -1 || x > 1 ? NaN : x > .5 ? 2 * asin(sqrt(.5 - .5 * x)) : (z = PIO4 - asin(x), z += MOREBITS, z += PIO4, z);
	}
	module.exports = acos;
})), require_lib$17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$13();
})), require_lib$16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 1.4142135623730951;
})), require_polyval_co14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .16666666666666666 : .16666666666666666 + x * .16666666666666666;
	}
	module.exports = evalpoly;
})), require_polyval_co15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .058333333333333334 : .058333333333333334 + x * (.06666666666666667 + x * .008333333333333333);
	}
	module.exports = evalpoly;
})), require_polyval_co16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0251984126984127 : .0251984126984127 + x * (.026785714285714284 + x * (.0017857142857142857 + x * .0001984126984126984));
	}
	module.exports = evalpoly;
})), require_polyval_co17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .012039792768959435 : .012039792768959435 + x * (.010559964726631394 + x * (-.0011078042328042327 + x * (.0003747795414462081 + x * 27557319223985893e-22)));
	}
	module.exports = evalpoly;
})), require_polyval_co18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .003837005972422639 : .003837005972422639 + x * (.00610392115600449 + x * (-.0016095979637646305 + x * (.0005945867404200738 + x * (-6270542728876062e-20 + x * 2.505210838544172e-8))));
	}
	module.exports = evalpoly;
})), require_polyval_co19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0032177478835464946 : .0032177478835464946 + x * (.0010898206731540065 + x * (-.0012579159844784845 + x * (.0006908420797309686 + x * (-.00016376804137220805 + x * (154012654012654e-19 + x * 16059043836821613e-26)))));
	}
	module.exports = evalpoly;
})), require_polyval_co20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .001743826229834001 : .001743826229834001 + x * (3353097688001788e-20 + x * (-.0007624513544032393 + x * (.0006451304695145635 + x * (-.000249472580470431 + x * (49255746366361444e-21 + x * (-39851014346715405e-22 + x * 7647163731819816e-28))))));
	}
	module.exports = evalpoly;
})), require_polyval_co21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0009647274732138864 : .0009647274732138864 + x * (-.0003110108632631878 + x * (-.00036307660358786886 + x * (.0005140660578834113 + x * (-.00029133414466938067 + x * (9086710793521991e-20 + x * (-15303004486655377e-21 + x * (10914179173496788e-22 + x * 28114572543455206e-31)))))));
	}
	module.exports = evalpoly;
})), require_polyval_co22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .0005422926281312969 : .0005422926281312969 + x * (-.0003694266780000966 + x * (-.00010230378073700413 + x * (.00035764655430568635 + x * (-.00028690924218514614 + x * (.00012645437628698076 + x * (-33202652391372056e-21 + x * (4890304529197534e-21 + x * (-3.123956959982987e-7 + x * 822063524662433e-32))))))));
	}
	module.exports = evalpoly;
})), require_inverse_students_t_body_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gammaDeltaRatio = require_lib$45(), evalpoly = require_lib$133(), sqrt = require_lib$100(), PI = require_lib$61(), polyval1 = require_polyval_co14(), polyval2 = require_polyval_co15(), polyval3 = require_polyval_co16(), polyval4 = require_polyval_co17(), polyval5 = require_polyval_co18(), polyval6 = require_polyval_co19(), polyval7 = require_polyval_co20(), polyval8 = require_polyval_co21(), polyval9 = require_polyval_co22(), c0 = 0, c = [
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Evaluates Student's t quantiles via a body series expansion. Tail and body series are due to Shaw.
	*
	* ## References
	*
	* -   Shaw, William T. 2006. "Sampling Student's T distribution – use of the inverse cumulative distribution function." _Journal of Computational Finance_ 9 (4): 37–73. [www.mth.kcl.ac.uk/~shaww/web\_page/papers/Tdistribution06.pdf](www.mth.kcl.ac.uk/~shaww/web_page/papers/Tdistribution06.pdf).
	*
	* @private
	* @param {PositiveNumber} df - degrees of freedom
	* @param {Probability} u - input probability
	* @returns {number} function value
	*/
	function inverseStudentsTBodySeries(df, u) {
		var idf, v = gammaDeltaRatio(df / 2, .5) * sqrt(df * PI) * (u - .5);
		return idf = 1 / df, c[1] = polyval1(idf), c[2] = polyval2(idf), c[3] = polyval3(idf), c[4] = polyval4(idf), c[5] = polyval5(idf), c[6] = polyval6(idf), c[7] = polyval7(idf), c[8] = polyval8(idf), c[9] = polyval9(idf), c0 + v * evalpoly(c, v * v);
	}
	module.exports = inverseStudentsTBodySeries;
})), require_inverse_students_t_tail_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gammaDeltaRatio = require_lib$45(), evalpoly = require_lib$133(), sqrt = require_lib$100(), pow = require_lib$72(), PI = require_lib$61(), d = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Evaluates Student's t quantiles via a tail series expansion. Tail and body series are due to Shaw.
	*
	* ## References
	*
	* -   Shaw, William T. 2006. "Sampling Student's T distribution – use of the inverse cumulative distribution function." _Journal of Computational Finance_ 9 (4): 37–73. [www.mth.kcl.ac.uk/~shaww/web\_page/papers/Tdistribution06.pdf](www.mth.kcl.ac.uk/~shaww/web_page/papers/Tdistribution06.pdf).
	*
	* @private
	* @param {number} df - degrees of freedom
	* @param {number} v - function value
	* @returns {number} tail value
	*/
	function inverseStudentsTTailSeries(df, v) {
		var result, power, div, np2, np4, np6, rn, w = gammaDeltaRatio(df / 2, .5) * sqrt(df * PI) * v;
		return np2 = df + 2, np4 = df + 4, np6 = df + 6, d[0] = 1, d[1] = -(df + 1) / (2 * np2), np2 *= df + 2, d[2] = -df * (df + 1) * (df + 3) / (8 * np2 * np4), np2 *= df + 2, d[3] = -df * (df + 1) * (df + 5) * ((3 * df + 7) * df - 2) / (48 * np2 * np4 * np6), np2 *= df + 2, np4 *= df + 4, d[4] = -df * (df + 1) * (df + 7) * (((((15 * df + 154) * df + 465) * df + 286) * df - 336) * df + 64) / (384 * np2 * np4 * np6 * (df + 8)), np2 *= df + 2, d[5] = -df * (df + 1) * (df + 3) * (df + 9) * ((((((35 * df + 452) * df + 1573) * df + 600) * df - 2020) * df + 928) * df - 128) / (1280 * np2 * np4 * np6 * (df + 8) * (df + 10)), np2 *= df + 2, np4 *= df + 4, np6 *= df + 6, d[6] = -df * (df + 1) * (df + 11) * (((((((((((945 * df + 31506) * df + 425858) * df + 2980236) * df + 11266745) * df + 20675018) * df + 7747124) * df - 22574632) * df - 8565600) * df + 18108416) * df - 7099392) * df + 884736) / (46080 * np2 * np4 * np6 * (df + 8) * (df + 10) * (df + 12)), rn = sqrt(df), div = pow(rn * w, 1 / df), power = div * div, result = evalpoly(d, power), result *= rn, result /= div, -result;
	}
	module.exports = inverseStudentsTTailSeries;
})), require_inverse_students_t_hill = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var erfcinv = require_lib$18(), expm1 = require_lib$103(), sqrt = require_lib$100(), pow = require_lib$72(), HALF_PI = require_lib$62(), SQRT2 = require_lib$16();
	/**
	* Evaluates Student's t quantiles via a method due to Hill.
	*
	* ## References
	*
	* -   Hill, G. W. 1970. "Algorithm 396: Student's T-Quantiles." _Communications of the ACM_ 13 (10). New York, NY, USA: ACM: 619–20. doi:[10.1145/355598.355600](https://doi.org/10.1145/355598.355600).
	*
	* @private
	* @param {PositiveNumber} ndf - degrees of freedom
	* @param {Probability} u - input probability
	* @returns {number} function value
	*/
	function inverseStudentsTHill(ndf, u) {
		var a, b, c, d, q, x, y;
		return ndf > 0x56bc75e2d63100000 ? -erfcinv(2 * u) * SQRT2 : (a = 1 / (ndf - .5), b = 48 / (a * a), c = ((20700 * a / b - 98) * a - 16) * a + 96.36, d = ((94.5 / (b + c) - 3) / b + 1) * sqrt(a * HALF_PI) * ndf, y = pow(d * 2 * u, 2 / ndf), y > .05 + a ? (x = -erfcinv(2 * u) * SQRT2, y = x * x, ndf < 5 && (c += .3 * (ndf - 4.5) * (x + .6)), c += (((.05 * d * x - 5) * x - 7) * x - 2) * x + b, y = (((((.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x, y = expm1(a * y * y)) : y = ((1 / (((ndf + 6) / (ndf * y) - .089 * d - .822) * (ndf + 2) * 3) + .5 / (ndf + 4)) * y - 1) * (ndf + 1) / (ndf + 2) + 1 / y, q = sqrt(ndf * y), -q);
	}
	module.exports = inverseStudentsTHill;
})), require_inverse_students_t = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var erfcinv = require_lib$18(), floor = require_lib$102(), ldexp = require_lib$82(), round = require_lib$55(), acos = require_lib$17(), sqrt = require_lib$100(), abs = require_lib$97(), cos = require_lib$43(), pow = require_lib$72(), sin = require_lib$53(), SQRT2 = require_lib$16(), PI = require_lib$61(), inverseStudentsTBodySeries = require_inverse_students_t_body_series(), inverseStudentsTTailSeries = require_inverse_students_t_tail_series(), inverseStudentsTHill = require_inverse_students_t_hill(), DF_THRESHOLD = 268435456, ONE_THIRD = 1 / 3, EXP = 106 / 3, C = .8549879733383485;
	/**
	* Evaluates Student's t quantiles.
	*
	* @private
	* @param {PositiveNumber} df - degrees of freedom
	* @param {Probability} u - input probability
	* @param {Probability} v - probability equal to `1-u`
	* @returns {number} function value
	*/
	function inverseStudentsT(df, u, v) {
		var crossover, tolerance, rootAlpha, invert, result = 0, alpha, tmp, p0, p2, p4, p5, p, r, x, a, b;
		if (u > v ? (tmp = v, v = u, u = tmp, invert = !0) : invert = !1, floor(df) === df && df < 20) switch (tolerance = ldexp(1, EXP), floor(df)) {
			case 1:
				result = u === .5 ? 0 : -cos(PI * u) / sin(PI * u);
				break;
			case 2:
				result = (2 * u - 1) / sqrt(2 * u * v);
				break;
			case 4:
				alpha = 4 * u * v, rootAlpha = sqrt(alpha), r = 4 * cos(acos(rootAlpha) / 3) / rootAlpha, x = sqrt(r - 4), result = u - .5 < 0 ? -x : x;
				break;
			case 6:
				if (u < 1e-150) return (invert ? -1 : 1) * inverseStudentsTHill(df, u);
				a = 4 * (u - u * u), b = pow(a, ONE_THIRD), p = 6 * (1 + C * (1 / b - 1));
				do
					p2 = p * p, p4 = p2 * p2, p5 = p * p4, p0 = p, p = 2 * (8 * a * p5 - 270 * p2 + 2187) / (5 * (4 * a * p4 - 216 * p - 243));
				while (abs((p - p0) / p) > tolerance);
				p = sqrt(p - df), result = u - .5 < 0 ? -p : p;
				break;
			default: df > DF_THRESHOLD ? result = erfcinv(2 * u) * SQRT2 : df < 3 ? (crossover = .2742 - df * .0242143, result = u > crossover ? inverseStudentsTBodySeries(df, u) : inverseStudentsTTailSeries(df, u)) : (crossover = ldexp(1, round(df / -.654)), result = u > crossover ? inverseStudentsTHill(df, u) : inverseStudentsTTailSeries(df, u));
		}
		else df > DF_THRESHOLD ? result = -erfcinv(2 * u) * SQRT2 : df < 3 ? (crossover = .2742 - df * .0242143, result = u > crossover ? inverseStudentsTBodySeries(df, u) : inverseStudentsTTailSeries(df, u)) : (crossover = ldexp(1, round(df / -.654)), result = u > crossover ? inverseStudentsTHill(df, u) : inverseStudentsTTailSeries(df, u));
		return invert ? -result : result;
	}
	module.exports = inverseStudentsT;
})), require_find_ibeta_inv_from_t_dist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var inverseStudentsT = require_inverse_students_t();
	/**
	* Returns the inverse of the incomplete beta function via the Student t distribution.
	*
	* @private
	* @param {PositiveNumber} a - function parameter
	* @param {Probability} p - probability value
	* @param {Object} py - placeholder object holding one minus the returned value
	* @returns {number} function value
	*/
	function findIBetaInvFromTDist(a, p, py) {
		var df, u = p / 2, v = 1 - u, t;
		return df = a * 2, t = inverseStudentsT(df, u, v), py && (py.value = t * t / (df + t * t)), df / (df + t * t);
	}
	module.exports = findIBetaInvFromTDist;
})), require_temme1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var evalpoly = require_lib$133(), erfcinv = require_lib$18(), sqrt = require_lib$100(), exp = require_lib$81(), SQRT2 = require_lib$16(), workspace = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	], terms = [
		0,
		0,
		0,
		0
	];
	/**
	* Carries out the first method by Temme (described in section 2).
	*
	* ## References
	*
	* -   Temme, N. M. 1992. "Incomplete Laplace Integrals: Uniform Asymptotic Expansion with Application to the Incomplete Beta Function." _Journal of Computational and Applied Mathematics_ 41 (1–2): 1638–63. doi:[10.1016/0377-0427(92)90244-R](https://doi.org/10.1016/0377-0427(92)90244-R).
	*
	* @private
	* @param {PositiveNumber} a - function parameter
	* @param {PositiveNumber} b - function parameter
	* @param {Probability} z - function parameter
	* @returns {number} function value
	*/
	function temme1(a, b, z) {
		var eta0 = erfcinv(2 * z), eta2, eta, B2, B3, B, c;
		return eta0 /= -sqrt(a / 2), terms[0] = eta0, B = b - a, B2 = B * B, B3 = B2 * B, workspace[0] = -B * SQRT2 / 2, workspace[1] = (1 - 2 * B) / 8, workspace[2] = -(B * SQRT2 / 48), workspace[3] = -1 / 192, workspace[4] = -B * SQRT2 / 3840, workspace[5] = 0, workspace[6] = 0, terms[1] = evalpoly(workspace, eta0), workspace[0] = B * SQRT2 * (3 * B - 2) / 12, workspace[1] = (20 * B2 - 12 * B + 1) / 128, workspace[2] = B * SQRT2 * (20 * B - 1) / 960, workspace[3] = (16 * B2 + 30 * B - 15) / 4608, workspace[4] = B * SQRT2 * (21 * B + 32) / 53760, workspace[5] = (-(32 * B2) + 63) / 368640, workspace[6] = -B * SQRT2 * (120 * B + 17) / 25804480, terms[2] = evalpoly(workspace, eta0), workspace[0] = B * SQRT2 * (-75 * B2 + 80 * B - 16) / 480, workspace[1] = (-1080 * B3 + 868 * B2 - 90 * B - 45) / 9216, workspace[2] = B * SQRT2 * (-1190 * B2 + 84 * B + 373) / 53760, workspace[3] = (-2240 * B3 - 2508 * B2 + 2100 * B - 165) / 368640, workspace[4] = 0, workspace[5] = 0, workspace[6] = 0, terms[3] = evalpoly(workspace, eta0), eta = evalpoly(terms, 1 / a), eta2 = eta * eta, c = -exp(-eta2 / 2), eta2 === 0 ? .5 : (1 + eta * sqrt((1 + c) / eta2)) / 2;
	}
	module.exports = temme1;
})), require_root_finder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var ln = require_lib$44(), BIG = require_lib$64() / 4;
	/**
	* Helper function used by root finding code to convert `eta` to `x`.
	*
	* @private
	* @param {number} t - first parameter
	* @param {number} a - second parameter
	* @returns {Function} root function
	*/
	function temmeRootFinder(t, a) {
		return roots;
		/**
		* Calculates roots.
		*
		* @private
		* @param {number} x - function value
		* @returns {Array} function roots
		*/
		function roots(x) {
			var f1, f, y = 1 - x;
			return y === 0 || x === 0 ? [-BIG, -BIG] : (f = ln(x) + a * ln(y) + t, f1 = 1 / x - a / y, [f, f1]);
		}
	}
	module.exports = temmeRootFinder;
})), require_main$12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135();
	/**
	* Evaluates the signum function for a double-precision floating-point number.
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var sign = signum( -5.0 );
	* // returns -1.0
	*
	* @example
	* var sign = signum( 5.0 );
	* // returns 1.0
	*
	* @example
	* var sign = signum( -0.0 );
	* // returns -0.0
	*
	* @example
	* var sign = signum( 0.0 );
	* // returns 0.0
	*
	* @example
	* var sign = signum( NaN );
	* // returns NaN
	*/
	function signum(x) {
		return x === 0 || isnan(x) ? x : x < 0 ? -1 : 1;
	}
	module.exports = signum;
})), require_lib$15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$12();
})), require_newton_raphson = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var sign = require_lib$15(), abs = require_lib$97(), ldexp = require_lib$82(), MAX_VALUE = require_lib$64();
	/**
	* Performs root finding via second order Newton-Raphson iteration.
	*
	* @private
	* @param {Array} fun - two-element array of the function and its first derivative
	* @param {number} guess - initial starting value.
	* @param {number} min - minimum possible value for the result,used as initial lower bracket.
	* @param {number} max - maximum possible value for the result, used as initial upper bracket.
	* @param {PositiveInteger} digits - desired number of binary digits
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} function value
	*/
	function newtonRaphsonIterate(fun, guess, min, max, digits, maxIter) {
		var f0last, delta1, delta2, factor, result, count, delta, res, f0 = 0, f1;
		f0last = 0, result = guess, factor = ldexp(1, 1 - digits), delta = MAX_VALUE, delta1 = MAX_VALUE, delta2 = MAX_VALUE, count = maxIter;
		do {
			if (f0last = f0, delta2 = delta1, delta1 = delta, res = fun(result), f0 = res[0], f1 = res[1], --count, f0 === 0) break;
			if (f1 === 0 ? (f0last === 0 && (guess = result === min ? max : min, f0last = fun(guess), delta = guess - result), delta = sign(f0last) * sign(f0) < 0 ? delta < 0 ? (result - min) / 2 : (result - max) / 2 : delta < 0 ? (result - max) / 2 : (result - min) / 2) : delta = f0 / f1, abs(delta * 2) > abs(delta2) && (delta = delta > 0 ? (result - min) / 2 : (result - max) / 2), guess = result, result -= delta, result <= min) {
				if (delta = .5 * (guess - min), result = guess - delta, result === min || result === max) break;
			} else if (result >= max && (delta = .5 * (guess - max), result = guess - delta, result === min || result === max)) break;
			delta > 0 ? max = guess : min = guess;
		} while (count && abs(result * factor) < abs(delta));
		return result;
	}
	module.exports = newtonRaphsonIterate;
})), require_polyval_co1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -1 : -1 + x * (-5 + x * 5);
	}
	module.exports = evalpoly;
})), require_polyval_co2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 1 : 1 + x * (21 + x * (-69 + x * 46));
	}
	module.exports = evalpoly;
})), require_polyval_co3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 7 : 7 + x * (-2 + x * (33 + x * (-62 + x * 31)));
	}
	module.exports = evalpoly;
})), require_polyval_co4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 25 : 25 + x * (-52 + x * (-17 + x * (88 + x * (-115 + x * 46))));
	}
	module.exports = evalpoly;
})), require_polyval_co5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 7 : 7 + x * (12 + x * (-78 + x * 52));
	}
	module.exports = evalpoly;
})), require_polyval_co6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -7 : -7 + x * (2 + x * (183 + x * (-370 + x * 185)));
	}
	module.exports = evalpoly;
})), require_polyval_co7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -533 : -533 + x * (776 + x * (-1835 + x * (10240 + x * (-13525 + x * 5410))));
	}
	module.exports = evalpoly;
})), require_polyval_co8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? -1579 : -1579 + x * (3747 + x * (-3372 + x * (-15821 + x * (45588 + x * (-45213 + x * 15071)))));
	}
	module.exports = evalpoly;
})), require_polyval_co9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 449 : 449 + x * (-1259 + x * (-769 + x * (6686 + x * (-9260 + x * 3704))));
	}
	module.exports = evalpoly;
})), require_polyval_co10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 63149 : 63149 + x * (-151557 + x * (140052 + x * (-727469 + x * (2239932 + x * (-2251437 + x * 750479)))));
	}
	module.exports = evalpoly;
})), require_polyval_co11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 29233 : 29233 + x * (-78755 + x * (105222 + x * (146879 + x * (-1602610 + x * (3195183 + x * (-2554139 + x * 729754))))));
	}
	module.exports = evalpoly;
})), require_polyval_co12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 1 : 1 + x * (-13 + x * 13);
	}
	module.exports = evalpoly;
})), require_polyval_co13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 1 : 1 + x * (21 + x * (-69 + x * 46));
	}
	module.exports = evalpoly;
})), require_temme2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var evalpoly = require_lib$133(), erfcinv = require_lib$18(), abs = require_lib$97(), exp = require_lib$81(), ln = require_lib$44(), sqrt = require_lib$100(), sin = require_lib$53(), cos = require_lib$43(), temmeRootFinder = require_root_finder(), newtonRaphsonIterate = require_newton_raphson(), polyval1 = require_polyval_co1(), polyval2 = require_polyval_co2(), polyval3 = require_polyval_co3(), polyval4 = require_polyval_co4(), polyval5 = require_polyval_co5(), polyval6 = require_polyval_co6(), polyval7 = require_polyval_co7(), polyval8 = require_polyval_co8(), polyval9 = require_polyval_co9(), polyval10 = require_polyval_co10(), polyval11 = require_polyval_co11(), polyval12 = require_polyval_co12(), polyval13 = require_polyval_co13(), workspace = [
		0,
		0,
		0,
		0,
		0,
		0
	], terms = [
		0,
		0,
		0,
		0
	];
	/**
	* Carries out the second method by Temme (described in section 3).
	*
	* ## References
	*
	* -   Temme, N. M. 1992. "Incomplete Laplace Integrals: Uniform Asymptotic Expansion with Application to the Incomplete Beta Function." _Journal of Computational and Applied Mathematics_ 41 (1–2): 1638–63. doi:[10.1016/0377-0427(92)90244-R](https://doi.org/10.1016/0377-0427(92)90244-R).
	*
	* @private
	* @param {number} z - function parameter
	* @param {number} r - function parameter
	* @param {number} theta - function parameter
	* @returns {number} function value
	*/
	function temme2(z, r, theta) {
		var upper, lower, alpha, roots, eta0 = erfcinv(2 * z) / -sqrt(r / 2), eta, sc7, sc6, sc5, sc4, sc3, sc2, sc, lu, s2, c2, c, s = sin(theta), u, x;
		return c = cos(theta), terms[0] = eta0, s2 = s * s, c2 = c * c, sc = s * c, sc2 = sc * sc, sc3 = sc2 * sc, sc4 = sc2 * sc2, sc5 = sc2 * sc3, sc6 = sc3 * sc3, sc7 = sc4 * sc3, workspace[0] = (2 * s2 - 1) / (3 * sc), workspace[1] = -polyval1(s2) / (36 * sc2), workspace[2] = polyval2(s2) / (1620 * sc3), workspace[3] = polyval3(s2) / (6480 * sc4), workspace[4] = polyval4(s2) / (90720 * sc5), workspace[5] = 0, terms[1] = evalpoly(workspace, eta0), workspace[0] = -polyval5(s2) / (405 * sc3), workspace[1] = polyval6(s2) / (2592 * sc4), workspace[2] = -polyval7(s2) / (204120 * sc5), workspace[3] = -polyval8(s2) / (2099520 * sc6), workspace[4] = 0, workspace[5] = 0, terms[2] = evalpoly(workspace, eta0), workspace[0] = polyval9(s2) / (102060 * sc5), workspace[1] = -polyval10(s2) / (20995200 * sc6), workspace[2] = polyval11(s2) / (36741600 * sc7), workspace[3] = 0, workspace[4] = 0, workspace[5] = 0, terms[3] = evalpoly(workspace, eta0), eta = evalpoly(terms, 1 / r), alpha = c / s, alpha *= alpha, lu = -(eta * eta) / (2 * s2) + ln(s2) + c2 * ln(c2) / s2, abs(eta) < .7 ? (workspace[0] = s2, workspace[1] = sc, workspace[2] = (1 - 2 * s2) / 3, workspace[3] = polyval12(s2) / (36 * sc), workspace[4] = polyval13(s2) / (270 * sc2), workspace[5] = 0, x = evalpoly(workspace, eta)) : (u = exp(lu), workspace[0] = u, workspace[1] = alpha, workspace[2] = 0, workspace[3] = 3 * alpha * (3 * alpha + 1) / 6, workspace[4] = 4 * alpha * (4 * alpha + 1) * (4 * alpha + 2) / 24, workspace[5] = 5 * alpha * (5 * alpha + 1) * (5 * alpha + 2) * (5 * alpha + 3) / 120, x = evalpoly(workspace, u), (x - s2) * eta < 0 && (x = 1 - x)), eta < 0 ? (lower = 0, upper = s2) : (lower = s2, upper = 1), (x < lower || x > upper) && (x = (lower + upper) / 2), roots = temmeRootFinder(-lu, alpha), x = newtonRaphsonIterate(roots, x, lower, upper, 32, 100), x;
	}
	module.exports = temme2;
})), require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Helpers.
	*/
	var s = 1e3, m = s * 60, h = m * 60, d = h * 24, y = d * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	module.exports = function(val, options) {
		options ||= {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		if (type === "number" && isNaN(val) === !1) return options.long ? fmtLong(val) : fmtShort(val);
		throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function parse(str) {
		if (str = String(str), !(str.length > 100)) {
			var match = /^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(str);
			if (match) {
				var n = parseFloat(match[1]);
				switch ((match[2] || "ms").toLowerCase()) {
					case "years":
					case "year":
					case "yrs":
					case "yr":
					case "y": return n * y;
					case "days":
					case "day":
					case "d": return n * d;
					case "hours":
					case "hour":
					case "hrs":
					case "hr":
					case "h": return n * h;
					case "minutes":
					case "minute":
					case "mins":
					case "min":
					case "m": return n * m;
					case "seconds":
					case "second":
					case "secs":
					case "sec":
					case "s": return n * s;
					case "milliseconds":
					case "millisecond":
					case "msecs":
					case "msec":
					case "ms": return n;
					default: return;
				}
			}
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtShort(ms) {
		return ms >= d ? Math.round(ms / d) + "d" : ms >= h ? Math.round(ms / h) + "h" : ms >= m ? Math.round(ms / m) + "m" : ms >= s ? Math.round(ms / s) + "s" : ms + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtLong(ms) {
		return plural(ms, d, "day") || plural(ms, h, "hour") || plural(ms, m, "minute") || plural(ms, s, "second") || ms + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function plural(ms, n, name) {
		if (!(ms < n)) return ms < n * 1.5 ? Math.floor(ms / n) + " " + name : Math.ceil(ms / n) + " " + name + "s";
	}
})), require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Map of special "%n" handling functions, for the debug "format" argument.
	*
	* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
	*/
	exports = module.exports = createDebug.debug = createDebug.default = createDebug, exports.coerce = coerce, exports.disable = disable, exports.enable = enable, exports.enabled = enabled, exports.humanize = require_ms(), exports.names = [], exports.skips = [], exports.formatters = {};
	/**
	* Previous log timestamp.
	*/
	var prevTime;
	/**
	* Select a color.
	* @param {String} namespace
	* @return {Number}
	* @api private
	*/
	function selectColor(namespace) {
		var hash = 0, i;
		for (i in namespace) hash = (hash << 5) - hash + namespace.charCodeAt(i), hash |= 0;
		return exports.colors[Math.abs(hash) % exports.colors.length];
	}
	/**
	* Create a debugger with the given `namespace`.
	*
	* @param {String} namespace
	* @return {Function}
	* @api public
	*/
	function createDebug(namespace) {
		function debug() {
			if (debug.enabled) {
				var self = debug, curr = +/* @__PURE__ */ new Date();
				self.diff = curr - (prevTime || curr), self.prev = prevTime, self.curr = curr, prevTime = curr;
				for (var args = Array(arguments.length), i = 0; i < args.length; i++) args[i] = arguments[i];
				args[0] = exports.coerce(args[0]), typeof args[0] != "string" && args.unshift("%O");
				var index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, function(match, format) {
					if (match === "%%") return match;
					index++;
					var formatter = exports.formatters[format];
					if (typeof formatter == "function") {
						var val = args[index];
						match = formatter.call(self, val), args.splice(index, 1), index--;
					}
					return match;
				}), exports.formatArgs.call(self, args), (debug.log || exports.log || console.log.bind(console)).apply(self, args);
			}
		}
		return debug.namespace = namespace, debug.enabled = exports.enabled(namespace), debug.useColors = exports.useColors(), debug.color = selectColor(namespace), typeof exports.init == "function" && exports.init(debug), debug;
	}
	/**
	* Enables a debug mode by namespaces. This can include modes
	* separated by a colon and wildcards.
	*
	* @param {String} namespaces
	* @api public
	*/
	function enable(namespaces) {
		exports.save(namespaces), exports.names = [], exports.skips = [];
		for (var split = (typeof namespaces == "string" ? namespaces : "").split(/[\s,]+/), len = split.length, i = 0; i < len; i++) split[i] && (namespaces = split[i].replace(/\*/g, ".*?"), namespaces[0] === "-" ? exports.skips.push(RegExp("^" + namespaces.substr(1) + "$")) : exports.names.push(RegExp("^" + namespaces + "$")));
	}
	/**
	* Disable debug output.
	*
	* @api public
	*/
	function disable() {
		exports.enable("");
	}
	/**
	* Returns true if the given mode name is enabled, false otherwise.
	*
	* @param {String} name
	* @return {Boolean}
	* @api public
	*/
	function enabled(name) {
		for (var i = 0, len = exports.skips.length; i < len; i++) if (exports.skips[i].test(name)) return !1;
		for (i = 0, len = exports.names.length; i < len; i++) if (exports.names[i].test(name)) return !0;
		return !1;
	}
	/**
	* Coerce `val`.
	*
	* @param {Mixed} val
	* @return {Mixed}
	* @api private
	*/
	function coerce(val) {
		return val instanceof Error ? val.stack || val.message : val;
	}
})), require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Colors.
	*/
	exports = module.exports = require_debug(), exports.log = log, exports.formatArgs = formatArgs, exports.save = save, exports.load = load, exports.useColors = useColors, exports.storage = typeof chrome < "u" && chrome.storage !== void 0 ? chrome.storage.local : localstorage(), exports.colors = [
		"lightseagreen",
		"forestgreen",
		"goldenrod",
		"dodgerblue",
		"darkorchid",
		"crimson"
	];
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function useColors() {
		return typeof window < "u" && window.process && window.process.type === "renderer" ? !0 : typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	exports.formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (err) {
			return "[UnexpectedJSONParseError]: " + err.message;
		}
	};
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		var useColors = this.useColors;
		if (args[0] = (useColors ? "%c" : "") + this.namespace + (useColors ? " %c" : " ") + args[0] + (useColors ? "%c " : " ") + "+" + exports.humanize(this.diff), useColors) {
			var c = "color: " + this.color;
			args.splice(1, 0, c, "color: inherit");
			var index = 0, lastC = 0;
			args[0].replace(/%[a-zA-Z%]/g, function(match) {
				match !== "%%" && (index++, match === "%c" && (lastC = index));
			}), args.splice(lastC, 0, c);
		}
	}
	/**
	* Invokes `console.log()` when available.
	* No-op when `console.log` is not a "function".
	*
	* @api public
	*/
	function log() {
		return typeof console == "object" && console.log && Function.prototype.apply.call(console.log, console, arguments);
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		try {
			namespaces == null ? exports.storage.removeItem("debug") : exports.storage.debug = namespaces;
		} catch {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		var r;
		try {
			r = exports.storage.debug;
		} catch {}
		return !r && typeof process < "u" && "env" in process && (r = process.env.DEBUG), r;
	}
	/**
	* Enable namespaces listed in `localStorage.debug` initially.
	*/
	exports.enable(load());
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function localstorage() {
		try {
			return window.localStorage;
		} catch {}
	}
})), require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Module dependencies.
	*/
	var tty = __require("tty"), util = __require("util");
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	exports = module.exports = require_debug(), exports.init = init, exports.log = log, exports.formatArgs = formatArgs, exports.save = save, exports.load = load, exports.useColors = useColors, exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	], exports.inspectOpts = Object.keys(process.env).filter(function(key) {
		return /^debug_/i.test(key);
	}).reduce(function(obj, key) {
		var prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, function(_, k) {
			return k.toUpperCase();
		}), val = process.env[key];
		return val = /^(yes|on|true|enabled)$/i.test(val) ? !0 : /^(no|off|false|disabled)$/i.test(val) ? !1 : val === "null" ? null : Number(val), obj[prop] = val, obj;
	}, {});
	/**
	* The file descriptor to write the `debug()` calls to.
	* Set the `DEBUG_FD` env variable to override with another value. i.e.:
	*
	*   $ DEBUG_FD=3 node script.js 3>debug.log
	*/
	var fd = parseInt(process.env.DEBUG_FD, 10) || 2;
	fd !== 1 && fd !== 2 && util.deprecate(function() {}, "except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();
	var stream = fd === 1 ? process.stdout : fd === 2 ? process.stderr : createWritableStdioStream(fd);
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function useColors() {
		return "colors" in exports.inspectOpts ? !!exports.inspectOpts.colors : tty.isatty(fd);
	}
	/**
	* Map %o to `util.inspect()`, allowing multiple lines if needed.
	*/
	exports.formatters.o = function(v) {
		return this.inspectOpts.colors = this.useColors, util.inspect(v, this.inspectOpts).split("\n").map(function(str) {
			return str.trim();
		}).join(" ");
	}, exports.formatters.O = function(v) {
		return this.inspectOpts.colors = this.useColors, util.inspect(v, this.inspectOpts);
	};
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		var name = this.namespace;
		if (this.useColors) {
			var c = this.color, prefix = "  \x1B[3" + c + ";1m" + name + " \x1B[0m";
			args[0] = prefix + args[0].split("\n").join("\n" + prefix), args.push("\x1B[3" + c + "m+" + exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = (/* @__PURE__ */ new Date()).toUTCString() + " " + name + " " + args[0];
	}
	/**
	* Invokes `util.format()` with the specified arguments and writes to `stream`.
	*/
	function log() {
		return stream.write(util.format.apply(util, arguments) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		namespaces == null ? delete process.env.DEBUG : process.env.DEBUG = namespaces;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		return process.env.DEBUG;
	}
	/**
	* Copied from `node/src/node.js`.
	*
	* XXX: It's lame that node doesn't expose this API out-of-the-box. It also
	* relies on the undocumented `tty_wrap.guessHandleType()` which is also lame.
	*/
	function createWritableStdioStream(fd) {
		var stream;
		switch (process.binding("tty_wrap").guessHandleType(fd)) {
			case "TTY":
				stream = new tty.WriteStream(fd), stream._type = "tty", stream._handle && stream._handle.unref && stream._handle.unref();
				break;
			case "FILE":
				stream = new (__require("fs")).SyncWriteStream(fd, { autoClose: !1 }), stream._type = "fs";
				break;
			case "PIPE":
			case "TCP":
				stream = new (__require("net")).Socket({
					fd,
					readable: !1,
					writable: !0
				}), stream.readable = !1, stream.read = null, stream._type = "pipe", stream._handle && stream._handle.unref && stream._handle.unref();
				break;
			default: throw Error("Implement me. Unknown stream file type!");
		}
		return stream.fd = fd, stream._isStdio = !0, stream;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function init(debug) {
		debug.inspectOpts = {};
		for (var keys = Object.keys(exports.inspectOpts), i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	/**
	* Enable namespaces listed in `process.env.DEBUG` initially.
	*/
	exports.enable(load());
})), require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Detect Electron renderer process, which is node, but we should
	* treat as a browser.
	*/
	module.exports = typeof process < "u" && process.type === "renderer" ? require_browser() : require_node();
})), require_lib$14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 34028234663852886e22;
})), require_higher_newton = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var logger = require_src(), gammainc = require_lib$26(), abs = require_lib$97(), exp = require_lib$81(), ln = require_lib$44(), MAX_FLOAT32 = require_lib$14(), debug = logger("gammaincinv:higher_newton");
	/**
	* Implementation of the high order Newton-like method.
	*
	* @private
	* @param {number} x0 - initial value
	* @param {number} a - scale parameter
	* @param {number} m - indicator
	* @param {Probability} p - probability value
	* @param {Probability} q - probability value
	* @param {number} lgama - logarithm of scale parameter
	* @param {number} invfp - one over `fp`
	* @param {boolean} pcase - boolean indicating whether p < 0.5
	* @returns {number} function value of the inverse
	*/
	function higherNewton(x0, a, m, p, q, lgama, invfp, pcase) {
		var dlnr, xini, ck0, ck1, ck2, a2, x2, px, qx, xr, t, n, r, x = x0;
		t = 1, n = 1, a2 = a * a, xini = x0;
		do {
			if (x = x0, x2 = x * x, m === 0) {
				if (dlnr = (1 - a) * ln(x) + x + lgama, dlnr > ln(MAX_FLOAT32)) return debug("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned."), xini;
				r = exp(dlnr);
			} else r = -invfp * x;
			pcase ? (px = gammainc(x, a, !0, !1), ck0 = -r * (px - p)) : (qx = gammainc(x, a, !0, !0), ck0 = r * (qx - q)), r = ck0, p > 1e-120 || n > 1 ? (ck1 = .5 * (x - a + 1) / x, ck2 = (2 * x2 - 4 * x * a + 4 * x + 2 * a2 - 3 * a + 1) / x2, ck2 /= 6, x0 = x + r * (1 + r * (ck1 + r * ck2))) : x0 = x + r, t = abs(x / x0 - 1), n += 1, x = x0, x < 0 && (x = xini, n = 100);
		} while (t > 2e-14 && n < 35);
		return (t > 2e-14 || n > 99) && debug("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output."), xr = x || 0, xr;
	}
	module.exports = higherNewton;
})), require_polyval_ak1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 0 : 0 + x * (1 + x * (1 + x * (1.5 + x * (2.6666666666666665 + x * (5.208333333333333 + x * 10.8)))));
	}
	module.exports = evalpoly;
})), require_polyval_ak2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? 1 : 1 + x * (1 + x * (.3333333333333333 + x * (.027777777777777776 + x * (-.003703703703703704 + x * (.0002314814814814815 + x * 5878894767783657e-20)))));
	}
	module.exports = evalpoly;
})), require_lambdaeta = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), exp = require_lib$81(), ln = require_lib$44(), evalpoly = require_lib$133(), polyvalAK1 = require_polyval_ak1(), polyvalAK2 = require_polyval_ak2(), THRESHOLD = 1e-8, ONEO12 = .08333333333333333, ONEO120 = .008333333333333333, AK = [
		1,
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Returns the positive number satisfying \\( \eta^2/2=\lambda-1-\ln(\lambda) \\) with \\( \operatorname{sign}(\lambda-1)=\operatorname{sign}(\eta) \\).
	*
	* @private
	* @param {number} eta - eta value
	* @returns {number} value satisfying equation
	*/
	function lambdaeta(eta) {
		var L2, L3, L4, L5, la, L, q, r, s = eta * eta * .5;
		if (eta === 0 ? la = 0 : eta < -1 ? (r = exp(-1 - s), la = polyvalAK1(r)) : eta < 1 ? (r = eta, la = polyvalAK2(r)) : (r = 11 + s, L = ln(r), la = r + L, r = 1 / r, L2 = L * L, L3 = L2 * L, L4 = L3 * L, L5 = L4 * L, AK[1] = (2 - L) * .5, AK[2] = (-9 * L + 6 + 2 * L2) / 6, AK[3] = -(3 * L3 + 36 * L - 22 * L2 - 12) * ONEO12, AK[4] = (60 + 350 * L2 - 300 * L - 125 * L3 + 12 * L4) / 60, AK[5] = -(-120 - 274 * L4 + 900 * L - 1700 * L2 + 1125 * L3 + 20 * L5) * ONEO120, la += L * r * evalpoly(AK, r)), r = 1, eta > -3.5 && eta < -.03 || eta > .03 && eta < 40) {
			r = 1, q = la;
			do
				la = q * (s + ln(q)) / (q - 1), r = abs(q / la - 1), q = la;
			while (r > THRESHOLD);
		}
		return la;
	}
	module.exports = lambdaeta;
})), require_lib$13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = .9189385332046728;
})), require_chepolsum = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var A = [
		1.9963790515900766,
		-.0017971032528832887,
		13129285796384672e-21,
		-2.340875228178749e-7,
		7.2291210671127e-9,
		-3280997607821e-22,
		19875070901e-21,
		-1509214183e-21,
		1375340084e-22,
		-145728923e-22,
		17532367e-22,
		-2351465e-22,
		346551e-22,
		-55471e-22,
		9548e-22,
		-1748e-22,
		332e-22,
		-58e-22
	];
	/**
	* Computes the sum of a Chebyshev polynomial.
	*
	* @private
	* @param {PositiveInteger} n - degree of polynomial
	* @param {number} t - input value
	* @returns {number} Chebyshev sum
	*/
	function chepolsum(n, t) {
		var tt, u0 = 0, u1 = 0, u2, k;
		tt = t + t, k = n;
		do
			u2 = u1, u1 = u0, u0 = tt * u1 - u2 + A[k], --k;
		while (k >= 0);
		return (u0 - u2) / 2;
	}
	module.exports = chepolsum;
})), require_polyval_c = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .025721014990011306 : .025721014990011306 + x * (.08247596616699963 + x * (-.0025328157302663564 + x * (.0006099292666946337 + x * (-.00033543297638406 + x * .000250505279903))));
	}
	module.exports = evalpoly;
})), require_polyval_d = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a polynomial.
	*
	* ## Notes
	*
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the polynomial
	* @returns {number} evaluated polynomial
	*/
	function evalpoly(x) {
		return x === 0 ? .08333333333333333 : .08333333333333333 + x * (-.002777777777777778 + x * (.0007936507936507937 + x * -.0005952380952380953));
	}
	module.exports = evalpoly;
})), require_stirling = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var gammaln = require_lib$41(), ln = require_lib$44(), LN_SQRT_TWO_PI = require_lib$13(), SMALLEST_FLOAT32 = require_lib$28(), MAX_FLOAT32 = require_lib$14(), chepolsum = require_chepolsum(), polyvalC = require_polyval_c(), polyvalD = require_polyval_d(), C6 = .30865217988013566;
	/**
	* Computes the Stirling series corresponding to asymptotic series for the logarithm of the gamma function.
	*
	* ```tex
	* \frac{1}{12x}-\frac{1}{360x^3}\ldots; x \ge 3
	* ```
	*
	* @private
	* @param {number} x - input value
	* @returns {number} function value
	*/
	function stirling(x) {
		var z;
		return x < SMALLEST_FLOAT32 ? MAX_FLOAT32 : x < 1 ? gammaln(x + 1) - (x + .5) * ln(x) + x - LN_SQRT_TWO_PI : x < 2 ? gammaln(x) - (x - .5) * ln(x) + x - LN_SQRT_TWO_PI : x < 3 ? gammaln(x - 1) - (x - .5) * ln(x) + x - LN_SQRT_TWO_PI + ln(x - 1) : x < 12 ? (z = 18 / (x * x) - 1, chepolsum(17, z) / (12 * x)) : (z = 1 / (x * x), x < 1e3 ? polyvalC(z) / (C6 + z) / x : polyvalD(z) / x);
	}
	module.exports = stirling;
})), require_gamstar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var exp = require_lib$81(), gamma = require_lib$50(), ln = require_lib$44(), FLOAT32_MAX = require_lib$14(), SQRT_TWO_PI = require_lib$52(), stirling = require_stirling();
	/**
	* Computes the regulated gamma function.
	*
	* @private
	* @param {number} x - input value
	* @returns {number} function value
	*/
	function gamstar(x) {
		return x >= 3 ? exp(stirling(x)) : x > 0 ? gamma(x) / (exp(-x + (x - .5) * ln(x)) * SQRT_TWO_PI) : FLOAT32_MAX;
	}
	module.exports = gamstar;
})), require_rational_ak0bk0 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.3333333333438 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.3333333333438 + x * (-.2070740359969 + x * (-.05041806657154 + x * (-.004923635739372 + x * -4293658292782e-17))), s2 = 1 + x * (.7045554412463 + x * (.2118190062224 + x * (.03048648397436 + x * .001605037988091)))) : (x = 1 / x, s1 = -4293658292782e-17 + x * (-.004923635739372 + x * (-.05041806657154 + x * (-.2070740359969 + x * -.3333333333438))), s2 = .001605037988091 + x * (.03048648397436 + x * (.2118190062224 + x * (.7045554412463 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_eps1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var abs = require_lib$97(), ln = require_lib$44(), lambdaeta = require_lambdaeta(), rateval = require_rational_ak0bk0();
	/**
	* Evaluates the `eps1` function.
	*
	* @private
	* @param {number} eta - eta value
	* @returns {number} function value
	*/
	function eps1(eta) {
		var la;
		return abs(eta) < 1 ? rateval(eta) : (la = lambdaeta(eta), ln(eta / (la - 1)) / eta);
	}
	module.exports = eps1;
})), require_rational_ak1bk1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0172847633523 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0172847633523 + x * (-.0159372646475 + x * (-.00464910887221 + x * (-.00060683488776 + x * -614830384279e-17))), s2 = 1 + x * (.764050615669 + x * (.297143406325 + x * (.0579490176079 + x * .00574558524851)))) : (x = 1 / x, s1 = -614830384279e-17 + x * (-.00060683488776 + x * (-.00464910887221 + x * (-.0159372646475 + x * -.0172847633523))), s2 = .00574558524851 + x * (.0579490176079 + x * (.297143406325 + x * (.764050615669 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak2bk2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0172839517431 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0172839517431 + x * (-.0146362417966 + x * (-.00357406772616 + x * (-.000391032032692 + x * 249634036069e-17))), s2 = 1 + x * (.690560400696 + x * (.249962384741 + x * (.0443843438769 + x * .00424073217211)))) : (x = 1 / x, s1 = 249634036069e-17 + x * (-.000391032032692 + x * (-.00357406772616 + x * (-.0146362417966 + x * -.0172839517431))), s2 = .00424073217211 + x * (.0443843438769 + x * (.249962384741 + x * (.690560400696 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak3bk3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .99994466948 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = .99994466948 + x * (104.649839762 + x * (857.204033806 + x * (731.901559577 + x * 45.5174411671))), s2 = 1 + x * (104.526456943 + x * (823.313447808 + x * (3119.93802124 + x * 3970.03311219)))) : (x = 1 / x, s1 = 45.5174411671 + x * (731.901559577 + x * (857.204033806 + x * (104.649839762 + x * .99994466948))), s2 = 3970.03311219 + x * (3119.93802124 + x * (823.313447808 + x * (104.526456943 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_eps2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var ln = require_lib$44(), rateval1 = require_rational_ak1bk1(), rateval2 = require_rational_ak2bk2(), rateval3 = require_rational_ak3bk3();
	/**
	* Evaluates the `eps2` function.
	*
	* @private
	* @param {number} eta - eta value
	* @returns {number} function value
	*/
	function eps2(eta) {
		var lnmeta, x;
		return eta < -5 ? (x = eta * eta, lnmeta = ln(-eta), (12 - x - lnmeta * lnmeta * 6) / (12 * x * eta)) : eta < -2 ? rateval1(eta) : eta < 2 ? rateval2(eta) : eta < 1e3 ? (x = 1 / eta, rateval3(eta) / (-12 * eta)) : -1 / (12 * eta);
	}
	module.exports = eps2;
})), require_rational_ak4bk4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .0495346498136 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = .0495346498136 + x * (.0299521337141 + x * (.00688296911516 + x * (.000512634846317 + x * -201411722031e-16))), s2 = 1 + x * (.759803615283 + x * (.261547111595 + x * (.0464854522477 + x * .00403751193496)))) : (x = 1 / x, s1 = -201411722031e-16 + x * (.000512634846317 + x * (.00688296911516 + x * (.0299521337141 + x * .0495346498136))), s2 = .00403751193496 + x * (.0464854522477 + x * (.261547111595 + x * (.759803615283 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak5bk5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .00452313583942 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = .00452313583942 + x * (.00120744920113 + x * (-789724156582e-16 + x * (-504476066942e-16 + x * -535770949796e-17))), s2 = 1 + x * (.912203410349 + x * (.405368773071 + x * (.0901638932349 + x * .00948935714996)))) : (x = 1 / x, s1 = -535770949796e-17 + x * (-504476066942e-16 + x * (-789724156582e-16 + x * (.00120744920113 + x * .00452313583942))), s2 = .00948935714996 + x * (.0901638932349 + x * (.405368773071 + x * (.912203410349 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak6bk6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? .00439937562904 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = .00439937562904 + x * (.000487225670639 + x * (-.000128470657374 + x * (529110969589e-17 + x * 1.5716677175e-7))), s2 = 1 + x * (.794435257415 + x * (.333094721709 + x * (.0703527806143 + x * .00806110846078)))) : (x = 1 / x, s1 = 1.5716677175e-7 + x * (529110969589e-17 + x * (-.000128470657374 + x * (.000487225670639 + x * .00439937562904))), s2 = .00806110846078 + x * (.0703527806143 + x * (.333094721709 + x * (.794435257415 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak7bk7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0011481191232 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0011481191232 + x * (-.112850923276 + x * (1.51623048511 + x * (-.218472031183 + x * .0730002451555))), s2 = 1 + x * (14.2482206905 + x * (69.7360396285 + x * (218.938950816 + x * 277.067027185)))) : (x = 1 / x, s1 = .0730002451555 + x * (-.218472031183 + x * (1.51623048511 + x * (-.112850923276 + x * -.0011481191232))), s2 = 277.067027185 + x * (218.938950816 + x * (69.7360396285 + x * (14.2482206905 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_ak8bk8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function, i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.000145727889667 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.000145727889667 + x * (-.290806748131 + x * (-13.308504545 + x * (199.722374056 + x * -11.4311378756))), s2 = 1 + x * (139.612587808 + x * (2189.01116348 + x * (7115.24019009 + x * 45574.6081453)))) : (x = 1 / x, s1 = -11.4311378756 + x * (199.722374056 + x * (-13.308504545 + x * (-.290806748131 + x * -.000145727889667))), s2 = 45574.6081453 + x * (7115.24019009 + x * (2189.01116348 + x * (139.612587808 + x * 1)))), s1 / s2);
	}
	module.exports = evalrational;
})), require_eps3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var ln = require_lib$44(), rational1 = require_rational_ak4bk4(), rational2 = require_rational_ak5bk5(), rational3 = require_rational_ak6bk6(), rational4 = require_rational_ak7bk7(), rational5 = require_rational_ak8bk8();
	/**
	* Evaluates the `eps3` function.
	*
	* @private
	* @param {number} eta - eta value
	* @returns {number} function value
	*/
	function eps3(eta) {
		var x, y;
		return eta < -8 ? (x = eta * eta, y = ln(-eta) / eta, (-30 + eta * y * (6 * x * y * y - 12 + x)) / (12 * eta * x * x)) : eta < -4 ? rational1(eta) / (eta * eta) : eta < -2 ? rational2(eta) : eta < 2 ? rational3(eta) : eta < 10 ? (x = 1 / eta, rational4(x) / (eta * eta)) : eta < 100 ? (x = 1 / eta, rational5(x) / (eta * eta)) : -ln(eta) / (12 * eta * eta * eta);
	}
	module.exports = eps3;
})), require_compute = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var logger = require_src(), evalpoly = require_lib$133(), gammaln = require_lib$41(), erfcinv = require_lib$18(), gamma = require_lib$50(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), min = require_lib$65(), pow = require_lib$72(), ln = require_lib$44(), SQRT_TWO_PI = require_lib$52(), MAX_FLOAT32 = require_lib$14(), TWO_PI = require_lib$32(), higherNewton = require_higher_newton(), lambdaeta = require_lambdaeta(), gamstar = require_gamstar(), eps1 = require_eps1(), eps2 = require_eps2(), eps3 = require_eps3(), debug = logger("gammaincinv:compute"), HALF = .5, ONEO3 = .3333333333333333, ONEO4 = .25, ONEO5 = .2, ONEO6 = .16666666666666666, ONEO12 = .08333333333333333, ONEO24 = .041666666666666664, CK = [
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Computes `x` in the equations `P(a,xr) = p` and `Q(a,xr) = q`, where `a` is a positive parameter and `p` and `q` satisfy `p+q = 1`.
	*
	* ## Notes
	*
	* -   The equation is inverted with `min(p,q)`.
	*
	* @private
	* @param {number} a - scale value of incomplete gamma function
	* @param {Probability} p - probability value
	* @param {Probability} q - probability value
	* @returns {number} solution of the equations `P(a,xr) = p` and `Q(a,xr) = q` where `a` is a positive parameter
	*/
	function compute(a, p, q) {
		var ap1inv, invfp, lgama, pcase, porq, ainv, logr, ap22, ap14, ap13, ap12, vgam, vmin, xini, ap1, ap2, ap3, eta, p6, p5, x0, a2, L2, L3, L4, b2, b3, p3, a4, fp, p4, p2, a3, xr, ck, b, L, i, k, m, r, s, t, y;
		if (p < HALF ? (pcase = !0, porq = p, s = -1) : (pcase = !1, porq = q, s = 1), k = 0, abs(a - 1) < 1e-4 && (m = 0, pcase ? p < .001 ? (p2 = p * p, p3 = p2 * p, p4 = p3 * p, p5 = p4 * p, p6 = p5 * p, x0 = p + p2 * HALF + p3 * ONEO3 + p4 * ONEO4 + p5 * ONEO5 + p6 * ONEO6) : x0 = -ln(1 - p) : x0 = -ln(q), a === 1 ? (k = 2, xr = x0) : (lgama = gammaln(a), k = 1)), q < 1e-30 && a < HALF && (m = 0, x0 = -ln(q * gamma(a)) + (a - 1) * ln(-ln(q * gamma(a))), k = 1, lgama = gammaln(a)), a > 1 && a < 500 && p < 1e-80) {
			for (m = 0, ainv = 1 / a, ap1inv = 1 / (a + 1), x0 = (gammaln(a + 1) + ln(p)) * ainv, x0 = exp(x0), xini = x0, i = 0; i < 10; i++) x0 = xini * exp(x0 * ainv) * pow(1 - x0 * ap1inv, ainv);
			k = 1, lgama = gammaln(a);
		}
		if (logr = 1 / a * (ln(p) + gammaln(a + 1)), logr < ln(ONEO5 * (1 + a)) && k === 0 && (r = exp(logr), m = 0, a2 = a * a, a3 = a2 * a, a4 = a3 * a, ap1 = a + 1, ap12 = ap1 * ap1, ap13 = ap1 * ap12, ap14 = ap12 * ap12, ap2 = a + 2, ap22 = ap2 * ap2, ap3 = a + 3, CK[0] = 1, CK[1] = 1 / ap1, CK[2] = HALF * (3 * a + 5) / (ap12 * ap2), CK[3] = ONEO3 * (31 + 8 * a2 + 33 * a) / (ap13 * ap2 * ap3), CK[4] = ONEO24 * (2888 + 1179 * a3 + 125 * a4 + 3971 * a2 + 5661 * a) / (ap14 * ap22 * ap3 * (a + 4)), x0 = r * evalpoly(CK, r), lgama = gammaln(a), k = 1), a < 10 && k === 0 && (vgam = sqrt(a) / (gamstar(a) * SQRT_TWO_PI), vmin = min(.02, vgam), q < vmin && (m = 0, b = 1 - a, b2 = b * b, b3 = b2 * b, eta = sqrt(-2 / a * ln(q / vgam)), x0 = a * lambdaeta(eta), L = ln(x0), x0 > 5 ? (L2 = L * L, L3 = L2 * L, L4 = L3 * L, r = 1 / x0, CK[0] = L - 1, CK[1] = (3 * b - 2 * b * L + L2 - 2 * L + 2) * HALF, CK[2] = (24 * b * L - 11 * b2 - 24 * b - 6 * L2 + 12 * L - 12 - 9 * b * L2 + 6 * b2 * L + 2 * L3) * ONEO6, CK[3] = (-12 * b3 * L + 8.04 * b * L2 - 114 * b2 * L + (72 + 36 * L2) + (3 * L4 - 72 * L + 162) * (b - 168 * b * L) - (12 * L3 + 25 * b3) - (22 * b * L3 + 36 * b2 * L2 + 120 * b2)) * ONEO12, CK[4] = 0, x0 = x0 - L + b * r * evalpoly(CK, r)) : (r = 1 / x0, L2 = L * L, ck = L - 1, t = L - b * r * ck, t < x0 && (x0 -= t)), lgama = gammaln(a), k = 1)), abs(porq - HALF) < 1e-5 && k === 0 && (m = 0, ainv = 1 / a, x0 = a - ONEO3 + (.019753086419753086 + .007211444248481286 * ainv) * ainv, lgama = gammaln(a), k = 1), a < 1 && k === 0 && (m = 0, x0 = exp(pcase ? 1 / a * (ln(porq) + gammaln(a + 1)) : 1 / a * (ln(1 - porq) + gammaln(a + 1))), lgama = gammaln(a), k = 1), k === 0) {
			if (m = 1, ainv = 1 / a, r = erfcinv(2 * porq), eta = s * r / sqrt(a * HALF), r < MAX_FLOAT32) eta += (eps1(eta) + (eps2(eta) + eps3(eta) * ainv) * ainv) * ainv, x0 = a * lambdaeta(eta), y = eta, fp = -sqrt(a / TWO_PI) * exp(-HALF * a * y * y) / gamstar(a), invfp = 1 / fp;
			else return debug("Warning: Overflow problems in one or more steps of the computation."), NaN;
		}
		return k < 2 && (xr = higherNewton(x0, a, m, p, q, lgama, invfp, pcase)), xr;
	}
	module.exports = compute;
})), require_main$11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135(), FLOAT32_SMALLEST = require_lib$28(), PINF = require_lib$108(), compute = require_compute();
	/**
	* Inverts the lower gamma function; i.e., computes `xr` such that `P(a,xr) = p`.
	*
	* ## Method
	*
	* The present code uses different methods of computation depending on the values of the input values: Taylor, asymptotic expansions and high-order Newton methods.
	*
	* ## Notes
	*
	* -   The claimed accuracy obtained using this inversion routine is near `1e-12`.
	*
	* ## References
	*
	* -   A. Gil, J. Segura and N.M. Temme, GammaCHI: a package for the inversion and computation of the gamma and chi-square distribution functions (central and noncentral). Computer Physics Commun
	* -   A. Gil, J. Segura and N.M. Temme. Efficient and accurate algorithms for the computation and inversion of the incomplete gamma function ratios. SIAM J Sci Comput. (2012) 34(6), A2965-A2981
	*
	* @param {Probability} p - probability value
	* @param {number} a - scale parameter
	* @param {boolean} [upper=false] - boolean indicating if the function should invert the upper tail of the incomplete gamma function instead; i.e., compute `xr` such that `Q(a,xr) = p`.
	* @returns {number} function value of the inverse
	*/
	function gammaincinv(p, a, upper) {
		return isnan(p) || isnan(a) || a < FLOAT32_SMALLEST || p > 1 || p < 0 ? NaN : upper === !0 ? p === 0 ? PINF : p === 1 ? 0 : compute(a, 1 - p, p) : p === 0 ? 0 : p === 1 ? PINF : compute(a, p, 1 - p);
	}
	module.exports = gammaincinv;
})), require_lib$12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$11();
})), require_lib$11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = 5e-324;
})), require_temme3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var gammaincinv = require_lib$12(), ln = require_lib$44(), sqrt = require_lib$100(), SMALLEST_SUBNORMAL = require_lib$11(), temmeRootFinder = require_root_finder(), newtonRaphsonIterate = require_newton_raphson();
	/**
	* Carries out the third method by Temme (described in section 4).
	*
	* ## References
	*
	* -   Temme, N. M. 1992. "Incomplete Laplace Integrals: Uniform Asymptotic Expansion with Application to the Incomplete Beta Function." _Journal of Computational and Applied Mathematics_ 41 (1–2): 1638–63. doi:[10.1016/0377-0427(92)90244-R](https://doi.org/10.1016/0377-0427(92)90244-R).
	*
	* @private
	* @param {PositiveNumber} a - function parameter
	* @param {PositiveNumber} b - function parameter
	* @param {Probability} p - function parameter
	* @param {Probability} q - probability equal to `1-p`
	* @returns {number} function value
	*/
	function temme3(a, b, p, q) {
		var cross, roots, lower, upper, eta0 = p < q ? gammaincinv(p, b, !0) : gammaincinv(q, b, !1), eta, w10, w12, w13, w14, e1, e2, e3, mu, d2, d3, d4, w2, w3, w4, w5, w6, w7, w8, w9, w1, d, w, u, x;
		return eta0 /= a, mu = b / a, w = sqrt(1 + mu), w2 = w * w, w3 = w2 * w, w4 = w2 * w2, w5 = w3 * w2, w6 = w3 * w3, w7 = w4 * w3, w8 = w4 * w4, w9 = w5 * w4, w10 = w5 * w5, d = eta0 - mu, d2 = d * d, d3 = d2 * d, d4 = d2 * d2, w1 = w + 1, w12 = w1 * w1, w13 = w1 * w12, w14 = w12 * w12, e1 = (w + 2) * (w - 1) / (3 * w), e1 += (w3 + 9 * w2 + 21 * w + 5) * d / (36 * w2 * w1), e1 -= (w4 - 13 * w3 + 69 * w2 + 167 * w + 46) * d2 / (1620 * w12 * w3), e1 -= (7 * w5 + 21 * w4 + 70 * w3 + 26 * w2 - 93 * w - 31) * d3 / (6480 * w13 * w4), e1 -= (75 * w6 + 202 * w5 + 188 * w4 - 888 * w3 - 1345 * w2 + 118 * w + 138) * d4 / (272160 * w14 * w5), e2 = (28 * w4 + 131 * w3 + 402 * w2 + 581 * w + 208) * (w - 1) / (1620 * w1 * w3), e2 -= (35 * w6 - 154 * w5 - 623 * w4 - 1636 * w3 - 3983 * w2 - 3514 * w - 925) * d / (12960 * w12 * w4), e2 -= (2132 * w7 + 7915 * w6 + 16821 * w5 + 35066 * w4 + 87490 * w3 + 141183 * w2 + 95993 * w + 21640) * d2 / (816480 * w5 * w13), e2 -= (11053 * w8 + 53308 * w7 + 117010 * w6 + 163924 * w5 + 116188 * w4 - 258428 * w3 - 677042 * w2 - 481940 * w - 105497) * d3 / (14696640 * w14 * w6), e3 = -((3592 * w7 + 8375 * w6 - 1323 * w5 - 29198 * w4 - 89578 * w3 - 154413 * w2 - 116063 * w - 29632) * (w - 1)) / (816480 * w5 * w12), e3 -= (442043 * w9 + 2054169 * w8 + 3803094 * w7 + 3470754 * w6 + 2141568 * w5 - 2393568 * w4 - 19904934 * w3 - 34714674 * w2 - 23128299 * w - 5253353) * d / (146966400 * w6 * w13), e3 -= (116932 * w10 + 819281 * w9 + 2378172 * w8 + 4341330 * w7 + 6806004 * w6 + 10622748 * w5 + 18739500 * w4 + 30651894 * w3 + 30869976 * w2 + 15431867 * w + 2919016) * d2 / (146966400 * w14 * w7), eta = eta0 + e1 / a + e2 / (a * a) + e3 / (a * a * a), eta <= 0 && (eta = SMALLEST_SUBNORMAL), u = eta - mu * ln(eta) + (1 + mu) * ln(1 + mu) - mu, cross = 1 / (1 + mu), lower = eta < mu ? cross : 0, upper = eta < mu ? 1 : cross, x = (lower + upper) / 2, roots = temmeRootFinder(u, mu), newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
	}
	module.exports = temme3;
})), require_halley_iterate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var abs = require_lib$97(), ldexp = require_lib$82(), sign = require_lib$15(), max = require_lib$67(), MAX_VALUE = require_lib$64();
	/**
	* Performs root finding via third order Halley iteration.
	*
	* @private
	* @param {Array} fun - array of function and its first two derivatives
	* @param {number} guess - initial starting value
	* @param {number} minimum - minimum possible value for the result, used as initial lower bracket
	* @param {number} maximum - maximum possible value for the result, used as initial upper bracket
	* @param {PositiveInteger} digits - desired number of binary digits
	* @param {PositiveInteger} maxIter - maximum number of iterations
	* @returns {number} function value
	*/
	function halleyIterate(fun, guess, minimum, maximum, digits, maxIter) {
		var convergence, outOfBounds, delta1, delta2, factor, result, f0Last, count, delta, denom, diff, num, res, f0 = 0, f1, f2;
		outOfBounds = !1, result = guess, factor = ldexp(1, 1 - digits), delta = max(1e7 * guess, 1e7), f0Last = 0, delta1 = delta, delta2 = delta, count = maxIter;
		do {
			if (f0Last = f0, delta2 = delta1, delta1 = delta, res = fun(result), f0 = res[0], f1 = res[1], f2 = res[2], --count, f0 === 0) break;
			if (f1 === 0 ? (f0Last === 0 && (guess = result === minimum ? maximum : minimum, f0Last = fun(guess), delta = guess - result), delta = sign(f0Last) * sign(f0) < 0 ? delta < 0 ? (result - minimum) / 2 : (result - maximum) / 2 : delta < 0 ? (result - maximum) / 2 : (result - minimum) / 2) : f2 === 0 ? delta = f0 / f1 : (denom = 2 * f0, num = 2 * f1 - f2 / f1 * f0, delta = abs(num) < 1 && abs(denom) >= abs(num) * MAX_VALUE ? f0 / f1 : denom / num, delta * f1 / f0 < 0 && (delta = f0 / f1, abs(delta) > 2 * abs(guess) && (delta = (delta < 0 ? -1 : 1) * 2 * abs(guess)))), convergence = abs(delta / delta2), convergence > .8 && convergence < 2 && (delta = delta > 0 ? (result - minimum) / 2 : (result - maximum) / 2, abs(delta) > result && (delta = sign(delta) * result), delta2 = delta * 3), guess = result, result -= delta, result < minimum) {
				if (diff = abs(minimum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(minimum) ? 1e3 : result / minimum, abs(diff) < 1 && (diff = 1 / diff), !outOfBounds && diff > 0 && diff < 3) delta = .99 * (guess - minimum), result = guess - delta, outOfBounds = !0;
				else if (delta = (guess - minimum) / 2, result = guess - delta, result === minimum || result === maximum) break;
			} else if (result > maximum) {
				if (diff = abs(maximum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(maximum) ? 1e3 : result / maximum, abs(diff) < 1 && (diff = 1 / diff), !outOfBounds && diff > 0 && diff < 3) delta = .99 * (guess - maximum), result = guess - delta, outOfBounds = !0;
				else if (delta = (guess - maximum) / 2, result = guess - delta, result === minimum || result === maximum) break;
			}
			delta > 0 ? maximum = guess : minimum = guess;
		} while (count && abs(result * factor) < abs(delta));
		return result;
	}
	module.exports = halleyIterate;
})), require_ibeta_roots = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var kernelBetainc = require_lib$20().assign, abs = require_lib$97(), FLOAT64_MAX = require_lib$64(), FLOAT64_MIN_NORM = require_lib$86();
	/**
	* Returns a root finding function.
	*
	* @private
	* @param {PositiveNumber} a - function parameter
	* @param {PositiveNumber} b - function parameter
	* @param {Probability} target - probability value
	* @param {boolean} invert - boolean indicating whether to find the roots of the upper or lower incomplete beta function
	* @returns {Function} root finding function
	*/
	function ibetaRoots(a, b, target, invert) {
		return roots;
		/**
		* Calculates roots.
		*
		* @private
		* @param {number} x - input value
		* @returns {Array} roots
		*/
		function roots(x) {
			var buf, f1, f2, f, y = 1 - x;
			return buf = [0, 0], kernelBetainc(x, a, b, !0, invert, buf, 1, 0), f = buf[0] - target, f1 = buf[1], invert && (f1 = -f1), y === 0 && (y = FLOAT64_MIN_NORM * 64), x === 0 && (x = FLOAT64_MIN_NORM * 64), f2 = f1 * (-(y * a) + (b - 2) * x + 1), abs(f2) < y * x * FLOAT64_MAX && (f2 /= y * x), invert && (f2 = -f2), f1 === 0 && (f1 = (invert ? -1 : 1) * FLOAT64_MIN_NORM * 64), [
				f,
				f1,
				f2
			];
		}
	}
	module.exports = ibetaRoots;
})), require_main$10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
	*
	* ```text
	* Copyright John Maddock 2006.
	* Copyright Paul A. Bristow 2007.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var evalpoly = require_lib$133(), betainc = require_lib$19(), expm1 = require_lib$103(), log1p = require_lib$101(), asin = require_lib$98(), beta = require_lib$69(), sqrt = require_lib$100(), abs = require_lib$97(), exp = require_lib$81(), pow = require_lib$72(), sin = require_lib$53(), max = require_lib$67(), min = require_lib$65(), ln = require_lib$44(), FLOAT64_MIN_NORM = require_lib$86(), HALF_PI = require_lib$62(), EPSILON = require_lib$70(), findIBetaInvFromTDist = require_find_ibeta_inv_from_t_dist(), temme1 = require_temme1(), temme2 = require_temme2(), temme3 = require_temme3(), halleyIterate = require_halley_iterate(), ibetaRoots = require_ibeta_roots(), DIGITS = 32, MAX_ITERATIONS = 1e3, terms = [
		0,
		0,
		0,
		0,
		0
	];
	/**
	* Calculates the inverse of the incomplete beta function.
	*
	* @private
	* @param {PositiveNumber} a - function parameter
	* @param {PositiveNumber} b - function parameter
	* @param {Probability} p - function parameter
	* @param {Probability} q - probability equal to `1 - p`
	* @returns {Array} two-element array holding function value `y` and `1-y`
	*/
	function ibetaInvImp(a, b, p, q) {
		var digits, invert = !1, lambda, lower, theta, upper, roots, maxv, minv, bet, ppa, tmp, xs2, ap1, bm1, fs, lx, ps, xg, xs, yp, a2, a3, b2, r, l, u, x, y;
		if (q === 0) return [1, 0];
		if (p === 0) return [0, 1];
		if (a === 1) {
			if (b === 1) return [p, 1 - p];
			tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !0;
		}
		if (x = 0, lower = 0, upper = 1, a === .5) {
			if (b === .5) return x = sin(p * HALF_PI), x *= x, y = sin(q * HALF_PI), y *= y, [x, y];
			b > .5 && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !invert);
		}
		if (b === .5 && a >= .5 && p !== 1) yp = {}, x = findIBetaInvFromTDist(a, p, yp), y = yp.value;
		else if (b === 1) return p < q ? a > 1 ? (x = pow(p, 1 / a), y = -expm1(ln(p) / a)) : (x = pow(p, 1 / a), y = 1 - x) : (x = exp(log1p(-q) / a), y = -expm1(log1p(-q) / a)), invert && (tmp = y, y = x, x = tmp), [x, y];
		else if (a + b > 5) p > .5 && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !invert), minv = min(a, b), maxv = max(a, b), sqrt(minv) > maxv - minv && minv > 5 ? (x = temme1(a, b, p), y = 1 - x) : (r = a + b, theta = asin(sqrt(a / r)), lambda = minv / r, lambda >= .2 && lambda <= .8 && r >= 10 ? (ppa = pow(p, 1 / a), x = ppa < .0025 && a + b < 200 ? ppa * pow(a * beta(a, b), 1 / a) : temme2(p, r, theta), y = 1 - x) : (a < b && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !invert), bet = 0, b < 2 && (bet = beta(a, b)), bet === 0 ? y = 1 : (y = pow(b * q * bet, 1 / b), x = 1 - y)), y > 1e-5 && (x = temme3(a, b, p, q), y = 1 - x));
		else if (a < 1 && b < 1) {
			if (xs = (1 - a) / (2 - a - b), fs = betainc(xs, a, b) - p, abs(fs) / p < EPSILON * 3) return invert ? [1 - xs, xs] : [xs, 1 - xs];
			fs < 0 && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !invert, xs = 1 - xs), xg = pow(a * p * beta(a, b), 1 / a), x = xg / (1 + xg), y = 1 / (1 + xg), x > xs && (x = xs), upper = xs;
		} else a > 1 && b > 1 ? (xs = (a - 1) / (a + b - 2), xs2 = (b - 1) / (a + b - 2), ps = betainc(xs, a, b) - p, ps < 0 && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, tmp = xs2, xs2 = xs, xs = tmp, invert = !invert), lx = ln(p * a * beta(a, b)) / a, x = exp(lx), y = x < .9 ? 1 - x : -expm1(lx), b < a && x < .2 && (ap1 = a - 1, bm1 = b - 1, a2 = a * a, a3 = a * a2, b2 = b * b, terms[0] = 0, terms[1] = 1, terms[2] = bm1 / ap1, ap1 *= ap1, terms[3] = bm1 * (3 * a * b + 5 * b + a2 - a - 4) / (2 * (a + 2) * ap1), ap1 *= a + 1, terms[4] = bm1 * (33 * a * b2 + 31 * b2 + 8 * a2 * b2 - 30 * a * b - 47 * b + 11 * a2 * b + 6 * a3 * b + 18 + 4 * a - a3 + a2 * a2 - 10 * a2), terms[4] /= 3 * (a + 3) * (a + 2) * ap1, x = evalpoly(terms, x)), x > xs && (x = xs), upper = xs) : (b < a && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, invert = !invert), pow(p, 1 / a) < .5 ? (x = pow(p * a * beta(a, b), 1 / a), x === 0 && (x = FLOAT64_MIN_NORM), y = 1 - x) : (y = pow(1 - pow(p, b * beta(a, b)), 1 / b), y === 0 && (y = FLOAT64_MIN_NORM), x = 1 - y));
		return x > .5 && (tmp = b, b = a, a = tmp, tmp = q, q = p, p = tmp, tmp = y, y = x, x = tmp, invert = !invert, l = 1 - upper, u = 1 - lower, lower = l, upper = u), lower === 0 && (invert ? (lower = EPSILON, x < lower && (x = lower)) : lower = FLOAT64_MIN_NORM, x < lower && (x = lower)), digits = DIGITS, x < 1e-50 && (a < 1 || b < 1) && (digits *= 3, digits /= 2), roots = ibetaRoots(a, b, p < q ? p : q, p >= q), x = halleyIterate(roots, x, lower, upper, digits, MAX_ITERATIONS), x === lower && (x = 0), invert ? [1 - x, x] : [x, 1 - x];
	}
	module.exports = ibetaInvImp;
})), require_lib$10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$10();
})), require_main$9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135(), kernelBetaincinv = require_lib$10();
	/**
	* Returns a value `p` such that `p = betainc(a, b, x)`.
	*
	* @param {Probability} p - function parameter
	* @param {PositiveNumber} a - function parameter
	* @param {PositiveNumber} b - function parameter
	* @param {boolean} [upper=false] - boolean indicating if the function should return the inverse of the upper tail of the incomplete beta function
	* @returns {number} function value
	*
	* @example
	* var y = betaincinv( 0.2, 3.0, 3.0 );
	* // returns ~0.327
	*
	* @example
	* var y = betaincinv( 0.4, 3.0, 3.0 );
	* // returns ~0.446
	*
	* @example
	* var y = betaincinv( 0.4, 3.0, 3.0, true );
	* // returns ~0.554
	*
	* @example
	* var y = betaincinv( 0.4, 1.0, 6.0 );
	* // returns ~0.082
	*
	* @example
	* var y = betaincinv( 0.8, 1.0, 6.0 );
	* // returns ~0.235
	*/
	function betaincinv(p, a, b, upper) {
		return isnan(p) || isnan(a) || isnan(b) || a <= 0 || b <= 0 || p < 0 || p > 1 ? NaN : upper ? kernelBetaincinv(a, b, 1 - p, p)[0] : kernelBetaincinv(a, b, p, 1 - p)[0];
	}
	module.exports = betaincinv;
})), require_lib$9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$9();
})), require_main$8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var betaincinv = require_lib$9(), isnan = require_lib$135();
	/**
	* Evaluates the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta` at a probability `p`.
	*
	* @param {Probability} p - input value
	* @param {PositiveNumber} alpha - first shape parameter
	* @param {PositiveNumber} beta - second shape parameter
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.8, 2.0, 1.0 );
	* // returns ~0.894
	*
	* @example
	* var y = quantile( 0.5, 4.0, 2.0 );
	* // returns ~0.686
	*
	* @example
	* var y = quantile( 1.1, 1.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( -0.2, 1.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( NaN, 1.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.5, NaN, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.5, 1.0, NaN );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.5, -1.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.5, 1.0, -1.0 );
	* // returns NaN
	*/
	function quantile(p, alpha, beta) {
		return isnan(p) || isnan(alpha) || isnan(beta) || alpha <= 0 || beta <= 0 || p < 0 || p > 1 ? NaN : betaincinv(p, alpha, beta);
	}
	module.exports = quantile;
})), require_main$7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Creates a function which always returns the same value.
	*
	* @param {*} [value] - value to always return
	* @returns {Function} constant function
	*
	* @example
	* var fcn = wrap( 3.14 );
	*
	* var v = fcn();
	* // returns 3.14
	*
	* v = fcn();
	* // returns 3.14
	*
	* v = fcn();
	* // returns 3.14
	*/
	function wrap(value) {
		return constantFunction;
		/**
		* Constant function.
		*
		* @private
		* @returns {*} constant value
		*/
		function constantFunction() {
			return value;
		}
	}
	module.exports = wrap;
})), require_lib$8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$7();
})), require_factory$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var constantFunction = require_lib$8(), betaincinv = require_lib$9(), isnan = require_lib$135();
	/**
	* Returns a function for evaluating the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta`.
	*
	* @param {PositiveNumber} alpha - first shape parameter
	* @param {PositiveNumber} beta - second shape parameter
	* @returns {Function} quantile function
	*
	* @example
	* var quantile = factory( 2.5, 0.5 );
	* var y = quantile( 0.5 );
	* // returns ~0.904
	*
	* y = quantile( 0.8 );
	* // returns ~0.986
	*/
	function factory(alpha, beta) {
		return isnan(alpha) || isnan(beta) || alpha <= 0 || beta <= 0 ? constantFunction(NaN) : quantile;
		/**
		* Evaluates the quantile function for a beta distribution.
		*
		* @private
		* @param {Probability} p - input value
		* @returns {number} evaluated quantile function
		*
		* @example
		* var y = quantile( 0.3 );
		* // returns <number>
		*/
		function quantile(p) {
			return isnan(p) || p < 0 || p > 1 ? NaN : betaincinv(p, alpha, beta);
		}
	}
	module.exports = factory;
})), require_lib$7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluate the quantile function for a beta distribution.
	*
	* @module @stdlib/stats-base-dists-beta-quantile
	*
	* @example
	* var quantile = require( '@stdlib/stats-base-dists-beta-quantile' );
	*
	* var y = quantile( 0.8, 2.0, 1.0 );
	* // returns ~0.894
	*
	* y = quantile( 0.5, 4.0, 2.0 );
	* // returns ~0.686
	*
	* @example
	* var factory = require( '@stdlib/stats-base-dists-beta-quantile' ).factory;
	*
	* var quantile = factory( 2.0, 2.0 );
	*
	* var y = quantile( 0.8 );
	* // returns ~0.713
	*
	* y = quantile( 0.4 );
	* // returns ~0.433
	*/
	var setReadOnly = require_lib$136(), main = require_main$8();
	setReadOnly(main, "factory", require_factory$5()), module.exports = main;
})), require_main$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var floor = require_lib$102();
	/**
	* Tests if a finite double-precision floating-point number is a nonnegative integer.
	*
	* @param {number} x - value to test
	* @returns {boolean} boolean indicating whether the value is a nonnegative integer
	*
	* @example
	* var bool = isNonNegativeInteger( 1.0 );
	* // returns true
	*
	* @example
	* var bool = isNonNegativeInteger( 0.0 );
	* // returns true
	*
	* @example
	* var bool = isNonNegativeInteger( -10.0 );
	* // returns false
	*/
	function isNonNegativeInteger(x) {
		return floor(x) === x && x >= 0;
	}
	module.exports = isNonNegativeInteger;
})), require_lib$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$6();
})), require_main$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isNonNegativeInteger = require_lib$6(), betainc = require_lib$19(), isnan = require_lib$135(), floor = require_lib$102(), PINF = require_lib$108();
	/**
	* Evaluates the cumulative distribution function (CDF) for a binomial distribution with number of trials `n` and success probability `p` at a value `x`.
	*
	* @param {number} x - input value
	* @param {NonNegativeInteger} n - number of trials
	* @param {Probability} p - success probability
	* @returns {Probability} evaluated CDF
	*
	* @example
	* var y = cdf( 3.0, 20, 0.2 );
	* // returns ~0.411
	*
	* @example
	* var y = cdf( 21.0, 20, 0.2 );
	* // returns 1.0
	*
	* @example
	* var y = cdf( 5.0, 10, 0.4 );
	* // returns ~0.834
	*
	* @example
	* var y = cdf( 0.0, 10, 0.4 );
	* // returns ~0.006
	*
	* @example
	* var y = cdf( NaN, 20, 0.5 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 0.0, NaN, 0.5 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 0.0, 20, NaN );
	* // returns NaN
	*
	* @example
	* var y = cdf( 2.0, 1.5, 0.5 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 2.0, -2.0, 0.5 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 2.0, 20, -1.0 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 2.0, 20, 1.5 );
	* // returns NaN
	*/
	function cdf(x, n, p) {
		return isnan(x) || isnan(n) || isnan(p) || p < 0 || p > 1 || !isNonNegativeInteger(n) || n === PINF ? NaN : x < 0 ? 0 : x >= n ? 1 : (x = floor(x + 1e-7), betainc(p, x + 1, n - x, !0, !0));
	}
	module.exports = cdf;
})), require_factory$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isNonNegativeInteger = require_lib$6(), constantFunction = require_lib$8(), betainc = require_lib$19(), isnan = require_lib$135(), floor = require_lib$102(), PINF = require_lib$108();
	/**
	* Returns a function for evaluating the cumulative distribution function (CDF) for a binomial distribution with number of trials `n` and success probability `p`.
	*
	* @param {NonNegativeInteger} n - number of trials
	* @param {Probability} p - success probability
	* @returns {Function} CDF
	*
	* @example
	* var cdf = factory( 10, 0.5 );
	* var y = cdf( 3.0 );
	* // returns ~0.172
	*
	* y = cdf( 1.0 );
	* // returns ~0.011
	*/
	function factory(n, p) {
		return isnan(n) || isnan(p) || p < 0 || p > 1 || !isNonNegativeInteger(n) || n === PINF ? constantFunction(NaN) : cdf;
		/**
		* Evaluates the cumulative distribution function (CDF) for a binomial distribution.
		*
		* @private
		* @param {number} x - input value
		* @returns {Probability} evaluated CDF
		*
		* @example
		* var y = cdf( 2.0 );
		* // returns <number>
		*/
		function cdf(x) {
			return isnan(x) ? NaN : x < 0 ? 0 : x >= n ? 1 : (x = floor(x + 1e-7), betainc(p, x + 1, n - x, !0, !0));
		}
	}
	module.exports = factory;
})), require_lib$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Binomial distribution cumulative distribution function (CDF).
	*
	* @module @stdlib/stats-base-dists-binomial-cdf
	*
	* @example
	* var cdf = require( '@stdlib/stats-base-dists-binomial-cdf' );
	*
	* var y = cdf( 3.0, 20, 0.2 );
	* // returns ~0.411
	*
	* y = cdf( 21.0, 20, 0.2 );
	* // returns 1.0
	*
	* y = cdf( 5.0, 10, 0.4 );
	* // returns ~0.834
	*
	* y = cdf( 0.0, 10, 0.4 );
	* // returns ~0.006
	*
	* @example
	* var factory = require( '@stdlib/stats-base-dists-binomial-cdf' ).factory;
	*
	* var cdf = factory( 10, 0.5 );
	*
	* var y = cdf( 3.0 );
	* // returns ~0.172
	*
	* y = cdf( 1.0 );
	* // returns ~0.011
	*/
	var setReadOnly = require_lib$136(), main = require_main$5();
	setReadOnly(main, "factory", require_factory$4()), module.exports = main;
})), require_main$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var erfc = require_lib$35(), sqrt = require_lib$100(), isnan = require_lib$135();
	/**
	* Evaluates the cumulative distribution function (CDF) for a Normal distribution with mean `mu` and standard deviation `sigma` at a value `x`.
	*
	* @param {number} x - input value
	* @param {number} mu - mean
	* @param {NonNegativeNumber} sigma - standard deviation
	* @returns {Probability} evaluated cumulative distribution function
	*
	* @example
	* var y = cdf( 2.0, 0.0, 1.0 );
	* // returns ~0.977
	*
	* @example
	* var y = cdf( -1.0, -1.0, 2.0 );
	* // returns 0.5
	*
	* @example
	* var y = cdf( -1.0, 4.0, 2.0 );
	* // returns ~0.006
	*
	* @example
	* var y = cdf( NaN, 0.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 0.0, NaN, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 0.0, 0.0, NaN );
	* // returns NaN
	*
	* @example
	* // Negative standard deviation:
	* var y = cdf( 2.0, 0.0, -1.0 );
	* // returns NaN
	*/
	function cdf(x, mu, sigma) {
		var denom, xc;
		return isnan(x) || isnan(mu) || isnan(sigma) || sigma < 0 ? NaN : sigma === 0 ? x < mu ? 0 : 1 : (denom = sigma * sqrt(2), xc = x - mu, .5 * erfc(-xc / denom));
	}
	module.exports = cdf;
})), require_main$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135();
	/**
	* Evaluates the cumulative distribution function (CDF) for a degenerate distribution with mean value `mu`.
	*
	* @param {number} x - input value
	* @param {number} mu - constant value of distribution
	* @returns {Probability} evaluated cumulative distribution function
	*
	* @example
	* var y = cdf( 2.0, 3.0 );
	* // returns 0.0
	*
	* @example
	* var y = cdf( 4.0, 3.0 );
	* // returns 1.0
	*
	* @example
	* var y = cdf( 3.0, 3.0 );
	* // returns 1.0
	*
	* @example
	* var y = cdf( NaN, 0.0 );
	* // returns NaN
	*
	* @example
	* var y = cdf( 0.0, NaN );
	* // returns NaN
	*/
	function cdf(x, mu) {
		return isnan(x) || isnan(mu) ? NaN : x < mu ? 0 : 1;
	}
	module.exports = cdf;
})), require_factory$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var constantFunction = require_lib$8(), isnan = require_lib$135();
	/**
	* Returns a function for evaluating the cumulative distribution function (CDF) of a degenerate distribution centered at a provided mean value.
	*
	* @param {number} mu - constant value of distribution
	* @returns {Function} function to evaluate the cumulative distribution function
	*
	* @example
	* var cdf = factory( 5.0 );
	*
	* var y = cdf( 3.0 );
	* // returns 0.0
	*
	* y = cdf( 6.0 );
	* // returns 1.0
	*
	* y = cdf( NaN );
	* // returns NaN
	*/
	function factory(mu) {
		return isnan(mu) ? constantFunction(NaN) : cdf;
		/**
		* Evaluates the cumulative distribution function (CDF) of a degenerate distribution.
		*
		* @private
		* @param {number} x - input value
		* @returns {Probability} evaluated cumulative distribution function
		*
		* @example
		* var y = cdf( 10.0 );
		* // returns <number>
		*/
		function cdf(x) {
			return isnan(x) ? NaN : x < mu ? 0 : 1;
		}
	}
	module.exports = factory;
})), require_lib$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Degenerate distribution cumulative distribution function (CDF).
	*
	* @module @stdlib/stats-base-dists-degenerate-cdf
	*
	* @example
	* var cdf = require( '@stdlib/stats-base-dists-degenerate-cdf' );
	*
	* var y = cdf( 2.0, 5.0 );
	* // returns 0.0
	*
	* @example
	* var factory = require( '@stdlib/stats-base-dists-degenerate-cdf' ).factory;
	*
	* var cdf = factory( 5.0 );
	*
	* var y = cdf( 3.0 );
	* // returns 0.0
	*
	* y = cdf( 6.0 );
	* // returns 1.0
	*/
	var setReadOnly = require_lib$136(), main = require_main$3();
	setReadOnly(main, "factory", require_factory$3()), module.exports = main;
})), require_factory$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var constantFunction = require_lib$8(), degenerate = require_lib$4().factory, isnan = require_lib$135(), sqrt = require_lib$100(), erfc = require_lib$35();
	/**
	* Returns a function for evaluating the cumulative distribution function (CDF) for a Normal distribution.
	*
	* @param {number} mu - mean
	* @param {NonNegativeNumber} sigma - standard deviation
	* @returns {Function} function to evaluate the cumulative distribution function
	*
	* @example
	* var cdf = factory( 10.0, 2.0 );
	* var y = cdf( 10.0 );
	* // returns 0.5
	*
	* y = cdf( 12.0 );
	* // returns ~0.841
	*/
	function factory(mu, sigma) {
		var denom;
		return isnan(mu) || isnan(sigma) || sigma < 0 ? constantFunction(NaN) : sigma === 0 ? degenerate(mu) : (denom = sigma * sqrt(2), cdf);
		/**
		* Evaluates the cumulative distribution function (CDF) for a Normal distribution.
		*
		* @private
		* @param {number} x - input value
		* @returns {Probability} evaluated CDF
		*
		* @example
		* var y = cdf( 2.0 );
		* // returns <number>
		*/
		function cdf(x) {
			var xc;
			return isnan(x) ? NaN : (xc = x - mu, .5 * erfc(-xc / denom));
		}
	}
	module.exports = factory;
})), require_lib$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Normal distribution cumulative distribution function (CDF).
	*
	* @module @stdlib/stats-base-dists-normal-cdf
	*
	* @example
	* var cdf = require( '@stdlib/stats-base-dists-normal-cdf' );
	*
	* var y = cdf( 2.0, 0.0, 1.0 );
	* // returns ~0.977
	*
	* var myCDF = cdf.factory( 10.0, 2.0 );
	* y = myCDF( 10.0 );
	* // returns 0.5
	*/
	var setReadOnly = require_lib$136(), main = require_main$4();
	setReadOnly(main, "factory", require_factory$2()), module.exports = main;
})), require_rational_p1q1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0005087819496582806 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0005087819496582806 + x * (-.008368748197417368 + x * (.03348066254097446 + x * (-.012692614766297404 + x * (-.03656379714117627 + x * (.02198786811111689 + x * (.008226878746769157 + x * (-.005387729650712429 + x * (0 + x * 0)))))))), s2 = 1 + x * (-.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (.662328840472003 + x * (-.7122890234154284 + x * (-.05273963823400997 + x * (.07952836873415717 + x * (-.0023339375937419 + x * .0008862163904564247))))))))) : (x = 1 / x, s1 = 0 + x * (0 + x * (-.005387729650712429 + x * (.008226878746769157 + x * (.02198786811111689 + x * (-.03656379714117627 + x * (-.012692614766297404 + x * (.03348066254097446 + x * (-.008368748197417368 + x * -.0005087819496582806)))))))), s2 = .0008862163904564247 + x * (-.0023339375937419 + x * (.07952836873415717 + x * (-.05273963823400997 + x * (-.7122890234154284 + x * (.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-.9700050433032906 + x * 1))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p2q2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.20243350835593876 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.20243350835593876 + x * (.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936))))))), s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))))) : (x = 1 / x, s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (.10526468069939171 + x * -.20243350835593876))))))), s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p3q3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.1311027816799519 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.1311027816799519 + x * (-.16379404719331705 + x * (.11703015634199525 + x * (.38707973897260434 + x * (.3377855389120359 + x * (.14286953440815717 + x * (.029015791000532906 + x * (.0021455899538880526 + x * (-6.794655751811263e-7 + x * (2.8522533178221704e-8 + x * -681149956853777e-24))))))))), s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (.848854343457902 + x * (.15226433829533179 + x * (.011059242293464892 + x * (0 + x * (0 + x * 0)))))))))) : (x = 1 / x, s1 = -681149956853777e-24 + x * (2.8522533178221704e-8 + x * (-6.794655751811263e-7 + x * (.0021455899538880526 + x * (.029015791000532906 + x * (.14286953440815717 + x * (.3377855389120359 + x * (.38707973897260434 + x * (.11703015634199525 + x * (-.16379404719331705 + x * -.1311027816799519))))))))), s2 = 0 + x * (0 + x * (0 + x * (.011059242293464892 + x * (.15226433829533179 + x * (.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p4q4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.0350353787183178 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.0350353787183178 + x * (-.0022242652921344794 + x * (.018557330651423107 + x * (.009508047013259196 + x * (.0018712349281955923 + x * (.00015754461742496055 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28))))))), s2 = 1 + x * (1.3653349817554064 + x * (.7620591645536234 + x * (.22009110576413124 + x * (.03415891436709477 + x * (.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))))) : (x = 1 / x, s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (.00015754461742496055 + x * (.0018712349281955923 + x * (.009508047013259196 + x * (.018557330651423107 + x * (-.0022242652921344794 + x * -.0350353787183178))))))), s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (.00263861676657016 + x * (.03415891436709477 + x * (.22009110576413124 + x * (.7620591645536234 + x * (1.3653349817554064 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_rational_p5q5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2022 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Evaluates a rational function (i.e., the ratio of two polynomials described by the coefficients stored in \\(P\\) and \\(Q\\)).
	*
	* ## Notes
	*
	* -   Coefficients should be sorted in ascending degree.
	* -   The implementation uses [Horner's rule][horners-method] for efficient computation.
	*
	* [horners-method]: https://en.wikipedia.org/wiki/Horner%27s_method
	*
	* @private
	* @param {number} x - value at which to evaluate the rational function
	* @returns {number} evaluated rational function
	*/
	function evalrational(x) {
		var ax, s1, s2;
		return x === 0 ? -.016743100507663373 : (ax = x < 0 ? -x : x, ax <= 1 ? (s1 = -.016743100507663373 + x * (-.0011295143874558028 + x * (.001056288621524929 + x * (.00020938631748758808 + x * (14962478375834237e-21 + x * (4.4969678992770644e-7 + x * (4.625961635228786e-9 + x * (-2811287356288318e-29 + x * 9905570997331033e-32))))))), s2 = 1 + x * (.5914293448864175 + x * (.1381518657490833 + x * (.016074608709367652 + x * (.0009640118070051656 + x * (27533547476472603e-21 + x * (2.82243172016108e-7 + x * (0 + x * 0)))))))) : (x = 1 / x, s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4.625961635228786e-9 + x * (4.4969678992770644e-7 + x * (14962478375834237e-21 + x * (.00020938631748758808 + x * (.001056288621524929 + x * (-.0011295143874558028 + x * -.016743100507663373))))))), s2 = 0 + x * (0 + x * (2.82243172016108e-7 + x * (27533547476472603e-21 + x * (.0009640118070051656 + x * (.016074608709367652 + x * (.1381518657490833 + x * (.5914293448864175 + x * 1)))))))), s1 / s2);
	}
	module.exports = evalrational;
})), require_main$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*
	*
	* ## Notice
	*
	* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_48_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
	*
	* ```text
	* (C) Copyright John Maddock 2006.
	*
	* Use, modification and distribution are subject to the
	* Boost Software License, Version 1.0. (See accompanying file
	* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
	* ```
	*/
	var isnan = require_lib$135(), sqrt = require_lib$100(), ln = require_lib$44(), PINF = require_lib$108(), NINF = require_lib$106(), rationalFcnR1 = require_rational_p1q1(), rationalFcnR2 = require_rational_p2q2(), rationalFcnR3 = require_rational_p3q3(), rationalFcnR4 = require_rational_p4q4(), rationalFcnR5 = require_rational_p5q5(), Y1 = .08913147449493408, Y2 = 2.249481201171875, Y3 = .807220458984375, Y4 = .9399557113647461, Y5 = .9836282730102539;
	/**
	* Evaluates the inverse error function.
	*
	* ## Method
	*
	* 1.  For \\(|x| \leq 0.5\\), we evaluate the inverse error function using the rational approximation
	*
	*     ```tex
	*     \operatorname{erf^{-1}}(x) = x(x+10)(\mathrm{Y} + \operatorname{R}(x))
	*     ```
	*
	*     where \\(Y\\) is a constant and \\(\operatorname{R}(x)\\) is optimized for a low absolute error compared to \\(|Y|\\).
	*
	*     <!-- <note> -->
	*
	*     Max error \\(2.001849\mbox{e-}18\\). Maximum deviation found (error term at infinite precision) \\(8.030\mbox{e-}21\\).
	*
	*     <!-- </note> -->
	*
	* 2.  For \\(0.5 > 1-|x| \geq 0\\), we evaluate the inverse error function using the rational approximation
	*
	*     ```tex
	*     \operatorname{erf^{-1}} = \frac{\sqrt{-2 \cdot \ln(1-x)}}{\mathrm{Y} + \operatorname{R}(1-x)}
	*     ```
	*
	*     where \\(Y\\) is a constant, and \\(\operatorname{R}(q)\\) is optimized for a low absolute error compared to \\(Y\\).
	*
	*     <!-- <note> -->
	*
	*     Max error \\(7.403372\mbox{e-}17\\). Maximum deviation found (error term at infinite precision) \\(4.811\mbox{e-}20\\).
	*
	*     <!-- </note> -->
	*
	* 3.  For \\(1-|x| < 0.25\\), we have a series of rational approximations all of the general form
	*
	*     ```tex
	*     p = \sqrt{-\ln(1-x)}
	*     ```
	*
	*     Accordingly, the result is given by
	*
	*     ```tex
	*     \operatorname{erf^{-1}}(x) = p(\mathrm{Y} + \operatorname{R}(p-B))
	*     ```
	*
	*     where \\(Y\\) is a constant, \\(B\\) is the lowest value of \\(p\\) for which the approximation is valid, and \\(\operatorname{R}(x-B)\\) is optimized for a low absolute error compared to \\(Y\\).
	*
	*     <!-- <note> -->
	*
	*     Almost all code will only go through the first or maybe second approximation.  After that we are dealing with very small input values.
	*
	*     -   If \\(p < 3\\), max error \\(1.089051\mbox{e-}20\\).
	*     -   If \\(p < 6\\), max error \\(8.389174\mbox{e-}21\\).
	*     -   If \\(p < 18\\), max error \\(1.481312\mbox{e-}19\\).
	*     -   If \\(p < 44\\), max error \\(5.697761\mbox{e-}20\\).
	*     -   If \\(p \geq 44\\), max error \\(1.279746\mbox{e-}20\\).
	*
	*     <!-- </note> -->
	*
	*     <!-- <note> -->
	*
	*     The Boost library can accommodate \\(80\\) and \\(128\\) bit long doubles. JavaScript only supports a \\(64\\) bit double (IEEE 754). Accordingly, the smallest \\(p\\) (in JavaScript at the time of this writing) is \\(\sqrt{-\ln(\sim5\mbox{e-}324)} = 27.284429111150214\\).
	*
	*     <!-- </note> -->
	*
	* @param {number} x - input value
	* @returns {number} function value
	*
	* @example
	* var y = erfinv( 0.5 );
	* // returns ~0.4769
	*
	* @example
	* var y = erfinv( 0.8 );
	* // returns ~0.9062
	*
	* @example
	* var y = erfinv( 0.0 );
	* // returns 0.0
	*
	* @example
	* var y = erfinv( -0.0 );
	* // returns -0.0
	*
	* @example
	* var y = erfinv( -1.0 );
	* // returns -Infinity
	*
	* @example
	* var y = erfinv( 1.0 );
	* // returns Infinity
	*
	* @example
	* var y = erfinv( NaN );
	* // returns NaN
	*/
	function erfinv(x) {
		var sign, ax, qs, q, g, r;
		return isnan(x) ? NaN : x === 1 ? PINF : x === -1 ? NINF : x === 0 ? x : x > 1 || x < -1 ? NaN : (x < 0 ? (sign = -1, ax = -x) : (sign = 1, ax = x), q = 1 - ax, ax <= .5 ? (g = ax * (ax + 10), r = rationalFcnR1(ax), sign * (g * Y1 + g * r)) : q >= .25 ? (g = sqrt(-2 * ln(q)), q -= .25, r = rationalFcnR2(q), sign * (g / (Y2 + r))) : (q = sqrt(-ln(q)), q < 3 ? (qs = q - 1.125, r = rationalFcnR3(qs), sign * (Y3 * q + r * q)) : q < 6 ? (qs = q - 3, r = rationalFcnR4(qs), sign * (Y4 * q + r * q)) : (qs = q - 6, r = rationalFcnR5(qs), sign * (Y5 * q + r * q))));
	}
	module.exports = erfinv;
})), require_lib$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	module.exports = require_main$2();
})), require_main$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var erfinv = require_lib$2(), isnan = require_lib$135(), sqrt = require_lib$100();
	/**
	* Evaluates the quantile function for a normal distribution with mean `mu` and standard deviation `sigma` at a probability `p`.
	*
	* @param {Probability} p - input value
	* @param {number} mu - mean
	* @param {NonNegativeNumber} sigma - standard deviation
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.8, 0.0, 1.0 );
	* // returns ~0.842
	*
	* @example
	* var y = quantile( 0.5, 4.0, 2.0 );
	* // returns 4.0
	*
	* @example
	* var y = quantile( 1.1, 0.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( -0.2, 0.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( NaN, 0.0, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.0, NaN, 1.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.0, 0.0, NaN );
	* // returns NaN
	*
	* @example
	* // Negative standard deviation:
	* var y = quantile( 0.5, 0.0, -1.0 );
	* // returns NaN
	*/
	function quantile(p, mu, sigma) {
		var A, B;
		return isnan(mu) || isnan(sigma) || isnan(p) || sigma < 0 || p < 0 || p > 1 ? NaN : sigma === 0 ? mu : (A = mu, B = sigma * sqrt(2), A + B * erfinv(2 * p - 1));
	}
	module.exports = quantile;
})), require_main = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var isnan = require_lib$135();
	/**
	* Evaluates the quantile function for a degenerate distribution centered at `mu`.
	*
	* @param {Probability} p - input value
	* @param {number} mu - constant value of the distribution
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.5, 2.0 );
	* // returns 2.0
	*
	* @example
	* var y = quantile( 0.9, 4.0 );
	* // returns 4.0
	*
	* @example
	* var y = quantile( 1.1, 0.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( -0.2, 0.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( NaN, 0.0 );
	* // returns NaN
	*
	* @example
	* var y = quantile( 0.0, NaN );
	* // returns NaN
	*/
	function quantile(p, mu) {
		return isnan(p) || p < 0 || p > 1 ? NaN : mu;
	}
	module.exports = quantile;
})), require_factory$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var constantFunction = require_lib$8(), isnan = require_lib$135();
	/**
	* Returns a function for evaluating the quantile function of a degenerate distribution centered at a provided mean value.
	*
	* @param {number} mu - value at which to center the distribution
	* @returns {Function} function to evaluate the quantile function
	*
	* @example
	* var quantile = factory( 5.0 );
	*
	* var y = quantile( 0.3 );
	* // returns 5.0
	*
	* y = quantile( 0.1 );
	* // returns 5.0
	*
	* y = quantile( 1.1 );
	* // returns NaN
	*/
	function factory(mu) {
		return isnan(mu) ? constantFunction(NaN) : quantile;
		/**
		* Evaluates the quantile function of a degenerate distribution.
		*
		* @private
		* @param {Probability} p - input value
		* @returns {number} evaluated quantile function
		*
		* @example
		* var y = quantile( 0.5 );
		* // returns <number>
		*/
		function quantile(p) {
			return isnan(p) || p < 0 || p > 1 ? NaN : mu;
		}
	}
	module.exports = factory;
})), require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Degenerate distribution quantile function.
	*
	* @module @stdlib/stats-base-dists-degenerate-quantile
	*
	* @example
	* var quantile = require( '@stdlib/stats-base-dists-degenerate-quantile' );
	*
	* var y = quantile( 0.5, 2.0 );
	* // returns 2.0
	*
	* @example
	* var factory = require( '@stdlib/stats-base-dists-degenerate-quantile' ).factory;
	*
	* var quantile = factory( 10.0 );
	*
	* var y = quantile( 0.5 );
	* // returns 10.0
	*/
	var setReadOnly = require_lib$136(), main = require_main();
	setReadOnly(main, "factory", require_factory$1()), module.exports = main;
})), require_factory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	var constantFunction = require_lib$8(), degenerate = require_lib$1().factory, erfinv = require_lib$2(), isnan = require_lib$135(), sqrt = require_lib$100();
	/**
	* Returns a function for evaluating the quantile function of a normal distribution.
	*
	* @param {number} mu - mean
	* @param {NonNegativeNumber} sigma - standard deviation
	* @returns {Function} quantile function
	*
	* @example
	* var quantile = factory( 10.0, 2.0 );
	* var y = quantile( 0.5 );
	* // returns 10.0
	*
	* y = quantile( 0.8 );
	* // returns ~11.683
	*/
	function factory(mu, sigma) {
		var A, B;
		return isnan(mu) || isnan(sigma) || sigma < 0 ? constantFunction(NaN) : (sigma === 0 && degenerate(mu), A = mu, B = sigma * sqrt(2), quantile);
		/**
		* Evaluates the quantile function for a normal distribution.
		*
		* @private
		* @param {Probability} p - input value
		* @returns {number} evaluated quantile function
		*
		* @example
		* var y = quantile( 0.3 );
		* // returns <number>
		*/
		function quantile(p) {
			return isnan(p) || p < 0 || p > 1 ? NaN : A + B * erfinv(2 * p - 1);
		}
	}
	module.exports = factory;
})), require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* @license Apache-2.0
	*
	* Copyright (c) 2018 The Stdlib Authors.
	*
	* Licensed under the Apache License, Version 2.0 (the "License");
	* you may not use this file except in compliance with the License.
	* You may obtain a copy of the License at
	*
	*    http://www.apache.org/licenses/LICENSE-2.0
	*
	* Unless required by applicable law or agreed to in writing, software
	* distributed under the License is distributed on an "AS IS" BASIS,
	* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
	* See the License for the specific language governing permissions and
	* limitations under the License.
	*/
	/**
	* Normal distribution quantile function.
	*
	* @module @stdlib/stats-base-dists-normal-quantile
	*
	* @example
	* var quantile = require( '@stdlib/stats-base-dists-normal-quantile' );
	*
	* var y = quantile( 0.8, 0.0, 1.0 );
	* // returns ~0.842
	*
	* var myQuantile = quantile.factory( 10.0, 2.0 );
	* y = myQuantile( 0.5 );
	* // returns 10.0
	*/
	var setReadOnly = require_lib$136(), main = require_main$1();
	setReadOnly(main, "factory", require_factory()), module.exports = main;
}));
export { xoroshiro128plus as a, require_lib$7 as i, require_lib$3 as n, require_lib$5 as r, require_lib as t };
