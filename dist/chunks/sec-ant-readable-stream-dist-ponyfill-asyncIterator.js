import { t as onExit } from "./signal-exit-dist-mjs-index.js";
import { Duplex, PassThrough, Readable, Transform, Writable, getDefaultHighWaterMark } from "node:stream";
import { Buffer } from "node:buffer";
import { aborted, callbackify, debuglog, inspect, promisify, stripVTControlCharacters } from "node:util";
import { EventEmitter, addAbortListener, on, once, setMaxListeners } from "node:events";
import { fileURLToPath } from "node:url";
import path from "node:path";
import fs, { appendFileSync, closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { constants as constants$2 } from "node:os";
import { scheduler, setImmediate, setTimeout } from "node:timers/promises";
import { ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import process$1, { execArgv, execPath, hrtime, platform as platform$1 } from "node:process";
import { StringDecoder } from "node:string_decoder";
import tty from "node:tty";
import { serialize } from "node:v8";
import { finished } from "node:stream/promises";
import path$1 from "node:path/win32";
// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value != "object" || !value) return !1;
	let prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
// node_modules/execa/lib/arguments/file-url.js
const safeNormalizeFileUrl = (file, name) => {
	let fileString = normalizeFileUrl(normalizeDenoExecPath(file));
	if (typeof fileString != "string") throw TypeError(`${name} must be a string or a file URL: ${fileString}.`);
	return fileString;
}, normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file, isDenoExecPath = (file) => typeof file != "string" && file && Object.getPrototypeOf(file) === String.prototype, normalizeFileUrl = (file) => file instanceof URL ? fileURLToPath(file) : file, normalizeParameters = (rawFile, rawArguments = [], rawOptions, ...rawExtraArguments) => {
	if (rawExtraArguments.length > 0) throw TypeError("Execa accepts at most three arguments: file, arguments, options.");
	if (rawOptions !== void 0 && isPlainObject(rawArguments)) throw TypeError("Execa accepts at most one options object. Please merge the second and third arguments.");
	let filePath = safeNormalizeFileUrl(rawFile, "First argument"), [commandArguments, options = {}] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
	if (!Array.isArray(commandArguments)) throw TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
	if (commandArguments.some((commandArgument) => typeof commandArgument == "object" && !!commandArgument)) throw TypeError(`Second argument must be an array of strings: ${commandArguments}`);
	let normalizedArguments = commandArguments.map(String), nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
	if (nullByteArgument !== void 0) throw TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
	if (!isPlainObject(options)) throw TypeError(`Last argument must be an options object: ${options}`);
	return [
		filePath,
		normalizedArguments,
		{
			__proto__: null,
			...options
		}
	];
}, joinCommand = (filePath, rawArguments, shell) => {
	let fileAndArguments = [filePath, ...rawArguments], command = fileAndArguments.join(" ");
	return {
		command,
		escapedCommand: shell ? escapeControlCharacters(command) : fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ")
	};
}, escapeLines = (lines) => stripVTControlCharacters(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n"), escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character)), escapeControlCharacter = (character) => {
	let commonEscape = COMMON_ESCAPES[character];
	if (commonEscape !== void 0) return commonEscape;
	let codepoint = character.codePointAt(0), codepointHex = codepoint.toString(16);
	return codepoint <= 65535 ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
}, SPECIAL_CHAR_REGEXP = (() => {
	try {
		return RegExp("\\p{Separator}|\\p{Other}", "gu");
	} catch {
		return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
	}
})(), COMMON_ESCAPES = {
	" ": " ",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
}, quoteString = (escapedArgument) => NO_ESCAPE_REGEXP.test(escapedArgument) ? escapedArgument : platform$1 === "win32" ? `"${escapedArgument.replaceAll("\"", "\"\"")}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`, NO_ESCAPE_REGEXP = /^[\w\-./]+$/, { toString: objectToString$1 } = Object.prototype, isArrayBuffer = (value) => objectToString$1.call(value) === "[object ArrayBuffer]", isUint8Array = (value) => objectToString$1.call(value) === "[object Uint8Array]", bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength), textEncoder$1 = new TextEncoder(), stringToUint8Array = (string) => textEncoder$1.encode(string), textDecoder = new TextDecoder(), uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array), joinToString = (uint8ArraysOrStrings, encoding) => uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join(""), uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
	if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString == "string")) return uint8ArraysOrStrings;
	let decoder = new StringDecoder(encoding), strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString == "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array)), finalString = decoder.end();
	return finalString === "" ? strings : [...strings, finalString];
}, joinToUint8Array = (uint8ArraysOrStrings) => uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0]) ? uint8ArraysOrStrings[0] : concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings)), stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString == "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString), concatUint8Arrays = (uint8Arrays) => {
	let result = new Uint8Array(getJoinLength(uint8Arrays)), index = 0;
	for (let uint8Array of uint8Arrays) result.set(uint8Array, index), index += uint8Array.length;
	return result;
}, getJoinLength = (uint8Arrays) => {
	let joinLength = 0;
	for (let uint8Array of uint8Arrays) joinLength += uint8Array.length;
	return joinLength;
}, getFinalError = (originalError, message, isSync) => new (isSync ? ExecaSyncError : ExecaError)(message, originalError instanceof DiscardedError ? {} : { cause: originalError });
var DiscardedError = class extends Error {};
const setErrorName = (ErrorClass, value) => {
	Object.defineProperties(ErrorClass.prototype, {
		name: {
			value,
			writable: !0,
			enumerable: !1,
			configurable: !0
		},
		[execaErrorSymbol]: {
			value: !0,
			writable: !1,
			enumerable: !1,
			configurable: !1
		}
	});
}, isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error, execaErrorSymbol = Symbol("isExecaError"), isErrorInstance = (value) => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
var ExecaError = class extends Error {};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {};
setErrorName(ExecaSyncError, ExecaSyncError.name);
// node_modules/execa/lib/utils/type-name.js
const getTypeName = (value) => value === null ? "null" : typeof value, isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw), parseTemplates = (templates, expressions) => {
	let tokens = [], isSeparated = !1;
	for (let [index, template] of templates.entries()) ({tokens, isSeparated} = parseTemplate({
		templates,
		expressions,
		tokens,
		isSeparated,
		index,
		template
	}));
	if (tokens.length === 0) throw TypeError("Template script must not be empty");
	let [file, ...commandArguments] = tokens;
	return [
		file,
		commandArguments,
		{}
	];
}, parseTemplate = ({ templates, expressions, tokens, isSeparated, index, template }) => {
	if (template === void 0) throw TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
	let { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]), newTokens = concatTokens(tokens, nextTokens, isSeparated || leadingWhitespaces), isTemplateSeparated = trailingWhitespaces || nextTokens.length === 0 && isSeparated;
	if (index === expressions.length) return {
		tokens: newTokens,
		isSeparated: isTemplateSeparated
	};
	let expression = expressions[index], expressionTokens = Array.isArray(expression) ? expression.map((expression) => parseExpression(expression)) : [parseExpression(expression)];
	return {
		tokens: concatTokens(newTokens, expressionTokens, isTemplateSeparated),
		isSeparated: expressionTokens.length === 0 && isTemplateSeparated
	};
}, splitByWhitespaces = (template, rawTemplate) => {
	if (template.length === 0) return {
		nextTokens: [],
		leadingWhitespaces: !1,
		trailingWhitespaces: !1
	};
	let nextTokens = [], templateStart = 0, isLeadingWhitespaces = !1;
	for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
		let rawCharacter = rawTemplate[rawIndex];
		if (DELIMITERS.has(rawCharacter)) templateIndex === 0 && (isLeadingWhitespaces = !0), templateStart !== templateIndex && nextTokens.push(template.slice(templateStart, templateIndex)), templateStart = templateIndex + 1;
		else if (rawCharacter === "\\") {
			let nextRawCharacter = rawTemplate[rawIndex + 1];
			if (nextRawCharacter === "\n") --templateIndex, rawIndex += 1;
			else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
				let closingBraceIndex = rawTemplate.indexOf("}", rawIndex + 3);
				isAstralEscape(rawTemplate.slice(rawIndex + 3, closingBraceIndex)) && (templateIndex += 1), rawIndex = closingBraceIndex;
			} else rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
		}
	}
	let isTrailingWhitespaces = templateStart === template.length;
	return isTrailingWhitespaces || nextTokens.push(template.slice(templateStart)), {
		nextTokens,
		leadingWhitespaces: isLeadingWhitespaces,
		trailingWhitespaces: isTrailingWhitespaces
	};
}, isAstralEscape = (codePointHex) => Number.parseInt(codePointHex, 16) > 65535, DELIMITERS = /* @__PURE__ */ new Set([
	" ",
	"	",
	"\r",
	"\n"
]), ESCAPE_LENGTH = {
	x: 3,
	u: 5
}, concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
	...tokens.slice(0, -1),
	`${tokens.at(-1)}${nextTokens[0]}`,
	...nextTokens.slice(1)
], parseExpression = (expression) => {
	let typeOfExpression = getTypeName(expression);
	if (typeOfExpression === "string") return expression;
	if (typeOfExpression === "number") return String(expression);
	if ((isPlainObject(expression) || isExecaError(expression)) && (Object.hasOwn(expression, "stdout") || Object.hasOwn(expression, "isMaxBuffer"))) return getSubprocessResult(expression);
	throw expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]" ? TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.") : TypeError(`Unexpected "${typeOfExpression}" in template expression`);
}, getSubprocessResult = (result) => {
	let stdout = Object.hasOwn(result, "stdout") ? result.stdout : void 0;
	if (typeof stdout == "string") return stdout;
	if (isUint8Array(stdout)) return uint8ArrayToString(stdout);
	throw TypeError(stdout === void 0 ? "Missing result.stdout in template expression. This is probably due to the previous subprocess' \"stdout\" option." : `Unexpected "${getTypeName(stdout)}" stdout in template expression`);
}, isStandardStream = (stream) => STANDARD_STREAMS.includes(stream), STANDARD_STREAMS = [
	process$1.stdin,
	process$1.stdout,
	process$1.stderr
], STANDARD_STREAMS_ALIASES = [
	"stdin",
	"stdout",
	"stderr"
], getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`, allStreamSymbol = Symbol("execa.allStream"), setAllStream = (stream) => Object.assign(stream, { [allStreamSymbol]: !0 }), isAllStream = (stream) => stream?.[allStreamSymbol] === !0, copyOptions = (options = {}) => {
	if (options === null) throw TypeError("The options must be an object, not `null`.");
	return {
		__proto__: null,
		...options
	};
}, checkBooleanOption = (value, optionName) => {
	if (value !== void 0 && typeof value != "boolean") throw TypeError(`The \`${optionName}\` option must use a boolean.`);
}, normalizeFdSpecificOptions = (options) => {
	let optionsCopy = {
		__proto__: null,
		...options
	};
	for (let optionName of FD_SPECIFIC_OPTIONS) optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
	return optionsCopy;
}, normalizeFdSpecificOption = (options, optionName) => {
	let stdioLength = getStdioLength(options), optionBaseArray = Array.from({ length: stdioLength + 1 }), optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName, stdioLength);
	return addDefaultValue$1(optionArray, optionName);
}, getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length, normalizeFdSpecificValue = (optionValue, optionArray, optionName, stdioLength) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName, stdioLength) : (validateFdSpecificValue(optionValue, optionName), optionArray.fill(optionValue)), normalizeOptionObject = (optionValue, optionArray, optionName, stdioLength) => {
	for (let fdName of Object.keys(optionValue).sort(compareFdName)) {
		validateFdSpecificValue(optionValue[fdName], optionName, `${optionName}.${fdName}`);
		for (let fdNumber of parseFdName(fdName, optionName, stdioLength)) optionArray[fdNumber] = optionValue[fdName];
	}
	return optionArray;
}, compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1, getFdNameOrder = (fdName) => fdName === "stdout" || fdName === "stderr" ? 0 : fdName === "all" ? 2 : 1, parseFdName = (fdName, optionName, stdioLength) => {
	if (fdName === "ipc") return [stdioLength];
	let fdNumber = parseFd(fdName);
	if (fdNumber === void 0 || fdNumber === 0) throw TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
	if (fdNumber !== "all" && fdNumber >= stdioLength) throw TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	return fdNumber === "all" ? [1, 2] : [fdNumber];
}, parseFd = (fdName) => {
	if (fdName === "all") return fdName;
	if (STANDARD_STREAMS_ALIASES.includes(fdName)) return STANDARD_STREAMS_ALIASES.indexOf(fdName);
	let regexpResult = FD_REGEXP.exec(fdName);
	if (regexpResult !== null) return Number(regexpResult.groups.fdNumber);
}, FD_REGEXP = /^fd(?<fdNumber>\d+)$/, addDefaultValue$1 = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue), BOOLEAN_FD_SPECIFIC_OPTIONS = /* @__PURE__ */ new Set([
	"lines",
	"buffer",
	"stripFinalNewline"
]), validateFdSpecificValue = (optionValue, optionName, fullOptionName = optionName) => {
	if (BOOLEAN_FD_SPECIFIC_OPTIONS.has(optionName)) checkBooleanOption(optionValue, fullOptionName);
	else if (optionName === "maxBuffer" && optionValue !== void 0 && (typeof optionValue != "number" || Number.isNaN(optionValue))) throw TypeError(`The \`${fullOptionName}\` option must use a number.`);
}, DEFAULT_OPTIONS = {
	lines: !1,
	buffer: !0,
	maxBuffer: 1e8,
	verbose: debuglog("execa").enabled ? "full" : "none",
	stripFinalNewline: !0
}, FD_SPECIFIC_OPTIONS = [
	"lines",
	"buffer",
	"maxBuffer",
	"verbose",
	"stripFinalNewline"
], getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber], isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none", isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber)), getVerboseFunction = ({ verbose }, fdNumber) => {
	let fdVerbose = getFdVerbose(verbose, fdNumber);
	return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
}, getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber), getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose)), isVerboseFunction = (fdVerbose) => typeof fdVerbose == "function", VERBOSE_VALUES = [
	"none",
	"short",
	"full"
];
// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
	let { env } = process$1, { TERM, TERM_PROGRAM } = env;
	return process$1.platform === "win32" ? !!env.WT_SESSION || !!env.TERMINUS_SUBLIME || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm" : TERM !== "linux";
}
// node_modules/figures/index.js
const common = {
	circleQuestionMark: "(?)",
	questionMarkPrefix: "(?)",
	square: "█",
	squareDarkShade: "▓",
	squareMediumShade: "▒",
	squareLightShade: "░",
	squareTop: "▀",
	squareBottom: "▄",
	squareLeft: "▌",
	squareRight: "▐",
	squareCenter: "■",
	bullet: "●",
	dot: "․",
	ellipsis: "…",
	pointerSmall: "›",
	triangleUp: "▲",
	triangleUpSmall: "▴",
	triangleDown: "▼",
	triangleDownSmall: "▾",
	triangleLeftSmall: "◂",
	triangleRightSmall: "▸",
	home: "⌂",
	heart: "♥",
	musicNote: "♪",
	musicNoteBeamed: "♫",
	arrowUp: "↑",
	arrowDown: "↓",
	arrowLeft: "←",
	arrowRight: "→",
	arrowLeftRight: "↔",
	arrowUpDown: "↕",
	almostEqual: "≈",
	notEqual: "≠",
	lessOrEqual: "≤",
	greaterOrEqual: "≥",
	identical: "≡",
	infinity: "∞",
	subscriptZero: "₀",
	subscriptOne: "₁",
	subscriptTwo: "₂",
	subscriptThree: "₃",
	subscriptFour: "₄",
	subscriptFive: "₅",
	subscriptSix: "₆",
	subscriptSeven: "₇",
	subscriptEight: "₈",
	subscriptNine: "₉",
	oneHalf: "½",
	oneThird: "⅓",
	oneQuarter: "¼",
	oneFifth: "⅕",
	oneSixth: "⅙",
	oneEighth: "⅛",
	twoThirds: "⅔",
	twoFifths: "⅖",
	threeQuarters: "¾",
	threeFifths: "⅗",
	threeEighths: "⅜",
	fourFifths: "⅘",
	fiveSixths: "⅚",
	fiveEighths: "⅝",
	sevenEighths: "⅞",
	line: "─",
	lineBold: "━",
	lineDouble: "═",
	lineDashed0: "┄",
	lineDashed1: "┅",
	lineDashed2: "┈",
	lineDashed3: "┉",
	lineDashed4: "╌",
	lineDashed5: "╍",
	lineDashed6: "╴",
	lineDashed7: "╶",
	lineDashed8: "╸",
	lineDashed9: "╺",
	lineDashed10: "╼",
	lineDashed11: "╾",
	lineDashed12: "−",
	lineDashed13: "–",
	lineDashed14: "‐",
	lineDashed15: "⁃",
	lineVertical: "│",
	lineVerticalBold: "┃",
	lineVerticalDouble: "║",
	lineVerticalDashed0: "┆",
	lineVerticalDashed1: "┇",
	lineVerticalDashed2: "┊",
	lineVerticalDashed3: "┋",
	lineVerticalDashed4: "╎",
	lineVerticalDashed5: "╏",
	lineVerticalDashed6: "╵",
	lineVerticalDashed7: "╷",
	lineVerticalDashed8: "╹",
	lineVerticalDashed9: "╻",
	lineVerticalDashed10: "╽",
	lineVerticalDashed11: "╿",
	lineDownLeft: "┐",
	lineDownLeftArc: "╮",
	lineDownBoldLeftBold: "┓",
	lineDownBoldLeft: "┒",
	lineDownLeftBold: "┑",
	lineDownDoubleLeftDouble: "╗",
	lineDownDoubleLeft: "╖",
	lineDownLeftDouble: "╕",
	lineDownRight: "┌",
	lineDownRightArc: "╭",
	lineDownBoldRightBold: "┏",
	lineDownBoldRight: "┎",
	lineDownRightBold: "┍",
	lineDownDoubleRightDouble: "╔",
	lineDownDoubleRight: "╓",
	lineDownRightDouble: "╒",
	lineUpLeft: "┘",
	lineUpLeftArc: "╯",
	lineUpBoldLeftBold: "┛",
	lineUpBoldLeft: "┚",
	lineUpLeftBold: "┙",
	lineUpDoubleLeftDouble: "╝",
	lineUpDoubleLeft: "╜",
	lineUpLeftDouble: "╛",
	lineUpRight: "└",
	lineUpRightArc: "╰",
	lineUpBoldRightBold: "┗",
	lineUpBoldRight: "┖",
	lineUpRightBold: "┕",
	lineUpDoubleRightDouble: "╚",
	lineUpDoubleRight: "╙",
	lineUpRightDouble: "╘",
	lineUpDownLeft: "┤",
	lineUpBoldDownBoldLeftBold: "┫",
	lineUpBoldDownBoldLeft: "┨",
	lineUpDownLeftBold: "┥",
	lineUpBoldDownLeftBold: "┩",
	lineUpDownBoldLeftBold: "┪",
	lineUpDownBoldLeft: "┧",
	lineUpBoldDownLeft: "┦",
	lineUpDoubleDownDoubleLeftDouble: "╣",
	lineUpDoubleDownDoubleLeft: "╢",
	lineUpDownLeftDouble: "╡",
	lineUpDownRight: "├",
	lineUpBoldDownBoldRightBold: "┣",
	lineUpBoldDownBoldRight: "┠",
	lineUpDownRightBold: "┝",
	lineUpBoldDownRightBold: "┡",
	lineUpDownBoldRightBold: "┢",
	lineUpDownBoldRight: "┟",
	lineUpBoldDownRight: "┞",
	lineUpDoubleDownDoubleRightDouble: "╠",
	lineUpDoubleDownDoubleRight: "╟",
	lineUpDownRightDouble: "╞",
	lineDownLeftRight: "┬",
	lineDownBoldLeftBoldRightBold: "┳",
	lineDownLeftBoldRightBold: "┯",
	lineDownBoldLeftRight: "┰",
	lineDownBoldLeftBoldRight: "┱",
	lineDownBoldLeftRightBold: "┲",
	lineDownLeftRightBold: "┮",
	lineDownLeftBoldRight: "┭",
	lineDownDoubleLeftDoubleRightDouble: "╦",
	lineDownDoubleLeftRight: "╥",
	lineDownLeftDoubleRightDouble: "╤",
	lineUpLeftRight: "┴",
	lineUpBoldLeftBoldRightBold: "┻",
	lineUpLeftBoldRightBold: "┷",
	lineUpBoldLeftRight: "┸",
	lineUpBoldLeftBoldRight: "┹",
	lineUpBoldLeftRightBold: "┺",
	lineUpLeftRightBold: "┶",
	lineUpLeftBoldRight: "┵",
	lineUpDoubleLeftDoubleRightDouble: "╩",
	lineUpDoubleLeftRight: "╨",
	lineUpLeftDoubleRightDouble: "╧",
	lineUpDownLeftRight: "┼",
	lineUpBoldDownBoldLeftBoldRightBold: "╋",
	lineUpDownBoldLeftBoldRightBold: "╈",
	lineUpBoldDownLeftBoldRightBold: "╇",
	lineUpBoldDownBoldLeftRightBold: "╊",
	lineUpBoldDownBoldLeftBoldRight: "╉",
	lineUpBoldDownLeftRight: "╀",
	lineUpDownBoldLeftRight: "╁",
	lineUpDownLeftBoldRight: "┽",
	lineUpDownLeftRightBold: "┾",
	lineUpBoldDownBoldLeftRight: "╂",
	lineUpDownLeftBoldRightBold: "┿",
	lineUpBoldDownLeftBoldRight: "╃",
	lineUpBoldDownLeftRightBold: "╄",
	lineUpDownBoldLeftBoldRight: "╅",
	lineUpDownBoldLeftRightBold: "╆",
	lineUpDoubleDownDoubleLeftDoubleRightDouble: "╬",
	lineUpDoubleDownDoubleLeftRight: "╫",
	lineUpDownLeftDoubleRightDouble: "╪",
	lineCross: "╳",
	lineBackslash: "╲",
	lineSlash: "╱"
}, specialMainSymbols = {
	tick: "✔",
	info: "ℹ",
	warning: "⚠",
	cross: "✘",
	squareSmall: "◻",
	squareSmallFilled: "◼",
	circle: "◯",
	circleFilled: "◉",
	circleDotted: "◌",
	circleDouble: "◎",
	circleCircle: "ⓞ",
	circleCross: "ⓧ",
	circlePipe: "Ⓘ",
	radioOn: "◉",
	radioOff: "◯",
	checkboxOn: "☒",
	checkboxOff: "☐",
	checkboxCircleOn: "ⓧ",
	checkboxCircleOff: "Ⓘ",
	pointer: "❯",
	triangleUpOutline: "△",
	triangleLeft: "◀",
	triangleRight: "▶",
	lozenge: "◆",
	lozengeOutline: "◇",
	hamburger: "☰",
	smiley: "㋡",
	mustache: "෴",
	star: "★",
	play: "▶",
	nodejs: "⬢",
	oneSeventh: "⅐",
	oneNinth: "⅑",
	oneTenth: "⅒"
}, specialFallbackSymbols = {
	tick: "√",
	info: "i",
	warning: "‼",
	cross: "×",
	squareSmall: "□",
	squareSmallFilled: "■",
	circle: "( )",
	circleFilled: "(*)",
	circleDotted: "( )",
	circleDouble: "( )",
	circleCircle: "(○)",
	circleCross: "(×)",
	circlePipe: "(│)",
	radioOn: "(*)",
	radioOff: "( )",
	checkboxOn: "[×]",
	checkboxOff: "[ ]",
	checkboxCircleOn: "(×)",
	checkboxCircleOff: "( )",
	pointer: ">",
	triangleUpOutline: "∆",
	triangleLeft: "◄",
	triangleRight: "►",
	lozenge: "♦",
	lozengeOutline: "◊",
	hamburger: "≡",
	smiley: "☺",
	mustache: "┌─┐",
	star: "✶",
	play: "►",
	nodejs: "♦",
	oneSeventh: "1/7",
	oneNinth: "1/9",
	oneTenth: "1/10"
}, mainSymbols = {
	...common,
	...specialMainSymbols
}, fallbackSymbols = {
	...common,
	...specialFallbackSymbols
}, figures = isUnicodeSupported() ? mainSymbols : fallbackSymbols;
Object.entries(specialMainSymbols);
// node_modules/yoctocolors/base.js
const hasColors$1 = tty?.WriteStream?.prototype?.hasColors?.() ?? !1, format = (open, close) => {
	if (!hasColors$1) return (input) => input;
	let openCode = `\u001B[${open}m`, closeCode = `\u001B[${close}m`;
	return (input) => {
		let string = input + "", index = string.indexOf(closeCode);
		if (index === -1) return openCode + string + closeCode;
		let result = openCode, lastIndex = 0, replaceCode = (close === 22 ? closeCode : "") + openCode;
		for (; index !== -1;) result += string.slice(lastIndex, index) + replaceCode, lastIndex = index + closeCode.length, index = string.indexOf(closeCode, lastIndex);
		return result += string.slice(lastIndex) + closeCode, result;
	};
};
format(0, 0);
const bold$1 = format(1, 22);
format(2, 22), format(3, 23), format(4, 24), format("4:2", 24), format("4:3", 24), format("4:4", 24), format("4:5", 24), format(53, 55), format(7, 27), format(8, 28), format(9, 29), format(30, 39), format(31, 39), format(32, 39), format(33, 39), format(34, 39), format(35, 39), format(36, 39), format(37, 39);
const gray$1 = format(90, 39);
format(40, 49), format(41, 49), format(42, 49), format(43, 49), format(44, 49), format(45, 49), format(46, 49), format(47, 49), format(100, 49);
const redBright$1 = format(91, 39);
format(92, 39);
const yellowBright$1 = format(93, 39);
format(94, 39), format(95, 39), format(96, 39), format(97, 39), format(101, 49), format(102, 49), format(103, 49), format(104, 49), format(105, 49), format(106, 49), format(107, 49), format("58;5;0", 59), format("58;5;1", 59), format("58;5;2", 59), format("58;5;3", 59), format("58;5;4", 59), format("58;5;5", 59), format("58;5;6", 59), format("58;5;7", 59), format("58;5;8", 59), format("58;5;9", 59), format("58;5;10", 59), format("58;5;11", 59), format("58;5;12", 59), format("58;5;13", 59), format("58;5;14", 59), format("58;5;15", 59);
// node_modules/execa/lib/verbose/default.js
const hasColors = process$1.env.FORCE_COLOR !== void 0 || process$1.stderr.isTTY === !0, identity$1 = (string) => string, getColor = (color) => hasColors ? color : identity$1, gray = getColor(gray$1), bold = getColor(bold$1), redBright = getColor(redBright$1), yellowBright = getColor(yellowBright$1), defaultVerboseFunction = ({ type, message, timestamp, piped, commandId, result: { failed = !1 } = {}, options: { reject = !0 } }) => {
	let timestampString = serializeTimestamp(timestamp), icon = ICONS[type]({
		failed,
		reject,
		piped
	}), color = COLORS[type]({ reject });
	return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
}, serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`, padField = (field, padding) => String(field).padStart(padding, "0"), getFinalIcon = ({ failed, reject }) => failed ? reject ? figures.cross : figures.warning : figures.tick, ICONS = {
	command: ({ piped }) => piped ? "|" : "$",
	output: () => " ",
	ipc: () => "*",
	error: getFinalIcon,
	duration: getFinalIcon
}, COLORS = {
	command: () => bold,
	output: () => identity$1,
	ipc: () => identity$1,
	error: ({ reject }) => reject ? redBright : yellowBright,
	duration: () => gray
}, applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
	let verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
	return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
}, applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
	if (verboseFunction === void 0) return verboseLine;
	let printedLine = verboseFunction(verboseLine, verboseObject);
	if (typeof printedLine == "string") return printedLine;
}, appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}\n`, verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
	let verboseObject = getVerboseObject({
		type,
		result,
		verboseInfo
	}), printedLines = getPrintedLines(verboseMessage, verboseObject), finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
	finalLines !== "" && console.warn(finalLines.slice(0, -1));
}, getVerboseObject = ({ type, result, verboseInfo }) => {
	let { escapedCommand, commandId, rawOptions } = verboseInfo, { piped = !1, ...options } = rawOptions;
	return {
		type,
		escapedCommand,
		commandId: `${commandId}`,
		timestamp: /* @__PURE__ */ new Date(),
		piped,
		result,
		options
	};
}, getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({
	...verboseObject,
	message
})), getPrintedLine = (verboseObject) => ({
	verboseLine: defaultVerboseFunction(verboseObject),
	verboseObject
}), serializeVerboseMessage = (message) => {
	let messageString = typeof message == "string" ? message : inspect(message);
	return escapeLines(messageString);
}, logCommand = (escapedCommand, verboseInfo) => {
	isVerbose(verboseInfo) && verboseLog({
		type: "command",
		verboseMessage: escapedCommand,
		verboseInfo
	});
}, getVerboseInfo = (verbose, escapedCommand, rawOptions) => (validateVerbose(verbose), {
	verbose,
	escapedCommand,
	commandId: getCommandId(verbose),
	rawOptions
}), getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
let COMMAND_ID = 0n;
const validateVerbose = (verbose) => {
	for (let fdVerbose of verbose) {
		if (fdVerbose === !1) throw TypeError("The \"verbose: false\" option was renamed to \"verbose: 'none'\".");
		if (fdVerbose === !0) throw TypeError("The \"verbose: true\" option was renamed to \"verbose: 'short'\".");
		if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
			let allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
			throw TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
		}
	}
}, getStartTime = () => hrtime.bigint(), getDurationMs = (startTime) => Number(hrtime.bigint() - startTime) / 1e6, handleCommand = (filePath, rawArguments, rawOptions) => {
	let startTime = getStartTime(), { command, escapedCommand } = joinCommand(filePath, rawArguments, rawOptions.shell && !rawOptions.node), verbose = normalizeFdSpecificOption(rawOptions, "verbose"), verboseInfo = getVerboseInfo(verbose, escapedCommand, {
		__proto__: null,
		...rawOptions
	});
	return logCommand(escapedCommand, verboseInfo), {
		command,
		escapedCommand,
		startTime,
		verboseInfo
	};
};
// node_modules/path-key/index.js
function pathKey(options = {}) {
	let { env = process.env, platform = process.platform } = options;
	return platform === "win32" ? Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path" : "PATH";
}
promisify(execFile);
function toPath(urlOrPath) {
	return urlOrPath instanceof URL ? fileURLToPath(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
	return { *[Symbol.iterator]() {
		let currentPath = path.resolve(toPath(startPath)), previousPath;
		for (; previousPath !== currentPath;) yield currentPath, previousPath = currentPath, currentPath = path.resolve(currentPath, "..");
	} };
}
// node_modules/npm-run-path/index.js
const npmRunPath = ({ cwd = process$1.cwd(), path: pathOption = process$1.env[pathKey()], preferLocal = !0, execPath = process$1.execPath, addExecPath = !0 } = {}) => {
	let cwdPath = path.resolve(toPath(cwd)), result = [], pathParts = pathOption.split(path.delimiter);
	return preferLocal && applyPreferLocal(result, pathParts, cwdPath), addExecPath && applyExecPath(result, pathParts, execPath, cwdPath), pathOption === "" || pathOption === path.delimiter ? `${result.join(path.delimiter)}${pathOption}` : [...result, pathOption].join(path.delimiter);
}, applyPreferLocal = (result, pathParts, cwdPath) => {
	for (let directory of traversePathUp(cwdPath)) {
		let pathPart = path.join(directory, "node_modules/.bin");
		pathParts.includes(pathPart) || result.push(pathPart);
	}
}, applyExecPath = (result, pathParts, execPath, cwdPath) => {
	let pathPart = path.resolve(cwdPath, toPath(execPath), "..");
	pathParts.includes(pathPart) || result.push(pathPart);
}, npmRunPathEnv = ({ env = process$1.env, ...options } = {}) => {
	env = { ...env };
	let pathName = pathKey({ env });
	return options.path = env[pathName], env[pathName] = npmRunPath(options), env;
}, getRealtimeSignals = () => {
	let length = 64 - SIGRTMIN + 1;
	return Array.from({ length }, getRealtimeSignal);
}, getRealtimeSignal = (value, index) => ({
	name: `SIGRT${index + 1}`,
	number: SIGRTMIN + index,
	action: "terminate",
	description: "Application-specific signal (realtime)",
	standard: "posix"
}), SIGRTMIN = 34, SIGNALS = [
	{
		name: "SIGHUP",
		number: 1,
		action: "terminate",
		description: "Terminal closed",
		standard: "posix"
	},
	{
		name: "SIGINT",
		number: 2,
		action: "terminate",
		description: "User interruption with CTRL-C",
		standard: "ansi"
	},
	{
		name: "SIGQUIT",
		number: 3,
		action: "core",
		description: "User interruption with CTRL-\\",
		standard: "posix"
	},
	{
		name: "SIGILL",
		number: 4,
		action: "core",
		description: "Invalid machine instruction",
		standard: "ansi"
	},
	{
		name: "SIGTRAP",
		number: 5,
		action: "core",
		description: "Debugger breakpoint",
		standard: "posix"
	},
	{
		name: "SIGABRT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "ansi"
	},
	{
		name: "SIGIOT",
		number: 6,
		action: "core",
		description: "Aborted",
		standard: "bsd"
	},
	{
		name: "SIGBUS",
		number: 7,
		action: "core",
		description: "Bus error due to misaligned, non-existing address or paging error",
		standard: "bsd"
	},
	{
		name: "SIGEMT",
		number: 7,
		action: "terminate",
		description: "Command should be emulated but is not implemented",
		standard: "other"
	},
	{
		name: "SIGFPE",
		number: 8,
		action: "core",
		description: "Floating point arithmetic error",
		standard: "ansi"
	},
	{
		name: "SIGKILL",
		number: 9,
		action: "terminate",
		description: "Forced termination",
		standard: "posix",
		forced: !0
	},
	{
		name: "SIGUSR1",
		number: 10,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGSEGV",
		number: 11,
		action: "core",
		description: "Segmentation fault",
		standard: "ansi"
	},
	{
		name: "SIGUSR2",
		number: 12,
		action: "terminate",
		description: "Application-specific signal",
		standard: "posix"
	},
	{
		name: "SIGPIPE",
		number: 13,
		action: "terminate",
		description: "Broken pipe or socket",
		standard: "posix"
	},
	{
		name: "SIGALRM",
		number: 14,
		action: "terminate",
		description: "Timeout or timer",
		standard: "posix"
	},
	{
		name: "SIGTERM",
		number: 15,
		action: "terminate",
		description: "Termination",
		standard: "ansi"
	},
	{
		name: "SIGSTKFLT",
		number: 16,
		action: "terminate",
		description: "Stack is empty or overflowed",
		standard: "other"
	},
	{
		name: "SIGCHLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "posix"
	},
	{
		name: "SIGCLD",
		number: 17,
		action: "ignore",
		description: "Child process terminated, paused or unpaused",
		standard: "other"
	},
	{
		name: "SIGCONT",
		number: 18,
		action: "unpause",
		description: "Unpaused",
		standard: "posix",
		forced: !0
	},
	{
		name: "SIGSTOP",
		number: 19,
		action: "pause",
		description: "Paused",
		standard: "posix",
		forced: !0
	},
	{
		name: "SIGTSTP",
		number: 20,
		action: "pause",
		description: "Paused using CTRL-Z or \"suspend\"",
		standard: "posix"
	},
	{
		name: "SIGTTIN",
		number: 21,
		action: "pause",
		description: "Background process cannot read terminal input",
		standard: "posix"
	},
	{
		name: "SIGBREAK",
		number: 21,
		action: "terminate",
		description: "User interruption with CTRL-BREAK",
		standard: "other"
	},
	{
		name: "SIGTTOU",
		number: 22,
		action: "pause",
		description: "Background process cannot write to terminal output",
		standard: "posix"
	},
	{
		name: "SIGURG",
		number: 23,
		action: "ignore",
		description: "Socket received out-of-band data",
		standard: "bsd"
	},
	{
		name: "SIGXCPU",
		number: 24,
		action: "core",
		description: "Process timed out",
		standard: "bsd"
	},
	{
		name: "SIGXFSZ",
		number: 25,
		action: "core",
		description: "File too big",
		standard: "bsd"
	},
	{
		name: "SIGVTALRM",
		number: 26,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGPROF",
		number: 27,
		action: "terminate",
		description: "Timeout or timer",
		standard: "bsd"
	},
	{
		name: "SIGWINCH",
		number: 28,
		action: "ignore",
		description: "Terminal window size changed",
		standard: "bsd"
	},
	{
		name: "SIGIO",
		number: 29,
		action: "terminate",
		description: "I/O is available",
		standard: "other"
	},
	{
		name: "SIGPOLL",
		number: 29,
		action: "terminate",
		description: "Watched event",
		standard: "other"
	},
	{
		name: "SIGINFO",
		number: 29,
		action: "ignore",
		description: "Request for process information",
		standard: "other"
	},
	{
		name: "SIGPWR",
		number: 30,
		action: "terminate",
		description: "Device running out of power",
		standard: "systemv"
	},
	{
		name: "SIGSYS",
		number: 31,
		action: "core",
		description: "Invalid system call",
		standard: "other"
	},
	{
		name: "SIGUNUSED",
		number: 31,
		action: "terminate",
		description: "Invalid system call",
		standard: "other"
	}
], getSignals = () => {
	let realtimeSignals = getRealtimeSignals();
	return [...SIGNALS, ...realtimeSignals].map(normalizeSignal$1);
}, normalizeSignal$1 = ({ name, number: defaultNumber, description, action, forced = !1, standard }) => {
	let { signals: { [name]: constantSignal } } = constants$2, supported = constantSignal !== void 0;
	return {
		name,
		number: supported ? constantSignal : defaultNumber,
		description,
		supported,
		action,
		forced,
		standard
	};
}, getSignalsByName = () => {
	let signals = getSignals();
	return Object.fromEntries(signals.map(getSignalByName));
}, getSignalByName = ({ name, number, description, supported, action, forced, standard }) => [name, {
	name,
	number,
	description,
	supported,
	action,
	forced,
	standard
}], signalsByName = getSignalsByName(), getSignalsByNumber = () => {
	let signals = getSignals(), signalsA = Array.from({ length: 65 }, (value, number) => getSignalByNumber(number, signals));
	return Object.assign({}, ...signalsA);
}, getSignalByNumber = (number, signals) => {
	let signal = findSignalByNumber(number, signals);
	if (signal === void 0) return {};
	let { name, description, supported, action, forced, standard } = signal;
	return { [number]: {
		name,
		number,
		description,
		supported,
		action,
		forced,
		standard
	} };
}, findSignalByNumber = (number, signals) => {
	let signal = signals.find(({ name }) => constants$2.signals[name] === number);
	return signal === void 0 ? signals.find((signalA) => signalA.number === number) : signal;
};
getSignalsByNumber();
// node_modules/execa/lib/terminate/signal.js
const normalizeKillSignal = (killSignal) => {
	let optionName = "option `killSignal`";
	if (killSignal === 0) throw TypeError(`Invalid ${optionName}: 0 cannot be used.`);
	return normalizeSignal(killSignal, optionName);
}, normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal(signal, "`subprocess.kill()`'s argument"), normalizeSignal = (signalNameOrInteger, optionName) => {
	if (Number.isInteger(signalNameOrInteger)) return normalizeSignalInteger(signalNameOrInteger, optionName);
	if (typeof signalNameOrInteger == "string") return normalizeSignalName(signalNameOrInteger, optionName);
	throw TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.\n${getAvailableSignals()}`);
}, normalizeSignalInteger = (signalInteger, optionName) => {
	if (signalsIntegerToName.has(signalInteger)) return signalsIntegerToName.get(signalInteger);
	throw TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.\n${getAvailableSignals()}`);
}, signalsIntegerToName = new Map(Object.entries(constants$2.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName])), normalizeSignalName = (signalName, optionName) => {
	if (signalName in constants$2.signals) return signalName;
	throw signalName.toUpperCase() in constants$2.signals ? TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`) : TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.\n${getAvailableSignals()}`);
}, getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`, getAvailableSignalNames = () => Object.keys(constants$2.signals).sort().map((signalName) => `'${signalName}'`).join(", "), getAvailableSignalIntegers = () => [...new Set(Object.values(constants$2.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", "), getSignalDescription = (signal) => signalsByName[signal].description, validateTimeout = ({ timeout }) => {
	timeout !== void 0 && validateDelay(timeout, "timeout");
}, validateDelay = (delay, optionName) => {
	if (!Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY) throw TypeError(`Expected the \`${optionName}\` option to be a non-negative integer up to ${MAX_DELAY}, got \`${delay}\` (${getTypeName(delay)})`);
}, MAX_DELAY = 2 ** 31 - 1, throwOnTimeout = (kill, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(kill, timeout, context, controller)], killAfterTimeout = async (kill, timeout, context, { signal }) => {
	throw await setTimeout(timeout, void 0, { signal }), context.terminationReason ??= "timeout", kill(), new DiscardedError();
}, normalizeForceKillAfterDelay = (forceKillAfterDelay) => forceKillAfterDelay === !1 ? forceKillAfterDelay : forceKillAfterDelay === !0 ? DEFAULT_FORCE_KILL_TIMEOUT : (validateDelay(forceKillAfterDelay, "forceKillAfterDelay"), forceKillAfterDelay), DEFAULT_FORCE_KILL_TIMEOUT = 5e3, subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
	let { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
	emitKillError(error, onInternalError);
	let killResult = kill(signal);
	return setKillTimeout({
		kill,
		signal,
		forceKillAfterDelay,
		killSignal,
		killResult,
		context,
		controller
	}), killResult;
}, parseKillArguments = (signalOrError, errorArgument, killSignal) => {
	let [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
	if (typeof signal != "string" && !Number.isInteger(signal)) throw TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
	if (error !== void 0 && !isErrorInstance(error)) throw TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
	return {
		signal: normalizeSignalArgument(signal),
		error
	};
}, emitKillError = (error, onInternalError) => {
	error !== void 0 && onInternalError.reject(error);
}, setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
	signal === killSignal && killResult && killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: controller.signal
	});
}, killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
	if (forceKillAfterDelay !== !1) try {
		await setTimeout(forceKillAfterDelay, void 0, { signal: controllerSignal }), kill("SIGKILL") && (context.isForcefullyTerminated ??= !0);
	} catch {}
}, onAbortedSignal = async (mainSignal, stopSignal) => {
	mainSignal.aborted || await once(mainSignal, "abort", { signal: stopSignal });
}, validateAbortSignal = (signal, optionName) => {
	if (signal !== void 0 && Object.prototype.toString.call(signal) !== "[object AbortSignal]") throw TypeError(`The \`${optionName}\` option must be an AbortSignal: ${String(signal)}.`);
}, validateCancelSignal = ({ cancelSignal }) => {
	validateAbortSignal(cancelSignal, "cancelSignal");
}, validateRenamedSignalOption = ({ signal }) => {
	if (signal !== void 0) throw TypeError("The \"signal\" option has been renamed to \"cancelSignal\" instead.");
}, throwOnCancel = ({ kill, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(kill, cancelSignal, context, controller)], terminateOnCancel = async (kill, cancelSignal, context, { signal }) => {
	throw await onAbortedSignal(cancelSignal, signal), context.terminationReason ??= "cancel", kill(), cancelSignal.reason;
}, validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected }) => {
	validateIpcOption(methodName, isSubprocess, ipc), validateConnection(methodName, isSubprocess, isConnected);
}, validateIpcOption = (methodName, isSubprocess, ipc) => {
	if (!ipc) throw Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
}, validateConnection = (methodName, isSubprocess, isConnected) => {
	if (!isConnected) throw Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
}, throwOnEarlyDisconnect = (isSubprocess) => {
	throw Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
}, throwOnStrictDeadlockError = (isSubprocess) => {
	throw Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
}, getStrictResponseError = (error, isSubprocess) => Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error }), throwOnMissingStrict = (isSubprocess) => {
	throw Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
}, throwOnStrictDisconnect = (isSubprocess) => {
	throw Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
}, getAbortDisconnectError = () => /* @__PURE__ */ Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(!0)} disconnected.`), throwOnMissingParent = () => {
	throw Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
}, handleEpipeError = ({ error, methodName, isSubprocess }) => {
	if (error.code === "EPIPE") throw Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
}, handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
	if (isSerializationError(error)) throw Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${serializeInvalidMessage(message)}.`, { cause: error });
}, serializeInvalidMessage = (message) => {
	try {
		return String(message);
	} catch {
		return inspect(message);
	}
}, isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage)), SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set(["ERR_MISSING_ARGS", "ERR_INVALID_ARG_TYPE"]), SERIALIZATION_ERROR_MESSAGES = [
	"could not be cloned",
	"circular structure",
	"call stack size exceeded"
], getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`, getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.", getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess", disconnect = (anyProcess) => {
	anyProcess.connected && anyProcess.disconnect();
}, createDeferred = () => {
	let methods = {}, promise = new Promise((resolve, reject) => {
		Object.assign(methods, {
			resolve,
			reject
		});
	});
	return Object.assign(promise, methods);
}, incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
	let maxListeners = eventEmitter.getMaxListeners();
	maxListeners !== 0 && maxListeners !== 1e400 && (eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement), addAbortListener(signal, () => {
		eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
	}));
}, addReference = (channel, reference) => {
	reference && addReferenceCount(channel);
}, addReferenceCount = (channel) => {
	channel.refCounted();
}, removeReference = (channel, reference) => {
	reference && removeReferenceCount(channel);
}, removeReferenceCount = (channel) => {
	channel.unrefCounted();
}, undoAddedReferences = (channel, isSubprocess) => {
	isSubprocess && (removeReferenceCount(channel), removeReferenceCount(channel));
}, redoAddedReferences = (channel, isSubprocess) => {
	isSubprocess && (addReferenceCount(channel), addReferenceCount(channel));
}, onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
	if (handleStrictResponse(wrappedMessage, anyProcess) || isSubprocess && handleAbort(wrappedMessage)) return;
	INCOMING_MESSAGES.has(anyProcess) || INCOMING_MESSAGES.set(anyProcess, []);
	let incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	if (incomingMessages.push(wrappedMessage), !(incomingMessages.length > 1)) for (; incomingMessages.length > 0;) {
		await waitForOutgoingMessages(anyProcess, ipcEmitter, incomingMessages[0]), await scheduler.yield();
		let message = await handleStrictRequest({
			wrappedMessage: incomingMessages[0],
			anyProcess,
			channel,
			isSubprocess,
			ipcEmitter
		});
		incomingMessages.shift(), ipcEmitter.emit("message", message), ipcEmitter.emit("message:done");
	}
}, onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
	isSubprocess && abortOnDisconnect();
	let incomingMessages = INCOMING_MESSAGES.get(anyProcess);
	for (; incomingMessages?.length > 0;) await once(ipcEmitter, "message:done");
	anyProcess.removeListener("message", boundOnMessage), redoAddedReferences(channel, isSubprocess), ipcEmitter.connected = !1, ipcEmitter.emit("disconnect");
}, INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap(), getIpcEmitter = (anyProcess, channel, isSubprocess) => {
	if (IPC_EMITTERS.has(anyProcess)) return IPC_EMITTERS.get(anyProcess);
	let ipcEmitter = new EventEmitter();
	return ipcEmitter.setMaxListeners(0), ipcEmitter.connected = !0, IPC_EMITTERS.set(anyProcess, ipcEmitter), forwardEvents({
		ipcEmitter,
		anyProcess,
		channel,
		isSubprocess
	}), ipcEmitter;
}, IPC_EMITTERS = /* @__PURE__ */ new WeakMap(), forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
	let boundOnMessage = onMessage.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter
	});
	anyProcess.on("message", boundOnMessage), anyProcess.once("disconnect", onDisconnect.bind(void 0, {
		anyProcess,
		channel,
		isSubprocess,
		ipcEmitter,
		boundOnMessage
	})), undoAddedReferences(channel, isSubprocess);
}, isConnected = (anyProcess) => {
	let ipcEmitter = IPC_EMITTERS.get(anyProcess);
	return ipcEmitter === void 0 ? anyProcess.channel !== void 0 && anyProcess.channel !== null : ipcEmitter.connected;
}, handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
	if (!strict) return message;
	let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
	return {
		id: count++,
		type: REQUEST_TYPE,
		message,
		hasListeners
	};
};
let count = 0;
const validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
	if (isStrictRequest(wrappedMessage) && !wrappedMessage.hasListeners) for (let { id } of outgoingMessages) id !== void 0 && STRICT_RESPONSES[id].deferred.resolve({
		isDeadlock: !0,
		hasListeners: !1
	});
}, handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
	if (!isStrictRequest(wrappedMessage)) return wrappedMessage;
	let { id, message } = wrappedMessage;
	if (!anyProcess.connected) return message;
	let response = {
		id,
		type: RESPONSE_TYPE,
		message: hasMessageListeners(anyProcess, ipcEmitter)
	};
	try {
		await sendMessage$1({
			anyProcess,
			channel,
			isSubprocess,
			ipc: !0
		}, response);
	} catch (error) {
		error.cause?.code !== "EPIPE" && ipcEmitter.emit("strict:error", error);
	}
	return message;
}, handleStrictResponse = (wrappedMessage, anyProcess) => {
	if (wrappedMessage?.type !== RESPONSE_TYPE) return !1;
	let { id, message: hasListeners } = wrappedMessage, strictResponse = STRICT_RESPONSES[id];
	return strictResponse?.anyProcess === anyProcess && strictResponse.deferred.resolve({
		isDeadlock: !1,
		hasListeners
	}), !0;
}, waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
	let deferred = createDeferred();
	STRICT_RESPONSES[wrappedMessage.id] = {
		deferred,
		anyProcess
	};
	let controller = new AbortController();
	try {
		let { isDeadlock, hasListeners } = await Promise.race([deferred, throwOnDisconnect$1(anyProcess, isSubprocess, controller)]);
		isDeadlock && throwOnStrictDeadlockError(isSubprocess), hasListeners || throwOnMissingStrict(isSubprocess);
	} finally {
		controller.abort(), delete STRICT_RESPONSES[wrappedMessage.id];
	}
}, STRICT_RESPONSES = { __proto__: null }, throwOnDisconnect$1 = async (anyProcess, isSubprocess, { signal }) => {
	incrementMaxListeners(anyProcess, 1, signal), await once(anyProcess, "disconnect", { signal }), throwOnStrictDisconnect(isSubprocess);
}, REQUEST_TYPE = "execa:ipc:request", RESPONSE_TYPE = "execa:ipc:response", isStrictRequest = (wrappedMessage) => wrappedMessage?.type === REQUEST_TYPE && Number.isInteger(wrappedMessage.id) && typeof wrappedMessage.hasListeners == "boolean", startSendMessage = (anyProcess, wrappedMessage, strict) => {
	OUTGOING_MESSAGES.has(anyProcess) || OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
	let outgoingMessages = OUTGOING_MESSAGES.get(anyProcess), outgoingMessage = {
		onMessageSent: createDeferred(),
		id: strict ? wrappedMessage.id : void 0
	};
	return outgoingMessages.add(outgoingMessage), {
		outgoingMessages,
		outgoingMessage
	};
}, endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
	outgoingMessages.delete(outgoingMessage), outgoingMessage.onMessageSent.resolve();
}, waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
	for (; !hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0;) {
		let outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
		validateStrictDeadlock(outgoingMessages, wrappedMessage), await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
	}
}, OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap(), IPC_SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap(), setIpcSubprocessOptions = (subprocess, options) => {
	IPC_SUBPROCESS_OPTIONS.set(subprocess, options);
}, hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess), getMinListenerCount = (anyProcess) => +(getOptions(anyProcess) !== void 0 && !getFdSpecificValue(getOptions(anyProcess).buffer, "ipc")), getOptions = (anyProcess) => IPC_SUBPROCESS_OPTIONS.get(anyProcess), sendMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, message, options) => {
	let { strict = !1 } = copyOptions(options);
	checkBooleanOption(strict, "strict");
	let methodName = "sendMessage";
	return validateIpcMethod({
		methodName,
		isSubprocess,
		ipc,
		isConnected: anyProcess.connected
	}), sendMessageAsync({
		anyProcess,
		channel,
		methodName,
		isSubprocess,
		message,
		strict
	});
}, sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
	let wrappedMessage = handleSendStrict({
		anyProcess,
		channel,
		isSubprocess,
		message,
		strict
	}), outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
	try {
		await sendOneMessage({
			anyProcess,
			methodName,
			isSubprocess,
			wrappedMessage,
			message,
			strict
		});
	} catch (error) {
		throw disconnect(anyProcess), error;
	} finally {
		endSendMessage(outgoingMessagesState);
	}
}, sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message, strict = !1 }) => {
	let sendMethod = getSendMethod(anyProcess);
	try {
		await Promise.all([strict ? waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess) : void 0, sendMethod(wrappedMessage)]);
	} catch (error) {
		throw handleEpipeError({
			error,
			methodName,
			isSubprocess
		}), handleSerializationError({
			error,
			methodName,
			isSubprocess,
			message
		}), error;
	}
}, getSendMethod = (anyProcess) => {
	if (PROCESS_SEND_METHODS.has(anyProcess)) return PROCESS_SEND_METHODS.get(anyProcess);
	let sendMethod = promisify(anyProcess.send.bind(anyProcess));
	return PROCESS_SEND_METHODS.set(anyProcess, sendMethod), sendMethod;
}, PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap(), sendAbort = (subprocess, message) => {
	let methodName = "cancelSignal";
	return validateConnection(methodName, !1, subprocess.connected), sendOneMessage({
		anyProcess: subprocess,
		methodName,
		isSubprocess: !1,
		wrappedMessage: {
			type: GRACEFUL_CANCEL_TYPE,
			message
		},
		message
	});
}, getCancelSignal$1 = async ({ anyProcess, channel, isSubprocess, ipc }) => (await startIpc({
	anyProcess,
	channel,
	isSubprocess,
	ipc
}), cancelController.signal), startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
	isCancelListening || (ipc ? (isCancelListening = !0, anyProcess.connected ? (getIpcEmitter(anyProcess, channel, isSubprocess), await scheduler.yield()) : abortOnDisconnect()) : throwOnMissingParent());
};
let isCancelListening = !1;
const handleAbort = (wrappedMessage) => wrappedMessage?.type === GRACEFUL_CANCEL_TYPE && (cancelController.abort(wrappedMessage.message), !0), GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel", abortOnDisconnect = () => {
	cancelController.abort(getAbortDisconnectError());
}, cancelController = new AbortController(), validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
	if (gracefulCancel) {
		if (cancelSignal === void 0) throw Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
		if (!ipc) throw Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
		if (serialization === "json") throw Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
	}
}, throwOnGracefulCancel = ({ subprocess, kill, cancelSignal, gracefulCancel, forceKillAfterDelay, context, controller }) => gracefulCancel ? [sendOnAbort({
	subprocess,
	kill,
	cancelSignal,
	forceKillAfterDelay,
	context,
	controller
})] : [], sendOnAbort = async ({ subprocess, kill, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
	await onAbortedSignal(cancelSignal, signal);
	let reason = getReason(cancelSignal);
	throw await sendAbort(subprocess, reason), killOnTimeout({
		kill,
		forceKillAfterDelay,
		context,
		controllerSignal: signal
	}), context.terminationReason ??= "gracefulCancel", cancelSignal.reason;
}, getReason = ({ reason }) => {
	if (!(reason instanceof DOMException)) return reason;
	let error = Error(reason.message);
	return Object.defineProperty(error, "stack", {
		value: reason.stack,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), error;
}, mapNode = ({ options }) => {
	if (options.node === !1) throw TypeError("The \"node\" option cannot be false with `execaNode()`.");
	return { options: {
		__proto__: null,
		...options,
		node: !0
	} };
}, getDefaultNodeOptions = () => {
	let nodeOptions = [];
	for (let index = 0; index < execArgv.length; index += 1) {
		let nodeOption = execArgv[index];
		REMOVED_OPTIONS_WITH_VALUE.has(nodeOption) ? execArgv[index + 1]?.startsWith("-") || (index += 1) : IGNORED_OPTIONS_REGEXP.test(nodeOption) || nodeOptions.push(nodeOption);
	}
	return nodeOptions;
}, REMOVED_OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set([
	"-e",
	"--eval",
	"-p",
	"--print",
	"-pe",
	"--input-type",
	"--inspect-port"
]), IGNORED_OPTIONS_REGEXP = /^--(?:inspect|eval=|print=|input-type=)/, handleNodeOption = (file, commandArguments, { node: shouldHandleNode = !1, nodePath = execPath, nodeOptions = getDefaultNodeOptions(), cwd, execPath: formerNodePath, ...options }) => {
	if (formerNodePath !== void 0) throw TypeError("The \"execPath\" option has been removed. Please use the \"nodePath\" option instead.");
	if (!Array.isArray(nodeOptions) || nodeOptions.some((nodeOption) => typeof nodeOption != "string")) throw TypeError("The \"nodeOptions\" option must be an array of strings.");
	let normalizedNodePath = safeNormalizeFileUrl(nodePath, "The \"nodePath\" option"), resolvedNodePath = path.resolve(cwd, normalizedNodePath), newOptions = {
		__proto__: null,
		shell: !1,
		...options,
		nodePath: resolvedNodePath,
		node: shouldHandleNode,
		cwd
	};
	if (!shouldHandleNode) return [
		file,
		commandArguments,
		newOptions
	];
	if (path.basename(file, ".exe") === "node") throw TypeError("When the \"node\" option is true, the first argument does not need to be \"node\".");
	return [
		resolvedNodePath,
		[
			...nodeOptions,
			file,
			...commandArguments
		],
		{
			__proto__: null,
			...newOptions,
			ipc: newOptions.ipc === void 0 || newOptions.ipc,
			shell: !1
		}
	];
}, validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
	if (ipcInput !== void 0) {
		if (!ipc) throw Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
		validateIpcInput[serialization]?.(ipcInput);
	}
}, validateIpcInput = {
	__proto__: null,
	advanced: (ipcInput) => {
		try {
			serialize(ipcInput);
		} catch (error) {
			throw Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
		}
	},
	json: (ipcInput) => {
		try {
			if (JSON.stringify(ipcInput) === void 0) throw TypeError("The value cannot be represented as JSON.");
		} catch (error) {
			throw Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
		}
	}
}, sendIpcInput = async (subprocess, ipcInput, ipc) => {
	ipcInput !== void 0 && await sendMessage$1({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: !1,
		ipc
	}, ipcInput);
}, validateEncoding = ({ encoding }) => {
	if (ENCODINGS.has(encoding)) return;
	let correctEncoding = getCorrectEncoding(encoding);
	if (correctEncoding !== void 0) throw TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
	let correctEncodings = [...ENCODINGS].map((correctEncoding) => serializeEncoding(correctEncoding)).join(", ");
	throw TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
}, TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]), BINARY_ENCODINGS = /* @__PURE__ */ new Set([
	"buffer",
	"hex",
	"base64",
	"base64url",
	"latin1",
	"ascii"
]), ENCODINGS = TEXT_ENCODINGS.union(BINARY_ENCODINGS), getStringEncoding = (binary, encoding) => binary || !TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding, getInputEncoding = (encoding) => TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding, getCorrectEncoding = (encoding) => {
	if (encoding === null) return "buffer";
	if (typeof encoding != "string") return;
	let lowerEncoding = encoding.toLowerCase();
	if (lowerEncoding in ENCODING_ALIASES) return ENCODING_ALIASES[lowerEncoding];
	if (ENCODINGS.has(lowerEncoding)) return lowerEncoding;
}, ENCODING_ALIASES = {
	__proto__: null,
	"utf-8": "utf8",
	"utf-16le": "utf16le",
	"ucs-2": "utf16le",
	ucs2: "utf16le",
	binary: "latin1"
}, serializeEncoding = (encoding) => typeof encoding == "string" ? `"${encoding}"` : String(encoding), isWindows$1 = process$1.platform === "win32", separatorPattern = isWindows$1 ? /[\/\\]/v : /\//v;
function resolveOptions(command, options) {
	if (typeof command != "string" || command.length === 0) throw TypeError("Expected a non-empty string.");
	let { cwd = process$1.cwd(), path: searchPath = process$1.env.PATH ?? (isWindows$1 ? process$1.env.Path : void 0) ?? "", pathExt = process$1.env.PATHEXT || ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC" } = options;
	return {
		cwd,
		searchPath,
		pathExt
	};
}
function windowsExtensions(command, pathExt) {
	let extensions = pathExt.split(path.delimiter).filter(Boolean), commandExtension = path.extname(command).toLowerCase();
	return commandExtension !== "" && extensions.some((extension) => extension.toLowerCase() === commandExtension) ? ["", ...extensions] : extensions;
}
function* candidatePaths(command, { cwd, searchPath, pathExt }) {
	let extensions = isWindows$1 ? windowsExtensions(command, pathExt) : [""];
	if (separatorPattern.test(command)) {
		let base = path.resolve(cwd, command);
		for (let extension of extensions) yield base + extension;
		return;
	}
	let directories = [...isWindows$1 ? [cwd] : [], ...searchPath.split(path.delimiter)];
	for (let directory of directories) {
		let unquoted = isWindows$1 && directory.length > 1 && directory.startsWith("\"") && directory.endsWith("\"") ? directory.slice(1, -1) : directory;
		if (unquoted === "") continue;
		let base = path.resolve(cwd, unquoted, command);
		for (let extension of extensions) yield base + extension;
	}
}
function isExecutableSync(filePath) {
	let stats;
	try {
		stats = fs.statSync(filePath);
	} catch (error) {
		return isWindows$1 && error.code === "EACCES";
	}
	if (!stats.isFile()) return !1;
	if (isWindows$1) return !0;
	try {
		return fs.accessSync(filePath, fs.constants.X_OK), !0;
	} catch {
		return !1;
	}
}
function whichCommandSync(command, options = {}) {
	let resolved = resolveOptions(command, options);
	for (let candidate of candidatePaths(command, resolved)) if (isExecutableSync(candidate)) return candidate;
}
// node_modules/execa/lib/arguments/command-file.js
const parseCommandFile = (file, commandArguments, options) => {
	let parsed = {
		file,
		commandArguments: [...commandArguments],
		options
	};
	return options.shell || process$1.platform !== "win32" ? parsed : escapeWindowsCommand(parsed);
}, directlyExecutableRegExp = /\.(?:com|exe)$/i, escapeWindowsCommand = (parsed) => {
	let resolvedFile = resolveWithShebang(parsed);
	if (resolvedFile !== void 0 && directlyExecutableRegExp.test(resolvedFile)) return parsed.options.argv0 === void 0 && (parsed.options.argv0 = parsed.file), parsed.file = resolvedFile, parsed;
	for (let value of [parsed.file, ...parsed.commandArguments]) assertNoLineBreak(value);
	let commandLine = `"${[escapeMetaChars(path.normalize(resolvedFile ?? parsed.file)), ...parsed.commandArguments.map((argument) => escapeArgument(argument))].join(" ")}"`;
	return parsed.options.windowsVerbatimArguments = !0, {
		file: process$1.env.comspec || "cmd.exe",
		commandArguments: [
			"/d",
			"/e:on",
			"/v:off",
			"/s",
			"/c",
			commandLine
		],
		options: parsed.options
	};
}, resolveWithShebang = (parsed) => {
	let resolvedFile = resolvePath(parsed), interpreter = resolvedFile !== void 0 && readShebang(resolvedFile);
	return interpreter ? (parsed.commandArguments.unshift(resolvedFile), parsed.file = interpreter, resolvePath(parsed)) : resolvedFile;
}, resolvePath = (parsed) => {
	let environment = parsed.options.env || process$1.env, cwd = parsed.options.cwd ?? process$1.cwd(), environmentPathExt = getWindowsEnvironmentValue(environment, "PATHEXT"), commandExtension = path.extname(parsed.file), pathExt = commandExtension === "" ? environmentPathExt : `${commandExtension}${path.delimiter}${environmentPathExt ?? ""}`;
	if (hasWindowsPathSeparator(parsed.file)) return whichCommandSync(path.resolve(cwd, parsed.file), {
		cwd,
		pathExt
	});
	let resolveOptions = {
		cwd,
		path: getWindowsEnvironmentValue(environment, "PATH") ?? getWindowsEnvironmentValue(process$1.env, "PATH") ?? "",
		pathExt
	};
	return shouldSearchCurrentDirectory(environment) ? whichCommandSync(parsed.file, resolveOptions) : resolvePathDirectories(parsed.file, resolveOptions);
}, hasWindowsPathSeparator = (file) => file.includes("/") || file.includes("\\") || file.includes(":"), shouldSearchCurrentDirectory = (environment) => getWindowsEnvironmentValue(process$1.env, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0 && getWindowsEnvironmentValue(environment, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0, resolvePathDirectories = (file, { cwd, path: searchPath, pathExt }) => {
	for (let directory of searchPath.split(path.delimiter)) {
		let unquotedDirectory = directory.length > 1 && directory.startsWith("\"") && directory.endsWith("\"") ? directory.slice(1, -1) : directory;
		if (unquotedDirectory === "") continue;
		let resolvedFile = whichCommandSync(path.resolve(cwd, unquotedDirectory, file), {
			cwd,
			pathExt
		});
		if (resolvedFile !== void 0) return resolvedFile;
	}
}, getWindowsEnvironmentValue = (environment, name) => {
	let environmentKey = Object.keys(environment).sort().find((key) => key.toUpperCase() === name);
	return environmentKey === void 0 ? void 0 : environment[environmentKey];
}, readShebang = (file) => {
	let buffer = Buffer.alloc(150), bytesRead = 0;
	try {
		let fileDescriptor = openSync(file, "r");
		try {
			bytesRead = readSync(fileDescriptor, buffer, 0, 150, 0);
		} finally {
			closeSync(fileDescriptor);
		}
	} catch {
		return;
	}
	return parseShebang(buffer.toString("utf8", 0, bytesRead));
}, shebangRegExp = /^#!(?<line>.*)/, parseShebang = (contents) => {
	let shebangLine = contents.match(shebangRegExp)?.groups.line.trim();
	if (!shebangLine) return;
	let [interpreterPath, argument] = shebangLine.split(" ", 2), interpreter = interpreterPath.split("/").at(-1);
	return interpreter === "env" ? argument : argument ? `${interpreter} ${argument}` : interpreter;
}, lineBreakRegExp = /[\n\r]/, assertNoLineBreak = (value) => {
	if (lineBreakRegExp.test(value)) throw TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.\nThis would allow a command injection with \`cmd.exe\`.\nInvalid value: ${JSON.stringify(`${value}`)}`);
}, metaCharsRegExp = /[()\][%!^"`<>&|;, *?]/g, escapeMetaChars = (value) => value.replaceAll(metaCharsRegExp, "^$&"), backslashRunRegExp = /\\+/g, quotedCharacterRegExp = /[^\w#$*+\-./:?@\\\u{80}-\u{10FFFF}]|\p{Control}/u, escapeArgument = (rawArgument) => {
	let argument = `${rawArgument}`;
	return shouldQuoteArgument(argument) ? `"${argument.replaceAll(backslashRunRegExp, (backslashes, offset, string) => {
		let nextCharacter = string[offset + backslashes.length];
		return nextCharacter === "\"" || nextCharacter === void 0 ? backslashes.repeat(2) : backslashes;
	}).replaceAll("\"", "\"\"").replaceAll("%", "%%cd:~,%")}"` : argument;
}, shouldQuoteArgument = (argument) => argument === "" || argument.endsWith("\\") || quotedCharacterRegExp.test(argument), normalizeCwd = (cwd = getDefaultCwd()) => {
	let cwdString = safeNormalizeFileUrl(cwd, "The \"cwd\" option");
	return path.resolve(cwdString);
}, getDefaultCwd = () => {
	try {
		return process$1.cwd();
	} catch (error) {
		throw error.message = `The current directory does not exist.\n${error.message}`, error;
	}
}, getCurrentCwd = () => {
	try {
		return process$1.cwd();
	} catch {}
}, fixCwdError = (originalMessage, cwd) => {
	if (cwd === getCurrentCwd()) return originalMessage;
	let cwdStat;
	try {
		cwdStat = statSync(cwd);
	} catch (error) {
		return `The "cwd" option is invalid: ${cwd}.\n${error.message}\n${originalMessage}`;
	}
	return cwdStat.isDirectory() ? originalMessage : `The "cwd" option is not a directory: ${cwd}.\n${originalMessage}`;
}, cmdExeRegExp = /^cmd(?:\.exe)?$/i, normalizeOptions = (filePath, rawArguments, rawOptions) => {
	let sanitizedOptions = {
		__proto__: null,
		...rawOptions
	};
	sanitizedOptions.cwd = normalizeCwd(sanitizedOptions.cwd);
	let [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, sanitizedOptions), fdOptions = normalizeFdSpecificOptions(processedOptions), options = addDefaultOptions(fdOptions);
	validateBooleanOptions(options), validateEnv(options), options.env = getEnv(options);
	let { file, commandArguments } = parseCommandFile(processedFile, processedArguments, options);
	return validateTimeout(options), validateEncoding(options), validateIpcInputOption(options), validateCancelSignal(options), validateRenamedSignalOption(options), validateGracefulCancel(options), options.shell = normalizeFileUrl(options.shell), options.killSignal = normalizeKillSignal(options.killSignal), options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay), options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]), process$1.platform === "win32" && cmdExeRegExp.test(path.basename(file)) && commandArguments.unshift("/q"), {
		file,
		commandArguments,
		options
	};
}, BOOLEAN_OPTIONS = [
	"extendEnv",
	"preferLocal",
	"reject",
	"cleanup",
	"killDescendants",
	"all",
	"gracefulCancel",
	"ipc",
	"node"
], validateBooleanOptions = (options) => {
	for (let optionName of BOOLEAN_OPTIONS) checkBooleanOption(options[optionName], optionName);
}, validateEnv = ({ env }) => {
	if (env !== void 0 && (typeof env != "object" || !env || Array.isArray(env))) throw TypeError(`The \`env\` option must be an object: ${String(env)}.`);
}, addDefaultOptions = ({ extendEnv = !0, preferLocal = !1, cwd, localDir: localDirectory = cwd, encoding = "utf8", reject = !0, cleanup = !0, killDescendants = !1, all = !1, windowsHide = !0, killSignal = "SIGTERM", forceKillAfterDelay = !0, gracefulCancel = !1, ipcInput, ipc = ipcInput !== void 0 || gracefulCancel, serialization = "advanced", ...options }) => ({
	__proto__: null,
	...options,
	extendEnv,
	preferLocal,
	cwd,
	localDirectory,
	encoding,
	reject,
	cleanup,
	killDescendants,
	all,
	windowsHide,
	killSignal,
	forceKillAfterDelay,
	gracefulCancel,
	ipcInput,
	ipc,
	serialization
}), getEnv = (options) => ({
	__proto__: null,
	...computeEnv(options)
}), computeEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
	let env = {
		__proto__: null,
		...extendEnv && process$1.env,
		...envOption
	};
	return preferLocal || node ? npmRunPathEnv({
		env,
		cwd: localDirectory,
		execPath: nodePath,
		preferLocal,
		addExecPath: node
	}) : env;
}, concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [
	[file, ...commandArguments].join(" "),
	[],
	options
] : [
	file,
	commandArguments,
	options
], getSplitLinesGenerator = (binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state), splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines), splitLinesItemSync = (chunk, preserveNewlines) => {
	let { transform, final } = initializeSplitLines(preserveNewlines, {});
	return [...transform(chunk), ...final()];
}, initializeSplitLines = (preserveNewlines, state) => (state.previousChunks = "", {
	transform: splitGenerator.bind(void 0, state, preserveNewlines),
	final: linesFinal.bind(void 0, state)
}), splitGenerator = function* (state, preserveNewlines, chunk) {
	if (typeof chunk != "string") {
		yield chunk;
		return;
	}
	let { previousChunks } = state, start = -1;
	for (let end = 0; end < chunk.length; end += 1) {
		if (chunk[end] !== "\n") continue;
		let line = chunk.slice(start + 1, preserveNewlines ? end + 1 : end);
		previousChunks.length > 0 && (line = concatString(previousChunks, line), previousChunks = ""), yield preserveNewlines ? line : stripCarriageReturn(line, state), start = end;
	}
	start !== chunk.length - 1 && (previousChunks = concatString(previousChunks, chunk.slice(start + 1))), state.previousChunks = previousChunks;
}, stripCarriageReturn = (line, state) => (state.isWindowsNewline = line.endsWith("\r"), state.isWindowsNewline ? line.slice(0, -1) : line), linesFinal = function* ({ previousChunks }) {
	previousChunks.length > 0 && (yield previousChunks);
}, getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state, encoding }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state, getStringEncoding(binary, encoding)) }, appendNewlineGenerator = function* ({ isWindowsNewline = !1 }, stringEncoding, chunk) {
	let { unixNewline, windowsNewline, concat } = typeof chunk == "string" ? linesStringInfo : LINES_BYTES_INFO[stringEncoding];
	endsWithNewline(chunk, unixNewline) ? yield chunk : yield concat(chunk, isWindowsNewline ? windowsNewline : unixNewline);
}, endsWithNewline = (chunk, unixNewline) => typeof chunk == "string" ? chunk.endsWith(unixNewline) : chunk.length >= unixNewline.length && chunk.subarray(-unixNewline.length).every((byte, index) => byte === unixNewline[index]), concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`, linesStringInfo = {
	windowsNewline: "\r\n",
	unixNewline: "\n",
	concat: concatString
}, concatUint8Array = (firstChunk, secondChunk) => {
	let chunk = new Uint8Array(firstChunk.length + secondChunk.length);
	return chunk.set(firstChunk, 0), chunk.set(secondChunk, firstChunk.length), chunk;
}, LINES_BYTES_INFO = {
	__proto__: null,
	utf8: {
		windowsNewline: new Uint8Array([13, 10]),
		unixNewline: new Uint8Array([10]),
		concat: concatUint8Array
	},
	utf16le: {
		windowsNewline: new Uint8Array([
			13,
			0,
			10,
			0
		]),
		unixNewline: new Uint8Array([10, 0]),
		concat: concatUint8Array
	}
};
// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
	if (typeof input == "string") return stripFinalNewlineString(input);
	if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) throw Error("Input must be a string or a Uint8Array");
	return stripFinalNewlineBinary(input);
}
const stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input, stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input, LF = "\n", LF_BINARY = "\n".codePointAt(0), CR = "\r", CR_BINARY = "\r".codePointAt(0), stripNewline = (value, { stripFinalNewline: stripFinalNewline$1 }, fdNumber, allFds) => value !== void 0 && !Array.isArray(value) && getStripFinalNewline(stripFinalNewline$1, fdNumber, allFds) ? stripFinalNewline(value) : value, getStripFinalNewline = (stripFinalNewline, fdNumber, allFds) => fdNumber === "all" ? allFds.some((allFd) => stripFinalNewline[allFd]) : stripFinalNewline[fdNumber], getAllSyncFds = ([, stdout, stderr]) => [...stdout === void 0 ? [] : [1], ...stderr === void 0 ? [] : [2]], getAllSync = ([, stdout, stderr], allFds, options) => {
	if (options.all) return stdout === void 0 ? splitAllLines(stderr, allFds, options) : stderr === void 0 ? splitAllLines(stdout, allFds, options) : hasLines(options) ? [splitAllLines(stdout, allFds, options), splitAllLines(stderr, allFds, options)].flat() : Array.isArray(stdout) || Array.isArray(stderr) ? [stdout, stderr].filter((value) => value.length > 0).flat() : isUint8Array(stdout) && isUint8Array(stderr) ? concatUint8Arrays([stdout, stderr]) : BASE64_ENCODINGS.has(options.encoding) ? concatBase64(stdout, stderr, options.encoding) : `${stdout}${stderr}`;
}, concatBase64 = (stdout, stderr, encoding) => Buffer.concat([Buffer.from(stdout, encoding), Buffer.from(stderr, encoding)]).toString(encoding), BASE64_ENCODINGS = /* @__PURE__ */ new Set(["base64", "base64url"]), hasLines = ({ lines }) => !!(lines[1] || lines[2]), splitAllLines = (value, allFds, options) => value === void 0 || Array.isArray(value) || !hasLines(options) ? value : splitLinesSync(value, !getStripFinalNewline(options.stripFinalNewline, "all", allFds), !1);
// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = !0 } = {}) {
	return typeof stream == "object" && !!stream && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe == "function";
}
function isWritableStream$1(stream, { checkOpen = !0 } = {}) {
	return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write == "function" && typeof stream.end == "function" && typeof stream.writable == "boolean" && typeof stream.writableObjectMode == "boolean" && typeof stream.destroy == "function" && typeof stream.destroyed == "boolean";
}
function isReadableStream$1(stream, { checkOpen = !0 } = {}) {
	return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read == "function" && typeof stream.readable == "boolean" && typeof stream.readableObjectMode == "boolean" && typeof stream.destroy == "function" && typeof stream.destroyed == "boolean";
}
function isDuplexStream(stream, options) {
	return isWritableStream$1(stream, options) && isReadableStream$1(stream, options);
}
// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
const a = Object.getPrototypeOf(Object.getPrototypeOf(
	/* istanbul ignore next */
	async function* () {}
).prototype);
var c = class {
	#t;
	#n;
	#r = !1;
	#e = void 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	next() {
		let e = () => this.#s();
		return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
	}
	return(e) {
		let t = () => this.#i(e);
		return this.#e ? this.#e.then(t, t) : t();
	}
	async #s() {
		if (this.#r) return {
			done: !0,
			value: void 0
		};
		let e;
		try {
			e = await this.#t.read();
		} catch (t) {
			throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
		}
		return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
	}
	async #i(e) {
		if (this.#r) return {
			done: !0,
			value: e
		};
		if (this.#r = !0, !this.#n) {
			let t = this.#t.cancel(e);
			return this.#t.releaseLock(), await t, {
				done: !0,
				value: e
			};
		}
		return this.#t.releaseLock(), {
			done: !0,
			value: e
		};
	}
};
const n = Symbol();
function i() {
	return this[n].next();
}
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
	return this[n].return(r);
}
Object.defineProperty(o, "name", { value: "return" });
const u = Object.create(a, {
	next: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: i
	},
	return: {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: o
	}
});
function h({ preventCancel: r = !1 } = {}) {
	let t = new c(this.getReader(), r), s = Object.create(u);
	return s[n] = t, s;
}
// node_modules/get-stream/source/stream.js
const getAsyncIterable = (stream) => {
	if (isReadableStream$1(stream, { checkOpen: !1 }) && nodeImports.on !== void 0) return getStreamIterable(stream);
	if (typeof stream?.[Symbol.asyncIterator] == "function") return stream;
	if (toString.call(stream) === "[object ReadableStream]") return h.call(stream);
	throw TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
}, { toString } = Object.prototype, getStreamIterable = async function* (stream) {
	let controller = new AbortController(), state = {};
	handleStreamEnd(stream, controller, state);
	try {
		for await (let [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) yield chunk;
	} catch (error) {
		if (state.error !== void 0) throw state.error;
		if (!controller.signal.aborted) throw error;
	} finally {
		stream.destroy();
	}
}, handleStreamEnd = async (stream, controller, state) => {
	try {
		await nodeImports.finished(stream, {
			cleanup: !0,
			readable: !0,
			writable: !1,
			error: !1
		});
	} catch (error) {
		state.error = error;
	} finally {
		controller.abort();
	}
}, nodeImports = {}, getStreamContents$1 = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = 1e400 } = {}) => {
	let asyncIterable = getAsyncIterable(stream), state = init();
	state.length = 0;
	try {
		for await (let chunk of asyncIterable) {
			let convertedChunk = convertChunk[getChunkType(chunk)](chunk, state);
			appendChunk({
				convertedChunk,
				state,
				getSize,
				truncateChunk,
				addChunk,
				maxBuffer
			});
		}
		return appendFinalChunk({
			state,
			convertChunk,
			getSize,
			truncateChunk,
			addChunk,
			getFinalChunk,
			maxBuffer
		}), finalize(state);
	} catch (error) {
		let normalizedError = typeof error == "object" && error ? error : Error(error);
		throw normalizedError.bufferedData = finalize(state), normalizedError;
	}
}, appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
	let convertedChunk = getFinalChunk(state);
	convertedChunk !== void 0 && appendChunk({
		convertedChunk,
		state,
		getSize,
		truncateChunk,
		addChunk,
		maxBuffer
	});
}, appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
	let chunkSize = getSize(convertedChunk), newLength = state.length + chunkSize;
	if (newLength <= maxBuffer) {
		addNewChunk(convertedChunk, state, addChunk, newLength);
		return;
	}
	let truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
	throw truncatedChunk !== void 0 && addNewChunk(truncatedChunk, state, addChunk, maxBuffer), new MaxBufferError();
}, addNewChunk = (convertedChunk, state, addChunk, newLength) => {
	state.contents = addChunk(convertedChunk, state, newLength), state.length = newLength;
}, getChunkType = (chunk) => {
	let typeOfChunk = typeof chunk;
	if (typeOfChunk === "string") return "string";
	if (typeOfChunk !== "object" || chunk === null) return "others";
	if (globalThis.Buffer?.isBuffer(chunk)) return "buffer";
	let prototypeName = objectToString.call(chunk);
	return prototypeName === "[object ArrayBuffer]" ? "arrayBuffer" : prototypeName === "[object DataView]" ? "dataView" : Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString.call(chunk.buffer) === "[object ArrayBuffer]" ? "typedArray" : "others";
}, { toString: objectToString } = Object.prototype;
var MaxBufferError = class extends Error {
	name = "MaxBufferError";
	constructor() {
		super("maxBuffer exceeded");
	}
};
// node_modules/get-stream/source/utils.js
const identity = (value) => value, noop$1 = () => void 0, getContentsProperty = ({ contents }) => contents, throwObjectStream = (chunk) => {
	throw Error(`Streams in object mode are not supported: ${String(chunk)}`);
}, getLengthProperty = (convertedChunk) => convertedChunk.length;
// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
	return getStreamContents$1(stream, arrayMethods, options);
}
const arrayMethods = {
	init: () => ({ contents: [] }),
	convertChunk: {
		string: identity,
		buffer: identity,
		arrayBuffer: identity,
		dataView: identity,
		typedArray: identity,
		others: identity
	},
	getSize: () => 1,
	truncateChunk: noop$1,
	addChunk: (convertedChunk, { contents }) => (contents.push(convertedChunk), contents),
	getFinalChunk: noop$1,
	finalize: getContentsProperty
};
// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
	return getStreamContents$1(stream, arrayBufferMethods, options);
}
const initArrayBuffer = () => ({ contents: /* @__PURE__ */ new ArrayBuffer(0) }), useTextEncoder = (chunk) => textEncoder.encode(chunk), textEncoder = new TextEncoder(), useUint8Array = (chunk) => new Uint8Array(chunk), useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength), truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize), addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
	let newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
	return new Uint8Array(newContents).set(convertedChunk, previousLength), newContents;
}, resizeArrayBufferSlow = (contents, length) => {
	if (length <= contents.byteLength) return contents;
	let arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
	return new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0), arrayBuffer;
}, resizeArrayBuffer = (contents, length) => {
	if (length <= contents.maxByteLength) return contents.resize(length), contents;
	let arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
	return new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0), arrayBuffer;
}, getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR)), SCALE_FACTOR = 2, finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length), hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype, arrayBufferMethods = {
	init: initArrayBuffer,
	convertChunk: {
		string: useTextEncoder,
		buffer: useUint8Array,
		arrayBuffer: useUint8Array,
		dataView: useUint8ArrayWithOffset,
		typedArray: useUint8ArrayWithOffset,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: truncateArrayBufferChunk,
	addChunk: addArrayBufferChunk,
	getFinalChunk: noop$1,
	finalize: finalizeArrayBuffer
};
// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
	return getStreamContents$1(stream, stringMethods, options);
}
const initString = () => ({
	contents: "",
	textDecoder: new TextDecoder()
}), useTextDecoder = (chunk, { textDecoder }) => textDecoder.decode(chunk, { stream: !0 }), stringMethods = {
	init: initString,
	convertChunk: {
		string: identity,
		buffer: useTextDecoder,
		arrayBuffer: useTextDecoder,
		dataView: useTextDecoder,
		typedArray: useTextDecoder,
		others: throwObjectStream
	},
	getSize: getLengthProperty,
	truncateChunk: (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize),
	addChunk: (convertedChunk, { contents }) => contents + convertedChunk,
	getFinalChunk: ({ textDecoder }) => {
		let finalChunk = textDecoder.decode();
		return finalChunk === "" ? void 0 : finalChunk;
	},
	finalize: getContentsProperty
}, handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
	if (!(error instanceof MaxBufferError)) throw error;
	if (fdNumber === "all") return error;
	throw error.maxBufferInfo = {
		fdNumber,
		unit: getMaxBufferUnit(readableObjectMode, lines, encoding)
	}, stream.destroy(), error;
}, getMaxBufferUnit = (readableObjectMode, lines, encoding) => readableObjectMode ? "objects" : lines ? "lines" : encoding === "buffer" ? "bytes" : "characters", checkIpcMaxBuffer = (ipcOutput, maxBuffer) => {
	if (ipcOutput.length + 1 <= maxBuffer) return;
	let error = new MaxBufferError();
	throw error.maxBufferInfo = { fdNumber: "ipc" }, error;
}, getMaxBufferMessage = (error, maxBuffer) => {
	let { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
	return `Command's ${streamName} was larger than ${threshold} ${unit}`;
}, getMaxBufferInfo = (error, maxBuffer) => {
	if (error?.maxBufferInfo === void 0) return {
		streamName: "output",
		threshold: maxBuffer[1],
		unit: "bytes"
	};
	let { maxBufferInfo: { fdNumber, unit, threshold = getFdSpecificValue(maxBuffer, fdNumber) } } = error;
	return delete error.maxBufferInfo, fdNumber === "ipc" ? {
		streamName: "IPC output",
		threshold,
		unit: "messages"
	} : {
		streamName: getStreamName(fdNumber),
		threshold,
		unit
	};
}, getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer === 0 ? Number.MIN_VALUE : stdoutMaxBuffer, handleMaxBufferSync = ({ resultError, output, maxBuffer, buffer }) => {
	let fdNumber = findMaxBufferSync(output, maxBuffer, buffer);
	if (fdNumber === void 0) return {
		resultError,
		isMaxBuffer: resultError?.code === "ENOBUFS"
	};
	let threshold = getMaxBufferValueSync(maxBuffer, fdNumber), error = resultError ?? Object.assign(new MaxBufferError(), { code: "ENOBUFS" });
	return error.maxBufferInfo = {
		fdNumber,
		unit: "bytes",
		threshold
	}, {
		resultError: error,
		isMaxBuffer: !0
	};
}, findMaxBufferSync = (output, maxBuffer, buffer) => {
	if (output === null) return;
	let fdNumber = output.findIndex((result, index) => result !== null && buffer[index] && result.length > getMaxBufferValueSync(maxBuffer, index));
	return fdNumber === -1 ? void 0 : fdNumber;
}, getMaxBufferValueSync = (maxBuffer, fdNumber) => Math.min(maxBuffer[1], maxBuffer[fdNumber]), truncateMaxBufferSync = (result, fdNumber, { maxBuffer, buffer }) => {
	let maxBufferValue = getMaxBufferValueSync(maxBuffer, fdNumber);
	return buffer[fdNumber] && result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
}, createMessages = ({ stdio, all, ipcOutput, originalError, signal, signalDescription, exitCode, escapedCommand, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, forceKillAfterDelay, killSignal, maxBuffer, timeout, cwd }) => {
	let errorCode = getErrorCode(originalError), prefix = getErrorPrefix({
		originalError,
		timedOut,
		timeout,
		isMaxBuffer,
		maxBuffer,
		errorCode,
		signal,
		signalDescription,
		exitCode,
		isCanceled,
		isGracefullyCanceled,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal
	}), originalMessage = getOriginalMessage(originalError, cwd), shortMessage = `${prefix}: ${escapedCommand}${originalMessage === void 0 ? "" : `\n${originalMessage}`}`;
	return {
		originalMessage,
		shortMessage,
		message: [
			shortMessage,
			...all === void 0 ? [stdio[2], stdio[1]] : [all],
			...stdio.slice(3),
			ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
		].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n")
	};
}, getErrorCode = (error) => typeof error?.code == "string" ? error.code : void 0, getErrorPrefix = ({ originalError, timedOut, timeout, isMaxBuffer, maxBuffer, errorCode, signal, signalDescription, exitCode, isCanceled, isGracefullyCanceled, isForcefullyTerminated, forceKillAfterDelay, killSignal }) => {
	let forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
	return timedOut ? `Command timed out after ${timeout} milliseconds${forcefulSuffix}` : isGracefullyCanceled ? signal === void 0 ? `Command was gracefully canceled with exit code ${exitCode}` : isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})` : isCanceled ? `Command was canceled${forcefulSuffix}` : isMaxBuffer ? `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}` : errorCode === void 0 ? isForcefullyTerminated ? `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}` : signal === void 0 ? exitCode === void 0 ? "Command failed" : `Command failed with exit code ${exitCode}` : `Command was killed with ${signal} (${signalDescription})` : `Command failed with ${errorCode}${forcefulSuffix}`;
}, getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "", getOriginalMessage = (originalError, cwd) => {
	if (originalError instanceof DiscardedError) return;
	let originalMessage = isExecaError(originalError) ? originalError.originalMessage ?? "" : String(originalError?.message ?? originalError), escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
	return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
}, serializeIpcMessage = (ipcMessage) => typeof ipcMessage == "string" ? ipcMessage : inspect(ipcMessage), serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.filter((messageItem) => isTextItem(messageItem)).map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).join("\n") : serializeMessageItem(messagePart), isTextItem = (messageItem) => typeof messageItem == "string" || isUint8Array(messageItem), serializeMessageItem = (messageItem) => typeof messageItem == "string" ? messageItem : isUint8Array(messageItem) ? uint8ArrayToString(messageItem) : "", makeSuccessResult = ({ command, escapedCommand, stdio, all, ipcOutput, options: { cwd }, startTime }) => omitUndefinedProperties({
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: !1,
	timedOut: !1,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isTerminated: !1,
	isMaxBuffer: !1,
	isForcefullyTerminated: !1,
	exitCode: 0,
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
}), makeEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, isSync, stdio = Array.from({ length: fileDescriptors.length }), all }) => makeError({
	error,
	command,
	escapedCommand,
	startTime,
	timedOut: !1,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isMaxBuffer: !1,
	isForcefullyTerminated: !1,
	stdio,
	all,
	ipcOutput: [],
	options,
	isSync
}), getEarlyErrorOutput = (fileDescriptors, options) => {
	let stdio = fileDescriptors.map((fileDescriptor, fdNumber) => getEmptyOutput(fileDescriptor, fdNumber, options));
	return {
		stdio,
		all: getAllSync(stdio, getAllSyncFds(stdio), options)
	};
}, getEmptyOutput = ({ direction, objectMode }, fdNumber, { stdio, buffer, lines, encoding }) => {
	if (direction !== "input" && PIPED_STDIO.has(stdio[fdNumber]) && buffer[fdNumber]) return objectMode || lines[fdNumber] ? [] : encoding === "buffer" ? /* @__PURE__ */ new Uint8Array() : "";
}, PIPED_STDIO = /* @__PURE__ */ new Set(["pipe", "overlapped"]), makeError = ({ error: originalError, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode: rawExitCode, signal: rawSignal, stdio, all, ipcOutput, options: { timeoutDuration, timeout = timeoutDuration, forceKillAfterDelay, killSignal, cwd, maxBuffer }, isSync }) => {
	let { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal), { originalMessage, shortMessage, message } = createMessages({
		stdio,
		all,
		ipcOutput,
		originalError,
		signal,
		signalDescription,
		exitCode,
		escapedCommand,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		forceKillAfterDelay,
		killSignal,
		maxBuffer,
		timeout,
		cwd
	}), error = getFinalError(originalError, message, isSync);
	return Object.assign(error, getErrorProperties({
		error,
		command,
		escapedCommand,
		startTime,
		timedOut,
		isCanceled,
		isGracefullyCanceled,
		isMaxBuffer,
		isForcefullyTerminated,
		exitCode,
		signal,
		signalDescription,
		stdio,
		all,
		ipcOutput,
		cwd,
		originalMessage,
		shortMessage
	})), error;
}, getErrorProperties = ({ error, command, escapedCommand, startTime, timedOut, isCanceled, isGracefullyCanceled, isMaxBuffer, isForcefullyTerminated, exitCode, signal, signalDescription, stdio, all, ipcOutput, cwd, originalMessage, shortMessage }) => omitUndefinedProperties({
	shortMessage,
	originalMessage,
	command,
	escapedCommand,
	cwd,
	durationMs: getDurationMs(startTime),
	failed: !0,
	timedOut,
	isCanceled,
	isGracefullyCanceled,
	isTerminated: signal !== void 0,
	isMaxBuffer,
	isForcefullyTerminated,
	exitCode,
	signal,
	signalDescription,
	code: getErrorCode(error.cause),
	stdout: stdio[1],
	stderr: stdio[2],
	all,
	stdio,
	ipcOutput,
	pipedFrom: []
}), omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0)), normalizeExitPayload = (rawExitCode, rawSignal) => {
	let exitCode = rawExitCode === null ? void 0 : rawExitCode, signal = rawSignal === null ? void 0 : rawSignal;
	return {
		exitCode,
		signal,
		signalDescription: signal === void 0 ? void 0 : getSignalDescription(rawSignal)
	};
}, toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
function parseNumber(milliseconds) {
	return {
		days: Math.trunc(milliseconds / 864e5),
		hours: Math.trunc(milliseconds / 36e5 % 24),
		minutes: Math.trunc(milliseconds / 6e4 % 60),
		seconds: Math.trunc(milliseconds / 1e3 % 60),
		milliseconds: Math.trunc(milliseconds % 1e3),
		microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
		nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
	};
}
function parseBigint(milliseconds) {
	return {
		days: milliseconds / 86400000n,
		hours: milliseconds / 3600000n % 24n,
		minutes: milliseconds / 60000n % 60n,
		seconds: milliseconds / 1000n % 60n,
		milliseconds: milliseconds % 1000n,
		microseconds: 0n,
		nanoseconds: 0n
	};
}
function parseMilliseconds(milliseconds) {
	switch (typeof milliseconds) {
		case "number":
			if (Number.isFinite(milliseconds)) return parseNumber(milliseconds);
			break;
		case "bigint": return parseBigint(milliseconds);
	}
	throw TypeError("Expected a finite number or bigint");
}
// node_modules/pretty-ms/index.js
const isZero = (value) => value === 0 || value === 0n, pluralize = (word, count) => count === 1 || count === 1n ? word : `${word}s`, ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
	let isBigInt = typeof milliseconds == "bigint";
	if (!isBigInt && !Number.isFinite(milliseconds)) throw TypeError("Expected a finite number or bigint");
	options = { ...options };
	let sign = milliseconds < 0 ? "-" : "";
	milliseconds = milliseconds < 0 ? -milliseconds : milliseconds, options.colonNotation && (options.compact = !1, options.formatSubMilliseconds = !1, options.separateMilliseconds = !1, options.verbose = !1), options.compact && (options.unitCount = 1, options.secondsDecimalDigits = 0, options.millisecondsDecimalDigits = 0);
	let result = [], floorDecimals = (value, decimalDigits) => {
		let flooredInterimValue = Math.floor(value * 10 ** decimalDigits + 1e-7);
		return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
	}, add = (value, long, short, valueString) => {
		if (result.length !== 0 && options.colonNotation || !isZero(value) || options.colonNotation && short === "m") {
			if (valueString ??= String(value), options.colonNotation) {
				let wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length, minLength = result.length > 0 ? 2 : 1;
				valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
			} else valueString += options.verbose ? " " + pluralize(long, value) : short;
			result.push(valueString);
		}
	}, parsed = parseMilliseconds(milliseconds), days = BigInt(parsed.days);
	if (options.hideYearAndDays ? add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h") : (options.hideYear ? add(days, "day", "d") : (add(days / 365n, "year", "y"), add(days % 365n, "day", "d")), add(Number(parsed.hours), "hour", "h")), add(Number(parsed.minutes), "minute", "m"), !options.hideSeconds) {
		if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
			let seconds = Number(parsed.seconds), milliseconds = Number(parsed.milliseconds), microseconds = Number(parsed.microseconds), nanoseconds = Number(parsed.nanoseconds);
			if (add(seconds, "second", "s"), options.formatSubMilliseconds) add(milliseconds, "millisecond", "ms"), add(microseconds, "microsecond", "µs"), add(nanoseconds, "nanosecond", "ns");
			else {
				let millisecondsAndBelow = milliseconds + microseconds / 1e3 + nanoseconds / 1e6, millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits == "number" ? options.millisecondsDecimalDigits : 0, roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow), maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits, millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
				add(Number.parseFloat(millisecondsString), "millisecond", "ms", millisecondsString);
			}
		} else {
			let secondsFixed = floorDecimals((isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, typeof options.secondsDecimalDigits == "number" ? options.secondsDecimalDigits : 1), secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
			add(Number.parseFloat(secondsString), "second", "s", secondsString);
		}
	}
	if (result.length === 0) return sign + "0" + (options.verbose ? " milliseconds" : "ms");
	let separator = options.colonNotation ? ":" : " ";
	return typeof options.unitCount == "number" && (result = result.slice(0, Math.max(options.unitCount, 1))), sign + result.join(separator);
}
// node_modules/execa/lib/verbose/error.js
const logError = (result, verboseInfo) => {
	result.failed && verboseLog({
		type: "error",
		verboseMessage: result.shortMessage,
		verboseInfo,
		result
	});
}, logResult = (result, verboseInfo) => {
	isVerbose(verboseInfo) && (logError(result, verboseInfo), logDuration(result, verboseInfo));
}, logDuration = (result, verboseInfo) => {
	let verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
	verboseLog({
		type: "duration",
		verboseMessage,
		verboseInfo,
		result
	});
}, handleResult = (result, verboseInfo, { reject }) => {
	if (logResult(result, verboseInfo), reject && result.failed) throw result;
	return result;
}, getStdioItemType = (value, optionName) => isAsyncGenerator(value) ? "asyncGenerator" : isSyncGenerator(value) ? "generator" : isUrl(value) ? "fileUrl" : isFilePathObject(value) ? "filePath" : isWebStream(value) ? "webStream" : isStream(value, { checkOpen: !1 }) ? "native" : isUint8Array(value) ? "uint8Array" : isAsyncIterableObject(value) ? "asyncIterable" : isIterableObject(value) ? "iterable" : isTransformStream(value) ? getTransformStreamType({ transform: value }, optionName) : isTransformOptions(value) ? getTransformObjectType(value, optionName) : "native", getTransformObjectType = (value, optionName) => isDuplexStream(value.transform, { checkOpen: !1 }) ? getDuplexType(value, optionName) : isTransformStream(value.transform) ? getTransformStreamType(value, optionName) : getGeneratorObjectType(value, optionName), getDuplexType = (value, optionName) => (validateNonGeneratorType(value, optionName, "Duplex stream"), "duplex"), getTransformStreamType = (value, optionName) => (validateNonGeneratorType(value, optionName, "web TransformStream"), "webTransform"), validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
	checkUndefinedOption(final, `${optionName}.final`, typeName), checkUndefinedOption(binary, `${optionName}.binary`, typeName), checkBooleanOption(objectMode, `${optionName}.objectMode`);
}, checkUndefinedOption = (value, optionName, typeName) => {
	if (value !== void 0) throw TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
}, getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
	if (transform !== void 0 && !isGenerator(transform)) throw TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
	if (isDuplexStream(final, { checkOpen: !1 })) throw TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
	if (isTransformStream(final)) throw TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
	if (final !== void 0 && !isGenerator(final)) throw TypeError(`The \`${optionName}.final\` option must be a generator.`);
	return checkBooleanOption(binary, `${optionName}.binary`), checkBooleanOption(objectMode, `${optionName}.objectMode`), isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
}, isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value), isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]", isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]", isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0), isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]", isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:", isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file), FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]), isFilePathString = (file) => typeof file == "string", isStdioValueObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => STDIO_VALUE_KEYS.has(key)) && "value" in value, STDIO_VALUE_KEYS = /* @__PURE__ */ new Set(["value", "input"]), isUnknownStdioString = (type, value) => type === "native" && typeof value == "string" && !KNOWN_STDIO_STRINGS.has(value), KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set([
	"ipc",
	"ignore",
	"inherit",
	"overlapped",
	"pipe"
]), isReadableStream = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]", isWritableStream = (value) => Object.prototype.toString.call(value) === "[object WritableStream]", isWebStream = (value) => isReadableStream(value) || isWritableStream(value), isTransformStream = (value) => isReadableStream(value?.readable) && isWritableStream(value?.writable), isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] == "function", isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] == "function", isObject = (value) => typeof value == "object" && !!value, TRANSFORM_TYPES = /* @__PURE__ */ new Set([
	"generator",
	"asyncGenerator",
	"duplex",
	"webTransform"
]), FILE_TYPES = /* @__PURE__ */ new Set([
	"fileUrl",
	"filePath",
	"fileNumber"
]), SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]), SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([
	...SPECIAL_DUPLICATE_TYPES_SYNC,
	"webStream",
	"nodeStream"
]), FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]), TYPE_TO_MESSAGE = {
	generator: "a generator",
	asyncGenerator: "an async generator",
	fileUrl: "a file URL",
	filePath: "a file path string",
	fileNumber: "a file descriptor number",
	webStream: "a web stream",
	nodeStream: "a Node.js stream",
	webTransform: "a web TransformStream",
	duplex: "a Duplex stream",
	native: "any value",
	iterable: "an iterable",
	asyncIterable: "an async iterable",
	string: "a string",
	uint8Array: "a Uint8Array"
}, getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms), getOutputObjectModes = (objectMode, index, newTransforms) => {
	let writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: objectMode ?? writableObjectMode
	};
}, getInputObjectModes = (objectMode, index, newTransforms) => {
	let writableObjectMode = index === 0 ? objectMode === !0 : newTransforms[index - 1].value.readableObjectMode;
	return {
		writableObjectMode,
		readableObjectMode: index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode)
	};
}, getFdObjectMode = (stdioItems, direction) => {
	let lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
	return lastTransform === void 0 ? !1 : direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
}, normalizeTransforms = (stdioItems, optionName, direction, options) => [...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)), ...getTransforms(stdioItems, optionName, direction, options)], getTransforms = (stdioItems, optionName, direction, { encoding }) => {
	let transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type)), newTransforms = Array.from({ length: transforms.length });
	for (let [index, stdioItem] of Object.entries(transforms)) newTransforms[index] = normalizeTransform({
		stdioItem,
		index: Number(index),
		newTransforms,
		optionName,
		direction,
		encoding
	});
	return sortTransforms(newTransforms, direction);
}, normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => type === "duplex" ? normalizeDuplex({
	stdioItem,
	optionName
}) : type === "webTransform" ? normalizeTransformStream({
	stdioItem,
	index,
	newTransforms,
	direction
}) : normalizeGenerator({
	stdioItem,
	index,
	newTransforms,
	direction,
	encoding
}), normalizeDuplex = ({ stdioItem, optionName }) => {
	let { value } = stdioItem, { transform } = value, { writableObjectMode, readableObjectMode } = transform, { objectMode = readableObjectMode } = value;
	if (objectMode && !readableObjectMode) throw TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
	if (!objectMode && readableObjectMode) throw TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
}, normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
	let { transform, objectMode } = isPlainObject(value) ? value : { transform: value }, { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			writableObjectMode,
			readableObjectMode
		}
	};
}, normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
	let { transform, final, binary: binaryOption = !1, preserveNewlines = !1, objectMode } = isPlainObject(value) ? value : { transform: value }, binary = binaryOption || BINARY_ENCODINGS.has(encoding), { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
	return {
		...stdioItem,
		value: {
			transform,
			final,
			binary,
			preserveNewlines,
			writableObjectMode,
			readableObjectMode
		}
	};
}, sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms, getStreamDirection = ({ stdioItems, isStdioArray, fdNumber, optionName }) => {
	let directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber, isStdioArray));
	if (directions.includes("input") && directions.includes("output")) throw TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
	return directions.find(Boolean) ?? DEFAULT_DIRECTION;
}, getStdioItemDirection = (stdioItem, fdNumber, isStdioArray) => {
	let knownDirection = KNOWN_DIRECTIONS[fdNumber], direction = getRequestedDirection(stdioItem);
	return knownDirection === void 0 ? direction : (validateKnownDirection(stdioItem, knownDirection, isStdioArray), knownDirection);
}, getRequestedDirection = ({ type, value, direction, optionName }) => {
	let guessedDirection = guessStreamDirection[type](value);
	if (direction === "input" && guessedDirection === "output") throw TypeError(`The \`${optionName}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
	return direction ?? guessedDirection;
}, validateKnownDirection = ({ type, value, optionName }, knownDirection, isStdioArray) => {
	if (!STREAM_TYPES.has(type) || !isStdioArray && getStandardStreamDirection(value) !== void 0) return;
	let guessedDirection = guessStreamDirection[type](value);
	if (guessedDirection !== void 0 && guessedDirection !== knownDirection) throw TypeError(`The \`${optionName}\` option is invalid: a ${guessedDirection === "input" ? "readable" : "writable"} value is always an ${guessedDirection}, but \`${optionName}\` is an ${knownDirection}.`);
}, STREAM_TYPES = /* @__PURE__ */ new Set([
	"native",
	"nodeStream",
	"webStream"
]), KNOWN_DIRECTIONS = [
	"input",
	"output",
	"output"
], anyDirection = () => void 0, alwaysInput = () => "input", guessStreamDirection = {
	generator: anyDirection,
	asyncGenerator: anyDirection,
	fileUrl: anyDirection,
	filePath: anyDirection,
	iterable: alwaysInput,
	asyncIterable: alwaysInput,
	uint8Array: alwaysInput,
	string: alwaysInput,
	webStream: (value) => isWritableStream(value) ? "output" : "input",
	nodeStream(value) {
		return isReadableStream$1(value, { checkOpen: !1 }) ? isWritableStream$1(value, { checkOpen: !1 }) ? void 0 : "input" : "output";
	},
	webTransform: anyDirection,
	duplex: anyDirection,
	native(value) {
		let standardStreamDirection = getStandardStreamDirection(value);
		if (standardStreamDirection !== void 0) return standardStreamDirection;
		if (isStream(value, { checkOpen: !1 })) return guessStreamDirection.nodeStream(value);
	}
}, getStandardStreamDirection = (value) => {
	if ([0, process$1.stdin].includes(value)) return "input";
	if ([
		1,
		2,
		process$1.stdout,
		process$1.stderr
	].includes(value)) return "output";
}, DEFAULT_DIRECTION = "output", normalizeIpcStdioArray = (stdioArray, ipc) => ipc ? [...stdioArray, "ipc"] : stdioArray, normalizeStdioOption = (options, verboseInfo, isSync) => {
	let { stdio, ipc, buffer } = options, stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue(stdioOption, fdNumber));
	return validateIpcStdioOption(stdioArray), isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
}, validateIpcStdioOption = (stdioArray) => {
	if (stdioArray.some((stdioOption) => hasIpcStdioOption(stdioOption))) throw Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
}, hasIpcStdioOption = (stdioOption) => Array.isArray(stdioOption) ? stdioOption.some((item) => hasIpcStdioItem(item)) : hasIpcStdioItem(stdioOption), hasIpcStdioItem = (stdioOption) => isStdioValueObject(stdioOption) ? stdioOption.value === "ipc" : stdioOption === "ipc", getStdioArray = (stdio, options) => {
	if (stdio === void 0) return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
	if (hasAlias(options)) throw Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
	if (typeof stdio == "string") return [
		stdio,
		stdio,
		stdio
	];
	if (!Array.isArray(stdio)) throw TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${getTypeName(stdio)}\``);
	let length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
	return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
}, hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0), addDefaultValue = (stdioOption, fdNumber) => Array.isArray(stdioOption) ? stdioOption.map((item) => addDefaultValue(item, fdNumber)) : stdioOption ?? (fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe"), normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && isStandardOutputFd(fdNumber) && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption, fdNumber) ? "ignore" : stdioOption), isOutputPipeOnly = (stdioOption, fdNumber) => isOutputPipe(stdioOption, fdNumber) || Array.isArray(stdioOption) && stdioOption.length > 0 && stdioOption.every((item) => isOutputPipe(item, fdNumber)), isOutputPipe = (stdioOption, fdNumber) => stdioOption === "pipe" || isOutputPipeObject(stdioOption, fdNumber), isOutputPipeObject = (stdioOption, fdNumber) => isStdioValueObject(stdioOption) && stdioOption.value === "pipe" && (stdioOption.input === void 0 || stdioOption.input === !1 || isFixedOutputPipe(fdNumber, stdioOption.input)), isFixedOutputPipe = (fdNumber, input) => input === !0 && isStandardOutputFd(fdNumber), isStandardOutputFd = (fdNumber) => fdNumber === 1 || fdNumber === 2, getToStream = (destination, to = "stdin") => {
	let { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination), fdNumber = getFdNumber(fileDescriptors, to, !0), destinationStream = destination.stdio[fdNumber];
	if (destinationStream === null) throw TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, !0));
	return destinationStream;
}, getFromStream = (source, from = "stdout") => {
	let { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source), fdNumber = getFdNumber(fileDescriptors, from, !1), sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
	if (sourceStream == null) throw TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, !1));
	return sourceStream;
}, SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap(), getFdNumber = (fileDescriptors, fdName, isWritable) => {
	let fdNumber = parseFdNumber(fdName, isWritable);
	return validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors), fdNumber;
}, parseFdNumber = (fdName, isWritable) => {
	let fdNumber = parseFd(fdName);
	if (fdNumber !== void 0) return fdNumber;
	let { validOptions, defaultValue } = isWritable ? {
		validOptions: "\"stdin\"",
		defaultValue: "stdin"
	} : {
		validOptions: "\"stdout\", \"stderr\", \"all\"",
		defaultValue: "stdout"
	};
	throw TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
}, validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
	let fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
	if (fileDescriptor === void 0) throw TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
	if (!isWritable && fileDescriptor.direction === "input") throw TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
	if (isWritable && fileDescriptor.direction !== "input") throw TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
}, getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
	if (fdNumber === "all" && !options.all) return "The \"all\" option must be true to use \"from: 'all'\".";
	let { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
	return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
}, getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
	let usedDescriptor = getUsedDescriptor(fdNumber);
	return usedDescriptor === 0 && stdin !== void 0 ? {
		optionName: "stdin",
		optionValue: stdin
	} : usedDescriptor === 1 && stdout !== void 0 ? {
		optionName: "stdout",
		optionValue: stdout
	} : usedDescriptor === 2 && stderr !== void 0 ? {
		optionName: "stderr",
		optionValue: stderr
	} : {
		optionName: `stdio[${usedDescriptor}]`,
		optionValue: stdio[usedDescriptor]
	};
}, getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber, getOptionName = (isWritable) => isWritable ? "to" : "from", serializeOptionValue = (value) => typeof value == "string" ? `'${value}'` : typeof value == "number" ? `${value}` : "Stream", handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => !isStdioArray || type !== "native" ? stdioItem : isSync ? handleNativeStreamSync({
	stdioItem,
	fdNumber,
	direction
}) : handleNativeStreamAsync({
	stdioItem,
	fdNumber
}), handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
	let targetFd = getTargetFd({
		value,
		optionName,
		fdNumber,
		direction
	});
	if (targetFd !== void 0) return targetFd;
	if (isStream(value, { checkOpen: !1 })) throw TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
	return stdioItem;
}, getTargetFd = ({ value, optionName, fdNumber, direction }) => {
	let targetFdNumber = getTargetFdNumber(value, fdNumber);
	if (targetFdNumber !== void 0) {
		if (direction === "output") return {
			type: "fileNumber",
			value: targetFdNumber,
			optionName
		};
		if (tty.isatty(targetFdNumber)) throw TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
		return {
			type: "uint8Array",
			contents: () => [bufferToUint8Array(readFileSync(targetFdNumber))],
			optionName
		};
	}
}, getTargetFdNumber = (value, fdNumber) => {
	if (value === "inherit") return fdNumber;
	if (typeof value == "number") return value;
	let standardStreamIndex = STANDARD_STREAMS.indexOf(value);
	if (standardStreamIndex !== -1) return standardStreamIndex;
}, handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => value === "inherit" ? {
	type: "nodeStream",
	value: getStandardStream(fdNumber, value, optionName),
	optionName
} : typeof value == "number" ? {
	type: "nodeStream",
	value: getStandardStream(value, value, optionName),
	optionName
} : isStream(value, { checkOpen: !1 }) ? {
	type: "nodeStream",
	value,
	optionName
} : stdioItem, getStandardStream = (fdNumber, value, optionName) => {
	let standardStream = STANDARD_STREAMS[fdNumber];
	if (standardStream === void 0) throw TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
	return standardStream;
}, handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [...handleInputOption(input), ...handleInputFileOption(inputFile)] : [], handleInputOption = (input) => input === void 0 ? [] : [{
	type: getInputType(input),
	value: input,
	optionName: "input"
}], getInputType = (input) => {
	if (isReadableStream$1(input, { checkOpen: !1 })) return "nodeStream";
	if (typeof input == "string") return "string";
	if (isUint8Array(input)) return "uint8Array";
	throw Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
}, handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
	...getInputFileType(inputFile),
	optionName: "inputFile"
}], getInputFileType = (inputFile) => {
	if (isUrl(inputFile)) return {
		type: "fileUrl",
		value: inputFile
	};
	if (isFilePathString(inputFile)) return {
		type: "filePath",
		value: { file: inputFile }
	};
	throw Error("The `inputFile` option must be a file path string or a file URL.");
}, isFileType = (type) => SPECIAL_DUPLICATE_TYPES_SYNC.has(type), getFileTarget = ({ type, value }) => type === "filePath" ? path.resolve(value.file) : fileURLToPath(value), filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => !hasSameValueAndDirection(stdioItemOne, stdioItemTwo) || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator")), hasSameValueAndDirection = (stdioItemOne, stdioItemTwo) => stdioItemOne.value === stdioItemTwo.value && stdioItemOne.direction === stdioItemTwo.direction, getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
	let otherStdioItems = getOtherStdioItems(fileDescriptors, type);
	if (otherStdioItems.length !== 0) {
		if (isSync) validateDuplicateStreamSync({
			otherStdioItems,
			type,
			value,
			optionName,
			direction
		});
		else {
			if (SPECIAL_DUPLICATE_TYPES.has(type)) return getDuplicateStreamInstance({
				otherStdioItems,
				type,
				value,
				optionName,
				direction
			});
			FORBID_DUPLICATE_TYPES.has(type) && validateDuplicateTransform({
				otherStdioItems,
				type,
				value,
				optionName
			});
		}
	}
}, getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.map((stdioItem) => ({
	...stdioItem,
	direction
}))).filter((stdioItem) => isSameDuplicateType(stdioItem.type, type)), isSameDuplicateType = (otherType, type) => otherType === type || isFileType(otherType) && isFileType(type), validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
	SPECIAL_DUPLICATE_TYPES_SYNC.has(type) && getDuplicateStreamInstance({
		otherStdioItems,
		type,
		value,
		optionName,
		direction
	});
}, getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
	let duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, type, value));
	if (duplicateStdioItems.length === 0) return;
	let differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
	return throwOnDuplicateStream(differentStdioItem, optionName, type), direction === "output" || type === "webStream" ? duplicateStdioItems[0].stream : void 0;
}, hasSameValue = (otherStdioItem, type, value) => isFileType(otherStdioItem.type) ? getFileTarget(otherStdioItem) === getFileTarget({
	type,
	value
}) : otherStdioItem.value === value, validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
	let duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
	throwOnDuplicateStream(duplicateStdioItem, optionName, type);
}, throwOnDuplicateStream = (stdioItem, optionName, type) => {
	if (stdioItem !== void 0) throw TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
}, handleStdio = (addProperties, options, verboseInfo, isSync) => {
	let initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
		stdioOption,
		fdNumber,
		options,
		isSync
	})), fileDescriptors = getFinalFileDescriptors({
		initialFileDescriptors,
		addProperties,
		options,
		isSync
	});
	return options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems)), fileDescriptors;
}, getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
	let optionName = getStreamName(fdNumber), { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
		stdioOption,
		fdNumber,
		options,
		optionName
	}), direction = getStreamDirection({
		stdioItems: initialStdioItems,
		isStdioArray,
		fdNumber,
		optionName
	}), stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
		stdioItem,
		isStdioArray,
		fdNumber,
		direction,
		isSync
	})), normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options), objectMode = getFdObjectMode(normalizedStdioItems, direction);
	return validateFileObjectMode(normalizedStdioItems, objectMode), {
		direction,
		objectMode,
		stdioItems: normalizedStdioItems
	};
}, initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
	let values = Array.isArray(stdioOption) ? stdioOption : [stdioOption], inputStdioItems = handleInputOptions(options, fdNumber), initialStdioItems = [...omitInheritedStdin(values.map((value) => initializeStdioItem(value, optionName)), inputStdioItems), ...inputStdioItems], stdioItems = filterDuplicates(initialStdioItems), isStdioArray = stdioItems.length > 1;
	return validateStdioArray(stdioItems, isStdioArray, optionName), validateStreams(stdioItems, isStdioArray), {
		stdioItems,
		isStdioArray
	};
}, omitInheritedStdin = (stdioItems, inputStdioItems) => inputStdioItems.length > 0 && isInheritedStdinOnly(stdioItems) ? [] : stdioItems, isInheritedStdinOnly = (stdioItems) => stdioItems.length === 1 && stdioItems[0].type === "native" && stdioItems[0].value === "inherit", initializeStdioItem = (value, optionName) => isStdioValueObject(value) ? initializeStdioValueObject(value, optionName) : {
	type: getStdioItemType(value, optionName),
	value,
	optionName
}, initializeStdioValueObject = ({ value, input }, optionName) => (checkBooleanOption(input, `${optionName}.input`), {
	type: getStdioItemType(value, optionName),
	value,
	direction: input ? "input" : void 0,
	optionName
}), validateStdioArray = (stdioItems, isStdioArray, optionName) => {
	if (stdioItems.length === 0) throw TypeError(`The \`${optionName}\` option must not be an empty array.`);
	if (isStdioArray) {
		for (let { value, optionName } of stdioItems) if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) throw Error(`The \`${optionName}\` option must not include \`${value}\`.`);
	}
}, INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore"]), validateStreams = (stdioItems, isStdioArray) => {
	for (let stdioItem of stdioItems) validateFileStdio(stdioItem), validateFileDescriptorStdio(stdioItem), validateNativeStdio(stdioItem, isStdioArray);
}, validateFileDescriptorStdio = ({ type, value, optionName }) => {
	if (type !== "native") return;
	let fileDescriptor = typeof value == "number" ? value : value?.fd;
	if (typeof fileDescriptor == "number" && (!Number.isInteger(fileDescriptor) || fileDescriptor < 0 || fileDescriptor > MAX_FILE_DESCRIPTOR)) throw TypeError(`The \`${optionName}\` option must be a non-negative 32-bit integer: got ${fileDescriptor}.`);
}, MAX_FILE_DESCRIPTOR = 2 ** 31 - 1, validateNativeStdio = ({ type, value, optionName }, isStdioArray) => {
	if (type === "native") {
		if (isFileHandle(value)) {
			if (isStdioArray) throw TypeError(`The \`${optionName}\` option cannot combine file handles with other values.`);
		} else if (typeof value != "string" && typeof value != "number" && !isStream(value, { checkOpen: !1 })) throw TypeError(`The \`${optionName}\` option is invalid: ${String(value)} (${typeof value}).`);
	}
}, isFileHandle = (value) => typeof value?.fd == "number" && !isStream(value, { checkOpen: !1 }), validateFileStdio = ({ type, value, optionName }) => {
	if (isRegularUrl(value)) throw TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
	if (isUnknownStdioString(type, value)) throw TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
}, validateFileObjectMode = (stdioItems, objectMode) => {
	if (!objectMode) return;
	let fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
	if (fileStdioItem !== void 0) throw TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
}, getFinalFileDescriptors = ({ initialFileDescriptors, addProperties, options, isSync }) => {
	let fileDescriptors = [];
	try {
		for (let fileDescriptor of initialFileDescriptors) addFinalFileDescriptor({
			fileDescriptor,
			fileDescriptors,
			addProperties,
			options,
			isSync
		});
		return fileDescriptors;
	} catch (error) {
		throw cleanupCustomStreams(fileDescriptors), error;
	}
}, addFinalFileDescriptor = ({ fileDescriptor, fileDescriptors, addProperties, options, isSync }) => {
	let { direction, objectMode, stdioItems } = fileDescriptor, finalFileDescriptor = {
		direction,
		objectMode,
		stdioItems: []
	};
	fileDescriptors.push(finalFileDescriptor);
	for (let stdioItem of stdioItems) finalFileDescriptor.stdioItems.push(addStreamProperties({
		stdioItem,
		addProperties,
		direction,
		objectMode,
		options,
		fileDescriptors,
		isSync
	}));
}, addStreamProperties = ({ stdioItem, addProperties, direction, objectMode, options, fileDescriptors, isSync }) => {
	let duplicateStream = getDuplicateStream({
		stdioItem,
		direction,
		fileDescriptors,
		isSync
	});
	return duplicateStream === void 0 ? {
		...stdioItem,
		...addProperties[direction][stdioItem.type](stdioItem, options, objectMode)
	} : {
		...stdioItem,
		stream: duplicateStream
	};
}, cleanupCustomStreams = (fileDescriptors) => {
	for (let { stream } of fileDescriptors.flatMap(({ stdioItems }) => stdioItems)) stream === void 0 || isStandardStream(stream) || (stream.on("error", () => {}), stream.destroy());
}, forwardStdio = (stdioItems) => {
	if (stdioItems.length > 1) return stdioItems.some(({ value }) => value === "overlapped") ? "overlapped" : "pipe";
	let [{ type, value }] = stdioItems;
	return type === "native" ? value : "pipe";
}, handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, !0), forbiddenIfSync = ({ type, optionName }) => {
	throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
}, forbiddenNativeIfSync = ({ optionName, value }) => (value === "overlapped" && throwInvalidSyncValue(optionName, `"${value}"`), {}), forbiddenNativeInputIfSync = (stdioItem) => {
	let { optionName, value } = stdioItem;
	if (value === "pipe" && optionName !== "stdin") throw TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input pipe with synchronous methods.`);
	return forbiddenNativeIfSync(stdioItem);
}, forbiddenInputTransformIfSync = ({ optionName }) => {
	if (optionName !== "stdin") throw TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input transform with synchronous methods.`);
}, throwInvalidSyncValue = (optionName, value) => {
	throw TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
}, addProperties$1 = {
	generator() {},
	asyncGenerator: forbiddenIfSync,
	webStream: forbiddenIfSync,
	nodeStream: forbiddenIfSync,
	webTransform: forbiddenIfSync,
	duplex: forbiddenIfSync,
	asyncIterable: forbiddenIfSync,
	native: forbiddenNativeIfSync
}, addPropertiesSync = {
	input: {
		...addProperties$1,
		generator: forbiddenInputTransformIfSync,
		native: forbiddenNativeInputIfSync,
		fileUrl: ({ value }) => ({ contents: () => [bufferToUint8Array(readFileSync(value))] }),
		filePath: ({ value: { file } }) => ({ contents: () => [bufferToUint8Array(readFileSync(file))] }),
		fileNumber: forbiddenIfSync,
		iterable: ({ value }) => ({ contents: () => [...value] }),
		string: ({ value }) => ({ contents: [value] }),
		uint8Array: ({ value, contents = [value] }) => ({ contents })
	},
	output: {
		...addProperties$1,
		fileUrl: ({ value }) => ({ path: value }),
		filePath: ({ value: { file, append } }) => ({
			path: file,
			append
		}),
		fileNumber: ({ value }) => ({ path: value }),
		iterable: forbiddenIfSync,
		string: forbiddenIfSync,
		uint8Array: forbiddenIfSync
	}
}, getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName), validateStringTransformInput = function* (optionName, chunk) {
	if (typeof chunk != "string" && !isUint8Array(chunk) && !Buffer.isBuffer(chunk)) throw TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
	yield chunk;
}, getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName), validateObjectTransformReturn = function* (optionName, chunk) {
	validateEmptyReturn(optionName, chunk), yield chunk;
}, validateStringTransformReturn = function* (optionName, chunk) {
	if (validateEmptyReturn(optionName, chunk), typeof chunk != "string" && !isUint8Array(chunk)) throw TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
	yield chunk;
}, validateEmptyReturn = (optionName, chunk) => {
	if (chunk == null) throw TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
}, getEncodingTransformGenerator = (binary, encoding, skipped) => {
	if (skipped) return;
	if (binary) return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
	let stringDecoder = new StringDecoder(encoding);
	return {
		transform: encodingStringGenerator.bind(void 0, stringDecoder),
		final: encodingStringFinal.bind(void 0, stringDecoder)
	};
}, encodingUint8ArrayGenerator = function* (textEncoder, chunk) {
	Buffer.isBuffer(chunk) ? yield bufferToUint8Array(chunk) : typeof chunk == "string" ? yield textEncoder.encode(chunk) : yield chunk;
}, encodingStringGenerator = function* (stringDecoder, chunk) {
	yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
}, encodingStringFinal = function* (stringDecoder) {
	let lastChunk = stringDecoder.end();
	lastChunk !== "" && (yield lastChunk);
}, getStringToBytesGenerator = (binary, encoding, skipped) => skipped || encoding === "utf8" ? void 0 : { transform: stringToBytesGenerator.bind(void 0, getStringEncoding(binary, encoding)) }, stringToBytesGenerator = function* (stringEncoding, chunk) {
	yield typeof chunk == "string" ? bufferToUint8Array(Buffer.from(chunk, stringEncoding)) : chunk;
}, pushChunks = callbackify(async (getChunks, state, getChunksArguments, transformStream) => {
	state.currentIterable = getChunks(...getChunksArguments);
	try {
		for await (let chunk of state.currentIterable) transformStream.push(chunk);
	} finally {
		delete state.currentIterable;
	}
}), transformChunk = async function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	let { transform = identityGenerator$1 } = generators[index];
	for await (let transformedChunk of transform(chunk)) yield* transformChunk(transformedChunk, generators, index + 1);
}, finalChunks = async function* (generators) {
	for (let [index, { final }] of Object.entries(generators)) yield* generatorFinalChunks(final, Number(index), generators);
}, generatorFinalChunks = async function* (final, index, generators) {
	if (final !== void 0) for await (let finalChunk of final()) yield* transformChunk(finalChunk, generators, index + 1);
}, destroyTransform = callbackify(async ({ currentIterable }, error) => {
	if (currentIterable !== void 0) await (error ? currentIterable.throw(error) : currentIterable.return());
	else if (error) throw error;
}), identityGenerator$1 = function* (chunk) {
	yield chunk;
}, pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
	try {
		for (let chunk of getChunksSync(...getChunksArguments)) transformStream.push(chunk);
		done();
	} catch (error) {
		done(normalizeTransformError(error));
	}
}, normalizeTransformError = (error) => error || Object.assign(/* @__PURE__ */ Error("Promise was rejected with falsy value"), {
	code: "ERR_FALSY_VALUE_REJECTION",
	reason: error
}), runTransformSync = (generators, chunks) => {
	try {
		return [...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]), ...finalChunksSync(generators)];
	} catch (error) {
		throw normalizeTransformError(error);
	}
}, transformChunkSync = function* (chunk, generators, index) {
	if (index === generators.length) {
		yield chunk;
		return;
	}
	let { transform = identityGenerator } = generators[index];
	for (let transformedChunk of transform(chunk)) yield* transformChunkSync(transformedChunk, generators, index + 1);
}, finalChunksSync = function* (generators) {
	for (let [index, { final }] of Object.entries(generators)) yield* generatorFinalChunksSync(final, Number(index), generators);
}, generatorFinalChunksSync = function* (final, index, generators) {
	if (final !== void 0) for (let finalChunk of final()) yield* transformChunkSync(finalChunk, generators, index + 1);
}, identityGenerator = function* (chunk) {
	yield chunk;
}, generatorToStream = ({ value, value: { transform, final, binary, writableObjectMode, readableObjectMode }, optionName }, { encoding }) => {
	let state = {}, generators = addInternalGenerators(value, encoding, optionName), transformAsync = isAsyncGenerator(transform), finalAsync = isAsyncGenerator(final), transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync), finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync), destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
	return { stream: new Transform({
		writableObjectMode,
		writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
		readableObjectMode,
		readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
		defaultEncoding: getStringEncoding(binary, encoding),
		transform(chunk, encoding, done) {
			transformMethod([
				chunk,
				generators,
				0
			], this, done);
		},
		flush(done) {
			finalMethod([generators], this, done);
		},
		destroy: destroyMethod
	}) };
}, runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
	let generators = stdioItems.filter(({ type }) => type === "generator"), reversedGenerators = isInput ? generators.reverse() : generators;
	for (let { value, optionName } of reversedGenerators) {
		if (!value.writableObjectMode) {
			let stringEncoding = getStringEncoding(value.binary, encoding);
			chunks = chunks.map((chunk) => typeof chunk == "string" ? Buffer.from(chunk, stringEncoding) : chunk);
		}
		let generators = addInternalGenerators(value, encoding, optionName);
		chunks = runTransformSync(generators, chunks);
	}
	return chunks;
}, addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
	let state = {};
	return [
		{ transform: getValidateTransformInput(writableObjectMode, optionName) },
		getEncodingTransformGenerator(binary, encoding, writableObjectMode),
		getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
		{
			transform,
			final
		},
		{ transform: getValidateTransformReturn(readableObjectMode, optionName) },
		getAppendNewlineGenerator({
			binary,
			preserveNewlines,
			readableObjectMode,
			state,
			encoding
		}),
		getStringToBytesGenerator(binary, encoding, readableObjectMode)
	].filter(Boolean);
}, addInputOptionsSync = (fileDescriptors, options) => {
	for (let fdNumber of getInputFdNumbers(fileDescriptors)) addInputOptionSync(fileDescriptors, fdNumber, options);
}, getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber))), addInputOptionSync = (fileDescriptors, fdNumber, options) => {
	let { stdioItems } = fileDescriptors[fdNumber], allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
	if (allStdioItems.length === 0 && stdioItems.every(({ type }) => type !== "generator")) return;
	if (fdNumber !== 0) {
		let [{ type, optionName }] = allStdioItems;
		throw TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
	}
	let chunks = allStdioItems.flatMap(({ type, contents }) => getChunks(type, typeof contents == "function" ? contents() : contents));
	options.input = applyInputGeneratorsSync(chunks, stdioItems, options.encoding);
}, getChunks = (type, chunks) => type === "iterable" ? chunks : chunks.filter((chunk) => chunk.length > 0), applyInputGeneratorsSync = (chunks, stdioItems, encoding) => {
	let newContents = runGeneratorsSync(chunks, stdioItems, getInputEncoding(encoding), !0);
	return validateSerializable(newContents), joinToUint8Array(newContents);
}, validateSerializable = (newContents) => {
	let invalidItem = newContents.find((item) => !isSerializableInput(item));
	invalidItem !== void 0 && throwOnSerializableInput("stdin", invalidItem);
}, isSerializableInput = (item) => typeof item == "string" || isUint8Array(item), throwOnSerializableInput = (optionName, invalidItem) => {
	throw TypeError(`The \`${optionName}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
}, shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && isFdVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type))), isFdVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2, PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]), logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
	for await (let line of linesIterable) isPipingStream(stream) || logLine(line, fdNumber, verboseInfo);
}, logLinesSync = (linesArray, fdNumber, verboseInfo) => {
	for (let line of linesArray) logLine(line, fdNumber, verboseInfo);
}, isPipingStream = (stream) => stream._readableState.pipes.some((pipe) => !isAllStream(pipe) || isPipingStream(pipe)), logLine = (line, fdNumber, verboseInfo) => {
	let verboseMessage = serializeVerboseMessage(line);
	verboseLog({
		type: "output",
		verboseMessage,
		fdNumber,
		verboseInfo
	});
}, transformOutputSync = ({ fileDescriptors, syncResult, options, verboseInfo }) => {
	let output = syncResult.output ?? getSpawnFailureOutput(options), outputFiles = /* @__PURE__ */ new Set(), errors = [];
	return {
		output: output.map((result, fdNumber) => transformOutputResultSync({
			result,
			fileDescriptors,
			fdNumber,
			errors,
			outputFiles,
			verboseInfo
		}, options)),
		error: errors.find((error) => error !== void 0)
	};
}, getSpawnFailureOutput = ({ stdio }) => stdio.map((stdioOption, fdNumber) => fdNumber !== 0 && stdioOption === "pipe" ? /* @__PURE__ */ new Uint8Array() : null), transformOutputResultSync = ({ result, fileDescriptors, fdNumber, errors, outputFiles, verboseInfo }, { buffer, encoding, lines, stripFinalNewline, maxBuffer }) => {
	if (result === null) return;
	let truncatedResult = truncateMaxBufferSync(result, fdNumber, {
		maxBuffer,
		buffer
	}), uint8ArrayResult = bufferToUint8Array(truncatedResult), { stdioItems, objectMode } = fileDescriptors[fdNumber], { chunks, error: transformError } = runOutputGeneratorsSync(uint8ArrayResult.length === 0 ? [] : [uint8ArrayResult], stdioItems, encoding), { serializedResult, finalResult } = serializeChunks({
		chunks,
		objectMode,
		encoding,
		lines,
		stripFinalNewline,
		fdNumber
	}), logError = logOutputSync({
		serializedResult,
		fdNumber,
		verboseInfo,
		encoding,
		stdioItems,
		objectMode
	}), error = transformError ?? logError;
	errors.push(error);
	let returnedResult = buffer[fdNumber] ? finalResult : void 0;
	try {
		return error === void 0 && writeToFiles(chunks, stdioItems, outputFiles), returnedResult;
	} catch (writeError) {
		return errors.push(writeError), returnedResult;
	}
}, runOutputGeneratorsSync = (chunks, stdioItems, encoding) => {
	try {
		return {
			chunks: runGeneratorsSync(chunks, stdioItems, encoding, !1),
			error: void 0
		};
	} catch (error) {
		return {
			chunks: [],
			error
		};
	}
}, serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline, fdNumber }) => {
	if (objectMode) return {
		serializedResult: chunks,
		finalResult: chunks
	};
	if (encoding === "buffer") {
		let serializedResult = joinToUint8Array(chunks);
		return {
			serializedResult,
			finalResult: serializedResult
		};
	}
	let serializedResult = joinToString(chunks, encoding);
	return {
		serializedResult,
		finalResult: lines[fdNumber] ? splitLinesSync(serializedResult, !stripFinalNewline[fdNumber], objectMode) : serializedResult
	};
}, logOutputSync = ({ serializedResult, fdNumber, verboseInfo, encoding, stdioItems, objectMode }) => {
	if (!shouldLogOutput({
		stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	let linesArray = splitLinesSync(serializedResult, !1, objectMode);
	try {
		logLinesSync(linesArray, fdNumber, verboseInfo);
	} catch (error) {
		return error;
	}
}, writeToFiles = (chunks, stdioItems, outputFiles) => {
	let fileItems = stdioItems.filter(({ type }) => FILE_TYPES.has(type));
	if (fileItems.length === 0) return;
	let contents = joinToUint8Array(chunks), writtenPaths = /* @__PURE__ */ new Set();
	for (let stdioItem of fileItems) {
		let { type, append } = stdioItem, path = type === "fileNumber" ? stdioItem.path : getFileTarget(stdioItem);
		writtenPaths.has(path) || (writtenPaths.add(path), append || outputFiles.has(path) ? appendFileSync(path, contents) : writeFileSync(path, contents), outputFiles.add(path));
	}
}, waitForExit = async (subprocess, context) => {
	let [exitCode, signal] = await waitForExitOrError(subprocess);
	return context.isForcefullyTerminated ??= !1, [exitCode, signal];
}, waitForExitOrError = async (subprocess) => {
	let [spawnPayload, exitPayload] = await Promise.allSettled([once(subprocess, "spawn"), once(subprocess, "exit")]);
	return spawnPayload.status === "rejected" ? [] : exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
}, waitForSubprocessExit = async (subprocess) => {
	try {
		return await once(subprocess, "exit");
	} catch {
		return waitForSubprocessExit(subprocess);
	}
}, waitForSuccessfulExit = async (exitPromise) => {
	let [exitCode, signal] = await exitPromise;
	if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) throw new DiscardedError();
	return [exitCode, signal];
}, isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0, isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null, getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer, buffer }) => {
	let initialError = getResultError(error, exitCode, signal), isTimedOut = initialError?.code === "ETIMEDOUT", { resultError, isMaxBuffer } = isTimedOut ? {
		resultError: initialError,
		isMaxBuffer: !1
	} : handleMaxBufferSync({
		resultError: initialError,
		output,
		maxBuffer,
		buffer
	});
	return {
		resultError,
		exitCode,
		signal,
		timedOut: isTimedOut,
		isMaxBuffer
	};
}, getResultError = (error, exitCode, signal) => error === void 0 ? isFailedExit(exitCode, signal) ? new DiscardedError() : void 0 : error, execaCoreSync = (rawFile, rawArguments, rawOptions) => {
	let { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions), result = spawnSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		verboseInfo,
		fileDescriptors,
		startTime
	});
	return handleResult(result, verboseInfo, options);
}, handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
	let { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions), syncOptions = normalizeSyncOptions(rawOptions), { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
	return validateSyncOptions(options), {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioSync(options, verboseInfo)
	};
}, normalizeSyncOptions = (options) => options.node && !options.ipc ? {
	...options,
	ipc: !1
} : options, validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal, killDescendants }) => {
	ipcInput !== void 0 && throwInvalidSyncOption("ipcInput"), ipc && throwInvalidSyncOption("ipc: true"), detached && throwInvalidSyncOption("detached: true"), killDescendants && throwInvalidSyncOption("killDescendants: true"), cancelSignal && throwInvalidSyncOption("cancelSignal");
}, throwInvalidSyncOption = (value) => {
	throw TypeError(`The "${value}" option cannot be used with synchronous methods.`);
}, spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
	let syncResult = runSubprocessSync({
		file,
		commandArguments,
		options,
		command,
		escapedCommand,
		fileDescriptors,
		startTime
	});
	if (syncResult.failed) return syncResult;
	let { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options), { output, error = resultError } = transformOutputSync({
		fileDescriptors,
		syncResult,
		options,
		verboseInfo
	}), stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber)), allFds = getAllSyncFds(output), all = stripNewline(getAllSync(output, allFds, options), options, "all", allFds);
	return getSyncResult({
		error,
		exitCode,
		signal,
		timedOut,
		isMaxBuffer,
		stdio,
		all,
		options,
		command,
		escapedCommand,
		startTime
	});
}, runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
	try {
		addInputOptionsSync(fileDescriptors, options);
		let normalizedOptions = normalizeSpawnSyncOptions(options);
		return {
			__proto__: null,
			...spawnSync(...concatenateShell(file, commandArguments, normalizedOptions))
		};
	} catch (error) {
		return makeEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			isSync: !0,
			...getEarlyErrorOutput(fileDescriptors, options)
		});
	}
}, normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({
	...options,
	encoding: "buffer",
	maxBuffer: getMaxBufferSync(maxBuffer)
}), getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime
}) : makeError({
	error,
	command,
	escapedCommand,
	timedOut,
	isCanceled: !1,
	isGracefullyCanceled: !1,
	isMaxBuffer,
	isForcefullyTerminated: !1,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput: [],
	options,
	startTime,
	isSync: !0
}), internalGetOneMessageOptions = Symbol("internalGetOneMessageOptions"), getOneMessage$1 = ({ anyProcess, channel, isSubprocess, ipc }, rawOptions) => {
	let options = copyOptions(rawOptions), { reference = !0, filter } = options, { signal } = options[internalGetOneMessageOptions] ?? {};
	return validateIpcMethod({
		methodName: "getOneMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	}), getOneMessageAsync({
		anyProcess,
		channel,
		isSubprocess,
		filter,
		reference,
		signal
	});
}, getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference, signal }) => {
	addReference(channel, reference);
	let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), controller = new AbortController();
	stopOnAbort$1(signal, controller);
	try {
		return await Promise.race([
			getMessage(ipcEmitter, filter, controller),
			throwOnDisconnect(ipcEmitter, isSubprocess, controller),
			throwOnStrictError(ipcEmitter, isSubprocess, controller)
		]);
	} catch (error) {
		throw signal?.aborted || disconnect(anyProcess), error;
	} finally {
		controller.abort(), removeReference(channel, reference);
	}
}, stopOnAbort$1 = (signal, controller) => {
	signal !== void 0 && (signal.aborted ? controller.abort() : signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: !0,
		signal: controller.signal
	}));
}, getMessage = async (ipcEmitter, filter, { signal }) => {
	if (filter === void 0) {
		let [message] = await once(ipcEmitter, "message", { signal });
		return message;
	}
	for await (let [message] of on(ipcEmitter, "message", { signal })) if (filter(message)) return message;
}, throwOnDisconnect = async (ipcEmitter, isSubprocess, { signal }) => {
	await once(ipcEmitter, "disconnect", { signal }), throwOnEarlyDisconnect(isSubprocess);
}, throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
	let [error] = await once(ipcEmitter, "strict:error", { signal });
	throw getStrictResponseError(error, isSubprocess);
}, internalGetEachMessageOptions = Symbol("internalGetEachMessageOptions"), getEachMessage$1 = (subprocessInfo, rawOptions) => {
	let options = copyOptions(rawOptions), { reference = !0 } = options, { signal, shouldAwait = !subprocessInfo.isSubprocess } = options[internalGetEachMessageOptions] ?? {};
	return loopOnMessages({
		...subprocessInfo,
		shouldAwait,
		reference,
		signal
	});
}, loopOnMessages = ({ anyProcess, waitProcess = anyProcess, channel, isSubprocess, ipc, shouldAwait, reference, signal }) => {
	validateIpcMethod({
		methodName: "getEachMessage",
		isSubprocess,
		ipc,
		isConnected: isConnected(anyProcess)
	}), addReference(channel, reference);
	let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), controller = new AbortController(), state = {};
	return stopOnAbort(signal, controller), stopOnDisconnect(anyProcess, ipcEmitter, controller), abortOnStrictError({
		ipcEmitter,
		isSubprocess,
		controller,
		state
	}), iterateOnMessages({
		anyProcess,
		waitProcess,
		channel,
		ipcEmitter,
		isSubprocess,
		shouldAwait,
		controller,
		state,
		reference,
		signal
	});
}, stopOnAbort = (signal, controller) => {
	signal !== void 0 && (signal.aborted ? controller.abort() : signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: !0,
		signal: controller.signal
	}));
}, stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
	try {
		await once(ipcEmitter, "disconnect", { signal: controller.signal }), controller.abort();
	} catch {}
}, abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
	try {
		let [error] = await once(ipcEmitter, "strict:error", { signal: controller.signal });
		state.error = getStrictResponseError(error, isSubprocess), controller.abort();
	} catch {}
}, iterateOnMessages = async function* ({ anyProcess, waitProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference, signal }) {
	try {
		for await (let [message] of on(ipcEmitter, "message", { signal: controller.signal })) throwIfStrictError(state), yield message;
	} catch {
		throwIfStrictError(state);
	} finally {
		controller.abort(), removeReference(channel, reference), !isSubprocess && !signal?.aborted && disconnect(anyProcess), shouldAwait && await waitProcess;
	}
}, throwIfStrictError = ({ error }) => {
	if (error) throw error;
}, addIpcMethods = (target, subprocess, { ipc }) => {
	Object.assign(target, getIpcMethods(subprocess, !1, ipc, target));
}, getIpcExport = () => {
	let anyProcess = process$1, isIpc = process$1.channel !== void 0;
	return {
		...getIpcMethods(anyProcess, !0, isIpc),
		getCancelSignal: getCancelSignal$1.bind(void 0, {
			anyProcess,
			channel: anyProcess.channel,
			isSubprocess: !0,
			ipc: isIpc
		})
	};
}, getIpcMethods = (anyProcess, isSubprocess, ipc, waitProcess = anyProcess) => ({
	sendMessage: sendMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getOneMessage: getOneMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc
	}),
	getEachMessage: getEachMessage$1.bind(void 0, {
		anyProcess,
		channel: anyProcess.channel,
		isSubprocess,
		ipc,
		waitProcess
	})
}), handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	cleanupCustomStreams(fileDescriptors);
	let subprocess = new ChildProcess();
	subprocess.kill = () => !1;
	let all = createDummyStreams(subprocess, fileDescriptors), promise = handleDummyPromise({
		error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		verboseInfo
	});
	return {
		subprocess,
		promise,
		all: options.all ? all : void 0,
		convertedStreams: getConvertedStreams(promise)
	};
}, createDummyStreams = (subprocess, fileDescriptors) => {
	let stdin = createDummyStream(), stdout = createDummyStream(), stderr = createDummyStream(), extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream), all = createDummyStream(), stdio = [
		stdin,
		stdout,
		stderr,
		...extraStdio
	];
	return Object.assign(subprocess, {
		stdin,
		stdout,
		stderr,
		stdio
	}), all;
}, createDummyStream = () => {
	let stream = new PassThrough();
	return stream.on("error", () => {}), stream.end(), stream;
}, getConvertedStreams = (promise) => {
	let waitForPromise = async () => {
		await promise;
	}, endReadable = function() {
		callbackify(waitForPromise)((error) => {
			error ? this.destroy(error) : this.push(null);
		});
	}, endWritable = callbackify(waitForPromise), writeWritable = (chunk, encoding, done) => {
		endWritable(done);
	}, readable = () => new Readable({ read: endReadable }), writable = () => new Writable({
		write: writeWritable,
		final: endWritable
	}), duplex = () => new Duplex({
		read: endReadable,
		write: writeWritable,
		final: endWritable
	}), iterable = () => readable()[Symbol.asyncIterator]();
	return {
		readable,
		writable,
		duplex,
		readableStream: () => Readable.toWeb(readable()),
		writableStream: () => Writable.toWeb(writable()),
		transformStream: () => Duplex.toWeb(duplex()),
		iterable,
		[Symbol.asyncIterator]: iterable
	};
}, handleDummyPromise = async ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
	let earlyError = makeEarlyError({
		error: await error,
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		isSync: !1,
		...getEarlyErrorOutput(fileDescriptors, options)
	});
	return handleResult(earlyError, verboseInfo, options);
}, handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, !1), forbiddenIfAsync = ({ type, optionName }) => {
	throw TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
}, addProperties = {
	fileNumber: forbiddenIfAsync,
	generator: generatorToStream,
	asyncGenerator: generatorToStream,
	nodeStream: ({ value }) => ({ stream: value }),
	webTransform: ({ value: { transform, writableObjectMode, readableObjectMode } }) => ({ stream: Duplex.from({
		writable: Writable.fromWeb(transform.writable, { objectMode: writableObjectMode }),
		readable: Readable.fromWeb(transform.readable, { objectMode: readableObjectMode })
	}) }),
	duplex: ({ value: { transform } }) => ({ stream: transform }),
	native() {}
}, validateIterable = function* (iterable, optionName) {
	for (let value of iterable) validateIterableValue(value, optionName), yield value;
}, validateAsyncIterable = async function* (iterable, optionName) {
	for await (let value of iterable) validateIterableValue(value, optionName), yield value;
}, validateIterableValue = (value, optionName) => {
	isSerializableInput(value) || throwOnSerializableInput(optionName, value);
}, readableFromChunk = (chunk) => Readable.from(chunk.length === 0 ? [] : [chunk]), generatorToInputStream = (stdioItem, { encoding }) => generatorToStream(stdioItem, { encoding: getInputEncoding(encoding) }), addPropertiesAsync = {
	input: {
		...addProperties,
		generator: generatorToInputStream,
		asyncGenerator: generatorToInputStream,
		fileUrl: ({ value }) => ({ stream: createReadStream(value) }),
		filePath: ({ value: { file } }) => ({ stream: createReadStream(file) }),
		webStream: ({ value }, options, objectMode) => ({ stream: Readable.fromWeb(value, { objectMode }) }),
		iterable: ({ value, optionName }, options, objectMode) => ({ stream: Readable.from(objectMode ? value : validateIterable(value, optionName)) }),
		asyncIterable: ({ value, optionName }, options, objectMode) => ({ stream: Readable.from(objectMode ? value : validateAsyncIterable(value, optionName)) }),
		string: ({ value }) => ({ stream: readableFromChunk(value) }),
		uint8Array: ({ value }) => ({ stream: readableFromChunk(Buffer.from(value)) })
	},
	output: {
		...addProperties,
		fileUrl: ({ value }) => ({ stream: createWriteStream(value) }),
		filePath: ({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }),
		webStream: ({ value }) => ({ stream: Writable.fromWeb(value, { objectMode: !0 }) }),
		iterable: forbiddenIfAsync,
		asyncIterable: forbiddenIfAsync,
		string: forbiddenIfAsync,
		uint8Array: forbiddenIfAsync
	}
};
// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
	if (!Array.isArray(streams)) throw TypeError(`Expected an array, got \`${typeof streams}\`.`);
	for (let stream of streams) validateStream(stream);
	let objectMode = streams.some(({ readableObjectMode }) => readableObjectMode), highWaterMark = getHighWaterMark(streams, objectMode), passThroughStream = new MergedStream({
		objectMode,
		writableHighWaterMark: highWaterMark,
		readableHighWaterMark: highWaterMark
	});
	for (let stream of streams) passThroughStream.add(stream);
	return passThroughStream;
}
const getHighWaterMark = (streams, objectMode) => {
	if (streams.length === 0) return getDefaultHighWaterMark(objectMode);
	let highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
	return Math.max(...highWaterMarks);
};
var MergedStream = class extends PassThrough {
	#streams = /* @__PURE__ */ new Set([]);
	#ended = /* @__PURE__ */ new Set([]);
	#aborted = /* @__PURE__ */ new Set([]);
	#onFinished;
	#unpipeEvent = Symbol("unpipe");
	#streamPromises = /* @__PURE__ */ new WeakMap();
	add(stream) {
		if (validateStream(stream), this.#streams.has(stream)) return;
		this.#streams.add(stream), this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
		let streamPromise = endWhenStreamsDone({
			passThroughStream: this,
			stream,
			streams: this.#streams,
			ended: this.#ended,
			aborted: this.#aborted,
			onFinished: this.#onFinished,
			unpipeEvent: this.#unpipeEvent
		});
		this.#streamPromises.set(stream, streamPromise), stream.pipe(this, { end: !1 });
	}
	async remove(stream) {
		if (validateStream(stream), !this.#streams.has(stream)) return !1;
		let streamPromise = this.#streamPromises.get(stream);
		return streamPromise !== void 0 && (this.#streamPromises.delete(stream), stream.unpipe(this), await streamPromise, !0);
	}
};
const onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
	let controller = new AbortController();
	try {
		await Promise.race([onMergedStreamEnd(passThroughStream, controller), onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)]);
	} finally {
		controller.abort(), updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
	}
}, onMergedStreamEnd = async (passThroughStream, { signal }) => {
	try {
		await finished(passThroughStream, {
			signal,
			cleanup: !0
		});
	} catch (error) {
		throw errorOrAbortStream(passThroughStream, error), error;
	}
}, onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
	for await (let [unpipedStream] of on(passThroughStream, "unpipe", { signal })) streams.has(unpipedStream) && unpipedStream.emit(unpipeEvent);
}, validateStream = (stream) => {
	if (typeof stream?.pipe != "function") throw TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
}, endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted, onFinished, unpipeEvent }) => {
	updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
	let controller = new AbortController();
	try {
		await Promise.race([
			afterMergedStreamFinished(onFinished, stream, controller),
			onInputStreamEnd({
				passThroughStream,
				stream,
				streams,
				ended,
				aborted,
				controller
			}),
			onInputStreamUnpipe({
				stream,
				streams,
				ended,
				aborted,
				unpipeEvent,
				controller
			})
		]);
	} finally {
		controller.abort(), updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
	}
	streams.size > 0 && streams.size === ended.size + aborted.size && (ended.size === 0 && aborted.size > 0 ? abortStream(passThroughStream) : endStream(passThroughStream));
}, afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
	try {
		await onFinished, signal.aborted || abortStream(stream);
	} catch (error) {
		signal.aborted || errorOrAbortStream(stream, error);
	}
}, onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted, controller: { signal } }) => {
	try {
		await finished(stream, {
			signal,
			cleanup: !0,
			readable: !0,
			writable: !1
		}), streams.has(stream) && ended.add(stream);
	} catch (error) {
		if (signal.aborted || !streams.has(stream)) return;
		isAbortError(error) ? aborted.add(stream) : errorStream(passThroughStream, error);
	}
}, onInputStreamUnpipe = async ({ stream, streams, ended, aborted, unpipeEvent, controller: { signal } }) => {
	if (await once(stream, unpipeEvent, { signal }), !stream.readable) return once(signal, "abort", { signal });
	streams.delete(stream), ended.delete(stream), aborted.delete(stream);
}, endStream = (stream) => {
	stream.writable && stream.end();
}, errorOrAbortStream = (stream, error) => {
	isAbortError(error) ? abortStream(stream) : errorStream(stream, error);
}, isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE", abortStream = (stream) => {
	(stream.readable || stream.writable) && stream.destroy();
}, errorStream = (stream, error) => {
	stream.destroyed || (stream.once("error", noop), stream.destroy(error));
}, noop = () => {}, updateMaxListeners = (passThroughStream, increment) => {
	let maxListeners = passThroughStream.getMaxListeners();
	maxListeners !== 0 && maxListeners !== 1e400 && passThroughStream.setMaxListeners(maxListeners + increment);
}, PASSTHROUGH_LISTENERS_COUNT = 2, PASSTHROUGH_LISTENERS_PER_STREAM = 1, pipeStreams = (source, destination, onDestinationEnd) => {
	source.pipe(destination), onSourceFinish(source, destination), onDestinationFinish(source, destination, onDestinationEnd);
}, onSourceFinish = async (source, destination) => {
	if (!(isStandardStream(source) || isStandardStream(destination))) {
		try {
			await finished(source, {
				cleanup: !0,
				readable: !0,
				writable: !1
			});
		} catch {}
		endDestinationStream(destination);
	}
}, endDestinationStream = (destination) => {
	destination.writable && destination.end();
}, onDestinationFinish = async (source, destination, onDestinationEnd) => {
	if (!(isStandardStream(source) || isStandardStream(destination))) {
		try {
			await finished(destination, {
				cleanup: !0,
				readable: !1,
				writable: !0
			});
		} catch {}
		onDestinationEnd !== void 0 && await onDestinationEnd(), abortSourceStream(source);
	}
}, abortSourceStream = (source) => {
	source.readable && source.destroy();
}, pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
	let pipeGroups = /* @__PURE__ */ new Map();
	for (let [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
		let transformItems = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
		for (let { stream } of transformItems) pipeTransform(subprocess, stream, direction, fdNumber);
		let nonTransformItems = stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type));
		for (let { stream } of nonTransformItems) pipeStdioItem({
			subprocess,
			stream,
			direction,
			fdNumber,
			pipeGroups,
			controller
		});
	}
	for (let [outputStream, inputStreams] of pipeGroups) {
		let inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
		pipeStreams(inputStream, outputStream);
	}
}, pipeTransform = (subprocess, stream, direction, fdNumber) => {
	direction === "output" ? pipeStreams(subprocess.stdio[fdNumber], stream) : pipeStreams(stream, subprocess.stdio[fdNumber]);
	let streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
	streamProperty !== void 0 && (subprocess[streamProperty] = stream), subprocess.stdio[fdNumber] = stream;
}, SUBPROCESS_STREAM_PROPERTIES = [
	"stdin",
	"stdout",
	"stderr"
], pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
	if (stream === void 0) return;
	setStandardStreamMaxListeners(stream, controller);
	let [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream], outputStreams = pipeGroups.get(inputStream) ?? [];
	pipeGroups.set(inputStream, [...outputStreams, outputStream]);
}, setStandardStreamMaxListeners = (stream, { signal }) => {
	isStandardStream(stream) && incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
}, MAX_LISTENERS_INCREMENT = 2, isWindows = process$1.platform === "win32", getSpawnOptions = (options) => !isWindows && options.killDescendants ? {
	...options,
	detached: !0
} : options, getKillFunction = (subprocess, { killDescendants }) => {
	if (!killDescendants) {
		let killSubprocess = subprocess.kill.bind(subprocess);
		return (...arguments_) => subprocess.pid !== void 0 && killSubprocess(...arguments_);
	}
	return (isWindows ? killDescendantsWindows : killDescendantsUnix).bind(void 0, subprocess);
}, isAbandoned = (subprocess) => subprocess.pid === void 0 || isWindows && hasExited(subprocess), hasExited = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null, killDescendantsUnix = (subprocess, signal) => {
	if (isAbandoned(subprocess)) return !1;
	try {
		return process$1.kill(-subprocess.pid, signal);
	} catch {
		return subprocess.kill(signal);
	}
}, killDescendantsWindows = (subprocess, signal) => {
	if (isAbandoned(subprocess)) return !1;
	let taskkillFile = getTaskkillFile();
	return taskkillFile === void 0 ? subprocess.kill(signal) : (execFile(taskkillFile, [
		"/pid",
		`${subprocess.pid}`,
		"/T",
		"/F"
	], (error) => {
		error && subprocess.kill(signal);
	}), !0);
}, getTaskkillFile = () => {
	let windowsDirectory = [process$1.env.SystemRoot, process$1.env.windir].find((directory) => directory && isWindowsDriveAbsolutePath(directory));
	return windowsDirectory === void 0 ? void 0 : path$1.join(windowsDirectory, "System32", "taskkill.exe");
}, isWindowsDriveAbsolutePath = (directory) => {
	let { root } = path$1.parse(directory);
	return /^[a-z]:[/\\]/i.test(root);
}, cleanupOnExit = (kill, { cleanup, detached }, { signal }) => {
	if (!cleanup || detached) return;
	let removeExitHandler = onExit(() => {
		kill();
	});
	addAbortListener(signal, () => {
		removeExitHandler();
	});
}, initializeConcurrentStreams = () => ({
	readableDestroy: /* @__PURE__ */ new WeakMap(),
	writableFinal: /* @__PURE__ */ new WeakMap(),
	writableDestroy: /* @__PURE__ */ new WeakMap()
}), addConcurrentStream = (concurrentStreams, stream, waitName) => {
	let weakMap = concurrentStreams[waitName];
	weakMap.has(stream) || weakMap.set(stream, []);
	let promises = weakMap.get(stream), promise = createDeferred();
	return promises.push(promise), {
		resolve: promise.resolve.bind(promise),
		promises
	};
}, waitForConcurrentStreams = async ({ resolve, promises }, subprocess) => {
	resolve();
	let [isSubprocessExit] = await Promise.race([Promise.allSettled([!0, subprocess]), Promise.all([!1, ...promises])]);
	return !isSubprocessExit;
}, iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
	let controller = new AbortController();
	return stopReadingOnExit(subprocess, controller), iterateOnStream({
		stream: subprocessStdout,
		controller,
		binary,
		shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
		encoding,
		shouldSplit: !subprocessStdout.readableObjectMode,
		preserveNewlines
	});
}, stopReadingOnExit = async (subprocess, controller) => {
	try {
		await subprocess;
	} catch {} finally {
		controller.abort();
	}
}, iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline, allMixed }) => {
	let controller = new AbortController();
	stopReadingOnStreamEnd(onStreamEnd, controller, stream);
	let objectMode = stream.readableObjectMode && !allMixed;
	return iterateOnStream({
		stream,
		controller,
		binary: encoding === "buffer",
		shouldEncode: !objectMode,
		encoding,
		shouldSplit: !objectMode && lines,
		preserveNewlines: !stripFinalNewline
	});
}, stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
	try {
		await onStreamEnd;
	} catch {
		stream.destroy();
	} finally {
		controller.abort();
	}
}, iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
	let onStdoutChunk = on(stream, "data", {
		signal: controller.signal,
		highWaterMark: HIGH_WATER_MARK,
		highWatermark: HIGH_WATER_MARK
	});
	return iterateOnData({
		onStdoutChunk,
		controller,
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
}, DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark(!0), HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK, iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
	let generators = getGenerators({
		binary,
		shouldEncode,
		encoding,
		shouldSplit,
		preserveNewlines
	});
	try {
		for await (let [chunk] of onStdoutChunk) yield* transformChunkSync(chunk, generators, 0);
	} catch (error) {
		if (!controller.signal.aborted) throw error;
	} finally {
		yield* finalChunksSync(generators);
	}
}, getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [getEncodingTransformGenerator(binary, encoding, !shouldEncode), getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})].filter(Boolean), createIterable = (subprocess, encoding, options) => {
	let { from, binary: binaryOption = !1, preserveNewlines = !1 } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
	let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !0,
		encoding,
		preserveNewlines
	});
	return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
}, iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
	try {
		yield* onStdoutData;
	} finally {
		subprocessStdout.readable && subprocessStdout.destroy(), await subprocess;
	}
}, waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = !1, readable = !0, writable = !0 } = {}) => {
	let state = handleStdinDestroy(stream, streamInfo), abortController = new AbortController();
	try {
		await Promise.race([...stopOnExit ? [streamInfo.exitPromise] : [], finished(stream, {
			cleanup: !0,
			signal: abortController.signal,
			readable,
			writable
		})]);
	} catch (error) {
		!state.stdinCleanedUp && !isInputTransformAbort(stream, fdNumber, streamInfo, error) && handleStreamError(error, fdNumber, streamInfo, isSameDirection);
	} finally {
		abortController.abort();
	}
}, handleStdinDestroy = (stream, { originalStreams, subprocess }) => {
	let [originalStdin] = originalStreams, state = { stdinCleanedUp: !1 };
	return (stream === originalStdin || stream === subprocess.stdin) && spyOnStdinDestroy(stream, subprocess, state), state;
}, spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
	let { _destroy } = subprocessStdin;
	subprocessStdin._destroy = (...destroyArguments) => {
		setStdinCleanedUp(subprocess, state), _destroy.call(subprocessStdin, ...destroyArguments);
	};
}, setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
	(exitCode !== null || signalCode !== null) && (state.stdinCleanedUp = !0);
}, isInputTransformAbort = (stream, fdNumber, streamInfo, error) => {
	let originalStream = streamInfo.originalStreams[fdNumber];
	return stream !== originalStream && isInputFileDescriptor(streamInfo, fdNumber) && originalStream?.destroyed === !0 && (isStreamAbort(error) || error?.code === "ABORT_ERR");
}, handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
	if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) throw error;
}, shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = !0) => streamInfo.propagating ? isStreamEpipe(error) || isStreamAbort(error) : (streamInfo.propagating = !0, isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error)), isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input", isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE", isStreamEpipe = (error) => error?.code === "EPIPE", safeWaitForSubprocessStdin = async (subprocessStdin) => {
	if (subprocessStdin !== void 0) try {
		await waitForSubprocessStdin(subprocessStdin);
	} catch {}
}, safeWaitForSubprocessStdout = async (subprocessStdout) => {
	if (subprocessStdout !== void 0) try {
		await waitForSubprocessStdout(subprocessStdout);
	} catch {}
}, waitForSubprocessStdin = async (subprocessStdin) => {
	await finished(subprocessStdin, {
		cleanup: !0,
		readable: !1,
		writable: !0
	});
}, waitForSubprocessStdout = async (subprocessStdout) => {
	await finished(subprocessStdout, {
		cleanup: !0,
		readable: !0,
		writable: !1
	});
}, throwDestroyError = (error) => {
	if (error) throw error;
}, destroyOtherStream = (stream, isOpen, error) => {
	error && !isStreamAbort(error) ? stream.destroy(error) : isOpen && stream.destroy();
}, createReadable = ({ subprocess, concurrentStreams, encoding }, options) => {
	let { from, binary: binaryOption = !0, preserveNewlines = !0 } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
	let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy"), { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary), { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	}), readable = new Readable({
		read,
		destroy: callbackify(onReadableDestroy.bind(void 0, {
			subprocessStdout,
			subprocess,
			waitReadableDestroy
		})),
		highWaterMark: readableHighWaterMark,
		objectMode: readableObjectMode,
		encoding: readableEncoding
	});
	return onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable,
		subprocess
	}), readable;
}, getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? {
	readableEncoding,
	readableObjectMode,
	readableHighWaterMark
} : {
	readableEncoding,
	readableObjectMode: !0,
	readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK
}, getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
	let onStdoutDataDone = createDeferred(), onStdoutData = iterateOnSubprocessStream({
		subprocessStdout,
		subprocess,
		binary,
		shouldEncode: !binary,
		encoding,
		preserveNewlines
	});
	return {
		read() {
			onRead(this, onStdoutData, onStdoutDataDone);
		},
		onStdoutDataDone
	};
}, onRead = async (readable, onStdoutData, onStdoutDataDone) => {
	try {
		let { value, done } = await onStdoutData.next();
		done ? onStdoutDataDone.resolve() : readable.push(value);
	} catch {}
}, onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
	try {
		await waitForSubprocessStdout(subprocessStdout), await subprocess, await safeWaitForSubprocessStdin(subprocessStdin), await onStdoutDataDone, readable.readable && readable.push(null);
	} catch (error) {
		await safeWaitForSubprocessStdin(subprocessStdin), destroyOtherReadable(readable, await getPrematureCloseError(subprocess, error));
	}
}, getPrematureCloseError = async (subprocess, error) => {
	if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") return error;
	try {
		await subprocess;
	} catch (subprocessError) {
		return subprocessError;
	}
	return error;
}, onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
	await waitForConcurrentStreams(waitReadableDestroy, subprocess) && (destroyOtherReadable(subprocessStdout, error?.code === "ABORT_ERR" ? void 0 : error), await subprocess), throwDestroyError(error);
}, destroyOtherReadable = (stream, error) => {
	destroyOtherStream(stream, stream.readable, error);
}, createReadableStream = (subprocess, readableOptions) => Readable.toWeb(subprocess.readable(readableOptions)), createWritableStream = (subprocess, writableOptions) => Writable.toWeb(subprocess.writable(writableOptions)), createTransformStream = (subprocess, duplexOptions) => Duplex.toWeb(subprocess.duplex(duplexOptions)), normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
	let startTime = getStartTime(), { destination, destinationStream, destinationError, from, unpipeSignal } = getDestinationStream(boundOptions, createNested, pipeArguments), { sourceStream, sourceError } = getSourceStream(source, from), { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
	return {
		source,
		sourcePromise,
		sourceStream,
		sourceOptions,
		sourceError,
		destination,
		destinationStream,
		destinationError,
		unpipeSignal,
		fileDescriptors,
		startTime
	};
}, getDestinationStream = (boundOptions, createNested, pipeArguments) => {
	let destinationInfo;
	try {
		destinationInfo = getDestination(boundOptions, createNested, ...pipeArguments);
	} catch (error) {
		return { destinationError: error };
	}
	let { destination, pipeOptions } = destinationInfo;
	try {
		let { from, to, unpipeSignal } = copyOptions(pipeOptions);
		return validateAbortSignal(unpipeSignal, "unpipeSignal"), {
			destination,
			destinationStream: getToStream(destination, to),
			from,
			unpipeSignal
		};
	} catch (error) {
		return abortDestination(destination, pipeArguments[0]), { destinationError: error };
	}
}, abortDestination = (destination, firstArgument) => {
	destination !== firstArgument && destination.kill(), destination.catch(() => {});
}, getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
	if (Array.isArray(firstArgument)) return {
		destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments),
		pipeOptions: boundOptions
	};
	if (typeof firstArgument == "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw TypeError("Please use .pipe(\"file\", ..., options) or .pipe(execa(\"file\", ..., options)) instead of .pipe(options)(\"file\", ...).");
		let [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
		return {
			destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions),
			pipeOptions: rawOptions
		};
	}
	if (SUBPROCESS_OPTIONS.has(firstArgument)) {
		if (Object.keys(boundOptions).length > 0) throw TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
		return {
			destination: firstArgument,
			pipeOptions: pipeArguments[0]
		};
	}
	throw TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
}, mapDestinationArguments = ({ options }) => ({ options: {
	__proto__: null,
	...options,
	...options.stdio === void 0 && { stdin: "pipe" },
	piped: !0
} }), getSourceStream = (source, from) => {
	try {
		return { sourceStream: getFromStream(source, from) };
	} catch (error) {
		return { sourceError: error };
	}
}, handlePipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError, fileDescriptors, sourceOptions, startTime }) => {
	let error = getPipeArgumentsError({
		sourceStream,
		sourceError,
		destinationStream,
		destinationError
	});
	if (error !== void 0) throw createNonCommandError({
		error,
		fileDescriptors,
		sourceOptions,
		startTime
	});
}, getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
	if (sourceError !== void 0 && destinationError !== void 0) return destinationError;
	if (destinationError !== void 0) return abortSourceStream(sourceStream), destinationError;
	if (sourceError !== void 0) return endDestinationStream(destinationStream), sourceError;
}, createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
	error,
	command: PIPE_COMMAND_MESSAGE,
	escapedCommand: PIPE_COMMAND_MESSAGE,
	fileDescriptors,
	options: sourceOptions,
	startTime,
	isSync: !1
}), PIPE_COMMAND_MESSAGE = "source.pipe(destination)", waitForBothSubprocesses = async (subprocessPromises) => {
	let [{ status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason }, { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }, { reason: pipedFromReason, value: pipedFromResult = pipedFromReason }] = await subprocessPromises;
	if (destinationResult.pipedFrom.includes(pipedFromResult) || destinationResult.pipedFrom.push(pipedFromResult), destinationStatus === "rejected") throw destinationResult;
	if (sourceStatus === "rejected") throw sourceResult;
	return destinationResult;
}, pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
	let mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
	return incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal), incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal), cleanupMergedStreamsMap(destinationStream), mergedStream;
}, pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
	let mergedStream = mergeStreams([sourceStream]);
	return addMergeSource(mergedStream, sourceStream), pipeStreams(mergedStream, destinationStream, () => unpipeSourcesOnDestinationEnd(mergedStream)), MERGED_STREAMS.set(destinationStream, mergedStream), mergedStream;
}, pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
	let mergedStream = MERGED_STREAMS.get(destinationStream);
	return mergedStream.add(sourceStream), addMergeSource(mergedStream, sourceStream), mergedStream;
}, MERGE_SOURCES = /* @__PURE__ */ new WeakMap(), SOURCE_MERGES = /* @__PURE__ */ new WeakMap(), addMergeSource = (mergedStream, sourceStream) => {
	addToSetMap(MERGE_SOURCES, mergedStream, sourceStream), addToSetMap(SOURCE_MERGES, sourceStream, mergedStream);
}, addToSetMap = (map, key, value) => {
	map.has(key) || map.set(key, /* @__PURE__ */ new Set()), map.get(key).add(value);
}, unpipeSubprocessStream = async (mergedStream, sourceStream) => {
	MERGE_SOURCES.get(mergedStream)?.delete(sourceStream), SOURCE_MERGES.get(sourceStream)?.delete(mergedStream), await mergedStream.remove(sourceStream);
}, unpipeSourcesOnDestinationEnd = async (mergedStream) => {
	for (let sourceStream of MERGE_SOURCES.get(mergedStream)) {
		let mergedStreams = SOURCE_MERGES.get(sourceStream);
		mergedStreams.delete(mergedStream), mergedStreams.size > 0 && await mergedStream.remove(sourceStream);
	}
}, cleanupMergedStreamsMap = async (destinationStream) => {
	try {
		await finished(destinationStream, {
			cleanup: !0,
			readable: !1,
			writable: !0
		});
	} catch {}
	MERGED_STREAMS.delete(destinationStream);
}, MERGED_STREAMS = /* @__PURE__ */ new WeakMap(), SOURCE_LISTENERS_PER_PIPE = 2, DESTINATION_LISTENERS_PER_PIPE = 1, unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)], unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
	throw await aborted(unpipeSignal, sourceStream), await unpipeSubprocessStream(mergedStream, sourceStream), createNonCommandError({
		error: /* @__PURE__ */ Error("Pipe canceled by `unpipeSignal` option."),
		fileDescriptors,
		sourceOptions,
		startTime
	});
}, pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
	if (isPlainObject(pipeArguments[0])) return pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		boundOptions: {
			...sourceInfo.boundOptions,
			...pipeArguments[0]
		}
	});
	if (sourceInfo.source === void 0) return sourceInfo.sourcePromise;
	let { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments), pipeFailureController = new AbortController(), promise = handlePipePromise({
		...normalizedInfo,
		destination,
		pipeFailureController
	});
	return promise.pipe = pipeToSubprocess.bind(void 0, {
		...sourceInfo,
		source: destination,
		sourcePromise: promise,
		boundOptions: {}
	}), forwardDestinationMethods(promise, destination, pipeFailureController.signal), promise;
}, forwardDestinationMethods = (promise, destination, pipeFailureSignal) => {
	destination !== void 0 && (forwardReadableMethods(promise, destination), forwardIpcMethods(promise, destination, pipeFailureSignal));
}, forwardReadableMethods = (promise, destination) => {
	let subprocessOptions = SUBPROCESS_OPTIONS.get(destination);
	SUBPROCESS_OPTIONS.set(promise, subprocessOptions), promise.stdio = destination.stdio, promise.all = destination.all;
	let { options: { encoding } } = subprocessOptions, concurrentStreams = initializeConcurrentStreams();
	promise[Symbol.asyncIterator] = createIterable.bind(void 0, promise, encoding, {}), promise.iterable = createIterable.bind(void 0, promise, encoding), promise.readable = createPipeReadable.bind(void 0, promise, {
		subprocess: promise,
		concurrentStreams,
		encoding
	}), promise.readableStream = createReadableStream.bind(void 0, promise), forwardAll(promise, destination);
}, forwardAll = (promise, destination) => {
	destination.all === void 0 ? promise.all = void 0 : Object.defineProperty(promise, "all", {
		get() {
			setAllProperty(promise, destination.all);
			let all = promise.readable({ from: "all" });
			return all.on("error", () => {}), setAllProperty(promise, all), all;
		},
		enumerable: !0,
		configurable: !0
	});
}, setAllProperty = (promise, value) => {
	Object.defineProperty(promise, "all", {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}, createPipeReadable = (promise, readableOptions, ...arguments_) => {
	let readable = createReadable(readableOptions, ...arguments_);
	return destroyOnPipeFailure(promise, readable), readable;
}, destroyOnPipeFailure = async (promise, readable) => {
	try {
		await promise;
	} catch (error) {
		readable.destroy(error);
	}
}, forwardIpcMethods = (promise, destination, pipeFailureSignal) => {
	promise.sendMessage = destination.sendMessage, promise.getOneMessage = getOnePipeMessage.bind(void 0, destination, pipeFailureSignal), promise.getEachMessage = getEachPipeMessage.bind(void 0, promise, destination, pipeFailureSignal);
}, getOnePipeMessage = (destination, pipeFailureSignal, ...arguments_) => {
	let controller = new AbortController(), messagePromise = destination.getOneMessage(...addPipeOptions(arguments_, controller.signal, internalGetOneMessageOptions));
	return waitForOnePipeMessage(pipeFailureSignal, messagePromise, controller);
}, waitForOnePipeMessage = async (pipeFailureSignal, messagePromise, controller) => {
	try {
		return await Promise.race([messagePromise, getSignalRejection(pipeFailureSignal, controller.signal)]);
	} finally {
		controller.abort();
	}
}, getSignalRejection = (signal, listenerSignal) => new Promise((_, reject) => {
	signal.aborted ? reject(signal.reason) : signal.addEventListener("abort", () => {
		reject(signal.reason);
	}, {
		once: !0,
		signal: listenerSignal
	});
}), getEachPipeMessage = (promise, destination, pipeFailureSignal, ...arguments_) => {
	let controller = new AbortController(), iterator = destination.getEachMessage(...addPipeOptions(arguments_, controller.signal, internalGetEachMessageOptions));
	return abortOnSignal(pipeFailureSignal, controller), iterateOnPipeMessages(promise, iterator, controller);
}, iterateOnPipeMessages = async function* (promise, iterator, controller) {
	try {
		yield* iterator;
	} finally {
		controller.abort(), await promise;
	}
}, addPipeOptions = (arguments_, signal, internalOptionsSymbol) => {
	if (arguments_[0] === null) return arguments_;
	let [options] = arguments_;
	return [{
		...options,
		[internalOptionsSymbol]: {
			signal,
			shouldAwait: !1
		}
	}];
}, abortOnSignal = (signal, controller) => {
	signal.aborted ? controller.abort() : signal.addEventListener("abort", () => {
		controller.abort();
	}, {
		once: !0,
		signal: controller.signal
	});
}, handlePipePromise = async ({ source, sourcePromise, sourceStream, sourceOptions, sourceError, destination, destinationStream, destinationError, unpipeSignal, fileDescriptors, startTime, pipeFailureController }) => {
	let maxListenersController = new AbortController();
	try {
		let subprocessPromises = getSubprocessPromises(sourcePromise, destination, source);
		handlePipeArgumentsError({
			sourceStream,
			sourceError,
			destinationStream,
			destinationError,
			fileDescriptors,
			sourceOptions,
			startTime
		});
		let mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
		return await Promise.race([waitForBothSubprocesses(subprocessPromises), ...unpipeOnAbort(unpipeSignal, {
			sourceStream,
			mergedStream,
			sourceOptions,
			fileDescriptors,
			startTime
		})]);
	} catch (error) {
		throw pipeFailureController.abort(error), error;
	} finally {
		maxListenersController.abort();
	}
}, getSubprocessPromises = (sourcePromise, destination, source) => Promise.allSettled([
	sourcePromise,
	destination,
	source
]), getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, allFds, verboseInfo, streamInfo }) => {
	let logPromise = logOutputAsync({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		allMixed,
		verboseInfo,
		streamInfo
	});
	if (!buffer) {
		await Promise.all([resumeStream(stream), logPromise]);
		return;
	}
	let stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline, fdNumber, allFds), iterable = iterateForResult({
		stream,
		onStreamEnd,
		lines,
		encoding,
		stripFinalNewline: stripFinalNewlineValue,
		allMixed
	}), [output] = await Promise.all([getStreamContents({
		stream,
		iterable,
		fdNumber,
		encoding,
		maxBuffer,
		lines
	}), logPromise]);
	return output;
}, logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
	if (!shouldLogOutput({
		stdioItems: fileDescriptors[fdNumber]?.stdioItems,
		encoding,
		verboseInfo,
		fdNumber
	})) return;
	let linesIterable = iterateForResult({
		stream,
		onStreamEnd,
		lines: !0,
		encoding,
		stripFinalNewline: !0,
		allMixed
	});
	await logLines(linesIterable, stream, fdNumber, verboseInfo);
}, resumeStream = async (stream) => {
	await setImmediate(), stream.readableFlowing === null && stream.resume();
}, getStreamContents = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
	try {
		return readableObjectMode || lines ? await getStreamAsArray(iterable, { maxBuffer }) : encoding === "buffer" ? new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer })) : await getStreamAsString(iterable, { maxBuffer });
	} catch (error) {
		return handleBufferedData(handleMaxBuffer({
			error,
			stream,
			readableObjectMode,
			lines,
			encoding,
			fdNumber
		}));
	}
}, getBufferedData = async (streamPromise) => {
	try {
		return await streamPromise;
	} catch (error) {
		return handleBufferedData(error);
	}
}, handleBufferedData = (error) => isArrayBuffer(error?.bufferedData) ? new Uint8Array(error.bufferedData) : error?.bufferedData, waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
	stream,
	fdNumber,
	encoding,
	buffer: buffer[fdNumber],
	maxBuffer: maxBuffer[fdNumber],
	lines: lines[fdNumber],
	allMixed: !1,
	stripFinalNewline,
	verboseInfo,
	streamInfo
})), waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline, allFds, verboseInfo, streamInfo }) => {
	if (!stream) return;
	let onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
	if (isInputFileDescriptor(streamInfo, fdNumber)) {
		await onStreamEnd;
		return;
	}
	let [output] = await Promise.all([getStreamOutput({
		stream,
		onStreamEnd,
		fdNumber,
		encoding,
		buffer,
		maxBuffer,
		lines,
		allMixed,
		stripFinalNewline,
		allFds,
		verboseInfo,
		streamInfo
	}), onStreamEnd]);
	return output;
}, makeAllStream = ({ stdout, stderr }, { all }) => {
	if (!all) return;
	let fileDescriptors = [[stdout, 1], [stderr, 2]].filter(([stream]) => stream);
	return fileDescriptors.length === 0 ? void 0 : setAllStream(mergeStreams(fileDescriptors.map(([stream]) => stream)));
}, getAllFds = ({ stdout, stderr }, [, bufferStdout, bufferStderr]) => [...stdout !== null && bufferStdout ? [1] : [], ...stderr !== null && bufferStderr ? [2] : []], waitForAllStream = ({ subprocess, all, encoding, buffer, maxBuffer, lines, stripFinalNewline, verboseInfo, streamInfo }) => {
	let { stream, buffer: bufferAll, drainedStream } = getAllStream(subprocess, all, buffer);
	return Promise.all([waitForSubprocessStream({
		stream,
		buffer: bufferAll,
		fdNumber: "all",
		encoding,
		maxBuffer: maxBuffer[1] + maxBuffer[2],
		lines: lines[1] || lines[2],
		allFds: getAllFds(subprocess, buffer),
		allMixed: stream === all && getAllMixed(subprocess, all),
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), drainedStream === void 0 ? void 0 : resumeStream(drainedStream)]).then(([output]) => output);
}, getAllStream = ({ stdout, stderr }, all, [, bufferStdout, bufferStderr]) => {
	let buffer = bufferStdout || bufferStderr;
	return buffer ? all ? bufferStdout ? bufferStderr ? {
		stream: all,
		buffer
	} : {
		stream: stdout,
		buffer,
		drainedStream: all
	} : {
		stream: stderr,
		buffer,
		drainedStream: all
	} : {
		stream: void 0,
		buffer
	} : {
		stream: all,
		buffer
	};
}, getAllMixed = ({ stdout, stderr }, all) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode, shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc"), logIpcOutput = (message, verboseInfo) => {
	let verboseMessage = serializeVerboseMessage(message);
	verboseLog({
		type: "ipc",
		verboseMessage,
		fdNumber: "ipc",
		verboseInfo
	});
}, waitForIpcOutput = async ({ subprocess, buffer: bufferArray, maxBuffer: maxBufferArray, ipc, ipcOutput, verboseInfo }) => {
	if (!ipc) return ipcOutput;
	let isVerbose = shouldLogIpc(verboseInfo), buffer = getFdSpecificValue(bufferArray, "ipc"), maxBuffer = getFdSpecificValue(maxBufferArray, "ipc"), logErrors = [];
	for await (let message of loopOnMessages({
		anyProcess: subprocess,
		channel: subprocess.channel,
		isSubprocess: !1,
		ipc,
		shouldAwait: !1,
		reference: !0
	})) if (buffer && (checkIpcMaxBuffer(ipcOutput, maxBuffer), ipcOutput.push(message)), isVerbose) try {
		logIpcOutput(message, verboseInfo);
	} catch (error) {
		logErrors.push(error);
	}
	if (logErrors.length > 0) throw logErrors[0];
	return ipcOutput;
}, getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => (await Promise.allSettled([ipcOutputPromise]), ipcOutput), waitForSubprocessResult = async ({ subprocess, kill, all, options: { encoding, buffer, maxBuffer, lines, timeoutDuration: timeout, cancelSignal, gracefulCancel, forceKillAfterDelay, stripFinalNewline, ipc, ipcInput }, context, verboseInfo, fileDescriptors, originalStreams, onInternalError, controller }) => {
	let exitPromise = waitForExit(subprocess, context), streamInfo = {
		originalStreams,
		fileDescriptors,
		subprocess,
		exitPromise,
		propagating: !1
	}, stdioPromises = waitForStdioStreams({
		subprocess,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), allPromise = waitForAllStream({
		subprocess,
		all,
		encoding,
		buffer,
		maxBuffer,
		lines,
		stripFinalNewline,
		verboseInfo,
		streamInfo
	}), ipcOutput = [], ipcOutputPromise = waitForIpcOutput({
		subprocess,
		buffer,
		maxBuffer,
		ipc,
		ipcOutput,
		verboseInfo
	}), originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo), customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
	try {
		return await Promise.race([
			Promise.all([
				{},
				waitForSuccessfulExit(exitPromise),
				Promise.all(stdioPromises),
				allPromise,
				ipcOutputPromise,
				sendIpcInput(subprocess, ipcInput, ipc),
				...originalPromises,
				...customStreamsEndPromises
			]),
			onInternalError,
			throwOnSubprocessError(subprocess, controller),
			...throwOnTimeout(kill, timeout, context, controller),
			...throwOnCancel({
				kill,
				cancelSignal,
				gracefulCancel,
				context,
				controller
			}),
			...throwOnGracefulCancel({
				subprocess,
				kill,
				cancelSignal,
				gracefulCancel,
				forceKillAfterDelay,
				context,
				controller
			})
		]);
	} catch (error) {
		return context.terminationReason ??= "other", error instanceof MaxBufferError && kill(), Promise.all([
			{ error },
			exitPromise,
			Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
			getBufferedData(allPromise),
			getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
			Promise.allSettled(originalPromises),
			Promise.allSettled(customStreamsEndPromises)
		]);
	}
}, waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo)), waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems, direction }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: !1 }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
	isSameDirection: TRANSFORM_TYPES.has(type),
	stopOnExit: type === "native",
	readable: direction !== "output" || TRANSFORM_TYPES.has(type)
}))), throwOnSubprocessError = async (subprocess, { signal }) => {
	let [error] = await once(subprocess, "error", { signal });
	throw error;
}, createWritable = ({ subprocess, concurrentStreams }, options) => {
	let { to } = copyOptions(options), subprocessStdin = getToStream(subprocess, to), { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin), writable = new Writable({
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onWritableDestroy.bind(void 0, {
			subprocessStdin,
			subprocess,
			waitWritableFinal,
			waitWritableDestroy
		})),
		highWaterMark: subprocessStdin.writableHighWaterMark,
		objectMode: subprocessStdin.writableObjectMode
	});
	return onStdinFinished(subprocessStdin, writable, void 0, subprocess), writable;
}, addWritableConcurrentStreams = (concurrentStreams, subprocessStdin) => ({
	waitWritableFinal: addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"),
	waitWritableDestroy: addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy")
}), getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
	write: onWrite.bind(void 0, subprocessStdin),
	final: callbackify(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
}), onWrite = (subprocessStdin, chunk, encoding, done) => {
	subprocessStdin.write(chunk, encoding) ? done() : subprocessStdin.once("drain", done);
}, onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess) && (subprocessStdin.writable && subprocessStdin.end(), await subprocess);
}, onStdinFinished = async (subprocessStdin, writable, subprocessStdout, subprocess) => {
	try {
		await waitForSubprocessStdin(subprocessStdin), await subprocess, writable.writable && writable.end();
	} catch (error) {
		await safeWaitForSubprocessStdout(subprocessStdout), destroyOtherStream(writable, !writable.writableFinished, await getSubprocessError(subprocess, error));
	}
}, getSubprocessError = async (subprocess, error) => {
	if (!shouldUseSubprocessError(error)) return error;
	try {
		await subprocess;
	} catch (subprocessError) {
		return subprocessError;
	}
	return error;
}, shouldUseSubprocessError = (error) => error === void 0 || isStreamAbort(error) || error.code === "EPIPE", onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
	await waitForConcurrentStreams(waitWritableFinal, subprocess), await waitForConcurrentStreams(waitWritableDestroy, subprocess) && (destroyOtherWritable(subprocessStdin, error), await subprocess), throwDestroyError(error);
}, destroyOtherWritable = (stream, error) => {
	destroyOtherStream(stream, stream.writable, error);
}, createDuplex = ({ subprocess, concurrentStreams, encoding }, options) => {
	let { from, to, binary: binaryOption = !0, preserveNewlines = !0 } = copyOptions(options);
	checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
	let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), subprocessStdin = getToStream(subprocess, to), waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy"), { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin), { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary), { read, onStdoutDataDone } = getReadableMethods({
		subprocessStdout,
		subprocess,
		binary,
		encoding,
		preserveNewlines
	}), duplex = new Duplex({
		read,
		...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
		destroy: callbackify(onDuplexDestroy.bind(void 0, {
			subprocessStdout,
			subprocessStdin,
			subprocess,
			waitReadableDestroy,
			waitWritableFinal,
			waitWritableDestroy
		})),
		readableHighWaterMark,
		writableHighWaterMark: subprocessStdin.writableHighWaterMark,
		readableObjectMode,
		writableObjectMode: subprocessStdin.writableObjectMode,
		encoding: readableEncoding
	});
	return onStdoutFinished({
		subprocessStdout,
		onStdoutDataDone,
		readable: duplex,
		subprocess,
		subprocessStdin
	}), onStdinFinished(subprocessStdin, duplex, subprocessStdout, subprocess), duplex;
}, onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
	await Promise.all([onReadableDestroy({
		subprocessStdout,
		subprocess,
		waitReadableDestroy
	}, error), onWritableDestroy({
		subprocessStdin,
		subprocess,
		waitWritableFinal,
		waitWritableDestroy
	}, error)]);
}, addConvertedStreams = (subprocess, { encoding }) => {
	let concurrentStreams = initializeConcurrentStreams();
	subprocess.readable = createReadable.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	}), subprocess.writable = createWritable.bind(void 0, {
		subprocess,
		concurrentStreams
	}), subprocess.duplex = createDuplex.bind(void 0, {
		subprocess,
		concurrentStreams,
		encoding
	}), subprocess.readableStream = createReadableStream.bind(void 0, subprocess), subprocess.writableStream = createWritableStream.bind(void 0, subprocess), subprocess.transformStream = createTransformStream.bind(void 0, subprocess), subprocess.iterable = createIterable.bind(void 0, subprocess, encoding), subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
}, mergePromise = (promise, properties) => Object.assign(promise, properties), execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
	let { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions), { subprocess: nodeChildProcess, promise, kill, all, convertedStreams } = spawnSubprocessAsync({
		file,
		commandArguments,
		options,
		startTime,
		verboseInfo,
		command,
		escapedCommand,
		fileDescriptors
	}), subprocess = getSubprocessPromise({
		promise,
		nodeChildProcess,
		kill,
		all,
		convertedStreams,
		options
	});
	return subprocess.pipe = pipeToSubprocess.bind(void 0, {
		source: subprocess,
		sourcePromise: promise,
		boundOptions: {},
		createNested
	}), SUBPROCESS_OPTIONS.set(subprocess, {
		options,
		fileDescriptors
	}), subprocess;
}, handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
	let { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions), { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions), options = handleAsyncOptions(normalizedOptions);
	return {
		file,
		commandArguments,
		command,
		escapedCommand,
		startTime,
		verboseInfo,
		options,
		fileDescriptors: handleStdioAsync(options, verboseInfo)
	};
}, handleAsyncOptions = ({ timeout, signal, ...options }) => ({
	__proto__: null,
	...options,
	timeoutDuration: timeout
}), spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
	let subprocess;
	try {
		subprocess = spawn(...concatenateShell(file, commandArguments, getSpawnOptions(options)));
	} catch (error) {
		return handleEarlyError({
			error,
			command,
			escapedCommand,
			fileDescriptors,
			options,
			startTime,
			verboseInfo
		});
	}
	if (subprocess.stdio === void 0) return handleEarlyError({
		error: once(subprocess, "error").then(([error]) => error),
		command,
		escapedCommand,
		fileDescriptors,
		options,
		startTime,
		verboseInfo
	});
	let controller = new AbortController();
	setMaxListeners(1e400, controller.signal);
	let originalStreams = [...subprocess.stdio];
	pipeOutputAsync(subprocess, fileDescriptors, controller), setIpcSubprocessOptions(subprocess, options);
	let context = {}, onInternalError = createDeferred(), kill = subprocessKill.bind(void 0, {
		kill: getKillFunction(subprocess, options),
		options,
		onInternalError,
		context,
		controller
	});
	cleanupOnExit(kill, options, controller);
	let all = makeAllStream(subprocess, options), promise = handlePromise({
		subprocess,
		kill,
		all,
		options,
		startTime,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		command,
		escapedCommand,
		context,
		onInternalError,
		controller
	});
	return {
		subprocess,
		promise,
		kill,
		all
	};
}, getSubprocessPromise = ({ promise, nodeChildProcess, kill, all, convertedStreams, options }) => {
	let subprocess = mergePromise(promise, getSubprocessProperties(nodeChildProcess, all));
	return subprocess.kill = kill ?? subprocess.kill, convertedStreams === void 0 ? addConvertedStreams(subprocess, options) : Object.assign(subprocess, convertedStreams), addIpcMethods(subprocess, nodeChildProcess, options), subprocess;
}, getSubprocessProperties = (nodeChildProcess, all) => ({
	nodeChildProcess,
	pid: nodeChildProcess.pid,
	stdin: nodeChildProcess.stdin,
	stdout: nodeChildProcess.stdout,
	stderr: nodeChildProcess.stderr,
	stdio: nodeChildProcess.stdio,
	all,
	kill: nodeChildProcess.kill.bind(nodeChildProcess)
}), handlePromise = async ({ subprocess, kill, all: allStream, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
	let [errorInfo, [exitCode, signal], stdioResults, allResult, ipcOutput] = await waitForSubprocessResult({
		subprocess,
		kill,
		all: allStream,
		options,
		context,
		verboseInfo,
		fileDescriptors,
		originalStreams,
		onInternalError,
		controller
	});
	controller.abort(), onInternalError.resolve();
	let stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber)), all = stripNewline(allResult, options, "all", getAllFds(subprocess, options.buffer)), result = getAsyncResult({
		errorInfo,
		exitCode,
		signal,
		stdio,
		all,
		ipcOutput,
		context,
		options,
		command,
		escapedCommand,
		startTime
	});
	return handleResult(result, verboseInfo, options);
}, getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => Object.hasOwn(errorInfo, "error") ? makeError({
	error: errorInfo.error,
	command,
	escapedCommand,
	timedOut: context.terminationReason === "timeout",
	isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
	isGracefullyCanceled: context.terminationReason === "gracefulCancel",
	isMaxBuffer: errorInfo.error instanceof MaxBufferError,
	isForcefullyTerminated: context.isForcefullyTerminated,
	exitCode,
	signal,
	stdio,
	all,
	ipcOutput,
	options,
	startTime,
	isSync: !1
}) : makeSuccessResult({
	command,
	escapedCommand,
	stdio,
	all,
	ipcOutput,
	options,
	startTime
}), mergeOptions = (boundOptions, options) => {
	let safeBoundOptions = {
		__proto__: null,
		...boundOptions
	}, mergedOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [optionName, mergeOption(optionName, safeBoundOptions[optionName], optionValue)]));
	return {
		__proto__: null,
		...safeBoundOptions,
		...mergedOptions
	};
}, mergeOption = (optionName, boundOptionValue, optionValue) => DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue) ? {
	...boundOptionValue,
	...optionValue
} : optionValue, DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]), createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
	let createNested = (mapArguments, boundOptions, setBoundExeca) => createExeca(mapArguments, boundOptions, deepOptions, setBoundExeca), boundExeca = (...execaArguments) => callBoundExeca({
		mapArguments,
		deepOptions,
		boundOptions,
		setBoundExeca,
		createNested
	}, ...execaArguments);
	return setBoundExeca !== void 0 && setBoundExeca(boundExeca, createNested, boundOptions), boundExeca;
}, callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
	if (isPlainObject(firstArgument)) return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
	let { file, commandArguments, options, isSync } = parseArguments({
		mapArguments,
		firstArgument,
		nextArguments,
		deepOptions,
		boundOptions
	});
	return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
}, parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
	let callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments], [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments), mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
	for (let [optionName, optionValue] of Object.entries(deepOptions)) mergedOptions[optionName] === void 0 && (mergedOptions[optionName] = optionValue);
	let { options = mergedOptions, isSync = !1 } = {
		__proto__: null,
		...mapArguments({ options: mergedOptions })
	};
	return {
		file: initialFile,
		commandArguments: initialArguments,
		options,
		isSync
	};
}, setScriptSync = (boundExeca, createNested, boundOptions) => {
	boundExeca.sync = createNested(mapScriptSync, boundOptions), boundExeca.s = boundExeca.sync;
}, mapScriptAsync = ({ options }) => getScriptOptions(options), mapScriptSync = ({ options }) => ({
	...getScriptOptions(options),
	isSync: !0
}), getScriptOptions = (options) => ({ options: {
	__proto__: null,
	...options,
	...getScriptStdinOption(options)
} }), getScriptStdinOption = ({ stdin = "inherit", input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin } : {}, deepScriptOptions = { preferLocal: !0 }, execa = createExeca(() => ({}));
createExeca(() => ({ isSync: !0 })), createExeca(mapNode), createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
const { sendMessage, getOneMessage, getEachMessage, getCancelSignal } = getIpcExport();
export { execa as t };
