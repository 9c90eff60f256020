import { o as __toESM } from "./rolldown-runtime.js";
import { o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError, u as diskFull } from "./src-base-errors.js";
import { c as followEvents, d as PUBLISHED_IMAGE, g as readEngine, h as refuseContradiction, i as failureOf, l as sizeOf, o as EVENTS_FILE, t as dockerExecutor, v as longestSilence } from "./src-probe-docker-cleanup.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { t as ROOT } from "./src-base-root.js";
import { t as require_proper_lockfile } from "./graceful-fs-clone.js";
import { o as writeAtomically } from "./src-base-files.js";
import { createHash } from "node:crypto";
import { delimiter, dirname, join } from "node:path";
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
// src/probe/environment.ts
var import_proper_lockfile = /* @__PURE__ */ __toESM(require_proper_lockfile(), 1);
/** Installed first and alone, so that the user's pip settings can choose its build. */
const TORCH_REQUIREMENTS = "requirements-torch.txt", REQUIREMENTS = "requirements.txt", OLDEST_PYTHON = [3, 11], PYTHONS = [
	"python3",
	"python",
	"python3.13",
	"python3.12",
	"python3.11"
];
/**
* Path of a Python interpreter that has the probe's dependencies: `run.python`, then
* `RETICENCE_PYTHON`, then the cached environment of this version, made when absent.
* Throws ProbeError.
*/
async function ensureEnvironment(options) {
	let named = options.python ?? process.env.RETICENCE_PYTHON;
	if (named !== void 0 && named !== "") return await checkNamed(named, options.python === void 0 ? "RETICENCE_PYTHON" : "run.python"), named;
	let folder = await environmentFolder();
	if (await isComplete(folder)) return interpreterIn(folder);
	if (options.setup === "never") throw new ProbeError("environment-missing", `the probe's Python environment is not set up (${folder}) and run.setup is never. Run \`reticence setup\` first, or name an interpreter with run.python.`);
	return await install(folder, options.say);
}
/** Where this version's environment lives: a folder for each set of pinned dependencies. */
async function environmentFolder() {
	let cache = process.env.RUNNER_TOOL_CACHE ?? process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), hash = createHash("sha256");
	for (let name of [TORCH_REQUIREMENTS, REQUIREMENTS]) hash.update(await readFile(join(ROOT, "probe", name)));
	return hash.update(`${process.platform}-${process.arch}`), join(cache, "reticence", `probe-${hash.digest("hex").slice(0, 16)}`);
}
async function install(folder, say) {
	await mkdir(folder, { recursive: !0 });
	let release = await lock(folder, say);
	try {
		if (await isComplete(folder)) return interpreterIn(folder);
		let venv = join(folder, "venv");
		await rm(venv, {
			recursive: !0,
			force: !0
		}), say(`Setting up the probe's Python environment, once, in ${folder} …`);
		let started = Date.now();
		await makeVenv(venv);
		let python = interpreterIn(folder);
		return await pip(python, folder, ["-r", join(ROOT, "probe", TORCH_REQUIREMENTS)]), await pip(python, folder, ["-r", join(ROOT, "probe", REQUIREMENTS)]), await execa(python, [
			"-I",
			"-c",
			"import torch, transformers, peft, pyarrow, presidio_analyzer"
		]), await writeAtomically(join(folder, "complete.json"), `${JSON.stringify({ venv: "venv" })}\n`), say(`Set up in ${Math.round((Date.now() - started) / 1e3)} s.`), python;
	} catch (error) {
		if (error instanceof ReticenceError) throw error;
		let full = diskFull(error, folder);
		throw full === void 0 ? new ProbeError("environment-unmade", `the probe's Python environment could not be made in ${folder}: ${error.message.split("\n")[0]}`) : full;
	} finally {
		await release();
	}
}
async function lock(folder, say) {
	let options = {
		stale: 6e4,
		onCompromised: () => {}
	};
	try {
		return await import_proper_lockfile.default.lock(folder, options);
	} catch {
		return say("Another process is setting up the probe's Python environment; waiting for it …"), await import_proper_lockfile.default.lock(folder, {
			...options,
			retries: {
				forever: !0,
				minTimeout: 1e3,
				maxTimeout: 1e3,
				maxRetryTime: 18e5
			}
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
		throw NO_ROOM.test(error.message) ? new DiskFullError(dirname(venv)) : new ProbeError("environment-unmade", `${python} cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv. Or name an interpreter that has the dependencies of probe/requirements.txt with run.python.`);
	}
}
async function findPython() {
	let [major, minor] = OLDEST_PYTHON;
	for (let name of PYTHONS) {
		let { exitCode } = await execa(name, [
			"-I",
			"-c",
			`import sys; sys.exit(sys.version_info < (${major}, ${minor}))`
		], { reject: !1 });
		if (exitCode === 0) return name;
	}
	throw new ProbeError("python-missing", `no Python ${major}.${minor} or newer is on the PATH. Install one, or name an interpreter with run.python or RETICENCE_PYTHON.`);
}
/** What Python and pip say of a full disk, and of a full share of one. */
const NO_ROOM = /No space left on device|Disk quota exceeded/;
/** PIP_* variables of the user apply: an index, a proxy, a folder of wheels. */
async function pip(python, folder, what) {
	let path = join(folder, "setup.log"), log = {
		file: path,
		append: !0
	}, { exitCode } = await execa(python, [
		"-I",
		"-m",
		"pip",
		"install",
		"--disable-pip-version-check",
		"--no-input",
		...what
	], {
		reject: !1,
		stdin: "ignore",
		stdout: log,
		stderr: log
	});
	if (exitCode === 0) return;
	let tail = (await readFile(path, "utf8")).slice(-1500);
	throw NO_ROOM.test(tail) ? new DiskFullError(folder) : new ProbeError("environment-unmade", `pip could not install the probe's dependencies. Its last words (${path} has all):\n${tail}`);
}
async function checkNamed(python, from) {
	let { exitCode } = await execa(python, ["-c", FIND_PACKAGES], {
		reject: !1,
		cwd: ROOT
	});
	if (exitCode !== 0) throw new ProbeError(exitCode === void 0 ? "python-missing" : "dependency-missing", exitCode === void 0 ? `${from} names "${python}", which cannot be run.` : `"${python}" (${from}) lacks packages of the probe. Install probe/requirements-torch.txt and probe/requirements.txt into it.`);
}
/** Looks the packages up without importing them, which would take seconds. */
const FIND_PACKAGES = "\nimport importlib.util, sys\nnames = \"torch transformers peft safetensors pyarrow presidio_analyzer sklearn jsonschema\"\nsys.exit(not all(importlib.util.find_spec(name) for name in names.split()))\n";
async function isComplete(folder) {
	return await readFile(join(folder, "complete.json"), "utf8").then(() => !0, () => !1);
}
function interpreterIn(folder) {
	return process.platform === "win32" ? join(folder, "venv", "Scripts", "python.exe") : join(folder, "venv", "bin", "python");
}
// src/probe/process.ts
/** Milliseconds between the polite and the hard kill of the probe. */
const PASSED_ON = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+|RUNNER_TRACKING_ID)$/;
/** Runs the probe in a Python environment of this machine. */
function processExecutor(options) {
	let python;
	return {
		async preflight(job) {
			return python = await ensureEnvironment(options), job;
		},
		measurer: () => ({ executor: "process" }),
		containerFor: () => void 0,
		async *run(run, signal) {
			python ??= await ensureEnvironment(options), await mkdir(run.output, {
				recursive: !0,
				mode: 448
			});
			let start = await sizeOf(join(run.output, EVENTS_FILE)), log = join(run.output, "probe.out");
			await (await open(log, "a", 384)).close();
			let silenceMs = options.silenceMs ?? await longestSilence(run.job), child = spawnProbe(python, run, signal, log), ended = !1;
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
			}
		}
	};
}
function spawnProbe(python, run, signal, log) {
	let output = {
		file: log,
		append: !0
	}, only = run.only === void 0 ? [] : ["--only", run.only], command = [
		"-m",
		"reticence_probe",
		"--job",
		run.jobPath,
		"--out",
		run.output,
		...only
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
		env: probeEnvironment(process.env)
	});
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
	if (signal.aborted) return new ProbeError("audit-stopped", "the audit was stopped. Run it again to go on where it stopped.");
	if (result.signal !== void 0) {
		let memory = result.signal === "SIGKILL" ? ", as happens when memory runs out" : "";
		return new ProbeError("probe-killed", `the probe was killed by ${result.signal}${memory}. What it had finished is kept; run the audit again to go on.`);
	}
	return result.code === "ENOENT" ? new ProbeError("python-missing", "the Python interpreter does not exist.") : new ProbeError("probe-ended", `the probe ended with exit code ${result.exitCode ?? "unknown"} and no reason. Its trace is in signals/probe.out on this machine.`);
}
// src/probe/choose.ts
/** The executor that a policy asks for. `say` shows one line to the user. */
function executorFor({ policy, absolute }, say) {
	let { executor, python, setup, image, gpus, memory, shm_size: shmSize } = policy.run, docker = () => dockerExecutor({
		image,
		gpus,
		memory,
		shmSize,
		say
	}), process = () => processExecutor({
		...python === void 0 ? {} : { python: /[\\/]/.test(python) ? absolute(["run", "python"], python) : python },
		setup,
		say
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
/**
* Docker when an engine answers and there is an image for it, else a process. The report says which,
* and why. Once chosen, what is wrong with it is an error: an audit never moves on to the other.
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
				why: "a Docker engine answers"
			} : {
				executor: make.process(),
				why: reason
			};
			let expected = run.image ?? run.memory ?? run.shm_size;
			reason !== void 0 && expected !== void 0 && say(`Measuring as a process and not in a container: ${reason}.`);
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
		containerFor: (output) => known().executor.containerFor(output),
		run: (probeRun, signal) => known().executor.run(probeRun, signal)
	};
}
async function reasonAgainstDocker({ python, image, device }) {
	if (python !== void 0) return "run.python names an interpreter";
	if (process.env.RETICENCE_PYTHON) return "RETICENCE_PYTHON names an interpreter";
	if (device === "mps") return "no container sees a Mac's GPU";
	if (image === void 0 && PUBLISHED_IMAGE === null) return "no image is named, and this release has none";
	try {
		await readEngine();
		return;
	} catch (error) {
		if (!(error instanceof ProbeError)) throw error;
		return error.message.split(/[.;(]/, 1)[0].trim();
	}
}
/** Whoever asks for GPUs and gets a process asks it for CUDA, never for the CPU. */
function withGpus(job, gpus) {
	let { device } = job.scoring;
	return gpus === void 0 || device !== "auto" ? job : {
		...job,
		scoring: {
			...job.scoring,
			device: gpus === "none" ? "cpu" : "cuda"
		}
	};
}
export { ensureEnvironment as n, executorFor as t };
