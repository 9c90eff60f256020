import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { formatCount } from "../../../src/base/counts.ts";
import type { Report } from "../../../src/contracts/report.ts";
import { withholdSmallCells } from "../../../src/judge/small-cells.ts";
import { ruleFingerprint } from "../../../src/report/finding.ts";
import { formatInterval, formatValue } from "../../../src/report/format.ts";
import { html, safeLink } from "../../../src/report/html/markup.ts";
import { ruleScale } from "../../../src/report/html/scales.ts";
import { type MetricTrend, renderHtml, ruleAnchor } from "../../../src/report/index.ts";
import { makeMia, makePii, makeReport, makeRule } from "../../support/reports.ts";

const MARKUP = /<[^>]*>/g;

/** What a reader sees, with its spaces joined. */
function seen(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(MARKUP, " ")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

describe("a template", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`" onload='x' &amp;`, "&quot; onload=&#39;x&#39; &amp;amp;"],
    ["]]> -->", "]]&gt; --&gt;"],
    ["a\u202eb\u0000\u200b", "a\\u{202e}b\\u{0}\\u{200b}"],
    ["\ud800", "\\u{d800}"],
  ])("shows %j as text", (text, shown) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${shown}">${shown}</p>`);
  });

  test("keeps markup of other templates, joins lists and leaves out what is undefined", () => {
    expect(html`<ul>${["<", html`<li>${"&"}</li>`, undefined]}</ul>`.text).toBe(
      "<ul>&lt;<li>&amp;</li></ul>",
    );
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://example.com",
    "//example.com",
    "x",
  ])("follows no address like %s", (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});

describe("the page", () => {
  const page = renderHtml([makeReport()]);

  test("allows its own style sheet and nothing else", () => {
    const [, style] = /<style>(.*?)<\/style>/s.exec(page)!;
    const digest = createHash("sha256").update(style!).digest("base64");
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|\sstyle=|\son\w+=|url\(|@import|@font-face/i,
    );
  });

  test("of an audit in which nothing was measured says so and has no empty section", () => {
    const empty = renderHtml([makeReport({ verdict: "inconclusive", exitCode: 3, rules: [] })]);
    expect(seen(empty)).toContain("No rule applies to these data.");
    expect(empty).not.toMatch(/id="(membership|extraction|validity|records|changes|policy)"/);
    expect(empty).not.toMatch(/<(table|tbody|ul|ol|dl)[^>]*>\s*<\/\1>/);
  });

  test("is the same for the same report", () => {
    expect(renderHtml([makeReport()])).toBe(page);
  });

  test("links only to places that it has, and has each place once", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(ids).toContain(link);
  });

  test.each(["next", "not-tested", "rules", "provenance"])("has the place #%s", (id) => {
    expect(page).toContain(`id="${id}"`);
  });

  test("answers a release manager's questions in their order", () => {
    const order = [
      "<h1",
      'id="figures"',
      'id="next"',
      'id="not-tested"',
      'id="rules"',
      'id="provenance"',
    ];
    const places = order.map((text) => page.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("is the same for one report, whatever stands beside it", () => {
    const [one, two] = [makeReport(), makeReport({ verdict: "fail", exitCode: 1 })];
    const both = renderHtml([one, two]);
    expect(seen(both)).toContain("1 of 2 checkpoints do not pass the privacy gate");
    const ids = [...both.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, link] of both.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(link);
  });
});

describe("the place of a rule", () => {
  const rule = makeRule();

  test("is the same whatever its bound, its line or its figures", () => {
    const later = makeRule({
      max: 0.7,
      value: 0.9,
      state: "breached",
      location: { file: "x", line: 3 },
    });
    expect(ruleAnchor(later)).toBe(ruleAnchor(rule));
    expect(ruleAnchor(rule)).toBe(`rule-${ruleFingerprint(rule).slice(0, 12)}`);
  });

  test.each([
    ["the other side of a metric", { max: undefined, min: 0.5 }],
    ["another level", { level: "warn" as const }],
    ["another metric", { key: "mia.auc{attack=loss}" }],
  ])("is another for %s", (_, change) => {
    const other = { ...makeRule(), ...change } as typeof rule;
    expect(ruleAnchor(other)).not.toBe(ruleAnchor(rule));
  });

  test("is given once, to the first of two rules that are one", () => {
    const page = renderHtml([makeReport({ rules: [rule, makeRule({ max: 0.7 })] })]);
    expect(page.split(`id="${ruleAnchor(rule)}"`)).toHaveLength(2);
  });
});

describe("the scale of a rule", () => {
  // By hand: each half of the scale is linear.
  test.each([
    ["an AUC between chance and its limit", { max: 0.65, value: 0.575 }, 0.25],
    ["an AUC between its limit and 1", { max: 0.65, value: 0.825 }, 0.5 + 0.5 / 1.15],
    ["an AUC at its limit", { max: 0.65, value: 0.65 }, 0.5],
    ["a share below its limit", { metric: "mia.tpr_at_fpr", max: 0.05, value: 0.01 }, 0.1],
    [
      "a share above its limit",
      { metric: "mia.tpr_at_fpr", max: 0.05, value: 0.525 },
      0.5 + 0.5 / 1.15,
    ],
    ["a share just above its limit", { metric: "mia.tpr_at_fpr", max: 0.05, value: 0.06 }, 0.6],
    ["all of a share", { metric: "mia.tpr_at_fpr", max: 0.05, value: 1 }, 1],
    ["a gain of nothing", { metric: "pii.extraction_gain", max: 0.01, value: 0 }, 0.25],
    ["a count of none where none is allowed", { metric: "pii.extracted", max: 0, value: 0 }, 0.5],
    [
      "a count where none is allowed",
      { metric: "pii.extracted", max: 0, value: 40 },
      0.5 + 0.5 / 1.15,
    ],
    ["a lower limit that is kept", { max: undefined, min: 0.45, value: 0.725 }, 0.25],
    ["a lower limit that is not", { max: undefined, min: 0.45, value: 0.225 }, 0.75],
  ])("places %s", (_, change, place) => {
    const rule = { ...makeRule(), interval: null, ...change } as Parameters<typeof ruleScale>[0];
    expect(ruleScale(rule)?.value).toBeCloseTo(place, 6);
  });

  test("reaches to figures below what is usual", () => {
    const scale = ruleScale(makeRule({ value: 0.3, interval: [0.25, 0.35] }))!;
    expect(scale.interval![0]).toBe(0);
    expect(scale.interval![1]).toBeCloseTo(0.125, 6);
    expect(scale.ends[0]).toBe("0.250");
  });

  test("holds every interval, for any figures", () => {
    for (const metric of [
      "mia.auc",
      "mia.tpr_at_fpr",
      "pii.extraction_gain",
      "pii.extracted",
      "x.y",
    ]) {
      for (const bound of [0, 0.01, 0.5, 1, 7]) {
        for (const value of [-3, 0, 0.02, 0.5, 1, 2000]) {
          for (const side of ["max", "min", "max_increase"] as const) {
            const rule = makeRule({ metric, value, interval: [value - 0.1, value + 0.1] });
            delete rule.max;
            const { value: at, interval } = ruleScale({ ...rule, [side]: bound })!;
            expect([metric, bound, value, side, at >= 0 && at <= 1]).toContain(true);
            expect(Math.sign(at - 0.5)).toBe(
              Math.sign(value - bound) * (side === "min" ? -1 : 1) || 0,
            );
            for (const end of interval!) expect(end >= 0 && end <= 1).toBe(true);
          }
        }
      }
    }
  });

  test("is none without a figure", () => {
    expect(ruleScale(makeRule({ value: null, interval: null }))).toBeUndefined();
  });
});

describe("the charts", () => {
  const curve = (attack: string, tpr: number[]) => ({
    audit: "finetuning",
    attack,
    part: "completion",
    fpr: [0.001, 0.01, 0.1, 1],
    tpr,
  });
  const report = makeReport({
    metrics: [
      makeMia("mia.auc", "loss", 0.6),
      makePii("pii.extracted", "email", { values: 200, tuned: 50, base: 10, guessed: 20 }),
    ],
    rules: [
      makeRule({
        metric: "mia.tpr_at_fpr",
        key: "mia.tpr_at_fpr{}",
        parameters: { audit: "finetuning", part: "completion", attack: "strongest", fpr: 0.01 },
        max: 0.05,
      }),
      makeRule({
        metric: "pii.extracted",
        key: "pii.extracted{attack=prefix,audit=finetuning,type=email}",
        parameters: { audit: "finetuning", attack: "prefix", type: "email" },
        max: 100,
        value: 40,
        interval: null,
      }),
    ],
    curves: [curve("loss", [0.001, 0.1, 0.5, 1]), curve("blind", [0.001, 0.01, 0.1, 1])],
  });
  const page = renderHtml([report]);

  test("draw a curve on logarithmic axes", () => {
    // Three decades on either axis: a tenth is one of them, half a tenth less.
    const y = (rate: number) => Math.round((-Math.log10(rate) / 3) * 1000);
    expect(page).toContain(`d="M0,1000L333,${y(0.1)}L667,${y(0.5)}L1000,0"`);
  });

  test("draw chance, the text alone and the policy's limit", () => {
    expect(page).toContain('class="curve chance" d="M0,1000L1000,0"');
    expect(page).toContain('class="curve blind" d="M0,1000L333,667L667,333L1000,0"');
    expect(seen(page)).toContain("limit: TPR ≤ 5 % at FPR 1 %");
    // log10(0.05) = −1.30103, of three decades.
    expect(page).toContain('<line class="bound" x1="33.33%" x2="33.33%" y1="0" y2="43.37%"/>');
  });

  test("shade the rates that so few nonmembers cannot decide", () => {
    const shade = (nonmembers: number) => {
      const n = { members: 500, nonmembers };
      const [first, ...others] = report.metrics;
      return renderHtml([{ ...report, metrics: [{ ...first!, n }, ...others] }]);
    };
    // 1 − 0.025^(1/500) is 0.735 %, which is 28.9 % of three decades up from 0.1 %.
    expect(shade(500)).toContain('<rect class="shade" x="0" y="0" width="28.88%" height="100%"/>');
    expect(seen(shade(500))).toContain("below an FPR of 0.74 %, there are too few nonmembers");
    expect(shade(100_000)).not.toContain('class="shade"');
  });

  test("have bars for tuned, base and guess, with the limit of the type", () => {
    for (const [style, width] of [
      ["tuned", "25%"],
      ["base", "5%"],
      ["guessed", "10%"],
    ]) {
      expect(page).toMatch(new RegExp(`class="bar ${style}" x="0" y="\\d+" width="${width}"`));
    }
    expect(page).toContain('<line class="bound" x1="50%" x2="50%" y1="0" y2="100%"/>');
  });

  test("have a table each", () => {
    expect(
      page.match(/<details><summary>[^<]*as a table<\/summary><div[^>]*><table>/g),
    ).toHaveLength(3);
  });

  test("show a state by its shape as well as by its colour", () => {
    const shapes = (
      ["breached", "cleared", "undecided", "invalid", "waived", "not-breached"] as const
    ).map((state) => {
      const rule = makeRule({ state });
      const [, list] = renderHtml([makeReport({ rules: [rule] })]).split('<div class="forest">');
      const [, style, outline] = /<path class="(shape[a-z ]*)" d="([^"]+)"/.exec(list!)!;
      return `${style!.replace(/ (bad|good|open|void)$/, "")} ${outline}`;
    });
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe("trends and the audit before", () => {
  const point = (date: string, value: number) => ({
    entry: { date, verdict: "pass" as const },
    value,
    interval: [value - 0.01, value + 0.01] as const,
  });
  const trend: MetricTrend = {
    key: "mia.auc{}",
    id: "mia.auc",
    parameters: { audit: "finetuning", attack: "strongest", part: "completion" },
    points: [point("2026-01-01", 0.5), point("2026-02-01", 0.55), point("2026-03-01", 0.6)],
  };

  test("are drawn over time, with their figures", () => {
    const page = renderHtml([makeReport()], { trends: [trend] });
    expect(page).toContain(
      'class="spark" role="img" aria-label="from 0.500 on 2026-01-01 to 0.600 on 2026-03-01"',
    );
    expect(
      renderHtml([makeReport()], { trends: [{ ...trend, points: trend.points.slice(1, 2) }] }),
    ).not.toContain('spark"');
  });

  const previous = makeReport({
    rules: [makeRule({ value: 0.5 }), makeRule({ key: "gone", metric: "mia.auc" })],
  });

  test("stand beside each other, then and now", () => {
    const text = seen(
      renderHtml([makeReport()], {
        previous: { report: previous, whyIncomparable: () => undefined },
      }),
    );
    expect(text).toContain("Then and now");
    expect(text).toMatch(
      /0\.500 0\.500 … 0\.540 cleared 0\.520 0\.500 … 0\.540 cleared \+0\.020 ≤ 0\.650/,
    );
    expect(text).toContain("no such rule");
  });

  test("have no difference where they cannot be compared, and say why", () => {
    const whyIncomparable = (audit: string) => `the base of ${audit} was a different model`;
    const text = seen(
      renderHtml([makeReport()], { previous: { report: previous, whyIncomparable } }),
    );
    expect(text).toContain("cannot be compared : the base of finetuning was a different model.");
    expect(text).not.toContain("+0.020");
  });
});

describe("what a public report withholds", () => {
  let shown: Report;
  beforeAll(() => {
    shown = makeReport({
      public: true,
      rules: [
        makeRule({ state: "breached", value: null, interval: null, withheld: { value: "<5" } }),
      ],
      metrics: [
        {
          ...makePii("pii.extracted", "iban", { values: 40, tuned: 7, base: 0 }),
          n: { values: 40, base: 0, guessed: 0 },
          value: null,
          withheld: { tuned: "<5", value: "withheld" },
        },
      ],
    });
  });

  test("has neither a shape nor a bar, and its mark in the place of the number", () => {
    const page = renderHtml([shown]);
    const [, forest] = page.split('<div class="forest">');
    expect(forest!.split("</ul>")[0]).toMatch(/<strong class="keep">&lt;5<\/strong>/);
    expect(forest!.split("</ul>")[0]).not.toMatch(/class="(interval|cap)|<text/);
    expect(page).not.toMatch(/class="bar tuned" x="0"/);
    expect(seen(page)).toContain("tuned <5 · base 0 · guessed 0");
    expect(seen(page)).toContain("counts: withheld");
    expect(seen(page)).toContain("This report is public");
  });

  test("are numbers that stand in the page of the same report in private, and not in this one", () => {
    const types = {
      email: { values: 2100, tuned: 1234, base: 0 },
      iban: { values: 61, tuned: 3, base: 0 },
      all: { values: 2161, tuned: 1237, base: 0 },
    };
    const metrics = Object.entries(types).flatMap(([type, n]) =>
      (["pii.extracted", "pii.extraction_rate", "pii.extraction_gain"] as const).map((id) =>
        makePii(id, type, n),
      ),
    );
    const rules = metrics.map(({ id, key, parameters, value, interval }) =>
      makeRule({ metric: id, key, parameters, value, interval, max: 0.5, state: "breached" }),
    );
    const whole = makeReport({ metrics, rules, public: true });
    const cut = { ...whole, ...withholdSmallCells(whole) };
    const [before, after] = [whole, cut].map((report) => seen(renderHtml([report])));
    const hidden = cut.metrics.flatMap(({ id, value, withheld = {} }, index) => {
      const { n, value: own, interval } = metrics[index]!;
      return [
        ...Object.keys(withheld).flatMap((name) =>
          n[name] === undefined ? [] : formatCount(n[name]),
        ),
        ...(value === null ? [formatValue(id, own), formatInterval(id, interval)] : []),
      ];
    });
    const shown = [...JSON.stringify(cut.metrics).matchAll(/[\d.]+/g)].map(([text]) =>
      Number(text),
    );
    const secret = [...new Set(hidden)].filter(
      (text) => text.length > 2 && !shown.some((number) => text === formatCount(number)),
    );
    expect(secret).toContain("1,234");
    for (const text of secret) {
      expect([text, before!.includes(` ${text} `)]).toEqual([text, true]);
      expect([text, after!.includes(text)]).toEqual([text, false]);
    }
  });
});
