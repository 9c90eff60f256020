import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { t as visible } from "./src-base-visible.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { c as width, l as wrap, n as columnsOf, o as painted, r as fitted, t as canRedraw } from "./src-console-text.js";
// src/plan/costs.ts
/** What work costs, for the plan before it begins and for the time left while it runs. */
/** What a model does to a token in these tasks takes about so many times as long as scoring it. */
const COST_OF_A_TOKEN = {
	score: 1,
	candidates: 1,
	templates: 3,
	sampling: 3
}, SECONDS_A_RECORD = {
	inventory: .003,
	overlap: .001,
	blind: .003,
	copies: .003
}, BEFORE_PLANS = /* @__PURE__ */ new Set([
	"job",
	"inspect",
	"records",
	"overlap",
	"blind",
	"inventory"
]);
/**
* How much of an audit's measuring is done and how long the rest takes, from what the probe reports.
*
* Work is weighed by the time it takes: its own measured speed, that of the other model at the same
* task, or, for the share alone, that of other tasks per token. The share starts as what earlier
* runs and this one have spent of the whole, once a model's speed is known, and from then on every
* piece of work takes its part of what was left. So it never falls, however the weights change, and
* it reaches 1 only when `finish` says so.
*/
var Estimate = class {
	#units = /* @__PURE__ */ new Map();
	/** Task → seconds of the time limit that it had left. */
	#limits = /* @__PURE__ */ new Map();
	#started;
	#lastReport;
	#share;
	/** Whether all work is known. */
	#complete = !1;
	#finished = !1;
	/** `now`: seconds on the clock of all later calls. */
	constructor(now) {
		this.#started = now, this.#lastReport = now;
	}
	/** Takes in what the probe reports at `now`. */
	report(work, now) {
		switch (work.kind) {
			case "start":
				this.#complete ||= !BEFORE_PLANS.has(work.task);
				break;
			case "plan":
				this.#plan(work);
				break;
			case "progress":
				this.#advance(work, now);
				break;
			case "done": this.#end(work.task);
		}
		this.#lastReport = now, this.#begin(now);
	}
	/** Everything is done. */
	finish() {
		this.#finished = !0;
	}
	/** 0 to 1, and 1 only at the end; undefined while no speed is known. */
	get share() {
		return this.#finished ? 1 : this.#share;
	}
	/** Undefined while nothing can be said. */
	get left() {
		let open = this.#open(), known = open.filter((unit) => this.#ownPace(unit) !== void 0);
		if (open.length !== 0 && known.length !== 0) return {
			seconds: this.#remaining(known) + 3,
			atLeast: known.length < open.length
		};
	}
	/** Units done and planned of a task under a model, over all its parts. */
	counts({ task, model }) {
		let unit = this.#unit(task, model);
		return {
			done: doneOf(unit),
			total: totalOf(unit),
			pace: this.#paceOf(unit)
		};
	}
	#plan({ task, model, done = 0, total = 0, tokens = 0 }) {
		let unit = this.#unit(task, model);
		unit.planned = total, unit.held = Math.min(done, total), unit.tokens = tokens;
	}
	#advance(work, now) {
		let { task, model, audit, set, done = 0, total = 0, left } = work, unit = this.#unit(task, model);
		if (unit.ended) return;
		let before = doneOf(unit), name = `${audit} ${set}`, known = unit.parts.get(name), part = {
			done: Math.max(done, known?.done ?? 0),
			total
		}, after = doneOf({
			...unit,
			parts: new Map(unit.parts).set(name, part)
		});
		after > before && (unit.begun && this.#time(unit, after - before, now - this.#lastReport), unit.begun = !0), this.#change(() => {
			unit.parts.set(name, part), left !== void 0 && this.#limits.set(task, left);
		});
	}
	#time({ timed }, units, seconds) {
		let kept = .5 ** (seconds / 120);
		timed.units = timed.units * kept + units, timed.seconds = timed.seconds * kept + seconds;
	}
	#end(task) {
		let units = [...this.#units.values()].filter((unit) => unit.task === task);
		for (let unit of units) unit.settled = !0;
		this.#change(() => {
			for (let unit of units) unit.ended = !0;
		});
	}
	/** Makes a change of what is done; the work that it takes away is that part of what was left. */
	#change(make) {
		let before = this.#whole();
		make();
		let after = this.#whole();
		if (this.#share === void 0 || before === void 0 || after === void 0) return;
		let part = before > 0 ? Math.min(1, after / before) : 1;
		this.#share = 1 - (1 - this.#share) * part;
	}
	/** The first share, as soon as something can be said. */
	#begin(now) {
		if (this.#share !== void 0 || !this.#complete) return;
		let left = this.#whole();
		if (left === void 0 || ![...this.#units.values()].some(isTimed)) return;
		let held = [...this.#units.values()].map((unit) => unit.held * (this.#weight(unit) ?? 0)), spent = now - this.#started + held.reduce((sum, seconds) => sum + seconds, 0);
		this.#share = spent / (spent + left);
	}
	/** Seconds of all work that is left, judging included; undefined while no speed is known. */
	#whole() {
		let open = this.#open();
		if (!open.some((unit) => this.#weight(unit) === void 0)) return this.#remaining(open) + 3;
	}
	/** Seconds of these units' remaining work, in no task more than the time limit leaves. */
	#remaining(units) {
		let tasks = Map.groupBy(units, ({ task }) => task), seconds = 0;
		for (let [task, of] of tasks) {
			let whole = of.reduce((sum, unit) => sum + (totalOf(unit) - doneOf(unit)) * (this.#weight(unit) ?? 0), 0);
			seconds += Math.min(whole, this.#limits.get(task) ?? 1e400);
		}
		return seconds;
	}
	#open() {
		return [...this.#units.values()].filter((unit) => !unit.ended && totalOf(unit) > doneOf(unit) && unit.planned > 0);
	}
	/** Seconds per unit by which a task is weighed; undefined: nothing to weigh it by. */
	#weight(unit) {
		return this.#ownPace(unit) ?? SECONDS_A_RECORD[unit.task] ?? this.#likelyPace(unit);
	}
	/** Seconds per unit as measured for this model, or else for the other one at the same task. */
	#ownPace(unit) {
		let same = [...this.#units.values()].filter(({ task }) => task === unit.task);
		return this.#paceOf(unit) ?? this.#paceOf(same.find(isTimed) ?? unit);
	}
	#paceOf(unit) {
		return isTimed(unit) ? unit.timed.seconds / unit.timed.units : void 0;
	}
	/** Seconds per unit, from the seconds that a token took in the task that was timed longest. */
	#likelyPace(unit) {
		let by = [...this.#units.values()].filter((one) => isTimed(one) && one.tokens > 0).sort((a, b) => b.timed.seconds - a.timed.seconds)[0];
		if (by !== void 0 && unit.planned !== 0) return this.#paceOf(by) / costOfOne(by) * costOfOne(unit);
	}
	#unit(task, model) {
		let key = `${task} ${model}`, known = this.#units.get(key);
		if (known !== void 0) return known;
		let unit = {
			task,
			planned: 0,
			tokens: 0,
			held: 0,
			parts: /* @__PURE__ */ new Map(),
			ended: !1,
			settled: !1,
			timed: {
				units: 0,
				seconds: 0
			},
			begun: !1
		};
		return this.#units.set(key, unit), unit;
	}
};
function isTimed({ timed, settled }) {
	return timed.units === 0 || timed.seconds === 0 ? !1 : settled || timed.seconds >= 1;
}
/** Tokens of a unit, as many times as each costs. */
function costOfOne({ task, tokens, planned }) {
	return (COST_OF_A_TOKEN[task] ?? 1) * (tokens / planned);
}
function doneOf({ parts, held }) {
	return Math.max(held, sumOf(parts, "done"));
}
function totalOf({ parts, planned }) {
	return Math.max(planned, sumOf(parts, "total"));
}
function sumOf(parts, what) {
	let sum = 0;
	for (let part of parts.values()) sum += part[what];
	return sum;
}
// src/console/progress.ts
/** Milliseconds between two lines of progress in a log. */
const UNITS = {
	candidates: "values",
	templates: "values",
	sampling: "sequences"
};
/**
* Shows an audit as it runs. On a terminal, two lines are redrawn in place: the whole audit, with a
* bar, its share and the time left, and below it the task at hand. In a log, one line says the same
* every ten seconds, also where nothing advances.
*/
var ProgressView = class {
	#stream;
	#now;
	#live;
	#estimate;
	#started;
	/** Title of the phase; "" outside an audit, which alone has a share. */
	#phase = "";
	#at;
	#timer;
	/** The lines that are on the terminal and will be drawn over. */
	#drawn = [];
	#drawnAt = -1e400;
	constructor(stream, { now = () => performance.now(), env = process.env } = {}) {
		this.#stream = stream, this.#now = now, this.#live = canRedraw(stream, env), this.#started = now(), this.#estimate = new Estimate(this.#seconds);
	}
	checkpoint(at, of, reference) {
		this.#line(`Checkpoint ${at} of ${of}: ${reference}`), this.#estimate = new Estimate(this.#seconds);
	}
	phase(title) {
		this.enter(title), this.#line(`${title} …`);
	}
	/** A phase that somebody else announces. */
	enter(title) {
		this.#watch(), this.#phase = title, this.#at = void 0;
	}
	/** Nothing to show. */
	measuring() {}
	note(line) {
		this.#line(line);
	}
	warn(line, location) {
		let where = location === void 0 ? "" : `${location.file}: `;
		this.#line(`${where}${line}`, "warning: ");
	}
	progress(progress) {
		this.#watch();
		let last = this.#at, start = last !== void 0 && "progress" in last && last.progress.task === progress.task && last.progress.name === progress.name ? last : {
			since: this.#now(),
			first: progress.done ?? 0
		};
		this.#at = {
			progress,
			since: start.since,
			first: start.first
		}, this.#draw();
	}
	work(work) {
		this.#watch(), this.#estimate.report(work, this.#seconds), (work.kind !== "start" || work.task !== "job") && ((work.kind === "start" || work.kind === "progress") && (this.#at = { work }), this.#draw());
	}
	finished() {
		this.#estimate.finish(), this.#erase(), this.#stop(), this.#line(`Finished in ${duration(this.#seconds)}.`);
	}
	/** Nothing follows. What was shown last stays: it says where an audit that failed had come to. */
	end() {
		this.#stop(), this.#drawn = [];
	}
	/** Seconds since the start. */
	get #seconds() {
		return (this.#now() - this.#started) / 1e3;
	}
	#watch() {
		if (this.#timer !== void 0) return;
		let show = this.#live ? () => this.#draw(!0) : () => this.#log();
		this.#timer = setInterval(show, this.#live ? 1e3 : 1e4), this.#timer.unref(), this.#live && this.#stream.on?.("resize", this.#resized);
	}
	#stop() {
		clearInterval(this.#timer), this.#timer = void 0, this.#stream.off?.("resize", this.#resized);
	}
	#resized = () => this.#draw(!0);
	#log() {
		let task = this.#task().join(", "), line = this.#phase === "" ? task : `${this.#overall().join(", ")} | ${task}`;
		this.#stream.write(`${wrapped(line, this.#stream).join("\n")}\n`);
	}
	#draw(always = !1) {
		if (!this.#live) return;
		let now = this.#now();
		if (!always && now - this.#drawnAt < 100) return;
		this.#drawnAt = now;
		let columns = columnsOf(this.#stream) - 1, task = `  ${fitted(this.#task(), columns - 2, ", ")}`, lines = this.#phase === "" ? [task] : [this.#barred(columns), task], before = this.#eraser();
		this.#drawn = lines, this.#stream.write(`${before}${lines.join("\n")}\n`);
	}
	/** The sequence that takes the drawn lines away and leaves the cursor where they began. */
	#eraser() {
		if (this.#drawn.length === 0) return "";
		let columns = columnsOf(this.#stream), rows = this.#drawn.map((line) => Math.max(1, Math.ceil(width(line) / columns)));
		return `${"\x1B[1A\x1B[2K".repeat(rows.reduce((sum, count) => sum + count, 0))}\r`;
	}
	#erase() {
		let eraser = this.#eraser();
		eraser !== "" && this.#stream.write(eraser), this.#drawn = [];
	}
	/** Writes a line that stays, above those that are redrawn. */
	#line(text, before = "") {
		let shown = wrapped(before + visible(text), this.#stream).join("\n"), painting = painted(this.#stream, "yellow", before.trimEnd()), coloured = before === "" ? shown : shown.replace(before.trimEnd(), () => painting), redraw = this.#drawn, eraser = this.#eraser();
		this.#drawn = [], this.#stream.write(`${eraser}${coloured}\n`), redraw.length > 0 && this.#draw(!0);
	}
	#barred(columns) {
		let { share } = this.#estimate, text = fitted(this.#overall(), columns - 2, ", "), room = Math.min(40, columns - width(text) - 4);
		if (share === void 0 || room < 10) return `  ${text}`;
		let filled = Math.floor(share * room), bar = "█".repeat(filled) + "░".repeat(room - filled);
		return `  ${painted(this.#stream, "cyan", bar)} ${text}`;
	}
	/** The whole audit: its share, the time since the start, and the time left. */
	#overall() {
		let { share, left } = this.#estimate, elapsed = `${duration(this.#seconds)} elapsed`;
		if (share === void 0) return left === void 0 ? [elapsed, "share and time left unknown so far"] : [
			elapsed,
			timeLeft(left),
			"share unknown so far"
		];
		let percent = `${String(percentOf(share)).padStart(2)} %`;
		return left === void 0 ? this.#at === void 0 ? [percent, elapsed] : [
			percent,
			elapsed,
			"time left unknown so far"
		] : [
			percent,
			elapsed,
			timeLeft(left)
		];
	}
	/** The task at hand, the most important first. */
	#task() {
		let at = this.#at;
		return at === void 0 ? [visible(this.#phase)] : "work" in at ? this.#ofWork(at.work) : this.#ofTransfer(at);
	}
	#ofWork(work) {
		let { kind, task, model, audit, done = 0, total = 0 } = work, named = visible(model === void 0 ? task : `${task} ${model}`);
		if (kind !== "progress") return [named];
		let control = audit === "control" || audit === "control-clean", all = this.#estimate.counts(work), [finished, whole] = control ? [done, total] : [all.done, all.total], unit = control ? "control strings" : UNITS[task] ?? "records", speed = all.pace === void 0 ? [] : [`${rate(1 / all.pace)}/s`];
		return [`${named}: ${formatCount(finished)} of ${formatCount(whole)} ${unit}`, ...speed];
	}
	#ofTransfer({ progress: { task, name, done, total }, since, first }) {
		let named = visible(name === void 0 ? task : `${task} ${name}`);
		if (total === void 0) return [named];
		if (done === void 0) return [`${named}: ${formatBytes(total)}`];
		let counts = `${named}: ${formatBytes(done)} of ${formatBytes(total)}`, seconds = (this.#now() - since) / 1e3, speed = seconds > 0 ? (done - first) / seconds : 0;
		if (speed <= 0) return [counts];
		let rest = done < total ? [`done in about ${duration((total - done) / speed)}`] : [];
		return [
			counts,
			`${formatBytes(Math.round(speed))}/s`,
			...rest
		];
	}
};
/** `45 s`, `3 min`, `1 h 20 min`. */
function duration(seconds) {
	if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
	let minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function timeLeft({ seconds, atLeast }) {
	return `${atLeast ? "at least" : "about"} ${duration(seconds)} left`;
}
/** Never 100 before the end, whatever the rounding. */
function percentOf(share) {
	return share >= 1 ? 100 : Math.min(99, Math.floor(share * 100));
}
/** Units per second: `214`, `3.5`, `0.08`. */
function rate(perSecond) {
	return perSecond >= 10 ? formatCount(Math.round(perSecond)) : String(Number(perSecond.toPrecision(2)));
}
function wrapped(text, stream) {
	return wrap(text, columnsOf(stream), 2);
}
export { SECONDS_A_RECORD as i, duration as n, COST_OF_A_TOKEN as r, ProgressView as t };
