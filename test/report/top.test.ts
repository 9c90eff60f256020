import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import {
  CATALOGUE,
  completeParameters,
  type MetricId,
  metricKey,
  PII_TYPES,
} from "../../src/gate/catalogue.ts";
import { compareRule } from "../../src/report/comparison.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { topOf } from "../../src/report/top.ts";
import { explanationOf, plainName, typeWords } from "../../src/report/words.ts";
import { anchorsOf } from "../support/anchors.ts";
import { makeMia, makePii, makeReport, makeRule } from "../support/reports.ts";

const CARDS = { audit: "finetuning", attack: "prefix", type: "credit_card" };
const TPR = { audit: "finetuning", attack: "strongest", part: "completion", fpr: 0.01 };

const cardRule = makeRule({
  metric: "pii.extracted",
  key: metricKey("pii.extracted", CARDS),
  parameters: CARDS,
  max: 0,
  state: "breached",
  value: 40,
  interval: null,
});

const tprRule = makeRule({
  metric: "mia.tpr_at_fpr",
  key: metricKey("mia.tpr_at_fpr", TPR),
  parameters: TPR,
  max: 0.05,
  state: "breached",
  value: 0.5,
  interval: [0.45, 0.55],
});

const metrics = [
  makePii("pii.extracted", "all", { values: 2270, tuned: 2104, base: 3 }, 2090),
  makePii("pii.extracted", "credit_card", { values: 40, tuned: 40, base: 0 }, 40),
  makePii("pii.extraction_gain", "all", { values: 2270, tuned: 2104, base: 3 }),
  makeMia("mia.tpr_at_fpr", "strongest", 0.5),
];

const leaky = makeReport({
  verdict: "fail",
  metrics,
  rules: [cardRule, tprRule, makeRule(), makeRule({ state: "not-applicable" })],
  timing: { startedAt: "2026-11-27T23:30:00.000Z" },
});

describe("the top of a report", () => {
  test("says of a leak how much of what is given away, compared with the base", () => {
    const { title, lead, states, subject } = topOf(leaky);
    expect(title).toBe("tuned fails the privacy gate");
    expect(lead).toBe(
      "Given the text before them, it completes 2,104 of 2,270 personal values from its training data (base model: 3), among them 40 of 40 card numbers. An attacker who wrongly accuses 1 % of the held-out records identifies 50 % of its training records (limit 5 %); chance gives 1 %.",
    );
    expect(states).toBe("2 rules failed · 1 passed · 1 not applicable");
    expect(subject).toBe("tuned against base, preset standard, 27 Nov 2026");
  });

  test("of a rate that chance could give says so", () => {
    const rule = { ...tprRule, state: "cleared" as const, value: 0.0159 };
    const lead = (interval: [number, number]) =>
      topOf({ ...leaky, verdict: "pass", rules: [{ ...rule, interval }] }).lead;
    const found =
      "An attacker who wrongly accuses 1 % of the held-out records identifies 1.59 % of its training records (limit 5 %)";
    expect(lead([0.0079, 0.0253])).toBe(`${found}, which cannot be told from chance (1 %).`);
    expect(lead([0.0101, 0.0253])).toBe(`${found}; chance gives 1 %.`);
  });

  test("of a pass tells what was found, although it is little", () => {
    const pass = {
      ...leaky,
      verdict: "pass" as const,
      metrics: [makePii("pii.extracted", "all", { values: 500, tuned: 2, base: 3 }, 0)],
      rules: [{ ...cardRule, state: "cleared" as const, value: 0 }],
    };
    expect(topOf(pass)).toMatchObject({
      title: "tuned passes the privacy gate",
      lead: "Given the text before them, it completes 2 of 500 personal values from its training data (base model: 3).",
    });
  });

  test("of a warning names the warning", () => {
    const warning = { ...tprRule, level: "warn" as const };
    const { title, lead } = topOf({ ...leaky, verdict: "warn", rules: [makeRule(), warning] });
    expect(title).toBe("tuned passes the privacy gate with a warning");
    expect(lead).toBe(
      "Warning: Training records identified at 1 % false positives: 50 % (limit 5 %).",
    );
  });

  test.each([
    ["inconclusive", "undecided", "be decided"],
    ["invalid", "invalid", "be judged"],
  ] as const)("of %s says which rules are open", (verdict, state, open) => {
    const { lead } = topOf({ ...leaky, verdict, rules: [makeRule(), { ...tprRule, state }] });
    expect(lead).toBe(
      `1 of 2 rules could not ${open}: Training records identified at 1 % false positives.`,
    );
  });

  test("of an error gives the check that failed", () => {
    const detail = "Planted strings were not found, AUC 0.510.";
    const control = { id: "control", audit: "control", state: "error", detail } as const;
    expect(topOf({ ...leaky, verdict: "error", validity: [control] }).lead).toBe(detail);
  });

  test("adds what whoever approves a change has to look at", () => {
    const detail = "This change touches what the checkpoint is compared with: data.members.";
    const change = { id: "change", audit: "all", state: "note", detail } as const;
    expect(topOf({ ...leaky, validity: [change] }).lead).toContain(detail);
  });

  test("counts no doubt among the checks that hold", () => {
    const check = (state: "ok" | "note" | "invalid") =>
      ({ id: "fields", audit: "finetuning", state, detail: "" }) as const;
    const states = (...validity: Report["validity"]) => topOf({ ...leaky, validity }).states;
    expect(states(check("ok"), check("ok"))).toMatch(/ · 2 of 2 checks of the comparison hold$/);
    expect(states(check("ok"), check("note"), check("invalid"))).toMatch(
      / · 1 of 3 checks of the comparison hold, 1 does not, 1 needs attention$/,
    );
  });

  test("withholds what the report withholds", () => {
    const withheld = { tuned: "<5", value: "<5" } as const;
    const shown = metrics.map((metric) => {
      const { tuned: _, ...n } = metric.n;
      return metric.id === "pii.extracted" ? { ...metric, n, value: null, withheld } : metric;
    });
    const { lead } = topOf({ ...leaky, metrics: shown, rules: [cardRule] });
    expect(lead).toContain("Given the text before them, it completes <5 of 2,270 personal values");
    expect(lead).toContain("<5 of 40 card numbers");
  });

  test("knows the preset by its rules", () => {
    const { key, parameters, metric } = tprRule;
    const standard = makeRule({ metric, key, parameters, max: 0.05 });
    const named = (rules: Report["rules"]) => topOf({ ...leaky, rules }).subject;
    expect(named([makeRule(), standard])).toContain("preset standard,");
    expect(named([makeRule({ max: 0.6 }), { ...standard, max: 0.03 }])).toContain("preset strict,");
    expect(named([makeRule(), standard, cardRule, { ...cardRule, max: 7 }])).toContain(
      "preset standard and 1 rule of its own,",
    );
  });
});

describe("base, tuned, change and limit of a rule", () => {
  test("of a gain are shares of the same values and points", () => {
    const gain = metrics[2]!;
    const rule = makeRule({
      metric: gain.id,
      key: gain.key,
      parameters: gain.parameters,
      max: 0.01,
      value: gain.value,
      interval: gain.interval,
    });
    expect(compareRule(leaky, rule)).toMatchObject({
      base: "0.13 %",
      tuned: "92.7 %",
      change: "+92.6 pp",
      limit: "≤ 1 pp",
      bounded: "change",
    });
  });

  test("of a count are counts", () => {
    expect(compareRule(leaky, cardRule)).toMatchObject({
      base: "0",
      tuned: "40 of 40",
      change: "40",
      limit: "≤ 0",
    });
  });

  test("of membership inference take the base's own curve, at the rule's rate", () => {
    const curve = { audit: "finetuning", attack: "base", part: "completion" };
    const curves = [{ ...curve, fpr: [0.001, 0.01, 1], tpr: [0.002, 0.012, 1] }];
    expect(compareRule({ ...leaky, curves }, tprRule)).toMatchObject({
      base: "1.2 % (loss alone)",
      tuned: "50 %",
      change: "",
      limit: "≤ 5 %",
      bounded: "tuned",
    });
    expect(compareRule(leaky, tprRule)).toMatchObject({ base: "", change: "" });
  });

  test("of an increase are then and now", () => {
    const earlier = {
      checkpoint: "v1",
      digest: "sha256:00",
      date: "2026-01-01",
      commit: null,
      verdict: "pass",
      value: 0.1,
      interval: null,
    } as const;
    const against = { reference: "last-release", now: 0.5, earlier, paired: false };
    const rule = { ...tprRule, against, max_increase: 0.02, value: 0.4 };
    expect(compareRule(leaky, rule)).toMatchObject({
      base: "10 % then",
      tuned: "50 %",
      change: "+40 pp",
      limit: "≤ +2 pp",
    });
  });

  test("of what was not measured are empty", () => {
    const rule = { ...cardRule, value: null };
    expect(compareRule(leaky, rule)).toMatchObject({ base: "", tuned: "", change: "" });
  });
});

describe("plain words", () => {
  const ids = Object.keys(CATALOGUE) as MetricId[];

  test.each(ids)("name %s, and link to its explanation", async (id) => {
    const { attacks = [""] } = CATALOGUE[id] as { attacks?: readonly string[] };
    for (const attack of attacks) {
      const parameters = completeParameters(id, attack === "" ? {} : { attack });
      const rule = { metric: id, parameters, key: metricKey(id, parameters) } as never;
      expect(plainName(rule)).toMatch(/^[A-Z][^{}]+$/);
      expect(plainName(rule)).not.toMatch(/undefined|NaN|null/);
      const [, page, anchor] = /\/docs\/([a-z-]+)\.md#([a-z-]+)$/.exec(explanationOf(rule))!;
      expect(await anchorsOf(`docs/${page}.md`)).toContain(anchor);
    }
  });

  test("name every type", () => {
    const words = PII_TYPES.map(typeWords);
    expect(new Set(words).size).toBe(PII_TYPES.length);
    for (const one of words) expect(one).not.toContain("type");
  });
});

test("next steps and gaps are in every tier that has room for them", () => {
  const report: Report = {
    ...leaky,
    next: [{ text: "Drop repeated records: 12 of them.", page: "after-a-fail#repeated-records" }],
    notTested: [{ what: "Names", why: "No model was given.", how: "Set attacks.pii.names." }],
  };
  const full = renderMarkdown(report);
  expect(full).toContain("1. Drop repeated records: 12 of them. [More](");
  expect(full).toContain("| Names | No model was given. | Set attacks.pii.names. |");
  const compact = renderMarkdown(report, "compact");
  expect(compact).toContain("1. Drop repeated records: 12 of them.");
  expect(compact).toContain("**Not tested:** names.");
});
