import { i as __require, t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/graceful-fs/polyfills.js
var require_polyfills = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constants = __require("constants"), origCwd = process.cwd, cwd = null, platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
	process.cwd = function() {
		return cwd ||= origCwd.call(process), cwd;
	};
	try {
		process.cwd();
	} catch {}
	if (typeof process.chdir == "function") {
		var chdir = process.chdir;
		process.chdir = function(d) {
			cwd = null, chdir.call(process, d);
		}, Object.setPrototypeOf && Object.setPrototypeOf(process.chdir, chdir);
	}
	module.exports = patch;
	function patch(fs) {
		constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./) && patchLchmod(fs), fs.lutimes || patchLutimes(fs), fs.chown = chownFix(fs.chown), fs.fchown = chownFix(fs.fchown), fs.lchown = chownFix(fs.lchown), fs.chmod = chmodFix(fs.chmod), fs.fchmod = chmodFix(fs.fchmod), fs.lchmod = chmodFix(fs.lchmod), fs.chownSync = chownFixSync(fs.chownSync), fs.fchownSync = chownFixSync(fs.fchownSync), fs.lchownSync = chownFixSync(fs.lchownSync), fs.chmodSync = chmodFixSync(fs.chmodSync), fs.fchmodSync = chmodFixSync(fs.fchmodSync), fs.lchmodSync = chmodFixSync(fs.lchmodSync), fs.stat = statFix(fs.stat), fs.fstat = statFix(fs.fstat), fs.lstat = statFix(fs.lstat), fs.statSync = statFixSync(fs.statSync), fs.fstatSync = statFixSync(fs.fstatSync), fs.lstatSync = statFixSync(fs.lstatSync), fs.chmod && !fs.lchmod && (fs.lchmod = function(path, mode, cb) {
			cb && process.nextTick(cb);
		}, fs.lchmodSync = function() {}), fs.chown && !fs.lchown && (fs.lchown = function(path, uid, gid, cb) {
			cb && process.nextTick(cb);
		}, fs.lchownSync = function() {}), platform === "win32" && (fs.rename = typeof fs.rename == "function" ? (function(fs$rename) {
			function rename(from, to, cb) {
				var start = Date.now(), backoff = 0;
				fs$rename(from, to, function CB(er) {
					er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4 ? (setTimeout(function() {
						fs.stat(to, function(stater, st) {
							stater && stater.code === "ENOENT" ? fs$rename(from, to, CB) : cb(er);
						});
					}, backoff), backoff < 100 && (backoff += 10)) : cb && cb(er);
				});
			}
			return Object.setPrototypeOf && Object.setPrototypeOf(rename, fs$rename), rename;
		})(fs.rename) : fs.rename), fs.read = typeof fs.read == "function" ? (function(fs$read) {
			function read(fd, buffer, offset, length, position, callback_) {
				var callback;
				if (callback_ && typeof callback_ == "function") {
					var eagCounter = 0;
					callback = function(er, _, __) {
						if (er && er.code === "EAGAIN" && eagCounter < 10) return eagCounter++, fs$read.call(fs, fd, buffer, offset, length, position, callback);
						callback_.apply(this, arguments);
					};
				}
				return fs$read.call(fs, fd, buffer, offset, length, position, callback);
			}
			return Object.setPrototypeOf && Object.setPrototypeOf(read, fs$read), read;
		})(fs.read) : fs.read, fs.readSync = typeof fs.readSync == "function" ? (function(fs$readSync) {
			return function(fd, buffer, offset, length, position) {
				for (var eagCounter = 0;;) try {
					return fs$readSync.call(fs, fd, buffer, offset, length, position);
				} catch (er) {
					if (er.code === "EAGAIN" && eagCounter < 10) {
						eagCounter++;
						continue;
					}
					throw er;
				}
			};
		})(fs.readSync) : fs.readSync;
		function patchLchmod(fs) {
			fs.lchmod = function(path, mode, callback) {
				fs.open(path, constants.O_WRONLY | constants.O_SYMLINK, mode, function(err, fd) {
					err ? callback && callback(err) : fs.fchmod(fd, mode, function(err) {
						fs.close(fd, function(err2) {
							callback && callback(err || err2);
						});
					});
				});
			}, fs.lchmodSync = function(path, mode) {
				var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode), threw = !0, ret;
				try {
					ret = fs.fchmodSync(fd, mode), threw = !1;
				} finally {
					if (threw) try {
						fs.closeSync(fd);
					} catch {}
					else fs.closeSync(fd);
				}
				return ret;
			};
		}
		function patchLutimes(fs) {
			constants.hasOwnProperty("O_SYMLINK") && fs.futimes ? (fs.lutimes = function(path, at, mt, cb) {
				fs.open(path, constants.O_SYMLINK, function(er, fd) {
					er ? cb && cb(er) : fs.futimes(fd, at, mt, function(er) {
						fs.close(fd, function(er2) {
							cb && cb(er || er2);
						});
					});
				});
			}, fs.lutimesSync = function(path, at, mt) {
				var fd = fs.openSync(path, constants.O_SYMLINK), ret, threw = !0;
				try {
					ret = fs.futimesSync(fd, at, mt), threw = !1;
				} finally {
					if (threw) try {
						fs.closeSync(fd);
					} catch {}
					else fs.closeSync(fd);
				}
				return ret;
			}) : fs.futimes && (fs.lutimes = function(_a, _b, _c, cb) {
				cb && process.nextTick(cb);
			}, fs.lutimesSync = function() {});
		}
		function chmodFix(orig) {
			return orig && function(target, mode, cb) {
				return orig.call(fs, target, mode, function(er) {
					chownErOk(er) && (er = null), cb && cb.apply(this, arguments);
				});
			};
		}
		function chmodFixSync(orig) {
			return orig && function(target, mode) {
				try {
					return orig.call(fs, target, mode);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function chownFix(orig) {
			return orig && function(target, uid, gid, cb) {
				return orig.call(fs, target, uid, gid, function(er) {
					chownErOk(er) && (er = null), cb && cb.apply(this, arguments);
				});
			};
		}
		function chownFixSync(orig) {
			return orig && function(target, uid, gid) {
				try {
					return orig.call(fs, target, uid, gid);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function statFix(orig) {
			return orig && function(target, options, cb) {
				typeof options == "function" && (cb = options, options = null);
				function callback(er, stats) {
					stats && (stats.uid < 0 && (stats.uid += 4294967296), stats.gid < 0 && (stats.gid += 4294967296)), cb && cb.apply(this, arguments);
				}
				return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
			};
		}
		function statFixSync(orig) {
			return orig && function(target, options) {
				var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
				return stats && (stats.uid < 0 && (stats.uid += 4294967296), stats.gid < 0 && (stats.gid += 4294967296)), stats;
			};
		}
		function chownErOk(er) {
			return !(er && er.code !== "ENOSYS" && (process.getuid && process.getuid() === 0 || er.code !== "EINVAL" && er.code !== "EPERM"));
		}
	}
})), require_legacy_streams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream").Stream;
	module.exports = legacy;
	function legacy(fs) {
		return {
			ReadStream,
			WriteStream
		};
		function ReadStream(path, options) {
			if (!(this instanceof ReadStream)) return new ReadStream(path, options);
			Stream.call(this);
			var self = this;
			this.path = path, this.fd = null, this.readable = !0, this.paused = !1, this.flags = "r", this.mode = 438, this.bufferSize = 65536, options ||= {};
			for (var keys = Object.keys(options), index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.encoding && this.setEncoding(this.encoding), this.start !== void 0) {
				if (typeof this.start != "number") throw TypeError("start must be a Number");
				if (this.end === void 0) this.end = 1e400;
				else if (typeof this.end != "number") throw TypeError("end must be a Number");
				if (this.start > this.end) throw Error("start must be <= end");
				this.pos = this.start;
			}
			this.fd === null ? fs.open(this.path, this.flags, this.mode, function(err, fd) {
				err ? (self.emit("error", err), self.readable = !1) : (self.fd = fd, self.emit("open", fd), self._read());
			}) : process.nextTick(function() {
				self._read();
			});
		}
		function WriteStream(path, options) {
			if (!(this instanceof WriteStream)) return new WriteStream(path, options);
			Stream.call(this), this.path = path, this.fd = null, this.writable = !0, this.flags = "w", this.encoding = "binary", this.mode = 438, this.bytesWritten = 0, options ||= {};
			for (var keys = Object.keys(options), index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.start !== void 0) {
				if (typeof this.start != "number") throw TypeError("start must be a Number");
				if (this.start < 0) throw Error("start must be >= zero");
				this.pos = this.start;
			}
			this.busy = !1, this._queue = [], this.fd === null && (this._open = fs.open, this._queue.push([
				this._open,
				this.path,
				this.flags,
				this.mode,
				void 0
			]), this.flush());
		}
	}
})), require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = clone;
	var getPrototypeOf = Object.getPrototypeOf || function(obj) {
		return obj.__proto__;
	};
	function clone(obj) {
		if (typeof obj != "object" || !obj) return obj;
		if (obj instanceof Object) var copy = { __proto__: getPrototypeOf(obj) };
		else var copy = Object.create(null);
		return Object.getOwnPropertyNames(obj).forEach(function(key) {
			Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
		}), copy;
	}
})), require_graceful_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = __require("fs"), polyfills = require_polyfills(), legacy = require_legacy_streams(), clone = require_clone(), util = __require("util"), gracefulQueue, previousSymbol;
	/* istanbul ignore else - node 0.x polyfill */
	typeof Symbol == "function" && typeof Symbol.for == "function" ? (gracefulQueue = Symbol.for("graceful-fs.queue"), previousSymbol = Symbol.for("graceful-fs.previous")) : (gracefulQueue = "___graceful-fs.queue", previousSymbol = "___graceful-fs.previous");
	function noop() {}
	function publishQueue(context, queue) {
		Object.defineProperty(context, gracefulQueue, { get: function() {
			return queue;
		} });
	}
	var debug = noop;
	util.debuglog ? debug = util.debuglog("gfs4") : /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && (debug = function() {
		var m = util.format.apply(util, arguments);
		m = "GFS4: " + m.split(/\n/).join("\nGFS4: "), console.error(m);
	}), fs[gracefulQueue] || (publishQueue(fs, global[gracefulQueue] || []), fs.close = (function(fs$close) {
		function close(fd, cb) {
			return fs$close.call(fs, fd, function(err) {
				err || resetQueue(), typeof cb == "function" && cb.apply(this, arguments);
			});
		}
		return Object.defineProperty(close, previousSymbol, { value: fs$close }), close;
	})(fs.close), fs.closeSync = (function(fs$closeSync) {
		function closeSync(fd) {
			fs$closeSync.apply(fs, arguments), resetQueue();
		}
		return Object.defineProperty(closeSync, previousSymbol, { value: fs$closeSync }), closeSync;
	})(fs.closeSync), /\bgfs4\b/i.test(process.env.NODE_DEBUG || "") && process.on("exit", function() {
		debug(fs[gracefulQueue]), __require("assert").equal(fs[gracefulQueue].length, 0);
	})), global[gracefulQueue] || publishQueue(global, fs[gracefulQueue]), module.exports = patch(clone(fs)), process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched && (module.exports = patch(fs), fs.__patched = !0);
	function patch(fs) {
		polyfills(fs), fs.gracefulify = patch, fs.createReadStream = createReadStream, fs.createWriteStream = createWriteStream;
		var fs$readFile = fs.readFile;
		fs.readFile = readFile;
		function readFile(path, options, cb) {
			return typeof options == "function" && (cb = options, options = null), go$readFile(path, options, cb);
			function go$readFile(path, options, cb, startTime) {
				return fs$readFile(path, options, function(err) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$readFile,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : typeof cb == "function" && cb.apply(this, arguments);
				});
			}
		}
		var fs$writeFile = fs.writeFile;
		fs.writeFile = writeFile;
		function writeFile(path, data, options, cb) {
			return typeof options == "function" && (cb = options, options = null), go$writeFile(path, data, options, cb);
			function go$writeFile(path, data, options, cb, startTime) {
				return fs$writeFile(path, data, options, function(err) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$writeFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : typeof cb == "function" && cb.apply(this, arguments);
				});
			}
		}
		var fs$appendFile = fs.appendFile;
		fs$appendFile && (fs.appendFile = appendFile);
		function appendFile(path, data, options, cb) {
			return typeof options == "function" && (cb = options, options = null), go$appendFile(path, data, options, cb);
			function go$appendFile(path, data, options, cb, startTime) {
				return fs$appendFile(path, data, options, function(err) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$appendFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : typeof cb == "function" && cb.apply(this, arguments);
				});
			}
		}
		var fs$copyFile = fs.copyFile;
		fs$copyFile && (fs.copyFile = copyFile);
		function copyFile(src, dest, flags, cb) {
			return typeof flags == "function" && (cb = flags, flags = 0), go$copyFile(src, dest, flags, cb);
			function go$copyFile(src, dest, flags, cb, startTime) {
				return fs$copyFile(src, dest, flags, function(err) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$copyFile,
						[
							src,
							dest,
							flags,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : typeof cb == "function" && cb.apply(this, arguments);
				});
			}
		}
		var fs$readdir = fs.readdir;
		fs.readdir = readdir;
		var noReaddirOptionVersions = /^v[0-5]\./;
		function readdir(path, options, cb) {
			typeof options == "function" && (cb = options, options = null);
			var go$readdir = noReaddirOptionVersions.test(process.version) ? function(path, options, cb, startTime) {
				return fs$readdir(path, fs$readdirCallback(path, options, cb, startTime));
			} : function(path, options, cb, startTime) {
				return fs$readdir(path, options, fs$readdirCallback(path, options, cb, startTime));
			};
			return go$readdir(path, options, cb);
			function fs$readdirCallback(path, options, cb, startTime) {
				return function(err, files) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$readdir,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : (files && files.sort && files.sort(), typeof cb == "function" && cb.call(this, err, files));
				};
			}
		}
		if (process.version.substr(0, 4) === "v0.8") {
			var legStreams = legacy(fs);
			ReadStream = legStreams.ReadStream, WriteStream = legStreams.WriteStream;
		}
		var fs$ReadStream = fs.ReadStream;
		fs$ReadStream && (ReadStream.prototype = Object.create(fs$ReadStream.prototype), ReadStream.prototype.open = ReadStream$open);
		var fs$WriteStream = fs.WriteStream;
		fs$WriteStream && (WriteStream.prototype = Object.create(fs$WriteStream.prototype), WriteStream.prototype.open = WriteStream$open), Object.defineProperty(fs, "ReadStream", {
			get: function() {
				return ReadStream;
			},
			set: function(val) {
				ReadStream = val;
			},
			enumerable: !0,
			configurable: !0
		}), Object.defineProperty(fs, "WriteStream", {
			get: function() {
				return WriteStream;
			},
			set: function(val) {
				WriteStream = val;
			},
			enumerable: !0,
			configurable: !0
		});
		var FileReadStream = ReadStream;
		Object.defineProperty(fs, "FileReadStream", {
			get: function() {
				return FileReadStream;
			},
			set: function(val) {
				FileReadStream = val;
			},
			enumerable: !0,
			configurable: !0
		});
		var FileWriteStream = WriteStream;
		Object.defineProperty(fs, "FileWriteStream", {
			get: function() {
				return FileWriteStream;
			},
			set: function(val) {
				FileWriteStream = val;
			},
			enumerable: !0,
			configurable: !0
		});
		function ReadStream(path, options) {
			return this instanceof ReadStream ? (fs$ReadStream.apply(this, arguments), this) : ReadStream.apply(Object.create(ReadStream.prototype), arguments);
		}
		function ReadStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				err ? (that.autoClose && that.destroy(), that.emit("error", err)) : (that.fd = fd, that.emit("open", fd), that.read());
			});
		}
		function WriteStream(path, options) {
			return this instanceof WriteStream ? (fs$WriteStream.apply(this, arguments), this) : WriteStream.apply(Object.create(WriteStream.prototype), arguments);
		}
		function WriteStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				err ? (that.destroy(), that.emit("error", err)) : (that.fd = fd, that.emit("open", fd));
			});
		}
		function createReadStream(path, options) {
			return new fs.ReadStream(path, options);
		}
		function createWriteStream(path, options) {
			return new fs.WriteStream(path, options);
		}
		var fs$open = fs.open;
		fs.open = open;
		function open(path, flags, mode, cb) {
			return typeof mode == "function" && (cb = mode, mode = null), go$open(path, flags, mode, cb);
			function go$open(path, flags, mode, cb, startTime) {
				return fs$open(path, flags, mode, function(err, fd) {
					err && (err.code === "EMFILE" || err.code === "ENFILE") ? enqueue([
						go$open,
						[
							path,
							flags,
							mode,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]) : typeof cb == "function" && cb.apply(this, arguments);
				});
			}
		}
		return fs;
	}
	function enqueue(elem) {
		debug("ENQUEUE", elem[0].name, elem[1]), fs[gracefulQueue].push(elem), retry();
	}
	var retryTimer;
	function resetQueue() {
		for (var now = Date.now(), i = 0; i < fs[gracefulQueue].length; ++i) fs[gracefulQueue][i].length > 2 && (fs[gracefulQueue][i][3] = now, fs[gracefulQueue][i][4] = now);
		retry();
	}
	function retry() {
		if (clearTimeout(retryTimer), retryTimer = void 0, fs[gracefulQueue].length !== 0) {
			var elem = fs[gracefulQueue].shift(), fn = elem[0], args = elem[1], err = elem[2], startTime = elem[3], lastTime = elem[4];
			if (startTime === void 0) debug("RETRY", fn.name, args), fn.apply(null, args);
			else if (Date.now() - startTime >= 6e4) {
				debug("TIMEOUT", fn.name, args);
				var cb = args.pop();
				typeof cb == "function" && cb.call(null, err);
			} else {
				var sinceAttempt = Date.now() - lastTime, sinceStart = Math.max(lastTime - startTime, 1);
				sinceAttempt >= Math.min(sinceStart * 1.2, 100) ? (debug("RETRY", fn.name, args), fn.apply(null, args.concat([startTime]))) : fs[gracefulQueue].push(elem);
			}
			retryTimer === void 0 && (retryTimer = setTimeout(retry, 0));
		}
	}
})), require_retry_operation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function RetryOperation(timeouts, options) {
		typeof options == "boolean" && (options = { forever: options }), this._originalTimeouts = JSON.parse(JSON.stringify(timeouts)), this._timeouts = timeouts, this._options = options || {}, this._maxRetryTime = options && options.maxRetryTime || 1e400, this._fn = null, this._errors = [], this._attempts = 1, this._operationTimeout = null, this._operationTimeoutCb = null, this._timeout = null, this._operationStart = null, this._options.forever && (this._cachedTimeouts = this._timeouts.slice(0));
	}
	module.exports = RetryOperation, RetryOperation.prototype.reset = function() {
		this._attempts = 1, this._timeouts = this._originalTimeouts;
	}, RetryOperation.prototype.stop = function() {
		this._timeout && clearTimeout(this._timeout), this._timeouts = [], this._cachedTimeouts = null;
	}, RetryOperation.prototype.retry = function(err) {
		if (this._timeout && clearTimeout(this._timeout), !err) return !1;
		var currentTime = (/* @__PURE__ */ new Date()).getTime();
		if (err && currentTime - this._operationStart >= this._maxRetryTime) return this._errors.unshift(/* @__PURE__ */ Error("RetryOperation timeout occurred")), !1;
		this._errors.push(err);
		var timeout = this._timeouts.shift();
		if (timeout === void 0) {
			if (this._cachedTimeouts) this._errors.splice(this._errors.length - 1, this._errors.length), this._timeouts = this._cachedTimeouts.slice(0), timeout = this._timeouts.shift();
			else return !1;
		}
		var self = this, timer = setTimeout(function() {
			self._attempts++, self._operationTimeoutCb && (self._timeout = setTimeout(function() {
				self._operationTimeoutCb(self._attempts);
			}, self._operationTimeout), self._options.unref && self._timeout.unref()), self._fn(self._attempts);
		}, timeout);
		return this._options.unref && timer.unref(), !0;
	}, RetryOperation.prototype.attempt = function(fn, timeoutOps) {
		this._fn = fn, timeoutOps && (timeoutOps.timeout && (this._operationTimeout = timeoutOps.timeout), timeoutOps.cb && (this._operationTimeoutCb = timeoutOps.cb));
		var self = this;
		this._operationTimeoutCb && (this._timeout = setTimeout(function() {
			self._operationTimeoutCb();
		}, self._operationTimeout)), this._operationStart = (/* @__PURE__ */ new Date()).getTime(), this._fn(this._attempts);
	}, RetryOperation.prototype.try = function(fn) {
		console.log("Using RetryOperation.try() is deprecated"), this.attempt(fn);
	}, RetryOperation.prototype.start = function(fn) {
		console.log("Using RetryOperation.start() is deprecated"), this.attempt(fn);
	}, RetryOperation.prototype.start = RetryOperation.prototype.try, RetryOperation.prototype.errors = function() {
		return this._errors;
	}, RetryOperation.prototype.attempts = function() {
		return this._attempts;
	}, RetryOperation.prototype.mainError = function() {
		if (this._errors.length === 0) return null;
		for (var counts = {}, mainError = null, mainErrorCount = 0, i = 0; i < this._errors.length; i++) {
			var error = this._errors[i], message = error.message, count = (counts[message] || 0) + 1;
			counts[message] = count, count >= mainErrorCount && (mainError = error, mainErrorCount = count);
		}
		return mainError;
	};
})), require_retry$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var RetryOperation = require_retry_operation();
	exports.operation = function(options) {
		return new RetryOperation(exports.timeouts(options), {
			forever: options && options.forever,
			unref: options && options.unref,
			maxRetryTime: options && options.maxRetryTime
		});
	}, exports.timeouts = function(options) {
		if (options instanceof Array) return [].concat(options);
		var opts = {
			retries: 10,
			factor: 2,
			minTimeout: 1e3,
			maxTimeout: 1e400,
			randomize: !1
		};
		for (var key in options) opts[key] = options[key];
		if (opts.minTimeout > opts.maxTimeout) throw Error("minTimeout is greater than maxTimeout");
		for (var timeouts = [], i = 0; i < opts.retries; i++) timeouts.push(this.createTimeout(i, opts));
		return options && options.forever && !timeouts.length && timeouts.push(this.createTimeout(i, opts)), timeouts.sort(function(a, b) {
			return a - b;
		}), timeouts;
	}, exports.createTimeout = function(attempt, opts) {
		var random = opts.randomize ? Math.random() + 1 : 1, timeout = Math.round(random * opts.minTimeout * opts.factor ** +attempt);
		return timeout = Math.min(timeout, opts.maxTimeout), timeout;
	}, exports.wrap = function(obj, options, methods) {
		if (options instanceof Array && (methods = options, options = null), !methods) for (var key in methods = [], obj) typeof obj[key] == "function" && methods.push(key);
		for (var i = 0; i < methods.length; i++) {
			var method = methods[i], original = obj[method];
			obj[method] = function(original) {
				var op = exports.operation(options), args = Array.prototype.slice.call(arguments, 1), callback = args.pop();
				args.push(function(err) {
					op.retry(err) || (err && (arguments[0] = op.mainError()), callback.apply(this, arguments));
				}), op.attempt(function() {
					original.apply(obj, args);
				});
			}.bind(obj, original), obj[method].options = options;
		}
	};
})), require_retry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_retry$1();
})), require_signals = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"SIGABRT",
		"SIGALRM",
		"SIGHUP",
		"SIGINT",
		"SIGTERM"
	], process.platform !== "win32" && module.exports.push("SIGVTALRM", "SIGXCPU", "SIGXFSZ", "SIGUSR2", "SIGTRAP", "SIGSYS", "SIGQUIT", "SIGIOT"), process.platform === "linux" && module.exports.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT", "SIGUNUSED");
})), require_signal_exit = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var process = global.process;
	let processOk = function(process) {
		return process && typeof process == "object" && typeof process.removeListener == "function" && typeof process.emit == "function" && typeof process.reallyExit == "function" && typeof process.listeners == "function" && typeof process.kill == "function" && typeof process.pid == "number" && typeof process.on == "function";
	};
	/* istanbul ignore if */
	if (!processOk(process)) module.exports = function() {
		return function() {};
	};
	else {
		var assert = __require("assert"), signals = require_signals(), isWin = /^win/i.test(process.platform), EE = __require("events");
		/* istanbul ignore if */
		typeof EE != "function" && (EE = EE.EventEmitter);
		var emitter;
		process.__signal_exit_emitter__ ? emitter = process.__signal_exit_emitter__ : (emitter = process.__signal_exit_emitter__ = new EE(), emitter.count = 0, emitter.emitted = {}), emitter.infinite || (emitter.setMaxListeners(1e400), emitter.infinite = !0), module.exports = function(cb, opts) {
			/* istanbul ignore if */
			if (!processOk(global.process)) return function() {};
			assert.equal(typeof cb, "function", "a callback must be provided for exit handler"), loaded === !1 && load();
			var ev = "exit";
			return opts && opts.alwaysLast && (ev = "afterexit"), emitter.on(ev, cb), function() {
				emitter.removeListener(ev, cb), emitter.listeners("exit").length === 0 && emitter.listeners("afterexit").length === 0 && unload();
			};
		};
		var unload = function() {
			loaded && processOk(global.process) && (loaded = !1, signals.forEach(function(sig) {
				try {
					process.removeListener(sig, sigListeners[sig]);
				} catch {}
			}), process.emit = originalProcessEmit, process.reallyExit = originalProcessReallyExit, --emitter.count);
		};
		module.exports.unload = unload;
		var emit = function(event, code, signal) {
			/* istanbul ignore if */
			emitter.emitted[event] || (emitter.emitted[event] = !0, emitter.emit(event, code, signal));
		}, sigListeners = {};
		signals.forEach(function(sig) {
			sigListeners[sig] = function() {
				/* istanbul ignore if */
				processOk(global.process) && process.listeners(sig).length === emitter.count && 
				/* istanbul ignore next */
				(unload(), emit("exit", null, sig), emit("afterexit", null, sig), isWin && sig === "SIGHUP" && (sig = "SIGINT"), process.kill(process.pid, sig));
			};
		}), module.exports.signals = function() {
			return signals;
		};
		var loaded = !1, load = function() {
			!loaded && processOk(global.process) && (loaded = !0, emitter.count += 1, signals = signals.filter(function(sig) {
				try {
					return process.on(sig, sigListeners[sig]), !0;
				} catch {
					return !1;
				}
			}), process.emit = processEmit, process.reallyExit = processReallyExit);
		};
		module.exports.load = load;
		var originalProcessReallyExit = process.reallyExit, processReallyExit = function(code) {
			/* istanbul ignore if */
			processOk(global.process) && 
			/* istanbul ignore next */
			(process.exitCode = code || /* istanbul ignore next */ 0, emit("exit", process.exitCode, null), emit("afterexit", process.exitCode, null), originalProcessReallyExit.call(process, process.exitCode));
		}, originalProcessEmit = process.emit, processEmit = function(ev, arg) {
			if (ev === "exit" && processOk(global.process)) {
				/* istanbul ignore else */
				arg !== void 0 && (process.exitCode = arg);
				var ret = originalProcessEmit.apply(this, arguments);
				/* istanbul ignore next */
				return emit("exit", process.exitCode, null), emit("afterexit", process.exitCode, null), ret;
			}
			return originalProcessEmit.apply(this, arguments);
		};
	}
})), require_mtime_precision = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let cacheSymbol = Symbol();
	function probe(file, fs, callback) {
		let cachedPrecision = fs[cacheSymbol];
		if (cachedPrecision) return fs.stat(file, (err, stat) => {
			/* istanbul ignore if */
			if (err) return callback(err);
			callback(null, stat.mtime, cachedPrecision);
		});
		let mtime = /* @__PURE__ */ new Date(Math.ceil(Date.now() / 1e3) * 1e3 + 5);
		fs.utimes(file, mtime, mtime, (err) => {
			/* istanbul ignore if */
			if (err) return callback(err);
			fs.stat(file, (err, stat) => {
				/* istanbul ignore if */
				if (err) return callback(err);
				let precision = stat.mtime.getTime() % 1e3 == 0 ? "s" : "ms";
				Object.defineProperty(fs, cacheSymbol, { value: precision }), callback(null, stat.mtime, precision);
			});
		});
	}
	function getMtime(precision) {
		let now = Date.now();
		return precision === "s" && (now = Math.ceil(now / 1e3) * 1e3), new Date(now);
	}
	module.exports.probe = probe, module.exports.getMtime = getMtime;
})), require_lockfile = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let path = __require("path"), fs = require_graceful_fs(), retry = require_retry(), onExit = require_signal_exit(), mtimePrecision = require_mtime_precision(), locks = {};
	function getLockFile(file, options) {
		return options.lockfilePath || `${file}.lock`;
	}
	function resolveCanonicalPath(file, options, callback) {
		if (!options.realpath) return callback(null, path.resolve(file));
		options.fs.realpath(file, callback);
	}
	function acquireLock(file, options, callback) {
		let lockfilePath = getLockFile(file, options);
		options.fs.mkdir(lockfilePath, (err) => {
			if (!err) return mtimePrecision.probe(lockfilePath, options.fs, (err, mtime, mtimePrecision) => {
				/* istanbul ignore if */
				if (err) return options.fs.rmdir(lockfilePath, () => {}), callback(err);
				callback(null, mtime, mtimePrecision);
			});
			if (err.code !== "EEXIST") return callback(err);
			if (options.stale <= 0) return callback(Object.assign(/* @__PURE__ */ Error("Lock file is already being held"), {
				code: "ELOCKED",
				file
			}));
			options.fs.stat(lockfilePath, (err, stat) => {
				if (err) return err.code === "ENOENT" ? acquireLock(file, {
					...options,
					stale: 0
				}, callback) : callback(err);
				if (!isLockStale(stat, options)) return callback(Object.assign(/* @__PURE__ */ Error("Lock file is already being held"), {
					code: "ELOCKED",
					file
				}));
				removeLock(file, options, (err) => {
					if (err) return callback(err);
					acquireLock(file, {
						...options,
						stale: 0
					}, callback);
				});
			});
		});
	}
	function isLockStale(stat, options) {
		return stat.mtime.getTime() < Date.now() - options.stale;
	}
	function removeLock(file, options, callback) {
		options.fs.rmdir(getLockFile(file, options), (err) => {
			if (err && err.code !== "ENOENT") return callback(err);
			callback();
		});
	}
	function updateLock(file, options) {
		let lock = locks[file];
		/* istanbul ignore if */
		lock.updateTimeout || (lock.updateDelay = lock.updateDelay || options.update, lock.updateTimeout = setTimeout(() => {
			lock.updateTimeout = null, options.fs.stat(lock.lockfilePath, (err, stat) => {
				let isOverThreshold = lock.lastUpdate + options.stale < Date.now();
				if (err) return err.code === "ENOENT" || isOverThreshold ? setLockAsCompromised(file, lock, Object.assign(err, { code: "ECOMPROMISED" })) : (lock.updateDelay = 1e3, updateLock(file, options));
				if (lock.mtime.getTime() !== stat.mtime.getTime()) return setLockAsCompromised(file, lock, Object.assign(/* @__PURE__ */ Error("Unable to update lock within the stale threshold"), { code: "ECOMPROMISED" }));
				let mtime = mtimePrecision.getMtime(lock.mtimePrecision);
				options.fs.utimes(lock.lockfilePath, mtime, mtime, (err) => {
					let isOverThreshold = lock.lastUpdate + options.stale < Date.now();
					if (!lock.released) {
						if (err) return err.code === "ENOENT" || isOverThreshold ? setLockAsCompromised(file, lock, Object.assign(err, { code: "ECOMPROMISED" })) : (lock.updateDelay = 1e3, updateLock(file, options));
						lock.mtime = mtime, lock.lastUpdate = Date.now(), lock.updateDelay = null, updateLock(file, options);
					}
				});
			});
		}, lock.updateDelay), lock.updateTimeout.unref && lock.updateTimeout.unref());
	}
	function setLockAsCompromised(file, lock, err) {
		lock.released = !0, lock.updateTimeout && clearTimeout(lock.updateTimeout), locks[file] === lock && delete locks[file], lock.options.onCompromised(err);
	}
	function lock(file, options, callback) {
		options = {
			stale: 1e4,
			update: null,
			realpath: !0,
			retries: 0,
			fs,
			onCompromised: (err) => {
				throw err;
			},
			...options
		}, options.retries = options.retries || 0, options.retries = typeof options.retries == "number" ? { retries: options.retries } : options.retries, options.stale = Math.max(options.stale || 0, 2e3), options.update = options.update == null ? options.stale / 2 : options.update || 0, options.update = Math.max(Math.min(options.update, options.stale / 2), 1e3), resolveCanonicalPath(file, options, (err, file) => {
			if (err) return callback(err);
			let operation = retry.operation(options.retries);
			operation.attempt(() => {
				acquireLock(file, options, (err, mtime, mtimePrecision) => {
					if (operation.retry(err)) return;
					if (err) return callback(operation.mainError());
					let lock = locks[file] = {
						lockfilePath: getLockFile(file, options),
						mtime,
						mtimePrecision,
						options,
						lastUpdate: Date.now()
					};
					updateLock(file, options), callback(null, (releasedCallback) => {
						if (lock.released) return releasedCallback && releasedCallback(Object.assign(/* @__PURE__ */ Error("Lock is already released"), { code: "ERELEASED" }));
						unlock(file, {
							...options,
							realpath: !1
						}, releasedCallback);
					});
				});
			});
		});
	}
	function unlock(file, options, callback) {
		options = {
			fs,
			realpath: !0,
			...options
		}, resolveCanonicalPath(file, options, (err, file) => {
			if (err) return callback(err);
			let lock = locks[file];
			if (!lock) return callback(Object.assign(/* @__PURE__ */ Error("Lock is not acquired/owned by you"), { code: "ENOTACQUIRED" }));
			lock.updateTimeout && clearTimeout(lock.updateTimeout), lock.released = !0, delete locks[file], removeLock(file, options, callback);
		});
	}
	function check(file, options, callback) {
		options = {
			stale: 1e4,
			realpath: !0,
			fs,
			...options
		}, options.stale = Math.max(options.stale || 0, 2e3), resolveCanonicalPath(file, options, (err, file) => {
			if (err) return callback(err);
			options.fs.stat(getLockFile(file, options), (err, stat) => err ? err.code === "ENOENT" ? callback(null, !1) : callback(err) : callback(null, !isLockStale(stat, options)));
		});
	}
	function getLocks() {
		return locks;
	}
	onExit(() => {
		for (let file in locks) {
			let options = locks[file].options;
			try {
				options.fs.rmdirSync(getLockFile(file, options));
			} catch {}
		}
	}), module.exports.lock = lock, module.exports.unlock = unlock, module.exports.check = check, module.exports.getLocks = getLocks;
})), require_adapter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let fs = require_graceful_fs();
	function createSyncFs(fs) {
		let methods = [
			"mkdir",
			"realpath",
			"stat",
			"rmdir",
			"utimes"
		], newFs = { ...fs };
		return methods.forEach((method) => {
			newFs[method] = (...args) => {
				let callback = args.pop(), ret;
				try {
					ret = fs[`${method}Sync`](...args);
				} catch (err) {
					return callback(err);
				}
				callback(null, ret);
			};
		}), newFs;
	}
	function toPromise(method) {
		return (...args) => new Promise((resolve, reject) => {
			args.push((err, result) => {
				err ? reject(err) : resolve(result);
			}), method(...args);
		});
	}
	function toSync(method) {
		return (...args) => {
			let err, result;
			if (args.push((_err, _result) => {
				err = _err, result = _result;
			}), method(...args), err) throw err;
			return result;
		};
	}
	function toSyncOptions(options) {
		if (options = { ...options }, options.fs = createSyncFs(options.fs || fs), typeof options.retries == "number" && options.retries > 0 || options.retries && typeof options.retries.retries == "number" && options.retries.retries > 0) throw Object.assign(/* @__PURE__ */ Error("Cannot use retries with the sync api"), { code: "ESYNC" });
		return options;
	}
	module.exports = {
		toPromise,
		toSync,
		toSyncOptions
	};
})), require_proper_lockfile = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let lockfile = require_lockfile(), { toPromise, toSync, toSyncOptions } = require_adapter();
	async function lock(file, options) {
		let release = await toPromise(lockfile.lock)(file, options);
		return toPromise(release);
	}
	function lockSync(file, options) {
		let release = toSync(lockfile.lock)(file, toSyncOptions(options));
		return toSync(release);
	}
	function unlock(file, options) {
		return toPromise(lockfile.unlock)(file, options);
	}
	function unlockSync(file, options) {
		return toSync(lockfile.unlock)(file, toSyncOptions(options));
	}
	function check(file, options) {
		return toPromise(lockfile.check)(file, options);
	}
	function checkSync(file, options) {
		return toSync(lockfile.check)(file, toSyncOptions(options));
	}
	module.exports = lock, module.exports.lock = lock, module.exports.unlock = unlock, module.exports.lockSync = lockSync, module.exports.unlockSync = unlockSync, module.exports.check = check, module.exports.checkSync = checkSync;
}));
export { require_proper_lockfile as t };
