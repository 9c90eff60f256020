// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`, stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`, osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`, controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`, pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = !1 } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string != "string") throw TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	return !string.includes("\x1B") && !string.includes("") ? string : string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], isInRange = (ranges, codePoint) => {
	let low = 0, high = Math.floor(ranges.length / 2) - 1;
	for (; low <= high;) {
		let mid = Math.floor((low + high) / 2), i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return !0;
	}
	return !1;
}, commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0], fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		let start = ranges[index], end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < 12288 || codePoint > 65510 ? !1 : isInRange(fullwidthRanges, codePoint), isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < 4352 || codePoint > 262141 ? !1 : isInRange(wideRanges, codePoint);
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
	return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
}
// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
const segmenter$1 = new Intl.Segmenter(), visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v, spacingMarkRegex = /\p{Spacing_Mark}/v, rgiEmojiRegex = /^\p{RGI_Emoji}$/v, unqualifiedKeycapRegex = /^[\d#*]\u20E3$/, extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return !1;
	if (unqualifiedKeycapRegex.test(segment)) return !0;
	if (segment.includes("‍")) {
		let pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return !1;
}
function baseVisible(segment) {
	let index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	let codePoints = [];
	for (let character of visibleSegment) visibleCharacterRegex.test(character) && codePoints.push(character.codePointAt(0));
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		let codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1]) ? (width += 2, index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1) : width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0, first = !0;
	for (let character of visibleSegment) first ? first = !1 : (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input != "string" || input.length === 0) return 0;
	let { ambiguousIsNarrow = !0, countAnsiEscapeCodes = !1 } = options, string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("")) && (string = stripAnsi(string)), string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (let { segment } of segmenter$1.segment(string)) {
		let visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		let hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		let codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
// node_modules/ansi-styles/index.js
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`, wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`, wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`, styles = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(styles.modifier);
const foregroundColorNames = Object.keys(styles.color), backgroundColorNames = Object.keys(styles.bgColor);
[...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	let codes = /* @__PURE__ */ new Map();
	for (let [groupName, group] of Object.entries(styles)) {
		for (let [styleName, style] of Object.entries(group)) styles[styleName] = {
			open: `\u001B[${style[0]}m`,
			close: `\u001B[${style[1]}m`
		}, group[styleName] = styles[styleName], codes.set(style[0], style[1]);
		Object.defineProperty(styles, groupName, {
			value: group,
			enumerable: !1
		});
	}
	return Object.defineProperty(styles, "codes", {
		value: codes,
		enumerable: !1
	}), styles.color.close = "\x1B[39m", styles.bgColor.close = "\x1B[49m", styles.color.ansi = wrapAnsi16(), styles.color.ansi256 = wrapAnsi256(), styles.color.ansi16m = wrapAnsi16m(), styles.bgColor.ansi = wrapAnsi16(10), styles.bgColor.ansi256 = wrapAnsi256(10), styles.bgColor.ansi16m = wrapAnsi16m(10), Object.defineProperties(styles, {
		rgbToAnsi256: {
			value(red, green, blue) {
				return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(hex) {
				let matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
				let integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red, green, blue;
				if (code >= 232) red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
				else {
					code -= 16;
					let remainder = code % 36;
					red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
				}
				let value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				return value === 2 && (result += 60), result;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
			enumerable: !1
		}
	}), styles;
}
const ansiStyles = assembleStyles(), ESCAPES = /* @__PURE__ */ new Set(["\x1B", ""]), ESCAPE_CHARACTERS = [...ESCAPES].join(""), OSC_STRING_TERMINATOR = "(?:\x07|\x1B\\\\)", OSC_STRING_PAYLOAD = String.raw`[^\u0000-\u001F\u007F-\u009F]*`, LINK_PARAMETERS = String.raw`8;(?<parameters>[^;\u0000-\u001F\u007F-\u009F]*);(?<uri>${OSC_STRING_PAYLOAD})${OSC_STRING_TERMINATOR}`, OSC_STRING = `${OSC_STRING_PAYLOAD}${OSC_STRING_TERMINATOR}`, ANSI_ESCAPE_REGEX = RegExp(`(?:\\[|)(?:(?<sgr>[0-9;:]*)m|[0-?]*[ -/]*[@-~])|\\](?:${LINK_PARAMETERS}|${OSC_STRING})`, "y"), ANSI_SGR_MODIFIER_CLOSE_CODES = new Set(ansiStyles.codes.values());
ANSI_SGR_MODIFIER_CLOSE_CODES.delete(0);
const segmenter = new Intl.Segmenter(), getStringWidth = (string) => stringWidth(string, { countAnsiEscapeCodes: !0 }), ESCAPE_INTRODUCER_REGEX = RegExp(`[${ESCAPE_CHARACTERS}]`, "g"), ROW_BOUNDARY_REGEX = RegExp(`[\\n${ESCAPE_CHARACTERS}]`, "g"), ASCII_PRINTABLE_REGEX = /^[ -~]*$/, wrapAnsiCode = (code) => `[${code}m`, wrapAnsiHyperlink = (url, parameters = "") => `]8;${parameters};${url}`, matchAnsiEscape = (string, index) => {
	if (ESCAPES.has(string[index])) return ANSI_ESCAPE_REGEX.lastIndex = index, ANSI_ESCAPE_REGEX.exec(string) ?? void 0;
}, forEachSegment = (string, onPlainText, onEscape = () => {}) => {
	let plainStart = 0, index = 0;
	for (; index < string.length;) {
		ESCAPE_INTRODUCER_REGEX.lastIndex = index;
		let introducer = ESCAPE_INTRODUCER_REGEX.exec(string);
		if (!introducer) break;
		let escape = matchAnsiEscape(string, introducer.index);
		escape ? (introducer.index > plainStart && onPlainText(string.slice(plainStart, introducer.index)), onEscape(escape[0]), index = introducer.index + escape[0].length, plainStart = index) : index = introducer.index + 1;
	}
	plainStart < string.length && onPlainText(string.slice(plainStart));
}, getWidth = (string) => {
	let plainText = "";
	return forEachSegment(string, (part) => {
		plainText += part;
	}), getStringWidth(plainText);
}, getTokens = (string) => {
	let tokens = [];
	return forEachSegment(string, (plainText) => {
		if (ASCII_PRINTABLE_REGEX.test(plainText)) for (let character of plainText) tokens.push({
			value: character,
			width: 1
		});
		else for (let { segment } of segmenter.segment(plainText)) tokens.push({
			value: segment,
			width: getStringWidth(segment)
		});
	}, (escape) => {
		tokens.push({
			value: escape,
			width: 0
		});
	}), tokens;
}, splitWords = (string) => {
	let currentWord = {
		value: "",
		plainText: ""
	}, words = [currentWord];
	forEachSegment(string, (plainText) => {
		let parts = plainText.split(" ");
		currentWord.value += parts[0], currentWord.plainText += parts[0];
		for (let index = 1; index < parts.length; index++) currentWord = {
			value: parts[index],
			plainText: parts[index]
		}, words.push(currentWord);
	}, (escape) => {
		currentWord.value += escape;
	});
	for (let word of words) word.width = getStringWidth(word.plainText);
	return words;
}, getColonColorToken = (parameter) => {
	let parts = parameter.split(":"), code = Number.parseInt(parts[0], 10), mode = Number.parseInt(parts[1], 10);
	if (![
		38,
		48,
		58
	].includes(code)) return;
	if (mode === 5 && parts.length === 3 && /^\d+$/.test(parts[2])) return {
		code,
		open: parameter,
		hasArguments: !0
	};
	if (mode !== 2) return;
	let components = parts.length === 6 ? parts.slice(3) : parts.slice(2), colorSpace = parts.length === 6 ? parts[2] : void 0;
	if (components.length === 3 && components.every((component) => /^\d+$/.test(component)) && (colorSpace === void 0 || /^\d*$/.test(colorSpace))) return {
		code,
		open: parameter,
		hasArguments: !0
	};
}, getSgrTokens = (sgrParameters) => {
	let parameters = sgrParameters.split(";"), sgrTokens = [];
	for (let index = 0; index < parameters.length; index++) {
		let parameter = parameters[index];
		if (parameter.includes(":")) {
			let colonColorToken = getColonColorToken(parameter);
			colonColorToken && sgrTokens.push(colonColorToken);
			continue;
		}
		let code = parameter === "" ? 0 : Number.parseInt(parameter, 10);
		if (Number.isFinite(code)) {
			if (code === 38 || code === 48 || code === 58) {
				if (index + 1 >= parameters.length) break;
				let mode = Number.parseInt(parameters[index + 1], 10), colorIndex = Number.parseInt(parameters[index + 2], 10);
				if (mode === 5 && Number.isFinite(colorIndex)) {
					sgrTokens.push({
						code,
						open: [
							code,
							mode,
							colorIndex
						].join(";"),
						hasArguments: !0
					}), index += 2;
					continue;
				}
				let red = Number.parseInt(parameters[index + 2], 10), green = Number.parseInt(parameters[index + 3], 10), blue = Number.parseInt(parameters[index + 4], 10);
				if (mode === 2 && Number.isFinite(red) && Number.isFinite(green) && Number.isFinite(blue)) {
					sgrTokens.push({
						code,
						open: [
							code,
							mode,
							red,
							green,
							blue
						].join(";"),
						hasArguments: !0
					}), index += 4;
					continue;
				}
				break;
			}
			sgrTokens.push({
				code,
				open: String(code),
				hasArguments: !1
			});
		}
	}
	return sgrTokens;
}, removeActiveStyle = (activeStyles, family) => {
	let activeStyleIndex = activeStyles.findIndex((activeStyle) => activeStyle.family === family);
	activeStyleIndex !== -1 && activeStyles.splice(activeStyleIndex, 1);
}, upsertActiveStyle = (activeStyles, nextActiveStyle) => {
	removeActiveStyle(activeStyles, nextActiveStyle.family), activeStyles.push(nextActiveStyle);
}, removeModifierStylesByClose = (activeStyles, closeCode) => {
	for (let index = activeStyles.length - 1; index >= 0; index--) {
		let activeStyle = activeStyles[index];
		activeStyle.family.startsWith("modifier-") && activeStyle.close === closeCode && activeStyles.splice(index, 1);
	}
}, getColorStyle = (sgrToken) => {
	let { code, open, hasArguments } = sgrToken;
	if (code >= 30 && code <= 37 || code >= 90 && code <= 97 || code === 38 && hasArguments) return {
		family: "foreground",
		open,
		close: 39
	};
	if (code >= 40 && code <= 47 || code >= 100 && code <= 107 || code === 48 && hasArguments) return {
		family: "background",
		open,
		close: 49
	};
	if (code === 58 && hasArguments) return {
		family: "underlineColor",
		open,
		close: 59
	};
}, applySgrResetCode = (code, activeStyles) => code === 0 ? (activeStyles.length = 0, !0) : code === 39 ? (removeActiveStyle(activeStyles, "foreground"), !0) : code === 49 ? (removeActiveStyle(activeStyles, "background"), !0) : code === 59 ? (removeActiveStyle(activeStyles, "underlineColor"), !0) : ANSI_SGR_MODIFIER_CLOSE_CODES.has(code) ? (removeModifierStylesByClose(activeStyles, code), !0) : !1, applySgrToken = (sgrToken, activeStyles) => {
	let { code } = sgrToken;
	if (applySgrResetCode(code, activeStyles)) return;
	let colorStyle = getColorStyle(sgrToken);
	if (colorStyle) {
		upsertActiveStyle(activeStyles, colorStyle);
		return;
	}
	let close = ansiStyles.codes.get(code);
	close !== void 0 && close !== 0 && upsertActiveStyle(activeStyles, {
		family: `modifier-${code}`,
		open: sgrToken.open,
		close
	});
}, applySgrParameters = (sgrParameters, activeStyles) => {
	for (let sgrToken of getSgrTokens(sgrParameters)) applySgrToken(sgrToken, activeStyles);
}, applySgrResets = (sgrParameters, activeStyles) => {
	for (let { code } of getSgrTokens(sgrParameters)) applySgrResetCode(code, activeStyles);
}, applyLeadingSgrResets = (string, startIndex, activeStyles) => {
	let index = startIndex;
	for (; index < string.length;) {
		let match = matchAnsiEscape(string, index);
		if (!match) break;
		match.groups.sgr !== void 0 && applySgrResets(match.groups.sgr, activeStyles), index += match[0].length;
	}
}, getClosingSgrSequence = (activeStyles) => [...activeStyles].reverse().map((activeStyle) => wrapAnsiCode(activeStyle.close)).join(""), getOpeningSgrSequence = (activeStyles) => activeStyles.map((activeStyle) => wrapAnsiCode(activeStyle.open)).join(""), wrapWord = (rows, word, columns, rowWidth) => {
	let tokens = getTokens(word), visible = rowWidth;
	for (let index = 0; index < tokens.length; index++) {
		let token = tokens[index];
		token.width > 0 && visible > 0 && visible + token.width > columns && (rows.push(""), visible = 0), rows[rows.length - 1] += token.value, visible += token.width, visible === columns && index < tokens.length - 1 && (rows.push(""), visible = 0);
	}
	return !visible && rows.at(-1).length > 0 && rows.length > 1 && (rows[rows.length - 2] += rows.pop()), getWidth(rows.at(-1));
}, stringVisibleTrimSpacesRight = (string) => {
	if (!string.includes(" ")) return string;
	let segments = [];
	forEachSegment(string, (plainText) => {
		segments.push({
			value: plainText,
			isEscape: !1
		});
	}, (escape) => {
		segments.push({
			value: escape,
			isEscape: !0
		});
	});
	for (let index = segments.length - 1; index >= 0; index--) {
		let segment = segments[index];
		if (segment.isEscape) continue;
		let end = segment.value.length;
		for (; end > 0 && segment.value[end - 1] === " ";) end--;
		if (segment.value = segment.value.slice(0, end), getStringWidth(segment.value) > 0) break;
	}
	return segments.map((segment) => segment.value).join("");
}, expandTabs = (line) => {
	if (!line.includes("	")) return line;
	let visible = 0, expandedLine = "", plainTextSinceTab = "";
	return forEachSegment(line, (plainText) => {
		let segments = plainText.split("	");
		for (let [index, segment] of segments.entries()) if (expandedLine += segment, plainTextSinceTab += segment, index < segments.length - 1) {
			visible += getStringWidth(plainTextSinceTab), plainTextSinceTab = "";
			let spaces = 8 - visible % 8;
			expandedLine += " ".repeat(spaces), visible += spaces;
		}
	}, (escape) => {
		expandedLine += escape;
	}), expandedLine;
}, restoreStylesAcrossRows = (preString) => {
	let returnValue = "", activeHyperlink, activeStyles = [], index = 0, copiedIndex = 0;
	for (; index < preString.length;) {
		ROW_BOUNDARY_REGEX.lastIndex = index;
		let boundary = ROW_BOUNDARY_REGEX.exec(preString);
		if (!boundary) break;
		if (index = boundary.index, boundary[0] !== "\n") {
			let escape = matchAnsiEscape(preString, index);
			if (!escape) {
				index++;
				continue;
			}
			let { groups } = escape;
			groups.sgr === void 0 ? groups.uri !== void 0 && (activeHyperlink = groups.uri.length === 0 ? void 0 : {
				parameters: groups.parameters,
				uri: groups.uri
			}) : applySgrParameters(groups.sgr, activeStyles), index += escape[0].length;
		} else if (returnValue += preString.slice(copiedIndex, index), index > copiedIndex && (activeHyperlink && (returnValue += wrapAnsiHyperlink("")), returnValue += getClosingSgrSequence(activeStyles)), returnValue += "\n", index++, copiedIndex = index, index < preString.length && preString[index] !== "\n") {
			let openingStyles = [...activeStyles];
			applyLeadingSgrResets(preString, index, openingStyles), returnValue += getOpeningSgrSequence(openingStyles), activeHyperlink && (returnValue += wrapAnsiHyperlink(activeHyperlink.uri, activeHyperlink.parameters));
		}
	}
	return returnValue + preString.slice(copiedIndex);
}, exec = (string, columns, options = {}) => {
	if (options.trim !== !1 && string.trim() === "") return "";
	let words = splitWords(string), rows = [""], rowLength = 0, trimmedRowIndex = -1, isFirstWord = !0;
	for (let word of words) {
		let rowIndex = rows.length - 1;
		if (options.trim !== !1 && trimmedRowIndex !== rowIndex) {
			let row = rows[rowIndex], trimmedRow = row.trimStart();
			trimmedRow.length !== row.length && (rows[rowIndex] = trimmedRow, rowLength = getWidth(trimmedRow)), trimmedRow.length > 0 && (trimmedRowIndex = rowIndex);
		}
		if (isFirstWord ? isFirstWord = !1 : (rowLength >= columns && (options.wordWrap === !1 || options.trim === !1) && (rows.push(""), rowLength = 0), (rowLength > 0 || options.trim === !1) && (rows[rows.length - 1] += " ", rowLength++)), options.hard && options.wordWrap !== !1 && word.width > columns) {
			let remainingColumns = columns - rowLength, breaksStartingThisLine = 1 + Math.floor((word.width - remainingColumns - 1) / columns);
			Math.floor((word.width - 1) / columns) < breaksStartingThisLine && (rows.push(""), rowLength = 0), rowLength = wrapWord(rows, word.value, columns, rowLength);
		} else {
			if (rowLength + word.width > columns && rowLength > 0 && word.width > 0) {
				if (options.wordWrap === !1 && rowLength < columns) {
					rowLength = wrapWord(rows, word.value, columns, rowLength);
					continue;
				}
				rows.push(""), rowLength = 0;
			}
			rowLength + word.width > columns && options.wordWrap === !1 ? rowLength = wrapWord(rows, word.value, columns, rowLength) : (rows[rows.length - 1] += word.value, rowLength += word.width);
		}
	}
	return options.trim !== !1 && (rows = rows.map((row) => stringVisibleTrimSpacesRight(row))), restoreStylesAcrossRows(rows.join("\n"));
}, normalizeText = (string) => {
	let normalizedString = "";
	return forEachSegment(string, (plainText) => {
		normalizedString += plainText.normalize();
	}, (escape) => {
		normalizedString += escape;
	}), normalizedString;
};
function wrapAnsi(string, columns, options) {
	return normalizeText(String(string)).replaceAll("\r\n", "\n").split("\n").map((line) => exec(expandTabs(line), columns, options)).join("\n");
}
export { stringWidth as n, wrapAnsi as t };
