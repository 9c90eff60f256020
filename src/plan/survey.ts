import { formatCount } from "../base/counts.ts";
import { type ReticenceError, SourceError } from "../base/errors.ts";
import { FIELDS, isOptionalField, isReadAside, type ResolvedAudit } from "../config/index.ts";
import { faultInData, ProbeFault } from "../probe/index.ts";
import type { JobInputs } from "../probe/job.ts";
import { type Field, fieldHint, fieldsOf, shownNames } from "../pull/fields.ts";
import {
  type ReadingLimit,
  RowsFault,
  type Survey,
  surveyFile,
  type WantedFields,
} from "../rows/index.ts";
import { kishCount } from "../stats/index.ts";

type Files = NonNullable<JobInputs["audits"][number]["people"]>;

/** What the user should know of a set; as `of` says it, of several sets at once. */
export interface SetWarning {
  text: string;
  of?(sets: string): string;
}

/** What the files of one set hold together, and what of it the user should know. */
export interface SetSurvey {
  records: number;
  /** Characters of the texts that are audited; undefined where values are not read. */
  characters?: number;
  present: Set<string>;
  /** Fields of its first records; only where one that the policy names is not present. */
  fields?: Field[];
  /**
   * How many persons with equally many records tell as much as those there are (Kish), in (0,
   * records]; undefined where no subject is named, or only the probe can read its values.
   */
  persons?: number;
  /** How many persons there are, whatever they wrote; undefined as above. */
  distinct?: number;
  warnings: SetWarning[];
  /** What an audit refuses: of broken records the first ones, and how many more there are. */
  faults: ReticenceError[];
  /** Whether the limit ended the reading: more records follow, of which nothing is known. */
  cut: boolean;
}

/** Broken records of a set that are named; the others are counted. */
const MOST_NAMED = 5;

/**
 * Reads the files of a set as the probe will, up to the limit. Its faults are what an audit refuses:
 * records that cannot be read, files without any record, a field of the policy that no record has.
 */
export async function surveySet(
  files: Files,
  set: string,
  given: ResolvedAudit,
  asked: readonly string[],
  limit: ReadingLimit,
): Promise<SetSurvey> {
  // Generated records are about nobody, and need neither a subject nor fields of values.
  const isGenerated = set === "generated";
  const audit = isGenerated ? withoutSubject(given) : given;
  const columns = isGenerated ? [] : asked;
  const people = set === "people";
  const fields = people ? PEOPLE : wantedBy(audit, columns);
  const broken = new Broken();
  const surveys: { file: Files[number]; survey: Survey }[] = [];
  for (const file of files) {
    const survey = await surveyOf(file, fields, broken, limit);
    if (survey !== undefined) surveys.push({ file, survey });
  }
  const records = surveys.reduce((sum, { survey }) => sum + survey.rows, 0);
  const present = new Set(surveys.flatMap(({ survey }) => [...survey.present]));
  const cut = surveys.some(({ survey }) => survey.cut);
  const found = { records, present, faults: broken.errors(), cut };
  if (found.faults.length > 0) return { ...found, warnings: [] };
  if (records === 0 && !cut) {
    return { ...found, warnings: [], faults: [faultInData("file-empty", files[0]!.path)] };
  }
  const empty = surveys.filter(({ survey }) => survey.rows === 0 && !survey.cut);
  const warnings: SetWarning[] = empty.map(({ file }) => ({
    text: `${file.path} contains no records; the other files of the ${set} are read.`,
  }));
  if (people) return { ...found, warnings };
  // What no record had so far, a later one may have.
  const { absent, fields: known } = await absentFields(audit, set, { present, columns, files });
  const faults = cut ? [] : absent;
  const { subject } = audit.data;
  const nobody = surveys.reduce((sum, { survey }) => sum + survey.withoutSubject, 0);
  if (nobody > 0) {
    warnings.push({
      text: `${formatCount(nobody)} of ${formatCount(records)} ${set} have no ${JSON.stringify(subject)}: each counts as a person of its own.`,
    });
  }
  const others = surveys.flatMap(({ file, survey }) =>
    [...survey.others.keys()].map((name) => ({ name, type: file.type })),
  );
  if (others.length > 0) {
    const unread = (sets: string) =>
      `${sets} have fields with text that the audit does not read: ${shownNames(others)}. If training saw them, put them into the audited text.`;
    warnings.push({ text: unread(`the ${set}`), of: unread });
  }
  const persons = cut ? undefined : personsOf(surveys.map(({ survey }) => survey));
  const characters = sumOrNone(surveys.map(({ survey }) => survey.characters));
  return {
    ...found,
    faults,
    warnings,
    ...(known === undefined ? {} : { fields: known }),
    ...(characters === undefined ? {} : { characters }),
    ...(persons === undefined ? {} : persons),
  };
}

function withoutSubject(audit: ResolvedAudit): ResolvedAudit {
  const { subject: _, ...data } = audit.data;
  return { ...audit, data };
}

function sumOrNone(counts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** The faults of a set's records, of which a damaged file may have millions. */
class Broken {
  readonly #named: ProbeFault[] = [];
  #count = 0;

  add({ code, line }: RowsFault, file: string): void {
    this.#count++;
    if (this.#named.length < MOST_NAMED) this.#named.push(faultInData(code, file, line));
  }

  errors(): ReticenceError[] {
    const more = this.#count - this.#named.length;
    if (more === 0) return [...this.#named];
    const last = this.#named.at(-1)!;
    const others = `${formatCount(more)} more ${more === 1 ? "fault" : "faults"} of this set's records`;
    const told = new ProbeFault(last.code, `${last.message} ${others} follow.`, {
      location: last.location!,
    });
    return [...this.#named.slice(0, -1), told];
  }
}

function personsOf(
  surveys: readonly Survey[],
): Pick<SetSurvey, "persons" | "distinct"> | undefined {
  const counts = new Map<string, number>();
  let alone = 0;
  for (const { persons, withoutSubject } of surveys) {
    if (persons === undefined) return undefined;
    alone += withoutSubject;
    for (const [person, count] of persons) counts.set(person, (counts.get(person) ?? 0) + count);
  }
  return {
    persons: kishCount([...counts.values(), ...new Array<number>(alone).fill(1)]),
    distinct: counts.size + alone,
  };
}

/** A people file's fields have names of their own; its records are checked by the probe. */
const PEOPLE: WantedFields = { required: [], optional: [] };

function wantedBy({ data }: ResolvedAudit, columns: readonly string[]): WantedFields {
  const names = Object.entries(data.fields);
  const isOptional = ([role]: [string, string]) => isOptionalField(data.format, role);
  return {
    required: names.filter((field) => !isOptional(field)).map(([, name]) => name),
    optional: [...names.filter(isOptional).map(([, name]) => name), ...columns],
    aside: names.filter(([role]) => isReadAside(role, data)).map(([, name]) => name),
    subject: data.subject,
  };
}

/** Undefined where the file as a whole cannot be read, which `broken` then knows. */
async function surveyOf(
  file: Files[number],
  fields: WantedFields,
  broken: Broken,
  limit: ReadingLimit,
): Promise<Survey | undefined> {
  const { path } = file;
  try {
    return await surveyFile(file, fields, { broken: (fault) => broken.add(fault, path), limit });
  } catch (error) {
    if (error instanceof RowsFault) {
      broken.add(error, path);
      return undefined;
    }
    throw new SourceError(
      "source-unreadable",
      `cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      {
        location: { file: path },
      },
    );
  }
}

/**
 * Fields that a record may lack, that the policy gives a name of its own, and that no record has; and
 * the fields that there are, where one of these or a column of PII is absent.
 */
async function absentFields(
  audit: ResolvedAudit,
  set: string,
  {
    present,
    columns,
    files,
  }: { present: ReadonlySet<string>; columns: readonly string[]; files: Files },
): Promise<{ absent: SourceError[]; fields?: Field[] }> {
  const { format, fields, subject } = audit.data;
  const optional = Object.entries(fields).filter(
    ([role, name]) =>
      name !== FIELDS[format][role] && isOptionalField(format, role) && !present.has(name),
  );
  const named: [key: string, name: string][] = [
    ...optional.map(([role, name]): [string, string] => [`${audit.key}.fields.${role}`, name]),
    ...(subject === undefined || present.has(subject)
      ? []
      : [[`${audit.key}.subject`, subject] as [string, string]]),
  ];
  if (named.length === 0 && columns.every((name) => present.has(name))) return { absent: [] };
  const known = await fieldsOf(files);
  return { absent: named.map((one) => absentField(audit, one, set, known)), fields: known };
}

function absentField(
  audit: ResolvedAudit,
  [key, name]: [key: string, name: string],
  set: string,
  fields: readonly Field[],
): SourceError {
  return new SourceError(
    "field-absent",
    `no record of the ${set} has the field ${JSON.stringify(name)}, which \`${key}\` names. Correct the name, or remove the key.${fieldHint(name, fields)}`,
    { location: { file: audit.data[set as "members"].join(", ") } },
  );
}
