import { SourceError } from "../base/errors.ts";
import { FIELDS, OPTIONAL_FIELDS, type ResolvedAudit } from "../config/index.ts";
import { messageOf, ProbeFault } from "../probe/index.ts";
import type { JobInputs } from "../probe/job.ts";
import { shownNames } from "../pull/fields.ts";
import { RowsFault, type Survey, surveyFile, type WantedFields } from "../rows/index.ts";
import { kishCount } from "../stats/index.ts";

type Files = NonNullable<JobInputs["audits"][number]["people"]>;

/** What the files of one set hold together, and what of it the user should know. */
export interface SetSurvey {
  records: number;
  present: Set<string>;
  /**
   * How many persons with equally many records tell as much as those there are (Kish), in (0,
   * records]; undefined where no subject is named, or its values are not read (parquet).
   */
  persons?: number;
  warnings: string[];
}

/**
 * Reads the files of a set as the probe will. Throws SourceError for what an audit refuses: a record
 * that cannot be read, files without any record, a field of the policy that no record has.
 */
export async function surveySet(
  files: Files,
  set: string,
  audit: ResolvedAudit,
  columns: readonly string[],
): Promise<SetSurvey> {
  const people = set === "people";
  const fields = people ? PEOPLE : wantedBy(audit, columns);
  const surveys: { file: Files[number]; survey: Survey }[] = [];
  for (const file of files) {
    surveys.push({ file, survey: await surveyOf(file, fields) });
  }
  const records = surveys.reduce((sum, { survey }) => sum + survey.rows, 0);
  if (records === 0) throw faultOf("file-empty", files[0]!.path);
  const present = new Set(surveys.flatMap(({ survey }) => [...survey.present]));
  const empty = surveys.filter(({ survey }) => survey.rows === 0);
  const warnings = empty.map(
    ({ file }) => `${file.path} holds no record; the other files of the ${set} are read.`,
  );
  if (people) return { records, present, warnings };
  refuseAbsent(audit, set, present);
  const { subject } = audit.data;
  const nobody = surveys.reduce((sum, { survey }) => sum + survey.withoutSubject, 0);
  if (subject !== undefined && !present.has(subject)) {
    throw absent(audit, `${audit.key}.subject`, subject, set);
  }
  if (nobody > 0) {
    warnings.push(
      `${nobody.toLocaleString("en-US")} of ${records.toLocaleString("en-US")} ${set} have no ${JSON.stringify(subject)}: each counts as a person of its own.`,
    );
  }
  const others = surveys.flatMap(({ file, survey }) =>
    [...survey.others.keys()].map((name) => ({ name, type: file.type })),
  );
  if (others.length > 0) {
    warnings.push(
      `the ${set} have fields that hold text and are not audited: ${shownNames(others)}. If training saw them, put them into the text that is audited.`,
    );
  }
  const persons = personsOf(surveys.map(({ survey }) => survey));
  return { records, present, warnings, ...(persons === undefined ? {} : { persons }) };
}

function personsOf(surveys: readonly Survey[]): number | undefined {
  const counts = new Map<string, number>();
  let alone = 0;
  for (const { persons, withoutSubject } of surveys) {
    if (persons === undefined) return undefined;
    alone += withoutSubject;
    for (const [person, count] of persons) counts.set(person, (counts.get(person) ?? 0) + count);
  }
  return kishCount([...counts.values(), ...new Array<number>(alone).fill(1)]);
}

/** A people file's fields have names of their own; its records are checked by the probe. */
const PEOPLE: WantedFields = { required: [], optional: [] };

function wantedBy({ data }: ResolvedAudit, columns: readonly string[]): WantedFields {
  const names = Object.entries(data.fields);
  return {
    required: names.flatMap(([role, name]) => (OPTIONAL_FIELDS.has(role) ? [] : [name])),
    optional: [
      ...names.flatMap(([role, name]) => (OPTIONAL_FIELDS.has(role) ? [name] : [])),
      ...columns,
    ],
    subject: data.subject,
  };
}

async function surveyOf({ path, type }: Files[number], fields: WantedFields): Promise<Survey> {
  try {
    return await surveyFile(path, type, fields);
  } catch (error) {
    if (error instanceof RowsFault) throw faultOf(error.code, path, error.line);
    throw new SourceError(
      "source-unreadable",
      `cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      {
        location: { file: path },
      },
    );
  }
}

function faultOf(code: RowsFault["code"], file: string, line?: number): ProbeFault {
  const location = { file, ...(line === undefined ? {} : { line }) };
  return new ProbeFault(code, `${messageOf(code)}.`, { location });
}

/** Fields that a record may lack, and that the policy gives a name of its own. */
function refuseAbsent(audit: ResolvedAudit, set: string, present: ReadonlySet<string>): void {
  const { format, fields } = audit.data;
  for (const [role, name] of Object.entries(fields)) {
    if (name === FIELDS[format][role] || !OPTIONAL_FIELDS.has(role) || present.has(name)) continue;
    throw absent(audit, `${audit.key}.fields.${role}`, name, set);
  }
}

function absent(audit: ResolvedAudit, key: string, name: string, set: string): SourceError {
  return new SourceError(
    "field-absent",
    `no record of the ${set} has ${JSON.stringify(name)}, which \`${key}\` names. Correct the name, or remove the key.`,
    { location: { file: audit.data[set as "members"].join(", ") } },
  );
}
