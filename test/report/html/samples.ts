import type { Against, Report } from "../../../src/contracts/report.ts";
import { judge } from "../../../src/judge/index.ts";
import { makeAuditFolder, type Scenario } from "../../support/audit-folder.ts";
import { ORIGIN } from "../../support/report.ts";

/** Reports of the judge for each verdict, so that the pages are those that users get. */
export const SAMPLES = {
  fail: { gain: { members: 0.5, nonmembers: 0 }, values: 300, extracted: 120 },
  pass: { members: 2400, nonmembers: 2400, values: 2400 },
  invalid: { baseShift: 2, gain: { members: 0.5, nonmembers: 0 } },
  inconclusive: { members: 150, nonmembers: 150, values: 20 },
  error: { controlFound: false },
} satisfies Record<string, Partial<Scenario>>;

/** A report by the judge for invented signals, as in a workflow on a pull request. */
export async function sample(
  scenario: Partial<Scenario>,
  { isPublic = false }: { isPublic?: boolean } = {},
): Promise<Report> {
  await using folder = await makeAuditFolder(scenario);
  await folder.write({
    "origin.json": JSON.stringify({
      ...ORIGIN,
      differences: [
        { key: "gate.rules.0.max", part: "judging", before: "0.05", after: "0.5" },
        { key: "data.members", part: "audited", before: null, after: "data/more.jsonl" },
      ],
      changedFiles: ["data/more.jsonl"],
      inputs: ["limits.records=600"],
    }),
  });
  const report = await judge(folder.path, { today: "2026-12-01", publicByDefault: isPublic });
  return {
    ...report,
    timing: { ...report.timing, startedAt: "2026-12-01T09:30:00.000Z" },
  };
}

/** With a rule that compares the AUC with an earlier audit. */
export function withEarlier(report: Report): Report {
  const rule = report.rules.find(({ metric }) => metric === "mia.auc")!;
  const against: Against = {
    reference: "last-release",
    now: rule.value,
    paired: false,
    earlier: {
      checkpoint: "support-bot",
      digest: `sha256:${"d".repeat(64)}`,
      date: "2026-10-01T00:00:00.000Z",
      commit: "3".repeat(40),
      release: "v1.2.0",
      verdict: "pass",
      value: 0.511,
      interval: [0.49, 0.532],
    },
  };
  const { max: _, ...others } = rule;
  const increase = {
    ...others,
    key: `${rule.key} against last-release`,
    max_increase: 0.02,
    value: (rule.value ?? 0.511) - 0.511,
    interval: rule.interval === null ? null : rule.interval.map((end) => end - 0.511),
    against,
  } as Report["rules"][number];
  return { ...report, rules: [...report.rules, increase] };
}

/** Text that wants to be markup, to end what it stands in, and to reorder what surrounds it. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  `"'><img src=x onerror=alert(1)><svg onload=alert(1)>`,
  "]]> --> </style></title></script><!--",
  "&lt;b&gt; &#60;i> \u202eRTL\u2066\u200f\u0000\ud800",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a template is hostile, too.
  "`${alert(1)}` javascript:alert(1) # @ /",
].join(" ");

/** A word that nothing breaks by itself. */
export const LONG = "W".repeat(10_000);

/** What the page decides by, rather than shows: `everything` replaces names among it as well. */
const DECIDES = new Set([
  "verdict",
  "state",
  "level",
  "kind",
  "outcome",
  "visibility",
  "because",
  "withheld",
]);
const NAMES = new Set(["id", "metric", "key", "parameters", "audit", "attack", "part", "set", "n"]);

/** A report with this text in the place of its own. */
export function withText(report: Report, text: string, everything: boolean): Report {
  const walk = (value: unknown, name: string, within: string): unknown => {
    const isKept =
      DECIDES.has(name) ||
      (!everything && NAMES.has(name)) ||
      // Enumerations under names that are free text elsewhere.
      (within === "policy" && name === "source") ||
      (within === "differences" && name === "part");
    if (isKept) return value;
    if (typeof value === "string") return text;
    if (Array.isArray(value)) {
      return value.map((item) => walk(item, typeof item === "object" ? "" : name, name));
    }
    if (value === null || typeof value !== "object") return value;
    const outer = name === "" ? within : name;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, key, outer)]),
    );
  };
  return walk(report, "", "") as Report;
}
