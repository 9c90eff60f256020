import type { Log, ReportingDescriptor, Result } from "sarif";
import { visible } from "../base/visible.ts";
import type { Report, Rule } from "../contracts/report.ts";
import { definitionOf, isMetricId } from "../gate/catalogue.ts";
import { describeRule, ruleFingerprint } from "./finding.ts";

/** Most results that GitHub accepts from one run. */
const MOST_RESULTS = 25_000;

/** Where a result points if the audit does not know its rule's line: GitHub requires a location. */
const UNKNOWN_PLACE = { file: "reticence.yml", line: 1 };

const FINGERPRINT = "reticenceRule/v1";

/**
 * report.sarif, SARIF 2.1.0 (OASIS Standard): one result for each breached rule, at its line of the
 * policy. If an audit gave no verdict on a rule, the run is unsuccessful with a notification, so
 * that a missing result does not look like a missing leak.
 */
export function sarifOf(report: Report): Log {
  const breached = report.rules.filter(({ state }) => state === "breached").slice(0, MOST_RESULTS);
  const ids = [...new Set(breached.map(({ metric }) => metric))];
  const decided = !["invalid", "inconclusive", "error"].includes(report.verdict);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Reticence",
            semanticVersion: report.provenance.reticence,
            rules: ids.map(descriptorOf),
          },
        },
        invocations: [
          {
            executionSuccessful: decided,
            ...(decided
              ? {}
              : {
                  toolExecutionNotifications: [
                    {
                      level: "error",
                      message: { text: visible(`${report.verdict}: ${report.headline}`) },
                    },
                  ],
                }),
          },
        ],
        results: breached.map((rule) => resultOf(rule, ids)),
        columnKind: "utf16CodeUnits",
      },
    ],
  };
}

function descriptorOf(id: string): ReportingDescriptor {
  const meaning = isMetricId(id) ? definitionOf(id).meaning : id;
  const text = `${meaning[0]!.toUpperCase()}${meaning.slice(1)}.`;
  return {
    id,
    shortDescription: { text },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["privacy"] },
  };
}

function resultOf(rule: Rule, ids: readonly string[]): Result {
  const { file, line } = rule.location ?? UNKNOWN_PLACE;
  return {
    ruleId: rule.metric,
    ruleIndex: ids.indexOf(rule.metric),
    level: rule.level === "fail" ? "error" : "warning",
    message: { text: visible(describeRule(rule)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
          region: { startLine: line },
        },
      },
    ],
    partialFingerprints: { [FINGERPRINT]: ruleFingerprint(rule) },
  };
}

/** A relative path as a URI (RFC 3986): everything but plain name characters is percent-encoded. */
function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((part) => encodeURIComponent(part))
    .join("/");
}
