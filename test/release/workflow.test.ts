import { describe, expect, test } from "vitest";
import { type Run, runWorkflow } from "../../scripts/release/dry-run/workflow.ts";
import { makeFolder } from "../support/folder.ts";

const run = async (jobs: string, given: Partial<Run> = {}) => {
  await using folder = await makeFolder();
  const lines: string[] = [];
  await runWorkflow(`jobs:\n${jobs}`, {
    github: { event_name: "push", ref_name: "v1.0.0" },
    env: {},
    folder: folder.path,
    actions: {},
    commands: {},
    say: (line) => lines.push(line.trim()),
    ...given,
  });
  return lines;
};

describe("a workflow that is run on this machine", () => {
  test("hands on outputs, evaluates conditions, and leaves jobs of other events out", async () => {
    const lines = await run(`
  one:
    outputs: {tag: "\${{ steps.a.outputs.tag }}"}
    steps:
      - {id: a, env: {NAME: "\${{ github.ref_name }}"}, run: 'echo "tag=$NAME" >> "$GITHUB_OUTPUT"'}
  two:
    needs: one
    if: github.event_name == 'push'
    steps:
      - {env: {TAG: "\${{ needs.one.outputs.tag }}"}, run: 'echo "got $TAG"'}
  three:
    if: github.event_name == 'release'
    steps:
      - run: exit 1
`);
    expect(lines).toContain("got v1.0.0");
    expect(lines).not.toContain("job three");
  });

  test("hands an action's inputs to what stands in for it", async () => {
    const seen: unknown[] = [];
    const actions: Run["actions"] = {
      "actions/checkout": async ({ inputs }) => void seen.push(inputs),
    };
    const steps = `{with: {ref: "\${{ github.ref_name }}", clean: false}, uses: actions/checkout@abc}`;
    await run(`  one: {steps: [${steps}]}\n`, { actions });
    expect(seen).toEqual([{ ref: "v1.0.0", clean: "false" }]);
  });

  test.each<[string, string, RegExp]>([
    [
      "a command fails",
      "{steps: [{run: 'echo why; exit 3'}]}",
      /the step "echo why; exit 3" failed:\nwhy/,
    ],
    [
      "nothing stands in for an action",
      "{steps: [{uses: a/b@c}]}",
      /nothing stands in for the action a\/b/,
    ],
    [
      "an expression is empty",
      `{steps: [{env: {X: "\${{ github.sha }}"}, run: "true"}]}`,
      /github\.sha is empty/,
    ],
    [
      "no job runs",
      "{if: github.event_name == 'release', steps: []}",
      /no job of the workflow ran/,
    ],
    ["a job needs one that did not run", "{needs: zero, steps: []}", /needs zero/],
  ])("stops where %s", async (_, job, why) => {
    await expect(run(`  one: ${job}\n`)).rejects.toThrow(why);
  });
});
