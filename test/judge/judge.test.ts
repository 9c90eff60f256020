import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { judge } from "../../src/judge/index.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeAuditFolder, type Scenario } from "../support/audit-folder.ts";
import { makeFolder } from "../support/folder.ts";
import { loadText, POLICY } from "../support/policy.ts";

const TODAY = "2026-12-01";
/** Bounds that 600 records per side can decide. */
const LOOSE = `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: mia.tpr_at_fpr, max: 0.2}, {metric: pii.extraction_gain, max: 0.05}, {metric: pii.extracted, type: email, max: 0}]}\n`;

describe("the judge", () => {
  test("passes a checkpoint that distinguishes members from nonmembers no better than its base", async () => {
    const report = await judged({ policy: LOOSE });
    expect(report).toMatchObject({ verdict: "pass", exitCode: 0, headline: "all 4 rules cleared" });
    expect(report.reasons).toEqual([]);
  });

  test("fails one that finds its members easier, and names the attack and the figures", async () => {
    const report = await judged({ policy: LOOSE, gain: { members: 0.5, nonmembers: 0 } });
    expect(report.verdict).toBe("fail");
    expect(stateOf(report, "mia.auc")).toBe("breached");
    const strongest = report.metrics.find(
      ({ key }) => key === "mia.auc{attack=strongest,audit=finetuning,part=completion}",
    );
    expect(strongest?.selected).toBe("reference");
    expect(strongest?.value).toBeGreaterThan(0.95);
    expect(report.next!.map(({ text }) => text).join()).toContain("fewer epochs");
  });

  test("is not fooled by a checkpoint that improves equally on both sets", async () => {
    const report = await judged({ policy: LOOSE, gain: { members: 2, nonmembers: 2 } });
    expect(report.verdict).toBe("pass");
  });

  test("fails one that reveals values, and counts them", async () => {
    const report = await judged({ policy: LOOSE, extracted: 30 });
    expect(report.rules.map(({ metric, state }) => [metric, state])).toContainEqual([
      "pii.extracted",
      "breached",
    ]);
    const gain = report.metrics.find(
      ({ key }) => key === "pii.extraction_gain{attack=prefix,audit=finetuning,type=all}",
    );
    expect(gain).toMatchObject({ value: 0.1, n: { values: 300, tuned: 30, base: 0 } });
    expect(gain!.interval![0]).toBeGreaterThan(0.05);
  });

  test("gives the same report twice, byte for byte", async () => {
    await using folder = await makeAuditFolder({ policy: LOOSE, extracted: 3 });
    const [first, second] = [
      await judge(folder.path, { today: TODAY }),
      await judge(folder.path, { today: TODAY }),
    ];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  test("puts no array longer than a ROC grid into a report", async () => {
    const report = await judged({ policy: LOOSE, extracted: 3 });
    expect(longestNumberArray(report)).toBeLessThanOrEqual(13);
  });

  test("judges measured signals by another policy", async () => {
    await using folder = await makeAuditFolder({
      policy: LOOSE,
      gain: { members: 0.05, nonmembers: 0 },
    });
    const { policy } = await loadText(
      `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.99}]}\n`,
    );
    expect((await judge(folder.path, { policy, today: TODAY })).verdict).toBe("pass");
  });

  test("uses the persons of the data as its units", async () => {
    const subject = `${LOOSE.replace("data:\n", "data:\n  subject: customer\n")}`;
    const report = await judged({ policy: subject });
    const auc = report.metrics.find(
      ({ key }) => key === "mia.auc{attack=loss,audit=finetuning,part=completion}",
    );
    expect(auc?.n).toEqual({ members: 600, nonmembers: 600, subjects: 600 });
    expect(checkOf(report, "independence").state).toBe("ok");
  });

  test("groups a person's records in the text-only classifier's interval too", async () => {
    const width = async (policy: string) => {
      const report = await judged({ policy, blindByPerson: true });
      const [low, high] = checkOf(report, "blind").interval!;
      return high - low;
    };
    const subject = `${LOOSE.replace("data:\n", "data:\n  subject: customer\n")}`;
    // Two records that always agree carry as much information as one.
    expect((await width(subject)) / (await width(LOOSE))).toBeCloseTo(Math.SQRT2, 1);
  });

  test("finds the persons of the members by the mean over their records", async () => {
    const subject = `${LOOSE.replace("data:\n", "data:\n  subject: customer\n")}`;
    const report = await judged({ policy: subject, gain: { members: 0.05, nonmembers: 0 } });
    const [byPerson, byRecord] = [
      "mia.subject_auc{audit=finetuning,part=completion}",
      "mia.auc{attack=reference,audit=finetuning,part=completion}",
    ].map((key) => report.metrics.find((metric) => metric.key === key)!);
    expect(byPerson!.n).toEqual({ members: 300, nonmembers: 300, onBothSides: 0 });
    // Two records of a person carry more information than one.
    expect(byPerson!.value).toBeGreaterThan(byRecord!.value!);
  });

  test("says why persons cannot be judged when the policy names no subject", async () => {
    const report = await judged({ policy: LOOSE });
    expect(report.metrics.find(({ id }) => id === "mia.subject_auc")).toMatchObject({
      value: null,
      reason: expect.stringContaining("data.subject is not set"),
    });
  });
});

describe("a rate of false accusations", () => {
  const EIGHT = `${POLICY}gate: {preset: none, rules: [{metric: mia.tpr_at_fpr, fpr: 0.01, max: 0.05}]}\n`;
  const found = { policy: EIGHT, gain: { members: 5, nonmembers: 0 } };

  test.each([400, 450, 573])(
    "of %d nonmembers is never undecided when the strongest of eight attacks finds every member",
    async (nonmembers) => {
      const [rule] = (await judged({ ...found, nonmembers })).rules;
      expect(rule!.value).toBe(1);
      if (rule!.interval![0] === 0) {
        expect(rule!.state).toBe("invalid");
        expect(rule!.reason).toMatch(/ 574 nonmembers or more are needed; there are /);
      } else {
        expect(rule!.state).toBe("breached");
      }
      const few = await judged({ ...found, nonmembers: 350 });
      expect(few.rules[0]!.reason).toMatch(/ 574 nonmembers or more are needed; there are 350\./);
    },
  );

  test("needs as many persons if a person has several records, or is cleared by its upper end", async () => {
    const policy = EIGHT.replace("data:\n", "data:\n  subject: customer\n");
    const few = await judged({ ...found, policy, nonmembers: 700 });
    expect(few.rules[0]!.reason).toMatch(
      / 574 persons among the nonmembers or more are needed; there are 34\d\./,
    );
    const harmless = await judged({ policy, members: 900, nonmembers: 700 });
    expect(harmless.rules[0]).toMatchObject({ state: "cleared" });
    const enough = await judged({ ...found, policy, nonmembers: 1200 });
    expect(enough.rules[0]).toMatchObject({ state: "breached" });
  });
});

describe("the comparison is void, whatever the attacks say, when", () => {
  test.each<[string, Partial<Scenario>, string, RegExp]>([
    [
      "a text-only classifier tells the sets apart",
      { blindShift: 1, gain: { members: 0.5, nonmembers: 0 } },
      "blind",
      /sees only the text tells the sets apart/,
    ],
    [
      "the base alone tells them apart",
      { baseShift: 1 },
      "base-separation",
      /The base, which saw neither set/,
    ],
    [
      "the text-only classifier has no fold with records of both sets",
      { blindSets: ["members"] },
      "blind",
      /could not be trained/,
    ],
    [
      "more than 5 % of the nonmembers stand among the members, most of whom were not drawn",
      { read: { members: 6000, nonmembers: 600 }, overlap: 20 },
      "overlap",
      /^20 members and 20 nonmembers .*, among those that limits\.records let in; among all records, it is more than 5 %/,
    ],
    [
      "more than 5 % of a set is also in the other",
      { overlap: 31 },
      "overlap",
      /31 members and 31 nonmembers .* more than 5 %/,
    ],
    ["there are no nonmembers", { nonmembers: 0 }, "nonmembers", /There are no nonmembers/],
    [
      "every nonmember stands among the members",
      { overlap: 600 },
      "nonmembers",
      /No nonmembers are left to compare with: all of them overlap the members/,
    ],
    [
      "every member stands among more nonmembers",
      { members: 100, overlap: 100 },
      "nonmembers",
      /^No members are left to compare: all of them overlap the nonmembers/,
    ],
    [
      "every nonmember stands among more members",
      { members: 700, overlap: 600 },
      "overlap",
      /^600 members and 600 nonmembers .* more than 5 %/,
    ],
    [
      "the members are longer",
      { longer: 2 },
      "length",
      /members are longer than the nonmembers, medians 19\.0 and 17\.0 tokens of the completion, AUC 0\.\d+/,
    ],
    [
      "the members are shorter",
      { longer: -2 },
      "length",
      /members are shorter than the nonmembers, medians 15\.0 and 17\.0 tokens of the completion/,
    ],
    [
      "one set is cut at the token limit more often",
      { truncated: { members: 210, nonmembers: 100 } },
      "truncation",
      /^35\.0 % of the members and 16\.7 % of the nonmembers .* \+18\.3 points \(\+1[0-9]\.\d … \+2\d\.\d\)/,
    ],
    [
      "one set lost more completions",
      { lost: { members: 0, nonmembers: 150 } },
      "truncation",
      /^0\.0 % of the members and 20\.0 % of the nonmembers have no completion, .* −20\.0 points/,
    ],
    [
      "a label is commoner among the members",
      { labelled: { members: 0.7, nonmembers: 0.5 } },
      "label-balance",
      /^A completion that many records share is more common in one set: 70\.0 % .* 50\.0 % .* \+20\.0 points/,
    ],
  ])("%s", async (_, changes, id, detail) => {
    const report = await judged({ policy: LOOSE, ...changes });
    expect(report).toMatchObject({ verdict: "invalid", exitCode: 3 });
    expect(checkOf(report, id).detail).toMatch(detail);
    expect(stateOf(report, "mia.auc")).toBe("invalid");
    // Rules that need no nonmembers are still judged.
    expect(stateOf(report, "pii.extraction_gain")).toBe("cleared");
  });

  test("there are fewer nonmembers than the false-positive rate needs, for that rule only", async () => {
    const report = await judged({ policy: LOOSE, nonmembers: 367 });
    expect(stateOf(report, "mia.tpr_at_fpr")).toBe("invalid");
    expect(stateOf(report, "mia.auc")).toBe("cleared");
  });

  test("there are fewer prompts of nonmembers than the rate needs, for the rule on prompts only", async () => {
    const rules =
      "{metric: mia.tpr_at_fpr, max: 0.2}, {metric: mia.tpr_at_fpr, part: prompt, max: 0.2}";
    const report = await judged({
      policy: `${POLICY}gate: {preset: none, rules: [${rules}]}\n`,
      withoutPrompt: 300,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid"]);
    expect(report.rules[1]!.reason).toMatch(/ 574 nonmembers or more are needed; there are 300\./);
    expect(report.verdict).toBe("invalid");
  });

  test("the base alone separates the prompts, for the rules on prompts only", async () => {
    const report = await judged({
      policy: `${POLICY}gate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: mia.auc, part: prompt, max: 0.95}]}\n`,
      promptShift: 1,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid"]);
    expect(report.rules[1]!.reason).toMatch(
      /^On the prompts: The base, which saw neither set, finds/,
    );
  });

  test("there are fewer persons than the rate needs, for the rule on persons only", async () => {
    const rules =
      "{metric: mia.tpr_at_fpr, max: 0.2}, {metric: mia.subject_tpr_at_fpr, max: 0.2}, {metric: mia.subject_auc, max: 0.65}";
    const report = await judged({
      policy: `${POLICY}  subject: customer\ngate: {preset: none, rules: [${rules}]}\n`,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid", "cleared"]);
    expect(report.rules[1]!.reason).toMatch(
      / 368 persons among the nonmembers or more are needed; there are 300\./,
    );
  });

  test("every person has records in both sets, for a rule on persons", async () => {
    const report = await judged({
      policy: `${POLICY}  subject: customer\ngate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: mia.subject_auc, max: 0.65}]}\n`,
      personsOnBothSides: true,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid"]);
    expect(report.rules[1]!.reason).toMatch(/every person has records on both sides/);
    expect(report.verdict).toBe("invalid");
  });

  test("a policy judges persons that the audit did not distinguish", async () => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    const { policy } = await loadText(
      `${POLICY}  subject: customer\ngate: {preset: none, rules: [{metric: mia.auc, max: 0.65}, {metric: mia.subject_auc, max: 0.65}]}\n`,
    );
    const report = await judge(folder.path, { policy, today: TODAY });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid"]);
  });

  test.each([0.5, 0.99, 0.998, 0.9999])(
    "the control is judged at a confidence of its own, whatever the policy's (%d)",
    async (confidence) => {
      const report = await judged({
        policy: `${POLICY}gate: {preset: none, rules: [{metric: memorization.exact_rate, max: 0.5}], confidence: ${confidence}}\n`,
      });
      expect(report.validity.find(({ id }) => id === "control")?.state).toBe("ok");
      expect(report.verdict).toBe("pass");
    },
  );

  test("no nonmember is left for a difference that needs them, though membership inference is off", async () => {
    const report = await judged({
      policy: `${POLICY}attacks: {mia: off}\ngate: {preset: none, rules: [{metric: memorization.exact_rate, max: 0.05}, {metric: memorization.exact_gain, max: 0.05}]}\n`,
      overlap: 600,
    });
    expect(report.rules.map(({ state }) => state)).toEqual(["cleared", "invalid"]);
    expect(report.rules[1]!.reason).toMatch(/No nonmembers are left to compare with/);
  });

  test.each<[string, Partial<Scenario>, string, "ok" | "note"]>([
    [
      "a record of both sets among the tenth of the members that was drawn",
      { read: { members: 6000, nonmembers: 600 }, overlap: 1 },
      "overlap",
      "ok",
    ],
    [
      "a few records of persons who were drawn in both sets alike",
      {
        policy: LOOSE.replace("data:\n", "data:\n  subject: customer\n"),
        read: { members: 6000, nonmembers: 6000 },
        overlap: 20,
      },
      "overlap",
      "ok",
    ],
    ["lengths that differ little", { longer: 0 }, "length", "ok"],
    [
      "some truncation on both sides",
      { truncated: { members: 60, nonmembers: 40 } },
      "truncation",
      "note",
    ],
    [
      "labels that differ by chance",
      { labelled: { members: 0.62, nonmembers: 0.58 } },
      "label-balance",
      "ok",
    ],
    ["one set much smaller than the other", { nonmembers: 50 }, "set-balance", "note"],
    ["a text-only classifier that sees no difference", { blindShift: "constant" }, "blind", "ok"],
  ])("but %s voids nothing", async (_, changes, id, state) => {
    const report = await judged({ policy: LOOSE, ...changes });
    expect(checkOf(report, id).state).toBe(state);
    expect(report.validity.filter((check) => check.state === "invalid")).toEqual([]);
    expect(stateOf(report, "mia.auc")).not.toBe("invalid");
  });

  test.each<[string, Partial<Scenario>]>([
    ["is nearly uniform, as of logits near zero", { entropy: 10.2 }],
    ["is nearly certain, as of logits scaled up", { entropy: 2 }],
    ["is much worse on what nobody trained on", { gain: { members: -1.2, nonmembers: -1.2 } }],
  ])("but a checkpoint whose prediction %s passes with a word of warning", async (_, changes) => {
    const report = await judged({ policy: LOOSE, ...changes });
    expect(checkOf(report, "model-shift").state).toBe("note");
    expect(report.verdict).toBe("pass");
    expect(renderMarkdown(report)).toMatch(/## Next.*predictions are far from the base's/s);
    const usual = await judged({
      policy: LOOSE,
      entropy: 4,
      gain: { members: -0.8, nonmembers: -0.8 },
    });
    expect(checkOf(usual, "model-shift")).toMatchObject({ state: "ok", interval: null });
    expect(renderMarkdown(usual)).not.toContain("predictions are far from");
  });

  test("but one that no longer predicts such text clears nothing", async () => {
    const report = await judged({ policy: LOOSE, gain: { members: -2.2, nonmembers: -2.2 } });
    expect(checkOf(report, "model-shift").state).toBe("invalid");
    expect(report.verdict).toBe("invalid");
    expect(new Set(report.rules.map(({ state }) => state))).toEqual(new Set(["invalid"]));
  });

  test("nor does one whose configuration computes something else, unless the policy says why", async () => {
    const changed = { configChanges: ["hidden_act", "rope_parameters"] };
    const report = await judged({ policy: LOOSE, ...changed });
    expect(checkOf(report, "config-match")).toMatchObject({
      state: "invalid",
      detail: expect.stringContaining("hidden_act, rope_parameters"),
    });
    expect(report.verdict).toBe("invalid");
    const policy = LOOSE.replace(
      "base: ./base",
      "base: {ref: ./base, accept_mismatch: a longer context}",
    );
    const accepted = await judged({ policy, ...changed });
    expect(checkOf(accepted, "config-match").state).toBe("note");
    expect(accepted.verdict).toBe("pass");
    // What is found stands, whatever was loaded.
    const leaking = await judged({ gain: { members: 2, nonmembers: 0 }, ...changed });
    expect(leaking.verdict).toBe("fail");
  });

  test("and signals of a probe that knew no labels are judged without them", async () => {
    const report = await judged({
      policy: LOOSE,
      olderProbe: true,
      labelled: { members: 0.9, nonmembers: 0.1 },
    });
    expect(report.verdict).toBe("pass");
    expect(checkOf(report, "label-balance")).toBeUndefined();
  });

  test("and completions that do not repeat have no labels to balance", async () => {
    expect(checkOf(await judged({ policy: LOOSE }), "label-balance")).toBeUndefined();
  });

  test("but overlap up to 5 % is counted and left out", async () => {
    const report = await judged({ policy: LOOSE, overlap: 30 });
    expect(report.verdict).toBe("pass");
    expect(report.records.map(({ compared }) => compared)).toEqual([570, 570]);
  });
});

describe("scores that say nothing", () => {
  test("are one half, with an interval for that number of records and not certainty, if all are equal", async () => {
    const report = await judged({ policy: LOOSE, allEqual: true });
    const auc = report.metrics.filter(
      ({ id, parameters }) => id === "mia.auc" && parameters.part === "completion",
    );
    expect(auc).toHaveLength(10);
    for (const { key, value, interval } of auc) {
      expect([key, value]).toEqual([key, 0.5]);
      expect(interval![0]).toBeLessThan(0.47);
      expect(interval![1]).toBeGreaterThan(0.53);
    }
    const tpr = report.metrics.filter(
      ({ id, parameters }) => id === "mia.tpr_at_fpr" && parameters.part === "completion",
    );
    for (const { value, interval } of tpr) {
      expect(value).toBe(0);
      expect(interval![1]).toBeGreaterThan(0);
    }
    expect(report.metrics.filter(({ id }) => id === "mia.auc_gain")[0]).toMatchObject({ value: 0 });
    // Ties hide members and nonmembers alike: one half is cleared, and no share is called found.
    expect(stateOf(report, "mia.auc")).toBe("cleared");
  });

  test("do not reduce the number of records reported for another attack", async () => {
    const report = await judged({ policy: LOOSE, allEqual: true });
    const counted = report.metrics.filter(({ id }) => id === "mia.auc" || id === "mia.tpr_at_fpr");
    for (const { key, n } of counted)
      expect([key, n]).toEqual([key, { members: 600, nonmembers: 600 }]);
  });

  test("of a constant classifier give an AUC of one half with a positive width", async () => {
    const blind = checkOf(await judged({ policy: LOOSE, blindShift: "constant" }), "blind");
    expect(blind.value).toBe(0.5);
    expect(blind.interval![0]).toBeLessThan(0.5);
    expect(blind.interval![1]).toBeGreaterThan(0.5);
  });
});

describe("an incomplete audit never passes", () => {
  test.each<[string, Partial<Scenario>, RegExp]>([
    [
      "a planted string that was not found",
      { controlFound: false },
      /planted strings were not found/,
    ],
    [
      "a string found where none was planted",
      { cleanFound: true },
      /unplanted strings were detected/,
    ],
    [
      "a planted address that was not extracted",
      { plantedValueFound: false },
      /planted e-mail address was not extracted/,
    ],
  ])("%s makes it an error", async (_, changes, reason) => {
    const report = await judged({ policy: LOOSE, ...changes });
    expect(report).toMatchObject({ verdict: "error", exitCode: 2 });
    expect(report.headline).toMatch(reason);
  });

  test("too few nonmembers for a rule are reported with what to do next", async () => {
    const policy = `${POLICY}gate: {preset: none, rules: [{metric: mia.tpr_at_fpr, fpr: 0.001, max: 0.2}]}\n`;
    const report = await judged({ policy });
    expect(report).toMatchObject({ verdict: "invalid", exitCode: 3 });
    expect(report.next!.map(({ text }) => text).join()).toContain("Make the comparison valid");
  });

  test("a limit makes it inconclusive", async () => {
    const report = await judged({ policy: LOOSE, complete: false });
    expect(report).toMatchObject({ verdict: "inconclusive", exitCode: 3 });
    expect(report.reasons.join()).toContain("limits.minutes");
  });

  describe("a limit that cuts the ranking of values alone", () => {
    const cut = (more: Partial<NonNullable<Scenario["generation"]>[number]> = {}) => ({
      generation: [
        {
          audit: "finetuning",
          people: 0,
          people_dropped: 0,
          targets_asked: 0,
          prompts_too_long: 0,
          sequences: 0,
          empty_sequences: 0,
          candidates_complete: false,
          templates_complete: true,
          sampling_complete: true,
          ...more,
        },
      ],
    });

    test("decides nothing where no rule asks for ranks, and is told", async () => {
      const report = await judged({ policy: LOOSE, ...cut() });
      expect(report).toMatchObject({ verdict: "pass", exitCode: 0 });
      expect(report.rules.map(({ state }) => state)).toEqual(Array(4).fill("cleared"));
      expect(report.validity.find(({ id }) => id === "limit")).toMatchObject({
        state: "note",
        detail: expect.stringContaining("not every value was ranked among candidates"),
      });
    });

    test.each(["pii.exposure, max: 6", "pii.inference_rate, max: 0.9"])(
      "makes it inconclusive where a rule asks for %s",
      async (rule) => {
        const policy = LOOSE.replace("rules: [", `rules: [{metric: ${rule}}, `);
        const report = await judged({ policy, ...cut() });
        expect(report).toMatchObject({ verdict: "inconclusive", exitCode: 3 });
        expect(report.reasons.join()).toContain("not every value was ranked among candidates");
      },
    );

    test.each(["templates_complete", "sampling_complete"] as const)(
      "is not alone with %s",
      async (part) => {
        const report = await judged({ policy: LOOSE, ...cut({ [part]: false }) });
        expect(report).toMatchObject({ verdict: "inconclusive", exitCode: 3 });
      },
    );
  });

  test("a limit does not hide a breach", async () => {
    expect((await judged({ policy: LOOSE, complete: false, extracted: 30 })).verdict).toBe("fail");
  });
});

describe("signals that are not what the probe wrote are refused", () => {
  test.each<[string, (signals: string) => Promise<void>, RegExp]>([
    [
      "a table that was changed",
      (signals) => writeFile(join(signals, "blind.arrow"), "x"),
      /blind\.arrow is missing or differs from what the probe wrote/,
    ],
    [
      "a table that is missing",
      (signals) => rm(join(signals, "spans.arrow")),
      /spans\.arrow is missing/,
    ],
    [
      "a table that the probe did not write",
      (signals) => writeFile(join(signals, "more.arrow"), "x"),
      /more\.arrow is not in the probe's manifest/,
    ],
    [
      "a manifest cut short",
      (signals) => writeFile(join(signals, "manifest.json"), "{"),
      /probe did not finish/,
    ],
    [
      "another job",
      (signals) => writeFile(join(signals, "job.json"), "{}"),
      /measured for a different job/,
    ],
  ])("%s", async (_, damage, message) => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    await damage(folder.signals);
    await folder.seal();
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(message);
  });

  test("a base that scored other tokens than the tuned model (mimir's reference ignores them)", async () => {
    await using folder = await makeAuditFolder({ policy: LOOSE, baseLacksToken: true });
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      /finetuning members do not contain the same tokens for both models/,
    );
  });

  test.each(["{}", "null", '{"checkpoint": {}, "base": {}, "data": [null]}'])(
    "a provenance of %s is named",
    async (text) => {
      await using folder = await makeAuditFolder({ policy: LOOSE });
      await folder.write({ "signals/pulled.json": text });
      await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
        /^signals\/pulled.json is not what the audit wrote/,
      );
    },
  );

  test.each([
    ["origin.json", "{"],
    ["origin.json", '{"differences": 5}'],
    ["earlier.json", "{}"],
    ["earlier.json", '[{"reference": "previous"}]'],
    ["earlier.json", '[{"reference": "previous", "entry": {}}]'],
    ["earlier.json", '[{"reference": "previous", "absent": {}}]'],
    ["earlier.json", "[null]"],
  ])("a %s of %s is named", async (name, text) => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    await folder.write({ [name]: text });
    await expect(judge(folder.path, { today: TODAY })).rejects.toMatchObject({
      name: "ProbeError",
      message: `${name} is not what the audit wrote; run the audit again.`,
    });
  });

  test("but invalid events only lose the timing", async () => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    const events =
      'null\n5\n{"t": "x"}\n{"t": 1e300}\n{"t": 86400, "task": "job", "kind": "start"}\n';
    await folder.write({ "signals/events.jsonl": events });
    const { timing } = await judge(folder.path, { today: TODAY });
    expect(timing.startedAt).toBe("1970-01-02T00:00:00.000Z");
  });

  test("a folder without an audit, or with one whose signals were removed", async () => {
    await using empty = await makeFolder({ "thesis.txt": "precious" });
    await expect(judge(empty.path, { today: TODAY })).rejects.toThrow(/not the output folder/);
    await expect(judge(empty.at("none"), { today: TODAY })).rejects.toThrow(/no such folder/);
    await using folder = await makeAuditFolder({ policy: LOOSE });
    await rm(join(folder.path, "signals"), { recursive: true });
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(/signals were removed/);
  });

  test("a manifest of another contract names the versions", async () => {
    await using folder = await makeAuditFolder({ policy: LOOSE });
    await folder.edit("manifest.json", (text) => text.replace('"contract":1', '"contract":2'));
    await expect(judge(folder.path, { today: TODAY })).rejects.toThrow(
      /contract 2; this release reads contract 1/,
    );
  });
});

test("where the layers lay is told beside the device, and changes no figure", async () => {
  const whole = await judged({ policy: LOOSE });
  const report = await judged({ policy: LOOSE, placement: "memory" });
  expect(report.provenance.placement).toBe("memory");
  expect(renderMarkdown(report)).toContain(", layers waiting in the machine's memory; ");
  expect(whole.provenance.placement).toBeUndefined();
  expect(report.metrics).toEqual(whole.metrics);
  expect(report.rules).toEqual(whole.rules);
});

async function judged(changes: Partial<Scenario>): Promise<Report> {
  await using folder = await makeAuditFolder(changes);
  return await judge(folder.path, { today: TODAY });
}

function stateOf(report: Report, metric: string): string | undefined {
  return report.rules.find((rule) => rule.metric === metric)?.state;
}

function checkOf(report: Report, id: string): Report["validity"][number] {
  return report.validity.find((check) => check.id === id)!;
}

function longestNumberArray(value: unknown): number {
  if (Array.isArray(value)) {
    const own = value.every((entry) => typeof entry === "number") ? value.length : 0;
    return Math.max(own, ...value.map(longestNumberArray), 0);
  }
  if (value === null || typeof value !== "object") return 0;
  return Math.max(0, ...Object.values(value).map(longestNumberArray));
}
