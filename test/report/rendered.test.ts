import { describe, expect, test } from "vitest";
import { githubHtml } from "../../scripts/picture/page.ts";
import { renderMarkdown } from "../../src/report/index.ts";
import { makeMia, makePii, makeReport, makeRule } from "../support/reports.ts";

/** Markup that the author of a pull request might want to take effect. */
const HOSTILE = [
  "@octo-org/everyone #1 GH-1",
  "[click](https://evil.example) ![x](https://evil.example/p.png) https://evil.example www.evil.example",
  "<img src=x onerror=alert(1)><script>alert(1)</script><a href=//evil.example>x</a>",
  "<!-- reticence --> --> | a | b |\n\n# heading\n\n```js\n- [ ] task :tada:",
].join(" ");

const report = makeReport({
  verdict: "fail",
  headline: HOSTILE,
  reasons: [HOSTILE],
  next: [{ text: HOSTILE, page: "after-a-fail" }],
  notTested: [{ what: HOSTILE, why: HOSTILE, how: HOSTILE }],
  provenance: {
    ...makeReport().provenance,
    checkpoint: { ...makeReport().provenance.checkpoint, name: HOSTILE },
  },
  rules: [
    makeRule({ state: "breached", reason: HOSTILE }),
    makeRule({ state: "not-applicable", reason: HOSTILE }),
  ],
  metrics: [
    makeMia("mia.auc", HOSTILE, 0.6),
    makeMia("mia.tpr_at_fpr", HOSTILE, 0.1),
    makePii("pii.extracted", HOSTILE, { values: 20, tuned: 10, base: 0 }),
  ],
  validity: [
    { id: "overlap", audit: HOSTILE, state: "ok", value: null, interval: null, detail: HOSTILE },
  ],
  curves: [
    { audit: "finetuning", attack: HOSTILE, part: "completion", fpr: [0.1, 1], tpr: [0.2, 1] },
  ],
  records: [
    {
      audit: HOSTILE,
      set: HOSTILE,
      read: 9,
      used: 9,
      scored: 9,
      compared: 9,
      truncated: 0,
      dropped: {},
      subjects: null,
    },
  ],
});

describe("a report of hostile text, rendered as GitHub does", () => {
  test.each(["full", "compact", "headline"] as const)(
    "has no link, image or heading of its own at the tier %s",
    async (tier) => {
      const whole = await githubHtml(renderMarkdown(report, tier));
      // Links of our own lead to the documentation, and nowhere else.
      const html = whole.replace(
        /<a href="https:\/\/github\.com\/reticence\/reticence\/blob\/v[\w./#-]*">/g,
        "",
      );
      expect(html).not.toMatch(/<(a|img|input|script|iframe|h3)\b/);
      const headings = [...html.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, text]) => text);
      expect(headings).toEqual([...new Set(headings)]);
      expect(headings).not.toContain("heading");
      // GitHub links these in the rendered text, where entities are characters again.
      const text = html.replace(/<code[\s\S]*?<\/code>/g, "").replace(/<[^>]*>/g, "");
      expect(text).toContain("octo-org/everyone");
      expect(text).not.toMatch(/@[\w-]|#\d|GH-\d/);
    },
  );

  test("has its diagram and the folded sections", async () => {
    const html = await githubHtml(renderMarkdown(report));
    expect(html.match(/<code class="language-mermaid">/g)?.length).toBe(1);
    expect(html.match(/<details>/g)?.length).toBe(2);
  });
});

test("a withheld number is shown literally, not parsed as a tag", async () => {
  const rules = [
    makeRule({ state: "breached", value: null, interval: null, withheld: { value: "<5" } }),
  ];
  expect(await githubHtml(renderMarkdown(makeReport({ rules })))).toContain(
    "<strong>&#x3C;5</strong>",
  );
});
