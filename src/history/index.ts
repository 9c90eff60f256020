export { type EntryContext, entryOf, type HistoryEntry, IN_TERMINAL } from "./entry.ts";
export { checkpointNames, type Found, findEarlier, type Present } from "./find.ts";
export { folderStore, type KeptAudit, keptAudits } from "./folder.ts";
export { describeOdd, type History, NO_HISTORY } from "./lines.ts";
export { lookUp, type PastAudits, readPast, readPastFor, SKEW_MS } from "./past.ts";
export { trendSections } from "./readme.ts";
export { historyIn, type Snapshot, type Store } from "./store.ts";
export { auditsOf, measuredOf, sparkline, trendsOf } from "./trend.ts";
export { addAudits, type BadgeChange, type KeptReports, publishBadges } from "./write.ts";
