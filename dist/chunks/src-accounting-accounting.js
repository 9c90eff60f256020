import { o as ProbeError } from "./src-base-errors.js";
import { M as canaryManifestValidator, N as commitmentValidator, j as canonicalJson } from "./src-attacks-clipped-reference.js";
import { t as ROOT } from "./src-base-installation.js";
import { A as normalQuantile, O as binomialWindow, k as normalCdf } from "./src-stats-bootstrap.js";
import { t as execa } from "./sec-ant-readable-stream-dist-ponyfill-asyncIterator.js";
import { c as ensureAccounting, s as accountingPython } from "./src-probe-choose.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
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
	let value = parsed(text);
	if (canaryManifestValidator()(value)) return faultOf(value) === void 0 ? value : void 0;
}
/** The commitment that a text holds; undefined where it is none that this release reads. */
function parseCommitment(text) {
	let value = parsed(text);
	return commitmentValidator()(value) ? value : void 0;
}
function parsed(text) {
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
export { parseCommitment as a, epsilonCeiling as c, recompute as d, recomputeIfReady as f, isCommittedTo as i, epsilonLowerBound as l, mechanismOf as m, coinsOf as n, parseManifest as o, isAccounting as p, commitmentTo as r, claimPValue as s, areCoins as t, rightToRefute as u };
