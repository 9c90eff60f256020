export { escapeMarkdown } from "./escape.ts";
export { renderMarkdown } from "./markdown.ts";
export { readReport } from "./read.ts";
export { roundNumbers } from "./round.ts";
export { renderTerminal, sideBySide } from "./terminal.ts";
export { writeReport } from "./write.ts";
