import { i as PolicyError, o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError } from "./src-base-errors.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { n as VERSION, t as ROOT } from "./src-base-installation.js";
import { N as isTaken, a as EVENTS, f as PULLED, s as JOB } from "./src-base-audit-folder.js";
import { D as FORMATS, H as eventValidator, Ot as UPDATE, Ut as formatCount, Z as events_schema_default } from "./src-attacks-clipped-reference.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { a as openOwnFile } from "./src-base-files.js";
import { createHash } from "node:crypto";
import { basename, dirname, join, sep } from "node:path";
import { existsSync } from "node:fs";
import { access, constants as constants$1, lchown, lstat, open, readFile, readdir, realpath, rm, stat, statfs } from "node:fs/promises";
import { cpus, hostname } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/probe/gpu.ts
const MIB = 1024 ** 2;
/** What `nvidia-smi` says; undefined where there is none, or it finds no GPU. */
async function readDriver() {
	let [listed, whole] = await Promise.all([smi(["--query-gpu=driver_version,name,memory.total,memory.free", "--format=csv,noheader,nounits"]), smi([])]);
	return listed === void 0 ? void 0 : parseDriver(listed, whole ?? "");
}
/** Parses the two outputs of `nvidia-smi`; undefined where they name no GPU. */
function parseDriver(listed, whole) {
	let rows = listed.split("\n").map((line) => line.split(",").map((field) => field.trim())).filter((fields) => fields.length >= 4 && /^\d+(\.\d+)+$/.test(fields[0]));
	if (rows.length !== 0) return {
		version: rows[0][0],
		cuda: /CUDA (?:UMD )?Version: *(\d+\.\d+)/.exec(whole)?.[1],
		gpus: rows.map((fields) => ({
			name: fields.slice(1, -2).join(", "),
			total: Number(fields.at(-2)) * MIB,
			free: Number(fields.at(-1)) * MIB
		}))
	};
}
/** Whether anything on this machine could be a GPU that PyTorch's `cuda` means, ROCm's included. */
function mayHaveGpu() {
	return process.platform === "darwin" ? !1 : process.platform !== "linux" || [
		"/dev/nvidiactl",
		"/dev/nvidia0",
		"/dev/kfd",
		"/dev/dxg"
	].some((path) => existsSync(path));
}
/** Whether a driver that runs CUDA up to `has` runs a build for `needs`: the major releases decide. */
function runsCuda(has, needs) {
	return Number.parseInt(has, 10) >= Number.parseInt(needs, 10);
}
async function smi(args) {
	let { exitCode, stdout } = await execa("nvidia-smi", args, {
		reject: !1,
		stdin: "ignore",
		timeout: 1e4
	});
	return exitCode === 0 ? String(stdout) : void 0;
}
/** A policy that asks for GPUs and gets a process runs on CUDA, never on the CPU. */
function deviceOfProcess({ gpus, device }) {
	return gpus === void 0 || device !== "auto" ? device : gpus === "none" ? "cpu" : "cuda";
}
/**
* Python and every package that an interpreter has in an environment, by name and version; undefined
* if it does not say.
*/
async function interpreterIdentity(python, env) {
	let { exitCode, stdout } = await execa(python, ["-c", LIST_PACKAGES], {
		reject: !1,
		stdin: "ignore",
		cwd: ROOT,
		extendEnv: !1,
		env,
		timeout: 3e4
	});
	if (exitCode === 0) try {
		return JSON.parse(String(stdout));
	} catch {
		return;
	}
}
/** Asks the packages' metadata; importing them would take seconds. */
const LIST_PACKAGES = "\nimport importlib.metadata, json, platform, sys\npackages = sorted(f\"{one.metadata['Name']} {one.version}\" for one in importlib.metadata.distributions())\nprint(json.dumps({\"python\": sys.version, \"libc\": platform.libc_ver(), \"packages\": packages}))\n";
/**
* The kind of device that `device` of a job means on this machine; undefined if it cannot be told.
* Processors of one architecture count as one kind.
*/
async function deviceIdentity(device) {
	let machine = {
		platform: process.platform,
		architecture: process.arch
	};
	if (device === "cpu") return {
		...machine,
		device
	};
	let driver = await readDriver();
	if (driver !== void 0) {
		let { version, gpus } = driver;
		return {
			...machine,
			device,
			driver: version,
			gpus: gpus.map(({ name }) => name)
		};
	}
	return process.platform === "darwin" ? {
		...machine,
		device,
		chip: cpus()[0]?.model
	} : device === "auto" && !mayHaveGpu() ? {
		...machine,
		device: "cpu"
	} : void 0;
}
/** Variables that say who runs the probe and where, not how it computes. */
const OF_THE_USER = /^(PATH|PYTHONPATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID)$/;
/** The variables of a probe's environment that may change a figure. */
function computingVariables(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_USER.test(name)));
}
// src/probe/silence.ts
/** Time that any step may take without an event: imports from a slow disk, small loads. */
const SLOWEST_READING = 20 * 1024 ** 2;
/**
* Longest time, in milliseconds, that the probe may work on a job without an event: five minutes,
* and more for large models and many records. A probe that is silent for longer hangs.
*/
async function longestSilence({ models, auxiliary, limits }) {
	let all = [...Object.values(models ?? {}), ...auxiliary === void 0 ? [] : [auxiliary]];
	return 3e5 + (await Promise.all(all.map(bytesOfModel))).reduce((sum, size) => sum + size, 0) / SLOWEST_READING * 1e3 + limits.records * 10;
}
/** Bytes of the weights of a model, or of all adapters that make it up. */
async function bytesOfModel({ path, before }) {
	return (await Promise.all([...before ?? [], path].map(weightBytes))).reduce((sum, size) => sum + size, 0);
}
/** Bytes of the weights in a folder. */
async function weightBytes(folder) {
	let weights = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".safetensors"));
	return (await Promise.all(weights.map((name) => stat(join(folder, name)).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}
// src/probe/docker/command.ts
/** Variables by which Docker's command line finds and reaches its engine and its login. */
const PASSED_ON$1 = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|DOCKER_\w+|XDG_RUNTIME_DIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|SYSTEMROOT|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/;
/**
* Runs Docker's command line with these arguments, never through a shell. Does not throw for an
* exit code; throws ProbeError if there is no such program.
*/
async function docker(args, options = {}) {
	let result = await execa("docker", args, dockerOptions({
		timeout: 6e4,
		...options
	}));
	if (result.code === "ENOENT") throw new ProbeError("docker-missing", NO_PROGRAM);
	return {
		exitCode: result.exitCode,
		stdout: String(result.stdout ?? ""),
		stderr: result.timedOut ? "the engine does not answer" : String(result.stderr ?? "")
	};
}
const NO_PROGRAM = "there is no `docker` on the PATH. Install Docker Engine, or write `run.executor: process`.";
/** Options shared by every call of Docker's command line. */
function dockerOptions(options = {}) {
	return {
		reject: !1,
		stdin: "ignore",
		extendEnv: !1,
		env: Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== void 0 && PASSED_ON$1.test(entry[0]))),
		...options
	};
}
/** The first line of an engine's error message, without its prefix. */
function complaint(stderr) {
	let lines = stderr.split("\n").map((line) => line.trim());
	return (lines.find((one) => /error|denied|cannot|unauthorized/i.test(one)) ?? lines[0] ?? "").replace(/^(docker: |ERROR: |Error: |error: )+/i, "").replace(/^Error response from daemon: /i, "").replace(/\.$/, "");
}
// src/probe/executor.ts
/**
* The probe's options for a run, beside the job and the output. `gpus`: as `run.gpus` of a policy; a
* worker for each of those that it names, or of all that the probe finds.
*/
function optionsOf(run, gpus) {
	let { only, share, shard, assemble, inputs } = run, asksModels = isOfModels(run);
	return [
		...only === void 0 ? [] : ["--only", only],
		...share === !0 ? ["--share"] : [],
		...shard === void 0 ? [] : ["--shard", `${shard.number}/${shard.of}`],
		...assemble === !0 ? ["--assemble"] : [],
		...inputs === void 0 ? [] : ["--inputs", inputs],
		...asksModels && gpus !== void 0 && gpus !== "none" ? ["--workers", /^\d+$/.test(gpus) ? gpus : "all"] : []
	];
}
/** Whether a run asks the models for all of what the job wants, so that others may share the work. */
function isOfModels({ only, assemble }) {
	return only === void 0 && assemble !== !0;
}
// src/probe/docker/gpus.ts
/**
* Oldest NVIDIA Container Toolkit that is accepted: with older ones, an image could take over the
* host (CVE-2025-23266, CVE-2024-0132).
*/
const OLDEST_TOOLKIT = [
	1,
	17,
	8
];
/**
* The GPUs that a container gets, as an argument of `--gpus`, or undefined for none. If the policy
* says nothing, all that the engine has. Throws ProbeError if GPUs are asked for and there are
* none: an audit never falls back to the CPU on its own.
*/
async function grantGpus(engine, wanted, device, say) {
	if (device === "mps") throw new PolicyError("policy-conflict", "`run.device: mps` is a Mac's GPU, which a container cannot use. Write `run.executor: process`.");
	refuseContradiction(wanted, device);
	let asked = wanted ?? (device.startsWith("cuda") ? "all" : void 0);
	if (asked === "none" || device === "cpu") return;
	if (!offersGpus(engine)) {
		if (asked === void 0) return;
		throw new ProbeError("docker-gpus", "the policy asks for GPUs, but the Docker engine offers none: it has no NVIDIA runtime. Install the NVIDIA driver and the NVIDIA Container Toolkit and run `nvidia-ctk runtime configure --runtime=docker`, or write `gpus: none` to measure on the CPU.");
	}
	let version = await toolkitVersion();
	return version === void 0 ? say("The version of the NVIDIA Container Toolkit is unknown (`nvidia-ctk` was not found).") : refuseOldToolkit(version), argumentOf(asked ?? "all");
}
/** Throws PolicyError if `run.gpus` and `run.device` contradict each other. */
function refuseContradiction(gpus, device) {
	if (gpus !== void 0 && gpus !== "none" && device === "cpu") throw new PolicyError("policy-conflict", "`run.gpus` asks for GPUs, but `run.device: cpu` uses none. Remove one of the two.");
	if (gpus === "none" && device.startsWith("cuda")) throw new PolicyError("policy-conflict", "`run.device` asks for a GPU, but `run.gpus: none` provides none. Remove one of the two.");
}
/** Whether an engine has an NVIDIA runtime or NVIDIA devices (CDI). */
function offersGpus({ runtimes, devices }) {
	return runtimes.includes("nvidia") || devices.some((id) => id.startsWith("nvidia.com/gpu"));
}
/** Throws ProbeError for a toolkit through which an image can reach the host. */
function refuseOldToolkit(version) {
	let parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (let [index, oldest] of OLDEST_TOOLKIT.entries()) {
		let part = parts[index] ?? 0;
		if (part > oldest) return;
		if (part < oldest) throw new ProbeError("docker-unsuitable", `the NVIDIA Container Toolkit is version ${version}; before ${OLDEST_TOOLKIT.join(".")}, an image can take over the host (CVE-2025-23266). Update it.`);
	}
}
/** Version in the output of `nvidia-ctk --version`; undefined if there is none. */
function parseToolkitVersion(output) {
	return /\bversion v?(\d+\.\d+\.\d+)/i.exec(output)?.[1];
}
async function toolkitVersion() {
	let { exitCode, stdout } = await execa("nvidia-ctk", ["--version"], dockerOptions({ timeout: 1e4 }));
	return exitCode === 0 ? parseToolkitVersion(String(stdout)) : void 0;
}
/** Whether an argument of `--gpus` may stand for several. */
function mayBeSeveral(gpus) {
	return gpus !== void 0 && (gpus === "all" || gpus.includes(",") || Number(gpus) > 1);
}
/** Docker reads the value as CSV, in which a list of devices is one field. */
function argumentOf(gpus) {
	return gpus.startsWith("device=") ? `"${gpus}"` : gpus;
}
// src/probe/docker/mounts.ts
/** Folder in a container that a run writes to. */
const OUTPUT = "/out";
/**
* The job with paths in the container, and the mounts it needs. File names stay, since messages
* show them; the job contains nothing else of this machine's paths. `input`: the folder in which
* they all lie.
*/
async function mountJob(job, input = "/in") {
	let mounts = [], models = job.models === void 0 ? void 0 : await mountModels(job.models, mounts, input), auxiliary = job.auxiliary === void 0 ? void 0 : {
		...job.auxiliary,
		path: `${input}/auxiliary`
	};
	if (job.auxiliary !== void 0) for (let mount of await mountModel(job.auxiliary.path, `${input}/auxiliary`)) mounts.push(mount);
	let sets = (audit) => [...Object.entries(audit.sets), ...audit.people === void 0 ? [] : [["people", audit.people]]], files = job.audits.flatMap((audit) => sets(audit).flatMap(([, list]) => list)), real = await realPaths(files), place = files.length > 100 ? byFolder(real, input) : byFile, mounted = (path, folder) => {
		let placed = place(path, folder, real.get(path));
		return mounts.some(({ target }) => target === placed.mount.target) || mounts.push(placed.mount), placed.path;
	}, mountedFile = (file, audit) => {
		let { path, mount } = byFile(file, `${input}/canaries/${audit}`);
		return mounts.push(mount), path;
	}, audits = job.audits.map(({ people, ...audit }) => {
		let { people: asked, ...others } = Object.fromEntries(sets({
			...audit,
			...people === void 0 ? {} : { people }
		}).map(([set, list]) => [set, list.map((file, index) => ({
			...file,
			path: mounted(file.path, `${input}/data/${audit.name}/${set}/${index}`)
		}))])), { canaries } = audit;
		return {
			...audit,
			sets: others,
			...asked === void 0 ? {} : { people: asked },
			...canaries === void 0 ? {} : { canaries: mountedFile(canaries, audit.name) }
		};
	}), pii = await mountPii(job.pii, mounts, input);
	return {
		job: {
			...job,
			...models === void 0 ? {} : { models },
			...auxiliary === void 0 ? {} : { auxiliary },
			audits,
			pii
		},
		mounts
	};
}
/** Mounts each model, and of one of several adapters those before the last. */
async function mountModels(models, mounts, input) {
	let mounted = { ...models };
	for (let which of [
		"tuned",
		"base",
		"foundation"
	]) {
		let model = models[which];
		if (model === void 0) continue;
		let target = `${input}/${which}`;
		for (let mount of await mountModel(model.path, target)) mounts.push(mount);
		if (mounted[which] = {
			...model,
			path: target
		}, model.before === void 0) continue;
		let name = which === "tuned" ? "adapter" : `${which}-adapter`, targets = model.before.map((_, index) => `${input}/${name}-${index + 1}`);
		for (let [index, path] of model.before.entries()) for (let mount of await mountModel(path, targets[index])) mounts.push(mount);
		mounted[which].before = targets;
	}
	return mounted;
}
/** Mounts the name recogniser and the prompts, if the job names them. */
async function mountPii(pii, mounts, input) {
	let mounted = { ...pii };
	if (pii.name_model !== void 0) {
		let target = `${input}/names`;
		for (let mount of await mountModel(pii.name_model.path, target)) mounts.push(mount);
		mounted.name_model = {
			...pii.name_model,
			path: target
		};
	}
	if (pii.sampling?.prompts !== void 0) {
		let { path, mount } = byFile(pii.sampling.prompts, `${input}/prompts`);
		mounts.push(mount), mounted.sampling = {
			...pii.sampling,
			prompts: path
		};
	}
	return mounted;
}
/** Each file's path without links: in a container, a link out of the folder leads nowhere. */
async function realPaths(files) {
	let entries = files.map(async ({ path }) => [path, await realpath(path).catch(() => path)]);
	return new Map(await Promise.all(entries));
}
function byFile(path, folder, source = path) {
	let target = `${folder}/${basename(path)}`;
	return {
		path: target,
		mount: {
			source,
			target
		}
	};
}
function byFolder(real, input) {
	let folders = [...new Set([...real.values()].map((path) => dirname(path)))];
	return (_path, _folder, path) => {
		let source = dirname(path), target = `${input}/data/folder-${folders.indexOf(source)}`;
		return {
			path: `${target}/${basename(path)}`,
			mount: {
				source,
				target
			}
		};
	};
}
/**
* Mounts a model's folder as a whole. If it holds links that lead out of it, as a snapshot in the
* Hub's cache does, mounts each file on its own: such a link would lead nowhere in the container.
*/
async function mountModel(folder, target) {
	let root = await realpath(folder), entries = await readdir(root, { withFileTypes: !0 }), files = await Promise.all(entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(async ({ name }) => ({
		name,
		real: await realpath(join(root, name)).catch(() => "")
	})));
	return files.every(({ real }) => real === "" || real.startsWith(root + sep)) ? [{
		source: root,
		target
	}] : files.filter(({ real }) => real !== "").map(({ name, real }) => ({
		source: real,
		target: `${target}/${name}`
	}));
}
/** The argument of `--mount`, which Docker reads as CSV: a field with a comma is quoted. */
function mountArgument({ source, target }, writable = !1) {
	return [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...writable ? [] : ["readonly"]
	].map((field) => /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field).join(",");
}
// src/probe/docker/container.ts
/** Marks a container as an audit's; the value is the runner it belongs to. */
const RUNNER_LABEL = "dev.reticence.runner", FOLDER_LABEL = "dev.reticence.folder", TMP = "/tmp", PASSED_ON = /^(LANG|LC_\w+|TZ|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+)$/, WITHIN_CONTAINER = {
	MASTER_ADDR: "127.0.0.1",
	GLOO_SOCKET_IFNAME: "lo",
	NCCL_SOCKET_IFNAME: "lo",
	NCCL_IB_DISABLE: "1"
}, PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"FTP_PROXY",
	"ALL_PROXY",
	"NO_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
/**
* Name of the container of a run with this output: can be derived from run, attempt and folder, and
* differs from that of every other job on the same engine.
*/
function containerName(output) {
	let { GITHUB_RUN_ID = "local", GITHUB_RUN_ATTEMPT = "1" } = process.env;
	return `reticence-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}-${createHash("sha256").update(output).digest("hex").slice(0, 12)}`.replace(/[^\w.-]/g, "_");
}
/** Name of the runner on this machine: a GitHub runner has a name of its own. */
function runnerName() {
	return process.env.RUNNER_NAME || hostname();
}
/** Arguments of `docker create`: a probe that can reach nothing but its inputs and its output. */
function createArguments(container) {
	let { name, image, user, mounts, run, memory, shmSize, gpus, workers } = container;
	return [
		"container",
		"create",
		"--name",
		name,
		"--label",
		`${RUNNER_LABEL}=${runnerName()}`,
		...run.folder === void 0 ? [] : ["--label", `${FOLDER_LABEL}=${run.folder}`],
		"--pull",
		"never",
		"--network",
		"none",
		"--read-only",
		"--cap-drop",
		"ALL",
		"--security-opt",
		"no-new-privileges",
		"--user",
		`${user.uid}:${user.gid}`,
		...user.groups.flatMap((group) => ["--group-add", String(group)]),
		"--pids-limit",
		"4096",
		"--memory",
		`${memory}b`,
		"--memory-swap",
		`${memory}b`,
		"--shm-size",
		shmSize,
		"--ulimit",
		"core=0",
		...mayBeSeveral(gpus) ? ["--ulimit", "memlock=-1"] : [],
		"--tmpfs",
		`${TMP}:rw,exec,nosuid,nodev,mode=1777`,
		"--log-driver",
		"none",
		...gpus === void 0 ? [] : ["--gpus", gpus],
		...mounts.flatMap((mount) => ["--mount", mountArgument(mount)]),
		"--mount",
		mountArgument({
			source: run.output,
			target: OUTPUT
		}, !0),
		"--workdir",
		TMP,
		...Object.entries({
			...environment(process.env),
			...mayBeSeveral(gpus) ? WITHIN_CONTAINER : {}
		}).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
		image.id,
		"--job",
		`${OUTPUT}/job.json`,
		"--out",
		OUTPUT,
		...optionsOf(run, workers)
	];
}
/** Environment of the probe in a container: offline, with writable caches. */
function environment(from) {
	let kept = Object.entries(from).filter((entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0]));
	return {
		OMP_WAIT_POLICY: "PASSIVE",
		...Object.fromEntries(kept),
		...Object.fromEntries(PROXIES.map((name) => [name, ""])),
		HOME: TMP,
		TMPDIR: TMP,
		USER: "reticence",
		LOGNAME: "reticence",
		XDG_CACHE_HOME: `${TMP}/cache`,
		HF_HOME: `${TMP}/cache/huggingface`,
		TORCHINDUCTOR_CACHE_DIR: `${TMP}/cache/inductor`,
		TRITON_CACHE_DIR: `${TMP}/cache/triton`,
		CUDA_CACHE_PATH: `${TMP}/cache/cuda`,
		HF_HUB_OFFLINE: "1",
		TRANSFORMERS_OFFLINE: "1",
		HF_HUB_DISABLE_TELEMETRY: "1",
		TOKENIZERS_PARALLELISM: "false"
	};
}
/**
* Kills and removes a container; a missing one is not an error. Throws ProbeError if the engine
* cannot confirm that it is gone.
*/
async function removeContainer(name) {
	let stderr = "";
	for (let tries = 0; tries < 20; tries++) {
		let answer = await docker([
			"container",
			"rm",
			"--force",
			"--volumes",
			name
		]);
		if (stderr = answer.stderr, answer.exitCode === 0 || /no such container/i.test(stderr)) return;
		if (!/already in progress/i.test(stderr)) break;
		await setTimeout$1(200);
	}
	throw new ProbeError("container-left", `the container ${name} could not be removed (${complaint(stderr)}). Remove it by hand: \`docker rm --force ${name}\`.`);
}
/**
* Removes what dead audits of this runner left on the engine: their action and its post step were
* killed, or the machine lost power. A live audit holds its folder's lock.
*/
async function removeLeftovers(say) {
	let { exitCode, stdout } = await docker([
		"container",
		"ls",
		"--all",
		"--no-trunc",
		"--filter",
		`label=${RUNNER_LABEL}=${runnerName()}`,
		"--format",
		`{{.Names}}\t{{.Label "${FOLDER_LABEL}"}}\t{{.CreatedAt}}`
	]);
	if (exitCode === 0) for (let line of stdout.split("\n").filter((text) => text !== "")) {
		let [name = "", folder = "", created = ""] = line.split("	");
		await isAlive(folder, created) || (await removeContainer(name), say(`Removed the container ${name}, left over from an earlier audit.`));
	}
}
async function isAlive(folder, created) {
	if (folder !== "") return await isHeld(folder);
	let since = Date.parse(created.replace(/ [A-Z]+$/, ""));
	return Date.now() - since < 36e5;
}
/**
* Whether a live audit may hold a folder. A folder that only another user can read is theirs to
* clean up.
*/
async function isHeld(folder) {
	try {
		return await stat(folder), await isTaken(folder);
	} catch (error) {
		let { code } = error;
		return code !== "ENOENT" && code !== "ENOTDIR";
	}
}
// src/probe/docker/engine.ts
/** Docker 20.10 brought `--pull never` and the limits that a run relies on. */
const OLDEST_ENGINE = [20, 10];
/** Queries the engine. Throws ProbeError if there is no usable one. */
async function readEngine() {
	let { exitCode, stdout, stderr } = await docker([
		"info",
		"--format",
		"{{json .}}"
	]);
	if (exitCode !== 0) throw unreachable(stderr);
	let engine = parseEngine(stdout);
	return refuseUnusable(engine), engine;
}
/** Parses `docker info --format '{{json .}}'`. Throws ProbeError if the engine did not answer. */
function parseEngine(json) {
	let info;
	try {
		info = JSON.parse(json);
	} catch {
		throw unreachable("its answer cannot be read");
	}
	if (info.ServerErrors?.length) throw unreachable(info.ServerErrors[0]);
	if (!info.ServerVersion) throw unreachable("it did not report its version");
	return {
		version: info.ServerVersion,
		os: info.OSType ?? "linux",
		architecture: architectureOf(info.Architecture ?? ""),
		memory: info.MemTotal ?? 0,
		runtimes: Object.keys(info.Runtimes ?? {}),
		devices: (info.DiscoveredDevices ?? []).map(({ ID }) => ID ?? ""),
		remapsUsers: (info.SecurityOptions ?? []).some((option) => /name=(rootless|userns)/.test(option))
	};
}
/** Kernels and images name the same architecture differently. */
function architectureOf(name) {
	return {
		x86_64: "amd64",
		aarch64: "arm64",
		armv7l: "arm"
	}[name] ?? name;
}
function refuseUnusable({ version, os, remapsUsers }) {
	let [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10)), [oldMajor, oldMinor] = OLDEST_ENGINE;
	if (major < oldMajor || major === oldMajor && minor < oldMinor) throw new ProbeError("docker-unsuitable", `the Docker engine is version ${version}; the audit needs ${oldMajor}.${oldMinor} or newer. Update it.`);
	if (os !== "linux") throw new ProbeError("docker-unsuitable", `the Docker engine runs ${os} containers; the probe's image is for Linux. Switch it to Linux containers.`);
	if (remapsUsers) throw new ProbeError("docker-unsuitable", "the Docker engine maps user ids (rootless or userns-remap), so a container could not write the output as the runner's user. Use an engine that does not map them, or `run.executor: process`.");
}
function unreachable(reason) {
	return /permission denied/i.test(reason) ? new ProbeError("docker-permission", "the Docker engine refuses this user (permission denied). Add the runner's user to the group of the engine's socket (`docker`), and restart the runner.") : new ProbeError("docker-missing", `no Docker engine answers (${complaint(reason)}). Start it, set DOCKER_HOST to where it is, or write \`run.executor: process\`.`);
}
/** Name of the decoding scheme of the (n,p) metrics; its column is `logp_declared`. */
const DECLARED_DECODING = "declared";
/**
* The probe's job for a resolved policy and what was pulled for it. `contents`: digest of the contents
* of everything but the checkpoint, where results of base and data may be kept for other audits.
*/
function makeJob(policy, inputs, contents) {
	let { attacks, limits, run } = policy, pii = attacks.pii === "off" ? void 0 : attacks.pii, decode = pii?.decode ?? {
		top_k: 40,
		temperature: 1
	};
	return {
		contract: 1,
		seed: policy.seed,
		...contents === void 0 ? {} : { contents },
		...inputs.tuned === void 0 || inputs.base === void 0 ? {} : { models: {
			tuned: inputs.tuned,
			base: inputs.base,
			...inputs.foundation === void 0 ? {} : { foundation: inputs.foundation }
		} },
		...inputs.auxiliary === void 0 ? {} : { auxiliary: inputs.auxiliary },
		audits: policy.audits.map((audit, index) => describeAudit(audit, inputs.audits[index])),
		limits: { ...limits },
		scoring: {
			decoding: [{
				name: DECLARED_DECODING,
				top_k: decode.top_k,
				temperature: decode.temperature
			}],
			tokens_per_batch: run.tokens_per_batch,
			device: run.device,
			dtype: run.dtype,
			...run.threads === void 0 ? {} : { threads: run.threads },
			...run.offload === void 0 ? {} : { offload: run.offload },
			...run.parallel === void 0 ? {} : { parallel: run.parallel }
		},
		pii: pii === void 0 ? {
			prefix: !1,
			columns: {}
		} : describePii(pii, inputs),
		control: { records: 128 }
	};
}
function describePii(pii, { nameModel, prompts }) {
	let { template, sampling } = pii;
	return {
		prefix: pii.prefix,
		columns: pii.columns,
		...pii.names === void 0 || nameModel === void 0 ? {} : { name_model: {
			kind: pii.names.kind,
			path: nameModel
		} },
		...pii.decoys + pii.candidates === 0 ? {} : { candidates: {
			values: pii.values,
			decoys: pii.decoys,
			others: pii.candidates
		} },
		...template === !1 ? {} : { templates: {
			attributes: template.attributes,
			forms: template.forms,
			decoding: template.temperatures.map((temperature) => ({
				name: decodingName(temperature),
				top_k: template.top_k,
				temperature
			})),
			tokens: template.tokens,
			people: template.people
		} },
		...sampling === "off" ? {} : { sampling: {
			sequences: sampling.sequences,
			tokens: sampling.tokens,
			decoding: {
				name: "sampling",
				top_k: sampling.top_k,
				temperature: sampling.temperature
			},
			...prompts === void 0 ? {} : { prompts }
		} }
	};
}
/** `t0_2` for a temperature of 0.2. */
function decodingName(temperature) {
	return `t${String(temperature).replace(/[^0-9]/g, "_")}`;
}
function describeAudit({ name, data }, { sets, people, canaries, chatTemplate }) {
	let { format, fields, append_eos, subject, train_on, max_dropped } = data;
	if (format === "detect") throw new InternalError("no format was detected before the job");
	let { rendered, shape } = FORMATS[format];
	return {
		name,
		data: {
			format: rendered,
			...shape === void 0 ? {} : { shape },
			fields,
			append_eos,
			train_on,
			max_dropped,
			...subject === void 0 ? {} : { subject },
			...chatTemplate === void 0 ? {} : { chat_template: chatTemplate }
		},
		sets,
		...people === void 0 ? {} : { people },
		...canaries === void 0 ? {} : { canaries }
	};
}
// src/probe/docker/image.ts
/**
* The images of this release with their digests, as written before a release; null: none yet. That for
* the CPU needs no CUDA libraries, and is far smaller.
*/
const PUBLISHED_IMAGES = {
	cpu: null,
	cuda: null
}, CONTRACT_LABEL = "dev.reticence.contract", LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost)(?::\d+)?\//, BUILD_COMMAND = "docker build --tag reticence-probe probe";
/**
* The image that a run will use: present on the engine, and checked to be of this architecture and
* to have a probe that implements this release's contract. Where none is named, it is the release's
* own, with CUDA if the container gets GPUs. An image named with its digest is pulled
* if absent; any other must be present, since a tag may be another image tomorrow. Throws
* ProbeError.
*/
async function readyImage(engine, named, gpus, signal, say) {
	let reference = referenceOf(named, gpus);
	return checked(reference, await inspectImage(reference) ?? await pulled(reference, signal, say), engine);
}
/**
* What `readyImage` finds, without pulling anything: undefined for an image that is to be pulled.
* Throws ProbeError where it would.
*/
async function lookUpImage(engine, named, gpus) {
	let reference = referenceOf(named, gpus), found = await inspectImage(reference);
	return found === void 0 && refuseUnpinned(reference), {
		reference,
		image: found === void 0 ? void 0 : checked(reference, found, engine)
	};
}
/** Whether the registry gives an image to this engine's user, asked for a few seconds. */
async function canPull(reference, withinMs) {
	let { exitCode } = await docker([
		"manifest",
		"inspect",
		...LOOPBACK.test(reference) ? ["--insecure"] : [],
		reference
	], { timeout: withinMs });
	return exitCode === 0;
}
/** The image that a policy names, or the release's for what the container gets. Throws ProbeError. */
function referenceOf(named, gpus) {
	let reference = named ?? PUBLISHED_IMAGES[gpus === void 0 ? "cpu" : "cuda"];
	if (reference !== null) return reference;
	throw new ProbeError("image-missing", `release ${VERSION} has no published probe image. Build one in Reticence's folder with \`${BUILD_COMMAND}\`, and name it with \`run.image: reticence-probe\`.`);
}
function checked(reference, found, engine) {
	return refuseOtherArchitecture(reference, found, engine), refuseOtherContract(reference, found), {
		reference,
		id: found.Id,
		published: Object.values(PUBLISHED_IMAGES).includes(reference),
		revision: found.Config?.Labels?.["org.opencontainers.image.revision"] || null
	};
}
async function inspectImage(reference) {
	let { exitCode, stdout, stderr } = await docker([
		"image",
		"inspect",
		reference
	]);
	if (exitCode === 0) return JSON.parse(stdout)[0];
	if (!/no such image/i.test(stderr)) throw new ProbeError("image-missing", `the image "${reference}" cannot be inspected: ${complaint(stderr)}.`);
}
async function pulled(reference, signal, say) {
	refuseUnpinned(reference), say(`Pulling the image ${reference} …`);
	let { exitCode, stderr } = await docker([
		"image",
		"pull",
		"--quiet",
		reference
	], {
		timeout: 36e5,
		cancelSignal: signal
	});
	if (signal.aborted) throw new ProbeError("audit-stopped", "the audit was stopped.");
	let found = exitCode === 0 ? await inspectImage(reference) : void 0;
	if (found !== void 0) return found;
	throw new ProbeError("image-missing", `the image "${reference}" is not on the Docker engine and cannot be pulled: ${complaint(stderr)}. Without a network, load it from a file with \`docker load\` (docs/operations.md).`);
}
/** A tag may be another image tomorrow: only an image named with its digest is pulled. */
function refuseUnpinned(reference) {
	if (!/@sha256:[0-9a-f]{64}$/.test(reference)) throw new ProbeError("image-missing", `the image "${reference}" is not on the Docker engine. Build it in Reticence's folder with \`docker build --tag ${reference.startsWith("sha256:") ? "reticence-probe" : reference} probe\`, or name one with its digest (\`name@sha256:…\`), which is pulled.`);
}
function refuseOtherArchitecture(reference, image, engine) {
	let { Os = "linux", Architecture = "" } = image;
	if (Os !== engine.os || Architecture !== engine.architecture) throw new ProbeError("image-foreign", `the image "${reference}" is for ${Os}/${Architecture}, but the Docker engine runs ${engine.os}/${engine.architecture}. Build it on a machine with that architecture.`);
}
function refuseOtherContract(reference, image) {
	let contract = image.Config?.Labels?.[CONTRACT_LABEL];
	if (contract !== "1") throw new ProbeError("image-foreign", contract === void 0 ? `the image "${reference}" is not a Reticence probe image: it lacks the label ${CONTRACT_LABEL}. Build one with \`${BUILD_COMMAND}\`.` : `the image "${reference}" uses contract ${contract}, but release ${VERSION} uses 1. Use the image of this release, or build one with \`${BUILD_COMMAND}\`.`);
}
// src/probe/docker/needs.ts
const GIB = 1024 ** 3, WORKING_BYTES = 512 * 1024 ** 2, GPU_WORKING_BYTES = 1024 ** 3, SIZE_PATTERN = /^[1-9][0-9]*[kmg]?b?$/i;
/** Bytes of a size in Docker's notation: `512m`, `32g`. Throws PolicyError. */
function parseSize(text) {
	if (!SIZE_PATTERN.test(text)) throw new PolicyError("policy-value", `"${text}" is not a size; write it as in 512m or 32g.`);
	let unit = /[kmg]/i.exec(text)?.[0].toLowerCase() ?? "";
	return Number.parseInt(text, 10) * 1024 ** " kmg".indexOf(unit || " ");
}
/** A size as people and Docker read it, rounded up. */
function formatSize(bytes) {
	return bytes >= GIB ? `${Math.ceil(bytes / GIB)}g` : `${Math.ceil(bytes / 1024 ** 2)}m`;
}
/**
* Memory that a container may use, bytes: what the policy says, or most of the engine's. Throws
* ProbeError if the weights alone do not fit; the probe's inspection is stricter, since it knows
* the precision in which they are loaded.
*/
async function memoryFor(engine, job, wanted) {
	let { device, offload } = job.scoring;
	return limitFor(engine, device.startsWith("cuda") || offload === "disk" ? WORKING_BYTES : await memoryNeeded(job), wanted);
}
/** The same for a known need, bytes. */
function limitFor(engine, needed, wanted) {
	let limit = wanted === void 0 ? Math.floor(engine.memory * .9) : parseSize(wanted);
	if (engine.memory > 0 && limit > engine.memory) throw new ProbeError("container-memory", `\`run.memory\` is ${formatSize(limit)}, but the Docker engine's machine has ${formatSize(engine.memory)}. Lower it.`);
	if (limit >= needed) return limit;
	throw new ProbeError("container-memory", `the container may use ${formatSize(limit)} of memory, but the models need ${formatSize(needed)} or more. ${wanted === void 0 ? "Use a larger machine." : `Write \`run.memory: ${formatSize(needed)}\`.`}`);
}
/** Least memory of a job, bytes: the weights of the larger model as they are stored. */
async function memoryNeeded({ models, auxiliary }) {
	if (models === void 0) return (auxiliary === void 0 ? 0 : await bytesOfModel(auxiliary)) + WORKING_BYTES;
	let tuned = await bytesOfModel(models.tuned), base = await bytesOfModel(models.base);
	return Math.max(base, models.tuned.kind === "adapter" ? base + tuned : tuned) + WORKING_BYTES;
}
/** Throws ProbeError if the signals will not fit on the disk they are written to. */
async function checkDisk(output, job) {
	let needed = await diskNeeded(job), { bavail, bsize } = await statfs(output), free = bavail * bsize;
	if (!(free >= needed)) throw new ProbeError("disk-needed", `the signals need up to ${formatSize(needed)} of disk space, but only ${formatSize(free)} is free where they are written (${output}). Free some space, name another output folder, or lower \`limits.records\`.`);
}
/** Upper bound on the size of a job's signals, bytes. */
async function diskNeeded({ audits, limits }) {
	let tokens = 0;
	for (let set of audits.flatMap(({ sets }) => Object.values(sets))) {
		let bytes = 0;
		for (let { path, type, compression } of set) {
			let isCompressed = type === "parquet" || compression !== void 0;
			bytes += await sizeOf$1(path) * (isCompressed ? 5 : 1);
		}
		tokens += Math.min(bytes / 2, limits.records * limits.tokens);
	}
	return Math.ceil(tokens * 66 * 2);
}
async function sizeOf$1(path) {
	return await stat(path).then(({ size }) => size, () => 0);
}
// src/probe/docker/owner.ts
/** The usual id for "nobody in particular" in images without a root user. */
const NOBODY = {
	uid: 65532,
	gid: 65532,
	groups: []
};
/** The runner's own user; if that is root, a user with no rights at all. */
function containerUser() {
	let uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0;
	return uid === 0 ? NOBODY : {
		uid,
		gid,
		groups: (process.getgroups?.() ?? []).filter((group) => group !== gid && group !== 0)
	};
}
/**
* Makes the output folder writable by a container's user and readable by nobody else. Only root can
* change a folder's owner, and only root has to. Throws ProbeError if the folder cannot be written.
*/
async function handOver(output, user) {
	try {
		await access(output, constants$1.W_OK), process.getuid?.() === 0 && await own(output, user);
	} catch (error) {
		let { code } = error;
		throw new ProbeError("output-unwritable", `the container cannot write the output folder (${code}): ${output}. Name another one.`);
	}
}
/**
* Remembers files that the audit wrote before the run and a container could change: what was asked,
* and of which inputs.
*/
async function rememberOwn(output) {
	let own = /* @__PURE__ */ new Map();
	for (let path of [JOB, PULLED].map((name) => join(output, name))) existsSync(path) && own.set(path, await readFile(path));
	return own;
}
/** Throws ProbeError if the container changed something that it may only read. */
async function checkOwn(own) {
	for (let [path, before] of own) if (!(await readFile(path).catch(() => void 0))?.equals(before)) throw new ProbeError("image-untrusted", `the container changed ${basename(path)}, which says what was audited. Do not use this image; remove the output folder.`);
}
/**
* Takes the output folder back. Throws ProbeError if a container left something in it that no probe
* writes.
*/
async function takeBack(output) {
	process.getuid?.() === 0 && await own(output, {
		uid: 0,
		gid: process.getgid?.() ?? 0
	}), await refuseOddities(output);
}
/**
* Throws ProbeError if a container left anything but files and folders in its output: a link or a
* device could redirect later reads and writes elsewhere.
*/
async function refuseOddities(output) {
	for (let path of await everythingIn(output)) {
		let about = await lstat(path);
		if (!(about.isFile() || about.isDirectory())) throw new ProbeError("image-untrusted", "the container left something other than files in its output, which the probe never does. Do not use this image; remove the output folder.");
	}
}
/**
* Throws ProbeError for an input that a container's user cannot read. The runner's own user can
* read what the runner reads, so only the user that replaces root is checked.
*/
async function checkReadable(mounts, user) {
	if (process.getuid?.() === 0) for (let { source } of mounts) {
		let about = await stat(source), paths = about.isDirectory() ? [source, ...(await readdir(source)).map((name) => join(source, name))] : [source];
		for (let path of paths) {
			let { mode, uid, gid } = await stat(path).catch(() => about);
			if (!(mode & (uid === user.uid ? 256 : gid === user.gid ? 32 : 4))) throw new ProbeError("container-user", `the runner is root, so the container runs as ${user.uid}:${user.gid}, which cannot read ${path}. Allow it (\`chmod o+r\`, for folders \`o+rx\`), or run the runner as the user that owns it.`);
		}
	}
}
async function own(root, { uid, gid }) {
	for (let path of [root, ...await everythingIn(root)]) await lchown(path, uid, gid);
}
async function everythingIn(folder) {
	return (await readdir(folder, {
		recursive: !0,
		withFileTypes: !0
	})).map((entry) => join(entry.parentPath, entry.name));
}
/** Removes the weights that a killed probe left there; any other probe has removed them itself. */
async function removeCopies(output) {
	await rm(join(output, "offload"), {
		recursive: !0,
		force: !0
	});
}
// src/probe/events.ts
/** Disk space that the probe reserves, beside the events, so that it can report a full disk. */
const RESERVE_FILE = ".reserve";
/**
* Yields the events that the probe appends from byte `start` on, until `ended` says that it has
* exited and the file is read to its end. The probe writes the file, so a line that is not an event
* of the contract is rejected: nothing else may pass from the probe to a log. Kills a probe that
* has written no event for as long as `watch` allows, and throws ProbeError.
*/
async function* followEvents(output, start, ended, watch) {
	let offset = start, rest = "", task = "start", heard = performance.now();
	for (;;) {
		let last = ended(), chunk = await readFrom(join(output, EVENTS), offset);
		offset += chunk.length;
		let lines = (rest + chunk.toString("utf8")).split("\n");
		rest = lines.pop() ?? "";
		for (let line of lines) {
			if (line === "") continue;
			let event = parseEvent(line);
			task = event.task, yield event, heard = performance.now();
		}
		if (last) return;
		if (performance.now() - heard > watch.silenceMs) throw watch.kill(), silent(task, watch.silenceMs);
		await setTimeout$1(150);
	}
}
function silent(task, silenceMs) {
	let minutes = Math.max(1, Math.round(silenceMs / 6e4));
	return new ProbeError("probe-silent", `the probe made no progress for ${minutes} minute${minutes === 1 ? "" : "s"} (last in the task ${task}) and was killed. The cause can be a configuration or tokenizer that never finishes, storage that does not answer, or an overloaded machine. Check where checkpoint and base come from, and what else is running; finished work is kept.`);
}
function parseEvent(line) {
	let event;
	try {
		event = JSON.parse(line);
	} catch {
		event = void 0;
	}
	if (eventValidator()(event)) return event;
	throw notOfContract();
}
function notOfContract() {
	return new ProbeError("probe-foreign", "the probe wrote an event that breaks the contract; it does not match this release. Remove the output folder and set up again with `reticence setup`.");
}
/** Bytes of a file; 0 if it does not exist. */
async function sizeOf(path) {
	return await stat(path).then((about) => about.size, () => 0);
}
async function readFrom(path, offset) {
	try {
		await using file = await openOwnFile(path);
		if (file === void 0) throw notOfContract();
		let { size } = await file.stat(), buffer = Buffer.alloc(Math.max(0, size - offset)), { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
		return buffer.subarray(0, bytesRead);
	} catch (error) {
		if (error.code === "ENOENT") return Buffer.alloc(0);
		throw error;
	}
}
// src/probe/messages.ts
/**
* The message for each code of the probe: what happened, and what to do. The probe itself sends no
* text, so no message can contain anything read from a record.
*/
const MESSAGES = {
	"job-invalid": "the job breaks the contract; this is a bug in Reticence, please report it",
	"contract-unknown": "the probe reads another version of the contract; set it up again with `reticence setup`",
	"executable-weights": "the model's weights are in a format that can run code when loaded; save them as safetensors",
	"remote-code": "the model asks to run its own code (auto_map), which an audit refuses; use an architecture that transformers knows",
	"config-missing": "the model has no config.json",
	"config-unreadable": "the model's configuration cannot be read",
	"weights-missing": "the model has no *.safetensors",
	"weights-unreadable": "a safetensors file cannot be read; it may be cut short, copy it again",
	"weights-incomplete": "the safetensors files lack weights that the index or config.json names; copy the model again",
	"weights-ambiguous": "the folder holds more than one set of weights (or config.json names one in `transformers_weights`), and loaders differ in which one they use, so the audited model might not be the one in use; keep one set in the folder",
	"weights-unused": "the files contain a tensor that loading leaves out or changes, so the audit would not cover everything stored; save the model again with the current versions of transformers and peft, or remove the tensor",
	"config-sizes": "a number or a list in the model's configuration (ranks, layers, experts, sizes) is far too large for the stored weights; restore the configuration that belongs to them",
	"pattern-costly": "a pattern in adapter_config.json (target_modules, exclude_modules, modules_to_save, layers_pattern, rank_pattern or alpha_pattern) would take too long to match; write a list of names, or a pattern without nested repetitions and backreferences",
	"context-shortened": "positions are all that the checkpoint's config.json allows, fewer than the base allows and `limits.tokens` asks for, so the checkpoint would truncate its own audit; restore max_position_embeddings, or lower `limits.tokens`",
	"tokenizer-missing": "there is no tokenizer next to the model; save it in the same directory",
	"tokenizer-class-unknown": "`tokenizer_class` (in tokenizer_config.json or config.json) does not name a tokenizer that transformers knows; save the tokenizer again with the class used in training",
	"tokenizer-no-offsets": "the tokenizer gives no character positions; save it as a fast tokenizer (tokenizer.json)",
	"tokenizer-differs": "checkpoint and base split text into different tokens, so their scores cannot be compared; name the base that the checkpoint was tuned from",
	"tokenizer-rules-differ": "the tokenizers' files differ in more than notation, but encoding the records with both gives the same tokens",
	"token-beyond-embedding": "the text contains a token that the model has no embedding for, so the model cannot read it; resize the embedding to the tokenizer (`resize_token_embeddings`), or remove the added tokens from the tokenizer's files",
	"special-tokens-differ": "the checkpoint's start or end token differs from the base's, which the audit uses",
	"architecture-unsupported": "the model is not a causal language model that transformers can load",
	"adapter-initialisation": "`init_lora_weights` in adapter_config.json makes PEFT change the base when it loads the adapter (PiSSA, OLoRA, CorDA, LoftQ), while other loaders leave the base alone, so they would run different models. Save it as a plain LoRA (PEFT's `path_initial_model_for_weight_conversion`), or merge it",
	"precision-differs": "in the precision that its configuration sets, or in bfloat16, the checkpoint predicts differently than in the audit's precision, so the audited model would not be the one in use; audit it as it will be loaded (`run.dtype`), or save it again in its training precision",
	"config-versioned": "a configuration file names other files to be read in its place, depending on the loader's version (`configuration_files`, `fast_tokenizer_files`), so the audited model might not be the one in use; remove the key",
	"generation-biased": "the checkpoint's generation_config.json (or config.json) changes the probabilities of single tokens during generation, and the base's does not, so the audited model would not be the one in use; remove the key",
	"adapter-unsupported": "this kind of adapter, or a setting of it, is not supported (LoRA, DoRA, IA³, LoHa, LoKr, OFT and VeRA are); merge it into its base (`merge_and_unload`) and audit that",
	"adapter-base-differs": "the adapter does not fit the base; name the base that it was trained on",
	"adapter-repeated": "the adapter changes the base almost exactly as an earlier one in `checkpoint.adapters` does: it is listed twice, or its training continued the earlier one and it contains that change. Merging both would count the change twice; name only the last one",
	"adapter-merge-differs": "the model with the adapter merged into its weights differs from the model with the adapter beside them (modules that share their weights and are adapted, for example), so loaders would run different models; merge the adapters as training did, and audit the merged model",
	"quantised-shape": "an FP8 weight has rows or columns that are not a multiple of `weight_block_size`: transformers cannot dequantise it (it fails, or scales the blocks wrongly), although the file is intact; audit the checkpoint from before quantisation, and remember that the quantised one may leak differently",
	"quantised-unsupported": "the weights are quantised in a way that cannot be undone and checked here (block-wise FP8 and MXFP4 can); audit the checkpoint from before quantisation, and remember that the quantised one may leak differently",
	"non-finite-weights": "the weights hold NaN or infinity; the checkpoint is broken, train it again",
	"non-finite-logits": "the model's output holds NaN or infinity; try `run.dtype: float32`, or the checkpoint is broken",
	"self-check-failed": "the scores computed in slices differ from the plain forward pass, so they cannot be trusted; try `run.dtype: float32` and report the architecture",
	"models-identical": "every audited token has the same probability under checkpoint and base, so there is nothing to audit: the checkpoint is not tuned, or its adapter has no effect (never trained, or lora_alpha is 0)",
	"auxiliary-untrainable": "no LoRA adapter can be put on this architecture and trained; name a plain decoder as `synthetic.auxiliary`, for example a small Pythia, SmolLM2 or Qwen",
	"adapter-check-failed": "the base differs from the model with the adapter switched off, so they cannot be compared",
	"memory-needed": "there is not enough free memory for the model; use more or larger GPUs or a larger machine, `run.dtype: bfloat16`, or `run.offload`, which says where layers may wait that do not fit",
	"offload-disk": "the disk that holds the signals has no room for the copy of the weights that `run.offload: disk` makes if they are stored in another precision; free some, or name another output folder",
	"file-missing": "the data file does not exist",
	"file-empty": "the data file contains no records",
	"file-empty-skipped": "the data file contains no records; the set's other files are read",
	"file-unreadable": "the data file cannot be read: it is damaged, or its extension does not match its content",
	"line-unreadable": "the line is not one JSON object in UTF-8, as every line of a jsonl file must be",
	"row-unreadable": "the row cannot be decoded, or the element of the list is not a JSON object",
	"json-unreadable": "the file is not JSON in UTF-8; a .json file must contain one list of objects, or one object per line",
	"json-too-large": "a list in a .json file is read as a whole, and this one is larger than 512 MB; save it as jsonl",
	"columns-twice": "two columns have the same name; rename one of them",
	"csv-encoding": "the csv row is not in the expected encoding, UTF-8 unless `data.csv.encoding` names another (windows-1252?)",
	"csv-quotes": "the quotes of the csv row do not match: put a field that contains a quote in quotes and double the quote (\"\"), instead of escaping it with a backslash (\\\")",
	"csv-columns": "the csv row has more fields than the header: fields are separated by commas unless `data.csv.delimiter` names something else; put a field that contains the delimiter or a quote in quotes, and double its quotes (\"\")",
	"csv-header": "the header of the csv names a field twice; rename one of them",
	"field-missing": "the record lacks a field that the format needs; `data.fields` can rename fields",
	"field-type": "the record's field is not text (for a chat: not a list of messages whose content is text, or `tools` or `documents` is not a list of objects)",
	"field-messages": "the record's field contains messages, but the format expects text; write `data.format: chat-completion` (prompt and completion are lists of messages) or `chat-preference` (chosen and rejected are)",
	"field-absent": "no record of the set has a field that `data.fields` names; correct its name, or remove the entry",
	"subject-absent": "no record of the set has the field that `data.subject` names; correct its name, or remove `data.subject`",
	"subject-type": "the field that `data.subject` names contains true or false, a list or an object (or a date, or bytes); a subject must be one text or number",
	"chat-template-missing": "the base has no chat template; name one with `data.chat_template`, the one used in training",
	"chat-template-failed": "the chat template refuses, fails on or changes the text of more records than `data.max_dropped` (1 %) allows, this one first; if training did not use the base's template, name the right one with `data.chat_template`",
	"chat-roles": "the conversation is empty, or a turn has no role or one other than system, user, assistant or tool; for turns of `from` and `value`, use `data.format: sharegpt`",
	"chat-kwargs": "`chat_template_kwargs` is not an object of names and values for the chat template, or names an argument of `apply_chat_template` itself, such as `add_generation_prompt`",
	"chat-weight": "a turn's `weight` is neither 0 (not trained on) nor 1",
	"set-empty": "no record is left to score; see the warnings on dropped records",
	"sets-identical": "members and nonmembers are the same file; nonmembers must never have been trained on",
	"records-dropped-empty": "records left out because their text is empty",
	"records-dropped-short": "records left out because they have fewer than two tokens",
	"records-dropped-no-completion": "records left out because no completion is left (empty, or cut off by the token limit)",
	"records-dropped-left-out": "records left out because the checkpoint's tokenizer encodes the whole completion with tokens that the base lacks",
	"records-dropped-raised": "records left out because the chat template refuses them",
	"records-dropped-unrenderable": "records left out because the chat template fails on them",
	"records-dropped-altered": "records left out because the chat template changes their text, so answers cannot be told from the rest",
	"tokens-left-out": "tokens left out because the checkpoint's tokenizer has tokens in their place that the base lacks",
	"records-truncated": "records cut at the token limit",
	"records-unrendered": "records whose assistant turns contain text that the chat template does not render, so it is not audited; if training used another template, name it with `data.chat_template`",
	"records-sampled": "records sampled from the set, because of `limits.records`",
	"canaries-unreadable": "the manifest of the canaries cannot be read, or one of them is not a record with its suffix",
	"canary-twice": "the manifest holds this canary twice",
	"canary-altered": "the tokenizer or the chat template does not leave this canary's suffix as it is, or training learns nothing of it; make canaries of another kind (`reticence canaries make --kind`), before training",
	"canary-cut": "`limits.tokens`, or the model's context, cuts this canary's suffix; raise the limit, or make canaries of shorter records",
	"canary-tokens": "canaries for which the tokenizer gives no suffix of their own; ask for fewer, or for another kind (`--kind`)",
	"column-absent": "fields that `attacks.pii.columns` names but no record has; correct their names",
	"people-name-absent": "no record of the people file has the field `name`",
	"people-attribute-absent": "attributes that `attacks.pii.template.attributes` asks for but nobody in the people file has; name its fields after PII types (email, phone, …)",
	"people-attribute-empty": "attributes that `attacks.pii.template.attributes` asks for but that have no value for anyone in the people file",
	"people-dropped": "people left out because they have no name, or none of the requested attributes",
	"prompts-unreadable": "the prompts file for free sampling is missing, not UTF-8, or empty",
	"prompts-cut": "prompts cut at the left to fit the model's context",
	"pii-absent": "PII types that the policy asks for (by a column or a name recogniser) but that occur in no member; rules on them do not apply",
	"pii-shared": "PII values that occur in at least half of the members; they count as guessed, because they are nobody's secret",
	"name-model-unreadable": "the name recogniser cannot be loaded; it must be a local directory with a spaCy, transformers (token classification with a label PER or PERSON) or GLiNER model",
	"name-model-unsafe": "the name recogniser has no safetensors, or asks to run its own code; save it as safetensors",
	"gliner-missing": "the name recogniser needs the Python package gliner, which this environment lacks; install it there, or use a spaCy or transformers recogniser",
	"template-differs": "the checkpoint's chat template differs from the one that the audit uses, the base's or the policy's",
	"out-of-memory": "memory ran out even for a single record; lower `limits.tokens` or use a larger machine",
	"batch-halved": "memory ran out; continuing with half the batch",
	"models-apart": "there is not enough memory for both models at once; continuing with one after the other, which takes longer",
	"layers-in-memory": "the GPUs do not hold the model: layers wait in the machine's memory and are copied to the GPU for every batch, which takes several times longer; more `run.tokens_per_batch` makes it less often",
	"layers-in-disk": "memory does not hold the model: layers are read from its files for every batch, which takes many times longer; more `run.tokens_per_batch` makes it less often",
	"parallel-unsupported": "`run.parallel` asks for a way of sharing a model that this one does not have (fsdp needs an architecture that names its layers; tensor needs a plan of transformers for it, heads that divide by the number of GPUs, and a model without an adapter); its layers are spread over the GPUs instead",
	"parallel-memory": "the GPUs do not hold both models between them, or the machine's memory does not hold as many copies as there are ranks of weights that are stored otherwise than they are computed with; `run.parallel` is not followed, and layers are spread over the GPUs instead",
	"time-limit": "the time limit `limits.minutes` was reached; what was measured so far is judged",
	"device-missing": "the device that `run.device` asks for is not there",
	"disk-full": "the disk is full; free some space and run again: finished work is kept",
	"output-changed": "a file in the output folder changed during the audit, and nothing that depends on it is used; run the audit again when nothing else writes there",
	"shards-differ": "these are not all the shards of one audit, of these inputs and this policy; run each shard once, with the same release and on the same kind of device",
	"worker-lost": "a worker was lost (memory ran out, or its GPU failed), and so was the one that took over its work; finished work is kept",
	"worker-retried": "a worker was lost (memory ran out, or its GPU failed); another one takes over its work",
	"node-missing": "no node of the Ray cluster could take the models: give it nodes with as many free GPUs as `run.ray.gpus_per_model` says, or run the audit when others leave some",
	"input-changed": "on the storage of the Ray cluster, a file of the models or of the data is not the one that was pulled; make sure that nothing else writes there, and run the audit again",
	"spill-open": "the nodes of the Ray cluster write objects that find no room in memory to a folder that others can read, or to a disk that machines share; what an audit measures is as secret as the training data: start their Ray with `--object-spilling-directory` on a disk of the node, in a folder with mode 0700",
	"output-unwritable": "the output folder cannot be written",
	"dependency-missing": "the Python environment lacks a package that the probe needs; run `reticence setup`, or correct `run.python`",
	internal: "the probe failed with an internal error; its trace is in signals/probe.log on this machine"
};
/** The probe's own reason for ending, or a reason found before it runs. */
var ProbeFault = class extends ReticenceError {
	constructor(code, message, options = {}) {
		super(code, message, options);
	}
};
/** What is wrong with a data file, or with its record at that line or row, as the probe says it. */
function faultInData(code, file, line) {
	let location = {
		file,
		...line === void 0 ? {} : { line }
	};
	return new ProbeFault(code, `${messageOf(code)}.`, { location });
}
/** Codes that tell of the machine or of the program, and not of what is audited. */
const OF_MACHINE = /* @__PURE__ */ new Set([
	"job-invalid",
	"contract-unknown",
	"device-missing",
	"disk-full",
	"output-unwritable",
	"output-changed",
	"shards-differ",
	"worker-lost",
	"node-missing",
	"input-changed",
	"dependency-missing",
	"internal"
]);
function isOfMachine(code) {
	return OF_MACHINE.has(code);
}
Object.keys(MESSAGES);
/** Message of a probe code, for problems found before the probe runs. */
function messageOf(code) {
	return MESSAGES[code];
}
/** The error for the event that ended a run. */
function failureOf(event, { job, output }) {
	return event.code === "disk-full" ? new DiskFullError(output) : new ProbeFault(event.code ?? "internal", describeEvent(event, job));
}
const AGAIN = {
	probe: "the version of the probe or of one of its libraries changed",
	inputs: "a file of the models or the data changed",
	settings: "the policy changed",
	machine: "the device changed",
	limit: "the time limit that cut it short changed",
	output: "one of its result files changed"
};
/** Why a task does not reuse the result of an earlier run. */
function describeAgain(task, again) {
	return `${task}: measured again, because ${AGAIN[again]}`;
}
/** One line for an event with a code, including the location it concerns. */
function describeEvent(event, job) {
	let { code, count, model, name, said, types, adapter } = event;
	if (code === void 0) return `${event.task}: ${event.kind}`;
	let where = dataPlace(event, job), who = modelPlace(model, adapter, job.audits.some((one) => one.name === UPDATE)), many = count === void 0 || COUNTS_BYTES.has(code) ? "" : `${formatCount(count)} `, what = name === void 0 ? "" : `${name}: `, why = said === void 0 ? "" : ` (the template says ${JSON.stringify(said)})`, message = `${who}${what}${many}${MESSAGES[code]}${namedTypes(types)}${why}${COUNTS_BYTES.has(code) ? bytesOf(event) : extentOf(event)}`;
	return where === "" ? message : `${where}: ${message}`;
}
/** Codes whose count is the bytes that are needed. */
const COUNTS_BYTES = /* @__PURE__ */ new Set(["memory-needed", "offload-disk"]);
/** ` (141 GB needed, 80 GB free)`, of that what the event tells. */
function bytesOf({ count, free }) {
	if (count === void 0) return "";
	let has = free === void 0 ? "" : `, ${formatBytes(free)} free`;
	return ` (${formatBytes(count)} needed${has})`;
}
/** `checkpoint, adapter 2: `, the model that a message is about. */
function modelPlace(model, adapter, isUpdate) {
	if (model === void 0) return "";
	let which = adapter === void 0 ? "" : `, adapter ${adapter}`;
	return model === "tuned" ? `checkpoint${which}: ` : model === "auxiliary" ? "synthetic.auxiliary: " : model === "base" && isUpdate ? "previous release: " : "base: ";
}
/** Types of PII, which come from the policy, as the end of a sentence. */
function namedTypes(types) {
	return types === void 0 ? "" : `: ${types.join(", ")}`;
}
/** ` (345 tokens in 12 records, for example the token 5021)`, of that what the event tells. */
function extentOf({ tokens, records, token }) {
	let said = [[tokens === void 0 ? "" : `${formatCount(tokens)} tokens`, records === void 0 ? "" : `in ${formatCount(records)} ${records === 1 ? "record" : "records"}`].filter((part) => part !== "").join(" "), token === void 0 ? "" : `for example the token ${token}`].filter((part) => part !== "");
	return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
/** Codes of warnings that depend on the machine, by the schema of events. */
const MACHINE_WARNINGS = new Set(events_schema_default.$defs.machineWarning.enum);
/**
* A warning as a sentence for a report, which names no file. `bare`: without its count, the types that it counts and what a
* template said, from which a few records might be told.
*/
function describeWarning(warning, bare = !1) {
	let { code, audit, set, model, adapter, file, count, said, types } = warning, whose = [audit, set].filter((part) => part !== void 0).join(" "), where = file === void 0 ? whose : `${whose}, file ${file + 1}`, who = modelPlace(model, adapter, audit === UPDATE), times = code === "file-empty-skipped" ? "times: " : "", many = count === void 0 || bare ? "" : `${formatCount(count)} ${times}`, why = said === void 0 || bare ? "" : ` (the template says ${JSON.stringify(said)})`, known = Object.hasOwn(MESSAGES, code) ? MESSAGES[code] : `warning "${code}"`, named = bare ? "" : namedTypes(types), extent = bare ? "" : extentOf(warning);
	return `${where === "" ? "" : `${where}: `}${who}${many}${known}${named}${why}${extent}.`;
}
/** `members.jsonl:12` if the event names a file and line, else the set. */
function dataPlace(event, job) {
	let { audit, set, file, line } = event, named = job.audits.find((candidate) => candidate.name === audit), sets = {
		...named?.sets,
		people: named?.people,
		canaries: named?.canaries === void 0 ? void 0 : [{ path: named.canaries }],
		rejected: named?.sets.members
	}, path = set === void 0 || file === void 0 ? void 0 : sets[set]?.[file]?.path;
	return path === void 0 ? set ?? "" : line === void 0 ? basename(path) : `${basename(path)}:${line}`;
}
/**
* Runs the probe in a container and yields its events until it ends. However it ends, the container
* is removed and the output belongs to the runner again. Throws ProbeError.
*
* `limitMs`: a container that runs longer is killed; the probe itself stops scoring far earlier.
* `silenceMs`: a container without an event for this long is killed.
*/
async function* runContainer(container, { limitMs, silenceMs }, signal) {
	let { name, run, user } = container, { output } = run;
	await refuseOddities(output);
	let start = await sizeOf(join(output, EVENTS)), log = join(output, "probe.out"), own = await rememberOwn(output), late = !1, handedOver = !1, stop = () => void removeContainer(name).catch(() => {}), timer = setTimeout(() => {
		late = !0, stop();
	}, limitMs);
	signal.addEventListener("abort", stop);
	try {
		if (await handOver(output, user), handedOver = !0, await (await open(log, "a", 384)).close(), await create(container), signal.aborted) throw stopped();
		let child = attach(name, log), ended = !1;
		child.finally(() => {
			ended = !0;
		});
		let failure;
		for await (let event of followEvents(output, start, () => ended, {
			silenceMs,
			kill: stop
		})) event.kind === "error" && (failure = event), yield event;
		if (await child, failure !== void 0) throw failureOf(failure, run);
		if (signal.aborted) throw stopped();
		if (late) throw tooLate(limitMs);
		await explainEnd(container);
	} finally {
		clearTimeout(timer), signal.removeEventListener("abort", stop), await removeContainer(name), handedOver && (await removeCopies(output), await takeBack(output), await checkOwn(own));
	}
}
async function create(container) {
	await removeContainer(container.name);
	let { exitCode, stderr } = await docker(createArguments(container));
	if (exitCode !== 0) throw /bind source path does not exist|bind mount.*denied/i.test(stderr) ? new ProbeError("docker-elsewhere", `the Docker engine does not see this machine's files (${complaint(stderr)}): it runs elsewhere, or this job itself runs in a container. Run the audit where the engine is, or use \`run.executor: process\` in a job that runs in the probe's image.`) : new ProbeError("container-not-started", `the container cannot be created: ${complaint(stderr)}.`);
}
/** Starts the container and stays attached; its output goes into a file. */
function attach(name, log) {
	let output = {
		file: log,
		append: !0
	};
	return execa("docker", [
		"container",
		"start",
		"--attach",
		name
	], {
		...dockerOptions(),
		stdout: output,
		stderr: output,
		detached: !0
	});
}
/** Throws ProbeError unless the container ended well. */
async function explainEnd({ name, run, memory, needed, gpus }) {
	let { exitCode, stdout } = await docker([
		"container",
		"inspect",
		"--format",
		"{{json .State}}",
		name
	]);
	if (exitCode !== 0) throw gone();
	let { Status, ExitCode, OOMKilled, Error: reason } = JSON.parse(stdout);
	if (Status === "removing" || Status === "dead") throw gone();
	if (reason !== "" || Status === "created") throw couldNotStart(reason, gpus);
	if (Status === "running") throw new ProbeError("container-gone", "the Docker engine lost the container while it was running. Finished work is kept; run the audit again to continue.");
	if (OOMKilled || ExitCode === 137) {
		let more = Math.max(2 * memory, needed);
		throw new ProbeError(OOMKilled ? "container-memory" : "probe-killed", OOMKilled ? `the container ran out of memory: it may use ${formatSize(memory)} and was killed (exit code ${ExitCode}). Write \`run.memory: ${formatSize(more)}\` (input \`memory\`), or use a larger machine. Finished work is kept.` : "the container was killed (exit code 137), by hand or because the machine ran out of memory. Finished work is kept; run the audit again to continue.");
	}
	if (ExitCode !== 0) throw ExitCode === 3 ? new DiskFullError(run.output) : new ProbeError(ExitCode === 2 ? "output-unwritable" : "probe-ended", ExitCode === 2 ? "the container could not write its output folder. Is its file system read-only, or does it map users (NFS)? Name another output folder." : `the container ended with exit code ${ExitCode} and gave no reason. Its trace is in signals/probe.out on this machine.`);
}
function gone() {
	return new ProbeError("container-gone", "the container is gone: something removed it, or the Docker engine stopped. Finished work is kept; run the audit again to continue.");
}
function couldNotStart(reason, gpus) {
	return gpus !== void 0 && /device driver|nvidia|cdi/i.test(reason) ? new ProbeError("docker-gpus", `the Docker engine cannot provide GPUs (${complaint(reason)}). Check the NVIDIA driver and container toolkit with \`nvidia-smi\` and \`nvidia-ctk\`, or write \`gpus: none\`.`) : new ProbeError("container-not-started", `the container could not be started${reason === "" ? "; signals/probe.out has what Docker says" : `: ${complaint(reason)}`}.`);
}
function stopped() {
	return new ProbeError("audit-stopped", "the audit was stopped. Run it again to continue where it stopped.");
}
function tooLate(limitMs) {
	return new ProbeError("container-overdue", `the container was still running after ${Math.round(limitMs / 6e4)} minutes, far beyond \`limits.minutes\`, and was killed. Finished work is kept; raise the limit and run the audit again to continue.`);
}
// src/probe/docker/index.ts
/** Processes that share a model over several GPUs exchange more than one that reads data. */
const SHM_SIZE = {
	one: "1g",
	several: "8g"
};
/** Runs the probe in a container of the Docker engine that the command line `docker` finds. */
function dockerExecutor(options) {
	let ready, known = () => {
		if (ready === void 0) throw new InternalError("the Docker executor is used unprepared.");
		return ready;
	};
	return {
		async preflight(job, signal) {
			let engine = await readEngine();
			await removeLeftovers(options.say);
			let { device } = job.scoring, gpus = await grantGpus(engine, options.gpus, device, options.say), image = await readyImage(engine, options.image, gpus, signal, options.say), memory = await memoryFor(engine, job, options.memory), mounted = await mountJob(job);
			return await checkReadable(mounted.mounts, containerUser()), ready = {
				engine,
				image,
				gpus,
				mounts: mounted.mounts,
				memory,
				job
			}, {
				...mounted.job,
				scoring: {
					...job.scoring,
					device: deviceFor(device, gpus)
				}
			};
		},
		measurer: () => ({
			executor: "docker",
			image: known().image
		}),
		async identity({ scoring }) {
			let { engine, image, gpus } = known(), device = await deviceIdentity(scoring.device);
			if (device === void 0) return;
			let { os, architecture } = engine;
			return {
				...device,
				engine: {
					os,
					architecture
				},
				image: image.id,
				gpus: gpus ?? "none",
				variables: computingVariables(environment(process.env))
			};
		},
		containerFor: containerName,
		async *run(run, signal) {
			let { image, gpus, mounts, memory, job } = known();
			await checkDisk(run.output, job), yield* runContainer({
				name: containerName(run.output),
				user: containerUser(),
				shmSize: options.shmSize ?? (mayBeSeveral(gpus) ? SHM_SIZE.several : SHM_SIZE.one),
				needed: await memoryNeeded(job),
				image,
				gpus,
				mounts,
				memory,
				run,
				workers: options.gpus
			}, {
				limitMs: options.limitMs ?? longest(job),
				silenceMs: options.silenceMs ?? await longestSilence(job)
			}, signal);
		}
	};
}
/** With GPUs, `auto` must not end up on the CPU because their driver does not work. */
function deviceFor(device, gpus) {
	return device === "auto" ? gpus === void 0 ? "cpu" : "cuda" : device;
}
/**
* `limits.minutes` is for scoring, which stops by itself and is judged on what it measured.
* Loading, reading and the other tasks come on top; a container that takes this long hangs.
*/
function longest({ limits }) {
	return (2 * limits.minutes + 60) * 6e4;
}
export { refuseContradiction as A, runsCuda as B, DECLARED_DECODING as C, removeContainer as D, readEngine as E, deviceIdentity as F, interpreterIdentity as I, deviceOfProcess as L, optionsOf as M, longestSilence as N, mountJob as O, computingVariables as P, mayHaveGpu as R, lookUpImage as S, makeJob as T, WORKING_BYTES as _, describeEvent as a, PUBLISHED_IMAGES as b, faultInData as c, RESERVE_FILE as d, followEvents as f, GPU_WORKING_BYTES as g, takeBack as h, describeAgain as i, isOfModels as j, grantGpus as k, isOfMachine as l, removeCopies as m, MACHINE_WARNINGS as n, describeWarning as o, sizeOf as p, ProbeFault as r, failureOf as s, dockerExecutor as t, messageOf as u, diskNeeded as v, decodingName as w, canPull as x, limitFor as y, readDriver as z };
