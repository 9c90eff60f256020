import type { Report } from "../contracts/report.ts";
import { UPDATE } from "../gate/catalogue.ts";

/** Says a sentence of a report of the models that it compares. */
export type Words = (text: string) => string;

const OF_UPDATE: readonly (readonly [RegExp, string])[] = [
  [/\bThe base model\b/g, "The previous release"],
  [/\bbase model\b/g, "previous release"],
  [/\bthe tuned model\b/g, "this release"],
  [/\bBase\b/g, "Previous release"],
  [/\bbase\b/g, "previous release"],
  [/\bTuned\b/g, "This release"],
  [/\btuned\b/g, "this release"],
  [/\btuning\b/g, "the update"],
];

/** Whether a report says what a release added to the previous one. */
export function isOfUpdate({ provenance }: Pick<Report, "provenance">): boolean {
  return provenance.data.some(({ audit }) => audit === UPDATE);
}

/**
 * How this report's own words name the two models: tuned and base, or, in the audit update, this
 * release and the previous one. For texts of the program only, never for one with what a user wrote.
 */
export function wordsOf(report: Pick<Report, "provenance">): Words {
  return wordsIn(isOfUpdate(report));
}

/** The same for what is said of an audit before there is a report. */
export function wordsIn(isUpdate: boolean): Words {
  return isUpdate ? inUpdateWords : (text) => text;
}

/** A text about tuned and base, of an update. */
export function inUpdateWords(text: string): string {
  return OF_UPDATE.reduce((said, [word, other]) => said.replace(word, other), text);
}
