export { escapeMarkdown } from "./escape.ts";
export { describeRule } from "./finding.ts";
export { auditedPlaces, placedIn, withLocations } from "./locations.ts";
export { renderMarkdown, type Tier } from "./markdown.ts";
export { readReport } from "./read.ts";
export { roundNumbers } from "./round.ts";
export { onTheRunner, type Room, renderWithin } from "./tiers.ts";
export { writeReport } from "./write.ts";
