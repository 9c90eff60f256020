import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type LoadedPolicy, loadPolicy, placeRules } from "../../src/config/index.ts";
import { auditedPlaces, placedIn, withLocations } from "../../src/report/index.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";
import { makeReport, makeRule } from "../support/reports.ts";

const LEAKY = "examples/demo/leaky.yml";

describe("where a policy asks for a rule", () => {
  test("is the rule's own line, or that of the preset it comes from", async () => {
    const { policy, source } = await loadPolicy(LEAKY);
    const lines = (await readFile(LEAKY, "utf8")).split("\n");
    const places = placeRules(source, policy);
    for (const [index, { metric }] of policy.gate.rules.entries()) {
      const { location } = places[index]!;
      expect(location?.file).toBe(LEAKY);
      expect(lines[location!.line - 1]).toContain(index < 5 ? `metric: ${metric}` : "preset:");
    }
    expect(policy.gate.rules.length).toBeGreaterThan(5);
  });

  test("is the first line if the policy names no preset", async () => {
    await using folder = await makeFolder({ "reticence.yml": `# ours\n${POLICY}` });
    const before = process.cwd();
    try {
      process.chdir(folder.path);
      const places = placesOf(await loadPolicy("reticence.yml"));
      expect(new Set(places.map((place) => JSON.stringify(place)))).toEqual(
        new Set(['{"file":"reticence.yml","line":2}']),
      );
    } finally {
      process.chdir(before);
    }
  });

  test("is not given for a file outside the working directory", async () => {
    const places = placesOf(await loadText(POLICY));
    expect(places.filter((place) => place !== undefined)).toEqual([]);
  });

  test("is not given for a rule from --set", async () => {
    const rules = [{ metric: "mia.auc", max: 0.6 }];
    const override = { path: ["gate", "rules"], value: rules, label: "--set gate.rules=…" };
    expect(placesOf(await loadPolicy(LEAKY, [override]))[0]).toBeUndefined();
  });
});

describe("a report judged again", () => {
  const location = { file: "reticence.yml", line: 9 };

  test("keeps the lines that the audit found the rules on, rule by rule", async () => {
    const places = JSON.stringify([makeRule({ location })]);
    await using folder = await makeFolder({ "signals/places.json": places });
    const judged = makeReport({ rules: [makeRule(), makeRule({ level: "warn" })] });
    const { rules } = withLocations(judged, await auditedPlaces(folder.path));
    expect(rules.map((rule) => rule.location)).toEqual([location, undefined]);
  });

  test("names the file as the repository does, and none of another repository", () => {
    const judged = makeReport({ rules: [makeRule()] });
    const rules = [makeRule({ location: { file: "reticence.yml of main (abc)", line: 9 } })];
    const placeOf = (file: string | null) =>
      withLocations(judged, placedIn(rules, file)).rules[0]!.location;
    expect(placeOf("reticence.yml")).toEqual(location);
    expect(placeOf(null)).toBeUndefined();
  });

  test("needs none", async () => {
    await using folder = await makeFolder();
    expect(await auditedPlaces(folder.path)).toEqual([]);
  });
});

function placesOf({ policy, source }: LoadedPolicy) {
  return placeRules(source, policy).map(({ location }) => location);
}
