// src/base/visible.ts
/**
* Characters that are not seen, or that turn what stands around them: controls and line ends,
* whatever Unicode calls ignorable (joiners, soft hyphens, variation selectors, tags, fillers),
* formats, marks of the direction of writing, and halves of a character.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
/**
* Text as people may be shown it. Names of files, refs, types and owners, reasons and whatever else a
* policy, a checkpoint or a branch brings may hold what nobody sees: it is written out, as `\u{202e}`,
* so that no two names look alike and none repaints what it stands in. Everything that is shown goes
* through here; several lines go one by one.
*/
function visible(text) {
	return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for several lines, whose ends stay. */
function visibleLines(text) {
	return text.split(/\r?\n/).map((line) => visible(line)).join("\n");
}
/** JSON with the same value in which all can be seen. */
function visibleJson(value) {
	return JSON.stringify(value, null, 2).split("\n").map((line) => line.replace(UNSEEN, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""))).join("\n");
}
export { visibleJson as n, visibleLines as r, visible as t };
