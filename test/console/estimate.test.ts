import { describe, expect, test } from "vitest";
import type { Work } from "../../src/audit/listener.ts";
import { Estimate } from "../../src/console/estimate.ts";

/** An estimate on a clock of its own: report, and let seconds pass. */
function estimating() {
  let now = 0;
  const estimate = new Estimate(now);
  return {
    estimate,
    wait: (seconds: number) => {
      now += seconds;
    },
    tell: (...works: Work[]) => {
      for (const work of works) {
        estimate.report(work, now);
        // Once the last plan is told, the task begins.
        const { kind, task, model } = work;
        if (kind === "plan" && model === "base") estimate.report({ kind: "start", task }, now);
      }
    },
  };
}

type Task = Work["task"];

function plan(task: Task, total: number, more: Partial<Work> = {}): Work[] {
  const models = READS_TEXTS.includes(task) ? [undefined] : MODELS;
  return models.map((model) => ({ kind: "plan", task, total, done: 0, ...named(model), ...more }));
}

function progress(
  task: Task,
  model: "tuned" | "base" | undefined,
  done: number,
  total: number,
  more: Partial<Work> = {},
): Work {
  return { kind: "progress", task, done, total, ...named(model), ...more };
}

function named(model: "tuned" | "base" | undefined): Pick<Work, "model"> {
  return model === undefined ? {} : { model };
}

const MODELS = ["tuned", "base"] as const;
const READS_TEXTS: readonly Task[] = ["inventory", "overlap", "blind", "copies"];
const DONE = (task: Task): Work => ({ kind: "done", task });

/** Scores 100 records under each model in blocks of 10, a second per record. */
function score({ tell, wait }: ReturnType<typeof estimating>, from: number, to: number): void {
  for (let block = from; block < to; block += 10) {
    for (const model of MODELS) {
      for (let done = block + 1; done <= block + 10; done++) {
        wait(1);
        tell(progress("score", model, done, 100));
      }
    }
  }
}

describe("an estimate", () => {
  test("says nothing before a model has run, however much of the texts is read", () => {
    const { estimate, tell, wait } = estimating();
    tell(...plan("inventory", 100), ...plan("blind", 100), ...plan("score", 100, { tokens: 9000 }));
    for (let done = 10; done <= 100; done += 10) {
      wait(5);
      tell(progress("inventory", undefined, done, 100));
      expect(estimate.share).toBeUndefined();
    }
    tell(DONE("inventory"), DONE("blind"));
    expect([estimate.share, estimate.left]).toEqual([undefined, undefined]);
  });

  test("has no share before all work is known, though reading texts was timed", () => {
    const { estimate, tell, wait } = estimating();
    // In the order of the probe: the plans of the models' tasks follow from the inventory.
    for (const task of ["records", "overlap", "inventory"] as const) {
      tell({ kind: "start", task });
      if (task === "overlap") for (const reads of READS_TEXTS) tell(...plan(reads, 4000));
      for (let done = 400; done <= 4000; done += 400) {
        wait(3);
        tell(progress(task, undefined, done, 4000));
        expect(estimate.share).toBeUndefined();
      }
      tell(DONE(task));
    }
    // The inventory is over; another task that reads texts may follow.
    tell({ kind: "start", task: "copies" });
    expect(estimate.share).toBeGreaterThan(0);
  });

  test("is exact where every record takes as long, also while the models alternate", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }));
    score(at, 0, 50);
    // 100 of 200 scored in 100 s: the other half takes 100 s, and 3 s are kept for judging.
    expect(at.estimate.left).toEqual({ seconds: expect.closeTo(103, 6), atLeast: false });
    expect(at.estimate.share).toBeCloseTo(100 / 203, 1);
    score(at, 50, 100);
    expect(at.estimate.left).toBeUndefined();
    expect(at.estimate.share).toBeGreaterThan(0.95);
    expect(at.estimate.share).toBeLessThan(1);
    at.estimate.finish();
    expect(at.estimate.share).toBe(1);
  });

  test("does not count the loading of a model as its speed", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }));
    at.wait(600);
    score(at, 0, 10);
    expect(at.estimate.left?.seconds).toBeCloseTo(183, 0);
  });

  test("is a least time while something follows that nobody has timed", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }), ...plan("sampling", 50, { tokens: 6400 }));
    score(at, 0, 50);
    expect(at.estimate.left).toEqual({ seconds: expect.closeTo(103, 6), atLeast: true });
    score(at, 50, 100);
    at.tell(DONE("score"));
    expect(at.estimate.left).toBeUndefined();
    expect(at.estimate.share).toBeLessThan(0.7);
    for (let done = 1; done <= 5; done++) {
      at.wait(4);
      at.tell(progress("sampling", "tuned", done, 50));
    }
    // 45 and 50 sequences, 4 s each; the base is expected to take as long as the checkpoint.
    expect(at.estimate.left).toEqual({ seconds: expect.closeTo(95 * 4 + 3, 6), atLeast: false });
  });

  test("expects no task to take longer than its time limit", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }));
    for (let done = 1; done <= 10; done++) {
      at.wait(1);
      at.tell(progress("score", "tuned", done, 100, { left: 40 - done }));
    }
    expect(at.estimate.left).toEqual({ seconds: 33, atLeast: false });
  });

  test("takes the rest of a task that the limit ends as done", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }));
    score(at, 0, 20);
    const before = at.estimate.share!;
    at.tell(DONE("score"));
    expect(at.estimate.share).toBeGreaterThan(before);
    expect(at.estimate.left).toBeUndefined();
  });

  test("of a resumed audit starts at what was done", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000, done: 60 }));
    at.tell(progress("score", "tuned", 60, 100), progress("score", "base", 60, 100));
    score(at, 60, 70);
    // 140 of 200, and nothing of the first 120 was timed.
    expect(at.estimate.share).toBeCloseTo(0.7, 1);
    expect(at.estimate.left?.seconds).toBeCloseTo(63, 0);
  });

  test("counts the control strings as a part of the scoring", () => {
    const at = estimating();
    at.tell(...plan("score", 120, { tokens: 9000 }));
    for (let done = 5; done <= 20; done += 5) {
      at.wait(1);
      at.tell(progress("score", "tuned", done, 20, { audit: "control" }));
    }
    const work = progress("score", "tuned", 10, 100);
    at.wait(1);
    at.tell(work);
    expect(at.estimate.counts(work)).toMatchObject({ done: 30, total: 120 });
  });

  test("is not thrown back by a block that is asked again with smaller batches", () => {
    const at = estimating();
    at.tell(...plan("score", 100, { tokens: 9000 }));
    score(at, 0, 20);
    const { share } = at.estimate;
    at.wait(1);
    at.tell(progress("score", "tuned", 12, 100));
    expect(at.estimate.share).toBe(share);
  });
});
