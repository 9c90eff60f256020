import type { Work } from "../audit/listener.ts";
import { COST_OF_A_TOKEN, JUDGING_SECONDS, SECONDS_A_RECORD } from "../plan/costs.ts";

/** Time left of an audit. */
export interface TimeLeft {
  /** Seconds for all work whose speed is known. */
  seconds: number;
  /** Other work follows, of which nothing has been timed yet. */
  atLeast: boolean;
}

/** During these the work of later tasks is not yet known: it is once the inventory is there. */
const BEFORE_PLANS = new Set(["job", "inspect", "records", "overlap", "blind", "inventory"]);
/** A speed is known once work was timed for this long, or is finished, seconds. */
const LEAST_TIMED_SECONDS = 1;
/** What was timed so long ago counts half, seconds: machines get faster and slower. */
const HALF_LIFE_SECONDS = 120;

/** The work of a task under a model, or of a task that runs none. */
interface Unit {
  task: string;
  /** Planned units and tokens; 0 before the plan is known. */
  planned: number;
  tokens: number;
  /** Units that an earlier run had done. */
  held: number;
  /** Done and total of each part that has reported: audit and set. */
  parts: Map<string, { done: number; total: number }>;
  ended: boolean;
  /** Whether its speed changes no more. */
  settled: boolean;
  /** Work that was timed, and how long it took. */
  timed: { units: number; seconds: number };
  /** Whether work of this run was seen: the time before it went into loading. */
  begun: boolean;
}

/**
 * How much of an audit's measuring is done and how long the rest takes, from what the probe reports.
 *
 * Work is weighed by the time it takes: its own measured speed, that of the other model at the same
 * task, or, for the share alone, that of other tasks per token. The share starts as what earlier
 * runs and this one have spent of the whole, once a model's speed is known, and from then on every
 * piece of work takes its part of what was left. So it never falls, however the weights change, and
 * it reaches 1 only when `finish` says so.
 */
export class Estimate {
  readonly #units = new Map<string, Unit>();
  /** Task → seconds of the time limit that it had left. */
  readonly #limits = new Map<string, number>();
  readonly #started: number;
  #lastReport: number;
  #share: number | undefined;
  /** Whether all work is known. */
  #complete = false;
  #finished = false;

  /** `now`: seconds on the clock of all later calls. */
  constructor(now: number) {
    this.#started = now;
    this.#lastReport = now;
  }

  /** Takes in what the probe reports at `now`. */
  report(work: Work, now: number): void {
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
      case "done":
        this.#end(work.task);
        break;
    }
    this.#lastReport = now;
    this.#begin(now);
  }

  /** Everything is done. */
  finish(): void {
    this.#finished = true;
  }

  /** 0 to 1, and 1 only at the end; undefined while no speed is known. */
  get share(): number | undefined {
    return this.#finished ? 1 : this.#share;
  }

  /** Undefined while nothing can be said. */
  get left(): TimeLeft | undefined {
    const open = this.#open();
    const known = open.filter((unit) => this.#ownPace(unit) !== undefined);
    if (open.length === 0 || known.length === 0) return undefined;
    return {
      // Measuring alone never makes 100 %.
      seconds: this.#remaining(known) + JUDGING_SECONDS,
      atLeast: known.length < open.length,
    };
  }

  /** Units done and planned of a task under a model, over all its parts. */
  counts({ task, model }: Work): { done: number; total: number; pace: number | undefined } {
    const unit = this.#unit(task, model);
    return { done: doneOf(unit), total: totalOf(unit), pace: this.#paceOf(unit) };
  }

  #plan({ task, model, done = 0, total = 0, tokens = 0 }: Work): void {
    const unit = this.#unit(task, model);
    unit.planned = total;
    unit.held = Math.min(done, total);
    unit.tokens = tokens;
  }

  #advance(work: Work, now: number): void {
    const { task, model, audit, set, done = 0, total = 0, left } = work;
    const unit = this.#unit(task, model);
    // The inventory is searched again for a resumed run: its own part is over.
    if (unit.ended) return;
    const before = doneOf(unit);
    const name = `${audit} ${set}`;
    const known = unit.parts.get(name);
    const part = { done: Math.max(done, known?.done ?? 0), total };
    const after = doneOf({ ...unit, parts: new Map(unit.parts).set(name, part) });
    if (after > before) {
      if (unit.begun) this.#time(unit, after - before, now - this.#lastReport);
      unit.begun = true;
    }
    this.#change(() => {
      unit.parts.set(name, part);
      if (left !== undefined) this.#limits.set(task, left);
    });
  }

  #time({ timed }: Unit, units: number, seconds: number): void {
    const kept = 0.5 ** (seconds / HALF_LIFE_SECONDS);
    timed.units = timed.units * kept + units;
    timed.seconds = timed.seconds * kept + seconds;
  }

  #end(task: string): void {
    const units = [...this.#units.values()].filter((unit) => unit.task === task);
    // Before the change, which is measured by the speeds as they are then.
    for (const unit of units) unit.settled = true;
    this.#change(() => {
      for (const unit of units) unit.ended = true;
    });
  }

  /** Makes a change of what is done; the work that it takes away is that part of what was left. */
  #change(make: () => void): void {
    const before = this.#whole();
    make();
    const after = this.#whole();
    if (this.#share === undefined || before === undefined || after === undefined) return;
    const part = before > 0 ? Math.min(1, after / before) : 1;
    this.#share = 1 - (1 - this.#share) * part;
  }

  /** The first share, as soon as something can be said. */
  #begin(now: number): void {
    if (this.#share !== undefined || !this.#complete) return;
    const left = this.#whole();
    if (left === undefined || ![...this.#units.values()].some(isTimed)) return;
    const held = [...this.#units.values()].map((unit) => unit.held * (this.#weight(unit) ?? 0));
    const spent = now - this.#started + held.reduce((sum, seconds) => sum + seconds, 0);
    this.#share = spent / (spent + left);
  }

  /** Seconds of all work that is left, judging included; undefined while no speed is known. */
  #whole(): number | undefined {
    const open = this.#open();
    if (open.some((unit) => this.#weight(unit) === undefined)) return undefined;
    return this.#remaining(open) + JUDGING_SECONDS;
  }

  /** Seconds of these units' remaining work, in no task more than the time limit leaves. */
  #remaining(units: readonly Unit[]): number {
    const tasks = Map.groupBy(units, ({ task }) => task);
    let seconds = 0;
    for (const [task, of] of tasks) {
      const whole = of.reduce(
        (sum, unit) => sum + (totalOf(unit) - doneOf(unit)) * (this.#weight(unit) ?? 0),
        0,
      );
      seconds += Math.min(whole, this.#limits.get(task) ?? Number.POSITIVE_INFINITY);
    }
    return seconds;
  }

  #open(): Unit[] {
    return [...this.#units.values()].filter(
      (unit) => !unit.ended && totalOf(unit) > doneOf(unit) && unit.planned > 0,
    );
  }

  /** Seconds per unit by which a task is weighed; undefined: nothing to weigh it by. */
  #weight(unit: Unit): number | undefined {
    // Those of texts only weigh tasks that are over before a model runs; none is shown as a time.
    return this.#ownPace(unit) ?? SECONDS_A_RECORD[unit.task] ?? this.#likelyPace(unit);
  }

  /** Seconds per unit as measured for this model, or else for the other one at the same task. */
  #ownPace(unit: Unit): number | undefined {
    const same = [...this.#units.values()].filter(({ task }) => task === unit.task);
    return this.#paceOf(unit) ?? this.#paceOf(same.find(isTimed) ?? unit);
  }

  #paceOf(unit: Unit): number | undefined {
    return isTimed(unit) ? unit.timed.seconds / unit.timed.units : undefined;
  }

  /** Seconds per unit, from the seconds that a token took in the task that was timed longest. */
  #likelyPace(unit: Unit): number | undefined {
    const timed = [...this.#units.values()].filter((one) => isTimed(one) && one.tokens > 0);
    const by = timed.sort((a, b) => b.timed.seconds - a.timed.seconds)[0];
    if (by === undefined || unit.planned === 0) return undefined;
    const secondsAToken = this.#paceOf(by)! / costOfOne(by);
    return secondsAToken * costOfOne(unit);
  }

  #unit(task: string, model: string | undefined): Unit {
    const key = `${task} ${model}`;
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const unit: Unit = {
      task,
      planned: 0,
      tokens: 0,
      held: 0,
      parts: new Map(),
      ended: false,
      settled: false,
      timed: { units: 0, seconds: 0 },
      begun: false,
    };
    this.#units.set(key, unit);
    return unit;
  }
}

function isTimed({ timed, settled }: Unit): boolean {
  if (timed.units === 0 || timed.seconds === 0) return false;
  return settled || timed.seconds >= LEAST_TIMED_SECONDS;
}

/** Tokens of a unit, as many times as each costs. */
function costOfOne({ task, tokens, planned }: Unit): number {
  return (COST_OF_A_TOKEN[task] ?? 1) * (tokens / planned);
}

function doneOf({ parts, held }: Pick<Unit, "parts" | "held">): number {
  return Math.max(held, sumOf(parts, "done"));
}

function totalOf({ parts, planned }: Pick<Unit, "parts" | "planned">): number {
  return Math.max(planned, sumOf(parts, "total"));
}

function sumOf(parts: Unit["parts"], what: "done" | "total"): number {
  let sum = 0;
  for (const part of parts.values()) sum += part[what];
  return sum;
}
