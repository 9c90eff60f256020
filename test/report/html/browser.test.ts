import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../../src/contracts/report.ts";
import { renderJointHtml } from "../../../src/report/html/several.ts";
import { joinReports, renderHtml } from "../../../src/report/index.ts";
import { lacksChromium, startChromium } from "../../support/browser.ts";
import { makeFolder } from "../../support/folder.ts";
import { HOSTILE, LONG, SAMPLES, sample, withEarlier, withText } from "./samples.ts";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1200, height: 900 };

describe.skipIf(await lacksChromium())("report.html in a browser", () => {
  let browser: Browser;
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  const reports = new Map<string, Report>();
  const pages = new Map<string, string>();

  beforeAll(async () => {
    [browser, folder] = await Promise.all([startChromium(), makeFolder()]);
    for (const [name, scenario] of Object.entries(SAMPLES)) {
      reports.set(name, withEarlier(await sample(scenario)));
    }
    const fail = reports.get("fail")!;
    reports.set("public", await sample({ values: 20, extracted: 3 }, { isPublic: true }));
    for (const [name, report] of reports) pages.set(name, renderHtml([report]));
    pages.set("several", renderHtml([fail, reports.get("pass")!, reports.get("invalid")!]));
    pages.set(
      "joint",
      renderJointHtml(
        joinReports(
          [...["fail", "pass", "invalid"], ""].map((folder) => ({
            folder: folder || "broken",
            source: `./out/${folder}`,
            ...(folder === ""
              ? { error: { code: "probe-killed", message: "the probe was killed." } }
              : { report: reports.get(folder)! }),
          })),
          { pick: "best", choice: { among: 4, confidence: 0.95, corrected: 0.9875 } },
        ),
      ),
    );
    pages.set(
      "then and now",
      renderHtml([fail], {
        previous: {
          report: reports.get("pass")!,
          whyIncomparable: () => "the base was a different model",
        },
      }),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await folder?.[Symbol.asyncDispose]();
  });

  const NAMES = [...Object.keys(SAMPLES), "public", "several", "joint", "then and now"];

  /** Opens a page from its file, and collects whatever a browser complains about. */
  async function open(
    text: string,
    context: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const file = folder.at("report.html");
    await writeFile(file, text);
    const own = await browser.newContext(context);
    try {
      const page = await own.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      await use(page);
      expect(complaints).toEqual([]);
    } finally {
      await own.close();
    }
  }

  test.each(NAMES)("%s has no fault that axe finds, light or dark", async (name) => {
    await open(pages.get(name)!, { viewport: DESK }, async (page) => {
      await unfold(page);
      await page.evaluate(axe.source);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await page.evaluate(
          async () => await (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        const faults = violations.map(({ id, nodes }) => [
          id,
          nodes.slice(0, 3).map(({ html }) => html),
        ]);
        expect([colorScheme, faults]).toEqual([colorScheme, []]);
        expect(passes.map(({ id }) => id)).toContain("color-contrast");
      }
    });
  });

  test.each(NAMES)("%s fits a phone without scrolling sideways, folded or not", async (name) => {
    await open(pages.get(name)!, { viewport: PHONE }, async (page) => {
      expect(await widest(page)).toEqual([]);
      await unfold(page);
      expect(await widest(page)).toEqual([]);
    });
  });

  test.each(NAMES)("%s can be read without JavaScript", async (name) => {
    const file = folder.at("plain.html");
    await writeFile(file, pages.get(name)!);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESK });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    for (const locator of [page.locator("h1"), page.locator("#overview, #rules").first()]) {
      expect((await locator.boundingBox())!.height).toBeGreaterThan(20);
    }
    await context.close();
  });

  test("prints on A4 with everything that is folded, and no navigation", async () => {
    await open(pages.get("fail")!, { viewport: DESK, colorScheme: "dark" }, async (page) => {
      await page.emulateMedia({ media: "print" });
      const { folded, background } = await page.evaluate<{
        folded: number[];
        background: string;
      }>(`({
        folded: [...document.querySelectorAll("details table")].map(
          (table) => table.getBoundingClientRect().height,
        ),
        background: getComputedStyle(document.documentElement).getPropertyValue("--paper"),
      })`);
      expect(folded.length).toBeGreaterThan(3);
      for (const height of folded) expect(height).toBeGreaterThan(20);
      expect(background).toBe("#fff");
      expect(await page.locator("nav").isVisible()).toBe(false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      // A4 in points.
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    });
  });

  test("moves nothing by itself for people who asked for that", async () => {
    await open(pages.get("fail")!, { viewport: DESK, reducedMotion: "reduce" }, async (page) => {
      const moving = await page.evaluate(`
        [...document.querySelectorAll("*")].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth"
          );
        }).length`);
      expect(moving).toBe(0);
    });
  });

  describe.each([
    ["free texts", false],
    ["every text", true],
  ] as const)("with hostile text in the place of %s of a report", (_, everything) => {
    const shape = async (text: string) => {
      const page = renderHtml([withText(reports.get("fail")!, text, everything)]);
      let shown: string[] = [];
      await open(page, { viewport: PHONE }, async (tab) => {
        await unfold(tab);
        expect(await widest(tab)).toEqual([]);
        await tab.setViewportSize(DESK);
        expect(await widest(tab)).toEqual([]);
        shown = await tab.evaluate<string[]>(`
          [...document.querySelectorAll("*")].map(
            (element) => element.tagName + " " + element.getAttributeNames().join(" "),
          )`);
      });
      return shown;
    };

    test("nothing becomes markup and nothing overflows", async () => {
      const plain = await shape("plain");
      expect(plain.length).toBeGreaterThan(100);
      expect(await shape(HOSTILE)).toEqual(plain);
      expect(await shape(LONG)).toEqual(plain);
    });
  });
});

/** Elements that reach beyond the window, but for what scrolls by itself. */
async function widest(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("body *")]
      .filter((element) => element.closest(".scroll table, .unseen, svg svg") === null)
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? ["the page is " + scrollWidth + " px wide", ...beyond] : beyond;
  })()`);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    `for (const element of document.querySelectorAll("details")) element.open = true`,
  );
}
