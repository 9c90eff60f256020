import { stripVTControlCharacters } from "node:util";
import xterm from "@xterm/headless";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Progress, Work } from "../../src/audit/listener.ts";
import { duration, ProgressView } from "../../src/console/progress.ts";
import { width } from "../../src/console/text.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const MODELS = ["tuned", "base"] as const;

/** A view whose lines are a log, with the second at which each was written. */
function logged() {
  const lines: { at: number; text: string }[] = [];
  const view = new ProgressView(
    { write: (text) => lines.push({ at: performance.now() / 1000, text: text.trimEnd() }) },
    { env: {} },
  );
  return { view, lines, texts: () => lines.map(({ text }) => text) };
}

function wait(seconds: number): void {
  vi.advanceTimersByTime(seconds * 1000);
}

function planned(view: ProgressView, task: Work["task"], total: number, tokens: number): void {
  for (const model of MODELS) view.work({ kind: "plan", task, model, done: 0, total, tokens });
  view.work({ kind: "start", task });
}

/** Scores records under both models in blocks of 10, `seconds` for each. */
function score(view: ProgressView, total: number, seconds: number): void {
  for (let block = 0; block < total; block += 10) {
    for (const model of MODELS) {
      for (let done = block + 1; done <= block + 10; done++) {
        wait(seconds);
        view.work({ kind: "progress", task: "score", model, done, total });
      }
    }
  }
}

describe("progress in a log", () => {
  test("is a line every ten seconds, also while the models alternate", () => {
    const { view, lines } = logged();
    view.phase("Measuring");
    planned(view, "score", 100, 9000);
    score(view, 100, 0.5);
    const shown = lines.filter(({ text }) => text.includes(" | "));
    expect(shown.map(({ at }) => at)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(shown[4]!.text).toBe(
      "48 %, 50 s elapsed, about 54 s left | score base: 49 of 100 records, 2/s",
    );
  });

  test("goes on where nothing is reported, and says that nothing is known", () => {
    const { view, texts } = logged();
    view.phase("Measuring");
    view.work({ kind: "start", task: "blind" });
    wait(35);
    expect(texts()).toEqual([
      "Measuring …",
      "10 s elapsed, share and time left unknown so far | blind",
      "20 s elapsed, share and time left unknown so far | blind",
      "30 s elapsed, share and time left unknown so far | blind",
    ]);
  });

  test("names the control strings, and is a least time before sampling has run", () => {
    const { view, texts } = logged();
    view.phase("Measuring");
    planned(view, "score", 356, 40_000);
    planned(view, "sampling", 100, 12_800);
    for (let done = 32; done <= 160; done += 32) {
      wait(2);
      view.work({
        kind: "progress",
        task: "score",
        model: "tuned",
        audit: "control",
        done,
        total: 256,
      });
    }
    // At 10 s, 228 strings and records are left of the checkpoint and 356 of the base, at 16/s: 37 s,
    // and 3 s for judging.
    expect(texts().at(-1)).toMatch(
      /^ 8 %, 10 s elapsed, at least 40 s left \| score tuned: 128 of 256 control strings, 16\/s$/,
    );
  });

  test("of a transfer is in bytes, with speed and time left", () => {
    const { view, texts } = logged();
    view.phase("Pulling");
    for (let done = 0; done <= 3e9; done += 1e8) {
      view.progress({ task: "pull", done, total: 3e9 });
      wait(1);
    }
    expect(texts()[1]).toBe(
      "10 s elapsed, share and time left unknown so far | pull: 900 MB of 3 GB, 90 MB/s, done in about 23 s",
    );
  });

  test("ends with one line, and none follows it", () => {
    const { view, texts } = logged();
    view.phase("Measuring");
    planned(view, "score", 100, 9000);
    score(view, 100, 0.1);
    view.phase("Judging");
    wait(10);
    expect(texts().at(-1)).toBe("86 %, 30 s elapsed | Judging");
    view.finished();
    view.end();
    wait(60);
    expect(texts().at(-1)).toBe("Finished in 30 s.");
    expect(texts().filter((text) => text.startsWith("Finished"))).toHaveLength(1);
  });

  test("of an audit that fails ends without that line", () => {
    const { view, texts } = logged();
    view.phase("Measuring");
    wait(12);
    view.end();
    wait(60);
    expect(texts()).toHaveLength(2);
  });
});

const TASKS = ["score", "candidates", "templates", "sampling"] as const;

/** What a probe may report, and what may happen in between. */
type Step =
  | { kind: "work"; work: Work }
  | { kind: "wait"; seconds: number }
  | { kind: "note"; text: string }
  | { kind: "warn"; text: string }
  | { kind: "progress"; progress: Progress }
  | { kind: "phase"; text: string }
  | { kind: "resize"; columns: number };

const COUNT = fc.integer({ min: 0, max: 20_000 });
const WORDS = fc
  .array(
    fc.constantFrom(
      "records",
      "12,345",
      "検査データ",
      // Not one with a modifier: terminals disagree on how wide that is.
      "👍",
      "members.jsonl:12",
      "left",
      "out",
      "0.05",
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((words) => words.join(" "));
const OF_TASK = fc.record(
  {
    task: fc.constantFrom(...TASKS, "inventory", "records", "blind" as const),
    model: fc.constantFrom(...MODELS),
    audit: fc.constantFrom("control" as const, "finetuning" as const),
    done: COUNT,
    total: COUNT,
    tokens: fc.integer({ min: 0, max: 1e7 }),
    left: fc.integer({ min: 0, max: 7200 }),
  },
  { requiredKeys: ["task", "done", "total"] },
);
const KIND = fc.constantFrom("plan", "start", "progress", "progress", "progress", "done");
const STEP: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(KIND, OF_TASK)
      .map(([kind, of]) => ({ kind: "work" as const, work: { kind, ...of } as Work })),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      // Whole milliseconds, as timers have them.
      seconds: fc.integer({ min: 0, max: 40_000 }).map((milliseconds) => milliseconds / 1000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("note" as const), text: WORDS }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("warn" as const), text: WORDS }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("phase" as const), text: WORDS }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("progress" as const),
      progress: fc.record(
        { task: fc.constant("pull"), name: WORDS, done: COUNT, total: COUNT },
        { requiredKeys: ["task"] },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("resize" as const),
      columns: fc.integer({ min: 20, max: 160 }),
    }),
  },
);
/** Steps that begin as an audit does: with a plan, and work that is timed. */
const STEPS = fc.tuple(
  fc.constant<Step[]>([
    { kind: "phase", text: "Measuring" },
    ...MODELS.map((model): Step => {
      const work = { task: "score", model, done: 0, total: 20_000, tokens: 4e6 } as const;
      return { kind: "work", work: { kind: "plan", ...work } };
    }),
    { kind: "work", work: { kind: "start", task: "score" } },
    ...[100, 200].flatMap((done): Step[] => {
      const work = { task: "score", model: "tuned", done, total: 20_000 } as const;
      return [
        { kind: "wait", seconds: 3 },
        { kind: "work", work: { kind: "progress", ...work } },
      ];
    }),
  ]),
  fc.array(STEP, { minLength: 1, maxLength: 80 }),
);

function play(view: ProgressView, step: Step): void {
  if (step.kind === "work") view.work(step.work);
  if (step.kind === "wait") wait(step.seconds);
  if (step.kind === "progress") view.progress(step.progress);
  if (step.kind === "note") view.note(step.text);
  if (step.kind === "warn") view.warn(step.text);
  if (step.kind === "phase") view.phase(step.text);
}

/** The share that each line of progress shows. */
function sharesIn(texts: readonly string[]): number[] {
  return texts.flatMap((text) => {
    const share = /(?:^|[█░] +|^ *)(\d+) %,/.exec(text)?.[1];
    return share === undefined ? [] : [Number(share)];
  });
}

describe("whatever the probe reports,", () => {
  test("a log has a line every ten seconds and no more, and its share never falls or says 100", () => {
    let known = 0;
    fc.assert(
      fc.property(STEPS, ([begin, steps]) => {
        vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
        const { view, lines } = logged();
        for (const step of [...begin, ...steps]) play(view, step);
        const now = performance.now() / 1000;
        const shown = lines.filter(({ text }) => text.includes(" | "));
        expect(shown.map(({ at }) => Math.round(at))).toEqual(
          Array.from({ length: Math.floor(now / 10 + 1e-9) }, (_, index) => 10 * (index + 1)),
        );
        const shares = sharesIn(shown.map(({ text }) => text));
        known += shares.length;
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        for (const share of shares) expect(share).toBeLessThan(100);
        expect(shown.filter(({ text }) => /NaN|Infinity|undefined|-\d/.test(text))).toEqual([]);
        view.finished();
        view.end();
        wait(60);
        const ends = lines.filter(({ text }) => text.startsWith("Finished in "));
        expect(ends).toEqual([lines.at(-1)]);
      }),
      { numRuns: 300 },
    );
    // The property is about something.
    expect(known).toBeGreaterThan(500);
  }, 60_000);

  test("a terminal's lines are no wider than it, and only those that stay are left", async () => {
    await fc.assert(
      fc.asyncProperty(
        STEPS,
        fc.integer({ min: 20, max: 160 }),
        async ([begin, steps], columns) => {
          vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
          const terminal = new xterm.Terminal({
            cols: columns,
            rows: 30,
            scrollback: 5000,
            allowProposedApi: true,
            convertEol: true,
          });
          const resizing: (() => void)[] = [];
          const widest: [string, number][] = [];
          const stream = {
            isTTY: true,
            columns,
            write: (text: string) => {
              for (const line of stripVTControlCharacters(text).split("\n")) {
                if (width(line) > stream.columns) widest.push([line, stream.columns]);
              }
              terminal.write(text);
            },
            on: (_: "resize", listener: () => void) => resizing.push(listener),
          };
          const view = new ProgressView(stream, { env: {} });
          const staying: string[] = [];
          for (const step of [...begin, ...steps]) {
            if (step.kind === "resize") {
              await new Promise<void>((resolve) => terminal.write("", resolve));
              terminal.resize(step.columns, 30);
              stream.columns = step.columns;
              for (const listener of resizing) listener();
              continue;
            }
            play(view, step);
            if (step.kind === "note") staying.push(step.text);
            if (step.kind === "warn") staying.push(`warning: ${step.text}`);
            if (step.kind === "phase") staying.push(`${step.text} …`);
          }
          view.finished();
          await new Promise<void>((resolve) => terminal.write("", resolve));
          expect(widest).toEqual([]);
          const left = contentOf(terminal);
          // Where lines break depends on the width; a wide character that does not fit leaves a space.
          expect(left.replace(/Finishedin.*/s, "")).toBe(staying.join("").replaceAll(" ", ""));
          expect(left.match(/Finishedin/g)).toHaveLength(1);
          terminal.dispose();
        },
      ),
      { numRuns: 50 },
    );
  }, 60_000);
});

/** Everything that a terminal shows or has scrolled away, without blanks. */
function contentOf(terminal: InstanceType<typeof xterm.Terminal>): string {
  const { active } = terminal.buffer;
  return Array.from({ length: active.length }, (_, row) =>
    active.getLine(row)!.translateToString(true),
  )
    .join("")
    .replaceAll(" ", "");
}

describe("progress on a terminal", () => {
  function shown(columns: number, show: (view: ProgressView) => void): string[] {
    let text = "";
    const stream = { isTTY: true, columns, write: (part: string) => (text += part) };
    const view = new ProgressView(stream, { env: {} });
    show(view);
    return stripVTControlCharacters(text.split("\u001b[2K\r").at(-1)!).split("\n");
  }

  function scoring(view: ProgressView): void {
    view.phase("Measuring");
    planned(view, "score", 100, 9000);
    score(view, 60, 0.5);
  }

  test.each([
    [200, 40],
    [80, 40],
    [60, 20],
    [50, 10],
    [45, 0],
    [20, 11],
  ])("at %d columns has a bar of %d", (columns, bar) => {
    const [first, second] = shown(columns, scoring);
    expect(first!.replaceAll(/[^█░]/g, "")).toHaveLength(bar);
    const filled = first!.replaceAll(/[^█]/g, "").length;
    expect(filled).toBe(Math.floor(bar * 0.579));
    expect(first).toMatch(columns === 20 ? /░ 57 %$/ : /57 %, 60 s elapsed, about \d+ s left$/);
    expect(second).toBe(
      columns === 20 ? "  score base: 59 …" : "  score base: 59 of 100 records, 2/s",
    );
  });

  test.each([{ TERM: "dumb" }, { CI: "true" }])("with %j is a log that breaks at words", (env) => {
    let text = "";
    const stream = { isTTY: true, columns: 60, write: (part: string) => (text += part) };
    const view = new ProgressView(stream, { env });
    scoring(view);
    wait(10);
    expect(text).not.toContain("\u001b");
    expect(text).toContain(
      "57 %, 60 s elapsed, about 44 s left | score base: 59 of\n  100 records, 2/s\n",
    );
    for (const line of text.split("\n")) expect(width(line)).toBeLessThanOrEqual(60);
  });

  test("of a transfer outside an audit is one line", () => {
    const lines = shown(80, (view) => view.progress({ task: "pull", done: 1e9, total: 3e9 }));
    expect(lines).toEqual(["  pull: 1 GB of 3 GB", ""]);
  });
});

test.each([
  [0.2, "1 s"],
  [89, "89 s"],
  [150, "3 min"],
  [4800, "80 min"],
  [6000, "1 h 40 min"],
])("%d seconds are %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
