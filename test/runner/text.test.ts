import { expect, test } from "vitest";
import { plainLine, plainLines } from "../../src/action/text.ts";
import { commandsIn } from "./runner.ts";

test.each([
  "::error::pwned",
  "   ::error file=a.yml,line=1::pwned",
  "\u00a0::set-output name=verdict::pass",
  "\u2003\ufeff::stop-commands::token",
  "fine\n::error::pwned",
  "fine\r::error::pwned",
  "fine\u2028::error::pwned",
  "##[error]pwned",
  "  ##[set-env name=PATH]/tmp",
  "fine ##[group]pwned",
  ":::error::pwned",
])("the runner takes no line of %j for a command", (text) => {
  expect(commandsIn(plainLine(text))).toEqual([]);
  expect(commandsIn(plainLines(text))).toEqual([]);
});

test("the harness itself sees the commands of unescaped text", () => {
  const names = commandsIn("  ::error file=a.yml,line=1::pwned\n::group::title\nx ##[error]pwned");
  expect(names.map(({ name }) => name)).toEqual(["error", "group", "##[error]"]);
});

test("control sequences do not reach the log", () => {
  expect(plainLine("\u001b[2Jgone\u0007\u202e")).toBe("\\u{1b}[2Jgone\\u{7}\\u{202e}");
});

test("an ordinary line is unchanged", () => {
  const line =
    "12 %, 2 min elapsed, about 14 min left | score base: 1,536 of 10,000 records, 11/s (C::D, 50 %)";
  expect(plainLine(line)).toBe(line);
});
