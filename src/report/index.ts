export { escapeMarkdown } from "./escape.ts";
export { describeRule } from "./finding.ts";
export {
  type HtmlOptions,
  type MetricTrend,
  NEXT_ANCHOR,
  NOT_TESTED_ANCHOR,
  type PreviousAudit,
  renderHtml,
  ruleAnchor,
} from "./html/index.ts";
export { auditedPlaces, placedIn, withLocations } from "./locations.ts";
export { renderMarkdown, type Tier } from "./markdown.ts";
export { readReport } from "./read.ts";
export { roundNumbers } from "./round.ts";
export { onTheRunner, type Room, renderWithin } from "./tiers.ts";
export { type AuditedCheckpoint, type JointReport, joinReports } from "./several/join.ts";
export { renderJoint } from "./several/markdown.ts";
export { explainJoint, whyOf } from "./several/table.ts";
export { writeJointReport } from "./several/write.ts";
export { writeReport } from "./write.ts";
