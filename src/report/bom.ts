import { createHash } from "node:crypto";
import { visible } from "../base/visible.ts";
import type { Metric, Model, Report, Rule } from "../contracts/report.ts";
import { describeRule } from "./finding.ts";
import { modelName, sortedRules, titleOf } from "./top.ts";
import { plainName } from "./words.ts";

/** What every form of the evidence says beside a verdict: it must not be read as more than it is. */
export const MEANING =
  "A pass means that these attacks, on these records, did not exceed these limits. It does not bound other attacks.";

interface Property {
  name: string;
  value: string;
}

const CHECKPOINT = "checkpoint";

/**
 * report.cdx.json: a bill of materials of CycloneDX 1.7 with a model card (ECMA-424, ML-BOM). The
 * checkpoint is its subject; base, adapters and data sets are its components, named by the digests
 * of the audit; figures are in the card's quantitative analysis, with their confidence intervals.
 * The same report gives the same document: its serial number comes from `text`, that of report.json.
 */
export function bomOf(report: Report, text: string): object {
  const digest = createHash("sha256").update(text).digest("hex");
  const { provenance, timing } = report;
  const models = modelsOf(report);
  const data = dataOf(report);
  const started = Date.parse(String(timing.startedAt));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.7.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.7",
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      ...(Number.isNaN(started) ? {} : { timestamp: new Date(started).toISOString() }),
      tools: {
        components: [{ type: "application", name: "Reticence", version: provenance.reticence }],
      },
      component: {
        ...componentOf(provenance.checkpoint, CHECKPOINT, modelName(report, "checkpoint")),
        description: visible(titleOf(report)),
        ...cardOf(report, data),
        externalReferences: [
          {
            type: "evidence",
            url: "report.json",
            comment: "The report that the figures are from.",
            hashes: [{ alg: "SHA-256", content: digest }],
          },
        ],
      },
      properties: [
        property("verdict", report.verdict),
        property("policy", provenance.policy),
        ...(provenance.criterion === undefined
          ? []
          : [property("criterion", provenance.criterion)]),
        property("seed", String(provenance.seed)),
        property("public", String(report.public === true)),
        ...(report.reused === undefined ? [] : [property("measured", report.reused.date)]),
      ],
    },
    components: [...models, ...data],
    dependencies: [
      { ref: CHECKPOINT, dependsOn: [...models, ...data].map((one) => one["bom-ref"]) },
    ],
  };
}

interface Component {
  "bom-ref": string;
}

/** The models that the checkpoint is made of or compared with. */
function modelsOf(report: Report): Component[] {
  const { checkpoint, base, auxiliary } = report.provenance;
  const parts = (whole: string, { adapters = [], foundation }: Model): Component[] => [
    ...adapters.map((one, index) =>
      componentOf({ ...one, kind: "adapter" }, `${whole}/adapter-${index + 1}`),
    ),
    ...(foundation === undefined
      ? []
      : [componentOf({ ...foundation, kind: "model" }, `${whole}/foundation`)]),
  ];
  return [
    ...parts(CHECKPOINT, checkpoint),
    ...(base === undefined
      ? []
      : [componentOf(base, "base", modelName(report, "base")), ...parts("base", base)]),
    ...(auxiliary === undefined ? [] : [componentOf(auxiliary, "auxiliary")]),
  ];
}

type Described = Pick<Model, "source" | "digest" | "kind"> & Partial<Model>;

function componentOf(model: Described, ref: string, name: string = model.source): Component {
  const { source, digest, kind, architecture, parameters } = model;
  const hash = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  const purl = purlOf(source);
  return {
    type: kind === "data" ? "data" : "machine-learning-model",
    "bom-ref": ref,
    name: visible(name),
    // Of a folder: that of the list of its files and their digests.
    ...(hash === undefined ? {} : { hashes: [{ alg: "SHA-256", content: hash }] }),
    ...(purl === undefined ? {} : { purl }),
    // A base has a card for its architecture alone; the checkpoint's own comes later.
    ...(kind === "data" || architecture === undefined
      ? {}
      : { modelCard: { modelParameters: { modelArchitecture: visible(architecture) } } }),
    properties: [
      property("source", source),
      property("kind", kind),
      ...(hash === undefined ? [property("digest", digest)] : []),
      ...(parameters === undefined ? [] : [property("parameters", String(parameters))]),
    ],
  } as Component;
}

/** A package URL of a model on the Hub; undefined for whatever is not pinned to a commit there. */
function purlOf(source: string): string | undefined {
  const [, owner, name, commit] = /^hf:\/\/([\w.-]+)\/([\w.-]+)@([0-9a-f]{40})$/.exec(source) ?? [];
  return owner === undefined ? undefined : `pkg:huggingface/${owner}/${name}@${commit}`;
}

/** The data sets. Their digests are keyed, so that nobody can try guesses of their content. */
function dataOf({ provenance }: Report): Component[] {
  return provenance.data.map(
    ({ audit, set, source, files, format, hmac }, index) =>
      ({
        type: "data",
        "bom-ref": `data-${index + 1}`,
        name: visible(`${audit} ${set}`),
        data: [
          {
            type: "dataset",
            name: visible(`${audit} ${set}`),
            description: visible(
              `${source}, ${files} ${files === 1 ? "file" : "files"}${format === undefined ? "" : `, read as ${format}`}`,
            ),
          },
        ],
        properties: [
          property("source", source),
          property("set", set),
          ...(hmac === null ? [] : [property("hmac-sha256", hmac)]),
        ],
      }) as Component,
  );
}

/** The model card; generated data have none, and keep their figures as properties. */
function cardOf(report: Report, data: readonly Component[]): object {
  const { checkpoint } = report.provenance;
  const measured = report.metrics.filter(({ value }) => value !== null);
  if (checkpoint.kind === "data") {
    return {
      properties: [
        property("source", checkpoint.source),
        ...measured.map(({ key, value, interval }) =>
          property(
            "metric",
            `${key} = ${value}${interval === null ? "" : ` [${interval.join(", ")}]`}`,
          ),
        ),
        ...report.rules.map(ruleProperty),
      ],
    };
  }
  return {
    modelCard: {
      modelParameters: {
        ...(checkpoint.architecture === undefined
          ? {}
          : { modelArchitecture: visible(checkpoint.architecture) }),
        datasets: data.map((one) => ({ ref: one["bom-ref"] })),
      },
      quantitativeAnalysis: { performanceMetrics: measured.map(performanceOf) },
      considerations: {
        technicalLimitations: [
          MEANING,
          ...(report.notTested ?? []).map(({ what, why }) =>
            visible(`Not tested: ${what}. ${why}`),
          ),
        ],
        ethicalConsiderations: risksOf(report),
      },
      properties: [
        ...confidencesOf(report.metrics).map((one) => property("confidence", String(one))),
        ...report.rules.map(ruleProperty),
      ],
    },
  };
}

function performanceOf({ id, key, value, interval }: Metric): object {
  return {
    type: id,
    value: String(value),
    slice: visible(/\{(.*)\}$/s.exec(key)?.[1] ?? key),
    ...(interval === null
      ? {}
      : {
          confidenceInterval: {
            lowerBound: String(interval[0]),
            upperBound: String(interval[1]),
          },
        }),
  };
}

/** What the rules left open or found, and what helps: of a pass, nothing. */
function risksOf(report: Report): object[] {
  const open = sortedRules(report).filter(
    ({ state }) => state !== "cleared" && state !== "not-breached",
  );
  if (open.length === 0) return [];
  const steps = (report.next ?? []).map(({ text }) => text);
  return [
    {
      name: "Personal values or training records can be recovered from the model, or it is unknown whether they can.",
      ...(steps.length === 0 ? {} : { mitigationStrategy: visible(steps.join(" ")) }),
    },
    ...open.map((rule) => ({
      name: visible(`${plainName(rule)}: ${describeRule(rule)}`),
      ...(rule.waiver === undefined
        ? {}
        : {
            mitigationStrategy: visible(
              `Waived until ${rule.waiver.until} by ${rule.waiver.owner}: ${rule.waiver.reason}`,
            ),
          }),
    })),
  ];
}

function ruleProperty(rule: Rule): Property {
  const { key, level, state, max, min, max_increase: increase } = rule;
  const bound =
    min !== undefined ? `>= ${min}` : increase === undefined ? `<= ${max}` : `rises <= ${increase}`;
  return property("rule", `${key} ${bound} (${level}): ${state}`);
}

function confidencesOf(metrics: readonly Metric[]): number[] {
  return [...new Set(metrics.flatMap(({ confidence }) => confidence ?? []))].sort();
}

function property(name: string, value: string): Property {
  return { name: `reticence:${name}`, value: visible(value) };
}

/** A UUID of version 8 (RFC 9562): its bits are those of a digest. */
function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
