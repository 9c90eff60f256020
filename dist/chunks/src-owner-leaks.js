import { d as isDiscoverable, u as TRAINED_SETS } from "./src-canaries-exposure.js";
// src/owner/leaks.ts
/** False-positive rate of the threshold above which a record counts as recognised. */
const LEAK_FPR = .01;
/**
* Which training records leak, of each audit that has members. A record leaks if the strongest attack
* scores it above all but `LEAK_FPR` of the nonmembers, if the checkpoint completes it word for word,
* or if it gives away a value of it that the base does not.
*/
function findLeaks(evidence, report) {
	return evidence.policy.audits.flatMap(({ name }) => {
		let trained = TRAINED_SETS.filter((set) => evidence.scores(name, set));
		return trained.length === 0 ? [] : [leaksOf(evidence, report, name, trained)];
	});
}
function leaksOf(evidence, report, audit, sets) {
	let ranking = rankingOf(evidence, report, audit), { n, p } = evidence.policy.attacks.memorization, leaks = [], scored = 0;
	for (let set of sets) {
		let scores = evidence.scores(audit, set), part = scores.parts[ranking?.part ?? "completion"], values = Map.groupBy(scores.prefix.flatMap((result) => leakedValue(result, n, p) ?? []), ({ record }) => record);
		scored += scores.infos.length;
		for (let [index, info] of scores.infos.entries()) {
			let score = ranking === void 0 ? NaN : part.tuned[ranking.attack][index], leak = {
				audit,
				set,
				file: info.file,
				row: info.row,
				subject: info.subject,
				loss: {
					tuned: -part.tuned.loss[index],
					base: -part.base.loss[index]
				},
				score,
				isRecognised: ranking !== void 0 && set === "members" && score > ranking.threshold,
				isVerbatim: scores.memorization.tuned[index]?.exact === !0 && scores.memorization.base[index]?.exact !== !0,
				values: (values.get(info.record) ?? []).map(({ record: _, ...value }) => value)
			}, givesValue = leak.values.some(({ baseToo }) => !baseToo);
			(leak.isRecognised || leak.isVerbatim || givesValue) && leaks.push(leak);
		}
	}
	let used = evidence.records.filter((one) => one.audit === audit && sets.includes(one.set));
	return {
		audit,
		ranking,
		scored,
		unscored: used.length - scored + sampledOut(evidence, audit, sets),
		leaks: leaks.sort(byHarm)
	};
}
/** The attack that finds most at the threshold's rate, else the one with the highest AUC. */
function rankingOf({ scores }, { metrics }, audit) {
	let strongest = metrics.filter(({ parameters, selected }) => selected !== void 0 && parameters.audit === audit && parameters.attack === "strongest" && parameters.part !== "prompt"), part = strongest.some(({ parameters }) => parameters.part === "all") ? "all" : "completion", own = strongest.filter(({ parameters }) => parameters.part === part), chosen = own.find(({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.fpr === .01) ?? own.find(({ id }) => id === "mia.auc"), held = scores(audit, "nonmembers");
	if (chosen?.selected === void 0 || held === void 0) return;
	let attack = chosen.selected, known = [...held.parts[part].tuned[attack]].filter((score) => !Number.isNaN(score));
	if (known.length !== 0) return known.sort((a, b) => b - a), {
		attack,
		part,
		threshold: known[Math.floor(LEAK_FPR * known.length)],
		held: known.length
	};
}
function leakedValue({ span, tested, tunedExact, baseExact, tunedLogp, baseLogp }, n, p) {
	if (!tested || span.inPrefix || span.guessed) return;
	let bySampling = isDiscoverable(tunedLogp, n, p);
	if (tunedExact || bySampling) return {
		record: span.record,
		span: span.span,
		value: span.value,
		type: span.type,
		position: span.first,
		by: tunedExact ? "greedy" : "sampling",
		tuned: tunedLogp,
		base: baseLogp,
		baseToo: baseExact || isDiscoverable(baseLogp, n, p)
	};
}
/** Records beyond the policy's limit, of which nothing is known. */
function sampledOut({ manifest }, audit, sets) {
	return manifest.counts.filter((count) => count.audit === audit && sets.includes(count.set)).reduce((sum, { read, used, ...dropped }) => sum + read - used - droppedOf(dropped), 0);
}
function droppedOf(counts) {
	return [
		"dropped_empty",
		"dropped_short",
		"dropped_no_completion",
		"dropped_left_out"
	].reduce((sum, name) => sum + Number(counts[name] ?? 0), 0);
}
function byHarm(a, b) {
	return b.values.length - a.values.length || Number(b.isVerbatim) - Number(a.isVerbatim) || (Number.isNaN(a.score) || Number.isNaN(b.score) ? 0 : b.score - a.score) || a.file - b.file || a.row - b.row;
}
export { findLeaks as n, LEAK_FPR as t };
