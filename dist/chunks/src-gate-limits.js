import { o as __toESM } from "./rolldown-runtime.js";
import { t as largestOf } from "./src-base-extremes.js";
import { a as xoroshiro128plus, i as require_lib, n as require_lib$2, r as require_lib$1, t as require_lib$3 } from "./stdlib-array-base-filled-lib-index.js";
// src/gate/limits.ts
/** An AUC from which text or base alone separate members from nonmembers; DESIGN.md §7. */
const SEPARATION_AUC = .55, SMALLEST_EXACT_GAIN = -.01, LARGEST_SHARE_DIFFERENCE = .10000000000000009, LARGEST_OVERLAP = .05;
/**
* Nonmembers needed to say anything about a false-positive rate: with fewer, the largest score of
* all nonmembers may well lie below the threshold, and no share of members found breaches a rule.
* ⌈ln(tail) / ln(1 − fpr)⌉, where the tail is (1 − confidence) / 2, shared among the attacks if the
* strongest of several is taken.
*/
function leastNonmembers(fpr, confidence, attacks = 1) {
	return leastForTail(fpr, (1 - confidence) / 2 / attacks);
}
/** The least false-positive rate about which so many nonmembers can say anything; the inverse. */
function leastFpr(nonmembers, confidence) {
	return 1 - ((1 - confidence) / 2) ** (1 / nonmembers);
}
/** The same for the error that the correction for several attacks leaves to one of them. */
function leastForTail(fpr, tail) {
	return Math.ceil(Math.log(tail) / Math.log(1 - fpr));
}
// src/stats/clusters.ts
/**
* Numbers the clusters of two sets of records.
*
* @returns undefined when no clusters are given or each record is a cluster of its own: then
*   records are independent and every formula takes its simple form
* @throws RangeError when there is not exactly one id per record
*/
function indexClusters(clusters, members, nonmembers) {
	if (clusters === void 0) return;
	if (clusters.members.length !== members || clusters.nonmembers.length !== nonmembers) throw RangeError("clusters: there must be one cluster id for each record");
	let ordinals = /* @__PURE__ */ new Map(), memberOrdinals = number(clusters.members, ordinals), nonmemberOrdinals = number(clusters.nonmembers, ordinals), count = ordinals.size;
	if (count !== members + nonmembers) return {
		count,
		members: memberOrdinals,
		nonmembers: nonmemberOrdinals,
		memberSizes: sizes(memberOrdinals, count),
		nonmemberSizes: sizes(nonmemberOrdinals, count)
	};
}
/**
* Numbers the clusters of one set of units.
*
* @returns undefined when each unit is a cluster of its own
* @throws RangeError when there is not exactly one id per unit
*/
function indexOneSide(clusters, units) {
	if (clusters === void 0) return;
	if (clusters.length !== units) throw RangeError("clusters: there must be one cluster id for each unit");
	let ordinals = /* @__PURE__ */ new Map(), of = number(clusters, ordinals), count = ordinals.size;
	return count === units ? void 0 : {
		count,
		of,
		sizes: sizes(of, count)
	};
}
/**
* Kish's effective number of units, (sum w)^2 / sum w^2: how many equal weights carry as much
* information. For cluster sizes, the number of independent units if all of a cluster's units
* agree; for contributions, the number of units that carry an estimate. 0 if all weights are 0.
*/
function kishCount(weights) {
	let sum = 0, squares = 0;
	for (let i = 0; i < weights.length; i++) sum += weights[i], squares += weights[i] * weights[i];
	return squares === 0 ? 0 : sum * sum / squares;
}
/** The number of clusters with a unit on this side. */
function occupied(sizes) {
	let count = 0;
	for (let size of sizes) size > 0 && count++;
	return count;
}
/** Sums of `values` by cluster. */
function sumByCluster(values, of, count) {
	let sums = new Float64Array(count);
	for (let i = 0; i < values.length; i++) sums[of[i]] += values[i];
	return sums;
}
function number(ids, ordinals) {
	let numbered = new Int32Array(ids.length);
	for (let i = 0; i < ids.length; i++) {
		let id = ids[i], ordinal = ordinals.get(id);
		ordinal === void 0 && (ordinal = ordinals.size, ordinals.set(id, ordinal)), numbered[i] = ordinal;
	}
	return numbered;
}
function sizes(of, count) {
	let counted = new Int32Array(count);
	for (let ordinal of of) counted[ordinal]++;
	return counted;
}
// src/stats/interval.ts
/**
* The error allowed at each end of a two-sided interval: (1 - confidence) / 2.
*
* @param confidence in (0, 1), such as 0.95
* @throws RangeError when it is not
*/
function tailOf(confidence) {
	if (!(confidence > 0 && confidence < 1)) throw RangeError(`confidence must lie between 0 and 1, not ${confidence}`);
	return (1 - confidence) / 2;
}
/** The smallest interval that contains both. */
function hull(first, second) {
	return [Math.min(first[0], second[0]), Math.max(first[1], second[1])];
}
/** The interval cut to the range of the figure it describes. */
function clip([lower, upper], minimum, maximum) {
	return [Math.max(minimum, lower), Math.min(maximum, upper)];
}
// src/stats/random.ts
/**
* Opens the stream of `seed`. Uses that must be independent need different labels.
*
* @param seed a safe integer
* @throws RangeError when it is not
*/
function seededRandom(seed, label = "") {
	let generator = xoroshiro128plus(deriveSeed(seed, label));
	for (let i = 0; i < 64; i++) generator.next();
	let uniform = () => {
		let high = generator.next() >>> 5, low = generator.next() >>> 6;
		return (high * 67108864 + low + .5) / 9007199254740992;
	}, spare;
	return {
		int: (below) => Math.floor((generator.next() >>> 0) / 4294967296 * below),
		uniform,
		normal: () => {
			if (spare !== void 0) {
				let deviate = spare;
				return spare = void 0, deviate;
			}
			for (;;) {
				let x = 2 * uniform() - 1, y = 2 * uniform() - 1, square = x * x + y * y;
				if (square >= 1 || square === 0) continue;
				let scale = Math.sqrt(-2 * Math.log(square) / square);
				return spare = y * scale, x * scale;
			}
		}
	};
}
/** The same items in a fair order (Fisher and Yates). */
function shuffled(items, random) {
	let drawn = [...items];
	for (let at = drawn.length - 1; at > 0; at--) {
		let other = random.int(at + 1);
		[drawn[at], drawn[other]] = [drawn[other], drawn[at]];
	}
	return drawn;
}
/**
* A 32-bit seed for one use of a run's seed, so that two uses never share a stream: FNV-1a over the
* seed and the label, then MurmurHash3's finaliser.
*
* @throws RangeError when the seed is not a safe integer
*/
function deriveSeed(seed, label) {
	if (!Number.isSafeInteger(seed)) throw RangeError(`seed must be a whole number, not ${seed}`);
	let hash = 2166136261;
	for (let character of `${seed}/${label}`) hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
	return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), hash ^ hash >>> 16;
}
// src/stats/samples.ts
/** The scores as a typed array. @throws RangeError when there are none or one is NaN */
function checkedScores(scores, side) {
	if (scores.length === 0) throw RangeError(`${side}: no scores`);
	let checked = scores instanceof Float64Array ? scores : Float64Array.from(scores);
	for (let i = 0; i < checked.length; i++) if (Number.isNaN(checked[i])) throw RangeError(`${side}: score ${i} is NaN`);
	return checked;
}
/** @throws RangeError when attacks do not score the same records */
function checkSameRecords(attacks) {
	let [first] = attacks;
	if (first === void 0) throw RangeError("no attack is given");
	for (let { members, nonmembers } of attacks) if (members.length !== first.members.length || nonmembers.length !== first.nonmembers.length) throw RangeError("the attacks do not score the same records");
}
/** A copy in ascending order. */
function ascending(scores) {
	return scores.slice().sort();
}
/** The number of entries of ascending `sorted` that are below `score`. */
function countBelow(sorted, score) {
	let low = 0, high = sorted.length;
	for (; low < high;) {
		let middle = low + high >>> 1;
		sorted[middle] < score ? low = middle + 1 : high = middle;
	}
	return low;
}
/** The number of entries of ascending `sorted` that are at or below `score`. */
function countAtMost(sorted, score) {
	let low = 0, high = sorted.length;
	for (; low < high;) {
		let middle = low + high >>> 1;
		sorted[middle] <= score ? low = middle + 1 : high = middle;
	}
	return low;
}
// src/stats/roc.ts
/** `tprAtFpr` of scores already checked and in ascending order. */
function operatingPoint(sortedMembers, sortedNonmembers, fpr) {
	let m = sortedMembers.length, n = sortedNonmembers.length, threshold = sortedNonmembers[n - 1 - allowedAbove(fpr, n)], hits = m - countAtMost(sortedMembers, threshold), above = n - countAtMost(sortedNonmembers, threshold);
	return {
		tpr: hits / m,
		hits,
		threshold,
		above,
		achievedFpr: above / n
	};
}
/**
* floor(fpr n), the nonmembers allowed above the threshold, as decimal arithmetic gives it:
* 0.29 * 100 is 28.999... in binary and means 29.
*
* @param fpr in [0, 1)
* @throws RangeError when it is not
*/
function allowedAbove(fpr, n) {
	if (!(fpr >= 0 && fpr < 1)) throw RangeError(`fpr must lie in [0, 1), not ${fpr}`);
	let product = fpr * n, nearest = Math.round(product), rounding = 4 * 2 ** -52 * product;
	return Math.abs(product - nearest) <= rounding ? nearest : Math.floor(product);
}
/**
* The step function fpr -> TPR on a grid, each point as `tprAtFpr` defines it; fpr 1 has TPR 1.
*
* @param fprGrid values in [0, 1]
*/
function rocCurve(members, nonmembers, fprGrid) {
	let sortedMembers = ascending(checkedScores(members, "members")), sortedNonmembers = ascending(checkedScores(nonmembers, "nonmembers")), fpr = checkedScores(fprGrid, "fpr grid"), tpr = new Float64Array(fpr.length), achievedFpr = new Float64Array(fpr.length);
	for (let i = 0; i < fpr.length; i++) {
		if (fpr[i] === 1) {
			tpr[i] = 1, achievedFpr[i] = 1;
			continue;
		}
		let point = operatingPoint(sortedMembers, sortedNonmembers, fpr[i]);
		tpr[i] = point.tpr, achievedFpr[i] = point.achievedFpr;
	}
	return {
		fpr: Float64Array.from(fpr),
		tpr,
		achievedFpr
	};
}
/** `points` false-positive rates from `lowest` to 1, evenly spaced on a log axis. */
function logFprGrid(lowest = 1e-4, points = 81) {
	if (!(lowest > 0 && lowest < 1)) throw RangeError(`lowest must lie in (0, 1): ${lowest}`);
	if (!(points >= 2)) throw RangeError(`a grid needs two points or more, not ${points}`);
	let grid = Float64Array.from({ length: points }, (_, i) => lowest ** (1 - i / (points - 1)));
	return grid[points - 1] = 1, grid;
}
/**
* How many of `sortedOthers` lie below each score, ties counting half: divided by their number, the
* placements that are the structural components of DeLong's variance.
*/
function countsBelow(scores, sortedOthers) {
	return scores.map((score) => (countBelow(sortedOthers, score) + countAtMost(sortedOthers, score)) / 2);
}
// src/stats/bootstrap.ts
/** `bootstrapTpr` at several false-positive rates in the same resamples; one entry per rate. */
function bootstrapTprs(attacks, fprs, options) {
	let replicates = options.replicates ?? 2e3;
	if (!(replicates >= 1)) throw RangeError(`replicates must be 1 or more, not ${replicates}`);
	checkSameRecords(attacks);
	let ranked = attacks.map(rank), m = attacks[0].members.length, n = attacks[0].nonmembers.length, resample = resampler(m, n, options), rows = fprs.map(() => attacks.map(() => new Float64Array(replicates)));
	for (let replicate = 0; replicate < replicates; replicate++) {
		let { members, nonmembers, memberTotal, nonmemberTotal } = resample();
		for (let [at, fpr] of fprs.entries()) {
			let allowed = allowedAbove(fpr, nonmemberTotal);
			for (let k = 0; k < ranked.length; k++) {
				let hits = hitsAbove(ranked[k], members, nonmembers, allowed);
				rows[at][k][replicate] = hits / memberTotal;
			}
		}
	}
	return rows;
}
/** The correlation matrix of the rows; a constant row is correlated with nothing. */
function correlationOf(rows) {
	let deviations = rows.map((row) => {
		let mean = row.reduce((sum, value) => sum + value, 0) / row.length;
		return row.map((value) => value - mean);
	}), norms = deviations.map((row) => Math.sqrt(dot$1(row, row)));
	return deviations.map((row, i) => deviations.map((other, j) => {
		if (i === j) return 1;
		let scale = norms[i] * norms[j];
		return scale > 0 ? dot$1(row, other) / scale : 0;
	}));
}
function rank({ members, nonmembers }) {
	let memberScores = checkedScores(members, "members"), nonmemberScores = checkedScores(nonmembers, "nonmembers"), sortedMembers = ascending(memberScores), nonmemberOrder = descendingOrder(nonmemberScores, ascending(nonmemberScores));
	return {
		members: descendingOrder(memberScores, sortedMembers),
		nonmembers: nonmemberOrder,
		membersAbove: nonmemberOrder.map((record) => memberScores.length - countAtMost(sortedMembers, nonmemberScores[record]))
	};
}
/** Records from the highest score to the lowest, by counting, since a comparator would be slow. */
function descendingOrder(scores, sorted) {
	let last = scores.length - 1, order = new Int32Array(scores.length), placed = new Int32Array(scores.length);
	for (let record = 0; record < scores.length; record++) {
		let first = countBelow(sorted, scores[record]);
		order[last - first - placed[first]] = record, placed[first]++;
	}
	return order;
}
/** The members' multiplicities strictly above the (allowed + 1)-th highest resampled nonmember. */
function hitsAbove(ranked, members, nonmembers, allowed) {
	let above = 0, position = -1;
	for (; above <= allowed;) position++, above += nonmembers[ranked.nonmembers[position]];
	let end = ranked.membersAbove[position], hits = 0;
	for (let i = 0; i < end; i++) hits += members[ranked.members[i]];
	return hits;
}
function resampler(m, n, options) {
	let random = seededRandom(options.seed, "bootstrap"), members = new Int32Array(m), nonmembers = new Int32Array(n), index = indexClusters(options.clusters, m, n);
	if (index === void 0) return () => (draw(members, m, random), draw(nonmembers, n, random), {
		members,
		nonmembers,
		memberTotal: m,
		nonmemberTotal: n
	});
	let strata = [
		[],
		[],
		[]
	];
	for (let c = 0; c < index.count; c++) strata[index.memberSizes[c] > 0 && index.nonmemberSizes[c] > 0 ? 2 : index.memberSizes[c] > 0 ? 0 : 1].push(c);
	let drawn = new Int32Array(index.count);
	return () => {
		drawn.fill(0);
		for (let stratum of strata) for (let i = 0; i < stratum.length; i++) drawn[stratum[random.int(stratum.length)]]++;
		let memberTotal = 0, nonmemberTotal = 0;
		for (let i = 0; i < m; i++) memberTotal += members[i] = drawn[index.members[i]];
		for (let j = 0; j < n; j++) nonmemberTotal += nonmembers[j] = drawn[index.nonmembers[j]];
		return {
			members,
			nonmembers,
			memberTotal,
			nonmemberTotal
		};
	};
}
function draw(multiplicities, draws, random) {
	multiplicities.fill(0);
	for (let i = 0; i < draws; i++) multiplicities[random.int(multiplicities.length)]++;
}
function dot$1(a, b) {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}
// src/stats/distributions.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1), import_lib$1 = /* @__PURE__ */ __toESM(require_lib$1(), 1), import_lib$2 = /* @__PURE__ */ __toESM(require_lib$2(), 1), import_lib$3 = /* @__PURE__ */ __toESM(require_lib$3(), 1);
/** The standard normal deviate below which `probability` of the mass lies. */
function normalQuantile(probability) {
	return defined((0, import_lib$3.default)(probability, 0, 1), "normal quantile", probability);
}
/** The mass of the standard normal distribution below `deviate`. */
function normalCdf(deviate) {
	return defined((0, import_lib$2.default)(deviate, 0, 1), "normal distribution", deviate);
}
/** The quantile of Beta(`alpha`, `beta`), both above 0. */
function betaQuantile(probability, alpha, beta) {
	return defined((0, import_lib.default)(probability, alpha, beta), "beta quantile", probability, alpha, beta);
}
/** P(X <= successes) for X ~ Binomial(`trials`, `probability`). */
function binomialCdf(successes, trials, probability) {
	return defined((0, import_lib$1.default)(successes, trials, probability), "binomial distribution", successes, trials, probability);
}
/**
* The quantile of Student's t, by its relation to the beta distribution:
* df / (df + T^2) ~ Beta(df / 2, 1 / 2).
*
* @param probability in (0, 1)
* @param degrees of freedom, above 0
*/
function studentQuantile(probability, degrees) {
	if (probability === .5) return 0;
	let ratio = betaQuantile(2 * Math.min(probability, 1 - probability), degrees / 2, .5), deviate = Math.sqrt(degrees * (1 - ratio) / ratio);
	return probability < .5 ? -deviate : deviate;
}
/**
* The binomial probabilities that matter: all counts within ten standard deviations and thirty of
* the mean, outside of which less than 1e-15 of the mass lies. Computed by recursion from the mode
* outwards and scaled to sum to 1, which neither underflows nor needs a gamma function.
*/
function binomialWindow(trials, probability) {
	if (probability <= 0) return {
		first: 0,
		mass: Float64Array.of(1)
	};
	if (probability >= 1) return {
		first: trials,
		mass: Float64Array.of(1)
	};
	let mean = trials * probability, reach = 10 * Math.sqrt(mean * (1 - probability)) + 30, first = Math.max(0, Math.floor(mean - reach)), last = Math.min(trials, Math.ceil(mean + reach)), mode = Math.min(last, Math.floor((trials + 1) * probability)), odds = probability / (1 - probability), mass = new Float64Array(last - first + 1);
	mass[mode - first] = 1;
	let total = 1;
	for (let count = mode; count < last; count++) {
		let next = mass[count - first] * (trials - count) * odds / (count + 1);
		mass[count + 1 - first] = next, total += next;
	}
	for (let count = mode; count > first; count--) {
		let next = mass[count - first] * count / ((trials - count + 1) * odds);
		mass[count - 1 - first] = next, total += next;
	}
	for (let i = 0; i < mass.length; i++) mass[i] /= total;
	return {
		first,
		mass
	};
}
function defined(value, what, ...given) {
	if (Number.isNaN(value)) throw RangeError(`no ${what} for ${given.join(", ")}`);
	return value;
}
/**
* The design effect of a mean over clustered units: its variance by cluster divided by its variance
* if the units were independent, at least 1.
*
* The variance by cluster is the ratio estimator's, G / (G - 1) sum of (cluster sum - mean size)^2.
* It sees dependence only in clusters that deviate. If fewer than five clusters hold a value other
* than the commonest, the largest possible design effect for those cluster sizes is taken, sum of
* size^2 / n, as if all units of a cluster always agreed.
*
* @param values one per unit, such as 0 and 1, or -1, 0 and 1
* @param of the cluster of each unit, numbered from 0
* @param sizes units by cluster; clusters of size 0 are ignored
*/
function designEffect(values, of, sizes) {
	let units = values.length, clusters = occupied(sizes), largest = units / kishCount(sizes);
	if (clusters < 2) return largest;
	let sum = 0, squares = 0;
	for (let i = 0; i < units; i++) sum += values[i], squares += values[i] * values[i];
	let mean = sum / units, independent = (squares - units * mean * mean) / (units - 1) / units;
	if (!(independent > 0)) return largest;
	let sums = sumByCluster(values, of, sizes.length), clustered = 0;
	for (let c = 0; c < sizes.length; c++) {
		let residual = sums[c] - mean * sizes[c];
		clustered += residual * residual;
	}
	clustered *= clusters / (clusters - 1) / (units * units);
	let estimated = Math.max(1, clustered / independent);
	return carriers(values, of, sizes) < 5 ? Math.max(estimated, largest) : estimated;
}
/**
* The number of independent units that carry as much information as the clustered ones: n over the
* design effect, shrunk by (z / t)^2 because few clusters say little about it (Korn and Graubard
* 1998).
*
* @returns in [1, units]
*/
function effectiveSize(units, clusters, designEffect, tail) {
	if (clusters < 2) return 1;
	let shrink = normalQuantile(1 - tail) / studentQuantile(1 - tail, clusters - 1);
	return Math.max(1, units / designEffect * Math.min(1, shrink * shrink));
}
/**
* The number of independent units that carry as much information as the clusters if all units of a
* cluster always agree; the number of units if each is a cluster of its own.
*/
function independentClusters(clusters, tail) {
	let index = indexOneSide(clusters, clusters.length);
	if (index === void 0) return clusters.length;
	let largest = clusters.length / kishCount(index.sizes);
	return effectiveSize(clusters.length, index.count, largest, tail);
}
/** The number of clusters that hold some value other than the commonest one. */
function carriers(values, of, sizes) {
	let tally = /* @__PURE__ */ new Map();
	for (let i = 0; i < values.length; i++) tally.set(values[i], (tally.get(values[i]) ?? 0) + 1);
	let commonest = 0, most = 0;
	for (let [value, count] of tally) count > most && ([commonest, most] = [value, count]);
	let carries = new Uint8Array(sizes.length);
	for (let i = 0; i < values.length; i++) values[i] !== commonest && (carries[of[i]] = 1);
	return carries.reduce((count, one) => count + one, 0);
}
// src/stats/proportion.ts
/**
* The exact two-sided interval of Clopper and Pearson (1934) for a proportion. Each end errs with
* probability at most (1 - confidence) / 2, whatever the true proportion.
*
* Counts need not be whole: design effects give effective counts, and the beta quantiles
* interpolate between the exact ends.
*
* @param successes in [0, trials]
* @param trials above 0
* @throws RangeError when they are not
*/
function clopperPearson(successes, trials, confidence = .95) {
	let tail = tailOf(confidence);
	return [clopperPearsonLower(successes, trials, tail), clopperPearsonUpper(successes, trials, tail)];
}
/** The lower end alone, erring with probability at most `tail`. */
function clopperPearsonLower(successes, trials, tail) {
	return checkCounts(successes, trials), successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);
}
/** The upper end alone, erring with probability at most `tail`. */
function clopperPearsonUpper(successes, trials, tail) {
	return checkCounts(successes, trials), successes === trials ? 1 : 1 - betaQuantile(tail, trials - successes, successes + 1);
}
/** A share with its Clopper-Pearson interval. */
function proportion(successes, trials, confidence = .95) {
	return {
		value: successes / trials,
		interval: clopperPearson(successes, trials, confidence)
	};
}
function checkCounts(successes, trials) {
	if (!(trials > 0 && Number.isFinite(trials))) throw RangeError(`trials must be above 0, not ${trials}`);
	if (!(successes >= 0 && successes <= trials)) throw RangeError(`successes must lie between 0 and ${trials}, not ${successes}`);
}
// src/stats/clustered-proportion.ts
/**
* A share of units that come in clusters, such as PII values of subjects. The interval is Clopper
* and Pearson's at the effective number of units (Korn and Graubard 1998), never narrower than with
* independent units or than what the clusters alone prove (`clusterBound`), and plain
* Clopper-Pearson if each cluster holds one unit.
*
* @param hits 1 or true for a success, one per unit
* @param clusters the subject of each unit; independent when undefined
* @throws RangeError when there is no unit, or not exactly one cluster id per unit
*/
function clusteredProportion(hits, clusters, confidence = .95) {
	let estimate = designProportion(hits, clusters, confidence), index = indexOneSide(clusters, hits.length);
	if (index === void 0) return estimate;
	let bound = clusterBound(estimate.value, kishCount(index.sizes), confidence);
	return {
		value: estimate.value,
		interval: hull(estimate.interval, bound)
	};
}
/**
* The same by the design effect alone, which is estimated from the clusters that happen to contain
* a hit. It answers whether a share is *large*; it must not be used to clear one, see
* `clusterBound`.
*/
function designProportion(hits, clusters, confidence = .95) {
	let values = binary(hits, "hits"), independent = proportion(values.reduce((count, hit) => count + hit, 0), values.length, confidence), index = indexOneSide(clusters, values.length);
	if (index === void 0) return independent;
	let effect = designEffect(values, index.of, index.sizes), size = effectiveSize(values.length, index.count, effect, tailOf(confidence)), adjusted = clopperPearson(independent.value * size, size, confidence);
	return {
		value: independent.value,
		interval: hull(independent.interval, adjusted)
	};
}
/**
* What clusters prove about a share if nothing is assumed about how the units of a cluster agree:
* Clopper and Pearson's interval at mean x S of S, where S is the number of clusters (Kish's count
* if their sizes differ). Only the end that faces one half is computed; the other end is the share
* itself.
*
* A design effect sees dependence only in clusters that were hit. If a few subjects reveal
* everything or nothing, a sample without any of them shows a small share *and* looks independent,
* so that a bound from it errs far more often than promised (24 % of the time with 200 subjects of
* 10 values, half of them all-or-nothing at 1 %). Means of clusters lie in [0, 1], and for a given
* expectation none varies more than that of a cluster that agrees as a whole, for which this bound
* is exact. The end away from one half needs no such bound: the rare outcome that would move it is
* the one that was seen.
*/
function clusterBound(share, clusters, confidence) {
	let [lower, upper] = clopperPearson(share * clusters, clusters, confidence);
	return share > .5 ? [lower, share] : [share, upper];
}
/** @throws RangeError when there are no values or one is neither 0 nor 1 */
function binary(values, what) {
	if (values.length === 0) throw RangeError(`${what}: no units`);
	let checked = new Uint8Array(values.length);
	for (let i = 0; i < values.length; i++) {
		let value = Number(values[i]);
		if (value !== 0 && value !== 1) throw RangeError(`${what}: unit ${i} is neither 0 nor 1`);
		checked[i] = value;
	}
	return checked;
}
// src/stats/paired.ts
/** @throws RangeError when the two differ in length, are empty or hold anything but 0 and 1 */
function pairedCounts({ tuned, base }) {
	let [after, before] = checkedOutcomes(tuned, base), counts = {
		both: 0,
		tunedOnly: 0,
		baseOnly: 0,
		neither: 0
	};
	for (let i = 0; i < after.length; i++) after[i] === 1 ? counts[before[i] === 1 ? "both" : "tunedOnly"]++ : counts[before[i] === 1 ? "baseOnly" : "neither"]++;
	return counts;
}
/**
* The difference of two shares of the same units, tuned minus base, with a two-sided interval.
*
* The difference is that of two multinomial shares, tuned-only minus base-only. Their exact limits
* (Clopper and Pearson) are combined by square-and-add with the correlation that two multinomial
* cells have (Newcombe 1998; Zou and Donner 2008, "MOVER"). By enumeration, each end errs at most
* 2.4 % at nominal 2.5 % for n from 50 to 2,000 and 0 to 25 expected discordant units of either
* kind. Newcombe's method 10 errs up to 4.8 % and Tango's score interval up to 5.1 % at one end
* there, which would double false breaches. The width is never zero.
*
* @throws RangeError when a count is negative or all are 0
*/
function pairedDifference(counts, confidence = .95) {
	let n = total(counts), share = (count) => ({
		value: count / n,
		interval: clopperPearson(count, n, confidence)
	});
	return differenceOfCells(share(counts.tunedOnly), share(counts.baseOnly));
}
/**
* `pairedDifference` of units that come in clusters. Both cells take their limits from
* `clusteredProportion`, so that a gain or loss that only a few clusters show is not cleared by
* clusters that happen to show none. Never narrower than with independent units, nor than at the
* effective number of units by the design effect of the unit-wise difference, which sees clusters
* in which gains and losses go together.
*
* @throws RangeError when lengths differ or there is no unit
*/
function clusteredPairedDifference(outcomes, confidence = .95) {
	let counts = pairedCounts(outcomes), independent = pairedDifference(counts, confidence), scale = effectiveScale(outcomes, 1, confidence);
	if (scale === void 0) return independent;
	let cell = (tuned) => clusteredProportion(Uint8Array.from(outcomes.tuned, (after, i) => +(Number(after) === tuned && Number(outcomes.base[i]) === 1 - tuned)), outcomes.clusters, confidence), adjusted = pairedDifference(scaled(counts, scale), confidence).interval, byCell = differenceOfCells(cell(1), cell(0)).interval;
	return {
		value: independent.value,
		interval: hull(hull(independent.interval, adjusted), byCell)
	};
}
/** The difference of two cells of one multinomial distribution, from their own limits. */
function differenceOfCells(gained, lost) {
	let value = gained.value - lost.value, spread = (1 - gained.value) * (1 - lost.value), correlation = spread > 0 ? -Math.sqrt(gained.value * lost.value / spread) : 0, [gainedBelow, gainedAbove] = reaches(gained), [lostBelow, lostAbove] = reaches(lost), below = squareAndAdd(gainedBelow, lostAbove, correlation), above = squareAndAdd(gainedAbove, lostBelow, correlation);
	return {
		value,
		interval: clip([value - below, value + above], -1, 1)
	};
}
function reaches({ value, interval }) {
	return [value - interval[0], interval[1] - value];
}
/**
* tuned / base - 1 over the same units, such as `pii.amplification`: the score interval for a ratio
* of paired proportions of Nam and Blackwelder (2002), with the closed-form restricted estimate of
* Tang, Tang and Carey (2003). Ends err 3.2 % (lower) and 4 % (upper) at most in simulation with 12
* base successes, 2.5 % from 50 on. The width is never zero.
*
* @returns in [-1, Infinity); callers report it only when the base succeeds ten times or more
* @throws RangeError when the base never succeeds, or a count is negative
*/
function pairedAmplification(counts, confidence = .95) {
	let tail = tailOf(confidence), n = total(counts), tuned = counts.both + counts.tunedOnly, base = counts.both + counts.baseOnly;
	if (base === 0) throw RangeError("amplification is undefined when the base never succeeds");
	let critical = normalQuantile(1 - tail), ratio = tuned / base, score = (trial) => ratioScore(counts, n, trial), lower = tuned === 0 ? 0 : solve((trial) => score(trial) > critical, ratio, 1 / 2), upper = solve((trial) => score(trial) < -critical, ratio === 0 ? 1e-9 : ratio, 2);
	return {
		value: ratio - 1,
		interval: [lower - 1, upper - 1]
	};
}
/**
* `pairedAmplification` of units in clusters, by the design effect of tuned - ratio base; its upper
* end is never below the one for as many units as there are clusters (`clusterBound`).
*/
function clusteredPairedAmplification(outcomes, confidence = .95) {
	let counts = pairedCounts(outcomes), independent = pairedAmplification(counts, confidence), scale = effectiveScale(outcomes, independent.value + 1, confidence);
	if (scale === void 0) return independent;
	let adjusted = pairedAmplification(scaled(counts, scale), confidence), [lower, upper] = hull(independent.interval, adjusted.interval), { sizes } = indexOneSide(outcomes.clusters, outcomes.tuned.length), bound = pairedAmplification(scaled(counts, kishCount(sizes) / outcomes.tuned.length), confidence).interval[1];
	return {
		value: independent.value,
		interval: [lower, Math.max(upper, bound)]
	};
}
/**
* The difference of two independent figures, first minus second, from their own intervals: square-
* and-add (Newcombe 1998 method 10; "MOVER"). With Clopper-Pearson or clustered intervals each end
* errs at most 2.6 % at nominal 2.5 % by enumeration, against 9 % for Miettinen and Nurminen's
* score interval and 3.9 % for Wilson limits. The width is never zero, since theirs never is.
*/
function independentDifference(first, second) {
	let value = first.value - second.value, [firstBelow, firstAbove] = reaches(first), [secondBelow, secondAbove] = reaches(second);
	return {
		value,
		interval: [value - squareAndAdd(firstBelow, secondAbove, 0), value + squareAndAdd(firstAbove, secondBelow, 0)]
	};
}
/**
* The half-width of a difference of two estimates with half-widths `a` and `b`, and their
* correlation.
*/
function squareAndAdd(a, b, correlation) {
	return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}
/**
* (tuned - ratio base) over its standard error if `ratio` were true; falls as `ratio` grows.
* Variance n (1 + ratio) p + (ratio - 1) (discordant and both), where p is the restricted maximum
* likelihood estimate of the base-only share, the larger root of a quadratic.
*/
function ratioScore(counts, n, ratio) {
	let { both, tunedOnly, baseOnly } = counts, base = both + baseOnly, some = both + tunedOnly + baseOnly, a = n * (1 + ratio), b = base * ratio * ratio - (some + baseOnly), c = baseOnly * (1 - ratio) * some / n, share = (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a), variance = n * (1 + ratio) * share + some * (ratio - 1), distance = both + tunedOnly - ratio * base;
	return variance > 0 ? distance / Math.sqrt(variance) : distance * 1e400;
}
/** The point from which on `outside` holds, searched from `inside` by steps of `factor`. */
function solve(outside, inside, factor) {
	let near = inside, far = inside * factor;
	for (; !outside(far) && far > 1e-12 && far < 0xe8d4a51000;) near = far, far *= factor;
	for (let step = 0; step < 60; step++) {
		let middle = Math.sqrt(near * far);
		outside(middle) ? far = middle : near = middle;
	}
	return near;
}
/** Effective over actual units; undefined when units are independent. */
function effectiveScale({ tuned, base, clusters }, ratio, confidence) {
	let index = indexOneSide(clusters, tuned.length);
	if (index === void 0) return;
	let contrasts = Float64Array.from(tuned, (after, i) => Number(after) - ratio * Number(base[i])), effect = designEffect(contrasts, index.of, index.sizes);
	return effectiveSize(contrasts.length, index.count, effect, tailOf(confidence)) / contrasts.length;
}
function scaled(counts, scale) {
	return {
		both: counts.both * scale,
		tunedOnly: counts.tunedOnly * scale,
		baseOnly: counts.baseOnly * scale,
		neither: counts.neither * scale
	};
}
function total({ both, tunedOnly, baseOnly, neither }) {
	let n = both + tunedOnly + baseOnly + neither;
	if (!(Math.min(both, tunedOnly, baseOnly, neither) >= 0)) throw RangeError("counts must not be negative");
	if (!(n > 0 && Number.isFinite(n))) throw RangeError("no units");
	return n;
}
function checkedOutcomes(tuned, base) {
	if (tuned.length !== base.length) throw RangeError("tuned and base do not hold the same units");
	return [binary(tuned, "tuned"), binary(base, "base")];
}
/**
* The AUC of one attack with a two-sided interval: DeLong's variance (Obuchowski's, with clusters)
* carried to the logit scale by the delta method, so that the interval stays inside (0, 1).
*
* @throws RangeError when a side is empty or a score is NaN
*/
function aucInterval(attack, options = {}) {
	return estimateOf(attack, options, aucUpperEnd);
}
/**
* The same without the bound that subjects alone prove. It answers whether scores *separate*; it
* must not be used to clear an attack, see `clusterBound`.
*/
function designAucInterval(attack, options = {}) {
	return estimateOf(attack, options, designUpperEnd);
}
function estimateOf(attack, options, upperEnd) {
	let tail = tailOf(options.confidence ?? .95), estimates = delong([attack], options.clusters);
	return {
		value: estimates.aucs[0],
		interval: [aucLowerEnd(estimates, 0, tail), upperEnd(estimates, 0, tail)],
		standardError: Math.sqrt(estimates.covariance[0][0]),
		method: aucMethod(estimates, 0)
	};
}
/**
* The difference of two AUCs on the same records, such as one attack under the tuned model minus
* under its base, by DeLong's paired covariance; symmetric on the plain scale, cut to [-1, 1].
*
* If fewer than twenty records of a side have different placements under the two, the interval is
* widened to what min(m, n) independent member-nonmember pairs would give if the observed change
* came from as few of them as possible: it never has zero width.
*
* @throws RangeError when the two do not score the same records, or a score is NaN
*/
function aucDifference(first, second, options = {}) {
	let confidence = options.confidence ?? .95, tail = tailOf(confidence), estimates = delong([first, second], options.clusters), { aucs, covariance, pairs, components } = estimates, value = aucs[0] - aucs[1], variance = Math.max(0, covariance[0][0] + covariance[1][1] - 2 * covariance[0][1]), reach = criticalValue(estimates, tail) * Math.sqrt(variance), normal = clip([value - reach, value + reach], -1, 1), [one, other] = [components[0], components[1]], carriers = Math.min(kishCount(one.members.map((placed, i) => Math.abs(placed - other.members[i]))), kishCount(one.nonmembers.map((placed, j) => Math.abs(placed - other.nonmembers[j])))), standardError = Math.sqrt(variance);
	if (carriers >= 20) return {
		value,
		interval: normal,
		standardError,
		method: "delong"
	};
	let gained = pairs * Math.max(0, value), lost = pairs * Math.max(0, -value), sparse = pairedDifference({
		both: 0,
		tunedOnly: gained,
		baseOnly: lost,
		neither: pairs - gained - lost
	}, confidence).interval, method = variance === 0 ? "pairs" : "delong+pairs";
	return {
		value,
		interval: hull(normal, sparse),
		standardError,
		method
	};
}
/**
* AUCs and their covariance: DeLong, DeLong and Clarke-Pearson (1988), by ranks in O(K n log n) as
* Sun and Xu (2014) do; with clusters, Obuchowski's (1997) for clustered data, which is the same
* when each cluster holds one record.
*
* @param attacks scores of the same records in the same order
* @throws RangeError when attacks differ in length, a side is empty or a score is NaN
*/
function delong(attacks, clusters) {
	checkSameRecords(attacks);
	let m = attacks[0].members.length, n = attacks[0].nonmembers.length, index = indexClusters(clusters, m, n), aucs = new Float64Array(attacks.length), deviations = [], components = [];
	for (let [k, attack] of attacks.entries()) {
		let members = checkedScores(attack.members, "members"), nonmembers = checkedScores(attack.nonmembers, "nonmembers"), won = countsBelow(members, ascending(nonmembers)), lost = countsBelow(nonmembers, ascending(members)), placedMembers = won.map((count) => count / n), placedNonmembers = lost.map((count) => 1 - count / m), value = sum$1(won) / (m * n);
		aucs[k] = value, deviations.push({
			members: byCluster(placedMembers, index?.members, index?.count, value),
			nonmembers: byCluster(placedNonmembers, index?.nonmembers, index?.count, value)
		}), components.push({
			members: byCluster(placedMembers, index?.members, index?.count),
			nonmembers: byCluster(placedNonmembers, index?.nonmembers, index?.count),
			carriers: Math.min(carriersOf(placedMembers, value, index?.members, index?.count), carriersOf(placedNonmembers, value, index?.nonmembers, index?.count))
		});
	}
	let covarianceOf = index === void 0 ? recordCovariance(m, n) : clusterCovariance(m, n, index);
	return {
		aucs,
		covariance: deviations.map((one) => Float64Array.from(deviations, (other) => covarianceOf(one, other))),
		pairs: independentPairs(m, n, index),
		degrees: index === void 0 ? 1e400 : Math.min(occupied(index.memberSizes), occupied(index.nonmemberSizes)) - 1,
		components
	};
}
/**
* The lower end of attack `k`'s AUC, erring with probability at most about `tail`.
*
* @param exactTail the error given to the exact bound when the AUC is degenerate; `tail` unless a
*   correction for several attacks asks for less
*/
function aucLowerEnd(estimates, k, tail, exactTail = tail) {
	let value = estimates.aucs[k], pairs = estimates.pairs, exact = () => clopperPearsonLower(value * pairs, pairs, exactTail);
	switch (aucMethod(estimates, k)) {
		case "pairs-exact": return exact();
		case "delong-logit+pairs": return Math.min(logitEnd(estimates, k, tail, -1), exact());
		case "delong-logit": return logitEnd(estimates, k, tail, -1);
	}
}
/**
* The upper end of attack `k`'s AUC, erring with probability at most about `tail`. With clusters it
* never lies below what pairs of subjects prove: subjects whose records are all memorised raise the
* variance only if the sample contains some, see `clusterBound`.
*/
function aucUpperEnd(estimates, k, tail) {
	let end = designUpperEnd(estimates, k, tail);
	return estimates.degrees === 1e400 ? end : Math.max(end, pairsUpperEnd(estimates, k, tail));
}
function designUpperEnd(estimates, k, tail) {
	switch (aucMethod(estimates, k)) {
		case "pairs-exact": return pairsUpperEnd(estimates, k, tail);
		case "delong-logit+pairs": return Math.max(logitEnd(estimates, k, tail, 1), pairsUpperEnd(estimates, k, tail));
		case "delong-logit": return logitEnd(estimates, k, tail, 1);
	}
}
function pairsUpperEnd({ aucs, pairs }, k, tail) {
	return clopperPearsonUpper(aucs[k] * pairs, pairs, tail);
}
/**
* Which interval an AUC gets.
*
* `pairs-exact`, when no variance can be estimated (AUC 0 or 1, or all scores equal). Take N =
* min(m, n) members and nonmembers in pairs: the pairs are independent, each is concordant with
* probability A, and an observed AUC of 1 makes all of them concordant, so P(AUC = 1) <= A^N and
* the bound (tail)^(1/N) errs with probability at most `tail`. That is Clopper and Pearson's bound
* for N successes of N, and 0 mirrors it. In between, Clopper and Pearson's bound at A N of N is
* used: the AUC averages over all such pairings and is less spread than any one of them (Hoeffding
* 1963).
*
* `delong-logit+pairs`, when fewer than twenty records of a side stand behind the distance from 0
* or 1, or behind the variance (Kish's count of their contributions): the variance rests on them
* and can be far too small, so the wider of both ends is taken.
*/
function aucMethod(estimates, k) {
	let value = estimates.aucs[k], variance = estimates.covariance[k][k];
	return value === 0 || value === 1 || !(variance > VARIANCE_FLOOR) ? "pairs-exact" : estimates.components[k].carriers < 20 ? "delong-logit+pairs" : "delong-logit";
}
/** Variances below this are rounding errors of a sum of squares that is 0. */
const VARIANCE_FLOOR = 1e-24;
function logitEnd(estimates, k, tail, sign) {
	let value = estimates.aucs[k], error = Math.sqrt(estimates.covariance[k][k]) / (value * (1 - value)), logit = Math.log(value / (1 - value)) + sign * criticalValue(estimates, tail) * error;
	return 1 / (1 + Math.exp(-logit));
}
function criticalValue({ degrees }, tail) {
	return degrees === 1e400 ? normalQuantile(1 - tail) : degrees < 1 ? 1e400 : studentQuantile(1 - tail, degrees);
}
/**
* With one record on a side its spread is unknown and adds nothing; the few carriers then widen the
* interval.
*/
function recordCovariance(m, n) {
	return (one, other) => dot(one.members, other.members) / (Math.max(1, m - 1) * m) + dot(one.nonmembers, other.nonmembers) / (Math.max(1, n - 1) * n);
}
function clusterCovariance(m, n, index) {
	let corrected = (clusters) => clusters / Math.max(1, clusters - 1), memberFactor = corrected(occupied(index.memberSizes)) / (m * m), nonmemberFactor = corrected(occupied(index.nonmemberSizes)) / (n * n), crossFactor = corrected(index.count) / (m * n);
	return (one, other) => memberFactor * dot(one.members, other.members) + nonmemberFactor * dot(one.nonmembers, other.nonmembers) + crossFactor * (dot(one.members, other.nonmembers) + dot(other.members, one.nonmembers));
}
/** Placements minus `center`, one per record or summed by cluster. */
function byCluster(placed, of, count = 0, center = 0) {
	let centred = placed.map((place) => place - center);
	return of === void 0 ? centred : sumByCluster(centred, of, count);
}
/**
* How many records (subjects, with clusters) an AUC and its variance depend on, by Kish's count: of
* the distances from 0 or 1, and of the squared deviations, which are few if nearly all scores tie.
*/
function carriersOf(placed, value, of, count = 0) {
	let distances = value >= .5 ? placed.map((place) => 1 - place) : placed, deviations = byCluster(placed, of, count, value);
	return Math.min(kishCount(of === void 0 ? distances : sumByCluster(distances, of, count)), kishCount(deviations.map((deviation) => deviation * deviation)));
}
/**
* How many member-nonmember pairs can be formed without using a subject twice; by Kish's count if
* subjects have unequal weights.
*/
function independentPairs(m, n, index) {
	if (index === void 0) return Math.min(m, n);
	let all = index.memberSizes.map((size, c) => size + index.nonmemberSizes[c]), straddles = index.memberSizes.some((size, c) => size > 0 && index.nonmemberSizes[c] > 0), sides = Math.min(kishCount(index.memberSizes), kishCount(index.nonmemberSizes));
	return Math.max(1, straddles ? Math.min(sides, kishCount(all) / 2) : sides);
}
function sum$1(values) {
	let total = 0;
	for (let value of values) total += value;
	return total;
}
function dot(a, b) {
	let total = 0;
	for (let i = 0; i < a.length; i++) total += a[i] * b[i];
	return total;
}
// src/stats/folded-auc.ts
/**
* The AUC of a classifier scored out of fold: each fold has a classifier of its own, whose scores
* are comparable within the fold only, so the AUC is the mean over folds. Folds are disjoint, so
* their variances (DeLong) add up; normal interval, cut to [0, 1].
*
* A fold decided by few records has a wider interval than its variance implies
* (`designAucInterval`); the width then replaces the variance, so that no fold counts as certain.
*
* @throws RangeError when there is no fold, a fold lacks a side or a score is NaN
*/
function foldedAuc(folds, confidence = .95) {
	if (folds.length === 0) throw RangeError("no fold is given");
	let estimates = folds.map(({ members, nonmembers, clusters }) => designAucInterval({
		members,
		nonmembers
	}, {
		confidence,
		clusters
	})), value = mean(estimates.map((estimate) => estimate.value)), critical = normalQuantile(1 - tailOf(confidence)), variances = estimates.map(({ standardError, interval }) => {
		let width = (interval[1] - interval[0]) / (2 * critical);
		return Math.max(standardError, width) ** 2;
	}), reach = critical * Math.sqrt(mean(variances) / folds.length);
	return {
		value,
		interval: clip([value - reach, value + reach], 0, 1)
	};
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/**
* The TPR at a false-positive rate with a two-sided interval for the TPR at the *population's*
* threshold of that rate; both the members above the threshold and the threshold itself vary.
*
* @param fpr in [0, 1)
* @param options.clusters the subject of each record, when records of a subject depend on each other
* @throws RangeError when fpr is out of range, a side is empty or a score is NaN
*/
function tprInterval(members, nonmembers, fpr, options = {}) {
	let tail = tailOf(options.confidence ?? .95), analysis = analyseTpr(members, nonmembers, fpr, options.clusters);
	return {
		...analysis.point,
		value: analysis.point.tpr,
		interval: [tprLowerEnd(analysis, tail), tprUpperEnd(analysis, tail)],
		method: analysis.degenerate ? "order-statistics-exact" : "order-statistics"
	};
}
/** Counts once everything that the ends need. O(n log n). */
function analyseTpr(memberScores, nonmemberScores, fpr, clusters) {
	let checkedMembers = checkedScores(memberScores, "members"), checkedNonmembers = checkedScores(nonmemberScores, "nonmembers"), sortedMembers = ascending(checkedMembers), sortedNonmembers = ascending(checkedNonmembers), m = sortedMembers.length, n = sortedNonmembers.length, point = operatingPoint(sortedMembers, sortedNonmembers, fpr), membersAbove = new Int32Array(n + 1);
	for (let j = 1; j <= n; j++) membersAbove[j] = m - countAtMost(sortedMembers, sortedNonmembers[n - j]);
	let membersAccused = Float64Array.from(membersAbove);
	for (let first = 1, last = 1; first <= n; first = last + 1) {
		let score = sortedNonmembers[n - first];
		for (last = first; last < n && sortedNonmembers[n - last - 1] === score;) last++;
		let tied = m - membersAbove[first] - countBelow(sortedMembers, score);
		for (let j = first; j <= last; j++) membersAccused[j] += tied * (j - first) / (last - first + 1);
	}
	let index = indexClusters(clusters, m, n);
	return {
		point,
		fpr,
		members: m,
		nonmembers: n,
		membersAbove,
		membersAccused,
		effective: index === void 0 ? () => ({
			members: m,
			nonmembers: n
		}) : effectiveSizes(checkedMembers, checkedNonmembers, point.threshold, index),
		degenerate: isDegenerate(point.tpr, allowedAbove(fpr, n)) || hasTies(sortedNonmembers, fpr)
	};
}
/** Whether counts are too small to average: see `tprLowerEnd`. */
function isDegenerate(tpr, allowed) {
	return tpr === 0 || tpr === 1 || allowed < 3;
}
/**
* Whether more than a tenth of the nonmembers among which the population's threshold may lie tie
* with each other: the ROC curve then consists of steps and the threshold is on one side of a step,
* which an average over ranks does not describe. A single pair is allowed.
*/
function hasTies(sortedNonmembers, fpr) {
	let n = sortedNonmembers.length, reach = 3.5 * Math.sqrt(n * fpr * (1 - fpr)), first = Math.max(1, Math.floor(n * fpr - reach)), last = Math.min(n, Math.ceil(n * fpr + reach) + 1), tied = 0;
	for (let j = first; j <= last; j++) {
		let score = sortedNonmembers[n - j];
		(score === sortedNonmembers[n - j - 1] || score === sortedNonmembers[n - j + 1]) && tied++;
	}
	return tied > Math.max(2, (last - first + 1) / 10);
}
/**
* The lower end of the TPR at `analysis.fpr`, erring with probability about `tail`.
*
* Derivation. Let t0 be the population's threshold and J the number of nonmembers above it. J is
* Binomial(n, fpr) whatever the scores' distribution; the members above t0 are Binomial(m, TPR) and
* independent of J. If J were known, t0 would lie between the J-th and the (J + 1)-th highest
* nonmember, the members above t0 could be counted, and the end of Clopper and Pearson would hold.
* J is not known but its distribution is, so the tail probability that defines that end is averaged
* over it, with half the weight of each J on either of its two neighbours: the end L solves
*
*   sum over j of P(J = j) P(Binomial(m, L) >= members above the j-th highest nonmember,
*                                              or above the (j + 1)-th) = tail.
*
* When J = 0 no nonmember bounds t0 from above, so no member need be above it: that whole weight
* goes to a count of 0, and with fewer than ln(tail) / ln(1 - fpr) nonmembers the end is 0.
*
* Nothing is assumed about the shape of the ROC curve and nothing is drawn at random. The average
* is a generalised pivot, not a theorem: `test/stats/simulate.ts` measures its error. If counts are
* too small to average or scores tie (`degenerate`), the tail is split instead, which is exact for
* any scores but half as wide again: about half for J falling below a rank j, the rest for Clopper
* and Pearson's end of the members above the j-th highest nonmember.
*/
function tprLowerEnd(analysis, tail) {
	return analysis.degenerate ? exactLowerEnd(analysis, tail) : averagedEnd(analysis, tail, "lower");
}
/**
* The upper end, by the mirror image. If scores tie, the exact end also holds for an attacker who
* accuses some of the tied records at random to use the whole rate. The TPR itself counts members
* that tie with the threshold as misses: if many members and more than the share fpr of nonmembers
* have the same score, it is 0 however informative the score is.
*/
function tprUpperEnd(analysis, tail) {
	return analysis.degenerate ? exactUpperEnd(analysis, tail) : averagedEnd(analysis, tail, "upper");
}
function averagedEnd(analysis, tail, end) {
	let effective = analysis.effective(tail, end), m = effective.members, ranks = binomialWindow(effective.nonmembers, analysis.fpr), weight = new Float64Array(m + 1);
	for (let i = 0; i < ranks.mass.length; i++) {
		let rank = ranks.first + i, higher = end === "upper" && rank === effective.nonmembers ? rank + 1 : rank, lower = end === "lower" && rank === 0 ? 0 : rank + 1;
		weight[countAbove(analysis, effective, higher, end)] += ranks.mass[i] / 2, weight[countAbove(analysis, effective, lower, end)] += ranks.mass[i] / 2;
	}
	if (end === "lower") {
		for (let x = 1; x <= m; x++) weight[x] += weight[x - 1];
		if (weight[0] >= tail) return 0;
	} else {
		for (let x = m - 1; x >= 0; x--) weight[x] += weight[x + 1];
		if (weight[m] >= tail) return 1;
	}
	let extremity = (rate) => {
		let window = binomialWindow(m, rate), sum = 0;
		for (let i = 0; i < window.mass.length; i++) sum += window.mass[i] * weight[window.first + i];
		return sum;
	}, low = 0, high = 1;
	for (let step = 0; step < 52; step++) {
		let middle = (low + high) / 2;
		(end === "lower" ? extremity(middle) > tail : extremity(middle) <= tail) ? high = middle : low = middle;
	}
	return end === "lower" ? Math.min(low, analysis.point.tpr) : Math.max(high, analysis.point.tpr);
}
/**
* Members above the `rank`-th highest of the effective nonmembers, in effective units; fractions
* go towards the wider interval. None are above rank 0, all above a rank beyond the last.
*/
function countAbove(analysis, effective, rank, end) {
	let round = end === "lower" ? Math.floor : Math.ceil, position = round(rank * (analysis.nonmembers / effective.nonmembers)), counts = end === "upper" && analysis.degenerate ? analysis.membersAccused : analysis.membersAbove, above = position > analysis.nonmembers ? analysis.members : counts[position];
	return Math.min(effective.members, round(above * (effective.members / analysis.members)));
}
function exactLowerEnd(analysis, tail) {
	let effective = analysis.effective(tail, "lower"), fallsBelow = (rank) => rank === 0 ? 0 : binomialCdf(rank - 1, effective.nonmembers, analysis.fpr), rank = 0;
	for (; rank < effective.nonmembers && fallsBelow(rank + 1) <= tail / 2;) rank++;
	rank === 0 && fallsBelow(1) < tail && (rank = 1);
	let count = countAbove(analysis, effective, rank, "lower"), rest = tail - fallsBelow(rank);
	return Math.min(clopperPearsonLower(count, effective.members, rest), analysis.point.tpr);
}
function exactUpperEnd(analysis, tail) {
	let effective = analysis.effective(tail, "upper"), risesAbove = (rank) => 1 - binomialCdf(rank, effective.nonmembers, analysis.fpr), rank = 0;
	for (; rank < effective.nonmembers && risesAbove(rank) > tail / 2;) rank++;
	let count = countAbove(analysis, effective, rank + 1, "upper"), rest = tail - risesAbove(rank);
	return Math.max(clopperPearsonUpper(count, effective.members, rest), analysis.point.tpr);
}
/**
* Effective sizes when records come in clusters, from the design effect of "scores above the
* threshold" on each side, and never more than the number of subjects if the end rests on records
* that may not have been seen (`clusterBound`): on members above the threshold for the upper end,
* on nonmembers above it for the lower one. Subjects on both sides make threshold and members move
* together, which only narrows the spread that this allows for.
*/
function effectiveSizes(members, nonmembers, threshold, index) {
	let sides = [{
		scores: members,
		of: index.members,
		sizes: index.memberSizes
	}, {
		scores: nonmembers,
		of: index.nonmembers,
		sizes: index.nonmemberSizes
	}].map(({ scores, of, sizes }) => {
		let above = Uint8Array.from(scores, (score) => +(score > threshold)), share = above.reduce((count, one) => count + one, 0) / above.length;
		return {
			units: scores.length,
			clusters: occupied(sizes),
			subjects: kishCount(sizes),
			designEffect: designEffect(above, of, sizes),
			/** The end that faces one half, for the share above the threshold. */
			open: share > .5 ? "lower" : "upper"
		};
	}), sizeOf = (side, tail, end) => {
		let size = effectiveSize(side.units, side.clusters, side.designEffect, tail);
		return Math.max(1, Math.floor(end === side.open ? Math.min(size, side.subjects) : size));
	};
	return (tail, end) => ({
		members: sizeOf(sides[0], tail, end),
		nonmembers: sizeOf(sides[1], tail, end === "lower" ? "upper" : "lower")
	});
}
// src/stats/max-t.ts
/** Draws of the maximum: its 97.5 % point is then known to about 0.1 % in probability. */
const DRAWS = 4e4;
/**
* The highest AUC among attacks on the same records.
*
* The lower end exceeds the true AUC of some attack with probability at most (1 - confidence) / 2
* over the whole family: each attack's lower end is taken at the critical value of the maximum of
* the family's standardised estimates (max-T, Westfall and Young 1993), whose correlation is
* DeLong's; it is the same on the logit scale by the delta method. Normal theory does not cover an
* attack whose AUC has no variance: its exact bound takes the Bonferroni share, (1 - confidence) /
* 2K. The upper end needs no correction: clearing needs every attack to clear. One attack alone
* gets its plain interval.
*
* @throws RangeError when no attack is given, they differ in length or a score is NaN
*/
function strongestAuc(attacks, options) {
	let tail = tailOf(options.confidence ?? .95), estimates = delong(attacks, options.clusters), count = attacks.length, criticalValue = maxTCriticalValue(estimates.covariance.map((row, i) => Array.from(row, (covariance, j) => {
		if (i === j) return 1;
		let exact = [i, j].some((k) => aucMethod(estimates, k) === "pairs-exact"), variances = estimates.covariance[i][i] * estimates.covariance[j][j];
		return exact ? 0 : covariance / Math.sqrt(variances);
	})), tail, options.seed), attackTail = count === 1 ? tail : normalCdf(-criticalValue), ordinals = attacks.map((_, k) => k);
	return summarise(Array.from(estimates.aucs), ordinals.map((k) => aucLowerEnd(estimates, k, attackTail, tail / count)), ordinals.map((k) => aucUpperEnd(estimates, k, tail)), {
		criticalValue,
		tail: attackTail
	});
}
/** `strongestTpr` at several false-positive rates, from the same resamples; one entry per rate. */
function strongestTprs(attacks, fprs, options) {
	checkSameRecords(attacks);
	let tail = tailOf(options.confidence ?? .95), count = attacks.length, resampled = count === 1 ? void 0 : bootstrapTprs(attacks, fprs, options), deviates = normalDeviates(count, options.seed);
	return fprs.map((fpr, at) => {
		let analyses = attacks.map(({ members, nonmembers }) => analyseTpr(members, nonmembers, fpr, options.clusters)), criticalValue = maxTCriticalValue(resampled === void 0 ? [[1]] : correlationOf(resampled[at]), tail, options.seed, deviates), attackTail = count === 1 ? tail : normalCdf(-criticalValue), tails = analyses.map((one) => one.degenerate ? tail / count : attackTail);
		return summarise(analyses.map(({ point }) => point.tpr), analyses.map((one, k) => tprLowerEnd(one, tails[k])), analyses.map((one) => tprUpperEnd(one, tail)), {
			criticalValue,
			tail: largestOf(tails)
		});
	});
}
/**
* The value that the largest of K correlated standard normal deviates exceeds with probability
* `tail`: simulated (40,000 draws from the seed), between the plain and the Bonferroni quantile.
*
* @param correlation K x K; may be singular, as it is for equal attacks
* @param deviates from `normalDeviates`, if they are used more than once
* @throws RangeError when it is empty, not square or not finite
*/
function maxTCriticalValue(correlation, tail, seed, deviates = normalDeviates(correlation.length, seed)) {
	let count = correlation.length;
	if (count === 0) throw RangeError("no attack is given");
	let plain = normalQuantile(1 - tail);
	if (count === 1) return plain;
	let factor = Float64Array.from(choleskyFactor(correlation).flatMap((row) => [...row])), maxima = new Float64Array(DRAWS);
	for (let draw = 0, first = 0; draw < DRAWS; draw++, first += count) {
		let largest = -1e400;
		for (let i = 0, row = 0; i < count; i++, row += count) {
			let value = 0;
			for (let j = 0; j <= i; j++) value += factor[row + j] * deviates[first + j];
			value > largest && (largest = value);
		}
		maxima[draw] = largest;
	}
	maxima.sort();
	let simulated = maxima[Math.ceil(DRAWS * (1 - tail)) - 1];
	return Math.min(Math.max(simulated, plain), normalQuantile(1 - tail / count));
}
/** Independent standard normal deviates, `count` for each draw of the maximum. */
function normalDeviates(count, seed) {
	let random = seededRandom(seed, "max-t"), deviates = new Float64Array(DRAWS * count);
	for (let i = 0; i < deviates.length; i++) deviates[i] = random.normal();
	return deviates;
}
function summarise(values, lowerEnds, upperEnds, correction) {
	let value = largestOf(values);
	return {
		index: values.indexOf(value),
		value,
		interval: [largestOf(lowerEnds), largestOf(upperEnds)],
		values,
		lowerEnds,
		upperEnds,
		...correction
	};
}
/**
* The lower triangular root of a correlation matrix. A pivot at or below 1e-10 belongs to an attack
* that earlier ones determine, and adds no deviate of its own.
*/
function choleskyFactor(matrix) {
	let size = matrix.length, factor = matrix.map(() => new Float64Array(size));
	for (let i = 0; i < size; i++) {
		if (matrix[i].length !== size || !matrix[i].every(Number.isFinite)) throw RangeError("the correlation matrix must be square and finite");
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i][j];
			for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
			i === j ? factor[i][i] = rest > 1e-10 ? Math.sqrt(rest) : 0 : factor[i][j] = factor[j][j] > 0 ? rest / factor[j][j] : 0;
		}
	}
	return factor;
}
// src/stats/mean.ts
/**
* The mean of bounded values of units that may come in clusters, with a two-sided interval:
* Student's t on the clusters' sums (the linearised ratio estimator; Cochran 1977, section 11.8),
* degrees of freedom one less than the clusters. Its hull with the exact limits of the share of
* units at either bound keeps the width above zero when all values are equal.
*
* @param range smallest and largest possible value
* @throws RangeError when there is no value, or one is outside the range
*/
function clusteredMean(values, range, clusters, confidence = .95) {
	let [lowest, highest] = range;
	if (values.length === 0) throw RangeError("mean: no units");
	for (let i = 0; i < values.length; i++) if (!(values[i] >= lowest && values[i] <= highest)) throw RangeError(`mean: unit ${i} is outside ${lowest} … ${highest}`);
	let index = indexOneSide(clusters, values.length), mean = sum(values) / values.length, residuals = Float64Array.from(values, (value) => value - mean), sums = index === void 0 ? residuals : sumByCluster(residuals, index.of, index.count), groups = sums.length;
	if (groups < 2) return {
		value: mean,
		interval: [lowest, highest]
	};
	let squares = sums.reduce((total, one) => total + one * one, 0), error = Math.sqrt(groups / (groups - 1) * squares) / values.length, reach = studentQuantile(1 - tailOf(confidence), groups - 1) * error, around = clip([mean - reach, mean + reach], lowest, highest), unseen = 1 - tailOf(confidence) ** (1 / groups);
	return {
		value: mean,
		interval: hull(around, [mean - unseen * (mean - lowest), mean + unseen * (highest - mean)])
	};
}
function sum(values) {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i];
	return total;
}
// src/stats/power.ts
/** Beyond this many records a question counts as undecidable. */
const MOST_RECORDS = 1e9;
/**
* The standard error of an AUC by Hanley and McNeil (1982), which needs no scores, for planning.
*
* @param auc in [0, 1]
*/
function hanleyMcNeilStandardError(auc, members, nonmembers) {
	if (!(auc >= 0 && auc <= 1)) throw RangeError(`auc must lie in [0, 1], not ${auc}`);
	if (!(members >= 1 && nonmembers >= 1)) throw RangeError("both sides need a record");
	let both = auc / (2 - auc) - auc * auc, alone = 2 * auc * auc / (1 + auc) - auc * auc, variance = (auc * (1 - auc) + (members - 1) * both + (nonmembers - 1) * alone) / (members * nonmembers);
	return Math.sqrt(variance);
}
/**
* The units that would decide a rule `max` on a proportion if the observed share were the true one
* and observed again: the smallest n whose Clopper-Pearson interval excludes `max`.
*
* @returns Infinity when the observed share is `max` itself, or no sensible n decides
*/
function nToDecideProportion(max, observed, confidence = .95) {
	let tail = tailOf(confidence);
	if (!(observed >= 0 && observed <= 1)) throw RangeError(`a share must lie in [0, 1], not ${observed}`);
	return smallest((n) => observed > max ? clopperPearsonLower(observed * n, n, tail) > max : clopperPearsonUpper(observed * n, n, tail) <= max);
}
/**
* The units that would decide a rule `max` on any estimate, from the estimate itself: intervals
* shrink with the square root of n.
*
* @param n the units behind the estimate
* @returns Infinity when the value is `max` itself
*/
function nToDecide({ value, interval }, max, n) {
	let reach = value > max ? value - interval[0] : interval[1] - value, gap = Math.abs(value - max), needed = gap === 0 ? 1e400 : n * (reach / gap) ** 2;
	return needed > MOST_RECORDS ? 1e400 : Math.ceil(needed);
}
/**
* The sizes of sets that decide a question, found with the interval itself: either one set grows or
* all grow in proportion, whichever takes the fewest further units. So a set that is not the limit
* keeps its size.
*
* @param sizes present units of each set, with which the question is undecided
* @param decided whether sets of those sizes decide; it holds from some growth on
* @returns sizes, within one part in a hundred of the least, or undefined when a thousand times the
*   units would not decide
*/
function sizesToDecide(sizes, decided) {
	let found = (sizes.length === 1 ? [[0]] : [...sizes.map((_, at) => [at]), [...sizes.keys()]]).flatMap((growing) => {
		let grown = (factor) => sizes.map((size, at) => growing.includes(at) ? Math.ceil(size * factor) : size), [low, high] = [1, 1e3];
		if (!decided(grown(high))) return [];
		for (; high / low > 1.01;) {
			let middle = Math.sqrt(low * high);
			decided(grown(middle)) ? high = middle : low = middle;
		}
		return [grown(high)];
	}), total = (counts) => counts.reduce((sum, count) => sum + count, 0);
	return found.sort((a, b) => total(a) - total(b))[0];
}
/**
* The outlook of a rule on an AUC at a true value, for independent records; normal on the logit
* scale, by the interval of one attack, whose upper end is bounded by pairs of clusters.
*/
function aucOutlook(trueAuc, max, members, nonmembers, { confidence = .95, attacks = 1 } = {}) {
	let tail = tailOf(confidence);
	if (!(trueAuc > 0 && trueAuc < 1 && max > 0 && max < 1)) throw RangeError("an AUC and its bound must lie between 0 and 1");
	let error = hanleyMcNeilStandardError(trueAuc, members.units, nonmembers.units) / (trueAuc * (1 - trueAuc)), distance = logit(max) - logit(trueAuc), reach = normalQuantile(1 - tail) * error, corrected = normalQuantile(1 - tail / attacks) * error, clustered = members.clusters !== void 0 || nonmembers.clusters !== void 0, pairs = Math.min(clustersOf(members), clustersOf(nonmembers)), highest = clustered ? bisect((auc) => clopperPearsonUpper(auc * pairs, pairs, tail) <= max) : 1;
	return outlook(normalCdf(Math.min(distance - reach, logit(highest) - logit(trueAuc)) / error), normalCdf((-distance - corrected) / error));
}
/**
* The outlook of a rule on a TPR at a true value, for independent records whose scores are normal
* with equal spread on both sides. The count of members at which the rule decides comes from the
* interval itself, the chance to see that count from the distributions of threshold and count. For
* planning: with 500 to 2,000 on each side simulated audits agree within 0.1, at worst 0.16.
*
* @param fpr in (0, 1)
*/
function tprOutlook(trueTpr, fpr, max, members, nonmembers, { confidence = .95, attacks = 1 } = {}) {
	let tail = tailOf(confidence);
	if (!(trueTpr > 0 && trueTpr < 1 && fpr > 0 && fpr < 1)) throw RangeError("a TPR and its FPR must lie between 0 and 1");
	let end = (side) => (hits) => plannedTprEnd(side, hits / members.units, fpr, members, nonmembers, { tail: side === "upper" ? tail : tail / attacks }), [upper, lower] = [end("upper"), end("lower")], firstNotCleared = firstCount(members.units, (x) => upper(x) > max), firstBreached = firstCount(members.units, (x) => lower(x) > max), allowed = allowedAbove(fpr, nonmembers.units), clear = 0, breach = 0, curve = binormalCurve(fpr, trueTpr);
	for (let i = 0; i < THRESHOLDS; i++) {
		let tpr = curve(betaQuantile((i + .5) / THRESHOLDS, allowed + 1, nonmembers.units - allowed));
		firstNotCleared > 0 && (clear += binomialCdf(firstNotCleared - 1, members.units, tpr)), firstBreached <= members.units && (breach += 1 - binomialCdf(firstBreached - 1, members.units, tpr));
	}
	return outlook(clear / THRESHOLDS, breach / THRESHOLDS);
}
/** An end of a TPR's interval if all counts are what a binormal curve through it expects. */
function plannedTprEnd(end, tpr, fpr, members, nonmembers, { tail }) {
	let hits = Math.round(tpr * members.units), judged = Math.max(1, Math.floor(clustersOf(nonmembers))), furthest = (judged * fpr + 10 * Math.sqrt(judged * fpr) + 42) * (nonmembers.units / judged), analysis = {
		...expectedAnalysis(hits, fpr, members.units, nonmembers.units, furthest),
		effective: (_, side) => ({
			members: side === "upper" ? Math.max(1, Math.floor(clustersOf(members))) : members.units,
			nonmembers: side === "lower" ? judged : nonmembers.units
		})
	};
	return end === "lower" ? tprLowerEnd(analysis, tail) : tprUpperEnd(analysis, tail);
}
/**
* The outlook of a rule on a share of independent units, by the interval that judges it:
* Clopper-Pearson's, whose upper end the clusters bound.
*
* @param trueShare in [0, 1]
* @param without units whose share is subtracted and none of which is expected to succeed; they
*   widen the lower end
*/
function proportionOutlook(trueShare, max, of, { confidence = .95, without } = {}) {
	let tail = tailOf(confidence), { units } = of;
	if (!(trueShare >= 0 && trueShare <= 1)) throw RangeError(`a share must lie in [0, 1], not ${trueShare}`);
	let clusters = clustersOf(of), upper = (x) => Math.max(clopperPearsonUpper(x, units, tail), clopperPearsonUpper(x / units * clusters, clusters, tail)), unseen = without === void 0 ? 0 : clopperPearsonUpper(0, clustersOf(without), tail), lower = (x) => x / units - Math.hypot(x / units - clopperPearsonLower(x, units, tail), unseen), firstNotCleared = firstCount(units, (x) => upper(x) > max), firstBreached = firstCount(units, (x) => lower(x) > max);
	return outlook(firstNotCleared === 0 ? 0 : binomialCdf(firstNotCleared - 1, units, trueShare), firstBreached > units ? 0 : 1 - binomialCdf(firstBreached - 1, units, trueShare));
}
function clustersOf({ units, clusters = units }) {
	return Math.min(units, clusters);
}
/**
* The largest value in [0, 1] at which `holds` is true, given that it is true below it; 0 if
* nowhere.
*/
function bisect(holds) {
	let low = 0, high = 1;
	for (let step = 0; step < 50; step++) {
		let middle = (low + high) / 2;
		holds(middle) ? low = middle : high = middle;
	}
	return low;
}
/** Quantiles of the true false-positive rate at the observed threshold to average over. */
const THRESHOLDS = 64;
/**
* What `analyseTpr` would count if each count were what a binormal curve through `hits` expects;
* all members beyond the rank `furthest`, which nothing asks for.
*/
function expectedAnalysis(hits, fpr, members, nonmembers, furthest) {
	let allowed = allowedAbove(fpr, nonmembers), tpr = hits / members, inside = Math.min(Math.max(hits, .5), members - .5) / members, observedRate = (allowed + 1) / (nonmembers + 1), membersAbove = new Int32Array(nonmembers + 1).fill(members);
	membersAbove[0] = 0;
	let curve = binormalCurve(observedRate, inside);
	for (let j = 1; j <= Math.min(furthest, nonmembers); j++) {
		let expected = members * curve(j / (nonmembers + 1)), count = Math.round(expected);
		membersAbove[j] = j <= allowed ? Math.min(count, hits) : Math.max(count, hits);
	}
	return allowed < nonmembers && (membersAbove[allowed + 1] = hits), {
		point: {
			tpr,
			hits,
			threshold: 0,
			above: allowed,
			achievedFpr: allowed / nonmembers
		},
		fpr,
		members,
		nonmembers,
		membersAbove,
		membersAccused: membersAbove,
		effective: () => ({
			members,
			nonmembers
		}),
		degenerate: isDegenerate(tpr, allowed)
	};
}
/** The equal-variance binormal curve through (`fpr`, `tpr`): the TPR at a rate. */
function binormalCurve(fpr, tpr) {
	let shift = normalQuantile(tpr) - normalQuantile(fpr);
	return (rate) => normalCdf(shift + normalQuantile(rate));
}
/** The smallest whole n at which `decided` is true, given that it stays true from there on. */
function smallest(decided) {
	let high = 1;
	for (; !decided(high);) if (high *= 2, high > MOST_RECORDS) return 1e400;
	let low = high / 2;
	for (; high - low > 1;) {
		let middle = Math.floor((low + high) / 2);
		decided(middle) ? high = middle : low = middle;
	}
	return high;
}
/** The first count in 0..most at which `holds` is true, or most + 1. */
function firstCount(most, holds) {
	let low = 0, high = most + 1;
	for (; low < high;) {
		let middle = Math.floor((low + high) / 2);
		holds(middle) ? high = middle : low = middle + 1;
	}
	return low;
}
function outlook(clear, breach) {
	return {
		clear,
		breach,
		undecided: Math.max(0, 1 - clear - breach)
	};
}
function logit(probability) {
	return Math.log(probability / (1 - probability));
}
// src/stats/quantile.ts
/**
* A quantile of a sample with the distribution-free interval of its order statistics: the number of
* observations below the true quantile is binomial (David and Nagaraja, *Order Statistics*, §7.1).
* Where so few observations cannot bound it, the interval has no end on that side.
*
* @param quantile in (0, 1)
* @throws RangeError without observations, and for one that is NaN
*/
function quantileInterval(sample, quantile, confidence = .95) {
	if (sample.length === 0) throw RangeError("a quantile needs observations");
	if (sample.some(Number.isNaN)) throw RangeError("an observation is NaN");
	let tail = tailOf(confidence), sorted = Float64Array.from(sample).sort(), n = sorted.length, low = 0;
	for (; low < n && binomialCdf(low, n, quantile) <= tail;) low++;
	let high = 0;
	for (; high < n && binomialCdf(high, n, 1 - quantile) <= tail;) high++;
	return {
		value: sorted[Math.min(n - 1, Math.max(0, Math.ceil(quantile * n) - 1))],
		interval: [low === 0 ? -1e400 : sorted[low - 1], high === 0 ? 1e400 : sorted[n - high]]
	};
}
/**
* The quantile of values that are all there are: the smallest of them that a share `quantile` of all, in
* [0, 1], does not exceed; 0 gives the least. At least one value.
*/
function exactQuantile(values, quantile) {
	return exactQuantiles(values, [quantile])[0];
}
/** Several of them. */
function exactQuantiles(values, quantiles) {
	let sorted = Float64Array.from(values).sort();
	return quantiles.map((quantile) => sorted[Math.max(0, Math.ceil(quantile * sorted.length - 1e-9) - 1)]);
}
// src/stats/rank-sum.ts
/**
* The Wilcoxon–Mann–Whitney test that two samples come from one distribution: the p-value that values
* of the first are so much larger (`greater`), or so different (`two-sided`), in (0, 1]. By the normal
* approximation with the correction for ties and for continuity, which is close from about ten values
* in either sample on. If all values are equal, 1.
*/
function rankSumPValue(first, second, side) {
	let [m, n] = [first.length, second.length], { ranks, ties } = midranks([...first, ...second]), total = m + n, u = ranks.slice(0, m).reduce((a, b) => a + b, 0) - m * (m + 1) / 2, variance = m * n / 12 * (total + 1 - ties / (total * (total - 1)));
	if (!(variance > 0)) return 1;
	let upper = (value) => normalCdf((m * n / 2 + .5 - value) / Math.sqrt(variance)), p = side === "greater" ? upper(u) : 2 * upper(Math.max(u, m * n - u));
	return Math.min(1, Math.max(p, Number.MIN_VALUE));
}
/** Ranks from 1, those of equal values averaged; `ties`: the sum of t³ − t over groups of t equal ones. */
function midranks(values) {
	let order = values.map((_, at) => at).sort((a, b) => values[a] - values[b]), ranks = Array(values.length), ties = 0;
	for (let start = 0; start < order.length;) {
		let end = start + 1;
		for (; end < order.length && values[order[end]] === values[order[start]];) end++;
		let equal = end - start;
		ties += equal ** 3 - equal;
		for (let at = start; at < end; at++) ranks[order[at]] = (start + 1 + end) / 2;
		start = end;
	}
	return {
		ranks,
		ties
	};
}
export { binomialWindow as A, tailOf as B, independentDifference as C, clopperPearsonUpper as D, clopperPearsonLower as E, countAtMost as F, SMALLEST_EXACT_GAIN as G, LARGEST_OVERLAP as H, countBelow as I, leastNonmembers as J, leastForTail as K, seededRandom as L, normalQuantile as M, logFprGrid as N, proportion as O, rocCurve as P, shuffled as R, clusteredPairedDifference as S, designProportion as T, LARGEST_SHARE_DIFFERENCE as U, kishCount as V, SEPARATION_AUC as W, foldedAuc as _, quantileInterval as a, designAucInterval as b, nToDecideProportion as c, sizesToDecide as d, tprOutlook as f, tprInterval as g, strongestTprs as h, exactQuantiles as i, normalCdf as j, independentClusters as k, plannedTprEnd as l, strongestAuc as m, rankSumPValue as n, aucOutlook as o, clusteredMean as p, leastFpr as q, exactQuantile as r, nToDecide as s, midranks as t, proportionOutlook as u, aucDifference as v, clusteredProportion as w, clusteredPairedAmplification as x, aucInterval as y, clip as z };
