import { describe, expect, test } from "vitest";
import { duration, ProgressView } from "../../src/console/progress.ts";

describe("progress", () => {
  test("in a log is a plain line every ten seconds", () => {
    const { view, output, wait } = viewOn({ isTTY: false });
    for (let done = 0; done <= 300; done += 10) {
      view.progress({ task: "score tuned", done, total: 300 });
      wait(1);
    }
    expect(
      output()
        .split("\n")
        .filter((line) => line !== ""),
    ).toEqual([
      "  score tuned  100 of 300, 10/s, 20 s left",
      "  score tuned  200 of 300, 10/s, 10 s left",
      "  score tuned  300 of 300, 10/s",
    ]);
  });

  test("of a transfer is in bytes, with rate and time left", () => {
    const { view, output, wait } = viewOn({ isTTY: false });
    for (let done = 0; done <= 3e9; done += 1e8) {
      view.progress({ task: "pull", done, total: 3e9, unit: "bytes" });
      wait(1);
    }
    expect(output().split("\n")[0]).toBe("  pull         1 GB of 3 GB, 100 MB/s, 20 s left");
  });

  test("on a terminal is one live line a task, no wider than the terminal", () => {
    const { view, output, wait } = viewOn({ isTTY: true, columns: 40 });
    view.progress({ task: "records", done: 0, total: 4 });
    wait(1);
    view.progress({ task: "records", done: 4, total: 4 });
    view.phase("Judging");
    const lines = output().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]?.split("\r").every((line) => line.replace("\u001b[2K", "").length < 40)).toBe(
      true,
    );
    expect(lines[1]).toBe("Judging …");
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

function viewOn(terminal: { isTTY: boolean; columns?: number }) {
  let text = "";
  let now = 0;
  const stream = {
    ...terminal,
    write: (chunk: string) => {
      text += chunk;
    },
  };
  return {
    view: new ProgressView(stream, () => now),
    output: () => text,
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}
