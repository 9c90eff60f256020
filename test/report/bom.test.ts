import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/contracts/report.ts";
import { bomOf } from "../../src/report/bom.ts";
import { makeMia, makePii, makeReport, makeRule } from "../support/reports.ts";

interface Component {
  type: string;
  "bom-ref": string;
  name: string;
  purl?: string;
  hashes?: { alg: string; content: string }[];
  properties: { name: string; value: string }[];
  modelCard?: {
    modelParameters: { modelArchitecture: string; datasets: { ref: string }[] };
    quantitativeAnalysis: {
      performanceMetrics: {
        type: string;
        value: string;
        slice: string;
        confidenceInterval?: { lowerBound: string; upperBound: string };
      }[];
    };
    considerations: {
      technicalLimitations: string[];
      ethicalConsiderations: { name: string; mitigationStrategy?: string }[];
    };
  };
}
interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** The CycloneDX project's own validator, with the schema that it publishes. */
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);

const LEAK = makeRule({ state: "breached", value: 0.9, interval: [0.88, 0.92] });
const HOSTILE = "\u202e<!-- x --> \u0000 \ud800 ]]> {0}";
const base = makeReport().provenance.base!;
const data = ["members", "nonmembers"].map((set) => ({
  audit: "finetuning",
  set,
  format: "chat",
  source: `data/${set}.jsonl`,
  files: 2,
  hmac: "f".repeat(64),
}));

function withProvenance(changes: Partial<Report["provenance"]>, rest: Partial<Report> = {}) {
  return makeReport({ provenance: { ...makeReport().provenance, ...changes }, ...rest });
}

describe("report.cdx.json", () => {
  test.each<[string, Report]>([
    ["a pass", makeReport()],
    [
      "a leak",
      withProvenance(
        { data },
        {
          verdict: "fail",
          rules: [LEAK, makeRule({ state: "undecided", value: null, interval: null })],
          metrics: [makeMia("mia.auc", "loss", 0.9)],
          next: [{ text: "Do not release this checkpoint." }],
          notTested: [{ what: "Names", why: "No model was given.", how: "" }],
          timing: { startedAt: "2026-11-30T01:02:03.456Z" },
        },
      ),
    ],
    [
      "generated data",
      makeReport({
        metrics: [makeMia("mia.auc", "loss", 0.9)],
        provenance: {
          ...makeReport().provenance,
          checkpoint: { source: "./generated", digest: `sha256:${"a".repeat(64)}`, kind: "data" },
          data,
        },
      }),
    ],
    [
      "stacked adapters, of a base on the Hub",
      withProvenance({
        checkpoint: {
          ...base,
          digest: "stacked",
          adapters: [{ source: "./one", digest: `sha256:${"d".repeat(64)}` }],
        },
        base: {
          ...base,
          source: `hf://org/base@${"0".repeat(40)}`,
          foundation: { source: "./full", digest: `sha256:${"e".repeat(64)}` },
        },
      }),
    ],
    [
      "hostile text",
      withProvenance(
        { checkpoint: { ...base, source: HOSTILE, name: HOSTILE, architecture: HOSTILE } },
        {
          headline: HOSTILE,
          rules: [{ ...LEAK, reason: HOSTILE }],
          metrics: [makePii("pii.extracted", HOSTILE, { values: 20, tuned: 10, base: 0 })],
          timing: { startedAt: "no date" },
        },
      ),
    ],
  ])("of %s is valid by the schema of CycloneDX 1.7, in its strict form", async (_, report) => {
    expect(await validator.validate(textOf(report))).toBeNull();
  });

  test("is rejected by the validator with a metric of a wrong type, which shows that it checks", async () => {
    const bom = bomIn(makeReport({ metrics: [makeMia("mia.auc", "loss", 0.9)] }));
    const metrics = bom.metadata.component.modelCard!.quantitativeAnalysis.performanceMetrics;
    (metrics[0] as { value: unknown }).value = 0.9;
    expect(await validator.validate(JSON.stringify(bom))).not.toBeNull();
  });

  test("names model, base and data by the digests of the report, data by their keyed one alone", () => {
    const bom = bomIn(withProvenance({ data }));
    expect(bom.metadata.component).toMatchObject({
      type: "machine-learning-model",
      name: "tuned",
      hashes: [{ alg: "SHA-256", content: "a".repeat(64) }],
    });
    const [model, members, nonmembers] = bom.components;
    expect(model).toMatchObject({ name: "base", hashes: [{ content: "b".repeat(64) }] });
    for (const set of [members, nonmembers]) {
      expect(set).toMatchObject({ type: "data" });
      // A keyed digest is no hash that a tool could compare with the files'.
      expect(set!.hashes).toBeUndefined();
      expect(set!.properties).toContainEqual({
        name: "reticence:hmac-sha256",
        value: "f".repeat(64),
      });
    }
    const refs = bom.components.map((one) => one["bom-ref"]);
    expect(bom.dependencies).toEqual([{ ref: bom.metadata.component["bom-ref"], dependsOn: refs }]);
    expect(bom.metadata.component.modelCard!.modelParameters.datasets).toEqual(
      refs.slice(1).map((ref) => ({ ref })),
    );
  });

  test("has a package URL for a model that is pinned on the Hub, and for no other", () => {
    const purlOf = (source: string) =>
      bomIn(withProvenance({ base: { ...base, source } })).components[0]!.purl;
    const commit = "0123456789".repeat(4);
    expect(purlOf(`hf://org/base@${commit}`)).toBe(`pkg:huggingface/org/base@${commit}`);
    expect([purlOf("hf://org/base@main"), purlOf("./base")]).toEqual([undefined, undefined]);
  });

  test("has every measured figure with its confidence interval, and none that is withheld", () => {
    const withheld = {
      ...makePii("pii.extracted", "iban", { values: 9, tuned: 2, base: 0 }),
      value: null,
      withheld: { value: "<5" as const },
    };
    const report = makeReport({ metrics: [makeMia("mia.auc", "loss", 0.9), withheld] });
    const { quantitativeAnalysis } = bomIn(report).metadata.component.modelCard!;
    expect(quantitativeAnalysis.performanceMetrics).toEqual([
      {
        type: "mia.auc",
        value: "0.9",
        slice: "attack=loss,audit=finetuning,part=completion",
        confidenceInterval: { lowerBound: "0.88", upperBound: "0.92" },
      },
    ]);
  });

  test("says what was not tested, what a pass means, and which rules stand open", () => {
    const report = makeReport({
      rules: [LEAK, makeRule()],
      next: [{ text: "Do not release this checkpoint." }],
      notTested: [{ what: "Names", why: "No model was given.", how: "" }],
    });
    const { considerations } = bomIn(report).metadata.component.modelCard!;
    expect(considerations.technicalLimitations).toEqual([
      expect.stringContaining("does not bound other attacks"),
      "Not tested: Names. No model was given.",
    ]);
    expect(considerations.ethicalConsiderations).toHaveLength(2);
    expect(considerations.ethicalConsiderations[0]!.mitigationStrategy).toBe(
      "Do not release this checkpoint.",
    );
    expect(considerations.ethicalConsiderations[1]!.name).toContain("breached");
    const passed = bomIn(makeReport()).metadata.component.modelCard!.considerations;
    expect(passed.ethicalConsiderations).toEqual([]);
  });

  test("is the same for the same report, and has another serial number for another", () => {
    expect(textOf(makeReport())).toBe(textOf(makeReport()));
    const [one, other] = [makeReport(), makeReport({ verdict: "fail" })].map(
      (report) => bomIn(report).serialNumber,
    );
    expect(one).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(other).not.toBe(one);
  });
});

function textOf(report: Report): string {
  return JSON.stringify(bomOf(report, JSON.stringify(report)));
}

function bomIn(report: Report): Bom {
  return JSON.parse(textOf(report)) as Bom;
}
