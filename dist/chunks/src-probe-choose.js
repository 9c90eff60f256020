import { o as __toESM } from "./rolldown-runtime.js";
import { d as diskFull, o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError } from "./src-base-errors.js";
import { A as refuseContradiction, E as readEngine, F as deviceIdentity, I as interpreterIdentity, L as deviceOfProcess, M as optionsOf, N as longestSilence, O as mountJob, P as computingVariables, b as PUBLISHED_IMAGES, f as followEvents, j as isOfModels, m as removeCopies, p as sizeOf, s as failureOf, t as dockerExecutor } from "./src-probe-copies.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { n as VERSION, t as ROOT } from "./src-base-installation.js";
import { a as EVENTS } from "./src-base-audit-folder.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { c as sha256OfOpen, d as writeAtomically, r as takeLock, t as isLocked } from "./src-base-files.js";
import "./src-attacks-clipped-reference.js";
import { t as require_yazl } from "./buffer-crc32-dist-index.js";
import { createHash, randomBytes } from "node:crypto";
import { delimiter, dirname, join, relative, sep } from "node:path";
import { constants } from "node:fs";
import { access, appendFile, chmod, copyFile, cp, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createInterface } from "node:readline";
import { buffer, text } from "node:stream/consumers";
// src/probe/platform.ts
/**
* Throws ProbeError on Windows: there nothing keeps signals from other users (modes of files), nor
* ends the processes of a probe with it, and no test runs there.
*/
function refusePlatform(platform = process.platform) {
	if (platform === "win32") throw new ProbeError("platform-unsupported", "Windows itself is not supported: what an audit measures could not be kept from other users there. Run it in WSL 2, which counts as Linux.");
}
/** How Python and pip report a full disk and an exceeded quota. */
const NO_ROOM = /No space left on device|Disk quota exceeded/, RAW_PROGRESS = [24, 1];
/**
* Asks the index for a package, so that a machine without a network learns so in seconds and not
* after all of pip's attempts. Throws ProbeError `index-unreachable`. An index that answers anything
* passes: what pip makes of it is seen when it installs. Returns pip's limits for that: if only a
* folder of wheels or another index had the package, nobody waits long for the one that is missing.
*/
async function checkIndex(pip, requirement) {
	pip.progress?.({
		task: "setup",
		name: "asking the package index"
	});
	let args = [
		"index",
		"versions",
		requirement,
		"--verbose"
	], limits = [
		"--timeout",
		"5",
		"--retries",
		"1"
	], { exitCode, output, timedOut } = await run(pip, [...args, ...limits], { withinMs: 12e3 }), trouble = timedOut ? NO_ANSWER : troubleIn(output);
	if (trouble === void 0) return limitsUnlessSet(process.env);
	if (exitCode !== 0) throw unreachable(trouble, pip.folder);
	return pip.say(`pip cannot reach one of its package indexes: ${trouble.what}. Continuing with the others; to use none, set PIP_NO_INDEX=1.`), [
		"--timeout",
		"5",
		"--retries",
		"0"
	];
}
/**
* Installs what pip's arguments name, and says what is downloaded and how much. The user's PIP_*
* variables apply: an index, a proxy, a folder of wheels. `limits`: pip's options for them, as
* `checkIndex` returns them. Throws ProbeError and DiskFullError.
*/
async function install(pip, what, limits) {
	let downloads = new Downloads(pip), { exitCode, output } = await run(pip, [
		"install",
		"--progress-bar",
		await reportsBytes(pip) ? "raw" : "off",
		...limits,
		...what
	], { onLine: (line) => downloads.read(line) });
	if (exitCode === 0) {
		downloads.sum();
		return;
	}
	let tail = output.slice(-1500);
	if (NO_ROOM.test(tail)) throw new DiskFullError(pip.folder);
	let trouble = troubleIn(tail);
	if (trouble !== void 0) throw unreachable(trouble, pip.folder);
	let missing = /No matching distribution found for ([\w.-]+)/.exec(tail)?.[1];
	throw missing !== void 0 && process.env.PIP_NO_INDEX === void 0 ? new ProbeError("environment-unmade", `pip could not install the probe's dependencies: its package index has no ${missing} that fits. ${MIRROR} pip's own words are in ${logOf(pip.folder)}.`) : new ProbeError("environment-unmade", `pip could not install the probe's dependencies. The end of its output (${logOf(pip.folder)} has all of it):\n${tail}`);
}
/** pip's limits, where the user's own settings have none. */
function limitsUnlessSet(env) {
	return [...(env.PIP_TIMEOUT ?? env.PIP_DEFAULT_TIMEOUT) === void 0 ? ["--timeout", "15"] : [], ...env.PIP_RETRIES === void 0 ? ["--retries", "3"] : []];
}
async function run({ python, folder, signal }, args, { onLine, withinMs } = {}) {
	let log = {
		file: logOf(folder),
		append: !0
	}, child = execa(python, [
		"-I",
		"-u",
		"-m",
		"pip",
		...args,
		"--disable-pip-version-check",
		"--no-input"
	], {
		reject: !1,
		all: !0,
		stdin: "ignore",
		stdout: ["pipe", log],
		stderr: ["pipe", log],
		...signal === void 0 ? {} : { cancelSignal: signal }
	}), timedOut = !1, timer, end = () => {
		timedOut = !0, child.kill("SIGKILL");
	};
	for await (let line of createInterface({ input: child.all })) withinMs !== void 0 && (timer ??= setTimeout(end, withinMs)), onLine?.(line);
	let { exitCode, all } = await child;
	if (clearTimeout(timer), signal?.aborted) throw new ProbeError("audit-stopped", "the audit was stopped.");
	return {
		exitCode,
		output: all,
		timedOut
	};
}
async function reportsBytes(pip) {
	let { output } = await run(pip, ["--version"]), [, major = 0, minor = 0] = (/^pip (\d+)\.(\d+)/m.exec(output) ?? []).map(Number);
	return major > RAW_PROGRESS[0] || major === RAW_PROGRESS[0] && minor >= RAW_PROGRESS[1];
}
/** Reads from pip's lines what it downloads. */
var Downloads = class {
	#pip;
	#name = "";
	#bytes = 0;
	#files = 0;
	constructor(pip) {
		this.#pip = pip;
	}
	read(line) {
		let progress = /^Progress (\d+) of (\d+)$/.exec(line), download = /^\s*Downloading (\S+) \(([\d.]+) (bytes|kB|MB|GB)\)$/.exec(line), installing = /^Installing collected packages: (.+)$/.exec(line);
		if (progress !== null && this.#name !== "") this.#tell({
			done: Number(progress[1]),
			total: Number(progress[2])
		});
		else if (download !== null) this.#begin(download[1], Number(download[2]) * SIZES[download[3]]);
		else if (installing !== null) {
			let count = installing[1].split(",").length;
			this.#name = `installing ${count} package${count === 1 ? "" : "s"}`, this.#tell({});
		}
	}
	/** Says how much it was. */
	sum() {
		if (this.#files === 0) return;
		let files = `${this.#files} file${this.#files === 1 ? "" : "s"}`;
		this.#pip.say(`Downloaded ${formatBytes(this.#bytes)} in ${files}.`);
	}
	#begin(file, bytes) {
		file.endsWith(".metadata") || (this.#name = packageOf(file), this.#bytes += bytes, this.#files += 1, bytes >= 2e7 && this.#pip.say(`Downloading ${this.#name} (${formatBytes(bytes)}) …`), this.#tell({ total: bytes }));
	}
	#tell(bytes) {
		this.#pip.progress?.({
			task: "setup",
			name: this.#name,
			...bytes
		});
	}
};
const SIZES = {
	bytes: 1,
	kB: 1e3,
	MB: 1e6,
	GB: 1e9
};
/** `torch 2.13.0` of a wheel's or an archive's name or address. */
function packageOf(file) {
	let base = file.split(/[?#]/)[0].split("/").at(-1), [, name, version] = /^(.+?)-(\d[^-]*?)(?:-|\.tar|\.zip|$)/.exec(base) ?? [];
	return name === void 0 ? base : `${name} ${version}`;
}
const MIRROR = "If packages come from a mirror, name it with PIP_INDEX_URL; if a proxy is needed, name it with HTTPS_PROXY.", NO_ANSWER = {
	what: "it does not answer",
	help: MIRROR
}, BROKEN = /after connection broken by '(.*)': \S+$|Could not fetch URL \S+: (?:connection error|There was a problem confirming the ssl certificate): (.*)$|^(?:ERROR|error): ((?:connection|ssl|proxy)-[a-z-]+)$/gm;
/** The last thing that kept pip from its index; undefined if it was something else. */
function troubleIn(output) {
	let [, retried, last, newer] = [...output.matchAll(BROKEN)].at(-1) ?? [], broken = retried ?? last ?? newer;
	if (broken !== void 0) {
		if (/^ProxyError|^proxy-|Cannot connect to proxy/.test(broken)) {
			let status = /Tunnel connection failed: (\d{3})/.exec(broken)?.[1];
			return {
				what: status === void 0 ? "the proxy does not let pip pass" : `the proxy refuses the connection (${status})`,
				help: `${proxyVariables()} Correct it, or exclude the index from the proxy with NO_PROXY.`
			};
		}
		return /^SSLError|^ssl-|CERTIFICATE_VERIFY_FAILED/.test(broken) ? {
			what: "its certificate is not trusted",
			help: "If a proxy or a mirror has its own certificate, name its authority's file with PIP_CERT."
		} : /getaddrinfo|Name or service not known|name resolution|NameResolution/i.test(broken) ? {
			what: "its name cannot be resolved",
			help: MIRROR
		} : /refused/i.test(broken) ? {
			what: "it refuses the connection",
			help: MIRROR
		} : /timed? ?out|timeout/i.test(broken) ? NO_ANSWER : {
			what: "the connection breaks off",
			help: MIRROR
		};
	}
}
/** The variables that name a proxy, never their values, which may hold a password. */
function proxyVariables() {
	let set = [
		"PIP_PROXY",
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy",
		"ALL_PROXY",
		"all_proxy"
	].filter((name) => (process.env[name] ?? "") !== "");
	return set.length === 0 ? "The proxy is set in a pip configuration file (`pip config list`)." : `The proxy is set by ${set.join(", ")}.`;
}
function unreachable({ what, help }, folder) {
	return new ProbeError("index-unreachable", `pip cannot reach its package index: ${what}. ${help} Without a network: docs/operations.md#the-python-environment. pip's output is in ${logOf(folder)}.`);
}
function logOf(folder) {
	return `${folder}/setup.log`;
}
/** The requirement of a file that has one; used to ask for it by its name. */
async function firstRequirement(file) {
	let line = (await readFile(file, "utf8")).split("\n").map((one) => one.trim()).find((one) => one !== "" && !one.startsWith("#"));
	return /^[\w.-]+/.exec(line ?? "")[0];
}
// src/probe/environment.ts
const PROBE$1 = {
	name: "probe",
	what: "the probe's Python environment",
	requirements: ["requirements-torch.txt", "requirements.txt"],
	packages: "torch, transformers, peft, pyarrow, presidio_analyzer, stdnum",
	command: "reticence setup"
}, ACCOUNTING = {
	name: "accounting",
	what: "the Python environment that recomputes a declared privacy",
	requirements: ["accounting/requirements.txt"],
	packages: "dp_accounting.pld.privacy_loss_distribution",
	command: "reticence setup --accounting"
}, RAY = {
	name: "ray",
	what: "the Python environment with Ray",
	requirements: ["requirements-ray.txt"],
	packages: "ray, torch",
	command: "reticence setup --ray",
	above: PROBE$1
}, OLDEST_PYTHON = [3, 11], PYTHONS = [
	"python3",
	"python",
	"python3.13",
	"python3.12",
	"python3.11"
], LOCK_STALE_MS$1 = 6e4;
/**
* Path of a Python interpreter that has the probe's dependencies: `run.python`, then
* `RETICENCE_PYTHON`, then the cached environment of this version, which is created if absent.
* Throws ProbeError.
*/
async function ensureEnvironment(options) {
	refusePlatform();
	let state = await environmentState(options);
	return state.python ?? await setUp(PROBE$1, state.folder, options);
}
/** What `ensureEnvironment` finds, without making anything. Throws ProbeError where it would. */
async function environmentState(options) {
	let named = options.python ?? process.env.RETICENCE_PYTHON;
	if (named !== void 0 && named !== "") return await checkNamed(named, options.python === void 0 ? "RETICENCE_PYTHON" : "run.python"), { python: named };
	let folder = await environmentFolder();
	if (await isComplete(folder)) return {
		python: interpreterIn(folder),
		folder
	};
	if (options.setup === "never") throw missing(PROBE$1, folder);
	return {
		folder,
		maker: await findPython()
	};
}
/**
* Path of a Python interpreter that has dp-accounting, in an environment of its own beside the probe's,
* which is created if absent. Throws ProbeError.
*/
async function ensureAccounting(options) {
	refusePlatform();
	let folder = await folderOf(ACCOUNTING);
	if (await isComplete(folder)) return interpreterIn(folder);
	if (options.setup === "never") throw missing(ACCOUNTING, folder);
	return await setUp(ACCOUNTING, folder, options);
}
/**
* Path of a Python interpreter that has Ray beside the probe's dependencies: `run.python`, then
* `RETICENCE_PYTHON`, then an environment above the probe's, which is created if absent. Throws
* ProbeError.
*/
async function ensureRay(options) {
	let python = await ensureEnvironment(options);
	if (isNamed(options)) {
		let { exitCode } = await execa(python, ["-c", FIND_RAY], {
			reject: !1,
			cwd: ROOT
		});
		if (exitCode === 0) return python;
		throw new ProbeError("dependency-missing", `"${python}" lacks Ray, which \`run.executor: ray\` needs. Install probe/requirements-ray.txt into it.`);
	}
	let folder = await folderOf(RAY);
	if (await isComplete(folder)) return interpreterIn(folder);
	if (options.setup === "never") throw missing(RAY, folder);
	return await setUp(RAY, folder, options, python);
}
/** Where Ray's environment is, and whether it is there; undefined where the user named another. */
async function rayState(options) {
	if (isNamed(options)) return;
	let folder = await folderOf(RAY), complete = await isComplete(folder);
	if (!complete && options.setup === "never") throw missing(RAY, folder);
	return {
		folder,
		complete
	};
}
function isNamed({ python }) {
	return (python ?? process.env.RETICENCE_PYTHON ?? "") !== "";
}
/** The same where it is there; nothing is made. */
async function accountingPython() {
	let folder = await folderOf(ACCOUNTING);
	return await isComplete(folder) ? interpreterIn(folder) : void 0;
}
/** Folder of this version's environment: one for each set of pinned dependencies. */
async function environmentFolder() {
	return await folderOf(PROBE$1);
}
function missing({ what, command, name }, folder) {
	let instead = name === PROBE$1.name ? ", or name an interpreter with run.python" : "";
	return new ProbeError("environment-missing", `${what} is not set up (${folder}), and run.setup is never. Run \`${command}\` first${instead}.`);
}
async function folderOf({ name, requirements, above }) {
	let cache = process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), hash = createHash("sha256");
	for (let file of [...above?.requirements ?? [], ...requirements]) hash.update(await readFile(join(ROOT, "probe", file)));
	return hash.update(`${process.platform}-${process.arch}`), join(cache, "reticence", `${name}-${hash.digest("hex").slice(0, 16)}`);
}
/** `below`: interpreter of the environment that this one lies above. */
async function setUp({ what, requirements, packages }, folder, options, below) {
	let { say, progress, signal } = options;
	await mkdir(folder, { recursive: !0 });
	await using _ = await lock(folder, what, say);
	try {
		if (await isComplete(folder)) return interpreterIn(folder);
		let venv = join(folder, "venv");
		await rm(venv, {
			recursive: !0,
			force: !0
		}), say(`Setting up ${what}, once, in ${folder} …`);
		let started = Date.now();
		progress?.({
			task: "setup",
			name: "creating a virtual environment"
		}), await makeVenv(venv, below);
		let python = interpreterIn(folder);
		below !== void 0 && await showPackages(below, python);
		let pip = {
			python,
			folder,
			say,
			progress,
			signal
		}, files = requirements.map((file) => join(ROOT, "probe", file)), limits = await checkIndex(pip, await firstRequirement(files[0])), alone = below === void 0 ? [] : ["--no-deps"];
		for (let file of files) await install(pip, [
			...alone,
			"-r",
			file
		], limits);
		return progress?.({
			task: "setup",
			name: "loading the packages once"
		}), await execa(python, [
			"-I",
			"-c",
			`import ${packages}`
		]), await writeAtomically(join(folder, "complete.json"), `${JSON.stringify({ venv: "venv" })}\n`), say(`Set up in ${Math.round((Date.now() - started) / 1e3)} s.`), python;
	} catch (error) {
		if (error instanceof ReticenceError) throw error;
		let full = diskFull(error, folder);
		throw full === void 0 ? new ProbeError("environment-unmade", `${what} could not be created in ${folder}: ${error.message.split("\n")[0]}`) : full;
	}
}
/** If the lock is lost, the result of two concurrent installations is still checked before use. */
async function lock(folder, what, say) {
	try {
		return await takeLock(folder, { staleMs: LOCK_STALE_MS$1 });
	} catch (error) {
		if (!isLocked(error)) throw error;
		return say(`Another process is setting up ${what}; waiting for it …`), await takeLock(folder, {
			staleMs: LOCK_STALE_MS$1,
			tries: 1800
		});
	}
}
/** Has an environment look for packages in another one, after its own. */
async function showPackages(below, python) {
	let [shown, own] = await Promise.all([below, python].map(sitePackagesOf));
	await writeAtomically(join(own[0], "below.pth"), `${shown.join("\n")}\n`);
}
async function sitePackagesOf(python) {
	let { stdout } = await execa(python, [
		"-I",
		"-c",
		"import json, site; print(json.dumps(site.getsitepackages()))"
	]);
	return JSON.parse(stdout);
}
async function makeVenv(venv, below) {
	let python = below ?? await findPython();
	try {
		await execa(python, [
			"-I",
			"-m",
			"venv",
			venv
		]);
	} catch (error) {
		throw NO_ROOM.test(error.message) ? new DiskFullError(dirname(venv)) : withoutVenv(python);
	}
}
function withoutVenv(python) {
	return new ProbeError("environment-unmade", `${python} cannot create a virtual environment. On Debian and Ubuntu, run apt-get install python3-venv. Or name an interpreter that has the dependencies of probe/requirements.txt with run.python.`);
}
async function findPython() {
	let [major, minor] = OLDEST_PYTHON;
	for (let name of PYTHONS) {
		let { exitCode } = await execa(name, [
			"-I",
			"-c",
			`import sys; sys.exit(sys.version_info < (${major}, ${minor}))`
		], { reject: !1 });
		if (exitCode === 0) {
			if ((await execa(name, [
				"-I",
				"-c",
				"import ensurepip, venv"
			], { reject: !1 })).exitCode !== 0) throw withoutVenv(name);
			return name;
		}
	}
	throw new ProbeError("python-missing", `no Python ${major}.${minor} or newer is on the PATH. Install one, or name an interpreter with run.python or RETICENCE_PYTHON.`);
}
async function checkNamed(python, from) {
	let { exitCode } = await execa(python, ["-c", FIND_PACKAGES], {
		reject: !1,
		cwd: ROOT
	});
	if (exitCode !== 0) throw new ProbeError(exitCode === void 0 ? "python-missing" : "dependency-missing", exitCode === void 0 ? `${from} names "${python}", which cannot be run.` : `"${python}" (${from}) lacks packages that the probe needs. Install probe/requirements-torch.txt and probe/requirements.txt into it.`);
}
/** Finds the packages without importing them, which would take seconds. */
const FIND_PACKAGES = "\nimport importlib.util, sys\nnames = \"torch transformers peft safetensors pyarrow presidio_analyzer stdnum sklearn jsonschema\"\nsys.exit(not all(importlib.util.find_spec(name) for name in names.split()))\n", FIND_RAY = "import importlib.util, sys; sys.exit(not importlib.util.find_spec(\"ray\"))";
async function isComplete(folder) {
	return await readFile(join(folder, "complete.json"), "utf8").then(() => !0, () => !1);
}
function interpreterIn(folder) {
	return process.platform === "win32" ? join(folder, "venv", "Scripts", "python.exe") : join(folder, "venv", "bin", "python");
}
// src/probe/process.ts
/** Milliseconds between SIGTERM and SIGKILL for the probe. */
const PASSED_ON = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+|RUNNER_TRACKING_ID)$/;
/** Runs the probe in a Python environment of this machine. */
function processExecutor(options) {
	let { environment = ensureEnvironment, more = [] } = options, python;
	return {
		async preflight(job, signal) {
			let { gpus } = options;
			refuseContradiction(gpus, job.scoring.device), python = await environment({
				...options,
				signal
			});
			let device = deviceOfProcess({
				gpus,
				device: job.scoring.device
			});
			return {
				...job,
				scoring: {
					...job.scoring,
					device
				}
			};
		},
		measurer: () => ({ executor: "process" }),
		async identity({ scoring }) {
			if (python === void 0) return;
			let env = probeEnvironment(process.env), [interpreter, device] = await Promise.all([interpreterIdentity(python, env), deviceIdentity(scoring.device)]);
			if (interpreter !== void 0 && device !== void 0) return {
				...interpreter,
				...device,
				variables: computingVariables(env)
			};
		},
		containerFor: () => void 0,
		async *run(run, signal) {
			python ??= await environment({
				...options,
				signal
			}), await mkdir(run.output, {
				recursive: !0,
				mode: 448
			});
			let start = await sizeOf(join(run.output, EVENTS)), log = join(run.output, "probe.out");
			await (await open(log, "a", 384)).close();
			let silenceMs = options.silenceMs ?? await longestSilence(run.job), child = spawnProbe(python, run, {
				signal,
				log,
				gpus: options.gpus,
				more
			}), ended = !1;
			child.finally(() => {
				ended = !0;
			});
			try {
				let failure;
				for await (let event of followEvents(run.output, start, () => ended, {
					silenceMs,
					kill: () => child.kill("SIGKILL")
				})) event.kind === "error" && (failure = event), yield event;
				let result = await child;
				if (result.exitCode === 0 && failure === void 0) return;
				throw explainExit(result, failure, run, signal);
			} finally {
				ended || child.kill();
				let gone = child.then(() => removeCopies(run.output));
				ended && await gone;
			}
		}
	};
}
function spawnProbe(python, run, { signal, log, gpus, more }) {
	let output = {
		file: log,
		append: !0
	}, command = [
		"-m",
		"reticence_probe",
		"--job",
		run.jobPath,
		"--out",
		run.output,
		...optionsOf(run, gpus),
		...more
	];
	return execa(python, command, {
		reject: !1,
		stdin: "ignore",
		stdout: output,
		stderr: output,
		cwd: run.output,
		cancelSignal: signal,
		forceKillAfterDelay: 3e3,
		extendEnv: !1,
		env: {
			...probeEnvironment(process.env),
			...visibleTo(gpus)
		}
	});
}
/** `device=0,2` names the only GPUs that the probe may see. */
function visibleTo(gpus) {
	let named = gpus?.startsWith("device=") ? gpus.slice(7) : void 0;
	return named === void 0 ? {} : { CUDA_VISIBLE_DEVICES: named };
}
/** The probe's environment: offline, its own code on the path, no variable that could be a secret. */
function probeEnvironment(from) {
	let kept = Object.entries(from).filter((entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0]));
	return {
		OMP_WAIT_POLICY: "PASSIVE",
		...Object.fromEntries(kept),
		PYTHONPATH: [join(ROOT, "probe")].join(delimiter),
		PYTHONSAFEPATH: "1",
		PYTHONNOUSERSITE: "1",
		PYTHONDONTWRITEBYTECODE: "1",
		PYTHONUTF8: "1",
		PYTHONUNBUFFERED: "1",
		HF_HUB_OFFLINE: "1",
		TRANSFORMERS_OFFLINE: "1",
		HF_HUB_DISABLE_TELEMETRY: "1",
		TOKENIZERS_PARALLELISM: "false"
	};
}
function explainExit(result, failure, run, signal) {
	if (failure !== void 0) return failureOf(failure, run);
	if (result.exitCode === 3) return new DiskFullError(run.output);
	if (signal.aborted) return new ProbeError("audit-stopped", "the audit was stopped. Run it again to continue where it stopped.");
	if (result.signal !== void 0) {
		let memory = result.signal === "SIGKILL" ? ", as happens when memory runs out" : "";
		return new ProbeError("probe-killed", `the probe was killed by ${result.signal}${memory}. Finished work is kept; run the audit again to continue.`);
	}
	return result.code === "ENOENT" ? new ProbeError("python-missing", "the Python interpreter does not exist.") : new ProbeError("probe-ended", `the probe ended with exit code ${result.exitCode ?? "unknown"} and gave no reason. Its trace is in signals/probe.out on this machine.`);
}
// src/probe/ray/jobs.ts
/** How long a job server may take to answer, milliseconds. */
const ANSWER_MS = 3e4;
/** Whether a job runs no more. */
function hasEnded({ status }) {
	return status === "STOPPED" || status === "SUCCEEDED" || status === "FAILED";
}
/**
* The REST API of Ray Jobs (https://docs.ray.io/en/latest/cluster/running-applications/job-submission/rest.html)
* with Ray's token. Follows no redirect: the token is for this server. Every method throws ProbeError.
*/
var JobServer = class {
	origin;
	#token;
	#agent;
	constructor(origin, token) {
		this.origin = origin, this.#token = token;
	}
	/** Version of Ray on the cluster. */
	async version(signal) {
		let { ray_version: version } = await this.#json("/api/version", signal);
		if (typeof version != "string" || !/^[\w.+-]{1,40}$/.test(version)) throw this.#foreign();
		return version;
	}
	/** Uploads a package, which jobs may name by `gcs://NAME`, unless it is there. */
	async upload(name, content, signal) {
		let path = `/api/packages/gcs/${name}`, { status } = await this.#ask("GET", path, signal);
		status === 404 && await this.#ask("PUT", path, signal, content);
	}
	async submit(submission, signal) {
		await this.#ask("POST", "/api/jobs/", signal, JSON.stringify(submission));
	}
	async state(id, signal) {
		let { status, message } = await this.#json(`/api/jobs/${id}`, signal);
		if (typeof status != "string") throw this.#foreign();
		return {
			status,
			message: typeof message == "string" ? message : ""
		};
	}
	/** Everything that the job has printed. */
	async logs(id, signal) {
		let { logs } = await this.#json(`/api/jobs/${id}/logs`, signal);
		return typeof logs == "string" ? logs : "";
	}
	/** Asks for the end of a job; one that has ended is left as it is. */
	async stop(id, signal) {
		await this.#ask("POST", `/api/jobs/${id}/stop`, signal);
	}
	async [Symbol.asyncDispose]() {
		await this.#agent?.close();
	}
	async #json(path, signal) {
		let { status, body } = await this.#ask("GET", path, signal);
		try {
			let value = JSON.parse(body);
			if (status === 200 && typeof value == "object" && value) return value;
		} catch {}
		throw this.#foreign();
	}
	async #ask(method, path, signal, content) {
		for (let tries = 1;; tries++) try {
			return await this.#once(method, path, signal, content);
		} catch (error) {
			if (error instanceof ProbeError) throw error;
			if (signal.throwIfAborted(), method === "GET" && tries < 4) {
				await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries));
				continue;
			}
			let code = error.code;
			throw new ProbeError("cluster-unreachable", `the job server at ${this.origin} does not answer (${typeof code == "string" ? code : "the connection breaks off"}). Check the address, the cluster and the proxy; \`RETICENCE_RAY_ADDRESSES\` names it as this machine reaches it.`);
		}
	}
	async #once(method, path, signal, content) {
		let { EnvHttpProxyAgent, request } = await import("./undici-index2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		this.#agent ??= new EnvHttpProxyAgent({
			headersTimeout: ANSWER_MS,
			bodyTimeout: ANSWER_MS
		});
		let { statusCode: status, body } = await request(`${this.origin}${path}`, {
			method,
			dispatcher: this.#agent,
			signal,
			headers: {
				"user-agent": `reticence/${VERSION}`,
				...typeof content == "string" ? { "content-type": "application/json" } : {},
				...this.#token === void 0 ? {} : { authorization: `Bearer ${this.#token}` }
			},
			...content === void 0 ? {} : { body: content }
		}), answer = await text(body);
		if (status === 401 || status === 403) throw new ProbeError("cluster-refused", this.#token === void 0 ? `the cluster at ${this.origin} asks for a token (${status}). Set RAY_AUTH_TOKEN or RAY_AUTH_TOKEN_PATH.` : `the cluster at ${this.origin} refuses the token (${status}). Check RAY_AUTH_TOKEN or RAY_AUTH_TOKEN_PATH.`);
		if (method !== "GET" && status >= 300) throw new ProbeError("cluster-job", `the cluster at ${this.origin} refuses the job (${status}). The log of its dashboard says why; the runtime environment, or a Ray that is too old, are the usual reasons.`);
		return {
			status,
			body: answer
		};
	}
	#foreign() {
		return new ProbeError("cluster-unreachable", `what answers at ${this.origin} is no job server of Ray. \`run.ray.address\` is the address of the dashboard, http://HEAD:8265 unless the cluster has another.`);
	}
};
// src/probe/ray/address.ts
const ALLOWED = "RETICENCE_RAY_ADDRESSES";
/**
* The job server of a cluster, if this machine's operator allows its address: a policy must not
* decide who gets the token and the data, because a pull request can change it. Naming an address
* with http allows what is sent there to be read on the way. Throws ProbeError.
*/
async function jobServer(address, env) {
	let asked = originOf(address), allowed = (env[ALLOWED] ?? "").split(/[\s,]+/).filter((word) => word !== "");
	if (asked === void 0 || !allowed.some((one) => originOf(one) === asked)) throw new ProbeError("cluster-address", `\`run.ray.address\` is ${asked ?? "no web address"}, which ${ALLOWED} does not allow. A pull request can change the policy, so the machine's operator decides which clusters get models, data and Ray's token: set ${ALLOWED}=${asked ?? "https://host:8265"} there if this is one.`);
	return new JobServer(asked, await tokenOf(env));
}
/** Ray's token where Ray itself looks for it; undefined where there is none. */
async function tokenOf(env) {
	let { RAY_AUTH_TOKEN: token, RAY_AUTH_TOKEN_PATH: path } = env;
	if (token !== void 0 && token.trim() !== "") return token.trim();
	let file = path || join(env.HOME ?? homedir(), ".ray", "auth_token");
	try {
		return (await readFile(file, "utf8")).trim() || void 0;
	} catch {
		if (!path) return;
		throw new ProbeError("cluster-refused", "RAY_AUTH_TOKEN_PATH names a file that cannot be read. Correct it, or set RAY_AUTH_TOKEN.");
	}
}
/** What a plan learns of a cluster: its Ray's version. Throws ProbeError. */
async function checkCluster({ address, storage }, signal) {
	if (address === void 0 || storage === void 0) return;
	let server = await jobServer(address, process.env);
	return {
		address: server.origin,
		storage,
		version: await server.version(signal)
	};
}
function originOf(address) {
	if (!URL.canParse(address)) return;
	let { protocol, origin, username, password } = new URL(address);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? origin : void 0;
}
// src/probe/ray/package.ts
var import_yazl = require_yazl();
const PROBE = join(ROOT, "probe");
/**
* The probe as a package of Ray's: a zip archive of its files, and a name that tells the content.
* The same release gives the same bytes.
*/
async function probePackage() {
	let folder = join(PROBE, "reticence_probe"), paths = (await readdir(folder, {
		recursive: !0,
		withFileTypes: !0
	})).filter((entry) => entry.isFile() && /\.(py|json)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort(), zip = new import_yazl.ZipFile();
	for (let path of paths) zip.addBuffer(await readFile(path), relative(PROBE, path).replaceAll("\\", "/"), {
		compress: !0,
		mtime: new Date(1980, 0, 1),
		forceDosTimestamp: !0,
		mode: 33188
	});
	zip.end();
	let content = await buffer(zip.outputStream);
	return {
		name: `_ray_pkg_${createHash("sha256").update(content).digest("hex").slice(0, 32)}.zip`,
		content
	};
}
/**
* The job with the paths that its files will have on the storage, in a folder that is named by their
* content: what an audit left unfinished is found again. Reads all of it and writes nothing. Throws
* ProbeError.
*/
async function stageJob(job, storage, signal) {
	let root = await usable(storage), { mounts } = await mountJob(job), files = /* @__PURE__ */ new Map();
	for (let { source, target } of mounts) for (let path of await filesIn(source)) {
		await using file = await open(path);
		let place = path === source ? target : join(target, relative(source, path));
		files.set(place, await sha256OfOpen(file, signal));
	}
	let listed = [...files].sort(([one], [other]) => one < other ? -1 : 1), digest = createHash("sha256").update(JSON.stringify(listed)).digest("hex"), folder = join(root, `reticence-${digest.slice(0, 16)}`), placed = await mountJob(job, inputsOf(folder));
	return {
		job: placed.job,
		folder,
		mounts: placed.mounts,
		inputs: `${JSON.stringify(Object.fromEntries(listed.map(([place, sha256]) => [join(folder, place.replace(/^\//, "")), sha256])))}\n`
	};
}
/** `in`, as a container's folder of inputs is called. */
function inputsOf(folder) {
	return join(folder, "in");
}
/**
* Brings a job's files onto the storage, for the user of this program alone, and what an earlier run
* left among the signals. What lies there already is named, not copied. Throws ProbeError and
* DiskFullError.
*/
async function layStage(staged, output, signal) {
	let { folder, mounts } = staged, storage = dirname(folder);
	await mkdir(folder, {
		recursive: !0,
		mode: 448
	}), await refuseForeign(folder);
	let held = await hold(folder), signals = join(folder, "signals");
	try {
		await rm(inputsOf(folder), {
			recursive: !0,
			force: !0
		}), await rm(signals, {
			recursive: !0,
			force: !0
		});
		for (let { source, target } of mounts) signal.throwIfAborted(), await mkdir(dirname(target), {
			recursive: !0,
			mode: 448
		}), source.startsWith(storage + sep) ? await symlink(source, target) : await copy(source, target);
		await copy(output, signals), await chmod(signals, 448);
		let jobPath = join(folder, "job.json");
		await writeAtomically(jobPath, `${JSON.stringify(staged.job, null, 2)}\n`, 384);
		let inputsPath = join(folder, "inputs.json");
		return await writeAtomically(inputsPath, staged.inputs, 384), {
			jobPath,
			inputsPath,
			inputsSha256: createHash("sha256").update(staged.inputs).digest("hex"),
			signals,
			async [Symbol.asyncDispose]() {
				await takeHome(signals, output), await rm(folder, {
					recursive: !0,
					force: !0,
					maxRetries: 5,
					retryDelay: 200
				}), await held[Symbol.asyncDispose]();
			}
		};
	} catch (error) {
		throw await rm(folder, {
			recursive: !0,
			force: !0
		}), await held[Symbol.asyncDispose](), diskFull(error, storage) ?? error;
	}
}
/** Others who write to the storage may have made the folder, and would own what is put there. */
async function refuseForeign(folder) {
	let about = await lstat(folder), isOwn = about.uid === process.getuid?.() && !(about.mode & 63);
	if (!(about.isDirectory() && isOwn)) throw new ProbeError("cluster-storage", `${folder} is not a folder of this user alone. Somebody else made it; remove it.`);
}
async function hold(folder) {
	try {
		return await takeLock(folder, {
			file: `${folder}.lock`,
			staleMs: 12e4
		});
	} catch (error) {
		throw isLocked(error) ? new ProbeError("cluster-storage", `another audit of the same models and data uses ${folder}. Wait for its end.`) : error;
	}
}
/** The signals come home as plain files; whatever else lies there does not. */
async function takeHome(signals, output) {
	let entries = await readdir(signals, {
		recursive: !0,
		withFileTypes: !0
	}).catch(() => void 0);
	if (entries !== void 0) {
		for (let entry of entries) {
			if (!entry.isFile()) continue;
			let from = join(entry.parentPath, entry.name), to = join(output, relative(signals, from));
			await mkdir(dirname(to), {
				recursive: !0,
				mode: 448
			}), await rm(to, { force: !0 }), await copyFile(from, to, constants.COPYFILE_FICLONE);
		}
		await removeGone(signals, output);
	}
}
/** What the probe has removed among the signals goes here too. */
async function removeGone(signals, output) {
	let entries = await readdir(output, {
		recursive: !0,
		withFileTypes: !0
	});
	for (let entry of entries) {
		if (!entry.isFile()) continue;
		let here = join(entry.parentPath, entry.name), there = join(signals, relative(output, here));
		await lstat(there).then(() => !0, () => !1) || await rm(here, { force: !0 });
	}
}
async function copy(source, target) {
	(await stat(source)).isFile() ? await copyFile(source, target, constants.COPYFILE_FICLONE) : await cp(source, target, {
		recursive: !0,
		dereference: !0,
		mode: constants.COPYFILE_FICLONE
	});
}
/** Every file below a folder, links followed; or the file itself. */
async function filesIn(path) {
	return (await stat(path)).isFile() ? [path] : (await Promise.all((await readdir(path)).sort().map((name) => filesIn(join(path, name))))).flat();
}
/** The storage's path without links. */
async function usable(storage) {
	try {
		let root = await realpath(storage);
		if (root !== storage) throw new ProbeError("cluster-storage", `\`run.ray.storage\` (${storage}) is a link, which may lead elsewhere on the nodes. Name the folder itself.`);
		return await access(root, constants.R_OK | constants.W_OK | constants.X_OK), root;
	} catch (error) {
		throw error instanceof ProbeError ? error : new ProbeError("cluster-storage", `\`run.ray.storage\` (${storage}) is no folder that this user may write. Mount the cluster's storage here, under the path that it has on the nodes.`);
	}
}
// src/probe/ray/cluster.ts
/** Milliseconds between two looks at a job's state. */
const POLL_MS = 1e3, STOP_MS = 3e4, VARIABLES = {
	HF_HUB_OFFLINE: "1",
	TRANSFORMERS_OFFLINE: "1",
	HF_HUB_DISABLE_TELEMETRY: "1",
	TOKENIZERS_PARALLELISM: "false",
	PYTHONDONTWRITEBYTECODE: "1",
	PYTHONNOUSERSITE: "1",
	RAY_USAGE_STATS_ENABLED: "0"
};
/**
* Runs the probe as a job of a Ray cluster. Models and data lie on a storage that this machine and
* the nodes share, where each node checks them before it reads them; signals come back the same way.
*/
function clusterExecutor(options) {
	let staged;
	return {
		async preflight(job, signal) {
			let server = await jobServer(options.address, process.env);
			await using _ = server;
			return await server.version(signal), staged = await stageJob(job, options.storage, signal), staged.job;
		},
		measurer: () => ({
			executor: "ray",
			isolation: "none"
		}),
		identity: async () => void 0,
		containerFor: () => void 0,
		async *run(run, signal) {
			if (staged === void 0) throw new InternalError("a run before its preflight.");
			if (run.only !== void 0) throw notThere();
			await mkdir(run.output, {
				recursive: !0,
				mode: 448
			});
			let server = await jobServer(options.address, process.env);
			await using _ = server, stage = await layStage(staged, run.output, signal);
			let silenceMs = await longestSilence(run.job) + 12e5, job = new ClusterJob(server);
			try {
				await job.submit(await submissionOf(options, run, stage, server, signal), signal);
			} catch (error) {
				throw signal.aborted ? stopped() : error;
			}
			yield* follow(job, run, stage, silenceMs, signal);
		}
	};
}
async function* follow(job, run, stage, silenceMs, signal) {
	let start = await sizeOf(join(stage.signals, EVENTS)), watching = job.watch(signal);
	watching.catch(() => {});
	try {
		let failure;
		for await (let event of followEvents(stage.signals, start, () => job.ended, {
			silenceMs,
			kill: () => void job.stop().catch(() => {})
		})) event.kind === "error" && (failure = event), yield event;
		let state = await watching;
		if (signal.aborted) throw stopped();
		if (state.status === "SUCCEEDED" && failure === void 0) return;
		throw failure === void 0 ? (await job.keepLog(join(stage.signals, "probe.out")), endedBadly(state)) : failureOf(failure, run);
	} finally {
		await job.stop(), await watching.catch(() => {}), await removeCopies(stage.signals);
	}
}
/** A job on the cluster, from its submission to its end. */
var ClusterJob = class {
	id = `reticence-${randomBytes(8).toString("hex")}`;
	#server;
	#state;
	#submitted = !1;
	#answered = performance.now();
	/** Whether nobody looks at the job any more. */
	ended = !1;
	constructor(server) {
		this.#server = server;
	}
	async submit(submission, signal) {
		this.#submitted = !0;
		try {
			await this.#server.submit({
				...submission,
				submission_id: this.id
			}, signal);
		} catch (error) {
			throw await this.stop(), error;
		}
	}
	/** Looks at the job until it has ended; stops it when `signal` says so. */
	async watch(signal) {
		try {
			for (;;) {
				if (signal.aborted) return await this.stop(), this.#state ?? {
					status: "STOPPED",
					message: ""
				};
				let state = await this.#look(signal);
				if (state !== void 0 && hasEnded(state)) return state;
				await setTimeout$1(POLL_MS, void 0, { signal }).catch(() => {});
			}
		} catch (error) {
			if (!signal.aborted) throw error;
			return await this.stop(), {
				status: "STOPPED",
				message: ""
			};
		} finally {
			this.ended = !0;
		}
	}
	/** The job's state; undefined where the server does not answer, for a while. */
	async #look(signal) {
		try {
			return this.#state = await this.#server.state(this.id, signal), this.#answered = performance.now(), this.#state;
		} catch (error) {
			let waited = performance.now() - this.#answered;
			if (!(error instanceof ProbeError && error.code === "cluster-unreachable") || waited > 3e5) throw error;
			return;
		}
	}
	/** Stops the job and waits for its end, unless it has ended. Never throws. */
	async stop() {
		if (!this.#submitted || this.#state !== void 0 && hasEnded(this.#state)) return;
		let patience = AbortSignal.timeout(STOP_MS);
		try {
			for (await this.#server.stop(this.id, patience); this.#state === void 0 || !hasEnded(this.#state);) this.#state = await this.#server.state(this.id, patience), hasEnded(this.#state) || await setTimeout$1(POLL_MS / 2, void 0, { signal: patience });
		} catch {}
	}
	/** What the job printed may quote training text: it is kept with the signals and never shown. */
	async keepLog(path) {
		let logs = await this.#server.logs(this.id, AbortSignal.timeout(STOP_MS)).catch(() => "");
		await appendFile(path, `${this.#state?.message ?? ""}\n${logs}\n`, { mode: 384 });
	}
};
async function submissionOf(options, run, stage, server, signal) {
	let { gpus_per_model, replicas, image, runtime_env: environment, threads = 1 } = options, settings = {
		inputs: stage.inputsPath,
		inputs_sha256: stage.inputsSha256,
		...gpus_per_model === void 0 ? {} : { gpus_per_model },
		...replicas === void 0 ? {} : { replicas }
	}, command = [
		"python",
		"-m",
		"reticence_probe",
		"--job",
		stage.jobPath,
		"--out",
		stage.signals,
		...optionsOf(run),
		...isOfModels(run) ? ["--ray", JSON.stringify(settings)] : []
	], variables = {
		...environment?.env_vars,
		...VARIABLES
	};
	return {
		submission_id: "",
		entrypoint: command.map(quoted).join(" "),
		entrypoint_num_cpus: threads,
		runtime_env: image === void 0 ? {
			...environment,
			env_vars: variables,
			working_dir: await upload(server, signal)
		} : {
			image_uri: image,
			env_vars: variables
		}
	};
}
async function upload(server, signal) {
	let { name, content } = await probePackage();
	return await server.upload(name, content, signal), `gcs://${name}`;
}
/** A word as a shell reads it back. */
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function endedBadly({ status }) {
	return new ProbeError("cluster-job", status === "STOPPED" ? "the job was stopped on the cluster. Finished work is kept; run the audit again to continue." : "the job failed on the cluster and gave no reason. Do the nodes have the probe's packages (probe/requirements*.txt, or `run.ray.image`), and do they run as a user who may write `run.ray.storage`? What the job printed is in signals/probe.out on this machine.");
}
function stopped() {
	return new ProbeError("audit-stopped", "the audit was stopped. Run it again to continue where it stopped.");
}
function notThere() {
	return new ProbeError("policy-conflict", "a cluster runs whole audits alone. For this, write `run.executor: process`, or `ray` without `run.ray.address`.");
}
/**
* Runs the probe in a Python environment of this machine, where it starts a Ray of its own that is
* reached over loopback alone and ends with it.
*/
function localRayExecutor({ ray, ...options }) {
	let plain = processExecutor({
		...options,
		environment: ensureRay
	}), settings = {
		...ray.gpus_per_model === void 0 ? {} : { gpus_per_model: ray.gpus_per_model },
		...ray.replicas === void 0 ? {} : { replicas: ray.replicas }
	};
	return {
		...plain,
		measurer: () => ({
			executor: "ray",
			isolation: "none"
		}),
		async *run(run, signal) {
			await using folder = await privateFolder();
			let more = isOfModels(run) ? ["--ray", JSON.stringify({
				...settings,
				folder: folder.path
			})] : [];
			yield* processExecutor({
				...options,
				environment: ensureRay,
				more
			}).run(run, signal);
		}
	};
}
async function privateFolder() {
	let place = tmpdir().length > 24 ? "/tmp" : tmpdir(), path = await mkdtemp(join(place, "reticence-ray-"));
	return {
		path,
		async [Symbol.asyncDispose]() {
			await rm(path, {
				recursive: !0,
				force: !0,
				maxRetries: 10,
				retryDelay: 200
			});
		}
	};
}
// src/probe/ray/executor.ts
/** Measures on Ray: on a cluster where the policy names one, else on this machine. */
function rayExecutor({ ray, threads, ...options }) {
	let { address, storage } = ray;
	return address === void 0 || storage === void 0 ? localRayExecutor({
		...options,
		ray
	}) : clusterExecutor({
		...ray,
		address,
		storage,
		threads,
		say: options.say
	});
}
// src/probe/choose.ts
/**
* The executor for a policy. `say` shows one line to the user, `progress` what a set-up is doing.
*/
function executorFor({ policy, absolute }, say, progress) {
	refusePlatform();
	let { executor, setup, image, gpus, memory, shm_size: shmSize } = policy.run, docker = () => dockerExecutor({
		image,
		gpus,
		memory,
		shmSize,
		say
	}), process = () => processExecutor({
		...interpreterNamed({
			policy,
			absolute
		}),
		setup,
		gpus,
		say,
		progress
	});
	switch (executor) {
		case "docker": return docker();
		case "process": return process();
		case "ray": return rayExecutor({
			...interpreterNamed({
				policy,
				absolute
			}),
			ray: policy.run.ray ?? {},
			threads: policy.run.threads,
			setup,
			say,
			progress
		});
		case "auto": return automatic(policy.run, {
			docker,
			process
		}, say);
	}
}
/** The interpreter that a policy names, as it is run. */
function interpreterNamed({ policy, absolute }) {
	let { python } = policy.run;
	return python === void 0 ? {} : { python: /[\\/]/.test(python) ? absolute(["run", "python"], python) : python };
}
/** Which executor a policy gets, and why where the policy leaves it open. */
async function chooseExecutor(run) {
	if (run.executor !== "auto") return { kind: run.executor };
	let reason = await reasonAgainstDocker(run);
	return reason === void 0 ? {
		kind: "docker",
		why: ANSWERS
	} : {
		kind: "process",
		why: reason
	};
}
const ANSWERS = "a Docker engine answers";
/**
* Docker if an engine answers and there is an image for it, else a process. The report says which
* and why. Once chosen, a problem with it is an error: an audit never falls back to the other.
*/
function automatic(run, make, say) {
	let chosen, known = () => {
		if (chosen === void 0) throw new InternalError("the executor is used before it is chosen.");
		return chosen;
	};
	return {
		async preflight(job, signal) {
			refuseContradiction(run.gpus, job.scoring.device);
			let reason = await reasonAgainstDocker(run);
			chosen = reason === void 0 ? {
				executor: make.docker(),
				why: ANSWERS
			} : {
				executor: make.process(),
				why: reason
			};
			let expected = run.image ?? run.memory ?? run.shm_size;
			reason !== void 0 && expected !== void 0 && say(`Measuring in a process instead of a container: ${reason}.`);
			let seen = await chosen.executor.preflight(job, signal);
			return reason === void 0 ? seen : withGpus(seen, run.gpus);
		},
		measurer() {
			let { executor, why } = known(), measurer = executor.measurer();
			return {
				...measurer,
				executor: `${measurer.executor}, chosen by auto: ${why}`
			};
		},
		identity: (job) => known().executor.identity(job),
		containerFor: (output) => known().executor.containerFor(output),
		run: (probeRun, signal) => known().executor.run(probeRun, signal)
	};
}
async function reasonAgainstDocker({ python, image, device }) {
	if (python !== void 0) return "run.python names an interpreter";
	if (process.env.RETICENCE_PYTHON) return "RETICENCE_PYTHON names an interpreter";
	if (device === "mps") return "a container cannot use a Mac's GPU";
	if (image === void 0 && PUBLISHED_IMAGES.cpu === null) return "the policy names no image, and this release has none";
	try {
		await readEngine();
		return;
	} catch (error) {
		if (!(error instanceof ProbeError)) throw error;
		return error.message.split(/[.;(]/, 1)[0].trim();
	}
}
function withGpus(job, gpus) {
	let device = deviceOfProcess({
		gpus,
		device: job.scoring.device
	});
	return {
		...job,
		scoring: {
			...job.scoring,
			device
		}
	};
}
/**
* Examines an interpreter in the environment that the probe gets. `load`: import PyTorch, which takes
* seconds, and ask it for GPUs. Undefined where the interpreter gives no answer.
*/
async function examineInterpreter(python, { load, signal }) {
	let { exitCode, stdout } = await execa(python, [
		"-c",
		EXAMINE,
		load ? "load" : "read"
	], {
		reject: !1,
		stdin: "ignore",
		cwd: ROOT,
		timeout: load ? 9e4 : 2e4,
		extendEnv: !1,
		env: probeEnvironment(process.env),
		...signal === void 0 ? {} : { cancelSignal: signal }
	});
	if (exitCode === 0) try {
		return JSON.parse(String(stdout).trim().split("\n").at(-1));
	} catch {
		return;
	}
}
/** PyTorch's build stands in a small file: one for the CPU alone need not be loaded to see no GPU. */
const EXAMINE = "\nimport importlib.metadata, importlib.util, json, pathlib, platform, re, sys\n\ndef version(name):\n    try:\n        return importlib.metadata.version(name)\n    except importlib.metadata.PackageNotFoundError:\n        return None\n\ndef build(kind):\n    spec = importlib.util.find_spec(\"torch\")\n    if spec is None or spec.origin is None:\n        return None\n    text = (pathlib.Path(spec.origin).parent / \"version.py\").read_text(\"utf-8\")\n    found = re.search(rf\"^{kind}\\b[^=]*= *['\\\"]([0-9.]+)\", text, re.M)\n    return found and found[1]\n\nfound = {\n    \"version\": platform.python_version(),\n    \"torch\": version(\"torch\"),\n    \"transformers\": version(\"transformers\"),\n    \"cuda\": build(\"cuda\"),\n}\nif sys.argv[1] == \"load\" and sys.platform != \"darwin\" and not (build(\"cuda\") or build(\"hip\")):\n    found[\"seen\"] = {\"cuda\": [], \"mps\": False}\nelif sys.argv[1] == \"load\":\n    import torch\n    gpus = []\n    if torch.cuda.is_available():\n        for index in range(torch.cuda.device_count()):\n            free, total = torch.cuda.mem_get_info(index)\n            gpus.append({\"name\": torch.cuda.get_device_name(index), \"total\": total, \"free\": free})\n    found[\"seen\"] = {\"cuda\": gpus, \"mps\": torch.backends.mps.is_available()}\nprint(json.dumps(found))\n";
export { checkCluster as a, ensureAccounting as c, environmentState as d, rayState as f, interpreterNamed as i, ensureEnvironment as l, chooseExecutor as n, processExecutor as o, executorFor as r, accountingPython as s, examineInterpreter as t, ensureRay as u };
