/** The only validator of each schema, compiled on first use: compiling takes up to 0.1 s. */
import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import commitmentSchema from "../../schema/canary-commitment.schema.json" with { type: "json" };
import canaryManifestSchema from "../../schema/canary-manifest.schema.json" with { type: "json" };
import configSchema from "../../schema/config.schema.json" with { type: "json" };
import criterionSchema from "../../schema/criterion.schema.json" with { type: "json" };
import eventsSchema from "../../schema/events.schema.json" with { type: "json" };
import historySchema from "../../schema/history.schema.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import severalSchema from "../../schema/several.schema.json" with { type: "json" };
import shardSchema from "../../schema/shard.schema.json" with { type: "json" };
import signalsSchema from "../../schema/signals.schema.json" with { type: "json" };
import splitSchema from "../../schema/split.schema.json" with { type: "json" };
import { isDate } from "../base/date.ts";
import type { CanaryCommitment } from "./canary-commitment.ts";
import type { CanaryManifest } from "./canary-manifest.ts";
import type { Policy } from "./config.ts";
import type { Criterion } from "./criterion.ts";
import type { ProbeEvent } from "./events.ts";
import type { HistoryEntry } from "./history.ts";
import type { Origin, Report } from "./report.ts";
import type { Several } from "./several.ts";
import type { Shard } from "./shard.ts";
import type { Manifest } from "./signals.ts";
import type { Split } from "./split.ts";

/** Finds all faults of a policy, each with its value and the part of the schema that rejects it. */
export const policyValidator = compiledOnce<Policy>(configSchema, {
  allErrors: true,
  verbose: true,
  formats: { date: { validate: isDate } },
});
export const eventValidator = compiledOnce<ProbeEvent>(eventsSchema);
export const entryValidator = compiledOnce<HistoryEntry>(historySchema);
export const canaryManifestValidator = compiledOnce<CanaryManifest>(canaryManifestSchema);
export const commitmentValidator = compiledOnce<CanaryCommitment>(commitmentSchema);
export const criterionValidator = compiledOnce<Criterion>(criterionSchema);
export const splitValidator = compiledOnce<Split>(splitSchema);
export const reportValidator = compiledOnce<Report>(reportSchema);
export const shardValidator = compiledOnce<Shard>(shardSchema);
export const severalValidator = compiledOnce<Several>(severalSchema);
/** Validates the part of a report that says whose policy judged. */
export const originValidator = compiledOnce<Origin>({
  $defs: reportSchema.$defs,
  $ref: "#/$defs/origin",
});
// Its "x-tables" is not a JSON Schema keyword.
export const manifestValidator = compiledOnce<Manifest>(signalsSchema, { strict: false });

/**
 * That the schemas are themselves valid is what a test checks, once: here it would be most of the time,
 * as would be making code that validates faster than a file or two needs.
 */
const QUICKLY: Options = { meta: false, validateSchema: false, code: { optimize: false } };

function compiledOnce<T>(schema: object, options: Options = {}): () => ValidateFunction<T> {
  let validator: ValidateFunction<T> | undefined;
  return () => {
    validator ??= new Ajv2020({ allowUnionTypes: true, ...QUICKLY, ...options }).compile<T>(schema);
    return validator;
  };
}
