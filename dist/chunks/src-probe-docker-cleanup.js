import { i as PolicyError, o as ProbeError, r as InternalError, s as ReticenceError, t as DiskFullError } from "./src-base-errors.js";
import { g as isTaken, n as JOB, o as PULLED } from "./src-base-audit-folder.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { t as VERSION } from "./src-base-version.js";
import { n as openOwnFile } from "./src-base-files.js";
import { n as eventValidator } from "./src-base-date.js";
import { createHash } from "node:crypto";
import { basename, dirname, join, sep } from "node:path";
import { existsSync } from "node:fs";
import { access, constants as constants$1, lchown, lstat, open, readFile, readdir, realpath, stat, statfs } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/probe/silence.ts
/** Time that any step may take before it says something: imports from a slow disk, small loads. */
const SLOWEST_READING = 20 * 1024 ** 2;
/**
* Longest time, in milliseconds, that the probe may work on a job without an event: five minutes,
* and more for large models and many records. What is silent for longer hangs.
*/
async function longestSilence({ models, limits }) {
	return 3e5 + (await weightBytes(models.tuned.path) + await weightBytes(models.base.path)) / SLOWEST_READING * 1e3 + limits.records * 10;
}
/** Bytes of the weights in a folder. */
async function weightBytes(folder) {
	let weights = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".safetensors"));
	return (await Promise.all(weights.map((name) => stat(join(folder, name)).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
}
// src/probe/docker/command.ts
/** Variables by which Docker's command line finds its engine, its login and its way to both. */
const PASSED_ON$1 = /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|DOCKER_\w+|XDG_RUNTIME_DIR|XDG_CONFIG_HOME|SSH_AUTH_SOCK|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|SYSTEMROOT|USERPROFILE|PROGRAMFILES|PROGRAMDATA)$/;
/**
* Runs Docker's command line with these arguments, never through a shell. Does not throw for an exit
* code; throws ProbeError when there is no such program.
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
const NO_PROGRAM = "there is no program `docker` on the PATH. Install Docker Engine, or write `run.executor: process`.";
/** What every call of Docker's command line has in common. */
function dockerOptions(options = {}) {
	return {
		reject: !1,
		stdin: "ignore",
		extendEnv: !1,
		env: Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== void 0 && PASSED_ON$1.test(entry[0]))),
		...options
	};
}
/** The first line of an engine's complaint, without its prefix. */
function complaint(stderr) {
	let lines = stderr.split("\n").map((line) => line.trim());
	return (lines.find((one) => /error|denied|cannot|unauthorized/i.test(one)) ?? lines[0] ?? "").replace(/^(docker: |ERROR: |Error: |error: )+/i, "").replace(/^Error response from daemon: /i, "").replace(/\.$/, "");
}
// src/probe/docker/mounts.ts
/** Folder of a container in which a run writes. */
const OUTPUT = "/out";
/**
* The job with the paths that a container sees, and what has to be mounted there. Names of files
* stay, since messages give them; nothing else of this machine's paths is in the job.
*/
async function mountJob(job) {
	let mounts = [], models = {
		tuned: { ...job.models.tuned },
		base: { ...job.models.base }
	};
	for (let which of ["tuned", "base"]) {
		let target = `/in/${which}`;
		for (let mount of await mountModel(models[which].path, target)) mounts.push(mount);
		models[which].path = target;
	}
	let sets = (audit) => [...Object.entries(audit.sets), ...audit.people === void 0 ? [] : [["people", audit.people]]], files = job.audits.flatMap((audit) => sets(audit).flatMap(([, list]) => list)), real = await realPaths(files), place = files.length > 100 ? byFolder(real) : byFile, mounted = (path, folder) => {
		let placed = place(path, folder, real.get(path));
		return mounts.some(({ target }) => target === placed.mount.target) || mounts.push(placed.mount), placed.path;
	}, audits = job.audits.map(({ people, ...audit }) => {
		let { people: asked, ...others } = Object.fromEntries(sets({
			...audit,
			...people === void 0 ? {} : { people }
		}).map(([set, list]) => [set, list.map((file, index) => ({
			...file,
			path: mounted(file.path, `/in/data/${audit.name}/${set}/${index}`)
		}))]));
		return {
			...audit,
			sets: others,
			...asked === void 0 ? {} : { people: asked }
		};
	}), pii = await mountPii(job.pii, mounts);
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
	let mounted = { ...pii };
	if (pii.name_model !== void 0) {
		let target = "/in/names";
		for (let mount of await mountModel(pii.name_model.path, target)) mounts.push(mount);
		mounted.name_model = {
			...pii.name_model,
			path: target
		};
	}
	if (pii.sampling?.prompts !== void 0) {
		let { path, mount } = byFile(pii.sampling.prompts, "/in/prompts");
		mounts.push(mount), mounted.sampling = {
			...pii.sampling,
			prompts: path
		};
	}
	return mounted;
}
/** Each file's path without links: in a container, one that leads out of its folder leads nowhere. */
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
function byFolder(real) {
	let folders = [...new Set([...real.values()].map((path) => dirname(path)))];
	return (_path, _folder, path) => {
		let source = dirname(path), target = `/in/data/folder-${folders.indexOf(source)}`;
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
/** The argument of `--mount`, which Docker reads as CSV: a field with a comma stands in quotes. */
function mountArgument({ source, target }, writable = !1) {
	return [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...writable ? [] : ["readonly"]
	].map((field) => /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field).join(",");
}
// src/probe/docker/container.ts
/** Marks a container as an audit's; the value is the runner that it belongs to. */
const RUNNER_LABEL = "dev.reticence.runner", FOLDER_LABEL = "dev.reticence.folder", TMP = "/tmp", PASSED_ON = /^(LANG|LC_\w+|TZ|OMP_\w+|MKL_\w+|OPENBLAS_\w+|PYTORCH_\w+|RETICENCE_TEST_\w+)$/, PROXIES = [
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
	let { GITHUB_RUN_ID = "local", GITHUB_RUN_ATTEMPT = "1" } = process.env;
	return `reticence-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}-${createHash("sha256").update(output).digest("hex").slice(0, 12)}`.replace(/[^\w.-]/g, "_");
}
/** The runner on this machine: a GitHub runner has a name of its own. */
function runnerName() {
	return process.env.RUNNER_NAME || hostname();
}
/** Arguments of `docker create`: a probe that can reach nothing but its inputs and its output. */
function createArguments(container) {
	let { name, image, user, mounts, run, memory, shmSize, gpus } = container;
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
		...Object.entries(environment(process.env)).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
		image.id,
		"--job",
		`${OUTPUT}/job.json`,
		"--out",
		OUTPUT,
		...run.only === void 0 ? [] : ["--only", run.only]
	];
}
/** Environment of the probe in a container: offline, with caches that can be written. */
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
* Kills and removes a container; one that is not there is no error.
* Throws ProbeError when the engine cannot say that it is gone.
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
* Removes what ended audits of this runner left on the engine: their action was killed, and so was
* its post step, or the machine lost its power. An audit that lives holds its folder's lock.
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
		await isAlive(folder, created) || (await removeContainer(name), say(`Removed the container ${name}, which an ended audit had left.`));
	}
}
async function isAlive(folder, created) {
	if (folder !== "") return await isHeld(folder);
	let since = Date.parse(created.replace(/ [A-Z]+$/, ""));
	return Date.now() - since < 36e5;
}
/** Whether an audit may live in a folder. One that another user keeps to themselves is theirs to clear up. */
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
/** Asks the engine what it is. Throws ProbeError when there is none that can be used. */
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
	let [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10)), [oldMajor, oldMinor] = OLDEST_ENGINE;
	if (major < oldMajor || major === oldMajor && minor < oldMinor) throw new ProbeError("docker-unsuitable", `the Docker engine is version ${version}; the audit needs ${oldMajor}.${oldMinor} or newer. Update it.`);
	if (os !== "linux") throw new ProbeError("docker-unsuitable", `the Docker engine runs ${os} containers; the probe's image is for Linux. Switch it to Linux containers.`);
	if (remapsUsers) throw new ProbeError("docker-unsuitable", "the Docker engine maps user ids (rootless or userns-remap), so that a container could not write the output as the runner's user. Use an engine that does not, or `run.executor: process`.");
}
function unreachable(reason) {
	return /permission denied/i.test(reason) ? new ProbeError("docker-permission", "the Docker engine refuses this user (permission denied). Add the runner's user to the group of the engine's socket (`docker`), and start the runner again.") : new ProbeError("docker-missing", `no Docker engine answers (${complaint(reason)}). Start it, set DOCKER_HOST to where it is, or write \`run.executor: process\`.`);
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
	if (device === "mps") throw new PolicyError("policy-conflict", "`run.device: mps` is a Mac's own GPU, which no container sees. Write `run.executor: process`.");
	refuseContradiction(wanted, device);
	let asked = wanted ?? (device.startsWith("cuda") ? "all" : void 0);
	if (asked === "none" || device === "cpu") return;
	if (!offersGpus(engine)) {
		if (asked === void 0) return;
		throw new ProbeError("docker-gpus", "the policy asks for GPUs, and the Docker engine offers none: it knows no NVIDIA runtime. Install the NVIDIA driver and the NVIDIA Container Toolkit and run `nvidia-ctk runtime configure --runtime=docker`, or write `gpus: none` to measure on the CPU.");
	}
	let version = await toolkitVersion();
	return version === void 0 ? say("The version of the NVIDIA Container Toolkit cannot be told (`nvidia-ctk` is not here).") : refuseOldToolkit(version), argumentOf(asked ?? "all");
}
/** Throws PolicyError where `run.gpus` and `run.device` cannot both be had. */
function refuseContradiction(gpus, device) {
	if (gpus !== void 0 && gpus !== "none" && device === "cpu") throw new PolicyError("policy-conflict", "`run.gpus` asks for GPUs and `run.device: cpu` for none. Remove one.");
	if (gpus === "none" && device.startsWith("cuda")) throw new PolicyError("policy-conflict", "`run.device` asks for a GPU and `run.gpus: none` for none. Remove one.");
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
		if (part < oldest) throw new ProbeError("docker-unsuitable", `the NVIDIA Container Toolkit is version ${version}; before ${OLDEST_TOOLKIT.join(".")} an image can take over the host (CVE-2025-23266). Update it.`);
	}
}
/** Version in the output of `nvidia-ctk --version`; undefined when there is none. */
function parseToolkitVersion(output) {
	return /\bversion v?(\d+\.\d+\.\d+)/i.exec(output)?.[1];
}
async function toolkitVersion() {
	let { exitCode, stdout } = await execa("nvidia-ctk", ["--version"], dockerOptions({ timeout: 1e4 }));
	return exitCode === 0 ? parseToolkitVersion(String(stdout)) : void 0;
}
/** Docker reads the value as CSV: a list of devices is one field of it. */
function argumentOf(gpus) {
	return gpus.startsWith("device=") ? `"${gpus}"` : gpus;
}
/** Name of the decoding scheme of the (n,p) metrics; its column is `logp_declared`. */
const DECLARED_DECODING = "declared";
/** The probe's job for a resolved policy and what was pulled for it. */
function makeJob(policy, inputs) {
	let { attacks, limits, run } = policy, pii = attacks.pii === "off" ? void 0 : attacks.pii, decode = pii?.decode ?? {
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
function describeAudit({ name, data }, { sets, people, chatTemplate }) {
	let { format, fields, append_eos, subject } = data;
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
// src/probe/docker/image.ts
/** The image of this release with its digest, as its release workflow wrote it; null: none yet. */
const PUBLISHED_IMAGE = null, CONTRACT_LABEL = "dev.reticence.contract", BUILD_COMMAND = "docker build --tag reticence-probe probe";
/**
* The image that a run will use, there on the engine and checked: of this architecture, and of a
* probe that speaks this release's contract. One that is named with its digest is pulled when it is
* absent; anything else has to be there, since a tag may be another image tomorrow.
* Throws ProbeError.
*/
async function readyImage(engine, named, signal, say) {
	let reference = named ?? null;
	if (reference === null) throw new ProbeError("image-missing", `release ${VERSION} has no published image of the probe. Build one in Reticence's folder with \`${BUILD_COMMAND}\`, and name it: \`run.image: reticence-probe\`.`);
	let found = await inspectImage(reference) ?? await pulled(reference, signal, say);
	return refuseOtherArchitecture(reference, found, engine), refuseOtherContract(reference, found), {
		reference,
		id: found.Id,
		published: reference === null,
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
	if (!/no such image/i.test(stderr)) throw new ProbeError("image-missing", `the image "${reference}" cannot be looked up: ${complaint(stderr)}.`);
}
async function pulled(reference, signal, say) {
	if (!/@sha256:[0-9a-f]{64}$/.test(reference)) throw new ProbeError("image-missing", `the image "${reference}" is not on the Docker engine. Build it in Reticence's folder with \`docker build --tag ${reference.startsWith("sha256:") ? "reticence-probe" : reference} probe\`, or name one with its digest (\`name@sha256:…\`), which is pulled.`);
	say(`Pulling the image ${reference} …`);
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
function refuseOtherArchitecture(reference, image, engine) {
	let { Os = "linux", Architecture = "" } = image;
	if (Os !== engine.os || Architecture !== engine.architecture) throw new ProbeError("image-foreign", `the image "${reference}" is for ${Os}/${Architecture}, and the Docker engine runs ${engine.os}/${engine.architecture}. Build it on a machine of that architecture.`);
}
function refuseOtherContract(reference, image) {
	let contract = image.Config?.Labels?.[CONTRACT_LABEL];
	if (contract !== "1") throw new ProbeError("image-foreign", contract === void 0 ? `the image "${reference}" is not one of Reticence's probe: it lacks the label ${CONTRACT_LABEL}. Build one with \`${BUILD_COMMAND}\`.` : `the image "${reference}" speaks contract ${contract} and release ${VERSION} speaks 1. Use the image of this release, or build one with \`${BUILD_COMMAND}\`.`);
}
// src/probe/docker/needs.ts
const GIB = 1024 ** 3, WORKING_BYTES = 512 * 1024 ** 2, SIZE_PATTERN = /^[1-9][0-9]*[kmg]?b?$/i;
/** Bytes of a size as Docker writes it: `512m`, `32g`. Throws PolicyError. */
function parseSize(text) {
	if (!SIZE_PATTERN.test(text)) throw new PolicyError("policy-value", `"${text}" is not a size; write it like 512m or 32g.`);
	let unit = /[kmg]/i.exec(text)?.[0].toLowerCase() ?? "";
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
	let limit = wanted === void 0 ? Math.floor(engine.memory * .9) : parseSize(wanted);
	if (engine.memory > 0 && limit > engine.memory) throw new ProbeError("container-memory", `\`run.memory\` is ${formatSize(limit)}, and the Docker engine's machine has ${formatSize(engine.memory)}. Lower it.`);
	let needed = job.scoring.device.startsWith("cuda") ? WORKING_BYTES : await memoryNeeded(job);
	if (limit >= needed) return limit;
	throw new ProbeError("container-memory", `the container may use ${formatSize(limit)} of memory, and the models need ${formatSize(needed)} or more. ${wanted === void 0 ? "Use a larger machine." : `Write \`run.memory: ${formatSize(needed)}\`.`}`);
}
/** Least memory of a job, bytes: the weights of the larger model as they are stored. */
async function memoryNeeded({ models }) {
	let tuned = await weightBytes(models.tuned.path), base = await weightBytes(models.base.path);
	return Math.max(base, models.tuned.kind === "adapter" ? base + tuned : tuned) + WORKING_BYTES;
}
/** Throws ProbeError when the signals will not fit where they are written. */
async function checkDisk(output, job) {
	let needed = await diskNeeded(job), { bavail, bsize } = await statfs(output), free = bavail * bsize;
	if (!(free >= needed)) throw new ProbeError("disk-needed", `the signals need up to ${formatSize(needed)} of disk, and ${formatSize(free)} are free where they are written (${output}). Free some, name another output folder, or lower \`limits.records\`.`);
}
/** Most that the signals of a job can take, bytes. */
async function diskNeeded({ audits, limits }) {
	let tokens = 0;
	for (let set of audits.flatMap(({ sets }) => Object.values(sets))) {
		let bytes = 0;
		for (let { path, type } of set) bytes += await sizeOf$1(path) * (type === "parquet" ? 5 : 1);
		tokens += Math.min(bytes / 2, limits.records * limits.tokens);
	}
	return Math.ceil(tokens * 66 * 2);
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
	let uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0;
	return uid === 0 ? NOBODY : {
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
		await access(output, constants$1.W_OK), process.getuid?.() === 0 && await own(output, user);
	} catch (error) {
		let { code } = error;
		throw new ProbeError("output-unwritable", `the output folder cannot be written by the container (${code}): ${output}. Name another one.`);
	}
}
/** What an audit wrote before the run and a container could change: what was asked, and of what. */
async function rememberOwn(output) {
	let own = /* @__PURE__ */ new Map();
	for (let path of [JOB, PULLED].map((name) => join(output, name))) existsSync(path) && own.set(path, await readFile(path));
	return own;
}
/** Throws ProbeError when the container changed what it was only to read. */
async function checkOwn(own) {
	for (let [path, before] of own) if (!(await readFile(path).catch(() => void 0))?.equals(before)) throw new ProbeError("image-untrusted", `the container changed ${basename(path)}, which says what was audited. Do not use this image; remove the output folder.`);
}
/**
* Gives the output folder back. Throws ProbeError when a container left in it what no probe writes.
*/
async function takeBack(output) {
	process.getuid?.() === 0 && await own(output, {
		uid: 0,
		gid: process.getgid?.() ?? 0
	}), await refuseOddities(output);
}
/**
* Throws ProbeError when a container left something other than files and folders in its output: a
* link or a device could lead whoever reads or writes there elsewhere.
*/
async function refuseOddities(output) {
	for (let path of await everythingIn(output)) {
		let about = await lstat(path);
		if (!(about.isFile() || about.isDirectory())) throw new ProbeError("image-untrusted", "the container left something other than files in its output, which the probe never does. Do not use this image; remove the output folder.");
	}
}
/**
* Throws ProbeError for an input that a container's user cannot read. A user of the runner's own
* reads what the runner reads; only the stranger that stands for root is asked about.
*/
async function checkReadable(mounts, user) {
	if (process.getuid?.() === 0) for (let { source } of mounts) {
		let about = await stat(source), paths = about.isDirectory() ? [source, ...(await readdir(source)).map((name) => join(source, name))] : [source];
		for (let path of paths) {
			let { mode, uid, gid } = await stat(path).catch(() => about);
			if (!(mode & (uid === user.uid ? 256 : gid === user.gid ? 32 : 4))) throw new ProbeError("container-user", `the runner is root, so the container runs as ${user.uid}:${user.gid}, which may not read ${path}. Allow it (\`chmod o+r\`, for folders \`o+rx\`), or run the runner as the user that owns it.`);
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
// src/probe/events.ts
const EVENTS_FILE = "events.jsonl", RESERVE_FILE = ".reserve";
/**
* Yields the events that the probe appends from byte `start` on, until `ended` says that it has
* exited and the file is read to its end. The file is the probe's: a line that is not an event of
* the contract is refused, since nothing else may pass from the probe to a log.
* Kills a probe that has written none for as long as `watch` allows, and throws ProbeError.
*/
async function* followEvents(output, start, ended, watch) {
	let offset = start, rest = "", task = "start", heard = performance.now();
	for (;;) {
		let last = ended(), chunk = await readFrom(join(output, EVENTS_FILE), offset);
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
	return new ProbeError("probe-silent", `the probe made no progress for ${minutes} minute${minutes === 1 ? "" : "s"} (last in the task ${task}) and was killed. A configuration or a tokenizer that never finishes does that, and so does storage that does not answer. Check where checkpoint and base come from; what was finished is kept.`);
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
	return new ProbeError("probe-foreign", "the probe wrote an event that is not of the contract; the probe and this release do not belong together. Remove the output folder and set up again with `reticence setup`.");
}
/** Bytes of a file; 0 when it is not there. */
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
	"adapter-initialisation": "`init_lora_weights` of its adapter_config.json changes the base when PEFT loads it (PiSSA, OLoRA, CorDA, LoftQ), and other loaders leave the base alone: each would run another model. Save it as a plain LoRA (PEFT's `path_initial_model_for_weight_conversion`), or merge it",
	"precision-differs": "in the precision in which its configuration has it loaded, or in bfloat16, the checkpoint predicts otherwise than in the audit's, so the audit would not be of the model in use; audit it as it will be loaded (`run.dtype`), or save it again in the precision of its training",
	"config-versioned": "a configuration file names other files to read in its place (`configuration_files`, `fast_tokenizer_files`), by the version of the program that loads it, so the audit might not be of the model in use; remove the key",
	"generation-biased": "its generation_config.json (or config.json) changes the probabilities of single tokens whenever text is generated, and the base's does not, so the audit would not be of the model in use; remove the key",
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
/** What the probe itself gave as the reason for ending, or what would be its reason. */
var ProbeFault = class extends ReticenceError {
	constructor(code, message, options = {}) {
		super(code, message, options);
	}
};
Object.keys(MESSAGES);
/** What a code of the probe means, for what is found before it runs. */
function messageOf(code) {
	return MESSAGES[code];
}
/** The error for an event with which a run ended. */
function failureOf(event, { job, output }) {
	return event.code === "disk-full" ? new DiskFullError(output) : new ProbeFault(event.code ?? "internal", describeEvent(event, job));
}
/** One line for an event that carries a code, with the place it concerns. */
function describeEvent(event, job) {
	let { code, count, model, name } = event;
	if (code === void 0) return `${event.task}: ${event.kind}`;
	let where = placeOf(event, job), who = model === void 0 ? "" : model === "tuned" ? "checkpoint: " : "base: ", many = count === void 0 ? "" : `${count.toLocaleString("en-US")} `, what = name === void 0 ? "" : `${name}: `;
	return `${where === "" ? "" : `${where}: `}${who}${what}${many}${MESSAGES[code]}`;
}
/** `members.jsonl:12` when the event names a file and line, else the set. */
function placeOf(event, job) {
	let { audit, set, file, line } = event, named = job.audits.find((candidate) => candidate.name === audit), sets = {
		...named?.sets,
		people: named?.people
	}, path = set === void 0 || file === void 0 ? void 0 : sets[set]?.[file]?.path;
	return path === void 0 ? set ?? "" : line === void 0 ? basename(path) : `${basename(path)}:${line}`;
}
/**
* Runs the probe in a container and yields its events until it ends. However it ends, the container
* is gone and the output is the runner's again. Throws ProbeError.
*
* `limitMs`: a container that runs longer is killed; the probe itself ends its scoring far earlier.
* `silenceMs`: so is one that tells nothing for so long.
*/
async function* runContainer(container, { limitMs, silenceMs }, signal) {
	let { name, run, user } = container, { output } = run;
	await refuseOddities(output);
	let start = await sizeOf(join(output, EVENTS_FILE)), log = join(output, "probe.out"), own = await rememberOwn(output), late = !1, handedOver = !1, stop = () => void removeContainer(name).catch(() => {}), timer = setTimeout(() => {
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
		clearTimeout(timer), signal.removeEventListener("abort", stop), await removeContainer(name), handedOver && (await takeBack(output), await checkOwn(own));
	}
}
async function create(container) {
	await removeContainer(container.name);
	let { exitCode, stderr } = await docker(createArguments(container));
	if (exitCode !== 0) throw /bind source path does not exist|bind mount.*denied/i.test(stderr) ? new ProbeError("docker-elsewhere", `the Docker engine does not see this machine's files (${complaint(stderr)}): it runs elsewhere, or this job itself runs in a container. Run the audit where the engine is, or use \`run.executor: process\` in a job that runs in the probe's image.`) : new ProbeError("container-not-started", `the container cannot be made: ${complaint(stderr)}.`);
}
/** Starts the container and stays with it; what it prints goes into a file. */
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
/** Throws ProbeError unless the container came to a good end. */
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
	if (Status === "running") throw new ProbeError("container-gone", "the Docker engine let go of the container while it ran. What it had finished is kept; run the audit again to go on.");
	if (OOMKilled || ExitCode === 137) {
		let more = Math.max(2 * memory, needed);
		throw new ProbeError(OOMKilled ? "container-memory" : "probe-killed", OOMKilled ? `the container ran out of memory: it may use ${formatSize(memory)} and was killed (exit code ${ExitCode}). Write \`run.memory: ${formatSize(more)}\` (input \`memory\`), or use a larger machine. What it had finished is kept.` : "the container was killed (exit code 137), by hand or because the machine ran out of memory. What it had finished is kept; run the audit again to go on.");
	}
	if (ExitCode !== 0) throw ExitCode === 3 ? new DiskFullError(run.output) : new ProbeError(ExitCode === 2 ? "output-unwritable" : "probe-ended", ExitCode === 2 ? "the container could not write its output folder. Is its file system read-only, or one that maps users (NFS)? Name another output folder." : `the container ended with exit code ${ExitCode} and no reason. Its trace is in signals/probe.out on this machine.`);
}
function gone() {
	return new ProbeError("container-gone", "the container is gone: it was removed from outside, or the Docker engine stopped. What it had finished is kept; run the audit again to go on.");
}
function couldNotStart(reason, gpus) {
	return gpus !== void 0 && /device driver|nvidia|cdi/i.test(reason) ? new ProbeError("docker-gpus", `the Docker engine cannot hand over GPUs (${complaint(reason)}). Check the NVIDIA driver and container toolkit with \`nvidia-smi\` and \`nvidia-ctk\`, or write \`gpus: none\`.`) : new ProbeError("container-not-started", `the container could not be started${reason === "" ? "; signals/probe.out has what Docker says" : `: ${complaint(reason)}`}.`);
}
function stopped() {
	return new ProbeError("audit-stopped", "the audit was stopped. Run it again to go on where it stopped.");
}
function tooLate(limitMs) {
	return new ProbeError("container-overdue", `the container was still running after ${Math.round(limitMs / 6e4)} minutes, far beyond \`limits.minutes\`, and was killed. What it had finished is kept; raise the limit and run the audit again to go on.`);
}
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
			let { device } = job.scoring, gpus = await grantGpus(engine, options.gpus, device, options.say), image = await readyImage(engine, options.image, signal, options.say), memory = await memoryFor(engine, job, options.memory), mounted = await mountJob(job);
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
		containerFor: containerName,
		async *run(run, signal) {
			let { image, gpus, mounts, memory, job } = known();
			await checkDisk(run.output, job), yield* runContainer({
				name: containerName(run.output),
				user: containerUser(),
				shmSize: options.shmSize ?? "1g",
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
	return device === "auto" ? gpus === void 0 ? "cpu" : "cuda" : device;
}
/**
* `limits.minutes` is for the scoring, which ends itself and is judged as far as it came. Loading,
* reading and the other tasks come on top; whatever takes this long hangs.
*/
function longest({ limits }) {
	return (2 * limits.minutes + 60) * 6e4;
}
export { removeContainer as _, messageOf as a, followEvents as c, PUBLISHED_IMAGE as d, DECLARED_DECODING as f, readEngine as g, refuseContradiction as h, failureOf as i, sizeOf as l, makeJob as m, ProbeFault as n, EVENTS_FILE as o, decodingName as p, describeEvent as r, RESERVE_FILE as s, dockerExecutor as t, takeBack as u, longestSilence as v };
