import { formatCount } from "../base/counts.ts";
import { PolicyError } from "../base/errors.ts";
import type { DataFormat, LoadedPolicy, ResolvedAudit } from "../config/index.ts";
import { type EarlyInputs, fieldHint } from "../pull/index.ts";
import { ReadingLimit } from "../rows/index.ts";
import { formatBytes } from "../sources/index.ts";
import { attempt, type Check, faults, faultsOf, ok, warning } from "./check.ts";
import { limitOf, type PlannedSet } from "./sets.ts";
import { type SetSurvey, type SetWarning, surveySet } from "./survey.ts";

/** How much of the data is read: the probe reads the rest. */
const READING = { bytes: 2 * 1024 ** 3, seconds: 30 } as const;

export interface SurveyedData {
  sets: PlannedSet[];
  checks: Check[];
  /** Characters of the texts that will be scored; undefined where values are not read. */
  characters: number | undefined;
}

/** Reads the records of every set, and says what is wrong with them. */
export async function surveyAudits(
  loaded: LoadedPolicy,
  audits: EarlyInputs["audits"],
): Promise<SurveyedData> {
  const { policy } = loaded;
  const { pii } = policy.attacks;
  const columns = pii !== "off" && pii.prefix ? Object.keys(pii.columns) : [];
  const count = audits.reduce(
    (sum, { sets, people }) => sum + Object.keys(sets).length + (people === undefined ? 0 : 1),
    0,
  );
  const found: SurveyedData = { sets: [], checks: [], characters: 0 };
  const ofMembers: SetSurvey[] = [];
  for (const [index, audit] of policy.audits.entries()) {
    const { sets: ofAudit, people } = audits[index]!;
    const warned: { set: string; warning: SetWarning }[] = [];
    for (const [set, files] of Object.entries({ ...ofAudit, people })) {
      if (files === undefined) continue;
      const name = `${audit.name} ${set}`;
      // Each has its share, so that a large one leaves something for the others.
      const { bytes, seconds } = READING;
      const limit = new ReadingLimit({ bytes: bytes / count, seconds: seconds / count });
      const { value: survey, checks } = await attempt("data", name, () =>
        surveySet(files, set, audit, columns, limit),
      );
      found.checks = [...found.checks, ...checks];
      if (survey === undefined) continue;
      found.checks = [...found.checks, ...setChecks(name, survey, limit)];
      // Of a set with faults, those come first.
      const told = survey.faults.length > 0 ? [] : survey.warnings;
      for (const one of told) warned.push({ set, warning: one });
      if (set === "members") ofMembers.push(survey);
      const planned = plannedSet(loaded, audit, set as PlannedSet["set"], files.length, survey);
      found.sets.push(planned);
      if (set === "people") continue;
      // Texts of files whose values are not read are as long as others, or as the limit.
      const { characters, records } = survey;
      if (found.characters !== undefined) {
        found.characters =
          characters === undefined
            ? undefined
            : found.characters + (characters * planned.used) / Math.max(1, records);
      }
      if (set === "members" && audit.data.train_on === "both") {
        found.sets.push({ ...planned, set: "rejected" });
      }
    }
    found.checks = [...found.checks, ...warningsOf(audit.name, warned)];
  }
  if (faultsOf(found.checks).length === 0) {
    const { checks } = await attempt("data", "columns", async () =>
      refuseAbsentColumns(loaded, columns, ofMembers),
    );
    found.checks = [...found.checks, ...checks];
  }
  return found;
}

/** The warnings of an audit's sets, those in the same words of several sets as one. */
function warningsOf(
  audit: string,
  warned: readonly { set: string; warning: SetWarning }[],
): Check[] {
  const alike = Map.groupBy(warned, ({ warning: { text, of } }) => of?.("") ?? text);
  return [...alike.values()].map((group) => {
    const [{ set, warning: first }] = group as [(typeof group)[number]];
    if (group.length === 1) return warning("data", `${audit} ${set}`, first.text);
    const sets = group.map((one) => `the ${one.set}`).join(" and ");
    return warning("data", audit, first.of?.(sets) ?? first.text);
  });
}

function setChecks(name: string, survey: SetSurvey, limit: ReadingLimit): Check[] {
  const { records, faults: errors, cut } = survey;
  if (errors.length > 0) return errors.flatMap((error) => faults("data", name, error));
  const counted = `${formatCount(records)} record${records === 1 ? "" : "s"}`;
  return [
    cut
      ? warning(
          "data",
          name,
          `the first ${counted} are in order; reading ended there, after ${formatBytes(limit.read)} of data. The audit reads the others, and refuses them if one is broken.`,
        )
      : ok("data", name, `${counted}, all looked at`),
  ];
}

function plannedSet(
  { policy }: LoadedPolicy,
  audit: ResolvedAudit,
  set: PlannedSet["set"],
  files: number,
  { records, persons, distinct, cut }: SetSurvey,
): PlannedSet {
  const used = Math.min(records, limitOf(policy, set));
  return {
    audit: audit.name,
    set,
    ...(set === "people" ? {} : { format: audit.data.format as DataFormat }),
    files,
    records,
    used,
    ...(cut ? { cut } : {}),
    // Persons are sampled whole.
    ...(persons === undefined
      ? {}
      : { persons: Math.max(1, Math.floor((persons * used) / records)) }),
    ...(distinct === undefined || used < records ? {} : { distinct }),
  };
}

/** Misspelt, a field of PII would find nothing, and the audit would look clean. */
function refuseAbsentColumns(
  { source }: LoadedPolicy,
  columns: readonly string[],
  ofMembers: readonly SetSurvey[],
): void {
  if (ofMembers.length === 0 || ofMembers.some(({ cut }) => cut)) return;
  for (const name of columns) {
    if (ofMembers.some(({ present }) => present.has(name))) continue;
    throw new PolicyError(
      "column-absent",
      `no record of the members has the field ${JSON.stringify(name)}.${fieldHint(
        name,
        ofMembers.flatMap(({ fields = [] }) => fields),
      )}`,
      {
        location: source.locate(["attacks", "pii", "columns", name], { key: true }),
      },
    );
  }
}
