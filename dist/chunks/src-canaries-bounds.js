import { D as commitmentValidator, E as canaryManifestValidator } from "./src-attacks-ez.js";
import { t as canonicalJson } from "./src-base-canonical.js";
import { M as normalCdf, N as normalQuantile, j as binomialWindow } from "./src-stats-bootstrap.js";
import { createHash } from "node:crypto";
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
function claimPValue(guesses, { bound, epsilon, delta }) {
	return bound === "steinke" ? steinkePValue(guesses, epsilon, delta) : tradeOffPValue(guesses, gaussian(gaussianMuOf(epsilon, delta)));
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
export { parseCommitment as a, epsilonCeiling as c, isCommittedTo as i, epsilonLowerBound as l, coinsOf as n, parseManifest as o, commitmentTo as r, claimPValue as s, areCoins as t, rightToRefute as u };
