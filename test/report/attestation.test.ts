import { execa } from "execa";
import { beforeAll, expect, test } from "vitest";
import { attestationPython } from "../../scripts/environment.ts";
import type { Report } from "../../src/contracts/report.ts";
import { PREDICATE_TYPE, predicateOf } from "../../src/report/predicate.ts";
import { makeReport, makeRule } from "../support/reports.ts";

/**
 * What actions/attest makes of a predicate, read by in-toto's own classes: the statement, and the
 * predicate by its schema, which ignores fields that it does not know as its parsing rules ask.
 */
const READ = `
import json, sys
from google.protobuf import json_format
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement

found = []
given = json.load(sys.stdin)
for one in given["predicates"]:
    subject = ResourceDescriptor(name="checkpoint", digest={"sha256": "a" * 64}).pb
    Statement([subject], given["type"], one).validate()
    result = json_format.ParseDict(one, test_result_pb2.TestResult(), ignore_unknown_fields=True)
    for configuration in result.configuration:
        ResourceDescriptor.copy_from_pb(configuration).validate()
    found.append(json_format.MessageToDict(result))
json.dump(found, sys.stdout)
`;

let python = "";
beforeAll(async () => {
  python = await attestationPython(() => {});
});

test("in-toto reads report.predicate.json as the Test Result that it is", async () => {
  const reports: Report[] = [
    makeReport(),
    makeReport({
      verdict: "fail",
      rules: [
        makeRule({ state: "breached" }),
        makeRule({ state: "waived", key: "a" }),
        makeRule({ state: "cleared", key: "b <!-- \u202e" }),
        makeRule({ state: "not-applicable", key: "c", value: null, interval: null }),
      ],
    }),
  ];
  const predicates = reports.map(predicateOf) as Record<string, unknown>[];
  const { stdout } = await execa(python, ["-c", READ], {
    input: JSON.stringify({ type: PREDICATE_TYPE, predicates }),
  });
  const known = ["result", "configuration", "passedTests", "warnedTests", "failedTests"];
  expect(JSON.parse(stdout)).toEqual(
    predicates.map((predicate) =>
      Object.fromEntries(
        known
          .map((name) => [name, predicate[name]] as const)
          // Protocol buffers do not write an empty list.
          .filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
      ),
    ),
  );
  // That it checks anything at all.
  const odd = { ...predicates[0], passedTests: 5 };
  const refused = await execa(python, ["-c", READ], {
    input: JSON.stringify({ type: PREDICATE_TYPE, predicates: [odd] }),
    reject: false,
  });
  expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining("ParseError")]);
});
