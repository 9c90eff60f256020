import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as onExit } from "./signal-exit-dist-mjs-index.js";
import { stripVTControlCharacters, styleText } from "node:util";
import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import path from "node:path";
import process$1 from "node:process";
import * as readline from "node:readline";
// node_modules/@inquirer/core/dist/lib/key.js
const keybindingLookup = /* @__PURE__ */ new Set(["emacs", "vim"]);
function isKeybinding(value) {
	return keybindingLookup.has(value);
}
function getDefaultKeybindings() {
	let env = process.env.INQUIRER_KEYBINDINGS;
	return env ? Array.from(new Set(env.toLowerCase().split(/[\s,]+/).filter(isKeybinding))) : [];
}
const isUpKey = (key, keybindings = []) => key.name === "up" || keybindings.includes("vim") && key.name === "k" || keybindings.includes("emacs") && key.ctrl && key.name === "p", isDownKey = (key, keybindings = []) => key.name === "down" || keybindings.includes("vim") && key.name === "j" || keybindings.includes("emacs") && key.ctrl && key.name === "n", isBackspaceKey = (key) => key.name === "backspace", isTabKey = (key) => key.name === "tab", isNumberKey = (key) => "1234567890".includes(key.name), isEnterKey = (key) => key.name === "enter" || key.name === "return";
// node_modules/@inquirer/core/dist/lib/errors.js
var AbortPromptError = class extends Error {
	name = "AbortPromptError";
	message = "Prompt was aborted";
	constructor(options) {
		super(), this.cause = options?.cause;
	}
}, CancelPromptError = class extends Error {
	name = "CancelPromptError";
	message = "Prompt was canceled";
}, ExitPromptError = class extends Error {
	name = "ExitPromptError";
}, HookError = class extends Error {
	name = "HookError";
}, ValidationError = class extends Error {
	name = "ValidationError";
};
// node_modules/@inquirer/core/dist/lib/hook-engine.js
const hookStorage = new AsyncLocalStorage();
function createStore(rl) {
	return {
		rl,
		hooks: [],
		hooksCleanup: [],
		hooksEffect: [],
		index: 0,
		handleChange() {}
	};
}
function withHooks(rl, cb) {
	let store = createStore(rl);
	function cycle(render) {
		store.handleChange = () => {
			store.index = 0, render();
		}, store.handleChange();
	}
	return hookStorage.run(store, () => cb(cycle));
}
function getStore() {
	let store = hookStorage.getStore();
	if (!store) throw new HookError("[Inquirer] Hook functions can only be called from within a prompt");
	return store;
}
function readline$1() {
	return getStore().rl;
}
function withUpdates(fn) {
	return AsyncResource.bind((...args) => {
		let store = getStore(), shouldUpdate = !1, oldHandleChange = store.handleChange;
		store.handleChange = () => {
			shouldUpdate = !0;
		};
		let returnValue = fn(...args);
		return shouldUpdate && oldHandleChange(), store.handleChange = oldHandleChange, returnValue;
	});
}
function withPointer(cb) {
	let store = getStore(), { index } = store, returnValue = cb({
		get() {
			return store.hooks[index];
		},
		set(value) {
			store.hooks[index] = value;
		},
		initialized: index in store.hooks
	});
	return store.index++, returnValue;
}
function handleChange() {
	getStore().handleChange();
}
const effectScheduler = {
	queue(cb) {
		let store = getStore(), { index } = store;
		store.hooksEffect.push(() => {
			store.hooksCleanup[index]?.();
			let cleanFn = cb(readline$1());
			if (cleanFn != null && typeof cleanFn != "function") throw new ValidationError("useEffect return value must be a cleanup function or nothing.");
			store.hooksCleanup[index] = cleanFn;
		});
	},
	run() {
		let store = getStore();
		withUpdates(() => {
			store.hooksEffect.forEach((effect) => {
				effect();
			}), store.hooksEffect.length = 0;
		})();
	},
	clearAll() {
		let store = getStore();
		store.hooksCleanup.forEach((cleanFn) => {
			cleanFn?.();
		}), store.hooksEffect.length = 0, store.hooksCleanup.length = 0;
	}
};
// node_modules/@inquirer/core/dist/lib/use-state.js
function isFactory(value) {
	return typeof value == "function";
}
function isReducer(value) {
	return typeof value == "function";
}
function useState(defaultValue) {
	return withPointer((pointer) => {
		let setState = AsyncResource.bind(function(newValue) {
			let currentValue = pointer.get(), nextValue = isReducer(newValue) ? newValue(currentValue) : newValue;
			Object.is(currentValue, nextValue) || (pointer.set(nextValue), handleChange());
		});
		if (pointer.initialized) return [pointer.get(), setState];
		let value = isFactory(defaultValue) ? defaultValue() : defaultValue;
		return pointer.set(value), [value, setState];
	});
}
// node_modules/@inquirer/core/dist/lib/use-effect.js
function useEffect(cb, depArray) {
	withPointer((pointer) => {
		let oldDeps = pointer.get();
		(!Array.isArray(oldDeps) || depArray.some((dep, i) => !Object.is(dep, oldDeps[i]))) && effectScheduler.queue(cb), pointer.set(depArray);
	});
}
// node_modules/@inquirer/figures/dist/index.js
function isUnicodeSupported() {
	return process$1.platform.startsWith("win") ? !!process$1.env.CI || !!process$1.env.WT_SESSION || !!process$1.env.TERMINUS_SUBLIME || process$1.env.ConEmuTask === "{cmd::Cmder}" || process$1.env.TERM_PROGRAM === "Terminus-Sublime" || process$1.env.TERM_PROGRAM === "vscode" || process$1.env.TERM === "xterm-256color" || process$1.env.TERM === "alacritty" || process$1.env.TERMINAL_EMULATOR === "JetBrains-JediTerm" : process$1.env.TERM !== "linux";
}
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
// node_modules/@inquirer/core/dist/lib/theme.js
const defaultTheme = {
	prefix: {
		idle: styleText("blue", "?"),
		done: styleText("green", figures.tick)
	},
	spinner: {
		interval: 80,
		frames: [
			"⠋",
			"⠙",
			"⠹",
			"⠸",
			"⠼",
			"⠴",
			"⠦",
			"⠧",
			"⠇",
			"⠏"
		].map((frame) => styleText("yellow", frame))
	},
	keybindings: [],
	style: {
		answer: (text) => styleText("cyan", text),
		message: (text) => styleText("bold", text),
		error: (text) => styleText("red", `> ${text}`),
		defaultAnswer: (text) => styleText("dim", `(${text})`),
		help: (text) => styleText("dim", text),
		highlight: (text) => styleText("cyan", text),
		key: (text) => styleText("cyan", styleText("bold", `<${text}>`))
	}
};
function getDefaultTheme() {
	return {
		...defaultTheme,
		keybindings: getDefaultKeybindings()
	};
}
// node_modules/@inquirer/core/dist/lib/make-theme.js
function isPlainObject(value) {
	if (typeof value != "object" || !value) return !1;
	let proto = value;
	for (; Object.getPrototypeOf(proto) !== null;) proto = Object.getPrototypeOf(proto);
	return Object.getPrototypeOf(value) === proto;
}
function deepMerge(...objects) {
	let output = {};
	for (let obj of objects) for (let [key, value] of Object.entries(obj)) {
		let prevValue = output[key];
		output[key] = isPlainObject(prevValue) && isPlainObject(value) ? deepMerge(prevValue, value) : value;
	}
	return output;
}
function makeTheme(...themes) {
	return deepMerge(getDefaultTheme(), ...themes.filter((theme) => theme != null));
}
// node_modules/@inquirer/core/dist/lib/use-prefix.js
function usePrefix({ status = "idle", theme }) {
	let [showLoader, setShowLoader] = useState(!1), [tick, setTick] = useState(0), { prefix, spinner } = makeTheme(theme);
	return useEffect(() => {
		if (status === "loading") {
			let tickInterval, inc = -1, delayTimeout = setTimeout(() => {
				setShowLoader(!0), tickInterval = setInterval(() => {
					inc += 1, setTick(inc % spinner.frames.length);
				}, spinner.interval);
			}, 300);
			return () => {
				clearTimeout(delayTimeout), clearInterval(tickInterval);
			};
		}
		setShowLoader(!1);
	}, [status]), showLoader ? spinner.frames[tick] : typeof prefix == "string" ? prefix : prefix[status === "loading" ? "idle" : status] ?? prefix.idle;
}
// node_modules/@inquirer/core/dist/lib/use-memo.js
function useMemo(fn, dependencies) {
	return withPointer((pointer) => {
		let prev = pointer.get();
		if (!pointer.initialized || prev.dependencies.length !== dependencies.length || prev.dependencies.some((dep, i) => dep !== dependencies[i])) {
			let value = fn();
			return pointer.set({
				value,
				dependencies
			}), value;
		}
		return prev.value;
	});
}
// node_modules/@inquirer/core/dist/lib/use-ref.js
function useRef(val) {
	return useState({ current: val })[0];
}
// node_modules/@inquirer/core/dist/lib/use-keypress.js
function useKeypress(userHandler) {
	let signal = useRef(userHandler);
	signal.current = userHandler, useEffect((rl) => {
		let ignore = !1, handler = withUpdates((_input, event) => {
			ignore || signal.current(event, rl);
		});
		return rl.input.on("keypress", handler), () => {
			ignore = !0, rl.input.removeListener("keypress", handler);
		};
	}, []);
}
// node_modules/fast-string-truncated-width/dist/utils.js
var import_cli_width = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = cliWidth;
	function normalizeOpts(options) {
		let defaultOpts = {
			defaultWidth: 0,
			output: process.stdout,
			tty: __require("tty")
		};
		return options ? (Object.keys(defaultOpts).forEach(function(key) {
			options[key] || (options[key] = defaultOpts[key]);
		}), options) : defaultOpts;
	}
	function cliWidth(options) {
		let opts = normalizeOpts(options);
		if (opts.output.getWindowSize) return opts.output.getWindowSize()[0] || opts.defaultWidth;
		if (opts.tty.getWindowSize) return opts.tty.getWindowSize()[1] || opts.defaultWidth;
		if (opts.output.columns) return opts.output.columns;
		if (process.env.CLI_WIDTH) {
			let width = parseInt(process.env.CLI_WIDTH, 10);
			if (!isNaN(width) && width !== 0) return width;
		}
		return opts.defaultWidth;
	}
})))(), 1);
const getCodePointsLength = (() => {
	let SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		for (SURROGATE_PAIR_RE.lastIndex = 0; SURROGATE_PAIR_RE.test(input);) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})(), isFullWidth = (x) => x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510, isWideNotCJKTNotEmoji = (x) => x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141, ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y, CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y, CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy, TAB_RE = /\t{1,1000}/y, EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy, LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y, MODIFIER_RE = /\p{M}+/gu, NO_TRUNCATION$1 = {
	limit: 1e400,
	ellipsis: ""
}, getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	let LIMIT = truncationOptions.limit ?? 1e400, ELLIPSIS = truncationOptions.ellipsis ?? "", ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0), CONTROL_WIDTH = widthOptions.controlWidth ?? 0, TAB_WIDTH = widthOptions.tabWidth ?? 8, EMOJI_WIDTH = widthOptions.emojiWidth ?? 2, REGULAR_WIDTH = widthOptions.regularWidth ?? 1, WIDE_WIDTH = widthOptions.wideWidth ?? 2, PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, 0],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	], indexPrev = 0, index = 0, length = input.length, lengthExtra = 0, truncationEnabled = !1, truncationIndex = length, truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH), unmatchedStart = 0, unmatchedEnd = 0, width = 0, widthExtra = 0;
	outer: for (;;) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			let unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (let char of unmatched.replaceAll(MODIFIER_RE, "")) {
				let codePoint = char.codePointAt(0) || 0;
				if (widthExtra = isFullWidth(codePoint) ? 2 : isWideNotCJKTNotEmoji(codePoint) ? WIDE_WIDTH : REGULAR_WIDTH, width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra)), width + widthExtra > LIMIT) {
					truncationEnabled = !0;
					break outer;
				}
				lengthExtra += char.length, width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			let [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			if (BLOCK_RE.lastIndex = index, BLOCK_RE.test(input)) {
				if (lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index, widthExtra = lengthExtra * BLOCK_WIDTH, width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH))), width + widthExtra > LIMIT) {
					truncationEnabled = !0;
					break outer;
				}
				width += widthExtra, unmatchedStart = indexPrev, unmatchedEnd = index, index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
}, NO_TRUNCATION = {
	limit: 1e400,
	ellipsis: "",
	ellipsisWidth: 0
}, fastStringWidth = (input, options = {}) => getStringTruncatedWidth(input, NO_TRUNCATION, options).width, ANSI_ESCAPE_LINK = "]8;;", GROUP_REGEX = RegExp(`(?:\\[(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*))`, "y"), getClosingCode = (openingCode) => {
	if (openingCode >= 30 && openingCode <= 37 || openingCode >= 90 && openingCode <= 97) return 39;
	if (openingCode >= 40 && openingCode <= 47 || openingCode >= 100 && openingCode <= 107) return 49;
	if (openingCode === 1 || openingCode === 2) return 22;
	if (openingCode === 3) return 23;
	if (openingCode === 4) return 24;
	if (openingCode === 7) return 27;
	if (openingCode === 8) return 28;
	if (openingCode === 9) return 29;
	if (openingCode === 0) return 0;
}, wrapAnsiCode = (code) => `[${code}m`, wrapAnsiHyperlink = (url) => `${ANSI_ESCAPE_LINK}${url}`, wrapWord = (rows, word, columns) => {
	let characters = word[Symbol.iterator](), isInsideEscape = !1, isInsideLinkEscape = !1, lastRow = rows.at(-1), visible = lastRow === void 0 ? 0 : fastStringWidth(lastRow), currentCharacter = characters.next(), nextCharacter = characters.next(), rawCharacterIndex = 0;
	for (; !currentCharacter.done;) {
		let character = currentCharacter.value, characterLength = fastStringWidth(character);
		visible + characterLength <= columns ? rows[rows.length - 1] += character : (rows.push(character), visible = 0), (character === "\x1B" || character === "") && (isInsideEscape = !0, isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1)), isInsideEscape ? isInsideLinkEscape ? character === "\x07" && (isInsideEscape = !1, isInsideLinkEscape = !1) : character === "m" && (isInsideEscape = !1) : (visible += characterLength, visible === columns && !nextCharacter.done && (rows.push(""), visible = 0)), currentCharacter = nextCharacter, nextCharacter = characters.next(), rawCharacterIndex += character.length;
	}
	lastRow = rows.at(-1), !visible && lastRow !== void 0 && lastRow.length && rows.length > 1 && (rows[rows.length - 2] += rows.pop());
}, stringVisibleTrimSpacesRight = (string) => {
	let words = string.split(" "), last = words.length;
	for (; last && !fastStringWidth(words[last - 1]);) last--;
	return last === words.length ? string : words.slice(0, last).join(" ") + words.slice(last).join("");
}, exec = (string, columns, options = {}) => {
	if (options.trim !== !1 && string.trim() === "") return "";
	let returnValue = "", escapeCode, escapeUrl, words = string.split(" "), rows = [""], rowLength = 0;
	for (let index = 0; index < words.length; index++) {
		let word = words[index];
		if (options.trim !== !1) {
			let row = rows.at(-1) ?? "", trimmed = row.trimStart();
			row.length !== trimmed.length && (rows[rows.length - 1] = trimmed, rowLength = fastStringWidth(trimmed));
		}
		index !== 0 && (rowLength >= columns && (options.wordWrap === !1 || options.trim === !1) && (rows.push(""), rowLength = 0), (rowLength || options.trim === !1) && (rows[rows.length - 1] += " ", rowLength++));
		let wordLength = fastStringWidth(word);
		if (options.hard && wordLength > columns) {
			let remainingColumns = columns - rowLength, breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
			Math.floor((wordLength - 1) / columns) < breaksStartingThisLine && rows.push(""), wrapWord(rows, word, columns), rowLength = fastStringWidth(rows.at(-1) ?? "");
		} else {
			if (rowLength + wordLength > columns && rowLength && wordLength) {
				if (options.wordWrap === !1 && rowLength < columns) {
					wrapWord(rows, word, columns), rowLength = fastStringWidth(rows.at(-1) ?? "");
					continue;
				}
				rows.push(""), rowLength = 0;
			}
			rowLength + wordLength > columns && options.wordWrap === !1 ? (wrapWord(rows, word, columns), rowLength = fastStringWidth(rows.at(-1) ?? "")) : (rows[rows.length - 1] += word, rowLength += wordLength);
		}
	}
	options.trim !== !1 && (rows = rows.map((row) => stringVisibleTrimSpacesRight(row)));
	let preString = rows.join("\n"), inSurrogate = !1;
	for (let i = 0; i < preString.length; i++) {
		let character = preString[i];
		if (returnValue += character, inSurrogate) inSurrogate = !1;
		else if (inSurrogate = character >= "\ud800" && character <= "\udbff", inSurrogate) continue;
		if (character === "\x1B" || character === "") {
			GROUP_REGEX.lastIndex = i + 1;
			let groups = GROUP_REGEX.exec(preString)?.groups;
			if (groups?.code !== void 0) {
				let code = Number.parseFloat(groups.code);
				escapeCode = code === 39 ? void 0 : code;
			} else groups?.uri !== void 0 && (escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri);
		}
		if (preString[i + 1] === "\n") {
			escapeUrl && (returnValue += wrapAnsiHyperlink(""));
			let closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
			escapeCode && closingCode && (returnValue += wrapAnsiCode(closingCode));
		} else character === "\n" && (escapeCode && getClosingCode(escapeCode) && (returnValue += wrapAnsiCode(escapeCode)), escapeUrl && (returnValue += wrapAnsiHyperlink(escapeUrl)));
	}
	return returnValue;
}, CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
	return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}
// node_modules/@inquirer/core/dist/lib/utils.js
/**
* Force line returns at specific width. This function is ANSI code friendly and it'll
* ignore invisible codes during width calculation.
* @param {string} content
* @param {number} width
* @return {string}
*/
function breakLines(content, width) {
	return content.split("\n").flatMap((line) => wrapAnsi(line, width, {
		trim: !1,
		wordWrap: !1
	}).split("\n").map((str) => str.trimEnd())).join("\n");
}
/**
* Returns the width of the active readline, or 80 as default value.
* @returns {number}
*/
function readlineWidth() {
	return (0, import_cli_width.default)({
		defaultWidth: 80,
		output: readline$1().output
	});
}
// node_modules/@inquirer/core/dist/lib/pagination/use-pagination.js
function usePointerPosition({ active, renderedItems, pageSize, loop }) {
	let state = useRef({
		lastPointer: active,
		lastActive: void 0
	}), { lastPointer, lastActive } = state.current, middle = Math.floor(pageSize / 2), renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0), defaultPointerPosition = renderedItems.slice(0, active).reduce((acc, item) => acc + item.length, 0), pointer = defaultPointerPosition;
	if (renderedLength > pageSize) {
		if (loop) pointer = lastPointer, lastActive != null && lastActive < active && active - lastActive < pageSize && (pointer = Math.min(middle, Math.abs(active - lastActive) === 1 ? Math.min(lastPointer + (renderedItems[lastActive]?.length ?? 0), Math.max(defaultPointerPosition, lastPointer)) : lastPointer + active - lastActive));
		else {
			/**
			* Creates the next position for the pointer considering a finite list of
			* items to be rendered on a page.
			*
			* The goal is to keep the pointer in the middle of the page whenever possible, until
			* we reach the bounds of the list (top or bottom). In which case, the cursor moves progressively
			* to the bottom or top of the list.
			*/
			let spaceUnderActive = renderedItems.slice(active).reduce((acc, item) => acc + item.length, 0);
			pointer = spaceUnderActive < pageSize - middle ? pageSize - spaceUnderActive : Math.min(defaultPointerPosition, middle);
		}
	}
	return state.current.lastPointer = pointer, state.current.lastActive = active, pointer;
}
function usePagination({ items, active, renderItem, pageSize, loop = !0 }) {
	let width = readlineWidth(), bound = (num) => (num % items.length + items.length) % items.length, renderedItems = items.map((item, index) => item == null ? [] : breakLines(renderItem({
		item,
		index,
		isActive: index === active
	}), width).split("\n")), renderedLength = renderedItems.reduce((acc, item) => acc + item.length, 0), renderItemAtIndex = (index) => renderedItems[index] ?? [], pointer = usePointerPosition({
		active,
		renderedItems,
		pageSize,
		loop
	}), activeItem = renderItemAtIndex(active).slice(0, pageSize), activeItemPosition = pointer + activeItem.length <= pageSize ? pointer : pageSize - activeItem.length, pageBuffer = Array.from({ length: pageSize });
	pageBuffer.splice(activeItemPosition, activeItem.length, ...activeItem);
	let itemVisited = /* @__PURE__ */ new Set([active]), bufferPointer = activeItemPosition + activeItem.length, itemPointer = bound(active + 1);
	for (; bufferPointer < pageSize && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer > active);) {
		let linesToAdd = renderItemAtIndex(itemPointer).slice(0, pageSize - bufferPointer);
		pageBuffer.splice(bufferPointer, linesToAdd.length, ...linesToAdd), itemVisited.add(itemPointer), bufferPointer += linesToAdd.length, itemPointer = bound(itemPointer + 1);
	}
	for (bufferPointer = activeItemPosition - 1, itemPointer = bound(active - 1); bufferPointer >= 0 && !itemVisited.has(itemPointer) && (loop && renderedLength > pageSize ? itemPointer !== active : itemPointer < active);) {
		let lines = renderItemAtIndex(itemPointer), linesToAdd = lines.slice(Math.max(0, lines.length - bufferPointer - 1));
		pageBuffer.splice(bufferPointer - linesToAdd.length + 1, linesToAdd.length, ...linesToAdd), itemVisited.add(itemPointer), bufferPointer -= linesToAdd.length, itemPointer = bound(itemPointer - 1);
	}
	return pageBuffer.filter((line) => typeof line == "string").join("\n");
}
// node_modules/@inquirer/type/dist/utils.js
/**
* Create a promise and get access to its `resolve` and `reject` functions.
*
* Mirrors `Promise.withResolvers()`, available starting from Node 22.
* TODO: Remove once Node 22 becomes the minimum supported version.
*/
function withResolver() {
	let resolve, reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res, reject = rej;
		}),
		resolve,
		reject
	};
}
// node_modules/@inquirer/ansi/dist/index.js
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let Stream = __require("stream");
	module.exports = class extends Stream {
		#isTTY = null;
		constructor(opts = {}) {
			super(opts), this.writable = this.readable = !0, this.muted = !1, this.on("pipe", this._onpipe), this.replace = opts.replace, this._prompt = opts.prompt || null, this._hadControl = !1;
		}
		#destSrc(key, def) {
			return this._dest ? this._dest[key] : this._src ? this._src[key] : def;
		}
		#proxy(method, ...args) {
			typeof this._dest?.[method] == "function" && this._dest[method](...args), typeof this._src?.[method] == "function" && this._src[method](...args);
		}
		get isTTY() {
			return this.#isTTY === null ? this.#destSrc("isTTY", !1) : this.#isTTY;
		}
		set isTTY(val) {
			this.#isTTY = val;
		}
		get rows() {
			return this.#destSrc("rows");
		}
		get columns() {
			return this.#destSrc("columns");
		}
		mute() {
			this.muted = !0;
		}
		unmute() {
			this.muted = !1;
		}
		_onpipe(src) {
			this._src = src;
		}
		pipe(dest, options) {
			return this._dest = dest, super.pipe(dest, options);
		}
		pause() {
			if (this._src) return this._src.pause();
		}
		resume() {
			if (this._src) return this._src.resume();
		}
		write(c) {
			if (this.muted) {
				if (!this.replace) return !0;
				if (c.match(/^\u001b/)) return c.indexOf(this._prompt) === 0 && (c = c.slice(this._prompt.length), c = c.replace(/./g, this.replace), c = this._prompt + c), this._hadControl = !0, this.emit("data", c);
				this._prompt && this._hadControl && c.indexOf(this._prompt) === 0 && (this._hadControl = !1, this.emit("data", this._prompt), c = c.slice(this._prompt.length)), c = c.toString().replace(/./g, this.replace);
			}
			this.emit("data", c);
		}
		end(c) {
			this.muted && (c = c && this.replace ? c.toString().replace(/./g, this.replace) : null), c && this.emit("data", c), this.emit("end");
		}
		destroy(...args) {
			return this.#proxy("destroy", ...args);
		}
		destroySoon(...args) {
			return this.#proxy("destroySoon", ...args);
		}
		close(...args) {
			return this.#proxy("close", ...args);
		}
	};
})))(), 1);
const cursorUp = (rows = 1) => rows > 0 ? `[${rows}A` : "", cursorDown = (rows = 1) => rows > 0 ? `[${rows}B` : "", cursorTo = (x, y) => typeof y == "number" && !Number.isNaN(y) ? `[${y + 1};${x + 1}H` : `[${x + 1}G`, eraseLines = (lines) => lines > 0 ? ("\x1B[2K" + cursorUp(1)).repeat(lines - 1) + "\x1B[2K\x1B[G" : "", height = (content) => content.split("\n").length, lastLine = (content) => content.split("\n").pop() ?? "";
var ScreenManager = class {
	height = 0;
	extraLinesUnderPrompt = 0;
	cursorPos;
	rl;
	constructor(rl) {
		this.rl = rl, this.cursorPos = rl.getCursorPos();
	}
	write(content) {
		this.rl.output.unmute(), this.rl.output.write(content), this.rl.output.mute();
	}
	render(content, bottomContent = "") {
		let promptLine = lastLine(content), rawPromptLine = stripVTControlCharacters(promptLine), prompt = rawPromptLine;
		this.rl.line.length > 0 && (prompt = prompt.slice(0, -this.rl.line.length)), this.rl.setPrompt(prompt), this.cursorPos = this.rl.getCursorPos();
		let width = readlineWidth();
		content = breakLines(content, width), bottomContent = breakLines(bottomContent, width), rawPromptLine.length % width === 0 && (content += "\n");
		let output = content + (bottomContent ? "\n" + bottomContent : ""), bottomContentHeight = Math.floor(rawPromptLine.length / width) - this.cursorPos.rows + (bottomContent ? height(bottomContent) : 0);
		bottomContentHeight > 0 && (output += cursorUp(bottomContentHeight)), output += cursorTo(this.cursorPos.cols), this.write(cursorDown(this.extraLinesUnderPrompt) + eraseLines(this.height) + output), this.extraLinesUnderPrompt = bottomContentHeight, this.height = height(output);
	}
	checkCursorPos() {
		let cursorPos = this.rl.getCursorPos();
		cursorPos.cols !== this.cursorPos.cols && (this.write(cursorTo(cursorPos.cols)), this.cursorPos = cursorPos);
	}
	done({ clearContent }) {
		this.rl.setPrompt("");
		let output = cursorDown(this.extraLinesUnderPrompt);
		output += clearContent ? eraseLines(this.height) : "\n", output += "\x1B[G", output += "\x1B[?25h", this.write(output), this.rl.close();
	}
};
// node_modules/@inquirer/core/dist/lib/create-prompt.js
const nativeSetImmediate = globalThis.setImmediate, nativeClearImmediate = globalThis.clearImmediate;
/**
* Register an event listener and return its disposer, so registrations collapse
* into a single statement: `cleanups.add(listenTo(rl, 'close', handler))`.
*/
function listenTo(target, event, listener) {
	return "on" in target ? (target.on(event, listener), () => target.removeListener(event, listener)) : (target.addEventListener(event, listener), () => target.removeEventListener(event, listener));
}
function getCallSites() {
	let savedPrepareStackTrace = Error.prepareStackTrace, result = [];
	try {
		Error.prepareStackTrace = (_, callSites) => {
			let callSitesWithoutCurrent = callSites.slice(1);
			return result = callSitesWithoutCurrent, callSitesWithoutCurrent;
		}, (/* @__PURE__ */ Error()).stack;
	} catch {
		return result;
	}
	return Error.prepareStackTrace = savedPrepareStackTrace, result;
}
function createPrompt(view) {
	let callSites = getCallSites();
	return (config, context = {}) => {
		let { input = process.stdin, signal } = context, cleanups = /* @__PURE__ */ new Set(), output = new import_lib.default();
		output.pipe(context.output ?? process.stdout);
		let rl = readline.createInterface({
			terminal: !0,
			input,
			output
		});
		output.mute();
		let screen = new ScreenManager(rl), { promise, resolve, reject } = withResolver();
		return withHooks(rl, (cycle) => {
			let clearEffects = AsyncResource.bind(() => effectScheduler.clearAll()), settlePrompt = (settle) => {
				try {
					clearEffects(), settle();
				} catch (error) {
					reject(error);
				}
			}, resolvePrompt = (value) => settlePrompt(() => resolve(value)), rejectPrompt = (error) => settlePrompt(() => reject(error)), promptPromise = Object.assign(promise.finally(() => {
				cleanups.forEach((cleanup) => cleanup()), screen.done({ clearContent: !!context.clearPromptOnDone }), output.end();
			}).then(() => promise), { cancel: () => rejectPrompt(new CancelPromptError()) });
			if (signal) {
				let abort = () => rejectPrompt(new AbortPromptError({ cause: signal.reason }));
				if (signal.aborted) return abort(), promptPromise;
				cleanups.add(listenTo(signal, "abort", abort));
			}
			cleanups.add(onExit((code, signal) => {
				rejectPrompt(new ExitPromptError(`User force closed the prompt with ${code} ${signal}`));
			})), cleanups.add(listenTo(rl, "SIGINT", () => rejectPrompt(new ExitPromptError("User force closed the prompt with SIGINT")))), cleanups.add(listenTo(rl, "close", clearEffects));
			let startCycle = () => {
				cleanups.add(listenTo(rl.input, "keypress", () => screen.checkCursorPos()));
				let pendingDone = null;
				cycle(() => {
					let effectsSettled = !1;
					try {
						let nextView = view(config, (value) => {
							effectsSettled ? resolvePrompt(value) : pendingDone = { value };
						});
						if (nextView === void 0) {
							let callerFilename = callSites[1]?.getFileName();
							throw callerFilename && !callerFilename.startsWith("file://") && (callerFilename = path.resolve(callerFilename)), Error(`Prompt functions must return a string.\n    at ${callerFilename}`);
						}
						let [content, bottomContent] = typeof nextView == "string" ? [nextView] : nextView;
						screen.render(content, bottomContent), effectScheduler.run();
					} catch (error) {
						rejectPrompt(error);
					}
					if (effectsSettled = !0, pendingDone !== null) {
						let { value } = pendingDone;
						pendingDone = null, resolvePrompt(value);
					}
				});
			};
			if ("readableFlowing" in input && input.isTTY) {
				let immediate = nativeSetImmediate(startCycle);
				cleanups.add(() => nativeClearImmediate(immediate));
			} else startCycle();
			return promptPromise;
		});
	};
}
// node_modules/@inquirer/core/dist/lib/Separator.js
/**
* Separator object
* Used to space/separate choices group
*/
var Separator = class {
	separator = styleText("dim", Array.from({ length: 15 }).join(figures.line));
	type = "separator";
	constructor(separator) {
		separator && (this.separator = separator);
	}
	static isSeparator(choice) {
		return !!(choice && typeof choice == "object" && "type" in choice && choice.type === "separator");
	}
};
// node_modules/@inquirer/confirm/dist/index.js
const confirmTheme = {
	keywords: {
		yes: "Yes",
		no: "No",
		error: ({ yes, no }) => `You must answer with "${yes}" or "${no}"`
	},
	style: { confirmDefault: (text) => {
		let first = text[0] ?? "";
		return first.toLowerCase() === first.toUpperCase() ? styleText("cyan", text) : first.toUpperCase() + text.slice(1);
	} }
};
var dist_default$2 = createPrompt((config, done) => {
	let [status, setStatus] = useState("idle"), [value, setValue] = useState(""), [errorMsg, setError] = useState(), theme = makeTheme(confirmTheme, config.theme), prefix = usePrefix({
		status,
		theme
	}), { yes, no } = theme.keywords, yesHint = (yes[0] ?? "").toLowerCase(), noHint = (no[0] ?? "").toLowerCase(), hint = config.default === !1 ? `${yesHint}/${theme.style.confirmDefault(noHint)}` : `${theme.style.confirmDefault(yesHint)}/${noHint}`;
	function boolToString(value) {
		return value ? yes : no;
	}
	let { transformer = boolToString } = config;
	function getBooleanValue(value) {
		let v = value.trim().toLowerCase();
		if (v === "") return config.default !== !1;
		if (yes.toLowerCase().startsWith(v)) return !0;
		if (no.toLowerCase().startsWith(v)) return !1;
		if ("yes".startsWith(v)) return !0;
		if ("no".startsWith(v)) return !1;
	}
	useKeypress((key, rl) => {
		if (status === "idle") {
			if (isEnterKey(key)) {
				let answer = getBooleanValue(value);
				if (answer === void 0) {
					rl.write(value), setError(theme.keywords.error({
						yes,
						no
					}));
					return;
				}
				setValue(transformer(answer)), setStatus("done"), done(answer);
			} else if (isTabKey(key)) {
				let answer = boolToString(!(getBooleanValue(value) ?? config.default !== !1));
				rl.clearLine(0), rl.write(answer), setValue(answer);
			} else setValue(rl.line), setError(void 0);
		}
	});
	let formattedValue = value, defaultValue = "";
	status === "done" ? formattedValue = theme.style.answer(value) : defaultValue = ` ${theme.style.defaultAnswer(hint)}`;
	let message = theme.style.message(config.message, status), error = "";
	return errorMsg && (error = theme.style.error(errorMsg)), [`${prefix} ${message}${defaultValue} ${formattedValue}`, error];
});
// node_modules/@inquirer/input/dist/index.js
const inputTheme = { validationFailureMode: "keep" };
var dist_default$1 = createPrompt((config, done) => {
	let { prefill = "tab" } = config, theme = makeTheme(inputTheme, config.theme), [status, setStatus] = useState("idle"), [defaultValue, setDefaultValue] = useState(String(config.default ?? "")), [errorMsg, setError] = useState(), [value, setValue] = useState(""), prefix = usePrefix({
		status,
		theme
	});
	async function validate(value) {
		let { required, pattern, patternError = "Invalid input" } = config;
		return required && !value ? "You must provide a value" : pattern && !pattern.test(value) ? patternError : typeof config.validate != "function" || await config.validate(value) || "You must provide a valid value";
	}
	useKeypress(async (key, rl) => {
		if (status === "idle") {
			if (isEnterKey(key)) {
				let answer = value || defaultValue;
				setStatus("loading");
				let isValid = await validate(answer);
				isValid === !0 ? (setValue(answer), setStatus("done"), done(answer)) : (theme.validationFailureMode === "clear" ? setValue("") : rl.write(value), setError(isValid), setStatus("idle"));
			} else isBackspaceKey(key) && !value ? setDefaultValue("") : isTabKey(key) && !value ? (setDefaultValue(""), rl.clearLine(0), rl.write(defaultValue), setValue(defaultValue)) : (setValue(rl.line), setError(void 0));
		}
	}), useEffect((rl) => {
		prefill === "editable" && defaultValue && (rl.write(defaultValue), setValue(defaultValue));
	}, []);
	let message = theme.style.message(config.message, status), formattedValue = value;
	typeof config.transformer == "function" ? formattedValue = config.transformer(value, { isFinal: status === "done" }) : status === "done" && (formattedValue = theme.style.answer(value));
	let defaultStr;
	defaultValue && status !== "done" && !value && (defaultStr = theme.style.defaultAnswer(defaultValue));
	let error = "";
	return errorMsg && (error = theme.style.error(errorMsg)), [[
		prefix,
		message,
		defaultStr,
		formattedValue
	].filter((v) => v !== void 0).join(" "), error];
});
// node_modules/@inquirer/select/dist/index.js
const selectTheme = {
	icon: { cursor: figures.pointer },
	style: {
		disabled: (text) => styleText("dim", text),
		description: (text) => styleText("cyan", text),
		keysHelpTip: (keys) => keys.map(([key, action]) => `${styleText("bold", key)} ${styleText("dim", action)}`).join(styleText("dim", " • "))
	},
	i18n: { disabledError: "This option is disabled and cannot be selected." },
	indexMode: "hidden"
};
function isSelectable(item) {
	return !Separator.isSeparator(item) && !item.disabled;
}
function isNavigable(item) {
	return !Separator.isSeparator(item);
}
function normalizeChoices(choices) {
	return choices.map((choice) => {
		if (Separator.isSeparator(choice)) return choice;
		if (typeof choice != "object" || !choice || !("value" in choice)) {
			let name = String(choice);
			return {
				value: choice,
				name,
				short: name,
				disabled: !1
			};
		}
		let name = choice.name ?? String(choice.value), normalizedChoice = {
			value: choice.value,
			name,
			short: choice.short ?? name,
			disabled: choice.disabled ?? !1
		};
		return choice.description && (normalizedChoice.description = choice.description), normalizedChoice;
	});
}
var dist_default = createPrompt((config, done) => {
	let { loop = !0, pageSize = 7 } = config, theme = makeTheme(selectTheme, config.theme), { keybindings } = theme, [status, setStatus] = useState("idle"), prefix = usePrefix({
		status,
		theme
	}), searchTimeoutRef = useRef(), searchEnabled = !keybindings.includes("vim"), items = useMemo(() => normalizeChoices(config.choices), [config.choices]), bounds = useMemo(() => {
		let first = items.findIndex(isNavigable), last = items.findLastIndex(isNavigable);
		if (first === -1) throw new ValidationError("[select prompt] No selectable choices. All choices are disabled.");
		return {
			first,
			last
		};
	}, [items]), defaultItemIndex = useMemo(() => "default" in config ? items.findIndex((item) => isSelectable(item) && item.value === config.default) : -1, [config.default, items]), [active, setActive] = useState(defaultItemIndex === -1 ? bounds.first : defaultItemIndex), selectedChoice = items[active];
	if (selectedChoice == null || Separator.isSeparator(selectedChoice)) throw Error("Active index does not point to a choice");
	let [errorMsg, setError] = useState();
	useKeypress((key, rl) => {
		if (clearTimeout(searchTimeoutRef.current), errorMsg && setError(void 0), isEnterKey(key)) selectedChoice.disabled ? setError(theme.i18n.disabledError) : (setStatus("done"), done(selectedChoice.value));
		else if (isUpKey(key, keybindings) || isDownKey(key, keybindings)) {
			if (rl.clearLine(0), loop || isUpKey(key, keybindings) && active !== bounds.first || isDownKey(key, keybindings) && active !== bounds.last) {
				let offset = isUpKey(key, keybindings) ? -1 : 1, next = active;
				do
					next = (next + offset + items.length) % items.length;
				while (!isNavigable(items[next]));
				setActive(next);
			}
		} else if (isNumberKey(key) && !Number.isNaN(Number(rl.line))) {
			let selectedIndex = Number(rl.line) - 1, selectableIndex = -1, position = items.findIndex((item) => !Separator.isSeparator(item) && (selectableIndex++, selectableIndex === selectedIndex)), item = items[position];
			item != null && isSelectable(item) && setActive(position), searchTimeoutRef.current = setTimeout(() => {
				rl.clearLine(0);
			}, 700);
		} else if (isBackspaceKey(key)) rl.clearLine(0);
		else if (searchEnabled) {
			let searchTerm = rl.line.toLowerCase(), matchIndex = items.findIndex((item) => Separator.isSeparator(item) || !isSelectable(item) ? !1 : item.name.toLowerCase().startsWith(searchTerm));
			matchIndex !== -1 && setActive(matchIndex), searchTimeoutRef.current = setTimeout(() => {
				rl.clearLine(0);
			}, 700);
		}
	}), useEffect(() => () => {
		clearTimeout(searchTimeoutRef.current);
	}, []);
	let message = theme.style.message(config.message, status), helpLine = theme.style.keysHelpTip([["↑↓", "navigate"], ["⏎", "select"]]), separatorCount = 0, page = usePagination({
		items,
		active,
		renderItem({ item, isActive, index }) {
			if (Separator.isSeparator(item)) return separatorCount++, ` ${item.separator}`;
			let cursor = isActive ? theme.icon.cursor : " ", indexLabel = theme.indexMode === "number" ? `${index + 1 - separatorCount}. ` : "";
			if (item.disabled) {
				let disabledLabel = typeof item.disabled == "string" ? item.disabled : "(disabled)", disabledCursor = isActive ? theme.icon.cursor : "-";
				return theme.style.disabled(`${disabledCursor} ${indexLabel}${item.name} ${disabledLabel}`);
			}
			return (isActive ? theme.style.highlight : (x) => x)(`${cursor} ${indexLabel}${item.name}`);
		},
		pageSize,
		loop
	});
	if (status === "done") return [
		prefix,
		message,
		theme.style.answer(selectedChoice.short)
	].filter(Boolean).join(" ");
	let { description } = selectedChoice;
	return `${[
		[prefix, message].filter(Boolean).join(" "),
		page,
		" ",
		description ? theme.style.description(description) : "",
		errorMsg ? theme.style.error(errorMsg) : "",
		helpLine
	].filter(Boolean).join("\n").trimEnd()}[?25l`;
});
export { Separator as i, dist_default$1 as n, dist_default$2 as r, dist_default as t };
