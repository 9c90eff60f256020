import { afterEach, expect, test, vi } from "vitest";
import { COMMANDS, main } from "../../src/cli/index.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the terminal shows if a command fails with an unforeseen error. */
async function shown(error: unknown): Promise<string> {
  const command = await COMMANDS.schema!();
  vi.spyOn(command, "run").mockRejectedValue(error);
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await main(["schema", "report"])).toBe(2);
  return write.mock.calls.map(([text]) => String(text)).join("");
}

test.each([
  ["a parser's", new SyntaxError('Unexpected token in {"email": jane.roe@example.org}')],
  ["one of several lines", new TypeError("bad\n    at jane (Rose Lane:1:2)\nand more")],
])("the words of an unforeseen exception are not shown: %s", async (_, error) => {
  const text = await shown(error);
  expect(text).toMatch(
    /^reticence: internal error \((SyntaxError|TypeError)\); please report it with the lines below\.\n +at .*failure\.test\.ts/,
  );
  expect(text).not.toMatch(/jane|Rose/);
});

test("a thrown value that is not an Error is named by its type", async () => {
  expect(await shown("jane.roe@example.org")).toBe(
    "reticence: internal error (string); please report it with the lines below.\n",
  );
});
