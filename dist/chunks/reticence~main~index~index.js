import { c as DiskFullError, d as PolicyError, f as ProbeError, n as openOwnFile, u as InternalError } from "./reticence~main~post~comment~history~index~index~s3~https~hub.js";
import { g as isTaken, n as JOB, o as PULLED } from "./reticence~main~post~comment~history~index~index.js";
import { t as execa } from "./packages~main~index~index.js";
import { t as VERSION } from "./reticence~main~comment~history~index~index~https~hub.js";
import { t as require__2020 } from "./packages~main~comment~history~index~index.js";
import { createHash } from "node:crypto";
import { basename, dirname, join, sep } from "node:path";
import { existsSync } from "node:fs";
import { access, constants as constants$1, lchown, lstat, open, readFile, readdir, realpath, stat, statfs } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
/** Name of the decoding scheme of the (n,p) metrics; its column is `logp_declared`. */
const DECLARED_DECODING = "declared";
/** The probe's job for a resolved policy and what was pulled for it. */
function makeJob(policy, inputs) {
	const { attacks, limits, run } = policy;
	const pii = attacks.pii === "off" ? void 0 : attacks.pii;
	const decode = pii?.decode ?? {
		top_k: 40,
		temperature: 1
	};
	return {
		contract: 1,
		seed: policy.seed,
		models: {
			tuned: inputs.tuned,
			base: inputs.base
		},
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
			...run.threads === void 0 ? {} : { threads: run.threads }
		},
		pii: pii === void 0 ? {
			prefix: false,
			columns: {}
		} : describePii(pii, inputs),
		control: { records: 128 }
	};
}
function describePii(pii, { nameModel, prompts }) {
	const { template, sampling } = pii;
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
		...template === false ? {} : { templates: {
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
function describeAudit({ name, data }, { sets, people, chatTemplate }) {
	const { format, fields, append_eos, subject } = data;
	return {
		name,
		data: {
			format,
			fields,
			append_eos,
			...subject === void 0 ? {} : { subject },
			...chatTemplate === void 0 ? {} : { chat_template: chatTemplate }
		},
		sets,
		...people === void 0 ? {} : { people }
	};
}
// src/probe/silence.ts
/** Time that any step may take before it says something: imports from a slow disk, small loads. */
const PATIENCE_MS = 3e5;
/** Slowest reading of weights, bytes a second; a step of a model takes time by its size as well. */
const SLOWEST_READING = 20 * 1024 ** 2;
/** For the tasks over all records that tell nothing until they are through: overlap, blind. */
const MS_A_RECORD = 10;
/**
* Longest time, in milliseconds, that the probe may work on a job without an event: five minutes,
* and more for large models and many records. What is silent for longer hangs.
*/
async function longestSilence({ models, limits }) {
	const bytes = await weightBytes(models.tuned.path) + await weightBytes(models.base.path);
	return PATIENCE_MS + bytes / SLOWEST_READING * 1e3 + limits.records * MS_A_RECORD;
}
/** Bytes of the weights in a folder. */
async function weightBytes(folder) {
	const weights = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".safetensors"));
	return (await Promise.all(weights.map((name) => stat(join(folder, name)).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}
// src/probe/docker/command.ts
/** Variables by which Docker's command line finds its engine, its login and its way to both. */
const PASSED_ON$1 = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|DOCKER_\w+|XDG_RUNTIME_DIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|SYSTEMROOT|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/;
/** Longest that a question to the engine may take, milliseconds: a hung engine must not hang the audit. */
const ANSWER_WITHIN_MS = 6e4;
/**
* Runs Docker's command line with these arguments, never through a shell. Does not throw for an exit
* code; throws ProbeError when there is no such program.
*/
async function docker(args, options = {}) {
	const result = await execa("docker", args, dockerOptions({
		timeout: ANSWER_WITHIN_MS,
		...options
	}));
	if (result.code === "ENOENT") throw new ProbeError(NO_PROGRAM);
	return {
		exitCode: result.exitCode,
		stdout: String(result.stdout ?? ""),
		stderr: result.timedOut ? "the engine does not answer" : String(result.stderr ?? "")
	};
}
const NO_PROGRAM = "there is no program `docker` on the PATH. Install Docker Engine, or write `run.executor: process`.";
/** What every call of Docker's command line has in common. */
function dockerOptions(options = {}) {
	return {
		reject: false,
		stdin: "ignore",
		extendEnv: false,
		env: Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== void 0 && PASSED_ON$1.test(entry[0]))),
		...options
	};
}
/** The first line of an engine's complaint, without its prefix. */
function complaint(stderr) {
	const lines = stderr.split("\n").map((line) => line.trim());
	return (lines.find((one) => /error|denied|cannot|unauthorized/i.test(one)) ?? lines[0] ?? "").replace(/^(docker: |ERROR: |Error: |error: )+/i, "").replace(/^Error response from daemon: /i, "").replace(/\.$/, "");
}
// src/probe/docker/mounts.ts
/** Folder of a container in which a run writes. */
const OUTPUT = "/out";
const INPUT = "/in";
/** Above this many data files their folders are mounted instead. */
const MOST_FILES = 100;
/**
* The job with the paths that a container sees, and what has to be mounted there. Names of files
* stay, since messages give them; nothing else of this machine's paths is in the job.
*/
async function mountJob(job) {
	const mounts = [];
	const models = {
		tuned: { ...job.models.tuned },
		base: { ...job.models.base }
	};
	for (const which of ["tuned", "base"]) {
		const target = `${INPUT}/${which}`;
		for (const mount of await mountModel(models[which].path, target)) mounts.push(mount);
		models[which].path = target;
	}
	const sets = (audit) => [...Object.entries(audit.sets), ...audit.people === void 0 ? [] : [["people", audit.people]]];
	const files = job.audits.flatMap((audit) => sets(audit).flatMap(([, list]) => list));
	const real = await realPaths(files);
	const place = files.length > MOST_FILES ? byFolder(real) : byFile;
	const mounted = (path, folder) => {
		const placed = place(path, folder, real.get(path));
		if (!mounts.some(({ target }) => target === placed.mount.target)) mounts.push(placed.mount);
		return placed.path;
	};
	const audits = job.audits.map(({ people, ...audit }) => {
		const { people: asked, ...others } = Object.fromEntries(sets({
			...audit,
			...people === void 0 ? {} : { people }
		}).map(([set, list]) => [set, list.map((file, index) => ({
			...file,
			path: mounted(file.path, `${INPUT}/data/${audit.name}/${set}/${index}`)
		}))]));
		return {
			...audit,
			sets: others,
			...asked === void 0 ? {} : { people: asked }
		};
	});
	const pii = await mountPii(job.pii, mounts);
	return {
		job: {
			...job,
			models,
			audits,
			pii
		},
		mounts
	};
}
/** The name recogniser and the prompts, where the job names them. */
async function mountPii(pii, mounts) {
	const mounted = { ...pii };
	if (pii.name_model !== void 0) {
		const target = `${INPUT}/names`;
		for (const mount of await mountModel(pii.name_model.path, target)) mounts.push(mount);
		mounted.name_model = {
			...pii.name_model,
			path: target
		};
	}
	if (pii.sampling?.prompts !== void 0) {
		const { path, mount } = byFile(pii.sampling.prompts, `${INPUT}/prompts`);
		mounts.push(mount);
		mounted.sampling = {
			...pii.sampling,
			prompts: path
		};
	}
	return mounted;
}
/** Each file's path without links: in a container, one that leads out of its folder leads nowhere. */
async function realPaths(files) {
	const entries = files.map(async ({ path }) => {
		return [path, await realpath(path).catch(() => path)];
	});
	return new Map(await Promise.all(entries));
}
function byFile(path, folder, source = path) {
	const target = `${folder}/${basename(path)}`;
	return {
		path: target,
		mount: {
			source,
			target
		}
	};
}
function byFolder(real) {
	const folders = [...new Set([...real.values()].map((path) => dirname(path)))];
	return (_path, _folder, path) => {
		const source = dirname(path);
		const target = `${INPUT}/data/folder-${folders.indexOf(source)}`;
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
* A model's folder as one mount. Where it holds links that lead out of it, as a snapshot in the
* Hub's cache does, each file on its own: a link would lead nowhere in the container.
*/
async function mountModel(folder, target) {
	const root = await realpath(folder);
	const entries = await readdir(root, { withFileTypes: true });
	const files = await Promise.all(entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(async ({ name }) => ({
		name,
		real: await realpath(join(root, name)).catch(() => "")
	})));
	if (files.every(({ real }) => real === "" || real.startsWith(root + sep))) return [{
		source: root,
		target
	}];
	return files.filter(({ real }) => real !== "").map(({ name, real }) => ({
		source: real,
		target: `${target}/${name}`
	}));
}
/** The argument of `--mount`, which Docker reads as CSV: a field with a comma stands in quotes. */
function mountArgument({ source, target }, writable = false) {
	return [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...writable ? [] : ["readonly"]
	].map((field) => /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field).join(",");
}
// src/probe/docker/container.ts
/** Marks a container as an audit's; the value is the runner that it belongs to. */
const RUNNER_LABEL = "dev.reticence.runner";
/** The audit's folder, which is locked while the audit lives. */
const FOLDER_LABEL = "dev.reticence.folder";
/** Processes and threads: PyTorch starts one a core for each of its pools. */
const MOST_PROCESSES = 4096;
const TMP = "/tmp";
/** Variables of the runner that change how PyTorch computes. Everything else is withheld. */
const PASSED_ON = /^(LANG|LC_\w+|TZ|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+)$/;
/** Docker's command line adds these from its own configuration, with the passwords in them. */
const PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"FTP_PROXY",
	"ALL_PROXY",
	"NO_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
/**
* Name of the container of a run with this output: the same for whoever knows run, attempt and
* folder, and another one for every other job on the same engine.
*/
function containerName(output) {
	const { GITHUB_RUN_ID = "local", GITHUB_RUN_ATTEMPT = "1" } = process.env;
	return `reticence-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}-${createHash("sha256").update(output).digest("hex").slice(0, 12)}`.replace(/[^\w.-]/g, "_");
}
/** The runner on this machine: a GitHub runner has a name of its own. */
function runnerName() {
	return process.env.RUNNER_NAME || hostname();
}
/** Arguments of `docker create`: a probe that can reach nothing but its inputs and its output. */
function createArguments(container) {
	const { name, image, user, mounts, run, memory, shmSize, gpus } = container;
	return [
		"container",
		"create",
		...["--name", name],
		...["--label", `${RUNNER_LABEL}=${runnerName()}`],
		...run.folder === void 0 ? [] : ["--label", `${FOLDER_LABEL}=${run.folder}`],
		...["--pull", "never"],
		...["--network", "none"],
		"--read-only",
		...["--cap-drop", "ALL"],
		...["--security-opt", "no-new-privileges"],
		...["--user", `${user.uid}:${user.gid}`],
		...user.groups.flatMap((group) => ["--group-add", String(group)]),
		...["--pids-limit", String(MOST_PROCESSES)],
		...["--memory", `${memory}b`],
		...["--memory-swap", `${memory}b`],
		...["--shm-size", shmSize],
		...["--ulimit", "core=0"],
		...["--tmpfs", `${TMP}:rw,exec,nosuid,nodev,mode=1777`],
		...["--log-driver", "none"],
		...gpus === void 0 ? [] : ["--gpus", gpus],
		...mounts.flatMap((mount) => ["--mount", mountArgument(mount)]),
		...["--mount", mountArgument({
			source: run.output,
			target: OUTPUT
		}, true)],
		...["--workdir", TMP],
		...Object.entries(environment(process.env)).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
		image.id,
		...[
			"--job",
			`${OUTPUT}/job.json`,
			"--out",
			OUTPUT
		],
		...run.only === void 0 ? [] : ["--only", run.only]
	];
}
/** Environment of the probe in a container: offline, with caches that can be written. */
function environment(from) {
	const kept = Object.entries(from).filter((entry) => entry[1] !== void 0 && PASSED_ON.test(entry[0]));
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
// src/probe/docker/cleanup.ts
/** A container of an inspection, which locks no folder, is taken to be left over after this, milliseconds. */
const INSPECTION_MS = 36e5;
/** How often, and milliseconds between, a removal by somebody else is waited for. */
const REMOVALS = 20;
const REMOVAL_MS = 200;
/**
* Kills and removes a container; one that is not there is no error.
* Throws ProbeError when the engine cannot say that it is gone.
*/
async function removeContainer(name) {
	let stderr = "";
	for (let tries = 0; tries < REMOVALS; tries++) {
		const answer = await docker([
			"container",
			"rm",
			"--force",
			"--volumes",
			name
		]);
		stderr = answer.stderr;
		if (answer.exitCode === 0 || /no such container/i.test(stderr)) return;
		if (!/already in progress/i.test(stderr)) break;
		await setTimeout$1(REMOVAL_MS);
	}
	throw new ProbeError(`the container ${name} could not be removed (${complaint(stderr)}). Remove it by hand: \`docker rm --force ${name}\`.`);
}
/**
* Removes what ended audits of this runner left on the engine: their action was killed, and so was
* its post step, or the machine lost its power. An audit that lives holds its folder's lock.
*/
async function removeLeftovers(say) {
	const filter = `label=${RUNNER_LABEL}=${runnerName()}`;
	const format = `{{.Names}}\t{{.Label "${FOLDER_LABEL}"}}\t{{.CreatedAt}}`;
	const { exitCode, stdout } = await docker([...[
		"container",
		"ls",
		"--all",
		"--no-trunc"
	], ...[
		"--filter",
		filter,
		"--format",
		format
	]]);
	if (exitCode !== 0) return;
	for (const line of stdout.split("\n").filter((text) => text !== "")) {
		const [name = "", folder = "", created = ""] = line.split("	");
		if (await isAlive(folder, created)) continue;
		await removeContainer(name);
		say(`Removed the container ${name}, which an ended audit had left.`);
	}
}
async function isAlive(folder, created) {
	if (folder !== "") return await isHeld(folder);
	const since = Date.parse(created.replace(/ [A-Z]+$/, ""));
	return Date.now() - since < INSPECTION_MS;
}
/** Whether an audit may live in a folder. One that another user keeps to themselves is theirs to clear up. */
async function isHeld(folder) {
	try {
		await stat(folder);
		return await isTaken(folder);
	} catch (error) {
		const { code } = error;
		return code !== "ENOENT" && code !== "ENOTDIR";
	}
}
// src/probe/docker/engine.ts
/** Docker 20.10 brought `--pull never` and the limits that a run relies on. */
const OLDEST_ENGINE = [20, 10];
/** Asks the engine what it is. Throws ProbeError when there is none that can be used. */
async function readEngine() {
	const { exitCode, stdout, stderr } = await docker([
		"info",
		"--format",
		"{{json .}}"
	]);
	if (exitCode !== 0) throw unreachable(stderr);
	const engine = parseEngine(stdout);
	refuseUnusable(engine);
	return engine;
}
/** Reads `docker info --format '{{json .}}'`. Throws ProbeError when the engine did not answer. */
function parseEngine(json) {
	let info;
	try {
		info = JSON.parse(json);
	} catch {
		throw unreachable("it gave no answer that can be read");
	}
	if (info.ServerErrors?.length) throw unreachable(info.ServerErrors[0]);
	if (!info.ServerVersion) throw unreachable("it did not say its version");
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
/** Kernels and images have different names for the same thing. */
function architectureOf(name) {
	return {
		x86_64: "amd64",
		aarch64: "arm64",
		armv7l: "arm"
	}[name] ?? name;
}
function refuseUnusable({ version, os, remapsUsers }) {
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	const [oldMajor, oldMinor] = OLDEST_ENGINE;
	if (major < oldMajor || major === oldMajor && minor < oldMinor) throw new ProbeError(`the Docker engine is version ${version}; the audit needs ${oldMajor}.${oldMinor} or newer. Update it.`);
	if (os !== "linux") throw new ProbeError(`the Docker engine runs ${os} containers; the probe's image is for Linux. Switch it to Linux containers.`);
	if (remapsUsers) throw new ProbeError("the Docker engine maps user ids (rootless or userns-remap), so that a container could not write the output as the runner's user. Use an engine that does not, or `run.executor: process`.");
}
function unreachable(reason) {
	if (/permission denied/i.test(reason)) return new ProbeError("the Docker engine refuses this user (permission denied). Add the runner's user to the group of the engine's socket (`docker`), and start the runner again.");
	return new ProbeError(`no Docker engine answers (${complaint(reason)}). Start it, set DOCKER_HOST to where it is, or write \`run.executor: process\`.`);
}
// src/probe/docker/gpus.ts
/**
* Oldest NVIDIA Container Toolkit that is let near a GPU: before it, an image could take over the
* host (CVE-2025-23266, CVE-2024-0132).
*/
const OLDEST_TOOLKIT = [
	1,
	17,
	8
];
/**
* The GPUs that a container gets, as `--gpus` takes them, or undefined for none. Where the policy
* says nothing, all that the engine has. Throws ProbeError when there are none where some are asked
* for: an audit never falls back to the CPU on its own.
*/
async function grantGpus(engine, wanted, device, say) {
	if (device === "mps") throw new PolicyError("`run.device: mps` is a Mac's own GPU, which no container sees. Write `run.executor: process`.");
	refuseContradiction(wanted, device);
	const asked = wanted ?? (device.startsWith("cuda") ? "all" : void 0);
	if (asked === "none" || device === "cpu") return void 0;
	if (!offersGpus(engine)) {
		if (asked === void 0) return void 0;
		throw new ProbeError("the policy asks for GPUs, and the Docker engine offers none: it knows no NVIDIA runtime. Install the NVIDIA driver and the NVIDIA Container Toolkit and run `nvidia-ctk runtime configure --runtime=docker`, or write `gpus: none` to measure on the CPU.");
	}
	const version = await toolkitVersion();
	if (version === void 0) say("The version of the NVIDIA Container Toolkit cannot be told (`nvidia-ctk` is not here).");
	else refuseOldToolkit(version);
	return argumentOf(asked ?? "all");
}
/** Throws PolicyError where `run.gpus` and `run.device` cannot both be had. */
function refuseContradiction(gpus, device) {
	if (gpus !== void 0 && gpus !== "none" && device === "cpu") throw new PolicyError("`run.gpus` asks for GPUs and `run.device: cpu` for none. Remove one.");
	if (gpus === "none" && device.startsWith("cuda")) throw new PolicyError("`run.device` asks for a GPU and `run.gpus: none` for none. Remove one.");
}
/** Whether an engine has an NVIDIA runtime or NVIDIA devices (CDI). */
function offersGpus({ runtimes, devices }) {
	return runtimes.includes("nvidia") || devices.some((id) => id.startsWith("nvidia.com/gpu"));
}
/** Throws ProbeError for a toolkit through which an image can reach the host. */
function refuseOldToolkit(version) {
	const parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (const [index, oldest] of OLDEST_TOOLKIT.entries()) {
		const part = parts[index] ?? 0;
		if (part > oldest) return;
		if (part < oldest) throw new ProbeError(`the NVIDIA Container Toolkit is version ${version}; before ${OLDEST_TOOLKIT.join(".")} an image can take over the host (CVE-2025-23266). Update it.`);
	}
}
/** Version in the output of `nvidia-ctk --version`; undefined when there is none. */
function parseToolkitVersion(output) {
	return /\bversion v?(\d+\.\d+\.\d+)/i.exec(output)?.[1];
}
async function toolkitVersion() {
	const { exitCode, stdout } = await execa("nvidia-ctk", ["--version"], dockerOptions({ timeout: 1e4 }));
	return exitCode === 0 ? parseToolkitVersion(String(stdout)) : void 0;
}
/** Docker reads the value as CSV: a list of devices is one field of it. */
function argumentOf(gpus) {
	return gpus.startsWith("device=") ? `"${gpus}"` : gpus;
}
// src/probe/docker/image.ts
/** The image of this release with its digest, as its release workflow wrote it; null: none yet. */
const PUBLISHED_IMAGE = null;
/** Label of an image of the probe: the version of the contract that its probe speaks. */
const CONTRACT_LABEL = "dev.reticence.contract";
const REVISION_LABEL = "org.opencontainers.image.revision";
/** How long a pull may take, milliseconds: images with CUDA have several gigabytes. */
const PULL_WITHIN_MS = 36e5;
const BUILD_COMMAND = "docker build --tag reticence-probe probe";
/**
* The image that a run will use, there on the engine and checked: of this architecture, and of a
* probe that speaks this release's contract. One that is named with its digest is pulled when it is
* absent; anything else has to be there, since a tag may be another image tomorrow.
* Throws ProbeError.
*/
async function readyImage(engine, named, signal, say) {
	const reference = named ?? PUBLISHED_IMAGE;
	if (reference === null) throw new ProbeError(`release ${VERSION} has no published image of the probe. Build one in Reticence's folder with \`${BUILD_COMMAND}\`, and name it: \`run.image: reticence-probe\`.`);
	const found = await inspectImage(reference) ?? await pulled(reference, signal, say);
	refuseOtherArchitecture(reference, found, engine);
	refuseOtherContract(reference, found);
	return {
		reference,
		id: found.Id,
		published: reference === PUBLISHED_IMAGE,
		revision: found.Config?.Labels?.[REVISION_LABEL] || null
	};
}
async function inspectImage(reference) {
	const { exitCode, stdout, stderr } = await docker([
		"image",
		"inspect",
		reference
	]);
	if (exitCode === 0) return JSON.parse(stdout)[0];
	if (/no such image/i.test(stderr)) return void 0;
	throw new ProbeError(`the image "${reference}" cannot be looked up: ${complaint(stderr)}.`);
}
async function pulled(reference, signal, say) {
	if (!/@sha256:[0-9a-f]{64}$/.test(reference)) throw new ProbeError(`the image "${reference}" is not on the Docker engine. Build it in Reticence's folder with \`docker build --tag ${reference.startsWith("sha256:") ? "reticence-probe" : reference} probe\`, or name one with its digest (\`name@sha256:…\`), which is pulled.`);
	say(`Pulling the image ${reference} …`);
	const { exitCode, stderr } = await docker([
		"image",
		"pull",
		"--quiet",
		reference
	], {
		timeout: PULL_WITHIN_MS,
		cancelSignal: signal
	});
	if (signal.aborted) throw new ProbeError("the audit was stopped.");
	const found = exitCode === 0 ? await inspectImage(reference) : void 0;
	if (found !== void 0) return found;
	throw new ProbeError(`the image "${reference}" is not on the Docker engine and cannot be pulled: ${complaint(stderr)}. Without a network, load it from a file with \`docker load\` (docs/operations.md).`);
}
function refuseOtherArchitecture(reference, image, engine) {
	const { Os = "linux", Architecture = "" } = image;
	if (Os === engine.os && Architecture === engine.architecture) return;
	throw new ProbeError(`the image "${reference}" is for ${Os}/${Architecture}, and the Docker engine runs ${engine.os}/${engine.architecture}. Build it on a machine of that architecture.`);
}
function refuseOtherContract(reference, image) {
	const contract = image.Config?.Labels?.[CONTRACT_LABEL];
	if (contract === String(1)) return;
	throw new ProbeError(contract === void 0 ? `the image "${reference}" is not one of Reticence's probe: it lacks the label ${CONTRACT_LABEL}. Build one with \`${BUILD_COMMAND}\`.` : `the image "${reference}" speaks contract ${contract} and release ${VERSION} speaks 1. Use the image of this release, or build one with \`${BUILD_COMMAND}\`.`);
}
// src/probe/docker/needs.ts
const GIB = 1024 ** 3;
/** For libraries, activations and logits in slices; the probe reckons with the same. */
const WORKING_BYTES = 512 * 1024 ** 2;
/** Share of the engine's memory that a container gets when the policy says nothing. */
const SHARE_OF_MEMORY = .9;
/** Bytes that a token's row has under one model (schema/signals.schema.json), and two models. */
const BYTES_A_TOKEN = 66;
/** A token is seldom shorter than this, bytes of text. */
const SHORTEST_TOKEN_BYTES = 2;
/** Tables are written in parts first and put together afterwards. */
const COPIES = 2;
/** `run.memory` and `run.shm_size` of a policy: bytes, or with k, m, g. */
const SIZE_PATTERN = /^[1-9][0-9]*[kmg]?b?$/i;
/** Bytes of a size as Docker writes it: `512m`, `32g`. Throws PolicyError. */
function parseSize(text) {
	if (!SIZE_PATTERN.test(text)) throw new PolicyError(`"${text}" is not a size; write it like 512m or 32g.`);
	const unit = /[kmg]/i.exec(text)?.[0].toLowerCase() ?? "";
	return Number.parseInt(text, 10) * 1024 ** " kmg".indexOf(unit || " ");
}
/** A size as people and Docker read it, rounded up. */
function formatSize(bytes) {
	return bytes >= GIB ? `${Math.ceil(bytes / GIB)}g` : `${Math.ceil(bytes / 1024 ** 2)}m`;
}
/**
* Memory that a container may use, bytes: what the policy says, or most of the engine's. Throws
* ProbeError when the weights alone do not fit; the probe's inspection, which knows the precision
* that they are loaded in, is stricter.
*/
async function memoryFor(engine, job, wanted) {
	const limit = wanted === void 0 ? Math.floor(engine.memory * SHARE_OF_MEMORY) : parseSize(wanted);
	if (engine.memory > 0 && limit > engine.memory) throw new ProbeError(`\`run.memory\` is ${formatSize(limit)}, and the Docker engine's machine has ${formatSize(engine.memory)}. Lower it.`);
	const needed = job.scoring.device.startsWith("cuda") ? WORKING_BYTES : await memoryNeeded(job);
	if (limit >= needed) return limit;
	throw new ProbeError(`the container may use ${formatSize(limit)} of memory, and the models need ${formatSize(needed)} or more. ${wanted === void 0 ? "Use a larger machine." : `Write \`run.memory: ${formatSize(needed)}\`.`}`);
}
/** Least memory of a job, bytes: the weights of the larger model as they are stored. */
async function memoryNeeded({ models }) {
	const tuned = await weightBytes(models.tuned.path);
	const base = await weightBytes(models.base.path);
	return Math.max(base, models.tuned.kind === "adapter" ? base + tuned : tuned) + WORKING_BYTES;
}
/** Throws ProbeError when the signals will not fit where they are written. */
async function checkDisk(output, job) {
	const needed = await diskNeeded(job);
	const { bavail, bsize } = await statfs(output);
	const free = bavail * bsize;
	if (free >= needed) return;
	throw new ProbeError(`the signals need up to ${formatSize(needed)} of disk, and ${formatSize(free)} are free where they are written (${output}). Free some, name another output folder, or lower \`limits.records\`.`);
}
/** Most that the signals of a job can take, bytes. */
async function diskNeeded({ audits, limits }) {
	let tokens = 0;
	for (const set of audits.flatMap(({ sets }) => Object.values(sets))) {
		let bytes = 0;
		for (const { path, type } of set) bytes += await sizeOf$1(path) * (type === "parquet" ? 5 : 1);
		tokens += Math.min(bytes / SHORTEST_TOKEN_BYTES, limits.records * limits.tokens);
	}
	return Math.ceil(tokens * BYTES_A_TOKEN * COPIES);
}
async function sizeOf$1(path) {
	return await stat(path).then(({ size }) => size, () => 0);
}
// src/probe/docker/owner.ts
/** Customary for "nobody in particular" in images without a root user. */
const NOBODY = {
	uid: 65532,
	gid: 65532,
	groups: []
};
/** The runner's own user; where that is root, a user with no rights at all. */
function containerUser() {
	const uid = process.getuid?.() ?? 0;
	const gid = process.getgid?.() ?? 0;
	if (uid === 0) return NOBODY;
	return {
		uid,
		gid,
		groups: (process.getgroups?.() ?? []).filter((group) => group !== gid && group !== 0)
	};
}
/**
* Lets a container's user write the output folder and nobody else read it. Only root can give a
* folder away, and only root has to. Throws ProbeError when the folder cannot be written.
*/
async function handOver(output, user) {
	try {
		await access(output, constants$1.W_OK);
		if (process.getuid?.() === 0) await own(output, user);
	} catch (error) {
		const { code } = error;
		throw new ProbeError(`the output folder cannot be written by the container (${code}): ${output}. Name another one.`);
	}
}
/** What an audit wrote before the run and a container could change: what was asked, and of what. */
async function rememberOwn(output) {
	const own = /* @__PURE__ */ new Map();
	for (const path of [JOB, PULLED].map((name) => join(output, name))) if (existsSync(path)) own.set(path, await readFile(path));
	return own;
}
/** Throws ProbeError when the container changed what it was only to read. */
async function checkOwn(own) {
	for (const [path, before] of own) {
		if ((await readFile(path).catch(() => void 0))?.equals(before)) continue;
		throw new ProbeError(`the container changed ${basename(path)}, which says what was audited. Do not use this image; remove the output folder.`);
	}
}
/**
* Gives the output folder back. Throws ProbeError when a container left in it what no probe writes.
*/
async function takeBack(output) {
	if (process.getuid?.() === 0) await own(output, {
		uid: 0,
		gid: process.getgid?.() ?? 0
	});
	await refuseOddities(output);
}
/**
* Throws ProbeError when a container left something other than files and folders in its output: a
* link or a device could lead whoever reads or writes there elsewhere.
*/
async function refuseOddities(output) {
	for (const path of await everythingIn(output)) {
		const about = await lstat(path);
		if (about.isFile() || about.isDirectory()) continue;
		throw new ProbeError("the container left something other than files in its output, which the probe never does. Do not use this image; remove the output folder.");
	}
}
/**
* Throws ProbeError for an input that a container's user cannot read. A user of the runner's own
* reads what the runner reads; only the stranger that stands for root is asked about.
*/
async function checkReadable(mounts, user) {
	if (process.getuid?.() !== 0) return;
	for (const { source } of mounts) {
		const about = await stat(source);
		const paths = about.isDirectory() ? [source, ...(await readdir(source)).map((name) => join(source, name))] : [source];
		for (const path of paths) {
			const { mode, uid, gid } = await stat(path).catch(() => about);
			if ((mode & (uid === user.uid ? 256 : gid === user.gid ? 32 : 4)) !== 0) continue;
			throw new ProbeError(`the runner is root, so the container runs as ${user.uid}:${user.gid}, which may not read ${path}. Allow it (\`chmod o+r\`, for folders \`o+rx\`), or run the runner as the user that owns it.`);
		}
	}
}
async function own(root, { uid, gid }) {
	for (const path of [root, ...await everythingIn(root)]) await lchown(path, uid, gid);
}
async function everythingIn(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).map((entry) => join(entry.parentPath, entry.name));
}
// schema/events.schema.json
var events_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://reticence.dev/schema/events.schema.json",
	title: "ProbeEvent",
	description: "One line of events.jsonl. Carries codes and numbers only: no free text leaves the probe, since an exception's message or a parser's excerpt may quote a record.",
	type: "object",
	additionalProperties: false,
	required: [
		"v",
		"t",
		"task",
		"kind"
	],
	properties: {
		"v": { "const": 1 },
		"t": {
			"type": "number",
			"description": "Unix time in seconds."
		},
		"task": { "enum": [
			"job",
			"inspect",
			"records",
			"inventory",
			"overlap",
			"blind",
			"control",
			"score",
			"candidates",
			"templates",
			"sampling"
		] },
		"kind": { "enum": [
			"start",
			"progress",
			"warning",
			"done",
			"error"
		] },
		"done": {
			"type": "integer",
			"minimum": 0,
			"description": "Units finished (records, or files)."
		},
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"code": { "$ref": "#/$defs/code" },
		"audit": {
			"type": "string",
			"enum": [
				"finetuning",
				"pretraining",
				"control",
				"control-clean"
			]
		},
		"set": {
			"type": "string",
			"enum": [
				"members",
				"nonmembers",
				"people"
			]
		},
		"model": {
			"type": "string",
			"enum": ["tuned", "base"]
		},
		"file": {
			"type": "integer",
			"minimum": 0,
			"description": "Index of the data file within its set in the job."
		},
		"line": {
			"type": "integer",
			"minimum": 1,
			"description": "Line (jsonl), or row (csv, parquet), from 1."
		},
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"name": {
			"type": "string",
			"pattern": "^[A-Za-z0-9_./?-]{1,120}$",
			"description": "Name of a file or a tensor of a model; other characters than these stand as ?."
		},
		"resumed": {
			"type": "boolean",
			"description": "The task's result of an earlier run was kept."
		}
	},
	$defs: { "code": { "enum": [
		"job-invalid",
		"contract-unknown",
		"executable-weights",
		"remote-code",
		"config-missing",
		"config-unreadable",
		"weights-missing",
		"weights-unreadable",
		"weights-incomplete",
		"weights-ambiguous",
		"weights-unused",
		"config-sizes",
		"pattern-costly",
		"context-shortened",
		"tokenizer-missing",
		"tokenizer-class-unknown",
		"tokenizer-no-offsets",
		"tokenizer-differs",
		"token-beyond-embedding",
		"special-tokens-differ",
		"architecture-unsupported",
		"adapter-unsupported",
		"adapter-base-differs",
		"quantised-unsupported",
		"non-finite-weights",
		"non-finite-logits",
		"self-check-failed",
		"models-identical",
		"adapter-check-failed",
		"memory-needed",
		"file-missing",
		"file-empty",
		"file-unreadable",
		"line-unreadable",
		"csv-encoding",
		"csv-quotes",
		"csv-columns",
		"csv-header",
		"file-empty-skipped",
		"field-missing",
		"field-type",
		"field-absent",
		"subject-absent",
		"subject-type",
		"chat-template-missing",
		"chat-template-failed",
		"chat-roles",
		"set-empty",
		"sets-identical",
		"records-dropped-empty",
		"records-dropped-short",
		"records-dropped-no-completion",
		"records-dropped-left-out",
		"tokens-left-out",
		"records-truncated",
		"records-unrendered",
		"records-sampled",
		"column-absent",
		"people-name-absent",
		"people-attribute-absent",
		"people-attribute-empty",
		"people-dropped",
		"prompts-unreadable",
		"prompts-cut",
		"pii-absent",
		"pii-shared",
		"name-model-unreadable",
		"name-model-unsafe",
		"gliner-missing",
		"template-differs",
		"out-of-memory",
		"batch-halved",
		"time-limit",
		"device-missing",
		"disk-full",
		"output-unwritable",
		"output-changed",
		"dependency-missing",
		"internal"
	] } }
};
// src/probe/events.ts
var import__2020 = require__2020();
const EVENTS_FILE = "events.jsonl";
/** Milliseconds between two looks at the events file. */
const POLL_MS = 150;
const isEvent = new import__2020.Ajv2020({ allowUnionTypes: true }).compile(events_schema_default);
/**
* Yields the events that the probe appends from byte `start` on, until `ended` says that it has
* exited and the file is read to its end. The file is the probe's: a line that is not an event of
* the contract is refused, since nothing else may pass from the probe to a log.
* Kills a probe that has written none for as long as `watch` allows, and throws ProbeError.
*/
async function* followEvents(output, start, ended, watch) {
	let offset = start;
	let rest = "";
	let task = "start";
	let heard = performance.now();
	for (;;) {
		const last = ended();
		const chunk = await readFrom(join(output, EVENTS_FILE), offset);
		offset += chunk.length;
		const lines = (rest + chunk.toString("utf8")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			if (line === "") continue;
			const event = parseEvent(line);
			task = event.task;
			yield event;
			heard = performance.now();
		}
		if (last) return;
		if (performance.now() - heard > watch.silenceMs) {
			watch.kill();
			throw silent(task, watch.silenceMs);
		}
		await setTimeout$1(POLL_MS);
	}
}
function silent(task, silenceMs) {
	const minutes = Math.max(1, Math.round(silenceMs / 6e4));
	return new ProbeError(`the probe made no progress for ${minutes} minute${minutes === 1 ? "" : "s"} (last in the task ${task}) and was killed. A configuration or a tokenizer that never finishes does that, and so does storage that does not answer. Check where checkpoint and base come from; what was finished is kept.`);
}
function parseEvent(line) {
	let event;
	try {
		event = JSON.parse(line);
	} catch {
		event = void 0;
	}
	if (isEvent(event)) return event;
	throw notOfContract();
}
function notOfContract() {
	return new ProbeError("the probe wrote an event that is not of the contract; the probe and this release do not belong together. Remove the output folder and set up again with `reticence setup`.");
}
/** Bytes of a file; 0 when it is not there. */
async function sizeOf(path) {
	return await stat(path).then((about) => about.size, () => 0);
}
async function readFrom(path, offset) {
	try {
		await using file = await openOwnFile(path);
		if (file === void 0) throw notOfContract();
		const { size } = await file.stat();
		const buffer = Buffer.alloc(Math.max(0, size - offset));
		const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
		return buffer.subarray(0, bytesRead);
	} catch (error) {
		if (error.code === "ENOENT") return Buffer.alloc(0);
		throw error;
	}
}
// src/probe/messages.ts
/**
* The words for each code of the probe: what happened, and what to do. The probe itself sends no
* text, so nothing read from a record can stand in a message.
*/
const MESSAGES = {
	"job-invalid": "the job is not of the contract; this is a fault of Reticence, please report it",
	"contract-unknown": "the probe reads another version of the contract; set it up again with `reticence setup`",
	"executable-weights": "the model's weights are in a format that can run code when it is loaded; save them as safetensors",
	"remote-code": "the model asks to run its own code (auto_map), which an audit refuses; use an architecture that transformers knows",
	"config-missing": "the model has no config.json",
	"config-unreadable": "the model's configuration cannot be read",
	"weights-missing": "the model has no *.safetensors",
	"weights-unreadable": "a safetensors file cannot be read; it may be cut short, copy it again",
	"weights-incomplete": "the safetensors files lack weights that their index or config.json names; copy the model again",
	"weights-ambiguous": "the folder holds more than one set of weights (or config.json names one in `transformers_weights`), and loaders differ in which they use, so the audit might not be of the model in use; leave one set in the folder",
	"weights-unused": "the files hold a tensor that loading leaves out or changes, so the audit would not be of all that is stored; save the model again with the current versions of transformers and peft, or remove the tensor",
	"config-sizes": "a number or a list in the model's configuration (ranks, layers, experts, sizes) is far larger than the weights that are stored; restore the configuration that belongs to them",
	"pattern-costly": "a pattern in adapter_config.json (target_modules, exclude_modules, modules_to_save, layers_pattern, rank_pattern or alpha_pattern) would take too long to match; write a list of names, or a pattern without nested repetitions and references to groups",
	"context-shortened": "positions are all that the checkpoint's config.json allows, fewer than the base's and than `limits.tokens`, so that the checkpoint would cut its own audit; restore max_position_embeddings, or lower `limits.tokens`",
	"tokenizer-missing": "there is no tokenizer beside the model; save it into the same directory",
	"tokenizer-class-unknown": "`tokenizer_class` (in tokenizer_config.json or config.json) does not name a tokenizer that transformers knows; save the tokenizer again with the class that it was trained with",
	"tokenizer-no-offsets": "the tokenizer gives no character positions; save it as a fast tokenizer (tokenizer.json)",
	"tokenizer-differs": "checkpoint and base split text into different tokens, so that their scores cannot be compared; name the base that it was tuned from",
	"token-beyond-embedding": "the text holds a token that the model has no embedding for, so that the model cannot read it; resize the embedding to the tokenizer (`resize_token_embeddings`), or remove the added tokens from the tokenizer's files",
	"special-tokens-differ": "the checkpoint's start or end token differs from the base's, which is the one in use",
	"architecture-unsupported": "the model is not a causal language model that transformers can load",
	"adapter-unsupported": "this kind of adapter is not supported; LoRA and DoRA are",
	"adapter-base-differs": "the adapter does not fit the base; name the base that it was trained on",
	"quantised-unsupported": "the weights are quantised, which changes the scores; audit the unquantised checkpoint",
	"non-finite-weights": "the weights hold NaN or infinity; the checkpoint is broken, train it again",
	"non-finite-logits": "the model's output holds NaN or infinity; try `run.dtype: float32`, or the checkpoint is broken",
	"self-check-failed": "the scores computed in slices differ from the plain forward pass, so they cannot be trusted; try `run.dtype: float32` and report the architecture",
	"models-identical": "every audited token has the same probability under checkpoint and base, so there is nothing to audit: the checkpoint is not tuned, or its adapter has no effect (never trained, or lora_alpha is 0)",
	"adapter-check-failed": "the base differs from the model with the adapter switched off, so they cannot be compared",
	"memory-needed": "there is not enough free memory for the model; use a larger machine, or `run.dtype: bfloat16`",
	"file-missing": "the data file does not exist",
	"file-empty": "the data file holds no record",
	"file-empty-skipped": "the data file holds no record; the set's other files are read",
	"file-unreadable": "the data file cannot be read; is it what its ending says?",
	"line-unreadable": "not a valid record (jsonl: one JSON object per line, UTF-8; parquet: the row cannot be decoded)",
	"csv-encoding": "the row is not UTF-8 (cp1252 or Latin-1?); save the csv as UTF-8, with commas between fields",
	"csv-quotes": "the row's quotes do not match: a csv field that holds a quote is quoted, and the quote doubled (\"\"), not escaped by a backslash (\\\")",
	"csv-columns": "the row has more fields than the header: a csv separates fields by commas (not \";\" or tabs), and a field that holds a comma or a quote is quoted, its quotes doubled (\"\")",
	"csv-header": "the header names a field twice that the audit reads; rename one of them",
	"field-missing": "the record lacks the field that the format needs; `data.fields` names fields",
	"field-type": "the record's field is not text (for chat: not a list of messages whose content is text, or `tools` is not a list of tools)",
	"field-absent": "no record of the set has a field that `data.fields` names; correct its name, or remove it",
	"subject-absent": "no record of the set has the field that `data.subject` names; correct its name, or remove `data.subject`",
	"subject-type": "the field that `data.subject` names holds true or false, a list or an object (or a date, or bytes); a subject is one text or number",
	"chat-template-missing": "the base has no chat template; name one with `data.chat_template`, the one used in training",
	"chat-template-failed": "the chat template fails on this record, or changes what it says; if training used another one than the base's, name it with `data.chat_template`",
	"chat-roles": "the conversation is empty or has a role other than system, user, assistant, tool",
	"set-empty": "no record is left to score; see the warnings on dropped records",
	"sets-identical": "members and nonmembers are the same file; nonmembers are records that were never trained on",
	"records-dropped-empty": "records left out because their text is empty",
	"records-dropped-short": "records left out because they have fewer than two tokens",
	"records-dropped-no-completion": "records left out because no completion is left (empty, or cut off by the token limit)",
	"records-dropped-left-out": "records left out because the checkpoint's tokenizer has tokens in place of the whole completion that the base lacks",
	"tokens-left-out": "tokens left out because the checkpoint's tokenizer has others in their place that the base lacks",
	"records-truncated": "records cut at the token limit",
	"records-unrendered": "records whose assistant turns hold text that the chat template does not render, so that it is not audited; if training used another template, name it with `data.chat_template`",
	"records-sampled": "records sampled from the set by the limit `limits.records`",
	"column-absent": "fields that `attacks.pii.columns` names and no record has; correct their names",
	"people-name-absent": "no record of the people file has the field `name`",
	"people-attribute-absent": "attributes that `attacks.pii.template.attributes` asks for and nobody in the people file has; its fields are named like PII types (email, phone, …)",
	"people-attribute-empty": "attributes that `attacks.pii.template.attributes` asks for and of which nobody in the people file has a value",
	"people-dropped": "people left out because they have no name, or no attribute that is asked for",
	"prompts-unreadable": "the file of prompts for free sampling is missing, not UTF-8, or holds no prompt",
	"prompts-cut": "prompts cut at the left to fit the model's context",
	"pii-absent": "PII types that the policy asks for by a field or a recogniser of names, of which no member holds a value; rules on them do not apply",
	"pii-shared": "PII values that half of the members or more hold; they count as guessed, since they are nobody's secret",
	"name-model-unreadable": "the recogniser of names cannot be loaded; it is a local directory of spaCy, of transformers (token classification with a label PER or PERSON) or of GLiNER",
	"name-model-unsafe": "the recogniser of names has no safetensors, or asks to run its own code; save it as safetensors",
	"gliner-missing": "the recogniser of names needs the Python package gliner, which this environment lacks; install it there, or use a spaCy or transformers recogniser",
	"template-differs": "the checkpoint's chat template differs from the one in use, which is the base's or the policy's",
	"out-of-memory": "memory ran out even for a single record; lower `limits.tokens` or use a larger machine",
	"batch-halved": "memory ran out; going on with half the batch",
	"time-limit": "the time limit `limits.minutes` is reached; what was measured so far is judged",
	"device-missing": "the device that `run.device` asks for is not there",
	"disk-full": "the disk is full; free some space and run again, what is finished is kept",
	"output-changed": "a file of the output folder changed while the audit ran, and nothing that hangs on it is used; run the audit again when nobody else writes there",
	"output-unwritable": "the output folder cannot be written",
	"dependency-missing": "the Python environment lacks a package of the probe; run `reticence setup`, or correct `run.python`",
	internal: "the probe failed inside; its trace is in signals/probe.log on this machine"
};
/** What a code of the probe means, for what is found before it runs. */
function messageOf(code) {
	return MESSAGES[code];
}
/** The error for an event with which a run ended. */
function failureOf(event, { job, output }) {
	if (event.code === "disk-full") return new DiskFullError(output);
	return new ProbeError(describeEvent(event, job));
}
/** One line for an event that carries a code, with the place it concerns. */
function describeEvent(event, job) {
	const { code, count, model, name } = event;
	if (code === void 0) return `${event.task}: ${event.kind}`;
	const where = placeOf(event, job);
	const who = model === void 0 ? "" : model === "tuned" ? "checkpoint: " : "base: ";
	const many = count === void 0 ? "" : `${count.toLocaleString("en-US")} `;
	const what = name === void 0 ? "" : `${name}: `;
	return `${where === "" ? "" : `${where}: `}${who}${what}${many}${MESSAGES[code]}`;
}
/** `members.jsonl:12` when the event names a file and line, else the set. */
function placeOf(event, job) {
	const { audit, set, file, line } = event;
	const named = job.audits.find((candidate) => candidate.name === audit);
	const sets = {
		...named?.sets,
		people: named?.people
	};
	const path = set === void 0 || file === void 0 ? void 0 : sets[set]?.[file]?.path;
	if (path === void 0) return set ?? "";
	return line === void 0 ? basename(path) : `${basename(path)}:${line}`;
}
// src/probe/docker/run.ts
/** Exit code of a process that was killed outright (128 + SIGKILL). */
const KILLED = 137;
/** Exit code of the probe when it refuses or fails with a reason. */
const FAILED = 2;
/**
* Runs the probe in a container and yields its events until it ends. However it ends, the container
* is gone and the output is the runner's again. Throws ProbeError.
*
* `limitMs`: a container that runs longer is killed; the probe itself ends its scoring far earlier.
* `silenceMs`: so is one that tells nothing for so long.
*/
async function* runContainer(container, { limitMs, silenceMs }, signal) {
	const { name, run, user } = container;
	const { output } = run;
	await refuseOddities(output);
	const start = await sizeOf(join(output, EVENTS_FILE));
	const log = join(output, "probe.out");
	const own = await rememberOwn(output);
	let late = false;
	let handedOver = false;
	const stop = () => void removeContainer(name).catch(() => {});
	const timer = setTimeout(() => {
		late = true;
		stop();
	}, limitMs);
	signal.addEventListener("abort", stop);
	try {
		await handOver(output, user);
		handedOver = true;
		await (await open(log, "a", 384)).close();
		await create(container);
		if (signal.aborted) throw stopped();
		const child = attach(name, log);
		let ended = false;
		child.finally(() => {
			ended = true;
		});
		let failure;
		for await (const event of followEvents(output, start, () => ended, {
			silenceMs,
			kill: stop
		})) {
			if (event.kind === "error") failure = event;
			yield event;
		}
		await child;
		if (failure !== void 0) throw failureOf(failure, run);
		if (signal.aborted) throw stopped();
		if (late) throw tooLate(limitMs);
		await explainEnd(container);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", stop);
		await removeContainer(name);
		if (handedOver) {
			await takeBack(output);
			await checkOwn(own);
		}
	}
}
async function create(container) {
	await removeContainer(container.name);
	const { exitCode, stderr } = await docker(createArguments(container));
	if (exitCode === 0) return;
	if (/bind source path does not exist|bind mount.*denied/i.test(stderr)) throw new ProbeError(`the Docker engine does not see this machine's files (${complaint(stderr)}): it runs elsewhere, or this job itself runs in a container. Run the audit where the engine is, or use \`run.executor: process\` in a job that runs in the probe's image.`);
	throw new ProbeError(`the container cannot be made: ${complaint(stderr)}.`);
}
/** Starts the container and stays with it; what it prints goes into a file. */
function attach(name, log) {
	const output = {
		file: log,
		append: true
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
		detached: true
	});
}
/** Throws ProbeError unless the container came to a good end. */
async function explainEnd({ name, run, memory, needed, gpus }) {
	const { exitCode, stdout } = await docker([...[
		"container",
		"inspect",
		"--format",
		"{{json .State}}",
		name
	]]);
	if (exitCode !== 0) throw new ProbeError("the container is gone: it was removed from outside, or the Docker engine stopped. What it had finished is kept; run the audit again to go on.");
	const { Status, ExitCode, OOMKilled, Error: reason } = JSON.parse(stdout);
	if (reason !== "" || Status === "created") throw couldNotStart(reason, gpus);
	if (Status === "running") throw new ProbeError("the Docker engine let go of the container while it ran. What it had finished is kept; run the audit again to go on.");
	if (OOMKilled || ExitCode === KILLED) {
		const more = Math.max(2 * memory, needed);
		throw new ProbeError(OOMKilled ? `the container ran out of memory: it may use ${formatSize(memory)} and was killed (exit code ${ExitCode}). Write \`run.memory: ${formatSize(more)}\` (input \`memory\`), or use a larger machine. What it had finished is kept.` : `the container was killed (exit code ${KILLED}), by hand or because the machine ran out of memory. What it had finished is kept; run the audit again to go on.`);
	}
	if (ExitCode === 0) return;
	if (ExitCode === 3) throw new DiskFullError(run.output);
	throw new ProbeError(ExitCode === FAILED ? "the container could not write its output folder. Is its file system read-only, or one that maps users (NFS)? Name another output folder." : `the container ended with exit code ${ExitCode} and no reason. Its trace is in signals/probe.out on this machine.`);
}
function couldNotStart(reason, gpus) {
	if (gpus !== void 0 && /device driver|nvidia|cdi/i.test(reason)) return new ProbeError(`the Docker engine cannot hand over GPUs (${complaint(reason)}). Check the NVIDIA driver and container toolkit with \`nvidia-smi\` and \`nvidia-ctk\`, or write \`gpus: none\`.`);
	return new ProbeError(`the container could not be started${reason === "" ? "; signals/probe.out has what Docker says" : `: ${complaint(reason)}`}.`);
}
function stopped() {
	return new ProbeError("the audit was stopped. Run it again to go on where it stopped.");
}
function tooLate(limitMs) {
	return new ProbeError(`the container was still running after ${Math.round(limitMs / 6e4)} minutes, far beyond \`limits.minutes\`, and was killed. What it had finished is kept; raise the limit and run the audit again to go on.`);
}
// src/probe/docker/index.ts
const SHM_SIZE = "1g";
/** Runs the probe in a container of the Docker engine that the command line `docker` finds. */
function dockerExecutor(options) {
	let ready;
	const known = () => {
		if (ready === void 0) throw new InternalError("the Docker executor is used unprepared.");
		return ready;
	};
	return {
		async preflight(job, signal) {
			const engine = await readEngine();
			await removeLeftovers(options.say);
			const { device } = job.scoring;
			const gpus = await grantGpus(engine, options.gpus, device, options.say);
			const image = await readyImage(engine, options.image, signal, options.say);
			const memory = await memoryFor(engine, job, options.memory);
			const mounted = await mountJob(job);
			await checkReadable(mounted.mounts, containerUser());
			ready = {
				engine,
				image,
				gpus,
				mounts: mounted.mounts,
				memory,
				job
			};
			return {
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
		containerFor: containerName,
		async *run(run, signal) {
			const { image, gpus, mounts, memory, job } = known();
			await checkDisk(run.output, job);
			yield* runContainer({
				name: containerName(run.output),
				user: containerUser(),
				shmSize: options.shmSize ?? SHM_SIZE,
				needed: await memoryNeeded(job),
				image,
				gpus,
				mounts,
				memory,
				run
			}, {
				limitMs: options.limitMs ?? longest(job),
				silenceMs: options.silenceMs ?? await longestSilence(job)
			}, signal);
		}
	};
}
/** With GPUs `auto` must not end on the CPU because their driver does not work. */
function deviceFor(device, gpus) {
	if (device !== "auto") return device;
	return gpus === void 0 ? "cpu" : "cuda";
}
/**
* `limits.minutes` is for the scoring, which ends itself and is judged as far as it came. Loading,
* reading and the other tasks come on top; whatever takes this long hangs.
*/
function longest({ limits }) {
	return (2 * limits.minutes + 60) * 6e4;
}
export { EVENTS_FILE as a, takeBack as c, readEngine as d, removeContainer as f, makeJob as g, decodingName as h, messageOf as i, PUBLISHED_IMAGE as l, DECLARED_DECODING as m, describeEvent as n, followEvents as o, longestSilence as p, failureOf as r, sizeOf as s, dockerExecutor as t, refuseContradiction as u };
