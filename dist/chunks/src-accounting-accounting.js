import { o as __toESM } from "./rolldown-runtime.js";
import { i as PolicyError, l as SourceError, o as ProbeError } from "./src-base-errors.js";
import { A as isOptionalField, B as commitmentValidator, Bt as DEFAULT_ATTACKS, C as writtenSet, E as FIELDS, F as placeOfCheckpoint, I as auditOfTraining, J as splitValidator, Pt as isOfTuning, R as canonicalJson, T as matchPattern, Ut as formatCount, b as nearPathHint, h as lockOf, j as isPreference, k as isChat, lt as referencePath, m as Puller, w as isPattern, z as canaryManifestValidator } from "./src-attacks-clipped-reference.js";
import { n as VERSION, t as ROOT } from "./src-base-installation.js";
import { A as binomialWindow, J as leastNonmembers, L as seededRandom, M as normalQuantile, R as shuffled, j as normalCdf } from "./src-gate-limits.js";
import { f as writeNew } from "./src-base-files.js";
import { t as require_dist } from "./ajv-dist-2020.js";
import { a as nearName, s as squeezed } from "./src-base-near.js";
import { C as SIGNATURE_FILE, O as isModelFile, S as DATA_KINDS, V as formatBytes, f as refuseUnlessIndexed, l as INDEX_FILE, u as isSafetensors, w as dataKindOf } from "./src-base-crc32c.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { c as faultInData, r as ProbeFault, u as messageOf } from "./src-probe-copies.js";
import { c as ensureAccounting, s as accountingPython } from "./src-probe-choose.js";
import { t as isInside } from "./src-base-paths.js";
import { a as Type, i as StructRow, n as Message, o as MessageHeader, r as Vector, t as RecordBatchReader } from "./apache-arrow-data.js";
import { n as decompressed, t as DamagedError } from "./src-base-compressed.js";
import { i as parquetSchema, n as parquetRead, r as parquetMetadataAsync, t as asyncBufferFromFile } from "./hyparquet-src-alp.js";
import { isAscii, isUtf8 } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompressSync, gunzipSync, gzip, zstdCompress, zstdDecompressSync } from "node:zlib";
import { X509Certificate, createHash, createHmac, createPublicKey, verify } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { access, open, readFile, readdir, realpath, stat } from "node:fs/promises";
// src/accounting/accounting.ts
/** The mechanism that a policy declares; undefined if it declares none, or if its state is not read yet. */
function mechanismOf(dp) {
	if (dp?.phases === void 0) return;
	let { sampling, adjacency } = dp;
	return {
		phases: dp.phases.map(({ noise_multiplier, sampling_rate, steps }) => ({
			noise_multiplier,
			sampling_rate,
			steps
		})),
		sampling,
		adjacency
	};
}
/** Whether a value has the form of an accounting. */
function isAccounting(value) {
	let { mechanism, delta, epsilon, curve, library } = value ?? {};
	return typeof mechanism == "object" && !!mechanism && isShare(delta) && (epsilon === null || isFrom0(epsilon)) && typeof library == "string" && isCurve(curve);
}
/** Points of a trade-off: ascending ε, each with a δ. */
function isCurve(value) {
	return Array.isArray(value) && value.length > 0 && value.every((point, index) => Array.isArray(point) && point.length === 2 && isFrom0(point[0]) && isShare(point[1]) && (index === 0 || value[index - 1][0] < point[0]));
}
function isFrom0(value) {
	return Number.isFinite(value) && value >= 0;
}
function isShare(value) {
	return isFrom0(value) && value <= 1;
}
// src/accounting/opacus.ts
/** Accountants of Opacus that keep noise, sampling rate and steps, whatever they compute from them. */
const ACCOUNTANTS = /* @__PURE__ */ new Set([
	"rdp",
	"gdp",
	"prv"
]);
/**
* The phases in the state of an Opacus accountant (`accountant.state_dict()`, written as JSON): its
* `history` lists noise multiplier, sampling rate and steps. Undefined for anything else. A pickle is
* never read: loading one runs code.
*/
function readAccountant(text) {
	let state;
	try {
		state = JSON.parse(text);
	} catch {
		return;
	}
	let { history, mechanism } = state ?? {};
	if (!ACCOUNTANTS.has(mechanism) || !Array.isArray(history) || history.length === 0) return;
	let phases = history.map((entry) => {
		if (!Array.isArray(entry) || entry.length !== 3) return;
		let [noise, rate, steps] = entry;
		return isIn(noise, Number.MAX_VALUE) && isIn(rate, 1) && isIn(steps, 2 ** 53 - 1) ? {
			noise_multiplier: noise,
			sampling_rate: rate,
			steps
		} : void 0;
	});
	return phases.every((phase) => phase !== void 0) ? phases : void 0;
}
function isIn(value, most) {
	return typeof value == "number" && value > 0 && value <= most;
}
// src/accounting/recompute.ts
/** Longest time that a recomputation may take: seconds are usual. */
const WITHIN_MS = 3e5;
/**
* Recomputes the differential privacy that a policy declares from the mechanism that it declares, in an
* environment that is made if it is not there; undefined where no mechanism is declared. Throws
* ProbeError where it cannot be recomputed: a claim that nobody can check is not taken for one that holds.
*/
async function recompute(loaded, options) {
	if (mechanismOf(loaded.policy.training?.dp) === void 0) return;
	let { setup } = loaded.policy.run;
	return await runWith(await ensureAccounting({
		...options,
		setup
	}), loaded, options.signal);
}
/** The same where the environment is there; undefined where it is not. */
async function recomputeIfReady(loaded, signal) {
	if (mechanismOf(loaded.policy.training?.dp) === void 0) return;
	let python = await accountingPython();
	return python === void 0 ? void 0 : await runWith(python, loaded, signal);
}
async function runWith(python, { policy, source }, signal) {
	let dp = policy.training.dp, mechanism = mechanismOf(dp), { delta } = dp, { exitCode, stdout } = await execa(python, ["-I", join(ROOT, "probe", "accounting", "account.py")], {
		input: JSON.stringify({
			...mechanism,
			delta
		}),
		reject: !1,
		extendEnv: !1,
		env: { PATH: process.env.PATH ?? "" },
		timeout: WITHIN_MS,
		maxBuffer: 1048576,
		...signal === void 0 ? {} : { cancelSignal: signal }
	}), found;
	try {
		exitCode === 0 && (found = {
			mechanism,
			delta,
			...JSON.parse(stdout)
		});
	} catch {}
	if (isAccounting(found)) return found;
	throw signal?.aborted === !0 ? new ProbeError("audit-stopped", "the audit was stopped.") : new ProbeError("claim-unaccountable", `what the declared mechanism is worth could not be recomputed within ${WITHIN_MS / 6e4} minutes and 6 GB, as happens with next to no noise. Check noise_multiplier, sampling_rate and steps, or declare epsilon and delta alone.`, { location: source.locate(["training", "dp"]) });
}
// src/pull/located.ts
/** Does something with the reference that the policy writes at `path`. */
async function ofPolicy(loaded, path, reference, wanted, work, called) {
	let directory = loaded.source.directoryOf(path), key = path.join(".");
	return await located(loaded, path, () => work(key, reference, wanted, directory), called);
}
/**
* An error of a source, with the line of the policy that named it; `called`: how it says what it is
* about.
*/
async function located(loaded, path, work, called = path.at(-1)) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof SourceError ? new SourceError(error.code, `${called}: ${error.message}`, {
			location: loaded.source.locate(path),
			cause: error
		}) : error;
	}
}
// src/pull/split-manifest.ts
/** The name under which a split is described beside its files. */
const SPLIT_MANIFEST = "split.json";
/** The manifest that a text holds; undefined where it is none that this release reads. */
function parseManifest$1(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	return splitValidator()(value) ? value : void 0;
}
function manifestText(manifest) {
	return `${JSON.stringify(manifest, void 0, 2)}\n`;
}
// src/pull/side-inputs.ts
/** What an audit reads besides models and data, all of it local. */
const SIDE_INPUTS = {
	accountant: {
		what: "the accountant's state",
		wanted: "model",
		isFile: !0
	},
	canaries: {
		what: "the manifest of the canaries",
		wanted: "data",
		isFile: !0
	},
	commitment: {
		what: "the commitment to the canaries",
		wanted: "model",
		isFile: !0
	},
	names: {
		what: "the name model",
		wanted: "model",
		isFile: !1
	},
	prompts: {
		what: "the prompts",
		wanted: "data",
		isFile: !0
	},
	signature: {
		what: "the signature",
		wanted: "model",
		isFile: !0
	},
	split: {
		what: "the manifest of the split",
		wanted: "model",
		isFile: !0
	},
	trust: {
		what: "what the signature is checked by",
		wanted: "model",
		isFile: !0
	},
	template: {
		what: "the chat template",
		wanted: "model",
		isFile: !0
	}
};
/** What the PII attacks need besides the data, as absolute paths. */
async function piiInputs(loaded, puller) {
	let { pii } = loaded.policy.attacks;
	if (pii === "off") return {};
	let names = [
		"attacks",
		"pii",
		"names",
		"path"
	], prompts = [
		"attacks",
		"pii",
		"sampling",
		"prompts"
	];
	return {
		...pii.names === void 0 ? {} : { nameModel: await pullSideInput(loaded, puller, names, pii.names.path, SIDE_INPUTS.names) },
		...pii.sampling === "off" || pii.sampling.prompts === void 0 ? {} : { prompts: await pullSideInput(loaded, puller, prompts, pii.sampling.prompts, SIDE_INPUTS.prompts) }
	};
}
/** The text of the chat template that the policy names for an audit. */
async function readChatTemplate(loaded, puller, audit) {
	let { chat_template: path } = audit.data;
	if (path === void 0) return;
	let absolute = await pullSideInput(loaded, puller, [audit.key, "chat_template"], path, SIDE_INPUTS.template);
	return await readFile(absolute, "utf8");
}
/**
* The manifest of the split that the policy names for an audit; undefined where it names none. Throws
* PolicyError for another file.
*/
async function readSplit(loaded, puller, audit) {
	let { split: path } = audit.data;
	if (path === void 0) return;
	let key = [audit.key, "split"], absolute = await pullSideInput(loaded, puller, key, path, SIDE_INPUTS.split), manifest = parseManifest$1(await readFile(absolute, "utf8"));
	if (manifest !== void 0) return manifest;
	throw new PolicyError("split-unreadable", `"${path}" is not a split.json that \`reticence split\` of this release wrote.`, { location: loaded.source.locate(key) });
}
/** Absolute path of such a thing, once it is in the lock. */
async function pullSideInput(loaded, puller, key, path, { what, wanted, isFile }) {
	let absolute = resolve(loaded.source.directoryOf(key), path), about = await stat(absolute).catch(() => void 0);
	if (about === void 0 || isFile && !about.isFile()) {
		let near = await nearPathHint(path, loaded.source.directoryOf(key));
		throw new PolicyError("source-missing", `${what} "${path}" cannot be read. Looked in ${dirname(absolute)}.${near}`, { location: loaded.source.locate(key) });
	}
	return await located(loaded, key, () => puller.hold(key.join("."), path, absolute, wanted)), absolute;
}
// src/pull/accountant.ts
/**
* The policy with the mechanism that an accountant's state tells, if it names one. Throws PolicyError
* for a file that is none.
*/
async function withAccountant(loaded, puller) {
	let named = loaded.policy.training?.dp?.accountant;
	if (named === void 0) return loaded;
	let key = [
		"training",
		"dp",
		"accountant"
	], path = await pullSideInput(loaded, puller, key, named, SIDE_INPUTS.accountant), location = loaded.source.locate(key), phases = readAccountant(await readFile(path, "utf8"));
	if (phases === void 0) throw new PolicyError("accountant-unreadable", `"${named}" is not the state of an Opacus accountant as JSON. After training, write it with json.dump(engine.accountant.state_dict(), file); a pickle is never loaded.`, { location });
	let origin = {
		location,
		directory: dirname(path)
	};
	return loaded.with([{
		path: [
			"training",
			"dp",
			"phases"
		],
		value: phases,
		label: named,
		origin
	}]);
}
/**
* Probability that a mechanism with (ε, δ)-differential privacy lets at least so many guesses be
* right: an upper end, whatever the mechanism and the attack (Steinke, Nasr and Jagielski 2023,
* arXiv 2305.08846, Theorem 5.2).
*
* With q = e^ε / (1 + e^ε) and β(v) = P[Bin(r, q) ≥ v]: p = β(v) + 2mδ · max over i from 1 to v of
* (β(v − i) − β(v)) / i.
*
* @param epsilon in nats, from 0 on
* @param delta in [0, 1)
* @returns a p-value in [0, 1]; it rises with ε and with δ
*/
function steinkePValue({ candidates, guesses, right }, epsilon, delta) {
	checkClaim(epsilon, delta);
	let { first, mass } = binomialWindow(guesses, 1 / (1 + Math.exp(-epsilon))), tails = new Float64Array(guesses + 2);
	for (let count = guesses; count >= 0; count--) tails[count] = tails[count + 1] + (mass[count - first] ?? 0);
	let beta = tails[right], alpha = 0;
	for (let i = 1; i <= right; i++) alpha = Math.max(alpha, (tails[right - i] - beta) / i);
	return Math.min(1, beta + 2 * candidates * delta * alpha);
}
/**
* Lower bound of ε, for the given δ: every smaller one is refuted at the error `alpha`. 0 if none is.
* Needs no assumption on the mechanism, and holds for the add/remove neighbours that coin flips test.
*/
function steinkeEpsilon(guesses, delta, alpha) {
	return largestRefuted((epsilon) => steinkePValue(guesses, epsilon, delta) <= alpha);
}
/** The supremum of [0, LARGEST_EPSILON] up to which a monotone test refutes; 0 where it never does. */
function largestRefuted(isRefuted) {
	if (!isRefuted(0)) return 0;
	let [low, high] = [0, 1];
	for (; isRefuted(high);) {
		if (low = high, high >= 40) return 40;
		high *= 2;
	}
	for (; high - low > 1e-9;) {
		let middle = (low + high) / 2;
		isRefuted(middle) ? low = middle : high = middle;
	}
	return low;
}
function checkClaim(epsilon, delta) {
	if (!(epsilon >= 0 && Number.isFinite(epsilon))) throw RangeError(`epsilon must be finite and not below 0, not ${epsilon}`);
	if (!(delta >= 0 && delta < 1)) throw RangeError(`delta must lie in [0, 1), not ${delta}`);
}
// src/canaries/trade-off.ts
/** The trade-off of the Gaussian mechanism with this μ (Dong, Roth and Su 2022). */
function gaussian(mu) {
	return (probability) => probability <= 0 ? 0 : probability >= 1 ? 1 : normalCdf(normalQuantile(probability) - mu);
}
/**
* The trade-off of a mechanism that is known at some ε only: the most demanding of the curves that its
* points give one by one; of a single point, that of (ε, δ)-differential privacy. It never demands more than the mechanism's own, so that a test with it errs on
* the side of the claim.
*/
function sampled(curve) {
	let points = curve.filter(([epsilon]) => epsilon < 700).map(([epsilon, delta]) => ({
		odds: Math.exp(epsilon),
		delta
	}));
	return (probability) => {
		let least = 0;
		for (let { odds, delta } of points) {
			let one = (probability - delta) / odds, other = 1 - delta - odds * (1 - probability);
			one > least && (least = one), other > least && (least = other);
		}
		return least;
	};
}
/**
* Whether so many right guesses refute, at the error `alpha`, that the mechanism has this trade-off:
* the recursion of Mahloujifar, Melis and Chaudhuri (ICML 2025, arXiv 2410.22235) for guesses of one
* bit. Unlike Steinke's test it rests on the curve: with the Gaussian one it refutes Gaussian privacy
* with that μ, and no other mechanism.
*/
function refutesTradeOff({ candidates, guesses, right }, blowUp, alpha) {
	let inside = alpha * right / candidates, outside = alpha * (guesses - right) / candidates;
	for (let count = right - 1; count >= 0; count--) {
		let next = Math.max(outside, blowUp(inside));
		inside = Math.min(1, inside + count / (guesses - count) * (next - outside)), outside = next;
	}
	return inside + outside > guesses / candidates;
}
/** Lower bound of μ at the error `alpha`, for mechanisms whose trade-off is Gaussian. */
function gaussianMu(guesses, alpha) {
	return largestRefuted((mu) => refutesTradeOff(guesses, gaussian(mu), alpha));
}
/** The smallest error at which a trade-off is refuted; 1 where none does. */
function tradeOffPValue(guesses, blowUp) {
	if (!refutesTradeOff(guesses, blowUp, 1)) return 1;
	let [low, high] = [0, 1];
	for (; high - low > 1e-12 && high - low > 1e-6 * high;) {
		let middle = high > 4 * low && low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
		refutesTradeOff(guesses, blowUp, middle) ? high = middle : low = middle;
	}
	return high;
}
/**
* δ of a μ-Gaussian mechanism at ε: Φ(μ/2 − ε/μ) − e^ε Φ(−μ/2 − ε/μ) (Balle and Wang 2018; Dong, Roth
* and Su 2022, Corollary 2.13).
*/
function gaussianDelta(mu, epsilon) {
	if (mu <= 0) return 0;
	let tail = normalCdf(-mu / 2 - epsilon / mu), scaled = tail === 0 ? 0 : Math.exp(epsilon + Math.log(tail));
	return Math.max(0, normalCdf(mu / 2 - epsilon / mu) - scaled);
}
/** ε of a μ-Gaussian mechanism at δ, from 0 on. */
function gaussianEpsilon(mu, delta) {
	if (checkClaim(0, delta), delta === 0) return mu === 0 ? 0 : 1e400;
	let high = 1;
	for (; gaussianDelta(mu, high) > delta;) high *= 2;
	let low = 0;
	if (gaussianDelta(mu, low) <= delta) return 0;
	for (; high - low > 1e-10 * high;) {
		let middle = (low + high) / 2;
		gaussianDelta(mu, middle) > delta ? low = middle : high = middle;
	}
	return high;
}
/** The largest μ whose mechanism has (ε, δ)-differential privacy. */
function gaussianMuOf(epsilon, delta) {
	checkClaim(epsilon, delta);
	let [low, high] = [0, 1];
	for (; gaussianDelta(high, epsilon) <= delta;) high *= 2;
	for (; high - low > 1e-12 * high;) {
		let middle = (low + high) / 2;
		gaussianDelta(middle, epsilon) <= delta ? low = middle : high = middle;
	}
	return low;
}
// src/canaries/bounds.ts
/** Lower bound of ε at δ, in nats, that errs with probability `alpha` at most. */
function epsilonLowerBound(guesses, { bound, delta, alpha }) {
	return bound === "steinke" ? steinkeEpsilon(guesses, delta, alpha) : gaussianEpsilon(gaussianMu(guesses, alpha), delta);
}
/** p-value of a declared (ε, δ): small where the guesses refute it. */
function claimPValue(guesses, { bound, epsilon, delta, curve }) {
	return bound === "steinke" ? steinkePValue(guesses, epsilon, delta) : tradeOffPValue(guesses, curve === void 0 ? gaussian(gaussianMuOf(epsilon, delta)) : sampled(curve));
}
/** The highest lower bound that so many candidates and guesses can give: every guess is right. */
function epsilonCeiling({ candidates, guesses }, options) {
	return epsilonLowerBound({
		candidates,
		guesses,
		right: guesses
	}, options);
}
/** The fewest right guesses that refute a claim; undefined where not even all of them do. */
function rightToRefute({ candidates, guesses }, claim) {
	let refutes = (right) => claimPValue({
		candidates,
		guesses,
		right
	}, claim) <= claim.alpha;
	if (!refutes(guesses)) return;
	let [low, high] = [-1, guesses];
	for (; high - low > 1;) {
		let middle = low + high >>> 1;
		refutes(middle) ? high = middle : low = middle;
	}
	return high;
}
// src/canaries/manifest.ts
/** What binds to a manifest before training, and tells nothing of it. */
function commitmentTo(manifest) {
	let { kind, repeat, guesses, unit, adjacency, scoring, canaries } = manifest;
	return {
		version: 1,
		manifest: createHash("sha256").update(canonicalJson(manifest)).digest("hex"),
		count: canaries.length,
		kind,
		repeat,
		guesses,
		unit,
		adjacency,
		scoring
	};
}
/** Whether a commitment is to this manifest, in every part. */
function isCommittedTo(commitment, manifest) {
	return canonicalJson(commitment) === canonicalJson(commitmentTo(manifest));
}
function faultOf({ canaries, guesses }) {
	let ids = new Set(canaries.map(({ id }) => id)), texts = new Set(canaries.map(({ record }) => canonicalJson(record)));
	return ids.size < canaries.length || texts.size < canaries.length ? "twice" : guesses > canaries.length ? "guesses" : void 0;
}
/** The manifest that a text holds; undefined where it is none that this release reads. */
function parseManifest(text) {
	let value = parsed$2(text);
	if (canaryManifestValidator()(value)) return faultOf(value) === void 0 ? value : void 0;
}
/** The commitment that a text holds; undefined where it is none that this release reads. */
function parseCommitment(text) {
	let value = parsed$2(text);
	return commitmentValidator()(value) ? value : void 0;
}
function parsed$2(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/canaries/coins.ts
function coinsOf(manifest) {
	let { kind, repeat, guesses, unit, adjacency, scoring, key, canaries } = manifest;
	return {
		version: 1,
		manifest: commitmentTo(manifest).manifest,
		kind,
		repeat,
		guesses,
		unit,
		adjacency,
		scoring,
		key,
		canaries: canaries.map(({ id, isIncluded }) => ({
			id,
			isIncluded
		}))
	};
}
/** Whether a value is what `coinsOf` wrote. */
function areCoins(value) {
	if (typeof value != "object" || !value) return !1;
	let { version, guesses, repeat, key, canaries } = value;
	return version === 1 && Number.isInteger(guesses) && Number.isInteger(repeat) && typeof key == "string" && Array.isArray(canaries) && canaries.every((one) => typeof one?.id == "string" && typeof one.isIncluded == "boolean");
}
/**
* The bound over drawn audits, whose scores are normal with one variance and whose inclusion is a fair
* coin. Equal arguments give equal results.
*/
function boundOutlook(planned, { limit = NaN, seed = 0, draws = 400, ...bound }) {
	let random = seededRandom(seed, "canaries"), known = /* @__PURE__ */ new Map(), bounds = Array.from({ length: draws }, () => {
		let drawn = drawGuesses(planned, random), before = known.get(drawn.right);
		if (before !== void 0) return before;
		let found = epsilonLowerBound(drawn, bound);
		return known.set(drawn.right, found), found;
	}).sort((a, b) => a - b);
	return {
		median: bounds[bounds.length >> 1],
		aboveLimit: Number.isNaN(limit) ? NaN : bounds.filter((one) => one > limit).length / draws
	};
}
/** What one audit would guess. */
function drawGuesses({ candidates, guesses, auc }, random) {
	let shift = Math.SQRT2 * normalQuantile(auc);
	return {
		candidates,
		guesses,
		right: Array.from({ length: candidates }, () => {
			let isIncluded = random.uniform() < .5;
			return {
				isIncluded,
				score: random.normal() + (isIncluded ? shift : 0)
			};
		}).sort((a, b) => b.score - a.score).slice(0, guesses).filter(({ isIncluded }) => isIncluded).length
	};
}
/** Share of drawn audits in which at least so many guesses are right. */
function shareRefuting(planned, needed, seed = 0) {
	let random = seededRandom(seed, "canaries"), refuting = 0;
	for (let draw = 0; draw < 400; draw++) refuting += Number(drawGuesses(planned, random).right >= needed);
	return refuting / 400;
}
/** More than anybody inserts. */
const MOST_CANDIDATES = 1e6;
/**
* Canaries, a quarter of them guessed, that could refute an ε, to two digits; undefined where nobody
* has so many.
*/
function candidatesFor({ bound, epsilon, delta, alpha }) {
	let canRefute = (candidates) => {
		let planned = {
			candidates,
			guesses: Math.floor(candidates / 4)
		};
		return bound === "steinke" ? epsilonCeiling(planned, {
			bound,
			delta,
			alpha
		}) > epsilon : rightToRefute(planned, {
			bound,
			epsilon,
			delta,
			alpha
		}) !== void 0;
	};
	for (let unit = 1; unit <= MOST_CANDIDATES; unit *= 10) for (let digits = 10; digits < 100; digits++) {
		let candidates = digits * unit;
		if (candidates > MOST_CANDIDATES) return;
		if (canRefute(candidates)) return candidates;
	}
}
// src/pull/canaries.ts
/**
* The canaries that the policy names; undefined where it names none. Throws PolicyError for a manifest
* that others can read with the policy, that is not the one committed to, or of other data, and for a
* rule that so few canaries can never breach.
*/
async function pullCanaries(loaded, puller) {
	let { canaries } = loaded.policy;
	if (canaries === void 0) return;
	let key = ["canaries", "manifest"], path = await pullSideInput(loaded, puller, key, canaries.manifest, SIDE_INPUTS.canaries), location = loaded.source.locate(key);
	await refuseExposed(loaded, path, key);
	let manifest = parseManifest(await readFile(path, "utf8"));
	if (manifest === void 0) throw new PolicyError("canary-manifest", `"${canaries.manifest}" is not a manifest that \`reticence canaries make\` of this release wrote, or was edited.`, { location });
	await refuseUncommitted(loaded, puller, manifest), refuseOtherData(loaded, manifest);
	let coins = coinsOf(manifest);
	return refuseAboveCeiling(loaded, coins), {
		path,
		coins
	};
}
/** Whoever sees the coins can train a model that looks private. */
async function refuseExposed({ source }, path, key) {
	let repository = repositoryOf(await realpath(source.directoryOf(key)));
	if (repository !== void 0 && isInside(await realpath(path), repository)) throw new PolicyError("canary-exposed", "the manifest of the canaries lies in the policy's repository, where whoever trains the model, or opens a pull request, can read what the coins said. Keep it outside, readable by the machine that audits alone, and make new canaries before the next training.", { location: source.locate(key) });
}
function repositoryOf(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return;
	}
}
async function refuseUncommitted(loaded, puller, manifest) {
	let { commitment: written, guesses } = loaded.policy.canaries, key = ["canaries", "commitment"], path = await pullSideInput(loaded, puller, key, written, SIDE_INPUTS.commitment), commitment = parseCommitment(await readFile(path, "utf8"));
	if (commitment === void 0 || !isCommittedTo(commitment, manifest)) throw new PolicyError("canary-commitment", `"${written}" is ${commitment === void 0 ? "not a commitment that this release reads" : "a commitment to another manifest, which may have been changed after training"}. Name the manifest and the commitment that one \`reticence canaries make\` wrote.`, { location: loaded.source.locate(key) });
	if (guesses !== void 0 && guesses !== commitment.guesses) throw new PolicyError("canary-commitment", `\`canaries.guesses\` is ${guesses}, and ${commitment.guesses} guesses were committed to before training. Remove the key: a number chosen afterwards proves nothing.`, { location: loaded.source.locate(["canaries", "guesses"]) });
}
function refuseOtherData({ policy, source }, manifest) {
	let { data } = auditOfTraining(policy.audits), fields = Object.entries(manifest.fields);
	if (!(data.format === manifest.format && fields.every(([role, name]) => data.fields[role] === name))) throw new PolicyError("canary-format", `the canaries are records of the format ${manifest.format} (${fields.map(([, name]) => name).join(", ")}), and the audit reads ${data.format} (${Object.values(data.fields).join(", ")}).`, { location: source.locate(["canaries", "manifest"]) });
}
/** A rule that not even a model that tells every canary apart could breach. */
function refuseAboveCeiling({ policy, source }, coins) {
	let { rules, confidence } = policy.gate, candidates = coins.canaries.length;
	for (let [index, { metric, parameters, max }] of rules.entries()) {
		if (metric !== "canary.epsilon_lower_bound" || max === void 0) continue;
		let ceiling = epsilonCeiling({
			candidates,
			guesses: coins.guesses
		}, {
			bound: policy.canaries.bound,
			delta: parameters.delta,
			alpha: (1 - confidence) / 2
		});
		if (max < ceiling) continue;
		let enough = candidatesFor({
			bound: policy.canaries.bound,
			epsilon: max,
			delta: parameters.delta,
			alpha: (1 - confidence) / 2
		});
		throw new PolicyError("rule-unbreachable", `this rule can never be breached: ${formatCount(candidates)} canaries with ${formatCount(coins.guesses)} guesses refute at most ε = ${ceiling.toFixed(2)}. Lower max, or make more canaries before the next training${enough === void 0 ? "" : `: ${formatCount(enough)}, a quarter of them guessed, would do`}.`, { location: source.locate([
			"gate",
			"rules",
			index
		]) });
	}
}
// src/pull/chat-template.ts
/** Where transformers keeps chat templates besides the tokenizer's configuration. */
const TEMPLATE_FILE = "chat_template.jinja", TEMPLATES = /^(chat_template\.(jinja|json)|additional_chat_templates)$/;
/**
* The fault chat-template-missing of conversations that neither the policy nor the base has a template
* for: the probe would find it, once the models are here. `checkpoint`: folder of one of this machine,
* whose own template may be the one that training used.
*/
async function missingTemplate({ policy, source }, base, checkpoint) {
	let without = policy.audits.find(({ data }) => isChat(data.format) && data.chat_template === void 0);
	if (without === void 0 || await hasTemplate(base)) return;
	let own = checkpoint === void 0 ? [] : await namesIn(checkpoint.path), key = `${without.key}.chat_template`, hint = own.includes(TEMPLATE_FILE) ? ` The checkpoint has one: if training used it, write \`${key}: ${join(checkpoint.reference, TEMPLATE_FILE)}\`.` : "";
	return new ProbeFault("chat-template-missing", `${messageOf("chat-template-missing")}.${hint}`, { location: source.locate([without.key]) });
}
/** Whether a tokenizer of this folder has a chat template; true where it cannot be told. */
async function hasTemplate(folder) {
	if ((await namesIn(folder)).some((name) => TEMPLATES.test(name))) return !0;
	try {
		let text = await readFile(join(folder, "tokenizer_config.json"), "utf8"), { chat_template: template } = JSON.parse(text);
		return (template ?? null) !== null && template !== "";
	} catch (error) {
		return error.code !== "ENOENT";
	}
}
async function namesIn(folder) {
	return await readdir(folder).catch(() => []);
}
// src/rows/columns.ts
/** What a list of objects with these keys is. */
function kindOfTurns(keys) {
	return keys.includes("role") ? "messages" : keys.includes("from") && keys.includes("value") ? "sharegpt" : "other";
}
/** The same of a value that was read. `flat`: a list stands in the file as JSON. */
function kindOf$2(value, flat) {
	if (typeof value == "string") {
		let list = flat && value.trimStart().startsWith("[") ? parsed$1(value) : void 0, kind = list === void 0 ? "other" : kindOf$2(list, !1);
		return kind === "other" ? "text" : kind;
	}
	if (!Array.isArray(value) || value.length === 0) return "other";
	let kinds = value.map((turn) => typeof turn == "object" && turn ? kindOfTurns(Object.keys(turn)) : "other");
	return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : "other";
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/rows/fault.ts
/**
* Why a data file cannot be read, with the probe's own code. `line`: line (jsonl) or row, from 1.
*/
var RowsFault = class extends Error {
	name = "RowsFault";
	code;
	line;
	constructor(code, line) {
		super(code), this.code = code, this.line = line;
	}
};
/**
* What the schema and the headers of an Arrow IPC stream or file say, without reading values, so that
* their compression is of no matter. Throws RowsFault file-unreadable.
*/
async function readArrowColumns(path) {
	await using file = await open(path);
	let found = await columnsOf$2(file).catch(() => void 0);
	if (found === void 0) throw new RowsFault("file-unreadable");
	return found;
}
async function columnsOf$2(file) {
	let { size } = await file.stat(), read = async (at, bytes) => {
		let buffer = Buffer.alloc(bytes), { bytesRead } = await file.read(buffer, 0, bytes, at);
		return buffer.subarray(0, bytesRead);
	}, isFile = (await read(0, 6)).toString("latin1") === "ARROW1", columns, rows = 0;
	for (let at = isFile ? 8 : 0; at < size;) {
		let start = await read(at, 8), lengthAt = start.length >= 4 && start.readUInt32LE(0) === 4294967295 ? 4 : 0;
		if (start.length < lengthAt + 4) return;
		let length = start.readInt32LE(lengthAt);
		if (length === 0) break;
		if (length < 0 || length > 67108864) return;
		let metadata = await read(at + lengthAt + 4, length);
		if (metadata.length < length) return;
		let message = Message.decode(metadata);
		if (at += lengthAt + 4 + length + Number(message.bodyLength), at > size) return;
		message.isSchema() && (columns = message.header().fields.map(columnOf)), message.headerType === MessageHeader.RecordBatch && (rows += Number(message.header().length));
	}
	return columns === void 0 ? void 0 : {
		rows,
		columns
	};
}
function columnOf({ name, type }) {
	return {
		name,
		kind: kindOf$1(type),
		holdsText: holdsText$2(type),
		isScalar: isScalar$1(type),
		isPlain: isPlain$1(type) || TIMES.has(type.typeId)
	};
}
/**
* The values of a column, batch by batch. Throws what reading it throws, as for a compression that
* this library lacks.
*/
async function* readArrowValues(path, column) {
	let reader = await RecordBatchReader.from(createReadStream(path));
	for await (let batch of reader) {
		let values = batch.getChild(column);
		if (values === null) throw new RowsFault("file-unreadable");
		yield [...values];
	}
}
/** The rows, batch by batch, as JSON has them; int64 as bigint. Throws like `readArrowValues`. */
async function* readArrowRows(path) {
	let reader = await RecordBatchReader.from(createReadStream(path));
	for await (let batch of reader) {
		let names = batch.schema.fields.map(({ name }) => name), columns = names.map((_, at) => batch.getChildAt(at));
		if (columns.includes(null)) throw new RowsFault("file-unreadable");
		let areTimes = batch.schema.fields.map(({ type }) => TIMES.has(type.typeId));
		yield Array.from({ length: batch.numRows }, (_, row) => Object.fromEntries(names.map((name, at) => {
			let value = columns[at].get(row);
			return [name, areTimes[at] ? timeOf(value) : plainValue(value)];
		})));
	}
}
/** A point in time as JavaScript has it, which JSON writes as ISO 8601. */
function timeOf(value) {
	return value === null ? null : new Date(Number(value));
}
/** Lists and structs as arrays and objects. */
function plainValue(value) {
	return value instanceof Vector ? [...value].map(plainValue) : value instanceof StructRow ? Object.fromEntries(Object.entries(value.toJSON()).map(([name, one]) => [name, plainValue(one)])) : value;
}
function isPlain$1(type) {
	let plain = valueType(type), { typeId } = plain;
	return LISTS.has(typeId) || typeId === Type.Struct ? plain.children.every((child) => isPlain$1(child.type)) : isScalar$1(plain) || typeId === Type.Bool || typeId === Type.Null;
}
/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar$1(type) {
	let plain = valueType(type);
	return TEXTS.has(plain.typeId) || plain.typeId === Type.Int || plain.typeId === Type.Float;
}
function kindOf$1(type) {
	let plain = valueType(type);
	if (TEXTS.has(plain.typeId)) return "text";
	let element = LISTS.has(plain.typeId) ? plain.children?.[0]?.type : void 0;
	return element?.typeId === Type.Struct ? kindOfTurns(element.children.map(({ name }) => name)) : "other";
}
function holdsText$2(type) {
	let plain = valueType(type);
	return TEXTS.has(plain.typeId) ? !0 : (plain.children ?? []).some((child) => holdsText$2(child.type));
}
/** Of a dictionary, the type of what it stands for. */
function valueType(type) {
	return type.typeId === Type.Dictionary ? type.dictionary : type;
}
const TEXTS = /* @__PURE__ */ new Set([Type.Utf8, Type.LargeUtf8]), TIMES = /* @__PURE__ */ new Set([Type.Date, Type.Timestamp]), LISTS = /* @__PURE__ */ new Set([Type.List, Type.FixedSizeList]);
// src/rows/bytes.ts
/**
* The bytes of a data file, decompressed, counted by the limit. Throws RowsFault file-unreadable where
* they are cut off.
*/
async function* bytesOf(path, compression, limit) {
	try {
		for await (let chunk of decompressed(path, compression)) limit?.spend(chunk.length), yield chunk;
	} catch (error) {
		throw error instanceof DamagedError ? new RowsFault("file-unreadable") : error;
	}
}
// src/rows/reading.ts
/** How much may be read, in bytes as they are stored uncompressed and in time. */
var ReadingLimit = class {
	#bytes;
	#until;
	#read = 0;
	/** `seconds` count from now on. */
	constructor({ bytes, seconds }) {
		this.#bytes = bytes, this.#until = performance.now() + seconds * 1e3;
	}
	/** Counts bytes that were read. */
	spend(bytes) {
		this.#read += bytes;
	}
	/** Bytes that were read. */
	get read() {
		return this.#read;
	}
	get isReached() {
		return this.#read >= this.#bytes || performance.now() >= this.#until;
	}
};
/** For who wants the first fault only. */
function throwIt(fault) {
	throw fault;
}
// src/rows/csv.ts
const [QUOTE$1, CR$1, LF$2] = [
	34,
	13,
	10
], BOM = Buffer.from([
	239,
	187,
	191
]);
/**
* Rows of a csv in UTF-8, byte by byte, by the rules of the probe's reader: quotes doubled, rows that
* end with LF, CRLF or CR, blank lines passed over. A quote that is not closed, or that is followed
* by anything but the delimiter, is a fault: whatever stands behind it would be read as something else.
*/
var CsvRows = class {
	#delimiter;
	#state = "row";
	#afterCr = !1;
	#started = !1;
	#bytes = Buffer.alloc(4096);
	#length = 0;
	#ends = [];
	#rows = 0;
	constructor(delimiter = ",") {
		this.#delimiter = delimiter.charCodeAt(0);
	}
	/** Rows that this piece of the file completes; throws RowsFault csv-quotes. */
	*push(chunk) {
		let piece = chunk;
		!this.#started && chunk.length > 0 && (this.#started = !0, chunk.subarray(0, 3).equals(BOM) && (piece = chunk.subarray(3)));
		for (let byte of piece) this.#afterCr && (this.#afterCr = !1, byte === LF$2) || (this.#endsRow(byte) ? (this.#afterCr = byte === CR$1, this.#state !== "row" && (yield this.#row())) : this.#take(byte));
	}
	/** The last row, if no line break ends it. */
	*end() {
		if (this.#state === "quoted") throw this.#fault();
		this.#state !== "row" && (yield this.#row());
	}
	#endsRow(byte) {
		return (byte === LF$2 || byte === CR$1) && this.#state !== "quoted";
	}
	#take(byte) {
		switch (this.#state) {
			case "row":
			case "field":
				byte === QUOTE$1 ? this.#state = "quoted" : this.#plain(byte);
				return;
			case "plain":
				this.#plain(byte);
				return;
			case "quoted":
				byte === QUOTE$1 ? this.#state = "quote" : this.#keep(byte);
				return;
			case "quote": if (byte === QUOTE$1) this.#keep(byte), this.#state = "quoted";
			else if (byte === this.#delimiter) this.#plain(byte);
			else throw this.#fault();
		}
	}
	#plain(byte) {
		byte === this.#delimiter ? (this.#ends.push(this.#length), this.#state = "field") : (this.#keep(byte), this.#state = "plain");
	}
	#keep(byte) {
		this.#length === this.#bytes.length && (this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)])), this.#bytes[this.#length++] = byte;
	}
	#row() {
		let start = 0, fields = [...this.#ends, this.#length].map((end) => {
			let field = Buffer.from(this.#bytes.subarray(start, end));
			return start = end, field;
		});
		return this.#state = "row", this.#length = 0, this.#ends = [], this.#rows++, fields;
	}
	#fault() {
		return new RowsFault("csv-quotes", this.#rows === 0 ? void 0 : this.#rows);
	}
};
/**
* Rows under the header, as far as they reach, by name. A row of its own fault (csv-encoding,
* csv-columns) goes to `broken` and reading goes on. Throws RowsFault, for such a row without `broken`.
*/
async function* readCsv(file, { broken = throwIt, limit } = {}) {
	let parser = new CsvRows(file.delimiter), recoded = recoder(file.encoding), header, number = 0, named = function* (rows) {
		for (let row of rows) {
			if (header === void 0) {
				header = headerOf(row);
				continue;
			}
			if (number++, !row.every((field) => isUtf8(field))) {
				broken(new RowsFault("csv-encoding", number));
				continue;
			}
			if (row.length > header.length) {
				broken(new RowsFault("csv-columns", number));
				continue;
			}
			let values = /* @__PURE__ */ new Map();
			for (let [at, field] of row.entries()) {
				let name = header[at];
				(field.length > 0 || !values.has(name)) && values.set(name, field.toString("utf8"));
			}
			yield {
				row: number,
				values
			};
		}
	};
	for await (let chunk of bytesOf(file.path, file.compression, limit)) yield* named(parser.push(recoded(chunk)));
	yield* named(parser.end());
}
/** The names in the header of a csv; undefined when there is none. Throws RowsFault. */
async function csvHeader(file) {
	let parser = new CsvRows(file.delimiter), recoded = recoder(file.encoding);
	for await (let chunk of bytesOf(file.path, file.compression)) for (let row of parser.push(recoded(chunk))) return headerOf(row);
	for (let row of parser.end()) return headerOf(row);
}
/** Pieces of a file in a one-byte encoding, as UTF-8. */
function recoder(encoding = "utf-8") {
	if (encoding === "utf-8") return (chunk) => chunk;
	let table = Array.from({ length: 256 }, (_, byte) => characterOf(byte, encoding));
	return (chunk) => {
		if (isAscii(chunk)) return chunk;
		let pieces = [];
		for (let byte of chunk) pieces.push(table[byte]);
		return Buffer.concat(pieces);
	};
}
function characterOf(byte, encoding) {
	if (encoding === "iso-8859-1") return Buffer.from(String.fromCharCode(byte));
	let character = new TextDecoder(encoding).decode(Uint8Array.of(byte)), code = character.charCodeAt(0);
	return encoding.startsWith("windows-") && code >= 128 && code <= 159 ? Buffer.of(255) : Buffer.from(character);
}
function headerOf(row) {
	if (!row.every((field) => isUtf8(field))) throw new RowsFault("csv-encoding");
	let names = row.map((field) => field.toString("utf8")), named = names.filter((name) => name !== "");
	if (new Set(named).size < named.length) throw new RowsFault("csv-header");
	return names;
}
/**
* Records of a jsonl file with their lines, blank lines counted. A line that cannot be read goes to
* `broken` as RowsFault line-unreadable, and reading goes on; without it the fault is thrown.
*/
async function* readJsonl(path, compression, { broken, limit } = {}) {
	yield* readLines(bytesOf(path, compression, limit), broken);
}
async function* readLines(bytes, broken = throwIt) {
	let number = 0;
	for await (let line of linesOf(bytes)) {
		number++;
		let own = number === 1 ? withoutBom(line) : line;
		if (isBlank(own)) continue;
		let values = recordOf(parseText(own));
		values === void 0 ? broken(new RowsFault("line-unreadable", number)) : yield {
			row: number,
			values
		};
	}
}
/** The value of a JSON text in UTF-8; undefined where it is none. */
function parseText(bytes) {
	try {
		return parseJson(new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(bytes));
	} catch {
		return;
	}
}
/** The fields of an object, by name; undefined when a value is none, or too deep. */
function recordOf(value) {
	if (typeof value == "object" && value && !Array.isArray(value)) try {
		return isTooDeep(value, 200) ? void 0 : new Map(Object.entries(value));
	} catch {
		return;
	}
}
/** Whether a line holds nothing but ASCII white space. */
function isBlank(line) {
	return line.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function withoutBom(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
/** Parses JSON, including the NaN and Infinity that Python writes, which count as missing. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!/NaN|Infinity/.test(text)) throw error;
		return JSON.parse(text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?Infinity|NaN/gs, (found) => found.startsWith("\"") ? found : "null"));
	}
}
function isTooDeep(value, levels) {
	return typeof value != "object" || !value ? !1 : levels === 0 || Object.values(value).some((item) => isTooDeep(item, levels - 1));
}
async function* linesOf(bytes) {
	let rest = [];
	for await (let chunk of bytes) {
		let piece = chunk;
		for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10)) yield Buffer.concat([...rest, piece.subarray(0, at)]), rest = [], piece = piece.subarray(at + 1);
		piece.length > 0 && rest.push(piece);
	}
	rest.length > 0 && (yield Buffer.concat(rest));
}
/**
* Records of a .json file, from 1: the elements of its list, or, where it begins with an object, its
* lines. Throws RowsFault json-unreadable, json-too-large; what is wrong with one record (row-unreadable, as
* jsonl line-unreadable) as `readJsonl` does.
*/
async function* readJson(path, compression, { broken = throwIt, limit } = {}) {
	if (!await isList(path, compression)) {
		yield* readLines(bytesOf(path, compression, limit), broken);
		return;
	}
	let chunks = [], size = 0;
	for await (let chunk of bytesOf(path, compression, limit)) {
		if (size += chunk.length, size > 536870912) throw new RowsFault("json-too-large");
		chunks.push(chunk);
	}
	let list = parseText(withoutBom(Buffer.concat(chunks)));
	if (!Array.isArray(list)) throw new RowsFault("json-unreadable");
	for (let [at, value] of list.entries()) {
		let values = recordOf(value);
		values === void 0 ? broken(new RowsFault("row-unreadable", at + 1)) : yield {
			row: at + 1,
			values
		};
	}
}
async function isList(path, compression) {
	let isStart = !0;
	for await (let chunk of bytesOf(path, compression)) {
		let text = isStart ? withoutBom(chunk) : chunk;
		if (isStart = !1, !isBlank(text)) return text.find((byte) => !isBlank(Uint8Array.of(byte))) === 91;
	}
	return !1;
}
// src/rows/parquet.ts
/** What the footer of a parquet file says. Throws RowsFault file-unreadable. */
async function readParquetColumns(path) {
	let found = await columnsOf$1(path).catch(() => void 0);
	if (found === void 0) throw new RowsFault("file-unreadable");
	return found;
}
async function columnsOf$1(path) {
	let metadata = await parquetMetadataAsync(await asyncBufferFromFile(path)), columns = parquetSchema(metadata).children;
	return {
		rows: Number(metadata.num_rows),
		columns: columns.map((column) => ({
			name: column.element.name,
			kind: kindOf(column),
			holdsText: holdsText$1(column),
			isScalar: isScalar(column),
			isPlain: isPlain(column)
		}))
	};
}
/** The values of a column, row group by row group. Throws what reading it throws. */
async function* readParquetValues(path, column) {
	let file = await asyncBufferFromFile(path), metadata = await parquetMetadataAsync(file), start = 0;
	for (let { num_rows } of metadata.row_groups) {
		let end = start + Number(num_rows), values = [];
		await parquetRead({
			file,
			metadata,
			columns: [column],
			rowStart: start,
			rowEnd: end,
			compressors: COMPRESSORS,
			onComplete: (rows) => {
				values = rows.map(([value]) => value);
			}
		}), yield values, start = end;
	}
}
/** The rows, row group by row group, as JSON has them; int64 as bigint. Throws what reading throws. */
async function* readParquetRows(path) {
	let file = await asyncBufferFromFile(path), metadata = await parquetMetadataAsync(file), start = 0;
	for (let { num_rows } of metadata.row_groups) {
		let end = start + Number(num_rows), rows = [];
		await parquetRead({
			file,
			metadata,
			rowStart: start,
			rowEnd: end,
			rowFormat: "object",
			compressors: COMPRESSORS,
			onComplete: (read) => {
				rows = read;
			}
		}), yield rows, start = end;
	}
}
function isPlain(column) {
	let { element, children } = column;
	return children.length > 0 ? element.converted_type !== "MAP" && element.logical_type?.type !== "MAP" && children.every(isPlain) : element.type === "BOOLEAN" || isScalarType(element) || isTime(element);
}
/** Which the library gives as a Date, and JSON writes as ISO 8601. */
function isTime({ type, converted_type: converted, logical_type: logical }) {
	let kind = logical?.type ?? converted ?? "";
	return type === "INT96" || /^(DATE|TIMESTAMP|TIMESTAMP_\w+)$/.test(kind);
}
/** What Node brings; hyparquet itself reads Snappy. */
const COMPRESSORS = {
	GZIP: (input) => new Uint8Array(gunzipSync(input)),
	BROTLI: (input) => new Uint8Array(brotliDecompressSync(input)),
	ZSTD: (input) => new Uint8Array(zstdDecompressSync(input))
};
/** Texts and plain numbers: a date, a decimal or a list is read by the probe alone. */
function isScalar({ element, children }) {
	return children.length === 0 && element.repetition_type !== "REPEATED" && isScalarType(element);
}
function isScalarType(element) {
	let { type, converted_type: converted, logical_type: logical } = element, kind = logical?.type ?? converted;
	return type === "BYTE_ARRAY" ? kind === "UTF8" || kind === "STRING" : type === "INT32" || type === "INT64" ? kind === void 0 || /^(U?INT_\d+|INTEGER)$/.test(kind) : (type === "FLOAT" || type === "DOUBLE") && kind === void 0;
}
function kindOf(column) {
	if (column.children.length === 0) return holdsText$1(column) ? "text" : "other";
	let element = column.children[0]?.children[0];
	return kindOfTurns(element?.children.map(({ element }) => element.name) ?? []);
}
function holdsText$1({ element, children }) {
	let kinds = [element.converted_type, element.logical_type?.type];
	return kinds.includes("UTF8") || kinds.includes("STRING") || kinds.includes("JSON") ? !0 : children.some(holdsText$1);
}
// src/rows/raw.ts
/** Most bytes that are held to be written again, uncompressed. */
const LARGEST_RAW = 2 ** 30, [LF, CR, COMMA] = [
	10,
	13,
	44
], [QUOTE, BACKSLASH] = [34, 92], [OPEN, CLOSE] = [/* @__PURE__ */ new Set([91, 123]), /* @__PURE__ */ new Set([93, 125])];
/** Columns of a parquet or arrow file whose values JSON does not hold as they are. */
var NotPlain = class extends Error {
	name = "NotPlain";
	columns;
	constructor(columns) {
		super("values that JSON does not hold"), this.columns = columns;
	}
};
/**
* Reads a data file whole. The records of parquet and arrow, which have no bytes of their own, become
* lines of jsonl. Throws RowsFault as reading does, RangeError for more than LARGEST_RAW, NotPlain.
*/
async function readRaw(file) {
	switch (file.type) {
		case "jsonl": return jsonl(await wholeOf(file.path, file.compression));
		case "json": {
			let bytes = await wholeOf(file.path, file.compression);
			return firstByte(bytes) === 91 ? jsonList(bytes) : jsonl(bytes);
		}
		case "csv": return await csv(file);
		default: return await columnar(file);
	}
}
async function columnar({ path, type }) {
	let isArrow = type === "arrow", { columns } = await (isArrow ? readArrowColumns : readParquetColumns)(path);
	if (new Set(columns.map(({ name }) => name)).size < columns.length) throw new RowsFault("columns-twice");
	let others = columns.filter(({ isPlain }) => !isPlain).map(({ name }) => name);
	if (others.length > 0) throw new NotPlain(others);
	let records = [], size = 0, rows = (isArrow ? readArrowRows : readParquetRows)(path);
	for await (let batch of unreadable(rows)) for (let values of batch) {
		let raw = Buffer.from(JSON.stringify(values, exactInteger));
		if (size += raw.length + 1, size > LARGEST_RAW) throw RangeError("more than is read at once");
		records.push({
			row: records.length + 1,
			raw,
			values: new Map(Object.entries(values))
		});
	}
	return {
		records,
		compose: composeLines,
		rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
		write: writeJson
	};
}
/** What a library throws of a damaged file, or of a compression that it lacks. */
async function* unreadable(batches) {
	try {
		yield* batches;
	} catch {
		throw new RowsFault("file-unreadable");
	}
}
/** An integer beyond 2^53 keeps its digits. */
function exactInteger(_, value) {
	return typeof value == "bigint" ? RAW_JSON.rawJSON(String(value)) : value;
}
/** Part of the language since 2025, which TypeScript's library lacks. */
const RAW_JSON = JSON;
function composeLines(records) {
	return Buffer.concat([...records].flatMap(({ raw }) => [raw, Buffer.of(LF)]));
}
async function wholeOf(path, compression) {
	let chunks = [], size = 0;
	for await (let chunk of bytesOf(path, compression)) {
		if (size += chunk.length, size > LARGEST_RAW) throw RangeError("more than is read at once");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function firstByte(bytes) {
	return withoutBom(bytes).find((byte) => !isBlank(Uint8Array.of(byte)));
}
function jsonl(bytes) {
	let records = [];
	for (let at = 0, row = 1; at < bytes.length; row++) {
		let end = bytes.indexOf(LF, at), stop = end < 0 ? bytes.length : end, line = bytes.subarray(at, stop), raw = Buffer.from(row === 1 ? withoutBom(line) : line);
		at = stop + 1, isBlank(raw) || records.push({
			row,
			raw,
			values: fieldsOf$1(raw, "line-unreadable", row)
		});
	}
	return {
		records,
		compose: composeLines,
		rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
		write: writeJson
	};
}
/** The elements of one array, each as it is written. */
function jsonList(bytes) {
	let text = withoutBom(bytes);
	if (!Array.isArray(parseText(text))) throw new RowsFault("json-unreadable");
	let records = [], add = (start, end) => {
		let raw = trimmed(text.subarray(start, end));
		if (raw.length === 0) return;
		let row = records.length + 1;
		records.push({
			row,
			raw,
			values: fieldsOf$1(raw, "row-unreadable", row)
		});
	}, [depth, start, isText] = [
		0,
		0,
		!1
	];
	for (let at = 0; at < text.length; at++) {
		let byte = text[at];
		isText ? byte === BACKSLASH ? at++ : byte === QUOTE && (isText = !1) : byte === QUOTE ? isText = !0 : OPEN.has(byte) ? depth++ === 0 && (start = at + 1) : CLOSE.has(byte) ? --depth === 0 && add(start, at) : byte === COMMA && depth === 1 && (add(start, at), start = at + 1);
	}
	return {
		records,
		compose(kept) {
			let parts = [...kept].map(({ raw }) => raw);
			return Buffer.from(`[\n${parts.map((raw) => raw.toString("utf8")).join(",\n")}\n]\n`);
		},
		rewrite: ({ raw }, replace) => rewriteJson(raw, replace),
		write: writeJson
	};
}
function trimmed(bytes) {
	let [start, end] = [0, bytes.length];
	for (; start < end && isBlank(bytes.subarray(start, start + 1));) start++;
	for (; end > start && isBlank(bytes.subarray(end - 1, end));) end--;
	return Buffer.from(bytes.subarray(start, end));
}
function fieldsOf$1(raw, code, row) {
	let values = recordOf(parseText(raw));
	if (values === void 0) throw new RowsFault(code, row);
	return values;
}
/**
* Replaces within the strings of a JSON text and leaves every other byte, so that a number that
* JavaScript cannot hold stays what it is. Names of fields stay, too.
*/
function rewriteJson(raw, replace) {
	let written = raw.toString("utf8").replace(/("(?:[^"\\]|\\.)*")(\s*:)?/gs, (found, string, colon) => {
		if (colon !== void 0) return found;
		let value = JSON.parse(string), replaced = replace(value);
		return replaced === value ? found : JSON.stringify(replaced);
	});
	return Buffer.from(written);
}
/** The rows below the header, in the file's own encoding. */
async function csv(file) {
	let bytes = await wholeOf(file.path, file.compression), delimiter = file.delimiter ?? ",", [header, ...slices] = csvSlices(bytes, delimiter), records = [];
	for await (let { row, values } of readCsv(file)) {
		let raw = slices[row - 1];
		if (raw === void 0) throw new RowsFault("file-unreadable");
		records.push({
			row,
			raw,
			values
		});
	}
	let encoding = file.encoding ?? "utf-8";
	return {
		records,
		compose: (kept) => Buffer.concat([header ?? Buffer.alloc(0), ...[...kept].map(({ raw }) => raw)].flatMap((raw) => [raw, Buffer.of(LF)])),
		rewrite: ({ raw }, replace) => rewriteCsv(raw, delimiter, encoding, replace),
		write: (values) => {
			let names = fieldsOfRow(headerText(header), delimiter).map(unquoted);
			if ([...values.keys()].some((name) => !names.includes(name))) throw new RowsFault("csv-columns");
			let fields = names.map((name) => quoted(String(values.get(name) ?? ""), delimiter));
			return Buffer.from(fields.join(delimiter));
		}
	};
}
/** Each row's bytes without its line break; blank lines are left out, as readers do. */
function csvSlices(bytes, delimiter) {
	let parser = new CsvRows(delimiter), slices = [], start = 0, end = (stop) => {
		let slice = bytes.subarray(start, stop), [from, to] = [0, slice.length];
		for (; from < to && (slice[from] === LF || slice[from] === CR);) from++;
		for (; to > from && (slice[to - 1] === LF || slice[to - 1] === CR);) to--;
		slices.push(Buffer.from(slice.subarray(from, to))), start = stop;
	};
	for (let at = 0; at < bytes.length; at++) for (let _ of parser.push(bytes.subarray(at, at + 1))) end(at + 1);
	for (let _ of parser.end()) end(bytes.length);
	return slices;
}
function writeJson(values) {
	return Buffer.from(JSON.stringify(Object.fromEntries(values), exactInteger));
}
function headerText(header) {
	return Buffer.from(withoutBom(header ?? Buffer.alloc(0))).toString("utf8");
}
function unquoted(field) {
	return field.startsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field;
}
function quoted(value, delimiter, always = !1) {
	return always || /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll("\"", "\"\"")}"` : value;
}
function rewriteCsv(raw, delimiter, encoding, replace) {
	let isUtf8 = encoding === "utf-8", written = fieldsOfRow(raw.toString(isUtf8 ? "utf8" : "latin1"), delimiter).map((field) => {
		let value = unquoted(field), replaced = replace(value);
		return replaced === value ? field : quoted(replaced, delimiter, field.startsWith("\""));
	});
	return Buffer.from(written.join(delimiter), isUtf8 ? "utf8" : "latin1");
}
function fieldsOfRow(text, delimiter) {
	let fields = [], [start, isQuoted] = [0, !1];
	for (let at = 0; at < text.length; at++) text[at] === "\"" && (isQuoted || at === start) ? isQuoted = !isQuoted : text[at] === "\"" && text[at - 1] === "\"" ? isQuoted = !0 : text[at] === delimiter && !isQuoted && (fields.push(text.slice(start, at)), start = at + 1);
	return fields.push(text.slice(start)), fields;
}
// src/rows/index.ts
/**
* The first records of a file, `most` at most: of parquet and arrow one that stands for all. Throws
* RowsFault.
*/
async function firstRecords(file, most) {
	if (await refuseUnlessFile(file.path), file.type === "parquet" || file.type === "arrow") {
		let { columns } = await columnsOf(file);
		return [{ kinds: new Map(columns.map(({ name, kind }) => [name, kind])) }];
	}
	let header = file.type === "csv" ? await csvHeader(file) : void 0, named = (header ?? []).map((name) => [name, "text"]), records = [];
	try {
		for await (let { row, values } of rowsOf(file)) {
			let kinds = [...values].filter(([, value]) => (value ?? null) !== null).map(([name, value]) => [name, kindOf$2(value, file.type === "csv")]);
			if (records.push({
				kinds: new Map([...named, ...kinds]),
				line: file.type === "csv" ? 1 : row
			}), records.length >= most) break;
		}
	} catch (error) {
		if (header === void 0 || !(error instanceof RowsFault)) throw error;
	}
	return records.length === 0 && header !== void 0 && records.push({
		kinds: new Map(named),
		line: 1
	}), records;
}
function rowsOf(file, reading) {
	let { path, type, compression } = file;
	return type === "csv" ? readCsv(file, reading) : (type === "json" ? readJson : readJsonl)(path, compression, reading);
}
async function columnsOf({ path, type }) {
	return await (type === "arrow" ? readArrowColumns(path) : readParquetColumns(path));
}
async function refuseUnlessFile(path) {
	let about = await stat(path).catch(() => void 0);
	if (about === void 0) throw new RowsFault("file-missing");
	if (!about.isFile()) throw new RowsFault("file-unreadable");
}
/**
* Reads a data file to its end or to the limit, of parquet the footer, of arrow the headers. Throws
* RowsFault with the code and the line that the probe would give; what is wrong with single records
* goes to `broken`, if there is one.
*/
async function surveyFile(file, fields, { broken = throwIt, limit } = {}) {
	await refuseUnlessFile(file.path);
	let wanted = /* @__PURE__ */ new Set([
		...fields.required,
		...fields.optional,
		...fields.subject === void 0 ? [] : [fields.subject]
	]), aside = new Set(fields.aside);
	if (file.type === "parquet" || file.type === "arrow") {
		let columns = await columnsOf(file);
		return {
			...surveyColumns(columns, wanted, fields),
			...await personsIn(file, columns, fields.subject)
		};
	}
	let survey = {
		rows: 0,
		present: /* @__PURE__ */ new Set(),
		others: /* @__PURE__ */ new Map(),
		withoutSubject: 0,
		characters: 0,
		cut: !1
	};
	fields.subject !== void 0 && (survey.persons = /* @__PURE__ */ new Map());
	for await (let { row, values } of rowsOf(file, {
		broken,
		limit
	})) {
		if (survey.rows % ROWS_BETWEEN === 0 && limit?.isReached === !0) {
			survey.cut = !0;
			break;
		}
		survey.rows++, survey.first ??= values, fields.required.some((name) => (values.get(name) ?? null) === null) && broken(new RowsFault("field-missing", row));
		for (let [name, value] of values) wanted.has(name) && (survey.present.add(name), survey.characters += charactersOf(value)), (!wanted.has(name) || aside.has(name)) && holdsText(value) && survey.others.set(name, (survey.others.get(name) ?? 0) + 1);
		if (fields.subject !== void 0) {
			let value = values.get(fields.subject);
			isSubject(value) ? survey.withoutSubject += countPerson(survey.persons, value) : broken(new RowsFault("subject-type", row));
		}
	}
	return survey;
}
/** Counts the person that a value names; returns how many records that leaves without one. */
function countPerson(persons, value) {
	if (isNobody(value)) return 1;
	let person = personOf(value);
	return persons.set(person, (persons.get(person) ?? 0) + 1), 0;
}
/** The persons of a file whose columns have types; nothing where only the probe can read them. */
async function personsIn({ path, type }, { columns }, subject) {
	let column = columns.find(({ name }) => name === subject);
	if (subject === void 0 || column?.isScalar !== !0) return;
	let batches = (type === "arrow" ? readArrowValues : readParquetValues)(path, subject), persons = /* @__PURE__ */ new Map(), withoutSubject = 0;
	try {
		for await (let values of batches) for (let value of values) withoutSubject += countPerson(persons, value);
	} catch {
		return;
	}
	return {
		persons,
		withoutSubject
	};
}
function surveyColumns({ rows, columns }, wanted, fields) {
	let names = columns.map(({ name }) => name), read = names.filter((name) => wanted.has(name));
	if (new Set(read).size < read.length) throw new RowsFault("columns-twice");
	if (rows > 0 && fields.required.some((name) => !names.includes(name))) throw new RowsFault("field-missing", 1);
	let lacksSubject = fields.subject !== void 0 && !names.includes(fields.subject), aside = new Set(fields.aside), others = columns.filter(({ name, holdsText }) => holdsText && (!wanted.has(name) || aside.has(name)));
	return {
		rows,
		present: new Set(rows === 0 ? [] : read),
		others: new Map(rows === 0 ? [] : others.map(({ name }) => [name, rows])),
		withoutSubject: lacksSubject ? rows : 0,
		cut: !1
	};
}
/** Records between two looks at the limit. */
const ROWS_BETWEEN = 64;
/** Characters of the texts in a value, however deep. */
function charactersOf(value) {
	return typeof value == "string" ? value.length : typeof value != "object" || !value ? 0 : Object.values(value).reduce((sum, one) => sum + charactersOf(one), 0);
}
/** Words that data frames and exports write for a missing value. */
const NOBODY = /* @__PURE__ */ new Set([
	"",
	"nan",
	"null",
	"none",
	"nat",
	"<na>",
	"n/a"
]);
/** Whether a value can name a person: one text or number, or nothing at all. */
function isSubject(value) {
	return (value ?? null) === null || typeof value == "string" || typeof value == "number";
}
function isNobody(value) {
	return typeof value == "bigint" ? !1 : typeof value == "number" ? !Number.isFinite(value) : typeof value != "string" || NOBODY.has(value.trim().toLowerCase());
}
/** Numbers and texts that are equal as text are one person; 17 and 17.0 are too. */
function personOf(value) {
	return String(value).trim().replace(/^([+-]?\d+)\.0+$/, "$1");
}
/** The person that the value of a field names; undefined where it names none. */
function personNamed(value) {
	return isNobody(value) ? void 0 : personOf(value);
}
/** Every text in these fields of a record, however deep, a line each. */
function textsOf(values, fields) {
	let texts = [], collect = (value) => {
		typeof value == "string" ? texts.push(value) : typeof value == "object" && value && Object.values(value).forEach(collect);
	};
	for (let name of fields) collect(values.get(name));
	return texts.join("\n");
}
/** Whether there is a text in a value, however deep. */
function holdsText(value) {
	return typeof value == "string" ? value.trim() !== "" : typeof value == "object" && !!value && Object.values(value).some(holdsText);
}
// src/pull/fits.ts
/** Whether a record has what a format reads, under the format's own names. */
const FITS = {
	text: (kinds) => isText(kinds, "text"),
	"prompt-completion": (kinds) => isText(kinds, "prompt", "completion"),
	instruct: (kinds) => isText(kinds, "instruction", "output"),
	chat: (kinds) => isOf(kinds, "messages", "messages"),
	sharegpt: (kinds) => isOf(kinds, "sharegpt", "conversations"),
	"chat-completion": (kinds) => isOf(kinds, "messages", "prompt", "completion"),
	preference: (kinds) => isText(kinds, "chosen") && !isOf(kinds, "messages", "prompt"),
	"chat-preference": (kinds) => isOf(kinds, "messages", "chosen")
};
function isText(kinds, ...names) {
	return isOf(kinds, "text", ...names);
}
function isOf(kinds, kind, ...names) {
	return names.every((name) => kinds.get(name) === kind);
}
/** The formats that a record fits. */
function formatsOf(kinds) {
	return Object.keys(FITS).filter((format) => FITS[format](kinds));
}
/** Every format that can be recognised. */
const FITTING = Object.keys(FITS);
// src/pull/stray.ts
/**
* Throws SourceError data-format for a .json file that begins with no record: many programs leave such
* files beside data (package.json, results, descriptions), and in a folder each would be read as data.
*/
async function refuseNoRecords(file, files, key) {
	if (file.type !== "json") return;
	let fault = await firstRecords(file, 1).then(() => void 0, (error) => error);
	if (fault instanceof RowsFault && NO_RECORDS.has(fault.code)) throw new SourceError("data-format", `contains no records: a .json file must be one list of objects, or one object per line. ${advice(files.length > 1, key)}`, { location: { file: file.path } });
}
const NO_RECORDS = /* @__PURE__ */ new Set([
	"json-unreadable",
	"line-unreadable",
	"row-unreadable"
]);
function advice(hasOthers, key) {
	return hasOthers ? `If it is not data, move it out of the folder, or list the data files one by one in \`${key}\`.` : `Name the file with the records in \`${key}\`.`;
}
/** What to add to an error about the fields of a .json file that lies among files of other kinds. */
function strayAdvice(file, files, key) {
	return file.type !== "json" || files.every(({ type }) => type === "json") ? "" : ` ${advice(!0, key === "synthetic" || key === "erasure" ? key : `${key}.members`)}`;
}
// src/pull/fields.ts
/** Fields that a message names at most, and what a name looks like that it may show. */
const IDENTIFIER = /^[A-Za-z_]\w{0,39}$/;
/**
* Throws SourceError when the first record of a data file lacks a field that the audit's format
* needs, before minutes are spent on models. Only the probe reads every record: what cannot be told
* from the first one, and whatever else is wrong with the file, is left to it.
*/
async function refuseOtherFields(file, { key, data }, files = [file]) {
	let { path, type } = file, [first] = await firstRecords(file, 1).catch(() => []);
	if (first === void 0) return;
	let { kinds, line } = first, names = [...kinds.keys()], absent = requiredFields(data.format, data.fields).filter((name) => !kinds.has(name));
	if (absent.length === 0) return;
	let needs = absent.map((name) => JSON.stringify(name)).join(" and ");
	throw new SourceError("field-missing", `the first record lacks the field${absent.length === 1 ? "" : "s"} ${needs} that \`${key}.format: ${data.format}\` needs; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${fieldAdvice(formatsOf(kinds), key, data.format)}${strayAdvice(file, files, key)}`, { location: {
		file: path,
		...line === void 0 ? {} : { line }
	} });
}
/** Names of the fields that no record of the format may lack. */
function requiredFields(format, fields) {
	return Object.keys(FIELDS[format]).filter((role) => !isOptionalField(format, role)).map((role) => fields[role]);
}
/** `fitting`: the formats whose own fields the record has. */
function fieldAdvice(fitting, key, format) {
	let [only] = fitting;
	return fitting.length === 1 ? only === format ? `Correct \`${key}.fields\`: the fields with the format's default names are there.` : `Write \`${key}.format: ${only}\`, or name the fields with \`${key}.fields\`.` : `Name the fields with \`${key}.fields\`, or another format with \`${key}.format\`.`;
}
/** Names that the formats give their fields. */
const KNOWN = new Set(Object.values(FIELDS).flatMap((fields) => Object.values(fields)));
/** A header of one name that holds another delimiter was not written for commas. */
function delimiterAdvice([name, ...others], key) {
	let delimiter = others.length > 0 ? void 0 : /[;\t|]/.exec(name ?? "")?.[0];
	return delimiter === void 0 ? "" : `The csv's delimiter seems to be ${delimiter === "	" ? "a tab" : `"${delimiter}"`}: write \`${key}.csv: {delimiter: ${JSON.stringify(delimiter)}}\`. `;
}
/**
* Names of fields are no text of a record; what does not look like one may be, and is not shown. A csv
* file without a header has a record in its place, so that only the formats' own names are shown of it.
*/
function isShowable(name, type) {
	return type === "csv" ? KNOWN.has(name) : IDENTIFIER.test(name);
}
function shownNamesOf(names, type) {
	let shown = names.filter((name) => isShowable(name, type)).slice(0, 10), more = names.length - shown.length;
	return shown.length > 0 ? shown.join(", ") + (more === 0 ? "" : ` and ${more} more`) : names.length === 0 ? "no field with a value" : type === "csv" ? "other names in its header (or no header?)" : "other fields";
}
/** Names of fields of files, each once: those that may be shown, and how many more there are. */
function shownNames(fields) {
	let names = new Set(fields.map(({ name }) => name)), showable = fields.filter(({ name, type }) => isShowable(name, type)), shown = [...new Set(showable.map(({ name }) => name))].slice(0, 10), more = names.size - shown.length;
	return [...shown, ...more === 0 ? [] : [`${more} whose name is not shown`]].join(", ");
}
/** The fields that the first records of files have a value in. What cannot be read has none. */
async function fieldsOf(files) {
	let found = [];
	for (let file of files) {
		let records = await firstRecords(file, 20).catch(() => []), names = new Set(records.flatMap(({ kinds }) => [...kinds.keys()]));
		for (let name of names) found.push({
			name,
			type: file.type
		});
	}
	return found;
}
/**
* ` The fields are text, customer_id. Did you mean "customer_id"?` for a field that no record has,
* with the names that may be shown; empty where nothing is known of the fields.
*/
function fieldHint(given, fields) {
	if (fields.length === 0) return "";
	let showable = fields.filter(({ name, type }) => isShowable(name, type)), names = [...new Set(showable.map(({ name }) => name))], word = squeezed(given), same = fields.find(({ name }) => IDENTIFIER.test(name) && squeezed(name) === word)?.name, longer = names.filter((name) => word !== "" && squeezed(name).startsWith(word)), meant = same ?? nearName(given, names) ?? (longer.length === 1 ? longer[0] : void 0);
	return ` The fields are ${shownNames(fields)}.${meant === void 0 ? "" : ` Did you mean "${meant}"?`}`;
}
// src/pull/format.ts
/** Records of each file that are read to recognise its format. */
const OTHER_NAMES = [{
	kind: "messages",
	name: "conversations",
	write: "{format: chat, fields: {messages: conversations}}"
}, {
	kind: "sharegpt",
	name: "messages",
	write: "{format: sharegpt, fields: {conversations: messages}}"
}];
/**
* The one format that the first records of all files fit, where the policy names none. Throws
* SourceError format-ambiguous and format-unknown, which name what to write.
*/
async function detectFormat(files, { key }) {
	let fitting;
	for (let file of files) for (let { kinds, line } of await firstRecords(file, 20).catch(() => [])) {
		let location = {
			file: file.path,
			...line === void 0 ? {} : { line }
		}, own = formatsOf(kinds);
		if (own.length === 0) throw unknown(kinds, file, files, key, location);
		let before = fitting ?? own;
		if (fitting = before.filter((format) => own.includes(format)), !(fitting.length > 0)) throw new SourceError("format-ambiguous", `the records have several formats: earlier ones ${before.join(" or ")}, this one ${own.join(" or ")}. An audit reads one format; set \`${key}.format\`, and leave the others out.`, { location });
	}
	let [file] = files;
	if (fitting?.length === 1) return fitting[0];
	let location = file === void 0 ? {} : { location: { file: file.path } };
	throw fitting === void 0 ? new SourceError("format-unknown", `no record shows the format; write \`${key}.format\`: ${FITTING.join(", ")}.`, location) : new SourceError("format-ambiguous", `the first records fit ${fitting.join(" and ")}. Choose the one that training used: ${fitting.map((format) => `\`${key}.format: ${format}\``).join(" or ")}.`, location);
}
function unknown(kinds, file, files, key, location) {
	let { type } = file, names = [...kinds.keys()], other = OTHER_NAMES.find(({ kind, name }) => kinds.get(name) === kind), advice = other === void 0 ? `Write \`${key}.format\` (${FITTING.join(", ")}) and name its fields with \`${key}.fields\`.` : `Write \`${key}: ${other.write}\`.`;
	return new SourceError("format-unknown", `this record fits no format; it has ${shownNamesOf(names, type)}. ${type === "csv" ? delimiterAdvice(names, key) : ""}${advice}${strayAdvice(file, files, key)}`, { location });
}
/** The policy with the recognised formats, as if it named them. */
function withFormats(loaded, formats) {
	return formats.size === 0 ? loaded : loaded.with([...formats].map(([key, value]) => ({
		path: [key, "format"],
		value,
		label: "the first records"
	})));
}
// src/pull/data.ts
const DATA_SETS = [
	"members",
	"nonmembers",
	"generated",
	"people"
], RECORD_SETS = [
	"members",
	"nonmembers",
	"generated"
];
async function prepareData(loaded, puller) {
	for (let audit of loaded.policy.audits) for (let set of DATA_SETS) {
		let path = [audit.key, writtenSet(audit, set)];
		for (let reference of audit.data[set]) await ofPolicy(loaded, path, reference, "data", (...what) => puller.prepare(...what));
	}
}
/** The data of every audit, and the policy with their recognised formats. */
async function pullAudits(loaded, puller, digestKey) {
	let sets = [], formats = /* @__PURE__ */ new Map();
	for (let audit of loaded.policy.audits) {
		let pulled = await pullSets(loaded, puller, audit);
		sets.push(pulled);
		for (let set of DATA_SETS) {
			let files = jobFiles(pulled[set], audit.data);
			for (let file of files) await refuseNoRecords(file, files, [audit.key, writtenSet(audit, set)].join("."));
		}
		audit.data.format === "detect" && formats.set(audit.key, await detectFormat(recordFiles(pulled, audit), audit));
	}
	let recognised = withFormats(loaded, formats), audits = [];
	for (let [index, audit] of recognised.policy.audits.entries()) audits.push(await describeSets(recognised, puller, audit, sets[index], digestKey));
	return {
		audits,
		loaded: recognised
	};
}
async function pullSets(loaded, puller, audit) {
	let members = await pullData(loaded, puller, audit, "members"), nonmembers = await pullData(loaded, puller, audit, "nonmembers"), generated = await pullData(loaded, puller, audit, "generated"), people = await pullData(loaded, puller, audit, "people");
	return refuseSharedFiles(loaded, audit, members, nonmembers), {
		members,
		nonmembers,
		generated,
		people
	};
}
function recordFiles(pulled, { data }) {
	return RECORD_SETS.flatMap((set) => jobFiles(pulled[set], data));
}
async function describeSets(loaded, puller, audit, pulled, digestKey) {
	let { people } = pulled, records = recordFiles(pulled, audit);
	for (let file of records) await refuseOtherFields(file, audit, records);
	let chatTemplate = await readChatTemplate(loaded, puller, audit), split = await readSplit(loaded, puller, audit);
	return split !== void 0 && refuseOtherSplit(loaded, audit, split, pulled), {
		inputs: {
			sets: Object.fromEntries(RECORD_SETS.filter((set) => pulled[set].length > 0).map((set) => [set, jobFiles(pulled[set], audit.data)])),
			...people.length === 0 ? {} : { people: jobFiles(people, audit.data) },
			...chatTemplate === void 0 ? {} : { chatTemplate }
		},
		provenance: DATA_SETS.filter((set) => pulled[set].length > 0).map((set) => describeData(audit, set, pulled[set], digestKey)),
		...split === void 0 ? {} : { split: {
			audit: audit.name,
			by: split.by,
			cleaned: split.cleaned === !0
		} }
	};
}
/** Sets that are not, byte for byte, those of the split that the policy vouches for. */
function refuseOtherSplit(loaded, { key, data }, split, pulled) {
	for (let set of ["members", "nonmembers"]) {
		let found = files(pulled[set]);
		if (found.length !== 1 || found[0].sha256 !== split[set].sha256) throw new PolicyError("split-differs", `the ${set} are not the ${split[set].file} that \`reticence split\` wrote with "${data.split}". Name that file as it was written; if you changed it, split again before training, or remove \`${key}.split\`.`, { location: loaded.source.locate([key, set]) });
	}
}
async function pullData(loaded, puller, audit, set) {
	let pulled = [];
	for (let reference of audit.data[set]) {
		let { fetched } = await ofPolicy(loaded, [audit.key, writtenSet(audit, set)], reference, "data", (...what) => puller.pull(...what));
		pulled.push(fetched);
	}
	return pulled;
}
function refuseSharedFiles(loaded, audit, members, nonmembers) {
	let known = new Map(files(members).map((file) => [file.sha256, file.path])), [used, unused] = [writtenSet(audit, "members"), writtenSet(audit, "nonmembers")], never = audit.key === "synthetic" ? "been used" : "been trained on";
	for (let file of files(nonmembers)) {
		let same = known.get(file.sha256);
		if (same !== void 0) throw new PolicyError("sets-identical", `${used} and ${unused} contain the same file (${same === file.path ? same : `${same}, ${file.path}`}); ${unused} must never have ${never}.`, { location: loaded.source.locate([audit.key, unused]) });
	}
}
function files(fetched) {
	return fetched.flatMap((one) => [...one.files]);
}
function jobFiles(fetched, { csv }) {
	return fetched.flatMap(({ root, files }) => files.map(({ path }) => {
		let kind = dataKindOf(path);
		return {
			path: join(root, path),
			...kind,
			...kind.type === "csv" ? csv : {}
		};
	}));
}
function describeData(audit, set, fetched, digestKey) {
	let described = files(fetched).map(({ bytes, sha256 }) => ({
		bytes,
		sha256
	}));
	return {
		audit: audit.name,
		set,
		source: audit.data[set].join(", "),
		files: described,
		hmac: digestKey === void 0 ? null : `hmac-sha256:${createHmac("sha256", digestKey).update(described.map((file) => file.sha256).join("\n")).digest("hex")}`
	};
}
// src/pull/checkpoint/recorded.ts
var import_dist = require_dist();
/** Larger files are no model card or configuration that a person or a trainer wrote. */
const LARGEST_BYTES$1 = 4 * 1024 ** 2;
/**
* Everything that a checkpoint's folder says of its base, the most reliable first: what the trainer
* wrote into the configuration, then the model card. A file that cannot be read says nothing.
*/
async function recordedBases(root, kind) {
	let file = kind === "adapter" ? "adapter_config.json" : "config.json", config = await readConfig(root, file), card = frontMatter(await readSmall(root, "README.md")), name = config[kind === "adapter" ? "base_model_name_or_path" : "_name_or_path"], named = [card.base_model].flat();
	return [record(file, name, config.revision, config.base_model_digest), record("README.md", named.length === 1 ? named[0] : void 0, void 0, card.base_model_digest)].filter((one) => one.name !== void 0 || one.digest !== void 0);
}
/** A JSON mapping of a model folder; empty where there is none. */
async function readConfig(root, file) {
	try {
		return mapping(JSON.parse(await readSmall(root, file)));
	} catch {
		return {};
	}
}
function record(file, name, revision, digest) {
	return {
		file,
		...isName(name) ? { name } : {},
		...isName(revision) ? { revision } : {},
		...typeof digest == "string" && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest } : {}
	};
}
function isName(value) {
	return typeof value == "string" && value.trim() !== "" && value.length <= 1024;
}
/** The front matter of a model card; empty where there is none. */
function frontMatter(text) {
	let block = /^---\r?\n(.*?)\r?\n---\s*(?:\r?\n|$)/s.exec(text)?.[1];
	try {
		return block === void 0 ? {} : mapping((0, import_dist.parse)(block));
	} catch {
		return {};
	}
}
/** A value as a mapping; empty where it is none. */
function mapping(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : {};
}
/** The text of a file of a model folder; empty where there is none or it is too large. */
async function readSmall(root, file, largest = LARGEST_BYTES$1) {
	try {
		let path = join(root, file), about = await stat(path);
		return about.isFile() && about.size <= largest ? await readFile(path, "utf8") : "";
	} catch {
		return "";
	}
}
// src/pull/checkpoint/base-match.ts
/**
* Holds what a checkpoint says of its base against the base of the policy: its shape, a digest, then
* name and revision. Of what it says, the first that can be compared decides.
*/
async function matchBase(checkpoint, base) {
	let shape = await shapeDifference(checkpoint, base);
	if (shape !== void 0) return {
		outcome: "differs",
		detail: shape
	};
	let recorded = await recordedBases(checkpoint.path, checkpoint.kind), unknown;
	for (let one of recorded) {
		let match = await compareRecorded(one, checkpoint, base);
		if (match.outcome !== "unknown") return match;
		unknown ??= match;
	}
	return unknown ?? {
		outcome: "unknown",
		detail: "The checkpoint does not say what it was tuned from (an adapter's configuration does, and `base_model` at the top of a README.md beside the weights)."
	};
}
/**
* Holds two releases against each other, by the full models that they are or are on. That one follows
* the other no file says: both may have been tuned from the same model.
*/
async function matchPrevious(checkpoint, previous) {
	let shape = await shapeDifference(checkpoint, previous, "the previous release's");
	return shape === void 0 ? {
		outcome: "unknown",
		detail: "The files of two releases do not say that one follows the other."
	} : {
		outcome: "differs",
		detail: shape
	};
}
/** Holds one thing that a checkpoint says against the base of the policy. */
async function compareRecorded(recorded, checkpoint, base) {
	let { file, name, digest } = recorded;
	if (digest !== void 0) return digest === base.digest ? {
		outcome: "same",
		detail: `${file} records the digest of the base.`
	} : {
		outcome: "differs",
		detail: `${file} says that the checkpoint was tuned from a model with a different digest than the base.`
	};
	let wanted = identify(name), known = base.names.map(identify), said = `${file} names ${show(wanted)}`, quantised = compareNames(wanted, known, []) !== "same" && compareQuantised(wanted, known, said);
	if (quantised) return quantised;
	let other = `the base is ${show(known[0])}`, here = await sameFolder(name, checkpoint, base);
	if (here !== void 0) return here ? {
		outcome: "same",
		detail: `${said}, which is the base.`
	} : {
		outcome: "differs",
		detail: `${said}, a folder on this machine, but the base is a different one.`
	};
	let outcome = compareNames(wanted, known, identifyAll(await ownNames(base)));
	if (outcome === "unknown") return {
		outcome,
		detail: `${said}, which cannot be compared: ${other}.`
	};
	if (outcome === "differs") return {
		outcome,
		detail: `${said}, and ${other}.`
	};
	let revisions = compareRevisions(wanted.revision ?? recorded.revision, known);
	return revisions === void 0 ? {
		outcome: "same",
		detail: `${said}, and so does the policy.`
	} : {
		outcome: "differs",
		detail: `${said} at ${revisions}.`
	};
}
/** Reads a name as trainers and policies write it: a Hub id, an address, a path. */
function identify(text) {
	let trimmed = text.trim().replaceAll("\\", "/").replace(/\/+$/, ""), cached = /(?:^|\/)models--([^/]+?)--([^/]+)\/snapshots\/([^/]+)/.exec(trimmed);
	if (cached !== null) {
		let [, owner, name, revision] = cached;
		return {
			owner,
			name,
			revision,
			isPath: !1
		};
	}
	let hub = /^(?:hf:\/\/|https?:\/\/(?:huggingface\.co|hf\.co)\/)(.+)$/i.exec(trimmed), id = hub?.[1] ?? trimmed, [, owner, name, at, tree] = /^([\w.-]+)\/([\w.-]+)(?:@([^/]+))?(?:\/(?:tree|resolve)\/([^/]+))?(?:\/.*)?$/.exec(hub === null && !/^[\w.-]+\/[\w.-]+$/.test(id) ? "" : id) ?? [];
	if (owner !== void 0 && name !== void 0 && !/^\.{1,2}$/.test(owner)) {
		let revision = at ?? tree;
		return {
			owner,
			name,
			isPath: !1,
			...revision === void 0 ? {} : { revision }
		};
	}
	return {
		name: (trimmed.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[?#].*$/, "").split("/").findLast((part) => part !== "") ?? "").replace(/\.(?:tar\.gz|tgz|tar|zip)$/i, ""),
		isPath: trimmed.includes("/") || /^\.{1,2}$/.test(trimmed)
	};
}
/** Whether a name as trainers write it is surely one of those. */
function namesModel(name, names) {
	return compareNames(identify(name), identifyAll(names), []) === "same";
}
/** A name as trainers write it, as a report shows it. */
function shownName(name) {
	return show(identify(name));
}
function identifyAll(names) {
	return names.map(identify);
}
/**
* `own`: what the base's files say it was loaded from, which may be what it was tuned from itself: it
* can make two names the same, and never different.
*/
function compareNames(recorded, known, own) {
	let onHub = known.filter(({ owner }) => owner !== void 0);
	return recorded.owner !== void 0 && onHub.length > 0 ? onHub.some((one) => equal(one.owner, recorded.owner) && equal(one.name, recorded.name)) ? "same" : "differs" : [...known, ...own].some(({ name }) => equal(name, recorded.name)) ? "same" : recorded.owner === void 0 ? !recorded.isPath && onHub.length > 0 ? "differs" : "unknown" : "differs";
}
/** What names of quantised copies end with, in any combination. */
const QUANTISED = /[-_.](?:unsloth[-_]bnb[-_]4bit|bnb[-_][48]bit|[48]bit|nf4|int[48]|gptq(?:[-_]int[48])?|awq(?:[-_]int4)?|fp8|mxfp4)$/i;
/** The model that a quantised copy is one of, by its name; undefined where the name is no copy's. */
function withoutQuantisation(identity) {
	let name = identity.name.replace(QUANTISED, "");
	return name === identity.name || name === "" ? void 0 : {
		...identity,
		name
	};
}
/**
* QLoRA trains an adapter on a base in four bits, and serves it on the same base in sixteen; undefined
* for any other name. Copies are published by others than the model's owner, of whom nobody can say
* that theirs is the same model.
*/
function compareQuantised(recorded, known, said) {
	let plain = withoutQuantisation(recorded), alike = known.filter(({ name }) => plain !== void 0 && equal(name, plain.name));
	if (alike.length === 0) return;
	let copy = `${said}, by its name a quantised copy. The audit runs on the base in full precision`;
	return alike.some(({ owner }) => owner !== void 0 && equal(owner, recorded.owner ?? "")) ? {
		outcome: "same",
		detail: `${copy}.`
	} : {
		outcome: "unknown",
		detail: `${copy}; the name does not show whether that is the same model.`
	};
}
/** `b, and the policy's base is at c` when two revisions are both known and differ. */
function compareRevisions(recorded, known) {
	let revisions = known.flatMap(({ revision }) => revision ?? []);
	if (recorded === void 0 || revisions.length === 0) return;
	let comparable = revisions.filter((one) => isCommit(one) === isCommit(recorded));
	if (comparable.length !== 0 && !comparable.some((one) => one.startsWith(recorded) || recorded.startsWith(one))) return `revision ${plain(recorded)}, but the base is at ${plain(comparable[0])}`;
}
function isCommit(revision) {
	return /^[0-9a-f]{7,64}$/.test(revision);
}
/**
* Whether a path leads to the base's own folder, from the checkpoint's or absolutely; undefined where
* it leads to no model of this machine.
*/
async function sameFolder(name, checkpoint, base) {
	let path = resolve(checkpoint.path, name);
	try {
		let found = await realpath(path);
		return found === await realpath(base.path) ? !0 : found === await realpath(checkpoint.path) || !(await stat(join(found, "config.json"))).isFile() || equal(identify(found).name, identify(base.path).name) ? void 0 : !1;
	} catch {
		return;
	}
}
/** What the base's own files say it is. */
async function ownNames(base) {
	let { _name_or_path: name } = await readConfig(base.path, "config.json");
	return [await realpath(base.path).catch(() => base.path), ...typeof name == "string" && name !== "" ? [name] : []];
}
/** Settings of a configuration that tuning leaves as they are, under each of their names. */
const SHAPE = [
	["model_type"],
	[
		"hidden_size",
		"n_embd",
		"d_model"
	],
	[
		"num_hidden_layers",
		"n_layer",
		"n_layers",
		"num_layers"
	],
	[
		"num_attention_heads",
		"n_head",
		"n_heads"
	],
	["num_key_value_heads"],
	[
		"intermediate_size",
		"n_inner",
		"ffn_dim"
	]
];
/** For a full model: in what its configuration is no tuned version of the base's, or undefined. */
async function shapeDifference(checkpoint, base, whose = "the base's") {
	if (checkpoint.kind !== "model") return;
	let [tuned, original] = await Promise.all([readConfig(checkpoint.path, "config.json"), readConfig(base.path, "config.json")]);
	for (let names of SHAPE) {
		let [now, before] = [settingOf(tuned, names), settingOf(original, names)];
		if (now !== void 0 && before !== void 0 && now !== before) return `${names[0]} is ${plain(String(now))} in the checkpoint's config.json and ${plain(String(before))} in ${whose}.`;
	}
}
function settingOf(config, names) {
	let nested = config.text_config, text = typeof nested == "object" && nested ? nested : {}, merged = {
		...config,
		...text
	}, value = names.map((name) => merged[name]).find((one) => one != null);
	return typeof value == "string" || typeof value == "number" ? value : void 0;
}
function equal(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function show({ owner, name, isPath }) {
	return owner === void 0 ? isPath ? `the folder ${plain(name)}` : plain(name) : plain(`${owner}/${name}`);
}
/** What a checkpoint writes, reduced to what names are made of. */
function plain(text) {
	let kept = text.replace(/[^\w.@/+-]/g, "?");
	return kept.length > 100 ? `${kept.slice(0, 99)}…` : kept;
}
// src/pull/checkpoint/digest.ts
/** One digest for a set of files: SHA-256 over their sorted names and SHA-256s. */
function digestOf(files) {
	let hash = createHash("sha256");
	for (let { path, sha256 } of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) hash.update(`${sha256}  ${path}\n`);
	return `sha256:${hash.digest("hex")}`;
}
// src/pull/checkpoint/describe.ts
/** Configuration files in which a checkpoint can ask for its own code. */
const CONFIGURATIONS = [
	"config.json",
	"tokenizer_config.json",
	"generation_config.json",
	"adapter_config.json",
	"processor_config.json"
];
/**
* Says what a model directory holds, without loading it.
* Throws SourceError when it asks to run its own code, or lacks weights or configuration.
*/
async function describeCheckpoint(reference, fetched) {
	let names = new Set(fetched.files.map((file) => file.path));
	for (let name of CONFIGURATIONS) names.has(name) && await refuseOwnCode(reference, join(fetched.root, name), name);
	let kind = names.has("adapter_config.json") ? "adapter" : "model", needed = kind === "adapter" ? ["adapter_model.safetensors"] : ["config.json"];
	for (let name of needed) if (!names.has(name)) throw new SourceError("model-incomplete", `"${reference}" lacks ${name}${kind === "adapter" ? ", the adapter's weights in safetensors format" : ""}.`);
	if (![...names].some((name) => name.endsWith(".safetensors"))) throw new SourceError("executable-weights", `"${reference}" contains no *.safetensors. Other weight formats can run code when loaded and are refused; save the model as safetensors.`);
	if (kind === "model" && names.has("model.safetensors.index.json")) {
		let index = await readFile(join(fetched.root, INDEX_FILE), "utf8");
		refuseUnlessIndexed(reference, index, [...names].filter(isSafetensors));
	}
	return {
		kind,
		path: fetched.root,
		digest: digestOf(fetched.files)
	};
}
async function refuseOwnCode(reference, path, name) {
	let configuration;
	try {
		configuration = JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw new SourceError("config-unreadable", `${name} in "${reference}" is not valid JSON.`);
	}
	if (typeof configuration == "object" && configuration && "auto_map" in configuration) throw new SourceError("remote-code", `${name} in "${reference}" has "auto_map": the checkpoint asks to run its own code, which an audit refuses. Remove auto_map and use an architecture that transformers knows.`);
}
/**
* Holds what each of several adapters says of its base against the base of the policy and the other
* adapters. The first must name the base. A later one is trained on the result of those before it,
* for which trainers write the base's name (merged in memory), the adapter before it, or the place
* where the merged model was saved; of the first and the last nobody can say that it was so, and the
* detail says what is assumed.
*/
async function matchStack(adapters, base) {
	let each = [];
	for (let index of adapters.keys()) each.push(await trainedOn(adapters, index, base));
	let judged = each.map((one, index) => judge(one, index, each)), outcome = ["differs", "unknown"].find((state) => judged.some((one) => one.outcome === state)), detail = judged.map((one) => one.detail).join(" ");
	return {
		outcome: outcome ?? "same",
		detail: detail.length > 1e3 ? `${detail.slice(0, 999)}…` : detail
	};
}
/** The first thing that the adapter's folder says and that can be compared. */
async function trainedOn(adapters, index, base) {
	let adapter = adapters[index], other;
	for (let recorded of await recordedBases(adapter.path, adapter.kind)) {
		let match = await compareRecorded(recorded, adapter, base);
		if (match.outcome === "same") return { on: "base" };
		let found = await indexOf(recorded, adapters, index);
		if (found !== void 0) return {
			on: "adapter",
			index: found
		};
		(other === void 0 || other.on === "other" && other.outcome === "unknown") && (other = {
			on: "other",
			said: saidBy(recorded),
			outcome: match.outcome
		});
	}
	return other ?? { on: "nothing" };
}
/** Which other adapter of the list is meant. */
async function indexOf({ name, digest }, adapters, own) {
	let others = adapters.map((other, index) => ({
		...other,
		index
	})), byDigest = others.find((other) => digest !== void 0 && digest === other.digest);
	if (byDigest !== void 0 || name === void 0) return byDigest?.index;
	let path = await real(resolve(adapters[own].path, name));
	for (let other of others) if (other.index !== own && path === await real(other.path)) return other.index;
	let byName = others.filter(({ names }) => namesModel(name, names));
	return byName.length === 1 && byName[0].index !== own ? byName[0].index : void 0;
}
async function real(path) {
	return await realpath(path).catch(() => path);
}
function saidBy({ file, name }) {
	return name === void 0 ? `${file} gives the digest of` : `${file} names ${shownName(name)},`;
}
function judge(one, index, all) {
	let who = `Adapter ${index + 1}`, before = index === 1 ? "adapter 1" : `adapters 1 to ${index}`;
	if (one.on === "adapter") return one.index === index - 1 ? {
		outcome: "same",
		detail: `${who} was trained on adapter ${index}.`
	} : {
		outcome: "differs",
		detail: `${who} says that it was trained on adapter ${one.index + 1}: \`checkpoint.adapters\` is not in training order.`
	};
	if (index === 0) return judgeFirst(one, all);
	switch (one.on) {
		case "base": return {
			outcome: "unknown",
			detail: `${who} also names the base; the audit assumes that it was trained on the base with ${before} merged.`
		};
		case "other": return {
			outcome: "unknown",
			detail: `${who}: ${one.said} a model other than the base; the audit assumes that it is the base with ${before} merged.`
		};
		case "nothing": return {
			outcome: "unknown",
			detail: `${who} does not say what it was trained on; the audit assumes the base with ${before} merged.`
		};
	}
}
function judgeFirst(one, all) {
	if (one.on === "base") return {
		outcome: "same",
		detail: "Adapter 1 was trained on the base."
	};
	let onBase = all.findIndex(({ on }) => on === "base"), hint = onBase < 0 ? "" : ` Adapter ${onBase + 1} names the base: are the adapters in training order?`;
	return one.on === "nothing" ? {
		outcome: "unknown",
		detail: `Adapter 1 does not say what it was tuned from.${hint}`
	} : {
		outcome: one.outcome,
		detail: `Adapter 1: ${one.said} and not the base.${hint}`
	};
}
// src/pull/checkpoint/training.ts
/** Files of settings that are read at most, in the order of their names. */
const SETTINGS = /^\w[\w.-]{0,99}\.ya?ml$/i;
/**
* What trainers' settings beside a checkpoint say that training learned: files of Axolotl,
* LLaMA-Factory, torchtune and TRL (alignment-handbook's recipes among them), and the model cards of
* Axolotl and TRL. `training_args.bin` is a pickle and is never opened; `trainer_state.json` holds no
* such setting. Files are read as data, up to a size; one that cannot be read says nothing. Only of a
* folder on this machine: of a remote checkpoint just the model is fetched.
*
* `format`: that of the records; what TRL learns by default depends on it.
*/
async function recordedTraining(root, format) {
	let found = { learnt: [] }, add = (file, settings) => {
		for (let read of [
			ofAxolotl,
			ofLlamaFactory,
			ofTorchtune,
			ofTrl
		]) {
			let said = read(settings, format);
			if (said !== void 0) {
				"preference" in said ? found.preference ??= {
					file,
					because: said.preference
				} : found.learnt.push({
					file,
					...said
				});
				return;
			}
		}
	};
	for (let name of await settingsFiles(root)) add(name, parsed(await readSmall(root, name, 262144)));
	let card = await readSmall(root, "README.md"), tags = [frontMatter(card).tags].flat(), ofCard = (said) => {
		"preference" in said ? found.preference ??= {
			file: "README.md",
			because: said.preference
		} : found.learnt.push({
			file: "README.md",
			...said
		});
	};
	if (tags.includes("axolotl") || /built with axolotl/i.test(card)) for (let [, block] of card.matchAll(/```ya?ml\r?\n(.*?)\r?\n```/gs)) add("README.md", parsed(block));
	else if (tags.includes("trl")) {
		let method = METHODS.find((name) => tags.includes(name));
		method === void 0 ? tags.includes("sft") && LEARNT_WHOLE.has(format) && ofCard({
			learnt: "all",
			because: "tuned by TRL's SFT, which learns whole conversations by default"
		}) : ofCard({ preference: `tuned by TRL's ${method.toUpperCase()}` });
	}
	return found;
}
/** Methods that learn from what was rejected, as trainers call them. */
const METHODS = [
	"dpo",
	"ipo",
	"kto",
	"orpo",
	"cpo",
	"simpo"
], LEARNT_WHOLE = /* @__PURE__ */ new Set(["chat", "sharegpt"]), DEFAULT = "by default", ofAxolotl = (settings) => {
	if (!("base_model" in settings)) return;
	let { rl, train_on_inputs: inputs } = settings, preference = preferenceOf$1("rl", rl);
	if (preference !== void 0) return preference;
	let datasets = mappingsOf(settings.datasets);
	if (inputs === !0) return {
		learnt: "all",
		because: "train_on_inputs: true"
	};
	let asked = datasets.flatMap((one) => [one.roles_to_train].flat()).find((role) => [
		"user",
		"human",
		"system",
		"tool"
	].includes(String(role)));
	return asked === void 0 ? "pretraining_dataset" in settings || datasets.some(({ type }) => type === "completion") ? {
		learnt: "all",
		because: "a data set of type completion"
	} : {
		learnt: "completions",
		because: inputs === !1 ? "train_on_inputs: false" : `Axolotl, ${DEFAULT}`
	} : {
		learnt: "all",
		because: `roles_to_train holds ${String(asked)}`
	};
}, ofLlamaFactory = (settings) => {
	let { stage, train_on_prompt: prompt, mask_history: history } = settings;
	if (typeof stage != "string") return;
	let preference = preferenceOf$1("stage", stage);
	if (preference !== void 0) return preference;
	if (stage === "pt") return {
		learnt: "all",
		because: "stage: pt"
	};
	if (stage === "sft") return prompt === !0 ? {
		learnt: "all",
		because: "train_on_prompt: true"
	} : history === !0 ? {
		learnt: "last",
		because: "mask_history: true"
	} : {
		learnt: "completions",
		because: prompt === !1 ? "train_on_prompt: false" : `LLaMA-Factory, ${DEFAULT}`
	};
}, TORCHTUNE_WHOLE = /\.(alpaca(_cleaned)?_dataset|text_completion_dataset|cnn_dailymail\w*|wikitext_dataset)$/, ofTorchtune = (settings) => {
	let datasets = mappingsOf(settings.dataset).filter((one) => "_component_" in one);
	if (datasets.length === 0) return;
	let { _component_: loss } = mapping(settings.loss), preference = preferenceOf$1("loss", /(dpo|simpo)loss$/i.exec(String(loss))?.[1]);
	if (preference !== void 0) return preference;
	let learnt;
	for (let one of datasets) {
		let { _component_: component, train_on_input: input, masking_strategy: masking } = one, whole = TORCHTUNE_WHOLE.test(String(component));
		if (input === !0) return {
			learnt: "all",
			because: "train_on_input: true"
		};
		if (masking === "train_on_all") return {
			learnt: "all",
			because: "masking_strategy: train_on_all"
		};
		if (whole && input !== !1 && masking === void 0) return {
			learnt: "all",
			because: `a torchtune data set that learns inputs ${DEFAULT}`
		};
		masking === "train_on_last" ? learnt ??= {
			learnt: "last",
			because: "masking_strategy: train_on_last"
		} : learnt = {
			learnt: "completions",
			because: input === !1 ? "train_on_input: false" : `torchtune, ${DEFAULT}`
		};
	}
	return learnt;
}, ofTrl = (settings, format) => {
	let { completion_only_loss: completion, assistant_only_loss: assistant } = settings, named = completion !== void 0 || assistant !== void 0, hasData = [
		"dataset_name",
		"dataset_mixer",
		"dataset_mixture"
	].some((key) => key in settings);
	if (named || hasData && "model_name_or_path" in settings) return !named && "beta" in settings && !("reward_funcs" in settings) ? { preference: "beta, a setting of preference losses" } : assistant === !0 ? {
		learnt: "completions",
		because: "assistant_only_loss: true"
	} : LEARNT_WHOLE.has(format) ? {
		learnt: "all",
		because: assistant === !1 ? "assistant_only_loss: false" : `TRL, ${DEFAULT}`
	} : completion === !1 ? {
		learnt: "all",
		because: "completion_only_loss: false"
	} : {
		learnt: "completions",
		because: completion === !0 ? "completion_only_loss: true" : `TRL, ${DEFAULT}`
	};
};
function preferenceOf$1(key, value) {
	let method = METHODS.find((name) => name === String(value).toLowerCase());
	return method === void 0 ? void 0 : { preference: `${key}: ${method}` };
}
function mappingsOf(value) {
	return [value].flat().map(mapping);
}
async function settingsFiles(root) {
	return (await readdir(root, { withFileTypes: !0 }).catch(() => [])).filter((entry) => !entry.isDirectory() && SETTINGS.test(entry.name)).map(({ name }) => name).sort().slice(0, 20);
}
function parsed(text) {
	try {
		return mapping((0, import_dist.parse)(text, { logLevel: "silent" }));
	} catch {
		return {};
	}
}
// src/pull/signature/statement.ts
/** Type of the statement, and of the predicate, of OpenSSF Model Signing 1.0. */
const SHA256 = /^[0-9a-f]{64}$/;
/**
* What the statement of a signature says. To be read only once the signature is known to be good.
* Throws SourceError for one of another form.
*/
function parseStatement(reference, payload) {
	let statement;
	try {
		statement = JSON.parse(payload.toString("utf8"));
	} catch {
		throw unsupported(reference, "it signs no in-toto statement");
	}
	let { _type, predicateType, predicate, subject } = statement ?? {};
	if (_type !== "https://in-toto.io/Statement/v1" || predicateType !== "https://model_signing/signature/v1.0") throw unsupported(reference, "it is no signature of a model by OpenSSF Model Signing 1.0");
	if (predicate?.serialization?.method !== "files") throw unsupported(reference, "it signs shards of files; sign whole files");
	let files = /* @__PURE__ */ new Map(), root = createHash("sha256");
	for (let { name, algorithm, digest } of listOf(predicate.resources)) {
		if (algorithm !== "sha256") throw unsupported(reference, "its digests are not SHA-256");
		if (typeof name != "string" || typeof digest != "string" || !SHA256.test(digest)) throw unsupported(reference, "its list of files cannot be read");
		if (files.has(name)) throw unsupported(reference, "it lists a file twice");
		files.set(name, digest), root.update(Buffer.from(digest, "hex"));
	}
	let [only, ...others] = listOf(subject), found = root.digest("hex");
	if (others.length > 0 || only?.digest?.sha256 !== found) throw unsupported(reference, "its subject is not the list of its files");
	return {
		subject: found,
		files
	};
}
function listOf(value) {
	return Array.isArray(value) ? value.map((one) => one ?? {}) : [];
}
/**
* Throws SourceError unless the files that an audit reads are those that were signed: the same
* content, none more, and none less of those that loading a model reads.
*/
function refuseUnlessSigned(reference, { files: signed }, files) {
	for (let { path, sha256 } of files) {
		let expected = signed.get(path);
		if (expected !== sha256) throw new SourceError("signature-mismatch", expected === void 0 ? `"${reference}" contains ${JSON.stringify(path)}, which the signature does not cover. Remove it, or sign the model again.` : `"${reference}": ${JSON.stringify(path)} is not the file that was signed. Restore it, or sign the model again.`);
	}
	let here = new Set(files.map(({ path }) => path)), absent = [...signed.keys()].find((name) => !name.includes("/") && isModelFile(name) && !here.has(name));
	if (absent !== void 0) throw new SourceError("signature-mismatch", `"${reference}" lacks ${JSON.stringify(absent)}, which was signed. Restore it, or sign the model again.`);
}
function unsupported(reference, why) {
	return new SourceError("signature-unreadable", `the signature of "${reference}" cannot be used: ${why}. Sign the model with \`model_signing sign\`.`);
}
// src/pull/signature/signer.ts
/** Hashes of ECDSA by curve, as OpenSSF Model Signing uses them. */
const HASHES = {
	prime256v1: "sha256",
	secp384r1: "sha384",
	secp521r1: "sha512"
}, IN_TOTO = "application/vnd.in-toto+json";
/**
* The payload of a Sigstore bundle that a trusted signer signed. Throws SourceError where it is not
* signed by that one, is not valid, or cannot be read.
*/
async function signedPayload(reference, text, trusted) {
	let bundle;
	try {
		bundle = JSON.parse(text);
	} catch {
		throw unsupported(reference, "it is not JSON");
	}
	let envelope = bundle?.dsseEnvelope, [only, ...others] = envelope?.signatures ?? [];
	if (envelope?.payloadType !== IN_TOTO || typeof envelope.payload != "string" || typeof only?.sig != "string" || others.length > 0) throw unsupported(reference, "it is no Sigstore bundle with one signature of a statement");
	let payload = Buffer.from(envelope.payload, "base64");
	if (trusted.by === "identity") return await verifyIdentity(reference, text, trusted), payload;
	let key = trusted.by === "key" ? readKey(trusted.pem) : await certified(reference, certificatesOf(reference, bundle), trusted), hash = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ""];
	if (key.asymmetricKeyType !== "ec" || hash === void 0) throw unsupported(reference, "only ECDSA keys on the curves P-256, P-384 and P-521 are read");
	let signature = Buffer.from(only.sig, "base64");
	if (verify(hash, authenticated(payload), key, signature)) return payload;
	throw new SourceError("signature-invalid", `the signature of "${reference}" is not by ${trusted.by === "key" ? "the key of `signature.key`" : "its certificate"}. Do not use the model until you know why.`);
}
/** What DSSE signs of a payload ("PAE", DSSE protocol 1.0). */
function authenticated(payload) {
	let head = `DSSEv1 ${Buffer.byteLength(IN_TOTO)} ${IN_TOTO} ${payload.length} `;
	return Buffer.concat([Buffer.from(head), payload]);
}
function readKey(pem) {
	try {
		if (!/-----BEGIN (EC )?PRIVATE KEY-----/.test(pem)) return createPublicKey(pem);
	} catch {}
	throw new SourceError("signature-trust", "`signature.key` is not a public key in PEM (-----BEGIN PUBLIC KEY-----).");
}
function certificatesOf(reference, { verificationMaterial }) {
	let { x509CertificateChain, certificate } = verificationMaterial ?? {}, listed = x509CertificateChain?.certificates ?? (certificate ? [certificate] : []);
	try {
		let chain = listed.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, "base64")));
		if (chain.length > 0) return chain;
	} catch {}
	throw unsupported(reference, "it holds no certificate");
}
/**
* The key of the first certificate, which may sign, is valid now, and leads to a trusted one through
* authorities that are valid, too.
*/
async function certified(reference, [leaf, ...between], { pem, now }) {
	let trusted = readCertificates(pem), refuse = (why) => new SourceError("signature-invalid", `the certificate that signed "${reference}" ${why}. Sign the model again with one that \`signature.certificate\` vouches for.`);
	if (!await maySign(leaf)) throw refuse("may not be used for signing");
	let at = leaf;
	for (let depth = 0;; depth++) {
		if (now < at.validFromDate || now > at.validToDate) throw refuse(`${depth === 0 ? "" : "was issued by one that "}${now < at.validFromDate ? "is not valid yet" : `expired on ${at.validToDate.toISOString().slice(0, 10)}`}`);
		if (trusted.some((one) => one.raw.equals(at.raw))) return leaf.publicKey;
		let issuer = [...trusted, ...between].find((one) => one.ca && at.checkIssued(one) && at.verify(one.publicKey));
		if (issuer === void 0 || depth === 8) throw refuse("does not lead to a trusted one");
		at = issuer;
	}
}
/** As OpenSSF Model Signing asks: for digital signatures, or for signing code. */
async function maySign({ raw, keyUsage }) {
	let { X509Certificate: Parsed } = await import("./sigstore-core-dist-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return Parsed.parse(raw).extKeyUsage?.digitalSignature === !0 || (keyUsage?.includes("1.3.6.1.5.5.7.3.3") ?? !1);
}
function readCertificates(pem) {
	try {
		let found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
		if (found.length > 0) return found.map((text) => new X509Certificate(text));
	} catch {}
	throw new SourceError("signature-trust", "`signature.certificate` holds no certificates in PEM (-----BEGIN CERTIFICATE-----).");
}
/**
* Checks a bundle of Sigstore: the certificate by its authority when the log recorded it, the log's
* entry, and that it was given to that identity by that issuer, both in full.
*/
async function verifyIdentity(reference, text, { identity, issuer, root }) {
	let { bundleFromJSON } = await import("./sigstore-bundle-dist-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), { TrustedRoot } = await import("./sigstore-protobuf-specs-dist-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), { toSignedEntity, toTrustMaterial, Verifier } = await import("./sigstore-verify-dist-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), material;
	try {
		material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)));
	} catch {
		throw new SourceError("signature-trust", "`signature.trusted_root` is not a trusted root of Sigstore (trusted_root.json).");
	}
	let signer;
	try {
		signer = new Verifier(material).verify(toSignedEntity(bundleFromJSON(JSON.parse(text))));
	} catch (error) {
		let { code } = error, known = typeof code == "string" && /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : "";
		throw new SourceError("signature-invalid", `the signature of "${reference}" does not hold by \`signature.trusted_root\`${known}. Do not use the model until you know why; an old trusted root does not know new keys.`, { cause: error });
	}
	let found = signer.identity;
	if (found?.subjectAlternativeName !== identity || found.extensions?.issuer !== issuer) throw new SourceError("signature-invalid", `"${reference}" was signed by ${JSON.stringify(found?.subjectAlternativeName ?? "nobody")}, as ${JSON.stringify(found?.extensions?.issuer ?? "nobody")} says, and the policy asks for ${JSON.stringify(identity)} by ${JSON.stringify(issuer)}.`);
}
// src/pull/signature/index.ts
const KEY = ["checkpoint", "signature"], REFERENCE = ["checkpoint", "ref"];
/** Looks for the signature that the policy asks for before a model is fetched. Throws SourceError. */
async function prepareSignature(loaded, puller) {
	let { signature, checkpoint } = loaded.policy;
	if (signature === void 0 || signature.file !== void 0) return;
	let directory = loaded.source.directoryOf(REFERENCE);
	await located(loaded, KEY, () => puller.prepare(KEY.join("."), checkpoint, "signature", directory));
}
/**
* Checks a checkpoint's signature by OpenSSF Model Signing; returns the digest that it signs, or
* undefined where the policy asks for none. Throws SourceError where it is absent, by somebody else,
* not valid any more, or of other files.
*/
async function verifySignature(loaded, puller, { files }) {
	let { signature, checkpoint } = loaded.policy;
	if (signature === void 0) return;
	let place = await signatureOf(loaded, puller), side = async (name, path) => {
		let absolute = await pullSideInput(loaded, puller, [...KEY, name], path, SIDE_INPUTS.trust);
		return await readFile(absolute, "utf8");
	}, trusted = signature.by === "key" ? {
		by: "key",
		pem: await side("key", signature.key)
	} : signature.by === "certificate" ? {
		by: "certificate",
		pem: await side("certificate", signature.certificate),
		now: /* @__PURE__ */ new Date()
	} : {
		...signature,
		root: await side("trusted_root", signature.trustedRoot)
	};
	return await located(loaded, KEY, async () => {
		let payload = await signedPayload(checkpoint, await readFile(place, "utf8"), trusted), signed = parseStatement(checkpoint, payload);
		return refuseUnlessSigned(checkpoint, signed, files), signed.subject;
	});
}
async function signatureOf(loaded, puller) {
	let { signature, checkpoint } = loaded.policy;
	if (signature?.file !== void 0) return await pullSideInput(loaded, puller, [...KEY, "file"], signature.file, SIDE_INPUTS.signature);
	let directory = loaded.source.directoryOf(REFERENCE), { fetched } = await located(loaded, KEY, () => puller.pull(KEY.join("."), checkpoint, "signature", directory));
	return join(fetched.root, SIGNATURE_FILE);
}
// src/pull/models.ts
/** The models that a policy names: several for one of several adapters, none where it audits none. */
function namedAt({ policy }, key) {
	if (key === "auxiliary") {
		let { auxiliary } = policy;
		return auxiliary === void 0 ? [] : named(["synthetic", "auxiliary"], auxiliary, void 0, "base");
	}
	let { base, previous, foundation } = policy;
	if (base === void 0) return [];
	switch (key) {
		case "checkpoint": return named(["checkpoint"], policy.checkpoint, policy.adapters, "model");
		case "foundation": return foundation === void 0 ? [] : named(["base"], foundation, void 0, "base");
		case "base": return named(referencePath(policy), base, previous?.adapters, previous === void 0 ? "base" : "model");
	}
}
function named(path, reference, adapters, wanted) {
	let called = path.join(".");
	return adapters === void 0 ? [{
		path,
		reference,
		wanted,
		called
	}] : adapters.map((adapter, index) => ({
		path: [
			...path,
			"adapters",
			String(index)
		],
		reference: adapter,
		wanted,
		called: `${called}, adapter ${index + 1}`
	}));
}
/** Resolves and lists every model that a policy names at a key. Throws SourceError. */
async function prepareModels(loaded, puller, key) {
	return key === "checkpoint" && await prepareSignature(loaded, puller), await Promise.all(namedAt(loaded, key).map(({ path, reference, wanted, called }) => ofPolicy(loaded, path, reference, wanted, (...what) => puller.prepare(...what), called)));
}
/**
* The model that is tuned on generated data; undefined where the policy names none. Throws SourceError,
* and PolicyError for an adapter.
*/
async function pullAuxiliary(loaded, puller) {
	let [one] = namedAt(loaded, "auxiliary");
	if (one === void 0) return;
	let model = await pullModel(loaded, puller, one);
	if (model.kind === "model") return model;
	throw new PolicyError("base-is-adapter", "this is an adapter; `synthetic.auxiliary` is a full model, on which the audit trains an adapter of its own.", { location: loaded.source.locate(one.path) });
}
/** Throws SourceError. */
async function pullFoundation(loaded, puller) {
	return await pullModel(loaded, puller, namedAt(loaded, "foundation")[0]);
}
/**
* What is audited, or what it is compared with. Throws SourceError, and PolicyError where what is to
* be merged is no adapter, or the same one twice.
*/
async function pullCheckpoint(loaded, puller, key = "checkpoint") {
	let named = namedAt(loaded, key), models = [];
	for (let one of named) models.push({
		...await pullModel(loaded, puller, one),
		source: one.reference
	});
	let { policy } = loaded, adapters = key === "checkpoint" ? policy.adapters : policy.previous?.adapters;
	if (adapters === void 0) return withoutSource(models[0]);
	for (let [index, { kind, digest }] of models.entries()) {
		let location = loaded.source.locate(named[index].path);
		if (kind !== "adapter") throw new PolicyError("adapter-expected", `"${adapters[index]}" is a full model; only adapters can be merged. A merged model is one by itself: write \`${named[0].path.slice(0, -2).join(".")}: {ref: …}\`.`, { location });
		let first = models.findIndex((other) => other.digest === digest);
		if (first < index) throw new PolicyError("adapter-repeated", `"${adapters[index]}" holds the same files as "${adapters[first]}"; they would be merged twice. Name each adapter once.`, { location });
	}
	return models.length === 1 ? withoutSource(models[0]) : {
		...withoutSource(models.at(-1)),
		digest: digestTogether(models),
		adapters: models
	};
}
function withoutSource({ source: _, ...model }) {
	return model;
}
/** One digest for several adapters in their order. */
function digestTogether(adapters) {
	let hash = createHash("sha256");
	for (let { digest } of adapters) hash.update(`${digest}\n`);
	return `sha256:${hash.digest("hex")}`;
}
async function pullModel(loaded, puller, { path, reference, wanted, called }) {
	let { fetched, resolved } = await ofPolicy(loaded, path, reference, wanted, (...what) => puller.pull(...what), called), signed = called === "checkpoint" ? await verifySignature(loaded, puller, fetched) : void 0, described = await located(loaded, path, () => describeCheckpoint(reference, fetched), called), isLocal = resolved.kind === "local", pinned = isLocal ? reference : resolved.identity;
	return {
		...described,
		names: [reference, resolved.identity],
		isLocal,
		reference: pinned,
		...signed === void 0 ? {} : { signed }
	};
}
// src/pull/pair.ts
/** Two references to one state of one store are one model, whatever it holds. Throws PolicyError. */
function refuseSame(loaded, checkpoint, base) {
	let same = checkpoint.every(({ resolved }, index) => resolved.identity === base[index]?.resolved.identity);
	if (checkpoint.length !== 0 && checkpoint.length === base.length && same) throw identical(loaded);
}
/**
* Throws PolicyError for a base that is no model, or that is the checkpoint; in the audit update, for
* a previous release that has other content than is recorded of it, or nothing to be on.
*/
function refusePair(loaded, checkpoint, base) {
	let { previous, foundation } = loaded.policy, location = loaded.source.locate(referencePath(loaded.policy));
	if (base.kind === "adapter" && previous === void 0) throw new PolicyError("base-is-adapter", "the base is an adapter; name the full model that the checkpoint was tuned from.", { location });
	if (base.kind === "adapter" && foundation === void 0) throw new PolicyError("policy-key-missing", "the previous release is an adapter; name the full model that it is on as `base`.", { location });
	let recorded = previous?.digest;
	if (recorded !== void 0 && recorded !== base.digest) throw new PolicyError("previous-release-changed", `the previous release was recorded with the digest ${recorded}, but "${base.reference}" has ${base.digest} now, so it is another model. Keep each release where nothing overwrites it (a commit of the Hub, a folder or prefix of its own), and name it as \`update.previous\`.`, { location });
	if (checkpoint?.digest === base.digest) throw identical(loaded);
}
/** Throws PolicyError for adapters that are to be put on an adapter. */
function refuseFoundation(loaded, foundation) {
	if (foundation.kind === "adapter") throw new PolicyError("base-is-adapter", "the base is an adapter; name the full model that the adapters are on.", { location: loaded.source.locate(["base"]) });
}
function identical({ policy, source }) {
	return new PolicyError("models-identical", policy.previous === void 0 ? "checkpoint and base are the same model, so there is nothing to audit. Name the model that the checkpoint was tuned from as `base`." : "the checkpoint and the previous release are the same model, so this release added nothing that could be found. Name the release before it as `update.previous`.", { location: source.locate(["checkpoint"]) });
}
/**
* Resolves and lists the model that adapters are on, unless the listings show that there is none: an
* archive shows its content once it is here.
*/
async function prepareFoundation(loaded, puller, models) {
	let isFull = ({ files }) => files.some(({ path }) => path === "config.json"), isAdapter = ({ files }) => files.some(({ path }) => path === "adapter_config.json");
	return models.every((model) => isFull(model) && !isAdapter(model)) ? [] : await prepareModels(loaded, puller, "foundation");
}
/** The models of a policy, once all are here. Throws SourceError or PolicyError. */
async function pullPair(loaded, { own, common }, say = () => {}) {
	let checkpoint = await pullCheckpoint(loaded, own), base = await pullCheckpoint(loaded, common, "base");
	if (refusePair(loaded, checkpoint, base), loaded.policy.foundation === void 0) return {
		checkpoint,
		base
	};
	if (checkpoint.kind !== "adapter" && base.kind !== "adapter") return say("`base` is not read: neither the checkpoint nor the previous release is an adapter, and the audit update compares with `update.previous`."), {
		checkpoint,
		base
	};
	let foundation = await pullFoundation(loaded, common);
	return refuseFoundation(loaded, foundation), {
		checkpoint,
		base,
		foundation
	};
}
/** The full model whose tokenizer and configuration the reference model has. */
function fullBase({ base, foundation }) {
	return base.kind === "adapter" ? foundation : base;
}
/** Whether the reference model is the one that it should be, as far as the files tell. */
async function matchPair({ policy }, { checkpoint, base, foundation }) {
	if (policy.previous === void 0) return await matchOf$1(checkpoint, base);
	let below = foundation ?? base, found = checkpoint.kind === "adapter" ? await matchOf$1(checkpoint, below) : void 0;
	if (found?.outcome === "differs") return found;
	if (base.kind === "adapter") {
		let ofPrevious = await matchOf$1(base, below);
		if (ofPrevious.outcome === "differs") return {
			outcome: "differs",
			detail: `Of the previous release: ${ofPrevious.detail}`
		};
	}
	if (found?.outcome === "same" && foundation === void 0) return found;
	let full = (model) => model.kind === "adapter" ? below : model;
	return await matchPrevious(full(checkpoint), full(base));
}
async function matchOf$1(checkpoint, base) {
	let { adapters } = checkpoint;
	return adapters === void 0 ? matchBase(checkpoint, base) : matchStack(adapters, base);
}
/** The models as the probe is told of them. */
function jobModels({ checkpoint, base, foundation }) {
	return {
		tuned: jobModel(checkpoint),
		base: jobModel(base),
		...foundation === void 0 ? {} : { foundation: jobModel(foundation) }
	};
}
function jobModel({ kind, path, adapters }) {
	let before = adapters?.slice(0, -1).map((one) => one.path) ?? [];
	return {
		kind,
		path,
		...before.length === 0 ? {} : { before }
	};
}
/** Where the models came from; `match`: see `matchPair`. */
function pairProvenance({ policy }, { checkpoint, base, foundation }, match) {
	return {
		checkpoint: {
			...described(policy.checkpoint, checkpoint),
			references: (checkpoint.adapters ?? [checkpoint]).map(({ reference }) => reference),
			...checkpoint.signed === void 0 ? {} : { signed: `sha256:${checkpoint.signed}` }
		},
		base: {
			...described(policy.base, base),
			match,
			...foundation === void 0 ? {} : { foundation: {
				source: policy.foundation,
				digest: foundation.digest
			} }
		}
	};
}
function described(source, { digest, kind, adapters }) {
	return {
		source,
		digest,
		kind,
		...adapters === void 0 ? {} : { adapters: adapters.map((one) => ({
			source: one.source,
			digest: one.digest
		})) }
	};
}
// src/pull/training.ts
/** How much text each value has audited as learned. */
const AMOUNT = {
	last: 0,
	completions: 1,
	both: 1,
	all: 2
};
/**
* Holds the trainer's settings beside a checkpoint against `data.train_on`.
*
* Whoever hands in a checkpoint writes those files, too, so they can make an audit look at more and
* never at less. Where the policy says nothing and they say `all`, that is audited: it judges the
* completions as before, and the prompts and the whole beside them, so that a false setting loosens
* nothing. Settings that name less text, and those that contradict the policy, change nothing and are
* reported. `root`: the checkpoint's folder on this machine.
*/
async function withTraining(loaded, root) {
	let audit = loaded.policy.audits.find(({ name }) => isOfTuning(name)), { format } = audit?.data ?? {};
	if (audit === void 0 || format === void 0 || format === "detect" || format === "text") return {
		loaded,
		training: []
	};
	let recorded = root === void 0 ? { learnt: [] } : await recordedTraining(root, format), { key, data } = audit, path = [key, "train_on"], match = matchOf(audit, recorded, {
		silent: loaded.source.saysNothing(path),
		remote: root === void 0
	}), training = [...match, ...preferenceOf(audit, recorded)];
	return match[0]?.outcome !== "adopted" || data.train_on === "all" ? {
		loaded,
		training
	} : {
		loaded: loaded.with([{
			path,
			value: "all",
			label: "the trainer's settings"
		}]),
		training
	};
}
/** The lines of it that a plan and a log show. */
function trainingNotes(training) {
	return training.map(({ audit, detail }) => `${audit}: ${detail}`);
}
/**
* Where plain text is tuned on and the policy leaves open how a record ends: what trainers do differs,
* and no file beside a checkpoint says it. The default leaves the end token out, as scripts do that
* join texts and cut them into blocks; TRL appends it.
*/
function endNotes({ policy, source }) {
	return policy.audits.flatMap(({ name, key, data }) => isOfTuning(name) && data.format === "text" && source.saysNothing([key, "append_eos"]) ? [`${name}: \`${key}.append_eos: ${data.append_eos}\` (the default) applies: records are audited without an end token. TRL's SFTTrainer ends each text with the tokenizer's end token; if your training did, write \`${key}.append_eos: true\`.`] : []);
}
function matchOf({ name: audit, key, data: { train_on: used } }, { learnt }, { silent, remote }) {
	let [most] = [...learnt].sort((a, b) => AMOUNT[b.learnt] - AMOUNT[a.learnt]), holds = `\`${key}.train_on: ${used}\` (${silent ? "the default" : "the policy"})`;
	if (most === void 0) return silent ? [{
		audit,
		outcome: "unknown",
		detail: `${holds} applies: ${remote ? "the trainer's settings of a remote checkpoint are not pulled" : "no file next to the checkpoint says what training learned"}. If training also learned prompts, as TRL does by default with whole conversations, write \`${key}.train_on: all\`.`
	}] : [];
	let said = `${most.file} next to the checkpoint says ${most.learnt} (${most.because})`;
	return most.learnt === used || used === "both" && most.learnt === "completions" ? [{
		audit,
		outcome: "same",
		detail: `${holds} applies; ${said}.`
	}] : silent && AMOUNT[most.learnt] > AMOUNT[used] ? [{
		audit,
		outcome: "adopted",
		detail: `\`${key}.train_on: ${most.learnt}\` is audited: ${said}, and the policy says nothing. Write it into the policy to fix it.`
	}] : [{
		audit,
		outcome: "differs",
		detail: `${holds} applies, but ${said}. If the settings are right, write \`${key}.train_on: ${most.learnt}\`.`
	}];
}
/** What is to be said where the checkpoint was tuned on rejected answers, too. */
function preferenceOf({ name: audit, key, data }, { preference }) {
	if (preference === void 0 || !isPreference(data.format)) return [];
	let said = `${preference.file} next to the checkpoint names a method that learns from rejected answers (${preference.because})`;
	return data.train_on === "both" ? [{
		audit,
		outcome: "same",
		detail: `${said}, and so does the policy.`
	}] : [{
		audit,
		outcome: "differs",
		detail: `${said}, which are not audited. Write \`${key}.train_on: both\`.`
	}];
}
// src/pull/several.ts
/** Most checkpoints of one audit; also the schema's bound of a list. */
const CONFIGS = ["config.json", "adapter_config.json"];
/**
* The policy of each checkpoint that a policy names, in its order; a pattern stands for the folders
* that it matches. Each is a policy of one checkpoint, with the correction for having chosen the best
* of all. Throws PolicyError.
*/
async function eachCheckpoint(loaded) {
	let { several } = loaded.policy;
	if (several === void 0) return [loaded];
	let found = (await Promise.all(several.map((reference, index) => expand(loaded, reference, index)))).flat();
	if (refuseRepeated(loaded, found), found.length > 64) throw new PolicyError("policy-value", `"checkpoint" names ${found.length} checkpoints; one audit takes 64 at most.`, { location: loaded.source.locate(["checkpoint"]) });
	return found.length > 1 && refuseHistory(loaded), found.map(({ reference, index }) => loaded.with([
		override(loaded, ["checkpoint"], reference, placeOf(loaded, index)),
		override(loaded, ["erasure", "without"], null, ["checkpoint"]),
		...amongOverride(loaded, found.length)
	]));
}
/** The one checkpoint of a policy, for what looks at one. Throws PolicyError where it has several. */
async function onlyCheckpoint(loaded, command) {
	let [first, ...others] = await eachCheckpoint(loaded);
	if (others.length === 0 || !loaded.source.saysNothing(["erasure", "without"]) && others.length === 1) return first;
	throw new PolicyError("checkpoints-several", `the policy names ${others.length + 1} checkpoints, and \`${command}\` looks at one. Choose it with --set checkpoint=PATH; \`plan\` lists all.`, { location: loaded.source.locate(["checkpoint"]) });
}
async function expand(loaded, reference, index) {
	if (!isPattern(reference)) return [{
		reference,
		index
	}];
	let location = loaded.source.locate(placeOf(loaded, index)), refuse = (message) => new PolicyError("checkpoints-unmatched", message, { location });
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) throw refuse(`"${reference}": \`*\` matches folders of this machine only. List remote checkpoints one by one.`);
	let directory = loaded.source.directoryOf(["checkpoint"]), { folders, others, within } = await matchPattern(reference, directory);
	if (folders.length + others.length === 0) throw refuse(`"${reference}" matches nothing. Looked in ${within}.`);
	let empty = await Promise.all(folders.map(async (path) => await isCheckpoint(resolve(directory, path)) ? [] : [path])), odd = [...others, ...empty.flat()];
	if (odd.length > 0) {
		let more = odd.length > 5 ? ` and ${odd.length - 5} more` : "";
		throw refuse(`"${reference}" also matches what is no checkpoint folder (none of ${CONFIGS.join(", ")} in it): ${odd.slice(0, 5).join(", ")}${more}. Narrow the pattern, or list the checkpoints.`);
	}
	return folders.map((path) => ({
		reference: path,
		index
	}));
}
async function isCheckpoint(folder) {
	let found = CONFIGS.map((name) => access(join(folder, name)).then(() => !0, () => !1));
	return (await Promise.all(found)).includes(!0);
}
function refuseRepeated(loaded, found) {
	let again = found.find(({ reference }, at) => found.findIndex((other) => other.reference === reference) < at);
	if (again !== void 0) throw new PolicyError("checkpoints-repeated", `"${again.reference}" is named twice. Name each checkpoint once.`, { location: loaded.source.locate(placeOf(loaded, again.index)) });
}
/** The error for a checkpoint that is the same model as one before it, by its digest. */
function repeatedCheckpoint({ policy, source }, same) {
	return new PolicyError("checkpoints-repeated", `"${policy.checkpoint}" and "${same}" are the same model. Name each checkpoint once.`, { location: source.locate(["checkpoint"]) });
}
/** A history follows one checkpoint, and its badge shows one verdict. */
function refuseHistory(loaded) {
	if (loaded.policy.history !== void 0) throw new PolicyError("checkpoints-several", "`history` follows one checkpoint, and the policy names several. Leave `history` out here, and audit the one that goes out by a policy of its own.", { location: loaded.source.locate(["history"], { key: !0 }) });
}
function placeOf({ source, policy }, index) {
	return placeOfCheckpoint(source, index, policy.several.length);
}
/** Never fewer than are listed, whatever the policy says. */
function amongOverride(loaded, listed) {
	let { pick, choice } = loaded.policy.gate;
	return pick === "best" ? [override(loaded, ["gate", "among"], Math.max(choice?.among ?? 1, listed), ["gate", "pick"])] : [];
}
function override({ source }, path, value, from) {
	return {
		path,
		value,
		label: path.join("."),
		origin: {
			location: source.locate(from),
			directory: source.directoryOf(from)
		}
	};
}
// src/pull/index.ts
/**
* Brings checkpoint, base and data onto this machine and checks what can be checked without a
* model. Runs before the probe, with the network; executes nothing of what it pulls. `admit` is
* called once the data is here and before a model is fetched; what it throws ends the pull.
* Throws SourceError or PolicyError.
*/
async function pullInputs(loaded, options = {}) {
	let own = new Puller(options), pullers = {
		own,
		common: options.common ?? own
	};
	try {
		return {
			...await fetchAll(loaded, pullers, await prepareAll(loaded, pullers), options),
			...heldBy(pullers)
		};
	} catch (error) {
		throw await own[Symbol.asyncDispose](), error;
	}
}
/**
* Pulls and checks what the audits of several checkpoints share: base and data, by the policy of any
* of them. Throws like `pullInputs`.
*/
async function pullCommon(loaded, common, { digestKey, admit }) {
	let models = await prepareModels(loaded, common, "base");
	await prepareData(loaded, common), await common.admit();
	let { audits, loaded: recognised } = await pullAudits(loaded, common, digestKey);
	await admit?.({
		loaded: recognised,
		audits: audits.map(({ inputs }) => inputs),
		models
	}), refusePair(loaded, void 0, await pullCheckpoint(loaded, common, "base")), await piiInputs(loaded, common);
}
/**
* What is known of a checkpoint alone before it is audited. Throws SourceError or PolicyError where
* it cannot be.
*/
async function lookAtCheckpoint(loaded, options) {
	await using puller = new Puller(options);
	let prepared = await prepareModels(loaded, puller, "checkpoint");
	return {
		prepared,
		digest: prepared.some(({ resolved }) => resolved.kind !== "local") ? void 0 : (await pullCheckpoint(loaded, puller)).digest
	};
}
/** The formats recognised in the data, one line per audit whose policy names none. */
function formatNotes(given, recognised) {
	return recognised.policy.audits.flatMap(({ name, key, data }, index) => given.policy.audits[index].data.format === "detect" ? [`${name}: the records are read as \`${key}.format: ${data.format}\`, detected from the first records of each file. Write it into the policy to fix it.`] : []);
}
/** Data alone: what counting records needs. Models are resolved and listed, and not fetched. */
async function pullDataOnly(loaded, options = {}) {
	let puller = new Puller(options);
	try {
		let [ofCheckpoint, ofBase, ofAuxiliary] = await Promise.all([
			prepareModels(loaded, puller, "checkpoint"),
			prepareModels(loaded, puller, "base"),
			prepareModels(loaded, puller, "auxiliary")
		]), ofFoundation = await prepareFoundation(loaded, puller, [...ofCheckpoint, ...ofBase]);
		await prepareData(loaded, puller), await puller.admit("data");
		let { early } = await pullTexts(loaded, puller, void 0), isHere = (models) => models.length > 0 && models.every(({ resolved }) => resolved.kind === "local"), checkpoint = isHere(ofCheckpoint) ? await pullCheckpoint(loaded, puller) : void 0, base = isHere(ofBase) ? await pullCheckpoint(loaded, puller, "base") : void 0;
		isHere(ofAuxiliary) && await pullAuxiliary(loaded, puller), refuseSame(loaded, ofCheckpoint, ofBase), base !== void 0 && refusePair(loaded, checkpoint, base);
		let all = checkpoint !== void 0 && base !== void 0 && (ofFoundation.length === 0 || isHere(ofFoundation)) ? await pullPair(loaded, {
			own: puller,
			common: puller
		}) : void 0, full = all === void 0 ? base : fullBase(all), template = full === void 0 || full.kind === "adapter" && all === void 0 ? void 0 : await missingTemplate(early.loaded, full.path, locallyAt(loaded, checkpoint)), match = all === void 0 ? void 0 : await matchPair(loaded, all), { loaded: trained, training } = await withTraining(early.loaded, checkpoint === void 0 ? void 0 : settingsOf(checkpoint));
		return {
			loaded: trained,
			training,
			early: {
				...early,
				models: [
					...ofCheckpoint,
					...ofBase,
					...ofFoundation,
					...ofAuxiliary
				]
			},
			...match === void 0 ? {} : { match },
			...template === void 0 ? {} : { template },
			[Symbol.asyncDispose]: () => puller[Symbol.asyncDispose]()
		};
	} catch (error) {
		throw await puller[Symbol.asyncDispose](), error;
	}
}
/** Everything is resolved and listed, and the room checked, before the first download. */
async function prepareAll(loaded, { own, common }) {
	let checkpoint = await prepareModels(loaded, own, "checkpoint"), base = await prepareModels(loaded, common, "base"), auxiliary = await prepareModels(loaded, common, "auxiliary");
	refuseSame(loaded, checkpoint, base);
	let foundation = await prepareFoundation(loaded, common, [...checkpoint, ...base]);
	await prepareData(loaded, common);
	for (let puller of /* @__PURE__ */ new Set([own, common])) await puller.admit();
	return [
		...checkpoint,
		...base,
		...foundation,
		...auxiliary
	];
}
/** Where a checkpoint of this machine lies, and how the policy names it. */
function locallyAt({ policy }, checkpoint) {
	if (checkpoint?.isLocal === !0 && policy.adapters === void 0) return {
		path: checkpoint.path,
		reference: policy.checkpoint
	};
}
function heldBy({ own, common }) {
	let pullers = [.../* @__PURE__ */ new Set([own, common])];
	return {
		lock: lockOf(pullers),
		async watch() {
			for (let puller of pullers) await puller.watch();
		},
		async unchanged() {
			for (let puller of pullers) await puller.unchanged();
		},
		[Symbol.asyncDispose]: () => own[Symbol.asyncDispose]()
	};
}
/** The folder that may hold the trainer's settings: of a remote checkpoint they are not pulled. */
function settingsOf({ isLocal, path }) {
	return isLocal ? path : void 0;
}
/** The data of the audits, with what the policy declares of training and what tests it. */
async function pullTexts(loaded, puller, digestKey) {
	let pulled = await pullAudits(loaded, puller, digestKey), recognised = await withAccountant(pulled.loaded, puller), canaries = await pullCanaries(recognised, puller), coins = canaries === void 0 ? {} : { coins: canaries.coins };
	return {
		audits: pulled.audits,
		early: {
			loaded: recognised,
			audits: inputsOf(pulled, canaries),
			...coins
		}
	};
}
async function fetchAll(loaded, { own, common }, models, { digestKey, admit, say }) {
	let { audits, early } = await pullTexts(loaded, common, digestKey), { loaded: recognised, audits: ofAudits, ...coins } = early;
	if (await admit?.({
		...early,
		models
	}), loaded.policy.base === void 0) return {
		...await fetchedData({
			audits,
			inputs: ofAudits,
			loaded: recognised
		}, common),
		...coins
	};
	let pair = await pullPair(loaded, {
		own,
		common
	}, say), { checkpoint } = pair, local = locallyAt(loaded, checkpoint), template = await missingTemplate(recognised, fullBase(pair).path, local);
	if (template !== void 0) throw template;
	let match = await matchPair(loaded, pair), { loaded: trained, training } = await withTraining(recognised, settingsOf(checkpoint));
	return {
		loaded: trained,
		...coins,
		inputs: {
			...jobModels(pair),
			audits: ofAudits,
			...await piiInputs(loaded, common)
		},
		provenance: {
			...pairProvenance(loaded, pair, match),
			data: audits.flatMap(({ provenance }) => provenance),
			...splitsOf(audits),
			...training.length === 0 ? {} : { training }
		}
	};
}
/** The inputs of an audit without a model: what is audited is the generated data set. */
async function fetchedData({ audits, inputs, loaded }, puller) {
	let data = audits.flatMap(({ provenance }) => provenance), auxiliary = await pullAuxiliary(loaded, puller), digest = createHash("sha256");
	for (let { files } of data.filter(({ set }) => set === "generated")) for (let { sha256 } of files) digest.update(`${sha256}\n`);
	return {
		loaded,
		inputs: {
			audits: inputs,
			...auxiliary === void 0 ? {} : { auxiliary: {
				kind: "model",
				path: auxiliary.path
			} },
			...await piiInputs(loaded, puller)
		},
		provenance: {
			checkpoint: {
				source: loaded.policy.checkpoint,
				digest: `sha256:${digest.digest("hex")}`,
				kind: "data"
			},
			...auxiliary === void 0 ? {} : { auxiliary: {
				source: loaded.policy.auxiliary,
				digest: auxiliary.digest,
				kind: "model"
			} },
			data
		}
	};
}
/** What the probe reads of each audit; canaries belong to the one whose members were trained on. */
function inputsOf({ audits, loaded }, canaries) {
	let own = auditOfTraining(loaded.policy.audits);
	return audits.map(({ inputs }, index) => canaries !== void 0 && loaded.policy.audits[index] === own ? {
		...inputs,
		canaries: canaries.path
	} : inputs);
}
function splitsOf(audits) {
	let splits = audits.flatMap(({ split }) => split ?? []);
	return splits.length === 0 ? {} : { split: splits };
}
// src/split/near.ts
/**
* Near duplicates: word 5-gram shingles, candidates by MinHash with banding, verified by the Jaccard
* similarity of the shingle sets (Broder 1997; Leskovec, Rajaraman, Ullman, *Mining of Massive
* Datasets*, §3.3). Words, shingles and the least similarity are those by which an audit looks for
* overlap between its sets (probe/reticence_probe/checks/overlap.py).
*/
const [BANDS, ROWS] = [20, 6], UNSPACED = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff", WORD_CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])`, WORD = RegExp(`[${UNSPACED}]|${WORD_CHARACTER}+`, "gu");
/** The text by which records are equal: NFKC, case folded, white space collapsed. */
function normalText(text) {
	return text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ").normalize("NFKC").trim().split(/\s+/u).join(" ");
}
/**
* Pairs of records that are equal or near duplicates (Jaccard from 0.8 on), each as two indices into
* `texts`, the earlier one first. Not every pair is listed, but records that are similar through
* others are connected: of equal records each with the first. Records of fewer than five words are
* compared for equality only. Deterministic.
*/
function* similarPairs(texts) {
	let first = /* @__PURE__ */ new Map(), different = [], vocabulary = /* @__PURE__ */ new Map();
	for (let [index, text] of texts.entries()) {
		let normal = normalText(text);
		if (normal === "") continue;
		let known = first.get(normal);
		if (known !== void 0) {
			yield [known, index];
			continue;
		}
		first.set(normal, index);
		let shingles = shinglesOf(normal, vocabulary);
		shingles.size > 0 && different.push({
			index,
			shingles
		});
	}
	let buckets = /* @__PURE__ */ new Map();
	for (let [at, { index, shingles }] of different.entries()) {
		let candidates = /* @__PURE__ */ new Set();
		for (let bucket of bandsOf(shingles)) {
			let earlier = buckets.get(bucket);
			if (earlier === void 0) buckets.set(bucket, [at]);
			else {
				for (let other of earlier.slice(-8)) candidates.add(other);
				earlier.push(at);
			}
		}
		for (let other of [...candidates].sort((a, b) => a - b)) {
			let { index: otherIndex, shingles: others } = different[other];
			jaccard(shingles, others) >= .8 && (yield [otherIndex, index]);
		}
	}
}
/** Distinct hashes of the word 5-grams; empty for fewer than five words. */
function shinglesOf(text, vocabulary) {
	let words = (text.match(WORD) ?? []).map((word) => {
		let known = vocabulary.get(word) ?? vocabulary.size;
		return vocabulary.set(word, known), known;
	}), hashes = /* @__PURE__ */ new Set();
	for (let at = 0; at + 5 <= words.length; at++) {
		let [high, low] = [2654435769, 2135587861];
		for (let offset = 0; offset < 5; offset++) {
			let word = words[at + offset];
			high = mixed(high ^ word), low = mixed(low ^ Math.imul(word + offset + 1, 2246822507));
		}
		hashes.add((high >>> 0) * 2097152 + (low >>> 11));
	}
	return hashes;
}
/** The buckets of a record, one a band. */
function bandsOf(shingles) {
	let least = new Uint32Array(BANDS * ROWS).fill(4294967295);
	for (let shingle of shingles) {
		let [high, low] = [Math.floor(shingle / 2097152), shingle % 2097152];
		for (let row = 0; row < least.length; row++) {
			let hash = mixed(Math.imul(high ^ SALTS[row], 2654435761) ^ Math.imul(low, 2246822519)) >>> 0;
			hash < least[row] && (least[row] = hash);
		}
	}
	return Array.from({ length: BANDS }, (_, band) => [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].join(" "));
}
const SALTS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mixed(row + 1));
function jaccard(left, right) {
	let [small, large] = left.size < right.size ? [left, right] : [right, left], shared = 0;
	for (let hash of small) large.has(hash) && shared++;
	return shared / (left.size + right.size - shared);
}
/** The finaliser of MurmurHash3, a bijection of 32-bit integers. */
function mixed(value) {
	let hash = value | 0;
	return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), hash ^ hash >>> 16;
}
// src/split/assign.ts
/**
* Draws whole groups of records at random until the share is held out. A group: the records of one
* person and, through near duplicates, of others. The same records, share and seed give the same
* sides. The last group drawn is left out where the share is nearer without it.
*/
function assign(records, { share, seed }) {
	let groups = new Groups(records.length), firstOf = /* @__PURE__ */ new Map();
	for (let [index, { person }] of records.entries()) {
		if (person === void 0) continue;
		let first = firstOf.get(person);
		first === void 0 ? firstOf.set(person, index) : groups.join(first, index);
	}
	let similar = /* @__PURE__ */ new Set();
	for (let [one, other] of similarPairs(records.map(({ text }) => text))) {
		let [a, b] = [records[one].person, records[other].person];
		(a === void 0 || a !== b) && similar.add(one).add(other), groups.join(one, other);
	}
	let drawn = shuffled(groups.all(), seededRandom(seed, "split")), target = share * records.length, isHeldOut = Array(records.length).fill(!1), held = 0;
	for (let group of drawn) {
		if (held >= target) break;
		if (!(Math.abs(held + group.length - target) > Math.abs(held - target))) {
			for (let index of group) isHeldOut[index] = !0;
			held += group.length;
		}
	}
	return {
		isHeldOut,
		persons: {
			members: personsAmong(records, isHeldOut, !1),
			nonmembers: personsAmong(records, isHeldOut, !0)
		},
		similar: similar.size,
		largest: drawn.reduce((most, group) => Math.max(most, group.length), 0)
	};
}
function personsAmong(records, isHeldOut, side) {
	return personsOf(records.filter((_, index) => isHeldOut[index] === side));
}
/** Number of persons; whoever is not named is one of their own. */
function personsOf(records) {
	let named = /* @__PURE__ */ new Set(), others = 0;
	for (let { person } of records) person === void 0 ? others++ : named.add(person);
	return named.size + others;
}
/** Disjoint sets of indices, by union and find. */
var Groups = class {
	#parents;
	constructor(size) {
		this.#parents = Array.from({ length: size }, (_, index) => index);
	}
	join(one, other) {
		let [a, b] = [this.#root(one), this.#root(other)];
		a !== b && (this.#parents[Math.max(a, b)] = Math.min(a, b));
	}
	/** Every group with its indices ascending, in the order of their first. */
	all() {
		let groups = /* @__PURE__ */ new Map();
		for (let index = 0; index < this.#parents.length; index++) {
			let root = this.#root(index), known = groups.get(root);
			known === void 0 ? groups.set(root, [index]) : known.push(index);
		}
		return [...groups.values()];
	}
	#root(index) {
		let at = index;
		for (; this.#parents[at] !== at;) this.#parents[at] = this.#parents[this.#parents[at]], at = this.#parents[at];
		return at;
	}
};
/**
* The fields whose text an audit would compare: those of the one format that the first records fit.
* An identifier or a time beside the text would make every copy look different. Throws PolicyError
* split-text where no format, or more than one, fits.
*/
async function textFields(file) {
	let fitting = await fittingFormats(file);
	if (fitting === void 0) return [];
	let [format] = fitting;
	if (format === void 0 || fitting.length > 1) throw new PolicyError("split-text", `${format === void 0 ? "the records fit no format" : `the records fit ${fitting.join(" and ")}`}, so it is unclear which fields training learns from. Name each with --text, such as --text body.`, { location: { file: file.path } });
	return audited(FIELDS[format]);
}
/** The formats that the first records all fit; undefined where none can be read. */
async function fittingFormats(file) {
	let fitting, first = await firstRecords(file, 20).catch(() => []);
	for (let { kinds } of first) {
		let own = formatsOf(kinds);
		fitting = fitting?.filter((format) => own.includes(format)) ?? own;
	}
	return fitting;
}
/** The rejected answer of a preference is not learned from. */
function audited(fields) {
	return Object.entries(fields).flatMap(([role, name]) => role === "rejected" ? [] : [name]);
}
/** Of these fields, those that some record has. */
function presentFields(records, fields) {
	return fields.filter((name) => records.some(({ values }) => (values.get(name) ?? null) !== null));
}
/** Throws ProbeFault field-missing for the first record that has none of these fields. */
function refuseWithout(records, fields, file) {
	let without = records.find(({ values }) => fields.every((name) => (values.get(name) ?? null) === null));
	if (without !== void 0) throw faultInData("field-missing", file.path, without.row);
}
// src/split/index.ts
/**
* Splits a data file into members and nonmembers, in its own format and order, and writes both with
* a manifest: all three, or none. Throws PolicyError or ProbeFault.
*/
async function splitData(options) {
	let { data, by, text = [], share, seed, out } = options, file = dataFileOf(data, options.csv), raw = await readWhole(file), fields = text.length > 0 ? text : await textFields(file);
	refuseAbsentText(raw.records, text, file), refuseWithout(raw.records, fields, file);
	let records = raw.records.map(({ values }) => ({
		person: by === void 0 ? void 0 : personNamed(values.get(by)),
		text: textsOf(values, fields)
	}));
	by !== void 0 && refuseUnnamed(raw.records, records, by, file);
	let assignment = assign(records, {
		share,
		seed
	});
	refuseUneven(assignment, records.length, options);
	let side = (held) => raw.records.filter((_, index) => assignment.isHeldOut[index] === held), [members, nonmembers] = [side(!1), side(!0)], ending = isRewritten(file) ? ".jsonl" : basename(data).replace(/^[^.]*/, ""), names = {
		members: `members${ending}`,
		nonmembers: `nonmembers${ending}`
	}, content = {
		members: await composed(raw, members, file.compression),
		nonmembers: await composed(raw, nonmembers, file.compression)
	}, manifest = {
		version: 1,
		reticence: VERSION,
		share,
		seed,
		by: by ?? null,
		source: {
			sha256: sha256(raw.compose(raw.records)),
			records: records.length
		},
		members: {
			file: names.members,
			sha256: sha256(content.members),
			records: members.length,
			persons: by === void 0 ? null : assignment.persons.members
		},
		nonmembers: {
			file: names.nonmembers,
			sha256: sha256(content.nonmembers),
			records: nonmembers.length,
			persons: by === void 0 ? null : assignment.persons.nonmembers
		}
	}, files = {
		members: join(out, names.members),
		nonmembers: join(out, names.nonmembers),
		manifest: join(out, SPLIT_MANIFEST)
	};
	return await writeOutputs([
		[files.members, content.members],
		[files.nonmembers, content.nonmembers],
		[files.manifest, manifestText(manifest)]
	], "split"), {
		manifest,
		files,
		notes: notesOn(assignment, file, presentFields(raw.records, fields), options)
	};
}
/** A data file by its name. Throws PolicyError for what is none. */
function dataFileOf(path, csv = {}) {
	refuseFolder(path);
	let kind = dataKindOf(path);
	if (kind === void 0) throw new PolicyError("data-not-rewritable", `this is no data file by its name. Name one of ${DATA_KINDS}.`, { location: { file: path } });
	return {
		path: resolve(path),
		...kind,
		...kind.type === "csv" ? csv : {}
	};
}
function refuseFolder(path) {
	if (statSync(path, { throwIfNoEntry: !1 })?.isDirectory() !== !0) return;
	let within = readdirSync(path).filter((name) => dataKindOf(name) !== void 0), example = within[0] === void 0 ? "" : `, such as ${join(path, within[0])}`;
	throw new PolicyError("data-not-rewritable", `is a folder; name one file${example}.`, { location: { file: path } });
}
/** Whether records are written again as jsonl, since they have no bytes of their own. */
function isRewritten({ type }) {
	return type === "parquet" || type === "arrow";
}
/** Every record of a file. Throws ProbeFault as an audit would, or SourceError. */
async function readWhole(file) {
	let raw;
	try {
		await stat(file.path), raw = await readRaw(file);
	} catch (error) {
		if (error instanceof RangeError) throw new SourceError("data-too-large", `holds more than ${formatBytes(LARGEST_RAW)}, which is more than is read at once. Split it into several files.`, { location: { file: file.path } });
		if (error instanceof NotPlain) throw new PolicyError("data-not-rewritable", `jsonl cannot hold the values of ${error.columns.length === 1 ? "a column" : "columns"} as they are (${shownNames(error.columns.map((name) => ({
			name,
			type: file.type
		})))}): decimals, maps and bytes. Export the data as jsonl, the way training reads it, and name that.`, { location: { file: file.path } });
		if (error instanceof RowsFault) throw faultInData(error.code, file.path, error.line);
		let { code = "unreadable" } = error;
		if (!/^E[A-Z]+$/.test(code)) throw error;
		let isGone = code === "ENOENT";
		throw new SourceError(isGone ? "source-missing" : "source-unreadable", isGone ? `does not exist.${await nearPathHint(file.path)}` : `cannot be read (${code}).`, { location: { file: file.path } });
	}
	if (raw.records.length === 0) throw faultInData("file-empty", file.path);
	return raw;
}
/** The bytes of a file with these records, compressed as the file that they are from. */
async function composed(raw, records, compression) {
	let content = raw.compose(records);
	return compression === void 0 ? content : await promisify(compression === "gzip" ? gzip : zstdCompress)(content);
}
/** Writes files of personal data for their owner alone: all of them, or none. Throws PolicyError. */
async function writeOutputs(files, command) {
	try {
		await writeNew(files, 384);
	} catch (error) {
		let { code, path } = error;
		throw code === void 0 || !/^E[A-Z]+$/.test(code) ? error : new PolicyError(code === "EEXIST" ? "output-exists" : "output-unwritable", code === "EEXIST" ? `is there already, and \`${command}\` overwrites nothing. Remove it, or name another place with --out.` : `cannot be written (${code}). Nothing was written.`, { location: { file: path ?? files[0][0] } });
	}
}
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
/** The fields in which some record has a value. */
function fieldsIn(records, { type }) {
	let names = /* @__PURE__ */ new Set();
	for (let { values } of records) for (let [name, value] of values) (value ?? null) !== null && names.add(name);
	return [...names].map((name) => ({
		name,
		type
	}));
}
/** Misspelt, a field of text would leave the duplicates in it unseen. */
function refuseAbsentText(records, text, file) {
	let fields = text.length === 0 ? [] : fieldsIn(records, file), absent = text.find((one) => !fields.some(({ name }) => name === one));
	if (absent !== void 0) throw new SourceError("field-missing", `no record has a value in the field ${JSON.stringify(absent)}, which --text names.${fieldHint(absent, fields)}`, { location: { file: file.path } });
}
/** A person who is not named could stand on both sides. */
function refuseUnnamed(raw, records, by, file) {
	let unnamed = raw.filter((_, index) => records[index].person === void 0), [first] = unnamed;
	if (first === void 0) return;
	let field = JSON.stringify(by);
	throw unnamed.length === raw.length ? new PolicyError("split-field", `no record has a value in the field ${field}.${fieldHint(by, fieldsIn(raw, file))}`, { location: { file: file.path } }) : new PolicyError("split-field", `${formatCount(unnamed.length)} of ${formatCount(raw.length)} records have no value in the field ${field}, so that nobody knows whose they are. Give each a person (one of its own, if it belongs to nobody else), or leave these records out of training.`, { location: {
		file: file.path,
		line: first.row
	} });
}
/** How far the share may be missed, as a part of it, before the split is refused. */
const MOST_MISSED = .2;
function refuseUneven({ isHeldOut, persons, largest }, records, { share, data, by }) {
	let held = isHeldOut.filter(Boolean).length;
	if (held !== 0 && held !== records && Math.abs(held / records - share) <= MOST_MISSED * share) return;
	let location = { file: data }, smaller = Math.min(share, 1 - share) * records;
	if (largest <= Math.max(1, MOST_MISSED * smaller)) {
		let whose = by === void 0 ? "records" : "persons", count = formatCount(persons.members + persons.nonmembers);
		throw new PolicyError("split-too-few", `${count} ${whose} are too few to hold out a share of ${share}. Collect more, or choose another share.`, { location });
	}
	let whose = by === void 0 ? "near duplicates" : "one person, or of persons who share near duplicates,";
	throw new PolicyError("split-uneven", `the records cannot be split like that: ${formatCount(largest)} of ${formatCount(records)} records are ${whose} and belong on one side. Remove duplicates, or choose another share.`, { location });
}
function notesOn({ persons, similar }, file, fields, { by }) {
	let needed = leastNonmembers(.01, .95, DEFAULT_ATTACKS.length), what = by === void 0 ? "records" : "persons", named = shownNames(fields.map((name) => ({
		name,
		type: file.type
	})));
	return [
		`Near duplicates were looked for in ${fields.length === 1 ? "the field" : "the fields"} ${named}.`,
		...isRewritten(file) ? [`The records are written as jsonl. Train on that, not on the ${file.type} file.`] : [],
		...by === void 0 ? ["Split by record. If a person can have several records, split by person with --by: otherwise a person stands on both sides."] : [],
		...similar > 0 ? [`${formatCount(similar)} records are near duplicates of another${by === void 0 ? "" : " person's"}; each stands on the same side as the other.`] : [],
		...persons.nonmembers < needed ? [`${formatCount(persons.nonmembers)} ${what} are held out. A rule at a false-positive rate of 1 % needs ${formatCount(needed)} or more, and the presets are designed for 2,000 records on each side.`] : []
	];
}
export { mechanismOf as $, personNamed as A, isCommittedTo as B, identify as C, shownNames as D, fieldsOf as E, boundOutlook as F, epsilonLowerBound as G, parseManifest as H, candidatesFor as I, manifestText as J, rightToRefute as K, shareRefuting as L, textsOf as M, ReadingLimit as N, formatsOf as O, RowsFault as P, isAccounting as Q, areCoins as R, recordedTraining as S, fieldHint as T, claimPValue as U, parseCommitment as V, epsilonCeiling as W, recompute as X, parseManifest$1 as Y, recomputeIfReady as Z, eachCheckpoint as _, sha256 as a, endNotes as b, fittingFormats as c, similarPairs as d, formatNotes as f, pullInputs as g, pullDataOnly as h, readWhole as i, surveyFile as j, firstRecords as k, personsOf as l, pullCommon as m, dataFileOf as n, splitData as o, lookAtCheckpoint as p, SPLIT_MANIFEST as q, isRewritten as r, writeOutputs as s, composed as t, WORD_CHARACTER as u, onlyCheckpoint as v, recordedBases as w, trainingNotes as x, repeatedCheckpoint as y, commitmentTo as z };
