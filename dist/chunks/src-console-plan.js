import { Ut as formatCount } from "./src-attacks-clipped-reference.js";
import { t as largestOf } from "./src-base-extremes.js";
import { t as visible } from "./src-base-visible.js";
import { g as faultsOf, h as withoutPart, m as nameOfAll } from "./src-audit-index.js";
import { V as formatBytes } from "./src-base-crc32c.js";
import { tt as formatShare } from "./src-gate-verdict.js";
import { n as duration } from "./src-console-estimate.js";
import { i as hang, l as wrap, o as painted, s as reportColumns } from "./src-console-text.js";
// src/console/plan.ts
const COLOURS = {
	ok: "green",
	warning: "yellow",
	fault: "red"
};
/**
* What was checked and what an audit would do, as lines for a terminal or a job log. On a terminal
* they are at most as long as it is wide; names that come from files are escaped.
*/
function planText(plan, output) {
	let columns = output?.isTTY === !0 ? reportColumns(output) : 1e400, told = [
		...pullLines(plan),
		...baseLines(plan),
		...section("Records", [...plan.sets.map(recordLine), ...[...plan.formats, ...plan.training].map((line) => `  ${line}`)]),
		...section("Tasks", plan.tasks.map((task) => `  ${task}`)),
		...section("Rules", plan.rules.map(({ name, bound, level }) => `  ${level}  ${name}  ${bound}`)),
		...outlookLines(plan),
		...shardLines(plan)
	].flatMap((line) => wrap(visible(line), columns, 2));
	return [
		"Checks",
		...checkLines(plan.checks, columns, output),
		"",
		...told,
		...conclusion(plan).flatMap((line) => wrap(visible(line), columns))
	].join("\n");
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		title,
		...lines,
		""
	];
}
function checkLines(checks, columns, output) {
	let name = largestOf(checks.map((check) => check.name.length)), state = largestOf(Object.keys(COLOURS).map((word) => word.length));
	return checks.flatMap((check) => {
		let told = visible(check.error === void 0 ? check.text : check.error.pretty), indent = state + 4, mark = `  ${check.state.padEnd(state)}  ${check.name.padEnd(name)}  `, [first, ...others] = columns - mark.length < 40 ? wrap(" ".repeat(indent) + mark.slice(indent) + told, columns, 2) : hang(mark, told, columns);
		return [`  ${output === void 0 ? check.state : painted(output, COLOURS[check.state], check.state)}${first.slice(2 + check.state.length)}`, ...others];
	});
}
/** The commands of an audit in shards: the first and the last of many. */
function shardLines({ shards }) {
	if (shards === void 0) return [];
	let { audit, judge } = shards;
	return section("Shards, each where it can reach the folder that they share; then the judgement", [...audit.length <= 4 ? audit : [
		...audit.slice(0, 2),
		"…",
		audit.at(-1)
	], judge].map((line) => `  ${line}`));
}
/** Whether the audit can run, and what it takes. */
function conclusion({ checks, expected, pulls }) {
	let count = (state, noun) => {
		let of = checks.filter((check) => check.state === state).length;
		return `${of} ${noun}${of === 1 ? "" : "s"}`;
	}, found = `${count("fault", "fault")}, ${count("warning", "warning")}`, cannot = faultsOf(checks).length > 0;
	return [...expected === void 0 || cannot ? [] : [expectedLine(expected, pulls)], cannot ? `This audit cannot run: ${found}. Fix every fault above, then run plan again.` : `This audit can run: ${found}.`];
}
function expectedLine(expected, pulls) {
	let { executor, device, seconds, basis } = expected, where = `${PLACES[executor]} on ${DEVICES[device]}`, missing = pulls.reduce((sum, pull) => sum + pull.missing, 0), download = missing === 0 ? "" : `, after the download of ${formatBytes(missing)}`;
	return seconds === void 0 ? `Expected: ${where}${download}; for how long is known once the models are here.` : `Expected: ${durations(seconds)} ${where}${download}, ${basis}.`;
}
const PLACES = {
	docker: "in a container",
	process: "in a process",
	ray: "on Ray"
}, DEVICES = {
	cpu: "the CPU",
	cuda: "the GPU",
	mps: "the Mac's GPU",
	unknown: "a device that the set-up tells"
};
/** `12 to 30 min`, the unit once where both have the same. */
function durations([low, high]) {
	let [from, to] = [duration(low), duration(high)], unit = / (?:s|min)$/.exec(to)?.[0], short = unit !== void 0 && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
	return from === to ? `about ${to}` : `${short} to ${to}`;
}
function recordLine(planned) {
	let { audit, set, format, files, records, used, persons, cut } = planned, read = format === void 0 ? "" : `, read as ${format}`, whole = persons === void 0 ? "" : " at most, by whole persons", sampled = used < records ? `, ${formatCount(used)} sampled${whole}` : "", equivalent = persons === void 0 || persons === used ? "" : `; equivalent to ${formatCount(persons)} persons with equal numbers of records`, counted = `${formatCount(records)}${cut === !0 ? " or more" : ""}`;
	return `  ${audit} ${set.padEnd(11)} ${counted} in ${files} file${files === 1 ? "" : "s"}${read}${sampled}${equivalent}`;
}
/** The models that an audit would fetch. */
function pullLines({ pulls }) {
	return section("Models", pulls.map(({ key, identity, files, bytes, missing, parameters }) => {
		let size = `${files} file${files === 1 ? "" : "s"}, ${formatBytes(bytes)}`, count = parameters === null ? "" : `, ${formatCount(parameters)} parameters`, fetch = missing === 0 ? "on this machine" : `${formatBytes(missing)} to fetch`;
		return `  ${key.padEnd(10)}  ${identity}  ${size}${count}; ${fetch}`;
	}));
}
function baseLines({ base, previous }) {
	let lines = (title, match) => match === void 0 ? [] : section(title, [`  ${match.outcome}: ${match.detail}`]);
	return [...lines("Base", base), ...lines("Previous release", previous)];
}
/**
* For each rule, the outlook at half its bound, at it and at twice it, and what would decide; once for
* rules that share it and differ in the part alone.
*/
function outlookLines({ rules }) {
	return section("Outlook with these records, if the true value were …", [...Map.groupBy(rules, (rule) => JSON.stringify([
		withoutPart(rule),
		rule.bound,
		rule.outlook
	])).values()].flatMap((group) => {
		let { outlook } = group[0];
		return outlook === void 0 ? [] : [
			`  ${nameOfAll(group)}`,
			...outlook.at.map(({ value, chances }) => {
				let figures = [
					"clear",
					"breach",
					"undecided"
				].map((outcome) => `${outcome} ${formatShare(chances[outcome], 0)}`.padEnd(15)).join(" ");
				return `    ${String(Number(value.toPrecision(3))).padEnd(7)} ${figures}`.trimEnd();
			}),
			`    ${enoughLine(outlook.enough)}`
		];
	}));
}
function enoughLine(enough) {
	if (enough === void 0) return "no practical number of records would clear it at half the bound";
	let { members, nonmembers } = enough;
	return `${formatCount(members)} members and ${formatCount(nonmembers)} nonmembers would clear it 9 times in 10 at half the bound`;
}
/** The same as data: every check with its code and place, and the plan itself. */
function planData(plan) {
	let { checks, ...rest } = plan;
	return {
		can_run: faultsOf(checks).length === 0,
		checks: checks.map(({ area, name, state, text, error }) => ({
			area,
			name,
			state,
			text,
			...error === void 0 ? {} : { code: error.code },
			...error?.location === void 0 ? {} : { location: error.location }
		})),
		...rest
	};
}
export { planText as n, planData as t };
