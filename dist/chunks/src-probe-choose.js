import { d as diskFull, o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError } from "./src-base-errors.js";
import { A as optionsOf, E as readEngine, F as deviceOfProcess, M as computingVariables, N as deviceIdentity, P as interpreterIdentity, b as PUBLISHED_IMAGES, f as followEvents, j as longestSilence, k as refuseContradiction, m as removeCopies, p as sizeOf, s as failureOf, t as dockerExecutor } from "./src-probe-copies.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { t as ROOT } from "./src-base-installation.js";
import { a as EVENTS } from "./src-base-audit-folder.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { d as writeAtomically, r as takeLock, t as isLocked } from "./src-base-files.js";
import "./src-attacks-clipped-reference.js";
import { createHash } from "node:crypto";
import { delimiter, dirname, join } from "node:path";
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { createInterface } from "node:readline";
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
const PROBE = {
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
}, OLDEST_PYTHON = [3, 11], PYTHONS = [
	"python3",
	"python",
	"python3.13",
	"python3.12",
	"python3.11"
], LOCK_STALE_MS = 6e4;
/**
* Path of a Python interpreter that has the probe's dependencies: `run.python`, then
* `RETICENCE_PYTHON`, then the cached environment of this version, which is created if absent.
* Throws ProbeError.
*/
async function ensureEnvironment(options) {
	refusePlatform();
	let state = await environmentState(options);
	return state.python ?? await setUp(PROBE, state.folder, options);
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
	if (options.setup === "never") throw missing(PROBE, folder);
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
/** The same where it is there; nothing is made. */
async function accountingPython() {
	let folder = await folderOf(ACCOUNTING);
	return await isComplete(folder) ? interpreterIn(folder) : void 0;
}
/** Folder of this version's environment: one for each set of pinned dependencies. */
async function environmentFolder() {
	return await folderOf(PROBE);
}
function missing({ what, command, name }, folder) {
	let instead = name === PROBE.name ? ", or name an interpreter with run.python" : "";
	return new ProbeError("environment-missing", `${what} is not set up (${folder}), and run.setup is never. Run \`${command}\` first${instead}.`);
}
async function folderOf({ name, requirements }) {
	let cache = process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), hash = createHash("sha256");
	for (let file of requirements) hash.update(await readFile(join(ROOT, "probe", file)));
	return hash.update(`${process.platform}-${process.arch}`), join(cache, "reticence", `${name}-${hash.digest("hex").slice(0, 16)}`);
}
async function setUp({ what, requirements, packages }, folder, options) {
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
		}), await makeVenv(venv);
		let python = interpreterIn(folder), pip = {
			python,
			folder,
			say,
			progress,
			signal
		}, files = requirements.map((file) => join(ROOT, "probe", file)), limits = await checkIndex(pip, await firstRequirement(files[0]));
		for (let file of files) await install(pip, ["-r", file], limits);
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
		return await takeLock(folder, { staleMs: LOCK_STALE_MS });
	} catch (error) {
		if (!isLocked(error)) throw error;
		return say(`Another process is setting up ${what}; waiting for it …`), await takeLock(folder, {
			staleMs: LOCK_STALE_MS,
			tries: 1800
		});
	}
}
async function makeVenv(venv) {
	let python = await findPython();
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
const FIND_PACKAGES = "\nimport importlib.util, sys\nnames = \"torch transformers peft safetensors pyarrow presidio_analyzer stdnum sklearn jsonschema\"\nsys.exit(not all(importlib.util.find_spec(name) for name in names.split()))\n";
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
	let python;
	return {
		async preflight(job, signal) {
			let { gpus } = options;
			refuseContradiction(gpus, job.scoring.device), python = await ensureEnvironment({
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
			python ??= await ensureEnvironment({
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
				gpus: options.gpus
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
function spawnProbe(python, run, { signal, log, gpus }) {
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
		...optionsOf(run, gpus)
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
export { processExecutor as a, ensureEnvironment as c, interpreterNamed as i, environmentState as l, chooseExecutor as n, accountingPython as o, executorFor as r, ensureAccounting as s, examineInterpreter as t };
