// node_modules/signal-exit/dist/mjs/signals.js
/**
* This is not the set of all possible signals.
*
* It IS, however, the set of all signals that trigger
* an exit on either Linux or BSD systems.  Linux is a
* superset of the signal names supported on BSD, and
* the unknown signals just fail to register, so we can
* catch that easily enough.
*
* Windows signals are a different set, since there are
* signals that terminate Windows processes, but don't
* terminate (or don't even exist) on Posix systems.
*
* Don't bother with SIGKILL.  It's uncatchable, which
* means that we can't fire any callbacks anyway.
*
* If a user does happen to register a handler on a non-
* fatal signal like SIGWINCH or something, and then
* exit, it'll end up firing `process.emit('exit')`, so
* the handler will be fired anyway.
*
* SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
* artificially, inherently leave the process in a
* state from which it is not safe to try and enter JS
* listeners.
*/
const signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM"), process.platform !== "win32" && signals.push("SIGALRM", "SIGABRT", "SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT"), process.platform === "linux" && signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
// node_modules/signal-exit/dist/mjs/index.js
const processOk = (process) => !!process && typeof process == "object" && typeof process.removeListener == "function" && typeof process.emit == "function" && typeof process.reallyExit == "function" && typeof process.listeners == "function" && typeof process.kill == "function" && typeof process.pid == "number" && typeof process.on == "function", kExitEmitter = Symbol.for("signal-exit emitter"), global = globalThis, ObjectDefineProperty = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: !1,
		exit: !1
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (global[kExitEmitter]) return global[kExitEmitter];
		ObjectDefineProperty(global, kExitEmitter, {
			value: this,
			writable: !1,
			enumerable: !1,
			configurable: !1
		});
	}
	on(ev, fn) {
		this.listeners[ev].push(fn);
	}
	removeListener(ev, fn) {
		let list = this.listeners[ev], i = list.indexOf(fn);
		/* c8 ignore start */
		i !== -1 && 
		/* c8 ignore stop */
		(i === 0 && list.length === 1 ? list.length = 0 : list.splice(i, 1));
	}
	emit(ev, code, signal) {
		if (this.emitted[ev]) return !1;
		this.emitted[ev] = !0;
		let ret = !1;
		for (let fn of this.listeners[ev]) ret = fn(code, signal) === !0 || ret;
		return ev === "exit" && (ret = this.emit("afterExit", code, signal) || ret), ret;
	}
}, SignalExitBase = class {};
const signalExitWrap = (handler) => ({
	onExit(cb, opts) {
		return handler.onExit(cb, opts);
	},
	load() {
		return handler.load();
	},
	unload() {
		return handler.unload();
	}
});
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, SignalExit = class extends SignalExitBase {
	/* c8 ignore start */
	#hupSig = process$1.platform === "win32" ? "SIGINT" : "SIGHUP";
	/* c8 ignore stop */
	#emitter = new Emitter();
	#process;
	#originalProcessEmit;
	#originalProcessReallyExit;
	#sigListeners = {};
	#loaded = !1;
	constructor(process) {
		super(), this.#process = process, this.#sigListeners = {};
		for (let sig of signals) this.#sigListeners[sig] = () => {
			let listeners = this.#process.listeners(sig), { count } = this.#emitter, p = process;
			/* c8 ignore stop */
			if (typeof p.__signal_exit_emitter__ == "object" && typeof p.__signal_exit_emitter__.count == "number" && (count += p.__signal_exit_emitter__.count), listeners.length === count) {
				this.unload();
				let ret = this.#emitter.emit("exit", null, sig), s = sig === "SIGHUP" ? this.#hupSig : sig;
				ret || process.kill(process.pid, s);
			}
		};
		this.#originalProcessReallyExit = process.reallyExit, this.#originalProcessEmit = process.emit;
	}
	onExit(cb, opts) {
		/* c8 ignore start */
		if (!processOk(this.#process)) return () => {};
		/* c8 ignore stop */
		this.#loaded === !1 && this.load();
		let ev = opts?.alwaysLast ? "afterExit" : "exit";
		return this.#emitter.on(ev, cb), () => {
			this.#emitter.removeListener(ev, cb), this.#emitter.listeners.exit.length === 0 && this.#emitter.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#loaded) {
			this.#loaded = !0, this.#emitter.count += 1;
			for (let sig of signals) try {
				let fn = this.#sigListeners[sig];
				fn && this.#process.on(sig, fn);
			} catch {}
			this.#process.emit = (ev, ...a) => this.#processEmit(ev, ...a), this.#process.reallyExit = (code) => this.#processReallyExit(code);
		}
	}
	unload() {
		this.#loaded && (this.#loaded = !1, signals.forEach((sig) => {
			let listener = this.#sigListeners[sig];
			/* c8 ignore start */
			if (!listener) throw Error("Listener not defined for signal: " + sig);
			/* c8 ignore stop */
			try {
				this.#process.removeListener(sig, listener);
			} catch {}
			/* c8 ignore stop */
		}), this.#process.emit = this.#originalProcessEmit, this.#process.reallyExit = this.#originalProcessReallyExit, --this.#emitter.count);
	}
	#processReallyExit(code) {
		return processOk(this.#process) ? 
		/* c8 ignore stop */
		(this.#process.exitCode = code || 0, this.#emitter.emit("exit", this.#process.exitCode, null), this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode)) : 0;
	}
	#processEmit(ev, ...args) {
		let og = this.#originalProcessEmit;
		if (ev === "exit" && processOk(this.#process)) {
			typeof args[0] == "number" && (this.#process.exitCode = args[0]);
			/* c8 ignore start */
			let ret = og.call(this.#process, ev, ...args);
			/* c8 ignore stop */
			return this.#emitter.emit("exit", this.#process.exitCode, null), ret;
		}
		return og.call(this.#process, ev, ...args);
	}
};
const process$1 = globalThis.process, { onExit, load, unload } = signalExitWrap(processOk(process$1) ? new SignalExit(process$1) : new SignalExitFallback());
export { onExit as t };
