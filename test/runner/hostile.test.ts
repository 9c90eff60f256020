import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { FEW_RECORDS, LEAKY } from "./demo.ts";
import { commandsNamed, Job, ROOT } from "./runner.ts";

/** What the author of a pull request could write into any free text. */
const HOSTILE = [
  "fine",
  "::error title=pwned::pwned",
  "::set-output name=verdict::pass",
  "##[set-output name=verdict]pass",
  "<img src=https://evil.example/pixel.png> ![x](https://evil.example/x.png)",
  "<!-- --> @octo-org/everybody | `code` [click](https://evil.example) https://evil.example",
].join("\n");

test("text from a policy and its paths forms no command and no markup", async () => {
  await using job = await Job.start();
  const workspace = await job.workspace({ "README.md": "" });
  const hostileName = "::error::pwned @octo-org [x](https:) <img src=x>";
  const leaky = parse(await readFile(join(ROOT, LEAKY), "utf8")) as {
    checkpoint: string;
    base: string;
    data: { members: string; nonmembers: string };
    gate: { rules: { metric: string }[] };
  };
  const demo = join(ROOT, LEAKY, "..");
  await symlink(join(demo, leaky.checkpoint), join(workspace, hostileName));
  const policy = {
    ...leaky,
    checkpoint: `./${hostileName}`,
    base: join(demo, leaky.base),
    data: {
      ...leaky.data,
      members: join(demo, leaky.data.members),
      nonmembers: join(demo, leaky.data.nonmembers),
    },
    waivers: leaky.gate.rules.map(({ metric, ...rule }) => ({
      metric,
      ...parametersOf(rule),
      until: "2999-12-31",
      owner: HOSTILE,
      reason: HOSTILE,
    })),
  };
  await job.workspace({ "reticence.yml": stringify(policy) });
  const main = await job.main({ workspace, with: { set: FEW_RECORDS } });
  expect(main.outputs.verdict).not.toBe("error");
  expect(main.outputs.verdict).not.toBe("pass");
  const known = ["group", "endgroup", "warning", "error"];
  expect(main.commands.filter(({ name }) => !known.includes(name))).toEqual([]);
  expect(commandsNamed(main, "error").filter(({ message }) => /^pwned/.test(message))).toEqual([]);
  expect(rendered(main.summary)).not.toMatch(LIVE);
  // The report says who waived what, so the words appear, but as plain text.
  expect(main.summary).toContain("evil");
});

test("an error that quotes the policy forms no command and no markup", async () => {
  await using job = await Job.start();
  const workspace = await job.workspace({
    "reticence.yml": stringify({ version: 1, checkpoint: HOSTILE, [HOSTILE]: 1 }),
  });
  const main = await job.main({ workspace, with: { set: `seed=${HOSTILE}` } });
  expect(main.exitCode).toBe(1);
  expect(main.outputs.verdict).toBe("error");
  expect(main.commands.map(({ name }) => name)).toEqual(["error"]);
  expect(rendered(main.summary)).not.toMatch(LIVE);
});

/** HTML, image, link, bare address or mention that GitHub would render. */
const LIVE = /<(?!\/?(?:details|summary|br|sub)>)|!\[|\]\(|(?:https?:|www\.)|@\w/;

/**
 * Markdown without what is shown literally (code spans and escaped characters), and without our own
 * links, which lead to the documentation.
 */
function rendered(markdown: string): string {
  return markdown
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\(https:\/\/github\.com\/reticence\/reticence\/blob\/v[\w./#-]*\)/g, "]")
    .replace(/\\./g, "");
}

function parametersOf(rule: Record<string, unknown>): Record<string, unknown> {
  const names = ["audit", "attack", "part", "type", "fpr", "n", "p"];
  return Object.fromEntries(Object.entries(rule).filter(([name]) => names.includes(name)));
}
