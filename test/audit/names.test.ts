import { expect, test } from "vitest";
import { folderNames } from "../../src/audit/names.ts";

test.each<[string[], string[]]>([
  [
    ["./out/checkpoint-2", "./out/checkpoint-10/"],
    ["checkpoint-2", "checkpoint-10"],
  ],
  [
    ["hf://org/model@0123456789abcdef", "s3://b/run/final?versionId=7"],
    ["model", "final"],
  ],
  [
    ["run-a/final", "run-b/final", "other"],
    ["run-a-final", "run-b-final", "other"],
  ],
  // Some file systems ignore case.
  [
    ["a/Final", "b/final"],
    ["a-Final", "b-final"],
  ],
  [
    ["/x/a b", "/x/a*b"],
    ["x-a-b", "x-a-b-2"],
  ],
  [
    ["..", "./"],
    ["checkpoint", "checkpoint-2"],
  ],
  [
    ["./report.json", "./signals"],
    ["checkpoint-report.json", "checkpoint-signals"],
  ],
  [
    ["./.hidden", "./-x"],
    ["hidden", "x"],
  ],
])("%j is written to %j", (references, names) => {
  expect(folderNames(references)).toEqual(names);
});

test("names are safe and differ, whatever the references", () => {
  const odd = [
    "../../etc/passwd",
    "a\u0000b",
    "ü",
    "é",
    "x".repeat(300),
    `y${"x".repeat(300)}`,
    "CON",
  ];
  const names = folderNames(odd);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(odd.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_][\w.-]{0,99}$/);
});
